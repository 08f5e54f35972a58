"""One large conflict in real windows: Backflow's resolver, KDiff3 and Meld open the same three files, in turns, under one
X server; a permission set of 60,003 lines, 2 MB a version, 1,400 decisions.

usage: mergewindows.py BACKFLOW BENCH_RESOLVER SCRATCH_FOLDER [ROUNDS] [RIVAL_ROOT]

  window     the window is visible, as xdotool sees it
  first      Backflow: the first decision is painted (it says so: QT_LOGGING_RULES)
  usable     Backflow: the texts are painted, too; the others: their process uses no more processor time for half a
             second, which is subtracted
"""

import os
import subprocess
import sys
import threading
import time

import windows

QUIET = 0.5


def milestones(process, begin, lines):
    for line in process.stderr:
        for word in (b"decisions shown", b"texts shown"):
            if word in line:
                lines[word] = (time.perf_counter() - begin) * 1000


def until_quiet(pid, begin):
    used, since = windows.cpu(pid), time.perf_counter()
    while time.perf_counter() - since < QUIET:
        time.sleep(0.02)
        now = windows.cpu(pid)
        if now - used > 0.011:
            used, since = now, time.perf_counter()
        if time.perf_counter() - begin > 60:
            raise RuntimeError("never quiet")
    return (since - begin) * 1000


def opened(display, program, home):
    environment = dict(display.environment, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home,
                       QT_LOGGING_RULES="backflow.start=true", QT_FORCE_STDERR_LOGGING="1")
    own = program.window == "backflow"
    begin = time.perf_counter()
    process = subprocess.Popen(program.command, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE if own else subprocess.DEVNULL)
    lines = {}
    try:
        if own:
            threading.Thread(target=milestones, args=(process, begin, lines), daemon=True).start()
        while not display.visible(program.window):
            if process.poll() is not None or time.perf_counter() - begin > 30:
                raise RuntimeError(program.name + " showed no window")
            time.sleep(windows.POLL)
        window = (time.perf_counter() - begin) * 1000
        quiet = until_quiet(process.pid, begin)
        if own and len(lines) < 2:
            raise RuntimeError("Backflow did not say what it shows")
        first = lines.get(b"decisions shown", quiet)
        usable = lines.get(b"texts shown", quiet)
        return window, first, usable, windows.cpu(process.pid), *windows.memory(process.pid)
    finally:
        windows.stop(process)
        while display.visible(program.window):
            time.sleep(windows.POLL)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    backflow, bench, scratch = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    root = sys.argv[5] if len(sys.argv) > 5 else None
    home = os.path.abspath(os.path.join(scratch, "home"))
    os.makedirs(home, exist_ok=True)
    folder = os.path.abspath(os.path.join(scratch, "trio"))
    subprocess.run([bench, "write", folder], check=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    base, source, target, result = (f"{folder}/{name}.permissionset-meta.xml" for name in ("base", "uat", "dev1", "Large"))
    programs = [windows.Program("Backflow", [backflow, "--mergetool", base, target, source, result], "backflow"),
                windows.Program("KDiff3", ["kdiff3", base, target, source, "-o", result + ".k"], "kdiff3", root),
                windows.Program("Meld", ["meld", target, base, source, "-o", result + ".m"], "meld", root)]
    taken = {program.name: [] for program in programs}
    with windows.Display() as display:
        for number in range(rounds + 1):
            for program in programs:
                if program.found:
                    figures = opened(display, program, home)
                    if number > 0:
                        taken[program.name].append(figures)
    print(f"{'':12}{'window':>12}{'first':>12}{'usable':>12}{'cpu':>10}{'resident':>12}{'in shares':>12}")
    for program in programs:
        if not program.found:
            print(f"{program.name:12} not installed")
            continue
        window, first, usable, used, resident, shares = (windows.middle(column) for column in zip(*taken[program.name]))
        print(f"{program.name:12}{window:9.0f} ms{first:9.0f} ms{usable:9.0f} ms{used:8.2f} s{resident:9.0f} MB{shares:9.0f} MB")


main()
