// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/testkit.h"
#include "ui/shield/secret_input.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QWindow>

using namespace scrim;
using shield::SecretInput;
using testkit::reading;

namespace {

/// Stands where Qt's accessibility bridge stands: a filter that minds spontaneous key presses.
class Listener final : public QObject
{
public:
    QString heard;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->spontaneous() && (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease))
            heard += static_cast<QKeyEvent*>(event)->text();
        return false;
    }
};

QString everythingAccessible(SecretInput& input)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&input);
    QString all;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        all += face->text(kind) + QLatin1Char('\n');
    return all + face->textInterface()->text(0, face->textInterface()->characterCount());
}

} // namespace

class TestSecretInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_input = std::make_unique<SecretInput>(QStringLiteral("Password"));
        m_input->show();
        m_input->activateWindow();
        m_input->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_input.get()));
    }
    void cleanup() { m_input.reset(); }

    void whatIsTypedIsKeptAsUtf8AndCountedInCharacters()
    {
        QSignalSpy lengths(m_input.get(), &SecretInput::lengthChanged);
        QTest::keyClicks(m_input.get(), QStringLiteral("aB3"));
        QTest::sendKeyEvent(QTest::Click, m_input.get(), Qt::Key_unknown, QStringLiteral("é"), Qt::NoModifier);
        QTest::sendKeyEvent(QTest::Click, m_input.get(), Qt::Key_unknown, QStringLiteral("🔑"), Qt::NoModifier);
        QCOMPARE(m_input->length(), 5);
        QCOMPARE(lengths.last().first().toInt(), 5);
        QCOMPARE(reading(m_input->take()), QByteArray("aB3\xC3\xA9\xF0\x9F\x94\x91"));
    }

    void takingEmptiesTheField()
    {
        QTest::keyClicks(m_input.get(), QStringLiteral("once"));
        QCOMPARE(reading(m_input->take()), QByteArray("once"));
        QCOMPARE(m_input->length(), 0);
        QVERIFY(m_input->take().isEmpty());
    }

    void backspaceTakesOneCharacterAndWithControlAll()
    {
        QTest::sendKeyEvent(QTest::Click, m_input.get(), Qt::Key_unknown, QStringLiteral("ab🔑"), Qt::NoModifier);
        QTest::keyClick(m_input.get(), Qt::Key_Backspace);
        QCOMPARE(m_input->length(), 2);
        QTest::keyClicks(m_input.get(), QStringLiteral("c"));
        QCOMPARE(reading(m_input->take()), QByteArray("abc"));
        QTest::keyClicks(m_input.get(), QStringLiteral("abc"));
        QTest::keyClick(m_input.get(), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(m_input->length(), 0);
        QTest::keyClick(m_input.get(), Qt::Key_Backspace);
        QCOMPARE(m_input->length(), 0);
    }

    void aPasteBringsItsFirstLine()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("from a manager\nsecond line"));
        QTest::keyClick(m_input.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(reading(m_input->take()), QByteArray("from a manager"));
    }

    void copyingShortcutsLeaveTheClipboardAlone()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClicks(m_input.get(), QStringLiteral("secret"));
        QTest::keyClick(m_input.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_input.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_input.get(), Qt::Key_X, Qt::ControlModifier);
        QTest::keyClick(m_input.get(), Qt::Key_Insert, Qt::ControlModifier);
        QTest::mouseDClick(m_input.get(), Qt::LeftButton);
        QTest::keyClick(m_input.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QCOMPARE(reading(m_input->take()), QByteArray("secret"));
    }

    void inputMethodsMayCommitButNotLookBack()
    {
        QInputMethodEvent commit(QStringLiteral("not yet"), {});
        commit.setCommitString(QStringLiteral("かな"));
        QCoreApplication::sendEvent(m_input.get(), &commit);
        QCOMPARE(m_input->length(), 2);
        QInputMethodQueryEvent query(Qt::ImQueryAll);
        QCoreApplication::sendEvent(m_input.get(), &query);
        QCOMPARE(query.value(Qt::ImSurroundingText).toString(), QString());
        QCOMPARE(query.value(Qt::ImCurrentSelection).toString(), QString());
        QVERIFY(query.value(Qt::ImHints).toInt() & Qt::ImhSensitiveData);
        QVERIFY(query.value(Qt::ImHints).toInt() & Qt::ImhHiddenText);
    }

    void moreThanItsRoomIsLeftOut()
    {
        QGuiApplication::clipboard()->setText(QString(5000, QChar(u'ß')));
        QTest::keyClick(m_input.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_input->length(), 512);
        QCOMPARE(m_input->take().size(), std::size_t{1024});
    }

    void enterSubmits()
    {
        QSignalSpy submitted(m_input.get(), &SecretInput::submitted);
        QTest::keyClick(m_input.get(), Qt::Key_Return);
        QTest::keyClick(m_input.get(), Qt::Key_Enter);
        QCOMPARE(submitted.count(), 2);
        QCOMPARE(m_input->length(), 0);
    }

    void itsPictureTellsTheLengthOnly()
    {
        QTest::keyClicks(m_input.get(), QStringLiteral("iiii"));
        const QImage narrow = m_input->grab().toImage();
        m_input->clear();
        QTest::keyClicks(m_input.get(), QStringLiteral("WWWW"));
        QCOMPARE(m_input->grab().toImage(), narrow);
        QTest::keyClicks(m_input.get(), QStringLiteral("W"));
        QVERIFY(m_input->grab().toImage() != narrow);
    }

    void assistiveTechnologyMeetsAPasswordOfSoManyDots()
    {
        QTest::keyClicks(m_input.get(), QStringLiteral("Zq7"));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_input.get());
        QVERIFY(face != nullptr);
        QCOMPARE(face->role(), QAccessible::EditableText);
        QVERIFY(face->state().passwordEdit);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Password"));
        QCOMPARE(face->text(QAccessible::Value), QString(3, QChar(0x2022)));
        QCOMPARE(face->textInterface()->characterCount(), 3);
        QVERIFY(face->editableTextInterface() == nullptr);
        const QString all = everythingAccessible(*m_input);
        for (const QChar typed : QStringLiteral("Zq7"))
            QVERIFY(!all.contains(typed));
    }

    void whatIsTypedNeverReachesAListenerOnTheApplication()
    {
        Listener bridge;
        QCoreApplication::instance()->installEventFilter(&bridge); // in front of the field's own guard
        for (const char key : {'Z', 'q', '7', ' ', 'x'})
            QTest::keyClick(m_input->windowHandle(), key);
        QCOMPARE(reading(m_input->take()), QByteArray("Zq7 x"));
        QCOMPARE(bridge.heard, QString());
        QTest::keyClick(m_input->windowHandle(), Qt::Key_Return);
        QVERIFY(!bridge.heard.isEmpty()); // the listener does listen
    }

private:
    std::unique_ptr<SecretInput> m_input;
};

QTEST_MAIN(TestSecretInput)
#include "test_secret_input.moc"
