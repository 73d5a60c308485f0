// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merkletree.h"

#include <QFile>
#include <QTest>
#include <simdjson.h>

using namespace tally;
using namespace tally::journal;

namespace
{

/// Leaves of the reference implementation of RFC 6962, and the roots of the trees over the first n of them.
const std::vector<QByteArray> &referenceEntries()
{
    static const std::vector<QByteArray> entries{
        QByteArray(),
        QByteArray::fromHex("00"),
        QByteArray::fromHex("10"),
        QByteArray::fromHex("2021"),
        QByteArray::fromHex("3031"),
        QByteArray::fromHex("40414243"),
        QByteArray::fromHex("5051525354555657"),
        QByteArray::fromHex("606162636465666768696a6b6c6d6e6f"),
    };
    return entries;
}

Digest hashOf(const QByteArray &entry)
{
    return leafHash({entry.constData(), static_cast<std::size_t>(entry.size())});
}

std::vector<Digest> numberedLeaves(int count)
{
    std::vector<Digest> leaves;
    for (int i = 0; i < count; ++i)
        leaves.push_back(hashOf(QByteArray::number(i)));
    return leaves;
}

/// MTH of RFC 6962 §2.1 word for word, as a check on everything cleverer.
Digest fullRoot(std::span<const Digest> leaves)
{
    if (leaves.empty())
        return sha256(std::string_view());
    if (leaves.size() == 1)
        return leaves.front();
    std::size_t split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return sha256(0x01, fullRoot(leaves.first(split)), fullRoot(leaves.subspan(split)));
}

QString probePath(const char *name)
{
    return QStringLiteral(TALLY_SOURCE_DIR "/../shared/data/merkle/") + QString::fromLatin1(name);
}

struct Hashes {
    std::vector<Digest> values;
    bool wellFormed = true;
    void add(std::string_view base64)
    {
        const auto bytes = QByteArray::fromBase64(QByteArray(base64.data(), static_cast<qsizetype>(base64.size())));
        const auto digest = Digest::fromBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        wellFormed = wellFormed && digest;
        values.push_back(digest.value_or(Digest()));
    }
};

/// The hashes of the named members, then those of the proof; null is an empty proof.
Hashes hashesOf(simdjson::dom::element probe, std::initializer_list<const char *> members)
{
    Hashes hashes;
    for (const char *member : members)
        hashes.add(probe[member].get_string().value());
    simdjson::dom::array proof;
    if (probe["proof"].get_array().get(proof) == simdjson::SUCCESS)
        for (const simdjson::dom::element entry : proof)
            hashes.add(entry.get_string().value());
    return hashes;
}

bool inclusionHolds(simdjson::dom::element probe)
{
    const Hashes hashes = hashesOf(probe, {"leafHash", "root"});
    const std::span all(hashes.values);
    return hashes.wellFormed && verifyInclusion(all[0], probe["leafIdx"].get_uint64(), probe["treeSize"].get_uint64(),
                                                all.subspan(2), all[1]);
}

bool consistencyHolds(simdjson::dom::element probe)
{
    const Hashes hashes = hashesOf(probe, {"root1", "root2"});
    const std::span all(hashes.values);
    return hashes.wellFormed &&
           verifyConsistency(probe["size1"].get_uint64(), probe["size2"].get_uint64(), all[0], all[1], all.subspan(2));
}

/// What must spoil a right proof: every entry changed or left out, one entry added.
std::vector<std::vector<Digest>> spoiled(const std::vector<Digest> &proof)
{
    std::vector<std::vector<Digest>> wrong;
    for (std::size_t i = 0; i < proof.size(); ++i) {
        wrong.push_back(proof);
        wrong.back()[i].bytes[31] ^= 1;
        wrong.push_back(proof);
        wrong.back().erase(wrong.back().begin() + static_cast<std::ptrdiff_t>(i));
    }
    wrong.push_back(proof);
    wrong.back().push_back(Digest());
    return wrong;
}

} // namespace

class TestMerkleTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rootsAreThoseOfTheReference_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        const char *const roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                     "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                     "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                     "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                     "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                     "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                     "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                     "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                     "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        for (int size = 0; size < 9; ++size)
            QTest::addRow("the tree over the first %d reference leaves", size) << size << QByteArray(roots[size]);
    }
    void rootsAreThoseOfTheReference()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, root);
        Frontier frontier;
        for (int i = 0; i < size; ++i)
            frontier.append(hashOf(referenceEntries()[static_cast<std::size_t>(i)]));
        QCOMPARE(frontier.root().hex(), root);
    }

    void frontierEqualsFullTreeAtEverySize()
    {
        const auto leaves = numberedLeaves(300);
        Frontier frontier;
        for (std::size_t size = 0; size <= leaves.size(); ++size) {
            QCOMPARE(frontier.size(), std::uint64_t{size});
            QCOMPARE(frontier.root().hex(), fullRoot(std::span(leaves).first(size)).hex());
            if (size < leaves.size())
                frontier.append(leaves[size]);
        }
    }

    void restoredFrontierGoesOnWhereItStopped()
    {
        const auto leaves = numberedLeaves(80);
        for (std::size_t size = 0; size <= 40; ++size) {
            Frontier whole;
            for (std::size_t i = 0; i < size; ++i)
                whole.append(leaves[i]);
            const QByteArray stored = whole.serialize();
            auto restored = Frontier::restore(size, {stored.constData(), static_cast<std::size_t>(stored.size())});
            QVERIFY(restored.has_value());
            for (std::size_t i = size; i < leaves.size(); ++i)
                restored->append(leaves[i]);
            QCOMPARE(restored->size(), std::uint64_t{80});
            QCOMPARE(restored->root().hex(), fullRoot(leaves).hex());
        }
    }

    void frontierOfAnotherSizeIsRefused_data()
    {
        QTest::addColumn<quint64>("size");
        QTest::addColumn<int>("bytes");
        QTest::newRow("a hash too few") << quint64{7} << 64;
        QTest::newRow("a hash too many") << quint64{4} << 64;
        QTest::newRow("half a hash") << quint64{4} << 16;
        QTest::newRow("hashes for an empty tree") << quint64{0} << 32;
        QTest::newRow("the largest size with nothing stored") << ~quint64{0} << 0;
    }
    void frontierOfAnotherSizeIsRefused()
    {
        QFETCH(quint64, size);
        QFETCH(int, bytes);
        const std::string stored(static_cast<std::size_t>(bytes), 'x');
        const auto restored = Frontier::restore(size, stored);
        QVERIFY(!restored);
        QVERIFY(restored.error().is("merkle.frontier"));
    }

    void probesComeOutAsExpected_data()
    {
        QTest::addColumn<bool>("inclusion");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("expected");
        for (const bool inclusion : {true, false}) {
            auto &probes = inclusion ? m_inclusion : m_consistency;
            if (!load(inclusion ? "inclusion.json" : "consistency.json", probes))
                continue;
            int number = 0;
            for (const simdjson::dom::element probe : m_list) {
                const std::string name(probe["name"].get_string().value());
                QTest::addRow("%s %d: %s", inclusion ? "inclusion" : "consistency", number, name.c_str())
                    << inclusion << number << !bool{probe["wantErr"].get_bool()};
                ++number;
            }
        }
    }
    void probesComeOutAsExpected()
    {
        if (!QFile::exists(probePath("inclusion.json")))
            QSKIP("the shared Merkle probes are not on this machine");
        QFETCH(bool, inclusion);
        QFETCH(int, number);
        QFETCH(bool, expected);
        auto &probes = inclusion ? m_inclusion : m_consistency;
        const simdjson::dom::element probe = probes.doc.root().at(static_cast<std::size_t>(number));
        QCOMPARE(inclusion ? inclusionHolds(probe) : consistencyHolds(probe), expected);
    }

    void inclusionProofsHoldAndSpoiledOnesDoNot()
    {
        const auto all = numberedLeaves(64);
        for (std::size_t size = 1; size <= all.size(); ++size) {
            const auto leaves = std::span(all).first(size);
            const Digest root = fullRoot(leaves);
            for (std::size_t index = 0; index < size; ++index) {
                const auto proof = inclusionProof(leaves, index);
                QVERIFY(verifyInclusion(leaves[index], index, size, proof, root));
                QVERIFY(!verifyInclusion(leafHash("other"), index, size, proof, root));
                for (const auto &wrong : spoiled(proof))
                    QVERIFY(!verifyInclusion(leaves[index], index, size, wrong, root));
            }
            QVERIFY(!verifyInclusion(leaves[0], size, size, inclusionProof(leaves, 0), root));
        }
    }

    void consistencyProofsHoldAndSpoiledOnesDoNot()
    {
        const auto all = numberedLeaves(64);
        for (std::size_t size = 1; size <= all.size(); ++size) {
            const auto leaves = std::span(all).first(size);
            const Digest root = fullRoot(leaves);
            for (std::size_t old = 1; old <= size; ++old) {
                const Digest oldRoot = fullRoot(leaves.first(old));
                const auto proof = consistencyProof(leaves, old);
                QVERIFY(verifyConsistency(old, size, oldRoot, root, proof));
                QVERIFY(!verifyConsistency(old, size, leafHash("other"), root, proof));
                QVERIFY(!verifyConsistency(old, size, oldRoot, leafHash("other"), proof));
                for (const auto &wrong : spoiled(proof))
                    QVERIFY(!verifyConsistency(old, size, oldRoot, root, wrong));
            }
        }
    }

    void nothingIsProvedAboutAnEmptyTree()
    {
        const Digest empty = Frontier().root();
        QVERIFY(verifyInclusion(empty, 0, 0, {}, empty).error().is("merkle.inclusion"));
        QVERIFY(verifyConsistency(0, 0, empty, empty, {}).error().is("merkle.consistency"));
        QVERIFY(verifyConsistency(0, 1, empty, leafHash("a"), {}).error().is("merkle.consistency"));
        QVERIFY(verifyConsistency(2, 1, empty, empty, {}).error().is("merkle.consistency"));
        QVERIFY(consistencyProof(numberedLeaves(3), 0).empty());
    }

private:
    bool load(const char *name, simdjson::dom::parser &into)
    {
        return into.load(probePath(name).toStdString()).get_array().get(m_list) == simdjson::SUCCESS;
    }
    simdjson::dom::parser m_inclusion;
    simdjson::dom::parser m_consistency;
    simdjson::dom::array m_list;
};

QTEST_GUILESS_MAIN(TestMerkleTree)
#include "test_merkletree.moc"
