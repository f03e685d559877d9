#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""completion.py PROGRAMS OUT: completion for bash, zsh and fish of what the programs in the folder PROGRAMS say of
themselves, as OUT/{bash/NAME,zsh/_NAME,fish/NAME.fish}."""
import os
import sys

import tables

FOLDERS = {"FOLDER", "DIR", "OUT", "BUNDLE"}
FILES = {"FILE", "BUNDLE|FILE", "REJECTS"}


def values(option):
    """The words that an option's value is one of; empty where it is free."""
    value = option["value"]
    return value.split("|") if "|" in value and value == value.lower() else []


def commands_of(table):
    """(words, summary, options) of each command, the longer ones first; a program without commands is one of no words."""
    if "commands" not in table:
        return [((), table["summary"], table["options"])]
    help_options = [option for option in table["options"] if option["names"] != ["version"]]
    all_of_them = [(tuple(one["words"]), one["summary"], one["options"] + help_options) for one in table["commands"]]
    return sorted(all_of_them, key=lambda one: -len(one[0]))


def next_words(table):
    """{(): {"log": "...", "demo": "..."}, ("log",): {"list": "..."}}: what may come next, and its summary."""
    follow = {}
    for words, summary, _ in commands_of(table):
        for i, word in enumerate(words):
            follow.setdefault(words[:i], {}).setdefault(word, summary if i + 1 == len(words) else None)
    for words, words_after in follow.items():
        for word, summary in words_after.items():
            words_after[word] = summary or ", ".join(follow[(*words, word)])
    return follow


# --- bash -------------------------------------------------------------------------------------------------------------

def bash(table):
    name = table["name"]
    lines = ["# bash completion for %s(1), made of what the program says of itself" % name, "_%s()" % function(name), "{",
             "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words= options=",
             '    local typed="${COMP_WORDS[*]:1:COMP_CWORD-1} "', "    COMPREPLY=()", '    case "$typed" in']
    takers = {}
    for words, _, options in commands_of(table):
        names = [name for option in options for name in tables.spelled(option)]
        if words:
            lines.append('    "%s "*) options="%s" ;;' % (" ".join(words), " ".join(names)))
        else:
            lines.append('    *) options="%s" ;;' % " ".join(names))
        for option in options:
            if option["value"]:
                takers.setdefault(option["value"], set()).update(tables.spelled(option))
    for words, follow in sorted(next_words(table).items(), key=lambda one: -len(one[0])):
        own = "".join(" " + one for option in table["options"] for one in tables.spelled(option)) if not words else ""
        lines.append('    %s) words="%s%s" ;;' % ('"%s "' % " ".join(words) if words else "' '", " ".join(follow), own))
    lines += ["    esac", '    case "$prev" in']
    for value, names in sorted(takers.items()):
        names = "|".join(sorted(names))
        listed = values({"value": value})
        if listed:
            lines.append('    %s) mapfile -t COMPREPLY < <(compgen -W "%s" -- "$cur"); return ;;' % (names, " ".join(listed)))
        elif value in FOLDERS:
            lines.append('    %s) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;' % names)
        elif value in FILES:
            lines.append('    %s) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;' % names)
        else:
            lines.append("    %s) return ;;" % names)
    lines += ["    esac", '    if [ -n "$words" ]; then',
              '        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")',
              '    elif [[ $cur == -* ]]; then',
              '        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")',
              '    elif [ -n "$options" ]; then',
              '        compopt -o filenames', '        mapfile -t COMPREPLY < <(compgen -f -- "$cur")', "    fi", "} &&",
              "    complete -F _%s %s" % (function(name), name)]
    return "\n".join(lines) + "\n"


def function(name):
    return name.replace("-", "_")


# --- zsh --------------------------------------------------------------------------------------------------------------

def quoted(text):
    """Within single quotes, of zsh and of fish."""
    return text.replace("\\", "\\\\").replace("'", "'\\''")


