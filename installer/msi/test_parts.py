#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_parts.py FOLDER-OF-PROGRAMS: what can be known of the Windows package without building it."""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

TREE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
POLICY = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
BIN = ""
PUBLIC = ("VAULT", "AUTOSTART", "NO_SHORTCUT")


def text_of(*path):
    with open(os.path.join(TREE, *path), encoding="utf-8") as file:
        return file.read()


class Package(unittest.TestCase):
    def setUp(self):
        self.product = ET.fromstring(text_of("installer", "msi", "product.wxs")).find(WIX + "Product")
        self.tables = text_of("installer", "msi", "tables.sql")

    def test_it_upgrades_what_was_installed_before(self):
        # Another code would leave the older version beside the newer one.
        self.assertEqual(self.product.get("UpgradeCode"), "7A0F6C5B-5C0E-4F6D-9F5A-3A3B8C1D2E47")
        self.assertIsNotNone(self.product.find(WIX + "MajorUpgrade").get("DowngradeErrorMessage"))

    def test_what_is_said_at_installation_reaches_the_system_and_is_remembered(self):
        secure = re.search(r"'([A-Z_;]*)' WHERE `Property` = 'SecureCustomProperties'", self.tables).group(1).split(";")
        searched = {each.get("Id") for each in self.product.iter(WIX + "Property") if each.find(WIX + "RegistrySearch") is not None}
        for name in PUBLIC:
            remembered = "SAID" + name.replace("_", "")
            self.assertIn(name, secure)
            self.assertIn(remembered, secure)
            self.assertIn(remembered, searched)
            self.assertIn(f"'NOT {name} AND {remembered}'", self.tables)
            self.assertIn(f"`{name}`", text_of("docs", "install-windows.md"))

    def test_nothing_that_starts_the_desk_says_which_vault(self):
        # On a command line it would count as the person's own word, above what group policy recommends.
        for element in self.product.iter():
            for value in element.attrib.values():
                if "scrim.exe" in value:
                    self.assertNotIn("[VAULT]", value + element.get("Arguments", ""))

    def test_every_component_is_installed_and_named_once(self):
        components = [each.get("Id") for each in self.product.iter(WIX + "Component")]
        self.assertEqual(sorted(components), sorted({each.get("Id") for each in self.product.iter(WIX + "ComponentRef")}))
        guids = [each.get("Guid") for each in self.product.iter(WIX + "Component")]
        self.assertEqual(len(guids), len(set(guids)))

    def test_every_statement_is_one_line_about_something_that_is_there(self):
        components = {each.get("Id") for each in self.product.iter(WIX + "Component")}
        for line in self.tables.splitlines():
            self.assertRegex(line, r"^(UPDATE|INSERT INTO) `[A-Za-z]+` ")
            for name in re.findall(r"WHERE `Component` = '(\w+)'", line):
                self.assertIn(name, components)

    def test_the_vault_stays(self):
        # 16: msidbComponentAttributesPermanent
        attributes = int(re.search(r"SET `Attributes` = (\d+) WHERE `Component` = 'Data'", self.tables).group(1))
        self.assertTrue(attributes & 16)
        self.assertEqual([], list(self.product.iter(WIX + "RemoveFile")))

    def test_nothing_of_the_package_runs_as_the_system(self):
        # 51 sets a property, and that is all.
        kinds = re.findall(r"INTO `CustomAction` .* VALUES \('\w+', (\d+),", self.tables)
        self.assertEqual(set(kinds), {"51"})
        self.assertEqual([], list(self.product.iter(WIX + "CustomAction")))


class Policies(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        said = subprocess.run([os.path.join(BIN, "scrimctl"), "policy", "settings", "--json"], stdout=subprocess.PIPE, check=True).stdout
        cls.settings = json.loads(said)["settings"]
        table = os.path.join(cls.folder.name, "table.json")
        with open(table, "wb") as file:
            file.write(said)
        subprocess.run([sys.executable, os.path.join(TREE, "installer", "msi", "policies.py"), table, cls.folder.name], check=True)
        cls.definitions = ET.parse(os.path.join(cls.folder.name, "Scrim.admx")).getroot()
        cls.resources = ET.parse(os.path.join(cls.folder.name, "en-US", "Scrim.adml")).getroot()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def values(self, key):
        found = []
        for policy in self.definitions.iter(POLICY + "policy"):
            if policy.get("key") == key:
                named = [policy, *policy.iter()]
                found.append(next(each.get("valueName") for each in named if each.get("valueName")))
        return sorted(found)

    def test_each_setting_can_be_managed_and_recommended_and_nothing_else_can(self):
        names = sorted(setting["name"] for setting in self.settings)
        self.assertGreater(len(names), 20)
        self.assertEqual(self.values(r"Software\Policies\Scrim"), names)
        self.assertEqual(self.values(r"Software\Policies\Scrim\Recommended"), names)

    def test_bounds_and_choices_are_the_tables(self):
        for setting in self.settings:
            element = next((each for each in self.definitions.iter() if each.get("valueName") == setting["name"]))
            if setting["type"] == "integer":
                self.assertEqual((element.get("minValue"), element.get("maxValue")), (str(setting["least"]), str(setting["most"])))
            elif setting["type"] == "choice":
                self.assertEqual(len(list(element)), len(setting["choices"]))

    def test_every_text_and_category_that_is_referred_to_is_there(self):
        strings = {each.get("id") for each in self.resources.iter(POLICY + "string")}
        presentations = {each.get("id") for each in self.resources.iter(POLICY + "presentation")}
        categories = {each.get("name") for each in self.definitions.iter(POLICY + "category")}
        for element in self.definitions.iter():
            for value in element.attrib.values():
                kind, _, name = value.removeprefix("$(").removesuffix(")").partition(".")
                if value.startswith("$("):
                    self.assertIn(name, strings if kind == "string" else presentations)
            if element.tag == POLICY + "parentCategory":
                self.assertIn(element.get("ref"), categories)

    def test_every_explanation_says_what_the_setting_means(self):
        texts = {each.get("id"): each.text for each in self.resources.iter(POLICY + "string")}
        for setting in self.settings:
            self.assertIn(setting["means"], texts["managed_" + setting["name"].replace(".", "_") + "_help"])


if __name__ == "__main__":
    BIN = sys.argv.pop(1)
    unittest.main()
