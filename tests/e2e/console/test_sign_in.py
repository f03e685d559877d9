# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in at the console with oathtool for a phone, locked out over a restart, and with a password that is too old.

usage: run_on_display.sh python3 test_sign_in.py SCRIM SCRIMCTL
"""
import json
import os
import re
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from desk import Atspi, Desk, run, scratch, texts, until  # noqa: E402

SCRIM, SCRIMCTL = sys.argv[1:3]
WRONG = "(?i)^the name, the password or the code is wrong"
EARLIER = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>
int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int done = real(clock, now);
    if (done == 0 && clock == CLOCK_REALTIME) now->tv_sec -= 91L * 86400;
    return done;
}
"""


def code(secret, later=0):
    """What the phone shows `later` seconds from now."""
    made = run("oathtool", "--totp", "-b", "--now", "@%d" % (time.time() + later), secret)
    return made.stdout.decode().strip()


class SignIn(unittest.TestCase):
    def setUp(self):
        self.folder = scratch("vault-" + self.id().split(".")[-1])
        self.desk = None

    def tearDown(self):
        if self.desk is not None:
            self.desk.end()

    def make_vault(self, **options):
        made = run(SCRIMCTL, "demo", self.folder, "--customers", "10", "--orders", "10", "--json", **options)
        self.passwords = {user["name"]: user["password"] for user in json.loads(made.stdout)["users"]}

    def change(self, present, fresh, **options):
        changed = run(SCRIMCTL, "user", "set-password", self.folder, "--as", "agent", "--password-file", "-",
                      "--new-password-file", "-", input=("%s\n%s\n" % (present, fresh)).encode(), **options)
        self.assertEqual(changed.returncode, 0, changed.stderr)

    def start(self):
        if self.desk is not None:
            self.desk.end()
        self.desk = Desk(SCRIM, self.folder)

    def sign_in(self, who, password=None, factor=None):
        desk = self.desk
        desk.focus("^User name$")
        desk.keys("ctrl+a")
        desk.type(who)
        desk.keys("Tab")
        desk.type(password or self.passwords[who])
        if factor is not None:
            desk.keys("Tab")
            desk.type(factor)
        desk.keys("Return")

    def sign_out(self):
        self.desk.keys("ctrl+shift+q")
        self.desk.focus("^User name$")

    def test_the_factor_is_enrolled_at_the_first_sign_in_and_its_codes_open_once(self):
        self.make_vault()
        with open(scratch("policy.json"), "w") as policy:
            policy.write('{"sign_in": {"second_factor": ["senior"]}}')
        applied = run(SCRIMCTL, "policy", "apply", self.folder, scratch("policy.json"), "--as", "admin",
                      "--password-file", "-", "--recovery-file", self.folder + "/recovery-demo.txt",
                      input=self.passwords["admin"].encode())
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.start()
        desk = self.desk
        self.sign_in("senior")
        desk.wait_for("needs a second factor", 40)
        self.assertIsNone(desk.named("^Search$"))
        desk.focus("^Password$")
        desk.type(self.passwords["senior"])
        desk.keys("Return")
        shown = desk.wait_for("^Secret for the app: ", 40).get_name()
        secret = re.sub(r"\s", "", shown.split(":", 1)[1])
        self.assertRegex(secret, "^[A-Z2-7]{32}$")
        desk.focus("^Code that the app shows$")
        desk.type("000000" if code(secret) != "000000" else "111111")
        desk.keys("Return")
        desk.wait_for("(?i)code is wrong|not the code|does not", 40)
        desk.focus("^Code that the app shows$")
        desk.type(code(secret))
        desk.keys("Return")
        kept = desk.wait_for("^Recovery codes$", 40)
        recovery = [line for line in texts(kept) if "\n" in line][0].split()
        self.assertEqual(len(recovery), 10)
        desk.press(desk.named("^I have kept them$"))
        desk.focus("^Search$", 40)
        self.assertFalse([line for line in desk.said() if secret[:8] in line.replace(" ", "")])

        self.sign_out()
        self.sign_in("senior")
        desk.wait_for(WRONG, 40)
        fresh = code(secret, 30)
        self.sign_in("senior", factor=fresh)
        desk.focus("^Search$", 40)
        self.sign_out()
        self.sign_in("senior", factor=fresh)
        desk.wait_for(WRONG, 40)
        self.sign_in("senior", factor=recovery[3])
        desk.focus("^Search$", 40)
        self.sign_out()
        self.sign_in("senior", factor=recovery[3])
        desk.wait_for(WRONG, 40)

    def test_ten_wrong_tries_lock_out_for_half_an_hour_over_a_restart(self):
        self.make_vault()
        self.start()
        desk = self.desk
        for _ in range(10):
            self.sign_in("agent", "not-the-password-1")
            until("an answer", lambda: desk.named("^Sign in$"), 40)
            desk.wait_for(WRONG, 40)
        self.sign_in("agent")
        desk.wait_for("^Too many tries. Wait 30 minutes", 40)
        self.start()
        self.sign_in("agent")
        said = self.desk.wait_for("^Too many tries. Wait ", 40).get_name()
        self.assertRegex(said, "Wait (30|29|28) minutes, or ask an admin")
        self.assertIsNone(self.desk.named("^Search$"))
        # Nobody else waits for it.
        self.sign_in("senior")
        self.desk.focus("^Search$", 40)

    def test_a_password_of_ninety_one_days_is_changed_for_a_good_and_new_one(self):
        with open(scratch("earlier.c"), "w") as source:
            source.write(EARLIER)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", scratch("earlier.so"), scratch("earlier.c"), "-ldl"], check=True)
        earlier = dict(os.environ, LD_PRELOAD=scratch("earlier.so"))
        self.make_vault(env=earlier)
        old, new = "saddle-comet-62-brine", "granite-lamp-07-fjord"
        self.change(self.passwords["agent"], old, env=earlier)
        self.start()
        desk = self.desk
        self.sign_in("agent", old)
        desk.wait_for("^Your password is too old", 40)

        def propose(password, present=old):
            desk.focus("^Present password$")
            desk.type(present)
            for field in ("^New password$", "^New password once more$"):
                desk.focus(field)
                desk.type(password)

        def expect_refusal(why):
            desk.keys("Return")
            # The page puts the keyboard back there once it has an answer.
            until("an answer", lambda: desk.named("^Present password$", Atspi.StateType.FOCUSED), 40)
            desk.wait_for(why, 5)

        propose("password1234")
        desk.wait_for("^Strength: (very )?weak. It ")
        expect_refusal("^This password is weak")
        propose(old)
        expect_refusal("one of the last four|password that you have")
        propose(new)
        desk.wait_for("^Strength: (good|strong)")
        desk.keys("Return")
        desk.focus("^Search$", 40)
        self.sign_out()

        used = [old, new]
        for fresh in ("violet-tram-91-otter", "harbour-quill-55-mint"):
            self.change(used[-1], fresh)
            used.append(fresh)
        self.sign_in("agent", used[-1])
        desk.focus("^Search$", 40)
        desk.keys("ctrl+k")
        desk.type("Change password")
        desk.keys("Return")
        desk.wait_for("^New password once more$")
        for refused in used:
            propose(refused, present=used[-1])
            expect_refusal("one of the last four|password that you have")
        propose("cobalt-fern-38-ledger", present=used[-1])
        desk.keys("Return")
        desk.wait_for("^Your password is changed", 40)
        # Now the oldest is the fifth.
        desk.keys("ctrl+k")
        desk.type("Change password")
        desk.keys("Return")
        propose(old, present="cobalt-fern-38-ledger")
        desk.keys("Return")
        desk.wait_for("^Your password is changed", 40)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
