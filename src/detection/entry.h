// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace scrim::detection {

/// One entry of the log, as far as a review looks at it. Texts are empty where the entry says "-".
struct Entry
{
    qint64 seq = 0;
    qint64 timeMs = 0; ///< wall clock, ms since 1970 UTC
    QString action, actor, role, subject, field, fieldClass, reason, call;
    audit::Outcome outcome = audit::Outcome::Allowed;
    QJsonObject detail;

    [[nodiscard]] bool allowed() const { return outcome == audit::Outcome::Allowed; }
};

/// The entry that audit::parseEntry() has found good.
[[nodiscard]] Entry entryOf(const QJsonObject& json);

/// "2026-01-02T03:04:05.678Z", and no other form, in ms since 1970 UTC.
[[nodiscard]] std::optional<qint64> timeFrom(QStringView text);

} // namespace scrim::detection
