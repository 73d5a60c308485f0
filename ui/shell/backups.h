// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/backup.h"

#include <functional>
#include <QObject>
#include <QString>

class QWidget;

namespace tally::ui
{

class Preferences;
class Session;

/// Copies of the open book, made when the person asks, once a day, or before the window closes; and books brought back
/// from them. Each runs as a job and tells how it ended. An automatic copy that fails is told and never in the way.
class Backups final : public QObject
{
    Q_OBJECT
public:
    using EnvironmentFor = std::function<book::Environment(const QString &path)>;
    Backups(Session &session, Preferences &preferences, EnvironmentFor environmentFor, QObject *parent = nullptr);

    /// Of the open book, newest first; none while no book is open.
    [[nodiscard]] std::vector<book::BackupFile> list() const;
    [[nodiscard]] QString folder() const;
    /// A book that is never copied by itself: the demo.
    void exempt(const QString &path) { m_exempt = path; }
    /// `done` is told whether the copy was made.
    void make(std::function<void(bool)> done = {});
    /// Unless there is one of today already.
    void makeIfDue();
    /// Has the window wait with closing until a copy is made, where that was chosen and something is new.
    void guardClosing(QWidget *window);
    /// Puts a verified copy of `backup` at `target` and lets it go on as a new desk; `restored` follows.
    void restore(const QString &backup, const QString &target, const QString &deskLabel);

Q_SIGNALS:
    void made();
    void restored(const QString &path);
    /// A restore did not work out; nothing stands at the target.
    void failed(const tally::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool mayCopy() const;
    [[nodiscard]] bool isSomethingNew() const;
    void revive(const QString &target, const QString &deskLabel);

    Session &m_session;
    Preferences &m_preferences;
    EnvironmentFor m_environmentFor;
    QString m_exempt;
    QWidget *m_window = nullptr;
    bool m_closingTried = false;
};

} // namespace tally::ui
