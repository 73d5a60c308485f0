// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"
#include "importbook.h"

#include <QRegularExpression>
#include <QTest>

using namespace tally;
using namespace tally::test;

/// core/exchange/FORMAT-jsonld.md says what the reader does; its examples are read here.
class TestFormatDocument final : public QObject
{
    Q_OBJECT

private:
    QString m_text;
    QStringList m_examples;

private Q_SLOTS:
    void initTestCase()
    {
        m_text = QString::fromUtf8(fileContent(QStringLiteral(TALLY_SOURCE_DIR "/core/exchange/FORMAT-jsonld.md")));
        static const QRegularExpression example(QStringLiteral("```json\\n(.*?)```"),
                                                QRegularExpression::DotMatchesEverythingOption);
        for (auto match = example.globalMatch(m_text); match.hasNext();)
            m_examples += match.next().captured(1);
        QVERIFY(m_examples.size() >= 10);
    }

    void everyTermOfOursIsDescribed()
    {
        QStringList missing;
        for (const vocabulary::Property &property : vocabulary::properties())
            note(property.name, missing);
        for (const vocabulary::Class &cls : vocabulary::classes())
            note(cls.name, missing);
        QCOMPARE(missing, QStringList());
    }

    void everyTermOfOursHasAnExample()
    {
        const QString examples = m_examples.join(u' ');
        QStringList missing;
        for (const vocabulary::Property &property : vocabulary::properties()) {
            const QString name = QString::fromUtf8(property.name.data(), static_cast<qsizetype>(property.name.size()));
            if (name.startsWith(u"ty:") && !examples.contains(u'"' + name + u'"'))
                missing += name;
        }
        QCOMPARE(missing, QStringList());
    }

    void everyExampleImportsWithoutAReport()
    {
        for (const QString &example : std::as_const(m_examples)) {
            ImportBook book;
            const auto report = book.importGraph(example.toUtf8());
            QCOMPARE(lines(report), QStringList());
            QVERIFY2(report.recorded > 0, qPrintable(example));
        }
    }

    void everyExampleComesBackTheSame()
    {
        for (const QString &example : std::as_const(m_examples)) {
            ImportBook book;
            book.importGraph(example.toUtf8());
            ImportBook copy(QStringLiteral("Copy"));
            copy.import(book.exported());
            QCOMPARE(copy.exported(), book.exported());
        }
    }

private:
    void note(std::string_view name, QStringList &missing) const
    {
        const QString term = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (term.startsWith(u"ty:") && !m_text.contains(u'`' + term + u'`'))
            missing += term;
    }
};

QTEST_GUILESS_MAIN(TestFormatDocument)
#include "test_formatdocument.moc"
