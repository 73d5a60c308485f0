// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "core/resources/attachmentservice.h"

namespace tally::cli
{

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("digest"),
         QStringLiteral("Print a digest of what the records say, equal for a book and its imported export.")});
}

Outcome printDigest(Call &call, book::Book &book)
{
    TALLY_TRY(const Digest digest, book.contentDigest());
    if (call.console().json())
        call.console().print(Json::Object{{"digest", digest.hex().toStdString()}});
    else
        call.console().print(QString::fromLatin1(digest.hex()));
    return {};
}

/// A public bundle or a document may name a file without bringing it: worth a word, and no fault.
Outcome tellLacking(const Call &call, book::Book &book)
{
    const resources::AttachmentService service(book.recordService(), book.records(), book.database());
    TALLY_TRY(const auto lacking, service.lacking());
    for (const resources::AttachmentRow &row : lacking)
        call.console().complain(
            QStringLiteral("attachments: the file of “%1” (%2) is not here; nothing is wrong with the book.")
                .arg(row.name, toText(row.key)));
    return {};
}

Outcome run(Call &call)
{
    TALLY_TRY(book::Book * book, call.open(book::Access::Moment));
    if (call.has("digest"))
        return printDigest(call, *book);
    TALLY_TRY(const QStringList findings, book->check(call.arguments().mid(1)));
    if (const QStringList names = call.arguments().mid(1);
        names.isEmpty() || names.contains(QStringLiteral("attachments")))
        TALLY_CHECK(tellLacking(call, *book));
    if (call.console().json()) {
        Json::Array lines;
        for (const QString &finding : findings)
            lines.emplace_back(finding);
        call.console().print(Json::Object{{"findings", std::move(lines)}});
    } else {
        for (const QString &finding : findings)
            call.console().print(finding);
    }
    if (findings.isEmpty())
        return {};
    return refused("check.failed",
                   QT_TRANSLATE_NOOP("Error", "%1 does not hold together (%2 findings). Nothing was changed."),
                   {book->path(), QString::number(findings.size())});
}

} // namespace

const Verb CheckVerb{
    "check",
    "BOOK [NAME…]",
    "Run the named checks, or all: schema, tree, signatures, balances, attachments, projections. Silent when all hold.",
    1,
    -1,
    addOptions,
    run};

} // namespace tally::cli
