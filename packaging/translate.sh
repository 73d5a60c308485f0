#!/bin/sh
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# translate.sh: reads every text of the program again and brings translations/*.ts up to date. Texts that are gone are dropped, new
# ones stand there as unfinished. English holds only what has a singular and a plural. tests/translations/lint.py tells what is left.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
cd "$(dirname -- "$here")"
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)

options='-I . -no-obsolete -locations none -source-language en'
for language in es fr de; do
    # shellcheck disable=SC2086
    "$lupdate" core ui app -extensions cpp,h $options -target-language "$language" -ts "translations/tallystick_$language.ts"
done
# shellcheck disable=SC2086
"$lupdate" core ui app -extensions cpp,h $options -pluralonly -target-language en -ts translations/tallystick_en.ts
python3 packaging/english_plurals.py
