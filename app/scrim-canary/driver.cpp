// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

namespace scrim::canary {

namespace {

constexpr int pageMs = 40'000;
constexpr int attempts = 2;
/// For so long the console refuses after it has noticed a picture being taken.
constexpr int refusalMs = 3300;

std::unexpected<Error> stuck(const QString& what)
{
    return fail(ErrorCode::Io, QStringLiteral("The console did not get to this: %1.").arg(what));
}

} // namespace

Result<void> Driver::typed(bool wasTyped) const
{
    if (wasTyped)
        return {};
    return fail(ErrorCode::Io, QStringLiteral("The keyboard did not belong to the console, so nothing more was typed. "
                                              "Leave the desktop alone while the canary runs."));
}

std::optional<Accessible> Driver::showing(const QString& nameBegins) const
{
    return findShowing(m_application, [&](const Accessible& a) { return a.name().startsWith(nameBegins); });
}

Result<void> Driver::focusOn(const QString& name, int ms)
{
    const auto isFocused = [&] {
        const auto input = findShowing(m_application, [&](const Accessible& accessible) {
            return accessible.name() == name && accessible.isFocusable();
        });
        if (!input)
            return false;
        if (input->isFocused())
            return true;
        // A click gives the window the keyboard as well, which the bus cannot.
        m_input.moveTo(input->place().center());
        m_input.button(true);
        m_input.button(false);
        input->grabFocus();
        m_bus.listen(200);
        return input->isFocused();
    };
    return m_bus.listenUntil(isFocused, ms) ? Result<void>() : stuck(QStringLiteral("the input '%1'").arg(name));
}

Result<void> Driver::signIn(const Vault& vault)
{
    if (auto focused = focusOn(QStringLiteral("User name"), pageMs); !focused)
        return focused;
    const bool done = m_input.type(vault.user.toLatin1()) && m_input.chord({key::tab}) &&
                      m_input.type(vault.password) && m_input.chord({key::enter});
    if (!done)
        return typed(done);
    return focusOn(QStringLiteral("Search"), pageMs);
}

Result<void> Driver::unlock(const Vault& vault)
{
    if (auto focused = focusOn(QStringLiteral("Password"), pageMs); !focused)
        return focused;
    if (const bool done = m_input.type(vault.password) && m_input.chord({key::enter}); !done)
        return typed(done);
    return focusOn(QStringLiteral("Search"), pageMs);
}

Result<void> Driver::openCustomer(const QString& name)
{
    if (auto focused = focusOn(QStringLiteral("Search"), pageMs); !focused)
        return focused;
    if (const bool done = m_input.chord({key::control, 'a'}) && m_input.type(name.toLatin1()); !done)
        return typed(done);
    m_bus.listen(1000);
    if (const bool done = m_input.chord({key::down}) && m_input.chord({key::enter}); !done)
        return typed(done);
    if (!m_bus.listenUntil([&] { return field(policy::Field::Email).has_value(); }, pageMs))
        return stuck(QStringLiteral("the customer's page"));
    return {};
}

Result<void> Driver::lock()
{
    if (const bool done = m_input.chord({key::control, 'l'}); !done)
        return typed(done);
    if (!m_bus.listenUntil([&] { return showing(QStringLiteral("Unlock")).has_value(); }, pageMs))
        return stuck(QStringLiteral("the locked page"));
    return {};
}

std::optional<Accessible> Driver::field(policy::Field which) const
{
    const QString begins = policy::label(which) + QStringLiteral(", ");
    return findShowing(m_application, [&](const Accessible& accessible) {
        const QString name = accessible.name();
        return name.startsWith(begins) &&
               (name.endsWith(QLatin1String("hidden")) || name.contains(QLatin1String("shown on screen")));
    });
}

bool Driver::isLit(policy::Field which) const
{
    const auto found = field(which);
    if (!found)
        return false;
    found->forget();
    return found->name().contains(QLatin1String("shown on screen"));
}

bool Driver::isAsked() const
{
    return findShowing(m_application,
                       [](const Accessible& a) { return a.name().contains(QLatin1String("why do you need")); })
        .has_value();
}

void Driver::hover(policy::Field which)
{
    if (const auto found = field(which)) {
        const QPoint middle = found->place().center();
        // Two places, so that it is a movement wherever the pointer was.
        m_input.moveTo(middle - QPoint(3, 2));
        m_bus.listen(30);
        m_input.moveTo(middle);
        m_bus.listen(30);
    }
}

bool Driver::press(policy::Field which, int ms)
{
    m_input.button(true);
    if (m_bus.listenUntil([&] { return isLit(which) || isAsked(); }, ms) && isLit(which)) {
        m_isHeld = true;
        return true;
    }
    m_input.button(false);
    return false;
}

bool Driver::tryToReveal(policy::Field which)
{
    constexpr int shortMs = 900;
    constexpr int longMs = 2000;
    hover(which);
    if (press(which, shortMs))
        return true;
    // Where a click is enough, letting go was its end.
    if (!m_bus.listenUntil([&] { return isLit(which) || isAsked(); }, longMs))
        return false;
    if (isLit(which))
        return true;
    if (!m_input.chord({'1'}))
        return false;
    // The answer alone lights it, or allows the button to.
    if (m_bus.listenUntil([&] { return isLit(which); }, shortMs))
        return true;
    hover(which);
    return press(which, longMs);
}

bool Driver::reveal(policy::Field which)
{
    for (int i = 0; i < attempts; ++i) {
        m_isHeld = false;
        m_input.button(false);
        if (isLit(which) || tryToReveal(which))
            return true;
        if (i + 1 < attempts)
            m_bus.listen(refusalMs);
    }
    return false;
}

bool Driver::conceal(policy::Field which)
{
    constexpr int darkMs = 3000;
    m_isHeld = false;
    m_input.letGo();
    if (!m_bus.listenUntil([&] { return !isLit(which); }, 300))
        (void)m_input.chord({key::escape});
    return m_bus.listenUntil([&] { return !isLit(which); }, darkMs);
}

void Driver::dragOut(policy::Field which)
{
    const auto found = field(which);
    if (!found)
        return;
    constexpr int steps = 12;
    const QRect place = found->place();
    if (!m_isHeld)
        m_input.moveTo(place.center());
    m_input.button(true);
    for (int i = 1; i <= steps; ++i) {
        m_input.moveTo(place.center() + QPoint(i * 12, i * (place.height() / 6 + 8)));
        m_bus.listen(40);
    }
    m_bus.listen(200);
    m_input.button(false);
    m_isHeld = false;
}

} // namespace scrim::canary
