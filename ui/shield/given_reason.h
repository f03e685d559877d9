// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shield/masked_field.h"

#include <QPointer>
#include <QString>

#include <utility>

namespace scrim::shield {

/// The reason that a person gave for one field: it holds for the look it was given for and the few that follow it.
class GivenReason
{
public:
    void give(MaskedField& field, QString reason, qint64 nowMs)
    {
        m_field = &field;
        m_reason = std::move(reason);
        m_untilMs = nowMs + holdsMs;
    }
    /// Empty when none was given, or too long ago. `nowMs` is monotonic.
    [[nodiscard]] QString of(const MaskedField& field, qint64 nowMs) const
    {
        return m_field.data() == &field && nowMs < m_untilMs ? m_reason : QString();
    }

private:
    static constexpr qint64 holdsMs = 60'000;
    QPointer<MaskedField> m_field;
    QString m_reason;
    qint64 m_untilMs = 0;
};

} // namespace scrim::shield
