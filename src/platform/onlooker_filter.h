// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/record_stream.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace scrim::platform {

/// A client of the X server, as far as it could be found out.
struct XClient
{
    qint64 pid = 0; ///< 0 when the server knows of none
    QString program;
    bool isOurs = false; ///< a connection of this very process, the toolkit's for instance
};

/// Which of the requests that are seen may show what our windows show. Pure: knows what it was told.
///
/// GetImage of *any* window counts, not only of the root and of ours: without a compositing manager the server reads it
/// off the screen, with all that lies over that window. So what matters is whether a drawable is a window or a pixmap.
class OnlookerFilter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    enum class Verdict
    {
        Ignore,
        Report,
        ReportIfWindow ///< ask the server what the drawable is
    };

    /// `idMask` is the connection setup's resource-id-mask, which splits an id into its client and the rest.
    OnlookerFilter(quint32 idMask, QList<quint32> roots);

    /// The client that made this window or pixmap.
    [[nodiscard]] quint32 clientOf(quint32 id) const { return id & ~m_idMask; }

    void learn(quint32 client, const XClient& who) { m_clients.insert(client, who); }
    [[nodiscard]] std::optional<XClient> known(quint32 client) const;
    void learnWindow(quint32 window);
    /// A pixmap, picture or window of a client's own that goes on showing what another's window shows: one request
    /// made it, perhaps long before a field is lit, and from then on whatever reads it reads us.
    void learnView(quint32 id);
    /// The client is gone, and so is what it made.
    void forget(quint32 client);

    /// The owner of this screen's _NET_WM_CM_Sn, 0 for none: it reads every window all the time, and holds the screen
    /// anyhow.
    void setCompositor(quint32 selection, quint32 ownerWindow)
    {
        m_compositors.insert(selection, clientOf(ownerWindow));
    }
    [[nodiscard]] bool isCompositor(quint32 client) const;

    /// Takes note of new windows and views; judges every other request.
    [[nodiscard]] Verdict judge(quint32 client, const PixelRequest& request);
    /// True when the same client was reported just before: so many words a second say no more.
    [[nodiscard]] bool isRepeated(quint32 client, Time now);

private:
    void learnNewWindow(quint32 client, const PixelRequest& request);
    [[nodiscard]] Verdict judgeDrawable(quint32 client, const PixelRequest& request) const;

    quint32 m_idMask;
    QList<quint32> m_roots;
    QHash<quint32, XClient> m_clients;
    QHash<quint32, quint32> m_compositors; // by selection
    QSet<quint32> m_windows;
    QSet<quint32> m_views;
    QHash<quint32, Time> m_reported;
};

} // namespace scrim::platform
