// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/recall.h"

#include <vector>

namespace tally::resources
{

/// What another book tells of goods that came into a record of the lot, before it is known whether the giver's book
/// tells of the same. The line is as the receiver's book has it.
struct RecallReceipt {
    RecallLine line;
    bool isOfSubject = true; ///< came into a record of the recalled goods; else it only confirms a delivery
};

/// Joins what givers and receivers recorded of the same movement, so that it is listed once. A delivery and a receipt
/// are the same if their lots have one code, their books differ, both parties go by the same names (an agent's, or that
/// of a book), and amounts are left on both sides; those of the same amount and day go first. Where only one party goes
/// by the same name, amount and day must be the same. A delivery may have come in two parts, and two deliveries may
/// have been received as one.
///
/// `books` are those of which something was received. Receipts that nobody delivered become lines of their own, except
/// those of our own book: we know what we have.
void joinReceipts(RecallSheet &sheet, std::vector<RecallReceipt> receipts,
                  const std::vector<journal::BookIdentity> &books);

} // namespace tally::resources
