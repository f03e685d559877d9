// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_desk.h"
#include "ui/protection/policy_model.h"
#include "ui/protection/protection_page.h"
#include "ui/protection/support_card.h"
#include "ui/shield/screen_guard.h"
#include "ui/shield/secret_input.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>

using namespace scrim;
using policy::Role;
using protection::PolicyModel;
using protection::ProtectionPage;
using shield::SecretInput;

class TestProtectionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
        QVERIFY(QDir(m_it.path()).mkpath(QStringLiteral("managed")));
        m_demo = std::make_unique<testkit::DemoDesk>(60, session::ManagedPolicy(m_it.path()));
    }
    void cleanupTestCase() { m_demo.reset(); }
    void init()
    {
        m_answer = {};
        m_answer.level = ScreenLevel::Scrambled;
        m_answer.why = QStringLiteral("A test says so.");
        m_answer.isWatched = true;
        m_answer.leftOver = {QStringLiteral("A recorder."), QStringLiteral("A camera.")};
        sitDown(Role::Senior);
    }
    void cleanup()
    {
        m_page.reset();
        m_guard.reset();
        m_demo->signOut();
        QFile::remove(itsFile());
    }

    void whatProtectsTheScreenIsSaidInWords()
    {
        QVERIFY(label("protection_level").startsWith(QStringLiteral("Scrambled. ")));
        QCOMPARE(label("protection_why"), QStringLiteral("A test says so."));
        QVERIFY(label("protection_facts").contains(QStringLiteral("is noticed")));
        QVERIFY(label("protection_facts").contains(QStringLiteral("on this machine")));
        QVERIFY(label("protection_left_over").contains(QStringLiteral("A recorder.")));
        QVERIFY(label("protection_left_over").contains(QStringLiteral("A camera.")));
    }

    void itFollowsTheScreenWhileItIsShown()
    {
        m_answer.level = ScreenLevel::None;
        m_answer.why = QStringLiteral("This is a remote session: a test.");
        m_answer.isWatched = false;
        m_answer.isRemote = true;
        m_guard->trustRemote(true); // has the guard ask again
        QVERIFY(label("protection_level").startsWith(QStringLiteral("Not protected. ")));
        QVERIFY(label("protection_facts").contains(QStringLiteral("not noticed")));
        QVERIFY(label("protection_facts").contains(QStringLiteral("remote session")));
        QCOMPARE(cell(3, 3), QStringLiteral("No: not protected enough"));
        m_answer.level = ScreenLevel::Excluded;
        m_guard->trustRemote(false);
        QVERIFY(label("protection_level").startsWith(QStringLiteral("Left out of pictures. ")));
        QCOMPARE(cell(3, 3), QStringLiteral("Yes"));
    }

    void theTableSaysWhatPolicyDemandsOfEachClass()
    {
        QCOMPARE(part<QTableView>("policy_table").model()->rowCount(), 4);
        QCOMPARE(row(0), (QStringList{QStringLiteral("Contact"), QStringLiteral("Any screen"),
                                      QStringLiteral("Click or hold"), QStringLiteral("Yes")}));
        QCOMPARE(row(3), (QStringList{QStringLiteral("Payment"), QStringLiteral("Scrambled"), QStringLiteral("Hold"),
                                      QStringLiteral("Yes")}));
        const QString rest = label("policy_rest");
        for (const char* words : {"at most 4", "counts as not protected", "whole page", "15 min"})
            QVERIFY2(rest.contains(QLatin1String(words)), words);
    }

    void aRoleThatDoesNotViewAClassIsTold()
    {
        sitDown(Role::Agent);
        QCOMPARE(cell(0, 3), QStringLiteral("Yes"));
        QCOMPARE(cell(3, 3), QStringLiteral("No: not for your role"));
    }

    void theModelKeepsTheRulesOfModels()
    {
        PolicyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        policy::Policy strict;
        strict.classes.fill({ScreenLevel::Excluded, policy::Gesture::Hold});
        model.show(strict, {Role::Senior,
                            {policy::allFieldClasses.begin(), policy::allFieldClasses.end()},
                            ScreenLevel::Scrambled,
                            QStringLiteral("why"),
                            false});
        const QModelIndex answer = model.index(0, 3);
        QCOMPARE(answer.data().toString(), QStringLiteral("No: not protected enough"));
        QVERIFY(answer.data(Qt::ToolTipRole).toString().contains(QStringLiteral("left out of pictures")));
        model.show(strict, {Role::Senior, {}, ScreenLevel::Excluded, {}, false});
        QCOMPARE(answer.data().toString(), QStringLiteral("No: no key for it yet"));
    }

    void theCardIsClosedUntilItIsAskedFor()
    {
        QVERIFY(!part<QLineEdit>("support_name").isVisible());
        QTest::mouseClick(&part<QPushButton>("support_open"), Qt::LeftButton);
        QVERIFY(part<QLineEdit>("support_name").hasFocus());
        QCOMPARE(part<QSpinBox>("support_minutes").maximum(), 15);
        for (const char* name : {"support_name", "support_password", "support_minutes"})
            QVERIFY2(!part<QWidget>(name).accessibleName().isEmpty(), name);
    }

    void aSecondPersonAllowsPictures()
    {
        allow(Role::Supervisor, m_demo->user(Role::Supervisor).password, 7);
        QTRY_VERIFY(m_demo->desk().captureAllowedMs() > 0);
        QCOMPARE(m_demo->desk().captureAllowedMs(), qint64{7 * 60'000});
        QTRY_VERIFY(!part<QLineEdit>("support_name").isVisible());
        QVERIFY(label("support_state").contains(QStringLiteral("allowed at the moment")));
        QVERIFY(part<protection::SupportCard>("support_card").hasFocus()); // Tab goes on from here
        QCOMPARE(cell(0, 3), QStringLiteral("No: pictures are allowed"));
        QVERIFY(part<QLineEdit>("support_name").text().isEmpty());
        m_demo->desk().endCapture();
        QVERIFY(part<QPushButton>("support_open").isVisible());
        QCOMPARE(cell(0, 3), QStringLiteral("Yes"));
    }

    void aWrongPasswordIsSaidBesideTheField()
    {
        allow(Role::Supervisor, QStringLiteral("not-it-2026"), 5);
        QVERIFY(!part<QPushButton>("support_allow").isEnabled());
        QTRY_VERIFY(!label("support_error").isEmpty());
        QCOMPARE(m_demo->desk().captureAllowedMs(), qint64{0});
        QVERIFY(part<SecretInput>("support_password").hasFocus());
        QCOMPARE(part<SecretInput>("support_password").length(), 0);
        QCOMPARE(part<QLineEdit>("support_name").text(), m_demo->user(Role::Supervisor).name);
    }

    void oneselfAndARoleThatMayNotAreRefused()
    {
        allow(Role::Senior, m_demo->user(Role::Senior).password, 5);
        QTRY_VERIFY(label("support_error").contains(QStringLiteral("second person")));
        allow(Role::Agent, m_demo->user(Role::Agent).password, 5);
        QTRY_VERIFY(label("support_error").contains(QStringLiteral("may not allow")));
        QCOMPARE(m_demo->desk().captureAllowedMs(), qint64{0});
    }

    void emptyFieldsAreAskedForWithoutTryingThem()
    {
        m_page->openSupport();
        QTest::mouseClick(&part<QPushButton>("support_allow"), Qt::LeftButton);
        QVERIFY(!label("support_error").isEmpty());
        QVERIFY(part<QLineEdit>("support_name").hasFocus());
    }

    void leavingThePageForgetsTheSecondPerson()
    {
        m_page->openSupport();
        part<QLineEdit>("support_name").setText(QStringLiteral("supervisor"));
        QTest::keyClicks(&part<SecretInput>("support_password"), QStringLiteral("half of it"));
        m_page->hide();
        QVERIFY(part<QLineEdit>("support_name").text().isEmpty());
        QCOMPARE(part<SecretInput>("support_password").length(), 0);
    }

    void whereThePolicyAllowsNoPicturesThePageSaysSo()
    {
        policy::Policy never;
        never.supportCaptureMinutes = 0;
        m_demo->apply(never);
        sitDown(Role::Senior);
        m_page->openSupport();
        QVERIFY(!part<QLineEdit>("support_name").isVisible());
        QVERIFY(!part<QPushButton>("support_open").isVisible());
        QVERIFY(label("support_state").contains(QStringLiteral("does not allow")));
        QVERIFY(label("policy_rest").contains(QStringLiteral("Nobody may allow")));
        m_demo->apply({});
    }

    void whatItHasLockedIsNamedWithItsFile()
    {
        QVERIFY(!part<QLabel>("policy_locks").isVisible());
        QVERIFY(!part<QLabel>("look_locked").isVisible());
        QVERIFY(part<QComboBox>("look_frames").isEnabled());
        putInPlace(R"({"shield": {"frames_per_pad": 2, "support_capture_minutes": 0, "classes": {
            "payment": {"gesture": "hold", "per_hour": 5}}}, "sign_in": {"idle_lock_minutes": 5}})");
        sitDown(Role::Senior);
        const QString locks = label("policy_locks");
        QVERIFY(part<QLabel>("policy_locks").isVisible());
        for (const QString& words :
             {itsFile(), QStringLiteral("frames per pad"), QStringLiteral("pictures for support"),
              QStringLiteral("Payment: how it is shown"), QStringLiteral("Payment: views an hour")})
            QVERIFY2(locks.contains(words), qPrintable(locks));
        QVERIFY2(!locks.contains(QStringLiteral("idle")), qPrintable(locks));
        // Each cell whose value is not to be changed says so itself; its neighbours do not.
        const QAbstractItemModel& table = *part<QTableView>("policy_table").model();
        QVERIFY(table.index(3, 2).data(Qt::ToolTipRole).toString().contains(itsFile()));
        QVERIFY(table.index(3, 2).data(Qt::AccessibleDescriptionRole).toString().contains(itsFile()));
        QVERIFY(table.index(3, 1).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(table.index(2, 2).data(Qt::ToolTipRole).toString().isEmpty());
        // What the person could choose otherwise is greyed.
        QVERIFY(!part<QComboBox>("look_frames").isEnabled());
        QVERIFY(part<QComboBox>("look_frames").accessibleDescription().contains(itsFile()));
        QVERIFY(label("look_locked").contains(itsFile()));
        QVERIFY(part<QSpinBox>("look_size").isEnabled());
        QVERIFY(!part<QPushButton>("support_open").isVisible());
        QVERIFY2(label("support_state").contains(itsFile()), qPrintable(label("support_state")));
    }

    void aLockThatLeavesAChoiceGreysNothing()
    {
        putInPlace(R"({"shield": {"frames_per_pad": 4}})");
        sitDown(Role::Senior);
        QVERIFY(label("policy_locks").contains(QStringLiteral("frames per pad")));
        QVERIFY(part<QComboBox>("look_frames").isEnabled());
        QVERIFY(!part<QLabel>("look_locked").isVisible());
    }

