// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemdraft.h"

#include <memory>
#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tally::ui
{

class Session;

/// Who supplies an item and on what terms: a line for each, with a button for one more. A line without anything in it
/// counts for nothing.
class SupplierEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit SupplierEdit(Session &session, QWidget *parent = nullptr);
    ~SupplierEdit() override;
    void setSuppliers(const std::vector<resources::SupplierDraft> &suppliers);
    /// What packs are told in: the stock unit of the item and what it is bought and used in.
    void offerUnits(const QString &unit, const resources::ItemUnits &units);
    /// Lines as entered; the first error of a field that cannot be read.
    [[nodiscard]] Result<std::vector<resources::SupplierDraft>> suppliers() const;

Q_SIGNALS:
    void edited();

private:
    struct Line;
    void addTitles();
    Line &addLine();
    void remove(Line *line);
    void showTitles();
    [[nodiscard]] Result<std::optional<resources::SupplierDraft>> read(const Line &line) const;

    Session &m_session;
    QGridLayout *m_grid;
    QPushButton *m_add;
    std::vector<QLabel *> m_titles;
    std::vector<std::unique_ptr<Line>> m_lines;
    int m_nextRow = 1;
    QString m_unit;
    resources::ItemUnits m_units;
};

} // namespace tally::ui
