// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/traceview.h"

#include "ui/common/figures.h"
#include "ui/common/tableview.h"
#include "ui/common/wraplayout.h"
#include "ui/inventory/tracegraph.h"
#include "ui/inventory/tracepaper.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int GraphWidth = 690;
constexpr int ListWidth = 370;

QString say(const char *text)
{
    return QCoreApplication::translate("Trace", text);
}

Cell whatCell(const TraceLabel &label)
{
    Cell cell{label.title, label.kind == resources::FlowKind::Event ? label.item : label.second};
    cell.tip = label.spoken();
    return cell;
}

Cell kindCell(const TraceLabel &label)
{
    Cell cell{label.isStart ? say(QT_TRANSLATE_NOOP("Trace", "● Start")) : label.kindWord};
    cell.dim = !label.isStart;
    return cell;
}

Cell whenCell(const TraceLabel &label)
{
    return {label.day, label.who};
}

} // namespace

std::vector<Column<TraceLabel>> traceColumns()
{
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    return {{QStringLiteral("what"), say(QT_TRANSLATE_NOOP("Trace", "What")), Words, whatCell, {}},
            {QStringLiteral("kind"), say(QT_TRANSLATE_NOOP("Trace", "Kind")), Words, kindCell, {}},
            {QStringLiteral("when"), say(QT_TRANSLATE_NOOP("Trace", "When · who")), Words, whenCell, {}}};
}

TraceView::TraceView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(styledLabel(QString(), Look::PaneTitle, this))
    , m_count(styledLabel(QString(), Look::Dim, this))
    , m_ways(new QButtonGroup(this))
    , m_graph(new TraceGraph(this))
    , m_model(new RowsModel<TraceLabel>(traceColumns(), this))
    , m_table(new TableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(buildHead());
    column->addWidget(buildBody(), 1);
    connect(m_graph, &TraceGraph::currentChanged, this, &TraceView::follow);
    connect(m_graph, &TraceGraph::opened, this, &TraceView::opened);
    connect(m_graph, &TraceGraph::moreWanted, this, &TraceView::growAt);
    connect(m_table, &TableView::opened, this, [this] { Q_EMIT opened(m_graph->current()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_graph->setCurrent(m_model->row(now.row()).key);
    });
    connect(m_ways, &QButtonGroup::idClicked, this, [this] {
        if (m_map && read(m_map->start(), FirstNodes))
            m_graph->showStart();
    });
}

WrapLayout *TraceView::buildHead()
{
    auto *row = new WrapLayout(nullptr);
    row->setSpacing(8);
    connect(addButton(row, tr("← Back"), tr("Back to the items"), tr("Back to the items (Esc)")), &QPushButton::clicked,
            this, &TraceView::left);
    row->addWidget(m_title);
    addWay(row, tr("Both ways"), resources::FlowWay::Both);
    addWay(row, tr("Where it came from"), resources::FlowWay::Back);
    addWay(row, tr("What became of it"), resources::FlowWay::Forward);
    row->addWidget(m_count);
    m_more = addButton(row, tr("Show more"), tr("Show more of the flow"), tr("Show the next steps, nearest first"));
    connect(m_more, &QPushButton::clicked, this, &TraceView::growAll);
    connect(addButton(row, tr("−"), tr("Zoom out"), tr("Smaller (−)")), &QPushButton::clicked, m_graph,
            &TraceGraph::zoomOut);
    connect(addButton(row, tr("+"), tr("Zoom in"), tr("Larger (+, or Ctrl and the wheel)")), &QPushButton::clicked,
            m_graph, &TraceGraph::zoomIn);
    connect(addButton(row, tr("All"), tr("Show the whole drawing"), tr("All of it (0)")), &QPushButton::clicked,
            m_graph, &TraceGraph::fit);
    connect(addButton(row, tr("Save…"), tr("Save the drawing"), tr("As SVG or PDF (Ctrl+S)")), &QPushButton::clicked,
            this, &TraceView::save);
    connect(addButton(row, tr("Print…"), tr("Print the drawing"), tr("With a preview (Ctrl+P)")), &QPushButton::clicked,
            this, &TraceView::print);
    return row;
}

QPushButton *TraceView::addButton(WrapLayout *row, const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    row->addWidget(button);
    return button;
}

void TraceView::addWay(WrapLayout *row, const QString &text, resources::FlowWay way)
{
    auto *button = new QPushButton(text, this);
    setLook(button, Look::Chip);
    button->setCheckable(true);
    button->setChecked(way == resources::FlowWay::Both);
    m_ways->addButton(button, static_cast<int>(way));
    row->addWidget(button);
}

QWidget *TraceView::buildBody()
{
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_graph);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The same as a list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTwoLines(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {0, 2})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(card);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 13);
    splitter->setStretchFactor(1, 6);
    splitter->setSizes({GraphWidth, ListWidth});
    return splitter;
}

