// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QByteArray>
#include <QString>

namespace tally::test
{

/// The files of a bundle, named from its top folder on.
using BagFiles = std::map<QByteArray, QByteArray>;

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
/// All files of a bundle as they are, unverified.
[[nodiscard]] BagFiles unpack(const QString &path);
/// A zip file of exactly these files, in this order of names.
void packAsIs(const QString &path, const BagFiles &files, const QByteArray &prefix = "top/");
/// A bag whose manifests are made anew to fit its payload, as a forger would.
void packAsBag(const QString &path, const BagFiles &files);
/// Writes the files under a folder.
void unpackTo(const QString &folder, const BagFiles &files);

} // namespace tally::test
