// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class HelpBrowser;
class TableView;
template<typename Row>
class RowsModel;

/// The help: its contents and a search on the left, the page on the right, and a way from a page to the place in the
/// program that it explains.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    HelpWindow(const PageContext &context, HelpPages pages, QWidget *parent = nullptr);
    void showPage(const QString &name);
    [[nodiscard]] QString pageName() const;

Q_SIGNALS:
    /// The place was gone to; its window should come forward.
    void placeOpened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildContents();
    [[nodiscard]] QWidget *buildReading();
    [[nodiscard]] QPushButton *buildTurn(const QString &icon, const QString &name, const QKeySequence &keys);
    void search(const QString &words);
    void showChosen();
    void follow(const QString &name);
    [[nodiscard]] QAction *placeAction() const;
    void openPlace();

    PageContext m_context;
    HelpPages m_pages;
    RowsModel<HelpHit> *m_model;
    QLineEdit *m_search;
    TableView *m_contents;
    QLabel *m_nothing;
    HelpBrowser *m_browser;
    QPushButton *m_open;
};

} // namespace tally::ui
