// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tally::paper
{

QFont paperFont(int pixels, QFont::Weight weight)
{
    QFont font({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Outcome writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failed("export.failed", QT_TRANSLATE_NOOP("Error", "“%1” could not be written. Nothing is left of it."),
                  {path}, file.errorString());
}

} // namespace tally::paper
