// SPDX-License-Identifier: GPL-3.0-or-later
#include "telephony/pop.h"

#include "base/bytes.h"
#include "policy/text.h"
#include "telephony/parts.h"

#include <QList>

#include <algorithm>
#include <array>

namespace scrim::telephony {

namespace {

constexpr std::size_t longestCall = 64;
constexpr qsizetype longestQueue = 40;

std::unexpected<Error> refused(const QString& why)
{
    return fail(ErrorCode::Refused, QStringLiteral("The pop was not taken: %1").arg(why));
}

/// What stands between '?' and '#', or nothing where it is no link of ours.
std::optional<Bytes> queryOf(Bytes link)
{
    constexpr std::string_view scheme = "scrim:";
    Bytes rest = before(link.subspan(scheme.size()), "#");
    if (beginsWith(rest, "//"))
        rest = rest.subspan(2);
    const Bytes place = before(rest, "?");
    // A browser writes the slash behind a host by itself.
    if (!isWord(place, "pop") && !isWord(place, "pop/"))
        return std::nullopt;
    return place.size() < rest.size() ? rest.subspan(place.size() + 1) : Bytes();
}

/// Of a text as a whole: a program may have ended its line with it.
Bytes withoutBlanks(Bytes text)
{
    const auto isBlank = [](std::uint8_t byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); };
    while (!text.empty() && isBlank(text.front()))
        text = text.subspan(1);
    while (!text.empty() && isBlank(text.back()))
        text = text.first(text.size() - 1);
    return text;
}

/// Every character of it is seen, and none of them turns what stands beside it.
QString shownName(Bytes utf8)
{
    QString name = QString::fromUtf8(reinterpret_cast<const char*>(utf8.data()), static_cast<qsizetype>(utf8.size()));
    QString kept;
    for (const char32_t c : name.toUcs4()) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            continue;
        default:
            kept += QString::fromUcs4(&c, 1);
        }
    }
    kept = kept.simplified();
    if (kept.size() > longestQueue)
        kept.truncate(kept[longestQueue - 1].isHighSurrogate() ? longestQueue - 1 : longestQueue);
    return kept.trimmed();
}

/// Takes a link's members, each under one of its names.
class Members
{
public:
    Result<void> take(Bytes name, Bytes value);
    Result<Pop> pop() &&;

private:
    Result<void> takeCaller(Bytes value);
    void takeCalled(Bytes value);
    Result<void> takeOnce(std::optional<SecretBytes>& into, Bytes value, Plus plus, const QString& what);

    std::optional<SecretBytes> m_caller;
    std::optional<SecretBytes> m_called;
    bool m_callsSeveral = false; ///< two different numbers were dialled
    bool m_saysNothing = false;  ///< the caller's number stands there, empty
    std::optional<SecretBytes> m_call;
    std::optional<SecretBytes> m_queue;
};

Result<void> Members::take(Bytes name, Bytes value)
{
    constexpr std::array callers{"phone", "ani", "number", "callerid"};
    if (std::ranges::any_of(callers, [name](const char* word) { return isWord(name, word); }))
        return takeCaller(value);
    if (isWord(name, "dnis"))
        takeCalled(value);
    if (isWord(name, "call"))
        return takeOnce(m_call, value, Plus::Itself, QStringLiteral("the name of the call"));
    if (isWord(name, "queue"))
        return takeOnce(m_queue, value, Plus::Space, QStringLiteral("the queue"));
    return {}; // Systems say more than anybody asked for.
}

Result<void> Members::takeCaller(Bytes value)
{
    const auto plain = decoded(value, Plus::Leading);
    if (!plain)
        return refused(QStringLiteral("the caller's number is not encoded as a link's value is (RFC 3986)."));
    // One of several may be empty: a template that had nothing to put there.
    if (withoutEnds(*plain).empty()) {
        m_saysNothing = true;
        return {};
    }
    auto number = numberIn(*plain);
    if (!number)
        return fail(number);
    if (m_caller && !haveSameDigits(*m_caller, *number))
        return refused(QStringLiteral("it names two different numbers."));
    if (!m_caller)
        m_caller = std::move(*number);
    return {};
}

/// Whether it is a number matters only where nothing else names one.
void Members::takeCalled(Bytes value)
{
    auto plain = decoded(value, Plus::Leading);
    if (m_called && plain)
        m_callsSeveral = m_callsSeveral || !haveSameDigits(*m_called, *plain);
    else if (plain)
        m_called = std::move(plain);
}

Result<void> Members::takeOnce(std::optional<SecretBytes>& into, Bytes value, Plus plus, const QString& what)
{
    auto plain = decoded(value, plus);
    if (!plain || !policy::isValidUtf8(*plain))
        return refused(QStringLiteral("%1 is not encoded as a link's value is (RFC 3986, UTF-8).").arg(what));
    if (into && !into->equals(*plain))
        return refused(QStringLiteral("%1 stands in it twice.").arg(what));
    into = std::move(plain);
    return {};
}

