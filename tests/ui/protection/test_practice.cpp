// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/fake_clock.h"
#include "ui/protection/practice.h"
#include "ui/protection/practice_field.h"
#include "ui/shield/look_settings.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace scrim;
using protection::Practice;
using protection::PracticeField;
using shield::Look;

namespace {

platform::Protection at(ScreenLevel level, const QString& why = {})
{
    platform::Protection protection;
    protection.level = level;
    protection.why = why;
    return protection;
}

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path()); }
    void init()
    {
        shield::rememberLook(QStringLiteral("ada"), {});
        m_practice = std::make_unique<Practice>(m_clock);
        m_practice->resize(860, 320);
        m_practice->serve(QStringLiteral("ada"), {});
        m_practice->show(at(ScreenLevel::Scrambled), false);
        m_practice->setVisible(true);
        m_practice->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_practice.get()));
    }
    void cleanup() { m_practice.reset(); }

    void everyControlEndsAtTheBoundsOfTheLook()
    {
        const auto bounds = [this](const char* name) {
            return std::pair(part<QSpinBox>(name).minimum(), part<QSpinBox>(name).maximum());
        };
        QCOMPARE(bounds("look_size"), std::pair(Look::smallest, Look::largest));
        QCOMPARE(bounds("look_cell"), std::pair(Look::finest, Look::coarsest));
        QCOMPARE(bounds("look_strength"), std::pair(qRound(Look::faintest * 100), qRound(Look::strongest * 100)));
        QCOMPARE(part<QComboBox>("look_frames").count(), 2);
    }

    void fourFramesAreOfferedOnlyWherePolicyAllowsThem()
    {
        policy::Policy careful;
        careful.framesPerPad = 2;
        m_practice->serve(QStringLiteral("ada"), careful);
        QCOMPARE(part<QComboBox>("look_frames").count(), 1);
        QCOMPARE(part<QComboBox>("look_frames").currentText(), QStringLiteral("2"));
    }

    void whatIsTunedIsRememberedForThatPersonAndNobodyElse()
    {
        part<QSpinBox>("look_size").setValue(30);
        part<QSpinBox>("look_cell").setValue(1);
        part<QSpinBox>("look_strength").setValue(12);
        part<QComboBox>("look_frames").setCurrentIndex(0);
        const Look tuned{.size = 30, .cell = 1, .amplitude = 0.12, .framesPerPad = 2};
        QTRY_COMPARE(shield::lookOf(QStringLiteral("ada"), 4), tuned);
        QCOMPARE(shield::lookOf(QStringLiteral("bob"), 4), Look{});
        m_practice->serve(QStringLiteral("bob"), {});
        QCOMPARE(part<QSpinBox>("look_size").value(), 48);
        m_practice->serve(QStringLiteral("ada"), {});
        QCOMPARE(part<QSpinBox>("look_size").value(), 30);
    }

    void leavingThePageAtOnceLosesNothing()
    {
        part<QSpinBox>("look_size").setValue(33);
        m_practice->hide();
        QCOMPARE(shield::lookOf(QStringLiteral("ada"), 4).size, 33);
    }

    void whoSitsDownNextDoesNotInheritWhatIsNotYetWritten()
    {
        part<QSpinBox>("look_size").setValue(34);
        m_practice->serve(QStringLiteral("bob"), {});
        QCOMPARE(shield::lookOf(QStringLiteral("ada"), 4).size, 34);
        QCOMPARE(shield::lookOf(QStringLiteral("bob"), 4).size, 48);
    }

    void resetGoesBackToTheDefaults()
    {
        part<QSpinBox>("look_size").setValue(30);
        part<QSpinBox>("look_strength").setValue(9);
        QTest::mouseClick(&part<QPushButton>("look_reset"), Qt::LeftButton);
        QCOMPARE(part<QSpinBox>("look_size").value(), 48);
        QCOMPARE(part<QSpinBox>("look_strength").value(), 16);
        QTRY_COMPARE(shield::lookOf(QStringLiteral("ada"), 4), Look{});
    }

    void aWheelThatScrollsThePageTurnsNothing()
    {
        auto& size = part<QSpinBox>("look_size");
        part<QPushButton>("look_reset").setFocus();
        const QPointF middle = size.rect().center();
        QWheelEvent wheel(middle, size.mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&size, &wheel);
        QCOMPARE(size.value(), 48);
        size.setFocus();
        QCoreApplication::sendEvent(&size, &wheel);
        QCOMPARE(size.value(), 47);
    }

    void holdingTheMouseButtonOrTheSpaceBarShowsIt()
    {
        QTest::mousePress(&field(), Qt::LeftButton);
        QVERIFY(field().isLit());
        QTest::mouseRelease(&field(), Qt::LeftButton);
        QVERIFY(!field().isLit());
        QTest::keyPress(&field(), Qt::Key_Space);
        QVERIFY(field().isLit());
        QTest::keyRelease(&field(), Qt::Key_Space);
        QVERIFY(!field().isLit());
    }

    void theToggleKeepsItShownAndEscapeEndsThat()
    {
        auto& toggle = part<QPushButton>("practice_show");
        QTest::mouseClick(&toggle, Qt::LeftButton);
        QVERIFY(field().isLit());
        QCOMPARE(toggle.text(), QStringLiteral("Hide"));
        QTest::mouseClick(&field(), Qt::LeftButton); // a look at it does not end it
        QVERIFY(field().isLit());
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!field().isLit());
        QVERIFY(!toggle.isChecked());
        QCOMPARE(toggle.text(), QStringLiteral("Show"));
    }

    void leavingThePageHidesIt()
    {
        part<QPushButton>("practice_show").setChecked(true);
        m_practice->hide();
        QVERIFY(!field().isLit());
        QVERIFY(!part<QPushButton>("practice_show").isChecked());
    }

    void whatIsShownIsNoiseThatMoves()
    {
        part<QPushButton>("practice_show").setChecked(true);
        const QImage first = onScreen();
        // Half of the cells are light in any single frame, wherever the letters are.
        int light = 0;
        for (int y = 0; y < first.height(); ++y) {
            for (int x = 0; x < first.width(); ++x)
                light += qGray(first.pixel(x, y)) > 80 ? 1 : 0;
        }
        const double share = light / double(first.width() * first.height());
        QVERIFY2(share > 0.45 && share < 0.55, qPrintable(QString::number(share)));
        QTRY_VERIFY(onScreen() != first);
    }

    void aGrabGivesNoneOfTheNumber()
    {
        const QImage hidden = grabbed();
        for (const auto level : {ScreenLevel::Scrambled, ScreenLevel::None}) {
            m_practice->show(at(level), false);
            part<QPushButton>("practice_show").setChecked(true);
            QVERIFY(onScreen() != hidden);
            QCOMPARE(grabbed(), hidden);
            part<QPushButton>("practice_show").setChecked(false);
            QCOMPARE(onScreen(), hidden);
        }
    }

    void tuningShowsAtOnce()
    {
        m_practice->show(at(ScreenLevel::None), false);
        part<QPushButton>("practice_show").setChecked(true);
        const QImage large = onScreen();
        part<QSpinBox>("look_size").setValue(26);
        QVERIFY(field().isLit());
        QVERIFY(onScreen() != large);
    }

    void whereNothingIsScrambledItSaysWhyAndWhatPolicyDoesThen()
    {
        const QString why = QStringLiteral("The display runs at 30 Hz; scrambling needs 50.");
        m_practice->show(at(ScreenLevel::None, why), false);
        const QString advice = part<QLabel>("practice_advice").text();
        QVERIFY(advice.contains(why));
        QVERIFY(advice.contains(QStringLiteral("contact and address data be shown in plain letters")));
        QVERIFY(advice.contains(QStringLiteral("does not let identity and payment data be shown")));
        QVERIFY(part<QSpinBox>("look_size").isEnabled());
        for (const char* name : {"look_cell", "look_strength", "look_frames"})
            QVERIFY(!part<QWidget>(name).isEnabled());
        part<QPushButton>("practice_show").setChecked(true);
        const QImage still = onScreen();
        QTest::qWait(80);
        QCOMPARE(onScreen(), still);
    }

    void whatToDoIsSaidWhereItFlickersOrIsHardToRead()
    {
        const QString advice = part<QLabel>("practice_advice").text();
        for (const char* word : {"flickers", "hard to read", "reduced motion", "50 Hz"})
            QVERIFY2(advice.contains(QLatin1String(word)), word);
    }

    void everythingHasANameAndNoneSaysTheNumber()
    {
        for (const char* name :
             {"practice_field", "practice_show", "look_size", "look_cell", "look_strength", "look_frames"})
            QVERIFY2(!part<QWidget>(name).accessibleName().isEmpty(), name);
        QTest::keyPress(&field(), Qt::Key_Space);
        QCOMPARE(field().accessibleName(), QStringLiteral("Practice field, fictional number, shown"));
        QVERIFY(field().text().isEmpty());
        QTest::keyRelease(&field(), Qt::Key_Space);
        QVERIFY(field().accessibleName().contains(QStringLiteral("hidden")));
    }

    void theKeyboardGoesFromTheFieldToTheResetInOrder()
    {
        field().setFocus();
        for (const char* name :
             {"practice_show", "look_size", "look_cell", "look_strength", "look_frames", "look_reset"}) {
            QTest::keyClick(m_practice->focusWidget(), Qt::Key_Tab);
            QCOMPARE(m_practice->focusWidget()->objectName(), QLatin1String(name));
        }
    }

private:
    template<typename Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        return *m_practice->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] PracticeField& field() const { return part<PracticeField>("practice_field"); }
    /// Where the letters stand, in the field's coordinates.
    [[nodiscard]] QRect lettersArea() const
    {
        return field().rect().adjusted(12, 12 + field().fontMetrics().height() + 6, -12, -12);
    }
    /// What a printer or grab() is given there.
    [[nodiscard]] QImage grabbed() const
    {
        return field().grab(lettersArea()).toImage().convertToFormat(QImage::Format_RGB32);
    }
    [[nodiscard]] QImage onScreen() const
    {
        QCoreApplication::processEvents(); // what was said may have moved it
        const QRect area(field().mapTo(m_practice.get(), lettersArea().topLeft()), lettersArea().size());
        return m_practice->screen()
            ->grabWindow(m_practice->winId())
            .toImage()
            .copy(area)
            .convertToFormat(QImage::Format_RGB32);
    }

    QTemporaryDir m_config;
    testkit::FakeClock m_clock;
    std::unique_ptr<Practice> m_practice;
};

QTEST_MAIN(TestPractice)
#include "test_practice.moc"
