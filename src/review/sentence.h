// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace scrim::review {

/// How the reader's screen tells an entry.
struct Telling
{
    QTimeZone zone; ///< of the times in it
    QLocale locale = {};
    QString subject = {}; ///< whom the pseudonym stands for, where the screen knows; empty: the pseudonym, shortened
};

/// The entry as a sentence: "On 3 March 2026 at 14:02:11 ada (agent) looked at the e-mail of customer c-5b1f…, during
/// call 4711, because: Caller asked to confirm it." For an action that this Scrim does not know, its name is said.
[[nodiscard]] QString sentence(const QJsonObject& entry, const Telling& telling);

} // namespace scrim::review
