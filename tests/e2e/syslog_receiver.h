// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace scrim::testkit {

/// A real rsyslogd with its OpenSSL module, a child of this test with a folder, a configuration and certificates of its
/// own, on a loopback port. It asks senders for a certificate of its authority.
class SyslogReceiver
{
public:
    /// False where there is no rsyslogd with that module, or no openssl.
    [[nodiscard]] static bool isThere();

    SyslogReceiver();
    ~SyslogReceiver();
    SyslogReceiver(const SyslogReceiver&) = delete;
    SyslogReceiver& operator=(const SyslogReceiver&) = delete;

    /// True once it takes connections.
    [[nodiscard]] bool start();
    void stop();

    [[nodiscard]] QString to() const { return QStringLiteral("localhost:%1").arg(m_port); }
    [[nodiscard]] QString toAddress() const { return QStringLiteral("127.0.0.2:%1").arg(m_port); }
    [[nodiscard]] QString file(const char* name) const { return m_root.filePath(QString::fromLatin1(name)); }
    /// What it has received: one message a line.
    [[nodiscard]] QList<QByteArray> messages() const;
    /// Waits until it has `count` or more.
    [[nodiscard]] bool received(qsizetype count) const;

private:
    void makeCertificates() const;
    void openssl(const QStringList& arguments) const;

    QTemporaryDir m_root;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace scrim::testkit
