// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railfoot.h"

#include "ui/shell/look.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

/// `text` as it fits on a button; lines of it that do not are shortened.
QString fitting(const QString &text, const QPushButton &button)
{
    const QFontMetrics metrics = button.fontMetrics();
    const int edges = button.sizeHint().width() - metrics.size(Qt::TextShowMnemonic, button.text()).width();
    QStringList shown;
    for (const QString &line : text.split(u'\n'))
        shown.append(metrics.elidedText(line, Qt::ElideRight, button.parentWidget()->width() - edges));
    return shown.join(u'\n');
}

} // namespace

RailFoot::RailFoot(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void RailFoot::addButton()
{
    auto *button = new QPushButton(this);
    setLook(button, Look::Foot);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setAutoDefault(true); // so that Enter presses it too
    connect(button, &QPushButton::clicked, this,
            [this, line = static_cast<int>(m_buttons.size())] { Q_EMIT chosen(line); });
    layout()->addWidget(button);
    m_buttons.push_back(button);
}

void RailFoot::setLines(const std::vector<Line> &lines)
{
    m_lines = lines;
    while (m_buttons.size() < lines.size())
        addButton();
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < lines.size());
    fit();
}

void RailFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Measuring asks the style sheet for rules, which may move the table that Qt walks while it tells of a new sheet.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &RailFoot::fit, Qt::QueuedConnection);
}

void RailFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RailFoot::fit()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto &[text, tip] = m_lines[i];
        QPushButton *button = m_buttons[i];
        const QString oneLine = QString(text).replace(u'\n', u' ');
        button->setAccessibleName(oneLine);
        button->setAccessibleDescription(tip);
        button->setText(text);
        button->setText(fitting(text, *button));
        button->setToolTip(button->text() == text ? tip : QString(oneLine % u'\n' % tip));
    }
}

} // namespace tally::ui
