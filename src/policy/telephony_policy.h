// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>

namespace scrim::policy {

/// What a click on a phone number's telephone does.
enum class Dial
{
    Off,     ///< there is none
    Tel,     ///< the desktop's program for tel: links gets the number, among its arguments
    Command, ///< a program gets it on its standard input
};

inline constexpr std::array allDials{Dial::Off, Dial::Tel, Dial::Command};
[[nodiscard]] QString name(Dial dial); ///< "off", "tel", "command"

/// How this desk and the telephone system work together.
struct TelephonyPolicy
{
    Dial dial = Dial::Off;
    QString command = {}; ///< the program's whole path, for Dial::Command
    QString region = {};  ///< the country (ISO 3166, two letters) of numbers without one; empty: where the desk stands

    bool operator==(const TelephonyPolicy&) const = default;
};

/// {"dial": "off", "command": "", "region": ""}
[[nodiscard]] QJsonObject toJson(const TelephonyPolicy& policy);
class Members;
/// That section, as Members reads one.
void readTelephony(Members& in, TelephonyPolicy& policy);

} // namespace scrim::policy
