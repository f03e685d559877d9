// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/column.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace scrim::review {

/// One entry as the table lists it: what the index holds of it. A text is empty where the entry says nothing. Subjects
/// are pseudonyms, and there is no field's value in an entry.
struct Row
{
    qint64 seq = 0;
    qint64 timeMs = 0; ///< ms since 1970 UTC, by the clock of the machine that wrote it
    QString actor, role, action, subject, field, fieldClass, outcome, reason, call, session, station;
    std::optional<qint64> litMs; ///< of a field.conceal
};

/// One entry whole, as the log's own file holds it.
struct Detail
{
    qint64 seq = 0;
    QJsonObject entry;    ///< docs/audit-format.md
    QByteArray canonical; ///< its bytes in an exported bundle
    QByteArray leaf;      ///< 64 hex digits: its hash in the tree, checked
    /// Of a field.reveal: how long the field was lit, as the field.conceal after it says; nothing while there is none.
    std::optional<qint64> litMs;
};

/// By what the rows are ordered. Equal ones stand newest first.
struct Order
{
    Column by = Column::Seq;
    bool descending = true;
    bool operator==(const Order&) const = default;
};

/// One word of a column and in how many entries it stands.
struct Term
{
    QString text;
    qint64 count = 0;
};

} // namespace scrim::review
