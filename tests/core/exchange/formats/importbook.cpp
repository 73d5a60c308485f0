// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importbook.h"

#include "core/base/sha256.h"
#include "core/journal/genesis.h"
#include "core/resources/certificateprojection.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace tally::test
{

using journal::SigningKey;

namespace
{

SigningKey keyFor(const QString &name, const QString &seed)
{
    const std::string text = seed.toStdString();
    return must(SigningKey::fromSeed(name, sha256(text).view()));
}

} // namespace

ImportBook::ImportBook(const QString &name)
    : m_random(name.toUtf8())
    , m_database(must(storage::Database::temporary()))
{
    const SigningKey root = keyFor(journal::rootKeyName(), name + u"root");
    const auto note = must(journal::makeGenesisNote(name, QStringLiteral("EUR"), m_time.nowMs(), m_random, root));
    const QString origin = u"tallystick.book/" + journal::bookId(note.toBytes()) + u"/d1";
    m_journal =
        must(journal::Journal::create(*m_database, m_time, m_random, name, QStringLiteral("EUR"), note.toBytes(),
                                      keyFor(origin, name).verifier(), QStringLiteral("Office")));
    m_projections.push_back(std::make_unique<journal::RecordProjection>(*m_database));
    m_projections.push_back(std::make_unique<resources::SpecificationProjection>(*m_database));
    m_projections.push_back(std::make_unique<resources::ResourceProjection>(*m_database));
    m_projections.push_back(std::make_unique<resources::PromiseProjection>(*m_database));
    m_projections.push_back(std::make_unique<resources::CertificateProjection>(*m_database));
    m_projections.push_back(std::make_unique<production::RecipeProjection>(*m_database));
    std::vector<journal::Projection *> pointers;
    for (const auto &projection : m_projections)
        pointers.push_back(projection.get());
    m_recorder = std::make_unique<journal::Recorder>(*m_journal, pointers);
    must(m_recorder->prepare());
    m_records = std::make_unique<journal::RecordQuery>(*m_journal);
    m_recordService = std::make_unique<journal::RecordService>(*m_recorder, *m_records);
    m_resources = std::make_unique<resources::ResourceQuery>(*m_database);
    m_events = std::make_unique<resources::EventService>(*m_recorder, *m_records, *m_resources);
}

Result<exchange::ImportReport> ImportBook::tryImport(const QByteArray &document, bool dryRun)
{
    return exchange::JsonLdImport(*m_recorder, *m_records, *m_recordService, *m_resources, *m_events)
        .run(document, dryRun);
}

Result<exchange::ImportReport> ImportBook::tryCancelled(const QByteArray &document, std::int64_t at)
{
    exchange::JsonLdImport import(*m_recorder, *m_records, *m_recordService, *m_resources, *m_events);
    return import.run(document, false, [at](std::int64_t done, std::int64_t) { return done < at; });
}

exchange::ImportReport ImportBook::import(const QByteArray &document)
{
    return must(tryImport(document));
}

exchange::ImportReport ImportBook::importGraph(const QByteArray &records)
{
    return import(graphOf(records));
}

Result<exchange::ImportReport> ImportBook::tryGraph(const QByteArray &records)
{
    return tryImport(graphOf(records));
}

exchange::JsonLdExport ImportBook::exporter() const
{
    return exchange::JsonLdExport(*m_journal, *m_records, *m_resources);
}

QByteArray ImportBook::exported() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    must(exporter().write(buffer));
    return buffer.data();
}

RecordKey ImportBook::key(const char *id) const
{
    return must(m_records->resolve(QString::fromUtf8(id)));
}

resources::ResourceRow ImportBook::stock(const char *id) const
{
    const auto row = must(m_resources->resource(key(id)));
    if (!row)
        qFatal("no stock record %s", id);
    return *row;
}

QString ImportBook::balance(const char *id) const
{
    const auto row = stock(id);
    return QString::fromStdString(format(row.accounting) + ' ' + format(row.onhand) + ' ') + row.unit;
}

std::vector<Json> ImportBook::rows(std::string_view kind) const
{
    return must(exporter().list(kind));
}

Json ImportBook::row(std::string_view kind, std::string_view id) const
{
    for (const Json &row : rows(kind)) {
        if (row["id"].text() == id)
            return row;
    }
    return {};
}

QStringList lines(const exchange::ImportReport &report)
{
    QStringList lines;
    for (const exchange::ReportRow &row : report.rows)
        lines += row.path + u": " + row.problem + u"; " + row.action;
    return lines;
}

QStringList paths(const exchange::ImportReport &report)
{
    QStringList paths;
    for (const exchange::ReportRow &row : report.rows)
        paths += row.path;
    return paths;
}

QByteArray graphOf(const QByteArray &records)
{
    return QByteArray(
               R"({"@context": {"@vocab": "https://w3id.org/valueflows/ont/vf#", "ty": "urn:tallystick:ns:"}, "@graph": [)") +
           records + "]}";
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString sharedFolder(const char *name)
{
    const QDir folder(QStringLiteral(TALLY_SOURCE_DIR "/../shared/") + QString::fromLatin1(name));
    return folder.exists() ? folder.absolutePath() : QString();
}

} // namespace tally::test
