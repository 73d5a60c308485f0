// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/deskpane.h"

#include "ui/common/figures.h"
#include "ui/common/whypanel.h"
#include "ui/network/networkcolumns.h"
#include "ui/network/networkwords.h"
#include "ui/network/stepcard.h"
#include "ui/shell/look.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tally::ui
{

DeskPane::DeskPane(QWidget *parent)
    : FactPane(tr("Choose a desk to see its key."), parent)
{
    own()->addWidget(styledLabel(tr("Add or close a desk"), Look::Heading, content()));
    own()->addWidget(
        wrappedLabel(tr("This is done in a terminal, on the computer that holds the book's root key."), content()));
    m_add = addCommand(tr("A copy of the book for another computer, with a key of its own:"));
    m_close = addCommand(tr("What a lost or retired desk writes after this no longer counts:"));
}

QLabel *DeskPane::addCommand(const QString &words)
{
    auto *label = wrappedLabel(words, content());
    setLook(label, Look::Dim);
    auto *code = wrappedLabel({}, content());
    setLook(code, Look::Code);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code->setAccessibleName(words);
    own()->addWidget(label);
    own()->addWidget(code);
    return code;
}

void DeskPane::show(const DeskLine &line, const QString &bookPath)
{
    const QString desk = LogNo(LogNo::OwnBook, line.desk.desk).deskName();
    begin(line.desk.label, tr("Desk %1").arg(desk), badgeOf(line));
    addFact(tr("Entries"), QLocale().toString(qlonglong{line.entries}));
    addFact(tr("Last entry"), line.entries == 0 ? tr("none yet") : momentText(line.lastTime),
            line.entries == 0 ? QString() : momentInFull(line.lastTime));
    if (line.desk.isClosed())
        addFact(tr("Closed"), tr("after %1: %2").arg(entriesText(*line.desk.cutSize), line.desk.reason));
    addCode(tr("Fingerprint"), grouped(fingerprint(line.desk.key).hex()));
    const QString book = QFileInfo(bookPath).fileName();
    m_add->setText(
        QStringLiteral("tallystick-cli desk add \"%1\" --label \"Workshop\" -o \"workshop.tallybook\"").arg(book));
    m_close->setText(QStringLiteral("tallystick-cli desk close \"%1\" %2 --reason \"…\"").arg(book, desk));
    why()->setLines(tr("Why may it write?"),
                    {{tr("The roster names its key"), tr("and the book's root key has signed the roster"), {}, {}}});
}

} // namespace tally::ui
