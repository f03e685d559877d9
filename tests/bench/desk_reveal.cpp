// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_parts.h"
#include "ui/shield/field_page.h"
#include "ui/shield/lit_panel.h"

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr int rounds = 300;
constexpr double medianLimitMs = 0.5;
constexpr double p99LimitMs = 2.0;

} // namespace

Result<void> benchReveal(const DeskVault&)
{
    std::printf("from the click on a masked field to its letters, the vault in %s\n", qPrintable(QDir::tempPath()));
    testkit::DemoDesk demo;
    demo.signIn(policy::Role::Senior);
    testkit::FieldPage page(demo, demo.customerWith({policy::Field::Phone}));
    page.spotlight.prepare();
    shield::MaskedField& field = page.field(policy::Field::Phone);
    if (!QTest::qWaitForWindowExposed(&page))
        return fail(ErrorCode::Internal, QStringLiteral("there is no window"));
    std::vector<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        QString refusal;
        const auto told = QObject::connect(&page.spotlight, &shield::Spotlight::refused,
                                           [&](const QString& sentence) { refusal = sentence; });
        QElapsedTimer timer;
        timer.start();
        page.spotlight.light(field, policy::reasons().first());
        // The panel paints itself before the answer's continuation ends.
        while (page.spotlight.lit() == nullptr && refusal.isEmpty() && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        times.push_back(timer.nsecsElapsed());
        QObject::disconnect(told);
        if (page.spotlight.lit() == nullptr)
            return fail(ErrorCode::Internal, QStringLiteral("the field was not lit: ") + refusal);
        QTest::qWait(20);
        page.spotlight.conceal(reveal::Concealed::Escape);
        QTest::qWait(20);
        demo.clock().advance(60'000);
    }
    printTimes(QStringLiteral("click to letters"), times, medianLimitMs, p99LimitMs);
    return {};
}

} // namespace scrim::bench
