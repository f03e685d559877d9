#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_parts.py FOLDER-OF-PROGRAMS: what can be known of the Windows package without building it."""
import os
import re
import sys
import unittest
import xml.etree.ElementTree as ET

TREE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
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


if __name__ == "__main__":
    BIN = sys.argv.pop(1)
    unittest.main()
