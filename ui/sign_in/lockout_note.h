// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace scrim::parts {
class InlineError;
} // namespace scrim::parts

namespace scrim::sign_in {

/// Says how long a lockout still lasts, minute by minute, until it is over or something else is said.
class LockoutNote final : public QObject
{
    Q_OBJECT

public:
    explicit LockoutNote(parts::InlineError& error);

    void start(qint64 leftMs);
    void stop();

private:
    void tell();
    parts::InlineError& m_error;
    QTimer m_tick;
    qint64 m_leftMs = 0;
};

} // namespace scrim::sign_in
