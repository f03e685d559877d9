// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/look_settings.h"

#include <QSettings>

namespace scrim::shield {

namespace {

/// A person's name is a key here: whatever it holds, it stays one level.
QString groupOf(const QString& person)
{
    return QStringLiteral("shield/") + QString::fromLatin1(person.toUtf8().toHex());
}

} // namespace

Look lookOf(const QString& person, int mostFramesPerPad)
{
    QSettings stored(QStringLiteral("Scrim"), QStringLiteral("scrim"));
    stored.beginGroup(groupOf(person));
    Look look;
    look.size = stored.value(QStringLiteral("size"), look.size).toInt();
    look.cell = stored.value(QStringLiteral("cell"), look.cell).toInt();
    look.amplitude = stored.value(QStringLiteral("amplitude"), look.amplitude).toDouble();
    look.framesPerPad = stored.value(QStringLiteral("frames_per_pad"), look.framesPerPad).toInt();
    return look.bounded(mostFramesPerPad);
}

void rememberLook(const QString& person, const Look& look)
{
    QSettings stored(QStringLiteral("Scrim"), QStringLiteral("scrim"));
    stored.beginGroup(groupOf(person));
    stored.setValue(QStringLiteral("size"), look.size);
    stored.setValue(QStringLiteral("cell"), look.cell);
    stored.setValue(QStringLiteral("amplitude"), look.amplitude);
    stored.setValue(QStringLiteral("frames_per_pad"), look.framesPerPad);
}

} // namespace scrim::shield
