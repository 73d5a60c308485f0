// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlereceiver.h"

#include <cstddef>
#include <cstdint>
#include <QFile>
#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Gives any bytes to the reader of bundles. Whatever they are, it must answer with a summary or an error, within small
/// limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("input.tally"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    const tally::exchange::BundleLimits limits{1 << 20, 1 << 24, 100, 1000, 10'000};
    static_cast<void>(tally::exchange::BundleReceiver::inspect(path, limits));
    return 0;
}
