// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/journal/signingkey.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/readers.h"

#include <QTest>

using namespace tally;

namespace
{

using Reader = void (*)(std::string_view);

constexpr int Rounds = 20'000; ///< mutated inputs per seed

/// Pieces that parsers trip over, and pieces of the formats themselves.
const std::vector<std::string> &pieces()
{
    static const std::vector<std::string> all = {"\"",
                                                 "\\",
                                                 "{",
                                                 "}",
                                                 "[",
                                                 "]",
                                                 ",",
                                                 ":",
                                                 "null",
                                                 "true",
                                                 "-0",
                                                 "-1",
                                                 "0",
                                                 "01",
                                                 "1e3",
                                                 "1.5",
                                                 "9007199254740991",
                                                 "9007199254740992",
                                                 "99999999999999999999",
                                                 "\\u0000",
                                                 "\\u000a",
                                                 "\\ud800",
                                                 "\\n",
                                                 "\xff",
                                                 "\xc0\x80",
                                                 "\xed\xa0\x80",
                                                 "\xf4\x90\x80\x80",
                                                 "\xef\xbb\xbf",
                                                 "\n",
                                                 " ",
                                                 "\r",
                                                 std::string(1, '\0'),
                                                 "{}",
                                                 "[]",
                                                 "\"\"",
                                                 "\"@type\":\"Person\",",
                                                 "\"s\":{\"d1\":1},",
                                                 "\"s\":{},",
                                                 "\"by\":\"d1/0\",",
                                                 "\"subject\":\"d2/7\"",
                                                 "\"o\":\"set\"",
                                                 "\"c\":[],",
                                                 "\"v\":2",
                                                 "d256",
                                                 "d0",
                                                 "r0",
                                                 "\xe2\x80\x94 ",
                                                 "\n\n",
                                                 "=",
                                                 "AAAA",
                                                 "tallystick.genesis/1\n",
                                                 "+",
                                                 "/1",
                                                 "{\"a\":{\"a\":{\"a\":{\"a\":"};
    return all;
}

std::vector<std::string> t1Seeds()
{
    return {"{\"a\":[1,-2,\"x\\n\\\"\\\\\",true,false,null],\"b\":{\"@type\":\"Person\",\"name\":\"\xc3\x84na "
            "\xe6\x9c\xac\"}}",
            "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
            "[9007199254740991,-9007199254740991,0,\"\\u0001\\u001f\",\"12.000001\"]", "\"\xf4\x8f\xbf\xbf\""};
}

std::vector<std::string> entrySeeds()
{
    const std::string rest = ",\"t\":\"019cb3a5e400-0000\",\"v\":1}";
    return {
        "{\"b\":{\"@type\":\"Person\",\"name\":\"Ana\"},\"k\":\"vf.agent/1\",\"l\":\"abcdefgh/"
        "d2\",\"n\":7,\"o\":\"add\"" +
            rest,
        "{\"b\":{\"name\":\"Anna\",\"subject\":\"d1/3#2\"},\"by\":\"d1/3\",\"c\":[[\"agr:d1/4\","
        "\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\"]],\"k\":\"vf.agent/1\",\"l\":\"abcdefgh/d2\",\"n\":7,"
        "\"o\":\"set\",\"s\":{\"d1\":17,\"d10\":4}" +
            rest,
        "{\"b\":{\"@type\":\"Recipe\",\"recipeIncludes\":[{\"@type\":\"RecipeProcess\",\"hasRecipeInput\":[{\"@type\":"
        "\"RecipeFlow\"}]}]},\"k\":\"vf.recipe/1\",\"l\":\"abcdefgh/d2\",\"n\":7,\"o\":\"add\"" +
            rest};
}

std::vector<std::string> noteSeeds()
{
    using namespace journal;
    SeededRandom random("notes");
    const SigningKey root = SigningKey::fromSeed(rootKeyName(), std::string(32, 'r')).value();
    const Note genesis = makeGenesisNote(QStringLiteral("Weavers"), QStringLiteral("EUR"), 0, random, root).value();
    const Checkpoint checkpoint{QStringLiteral("tallystick.book/mfrggzdfmztwq2lknnwg23tpoa/d1"), 17, sha256("root")};
    Note cosigned = signNote(checkpoint.toText(), root);
    addCosignature(cosigned, root, 1'772'355'600);
    return {genesis.toBytes().toStdString(), cosigned.toBytes().toStdString()};
}

} // namespace

Q_DECLARE_METATYPE(Reader)

class FuzzSmoke final : public QObject
{
    Q_OBJECT

private:
    static void addRows(const char *name, Reader reader, const std::vector<std::string> &seeds)
    {
        for (std::size_t seed = 0; seed < seeds.size(); ++seed)
            QTest::addRow("%s from seed %d", name, static_cast<int>(seed))
                << reader << seeds[seed] << seeds[(seed + 1) % seeds.size()];
    }

private Q_SLOTS:
    void everySeedIsTaken()
    {
        for (const std::string &seed : t1Seeds())
            QVERIFY2(t1::validate(seed), seed.c_str());
        t1::Document document;
        for (const std::string &seed : entrySeeds())
            QVERIFY2(journal::parseEntry(seed, fuzz::EntryPlace, fuzz::EntryBook8, document), seed.c_str());
        const auto notes = noteSeeds();
        QVERIFY(journal::parseGenesis(QByteArray::fromStdString(notes[0])));
        const auto checkpoint = journal::Note::parse(QByteArray::fromStdString(notes[1]));
        QVERIFY(checkpoint && journal::Checkpoint::parse(checkpoint->text));
    }

    void changedBytesBreakNoPromise_data()
    {
        QTest::addColumn<Reader>("reader");
        QTest::addColumn<std::string>("seed");
        QTest::addColumn<std::string>("other");
        addRows("T1", fuzz::readT1, t1Seeds());
        addRows("an entry", fuzz::readEntry, entrySeeds());
        addRows("a note", fuzz::readNote, noteSeeds());
    }
    void changedBytesBreakNoPromise()
    {
        QFETCH(const Reader, reader);
        QFETCH(const std::string, seed);
        QFETCH(const std::string, other);
        reader(seed);
        for (std::size_t length = 0; length < seed.size(); ++length)
            reader(std::string_view(seed).substr(0, length));
        fuzz::Dice dice(seed.size());
        for (int round = 0; round < Rounds; ++round)
            reader(fuzz::mutated(seed, other, pieces(), dice));
    }
};

QTEST_GUILESS_MAIN(FuzzSmoke)
#include "fuzz_smoke.moc"
