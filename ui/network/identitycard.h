// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace tally::ui
{

class WordsView;

/// Who this book is: its name, the beginning of its id, and the eight words to read to a peer.
class IdentityCard final : public QFrame
{
    Q_OBJECT
public:
    explicit IdentityCard(QWidget *parent = nullptr);
    void setBook(const QString &name, const QString &bookId);

Q_SIGNALS:
    void copied(const QString &what);

private:
    void copy(const QString &text, const QString &what);
    QLabel *m_name;
    QLabel *m_id;
    WordsView *m_words;
    QString m_bookId;
};

} // namespace tally::ui
