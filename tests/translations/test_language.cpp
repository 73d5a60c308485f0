// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace tally
{
namespace
{

QString entries(int count)
{
    return QCoreApplication::translate("tally::ui::BookState", "%Ln entries", nullptr, count);
}

qsizetype installed()
{
    return QCoreApplication::instance()->findChildren<QTranslator *>().size();
}

} // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void englishHasASingular();
    void anUnknownLanguageFallsBackToEnglish();
    void installingAgainReplaces();
};

void TestLanguage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestLanguage::englishHasASingular()
{
    installLanguage(QStringLiteral("en"));
    QCOMPARE(entries(1), QStringLiteral("1 entry"));
    QCOMPARE(entries(0), QStringLiteral("0 entries"));
    QCOMPARE(entries(2119), QStringLiteral("2,119 entries"));
}

void TestLanguage::anUnknownLanguageFallsBackToEnglish()
{
    installLanguage(QStringLiteral("tlh"));
    QCOMPARE(entries(1), QStringLiteral("1 entry"));
}

void TestLanguage::installingAgainReplaces()
{
    installLanguage(QStringLiteral("en"));
    const qsizetype before = installed();
    installLanguage(QStringLiteral("en"));
    QCOMPARE(installed(), before);
}

} // namespace tally

QTEST_GUILESS_MAIN(tally::TestLanguage)
#include "test_language.moc"
