// SPDX-License-Identifier: GPL-3.0-or-later
#include "syslog_receiver.h"

#include "cli.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace scrim::testkit {

namespace {

constexpr const char* configuration = R"(global(
    workDirectory="%ROOT%" maxMessageSize="16k" parser.escapeControlCharactersOnReceive="off"
    defaultNetstreamDriver="ossl" defaultNetstreamDriverCAFile="%ROOT%/ca.pem"
    defaultNetstreamDriverCertFile="%ROOT%/server.pem" defaultNetstreamDriverKeyFile="%ROOT%/server.key")
module(load="imtcp" streamDriver.name="ossl" streamDriver.mode="1" streamDriver.authMode="x509/certvalid")
input(type="imtcp" address="127.0.0.1" port="%PORT%")
input(type="imtcp" address="127.0.0.2" port="%PORT%")
template(name="whole" type="string" string="%rawmsg%\n")
action(type="omfile" file="%ROOT%/received" template="whole" flushOnTXEnd="on")
)";

QString daemon()
{
    return QStandardPaths::findExecutable(QStringLiteral("rsyslogd"),
                                          {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// One that is free just now.
quint16 freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    const bool isBound = ::bind(fd, reinterpret_cast<const sockaddr*>(&address), size) == 0 &&
                         ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(fd);
    return isBound ? ntohs(address.sin_port) : quint16{0};
}

bool answers(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    const bool isOpen = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return isOpen;
}

} // namespace

bool SyslogReceiver::isThere()
{
    const QStringList libraries = QDir(QStringLiteral("/usr/lib")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const bool hasModule = std::ranges::any_of(libraries, [](const QString& library) {
        return QFile::exists(QStringLiteral("/usr/lib/%1/rsyslog/lmnsd_ossl.so").arg(library));
    });
    return hasModule && !daemon().isEmpty() && !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
}

SyslogReceiver::SyslogReceiver() : m_port(freePort())
{
    makeCertificates();
    QByteArray text(configuration);
    text.replace("%ROOT%", m_root.path().toUtf8()).replace("%PORT%", QByteArray::number(m_port));
    overwrite(file("rsyslog.conf"), text);
}

SyslogReceiver::~SyslogReceiver()
{
    stop();
}

void SyslogReceiver::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_root.path());
    process.start(QStringLiteral("openssl"), arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void SyslogReceiver::makeCertificates() const
{
    const auto authority = [this](const char* name) {
        openssl(words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30") +
                QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(QLatin1String(name)),
                            QStringLiteral("-keyout"), QStringLiteral("%1.key").arg(QLatin1String(name)),
                            QStringLiteral("-out"), QStringLiteral("%1.pem").arg(QLatin1String(name))});
    };
    const auto issue = [this](const char* name, const char* by, const char* altName) {
        const QString own = QString::fromLatin1(name);
        const QString issuer = QString::fromLatin1(by);
        overwrite(file("extensions"), QByteArray("subjectAltName=") + altName + '\n');
        openssl(words("req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=test -keyout") +
                QStringList{own + QStringLiteral(".key"), QStringLiteral("-out"), own + QStringLiteral(".csr")});
        openssl(words("x509 -req -days 30 -CAcreateserial -extfile extensions") +
                QStringList{QStringLiteral("-in"), own + QStringLiteral(".csr"), QStringLiteral("-CA"),
                            issuer + QStringLiteral(".pem"), QStringLiteral("-CAkey"), issuer + QStringLiteral(".key"),
                            QStringLiteral("-out"), own + QStringLiteral(".pem")});
    };
    authority("ca");
    authority("otherca");
    issue("server", "ca", "DNS:localhost,IP:127.0.0.1");
    issue("station", "ca", "DNS:desk-7");
    issue("stranger", "otherca", "DNS:desk-8");
}

bool SyslogReceiver::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(daemon(), {QStringLiteral("-n"), QStringLiteral("-f"), file("rsyslog.conf"), QStringLiteral("-i"),
                                file("pid")});
    return m_process->waitForStarted() && QTest::qWaitFor([this] { return answers(m_port); }, 20'000);
}

void SyslogReceiver::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(10'000))
        m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

QList<QByteArray> SyslogReceiver::messages() const
{
    QList<QByteArray> all;
    for (const QByteArray& line : contentOf(file("received")).split('\n')) {
        if (!line.isEmpty())
            all.append(line);
    }
    return all;
}

bool SyslogReceiver::received(qsizetype count) const
{
    return QTest::qWaitFor([&] { return messages().size() >= count; }, 20'000);
}

} // namespace scrim::testkit
