// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/issue.h"
#include "core/resources/eventdraft.h"
#include "core/resources/eventservice.h"
#include "ui/common/formfields.h"
#include "ui/common/recordtogethercommand.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

class CertificateChoice;
class CodeField;
class DateEdit;
class QuantityEdit;
class RecordPicker;
class Session;

/// Asks what happened: the action first, then only the fields it makes sense with. Says while typing what is missing or
/// wrong, and in words what recording would do. Gives a draft; records nothing itself.
class RecordEventDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `about` is the stock record the form starts with; none for an empty form.
    RecordEventDialog(Session &session, RecordKey about, QWidget *parent = nullptr);
    ~RecordEventDialog() override;
    [[nodiscard]] resources::EventDraft draft() const;
    /// The lot that has to be recorded with it, by its code; empty if there is none or it is there already.
    [[nodiscard]] QString newLot() const;
    /// Records the new lot and what happened, as one act.
    [[nodiscard]] RecordTogetherCommand::Act act() const;
    /// What recording would do, as last shown.
    [[nodiscard]] QString sentence() const { return m_sentenceText; }
    void chooseAction(resources::ActionId action);
    [[nodiscard]] resources::ActionId action() const;

private:
    void buildUi();
    void buildFields();
    void fillActions();
    /// Every stock record, with what there is of it; false if there is none.
    bool listStock();
    void fillChoices(RecordKey about);
    void showFields();
    void followResource();
    /// The kind whose stock gets a record by this; none if it goes to one there is.
    [[nodiscard]] RecordKey madeOf() const;
    /// The kind of the chosen item, or the one chosen itself; none while there is neither.
    [[nodiscard]] RecordKey kind() const;
    /// Unit of the chosen item, else the one its kind is usually counted in; empty if neither is known.
    [[nodiscard]] QString usualUnit() const;
    void touch(const char *member);
    void validate();
    [[nodiscard]] journal::Issues issues(const resources::EventDraft &draft) const;
    void showSentence(const resources::EventDraft &draft, const journal::Issues &issues);
    /// Whether it brings something in that may have cost something.
    [[nodiscard]] bool bringsIn() const;
    /// What was typed as its cost; none while nothing is.
    [[nodiscard]] Result<std::optional<Decimal>> cost() const;
    void readAgents(resources::EventDraft &draft) const;
    [[nodiscard]] resources::ResourceChoice choiceOf(const RecordPicker &picker) const;

    Session &m_session;
    QFormLayout *m_form = nullptr;
    QComboBox *m_action;
    RecordPicker *m_resource;
    RecordPicker *m_spec;
    QuantityEdit *m_quantity;
    RecordPicker *m_toResource;
    RecordPicker *m_process;
    QuantityEdit *m_effort;
    QLineEdit *m_cost;
    CodeField *m_code;
    CertificateChoice *m_certificate;
    RecordPicker *m_provider;
    RecordPicker *m_receiver;
    RecordPicker *m_location;
    QLineEdit *m_state;
    DateEdit *m_date;
    QLineEdit *m_note;
    QLabel *m_sentence;
    QLabel *m_general;
    QPushButton *m_ok = nullptr;
    FormFields m_fields;
    RecordKey m_us;
    bool m_hasStock = false;
    QString m_sentenceText;
};

} // namespace tally::ui
