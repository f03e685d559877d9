// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/shield/shade.h"

#include <QTest>

using namespace scrim;
using shell::Shade;

namespace {

struct Pair
{
    QString name;
    QColor over;
    QColor under;
};

/// Every text that a page has on every ground that it can stand on.
std::vector<Pair> textPairs(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Highlight);
    const std::pair<const char*, QColor> grounds[]{{"window", palette.color(QPalette::Window)},
                                                   {"base", base},
                                                   {"alternate", palette.color(QPalette::AlternateBase)},
                                                   {"button", palette.color(QPalette::Button)},
                                                   {"tool tip", palette.color(QPalette::ToolTipBase)},
                                                   {"selected row", shield::litGround(palette)},
                                                   {"row under the pointer", shield::mixed(base, accent, 0.06)}};
    const std::pair<const char*, QColor> inks[]{
        {"text", palette.color(QPalette::Text)},
        {"window text", palette.color(QPalette::WindowText)},
        {"button text", palette.color(QPalette::ButtonText)},
        {"placeholder", palette.color(QPalette::PlaceholderText)},
        {"link", palette.color(QPalette::Link)},
        {"visited link", palette.color(QPalette::LinkVisited)},
        {"tool tip text", palette.color(QPalette::ToolTipText)},
        {"muted text", shield::mutedText(palette)},
        {"disabled text", palette.color(QPalette::Disabled, QPalette::Text)},
        {"disabled window text", palette.color(QPalette::Disabled, QPalette::WindowText)},
        {"disabled button text", palette.color(QPalette::Disabled, QPalette::ButtonText)},
        {"disabled placeholder", palette.color(QPalette::Disabled, QPalette::PlaceholderText)}};
    std::vector<Pair> pairs;
    for (const auto& [inkName, ink] : inks) {
        for (const auto& [groundName, ground] : grounds)
            pairs.push_back(
                {QStringLiteral("%1 on %2").arg(QLatin1String(inkName), QLatin1String(groundName)), ink, ground});
    }
    const QColor onAccent = palette.color(QPalette::HighlightedText);
    pairs.push_back({QStringLiteral("selected text"), onAccent, accent});
    pairs.push_back({QStringLiteral("the main button, pressed"), onAccent,
                     shield::mixed(accent, palette.color(QPalette::ButtonText), 0.12)});
    return pairs;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnEveryGround_data() { addShades(); }
    void everyTextCanBeReadOnEveryGround()
    {
        QFETCH(int, shade);
        const auto which = static_cast<Shade>(shade);
        const double least = shell::hasContrast(which) ? 7.0 : 4.5;
        for (const Pair& pair : textPairs(shell::paletteOf(which))) {
            const double found = shell::contrast(pair.over, pair.under);
            QVERIFY2(found >= least, qPrintable(QStringLiteral("%1: %2").arg(pair.name).arg(found)));
        }
    }

    void whereTheKeyboardIsCanBeSeenOnEveryGround_data() { addShades(); }
    void whereTheKeyboardIsCanBeSeenOnEveryGround()
    {
        QFETCH(int, shade);
        const QPalette palette = shell::paletteOf(static_cast<Shade>(shade));
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase})
            QVERIFY(shell::contrast(palette.color(QPalette::Highlight), palette.color(ground)) >= 3);
        // The main button has the accent itself: its ring is in the colour of text.
        QVERIFY(shell::contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 3);
    }

    void withHighContrastEveryEdgeCanBeSeen()
    {
        for (const Shade shade : {Shade::ContrastLight, Shade::ContrastDark}) {
            const QPalette palette = shell::paletteOf(shade);
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button})
                QVERIFY(shell::contrast(shield::hairline(palette), palette.color(ground)) >= 3);
        }
    }

    void aShadeIsMadeOfTwoAnswers()
    {
        for (const Shade shade : shell::allShades) {
            QCOMPARE(shell::shadeFor(shell::isDark(shade), shell::hasContrast(shade)), shade);
            QCOMPARE(shell::isDark(shell::shadeOf(shell::paletteOf(shade))), shell::isDark(shade));
        }
    }

private:
    static void addShades()
    {
        QTest::addColumn<int>("shade");
        QTest::newRow("light") << static_cast<int>(Shade::Light);
        QTest::newRow("dark") << static_cast<int>(Shade::Dark);
        QTest::newRow("high contrast, light") << static_cast<int>(Shade::ContrastLight);
        QTest::newRow("high contrast, dark") << static_cast<int>(Shade::ContrastDark);
    }
};

QTEST_GUILESS_MAIN(TestPalette)

#include "test_palette.moc"
