// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/lotacts.h"

#include "core/base/wholefile.h"
#include "core/exchange/passport.h"
#include "ui/common/recordcommand.h"
#include "ui/inventory/certificatedialog.h"
#include "ui/inventory/coderuledialog.h"
#include "ui/inventory/contactdialog.h"
#include "ui/inventory/labelsdialog.h"
#include "ui/inventory/quarantinedialog.h"
#include "ui/inventory/recalldialog.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>
#include <QWidget>

namespace tally::ui
{

LotActs::LotActs(Session &session, ActionRegistry &actions, QWidget *page, Chosen chosen)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_chosen(std::move(chosen))
{
    m_labels = actions.add({QStringLiteral("labels.print"), tr("Print labels…"), QKeySequence(Qt::SHIFT | Qt::Key_L),
                            QStringLiteral("print"), tr("Labels with codes for scanners, for what is chosen")});
    m_recall = actions.add({QStringLiteral("lot.recall"), tr("Recall sheet…"), QKeySequence(Qt::SHIFT | Qt::Key_R),
                            QStringLiteral("trace"), tr("Who received any of the chosen lot, and how to reach them")});
    m_passport = actions.add({QStringLiteral("lot.passport"), tr("Save passport…"), QKeySequence(Qt::SHIFT | Qt::Key_P),
                              QStringLiteral("export"),
                              tr("A page that says what the chosen item is made of, by whom and how certified")});
    m_quarantine = actions.add({QStringLiteral("lot.quarantine"), tr("Quarantine, or release from it…"),
                                QKeySequence(Qt::SHIFT | Qt::Key_Q), QStringLiteral("lock"),
                                tr("Nothing in quarantine can be used or handed out until it is released")});
    addFormActions(actions);
    connect(m_labels, &QAction::triggered, this, &LotActs::printLabels);
    connect(m_recall, &QAction::triggered, this, &LotActs::recall);
    connect(m_passport, &QAction::triggered, this, &LotActs::passport);
    connect(m_quarantine, &QAction::triggered, this, &LotActs::quarantine);
    update();
}

void LotActs::addFormActions(ActionRegistry &actions)
{
    m_certify = actions.add({QStringLiteral("lot.certify"), tr("Certificate of the lot…"),
                             QKeySequence(Qt::SHIFT | Qt::Key_C), QStringLiteral("check"),
                             tr("What the chosen lot is certified for, how much of it and until when")});
    m_codeRule = actions.add({QStringLiteral("lot.codes"), tr("Rule for codes…"), QKeySequence(Qt::SHIFT | Qt::Key_K),
                              QStringLiteral("edit"), tr("How lots and serial numbers of the chosen kind are called")});
    m_contact =
        actions.add({QStringLiteral("agent.contact"), tr("How to reach somebody…"), QKeySequence(Qt::SHIFT | Qt::Key_H),
                     QStringLiteral("person"), tr("Phone and e-mail of a person or co-op, for recall sheets")});
    connect(m_certify, &QAction::triggered, this, &LotActs::certify);
    connect(m_codeRule, &QAction::triggered, this, &LotActs::codeRule);
    connect(m_contact, &QAction::triggered, this, &LotActs::contact);
}

void LotActs::update()
{
    const bool works = m_page->isVisible() && m_session.isOpen() && !m_chosen().empty();
    for (const QPointer<QAction> &action : {m_labels, m_recall, m_passport, m_quarantine, m_certify, m_codeRule})
        if (action != nullptr)
            action->setEnabled(works);
    if (m_contact != nullptr)
        m_contact->setEnabled(m_page->isVisible() && m_session.isOpen());
}

RecordKey LotActs::subjectOf(RecordKey record) const
{
    const auto row = m_session.reading().resources().resource(record);
    return row && *row && (*row)->lot ? (*row)->lot : record;
}

void LotActs::printLabels()
{
    book::Book &book = m_session.reading();
    const resources::LabelQuery query(book.journal(), book.records(), book.resources());
    std::vector<resources::LabelText> labels;
    for (const RecordKey key : m_chosen()) {
        auto text = query.of(key);
        if (!text)
            return m_session.report(text.error(), tr("The book itself is unchanged."));
        labels.push_back(std::move(*text));
    }
    LabelsDialog(m_session, std::move(labels), m_page->window()).exec();
}

void LotActs::recall()
{
    const std::vector<RecordKey> chosen = m_chosen();
    if (chosen.empty())
        return;
    const auto work = [subject = subjectOf(chosen.front())](book::Book &book, const JobRunner::Progress &) {
        return resources::RecallQuery(book.database(), book.records(), book.resources(), book.journal().books())
            .sheet(subject, book.ourAgent());
    };
    const Outcome started = m_session.runReadJob<resources::RecallSheet>(
        tr("Looking for everybody who received it"), this, work,
        [this](Result<resources::RecallSheet> &sheet) { showRecall(sheet); });
    if (!started)
        m_session.report(started.error(), tr("The book itself is unchanged."));
}

void LotActs::showRecall(Result<resources::RecallSheet> &sheet)
{
    if (!sheet)
        return m_session.report(sheet.error(), tr("The book itself is unchanged."));
    RecallDialog dialog(m_session, std::move(*sheet), m_page->window());
    connect(&dialog, &RecallDialog::opened, this, &LotActs::opened);
    dialog.exec();
}

void LotActs::passport()
{
    const std::vector<RecordKey> chosen = m_chosen();
    if (chosen.empty())
        return;
    const QString name = m_session.reading().records().title(chosen.front()).value_or(QString());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        QFileDialog::getSaveFileName(m_page->window(), tr("Save passport"),
                                     QDir(folder).filePath(tr("Passport %1.html").arg(name)), tr("Web page (*.html)"));
    if (path.isEmpty())
        return;
    const auto work = [record = chosen.front(), path](book::Book &book,
                                                      const JobRunner::Progress &) -> Result<QString> {
        TALLY_TRY(const auto passport, exchange::passportOf(book.journal(), book.records(), book.resources(), record));
        TALLY_CHECK(writeWhole(path, exchange::toHtml(passport)));
        return path;
    };
    const Outcome started = m_session.runReadJob<QString>(
        tr("Following it back to its sources"), this, work, [this](Result<QString> &saved) {
            if (!saved)
                return m_session.report(saved.error(), tr("The book itself is unchanged."));
            m_session.say(tr("Passport saved in %1").arg(*saved));
        });
    if (!started)
        m_session.report(started.error(), tr("The book itself is unchanged."));
}

void LotActs::quarantine()
{
    const std::vector<RecordKey> chosen = m_chosen();
    if (chosen.empty())
        return;
    const RecordKey subject = subjectOf(chosen.front());
    const journal::RecordQuery &records = m_session.reading().records();
    const auto body = records.body(subject);
    const QString code = body ? (*body)["batchLotCode"].qtext() : QString();
    const QString name = code.isEmpty() ? records.title(chosen.front()).value_or(QString()) : code;
    Json members;
    if (body && !(*body)["ty:quarantine"].text().empty()) {
        members["ty:quarantine"] = Json("");
        m_session.undoStack().push(new RecordCommand(m_session, RecordCommand::changing(subject, members),
                                                     tr("“%1” is released from quarantine").arg(name)));
        return;
    }
    QuarantineDialog dialog(name, m_page->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    members["ty:quarantine"] = Json(dialog.reason());
    m_session.undoStack().push(new RecordCommand(m_session, RecordCommand::changing(subject, members),
                                                 tr("“%1” is in quarantine: %2").arg(name, dialog.reason())));
}

void LotActs::certify()
{
    const std::vector<RecordKey> chosen = m_chosen();
    if (chosen.empty())
        return;
    const auto row = m_session.reading().resources().resource(chosen.front());
    if (!row || !*row)
        return;
    const QString name = (*row)->name.isEmpty() ? (*row)->specName : (*row)->name;
    if (!(*row)->lot)
        return m_session.report(
            refused("certificate.noLot",
                    QT_TRANSLATE_NOOP("Error", "“%1” belongs to no lot, and it is lots that are certified. Give it a "
                                               "lot when it is received or made."),
                    {name})
                .value());
    const auto body = m_session.reading().records().body((*row)->lot);
    const QString code = body ? (*body)["batchLotCode"].qtext() : QString();
    CertificateDialog dialog(m_session, (*row)->lot, tr("%1, %2").arg(code, name), (*row)->unit, m_page->window());
    if (dialog.exec() == QDialog::Accepted)
        m_session.undoStack().push(
            new RecordCommand(m_session, RecordCommand::changing((*row)->lot, dialog.members()), dialog.sentence()));
}

void LotActs::codeRule()
{
    const std::vector<RecordKey> chosen = m_chosen();
    const auto row = chosen.empty() ? Result<std::optional<resources::ResourceRow>>(std::nullopt)
                                    : m_session.reading().resources().resource(chosen.front());
    if (!row || !*row || !(*row)->spec)
        return;
    CodeRuleDialog dialog(m_session, (*row)->spec, (*row)->specName, m_page->window());
    if (dialog.exec() == QDialog::Accepted)
        m_session.undoStack().push(
            new RecordCommand(m_session, RecordCommand::changing((*row)->spec, dialog.members()), dialog.sentence()));
}

void LotActs::contact()
{
    ContactDialog dialog(m_session, {}, m_page->window());
    if (dialog.exec() == QDialog::Accepted)
        m_session.undoStack().push(
            new RecordCommand(m_session, RecordCommand::changing(dialog.agent(), dialog.members()), dialog.sentence()));
}

} // namespace tally::ui
