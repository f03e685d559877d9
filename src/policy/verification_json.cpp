// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/verification.h"

#include <QJsonArray>

namespace scrim::policy {

namespace {

/// No caller is verified by one field of four digits or a birth date, whatever a file says.
constexpr int fewestBits = 15;
constexpr int mostBits = 40;
/// More of them for one field would be an oracle of a kind: design, "at most three".
constexpr int mostTries = 3;
constexpr int mostTriesADay = 50;
constexpr int shortestWindow = 5;
constexpr int longestWindow = 24 * 60;

std::unexpected<Error> wrong(const QString& name, const QString& takes)
{
    return fail(ErrorCode::WrongFormat, QStringLiteral("\"verification.%1\" %2").arg(name.left(32), takes));
}

/// Takes the members out of the section one by one; what nobody took is a fault.
class Section
{
public:
    explicit Section(QJsonObject object) : m_object(std::move(object)) {}

    Result<void> take(const char* name, int& number, int least, int most)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        if (value.isUndefined())
            return {};
        const qint64 given = value.toInteger(-1);
        if (given < least || given > most) {
            return wrong(QLatin1String(name),
                         QStringLiteral("takes a whole number from %1 to %2").arg(least).arg(most));
        }
        number = static_cast<int>(given);
        return {};
    }
    Result<void> take(const char* name, bool& flag)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        if (!value.isUndefined() && !value.isBool())
            return wrong(QLatin1String(name), QStringLiteral("takes true or false"));
        flag = value.toBool(flag);
        return {};
    }
    Result<void> take(const char* name, std::array<bool, allFieldClasses.size()>& classes)
    {
        const QJsonValue value = m_object.take(QLatin1String(name));
        if (value.isUndefined())
            return {};
        const auto takes = QStringLiteral("takes a list of classes such as \"payment\", each once");
        if (!value.isArray())
            return wrong(QLatin1String(name), takes);
        classes.fill(false);
        for (const QJsonValue& each : value.toArray()) {
            const auto known = fieldClassFrom(each.toString());
            if (!known || std::exchange(classes[static_cast<std::size_t>(*known)], true))
                return wrong(QLatin1String(name), takes);
        }
        return {};
    }
    Result<void> end() const
    {
        return m_object.isEmpty() ? Result<void>{}
                                  : wrong(m_object.constBegin().key(), QStringLiteral("is not a member of a policy"));
    }

private:
    QJsonObject m_object;
};

} // namespace

QJsonObject toJson(const VerificationPolicy& policy)
{
    QJsonArray classes;
    for (const FieldClass fieldClass : allFieldClasses) {
        if (policy.neededToReveal(fieldClass))
            classes.append(name(fieldClass));
    }
    return {{QStringLiteral("fields_needed"), policy.fieldsNeeded},
            {QStringLiteral("different_classes"), policy.differentClasses},
            {QStringLiteral("least_bits"), policy.leastBits},
            {QStringLiteral("tries"), policy.tries},
            {QStringLiteral("window_minutes"), policy.windowMinutes},
            {QStringLiteral("tries_a_day"), policy.triesADay},
            {QStringLiteral("before_reveal"), classes},
            {QStringLiteral("before_edit"), policy.beforeEdit}};
}

Result<VerificationPolicy> verificationFrom(const QJsonObject& object)
{
    VerificationPolicy policy;
    Section section(object);
    Result<void> taken = section.take("fields_needed", policy.fieldsNeeded, 1, 4);
    if (taken)
        taken = section.take("different_classes", policy.differentClasses);
    if (taken)
        taken = section.take("least_bits", policy.leastBits, fewestBits, mostBits);
    if (taken)
        taken = section.take("tries", policy.tries, 1, mostTries);
    if (taken)
        taken = section.take("window_minutes", policy.windowMinutes, shortestWindow, longestWindow);
    if (taken)
        taken = section.take("tries_a_day", policy.triesADay, policy.tries, mostTriesADay);
    if (taken)
        taken = section.take("before_reveal", policy.beforeReveal);
    if (taken)
        taken = section.take("before_edit", policy.beforeEdit);
    if (taken)
        taken = section.end();
    if (!taken)
        return fail(taken);
    return policy;
}

} // namespace scrim::policy
