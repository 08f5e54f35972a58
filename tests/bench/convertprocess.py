#!/usr/bin/env python3
"""backflowctl convert beside Salesforce's own library, process by process, on the same project.

    convertprocess.py PROGRAM FOLDER [PROJECT] [--rounds N]

PROGRAM is backflowctl. FOLDER takes the library and Node 22 (from npm), the project and the results. PROJECT is a
project in source format; without one, the large real project beside this one is taken where it is, else one is made.
Everything runs in turn, round by round; medians of the time on the clock, of the processor's time, and the most memory.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
REAL = HERE.parent.parent.parent / "shared/data/real-orgs/npsp-source.tar.zst"
PACKAGES = ["node@22", "@salesforce/source-deploy-retrieve@13"]


def install(folder):
    rival = folder / "rival"
    if not (rival / "node_modules/@salesforce/source-deploy-retrieve").exists():
        rival.mkdir(parents=True, exist_ok=True)
        (rival / "package.json").write_text('{"private": true}\n')
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error", *PACKAGES], cwd=rival, check=True)
    return rival


def generate(project):
    """A project of about the size of the real one: 300 objects of 20 fields, 1,000 classes, 200 layouts."""
    def put(path, text):
        path = project / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    xml = '<?xml version="1.0" encoding="UTF-8"?>\n<%s xmlns="http://soap.sforce.com/2006/04/metadata">\n%s</%s>\n'
    put("sfdx-project.json", json.dumps({"packageDirectories": [{"path": "app", "default": True}], "sourceApiVersion": "66.0"}))
    for o in range(300):
        name = f"Thing{o}__c"
        put(f"app/objects/{name}/{name}.object-meta.xml",
            xml % ("CustomObject", f"    <label>Thing {o}</label>\n    <sharingModel>Private</sharingModel>\n", "CustomObject"))
        for f in range(20):
            body = "".join(f"    <fullName>F{f}__c</fullName>\n    <description>{'What it is for. ' * (f % 7)}</description>\n"
                           f"    <label>Field {f} of {o}</label>\n    <type>Text</type>\n    <length>{80 + f}</length>\n")
            put(f"app/objects/{name}/fields/F{f}__c.field-meta.xml", xml % ("CustomField", body, "CustomField"))
    for c in range(1000):
        put(f"app/classes/C{c}.cls", f"public with sharing class C{c} {{\n" + "".join(
            f"    public Integer m{i}(Integer x) {{\n        return x * {i * c % 97} + {c};\n    }}\n" for i in range(c % 23)) + "}\n")
        put(f"app/classes/C{c}.cls-meta.xml", xml % ("ApexClass", "    <apiVersion>66.0</apiVersion>\n", "ApexClass"))
    for l in range(200):
        rows = "".join(f"    <layoutItems>\n        <behavior>Edit</behavior>\n        <field>F{i}__c</field>\n    </layoutItems>\n"
                       for i in range(40))
        put(f"app/layouts/Thing{l}__c-Layout.layout-meta.xml", xml % ("Layout", rows, "Layout"))


def project_in(folder, given):
    if given:
        return Path(given)
    project = folder / "project"
    if not project.exists():
        project.mkdir(parents=True)
        if REAL.exists():
            subprocess.run(["tar", "--zstd", "-xf", REAL, "-C", project], check=True)
        else:
            generate(project)
    return project


class Runs:
    def __init__(self):
        self.wall, self.cpu, self.memory = [], [], []

    def run(self, command, **options):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{command[0]} failed: {errors.decode(errors='replace')[-2000:]}")
        self.wall.append(time.monotonic() - start)
        self.cpu.append(usage.ru_utime + usage.ru_stime)
        self.memory.append(usage.ru_maxrss / 1024)

    def row(self, name):
        return (f"{name:44} {statistics.median(self.wall):8.2f} s {statistics.median(self.cpu):8.2f} s "
                f"{max(self.memory):8.0f} MiB")


def remove(path):
    if path.is_dir():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("project", nargs="?")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    if not shutil.which("zip"):
        sys.exit("The program zip is missing; Debian has it as a package of that name.")
    options.folder.mkdir(parents=True, exist_ok=True)
    folder = options.folder.resolve()
    program = str(options.program.resolve())
    rival = install(folder)
    node = [str(rival / "node_modules/.bin/node"), str(HERE / "convertrival.mjs"), str(rival)]
    project = project_in(folder, options.project).resolve()
    sources = [project / row["path"] for row in json.loads((project / "sfdx-project.json").read_text())["packageDirectories"]]

    files = folder / "files"
    remove(files)
    subprocess.run([program, "convert", "--quiet", "--to", "metadata", project, files], check=True, stdout=subprocess.DEVNULL)
    ours, theirs, plain, ours_back, theirs_back = Runs(), Runs(), Runs(), Runs(), Runs()
    for _ in range(options.rounds):
        for result in ("ours.zip", "theirs.zip", "plain.zip", "ours", "theirs"):
            remove(folder / result)
        (folder / "theirs").mkdir()
        (folder / "theirs/sfdx-project.json").write_text('{"packageDirectories": [{"path": "main", "default": true}]}')
        ours.run([program, "convert", "--quiet", "--to", "metadata", str(project), str(folder / "ours.zip")])
        theirs.run([*node, "metadata", str(sources[0] if len(sources) == 1 else project), str(folder / "theirs.zip")])
        plain.run(["sh", "-c", 'find "$@" -type f -exec cat {} + >/dev/null && cd "$OUT" && exec zip -6 -q -r ../plain.zip .',
                   "sh", *map(str, sources)], env={**os.environ, "OUT": str(files)})
        ours_back.run([program, "convert", "--quiet", "--to", "source", str(files), str(folder / "ours")])
        theirs_back.run([*node, "source", str(files), str(folder / "theirs")])

    count = sum(len(names) for source in sources for _, _, names in os.walk(source))
    print(f"{count:,} source files, {options.rounds} rounds, medians (memory: the most)")
    print(f"{'':44} {'clock':>10} {'processor':>10} {'memory':>12}")
    print(ours.row("source to zip: backflowctl"))
    print(theirs.row("source to zip: source-deploy-retrieve"))
    print(plain.row("cat of the source + zip -6 of the result"))
    print(ours_back.row("metadata to source: backflowctl"))
    print(theirs_back.row("metadata to source: source-deploy-retrieve"))
    median = statistics.median
    rows = [("times faster, by the clock", median(theirs.wall) / median(ours.wall), 8, True),
            ("times faster, by the processor", median(theirs.cpu) / median(ours.cpu), 8, True),
            ("of cat and zip, by the clock", median(ours.wall) / median(plain.wall), 2, False),
            ("of cat and zip, by the processor", median(ours.cpu) / median(plain.cpu), 2, False),
            ("of the library's memory", max(ours.memory) / max(theirs.memory), 1 / 3, False)]
    for name, value, bar, least in rows:
        met = value >= bar if least else value <= bar
        print(f"{name:44} {value:8.2f}   asked: at {'least' if least else 'most'} {bar:.2f}   {'met' if met else 'NOT MET'}")


main()
