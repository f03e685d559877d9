// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

/// Who calls, as the telephone system says, and calling them.
namespace scrim::models {

namespace {

constexpr int mostCallers = 20;

} // namespace

QFuture<Result<Caller>> Desk::lookUpCaller(std::shared_ptr<const telephony::Pop> pop)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<Caller>();
    const auto look = [shelf = m_state->shelf, pop, region = m_state->policy.telephony.region]() -> Result<Caller> {
        auto records = shelf->callers(pop->number, region, mostCallers);
        if (!records)
            return fail(records);
        auto hits = shelf->store().hits(*records);
        if (!hits)
            return fail(hits);
        return Caller{shelf->phoneMask(pop->number, region), std::move(*hits)};
    };
    // Found, on record, and only then shown.
    const auto note = [this, pop, closed = m_state->closed](Result<Caller> caller) {
        if (!caller)
            return ready<Caller>(std::move(caller));
        if (*closed)
            return notOpen<Caller>();
        return m_state->writer.run([clerk = &m_state->clerk, pop, caller = std::move(*caller)]() -> Result<Caller> {
            auto noted = clerk->notePop(*pop, caller);
            if (!noted)
                return fail(noted);
            return caller;
        });
    };
    return home(this, m_state->reader.run(look).then(this, note).unwrap());
}

void Desk::popsRefused()
{
    if (m_state->isOpen)
        m_state->tell(this, m_state->writer.run([clerk = &m_state->clerk] { return clerk->notePopsRefused(); }));
}

QFuture<Result<std::shared_ptr<SecretBytes>>> Desk::dial(RecordId record, policy::Field field, const QString& reason)
{
    using Number = std::shared_ptr<SecretBytes>;
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<Number>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, record, field, reason,
                                           screen = m_state->screen]() -> Result<Number> {
        auto number = clerk->dial(record, field, reason, screen);
        if (!number)
            return fail(number);
        return std::make_shared<SecretBytes>(std::move(*number));
    }));
}

} // namespace scrim::models
