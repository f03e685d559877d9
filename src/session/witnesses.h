// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/event.h"
#include "audit/witness.h"
#include "policy/policy.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace scrim::session {

class Session;
class Station;

/// What keeping a checkpoint brought up: for the person, and for the log.
struct WitnessNews
{
    QStringList sentences;
    std::vector<audit::Event> entries;
};

/// What one place keeps, for whoever asks.
struct WitnessState
{
    QString kind;
    QString place;
    std::optional<qint64> size; ///< of the checkpoint kept; nothing: none, or it could not be read
    Result<void> holds;         ///< today's log extends it; Tampered, or why the place is away
};

/// The places outside of a vault's folder that keep its log's newest checkpoint: the keychain that the program brings,
/// and the file that the policy names. What lies in them is replaced only by a later checkpoint of the same log, and
/// only after today's log was found to extend it. Safe to use from several threads; every call has an end, also where
/// a place does not answer.
class Witnesses
{
public:
    using Place = std::shared_ptr<audit::Witness>;

    /// `keychain` may be null.
    explicit Witnesses(Place keychain = {});
    ~Witnesses();
    Witnesses(const Witnesses&) = delete;
    Witnesses& operator=(const Witnesses&) = delete;

    /// To be asked at each sign-in, before anything is shown: takes up the file of `policy` and holds the log against
    /// every place. Tampered when it is shorter than a checkpoint that was kept, or does not extend it, or what is kept
    /// is none of this log; logged as witness.mismatch. A place that is away is logged as witness.unreachable and comes
    /// back as a sentence; one that keeps nothing yet gets today's checkpoint, logged as witness.begin.
    [[nodiscard]] Result<QStringList> hold(Session& session, const policy::Policy& policy);
    /// Keeps this log's `newest` wherever hold() found nothing against it; nothing before that. Tries again where a
    /// place was away. The caller logs the entries.
    [[nodiscard]] WitnessNews keep(const audit::Checkpoint& newest);

    /// What each place that this machine has keeps. Changes and logs nothing.
    [[nodiscard]] std::vector<WitnessState> look(const Station& station, const policy::Policy& policy);
    /// The notes kept, one after the other, as they are; for a verifier. Places that are away are left out.
    [[nodiscard]] QByteArray notes(const QString& origin, const policy::Policy& policy);
    /// An admin takes the log as it is, after a restore: every place keeps today's checkpoint, whatever it kept before.
    /// Logged first as witness.accept, with the sizes. Refused for others; Io when a place is away.
    [[nodiscard]] Result<void> accept(Session& admin, const policy::Policy& policy);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::session
