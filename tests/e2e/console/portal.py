# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's settings portal on this session's bus, saying what a test wants it to."""
from gi.repository import Gio, GLib

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"

INTERFACES = """
<node>
  <interface name="org.freedesktop.portal.Settings">
    <method name="ReadAll"><arg type="as" direction="in"/><arg type="a{sa{sv}}" direction="out"/></method>
    <method name="Read">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
    </method>
    <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
    <property name="version" type="u" access="read"/>
  </interface>
</node>
"""


class Portal:
    """`settings`: values by namespace and key, such as {"org.freedesktop.appearance": {"color-scheme": 1}}."""

    def __init__(self, settings):
        self.settings = settings
        self.asked = []
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces[0]
        self.object = self.bus.register_object(PATH, interface, self.answer, self.property, None)
        self.name = Gio.bus_own_name_on_connection(self.bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)

    def answer(self, bus, sender, path, interface, method, arguments, invocation):
        self.asked.append((method, arguments.unpack()))
        if method == "ReadAll":
            said = {space: {key: GLib.Variant("u", value) for key, value in keys.items()}
                    for space, keys in self.settings.items()}
            invocation.return_value(GLib.Variant("(a{sa{sv}})", (said,)))
            return
        space, key = arguments.unpack()
        if key not in self.settings.get(space, {}):
            invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
            return
        # The portal's Read has one variant too many; clients know.
        value = GLib.Variant("v", GLib.Variant("u", self.settings[space][key]))
        invocation.return_value(GLib.Variant("(v)", (value,)))

    def property(self, bus, sender, path, interface, name):
        return GLib.Variant("u", 1)

    def change(self, space, key, value):
        self.settings.setdefault(space, {})[key] = value
        self.bus.emit_signal(None, PATH, SETTINGS, "SettingChanged",
                             GLib.Variant("(ssv)", (space, key, GLib.Variant("u", value))))
        self.bus.flush_sync(None)

    def end(self):
        Gio.bus_unown_name(self.name)
        self.bus.unregister_object(self.object)
