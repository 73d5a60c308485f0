// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/bookwords.h"

#include "core/base/t1.h"
#include "core/base/unit.h"
#include "core/exchange/bookwords.h"
#include "core/exchange/peerstore.h"
#include "ui/common/figures.h"
#include "ui/network/networkwords.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace tally::screens
{
namespace
{

/// Where a text may be put together from data: the first that parts it is tried first.
const QStringList &separators()
{
    static const QStringList list = {QStringLiteral("\n"),  QStringLiteral(" · "),       QStringLiteral(" – "),
                                     QStringLiteral(" → "), QStringLiteral("; "),        QStringLiteral(": "),
                                     QStringLiteral(", "),  QString(QChar(QChar::Nbsp)), QStringLiteral("/"),
                                     QStringLiteral(" ")};
    return list;
}

QString bare(const QString &text)
{
    static const QRegularExpression edges(QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"));
    return QString(text).remove(QChar(0x200b)).remove(edges); // where a long word may go on in the next line
}

/// "Brass hinge 60 mm −8", "Offcuts 10.95": a name and what was added to or taken from it, or what it is worth.
QString withoutChange(const QString &text)
{
    static const QRegularExpression change(QStringLiteral("[ \u00a0][+−]?[0-9][0-9.,]*$"));
    return QString(text).remove(change);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Ids, codes of labels, hashes, recorded times, versions, currencies and keys.
bool isCode(const QString &text)
{
    static const QRegularExpression codes(
        QStringLiteral("^(((tally:)?[a-z0-9]+/)?(r0|d\\d+)(/\\d+(#\\d+)?)?"
                       "|X\\d+(-\\d+){2,3}"
                       "|[0-9a-f ]{8,}"
                       "|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?"
                       "|v?\\d+(\\.\\d+)*\\w?"
                       "|[0-9.,]+ (bytes|[KMG]iB)"
                       "|/?tmp/tally_screens-\\S+"
                       "|[a-z0-9-]+_[a-z2-7]{8}_d\\d+_\\d{8}T\\d{6}Z_\\d+\\.tally(book)?"
                       "|[A-Z]|[A-Z]{3}|F\\d+"
                       "|((Ctrl|Shift|Alt|Meta)\\+)+\\w+)$"));
    return codes.match(text).hasMatch();
}

} // namespace

BookWords::BookWords()
{
    const QLocale locale;
    for (int month = 1; month <= 12; ++month)
        for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat})
            add(locale.monthName(month, format));
    for (int day = 1; day <= 7; ++day)
        for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat})
            add(locale.dayName(day, format));
    for (const Unit &unit : UnitTable::shipped().all())
        for (const QString &text : {unit.id, unit.symbol, unitSign(unit.id)})
            add(text);
    for (const char *same : {"Tallystick", "JSON", "Ctrl", "Shift", "Alt", "Return", "Enter", "Esc", "Tab", "Space",
                             "Del", "Ins", "Home", "End"})
        add(QLatin1String(same));
}

void BookWords::add(const QString &text)
{
    const QString trimmed = bare(text);
    if (!trimmed.isEmpty())
        m_texts.insert(trimmed);
}

void BookWords::addJson(const Json &value)
{
    if (value.isText())
        add(value.qtext());
    for (const Json &element : value.array())
        addJson(element);
    for (const auto &[name, member] : value.object())
        addJson(member);
}

/// The id, its first letters in groups as they are shown, and the words it is read aloud in, which are the same in
/// every language.
void BookWords::addIdentity(const QString &bookId)
{
    add(bookId);
    add(ui::shortId(bookId));
    for (const QString &word : exchange::bookWords(bookId))
        add(word);
}

Outcome BookWords::addBook(book::Book &book)
{
    add(book.name());
    add(book.path());
    addIdentity(book.identity().id);
    t1::Document document;
    const auto read = [&](RecordKey, std::string_view envelope, const Digest &) -> Result<bool> {
        if (document.parse(envelope, t1::Limits::composite()))
            addJson(document.root().toJson());
        return true;
    };
    for (int desk = 0; desk <= 2; ++desk)
        TALLY_CHECK(book.journal().forEach(LogNo(LogNo::OwnBook, desk), 0, read));
    TALLY_TRY(const auto peers, exchange::PeerStore(book.journal()).all());
    for (const exchange::PeerRow &peer : peers) {
        add(peer.petname);
        addIdentity(peer.bookId);
    }
    return {};
}

bool BookWords::know(const QString &shown) const
{
    return knowPiece(shown);
}

bool BookWords::knowPiece(const QString &piece) const
{
    const QString text = bare(piece);
    if (!hasLetters(text) || m_texts.contains(text) || isCode(text))
        return true;
    const bool isShortened = piece.contains(QChar(0x2026));
    if (isShortened &&
        std::any_of(m_texts.begin(), m_texts.end(), [&](const QString &one) { return one.startsWith(text); }))
        return true;
    return knowParts(text, 0);
}

bool BookWords::knowParts(const QString &piece, qsizetype separator) const
{
    for (; separator < separators().size(); ++separator) {
        const QStringList parts = piece.split(separators()[separator], Qt::SkipEmptyParts);
        if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
                const QString whole = bare(part);
                const QString text = bare(withoutChange(part.trimmed()));
                return !hasLetters(text) || m_texts.contains(whole) || m_texts.contains(text) || isCode(text) ||
                       knowParts(text, separator);
            }))
            return true;
    }
    return false;
}

} // namespace tally::screens
