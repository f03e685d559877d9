// SPDX-License-Identifier: GPL-3.0-or-later
#include "detection/expectation.h"

#include "detection/engine.h"
#include "detection/entry.h"
#include "detection/facts.h"
#include "detection/settings.h"

#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace scrim::detection {

namespace {

constexpr std::size_t mostEntries = 100'000;
constexpr qsizetype mostLoops = 4;

/// A record's number is what its made-up name ends with: "c12". Records of one letter are of one kind.
class MadeUpFacts final : public Facts
{
public:
    explicit MadeUpFacts(const QJsonObject& given) : m_given(given) {}

    std::optional<Number> number(const QString& subject) override
    {
        static const QRegularExpression form(QStringLiteral("\\A([a-z])([0-9]+)\\z"));
        const auto match = form.match(subject);
        if (!match.hasMatch())
            return {};
        return Number{match.captured(1).at(0).unicode(), match.captured(2).toLongLong()};
    }
    std::optional<qint64> customer(const QString& subject) override
    {
        const QJsonValue named = of("customers", subject);
        const auto found = number(named.isString() ? named.toString() : subject);
        return found ? std::optional(found->value) : std::nullopt;
    }
    QString family(const QString& subject) override { return familyKey(of("names", subject).toString()); }
    QStringList tags(const QString& subject) override
    {
        const QString tag = of("tags", subject).toString();
        return tag.isEmpty() ? QStringList() : QStringList{tag};
    }

private:
    [[nodiscard]] QJsonValue of(const char* fact, const QString& subject) const
    {
        return m_given.value(QLatin1String(fact)).toObject().value(subject);
    }
    QJsonObject m_given;
};

/// Where in its loops a made-up entry stands, innermost first.
struct Turn
{
    qint64 number = 0;
    qint64 offsetMs = 0;
};

Result<std::vector<Turn>> turnsOf(const QJsonArray& loops)
{
    std::vector<Turn> turns{Turn{}};
    if (loops.size() > mostLoops)
        return fail(ErrorCode::WrongFormat, QStringLiteral("it repeats more than %1 deep").arg(mostLoops));
    for (const QJsonValue& loop : loops) {
        const qint64 times = loop[QLatin1String("times")].toInteger(1);
        const qint64 everyMs = loop[QLatin1String("every_s")].toInteger(1) * 1000;
        if (times < 1 || static_cast<std::size_t>(times) > mostEntries / turns.size())
            return fail(ErrorCode::WrongFormat, QStringLiteral("it has more than %1 entries").arg(mostEntries));
        const std::vector<Turn> inner = turns;
        for (qint64 i = 1; i < times; ++i) {
            for (const Turn& turn : inner)
                turns.push_back({turn.number + i * static_cast<qint64>(inner.size()), turn.offsetMs + i * everyMs});
        }
    }
    return turns;
}

audit::Outcome outcomeFrom(const QString& name)
{
    return name == QLatin1String("denied")   ? audit::Outcome::Denied
           : name == QLatin1String("failed") ? audit::Outcome::Failed
                                             : audit::Outcome::Allowed;
}

Result<std::vector<Entry>> entriesOf(const QJsonValue& made)
{
    const auto text = [&made](const char* key) { return made[QLatin1String(key)].toString(); };
    const auto at = timeFrom(text("at") + QStringLiteral(":00.000Z"));
    if (!at)
        return fail(ErrorCode::WrongFormat, QStringLiteral("\"at\" takes a time such as 2026-03-02T14:00"));
    auto turns = turnsOf(made[QLatin1String("repeat")].toArray());
    if (!turns)
        return fail(turns);
    std::vector<Entry> entries;
    for (const Turn& turn : *turns) {
        Entry entry;
        entry.timeMs = *at + turn.offsetMs;
        entry.action = text("action");
        entry.actor = text("who");
        entry.role = QStringLiteral("agent");
        entry.subject = text("record").replace(QStringLiteral("{n}"), QString::number(turn.number + 1));
        entry.field = text("field");
        entry.call = text("call");
        entry.outcome = outcomeFrom(text("outcome"));
        entry.detail = made[QLatin1String("detail")].toObject();
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<Entry>> allEntriesOf(const QJsonArray& made)
{
    std::vector<Entry> all;
    for (const QJsonValue& one : made) {
        auto entries = entriesOf(one);
        if (!entries)
            return entries;
        all.insert(all.end(), std::make_move_iterator(entries->begin()), std::make_move_iterator(entries->end()));
        if (all.size() > mostEntries)
            return fail(ErrorCode::WrongFormat, QStringLiteral("it has more than %1 entries").arg(mostEntries));
    }
    std::ranges::stable_sort(all, {}, &Entry::timeMs);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].seq = static_cast<qint64>(i);
    return all;
}

/// What the rule says to one case; WrongFormat when the case cannot be read.
Result<QStringList> saidOf(const Rule& rule, const QJsonValue& given)
{
    auto review = policy::reviewFrom(given[QLatin1String("policy")].toObject());
    if (!review)
        return fail(review);
    if (const QStringList wrong = complaintsOf(*review, {rule}); !wrong.isEmpty())
        return fail(ErrorCode::WrongFormat, wrong.constFirst());
    auto entries = allEntriesOf(given[QLatin1String("entries")].toArray());
    if (!entries)
        return fail(entries);
    MadeUpFacts facts(given[QLatin1String("facts")].toObject());
    auto engine = Engine::make({rule}, *review, facts);
    if (!engine)
        return fail(engine);
    for (const Entry& entry : *entries)
        engine->see(entry);
    QStringList said;
    for (const Finding& finding : engine->findings())
        said.append(finding.sentence);
    return said + engine->notices();
}

QStringList textsOf(const QJsonArray& array)
{
    QStringList texts;
    for (const QJsonValue& value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace

QStringList complaintsOf(const Rule& rule)
{
    QStringList complaints;
    bool speaks = false;
    bool isSilent = false;
    for (const QJsonValue& given : rule.expect) {
        const QStringList wanted = textsOf(given[QLatin1String("says")].toArray());
        (wanted.isEmpty() ? isSilent : speaks) = true;
        const QString which = given[QLatin1String("case")].toString();
        const auto said = saidOf(rule, given);
        if (!said)
            complaints.append(QStringLiteral("%1: \"%2\": %3").arg(rule.id, which, said.error().message));
        else if (*said != wanted) {
            const auto quoted = [](const QStringList& texts) {
                return texts.isEmpty() ? QStringLiteral("nothing") : texts.join(QStringLiteral(" | "));
            };
            complaints.append(QStringLiteral("%1: \"%2\": it says %3 where it must say %4")
                                  .arg(rule.id, which, quoted(*said), quoted(wanted)));
        }
    }
    if (!speaks || !isSilent)
        complaints.append(QStringLiteral("%1: \"expect\" needs a case in which it speaks and one in which it is silent")
                              .arg(rule.id));
    return complaints;
}

} // namespace scrim::detection
