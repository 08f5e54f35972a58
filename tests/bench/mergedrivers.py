#!/usr/bin/env python3
"""Merge drivers over the collection of real merges, in one table: how many conflicts each leaves to a person, how often
it breaks, how often it is wrong with exit 0, and how long its process takes.

usage: mergedrivers.py BACKFLOW_MERGE TOOLS_FOLDER [EVERY]     (EVERY: each how many-th case, 1 = all; 5 when not given)

git merge-file and backflow-merge always run. sf-git-merge-driver is installed from npm into TOOLS_FOLDER and run beside
them; where it cannot be, its row repeats what the collection recorded of it (version 1.9.1) for the same cases.

left     exit code 1 with markers, of all cases
broken   another exit code; exit code 1 without markers (the other side's work is lost by "git add"); not well-formed
wrong    of the trusted cases (nothing contested, and people committed just that): clean, but another meaning
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
DATA = os.path.join(ROOT, "..", "shared", "data", "merge")
PACKAGE = "sf-git-merge-driver"


def installed(folder):
    """Path of the other driver's program, or None."""
    program = os.path.join(folder, "node_modules", PACKAGE, "bin", "merge-driver.cjs")
    if not os.path.exists(program):
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, PACKAGE],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return program if os.path.exists(program) else None


class Row:
    def __init__(self, name, command=None):
        self.name = name
        self.command = command
        self.left = self.broken = self.wrong = 0
        self.milliseconds = []

    def note(self, left=False, broken=False, wrong=False):
        self.left += left
        self.broken += broken
        self.wrong += wrong

    def text(self, cases, trusted):
        times = f"{statistics.median(self.milliseconds):8.1f}" if self.milliseconds else "       -"
        return (f"{self.name:32} {self.left:5} = {self.left / cases:6.1%} {self.broken:5} = {self.broken / cases:6.1%}"
                f" {self.wrong:5} = {self.wrong / trusted:6.1%} {times}")


def merged(row, case, folder, raw):
    """Exit code and bytes after one call, as Git makes it."""
    for name, key in (("O", "base"), ("A", "ours"), ("B", "theirs")):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(raw(case, key))
    command = [part.replace("%P", case["path"]) for part in row.command]
    begin = time.perf_counter()
    code = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False).returncode
    row.milliseconds.append((time.perf_counter() - begin) * 1000)
    with open(os.path.join(folder, "A"), "rb") as file:
        return code, file.read()


def judge(row, case, folder, score, trusted):
    code, output = merged(row, case, folder, score.raw)
    if code != 0:
        # git merge-file counts conflicts in its exit code, and 255 is its error.
        conflict = code == 1 or (row.command[0] == "git" and 0 < code < 128)
        marked = b"<<<<<<<" in output
        row.note(left=conflict and marked, broken=not (conflict and marked))
        return
    parsed = score.sem.parse(output)
    if parsed.err:
        row.note(broken=True)
    elif trusted:
        row.note(wrong=score.eq(parsed.root, score.sem.parse(score.raw(case, "merged")).root) is None)


def recall(row, case, trusted):
    """What the collection recorded of the other driver."""
    outcome = case.get("sfgmd") or ""
    broken = outcome.startswith("crash") or outcome == "clean_INVALID_XML"
    row.note(left=outcome == "conflict", broken=broken, wrong=trusted and outcome == "clean_DIFFERENT")


def main():
    driver, tools = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    every = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    data = os.path.join(DATA, "xml_conflict.jsonl.zst")
    if not os.path.exists(data):
        sys.exit("The collection of real merges does not lie beside the project.")
    sys.path.insert(0, os.path.join(DATA, "score"))
    sys.dont_write_bytecode = True
    import score

    rows = [Row("git merge-file", ["git", "merge-file", "-q", "A", "O", "B"])]
    program = installed(tools)
    node = ["node", program, "-O", "O", "-A", "A", "-B", "B", "-P", "%P"] if program else None
    rows.append(Row(PACKAGE + ("" if program else " (recorded)"), node))
    rows.append(Row("backflow-merge", [driver, "-q", "--style=merge", "O", "A", "B", "7", "%P"]))
    cases = trusted = 0
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        for number, case in enumerate(score.load(data)):
            if number % every != 0 or case["human_class"] == "unparseable":
                continue
            is_trusted = case["human_class"] == "semantic_clean"
            cases += 1
            trusted += is_trusted
            for row in rows:
                if row.command:
                    judge(row, case, folder, score, is_trusted)
                else:
                    recall(row, case, is_trusted)
    print(f"{cases} conflicts that Git leaves to a person, {trusted} of them trusted")
    print(f"{'':32} {'left':14} {'broken':14} {'wrong':14}   ms")
    for row in rows:
        print(row.text(cases, trusted))


if __name__ == "__main__":
    main()
