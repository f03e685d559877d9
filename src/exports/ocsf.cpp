// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ocsf.h"

#include "exports/ocsf_classes.h"

#include <QJsonArray>

namespace scrim::exports {

namespace {

QString word(const Row& row, const char* field)
{
    return row.text(QLatin1String(field));
}

/// severity_id: 1 informational, 2 low, 3 medium, 4 high, 5 critical.
int severityOf(const Row& row)
{
    const QString action = row.action();
    if (action == QLatin1String("log.verify") && !row.succeeded())
        return 5;
    if (action == QLatin1String("capture.seen") || action == QLatin1String("capture.unprotected"))
        return 4;
    if (!row.succeeded())
        return 3;
    return action == QLatin1String("field.reveal") ? 2 : 1;
}

QString severityName(int severity)
{
    static constexpr const char* names[]{"Unknown", "Informational", "Low", "Medium", "High", "Critical"};
    return QLatin1String(names[severity]);
}

QJsonObject userOf(const Row& row)
{
    const QString actor = word(row, "actor");
    QJsonObject user{{QStringLiteral("name"), actor.isEmpty() ? QStringLiteral("-") : actor}};
    const QString role = word(row, "role");
    if (!role.isEmpty()) {
        const bool isAdmin = role == QLatin1String("admin");
        user.insert(QStringLiteral("type_id"), isAdmin ? 2 : 1);
        user.insert(QStringLiteral("type"), isAdmin ? QStringLiteral("Admin") : QStringLiteral("User"));
        user.insert(QStringLiteral("groups"), QJsonArray{QJsonObject{{QStringLiteral("name"), role}}});
    }
    return user;
}

QJsonObject sessionOf(const Row& row)
{
    return {{QStringLiteral("uid"), word(row, "session")}};
}

QJsonObject actorOf(const Row& row)
{
    QJsonObject actor{{QStringLiteral("app_name"), QStringLiteral("Scrim")}};
    if (!word(row, "actor").isEmpty())
        actor.insert(QStringLiteral("user"), userOf(row));
    if (!word(row, "session").isEmpty())
        actor.insert(QStringLiteral("session"), sessionOf(row));
    return actor;
}

QJsonObject endpointOf(const Row& row)
{
    return {{QStringLiteral("hostname"), word(row, "station")}, {QStringLiteral("name"), word(row, "station")}};
}

QJsonObject deviceOf(const Row& row)
{
    QJsonObject device = endpointOf(row);
    device.insert(QStringLiteral("type_id"), 2);
    device.insert(QStringLiteral("type"), QStringLiteral("Desktop"));
    return device;
}

QJsonObject metadataOf(const Row& row, const Source& source)
{
    return {
        {QStringLiteral("version"), ocsfVersion},
        {QStringLiteral("product"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Scrim")},
                                                {QStringLiteral("vendor_name"), QStringLiteral("Scrim")},
                                                {QStringLiteral("version"), source.version}}},
        {QStringLiteral("profiles"), QJsonArray{QStringLiteral("host")}},
        {QStringLiteral("uid"), QStringLiteral("%1/%2").arg(source.log).arg(row.seq)},
        {QStringLiteral("sequence"), row.seq},
        {QStringLiteral("event_code"), row.action()},
        {QStringLiteral("log_name"), source.log},
        {QStringLiteral("log_provider"), QStringLiteral("Scrim")},
        {QStringLiteral("original_time"), word(row, "time")},
    };
}

/// The account that an account act is about: its subject, else who acts.
QJsonObject targetOf(const Row& row)
{
    const QString subject = word(row, "subject");
    return subject.isEmpty() ? userOf(row) : QJsonObject{{QStringLiteral("name"), subject}};
}

QJsonArray privilegesOf(const Row& row)
{
    const QString keys = row.detail().value(QLatin1String("keys")).toString();
    return QJsonArray::fromStringList(keys.isEmpty() ? QStringList{QStringLiteral("-")} : keys.split(QLatin1Char(',')));
}

QJsonObject entityOf(const Row& row)
{
    const bool isPolicy = row.action().startsWith(QLatin1String("policy."));
    const QString digest = row.detail().value(QLatin1String("policy")).toString();
    QJsonObject entity{{QStringLiteral("name"), isPolicy ? QStringLiteral("policy") : QStringLiteral("key")},
                       {QStringLiteral("type"), isPolicy ? QStringLiteral("Policy") : QStringLiteral("Key")},
                       {QStringLiteral("type_id"), isPolicy ? 5 : 99}};
    if (!digest.isEmpty())
        entity.insert(QStringLiteral("version"), digest);
    return entity;
}

/// Which table of the cache an act touches, as far as its entry says.
QString tableOf(const Row& row)
{
    const QJsonObject detail = row.detail();
    for (const char* key : {"record", "kind"}) {
        const QString said = detail.value(QLatin1String(key)).toString();
        if (!said.isEmpty())
            return said;
    }
    return QStringLiteral("records");
}

/// What the class itself asks for, beside the base event's attributes.
void addClassAttributes(QJsonObject& event, OcsfClass type, const Row& row)
{
    switch (type) {
    case OcsfClass::Authentication: {
        event.insert(QStringLiteral("user"), userOf(row));
        event.insert(QStringLiteral("service"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Scrim")}});
        event.insert(QStringLiteral("is_remote"), false);
        if (!word(row, "session").isEmpty())
            event.insert(QStringLiteral("session"), sessionOf(row));
        break;
    }
    case OcsfClass::AccountChange:
        event.insert(QStringLiteral("user"), targetOf(row));
        break;
    case OcsfClass::UserAccess:
        event.insert(QStringLiteral("user"), targetOf(row));
        event.insert(QStringLiteral("privileges"), privilegesOf(row));
        break;
    case OcsfClass::EntityManagement:
        event.insert(QStringLiteral("entity"), entityOf(row));
        break;
    case OcsfClass::Datastore:
        event.insert(QStringLiteral("type_id"), 3);
        event.insert(QStringLiteral("type"), QStringLiteral("Table"));
        event.insert(QStringLiteral("table"), QJsonObject{{QStringLiteral("name"), tableOf(row)}});
        break;
    case OcsfClass::EventLog:
        event.insert(QStringLiteral("log_name"), QStringLiteral("Scrim access log"));
        event.insert(QStringLiteral("log_provider"), QStringLiteral("Scrim"));
        event.insert(QStringLiteral("log_type_id"), 99);
        event.insert(QStringLiteral("log_type"), QStringLiteral("Access log"));
        break;
    case OcsfClass::Base:
        break;
    }
}

/// The entry's own fields that have no attribute, by their own names, and its leaf hash.
QJsonObject unmappedOf(const Row& row)
{
    QJsonObject rest{{QStringLiteral("seq"), row.seq},
                     {QStringLiteral("leaf_hash"), QString::fromLatin1(row.leaf)},
                     {QStringLiteral("elapsed"), row.entry.value(QLatin1String("elapsed"))}};
    for (const char* key : {"role", "subject", "field", "class", "reason", "call", "outcome"}) {
        if (!word(row, key).isEmpty())
            rest.insert(QLatin1String(key), word(row, key));
    }
    if (!row.detail().isEmpty())
        rest.insert(QStringLiteral("detail"), row.detail());
    return rest;
}

void addStatus(QJsonObject& event, const Row& row)
{
    event.insert(QStringLiteral("status_id"), row.succeeded() ? 1 : 2);
    event.insert(QStringLiteral("status"), row.succeeded() ? QStringLiteral("Success") : QStringLiteral("Failure"));
    event.insert(QStringLiteral("status_code"), row.outcome());
    if (!row.failure().isEmpty())
        event.insert(QStringLiteral("status_detail"), row.failure());
}

} // namespace

QJsonObject ocsfEvent(const Row& row, const Source& source)
{
    const OcsfKind& kind = ocsfKindOf(row.action());
    const int classUid = static_cast<int>(kind.type);
    const int severity = severityOf(row);
    const QString activity = QLatin1String(kind.activityName);
    QJsonObject event{
        {QStringLiteral("class_uid"), classUid},
        {QStringLiteral("class_name"), className(kind.type)},
        {QStringLiteral("category_uid"), categoryOf(kind.type)},
        {QStringLiteral("category_name"), categoryName(kind.type)},
        {QStringLiteral("activity_id"), kind.activity},
        {QStringLiteral("activity_name"), activity},
        {QStringLiteral("type_uid"), classUid * 100 + kind.activity},
        {QStringLiteral("type_name"), QStringLiteral("%1: %2").arg(className(kind.type), activity)},
        {QStringLiteral("severity_id"), severity},
        {QStringLiteral("severity"), severityName(severity)},
        {QStringLiteral("time"), row.timeMs},
        {QStringLiteral("message"), row.sentence()},
        {QStringLiteral("metadata"), metadataOf(row, source)},
        {QStringLiteral("actor"), actorOf(row)},
        {QStringLiteral("device"), deviceOf(row)},
        {QStringLiteral("unmapped"), unmappedOf(row)},
    };
    if (kind.type != OcsfClass::Base)
        event.insert(QStringLiteral("src_endpoint"), endpointOf(row));
    addStatus(event, row);
    addClassAttributes(event, kind.type, row);
    return event;
}

} // namespace scrim::exports
