// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace tally::ui
{

/// One page of the help.
struct HelpPage {
    QString name;        ///< "record-an-event", the name of its file
    QString title;       ///< its first heading
    QString text;        ///< Markdown, without the comment at the top
    QStringList places;  ///< ids of the places it explains
    QStringList dialogs; ///< class names of the dialogs it explains

    /// Names of the pages it links to, in order.
    [[nodiscard]] QStringList links() const;
};

/// A page in which something was found.
struct HelpHit {
    QString name;
    QString title;
    QString excerpt; ///< the words around the first find, without Markdown; empty when nothing was searched for
};

/// All pages of the help in one language. A page that is not translated is there in English. The order is that in which
/// the page "index" links to them, so that the contents need no list of their own. A page says in the comment at its
/// top what it explains ("place: inventory", "dialog: RecordEventDialog"); the English one is asked, so a translation
/// cannot break it.
class HelpPages final
{
public:
    /// `language` as in "de"; `folder` holds one folder per language.
    explicit HelpPages(const QString &language, const QString &folder = QStringLiteral(":/help"));

    [[nodiscard]] const std::vector<HelpPage> &all() const { return m_pages; }
    /// Null if there is no such page.
    [[nodiscard]] const HelpPage *page(const QString &name) const;
    /// The page for a place, or the index for a place that has none.
    [[nodiscard]] QString forPlace(const QString &place) const;
    /// The page for a dialog's class ("tally::ui::BundleDialog"); the index if it has none.
    [[nodiscard]] QString forDialog(const QString &className) const;
    /// Pages that hold every one of the words, those with them in the title first; all pages if there are none.
    [[nodiscard]] std::vector<HelpHit> search(const QString &words) const;

    [[nodiscard]] static QString indexName() { return QStringLiteral("index"); }

private:
    void read(const QString &name, const QString &language, const QString &folder);
    void sortByIndex();
    std::vector<HelpPage> m_pages;
};

} // namespace tally::ui
