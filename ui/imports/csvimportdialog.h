// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/csvimport.h"

#include <QByteArray>
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tally::ui
{

class CsvMapping;
class Session;

/// Brings a CSV file into the book in three steps that are all in sight: the file, its columns, and a check that names
/// every line that cannot be taken. Only what passed the check can be imported, as one job that can be stopped; then a
/// profile of that name is kept.
class CsvImportDialog final : public QDialog
{
    Q_OBJECT
public:
    CsvImportDialog(Session &session, exchange::CsvKind kind, QWidget *parent = nullptr);
    /// Reads the file's titles and offers them; a file that cannot be taken apart is told in words.
    void readFile(const QString &path);

private:
    void buildUi();
    void choosePath();
    void takeProfile();
    void offerColumns(const exchange::CsvProfile &profile);
    void run(bool dryRun);
    void showReport(const Result<exchange::CsvReport> &found, bool dryRun);
    void finish(const exchange::CsvReport &report);
    void changed();
    [[nodiscard]] exchange::CsvKind kind() const;

    Session &m_session;
    QByteArray m_bytes;
    QStringList m_titles;
    QComboBox *m_kind;
    QLineEdit *m_path;
    QComboBox *m_profile;
    CsvMapping *m_mapping;
    QLabel *m_verdict;
    QTableWidget *m_rows;
    QPushButton *m_check;
    QPushButton *m_import;
};

} // namespace tally::ui
