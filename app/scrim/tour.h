// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "itinerary.h"
#include "ui/sign_in/demo_panel.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>
#include <vector>

namespace scrim::console {

class Console;

/// Walks the real windows on a fictional vault and saves a numbered picture at each station: OUT/07-name-LOOK.png.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// `look` ends the pictures' names. `console` must outlive it.
    Tour(Console& console, QString out, QString look);

Q_SIGNALS:
    /// The window stands as in this picture, which was just saved.
    void pictured(const QString& path);
    void done();
    void stopped(const scrim::Error& error);

private:
    void begin(const std::vector<sign_in::DemoUser>& users);
    void act();
    void poll();
    [[nodiscard]] bool isReached(const Itinerary::Station& station);
    void stop(const Error& error);

    Console& m_console;
    QString m_out;
    QString m_look;
    QTemporaryDir m_files; ///< to import
    std::optional<Itinerary> m_itinerary;
    std::size_t m_at = 0;
    qint64 m_sinceMs = 0;
    QTimer m_poll;
};

} // namespace scrim::console
