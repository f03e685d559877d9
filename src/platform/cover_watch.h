// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace scrim::platform {

/// Tells when another window comes to lie over one of ours, which need not take the keyboard away from it: a message of
/// the desktop's, a window kept on top. X11: the stacking order of the root's children, looked at whenever one is
/// mapped, moved or raised; VisibilityNotify would not do, since a window partly off the screen never hears of more.
/// Elsewhere nothing tells.
class CoverWatch : public QObject
{
    Q_OBJECT

public:
    /// `window` is Qt's WId on the system named by `system` (Qt's platform name). Null where nothing can tell.
    [[nodiscard]] static std::unique_ptr<CoverWatch> make(const QString& system, quintptr window);

Q_SIGNALS:
    void covered();
};

} // namespace scrim::platform
