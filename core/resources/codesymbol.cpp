// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/codesymbol.h"

#include <memory>
#include <QCoreApplication>
#include <zint.h>

namespace tally::resources
{

namespace
{

constexpr int MediumCorrection = 2; // zint's number for level M
constexpr int FirstFailure = 5;     // zint's codes below are warnings

struct SymbolDeleter {
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

CodeSymbol modulesOf(CodeKind kind, const zint_symbol &drawn)
{
    CodeSymbol symbol{kind, drawn.width, drawn.rows, {}};
    for (int row = 0; row < drawn.rows; ++row)
        for (int column = 0; column < drawn.width; ++column)
            symbol.dark.push_back(((drawn.encoded_data[row][column / 8] >> (column % 8)) & 1) != 0);
    return symbol;
}

} // namespace

Result<CodeSymbol> encodeSymbol(CodeKind kind, const QString &text)
{
    const std::unique_ptr<zint_symbol, SymbolDeleter> drawn(ZBarcode_Create());
    const QByteArray utf8 = text.toUtf8();
    if (drawn != nullptr && !utf8.isEmpty()) {
        drawn->symbology = kind == CodeKind::Qr ? BARCODE_QRCODE : BARCODE_CODE128;
        drawn->input_mode = UNICODE_MODE;
        drawn->option_1 = kind == CodeKind::Qr ? MediumCorrection : -1;
        drawn->show_hrt = 0;
        const std::basic_string<unsigned char> bytes(utf8.begin(), utf8.end());
        if (ZBarcode_Encode(drawn.get(), bytes.data(), static_cast<int>(bytes.size())) < FirstFailure)
            return modulesOf(kind, *drawn);
    }
    return refused("code.unwritable", QT_TRANSLATE_NOOP("Error", "“%1” cannot be written as a code for scanners."),
                   {text}, drawn == nullptr ? QString() : QString::fromUtf8(drawn->errtxt));
}

std::vector<CodeRun> runsOf(const CodeSymbol &symbol)
{
    std::vector<CodeRun> runs;
    for (int row = 0; row < symbol.rows; ++row) {
        for (int column = 0; column < symbol.columns; ++column) {
            if (!symbol.isDark(row, column))
                continue;
            const bool goesOn = column > 0 && symbol.isDark(row, column - 1);
            if (goesOn)
                ++runs.back().length;
            else
                runs.push_back({row, column, 1});
        }
    }
    return runs;
}

} // namespace tally::resources
