#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_profile.py PROFILE PROGRAMS: holds what the programs open, run and connect to, as strace sees it, against the file and
network rules of the AppArmor profile. It tells what enforcing the profile would refuse where no kernel here can enforce it.
What is asked for and is not there does not count: nobody misses it."""
import os
import re
import signal
import subprocess
import sys
import tempfile

PROFILE, PROGRAMS = sys.argv[1], sys.argv[2]


def flat():
    """The profile with its includes and without comments."""
    done = subprocess.run(["apparmor_parser", "-p", PROFILE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return re.sub(r"^\s*#.*$", "", done.stdout.decode("utf-8", "replace"), flags=re.MULTILINE)


def variables(text):
    found = {}
    for name, sign, values in re.findall(r"^\s*(@\{\w+\})\s*(\+?=)\s*(.*)$", text, re.MULTILINE):
        found[name] = (found.get(name, []) if sign == "+=" else []) + values.split()
    return found


def pattern(glob, known):
    """A path of a rule as a regular expression."""
    while match := re.search(r"@\{\w+\}", glob):
        values = [value.strip('"') for value in known[match.group()]]
        glob = glob.replace(match.group(), "{" + ",".join(values) + "}" if len(values) > 1 else values[0])
    # A variable may end in the stroke that the rule begins with again.
    glob = re.sub(r"/+", "/", re.sub(r"/([,}])", r"\1", glob) if "{/" in glob else glob)
    made, depth, i = "", 0, 0
    while i < len(glob):
        c = glob[i]
        if c == "*":
            deep = glob[i:i + 2] == "**"
            made += ".*" if deep else "[^/]*"
            i += deep
        elif c == "{":
            made, depth = made + "(?:", depth + 1
        elif c == "}":
            made, depth = made + ")", depth - 1
        elif c == "," and depth:
            made += "|"
        elif c == "?":
            made += "[^/]"
        elif c == "[":
            end = glob.index("]", i)
            made += glob[i:end + 1]
            i = end
        elif c == "\\":
            i += 1
            made += re.escape(glob[i])
        else:
            made += re.escape(c)
        i += 1
    return re.compile(made + r"\Z")


def rules(text, name, known):
    """[(is refusal, path, permissions)] of a profile."""
    body = re.search(r"^profile %s \S+ \{(.*?)^\}" % re.escape(name), text, re.MULTILINE | re.DOTALL).group(1)
    rule = re.compile(r'^\s*(?:audit\s+)?(deny\s+)?(?:owner\s+)?(?:file\s+)?("?(?:/|@\{)[^\s"]*"?)\s+(\w+)(?:\s*->.*)?,', re.MULTILINE)
    return [(bool(deny), pattern(path.strip('"'), known), perms) for deny, path, perms in rule.findall(body)], body


OPENED = re.compile(r'(?:open|openat|creat)\((?:AT_FDCWD(?:<[^>]*>)?, |\d+<([^>]*)>, )?"([^"]+)", ([A-Z_|]+).* = \d+<([^>]+)>')
RUN = re.compile(r'execve\("([^"]+)".* = 0')
MADE = re.compile(r"(?:clone3?|v?fork)\(.* = (\d+)(?:<[^>]*>)?$")
NETWORK = re.compile(r"socket\(AF_(INET6?|PACKET)")


def traced(words, trace):
    return ["strace", "-f", "-y", "-s", "4096", "-e", "trace=open,openat,creat,execve,clone,clone3,fork,vfork,socket", "-o", trace,
            *words]


def whole(lines):
    """(process, call) of each line; a call that another process's cut in two is one again."""
    begun = {}
    for line in lines:
        process, call = line.rstrip().split(" ", 1)
        if call.endswith("<unfinished ...>"):
            begun[process] = call.removesuffix("<unfinished ...>")
            continue
        if match := re.match(r"\s*<\.\.\. \w+ resumed>", call):
            call = begun.pop(process, "") + call[match.end():]
        yield process, call


