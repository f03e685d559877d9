// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_json.h"

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

/// Takes one object's members out by name; remembers the first that is not what it should be. What nobody took is one.
class Members
{
public:
    Members(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) {}

    /// An object of its own, empty where it is missing.
    [[nodiscard]] Members section(const QString& name)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isUndefined() && !value.isObject())
            refuse(name, QStringLiteral("takes an object"));
        return {value.toObject(), pathOf(name)};
    }
    [[nodiscard]] bool boolean(const QString& name, bool otherwise)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isUndefined() && !value.isBool())
            refuse(name, QStringLiteral("takes true or false"));
        return value.toBool(otherwise);
    }
    template<typename Good>
    [[nodiscard]] int integer(const QString& name, int otherwise, const QString& takes, Good isGood)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isUndefined())
            return otherwise;
        const qint64 number = value.toInteger(-1);
        if (!isGood(number)) {
            refuse(name, takes);
            return otherwise;
        }
        return static_cast<int>(number);
    }
    template<typename T, typename From>
    [[nodiscard]] T word(const QString& name, T otherwise, const QString& takes, From from)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isUndefined())
            return otherwise;
        const std::optional<T> known = value.isString() ? from(value.toString()) : std::nullopt;
        if (!known)
            refuse(name, takes);
        return known.value_or(otherwise);
    }
    template<typename Good>
    [[nodiscard]] QString text(const QString& name, const QString& otherwise, const QString& takes, Good isGood)
    {
        const QJsonValue value = m_object.take(name);
        if (value.isUndefined())
            return otherwise;
        if (value.isString() && isGood(value.toString()))
            return value.toString();
        refuse(name, takes);
        return otherwise;
    }
    /// A section that somebody else reads; empty where it is missing.
    [[nodiscard]] QJsonObject object(const QString& name)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isUndefined() && !value.isObject())
            refuse(name, QStringLiteral("takes an object"));
        return value.toObject();
    }
    /// A list that somebody else reads; null where it is missing.
    [[nodiscard]] std::optional<QJsonArray> list(const QString& name)
    {
        const QJsonValue value = m_object.take(name);
        if (!value.isUndefined() && !value.isArray())
            refuse(name, QStringLiteral("takes a list"));
        return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
    }
    /// Ends the reading of an inner section: its first fault is this one's.
    void take(const Members& inner)
    {
        if (m_fault.isEmpty())
            m_fault = inner.fault();
    }
    [[nodiscard]] QString fault() const
    {
        if (!m_fault.isEmpty() || m_object.isEmpty())
            return m_fault;
        return QStringLiteral("\"%1\" is not a member of a policy").arg(pathOf(m_object.constBegin().key()));
    }

private:
    /// A foreign name may be anything; only its start is worth a sentence.
    [[nodiscard]] QString pathOf(const QString& name) const
    {
        return m_path.isEmpty() ? name.left(32) : m_path + QLatin1Char('.') + name.left(32);
    }
    void refuse(const QString& name, const QString& takes)
    {
        if (m_fault.isEmpty())
            m_fault = QStringLiteral("\"%1\" %2").arg(pathOf(name), takes);
    }

    QJsonObject m_object;
    QString m_path;
    QString m_fault;
};

void readClasses(Members& shield, Policy& policy)
{
    Members classes = shield.section(QStringLiteral("classes"));
    for (const FieldClass fieldClass : allFieldClasses) {
        ClassRules& rules = policy.classes[static_cast<std::size_t>(fieldClass)];
        Members one = classes.section(name(fieldClass));
        rules.least = one.word(QStringLiteral("least_level"), rules.least,
                               QStringLiteral("takes \"none\", \"scrambled\" or \"excluded\""),
                               [](const QString& text) { return screenLevelFrom(text); });
        rules.gesture =
            one.word(QStringLiteral("gesture"), rules.gesture, QStringLiteral("takes \"toggle\" or \"hold\""),
                     [](const QString& text) { return gestureFrom(text); });
        rules.approval = one.boolean(QStringLiteral("approval"), rules.approval);
        classes.take(one);
    }
    shield.take(classes);
}

/// Nothing, or a file that means the same wherever Scrim is started.
bool isPlaceForAWitness(const QString& path)
{
    const bool isPlain =
        std::none_of(path.cbegin(), path.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return path.isEmpty() ||
           (path.size() <= longestPath && isPlain && QDir::isAbsolutePath(path) && !path.endsWith(QLatin1Char('/')));
}

void readLog(Members& all, Policy& policy)
{
    Members log = all.section(QStringLiteral("log"));
    policy.witnessFile = log.text(QStringLiteral("witness_file"), policy.witnessFile,
                                  QStringLiteral("takes a file's whole path, or \"\" for none"), isPlaceForAWitness);
    const auto months = [&](const QString& name, int otherwise, int least) {
        return log.integer(name, otherwise,
                           QStringLiteral("takes a whole number from %1 to %2").arg(least).arg(mostMonths),
                           [least](qint64 number) { return number >= least && number <= mostMonths; });
    };
    policy.searchableMonths =
        months(QStringLiteral("searchable_months"), policy.searchableMonths, Policy().searchableMonths);
    policy.keepMonths = months(QStringLiteral("keep_months"), std::max(policy.keepMonths, policy.searchableMonths),
                               std::max(Policy().keepMonths, policy.searchableMonths));
    all.take(log);
}

std::unexpected<Error> wrong(const QString& why)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("This is not a policy: %1.").arg(why));
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
        else
            into[here] = it->toVariant().toString();
    }
}

} // namespace

