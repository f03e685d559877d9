// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/x11_connection.h"

#include <QHash>

#include <optional>
#include <utility>

namespace scrim::platform::x11 {

/// Follows who owns the selections _NET_WM_CM_Sn, one for each screen (Extended Window Manager Hints, "Compositing
/// Managers"; changes by XFixes SelectionNotify). Without XFixes it knows the owners of the start only.
class Compositors
{
public:
    /// `connection` outlives this.
    explicit Compositors(xcb_connection_t* connection);

    /// Selection and window; 0 where nobody composites.
    [[nodiscard]] const QHash<quint32, quint32>& owners() const { return m_owners; }
    /// A selection of these and its new owner, when this event tells of one.
    [[nodiscard]] std::optional<std::pair<quint32, quint32>> changeIn(const xcb_generic_event_t& event) const;

private:
    QHash<quint32, quint32> m_owners;
    quint8 m_firstEvent = 0;
};

} // namespace scrim::platform::x11
