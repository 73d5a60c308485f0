// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/passport.h"

#include "core/journal/blobstore.h"
#include "core/journal/merkletree.h"
#include "core/resources/attachmentname.h"
#include "core/resources/codesymbol.h"
#include "core/resources/trace.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <QCoreApplication>
#include <set>

namespace tally::exchange
{

namespace
{

using resources::EventRow;

constexpr int DayLength = 10;                         // "2026-12-09"
constexpr std::int64_t MostPictureBytes = 256 * 1024; ///< more would make the page too heavy to send

/// Reads the story of one record, step by step.
class Reader
{
public:
    Reader(const journal::RecordQuery &records, const resources::ResourceQuery &resources)
        : m_records(records)
        , m_resources(resources)
    {
    }

    Outcome addEvent(Passport &passport, RecordKey key)
    {
        TALLY_TRY(const auto event, m_resources.event(key));
        const bool changesHands = event && event->provider && event->receiver && event->provider != event->receiver;
        if (!event || event->resourceUnit.isEmpty() || event->corrects || event->reversedBy)
            return {};
        if (!event->inputOf && !event->outputOf && !changesHands)
            return {};
        PassportStep step;
        step.kind = event->inputOf    ? PassportStep::Kind::Input
                    : event->outputOf ? PassportStep::Kind::Made
                                      : PassportStep::Kind::Received;
        step.event = key;
        step.at = event->at.left(DayLength);
        step.quantity = {event->resourceQuantity, event->resourceUnit};
        TALLY_CHECK(describe(step, *event));
        passport.steps.push_back(std::move(step));
        return {};
    }

    Outcome addLot(Passport &passport, RecordKey lot)
    {
        if (!lot || !m_lots.insert(lot).second)
            return {};
        const resources::CertificateQuery certificates(m_resources.database(), m_records);
        TALLY_TRY(auto certificate, certificates.certificate(lot));
        if (certificate)
            passport.certificates.push_back(std::move(*certificate));
        return {};
    }

private:
    Outcome describe(PassportStep &step, const EventRow &event)
    {
        const RecordKey goods = event.resource ? event.resource : event.toResource;
        TALLY_TRY(const auto stock, m_resources.resource(goods));
        if (stock) {
            step.item = stock->name.isEmpty() ? stock->specName : stock->name;
            const auto lot = stock->lot ? m_records.body(stock->lot) : Result<Json>(Json());
            step.lot = lot && stock->lot ? (*lot)["batchLotCode"].qtext() : stock->serial;
        } else if (event.conformsTo) {
            TALLY_TRY(step.item, m_records.title(event.conformsTo));
        }
        if (event.provider) {
            TALLY_TRY(step.who, m_records.title(event.provider));
        }
        const RecordKey process = event.inputOf ? event.inputOf : event.outputOf;
        if (process) {
            TALLY_TRY(step.job, m_records.title(process));
        }
        return {};
    }
    const journal::RecordQuery &m_records;
    const resources::ResourceQuery &m_resources;
    std::set<RecordKey> m_lots;
};

Result<RecordKey> recordOf(const resources::ResourceQuery &resources, RecordKey subject)
{
    TALLY_TRY(const auto stock, resources.resource(subject));
    if (stock)
        return subject;
    storage::Statement query =
        resources.database().prepare("SELECT min(id) FROM economic_resource WHERE lot = ?1 AND lot IS NOT NULL");
    query.bind(subject);
    TALLY_TRY(const bool found, query.next());
    if (found && query.key(0))
        return query.key(0);
    return refused("passport.nothing",
                   QT_TRANSLATE_NOOP("Error", "%1 is neither goods in stock nor a lot of such, so it has no passport."),
                   {toText(subject)});
}

/// Proves the entry to be under the signed state rather than under the present one.
Outcome proveUnder(const StoredCheckpoint &checkpoint, const journal::Journal &journal, LogNo log, Passport &passport)
{
    TALLY_TRY(std::vector<Digest> leaves, journal.leaves(log));
    leaves.resize(std::min(leaves.size(), static_cast<std::size_t>(checkpoint.size)));
    journal::InclusionProof proof = passport.proof;
    proof.size = leaves.size();
    proof.root = checkpoint.root;
    proof.path = journal::inclusionProof(leaves, proof.index);
    TALLY_CHECK(journal::verifyInclusion(proof.leaf, proof.index, proof.size, proof.path, proof.root));
    passport.proof = std::move(proof);
    passport.note = checkpoint.note;
    return {};
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Passport", text);
}

QString cell(const QString &text)
{
    return u"<td>" % text.toHtmlEscaped() % u"</td>";
}

QString amountOf(const Quantity &quantity)
{
    return QString(QString::fromStdString(format(quantity.value)) % u' ' % unitSign(quantity.unit));
}

QString svgOf(const QString &code)
{
    const auto symbol = resources::encodeSymbol(resources::CodeKind::Qr, code);
    if (!symbol)
        return {};
    const int quiet = symbol->quietZone();
    const QString size = QString::number(symbol->columns + 2 * quiet);
    QString path;
    for (const resources::CodeRun &run : resources::runsOf(*symbol))
        path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(run.column + quiet).arg(run.row + quiet).arg(run.length);
    return QStringLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" width=\"180\" height=\"180\" "
               "shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"%2\"><rect width=\"%1\" "
               "height=\"%1\" fill=\"#fff\"/><path d=\"%3\" fill=\"#000\"/></svg>")
        .arg(size, code.toHtmlEscaped(), path);
}

/// The last column: who gave it, or in which job, and of what was made there by whom.
QString lastOf(const PassportStep &step)
{
    if (step.kind == PassportStep::Kind::Received || step.job.isEmpty())
        return step.who;
    const bool isMade = step.kind == PassportStep::Kind::Made && !step.who.isEmpty();
    return isMade ? tr("%1, by %2").arg(step.job, step.who) : step.job;
}

/// A table of the steps of one kind; nothing if there are none.
QString stepsOf(const Passport &passport, PassportStep::Kind kind, const QString &title, const QStringList &heads)
{
    QString rows;
    for (const PassportStep &step : passport.steps) {
        if (step.kind != kind)
            continue;
        rows += u"<tr>" % cell(step.item) % cell(step.lot) % cell(amountOf(step.quantity)) % cell(step.at) %
                cell(lastOf(step)) % u"</tr>\n";
    }
    if (rows.isEmpty())
        return {};
    QString head;
    for (const QString &one : heads)
        head += u"<th>" % one.toHtmlEscaped() % u"</th>";
    return u"<h2>" % title.toHtmlEscaped() % u"</h2>\n<table><tr>" % head % u"</tr>\n" % rows % u"</table>\n";
}

QString factsOf(const Passport &passport)
{
    QString facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts += u"<dt>" % name.toHtmlEscaped() % u"</dt><dd>" % value.toHtmlEscaped() % u"</dd>\n";
    };
    add(tr("Item"), passport.text.item);
    add(tr("Lot"), passport.text.lot);
    add(tr("Serial number"), passport.text.serial);
    add(tr("Made or received"), passport.made);
    add(tr("Use by"), passport.text.expires);
    add(tr("Told by the book of"), passport.text.book);
    add(tr("Code of the label"), passport.text.code);
    return u"<dl>" % facts % u"</dl>\n";
}

