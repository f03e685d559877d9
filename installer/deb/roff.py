# SPDX-License-Identifier: GPL-3.0-or-later
"""A manual page while it is written."""
import tables


def escaped(text):
    """As it stands, in running text: hyphens are minus signs, so that an option copied from the page works."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("`", r"\(ga").replace("^", r"\(ha")
    text = text.replace("~", r"\(ti")
    return r"\&" + text if text.startswith(".") else text


class Page:
    def __init__(self, name, number, version, summary):
        self.name = name
        self.number = number
        self._lines = ['.\\" Made of what the programs say of themselves.',
                       '.TH "%s" %d %s "Scrim %s"' % (name.upper(), number, tables.dated(), version), ".nh", ".ad l",
                       ".SH NAME", r"%s \- %s" % (escaped(name), escaped(summary))]

    def section(self, title):
        self._lines.append(".SH %s" % title)

    def subsection(self, title):
        self._lines.append(".SS %s" % escaped(title))

    def line(self, roff):
        self._lines += [roff, ".br"]

    def paragraph(self, text, is_roff=False):
        self._lines += [".PP", text if is_roff else escaped(text)]

    def item(self, term, text, is_roff=False):
        self._lines += [".TP", term if is_roff else escaped(term), escaped(text) if text else r"\&"]

    def example(self, text):
        self._lines += [".PP", ".RS 4", ".nf", *(escaped(line) for line in text.splitlines()), ".fi", ".RE"]

    def see_also(self, pages):
        self.section("SEE ALSO")
        self._lines.append(", ".join(r"\fB%s\fR(%s" % (escaped(page.split("(")[0]), page.split("(")[1]) for page in pages))

    def text(self):
        return "\n".join(self._lines) + "\n"
