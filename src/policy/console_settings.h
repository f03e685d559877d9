// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/layers.h"
#include "policy/setting.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace scrim::policy {

class Members;
/// The section "console" of a file, as Members reads one: what is understood goes to `values` by the settings' whole
/// names.
void readConsole(Members& in, QJsonObject& values);

/// What is wrong with a setting, or with a whole file.
struct SettingFault
{
    QString file;    ///< or where else it comes from
    int line = 0;    ///< from 1; 0 where there are none
    QString setting; ///< empty for the file as a whole
    QString says;    ///< "\"console.theme\" takes \"desktop\", \"light\" or ..."
    QString advice;  ///< what holds meanwhile, and what to do
};
/// "/etc/.../10.json, line 3: ... . ..."
[[nodiscard]] QString text(const SettingFault& fault);

/// The console's settings as they hold on this machine: default, recommended, the person's own, managed; a later one
/// wins.
class ConsoleSettings
{
public:
    /// `own` is what the person has chosen, by whole names.
    ConsoleSettings(const ManagedFiles& files, const QJsonObject& own);

    struct Value
    {
        QJsonValue value;
        /// "default", "recommended:FILE", "own", "managed:FILE"; "failed:FILE" where that file is not understood and
        /// the strictest value holds
        QString source = QStringLiteral("default");
        bool isLocked = false; ///< the person cannot choose
    };
    [[nodiscard]] const Value& at(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const { return at(name).value.toString(); }
    [[nodiscard]] bool isOn(const QString& name) const { return at(name).value.toBool(); }
    /// Who has locked it: the file; empty where it is not.
    [[nodiscard]] QString lockedBy(const QString& name) const;
    /// What is wrong in this section alone.
    [[nodiscard]] const std::vector<SettingFault>& faults() const { return m_faults; }

private:
    void layFile(const ManagedFile& file, const QString& kind, bool locks);

    std::map<QString, Value> m_values;
    std::vector<SettingFault> m_faults;
};

/// All that is wrong with what IT has put in place: files that are not trusted or not read, members of the desks'
/// policy, the console's settings, and layers that contradict each other.
[[nodiscard]] std::vector<SettingFault> faultsOf(const ManagedFiles& files);

} // namespace scrim::policy
