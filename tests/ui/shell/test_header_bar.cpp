// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "models/desk.h"
#include "ui/shell/actions.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QMenuBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace scrim;

class TestHeaderBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMenuIsInSightInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString& language : shell::languages()) {
            for (const int width : {900, 1280})
                QTest::addRow("%s, %d", qPrintable(language), width) << language << width;
        }
    }
    void everyMenuIsInSightInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        const shell::Language spoken(language, QLocale::c());
        QWidget window;
        const shell::Actions actions(window);
        auto* header = new shell::HeaderBar(actions, &window);
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(header);
        models::Person person;
        person.name = QStringLiteral("a.longer.name@shop");
        person.role = policy::Role::Supervisor;
        header->show(person);
        window.resize(width, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* bar = window.findChild<QMenuBar*>();
        QVERIFY(bar != nullptr);
        QVERIFY(bar->actions().size() >= 4);
        for (const QAction* menu : bar->actions())
            QVERIFY2(bar->rect().contains(bar->actionGeometry(const_cast<QAction*>(menu))), qPrintable(menu->text()));
        const auto* overflow = bar->findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button"));
        QVERIFY(overflow == nullptr || !overflow->isVisible());
    }

private:
    shell::Theme m_theme{shell::Shade::Light};
};

QTEST_MAIN(TestHeaderBar)
#include "test_header_bar.moc"
