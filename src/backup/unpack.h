// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/restore.h"

namespace scrim::backup {

/// Writes a bundle's files below a new folder of our own (mode 0700, files 0600), which goes with this object unless
/// it was kept.
class Unpacked
{
public:
    /// Exists when the name is taken: by another restore, or by what a killed one has left.
    [[nodiscard]] static Result<Unpacked> into(const QString& folder);
    Unpacked(Unpacked&& other) noexcept;
    Unpacked& operator=(Unpacked&&) = delete;
    ~Unpacked();

    /// All of the bundle; on the disk when it returns.
    [[nodiscard]] Result<Contents> fill(const RestoreOrder& order);
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Gives it its name, durably.
    [[nodiscard]] Result<void> keepAs(const QString& name);

private:
    explicit Unpacked(QString folder) : m_folder(std::move(folder)) {}
    QString m_folder;
};

/// Reads a bundle into `sink` (null: nowhere).
[[nodiscard]] Result<Contents> readInto(const QString& bundle, const Opener& opener, BundleSink* sink,
                                        const std::function<bool(qint64, qint64)>& goOn);

} // namespace scrim::backup
