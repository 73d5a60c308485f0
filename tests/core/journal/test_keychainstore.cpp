// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One class per state of the desktop's keyring. keyring_session.sh brings a private keyring into that state and names
// it in TALLY_KEYRING; without the script there is no keyring, which is a state too.
#include "core/journal/keychainstore.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <qt6keychain/keychain.h>
#include <QTest>

using namespace tally;
using namespace tally::journal;

namespace
{

const QString entry = QStringLiteral("tallystick/mfrggzdf/d1");
const QString otherEntry = QStringLiteral("tallystick/mfrggzdf/d2");
const QString name = QStringLiteral("tallystick.book/mfrggzdfmztwq2lknnwg23tpoa/d1");

SigningKey keyOf(char fill)
{
    return *SigningKey::fromSeed(name, std::string(32, fill));
}

template<typename T>
QByteArray codeOf(const Result<T> &result)
{
    return result ? QByteArray() : QByteArray(result.error().code);
}

/// Long enough that only an answer ends a wait within the time ctest allows; "quickly" is that the test ends at all.
KeychainStore patientStore()
{
    return KeychainStore(600'000);
}

} // namespace

/// No session bus, or one without a keyring on it.
class TestAbsentKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probeSaysAbsent() { QCOMPARE(KeychainStore::probe(), KeyStore::State::Absent); }

    void everythingIsRefusedAtOnce()
    {
        KeychainStore store = patientStore();
        QCOMPARE(codeOf(store.load(entry, name)), QByteArray("key.store"));
        QCOMPARE(codeOf(store.save(entry, keyOf('a'))), QByteArray("key.store"));
        QCOMPARE(codeOf(store.loadNote(entry)), QByteArray("key.store"));
        QCOMPARE(codeOf(store.saveNote(entry, "mark")), QByteArray("key.store"));
    }

    void errorNamesAWayOut()
    {
        const auto refused = patientStore().load(entry, name);
        QVERIFY(refused.error().message().contains(QStringLiteral("key file")));
        QVERIFY(!refused.error().detail.isEmpty());
    }
};

/// An unlocked, empty keyring.
class TestUnlockedKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probeSaysReady() { QCOMPARE(KeychainStore::probe(), KeyStore::State::Ready); }

    void missingEntriesAreMissing()
    {
        QCOMPARE(codeOf(patientStore().load(entry, name)), QByteArray("key.missing"));
        QCOMPARE(codeOf(patientStore().loadNote(entry)), QByteArray("key.missing"));
    }

    void keysComeBack()
    {
        QCOMPARE(codeOf(patientStore().save(entry, keyOf('a'))), QByteArray());
        const auto back = patientStore().load(entry, name);
        QCOMPARE(codeOf(back), QByteArray());
        QVERIFY(back->seed() == keyOf('a').seed());
        QCOMPARE(back->name(), name);
        QCOMPARE(codeOf(patientStore().load(otherEntry, name)), QByteArray("key.missing"));
    }

    void keyIsNeverOverwrittenByAnother()
    {
        QCOMPARE(codeOf(patientStore().save(entry, keyOf('a'))), QByteArray());
        QCOMPARE(codeOf(patientStore().save(entry, keyOf('b'))), QByteArray("key.exists"));
        QVERIFY(patientStore().load(entry, name)->seed() == keyOf('a').seed());
    }

    void notesAreReplaced()
    {
        const QByteArray bytes("\0\n\xff", 3);
        QCOMPARE(codeOf(patientStore().saveNote(otherEntry, "one")), QByteArray());
        QCOMPARE(*patientStore().loadNote(otherEntry), QByteArray("one"));
        QCOMPARE(codeOf(patientStore().saveNote(otherEntry, bytes)), QByteArray());
        QCOMPARE(*patientStore().loadNote(otherEntry), bytes);
        QCOMPARE(codeOf(patientStore().load(otherEntry, name)), QByteArray("key.missing"));
    }

    void damagedEntriesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("not base64") << QStringLiteral("correct horse");
        QTest::newRow("base64 of 31 bytes") << QString::fromLatin1(QByteArray(31, 'a').toBase64());
        QTest::newRow("base64 cut off") << QString::fromLatin1(QByteArray(32, 'a').toBase64().chopped(1));
    }
    void damagedEntriesAreRefusedAndLeftAlone()
    {
        QFETCH(QString, text);
        const QString damaged = QStringLiteral("tallystick/damaged/d1");
        QKeychain::WritePasswordJob job(QStringLiteral("tallystick"));
        job.setAutoDelete(false);
        job.setKey(damaged);
        job.setTextData(text);
        QSignalSpy finished(&job, &QKeychain::Job::finished);
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(job.error(), QKeychain::NoError);
        QCOMPARE(codeOf(patientStore().load(damaged, name)), QByteArray("key.store"));
        QVERIFY(!patientStore().save(damaged, keyOf('a')).has_value());
        QVERIFY(!patientStore().load(damaged, name).has_value());
    }

    void keyringThatDoesNotAnswerInTimeIsLocked()
    {
        KeychainStore hasty(0);
        QCOMPARE(codeOf(hasty.load(entry, name)), QByteArray("key.locked"));
        QCOMPARE(codeOf(patientStore().saveNote(entry, "after")), QByteArray());
        QCOMPARE(*patientStore().loadNote(entry), QByteArray("after"));
    }
};

