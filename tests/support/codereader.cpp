// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codereader.h"

#include <zbar.h>

namespace tally::support
{

QStringList readCodes(const QByteArray &dots, int width, int height)
{
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(static_cast<unsigned>(width), static_cast<unsigned>(height), "Y800", dots.constData(),
                      static_cast<unsigned long>(dots.size()));
    QStringList found;
    if (scanner.scan(image) < 0)
        return found;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        found.append(QString::fromStdString(symbol->get_type_name() + ":" + symbol->get_data()));
    found.sort();
    return found;
}

} // namespace tally::support
