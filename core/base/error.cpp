// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cstring>
#include <QCoreApplication>

namespace tally
{

namespace
{

/// Replaces %1…%9 in one pass, so that a "%1" inside an argument stays what it is. QString::arg cannot take a list
/// whose length is known only at run time, and calling it once per argument would look into the arguments again.
QString filled(const QString &sentence, const QStringList &args)
{
    QString result;
    result.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const qsizetype place = i + 1 < sentence.size() ? sentence[i + 1].unicode() - u'1' : -1;
        if (sentence[i] == u'%' && place >= 0 && place < 9 && place < args.size()) {
            result += args[place];
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

/// Arguments may be foreign text; a line break or an escape sequence must not reach a terminal.
QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

tl::unexpected<Error> make(ErrorKind kind, const char *code, const char *text, QStringList args, QString detail)
{
    return tl::unexpected(Error{kind, code, text, std::move(args), std::move(detail)});
}

} // namespace

QString Error::message() const
{
    if (*text == '\0')
        return QString::fromLatin1(code);
    return filled(QCoreApplication::translate("Error", text), args);
}

QString Error::line() const
{
    if (detail.isEmpty())
        return onOneLine(message());
    return onOneLine(message() + u" (" + detail + u')');
}

bool Error::is(const char *otherCode) const
{
    return std::strcmp(code, otherCode) == 0;
}

tl::unexpected<Error> refused(const char *code, const char *text, QStringList args, QString detail)
{
    return make(ErrorKind::Refused, code, text, std::move(args), std::move(detail));
}

tl::unexpected<Error> misused(const char *code, const char *text, QStringList args, QString detail)
{
    return make(ErrorKind::Usage, code, text, std::move(args), std::move(detail));
}

tl::unexpected<Error> failed(const char *code, const char *text, QStringList args, QString detail)
{
    return make(ErrorKind::System, code, text, std::move(args), std::move(detail));
}

tl::unexpected<Error> tooNew(const char *code, const char *text, QStringList args, QString detail)
{
    return make(ErrorKind::Newer, code, text, std::move(args), std::move(detail));
}

} // namespace tally
