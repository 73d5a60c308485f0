// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/attachmentcommand.h"

#include "core/resources/attachmentservice.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Attachment", text);
}

} // namespace

AttachmentCommand *AttachmentCommand::attached(Session &session, std::vector<resources::AttachmentRow> rows)
{
    return new AttachmentCommand(session, std::move(rows), true);
}

AttachmentCommand *AttachmentCommand::takingAway(Session &session, const resources::AttachmentRow &row)
{
    return new AttachmentCommand(session, {row}, false);
}

AttachmentCommand::AttachmentCommand(Session &session, std::vector<resources::AttachmentRow> rows, bool attaches)
    : m_session(session)
    , m_rows(std::move(rows))
    , m_attaches(attaches)
    , m_isRecorded(attaches)
{
    setText((attaches ? say(QT_TRANSLATE_NOOP("Attachment", "Attach %1"))
                      : say(QT_TRANSLATE_NOOP("Attachment", "Take away %1")))
                .arg(what()));
}

QString AttachmentCommand::what() const
{
    QStringList names;
    for (const resources::AttachmentRow &row : m_rows)
        names.append(row.name);
    return names.join(QStringLiteral(", "));
}

void AttachmentCommand::redo()
{
    if (std::exchange(m_isRecorded, false))
        return tell({}, say(QT_TRANSLATE_NOOP("Attachment", "Attached: %1")));
    m_attaches ? attach() : takeAway();
}

void AttachmentCommand::undo()
{
    m_attaches ? takeAway() : attach();
}

void AttachmentCommand::attach()
{
    std::vector<resources::AttachmentRow> rows = m_rows;
    const Outcome done = m_session.recordTogether([&](book::Book &book, journal::Recording &recording) -> Outcome {
        const resources::AttachmentService service(book.recordService(), book.records(), book.database());
        for (resources::AttachmentRow &row : rows) {
            TALLY_TRY(row.key, service.addAgain(recording, row));
        }
        return {};
    });
    if (done)
        m_rows = std::move(rows);
    tell(done, say(QT_TRANSLATE_NOOP("Attachment", "Attached: %1")));
}

void AttachmentCommand::takeAway()
{
    const Outcome done = m_session.recordTogether([&](book::Book &book, journal::Recording &recording) -> Outcome {
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
            TALLY_CHECK(book.events().addReversal(recording, row->key));
        return {};
    });
    tell(done, say(QT_TRANSLATE_NOOP("Attachment", "Taken away: %1")));
}

void AttachmentCommand::tell(const Outcome &outcome, const QString &words)
{
    if (outcome)
        return m_session.say(words.arg(what()), QStringLiteral("edit.undo"));
    setObsolete(true);
    m_session.report(outcome.error(), say(QT_TRANSLATE_NOOP("Attachment", "The attachments are as they were before.")));
}

} // namespace tally::ui
