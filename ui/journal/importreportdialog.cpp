// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/importreportdialog.h"

#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/common/rowsfilter.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/tableview.h"
#include "ui/shell/look.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

using ReportModel = RowsModel<exchange::ReportRow>;

std::vector<Column<exchange::ReportRow>> reportColumns()
{
    using exchange::ReportRow;
    constexpr auto Words = Qt::AlignLeft | Qt::AlignVCenter;
    const auto cell = [](QString text) {
        Cell shown{text};
        shown.tip = text;
        return shown;
    };
    return {{QStringLiteral("problem"),
             ImportReportDialog::tr("What was found"),
             Words,
             [cell](const ReportRow &row) { return cell(row.why ? errorWords(*row.why) : row.problem); },
             {}},
            {QStringLiteral("action"),
             ImportReportDialog::tr("What was done"),
             Words,
             [cell](const ReportRow &row) { return cell(row.action); },
             {}},
            {QStringLiteral("path"),
             ImportReportDialog::tr("Where"),
             Words,
             [cell](const ReportRow &row) { return cell(row.path); },
             {}}};
}

} // namespace

ImportReportDialog::ImportReportDialog(const exchange::ImportReport &report, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import report"));
    resize(1040, 480);
    auto *model = new ReportModel(reportColumns(), this);
    model->setRows(report.rows);
    auto *filter = new RowsFilter(this);
    filter->setSourceModel(model);
    auto *table = new TableView(this);
    table->setAccessibleName(tr("Findings of the import"));
    table->setModel(filter);
    table->setSortingEnabled(true);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(tr("Imported"), Look::Title, this));
    column->addWidget(styledLabel(summary(report), Look::Dim, this));
    column->addWidget(table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ImportReportDialog::summary(const exchange::ImportReport &report)
{
    const QLocale locale;
    return tr("Records added: %1, known already: %2, not taken as they stood: %3.")
        .arg(locale.toString(qlonglong{report.recorded}), locale.toString(qlonglong{report.skipped}),
             locale.toString(qlonglong(report.rows.size())));
}

} // namespace tally::ui
