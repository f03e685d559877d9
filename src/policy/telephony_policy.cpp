// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/telephony_policy.h"

#include "policy/members.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <utility>

namespace scrim::policy {

namespace {

constexpr qsizetype longestCommand = 1024;
const std::array dials{std::pair{Dial::Off, QStringLiteral("off")}, std::pair{Dial::Tel, QStringLiteral("tel")},
                       std::pair{Dial::Command, QStringLiteral("command")}};

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

QString name(Dial dial)
{
    return std::ranges::find(dials, dial, &std::pair<Dial, QString>::first)->second;
}

QJsonObject toJson(const TelephonyPolicy& policy)
{
    return {{QStringLiteral("dial"), name(policy.dial)},
            {QStringLiteral("command"), policy.command},
            {QStringLiteral("region"), policy.region}};
}

void readTelephony(Members& in, TelephonyPolicy& policy)
{
    const QJsonObject path{{QStringLiteral("type"), QStringLiteral("string")},
                           {QStringLiteral("maxLength"), longestCommand}};
    const QJsonObject country{{QStringLiteral("type"), QStringLiteral("string")},
                              {QStringLiteral("pattern"), QStringLiteral("^([A-Z]{2})?$")}};
    in.word(QStringLiteral("dial"), policy.dial, allDials);
    in.text(QStringLiteral("command"), policy.command, QStringLiteral("takes a program's whole path, or \"\" for none"),
            path, isCommand);
    in.text(QStringLiteral("region"), policy.region,
            QStringLiteral("takes a country's two capital letters, such as \"DE\", or \"\""), country, isRegion);
    if (policy.dial == Dial::Command && policy.command.isEmpty())
        in.refuse(QStringLiteral("dial"), QStringLiteral("is \"command\", and \"telephony.command\" names no program"));
}

} // namespace scrim::policy
