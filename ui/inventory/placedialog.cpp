// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/placedialog.h"

#include "core/resources/placetree.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/inventory/stockservices.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

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
constexpr int Width = 460;
}

PlaceDialog::PlaceDialog(Session &session, RecordKey place, RecordKey within, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_place(place)
    , m_name(new QLineEdit(this))
    , m_within(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_issue(styledLabel(QString(), Look::Issue, this))
{
    setWindowTitle(place ? tr("Change the place") : tr("Add a place"));
    setMinimumWidth(Width);
    buildUi();
    fill(within);
    validate();
    m_name->setFocus();
}

void PlaceDialog::buildUi()
{
    m_name->setAccessibleName(tr("Name of the place"));
    m_name->setPlaceholderText(tr("Building, room, shelf, vehicle…"));
    m_within->setAccessibleName(tr("It is in"));
    m_note->setAccessibleName(tr("Note"));
    m_issue->setWordWrap(true);
    auto *form = fieldForm();
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&In"), m_within);
    form->addRow(tr("N&ote"), m_note);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(windowTitle(), Look::Title, this));
    column->addLayout(form);
    column->addWidget(m_issue);
    column->addStretch(1);
    m_ok = addAnswers(this, column, tr("Record"));
    connect(m_name, &QLineEdit::textChanged, this, &PlaceDialog::validate);
    connect(m_within, &QComboBox::currentIndexChanged, this, &PlaceDialog::validate);
}

void PlaceDialog::fill(RecordKey within)
{
    m_within->addItem(tr("Nothing; it stands by itself"), QVariant::fromValue(RecordKey().raw()));
    const auto tree = resources::PlaceTree::read(m_session.reading().database());
    if (!tree)
        return;
    for (const resources::PlaceRow &place : tree->places())
        if (place.key != m_place)
            m_within->addItem(tree->path(place.key), QVariant::fromValue(place.key.raw()));
    const resources::PlaceRow *before = tree->find(m_place);
    if (before != nullptr) {
        m_name->setText(before->name);
        m_note->setText(before->note);
        within = before->within;
    }
    m_within->setCurrentIndex(qMax(0, m_within->findData(QVariant::fromValue(within.raw()))));
}

resources::PlaceDraft PlaceDialog::draft() const
{
    return {m_name->text().trimmed(), m_note->text().trimmed(),
            RecordKey::fromRaw(m_within->currentData().toLongLong())};
}

void PlaceDialog::validate()
{
    const Outcome checked = placesOf(m_session.reading()).check(m_place, draft());
    const bool isEmpty = m_name->text().trimmed().isEmpty();
    m_issue->setText(checked || isEmpty ? QString() : errorWords(checked.error()));
    m_issue->setVisible(!m_issue->text().isEmpty());
    m_ok->setEnabled(checked.has_value());
}

} // namespace tally::ui
