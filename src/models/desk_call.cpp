// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include <utility>

/// The call at the desk, and who the caller is.
namespace scrim::models {

const std::optional<session::Call>& Desk::call() const
{
    return m_state->call;
}

qint64 Desk::callMs() const
{
    return m_state->call ? m_state->clock.monotonicMs() - m_state->call->startedTickMs : 0;
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

QFuture<Result<void>> Desk::endCall()
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<void>();
    auto ended = m_state->writer.run([clerk = &m_state->clerk] { return clerk->endCall(QStringLiteral("ended")); });
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
