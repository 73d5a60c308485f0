// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QImage>

namespace tally::ui
{

/// Decodes a picture that anybody may have made: PNG, JPEG, GIF, BMP and WebP by their own first bytes, whatever they
/// are called, and nothing else; never more than `bound` in size, and never of more pixels than memory is kept for.
/// Error "picture.kind", "picture.tooLarge", "picture.damaged", each a sentence to be shown in its place. For any
/// thread.
[[nodiscard]] Result<QImage> readPicture(const QByteArray &bytes, QSize bound);

} // namespace tally::ui