def zsh_spec(option):
    text = quoted(option["text"]).replace("[", r"\[").replace("]", r"\]").replace(":", r"\:")
    names = tables.spelled(option)
    head = "'%s[%s]" % (names[0], text) if len(names) == 1 else "{%s}'[%s]" % (",".join(names), text)
    if not option["value"]:
        return head + "'"
    listed = values(option)
    action = "(%s)" % " ".join(listed) if listed else "_files -/" if option["value"] in FOLDERS else \
        "_files" if option["value"] in FILES else " "
    return "%s:%s:%s'" % (head, quoted(option["value"]), action)


def zsh(table):
    name = table["name"]
    lines = ["#compdef %s" % name, "# Made of what the program says of itself.", 'case "${words[2,CURRENT-1]} " in']
    if "commands" not in table:
        lines = lines[:2] + ["_arguments -S \\"]
        lines += ["    %s \\" % zsh_spec(option) for option in table["options"]]
        return "\n".join(lines + ["    '*:file:_files'"]) + "\n"
    for words, _, options in commands_of(table):
        lines += ['"%s "*)' % " ".join(words), "    shift %d words" % len(words), "    (( CURRENT -= %d ))" % len(words),
                  "    _arguments -S \\"]
        lines += ["        %s \\" % zsh_spec(option) for option in options] + ["        '*:file:_files'", "    ;;"]
    for words, follow in sorted(next_words(table).items(), key=lambda one: -len(one[0])):
        lines += ["%s)" % ('"%s "' % " ".join(words) if words else "*"), "    local -a next=("]
        lines += ["        '%s:%s'" % (word, quoted(summary).replace(":", r"\:")) for word, summary in follow.items()]
        lines += ["    )", "    _describe 'command' next", "    ;;"]
    return "\n".join(lines + ["esac"]) + "\n"


# --- fish -------------------------------------------------------------------------------------------------------------

def fish_quoted(text):
    return text.replace("\\", "\\\\").replace("'", "\\'")


def fish_option(name, condition, option):
    parts = ["complete -c %s" % name] + (["-n '%s'" % condition] if condition else [])
    for one in option["names"]:
        parts.append(("-s %s" if len(one) == 1 else "-l %s") % one)
    listed = values(option)
    if listed:
        parts.append("-x -a '%s'" % " ".join(listed))
    elif option["value"]:
        parts.append("-r" if option["value"] in FILES | FOLDERS else "-x")
    return " ".join(parts) + (" -d '%s'" % fish_quoted(option["text"]) if option["text"] else "")


def fish(table):
    name = table["name"]
    lines = ["# Made of what the program says of itself."]
    if "commands" not in table:
        return "\n".join(lines + [fish_option(name, "", option) for option in table["options"]]) + "\n"
    at = "__%s_at" % function(name)
    lines += ["function %s" % at, "    set -l typed (commandline -opc)[2..]",
              "    set -l length (count $argv)", "    test (count $typed) -ge $length; or return 1",
              '    test "$typed[1..$length]" = "$argv"', "end",
              "function %s_end" % at, "    %s $argv; and test (count (commandline -opc)) -eq (math 1 + (count $argv))" % at, "end"]
    for words, follow in next_words(table).items():
        condition = " ".join(["%s_end" % at, *words]) if words else "test (count (commandline -opc)) -eq 1"
        for word, summary in follow.items():
            lines.append("complete -c %s -f -n '%s' -a %s -d '%s'" % (name, condition, word, fish_quoted(summary)))
    for words, _, options in commands_of(table):
        lines += [fish_option(name, " ".join([at, *words]), option) for option in options]
    return "\n".join(lines) + "\n"


def main(programs, out):
    for kind, made, path in (("bash", bash, "%s"), ("zsh", zsh, "_%s"), ("fish", fish, "%s.fish")):
        os.makedirs(os.path.join(out, kind), exist_ok=True)
        for program in tables.PROGRAMS:
            with open(os.path.join(out, kind, path % program), "w", encoding="utf-8") as file:
                file.write(made(tables.table(programs, program)))


if __name__ == "__main__":
    main(*sys.argv[1:])
