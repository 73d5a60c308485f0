// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/inventory/stockcosts.h"

#include <QWidget>

class QLabel;

namespace tally::ui
{

class CostMethodEdit;
class Session;
class WhyPanel;

/// What an item is worth and why: value, cost of a unit, how issues are costed (which can be chosen here), the layers
/// that make the value and what left it last, each opening its entry. Reads nothing itself.
class ValueSection final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueSection(QWidget *parent = nullptr);
    /// Hides until `show` says what it is worth.
    void expect(RecordKey item);
    void show(RecordKey item, const ItemDetail &detail);
    void showFailure(RecordKey item, const Error &error);
    void setMayChange(bool may);
    [[nodiscard]] RecordKey item() const { return m_item; } ///< the one expected or shown

Q_SIGNALS:
    void entryChosen(tally::RecordKey entry);
    void methodChosen(tally::RecordKey item, tally::resources::CostMethod method);

private:
    void showNotes(const resources::ItemValue &value, const QString &unit);
    void showLayers(const ItemDetail &detail, const QString &unit);
    void showIssues(const ItemDetail &detail, const QString &unit);
    RecordKey m_item;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_unit;
    CostMethodEdit *m_method;
    QLabel *m_notes;
    WhyPanel *m_layers;
    WhyPanel *m_issues;
};

} // namespace tally::ui
