// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangestore.h"
#include "core/journal/inclusionproof.h"
#include "core/resources/certificatequery.h"
#include "core/resources/itemquery.h"
#include "core/resources/labeltext.h"

#include <vector>

namespace tally::exchange
{

/// One thing in the story of a lot or product: something went in, came from somebody else, or came out of a job.
struct PassportStep {
    enum class Kind { Input, Received, Made };
    Kind kind = Kind::Input;
    RecordKey event;
    QString at; ///< as recorded; may be empty
    QString item;
    QString lot;
    Quantity quantity;
    QString who; ///< who gave it, or made it
    QString job; ///< the process
};

/// What is known of one lot or product: what it is made of, by whom, with which certificates, and which signed
/// checkpoint of the log vouches for it.
struct Passport {
    resources::LabelText text;
    resources::AttachmentRow picture; ///< of the record or its item; without a key if there is none small enough
    QByteArray pictureBytes;
    QString made;                    ///< date of the event that made it
    std::vector<PassportStep> steps; ///< the latest first
    std::vector<resources::Certificate> certificates;
    journal::InclusionProof proof; ///< of the entry that made it
    QByteArray note;               ///< signed checkpoint that covers the entry; empty if none has been made yet
};

/// Reads the passport of a stock record, or of a lot by its first record. Error "passport.nothing" for anything else.
[[nodiscard]] Result<Passport> passportOf(const journal::Journal &journal, const journal::RecordQuery &records,
                                          const resources::ResourceQuery &resources, RecordKey subject);
/// One HTML page that stands alone: nothing in it refers to anything outside, the code is drawn in it, and everything
/// that came from the book is text. In the language of the running program; dates are ISO 8601.
[[nodiscard]] QByteArray toHtml(const Passport &passport);

} // namespace tally::exchange
