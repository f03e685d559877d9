// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for ICU's header of this name: the one function of it that libphonenumber calls, from Qt's tables.
#pragma once

#include <QChar>

#include <cstdint>

/// The value of a decimal digit of any script; -1 for all else, among them raised and circled digits.
inline std::int32_t u_charDigitValue(std::int32_t character)
{
    const auto point = static_cast<char32_t>(character);
    return QChar::category(point) == QChar::Number_DecimalDigit ? QChar::digitValue(point) : -1;
}
