// SPDX-License-Identifier: GPL-3.0-or-later
// A console's desk without its window, for tests to break: it does what it is told line by line on standard input, and
// says at once what came of it. "shown <entry> <field> <subject>" means that the value is in this process's hands.
#include "faulty_calls.h"

#include "models/desk.h"
#include "testkit/sanitizer.h"

#include "base/bytes.h"

#include <QCoreApplication>
#include <QHash>

#include <atomic>
#include <functional>
#include <iostream>
#include <string>
#include <unistd.h>
#include <vector>

using namespace scrim;

namespace {

/// The system's, with a wall clock that can be turned.
class TurnedClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_clock.wallMs() + m_turnedMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_clock.monotonicMs(); }
    void turn(qint64 ms) { m_turnedMs += ms; }

private:
    SystemClock m_clock;
    std::atomic<qint64> m_turnedMs = 0;
};

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8().replace('\n', ' ') + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        std::_Exit(4);
}

template<typename T>
Result<T> answered(QFuture<Result<T>> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result();
}

void sayError(const Error& error)
{
    say(QStringLiteral("error %1 %2").arg(codeName(error.code), error.message));
}

template<typename T>
void sayDone(const Result<T>& result)
{
    if (result)
        say(QStringLiteral("done"));
    else
        sayError(result.error());
}

class Teller
{
public:
    Teller(models::Desk& desk, TurnedClock& clock) : m_desk(desk), m_clock(clock)
    {
        QObject::connect(&desk, &models::Desk::logFailed, &desk,
                         [](const QString& why) { say(QStringLiteral("log_failed ") + why); });
    }

    void obey(const QStringList& words)
    {
        const QHash<QString, std::function<void()>> acts{
            {QStringLiteral("sign_in"), [&] { signIn(words.value(1), words.value(2).toUtf8()); }},
            {QStringLiteral("sign_out"), [&] { sayDone(answered(m_desk.signOut())); }},
            {QStringLiteral("lock"), [&] { sayDone(answered(m_desk.lock(QStringLiteral("key")))); }},
            {QStringLiteral("reveal"), [&] { reveal(); }},
            {QStringLiteral("loop"),
             [&] {
                 for (;;)
                     reveal();
             }},
            {QStringLiteral("open"), [&] { sayDone(answered(m_desk.customer(words.value(1).toLongLong()))); }},
            {QStringLiteral("find"), [&] { sayDone(answered(m_desk.find(words.value(1)))); }},
            {QStringLiteral("turn_clock"),
             [&] {
                 m_clock.turn(words.value(1).toLongLong());
                 say(QStringLiteral("done"));
             }},
            {QStringLiteral("arm"),
             [&] {
                 faulty::arm(words.value(1).toInt(), static_cast<faulty::Mode>(words.value(2).toInt()),
                             words.value(3).toInt(), static_cast<faulty::Calls>(words.value(4).toInt()));
                 say(QStringLiteral("done"));
             }},
            {QStringLiteral("arm_every"),
             [&] {
                 faulty::armEvery(words.value(1).toInt(), static_cast<faulty::Calls>(words.value(2).toInt()));
                 say(QStringLiteral("done"));
             }},
            {QStringLiteral("disarm"),
             [&] { say(faulty::disarm() ? QStringLiteral("fired") : QStringLiteral("quiet")); }},
        };
        acts.value(words.value(0), [] { say(QStringLiteral("error usage no such act")); })();
    }

private:
    struct Place
    {
        RecordId record;
        policy::Field field;
    };

    void signIn(const QString& name, const QByteArray& password)
    {
        const auto person = answered(m_desk.signIn(name, SecretBytes::copyOf(asBytes(password))));
        for (qint64 id = 1; person && m_places.empty() && id <= 20; ++id) {
            const auto customer = answered(m_desk.customer(id));
            for (const auto& field : customer ? customer->fields : std::vector<records::MaskedField>())
                m_places.push_back({customer->id, field.field});
        }
        sayDone(person);
    }

    void reveal()
    {
        if (m_places.empty())
            return say(QStringLiteral("error not_found there is nothing to show"));
        const Place place = m_places[m_next++ % m_places.size()];
        auto lit = answered(m_desk.reveal(place.record, place.field, policy::reasons().constFirst()));
        if (!lit)
            return sayError(lit.error());
        const qint64 entry = (*lit)->seq;
        say(QStringLiteral("shown %1 %2 %3").arg(entry).arg(policy::name(place.field), (*lit)->subject));
        sayDone(answered(m_desk.conceal(std::move(**lit), 1, reveal::Concealed::TimeUp)));
    }

    models::Desk& m_desk;
    TurnedClock& m_clock;
    std::vector<Place> m_places;
    std::size_t m_next = 0;
};

} // namespace

#ifdef SCRIM_ADDRESS_SANITIZER
/// OpenSSL's queue of a thread's errors (904 bytes) sometimes counts as lost where the process ends with its threads.
extern "C" const char* __lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
{
    return "leak:CRYPTO_zalloc\n";
}
#endif

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    faulty::watch({folder + QStringLiteral("/log"), folder + QStringLiteral("/lit")});
    TurnedClock clock;
    auto desk = models::Desk::open(folder, clock);
    if (!desk) {
        sayError(desk.error());
        return 1;
    }
    say(QStringLiteral("ready"));
    (*desk)->setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
    Teller teller(**desk, clock);
    for (std::string line; std::getline(std::cin, line);)
        teller.obey(QString::fromStdString(line).split(QLatin1Char(' ')));
    return 0;
}
