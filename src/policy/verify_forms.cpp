// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/verify_forms.h"

#include "base/bytes.h"
#include "policy/mask.h"
#include "policy/normalize.h"
#include "policy/postcode.h"
#include "policy/text.h"

#include <QChar>
#include <QDate>

#include <algorithm>

namespace scrim::policy {

namespace {

constexpr std::size_t lastCount = 4;
/// With fewer digits, country code included, the last four are most of the number (ITU-T E.164 has 15 at most; the
/// shortest in use have seven).
constexpr std::size_t fewestPhoneDigits = 7;
constexpr std::size_t shortestId = 5;
constexpr std::size_t longestId = 64;
constexpr int firstYear = 1850;
constexpr int lastYear = 2199;

bool isPunctuation(char32_t c)
{
    return isSeparator(c) || c == U'.' || c == U'/';
}

/// The digits of a text of nothing else but what `mayStandBetween` takes; in ASCII.
template<typename MayStandBetween>
SecretBytes digitsOf(Bytes text, MayStandBetween mayStandBetween)
{
    SecretBytes digits(text.size());
    std::size_t count = 0;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (isDigit(c))
            digits.bytes()[count++] = static_cast<std::uint8_t>('0' + QChar::digitValue(c));
        else if (!mayStandBetween(c))
            return {};
    }
    digits.truncate(count);
    return digits;
}

SecretBytes lastOf(const SecretBytes& text)
{
    return text.size() < lastCount ? SecretBytes() : SecretBytes::copyOf(text.bytes().last(lastCount));
}

SecretBytes fourDigits(Bytes typed)
{
    SecretBytes digits = digitsOf(trimmed(typed), isSeparator);
    return digits.size() == lastCount ? std::move(digits) : SecretBytes();
}

SecretBytes fourCharacters(Bytes text)
{
    SecretBytes folded = lettersAndDigits(trimmed(text), isSeparator);
    return countCodePoints(folded) == lastCount ? std::move(folded) : SecretBytes();
}

/// What a mask shows at its end, which is no secret: everybody sees it.
SecretBytes endingOf(VerifyKind kind, Bytes mask)
{
    const QString ending = spokenEnding(kindOf(fieldOf(kind)), QString::fromUtf8(toByteArray(mask)));
    const QByteArray shown = ending.sliced(ending.lastIndexOf(QLatin1Char(' ')) + 1).toUtf8();
    return kind == VerifyKind::CardLast4 ? fourDigits(asBytes(shown)) : fourCharacters(asBytes(shown));
}

/// A part of a number is a number to libphonenumber where an area code may be left out.
SecretBytes wholePhone(Bytes value, const QString& region)
{
    SecretBytes number = normalizedPhone(value, region);
    return number.size() > fewestPhoneDigits ? std::move(number) : SecretBytes();
}

SecretBytes phoneEnding(Bytes value, const QString& region)
{
    const SecretBytes number = wholePhone(value, region);
    if (!number.isEmpty())
        return lastOf(number);
    const SecretBytes digits = digitsOf(trimmed(value), [](char32_t c) { return !QChar::isLetter(c); });
    return digits.size() < fewestPhoneDigits ? SecretBytes() : lastOf(digits);
}

int numberIn(Bytes digits)
{
    int number = 0;
    for (const std::uint8_t digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

SecretBytes isoDate(int year, int month, int day)
{
    if (year < firstYear || year > lastYear || !QDate::isValid(year, month, day))
        return {};
    SecretBytes text(10);
    const auto put = [&text](std::size_t at, std::size_t size, int number) {
        for (std::size_t i = size; i > 0; --i, number /= 10)
            text.bytes()[at + i - 1] = static_cast<std::uint8_t>('0' + number % 10);
    };
    std::ranges::fill(text.bytes(), std::uint8_t{'-'});
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, day);
    return text;
}

/// Of "1980-04-03 00:00:00" and "1980-04-03T00:00:00Z", as shops export dates.
Bytes withoutTime(Bytes text)
{
    const auto colon = std::ranges::find(text, std::uint8_t{':'});
    const auto start = std::ranges::find_if(text, [](std::uint8_t c) { return c == 'T' || c == ' '; });
    return colon == text.end() || start > colon ? text : Bytes(text.begin(), start);
}

/// Up to three numbers, what parts them, and how many digits the first has.
struct DateParts
{
    SecretBytes digits = SecretBytes(8);
    std::array<std::size_t, 3> sizes{};
    std::size_t count = 0; ///< of numbers
    char32_t separator = 0;

    [[nodiscard]] int number(std::size_t index) const
    {
        std::size_t at = 0;
        for (std::size_t i = 0; i < index; ++i)
            at += sizes[i];
        return numberIn(digits.bytes().subspan(at, sizes[index]));
    }
};

std::optional<DateParts> datePartsOf(Bytes text)
{
    DateParts parts;
    std::size_t total = 0;
    bool inNumber = false;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t c = points.next();
        if (!isDigit(c)) {
            if (!isPunctuation(c))
                return std::nullopt;
            if (!QChar::isSpace(c))
                parts.separator = c;
            inNumber = false;
            continue;
        }
        if (!inNumber && parts.count++ == parts.sizes.size())
            return std::nullopt;
        if (total == parts.digits.size())
            return std::nullopt;
        inNumber = true;
        ++parts.sizes[parts.count - 1];
        parts.digits.bytes()[total++] = static_cast<std::uint8_t>('0' + QChar::digitValue(c));
    }
    return parts;
}

/// Eight digits: where the fifth and sixth are a year's first two, the year stands last. No month is 18, 19 or 20, so
/// there is nothing to guess.
SecretBytes undivided(const DateParts& parts, DateOrder order)
{
    const Bytes digits = parts.digits;
    const int century = numberIn(digits.subspan(4, 2));
    if (century < 18 || century > 21)
        return isoDate(numberIn(digits.first(4)), numberIn(digits.subspan(4, 2)), numberIn(digits.subspan(6, 2)));
    const int first = numberIn(digits.first(2));
    const int second = numberIn(digits.subspan(2, 2));
    const bool isDayFirst = order == DateOrder::DayFirst;
    return isoDate(numberIn(digits.subspan(4, 4)), isDayFirst ? second : first, isDayFirst ? first : second);
}

} // namespace

