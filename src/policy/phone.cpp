// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mask.h"
#include "policy/normalize.h"

#include "base/bytes.h"

#include <optional>
#include <phonenumbers/phonenumberutil.h>
#include <string>

namespace scrim::policy {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// libphonenumber takes and gives std::string only. These copies are wiped; what it copies inside is not ours to reach,
/// which the threat model says.
class WipedString
{
public:
    explicit WipedString(Bytes bytes) : m_text(reinterpret_cast<const char*>(bytes.data()), bytes.size()) {}
    WipedString() { m_text.reserve(64); }
    ~WipedString() { wipe({reinterpret_cast<std::uint8_t*>(m_text.data()), m_text.size()}); }
    WipedString(const WipedString&) = delete;
    WipedString& operator=(const WipedString&) = delete;
    std::string& text() { return m_text; }

private:
    std::string m_text;
};

std::optional<PhoneNumber> parse(Bytes value, const QString& region)
{
    if (!value.empty() && value.front() == '\'')
        value = value.subspan(1);
    if (value.empty() || value.size() > 64)
        return std::nullopt;
    PhoneNumberUtil* const util = PhoneNumberUtil::GetInstance();
    WipedString text(value);
    // "00" is how most of the world dials "+", whatever the region.
    const bool dialled = text.text().starts_with("00");
    WipedString international(asBytes(std::string_view("+")));
    if (dialled)
        international.text().append(text.text(), 2);
    PhoneNumber number;
    const std::string country = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    const auto outcome =
        dialled ? util->Parse(international.text(), "ZZ", &number) : util->Parse(text.text(), country, &number);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR || !util->IsPossibleNumber(number))
        return std::nullopt;
    number.clear_extension();
    return number;
}

} // namespace

SecretBytes normalizedPhone(Bytes value, const QString& region)
{
    const auto number = parse(value, region);
    if (!number)
        return {};
    WipedString e164;
    PhoneNumberUtil::GetInstance()->Format(*number, PhoneNumberUtil::E164, &e164.text());
    return SecretBytes::copyOf(asBytes(std::string_view(e164.text())));
}

QString phoneMask(Bytes value, const QString& region)
{
    const QChar dot(0x2022);
    const QString three(3, dot);
    const auto number = parse(value, region);
    const SecretBytes e164 = number ? normalizedPhone(value, region) : SecretBytes();
    const QString code = number ? QString::number(number->country_code()) : QString();
    // "+", the country code, the last two, and at least four hidden between them.
    if (!number || static_cast<qsizetype>(e164.size()) < 1 + code.size() + 4 + 2)
        return QString(4, dot);
    const Bytes last = e164.bytes().last(2);
    return QLatin1Char('+') + code + QLatin1Char(' ') + three + QLatin1Char(' ') + three + QLatin1Char(' ') +
           QLatin1Char(static_cast<char>(last[0])) + QLatin1Char(static_cast<char>(last[1]));
}

} // namespace scrim::policy
