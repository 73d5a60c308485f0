// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/keystore.h"

#include <functional>
#include <QObject>

namespace tally::journal
{

/// The desktop's keyring through QtKeychain, waiting for its answer at most `timeoutMs` in a local event loop that
/// takes no user input. Needs a running QCoreApplication; call it from the main thread. Seeds and notes are kept as
/// base64 text under the service "tallystick". A gnome-keyring that is locked answers "entry not found"; that is
/// reported as "key.missing" and treated by callers as possibly locked. No answer in time is "key.locked": the keyring
/// may be asking somebody to unlock it.
class KeychainStore final : public KeyStore
{
public:
    explicit KeychainStore(int timeoutMs = 10'000);
    /// Whether a keyring answers at all on this session; Locked cannot always be told from Ready. Changes nothing.
    [[nodiscard]] static State probe();
    /// The same without waiting: `answer` is called later on this thread, unless `context` is gone by then. A keyring
    /// that gives no answer in time counts as locked.
    static void probeLater(QObject *context, const std::function<void(State)> &answer);
    [[nodiscard]] QString description() const override;
    [[nodiscard]] Result<SigningKey> load(const QString &entry, const QString &keyName) override;
    [[nodiscard]] Outcome save(const QString &entry, const SigningKey &key) override;
    [[nodiscard]] Result<QByteArray> loadNote(const QString &entry) override;
    [[nodiscard]] Outcome saveNote(const QString &entry, const QByteArray &text) override;

private:
    [[nodiscard]] Result<SecretBytes> read(const QString &entry) const;
    [[nodiscard]] Outcome write(const QString &entry, std::string_view bytes) const;
    int m_timeoutMs;
};

} // namespace tally::journal
