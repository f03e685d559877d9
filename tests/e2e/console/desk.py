# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person and an accessibility client can do to the console: type, look, press, listen. Real input, real bus."""
import json
import os
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


class Failed(Exception):
    pass


def until(what, check, seconds=20.0):
    """Waits for `check` to answer something true, while accessibility events are taken in."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        answer = check()
        if answer:
            return answer
        time.sleep(0.05)
    raise Failed("waited in vain for " + what)


def run(*words, **options):
    return subprocess.run(words, capture_output=True, timeout=60, **options)


class Listener:
    """Registers for the bus's events and keeps every text that passes in them."""

    NAMES = ("object:text-changed", "object:property-change", "object:state-changed", "object:children-changed",
             "object:text-caret-moved", "object:text-selection-changed", "object:visible-data-changed",
             "object:announcement", "focus:", "window:")

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(self.take)
        for name in self.NAMES:
            self.listener.register(name)

    def take(self, event):
        value = event.any_data
        self.heard.append(value if isinstance(value, str) else "")
        try:
            self.heard.append(event.source.get_name() or "")
        except GLib.Error:
            pass


def walk(node, depth=0):
    """Every accessible below `node`, itself first."""
    if node is None or depth > 40:
        return
    yield node
    try:
        count = node.get_child_count()
    except GLib.Error:
        return
    for i in range(min(count, 500)):
        try:
            yield from walk(node.get_child_at_index(i), depth + 1)
        except GLib.Error:
            continue


def texts(node):
    """All that an accessible says of itself."""
    said = [node.get_name() or "", node.get_description() or ""]
    text = node.get_text_iface()
    if text is not None:
        said.append(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) or "")
    value = node.get_value_iface()
    if value is not None:
        said.append(str(Atspi.Value.get_current_value(value)))
    said += [k + "=" + v for k, v in (node.get_attributes() or {}).items()]
    return said


class Desk:
    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.application = until("the console on the accessibility bus", self.find_application, 60)
        self.window = until("its window", self.find_window, 30)
        run("xdotool", "windowactivate", "--sync", self.window)

    def find_application(self):
        if self.process.poll() is not None:
            raise Failed("the console ended: " + self.process.stdout.read().decode(errors="replace"))
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def find_window(self):
        found = run("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Scrim").stdout.split()
        return found[-1].decode() if found else None

    def named(self, pattern, state=Atspi.StateType.SHOWING):
        """The accessible on screen whose name matches; `state` asks for more, such as FOCUSABLE (a label is not)."""
        expression = re.compile(pattern)
        for node in walk(self.application):
            try:
                states = node.get_state_set()
                if (expression.search(node.get_name() or "") and states.contains(Atspi.StateType.SHOWING)
                        and states.contains(state)):
                    return node
            except GLib.Error:
                continue
        return None

    def wait_for(self, pattern, seconds=20.0):
        return until("'%s' on screen" % pattern, lambda: self.named(pattern), seconds)

    def wait_focused(self, pattern, seconds=20.0):
        """The keyboard comes to the named input; where it does not, says where it is and what is on screen."""
        try:
            return until("the keyboard in '%s'" % pattern, lambda: self.named(pattern, Atspi.StateType.FOCUSED), seconds)
        except Failed as failed:
            holder = self.named("", Atspi.StateType.FOCUSED)
            raise Failed("%s; it is in '%s', the active window is %s of %s, and on screen are %s" % (
                failed, holder.get_name() if holder else None, run("xdotool", "getactivewindow").stdout.decode().strip(),
                self.window, self.showing()))

    def showing(self):
        """The names of what is on screen."""
        names = []
        for node in walk(self.application):
            try:
                if node.get_state_set().contains(Atspi.StateType.SHOWING) and node.get_name():
                    names.append(node.get_name())
            except GLib.Error:
                continue
        return names

    def focus(self, pattern, seconds=20.0):
        """Puts the keyboard into the named input."""
        def focused():
            node = self.named(pattern, Atspi.StateType.FOCUSABLE)
            if node is None or node.get_state_set().contains(Atspi.StateType.FOCUSED):
                return node
            Atspi.Component.grab_focus(node.get_component_iface())
            return None
        return until("the focus in '%s'" % pattern, focused, seconds)

    def open_first_hit(self, name, pattern):
        """Searches for `name` and opens what is found first, however long a busy machine takes over either."""
        self.focus("^Search$")
        self.type(name)
        self.wait_for("^Results$")
        for _ in range(8):
            time.sleep(0.7)
            self.keys("Down", "Return")
            try:
                return self.wait_for(pattern, 3)
            except Failed:
                self.focus("^Search$")
        raise Failed("no record opened for " + name)

    def press(self, node):
        if not Atspi.Action.do_action(node.get_action_iface(), 0):
            raise Failed("could not press " + (node.get_name() or "?"))

    def keys(self, *names):
        run("xdotool", "key", "--clearmodifiers", "--delay", "30", *names)

    def type(self, text):
        run("xdotool", "type", "--delay", "15", "--clearmodifiers", text)

    def said(self):
        return [line for node in walk(self.application) for line in texts(node)]

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)


def typeable(scrimctl, folder, password, count=1):
    """The first customers whose names every keyboard has: xdotool types others by remapping keys behind the program's
    back, which a busy machine does not always survive."""
    found = []
    for number in range(1, 50):
        shown = run(scrimctl, "show", folder, "customer", str(number), "--as", "agent", "--password-file", "-", "--json",
                    input=password.encode())
        customer = json.loads(shown.stdout)
        if customer["name"].isascii():
            found.append(customer)
        if len(found) == count:
            return found
    raise Failed("no customer with a name to type")


def selections():
    """Clipboard, primary and secondary as another client gets them."""
    return [run("xclip", "-o", "-selection", name).stdout.decode(errors="replace")
            for name in ("clipboard", "primary", "secondary")]


def scratch(name):
    return os.path.join(os.environ["XDG_RUNTIME_DIR"], name)
