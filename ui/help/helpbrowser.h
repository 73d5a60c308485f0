// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"

#include <QTextBrowser>

namespace tally::ui
{

/// Shows pages of the help by name, in the program's type and colours, and remembers where it has been.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    /// `pages` must live as long as this.
    explicit HelpBrowser(const HelpPages &pages, QWidget *parent = nullptr);
    void showPage(const QString &name);
    /// Name of the page that is shown; empty before the first.
    [[nodiscard]] QString pageName() const { return m_name; }

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void pageShown(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    const HelpPages &m_pages;
    QString m_name;
    bool m_layingOut = false;
};

} // namespace tally::ui
