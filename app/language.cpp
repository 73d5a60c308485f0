// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tally
{
namespace
{

/// Installed last is asked first: English for its plurals, Qt's own words, then ours.
void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(QStringLiteral("language"));
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(const QString &code)
{
    const QString ours = QStringLiteral("tallystick");
    const QString folder = QStringLiteral(":/i18n");
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(QStringLiteral("language")));
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    install(QLocale(QLocale::English), ours, folder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(locale, ours, folder);
}

} // namespace tally