private:
    [[nodiscard]] QString itsFile() const { return m_it.filePath(QStringLiteral("managed/10-desk.json")); }
    void putInPlace(const QByteArray& policy) const
    {
        QFile file(itsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(policy), policy.size());
    }
    void sitDown(Role role)
    {
        m_page.reset();
        m_demo->signOut();
        m_demo->signIn(role);
        m_guard = std::make_unique<shield::ScreenGuard>(
            m_demo->clock(), [this](quintptr, const platform::DisplayFacts&) { return m_answer; });
        m_page = std::make_unique<ProtectionPage>(m_demo->desk(), *m_guard, m_demo->clock());
        m_page->resize(900, 1100);
        m_page->setVisible(true);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_guard->protection().why, m_answer.why);
    }
    void allow(Role role, const QString& password, int minutes)
    {
        m_page->openSupport();
        part<QLineEdit>("support_name").setText(m_demo->user(role).name);
        QTest::keyClicks(&part<SecretInput>("support_password"), password);
        part<QSpinBox>("support_minutes").setValue(minutes);
        QTest::mouseClick(&part<QPushButton>("support_allow"), Qt::LeftButton);
    }

    template<typename Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        return *m_page->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString label(const char* name) const { return part<QLabel>(name).text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return part<QTableView>("policy_table").model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList row(int at) const { return {cell(at, 0), cell(at, 1), cell(at, 2), cell(at, 3)}; }

    QTemporaryDir m_config;
    QTemporaryDir m_it;
    platform::Protection m_answer;
    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<shield::ScreenGuard> m_guard;
    std::unique_ptr<ProtectionPage> m_page;
};

QTEST_MAIN(TestProtectionPage)
#include "test_protection_page.moc"
