// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/event.h"

#include "audit/canonical.h"
#include "audit/canonical_members.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <utility>

namespace scrim::audit {

namespace {

constexpr int entryVersion = 1;

/// What an entry has, in canonical order; the integers and `detail` are the others than text.
constexpr std::array<std::string_view, 16> fields{"action",  "actor",   "call",   "class", "detail", "elapsed",
                                                  "field",   "outcome", "reason", "role",  "seq",    "session",
                                                  "station", "subject", "time",   "v"};
/// Its place among them; a name that is none does not compile.
consteval std::size_t field(std::string_view name)
{
    std::size_t at = 0;
    while (fields.at(at) != name)
        ++at;
    return at;
}

constexpr std::array textFields{field("action"),  field("actor"),   field("call"),   field("class"),
                                field("field"),   field("outcome"), field("reason"), field("role"),
                                field("session"), field("station"), field("subject")};

/// Never empty, and always Unicode: half a surrogate pair must not keep an act out of the log.
QString text(const QString& value)
{
    return value.isEmpty() ? QStringLiteral("-") : QString::fromUtf8(value.toUtf8());
}

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

/// The number that `count` digits from `at` on are.
int number(std::string_view digits, std::size_t at, std::size_t count)
{
    int sum = 0;
    for (const char digit : digits.substr(at, count))
        sum = sum * 10 + (digit - '0');
    return sum;
}

/// "2026-01-02T03:04:05.678Z" and a moment that there is, from the year 1 on.
bool isTime(std::string_view text)
{
    static constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd.dddZ";
    const bool isFormed = std::ranges::equal(
        text, form, [](char c, char wanted) { return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted; });
    if (!isFormed)
        return false;
    const std::chrono::year_month_day day{std::chrono::year(number(text, 0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(text, 5, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(text, 8, 2)))};
    return day.ok() && day.year() > std::chrono::year(0) && number(text, 11, 2) < 24 && number(text, 14, 2) < 60 &&
           number(text, 17, 2) < 60;
}

bool isWord(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isAction(std::string_view text)
{
    const std::size_t dot = text.find('.');
    return dot != text.npos && isWord(text.substr(0, dot)) && isWord(text.substr(dot + 1));
}

/// An entry's fields as they are spelled in its canonical bytes.
class EntryText
{
public:
    explicit EntryText(const std::vector<CanonicalMember>& members) : m_count(members.size())
    {
        std::size_t next = 0;
        for (const auto& [key, value] : members) { // both are sorted
            while (next < fields.size() && fields[next] != key && fields[next] < key)
                ++next;
            if (next < fields.size() && fields[next] == key)
                m_values[next++] = value;
        }
    }

    /// What is wrong with them; empty when nothing is.
    [[nodiscard]] QString complaint(qint64 seq) const;
    /// As it is spelled; empty where there is none.
    [[nodiscard]] std::string_view raw(std::size_t at) const { return m_values[at]; }

private:
    /// What stands between a text's quotes; empty for anything else.
    [[nodiscard]] std::string_view text(std::size_t at) const
    {
        const std::string_view value = raw(at);
        return value.starts_with('"') ? value.substr(1, value.size() - 2) : std::string_view();
    }
    [[nodiscard]] bool isCount(std::size_t at) const
    {
        return !raw(at).empty() && raw(at).front() >= '0' && raw(at).front() <= '9';
    }

    std::array<std::string_view, fields.size()> m_values;
    std::size_t m_count;
};

QString EntryText::complaint(qint64 seq) const
{
    if (raw(field("v")) != std::to_string(entryVersion))
        return QStringLiteral("its version \"v\" is not %1").arg(entryVersion);
    if (raw(field("seq")) != std::to_string(seq))
        return QStringLiteral("its \"seq\" is not %1").arg(seq);
    for (const std::size_t at : textFields) {
        if (text(at).empty())
            return QStringLiteral("its \"%1\" is missing, empty or not a string")
                .arg(QString::fromLatin1(fields[at].data(), static_cast<qsizetype>(fields[at].size())));
    }
    if (!isTime(text(field("time"))))
        return QStringLiteral("its \"time\" is not a UTC time with milliseconds");
    if (!isCount(field("elapsed")))
        return QStringLiteral("its \"elapsed\" is not a count of milliseconds");
    const std::string_view outcome = text(field("outcome"));
    if (outcome != "allowed" && outcome != "denied" && outcome != "failed")
        return QStringLiteral("its \"outcome\" is none of allowed, denied, failed");
    if (!isAction(text(field("action"))))
        return QStringLiteral("its \"action\" is not noun.verb");
    if (!raw(field("detail")).starts_with('{'))
        return QStringLiteral("its \"detail\" is not an object");
    if (m_count != fields.size())
        return QStringLiteral("it has fields that an entry does not have");
    return {};
}

/// Whether the canonical object has a member of that name, which needs no escapes.
bool hasMember(std::string_view object, std::string_view key)
{
    if (object.find(key) == object.npos)
        return false; // as almost always, and sooner known
    const auto members = canonicalMembers(object);
    return members && std::ranges::any_of(*members, [key](const CanonicalMember& member) { return member.key == key; });
}

} // namespace

QString name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Allowed:
        return QStringLiteral("allowed");
    case Outcome::Denied:
        return QStringLiteral("denied");
    case Outcome::Failed:
        break;
    }
    return QStringLiteral("failed");
}

Result<QByteArray> toCanonical(const Entry& entry)
{
    const Event& event = entry.event;
    // Within an object, as it will stand, so that it may lie as deep as a reader lets it.
    const auto detail = canonicalJson(QJsonObject{{QStringLiteral("detail"), event.detail}});
    if (!detail)
        return detail;
    // In the order that RFC 8785 asks for: an object of Qt's would sort them anew for each entry.
    const std::array<std::pair<const char*, QJsonValue>, 15> members{{{"action", text(event.action)},
                                                                      {"actor", text(event.actor)},
                                                                      {"call", text(event.call)},
                                                                      {"class", text(event.fieldClass)},
                                                                      {"elapsed", entry.elapsedMs},
                                                                      {"field", text(event.field)},
                                                                      {"outcome", name(event.outcome)},
                                                                      {"reason", text(event.reason)},
                                                                      {"role", text(event.role)},
                                                                      {"seq", entry.seq},
                                                                      {"session", text(event.session)},
                                                                      {"station", text(entry.station)},
                                                                      {"subject", text(event.subject)},
                                                                      {"time", time(entry.timeMs)},
                                                                      {"v", entryVersion}}};
    Result<QByteArray> canonical = QByteArray();
    canonical->reserve(detail->size() + 512);
    for (const auto& [key, member] : members) {
        const auto value = canonicalJson(member);
        if (!value)
            return value;
        if (qstrcmp(key, "elapsed") == 0)
            *canonical += ',' + detail->mid(1, detail->size() - 2);
        *canonical += canonical->isEmpty() ? "{\"" : ",\"";
        *canonical += key;
        *canonical += "\":";
        *canonical += *value;
    }
    *canonical += '}';
    if (canonical && canonical->size() > maxEntrySize)
        return fail(ErrorCode::Usage, QStringLiteral("an entry of %1 bytes is longer than the log takes (%2)")
                                          .arg(canonical->size())
                                          .arg(maxEntrySize));
    return canonical;
}

Result<EntryCheck> checkEntry(std::string_view canonical, qint64 seq)
{
    const auto wrong = [seq](const QString& why) {
        return fail(ErrorCode::Tampered, QStringLiteral("entry %1: %2").arg(seq).arg(why));
    };
    if (canonical.size() > static_cast<std::size_t>(maxEntrySize))
        return wrong(QStringLiteral("it is longer than an entry can be"));
    const auto members = canonicalMembers(canonical);
    if (!members) {
        const QByteArray bytes(canonical.data(), static_cast<qsizetype>(canonical.size()));
        return wrong(QJsonDocument::fromJson(bytes).isObject()
                         ? QStringLiteral("it is not in canonical form (RFC 8785)")
                         : QStringLiteral("it is not a JSON object"));
    }
    const EntryText entry(*members);
    const QString why = entry.complaint(seq);
    if (!why.isEmpty())
        return wrong(why);
    return EntryCheck{hasMember(entry.raw(field("detail")),
                                {afterCheckpoint.data(), static_cast<std::size_t>(afterCheckpoint.size())})};
}

Result<QJsonObject> parseEntry(const QByteArray& canonical, qint64 seq)
{
    const auto checked = checkEntry({canonical.constData(), static_cast<std::size_t>(canonical.size())}, seq);
    if (!checked)
        return std::unexpected(checked.error());
    return QJsonDocument::fromJson(canonical).object();
}

} // namespace scrim::audit
