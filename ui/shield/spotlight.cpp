// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/spotlight.h"

#include "base/answer.h"
#include "policy/rules.h"
#include "ui/shield/masked_field.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QPointer>
#include <QStyle>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace scrim::shield {

namespace {

constexpr int ringIntervalMs = 66;
constexpr int calmIntervalMs = 500;

QString markOf(const QString& person, qint64 wallMs)
{
    const QString when = QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return QStringLiteral("%1  %2  %3").arg(person, QSysInfo::machineHostName(), when);
}

} // namespace

struct Spotlight::State
{
    State(models::Desk& ownDesk, const Clock& ownClock) : desk(ownDesk), clock(ownClock) {}

    models::Desk& desk;
    const Clock& clock;
    QTimer tick;

    /// The newest question to the desk; an answer to any other is late.
    quint64 request = 0;
    QPointer<MaskedField> asked;
    reveal::Concealed movedOn = reveal::Concealed::Replaced;

    QPointer<MaskedField> target;
    std::optional<reveal::Lit> lit;
    qint64 litSince = 0;
    QString mark;
};

Spotlight::Spotlight(models::Desk& desk, const Clock& clock, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(desk, clock))
{
    connect(&m_state->tick, &QTimer::timeout, this, &Spotlight::passTime);
    connect(&desk, &models::Desk::locked, this, [this] { conceal(reveal::Concealed::Locked); });
}

Spotlight::~Spotlight()
{
    conceal(reveal::Concealed::Left);
}

MaskedField* Spotlight::lit() const
{
    return m_state->lit ? m_state->target.data() : nullptr;
}

bool Spotlight::concerns(const MaskedField& field) const
{
    return lit() == &field || m_state->asked.data() == &field;
}

Bytes Spotlight::value() const
{
    return m_state->lit ? m_state->lit->value.bytes() : Bytes();
}

double Spotlight::remaining() const
{
    if (!m_state->lit || m_state->lit->seconds <= 0)
        return 0;
    const auto gone = static_cast<double>(m_state->clock.monotonicMs() - m_state->litSince);
    return std::clamp(1 - gone / (m_state->lit->seconds * 1000.0), 0.0, 1.0);
}

const QString& Spotlight::mark() const
{
    return m_state->mark;
}

bool Spotlight::mayLight(policy::Field field) const
{
    const auto& viewable = m_state->desk.person().viewable;
    return m_state->desk.isOpen() && std::ranges::find(viewable, policy::classOf(field)) != viewable.end();
}

void Spotlight::light(MaskedField& target, const QString& reason)
{
    if (lit() == &target || (m_state->asked == &target && reason.isEmpty()))
        return;
    conceal(reveal::Concealed::Replaced);
    if (m_state->desk.decision(target.field(), reason).needsReason) {
        Q_EMIT reasonNeeded(&target);
        return;
    }
    const quint64 number = ++m_state->request;
    m_state->asked = &target;
    m_state->movedOn = reveal::Concealed::Replaced;
    watch(true);
    models::Desk* desk = &m_state->desk;
    const auto hear = [desk, spotlight = QPointer(this), number](const Answer& answer) {
        if (spotlight != nullptr)
            spotlight->take(number, answer);
        else if (answer)
            std::ignore = desk->conceal(std::move(**answer), 0, reveal::Concealed::Left);
    };
    whenAnswered(desk->reveal(target.record(), target.field(), reason), desk, hear);
}

void Spotlight::take(quint64 number, const Answer& answer)
{
    const bool isLate = number != m_state->request || m_state->asked == nullptr;
    if (!isLate && !answer) {
        m_state->asked = nullptr;
        watch(false);
        Q_EMIT refused(answer.error().message);
    } else if (!isLate) {
        m_state->target = std::exchange(m_state->asked, nullptr);
        m_state->lit = std::move(**answer);
        m_state->litSince = m_state->clock.monotonicMs();
        m_state->mark = markOf(m_state->desk.person().name, m_state->clock.wallMs());
        const bool isCalm = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
        m_state->tick.start(isCalm ? calmIntervalMs : ringIntervalMs);
        m_state->target->litChanged();
    } else if (answer) {
        // The person has moved on: never painted, and on record as such.
        giveBack(std::move(**answer), 0, number == m_state->request ? reveal::Concealed::Left : m_state->movedOn);
    }
}

void Spotlight::conceal(reveal::Concealed why)
{
    if (std::exchange(m_state->asked, nullptr) != nullptr) {
        ++m_state->request;
        m_state->movedOn = why;
    }
    m_state->tick.stop();
    watch(false);
    if (!m_state->lit)
        return;
    const qint64 litMs = m_state->clock.monotonicMs() - m_state->litSince;
    reveal::Lit lit = *std::exchange(m_state->lit, std::nullopt);
    lit.value.clear();
    if (MaskedField* target = std::exchange(m_state->target, nullptr))
        target->litChanged();
    giveBack(std::move(lit), litMs, why);
}

void Spotlight::giveBack(reveal::Lit lit, qint64 litMs, reveal::Concealed why)
{
    lit.value.clear();
    whenAnswered(m_state->desk.conceal(std::move(lit), litMs, why), this, [this](const Result<void>& logged) {
        // Behind the lock there is nobody left to tell.
        if (!logged && m_state->desk.isOpen())
            Q_EMIT refused(logged.error().message);
    });
}

void Spotlight::copyBlocked(MaskedField& target)
{
    m_state->desk.copyBlocked(target.record(), target.field());
    Q_EMIT notice(tr("Copying is off for masked fields. The attempt was recorded."));
}

void Spotlight::passTime()
{
    if (remaining() <= 0 || m_state->target == nullptr)
        conceal(reveal::Concealed::TimeUp);
    else
        m_state->target->leaseChanged();
}

void Spotlight::watch(bool on)
{
    if (on)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
}

bool Spotlight::eventFilter(QObject* object, QEvent* event)
{
    const MaskedField* field = m_state->lit ? m_state->target : m_state->asked;
    if (field == nullptr)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && escape(*event);
    case QEvent::WindowDeactivate:
        if (object == field->window())
            conceal(reveal::Concealed::FocusLost);
        break;
    case QEvent::WindowStateChange:
        if (object == field->window() && field->window()->isMinimized())
            conceal(reveal::Concealed::FocusLost);
        break;
    case QEvent::Hide:
        if (object == field)
            conceal(field->window()->isVisible() ? reveal::Concealed::Left : reveal::Concealed::FocusLost);
        break;
    default:
        break;
    }
    return false;
}

bool Spotlight::escape(QEvent& event)
{
    // The override keeps Escape from the window's own shortcuts, so that one press makes dark and no more.
    if (event.type() == QEvent::KeyPress)
        conceal(reveal::Concealed::Escape);
    event.accept();
    return true;
}

} // namespace scrim::shield
