// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_events.h"

#include "demo_desk.h"

#include <QWidget>

#include <utility>
#include <vector>

using namespace scrim;
using namespace scrim::testkit;
using console::SystemEvents;
using platform::SystemEvent;

class TestSystemEvents : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::vector<std::pair<SystemEvent, QString>> m_told;
    [[nodiscard]] SystemEvents::Tell keep()
    {
        return [this](SystemEvent event, const QString& text) { m_told.emplace_back(event, text); };
    }
    [[nodiscard]] int count(SystemEvent event) const
    {
        return static_cast<int>(std::ranges::count(m_told, event, &std::pair<SystemEvent, QString>::first));
    }

private Q_SLOTS:
    void init() { m_told.clear(); }

    void aScreenThatNothingProtectsIsTold()
    {
        ScreenLevel level = ScreenLevel::Scrambled;
        shield::ScreenGuard guard(m_clock, [&level](quintptr, const platform::DisplayFacts&) {
            platform::Protection protection;
            protection.level = level;
            protection.why = QStringLiteral("as the test has it");
            return protection;
        });
        SystemEvents events(m_clock, keep());
        events.follow(guard);
        QWidget window;
        window.show();
        QTRY_COMPARE(guard.protection().level, ScreenLevel::Scrambled);
        QVERIFY(m_told.empty());
        level = ScreenLevel::None;
        window.hide();
        window.show();
        QTRY_COMPARE(count(SystemEvent::Unprotected), 1);
        QCOMPARE(m_told.front().second, QStringLiteral("as the test has it"));
    }

    void whatFailsAgainAndAgainIsToldOnceAMinute()
    {
        SystemEvents events(m_clock, keep());
        for (int i = 0; i < 5; ++i)
            events.tell(SystemEvent::LogFailed, QStringLiteral("No room."));
        events.tell(SystemEvent::WitnessFailed, QStringLiteral("Another matter."));
        QCOMPARE(count(SystemEvent::LogFailed), 1);
        QCOMPARE(count(SystemEvent::WitnessFailed), 1);
        m_clock.advance(SystemEvents::pauseMs);
        events.tell(SystemEvent::LogFailed, QStringLiteral("No room."));
        QCOMPARE(count(SystemEvent::LogFailed), 2);
    }

    void whatTheDeskSaysOfItsLogIsTold()
    {
        DemoDesk demo;
        SystemEvents events(m_clock, keep());
        events.follow(demo.desk());
        // What brings the desk to say these is its own tests' matter.
        Q_EMIT demo.desk().logFailed(QStringLiteral("No room."));
        Q_EMIT demo.desk().witnessFailed(QStringLiteral("The share is away."));
        const std::vector<std::pair<SystemEvent, QString>> expected{
            {SystemEvent::LogFailed, QStringLiteral("No room.")},
            {SystemEvent::WitnessFailed, QStringLiteral("The share is away.")}};
        QCOMPARE(m_told, expected);
    }
};

QTEST_MAIN(TestSystemEvents)
#include "test_system_events.moc"
