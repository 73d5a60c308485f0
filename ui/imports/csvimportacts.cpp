// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/csvimportacts.h"

#include "ui/imports/csvimportdialog.h"

namespace tally::ui
{

CsvImportActs::CsvImportActs(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_session(context.session)
    , m_window(window)
    , m_import(context.actions.add({QStringLiteral("csv.import"), tr("Import a spreadsheet…"),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), QStringLiteral("import"),
                                    tr("Items, opening stock or movements from a CSV file")}))
    , m_opening(context.actions.add({QStringLiteral("csv.opening"),
                                     tr("Take opening stock from a file…"),
                                     {},
                                     QStringLiteral("import"),
                                     tr("What is on the shelves when the book begins, from a CSV file")}))
{
    connect(m_import, &QAction::triggered, this, [this] { open(false); });
    connect(m_opening, &QAction::triggered, this, [this] { open(true); });
    connect(&m_session, &Session::recordingChanged, this, &CsvImportActs::enable);
    enable();
}

void CsvImportActs::enable()
{
    m_import->setEnabled(m_session.canRecord());
    m_opening->setEnabled(m_session.canRecord());
}

void CsvImportActs::open(bool isOpening)
{
    auto *dialog =
        new CsvImportDialog(m_session, isOpening ? exchange::CsvKind::Opening : exchange::CsvKind::Items, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tally::ui
