// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/witness.h"

namespace scrim::audit {

/// A file, such as one on a share, that holds one checkpoint's note. Its folder must be there: a share that is not
/// mounted must not look like one that keeps nothing yet. Each call takes five seconds at most.
class WitnessFile final : public Witness
{
public:
    /// `path` is absolute.
    explicit WitnessFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QString kind() const override { return QStringLiteral("file"); }
    [[nodiscard]] QString place() const override { return m_path; }
    [[nodiscard]] Result<std::optional<QByteArray>> load(const QString& origin) override;
    [[nodiscard]] Result<void> save(const QString& origin, const QByteArray& note) override;

private:
    QString m_path;
};

} // namespace scrim::audit
