// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>
#include <QTimer>

namespace tally::ui
{
namespace
{

constexpr int UsualBase = 13; // pixels: the size all others are drawn against

/// Where no desktop says which font it uses, Qt names only a generic family; a drawn one reads better.
QFont baseFont(const QFont &system)
{
    QFont font = system;
    const bool unspecified =
        font.family().isEmpty() || font.family().startsWith(u"Sans") || font.family() == QLatin1String("DejaVu Sans");
    const QString drawn = QStringLiteral("Inter");
    if (unspecified && QFontDatabase::families().contains(drawn)) {
        font.setFamily(drawn);
        font.setPixelSize(UsualBase);
    }
    return font;
}

int at(int designed, int basePixels)
{
    return qRound(qreal(designed) * basePixels / UsualBase);
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(baseFont(QApplication::font()));
    application.installEventFilter(this);
    readSystem();
    apply();
}

void Theme::choose(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

const Tokens &Theme::tokens() const
{
    const bool dark = m_choice == Choice::System ? m_systemIsDark : m_choice == Choice::Dark;
    return dark ? Tokens::darkened() : Tokens::light();
}

void Theme::readSystem()
{
    // Our own palette hides the system's, so it is put aside for the look.
    QApplication::setPalette(QPalette());
    m_systemIsDark = isDark(QGuiApplication::palette());
}

void Theme::apply()
{
    QApplication::setPalette(tokens().palette());
    m_application.setStyleSheet(styleSheet(tokens(), QFontInfo(QApplication::font()).pixelSize()));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ThemeChange)
        QTimer::singleShot(0, this, [this] {
            readSystem();
            apply();
        });
    return QObject::eventFilter(watched, event);
}

QString Theme::styleSheet(const Tokens &t, int basePixels)
{
    QFile file(QStringLiteral(":/shell/tallystick.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first where one begins another.
    const std::pair<const char *, QColor> colours[] = {{"@accentTint", t.accentTint},
                                                       {"@onAccent", t.onAccent},
                                                       {"@accent", t.accent},
                                                       {"@badTint", t.badTint},
                                                       {"@badText", t.badText},
                                                       {"@warningTint", t.warningTint},
                                                       {"@warningText", t.warningText},
                                                       {"@goodTint", t.goodTint},
                                                       {"@goodText", t.goodText},
                                                       {"@neutralTint", t.neutralTint},
                                                       {"@control", t.control},
                                                       {"@dimSelected", t.dimSelected},
                                                       {"@dim", t.dim},
                                                       {"@line", t.line},
                                                       {"@panel", t.panel},
                                                       {"@railSelected", t.railSelected},
                                                       {"@railOnSelected", t.railOnSelected},
                                                       {"@railText", t.railText},
                                                       {"@railBadge", t.railBadge},
                                                       {"@rail", t.rail},
                                                       {"@selection", t.selection},
                                                       {"@text", t.text},
                                                       {"@window", t.window}};
    for (const auto &[name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QLatin1String("@name"), t.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    sheet.replace(QLatin1String("@sizeTitle"), QString::number(at(20, basePixels)));
    sheet.replace(QLatin1String("@sizePane"), QString::number(at(15, basePixels)));
    sheet.replace(QLatin1String("@sizeLabel"), QString::number(at(11, basePixels)));
    sheet.replace(QLatin1String("@sizeBase"), QString::number(basePixels));
    return sheet;
}

} // namespace tally::ui
