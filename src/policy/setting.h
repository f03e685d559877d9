// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace scrim::policy {

/// What a setting takes.
enum class SettingKind
{
    Boolean,
    Integer, ///< a whole number from `least` to `most`
    Choice,  ///< one of `choices`, which are words or whole numbers
    Text,
    Folder, ///< a whole path, or "" for none
    Json,   ///< a list or an object
};
[[nodiscard]] QString name(SettingKind kind); ///< "boolean", "integer", "choice", "text", "folder", "json"

/// One row of the table of all that IT can set: what is read and checked, printed, explained and offered to a group
/// policy's editor comes of it.
struct Setting
{
    QString name; ///< "console.theme", "shield.frames_per_pad": its path in a policy file
    SettingKind kind = SettingKind::Text;
    int least = 0;
    int most = 0;
    QJsonArray choices = {};
    bool mayBeNull = false; ///< null stands for none
    QJsonValue byDefault = {};
    /// What holds where a file of IT's is not understood: for a setting of the console that protects, this value; for
    /// one that does not, none, and what lies below the file. All others are the desks' policy, and then nothing is
    /// shown at any desk.
    std::optional<QJsonValue> strictest = {};
    bool isSecurity = true;
    QString means = {}; ///< one sentence
};

/// The section of what the program itself does on this machine: theme, language, the vault that it opens. A vault's
/// own policy has none of it.
inline const QString consoleSection = QStringLiteral("console");
[[nodiscard]] const std::vector<Setting>& consoleSettings();

/// All settings by name: the console's, and each value of the desks' policy. What differs by role is one setting,
/// "roles".
[[nodiscard]] const std::vector<Setting>& allSettings();
/// Null where there is none of this name.
[[nodiscard]] const Setting* settingNamed(const QString& name);

/// What follows a setting's name where it does not take the value: "takes true or false". Empty where it does.
[[nodiscard]] QString faultWith(const Setting& setting, const QJsonValue& value);
/// JSON Schema of its values.
[[nodiscard]] QJsonObject formOf(const Setting& setting);
/// {"name", "type", "least", "most", "choices", "null", "default", "security", "means"}
[[nodiscard]] QJsonObject toJson(const Setting& setting);

} // namespace scrim::policy
