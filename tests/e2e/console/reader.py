# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears of the console, and what is wrong with what it can reach."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desk import until, walk  # noqa: E402

# Their parts are many and alike; what stands in them is told by themselves.
MANY = {Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST, Atspi.Role.LIST_BOX}
# What says nothing of what it is for.
NO_ROLE = {Atspi.Role.INVALID, Atspi.Role.UNKNOWN}
# Frames around what is named itself, and the bars beside it, which are for a mouse.
AROUND = {Atspi.Role.FRAME, Atspi.Role.APPLICATION, Atspi.Role.MENU_BAR, Atspi.Role.SCROLL_PANE, Atspi.Role.VIEWPORT,
          Atspi.Role.SCROLL_BAR}


class Reader:
    """Listens as a screen reader does: to notifications, which it asks for their name, and to what has the keyboard."""

    NAMES = ("object:state-changed:showing", "object:state-changed:focused", "object:announcement",
             "object:property-change:accessible-name", "object:property-change:accessible-description")

    def __init__(self):
        self.notified = []
        self.announced = []
        self.renamed = []
        self.listener = Atspi.EventListener.new(self.take)
        for name in self.NAMES:
            self.listener.register(name)

    def take(self, event):
        try:
            name = event.source.get_name() or ""
            if event.type.startswith("object:state-changed:showing"):
                if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                    self.notified.append(name)
            elif event.type.startswith("object:announcement"):
                self.announced.append(str(event.any_data))
            elif event.type.startswith("object:property-change"):
                self.renamed.append(name)
        except GLib.Error:
            pass

    def wait_for(self, what, check, seconds=20):
        """A notification whose name `check` takes."""
        return until("%s to be said, out of %s" % (what, self.notified),
                     lambda: [name for name in self.notified if check(name)], seconds)


def states(node):
    return node.get_state_set()


def is_seen(node):
    return states(node).contains(Atspi.StateType.SHOWING) and states(node).contains(Atspi.StateType.VISIBLE)


def can_be_used(node):
    """What the keyboard can be in, or something can be done with."""
    if states(node).contains(Atspi.StateType.FOCUSABLE):
        return True
    action = node.get_action_iface()
    return action is not None and Atspi.Action.get_n_actions(action) > 0


def children(node):
    found = []
    for i in range(min(node.get_child_count(), 60)):
        child = node.get_child_at_index(i)
        if child is not None:
            found.append(child)
    return found


def called(node):
    return "%s '%s'" % (node.get_role_name(), node.get_name())


def way_to(node):
    way = []
    while node is not None and node.get_role() != Atspi.Role.APPLICATION:
        way.append(called(node))
        node = node.get_parent()
    return " < ".join(way[:6])


def faults(root):
    """One sentence for each control on screen without a name or a role, and for each that its neighbour is taken for."""
    found = []

    def look(node, is_in_many):
        alike = {}
        for child in children(node):
            try:
                role = child.get_role()
                # Menus are there before they are opened: their parts are on no screen.
                seen = is_seen(child) or (role == Atspi.Role.MENU_ITEM and is_in_many)
                if seen and can_be_used(child) and role not in AROUND and not is_in_many:
                    name = (child.get_name() or "").strip()
                    if not name:
                        found.append("no name: " + way_to(child))
                    if role in NO_ROLE:
                        found.append("no role: " + way_to(child))
                    elif name and (name, role) in alike:
                        found.append("twice: " + way_to(child))
                    alike[(name, role)] = True
                if seen or role in (Atspi.Role.APPLICATION, Atspi.Role.FRAME):
                    look(child, is_in_many or role in MANY)
            except GLib.Error:
                continue

    look(root, False)
    return sorted(set(found))


def hidden_fields(root):
    """The names of masked fields on screen."""
    return [node.get_name() for node in walk(root)
            if node.get_role() == Atspi.Role.PUSH_BUTTON and is_seen(node) and (node.get_name() or "").endswith("hidden")]


def act(node, name=None):
    """Does what the accessible offers: the action called `name`, or its first."""
    action = node.get_action_iface()
    names = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
    at = names.index(name) if name else 0
    return Atspi.Action.do_action(action, at)


def write(node, text):
    """Puts the text into an input, by the bus alone."""
    editable = node.get_editable_text_iface()
    return editable is not None and Atspi.EditableText.set_text_contents(editable, text)
