#!/usr/bin/env bash
# The demonstration without a display: the hotfix of Production flows back to UAT, QA, Dev1 and Dev2 by backflowctl, each
# step printed. Usage: headless.sh FOLDER_OF_PROGRAMS
set -euo pipefail
programs=$(cd "$1" && pwd)
folder=$(mktemp -d)
coproc demo { exec "$programs/backflow-demo" "$folder"; }
company=$demo_PID
trap 'exec {demo[1]}>&- 2>/dev/null || true; wait "$company" 2>/dev/null || true; rm -rf "$folder"' EXIT

read -r -u "${demo[0]}" ready || { echo "The demonstration company did not start." >&2; exit 1; }
[ "$ready" = ready ]
# shellcheck disable=SC1091  # written by the program above
. "$folder/environment.sh"

step() {
    printf '\n\033[1m$ backflowctl %s\033[0m\n' "$*"
    "$programs/backflowctl" "$@"
}
member() { # DOCUMENT NAME: a member of a JSON document on one level
    python3 -c 'import json,sys; print(json.loads(sys.argv[1])[sys.argv[2]])' "$1" "$2"
}

back_promote() { # SOURCE TARGET
    local plan id
    printf '\n\033[1m== %s -> %s\033[0m\n' "$1" "$2"
    plan=$("$programs/backflowctl" plan "$1" "$2" --with-deletions --note "Hotfix HF-212 flows back" --work-item HF-212 --json 2>/dev/null)
    id=$(member "$plan" id)
    step show "$id"
    if [ "$(member "$plan" undecided)" != 0 ]; then
        echo "Open decisions: here the hotfix wins; on screen each is a choice of its own."
        step resolve "$id" --take source
    fi
    step validate "$id"
    step promote "$id"
}

step env list
step compare Production UAT
back_promote Production UAT
back_promote UAT QA
back_promote QA Dev1
back_promote QA Dev2
step history
step audit verify
