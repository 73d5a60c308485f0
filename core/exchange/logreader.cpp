// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/logreader.h"

#include "core/exchange/bag/hashingstream.h"
#include "core/exchange/entrycheck.h"
#include "core/journal/merkletree.h"

#include <algorithm>

namespace tally::exchange
{

namespace
{

constexpr std::size_t maxEnvelope = 1024 * 1024;
constexpr std::string_view hiddenBegin = "{\"leaf\":\"";
constexpr std::string_view hiddenEnd = "\"}";
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isCommitted(t1::View list, const PartLine &part)
{
    const QByteArray digest = part.digest().base64Url();
    const std::string_view wanted(digest.constData(), static_cast<std::size_t>(digest.size()));
    for (t1::View pair = list.first(); pair.exists(); pair = pair.next())
        if (pair.first().raw() == part.audience && pair.first().next().raw() == wanted)
            return true;
    return false;
}

bool isCommitment(t1::View pair)
{
    return pair.isArray() && pair.size() == 2 && isAudience(pair.first().raw()) &&
           pair.first().next().raw().size() == 43;
}

} // namespace

LogReader::LogReader(Place place, Trust trust, std::unique_ptr<ByteStream> entries, std::unique_ptr<ByteStream> parts)
    : m_place(std::move(place))
    , m_trust(trust)
    , m_entryStream(std::move(entries))
    , m_partStream(std::move(parts))
    , m_entryLines(*m_entryStream, maxEnvelope, m_place.folder + "entries.jsonl")
    , m_index(m_place.base)
{
    if (m_partStream)
        m_partLines.emplace(*m_partStream, PartLine::MaxLine, m_place.folder + "parts.jsonl");
}

Result<bool> LogReader::next(LogItem &item)
{
    if (!m_begun)
        TALLY_CHECK(nextPart());
    m_begun = true;
    std::string_view line;
    TALLY_TRY(const bool more, m_entryLines.next(line));
    item.parts.clear();
    if (!more)
        return m_pending
                   ? Result<bool>(broken(m_pending->entry, QStringLiteral("a part belongs to no entry before it")))
                   : false;
    item.index = m_index++;
    TALLY_CHECK(line.starts_with(hiddenBegin) ? readHidden(line, item) : readWhole(line, item));
    return true;
}

Outcome LogReader::readHidden(std::string_view line, LogItem &item) const
{
    const std::string_view text = line.substr(hiddenBegin.size(), 43);
    const QByteArray coded(text.data(), static_cast<qsizetype>(text.size()));
    const QByteArray raw = QByteArray::fromBase64(coded, base64Url);
    const auto leaf = Digest::fromBytes({raw.constData(), static_cast<std::size_t>(raw.size())});
    if (!leaf || hiddenLine(*leaf) != line)
        return broken(item.index, QStringLiteral("leaf hash"));
    item.envelope = {};
    item.leaf = *leaf;
    return {};
}

Outcome LogReader::readWhole(std::string_view line, LogItem &item)
{
    item.envelope = line;
    item.leaf = journal::leafHash(line);
    const bool hasParts = m_pending && m_pending->entry == item.index;
    if (m_trust == Trust::Verify)
        TALLY_CHECK(verifyEntry(line, item.index));
    else if (hasParts)
        TALLY_CHECK(m_document.parse(line, t1::Limits::composite()));
    return hasParts ? takeParts(item) : Outcome();
}

Outcome LogReader::verifyEntry(std::string_view line, std::int64_t index)
{
    const RecordKey key(LogNo(LogNo::OwnBook, m_place.desk), index);
    auto entry = journal::parseEntry(line, key, m_place.book8, m_document);
    if (!entry && entry.error().kind == ErrorKind::Newer)
        return tl::unexpected(entry.error());
    if (!entry)
        return broken(index, entry.error().line());
    if (entry->t <= m_lastTime)
        return broken(index, QStringLiteral("its clock does not run forward"));
    m_lastTime = entry->t;
    const t1::View committed = m_document.root()["c"];
    for (t1::View pair = committed.first(); pair.exists(); pair = pair.next())
        if (!isCommitment(pair))
            return broken(index, QStringLiteral("member c"));
    return m_place.desk == 0 ? Outcome() : checkEntry(*entry);
}

Outcome LogReader::takeParts(LogItem &item)
{
    const t1::View committed = m_document.root()["c"];
    while (m_pending && m_pending->entry == item.index) {
        if (!isCommitted(committed, *m_pending))
            return broken(item.index, QStringLiteral("a part is not the one its entry names"));
        item.parts.push_back(*std::move(m_pending));
        TALLY_CHECK(nextPart());
    }
    return {};
}

Outcome LogReader::nextPart()
{
    m_pending.reset();
    std::string_view line;
    if (!m_partLines)
        return {};
    TALLY_TRY(const bool more, m_partLines->next(line));
    if (!more)
        return {};
    TALLY_TRY(m_pending, PartLine::parse(line));
    if (m_pending->entry < m_lastPart)
        return broken(m_pending->entry, QStringLiteral("parts are not in order"));
    m_lastPart = m_pending->entry;
    return {};
}

Error LogReader::afterDraining(Error error)
{
    for (ByteStream *stream : {m_entryStream.get(), m_partStream.get()})
        if (const Outcome rest = stream != nullptr ? drain(*stream) : Outcome(); !rest)
            return rest.error();
    return error;
}

tl::unexpected<Error> LogReader::broken(std::int64_t index, const QString &why) const
{
    return refused(
        "bundle.log",
        QT_TRANSLATE_NOOP("Error", "Entry %1 of the bundle is not one this log can hold. Nothing was taken from it."),
        {toText(RecordKey(LogNo(LogNo::OwnBook, m_place.desk), std::max(index, std::int64_t{0})))}, why);
}

std::string hiddenLine(const Digest &leaf)
{
    std::string line(hiddenBegin);
    line += leaf.base64Url().toStdString();
    line += hiddenEnd;
    return line;
}

} // namespace tally::exchange
