// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "field_page.h"
#include "lit_view.h"

#include <QBackingStore>
#include <QElapsedTimer>

#include <set>

using namespace scrim;
using policy::Field;
using shield::MaskedField;
using testkit::Cells;
using testkit::litView;
using testkit::never;

namespace {

constexpr int framesLookedAt = 90;
constexpr int cell = 2;

/// One pixel of each cell.
using Shades = std::vector<QRgb>;

} // namespace

/// Frames of a real lit field, as they lie in its window's backing store and go to the screen from there.
class TestLitFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_demo->signIn(policy::Role::Senior);
        m_page = std::make_unique<testkit::FieldPage>(*m_demo, m_demo->customerWith({Field::Phone, Field::Address}));
        m_page->resize(820, 700);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        MaskedField& phone = m_page->field(Field::Phone);
        m_page->spotlight.light(phone);
        QTRY_VERIFY(phone.isLit());
        m_size = litView(*m_page).size() / cell;
        shield::Typesetter typesetter(testkit::litFont());
        m_figure = testkit::coveredBy(typesetter.set(m_page->spotlight.value(), 48 / cell, m_size));
        collect();
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_demo.reset();
    }

    void everyCellIsOneOfItsTwoGreysInEveryFrame()
    {
        QCOMPARE(m_greys.size(), m_figure.size());
        for (const auto& greys : m_greys) {
            QCOMPARE(greys.size(), 2U);
            for (const QRgb grey : greys)
                QVERIFY(qIsGray(grey));
        }
        // The cells are where this test believes them, each of them whole.
        QVERIFY(m_cellsAreWhole);
    }

    void asManyCellsAreLightAsDark()
    {
        for (const Cells& frame : m_frames)
            QVERIFY(std::abs(testkit::unfairness(frame)) < never);
    }

    void noSingleFrameHoldsTheFigure()
    {
        const auto row = static_cast<std::size_t>(m_size.width());
        for (const Cells& frame : m_frames) {
            QVERIFY(std::abs(testkit::match(frame, m_figure)) < never);
            QVERIFY(std::abs(testkit::match(testkit::likeBefore(frame, 1), m_figure)) < never);
            QVERIFY(std::abs(testkit::match(testkit::likeBefore(frame, row), m_figure)) < never);
        }
    }

    void framesThatFollowEachOtherAreOfOnePadOrShareNothing()
    {
        int figures = 0;
        int strangers = 0;
        for (std::size_t i = 1; i < m_frames.size(); ++i) {
            const Cells alike = testkit::agreement(m_frames[i - 1], m_frames[i]);
            if (alike == m_figure) {
                ++figures;
                continue;
            }
            ++strangers;
            QVERIFY(std::abs(testkit::unfairness(alike)) < never);
            QVERIFY(std::abs(testkit::match(alike, m_figure)) < never);
        }
        // The first shows that the figure is the right one and that there was something to find.
        QVERIFY(figures > framesLookedAt / 4);
        QVERIFY(strangers >= framesLookedAt / 4 - 1);
    }

    void framesFiveApartShareNothing()
    {
        for (std::size_t i = 5; i < m_frames.size(); ++i) {
            const Cells alike = testkit::agreement(m_frames[i - 5], m_frames[i]);
            QVERIFY(std::abs(testkit::unfairness(alike)) < never);
            QVERIFY(std::abs(testkit::match(alike, m_figure)) < never);
        }
    }

    void aPadThatWasHeldUpIsNotShownAgain()
    {
        Shades before = next(shades());
        for (int i = 0; i < 12; ++i) {
            m_demo->clock().advance(27); // a frame is 16.7
            Shades after = next(before);
            verifyStrangers(before, after);
            before = std::move(after);
        }
    }

    void aFieldThatWasCoveredComesBackWithAnotherPad()
    {
        const Shades before = next(shades());
        m_page->guard.arrived({.client = 7, .program = {}, .how = {}});

        const Shades covered = shades();
        QTest::qWait(100);
        QVERIFY2(shades() == covered, "a covered field stands still");
        m_page->guard.gone(7);
        const Shades after = shades();
        QVERIFY(after != covered);
        verifyStrangers(before, after);
        verifyStrangers(before, next(after));
    }

private:
    [[nodiscard]] Shades shades()
    {
        const auto* store = dynamic_cast<const QImage*>(m_page->backingStore()->paintDevice());
        const QPoint corner = litView(*m_page).mapTo(m_page.get(), QPoint(0, 0));
        Shades result;
        for (int y = 0; y < m_size.height(); ++y) {
            for (int x = 0; x < m_size.width(); ++x) {
                const QPoint at = corner + QPoint(x, y) * cell;
                result.push_back(store->pixel(at));
                m_cellsAreWhole = m_cellsAreWhole && store->pixel(at + QPoint(1, 1)) == result.back();
            }
        }
        return result;
    }

    /// The frame after `before`.
    [[nodiscard]] Shades next(const Shades& before)
    {
        Shades now = shades();
        for (int i = 0; i < 10'000 && now == before; ++i) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            now = shades();
        }
        return now;
    }

    void verifyStrangers(const Shades& a, const Shades& b)
    {
        const Cells alike = testkit::agreement(lightIn(a), lightIn(b));
        QVERIFY(std::abs(testkit::unfairness(alike)) < never);
        QVERIFY(std::abs(testkit::match(alike, m_figure)) < never);
    }

    [[nodiscard]] Cells lightIn(const Shades& frame) const
    {
        Cells cells;
        for (std::size_t i = 0; i < frame.size(); ++i)
            cells.push_back(frame[i] == *m_greys[i].rbegin() ? 1 : 0);
        return cells;
    }

    /// Takes each frame that is another than the one before, as long as it takes.
    void collect()
    {
        std::vector<Shades> taken;
        QElapsedTimer timer;
        timer.start();
        while (taken.size() < framesLookedAt && timer.elapsed() < 60'000) {
            Shades now = shades();
            if (taken.empty() || now != taken.back())
                taken.push_back(std::move(now));
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCOMPARE(taken.size(), std::size_t{framesLookedAt});
        m_greys.resize(m_figure.size());
        for (const Shades& frame : taken) {
            for (std::size_t i = 0; i < frame.size(); ++i)
                m_greys[i].insert(frame[i]);
        }
        for (const Shades& frame : taken)
            m_frames.push_back(lightIn(frame));
    }

    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<testkit::FieldPage> m_page;
    QSize m_size;
    Cells m_figure;
    std::vector<std::set<QRgb>> m_greys; ///< each cell's, over all frames
    std::vector<Cells> m_frames;
    bool m_cellsAreWhole = true;
};

QTEST_MAIN(TestLitFrames)
#include "test_lit_frames.moc"
