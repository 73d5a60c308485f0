// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/labelsdialog.h"

#include "core/base/wholefile.h"
#include "ui/common/celldelegate.h"
#include "ui/common/dialoglayout.h"
#include "ui/inventory/labelpreview.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int MostOfEach = 999;
constexpr int FormWidth = 340;
constexpr int FieldGap = 8;

} // namespace

LabelsDialog::LabelsDialog(Session &session, std::vector<resources::LabelText> labels, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_labels(std::move(labels))
    , m_format(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_start(new QSpinBox(this))
    , m_counts(new QTableWidget(this))
    , m_preview(new LabelPreview(this))
    , m_sum(styledLabel(QString(), Look::Sentence, this))
    , m_pageText(styledLabel(QString(), Look::Dim, this))
{
    setWindowTitle(tr("Print labels"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(buildForm());
    columns->addLayout(buildPreview(), 1);
    auto *buttons = new QDialogButtonBox(this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close);
    setLook(m_save, Look::Primary);
    m_save->setDefault(true);
    auto *column = dialogColumn(this);
    column->addLayout(columns, 1);
    column->addWidget(buttons);
    fillChoices();
    fillLabels();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LabelsDialog::save);
    connect(m_print, &QPushButton::clicked, this, &LabelsDialog::print);
    connect(m_format, &QComboBox::currentIndexChanged, this, &LabelsDialog::follow);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &LabelsDialog::follow);
    connect(m_start, &QSpinBox::valueChanged, this, &LabelsDialog::follow);
    follow();
}

QLayout *LabelsDialog::buildForm()
{
    auto *column = new QVBoxLayout;
    const auto add = [&](const QString &name, QWidget *field, int stretch) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field, stretch);
        column->addSpacing(FieldGap);
    };
    column->setSpacing(4);
    m_format->setAccessibleName(tr("What stands on them"));
    m_sheet->setAccessibleName(tr("Paper"));
    m_start->setAccessibleName(tr("First free label of the sheet"));
    m_start->setMinimum(1);
    m_counts->setAccessibleName(tr("How many of each"));
    m_counts->setTabKeyNavigation(false);
    add(tr("&What stands on them"), m_format, 0);
    add(tr("P&aper"), m_sheet, 0);
    add(tr("&First free label of the sheet"), m_start, 0);
    add(tr("How &many of each"), m_counts, 1);
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    m_counts->setMinimumWidth(FormWidth);
    return column;
}

QLayout *LabelsDialog::buildPreview()
{
    m_before = new QPushButton(tr("Page &before"), this);
    m_after = new QPushButton(tr("&Next page"), this);
    m_before->setAutoDefault(false);
    m_after->setAutoDefault(false);
    connect(m_before, &QPushButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_preview, &LabelPreview::pageChanged, this, &LabelsDialog::showPage);
    auto *row = new QHBoxLayout;
    row->addWidget(m_before);
    row->addWidget(m_pageText, 1, Qt::AlignCenter);
    row->addWidget(m_after);
    auto *column = new QVBoxLayout;
    column->addWidget(m_preview, 1);
    column->addLayout(row);
    return column;
}

void LabelsDialog::fillChoices()
{
    for (const resources::LabelTemplate &format : resources::labelTemplates())
        m_format->addItem(format.name(), format.id);
    for (const resources::LabelSheet &sheet : resources::labelSheets())
        m_sheet->addItem(sheet.name(), sheet.id);
}

