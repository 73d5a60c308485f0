// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hitwords.h"

#include "ui/shell/classwords.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

constexpr int NoteLength = 90; ///< letters of a note in a list; the whole stands in the preview

QString say(const char *text)
{
    return QCoreApplication::translate("Search", text);
}

QString shortened(const QString &note)
{
    const QString line = note.simplified();
    return line.size() <= NoteLength ? line : QString(line.left(NoteLength - 1).trimmed() + u'…');
}

QString capital(const QString &words)
{
    return words.isEmpty() ? words : QString(words.at(0).toUpper() + words.mid(1));
}

/// "12.25 m² in Rack B1", "in Rack B1", "12.25 m²"; else what the record is.
QString whichOne(const book::SearchHit &hit, const QString &amount)
{
    if (hit.place.isEmpty())
        return amount.isEmpty() ? className(hit.cls) : amount;
    const QString place = say(QT_TRANSLATE_NOOP("Search", "in %1")).arg(hit.place);
    return amount.isEmpty() ? place : say(QT_TRANSLATE_NOOP("Search", "%1 in %2")).arg(amount, hit.place);
}

} // namespace

HitWords wordsOf(const book::SearchHit &hit, const QString &amount)
{
    const QString entry = say(QT_TRANSLATE_NOOP("Search", "Entry %1")).arg(toText(hit.key.entry()));
    const QString kind = className(hit.cls);
    const QString note = shortened(hit.note);
    QStringList second;
    HitWords words;
    if (!hit.name.isEmpty())
        words.title = hit.name;
    else if (!hit.code.isEmpty())
        words.title = say(QT_TRANSLATE_NOOP("Search", "%1 %2")).arg(capital(kind), hit.code);
    else if (!note.isEmpty())
        words.title = note;
    else
        words.title = hit.cls.isEmpty() ? entry : capital(kind);
    if (hit.takenBack)
        second.append(say(QT_TRANSLATE_NOOP("Search", "✗ taken back")));
    if (const QString which = whichOne(hit, amount); !which.isEmpty())
        second.append(which);
    if (!hit.code.isEmpty() && !hit.name.isEmpty())
        second.append(hit.code);
    if (!note.isEmpty() && words.title != note)
        second.append(note);
    if (words.title != entry)
        second.append(entry);
    words.second = second.join(QStringLiteral(" · "));
    return words;
}

QString titleOf(book::SearchGroup group)
{
    switch (group) {
    case book::SearchGroup::Items:
        return say(QT_TRANSLATE_NOOP("Search", "Items"));
    case book::SearchGroup::Stock:
        return say(QT_TRANSLATE_NOOP("Search", "Stock and places"));
    case book::SearchGroup::Agents:
        return say(QT_TRANSLATE_NOOP("Search", "Agents"));
    case book::SearchGroup::Work:
        return say(QT_TRANSLATE_NOOP("Search", "Orders and processes"));
    case book::SearchGroup::Deals:
        return say(QT_TRANSLATE_NOOP("Search", "Agreements and promises"));
    case book::SearchGroup::Entries:
        return say(QT_TRANSLATE_NOOP("Search", "Entries"));
    case book::SearchGroup::Peers:
        return say(QT_TRANSLATE_NOOP("Search", "Peers' records"));
    }
    return {};
}

} // namespace tally::ui
