// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "puppet.h"
#include "ui/shell/palette.h"
#include "ui/sign_in/demo_panel.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <vector>

namespace scrim::console {

class Console;

/// Walks the real windows on a fictional vault, first light, then dark, and saves a numbered picture at each station.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(Console& console, QString out);

Q_SIGNALS:
    void done();
    void stopped(const scrim::Error& error);

private:
    /// One thing to do and what is to be seen before the next.
    struct Step
    {
        QString what;
        std::function<void()> act;
        std::function<bool()> isReached;
    };

    void begin(const std::vector<sign_in::DemoUser>& users);
    void walk(shell::Shade shade);
    void walkTheKeys(shell::Shade shade);
    void walkTheCall(shell::Shade shade);
    void walkTheCredentials(shell::Shade shade);
    void walkNarrow(shell::Shade shade);
    void walkTheImport(shell::Shade shade);
    void walkTheLog(shell::Shade shade);
    void signIn(const QString& user);
    [[nodiscard]] QString passwordOf(const QString& user) const;
    void openSomebodyWithACard();
    void add(const QString& what, std::function<void()> act, std::function<bool()> isReached);
    void expect(const QString& objectName, std::function<void()> act);
    void picture(const QString& name, shell::Shade shade);
    void next();
    void poll();
    void stop(const Error& error);

    Console& m_console;
    QString m_out;
    QTemporaryDir m_files; ///< to import
    Puppet m_puppet;
    std::vector<sign_in::DemoUser> m_users;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    qint64 m_startedMs = 0;
    QTimer m_poll;
};

} // namespace scrim::console
