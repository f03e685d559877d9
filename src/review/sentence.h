// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace scrim::review {

/// What the reader's screen knows beside the entry.
struct Telling
{
    QTimeZone zone; ///< of the times in it
    QLocale locale = {};
    QString subject = {};                       ///< whom the pseudonym stands for; empty: the pseudonym, shortened
    std::optional<qint64> litMs = std::nullopt; ///< of a field.reveal: how long the field was lit (Detail::litMs)
};

/// The entry as a sentence: "On 3 March 2026 at 14:02:11 ada (Agent) looked at the e-mail address of the customer
/// 5b1f0c2d3e…, during call 4711, because: Caller asked to confirm it. It was lit for 4.2 s." For every action that
/// docs/audit-format.md names; of one that this Scrim does not know, its name is said.
[[nodiscard]] QString sentence(const QJsonObject& entry, const Telling& telling);

} // namespace scrim::review
