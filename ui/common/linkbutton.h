// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tally::ui
{

/// A link that shortens its words where there is less room than they need, and then says them in its tip. It never
/// makes what it stands in wider. To be put in a row with a stretch behind it.
class LinkButton final : public QPushButton
{
    Q_OBJECT
public:
    /// `tip` says what pressing it does.
    LinkButton(const QString &text, const QString &tip, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int edges() const;
    void measure();
    void shorten();
    QString m_words;
    QString m_tip;
};

} // namespace tally::ui
