// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats/csvprofile.h"

#include <map>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace tally::ui
{

/// Which column of a file holds what, how its amounts and dates are written, and whether what is missing is made.
class CsvMapping final : public QWidget
{
    Q_OBJECT
public:
    explicit CsvMapping(QWidget *parent = nullptr);
    /// Offers the titles for every field of the kind; those that are called like a field or its label, or that
    /// `profile` names, are chosen.
    void offer(const QStringList &titles, const exchange::CsvProfile &profile);
    /// What is chosen now, without a name.
    [[nodiscard]] exchange::CsvProfile profile(exchange::CsvKind kind) const;

Q_SIGNALS:
    void changed();

private:
    void addField(const exchange::CsvField &field, const QStringList &titles, const exchange::CsvProfile &profile);
    QFormLayout *m_form;
    std::map<QString, QComboBox *> m_columns;
    QComboBox *m_decimal;
    QComboBox *m_dates;
    QCheckBox *m_make;
};

} // namespace tally::ui
