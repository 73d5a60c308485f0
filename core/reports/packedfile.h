// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zipwriter.h"

#include <QIODevice>

namespace tally::reports
{

/// A zip file as documents of spreadsheets are: parts one after the other, each written as a device. The file must be
/// open and seekable; it is not owned. After the first failure nothing more is written; `finish` tells it.
class PackedFile final : public QIODevice
{
public:
    explicit PackedFile(QFileDevice &file);
    /// Ends the part before. What readers look at from outside ("mimetype") is stored.
    void beginPart(const QByteArray &name, ZipWriter::Method method = ZipWriter::Method::Deflated);
    /// Ends the last part and writes the list of them. Error "export.failed", "export.tooLarge".
    Outcome finish();
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    void endPart();
    ZipWriter m_zip;
    Outcome m_outcome;
    bool m_isInPart = false;
};

} // namespace tally::reports
