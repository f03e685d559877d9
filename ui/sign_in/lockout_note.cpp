// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/lockout_note.h"

#include "session/gate.h"
#include "ui/parts/inline_error.h"

namespace scrim::sign_in {

namespace {

constexpr int tickMs = 1000;

} // namespace

LockoutNote::LockoutNote(parts::InlineError& error) : QObject(&error), m_error(error)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &LockoutNote::tell);
}

void LockoutNote::start(qint64 leftMs)
{
    m_leftMs = leftMs;
    m_error.say(session::lockedOutSentence(m_leftMs));
    m_tick.start();
}

void LockoutNote::stop()
{
    m_tick.stop();
}

void LockoutNote::tell()
{
    const QString before = session::lockedOutSentence(m_leftMs);
    m_leftMs -= tickMs;
    if (m_leftMs <= 0) {
        stop();
        m_error.say(tr("You can try again now."));
        return;
    }
    // A screen reader says each change, so only changes are told.
    if (const QString now = session::lockedOutSentence(m_leftMs); now != before)
        m_error.say(now);
}

} // namespace scrim::sign_in
