// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace tally::ui
{

/// The eight words of a book, numbered and in two lines of four, to be read to somebody and compared.
class WordsView final : public QWidget
{
    Q_OBJECT
public:
    explicit WordsView(QWidget *parent = nullptr);
    void setWords(const QStringList &words);
    [[nodiscard]] QStringList words() const { return m_words; }

private:
    QGridLayout *m_grid;
    QStringList m_words;
};

} // namespace tally::ui
