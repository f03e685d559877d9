// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/tell_program.h"

#include "testkit/testkit.h"

#include <QFile>
#include <QTemporaryDir>

using namespace scrim;
using namespace scrim::testkit;
using platform::tellProgram;

class TestTellProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramGetsTheLineAndNothingElse()
    {
        const QTemporaryDir folder;
        const QString heard = folder.filePath(QStringLiteral("heard"));
        const QString path = folder.filePath(QStringLiteral("telephone"));
        QFile script(path);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n{ echo $#; cat; echo end; } >" + heard.toUtf8() + ".part\nmv " + heard.toUtf8() +
                     ".part " + heard.toUtf8() + "\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        REQUIRE_OK(tellProgram(path, asBytes("+493023125010")));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(heard), 10'000);
        QFile file(heard);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("0\n+493023125010\nend\n"));
    }

    void aProgramThatIsNotThereIsSaidSo()
    {
        REQUIRE_ERROR(tellProgram(QStringLiteral("/nowhere/telephone"), asBytes("+49")), ErrorCode::NotFound);
    }

    void aProgramThatDoesNotReadKeepsNobodyWaiting()
    {
        REQUIRE_OK(tellProgram(QStringLiteral("/bin/true"), asBytes("+493023125010")));
        REQUIRE_ERROR(tellProgram(QStringLiteral("/bin/true"), SecretBytes(100'000)), ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestTellProgram)
#include "test_tell_program.moc"
