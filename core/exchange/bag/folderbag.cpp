// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bag/folderbag.h"

#include "core/exchange/bag/bagnames.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <vector>

namespace tally::exchange
{

namespace
{

tl::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return failed("bundle.unreadable", QT_TRANSLATE_NOOP("Error", "%1 cannot be read."), {path}, why);
}

class FileStream final : public ByteStream
{
public:
    explicit FileStream(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
        , m_piece(PieceBytes)
    {
    }
    [[nodiscard]] Result<std::string_view> next() override
    {
        const qint64 size = m_file->read(m_piece.data(), static_cast<qint64>(m_piece.size()));
        if (size < 0)
            return unreadable(m_file->fileName(), m_file->errorString());
        return std::string_view(m_piece.data(), static_cast<std::size_t>(size));
    }

private:
    std::unique_ptr<QFile> m_file;
    std::vector<char> m_piece;
};

} // namespace

FolderBag::FolderBag(QString folder)
    : m_folder(std::move(folder))
{
}

Result<std::unique_ptr<BagSource>> FolderBag::open(const QString &folder, const BundleLimits &limits)
{
    std::unique_ptr<FolderBag> bag(new FolderBag(folder));
    TALLY_CHECK(bag->list(limits));
    return bag;
}

Outcome FolderBag::list(const BundleLimits &limits)
{
    const QDir top(m_folder);
    BagNames names;
    std::int64_t total = 0;
    QDirIterator iterator(m_folder, QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const QFileInfo info = iterator.fileInfo();
        const QByteArray name = top.relativeFilePath(path).toUtf8();
        TALLY_CHECK(names.add(name));
        if (info.isSymLink() || !info.isFile())
            return unreadable(path, QStringLiteral("not a regular file"));
        total += info.size();
        m_sizes.emplace(name, info.size());
        if (total > limits.bytesOut || static_cast<std::int64_t>(m_sizes.size()) > limits.files)
            return refused("bundle.limit",
                           QT_TRANSLATE_NOOP("Error", "The bundle is larger than the limits in the settings allow: %1. "
                                                      "Nothing was taken from it."),
                           {m_folder});
    }
    return {};
}

Result<std::unique_ptr<ByteStream>> FolderBag::open(const QByteArray &name)
{
    if (m_sizes.count(name) == 0)
        return refused("bundle.missing", QT_TRANSLATE_NOOP("Error", "The bundle lacks %1. Nothing was taken from it."),
                       {QString::fromUtf8(name)});
    auto file = std::make_unique<QFile>(QDir(m_folder).filePath(QString::fromUtf8(name)));
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file->fileName(), file->errorString());
    return std::make_unique<FileStream>(std::move(file));
}

} // namespace tally::exchange
