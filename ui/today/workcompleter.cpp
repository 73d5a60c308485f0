// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/workcompleter.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QStringListModel>

namespace tally::ui
{
namespace
{

constexpr qsizetype ShortestBeginning = 2;
constexpr int MostWords = 6;

} // namespace

WorkCompleter::WorkCompleter(QLineEdit *field)
    : QCompleter(field)
    , m_field(field)
    , m_names(new QStringListModel(this))
{
    setModel(m_names);
    setCaseSensitivity(Qt::CaseInsensitive);
    setWidget(field);
    connect(field, &QLineEdit::textEdited, this, &WorkCompleter::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &WorkCompleter::take);
}

void WorkCompleter::setNames(const QStringList &names)
{
    QStringList sorted = names;
    sorted.removeDuplicates();
    sorted.sort(Qt::CaseInsensitive);
    m_names->setStringList(sorted);
}

QString WorkCompleter::beginning(const QString &text) const
{
    const QStringList words = text.split(u' ');
    QString found;
    for (qsizetype count = 1; count <= qMin<qsizetype>(MostWords, words.size()); ++count) {
        const QString end = words.mid(words.size() - count).join(u' ');
        const QStringList names = m_names->stringList();
        const bool begins = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return name.size() > end.size() && name.startsWith(end, Qt::CaseInsensitive);
        });
        if (begins && end.trimmed().size() >= ShortestBeginning)
            found = end;
    }
    return found;
}

void WorkCompleter::offer(const QString &text)
{
    const bool atEnd = m_field->cursorPosition() == text.size();
    const QString end = atEnd ? beginning(text) : QString();
    if (end.isEmpty())
        return popup()->hide();
    setCompletionPrefix(end);
    complete();
}

void WorkCompleter::take(const QString &name)
{
    const QString text = m_field->text();
    const QString end = beginning(text);
    m_field->setText(text.left(text.size() - end.size()) + name + u' ');
}

} // namespace tally::ui
