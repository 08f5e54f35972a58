#!/usr/bin/env bash
# translations.sh LUPDATE: every text of the sources is in translations/*.ts, and the tool that looks for them has
# nothing to say against the sources. `./run translations` brings the files up to date.
set -euo pipefail
lupdate=$1
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
said=$("$lupdate" -silent -I . -locations none -no-obsolete core app ui -ts "$copy"/*.ts 2>&1) || { echo "$said"; exit 1; }
bad=0
if [ -n "$said" ]; then
    printf 'Texts that cannot be found, or not by their context:\n%s\n' "$said"
    bad=1
fi
for file in "$copy"/*.ts; do
    if ! diff -q "$file" "translations/$(basename "$file")" >/dev/null; then
        printf '%s is not up to date; ./run translations updates it, then translate what is new:\n' "$(basename "$file")"
        diff "translations/$(basename "$file")" "$file" | grep '[<>].*<source>' | head -20 || true
        bad=1
    fi
done
exit $bad
