// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/stillstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRegularExpression>
#include <QTimer>

namespace tally::ui
{
namespace
{

constexpr int UsualBase = 13; // pixels: the size all others are drawn against
constexpr int Smallest = 100; // per cent
constexpr int Largest = 300;

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

/// Lines of one or two pixels stay what they are; paddings, corners and widths follow the type.
QString withLengths(const QString &sheet, int basePixels)
{
    static const QRegularExpression length(QStringLiteral("(?<![@\\w])([0-9]+)px"));
    QString text;
    qsizetype from = 0;
    for (auto found = length.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int designed = match.captured(1).toInt();
        text += QStringView(sheet).mid(from, match.capturedStart(1) - from);
        text += QString::number(designed < 3 ? designed : at(designed, basePixels));
        from = match.capturedEnd(1);
    }
    return text + QStringView(sheet).mid(from);
}

/// Qt mirrors what widgets stand beside each other, but not the sides of their frames.
QString mirrored(const QString &sheet)
{
    static const QRegularExpression side(QStringLiteral("border(?:-top|-bottom)?-(left|right)"));
    QString text;
    qsizetype from = 0;
    for (auto found = side.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += QStringView(sheet).mid(from, match.capturedStart(1) - from);
        text += match.captured(1) == u"left" ? u"right" : u"left";
        from = match.capturedEnd(1);
    }
    return text + QStringView(sheet).mid(from);
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
{
    QApplication::setStyle(new StillStyle);
    QApplication::setFont(baseFont(QApplication::font()));
    m_base = QApplication::font();
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
    Q_EMIT changed();
}

void Theme::setPercent(int percent)
{
    const int wanted = qBound(Smallest, percent, Largest);
    if (wanted == m_percent)
        return;
    m_percent = wanted;
    QFont font = m_base;
    font.setPixelSize(qRound(qreal(QFontInfo(m_base).pixelSize()) * m_percent / 100));
    QApplication::setFont(font);
    apply();
    Q_EMIT changed();
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
    const QString sheet = styleSheet(tokens(), QFontInfo(QApplication::font()).pixelSize());
    m_application.setStyleSheet(QGuiApplication::isRightToLeft() ? mirrored(sheet) : sheet);
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
    QString sheet = withLengths(QString::fromUtf8(file.readAll()), basePixels);
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
                                                       {"@railBadge", t.railBadge},
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

int scaled(int designed)
{
    return at(designed, QFontInfo(QApplication::font()).pixelSize());
}

} // namespace tally::ui
