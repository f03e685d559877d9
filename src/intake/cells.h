// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>

#include <optional>

namespace scrim::intake {

/// The forms that cells are held against, so that a shifted row is noticed. All take UTF-8 as CsvReader gives it.

/// Without white space around it.
[[nodiscard]] Bytes trimmed(Bytes cell);
/// Also without the apostrophe that shops and spreadsheets put before ids, postcodes and phones.
[[nodiscard]] Bytes unquoted(Bytes cell);
/// Also without an apostrophe before a number or formula; the one of a word ('t Hooft) stays.
[[nodiscard]] Bytes plain(Bytes cell);

/// plain(), for columns that everybody may see, never for a sensitive one; control characters become spaces, and what
/// would turn the direction of the text around it is left out.
[[nodiscard]] QString clearText(Bytes cell);

/// Exactly one @ with something on both sides, no white space.
[[nodiscard]] bool isEmail(Bytes cell);
/// Digits and what people write between them; letters only as an extension ("x12", "ext. 12").
[[nodiscard]] bool isPhone(Bytes cell);
/// Letters, digits and "#_-:/." up to 128 characters, and unspoilt.
[[nodiscard]] bool isIdentifier(Bytes cell);
/// yes, no, true, false, in any case.
[[nodiscard]] bool isYesNo(Bytes cell);
/// Not the 1.23E+12 that spreadsheets make of long numbers: the digits behind it are lost.
[[nodiscard]] bool isUnspoilt(Bytes cell);
/// Anything without an @: a name that is an e-mail address would show it to everybody.
[[nodiscard]] bool isNameText(Bytes cell);
/// Anything but a mask ("+49 ••• ••• 10", "**** 1111"): what another system has hidden is no value.
[[nodiscard]] bool isNoMask(Bytes cell);
/// Three letters, as ISO 4217 has them.
[[nodiscard]] bool isCurrency(Bytes cell);
/// "560001" or "560 001".
[[nodiscard]] bool isIndianPostcode(Bytes cell);
/// Up to 64 bytes with a digit among them and no @: shops put words of their own around the number.
[[nodiscard]] bool isOrderNumber(Bytes cell);

/// "1234.5" in minor units of a currency with so many decimals: exact, no separators of thousands, at most 15 digits.
[[nodiscard]] std::optional<qint64> amount(Bytes cell, int decimals);
/// A whole number from 0 to 999,999,999.
[[nodiscard]] std::optional<qint64> count(Bytes cell);
/// ISO 8601 out of "2026-01-15 10:23:45 +0100" and its like; the offset stays as the source gave it.
[[nodiscard]] std::optional<QString> dateTime(Bytes cell);

} // namespace scrim::intake
