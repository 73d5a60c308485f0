// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"
#include "ui/help/helpbrowser.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace tally::ui
{
namespace
{

constexpr int ContentsWidth = 280;

std::vector<Column<HelpHit>> columns()
{
    Column<HelpHit> title;
    title.id = QStringLiteral("title");
    title.title = HelpWindow::tr("Contents");
    title.cell = [](const HelpHit &hit) {
        Cell cell;
        cell.text = hit.title;
        cell.second = hit.excerpt;
        cell.tip = hit.excerpt;
        return cell;
    };
    return {title};
}

} // namespace

HelpWindow::HelpWindow(const PageContext &context, HelpPages pages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_pages(std::move(pages))
    , m_model(new RowsModel<HelpHit>(columns(), this))
    , m_search(new QLineEdit(this))
    , m_contents(new TableView(this))
    , m_nothing(styledLabel(tr("No page holds these words."), Look::Dim, this))
    , m_browser(new HelpBrowser(m_pages, this))
    , m_open(new QPushButton(tr("Go to its place"), this))
{
    setWindowTitle(tr("Help"));
    setLook(this, Look::Page);
    setAttribute(Qt::WA_StyledBackground);
    resize(960, 680);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildContents());
    splitter->addWidget(buildReading());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ContentsWidth, width() - ContentsWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->addWidget(splitter);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_browser, &HelpBrowser::pageShown, this, &HelpWindow::follow);
    search({});
    m_browser->setFocus();
}

QWidget *HelpWindow::buildContents()
{
    auto *side = new QWidget(this);
    m_search->setPlaceholderText(tr("Search the help…"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_contents->setModel(m_model);
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_contents->horizontalHeader()->hide();
    m_contents->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    connect(m_contents->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HelpWindow::showChosen);
    connect(m_contents, &TableView::opened, this, [this] { m_browser->setFocus(); });
    connect(m_contents, &TableView::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    return side;
}

QPushButton *HelpWindow::buildTurn(const QString &iconName, const QString &name, const QKeySequence &keys)
{
    auto *button = new QPushButton(icon(iconName), QString(), this);
    setLook(button, Look::Quiet);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    button->setEnabled(false);
    return button;
}

QWidget *HelpWindow::buildReading()
{
    auto *side = new QWidget(this);
    QPushButton *back = buildTurn(QStringLiteral("back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    QPushButton *forward = buildTurn(QStringLiteral("forward"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(back);
    row->addWidget(forward);
    row->addStretch(1);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_browser, 1);
    connect(back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_open, &QPushButton::clicked, this, &HelpWindow::openPlace);
    return side;
}

void HelpWindow::showPage(const QString &name)
{
    m_browser->showPage(name);
}

QString HelpWindow::pageName() const
{
    return m_browser->pageName();
}

void HelpWindow::search(const QString &words)
{
    m_model->setRows(m_pages.search(words));
    m_contents->setTwoLines(!words.trimmed().isEmpty());
    const bool found = m_model->rowCount() > 0;
    m_contents->setVisible(found);
    m_nothing->setVisible(!found);
    follow(pageName());
}

void HelpWindow::showChosen()
{
    const QModelIndex chosen = m_contents->currentIndex();
    if (chosen.isValid() && m_model->row(chosen.row()).name != pageName())
        showPage(m_model->row(chosen.row()).name);
}

void HelpWindow::follow(const QString &name)
{
    const HelpPage *page = m_pages.page(name);
    if (page == nullptr)
        return;
    setWindowTitle(tr("%1 – Help").arg(page->title));
    QAction *place = placeAction();
    m_open->setVisible(place != nullptr);
    if (place != nullptr)
        m_open->setText(place->text());
    m_contents->selectionModel()->clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).name == name)
            m_contents->selectRow(row);
}

QAction *HelpWindow::placeAction() const
{
    const HelpPage *page = m_pages.page(pageName());
    if (page == nullptr || page->places.isEmpty() || !m_context.session.isOpen())
        return nullptr;
    return m_context.actions.action(QStringLiteral("go.") + page->places.constFirst());
}

void HelpWindow::openPlace()
{
    QAction *place = placeAction();
    if (place == nullptr)
        return;
    place->trigger();
    Q_EMIT placeOpened();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return)
        return QWidget::eventFilter(watched, event);
    m_contents->setFocus();
    if (!m_contents->currentIndex().isValid())
        m_contents->selectRow(0);
    return true;
}

} // namespace tally::ui
