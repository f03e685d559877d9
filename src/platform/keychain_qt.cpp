// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worker.h"
#include "platform/keychain.h"
#include "platform/keychain_reach.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace scrim::platform {

namespace {

constexpr int patienceMs = 3000;

std::unexpected<Error> none(const QString& why)
{
    return fail(ErrorCode::NotFound, QStringLiteral("There is no keychain to use here: %1").arg(why));
}

std::unexpected<Error> silent()
{
    return fail(ErrorCode::Io, QStringLiteral("the system's keychain: it does not answer"));
}

Result<void> inReach()
{
    switch (keychainReach()) {
    case KeychainReach::Open:
        break;
    case KeychainReach::Silent:
        return silent();
    case KeychainReach::None:
        return none(QStringLiteral("none runs, or it is locked"));
    }
    return {};
}

/// Runs the job to its end, or leaves it alone when its time is up: what the keychain answers then still finds it.
template<typename Job, typename Answer>
auto finish(Job* job, const QString& name, Answer answer) -> std::invoke_result_t<Answer, Job&>
{
    job->setAutoDelete(false);
    job->setKey(name);
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job->start();
    if (!isDone)
        loop.exec();
    if (!isDone) {
        job->setAutoDelete(true);
        return silent();
    }
    auto said = answer(*job);
    delete job;
    return said;
}

} // namespace

struct Keychain::State
{
    QString service;
    Worker worker{QStringLiteral("keychain")};
};

Keychain::Keychain(const QString& service) : m_state(std::make_unique<State>(service)) {}

Keychain::~Keychain() = default;

Result<std::optional<QByteArray>> Keychain::read(const QString& name)
{
    using Text = Result<std::optional<QByteArray>>;
    if (auto open = inReach(); !open)
        return fail(open);
    const auto work = [service = m_state->service, name] {
        return finish(new QKeychain::ReadPasswordJob(service), name, [](QKeychain::ReadPasswordJob& job) -> Text {
            if (job.error() == QKeychain::EntryNotFound)
                return std::optional<QByteArray>();
            if (job.error() != QKeychain::NoError)
                return none(job.errorString());
            return std::optional(job.binaryData());
        });
    };
    return m_state->worker.run(work).result();
}

Result<void> Keychain::write(const QString& name, const QByteArray& text)
{
    if (auto open = inReach(); !open)
        return fail(open);
    const auto work = [service = m_state->service, name, text] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setTextData(QString::fromUtf8(text));
        return finish(job, name, [](QKeychain::WritePasswordJob& done) -> Result<void> {
            if (done.error() != QKeychain::NoError)
                return none(done.errorString());
            return {};
        });
    };
    return m_state->worker.run(work).result();
}

} // namespace scrim::platform
