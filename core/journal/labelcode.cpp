// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/labelcode.h"

#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tally::journal
{

namespace
{

constexpr int Seals = 10'000;
constexpr int SealDigits = 4;

int sealOf(const QString &bookId, RecordKey key)
{
    const Digest digest = sha256(QString(bookId % u'/' % toText(key)).toStdString());
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i)
        number = number << 8 | digest.bytes[i];
    return static_cast<int>(number % Seals);
}

} // namespace

QString labelCode(const Journal &journal, RecordKey key)
{
    if (!key || key.log().isRoster())
        return {};
    const int seal = sealOf(journal.identity(key.log().book()).id, key);
    const QString part = key.part() == 0 ? QString() : QString(u'-' % QString::number(key.part()));
    return QString(u'X' % QString::number(key.log().desk()) % u'-' % QString::number(key.index()) % part % u'-' %
                   QString::number(seal).rightJustified(SealDigits, u'0'));
}

std::optional<LabelCode> parseLabelCode(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^\\s*[Xx]([0-9]{1,3})[^0-9A-Za-z]([0-9]{1,9})(?:[^0-9A-Za-z]([0-9]{1,5}))?[^0-9A-Za-z]([0-9]{4})\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const LabelCode code{match.capturedView(1).toInt(), match.capturedView(2).toLongLong(),
                         match.capturedView(3).toInt(), match.capturedView(4).toInt()};
    const bool isKey = code.desk >= 1 && code.desk <= LogNo::MaxDesk && code.index <= RecordKey::MaxIndex &&
                       code.part <= RecordKey::MaxPart;
    return isKey ? std::optional(code) : std::nullopt;
}

std::vector<RecordKey> labelledPlaces(const Journal &journal, QStringView text)
{
    std::vector<RecordKey> places;
    const auto code = parseLabelCode(text);
    if (!code)
        return places;
    for (const BookIdentity &book : journal.books()) {
        const RecordKey key(LogNo(book.number, code->desk), code->index, code->part);
        if (sealOf(book.id, key) == code->seal)
            places.push_back(key);
    }
    return places;
}

Result<RecordKey> resolveLabel(const Journal &journal, const RecordQuery &records, QStringView text)
{
    if (!parseLabelCode(text))
        return refused("label.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not the code of a label."),
                       {text.toString()});
    for (const RecordKey key : labelledPlaces(journal, text)) {
        TALLY_TRY(const auto row, records.find(key));
        if (row)
            return key;
    }
    return refused("label.unknown",
                   QT_TRANSLATE_NOOP("Error",
                                     "No book here has the record of the label %1. It is another co-op's, or a "
                                     "digit is wrong."),
                   {text.trimmed().toString()});
}

} // namespace tally::journal
