// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "base/error.h"

#include <QPoint>
#include <QRect>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

// libatspi's own names, so that no other file here meets glib's macros.
// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
using AtspiAccessible = struct _AtspiAccessible;
using AtspiEvent = struct _AtspiEvent;
using AtspiEventListener = struct _AtspiEventListener;
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

namespace scrim::canary {

/// One accessible object of another program, as a standard client sees it.
class Accessible
{
public:
    /// Takes over the reference that it is given.
    explicit Accessible(AtspiAccessible* object);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString roleName() const;
    [[nodiscard]] bool isShowing() const;
    [[nodiscard]] bool isFocusable() const;
    [[nodiscard]] bool isFocused() const;
    /// On the screen.
    [[nodiscard]] QRect place() const;
    void grabFocus() const;
    /// All that it says of itself, through every interface that it has.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] std::vector<Accessible> children() const;
    /// Asks the program again instead of what was cached.
    void forget() const;

private:
    std::shared_ptr<AtspiAccessible> m_object;
};

/// A client of the accessibility bus that has registered for every event there is. One in a process.
class AccessibilityBus
{
public:
    /// Io without a session bus.
    [[nodiscard]] static Result<std::unique_ptr<AccessibilityBus>> open(const Quarry& quarry);
    ~AccessibilityBus();
    AccessibilityBus(const AccessibilityBus&) = delete;
    AccessibilityBus& operator=(const AccessibilityBus&) = delete;

    /// Takes in events for so long.
    void listen(int ms);
    /// Listens until `check` is true; false when it never was.
    [[nodiscard]] bool listenUntil(const std::function<bool()>& check, int ms);
    [[nodiscard]] std::optional<Accessible> application(qint64 process) const;
    /// What the events carried so far.
    void tell(Report& report);

private:
    explicit AccessibilityBus(const Quarry& quarry) : m_quarry(quarry) {}
    static void take(AtspiEvent* event, void* bus);
    void hear(const AtspiEvent& event);

    const Quarry& m_quarry;
    AtspiEventListener* m_listener = nullptr;
    qint64 m_heard = 0;
    std::vector<std::pair<Found, QString>> m_leaks;
};

/// `root` and everything below it, at most some thousand.
[[nodiscard]] std::vector<Accessible> everythingBelow(const Accessible& root);
/// The first below `root` that is on screen and that `isIt` takes.
[[nodiscard]] std::optional<Accessible> findShowing(const Accessible& root,
                                                    const std::function<bool(const Accessible&)>& isIt);

} // namespace scrim::canary
