// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bag/bagsource.h"

#include <QString>

namespace tally::exchange
{

/// A bag that somebody has unpacked into a folder: the same files under the same rules. Links are refused. The folder
/// may change between two readings, so whoever reads twice checks twice.
class FolderBag final : public BagSource
{
public:
    /// Error "bundle.names", "bundle.limit", "bundle.unreadable".
    [[nodiscard]] static Result<std::unique_ptr<BagSource>> open(const QString &folder, const BundleLimits &limits);
    [[nodiscard]] const std::map<QByteArray, std::int64_t> &files() const override { return m_sizes; }
    [[nodiscard]] Result<std::unique_ptr<ByteStream>> open(const QByteArray &name) override;

private:
    explicit FolderBag(QString folder);
    Outcome list(const BundleLimits &limits);

    QString m_folder;
    std::map<QByteArray, std::int64_t> m_sizes;
};

} // namespace tally::exchange
