// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/coderules.h"

#include "core/storage/statement.h"

#include <QCoreApplication>

namespace tally::resources
{

using storage::Statement;

namespace
{

/// So many of the latest are looked at: counts go on from them, and whoever makes a code twice does so soon.
constexpr int MostLooked = 500;

} // namespace

CodeRules::Of CodeRules::codesOf(const Json &item)
{
    const bool onlySerialRule = !item["ty:serialPattern"].text().empty() && item["ty:lotPattern"].text().empty();
    return item["ty:tracking"].text() == "serial" || onlySerialRule ? Of::Serials : Of::Lots;
}

bool CodeRules::hasRule(const Json &item)
{
    return !item[member(codesOf(item))].text().empty();
}

std::optional<Error> CodeRules::lack(const Json &item)
{
    const std::string &tracking = item["ty:tracking"].text();
    if (tracking == "serial")
        return refused("code.missing",
                       QT_TRANSLATE_NOOP("Error", "“%1” is told apart by serial numbers, and this one has none yet."),
                       {item["name"].qtext()})
            .value();
    if (tracking == "lot")
        return refused("code.missing",
                       QT_TRANSLATE_NOOP("Error",
                                         "“%1” is told apart by lots. Without a code nobody can say later where these "
                                         "came from."),
                       {item["name"].qtext()})
            .value();
    return std::nullopt;
}

Result<std::optional<CodePattern>> CodeRules::rule(RecordKey item, Of of) const
{
    if (!item)
        return std::nullopt;
    TALLY_TRY(const Json body, m_records.body(item));
    const QString text = body[member(of)].qtext();
    if (text.isEmpty())
        return std::nullopt;
    auto pattern = CodePattern::parse(text);
    return pattern ? std::optional(std::move(*pattern)) : std::nullopt;
}

Result<std::vector<std::pair<RecordKey, QString>>> CodeRules::lots(RecordKey item) const
{
    Statement query = m_database.prepare("SELECT DISTINCT lot FROM economic_resource WHERE spec = ?1 AND lot IS NOT "
                                         "NULL ORDER BY lot DESC LIMIT ?2");
    query.bind(item, MostLooked);
    std::vector<std::pair<RecordKey, QString>> found;
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return found;
        TALLY_TRY(const Json body, m_records.body(query.key(0)));
        found.emplace_back(query.key(0), body["batchLotCode"].qtext());
    }
}

Result<RecordKey> CodeRules::lot(RecordKey item, const QString &code) const
{
    TALLY_TRY(const auto known, lots(item));
    for (const auto &[key, called] : known)
        if (called.compare(code, Qt::CaseInsensitive) == 0)
            return key;
    return RecordKey();
}

Result<QStringList> CodeRules::taken(RecordKey item, Of of) const
{
    QStringList codes;
    if (of == Of::Lots) {
        TALLY_TRY(const auto known, lots(item));
        for (const auto &lot : known)
            codes.append(lot.second);
        return codes;
    }
    Statement query = m_database.prepare("SELECT serial FROM economic_resource WHERE spec = ?1 AND serial IS NOT NULL "
                                         "ORDER BY id DESC LIMIT ?2");
    query.bind(item, MostLooked);
    while (true) {
        TALLY_TRY(const bool more, query.next());
        if (!more)
            return codes;
        codes.append(query.text(0));
    }
}

Result<QString> CodeRules::suggestion(RecordKey item, Of of, QDate day) const
{
    TALLY_TRY(const auto pattern, rule(item, of));
    if (!pattern)
        return QString();
    TALLY_TRY(const QStringList known, taken(item, of));
    return pattern->next(day, known);
}

Outcome CodeRules::check(RecordKey item, Of of, const QString &code, QDate day) const
{
    TALLY_TRY(const auto pattern, rule(item, of));
    if (!pattern || pattern->fits(code))
        return {};
    TALLY_TRY(const QString example, suggestion(item, of, day));
    return refused("code.shape",
                   QT_TRANSLATE_NOOP("Error",
                                     "“%1” does not look like the codes of this item. They are made as %2; the "
                                     "next would be %3."),
                   {code, pattern->text(), example});
}

} // namespace tally::resources
