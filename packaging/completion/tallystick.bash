# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of tallystick for bash: its options, and books and bundles to open.

_tallystick()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--demo --screenshot -h --help --help-all -v --version' -- "$word")
    elif [[ $before == --screenshot ]]; then
        mapfile -t COMPREPLY < <(compgen -f -X '!*.png' -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -X '!*.tally*' -- "$word")
    fi
}

# "default" and "filenames" let folders be gone through on the way.
complete -o default -o filenames -F _tallystick tallystick
