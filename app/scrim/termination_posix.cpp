// SPDX-License-Identifier: GPL-3.0-or-later
#include "termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <tuple>

#include <fcntl.h>
#include <unistd.h>

namespace scrim::console {

namespace {

/// A handler may do little more than write(2); the loop hears of it at the other end.
int pipeEnds[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 0;
    std::ignore = write(pipeEnds[1], &byte, 1);
}

} // namespace

Termination::Termination(QObject* parent) : QObject(parent)
{
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier] {
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaction(number, &action, nullptr);
}

} // namespace scrim::console