QString certificatesOf(const Passport &passport)
{
    QString items;
    for (const resources::Certificate &one : passport.certificates) {
        const QString until = one.until.isEmpty() ? QString() : tr(", until %1").arg(one.until.left(DayLength));
        const QString words = tr("%1: lot %2, %3 certified%4").arg(one.text, one.code, amountOf(one.in), until);
        items += u"<li>" % words.toHtmlEscaped() % u"</li>\n";
    }
    return items.isEmpty()
               ? QString()
               : QString(u"<h2>" % tr("Certificates").toHtmlEscaped() % u"</h2>\n<ul>" % items % u"</ul>\n");
}

QString proofOf(const Passport &passport)
{
    const QString sentence =
        passport.note.isEmpty()
            ? tr("The entry that made it stands in a log whose state is given below. It has not been signed yet; ask "
                 "for "
                 "a passport made after the next signature.")
            : tr("The entry that made it stands in a log whose state was signed. Whoever has this page can hold the "
                 "signature, and the proof below it, against the book or a copy of it.");
    QString text =
        u"<h2>" % tr("What vouches for it").toHtmlEscaped() % u"</h2>\n<p>" % sentence.toHtmlEscaped() % u"</p>\n";
    if (!passport.note.isEmpty())
        text += u"<pre>" % QString::fromUtf8(passport.note).toHtmlEscaped() % u"</pre>\n";
    return text % u"<pre>" % QString::fromUtf8(passport.proof.toText()).toHtmlEscaped() % u"</pre>\n";
}

constexpr QStringView Style =
    u"body{font:15px/1.45 Inter,'DejaVu Sans',sans-serif;max-width:50em;margin:2em auto;padding:0 1em;color:#22262b;"
    u"background:#fff}h1{font-size:1.5em;margin:0}h2{font-size:1.1em;margin:1.6em 0 "
    u".4em}table{border-collapse:collapse;"
    u"width:100%}th{text-align:start;font-weight:600}td,th{padding:.3em .8em .3em 0;border-bottom:1px solid #e3e0d9}"
    u"header{display:flex;gap:1.5em;align-items:flex-start;justify-content:space-between}dl{display:grid;"
    u"grid-template-columns:max-content 1fr;gap:.2em 1em}dt{color:#6b7078}dd{margin:0}pre{white-space:pre-wrap;"
    u"overflow-wrap:anywhere;background:#f6f5f2;padding:.8em;border-radius:6px;font-size:.8em}"
    u"img{display:block;max-width:100%;max-height:20em;margin-top:1em}";

