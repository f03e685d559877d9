// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "testkit/testkit.h"

#include <QSet>

using namespace scrim;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsNameAndExitStatus_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        const auto row = [](ErrorCode code, const char* name, int status) {
            QTest::newRow(name) << static_cast<int>(code) << QString::fromLatin1(name) << status;
        };
        // Scripts outside rely on both; design, section 7.
        row(ErrorCode::Refused, "refused", 1);
        row(ErrorCode::BadCredential, "bad_credential", 1);
        row(ErrorCode::LockedOut, "locked_out", 1);
        row(ErrorCode::NotFound, "not_found", 1);
        row(ErrorCode::Exists, "exists", 1);
        row(ErrorCode::Tampered, "tampered", 1);
        row(ErrorCode::NewerFormat, "newer_format", 1);
        row(ErrorCode::WrongFormat, "wrong_format", 1);
        row(ErrorCode::InUse, "in_use", 1);
        row(ErrorCode::Cancelled, "cancelled", 1);
        row(ErrorCode::Usage, "usage", 2);
        row(ErrorCode::Io, "io", 3);
        row(ErrorCode::DiskFull, "disk_full", 3);
        row(ErrorCode::Damaged, "damaged", 3);
        row(ErrorCode::Database, "database", 3);
        row(ErrorCode::Internal, "internal", 3);
    }
    void everyCodeHasItsNameAndExitStatus()
    {
        QFETCH(const int, code);
        QFETCH(const QString, name);
        QFETCH(const int, status);
        QCOMPARE(codeName(static_cast<ErrorCode>(code)), name);
        QCOMPARE(exitStatus(static_cast<ErrorCode>(code)), status);
    }

    void anErrorIsPassedOnWhole()
    {
        const auto inner = []() -> Result<int> { return fail(ErrorCode::Tampered, QStringLiteral("which and why")); };
        const auto outer = [&inner]() -> Result<QString> {
            auto value = inner();
            if (!value)
                return fail(value);
            return QString();
        };
        const auto result = outer();
        REQUIRE_ERROR(result, ErrorCode::Tampered);
        QCOMPARE(result.error().message, QStringLiteral("which and why"));
    }
};

QTEST_GUILESS_MAIN(ErrorTest)
#include "test_error.moc"
