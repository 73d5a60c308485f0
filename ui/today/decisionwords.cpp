// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/decisionwords.h"

#include "ui/common/figures.h"

#include <QCoreApplication>

namespace tally::ui
{
namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Decision", text);
}

} // namespace

QString questionOf(const QString &cls, std::string_view member, const QString &title)
{
    if (member == "defaultUnitOfResource")
        return say(QT_TRANSLATE_NOOP("Decision", "What is “%1” counted in?")).arg(title);
    if (member == "defaultUnitOfEffort")
        return say(QT_TRANSLATE_NOOP("Decision", "What is the work “%1” measured in?")).arg(title);
    if (member == "provider")
        return say(QT_TRANSLATE_NOOP("Decision", "Who gives or does “%1”?")).arg(title);
    if (member == "receiver")
        return say(QT_TRANSLATE_NOOP("Decision", "Who gets “%1”?")).arg(title);
    if (member == "finished" && cls == QLatin1String("Process"))
        return say(QT_TRANSLATE_NOOP("Decision", "Is the job “%1” finished?")).arg(title);
    if (member == "finished")
        return say(QT_TRANSLATE_NOOP("Decision", "Is “%1” finished?")).arg(title);
    return say(QT_TRANSLATE_NOOP("Decision", "What holds for “%1”?")).arg(title);
}

QString answerWords(const book::DeskAnswer &answer)
{
    if (answer.value.isBool())
        return answer.value.boolean() ? say(QT_TRANSLATE_NOOP("Decision", "Yes, it is finished"))
                                      : say(QT_TRANSLATE_NOOP("Decision", "No, it goes on"));
    if (!answer.name.isEmpty())
        return answer.name;
    if (!answer.value.isText())
        return say(QT_TRANSLATE_NOOP("Decision", "Nothing"));
    const Unit *unit = UnitTable::shipped().find(answer.value.qtext());
    return unit == nullptr ? answer.value.qtext() : unitName(*unit);
}

QString answererWords(const book::DeskAnswer &answer)
{
    if (answer.who.isEmpty())
        return say(QT_TRANSLATE_NOOP("Decision", "desk “%1”, %2")).arg(answer.desk, momentText(answer.t));
    return say(QT_TRANSLATE_NOOP("Decision", "%1 at the desk “%2”, %3"))
        .arg(answer.who, answer.desk, momentText(answer.t));
}

} // namespace tally::ui
