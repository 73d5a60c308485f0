// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tally;

class Sha256Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesKnownTexts_data();
    void hashesKnownTexts();
    void agreesWithQtAtEveryLength();
    void prefixesSeparateDomains();
    void streamsInAnyPieces();
    void copiedStreamsGoTheirOwnWay();
    void writesItself();
    void takesExactly32Bytes();
    void ordersByBytes();
};

namespace
{

QByteArray sample(int size)
{
    QByteArray bytes(size, '\0');
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + size);
    return bytes;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray byQt(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

/// FIPS 180-4 examples and the empty text.
void Sha256Test::hashesKnownTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void Sha256Test::hashesKnownTexts()
{
    QFETCH(QByteArray, text);
    QTEST(sha256(view(text)).hex(), "hex");
}

void Sha256Test::agreesWithQtAtEveryLength()
{
    for (int size = 0; size < 300; ++size) {
        const QByteArray bytes = sample(size);
        QCOMPARE(sha256(view(bytes)).toByteArray(), byQt(bytes));
        QCOMPARE(sha256(0x00, view(bytes)).toByteArray(), byQt(QByteArray(1, '\0') + bytes));
    }
}

void Sha256Test::prefixesSeparateDomains()
{
    const Digest a = sha256("a");
    const Digest b = sha256("b");
    QCOMPARE(sha256(0x01, a, b).toByteArray(), byQt(QByteArray("\x01") + a.toByteArray() + b.toByteArray()));
    QVERIFY(sha256(0x01, a, b) != sha256(0x01, b, a));
    QVERIFY(sha256(0x00, "a") != sha256(0x02, "a"));
    QVERIFY(sha256(0x00, "a") != a);
}

void Sha256Test::streamsInAnyPieces()
{
    const QByteArray bytes = sample(1000);
    for (const int piece : {1, 3, 63, 64, 65, 999, 1000}) {
        Sha256Stream stream;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            stream.add(view(bytes.mid(at, piece)));
        QCOMPARE(stream.finish().toByteArray(), byQt(bytes));
    }
    QCOMPARE(Sha256Stream().finish().toByteArray(), byQt({}));
}

void Sha256Test::copiedStreamsGoTheirOwnWay()
{
    Sha256Stream one;
    one.add("a");
    Sha256Stream other = one;
    one.add("b");
    other.add("c");
    QCOMPARE(one.finish(), sha256("ab"));
    QCOMPARE(other.finish(), sha256("ac"));
}

void Sha256Test::writesItself()
{
    const Digest digest = sha256("abc");
    QCOMPARE(digest.base64(), QByteArray("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="));
    QCOMPARE(digest.base64Url(), QByteArray("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"));
    QCOMPARE(digest.view().size(), std::size_t{32});
}

void Sha256Test::takesExactly32Bytes()
{
    const Digest digest = sha256("abc");
    QVERIFY(Digest::fromBytes(digest.view()) == digest);
    QVERIFY(!Digest::fromBytes(digest.view().substr(1)));
    QVERIFY(!Digest::fromBytes(""));
    QVERIFY(!Digest::fromBytes(std::string(33, 'a')));
}

void Sha256Test::ordersByBytes()
{
    Digest low;
    Digest high;
    high.bytes[0] = 0x80;
    low.bytes[31] = 0xff;
    QVERIFY(low < high);
    QVERIFY(Digest() < low);
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "test_sha256.moc"
