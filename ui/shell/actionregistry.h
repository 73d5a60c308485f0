// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

namespace tally::ui
{

/// Every act a person can start, under an id like "event.record": its words, its keys and whether it makes sense now.
/// Menus, buttons, the palette and the list of keys all show the same QAction, so they cannot disagree.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    struct Spec {
        QString id;
        QString text;
        QKeySequence keys = {};
        QString icon = {}; ///< file name of the icon; none if empty
        QString tip = {};  ///< a sentence for the tool tip; the text if empty
    };

    explicit ActionRegistry(QObject *parent = nullptr);
    /// Makes the action; the keys work anywhere in the window that `addTo` names. Ids are unique.
    QAction *add(const Spec &spec);
    /// The action of that id; null if there is none.
    [[nodiscard]] QAction *action(const QString &id) const;
    /// All of them in order of id.
    [[nodiscard]] QList<QAction *> all() const;
    /// Lets every action's keys work in `window`, also those of actions added later.
    void serve(QWidget *window);

private:
    std::map<QString, QAction *> m_actions;
    QWidget *m_window = nullptr;
};

} // namespace tally::ui
