// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clerk.h"

#include "base/core_text.h"
#include "session/policy_acts.h"

/// How a desk follows the policy, and what is left of its person's budgets.
namespace scrim::models {

namespace {

std::unexpected<Error> nobodyIsSignedIn()
{
    return fail(ErrorCode::Refused, Core::tr("Nobody is signed in at this desk. Sign in first."));
}

} // namespace

void Clerk::keepPolicy()
{
    const QString stamp = session::policyStamp(*m_session);
    if (stamp == m_policyStamp)
        return;
    m_policyStamp = stamp;
    ++m_policyVersion;
    auto policy = session::obeyPolicy(*m_session);
    if (policy)
        m_policy = std::move(*policy);
    else
        m_policy.blocked = policy.error().message;
}

Result<policy::Views> Clerk::viewsOf(policy::FieldClass fieldClass)
{
    const policy::ClassRules rules = m_policy.of(m_session->role(), fieldClass);
    if (!rules.perHour && !rules.perShift)
        return policy::Views();
    if (!m_views) {
        auto book = session::ViewBook::read(*m_session);
        if (!book)
            return fail(book);
        m_views = std::move(*book);
    }
    return m_views->views(*m_session, fieldClass, rules);
}

void Clerk::countView(policy::Field field)
{
    if (m_views)
        m_views->add(policy::classOf(field), m_station->clock());
}

Result<session::BudgetRequest> Clerk::askForViews(policy::FieldClass fieldClass)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    keepPolicy();
    auto views = viewsOf(fieldClass);
    if (!views)
        return fail(views);
    return session::requestTopUp(*m_session, m_policy, fieldClass, *views);
}

Result<std::vector<session::BudgetRequest>> Clerk::budgetRequests() const
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    return session::budgetRequests(*m_session);
}

Result<session::TopUp> Clerk::topUp(const QString& user, policy::FieldClass fieldClass, int views)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    keepPolicy();
    return session::topUp(*m_session, m_policy, user, fieldClass, views);
}

Result<Clerk::Followed> Clerk::follow(int versionSeen)
{
    if (!m_shelf)
        return nobodyIsSignedIn();
    keepPolicy();
    Followed followed{m_policyVersion, {}, {}};
    if (m_policyVersion != versionSeen)
        followed.policy = m_policy;
    for (const policy::FieldClass fieldClass : policy::allFieldClasses) {
        auto views = viewsOf(fieldClass);
        if (!views)
            return fail(views);
        followed.views[static_cast<std::size_t>(fieldClass)] = std::move(*views);
    }
    return followed;
}

} // namespace scrim::models
