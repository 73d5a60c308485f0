// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/packedfile.h"

#include <QCoreApplication>

namespace tally::reports
{

PackedFile::PackedFile(QFileDevice &file)
    : m_zip(file, {"export.failed", QT_TRANSLATE_NOOP("Error", "“%1” could not be written. Nothing is left of it.")},
            {"export.tooLarge",
             QT_TRANSLATE_NOOP("Error", "“%1” would be larger than 4 GiB. Nothing is left of it; save it as CSV.")})
{
    setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void PackedFile::beginPart(const QByteArray &name, ZipWriter::Method method)
{
    endPart();
    m_isInPart = true;
    if (m_outcome)
        m_outcome = m_zip.begin(name, method);
}

qint64 PackedFile::writeData(const char *bytes, qint64 size)
{
    if (m_outcome)
        m_outcome = m_zip.write({bytes, static_cast<std::size_t>(size)});
    return m_outcome ? size : -1;
}

void PackedFile::endPart()
{
    if (m_isInPart && m_outcome)
        m_outcome = m_zip.end();
    m_isInPart = false;
}

Outcome PackedFile::finish()
{
    endPart();
    TALLY_CHECK(m_outcome);
    return m_zip.finish(ZipWriter::Listing::AsWritten);
}

} // namespace tally::reports
