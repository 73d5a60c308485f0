// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tally::ui
{

/// What a page is given: the book it shows, and the acts it can add its own to.
struct PageContext {
    Session &session;
    ActionRegistry &actions;
};

/// A place's page. All have the same anatomy: title and state in words, the primary action at the right with its key, a
/// filter line, a body, and a status line. The shell knows pages only through this class.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    /// Reads everything again: after the book was opened or a change came. Hidden pages may put it off until shown.
    virtual void refresh() = 0;
    /// Shows one record or entry; false if this page does not show such.
    virtual bool showRecord(RecordKey key);
    /// The record or entry somebody looks at here now, so that Back can come to it again; none if there is none.
    [[nodiscard]] virtual RecordKey currentRecord() const { return {}; }
    /// Puts the focus where work on this page begins.
    virtual void takeFocus() { setFocus(); }
    /// How many things here wait for a person; shown in the rail. Asked of every page after every change, so it must be
    /// quick (a counting query), whether or not the page is shown.
    [[nodiscard]] virtual int waiting() const { return 0; }
    /// Where typing goes when somebody wants to filter what is here ("/"); null if there is no such place.
    [[nodiscard]] virtual QWidget *searchField() const { return nullptr; }

Q_SIGNALS:
    /// Asks the shell to show `key` in the place `place` ("journal"); in whichever shows such records if that is
    /// empty. Without a key the place itself is gone to.
    void openRequested(const QString &place, tally::RecordKey key);
    /// `waiting` has another answer, though the book is the same.
    void waitingChanged();

protected:
    /// Enables what can be done here now; nothing while the page is hidden, since others have acts with the same keys.
    /// Called whenever the page is shown or hidden; a page calls it when something else changes the answer.
    virtual void showActs() {}
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void setState(const QString &words);
    void setPrimaryAction(QAction *action);
    void addSecondaryAction(QAction *action);
    void setFilterLine(QWidget *filters);
    void setBody(QWidget *body);
    void setStatus(const QString &left, const QString &right);

private:
    [[nodiscard]] QWidget *buildStatusLine();
    QLabel *m_title;
    QLabel *m_state;
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
    QLabel *m_statusLeft;
    QLabel *m_statusRight;
};

} // namespace tally::ui
