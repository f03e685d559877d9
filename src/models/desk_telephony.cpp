// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

/// Who calls, as the telephone system says, and calling them.
namespace scrim::models {

QFuture<Result<Caller>> Desk::lookUpCaller(std::shared_ptr<const telephony::Pop> pop)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<Caller>();
    // Found and on record in one go, by the writer: nothing hops over this thread, which may be going.
    return home(this, m_state->writer.run([clerk = &m_state->clerk, pop] { return clerk->lookUpCaller(*pop); }));
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
