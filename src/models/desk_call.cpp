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

void Desk::setCalls(std::optional<session::Call> call, std::vector<session::Call> held)
{
    const auto idOf = [](const std::optional<session::Call>& one) { return one ? one->id : QString(); };
    const bool isOther = idOf(m_state->call) != idOf(call) || m_state->held.size() != held.size();
    m_state->call = std::move(call);
    m_state->held = std::move(held);
    m_state->verified.clear();
    if (isOther)
        Q_EMIT callChanged();
}

const std::vector<session::Call>& Desk::heldCalls() const
{
    return m_state->held;
}

qint64 Desk::holdMs(const session::Call& call) const
{
    return call.heldTickMs == 0 ? 0 : m_state->clock.monotonicMs() - call.heldTickMs;
}

QFuture<Result<void>> Desk::holdCall()
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<void>();
    return m_state->writer.run([clerk = &m_state->clerk] { return clerk->holdCall(); })
        .then(this, [this, closed = m_state->closed](const Result<void>& done) {
            if (done && !*closed)
                setCalls({}, heldWithCall());
            return done;
        });
}

/// Those on hold, and the one at the desk after them, if there is one.
std::vector<session::Call> Desk::heldWithCall() const
{
    std::vector<session::Call> held = m_state->held;
    if (m_state->call) {
        held.push_back(*m_state->call);
        held.back().heldTickMs = m_state->clock.monotonicMs();
    }
    return held;
}

QFuture<Result<session::Call>> Desk::resumeCall(const QString& id)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<session::Call>();
    return m_state->writer.run([clerk = &m_state->clerk, id] { return clerk->resumeCall(id); })
        .then(this, [this, closed = m_state->closed](Result<session::Call> call) {
            if (!call || *closed)
                return call;
            std::vector<session::Call> held = heldWithCall();
            std::erase_if(held, [&](const session::Call& one) { return one.id == call->id; });
            setCalls(*call, std::move(held));
            return call;
        });
}

QFuture<Result<session::Call>> Desk::startCall(const QString& external, const QString& queue)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<session::Call>();
    return m_state->writer.run([clerk = &m_state->clerk, external, queue] { return clerk->startCall(external, queue); })
        .then(this, [this, closed = m_state->closed](Result<session::Call> call) {
            // Locked meanwhile: the next sign-in says whether it goes on.
            if (call && !*closed)
                setCalls(*call, m_state->held);
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
    setCalls({}, m_state->held);
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
