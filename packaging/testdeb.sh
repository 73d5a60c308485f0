#!/bin/sh
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# testdeb.sh [--root DIR] [--deb FILE]: makes the Debian package and lives through it in a clean Debian 12: installs it, starts it,
# opens its files as a desktop would, removes it, and shows that nothing is left. DIR is a root made by debootstrap, which is not changed;
# without it one is made in build/debroot and kept for the next time. FILE is a package made before. Needs root, debootstrap and overlay
# mounts, and fetches what the package depends on. About three minutes, six when the root has to be made.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
top=$(dirname -- "$here")
# shellcheck source=packaging/install.sh
. "$here/install.sh"

base="$top/build/debroot"
deb=
while [ $# -gt 0 ]; do
    case $1 in
        --root) base=$2 ;;
        --deb) deb=$2 ;;
        *)
            echo "usage: testdeb.sh [--root DIR] [--deb FILE]" >&2
            exit 2
            ;;
    esac
    shift 2
done
if [ "$(id -u)" -ne 0 ]; then
    say "A clean root can only be made and entered as root." >&2
    exit 1
fi
# Mounts are made where nobody else sees them, and go away with this process.
if [ "${TALLY_OWN_MOUNTS-}" != yes ]; then
    TALLY_OWN_MOUNTS=yes exec unshare --mount --propagation private "$0" --root "$base" ${deb:+--deb "$deb"}
fi

if [ -z "$deb" ]; then
    say "Building the package in build/package"
    (cd "$top" && cmake --preset release -B build/package -DTALLY_TESTS=OFF -DTALLY_BENCH=OFF -Wno-dev >/dev/null)
    cmake --build "$top/build/package" --target tallystick tallystick-cli
    rm -f "$top"/build/package/*.deb
    (cd "$top/build/package" && cpack -G DEB)
    deb=$(find "$top/build/package" -maxdepth 1 -name "*.deb")
fi
if [ ! -x "$base/usr/bin/dpkg" ]; then
    say "Making a clean Debian 12 in $base"
    debootstrap --variant=minbase bookworm "$base"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/tallystick.XXXXXX")
trap 'umount --recursive --lazy "$work" && rmdir "$work"' EXIT
mount -t tmpfs -o size=3g tallystick "$work"
mkdir "$work/upper" "$work/work" "$work/clean"
mount -t overlay overlay -o "lowerdir=$base,upperdir=$work/upper,workdir=$work/work" "$work/clean"
root="$work/clean"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$deb" "$root/srv/tallystick.deb"

# The system's own sources and proxy, so that the same mirror answers.
rm -f "$root"/etc/apt/sources.list "$root"/etc/apt/sources.list.d/*
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list /etc/apt/apt.conf.d/*proxy*; do
    [ ! -f "$file" ] || cp "$file" "$root$file"
done

# inside COMMAND...: runs it in the clean root as root; as_user COMMAND...: as somebody with a home.
inside()
{
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}
as_user()
{
    env -i PATH=/usr/bin:/bin:/usr/sbin HOME=/home/ana LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen DBUS_SESSION_BUS_ADDRESS=disabled: \
        TALLYSTICK_PASSPHRASE=demo chroot --userspec=ana:ana "$root" sh -c 'cd && exec "$@"' sh "$@"
}

# Every file but those that apt, dpkg and the people in the house keep for themselves.
listing()
{
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./srv -o -path ./tmp -o -path ./home -o -path ./var/cache -o -path ./var/log \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}

# expect WHAT IS: ends the test unless the two are alike.
expect()
{
    [ "$1" = "$2" ] || {
        printf 'FAILED: expected “%s”, got “%s”\n' "$1" "$2" >&2
        exit 1
    }
}

say "What it depends on, and a desktop's tools"
inside apt-get -q -q update
inside apt-get -q -q -y --no-install-recommends install libglib2.0-bin shared-mime-info desktop-file-utils hicolor-icon-theme >/dev/null
inside apt-get -q -q -y --no-install-recommends satisfy "$(dpkg-deb -f "$deb" Depends)" >/dev/null
inside useradd -m ana
listing >"$work/before"

say "Installing"
inside dpkg -i /srv/tallystick.deb
expect installed "$(inside dpkg-query -W -f '${db:Status-Status}' tallystick)"
expect '' "$(inside dpkg --verify tallystick | grep -v /usr/share/doc/ | grep -v /usr/share/man/ || true)"

say "Starting, with the demo co-op"
as_user tallystick --demo --screenshot demo.png
as_user tallystick-cli demo elm.tallybook --peer mill.tallybook
as_user tallystick-cli bundle elm.tallybook --audience peer
bundle=$(cd "$root/home/ana" && ls ./*.tally)

# opened_by FILE TYPE: what the desktop starts for it, after its type was looked up.
opened_by()
{
    expect "$2" "$(as_user gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p')"
    inside gio mime "$2" | sed -n 's/^Default application.*: //p'
}

say "Opening a book and a bundle as a desktop does"
expect tallystick.desktop "$(opened_by elm.tallybook application/vnd.tallystick.book)"
expect tallystick.desktop "$(opened_by "$bundle" application/vnd.tallystick.bundle)"
program=$(sed -n 's/^Exec=\([^ ]*\) %f$/\1/p' "$root/usr/share/applications/tallystick.desktop")
as_user "$program" mill.tallybook --screenshot book.png
as_user "$program" "$bundle" --screenshot bundle.png
for picture in demo book bundle; do
    [ -s "$root/home/ana/$picture.png" ] || expect "$picture.png" "no picture"
done
[ -z "${TALLY_PICTURES-}" ] || cp "$root"/home/ana/*.png "$TALLY_PICTURES"

say "Removing"
inside dpkg --purge tallystick
listing >"$work/after"
diff "$work/before" "$work/after" || {
    echo "FAILED: removing the package changed what was there before it" >&2
    exit 1
}
inside gio mime application/vnd.tallystick.book | grep -q tallystick.desktop && expect "no program" "tallystick.desktop"

# What is made here is not uploaded to Debian, where a first version has to close a request for it.
if command -v lintian >/dev/null 2>&1; then
    say "lintian"
    lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$deb"
elif inside apt-get -q -q -y --no-install-recommends install lintian >/dev/null; then
    say "lintian"
    inside lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs /srv/tallystick.deb
fi
say "Installed, started, opened, removed; nothing is left."
