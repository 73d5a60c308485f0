// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screens/bookwords.h"
#include "tests/ui/testbook.h"
#include "ui/pages.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recentbooks.h"
#include "ui/shell/theme.h"

#include <QSettings>
#include <QString>

class QApplication;

namespace tally::screens
{

/// What the window is shown with: books in several states, files to be received and imported, and nothing of the person
/// who runs this.
class Stage
{
public:
    explicit Stage(QApplication &application);

    /// Makes the book of that name, "empty", "demo" or "big" (with `entries`), if it is not there yet.
    Result<QString> book(const QString &state, std::int64_t entries = 100'000);
    /// A copy of a book, for acts that leave traces.
    Result<QString> copyOf(const QString &path);
    /// Leaves questions in a book that only the tour sees.
    Outcome askQuestions(const QString &path);
    /// Makes the files that file dialogs are answered with: a bundle of the demo's peer, and records with faults.
    Outcome makeSamples();
    /// The sample for a dialog with these filters; empty if none fits.
    [[nodiscard]] QString sampleFor(const QStringList &nameFilters) const;
    /// A folder to write to.
    [[nodiscard]] QString outbox() const { return m_books.path(QStringLiteral("out")); }

    [[nodiscard]] book::Environment environment() { return m_books.environment(); }
    [[nodiscard]] ui::RecentBooks &recent() { return m_recent; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] ui::Preferences &preferences() { return m_preferences; }
    /// As on the first start, but for where books go.
    void forgetChoices();
    [[nodiscard]] ui::Places places(ui::Backups &backups)
    {
        return ui::allPlaces({&m_preferences, &m_theme, &backups});
    }
    [[nodiscard]] const BookWords &words() const { return m_words; }

private:
    Outcome fill(const QString &state, const QString &path, std::int64_t entries);
    Outcome makeBundle();
    void learn(const QString &path);
    void learnLanguages();

    ui::test::TestBooks m_books;
    QSettings m_settings;
    QSettings m_choices; ///< apart from the list of books, since every program begins without any
    ui::RecentBooks m_recent;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    BookWords m_words;
    QStringList m_samples;
    int m_copies = 0;
};

} // namespace tally::screens
