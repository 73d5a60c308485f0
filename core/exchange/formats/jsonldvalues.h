// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/unit.h"
#include "core/base/utf8.h"
#include "core/exchange/formats/jsonldcontext.h"
#include "core/exchange/formats/jsonlddocument.h"

#include <optional>

namespace tally::exchange
{

/// Reads the values of members that are no references: text, dates, amounts, quantities, units, actions. Repairs what
/// leaves no doubt and says so in the report. Bound to one element of the document at a time.
class JsonLdValues
{
public:
    JsonLdValues(const JsonLdDocument &document, JsonLdContext &context, ReportBuilder &report)
        : m_document(document)
        , m_context(context)
        , m_report(report)
    {
    }

    void setElement(int element) { m_element = element; }

    /// The value as a body holds it; none if it cannot be used and has to be kept as written (reported). Error
    /// "import.amount" for an amount that cannot be taken over exactly.
    [[nodiscard]] Result<std::optional<Json>> read(const vocabulary::Property &property, JsonValue value);
    /// Parts of the same, for hot paths. An absent unit is an empty text.
    [[nodiscard]] Result<std::optional<Quantity>> quantity(JsonValue value);
    [[nodiscard]] std::optional<std::string> text(JsonValue value);
    [[nodiscard]] std::optional<std::string> date(JsonValue value);
    /// The camelCase name, or the text as it came if there is no such action.
    [[nodiscard]] std::optional<std::string> action(JsonValue value);
    /// What the text form of time:hasDuration says.
    [[nodiscard]] std::optional<Quantity> duration(JsonValue value);

    /// A literal without its @value object and single-element lists.
    [[nodiscard]] static JsonValue bare(JsonValue value);
    /// The id in a text or in {"@id": …}; empty for anything else.
    [[nodiscard]] std::string_view id(JsonValue value);

    /// Adds a row about a value.
    void report(JsonValue value, const char *problem, const char *action, const QStringList &args = {});
    [[nodiscard]] std::string pointer(JsonValue value) const;

private:
    struct ReadUnit {
        QString id;
        bool wasSynonym = false;
    };
    [[nodiscard]] const ReadUnit &lookUpUnit(std::string_view name);
    [[nodiscard]] std::optional<QString> unit(JsonValue value);
    [[nodiscard]] Result<Decimal> amount(JsonValue value);
    [[nodiscard]] std::optional<bool> boolean(JsonValue value);
    void reportForm(JsonValue value);

    const JsonLdDocument &m_document;
    JsonLdContext &m_context;
    ReportBuilder &m_report;
    int m_element = -1;
    std::unordered_map<std::string, ReadUnit> m_units;
};

/// For reports and messages.
[[nodiscard]] QString forReport(std::string_view text);

} // namespace tally::exchange
