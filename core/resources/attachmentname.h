// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemquery.h"

namespace tally::resources
{

/// What an attachment is to a person, by its media type alone.
enum class AttachmentKind { Picture, Document, Text, Sheet, Other };
[[nodiscard]] AttachmentKind kindOf(const QString &mediaType);

/// Whether it is of one of the few kinds of raster pictures that are shown. Drawings that could ask for other files
/// (SVG) are documents.
[[nodiscard]] bool isPicture(const AttachmentRow &attachment);
/// The picture of a record: of its attachments, as ItemQuery::attachmentsOf gives them, the picture attached last; null
/// if there is none.
[[nodiscard]] const AttachmentRow *pictureAmong(const std::vector<AttachmentRow> &attachments);
/// Whether the desktop may be asked to open it: one of our own book, of a kind that shows something and runs nothing,
/// whatever its name says. All others are only ever saved.
[[nodiscard]] bool mayBeOpened(const AttachmentRow &attachment);
/// A name under which it can be written to any folder: no path, no control or direction characters, not hidden, no
/// device name, at most 120 characters and 200 bytes, never empty. The ending is that of the media type if it may be
/// opened.
[[nodiscard]] QString fileNameOf(const AttachmentRow &attachment);

} // namespace tally::resources
