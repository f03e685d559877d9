// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include <algorithm>
#include <utility>

/// How a field is corrected at a desk.
namespace scrim::models {

bool Desk::mayEdit(policy::Field field) const
{
    const policy::FieldClass fieldClass = policy::classOf(field);
    const Person& person = m_state->person;
    return m_state->isOpen && policy::mayEdit(m_state->policy.editing, person.role, fieldClass) &&
           std::ranges::find(person.viewable, fieldClass) != person.viewable.end();
}

QFuture<Result<FieldSeen>> Desk::beginEdit(RecordId record, policy::Field field)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<FieldSeen>();
    return home(this, m_state->writer.run(
                          [clerk = &m_state->clerk, record, field] { return clerk->beginEdit(record, field); }));
}

QFuture<Result<QString>> Desk::prepareEdit(editing::Typed typed)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<QString>();
    return home(this, m_state->writer.run(
                          [clerk = &m_state->clerk, typed = std::move(typed)] { return clerk->prepareEdit(typed); }));
}

QFuture<Result<editing::Outcome>> Desk::saveEdit(const QByteArray& overVersion)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<editing::Outcome>();
    return home(this,
                m_state->writer.run([clerk = &m_state->clerk, overVersion] { return clerk->saveEdit(overVersion); }));
}

void Desk::dropEdit()
{
    if (m_state->isOpen)
        std::ignore = m_state->writer.run([clerk = &m_state->clerk]() -> Result<void> {
            clerk->dropEdit();
            return {};
        });
}

QFuture<Result<editing::Outcome>> Desk::undoEdit(RecordId record, policy::Field field)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<editing::Outcome>();
    return home(
        this, m_state->writer.run([clerk = &m_state->clerk, record, field] { return clerk->undoEdit(record, field); }));
}

QFuture<Result<editing::Outcome>> Desk::settleEdit(RecordId record, policy::Field field, editing::Settle how)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<editing::Outcome>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, record, field, how] {
        return clerk->settleEdit(record, field, how);
    }));
}

} // namespace scrim::models
