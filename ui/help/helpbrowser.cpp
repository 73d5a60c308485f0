// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/shell/look.h"
#include "ui/shell/tokens.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace tally::ui
{
namespace
{

constexpr int Margin = 16;
constexpr int Indent = 22;
constexpr int ParagraphGap = 8;
constexpr int LineHeight = 140; ///< per cent
constexpr int CellPadding = 6;

QString nameOf(const QUrl &url)
{
    return url.fileName().section(QStringLiteral(".md"), 0, 0);
}

/// Sizes of headings as the rest of the program has them, for text of `base` pixels.
int headingPixels(int level, int base)
{
    return level == 1 ? base * 20 / 13 : level == 2 ? base * 15 / 13 : base;
}

void layOutBlock(const QTextBlock &block, int base)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    format.setTopMargin(level > 1 ? Margin : 0);
    format.setBottomMargin(block.textList() != nullptr ? ParagraphGap / 2 : ParagraphGap);
    format.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    if (level == 0)
        return;
    QTextCharFormat words = cursor.charFormat();
    words.clearProperty(QTextFormat::FontSizeAdjustment); // would win over the size
    words.setProperty(QTextFormat::FontPixelSize, headingPixels(level, base));
    words.setFontWeight(QFont::DemiBold);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(words);
}

/// Keys and file names, which the pages write as code.
void tintCode(const QTextBlock &block, const QColor &tint)
{
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (!fragment.charFormat().fontFixedPitch())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(tint);
        cursor.mergeCharFormat(format);
    }
}

void layOutTable(QTextTable &table, const QColor &line)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(CellPadding);
    format.setTopMargin(ParagraphGap);
    format.setBottomMargin(Margin);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCellFormat cell = table.cellAt(row, column).format().toTableCellFormat();
            cell.setBottomBorder(1);
            cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cell.setBottomBorderBrush(line);
            table.cellAt(row, column).setFormat(cell);
        }
    }
}

} // namespace

HelpBrowser::HelpBrowser(const HelpPages &pages, QWidget *parent)
    : QTextBrowser(parent)
    , m_pages(pages)
{
    setLook(this, Look::Card);
    setAccessibleName(tr("Help text"));
    setOpenExternalLinks(false);
    document()->setDocumentMargin(Margin);
    document()->setIndentWidth(Indent);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &source) {
        m_name = nameOf(source); // source() still is the old one
        layOut();
        Q_EMIT pageShown(m_name);
    });
}

void HelpBrowser::showPage(const QString &name)
{
    setSource(QUrl(QStringLiteral("help:/%1.md").arg(name)), QTextDocument::MarkdownResource);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const HelpPage *page = m_pages.page(nameOf(name));
    if (type != QTextDocument::MarkdownResource || page == nullptr)
        return {};
    return page->text;
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Links and tints are coloured when the text is read.
    const bool colours = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (colours && !m_layingOut && !source().isEmpty()) {
        const QScopedValueRollback<bool> guard(m_layingOut, true);
        reload();
    }
}

void HelpBrowser::layOut()
{
    const Tokens &tokens = Tokens::of(QGuiApplication::palette());
    const int base = fontInfo().pixelSize();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        layOutBlock(block, base);
        tintCode(block, tokens.neutralTint);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            layOutTable(*table, tokens.line);
}

} // namespace tally::ui
