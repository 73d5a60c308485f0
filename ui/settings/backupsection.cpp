// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupsection.h"

#include "ui/common/celldelegate.h"
#include "ui/common/tableview.h"
#include "ui/settings/backupcolumns.h"
#include "ui/shell/backups.h"
#include "ui/shell/look.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int MostKept = 999;
constexpr int FewestRows = 2; ///< the table has room for
constexpr int MostRows = 5;

} // namespace

BackupSection::BackupSection(Backups &backups, Preferences &preferences, QWidget *parent)
    : Section(
          tr("Backups"),
          tr("A backup is a compact copy of the book that was read back, fingerprint by fingerprint. Keep the folder "
             "on another disk or stick if you can."),
          parent)
    , m_backups(backups)
    , m_preferences(preferences)
    , m_daily(new QCheckBox(tr("Once a day"), this))
    , m_closing(new QCheckBox(tr("When the window closes"), this))
    , m_folder(new QLineEdit(this))
    , m_days(new QSpinBox(this))
    , m_weeks(new QSpinBox(this))
    , m_months(new QSpinBox(this))
    , m_model(new RowsModel<book::BackupFile>(backupColumns(), this))
    , m_table(new TableView(this))
    , m_none(styledLabel(tr("There is no backup of this book yet."), Look::Dim, this))
{
    buildUi();
    refresh();
    connect(m_daily, &QCheckBox::toggled, &m_preferences, &Preferences::setBacksUpDaily);
    connect(m_closing, &QCheckBox::toggled, &m_preferences, &Preferences::setBacksUpOnClosing);
    for (QSpinBox *box : {m_days, m_weeks, m_months})
        connect(box, &QSpinBox::valueChanged, this, &BackupSection::keep);
    connect(m_table, &TableView::opened, this, &BackupSection::restoreWanted);
    connect(&m_backups, &Backups::made, this, &BackupSection::refresh);
}

void BackupSection::buildUi()
{
    auto *folder = new QPushButton(tr("Choose…"), this);
    folder->setAccessibleName(tr("Choose the folder for backups"));
    m_folder->setReadOnly(true);
    addRow(tr("Made &automatically"), m_daily);
    addRow(QString(), m_closing);
    m_daily->setAccessibleName(m_daily->text());
    m_closing->setAccessibleName(m_closing->text());
    addRow(tr("Kept &in"), m_folder, folder);
    addRow(tr("Keep the newest of"), buildKept());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Backups of this book, newest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    column()->addWidget(m_none);
    column()->addWidget(m_table);
    connect(folder, &QPushButton::clicked, this, &BackupSection::chooseFolder);
}

QWidget *BackupSection::buildKept()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const std::pair<QSpinBox *, QString> spans[] = {
        {m_days, tr("days")}, {m_weeks, tr("weeks")}, {m_months, tr("months")}};
    const QString names[] = {tr("Days of which a backup stays"), tr("Weeks of which a backup stays"),
                             tr("Months of which a backup stays")};
    for (std::size_t i = 0; i < std::size(spans); ++i) {
        const auto &[box, word] = spans[i];
        box->setRange(0, MostKept);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setAccessibleName(names[i]);
        box->findChild<QLineEdit *>()->setAccessibleName(names[i]);
        box->setFixedWidth(scaled(56));
        line->addWidget(box);
        line->addWidget(styledLabel(word, Look::Plain, row));
    }
    line->addStretch(1);
    return row;
}

void BackupSection::refresh()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_daily), QSignalBlocker(m_closing), QSignalBlocker(m_days),
                                    QSignalBlocker(m_weeks), QSignalBlocker(m_months)};
    const book::Rotation rotation = m_preferences.rotation();
    m_daily->setChecked(m_preferences.backsUpDaily());
    m_closing->setChecked(m_preferences.backsUpOnClosing());
    m_days->setValue(rotation.daily);
    m_weeks->setValue(rotation.weekly);
    m_months->setValue(rotation.monthly);
    m_folder->setText(QDir::toNativeSeparators(m_backups.folder()));
    m_model->setRows(m_backups.list());
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_table->setVisible(any);
    fitTable();
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

/// As high as its rows, so that a short list does not push other sections out of sight.
void BackupSection::fitTable()
{
    const int rows = qBound(FewestRows, m_model->rowCount(), MostRows);
    m_table->setFixedHeight(CellDelegate::rowHeight(m_table->font(), false) * rows +
                            m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + 4);
}

QString BackupSection::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->row(index.row()).path : QString();
}

void BackupSection::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(window(), tr("Where backups go"), m_backups.folder());
    if (chosen.isEmpty())
        return;
    m_preferences.setBackupFolder(chosen);
    refresh();
}

void BackupSection::keep()
{
    m_preferences.setRotation({m_days->value(), m_weeks->value(), m_months->value()});
}

} // namespace tally::ui
