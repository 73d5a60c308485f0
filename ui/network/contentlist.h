// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowsmodel.h"
#include "ui/network/contents.h"

#include <QFrame>

class QLabel;

namespace tally::ui
{

class FilterBar;
class RowsFilter;
class TableView;

/// What is in a bundle: counts by class, and a list to search.
class ContentList final : public QFrame
{
    Q_OBJECT
public:
    explicit ContentList(const QString &title, QWidget *parent = nullptr);
    void show(Contents contents, const QString &summary);
    /// Empties the list and says why it is empty.
    void showWords(const QString &words);
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] QString summary() const;

private:
    void buildFilters();
    void showCounts(const Contents &contents);
    void showRest();
    void chooseChip(const QString &id);

    RowsModel<ContentRow> *m_model;
    RowsFilter *m_filter;
    FilterBar *m_bar;
    TableView *m_table;
    QLabel *m_summary;
    QLabel *m_classes;
    QLabel *m_rest;
    std::int64_t m_entries = 0;
};

} // namespace tally::ui
