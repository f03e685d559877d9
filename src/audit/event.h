// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <string_view>

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
    /// Counts, file hashes, names of dropped columns: strings, integers, booleans, arrays and objects of them.
    QJsonObject detail;
};

/// The one member of `detail` that the log writes itself, with the value true: just before this entry the checkpoint of
/// size `seq` was signed. So the tree says which checkpoints there were.
inline constexpr QLatin1String afterCheckpoint{"after_checkpoint"};

/// One entry as it stands in the log: the event and what the log adds.
struct Entry
{
    qint64 seq = 0;    ///< index in the tree, from 0
    qint64 timeMs = 0; ///< wall clock, ms since 1970 UTC; written as RFC 3339 with ms
    qint64 elapsedMs = 0;
    QString station;
    Event event;
};

/// An entry's canonical bytes at most; a longer one is refused.
inline constexpr qsizetype maxEntrySize = qsizetype(64) * 1024;

/// RFC 8785 canonical bytes of the entry: the leaf. Usage when it is too long or when its detail holds what an entry
/// cannot hold.
[[nodiscard]] Result<QByteArray> toCanonical(const Entry& entry);

/// What else a checked entry says to a verifier.
struct EntryCheck
{
    bool isAfterCheckpoint = false; ///< its detail holds afterCheckpoint
};
/// That these bytes are entry `seq`; else Tampered with what is wrong about them: not canonical, a field missing,
/// unknown or of a wrong type, another number. One pass, without making objects of them.
[[nodiscard]] Result<EntryCheck> checkEntry(std::string_view canonical, qint64 seq);

/// The entry that these bytes are, which must be entry `seq`; errors as checkEntry().
[[nodiscard]] Result<QJsonObject> parseEntry(const QByteArray& canonical, qint64 seq);

} // namespace scrim::audit
