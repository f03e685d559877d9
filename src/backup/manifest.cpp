// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/manifest.h"

#include "backup/format.h"
#include "base/core_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace scrim::backup {

namespace {

constexpr QLatin1String versionName("version");
constexpr QLatin1String stationName("station");
constexpr QLatin1String cacheName("cache");
constexpr QLatin1String keyName("key");
constexpr QLatin1String checkpointName("checkpoint");
constexpr QLatin1String hasArchiveName("has_archive");
constexpr QLatin1String archiveName("archive");

} // namespace

QByteArray serialize(const Manifest& manifest)
{
    const QJsonObject object{{versionName, manifest.version},
                             {stationName, manifest.station},
                             {cacheName, manifest.cache},
                             {keyName, QString::fromUtf8(manifest.vkey)},
                             {checkpointName, QString::fromUtf8(manifest.note)},
                             {hasArchiveName, manifest.hasArchive},
                             {archiveName, manifest.archive}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Manifest> parseManifest(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Manifest manifest;
    manifest.version = object.value(versionName).toString();
    manifest.station = object.value(stationName).toString();
    manifest.cache = object.value(cacheName).toString();
    manifest.vkey = object.value(keyName).toString().toUtf8();
    manifest.note = object.value(checkpointName).toString().toUtf8();
    manifest.hasArchive = object.value(hasArchiveName).toBool();
    manifest.archive = object.value(archiveName).toString();
    // Written anew it must be the same: nothing is left out, and nothing is of another kind.
    if (serialize(manifest) != bytes || !isVaultPath(manifest.cache) || !manifest.cache.startsWith(cacheName))
        return fail(ErrorCode::Damaged, Core::tr("What this backup says of itself cannot be read. Take another one."));
    return manifest;
}

Result<audit::Checkpoint> checkpointOf(const Manifest& manifest)
{
    return audit::verifyCheckpoint(manifest.note, manifest.vkey);
}

} // namespace scrim::backup
