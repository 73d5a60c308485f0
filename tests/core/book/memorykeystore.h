// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/keystore.h"

#include <map>

namespace tally::test
{

/// Keeps seeds in memory, and can be locked: then it answers as a locked keyring does.
class MemoryKeyStore final : public journal::KeyStore
{
public:
    void setLocked(bool locked) { m_locked = locked; }
    void forget() { m_seeds.clear(); }
    [[nodiscard]] int asked() const { return m_asked; }

    [[nodiscard]] QString description() const override { return QStringLiteral("memory"); }
    [[nodiscard]] Result<journal::SigningKey> load(const QString &entry, const QString &keyName) override
    {
        ++m_asked;
        if (m_locked)
            return refused("key.locked", "The keyring is locked.");
        const auto found = m_seeds.find(entry);
        if (found == m_seeds.end())
            return refused("key.missing", "There is no such key.");
        return journal::SigningKey::fromSeed(keyName, found->second);
    }
    [[nodiscard]] Outcome save(const QString &entry, const journal::SigningKey &key) override
    {
        if (m_locked)
            return refused("key.locked", "The keyring is locked.");
        m_seeds.emplace(entry, std::string(key.seed()));
        return {};
    }
    [[nodiscard]] Result<QByteArray> loadNote(const QString &entry) override { return m_notes[entry]; }
    [[nodiscard]] Outcome saveNote(const QString &entry, const QByteArray &text) override
    {
        m_notes[entry] = text;
        return {};
    }

private:
    std::map<QString, std::string> m_seeds;
    std::map<QString, QByteArray> m_notes;
    bool m_locked = false;
    int m_asked = 0;
};

} // namespace tally::test
