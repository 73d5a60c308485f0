// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace tally::ui
{

class ActionRegistry;
class Session;

/// Everything by name in one list: places, acts with their keys, and records of the book. Type a few letters, Enter
/// opens the one that is marked.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const ActionRegistry &actions, Session &session, QWidget *parent = nullptr);
    /// What was chosen: an act or a record; both none if nothing was.
    [[nodiscard]] QAction *chosen() const { return m_action; }
    [[nodiscard]] RecordKey chosenRecord() const { return m_record; }
    /// The words of all lines, headings among them, for those who cannot see them.
    [[nodiscard]] QStringList lines() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &words);
    void addActions(const QStringList &words, bool places, const QString &heading);
    void addRecords(const QString &words);
    void addHeading(const QString &text);
    void addLine(QStandardItem *item);
    void markFirst();
    void step(int key);
    void choose();
    const ActionRegistry &m_actions;
    Session &m_session;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QAction *m_action = nullptr;
    RecordKey m_record;
};

} // namespace tally::ui
