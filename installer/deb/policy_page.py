# SPDX-License-Identifier: GPL-3.0-or-later
"""scrim-policy(5): each member with what it takes and its default, out of the schema that the reader of policies prints, and
what it means, out of the tables in docs/*.md. A documented member that the reader does not know fails the build."""
import glob
import json
import os
import re

from roff import Page, escaped


def page(schema, docs, version):
    page = Page("scrim-policy", 5, version, "what an organisation decides and every desk of Scrim obeys")
    page.section("DESCRIPTION")
    page.paragraph("A policy is one JSON file (UTF-8, 64 KiB at most) in which a missing member takes its default, so {} is a "
                   "policy, too. A member whose name begins with // is a comment and takes a text. Any other member that is "
                   "not listed here is an error. \"scrimctl policy check FILE\" names all that is wrong with a file.")
    page.paragraph("Files of IT are read from /etc/scrim/policies. A file counts only if root owns it and its folder, and nobody "
                   "else may write either; one bad file, and nothing is shown at any desk of the machine.")
    page.section("FILES")
    page.item("/etc/scrim/policies/recommended/*.json", "lies below a vault's own policy and gives it other defaults")
    page.item("/etc/scrim/policies/managed/*.json", "lies above it and locks what it names; within a folder a later name wins")
    page.item("/usr/share/scrim/policy.schema.json", "JSON Schema of a policy, for editors")
    page.section("MEMBERS")
    page.paragraph("CLASS is one of contact, address, identity and payment; ROLE one of agent, senior, supervisor, auditor, "
                   "privacy and admin.")
    known = list(members(schema, ""))
    told = meanings(docs, [path for path, _ in known])
    for path, form in known:
        said = [takes(form)]
        if "default" in form:
            said.append("default: " + json.dumps(form["default"], ensure_ascii=False))
        if "defaults" in form:
            said.append("default: " + ", ".join("%s for %s" % (value, " and ".join(who)) for value, who in form["defaults"].items()))
        text = "; ".join(one for one in said if one)
        means = form.get("description") or told.get(path, "")
        page.item(r"\fB%s\fR" % escaped(path), (means[:1].upper() + means[1:] + "; " if means else "") + text, is_roff=True)
    page.section("EXAMPLES")
    page.paragraph("Payment data only during calls, twenty looks an hour, nothing locked that is not named:")
    page.example(json.dumps({"shield": {"classes": {"payment": {"needs_call": True, "per_hour": 20}}}}, indent=2))
    return page


# What stands for names whose objects are alike, by where they are.
PLACES = {"roles": "ROLE", "roles.ROLE": "CLASS", "shield.classes": "CLASS"}


def shape(form):
    """Without defaults, to tell whether two members are the same but for those."""
    if isinstance(form, dict):
        return {key: shape(value) for key, value in form.items() if key != "default"}
    return [shape(value) for value in form] if isinstance(form, list) else form


def members(form, path):
    """Each member that takes a value, by its path; objects that are alike under many names are told once."""
    children = form.get("properties", {})
    shapes = [shape(child) for child in children.values()]
    is_family = len(children) > 2 and all("properties" in one and one == shapes[0] for one in shapes)
    if is_family:
        yield from members(merged(children), below(path, PLACES[path]))
        return
    for key, child in children.items():
        if key.startswith("$"):
            continue
        if "properties" in child:
            yield from members(child, below(path, key))
            continue
        yield below(path, key), child
        items = child.get("items", {})
        if "properties" in items:
            yield from members(items, below(path, key + "[]"))
        for pattern, value in child.get("patternProperties", {}).items():
            if pattern != "^//" and "properties" in value:
                yield from members(value, below(path, key) + ".NAME")


def merged(forms):
    """One of many that are alike but for their defaults: where those differ, "defaults" says whose is which."""
    first = next(iter(forms.values()))
    if not isinstance(first, dict):
        return first
    both = {key: merged({who: form[key] for who, form in forms.items()}) for key in first if key != "default"}
    if "default" in first:
        by_value = {}
        for who, form in forms.items():
            by_value.setdefault(json.dumps(form["default"]), []).append(who)
        both.update({"default": first["default"]} if len(by_value) == 1 else {"defaults": by_value})
    return both


def below(path, key):
    return path + "." + key if path else key


def takes(form):
    """"1 to 60", "toggle or hold", "true or false" """
    if "enum" in form:
        return "takes " + " or ".join(json.dumps(value, ensure_ascii=False) for value in form["enum"])
    kind = form.get("type")
    if kind == "boolean":
        return "takes true or false"
    if "minimum" in form:
        return "takes %d to %d%s" % (form["minimum"], form["maximum"], " or null" if "null" in (kind or []) else "")
    if kind == "array":
        of = form.get("items", {})
        return "takes a list" + (" of " + ", ".join(of["enum"]) if "enum" in of else "")
    if kind == "object":
        return "takes an object"
    if "anyOf" in form:
        return "takes " + " or ".join("null" if one.get("type") == "null" else "an object" for one in form["anyOf"])
    return "takes a text" + (" by the pattern " + form["pattern"] if "pattern" in form else "")


def tables_of(docs):
    """Each table of members in docs/*.md: {"per_hour": "one person's views within any 60 minutes"}"""
    for path in sorted(glob.glob(os.path.join(docs, "*.md"))):
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
        column, told = None, {}
        for line in [*lines, ""]:
            cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            if not cells:
                if told:
                    yield path, told
                column, told = None, {}
            elif cells[0] == "member" and "takes" in cells and "means" in cells:
                column = cells.index("means")
            elif column is not None and cells[0].startswith("`"):
                told.update({key: plain(cells[column]) for key in re.findall(r"`([^`]+)`", cells[0])})


def meanings(docs, paths):
    """What each path means. A table tells of the objects that have all of its members, and there has to be one."""
    told = {}
    for source, table in tables_of(docs):
        parents = {path.rpartition(".")[0] for path in paths}
        homes = [parent for parent in parents if all(below(parent, key) in paths for key in table)]
        if not homes:
            raise SystemExit(os.path.basename(source) + " tells of members that no policy has: " + ", ".join(table))
        told.update({below(home, key): means for home in homes for key, means in table.items()})
    return told


def plain(text):
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    return text.replace("**", "").replace("`", "")
