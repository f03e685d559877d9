// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for Abseil: what libphonenumber calls of it, by C++17's own library. The names are Abseil's.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace absl {

using std::string_view;

template<typename K, typename V>
using node_hash_map = std::unordered_map<K, V>;
template<typename K>
using node_hash_set = std::unordered_set<K>;
template<typename K, typename V>
using flat_hash_map = std::unordered_map<K, V>;
template<typename K>
using flat_hash_set = std::unordered_set<K>;

/// A text, or a number as its decimal digits.
class AlphaNum
{
public:
    AlphaNum(const std::string& text) : m_piece(text) {}
    AlphaNum(const char* text) : m_piece(text == nullptr ? "" : text) {}
    AlphaNum(int number) : AlphaNum(std::in_place, number) {}
    AlphaNum(std::int64_t number) : AlphaNum(std::in_place, number) {}
    AlphaNum(std::uint64_t number) : AlphaNum(std::in_place, number) {}
    AlphaNum(const AlphaNum&) = delete;
    AlphaNum& operator=(const AlphaNum&) = delete;

    string_view Piece() const { return m_piece; }
    const char* data() const { return m_piece.data(); }
    string_view::size_type size() const { return m_piece.size(); }

private:
    template<typename T>
    AlphaNum(std::in_place_t, T number)
    {
        char* const end = std::to_chars(m_digits, m_digits + sizeof m_digits - 1, number).ptr;
        *end = 0; // libphonenumber goes on to the zero
        m_piece = {m_digits, static_cast<std::size_t>(end - m_digits)};
    }

    char m_digits[24] = {};
    string_view m_piece;
};

namespace stand_in {
inline void append(std::string& to, const AlphaNum& piece)
{
    to += piece.Piece();
}
} // namespace stand_in

template<typename... T>
void StrAppend(std::string* to, const T&... pieces)
{
    (stand_in::append(*to, pieces), ...);
}
template<typename... T>
std::string StrCat(const T&... pieces)
{
    std::string all;
    StrAppend(&all, pieces...);
    return all;
}

inline bool StartsWith(string_view text, string_view with)
{
    return text.substr(0, with.size()) == with;
}
inline bool EndsWith(string_view text, string_view with)
{
    return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

/// The whole text as a number; false where it is none.
template<typename T>
bool SimpleAtoi(string_view text, T* number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *number);
    return error == std::errc() && end == text.data() + text.size();
}

struct ByChar
{
    explicit ByChar(char character) : separator(character) {}
    char separator;
};
struct SkipEmpty
{};
inline std::vector<string_view> StrSplit(string_view text, ByChar by, SkipEmpty)
{
    std::vector<string_view> pieces;
    while (!text.empty()) {
        const auto end = std::min(text.find(by.separator), text.size());
        if (end > 0)
            pieces.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

/// How many were replaced; from left to right, and not in what was put in.
inline int StrReplaceAll(std::initializer_list<std::pair<string_view, string_view>> replacements, std::string* text)
{
    int count = 0;
    for (const auto& [what, with] : replacements) {
        for (auto at = text->find(what); !what.empty() && at != std::string::npos;
             at = text->find(what, at + with.size())) {
            text->replace(at, what.size(), with);
            ++count;
        }
    }
    return count;
}

} // namespace absl
