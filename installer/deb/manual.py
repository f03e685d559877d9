#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""manual.py PROGRAMS OUT: manual pages of what the programs in the folder PROGRAMS say of themselves."""
import gzip
import os
import re
import sys

import policy_page
import tables
from roff import Page, escaped

SEE_ALSO = {
    "scrim": ["scrimctl(1)", "scrim-verify(1)", "scrim-policy(5)"],
    "scrimctl": ["scrim(1)", "scrim-verify(1)", "scrim-policy(5)"],
    "scrim-verify": ["scrimctl(1)"],
    "scrim-canary": ["scrimctl(1)", "scrim(1)"],
    "scrim-policy": ["scrim(1)", "scrimctl(1)"],
}
FILES = {
    "scrim": [("/etc/scrim/policies/managed/*.json", "what IT has decided and locked: scrim-policy(5)"),
              ("/etc/scrim/policies/recommended/*.json", "other defaults by IT"),
              ("/etc/xdg/autostart/scrim.desktop", "asks at the start of a desktop whether a policy wants the console there"),
              ("/etc/apparmor.d/scrim", "what the system lets the programs do")],
    "scrimctl": [("/etc/scrim/policies/managed/*.json", "what IT has decided and locked: scrim-policy(5)"),
                 ("/etc/scrim/policies/recommended/*.json", "other defaults by IT")],
}


def usage(page, words, operands, options):
    """One call with its options, those that must be given without brackets."""
    parts = [r"\fB%s\fR" % escaped(" ".join(words))] + [r"\fI%s\fR" % escaped(word) for word in operands.split()]
    for option in options:
        name = tables.spelled(option)[-1]
        text = r"\fB%s\fR" % escaped(name)
        if option["value"]:
            text += r"\ \fI%s\fR" % escaped(option["value"])
        parts.append(text if option["required"] else "[%s]" % text)
    page.paragraph(" ".join(parts), is_roff=True)


def options_of(page, options):
    for option in options:
        names = ", ".join(r"\fB%s\fR" % escaped(name) for name in tables.spelled(option))
        page.item(names + (r" \fI%s\fR" % escaped(option["value"]) if option["value"] else ""), option["text"], is_roff=True)


def program_page(table):
    name = table["name"]
    page = Page(name, 1, table["version"], table["summary"])
    page.section("SYNOPSIS")
    for call in table["calls"]:
        words = " ".join((r"\fB%s\fR" if re.match(r"-", word) else r"\fI%s\fR") % escaped(word) if word.strip("[]") else word
                         for word in call.split())
        page.line(r"\fB%s\fR %s [\fIOPTION\fR]..." % (escaped(name), words))
    page.section("DESCRIPTION")
    page.paragraph(name + ": " + table["summary"] + ".")
    for remark in table["remarks"]:
        page.paragraph(remark)
    if table["operands"]:
        page.section("OPERANDS")
        for operand in table["operands"]:
            page.item(r"\fI%s\fR" % escaped(operand["name"]), operand["text"], is_roff=True)
    commands = table.get("commands", [])
    if commands:
        page.section("COMMANDS")
    shared = shared_options(commands)
    for command in commands:
        page.subsection(" ".join(command["words"]))
        usage(page, [name, *command["words"]], command["operands"], command["options"])
        page.paragraph(sentence(command["summary"]))
        own = [option for option in command["options"] if key(option) not in shared]
        options_of(page, own)
    page.section("OPTIONS")
    options_of(page, table["options"])
    if shared:
        page.paragraph("Options that many commands take, as their usage shows:")
        options_of(page, list(shared.values()))
    page.section("EXIT STATUS")
    for status, means in enumerate(table["statuses"]):
        page.item(r"\fB%d\fR" % status, means, is_roff=True)
    if name in FILES:
        page.section("FILES")
        for path, means in FILES[name]:
            page.item(r"\fI%s\fR" % escaped(path), means, is_roff=True)
    page.see_also(SEE_ALSO[name])
    return page


def key(option):
    return (tuple(option["names"]), option["value"], option["text"])


def shared_options(commands):
    """Those that at least five commands take in the same words; told once."""
    counts, first = {}, {}
    for command in commands:
        for option in command["options"]:
            counts[key(option)] = counts.get(key(option), 0) + 1
            first.setdefault(key(option), option)
    return {one: first[one] for one, count in counts.items() if count >= 5}


def sentence(text):
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def write(page, folder):
    path = os.path.join(folder, "%s.%d.gz" % (page.name, page.number))
    with open(path, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(page.text().encode())


def main(programs, out):
    os.makedirs(out, exist_ok=True)
    for program in tables.PROGRAMS:
        write(program_page(tables.table(programs, program)), out)
    version = tables.table(programs, "scrimctl")["version"]
    page = policy_page.page(tables.asked(programs, "scrimctl", "policy", "settings", "--json")["settings"], version)
    page.see_also(SEE_ALSO["scrim-policy"])
    write(page, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
