// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/recordkey.h"
#include "core/resources/certificatequery.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class DateEdit;
class QuantityEdit;
class RecordPicker;
class Session;

/// Asks what a lot is certified for: by which scheme and number, whose certificate it is, how much of it, until when,
/// and which part of it may come out certified. Says while typing how much that covers and what is left of it. Gives
/// changes of the lot; records nothing itself.
class CertificateDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `goods` in words: "COT-1, Cotton"; `unit` is what the item is counted in.
    CertificateDialog(Session &session, RecordKey lot, const QString &goods, const QString &unit,
                      QWidget *parent = nullptr);
    [[nodiscard]] Json members() const;
    /// "COT-1, Cotton: Organic, DE-006, 100 kg".
    [[nodiscard]] QString sentence() const;

private:
    void buildUi(const QString &unit);
    void addField(QFormLayout &form, const QString &label, QWidget *input);
    void fill();
    void validate();
    /// The part that may come out certified; "0.8" and "80 %" are the same.
    [[nodiscard]] Result<Decimal> yield() const;
    [[nodiscard]] Result<Quantity> certified() const;
    [[nodiscard]] QString text() const;
    Outcome check() const;
    [[nodiscard]] QString coverage() const;

    Session &m_session;
    RecordKey m_lot;
    QString m_goods;
    std::optional<resources::Certificate> m_before;
    QLineEdit *m_scheme;
    QLineEdit *m_number;
    RecordPicker *m_holder;
    RecordPicker *m_certifier;
    QuantityEdit *m_quantity;
    QLineEdit *m_yield;
    DateEdit *m_until;
    QLabel *m_sentence;
    QLabel *m_issue;
    QPushButton *m_ok = nullptr;
};

} // namespace tally::ui
