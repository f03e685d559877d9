// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_owner.h"
#include "base/own_only_windows.h"
#include "base/windows_name.h"
#include "check.h"
#include "intake/demo.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

#include <windows.h>

#include <sddl.h>

using namespace scrim;
using namespace scrimctl::doctor;

namespace {

/// Everybody may do everything to it.
void openToEverybody(const QString& path)
{
    PSECURITY_DESCRIPTOR rules = nullptr;
    QVERIFY(
        ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;OICI;FA;;;WD)", SDDL_REVISION_1, &rules, nullptr));
    QVERIFY(SetFileSecurityW(windowsName(path).c_str(), DACL_SECURITY_INFORMATION, rules));
    LocalFree(rules);
}

} // namespace

class TestDoctorWindows : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    [[nodiscard]] QString vault() const { return m_root.filePath(QStringLiteral("a vault")); }
    [[nodiscard]] Check folderCheck() const
    {
        const auto checks = vaultChecks(vault());
        const auto found = std::ranges::find(*checks, QStringLiteral("vault-folder"), &Check::id);
        return found == checks->end() ? Check() : *found;
    }

private Q_SLOTS:
    void initTestCase() { REQUIRE_OK(intake::makeDemo(vault(), {.customers = 3, .orders = 3}, SystemClock())); }

    void aVaultOfOnesOwnIsWell() { QCOMPARE(folderCheck().state, State::Ok); }

    void adviceIsOfThisSystem()
    {
        openToEverybody(vault());
        const Check folder = folderCheck();
        QCOMPARE(folder.state, State::Bad);
        QVERIFY2(folder.advice.startsWith(QStringLiteral("icacls \"%1\"").arg(QDir::toNativeSeparators(vault()))),
                 qPrintable(folder.advice));
        QVERIFY(folder.advice.contains(ownSid()));
        auto all = *vaultChecks(vault());
        for (const Checks& more : {libraryChecks(), machineChecks({}), processChecks(), screenChecks()})
            all.insert(all.end(), more.begin(), more.end());
        for (const Check& check : all) {
            for (const char* word : {"chmod", "apt ", "/etc/", "sysctl", "systemd"})
                QVERIFY2(!check.advice.contains(QLatin1String(word)), qPrintable(check.advice));
        }
    }

    void whatItAdvisesCloses()
    {
        if (GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr)
            QSKIP("Wine's icacls changes nothing.");
        openToEverybody(vault());
        QProcess shell;
        shell.setProgram(QStringLiteral("cmd.exe"));
        shell.setNativeArguments(QStringLiteral("/c ") + folderCheck().advice);
        shell.start();
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(folderCheck().state, State::Ok);
    }
};

QTEST_GUILESS_MAIN(TestDoctorWindows)
#include "test_doctor_windows.moc"
