// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/saved_filters.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "crypto/own_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace scrim::review {

namespace {

constexpr const char* purpose = "scrim saved filters v1";
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
    const auto json = crypto::readOwnFile(path, ownPrivate, purpose, largestFile);
    if (!json && json.error().code == ErrorCode::NotFound)
        return filters;
    if (!json && json.error().code == ErrorCode::Damaged)
        return damaged(path);
    if (!json)
        return std::unexpected(json.error());
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
        return fail(ErrorCode::Usage,
                    Core::tr("At most %Ln filters can be saved.", nullptr, static_cast<int>(mostSavedFilters)));
    QSet<QString> names;
    QJsonArray saved;
    for (const SavedFilter& filter : filters) {
        if (filter.name.trimmed().isEmpty() || names.contains(filter.name))
            return fail(ErrorCode::Usage, Core::tr("Each saved filter needs a name of its own."));
        names.insert(filter.name);
        saved.append(QJsonObject{{nameKey, filter.name}, {filterKey, toJson(filter.filter)}});
    }
    const QByteArray json = QJsonDocument(saved).toJson(QJsonDocument::Compact);
    return crypto::writeOwnFile(path, ownPrivate, purpose, asBytes(json));
}

} // namespace scrim::review
