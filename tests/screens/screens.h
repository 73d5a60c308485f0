// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/finding.h"
#include "tests/screens/stage.h"

#include <map>
#include <QSize>

namespace tally::screens
{

/// What to show and where the pictures go.
struct Plan {
    QString folder;       ///< none: nothing is drawn, everything is checked
    QString book;         ///< one more book to show
    QStringList states;   ///< "empty", "demo", "big"
    std::int64_t entries; ///< of the big book
    QList<QSize> sizes;
    QList<ui::Theme::Choice> looks;
    bool isPseudo = false; ///< the pseudo-locale is installed, so what is not translated is found as well
};

/// Shows everything of the plan, draws it and collects what is wrong with it.
class Screens
{
public:
    Screens(Stage &stage, Plan plan);
    Outcome run();
    /// Each thing once, under the first view it was seen in.
    [[nodiscard]] const QStringList &findings() const { return m_lines; }
    /// Dialogs of the source tree that were not seen.
    [[nodiscard]] QStringList unseenDialogs() const;

private:
    Outcome visitStates(QSize size, bool isFirst);
    void look(const QString &name, QWidget &view, bool isVariant);
    [[nodiscard]] static bool showsOther(const QString &name);
    void draw(const QString &name, QWidget &view);
    void note(const QString &name, const Findings &findings);

    Stage &m_stage;
    Plan m_plan;
    QString m_suffix;
    QStringList m_lines;
    QSet<QString> m_known;
    QSet<QString> m_dialogs;
    QSet<QByteArray> m_drawn;               ///< fingerprints of pictures: the same twice tells nothing
    std::map<QString, QSet<int>> m_heights; ///< of views already drawn: a variant of another height is drawn too
};

} // namespace tally::screens
