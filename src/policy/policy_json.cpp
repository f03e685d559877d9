// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"

#include "policy/console_settings.h"
#include "policy/expect.h"
#include "policy/rules_json.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <utility>

namespace scrim::policy {

namespace {

constexpr int mostMinutes = 120;
constexpr int mostApprovalMinutes = 60;
constexpr int mostMonths = 1200;
constexpr qsizetype longestPath = 1024;

/// Nothing, or a file that means the same wherever Scrim is started.
bool isPlaceForAWitness(const QString& path)
{
    const bool isPlain =
        std::none_of(path.cbegin(), path.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return path.isEmpty() ||
           (path.size() <= longestPath && isPlain && QDir::isAbsolutePath(path) && !path.endsWith(QLatin1Char('/')));
}

void readLog(Members& in, Policy& policy)
{
    in.text(QStringLiteral("witness_file"), policy.witnessFile,
            QStringLiteral("takes a file's whole path, or \"\" for none"),
            {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("maxLength"), longestPath}},
            isPlaceForAWitness);
    in.integer(QStringLiteral("searchable_months"), policy.searchableMonths, Policy().searchableMonths, mostMonths);
    policy.keepMonths = std::max(policy.keepMonths, policy.searchableMonths);
    in.integer(QStringLiteral("keep_months"), policy.keepMonths, Policy().keepMonths, mostMonths);
    if (policy.keepMonths < policy.searchableMonths) {
        in.refuse(QStringLiteral("keep_months"),
                  QStringLiteral("takes a whole number from %1 to %2").arg(policy.searchableMonths).arg(mostMonths));
    }
}

void readShield(Members& in, Policy& policy)
{
    in.section(QStringLiteral("classes"), [&policy](Members& classes) { readClasses(classes, policy); });
    in.oneOf(QStringLiteral("frames_per_pad"), policy.framesPerPad, {2, 4});
    in.boolean(QStringLiteral("trust_remote"), policy.trustRemote);
    in.boolean(QStringLiteral("mark_page"), policy.markPage);
    in.integer(QStringLiteral("support_capture_minutes"), policy.supportCaptureMinutes, 0, mostMinutes);
    in.integer(QStringLiteral("approval_minutes"), policy.approvalMinutes, 1, mostApprovalMinutes);
}

/// Every value by its path, as the file spells it.
void flatten(const QJsonObject& object, const QString& path, std::map<QString, QString>& into)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString here = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
        if (it->isObject())
            flatten(it->toObject(), here, into);
        else if (it->isArray())
            into[here] = QString::fromUtf8(QJsonDocument(it->toArray()).toJson(QJsonDocument::Compact));
        else if (it->isNull())
            into[here] = QStringLiteral("none");
        else
            into[here] = it->toVariant().toString();
    }
}

/// As an entry of the log has room for it: the policy's digest stands for the whole.
QString shortened(const QString& value)
{
    constexpr qsizetype longest = 600;
    return value.size() <= longest
               ? value
               : QStringLiteral("%1... (%2 characters)").arg(value.first(longest), QString::number(value.size()));
}

/// What every object of a policy has to say for itself, in the order in which faults are found.
void readAll(Members& all, Policy& policy, std::vector<Expectation>& expectations)
{
    all.section(QStringLiteral("shield"), [&policy](Members& in) { readShield(in, policy); });
    all.section(QStringLiteral("log"), [&policy](Members& in) { readLog(in, policy); });
    all.section(QStringLiteral("review"), [&policy](Members& in) { readReview(in, policy.review); });
    all.section(QStringLiteral("verification"), [&policy](Members& in) { readVerification(in, policy.verification); });
    all.section(QStringLiteral("editing"), [&policy](Members& in) { readEditing(in, policy.editing); });
    all.section(QStringLiteral("sign_in"), [&policy](Members& in) { readSignIn(in, policy.signIn); });
    all.section(QStringLiteral("telephony"), [&policy](Members& in) { readTelephony(in, policy.telephony); });
    all.section(QStringLiteral("redaction"), [&policy](Members& in) { readRedaction(in, policy.redaction); });
    all.section(QStringLiteral("scripts"), [&policy](Members& in) { readScripts(in, policy.scripts); });
    readDispositions(all, policy.dispositions);
    // After all that they take for granted.
    all.section(QStringLiteral("roles"), [&policy](Members& in) { readRoles(in, policy); });
    readExpect(all, expectations);
}

} // namespace

