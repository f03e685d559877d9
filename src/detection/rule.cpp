// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/rule.h"

#include "detection/sentence.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

/// Outside of every namespace, as Q_INIT_RESOURCE asks. A static library's resources are only there once somebody does.
static void initRules()
{
    Q_INIT_RESOURCE(rules);
}

namespace scrim::detection {

namespace {

std::unexpected<Error> wrong(const QString& why)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("This is not a rule: %1").arg(why));
}

/// Which numbers and which blanks beside the common ones a kind has.
struct Shape
{
    const char* name;
    Kind kind;
    QStringList parameters;
    QStringList blanks;
};

const std::vector<Shape>& shapes()
{
    static const std::vector<Shape> all{
        {"match", Kind::Match, {QStringLiteral("least")}, {}},
        {"count", Kind::Count, {QStringLiteral("least"), QStringLiteral("minutes")}, {QStringLiteral("minutes")}},
        {"baseline",
         Kind::Baseline,
         {QStringLiteral("factor"), QStringLiteral("least"), QStringLiteral("history")},
         {QStringLiteral("usual")}},
        {"sequence",
         Kind::Sequence,
         {QStringLiteral("gap"), QStringLiteral("least"), QStringLiteral("minutes")},
         {QStringLiteral("minutes")}},
        {"followed_by",
         Kind::FollowedBy,
         {QStringLiteral("minutes")},
         {QStringLiteral("minutes"), QStringLiteral("field"), QStringLiteral("then")}},
    };
    return all;
}

bool isName(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]{0,31}\\z"));
    return form.match(text).hasMatch();
}

/// The members of one object that were asked for; what nobody asked for is a fault.
class Members
{
public:
    Members(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) {}

    [[nodiscard]] QJsonValue take(const char* key) { return m_object.take(QLatin1String(key)); }
    [[nodiscard]] QString text(const char* key)
    {
        QString value = take(key).toString();
        if (value.isEmpty())
            refuse(QStringLiteral("%1\"%2\" is missing").arg(m_where, QLatin1String(key)));
        return value;
    }
    /// True when the member is there and says `word`, the only one that it takes.
    [[nodiscard]] bool says(const char* key, const char* word)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && value.toString() != QLatin1String(word))
            refuse(QStringLiteral("%1\"%2\" takes \"%3\"").arg(m_where, QLatin1String(key), QLatin1String(word)));
        return !value.isUndefined();
    }
    void refuse(const QString& why)
    {
        if (m_fault.isEmpty())
            m_fault = why;
    }
    [[nodiscard]] QString fault() const
    {
        if (!m_fault.isEmpty() || m_object.isEmpty())
            return m_fault;
        return QStringLiteral("%1\"%2\" is not a member of a rule").arg(m_where, m_object.begin().key().left(32));
    }

private:
    QJsonObject m_object;
    QString m_where;
    QString m_fault;
};

Result<Conditions> conditionsFrom(const QJsonValue& value, const QString& where)
{
    if (!value.isObject())
        return wrong(QStringLiteral("\"%1\" takes an object").arg(where));
    Members members(value.toObject(), where + QLatin1Char(' '));
    Conditions conditions;
    const QJsonArray actions = members.take("actions").toArray();
    for (const QJsonValue& action : actions)
        conditions.actions.append(action.toString());
    static const QRegularExpression nounVerb(QStringLiteral("\\A[a-z0-9_]+\\.[a-z0-9_]+\\z"));
    if (actions.isEmpty() || std::ranges::any_of(conditions.actions, [](const QString& action) {
            return !nounVerb.match(action).hasMatch();
        }))
        members.refuse(QStringLiteral("%1 \"actions\" takes actions such as \"field.reveal\"").arg(where));
    if (const QJsonValue outcome = members.take("outcome"); !outcome.isUndefined()) {
        for (const auto known : {audit::Outcome::Allowed, audit::Outcome::Denied, audit::Outcome::Failed}) {
            if (outcome.toString() == audit::name(known))
                conditions.outcome = known;
        }
        if (!conditions.outcome)
            members.refuse(QStringLiteral("%1 \"outcome\" takes allowed, denied or failed").arg(where));
    }
    conditions.withoutCall = members.says("call", "none");
    conditions.unprotected = members.says("screen", "none");
    conditions.outsideHours = members.says("hours", "outside");
    if (const QString customer = members.take("customer").toString(); !customer.isEmpty()) {
        conditions.sameFamilyName = customer == QLatin1String("same_family_name");
        conditions.flaggedCustomer = customer == QLatin1String("flagged");
        if (!conditions.sameFamilyName && !conditions.flaggedCustomer)
            members.refuse(QStringLiteral("%1 \"customer\" takes same_family_name or flagged").arg(where));
    }
    if (const QString fault = members.fault(); !fault.isEmpty())
        return wrong(fault);
    return conditions;
}

