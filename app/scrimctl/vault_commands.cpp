// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/file.h"
#include "intake/demo.h"
#include "records/cache.h"
#include "session/accounts.h"
#include "session/password_strength.h"
#include "session/policy_acts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

using namespace scrim;

namespace scrimctl {

namespace {

Result<qint64> number(const Call& call, const QString& name, qint64 otherwise, qint64 least, qint64 most)
{
    if (!call.options.isSet(name))
        return otherwise;
    bool isNumber = false;
    const qint64 value = call.option(name).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return fail(ErrorCode::Usage,
                    QStringLiteral("--%1 takes a number from %2 to %3").arg(name).arg(least).arg(most));
    return value;
}

Result<Answer> demo(Call& call)
{
    const auto customers = number(call, QStringLiteral("customers"), 2000, 0, 10'000'000);
    const auto orders = number(call, QStringLiteral("orders"), 8000, 0, 50'000'000);
    const auto seed = number(call, QStringLiteral("seed"), 1, 0, std::numeric_limits<qint64>::max());
    const auto logEntries = number(call, QStringLiteral("log-entries"), 0, 0, 100'000'000);
    for (const auto* given : {&customers, &orders, &seed, &logEntries}) {
        if (!*given)
            return std::unexpected(given->error());
    }
    const auto showProgress = [](qint64 done) {
        std::fprintf(stderr, "\r%lld log entries", static_cast<long long>(done));
    };
    const auto made = intake::makeDemo(
        call.folder(), {*customers, *orders, static_cast<quint64>(*seed), *logEntries, showProgress}, call.clock);
    if (*logEntries > 0)
        std::fputc('\n', stderr);
    if (!made)
        return std::unexpected(made.error());
    Answer answer;
    QJsonArray users;
    answer.lines.append(QStringLiteral("A fictional vault stands in %1. Its users:").arg(made->folder));
    for (const auto& user : made->users) {
        users.append(QJsonObject{{QStringLiteral("name"), user.name},
                                 {QStringLiteral("role"), policy::name(user.role)},
                                 {QStringLiteral("password"), user.password}});
        answer.lines.append(QStringLiteral("  %1 %2").arg(user.name, -12).arg(user.password));
    }
    answer.json = {{QStringLiteral("vault"), made->folder},      {QStringLiteral("users"), users},
                   {QStringLiteral("customers"), *customers},    {QStringLiteral("orders"), *orders},
                   {QStringLiteral("log_entries"), *logEntries}, {QStringLiteral("recovery_file"), made->recoveryFile}};
    answer.lines.append(QStringLiteral("Nothing in it is real; never put real data into it."));
    return answer;
}

/// The recovery file is worth keeping only where the vault is not.
Result<void> checkRecoveryPlace(const QString& folder, const QString& file)
{
    if (QFileInfo::exists(file)) {
        return fail(ErrorCode::Exists,
                    QStringLiteral("%1: is there already; name a new file for the recovery key").arg(file));
    }
    const QString parent = QFileInfo(file).absolutePath();
    if (!QFileInfo(parent).isDir())
        return fail(ErrorCode::NotFound, QStringLiteral("%1: there is no such folder").arg(parent));
    // Through links, if the vault's folder is there already; as written, if not.
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString vaultFolder = canonical.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : canonical;
    const QString place = QFileInfo(parent).canonicalFilePath();
    if (place == vaultFolder || place.startsWith(vaultFolder + QLatin1Char('/')))
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1: the recovery key must not lie in the vault it opens").arg(file));
    return {};
}

Result<Answer> init(Call& call)
{
    const QString admin = call.option(QStringLiteral("admin"));
    const QString recoveryOut = call.option(QStringLiteral("recovery-out"));
    if (!vault::isUserName(admin)) {
        return fail(ErrorCode::Usage, QStringLiteral("a user's name has 1 to 64 letters, digits, '.', '_' and '-', and "
                                                     "starts with a letter or digit"));
    }
    if (const auto place = checkRecoveryPlace(call.folder(), recoveryOut); !place)
        return std::unexpected(place.error());
    const auto password = call.passwords.askNew(call.option(QStringLiteral("password-file")),
                                                QStringLiteral("New password of %1").arg(admin));
    if (!password)
        return std::unexpected(password.error());
    if (const auto good = session::checkNewPassword(*password, admin, policy::SignInPolicy().leastLength); !good)
        return std::unexpected(good.error());
    auto made = session::createStation(call.folder(), admin, *password, call.clock);
    if (!made)
        return fail(made);
    const bool needsFactor = !call.options.isSet(QStringLiteral("no-second-factor"));
    auto done = records::createCache(made->station->paths(), made->vault.cacheKey);
    if (done && needsFactor)
        done = session::beginPolicy(*made->station, made->vault.cacheKey);
    if (done)
        done = createFile(recoveryOut, made->vault.recoveryFile);
    if (!done) {
        // A vault whose recovery key reached nobody is worth nothing, and nothing is in it yet.
        QDir(call.folder()).removeRecursively();
        return fail(done);
    }
    Answer answer{
        {{QStringLiteral("vault"), made->station->paths().folder},
         {QStringLiteral("admin"), admin},
         {QStringLiteral("recovery_file"), recoveryOut},
         {QStringLiteral("second_factor"), needsFactor}},
        {QStringLiteral("The vault stands in %1, its admin is %2.").arg(made->station->paths().folder, admin),
         QStringLiteral("%1 opens everything in it: move it off this machine, into a safe, now.").arg(recoveryOut)}};
    if (needsFactor) {
        answer.lines.append(QStringLiteral("Everybody signs in with a second factor here: set %1's up with \"scrimctl "
                                           "user enroll-totp\", or at the console. A policy can say otherwise.")
                                .arg(admin));
    }
    return answer;
}

} // namespace

std::vector<Command> vaultCommands()
{
    return {
        {{QStringLiteral("demo")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("make a fictional vault to try things on"),
         {{QStringLiteral("customers"), QStringLiteral("how many customers"), QStringLiteral("N")},
          {QStringLiteral("orders"), QStringLiteral("how many orders"), QStringLiteral("N")},
          {QStringLiteral("log-entries"), QStringLiteral("how many entries the log has already"), QStringLiteral("N")},
          {QStringLiteral("seed"), QStringLiteral("another number makes another shop"), QStringLiteral("S")}},
         {},
         demo},
        {{QStringLiteral("init")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("make a new vault; FILE gets the recovery key, once"),
         {{QStringLiteral("admin"), QStringLiteral("the first admin"), QStringLiteral("NAME")},
          {QStringLiteral("recovery-out"), QStringLiteral("where the recovery key goes; keep it off this machine"),
           QStringLiteral("FILE")},
          {QStringLiteral("no-second-factor"), QStringLiteral("the first policy asks nobody for one")},
          {QStringLiteral("password-file"), QStringLiteral("a file with the admin's password, '-' for standard input"),
           QStringLiteral("FILE")}},
         {QStringLiteral("admin"), QStringLiteral("recovery-out")},
         init},
    };
}

} // namespace scrimctl
