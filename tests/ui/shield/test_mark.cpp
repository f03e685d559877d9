// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_page.h"
#include "lit_view.h"
#include "photograph.h"
#include "ui/shield/lit_panel.h"
#include "ui/shield/mark.h"
#include "ui/shield/page_mark.h"

#include <QDateTime>
#include <QScreen>
#include <QSysInfo>

using namespace scrim;
using policy::Field;

namespace {

const QString mark = QStringLiteral("agent  desk-12  2026-11-27 14:03");

/// Saves a picture to be looked at, where SCRIM_TEST_PICTURES names a folder.
void keep(const QImage& picture, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("SCRIM_TEST_PICTURES"); !folder.isEmpty())
        picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace

class TestMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_demo->signIn(policy::Role::Senior);
        m_customer = m_demo->customerWith({Field::Phone, Field::Address, Field::CardNumber});
    }

    void itSaysWhoWhereAndWhenToTheMinute()
    {
        const QString text = shield::markText(QStringLiteral("agent"), 1'790'000'000'000);
        QVERIFY(text.contains(QStringLiteral("agent")));
        QVERIFY(text.contains(QSysInfo::machineHostName()));
        const QString when =
            QDateTime::fromMSecsSinceEpoch(1'790'000'000'000).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        QVERIFY(text.endsWith(when));
    }

    void thePagesMarkIsReadInAPhotograph_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void thePagesMarkIsReadInAPhotograph()
    {
        if (!testkit::canRead())
            QSKIP("needs the program tesseract, which ./dev installs");
        QFETCH(bool, dark);
        testkit::FieldPage page(*m_demo, m_customer);
        if (dark)
            page.setPalette(QPalette(QColor(0x22, 0x25, 0x2a)));
        page.resize(900, 760);
        shield::PageMark overlay([] { return mark; }, page);
        overlay.show();
        const QImage screen = page.grab().toImage();
        overlay.hide();
        const QImage bare = page.grab().toImage();
        keep(screen, QStringLiteral("page-%1").arg(dark ? 1 : 0));
        verifyQuiet(screen, bare);
        const QSize tile = shield::markTile(mark, overlay.markFont());
        QImage line = testkit::folded(testkit::photographed(screen), tile);
        line = line.copy(0, 0, line.width(), line.height() / 2 + 3); // the rest is between the rows
        if (dark)
            line.invertPixels();
        keep(line, QStringLiteral("page-%1-folded").arg(dark ? 1 : 0));
        verifyRead(testkit::readLine(line));
    }

    void aPlainLitFieldsMarkIsReadInAPhotograph()
    {
        if (!testkit::canRead())
            QSKIP("needs the program tesseract, which ./dev installs");
        Lit lit(*m_demo, m_customer, false);
        keep(lit.picture(), QStringLiteral("plain"));
        const QImage line = testkit::folded(testkit::photographed(lit.picture()), lit.tile());
        keep(line, QStringLiteral("plain-folded"));
        verifyRead(testkit::readLine(line));
    }

    /// Where letters stand the grain is stronger than the mark: it takes a film of some seconds, whose pictures are
    /// laid over each other. The longer it is, the plainer the mark.
    void aScrambledFieldsMarkIsReadInAFilm()
    {
        if (!testkit::canRead())
            QSKIP("needs the program tesseract, which ./dev installs");
        Lit lit(*m_demo, m_customer, true);
        QString text;
        for (int seconds = 1; seconds <= 20 && !isRead(text); ++seconds) {
            for (int i = 0; i < 60; ++i)
                lit.expose();
            QImage line = testkit::folded(testkit::photographed(lit.exposure()), lit.tile());
            line.invertPixels(); // here the mark is brighter than its ground
            keep(lit.exposure(), QStringLiteral("scrambled"));
            keep(line, QStringLiteral("scrambled-folded"));
            text = testkit::readLine(line);
            qInfo("after %d s of film: %s", seconds, qPrintable(text));
        }
        verifyRead(text);
    }

private:
    /// A lit field of its own and what a camera gathers of it.
    class Lit
    {
    public:
        Lit(testkit::DemoDesk& demo, const records::Customer& customer, bool isScrambled)
            : m_page(demo, customer), m_panel(std::make_unique<shield::LitPanel>(m_clock, m_page.guard))
        {
            m_page.resize(860, 760);
            if (!QTest::qWaitForWindowActive(&m_page))
                qFatal("the window did not come up");
            const QByteArray value = "4929123456789012";
            m_panel->open(m_page.field(Field::Phone), asBytes(value),
                          {.isScrambled = isScrambled, .look = {}, .mark = mark});
        }

        [[nodiscard]] QSize tile() const
        {
            return shield::markTile(mark, shield::markTintFont(m_page.font(), 0.5), shield::MarkRows::Tight);
        }
        [[nodiscard]] QImage picture() const
        {
            const QWidget& view = testkit::litView(m_page);
            const QRect place(view.mapTo(&m_page, QPoint(0, 0)), view.size());
            return m_page.screen()->grabWindow(m_page.winId()).toImage().copy(place);
        }
        /// Adds the next frame.
        void expose()
        {
            QImage next = picture();
            for (int i = 0; i < 10'000 && next == m_last; ++i) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                next = picture();
            }
            m_last = next;
            const testkit::Grey more(next);
            m_sum.resize(more.levels.size());
            std::ranges::transform(m_sum, more.levels, m_sum.begin(), std::plus());
            ++m_frames;
        }
        [[nodiscard]] QImage exposure() const
        {
            QImage mean(m_last.size(), QImage::Format_Grayscale8);
            std::size_t at = 0;
            for (int y = 0; y < mean.height(); ++y) {
                for (int x = 0; x < mean.width(); ++x)
                    mean.scanLine(y)[x] = static_cast<uchar>(std::lround(m_sum[at++] / m_frames));
            }
            return mean;
        }

    private:
        SystemClock m_clock;
        testkit::FieldPage m_page;
        std::unique_ptr<shield::LitPanel> m_panel; // goes before its page
        QImage m_last;
        std::vector<double> m_sum;
        int m_frames = 0;
    };

    static bool isRead(const QString& text)
    {
        return std::ranges::all_of(QStringList{QStringLiteral("agent"), QStringLiteral("desk12"),
                                               QStringLiteral("20261127"), QStringLiteral("1403")},
                                   [&](const QString& part) { return text.contains(part); });
    }
    static void verifyRead(const QString& text) { QVERIFY2(isRead(text), qPrintable(text)); }

    /// No bother: nowhere more than some levels away from what lies beneath it, most of the page untouched.
    static void verifyQuiet(const QImage& marked, const QImage& bare)
    {
        int most = 0;
        int touched = 0;
        for (int y = 0; y < bare.height(); ++y) {
            for (int x = 0; x < bare.width(); ++x) {
                const int change = std::abs(qGray(marked.pixel(x, y)) - qGray(bare.pixel(x, y)));
                most = std::max(most, change);
                touched += change > 0 ? 1 : 0;
            }
        }
        QVERIFY2(most > 0 && most <= 8, qPrintable(QString::number(most)));
        QVERIFY(touched < bare.width() * bare.height() / 4);
    }

    std::unique_ptr<testkit::DemoDesk> m_demo;
    records::Customer m_customer;
};

QTEST_MAIN(TestMark)
#include "test_mark.moc"
