// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/screens.h"

#include "tests/screens/cells.h"
#include "tests/screens/clipping.h"
#include "tests/screens/placement.h"
#include "tests/screens/shownwords.h"
#include "tests/screens/tour.h"

#include <QCryptographicHash>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPixmap>
#include <QRegularExpression>

namespace tally::screens
{

Screens::Screens(Stage &stage, Plan plan)
    : m_stage(stage)
    , m_plan(std::move(plan))
{
    if (!m_plan.folder.isEmpty())
        QDir().mkpath(m_plan.folder);
}

Outcome Screens::run()
{
    TALLY_CHECK(m_stage.makeSamples());
    bool isFirst = true;
    for (const ui::Theme::Choice choice : m_plan.looks) {
        m_stage.theme().choose(choice);
        for (const QSize size : m_plan.sizes) {
            m_suffix = QStringLiteral("%1x%2-%3")
                           .arg(size.width())
                           .arg(size.height())
                           .arg(choice == ui::Theme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
            TALLY_CHECK(visitStates(size, isFirst));
        }
        isFirst = false;
    }
    return {};
}

Outcome Screens::visitStates(QSize size, bool isFirst)
{
    Tour tour(m_stage, [this](const QString &name, QWidget &view, bool isVariant) { look(name, view, isVariant); });
    tour.visitStart(size);
    for (const QString &state : m_plan.states) {
        TALLY_TRY(const QString path, m_stage.book(state, m_plan.entries));
        // A dialog keeps its size in a larger window, and its faults in another colour.
        const bool everything = size == m_plan.sizes.first() && (isFirst || state == QLatin1String("demo"));
        TALLY_CHECK(tour.visitBook(state, path, size, everything ? Tour::Depth::Everything : Tour::Depth::Places));
    }
    if (!m_plan.book.isEmpty())
        TALLY_CHECK(tour.visitBook(QStringLiteral("given"), m_plan.book, size, Tour::Depth::Places));
    m_dialogs += tour.dialogs();
    return {};
}

void Screens::look(const QString &name, QWidget &view, bool isVariant)
{
    note(name, clippedWords(view) + cutCells(view) + misplaced(view));
    // The pages of the help are files per language, and there are none in the pseudo-locale.
    if (m_plan.isPseudo && !view.inherits("tally::ui::HelpWindow"))
        note(name, untranslated(view, m_stage.words()));
    if (m_plan.folder.isEmpty())
        return;
    QSet<int> &heights = m_heights[name.section(u'-', 0, 1) + m_suffix];
    const bool isDialog = qobject_cast<QDialog *>(&view) != nullptr;
    if (isVariant && (isDialog ? heights.contains(view.height()) : !showsOther(name)))
        return;
    heights.insert(view.height());
    draw(name, view);
}

/// Whether that variant of a page is another part of it, not another row or choice.
bool Screens::showsOther(const QString &name)
{
    const QString last = name.section(u'-', -1);
    return last.startsWith(QLatin1String("switch")) || last.startsWith(QLatin1String("tab")) ||
           last.startsWith(QLatin1String("page"));
}

void Screens::draw(const QString &name, QWidget &view)
{
    const QImage picture = view.grab().toImage();
    const QByteArray bytes(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
    const QByteArray known = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (m_drawn.contains(known))
        return;
    m_drawn.insert(known);
    picture.save(QStringLiteral("%1/%2-%3.png").arg(m_plan.folder, name, m_suffix));
}

void Screens::note(const QString &name, const Findings &findings)
{
    for (const Finding &finding : findings) {
        const QString text = QString(finding.text).replace(u'\n', u' ');
        const QString line = QStringLiteral("%1: %2 (%3)").arg(finding.where, text, finding.what);
        if (m_known.contains(line))
            continue;
        m_known.insert(line);
        m_lines.append(QStringLiteral("%1-%2: %3").arg(name, m_suffix, line));
    }
}

QStringList Screens::unseenDialogs() const
{
    static const QRegularExpression declared(QStringLiteral("class (\\w+)[^:;{]*: public QDialog"));
    QStringList unseen;
    QDirIterator files(QStringLiteral(TALLY_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QRegularExpressionMatch match = declared.match(QString::fromUtf8(file.readAll()));
        if (match.hasMatch() && !m_dialogs.contains(match.captured(1)))
            unseen.append(match.captured(1));
    }
    return unseen;
}

} // namespace tally::screens
