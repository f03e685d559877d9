// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace scrim::policy {

/// A policy file that IT has put in place, as it was found.
struct ManagedFile
{
    QString path;
    QByteArray bytes;
    QString wrong = {}; ///< why it may not be trusted or was not to be read, without a full stop; then bytes are empty
};

/// All of them, each list in the order of their names: a later one wins over an earlier.
struct ManagedFiles
{
    std::vector<ManagedFile> recommended; ///< below the vault's own policy
    std::vector<ManagedFile> managed;     ///< above it: what they say is locked
    [[nodiscard]] bool isEmpty() const { return recommended.empty() && managed.empty(); }
};

/// A policy with where each of its settings comes from.
struct Layered
{
    Policy policy; ///< blocked where a file is bad or the layers contradict each other
    /// By a setting's path: "recommended:/etc/...", "vault", "managed:/etc/..."; what is not named is a default.
    std::map<QString, QString> sources;

    /// "default" for what no layer names. A path below one that a layer sets as a whole has that one's source.
    [[nodiscard]] QString sourceOf(QString path) const;
    [[nodiscard]] bool isLocked(const QString& path) const;
};

/// Defaults, then the recommended files, then the vault's policy, then the managed files. IT may loosen as well as
/// tighten: a managed file is the last word. What one says of a class holds for every role of which it says nothing
/// itself, whatever the vault says of that role. One bad file, of either kind, and nothing may be shown: the sentence
/// in Policy::blocked names file and line; the rest is then as if there were none of them.
[[nodiscard]] Layered layered(const ManagedFiles& files, const QJsonObject& vault);

/// Every value by its path; empty objects are left out.
[[nodiscard]] std::map<QString, QJsonValue> flattened(const QJsonObject& object);

} // namespace scrim::policy
