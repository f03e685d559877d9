// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/console_settings.h"
#include "session/managed_policy.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace scrim::settings {

/// Every setting with what holds on this machine, where that comes from, and all that is wrong with what IT has put in
/// place. The policy that a vault holds itself lies between recommended and managed; it is sealed, so it is not here.
struct Report
{
    struct Row
    {
        const policy::Setting* setting = nullptr;
        QJsonValue value;
        QString source; ///< "default", "recommended:FILE", "own", "managed:FILE", "failed:FILE"
        bool isLocked = false;
    };
    std::vector<Row> rows;
    std::vector<policy::SettingFault> faults;
    QStringList files; ///< of IT, recommended before managed, in the order in which they are read
    QString blocked;   ///< why nothing is shown at desks here; empty where nothing stands against it

    [[nodiscard]] bool isGood() const { return faults.empty(); }
    /// {"settings": [{"name", "value", "source", "locked"}], "errors": [{"file", "line", "setting", "message",
    /// "advice"}], "files", "blocked"}
    [[nodiscard]] QJsonObject json() const;
    /// Errors first, a line for each setting, then what is not there.
    [[nodiscard]] QStringList lines() const;
};
[[nodiscard]] Report report(const session::ManagedPolicy& managed, const QJsonObject& own);

} // namespace scrim::settings
