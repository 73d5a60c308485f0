// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QComboBox;
class QLineEdit;

namespace tally::ui
{

class Preferences;
class Session;
class Theme;

/// Language, light and dark, size, how dates and numbers are written, where books go. All but the language take effect
/// at once.
class LookSection final : public Section
{
    Q_OBJECT
public:
    LookSection(Session &session, Preferences &preferences, Theme &theme, QWidget *parent = nullptr);
    void refresh();

private:
    void buildUi();
    void fill();
    void showSample();
    void chooseFolder();

    Session &m_session;
    Preferences &m_preferences;
    Theme &m_theme;
    QComboBox *m_language;
    QLabel *m_later = nullptr;
    QComboBox *m_look;
    QComboBox *m_size;
    QComboBox *m_formats;
    QLabel *m_sample = nullptr;
    QLineEdit *m_folder;
};

} // namespace tally::ui
