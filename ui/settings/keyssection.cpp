// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyssection.h"

#include "core/journal/journalquery.h"
#include "core/journal/keychainstore.h"
#include "core/journal/roster.h"
#include "ui/common/figures.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace tally::ui
{
namespace
{

QString fingerprint(const journal::VerifierKey &key)
{
    return QStringLiteral("%1").arg(key.keyId(), 8, 16, QLatin1Char('0'));
}

QString dayOf(const QDateTime &time)
{
    return time.isValid() ? dayText(time.toLocalTime().date()) : QString();
}

template<typename T>
void showState(QLabel *label, const Result<T> &key)
{
    setLook(label, key ? Look::BadgeGood : Look::BadgeWarning);
    label->setText(key ? KeysSection::tr("✓ there") : KeysSection::tr("! out of reach"));
    label->setToolTip(key ? QString() : key.error().message());
    label->setAccessibleDescription(label->toolTip());
}

} // namespace

KeysSection::KeysSection(Session &session, QWidget *parent)
    : Section(tr("Keys"),
              tr("Recording needs no key. What leaves the book is signed with this desk’s key; the root key says which "
                 "desks speak for the book."),
              parent)
    , m_session(session)
    , m_kept(styledLabel(QString(), Look::Plain, this))
    , m_desk(styledLabel(tr("not checked yet"), Look::BadgeNeutral, this))
    , m_root(styledLabel(tr("not checked yet"), Look::BadgeNeutral, this))
    , m_keys(new QGridLayout)
{
    buildUi();
    refresh();
}

void KeysSection::buildUi()
{
    m_kept->setWordWrap(true);
    auto *look = new QPushButton(tr("Check now"), this);
    auto *desk = new QHBoxLayout;
    desk->addWidget(m_desk);
    desk->addStretch(1);
    auto *root = new QHBoxLayout;
    root->addWidget(m_root);
    root->addStretch(1);
    auto *deskRow = new QWidget(this);
    auto *rootRow = new QWidget(this);
    for (QHBoxLayout *row : {desk, root})
        row->setContentsMargins(0, 0, 0, 0);
    deskRow->setLayout(desk);
    rootRow->setLayout(root);
    addRow(tr("Kept in"), m_kept);
    addRow(tr("This desk’s key"), deskRow);
    addRow(tr("The root key"), rootRow);
    m_keyring = addNote();
    m_keyring->hide();
    column()->addWidget(look, 0, Qt::AlignLeft);
    m_keys->setHorizontalSpacing(20);
    m_keys->setVerticalSpacing(4);
    m_keys->setColumnStretch(0, 1);
    column()->addLayout(m_keys);
    connect(look, &QPushButton::clicked, this, &KeysSection::look);
}

void KeysSection::refresh()
{
    if (!m_session.isOpen())
        return;
    const QString place = m_session.reading().environment().keys.description();
    m_kept->setText(place);
    showKeys();
}

void KeysSection::showKeys()
{
    while (QLayoutItem *item = m_keys->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const journal::Journal &journal = m_session.reading().journal();
    const auto roster = journal::Roster::load(journal);
    if (!roster)
        return;
    addKey(tr("Key"), tr("Fingerprint"), tr("Since"));
    for (const auto &[number, desk] : roster->desks()) {
        const QString own = number == journal.ownLog().desk() ? tr("Desk “%1”, this one") : tr("Desk “%1”");
        const QString name = desk.isClosed() ? tr("Desk “%1”, closed") : own;
        addKey(name.arg(desk.label), fingerprint(desk.key), since(number));
    }
    const QDateTime made = QDateTime::fromString(roster->genesis().createdAt, Qt::ISODate);
    for (const journal::VerifierKey &root : roster->rootKeys())
        addKey(tr("Root key"), fingerprint(root), dayOf(made));
}

void KeysSection::addKey(const QString &what, const QString &fingerprint, const QString &since)
{
    const int row = m_keys->rowCount();
    const bool isHead = m_keys->count() == 0;
    m_keys->addWidget(styledLabel(what, isHead ? Look::Small : Look::Plain, this), row, 0);
    auto *print = styledLabel(fingerprint, isHead ? Look::Small : Look::Code, this);
    print->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_keys->addWidget(print, row, 1);
    m_keys->addWidget(styledLabel(since, Look::Small, this), row, 2);
}

QString KeysSection::since(int desk) const
{
    // The roster's entries are few: the one that added the desk tells when.
    book::Book &book = m_session.reading();
    const LogNo log(LogNo::OwnBook, 0);
    QDateTime added;
    const auto look = [&](RecordKey key, std::string_view envelope, const Digest &) -> Result<bool> {
        t1::Document document;
        const std::string id8 = book.identity().id8().toStdString();
        const auto entry = journal::parseEntry(envelope, key, id8, document);
        if (entry && entry->kind == "desk.add" && entry->body["desk"].qtext() == LogNo(LogNo::OwnBook, desk).deskName())
            added = QDateTime::fromMSecsSinceEpoch(entry->t.ms(), Qt::UTC);
        return !added.isValid();
    };
    static_cast<void>(book.journal().forEach(log, 0, look));
    return dayOf(added);
}

void KeysSection::look()
{
    if (!m_session.isOpen() || m_session.isWriterAway())
        return;
    showState(m_desk, m_session.deskKey());
    showState(m_root, m_session.rootKey());
    journal::KeychainStore::probeLater(this, [this](journal::KeyStore::State state) { showKeyring(state); });
}

void KeysSection::showKeyring(journal::KeyStore::State state)
{
    QString words = tr("This computer’s keyring answers.");
    if (state == journal::KeyStore::State::Locked)
        words = tr("This computer’s keyring is locked, or waits for somebody to unlock it.");
    if (state == journal::KeyStore::State::Absent)
        words = tr("This computer has no keyring. Keys are kept in a file that a passphrase protects.");
    m_keyring->setText(words);
    m_keyring->show();
}

} // namespace tally::ui
