// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "base/secret_bytes.h"

#include <QTest>

#include <string_view>

/// Fails the test with the error's own sentence when `result` holds none of what was asked for.
#define REQUIRE_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto& requireOkResult = (result);                                                                        \
        QVERIFY2(requireOkResult.has_value(),                                                                          \
                 requireOkResult.has_value() ? "" : qPrintable(requireOkResult.error().message));                      \
    } while (false)

/// Fails the test unless `result` is this kind of error.
#define REQUIRE_ERROR(result, expectedCode)                                                                            \
    do {                                                                                                               \
        const auto& requireErrorResult = (result);                                                                     \
        QVERIFY2(!requireErrorResult.has_value(), "succeeded where it had to fail");                                   \
        QCOMPARE(scrim::codeName(requireErrorResult.error().code), scrim::codeName(expectedCode));                     \
        QVERIFY(!requireErrorResult.error().message.isEmpty());                                                        \
    } while (false)

namespace scrim::testkit {

/// A secret out of a literal, for tests.
[[nodiscard]] inline SecretBytes secret(std::string_view text)
{
    return SecretBytes::copyOf(asBytes(text));
}

/// What is in a secret, for tests: fictional values only.
[[nodiscard]] inline QByteArray reading(Bytes secret)
{
    return toByteArray(secret);
}

[[nodiscard]] inline QByteArray fromHex(std::string_view hex)
{
    return QByteArray::fromHex(QByteArray(hex.data(), static_cast<qsizetype>(hex.size())));
}

} // namespace scrim::testkit
