// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/attachmentname.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>
#include <string_view>

namespace tally::resources
{
namespace
{

constexpr qsizetype MostLetters = 120;
constexpr qsizetype MostBytes = 200; ///< file systems take 255, of which a file being written needs some

/// A media type that people may open, with the endings its files have; the first is given to those that have none of
/// them.
struct KnownType {
    std::u16string_view mediaType;
    AttachmentKind kind;
    std::array<std::u16string_view, 3> endings;
};

constexpr auto Known = std::to_array<KnownType>({
    {u"image/png", AttachmentKind::Picture, {u"png"}},
    {u"image/jpeg", AttachmentKind::Picture, {u"jpg", u"jpeg", u"jpe"}},
    {u"image/webp", AttachmentKind::Picture, {u"webp"}},
    {u"image/gif", AttachmentKind::Picture, {u"gif"}},
    {u"image/bmp", AttachmentKind::Picture, {u"bmp"}},
    {u"application/pdf", AttachmentKind::Document, {u"pdf"}},
    {u"application/vnd.oasis.opendocument.text", AttachmentKind::Document, {u"odt"}},
    {u"application/vnd.oasis.opendocument.spreadsheet", AttachmentKind::Sheet, {u"ods"}},
    {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document", AttachmentKind::Document, {u"docx"}},
    {u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", AttachmentKind::Sheet, {u"xlsx"}},
    {u"text/plain", AttachmentKind::Text, {u"txt", u"text", u"log"}},
    {u"text/markdown", AttachmentKind::Text, {u"md", u"markdown", u"mkd"}},
    {u"text/csv", AttachmentKind::Sheet, {u"csv"}},
});

const KnownType *find(const QString &mediaType)
{
    const auto known = std::find_if(Known.begin(), Known.end(),
                                    [&](const KnownType &one) { return QStringView(one.mediaType) == mediaType; });
    return known == Known.end() ? nullptr : &*known;
}

bool endsAs(const QString &name, const KnownType &type)
{
    const QString ending = name.section(u'.', -1).toLower();
    return name.contains(u'.') && !ending.isEmpty() &&
           std::any_of(type.endings.begin(), type.endings.end(),
                       [&](std::u16string_view one) { return QStringView(one) == ending; });
}

/// Nothing that a file system or a person could read as another name.
QString harmless(const QString &told)
{
    static const QRegularExpression path(QStringLiteral("^.*[/\\\\]"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression odd(QStringLiteral("[\\p{C}\\p{Zl}\\p{Zp}:*?\"<>|]"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression edges(QStringLiteral("^[.\\s~-]+|[.\\s]+$"));
    QString name = told;
    return name.remove(path).replace(odd, QStringLiteral("_")).remove(edges);
}

bool isDevice(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

/// As many of its letters, each of them whole, as leave room for `ending`.
QString beginningOf(const QString &name, const QString &ending)
{
    QString kept = name.left(MostLetters - ending.size());
    while (kept.toUtf8().size() + ending.toUtf8().size() > MostBytes ||
           (!kept.isEmpty() && kept.back().isHighSurrogate()))
        kept.chop(1);
    return kept;
}

QString shortened(const QString &name)
{
    if (name.size() <= MostLetters && name.toUtf8().size() <= MostBytes)
        return name;
    const QString ending = u'.' + name.section(u'.', -1);
    const bool keeps = name.contains(u'.') && ending.size() <= 9;
    const QString kept = keeps ? ending : QString();
    return beginningOf(name, kept) + kept;
}

} // namespace

AttachmentKind kindOf(const QString &mediaType)
{
    const KnownType *known = find(mediaType);
    return known != nullptr ? known->kind : AttachmentKind::Other;
}

bool isPicture(const AttachmentRow &attachment)
{
    return kindOf(attachment.mediaType) == AttachmentKind::Picture;
}

const AttachmentRow *pictureAmong(const std::vector<AttachmentRow> &attachments)
{
    const auto found = std::find_if(attachments.rbegin(), attachments.rend(), isPicture);
    return found == attachments.rend() ? nullptr : &*found;
}

bool mayBeOpened(const AttachmentRow &attachment)
{
    return attachment.key.log().book() == LogNo::OwnBook && find(attachment.mediaType) != nullptr;
}

QString fileNameOf(const AttachmentRow &attachment)
{
    QString name = harmless(attachment.name);
    if (name.isEmpty() || isDevice(name))
        name = QStringLiteral("attachment");
    const KnownType *known = find(attachment.mediaType);
    if (known != nullptr && !endsAs(name, *known))
        name += u'.' + QStringView(known->endings.front()).toString();
    return shortened(name);
}

} // namespace tally::resources
