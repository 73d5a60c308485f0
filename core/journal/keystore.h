// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/journal/signingkey.h"

#include <QByteArray>
#include <QString>

namespace tally::journal
{

/// Where seeds rest. Entries are named `tallystick/<book8>/<desk>`; keys and notes do not share names.
class KeyStore
{
public:
    enum class State { Ready, Locked, Absent };
    virtual ~KeyStore() = default;
    /// Plain words for a message: "the system keyring", "the key file FILE".
    [[nodiscard]] virtual QString description() const = 0;
    /// Error "key.locked" (keyring or file cannot be opened now), "key.missing" (no such entry: never a reason to make
    /// a new key for a desk the roster knows), "key.passphrase" (wrong one), "key.store" (anything else).
    [[nodiscard]] virtual Result<SigningKey> load(const QString &entry, const QString &keyName) = 0;
    /// Keeps the key under `entry`; the same key again is no change. Error "key.exists" if another key is kept there: a
    /// seed is never overwritten, since nothing could bring it back. Other errors as `load`, and then nothing has
    /// changed.
    [[nodiscard]] virtual Outcome save(const QString &entry, const SigningKey &key) = 0;
    /// Small public facts kept beside the keys, the high-water marks. A later note replaces an earlier one.
    [[nodiscard]] virtual Result<QByteArray> loadNote(const QString &entry) = 0;
    [[nodiscard]] virtual Outcome saveNote(const QString &entry, const QByteArray &text) = 0;
};

} // namespace tally::journal
