// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/attachmentservice.h"

#include "core/base/utf8.h"
#include "core/journal/blobstore.h"
#include "core/journal/octets.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tally::resources
{

using journal::BlobStore;
using journal::Issue;

namespace
{

constexpr qsizetype MostNameBytes = 255;

tl::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return failed("attachment.unreadable",
                  QT_TRANSLATE_NOOP("Error", "%1 cannot be read, so it was not attached. Nothing was changed."), {path},
                  why);
}

Outcome checkSize(const QString &name, qint64 bytes)
{
    if (bytes == 0)
        return refused("attachment.empty",
                       QT_TRANSLATE_NOOP("Error", "There is nothing in %1, so it was not attached."), {name});
    if (bytes > BlobStore::MostBytes)
        return refused("attachment.tooLarge",
                       QT_TRANSLATE_NOOP("Error", "%1 is larger than %2 MB, which is as much as one attachment may be. "
                                                  "It was not attached; make it smaller, or note where it is."),
                       {name, QString::number(BlobStore::MostBytes >> 20)});
    return {};
}

Outcome checkName(const QString &name)
{
    if (name.trimmed().isEmpty() || name.contains(u'\n') || name.toUtf8().size() > MostNameBytes)
        return refused("attachment.name", QT_TRANSLATE_NOOP("Error", "An attachment needs a name of one line, at most "
                                                                     "255 bytes. Nothing was attached."));
    return {};
}

/// What the content shows it to be, or a more special kind of that which the name tells: "plan.csv" is a table because
/// it is text, "plan.png" with text in it is no picture.
QString mediaTypeOf(const QString &name, const QByteArray &bytes)
{
    const QMimeDatabase database;
    const QMimeType shown = database.mimeTypeForData(bytes);
    for (const QMimeType &told : database.mimeTypesForFileName(name))
        if (told.inherits(shown.name()))
            return told.name();
    return shown.name();
}

} // namespace

Result<AttachmentDraft> readAttachment(RecordKey about, const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (info.isDir())
        return unreadable(path, QStringLiteral("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.isSequential())
        return unreadable(path, QStringLiteral("it is no file"));
    TALLY_CHECK(checkSize(info.fileName(), file.size()));
    // One more than may be, so that a file that grows meanwhile is refused and not cut.
    AttachmentDraft draft{about, name.isEmpty() ? info.fileName() : name, {}, file.read(BlobStore::MostBytes + 1)};
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    draft.mediaType = mediaTypeOf(info.fileName(), draft.bytes);
    return draft;
}

Outcome AttachmentService::checkRecord(RecordKey about) const
{
    TALLY_TRY(const auto row, m_records.find(about));
    if (!row)
        return refused("attachment.unknown",
                       QT_TRANSLATE_NOOP("Error", "There is nothing here to attach it to. Nothing was attached."));
    if (about.log().book() != LogNo::OwnBook)
        return refused("attachment.foreign",
                       QT_TRANSLATE_NOOP("Error", "This is another book's; only they can attach something to it."));
    if (row->reversedBy)
        return refused("attachment.takenBack",
                       QT_TRANSLATE_NOOP("Error", "This was taken back, so nothing can be attached to it."));
    return {};
}

journal::Issues AttachmentService::check(const AttachmentDraft &draft) const
{
    journal::Issues issues;
    const auto note = [&issues](const char *member, const Outcome &outcome) {
        if (!outcome)
            issues.push_back({Issue::Severity::Refusal, member, outcome.error()});
    };
    note("ty:about", checkRecord(draft.about));
    note("name", checkName(draft.name));
    note("ty:sha256", checkSize(draft.name, draft.bytes.size()));
    const auto others = ItemQuery(m_database).attachmentsOf(draft.about);
    if (!others) {
        issues.push_back({Issue::Severity::Refusal, "", others.error()});
        return issues;
    }
    const QString hash = QString::fromLatin1(sha256(journal::view(draft.bytes)).hex());
    const auto same =
        std::find_if(others->begin(), others->end(), [&](const AttachmentRow &one) { return one.sha256 == hash; });
    if (same != others->end())
        note("ty:sha256", refused("attachment.same",
                                  QT_TRANSLATE_NOOP("Error", "The same file is attached already, as “%1”. Nothing was "
                                                             "attached."),
                                  {same->name}));
    return issues;
}

Result<RecordKey> AttachmentService::add(journal::Recording &recording, const AttachmentDraft &draft) const
{
    const journal::Issues issues = check(draft);
    if (const Issue *issue = journal::firstRefusal(issues))
        return tl::unexpected(issue->error);
    TALLY_TRY(const Digest digest, BlobStore(m_database).put(draft.bytes));
    return record(recording,
                  {{}, draft.about, normalized(draft.name), QString::fromLatin1(digest.hex()), draft.mediaType});
}

Result<RecordKey> AttachmentService::addAgain(journal::Recording &recording, const AttachmentRow &taken) const
{
    TALLY_CHECK(checkRecord(taken.about));
    return record(recording, taken);
}

Result<RecordKey> AttachmentService::record(journal::Recording &recording, const AttachmentRow &row) const
{
    Json members = Json::Object{{"name", row.name}, {"ty:about", toText(row.about)}, {"ty:sha256", row.sha256}};
    if (!row.mediaType.isEmpty())
        members["ty:mediaType"] = row.mediaType;
    return m_service.add(recording, {"ty:Attachment", std::move(members), {}});
}

Result<QByteArray> AttachmentService::bytesOf(const AttachmentRow &attachment) const
{
    const auto digest = journal::digestFromHex(attachment.sha256.toLatin1());
    TALLY_TRY(auto bytes, digest ? BlobStore(m_database).get(*digest) : Result<std::optional<QByteArray>>());
    if (bytes)
        return *std::move(bytes);
    return refused("attachment.missing",
                   QT_TRANSLATE_NOOP("Error", "“%1” is not here: its entry came without the file. A whole bundle from "
                                              "the desk that attached it brings it."),
                   {attachment.name});
}

Result<std::optional<std::int64_t>> AttachmentService::sizeOf(const AttachmentRow &attachment) const
{
    const auto digest = journal::digestFromHex(attachment.sha256.toLatin1());
    return digest ? BlobStore(m_database).size(*digest) : Result<std::optional<std::int64_t>>();
}

Result<std::vector<AttachmentRow>> AttachmentService::lacking() const
{
    TALLY_TRY(std::vector<AttachmentRow> rows, ItemQuery(m_database).attachments());
    std::vector<AttachmentRow> found;
    for (AttachmentRow &row : rows) {
        TALLY_TRY(const auto size, sizeOf(row));
        if (!size)
            found.push_back(std::move(row));
    }
    return found;
}

} // namespace tally::resources
