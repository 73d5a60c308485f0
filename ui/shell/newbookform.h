// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/journal/keystore.h"

#include <optional>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tally::ui
{

/// What a new book needs, on one form: the co-op's name, who records, its currency, what this desk is called, where the
/// file goes; and in words where its signing key will be. Says while typing what is in the way.
class NewBookForm final : public QWidget
{
    Q_OBJECT
public:
    /// `folder` is offered as the place for the file.
    explicit NewBookForm(QString folder, QWidget *parent = nullptr);
    [[nodiscard]] book::NewBook options() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isComplete() const;
    void setFolder(const QString &folder);
    /// Whether a keyring answers on this computer; the words about the key follow.
    void setKeyring(std::optional<journal::KeyStore::State> state);
    void takeFocus();

Q_SIGNALS:
    void changed();
    /// Enter in a field of a complete form.
    void submitted();

private:
    void buildUi();
    void nameFields();
    void suggestPath();
    void browse();
    void validate();
    QString m_folder;
    QLineEdit *m_name;
    QLineEdit *m_person;
    QComboBox *m_currency;
    QLineEdit *m_desk;
    QLineEdit *m_path;
    QLabel *m_key;
    QLabel *m_issue;
    bool m_pathIsSuggested = true;
};

} // namespace tally::ui
