// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class WrapLayout;

/// The line above a table: a search field that filters while typing, and chips with counts of which one is chosen.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);
    void addChip(const QString &id, const QString &text);
    /// A chip without rows, other than the first, is not shown unless it is the chosen one; −1 shows no number.
    void setCount(const QString &id, int count);
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QString chip() const;
    /// Chooses a chip as if it had been clicked; nothing happens if it is chosen already.
    void choose(const QString &id);
    /// Adds to what is typed, as if it had been typed there.
    void type(const QString &text);
    void clear();
    /// Back to the first chip and no words, so that nothing is filtered out.
    void reset();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void chipChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Chip {
        QPushButton *button;
        QString text;
    };
    QLineEdit *m_search;
    WrapLayout *m_row;
    QButtonGroup *m_group;
    std::map<QString, Chip> m_chips;
};

} // namespace tally::ui
