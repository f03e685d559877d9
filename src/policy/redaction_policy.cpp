// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/redaction_policy.h"

#include "policy/id_rules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace scrim::policy {

namespace {

constexpr qsizetype longestForm = 40;
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype mostWords = 16;
constexpr qsizetype longestWord = 40;

std::unexpected<Error> wrong(const QString& path, const QString& takes)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("\"%1\" %2").arg(path, takes));
}

/// What of `object` is none of `known`; empty when nothing.
QString stranger(const QJsonObject& object, const QStringList& known)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key()))
            return it.key().left(32);
    }
    return {};
}

bool isName(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]{0,31}\\z"));
    return form.match(text).hasMatch();
}

bool isForm(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[#@*A-Za-z0-9][#@*A-Za-z0-9 -]*\\z"));
    return text.size() <= longestForm && text.count(QLatin1Char('#')) >= fewestDigits && form.match(text).hasMatch();
}

bool isWord(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[\\p{Latin}][\\p{Latin}0-9 -]*\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= longestWord && form.match(text).hasMatch();
}

Result<QStringList> namesFrom(const QJsonValue& value, const QString& path, const QStringList& known)
{
    const QString takes = QStringLiteral("takes names out of: %1").arg(known.join(QStringLiteral(", ")));
    if (!value.isArray())
        return wrong(path, takes);
    QStringList names;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& each : array) {
        if (!known.contains(each.toString()) || names.contains(each.toString()))
            return wrong(path, takes);
        names.append(each.toString());
    }
    return names;
}

Result<CustomId> customFrom(const QJsonValue& value, const QString& path)
{
    const QJsonObject object = value.toObject();
    const QString other = stranger(object, {QStringLiteral("name"), QStringLiteral("form"), QStringLiteral("checksum"),
                                            QStringLiteral("words"), QStringLiteral("needs_word")});
    if (!other.isEmpty())
        return wrong(path + QLatin1Char('.') + other, QStringLiteral("is not a member of a policy"));
    CustomId custom;
    custom.name = object.value(QStringLiteral("name")).toString();
    if (!isName(custom.name) || RedactionPolicy::builtInIds().contains(custom.name))
        return wrong(path + QStringLiteral(".name"),
                     QStringLiteral("takes a name of its own, such as \"member_number\""));
    custom.form = object.value(QStringLiteral("form")).toString();
    if (!isForm(custom.form))
        return wrong(
            path + QStringLiteral(".form"),
            QStringLiteral("takes a form such as \"K-### ###\", with at least %1 '#' and at most %2 characters")
                .arg(fewestDigits)
                .arg(longestForm));
    const QJsonValue checksum = object.value(QStringLiteral("checksum"));
    custom.checksum = checksum.toString();
    if (!checksum.isUndefined() && !custom.checksum.isEmpty() && !checksumNames().contains(custom.checksum))
        return wrong(path + QStringLiteral(".checksum"),
                     QStringLiteral("takes one of: %1").arg(checksumNames().join(QStringLiteral(", "))));
    const QJsonValue words = object.value(QStringLiteral("words"));
    const QJsonArray array = words.toArray();
    if ((!words.isUndefined() && !words.isArray()) || array.size() > mostWords)
        return wrong(path + QStringLiteral(".words"), QStringLiteral("takes up to %1 words").arg(mostWords));
    for (const QJsonValue& word : array) {
        if (!isWord(word.toString()))
            return wrong(path + QStringLiteral(".words"), QStringLiteral("takes words in Latin letters"));
        custom.words.append(word.toString());
    }
    const QJsonValue needsWord = object.value(QStringLiteral("needs_word"));
    custom.needsWord = needsWord.toBool();
    if ((!needsWord.isUndefined() && !needsWord.isBool()) || (custom.needsWord && custom.words.isEmpty()))
        return wrong(path + QStringLiteral(".needs_word"), QStringLiteral("takes true or false, and true takes words"));
    return custom;
}

Result<std::vector<CustomId>> customsFrom(const QJsonValue& value)
{
    const QString path = QStringLiteral("redaction.custom");
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > mostCustomIds)
        return wrong(path, QStringLiteral("takes up to %1 rules").arg(mostCustomIds));
    std::vector<CustomId> customs;
    for (const QJsonValue& each : array) {
        auto custom = customFrom(each, QStringLiteral("%1.%2").arg(path).arg(customs.size()));
        if (!custom)
            return fail(custom);
        if (std::ranges::find(customs, custom->name, &CustomId::name) != customs.end())
            return wrong(path, QStringLiteral("has a name twice"));
        customs.push_back(*std::move(custom));
    }
    return customs;
}

