// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include "base/core_text.h"

#include <algorithm>
#include <tuple>
#include <utility>

/// The call at the desk, and who the caller is.
namespace scrim::models {

const std::optional<session::Call>& Desk::call() const
{
    return m_state->call;
}

qint64 Desk::callMs() const
{
    if (!m_state->call)
        return 0;
    const qint64 hungUp = m_state->call->hungUpTickMs;
    return (hungUp == 0 ? m_state->clock.monotonicMs() : hungUp) - m_state->call->startedTickMs;
}

qint64 Desk::wrapUpMs() const
{
    const bool isWrappingUp = m_state->call && m_state->call->hungUpTickMs != 0;
    return isWrappingUp ? m_state->clock.monotonicMs() - m_state->call->hungUpTickMs : 0;
}

void Desk::hangUp()
{
    if (lockWhenIdle() || !m_state->isOpen || !m_state->call || m_state->call->hungUpTickMs != 0)
        return;
    // As it is now and not when the writer comes to it.
    const qint64 tickMs = m_state->clock.monotonicMs();
    std::ignore = m_state->writer.run([clerk = &m_state->clerk, tickMs] { clerk->hangUp(tickMs); });
    m_state->call->hungUpTickMs = tickMs;
    Q_EMIT callHungUp();
}

void Desk::setCall(std::optional<session::Call> call)
{
    const QString before = m_state->call ? m_state->call->id : QString();
    m_state->call = std::move(call);
    m_state->verified.clear();
    if ((m_state->call ? m_state->call->id : QString()) != before)
        Q_EMIT callChanged();
}

QFuture<Result<session::Call>> Desk::startCall(const QString& external)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<session::Call>();
    return m_state->writer.run([clerk = &m_state->clerk, external] { return clerk->startCall(external); })
        .then(this, [this, closed = m_state->closed](Result<session::Call> call) {
            // Locked meanwhile: the next sign-in says whether it goes on.
            if (call && !*closed)
                setCall(*call);
            return call;
        });
}

QFuture<Result<void>> Desk::endCall(const QString& disposition)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<void>();
    const auto& known = m_state->policy.dispositions;
    const bool isKnown = std::ranges::find(known, disposition, &policy::Disposition::code) != known.end();
    if (m_state->call && !isKnown && !(known.empty() && disposition.isEmpty()))
        return refused<void>(Core::tr("Choose how the call ended first."));
    auto ended = m_state->writer.run(
        [clerk = &m_state->clerk, disposition] { return clerk->endCall(QStringLiteral("ended"), disposition); });
    // Whoever hears of it and asks the writer comes after its end.
    setCall({});
    return home(this, std::move(ended));
}

void Desk::remember(const reveal::Verification& state)
{
    if (state.verified)
        m_state->verified.insert(state.customer);
    else
        m_state->verified.remove(state.customer);
}

QFuture<Result<reveal::Verification>> Desk::verification(qint64 customer)
{
    if (!m_state->isOpen)
        return notOpen<reveal::Verification>();
    return m_state->writer.run([clerk = &m_state->clerk, customer] { return clerk->verification(customer); })
        .then(this, [this](Result<reveal::Verification> state) {
            if (state)
                remember(*state);
            return state;
        });
}

QFuture<Result<Checked>> Desk::verify(qint64 customer, policy::VerifyKind kind, SecretBytes typed,
                                      const QLocale& locale)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<Checked>();
    return m_state->writer
        .run([clerk = &m_state->clerk, customer, kind, typed = std::move(typed), locale] {
            return clerk->verify(customer, kind, typed, locale);
        })
        .then(this, [this](Result<Checked> checked) {
            if (checked)
                remember(checked->state);
            return checked;
        });
}

QFuture<Result<bool>> Desk::verified(RecordId record)
{
    if (!m_state->isOpen)
        return notOpen<bool>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, record] { return clerk->isVerified(record); }));
}

} // namespace scrim::models
