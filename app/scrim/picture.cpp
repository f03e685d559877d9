// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include <QPixmap>
#include <QScreen>
#include <QWidget>

namespace scrim::console {

Result<void> savePicture(const QWidget& window, const QString& path)
{
    const QPixmap pixmap = window.screen()->grabWindow(window.winId());
    if (pixmap.isNull())
        return fail(ErrorCode::Io, QStringLiteral("%1: this screen lets no picture be taken of it").arg(path));
    if (!pixmap.save(path, "PNG"))
        return fail(ErrorCode::Io, QStringLiteral("%1: the picture could not be written").arg(path));
    return {};
}

} // namespace scrim::console
