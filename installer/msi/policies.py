#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""policies.py TABLE OUT: Scrim.admx and en-US/Scrim.adml for the editors of group policies, out of the table of all
that IT can set, as `scrimctl policy settings --json` prints it."""
import json
import os
import sys
import xml.etree.ElementTree as ET

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
# What holds at every desk, and what holds until a person chooses; the program reads both (src/platform/policy_place.h).
KEYS = {"managed": r"Software\Policies\Scrim", "recommended": r"Software\Policies\Scrim\Recommended"}
TITLES = {"managed": "Scrim", "recommended": "Scrim, recommended"}
LONGEST_TEXT = 32767


def titled(words):
    """frames_per_pad -> Frames per pad"""
    text = words.replace("_", " ").replace(".", ": ")
    return text[:1].upper() + text[1:]


def section_of(setting):
    return setting["name"].split(".")[0] if "." in setting["name"] else "general"


def identifier(kind, name):
    return f"{kind}_{name.replace('.', '_')}"


class Templates:
    """The two files, which grow together: every text of the first stands in the second."""

    def __init__(self):
        self.strings = {}
        self.presentations = []
        self.categories = []
        self.policies = []

    def say(self, identity, text):
        self.strings[identity] = text
        return f"$(string.{identity})"

    def category(self, name, title, parent=None):
        category = ET.Element("category", name=name, displayName=self.say(name, title))
        if parent:
            ET.SubElement(category, "parentCategory", ref=parent)
        self.categories.append(category)

    def policy(self, kind, setting):
        name = identifier(kind, setting["name"])
        section = section_of(setting)
        rest = setting["name"].removeprefix(section + ".")
        policy = ET.Element("policy", {"name": name, "class": "Machine", "key": KEYS[kind],
                                       "displayName": self.say(name, titled(rest)),
                                       "explainText": self.say(name + "_help", explained(kind, setting))})
        ET.SubElement(policy, "parentCategory", ref=f"{kind}_{section}")
        ET.SubElement(policy, "supportedOn", ref="windows10")
        self.policies.append(policy)
        if setting["type"] == "boolean":
            policy.set("valueName", setting["name"])
            for state, value in (("enabledValue", "1"), ("disabledValue", "0")):
                ET.SubElement(ET.SubElement(policy, state), "decimal", value=value)
            return
        policy.set("presentation", f"$(presentation.{name})")
        presentation = ET.Element("presentation", id=name)
        self.element(name, setting, ET.SubElement(policy, "elements"), presentation)
        self.presentations.append(presentation)

    def element(self, name, setting, elements, presentation):
        common = {"id": "value", "valueName": setting["name"]}
        if setting["type"] == "integer":
            ET.SubElement(elements, "decimal", common, required="true", minValue=str(setting["least"]), maxValue=str(setting["most"]))
            box = ET.SubElement(presentation, "decimalTextBox", refId="value")
            if isinstance(setting.get("default"), int):
                box.set("defaultValue", str(setting["default"]))
            box.text = "Value:"
        elif setting["type"] == "choice":
            choice = ET.SubElement(elements, "enum", common, required="true")
            for index, value in enumerate(setting["choices"]):
                item = ET.SubElement(choice, "item", displayName=self.say(f"{name}_{index}", str(value)))
                where = ET.SubElement(item, "value")
                if isinstance(value, int):
                    ET.SubElement(where, "decimal", value=str(value))
                else:
                    ET.SubElement(where, "string").text = value
            ET.SubElement(presentation, "dropdownList", refId="value", noSort="true").text = "Value:"
        else:
            ET.SubElement(elements, "text", common, required="true", maxLength=str(LONGEST_TEXT))
            box = ET.SubElement(presentation, "textBox", refId="value")
            ET.SubElement(box, "label").text = "JSON:" if setting["type"] == "json" else "Value:"

    def definitions(self):
        root = ET.Element("policyDefinitions", {"xmlns": NAMESPACE, "revision": "1.0", "schemaVersion": "1.0"})
        names = ET.SubElement(root, "policyNamespaces")
        ET.SubElement(names, "target", prefix="scrim", namespace="Scrim.Policies")
        ET.SubElement(root, "resources", minRequiredRevision="1.0")
        supported = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
        ET.SubElement(supported, "definition", name="windows10", displayName=self.say("windows10", "Windows 10 1809 or later, 64-bit"))
        ET.SubElement(root, "categories").extend(self.categories)
        ET.SubElement(root, "policies").extend(self.policies)
        return root

    def resources(self):
        root = ET.Element("policyDefinitionResources", {"xmlns": NAMESPACE, "revision": "1.0", "schemaVersion": "1.0"})
        ET.SubElement(root, "displayName").text = "Scrim"
        ET.SubElement(root, "description").text = "What IT decides for every desk"
        resources = ET.SubElement(root, "resources")
        strings = ET.SubElement(resources, "stringTable")
        for identity, text in self.strings.items():
            ET.SubElement(strings, "string", id=identity).text = text
        ET.SubElement(resources, "presentationTable").extend(self.presentations)
        return root


def explained(kind, setting):
    default = json.dumps(setting["default"], ensure_ascii=False) if "default" in setting else "none"
    lines = [setting["means"], "", f"Name: {setting['name']}", f"Default: {default}"]
    if setting["type"] == "json":
        lines.append("The value is written as JSON.")
    if kind == "managed" and setting["security"]:
        lines.append("A value that is not understood closes what it protects.")
    if kind == "recommended":
        lines.append("Holds until it is decided otherwise, by the vault's policy or at the desk.")
    return "\n".join(lines)


def written(root, path):
    ET.indent(root)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\r\n')
        file.write(b"<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\r\n")
        file.write(ET.tostring(root, encoding="utf-8").replace(b"\n", b"\r\n") + b"\r\n")


def main(table, out):
    with open(table, encoding="utf-8") as file:
        settings = json.load(file)["settings"]
    templates = Templates()
    for kind, title in TITLES.items():
        templates.category(kind, title)
        for section in sorted({section_of(setting) for setting in settings}):
            templates.category(f"{kind}_{section}", titled(section), kind)
        for setting in sorted(settings, key=lambda each: each["name"]):
            templates.policy(kind, setting)
    definitions = templates.definitions()
    written(definitions, os.path.join(out, "Scrim.admx"))
    written(templates.resources(), os.path.join(out, "en-US", "Scrim.adml"))


if __name__ == "__main__":
    main(*sys.argv[1:])