QString name(Gesture gesture)
{
    return gesture == Gesture::Hold ? QStringLiteral("hold") : QStringLiteral("toggle");
}

std::optional<Gesture> gestureFrom(QStringView text)
{
    for (const Gesture gesture : {Gesture::Toggle, Gesture::Hold}) {
        if (name(gesture) == text)
            return gesture;
    }
    return std::nullopt;
}

QJsonObject toJson(const Policy& policy)
{
    QJsonObject classes;
    for (const FieldClass fieldClass : allFieldClasses) {
        const ClassRules& rules = policy.of(fieldClass);
        classes.insert(name(fieldClass), QJsonObject{{QStringLiteral("least_level"), name(rules.least)},
                                                     {QStringLiteral("gesture"), name(rules.gesture)},
                                                     {QStringLiteral("approval"), rules.approval}});
    }
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
            {QStringLiteral("log"), log},
            {QStringLiteral("review"), toJson(policy.review)},
            {QStringLiteral("verification"), toJson(policy.verification)},
            {QStringLiteral("editing"), toJson(policy.editing)},
            {QStringLiteral("sign_in"), toJson(policy.signIn)},
            {QStringLiteral("telephony"), toJson(policy.telephony)},
            {QStringLiteral("redaction"), toJson(policy.redaction)},
            {QStringLiteral("dispositions"), toJson(policy.dispositions)}};
}

Result<Policy> parsePolicy(const QByteArray& bytes)
{
    if (bytes.size() > longestPolicy)
        return wrong(QStringLiteral("it is longer than %1 bytes").arg(longestPolicy));
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        const auto line = bytes.left(parsed.offset).count('\n') + 1;
        return wrong(QStringLiteral("line %1: %2").arg(QString::number(line), parsed.errorString()));
    }
    if (!document.isObject())
        return wrong(QStringLiteral("line 1: it is not a JSON object"));
    return policyFrom(document.object());
}

Result<Policy> policyFrom(const QJsonObject& object)
{
    Policy policy;
    Members all(object, {});
    Members shield = all.section(QStringLiteral("shield"));
    readClasses(shield, policy);
    policy.framesPerPad =
        shield.integer(QStringLiteral("frames_per_pad"), policy.framesPerPad, QStringLiteral("takes 2 or 4"),
                       [](qint64 number) { return number == 2 || number == 4; });
    policy.trustRemote = shield.boolean(QStringLiteral("trust_remote"), policy.trustRemote);
    policy.markPage = shield.boolean(QStringLiteral("mark_page"), policy.markPage);
    policy.supportCaptureMinutes =
        shield.integer(QStringLiteral("support_capture_minutes"), policy.supportCaptureMinutes,
                       QStringLiteral("takes a whole number from 0 to %1").arg(mostMinutes),
                       [](qint64 number) { return number >= 0 && number <= mostMinutes; });
    policy.approvalMinutes =
        shield.integer(QStringLiteral("approval_minutes"), policy.approvalMinutes,
                       QStringLiteral("takes a whole number from 1 to %1").arg(mostApprovalMinutes),
                       [](qint64 number) { return number >= 1 && number <= mostApprovalMinutes; });
    all.take(shield);
    readLog(all, policy);
    const auto review = reviewFrom(all.object(QStringLiteral("review")));
    const auto verification = verificationFrom(all.object(QStringLiteral("verification")));
    const auto editing = editingFrom(all.object(QStringLiteral("editing")));
    const auto signIn = signInFrom(all.object(QStringLiteral("sign_in")));
    const auto telephony = telephonyFrom(all.object(QStringLiteral("telephony")));
    const auto redaction = redactionFrom(all.object(QStringLiteral("redaction")));
    const auto given = all.list(QStringLiteral("dispositions"));
    const auto dispositions = given ? dispositionsFrom(*given) : defaultDispositions();
    if (const QString fault = all.fault(); !fault.isEmpty())
        return wrong(fault);
    if (!review)
        return wrong(review.error().message);
    if (!verification)
        return wrong(verification.error().message);
    if (!editing)
        return wrong(editing.error().message);
    if (!signIn)
        return wrong(signIn.error().message);
    if (!telephony)
        return wrong(telephony.error().message);
    if (!redaction)
        return wrong(redaction.error().message);
    if (!dispositions)
        return wrong(dispositions.error().message);
    policy.review = *review;
    policy.verification = *verification;
    policy.editing = *editing;
    policy.signIn = *signIn;
    policy.telephony = *telephony;
    policy.redaction = *redaction;
    policy.dispositions = *dispositions;
    return policy;
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
            changed.insert(path, QStringLiteral("%1 -> %2").arg(in(before, path), in(after, path)));
    }
    return changed;
}

} // namespace scrim::policy
