#!/bin/sh
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# render.sh BUILD-TREE: draws the pictures that the metainfo tells of into this folder, with the demo co-op, 1280×800. They are put on
# the web with a release (packaging/RELEASE.md) and are not part of the repository.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -eq 1 ] || {
    echo "usage: render.sh BUILD-TREE" >&2
    exit 2
}
drawn=$(mktemp -d "${TMPDIR:-/tmp}/tallystick.XXXXXX")
trap 'rm -rf "$drawn"' EXIT
QT_QPA_PLATFORM=offscreen "$1/tests/ui/tally_screens" "$drawn"

# take NAME DRAWN: the picture that tally_screens calls DRAWN becomes NAME.png.
take()
{
    cp "$drawn/$2.png" "$here/$1.png"
    echo "$here/$1.png"
}

take inventory inventory-demo-1280x800-light
take record-event dialog-event-consume-light
take today today-demo-1280x800-light
take journal journal-demo-1280x800-light
take receive-bundle dialog-receive-light
take inventory-dark inventory-demo-1280x800-dark
