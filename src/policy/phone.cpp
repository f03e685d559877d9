// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/phone.h"

#include "base/bytes.h"
#include "policy/phone_plain.h"
#include "policy/text.h"

#include <phonenumbers/phonenumberutil.h>

#include <QChar>

#include <algorithm>
#include <string>

namespace scrim::policy {

namespace {

namespace lib = i18n::phonenumbers;

/// libphonenumber takes more than this for no number at all; so do we, before copying.
constexpr std::size_t longestNumber = 250;

/// A std::string for the library that is wiped when it goes. The copies that the library makes on its way are freed,
/// not wiped: that is the price of its knowledge of 240 numbering plans, and the threat model says so.
class WipedString
{
public:
    WipedString() = default;
    explicit WipedString(Bytes text) : m_text(reinterpret_cast<const char*>(text.data()), text.size()) {}
    WipedString(const WipedString&) = delete;
    WipedString& operator=(const WipedString&) = delete;
    ~WipedString() { wipe({reinterpret_cast<std::uint8_t*>(m_text.data()), m_text.size()}); }

    [[nodiscard]] std::string& get() { return m_text; }
    [[nodiscard]] Bytes bytes() const { return asBytes(std::string_view(m_text)); }

private:
    std::string m_text;
};

std::optional<PhoneNumber> parseText(Bytes text, const std::string& region)
{
    const lib::PhoneNumberUtil& util = *lib::PhoneNumberUtil::GetInstance();
    WipedString written(text);
    WipedString e164;
    lib::PhoneNumber number;
    std::optional<PhoneNumber> parsed;
    if (util.Parse(written.get(), region, &number) == lib::PhoneNumberUtil::NO_PARSING_ERROR &&
        util.IsPossibleNumberWithReason(number) == lib::PhoneNumberUtil::IS_POSSIBLE) {
        util.Format(number, lib::PhoneNumberUtil::E164, &e164.get());
        parsed = PhoneNumber{SecretBytes::copyOf(e164.bytes()), number.country_code()};
    }
    // Overwrites the number where it stands; the object itself is on this stack.
    number.set_national_number(0);
    number.clear_extension();
    return parsed;
}

bool hasTheDigitsOf(Bytes text, Bytes e164)
{
    Bytes expected = e164.subspan(1);
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (!isDigit(c))
            continue;
        if (expected.empty() || QChar::digitValue(c) != expected.front() - '0')
            return false;
        expected = expected.subspan(1);
    }
    return expected.empty();
}

/// Where prefixes were dropped from odd input, the library may drop another from its own result. That number would have
/// two tokens, so it is none.
std::optional<PhoneNumber> parseStable(Bytes text, const std::string& region)
{
    auto parsed = parseText(text, region);
    if (!parsed || hasTheDigitsOf(text, parsed->e164))
        return parsed;
    const auto again = parseText(parsed->e164, region);
    return again && again->e164.equals(parsed->e164) ? std::move(parsed) : std::nullopt;
}

/// The digits after a leading "00", which is how most of the world dials a country code.
std::optional<Bytes> afterDoubleZero(Bytes text)
{
    int zeros = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (isDigit(c)) {
            if (QChar::digitValue(c) != 0)
                return std::nullopt;
            if (++zeros == 2)
                return points.rest();
        } else if (zeros != 0 || c == U'+') {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<PhoneNumber> parsePhone(Bytes value, const QString& region)
{
    const Bytes text = trimmed(value);
    if (text.empty() || text.size() > longestNumber)
        return std::nullopt;
    if (auto plain = plainInternational(text))
        return plain;
    const std::string country = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    if (auto parsed = parseStable(text, country))
        return parsed;
    const auto international = afterDoubleZero(text);
    if (!international)
        return std::nullopt;
    SecretBytes withPlus(international->size() + 1);
    withPlus.bytes()[0] = '+';
    std::ranges::copy(*international, withPlus.bytes().begin() + 1);
    return parseStable(withPlus, country);
}

} // namespace scrim::policy
