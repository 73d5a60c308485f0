// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordkey.h"

#include <initializer_list>
#include <QComboBox>
#include <vector>

class QStandardItemModel;

namespace tally::ui
{

class Session;

/// A field to choose a record of one class by name: completes while typing, and offers to add what is not there yet.
/// Lists every record of the class; where those are too many, what is typed is looked up in the book.
class RecordPicker : public QComboBox
{
    Q_OBJECT
public:
    /// One choice: the record, its name, and what tells it from others of that name.
    struct Choice {
        RecordKey key;
        QString name;
        QString second;
    };
    /// What happens when somebody wants a name that is not there.
    enum class Adding {
        Never,
        AtOnce, ///< Enter on “Add …” records a record of the class, as an act of its own
        Later   ///< the name is handed to whoever asks, who makes the record as part of the act
    };

    RecordPicker(Session &session, std::string cls, Adding adding, QWidget *parent = nullptr);

    /// Every record of the class; called anew when the book changed.
    void reload();
    void setChoices(const std::vector<Choice> &choices);
    /// Whether there are too many to be listed.
    [[nodiscard]] bool looksUp() const { return m_looksUp; }
    void choose(RecordKey key);
    [[nodiscard]] RecordKey chosen() const;
    /// With Adding::Later: the name to be made; empty if an existing record, or nothing, is chosen.
    [[nodiscard]] QString newName() const;
    /// Text is typed that is neither a record nor to be added.
    [[nodiscard]] bool isUnknown() const;
    void setName(const QString &accessibleName, const QString &placeholder);
    /// Who may be added where agents are listed, in the order offered.
    enum class Agent { Person, Organization };
    void setAddable(std::initializer_list<Agent> kinds);

Q_SIGNALS:
    void picked();

private:
    void lookUp(const QString &words);
    [[nodiscard]] int rowOf(RecordKey key) const;
    void typed(const QString &text);
    void settle();
    void add(const std::string &cls, const QString &name);
    [[nodiscard]] int rowOf(const QString &text) const;
    void offerToAdd(const QString &text);

    Session &m_session;
    std::string m_cls;
    std::vector<std::pair<std::string, QString>> m_addable; ///< class, words with %1 for the name
    Adding m_adding;
    QStandardItemModel *m_model;
    bool m_looksUp = false;
    RecordKey m_chosen;
    QString m_newName;
};

} // namespace tally::ui
