// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace scrim::session {

/// Sees a wall clock that was turned, by the clock that nobody can turn; from one process to the next by a file that
/// holds the latest time that was logged.
class ClockWatch
{
public:
    /// Milliseconds that the two may drift apart between two looks.
    static constexpr qint64 toleranceMs = 5000;

    ClockWatch(const Clock& clock, QString file);

    /// What to put on record before the next entry (docs/audit-format.md, clock.jump); nothing while the clocks agree.
    /// A clock put forward between two processes cannot be told from time that passed.
    [[nodiscard]] std::optional<QJsonObject> look();

private:
    void remember(qint64 wallMs);

    const Clock& m_clock;
    QString m_file;
    qint64 m_wallMs;      ///< at the last look, as this process expects it to go on
    qint64 m_monotonicMs; ///< at the last look
    qint64 m_kept = 0;    ///< what the file says
    bool m_isFirst = true;
};

} // namespace scrim::session
