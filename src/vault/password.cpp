// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "vault/account_file.h"
#include "vault/accounts.h"

#include <algorithm>

namespace scrim::vault {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype shortestPassword = 12;
constexpr std::size_t longestPassword = 1024;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isLatinLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

} // namespace

bool isUserName(const QString& name)
{
    // ASCII only: one spelling, one file name, on every system.
    const auto allowed = [](QChar c) {
        return isDigit(c.unicode()) || isLatinLetter(c.unicode()) || QStringLiteral("._-").contains(c);
    };
    return !name.isEmpty() && name.size() <= longestName && std::ranges::all_of(name, allowed) &&
           (isDigit(name.front().unicode()) || isLatinLetter(name.front().unicode())) &&
           name.compare(QLatin1String(recoveryName), Qt::CaseInsensitive) != 0;
}

Result<void> checkUserName(const QString& name)
{
    if (!isUserName(name)) {
        return fail(ErrorCode::Usage,
                    Core::tr("A user's name has 1 to 64 letters, digits, dots, dashes or underscores and starts "
                             "with a letter or digit."));
    }
    return {};
}

Result<void> checkPassword(Bytes password)
{
    // UTF-8: every byte but a continuation starts a character, and all beyond ASCII count as letters.
    const auto characters = std::ranges::count_if(password, [](std::uint8_t byte) { return (byte & 0xC0U) != 0x80U; });
    const bool digit = std::ranges::any_of(password, [](std::uint8_t byte) { return isDigit(byte); });
    const bool letter =
        std::ranges::any_of(password, [](std::uint8_t byte) { return isLatinLetter(byte) || byte >= 0x80; });
    if (characters < shortestPassword || !digit || !letter || password.size() > longestPassword) {
        return fail(ErrorCode::Usage,
                    Core::tr("A password needs at least 12 characters, letters and digits among them."));
    }
    return {};
}

} // namespace scrim::vault
