// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/layers.h"

#include <QString>

#include <vector>

namespace scrimctl::doctor {

enum class State
{
    Ok,
    Warn,    ///< works, with something left over that a person should know
    Bad,     ///< protects nothing
    Unknown, ///< could not be looked at
};

/// One row of what `doctor` says, in plain words.
struct Check
{
    QString id; ///< "core-dumps": each once, and the same on every machine
    State state = State::Ok;
    QString found;        ///< one sentence
    QString meaning = {}; ///< what it protects, or does not
    QString advice = {};  ///< what to do; empty where nothing is
};
using Checks = std::vector<Check>;

/// The platform that Qt would choose for the console, which this program has no Qt Gui to ask; empty for none.
[[nodiscard]] QString systemHere();
/// What a window on this display would get against pictures; its first row is the level, Bad when that is none.
[[nodiscard]] Checks screenChecks();
/// What keeps other programs of this user out of Scrim's processes.
[[nodiscard]] Checks processChecks();
/// Whether this build takes plugins and preloads from its environment.
[[nodiscard]] Check environmentCheck();
/// The libraries below, and what is known of these versions.
[[nodiscard]] Checks libraryChecks();

/// Where the system tells of itself; elsewhere in tests.
struct Machine
{
    QString proc = QStringLiteral("/proc");
    QString sys = QStringLiteral("/sys");
    QString run = QStringLiteral("/run");
};
/// Swap space, other programs' debuggers, the clock.
[[nodiscard]] Checks machineChecks(const Machine& machine);
/// Whether there is a keychain that keeps the log's newest checkpoint.
[[nodiscard]] Check keychainCheck();

/// Who may look into the vault's folder, how much room there is, how the log is, how old the last backup is; NotFound
/// and its like when it is no vault.
[[nodiscard]] scrim::Result<Checks> vaultChecks(const QString& folder);
/// The last two of these, apart, for a vault whose public part is read. Of a log that is larger than `quickBytes` only
/// the end is read: more takes longer than a diagnosis should, and `log verify` has the time.
[[nodiscard]] Check logCheck(const QString& folder, qint64 quickBytes = 64LL << 20);
[[nodiscard]] Checks backupChecks(const QString& folder, qint64 nowMs);

/// What IT has put in place, and whether it is understood.
[[nodiscard]] Check settingsCheck(const scrim::policy::ManagedFiles& files);

} // namespace scrimctl::doctor
