// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/jsonldexport.h"
#include "core/exchange/formats/jsonldimport.h"

#include <memory>
#include <QJsonArray>
#include <QStringList>

namespace tally::test
{

/// An empty book in a temporary database, with everything an import and an export need.
class ImportBook
{
public:
    explicit ImportBook(const QString &name = QStringLiteral("Co-op"));

    [[nodiscard]] Result<exchange::ImportReport> tryImport(const QByteArray &document, bool dryRun = false);
    /// Cancelled before the record with that number.
    [[nodiscard]] Result<exchange::ImportReport> tryCancelled(const QByteArray &document, std::int64_t at);
    /// Imports what must not be refused.
    exchange::ImportReport import(const QByteArray &document);
    /// Records in an `@graph` under our own context.
    exchange::ImportReport importGraph(const QByteArray &records);
    [[nodiscard]] Result<exchange::ImportReport> tryGraph(const QByteArray &records);
    [[nodiscard]] exchange::JsonLdExport exporter() const;
    [[nodiscard]] QByteArray exported() const;
    [[nodiscard]] resources::ResourceRow stock(const char *id) const;
    /// "accounting onhand unit" of a stock record.
    [[nodiscard]] QString balance(const char *id) const;
    [[nodiscard]] RecordKey key(const char *id) const;
    /// The row of `list` with that id; null if there is none.
    [[nodiscard]] Json row(std::string_view kind, std::string_view id) const;
    [[nodiscard]] std::vector<Json> rows(std::string_view kind) const;
    [[nodiscard]] std::int64_t entryCount() const { return m_journal->entryCount(); }
    [[nodiscard]] journal::Recorder &recorder() { return *m_recorder; }
    [[nodiscard]] journal::RecordService &recordService() { return *m_recordService; }
    [[nodiscard]] resources::EventService &events() { return *m_events; }

private:
    FixedTime m_time{1'772'352'000'000};
    SeededRandom m_random;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<journal::Journal> m_journal;
    std::vector<std::unique_ptr<journal::Projection>> m_projections;
    std::unique_ptr<journal::Recorder> m_recorder;
    std::unique_ptr<journal::RecordQuery> m_records;
    std::unique_ptr<journal::RecordService> m_recordService;
    std::unique_ptr<resources::ResourceQuery> m_resources;
    std::unique_ptr<resources::EventService> m_events;
};

/// Gives the value or ends the program with the error's line.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// "path: problem; action", one for each row.
[[nodiscard]] QStringList lines(const exchange::ImportReport &report);
[[nodiscard]] QStringList paths(const exchange::ImportReport &report);
[[nodiscard]] QByteArray graphOf(const QByteArray &records);
[[nodiscard]] QByteArray fileContent(const QString &path);
/// Folder of acceptance cases and third-party files beside the sources; empty if this checkout has none.
[[nodiscard]] QString sharedFolder(const char *name);

} // namespace tally::test
