// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/labeltext.h"
#include "ui/paper/labelpaper.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace tally::ui
{

class LabelPreview;
class Session;

/// Chooses what stands on labels, on which paper, where on a used sheet they begin and how many of each there are;
/// shows them as they will be, and prints them or saves a PDF. Records nothing.
class LabelsDialog final : public QDialog
{
    Q_OBJECT
public:
    LabelsDialog(Session &session, std::vector<resources::LabelText> labels, QWidget *parent = nullptr);
    [[nodiscard]] paper::LabelJob job() const;

private:
    [[nodiscard]] QLayout *buildForm();
    [[nodiscard]] QLayout *buildPreview();
    void fillChoices();
    void fillLabels();
    void follow();
    void showPage();
    void save();
    void print();
    void paintOn(QPrinter &printer) const;

    Session &m_session;
    std::vector<resources::LabelText> m_labels;
    QComboBox *m_format;
    QComboBox *m_sheet;
    QSpinBox *m_start;
    QTableWidget *m_counts;
    LabelPreview *m_preview;
    QLabel *m_sum;
    QLabel *m_pageText;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace tally::ui
