// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "console_window.h"
#include "crypto/kdf.h"
#include "desk_parts.h"
#include "platform/screen_shield.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr int rounds = 30;
constexpr double limitMs = 30;
constexpr std::size_t keyBytes = 32;
constexpr QSize windowSize(1280, 720);

/// Sees the desk's first painting since it was told to look. It is not made before somebody signs in.
class FirstPaint final : public QObject
{
public:
    FirstPaint() { qApp->installEventFilter(this); }
    void look() { m_isSeen = false; }
    [[nodiscard]] bool isSeen() const { return m_isSeen; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        m_isSeen = m_isSeen || (event->type() == QEvent::Paint && object->objectName() == QLatin1String("desk_page") &&
                                static_cast<QWidget*>(object)->isVisible());
        return QObject::eventFilter(object, event);
    }

private:
    bool m_isSeen = false;
};

} // namespace

Result<void> benchSignIn(const DeskVault& vault)
{
    std::printf("from Return at the sign-in to the painted desk\n");
    const QString user = vault.user(policy::Role::Agent).name;
    ConsoleWindow console(platform::protect);
    if (auto opened = console.open(vault.folder, windowSize); !opened)
        return opened;
    std::vector<qint64> whole;
    std::vector<qint64> derivation;
    FirstPaint painted;
    for (int i = 0; i < rounds; ++i) {
        QWidget* input = nullptr;
        if (!waitFor([&] {
                input = console.visible<QWidget>("password");
                return input != nullptr && input->isEnabled();
            }))
            return fail(ErrorCode::Internal, QStringLiteral("there is no sign-in"));
        wait(100);
        (void)console.fillIn(user, vault.password(policy::Role::Agent));
        painted.look();
        bool isIn = false;
        whole.push_back(timed([&] {
            press(*input, Qt::Key_Return);
            isIn = waitFor([&] { return painted.isSeen(); });
        }));
        if (!isIn)
            return fail(ErrorCode::Internal, QStringLiteral("no desk was painted"));
        wait(200);
        console.window().findChild<QAction*>(QStringLiteral("action_sign_out"))->trigger();
        if (!waitFor([&] { return !console.desk().isOpen(); }))
            return fail(ErrorCode::Internal, QStringLiteral("nobody was signed out"));
        const QByteArray salt(16, 's');
        const SecretBytes password = vault.password(policy::Role::Agent);
        Result<SecretBytes> key = fail(ErrorCode::Internal, QString());
        derivation.push_back(
            timed([&] { key = crypto::scrypt(password.bytes(), asBytes(salt), crypto::scryptFloor, keyBytes); }));
        if (!key)
            return fail(key);
    }
    // It makes the desk's pages as well.
    std::printf("  %-58s %.1f ms\n", "the first, less its derivation",
                static_cast<double>(whole.front() - derivation.front()) / 1e6);
    printTimes(QStringLiteral("the whole"), whole, 0, 0);
    printTimes(QStringLiteral("the key derivation alone"), derivation, 0, 0);
    const double rest = (quantile(whole, 0.5) - quantile(derivation, 0.5)) / 1e6;
    std::printf("  %-58s %.1f ms  (%.0f)%s\n", "the one without the other", rest, limitMs,
                rest > limitMs ? "  OVER" : "");
    return {};
}

} // namespace scrim::bench
