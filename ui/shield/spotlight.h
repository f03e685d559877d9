// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "policy/field.h"

#include <QObject>
#include <QString>

#include <memory>

namespace scrim::shield {

class MaskedField;

/// The one field that is lit. Asks the desk, holds the value and its lease, repaints the ring, and conceals when time
/// is up, another field is lit, the window loses focus or is hidden, Escape is pressed, or a page says so.
class Spotlight final : public QObject
{
    Q_OBJECT

public:
    explicit Spotlight(models::Desk& desk, const Clock& clock, QObject* parent = nullptr);
    ~Spotlight() override;

    /// Lights `target`. Where policy asks for a reason and none is given, emits reasonNeeded instead.
    void light(MaskedField& target, const QString& reason = {});
    /// Dark at once; the value is wiped before this returns, the log follows.
    void conceal(reveal::Concealed why);
    [[nodiscard]] MaskedField* lit() const;
    /// It is lit, or asked for and not yet answered.
    [[nodiscard]] bool concerns(const MaskedField& field) const;
    /// What the field paints while lit: UTF-8 in locked memory, and the share of the lease that is left, 1 to 0.
    [[nodiscard]] Bytes value() const;
    [[nodiscard]] double remaining() const;
    /// Who looks, where and when: lies faintly behind a lit value, so that a photograph names its source.
    [[nodiscard]] const QString& mark() const;
    /// The desk's person has the key for it (a hint for the affordance; the refusal itself is the core's).
    [[nodiscard]] bool mayLight(policy::Field field) const;
    /// A copying shortcut or drag over a field: logged, and said quietly.
    void copyBlocked(MaskedField& target);

Q_SIGNALS:
    /// Policy wants one of policy::reasons(); answer with light(target, reason).
    void reasonNeeded(scrim::shield::MaskedField* target);
    /// Why nothing is shown, for the page's message bar.
    void refused(const QString& message);
    /// A quiet word ("Copying is off for masked fields").
    void notice(const QString& message);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct State;
    using Answer = Result<std::shared_ptr<reveal::Lit>>;
    void take(quint64 number, const Answer& answer);
    void giveBack(reveal::Lit lit, qint64 litMs, reveal::Concealed why);
    void passTime();
    void watch(bool on);
    bool escape(QEvent& event);
    std::unique_ptr<State> m_state;
};

} // namespace scrim::shield
