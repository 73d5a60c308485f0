// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/peerstore.h"

#include <QDir>

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("to"), QStringLiteral("For this peer: what it may see, and only what it has not confirmed."),
         QStringLiteral("PEER")},
        {QStringLiteral("audience"),
         QStringLiteral("For anyone (pub), any peer (peer) or our own desks (own): all entries."),
         QStringLiteral("WHOM"), QStringLiteral("pub")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral("Folder to write the bundle to (the present one); made if it is not there."),
         QStringLiteral("DIR"),
         QStringLiteral(".")},
    });
}

Result<exchange::Audience> audienceOf(const QString &whom)
{
    if (whom == u"pub")
        return exchange::Audience::Public;
    if (whom == u"peer")
        return exchange::Audience::Peer;
    if (whom == u"own")
        return exchange::Audience::Own;
    return misused("bundle.audience",
                   QT_TRANSLATE_NOOP("Error", "“%1” is no audience. Say pub, peer or own. No bundle was written."),
                   {whom});
}

Result<exchange::BundleRequest> requestOf(Call &call, book::Book &book)
{
    exchange::BundleRequest request;
    request.directory = call.option("output");
    if (!QDir().mkpath(request.directory))
        return failed("bundle.folder",
                      QT_TRANSLATE_NOOP("Error", "The folder %1 is not there and could not be made. No bundle was "
                                                 "written; give another with -o."),
                      {request.directory});
    if (call.has("to")) {
        TALLY_TRY(const exchange::PeerRow peer, exchange::PeerStore(book.journal()).find(call.option("to")));
        request.audience = exchange::Audience::Peer;
        request.peer = peer.book;
        return request;
    }
    TALLY_TRY(request.audience, audienceOf(call.option("audience")));
    return request;
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Write));
    TALLY_TRY(const exchange::BundleRequest request, requestOf(call, *book));
    TALLY_TRY(const journal::SigningKey desk, book->deskKey());
    const auto root = book->rootKey(); // a desk without it sends the roster as last signed
    TALLY_TRY(const exchange::WrittenBundle written,
              exchange::BundleWriter(book->journal()).write(request, desk, root ? &*root : nullptr, call.nowMs()));
    TALLY_CHECK(book->rememberMark());
    if (call.console().json())
        call.console().print(Json::Object{
            {"bytes", written.bytes}, {"entries", written.entries}, {"kind", written.kind}, {"path", written.path}});
    else
        call.console().print(QStringLiteral("Wrote %1: %2, %3 entries, %4 bytes.")
                                 .arg(written.path, written.kind)
                                 .arg(written.entries)
                                 .arg(written.bytes));
    return {};
}

} // namespace

const Verb BundleVerb{"bundle",
                      "BOOK [--to PEER|--audience WHOM] [-o DIR]",
                      "Write a signed bundle of this book for others.",
                      1,
                      1,
                      addOptions,
                      run};

} // namespace tally::cli
