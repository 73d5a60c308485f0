#!/bin/sh
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [--headless]: from a fresh Debian 12 to a running program. Installs what is missing, builds, and opens the demo co-op in the
# window; without a display, or with --headless, goes through the main job in the terminal.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
top=$(dirname -- "$here")
build="$top/build/run"
# shellcheck source=packaging/install.sh
. "$here/install.sh"

headless=no
case "${1-}" in
    '') ;;
    --headless) headless=yes ;;
    *)
        echo "usage: run.sh [--headless]" >&2
        exit 2
        ;;
esac
[ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] || headless=yes

install_packages "$here/apt.txt" build run

# Ninja configures again by itself when a CMake file has changed.
if [ ! -f "$build/build.ninja" ]; then
    say "Configuring in build/run"
    (cd "$top" && cmake --preset release -B "$build" -DTALLY_TESTS=OFF -DTALLY_BENCH=OFF)
fi
say "Building"
cmake --build "$build" --target tallystick tallystick-cli

if [ "$headless" = no ]; then
    say "Opening the demo co-op"
    exec "$build/app/tallystick" --demo
fi

cli="$build/app/cli/tallystick-cli"
# Everything of this demonstration stays in one folder: books, bundle, and the key files, whose passphrase is no secret here. No
# keyring is asked.
place=$(mktemp -d "${TMPDIR:-/tmp}/tallystick.XXXXXX")
XDG_DATA_HOME="$place/data"
TALLYSTICK_PASSPHRASE=demo
DBUS_SESSION_BUS_ADDRESS=disabled:
export XDG_DATA_HOME TALLYSTICK_PASSPHRASE DBUS_SESSION_BUS_ADDRESS
cd "$place"

# step TEXT: what the next commands are about.
step()
{
    echo
    say "$1"
}

# show ARGUMENT...: runs one command of the program and shows how to type it.
show()
{
    line='$ tallystick-cli'
    for word in "$@"; do
        case $word in
            *' '*) line="$line \"$word\"" ;;
            *) line="$line $word" ;;
        esac
    done
    printf '%s\n' "$line"
    "$cli" "$@"
}

say "No display: the main job in the terminal, in $place"
step "A workshop co-op with two years of records, and the co-op that supplies it"
show demo elm.tallybook --peer mill.tallybook
step "What is in stock, and with whom"
show balance elm.tallybook
step "A signed bundle for peers"
show bundle elm.tallybook --audience peer
set -- *.tally
step "Verified by anyone, without a book"
show inspect "$1"
step "Received by the supplier"
show receive mill.tallybook "$1"
step "What the supplier now sees: whom it knows, and the stock they tell of"
show peers mill.tallybook
show balance mill.tallybook --peer "Elm Street Workshop"
