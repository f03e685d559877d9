// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibility.h"
#include "input.h"
#include "plant.h"

namespace scrim::canary {

/// A person at the console: finds what to press by its accessible name, presses it with real keys and a real pointer.
class Driver
{
public:
    Driver(AccessibilityBus& bus, Input& input, Accessible application)
        : m_bus(bus), m_input(input), m_application(std::move(application))
    {}

    [[nodiscard]] Result<void> signIn(const Vault& vault);
    /// After the lock: the same person comes back.
    [[nodiscard]] Result<void> unlock(const Vault& vault);
    [[nodiscard]] Result<void> openCustomer(const QString& name);
    [[nodiscard]] Result<void> lock();

    /// The masked field on screen, lit or not.
    [[nodiscard]] std::optional<Accessible> field(policy::Field which) const;
    [[nodiscard]] bool isLit(policy::Field which) const;
    /// Lights it as the console asks for it: a click, or a reason and a button held down. False when it stays dark.
    [[nodiscard]] bool reveal(policy::Field which);
    /// Lets go or presses Escape; false when it stays lit.
    [[nodiscard]] bool conceal(policy::Field which);
    /// The pointer rests on the field.
    void hover(policy::Field which);
    /// Presses on the field, if nothing is pressed, and pulls far out of it.
    void dragOut(policy::Field which);

    [[nodiscard]] const Accessible& application() const { return m_application; }
    [[nodiscard]] Input& input() { return m_input; }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    [[nodiscard]] std::optional<Accessible> showing(const QString& nameBegins) const;

private:
    [[nodiscard]] Result<void> focusOn(const QString& name, int ms);
    [[nodiscard]] Result<void> typed(bool wasTyped) const;
    [[nodiscard]] bool isAsked() const;
    [[nodiscard]] bool tryToReveal(policy::Field which);
    [[nodiscard]] bool press(policy::Field which, int ms);

    AccessibilityBus& m_bus;
    Input& m_input;
    Accessible m_application;
    bool m_isHeld = false; ///< the button is what keeps it lit
};

} // namespace scrim::canary
