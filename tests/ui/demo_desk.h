// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/demo.h"
#include "models/desk.h"
#include "session/station.h"
#include "testkit/applied.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace scrim::testkit {

/// Waits for an answer of the desk as a window does: by running the event loop.
template<typename T>
[[nodiscard]] T answered(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("the desk did not answer");
    if constexpr (std::is_copy_constructible_v<T>)
        return future.result();
    else
        return future.takeResult();
}

/// A real desk at a small fictional vault.
class DemoDesk
{
public:
    /// `managed`: where IT puts policy files.
    explicit DemoDesk(qint64 customers = 60, const session::ManagedPolicy& managed = {})
    {
        Result<intake::Demo> made = intake::makeDemo(m_folder.path() + QStringLiteral("/vault"),
                                                     {.customers = customers, .orders = 120}, m_clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_demo = std::move(*made);
        Result<std::unique_ptr<models::Desk>> opened = models::Desk::open(m_demo.folder, m_clock, {}, managed);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_desk = std::move(*opened);
        m_desk->setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
    }

    [[nodiscard]] models::Desk& desk() { return *m_desk; }
    [[nodiscard]] FakeClock& clock() { return m_clock; }
    [[nodiscard]] const QString& folder() const { return m_demo.folder; }

    [[nodiscard]] const intake::DemoUser& user(policy::Role role) const
    {
        return *std::ranges::find(m_demo.users, role, &intake::DemoUser::role);
    }

    /// Puts `policy` in place as an admin does it, on another station; it holds from the next sign-in on.
    void apply(const policy::Policy& policy)
    {
        const intake::DemoUser& who = user(policy::Role::Admin);
        const QByteArray password = who.password.toUtf8();
        const auto station = session::Station::open(m_demo.folder, m_clock);
        if (!station)
            qFatal("%s", qPrintable(station.error().message));
        const auto admin = session::Session::signIn(**station, who.name, SecretBytes::copyOf(asBytes(password)));
        if (!admin)
            qFatal("%s", qPrintable(admin.error().message));
        if (const auto done = applied(**admin, policy, m_demo.recoveryFile); !done)
            qFatal("%s", qPrintable(done.error().message));
    }

    void signIn(policy::Role role)
    {
        const intake::DemoUser& who = user(role);
        const QByteArray password = who.password.toUtf8();
        const auto person = answered(m_desk->signIn(who.name, SecretBytes::copyOf(asBytes(password))));
        if (!person)
            qFatal("%s", qPrintable(person.error().message));
    }
    void signOut()
    {
        if (m_desk->isOpen())
            (void)answered(m_desk->signOut());
    }

    /// The first customer that has all of `fields`.
    [[nodiscard]] records::Customer customerWith(const std::vector<policy::Field>& fields)
    {
        for (qint64 id = 1; id <= 60; ++id) {
            const Result<records::Customer> customer = answered(m_desk->customer(id));
            if (customer && std::ranges::all_of(fields, [&](policy::Field field) { return has(*customer, field); }))
                return *customer;
        }
        qFatal("no such customer in the demo");
    }

    /// What the signed-in person's own entries say was done, oldest first.
    [[nodiscard]] std::vector<models::LogRow> ownRows(const QString& action)
    {
        Result<std::vector<models::LogRow>> rows = answered(m_desk->logRows(500));
        if (!rows)
            qFatal("%s", qPrintable(rows.error().message));
        std::erase_if(*rows, [&](const models::LogRow& row) {
            return row.action != action || row.actor != m_desk->person().name;
        });
        std::ranges::sort(*rows, {}, &models::LogRow::seq);
        return *rows;
    }

private:
    [[nodiscard]] static bool has(const records::Customer& customer, policy::Field field)
    {
        return std::ranges::find(customer.fields, field, &records::MaskedField::field) != customer.fields.end();
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    intake::Demo m_demo;
    std::unique_ptr<models::Desk> m_desk;
};

} // namespace scrim::testkit
