// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/capture_watch.h"

#include <QList>
#include <QObject>
#include <QProcess>
#include <QTest>
#include <QThread>

namespace scrim::testkit {

/// Everything that a watch said, in order.
class Said
{
public:
    explicit Said(platform::CaptureWatch* watch)
    {
        QObject::connect(watch, &platform::CaptureWatch::connected, &m_context,
                         [this](const platform::Onlooker& who) { add(who); });
        QObject::connect(watch, &platform::CaptureWatch::captures, &m_context,
                         [this](const platform::Onlooker& who) { add(who); });
        QObject::connect(watch, &platform::CaptureWatch::disconnected, &m_context,
                         [this](quint32 client) { add({client, {}, 0, QStringLiteral("disconnect")}); });
        QObject::connect(watch, &platform::CaptureWatch::blinded, &m_context,
                         [this](const QString& why) { add({0, why, 0, QStringLiteral("blinded")}); });
    }
    [[nodiscard]] const QList<platform::Onlooker>& all() const { return m_all; }
    [[nodiscard]] QList<platform::Onlooker> that(const QString& how) const
    {
        QList<platform::Onlooker> found;
        for (const platform::Onlooker& who : m_all) {
            if (who.how == how)
                found.append(who);
        }
        return found;
    }
    [[nodiscard]] QList<platform::Onlooker> captures() const
    {
        QList<platform::Onlooker> found;
        for (const platform::Onlooker& who : m_all) {
            if (who.how != QStringLiteral("connect") && who.how != QStringLiteral("disconnect"))
                found.append(who);
        }
        return found;
    }
    void clear() { m_all.clear(); }
    [[nodiscard]] QByteArray text() const
    {
        QStringList lines;
        for (const platform::Onlooker& who : m_all)
            lines.append(QStringLiteral("%1 %2 %3").arg(who.how, who.program).arg(who.client, 0, 16));
        return lines.join(QStringLiteral("; ")).toUtf8();
    }

private:
    void add(const platform::Onlooker& who)
    {
        if (QThread::currentThread() != m_context.thread())
            qFatal("a signal came on another thread");
        m_all.append(who);
    }
    QObject m_context;
    QList<platform::Onlooker> m_all;
};

/// Runs a program to its end; -1 when it does not come to one.
inline int run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

/// Whether `act` comes out well in one of some tries, of which each starts with nothing said. For what the watch finds
/// out only when the X server answers within milliseconds, which a machine that is busy with other tests does not grant
/// every time.
template<typename F>
[[nodiscard]] bool soon(Said& said, F act)
{
    for (int i = 0; i < 8; ++i) {
        said.clear();
        if (act())
            return true;
        QTest::qWait(50);
    }
    return false;
}

} // namespace scrim::testkit