Result<Parameter> parameterFrom(const QString& name, const QJsonValue& value)
{
    Members members(value.toObject(), name + QLatin1Char(' '));
    const Parameter parameter{static_cast<int>(members.take("default").toInteger(-1)),
                              static_cast<int>(members.take("min").toInteger(-1)),
                              static_cast<int>(members.take("max").toInteger(-1)), members.text("means")};
    if (parameter.least < 1 || parameter.least > parameter.value || parameter.value > parameter.most)
        members.refuse(
            QStringLiteral("\"%1\" takes a default between its min, which is at least 1, and its max").arg(name));
    if (const QString fault = members.fault(); !fault.isEmpty())
        return wrong(fault);
    return parameter;
}

Result<void> takeParameters(Rule& rule, const QJsonObject& given, const Shape& shape)
{
    if (QStringList names = given.keys(); names != shape.parameters) {
        QStringList wanted = shape.parameters;
        wanted.sort();
        if (names != wanted)
            return wrong(QStringLiteral("a rule of the kind %1 has the parameters %2")
                             .arg(QLatin1String(shape.name), wanted.join(QStringLiteral(", "))));
    }
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        auto parameter = parameterFrom(it.key(), *it);
        if (!parameter)
            return fail(parameter);
        rule.parameters.emplace(it.key(), std::move(*parameter));
    }
    return {};
}

/// The blanks that every sentence may have; the engine fills them.
QString strangeBlank(const QString& sentence, const Shape& shape)
{
    static const QStringList common{QStringLiteral("actor"), QStringLiteral("count"), QStringLiteral("records"),
                                    QStringLiteral("day"),   QStringLiteral("from"),  QStringLiteral("to"),
                                    QStringLiteral("when"),  QStringLiteral("hours")};
    for (const QString& name : blanksOf(sentence)) {
        if (!common.contains(name) && !shape.blanks.contains(name))
            return name;
    }
    return {};
}

} // namespace

Result<Rule> parseRule(const QByteArray& json)
{
    if (json.size() > longestRule)
        return wrong(QStringLiteral("it is longer than %1 bytes").arg(longestRule));
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return wrong(QStringLiteral("line %1: %2")
                         .arg(QString::number(json.left(parsed.offset).count('\n') + 1), parsed.errorString()));
    Members members(document.object(), {});
    Rule rule;
    rule.id = members.text("id");
    rule.title = members.text("title");
    rule.says = members.text("says");
    const QString kind = members.text("kind");
    const auto shape =
        std::ranges::find_if(shapes(), [&kind](const Shape& known) { return kind == QLatin1String(known.name); });
    const auto severity = severityFrom(members.text("severity"));
    const QJsonValue on = members.take("on");
    const QJsonValue then = members.take("then");
    const QJsonObject parameters = members.take("parameters").toObject();
    rule.perRecord = members.says("per", "record");
    rule.expect = members.take("expect").toArray();
    if (const QString fault = members.fault(); !fault.isEmpty())
        return wrong(fault);
    if (!isName(rule.id) || rule.id == QLatin1String("enabled"))
        return wrong(QStringLiteral("\"id\" takes small letters, digits and '_'"));
    if (shape == shapes().end())
        return wrong(QStringLiteral("there is no kind \"%1\"").arg(kind.left(32)));
    if (!severity)
        return wrong(QStringLiteral("\"severity\" takes low, medium or high"));
    if (const QString blank = strangeBlank(rule.says, *shape); !blank.isEmpty())
        return wrong(QStringLiteral("\"says\" has a blank {%1} that a rule of this kind does not fill").arg(blank));
    rule.kind = shape->kind;
    rule.severity = *severity;
    auto conditions = conditionsFrom(on, QStringLiteral("on"));
    if (!conditions)
        return fail(conditions);
    rule.on = std::move(*conditions);
    if ((rule.kind == Kind::FollowedBy) != then.isObject())
        return wrong(QStringLiteral("\"then\" belongs to rules of the kind followed_by, and to each of them"));
    if (rule.kind == Kind::FollowedBy) {
        auto second = conditionsFrom(then, QStringLiteral("then"));
        if (!second)
            return fail(second);
        rule.then = std::move(*second);
    }
    if (auto taken = takeParameters(rule, parameters, *shape); !taken)
        return fail(taken);
    return rule;
}

Result<std::vector<Rule>> builtInRules()
{
    initRules();
    std::vector<Rule> rules;
    const QDir folder(QStringLiteral(":/rules"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Internal, QStringLiteral("%1 cannot be read").arg(name));
        auto rule = parseRule(file.readAll());
        if (!rule)
            return fail(ErrorCode::Internal, QStringLiteral("%1: %2").arg(name, rule.error().message));
        rules.push_back(std::move(*rule));
    }
    return rules;
}

} // namespace scrim::detection
