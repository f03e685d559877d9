# SPDX-License-Identifier: GPL-3.0-or-later
"""A bus that a program takes for the system's, and a logind on it that says what a test wants it to."""
import os
import select
import subprocess

from gi.repository import Gio, GLib

SESSION = "/org/freedesktop/login1/session/_31"

INTERFACES = """
<node>
  <interface name="org.freedesktop.login1.Manager">
    <method name="GetSessionByPID"><arg type="u" direction="in"/><arg type="o" direction="out"/></method>
    <method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
    <method name="Inhibit">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="h" direction="out"/>
    </method>
    <signal name="PrepareForSleep"><arg type="b"/></signal>
  </interface>
</node>
"""


class Logind:
    def __init__(self, knows_pids=True):
        self.knows_pids = knows_pids
        self.daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"],
                                       stdout=subprocess.PIPE)
        self.address = self.daemon.stdout.readline().decode().strip()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(self.address, flags, None, None)
        self.asked = []
        self.inhibitors = []
        manager = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces[0]
        self.bus.register_object("/org/freedesktop/login1", manager, self.answer, None, None)
        Gio.bus_own_name_on_connection(self.bus, "org.freedesktop.login1", Gio.BusNameOwnerFlags.NONE, None, None)

    def answer(self, bus, sender, path, interface, method, arguments, invocation):
        self.asked.append(method)
        if method == "Inhibit":
            self.reason = arguments.unpack()
            ours, theirs = os.pipe()
            self.inhibitors.append(ours)
            fds = Gio.UnixFDList.new()
            fds.append(theirs)
            os.close(theirs)
            invocation.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), fds)
        elif method == "GetSessionByPID" and not self.knows_pids:
            invocation.return_dbus_error("org.freedesktop.login1.NoSessionForPID", "none")
        else:
            invocation.return_value(GLib.Variant("(o)", (SESSION,)))

    def say(self, path, interface, signal, arguments=None):
        self.bus.emit_signal(None, path, interface, signal, arguments)
        self.bus.flush_sync(None)

    def lock(self):
        self.say(SESSION, "org.freedesktop.login1.Session", "Lock")

    def hint(self, **values):
        changed = {name: GLib.Variant("b", value) for name, value in values.items()}
        self.say(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                 GLib.Variant("(sa{sv}as)", ("org.freedesktop.login1.Session", changed, [])))

    def sleep(self, start):
        self.say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
                 GLib.Variant("(b)", (start,)))

    def is_delayed(self):
        """Somebody still holds the newest inhibitor."""
        return bool(self.inhibitors) and not select.select([self.inhibitors[-1]], [], [], 0)[0]

    def end(self):
        self.bus.close_sync(None)
        self.daemon.terminate()
        self.daemon.wait(10)
