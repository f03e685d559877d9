// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/redaction_policy.h"

#include "policy/id_rules.h"
#include "policy/members.h"

#include <QRegularExpression>

#include <algorithm>

namespace scrim::policy {

namespace {

constexpr qsizetype longestForm = 40;
constexpr qsizetype fewestDigits = 3;
constexpr qsizetype mostWords = 16;
constexpr qsizetype longestWord = 40;

const QString namePattern = QStringLiteral("[a-z][a-z0-9_]{0,31}");

bool isName(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A%1\\z").arg(namePattern));
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

QJsonObject textForm(const QString& pattern)
{
    QJsonObject form{{QStringLiteral("type"), QStringLiteral("string")}};
    if (!pattern.isEmpty())
        form.insert(QStringLiteral("pattern"), QStringLiteral("^%1$").arg(pattern));
    return form;
}

void readWords(Members& in, QStringList& words)
{
    const QString key = QStringLiteral("words");
    const QJsonValue given = in.take(key, {{QStringLiteral("type"), QStringLiteral("array")},
                                           {QStringLiteral("maxItems"), mostWords},
                                           {QStringLiteral("items"), textForm({})}});
    const QJsonArray list = given.toArray();
    if (!given.isUndefined() && (!given.isArray() || list.size() > mostWords)) {
        in.refuse(key, QStringLiteral("takes up to %1 words").arg(mostWords));
        return;
    }
    for (const QJsonValue& word : list) {
        if (!isWord(word.toString())) {
            in.refuse(key, QStringLiteral("takes words in Latin letters"));
            return;
        }
        words.append(word.toString());
    }
}

void readCustom(Members& in, CustomId& custom)
{
    const auto any = [](const QString&) { return true; };
    in.need({"name", "form"});
    const QString nameTakes = QStringLiteral("takes a name of its own, such as \"member_number\"");
    in.text(QStringLiteral("name"), custom.name, nameTakes, textForm(namePattern), any);
    if (!isName(custom.name) || RedactionPolicy::builtInIds().contains(custom.name))
        in.refuse(QStringLiteral("name"), nameTakes);
    const QString formTakes =
        QStringLiteral("takes a form such as \"K-### ###\", with at least %1 '#' and at most %2 characters")
            .arg(fewestDigits)
            .arg(longestForm);
    in.text(QStringLiteral("form"), custom.form, formTakes, textForm({}), any);
    if (!isForm(custom.form))
        in.refuse(QStringLiteral("form"), formTakes);
    QStringList checksums = checksumNames();
    in.text(QStringLiteral("checksum"), custom.checksum,
            QStringLiteral("takes one of: %1").arg(checksums.join(QStringLiteral(", "))),
            {{QStringLiteral("enum"), QJsonArray::fromStringList(checksums + QStringList{QString()})}},
            [&checksums](const QString& given) { return given.isEmpty() || checksums.contains(given); });
    readWords(in, custom.words);
    in.boolean(QStringLiteral("needs_word"), custom.needsWord);
    if (custom.needsWord && custom.words.isEmpty())
        in.refuse(QStringLiteral("needs_word"), QStringLiteral("takes true or false, and true takes words"));
}

void readDisposition(Members& in, Disposition& disposition)
{
    const auto any = [](const QString&) { return true; };
    const QString takes = QStringLiteral("takes a text");
    in.need({"code", "label"});
    in.text(QStringLiteral("code"), disposition.code, takes, textForm(namePattern), any);
    in.text(QStringLiteral("label"), disposition.label, takes, textForm({}), any);
    disposition.label = disposition.label.simplified();
    if (!isName(disposition.code))
        in.refuse(QStringLiteral("code"), QStringLiteral("takes a short name such as \"callback\""));
    if (disposition.label.isEmpty() || disposition.label.size() > longestWord)
        in.refuse(QStringLiteral("label"), QStringLiteral("takes a text of 1 to %1 characters").arg(longestWord));
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

void readRedaction(Members& in, RedactionPolicy& redaction)
{
    const QStringList known = RedactionPolicy::builtInIds();
    in.names(QStringLiteral("national_ids"), redaction.nationalIds, known,
             QStringLiteral("takes names out of: %1").arg(known.join(QStringLiteral(", "))));
    in.list(QStringLiteral("custom"), mostCustomIds, QStringLiteral("takes up to %1 rules").arg(mostCustomIds),
            [&redaction](Members& each) {
                CustomId custom;
                readCustom(each, custom);
                if (std::ranges::find(redaction.custom, custom.name, &CustomId::name) != redaction.custom.end())
                    each.refuse(QStringLiteral("name"), QStringLiteral("stands twice in the list"));
                else if (!each.path().isEmpty())
                    redaction.custom.push_back(std::move(custom));
            });
    in.roles(QStringLiteral("unredact_roles"), redaction.unredactRoles);
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

void readDispositions(Members& in, std::vector<Disposition>& dispositions)
{
    std::vector<Disposition> all;
    const bool isGiven =
        in.list(QStringLiteral("dispositions"), mostDispositions,
                QStringLiteral("takes a list of up to %1").arg(mostDispositions), [&all](Members& each) {
                    Disposition disposition;
                    readDisposition(each, disposition);
                    if (std::ranges::find(all, disposition.code, &Disposition::code) != all.end())
                        each.refuse(QStringLiteral("code"), QStringLiteral("stands twice in the list"));
                    else if (!each.path().isEmpty())
                        all.push_back(std::move(disposition));
                });
    if (isGiven)
        dispositions = std::move(all);
}

} // namespace scrim::policy
