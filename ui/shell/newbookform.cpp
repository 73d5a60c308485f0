// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newbookform.h"

#include "core/base/currencycode.h"
#include "ui/shell/look.h"

#include <pwd.h>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QVBoxLayout>
#include <unistd.h>

namespace tally::ui
{
namespace
{

/// A file name people can type anywhere: letters, digits and hyphens.
QString slug(const QString &name)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString text = name.toLower();
    text.replace(other, QStringLiteral("-"));
    while (text.startsWith(u'-'))
        text.remove(0, 1);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text.isEmpty() ? QStringLiteral("book") : text;
}

QStringList currencies()
{
    QStringList list = {QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("USD"), QStringLiteral("CHF"),
                        QStringLiteral("SEK"), QStringLiteral("DKK"), QStringLiteral("NOK"), QStringLiteral("PLN"),
                        QStringLiteral("CZK"), QStringLiteral("BRL"), QStringLiteral("INR"), QStringLiteral("JPY")};
    const QString local = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    list.removeAll(local);
    if (!local.isEmpty())
        list.prepend(local);
    return list;
}

/// The full name this computer knows for who is signed in; empty where it knows only a short one.
QString fullNameOfUser()
{
    const passwd *user = ::getpwuid(::getuid());
    const QString named = user != nullptr ? QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0) : QString();
    return named.contains(u' ') ? named : QString();
}

} // namespace

NewBookForm::NewBookForm(QString folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(std::move(folder))
    , m_name(new QLineEdit(this))
    , m_person(new QLineEdit(fullNameOfUser(), this))
    , m_currency(new QComboBox(this))
    , m_desk(new QLineEdit(QSysInfo::machineHostName(), this))
    , m_path(new QLineEdit(this))
    , m_key(styledLabel(QString(), Look::Small, this))
    , m_issue(styledLabel(QString(), Look::Issue, this))
{
    buildUi();
    nameFields();
    for (QLineEdit *field : {m_name, m_person, m_desk, m_path, m_currency->lineEdit()})
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (isComplete())
                Q_EMIT submitted();
        });
    connect(m_name, &QLineEdit::textChanged, this, &NewBookForm::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsSuggested = false; });
    for (QLineEdit *field : {m_person, m_path, m_currency->lineEdit()})
        connect(field, &QLineEdit::textChanged, this, &NewBookForm::validate);
    setKeyring({});
    validate();
}

void NewBookForm::buildUi()
{
    m_currency->addItems(currencies());
    m_currency->setEditable(true);
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name of the co-op"), m_name);
    form->addRow(tr("Who are &you"), m_person);
    form->addRow(tr("C&urrency"), m_currency);
    form->addRow(tr("This &desk is called"), m_desk);
    auto *label = new QLabel(tr("Kept in the &file"), this);
    label->setBuddy(m_path);
    form->addRow(label, file);
    m_key->setWordWrap(true);
    m_issue->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_key);
    column->addWidget(m_issue);
    connect(choose, &QPushButton::clicked, this, &NewBookForm::browse);
    setTabOrder(m_name, m_person);
    setTabOrder(m_person, m_currency);
    setTabOrder(m_currency, m_desk);
    setTabOrder(m_desk, m_path);
    setTabOrder(m_path, choose);
}

void NewBookForm::nameFields()
{
    m_name->setPlaceholderText(tr("Elm Street Workshop"));
    m_person->setPlaceholderText(tr("Your name"));
    m_name->setAccessibleName(tr("Name of the co-op"));
    m_person->setAccessibleName(tr("Who you are"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->lineEdit()->setAccessibleName(tr("Currency"));
    m_desk->setAccessibleName(tr("Name of this desk"));
    m_path->setAccessibleName(tr("File"));
    m_person->setToolTip(tr("What is recorded here is recorded by you. It can be changed at any time."));
    m_desk->setToolTip(tr("Entries made on this computer carry this name."));
}

void NewBookForm::setKeyring(std::optional<journal::KeyStore::State> state)
{
    using State = journal::KeyStore::State;
    QString words =
        tr("What leaves this book is signed. The key for that goes into this computer’s keyring, where your "
           "passwords are.");
    if (state == State::Locked)
        words = tr("What leaves this book is signed. The key for that goes into this computer’s keyring, which is "
                   "locked: it will ask you to unlock it.");
    if (state == State::Absent)
        words = tr("What leaves this book is signed. This computer has no keyring, so the key goes into a file that a "
                   "passphrase protects; you choose it in the next step.");
    m_key->setText(words);
}

void NewBookForm::setFolder(const QString &folder)
{
    m_folder = folder;
    suggestPath();
}

void NewBookForm::suggestPath()
{
    if (m_pathIsSuggested)
        m_path->setText(QDir(m_folder).filePath(slug(m_name->text()) + QStringLiteral(".tallybook")));
    m_path->setCursorPosition(static_cast<int>(m_path->text().size()));
    validate();
}

void NewBookForm::browse()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Where the book goes"), path(), tr("Books (*.tallybook)"));
    if (chosen.isEmpty())
        return;
    m_pathIsSuggested = false;
    m_path->setText(chosen);
}

bool NewBookForm::isComplete() const
{
    return !m_name->text().trimmed().isEmpty() && !m_person->text().trimmed().isEmpty() && !m_path->text().isEmpty() &&
           isCurrencyCode(options().currency) && !QFileInfo::exists(path());
}

void NewBookForm::validate()
{
    QString issue;
    if (!m_name->text().trimmed().isEmpty() && QFileInfo::exists(path()))
        issue = tr("There is a file of that name already. It will not be overwritten; choose another name.");
    else if (!isCurrencyCode(options().currency))
        issue = tr("A currency is three letters, such as EUR.");
    m_issue->setText(issue);
    m_issue->setVisible(!issue.isEmpty());
    Q_EMIT changed();
}

void NewBookForm::takeFocus()
{
    m_name->setFocus();
}

book::NewBook NewBookForm::options() const
{
    return {m_name->text().trimmed(), m_currency->currentText().trimmed().toUpper(), m_desk->text().trimmed(),
            m_person->text().trimmed()};
}

QString NewBookForm::path() const
{
    return m_path->text();
}

} // namespace tally::ui
