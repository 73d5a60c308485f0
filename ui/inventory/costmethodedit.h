// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/cost/costmove.h"

#include <QComboBox>
#include <string_view>

namespace tally::ui
{

/// Chooses how an item's issues are costed. Records nothing: what is chosen is `ty:costing` of the specification.
class CostMethodEdit final : public QComboBox
{
    Q_OBJECT
public:
    explicit CostMethodEdit(QWidget *parent = nullptr);
    void setMethod(resources::CostMethod method);
    [[nodiscard]] resources::CostMethod method() const;
    /// As a member of a specification: "average" or "fifo".
    [[nodiscard]] static std::string_view member(resources::CostMethod method);
    /// As people read it.
    [[nodiscard]] static QString words(resources::CostMethod method);

Q_SIGNALS:
    /// A person chose another one.
    void methodChosen(tally::resources::CostMethod method);

protected:
    /// A wheel over the form scrolls the form.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tally::ui
