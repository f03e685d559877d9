// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/members.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace scrim::policy {

namespace {

/// How many letters must be changed, put in or left out (Levenshtein).
qsizetype distance(const QString& from, const QString& to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool isSame = from[i] == to[static_cast<qsizetype>(j) - 1];
            const qsizetype best = std::min({row[j] + 1, row[j - 1] + 1, corner + (isSame ? 0 : 1)});
            corner = std::exchange(row[j], best);
        }
    }
    return row.back();
}

/// Of `known` the one that was probably meant; empty when none is near.
QString nearest(const QString& name, const QStringList& known)
{
    const QString shortName = name.left(32);
    QString best;
    qsizetype least = std::max<qsizetype>(2, shortName.size() / 3) + 1;
    for (const QString& each : known) {
        const qsizetype far = distance(shortName, each);
        if (far < least) {
            least = far;
            best = each;
        }
    }
    return best;
}

QJsonObject ofType(const char* type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

} // namespace

QString text(const Fault& fault)
{
    return QStringLiteral("\"%1\" %2").arg(fault.path, fault.says);
}

Result<void> firstOf(const Faults& faults)
{
    return faults.empty() ? Result<void>{} : fail(ErrorCode::WrongFormat, text(faults.front()));
}

bool isComment(const QString& name)
{
    return name.startsWith(QLatin1String("//"));
}

Members::Members(QJsonObject object, QString path, Faults& faults)
    : m_object(std::move(object)), m_path(std::move(path)), m_faults(faults)
{}

QJsonValue Members::take(const QString& name, QJsonObject form, const QJsonValue& otherwise)
{
    if (!otherwise.isUndefined())
        form.insert(QStringLiteral("default"), otherwise);
    return take(name, form);
}

QJsonValue Members::take(const QString& name, const QJsonObject& form)
{
    m_properties.insert(name, form);
    return m_object.take(name);
}

void Members::refuse(const QString& name, const QString& says)
{
    m_faults.push_back({below(m_path, name), says});
}

QString Members::quoted(const QStringList& words)
{
    QStringList all;
    for (const QString& word : words)
        all.append(QLatin1Char('"') + word + QLatin1Char('"'));
    const QString last = all.takeLast();
    return all.isEmpty() ? last : QStringLiteral("%1 or %2").arg(all.join(QStringLiteral(", ")), last);
}

void Members::boolean(const QString& name, bool& value)
{
    const QJsonValue given = take(name, ofType("boolean"), value);
    if (!given.isUndefined() && !given.isBool())
        refuse(name, QStringLiteral("takes true or false"));
    value = given.toBool(value);
}

void Members::integer(const QString& name, int& value, int least, int most)
{
    QJsonObject form = ofType("integer");
    form.insert(QStringLiteral("minimum"), least);
    form.insert(QStringLiteral("maximum"), most);
    const QJsonValue given = take(name, form, value);
    if (given.isUndefined())
        return;
    constexpr qint64 none = -1;
    const qint64 number = given.toInteger(none);
    if (number < least || number > most)
        refuse(name, QStringLiteral("takes a whole number from %1 to %2").arg(least).arg(most));
    else
        value = static_cast<int>(number);
}

void Members::oneOf(const QString& name, int& value, std::initializer_list<int> numbers)
{
    QJsonArray all;
    QStringList words;
    for (const int number : numbers) {
        all.append(number);
        words.append(QString::number(number));
    }
    const QJsonValue given = take(name, {{QStringLiteral("enum"), all}}, value);
    if (given.isUndefined())
        return;
    if (given.isDouble() && all.contains(given))
        value = given.toInt();
    else
        refuse(name, QStringLiteral("takes %1").arg(words.join(QStringLiteral(" or "))));
}

