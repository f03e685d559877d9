// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ecs.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace scrim::exports {

namespace {

/// event.category and event.type of an action; the longest name that the action starts with decides. Each type is one
/// that the schema expects for each of its categories.
struct Kind
{
    const char* action;
    std::initializer_list<const char*> categories;
    std::initializer_list<const char*> types;
};

const Kind& kindOf(const QString& action)
{
    static const Kind kinds[]{
        {"session.sign_in", {"authentication", "session"}, {"start"}},
        {"session.sign_out", {"authentication", "session"}, {"end"}},
        {"session.lock", {"session"}, {"end"}},
        {"session.", {"session"}, {"info"}},
        {"account.create", {"iam"}, {"user", "creation"}},
        {"account.delete", {"iam"}, {"user", "deletion"}},
        {"account.", {"iam"}, {"user", "change"}},
        {"credential.", {"iam"}, {"user", "change"}},
        {"grant.", {"iam"}, {"user", "change"}},
        {"policy.load", {"configuration"}, {"access"}},
        {"policy.", {"configuration"}, {"change"}},
        {"key.", {"configuration"}, {"change"}},
        {"record.", {"database"}, {"access"}},
        {"field.reveal", {"database"}, {"access"}},
        {"field.edit", {"database"}, {"change"}},
        {"field.", {"database"}, {"info"}},
        {"note.", {"database"}, {"change"}},
        {"import.", {"database"}, {"change"}},
        {"export.", {"database"}, {"access"}},
        {"log.open", {"process"}, {"start"}},
        {"log.close", {"process"}, {"end"}},
        {"log.resume", {"process"}, {"start"}},
        {"log.read", {"database"}, {"access"}},
        {"log.", {"database"}, {"info"}},
        {"copy.blocked", {"intrusion_detection"}, {"denied"}},
        {"capture.allow", {"intrusion_detection"}, {"allowed"}},
        {"capture.", {"intrusion_detection"}, {"info"}},
        {"", {"database"}, {"info"}},
    };
    const auto* found = std::ranges::find_if(
        kinds, [&action](const Kind& kind) { return action.startsWith(QLatin1String(kind.action)); });
    return *found;
}

QJsonArray listed(std::initializer_list<const char*> words)
{
    QJsonArray list;
    for (const char* word : words)
        list.append(QLatin1String(word));
    return list;
}

void put(QJsonObject& object, const char* key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(key), value);
}

QJsonObject eventOf(const Row& row, const Source& source)
{
    const Kind& kind = kindOf(row.action());
    QJsonObject event{
        {QStringLiteral("kind"), QStringLiteral("event")},
        {QStringLiteral("category"), listed(kind.categories)},
        {QStringLiteral("type"), listed(kind.types)},
        {QStringLiteral("action"), row.action()},
        {QStringLiteral("outcome"), row.succeeded() ? QStringLiteral("success") : QStringLiteral("failure")},
        {QStringLiteral("sequence"), row.seq},
        {QStringLiteral("id"), QStringLiteral("%1/%2").arg(source.log).arg(row.seq)},
        {QStringLiteral("hash"), QString::fromLatin1(row.leaf)},
        {QStringLiteral("original"), QString::fromUtf8(row.canonical)},
        {QStringLiteral("module"), QStringLiteral("scrim")},
        {QStringLiteral("dataset"), QStringLiteral("scrim.audit")},
        {QStringLiteral("provider"), source.log},
    };
    put(event, "reason", row.failure().isEmpty() ? row.text(QLatin1String("reason")) : row.failure());
    return event;
}

QJsonObject userOf(const Row& row)
{
    QJsonObject user;
    put(user, "name", row.text(QLatin1String("actor")));
    const QString role = row.text(QLatin1String("role"));
    if (!role.isEmpty())
        user.insert(QStringLiteral("roles"), QJsonArray{role});
    const QString action = row.action();
    const QString subject = row.text(QLatin1String("subject"));
    if (QLatin1String(*kindOf(action).categories.begin()) == QLatin1String("iam") && !subject.isEmpty())
        user.insert(QStringLiteral("target"), QJsonObject{{QStringLiteral("name"), subject}});
    return user;
}

/// Flat keywords, as the schema wants labels to be; what has no field of its own there.
QJsonObject labelsOf(const Row& row)
{
    QJsonObject labels;
    for (const char* key : {"outcome", "subject", "field", "class", "reason", "call", "session"})
        put(labels, key, row.text(QLatin1String(key)));
    return labels;
}

} // namespace

QJsonObject ecsEvent(const Row& row, const Source& source)
{
    const QString station = row.text(QLatin1String("station"));
    const QString actor = row.text(QLatin1String("actor"));
    QJsonObject related{{QStringLiteral("hash"), QJsonArray{QString::fromLatin1(row.leaf)}},
                        {QStringLiteral("hosts"), QJsonArray{station}}};
    if (!actor.isEmpty())
        related.insert(QStringLiteral("user"), QJsonArray{actor});
    QJsonObject document{
        {QStringLiteral("@timestamp"), row.text(QLatin1String("time"))},
        {QStringLiteral("ecs"), QJsonObject{{QStringLiteral("version"), QStringLiteral("8.11.0")}}},
        {QStringLiteral("message"), row.sentence()},
        {QStringLiteral("event"), eventOf(row, source)},
        {QStringLiteral("host"), QJsonObject{{QStringLiteral("name"), station}, {QStringLiteral("hostname"), station}}},
        {QStringLiteral("observer"), QJsonObject{{QStringLiteral("vendor"), QStringLiteral("Scrim")},
                                                 {QStringLiteral("product"), QStringLiteral("Scrim")},
                                                 {QStringLiteral("version"), source.version}}},
        {QStringLiteral("related"), related},
        {QStringLiteral("labels"), labelsOf(row)},
    };
    const QJsonObject user = userOf(row);
    if (!user.isEmpty())
        document.insert(QStringLiteral("user"), user);
    return document;
}

} // namespace scrim::exports
