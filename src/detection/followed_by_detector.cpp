// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "detection/detectors.h"
#include "detection/matcher.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace scrim::detection {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr std::size_t mostFirsts = 256; ///< of one person within the rule's minutes

/// What fills {field} and {then}.
constexpr std::pair<const char*, const char*> words[]{
    {"email", QT_TRANSLATE_NOOP("scrim::Core", "email")},
    {"phone", QT_TRANSLATE_NOOP("scrim::Core", "phone")},
    {"address", QT_TRANSLATE_NOOP("scrim::Core", "address")},
    {"billing_address", QT_TRANSLATE_NOOP("scrim::Core", "billing address")},
    {"shipping_address", QT_TRANSLATE_NOOP("scrim::Core", "shipping address")},
    {"billing_phone", QT_TRANSLATE_NOOP("scrim::Core", "billing phone")},
    {"shipping_phone", QT_TRANSLATE_NOOP("scrim::Core", "shipping phone")},
    {"birth_date", QT_TRANSLATE_NOOP("scrim::Core", "birth date")},
    {"national_id", QT_TRANSLATE_NOOP("scrim::Core", "national id")},
    {"card_number", QT_TRANSLATE_NOOP("scrim::Core", "card number")},
    {"iban", QT_TRANSLATE_NOOP("scrim::Core", "iban")},
    {"field.edit", QT_TRANSLATE_NOOP("scrim::Core", "field edit")},
    {"order.edit", QT_TRANSLATE_NOOP("scrim::Core", "order edit")},
    {"order.refund", QT_TRANSLATE_NOOP("scrim::Core", "order refund")},
    {"order.cancel", QT_TRANSLATE_NOOP("scrim::Core", "order cancel")},
};

/// "card number" for "card_number", "order refund" for "order.refund"; what is not known comes back as it is.
QString worded(const QString& name)
{
    const auto* const found =
        std::ranges::find_if(words, [&name](const auto& known) { return name == QLatin1String(known.first); });
    return found == std::end(words) ? name : Core::tr(found->second);
}

/// One act, and soon another by the same person on the same record, or on another of the same customer.
class FollowedByDetector final : public Detector
{
public:
    FollowedByDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
        : m_first(rule.on, around),
          m_then(rule.then, around),
          m_facts(around.facts),
          m_windowMs(settings.of("minutes") * minuteMs)
    {}

    void see(const Entry& entry) override
    {
        if (entry.subject.isEmpty())
            return;
        const bool isFirst = m_first.matches(entry);
        if (!isFirst && !m_then.matches(entry))
            return;
        std::deque<First>& firsts = m_people[entry.actor];
        while (!firsts.empty() &&
               (entry.timeMs - firsts.front().entry.timeMs > m_windowMs || firsts.size() >= mostFirsts)) {
            if (firsts.front().group.count() > 0)
                m_kept.keep(std::move(firsts.front().group));
            firsts.pop_front();
        }
        if (isFirst) {
            firsts.push_back({entry, {}});
            return;
        }
        const auto before = std::find_if(firsts.rbegin(), firsts.rend(), [&](const First& first) {
            return isSameCustomer(first.entry.subject, entry.subject);
        });
        if (before != firsts.rend())
            follow(*before, entry);
    }

    std::vector<Gathered> found() const override
    {
        std::vector<Gathered> all(m_kept.all().begin(), m_kept.all().end());
        for (const auto& firsts : m_people) {
            for (const First& first : firsts) {
                if (first.group.count() > 0)
                    all.push_back(first.group);
            }
        }
        return inOrder(std::move(all));
    }

    bool hasDropped() const override { return m_kept.hasDropped(); }

private:
    struct First
    {
        Entry entry;
        Gathered group; ///< empty until something follows
    };

    static void follow(First& first, const Entry& then)
    {
        if (first.group.count() == 0) {
            first.group.add(first.entry);
            const qint64 minutes = (then.timeMs - first.entry.timeMs) / minuteMs + 1;
            first.group.say(QStringLiteral("minutes"), QString::number(std::max<qint64>(minutes, 1)));
            first.group.say(QStringLiteral("field"), worded(first.entry.field));
            first.group.say(QStringLiteral("then"), worded(then.action));
        }
        first.group.add(then);
    }

    [[nodiscard]] bool isSameCustomer(const QString& one, const QString& other) const
    {
        if (one == other)
            return true;
        const auto customer = m_facts.customer(one);
        return customer && customer == m_facts.customer(other);
    }

    Matcher m_first;
    Matcher m_then;
    Facts& m_facts;
    qint64 m_windowMs;
    QHash<QString, std::deque<First>> m_people;
    Kept m_kept;
};

} // namespace

std::unique_ptr<Detector> followedByDetector(const Rule& rule, const Settings& settings, const Surroundings& around)
{
    return std::make_unique<FollowedByDetector>(rule, settings, around);
}

} // namespace scrim::detection
