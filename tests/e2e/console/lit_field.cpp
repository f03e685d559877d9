// SPDX-License-Identifier: GPL-3.0-or-later
// A lit field on the display that nobody watches, for those who attack its pictures. Words on standard input:
//   show VALUE     lights it with VALUE; answers "shown X Y WIDTH HEIGHT", the value's place on the screen
//   dark           conceals; answers "dark"
//   figures FILE   writes what each digit covers at each of 16 places; answers "figures COLUMNS ROWS"
// Options: --frames-per-pad 2|4, --cell 1..3, --size 26..48, --plain.
#include "base/bytes.h"
#include "ui/shield/field_page.h"
#include "ui/shield/lit_panel.h"
#include "ui/shield/lit_view.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace scrim;
using policy::Field;

namespace {

constexpr int digits = 16;

class LitField
{
public:
    LitField(const shield::Look& look, bool isPlain)
        : m_page(m_demo, somebody(m_demo)),
          m_panel(std::make_unique<shield::LitPanel>(m_clock, m_page.guard)),
          m_showing{!isPlain, look, QStringLiteral("agent  desk-12  2026-11-27 14:03")}
    {
        m_page.setFixedSize(860, 700);
        m_page.move(100, 40);
    }

    QByteArray obey(const QByteArray& line)
    {
        const QByteArray word = line.left(line.indexOf(' '));
        const QByteArray rest = line.contains(' ') ? line.mid(word.size() + 1) : QByteArray();
        if (word == "show")
            return show(rest);
        if (word == "figures")
            return writeFigures(QString::fromUtf8(rest));
        m_panel->close();
        return "dark";
    }

private:
    static records::Customer somebody(testkit::DemoDesk& demo)
    {
        demo.signIn(policy::Role::Senior);
        return demo.customerWith({Field::Phone});
    }

    QByteArray show(const QByteArray& value)
    {
        m_panel->open(m_page.field(Field::Phone), asBytes(value), m_showing);
        const QWidget& view = testkit::litView(m_page);
        const QPoint place = view.mapToGlobal(QPoint(0, 0));
        m_cells = m_showing.isScrambled ? view.size() / m_showing.look.cell : view.size();
        return "shown " + QByteArray::number(place.x()) + ' ' + QByteArray::number(place.y()) + ' ' +
               QByteArray::number(view.width()) + ' ' + QByteArray::number(view.height());
    }

    /// The digit stands behind eights: where it is set does not depend on them.
    QByteArray writeFigures(const QString& path)
    {
        shield::Typesetter typesetter(testkit::litFont());
        // Plain letters are dots of one pixel each, and smaller.
        const int size =
            m_showing.isScrambled ? m_showing.look.size / m_showing.look.cell : qRound(m_showing.look.size * 0.7);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return "cannot write";
        for (int place = 0; place < digits; ++place) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                const QByteArray value = QByteArray(place, '8') + digit;
                const auto figure = typesetter.set(asBytes(value), size, m_cells);
                file.write(toByteArray(figure.covered.bytes()));
            }
        }
        return "figures " + QByteArray::number(m_cells.width()) + ' ' + QByteArray::number(m_cells.height());
    }

    SystemClock m_clock;
    testkit::DemoDesk m_demo;
    testkit::FieldPage m_page;
    std::unique_ptr<shield::LitPanel> m_panel;
    shield::Showing m_showing;
    QSize m_cells;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("frames-per-pad"), {}, QStringLiteral("N"), QStringLiteral("4")},
                        {QStringLiteral("cell"), {}, QStringLiteral("N"), QStringLiteral("2")},
                        {QStringLiteral("size"), {}, QStringLiteral("N"), QStringLiteral("48")},
                        {QStringLiteral("plain"), {}}});
    options.process(application);
    shield::Look look;
    look.framesPerPad = options.value(QStringLiteral("frames-per-pad")).toInt();
    look.cell = options.value(QStringLiteral("cell")).toInt();
    look.size = options.value(QStringLiteral("size")).toInt();
    LitField field(look.bounded(4), options.isSet(QStringLiteral("plain")));

    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char line[4096];
        if (std::fgets(line, sizeof line, stdin) == nullptr)
            return QApplication::quit();
        std::puts(field.obey(QByteArray(line).trimmed()).constData());
        std::fflush(stdout);
    });
    return QApplication::exec();
}
