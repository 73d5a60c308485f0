// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/linkbutton.h"

#include "ui/shell/look.h"

#include <QEvent>

namespace tally::ui
{
namespace
{

constexpr int FewestLetters = 8; ///< less would not say where the link leads

} // namespace

LinkButton::LinkButton(const QString &text, const QString &tip, QWidget *parent)
    : QPushButton(text, parent)
    , m_words(text)
    , m_tip(tip)
{
    setLook(this, Look::Link);
    setAccessibleName(text);
    setToolTip(tip);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    measure();
}

/// Frame and padding around the words.
int LinkButton::edges() const
{
    return QPushButton::sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = QPushButton::minimumSizeHint();
    return {qMin(whole.width(), FewestLetters * fontMetrics().averageCharWidth() + edges()), whole.height()};
}

/// No wider than the words, so that only they can be clicked.
void LinkButton::measure()
{
    ensurePolished();
    setText(m_words);
    setMaximumWidth(QPushButton::sizeHint().width());
    shorten();
}

void LinkButton::shorten()
{
    const int room = width() - edges();
    const bool fits = width() >= maximumWidth();
    // From the middle: a name begins with what it is, and an amount stands at the end.
    const QString shown = fits ? m_words : fontMetrics().elidedText(m_words, Qt::ElideMiddle, room);
    if (shown != text())
        setText(shown);
    setToolTip(fits ? m_tip : m_words + u'\n' + m_tip);
}

void LinkButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    shorten();
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &LinkButton::measure,
                                  Qt::QueuedConnection); // not while Qt walks its style rules
}

} // namespace tally::ui
