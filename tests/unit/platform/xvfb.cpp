// SPDX-License-Identifier: GPL-3.0-or-later
#include "xvfb.h"

#include <csignal>

namespace scrim::testkit {

std::unique_ptr<Xvfb> Xvfb::start(const QStringList& options)
{
    std::unique_ptr<Xvfb> xvfb(new Xvfb);
    QProcess& server = xvfb->m_server;
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start(QStringLiteral("Xvfb"),
                 QStringList{QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                             QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                             QStringLiteral("tcp"), QStringLiteral("-noreset")} +
                     options);
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead(20'000))
            return nullptr;
    }
    xvfb->m_display = QLatin1Char(':') + QString::fromLatin1(server.readLine().trimmed());
    qputenv("DISPLAY", xvfb->m_display.toLatin1());
    return xvfb;
}

Xvfb::~Xvfb()
{
    kill();
    qunsetenv("DISPLAY");
}

void Xvfb::pause()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP);
}

void Xvfb::resume()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGCONT);
}

void Xvfb::kill()
{
    m_server.terminate();
    if (!m_server.waitForFinished(10'000))
        m_server.kill();
}

} // namespace scrim::testkit
