// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/csvimportdialog.h"

#include "core/exchange/formats/csvtext.h"
#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/imports/csvmapping.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

using exchange::CsvKind;
using exchange::CsvProfile;
using exchange::CsvReport;

/// More rows than anybody mends by hand; their number is told.
constexpr std::size_t MostRows = 500;
constexpr QSize DialogSize(820, 640);

} // namespace

CsvImportDialog::CsvImportDialog(Session &session, CsvKind kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_profile(new QComboBox(this))
    , m_mapping(new CsvMapping(this))
    , m_verdict(styledLabel(tr("Choose a file to begin with."), Look::Plain, this))
    , m_rows(new QTableWidget(0, 2, this))
    , m_check(new QPushButton(tr("Check"), this))
    , m_import(new QPushButton(tr("Import"), this))
{
    setWindowTitle(tr("Import a spreadsheet"));
    resize(DialogSize);
    buildUi();
    m_kind->setCurrentIndex(static_cast<int>(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { takeProfile(); });
    connect(m_profile, &QComboBox::activated, this, &CsvImportDialog::takeProfile);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { readFile(m_path->text()); });
    connect(m_mapping, &CsvMapping::changed, this, &CsvImportDialog::changed);
    connect(m_check, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    offerColumns({{}, kind, {}, {}, {}, {}, false});
    m_path->setFocus();
}

void CsvImportDialog::buildUi()
{
    m_kind->setAccessibleName(tr("What the file holds"));
    m_kind->addItems({tr("Items"), tr("Opening stock"), tr("Movements")});
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("A CSV file, as any spreadsheet saves it"));
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setEditable(true);
    m_profile->lineEdit()->setPlaceholderText(tr("a name to keep these columns under"));
    m_profile->addItem(QString());
    if (const auto names = exchange::CsvProfileStore(m_session.reading().journal()).names())
        m_profile->addItems(*names);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose a file"));
    connect(choose, &QPushButton::clicked, this, &CsvImportDialog::choosePath);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *first = new QFormLayout;
    first->addRow(tr("It holds"), m_kind);
    first->addRow(tr("File"), file);
    first->addRow(tr("Profile"), m_profile);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_mapping);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Which column holds what"));
    m_rows->setHorizontalHeaderLabels({tr("Line"), tr("What is wrong")});
    m_rows->setAccessibleName(tr("Lines that cannot be taken in"));
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->verticalHeader()->hide();
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_verdict->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_check->setDefault(true);
    setLook(m_import, Look::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_check, m_import, close})
        buttons->addWidget(button);
    auto *column = dialogColumn(this);
    column->setSpacing(8);
    column->addWidget(styledLabel(tr("1  The file"), Look::Heading, this));
    column->addLayout(first);
    column->addWidget(styledLabel(tr("2  Its columns"), Look::Heading, this));
    column->addWidget(scroll, 3);
    column->addWidget(styledLabel(tr("3  Check, then import"), Look::Heading, this));
    column->addWidget(m_verdict);
    column->addWidget(m_rows, 2);
    column->addLayout(buttons);
}

CsvKind CsvImportDialog::kind() const
{
    return static_cast<CsvKind>(m_kind->currentIndex());
}

void CsvImportDialog::choosePath()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a spreadsheet"), m_path->text(),
                                                      tr("Comma-separated values (*.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    readFile(path);
}

void CsvImportDialog::readFile(const QString &path)
{
    if (path.isEmpty())
        return;
    QFile file(path);
    m_bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto text = exchange::readCsv(m_bytes);
    m_titles = text ? text->titles : QStringList();
    takeProfile();
    if (!text)
        m_verdict->setText(file.isOpen() ? text.error().message() : tr("“%1” cannot be opened.").arg(path));
}

/// The profile chosen, where it is of this kind; else columns by their own names.
void CsvImportDialog::takeProfile()
{
    CsvProfile profile;
    const auto kept = exchange::CsvProfileStore(m_session.reading().journal()).profile(m_profile->currentText());
    if (kept && kept->kind == kind())
        profile = *kept;
    profile.kind = kind();
    offerColumns(profile);
}

void CsvImportDialog::offerColumns(const CsvProfile &profile)
{
    m_mapping->offer(m_titles, profile);
    changed();
}

void CsvImportDialog::changed()
{
    m_rows->setRowCount(0);
    m_import->setEnabled(false);
    m_check->setEnabled(!m_titles.isEmpty());
    m_verdict->setText(m_titles.isEmpty() ? tr("Choose a file to begin with.")
                                          : tr("Check the file: nothing is recorded by that."));
}

void CsvImportDialog::run(bool dryRun)
{
    CsvProfile profile = m_mapping->profile(kind());
    profile.name = m_profile->currentText().trimmed();
    const auto work = [bytes = m_bytes, profile, dryRun](book::Book &book,
                                                         const JobRunner::Progress &progress) -> Result<CsvReport> {
        const QDate today = QDateTime::fromMSecsSinceEpoch(book.environment().time.nowMs()).date();
        exchange::CsvImport import(book.recorder(), book.records(), book.recordService(), book.resources(),
                                   book.events(), book.ourAgent(), today);
        TALLY_TRY(CsvReport report, import.run(bytes, profile, dryRun, progress));
        if (!dryRun && !report.isRefused && !profile.name.isEmpty())
            TALLY_CHECK(exchange::CsvProfileStore(book.journal()).save(profile));
        return report;
    };
    m_check->setEnabled(false);
    m_import->setEnabled(false);
    const Outcome started =
        m_session.runJob<CsvReport>(dryRun ? tr("Checking the file…") : tr("Importing…"), this, work,
                                    [this, dryRun](Result<CsvReport> &found) { showReport(found, dryRun); });
    if (!started)
        m_verdict->setText(started.error().message());
}

void CsvImportDialog::showReport(const Result<CsvReport> &found, bool dryRun)
{
    m_check->setEnabled(true);
    m_rows->setRowCount(0);
    if (!found)
        return m_verdict->setText(found.error().message());
    const std::vector<exchange::ReportRow> &rows = found->report.rows;
    for (std::size_t i = 0; i < std::min(rows.size(), MostRows); ++i) {
        m_rows->insertRow(static_cast<int>(i));
        m_rows->setItem(static_cast<int>(i), 0, new QTableWidgetItem(rows[i].path));
        m_rows->setItem(static_cast<int>(i), 1, new QTableWidgetItem(rows[i].problem));
    }
    if (found->isRefused)
        return m_verdict->setText(
            tr("! Lines that cannot be taken in: %1. Nothing is recorded until all can be; mend them and check again.")
                .arg(QLocale().toString(qlonglong(rows.size()))));
    if (!dryRun)
        return finish(*found);
    m_import->setEnabled(found->report.recorded > 0);
    m_import->setFocus();
    QStringList words = found->understood;
    if (!found->value.isZero())
        words.prepend(tr("Value in all: %1")
                          .arg(moneyFigure(found->value) + QChar(QChar::Nbsp) +
                               moneySign(m_session.reading().identity().currency)));
    m_verdict->setText(tr("✓ All lines can be taken in. Records that will be made: %1; there already: %2. %3.")
                           .arg(QLocale().toString(qlonglong{found->report.recorded}),
                                QLocale().toString(qlonglong{found->report.skipped}),
                                words.join(QStringLiteral(" · "))));
}

void CsvImportDialog::finish(const CsvReport &report)
{
    m_session.say(
        tr("Imported: %1 records from %2 lines")
            .arg(QLocale().toString(qlonglong{report.report.recorded}), QLocale().toString(qlonglong{report.lines})));
    accept();
}

} // namespace tally::ui
