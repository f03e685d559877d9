// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "audit/reader.h"
#include "exports/row.h"
#include "testkit/testkit.h"

#include <QStringList>

namespace scrim::testkit {

/// 2026-01-02T03:04:05.678Z
inline constexpr qint64 rowTime = 1'767'323'045'678;

[[nodiscard]] inline exports::Source someSource()
{
    return {QStringLiteral("scrim.example/log/0123456789abcdef"), QStringLiteral("0.1.0")};
}

/// A reveal as the door logs it.
[[nodiscard]] inline audit::Event someReveal()
{
    audit::Event event;
    event.action = QStringLiteral("field.reveal");
    event.actor = QStringLiteral("mara");
    event.role = QStringLiteral("agent");
    event.session = QStringLiteral("9d5e2f1c9d5e2f1c9d5e2f1c9d5e2f1c");
    event.subject = QStringLiteral("c-5b1f0c2d");
    event.field = QStringLiteral("email");
    event.fieldClass = QStringLiteral("contact");
    event.reason = QStringLiteral("verify caller");
    event.call = QStringLiteral("call-17");
    event.detail = {{QStringLiteral("record"), QStringLiteral("customer")}};
    return event;
}

/// The event as entry `seq` of a log; ends the test program where the log would not take it.
[[nodiscard]] inline exports::Row rowWith(const audit::Event& event, qint64 seq = 42)
{
    const auto canonical = audit::toCanonical({seq, rowTime, 3750, QStringLiteral("desk-7"), event});
    if (!canonical)
        qFatal("%s", qPrintable(canonical.error().message));
    const auto json = audit::parseEntry(*canonical, seq);
    if (!json)
        qFatal("%s", qPrintable(json.error().message));
    const auto row = exports::rowOf({seq, *canonical, *json});
    if (!row)
        qFatal("%s", qPrintable(row.error().message));
    return *row;
}

[[nodiscard]] inline exports::Row rowOfAction(const QString& action, audit::Outcome outcome = audit::Outcome::Allowed)
{
    audit::Event event = someReveal();
    event.action = action;
    event.outcome = outcome;
    return rowWith(event);
}

/// Every action that Scrim's sources write, those the design names, and one that nobody knows yet.
[[nodiscard]] inline QStringList everyAction()
{
    QStringList all;
    for (const char* action :
         {"session.sign_in",   "session.sign_out",    "session.lock", "account.create", "account.enable",
          "account.disable",   "credential.change",   "grant.change", "policy.load",    "policy.apply",
          "record.open",       "record.search",       "field.reveal", "field.conceal",  "field.verify",
          "field.edit",        "copy.blocked",        "capture.seen", "capture.allow",  "capture.end",
          "capture.protected", "capture.unprotected", "note.redact",  "import.run",     "export.run",
          "log.open",          "log.close",           "log.resume",   "clock.jump",     "log.read",
          "log.review",        "log.verify",          "key.rotate",   "something.new"})
        all.append(QString::fromLatin1(action));
    return all;
}

/// Texts that people and shops put where a line format does not expect them.
[[nodiscard]] inline QStringList hostileTexts()
{
    return {QStringLiteral("two\nlines\r\nand three"),
            QStringLiteral("a=b|c\\d"),
            QStringLiteral("ends with a backslash\\"),
            QStringLiteral("\"quoted\" 'and' ]bracketed["),
            QStringLiteral("tab\t bell\a escape\x1b[31m nul") + QChar(0) + QStringLiteral("end"),
            QString::fromUtf8("\xe2\x80\xaeright to left\xe2\x80\xac, \xd7\xa0\xd7\x95\xd7\xa2\xd7\x94"),
            QStringLiteral("line") + QChar(0x2028) + QStringLiteral("paragraph") + QChar(0x2029) + QChar(0x85),
            QString::fromUtf8("\xf0\x9f\x8e\xad mask"),
            QStringLiteral("|CEF:0|evil|evil|1|x|x|10|suser=root"),
            QString(60'000, QLatin1Char('x'))};
}

} // namespace scrim::testkit
