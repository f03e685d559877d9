// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace scrim::audit {

/// One entry as a reader gets it. `canonical` is empty where the reader's keys do not open it (another's entry).
struct ReadEntry
{
    qint64 seq = 0;
    QByteArray canonical;
    QJsonObject json; ///< the parsed canonical bytes
};

/// What opens entries: the log readers' private key, the writer's own private key, or both; empty ones are skipped.
struct ReaderKeys
{
    Bytes readersPrivate;
    Bytes ownPrivate;
};

/// Reads entries `from` (inclusive) to `to` (exclusive; -1 for the end) in order; `visit` returns false to stop. Each
/// opened entry's leaf hash is checked. Flat memory.
[[nodiscard]] Result<void> readLog(const QString& folder, const ReaderKeys& keys, qint64 from, qint64 to,
                                   const std::function<bool(const ReadEntry&)>& visit);

/// What `log verify` and `scrim-verify` say.
struct Verdict
{
    bool ok = false;
    qint64 size = 0;                ///< entries seen
    QByteArray root;                ///< hex of the root over them
    qint64 checkpoints = 0;         ///< checkpoints that hold
    std::optional<qint64> firstBad; ///< seq of the first wrong or missing entry
    QString why;                    ///< one sentence when not ok
    qint64 absent = 0;              ///< of the first entries, those in an archive that is not here: nothing was checked
    qint64 pruned = 0;              ///< entries of which only the leaf hash was kept
};

/// The log in place: frames, leaf hashes, every checkpoint's root and signature; with keys, also the sealed bytes
/// against their leaf hashes. `witness` are the notes of checkpoints kept elsewhere, one after the other, each of which
/// today's log must extend; may be empty. `archive` is where archived segments lie; empty: where the log says.
[[nodiscard]] Result<Verdict> verifyLog(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys,
                                        const QByteArray& witness = {}, const QString& archive = {});

/// An exported bundle, by the bundle alone and by what the caller brings: checkpoints kept elsewhere, and the vkey that
/// must have signed (empty: the bundle's own key.pub). The verdict does not depend on the number of threads; 0 takes
/// what the machine has.
[[nodiscard]] Result<Verdict> verifyBundle(const QString& bundle, const std::vector<QByteArray>& witnesses = {},
                                           const QByteArray& vkey = {}, int threads = 0);

/// Writes entries.jsonl, checkpoint, checkpoints/, key.pub and leaves into the new folder `bundle` (Exists if taken).
/// Needs the readers' key: Refused without it. `progress` gets entries done; `cancelled` may be null. A bundle that
/// could not be finished is removed.
[[nodiscard]] Result<Checkpoint> exportBundle(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys,
                                              const QString& bundle, const std::function<void(qint64)>& progress = {},
                                              const std::atomic<bool>* cancelled = nullptr);

} // namespace scrim::audit
