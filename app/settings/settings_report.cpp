// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_report.h"

#include "policy/policy_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace scrim::settings {

namespace {

QJsonValue valueAt(const QJsonObject& object, const QString& path)
{
    QJsonValue value = object;
    const QStringList parts = path.split(QLatin1Char('.'));
    for (const QString& part : parts)
        value = value.toObject().value(part);
    return value;
}

/// A list or an object may come from several files: the highest that says something of it.
QString sourceOf(const policy::Layered& layers, const QString& path)
{
    QString source = layers.sourceOf(path);
    for (auto it = layers.sources.lower_bound(path + QLatin1Char('.'));
         it != layers.sources.end() && it->first.startsWith(path + QLatin1Char('.')); ++it) {
        if (source == QStringLiteral("default") || it->second.startsWith(QStringLiteral("managed:")))
            source = it->second;
    }
    return source;
}

QString asText(const QJsonValue& value)
{
    const QJsonDocument one(QJsonArray{value});
    return QString::fromUtf8(one.toJson(QJsonDocument::Compact).chopped(1).mid(1));
}

QString asText(const Report::Row& row)
{
    const QString text = QStringLiteral("%1 = %2  (%3)").arg(row.setting->name, asText(row.value), row.source);
    return row.isLocked ? text + QStringLiteral(" locked") : text;
}

} // namespace

Report report(const session::ManagedPolicy& managed, const QJsonObject& own)
{
    const policy::ManagedFiles files = managed.read();
    const policy::ConsoleSettings console(files, own);
    const policy::Layered layers = policy::layered(files, {});
    const QJsonObject policy = policy::toJson(layers.policy);
    Report report;
    for (const policy::Setting& setting : policy::allSettings()) {
        if (setting.name.startsWith(policy::consoleSection + QLatin1Char('.'))) {
            const auto& at = console.at(setting.name);
            report.rows.push_back({&setting, at.value, at.source, at.isLocked});
        } else {
            const QString source = sourceOf(layers, setting.name);
            report.rows.push_back(
                {&setting, valueAt(policy, setting.name), source, source.startsWith(QStringLiteral("managed:"))});
        }
    }
    report.faults = policy::faultsOf(files);
    for (const auto* const kind : {&files.recommended, &files.managed}) {
        for (const policy::ManagedFile& file : *kind)
            report.files.append(file.path);
    }
    report.blocked = layers.policy.blocked;
    return report;
}

QJsonObject Report::json() const
{
    QJsonArray settings;
    for (const Row& row : rows)
        settings.append(QJsonObject{{QStringLiteral("name"), row.setting->name},
                                    {QStringLiteral("value"), row.value},
                                    {QStringLiteral("source"), row.source},
                                    {QStringLiteral("locked"), row.isLocked}});
    QJsonArray errors;
    for (const policy::SettingFault& fault : faults)
        errors.append(QJsonObject{{QStringLiteral("file"), fault.file},
                                  {QStringLiteral("line"), fault.line},
                                  {QStringLiteral("setting"), fault.setting},
                                  {QStringLiteral("message"), fault.says},
                                  {QStringLiteral("advice"), fault.advice}});
    return {{QStringLiteral("settings"), settings},
            {QStringLiteral("errors"), errors},
            {QStringLiteral("files"), QJsonArray::fromStringList(files)},
            {QStringLiteral("blocked"), blocked}};
}

QStringList Report::lines() const
{
    QStringList lines;
    for (const policy::SettingFault& fault : faults)
        lines.append(QStringLiteral("error: ") + policy::text(fault));
    for (const Row& row : rows)
        lines.append(asText(row));
    lines.append(
        QStringLiteral("What a vault's own policy says lies between recommended and managed: \"scrimctl policy "
                       "show DIR --as NAME\" has it."));
    return lines;
}

} // namespace scrim::settings
