// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace tally::support
{

/// A language nobody speaks, to see what a real one would do to the window: every text comes back with accents, about a
/// third longer and in brackets, "[Ƈȧņƈēļ···]". What is shown without accents did not pass through translation. Places
/// for arguments, markup, mnemonics and the patterns of file filters are left as they are.
class PseudoLocale final : public QTranslator
{
    Q_OBJECT
public:
    explicit PseudoLocale(Qt::LayoutDirection direction, QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static QString dressed(const QString &text);
    /// Whether `dressed` puts this character in place of another, or around a text.
    [[nodiscard]] static bool isDress(QChar c);

private:
    Qt::LayoutDirection m_direction;
};

} // namespace tally::support
