#!/usr/bin/env bash
# A back promotion of everything that differs between two real lines of a public application: one org each from the
# ancestor (the history both have), the higher and the lower line; conflicts are resolved by rule. Prints counts and seconds.
# Usage: realorgs.sh FOLDER_OF_PROGRAMS [FOLDER_OF_DATA]
set -euo pipefail
programs=$(cd "$1" && pwd)
data=${2:-$(dirname "${BASH_SOURCE[0]}")/../../../shared/data/real-orgs}
[ -e "$data/npsp-ancestor.tar.zst" ] || { echo "The data is not at $data; nothing was run." >&2; exit 0; }
work=$(mktemp -d)
finish() {
    local file
    for file in "$work"/*.pid; do
        [ -e "$file" ] && kill "$(cat "$file")" 2>/dev/null
    done
    [ -n "${BACKFLOW_KEEP:-}" ] && echo "kept: $work" || rm -rf "$work"
}
trap finish EXIT

unpack() { # LINE FOLDER: the folder holds the line's components and nothing else
    rm -rf "$2.new"
    mkdir -p "$2.new"
    tar --zstd -xf "$data/npsp-$1.tar.zst" -C "$2.new"
    find "$2" -mindepth 1 -maxdepth 1 ! -name .localorg -exec rm -rf {} + 2>/dev/null || true
    mkdir -p "$2"
    cp -r "$2.new/src/." "$2/"
    rm -rf "$2.new"
}
address() { # LOG: waits for the line that tells where the org listens
    local i
    for ((i = 0; i < 200; i++)); do
        grep -oE 'http://127\.0\.0\.1:[0-9]+' "$1" 2>/dev/null | head -n 1 | grep . && return
        read -r -t 0.1 _ < <(:) || true
    done
    echo "An org did not start: $(cat "$1")" >&2
    return 1
}
start() { # NAME ID KIND
    mkdir -p "$work/$1"
    "$programs/backflow-localorg" --port 0 --root "$work/$1" --org-id "$2" --kind "$3" --ledger "$work/$1.ledger" >"$work/$1.log" 2>&1 &
    echo $! >"$work/$1.pid"
    address "$work/$1.log"
}
timed() { # LABEL COMMAND…: runs backflowctl, keeps the answer in $answer, prints the label with the seconds
    local label=$1 from to code=0
    shift
    from=$(date +%s.%N)
    answer=$("$programs/backflowctl" "$@" --json --quiet) || code=$?
    to=$(date +%s.%N)
    printf '%-52s %6.2f s' "$label" "$(awk "BEGIN { print $to - $from }")"
    [ "$code" = 0 ] || { printf '  exit %s\n%s\n' "$code" "$answer"; exit 1; }
}
tell() { # PYTHON: an expression over the answer `a`
    printf '   %s\n' "$(python3 -c "import json,sys; a = json.load(sys.stdin); print($1)" <<<"$answer")"
}

unpack ancestor "$work/Higher"
unpack ancestor "$work/Lower"
unpack ancestor "$work/Ancestor"
ancestor_url=$(start Ancestor 00D000000000003 sandbox)
higher_url=$(start Higher 00D000000000001 production)
lower_url=$(start Lower 00D000000000002 sandbox)
export BACKFLOW_WORKSPACE=$work/workspace BACKFLOW_SECRETS=memory
export BACKFLOW_ACCESS_TOKEN_HIGHER='00D000000000001!higher' BACKFLOW_ACCESS_TOKEN_LOWER='00D000000000002!lower' \
    BACKFLOW_ACCESS_TOKEN_ANCESTOR='00D000000000003!ancestor'
ctl() { "$programs/backflowctl" "$@" >/dev/null; }
ctl init --name Lines
ctl env add Higher --kind production --url "$higher_url"
ctl env add Lower --kind developer --url "$lower_url" --below Higher
ctl env add Ancestor --kind developer --url "$ancestor_url" --below Higher

components='"%s components in %s files" % (a["components"], a["files"])'
timed 'retrieve the ancestor' retrieve Ancestor; tell "$components"
timed 'retrieve Higher, as the ancestor was' retrieve Higher; tell "$components"
timed 'retrieve Lower, as the ancestor was' retrieve Lower; tell "$components"
unpack higher "$work/Higher"
unpack lower "$work/Lower"
changes='"%s components; %s added, %s changed, %s removed" % (a["components"], a["added"], a["changed"], a["removed"])'
timed 'retrieve Higher, as it is' retrieve Higher; tell "$changes"
timed 'retrieve Lower, as it is' retrieve Lower; tell "$changes"
timed 'compare' compare Higher Lower; tell 'json.dumps(a["summary"])[:300]'
timed 'plan everything that is due, removals too' plan Higher Lower --with-deletions; tell '"%s components, %s decisions, %s open" % (len(a["components"]) if isinstance(a["components"], list) else a["components"], a["decisions"] if not isinstance(a["decisions"], list) else len(a["decisions"]), a["undecided"])'
plan=$(python3 -c 'import json,sys; print(json.load(sys.stdin)["id"])' <<<"$answer")
timed 'resolve by rule: Higher wins' resolve "$plan" --take source; tell '"%s open" % a["undecided"]'
timed 'validate' validate "$plan"; tell 'a["summary"]'
timed 'promote: deploy, read back, record' promote "$plan"; tell 'a["summary"]'
verified=$(python3 -c 'import json,sys; a = json.load(sys.stdin); c = a["components"]; print(sum(1 for x in c if x["verified"]), len(c))' <<<"$answer")
printf '%s of %s components read back equal to the plan\n' "${verified% *}" "${verified#* }"
if [ "${verified% *}" != "${verified#* }" ]; then
    python3 -c 'import json,sys; a = json.load(sys.stdin); print("\n".join("  not equal: %s %s" % (x.get("component") or x.get("type","")+":"+x.get("fullName",""), x["problem"]) for x in a["components"] if not x["verified"]))' <<<"$answer"
    exit 1
fi
timed 'compare again' compare Higher Lower; tell 'json.dumps(a["summary"])[:300]'
timed 'audit verify' audit verify; tell 'json.dumps(a)[:200]'
printf 'deploys that changed Lower, by its own ledger: %s\n' \
    "$(python3 -c 'import json,sys; print(len({e["id"] for e in map(json.loads, sys.stdin) if not e["checkOnly"]}))' <"$work/Lower.ledger")"
