// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shield/screen_guard.h"

#include <QTest>

#include <memory>

namespace scrim::testkit {

/// What a window of a desk with a watch and no exclusion is told of its protection.
inline platform::Protection scrambled(quintptr, const platform::DisplayFacts&)
{
    platform::Protection protection;
    protection.level = ScreenLevel::Scrambled;
    protection.why = QStringLiteral("A test says so.");
    return protection;
}

/// The console's window over a fictional desk, active, at its sign-in, and with the pages behind that made. Null where
/// that did not come about. All of them must outlive it.
inline std::unique_ptr<shell::MainWindow> shownWindow(shell::Theme& theme, shield::ScreenGuard& guard, DemoDesk& demo)
{
    auto window = std::make_unique<shell::MainWindow>(theme, guard, demo.clock());
    window->serve(demo.desk());
    window->furnish();
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
}

} // namespace scrim::testkit