Result<Pop> Members::pop() &&
{
    if (!m_caller && m_saysNothing)
        m_caller.emplace();
    // Who was called is the person that it is about only where nobody called us.
    if (!m_caller && m_called) {
        if (m_callsSeveral)
            return refused(QStringLiteral("it names two different numbers."));
        auto number = numberIn(*m_called);
        if (!number)
            return fail(number);
        m_caller = std::move(*number);
    }
    if (!m_caller)
        return refused(QStringLiteral("it names no number. Write it as phone=, ani=, number= or CallerID=."));
    Pop pop{std::move(*m_caller), {}, {}};
    const Bytes call = m_call ? withoutEnds(*m_call) : Bytes();
    if (call.size() > longestCall || !std::ranges::all_of(call, [](std::uint8_t c) { return c > 0x20 && c < 0x7f; }))
        return refused(QStringLiteral("the name of the call is longer than 64 characters, or has others than letters, "
                                      "digits and signs of ASCII."));
    if (!holdsNumber(call, pop.number))
        pop.call = QString::fromLatin1(reinterpret_cast<const char*>(call.data()), static_cast<qsizetype>(call.size()));
    if (m_queue && !holdsNumber(*m_queue, pop.number))
        pop.queue = shownName(*m_queue);
    return pop;
}

Result<Pop> parseLink(Bytes link)
{
    const auto query = queryOf(link);
    if (!query)
        return refused(QStringLiteral("the link is not scrim://pop?phone=… Nothing else can be asked for by a link."));
    Members members;
    for (Bytes rest = *query; !rest.empty();) {
        const Bytes member = before(rest, "&");
        rest = rest.subspan(std::min(rest.size(), member.size() + 1));
        const Bytes name = before(member, "=");
        const Bytes value = name.size() < member.size() ? member.subspan(name.size() + 1) : Bytes();
        if (auto taken = members.take(name, value); !taken)
            return fail(taken);
    }
    return std::move(members).pop();
}

/// Appends to a secret that has room for it.
class Writer
{
public:
    explicit Writer(std::size_t room) : m_text(room) {}
    void plain(std::string_view text)
    {
        for (const char c : text)
            m_text.bytes()[m_size++] = static_cast<std::uint8_t>(c);
    }
    void encoded(Bytes value)
    {
        constexpr std::string_view hex = "0123456789ABCDEF";
        for (const std::uint8_t byte : value) {
            const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
            if (isLetter || isAsciiDigit(byte)) {
                m_text.bytes()[m_size++] = byte;
                continue;
            }
            plain("%");
            plain(hex.substr(byte >> 4U, 1));
            plain(hex.substr(byte & 15U, 1));
        }
    }
    [[nodiscard]] SecretBytes take() &&
    {
        m_text.truncate(m_size);
        return std::move(m_text);
    }

private:
    SecretBytes m_text;
    std::size_t m_size = 0;
};

} // namespace

bool haveSameDigits(Bytes a, Bytes b)
{
    const auto skip = [](Bytes& text) {
        while (!text.empty() && !isAsciiDigit(text.front()))
            text = text.subspan(1);
    };
    const auto skipPrefix = [](Bytes& text) {
        while (!text.empty() && !isAsciiDigit(text.front()) && text.front() != '+')
            text = text.subspan(1);
        if (beginsWith(text, "00"))
            text = text.subspan(2);
    };
    skipPrefix(a);
    skipPrefix(b);
    for (skip(a), skip(b); !a.empty() && !b.empty() && a.front() == b.front(); skip(a), skip(b)) {
        a = a.subspan(1);
        b = b.subspan(1);
    }
    return a.empty() && b.empty();
}

Result<Pop> parsePop(Bytes text)
{
    text = withoutBlanks(text);
    if (text.size() > longestPop)
        return refused(QStringLiteral("it is longer than %1 characters.").arg(longestPop));
    if (beginsWith(text, "scrim:"))
        return parseLink(text);
    auto number = numberIn(text);
    if (!number)
        return fail(number);
    return Pop{std::move(*number), {}, {}};
}

SecretBytes linkTo(const Pop& pop)
{
    const QByteArray call = pop.call.toUtf8();
    const QByteArray queue = pop.queue.toUtf8();
    constexpr std::size_t frame = 64;
    Writer link(frame + 3 * (pop.number.size() + asBytes(call).size() + asBytes(queue).size()));
    link.plain("scrim://pop?phone=");
    link.encoded(pop.number);
    if (!call.isEmpty()) {
        link.plain("&call=");
        link.encoded(asBytes(call));
    }
    if (!queue.isEmpty()) {
        link.plain("&queue=");
        link.encoded(asBytes(queue));
    }
    return std::move(link).take();
}

} // namespace scrim::telephony
