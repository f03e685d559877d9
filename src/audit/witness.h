// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace scrim::audit {

/// A place outside of a log's folder that keeps the log's newest checkpoint, so that a log that was cut or put back to
/// an earlier day is noticed. Blocking calls with an end: a place that does not answer is one that is away. One caller
/// at a time.
class Witness
{
public:
    Witness() = default;
    virtual ~Witness() = default;
    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;

    /// As the log writes it: "file", "keychain".
    [[nodiscard]] virtual QString kind() const = 0;
    /// For the person: where it is.
    [[nodiscard]] virtual QString place() const = 0;
    /// What is kept of the log `origin`, unread; nothing when none is kept yet. NotFound: this machine has no such
    /// place, and need not. Any other error: it is away.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> load(const QString& origin) = 0;
    /// Replaces what is kept, whole or not at all.
    [[nodiscard]] virtual Result<void> save(const QString& origin, const QByteArray& note) = 0;
};

/// The notes that a file holds one after the other, as `scrimctl log checkpoint >> FILE` makes one; empty lines between
/// them do not count. What is no note stands as its own item, for verifyCheckpoint() to refuse. Never empty.
[[nodiscard]] std::vector<QByteArray> splitNotes(const QByteArray& notes);
/// A file of notes at most.
inline constexpr qint64 maxNotesSize = qint64(1024) * 1024;

/// Whether today's log in `folder`, which opened, extends `kept`. Tampered with one sentence that names both sizes when
/// it is shorter or went another way; `place` is where the checkpoint was kept. Reads from the beginning of the
/// checkpoint's segment on.
[[nodiscard]] Result<void> checkExtends(const QString& folder, const Checkpoint& kept, const QString& place);

} // namespace scrim::audit