void LabelsDialog::fillLabels()
{
    m_counts->setColumnCount(2);
    m_counts->setHorizontalHeaderLabels({tr("Label"), tr("Number")});
    m_counts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_counts->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_counts->verticalHeader()->hide();
    m_counts->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(font(), false));
    m_counts->setItemDelegate(new CellDelegate(m_counts));
    m_counts->setShowGrid(false);
    m_counts->setRowCount(static_cast<int>(m_labels.size()));
    for (int row = 0; row < m_counts->rowCount(); ++row) {
        const resources::LabelText &text = m_labels[static_cast<std::size_t>(row)];
        const QString which = text.lot.isEmpty() ? text.serial : text.lot;
        auto *name = new QTableWidgetItem(which.isEmpty() ? text.name : tr("%1, %2").arg(text.name, which));
        name->setFlags(Qt::ItemIsEnabled);
        name->setToolTip(text.code);
        m_counts->setItem(row, 0, name);
        auto *number = new QSpinBox(m_counts);
        number->setRange(0, MostOfEach);
        number->setValue(1);
        number->setAccessibleName(tr("Labels for %1").arg(name->text()));
        connect(number, &QSpinBox::valueChanged, this, &LabelsDialog::follow);
        m_counts->setCellWidget(row, 1, number);
    }
}

paper::LabelJob LabelsDialog::job() const
{
    paper::LabelJob job;
    job.format = resources::labelTemplates()[static_cast<std::size_t>(m_format->currentIndex())];
    job.sheet = resources::labelSheets()[static_cast<std::size_t>(m_sheet->currentIndex())];
    job.start = m_start->value();
    for (int row = 0; row < m_counts->rowCount(); ++row) {
        const auto *number = static_cast<const QSpinBox *>(m_counts->cellWidget(row, 1));
        job.labels.insert(job.labels.end(), static_cast<std::size_t>(number->value()),
                          m_labels[static_cast<std::size_t>(row)]);
    }
    return job;
}

void LabelsDialog::follow()
{
    const resources::LabelSheet &sheet = resources::labelSheets()[static_cast<std::size_t>(m_sheet->currentIndex())];
    m_start->setMaximum(sheet.perPage());
    m_start->setEnabled(!sheet.isRoll());
    const paper::LabelJob wanted = job();
    const auto labels = static_cast<int>(wanted.labels.size());
    m_sum->setText(
        labels == 0 ? tr("No label is wanted yet.")
        : sheet.isRoll()
            ? tr("%n labels come out of the printer.", nullptr, labels)
            : tr("%1 on %2.").arg(tr("%n labels", nullptr, labels), tr("%n sheets", nullptr, wanted.pages())));
    m_save->setEnabled(labels > 0);
    m_print->setEnabled(labels > 0);
    m_preview->setJob(wanted);
}

void LabelsDialog::showPage()
{
    const int pages = m_preview->job().pages();
    m_pageText->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(m_preview->page() + 1).arg(pages));
    m_before->setEnabled(m_preview->page() > 0);
    m_after->setEnabled(m_preview->page() + 1 < pages);
}

void LabelsDialog::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = tr("Labels %1.pdf").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save labels"), QDir(folder).filePath(file), tr("Pages (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto pdf = paper::labelsPdf(job(), m_session.reading().name());
    const Outcome saved = pdf ? writeWhole(path, *pdf) : Outcome(tl::unexpected(pdf.error()));
    if (!saved)
        return m_session.report(saved.error(), {}, tr("Choose another folder, or make room on the disk."));
    m_session.say(tr("Labels saved in %1").arg(path));
    accept();
}

void LabelsDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    const resources::LabelSheet &sheet = m_preview->job().sheet;
    printer.setFullPage(true);
    printer.setPageSize(
        QPageSize(QSizeF(sheet.width, sheet.height) / 10, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    paintOn(printer);
    m_session.say(tr("Labels sent to the printer"));
    accept();
}

void LabelsDialog::paintOn(QPrinter &printer) const
{
    constexpr qreal TenthsPerInch = 254;
    const paper::LabelJob wanted = job();
    QPainter painter(&printer);
    const qreal dots = printer.resolution() / TenthsPerInch;
    for (int page = 0; page < wanted.pages(); ++page) {
        if (page > 0)
            printer.newPage();
        painter.save();
        painter.scale(dots, dots);
        paper::paintLabelPage(painter, wanted, page);
        painter.restore();
    }
}

} // namespace tally::ui
