#!/usr/bin/env python3
"""mergetrees.py PROGRAMS WORK [DATA]: one real back promotion as `git merge` sees it, once by itself and once with
backflow-merge as its driver. PROGRAMS is the folder of backflowctl and backflow-merge; DATA holds the trees of a common
version, of the higher line and of the lower one. Prints what each leaves to a person and writes nothing outside WORK."""
import json
import os
import shutil
import subprocess
import sys

LINES = ("ancestor", "higher", "lower")


def git(folder, *arguments, check=True):
    environment = dict(os.environ, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull, LC_ALL="C")
    for who in ("AUTHOR", "COMMITTER"):
        environment["GIT_%s_NAME" % who] = "Backflow"
        environment["GIT_%s_EMAIL" % who] = "backflow@example.com"
    done = subprocess.run(["git", "-C", folder, *arguments], env=environment, capture_output=True, check=False)
    if check and done.returncode != 0:
        sys.exit("git %s: %s" % (" ".join(arguments), done.stderr.decode()))
    return done


def commit(folder, tree):
    for name in os.listdir(folder):
        if name != ".git":
            path = os.path.join(folder, name)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
    shutil.copytree(tree, folder, dirs_exist_ok=True)
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", os.path.basename(tree))


def repository(work, trees):
    folder = os.path.join(work, "repository")
    os.makedirs(folder)
    git(folder, "init", "-q", "-b", "lower")
    commit(folder, trees["ancestor"])
    git(folder, "branch", "higher")
    commit(folder, trees["lower"])
    git(folder, "checkout", "-q", "higher")
    commit(folder, trees["higher"])
    git(folder, "checkout", "-q", "lower")
    return folder


def merge(folder):
    """Files that stay in conflict, and pairs of markers in them. The work tree is as it was again afterwards."""
    git(folder, "merge", "-q", "--no-commit", "higher", check=False)
    listed = git(folder, "diff", "--name-only", "--diff-filter=U", "-z").stdout.decode()
    files = [name for name in listed.split("\0") if name]
    conflicts = 0
    for name in files:
        with open(os.path.join(folder, name), "rb") as file:
            conflicts += sum(line.startswith(b"<<<<<<<") for line in file)
    git(folder, "merge", "--abort", check=False)
    git(folder, "reset", "-q", "--hard", "lower")
    return files, conflicts


def decisions(ctl, trees):
    """What backflowctl leaves to decide over every file that differs in both lines."""
    count = files = asked = 0
    for folder, _, names in os.walk(trees["lower"]):
        for name in names:
            place = os.path.relpath(os.path.join(folder, name), trees["lower"])
            versions = [os.path.join(trees[line], place) for line in LINES]
            if not all(os.path.exists(path) for path in versions):
                continue
            contents = [open(path, "rb").read() for path in versions]
            if len(set(contents)) < 3:
                continue
            files += 1
            done = subprocess.run([ctl, "merge", *versions, "--json"], capture_output=True, check=False)
            if done.returncode not in (0, 3):
                sys.exit("backflowctl merge %s: %s" % (place, done.stderr.decode()))
            open_here = len(json.loads(done.stdout)["decisions"])
            count += open_here
            asked += open_here > 0
    return files, asked, count


def main():
    programs, work = (os.path.abspath(path) for path in sys.argv[1:3])
    data = sys.argv[3] if len(sys.argv) > 3 else "../shared/data/real-orgs"
    if not os.path.exists(os.path.join(data, "npsp-ancestor.tar.zst")):
        sys.exit("The three trees do not lie at %s." % data)
    shutil.rmtree(work, ignore_errors=True)
    trees = {}
    for line in LINES:
        trees[line] = os.path.join(work, line)
        os.makedirs(trees[line])
        subprocess.run(["tar", "--zstd", "-xf", os.path.join(data, "npsp-%s.tar.zst" % line), "-C", trees[line]],
                       check=True)
    folder = repository(work, trees)
    ctl = os.path.join(programs, "backflowctl")
    files, asked, count = decisions(ctl, trees)
    print("%d files differ in both lines from what they had in common, and from each other" % files)
    left, conflicts = merge(folder)
    print("git merge:                      %4d files in conflict, %5d conflicts" % (len(left), conflicts))
    subprocess.run([ctl, "merge-driver", "--install", "--repo", folder], check=True, capture_output=True)
    left, conflicts = merge(folder)
    print("git merge with backflow-merge:  %4d files in conflict, %5d conflicts" % (len(left), conflicts))
    print("backflowctl merge, file by file:%4d files with decisions, %4d decisions" % (asked, count))


main()
