// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/telephony_policy.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <utility>

namespace scrim::policy {

namespace {

constexpr qsizetype longestCommand = 1024;
const std::array dials{std::pair{Dial::Off, QStringLiteral("off")}, std::pair{Dial::Tel, QStringLiteral("tel")},
                       std::pair{Dial::Command, QStringLiteral("command")}};

QString name(Dial dial)
{
    return std::ranges::find(dials, dial, &std::pair<Dial, QString>::first)->second;
}

bool isCommand(const QString& path)
{
    const bool isPlain = std::ranges::none_of(path, [](QChar c) { return c.category() == QChar::Other_Control; });
    return path.isEmpty() || (isPlain && path.size() <= longestCommand && QDir::isAbsolutePath(path));
}

bool isRegion(const QString& region)
{
    const bool isUpper = std::ranges::all_of(region, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return region.isEmpty() || (region.size() == 2 && isUpper);
}

} // namespace

QJsonObject toJson(const TelephonyPolicy& policy)
{
    return {{QStringLiteral("dial"), name(policy.dial)},
            {QStringLiteral("command"), policy.command},
            {QStringLiteral("region"), policy.region}};
}

Result<TelephonyPolicy> telephonyFrom(const QJsonObject& section)
{
    TelephonyPolicy policy;
    for (auto member = section.begin(); member != section.end(); ++member) {
        const QString key = member.key();
        const QString text = member->toString();
        const auto wrong = [&key](const QString& what) {
            return fail(ErrorCode::WrongFormat, QStringLiteral("\"telephony.%1\" %2").arg(key.left(32), what));
        };
        if (key == QStringLiteral("dial")) {
            const auto known = std::ranges::find(dials, text, &std::pair<Dial, QString>::second);
            if (!member->isString() || known == dials.end())
                return wrong(QStringLiteral("takes \"off\", \"tel\" or \"command\""));
            policy.dial = known->first;
        } else if (key == QStringLiteral("command")) {
            if (!member->isString() || !isCommand(text))
                return wrong(QStringLiteral("takes a program's whole path, or \"\" for none"));
            policy.command = text;
        } else if (key == QStringLiteral("region")) {
            if (!member->isString() || !isRegion(text))
                return wrong(QStringLiteral("takes a country's two capital letters, such as \"DE\", or \"\""));
            policy.region = text;
        } else {
            return wrong(QStringLiteral("is not a member of a policy"));
        }
    }
    if (policy.dial == Dial::Command && policy.command.isEmpty())
        return fail(ErrorCode::WrongFormat,
                    QStringLiteral("\"telephony.dial\" is \"command\", and \"telephony.command\" names no program"));
    return policy;
}

} // namespace scrim::policy