Result<std::vector<Role>> rolesFrom(const QJsonValue& value)
{
    QStringList known;
    for (const Role role : allRoles)
        known.append(name(role));
    const auto names = namesFrom(value, QStringLiteral("redaction.unredact_roles"), known);
    if (!names)
        return std::unexpected(names.error());
    std::vector<Role> roles;
    for (const QString& each : *names)
        roles.push_back(roleFrom(each).value_or(Role::Supervisor));
    return roles;
}

} // namespace

QStringList RedactionPolicy::builtInIds()
{
    QStringList names;
    for (const IdRule& rule : builtInIdRules())
        names.append(rule.name);
    return names;
}

QJsonObject toJson(const RedactionPolicy& redaction)
{
    QJsonArray customs;
    for (const CustomId& custom : redaction.custom)
        customs.append(QJsonObject{{QStringLiteral("name"), custom.name},
                                   {QStringLiteral("form"), custom.form},
                                   {QStringLiteral("checksum"), custom.checksum},
                                   {QStringLiteral("words"), QJsonArray::fromStringList(custom.words)},
                                   {QStringLiteral("needs_word"), custom.needsWord}});
    QJsonArray roles;
    for (const Role role : redaction.unredactRoles)
        roles.append(name(role));
    return {{QStringLiteral("national_ids"), QJsonArray::fromStringList(redaction.nationalIds)},
            {QStringLiteral("custom"), customs},
            {QStringLiteral("unredact_roles"), roles}};
}

Result<RedactionPolicy> redactionFrom(const QJsonObject& section)
{
    const QString other =
        stranger(section, {QStringLiteral("national_ids"), QStringLiteral("custom"), QStringLiteral("unredact_roles")});
    if (!other.isEmpty())
        return wrong(QStringLiteral("redaction.") + other, QStringLiteral("is not a member of a policy"));
    RedactionPolicy redaction;
    if (const QJsonValue ids = section.value(QStringLiteral("national_ids")); !ids.isUndefined()) {
        auto names = namesFrom(ids, QStringLiteral("redaction.national_ids"), RedactionPolicy::builtInIds());
        if (!names)
            return fail(names);
        redaction.nationalIds = *std::move(names);
    }
    if (const QJsonValue custom = section.value(QStringLiteral("custom")); !custom.isUndefined()) {
        auto customs = customsFrom(custom);
        if (!customs)
            return fail(customs);
        redaction.custom = *std::move(customs);
    }
    if (const QJsonValue roles = section.value(QStringLiteral("unredact_roles")); !roles.isUndefined()) {
        auto known = rolesFrom(roles);
        if (!known)
            return fail(known);
        redaction.unredactRoles = *std::move(known);
    }
    return redaction;
}

std::vector<Disposition> defaultDispositions()
{
    // In English: the label is a member of the policy. said() puts it into the person's words.
    return {{QStringLiteral("resolved"), QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Resolved"))},
            {QStringLiteral("information"), QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Information given"))},
            {QStringLiteral("callback"), QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Call back"))},
            {QStringLiteral("escalated"), QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Passed on"))},
            {QStringLiteral("return"), QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Return or refund"))},
            {QStringLiteral("complaint"), QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Complaint"))},
            {QStringLiteral("no_answer"), QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Nobody answered"))},
            {QStringLiteral("wrong_number"), QStringLiteral(QT_TRANSLATE_NOOP("scrim::Core", "Wrong number"))}};
}

QJsonArray toJson(const std::vector<Disposition>& dispositions)
{
    QJsonArray array;
    for (const Disposition& disposition : dispositions)
        array.append(
            QJsonObject{{QStringLiteral("code"), disposition.code}, {QStringLiteral("label"), disposition.label}});
    return array;
}

Result<std::vector<Disposition>> dispositionsFrom(const QJsonArray& section)
{
    const QString path = QStringLiteral("dispositions");
    if (section.size() > mostDispositions)
        return wrong(path, QStringLiteral("takes up to %1").arg(mostDispositions));
    std::vector<Disposition> dispositions;
    for (const QJsonValue& each : section) {
        const QJsonObject object = each.toObject();
        const Disposition disposition{object.value(QStringLiteral("code")).toString(),
                                      object.value(QStringLiteral("label")).toString().simplified()};
        const bool isKnown = stranger(object, {QStringLiteral("code"), QStringLiteral("label")}).isEmpty();
        const bool isTwice =
            std::ranges::find(dispositions, disposition.code, &Disposition::code) != dispositions.end();
        if (!isKnown || !isName(disposition.code) || isTwice || disposition.label.isEmpty() ||
            disposition.label.size() > longestWord)
            return wrong(path, QStringLiteral("takes objects such as {\"code\": \"callback\", \"label\": \"Call "
                                              "back\"}, each code once"));
        dispositions.push_back(disposition);
    }
    return dispositions;
}

} // namespace scrim::policy
