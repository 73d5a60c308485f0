# shellcheck shell=sh
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For run.sh, test.sh and .ci/run to source: installs what packaging/apt.txt names and the machine lacks.

# say TEXT...: one line about what happens now, apart from the output of tools.
say()
{
    printf '== %s\n' "$*"
}

# packages_for FILE WHEN...: the packages FILE marks with one of WHEN, one a line.
packages_for()
{
    list=$1
    shift
    for when in "$@"; do
        sed -n "s/^\([a-z0-9][a-z0-9.+-]*\)[[:space:]]*#[[:space:]]*$when:.*/\1/p" "$list"
    done
}

# lacking PACKAGE...: those that are not installed.
lacking()
{
    {
        dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p'
        printf '%s\n' "$@"
    } | sort | uniq -u
}

# install_packages FILE WHEN...: installs what is lacking, with sudo unless root. The package lists are fetched again only when those
# at hand do not do. Nothing lacking: says nothing and asks for no rights.
install_packages()
{
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "Not a Debian system; what is needed stands in $1."
        return 0
    fi
    # shellcheck disable=SC2046  # names hold no blanks
    missing=$(lacking $(packages_for "$@") | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    say "Installing packages: $missing"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            say "That needs root or sudo. As root, run: apt-get install $missing" >&2
            return 1
        fi
        as_root=sudo
    fi
    if apt_get --simulate >/dev/null 2>&1 && apt_get; then
        return 0
    fi
    say "Fetching the package lists (apt-get update)"
    $as_root apt-get -q update
    apt_get
}

# apt_get [OPTION]: apt-get install of $missing as $as_root, asking nothing.
apt_get()
{
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends "$@" install $missing </dev/null
}
