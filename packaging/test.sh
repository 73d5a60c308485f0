#!/bin/sh
# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [--asan] [CTEST-ARGUMENT...]: installs what is missing, builds everything and runs all tests, in build/test or, with the
# address and undefined-behaviour sanitizers, in build/asan. The last lines are ctest's.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
top=$(dirname -- "$here")
# shellcheck source=packaging/install.sh
. "$here/install.sh"

preset=dev
build="$top/build/test"
if [ "${1-}" = --asan ]; then
    preset=asan
    build="$top/build/asan"
    shift
fi

install_packages "$here/apt.txt" build run test

if [ ! -f "$build/build.ninja" ]; then
    say "Configuring in build/$(basename "$build")"
    (cd "$top" && cmake --preset "$preset" -B "$build")
fi
say "Building"
cmake --build "$build"
say "Testing"
cd "$build"
exec ctest --output-on-failure -j2 "$@"
