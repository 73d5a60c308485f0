// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalquery.h"

#include <map>
#include <QWidget>

class QComboBox;

namespace tally::ui
{

class DateEdit;
class FilterBar;
class RecordPicker;
class Session;

/// What one asks of the journal: words, a sort of entry, who, at which desk, from when until when.
class JournalFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalFilters(Session &session, QWidget *parent = nullptr);
    /// The desks to choose from, by number; keeps the one chosen.
    void setDesks(const std::map<int, QString> &desks);
    [[nodiscard]] journal::JournalFilter filter() const;
    [[nodiscard]] FilterBar &bar() const { return *m_bar; }
    /// Lets everything through again; `changed` is told once.
    void clear();

Q_SIGNALS:
    void changed();
    /// Somebody typed the id of an entry.
    void entryWanted(tally::RecordKey entry);

private:
    void typed(const QString &words);
    FilterBar *m_bar;
    RecordPicker *m_who;
    QComboBox *m_desk;
    DateEdit *m_from;
    DateEdit *m_until;
    QString m_words;
};

} // namespace tally::ui
