// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/wordsview.h"

#include "ui/shell/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace tally::ui
{
namespace
{

constexpr int WordsInALine = 4;

} // namespace

WordsView::WordsView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    for (int word = 0; word < WordsInALine; ++word)
        m_grid->setColumnMinimumWidth(2 * word + 1, 72);
    m_grid->setColumnStretch(2 * WordsInALine, 1);
}

void WordsView::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    for (int i = 0; i < words.size(); ++i) {
        auto *word = styledLabel(words.at(i), Look::Heading, this);
        word->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int column = 2 * (i % WordsInALine);
        m_grid->addWidget(styledLabel(QLocale().toString(i + 1), Look::Small, this), i / WordsInALine, column,
                          Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(word, i / WordsInALine, column + 1);
    }
    setAccessibleName(tr("Eight words: %1").arg(words.join(u' ')));
}

} // namespace tally::ui
