// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_text.h"

#include "policy/console_settings.h"
#include "policy/json_faults.h"
#include "policy/members.h"
#include "policy/policy_json.h"
#include "policy/policy_warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace scrim::policy {

namespace {

/// The older names of members, where they stand.
const QString olderApproval = QStringLiteral("approval");
const QString approval = QStringLiteral("needs_approval");
const QString expectKey = QStringLiteral("expect");
const QString schemaKey = QStringLiteral("$schema");
const QString notAnObject = QStringLiteral("it is not a JSON object, which stands in braces: {\"shield\": {}}");

QJsonValue withoutComments(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray all = value.toArray();
        for (const QJsonValue& each : all)
            list.append(withoutComments(each));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject all = value.toObject();
    for (auto member = all.constBegin(); member != all.constEnd(); ++member) {
        if (!isComment(member.key()))
            object.insert(member.key(), withoutComments(*member));
    }
    // One name for one thing, so that what IT has locked is found by it.
    if (object.contains(olderApproval) && !object.contains(approval))
        object.insert(approval, object.take(olderApproval));
    return object;
}

void sortByLine(std::vector<Remark>& remarks)
{
    std::ranges::stable_sort(remarks, {}, &Remark::line);
}

/// Out of the object, so that what is wrong in it is told apart from what is wrong with the policy.
void takeConsole(QJsonObject& object, PolicyText& read)
{
    const QJsonValue console = object.take(consoleSection);
    if (console.isUndefined())
        return;
    Faults faults;
    Members holder({{consoleSection, console}}, {}, faults);
    holder.section(consoleSection, [&read](Members& in) { readConsole(in, read.console); });
    for (const Fault& fault : faults)
        read.consoleErrors.push_back({read.places.lineOf(fault.path), fault.path, text(fault)});
    sortByLine(read.consoleErrors);
}

Remark wholeText(int line, const QString& message)
{
    return {line, {}, message};
}

} // namespace

PolicyText readPolicy(const QByteArray& bytes)
{
    PolicyText read;
    if (bytes.size() > longestPolicy) {
        read.errors.push_back(wholeText(1, QStringLiteral("it is longer than %1 bytes").arg(longestPolicy)));
        return read;
    }
    if (const auto faults = jsonFaults(bytes); !faults.empty()) {
        for (const JsonFault& fault : faults)
            read.errors.push_back(wholeText(fault.line, fault.says));
        sortByLine(read.errors);
        return read;
    }
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    // To Qt's reader a number alone is no document.
    if (!document.isObject() && !bytes.contains('{')) {
        read.errors.push_back(wholeText(1, notAnObject));
        return read;
    }
    if (parsed.error != QJsonParseError::NoError) {
        const auto line = static_cast<int>(bytes.left(parsed.offset).count('\n')) + 1;
        read.errors.push_back(wholeText(line, parsed.errorString()));
        return read;
    }
    if (!document.isObject()) {
        read.errors.push_back(wholeText(1, notAnObject));
        return read;
    }
    read.isObject = true;
    read.places = JsonPlaces(bytes);
    const JsonPlaces& places = read.places;
    QSet<QString> named;
    for (const JsonPlaces::Twice& twice : places.twice()) {
        named.insert(twice.path);
        const bool isConsole = twice.path == consoleSection || twice.path.startsWith(consoleSection + QLatin1Char('.'));
        (isConsole ? read.consoleErrors : read.errors)
            .push_back({twice.line, twice.path,
                        QStringLiteral("\"%1\" stands on line %2 already").arg(twice.path).arg(twice.before)});
    }
    QJsonObject object = document.object();
    if (const QJsonValue schema = object.take(schemaKey); !schema.isUndefined() && !schema.isString())
        read.errors.push_back({places.lineOf(schemaKey), schemaKey, QStringLiteral("\"$schema\" takes a text")});
    takeConsole(object, read);
    Faults faults;
    read.policy = policyOf(object, faults, read.expectations);
    object.remove(expectKey);
    Faults warnings;
    findContradictions(read.policy, object, faults, warnings);
    for (const Fault& fault : warnings)
        read.warnings.push_back({places.lineOf(fault.path), fault.path, text(fault)});
    sortByLine(read.warnings);
    // One is enough for a member: what comes of it is no news.
    for (const Fault& fault : faults) {
        if (named.contains(fault.path))
            continue;
        named.insert(fault.path);
        read.errors.push_back({places.lineOf(fault.path), fault.path, text(fault)});
    }
    sortByLine(read.errors);
    read.given = plainMembers(object);
    return read;
}

QJsonObject plainMembers(const QJsonObject& object)
{
    return withoutComments(object).toObject();
}

Result<Policy> parsePolicy(const QByteArray& bytes)
{
    PolicyText read = readPolicy(bytes);
    if (read.errors.empty())
        return std::move(read.policy);
    return fail(ErrorCode::WrongFormat, QStringLiteral("This is not a policy: %1.").arg(text(read.errors.front())));
}

QString text(const Remark& remark)
{
    return QStringLiteral("line %1: %2").arg(QString::number(remark.line), remark.message);
}

} // namespace scrim::policy
