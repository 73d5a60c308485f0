// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkwords.h"

#include <array>
#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr qsizetype Group = 4;
constexpr qsizetype ShortHex = 16;

QString say(const char *text)
{
    return QCoreApplication::translate("Network", text);
}

QStringList groupsOf(const QString &text)
{
    QStringList groups;
    for (qsizetype i = 0; i < text.size(); i += Group)
        groups.append(text.mid(i, Group));
    return groups;
}

struct Advice {
    const char *code;
    const char *words;
};

constexpr std::array advices = {
    Advice{"bundle.otherKeys",
           QT_TRANSLATE_NOOP("Network", "Call them on a number you know and compare the eight words. Until they match, "
                                        "treat the file as somebody else's.")},
    Advice{"bundle.fork",
           QT_TRANSLATE_NOOP("Network", "Talk to them: they have signed two histories. Both roots are shown with the "
                                        "peer, and the proof goes along with your next bundles.")},
    Advice{"bundle.shrunk",
           QT_TRANSLATE_NOOP("Network", "Ask them whether they went back to a backup, and for a bundle made today.")},
    Advice{"bundle.gap", QT_TRANSLATE_NOOP("Network", "Ask them for a full bundle, from the beginning.")},
    Advice{"bundle.ownLogAhead",
           QT_TRANSLATE_NOOP("Network", "This file was put back from a backup. Let it go on as a new desk before you "
                                        "record anything: tallystick-cli desk add.")},
    Advice{"bundle.closedDesk",
           QT_TRANSLATE_NOOP("Network", "Ask the book's other desks why that one was closed, and whether what it wrote "
                                        "afterwards should be recorded again.")},
    Advice{"bundle.audience",
           QT_TRANSLATE_NOOP("Network", "Ask for a bundle that was made for you; the sender chooses that under “For "
                                        "whom”.")},
    Advice{"bundle.newer", QT_TRANSLATE_NOOP("Network", "Update this program, then receive the file again.")},
    Advice{"bundle.limit",
           QT_TRANSLATE_NOOP("Network", "Ask them for a smaller bundle: only what you have not confirmed yet.")},
    Advice{"bundle.signature",
           QT_TRANSLATE_NOOP("Network", "Do not use it. Ask them for the file again, and tell them what stands here.")},
    Advice{"bundle.root",
           QT_TRANSLATE_NOOP("Network", "Do not use it. Ask them for the file again, and tell them what stands here.")},
    Advice{"job.cancelled", QT_TRANSLATE_NOOP("Network", "Choose the file again whenever you like.")}};

} // namespace

QString entriesText(std::int64_t count)
{
    return count == 1 ? say(QT_TRANSLATE_NOOP("Network", "1 entry"))
                      : say(QT_TRANSLATE_NOOP("Network", "%1 entries")).arg(QLocale().toString(qlonglong{count}));
}

QString bytesText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString shortId(const QString &bookId)
{
    return groupsOf(bookId.left(8)).join(u' ');
}

QString grouped(const QByteArray &hex)
{
    return groupsOf(QString::fromLatin1(hex)).join(u' ');
}

QString shortDigest(const Digest &digest)
{
    return grouped(digest.hex().left(ShortHex));
}

Digest fingerprint(const journal::VerifierKey &key)
{
    return sha256({key.publicKey.constData(), static_cast<std::size_t>(key.publicKey.size())});
}

QString senderOf(const exchange::ReceivePreview &preview)
{
    return preview.petname.isEmpty() ? preview.bundle.bookName : preview.petname;
}

QString consequence(const exchange::ReceivePreview &preview)
{
    const QString entries = entriesText(preview.newEntries);
    if (!preview.bringsNews())
        return say(QT_TRANSLATE_NOOP("Network", "Nothing in it is new: everything is here already."));
    if (preview.ownBook)
        return say(QT_TRANSLATE_NOOP("Network", "Adds %1 that another desk of this book made. They count as ours."))
            .arg(entries);
    if (preview.newPeer)
        return say(QT_TRANSLATE_NOOP("Network",
                                     "This is the first bundle of “%1”. Taking it in accepts its keys from now on and "
                                     "keeps its %2 beside our own. Our stock and money do not change."))
            .arg(senderOf(preview), entries);
    if (preview.newEntries == 0 && preview.newFiles > 0)
        return say(QT_TRANSLATE_NOOP("Network",
                                     "No new entries of “%1”, but files that belong to entries already here: "
                                     "%2. Our stock and money do not change."))
            .arg(senderOf(preview), QLocale().toString(preview.newFiles));
    if (preview.newEntries == 0)
        return say(QT_TRANSLATE_NOOP("Network", "No new entries of “%1”, but news about what they hold of ours, or "
                                                "about their keys. Our stock and money do not change."))
            .arg(senderOf(preview));
    return say(QT_TRANSLATE_NOOP("Network", "Adds %1 of “%2”, kept beside our own. Our stock and money do not change."))
        .arg(entries, senderOf(preview));
}

QString received(const exchange::ReceivePreview &preview)
{
    return preview.ownBook ? say(QT_TRANSLATE_NOOP("Network", "Took in %1 of another desk of this book."))
                                 .arg(entriesText(preview.newEntries))
                           : say(QT_TRANSLATE_NOOP("Network", "Took in %1 of “%2”."))
                                 .arg(entriesText(preview.newEntries), senderOf(preview));
}

QString adviceFor(const Error &error)
{
    for (const Advice &advice : advices)
        if (error.is(advice.code))
            return say(advice.words);
    if (error.kind == ErrorKind::System)
        return say(QT_TRANSLATE_NOOP("Network", "See whether the file and the disk can be read, then try again."));
    return say(QT_TRANSLATE_NOOP("Network", "The file was probably damaged on its way. Copy it again from where it "
                                            "came from, or ask them to export it once more."));
}

} // namespace tally::ui
