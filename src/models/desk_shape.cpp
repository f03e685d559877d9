// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

/// How a person has arranged their desk.
namespace scrim::models {

QFuture<Result<QJsonObject>> Desk::shape()
{
    if (!m_state->isOpen)
        return notOpen<QJsonObject>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk] { return clerk->shape(); }));
}

QFuture<Result<void>> Desk::keepShape(const QJsonObject& shape)
{
    if (!m_state->isOpen)
        return notOpen<void>();
    return home(this, m_state->writer.run([clerk = &m_state->clerk, shape] { return clerk->keepShape(shape); }));
}

} // namespace scrim::models
