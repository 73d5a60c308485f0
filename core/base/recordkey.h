// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace tally
{

/// Number of a log inside one database file: 10 bits for the book (1 = our own, 2… = peers in the order they were met)
/// and 8 bits for the desk (0 = the roster r0, 1…255 = d1…d255). Own log numbers are the same on every desk of a book,
/// so projected tables of the same entries are equal byte for byte wherever they are built.
class LogNo
{
public:
    constexpr LogNo() = default;
    constexpr LogNo(int book, int desk)
        : m_raw((book << 8) | desk)
    {
    }
    [[nodiscard]] static constexpr LogNo fromRaw(int raw)
    {
        LogNo no;
        no.m_raw = raw;
        return no;
    }
    [[nodiscard]] constexpr int raw() const { return m_raw; }
    [[nodiscard]] constexpr int book() const { return m_raw >> 8; }
    [[nodiscard]] constexpr int desk() const { return m_raw & 0xff; }
    [[nodiscard]] constexpr bool isRoster() const { return desk() == 0; }
    [[nodiscard]] QString deskName() const; ///< "r0", "d1" …
    friend constexpr auto operator<=>(LogNo, LogNo) = default;

    static constexpr int OwnBook = 1;
    static constexpr int MaxDesk = 255;
    static constexpr int MaxBook = 1023;

private:
    int m_raw = 0;
};

/// Reads "r0", "d1" … "d255"; nullopt for anything else.
[[nodiscard]] std::optional<int> parseDeskName(QStringView text);

/// Key of a record: the entry that made it (log, index from 0) and the part inside that entry (0 = the entry's own
/// record, 1… = nested records in document order). One 63-bit integer: 18 bits log, 29 bits index, 16 bits part; the
/// order of the integers is the order (log, index, part). Zero means "none". Text form: "d1/42", "d1/42#3" (DESIGN
/// §3.2).
class RecordKey
{
public:
    constexpr RecordKey() = default;
    constexpr RecordKey(LogNo log, std::int64_t index, int part = 0)
        : m_raw((std::int64_t{log.raw()} << 45) | (index << 16) | part)
    {
    }
    [[nodiscard]] static constexpr RecordKey fromRaw(std::int64_t raw)
    {
        RecordKey key;
        key.m_raw = raw;
        return key;
    }
    [[nodiscard]] constexpr std::int64_t raw() const { return m_raw; }
    [[nodiscard]] constexpr LogNo log() const { return LogNo::fromRaw(static_cast<int>(m_raw >> 45)); }
    [[nodiscard]] constexpr std::int64_t index() const { return (m_raw >> 16) & ((std::int64_t{1} << 29) - 1); }
    [[nodiscard]] constexpr int part() const { return static_cast<int>(m_raw & 0xffff); }
    [[nodiscard]] constexpr RecordKey entry() const { return fromRaw(m_raw & ~std::int64_t{0xffff}); }
    [[nodiscard]] constexpr RecordKey withPart(int part) const { return fromRaw(entry().m_raw | part); }
    [[nodiscard]] constexpr bool isNone() const { return m_raw == 0; }
    explicit constexpr operator bool() const { return m_raw != 0; }
    friend constexpr auto operator<=>(RecordKey, RecordKey) = default;

    static constexpr std::int64_t MaxIndex = (std::int64_t{1} << 29) - 1;
    static constexpr int MaxPart = 0xffff;

private:
    std::int64_t m_raw = 0;
};

/// Short text inside the record's own book: "d1/42#3"; empty for none.
[[nodiscard]] QString toText(RecordKey key);
/// Reads "d1/42" or "d1/42#3" as a record of book number `book`; nullopt if it has another shape.
[[nodiscard]] std::optional<RecordKey> parseRecordKey(QStringView text, int book = LogNo::OwnBook);
[[nodiscard]] std::optional<RecordKey> parseRecordKey(std::string_view text, int book = LogNo::OwnBook);

} // namespace tally

template<>
struct std::hash<tally::RecordKey> {
    /// Keys differ in their low bits only; the odd factor spreads them over all.
    std::size_t operator()(tally::RecordKey key) const noexcept
    {
        return static_cast<std::size_t>(key.raw()) * 0x9E3779B97F4A7C15U;
    }
};
