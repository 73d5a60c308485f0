// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace tally::ui
{

class MainWindow;
class Session;

/// Finding one's way in the window, by keys above all: to each place, search over everything, the filter of the page,
/// the palette, the list of keys that work now, and a label held under a scanner.
class FindActs final : public QObject
{
    Q_OBJECT
public:
    FindActs(Session &session, MainWindow &window);

private:
    void addPlaces();
    void needBook(QAction *action);
    void searchEverything();
    void filterPage();
    void runPalette();
    void showKeys();
    void openLabel(const QString &code);
    Session &m_session;
    MainWindow &m_window;
};

} // namespace tally::ui
