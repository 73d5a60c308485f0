// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/keystore.h"
#include "ui/settings/section.h"

class QGridLayout;

namespace tally::ui
{

class Session;

/// The keys of this book: which there are, their fingerprints and when they began, where this desk's are kept, and
/// whether they can be had now. Looking takes the keyring; so that is done only when asked.
class KeysSection final : public Section
{
    Q_OBJECT
public:
    explicit KeysSection(Session &session, QWidget *parent = nullptr);
    void refresh();

private:
    void buildUi();
    void showKeys();
    void addKey(const QString &what, const QString &fingerprint, const QString &since);
    void look();
    void showKeyring(journal::KeyStore::State state);
    [[nodiscard]] QString since(int desk) const;

    Session &m_session;
    QLabel *m_kept;
    QLabel *m_keyring = nullptr;
    QLabel *m_desk;
    QLabel *m_root;
    QGridLayout *m_keys;
};

} // namespace tally::ui
