// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/entered.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "policy/mask.h"
#include "policy/normalize.h"
#include "policy/text.h"
#include "policy/verify_forms.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <span>

namespace scrim::policy {

namespace {

constexpr std::size_t longestLine = 200;
constexpr int earliestYear = 1880;

std::unexpected<Error> wrong(const QString& sentence)
{
    return fail(ErrorCode::WrongFormat, sentence);
}

bool isMaskSign(char32_t sign)
{
    return sign == U'\u2022' || sign == U'\u25CF' || sign == U'\u2219' || sign == U'\u26AB' || sign == U'\u2B24';
}

/// Day, month and year of "1980-12-31" or "31.12.1980"; null for anything else.
std::optional<std::array<int, 3>> dayParts(Bytes text)
{
    std::array<int, 3> parts{};
    std::size_t part = 0;
    int digits = 0;
    for (const std::uint8_t sign : text) {
        if (sign >= '0' && sign <= '9') {
            parts[part] = parts[part] * 10 + (sign - '0');
            if (++digits > 4)
                return std::nullopt;
        } else if ((sign == '-' || sign == '.' || sign == '/') && part < 2 && digits > 0) {
            ++part;
            digits = 0;
        } else {
            return std::nullopt;
        }
    }
    const bool isWhole = part == 2 && digits > 0;
    if (isWhole && parts[0] > 31)
        std::swap(parts[0], parts[2]);
    return isWhole ? std::optional(parts) : std::nullopt;
}

Result<Entered> enteredDay(Bytes typed)
{
    const auto parts = dayParts(typed);
    const bool isDay = parts && QDate::isValid((*parts)[2], (*parts)[1], (*parts)[0]) && (*parts)[2] >= earliestYear;
    if (!isDay)
        return wrong(Core::tr("This is not a day like 1980-12-31 or 31.12.1980."));
    SecretBytes day(10);
    const std::array<int, 10> digits{(*parts)[2] / 1000,
                                     (*parts)[2] / 100 % 10,
                                     (*parts)[2] / 10 % 10,
                                     (*parts)[2] % 10,
                                     -1,
                                     (*parts)[1] / 10,
                                     (*parts)[1] % 10,
                                     -1,
                                     (*parts)[0] / 10,
                                     (*parts)[0] % 10};
    for (std::size_t i = 0; i < digits.size(); ++i)
        day.bytes()[i] = static_cast<std::uint8_t>(digits[i] < 0 ? '-' : '0' + digits[i]);
    Entered entered{std::move(day), {}, {}, {}, {}};
    entered.mask = mask(FieldKind::BirthDate, entered.value);
    return entered;
}

Result<Entered> enteredId(Bytes typed)
{
    std::size_t signs = 0;
    for (CodePoints points(typed); !points.atEnd();) {
        const char32_t sign = points.next();
        const bool isSign = QChar::isLetterOrNumber(sign);
        if (!isSign && !isSeparator(sign) && sign != U'.' && sign != U'/')
            return wrong(Core::tr("A national ID is made of letters and digits."));
        signs += isSign ? 1 : 0;
    }
    if (signs < 4 || signs > 32)
        return wrong(Core::tr("A national ID has 4 to 32 letters and digits."));
    return Entered{SecretBytes::copyOf(typed), {}, mask(FieldKind::NationalId, typed), {}, {}};
}

SecretBytes joined(std::span<const Bytes> parts, std::uint8_t separator)
{
    std::size_t size = 0;
    for (const Bytes part : parts)
        size += part.size() + 1;
    SecretBytes text(size);
    std::size_t at = 0;
    for (const Bytes part : parts) {
        if (part.empty())
            continue;
        if (at > 0)
            text.bytes()[at++] = separator;
        std::ranges::copy(part, text.bytes().begin() + static_cast<std::ptrdiff_t>(at));
        at += part.size();
    }
    text.truncate(at);
    return text;
}

bool isLine(Bytes text)
{
    return text.size() <= longestLine && isValidUtf8(text) &&
           std::ranges::none_of(text, [](std::uint8_t byte) { return byte < 0x20 || byte == 0x7f; });
}

} // namespace

bool looksLikeMask(Bytes text)
{
    // Bytes that begin such a sign are rare in what people write: most values are done after one look.
    constexpr std::size_t mostStars = 2;
    std::size_t stars = 0;
    std::size_t crosses = 0;
    bool hasHigh = false;
    for (const std::uint8_t byte : text) {
        stars = byte == '*' ? stars + 1 : 0;
        crosses = byte == 'X' ? crosses + 1 : 0;
        if (stars > mostStars || crosses > 3)
            return true;
        hasHigh = hasHigh || byte == 0xE2;
    }
    if (!hasHigh || !isValidUtf8(text))
        return false;
    for (CodePoints points(text); !points.atEnd();) {
        if (isMaskSign(points.next()))
            return true;
    }
    return false;
}

Result<Entered> enteredValue(FieldKind kind, Bytes given, const QString& region)
{
    const Bytes typed = trimmed(given);
    if (typed.empty() || !isLine(typed))
        return wrong(Core::tr("Type the new value, on one line."));
    if (looksLikeMask(typed))
        return wrong(Core::tr("This is a mask, not a value. Type the whole value."));
    Entered entered;
    switch (kind) {
    case FieldKind::Email:
        entered = {SecretBytes::copyOf(typed), normalizedEmail(typed), {}, {}, {}};
        if (entered.normalized.isEmpty())
            return wrong(Core::tr("This is not an e-mail address: name@example.com."));
        break;
    case FieldKind::Phone:
        entered.normalized = normalizedPhone(typed, region);
        if (entered.normalized.isEmpty())
            return wrong(Core::tr("This is not a phone number. Begin with + and the country code."));
        entered.value = SecretBytes::copyOf(entered.normalized);
        break;
    case FieldKind::BirthDate:
        return enteredDay(typed);
    case FieldKind::NationalId:
        return enteredId(typed);
    case FieldKind::CardNumber:
        entered.value = normalizedCard(typed);
        if (entered.value.isEmpty())
            return wrong(Core::tr("This is not a card number: its check digit does not fit."));
        break;
    case FieldKind::Iban:
        entered.value = normalizedIban(typed);
        if (entered.value.isEmpty())
            return wrong(Core::tr("This is not an IBAN: its check digits do not fit."));
        break;
    case FieldKind::Address:
        return fail(ErrorCode::Internal, QStringLiteral("an address is typed by its lines"));
    }
    entered.mask = mask(kind, entered.value);
    return entered;
}

Result<Entered> enteredAddress(const EnteredAddress& typed)
{
    const QByteArray town = typed.town.simplified().toUtf8();
    const QByteArray country = typed.country.simplified().toUtf8();
    const std::array lines{trimmed(typed.name),     trimmed(typed.street), trimmed(typed.street2),
                           trimmed(typed.postcode), asBytes(town),         asBytes(country)};
    if (!std::ranges::all_of(lines, isLine))
        return wrong(Core::tr("A line of an address has at most 200 bytes and no line break."));
    if (std::ranges::any_of(lines, looksLikeMask))
        return wrong(Core::tr("This is a mask, not an address. Type the whole address."));
    if (lines[1].empty() || town.isEmpty() || country.isEmpty())
        return wrong(Core::tr("An address needs a street, a town and a country."));
    const QString shown = addressMask(QString::fromUtf8(town), QString::fromUtf8(country));
    const QByteArray shownText = shown.toUtf8();
    if (std::ranges::equal(lines[1], asBytes(shownText)))
        return wrong(Core::tr("This is the mask of the address. Type the street."));
    const SecretBytes place = joined(std::array{lines[3], lines[4]}, ' ');
    return Entered{joined(std::array<Bytes, 5>{lines[0], lines[1], lines[2], place.bytes(), lines[5]}, '\n'),
                   normalizedPostcode(lines[3]), shown, QString::fromUtf8(town), QString::fromUtf8(country)};
}

} // namespace scrim::policy
