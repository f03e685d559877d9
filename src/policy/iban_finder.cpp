// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/checksum.h"
#include "policy/mask.h"
#include "policy/redaction_reading.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace scrim::policy {

namespace {

/// Between two characters of one, as in "DE89 - 3704".
constexpr std::size_t widestGap = 3;
constexpr std::size_t longest = 34;

/// ISO 13616's registry: the country, and what follows the check digits: n digits, a letters, c either.
struct Country
{
    std::string_view code;
    std::string_view form;
};
constexpr std::array countries{
    Country{"AD", "8n12c"},    Country{"AE", "19n"},      Country{"AL", "8n16c"},    Country{"AT", "16n"},
    Country{"AZ", "4a20c"},    Country{"BA", "16n"},      Country{"BE", "12n"},      Country{"BG", "4a6n8c"},
    Country{"BH", "4a14c"},    Country{"BI", "23n"},      Country{"BR", "23n1a1c"},  Country{"BY", "4c4n16c"},
    Country{"CH", "5n12c"},    Country{"CR", "18n"},      Country{"CY", "8n16c"},    Country{"CZ", "20n"},
    Country{"DE", "18n"},      Country{"DJ", "23n"},      Country{"DK", "14n"},      Country{"DO", "4c20n"},
    Country{"EE", "16n"},      Country{"EG", "25n"},      Country{"ES", "20n"},      Country{"FI", "14n"},
    Country{"FK", "2a12n"},    Country{"FO", "14n"},      Country{"FR", "10n11c2n"}, Country{"GB", "4a14n"},
    Country{"GE", "2a16n"},    Country{"GI", "4a15c"},    Country{"GL", "14n"},      Country{"GR", "7n16c"},
    Country{"GT", "4c20c"},    Country{"HN", "4a20n"},    Country{"HR", "17n"},      Country{"HU", "24n"},
    Country{"IE", "4a14n"},    Country{"IL", "19n"},      Country{"IQ", "4a15n"},    Country{"IS", "22n"},
    Country{"IT", "1a10n12c"}, Country{"JO", "4a4n18c"},  Country{"KW", "4a22c"},    Country{"KZ", "3n13c"},
    Country{"LB", "4n20c"},    Country{"LC", "4a24c"},    Country{"LI", "5n12c"},    Country{"LT", "16n"},
    Country{"LU", "3n13c"},    Country{"LV", "4a13c"},    Country{"LY", "21n"},      Country{"MC", "10n11c2n"},
    Country{"MD", "20c"},      Country{"ME", "18n"},      Country{"MK", "3n10c2n"},  Country{"MN", "16n"},
    Country{"MR", "23n"},      Country{"MT", "4a5n18c"},  Country{"MU", "4a19n3a"},  Country{"NI", "4a20n"},
    Country{"NL", "4a10n"},    Country{"NO", "11n"},      Country{"OM", "3n16c"},    Country{"PK", "4a16c"},
    Country{"PL", "24n"},      Country{"PS", "4a21c"},    Country{"PT", "21n"},      Country{"QA", "4a21c"},
    Country{"RO", "4a16c"},    Country{"RS", "18n"},      Country{"RU", "14n15c"},   Country{"SA", "2n18c"},
    Country{"SC", "4a20n3a"},  Country{"SD", "14n"},      Country{"SE", "20n"},      Country{"SI", "15n"},
    Country{"SK", "20n"},      Country{"SM", "1a10n12c"}, Country{"SO", "19n"},      Country{"ST", "21n"},
    Country{"SV", "4a20n"},    Country{"TL", "19n"},      Country{"TN", "20n"},      Country{"TR", "6n16c"},
    Country{"UA", "6n19c"},    Country{"VA", "18n"},      Country{"VG", "4a16n"},    Country{"XK", "16n"},
    Country{"YE", "4a4n18c"}};

const Country* countryAt(const Signs& signs, std::size_t at)
{
    const std::array<char, 2> code{signs[at].as, signs[at + 1].as};
    const auto found =
        std::ranges::lower_bound(countries, std::string_view(code.data(), code.size()), {}, &Country::code);
    return found != countries.end() && found->code == std::string_view(code.data(), code.size()) ? &*found : nullptr;
}

/// Reads an IBAN's characters one by one, over the gaps between them.
class Walk
{
public:
    Walk(const Signs& signs, std::size_t at) : m_signs(signs), m_at(at) {}
    ~Walk() { wipe(m_characters); }
    Walk(const Walk&) = delete;
    Walk& operator=(const Walk&) = delete;

