// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "policy/json_places.h"
#include "policy/role.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <map>
#include <optional>
#include <vector>

namespace scrim::policy {

/// What is wrong with one member.
struct Fault
{
    QString path; ///< "shield.frames_per_pad"
    QString says; ///< what follows the name: "takes 2 or 4"
};
using Faults = std::vector<Fault>;

/// "\"shield.frames_per_pad\" takes 2 or 4"
[[nodiscard]] QString text(const Fault& fault);
/// The first of them as an error without a full stop, else nothing.
[[nodiscard]] Result<void> firstOf(const Faults& faults);

/// Whether a member is there for people only: its name begins with "//", and it takes a text.
[[nodiscard]] bool isComment(const QString& name);

/// One object of a policy while it is read. Each member is asked for once, by name; what is missing leaves the value as
/// it is. What is not understood goes to the faults, and what nobody has asked for does so at end(). What was asked for
/// is at the same time the object's JSON Schema, so that the two cannot differ.
class Members
{
public:
    Members(QJsonObject object, QString path, Faults& faults);

    void boolean(const QString& name, bool& value);
    void integer(const QString& name, int& value, int least, int most);
    void oneOf(const QString& name, int& value, std::initializer_list<int> numbers);
    /// null stands for none.
    void maybe(const QString& name, std::optional<int>& value, int least, int most);
    /// One of `all` by its name().
    template<typename T, std::size_t Count>
    void word(const QString& name, T& value, const std::array<T, Count>& all);
    /// `takes` follows the member's name in a fault; `form` is the schema's.
    template<typename Good>
    void text(const QString& name, QString& value, const QString& takes, const QJsonObject& form, Good isGood);
    /// Names out of `known`, each once.
    void names(const QString& name, QStringList& value, const QStringList& known, const QString& takes);
    void roles(const QString& name, std::vector<Role>& value);
    /// An object of its own: `read(Members&)`. Called where it is missing, too, with an empty one.
    template<typename Read>
    void section(const QString& name, Read read);
    /// A list of up to `most` objects: `read(Members&)` for each, in order. False where it is missing.
    template<typename Read>
    bool list(const QString& name, qsizetype most, const QString& takes, Read read);
    /// An object with names of its writer's choice: `read(Members&, name)` for each whose value is an object and whose
    /// name is one by `pattern` (what it `is` otherwise follows it in a fault).
    template<typename Read>
    void map(const QString& name, qsizetype most, const QString& pattern, const QString& is, Read read);
    /// Whole numbers from 0 to `most` under names of their writer's choice: all that was not asked for otherwise.
    void others(const QString& pattern, int most, std::map<QString, int>& values);
    /// Takes it out for who reads it otherwise; undefined where it is missing.
    [[nodiscard]] QJsonValue take(const QString& name, const QJsonObject& form);
    void refuse(const QString& name, const QString& says);
    /// For the schema alone: an object without these members is in an error anyway.
    void need(std::initializer_list<const char*> names);
    void note(Fault fault) { m_faults.push_back(std::move(fault)); }

    /// Reports what nobody has asked for, with the nearest name that there is.
    void end();
    /// JSON Schema (2020-12) of what was asked for.
    [[nodiscard]] QJsonObject schema() const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    [[nodiscard]] QJsonValue take(const QString& name, QJsonObject form, const QJsonValue& otherwise);
    [[nodiscard]] QJsonValue takeMap(const QString& name, qsizetype most, const QString& pattern,
                                     const QJsonObject& form);
    [[nodiscard]] static bool isNamed(const QString& name, const QString& pattern);
    [[nodiscard]] static QString quoted(const QStringList& words);

    QJsonObject m_object;
    QString m_path;
    Faults& m_faults;
    QJsonObject m_properties; ///< of the schema
    QJsonArray m_needed;
    QJsonObject m_patterns{{QStringLiteral("^//"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}}};
};

template<typename T, std::size_t Count>
void Members::word(const QString& key, T& value, const std::array<T, Count>& all)
{
    QStringList words;
    for (const T& each : all)
        words.append(name(each));
    const QJsonValue given = take(key, {{QStringLiteral("enum"), QJsonArray::fromStringList(words)}}, name(value));
    if (given.isUndefined())
        return;
    const auto found = given.isString() ? words.indexOf(given.toString()) : -1;
    if (found < 0)
        refuse(key, QStringLiteral("takes %1").arg(quoted(words)));
    else
        value = all[static_cast<std::size_t>(found)];
}

template<typename Good>
void Members::text(const QString& name, QString& value, const QString& takes, const QJsonObject& form, Good isGood)
{
    const QJsonValue given = take(name, form, value);
    if (given.isUndefined())
        return;
    if (given.isString() && isGood(given.toString()))
        value = given.toString();
    else
        refuse(name, takes);
}

template<typename Read>
void Members::section(const QString& name, Read read)
{
    const QJsonValue given = take(name, {});
    if (!given.isUndefined() && !given.isObject())
        refuse(name, QStringLiteral("takes an object"));
    Members inner(given.toObject(), below(m_path, name), m_faults);
    read(inner);
    inner.end();
    m_properties.insert(name, inner.schema());
}

template<typename Read>
bool Members::list(const QString& name, qsizetype most, const QString& takes, Read read)
{
    Faults none;
    Members form({}, {}, none);
    read(form);
    const QJsonValue given = take(name, {{QStringLiteral("type"), QStringLiteral("array")},
                                         {QStringLiteral("maxItems"), most},
                                         {QStringLiteral("items"), form.schema()}});
    if (given.isUndefined())
        return false;
    const QJsonArray all = given.toArray();
    if (!given.isArray() || all.size() > most) {
        refuse(name, takes);
        return true;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString path = below(below(m_path, name), QString::number(i));
        if (!all[i].isObject()) {
            note({path, QStringLiteral("takes an object")});
            continue;
        }
        Members one(all[i].toObject(), path, m_faults);
        read(one);
        one.end();
    }
    return true;
}

template<typename Read>
void Members::map(const QString& name, qsizetype most, const QString& pattern, const QString& is, Read read)
{
    Faults none;
    Members form({}, {}, none);
    read(form, QString());
    const QJsonValue given = takeMap(name, most, pattern, form.schema());
    if (given.isUndefined())
        return;
    const QJsonObject all = given.toObject();
    if (!given.isObject() || all.size() > most) {
        refuse(name, QStringLiteral("takes an object with %1 members at most").arg(most));
        return;
    }
    for (auto member = all.constBegin(); member != all.constEnd(); ++member) {
        const QString path = below(below(m_path, name), member.key());
        if (isComment(member.key()))
            continue;
        if (!isNamed(member.key(), pattern))
            note({path, is});
        else if (!member->isObject())
            note({path, QStringLiteral("takes an object")});
        else {
            Members one(member->toObject(), path, m_faults);
            read(one, member.key());
            one.end();
        }
    }
}

} // namespace scrim::policy
