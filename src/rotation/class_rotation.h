// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <atomic>
#include <functional>

namespace scrim::rotation {

struct Progress
{
    double share = 0;        ///< of the records, 0 to 1
    qint64 fields = 0;       ///< sealed anew, all runs together
    bool isChecking = false; ///< counting, in one moment, that nothing is left
};

struct Order
{
    Bytes recoveryFile = {}; ///< for an admin, who holds no class key; may be empty
    std::function<void(const Progress&)> progress = {};
    const std::atomic<bool>* cancelled = nullptr;
    /// How long to keep off the cache after each short transaction, so that others come to write.
    int pauseMs = 10;
};

struct Rotated
{
    policy::FieldClass fieldClass = policy::FieldClass::Contact;
    bool wasResumed = false;
    qint64 fields = 0; ///< sealed anew, all runs together
    qint64 epochs = 0; ///< dropped by this run
    QStringList passedOn;
    QStringList dropped; ///< had the former key, and have none of the class now: they were disabled
};

/// Gives a class a new key pair, seals all its fields anew and retires the pair before
/// (docs/decisions/0027-rotation.md). Whoever holds the class may, and an admin with the recovery file; Refused, and
/// logged so, otherwise. Where a rotation of the class was left, this one goes on with it. Desks and imports work
/// meanwhile: fields under either pair open. Logged as key.rotate before and after. InUse while another one runs;
/// Cancelled after a whole transaction; Tampered when fields do not open, with the former pair kept.
[[nodiscard]] Result<Rotated> rotateClassKey(session::Session& session, policy::FieldClass fieldClass,
                                             const Order& order);

} // namespace scrim::rotation
