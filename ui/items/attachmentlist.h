// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/itemquery.h"

#include <optional>
#include <QList>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace tally::ui
{

/// An attachment as the list shows it.
struct AttachedRow {
    resources::AttachmentRow attachment;
    std::optional<std::int64_t> bytes; ///< none if they are not here
};

/// Pictures and documents of a record: each a link that opens or saves it, what it is and how large, and what else can
/// be done with it; below them the way to attach one more.
class AttachmentList final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentList(QWidget *parent = nullptr);
    void setRows(const std::vector<AttachedRow> &rows);
    /// Whether any may be attached or taken away now.
    void setCanRecord(bool canRecord);

Q_SIGNALS:
    void attachWanted();
    void openWanted(const tally::resources::AttachmentRow &attachment);
    void saveWanted(const tally::resources::AttachmentRow &attachment);
    void takeAwayWanted(const tally::resources::AttachmentRow &attachment);

private:
    [[nodiscard]] QWidget *makeRow(const AttachedRow &row);
    [[nodiscard]] QWidget *makeMore(const resources::AttachmentRow &attachment, QWidget *parent);
    QVBoxLayout *m_rows;
    QWidget *m_attach;
    QList<QAction *> m_takeAways; ///< of the rows
    bool m_canRecord = false;
};

/// "Picture", "Document": what an attachment is, in a word.
[[nodiscard]] QString kindWord(const resources::AttachmentRow &attachment);

} // namespace tally::ui
