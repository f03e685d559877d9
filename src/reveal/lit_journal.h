// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file.h"
#include "session/station.h"

#include <array>
#include <optional>
#include <vector>

namespace scrim::reveal {

/// What is lit right now, in a small file of the vault's folder, so that a program that was killed still accounts for
/// it: the next start writes the concealment as unknown. It holds what the log's entry holds, never a value.
///
/// The order is: entry synced, written here, field opened; at the end: concealment synced, struck out here. Nothing
/// here is synced: a killed process leaves the pages it has written. After a power cut the newest lines may be missing
/// or there again: a reveal without any concealment (log.open comes next), or with one too many. Killed between the
/// concealment and the striking out, one too many likewise; the one with lit_ms is right then.
class LitJournal
{
public:
    /// Opens the vault's, puts on record what the process before left lit (field.conceal, failed, why "unknown"), and
    /// strikes it out. A damaged line is put on record as that. Never fails: where there is no file to write to, note()
    /// does. The caller holds the console lock.
    [[nodiscard]] static LitJournal open(session::Station& station);

    /// Before the field that `reveal`, entry `seq`, allows is opened. An error: it must not be.
    [[nodiscard]] Result<void> note(const audit::Event& reveal, qint64 seq);
    /// Its concealment, or that it never opened, is on record.
    [[nodiscard]] Result<void> strike(qint64 seq);
    /// Puts `end` on record, its concealment or that it never opened, and then strikes `reveal` out. What does not work
    /// now is tried again by settleLate().
    [[nodiscard]] Result<void> close(session::Station& station, audit::Event end, qint64 reveal);
    /// Before anything more is lit: what close() could not do. What is late by an outage of the log says so in its
    /// detail (late_ms).
    [[nodiscard]] Result<void> settleLate(session::Station& station);

private:
    LitJournal() = default;
    struct Owed
    {
        qint64 reveal;
        std::optional<audit::Event> end; ///< nothing once it is on record
        qint64 sinceMs;                  ///< monotonic
    };
    [[nodiscard]] Result<void> pay(session::Station& station, Owed& owed);
    [[nodiscard]] Result<void> write(std::size_t line, const QByteArray& text);
    [[nodiscard]] std::size_t lineOf(qint64 seq) const;
    void settle(session::Station& station, std::size_t line, Bytes bytes);

    /// A few more than can be lit at once: answers on their way count, too.
    static constexpr std::size_t lineCount = 8;
    static constexpr qint64 none = -1;
    /// Its concealment could not be put on record: kept for the next start.
    static constexpr qint64 unsettled = -2;
    static constexpr std::array<qint64, lineCount> allFree()
    {
        std::array<qint64, lineCount> lines{};
        lines.fill(none);
        return lines;
    }

    std::vector<Owed> m_owed;
    Result<File> m_file = fail(ErrorCode::Io, QString());
    std::array<qint64, lineCount> m_lines = allFree(); ///< the reveal that each line names
};

} // namespace scrim::reveal
