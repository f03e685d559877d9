// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/normalize.h"

#include "base/bytes.h"
#include "policy/checksum.h"
#include "policy/phone.h"
#include "policy/text.h"

#include <QChar>

#include <algorithm>
#include <string_view>

namespace scrim::policy {

namespace {

/// ISO 13616's registry: country and length of the whole.
constexpr std::string_view ibanLengths =
    "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22"
    "GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20"
    "MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26"
    "UA29VA22VG24XK20YE30";

bool hasRegisteredLength(Bytes iban)
{
    for (std::size_t i = 0; i < ibanLengths.size(); i += 4) {
        if (std::ranges::equal(iban.first(2), asBytes(ibanLengths.substr(i, 2)))) {
            const auto tens = static_cast<std::size_t>(ibanLengths[i + 2] - '0');
            return tens * 10 + static_cast<std::size_t>(ibanLengths[i + 3] - '0') == iban.size();
        }
    }
    return false;
}

/// With the first four characters put last.
bool passesIbanCheck(Bytes iban)
{
    SecretBytes turned = SecretBytes::copyOf(iban);
    std::ranges::rotate(turned.bytes(), turned.bytes().begin() + 4);
    return passesMod97(turned);
}

} // namespace

SecretBytes normalizedPhone(Bytes value, const QString& region)
{
    auto number = parsePhone(value, region);
    return number ? std::move(number->e164) : SecretBytes();
}

SecretBytes normalizedEmail(Bytes value)
{
    if (!mailParts(value))
        return {};
    const Bytes text = trimmed(value);
    // Another case may take one byte more of UTF-8 for each two.
    SecretBytes lower(text.size() * 2);
    std::size_t size = 0;
    // Folded, not lowered, so that both small sigmas are one.
    for (CodePoints points(text); !points.atEnd();)
        size += writeUtf8(QChar::toCaseFolded(points.next()), lower.bytes().subspan(size));
    lower.truncate(size);
    return lower;
}

SecretBytes normalizedCard(Bytes value)
{
    SecretBytes digits = cardDigits(value);
    return passesLuhn(digits) ? std::move(digits) : SecretBytes();
}

SecretBytes normalizedIban(Bytes value)
{
    SecretBytes iban = ibanCharacters(value);
    return !iban.isEmpty() && hasRegisteredLength(iban) && passesIbanCheck(iban) ? std::move(iban) : SecretBytes();
}

} // namespace scrim::policy
