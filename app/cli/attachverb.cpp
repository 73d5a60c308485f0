// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/subject.h"
#include "core/base/bookkeys.h"
#include "core/base/wholefile.h"
#include "core/exchange/peerstore.h"
#include "core/resources/attachmentname.h"
#include "core/resources/attachmentservice.h"

#include <QDir>
#include <QFileInfo>

namespace tally::cli
{

namespace
{

using resources::AttachmentRow;
using resources::AttachmentService;

AttachmentService serviceOf(book::Book &book)
{
    return {book.recordService(), book.records(), book.database()};
}

/// `bytes` is null where they are not here.
Result<Json> jsonOf(const book::Book &book, const AttachmentRow &row, std::optional<std::int64_t> bytes)
{
    TALLY_TRY(const QString id, book.records().publicId(row.key));
    TALLY_TRY(const QString about, book.records().publicId(row.about));
    return Json(Json::Object{{"about", about},
                             {"bytes", bytes ? Json(*bytes) : Json()},
                             {"id", id},
                             {"mediaType", row.mediaType},
                             {"name", row.name},
                             {"picture", isPicture(row)},
                             {"sha256", row.sha256}});
}

void addAttachOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("name"), QStringLiteral("What it is called. Default: the name of the file."),
                      QStringLiteral("NAME")});
}

Outcome attach(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write));
    TALLY_TRY(const RecordKey about, subjectOf(*book, call.argument(1)));
    TALLY_TRY(const auto draft, resources::readAttachment(about, call.argument(2), call.option("name")));
    const AttachmentService service = serviceOf(*book);
    TALLY_TRY(journal::Recording recording, book->recorder().begin());
    TALLY_TRY(const RecordKey key, service.add(recording, draft));
    TALLY_CHECK(recording.commit());
    TALLY_TRY(const auto row, resources::ItemQuery(book->database()).attachment(key));
    TALLY_TRY(const Json told, jsonOf(*book, row.value_or(AttachmentRow()), draft.bytes.size()));
    if (call.console().json())
        call.console().print(told);
    else
        call.console().print(QStringLiteral("%1 attached to %2 as %3: %4, %5 bytes.")
                                 .arg(draft.name, toText(about), toText(key), draft.mediaType)
                                 .arg(draft.bytes.size()));
    return {};
}

void addListOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("peer"), QStringLiteral("All of the book of this peer."), QStringLiteral("PEER")},
         {QStringLiteral("save"), QStringLiteral("Write them to the folder DIR; none that is there is overwritten."),
          QStringLiteral("DIR")}});
}

/// A path in the folder where nothing is yet: "plan.pdf", "plan-2.pdf" …
QString freePath(const QDir &folder, const QString &name)
{
    const QFileInfo told(name);
    QString path = folder.filePath(name);
    for (int n = 2; QFileInfo::exists(path); ++n) {
        const QString ending = told.suffix().isEmpty() ? QString() : QString(u'.' + told.suffix());
        path = folder.filePath(told.completeBaseName() + u'-' + QString::number(n) + ending);
    }
    return path;
}

/// Writes all whose bytes are here; gives how many.
Result<int> save(const AttachmentService &service, const std::vector<AttachmentRow> &rows, const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return failed("attachment.folder", QT_TRANSLATE_NOOP("Error", "There is no folder %1. Nothing was written."),
                      {folder});
    int written = 0;
    for (const AttachmentRow &row : rows) {
        TALLY_TRY(const auto size, service.sizeOf(row));
        if (!size)
            continue;
        TALLY_TRY(const QByteArray bytes, service.bytesOf(row));
        TALLY_CHECK(writeWhole(freePath(QDir(folder), fileNameOf(row)), bytes));
        ++written;
    }
    return written;
}

/// Those of the record named, the one that is named itself, or all of this book or a peer's.
Result<std::vector<AttachmentRow>> wanted(const Call &call, book::Book &book)
{
    const resources::ItemQuery query(book.database());
    if (call.arguments().size() < 2) {
        int number = LogNo::OwnBook;
        if (call.has("peer")) {
            TALLY_TRY(const auto peer, exchange::PeerStore(book.journal()).find(call.option("peer")));
            number = peer.book;
        }
        return query.attachmentsBetween(firstKeyOf(number), lastKeyOf(number));
    }
    TALLY_TRY(RecordKey key, book.records().resolve(call.argument(1))); // a peer's, too
    if (!key) {
        TALLY_TRY(key, subjectOf(book, call.argument(1)));
    }
    TALLY_TRY(const auto itself, query.attachment(key));
    return itself ? std::vector{*itself} : query.attachmentsOf(key);
}

Outcome list(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Read));
    TALLY_TRY(const auto rows, wanted(call, *book));
    const AttachmentService service = serviceOf(*book);
    Json::Array array;
    TextTable table{{{QStringLiteral("Attachment")},
                     {QStringLiteral("Name")},
                     {QStringLiteral("Kind")},
                     {QStringLiteral("Bytes"), true},
                     {QStringLiteral("SHA-256")}},
                    {}};
    for (const AttachmentRow &row : rows) {
        TALLY_TRY(const auto size, service.sizeOf(row));
        TALLY_TRY(Json told, jsonOf(*book, row, size));
        array.push_back(std::move(told));
        table.rows.push_back({toText(row.key), row.name, row.mediaType,
                              size ? QString::number(*size) : QStringLiteral("not here"), row.sha256});
    }
    int written = 0;
    if (call.has("save")) {
        TALLY_TRY(written, save(service, rows, call.option("save")));
    }
    if (call.console().json())
        call.console().print(Json(std::move(array)));
    else if (call.has("save"))
        call.console().print(
            QStringLiteral("%1: files %2 of %3.").arg(call.option("save")).arg(written).arg(rows.size()));
    else
        call.console().print(table);
    return {};
}

} // namespace

const Verb AttachVerb{"attach",         "BOOK ID FILE", "Attach a picture or document to a record.", 3, 3,
                      addAttachOptions, attach};

const Verb AttachmentsVerb{"attachments",
                           "BOOK [ID]",
                           "Pictures and documents of a record, or all there are; with --save it writes them out.",
                           1,
                           2,
                           addListOptions,
                           list};

} // namespace tally::cli
