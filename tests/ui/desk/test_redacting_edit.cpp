// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/redacting_edit.h"

#include "testkit/testkit.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace scrim;
using namespace scrim::desk;
using namespace scrim::testkit;

namespace {

const QString cardMask = QStringLiteral("•••• •••• •••• 1111");

class Edit
{
public:
    Edit() { m_edit.setPolicy({}); }
    RedactingEdit* operator->() { return &m_edit; }
    RedactingEdit& operator*() { return m_edit; }

    /// Key by key.
    void type(const QString& text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &m_edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::sendKeyEvent(QTest::Click, &m_edit, key, QString(), modifiers);
    }
    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        m_edit.paste();
    }
    [[nodiscard]] QString text() const { return m_edit.toPlainText(); }
    [[nodiscard]] QByteArray written(RedactingEdit::For what = RedactingEdit::For::Note)
    {
        return reading(m_edit.writing(what).text);
    }

private:
    RedactingEdit m_edit;
};

} // namespace

class TestRedactingEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardIsMaskedWithItsLastDigit()
    {
        Edit edit;
        edit.type(QStringLiteral("card 4111 1111 1111 111"));
        QCOMPARE(edit.text(), QStringLiteral("card 4111 1111 1111 111"));
        edit.type(QStringLiteral("1"));
        QCOMPARE(edit.text(), QStringLiteral("card ") + cardMask);
        edit.type(QStringLiteral(" thanks"));
        QCOMPARE(edit.text(), QStringLiteral("card %1 thanks").arg(cardMask));
        QCOMPARE(edit->writing(RedactingEdit::For::Note).masked, (policy::RedactionCounts{1, 0, 0, 0}));
    }

    void theLongerCardIsMaskedWhole()
    {
        // A 16-digit card and a 19-digit one that begins with it: the mask takes in what follows.
        Edit edit;
        edit.type(QStringLiteral("4917610000000000"));
        const QString sixteen = edit.text();
        edit.type(QStringLiteral("003"));
        QVERIFY(edit.text() != sixteen);
        std::ignore = edit.written();
        QCOMPARE(edit.text(), QStringLiteral("•••• •••• •••• 0003"));
    }

    void aShortNumberWaitsForWhatFollows()
    {
        Edit edit;
        edit.type(QStringLiteral("cvv 123"));
        QCOMPARE(edit.text(), QStringLiteral("cvv 123"));
        edit.type(QStringLiteral(" "));
        QCOMPARE(edit.text(), QStringLiteral("cvv ••• "));
        Edit resting;
        resting.type(QStringLiteral("cvv 123"));
        QTRY_COMPARE(resting.text(), QStringLiteral("cvv •••"));
    }

    void whatIsPastedIsMaskedBeforeItIsInserted()
    {
        Edit edit;
        QStringList seen;
        connect(edit->document(), &QTextDocument::contentsChange, this, [&] { seen.append(edit.text()); });
        edit.type(QStringLiteral("see "));
        edit.paste(QStringLiteral("4111111111111111 cvv 123\nDE89370400440532013000"));
        QCOMPARE(edit.text(), QStringLiteral("see %1 cvv •••\nDE•• •••• •••• 3000").arg(cardMask));
        for (const QString& text : seen)
            QVERIFY2(!text.contains(QStringLiteral("11111111")), qPrintable(text));
        QVERIFY(!seen.isEmpty());
        QApplication::clipboard()->clear();
    }

    void whatIsTypedBeforeAndPastedBehindIsOneNumber()
    {
        Edit edit;
        edit.type(QStringLiteral("4111 1111 "));
        edit.paste(QStringLiteral("1111 1111"));
        QCOMPARE(edit.text(), cardMask);
        QApplication::clipboard()->clear();
    }

    void anInputMethodsTextIsMaskedToo()
    {
        Edit edit;
        QInputMethodEvent event;
        event.setCommitString(QStringLiteral("４１１１１１１１１１１１１１１１"));
        QApplication::sendEvent(&*edit, &event);
        QCOMPARE(edit.text(), cardMask);
    }

    void undoNeverBringsDigitsBack()
    {
        Edit edit;
        edit.type(QStringLiteral("pays by 4111111111111111 today"));
        for (int i = 0; i < 60; ++i) {
            edit.key(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(!edit.text().contains(QStringLiteral("41111")), qPrintable(edit.text()));
        }
        QCOMPARE(edit.text(), QString());
        for (int i = 0; i < 60; ++i)
            edit.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit.text(), QStringLiteral("pays by %1 today").arg(cardMask));
        QVERIFY(!edit->document()->isUndoRedoEnabled());
    }

    void aMaskGoesAsOne()
    {
        Edit edit;
        edit.type(QStringLiteral("a 4111111111111111"));
        edit.key(Qt::Key_Backspace);
        QCOMPARE(edit.text(), QStringLiteral("a "));
        edit.type(QStringLiteral("4111111111111111 b"));
        edit.key(Qt::Key_Left);
        edit.key(Qt::Key_Left);
        QCOMPARE(edit->textCursor().position(), 2 + static_cast<int>(cardMask.size()));
        edit.key(Qt::Key_Left);
        QCOMPARE(edit->textCursor().position(), 2);
        edit.key(Qt::Key_Right);
        QCOMPARE(edit->textCursor().position(), 2 + static_cast<int>(cardMask.size()));
        edit.type(QStringLiteral("x"));
        QCOMPARE(edit.text(), QStringLiteral("a %1x b").arg(cardMask));
    }

    void theClipboardGetsMasks()
    {
        Edit edit;
        edit.type(QStringLiteral("a 4111111111111111"));
        edit.key(Qt::Key_A, Qt::ControlModifier);
        edit.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(edit->maskedCount(), 1);
        QVERIFY(edit->chipToTakeBack() != 0);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a ") + cardMask);
        QApplication::clipboard()->clear();
    }

    void whatIsTakenBackStays()
    {
        Edit edit;
        edit.type(QStringLiteral("serial 536-90-4399 "));
        QCOMPARE(edit.text(), QStringLiteral("serial •••• 4399 "));
        const int chip = edit->chipToTakeBack();
        QVERIFY(chip != 0);
        const QSignalSpy wanted(&*edit, &RedactingEdit::takeBackWanted);
        edit.key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
        edit->takeBack(chip);
        edit.type(QStringLiteral("of the box"));
        QCOMPARE(edit.text(), QStringLiteral("serial 536-90-4399 of the box"));
        const notes::Writing writing = edit->writing(RedactingEdit::For::Note);
        QCOMPARE(writing.kept, (std::vector<policy::ByteSpan>{{7, 18}}));
        QCOMPARE(writing.masked, policy::RedactionCounts{});
        QCOMPARE(edit->chipToTakeBack(), 0);
    }

    void aDraftHoldsNoUnfinishedNumber()
    {
        Edit edit;
        edit.type(QStringLiteral("her card is 4111 1111 11"));
        QCOMPARE(edit.written(RedactingEdit::For::Draft), QByteArray("her card is "));
        edit.type(QStringLiteral(" no, later"));
        QCOMPARE(edit.written(RedactingEdit::For::Draft), QByteArray("her card is 4111 1111 11 no, later"));
        Edit phone;
        phone.type(QStringLiteral("ring +49 171 2345678"));
        QCOMPARE(phone.written(RedactingEdit::For::Draft), QByteArray("ring +49 171 2345678"));
    }

    void aDraftComesBackAsItWas()
    {
        Edit edit;
        edit.type(QStringLiteral("card 4111111111111111, serial 536-90-4399 "));
        edit->takeBack(edit->chipToTakeBack());
        const notes::Writing writing = edit->writing(RedactingEdit::For::Draft);
        notes::Draft draft;
        draft.text = QString::fromUtf8(reading(writing.text));
        draft.kept = writing.kept;
        draft.masked = writing.masked;
        Edit again;
        again->setDraft(draft);
        QCOMPARE(again.text(), QStringLiteral("card %1, serial 536-90-4399 ").arg(cardMask));
        QCOMPARE(again->maskedCount(), 1);
        QCOMPARE(again->chipToTakeBack(), 0);
        const notes::Writing once = again->writing(RedactingEdit::For::Note);
        QCOMPARE(once.masked, writing.masked);
        QCOMPARE(once.kept, writing.kept);
        again.key(Qt::Key_Home);
        again.type(QStringLiteral("x"));
        QCOMPARE(again.text(), QStringLiteral("xcard %1, serial 536-90-4399 ").arg(cardMask));
    }

    void otherWritingIsLeftAlone()
    {
        Edit edit;
        const QString text = QStringLiteral("הלקוח ביקש החזר. Order 1001, +49 171 2345678,\n街道 🎁 é");
        edit.paste(text);
        QCOMPARE(edit.text(), text);
        edit.key(Qt::Key_Backspace);
        edit.type(QStringLiteral("ok"));
        QCOMPARE(edit.text(), text.chopped(1) + QStringLiteral("ok"));
        QApplication::clipboard()->clear();
    }
};

QTEST_MAIN(TestRedactingEdit)
#include "test_redacting_edit.moc"
