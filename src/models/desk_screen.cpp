// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_text.h"
#include "models/desk_state.h"

#include <algorithm>
#include <tuple>
#include <utility>

/// What the desk knows and says of eyes other than its person's: the screen, pictures of it, copies.
namespace scrim::models {

namespace {

/// These words come from the system and from other programs.
constexpr qsizetype longestWhy = 200;
constexpr qsizetype longestProgram = 64;
constexpr qsizetype longestHow = 32;
constexpr qint64 minuteMs = 60'000;

} // namespace

void Desk::setScreen(ScreenLevel level, const QString& why)
{
    const ScreenLevel before = std::exchange(m_state->screen.screen, level);
    m_state->screen.screenWhy = why.left(longestWhy);
    if (level != before && m_state->isOpen)
        noteScreen();
}

void Desk::noteScreen()
{
    m_state->tell(this, m_state->writer.run(
                            [clerk = &m_state->clerk, screen = m_state->screen] { return clerk->noteScreen(screen); }));
}

void Desk::captureSeen(const QString& program, const QString& how)
{
    // A clipboard watcher that connects again and again must not keep the picture after it off the record.
    OnceASecond& limit = how == QStringLiteral("connect") ? m_state->newcomersSeen : m_state->capturesSeen;
    if (!m_state->isOpen || !limit.take(m_state->clock.monotonicMs()))
        return;
    m_state->tell(this, m_state->writer.run([clerk = &m_state->clerk, who = program.left(longestProgram),
                                             act = how.left(longestHow)] { return clerk->noteCaptureSeen(who, act); }));
}

void Desk::copyBlocked(RecordId record, policy::Field field)
{
    if (!m_state->isOpen || !m_state->copiesBlocked.take(m_state->clock.monotonicMs()))
        return;
    m_state->tell(this, m_state->writer.run([clerk = &m_state->clerk, record, field] {
        return clerk->noteCopyBlocked(record, field);
    }));
}

QFuture<Result<void>> Desk::allowCapture(const QString& name, SecretBytes password, int minutes, SecretBytes code)
{
    if (lockWhenIdle() || !m_state->isOpen)
        return notOpen<void>();
    endCaptureWhenDue();
    return m_state->writer
        .run([clerk = &m_state->clerk, name, password = std::move(password), minutes, code = std::move(code)] {
            return clerk->allowCapture(name, password, minutes, code);
        })
        .then(this, [this, minutes, closed = m_state->closed](const Result<void>& allowed) -> Result<void> {
            if (!allowed)
                return std::unexpected(allowed.error());
            // Locked meanwhile: the clerk has ended it with the session.
            if (*closed)
                return fail(
                    ErrorCode::Refused,
                    Core::tr(
                        "The desk was locked, so nothing is allowed any more. Unlock it, and have it allowed again."));
            m_state->captureUntilMs = m_state->clock.monotonicMs() + minutes * minuteMs;
            Q_EMIT captureAllowanceChanged();
            return {};
        });
}

void Desk::endCapture()
{
    endCapture(QStringLiteral("ended"));
}

void Desk::endCaptureWhenDue()
{
    if (m_state->captureUntilMs && captureAllowedMs() == 0)
        endCapture(QStringLiteral("time_up"));
}

void Desk::endCapture(const QString& why)
{
    if (!std::exchange(m_state->captureUntilMs, std::nullopt))
        return;
    m_state->tell(this, m_state->writer.run([clerk = &m_state->clerk, why] { return clerk->endCapture(why); }));
    Q_EMIT captureAllowanceChanged();
}

qint64 Desk::captureAllowedMs() const
{
    return std::max<qint64>(0, m_state->captureUntilMs.value_or(0) - m_state->clock.monotonicMs());
}

} // namespace scrim::models
