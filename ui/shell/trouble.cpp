// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trouble.h"

#include "ui/shell/recentlist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace tally::ui
{
namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

using Act = TroubleAct;
using Kind = Trouble::Kind;

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// The holder notes itself in the lock's file when it begins.
QString since(const QString &path)
{
    const QFileInfo lock(path + QStringLiteral(".lock"));
    if (!lock.exists())
        return {};
    return Words::tr("It has been open there since %1.")
        .arg(QLocale().toString(lock.lastModified(), QLocale::ShortFormat));
}

Trouble inUse(const Error &error, const QString &path)
{
    const QString holder = Words::tr("%1 is open for writing in %2 on the computer “%3” (process %4).")
                               .arg(fileName(path), error.args.value(1), error.args.value(3), error.args.value(2));
    const QString when = since(path);
    return {Kind::InUse,
            Words::tr("This book is open elsewhere"),
            when.isEmpty() ? holder : QString(holder + u' ' + when),
            Words::tr("Nothing was changed. A book has one writer at a time, so that no entry is lost."),
            Words::tr("Read it here meanwhile, or close it there and try again."),
            {},
            path,
            {Act::TryAgain, Act::OpenReadOnly, Act::Back}};
}

Trouble newer(const Error &error, const QString &path)
{
    return {Kind::Newer,
            Words::tr("This book was written by a newer version"),
            error.message(),
            Words::tr("Everything in it is as it was, and it is open for reading only."),
            Words::tr("Read it here, or install the newer version to record in it."),
            {},
            path,
            {Act::GoOnReading, Act::OpenOther}};
}

Trouble readOnly(const QString &path)
{
    return {
        Kind::ReadOnly,
        Words::tr("This book is on a medium that cannot be written"),
        Words::tr("%1, or the folder it is in, is write-protected: a read-only stick, a disc, or a folder of somebody "
                  "else.")
            .arg(fileName(path)),
        Words::tr("Everything in it is as it was, and it is open for reading only."),
        Words::tr("Read it here. To record in it, copy it to a folder of your own and open the copy."),
        {},
        path,
        {Act::GoOnReading, Act::OpenOther}};
}

Trouble keysOut(const Error &error)
{
    return {Kind::KeysOut,
            Words::tr("The signing key is out of reach"),
            error.message(),
            Words::tr("The book is open and recording goes on; no entry needs the key. Only what leaves the book is "
                      "signed, so export and receipts wait."),
            Words::tr("Unlock the keyring of this computer, or give the key file’s passphrase, and try again."),
            {},
            {},
            {Act::TryKeys, Act::GoOnRecording}};
}

Trouble damaged(const Error &error, const QString &path)
{
    return {
        Kind::Damaged,
        Words::tr("This book’s file is damaged"),
        Words::tr("%1 does not hold together: the medium may be failing, or a copy was cut short.").arg(fileName(path)),
        Words::tr("The file was left as it is, so that whatever can be saved still can."),
        Words::tr("Restore the last backup beside it. Peers and other desks can give back what is newer than that."),
        error.detail.isEmpty() ? QStringList() : QStringList{error.detail},
        path,
        {Act::Restore, Act::OpenReadOnly, Act::Back}};
}

Trouble gone(const QString &path)
{
    return {
        Kind::Gone,
        Words::tr("This book is not where it was"),
        Words::tr("There is no file %1 in %2 any more: it was moved, renamed or deleted, or its disk is not there.")
            .arg(fileName(path), homely(QFileInfo(path).absolutePath())),
        Words::tr("Nothing was changed."),
        Words::tr("If its disk or stick is away, bring it back and try again. If the file was moved, say where it is "
                  "now."),
        {},
        path,
        {Act::Locate, Act::TryAgain, Act::Restore, Act::RemoveFromList, Act::Back}};
}

Trouble notABook(const QString &path)
{
    return {Kind::NotABook,
            Words::tr("This is not a book"),
            Words::tr("%1 was not written by Tallystick, or it is only part of a file.").arg(fileName(path)),
            Words::tr("The file was left as it is."),
            Words::tr("Books end in .tallybook, bundles that others send in .tally. Open another file."),
            {},
            path,
            {Act::OpenOther, Act::RemoveFromList, Act::Back}};
}

Trouble restored(const Error &error, const QString &path)
{
    return {
        Kind::Restored,
        Words::tr("A backup was put back here"),
        Words::tr("%1 holds %2 entries of this desk, which has signed %3 already. What others have seen must not be "
                  "written a second time.")
            .arg(fileName(path), error.args.value(2), error.args.value(3)),
        Words::tr("Everything in the file is as it was."),
        Words::tr("Let the book go on as a new desk; entries that are missing come back with the next bundle from a "
                  "peer or another desk. Or only read it."),
        {},
        path,
        {Act::GoOnAsNewDesk, Act::OpenReadOnly, Act::Back}};
}

Trouble other(const Error &error, const QString &path)
{
    return {Kind::Other,
            Words::tr("This book could not be opened"),
            error.message(),
            Words::tr("Nothing was changed."),
            Words::tr("Try again, or open another file."),
            error.detail.isEmpty() ? QStringList() : QStringList{error.detail},
            path,
            {Act::TryAgain, Act::OpenOther, Act::Back}};
}

} // namespace

bool leavesReading(const Error &error)
{
    return error.is("storage.newer") || error.is("storage.readOnly");
}

bool isAboutKeys(const Error &error)
{
    return error.is("key.locked") || error.is("key.missing") || error.is("key.passphrase") || error.is("key.store");
}

Trouble troubleOf(const Error &error, const QString &path)
{
    if (error.is("book.inUse"))
        return inUse(error, path);
    if (error.is("storage.newer"))
        return newer(error, path);
    if (error.is("storage.readOnly"))
        return readOnly(path);
    if (isAboutKeys(error))
        return keysOut(error);
    if (error.is("storage.damaged"))
        return damaged(error, path);
    if (error.is("storage.notFound"))
        return gone(path);
    if (error.is("storage.notABook"))
        return notABook(path);
    return error.is("book.restored") ? restored(error, path) : other(error, path);
}

QString wordsFor(TroubleAct act)
{
    switch (act) {
    case Act::TryAgain:
        return Words::tr("Try again");
    case Act::OpenReadOnly:
        return Words::tr("Open for reading");
    case Act::GoOnReading:
        return Words::tr("Read it");
    case Act::GoOnAsNewDesk:
        return Words::tr("Go on as a new desk");
    case Act::Locate:
        return Words::tr("Find the file…");
    case Act::RemoveFromList:
        return Words::tr("Take it off the list");
    case Act::Restore:
        return Words::tr("Restore a backup…");
    case Act::OpenOther:
        return Words::tr("Open another file…");
    case Act::TryKeys:
        return Words::tr("Try again");
    case Act::GoOnRecording:
        return Words::tr("Go on recording");
    case Act::Back:
        return Words::tr("Back");
    }
    return {};
}

} // namespace tally::ui
