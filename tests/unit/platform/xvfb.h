// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace scrim::testkit {

/// An X server without hardware (1280x800x24), for as long as the object lives; DISPLAY names it meanwhile.
class Xvfb
{
public:
    /// Null when it does not come up.
    [[nodiscard]] static std::unique_ptr<Xvfb> start(const QStringList& options = {});
    ~Xvfb();
    Xvfb(const Xvfb&) = delete;
    Xvfb& operator=(const Xvfb&) = delete;

    [[nodiscard]] QString display() const { return m_display; }
    /// Ends the server under its clients.
    void kill();
    /// The server answers nobody until `resume()`.
    void pause();
    void resume();

private:
    Xvfb() = default;

    QProcess m_server;
    QString m_display;
};

} // namespace scrim::testkit
