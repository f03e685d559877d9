// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/money.h"

#include "base/bytes.h"
#include "intake/cells.h"
#include "policy/text.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace scrim::intake {

namespace {

/// An amount's characters that count: digits, points and commas.
struct Figure
{
    std::string text;
    std::u32string signs; ///< the currency's own
    std::string letters;  ///< of a currency's code
    bool isNegative = false;
};

bool isGroupMark(char32_t point)
{
    return point == U'\'' || point == U'\u2019' || point == U'_' || QChar::isSpace(point);
}

/// Null when something stands there that no amount has, or letters stand among its digits.
std::optional<Figure> figureOf(Bytes cell)
{
    Figure figure;
    bool isBehind = false; // something stood behind the digits
    if (cell.size() > 64 || !policy::isValidUtf8(cell))
        return std::nullopt;
    for (policy::CodePoints points(cell); !points.atEnd();) {
        const char32_t point = points.next();
        if ((point >= U'0' && point <= U'9') || point == U'.' || point == U',') {
            if (isBehind)
                return std::nullopt;
            figure.text.push_back(static_cast<char>(point));
        } else if (point == U'-' || point == U'\u2212' || point == U'(') {
            if (figure.isNegative)
                return std::nullopt;
            figure.isNegative = true;
            isBehind = !figure.text.empty();
        } else if (QChar::category(point) == QChar::Symbol_Currency) {
            figure.signs.push_back(point);
            isBehind = !figure.text.empty();
        } else if ((point >= U'A' && point <= U'Z') || (point >= U'a' && point <= U'z')) {
            figure.letters.push_back(static_cast<char>(point & ~0x20U));
            isBehind = !figure.text.empty();
        } else if (point != U')' && !isGroupMark(point)) {
            return std::nullopt;
        }
    }
    const bool hasDigit = std::ranges::any_of(figure.text, [](char c) { return c != '.' && c != ','; });
    const bool isCode = figure.letters.empty() || figure.letters.size() <= 3;
    return hasDigit && isCode && figure.signs.size() <= 1 ? std::optional(figure) : std::nullopt;
}

/// The mark before the decimals: '\0' when there are none; null when it cannot be told or the groups are no groups.
std::optional<char> decimalMarkOf(const std::string& text, DecimalMark mark)
{
    const std::size_t last = text.find_last_of(".,");
    if (last == std::string::npos)
        return '\0';
    const bool hasBoth = text.find('.') != std::string::npos && text.find(',') != std::string::npos;
    const bool isRepeated = text.find(text[last]) != last;
    if (mark != DecimalMark::Either) {
        const char decimal = mark == DecimalMark::Point ? '.' : ',';
        return text.find(decimal) == std::string::npos ? '\0' : decimal;
    }
    if (hasBoth)
        return isRepeated ? std::nullopt : std::optional(text[last]);
    if (isRepeated)
        return '\0';
    // "1,234" could be either; programs write a point and no groups.
    const bool couldBeGroup = text[last] == ',' && text.size() - last == 4;
    return couldBeGroup ? std::nullopt : std::optional(text[last]);
}

/// Whether the part before the decimals is in groups: three digits in the last, two or three before it.
bool isGrouped(std::string_view whole, char group)
{
    std::size_t at = whole.find(group);
    if (at == 0 || at > 3)
        return at == std::string_view::npos;
    while (at != std::string_view::npos) {
        const std::size_t next = whole.find(group, at + 1);
        const std::size_t size = (next == std::string_view::npos ? whole.size() : next) - at - 1;
        const bool isLast = next == std::string_view::npos;
        if (size != 3 && (isLast || size != 2))
            return false;
        at = next;
    }
    return true;
}

/// "1.234,50 €" as "1234.50"; null when it is none.
std::optional<std::string> plainAmount(Bytes cell, DecimalMark mark)
{
    const auto figure = figureOf(cell);
    if (!figure)
        return std::nullopt;
    const auto decimal = decimalMarkOf(figure->text, mark);
    if (!decimal)
        return std::nullopt;
    const std::size_t point = *decimal == '\0' ? std::string::npos : figure->text.find(*decimal);
    const std::string whole = figure->text.substr(0, point);
    const std::string fraction = point == std::string::npos ? std::string() : figure->text.substr(point + 1);
    const std::size_t groupAt = whole.find_first_of(".,");
    const char group = groupAt == std::string::npos ? '\0' : whole[groupAt];
    if (fraction.find_first_of(".,") != std::string::npos || (group != '\0' && !isGrouped(whole, group)))
        return std::nullopt;
    std::string plain = figure->isNegative ? "-" : "";
    std::ranges::copy_if(whole, std::back_inserter(plain), [](char c) { return c != '.' && c != ','; });
    if (whole.empty())
        plain += '0';
    return point == std::string::npos ? plain : plain + '.' + fraction;
}

} // namespace

std::optional<qint64> amount(Bytes cell, int decimals, DecimalMark mark)
{
    const auto plain = plainAmount(cell, mark);
    return plain ? amount(asBytes(*plain), decimals) : std::nullopt;
}

std::optional<qint64> roundedAmount(Bytes cell, int decimals, DecimalMark mark)
{
    auto plain = plainAmount(cell, mark);
    if (!plain)
        return std::nullopt;
    const std::size_t point = plain->find('.');
    const std::size_t kept =
        point == std::string::npos ? plain->size() : point + 1 + static_cast<std::size_t>(decimals);
    if (kept >= plain->size())
        return amount(asBytes(*plain), decimals);
    const bool roundsUp = (*plain)[kept] >= '5';
    const bool isNegative = plain->front() == '-';
    const auto cut = amount(asBytes(std::string_view(*plain).substr(0, kept)), decimals);
    if (!cut || !roundsUp)
        return cut;
    return *cut + (isNegative ? -1 : 1);
}

QString currencyIn(Bytes cell)
{
    struct Sign
    {
        char32_t sign;
        const char* code;
    };
    static constexpr std::array signs{Sign{U'€', "EUR"}, Sign{U'£', "GBP"}, Sign{U'₹', "INR"}, Sign{U'₩', "KRW"},
                                      Sign{U'₽', "RUB"}, Sign{U'₺', "TRY"}, Sign{U'₪', "ILS"}, Sign{U'₫', "VND"},
                                      Sign{U'฿', "THB"}, Sign{U'₴', "UAH"}, Sign{U'₸', "KZT"}, Sign{U'₦', "NGN"}};
    const auto figure = figureOf(cell);
    if (!figure)
        return {};
    if (figure->letters.size() == 3)
        return QString::fromStdString(figure->letters);
    const auto found = std::ranges::find_if(
        signs, [&figure](const Sign& sign) { return figure->signs == std::u32string(1, sign.sign); });
    return found == signs.end() ? QString() : QLatin1String(found->code);
}

} // namespace scrim::intake
