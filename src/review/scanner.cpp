// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/scanner.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace scrim::review {

namespace {

/// Free text looks at so much of an entry's detail.
constexpr std::size_t longestDetail = 4096;
constexpr int deepestDetail = 8; ///< audit::maxJsonDepth
constexpr qint64 largestInteger = (qint64{1} << 53) - 1;
constexpr QLatin1String litKey("lit_ms");

std::size_t at(Column column)
{
    return static_cast<std::size_t>(column) - static_cast<std::size_t>(Column::Actor);
}

void appendUtf8(std::string& out, unsigned code)
{
    // What canonical JSON escapes by number are control characters only.
    out.push_back(static_cast<char>(code));
}

bool digits(std::string_view text, std::size_t from, std::size_t count, int& number)
{
    const auto* const begin = text.data() + from;
    const auto [end, error] = std::from_chars(begin, begin + count, number);
    return error == std::errc() && end == begin + count && number >= 0;
}

} // namespace

bool Scanner::expect(std::string_view literal)
{
    if (!m_rest.starts_with(literal))
        return false;
    m_rest.remove_prefix(literal.size());
    return true;
}

/// What stands behind a backslash.
bool Scanner::escape(std::string& decoded)
{
    static constexpr std::string_view letters = "\"\\bfnrt";
    static constexpr std::string_view meanings = "\"\\\b\f\n\r\t";
    if (m_rest.empty())
        return false;
    const char letter = m_rest.front();
    m_rest.remove_prefix(1);
    if (const auto known = letters.find(letter); known != std::string_view::npos) {
        decoded.push_back(meanings[known]);
        return true;
    }
    unsigned code = 0;
    if (letter != 'u' || m_rest.size() < 4)
        return false;
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + 4, code, 16);
    if (error != std::errc() || end != m_rest.data() + 4 || code >= 0x20)
        return false;
    m_rest.remove_prefix(4);
    appendUtf8(decoded, code);
    return true;
}

/// A string; `text` stands in the bytes where nothing in it is escaped, else in `decoded`.
bool Scanner::string(std::string& decoded, std::string_view& text)
{
    if (!expect("\""))
        return false;
    const auto isSpecial = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; };
    const auto stop = static_cast<std::size_t>(std::ranges::find_if(m_rest, isSpecial) - m_rest.begin());
    if (stop < m_rest.size() && m_rest[stop] == '"') {
        text = m_rest.substr(0, stop);
        m_rest.remove_prefix(stop + 1);
        return true;
    }
    decoded.clear();
    for (;;) {
        const auto next = static_cast<std::size_t>(std::ranges::find_if(m_rest, isSpecial) - m_rest.begin());
        decoded.append(m_rest.substr(0, next));
        m_rest.remove_prefix(next);
        if (expect("\"")) {
            text = decoded;
            return true;
        }
        if (!expect("\\") || !escape(decoded))
            return false;
    }
}

bool Scanner::integer(qint64& number)
{
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
    if (error != std::errc() || number > largestInteger || number < -largestInteger)
        return false;
    m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
    return true;
}

/// 2026-01-02T03:04:05.678Z
bool Scanner::time()
{
    std::string_view text;
    if (!string(m_scratch, text) || text.size() != 24)
        return false;
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0;
    const bool isRead = digits(text, 0, 4, year) && digits(text, 5, 2, month) && digits(text, 8, 2, day) &&
                        digits(text, 11, 2, hour) && digits(text, 14, 2, minute) && digits(text, 17, 2, second) &&
                        digits(text, 20, 3, ms);
    const bool isShaped = text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':' &&
                          text[19] == '.' && text[23] == 'Z';
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!isRead || !isShaped || !date.ok() || hour > 23 || minute > 59 || second > 59)
        return false;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    m_facts.timeMs = (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + ms;
    return true;
}

/// Any value within the detail: its strings are collected.
bool Scanner::value(std::string_view key, int depth)
{
    if (depth > deepestDetail || m_rest.empty())
        return false;
    switch (m_rest.front()) {
    case '"': {
        std::string_view text;
        if (!string(m_scratch, text))
            return false;
        if (text != "-" && m_detail.size() + text.size() < longestDetail) {
            if (!m_detail.empty())
                m_detail.push_back('\n');
            m_detail.append(text);
        }
        return true;
    }
    case '{':
        return object(depth);
    case '[':
        return array(key, depth);
    case 't':
        return expect("true");
    case 'f':
        return expect("false");
    default:
        break;
    }
    qint64 number = 0;
    if (!integer(number))
        return false;
    if (depth == 1 && key == std::string_view(litKey.data(), static_cast<std::size_t>(litKey.size())) && number >= 0)
        m_facts.litMs = number;
    return true;
}

bool Scanner::array(std::string_view key, int depth)
{
    if (!expect("["))
        return false;
    if (expect("]"))
        return true;
    do {
        if (!value(key, depth + 1))
            return false;
    } while (expect(","));
    return expect("]");
}

bool Scanner::object(int depth)
{
    if (!expect("{"))
        return false;
    if (expect("}"))
        return true;
    do {
        std::string_view text;
        if (!string(m_scratch, text) || !expect(":"))
            return false;
        // The next string read takes the scratch again.
        const std::string key(text);
        if (!value(key, depth + 1))
            return false;
    } while (expect(","));
    return expect("}");
}

bool Scanner::scan(std::string_view canonical)
{
    m_rest = canonical;
    m_facts.litMs = -1;
    m_detail.clear();
    const auto word = [this](Column column, std::string_view before) {
        const std::size_t index = at(column);
        return expect(before) && string(m_decoded[index], m_facts.words[index]) && !m_facts.words[index].empty();
    };
    qint64 elapsed = 0;
    const bool isEntry = word(Column::Action, R"({"action":)") && word(Column::Actor, R"(,"actor":)") &&
                         word(Column::Call, R"(,"call":)") && word(Column::Class, R"(,"class":)") &&
                         expect(R"(,"detail":)") && object(0) && expect(R"(,"elapsed":)") && integer(elapsed) &&
                         word(Column::Field, R"(,"field":)") && word(Column::Outcome, R"(,"outcome":)") &&
                         word(Column::Reason, R"(,"reason":)") && word(Column::Role, R"(,"role":)") &&
                         expect(R"(,"seq":)") && integer(m_facts.seq) && word(Column::Session, R"(,"session":)") &&
                         word(Column::Station, R"(,"station":)") && word(Column::Subject, R"(,"subject":)") &&
                         expect(R"(,"time":)") && time() && expect(R"(,"v":1})") && m_rest.empty();
    m_facts.words[at(Column::Detail)] = m_detail.empty() ? std::string_view("-") : std::string_view(m_detail);
    return isEntry;
}

} // namespace scrim::review
