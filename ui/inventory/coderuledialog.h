// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/recordkey.h"

#include <QDate>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class Session;

/// Asks how codes of lots and serial numbers of an item are made, and shows the next one while typing. Gives changes of
/// the item; records nothing itself.
class CodeRuleDialog final : public QDialog
{
    Q_OBJECT
public:
    CodeRuleDialog(Session &session, RecordKey item, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] Json members() const;
    /// "Cotton: lots {year}{week}-{count:3}".
    [[nodiscard]] QString sentence() const;

private:
    void buildUi();
    void validate();
    [[nodiscard]] QString lots() const;
    [[nodiscard]] QString serials() const;
    /// What a rule gives next; its mistake in words.
    bool show(const QString &rule, QLabel *next) const;

    QString m_name;
    QString m_lotsBefore;
    QString m_serialsBefore;
    QDate m_today;
    QLineEdit *m_lots;
    QLineEdit *m_serials;
    QLabel *m_nextLot;
    QLabel *m_nextSerial;
    QPushButton *m_ok = nullptr;
};

} // namespace tally::ui
