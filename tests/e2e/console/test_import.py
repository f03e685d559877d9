# SPDX-License-Identifier: GPL-3.0-or-later
"""An export becomes records at the console, by keyboard and accessibility names.

usage: run_on_display.sh python3 test_import.py SCRIM SCRIMCTL

With PICTURES=FOLDER in the environment, pictures of the page go there.
"""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Desk, run, scratch, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
PICTURES = os.environ.get("PICTURES")

HEADER = "Customer ID,First Name,Last Name,Email,Phone,CVV,Total Spent,Total Orders,Tags\n"


class Import(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = scratch("vault")
        made = run(SCRIMCTL, "demo", cls.folder, "--customers", "50", "--orders", "100", "--json")
        cls.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}

    def setUp(self):
        self.desk = Desk(SCRIM, self.folder)

    def tearDown(self):
        self.desk.end()

    def sign_in(self, who):
        desk = self.desk
        desk.focus("^User name$")
        desk.type(who)
        desk.keys("Tab")
        desk.type(self.passwords[who])
        desk.keys("Return")
        desk.focus("^Search$", 40)

    def open_page(self):
        self.sign_in("admin")
        self.desk.keys("ctrl+i")
        self.desk.focus("^File to import$", 20)

    def picture(self, name):
        if PICTURES:
            subprocess.run(["import", "-window", "root", os.path.join(PICTURES, name + ".png")], check=True)

    def write(self, name, rows, last=""):
        path = os.path.join(os.path.dirname(self.folder), name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(HEADER)
            for i in range(rows):
                file.write(f"77{i},Mika,Probe{i},mika{i}@example.com,,123,0.00,0,\n")
            file.write(last)
        return path

    def test_a_file_is_imported_and_its_rejected_row_taken_once_it_is_mended(self):
        bad = "7799,Mira,Zarewitz,mira@example.com,,123,what,0,\n"
        path = self.write("customers.csv", 3, bad)
        self.open_page()
        desk = self.desk
        desk.type(path)
        self.picture("file")
        desk.keys("Return")
        desk.wait_for("4 rows read  =  3 imported .* 1 rejected", 30)
        desk.wait_for("Must not be stored, and was not: CVV", 5)
        self.picture("report")
        self.write("customers.csv", 3, bad.replace("what", "12.50"))
        desk.press(desk.wait_for("take these rows$"))
        desk.wait_for("1 row read  =  1 imported", 30)
        self.picture("mended")
        desk.keys("ctrl+f")
        desk.focus("^Search$")
        desk.type("zarewitz")
        desk.wait_for("Mira Zarewitz", 20)

    def test_what_is_no_export_is_refused_with_a_sentence(self):
        path = os.path.join(os.path.dirname(self.folder), "poem.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("roses,violets\nred,blue\n")
        self.open_page()
        self.desk.type(path)
        self.desk.keys("Return")
        self.desk.wait_for("poem.csv", 20)
        self.picture("refused")

    def test_a_file_of_another_form_is_mapped_by_proposal_and_shown_masked_before_it_is_stored(self):
        path = os.path.join(os.path.dirname(self.folder), "kunden.csv")
        with open(path, "w", encoding="cp1252") as file:
            file.write("Kundennummer;Vorname;Nachname;Mail;Passwort-Hash;Ort;Land;Strasse;PLZ\n")
            for i in range(14):
                file.write(f"{i};Jörg;Müllmann{i};jm{i}@planted.example;x;Köln;Germany;Ring {i};50667\n")
        self.open_page()
        desk = self.desk
        desk.type(path)
        desk.wait_for("This is no export that Scrim knows. .*Windows-1252", 20)
        desk.wait_for("Jörg Müllmann0", 10)
        desk.wait_for("Mail becomes E-mail", 10)
        desk.wait_for("Must not be stored, and will not be: Passwort-Hash", 10)
        self.assertIsNone(desk.named("planted"))
        self.picture("mapping")
        desk.press(desk.wait_for("^Import the file$"))
        desk.wait_for("14 rows read  =  14 imported", 30)
        self.picture("mapped")

    def test_a_running_import_can_be_stopped_and_completed(self):
        path = self.write("many.csv", 250000)
        self.open_page()
        desk = self.desk
        desk.type(path)
        desk.keys("Return")
        desk.wait_for("a second", 30)
        self.picture("running")
        desk.press(desk.wait_for("^Stop the import$"))
        desk.wait_for("Stopped. What was read is stored", 30)
        self.picture("stopped")
        desk.press(desk.wait_for("^Import the file$"))
        desk.wait_for("250,000 rows read", 240)

    def test_nobody_but_an_admin_is_offered_it(self):
        self.sign_in("agent")
        self.desk.keys("ctrl+i")
        until("still at the search", lambda: self.desk.named("^File to import$") is None, 3)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
