// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/looksection.h"

#include "core/base/decimal.h"
#include "ui/common/figures.h"
#include "ui/settings/languages.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace tally::ui
{
namespace
{

constexpr int Sizes[] = {100, 110, 125, 150, 175, 200, 250, 300};

/// Ways of writing dates and numbers that differ; every other locale is the system's to choose.
constexpr const char *Formats[] = {"en_GB", "en_US", "es_ES", "es_MX", "fr_FR", "fr_CH", "de_DE", "de_AT",
                                   "de_CH", "it_IT", "nl_NL", "pt_BR", "pt_PT", "sv_SE", "da_DK", "pl_PL"};

QString nameOfFormats(const QString &name)
{
    const QLocale locale(name);
    return LookSection::tr("%1 (%2)").arg(languageName(name.section(u'_', 0, 0)), locale.nativeCountryName());
}

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

LookSection::LookSection(Session &session, Preferences &preferences, Theme &theme, QWidget *parent)
    : Section(tr("How it looks"), {}, parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_language(new QComboBox(this))
    , m_look(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_formats(new QComboBox(this))
    , m_folder(new QLineEdit(this))
{
    fill();
    buildUi();
    refresh();
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences.setLanguage(m_language->currentData().toString());
        m_later->setText(tr("The language changes when Tallystick is started next."));
    });
    connect(m_look, &QComboBox::currentIndexChanged, this, [this] {
        m_theme.choose(static_cast<Theme::Choice>(m_look->currentData().toInt()));
        m_preferences.setTheme(m_theme.choice());
    });
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        m_theme.setPercent(m_size->currentData().toInt());
        m_preferences.setPercent(m_theme.percent());
    });
    connect(m_formats, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences.setFormats(m_formats->currentData().toString());
        QLocale::setDefault(m_preferences.locale());
        m_session.refresh();
        showSample();
    });
    connect(&m_theme, &Theme::changed, this, &LookSection::refresh);
}

void LookSection::fill()
{
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : installedLanguages())
        m_language->addItem(languageName(code), code);
    m_look->addItem(tr("Light or dark as the system"), static_cast<int>(Theme::Choice::System));
    m_look->addItem(tr("Light"), static_cast<int>(Theme::Choice::Light));
    m_look->addItem(tr("Dark"), static_cast<int>(Theme::Choice::Dark));
    for (const int percent : Sizes)
        m_size->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    m_formats->addItem(tr("As the system"), QString());
    for (const char *name : Formats)
        m_formats->addItem(nameOfFormats(QLatin1String(name)), QLatin1String(name));
}

void LookSection::buildUi()
{
    auto *folder = new QPushButton(tr("Choose…"), this);
    folder->setAccessibleName(tr("Choose the folder for books"));
    m_folder->setReadOnly(true);
    addRow(tr("&Language"), m_language);
    m_later = addNote();
    m_later->hide();
    addRow(tr("L&ight and dark"), m_look);
    addRow(tr("Si&ze"), m_size);
    addRow(tr("&Dates and numbers"), m_formats);
    m_sample = addNote();
    addRow(tr("&Books go to"), m_folder, folder);
    connect(folder, &QPushButton::clicked, this, &LookSection::chooseFolder);
    connect(m_language, &QComboBox::currentIndexChanged, m_later, &QWidget::show);
}

void LookSection::refresh()
{
    choose(m_language, m_preferences.language());
    choose(m_look, static_cast<int>(m_theme.choice()));
    choose(m_size, m_theme.percent());
    choose(m_formats, m_preferences.formats());
    m_folder->setText(QDir::toNativeSeparators(m_preferences.bookFolder()));
    showSample();
}

void LookSection::showSample()
{
    const QLocale locale = m_preferences.locale();
    m_sample->setText(tr("For example: %1 · %2 · %3")
                          .arg(locale.toString(QDate::currentDate(), QLocale::LongFormat),
                               locale.toString(QTime(14, 5), QLocale::ShortFormat),
                               figure(Decimal::fromMicros(1'234'500'000))));
}

void LookSection::chooseFolder()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(window(), tr("Where books go"), m_preferences.bookFolder());
    if (chosen.isEmpty())
        return;
    m_preferences.setBookFolder(chosen);
    refresh();
}

} // namespace tally::ui
