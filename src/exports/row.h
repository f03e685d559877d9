// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace scrim::audit {
struct ReadEntry;
} // namespace scrim::audit

namespace scrim::exports {

/// What every line says of where it comes from.
struct Source
{
    QString log;     ///< the log's origin, as its checkpoints name it
    QString version; ///< Scrim's own
};

/// One entry of the log, ready to be written in another's words. Like the entry it holds no field's value; who it is
/// about is a pseudonym.
struct Row
{
    qint64 seq = 0;
    qint64 timeMs = 0;    ///< ms since 1970 UTC
    QByteArray canonical; ///< the entry's bytes in the bundle
    QByteArray leaf;      ///< its Merkle leaf hash, 64 hex digits: the same line of the bundle's `leaves`
    QJsonObject entry;    ///< `canonical`, parsed

    /// The field's text; empty where the log says "-", which stands for nothing.
    [[nodiscard]] QString text(QLatin1String field) const;
    [[nodiscard]] QString action() const;
    /// "allowed", "denied" or "failed".
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] bool succeeded() const;
    [[nodiscard]] QJsonObject detail() const;
    /// Why it was denied or failed, as far as the entry says; else empty.
    [[nodiscard]] QString failure() const;
    /// One short sentence for a person, in English, the same for the same kind of act.
    [[nodiscard]] QString sentence() const;
};

/// Refused for an entry that the reader's keys did not open.
[[nodiscard]] Result<Row> rowOf(const audit::ReadEntry& entry);

} // namespace scrim::exports
