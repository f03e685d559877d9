// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tries_file.h"

#include "audit/reader.h"
#include "audit/segments.h"
#include "base/bytes.h"
#include "base/file.h"
#include "crypto/hash.h"
#include "vault/json_file.h"

#include <QJsonDocument>

namespace scrim::session {

namespace {

constexpr qint64 limit = qint64{4} * 1024 * 1024;
const QString sealMember = QStringLiteral("seal");

QString sealOf(const QJsonObject& content, const StationKeys& keys)
{
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(toByteArray(crypto::hmacSha256(keys.triesKey, {asBytes(bytes)})).toHex());
}

} // namespace

Result<Standings> TriesFile::current(const StationKeys& keys)
{
    if (!std::exchange(m_isLoaded, true))
        load(keys);
    auto read = m_size > 0 ? readOn(keys) : Result<bool>(false);
    if (!read || !*read) {
        if (auto all = readAll(keys); !all)
            return fail(all);
    }
    return m_standings;
}

void TriesFile::load(const StationKeys& keys)
{
    const auto bytes = readFile(m_paths.tries(), limit);
    auto object = bytes ? vault::fromFile(*bytes, {m_paths.tries(), {}}) : std::unexpected(bytes.error());
    if (!object)
        return;
    const QString seal = object->take(sealMember).toString();
    auto standings = Standings::fromJson(object->value(QLatin1String("names")).toObject());
    if (seal != sealOf(*object, keys) || object->value(QLatin1String("vault")).toString() != m_vaultId || !standings)
        return;
    m_standings = *std::move(standings);
    m_size = object->value(QLatin1String("size")).toInteger();
    m_kept = m_size;
}

/// False when the log is shorter than what was read of it: another one was put in its place.
Result<bool> TriesFile::readOn(const StationKeys& keys)
{
    bool isThere = false;
    const auto read =
        audit::readLog(m_paths.log(), {{}, keys.readPrivate}, m_size - 1, -1, [&](const audit::ReadEntry& entry) {
            isThere = isThere || entry.seq == m_size - 1;
            if (isThere && entry.seq >= m_size) {
                m_standings.take(entry.json);
                m_size = entry.seq + 1;
            }
            return isThere;
        });
    if (!read)
        return std::unexpected(read.error());
    return isThere;
}

/// Segment by segment: one that is damaged is `log verify`'s to tell, and hides nothing of the others.
Result<void> TriesFile::readAll(const StationKeys& keys)
{
    m_standings = {};
    m_size = 0;
    for (const qint64 number : audit::segmentNumbers(m_paths.log())) {
        const auto start = audit::readSegmentStart(m_paths.log(), number);
        if (!start)
            continue;
        const qint64 first = start->header.firstSeq;
        const auto read = audit::readLog(m_paths.log(), {{}, keys.readPrivate}, std::max(first, m_size), -1,
                                         [this](const audit::ReadEntry& entry) {
                                             m_standings.take(entry.json);
                                             m_size = entry.seq + 1;
                                             return true;
                                         });
        if (read)
            return {};
        if (read.error().code == ErrorCode::Io)
            return read;
    }
    return {};
}

void TriesFile::keep(const StationKeys& keys)
{
    if (m_size == m_kept)
        return;
    QJsonObject content{{QStringLiteral("vault"), m_vaultId},
                        {QStringLiteral("size"), m_size},
                        {QStringLiteral("names"), m_standings.toJson()}};
    content.insert(sealMember, sealOf(content, keys));
    if (replaceFileUnsynced(m_paths.tries(), vault::toFile(content)))
        m_kept = m_size;
}

} // namespace scrim::session
