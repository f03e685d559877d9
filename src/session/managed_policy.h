// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/layers.h"

#include <QString>

namespace scrim::session {

/// Where IT puts policy files: two folders below one, "recommended" and "managed", read in the order of the files'
/// names (*.json); on Windows two keys of the registry. This is the one place that knows where they are.
class ManagedPolicy
{
public:
    /// The installed place (platform::policyFolder). What is there counts for every program that opens a vault: no
    /// argument and no variable takes it away.
    ManagedPolicy() = default;
    /// The same, and a folder besides, over which the installed place wins. Its files may be the user's own.
    explicit ManagedPolicy(const QString& besides) : m_besides(besides) {}

    /// Every file with its bytes, or why it is not trusted: not owned by root, or writable by others, itself or its
    /// folder.
    [[nodiscard]] policy::ManagedFiles read() const;
    /// Changes when a file comes, goes or is changed; a few looks at dates.
    [[nodiscard]] QString stamp() const;

    static constexpr int mostFiles = 100; ///< of a kind

private:
    QString m_besides; ///< empty for none
};

} // namespace scrim::session
