// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_desk.h"

#include "crypto/otp.h"
#include "ui/shield/secret_input.h"
#include "ui/sign_in/account_pages.h"
#include "ui/sign_in/qr_code.h"
#include "ui/sign_in/sign_in_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace scrim;
using shield::SecretInput;
using sign_in::AccountPages;

namespace {

template<typename Widget>
Widget& part(QWidget& page, const char* name)
{
    return *page.findChild<Widget*>(QLatin1String(name));
}

QString textOn(QWidget& page, const char* name)
{
    return part<QLabel>(page, name).text();
}

} // namespace

class TestAccountPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<testkit::DemoDesk>();
        m_pages = std::make_unique<AccountPages>();
        m_pages->resize(1280, 680);
        m_pages->serve(m_demo->desk());
    }
    void cleanup()
    {
        m_pages.reset();
        m_demo.reset();
    }

    void aPasswordIsChangedByKeyboardAlone()
    {
        m_demo->signIn(policy::Role::Agent);
        show();
        m_pages->changePassword();
        QSignalSpy left(m_pages.get(), &AccountPages::left);
        type("password_old", m_demo->user(policy::Role::Agent).password);
        QVERIFY(part<SecretInput>(*m_pages, "password_new").hasFocus());
        type("password_new", QStringLiteral("password1234"));
        QTRY_VERIFY(textOn(*m_pages, "password_strength").contains(QStringLiteral("very weak")));
        type("password_again", QStringLiteral("password1234"));
        QTRY_VERIFY(textOn(*m_pages, "password_error").contains(QStringLiteral("weak")));
        QCOMPARE(left.count(), 0);
        type("password_old", m_demo->user(policy::Role::Agent).password);
        type("password_new", QStringLiteral("violet-tram-91-otter"));
        QTRY_VERIFY(textOn(*m_pages, "password_strength").contains(QStringLiteral("strong")));
        type("password_again", QStringLiteral("violet-tram-91-otter"));
        QTRY_COMPARE(left.count(), 1);
        QCOMPARE(part<SecretInput>(*m_pages, "password_new").length(), 0);
    }

    void escapeIsCancel()
    {
        m_demo->signIn(policy::Role::Agent);
        show();
        QSignalSpy left(m_pages.get(), &AccountPages::left);
        m_pages->changePassword();
        auto& typed = part<SecretInput>(*m_pages, "password_old");
        QTest::keyClicks(&typed, QStringLiteral("half a word"));
        QTest::keyClick(&typed, Qt::Key_Escape);
        QTRY_COMPARE(left.count(), 1);
        QCOMPARE(typed.length(), 0);
        m_pages->enrol();
        QTest::keyClick(&part<SecretInput>(*m_pages, "enrol_password"), Qt::Key_Escape);
        QTRY_COMPARE(left.count(), 2);
    }

    void twoPasswordsThatDifferAreTypedAgain()
    {
        m_demo->signIn(policy::Role::Agent);
        show();
        m_pages->changePassword();
        type("password_old", m_demo->user(policy::Role::Agent).password);
        type("password_new", QStringLiteral("violet-tram-91-otter"));
        type("password_again", QStringLiteral("violet-tram-91-ottar"));
        QVERIFY(textOn(*m_pages, "password_error").contains(QStringLiteral("differ")));
    }

    void whoHasToEnrolIsLedThereAndThenToTheDesk()
    {
        policy::Policy policy;
        policy.signIn.secondFactor = {policy::Role::Agent};
        m_demo->apply(policy);
        const auto& agent = m_demo->user(policy::Role::Agent);
        const QByteArray password = agent.password.toUtf8();
        const auto person =
            testkit::answered(m_demo->desk().signIn(agent.name, SecretBytes::copyOf(asBytes(password))));
        REQUIRE_OK(person);
        show();
        m_pages->settle(*person);
        QSignalSpy arrived(m_pages.get(), &AccountPages::arrived);
        QVERIFY(part<SecretInput>(*m_pages, "enrol_password").hasFocus());
        type("enrol_password", agent.password);
        QTRY_VERIFY(part<sign_in::QrCode>(*m_pages, "totp_qr").isVisible());
        QVERIFY(isDrawn(part<sign_in::QrCode>(*m_pages, "totp_qr")));
        type("totp_code", QStringLiteral("000000"));
        QTRY_VERIFY(!textOn(*m_pages, "enrol_error").isEmpty());
        type("totp_code", code(textOn(*m_pages, "totp_secret")));
        auto& codes = part<QPlainTextEdit>(*m_pages, "recovery_codes");
        QTRY_VERIFY(codes.isVisible());
        QCOMPARE(codes.toPlainText().split(QLatin1Char('\n')).size(), 10);
        QVERIFY(textOn(*m_pages, "totp_secret").isEmpty());
        QCOMPARE(arrived.count(), 0);
        QTest::mouseClick(&part<QPushButton>(*m_pages, "recovery_done"), Qt::LeftButton);
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY(codes.toPlainText().isEmpty());
        QVERIFY(m_demo->desk().isOpen());
    }

    void aLockoutSaysHowLongAndCountsDown()
    {
        sign_in::SignInPage page;
        page.serve(m_demo->desk());
        page.show();
        for (int i = 0; i < 11; ++i) {
            part<QLineEdit>(page, "user_name").setText(QStringLiteral("agent"));
            QTest::keyClicks(&part<SecretInput>(page, "password"), QStringLiteral("not-the-password-1"));
            QTest::mouseClick(&part<QPushButton>(page, "sign_in_button"), Qt::LeftButton);
            QTRY_VERIFY(part<QPushButton>(page, "sign_in_button").isEnabled());
        }
        QVERIFY(textOn(page, "sign_in_error").contains(QStringLiteral("Wait 30 minutes")));
    }

private:
    void show()
    {
        m_pages->setVisible(true);
        m_pages->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pages.get()));
    }
    /// Into the field, and Enter.
    void type(const char* name, const QString& text)
    {
        auto& input = part<SecretInput>(*m_pages, name);
        QTRY_VERIFY(input.isEnabled());
        QTest::keyClicks(&input, text);
        QTest::keyClick(&input, Qt::Key_Return);
    }
    [[nodiscard]] QString code(QString secret) const
    {
        const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
        QByteArray key;
        quint32 bits = 0;
        int held = 0;
        for (const QChar letter : secret.remove(QLatin1Char(' '))) {
            bits = bits << 5 | static_cast<quint32>(letters.indexOf(letter));
            held += 5;
            if (held >= 8) {
                held -= 8;
                key += static_cast<char>(bits >> held & 255U);
            }
        }
        const quint32 number = crypto::hotp(asBytes(key), crypto::totpStep(m_demo->clock().wallMs()));
        return QString::number(number).rightJustified(6, QLatin1Char('0'));
    }
    static bool isDrawn(QWidget& code)
    {
        const QImage image = code.grab().toImage();
        bool dark = false;
        for (int x = 0; x < image.width(); ++x)
            dark = dark || image.pixelColor(x, image.height() / 2) == QColor(Qt::black);
        return dark && image.pixelColor(0, 0) == QColor(Qt::white);
    }

    std::unique_ptr<testkit::DemoDesk> m_demo;
    std::unique_ptr<AccountPages> m_pages;
};

QTEST_MAIN(TestAccountPages)
#include "test_account_pages.moc"
