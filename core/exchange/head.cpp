// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/head.h"

#include "core/base/recordkey.h"
#include "core/journal/genesis.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <optional>
#include <QDateTime>
#include <QList>

namespace tally::exchange
{

namespace
{

constexpr qsizetype fixedLines = 5; ///< all but the logs

QByteArray magic()
{
    return QByteArrayLiteral("tallystick.head/");
}

tl::unexpected<Error> malformed(const QString &why)
{
    return refused("bundle.head",
                   QT_TRANSLATE_NOOP("Error", "The bundle's head cannot be read. Nothing was taken from it."), {}, why);
}

bool isTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() && time.toUTC().toString(Qt::ISODate) == text;
}

std::optional<HeadLog> parseLog(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 4 || words[0] != "log")
        return std::nullopt;
    const auto desk = parseDeskName(QString::fromLatin1(words[1]));
    const auto bytes = journal::decodeBase64(words[3]);
    const auto root = bytes ? Digest::fromBytes(journal::view(*bytes)) : std::nullopt;
    bool isNumber = false;
    const std::int64_t size = words[2].toLongLong(&isNumber);
    if (!desk || *desk == 0 || !root || !isNumber || size < 0)
        return std::nullopt;
    return HeadLog{*desk, size, *root};
}

Result<Head> parseLines(const QList<QByteArray> &lines)
{
    Head head;
    bool isNumber = false;
    head.bookId = QString::fromLatin1(lines[1]);
    head.rosterSize = lines[2].toLongLong(&isNumber);
    for (const QByteArray &line : lines.mid(3, lines.size() - fixedLines)) {
        const auto log = parseLog(line);
        if (!log || (!head.logs.empty() && head.logs.back().desk >= log->desk))
            return malformed(QString::fromUtf8(line.left(200)));
        head.logs.push_back(*log);
    }
    const QByteArray raw = QByteArray::fromHex(lines.last());
    const auto bundle = Digest::fromBytes(journal::view(raw));
    head.madeAt = QString::fromLatin1(lines[lines.size() - 2]);
    if (!journal::isBookId(head.bookId) || !isNumber || !bundle || !isTime(head.madeAt))
        return malformed(QStringLiteral("book, roster, time or digest"));
    head.bundle = *bundle;
    return head;
}

} // namespace

QByteArray Head::toText() const
{
    QByteArray text = magic() + "1\n" + bookId.toUtf8() + '\n' + QByteArray::number(qint64{rosterSize}) + '\n';
    for (const HeadLog &log : logs)
        text += "log " + LogNo(LogNo::OwnBook, log.desk).deskName().toLatin1() + ' ' +
                QByteArray::number(qint64{log.size}) + ' ' + log.root.base64() + '\n';
    return text + madeAt.toUtf8() + '\n' + bundle.hex() + '\n';
}

Result<Head> Head::parse(const QByteArray &text)
{
    const QList<QByteArray> lines = text.chopped(text.endsWith('\n') ? 1 : 0).split('\n');
    if (lines[0].startsWith(magic()) && lines[0] != magic() + '1')
        return tooNew("bundle.newer",
                      QT_TRANSLATE_NOOP(
                          "Error", "The bundle needs a version of this program that reads %1. It was left as it is."),
                      {QString::fromUtf8(lines[0].left(100))});
    if (lines.size() < fixedLines || lines[0] != magic() + '1')
        return malformed(QStringLiteral("first line"));
    TALLY_TRY(Head head, parseLines(lines));
    if (head.toText() != text)
        return malformed(QStringLiteral("not the one way to write it"));
    return head;
}

const HeadLog *Head::find(int desk) const
{
    const auto place = std::find_if(logs.begin(), logs.end(), [desk](const HeadLog &log) { return log.desk == desk; });
    return place == logs.end() ? nullptr : &*place;
}

bool Head::covers(const Head &earlier) const
{
    return rosterSize >= earlier.rosterSize &&
           std::all_of(earlier.logs.begin(), earlier.logs.end(), [this](const HeadLog &was) {
               const HeadLog *now = find(was.desk);
               return now != nullptr && now->size >= was.size;
           });
}

} // namespace tally::exchange
