// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/state_pane.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QStringListModel>
#include <QTest>

#include <algorithm>

using namespace scrim;
using parts::StatePane;

class TestStatePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheRoomOfAListAsLongAsThatHasNoRow()
    {
        QListView view;
        QStringListModel model;
        view.setModel(&model);
        view.resize(300, 400);
        view.show();
        const StatePane pane(view);
        QVERIFY(pane.isVisible());
        QCOMPARE(pane.size(), view.viewport()->size());
        model.setStringList({QStringLiteral("a row")});
        QVERIFY(!pane.isVisible());
        model.removeRows(0, 1);
        QVERIFY(pane.isVisible());
        view.resize(500, 300);
        QTRY_COMPARE(pane.size(), view.viewport()->size());
    }

    void aClickOnItIsTheLists()
    {
        QListView view;
        QStringListModel model;
        view.setModel(&model);
        const StatePane pane(view);
        QVERIFY(pane.testAttribute(Qt::WA_TransparentForMouseEvents));
    }

    void longWordsAreWholeInNarrowRoomAndLeaveNoHoleInWide()
    {
        StatePane pane;
        pane.resize(200, 500);
        pane.show();
        pane.say(QStringLiteral("search"), QStringLiteral("Nothing found"), sentence);
        const QList<QLabel*> labels = pane.findChildren<QLabel*>();
        // Shown with a hyphen that no line ends at.
        const auto plain = [](const QLabel* label) { return label->text().replace(QChar(0x2011), QLatin1Char('-')); };
        const auto told = std::ranges::find(labels, sentence, plain);
        QVERIFY(told != labels.end());
        const QLabel& label = **told;
        const auto fits = [&label] { return label.height() >= label.heightForWidth(label.width()); };
        QTRY_VERIFY(fits() && pane.rect().contains(label.geometry()));
        const int narrow = label.height();
        pane.resize(800, 500);
        QTRY_VERIFY(label.height() < narrow && fits());
    }

    void aFailureIsSaidWholeToAScreenReader()
    {
        StatePane pane;
        pane.refuse(QStringLiteral("The days could not be read"), QStringLiteral("Try again."));
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&pane);
        QVERIFY(spoken != nullptr);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("The days could not be read"));
        QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("Try again."));
    }

private:
    const QString sentence = QStringLiteral(
        "Check the spelling, or try the order number. E-mail addresses and phone numbers have to be whole.");
};

QTEST_MAIN(TestStatePane)
#include "test_state_pane.moc"
