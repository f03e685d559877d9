// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "session/accounts.h"

#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

QStringList waitingFor(const vault::Account& account)
{
    QStringList names;
    for (const auto fieldClass : account.pending)
        names.append(policy::name(fieldClass));
    if (account.pendingLog)
        names.append(QStringLiteral("log"));
    return names;
}

QJsonObject toJson(const vault::Account& account)
{
    QJsonArray granted;
    for (const auto fieldClass : account.granted)
        granted.append(policy::name(fieldClass));
    return {{QStringLiteral("name"), account.name},
            {QStringLiteral("role"), policy::name(account.role)},
            {QStringLiteral("disabled"), account.disabled},
            {QStringLiteral("second_factor"), account.factor},
            {QStringLiteral("must_change_password"), account.change != vault::ChangeWhy::Nothing},
            {QStringLiteral("granted"), granted},
            {QStringLiteral("pending"), QJsonArray::fromStringList(waitingFor(account))}};
}

QString toLine(const vault::Account& account)
{
    QString line = QStringLiteral("%1 %2").arg(account.name, -20).arg(policy::name(account.role), -11);
    if (account.disabled)
        line += QStringLiteral(" disabled");
    if (account.factor)
        line += QStringLiteral(" second factor");
    if (account.isPending())
        line += QStringLiteral(" waits for a holder to approve: ") + waitingFor(account).join(QStringLiteral(", "));
    return line;
}

/// The lockout is the log's to tell, not the account's.
Result<void> addLockout(SignedIn& person, const vault::Account& account, QJsonObject& json, QString& line)
{
    constexpr qint64 minuteMs = 60'000;
    const auto left = session::lockedOutMs(person.session(), account.name);
    if (!left)
        return std::unexpected(left.error());
    const qint64 minutes = (*left + minuteMs - 1) / minuteMs;
    json.insert(QStringLiteral("locked"), minutes > 0);
    json.insert(QStringLiteral("locked_minutes"), minutes);
    if (minutes > 0)
        line += QStringLiteral(" locked for %1 minutes").arg(minutes);
    return {};
}

Result<Answer> add(Call& call)
{
    const auto role = policy::roleFrom(call.option(QStringLiteral("role")));
    if (!role) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("--role takes agent, senior, supervisor, auditor, privacy or admin"));
    }
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    if (const auto may = person->session().requireAdmin(QStringLiteral("account.create")); !may)
        return std::unexpected(may.error());
    SecretBytes recovery;
    if (call.options.isSet(QStringLiteral("recovery-file"))) {
        auto text = readSecretFile(call.option(QStringLiteral("recovery-file")));
        if (!text)
            return fail(text);
        recovery = std::move(*text);
    }
    const QString name = call.operands.value(1);
    const auto password = call.passwords.askNew(call.option(QStringLiteral("new-password-file")),
                                                QStringLiteral("New password of %1").arg(name));
    if (!password)
        return std::unexpected(password.error());
    const auto account = session::addUser(person->session(), name, *role, *password, recovery, {},
                                          {call.clock.wallMs(), vault::ChangeWhy::FirstUse});
    if (!account)
        return std::unexpected(account.error());
    return answerOf(*account);
}

Result<Answer> list(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto accounts = vault::listAccounts(person->station().paths(), person->station().header());
    if (!accounts)
        return std::unexpected(accounts.error());
    Answer answer;
    QJsonArray users;
    for (const auto& account : *accounts) {
        QJsonObject json = toJson(account);
        QString line = toLine(account);
        if (const auto added = addLockout(*person, account, json, line); !added)
            return std::unexpected(added.error());
        users.append(json);
        answer.lines.append(line);
    }
    answer.json = {{QStringLiteral("users"), users}};
    return answer;
}

Result<Answer> setDisabled(Call& call, bool disabled)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto account = session::setUserDisabled(person->session(), call.operands.value(1), disabled);
    if (!account)
        return std::unexpected(account.error());
    return answerOf(*account);
}

Result<Answer> disable(Call& call)
{
    return setDisabled(call, true);
}

Result<Answer> enable(Call& call)
{
    return setDisabled(call, false);
}

Result<Answer> approve(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto account = session::approveUser(person->session(), call.operands.value(1));
    if (!account)
        return std::unexpected(account.error());
    return answerOf(*account);
}

} // namespace

Answer answerOf(const vault::Account& account)
{
    return {{{QStringLiteral("user"), toJson(account)}}, {toLine(account)}};
}

std::vector<Command> userCommands()
{
    const QString words = QStringLiteral("user");
    const QStringList as{QStringLiteral("as")};
    const QCommandLineOption newPassword(
        QStringLiteral("new-password-file"),
        QStringLiteral("a file with the new person's password, '-' for standard input"), QStringLiteral("FILE"));
    const QCommandLineOption role(QStringLiteral("role"),
                                  QStringLiteral("agent, senior, supervisor, auditor, privacy or admin"),
                                  QStringLiteral("ROLE"));
    const QCommandLineOption recovery(QStringLiteral("recovery-file"),
                                      QStringLiteral("the recovery key, for classes that nobody here holds"),
                                      QStringLiteral("FILE"));
    const auto named = [&](const char* verb, const char* summary, Result<Answer> (*run)(Call&)) {
        return Command{{words, QString::fromLatin1(verb)},
                       QStringLiteral("DIR NAME"),
                       2,
                       2,
                       QString::fromLatin1(summary),
                       signInOptions(),
                       as,
                       run};
    };
    Command adding = named("add", "make a user; classes nobody here holds wait for a holder or the recovery file", add);
    adding.options += {role, recovery, newPassword};
    adding.required += QStringLiteral("role");
    Command listing = named("list", "the users, their roles and what they wait for", list);
    listing.operands = QStringLiteral("DIR");
    listing.least = listing.most = 1;
    return {adding, listing, named("approve", "pass on to NAME the keys that wait for a holder", approve),
            named("disable", "keep NAME from signing in", disable), named("enable", "let NAME sign in again", enable)};
}

} // namespace scrimctl