void Members::maybe(const QString& name, std::optional<int>& value, int least, int most)
{
    const QJsonObject form{{QStringLiteral("type"), QJsonArray{QStringLiteral("integer"), QStringLiteral("null")}},
                           {QStringLiteral("minimum"), least},
                           {QStringLiteral("maximum"), most}};
    const QJsonValue given = take(name, form, value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
    if (given.isUndefined())
        return;
    const qint64 number = given.toInteger(-1);
    if (given.isNull())
        value = std::nullopt;
    else if (number < least || number > most)
        refuse(name, QStringLiteral("takes a whole number from %1 to %2, or null for no limit").arg(least).arg(most));
    else
        value = static_cast<int>(number);
}

void Members::names(const QString& name, QStringList& value, const QStringList& known, const QString& takes)
{
    const QJsonObject form{
        {QStringLiteral("type"), QStringLiteral("array")},
        {QStringLiteral("uniqueItems"), true},
        {QStringLiteral("items"), QJsonObject{{QStringLiteral("enum"), QJsonArray::fromStringList(known)}}}};
    const QJsonValue given = take(name, form, QJsonArray::fromStringList(value));
    if (given.isUndefined())
        return;
    if (!given.isArray()) {
        refuse(name, takes);
        return;
    }
    QStringList all;
    bool isGood = true;
    const auto wrong = [&](qsizetype which, const QString& says) {
        isGood = false;
        note({below(below(m_path, name), QString::number(which)), says});
    };
    const QJsonArray list = given.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString each = list[i].toString();
        if (!list[i].isString() || !known.contains(each))
            wrong(i, QStringLiteral("takes %1").arg(quoted(known)));
        else if (all.contains(each))
            wrong(i, QStringLiteral("stands twice in the list"));
        all.append(each);
    }
    if (isGood)
        value = all;
}

void Members::roles(const QString& key, std::vector<Role>& value)
{
    QStringList known;
    for (const Role role : allRoles)
        known.append(name(role));
    QStringList words;
    for (const Role role : value)
        words.append(name(role));
    names(key, words, known, QStringLiteral("takes a list of roles, such as [\"%1\"]").arg(known.front()));
    value.clear();
    for (const QString& word : words)
        value.push_back(roleFrom(word).value_or(Role::Auditor));
}

void Members::others(const QString& pattern, int most, std::map<QString, int>& values)
{
    m_patterns.insert(QStringLiteral("^%1$").arg(pattern),
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")},
                                  {QStringLiteral("minimum"), 0},
                                  {QStringLiteral("maximum"), most}});
    const QStringList names = m_object.keys();
    for (const QString& name : names) {
        if (isComment(name))
            continue;
        const qint64 number = m_object.take(name).toInteger(-1);
        if (!isNamed(name, pattern) || number < 0 || number > most)
            refuse(name, QStringLiteral("takes a whole number from 0 to %1").arg(most));
        else
            values[name] = static_cast<int>(number);
    }
}

QJsonValue Members::takeMap(const QString& name, qsizetype most, const QString& pattern, const QJsonObject& form)
{
    const QJsonObject comment = ofType("string");
    return take(name, {{QStringLiteral("type"), QStringLiteral("object")},
                       {QStringLiteral("maxProperties"), most},
                       {QStringLiteral("patternProperties"),
                        QJsonObject{{QStringLiteral("^//"), comment}, {QStringLiteral("^%1$").arg(pattern), form}}},
                       {QStringLiteral("additionalProperties"), false}});
}

bool Members::isNamed(const QString& name, const QString& pattern)
{
    return QRegularExpression(QStringLiteral("\\A%1\\z").arg(pattern)).match(name).hasMatch();
}

void Members::end()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (isComment(member.key())) {
            if (!member->isString())
                refuse(member.key(), QStringLiteral("is a comment, which takes a text"));
            continue;
        }
        const QString meant = nearest(member.key(), m_properties.keys());
        refuse(member.key(), meant.isEmpty()
                                 ? QStringLiteral("is not a member of a policy")
                                 : QStringLiteral("is not a member of a policy; did you mean \"%1\"?").arg(meant));
    }
}

void Members::need(std::initializer_list<const char*> names)
{
    for (const char* name : names)
        m_needed.append(QLatin1String(name));
}

QJsonObject Members::schema() const
{
    QJsonObject form{{QStringLiteral("type"), QStringLiteral("object")},
                     {QStringLiteral("properties"), m_properties},
                     {QStringLiteral("patternProperties"), m_patterns},
                     {QStringLiteral("additionalProperties"), false}};
    if (!m_needed.isEmpty())
        form.insert(QStringLiteral("required"), m_needed);
    return form;
}

} // namespace scrim::policy
