// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/countplandialog.h"

#include "core/book/ownagent.h"
#include "core/resources/itemquery.h"
#include "core/resources/placetree.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/inventory/stockservices.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{
constexpr int Width = 520;
}

CountPlanDialog::CountPlanDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_place(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_withBook(new QCheckBox(tr("Show the &book's figures to who counts"), this))
    , m_withEmpty(new QCheckBox(tr("Also items of which &none should be there"), this))
    , m_withLent(new QCheckBox(tr("Also what is in &other hands"), this))
    , m_note(new QLineEdit(this))
    , m_sentence(styledLabel(QString(), Look::Sentence, this))
    , m_us(book::ownAgent(session.reading()).value_or(RecordKey()))
{
    setWindowTitle(tr("Plan a count"));
    setMinimumWidth(Width);
    buildUi();
    fillChoices();
    follow();
    m_place->setFocus();
}

void CountPlanDialog::buildUi()
{
    auto *form = fieldForm();
    m_name->setAccessibleName(tr("Name of the count"));
    m_place->setAccessibleName(tr("Place to count"));
    m_category->setAccessibleName(tr("Category to count"));
    m_note->setAccessibleName(tr("Note"));
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("&Category"), m_category);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Not&e"), m_note);
    form->addRow(QString(), m_withBook);
    form->addRow(QString(), m_withEmpty);
    form->addRow(QString(), m_withLent);
    m_sentence->setWordWrap(true);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(tr("What is to be counted?"), Look::Title, this));
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_sentence);
    m_ok = addAnswers(this, column, tr("Plan"));
    for (QComboBox *box : {m_place, m_category})
        connect(box, &QComboBox::currentIndexChanged, this, &CountPlanDialog::follow);
    for (QCheckBox *box : {m_withEmpty, m_withLent})
        connect(box, &QCheckBox::toggled, this, &CountPlanDialog::follow);
    connect(m_name, &QLineEdit::textEdited, this, &CountPlanDialog::follow);
}

void CountPlanDialog::fillChoices()
{
    book::Book &book = m_session.reading();
    const QSignalBlocker quiet(m_place);
    const QSignalBlocker quietToo(m_category);
    m_place->addItem(tr("Everywhere"), QVariant::fromValue(RecordKey().raw()));
    if (const auto tree = resources::PlaceTree::read(book.database()))
        for (const resources::PlaceRow &place : tree->places())
            m_place->addItem(tree->path(place.key), QVariant::fromValue(place.key.raw()));
    m_category->addItem(tr("Everything"), QString());
    if (const auto categories = resources::ItemQuery(book.database()).categories())
        for (const QString &category : categories->all())
            m_category->addItem(category, category);
}

QString CountPlanDialog::proposedName() const
{
    QStringList parts;
    if (m_place->currentIndex() > 0)
        parts.append(m_place->currentText());
    if (m_category->currentIndex() > 0)
        parts.append(m_category->currentText());
    const QString day = dayText(QDate::currentDate());
    return parts.isEmpty() ? tr("Whole stock, %1").arg(day)
                           : tr("%1, %2", "what is counted, day").arg(parts.join(QStringLiteral(" · ")), day);
}

resources::CountDraft CountPlanDialog::draft() const
{
    resources::CountDraft draft;
    draft.name = m_name->text().trimmed();
    draft.note = m_note->text().trimmed();
    draft.place = RecordKey::fromRaw(m_place->currentData().toLongLong());
    draft.category = m_category->currentData().toString();
    draft.isBlind = !m_withBook->isChecked();
    draft.withEmpty = m_withEmpty->isChecked();
    draft.withLentOut = m_withLent->isChecked();
    return draft;
}

void CountPlanDialog::follow()
{
    if (m_name->text() == m_proposed) {
        m_proposed = proposedName();
        m_name->setText(m_proposed);
    }
    const auto items = countsOf(m_session.reading()).candidates(draft(), m_us);
    const int count = items ? static_cast<int>(items->size()) : 0;
    m_sentence->setText(!items       ? errorWords(items.error())
                        : count == 0 ? tr("Nothing in stock fits.")
                                     : tr("Items to count: %n. What is on the list is fixed now; how much there is, is "
                                          "compared at the moment of counting.",
                                          nullptr, count));
    m_ok->setEnabled(count > 0 && !m_name->text().trimmed().isEmpty());
}

} // namespace tally::ui
