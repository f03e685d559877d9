// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/cluster.h"

#include <QStringDecoder>

#include <algorithm>

namespace scrim::shield {

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr std::size_t mostCodePoints = 8;

/// How many bytes the sequence at `position` claims to have, within the value.
std::size_t sequenceLength(Bytes value, std::size_t position)
{
    const std::uint8_t lead = value[position];
    const std::size_t claimed = lead < 0xC0 ? 1U : lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U;
    std::size_t length = 1;
    while (length < claimed && position + length < value.size() && (value[position + length] & 0xC0U) == 0x80U)
        ++length;
    return length;
}

char32_t codePointAt(Bytes value, std::size_t position)
{
    const auto* text = reinterpret_cast<const char*>(value.data() + position);
    const auto length = static_cast<qsizetype>(sequenceLength(value, position));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    std::array<QChar, 8> units;
    const QChar* end = decoder.appendToBuffer(units.data(), QByteArrayView(text, length));
    char32_t result = replacement;
    if (end - units.data() == 1)
        result = units[0].unicode();
    else if (end - units.data() == 2 && units[0].isHighSurrogate())
        result = QChar::surrogateToUcs4(units[0], units[1]);
    units.fill(QChar());
    return result;
}

bool belongsToItsPredecessor(char32_t point)
{
    return point == zeroWidthJoiner || QChar::isMark(point) || (point >= 0x1F3FB && point <= 0x1F3FF);
}

/// Lam and alef are always written as one sign.
bool isLamAlef(char32_t first, char32_t second)
{
    return first == 0x644 && (second == 0x622 || second == 0x623 || second == 0x625 || second == 0x627);
}

bool joinsForward(char32_t point)
{
    const auto type = QChar::joiningType(point);
    return type == QChar::Joining_Dual || type == QChar::Joining_Causing;
}

bool joinsBackward(char32_t point)
{
    const auto type = QChar::joiningType(point);
    return type == QChar::Joining_Dual || type == QChar::Joining_Right || type == QChar::Joining_Causing;
}

/// The last letter, since of lam and alef only the alef decides whether the next one joins.
char32_t lastLetterOf(Bytes value, const Cluster& cluster)
{
    char32_t last = baseOf(value, cluster);
    for (std::size_t at = cluster.begin; at < cluster.end; at += sequenceLength(value, at)) {
        const char32_t point = codePointAt(value, at);
        if (!belongsToItsPredecessor(point))
            last = point;
    }
    return last;
}

} // namespace

std::vector<Cluster> clustersOf(Bytes value, std::size_t limit)
{
    std::vector<Cluster> clusters;
    char32_t previous = 0;
    std::size_t points = 0;
    bool joined = false;
    for (std::size_t at = 0; at < value.size();) {
        const char32_t point = codePointAt(value, at);
        const std::size_t next = at + sequenceLength(value, at);
        const bool follows = joined || belongsToItsPredecessor(point) || isLamAlef(previous, point);
        if (!clusters.empty() && previous != U'\n' && follows && points < mostCodePoints) {
            clusters.back().end = next;
            ++points;
        } else {
            if (clusters.size() == limit)
                break;
            clusters.push_back({at, next});
            points = 1;
        }
        joined = point == zeroWidthJoiner;
        previous = point;
        at = next;
    }
    return clusters;
}

char32_t baseOf(Bytes value, const Cluster& cluster)
{
    return codePointAt(value, cluster.begin);
}

ClusterText::ClusterText(Bytes value, const Cluster* previous, const Cluster& cluster, const Cluster* next)
{
    const auto append = [this](char32_t point) {
        for (const char16_t unit : QChar::fromUcs4(point))
            m_units[static_cast<std::size_t>(m_size++)] = QChar(unit);
    };
    const char32_t base = baseOf(value, cluster);
    if (previous != nullptr && joinsForward(lastLetterOf(value, *previous)) && joinsBackward(base))
        append(zeroWidthJoiner);
    for (std::size_t at = cluster.begin; at < cluster.end; at += sequenceLength(value, at))
        append(codePointAt(value, at));
    if (next != nullptr && joinsForward(lastLetterOf(value, cluster)) && joinsBackward(baseOf(value, *next)))
        append(zeroWidthJoiner);
}

void ClusterText::mirror()
{
    if (m_size == 1 && m_units[0].hasMirrored())
        m_units[0] = m_units[0].mirroredChar();
}

ClusterText::~ClusterText()
{
    wipe({reinterpret_cast<std::uint8_t*>(m_units.data()), sizeof m_units});
}

} // namespace scrim::shield
