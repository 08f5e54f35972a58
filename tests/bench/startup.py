"""Cold start beside KDiff3 and Meld: from the start of the process to a visible window, as xdotool sees it.

usage: startup.py BACKFLOW BACKFLOWCTL SCRATCH_FOLDER [ROUNDS] [RIVAL_ROOT]

Every program starts with a warm disk cache, in turns, under one X server. RIVAL_ROOT: a folder with a system of its own
that has kdiff3 and meld, where they do not fit beside this machine's libraries. The rows:
  window   our empty window, KDiff3's, Meld's
  map      our window on a workspace of 12 environments, until the map is painted with its numbers from what is stored
"""

import os
import subprocess
import sys
import time

import windows

ENVIRONMENTS = 12


def make_workspace(ctl, folder):
    """Twelve environments in three stages; their orgs are never asked."""
    if os.path.exists(folder):
        return

    def run(*words):
        subprocess.run([ctl, *words, "--workspace", folder], check=True, capture_output=True)

    subprocess.run([ctl, "init", folder], check=True, capture_output=True)
    run("env", "add", "Production", "--kind", "production")
    run("env", "add", "UAT", "--kind", "full", "--below", "Production")
    run("env", "add", "QA", "--kind", "partial", "--below", "UAT")
    for number in range(1, ENVIRONMENTS - 2):
        run("env", "add", f"Dev{number}", "--kind", "developer", "--below", "QA")


def started(display, program, settings, said=None):
    """Milliseconds to the window, or to the line `said` on stderr; MB resident and in shares two seconds later; seconds of
    processor time."""
    environment = dict(display.environment, HOME=settings, XDG_CONFIG_HOME=settings, XDG_DATA_HOME=settings,
                       QT_LOGGING_RULES="backflow.start=true", QT_FORCE_STDERR_LOGGING="1")
    begin = time.perf_counter()
    process = subprocess.Popen(program.command, env=environment, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE if said else subprocess.DEVNULL)
    try:
        if said:
            for line in process.stderr:
                if said in line:
                    break
        else:
            while not display.visible(program.window):
                if process.poll() is not None or time.perf_counter() - begin > 30:
                    raise RuntimeError(program.name + " showed no window")
                time.sleep(windows.POLL)
        took = (time.perf_counter() - begin) * 1000
        used = windows.cpu(process.pid)
        time.sleep(2)
        return took, used, *windows.memory(process.pid)
    finally:
        windows.stop(process)
        while display.visible(program.window):
            time.sleep(windows.POLL)


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    backflow, ctl, scratch = sys.argv[1:4]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 9
    root = sys.argv[5] if len(sys.argv) > 5 else None
    settings = os.path.abspath(os.path.join(scratch, "home"))
    workspace = os.path.abspath(os.path.join(scratch, "workspace"))
    os.makedirs(settings, exist_ok=True)
    make_workspace(ctl, workspace)
    runs = [(windows.Program("Backflow, window", [backflow], "backflow"), None),
            (windows.Program("Backflow, map of 12", [backflow, "--workspace", workspace], "backflow"), b"map drawn"),
            (windows.Program("KDiff3, window", ["kdiff3"], "kdiff3", root), None),
            (windows.Program("Meld, window", ["meld"], "meld", root), None)]
    taken = {program.name: [] for program, _ in runs}
    with windows.Display() as display:
        for number in range(rounds + 1):
            for program, said in runs:
                if not program.found:
                    continue
                # Ours starts on nothing unless it is told; a first run of all warms the disk cache.
                ini = os.path.join(settings, "Backflow", "backflow.ini")
                if os.path.exists(ini):
                    os.remove(ini)
                figures = started(display, program, settings, said)
                if number > 0:
                    taken[program.name].append(figures)
    print(f"{'':24}{'shown after':>14}{'cpu':>10}{'resident':>12}{'in shares':>12}")
    for program, _ in runs:
        if not program.found:
            print(f"{program.name:24} not installed")
            continue
        took, used, resident, shares = (windows.middle(column) for column in zip(*taken[program.name]))
        print(f"{program.name:24}{took:11.0f} ms{used:8.2f} s{resident:9.0f} MB{shares:9.0f} MB")


main()
