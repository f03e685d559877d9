// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/password_strength.h"

#include "base/core_text.h"
#include "vault/accounts.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <memory>

namespace scrim::session {

namespace {

/// Beyond that zxcvbn takes long, and nothing is weak.
constexpr std::size_t mostLooked = 100;

struct FreeMatches
{
    void operator()(ZxcMatch_t* matches) const { ZxcvbnFreeInfo(matches); }
};

/// What the longest part is that a guesser knows.
QString reasonOf(const ZxcMatch_t* matches)
{
    const ZxcMatch_t* worst = nullptr;
    for (const ZxcMatch_t* match = matches; match != nullptr; match = match->Next) {
        if (match->Type != BRUTE_MATCH && (worst == nullptr || match->Length > worst->Length))
            worst = match;
    }
    const unsigned kind = worst == nullptr ? 0U : static_cast<unsigned>(worst->Type);
    if ((kind & MULTIPLE_MATCH) != 0 || kind == REPEATS_MATCH)
        return Core::tr("It repeats the same signs.");
    switch (kind) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return Core::tr("It is made of a common word or password.");
    case USER_MATCH:
    case USER_LEET_MATCH:
        return Core::tr("It has your own name in it.");
    case SEQUENCE_MATCH:
    case SPATIAL_MATCH:
        return Core::tr("It follows the keyboard or the alphabet.");
    case DATE_MATCH:
    case YEAR_MATCH:
        return Core::tr("It is mostly a date.");
    default:
        return Core::tr("It is easy to guess.");
    }
}

int scoreOf(double bits)
{
    // log2 of 10^3, 10^6, 10^8 and 10^10 guesses.
    constexpr std::array lines{9.966, 19.932, 26.575, 33.219};
    return static_cast<int>(std::ranges::count_if(lines, [bits](double line) { return bits >= line; }));
}

} // namespace

Strength strengthOf(Bytes password, const QString& user)
{
    const std::size_t size = std::min(password.size(), mostLooked);
    SecretBytes text(size + 1);
    std::ranges::copy(password.first(size), text.bytes().begin());
    const QByteArray name = user.toLower().toUtf8();
    const char* known[] = {name.constData(), "scrim", nullptr};
    ZxcMatch_t* matches = nullptr;
    const double bits = ZxcvbnMatch(reinterpret_cast<const char*>(text.bytes().data()), known, &matches);
    const std::unique_ptr<ZxcMatch_t, FreeMatches> owned(matches);
    Strength strength{scoreOf(bits), {}};
    if (strength.score < leastScore)
        strength.why = reasonOf(matches);
    return strength;
}

Result<void> checkNewPassword(Bytes password, const QString& user, int leastLength)
{
    if (auto usable = vault::checkPassword(password); !usable)
        return usable;
    const auto characters = std::ranges::count_if(password, [](std::uint8_t byte) { return (byte & 0xC0U) != 0x80U; });
    if (characters < leastLength)
        return fail(ErrorCode::Usage, Core::tr("A password needs at least %Ln characters here.", nullptr, leastLength));
    const Strength strength = strengthOf(password, user);
    if (strength.score >= leastScore)
        return {};
    return fail(ErrorCode::Usage, Core::tr("This password is weak. %1 Try four or five words that do not belong "
                                           "together, with a number among them.")
                                      .arg(strength.why));
}

} // namespace scrim::session