DateOrder dateOrderOf(const QLocale& locale)
{
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype month = form.indexOf(QLatin1Char('M'));
    const qsizetype day = form.indexOf(QLatin1Char('d'));
    const qsizetype year = form.indexOf(QLatin1Char('y'));
    return month < day && day < year ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

SecretBytes normalizedDate(Bytes value, DateOrder order)
{
    const auto parts = datePartsOf(trimmed(value));
    if (!parts)
        return {};
    if (parts->count == 1 && parts->sizes[0] == 8)
        return undivided(*parts, order);
    if (parts->count != 3)
        return {};
    const int first = parts->number(0);
    const int second = parts->number(1);
    const int third = parts->number(2);
    if (parts->sizes[0] == 4)
        return isoDate(first, second, third);
    if (parts->sizes[2] != 4)
        return {};
    // Points stand behind the day wherever they are used.
    const bool isDayFirst = order == DateOrder::DayFirst || parts->separator == U'.';
    return isoDate(third, isDayFirst ? second : first, isDayFirst ? first : second);
}

SecretBytes normalizedNationalId(Bytes value)
{
    const Bytes text = trimmed(value);
    if (text.size() > longestForm / 2)
        return {};
    SecretBytes id = lettersAndDigits(text, isPunctuation);
    const std::size_t count = countCodePoints(id);
    return count >= shortestId && count <= longestId && id.size() <= longestForm ? std::move(id) : SecretBytes();
}

SecretBytes saidForm(VerifyKind kind, Bytes typed, const Spelling& spelling)
{
    if (typed.size() > longestForm)
        return {};
    switch (kind) {
    case VerifyKind::Email: {
        SecretBytes mail = normalizedEmail(typed);
        return mail.size() <= longestForm ? std::move(mail) : SecretBytes();
    }
    case VerifyKind::Phone:
        return wholePhone(typed, spelling.region);
    case VerifyKind::PhoneLast4:
    case VerifyKind::CardLast4:
        return fourDigits(typed);
    case VerifyKind::NationalIdLast4:
        return fourCharacters(typed);
    case VerifyKind::Postcode:
        return normalizedPostcode(typed);
    case VerifyKind::BirthDate:
        return normalizedDate(typed, spelling.dates);
    case VerifyKind::NationalId:
        break;
    }
    return normalizedNationalId(typed);
}

SecretBytes keptForm(VerifyKind kind, Bytes value, const Spelling& spelling)
{
    switch (kind) {
    case VerifyKind::CardLast4:
    case VerifyKind::NationalIdLast4:
        return endingOf(kind, value);
    case VerifyKind::PhoneLast4:
        return phoneEnding(value, spelling.region);
    case VerifyKind::Postcode:
        return normalizedPostcode(postcodeIn(value, spelling.town));
    case VerifyKind::BirthDate:
        return normalizedDate(withoutTime(trimmed(value)), spelling.dates);
    case VerifyKind::Email:
    case VerifyKind::Phone:
    case VerifyKind::NationalId:
        break;
    }
    return saidForm(kind, value, spelling);
}

} // namespace scrim::policy
