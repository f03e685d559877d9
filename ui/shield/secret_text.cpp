// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/secret_text.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace scrim::shield {

namespace {

/// Far more than a passphrase.
constexpr std::size_t mostBytes = 1024;

bool isContinuation(std::uint8_t byte)
{
    return (byte & 0xC0U) == 0x80U;
}

} // namespace

SecretText::SecretText() : m_bytes(mostBytes) {}

bool SecretText::append(QStringView text)
{
    bool all = true;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const QStringView units = text.mid(at, isPair ? 2 : 1);
        all = appendCharacter(units) && all;
        at += units.size();
    }
    return all;
}

bool SecretText::appendCharacter(QStringView units)
{
    const QChar first = units[0];
    if (first.category() == QChar::Other_Control || (units.size() == 1 && first.isSurrogate()))
        return false;
    std::array<char, 16> encoded{};
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char* end = encoder.appendToBuffer(encoded.data(), units);
    const auto size = static_cast<std::size_t>(end - encoded.data());
    const bool fits = m_used + size <= m_bytes.size();
    if (fits) {
        std::copy_n(encoded.begin(), size, m_bytes.bytes().begin() + static_cast<std::ptrdiff_t>(m_used));
        m_used += size;
        ++m_length;
    }
    wipe({reinterpret_cast<std::uint8_t*>(encoded.data()), encoded.size()});
    return fits;
}

void SecretText::removeLast()
{
    if (m_length == 0)
        return;
    std::size_t start = m_used - 1;
    while (start > 0 && isContinuation(m_bytes.bytes()[start]))
        --start;
    wipe(m_bytes.bytes().subspan(start, m_used - start));
    m_used = start;
    --m_length;
}

void SecretText::clear()
{
    wipe(m_bytes.bytes().first(m_used));
    m_used = 0;
    m_length = 0;
}

SecretBytes SecretText::take()
{
    SecretBytes taken = SecretBytes::copyOf(m_bytes.bytes().first(m_used));
    clear();
    return taken;
}

} // namespace scrim::shield
