// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "driver.h"
#include "reading_list.h"
#include "selection_watch.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <functional>
#include <set>

namespace scrim::canary {

/// One run: a planted vault, the console on it, and a look down every path while a field is lit and after.
class Hunt
{
public:
    using Say = std::function<void(const QString&)>;
    Hunt(const Quarry& quarry, Report& report, Say say);

    /// Fails when the console cannot be started or driven; leaks are in the report.
    [[nodiscard]] Result<void> run(const QString& program);

private:
    [[nodiscard]] Result<void> open(const QString& program);
    [[nodiscard]] Result<void> drive();
    void lookAtMasked();
    void lookAtLit(policy::Field which, bool copies);
    void lookByFreshClients(policy::Field which);
    void tryToCopy(policy::Field which);
    void tryPrinting();
    [[nodiscard]] Result<void> lockWhileLit();
    void crashWhileLit();
    void lookAfterwards();

    /// Windows' properties and the accessibility tree, as they are now.
    void lookAtDisplay();
    /// Pictures of root and window, one straight after the other.
    void burst(const std::function<const XServer&()>& client, policy::Field which, const QString& who);
    void picture(const XServer& server, Path path, const QRect& field, const QString& who);
    void wholePicture(const QString& when);
    void memoryAfter(const QString& when);
    void concealed(policy::Field which);
    [[nodiscard]] bool light(policy::Field which);
    [[nodiscard]] xcb_window_t consoleWindow() const;
    [[nodiscard]] bool isLate() const;

    const Quarry& m_quarry;
    Report& m_report;
    Say m_say;
    SystemClock m_clock;
    QDateTime m_since;
    QElapsedTimer m_time;
    ReadingList m_readings;
    std::unique_ptr<Nest> m_nest;
    Vault m_vault;
    std::unique_ptr<XServer> m_server; ///< stands before, while and after: what a recorder would have
    std::unique_ptr<SelectionWatch> m_selections;
    std::unique_ptr<AccessibilityBus> m_bus;
    std::unique_ptr<Console> m_console;
    std::optional<Input> m_input;
    std::optional<Driver> m_driver;
    std::set<policy::Field> m_lit;
    bool m_isRootsTurn = false;
};

} // namespace scrim::canary