    bool take(char kind, std::size_t count)
    {
        for (; count > 0; --count) {
            skipGap();
            if (m_size == longest || m_at == m_signs.size() || !takeOne(kind, m_signs[m_at]))
                return false;
            m_end = ++m_at;
        }
        return true;
    }
    [[nodiscard]] std::size_t end() const { return m_end; }
    [[nodiscard]] Bytes characters() const { return Bytes(m_characters).first(m_size); }
    [[nodiscard]] bool passes()
    {
        std::array<std::uint8_t, longest> turned{};
        std::ranges::rotate_copy(characters(), characters().begin() + 4, turned.begin());
        const bool good = passesMod97(Bytes(turned).first(m_size));
        wipe(turned);
        return good;
    }

private:
    void skipGap()
    {
        std::size_t gap = 0;
        while (m_size > 0 && gap < widestGap && m_at < m_signs.size() && !isWordSign(m_signs[m_at]) &&
               m_signs[m_at].like == 0 && m_signs[m_at].as != wall) {
            ++m_at;
            ++gap;
        }
    }
    bool takeOne(char kind, const Sign& sign)
    {
        const bool isLatin = sign.as >= 'A' && sign.as <= 'Z';
        const bool fits = kind == 'n' ? sign.like != 0 : isLatin || (kind == 'c' && isDigitSign(sign));
        if (fits)
            m_characters[m_size++] = static_cast<std::uint8_t>(kind == 'n' ? sign.like : sign.as);
        return fits;
    }

    const Signs& m_signs;
    std::size_t m_at;
    std::size_t m_end = 0;
    std::array<std::uint8_t, longest> m_characters{};
    std::size_t m_size = 0;
};

bool walk(Walk& one, std::string_view form)
{
    if (!one.take('a', 2) || !one.take('n', 2))
        return false;
    std::size_t count = 0;
    for (const char c : form) {
        if (c >= '0' && c <= '9') {
            count = count * 10 + static_cast<std::size_t>(c - '0');
            continue;
        }
        if (!one.take(c, count))
            return false;
        count = 0;
    }
    return true;
}

/// Not within a word, but for "IBANDE89…".
bool mayStart(const Signs& signs, std::size_t at)
{
    if (at == 0 || !isLetterSign(signs[at - 1]))
        return true;
    constexpr std::string_view word("IBAN");
    if (at < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (signs[at - word.size() + i].as != word[i])
            return false;
    }
    return true;
}

} // namespace

void takeIbans(Reading& reading)
{
    const Signs& signs = reading.signs();
    for (std::size_t at = 0; at + 1 < signs.size(); ++at) {
        if (!isLetterSign(signs[at]) || !isLetterSign(signs[at + 1]) || !mayStart(signs, at))
            continue;
        const Country* country = countryAt(signs, at);
        if (country == nullptr)
            continue;
        Walk iban(signs, at);
        if (!walk(iban, country->form) || !iban.passes())
            continue;
        const bool goesOn = iban.end() < signs.size() && isDigitSign(signs[iban.end()]);
        if (goesOn || !reading.isFree(at, iban.end()))
            continue;
        reading.take(
            at, iban.end(),
            {.kind = RedactionKind::Iban, .rule = {}, .isProven = true, .mask = cleanIbanMask(iban.characters())});
        at = iban.end() - 1;
    }
}

} // namespace scrim::policy
