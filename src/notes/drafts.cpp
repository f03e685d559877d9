// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "notes/redacting.h"

#include "base/bytes.h"
#include "vault/own_seal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace scrim::notes {

namespace {

constexpr const char* purpose = "scrim note draft v1";
constexpr QLatin1String textKey("text");
constexpr QLatin1String dispositionKey("disposition");
constexpr QLatin1String correctsKey("corrects");
constexpr QLatin1String keptKey("kept");
constexpr QLatin1String maskedKey("masked");
constexpr QLatin1String savedKey("saved_ms");

/// Whose draft it is and of what, bound into the seal: it opens nowhere else.
QByteArray boundTo(const Place& place, RecordId record)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(place.session.station().header().id)
        .arg(static_cast<int>(record.kind))
        .arg(record.id)
        .arg(place.session.user())
        .toUtf8();
}

QJsonObject toJson(const Cleaned& cleaned, const Writing& writing, qint64 nowMs)
{
    QJsonArray kept;
    for (const policy::ByteSpan& span : cleaned.kept)
        kept.append(QJsonArray{static_cast<qint64>(span.begin), static_cast<qint64>(span.end)});
    QJsonArray masked;
    for (const int count : cleaned.masked)
        masked.append(count);
    return {{textKey, cleaned.text},
            {dispositionKey, writing.disposition},
            {correctsKey, writing.corrects},
            {keptKey, kept},
            {maskedKey, masked},
            {savedKey, nowMs}};
}

Draft draftFrom(const QJsonObject& json)
{
    Draft draft;
    draft.text = json.value(textKey).toString();
    draft.disposition = json.value(dispositionKey).toString();
    draft.corrects = json.value(correctsKey).toInteger();
    draft.savedMs = json.value(savedKey).toInteger();
    const QJsonArray kept = json.value(keptKey).toArray();
    for (const QJsonValue& each : kept) {
        const QJsonArray span = each.toArray();
        draft.kept.push_back(
            {static_cast<std::size_t>(span.at(0).toInteger()), static_cast<std::size_t>(span.at(1).toInteger())});
    }
    const QJsonArray masked = json.value(maskedKey).toArray();
    for (std::size_t i = 0; i < draft.masked.size(); ++i)
        draft.masked[i] = masked.at(static_cast<qsizetype>(i)).toInt();
    return draft;
}

} // namespace

Result<void> keepDraft(const Place& place, RecordId record, const Writing& writing)
{
    const Cleaned cleaned = clean(place.policy.redaction, place.session.role(), writing);
    if (cleaned.text.trimmed().isEmpty() && writing.disposition.isEmpty())
        return dropDraft(place, record);
    if (cleaned.text.size() > longestNote)
        return fail(ErrorCode::Usage, Core::tr("A note takes %Ln characters at most.", nullptr, int{longestNote}));
    const QByteArray json = QJsonDocument(toJson(cleaned, writing, place.session.station().clock().wallMs()))
                                .toJson(QJsonDocument::Compact);
    const QByteArray associated = boundTo(place, record);
    const auto sealed = vault::sealOwn(place.session.keys(), purpose, asBytes(associated), asBytes(json));
    if (!sealed)
        return std::unexpected(sealed.error());
    return place.notes.keepDraft(place.session.user(), record, *sealed);
}

Result<std::optional<Draft>> draft(const Place& place, RecordId record)
{
    const auto sealed = place.notes.draft(place.session.user(), record);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (!*sealed)
        return std::nullopt;
    const QByteArray associated = boundTo(place, record);
    const auto json = vault::openOwn(place.session.keys(), purpose, asBytes(associated), asBytes(**sealed));
    if (!json)
        return fail(ErrorCode::Tampered, Core::tr("The draft of this note does not open."));
    return draftFrom(QJsonDocument::fromJson(toByteArray(*json)).object());
}

Result<void> dropDraft(const Place& place, RecordId record)
{
    return place.notes.dropDraft(place.session.user(), record);
}

} // namespace scrim::notes
