// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/labelpaper.h"

#include <QWidget>

namespace tally::ui
{

/// One page of labels as it will come out of the printer, on white whatever the theme.
class LabelPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit LabelPreview(QWidget *parent = nullptr);
    /// Shows the first page.
    void setJob(paper::LabelJob job);
    [[nodiscard]] const paper::LabelJob &job() const { return m_job; }
    [[nodiscard]] int page() const { return m_page; }
    /// Stays within what there is.
    void setPage(int page);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    paper::LabelJob m_job;
    int m_page = 0;
};

} // namespace tally::ui
