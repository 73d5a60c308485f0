# SPDX-FileCopyrightText: Tallystick contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of tallystick-cli for bash. One line per verb: its options, as `tallystick-cli VERB --help` tells them.

_tallystick_cli_options()
{
    case $1 in
        new) echo --name --currency --desk --person ;;
        demo) echo --peer ;;
        import) echo --format --profile --make-missing --dry-run ;;
        export) echo --format -o --output ;;
        list) ;;
        search) ;;
        show) ;;
        balance) echo --peer --all ;;
        cost) echo --on --by --issues --loose ;;
        count) echo --name --place --category --with-book --with-empty --with-lent --reason ;;
        trace) ;;
        track) ;;
        recall) echo -o --output ;;
        passport) echo -o --output ;;
        labels) echo -o --output --template --sheet --start --copies ;;
        attach) echo --name ;;
        attachments) echo --peer --save ;;
        plan) echo --item --quantity --due --from --today --post ;;
        report) echo --from --to --on -o --output ;;
        bundle) echo --to --audience -o --output ;;
        inspect) ;;
        receive) echo --dry-run --known-only ;;
        peers) ;;
        desk) echo --label -o --output --reason ;;
        decide) ;;
        check) echo --digest ;;
        rebuild) ;;
        backup) echo --list --daily --weekly --monthly ;;
    esac
}

_tallystick_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb= place=0 i
    local verbs='new demo import export list search show balance cost count trace track recall passport labels attach attachments plan report bundle inspect receive peers desk decide check backup rebuild'
    local common='--json --now --keyfile --passphrase-file -h --help --help-all -v --version'
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        [[ ${COMP_WORDS[i]} == -* ]] && continue
        [[ $verb ]] && ((place++)) || verb=${COMP_WORDS[i]}
    done
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_tallystick_cli_options "$verb") $common" -- "$word")
    elif [[ -z $verb ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$verbs" -- "$word")
    elif [[ $verb == desk && $place == 0 ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'list add close' -- "$word")
    elif [[ $verb == count && $place == 0 ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'list plan sheet enter post' -- "$word")
    elif [[ $verb == list && $place == 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'agent person organization event resource process plan intent commitment claim
            agreement proposal recipe resourcespecification processspecification batchlotrecord spatialthing' -- "$word")
    elif [[ $verb == check && $place -ge 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'schema tree signatures balances attachments projections' -- "$word")
    elif [[ $before == --by ]]; then
        COMPREPLY=(place category)
    elif [[ $verb == report && $place == 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'stock stock-on movements balance turnover abc expiry reorder idle' -- "$word")
    elif [[ $before == --format ]]; then
        COMPREPLY=(jsonld)
    elif [[ $before == --profile ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'items opening movements' -f -- "$word")
    elif [[ $before == --audience ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'pub peer own' -- "$word")
    fi
}

complete -o default -F _tallystick_cli tallystick-cli
