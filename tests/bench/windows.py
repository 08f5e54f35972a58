"""Real windows under one X server: when each comes, what it then holds in memory, and what it has computed."""

import os
import shutil
import signal
import statistics
import subprocess
import time

POLL = 0.005


class Display:
    """An X server of its own, without a window manager: a window is visible when its program maps it."""

    def __enter__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()
        self.environment = dict(os.environ, DISPLAY=self.name, QT_QPA_PLATFORM="xcb", GDK_BACKEND="x11",
                                NO_AT_BRIDGE="1", GTK_A11Y="none")
        self.environment.pop("WAYLAND_DISPLAY", None)
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True).stdout

    def visible(self, pattern):
        """Visible windows whose class or title matches, by xdotool alone: it cannot be told a process."""
        return self.xdotool("search", "--onlyvisible", "--class", pattern).split()


class Program:
    """One program to start: `title` of its window where a program has several; `root` where it lives in a folder with a
    system of its own."""

    def __init__(self, name, command, window, root=None):
        self.name, self.command, self.window = name, command, window
        if root:
            self.command = ["chroot", root, *command]
        self.found = bool(shutil.which(command[0]) if not root else os.path.exists(root + "/usr/bin/" + command[0]))


def descendants(pid):
    """The process and everything it has started."""
    out, at = [pid], 0
    while at < len(out):
        try:
            with open(f"/proc/{out[at]}/task/{out[at]}/children") as children:
                out += [int(child) for child in children.read().split()]
        except OSError:
            pass
        at += 1
    return out


def memory(pid):
    """Of the largest of its processes, MB: resident, and resident with what is shared counted in shares."""
    best = (0.0, 0.0)
    for one in descendants(pid):
        try:
            with open(f"/proc/{one}/smaps_rollup") as rollup:
                fields = {line.split()[0]: int(line.split()[1]) for line in rollup if line.split()[0] in ("Rss:", "Pss:")}
            best = max(best, (fields["Rss:"] / 1024, fields["Pss:"] / 1024))
        except (OSError, KeyError):
            pass
    return best


def cpu(pid):
    """Seconds of processor time of the process and what it has started, so far."""
    ticks = 0
    for one in descendants(pid):
        try:
            with open(f"/proc/{one}/stat") as stat:
                fields = stat.read().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return ticks / os.sysconf("SC_CLK_TCK")


def stop(process):
    for one in reversed(descendants(process.pid)):
        try:
            os.kill(one, signal.SIGKILL)
        except OSError:
            pass
    process.wait()


def middle(values):
    return statistics.median(values) if values else float("nan")
