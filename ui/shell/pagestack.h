// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <map>
#include <QStackedWidget>

namespace tally::ui
{

/// The pages of the window: each is made when it is first gone to, and reads again only when it is shown or looked at,
/// however often the book changes meanwhile.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    PageStack(Session &session, ActionRegistry &actions, Places places, QWidget *parent = nullptr);

    [[nodiscard]] const Places &places() const { return m_places; }
    /// Id of the place that is shown, or was shown last; empty before the first.
    [[nodiscard]] QString place() const { return m_place; }
    /// The page on show; null while something else is.
    [[nodiscard]] Page *current() const;
    /// The page of that place, made if need be; null if the place has none.
    [[nodiscard]] Page *page(const QString &place);
    [[nodiscard]] const std::map<QString, Page *> &made() const { return m_pages; }

    /// Shows a place, up to date; false if it has no page.
    bool goTo(const QString &place);
    /// Shows a record in that place, or wherever such records are shown if it is empty; in the journal, at the entry
    /// that made it, if no page shows it. False if nothing could be shown.
    bool showRecord(const QString &place, RecordKey key);
    void makeAll();
    /// The book changed or is another one: whatever is shown reads again, the rest when it is gone to.
    void refresh();
    void expire();

Q_SIGNALS:
    void pageMade(const QString &place, tally::ui::Page *page);
    void openRequested(const QString &place, tally::RecordKey key);

private:
    [[nodiscard]] Page *refreshed(const QString &place);
    [[nodiscard]] QString placeFor(RecordKey key) const;
    Session &m_session;
    ActionRegistry &m_actions;
    Places m_places;
    std::map<QString, Page *> m_pages;
    std::map<QString, bool> m_stale;
    QString m_place;
};

} // namespace tally::ui
