// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keyfilestore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
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

} // namespace

class TestKeyFileStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("desk.keys"));
    }

    void keysComeBackUnderTheirPassphrase()
    {
        QCOMPARE(codeOf(store("correct horse").save(entry, keyOf('a'))), QByteArray());
        QCOMPARE(codeOf(store("correct horse").save(otherEntry, keyOf('b'))), QByteArray());
        const auto first = store("correct horse").load(entry, name);
        QCOMPARE(codeOf(first), QByteArray());
        QVERIFY(first->seed() == keyOf('a').seed());
        QCOMPARE(first->name(), name);
        QVERIFY(store("correct horse").load(otherEntry, name)->seed() == keyOf('b').seed());
        QVERIFY(store("correct horse").description().contains(m_path));
    }

    void onlyTheOwnerMayOpenTheFile()
    {
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup |
                         QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(m_path).permissions() & all, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!bytes().contains(QByteArray(32, 'a')));
        QVERIFY(!bytes().contains(QByteArray(32, 'a').toBase64()));
    }

    void fileOpenToOthersIsRefused_data()
    {
        QTest::addColumn<QFile::Permissions>("more");
        QTest::newRow("the group may read") << QFile::Permissions(QFile::ReadGroup);
        QTest::newRow("the group may write") << QFile::Permissions(QFile::WriteGroup);
        QTest::newRow("everybody may read") << QFile::Permissions(QFile::ReadOther);
        QTest::newRow("everybody may write") << QFile::Permissions(QFile::WriteOther);
    }
    void fileOpenToOthersIsRefused()
    {
        QFETCH(QFile::Permissions, more);
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | more));
        const auto refused = store("p").load(entry, name);
        QCOMPARE(codeOf(refused), QByteArray("key.store"));
        QVERIFY(refused.error().message().contains(QStringLiteral("mode 600")));
        QCOMPARE(codeOf(store("p").saveNote(entry, "mark")), QByteArray("key.store"));
    }

    void wrongPassphraseOpensAndAddsNothing()
    {
        QCOMPARE(codeOf(store("right").save(entry, keyOf('a'))), QByteArray());
        const QByteArray before = bytes();
        QCOMPARE(codeOf(store("wrong").load(entry, name)), QByteArray("key.passphrase"));
        QCOMPARE(codeOf(store("wrong").save(otherEntry, keyOf('b'))), QByteArray("key.passphrase"));
        QCOMPARE(codeOf(store("wrong").save(entry, keyOf('a'))), QByteArray("key.passphrase"));
        QCOMPARE(bytes(), before);
    }

    void noPassphraseIsLocked()
    {
        QCOMPARE(codeOf(store("").save(entry, keyOf('a'))), QByteArray("key.locked"));
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        QCOMPARE(codeOf(store("").load(entry, name)), QByteArray("key.locked"));
        QCOMPARE(codeOf(KeyFileStore(m_path, nullptr).load(entry, name)), QByteArray("key.locked"));
    }

    void passphraseIsOnlyAskedForWhenNeeded()
    {
        int asked = 0;
        KeyFileStore file(m_path, [&asked] {
            ++asked;
            return QByteArray("p");
        });
        QCOMPARE(codeOf(file.load(entry, name)), QByteArray("key.missing"));
        QCOMPARE(codeOf(file.saveNote(entry, "mark")), QByteArray());
        QCOMPARE(*file.loadNote(entry), QByteArray("mark"));
        QCOMPARE(asked, 0);
        QCOMPARE(codeOf(file.save(entry, keyOf('a'))), QByteArray());
        QCOMPARE(codeOf(file.load(entry, name)), QByteArray());
        QCOMPARE(asked, 2);
    }

    void missingEntriesAreMissing()
    {
        QCOMPARE(codeOf(store("p").load(entry, name)), QByteArray("key.missing"));
        QCOMPARE(codeOf(store("p").loadNote(entry)), QByteArray("key.missing"));
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        QCOMPARE(codeOf(store("p").load(otherEntry, name)), QByteArray("key.missing"));
        QCOMPARE(codeOf(store("p").loadNote(entry)), QByteArray("key.missing"));
    }

    void keyIsNeverOverwrittenByAnother()
    {
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        const QByteArray before = bytes();
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        QCOMPARE(codeOf(store("p").save(entry, keyOf('b'))), QByteArray("key.exists"));
        QVERIFY(store("p").load(entry, name)->seed() == keyOf('a').seed());
        QCOMPARE(QFileInfo(m_path).size(), before.size());
    }

    void notesAreReplacedAndKeysStay()
    {
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        QCOMPARE(codeOf(store("p").saveNote(entry, "one")), QByteArray());
        QCOMPARE(codeOf(store("p").saveNote(otherEntry, QByteArray("\0\n\xff", 3))), QByteArray());
        QCOMPARE(codeOf(store("p").saveNote(entry, "two")), QByteArray());
        QCOMPARE(*store("p").loadNote(entry), QByteArray("two"));
        QCOMPARE(*store("p").loadNote(otherEntry), QByteArray("\0\n\xff", 3));
        QVERIFY(store("p").load(entry, name)->seed() == keyOf('a').seed());
    }

    void damagedFileIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("search");
        QTest::addColumn<QByteArray>("replacement");
        QTest::newRow("not the format's name") << QByteArray("tallystick.keys/1") << QByteArray("tallystick.kegs/1");
        QTest::newRow("a version to come") << QByteArray("tallystick.keys/1") << QByteArray("tallystick.keys/2");
        QTest::newRow("a member is gone") << QByteArray("\"salt\"") << QByteArray("\"silt\"");
        QTest::newRow("memory beyond 1 GiB") << QByteArray("67108864") << QByteArray("1073741825");
        QTest::newRow("no memory") << QByteArray("67108864") << QByteArray("0");
        QTest::newRow("negative memory") << QByteArray("67108864") << QByteArray("-67108864");
        QTest::newRow("a great many passes") << QByteArray("\"ops\":2") << QByteArray("\"ops\":1000000");
        QTest::newRow("no passes") << QByteArray("\"ops\":2") << QByteArray("\"ops\":0");
        QTest::newRow("a number as text") << QByteArray("\"ops\":2") << QByteArray("\"ops\":\"2\"");
        QTest::newRow("a box that is not base64") << QByteArray("\"box\":\"") << QByteArray("\"box\":\"!");
        QTest::newRow("no entry name") << QByteArray("tallystick/mfrggzdf/d1") << QByteArray();
        QTest::newRow("keys that are no list") << QByteArray("\"notes\":[]") << QByteArray("\"notes\":{}");
        QTest::newRow("white space") << QByteArray("\"notes\":[]") << QByteArray("\"notes\": []");
        QTest::newRow("cut off") << QByteArray(",\"notes\":[]}") << QByteArray();
    }
    void damagedFileIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, search);
        QFETCH(QByteArray, replacement);
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        QByteArray changed = bytes();
        QVERIFY(changed.contains(search));
        changed.replace(search, replacement);
        expectRefused(changed);
    }

    void foreignBytesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("some other text") << QByteArray("hello\n");
        QTest::newRow("a JSON text that is no object") << QByteArray("[]");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("more than a mebibyte") << QByteArray(1024 * 1024 + 1, ' ');
    }
    void foreignBytesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        expectRefused(content);
    }

    void newerFileIsSaidToBeNewer()
    {
        write("{\"format\":\"tallystick.keys/2\",\"keys\":[],\"notes\":[]}");
        const auto refused = store("p").load(entry, name);
        QCOMPARE(codeOf(refused), QByteArray("key.store"));
        QCOMPARE(refused.error().kind, ErrorKind::Newer);
    }

    void changedBoxDoesNotOpen()
    {
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        QByteArray changed = bytes();
        const qsizetype at = changed.indexOf("\"box\":\"") + 20;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        write(changed);
        QCOMPARE(codeOf(store("p").load(entry, name)), QByteArray("key.passphrase"));
        QCOMPARE(bytes(), changed);
    }

    void keyUnderAnotherEntrysNameDoesNotOpen()
    {
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        write(bytes().replace(entry.toUtf8(), otherEntry.toUtf8()));
        QCOMPARE(codeOf(store("p").load(otherEntry, name)), QByteArray("key.store"));
    }

    void twoKeysOfOneNameAreRefused()
    {
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray());
        QCOMPARE(codeOf(store("p").save(otherEntry, keyOf('b'))), QByteArray());
        expectRefused(bytes().replace(otherEntry.toUtf8(), entry.toUtf8()));
    }

    void folderThatIsMissingIsAnError()
    {
        m_path = m_folder->filePath(QStringLiteral("nowhere/desk.keys"));
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray("key.store"));
        QCOMPARE(codeOf(store("p").saveNote(entry, "mark")), QByteArray("key.store"));
    }

    void folderInItsPlaceIsAnError()
    {
        QVERIFY(QDir().mkdir(m_path));
        QCOMPARE(codeOf(store("p").load(entry, name)), QByteArray("key.store"));
        QCOMPARE(codeOf(store("p").save(entry, keyOf('a'))), QByteArray("key.store"));
        QVERIFY(QFileInfo(m_path).isDir());
    }

private:
    KeyFileStore store(const QByteArray &passphrase) const
    {
        return {m_path, [passphrase] { return passphrase; }};
    }
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(file.write(content), content.size());
    }
    void expectRefused(const QByteArray &content) const
    {
        write(content);
        QCOMPARE(codeOf(store("p").load(entry, name)), QByteArray("key.store"));
        QCOMPARE(codeOf(store("p").save(otherEntry, keyOf('b'))), QByteArray("key.store"));
        QCOMPARE(codeOf(store("p").saveNote(entry, "mark")), QByteArray("key.store"));
        QCOMPARE(bytes(), content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestKeyFileStore)
#include "test_keyfilestore.moc"
