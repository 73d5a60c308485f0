// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/resources/itemdraft.h"
#include "ui/common/detailpane.h"
#include "ui/items/itemrows.h"

namespace tally::ui
{

class AttachmentList;
class FactGrid;
class PictureView;
class Session;
class WhyPanel;

/// Everything about one kind of item: its picture, what it says of itself, who supplies it, what stands on it in stock
/// and in recipes, its pictures and documents, and the entries it comes from.
class ItemPane final : public DetailPane
{
    Q_OBJECT
public:
    explicit ItemPane(Session &session, QWidget *parent = nullptr);
    Outcome show(const ItemListRow &row, book::Book &book);
    [[nodiscard]] AttachmentList &attachments() { return *m_attachments; }

Q_SIGNALS:
    void stockChosen(tally::RecordKey record);
    void entryChosen(tally::RecordKey entry);

private:
    void showHead(const ItemListRow &row);
    void showFacts(const ItemListRow &row, const resources::ItemDraft &item, const QString &currency);
    Outcome showSuppliers(const resources::ItemDraft &item, book::Book &book);
    Outcome showStock(const ItemListRow &row, book::Book &book);
    Outcome showRecipes(const ItemListRow &row, book::Book &book);
    Outcome showAttachments(const ItemListRow &row, book::Book &book);
    Outcome showEntries(const ItemListRow &row, book::Book &book);
    Session &m_session;
    QLabel *m_title;
    QLabel *m_second;
    QLabel *m_badge;
    PictureView *m_picture;
    FactGrid *m_facts = nullptr;
    AttachmentList *m_attachments;
    WhyPanel *m_why;
};

} // namespace tally::ui
