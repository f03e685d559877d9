// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/bundle.h"
#include "session/session.h"
#include "storage/snapshot.h"

#include <optional>
#include <vector>

namespace scrim::backup {

/// Everything of a vault that a bundle takes, as of one moment: what is small is in memory already, what stays as it is
/// is read later, and the cache is a snapshot. What it holds is never newer than its log: the log is taken last.
class Collection
{
public:
    /// The moment is now. For whoever holds lockRotations(). InUse while the cache's key is being replaced.
    [[nodiscard]] static Result<Collection> gather(session::Session& admin);

    [[nodiscard]] const Manifest& manifest() const { return m_manifest; }
    [[nodiscard]] const audit::Checkpoint& checkpoint() const { return m_checkpoint; }
    /// Who can open the bundle: the recovery key, and the admins who may sign in.
    [[nodiscard]] const std::vector<QByteArray>& recipients() const { return m_recipients; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// `goOn` gets the bytes done; false: Cancelled.
    [[nodiscard]] Result<void> writeTo(BundleWriter& writer, const std::function<bool(qint64)>& goOn);

private:
    struct Piece
    {
        QString path;
        QString from;                    ///< read when its turn comes
        std::optional<QByteArray> bytes; ///< or here already
    };

    explicit Collection(storage::Snapshot cache) : m_cache(std::move(cache)) {}
    [[nodiscard]] Result<void> takeFile(const QString& folder, const QString& path);
    [[nodiscard]] Result<void> takeFolder(const QString& folder, const QString& name);
    [[nodiscard]] Result<void> takeAccounts(session::Session& admin);
    [[nodiscard]] Result<void> takeLog(session::Station& station);
    [[nodiscard]] Result<void> takeArchive(const vault::Paths& paths);
    void add(Piece piece, qint64 size);
    [[nodiscard]] Result<void> copy(BundleWriter& writer, const Piece& piece) const;

    storage::Snapshot m_cache;
    Manifest m_manifest;
    audit::Checkpoint m_checkpoint;
    std::vector<QByteArray> m_recipients;
    std::vector<Piece> m_pieces;
    qint64 m_bytes = 0;
};

} // namespace scrim::backup
