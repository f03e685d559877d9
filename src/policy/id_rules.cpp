// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/id_rules.h"

#include "policy/checksum.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>

/// The forms and check digits of national ids. Each check names its source; docs/redaction.md lists them.
namespace scrim::policy {

namespace {

unsigned valueOf(Bytes text, std::size_t at, std::size_t count)
{
    unsigned value = 0;
    for (const std::uint8_t c : text.subspan(at, count))
        value = value * 10 + (c - unsigned{'0'});
    return value;
}

bool isDay(unsigned year, unsigned month, unsigned day)
{
    return std::chrono::year_month_day(std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
                                       std::chrono::day(day))
        .ok();
}

bool isOneOf(std::uint8_t c, std::string_view letters)
{
    return letters.find(static_cast<char>(c)) != std::string_view::npos;
}

/// Digit times weight, summed.
template<std::size_t N>
unsigned weighted(Bytes digits, const std::array<unsigned, N>& weights)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < N; ++i)
        sum += (digits[i] - unsigned{'0'}) * weights[i];
    return sum;
}

/// Social Security Administration, "Social Security Number Randomization": no area 000, 666, 900 to 999; no group 00,
/// no serial 0000; 078-05-1120 was an advertisement's.
bool isUsSsn(Bytes id)
{
    const unsigned area = valueOf(id, 0, 3);
    return area != 0 && area != 666 && area < 900 && valueOf(id, 3, 2) != 0 && valueOf(id, 5, 4) != 0;
}

