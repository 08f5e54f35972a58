#!/usr/bin/env python3
"""Writes a CycloneDX 1.5 list of the libraries that programs of ours are linked with, as JSON.

    tools/sbom.py build/dev/bin/backflow build/dev/bin/backflowctl > sbom.json

Names come from the programs themselves (what they say they need), versions from the package that the file found for it
belongs to, licences from packaging/LICENCES.md. What comes with the system (C and C++ runtime) is left out. Fails when
a library has no row there: then the page is wrong. Linux with dpkg.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SYSTEM = re.compile(r"lib(c|m|stdc\+\+|gcc_s|pthread|dl|rt|asan|ubsan|tsan)\.so|ld-linux")
# Start of a row of LICENCES.md -> the libraries that are meant.
ROWS = {"Qt 6": r"libQt6(?!Keychain)", "KSyntaxHighlighting": r"libKF6SyntaxHighlighting", "libgit2": r"libgit2\.",
        "QtKeychain": r"libqt6keychain", "libzip": r"libzip\.", "OpenSSL": r"lib(crypto|ssl)\.",
        "SQLite": r"libsqlite3\.", "cpp-httplib": r"libcpp-httplib\."}


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def licences():
    """{start of the row: licence}"""
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \|", (ROOT / "packaging/LICENCES.md").read_text(), re.M)
    return {key: licence.strip() for key in ROWS for name, licence in rows if name.startswith(key)}


def version_of(path):
    """Of the package that the file belongs to; Debian has the same file below / and /usr."""
    real = os.path.realpath(path)
    for name in (real, path, real.removeprefix("/usr")):
        found = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
        if found.returncode == 0:
            package = found.stdout.split(": ")[0].split(",")[0]
            return said("dpkg-query", "-W", "-f", "${Version}", package)
    sys.exit(f"{path}: no package has it")


def main(programs):
    known = licences()
    components = {}
    for program in programs:
        needed = re.findall(r"NEEDED\).*\[(.+)\]", said("readelf", "-d", program))
        places = dict(re.findall(r"^\s*(\S+) => (\S+)", said("ldd", program), re.M))
        for name in needed:
            if SYSTEM.match(name):
                continue
            row = next((key for key, pattern in ROWS.items() if re.match(pattern, name)), None)
            if row not in known:
                sys.exit(f"{name}: packaging/LICENCES.md has no row for it")
            components[name] = {"type": "library", "name": name, "version": version_of(places[name]),
                                "licenses": [{"license": {"name": known[row]}}]}
    json.dump({"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
               "metadata": {"component": {"type": "application", "name": "Backflow",
                                          "licenses": [{"license": {"id": "Apache-2.0"}}]}},
               "components": [components[name] for name in sorted(components)]}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
