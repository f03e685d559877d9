// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/layers.h"

#include "policy/policy_json.h"
#include "policy/policy_text.h"

namespace scrim::policy {

namespace {

const QString managedPrefix = QStringLiteral("managed:");
const QString classesPath = QStringLiteral("shield.classes.");
const QString rolesKey = QStringLiteral("roles");

using Sources = std::map<QString, QString>;

/// Takes out what lies at or below the path.
void forget(Sources& sources, const QString& path)
{
    std::erase_if(sources, [&path](const auto& entry) {
        return entry.first == path || entry.first.startsWith(path + QLatin1Char('.'));
    });
}

QJsonObject over(QJsonObject under, const QJsonObject& above, const QString& path, const QString& source,
                 Sources& sources)
{
    for (auto member = above.constBegin(); member != above.constEnd(); ++member) {
        const QString here = path.isEmpty() ? member.key() : path + QLatin1Char('.') + member.key();
        const QJsonValue before = under.value(member.key());
        if (member->isObject()) {
            if (!before.isObject())
                forget(sources, here);
            under.insert(member.key(), over(before.toObject(), member->toObject(), here, source, sources));
        } else {
            forget(sources, here);
            sources[here] = source;
            under.insert(member.key(), *member);
        }
    }
    return under;
}

/// What a managed file locks for a class must not be lifted by what the vault says of one role.
void dropFromRoles(QJsonObject& merged, const QString& fieldClass, const QString& member, Sources& sources)
{
    QJsonObject roles = merged.value(rolesKey).toObject();
    for (const Role role : allRoles) {
        QJsonObject ofRole = roles.value(name(role)).toObject();
        QJsonObject rules = ofRole.value(fieldClass).toObject();
        if (!rules.contains(member))
            continue;
        rules.remove(member);
        ofRole.insert(fieldClass, rules);
        roles.insert(name(role), ofRole);
        forget(sources, QStringLiteral("roles.%1.%2.%3").arg(name(role), fieldClass, member));
    }
    merged.insert(rolesKey, roles);
}

void lockClasses(QJsonObject& merged, const QJsonObject& managed, Sources& sources)
{
    const auto all = flattened(managed);
    for (const auto& [path, value] : all) {
        if (path.startsWith(classesPath))
            dropFromRoles(merged, path.section(QLatin1Char('.'), 2, 2), path.section(QLatin1Char('.'), 3, 3), sources);
        if (path != QStringLiteral("verification.before_reveal"))
            continue;
        for (const FieldClass fieldClass : allFieldClasses)
            dropFromRoles(merged, name(fieldClass), QStringLiteral("needs_verified"), sources);
    }
}

/// The file's members, or why it is bad: a sentence.
std::expected<QJsonObject, QString> membersOf(const ManagedFile& file)
{
    if (!file.wrong.isEmpty())
        return std::unexpected(QStringLiteral("%1: %2. Ask IT to mend it.").arg(file.path, file.wrong));
    const PolicyText read = readPolicy(file.bytes);
    if (read.errors.empty())
        return read.given;
    return std::unexpected(QStringLiteral("%1, %2. Ask IT to mend it.").arg(file.path, text(read.errors.front())));
}

Layered blocked(const QJsonObject& vault, const QString& why)
{
    Layered layers;
    over({}, vault, {}, QStringLiteral("vault"), layers.sources);
    Faults faults;
    std::vector<Expectation> expectations;
    layers.policy = policyOf(vault, faults, expectations);
    layers.policy.blocked = why;
    return layers;
}

} // namespace

std::map<QString, QJsonValue> flattened(const QJsonObject& object)
{
    std::map<QString, QJsonValue> values;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!member->isObject()) {
            values.insert_or_assign(member.key(), *member);
            continue;
        }
        for (const auto& [path, value] : flattened(member->toObject()))
            values.insert_or_assign(member.key() + QLatin1Char('.') + path, value);
    }
    return values;
}

QString Layered::sourceOf(QString path) const
{
    for (;;) {
        if (const auto found = sources.find(path); found != sources.end())
            return found->second;
        const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
        if (dot < 0)
            return QStringLiteral("default");
        path.truncate(dot);
    }
}

bool Layered::isLocked(const QString& path) const
{
    return sourceOf(path).startsWith(managedPrefix);
}

Layered layered(const ManagedFiles& files, const QJsonObject& vault)
{
    Layered layers;
    QJsonObject merged;
    for (const ManagedFile& file : files.recommended) {
        const auto members = membersOf(file);
        if (!members)
            return blocked(vault, members.error());
        merged = over(merged, *members, {}, QStringLiteral("recommended:") + file.path, layers.sources);
    }
    merged = over(merged, vault, {}, QStringLiteral("vault"), layers.sources);
    for (const ManagedFile& file : files.managed) {
        const auto members = membersOf(file);
        if (!members)
            return blocked(vault, members.error());
        lockClasses(merged, *members, layers.sources);
        merged = over(merged, *members, {}, managedPrefix + file.path, layers.sources);
    }
    Faults faults;
    std::vector<Expectation> expectations;
    layers.policy = policyOf(merged, faults, expectations);
    for (const auto& [path, source] : layers.sources) {
        if (source.startsWith(managedPrefix))
            layers.policy.locks[path] = source.mid(managedPrefix.size());
    }
    if (faults.empty())
        return layers;
    return blocked(vault,
                   QStringLiteral("The policy of this vault and the files of IT contradict each other: %1. Ask IT "
                                  "to mend that.")
                       .arg(text(faults.front())));
}

} // namespace scrim::policy
