// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/stage.h"

#include <functional>
#include <QSet>
#include <QSize>

namespace tally::ui
{
class MainWindow;
class Session;
} // namespace tally::ui

namespace tally::screens
{

/// Goes through the whole program as it comes: every place of allPlaces(), and every dialog or menu that an act of the
/// registry or a button of a page opens. New pages and acts are visited without being named here.
class Tour
{
public:
    /// `isVariant` tells the same view after something was chosen in it.
    using Visit = std::function<void(const QString &name, QWidget &view, bool isVariant)>;
    Tour(Stage &stage, Visit visit);

    /// Which part of the program: places and start page, or also all that opens from there.
    enum class Depth { Places, Everything };
    /// Shows a book of the stage in a window of that size.
    Outcome visitBook(const QString &state, const QString &path, QSize size, Depth depth);
    /// The window without a book, its messages, and the dialogs that only the application opens.
    void visitStart(QSize size);
    /// Classes of the dialogs that were seen.
    [[nodiscard]] const QSet<QString> &dialogs() const { return m_dialogs; }

private:
    void visit(const QString &name, QWidget &view);
    void visitPlaces(ui::MainWindow &window, const QString &state);
    Outcome visitActs(const QString &state, const QString &path, QSize size);
    void trigger(ui::MainWindow &window, ui::Session &session, const QString &place, const QString &state);
    void pressButtons(ui::MainWindow &window, ui::Session &session, const QString &place, const QString &state);
    void watch(ui::Session &session, const QString &state, const std::function<void()> &act);
    void visitMessages(ui::MainWindow &window, ui::Session &session, const QString &state);

    Stage &m_stage;
    Visit m_visit;
    QSet<QString> m_dialogs;
    QSet<QString> m_acts; ///< ids of actions already done, and kinds of buttons already pressed
};

} // namespace tally::screens
