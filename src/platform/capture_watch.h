// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QString>

#include <memory>

namespace scrim::platform {

/// Another program of the display that may take, or takes, a picture of it.
struct Onlooker
{
    quint32 client = 0; ///< the server's id for it, to tell two apart
    QString program;    ///< its name where it can be had, else empty
    qint64 pid = 0;     ///< 0 when unknown
    QString how;        ///< "connect", "get_image", "shm_get_image", "copy_area", "name_pixmap", "picture" (RENDER),
                        ///< "compositor" (took the compositing manager's name)
};

/// Notices who asks the X server for pixels (RECORD extension, on connections and a thread of its own). Signals come on
/// the thread that the object lives on, in order. Blind to pictures taken inside the X server or the compositing
/// manager (and so to a program that poses as one), to captures of the video memory, and to cameras.
class CaptureWatch : public QObject
{
    Q_OBJECT

public:
    /// Io without an X display, its RECORD extension or X-Resource 1.2, saying which. Watching has begun when it
    /// returns.
    [[nodiscard]] static Result<std::unique_ptr<CaptureWatch>> start();

    /// Asks for `answered(number)`, which comes behind everything that the server had seen when this was called. It
    /// comes within a millisecond, or not at all: where the watch or the server is kept from running, nobody can say
    /// what was taken meanwhile. Does not wait.
    virtual void ask(quint64 number) = 0;

Q_SIGNALS:
    /// A client connected: the earliest word of a screenshot tool, and of any other program. Harmless if it goes again.
    void connected(const scrim::platform::Onlooker& who);
    /// It asks for pixels of the root window, of a window of ours, or of another window that may lie behind ours: such
    /// a picture shows what lies over it. At most once in ten milliseconds for each client. Never the compositing
    /// manager once it is seen to composite, never ourselves.
    void captures(const scrim::platform::Onlooker& who);
    /// It went. The server may tell of it late: it waits for something else to send.
    void disconnected(quint32 client);
    /// The answer to ask(); of several questions the newest alone may be answered.
    void answered(quint64 number);
    /// The watch ended (the server closed its connection): what was watched is no longer.
    void blinded(const QString& why);
};

} // namespace scrim::platform
