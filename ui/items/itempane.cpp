// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/items/itempane.h"

#include "core/journal/journalquery.h"
#include "core/production/recipequery.h"
#include "core/resources/attachmentservice.h"
#include "ui/common/entrywords.h"
#include "ui/common/factgrid.h"
#include "ui/common/figures.h"
#include "ui/common/linkbutton.h"
#include "ui/common/pictureview.h"
#include "ui/common/whypanel.h"
#include "ui/items/attachmentlist.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <algorithm>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace tally::ui
{
namespace
{

constexpr std::size_t MostStock = 6;
constexpr std::size_t MostEntries = 6;
constexpr int MostRecipes = 5;
constexpr int FactsPlace = 4; ///< in the column, after title, second line, badge and picture

QLayout *linkRow(LinkButton *link)
{
    auto *row = new QHBoxLayout;
    row->addWidget(link, 1);
    row->addStretch(0);
    return row;
}

QString unitWords(const resources::ItemUnit &unit)
{
    return ItemPane::tr("1 %1 = %2", "an item's own unit, what it is")
        .arg(unit.word, amount(unit.is.value, unit.is.unit));
}

QString timeWords(const Quantity &time)
{
    const Unit *unit = UnitTable::shipped().find(time.unit);
    const auto days = UnitTable::shipped().convert(time.value, time.unit, u"day");
    if (days && days->micros() % Decimal::whole(1).micros() == 0)
        return ItemPane::tr("%n days", nullptr, static_cast<int>(days->micros() / Decimal::whole(1).micros()));
    return ItemPane::tr("%1 %2", "number, unit of time").arg(figure(time.value), unit ? unitName(*unit) : time.unit);
}

QString termsWords(const resources::SupplierDraft &terms, const QString &name, const QString &own)
{
    QStringList parts;
    if (terms.price)
        parts.append(ItemPane::tr("%1 %2", "price, currency")
                         .arg(moneyFigure(*terms.price), moneySign(terms.currency.isEmpty() ? own : terms.currency)));
    if (terms.packSize)
        parts.append(ItemPane::tr("packs of %1").arg(amount(terms.packSize->value, terms.packSize->unit)));
    if (terms.leadTime)
        parts.append(timeWords(*terms.leadTime));
    if (!terms.code.isEmpty())
        parts.append(ItemPane::tr("their code %1").arg(terms.code));
    return parts.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
}

/// What tells one stock record of an item from the others: its lot or serial number, else its name, else its place.
Result<QString> whichOf(const resources::ResourceRow &record, const QString &item, book::Book &book)
{
    if (!record.serial.isEmpty())
        return record.serial;
    if (record.lot) {
        TALLY_TRY(const Json lot, book.records().body(record.lot));
        return lot["batchLotCode"].qtext();
    }
    if (!record.name.isEmpty() && record.name != item)
        return record.name;
    return record.location ? book.records().title(record.location) : Result<QString>(item);
}

} // namespace

ItemPane::ItemPane(Session &session, QWidget *parent)
    : DetailPane(tr("Choose an item to see everything about it."), parent)
    , m_session(session)
    , m_title(styledLabel(QString(), Look::PaneTitle))
    , m_second(styledLabel(QString(), Look::Dim))
    , m_badge(styledLabel(QString(), Look::BadgeWarning))
    , m_picture(new PictureView(session))
    , m_attachments(new AttachmentList)
    , m_why(new WhyPanel)
{
    m_title->setWordWrap(true);
    m_second->setWordWrap(true);
    column()->setSpacing(6);
    column()->addWidget(m_title);
    column()->addWidget(m_second);
    column()->addWidget(m_badge, 0, Qt::AlignLeft);
    column()->addWidget(m_picture);
    column()->addSpacing(4);
    column()->addWidget(m_attachments);
    column()->addWidget(m_why);
    column()->addStretch(1);
    connect(m_why, &WhyPanel::entryChosen, this, &ItemPane::entryChosen);
}

Outcome ItemPane::show(const ItemListRow &row, book::Book &book)
{
    showContent();
    showHead(row);
    delete m_facts;
    m_facts = new FactGrid(content());
    column()->insertWidget(FactsPlace, m_facts);
    TALLY_TRY(const resources::ItemDraft item, itemsOf(book).read(row.item.key));
    showFacts(row, item, book.identity().currency);
    TALLY_CHECK(showSuppliers(item, book));
    TALLY_CHECK(showStock(row, book));
    TALLY_CHECK(showRecipes(row, book));
    TALLY_CHECK(showAttachments(row, book));
    return showEntries(row, book);
}

void ItemPane::showHead(const ItemListRow &row)
{
    m_title->setText(row.item.name);
    QStringList second = row.item.categories;
    second.prepend(row.item.code);
    second.removeAll(QString());
    m_second->setText(second.join(QStringLiteral(" · ")));
    m_second->setVisible(!second.isEmpty());
    m_badge->setText(badgeOf(row).text);
    m_badge->setVisible(!m_badge->text().isEmpty());
}

void ItemPane::showFacts(const ItemListRow &row, const resources::ItemDraft &item, const QString &currency)
{
    if (row.isInStock)
        m_facts->addFact(tr("On hand"), amount(row.onhand, row.unit));
    if (row.order)
        setLook(m_facts->addFact(tr("To order"), amount(*row.order, row.unit)), Look::Caution);
    if (row.point) {
        const QString point = tr("%1 %2", "amount, unit").arg(pointFigure(row), unitSign(row.unit));
        m_facts->addFact(tr("Order point"), row.isPointTold ? point : tr("%1, from use and lead time").arg(point));
    }
    if (item.safetyStock)
        m_facts->addFact(tr("Safety stock"), amount(item.safetyStock->value, item.safetyStock->unit));
    if (item.reorderQuantity)
        m_facts->addFact(tr("At a time"), amount(item.reorderQuantity->value, item.reorderQuantity->unit));
    if (item.leadTime)
        m_facts->addFact(tr("Lead time"), timeWords(*item.leadTime));
    if (row.isWork)
        m_facts->addFact(tr("Kept in"), tr("never in stock: work or a service"));
    else if (const Unit *unit = UnitTable::shipped().find(row.unit); unit != nullptr)
        m_facts->addFact(tr("Kept in"), unitName(*unit));
    if (item.purchaseUnit)
        m_facts->addFact(tr("Bought in"), unitWords(*item.purchaseUnit));
    if (item.useUnit)
        m_facts->addFact(tr("Used in"), unitWords(*item.useUnit));
    if (!row.isWork)
        m_facts->addFact(tr("Told apart"), trackingWords(item.tracking));
    if (!item.substitutable)
        m_facts->addFact(tr("Stand-in"), tr("one cannot stand in for another"));
    if (item.neverNegative)
        m_facts->addFact(tr("Below zero"), tr("refused"));
    if (item.standardCost)
        m_facts->addFact(tr("Standard cost"),
                         tr("%1 %2", "price, currency").arg(moneyFigure(*item.standardCost), moneySign(currency)));
    if (!item.note.isEmpty())
        m_facts->addFact(tr("Note"), item.note);
}

Outcome ItemPane::showSuppliers(const resources::ItemDraft &item, book::Book &book)
{
    QString title = tr("Suppliers");
    for (const resources::SupplierDraft &terms : item.suppliers) {
        TALLY_TRY(const QString name, terms.supplier ? book.records().title(terms.supplier) : QString());
        m_facts->addFact(std::exchange(title, {}), termsWords(terms, name, book.identity().currency));
    }
    return {};
}

/// The stock records of it, each with where it is; they open in the inventory.
Outcome ItemPane::showStock(const ItemListRow &row, book::Book &book)
{
    TALLY_TRY(auto stock, book.resources().resourcesOf(row.item.key));
    std::erase_if(stock, [](const resources::ResourceRow &record) {
        return record.onhand.isZero() && record.accounting.isZero(); // used up
    });
    if (stock.empty())
        return {};
    auto *side = new QWidget(m_facts);
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (std::size_t i = 0; i < std::min(stock.size(), MostStock); ++i) {
        const resources::ResourceRow &record = stock[i];
        TALLY_TRY(const QString which, whichOf(record, row.item.name, book));
        auto *link =
            new LinkButton(tr("%1: %2", "item in stock, amount").arg(which, amount(record.onhand, record.unit)),
                           tr("Show it in the inventory"), side);
        connect(link, &QPushButton::clicked, this, [this, key = record.key] { Q_EMIT stockChosen(key); });
        lines->addLayout(linkRow(link));
    }
    if (stock.size() > MostStock)
        lines->addWidget(
            styledLabel(tr("and %n more", nullptr, static_cast<int>(stock.size() - MostStock)), Look::Dim, side));
    m_facts->addSide(tr("In stock"), side);
    return {};
}

Outcome ItemPane::showRecipes(const ItemListRow &row, book::Book &book)
{
    TALLY_TRY(const auto uses, production::RecipeQuery(book.database()).usesOf(row.item.key));
    QStringList in;
    QStringList out;
    for (const production::RecipeUse &use : uses) {
        QString &words = (use.isInput ? in : out).emplaceBack(use.name);
        if (use.quantity)
            words = tr("%1: %2", "recipe, amount").arg(use.name, amount(use.quantity->value, use.quantity->unit));
    }
    m_facts->addList(tr("Goes into"), in, MostRecipes);
    m_facts->addList(tr("Made by"), out, MostRecipes);
    return {};
}

Outcome ItemPane::showAttachments(const ItemListRow &row, book::Book &book)
{
    TALLY_TRY(const auto attachments, resources::ItemQuery(book.database()).attachmentsOf(row.item.key));
    const resources::AttachmentService service(book.recordService(), book.records(), book.database());
    std::vector<AttachedRow> rows;
    for (const resources::AttachmentRow &attachment : attachments) {
        TALLY_TRY(const auto bytes, service.sizeOf(attachment));
        rows.push_back({attachment, bytes});
    }
    m_attachments->setRows(rows);
    m_attachments->setCanRecord(m_session.canRecord());
    return m_picture->showPictureOf({row.item.key});
}

Outcome ItemPane::showEntries(const ItemListRow &row, book::Book &book)
{
    TALLY_TRY(std::vector<RecordKey> entries, book.records().history(row.item.key));
    std::reverse(entries.begin(), entries.end());
    const EntryWords words(book.records(), book.identity().currency);
    std::vector<WhyLine> lines;
    for (std::size_t i = 0; i < std::min(entries.size(), MostEntries); ++i) {
        TALLY_TRY(const auto line, journal::JournalQuery(book.database()).line(entries[i]));
        if (!line)
            continue;
        QStringList second = {momentText(line->t), words.author(*line)};
        second.removeAll(QString());
        lines.push_back({words.of(*line), second.join(QStringLiteral(" · ")), QString(), entries[i]});
    }
    const auto more = static_cast<int>(entries.size() - lines.size());
    m_why->setLines(tr("Why? What was said of it"), lines, more > 0 ? tr("and %n more", nullptr, more) : QString());
    return {};
}

} // namespace tally::ui
