# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs say of themselves: `--help --json`, and `scrimctl policy schema`. Nothing here knows an option by name."""
import json
import os
import subprocess

PROGRAMS = ("scrim", "scrimctl", "scrim-verify", "scrim-canary")


def asked(folder, program, *words):
    """One JSON object that a program prints, without a display, a bus or a person's settings."""
    environment = {name: value for name, value in os.environ.items() if name == "PATH" or name.endswith("SAN_OPTIONS")}
    environment.update({"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"})
    done = subprocess.run([os.path.join(folder, program), *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True,
                          env=environment)
    return json.loads(done.stdout)


def table(folder, program):
    """name, version, summary, calls, operands, options, statuses, remarks; commands of scrimctl."""
    return asked(folder, program, "--help", "--json")


def spelled(option):
    """["--tour"], ["-h", "--help"]"""
    return [("-" if len(name) == 1 else "--") + name for name in option["names"]]


def dated():
    """The day that a page bears: of the commit."""
    import datetime
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    return datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%Y-%m-%d")
