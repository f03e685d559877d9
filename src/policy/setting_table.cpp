// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"
#include "policy/setting.h"
#include "policy/setting_words.h"

#include <QJsonArray>

#include <algorithm>

namespace scrim::policy {

namespace {

const QString propertiesKey = QStringLiteral("properties");
const QString rolesName = QStringLiteral("roles");

/// Test cases of a file, and the older name of another member.
bool isNoSetting(const QString& name, const QString& path)
{
    return path == QLatin1String("expect") || path == consoleSection || name == QLatin1String("approval");
}

/// What the reader of the policy says of a member, as a row.
Setting rowOf(const QString& path, const QJsonObject& form)
{
    Setting setting;
    setting.name = path;
    setting.means = meaningOf(path);
    setting.byDefault = form.value(QStringLiteral("default"));
    const QJsonValue type = form.value(QStringLiteral("type"));
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    setting.mayBeNull = types.contains(QStringLiteral("null"));
    if (form.contains(QStringLiteral("enum"))) {
        setting.kind = SettingKind::Choice;
        setting.choices = form.value(QStringLiteral("enum")).toArray();
    } else if (types.contains(QStringLiteral("boolean"))) {
        setting.kind = SettingKind::Boolean;
    } else if (types.contains(QStringLiteral("integer"))) {
        setting.kind = SettingKind::Integer;
        setting.least = form.value(QStringLiteral("minimum")).toInt();
        setting.most = form.value(QStringLiteral("maximum")).toInt();
    } else if (types.contains(QStringLiteral("string"))) {
        setting.kind = SettingKind::Text;
    } else {
        setting.kind = SettingKind::Json;
    }
    return setting;
}

void collect(const QJsonObject& schema, const QString& above, std::vector<Setting>& settings)
{
    const QJsonObject members = schema.value(propertiesKey).toObject();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        const QString path = above.isEmpty() ? member.key() : above + QLatin1Char('.') + member.key();
        if (isNoSetting(member.key(), path))
            continue;
        const QJsonObject form = member->toObject();
        const bool isSection = !form.value(propertiesKey).toObject().isEmpty() && path != rolesName;
        if (isSection)
            collect(form, path, settings);
        else
            settings.push_back(rowOf(path, form));
    }
}

/// What is there where no file says anything: lists have no default of their own in the schema.
void fillDefaults(std::vector<Setting>& settings)
{
    const QJsonObject defaults = toJson(Policy());
    for (Setting& setting : settings) {
        QJsonValue value = defaults;
        const QStringList parts = setting.name.split(QLatin1Char('.'));
        for (const QString& part : parts)
            value = value.toObject().value(part);
        setting.byDefault = value;
    }
}

} // namespace

const std::vector<Setting>& allSettings()
{
    static const std::vector<Setting> all = [] {
        std::vector<Setting> ofPolicy;
        collect(policySchema(), {}, ofPolicy);
        fillDefaults(ofPolicy);
        std::vector<Setting> settings = consoleSettings();
        settings.insert(settings.end(), ofPolicy.begin(), ofPolicy.end());
        std::ranges::sort(settings, {}, &Setting::name);
        return settings;
    }();
    return all;
}

const Setting* settingNamed(const QString& name)
{
    const std::vector<Setting>& all = allSettings();
    const auto found = std::ranges::lower_bound(all, name, {}, &Setting::name);
    return found != all.end() && found->name == name ? &*found : nullptr;
}

} // namespace scrim::policy