/// The picture shown for a stock record, if it is small enough to be sent in a page. One that cannot be read is left
/// out: the page is about the goods.
Outcome addPicture(Passport &passport, storage::Database &database, const resources::ResourceRow &stock)
{
    const resources::ItemQuery query(database);
    for (const RecordKey record : {stock.spec, stock.key}) {
        TALLY_TRY(const auto attachments,
                  record ? query.attachmentsOf(record) : Result<std::vector<resources::AttachmentRow>>());
        const resources::AttachmentRow *picture = resources::pictureAmong(attachments);
        const auto digest = picture ? journal::digestFromHex(picture->sha256.toLatin1()) : std::nullopt;
        if (!digest)
            continue;
        const journal::BlobStore blobs(database);
        TALLY_TRY(const auto size, blobs.size(*digest));
        const auto bytes = size && *size <= MostPictureBytes ? blobs.get(*digest) : Result<std::optional<QByteArray>>();
        if (!bytes || !*bytes)
            continue;
        passport.picture = *picture;
        passport.pictureBytes = **bytes;
    }
    return {};
}

QString pictureOf(const Passport &passport)
{
    if (passport.pictureBytes.isEmpty())
        return {};
    return u"<img alt=\"" % passport.picture.name.toHtmlEscaped() % u"\" src=\"data:" %
           passport.picture.mediaType.toHtmlEscaped() % u";base64," %
           QString::fromLatin1(passport.pictureBytes.toBase64()) % u"\">\n";
}

} // namespace

Result<Passport> passportOf(const journal::Journal &journal, const journal::RecordQuery &records,
                            const resources::ResourceQuery &resources, RecordKey subject)
{
    TALLY_TRY(const RecordKey record, recordOf(resources, subject));
    Passport passport;
    TALLY_TRY(passport.text, resources::LabelQuery(journal, records, resources).of(record));
    TALLY_TRY(const auto itself, resources.resource(record));
    if (itself)
        TALLY_CHECK(addPicture(passport, resources.database(), *itself));
    TALLY_TRY(const resources::Walk walk, resources::trace(resources.database(), record));
    Reader reader(records, resources);
    for (const RecordKey event : walk.events)
        TALLY_CHECK(reader.addEvent(passport, event));
    for (const RecordKey met : walk.resources) {
        TALLY_TRY(const auto stock, resources.resource(met));
        if (stock)
            TALLY_CHECK(reader.addLot(passport, stock->lot));
    }
    std::stable_sort(passport.steps.begin(), passport.steps.end(),
                     [](const auto &a, const auto &b) { return a.at > b.at; });
    TALLY_TRY(const auto maker, resources.event(record.entry()));
    passport.made = maker ? maker->at.left(DayLength) : QString();
    TALLY_TRY(passport.proof, journal::proveInclusion(journal, record.entry()));
    const ExchangeStore store(resources.database());
    TALLY_TRY(const auto signedOne, store.checkpoint(record.log(), static_cast<std::int64_t>(passport.proof.size)));
    if (signedOne && signedOne->size > record.index())
        TALLY_CHECK(proveUnder(*signedOne, journal, record.log(), passport));
    return passport;
}

QByteArray toHtml(const Passport &passport)
{
    const QString name =
        passport.text.lot.isEmpty() ? passport.text.name : tr("%1, lot %2").arg(passport.text.name, passport.text.lot);
    const QString goods[] = {tr("Item"), tr("Lot"), tr("Quantity"), tr("Date")};
    const QStringList heads{goods[0], goods[1], goods[2], goods[3]};
    const QString page =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        u"content=\"width=device-width\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        u"style-src 'unsafe-inline'; img-src data:\"><title>" %
        name.toHtmlEscaped() % u"</title><style>" % Style % u"</style></head>\n<body><header><div><h1>" %
        name.toHtmlEscaped() % u"</h1>\n" % factsOf(passport) % pictureOf(passport) % u"</div>" %
        svgOf(passport.text.code) % u"</header>\n" %
        stepsOf(passport, PassportStep::Kind::Made, tr("How it was made"), heads + QStringList(tr("Job"))) %
        stepsOf(passport, PassportStep::Kind::Input, tr("What went into it"), heads + QStringList(tr("Job"))) %
        stepsOf(passport, PassportStep::Kind::Received, tr("Where it came from"), heads + QStringList(tr("From"))) %
        certificatesOf(passport) % proofOf(passport) % u"</body></html>\n";
    return page.toUtf8();
}

} // namespace tally::exchange
