#!/usr/bin/env python3
"""docs/faults.md from tests/faults/catalog.txt and the cases `fault_NNN_…` of the tests.

page.py --run BUILD   runs every program that has a case and writes the page with the results
page.py --check       fails when the page does not say what the tests and the catalog say
"""
import os, pathlib, re, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/faults.md"
HEAD = """# The fault catalog

What may go wrong around a promotion, each with the test that makes it go wrong and what came of it when the page was last made.
`./run faults` makes it; `lint_faults` fails when it names a case that is not there or leaves one out.

"""


def catalog():
    sections, number = [], 0
    for line in (ROOT / "tests/faults/catalog.txt").read_text().splitlines():
        if line.startswith("## "):
            sections.append((line[3:], []))
        elif line.startswith("- "):
            sections[-1][1][-1][2] = line[2:]
        elif line and not line.startswith("#"):
            digits, words = line.split(" ", 1)
            number += 1
            if int(digits) != number:
                sys.exit(f"catalog.txt: {digits} where {number} should be")
            sections[-1][1].append([number, words, ""])
    if number != 180:
        sys.exit(f"catalog.txt has {number} faults, not 180")
    return sections


def cases():
    """Number → [(program, case)]."""
    found = {}
    for file in sorted((ROOT / "tests").rglob("tst_*.cpp")):
        program = "_".join(file.relative_to(ROOT / "tests").parts)[:-4]
        for name in re.findall(r"^    void (fault_\d{3}_\w+)\(\);", file.read_text(), re.M):
            if not name.endswith("_data"):
                found.setdefault(int(name[6:9]), []).append((program, name))
    return found


def page(results):
    lines, have, named = [], cases(), 0
    for title, faults in catalog():
        lines += [f"## {title}", "", "| # | fault | case | result |", "|---|---|---|---|"]
        for number, words, reason in faults:
            if number in have:
                named += 1
                shown = "<br>".join(f"`{program}` `{case}`" for program, case in have[number])
                verdict = ", ".join(sorted({results.get(case, "not run") for _, case in have[number]}))
                lines.append(f"| {number} | {words} | {shown} | {verdict} |")
            elif reason:
                lines.append(f"| {number} | {words} | | {reason} |")
            else:
                sys.exit(f"fault {number} has neither a case nor a reason")
        lines.append("")
    count = f"{named} of 180 have a case of their own; the others say why not.\n\n"
    return HEAD + count + "\n".join(lines).rstrip() + "\n"


def run(build):
    results = {}
    for program in sorted({program for of in cases().values() for program, _ in of}):
        print(program, flush=True)
        done = subprocess.run([f"{build}/tests/{program}"], capture_output=True, text=True, errors="replace",
                              env={"QT_QPA_PLATFORM": "offscreen", **os.environ, "BACKFLOW_SIGNING_KEY": "none",
                                   "QTEST_FUNCTION_TIMEOUT": "1800000"})
        for verdict, case in re.findall(r"^(PASS|FAIL!|SKIP|XPASS)\s*: \w+::(fault_\w+)\(", done.stdout, re.M):
            word = {"PASS": "passed", "SKIP": "skipped"}.get(verdict, "failed")
            if results.get(case) != "failed":
                results[case] = word
    return results


def main():
    if sys.argv[1:2] == ["--run"]:
        results = run(sys.argv[2])
        PAGE.write_text(page(results))
        bad = [case for case, verdict in results.items() if verdict == "failed"]
        print(f"{len(results)} cases, {len(bad)} failed: {' '.join(bad)}")
        return 1 if bad else 0
    told = PAGE.read_text()
    results = {}
    for line in told.splitlines():
        if line.startswith("| ") and "`fault_" in line:
            for case in re.findall(r"`(fault_\w+)`", line):
                results[case] = line.rsplit("|", 2)[1].strip()
    if page(results) != told:
        print("docs/faults.md does not say what the tests say; make it anew with ./run faults")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
