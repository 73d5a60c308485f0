// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/stage.h"

#include "core/book/backup.h"
#include "core/book/democoop.h"
#include "core/exchange/bundlewriter.h"
#include "tests/screens/openquestions.h"
#include "tests/support/bigbook.h"
#include "ui/settings/languages.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace tally::screens
{

Stage::Stage(QApplication &application)
    : m_books(QDateTime::currentMSecsSinceEpoch())
    , m_settings(m_books.path(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_choices(m_books.path(QStringLiteral("choices.ini")), QSettings::IniFormat)
    , m_recent(m_settings)
    , m_preferences(m_choices)
    , m_theme(application)
{
    QDir().mkpath(outbox());
    forgetChoices();
    for (const QString &text :
         {m_books.folder(), outbox(), QDir::homePath(), QStringLiteral("dialog-test-keys"),
          QStringLiteral("written"), // the name that file dialogs are answered with
          QStringLiteral("written.tally"), QStringLiteral("written.tallybook"), QStringLiteral("demo.tallybook"),
          QStringLiteral("tallybook"), QStringLiteral("New Leaf Co-op"), QSysInfo::machineHostName(),
          ui::test::MemoryKeys().description()})
        m_words.add(text);
    learnLanguages();
}

/// Languages and formats are called as those who use them call them.
void Stage::learnLanguages()
{
    for (const char *code : {"en_GB", "en_US", "es_ES", "es_MX", "fr_FR", "fr_CH", "de_DE", "de_AT", "de_CH", "it_IT",
                             "nl_NL", "pt_BR", "pt_PT", "sv_SE", "da_DK", "pl_PL"}) {
        const QString language = ui::languageName(QString::fromLatin1(code).section(u'_', 0, 0));
        m_words.add(language);
        m_words.add(QStringLiteral("%1 (%2").arg(language, QLocale(QLatin1String(code)).nativeTerritoryName()));
    }
}

void Stage::forgetChoices()
{
    m_choices.clear();
    m_preferences.setBookFolder(m_books.folder());
}

Result<QString> Stage::book(const QString &state, std::int64_t entries)
{
    const QString path = m_books.path(state + QStringLiteral(".tallybook"));
    if (!QFileInfo::exists(path))
        TALLY_CHECK(fill(state, path, entries));
    m_words.add(QFileInfo(path).completeBaseName());
    m_words.add(QFileInfo(path).fileName());
    m_words.add(path);
    return path;
}

Outcome Stage::fill(const QString &state, const QString &path, std::int64_t entries)
{
    if (state == QLatin1String("demo")) {
        TALLY_TRY(const auto demo, book::makeDemo(book::demoCoop(), path, environment()));
        TALLY_CHECK(book::makeBackup(*demo, book::usualBackupFolder(path)));
        return m_words.addBook(*demo);
    }
    const book::NewBook options{QStringLiteral("New Leaf Co-op"), QStringLiteral("EUR"), QStringLiteral("Office"),
                                QStringLiteral("Ana Ruiz")};
    TALLY_TRY(const auto made, book::Book::create(path, options, environment()));
    if (state == QLatin1String("big"))
        TALLY_CHECK(support::BigBook().fill(*made, entries));
    return m_words.addBook(*made);
}

Result<QString> Stage::copyOf(const QString &path)
{
    const QString copy = m_books.path(QStringLiteral("copy%1.tallybook").arg(++m_copies));
    m_words.add(QFileInfo(copy).fileName());
    m_words.add(QFileInfo(copy).completeBaseName());
    m_words.add(copy); // as the list of recent books says it
    if (!QFile::copy(path, copy))
        return failed("stage.copy", QT_TRANSLATE_NOOP("Error", "%1 could not be copied."), {path});
    return copy;
}

Outcome Stage::askQuestions(const QString &path)
{
    TALLY_TRY(const auto book, book::Book::open(path, book::Access::Write, environment()));
    const QString folder = outbox() + QStringLiteral("/desks%1").arg(m_copies);
    QDir().mkpath(folder);
    TALLY_CHECK(leaveQuestions(*book, folder));
    return m_words.addBook(*book);
}

Outcome Stage::makeSamples()
{
    TALLY_CHECK(makeBundle());
    m_samples.append(QStringLiteral(TALLY_SOURCE_DIR "/tests/golden/import-report/odd.jsonld"));
    for (const QString &sample : m_samples)
        learn(sample);
    return {};
}

/// What stands in a sample is data too, once it was taken in.
void Stage::learn(const QString &path)
{
    m_words.add(QFileInfo(path).fileName());
    QFile file(path);
    static const QRegularExpression texts(QStringLiteral("\"([^\"]+)\""));
    if (!path.endsWith(QLatin1String(".jsonld")) || !file.open(QIODevice::ReadOnly))
        return;
    for (auto it = texts.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
        m_words.add(it.next().captured(1));
}

Outcome Stage::makeBundle()
{
    const book::DemoBook peer = book::demoPeer();
    TALLY_TRY(const auto mill, book::makeDemo(peer, m_books.path(QStringLiteral("mill.tallybook")), environment()));
    TALLY_CHECK(m_words.addBook(*mill));
    TALLY_TRY(const journal::SigningKey desk, mill->deskKey());
    TALLY_TRY(const journal::SigningKey root, mill->rootKey());
    exchange::BundleRequest request;
    request.audience = exchange::Audience::Public;
    request.directory = m_books.folder();
    TALLY_TRY(const exchange::WrittenBundle bundle,
              exchange::BundleWriter(mill->journal()).write(request, desk, &root, environment().time.nowMs()));
    m_samples.append(bundle.path);
    return {};
}

QString Stage::sampleFor(const QStringList &nameFilters) const
{
    for (const QString &sample : m_samples)
        if (nameFilters.join(u' ').contains(u'.' + QFileInfo(sample).suffix()))
            return sample;
    return {};
}

} // namespace tally::screens
