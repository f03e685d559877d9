// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sign_in_due.h"

#include "base/core_text.h"
#include <algorithm>

namespace scrim::session {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

DueAct actOf(const vault::Account& account, bool needsFactor, int daysLeft)
{
    if (daysLeft == 0)
        return DueAct::ExpiredPassword;
    if (account.change == vault::ChangeWhy::FirstUse)
        return DueAct::FirstPassword;
    if (account.change == vault::ChangeWhy::AfterReset)
        return DueAct::ResetPassword;
    return needsFactor ? DueAct::SecondFactor : DueAct::Nothing;
}

} // namespace

SignInDue dueOf(const vault::Account& account, const policy::SignInPolicy& policy, qint64 firstMs, qint64 nowMs)
{
    int daysLeft = -1;
    if (!account.factor) {
        const qint64 set = account.passwordMs > 0 ? account.passwordMs : firstMs > 0 ? firstMs : nowMs;
        const qint64 left = policy.passwordDays * dayMs - (nowMs - set);
        daysLeft = static_cast<int>(std::clamp<qint64>((left + dayMs - 1) / dayMs, 0, policy.passwordDays));
    }
    const bool needsFactor = policy::needsSecondFactor(policy, account.role) && !account.factor;
    return {actOf(account, needsFactor, daysLeft), daysLeft, needsFactor};
}

QString sentenceOf(DueAct act)
{
    switch (act) {
    case DueAct::Nothing:
        break;
    case DueAct::FirstPassword:
        return Core::tr("An admin has made this account. Choose a password that only you know.");
    case DueAct::ResetPassword:
        return Core::tr("An admin has reset your password. Choose one that only you know.");
    case DueAct::ExpiredPassword:
        return Core::tr("Your password is too old. Choose a new one.");
    case DueAct::SecondFactor:
        return Core::tr("Your role needs a second factor. Set it up with an authenticator app.");
    }
    return {};
}

} // namespace scrim::session
