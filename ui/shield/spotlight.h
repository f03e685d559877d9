// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "policy/field.h"

#include <QObject>
#include <QString>

#include <memory>

namespace scrim::platform {
struct Onlooker;
} // namespace scrim::platform

namespace scrim::shield {

class LitPanel;
class MaskedField;
class ScreenGuard;
struct Showing;

/// The one field that is lit. Asks the desk, holds the value and its lease, shows it on a panel, and conceals when time
/// is up, the hold ends, another field is lit, the window loses focus, is covered, hidden, minimised or moved to
/// another screen, somebody asks for a picture of the screen, Escape is pressed, or a page says so.
class Spotlight final : public QObject
{
    Q_OBJECT

public:
    /// All three must outlive it.
    Spotlight(models::Desk& desk, ScreenGuard& guard, const Clock& clock, QObject* parent = nullptr);
    ~Spotlight() override;

    /// Somebody sat down: makes the first look as quick as the next.
    void prepare();
    /// A click on `target` has begun, or a key may come: makes what does not depend on its value, so that little is
    /// left to do once that is there.
    void makeReady(MaskedField& target);
    /// It is going, and its page may go with it.
    void forget(const MaskedField& target);
    /// A click or Enter on `target`: lights it where policy lets a click do that. Where policy asks for a reason and
    /// none is given, emits reasonNeeded instead; where it wants the field held, says so.
    void light(MaskedField& target, const QString& reason = {});
    /// The button or key is down on `target`: lit from the answer on until release().
    void hold(MaskedField& target);
    /// It is up again, or the pointer has left. Nothing if the field is not held.
    void release(const MaskedField& target);
    /// What the person answered to reasonNeeded: lights the field, or makes it ready to be held.
    void answer(MaskedField& target, const QString& reason);
    /// Tells the field's value to the person's screen reader and shows nothing, where policy lets it be spoken; once
    /// more where it is being spoken already. Asks for a reason and ends as light() does.
    void speak(MaskedField& target, const QString& reason = {});
    /// Asked before anything is spoken: whether a screen reader runs. QAccessible's own word unless another is given.
    void heedListener(bool (*isListening)());
    /// Dark at once; the value is wiped before this returns, the log follows.
    void conceal(reveal::Concealed why);

    /// On the screen, or spoken.
    [[nodiscard]] MaskedField* lit() const;
    /// lit() is spoken, and hidden on the screen.
    [[nodiscard]] bool isSpeaking() const;
    /// Policy lets it be spoken to who is at the desk.
    [[nodiscard]] bool maySpeak(policy::Field field) const;
    [[nodiscard]] bool isHeld(const MaskedField& field) const;
    /// It is lit, or asked for and not yet answered.
    [[nodiscard]] bool concerns(const MaskedField& field) const;
    /// A field went dark within the last second: an Escape now was meant for it.
    [[nodiscard]] bool hasJustGoneDark() const;
    /// A reason was given a moment ago: holding it shows it.
    [[nodiscard]] bool isReady(const MaskedField& field) const;
    /// UTF-8 in locked memory while a field is lit, and the share of the lease that is left, 1 to 0.
    [[nodiscard]] Bytes value() const;
    [[nodiscard]] double remaining() const;
    /// Who looks, where and when, as it lies over a lit value.
    [[nodiscard]] const QString& mark() const;
    /// The desk's person has the key for it (a hint for the affordance; the refusal itself is the core's).
    [[nodiscard]] bool mayLight(policy::Field field) const;
    [[nodiscard]] policy::Gesture gestureFor(policy::Field field) const;
    /// What policy says of such a field to who is at the desk.
    [[nodiscard]] policy::ClassRules rulesOf(policy::Field field) const;
    /// Why a reason in one's own words will not do; empty when it will.
    [[nodiscard]] QString complaintOf(const QString& written) const;
    /// A copying shortcut or drag over a field: logged, and said quietly.
    void copyBlocked(MaskedField& target);

Q_SIGNALS:
    /// Policy wants a reason, chosen or written as rulesOf() says; answer with answer(target, reason).
    void reasonNeeded(scrim::shield::MaskedField* target);
    /// Policy wants a second person's yes for it: Desk::requestApproval() asks them, with the reason that was given.
    void approvalNeeded(scrim::shield::MaskedField* target, const QString& reason);
    /// Why nothing is shown, for the page's message bar.
    void refused(const QString& message);
    /// A quiet word ("Copying is off for masked fields").
    void notice(const QString& message);

private:
    struct State;
    using Answer = Result<std::shared_ptr<reveal::Lit>>;
    void heed(ScreenGuard& guard);
    LitPanel& panel();
    enum class How
    {
        Lit,
        Held,
        Spoken,
    };
    [[nodiscard]] Showing showing() const;
    void ask(MaskedField& target, const QString& reason, How how);
    [[nodiscard]] QString obstacle(const MaskedField& target, How how) const;
    void take(quint64 number, const Answer& answer);
    void open(reveal::Lit lit);
    void show(MaskedField& target);
    void giveBack(reveal::Lit lit, qint64 litMs, reveal::Concealed why);
    void passTime();
    void arrived(const platform::Onlooker& who);
    void captured(const platform::Onlooker& who);
    std::unique_ptr<State> m_state;
};

} // namespace scrim::shield
