// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/utf8.h"

namespace scrim::intake {

namespace {

struct Lead
{
    std::size_t size;
    char32_t bits;
    char32_t smallest; ///< what fits into fewer bytes is an overlong form
};

std::optional<Lead> leadOf(std::uint8_t byte)
{
    if (byte < 0x80)
        return Lead{1, byte, 0};
    if ((byte & 0xE0U) == 0xC0)
        return Lead{2, byte & 0x1FU, 0x80};
    if ((byte & 0xF0U) == 0xE0)
        return Lead{3, byte & 0x0FU, 0x800};
    if ((byte & 0xF8U) == 0xF0)
        return Lead{4, byte & 0x07U, 0x10000};
    return std::nullopt;
}

} // namespace

std::optional<CodePoint> firstCodePoint(Bytes text)
{
    if (text.empty())
        return std::nullopt;
    const auto lead = leadOf(text[0]);
    if (!lead || text.size() < lead->size)
        return std::nullopt;
    char32_t value = lead->bits;
    for (std::size_t i = 1; i < lead->size; ++i) {
        if ((text[i] & 0xC0U) != 0x80)
            return std::nullopt;
        value = (value << 6U) | (text[i] & 0x3FU);
    }
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < lead->smallest || value > 0x10FFFF || isSurrogate)
        return std::nullopt;
    return CodePoint{value, lead->size};
}

bool isUtf8(Bytes text)
{
    while (!text.empty()) {
        if (text[0] < 0x80) {
            text = text.subspan(1);
            continue;
        }
        const auto point = firstCodePoint(text);
        if (!point)
            return false;
        text = text.subspan(point->size);
    }
    return true;
}

} // namespace scrim::intake
