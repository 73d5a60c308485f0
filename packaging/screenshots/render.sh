#!/bin/sh
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# render.sh BUILD-TREE: draws the pictures of the README and the metainfo into this folder, with the demo co-op, 1280×800. With a release
# they are put on the web too (packaging/RELEASE.md).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -eq 1 ] || {
    echo "usage: render.sh BUILD-TREE" >&2
    exit 2
}
drawn=$(mktemp -d "${TMPDIR:-/tmp}/tallystick.XXXXXX")
trap 'rm -rf "$drawn"' EXIT
QT_QPA_PLATFORM=offscreen "$1/tests/screens/tally_screens" --states demo "$drawn" || echo "render.sh: see the findings above" >&2

# take NAME DRAWN: the picture that tally_screens calls DRAWN becomes NAME.png.
take()
{
    cp "$drawn/$2.png" "$here/$1.png"
    echo "$here/$1.png"
}

take inventory inventory-demo-1280x800-light
take items items-demo-1280x800-light
take today today-demo-1280x800-light
take journal journal-demo-1280x800-dark
take network network-demo-1280x800-light
take inventory-dark inventory-demo-1280x800-dark
