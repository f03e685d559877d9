// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QString>

#include <optional>

/// Reading a secret's characters without making a string of it: every helper below looks at one code point at a time.
namespace scrim::policy {

[[nodiscard]] bool isValidUtf8(Bytes text);

/// Walks valid UTF-8; ask isValidUtf8() first.
class CodePoints
{
public:
    explicit CodePoints(Bytes text) : m_rest(text) {}
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char32_t next();
    /// What next() has not yet given.
    [[nodiscard]] Bytes rest() const { return m_rest; }

private:
    Bytes m_rest;
};

[[nodiscard]] std::size_t countCodePoints(Bytes text);
/// Without white space (all of Unicode's) at both ends; empty when `text` is not valid UTF-8.
[[nodiscard]] Bytes trimmed(Bytes text);
/// One character to show.
[[nodiscard]] QString shown(char32_t codePoint);
/// Appends `codePoint` as UTF-8 at `to`; returns its size, at most 4.
[[nodiscard]] std::size_t writeUtf8(char32_t codePoint, MutableBytes to);

/// One of the invisible marks that have what follows them written in the other direction, and could show a text as
/// another one; not those that are a part of Arabic or Hebrew writing (U+200E, U+200F).
[[nodiscard]] bool turnsDirection(QChar character);

/// A line as a terminal may have it: what would steer the terminal, or turn the line's direction, is replaced.
[[nodiscard]] QString forTerminal(QString line);

/// What stands between the groups of a number: any space, any dash.
[[nodiscard]] bool isSeparator(char32_t codePoint);
[[nodiscard]] bool isDigit(char32_t codePoint);

/// 12 to 19 digits (of any script, given as ASCII) that only separators part; else empty.
[[nodiscard]] SecretBytes cardDigits(Bytes value);
/// Upper-case ASCII without separators: two letters, two digits, 11 to 30 letters or digits; else empty.
[[nodiscard]] SecretBytes ibanCharacters(Bytes value);

struct MailParts
{
    Bytes local;
    Bytes domain;
};
/// Around the only @, both sides there, no white space within; that around the whole is dropped.
[[nodiscard]] std::optional<MailParts> mailParts(Bytes value);

} // namespace scrim::policy
