// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dictionary.h"

#include <QChar>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace scrim::review {

namespace {

constexpr std::size_t firstSlots = 64;
constexpr std::size_t fewWords = 256;

bool isPlain(std::string_view text)
{
    return std::ranges::none_of(text,
                                [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; });
}

} // namespace

QByteArray folded(const QString& text)
{
    QString kept;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            kept.append(c);
    }
    return kept.toUtf8();
}

quint32 TextPile::append(std::string_view text)
{
    m_starts.push_back(static_cast<quint32>(m_texts.size()));
    m_texts.append(text);
    m_texts.push_back('\0');
    return size() - 1;
}

std::string_view TextPile::at(quint32 number) const
{
    const std::size_t start = m_starts[number];
    const std::size_t end = number + 1 < size() ? m_starts[number + 1] : m_texts.size();
    return std::string_view(m_texts).substr(start, end - start - 1);
}

quint32 TextPile::numberAt(std::size_t at, quint32 from) const
{
    const auto behind = std::upper_bound(m_starts.begin() + from, m_starts.end(), at);
    return static_cast<quint32>(behind - m_starts.begin()) - 1;
}

Dictionary::Dictionary() : m_slots(firstSlots)
{
    add("-");
}

void Dictionary::put(quint32 number)
{
    std::size_t slot = std::hash<std::string_view>()(m_words.at(number)) & (m_slots.size() - 1);
    while (m_slots[slot] != 0)
        slot = (slot + 1) & (m_slots.size() - 1);
    m_slots[slot] = number + 1;
}

void Dictionary::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (quint32 number = 0; number < m_words.size(); ++number)
        put(number);
}

std::optional<quint32> Dictionary::find(std::string_view word) const
{
    std::size_t slot = std::hash<std::string_view>()(word) & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (m_words.at(m_slots[slot] - 1) == word)
            return m_slots[slot] - 1;
    }
    return {};
}

quint32 Dictionary::add(std::string_view word)
{
    if (const auto known = find(word))
        return *known;
    const quint32 number = m_words.append(word);
    if (std::size_t{number} * 2 >= m_slots.size())
        grow();
    else
        put(number);
    if (!isPlain(word)) {
        const QByteArray plain = folded(text(number));
        m_folded.append({plain.constData(), static_cast<std::size_t>(plain.size())});
        m_foldedOf.push_back(number);
    }
    return number;
}

QString Dictionary::text(quint32 number) const
{
    const std::string_view word = at(number);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

std::size_t Dictionary::bytes() const
{
    return m_words.bytes() + m_folded.bytes() +
           (m_slots.capacity() + m_foldedOf.capacity() + m_order.capacity() + m_ranks.capacity()) * sizeof(quint32);
}

std::vector<quint8> Dictionary::containing(std::string_view part) const
{
    std::vector<quint8> found(size());
    m_words.containing(part, [&found](quint32 number) { found[number] = 1; });
    m_folded.containing(part, [&](quint32 number) { found[m_foldedOf[number]] = 1; });
    found[0] = 0;
    return found;
}

std::string_view Dictionary::sortKey(quint32 number) const
{
    const auto other = std::ranges::lower_bound(m_foldedOf, number);
    if (other != m_foldedOf.end() && *other == number)
        return m_folded.at(static_cast<quint32>(other - m_foldedOf.begin()));
    return m_words.at(number);
}

/// The first bytes of a text as a number that compares as they do.
quint64 Dictionary::prefix(quint32 number) const
{
    const std::string_view key = sortKey(number);
    std::array<char, sizeof(quint64)> first{};
    std::copy_n(key.begin(), std::min(key.size(), first.size()), first.begin());
    return qFromBigEndian<quint64>(first.data());
}

/// The words from `from` on, sorted.
std::vector<quint32> Dictionary::sorted(quint32 from) const
{
    std::vector<std::pair<quint64, quint32>> keyed;
    keyed.reserve(size() - from);
    for (quint32 number = from; number < size(); ++number)
        keyed.emplace_back(prefix(number), number);
    std::ranges::sort(keyed, [this](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : sortKey(a.second) < sortKey(b.second);
    });
    std::vector<quint32> numbers(keyed.size());
    std::ranges::transform(keyed, numbers.begin(), [](const auto& each) { return each.second; });
    return numbers;
}

const std::vector<quint32>& Dictionary::ranks()
{
    if (m_ranks.size() == size())
        return m_ranks;
    const auto isLess = [this](quint32 a, quint32 b) { return sortKey(a) < sortKey(b); };
    const std::vector<quint32> added = sorted(static_cast<quint32>(m_order.size()));
    // A few find their places; many are merged.
    if (added.size() < fewWords) {
        for (const quint32 number : added)
            m_order.insert(std::ranges::upper_bound(m_order, number, isLess), number);
    } else {
        const auto before = static_cast<std::ptrdiff_t>(m_order.size());
        m_order.insert(m_order.end(), added.begin(), added.end());
        std::inplace_merge(m_order.begin(), m_order.begin() + before, m_order.end(), isLess);
    }
    m_ranks.resize(size());
    for (quint32 place = 0; place < m_order.size(); ++place)
        m_ranks[m_order[place]] = place;
    return m_ranks;
}

} // namespace scrim::review
