// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/stage.h"
#include "ui/shell/backups.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QSize>

namespace tally::screens
{

/// The program on a stage as the application puts it together, with its window shown and no book open yet.
class Program
{
public:
    Program(Stage &stage, QSize size);
    Outcome open(const QString &path);

private:
    Stage &m_stage;

public:
    ui::Session session;
    ui::Backups backups;
    ui::Places places;
    ui::MainWindow window;
};

} // namespace tally::screens
