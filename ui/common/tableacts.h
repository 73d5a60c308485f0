// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QAction>
#include <QObject>
#include <QPointer>
#include <QString>

class QTableView;

namespace tally::ui
{

class ActionRegistry;
class Session;

/// What can be done with a shown table as a whole or with the rows chosen in it: copy as tab-separated text, save as
/// CSV, XLSX, ODS, HTML or PDF, print with a preview. Acts on the chosen rows when several are chosen, else on all. Its
/// keys work only while the table is seen.
class TableActs final : public QObject
{
    Q_OBJECT
public:
    /// Actions are called "<prefix>.copy", "<prefix>.export" and "<prefix>.print". `name` says what the table holds,
    /// for titles and file names; `note` what is shown of it at the moment.
    TableActs(Session &session, ActionRegistry &actions, QTableView *table, const QString &prefix,
              std::function<QString()> name, std::function<QString()> note);

    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] QAction *printAction() const { return m_print; }
    void copy();
    void save();
    void print();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOfChosen() const;
    void enable();
    Session &m_session;
    QTableView *m_table;
    std::function<QString()> m_name;
    std::function<QString()> m_note;
    // They go with the window's registry, which may be before the table.
    QPointer<QAction> m_copy;
    QPointer<QAction> m_export;
    QPointer<QAction> m_print;
};

} // namespace tally::ui
