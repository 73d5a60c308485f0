// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/stage.h"

#include <functional>
#include <QSet>
#include <QSize>

namespace tally::ui
{
class Session;
} // namespace tally::ui

namespace tally::screens
{

class Program;

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
    void visitPlaces(Program &program, const QString &state);
    void visitCertificate(Program &program, const QString &state);
    Outcome visitActs(const QString &state, const QString &path, QSize size);
    Outcome visitQuestions(const QString &state, const QString &path, QSize size);
    void trigger(Program &program, const QString &place, const QString &state);
    void pressButtons(Program &program, const QString &place, const QString &state);
    /// After an act that opened no dialog: the page, if it now offers something that was not seen yet.
    void visitIfOther(Program &program, const QString &state, const QString &act);
    void watch(ui::Session &session, const QString &state, const std::function<void()> &act);
    void visitMessages(Program &program, const QString &state);
    void visitStartAgain(QSize size);

    Stage &m_stage;
    Visit m_visit;
    QSet<QString> m_dialogs;
    QSet<QString> m_acts; ///< ids of actions already done, and kinds of buttons already pressed
    QSet<QByteArray> m_offers;
};

} // namespace tally::screens
