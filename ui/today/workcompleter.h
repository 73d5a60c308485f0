// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace tally::ui
{

/// Completes the last words of a line with names, where QCompleter alone would complete the whole line.
class WorkCompleter final : public QCompleter
{
    Q_OBJECT
public:
    explicit WorkCompleter(QLineEdit *field);
    void setNames(const QStringList &names);

private:
    void offer(const QString &text);
    void take(const QString &name);
    /// The longest end of the line that begins a name; empty if none does.
    [[nodiscard]] QString beginning(const QString &text) const;

    QLineEdit *m_field;
    QStringListModel *m_names;
};

} // namespace tally::ui
