// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tally::exchange
{

/// data/README.txt: how to check a bundle by hand with unzip, sha256sum and openssl. The same in every bundle.
[[nodiscard]] QByteArray bundleReadme();

} // namespace tally::exchange