def looked_at(name, trace):
    """{(path, permission)} that the program got, and the networks that it asked for; not what programs that it ran did."""
    own = os.path.realpath(os.path.join(PROGRAMS, name))
    seen, networks, ours = set(), set(), set()
    with open(trace, encoding="utf-8", errors="replace") as file:
        for process, line in whole(file):
            if ran := RUN.search(line):
                if os.path.realpath(ran.group(1)) == own:
                    ours.add(process)
                elif process in ours:
                    seen.add((ran.group(1), "x"))
                    ours.remove(process)
            if process not in ours:
                continue
            if made := MADE.search(line):
                ours.add(made.group(1))
            if opened := OPENED.search(line):
                flags = opened.group(3)
                path = opened.group(4)
                if path.startswith("/") and not path.endswith("(deleted)"):
                    if "O_RDONLY" in flags or "O_RDWR" in flags:
                        seen.add((path, "r"))
                    if "O_WRONLY" in flags or "O_RDWR" in flags or "O_CREAT" in flags:
                        seen.add((path, "w"))
            networks.update(NETWORK.findall(line))
    return seen, networks


def refused(seen, allowed):
    for path, permission in sorted(seen):
        folded = path.replace(os.path.realpath(PROGRAMS) + "/", "/usr/bin/")
        if os.path.isdir(path) and not folded.endswith("/"):
            folded += "/"
        is_denied = any(deny and permission in perms and glob.match(folded) for deny, glob, perms in allowed)
        is_given = any(not deny and permission in perms.lower() and glob.match(folded) for deny, glob, perms in allowed)
        if is_denied or not is_given:
            yield "%s %s" % (permission, path)


def on_a_display(words):
    return ["xvfb-run", "-a", *words]


def run(words, home):
    """In a group of its own, all of which ends with it."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.update({"HOME": home, "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:"})
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env=environment, start_new_session=True)
    try:
        process.wait(timeout=400)
    finally:
        try:
            os.killpg(process.pid, signal.SIGTERM)
        except ProcessLookupError:
            pass


def main():
    text = flat()
    known = variables(text)
    failures = 0
    with tempfile.TemporaryDirectory() as home:
        vault, bundle, password = (os.path.join(home, name) for name in ("vault", "bundle", "password"))
        with open(password, "w", encoding="utf-8") as file:
            file.write("auditor-demo-2026")
        ctl, signed_in = os.path.join(PROGRAMS, "scrimctl"), ["--as", "auditor", "--password-file", password]
        runs = [("scrimctl", [ctl, "demo", vault, "--customers", "50", "--orders", "80"]),
                ("scrimctl", [ctl, "log", "verify", vault, *signed_in]),
                ("scrimctl", [ctl, "log", "export", vault, *signed_in, "--out", bundle]),
                ("scrimctl", [ctl, "policy", "show", vault, *signed_in]),
                ("scrimctl", [ctl, "doctor", vault]),
                # Starts it; without a display it does no more than say so.
                ("scrimctl", [ctl, "doctor", "--canary"]),
                ("scrim-verify", [os.path.join(PROGRAMS, "scrim-verify"), bundle]),
                ("scrim", [os.path.join(PROGRAMS, "scrim"), "--autostart"]),
                ("scrim", [os.path.join(PROGRAMS, "scrim"), "--tour", os.path.join(home, "tour")])]
        for name, words in runs:
            allowed, body = rules(text, name, known)
            trace = os.path.join(home, "trace")
            run(traced(on_a_display(words) if name == "scrim" else words, trace), home)
            seen, networks = looked_at(name, trace)
            wrong = list(refused(seen, allowed))
            wrong += ["network " + one for one in networks if not re.search(r"^\s*network %s\b" % one.lower(), body, re.MULTILINE)]
            print("%s: %d files, %d would be refused" % (" ".join(words[:3]).replace(home, "HOME"), len(seen), len(wrong)))
            for one in wrong:
                print("    " + one)
            if not seen:
                print("    nothing was seen of it: it did not run")
            failures += len(wrong) + (not seen)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
