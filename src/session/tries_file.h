// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/standing.h"
#include "session/station_keys.h"
#include "vault/vault.h"

namespace scrim::session {

/// Standings that keep up with the log. The log is the truth; the file `tries` in the vault's folder says how far it
/// was read and what came of it, so that a start reads only what is new. Without it, or with one that is older, altered
/// or ahead of the log, the entries are read again: whoever removes or puts back the file changes nothing.
class TriesFile
{
public:
    TriesFile(vault::Paths paths, QString vaultId) : m_paths(std::move(paths)), m_vaultId(std::move(vaultId)) {}

    /// Reads what the log has got since the last time.
    [[nodiscard]] Result<Standings> current(const StationKeys& keys);
    /// Keeps what was read, unsynced: a file that a power cut takes is made again.
    void keep(const StationKeys& keys);

private:
    void load(const StationKeys& keys);
    [[nodiscard]] Result<bool> readOn(const StationKeys& keys);
    [[nodiscard]] Result<void> readAll(const StationKeys& keys);

    vault::Paths m_paths;
    QString m_vaultId;
    Standings m_standings;
    qint64 m_size = 0; ///< entries that were read
    qint64 m_kept = -1;
    bool m_isLoaded = false;
};

} // namespace scrim::session
