// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/arithmetic.h"

namespace tally::ui
{
namespace
{

constexpr int DeepestBracket = 32;
constexpr int GroupSize = 3;

/// Turns what people type into plain signs: locale's point to ".", thousands marks away, typographic operators to
/// ASCII.
QString plain(QStringView text, const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        qsizetype digits = 0;
        while (i + 1 + digits < text.size() && text[i + 1 + digits].isDigit())
            ++digits;
        const bool groups = QString(c) == group && digits == GroupSize && !out.isEmpty() && out.back().isDigit();
        if (groups || c.isSpace())
            continue;
        if (QString(c) == point)
            out += u'.';
        else if (c == QChar(0x2212))
            out += u'-';
        else if (c == QChar(0x00d7) || c == u'x')
            out += u'*';
        else if (c == QChar(0x00f7) || c == u':')
            out += u'/';
        else
            out += c;
    }
    return out;
}

/// Recursive descent over one line.
class Reader
{
public:
    explicit Reader(QString text)
        : m_text(std::move(text))
    {
    }

    Result<Decimal> all()
    {
        TALLY_TRY(const Decimal value, sum(0));
        if (m_at != m_text.size())
            return malformed();
        return value;
    }

private:
    Result<Decimal> sum(int depth)
    {
        TALLY_TRY(Decimal value, product(depth));
        while (peek() == u'+' || peek() == u'-') {
            const QChar sign = take();
            TALLY_TRY(const Decimal next, product(depth));
            TALLY_TRY(value, sign == u'+' ? add(value, next) : subtract(value, next));
        }
        return value;
    }

    Result<Decimal> product(int depth)
    {
        TALLY_TRY(Decimal value, factor(depth));
        while (peek() == u'*' || peek() == u'/') {
            const QChar sign = take();
            TALLY_TRY(const Decimal next, factor(depth));
            TALLY_TRY(value, sign == u'*' ? multiply(value, next, Rounding::Exact)
                                          : scale(value, Decimal::whole(1), next, Rounding::Exact));
        }
        return value;
    }

    Result<Decimal> factor(int depth)
    {
        if (depth > DeepestBracket)
            return malformed();
        if (peek() == u'-') {
            take();
            TALLY_TRY(const Decimal value, factor(depth + 1));
            return -value;
        }
        return peek() == u'(' ? bracket(depth) : number();
    }

    Result<Decimal> bracket(int depth)
    {
        take();
        TALLY_TRY(const Decimal value, sum(depth + 1));
        if (peek() != u')')
            return malformed();
        take();
        return value;
    }

    Result<Decimal> number()
    {
        const qsizetype start = m_at;
        while (peek().isDigit() || peek() == u'.')
            take();
        std::string digits = m_text.mid(start, m_at - start).toStdString();
        if (digits.empty())
            return malformed();
        if (digits.front() == '.')
            digits.insert(digits.begin(), '0');
        if (digits.back() == '.')
            digits.pop_back();
        return parseLenient(digits);
    }

    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    QChar take() { return m_text[m_at++]; }
    [[nodiscard]] tl::unexpected<Error> malformed() const
    {
        return misused("arithmetic.malformed", QT_TRANSLATE_NOOP("Error", "“%1” is not an amount or a sum."), {m_text});
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<Decimal> evaluate(QStringView expression, const QLocale &locale)
{
    return Reader(plain(expression, locale)).all();
}

} // namespace tally::ui
