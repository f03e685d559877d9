// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace scrim::audit {

/// The names in an exported bundle's folder; the checkpoints lie in checkpoints/ as in the log.
struct BundlePaths
{
    QString folder;
    [[nodiscard]] QString entries() const { return folder + QStringLiteral("/entries.jsonl"); }
    [[nodiscard]] QString leaves() const { return folder + QStringLiteral("/leaves"); }
    [[nodiscard]] QString checkpoint() const { return folder + QStringLiteral("/checkpoint"); }
    [[nodiscard]] QString key() const { return folder + QStringLiteral("/key.pub"); }

    /// All that belongs into the folder, sorted.
    [[nodiscard]] static QStringList names()
    {
        return {QStringLiteral("checkpoint"), QStringLiteral("checkpoints"), QStringLiteral("entries.jsonl"),
                QStringLiteral("key.pub"), QStringLiteral("leaves")};
    }
};

} // namespace scrim::audit