bool TraceView::show(RecordKey start)
{
    if (!read(start, FirstNodes))
        return false;
    m_graph->setCurrent(start);
    m_graph->showStart();
    return true;
}

void TraceView::refresh()
{
    if (m_map && m_session.isOpen())
        static_cast<void>(read(m_map->start(), qMax(FirstNodes, static_cast<int>(m_map->nodes().size()) - 1)));
}

bool TraceView::read(RecordKey start, int nodes)
{
    book::Book &book = m_session.reading();
    auto map = resources::FlowMap::around(book.database(), start, static_cast<resources::FlowWay>(m_ways->checkedId()));
    const Outcome grown = map ? map->grow(book.database(), nodes) : tl::unexpected(map.error());
    if (!grown) {
        m_session.report(grown.error(), tr("The book itself is unchanged."));
        return false;
    }
    m_map = *std::move(map);
    showMap();
    return true;
}

void TraceView::growAt(RecordKey node)
{
    if (!m_map || !m_session.isOpen())
        return;
    if (const Outcome grown = m_map->growAt(m_session.reading().database(), node, MoreNodes); !grown)
        return m_session.report(grown.error(), tr("The book itself is unchanged."));
    showMap();
    m_graph->setCurrent(node);
}

void TraceView::growAll()
{
    if (!m_map || !m_session.isOpen())
        return;
    if (const Outcome grown = m_map->grow(m_session.reading().database(), MoreNodes); !grown)
        return m_session.report(grown.error(), tr("The book itself is unchanged."));
    showMap();
}

void TraceView::showMap()
{
    const Names names(m_session.reading().records());
    const std::vector<TraceLabel> labels = traceLabels(*m_map, names, m_session.reading().journal());
    m_title->setText(labels.front().title);
    m_title->setToolTip(labels.front().spoken());
    m_graph->setMap(*m_map, labels);
    m_model->setRows(labels);
    const QString shown = QLocale().toString(static_cast<int>(labels.size()));
    m_count->setText(m_map->isComplete() ? tr("%1 steps, all shown").arg(shown) : tr("%1 steps shown").arg(shown));
    m_more->setVisible(!m_map->isComplete());
    follow(m_graph->current());
}

void TraceView::follow(RecordKey key)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).key == key && m_table->currentIndex().row() != row) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model->index(row, 0));
        }
}

void TraceView::takeFocus()
{
    m_graph->setFocus();
}

QString TraceView::title() const
{
    return m_model->rowCount() == 0 ? QString() : tr("Flow of %1").arg(m_model->row(0).title);
}

void TraceView::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString svg = tr("Drawing (*.svg)");
    const QString pdf = tr("Page (*.pdf)");
    QString kind = svg;
    QString path = QFileDialog::getSaveFileName(this, tr("Save the drawing"),
                                                QDir(folder).filePath(title() + QStringLiteral(".svg")),
                                                svg + QStringLiteral(";;") + pdf, &kind);
    if (path.isEmpty())
        return;
    const bool asPdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) || kind == pdf;
    const Outcome saved = asPdf ? saveTracePdf(*m_graph, title(), path) : saveTraceSvg(*m_graph, title(), path);
    if (!saved)
        return m_session.report(saved.error(), {}, tr("Choose another folder, or make room on the disk."));
    m_session.say(tr("Saved %1").arg(path));
}

void TraceView::print()
{
    QPrinter printer(QPrinter::HighResolution);
    const QSize size = m_graph->drawingSize();
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(title());
    QPrintPreviewDialog preview(&printer, window());
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *sheet) { printTrace(*m_graph, title(), *sheet); });
    preview.exec();
}

void TraceView::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Escape ||
                      (event->key() == Qt::Key_Left && event->modifiers().testFlag(Qt::AltModifier));
    if (back)
        Q_EMIT left();
    else if (event->matches(QKeySequence::Print))
        print();
    else if (event->matches(QKeySequence::Save))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tally::ui
