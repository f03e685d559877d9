// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/spotlight.h"

#include "base/answer.h"
#include "ui/shield/announcer.h"
#include "ui/shield/given_reason.h"
#include "ui/shield/hold_grab.h"
#include "ui/shield/interruptions.h"
#include "ui/shield/lit_panel.h"
#include "ui/shield/look_settings.h"
#include "ui/shield/mark.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/masked_field_accessible.h"
#include "ui/shield/screen_guard.h"

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace scrim::shield {

namespace {

constexpr int ringIntervalMs = 66;
constexpr int calmIntervalMs = 500;
/// Between two holds, and after a capture: a tool that was started meanwhile is seen before the next pad.
constexpr qint64 restMs = 3000;
/// An Escape that was on its way when the lease ended.
constexpr qint64 afterwardsMs = 1000;

QString named(const platform::Onlooker& who)
{
    return who.program.isEmpty() ? Spotlight::tr("A program") : who.program;
}

} // namespace

struct Spotlight::State
{
    State(models::Desk& ownDesk, ScreenGuard& ownGuard, const Clock& ownClock)
        : desk(ownDesk), guard(ownGuard), clock(ownClock)
    {}

    models::Desk& desk;
    ScreenGuard& guard;
    const Clock& clock;
    Interruptions interruptions;
    QTimer tick;
    QTimer rest; ///< until a hold that came too soon may begin

    /// The newest question to the desk; an answer to any other is late.
    quint64 request = 0;
    QPointer<MaskedField> asked;
    QString askedReason;
    bool isAskedToSpeak = false;
    QPointer<MaskedField> toSpeak; ///< once the reason is given
    reveal::Concealed movedOn = reveal::Concealed::Replaced;

    QPointer<MaskedField> target;
    std::optional<reveal::Lit> lit;
    qint64 litSince = 0;
    std::optional<qint64> darkSince;
    Showing showing; ///< as it was made ready
    QString mark;
    QPointer<LitPanel> panel;
    QPointer<Announcer> voice;
    bool (*isListening)() = &QAccessible::isActive;

    QPointer<MaskedField> held;
    HoldGrab grab;
    qint64 restsUntil = 0;
    GivenReason given;
};

Spotlight::Spotlight(models::Desk& desk, ScreenGuard& guard, const Clock& clock, QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>(desk, guard, clock))
{
    m_state->rest.setSingleShot(true);
    connect(&m_state->tick, &QTimer::timeout, this, &Spotlight::passTime);
    connect(&m_state->rest, &QTimer::timeout, this, [this] {
        if (m_state->held != nullptr)
            hold(*m_state->held);
    });
    connect(&m_state->interruptions, &Interruptions::interrupted, this, &Spotlight::conceal);
    connect(&m_state->interruptions, &Interruptions::copyKeyPressed, this, [this] {
        if (MaskedField* field = m_state->lit ? m_state->target : m_state->asked)
            copyBlocked(*field);
    });
    connect(&desk, &models::Desk::locked, this, [this] { conceal(reveal::Concealed::Locked); });
    connect(&desk, &models::Desk::captureAllowanceChanged, this, [this] {
        if (m_state->desk.captureAllowedMs() > 0)
            conceal(reveal::Concealed::SupportCapture);
    });
    connect(&desk, &models::Desk::policyChanged, this, [this] {
        const MaskedField* field = lit();
        if (field == nullptr)
            return;
        // Of a card more may be lit than is shown from now on.
        const bool isTooMuch = field->field() == policy::Field::CardNumber && m_state->lit->isWhole &&
                               rulesOf(field->field()).cardDigits == policy::CardDigits::Ends;
        if (isTooMuch || !m_state->desk.mayStayLit(field->record(), field->field(), isSpeaking()))
            conceal(reveal::Concealed::PolicyChanged);
    });
    heed(guard);
}

void Spotlight::heed(ScreenGuard& guard)
{
    connect(&guard, &ScreenGuard::covered, this, [this] { conceal(reveal::Concealed::FocusLost); });
    connect(&guard, &ScreenGuard::screenChanged, this, [this] { conceal(reveal::Concealed::ScreenChanged); });
    connect(&guard, &ScreenGuard::protectionChanged, this, [this] { conceal(reveal::Concealed::ScreenChanged); });
    connect(&guard, &ScreenGuard::onlookerArrived, this, &Spotlight::arrived);
    connect(&guard, &ScreenGuard::captureSeen, this, &Spotlight::captured);
    connect(&guard, &ScreenGuard::uneasinessChanged, this, [this] {
        if (m_state->lit && !isSpeaking() && m_state->panel != nullptr)
            m_state->panel->setShaded(m_state->guard.isUneasy());
    });
}

Spotlight::~Spotlight()
{
    conceal(reveal::Concealed::Left);
    delete m_state->panel;
    delete m_state->voice;
}

MaskedField* Spotlight::lit() const
{
    return m_state->lit ? m_state->target.data() : nullptr;
}

bool Spotlight::isSpeaking() const
{
    return m_state->lit && m_state->lit->spoken;
}

bool Spotlight::isHeld(const MaskedField& field) const
{
    return m_state->held.data() == &field;
}

bool Spotlight::concerns(const MaskedField& field) const
{
    return lit() == &field || m_state->asked.data() == &field;
}

bool Spotlight::isReady(const MaskedField& field) const
{
    return !m_state->given.of(field, m_state->clock.monotonicMs()).isEmpty();
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

policy::ClassRules Spotlight::rulesOf(policy::Field field) const
{
    return m_state->desk.policy().of(m_state->desk.person().role, policy::classOf(field));
}

bool Spotlight::maySpeak(policy::Field field) const
{
    const policy::ClassRules rules = rulesOf(field);
    return mayLight(field) && rules.view && rules.spoken;
}

policy::Gesture Spotlight::gestureFor(policy::Field field) const
{
    return rulesOf(field).gesture;
}

QString Spotlight::complaintOf(const QString& written) const
{
    return policy::complaintOf(m_state->desk.policy(), written);
}

void Spotlight::light(MaskedField& target, const QString& reason)
{
    if (lit() == &target || (m_state->asked == &target && reason.isEmpty()))
        return;
    conceal(reveal::Concealed::Replaced);
    m_state->toSpeak = nullptr;
    const QString given = reason.isEmpty() ? m_state->given.of(target, m_state->clock.monotonicMs()) : reason;
    const policy::Decision decision = m_state->desk.decision(target.record(), target.field(), given);
    if (decision.needsReason)
        Q_EMIT reasonNeeded(&target);
    else if ((decision.allowed || decision.needsApproval) && gestureFor(target.field()) == policy::Gesture::Hold)
        Q_EMIT notice(tr("Hold the mouse button or the space bar on the field to view it."));
    else
        ask(target, given, How::Lit);
}

void Spotlight::heedListener(bool (*isListening)())
{
    m_state->isListening = isListening;
}

void Spotlight::speak(MaskedField& target, const QString& reason)
{
    if (lit() == &target && isSpeaking()) {
        m_state->voice->again();
        return;
    }
    if (!m_state->isListening()) {
        Q_EMIT refused(tr("Nothing is spoken, because no screen reader is running. Start it, and try again."));
        return;
    }
    conceal(reveal::Concealed::Replaced);
    const QString given = reason.isEmpty() ? m_state->given.of(target, m_state->clock.monotonicMs()) : reason;
    const bool needsReason = m_state->desk.decision(target.record(), target.field(), given, true).needsReason;
    m_state->toSpeak = needsReason ? &target : nullptr;
    if (needsReason)
        Q_EMIT reasonNeeded(&target);
    else
        ask(target, given, How::Spoken);
}

void Spotlight::hold(MaskedField& target)
{
    if (lit() == &target || m_state->asked == &target)
        return;
    conceal(reveal::Concealed::Replaced);
    m_state->toSpeak = nullptr;
    const QString reason = m_state->given.of(target, m_state->clock.monotonicMs());
    if (m_state->desk.decision(target.record(), target.field(), reason).needsReason) {
        Q_EMIT reasonNeeded(&target);
        return;
    }
    m_state->held = &target;
    const qint64 rest = m_state->restsUntil - m_state->clock.monotonicMs();
    if (rest > 0 && gestureFor(target.field()) == policy::Gesture::Hold) {
        m_state->rest.start(static_cast<int>(rest) + 1);
        Q_EMIT notice(tr("One moment: keep holding."));
        return;
    }
    ask(target, reason, How::Held);
}

void Spotlight::release(const MaskedField& target)
{
    if (isHeld(target))
        conceal(reveal::Concealed::Released);
}

void Spotlight::answer(MaskedField& target, const QString& reason)
{
    if (std::exchange(m_state->toSpeak, nullptr) == &target) {
        speak(target, reason);
        return;
    }
    if (gestureFor(target.field()) != policy::Gesture::Hold) {
        light(target, reason);
        return;
    }
    m_state->given.give(target, reason, m_state->clock.monotonicMs());
    target.update();
    Q_EMIT notice(tr("Noted. Hold the mouse button or the space bar on the field to view it."));
}

/// Why nothing may be lit at this moment, before the desk is asked; empty when nothing stands in the way.
QString Spotlight::obstacle(const MaskedField& target, How how) const
{
    if (how == How::Spoken)
        return {};
    if (m_state->guard.hasJustSeenACapture())
        return tr("Nothing is shown: a program took a picture of the screen a moment ago. Try again in a few seconds.");
    QWindow* window = target.window()->windowHandle();
    if (how == How::Held && (window == nullptr || !m_state->grab.take(*window)))
        return tr("Nothing is shown: another program holds the keyboard or the pointer. Close it and try again.");
    return {};
}

void Spotlight::ask(MaskedField& target, const QString& reason, How how)
{
    if (const QString why = mayLight(target.field()) ? obstacle(target, how) : QString(); !why.isEmpty()) {
        m_state->held = nullptr;
        Q_EMIT refused(why);
        return;
    }
    const quint64 number = ++m_state->request;
    m_state->asked = &target;
    m_state->askedReason = reason;
    m_state->isAskedToSpeak = how == How::Spoken;
    m_state->movedOn = reveal::Concealed::Replaced;
    models::Desk* desk = &m_state->desk;
    const auto hear = [desk, spotlight = QPointer(this), number](const Answer& answer) {
        if (spotlight != nullptr)
            spotlight->take(number, answer);
        else if (answer)
            std::ignore = desk->conceal(std::move(**answer), 0, reveal::Concealed::Left);
    };
    whenAnswered(desk->reveal(target.record(), target.field(), reason, how == How::Spoken), desk, hear);
    if (m_state->asked != &target)
        return; // the desk has just locked itself
    // The desk is at work from here on.
    m_state->interruptions.attend(target);
    if (how != How::Spoken)
        makeReady(target);
}

void Spotlight::take(quint64 number, const Answer& answer)
{
    const bool isLate = number != m_state->request || m_state->asked == nullptr;
    if (!isLate && !answer) {
        MaskedField* target = std::exchange(m_state->asked, nullptr);
        m_state->held = nullptr;
        m_state->grab.release();
        m_state->interruptions.rest();
        Q_EMIT refused(answer.error().message);
        // Whether the yes has come is the core's knowledge; that it takes one is policy's.
        if (answer.error().code == ErrorCode::Refused &&
            m_state->desk.decision(target->record(), target->field(), m_state->askedReason, m_state->isAskedToSpeak)
                .needsApproval)
            Q_EMIT approvalNeeded(target, m_state->askedReason);
    } else if (!isLate) {
        m_state->target = std::exchange(m_state->asked, nullptr);
        open(std::move(**answer));
    } else if (answer) {
        // The person has moved on: never painted, and on record as such.
        giveBack(std::move(**answer), 0, number == m_state->request ? reveal::Concealed::Left : m_state->movedOn);
    } else if (number == m_state->request || m_state->movedOn != reveal::Concealed::Replaced) {
        // A page that was read anew has taken the field away, or the window lost the keyboard: whoever asked still
        // waits. Who asks for another field meanwhile hears of that one; behind the lock there is nobody to tell.
        if (m_state->desk.isOpen())
            Q_EMIT refused(answer.error().message);
    }
}

LitPanel& Spotlight::panel()
{
    QPointer<LitPanel>& panel = m_state->panel;
    if (panel == nullptr) {
        panel = new LitPanel(m_state->clock, m_state->guard);
        connect(panel, &LitPanel::clicked, this, [this] { conceal(reveal::Concealed::Escape); });
        connect(panel, &LitPanel::dragged, this, [this] {
            if (MaskedField* field = lit())
                copyBlocked(*field);
        });
    }
    return *panel;
}

void Spotlight::prepare()
{
    const int frames = m_state->guard.framesPerPad(m_state->desk.policy().framesPerPad);
    panel().prepare(lookOf(m_state->desk.person().name, frames), qApp->devicePixelRatio());
}

/// How a value is shown at this moment.
Showing Spotlight::showing() const
{
    const State& state = *m_state;
    const QString& person = state.desk.person().name;
    return {state.guard.protection().level == ScreenLevel::Scrambled,
            lookOf(person, state.guard.framesPerPad(state.desk.policy().framesPerPad)),
            markText(person, state.clock.wallMs())};
}

void Spotlight::makeReady(MaskedField& target)
{
    if (m_state->lit || !target.isVisible() || !mayLight(target.field()))
        return;
    m_state->showing = showing();
    panel().makeReady(target, m_state->showing);
}

void Spotlight::forget(const MaskedField& target)
{
    if (m_state->panel != nullptr)
        m_state->panel->forget(target);
}

void Spotlight::open(reveal::Lit lit)
{
    State& state = *m_state;
    state.lit = std::move(lit);
    state.litSince = state.clock.monotonicMs();
    if (!state.lit->spoken) {
        show(*state.target);
        return;
    }
    state.mark = markText(state.desk.person().name, state.clock.wallMs());
    if (state.voice == nullptr || state.voice->parentWidget() != state.target->window()) {
        delete state.voice;
        state.voice = new Announcer(*state.target->window(), QStringLiteral("spoken_value"));
    }
    state.voice->sayValue(policy::label(state.target->field()), state.lit->value.bytes());
    state.tick.start(calmIntervalMs);
}

void Spotlight::show(MaskedField& target)
{
    State& state = *m_state;
    // What it was made ready for may hold no longer.
    const bool isScrambled = state.guard.protection().level == ScreenLevel::Scrambled;
    const Look& look = state.showing.look;
    if (state.showing.isScrambled != isScrambled ||
        look != look.bounded(state.guard.framesPerPad(state.desk.policy().framesPerPad)))
        state.showing = showing();
    state.mark = state.showing.mark;
    panel().open(target, state.lit->value.bytes(), state.showing);
    state.panel->setShaded(state.guard.isUneasy());
    const bool isCalm = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    state.tick.start(isCalm ? calmIntervalMs : ringIntervalMs);
    tellLitChange(target);
}

void Spotlight::conceal(reveal::Concealed why)
{
    State& state = *m_state;
    if (std::exchange(state.asked, nullptr) != nullptr) {
        ++state.request;
        state.movedOn = why;
    }
    state.tick.stop();
    state.rest.stop();
    const bool wasHeld = std::exchange(state.held, nullptr) != nullptr;
    state.interruptions.rest();
    if (state.lit) {
        if (state.panel != nullptr)
            state.panel->close();
        if (state.voice != nullptr)
            state.voice->withdraw();
        const qint64 litMs = state.clock.monotonicMs() - state.litSince;
        reveal::Lit lit = *std::exchange(state.lit, std::nullopt);
        lit.value.clear();
        state.darkSince = state.clock.monotonicMs();
        if (wasHeld || why == reveal::Concealed::CaptureSeen)
            state.restsUntil = state.clock.monotonicMs() + restMs;
        if (MaskedField* target = std::exchange(state.target, nullptr)) {
            if (!lit.spoken)
                tellLitChange(*target);
            target->update();
        }
        giveBack(std::move(lit), litMs, why);
    }
    state.grab.release();
}

bool Spotlight::hasJustGoneDark() const
{
    return m_state->darkSince && m_state->clock.monotonicMs() - *m_state->darkSince < afterwardsMs;
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
    Q_EMIT notice(tr("Copying and pictures are off for masked fields. The attempt was recorded."));
}

void Spotlight::arrived(const platform::Onlooker& who)
{
    if (m_state->lit && !isSpeaking())
        m_state->desk.captureSeen(who.program, who.how);
}

void Spotlight::captured(const platform::Onlooker& who)
{
    if (!m_state->lit && m_state->asked == nullptr)
        return;
    if (isSpeaking() || (!m_state->lit && m_state->isAskedToSpeak)) // there is nothing of it on the screen
        return;
    conceal(reveal::Concealed::CaptureSeen);
    m_state->desk.captureSeen(who.program, who.how);
    Q_EMIT refused(
        tr("%1 asked for a picture of the screen, so the field was hidden. It is on record.").arg(named(who)));
}

void Spotlight::passTime()
{
    if (remaining() <= 0 || m_state->target == nullptr)
        conceal(reveal::Concealed::TimeUp);
    else if (!isSpeaking() && m_state->panel != nullptr)
        m_state->panel->setRemaining(remaining());
}

} // namespace scrim::shield
