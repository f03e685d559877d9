// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "audit/event.h"
#include "audit/format.h"
#include "base/clock.h"
#include "base/durable_seq.h"
#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace scrim::audit {

/// Who the log is and who may read it; all public but the station's seed.
struct LogIdentity
{
    QString origin;           ///< C2SP origin and key name, such as "scrim.example/log/<vault id>"
    QString station;          ///< this machine's name, as it stands in entries
    QByteArray readersPublic; ///< X25519: entries are sealed to whoever holds its private half
    SecretBytes stationSeed;  ///< Ed25519: signs checkpoints
};

/// While a log takes no entries: what stopped it, or keeps it from being opened anew, and since when.
struct Outage
{
    ErrorCode first = ErrorCode::Io; ///< what stopped it
    Error why;                       ///< the newest
    qint64 sinceMs = 0;              ///< by the monotonic clock
    qint64 refused = 0;              ///< entries that it did not take, the first one included
};

/// The tamper-evident log: append-only segment files under one folder (docs/audit-format.md). Safe to use from several
/// threads and processes at once; each append takes the folder's lock, catches up with others' entries, and syncs.
class Log
{
public:
    /// A new, empty log in `folder` (made if missing). Exists if there is one already. Segments are of `segmentSize`
    /// bytes; only tests ask for less than the default.
    [[nodiscard]] static Result<void> create(const QString& folder, const LogIdentity& identity,
                                             qint64 segmentSize = defaultSegmentSize);
    /// Opens the log and holds its tree against the newest checkpoint: from the beginning of that checkpoint's segment
    /// on every frame is read; of the segments before only what they begin with (`log verify` reads all). A torn last
    /// record is repaired only if no checkpoint covers it. Damaged names the file and the entry; nothing is overwritten
    /// then.
    [[nodiscard]] static Result<std::unique_ptr<Log>> open(const QString& folder, LogIdentity identity,
                                                           const Clock& clock);
    ~Log();

    /// From now on this process's entries are also sealed to `writersPublic` (X25519), so that their writer can read
    /// them; empty for nobody (before sign-in). Starts a new session key.
    [[nodiscard]] Result<void> startSession(const QByteArray& writersPublic);

    /// Writes and syncs one entry; returns only when it is durable. On any I/O error the log stops taking entries until
    /// it has been opened anew (fail closed); the error then names why. Usage for an entry that no log takes (too long,
    /// a detail that is not JSON of ours), which stops nothing. Every checkpointEvery entries it signs a checkpoint.
    [[nodiscard]] Result<DurableSeq> append(const Event& event);

    /// The same for several entries, in this order, with one sync for all that go into one segment. One that no log
    /// takes keeps the others out too; after any other error some of the first may be there.
    [[nodiscard]] Result<std::vector<DurableSeq>> appendAll(std::span<const Event> events);

    /// The same for one entry that also `others` (X25519 public keys) can read, besides the log's readers, and nobody
    /// else: under a session key of its own, while that of startSession() stays.
    [[nodiscard]] Result<DurableSeq> appendFor(const Event& event, std::span<const QByteArray> others);

    /// Nothing while the log takes entries.
    [[nodiscard]] std::optional<Outage> outage() const;
    /// Ends an outage: opens and checks the log anew, writes what may not have reached the disk once more, and puts
    /// `resumed` on record, with why, how long and how many in its detail (docs/audit-format.md). An error: the outage
    /// goes on. Damaged when the log does not extend what this process had written. Without an outage nothing is done.
    [[nodiscard]] Result<void> reopen(Event resumed);

    /// Signs the tree as it is and stores the note under checkpoints/; the newest one when nothing was added since.
    [[nodiscard]] Result<Checkpoint> checkpoint();
    /// Entries so far.
    [[nodiscard]] qint64 size() const;

private:
    struct State;
    explicit Log(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace scrim::audit
