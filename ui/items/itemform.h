// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/issue.h"
#include "core/resources/itemdraft.h"
#include "ui/common/formfields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tally::ui
{

class ConversionEdit;
class QuantityEdit;
class Session;
class SupplierEdit;
class UnitPicker;

/// The fields of an item in sections, each with a line under it that says what is wrong. Complains only about fields
/// somebody has been in.
class ItemForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ItemForm(Session &session, QWidget *parent = nullptr);
    ~ItemForm() override;
    /// Fills the fields; nothing counts as touched then.
    void setDraft(const resources::ItemDraft &draft);
    /// What the fields say; what cannot be read is left out and stands in `unread`.
    [[nodiscard]] resources::ItemDraft draft() const;
    [[nodiscard]] journal::Issues unread() const;
    void showIssues(const journal::Issues &issues);
    /// Whether that issue stands under its field.
    [[nodiscard]] bool shows(const journal::Issue &issue) const;
    /// The field's name as the form has it: "Order point"; empty for none of its.
    [[nodiscard]] QString nameOf(std::string_view member) const;
    /// Not by a focus proxy, with which Tab would never leave the form.
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    void buildUi();
    [[nodiscard]] QFormLayout *addSection(QVBoxLayout *column, const QString &title);
    void buildWhat(QFormLayout *form);
    void buildUnits(QFormLayout *form);
    void buildTracking(QFormLayout *form);
    void buildOrdering(QFormLayout *form);
    void followUnit();
    void followOrdering();
    void offerCategories();
    void followCategory();
    void touch(const char *member);
    [[nodiscard]] Result<std::optional<Decimal>> standardCost() const;
    [[nodiscard]] Result<std::optional<Quantity>> leadTime() const;
    [[nodiscard]] bool isPointTold() const;

    Session &m_session;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QComboBox *m_category;
    QLabel *m_categoryHint;
    QLineEdit *m_note;
    UnitPicker *m_unit;
    ConversionEdit *m_bought;
    ConversionEdit *m_used;
    QComboBox *m_tracking;
    QCheckBox *m_substitutable;
    QCheckBox *m_neverNegative;
    QLineEdit *m_cost;
    QComboBox *m_when;
    QuantityEdit *m_point;
    QLineEdit *m_lead;
    QuantityEdit *m_safety;
    QuantityEdit *m_atATime;
    SupplierEdit *m_suppliers;
    FormFields m_fields;
    QStringList m_categories; ///< those there are
    bool m_areCategoriesKnown = false;
    resources::ItemDraft m_before; ///< as it was filled in
};

} // namespace tally::ui
