#!/bin/sh
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keyring_session.sh SCENARIO TEST: runs TEST on a D-Bus session of its own, with a home folder and a gnome-keyring of its own.
# SCENARIO: silent (a bus without a keyring), unlocked, locked. Nothing of the user's session is seen or touched.
# Exit 77 (skipped) where gnome-keyring or dbus-run-session is not installed.
set -eu

scenario=$1
test=$2

for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data" "$home/config" "$home/cache"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache"
# No screen: a prompt for a passphrase must fail, not wait for somebody. The desktop decides which keyring is asked.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL KDE_FULL_SESSION
export XDG_CURRENT_DESKTOP=GNOME

# A bus that starts nothing by itself, so that only the keyring started here can answer.
cat >"$home/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
    "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS

# in_session STATE KEYRING-ARGUMENTS…: the test on a fresh bus, beside a keyring started so; no arguments, no keyring.
in_session() {
    state=$1
    shift
    # shellcheck disable=SC2016 # the inner shell expands these
    TALLY_KEYRING=$state dbus-run-session --config-file="$home/bus.conf" -- sh -c '
        set -eu
        test=$1
        shift
        if [ $# -gt 0 ]; then
            printf secret | gnome-keyring-daemon --foreground --components=secrets "$@" >/dev/null 2>&1 &
            keyring=$!
            trap "kill $keyring 2>/dev/null || true" EXIT
            dbus_call="dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus"
            tries=0
            until $dbus_call org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "boolean true"; do
                tries=$((tries + 1))
                [ "$tries" -lt 100 ] || { echo "the keyring did not start"; exit 1; }
                sleep 0.1
            done
        fi
        "$test"
    ' sh "$test" "$@"
}

fingerprint() {
    cat "$home"/data/keyrings/* | sha256sum
}

case $scenario in
silent)
    in_session absent
    ;;
unlocked)
    in_session unlocked --unlock
    ;;
locked)
    in_session to-lock --unlock
    before=$(fingerprint)
    in_session locked --start
    [ "$(fingerprint)" = "$before" ] || { echo "the locked keyring was changed"; exit 1; }
    in_session reopened --unlock
    ;;
*)
    echo "usage: $0 silent|unlocked|locked TEST" >&2
    exit 2
    ;;
esac
