// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system_account.h"

#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace scrim;

class TestSystemAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheProcessesOwnWhateverTheEnvironmentSays()
    {
        qputenv("USER", "somebody-else");
        qputenv("LOGNAME", "somebody-else");
        const passwd* own = ::getpwuid(::geteuid());
        QCOMPARE(systemAccount(),
                 own == nullptr ? QStringLiteral("uid-%1").arg(::geteuid()) : QString::fromLocal8Bit(own->pw_name));
    }
};

QTEST_APPLESS_MAIN(TestSystemAccount)
#include "test_system_account.moc"
