// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/coderules.h"
#include "core/resources/eventdraft.h"

#include <QLineEdit>

namespace tally::ui
{

class Session;

/// The lot code or serial number of goods that come into the book new. Suggests what the rule of their kind gives, for
/// as long as nobody has typed another.
class CodeField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit CodeField(Session &session, QWidget *parent = nullptr);
    /// The kind that gets a code; none where nothing new comes in.
    void setKind(RecordKey kind);
    [[nodiscard]] bool isForSerials() const { return m_of == resources::CodeRules::Of::Serials; }
    /// Whether the code follows the rule, on the day. Nothing typed, and the code of a lot that is there, are right.
    [[nodiscard]] Outcome check(QDate day) const;
    /// What to warn of while nothing is typed; none where no code is needed.
    [[nodiscard]] std::optional<Error> lack() const { return code().isEmpty() ? m_lack : std::nullopt; }
    /// Code of the lot that has to be recorded first; empty if there is none or it is there already.
    [[nodiscard]] QString newLot() const;
    /// Puts the number, or the lot that is there, into what is recorded.
    void describe(resources::NewResource &made) const;

private:
    void suggest();
    void findLot();
    [[nodiscard]] QString code() const { return text().trimmed(); }
    [[nodiscard]] resources::CodeRules rules() const;
    Session &m_session;
    RecordKey m_kind;
    resources::CodeRules::Of m_of = resources::CodeRules::Of::Lots;
    std::optional<Error> m_lack;
    RecordKey m_lot;     ///< there already, with the code that was typed
    QString m_suggested; ///< by the rule of the kind
};

} // namespace tally::ui
