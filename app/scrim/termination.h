// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace scrim::console {

/// Makes SIGINT, SIGTERM and SIGHUP end the event loop, so that everything is closed, and the fictional vault removed,
/// as at any other exit. One for each process.
class Termination final : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject* parent = nullptr);
};

} // namespace scrim::console
