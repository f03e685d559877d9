// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/demo.h"
#include "models/desk.h"

#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

namespace scrim::testkit {

/// Turns the event loop until the future is there, as a window would; a future that never comes is an error.
template<typename T>
[[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        return fail(ErrorCode::Internal, QStringLiteral("the answer never came"));
    if (future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("the answer was dropped"));
    if constexpr (std::is_void_v<T>)
        return future.result();
    else
        return future.takeResult();
}

/// The lit field moved out, as the spotlight takes it.
[[nodiscard]] inline Result<reveal::Lit> await(QFuture<Result<std::shared_ptr<reveal::Lit>>> future)
{
    auto lit = await<std::shared_ptr<reveal::Lit>>(std::move(future));
    return lit ? Result<reveal::Lit>(std::move(**lit)) : fail(lit);
}

/// A real, small, fictional vault and desks at it.
class DeskFixture
{
public:
    DeskFixture();

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    [[nodiscard]] SecretBytes password(policy::Role role) const;
    [[nodiscard]] Result<std::unique_ptr<models::Desk>> open() const { return models::Desk::open(folder(), clock); }
    /// A desk with somebody of that role at it.
    [[nodiscard]] Result<std::unique_ptr<models::Desk>> openAs(policy::Role role) const;
    /// The whole log as a supervisor reads it, oldest first.
    [[nodiscard]] std::vector<QJsonObject> log() const;
    /// The entries of that action since entry `from`.
    [[nodiscard]] std::vector<QJsonObject> logged(const QString& action, std::size_t from = 0) const;
    /// A customer with that sensitive field.
    [[nodiscard]] Result<records::Customer> customerWith(models::Desk& desk, policy::Field field) const;

private:
    QTemporaryDir m_folder;

public:
    FakeClock clock;
    Result<intake::Demo> demo;
};

[[nodiscard]] inline QString text(const QJsonObject& entry, const char* key)
{
    return entry.value(QLatin1String(key)).toString();
}

} // namespace scrim::testkit
