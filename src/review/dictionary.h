// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scrim::review {

/// Text without case and accents, in UTF-8: how free text is compared and words are ordered.
[[nodiscard]] QByteArray folded(const QString& text);

/// Texts one behind the other in one piece of memory, by number from 0.
class TextPile
{
public:
    /// Takes no zero byte within `text`; there is none in JSON's canonical text that means one.
    quint32 append(std::string_view text);
    [[nodiscard]] std::string_view at(quint32 number) const;
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_starts.size()); }
    [[nodiscard]] std::size_t bytes() const { return m_texts.capacity() + m_starts.capacity() * sizeof(quint32); }
    /// Calls `found(number)` for each text that contains `part`, in order. An empty part is in all.
    template<typename F>
    void containing(std::string_view part, F found) const
    {
        std::size_t at = 0;
        for (quint32 number = 0; number < size(); ++number) {
            at = part.empty() ? m_starts[number] : m_texts.find(part, at);
            if (at == std::string::npos)
                return;
            number = numberAt(at, number);
            found(number);
            at = number + 1 < size() ? m_starts[number + 1] : m_texts.size();
        }
    }

private:
    /// Which text byte `at` belongs to; not before text `from`.
    [[nodiscard]] quint32 numberAt(std::size_t at, quint32 from) const;

    std::string m_texts; ///< a zero behind each
    std::vector<quint32> m_starts;
};

/// The words of one column, numbered as they came. Word 0 is "-", which says nothing.
class Dictionary
{
public:
    Dictionary();

    /// The word's number; a new one gets the next.
    quint32 add(std::string_view word);
    [[nodiscard]] std::optional<quint32> find(std::string_view word) const;
    [[nodiscard]] std::string_view at(quint32 number) const { return m_words.at(number); }
    [[nodiscard]] QString text(quint32 number) const;
    [[nodiscard]] quint32 size() const { return m_words.size(); }
    [[nodiscard]] std::size_t bytes() const;

    /// One byte for each word: 1 where it contains `part`, which is folded already.
    [[nodiscard]] std::vector<quint8> containing(std::string_view part) const;
    /// For each word its place among all, by their folded text. Kept up to date as words are added.
    [[nodiscard]] const std::vector<quint32>& ranks();

private:
    void grow();
    void put(quint32 number);
    [[nodiscard]] std::string_view sortKey(quint32 number) const;
    [[nodiscard]] quint64 prefix(quint32 number) const;
    [[nodiscard]] std::vector<quint32> sorted(quint32 from) const;

    TextPile m_words;
    std::vector<quint32> m_slots; ///< a hash table of numbers + 1; 0 is empty
    TextPile m_folded;            ///< of the words that folding changes
    std::vector<quint32> m_foldedOf;
    std::vector<quint32> m_order; ///< numbers by their sort keys
    std::vector<quint32> m_ranks;
};

} // namespace scrim::review
