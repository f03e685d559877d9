// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/near_words.h"

#include <algorithm>

namespace scrim::policy {

namespace {

constexpr qsizetype fewestWithin = 6;
constexpr std::size_t widestGap = 2;

} // namespace

void NearWords::add(const QString& phrase, int owner)
{
    const QByteArray utf8 = phrase.toUtf8();
    Phrase folded{{}, owner, false};
    for (const Sign& sign :
         signsOf({reinterpret_cast<const std::uint8_t*>(utf8.constData()), static_cast<std::size_t>(utf8.size())}))
        folded.letters += isWordSign(sign) ? sign.as : ' ';
    folded.letters = folded.letters.simplified();
    if (folded.letters.isEmpty() || folded.letters.front() < 'A' || folded.letters.front() > 'Z')
        return;
    folded.isWithinWords = folded.letters.size() >= fewestWithin;
    m_owners = std::max(m_owners, static_cast<std::size_t>(owner) + 1);
    m_phrases[static_cast<std::size_t>(folded.letters.front() - 'A')].push_back(folded);
}

/// 0 where it does not stand.
std::size_t NearWords::endOf(const Phrase& phrase, const Signs& signs, std::size_t at)
{
    for (const char c : phrase.letters) {
        if (c == ' ') {
            for (std::size_t gap = 0; gap < widestGap && at < signs.size() && !isWordSign(signs[at]); ++gap)
                ++at;
            continue;
        }
        if (at >= signs.size() || signs[at].as != c)
            return 0;
        ++at;
    }
    if (phrase.isWithinWords)
        return at;
    // "CVVs" is one, too.
    std::size_t end = at < signs.size() && signs[at].as == 'S' ? at + 1 : at;
    return end < signs.size() && isLetterSign(signs[end]) ? 0 : at;
}

NearWords::Hits NearWords::find(const Signs& signs) const
{
    Hits hits(m_owners);
    for (std::size_t at = 0; at < signs.size(); ++at) {
        const char first = signs[at].as;
        if (first < 'A' || first > 'Z')
            continue;
        const bool startsWord = at == 0 || !isLetterSign(signs[at - 1]);
        for (const Phrase& phrase : m_phrases[static_cast<std::size_t>(first - 'A')]) {
            if (!startsWord && !phrase.isWithinWords)
                continue;
            if (const std::size_t end = endOf(phrase, signs, at); end > 0)
                hits[static_cast<std::size_t>(phrase.owner)].push_back({at, end});
        }
    }
    return hits;
}

bool isNear(const std::vector<NearWords::Hit>& hits, std::size_t begin, std::size_t end, std::size_t before,
            std::size_t after)
{
    // Hits are short and in order: the first that could reach so far ahead.
    constexpr std::size_t longestPhrase = 64;
    const std::size_t from = begin > before + longestPhrase ? begin - before - longestPhrase : 0;
    auto hit = std::ranges::lower_bound(hits, from, {}, &NearWords::Hit::begin);
    for (; hit != hits.end() && hit->begin <= end + after; ++hit) {
        const bool isAhead = hit->end <= begin && begin - hit->end <= before;
        const bool isBehind = hit->begin >= end;
        if (isAhead || isBehind)
            return true;
    }
    return false;
}

} // namespace scrim::policy
