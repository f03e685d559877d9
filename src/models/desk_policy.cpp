// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include <tuple>
#include <utility>

/// What policy says at this desk, from moment to moment.
namespace scrim::models {

const policy::Policy& Desk::policy() const
{
    return m_state->policy;
}

policy::Request Desk::requestFor(RecordId record, policy::Field field) const
{
    const qint64 customer = record.kind == RecordKind::Customer ? record.id : m_state->customerOf.value(record.id);
    policy::Request request{.role = m_state->person.role,
                            .field = field,
                            .reason = {},
                            .screen = m_state->screen.screen,
                            .screenWhy = m_state->screen.screenWhy,
                            .captureAllowed = captureAllowedMs() > 0,
                            .verified = m_state->verified.contains(customer),
                            .inCall = m_state->call.has_value(),
                            .views = m_state->views[static_cast<std::size_t>(policy::classOf(field))]};
    if (m_state->policy.of(request.role, policy::classOf(field)).hours)
        request.time = weekTime();
    return request;
}

std::optional<policy::WeekTime> Desk::weekTime() const
{
    return policy::weekTime(m_state->clock.wallMs(), m_state->policy.review.zone);
}

policy::Decision Desk::decision(RecordId record, policy::Field field, const QString& reason, bool spoken) const
{
    policy::Request request = requestFor(record, field);
    request.reason = reason;
    request.spoken = spoken;
    return policy::decide(m_state->policy, request);
}

bool Desk::mayStayLit(RecordId record, policy::Field field, bool spoken) const
{
    // What was asked and counted when it was lit is not asked again.
    policy::Request request = requestFor(record, field);
    request.reason = policy::reasons().constFirst();
    request.approved = true;
    request.spoken = spoken;
    request.views = {}; // of a budget of nothing, nothing stays lit
    return policy::decide(m_state->policy, request).allowed;
}

std::optional<policy::Left> Desk::budget(policy::FieldClass fieldClass) const
{
    if (!m_state->isOpen)
        return std::nullopt;
    return policy::leftOf(m_state->policy.of(m_state->person.role, fieldClass),
                          m_state->views[static_cast<std::size_t>(fieldClass)]);
}

records::Hidden Desk::hidden() const
{
    return {m_state->policy, m_state->person.role};
}

void Desk::follow()
{
    if (!m_state->isOpen || std::exchange(m_state->isFollowing, true))
        return;
    std::ignore =
        m_state->writer.run([clerk = &m_state->clerk, seen = m_state->policySeen] { return clerk->follow(seen); })
            .then(this, [this, closed = m_state->closed](Result<Clerk::Followed> followed) {
                m_state->isFollowing = false;
                if (!followed || *closed)
                    return;
                m_state->policySeen = followed->version;
                const bool isOther = std::exchange(m_state->views, followed->views) != followed->views;
                if (followed->policy) {
                    m_state->policy = *std::move(followed->policy);
                    m_state->idle.setLimit(m_state->policy.signIn.idleLockMinutes * 60);
                    Q_EMIT policyChanged();
                    Q_EMIT budgetChanged();
                } else if (isOther) {
                    Q_EMIT budgetChanged();
                }
            });
}

} // namespace scrim::models
