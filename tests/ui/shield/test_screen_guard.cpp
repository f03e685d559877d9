// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"
#include "ui/shield/screen_guard.h"

#include <QSignalSpy>
#include <QWidget>

#include <map>
#include <memory>
#include <vector>

using namespace scrim;
using platform::DisplayFacts;
using platform::Protection;
using shield::ScreenGuard;

class TestScreenGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_levels.clear();
        m_usual = ScreenLevel::Scrambled;
        m_isWatched = false;
        m_guard = std::make_unique<ScreenGuard>(
            m_clock, [this](quintptr window, const DisplayFacts& facts) { return answer(window, facts); });
    }
    void cleanup() { m_guard.reset(); }

    void beforeAnyWindowNothingIsProtected() { QCOMPARE(m_guard->protection().level, ScreenLevel::None); }

    void everyWindowIsAskedAboutWhenItIsShown()
    {
        QWidget first;
        first.show();
        QTRY_COMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
        QWidget second(nullptr, Qt::Dialog);
        second.show();
        QVERIFY(isAsked(second));
        m_asked.clear();
        second.hide();
        second.show();
        QVERIFY(isAsked(second)); // Windows forgets an affinity with the window's handle
    }

    void whereNobodyWatchesAPadHasTwoFramesWhateverPolicyAllows()
    {
        QCOMPARE(m_guard->framesPerPad(4), 2);
        QWidget window;
        window.show();
        QTRY_COMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
        QCOMPARE(m_guard->framesPerPad(4), 2);
        m_isWatched = true;
        QWidget watched;
        watched.show();
        window.hide();
        QTRY_COMPARE(m_guard->framesPerPad(4), 4);
        QCOMPARE(m_guard->framesPerPad(2), 2);
    }

    void menusAndTooltipsAreAskedAboutTooAndDecideNothing()
    {
        QWidget window;
        window.show();
        QTRY_COMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
        QWidget menu(nullptr, Qt::Popup);
        m_levels[menu.winId()] = ScreenLevel::None;
        menu.show();
        QVERIFY(isAsked(menu));
        QCoreApplication::processEvents();
        QCOMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
    }

    void theLeastProtectedWindowDecidesAsLongAsItIsVisible()
    {
        QWidget window;
        window.show();
        QTRY_COMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
        QSignalSpy changes(m_guard.get(), &ScreenGuard::protectionChanged);
        QWidget bare;
        m_levels[bare.winId()] = ScreenLevel::None;
        bare.show();
        QTRY_COMPARE(m_guard->protection().level, ScreenLevel::None);
        bare.hide();
        QTRY_COMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
        QCOMPARE(changes.count(), 2);
    }

    void whilePicturesAreAllowedNothingIsProtected()
    {
        QWidget window;
        window.show();
        QTRY_COMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
        m_guard->allowPictures(true);
        QCOMPARE(m_guard->protection().level, ScreenLevel::None);
        QVERIFY(m_guard->protection().why.contains(QStringLiteral("support")));
        m_guard->allowPictures(false);
        QCOMPARE(m_guard->protection().level, ScreenLevel::Scrambled);
    }

    void whatPolicySaysOfRemoteSessionsIsPassedOn()
    {
        QWidget window;
        window.show();
        QTRY_VERIFY(!m_asked.empty());
        QVERIFY(!m_asked.back().second.trustsRemote);
        m_guard->trustRemote(true);
        QVERIFY(m_asked.back().second.trustsRemote);
    }

    void aNewcomerIsANewcomerUntilItGoes()
    {
        QSignalSpy changes(m_guard.get(), &ScreenGuard::uneasinessChanged);
        m_guard->arrived({1, {}, 0, QStringLiteral("connect")});
        m_guard->arrived({2, {}, 0, QStringLiteral("connect")});
        QVERIFY(m_guard->isUneasy());
        m_guard->gone(1);
        QVERIFY(m_guard->isUneasy());
        m_guard->gone(2);
        QVERIFY(!m_guard->isUneasy());
        m_guard->gone(3); // never seen
        QCOMPARE(changes.count(), 2);
    }

    void aCaptureIsRememberedForTwoSecondsOfTheMonotonicClock()
    {
        QVERIFY(!m_guard->hasJustSeenACapture());
        m_guard->captured({1, {}, 0, QStringLiteral("get_image")});
        QVERIFY(m_guard->hasJustSeenACapture());
        m_clock.setWall(0);
        m_clock.advance(1999);
        QVERIFY(m_guard->hasJustSeenACapture());
        m_clock.advance(1);
        QVERIFY(!m_guard->hasJustSeenACapture());
    }

private:
    Protection answer(quintptr window, const DisplayFacts& facts)
    {
        m_asked.emplace_back(window, facts);
        Protection protection;
        const auto own = m_levels.find(window);
        protection.level = own == m_levels.end() ? m_usual : own->second;
        protection.isWatched = m_isWatched;
        protection.why = name(protection.level);
        return protection;
    }
    [[nodiscard]] bool isAsked(const QWidget& window) const
    {
        return std::ranges::any_of(m_asked, [&](const auto& asked) { return asked.first == window.internalWinId(); });
    }

    testkit::FakeClock m_clock;
    std::vector<std::pair<quintptr, DisplayFacts>> m_asked;
    std::map<quintptr, ScreenLevel> m_levels;
    ScreenLevel m_usual = ScreenLevel::Scrambled;
    bool m_isWatched = false;
    std::unique_ptr<ScreenGuard> m_guard;
};

QTEST_MAIN(TestScreenGuard)
#include "test_screen_guard.moc"
