// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

/// Asks for the passphrase of the key file; twice when the file is new.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Unlock, Choose };
    PassphraseDialog(Purpose purpose, const QString &fileName, QWidget *parent = nullptr);
    /// UTF-8; empty when cancelled. The caller wipes it.
    [[nodiscard]] QByteArray passphrase() const;

private:
    void validate();
    Purpose m_purpose;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_issue;
    QPushButton *m_ok;
};

} // namespace tally::ui
