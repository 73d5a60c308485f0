// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>
#include <QtGlobal>

/// The part of the ZIP format (PKWARE APPNOTE 6.3) that bundles and workbooks use: local header, central header, end
/// record; methods 0 and 8; sizes below 4 GiB, so no zip64. All numbers are little-endian. Offsets count from the start
/// of each header.
namespace tally::zip
{

inline constexpr quint32 localMagic = 0x04034b50;
inline constexpr quint32 centralMagic = 0x02014b50;
inline constexpr quint32 endMagic = 0x06054b50;

inline constexpr qint64 localBytes = 30;   ///< without the name
inline constexpr qint64 centralBytes = 46; ///< without the name
inline constexpr qint64 endBytes = 22;     ///< without a comment

inline constexpr quint16 stored = 0;
inline constexpr quint16 deflated = 8;
inline constexpr quint16 version = 20; ///< needed to extract: deflate and folders
inline constexpr quint16 madeByUnix = (3 << 8) | version;
inline constexpr quint16 date1980 = 0x0021;            ///< 1 January 1980, the format's first day
inline constexpr quint32 regularFile = 0100644U << 16; ///< external attributes: Unix mode in the upper half
inline constexpr qint64 maxBytes = 0xfffffffe;         ///< of the archive and of one file; the next value means zip64
inline constexpr qint64 maxEntries = 0xfffe;

/// What local and central header say alike, and must (26 bytes, at 4 in the local and at 6 in the central header).
inline constexpr qint64 commonBytes = 26;
inline constexpr qint64 commonInLocal = 4;
inline constexpr qint64 commonInCentral = 6;

inline quint16 get16(const char *at)
{
    return qFromLittleEndian<quint16>(at);
}
inline quint32 get32(const char *at)
{
    return qFromLittleEndian<quint32>(at);
}

} // namespace tally::zip
