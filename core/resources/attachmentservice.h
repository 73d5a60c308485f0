// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/issue.h"
#include "core/journal/recordservice.h"
#include "core/resources/itemquery.h"
#include "core/storage/database.h"

#include <QByteArray>

namespace tally::resources
{

/// A picture or document to be attached to a record.
struct AttachmentDraft {
    RecordKey about;
    QString name;
    QString mediaType;
    QByteArray bytes;
};

/// Reads a file to attach it. `name` is what it is to be called, its own name if empty; what kind it is follows from
/// name and content. Error "attachment.unreadable" (not there, a folder, not allowed), "attachment.empty",
/// "attachment.tooLarge".
[[nodiscard]] Result<AttachmentDraft> readAttachment(RecordKey about, const QString &path, const QString &name = {});

/// Attaches files to records and gives them back. Bytes and entry are kept together or not at all; taking an attachment
/// back is a reversal of its entry, which leaves the bytes, as an entry leaves what it said.
class AttachmentService
{
public:
    AttachmentService(const journal::RecordService &service, const journal::RecordQuery &records,
                      storage::Database &database)
        : m_service(service)
        , m_records(records)
        , m_database(database)
    {
    }
    /// Refusals: nothing in it, too large, no name, a record that is not here, is another book's or was taken back, and
    /// one that has these bytes already.
    [[nodiscard]] journal::Issues check(const AttachmentDraft &draft) const;
    [[nodiscard]] Result<RecordKey> add(journal::Recording &recording, const AttachmentDraft &draft) const;
    /// Records an attachment once more that was taken back; its bytes are here, or are as missing as they were.
    [[nodiscard]] Result<RecordKey> addAgain(journal::Recording &recording, const AttachmentRow &taken) const;

    /// Error "attachment.missing" if the entry came without them, "blob.damaged".
    [[nodiscard]] Result<QByteArray> bytesOf(const AttachmentRow &attachment) const;
    /// How many; none if they are not here.
    [[nodiscard]] Result<std::optional<std::int64_t>> sizeOf(const AttachmentRow &attachment) const;
    /// Attachments of any book whose bytes are not here.
    [[nodiscard]] Result<std::vector<AttachmentRow>> lacking() const;

private:
    [[nodiscard]] Outcome checkRecord(RecordKey about) const;
    [[nodiscard]] Result<RecordKey> record(journal::Recording &recording, const AttachmentRow &row) const;
    const journal::RecordService &m_service;
    const journal::RecordQuery &m_records;
    storage::Database &m_database;
};

} // namespace tally::resources
