// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>

namespace scrim::policy {

/// What a click on a phone number's telephone does.
enum class Dial
{
    Off,     ///< there is none
    Tel,     ///< the desktop's program for tel: links gets the number, among its arguments
    Command, ///< a program gets it on its standard input
};

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
/// That section; a missing member takes its default. WrongFormat with what is wrong, without a full stop.
[[nodiscard]] Result<TelephonyPolicy> telephonyFrom(const QJsonObject& section);

} // namespace scrim::policy
