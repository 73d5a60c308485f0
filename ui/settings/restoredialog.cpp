// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restoredialog.h"

#include "ui/common/dialoglayout.h"
#include "ui/common/tableview.h"
#include "ui/settings/backupcolumns.h"
#include "ui/shell/look.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Width = 720;
constexpr int TableHeight = 190;

QString offered(const QString &book)
{
    const QFileInfo file(book);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString name = RestoreDialog::tr("%1 restored %2").arg(file.completeBaseName(), day);
    QString path = file.absoluteDir().filePath(name + QStringLiteral(".tallybook"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = file.absoluteDir().filePath(name + u' ' + QString::number(n) + QStringLiteral(".tallybook"));
    return path;
}

} // namespace

RestoreDialog::RestoreDialog(const QString &folder, const QString &book, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_model(new RowsModel<book::BackupFile>(backupColumns(), this))
    , m_table(new TableView(this))
    , m_none(styledLabel(tr("There is no backup in %1.").arg(QDir::toNativeSeparators(folder)), Look::Dim, this))
    , m_target(new QLineEdit(offered(book), this))
    , m_desk(new QLineEdit(tr("%1, restored").arg(QSysInfo::machineHostName()), this))
    , m_awaited(styledLabel(QString(), Look::Dim, this))
    , m_sentence(styledLabel(QString(), Look::Sentence, this))
    , m_issue(styledLabel(QString(), Look::Issue, this))
{
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(scaled(Width));
    m_model->setRows(book::backupsIn(folder, {}));
    buildUi();
    m_table->selectRow(0);
    m_table->setFocus();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RestoreDialog::validate);
    connect(m_target, &QLineEdit::textChanged, this, &RestoreDialog::validate);
    connect(m_desk, &QLineEdit::textChanged, this, &RestoreDialog::validate);
    validate();
    const int width = scaled(Width);
    resize(width, layout()->totalHeightForWidth(width)); // wrapped words would not count otherwise
}

void RestoreDialog::buildUi()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setMinimumHeight(scaled(TableHeight));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_target->setAccessibleName(tr("File"));
    m_desk->setAccessibleName(tr("Name of the new desk"));
    m_sentence->setWordWrap(true);
    m_issue->setWordWrap(true);
    auto *other = new QPushButton(tr("Another file…"), this);
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_target, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    auto *label = new QLabel(tr("&File"), this);
    label->setBuddy(m_target);
    form->addRow(label, file);
    form->addRow(tr("The new &desk is called"), m_desk);
    auto *column = dialogColumn(this);
    column->setSpacing(10);
    column->addWidget(styledLabel(tr("Restore a backup"), Look::Title, this));
    column->addWidget(styledLabel(tr("1 · Which copy"), Look::Heading, this));
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addWidget(styledLabel(tr("2 · Where it goes"), Look::Heading, this));
    column->addLayout(form);
    column->addWidget(styledLabel(tr("3 · What happens"), Look::Heading, this));
    column->addWidget(m_awaited);
    column->addWidget(m_sentence);
    column->addWidget(m_issue);
    m_ok = addAnswers(this, column, tr("Restore"));
    connect(other, &QPushButton::clicked, this, &RestoreDialog::addFile);
    connect(choose, &QPushButton::clicked, this, &RestoreDialog::browse);
}

void RestoreDialog::choose(const QString &backup)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).path == backup)
            m_table->selectRow(row);
}

void RestoreDialog::addFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("A backup, or a copy of a book"), m_folder, tr("Books (*.tallybook)"));
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    std::vector<book::BackupFile> rows = m_model->rows();
    rows.insert(rows.begin(), {file.absoluteFilePath(), file.lastModified().toUTC(), 0, file.size()});
    m_model->setRows(std::move(rows));
    m_table->selectRow(0);
    validate();
}

void RestoreDialog::browse()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Where the restored book goes"), target(), tr("Books (*.tallybook)"));
    if (!chosen.isEmpty())
        m_target->setText(chosen);
}

void RestoreDialog::validate()
{
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_table->setVisible(any);
    QString issue;
    if (QFileInfo::exists(target()))
        issue = tr("There is a file of that name already. It will not be overwritten; choose another name.");
    else if (deskLabel().isEmpty())
        issue = tr("The new desk needs a name.");
    m_issue->setText(issue);
    m_issue->setVisible(!issue.isEmpty());
    const bool ready = issue.isEmpty() && !backup().isEmpty() && !target().isEmpty();
    m_ok->setEnabled(ready);
    m_awaited->setText(backup().isEmpty() ? tr("Told here once a copy is chosen.")
                                          : tr("Told here once it is said where the copy goes."));
    m_awaited->setVisible(!ready && issue.isEmpty());
    m_sentence->setVisible(ready);
    if (ready)
        m_sentence->setText(tr("The copy of %1 is verified and put at %2. It opens as the new desk “%3”, because the "
                               "desk it was made on "
                               "has gone on since. Nothing is overwritten.")
                                .arg(m_model->index(m_table->currentIndex().row(), 0).data().toString(),
                                     QFileInfo(target()).fileName(), deskLabel()));
    // The sentence may take more lines than there were.
    layout()->activate();
    if (const int wanted = layout()->totalHeightForWidth(width()); wanted > height())
        resize(width(), wanted);
}

QString RestoreDialog::backup() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->row(index.row()).path : QString();
}

QString RestoreDialog::target() const
{
    return m_target->text();
}

QString RestoreDialog::deskLabel() const
{
    return m_desk->text().trimmed();
}

} // namespace tally::ui
