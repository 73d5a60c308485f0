// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QTest>
#include <random>

using namespace tally;

class SplitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void refuses_data();
    void refuses();
    void partsAddUpAndStayWithinOneStep();
    void reversalsUndoEveryPart();
};

namespace
{

Decimal dec(const QString &text)
{
    return parseCanonical(text.toStdString()).value();
}

std::vector<Decimal> decimals(const QStringList &texts)
{
    std::vector<Decimal> values;
    for (const QString &text : texts)
        values.push_back(dec(text));
    return values;
}

QStringList texts(const std::vector<Decimal> &values)
{
    QStringList texts;
    for (const Decimal value : values)
        texts.append(QString::fromStdString(format(value)));
    return texts;
}

std::int64_t sum(const std::vector<Decimal> &parts)
{
    std::int64_t micros = 0;
    for (const Decimal part : parts)
        micros += part.micros();
    return micros;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void SplitTest::splits_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QStringList>("weights");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const char *total, const char *weights, const char *step, const char *parts) {
        QTest::newRow(name) << QString::fromLatin1(total) << list(weights) << QString::fromLatin1(step) << list(parts);
    };
    row("even weights", "100", "1 1", "0.01", "50 50");
    row("a cent left goes to the earliest of equals", "100", "1 1 1", "0.01", "33.34 33.33 33.33");
    row("two cents left go to the two earliest", "0.05", "1 1 1", "0.01", "0.02 0.02 0.01");
    row("the largest remainder first", "10", "1 2 3", "1", "2 3 5");
    row("a weight of zero gets nothing", "0.01", "0 1 0", "0.01", "0 0.01 0");
    row("zero is split into zeros", "0", "1 2", "0.01", "0 0");
    row("one weight takes all", "7.77", "0.000001", "0.01", "7.77");
    row("a negative total mirrors the positive", "-100", "1 1 1", "0.01", "-33.34 -33.33 -33.33");
    row("steps of a whole box of six", "18", "1 1", "6", "12 6");
    row("more weights than steps", "0.02", "1 1 1 1 1", "0.01", "0.01 0.01 0 0 0");
    row("largest of everything", "999999999999.999999", "999999999999.999999 999999999999.999999", "0.000001",
        "500000000000 499999999999.999999");
}

void SplitTest::splits()
{
    QFETCH(QString, total);
    QFETCH(QStringList, weights);
    QFETCH(QString, step);
    const auto parts = split(dec(total), decimals(weights), dec(step));
    QVERIFY2(parts, parts ? "" : parts.error().code);
    QTEST(texts(*parts), "parts");
}

void SplitTest::refuses_data()
{
    QTest::addColumn<QString>("total");
    QTest::addColumn<QStringList>("weights");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *total, const char *weights, const char *step, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(total) << list(weights) << QString::fromLatin1(step)
                            << QByteArray(code);
    };
    row("no weights at all", "1", "", "0.01", "split.noWeight");
    row("only weights of zero", "1", "0 0", "0.01", "split.noWeight");
    row("a negative weight", "1", "3 -1", "0.01", "split.negativeWeight");
    row("a step of zero", "1", "1", "0", "split.step");
    row("a negative step", "1", "1", "-0.01", "split.step");
    row("a total between the steps", "1.005", "1", "0.01", "split.step");
}

void SplitTest::refuses()
{
    QFETCH(QString, total);
    QFETCH(QStringList, weights);
    QFETCH(QString, step);
    const auto parts = split(dec(total), decimals(weights), dec(step));
    QVERIFY(!parts);
    QTEST(QByteArray(parts.error().code), "code");
}

void SplitTest::partsAddUpAndStayWithinOneStep()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<Decimal> weights(1 + random() % 40);
        std::int64_t whole = 0;
        for (Decimal &weight : weights) {
            weight = Decimal::fromMicros(static_cast<std::int64_t>(random() % 1'000));
            whole += weight.micros();
        }
        if (whole == 0)
            continue;
        const std::int64_t step = round % 2 != 0 ? 10'000 : 1;
        const Decimal total = Decimal::fromMicros(static_cast<std::int64_t>(random() % 1'000'000'000) * step);
        const auto parts = split(total, weights, Decimal::fromMicros(step));
        QVERIFY(parts);
        QCOMPARE(parts->size(), weights.size());
        QCOMPARE(sum(*parts), total.micros());
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const std::int64_t floor = total.micros() / step * weights[i].micros() / whole * step;
            QVERIFY((*parts)[i].micros() == floor || (*parts)[i].micros() == floor + step);
            QVERIFY(!weights[i].isZero() || (*parts)[i].isZero());
            if (i > 0 && weights[i] == weights[i - 1])
                QVERIFY((*parts)[i - 1] >= (*parts)[i]);
        }
    }
}

void SplitTest::reversalsUndoEveryPart()
{
    const auto weights = decimals(list("3 1 4 1 5 9 2 6"));
    const auto there = split(dec(u"100.01"_qs), weights, dec(u"0.01"_qs));
    const auto back = split(dec(u"-100.01"_qs), weights, dec(u"0.01"_qs));
    QVERIFY(there && back);
    for (std::size_t i = 0; i < weights.size(); ++i)
        QCOMPARE((*back)[i], -(*there)[i]);
}

QTEST_GUILESS_MAIN(SplitTest)
#include "test_split.moc"