/// HMRC, National Insurance Manual NIM39110: letters that no prefix has.
bool isUkNino(Bytes id)
{
    static constexpr std::array<std::string_view, 7> unused{"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};
    const std::array prefix{static_cast<char>(id[0]), static_cast<char>(id[1])};
    return !isOneOf(id[0], "DFIQUV") && !isOneOf(id[1], "DFIOQUV") && isOneOf(id[8], "ABCD") &&
           std::ranges::find(unused, std::string_view(prefix.data(), prefix.size())) == unused.end();
}

/// Bundeszentralamt für Steuern: of the first ten digits one stands twice or three times, the others once at most; ISO
/// 7064, mod 11,10.
bool isDeSteuerId(Bytes id)
{
    std::array<int, 10> counts{};
    for (const std::uint8_t c : id.first(10))
        ++counts[c - std::size_t{'0'}];
    const auto repeated = std::ranges::count_if(counts, [](int count) { return count > 1; });
    return id[0] != '0' && repeated == 1 && std::ranges::max(counts) <= 3 && passesMod11And10(id);
}

/// INSEE, decree 82-103: 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18.
bool isFrNir(Bytes id)
{
    std::array<std::uint8_t, 13> number{};
    std::ranges::copy(id.first(13), number.begin());
    const bool isCorsica = id[6] == 'A' || id[6] == 'B';
    if (!isOneOf(id[0], "123478") || (isCorsica && id[5] != '2') || (!isCorsica && (id[6] < '0' || id[6] > '9')))
        return false;
    if (isCorsica) {
        number[5] = '1';
        number[6] = id[6] == 'A' ? '9' : '8';
    }
    const unsigned month = valueOf(id, 3, 2);
    const bool isMonth = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    return isMonth && 97 - remainderOf(number, 97) == valueOf(id, 13, 2);
}

constexpr std::string_view spanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

/// Ministerio del Interior: the number modulo 23 names the letter.
bool isEsDni(Bytes id)
{
    return id[8] == static_cast<std::uint8_t>(spanishLetters[valueOf(id, 0, 8) % 23]);
}

/// The same, X, Y and Z standing for 0, 1 and 2.
bool isEsNie(Bytes id)
{
    if (!isOneOf(id[0], "XYZ"))
        return false;
    const unsigned number = (id[0] - unsigned{'X'}) * 10'000'000 + valueOf(id, 1, 7);
    return id[8] == static_cast<std::uint8_t>(spanishLetters[number % 23]);
}

/// Rijksdienst voor Identiteitsgegevens, Logisch Ontwerp BSN: the eleven test.
bool isNlBsn(Bytes id)
{
    const unsigned sum = weighted<8>(id, {9, 8, 7, 6, 5, 4, 3, 2});
    return valueOf(id, 0, 9) != 0 && sum % 11 == (id[8] - unsigned{'0'}) % 11;
}

/// Agenzia delle Entrate, decree of 23 December 1976: odd places by a table, even ones by their value; sum modulo 26.
bool isItCodiceFiscale(Bytes id)
{
    static constexpr std::array<unsigned, 26> odd{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                                  20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    constexpr std::string_view digitPlaces("\x06\x07\x09\x0a\x0c\x0d\x0e");
    for (const char place : digitPlaces) {
        const std::uint8_t c = id[static_cast<std::size_t>(place)];
        if (!(c >= '0' && c <= '9') && !isOneOf(c, "LMNPQRSTUV"))
            return false;
    }
    if (!isOneOf(id[8], "ABCDEHLMPRST"))
        return false;
    unsigned sum = 0;
    for (std::size_t i = 0; i < 15; ++i) {
        const unsigned value = id[i] <= '9' ? id[i] - unsigned{'0'} : id[i] - unsigned{'A'};
        sum += i % 2 == 0 ? odd[value] : value;
    }
    return id[15] == 'A' + sum % 26;
}

/// Ministerstwo Cyfryzacji: the birth date with its century in the month; weights 1 3 7 9.
bool isPlPesel(Bytes id)
{
    static constexpr std::array<unsigned, 5> centuries{1900, 2000, 2100, 2200, 1800};
    const unsigned month = valueOf(id, 2, 2);
    return isDay(centuries[month / 20] + valueOf(id, 0, 2), month % 20, valueOf(id, 4, 2)) &&
           weighted<11>(id, {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1}) % 10 == 0;
}

/// Skatteverket, SKV 704: the birth date, days above 60 for a samordningsnummer; Luhn over the last ten.
bool isSePersonnummer(Bytes id)
{
    const Bytes ten = id.last(10);
    const unsigned day = valueOf(ten, 4, 2);
    const unsigned year = id.size() == 12 ? valueOf(id, 0, 4) : 2000 + valueOf(ten, 0, 2);
    return (id.size() == 10 || (year >= 1800 && year < 2100)) &&
           isDay(year, valueOf(ten, 2, 2), day > 60 ? day - 60 : day) && passesLuhn(ten);
}

/// Receita Federal: two check digits modulo 11.
bool isBrCpf(Bytes id)
{
    const bool isOneDigit = std::ranges::all_of(id, [&id](std::uint8_t c) { return c == id[0]; });
    const auto check = [](unsigned sum) { return (11 - sum % 11) % 11 % 10; };
    const unsigned first = check(weighted<9>(id, {10, 9, 8, 7, 6, 5, 4, 3, 2}));
    const unsigned second = check(weighted<10>(id, {11, 10, 9, 8, 7, 6, 5, 4, 3, 2}));
    return !isOneDigit && first == id[9] - unsigned{'0'} && second == id[10] - unsigned{'0'};
}

/// UIDAI: 12 digits, the first from 2 on, Verhoeff.
bool isInAadhaar(Bytes id)
{
    return id[0] >= '2' && passesVerhoeff(id);
}

/// Statbel, Royal decree of 3 April 1984: 97 minus the first nine modulo 97, a 2 in front for births from 2000 on.
bool isBeNationalNumber(Bytes id)
{
    const unsigned number = valueOf(id, 0, 9);
    const unsigned check = valueOf(id, 9, 2);
    const unsigned month = valueOf(id, 2, 2) % 20;
    const bool isBirth = month <= 12 && valueOf(id, 4, 2) <= 31;
    const unsigned later = static_cast<unsigned>((2'000'000'000ULL + number) % 97);
    return isBirth && (97 - number % 97 == check || 97 - later == check);
}

std::vector<IdRule> makeRules()
{
    const auto rule = [](const char* name, QList<QByteArray> forms, NeedsWord needsWord, bool (*check)(Bytes),
                         bool isProof, QStringList words) {
        return IdRule{QLatin1String(name), std::move(forms), needsWord, check, isProof, std::move(words)};
    };
    const auto words = [](const char* list) { return QString::fromUtf8(list).split(QLatin1Char('|')); };
    using enum NeedsWord;
    return {
        rule("us_ssn", {"###-##-####"}, WhenTight, isUsSsn, false,
             words("ssn|social security|social sec|socials|tax id|itin")),
        rule("uk_nino", {"@@ ## ## ## @"}, Never, isUkNino, false, words("nino|national insurance|ni number")),
        rule("de_steuer_id", {"## ### ### ###"}, Never, isDeSteuerId, true,
             words("steuer id|steueridentifikationsnummer|steuernummer|steuerliche|idnr|tin")),
        rule("fr_nir", {"# ## ## #* ### ### ##"}, Never, isFrNir, true,
             words("nir|securite sociale|num secu|numero secu|secu|insee|carte vitale")),
        rule("es_dni", {"########-@", "##.###.###-@", "##.###.###@"}, Never, isEsDni, true,
             words("dni|nif|documento nacional|identidad")),
        rule("es_nie", {"@-#######-@"}, Never, isEsNie, true, words("nie|nif|extranjero|identidad")),
        rule("nl_bsn", {"#### ## ###"}, Always, isNlBsn, true, words("bsn|burgerservicenummer|sofi|sofinummer")),
        rule("it_codice_fiscale", {"@@@ @@@ **@** @***@"}, Never, isItCodiceFiscale, true,
             words("codice fiscale|cod fisc|cf")),
        rule("pl_pesel", {"###########"}, Always, isPlPesel, true, words("pesel")),
        rule("se_personnummer", {"######-####", "########-####"}, WhenTight, isSePersonnummer, true,
             words("personnummer|personnr|pnr|samordningsnummer")),
        rule("br_cpf", {"### ### ###-##"}, WhenTight, isBrCpf, true, words("cpf|cadastro de pessoa")),
        rule("in_aadhaar", {"#### #### ####"}, Always, isInAadhaar, true, words("aadhaar|aadhar|adhar|uidai|uid")),
        // Employment and Social Development Canada: Luhn over nine digits.
        rule("ca_sin", {"### ### ###"}, Always, passesLuhn, true, words("sin|social insurance|assurance sociale|nas")),
        // Bundesamt für Sozialversicherungen: 756 and the check digit of an EAN-13.
        rule("ch_ahv", {"756 #### #### ##"}, Never, passesGs1, true, words("ahv|avs|sozialversicherungsnummer")),
        rule("be_national_number", {"## ## ##-### ##"}, Never, isBeNationalNumber, true,
             words("rijksregister|registre national|insz|niss|nrn|rrn")),
    };
}

using Check = std::pair<QLatin1String, bool (*)(Bytes)>;
const std::array<Check, 5>& checks()
{
    static const std::array<Check, 5> all{Check{QLatin1String("luhn"), passesLuhn},
                                          {QLatin1String("mod97"), passesMod97},
                                          {QLatin1String("mod11_10"), passesMod11And10},
                                          {QLatin1String("verhoeff"), passesVerhoeff},
                                          {QLatin1String("gs1"), passesGs1}};
    return all;
}

} // namespace

const std::vector<IdRule>& builtInIdRules()
{
    static const std::vector<IdRule> rules = makeRules();
    return rules;
}

QStringList checksumNames()
{
    QStringList names;
    for (const Check& check : checks())
        names.append(check.first);
    return names;
}

IdRule ruleOf(const CustomId& custom)
{
    const auto check = std::ranges::find(checks(), custom.checksum, &Check::first);
    const bool isChecked = check != checks().end();
    return {custom.name,
            {custom.form.toUpper().toLatin1()},
            custom.needsWord ? NeedsWord::Always : NeedsWord::Never,
            isChecked ? check->second : nullptr,
            isChecked,
            custom.words};
}

} // namespace scrim::policy
