// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newbookdialog.h"

#include "ui/shell/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
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

} // namespace

NewBookDialog::NewBookDialog(QString folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(std::move(folder))
    , m_name(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_desk(new QLineEdit(QSysInfo::machineHostName(), this))
    , m_path(new QLineEdit(this))
    , m_issue(styledLabel(QString(), Look::Issue, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Create a book"));
    setMinimumWidth(520);
    m_currency->addItems(currencies());
    m_currency->setEditable(true);
    m_name->setPlaceholderText(tr("Elm Street Workshop"));
    m_name->setAccessibleName(tr("Name of the co-op"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->lineEdit()->setAccessibleName(tr("Currency"));
    m_desk->setAccessibleName(tr("Name of this desk"));
    m_path->setAccessibleName(tr("File"));
    m_desk->setToolTip(tr("Entries made on this computer carry this name."));
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading);
    form->addRow(tr("&Name of the co-op"), m_name);
    form->addRow(tr("&Currency"), m_currency);
    form->addRow(tr("This &desk is called"), m_desk);
    auto *label = new QLabel(tr("&File"), this);
    label->setBuddy(m_path);
    form->addRow(label, file);
    m_issue->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(styledLabel(tr("Create a book"), Look::Title, this));
    column->addLayout(form);
    column->addWidget(m_issue);
    column->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewBookDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsSuggested = false; });
    connect(m_path, &QLineEdit::textChanged, this, &NewBookDialog::validate);
    connect(choose, &QPushButton::clicked, this, &NewBookDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    validate();
}

void NewBookDialog::suggestPath()
{
    if (m_pathIsSuggested)
        m_path->setText(QDir(m_folder).filePath(slug(m_name->text()) + QStringLiteral(".tallybook")));
    validate();
}

void NewBookDialog::browse()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Where the book goes"), path(), tr("Books (*.tallybook)"));
    if (chosen.isEmpty())
        return;
    m_pathIsSuggested = false;
    m_path->setText(chosen);
}

void NewBookDialog::validate()
{
    const bool exists = !m_path->text().isEmpty() && QFileInfo::exists(path());
    m_issue->setText(exists
                         ? tr("There is a file of that name already. It will not be overwritten; choose another name.")
                         : QString());
    m_issue->setVisible(exists);
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!exists && !m_name->text().trimmed().isEmpty() && !m_path->text().isEmpty());
}

book::NewBook NewBookDialog::options() const
{
    return {m_name->text().trimmed(), m_currency->currentText().trimmed().toUpper(), m_desk->text().trimmed()};
}

QString NewBookDialog::path() const
{
    return m_path->text();
}

} // namespace tally::ui
