#!/usr/bin/env bash
# translations.sh LUPDATE: every text of the sources is in translations/*.ts, and the tool that looks for them has
# nothing to say against the sources; no source picks the form of a plural itself. `./run translations` brings the files up to date.
set -euo pipefail
lupdate=$1
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
update() { "$lupdate" -silent -I . -locations none -no-obsolete "${@:2}" core app ui -ts "$1" 2>&1; }
# English is what the sources say, all but the forms of a text with a number.
said=$(for file in "$copy"/*.ts; do
    case $file in */en.ts) update "$file" -pluralonly ;; *) update "$file" ;; esac
done | sort -u)
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
# Two texts of which a number being one picks the first: a language has the forms it has, so that is `%n`. A choice of
# which one side has a number's forms, or neither speaks of the number, is one of content.
python3 tests/lint/plurals.py core app ui || bad=1
exit $bad
