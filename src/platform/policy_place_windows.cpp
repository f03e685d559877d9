// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/policy_place.h"

#include <QSettings>

namespace scrim::platform {

namespace {

QVariantMap valuesAt(const QString& below)
{
    // Where a 32-bit program would look elsewhere, neither group policy nor the package writes.
    const QSettings key(QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\") + below, QSettings::Registry64Format);
    QVariantMap values;
    const QStringList names = key.childKeys();
    for (const QString& name : names)
        values.insert(name, key.value(name));
    // The key's own unnamed value, which an empty one has, too.
    if (values.value(QStringLiteral("Default")).toString().isEmpty())
        values.remove(QStringLiteral("Default"));
    return values;
}

/// The package writes "" for what it was not told, and "1" or "0" for what is on or off.
QVariantMap toldAtInstallation()
{
    QVariantMap settings;
    if (const QString vault = valuesAt(QStringLiteral("Scrim\\Data")).value(QStringLiteral("Vault")).toString();
        !vault.isEmpty())
        settings.insert(QStringLiteral("console.vault"), vault);
    const QString starts = valuesAt(QStringLiteral("Scrim\\Install")).value(QStringLiteral("Autostart")).toString();
    if (starts == QStringLiteral("1") || starts == QStringLiteral("0"))
        settings.insert(QStringLiteral("console.autostart"), starts.toInt());
    return settings;
}

} // namespace

QString policyFolder()
{
    return {};
}

RegistryPolicies registryPolicies()
{
    return {valuesAt(QStringLiteral("Policies\\Scrim")), valuesAt(QStringLiteral("Policies\\Scrim\\Recommended")),
            toldAtInstallation()};
}

} // namespace scrim::platform
