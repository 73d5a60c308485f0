// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QByteArray>
#include <QFileDevice>
#include <vector>

struct z_stream_s;

namespace tally::reports
{

/// A zip file as documents of spreadsheets are: parts one after the other, each written as a device and packed as it is
/// written, so that no more than a buffer is held. The file must be open and seekable; it is not owned. What fails
/// shows in `isGood`, after which nothing more is written.
class PackedFile final : public QIODevice
{
public:
    explicit PackedFile(QFileDevice &file);
    ~PackedFile() override;

    /// Ends the part before. Unpacked parts are for those that readers look at from outside ("mimetype").
    void beginPart(const QByteArray &name, bool isPacked = true);
    /// Ends the last part and writes the list of them.
    void finish();
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    struct Part {
        QByteArray name;
        bool isPacked = true;
        qint64 offset = 0;
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 size = 0;
    };
    void endPart();
    void pack(const char *bytes, qint64 size, int flush);
    void put(const QByteArray &bytes);
    [[nodiscard]] static QByteArray header(const Part &part);

    QFileDevice &m_file;
    std::vector<Part> m_parts;
    std::unique_ptr<z_stream_s> m_deflate;
    QByteArray m_buffer;
    bool m_isInPart = false;
    bool m_isGood = true;
};

} // namespace tally::reports
