// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/json_faults.h"

#include "policy/json_fault_finder.h"

namespace scrim::policy {

namespace {

/// Far more than any policy has, and fewer than QJsonDocument reads.
constexpr std::size_t deepest = 100;
/// After so many it is a file of another kind.
constexpr std::size_t mostFaults = 100;

} // namespace

std::vector<JsonFault> JsonFaultFinder::find()
{
    if (isForeign())
        return m_faults;
    if (stands("\xEF\xBB\xBF"))
        m_at = 3;
    for (toNext(); !isAtEnd() && !m_isLost; toNext()) {
        step();
        m_lastLine = m_line;
    }
    if (m_isLost)
        return m_faults;
    if (!m_levels.empty()) {
        fault(m_lastLine, QStringLiteral("it ends here, and the %1 that begins on line %2 is not closed")
                              .arg(m_levels.back().isObject ? QStringLiteral("object") : QStringLiteral("list"))
                              .arg(m_levels.back().line));
    } else if (m_next == Next::Value) {
        fault(1, QStringLiteral("there is nothing in it; {} is a policy, too"));
    }
    return m_faults;
}

void JsonFaultFinder::fault(int line, const QString& says)
{
    m_faults.push_back({line, says});
    m_isLost = m_isLost || m_faults.size() >= mostFaults;
}

/// What comes after that cannot be told apart any more.
void JsonFaultFinder::lose(const QString& says)
{
    fault(m_line, says);
    m_isLost = true;
}

void JsonFaultFinder::step()
{
    const char c = m_text[m_at];
    if (m_next == Next::Nothing) {
        lose(QStringLiteral("something stands behind the end of it: %1").arg(seen()));
        return;
    }
    if (c == '}' || c == ']') {
        close(c == '}');
    } else if (c == ',') {
        comma();
    } else if (c == ':') {
        colon();
    } else {
        if (m_next == Next::Comma) {
            fault(m_lastLine, QStringLiteral("a comma is missing behind what stands here"));
            m_next = isInObject() ? Next::Name : Next::Value;
        } else if (m_next == Next::Colon) {
            fault(m_lastLine, QStringLiteral("a colon is missing behind the name"));
            m_next = Next::Value;
        }
        if (m_next == Next::Name)
            name();
        else
            value();
    }
}

void JsonFaultFinder::open(bool isObject)
{
    if (m_levels.size() == deepest) {
        lose(QStringLiteral("objects and lists stand in one another more than %1 deep").arg(deepest));
        return;
    }
    m_levels.push_back({isObject, m_line});
    m_next = isObject ? Next::Name : Next::Value;
    m_isAfterComma = false;
    ++m_at;
}

void JsonFaultFinder::close(bool isObject)
{
    if (m_levels.empty() || m_levels.back().isObject != isObject) {
        const QString what = m_levels.empty()
                                 ? QStringLiteral("\"%1\" closes nothing").arg(seen())
                                 : QStringLiteral("\"%1\" stands where \"%2\" closes what begins on line %3")
                                       .arg(seen(), isObject ? QStringLiteral("]") : QStringLiteral("}"))
                                       .arg(m_levels.back().line);
        lose(what);
        return;
    }
    if (m_isAfterComma)
        fault(m_lastLine, QStringLiteral("the comma before \"%1\" is one too many").arg(seen()));
    else if (m_next == Next::Colon || (isObject && m_next == Next::Value))
        fault(m_lastLine, QStringLiteral("a value is missing behind the name"));
    m_levels.pop_back();
    m_isAfterComma = false;
    ++m_at;
    valueEnds();
}

void JsonFaultFinder::comma()
{
    if (m_levels.empty()) {
        lose(QStringLiteral("a comma stands where it begins"));
        return;
    }
    if (m_next == Next::Comma)
        m_isAfterComma = true;
    else if (m_next == Next::Colon || (isInObject() && m_next == Next::Value))
        fault(m_lastLine, QStringLiteral("a value is missing behind the name"));
    else
        fault(m_line, QStringLiteral("a comma is one too many"));
    m_next = isInObject() ? Next::Name : Next::Value;
    ++m_at;
}

void JsonFaultFinder::colon()
{
    if (m_next != Next::Colon) {
        lose(QStringLiteral("a colon stands where none is expected"));
        return;
    }
    m_next = Next::Value;
    ++m_at;
}

void JsonFaultFinder::name()
{
    const char c = m_text[m_at];
    if (c == '"' || c == '\'') {
        string(c);
    } else if (isWordSign(c)) {
        const QString bare = shown(word());
        fault(m_line, QStringLiteral("the name %1 needs quotation marks: \"%1\"").arg(bare));
    } else {
        lose(QStringLiteral("%1 stands where a name in quotation marks (\") is expected").arg(seen()));
    }
    m_next = Next::Colon;
    m_isAfterComma = false;
}

void JsonFaultFinder::value()
{
    const char c = m_text[m_at];
    if (c == '{' || c == '[') {
        open(c == '{');
        return;
    }
    if (c == '"' || c == '\'')
        string(c);
    else if (isWordSign(c))
        checkWord(word());
    else
        lose(QStringLiteral("%1 stands where a value is expected").arg(seen()));
    m_isAfterComma = false;
    valueEnds();
}

std::vector<JsonFault> jsonFaults(const QByteArray& text)
{
    return JsonFaultFinder(text).find();
}

} // namespace scrim::policy
