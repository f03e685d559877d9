// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/saved_filters.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "crypto/aead.h"
#include "crypto/kdf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace scrim::review {

namespace {

constexpr const char* purpose = "scrim saved filters v1";
constexpr std::size_t keySize = 32;
constexpr qint64 largestFile = qint64{4} * 1024 * 1024;
constexpr QLatin1String nameKey("name");
constexpr QLatin1String filterKey("filter");

std::unexpected<Error> damaged(const QString& path)
{
    return fail(ErrorCode::Damaged, Core::tr("%1: these saved filters do not open; remove the file to begin anew, "
                                             "or put it back from a backup")
                                        .arg(path));
}

} // namespace

Result<std::vector<SavedFilter>> readSavedFilters(const QString& path, Bytes ownPrivate)
{
    std::vector<SavedFilter> filters;
    const auto sealed = readFile(path, largestFile);
    if (!sealed && sealed.error().code == ErrorCode::NotFound)
        return filters;
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto key = crypto::hkdfSha256(ownPrivate, {}, asBytes(purpose), keySize);
    if (!key)
        return std::unexpected(key.error());
    const auto json = crypto::AesGcm(*key).openWithNonce(asBytes(purpose), asBytes(*sealed));
    if (!json)
        return damaged(path);
    const QJsonDocument document = QJsonDocument::fromJson(toByteArray(*json));
    const QJsonArray saved = document.array();
    for (const QJsonValue& each : saved) {
        auto filter = filterFrom(each.toObject().value(filterKey).toObject());
        // One that a newer Scrim has written says what this one cannot ask; the others are still good.
        if (filter)
            filters.push_back({each.toObject().value(nameKey).toString(), *std::move(filter)});
    }
    return filters;
}

Result<void> writeSavedFilters(const QString& path, Bytes ownPrivate, const std::vector<SavedFilter>& filters)
{
    if (filters.size() > mostSavedFilters)
        return fail(ErrorCode::Usage, Core::tr("At most %1 filters can be saved.").arg(mostSavedFilters));
    QSet<QString> names;
    QJsonArray saved;
    for (const SavedFilter& filter : filters) {
        if (filter.name.trimmed().isEmpty() || names.contains(filter.name))
            return fail(ErrorCode::Usage, Core::tr("Each saved filter needs a name of its own."));
        names.insert(filter.name);
        saved.append(QJsonObject{{nameKey, filter.name}, {filterKey, toJson(filter.filter)}});
    }
    const auto key = crypto::hkdfSha256(ownPrivate, {}, asBytes(purpose), keySize);
    if (!key)
        return std::unexpected(key.error());
    const QString folder = QFileInfo(path).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, Core::tr("%1: cannot make this folder").arg(folder));
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray json = QJsonDocument(saved).toJson(QJsonDocument::Compact);
    return replaceFile(path, crypto::AesGcm(*key).sealWithNonce(asBytes(purpose), asBytes(json)));
}

} // namespace scrim::review
