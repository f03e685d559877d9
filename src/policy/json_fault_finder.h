// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/json_faults.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace scrim::policy {

/// Walks a text that may be JSON, from one token to the next. For jsonFaults() alone.
class JsonFaultFinder
{
public:
    explicit JsonFaultFinder(const QByteArray& text) : m_text(text) {}
    /// Once for each.
    [[nodiscard]] std::vector<JsonFault> find();

private:
    /// What the next token has to be. After the whole value it is nothing.
    enum class Next
    {
        Value,
        Name,
        Colon,
        Comma,
        Nothing,
    };
    struct Level
    {
        bool isObject = false;
        int line = 0;
    };

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool stands(std::string_view word) const
    {
        return QByteArrayView(m_text).sliced(m_at).startsWith(QByteArrayView(word.data(), std::ssize(word)));
    }
    /// The character that stands next, whatever its length.
    [[nodiscard]] QString seen() const;
    [[nodiscard]] bool isInObject() const { return !m_levels.empty() && m_levels.back().isObject; }

    void fault(int line, const QString& says);
    void lose(const QString& says);
    bool isForeign();
    void toNext();
    void comment(std::string_view end);
    void step();
    void open(bool isObject);
    void close(bool isObject);
    void comma();
    void colon();
    void name();
    void value();
    void string(char mark);
    void escape();
    /// Whether it is one of a number, a word like true, or a name without quotation marks.
    [[nodiscard]] static bool isWordSign(char c);
    /// What is repeated of it in a sentence.
    [[nodiscard]] static QString shown(const QByteArray& word);
    QByteArray word();
    void checkWord(const QByteArray& word);
    void valueEnds() { m_next = m_levels.empty() ? Next::Nothing : Next::Comma; }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_lastLine = 1; ///< where the token before ends
    Next m_next = Next::Value;
    bool m_isAfterComma = false;
    bool m_isLost = false;
    std::vector<Level> m_levels;
    std::vector<JsonFault> m_faults;
};

} // namespace scrim::policy
