// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/book/projections.h"
#include "core/exchange/checkpointcheck.h"
#include "core/exchange/formats/jsonldexport.h"
#include "core/journal/blobstore.h"
#include "core/journal/roster.h"
#include "core/resources/stockcheck.h"
#include "core/storage/migrator.h"

#include <algorithm>
#include <QBuffer>
#include <QCoreApplication>

namespace tally::book
{

namespace
{

using Progress = journal::Recorder::Progress;

QString finding(const char *text, const QStringList &arguments = {})
{
    QString line = QCoreApplication::translate("Check", text);
    for (const QString &argument : arguments)
        line = line.arg(argument);
    return line;
}

Result<QStringList> checkSchema(Book &book, const Progress &)
{
    TALLY_TRY(QStringList findings, book.database().quickCheck());
    TALLY_TRY(const int version, storage::Migrator::versionOf(book.database()));
    if (version != storage::Migrator::newest())
        findings.append(finding(QT_TRANSLATE_NOOP("Check", "the file is in format %1, this version writes %2"),
                                {QString::number(version), QString::number(storage::Migrator::newest())}));
    return findings;
}

Result<QStringList> checkTree(Book &book, const Progress &)
{
    return book.journal().audit();
}

Result<QStringList> checkSignatures(Book &book, const Progress &)
{
    QStringList findings;
    for (const journal::BookIdentity &identity : book.journal().books()) {
        if (const auto roster = journal::Roster::load(book.journal(), identity.number); !roster) {
            findings.append(
                finding(QT_TRANSLATE_NOOP("Check", "roster of %1: %2"), {identity.name, roster.error().line()}));
            continue;
        }
        TALLY_TRY(const QStringList found, exchange::checkStoredCheckpoints(book.journal(), identity.number));
        findings += found;
    }
    return findings;
}

Result<QStringList> checkBalances(Book &book, const Progress &)
{
    TALLY_TRY(const auto unbalanced, resources::unbalancedStock(book.database()));
    QStringList findings;
    for (const RecordKey resource : unbalanced)
        findings.append(
            finding(QT_TRANSLATE_NOOP("Check", "%1: its stock is not the sum of its movements"), {toText(resource)}));
    return findings;
}

// Replays the journal beside the book and compares every table, so that nothing in the book is touched.
Result<QStringList> checkProjections(Book &book, const Progress &progress)
{
    TALLY_TRY(const auto scratch, storage::Database::temporary());
    const auto projections = makeProjections(*scratch);
    TALLY_CHECK(journal::Recorder::replayInto(book.journal(), *scratch, pointersTo(projections), progress));
    TALLY_TRY(const auto fresh, journal::Recorder::digests(*scratch, pointersTo(projections)));
    TALLY_TRY(const auto stored, book.recorder().digests());
    QStringList findings;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (stored[i] != fresh[i])
            findings.append(finding(
                QT_TRANSLATE_NOOP("Check", "table %1 differs from what the entries say; run: tallystick-cli rebuild"),
                {stored[i].first}));
    }
    return findings;
}

Result<QStringList> checkAttachments(Book &book, const Progress &progress)
{
    TALLY_TRY(const auto damaged, journal::BlobStore(book.database()).damaged(progress));
    QStringList findings;
    for (const Digest &digest : damaged)
        findings.append(finding(QT_TRANSLATE_NOOP("Check", "the file %1 is no longer what was attached"),
                                {QString::fromLatin1(digest.hex())}));
    return findings;
}

struct NamedCheck {
    const char *name;
    Result<QStringList> (*run)(Book &, const Progress &);
};

constexpr NamedCheck Checks[] = {
    {"schema", checkSchema},           {"tree", checkTree},
    {"signatures", checkSignatures},   {"balances", checkBalances},
    {"attachments", checkAttachments}, {"projections", checkProjections},
};

// Stock as rows of public ids, one canonical line each.
Result<std::string> stockLine(const journal::RecordQuery &records, const resources::ResourceRow &row)
{
    Json::Object line{{"accounting", format(row.accounting)},
                      {"name", row.name},
                      {"onhand", format(row.onhand)},
                      {"serial", row.serial},
                      {"state", row.state},
                      {"unit", row.unit}};
    const std::pair<const char *, RecordKey> references[] = {{"accountable", row.accountable},
                                                             {"containedIn", row.containedIn},
                                                             {"custodian", row.custodian},
                                                             {"id", row.key},
                                                             {"location", row.location},
                                                             {"lot", row.lot},
                                                             {"spec", row.spec},
                                                             {"stage", row.stage}};
    for (const auto &[name, key] : references) {
        TALLY_TRY(const QString id, key ? records.publicId(key) : Result<QString>(QString()));
        line[name] = id;
    }
    return t1::write(line);
}

} // namespace

QStringList Book::checkNames()
{
    QStringList names;
    for (const NamedCheck &check : Checks)
        names.append(QString::fromLatin1(check.name));
    return names;
}

Result<QStringList> Book::check(const QStringList &names, const journal::Recorder::Progress &progress)
{
    for (const QString &name : names) {
        if (!checkNames().contains(name))
            return misused("check.unknown", QT_TRANSLATE_NOOP("Error", "There is no check “%1”. Checks: %2."),
                           {name, checkNames().join(u' ')});
    }
    QStringList findings;
    for (const NamedCheck &check : Checks) {
        const QString name = QString::fromLatin1(check.name);
        if (!names.isEmpty() && !names.contains(name))
            continue;
        if (progress && !progress(0, m_journal->entryCount()))
            return refused("job.cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed."));
        TALLY_TRY(const QStringList found, check.run(*this, progress));
        for (const QString &line : found)
            findings.append(name + QStringLiteral(": ") + line);
    }
    return findings;
}

Result<Digest> Book::contentDigest() const
{
    std::vector<std::string> lines;
    TALLY_TRY(const auto stock, m_resources->resources());
    for (const resources::ResourceRow &row : stock) {
        TALLY_TRY(std::string line, stockLine(*m_records, row));
        lines.push_back(std::move(line));
    }
    QBuffer document;
    document.open(QIODevice::WriteOnly);
    TALLY_CHECK(exchange::JsonLdExport(*m_journal, *m_records, *m_resources).write(document));
    // One record a line; the comma after it depends on what follows, not on what it says.
    for (QByteArray line : document.data().split('\n')) {
        if (line.endsWith(','))
            line.chop(1);
        lines.push_back(line.toStdString());
    }
    std::sort(lines.begin(), lines.end());
    Sha256Stream hash;
    for (const std::string &line : lines) {
        hash.add(line);
        hash.add("\n");
    }
    return hash.finish();
}

} // namespace tally::book
