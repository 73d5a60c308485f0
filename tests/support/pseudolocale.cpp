// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudolocale.h"

#include <QRegularExpression>

namespace tally::support
{
namespace
{

// The dress of A…Z and a…z: one letter each, none of them plain or likely in a name, all of
// them in common fonts.
constexpr QStringView Upper = u"ȦƁƇĐĒƑĞĦĪĴĶĻṀŅŌƤǪŘŞŢŪṼŴẊŶŽ";
constexpr QStringView Lower = u"ȧƀƈđēƒğħīĵķļɱņōƥǫřşţūṽŵẋŷž";
constexpr QChar Filler(u'·');
constexpr QChar RightToLeftMark(0x200f); ///< without letters of such a script, this alone tells the direction of a text
constexpr int FillerWord = 6;            ///< a longer run could not be broken into lines

QChar dressOf(QChar c)
{
    if (c >= u'A' && c <= u'Z')
        return Upper[c.unicode() - u'A'];
    if (c >= u'a' && c <= u'z')
        return Lower[c.unicode() - u'a'];
    return c;
}

/// What must come out as it went in: %1, %L1, %n, markup, entities, "(*.tally)".
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(
        QStringLiteral("%L?[0-9]{1,2}|%L?n|</?[a-z][^<>]*>|&[a-z]+;|\\(\\*[^)]*\\)"));
    return pattern;
}

QString filling(const QString &text)
{
    const qsizetype length = (text.size() * 35 + 99) / 100;
    QString dots;
    for (qsizetype i = 0; i < length; ++i) {
        if (i > 0 && i % FillerWord == 0 && text.contains(u' '))
            dots += u' ';
        dots += Filler;
    }
    return dots;
}

QString dressedPart(const QString &text)
{
    QString out;
    qsizetype from = 0;
    const auto put = [&](qsizetype to) {
        for (; from < to; ++from)
            out += dressOf(text[from]);
    };
    for (auto it = kept().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        put(match.capturedStart());
        out += match.captured();
        from = match.capturedEnd();
    }
    put(text.size());
    return u'[' + out + filling(text) + u']';
}

} // namespace

PseudoLocale::PseudoLocale(Qt::LayoutDirection direction, QObject *parent)
    : QTranslator(parent)
    , m_direction(direction)
{
}

QString PseudoLocale::translate(const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    const QString text = QString::fromUtf8(sourceText);
    if (text == QLatin1String("QT_LAYOUT_DIRECTION"))
        return m_direction == Qt::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    // The names of keys are read back from text.
    if (qstrcmp(context, "QShortcut") == 0)
        return {};
    if (text.contains(QLatin1String("(*"))) // read by file dialogs
        return dressed(text);
    return m_direction == Qt::RightToLeft ? RightToLeftMark + dressed(text) : dressed(text);
}

QString PseudoLocale::dressed(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(QStringLiteral(";;"))) // filters of a file dialog
        parts.append(dressedPart(part));
    return parts.join(QStringLiteral(";;"));
}

bool PseudoLocale::isDress(QChar c)
{
    return Upper.contains(c) || Lower.contains(c) || c == Filler || c == RightToLeftMark || c == u'[' || c == u']';
}

} // namespace tally::support
