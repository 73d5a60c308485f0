// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/bundlereceiver.h"

#include <memory>

namespace tally::exchange
{

/// A bundle that was verified and compared with the book, kept so that it need not be verified again to be taken in.
/// Of a file it holds a private copy, so what was looked at is what will be taken.
struct OpenedBundle {
    QString path;
    std::unique_ptr<Bundle> bundle;
    ReceivePreview preview;
};

} // namespace tally::exchange
