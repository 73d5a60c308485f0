// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace tally::ui
{

/// A card of the settings: its title, what it is about, rows of fields with their names.
class Section : public QFrame
{
    Q_OBJECT
public:
    Section(const QString &title, const QString &words, QWidget *parent = nullptr);

protected:
    /// The field gets the row's name as its accessible name.
    void addRow(const QString &name, QWidget *field);
    /// The same for a field with a button behind it.
    void addRow(const QString &name, QWidget *field, QWidget *button);
    /// Small words under the last row.
    [[nodiscard]] QLabel *addNote(const QString &words = {});
    [[nodiscard]] QVBoxLayout *column() { return m_column; }

private:
    QVBoxLayout *m_column;
    QFormLayout *m_form;
};

} // namespace tally::ui
