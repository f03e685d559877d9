// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "x_server.h"

#include <QByteArray>

#include <memory>
#include <thread>

namespace scrim::testkit {

/// Owns a selection of the display and hands its value to whoever asks.
class SelectionOwner
{
public:
    SelectionOwner(const char* selection, QByteArray value);

private:
    void serve(const std::stop_token& stop);

    std::unique_ptr<canary::XServer> m_server;
    QByteArray m_value;
    std::jthread m_thread;
};

} // namespace scrim::testkit
