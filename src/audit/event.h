// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace scrim::audit {

enum class Outcome
{
    Allowed,
    Denied,
    Failed,
};
[[nodiscard]] QString name(Outcome outcome);

/// What a caller says of an act. Never a field's value. Empty strings are written as "-" (PCI DSS 10.2.2: no empty
/// field).
struct Event
{
    QString action;  ///< "noun.verb", as in docs/audit-format.md
    QString actor;   ///< who; empty before anybody signed in
    QString role;    ///< the actor's
    QString session; ///< random id of the sign-in
    Outcome outcome = Outcome::Allowed;
    QString subject;    ///< keyed pseudonym of the record, or a user's name for account acts
    QString field;      ///< "email"
    QString fieldClass; ///< "contact"
    QString reason;
    QString call;
    QJsonObject detail; ///< counts, file hashes, names of dropped columns; integers and strings only
};

/// One entry as it stands in the log: the event and what the log adds.
struct Entry
{
    qint64 seq = 0;    ///< index in the tree, from 0
    qint64 timeMs = 0; ///< wall clock, ms since 1970 UTC; written as RFC 3339 with ms
    qint64 elapsedMs = 0;
    QString station;
    Event event;
};

/// RFC 8785 canonical bytes of the entry: the leaf.
[[nodiscard]] QByteArray toCanonical(const Entry& entry);

} // namespace scrim::audit
