// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/bundletext.h"
#include "core/exchange/openedbundle.h"

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("dry-run"), QStringLiteral("Verify and tell what would be taken in, take in nothing.")},
        {QStringLiteral("known-only"), QStringLiteral("Refuse the first bundle of a book not met before.")},
    });
}

QString summaryLine(const exchange::ReceivePreview &preview, bool dryRun)
{
    if (preview.older)
        return QStringLiteral("Nothing new: all %1 entries were here already.").arg(preview.knownEntries);
    const QString who = preview.ownBook ? QStringLiteral("another desk of this book") : u'“' % preview.petname % u'”';
    return QStringLiteral("%1 %2 new entries from %3 (%4 were here already).")
        .arg(dryRun ? QStringLiteral("Would take in") : QStringLiteral("Took in"))
        .arg(preview.newEntries)
        .arg(who)
        .arg(preview.knownEntries);
}

// A locked key never undoes a receipt; the confirmation then travels with a later bundle.
Result<bool> acknowledge(Call &call, book::Book &book, exchange::BundleReceiver &receiver,
                         const exchange::ReceivePreview &received)
{
    const auto peer = book.journal().findBook(received.bundle.bookId);
    if (received.ownBook || !peer)
        return false;
    const auto desk = book.deskKey();
    if (!desk) {
        call.console().complain(QStringLiteral("Received, but not confirmed yet: %1").arg(desk.error().line()));
        return false;
    }
    TALLY_CHECK(receiver.acknowledge(*peer, *desk, call.nowMs()));
    return true;
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write));
    exchange::BundleReceiver receiver(book->recorder(), {}, &call.environment().time);
    const QString file = call.argument(1);
    const bool dryRun = call.has("dry-run");
    TALLY_TRY(const exchange::OpenedBundle opened, receiver.open(file));
    exchange::ReceivePreview preview = opened.preview;
    if (preview.newPeer && call.has("known-only"))
        return refused("receive.unknownPeer",
                       QT_TRANSLATE_NOOP("Error", "%1 comes from “%2”, a book not met before. Nothing was taken in."),
                       {file, preview.bundle.bookName});
    bool acknowledged = false;
    if (!dryRun) {
        TALLY_TRY(preview, receiver.receive(opened));
        TALLY_TRY(acknowledged, acknowledge(call, *book, receiver, preview));
    }
    if (call.console().json()) {
        call.console().print(Json::Object{{"acknowledged", acknowledged},
                                          {"bundle", toJson(preview.bundle)},
                                          {"known", preview.knownEntries},
                                          {"new", preview.newEntries},
                                          {"newPeer", preview.newPeer},
                                          {"ownBook", preview.ownBook},
                                          {"peer", preview.petname}});
        return {};
    }
    show(call.console(), preview.bundle);
    if (preview.newPeer)
        call.console().print(
            QStringLiteral("First bundle of this book: its keys are remembered, and later bundles must fit them."));
    call.console().print(summaryLine(preview, dryRun));
    if (acknowledged)
        call.console().print(
            QStringLiteral("Confirmed: our signature on what we hold travels with our next bundle to them."));
    return {};
}

} // namespace

const Verb ReceiveVerb{"receive", "BOOK FILE", "Verify a bundle and take it in; a peer's entries never move our stock.",
                       2,         2,           addOptions,
                       run};

} // namespace tally::cli
