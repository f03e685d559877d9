// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "policy/field_words.h"
#include "session/budget.h"
#include "session/logged.h"
#include "session/top_ups_file.h"
#include "vault/accounts.h"

#include <algorithm>

/// Views beyond a budget: who asks for them, and who gives them.
namespace scrim::session {

namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60'000;

/// Without what is over: top-ups after a day, requests after an hour or where the clock was turned back.
Result<TopUpsFile> currentFile(const Session& session)
{
    auto file = loadTopUps(session);
    if (!file)
        return file;
    const qint64 now = session.station().clock().wallMs();
    std::erase_if(file->given, [now](const TopUp& each) { return now - each.atMs >= dayMs; });
    std::erase_if(file->waiting,
                  [now](const BudgetRequest& each) { return now - each.atMs >= budgetRequestMs || each.atMs > now; });
    return file;
}

auto isOf(const QString& user, policy::FieldClass fieldClass)
{
    return [user, fieldClass](const BudgetRequest& each) { return each.user == user && each.fieldClass == fieldClass; };
}

} // namespace

Result<std::vector<TopUp>> topUps(const Session& session)
{
    auto file = currentFile(session);
    if (!file)
        return fail(file);
    return std::move(file->given);
}

Result<std::vector<BudgetRequest>> budgetRequests(const Session& session)
{
    auto file = currentFile(session);
    if (!file)
        return fail(file);
    const bool mayAnswer = policy::mayApprove(session.role());
    std::erase_if(file->waiting, [&](const BudgetRequest& each) { return (each.user == session.user()) == mayAnswer; });
    return std::move(file->waiting);
}

Result<BudgetRequest> requestTopUp(Session& session, const policy::Policy& policy, policy::FieldClass fieldClass,
                                   const policy::Views& views)
{
    audit::Event event = session.event(QStringLiteral("budget.request"));
    event.subject = session.user();
    event.fieldClass = policy::name(fieldClass);
    const auto refuse = [&](const QString& why) { return gaveUp(session, event, {ErrorCode::Refused, why}); };
    const auto left = policy::leftOf(policy.of(session.role(), fieldClass), views);
    if (!left || left->left > 0) {
        return refuse(
            Core::tr("You have %1 views left, so there is nothing to ask for yet. Use them first.", "a class of fields")
                .arg(policy::labelInside(fieldClass)));
    }
    const auto lock = lockTopUps(session);
    if (!lock)
        return std::unexpected(lock.error());
    auto file = currentFile(session);
    if (!file)
        return fail(file);
    if (const auto same = std::ranges::find_if(file->waiting, isOf(session.user(), fieldClass));
        same != file->waiting.end())
        return *same;
    if (std::ssize(file->waiting) >= mostTopUps)
        return refuse(Core::tr("Too many requests wait already. Speak to a supervisor."));
    const BudgetRequest request{session.user(), fieldClass,   left->isHour ? views.hour : views.shift,
                                left->of,       left->isHour, session.station().clock().wallMs()};
    event.detail = {{QStringLiteral("used"), request.used}, {QStringLiteral("of"), request.of}};
    file->waiting.push_back(request);
    const auto stored = logged(session, event, [&] { return storeTopUps(session, *file); });
    if (!stored)
        return std::unexpected(stored.error());
    return request;
}

Result<TopUp> topUp(Session& supervisor, const policy::Policy& policy, const QString& user,
                    policy::FieldClass fieldClass, int views)
{
    const Station& station = supervisor.station();
    audit::Event event = supervisor.event(QStringLiteral("budget.top_up"));
    event.fieldClass = policy::name(fieldClass);
    event.detail = {{QStringLiteral("views"), views}};
    const auto refuse = [&](const QString& why) { return gaveUp(supervisor, event, {ErrorCode::Refused, why}); };
    if (!policy::mayApprove(supervisor.role())) {
        return refuse(
            Core::tr("The role %1 may not top up a budget. Ask a supervisor.").arg(policy::label(supervisor.role())));
    }
    const auto account = vault::readAccount(station.paths(), station.header(), user);
    if (!account)
        return gaveUp(supervisor, event, account.error());
    event.subject = account->name;
    if (account->name == supervisor.user())
        return refuse(Core::tr("Nobody tops up their own budget. Ask another supervisor."));
    if (views < 1 || views > mostToppedUp)
        return refuse(Core::tr("A budget can be topped up by 1 to %1 views at a time. Choose a number of those.")
                          .arg(mostToppedUp));
    const policy::ClassRules rules = policy.of(account->role, fieldClass);
    if (!rules.perHour && !rules.perShift) {
        return refuse(Core::tr("The role %1 has no budget for %2 data, so there is nothing to top up. They may go on.")
                          .arg(policy::label(account->role), policy::labelInside(fieldClass)));
    }
    const auto lock = lockTopUps(supervisor);
    if (!lock)
        return std::unexpected(lock.error());
    auto file = currentFile(supervisor);
    if (!file)
        return fail(file);
    if (std::ssize(file->given) >= mostTopUps)
        return refuse(Core::tr("There were too many of these today. Have the policy changed instead."));
    const TopUp given{account->name, fieldClass, views, supervisor.user(), station.clock().wallMs()};
    file->given.push_back(given);
    std::erase_if(file->waiting, isOf(account->name, fieldClass));
    const auto stored = logged(supervisor, event, [&] { return storeTopUps(supervisor, *file); });
    if (!stored)
        return std::unexpected(stored.error());
    return given;
}

} // namespace scrim::session
