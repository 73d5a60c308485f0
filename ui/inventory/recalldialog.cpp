// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/recalldialog.h"

#include "core/base/wholefile.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/common/recordcommand.h"
#include "ui/common/tableview.h"
#include "ui/inventory/contactdialog.h"
#include "ui/paper/recallpaper.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

QString reachOf(const resources::Contact &contact)
{
    QStringList ways;
    for (const QString &way : {contact.phone, contact.email, contact.address})
        if (!way.isEmpty())
            ways.append(way);
    return ways.join(QStringLiteral(" · "));
}

Cell whoCell(const RecallRow &row)
{
    Cell cell;
    if (row.isStock) {
        cell.badge = {RecallDialog::tr("▲ still here"), Badge::Tone::Warning};
        cell.second = row.who.name;
        return cell;
    }
    cell.text = row.who.name;
    cell.second = reachOf(row.who);
    if (cell.second.isEmpty())
        cell.second = RecallDialog::tr("no phone, e-mail or address in the book");
    return cell;
}

/// Whether the receiver's own book bears the delivery out.
QString echoOf(const resources::RecallLine &line)
{
    switch (line.told) {
    case resources::RecallTold::ByGiver:
        return {};
    case resources::RecallTold::ByGiverAlone:
        return RecallDialog::tr("! not in their book yet");
    case resources::RecallTold::ByReceiver:
        return RecallDialog::tr("! nobody recorded the delivery");
    case resources::RecallTold::ByBoth:
        return line.isDisputed()
                   ? RecallDialog::tr("! they recorded %1").arg(amount(line.received.value, line.received.unit))
                   : RecallDialog::tr("✓ they recorded it");
    }
    return {};
}

} // namespace

std::vector<Column<RecallRow>> recallColumns()
{
    const auto words = [](QString RecallRow::*member) {
        return [member](const RecallRow &row) { return Cell{row.*member}; };
    };
    return {
        {QStringLiteral("who"), RecallDialog::tr("Receiver"), Qt::AlignLeft | Qt::AlignVCenter, whoCell, {}},
        {QStringLiteral("day"), RecallDialog::tr("Date"), Qt::AlignLeft | Qt::AlignVCenter, words(&RecallRow::day), {}},
        {QStringLiteral("amount"),
         RecallDialog::tr("Quantity"),
         Qt::AlignRight | Qt::AlignVCenter,
         words(&RecallRow::amount),
         {}},
        {QStringLiteral("item"),
         RecallDialog::tr("Item"),
         Qt::AlignLeft | Qt::AlignVCenter,
         [](const RecallRow &row) {
             Cell cell{row.item};
             cell.second = row.lot;
             return cell;
         },
         {}},
        {QStringLiteral("from"),
         RecallDialog::tr("From"),
         Qt::AlignLeft | Qt::AlignVCenter,
         words(&RecallRow::from),
         {}},
        {QStringLiteral("told"),
         RecallDialog::tr("Told by"),
         Qt::AlignLeft | Qt::AlignVCenter,
         [](const RecallRow &row) {
             Cell cell{row.told};
             cell.second = row.echo;
             return cell;
         },
         {}}};
}

RecallDialog::RecallDialog(Session &session, resources::RecallSheet sheet, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_sheet(std::move(sheet))
    , m_model(new RowsModel<RecallRow>(recallColumns(), this))
    , m_table(new TableView(this))
{
    setWindowTitle(tr("Recall of %1").arg(m_sheet.title));
    m_table->setAccessibleName(tr("Who received it"));
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_model->setRows(rows());
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("&Save sheet…"), QDialogButtonBox::ActionRole);
    setLook(save, Look::Primary);
    QPushButton *contact = buttons->addButton(tr("How to &reach them…"), QDialogButtonBox::ActionRole);
    contact->setEnabled(!m_sheet.lines.empty() && m_session.canRecord());
    connect(contact, &QPushButton::clicked, this, &RecallDialog::editContact);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter opens the line
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(windowTitle(), Look::Title, this));
    column->addWidget(styledLabel(summary(), Look::Sentence, this));
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(980, 520);
    connect(save, &QPushButton::clicked, this, &RecallDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        Q_EMIT opened(m_model->row(index.row()).opens);
        accept();
    });
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

std::vector<RecallRow> RecallDialog::rows() const
{
    journal::Journal &journal = m_session.reading().journal();
    std::vector<RecallRow> rows;
    for (const resources::RecallLine &line : m_sheet.lines)
        rows.push_back({line.event, m_sheet.contact(line.receiver), dayText(dayOf(line.at)),
                        amount(line.quantity.value, line.quantity.unit), line.item,
                        line.lot.isEmpty() ? line.serial : line.lot, m_sheet.contact(line.provider).name,
                        journal.identity(line.book).name, echoOf(line), false});
    for (const resources::RecallStock &stock : m_sheet.stock) {
        const RecordKey where = stock.location ? stock.location : stock.custodian;
        rows.push_back({stock.resource,
                        {m_sheet.contact(where).name, {}, {}, {}, {}},
                        {},
                        amount(stock.onhand.value, stock.onhand.unit),
                        stock.item,
                        stock.lot,
                        {},
                        journal.identity(stock.book).name,
                        {},
                        true});
    }
    return rows;
}

QString RecallDialog::summary() const
{
    if (m_sheet.lines.empty())
        return tr("Nobody has received any of it.");
    return tr("%1 got it, in %2.")
        .arg(tr("%n receivers", nullptr, m_sheet.receivers()),
             tr("%n deliveries", nullptr, static_cast<int>(m_sheet.lines.size())));
}

void RecallDialog::editContact()
{
    const int line = m_table->currentIndex().row();
    const bool isDelivery = line >= 0 && line < static_cast<int>(m_sheet.lines.size());
    const RecordKey receiver = isDelivery ? m_sheet.lines[static_cast<std::size_t>(line)].receiver : RecordKey();
    const bool isOurs = receiver.log().book() == LogNo::OwnBook;
    ContactDialog dialog(m_session, isOurs ? receiver : RecordKey(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.undoStack().push(
        new RecordCommand(m_session, RecordCommand::changing(dialog.agent(), dialog.members()), dialog.sentence()));
    if (const auto known = m_sheet.contacts.find(dialog.agent()); known != m_sheet.contacts.end()) {
        const auto body = m_session.reading().records().body(dialog.agent());
        known->second.phone = body ? (*body)["ty:phone"].qtext() : QString();
        known->second.email = body ? (*body)["ty:email"].qtext() : QString();
    }
    m_model->setRows(rows());
    m_table->setCurrentIndex(m_model->index(std::max(line, 0), 0));
    m_table->setFocus();
}

void RecallDialog::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save recall sheet"), QDir(folder).filePath(tr("Recall %1 %2.pdf").arg(m_sheet.title, today)),
        tr("Pages (*.pdf);;Table for spreadsheets (*.csv)"));
    if (path.isEmpty())
        return;
    const book::Book &book = m_session.reading();
    const bool isCsv = path.endsWith(u".csv", Qt::CaseInsensitive);
    const QByteArray bytes =
        isCsv ? paper::recallCsv(paper::recallTable(book, m_sheet)) : paper::recallPdf(book, m_sheet, today);
    if (const Outcome saved = writeWhole(path, bytes); !saved)
        return m_session.report(saved.error(), {}, tr("Choose another folder, or make room on the disk."));
    m_session.say(tr("Recall sheet saved in %1").arg(path));
}

} // namespace tally::ui
