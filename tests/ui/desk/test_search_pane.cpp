// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/search_pane.h"

#include "demo_desk.h"
#include "intake/demo_people.h"
#include "models/lookup_limit.h"
#include "ui/desk/hit_delegate.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace scrim;
using desk::SearchPane;
using models::HitModel;
using testkit::DemoDesk;

class TestSearchPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoDesk>(400);
        m_demo->signIn(policy::Role::Agent);
    }
    void init()
    {
        m_pane = std::make_unique<SearchPane>(m_demo->desk());
        m_pane->resize(360, 600);
        m_pane->show();
        m_pane->focusSearch();
        m_box = m_pane->findChild<QLineEdit*>(QStringLiteral("search_box"));
        m_list = m_pane->findChild<QListView*>(QStringLiteral("result_list"));
        m_state = m_pane->findChild<QLabel*>(QStringLiteral("search_state"));
        QVERIFY(m_box != nullptr && m_list != nullptr && m_state != nullptr);
    }
    void cleanup() { m_pane.reset(); }
    void cleanupTestCase()
    {
        m_demo->signOut();
        m_demo.reset();
    }

    void anEmptyBoxSaysWhatCanBeTyped()
    {
        QVERIFY(m_state->text().contains(QStringLiteral("order number")));
        type(QStringLiteral("a"));
        QTRY_VERIFY(rows() > 0);
        type({});
        QTRY_COMPARE(rows(), 0);
        QVERIFY(m_state->text().contains(QStringLiteral("order number")));
    }

    void nothingOfTheLastPersonIsBroughtBack()
    {
        QTest::keyClicks(m_box, QStringLiteral("a"));
        QTRY_VERIFY(rows() > 0);
        QVERIFY(m_box->isUndoAvailable());
        m_pane->clear();
        QTest::keySequence(m_box, QKeySequence::Undo);
        QCOMPARE(m_box->text(), QString());
    }

    void whatWasFoundEndsWhatWasTypedBefore()
    {
        QTest::keyClicks(m_box, QStringLiteral("a"));
        QTRY_VERIFY(rows() > 0);
        QTest::keyClick(m_box, Qt::Key_Return);
        QCOMPARE(m_box->text(), QStringLiteral("a"));
        QVERIFY(!m_box->isUndoAvailable());
    }

    void aMaskThatDoesNotFitIsLeftOut()
    {
        const QFontMetrics metrics(QApplication::font());
        const QString phone = QStringLiteral("+49 ••• ••• 94");
        const QString card = QStringLiteral("•••• •••• •••• 3832");
        const QStringList masks{QStringLiteral("Berlin"), phone, card, QStringLiteral("••••"), QStringLiteral("6565")};
        const auto told = [&](int width) {
            return desk::tellingMasks(masks, QStringLiteral("Berlin"), metrics, width);
        };
        const QString all = phone + QStringLiteral("   ") + card + QStringLiteral("   6565");
        QCOMPARE(told(metrics.horizontalAdvance(all)), all);
        const QString fewer = phone + QStringLiteral("   6565");
        QCOMPARE(told(metrics.horizontalAdvance(fewer)), fewer);
        QCOMPARE(told(1), QString());
    }

    void oneAndManyAreCounted()
    {
        type(QStringLiteral("#1001"));
        QTRY_COMPARE(m_state->text(), QStringLiteral("1 result"));
        type(QStringLiteral("a"));
        QTRY_VERIFY(rows() > 12);
        QCOMPARE(m_state->text(), QStringLiteral("%1 results").arg(rows()));
    }

    void nothingFoundSaysWhatToDo()
    {
        type(QStringLiteral("xqzw"));
        QTRY_VERIFY(m_state->text().startsWith(QStringLiteral("Nothing found. Check the spelling")));
        QCOMPARE(rows(), 0);
    }

    void whatWasLookedUpWholeIsNamed()
    {
        type(QStringLiteral("nobody@example.com"));
        QTRY_VERIFY(m_state->text().endsWith(QStringLiteral("Looked up as e-mail address.")));
        type(QStringLiteral("nobody 10115"));
        QTRY_VERIFY(m_state->text().endsWith(QStringLiteral("Looked up as postcode and surname.")));
        type(QStringLiteral("nobody 1111"));
        QTRY_VERIFY(m_state->text().endsWith(
            QStringLiteral("Looked up as card ending and surname, or as postcode and surname.")));
        QVERIFY(m_state->text().startsWith(QStringLiteral("Nothing found.")));
    }

    void whatIsCountedAndHowItWasLookedUpAreTwoSentences()
    {
        const intake::DemoPerson person = intake::demoPerson(intake::DemoOptions().seed, 0);
        type(QString::fromUtf8(reinterpret_cast<const char*>(person.email.data()),
                               static_cast<qsizetype>(person.email.size())));
        QTRY_VERIFY(m_state->text().contains(QStringLiteral("Looked up as e-mail address.")));
        QVERIFY(rows() > 0);
        const QString counted = m_state->text().section(QStringLiteral(" Looked up"), 0, 0);
        QVERIFY2(counted.endsWith(u'.'), qPrintable(m_state->text()));
    }

    void tooManyLookUpsSayHowLongToWait()
    {
        models::Desk& desk = m_demo->desk();
        for (std::size_t i = 0; i < models::LookupLimit::perMinute; ++i) {
            if (!testkit::answered(desk.find(QStringLiteral("nobody@example.com"))))
                break;
        }
        type(QStringLiteral("somebody@example.com"));
        QTRY_VERIFY(m_state->text().contains(QStringLiteral("Too many look-ups")));
        QVERIFY(m_state->text().contains(QStringLiteral("seconds")));
        type(QStringLiteral("a"));
        QTRY_VERIFY(rows() > 0);
    }

    void aRowThatStillFitsStaysChosenAndInSight()
    {
        type(QStringLiteral("a"));
        QTRY_VERIFY(rows() > 12);
        // Somebody further down, whose name has a word that goes on behind the "a".
        const auto prefixOf = [this](int row) {
            const QStringList words = m_list->model()->index(row, 0).data().toString().split(u' ');
            const auto word = std::ranges::find_if(
                words, [](const QString& w) { return w.size() > 1 && w.startsWith(u'a', Qt::CaseInsensitive); });
            return word == words.end() ? QString() : word->left(2);
        };
        int row = rows() - 1;
        while (row > 0 && prefixOf(row).isEmpty())
            --row;
        const QString prefix = prefixOf(row);
        QVERIFY(row > 3 && !prefix.isEmpty());
        const QString name = m_list->model()->index(row, 0).data().toString();
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
        m_list->scrollTo(m_list->currentIndex());
        // The answer is there once somebody whom it no longer names is gone.
        int gone = 0;
        while (gone < rows() && prefixOf(gone).compare(prefix, Qt::CaseInsensitive) == 0)
            ++gone;
        QVERIFY(gone < rows());
        const QPersistentModelIndex other = m_list->model()->index(gone, 0);
        type(prefix);
        QTRY_VERIFY(!other.isValid() || m_list->currentIndex().data().toString() != name);
        QCOMPARE(m_list->currentIndex().data().toString(), name);
        QVERIFY(m_list->viewport()->rect().intersects(m_list->visualRect(m_list->currentIndex())));
    }

    void theKeyboardWalksFromTheBoxIntoTheListAndBack()
    {
        QSignalSpy chosen(m_pane.get(), &SearchPane::chosen);
        type(QStringLiteral("a"));
        QTRY_VERIFY(rows() > 2);
        QTest::keyClick(m_box, Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().row(), 0);
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().row(), 1);
        QTest::keyClick(m_list, Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QTest::keyClick(m_list, Qt::Key_Up);
        QTest::keyClick(m_list, Qt::Key_Up);
        QTRY_VERIFY(m_pane->focusWidget() == m_box);
        QTest::keyClick(m_box, Qt::Key_Escape);
        QCOMPARE(m_box->text(), QString());
    }

    void enterBeforeTheAnswerOpensItsFirst()
    {
        QSignalSpy chosen(m_pane.get(), &SearchPane::chosen);
        m_box->setText(QStringLiteral("#1001"));
        QTest::keyClick(m_box, Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
    }

    void aScreenReaderIsToldTheNumber()
    {
        type(QStringLiteral("#1001"));
        QTRY_COMPARE(m_box->accessibleDescription(), QStringLiteral("1 result"));
    }

private:
    void type(const QString& text) { m_box->setText(text); }
    [[nodiscard]] int rows() const { return m_list->model()->rowCount(); }

    std::unique_ptr<DemoDesk> m_demo;
    std::unique_ptr<SearchPane> m_pane;
    QLineEdit* m_box = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_state = nullptr;
};

QTEST_MAIN(TestSearchPane)
#include "test_search_pane.moc"
