// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_facts.h"

namespace scrim::models {

namespace {

constexpr qsizetype mostKnown = 20'000;

} // namespace

ReviewFacts::ReviewFacts(records::Store& store) : m_store(store), m_known(mostKnown) {}

ReviewFacts::Known& ReviewFacts::known(const QString& subject)
{
    if (Known* const found = m_known.object(subject))
        return *found;
    auto* const fresh = new Known;
    // A record that is gone, or a name where no record is meant: there are no facts then.
    if (const auto record = m_store.recordOf(subject))
        fresh->record = *record;
    m_known.insert(subject, fresh);
    return *fresh;
}

const ReviewFacts::Known& ReviewFacts::withCard(const QString& subject)
{
    Known& one = known(subject);
    if (one.hasCard)
        return one;
    one.hasCard = true;
    if (!one.record)
        return one;
    if (const auto card = m_store.card(*one.record)) {
        one.customer = card->id;
        one.family = detection::familyKey(card->name);
        one.tags = card->tags;
    }
    return one;
}

std::optional<ReviewFacts::Number> ReviewFacts::number(const QString& subject)
{
    const auto& record = known(subject).record;
    return record ? std::optional(Number{static_cast<int>(record->kind), record->id}) : std::nullopt;
}

std::optional<qint64> ReviewFacts::customer(const QString& subject)
{
    return withCard(subject).customer;
}

QString ReviewFacts::family(const QString& subject)
{
    return withCard(subject).family;
}

QStringList ReviewFacts::tags(const QString& subject)
{
    return withCard(subject).tags;
}

} // namespace scrim::models