QJsonObject toJson(const Policy& policy)
{
    QJsonObject classes;
    for (const FieldClass fieldClass : allFieldClasses)
        classes.insert(name(fieldClass), toJson(fieldClass, policy.of(fieldClass)));
    const QJsonObject shield{{QStringLiteral("classes"), classes},
                             {QStringLiteral("frames_per_pad"), policy.framesPerPad},
                             {QStringLiteral("trust_remote"), policy.trustRemote},
                             {QStringLiteral("mark_page"), policy.markPage},
                             {QStringLiteral("support_capture_minutes"), policy.supportCaptureMinutes},
                             {QStringLiteral("approval_minutes"), policy.approvalMinutes}};
    const QJsonObject log{{QStringLiteral("witness_file"), policy.witnessFile},
                          {QStringLiteral("searchable_months"), policy.searchableMonths},
                          {QStringLiteral("keep_months"), policy.keepMonths}};
    return {{QStringLiteral("shield"), shield},
            {QStringLiteral("roles"), rolesToJson(policy)},
            {QStringLiteral("log"), log},
            {QStringLiteral("review"), toJson(policy.review)},
            {QStringLiteral("verification"), toJson(policy.verification)},
            {QStringLiteral("editing"), toJson(policy.editing)},
            {QStringLiteral("sign_in"), toJson(policy.signIn)},
            {QStringLiteral("telephony"), toJson(policy.telephony)},
            {QStringLiteral("scripts"), toJson(policy.scripts)},
            {QStringLiteral("redaction"), toJson(policy.redaction)},
            {QStringLiteral("dispositions"), toJson(policy.dispositions)}};
}

Policy policyOf(const QJsonObject& object, Faults& faults, std::vector<Expectation>& expectations)
{
    Policy policy;
    Members all(object, {}, faults);
    readAll(all, policy, expectations);
    all.end();
    return policy;
}

Result<Policy> policyFrom(const QJsonObject& object)
{
    Faults faults;
    std::vector<Expectation> expectations;
    Policy policy = policyOf(object, faults, expectations);
    if (faults.empty())
        return policy;
    return fail(ErrorCode::WrongFormat, QStringLiteral("This is not a policy: %1.").arg(text(faults.front())));
}

QJsonObject policySchema()
{
    Policy policy;
    Faults faults;
    std::vector<Expectation> expectations;
    Members all({}, {}, faults);
    readAll(all, policy, expectations);
    QJsonObject console;
    all.section(consoleSection, [&console](Members& in) { readConsole(in, console); });
    QJsonObject schema = all.schema();
    schema.insert(QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    schema.insert(QStringLiteral("title"), QStringLiteral("A policy of Scrim"));
    return schema;
}

QJsonObject changes(const Policy& from, const Policy& to)
{
    std::map<QString, QString> before;
    std::map<QString, QString> after;
    flatten(toJson(from), {}, before);
    flatten(toJson(to), {}, after);
    QJsonObject changed;
    // What only one of them names has the default of a rule in the other.
    const auto in = [](const std::map<QString, QString>& all, const QString& path) {
        const auto found = all.find(path);
        return found == all.end() ? QStringLiteral("default") : found->second;
    };
    std::map<QString, QString> either = before;
    either.insert(after.begin(), after.end());
    for (const auto& [path, value] : either) {
        if (in(before, path) != in(after, path))
            changed.insert(path,
                           QStringLiteral("%1 -> %2").arg(shortened(in(before, path)), shortened(in(after, path))));
    }
    return changed;
}

} // namespace scrim::policy
