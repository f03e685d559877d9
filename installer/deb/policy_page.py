# SPDX-License-Identifier: GPL-3.0-or-later
"""scrim-policy(5), out of the table of all settings that the programs read files by: `scrimctl policy settings --json`."""
import json

from roff import Page, escaped


def page(settings, version):
    page = Page("scrim-policy", 5, version, "what an organisation and its IT decide for every desk of Scrim")
    page.section("DESCRIPTION")
    page.paragraph("A policy is one JSON file (UTF-8, 64 KiB at most) in which a missing member takes its default, so {} is a "
                   "policy, too. The names below are paths: sign_in.tries is the member \"tries\" of the object \"sign_in\". A "
                   "member whose name begins with // is a comment and takes a text. Any other member is an error. \"scrimctl "
                   "policy check FILE\" names all that is wrong with a file.")
    page.paragraph("Files of IT are read from /etc/scrim/policies. A file counts only if root owns it and its folder, and nobody "
                   "else may write either. Where a file of the desks' policy is not understood, nothing is shown at any desk of "
                   "the machine. Settings of the console stand in the files of IT alone; what is wrong there hides nothing, and "
                   "what protects takes its strictest value.")
    page.section("FILES")
    page.item("/etc/scrim/policies/recommended/*.json", "lies below a vault's own policy and gives it other defaults")
    page.item("/etc/scrim/policies/managed/*.json", "lies above it and locks what it names; within a folder a later name wins")
    page.item("/usr/share/scrim/policy.schema.json", "JSON Schema of a policy, for editors")
    for title, is_console in (("SETTINGS OF THE CONSOLE", True), ("THE DESKS' POLICY", False)):
        page.section('"%s"' % title)
        for setting in settings:
            if setting["name"].startswith("console.") == is_console:
                page.item(r"\fB%s\fR" % escaped(setting["name"]), "%s Takes %s; default: %s." % (
                    setting["means"], takes(setting), said(setting["default"])), is_roff=True)
    page.section("EXAMPLES")
    page.paragraph("Payment data only during calls, and twenty looks an hour; nothing is locked that is not named:")
    page.example(json.dumps({"shield": {"classes": {"payment": {"needs_call": True, "per_hour": 20}}}}, indent=2))
    return page


def said(value):
    return json.dumps(value, ensure_ascii=False)


def takes(setting):
    """"1 to 60", ""toggle", "hold"", "true or false" """
    if "choices" in setting:
        words = ", ".join(said(choice) for choice in setting["choices"])
    elif setting["type"] == "integer":
        words = "%d to %d" % (setting["least"], setting["most"])
    else:
        words = {"boolean": "true or false", "folder": "a folder's whole path", "json": "a list or an object"}.get(
            setting["type"], "a text")
    return words + (" or null" if setting["null"] else "")
