// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/policy_place.h"

#include <QSettings>

namespace scrim::platform {

namespace {

QVariantMap valuesAt(const QString& below)
{
    // Where a 32-bit program would look elsewhere, group policy does not write.
    const QSettings key(QStringLiteral("HKEY_LOCAL_MACHINE\\Software\\Policies\\Scrim") + below,
                        QSettings::Registry64Format);
    QVariantMap values;
    const QStringList names = key.childKeys();
    for (const QString& name : names)
        values.insert(name, key.value(name));
    // The key's own unnamed value, which an empty one has, too.
    if (values.value(QStringLiteral("Default")).toString().isEmpty())
        values.remove(QStringLiteral("Default"));
    return values;
}

} // namespace

QString policyFolder()
{
    return {};
}

RegistryPolicies registryPolicies()
{
    return {valuesAt({}), valuesAt(QStringLiteral("\\Recommended"))};
}

} // namespace scrim::platform
