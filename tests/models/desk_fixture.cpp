// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "audit/reader.h"
#include "vault/accounts.h"

#include <algorithm>

namespace scrim::testkit {

DeskFixture::DeskFixture() : demo(intake::makeDemo(folder(), {.customers = 60, .orders = 120, .seed = 7}, clock)) {}

SecretBytes DeskFixture::password(policy::Role role) const
{
    const auto user = std::ranges::find(demo->users, role, &intake::DemoUser::role);
    const QByteArray utf8 = user->password.toUtf8();
    return SecretBytes::copyOf(asBytes(utf8));
}

Result<std::unique_ptr<models::Desk>> DeskFixture::openAs(policy::Role role) const
{
    auto desk = open();
    if (!desk)
        return desk;
    (*desk)->setScreen(ScreenLevel::Scrambled, QStringLiteral("a test's screen"));
    auto person = await((*desk)->signIn(policy::name(role), password(role)));
    if (!person)
        return fail(person);
    return desk;
}

std::vector<QJsonObject> DeskFixture::log() const
{
    std::vector<QJsonObject> entries;
    const vault::Paths paths{folder()};
    const auto header = vault::readHeader(paths);
    if (!header)
        return entries;
    const auto ring =
        vault::unlock(paths, *header, policy::name(policy::Role::Supervisor), password(policy::Role::Supervisor));
    if (!ring)
        return entries;
    const audit::ReaderKeys keys{ring->key(vault::SharedKey::Log), {}};
    const auto read = audit::readLog(paths.log(), keys, 0, -1, [&entries](const audit::ReadEntry& entry) {
        entries.push_back(entry.json);
        return true;
    });
    if (!read)
        entries.clear();
    return entries;
}

std::vector<QJsonObject> DeskFixture::logged(const QString& action, std::size_t from) const
{
    auto entries = log();
    entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(std::min(from, entries.size())));
    std::erase_if(entries, [&](const QJsonObject& entry) { return text(entry, "action") != action; });
    return entries;
}

Result<records::Customer> DeskFixture::customerWith(models::Desk& desk, policy::Field field) const
{
    for (qint64 id = 1; id <= 60; ++id) {
        auto customer = await(desk.customer(id));
        if (!customer ||
            std::ranges::find(customer->fields, field, &records::MaskedField::field) != customer->fields.end())
            return customer;
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no demo customer has such a field"));
}

} // namespace scrim::testkit
