// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordpicker.h"

#include "core/book/recordlookup.h"
#include "ui/common/figures.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace tally::ui
{
namespace
{

constexpr int MostListed = 1500; ///< records listed in some 20 milliseconds
constexpr int MostFound = 40;

enum ItemRole { KeyRole = Qt::UserRole + 1, NameRole, AddRole };

QStandardItem *itemFor(const RecordPicker::Choice &choice)
{
    const QString shown =
        choice.second.isEmpty() ? choice.name : QStringLiteral("%1 · %2").arg(choice.name, choice.second);
    auto *item = new QStandardItem(shown);
    item->setData(QVariant::fromValue(choice.key.raw()), KeyRole);
    item->setData(choice.name, NameRole);
    return item;
}

std::vector<RecordPicker::Choice> choicesOf(const Result<std::vector<book::SearchHit>> &hits)
{
    std::vector<RecordPicker::Choice> choices;
    if (hits)
        for (const book::SearchHit &hit : *hits)
            choices.push_back({hit.key, hit.name, hit.unit.isEmpty() ? QString() : amount(hit.onhand, hit.unit)});
    return choices;
}

bool isOffer(const QStandardItem &item)
{
    return !item.data(AddRole).toString().isEmpty();
}

} // namespace

RecordPicker::RecordPicker(Session &session, std::string cls, Adding adding, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_cls(std::move(cls))
    , m_adding(adding)
    , m_model(new QStandardItemModel(this))
{
    m_addable = {{m_cls, tr("Add “%1”")}};
    setEditable(true);
    setInsertPolicy(NoInsert);
    setModel(m_model);
    setMaxVisibleItems(12);
    auto *completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setLook(completer->popup(), Look::Popup);
    setCompleter(completer);
    connect(lineEdit(), &QLineEdit::textEdited, this, &RecordPicker::typed);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &RecordPicker::settle);
    connect(this, &QComboBox::activated, this, &RecordPicker::settle);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        lineEdit()->setText(index.data().toString());
        settle();
    });
    reload();
}

void RecordPicker::setName(const QString &accessibleName, const QString &placeholder)
{
    setAccessibleName(accessibleName);
    lineEdit()->setAccessibleName(accessibleName);
    lineEdit()->setPlaceholderText(placeholder);
}

void RecordPicker::reload()
{
    book::Book &book = m_session.reading();
    m_looksUp = book::RecordLookup(book, m_cls).isLongerThan(MostListed).value_or(false);
    completer()->setCompletionMode(m_looksUp ? QCompleter::UnfilteredPopupCompletion : QCompleter::PopupCompletion);
    if (m_looksUp)
        return lookUp({});
    std::vector<Choice> choices;
    if (const auto rows = book.records().list(m_cls))
        for (const journal::RecordRow &row : *rows)
            choices.push_back({row.key, row.label, {}});
    setChoices(choices);
}

void RecordPicker::lookUp(const QString &words)
{
    setChoices(choicesOf(book::RecordLookup(m_session.reading(), m_cls).find(words, MostFound)));
}

void RecordPicker::setChoices(const std::vector<Choice> &choices)
{
    const RecordKey before = m_chosen;
    m_model->clear();
    for (const Choice &choice : choices)
        if (!choice.name.isEmpty())
            m_model->appendRow(itemFor(choice));
    if (!m_looksUp) // what is found is in order already
        m_model->sort(0);
    choose(before);
}

int RecordPicker::rowOf(RecordKey key) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(KeyRole).toLongLong() == key.raw())
            return row;
    return -1;
}

void RecordPicker::choose(RecordKey key)
{
    m_chosen = {};
    m_newName.clear();
    if (key && m_looksUp && rowOf(key) < 0)
        for (const Choice &one : choicesOf(book::RecordLookup(m_session.reading(), m_cls).find(key)))
            m_model->appendRow(itemFor(one));
    const int row = key ? rowOf(key) : -1;
    setCurrentIndex(row);
    if (row >= 0)
        m_chosen = key;
    else
        clearEditText();
}

RecordKey RecordPicker::chosen() const
{
    return m_chosen;
}

QString RecordPicker::newName() const
{
    return m_newName;
}

bool RecordPicker::isUnknown() const
{
    return !m_chosen && m_newName.isEmpty() && !currentText().trimmed().isEmpty();
}

int RecordPicker::rowOf(const QString &text) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem &item = *m_model->item(row);
        const bool named = !isOffer(item) && item.data(NameRole).toString().compare(text, Qt::CaseInsensitive) == 0;
        if (named || item.text().compare(text, Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

void RecordPicker::offerToAdd(const QString &text)
{
    for (int row = m_model->rowCount() - 1; row >= 0 && isOffer(*m_model->item(row)); --row)
        m_model->removeRow(row);
    if (m_adding == Adding::Never || text.isEmpty() || rowOf(text) >= 0)
        return;
    // A name that nothing here resembles is meant as a new one; a list with one line would only be in the way.
    if (m_adding == Adding::Later && m_model->findItems(text, Qt::MatchContains).isEmpty())
        return;
    for (const auto &[cls, words] : m_addable) {
        auto *item = new QStandardItem(words.arg(text));
        item->setData(QString::fromStdString(cls), AddRole);
        item->setData(text, NameRole);
        m_model->appendRow(item);
    }
}

void RecordPicker::typed(const QString &text)
{
    const QString name = text.trimmed();
    const int cursor = lineEdit()->cursorPosition();
    if (m_looksUp) {
        m_chosen = {};
        lookUp(name);
    }
    offerToAdd(name);
    lineEdit()->setText(text); // a change of rows may have put one into the field
    lineEdit()->setCursorPosition(cursor);
    const int row = rowOf(name);
    m_chosen = row < 0 ? RecordKey() : RecordKey::fromRaw(m_model->item(row)->data(KeyRole).toLongLong());
    m_newName = m_adding == Adding::Later && !m_chosen ? name : QString();
    Q_EMIT picked();
}

void RecordPicker::settle()
{
    const int row = rowOf(currentText().trimmed());
    if (row < 0) {
        Q_EMIT picked();
        return;
    }
    const QStandardItem &item = *m_model->item(row);
    const QString name = item.data(NameRole).toString();
    const std::string cls = item.data(AddRole).toString().toStdString();
    if (!isOffer(item)) {
        m_chosen = RecordKey::fromRaw(item.data(KeyRole).toLongLong());
        m_newName.clear();
        setCurrentIndex(row);
    } else if (m_adding == Adding::Later) {
        m_newName = name;
        lineEdit()->setText(name);
    } else {
        lineEdit()->setText(name);
        add(cls, name);
    }
    Q_EMIT picked();
}

void RecordPicker::setAddable(std::initializer_list<Agent> kinds)
{
    m_addable.clear();
    for (const Agent kind : kinds) {
        if (kind == Agent::Person)
            m_addable.emplace_back("Person", tr("Add “%1”, a person"));
        else
            m_addable.emplace_back("Organization", tr("Add “%1”, a co-op or firm"));
    }
}

void RecordPicker::add(const std::string &cls, const QString &name)
{
    journal::RecordDraft draft;
    draft.cls = cls;
    draft.members["name"] = Json(name);
    const auto key = m_session.record(draft);
    if (!key) {
        m_session.report(key.error(), tr("Nothing was added."));
        return;
    }
    m_session.say(tr("Added “%1” to the book.").arg(name));
    reload();
    choose(*key);
}

} // namespace tally::ui
