"""Checks that every listed picture was taken and writes an index of them beside them: shots.py LIST FOLDER."""
import glob
import html
import os
import re
import sys

LINE = re.compile(r"(\d+)(\*?)\s+([^|]+?)\s*\|\s*(\S+)(?:\s*\|\s*(\S+))?$")
VARIANTS = ["1024x640", "text-200", "rtl"]


def wanted(line):
    """The number, what it shows, and a pattern of each file there must be."""
    found = LINE.match(line)
    if not found:
        raise SystemExit(f"Not understood: {line}")
    number, star, words, place, look = found.groups()
    looks = [look] if look else ["light", "dark"]
    patterns = [f"{place}-{one}.png" for one in looks]
    if star:
        name = place.split("/", 1)[1]
        patterns += [f"{variant}/{name}-{one}.png" for variant in VARIANTS for one in looks]
        patterns += [f"{place}-{one}-deutan.png" for one in looks]
    return number, words, patterns


def main(listed, folder):
    missing = 0
    body = []
    with open(listed, encoding="utf-8") as lines:
        entries = [wanted(line.strip()) for line in lines if line.strip() and not line.startswith("#")]
    for number, words, patterns in entries:
        body.append(f"<h2>{number} {html.escape(words)}</h2>")
        for pattern in patterns:
            # `12-resolve-light.png`, not `13-resolve-finish-light.png`.
            exact = re.compile(re.escape(os.path.basename(pattern)).replace(r"\*", r"\d+") + "$")
            files = [path for path in glob.glob(os.path.join(folder, pattern)) if exact.match(os.path.basename(path))]
            if not files:
                print(f"missing: {number} {words}: {pattern}", file=sys.stderr)
                missing += 1
            for path in files:
                name = html.escape(os.path.relpath(path, folder))
                body.append(f'<figure><img src="{name}" alt="{html.escape(words)}"><figcaption>{name}</figcaption></figure>')
    page = ("<!doctype html><meta charset='utf-8'><title>Pictures</title>"
            "<style>body{font:14px sans-serif;margin:2em}img{max-width:46%;border:1px solid #888}"
            "figure{display:inline;margin:0}figcaption{color:#666}</style>" + "\n".join(body))
    with open(os.path.join(folder, "index.html"), "w", encoding="utf-8") as out:
        out.write(page)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
