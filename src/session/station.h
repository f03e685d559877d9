// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/log.h"
#include "audit/reader.h"
#include "base/clock.h"
#include "base/error.h"
#include "session/clock_watch.h"
#include "session/managed_policy.h"
#include "session/open_mark.h"
#include "session/witnesses.h"
#include "vault/keyring.h"
#include "vault/vault.h"

#include <memory>

namespace scrim::session {

class Gate;

/// This machine at one vault: the header, the open log and the clocks. Everything that is logged goes through its
/// log.
class Station
{
public:
    /// Opens the vault and its log, and logs log.open, with what processes before have not closed. `clock` must outlive
    /// it. `witnesses` are those of this process; null for none but the policy's.
    [[nodiscard]] static Result<std::unique_ptr<Station>> open(const QString& folder, const Clock& clock,
                                                               std::shared_ptr<Witnesses> witnesses = {});
    /// Logs log.close, as far as the log takes it.
    ~Station();
    Station(const Station&) = delete;
    Station& operator=(const Station&) = delete;

    [[nodiscard]] const vault::Paths& paths() const { return m_paths; }
    /// As it was read last: a class's pair may be rotated while this is open.
    [[nodiscard]] const vault::Header& header() const { return m_header; }
    /// Reads vault.json again where it was replaced since; its seal must hold under `cacheKey`.
    [[nodiscard]] Result<void> refresh(Bytes cacheKey);
    /// vault::unlock() by vault.json as it is now. Tries are counted by gate() alone.
    [[nodiscard]] Result<vault::KeyRing> unlock(const QString& name, Bytes password);
    [[nodiscard]] audit::Log& log() { return *m_log; }
    /// An event of this process rather than of a signed-in person: its actor is the operating system's account
    /// ("os:..."), its role "system", its session this opening of the log, its subject the log.
    [[nodiscard]] audit::Event event(const QString& action) const;
    /// Appended durably. After an outage of the log it is opened and checked anew first, which is put on record as
    /// log.resume; as long as that fails, so does this. A wall clock that was turned since the last entry is put on
    /// record before it (clock.jump). One thread at a time.
    [[nodiscard]] Result<DurableSeq> record(const audit::Event& event);
    /// The same as audit::Log::appendFor() says.
    [[nodiscard]] Result<DurableSeq> record(const audit::Event& event, std::span<const QByteArray> others);
    /// Where everybody's password is tried. Never null.
    [[nodiscard]] Gate& gate() { return *m_gate; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Where the log's newest checkpoint is kept outside of the vault's folder. Never null.
    [[nodiscard]] const std::shared_ptr<Witnesses>& witnesses() const { return m_witnesses; }
    /// The policy files of IT, which every session here obeys.
    [[nodiscard]] const ManagedPolicy& managed() const { return m_managed; }
    void setManaged(ManagedPolicy managed) { m_managed = std::move(managed); }
    /// The C2SP vkey line of this vault's log.
    [[nodiscard]] QByteArray verifierKey() const;

private:
    Station(vault::Paths paths, vault::Header header, std::unique_ptr<audit::Log> log, const Clock& clock,
            std::shared_ptr<Witnesses> witnesses);
    vault::Paths m_paths;
    /// Refuses another vault's.
    [[nodiscard]] Result<void> take(vault::Header header);
    /// What has to stand before the next entry.
    [[nodiscard]] Result<void> prepareLog();
    vault::Header m_header;
    FileStamp m_headerStamp; ///< of the vault.json that refresh() has seen
    std::unique_ptr<audit::Log> m_log;
    const Clock& m_clock;
    std::shared_ptr<Witnesses> m_witnesses;
    ManagedPolicy m_managed;
    QString m_id;
    ClockWatch m_watch;
    OpenMark m_mark;
    std::unique_ptr<Gate> m_gate;
    bool m_isOpen = false; ///< log.open is on record
};

/// This machine's name as it stands in entries, at most 64 characters.
[[nodiscard]] QString stationName();

} // namespace scrim::session
