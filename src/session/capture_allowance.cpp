// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/capture_allowance.h"

#include "base/core_text.h"
#include "session/gate.h"
#include "session/logged.h"
#include "vault/accounts.h"

#include <utility>

namespace scrim::session {

namespace {

/// What needs no password to be refused; empty when nothing is against it.
QString refusal(const Session& desk, const policy::Policy& policy, const QString& name, int minutes, bool holds)
{
    if (holds)
        return Core::tr("Pictures of the screen are allowed already. End that first.");
    if (name == desk.user()) {
        return Core::tr("This takes a second person. Ask a supervisor or an administrator to type their name and "
                        "password.");
    }
    if (policy.supportCaptureMinutes == 0)
        return Core::tr("The policy of this vault allows no pictures of the screen, for nobody. Tell support what "
                        "stands there, or ask IT to have the policy changed.");
    if (minutes < 1 || minutes > policy.supportCaptureMinutes) {
        return policy.supportCaptureMinutes == 1
                   ? Core::tr("Pictures of the screen can be allowed for one minute.")
                   : Core::tr("Pictures of the screen can be allowed for 1 to %Ln minutes.", nullptr,
                              policy.supportCaptureMinutes);
    }
    return {};
}

/// Whoever the password is right for, as far as the vault knows the name at all.
Result<policy::Role> roleOf(const Session& desk, const Proof& proof)
{
    // The keys are wiped at the end of this function: who allows pictures does not lend theirs.
    const auto checked = desk.station().gate().vouch(proof, QStringLiteral("capture.allow"));
    if (!checked)
        return std::unexpected(checked.error());
    return checked->account.role;
}

/// A name that nobody has may be a password typed into the wrong line, so it is not written down.
audit::Event about(const Session& desk, const QString& name, int minutes)
{
    audit::Event event = desk.event(QStringLiteral("capture.allow"));
    const auto account = vault::readAccount(desk.station().paths(), desk.station().header(), name);
    const audit::Event system = desk.station().event(event.action);
    event.actor = account ? account->name : system.actor;
    event.role = account ? policy::name(account->role) : system.role;
    event.detail = {{QStringLiteral("minutes"), minutes}, {QStringLiteral("desk_user"), desk.user()}};
    return event;
}

} // namespace

Result<void> CaptureAllowance::begin(Session& desk, const policy::Policy& policy, const QString& name, Bytes password,
                                     int minutes, Bytes code)
{
    const audit::Event event = about(desk, name, minutes);
    if (const QString why = refusal(desk, policy, name, minutes, holds()); !why.isEmpty())
        return gaveUp(desk, event, {ErrorCode::Refused, why});
    const auto role = roleOf(desk, {name, password, code});
    if (!role)
        return gaveUp(desk, event, role.error());
    if (!policy::mayAllowCapture(*role)) {
        return gaveUp(
            desk, event,
            {ErrorCode::Refused, Core::tr("The role %1 may not allow pictures of the screen. Ask a supervisor or an "
                                          "administrator.")
                                     .arg(policy::label(*role))});
    }
    if (auto noted = desk.record(event); !noted)
        return fail(noted);
    m_allowedBy = name;
    return {};
}

Result<void> CaptureAllowance::end(Session& desk, const QString& why)
{
    const QString allowedBy = std::exchange(m_allowedBy, QString());
    if (allowedBy.isEmpty())
        return {};
    audit::Event event = desk.event(QStringLiteral("capture.end"));
    event.detail = {{QStringLiteral("why"), why}, {QStringLiteral("allowed_by"), allowedBy}};
    if (auto noted = desk.record(event); !noted)
        return fail(noted);
    return {};
}

} // namespace scrim::session
