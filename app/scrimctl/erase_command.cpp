// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "editing/erase_act.h"
#include "records/store.h"
#include "vault/erased_list.h"

using namespace scrim;

namespace scrimctl {

namespace {

Result<Answer> erase(Call& call)
{
    const QString kind = call.operands.value(1);
    if (kind != QLatin1String("customer") && kind != QLatin1String("order"))
        return fail(ErrorCode::Usage, QStringLiteral("erase takes 'customer' or 'order', and an id"));
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    auto cache = person->cache(storage::Database::Mode::ReadWrite);
    if (!cache)
        return fail(cache);
    records::Store store(*cache, person->session().keys().key(vault::SharedKey::Index));
    const auto record = store.resolve(kind == QLatin1String("order") ? RecordKind::Order : RecordKind::Customer,
                                      call.operands.value(2));
    if (!record)
        return std::unexpected(record.error());
    const auto done = editing::erase(person->session(), *cache, *record, call.option(QStringLiteral("reason")));
    if (!done)
        return std::unexpected(done.error());
    const QString list = vault::erasedPath(person->station().paths());
    return Answer{{{QStringLiteral("subject"), done->subject},
                   {QStringLiteral("orders"), done->orders},
                   {QStringLiteral("list"), list}},
                  {QStringLiteral("Erased for good: %1, with %2 orders.").arg(done->subject).arg(done->orders),
                   QStringLiteral("Older backups still hold them. Keep a copy of %1 with the backups: a restore erases "
                                  "them again by it. Imports leave their rows out; erase them in the shop as well.")
                       .arg(list)}};
}

} // namespace

std::vector<Command> eraseCommands()
{
    return {
        {{QStringLiteral("erase")},
         QStringLiteral("DIR customer|order ID"),
         3,
         3,
         QStringLiteral("take a customer with all their orders, or one order, out of the vault for good. For the "
                        "privacy role"),
         signInOptions() +
             QList<QCommandLineOption>{
                 {QStringLiteral("reason"), QStringLiteral("why, for the access log"), QStringLiteral("TEXT")}},
         {QStringLiteral("as"), QStringLiteral("reason")},
         erase},
    };
}

} // namespace scrimctl
