// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QDate>
#include <QLineEdit>

namespace tally::ui
{

/// A date typed as people write it here, with keys that move it: + − a day, [ ] a month, t today, m h first and last of
/// the month, y r first and last of the year. Empty means "not told".
class DateEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);
    /// Today is asked for through this, so that it can be another day in tests.
    void setToday(QDate today) { m_today = today; }
    void setDate(QDate date);
    /// The date typed; invalid while the text is empty or no date.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] bool isWrong() const;
    /// Where a key leads from `from`; none if the key moves nothing.
    [[nodiscard]] static std::optional<QDate> moved(QChar key, QDate from, QDate today);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QDate today() const;
    void complete();
    std::optional<QDate> m_today;
};

} // namespace tally::ui
