// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace tally::ui
{
namespace
{

constexpr int ExcerptLead = 12; ///< characters shown before the first find
constexpr int ExcerptLength = 110;

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)"));
    return pattern;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The comment that opens a file: who owns it, and what it explains.
QString commentOf(const QString &file)
{
    return file.startsWith(QLatin1String("<!--")) ? file.left(file.indexOf(QLatin1String("-->"))) : QString();
}

QString textOf(const QString &file)
{
    const QString comment = commentOf(file);
    return comment.isEmpty() ? file : file.mid(comment.size() + 3).trimmed() + u'\n';
}

QStringList values(const QString &comment, const QString &member)
{
    QStringList found;
    for (const QString &line : comment.split(u'\n'))
        if (line.startsWith(member + QLatin1String(": ")))
            found.append(line.mid(member.size() + 2).trimmed());
    return found;
}

QString headingOf(const QString &text)
{
    return text.startsWith(QLatin1String("# ")) ? text.section(u'\n', 0, 0).mid(2).trimmed() : QString();
}

/// The text as it reads: one line, no signs of Markdown, no title.
QString plain(const QString &markdown)
{
    static const QRegularExpression marks(QStringLiteral("[*`#|]|^- |\\|[-:| ]+\\||^\\d+\\. "),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression headings(QStringLiteral("^#+ (.*)$"), QRegularExpression::MultilineOption);
    QString text = markdown.section(u'\n', 1);
    text.replace(headings, QStringLiteral("\\1 –"));
    text.replace(linkPattern(), QStringLiteral("\\1"));
    text.remove(marks);
    return text.simplified();
}

QString excerpt(const QString &text, const QRegularExpression &word)
{
    const auto at = text.indexOf(word);
    qsizetype from = at <= ExcerptLead ? 0 : text.lastIndexOf(u' ', at - ExcerptLead) + 1;
    QString shown = text.mid(from, ExcerptLength);
    if (from + ExcerptLength < text.size())
        shown = shown.left(shown.lastIndexOf(u' ')) + u'…';
    return from == 0 ? shown : u'…' + shown;
}

/// Each word where a word of the text begins with it.
std::vector<QRegularExpression> patterns(const QStringList &words)
{
    std::vector<QRegularExpression> made;
    for (const QString &word : words) {
        const QString start = word.front().isLetterOrNumber() ? QStringLiteral("\\b") : QString();
        made.emplace_back(start + QRegularExpression::escape(word),
                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }
    return made;
}

bool holdsAll(const QString &text, const std::vector<QRegularExpression> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&text](const QRegularExpression &word) { return text.contains(word); });
}

} // namespace

QStringList HelpPage::links() const
{
    QStringList names;
    for (auto found = linkPattern().globalMatch(text); found.hasNext();)
        names.append(found.next().captured(2).section(u'#', 0, 0).section(QStringLiteral(".md"), 0, 0));
    return names;
}

HelpPages::HelpPages(const QString &language, const QString &folder)
{
    const QDir english(folder + QStringLiteral("/en"));
    for (const QString &file : english.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        read(file.chopped(3), language, folder);
    sortByIndex();
}

void HelpPages::read(const QString &name, const QString &language, const QString &folder)
{
    const QString english = readFile(QStringLiteral("%1/en/%2.md").arg(folder, name));
    const QString translated = readFile(QStringLiteral("%1/%2/%3.md").arg(folder, language, name));
    const QString comment = commentOf(english);
    HelpPage page;
    page.name = name;
    page.text = textOf(translated.isEmpty() ? english : translated);
    page.title = headingOf(page.text);
    page.places = values(comment, QStringLiteral("place"));
    page.dialogs = values(comment, QStringLiteral("dialog"));
    m_pages.push_back(std::move(page));
}

void HelpPages::sortByIndex()
{
    const HelpPage *index = page(indexName());
    if (index == nullptr)
        return;
    const QStringList order = QStringList(indexName()) + index->links();
    const auto position = [&order](const HelpPage &page) {
        const auto at = order.indexOf(page.name);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(m_pages.begin(), m_pages.end(), [&position](const HelpPage &one, const HelpPage &other) {
        return position(one) < position(other);
    });
}

const HelpPage *HelpPages::page(const QString &name) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&name](const HelpPage &page) { return page.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

QString HelpPages::forPlace(const QString &place) const
{
    for (const HelpPage &page : m_pages)
        if (page.places.contains(place))
            return page.name;
    return indexName();
}

QString HelpPages::forDialog(const QString &className) const
{
    const QString name = className.section(QStringLiteral("::"), -1);
    for (const HelpPage &page : m_pages)
        if (page.dialogs.contains(name))
            return page.name;
    return indexName();
}

std::vector<HelpHit> HelpPages::search(const QString &words) const
{
    const std::vector<QRegularExpression> wanted = patterns(words.split(u' ', Qt::SkipEmptyParts));
    std::vector<HelpHit> inTitle;
    std::vector<HelpHit> inText;
    for (const HelpPage &page : m_pages) {
        const bool titled = holdsAll(page.title, wanted);
        const QString text = wanted.empty() ? QString() : plain(page.text);
        if (!titled && !holdsAll(page.title + u' ' + text, wanted))
            continue;
        const QString shown = wanted.empty() ? QString() : excerpt(text, wanted.front());
        (titled ? inTitle : inText).push_back({page.name, page.title, shown});
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

} // namespace tally::ui
