// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/production/workline.h"
#include "core/resources/eventdraft.h"

#include <optional>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class Session;
class WorkCompleter;

/// One line that says what somebody worked: "3 h joinery 10 benches". Shows in words what Enter would record, or what
/// is missing or not understood; then Enter records nothing. Whoever is named worked, else the person at this desk.
class WorkLineEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkLineEdit(Session &session, QWidget *parent = nullptr);
    /// Reads names again; after the book was opened or changed.
    void reload();
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /// What Enter would record, as shown; empty while it would not.
    [[nodiscard]] QString sentence() const;
    /// What keeps it from being recorded; empty while nothing does.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    /// Enter on a line that is understood. `words` is the sentence that was agreed to.
    void agreed(const tally::resources::EventDraft &draft, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi();
    void read();
    void agree();
    void offerToAdd(const QStringList &unknown);
    void add(const char *cls, QString name);
    /// What is wrong with the line, in sentences; empty if it can be recorded.
    [[nodiscard]] QStringList troubles() const;
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString nameOf(RecordKey key) const;
    [[nodiscard]] resources::EventDraft draft() const;
    [[nodiscard]] RecordKey worker() const { return m_line.person ? m_line.person : m_actor; }
    [[nodiscard]] QDate day() const { return m_line.day.isValid() ? m_line.day : m_today; }

    Session &m_session;
    QLineEdit *m_field;
    WorkCompleter *m_completer;
    QLabel *m_sentence;
    QLabel *m_trouble;
    QPushButton *m_addKind;
    QPushButton *m_addPerson;
    QString m_name; ///< the words not understood that may be added
    production::WorkWords m_words;
    production::WorkLine m_line;
    RecordKey m_us;
    RecordKey m_actor;
    QDate m_today;
};

} // namespace tally::ui
