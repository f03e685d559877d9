// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "base/bytes.h"
#include "ui/shield/field_page.h"
#include "ui/shield/lit_panel.h"
#include "ui/shield/mask_delegate.h"
#include "ui/shield/paint_guard.h"

#include <QEventLoop>
#include <QLabel>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>

#include <ctime>

namespace scrim::bench {

namespace {

using policy::Field;

constexpr int cells = 50;
constexpr int rounds = 400;
constexpr int seconds = 10;
constexpr QSize field(760, 64);
constexpr int maskRole = Qt::UserRole;

qint64 cpuNs()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return qint64{used.tv_sec} * 1'000'000'000 + used.tv_nsec;
}

/// CPU time of this process while its event loop runs for a second.
qint64 cpuOfASecond()
{
    QEventLoop loop;
    QTimer::singleShot(1000, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    const qint64 before = cpuNs();
    loop.exec();
    return cpuNs() - before;
}

/// A real lit panel on a real page, and the same page dark.
Pair litField(testkit::DemoDesk& demo, const records::Customer& customer, int framesPerPad)
{
    const SystemClock clock;
    testkit::FieldPage page(demo, customer);
    page.resize(860, 700);
    shield::LitPanel panel(clock, page.guard);
    shield::Showing showing;
    showing.look.framesPerPad = framesPerPad;
    showing.mark = QStringLiteral("agent  desk-12  2026-11-27 14:03");
    const QByteArray value = "4929123456789012";
    Pair pair{QStringLiteral("CPU of a second, field of 760x64 lit, L=%1").arg(framesPerPad),
              QStringLiteral("the same page, dark"),
              {},
              {}};
    (void)cpuOfASecond();
    for (int i = 0; i < seconds; ++i) {
        pair.plainNs.push_back(cpuOfASecond());
        panel.open(page.field(Field::Phone), asBytes(value), showing);
        pair.oursNs.push_back(cpuOfASecond());
        panel.close();
    }
    panel.setParent(nullptr);
    return pair;
}

/// One tick: a frame made and put on the screen; against a picture that stands put there.
Pair tick()
{
    QWidget window;
    window.resize(field);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    shield::Scrambler scrambler(field, 2, {});
    shield::Typesetter typesetter{QFont(QStringLiteral("DejaVu Sans"))};
    const QByteArray value = "4929123456789012";
    scrambler.setFigure(typesetter.set(asBytes(value), 24, scrambler.cells()));
    scrambler.advance();
    const QImage still = scrambler.frame().copy();
    Pair pair{QStringLiteral("tick: frame of 760x64 made and shown"), QStringLiteral("a still picture shown"), {}, {}};
    for (int i = 0; i < rounds; ++i) {
        pair.oursNs.push_back(timed([&] {
            scrambler.advance();
            shield::present(window, window.rect(), scrambler.frame());
        }));
        pair.plainNs.push_back(timed([&] { shield::present(window, window.rect(), still); }));
    }
    return pair;
}

/// A column of masks as a view asks its delegate for them.
class Masks
{
public:
    Masks() : m_model(cells, 1), m_sheet(240, cells * 20, QImage::Format_RGB32)
    {
        m_sheet.fill(Qt::white);
        for (int row = 0; row < cells; ++row) {
            auto* item = new QStandardItem;
            item->setData(QStringLiteral("•••• %1").arg(1111 + row), maskRole);
            m_model.setItem(row, item);
            m_masks.append(item->data(maskRole).toString());
            m_options.emplace_back();
            m_options.back().rect = QRect(0, row * 20, 240, 20);
        }
        for (const QString& mask : std::as_const(m_masks)) {
            m_pictures.emplace_back(QFontMetrics(m_font).horizontalAdvance(mask) + 2, QFontMetrics(m_font).height());
            m_pictures.back().fill(Qt::transparent);
            QPainter painter(&m_pictures.back());
            painter.setFont(m_font);
            painter.drawText(m_pictures.back().rect(), Qt::AlignLeading | Qt::AlignVCenter, mask);
        }
    }

    qint64 byDelegate()
    {
        QPainter painter(&m_sheet);
        return timed([&] {
            for (int row = 0; row < cells; ++row)
                m_delegate.paint(&painter, m_options[static_cast<std::size_t>(row)], m_model.index(row, 0));
        });
    }
    qint64 byText()
    {
        QPainter painter(&m_sheet);
        painter.setFont(m_font);
        return timed([&] {
            for (int row = 0; row < cells; ++row)
                painter.drawText(QRect(4, row * 20, 232, 20), Qt::AlignLeading | Qt::AlignVCenter, m_masks[row]);
        });
    }
    qint64 byPixmap()
    {
        QPainter painter(&m_sheet);
        return timed([&] {
            for (int row = 0; row < cells; ++row)
                painter.drawPixmap(4, row * 20, m_pictures[static_cast<std::size_t>(row)]);
        });
    }

private:
    QStandardItemModel m_model;
    QImage m_sheet;
    QStringList m_masks;
    QFont m_font;
    std::vector<QStyleOptionViewItem> m_options;
    std::vector<QPixmap> m_pictures;
    shield::MaskDelegate m_delegate{maskRole};
};

std::vector<Pair> maskedCells()
{
    Masks masks;
    (void)masks.byDelegate();
    Pair text{QStringLiteral("50 masked cells by the delegate"), QStringLiteral("50 times drawText"), {}, {}};
    Pair pixmap{text.what, QStringLiteral("50 times drawPixmap"), {}, {}};
    for (int i = 0; i < rounds; ++i) {
        text.oursNs.push_back(masks.byDelegate());
        text.plainNs.push_back(masks.byText());
        pixmap.plainNs.push_back(masks.byPixmap());
    }
    pixmap.oursNs = text.oursNs;
    return {std::move(text), std::move(pixmap)};
}

/// A page of whole fields with frame, label, mask and eye.
Pair maskedFields(testkit::DemoDesk& demo, const records::Customer& customer)
{
    shield::ScreenGuard guard(demo.clock(), testkit::answering(ScreenLevel::Scrambled));
    shield::Spotlight spotlight(demo.desk(), guard, demo.clock());
    QWidget page;
    QWidget labels;
    for (int i = 0; i < cells; ++i) {
        auto* masked = new shield::MaskedField(spotlight, customer.id, customer.fields.front(), &page);
        masked->setGeometry(i % 2 * 300, i / 2 * 50, 290, 48);
        auto* label = new QLabel(customer.fields.front().mask, &labels);
        label->setFrameShape(QFrame::Box);
        label->setGeometry(masked->geometry());
    }
    for (QWidget* window : {&page, &labels}) {
        window->resize(600, 25 * 50);
        window->show();
        (void)QTest::qWaitForWindowExposed(window);
    }
    Pair pair{QStringLiteral("50 whole masked fields repainted"), QStringLiteral("50 framed labels repainted"), {}, {}};
    for (int i = 0; i < rounds / 4; ++i) {
        pair.oursNs.push_back(timed([&] { page.repaint(); }));
        pair.plainNs.push_back(timed([&] { labels.repaint(); }));
    }
    qDeleteAll(page.findChildren<shield::MaskedField*>());
    return pair;
}

} // namespace

Result<std::vector<Pair>> shieldPainting()
{
    testkit::DemoDesk demo;
    demo.signIn(policy::Role::Senior);
    const records::Customer customer = demo.customerWith({Field::Phone});
    std::vector<Pair> pairs = maskedCells();
    pairs.push_back(maskedFields(demo, customer));
    pairs.push_back(tick());
    pairs.push_back(litField(demo, customer, 4));
    pairs.push_back(litField(demo, customer, 2));
    return pairs;
}

} // namespace scrim::bench
