// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/countpostdialog.h"

#include "ui/common/dialoglayout.h"
#include "ui/common/figures.h"
#include "ui/shell/look.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tally::ui
{
namespace
{

constexpr int Width = 520;
constexpr qsizetype MostShown = 8;

bool isToPost(const CountSheetRow &row)
{
    const auto difference = row.line.difference();
    return difference && !difference->isZero() && !row.line.isPosted();
}

} // namespace

QStringList CountPostDialog::changes(const std::vector<CountSheetRow> &rows)
{
    QStringList lines;
    for (const CountSheetRow &row : rows) {
        if (!isToPost(row))
            continue;
        // Stock may have moved since; posting adds the difference to what there is now.
        const auto after = add(row.line.stock.onhand, *row.line.difference());
        lines.append(tr("%1: %2 → %3 (%4)", "item, before, after, difference")
                         .arg(row.name(), amount(row.line.stock.onhand, row.unit()),
                              amount(after.value_or(row.line.stock.onhand), row.unit()),
                              signedFigure(*row.line.difference())));
    }
    return lines;
}

CountPostDialog::CountPostDialog(const std::vector<CountSheetRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QComboBox(this))
{
    setWindowTitle(tr("Post the differences"));
    setMinimumWidth(Width);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({tr("Miscounted or misrecorded"), tr("Broken or spoiled"), tr("Lost"),
                        tr("Found; was not recorded"), tr("Used and not recorded")});
    m_reason->setCurrentIndex(-1);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setPlaceholderText(tr("Why do the book and the shelves differ?"));
    QStringList lines = changes(rows);
    const auto more = static_cast<int>(qMax(qsizetype{0}, lines.size() - MostShown));
    const auto missing = static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const CountSheetRow &row) { return !row.line.counted; }));
    if (lines.isEmpty())
        lines.append(tr("Nothing differs: no quantity changes, and the count is closed."));
    auto *said = styledLabel(lines.mid(0, MostShown).join(u'\n'), Look::Sentence, this);
    said->setWordWrap(true);
    QStringList notes;
    if (more > 0)
        notes.append(tr("and %n more", nullptr, more));
    if (missing > 0)
        notes.append(tr("Not counted: %n. Their stock stays as it is.", nullptr, missing));
    auto *rest = styledLabel(notes.join(u'\n'), Look::Dim, this);
    rest->setVisible(!notes.isEmpty());
    auto *form = fieldForm();
    form->addRow(tr("&Reason"), m_reason);
    auto *column = dialogColumn(this);
    column->addWidget(styledLabel(tr("Post what was counted"), Look::Title, this));
    column->addWidget(said);
    column->addWidget(rest);
    column->addLayout(form);
    column->addStretch(1);
    m_ok = addAnswers(this, column, tr("Post"));
    m_ok->setEnabled(false);
    connect(m_reason, &QComboBox::editTextChanged, this,
            [this] { m_ok->setEnabled(!m_reason->currentText().trimmed().isEmpty()); });
    m_reason->setFocus();
}

QString CountPostDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

} // namespace tally::ui
