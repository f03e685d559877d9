// SPDX-License-Identifier: GPL-3.0-or-later
// What this folder asks of Windows itself. Under wine some of it is refused: then it has to be said.
#include "platform/keychain.h"
#include "platform/line_server.h"
#include "platform/process.h"
#include "platform/screen_shield.h"
#include "platform/system_random.h"

#include "testkit/testkit.h"

#include <atomic>
#include <thread>

#include <windows.h>

using namespace scrim;
using namespace scrim::testkit;
using namespace scrim::platform;

namespace {

DisplayFacts display()
{
    DisplayFacts facts;
    facts.system = QStringLiteral("windows");
    return facts;
}

/// As another process would, on another thread: this one turns its loop meanwhile.
template<typename Work>
void elsewhere(Work work)
{
    std::atomic<bool> isDone = false;
    std::thread thread([&] {
        work();
        isDone = true;
    });
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    thread.join();
}

} // namespace

class TestWindowsCalls : public QObject
{
    Q_OBJECT

private:
    HWND m_window = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        m_window = CreateWindowExW(0, L"STATIC", L"scrim", WS_OVERLAPPEDWINDOW, 0, 0, 100, 100, nullptr, nullptr,
                                   nullptr, nullptr);
        QVERIFY(m_window != nullptr);
    }
    void cleanupTestCase() { DestroyWindow(m_window); }

    void aWindowIsExcludedOnlyWhereWindowsSaysSo()
    {
        const auto window = reinterpret_cast<quintptr>(m_window);
        const Protection protection = protect(window, display());
        DWORD affinity = 0;
        const bool isSaid = GetWindowDisplayAffinity(m_window, &affinity) != 0 && affinity != WDA_NONE;
        QCOMPARE(protection.level, isSaid && !protection.isRemote ? ScreenLevel::Excluded : ScreenLevel::None);
        QVERIFY(!protection.why.isEmpty());
        unprotect(window);
    }

    void aWindowThatIsGoneIsNotProtected()
    {
        HWND gone =
            CreateWindowExW(0, L"STATIC", L"gone", WS_OVERLAPPEDWINDOW, 0, 0, 9, 9, nullptr, nullptr, nullptr, nullptr);
        DestroyWindow(gone);
        QCOMPARE(protect(reinterpret_cast<quintptr>(gone), display()).level, ScreenLevel::None);
    }

    void theSystemsRandomnessIsThere()
    {
        std::array<std::uint8_t, 32> one{};
        std::array<std::uint8_t, 32> other{};
        fillFromSystem(one);
        fillFromSystem(other);
        QVERIFY(one != other);
    }

    void aHardenedProcessLocksWhatItNeeds()
    {
        (void)hardenProcess(); // wine refuses a part
        QVERIFY(lockableBytes().value_or(lockedBytesNeeded) >= lockedBytesNeeded);
        const SecretBytes secret(1 << 20);
        QVERIFY(secretMemoryIsLocked());
    }

    void theCredentialStoreKeepsATextAndReplacesIt()
    {
        Keychain keychain(QStringLiteral("Scrim test"));
        REQUIRE_OK(keychain.write(QStringLiteral("one"), "first"));
        REQUIRE_OK(keychain.write(QStringLiteral("one"), "second"));
        const auto read = keychain.read(QStringLiteral("one"));
        REQUIRE_OK(read);
        QCOMPARE(read->value_or(QByteArray()), QByteArray("second"));
        const auto none = keychain.read(QStringLiteral("none"));
        REQUIRE_OK(none);
        QVERIFY(!none->has_value());
    }

    void aLineIsSaidAndAnswered()
    {
        const auto nobody = sayLine(QStringLiteral("test-nobody"), asBytes(std::string_view("x")));
        REQUIRE_OK(nobody);
        QVERIFY(!nobody->has_value());

        if (GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr)
            QSKIP("Wine's pipes have no owner, and whose is not known is not spoken to.");
        bool wasTooLong = false;
        const auto answer = [&](Bytes line) {
            wasTooLong = wasTooLong || line.empty();
            return "heard " + reading(line);
        };
        auto server = LineServer::listen(QStringLiteral("test-one"), answer);
        REQUIRE_OK(server);
        REQUIRE_ERROR(LineServer::listen(QStringLiteral("test-one"), answer), ErrorCode::InUse);
        for (int i = 0; i < 3; ++i) {
            Result<std::optional<QByteArray>> said = std::optional<QByteArray>();
            elsewhere([&] { said = sayLine(QStringLiteral("test-one"), asBytes(std::string_view("a call"))); });
            REQUIRE_OK(said);
            QCOMPARE(said->value_or(QByteArray()), QByteArray("heard a call"));
        }
        const QByteArray endless(LineServer::longestLine + 10, 'x');
        elsewhere([&] {
            (void)sayLine(QStringLiteral("test-one"), asBytes(std::string_view(endless.constData(), endless.size())));
        });
        QVERIFY(wasTooLong);
        server->reset();
        const auto after = sayLine(QStringLiteral("test-one"), asBytes(std::string_view("x")));
        REQUIRE_OK(after);
        QVERIFY(!after->has_value());
    }
};

QTEST_GUILESS_MAIN(TestWindowsCalls)
#include "test_windows_calls.moc"
