#!/usr/bin/env bash
# One word per idea and language: what docs/glossary.md rules out stands neither in translations/*.ts nor in the guide.
set -euo pipefail
export LC_ALL=C.UTF-8
bad=0
rows=0
while IFS='|' read -r _ language words _; do
    language=${language// /}
    rows=$((rows + 1))
    # Japanese has no blanks between words.
    how=(-iFw)
    [ "$language" != ja ] || how=(-F)
    texts() {
        awk '/<source>/ { off = 1 } !off && !/<name>/ { print FILENAME ":" FNR ": " $0 } /<\/source>/ { off = 0 }' \
            "translations/$language.ts"
        # What is typed stays as it is.
        awk '{ gsub(/`[^`]*`/, ""); print FILENAME ":" FNR ": " $0 }' resources/help/"$language"/*.md
    }
    IFS=',' read -ra list <<<"$words"
    for word in "${list[@]}"; do
        word=$(sed 's/^ *//; s/ *$//' <<<"$word")
        if found=$(texts | grep "${how[@]}" -e "$word"); then
            printf '“%s” is ruled out by docs/glossary.md:\n%s\n' "$word" "$(head -5 <<<"$found")"
            bad=1
        fi
    done
done < <(sed -n '/^## Words that are not used/,$p' docs/glossary.md | grep -E '^\| [a-z]{2} \|')
# A key that was translated would be no key any more. Ctrl+Enter is only told, in tips.
for file in translations/*.ts; do
    if found=$(awk -F'[<>]' '/<source>/ { key = $3 } /<translation>/ && key != $3 && key != "Ctrl+Enter" &&
        key ~ /^((Ctrl|Alt|Shift)\+)*([A-Z0-9]|F[0-9]+|Return|Enter|Up|Down|Left|Right|Home|End|Del|Esc|Space)$/ {
            print FILENAME ":" FNR ": " key " became " $3 }' "$file" | grep .); then
        printf 'Keys stay as they are:\n%s\n' "$found"
        bad=1
    fi
done
[ "$rows" -eq 4 ] || { echo "docs/glossary.md: $rows languages instead of four"; bad=1; }
exit $bad
