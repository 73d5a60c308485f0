// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coop.h"
#include "openbag.h"

#include <QtTest>
#include <random>

using namespace tally;
using namespace tally::test;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace
{

/// Bytes changed the way fuzzers do: flips, stretches copied, cut out or overwritten.
class Mutation
{
public:
    explicit Mutation(unsigned seed)
        : m_random(seed)
    {
    }
    QByteArray apply(QByteArray bytes)
    {
        for (int rounds = 1 + below(4); rounds > 0; --rounds)
            once(bytes);
        return bytes;
    }

private:
    [[nodiscard]] int below(qsizetype bound)
    {
        return bound < 1 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(bound));
    }
    void once(QByteArray &bytes)
    {
        const int at = below(bytes.size());
        const int length = 1 + below(40);
        switch (below(5)) {
        case 0:
            bytes.insert(at, bytes.mid(below(bytes.size()), length));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.replace(at, length, QByteArray(length, static_cast<char>(0xff)));
            break;
        case 3:
            bytes.replace(at, length, QByteArray(length, '\0'));
            break;
        default:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(m_random());
        }
    }
    std::mt19937 m_random;
};

void feed(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

} // namespace

/// Runs the fuzz target over mutations of good bundles; the sanitizers and time limits of the test run are what
/// asserts.
class TestBundleFuzz final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mutatedFilesDoNoHarm();
    void mutatedContentDoesNoHarm();

private:
    static constexpr unsigned Runs = 1500;
    std::unique_ptr<Coop> m_mill;
    QString m_path;
};

void TestBundleFuzz::initTestCase()
{
    m_mill = std::make_unique<Coop>(QStringLiteral("Mill"));
    m_mill->record(QStringLiteral("Ada"), {{"peer", Json::Object{{"note", "hello"}}}});
    m_mill->record(QStringLiteral("Wages"), {{"adm", Json::Object{{"note", "2000"}}}});
    m_path = m_mill->bundle();
    feed(bytesOf(m_path));
}

void TestBundleFuzz::mutatedFilesDoNoHarm()
{
    const QByteArray good = bytesOf(m_path);
    for (unsigned seed = 0; seed < Runs; ++seed)
        feed(Mutation(seed).apply(good));
}

/// Behind right check sums, so that the readers of the content are reached.
void TestBundleFuzz::mutatedContentDoesNoHarm()
{
    const BagFiles good = unpack(m_path);
    const QString path = m_mill->folder() + u"/mutated.tally";
    unsigned seed = 0;
    while (seed < Runs) {
        for (const auto &[name, content] : good) {
            BagFiles files = good;
            files[name] = Mutation(++seed).apply(content);
            packAsBag(path, files);
            feed(bytesOf(path));
        }
    }
}

QTEST_GUILESS_MAIN(TestBundleFuzz)
#include "test_bundlefuzz.moc"
