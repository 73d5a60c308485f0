// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundleindex.h"

#include "core/base/recordkey.h"
#include "core/base/t1.h"
#include "core/journal/octets.h"

#include <algorithm>

namespace tally::exchange
{

namespace
{

constexpr char formatWritten[] = "1.0";

tl::unexpected<Error> malformed(const QString &why)
{
    return refused(
        "bundle.index",
        QT_TRANSLATE_NOOP("Error",
                          "The bundle's table of contents (bundle.json) cannot be read. Nothing was taken from it."),
        {}, why);
}

Json toJson(const IndexLog &log)
{
    return Json::Object{{"desk", log.desk},     {"base", log.base},   {"size", log.size},  {"whole", log.whole},
                        {"hidden", log.hidden}, {"parts", log.parts}, {"bytes", log.bytes}};
}

IndexLog logOf(t1::View view)
{
    return {view["desk"].qtext(),     view["base"].integer(),  view["size"].integer(), view["whole"].integer(),
            view["hidden"].integer(), view["parts"].integer(), view["bytes"].integer()};
}

bool isRight(const IndexLog &log)
{
    const bool numbers = log.base >= 0 && log.size >= log.base && log.size <= RecordKey::MaxIndex && log.whole >= 0 &&
                         log.hidden >= 0 && log.parts >= 0 && log.bytes >= 0;
    return numbers && log.whole + log.hidden == log.size - log.base;
}

/// Desks ascending, the roster first and from its beginning.
bool areRight(const std::vector<IndexLog> &logs)
{
    int previous = -1;
    for (const IndexLog &log : logs) {
        const auto desk = parseDeskName(log.desk);
        if (!desk || *desk <= previous || !isRight(log) || (*desk == 0 && (log.base != 0 || log.hidden != 0)))
            return false;
        previous = *desk;
    }
    return !logs.empty() && logs.front().desk == u"r0";
}

Outcome checkFormat(const QString &format)
{
    if (format.isEmpty())
        return malformed(QStringLiteral("no format"));
    if (format.section(u'.', 0, 0) != u"1")
        return tooNew("bundle.newer",
                      QT_TRANSLATE_NOOP(
                          "Error", "The bundle needs a version of this program that reads %1. It was left as it is."),
                      {u"bundle format " + format});
    return {};
}

} // namespace

Result<QByteArray> BundleIndex::toBytes() const
{
    Json::Array entries;
    std::transform(logs.begin(), logs.end(), std::back_inserter(entries), toJson);
    const Json::Object members{{"audience", audience},    {"book", bookId}, {"desk", desk},
                               {"format", formatWritten}, {"kind", kind},   {"logs", std::move(entries)},
                               {"made", madeAt}};
    TALLY_TRY(const std::string bytes, t1::write(members));
    return QByteArray::fromStdString(bytes);
}

Result<BundleIndex> BundleIndex::parse(const QByteArray &bytes)
{
    t1::Document document;
    if (const Outcome parsed = document.parse(journal::view(bytes)); !parsed)
        return malformed(parsed.error().detail);
    const t1::View root = document.root();
    TALLY_CHECK(checkFormat(root["format"].qtext()));
    BundleIndex index{root["audience"].qtext(), root["book"].qtext(), root["desk"].qtext(),
                      root["kind"].qtext(),     root["made"].qtext(), {}};
    for (t1::View log = root["logs"].first(); log.exists(); log = log.next())
        index.logs.push_back(logOf(log));
    const bool incremental =
        std::any_of(index.logs.begin(), index.logs.end(), [](const IndexLog &log) { return log.base > 0; });
    if (!areRight(index.logs) || index.kind != (incremental ? u"incremental" : u"full"))
        return malformed(QStringLiteral("logs or kind"));
    if (index.audience != u"pub" && index.audience != u"peer" && index.audience != u"own")
        return malformed(QStringLiteral("audience"));
    return index;
}

const IndexLog *BundleIndex::find(const QString &desk) const
{
    const auto place = std::find_if(logs.begin(), logs.end(), [&](const IndexLog &log) { return log.desk == desk; });
    return place == logs.end() ? nullptr : &*place;
}

} // namespace tally::exchange
