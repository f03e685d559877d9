// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_actions.h"
#include "ui/shield/secret_input.h"

#include "fake_portal.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QTest>

using namespace scrim;
using shell::Shade;
using shell::Theme;

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_portal.start()); }

    void isDressedAsTheDesktopIs()
    {
        m_portal.settings = {{appearance, {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), 1U}}}};
        const Theme theme;
        QTRY_COMPARE(theme.shade(), Shade::ContrastDark);
        QCOMPARE(QApplication::palette().color(QPalette::Base),
                 shell::paletteOf(Shade::ContrastDark).color(QPalette::Base));
        QVERIFY(theme.followsDesktop());
    }

    void whatStandsInARowIsOfOneHeight()
    {
        const Theme theme;
        QComboBox box;
        box.addItem(QStringLiteral("One"));
        const int height = QLineEdit().sizeHint().height();
        QCOMPARE(QPushButton(QStringLiteral("Go")).sizeHint().height(), height);
        QCOMPARE(box.sizeHint().height(), height);
        QCOMPARE(QSpinBox().sizeHint().height(), height);
        QCOMPARE(shield::SecretInput(QStringLiteral("Word")).sizeHint().height(), height);
    }

    void aTableTicksAsAPageDoes()
    {
        const Theme theme(Shade::Light);
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole);
        QTableView table;
        table.setModel(&model);
        table.show();
        const QImage picture = table.viewport()->grab().toImage();
        int ticked = 0;
        const QRect cell = table.visualRect(model.index(0, 0));
        const QRgb dark = theme.shade() == Shade::Light ? QApplication::palette().color(QPalette::Text).rgb() : 0;
        for (int x = cell.left(); x < cell.left() + 24; ++x) {
            for (int y = cell.top(); y <= cell.bottom(); ++y)
                ticked += picture.pixel(x, y) == dark ? 1 : 0;
        }
        QCOMPARE(ticked, 0);
    }

    void aChoiceHoldsUntilTheDesktopIsFollowedAgain()
    {
        m_portal.settings = {{appearance, {{QStringLiteral("color-scheme"), 2U}}}};
        Theme theme(Shade::Dark);
        QSignalSpy changes(&theme, &Theme::shadeChanged);
        m_portal.change(appearance, QStringLiteral("contrast"), 1U);
        QTest::qWait(200);
        QCOMPARE(theme.shade(), Shade::Dark);
        QCOMPARE(changes.size(), 0);
        theme.followDesktop();
        QCOMPARE(theme.shade(), Shade::ContrastLight);
        QVERIFY(theme.followsDesktop());
        theme.choose(Shade::Light);
        QVERIFY(!theme.followsDesktop());
    }

    void aPersonsChoiceIsTold()
    {
        m_portal.settings = {{appearance, {{QStringLiteral("color-scheme"), 2U}}}};
        Theme theme;
        QSignalSpy chosen(&theme, &Theme::chosen);
        m_portal.change(appearance, QStringLiteral("contrast"), 1U);
        QTest::qWait(200);
        QCOMPARE(chosen.size(), 0);
        theme.choose(Shade::Dark);
        theme.followDesktop();
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][0].value<std::optional<Shade>>(), std::optional(Shade::Dark));
        QCOMPARE(chosen[1][0].value<std::optional<Shade>>(), std::optional<Shade>());
    }

    void whatItHasLockedIsGreyedAndNamesTheFile()
    {
        m_portal.settings = {};
        Theme theme(Shade::Dark, QStringLiteral("/etc/scrim/policies/managed/10-desk.json"));
        QWidget window;
        shell::Actions actions(window);
        shell::connectTheme(actions, theme);
        actions.setAtDesk(true);
        for (const auto id :
             {shell::ActionId::DarkMode, shell::ActionId::HighContrast, shell::ActionId::FollowDesktop}) {
            QVERIFY(!actions.at(id).isEnabled());
            QVERIFY2(actions.at(id).text().contains(QStringLiteral("(set by IT, 10-desk.json)")),
                     qPrintable(actions.at(id).text()));
            QVERIFY(actions.at(id).toolTip().contains(theme.lockedBy()));
        }
        QVERIFY(actions.at(shell::ActionId::Shortcuts).isEnabled());
    }

    void nothingMovesWhereTheDesktopAsksForIt()
    {
        m_portal.settings = {};
        const Theme theme;
        const auto duration = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
        QVERIFY(duration() > 0);
        m_portal.change(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), false);
        QTRY_COMPARE(duration(), 0);
        m_portal.change(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), true);
        QTRY_VERIFY(duration() > 0);
    }

private:
    testkit::FakePortal m_portal;
};

QTEST_MAIN(TestTheme)

#include "test_theme.moc"
