// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tally::ui
{

/// The acts that bring a spreadsheet into the book: any of the three sorts, and opening stock as the first thing a
/// workshop does.
class CsvImportActs final : public QObject
{
    Q_OBJECT
public:
    CsvImportActs(const PageContext &context, QWidget *window);

private:
    void enable();
    void open(bool isOpening);
    Session &m_session;
    QWidget *m_window;
    QAction *m_import;
    QAction *m_opening;
};

} // namespace tally::ui
