// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/testkit.h"
#include "ui/shield/mask_delegate.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QToolTip>

using namespace scrim;
using shield::MaskDelegate;
using shield::MaskPictures;

namespace {

constexpr int maskRole = Qt::UserRole + 3;
const QRect area(10, 6, 120, 20);

QImage canvas(qreal ratio = 1)
{
    QImage image(QSize(160, 40) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

QImage drawn(MaskPictures& pictures, const QString& text, const QColor& colour = Qt::black, qreal ratio = 1)
{
    QImage image = canvas(ratio);
    QPainter painter(&image);
    pictures.draw(painter, area, text, QGuiApplication::font(), colour);
    return image;
}

QImage drawnAfresh(const QString& text, const QColor& colour = Qt::black, qreal ratio = 1)
{
    MaskPictures pictures;
    return drawn(pictures, text, colour, ratio);
}

} // namespace

class TestMaskDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMaskLooksAsIfItWereWritten()
    {
        const QString text = QStringLiteral("•••• 1111");
        QImage written = canvas();
        {
            QPainter painter(&written);
            painter.setFont(QGuiApplication::font());
            const QRect line(area.topLeft(), QSize(area.width(), QFontMetrics(QGuiApplication::font()).height()));
            painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, text);
        }
        QCOMPARE(drawnAfresh(text), written);
    }

    void whatIsKeptIsNeverDrawnForAnother()
    {
        MaskPictures pictures;
        const QString one = QStringLiteral("•••• 1111");
        const QString other = QStringLiteral("•••• 2222");
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(drawn(pictures, one), drawnAfresh(one));
            QCOMPARE(drawn(pictures, other), drawnAfresh(other));
            QCOMPARE(drawn(pictures, one, Qt::red), drawnAfresh(one, Qt::red));
            QCOMPARE(drawn(pictures, one, Qt::black, 2), drawnAfresh(one, Qt::black, 2));
        }
        QVERIFY(drawnAfresh(one) != drawnAfresh(other));
        QVERIFY(drawnAfresh(one) != drawnAfresh(one, Qt::red));
        // More than are kept.
        for (int i = 0; i < 500; ++i)
            (void)drawn(pictures, QString::number(i), QColor(i % 9, 0, 0));
        QCOMPARE(drawn(pictures, one), drawnAfresh(one));
    }

    void aMaskTooLongIsElidedAndStaysInItsRoom()
    {
        const QImage image = drawnAfresh(QStringLiteral("a.mask.that.is.much.too.long@example.org"));
        QVERIFY(image != canvas());
        QCOMPARE(image.copy(area.right() + 1, 0, 20, 40), canvas().copy(0, 0, 20, 40));
    }

    void noRoomOrNoTextPaintsNothing()
    {
        MaskPictures pictures;
        QImage image = canvas();
        QPainter painter(&image);
        pictures.draw(painter, QRect(10, 6, 0, 20), QStringLiteral("•"), {}, Qt::black);
        pictures.draw(painter, QRect(10, 6, -9, 20), QStringLiteral("•"), {}, Qt::black);
        pictures.draw(painter, area, {}, {}, Qt::black);
        painter.end();
        QCOMPARE(image, canvas());
    }

    void aViewShowsTheMaskAndGivesItToNobody()
    {
        QStandardItemModel model(3, 1);
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, new QStandardItem);
            model.item(row)->setData(QStringLiteral("•••• 111%1").arg(row), maskRole);
        }
        QListView view;
        view.setModel(&model);
        MaskDelegate delegate(maskRole);
        view.resize(200, 100);
        view.show();
        const QImage empty = view.grab().toImage();
        view.setItemDelegate(&delegate);
        QVERIFY(view.grab().toImage() != empty);

        view.setCurrentIndex(model.index(0, 0));
        QClipboard* clipboard = QGuiApplication::clipboard();
        clipboard->setText(QStringLiteral("before"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!clipboard->text().contains(QStringLiteral("111")));

        view.edit(model.index(0, 0));
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(0, 0)).center());
        QTest::keyClick(&view, Qt::Key_F2);
        QVERIFY(view.findChildren<QLineEdit*>().isEmpty());

        const QPoint place = view.visualRect(model.index(1, 0)).center();
        model.item(1)->setToolTip(QStringLiteral("•••• 1111"));
        QHelpEvent help(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &help);
        QVERIFY(!QToolTip::isVisible());
    }
};

QTEST_MAIN(TestMaskDelegate)
#include "test_mask_delegate.moc"
