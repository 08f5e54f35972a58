#!/usr/bin/env python3
"""plurals.py FOLDER…: names each `== 1 ?`, `!= 1 ?` or `> 1 ?` in which both sides are texts for people and at least one
says the number: languages have one form, two or more, so the number goes into the text as `%n` or `%Ln`."""

import pathlib
import re
import sys

ONE = re.compile(r"(?:==|!=|>)\s*1\s*\?")
TEXT = re.compile(r"\s*(?:\w+::)*tr\(\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\s*)+)(\)|,)")


def after(source, start, stops):
    """Where, from `start`, one of `stops` stands outside of brackets and quotes."""
    depth, quoted, at = 0, False, start
    while at < len(source):
        char = source[at]
        if quoted:
            if char == "\\":
                at += 1
            elif char == '"':
                quoted = False
        elif char == '"':
            quoted = True
        elif source.startswith("::", at):
            at += 1
        elif depth == 0 and char in stops:
            return at
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            if depth == 0:
                return at
            depth -= 1
        at += 1
    return at


def faults(path):
    source = path.read_text(encoding="utf-8")
    for choice in ONE.finditer(source):
        colon = after(source, choice.end(), ":")
        sides = [source[choice.end():colon], source[colon + 1:after(source, colon + 1, ",;")]]
        texts = [TEXT.match(side) for side in sides]
        if not all(texts) or any(text[2] == "," for text in texts):
            continue
        said = [" ".join(re.findall(r'"((?:[^"\\\\]|\\\\.)*)"', text[1])) for text in texts]
        numbers = re.search(r"(?<![\d%])1(?!\d)", said[0]) or re.search(r"(?<![\d%])1(?!\d)", said[1])
        # The same words but for an ending or two are the forms of one sentence.
        words = [set(re.findall(r"[a-z]{3,}", text.lower())) for text in said]
        alike = len(words[0] & words[1]) >= max(len(words[0]), len(words[1])) - 2 and words[0] & words[1]
        if numbers or alike:
            yield f"{path}:{source.count(chr(10), 0, choice.start()) + 1}: one form for 1 and one for the rest: use %n"


def main():
    found = [fault for folder in sys.argv[1:] for path in sorted(pathlib.Path(folder).rglob("*.cpp")) for fault in faults(path)]
    for fault in found:
        print(fault)
    return 1 if found else 0


sys.exit(main())