/// Leaves a key behind for the locked keyring.
class TestKeyringToLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsSaved() { QCOMPARE(codeOf(patientStore().save(entry, keyOf('a'))), QByteArray()); }
};

/// A keyring that holds a key but has not been unlocked, with nobody to ask. The script compares its file afterwards.
class TestLockedKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsNotGivenAway()
    {
        const QByteArray code = codeOf(KeychainStore().load(entry, name));
        QVERIFY2(code == "key.missing" || code == "key.locked", code.constData());
    }

    void nothingIsSaved()
    {
        QVERIFY(!KeychainStore().save(entry, keyOf('b')).has_value());
        QVERIFY(!KeychainStore().save(otherEntry, keyOf('b')).has_value());
        QVERIFY(!KeychainStore().saveNote(entry, "mark").has_value());
    }
};

/// The same keyring, unlocked again.
class TestReopenedKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheFirstKeyIsThere()
    {
        const auto back = patientStore().load(entry, name);
        QCOMPARE(codeOf(back), QByteArray());
        QVERIFY(back->seed() == keyOf('a').seed());
        QCOMPARE(codeOf(patientStore().load(otherEntry, name)), QByteArray("key.missing"));
        QCOMPARE(codeOf(patientStore().loadNote(entry)), QByteArray("key.missing"));
    }
};

int main(int argc, char **argv)
{
    const QString state = qEnvironmentVariable("TALLY_KEYRING", QStringLiteral("absent"));
    if (!qEnvironmentVariableIsSet("TALLY_KEYRING"))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const QCoreApplication application(argc, argv);
    if (state == QStringLiteral("absent"))
        return QTest::qExec(std::make_unique<TestAbsentKeyring>().get(), argc, argv);
    if (state == QStringLiteral("unlocked"))
        return QTest::qExec(std::make_unique<TestUnlockedKeyring>().get(), argc, argv);
    if (state == QStringLiteral("to-lock"))
        return QTest::qExec(std::make_unique<TestKeyringToLock>().get(), argc, argv);
    if (state == QStringLiteral("locked"))
        return QTest::qExec(std::make_unique<TestLockedKeyring>().get(), argc, argv);
    if (state == QStringLiteral("reopened"))
        return QTest::qExec(std::make_unique<TestReopenedKeyring>().get(), argc, argv);
    qWarning("TALLY_KEYRING names no state of a keyring");
    return 2;
}

#include "test_keychainstore.moc"
