// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableacts.h"

#include "ui/common/tableexport.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QStandardPaths>
#include <QTableView>

namespace tally::ui
{

TableActs::TableActs(Session &session, ActionRegistry &actions, QTableView *table, const QString &prefix,
                     std::function<QString()> name, std::function<QString()> note)
    : QObject(table)
    , m_session(session)
    , m_table(table)
    , m_name(std::move(name))
    , m_note(std::move(note))
    , m_copy(actions.add({prefix + QStringLiteral(".copy"),
                          tr("Copy rows"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                          {},
                          tr("For pasting into a spreadsheet")}))
    , m_export(actions.add({prefix + QStringLiteral(".export"), tr("Save table…"), QKeySequence(QKeySequence::Save),
                            QStringLiteral("export"), tr("As a workbook (XLSX or ODS), CSV, HTML or PDF")}))
    , m_print(actions.add({prefix + QStringLiteral(".print"),
                           tr("Print table…"),
                           QKeySequence(QKeySequence::Print),
                           {},
                           tr("With a preview")}))
{
    connect(m_copy, &QAction::triggered, this, &TableActs::copy);
    connect(m_export, &QAction::triggered, this, &TableActs::save);
    connect(m_print, &QAction::triggered, this, &TableActs::print);
    m_table->installEventFilter(this);
    enable();
}

bool TableActs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        enable();
    return QObject::eventFilter(watched, event);
}

void TableActs::enable()
{
    for (const QPointer<QAction> &action : {m_copy, m_export, m_print})
        if (action != nullptr)
            action->setEnabled(m_table->isVisible());
}

bool TableActs::isOfChosen() const
{
    return m_table->selectionModel()->selectedRows().size() > 1;
}

void TableActs::copy()
{
    const ExportTable table = exportTable(*m_table, ExportRows::Selected);
    if (table.rows.empty())
        return;
    QApplication::clipboard()->setText(toTsv(table));
    m_session.say(tr("Rows copied: %1").arg(QLocale().toString(static_cast<int>(table.rows.size()))));
}

void TableActs::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QStringLiteral("%1 %2.csv").arg(m_name(), QDate::currentDate().toString(Qt::ISODate));
    const QString path =
        QFileDialog::getSaveFileName(m_table->window(), tr("Save table"), QDir(folder).filePath(file),
                                     tr("Table for spreadsheets (*.csv);;Workbook (*.xlsx);;OpenDocument spreadsheet "
                                        "(*.ods);;Web page (*.html);;Pages (*.pdf)"));
    if (path.isEmpty())
        return;
    const ExportTable table =
        exportTable(*m_table, isOfChosen() ? ExportRows::Selected : ExportRows::All, m_name(), m_note());
    const Outcome saved = saveTable(table, path);
    if (!saved)
        return m_session.report(saved.error(), {}, tr("Choose another folder, or make room on the disk."));
    m_session.say(tr("Rows saved in %1: %2").arg(path, QLocale().toString(static_cast<int>(table.rows.size()))));
}

void TableActs::print()
{
    QPrinter printer(QPrinter::HighResolution);
    const ExportTable table =
        exportTable(*m_table, isOfChosen() ? ExportRows::Selected : ExportRows::All, m_name(), m_note());
    printer.setDocName(table.title);
    printer.setPageOrientation(table.columns.size() > 5 ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintPreviewDialog preview(&printer, m_table->window());
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [&table](QPrinter *sheet) { printTable(table, *sheet); });
    preview.exec();
}

} // namespace tally::ui
