// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_bus.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTest>

#include <csignal>

namespace scrim::testkit {

namespace {

constexpr int patienceMs = 20'000;
constexpr char addressVariable[] = "DBUS_SESSION_BUS_ADDRESS";

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool hasKeychain()
{
    QProcess ask;
    ask.start(QStringLiteral("dbus-send"),
              {QStringLiteral("--session"), QStringLiteral("--print-reply"),
               QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
               QStringLiteral("org.freedesktop.DBus.NameHasOwner"), QStringLiteral("string:org.freedesktop.secrets")});
    return ask.waitForFinished(patienceMs) && ask.readAllStandardOutput().contains("true");
}

} // namespace

std::unique_ptr<SessionBus> SessionBus::start(Keychain keychain)
{
    std::unique_ptr<SessionBus> bus(new SessionBus);
    bus->m_before = qgetenv(addressVariable);
    if (!bus->startBus() || (keychain != Keychain::None && !bus->startKeyring(keychain)))
        return nullptr;
    if (keychain == Keychain::Silent)
        ::kill(static_cast<pid_t>(bus->m_keyring.processId()), SIGSTOP);
    return bus;
}

bool SessionBus::startBus()
{
    const QDir folder(m_folder.path());
    if (!folder.mkpath(QStringLiteral("services")) || !folder.mkpath(QStringLiteral("home")))
        return false;
    const QByteArray path = m_folder.path().toUtf8();
    if (!write(folder.filePath(QStringLiteral("services/prompter.service")),
               "[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec=/usr/bin/touch " + path + "/asked\n"))
        return false;
    const QString config = folder.filePath(QStringLiteral("bus.conf"));
    if (!write(config, "<busconfig><type>session</type><listen>unix:dir=" + path + "</listen><servicedir>" + path +
                           "/services</servicedir><policy context=\"default\"><allow send_destination=\"*\" "
                           "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>"))
        return false;
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"),
                                                QStringLiteral("--print-address")});
    while (m_bus.state() != QProcess::NotRunning && !m_bus.canReadLine() && m_bus.waitForReadyRead(patienceMs)) {
    }
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv(addressVariable, address);
    return !address.isEmpty();
}

bool SessionBus::startKeyring(Keychain keychain)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder.filePath(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.remove(QStringLiteral("XDG_DATA_HOME"));
    m_keyring.setProcessEnvironment(environment);
    QStringList words{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                      QStringLiteral("--control-directory"), m_folder.path()};
    words.prepend(keychain == Keychain::Locked ? QStringLiteral("--start") : QStringLiteral("--unlock"));
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), words);
    if (keychain != Keychain::Locked)
        m_keyring.write("fictional");
    m_keyring.closeWriteChannel();
    return m_keyring.waitForStarted() && QTest::qWaitFor(hasKeychain, patienceMs);
}

bool SessionBus::hasAsked() const
{
    return QFile::exists(m_folder.filePath(QStringLiteral("asked")));
}

SessionBus::~SessionBus()
{
    qputenv(addressVariable, m_before);
    for (QProcess* process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

} // namespace scrim::testkit
