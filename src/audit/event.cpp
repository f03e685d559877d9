// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/event.h"

#include "audit/canonical.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace scrim::audit {

namespace {

constexpr int entryVersion = 1;

constexpr std::array textFields{"action", "actor", "call",    "class",   "field",  "outcome",
                                "reason", "role",  "session", "station", "subject"};
constexpr qsizetype otherFields = 5; // v, seq, time, elapsed, detail

/// Never empty, and always Unicode: half a surrogate pair must not keep an act out of the log.
QString text(const QString& value)
{
    return value.isEmpty() ? QStringLiteral("-") : QString::fromUtf8(value.toUtf8());
}

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

bool isTime(const QString& text)
{
    const auto parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    return parsed.isValid() && time(parsed.toMSecsSinceEpoch()) == text;
}

bool isOutcome(const QString& text)
{
    return text == name(Outcome::Allowed) || text == name(Outcome::Denied) || text == name(Outcome::Failed);
}

bool isAction(const QString& text)
{
    static const QRegularExpression nounVerb(QStringLiteral("\\A[a-z0-9_]+\\.[a-z0-9_]+\\z"));
    return nounVerb.match(text).hasMatch();
}

/// The integer there; -1 where there is none.
qint64 integer(const QJsonObject& entry, QLatin1String key)
{
    return entry.value(key).isDouble() ? entry.value(key).toInteger(-1) : -1;
}

/// What is wrong with the entry's fields; empty when nothing is.
QString complaint(const QJsonObject& entry, qint64 seq)
{
    if (integer(entry, QLatin1String("v")) != entryVersion)
        return QStringLiteral("its version \"v\" is not %1").arg(entryVersion);
    if (integer(entry, QLatin1String("seq")) != seq)
        return QStringLiteral("its \"seq\" is not %1").arg(seq);
    for (const char* key : textFields) {
        const QJsonValue value = entry.value(QLatin1String(key));
        if (!value.isString() || value.toString().isEmpty())
            return QStringLiteral("its \"%1\" is missing, empty or not a string").arg(QLatin1String(key));
    }
    if (!isTime(entry.value(QLatin1String("time")).toString()))
        return QStringLiteral("its \"time\" is not a UTC time with milliseconds");
    if (integer(entry, QLatin1String("elapsed")) < 0)
        return QStringLiteral("its \"elapsed\" is not a count of milliseconds");
    if (!isOutcome(entry.value(QLatin1String("outcome")).toString()))
        return QStringLiteral("its \"outcome\" is none of allowed, denied, failed");
    if (!isAction(entry.value(QLatin1String("action")).toString()))
        return QStringLiteral("its \"action\" is not noun.verb");
    if (!entry.value(QLatin1String("detail")).isObject())
        return QStringLiteral("its \"detail\" is not an object");
    if (entry.size() != static_cast<qsizetype>(textFields.size()) + otherFields)
        return QStringLiteral("it has fields that an entry does not have");
    return {};
}

} // namespace

QString name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allowed:
        return QStringLiteral("allowed");
    case Outcome::Denied:
        return QStringLiteral("denied");
    case Outcome::Failed:
        break;
    }
    return QStringLiteral("failed");
}

Result<QByteArray> toCanonical(const Entry& entry)
{
    const Event& event = entry.event;
    auto canonical = canonicalJson(QJsonObject{
        {QStringLiteral("v"), entryVersion},
        {QStringLiteral("seq"), entry.seq},
        {QStringLiteral("time"), time(entry.timeMs)},
        {QStringLiteral("elapsed"), entry.elapsedMs},
        {QStringLiteral("actor"), text(event.actor)},
        {QStringLiteral("role"), text(event.role)},
        {QStringLiteral("station"), text(entry.station)},
        {QStringLiteral("session"), text(event.session)},
        {QStringLiteral("action"), text(event.action)},
        {QStringLiteral("subject"), text(event.subject)},
        {QStringLiteral("field"), text(event.field)},
        {QStringLiteral("class"), text(event.fieldClass)},
        {QStringLiteral("reason"), text(event.reason)},
        {QStringLiteral("call"), text(event.call)},
        {QStringLiteral("outcome"), name(event.outcome)},
        {QStringLiteral("detail"), event.detail},
    });
    if (canonical && canonical->size() > maxEntrySize)
        return fail(ErrorCode::Usage, QStringLiteral("an entry of %1 bytes is longer than the log takes (%2)")
                                          .arg(canonical->size())
                                          .arg(maxEntrySize));
    return canonical;
}

Result<QJsonObject> parseEntry(const QByteArray& canonical, qint64 seq)
{
    const auto wrong = [seq](const QString& why) {
        return fail(ErrorCode::Tampered, QStringLiteral("entry %1: %2").arg(seq).arg(why));
    };
    if (canonical.size() > maxEntrySize)
        return wrong(QStringLiteral("it is longer than an entry can be"));
    const QJsonDocument document = QJsonDocument::fromJson(canonical);
    if (!document.isObject())
        return wrong(QStringLiteral("it is not a JSON object"));
    const QJsonObject object = document.object();
    const auto again = canonicalJson(object);
    if (!again || *again != canonical)
        return wrong(QStringLiteral("it is not in canonical form (RFC 8785)"));
    const QString why = complaint(object, seq);
    if (!why.isEmpty())
        return wrong(why);
    return object;
}

} // namespace scrim::audit
