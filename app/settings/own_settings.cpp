// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_settings.h"

#include <QSettings>

namespace scrim::settings {

namespace {

/// "console.theme" lies at "console/theme".
QString keyOf(QString name)
{
    return name.replace(QLatin1Char('.'), QLatin1Char('/'));
}

} // namespace

QJsonObject own()
{
    const QSettings stored(QStringLiteral("Scrim"), QStringLiteral("scrim"));
    QJsonObject chosen;
    for (const QString& name : {QStringLiteral("console.theme"), QStringLiteral("console.language")}) {
        if (stored.contains(keyOf(name)))
            chosen.insert(name, stored.value(keyOf(name)).toString());
    }
    return chosen;
}

void rememberOwn(const QString& name, const QString& value)
{
    QSettings stored(QStringLiteral("Scrim"), QStringLiteral("scrim"));
    stored.setValue(keyOf(name), value);
}

} // namespace scrim::settings
