// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_desk.h"
#include "models/call_queue_model.h"
#include "ui/desk/call_queue.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace scrim;
using desk::CallQueue;
using models::CallQueueModel;
using policy::Role;
using testkit::answered;

class TestCallQueueWidget : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<CallQueueModel> m_calls;
    std::unique_ptr<QWidget> m_page;
    CallQueue* m_queue = nullptr;
    QLineEdit* m_typing = nullptr;

    template<typename T>
    T& part(const char* name)
    {
        auto* found = m_queue->findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return *found;
    }
    QByteArray somebodysNumber()
    {
        const records::Customer customer = m_demo->customerWith({policy::Field::Phone});
        auto lit = answered(m_demo->desk().reveal(customer.id, policy::Field::Phone, {}));
        const QByteArray number = testkit::reading((*lit)->value);
        (void)answered(m_demo->desk().conceal(std::move(**lit), 1, reveal::Concealed::Left));
        return number;
    }
    void ring(const QByteArray& number)
    {
        QSignalSpy arrived(m_calls.get(), &CallQueueModel::arrived);
        const auto answer = m_calls->offer({SecretBytes::copyOf(asBytes(number)), {}, QStringLiteral("Returns")});
        QVERIFY(answer.kind == telephony::Answer::Kind::Ok);
        QVERIFY(arrived.wait(20'000));
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_calls = std::make_unique<CallQueueModel>(m_demo->desk(), m_demo->clock());
        m_page = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_page.get());
        m_typing = new QLineEdit(m_page.get());
        m_queue = new CallQueue(*m_calls, m_page.get());
        column->addWidget(m_typing);
        column->addWidget(m_queue);
        m_page->resize(360, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_typing->setFocus();
        m_demo->signIn(Role::Agent);
    }
    void cleanup()
    {
        m_page.reset();
        m_demo->signOut();
        m_calls.reset();
        m_demo.reset();
    }

    void itTakesNoRoomWithoutCalls() { QVERIFY(!m_queue->isVisible()); }

    void aCallTakesTheKeyboardFromNobody()
    {
        ring("+49 30 23125 999");
        QVERIFY(m_queue->isVisible());
        QVERIFY(m_typing->hasFocus());
        QCOMPARE(m_queue->accessibleName(), QStringLiteral("A call for Returns: Unknown caller."));
    }

    void anUnknownCallerIsAnsweredAndThenSearchedFor()
    {
        ring("+49 30 23125 999");
        QSignalSpy search(m_queue, &CallQueue::searchWanted);
        QVERIFY(part<QWidget>("unknown_caller").isVisible());
        QVERIFY(part<QLabel>("caller_text").text().startsWith(QStringLiteral("Nobody here has this number")));
        QTest::mouseClick(&part<QPushButton>("answer_call"), Qt::LeftButton);
        QTRY_VERIFY(m_demo->desk().call().has_value());
        QTRY_VERIFY(part<QPushButton>("caller_search").hasFocus());
        QVERIFY(!part<QPushButton>("answer_call").isVisible());
        QTest::keyClick(&part<QPushButton>("caller_search"), Qt::Key_Space);
        QCOMPARE(search.count(), 1);
        (void)answered(m_demo->desk().endCall(QStringLiteral("resolved")));
        QTRY_VERIFY(!m_queue->isVisible());
    }

    void oneMatchIsOpenedByAnswering()
    {
        const QByteArray number = somebodysNumber();
        ring(number);
        QSignalSpy chosen(m_queue, &CallQueue::chosen);
        if (m_calls->hits(0).size() != 1)
            QSKIP("the fiction has several with this number");
        QVERIFY(!part<QListView>("pop_chooser").isVisible());
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&part<QListView>("call_list"), Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<RecordId>(), m_calls->hits(0).front().id);
    }

    void inACallTheNextIsNotAnsweredAndThePersonIsTold()
    {
        const QByteArray number = somebodysNumber();
        ring(number);
        ring("+49 30 23125 999");
        if (m_calls->hits(0).size() != 1)
            QSKIP("the fiction has several with this number");
        QSignalSpy refused(m_calls.get(), &CallQueueModel::refused);
        m_queue->answerNext();
        QTRY_COMPARE(m_calls->answeredRow(), 0);
        QVERIFY(m_demo->desk().call().has_value());
        m_queue->answerNext();
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("on hold")));
        // What is asked for is in sight, and the keyboard in nothing that is hidden.
        QCOMPARE(part<QListView>("call_list").currentIndex().row(), 1);
        QVERIFY(part<QPushButton>("answer_call").isVisible());
        (void)answered(m_demo->desk().holdCall());
        m_queue->answerNext();
        QTRY_VERIFY(m_demo->desk().call().has_value());
    }

    void aCallOnHoldIsResumedByEnterAndOpensItsRecordAgain()
    {
        const QByteArray number = somebodysNumber();
        ring(number);
        QSignalSpy chosen(m_queue, &CallQueue::chosen);
        auto& list = part<QListView>("call_list");
        QTest::keyClick(&list, Qt::Key_Return);
        if (m_calls->hits(0).size() > 1) {
            QTRY_VERIFY(part<QListView>("pop_chooser").hasFocus());
            QTest::keyClick(&part<QListView>("pop_chooser"), Qt::Key_Return);
        }
        QTRY_COMPARE(chosen.count(), 1);
        (void)answered(m_demo->desk().holdCall());
        QVERIFY(m_queue->isVisible());
        auto& resume = part<QPushButton>("answer_call");
        QVERIFY(resume.isVisible());
        QCOMPARE(resume.text(), QStringLiteral("Resume"));
        QVERIFY(!part<QPushButton>("dismiss_call").isVisible());
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(m_calls->rowCount(), 1);
        QTest::keyClick(&list, Qt::Key_Return);
        QTRY_VERIFY(m_demo->desk().call().has_value());
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[1][0].value<RecordId>(), chosen[0][0].value<RecordId>());
        // And by the key that takes the next call.
        (void)answered(m_demo->desk().holdCall());
        m_queue->answerNext();
        QTRY_COMPARE(chosen.count(), 3);
        (void)answered(m_demo->desk().endCall(QStringLiteral("resolved")));
        QTRY_VERIFY(!m_queue->isVisible());
    }

    void aCallIsTakenOffByDelete()
    {
        ring("+49 30 23125 999");
        QTest::keyClick(&part<QListView>("call_list"), Qt::Key_Delete);
        QVERIFY(!m_queue->isVisible());
        QVERIFY(!m_demo->desk().call());
    }
};

QTEST_MAIN(TestCallQueueWidget)
#include "test_call_queue.moc"
