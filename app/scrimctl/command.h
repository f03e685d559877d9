// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passwords.h"

#include "base/clock.h"
#include "base/error.h"
#include "session/witnesses.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace scrimctl {

/// What a command says at its end: one JSON object, or the same as lines for a person.
struct Answer
{
    QJsonObject json;
    QStringList lines;
    int status = 0;
    bool printed = false; ///< the command has streamed its answer already
};

/// One call of one command: its operands and options, and what it may ask of the outside.
struct Call
{
    QStringList operands;
    QCommandLineParser options;
    bool json = false;
    Passwords passwords;
    scrim::SystemClock clock;
    /// Where the log's newest checkpoint is kept, besides the policy's file; null for nowhere.
    std::shared_ptr<scrim::session::Witnesses> witnesses;

    [[nodiscard]] QString folder() const { return operands.value(0); }
    [[nodiscard]] QString option(const QString& name) const { return options.value(name); }
};

/// A row of the table that dispatch, usage and help are made from.
struct Command
{
    QStringList words; ///< {"log", "list"}
    QString operands;  ///< "DIR NAME", as usage shows it
    qsizetype least;   ///< operands at least
    qsizetype most;    ///< operands at most; -1 for any number
    QString summary;   ///< one line
    QList<QCommandLineOption> options;
    QStringList required; ///< options that must be given
    scrim::Result<Answer> (*run)(Call&);
};

/// Every command, in the order of the help text.
[[nodiscard]] const std::vector<Command>& commands();

/// An option of the table; `text` is what help and manual pages say of it, without a full stop.
[[nodiscard]] QCommandLineOption option(const char* name, const char* text, const char* value = "");

/// `--as NAME`, `--password-file FILE` and `--code-file FILE`, which every command that signs in has.
[[nodiscard]] QList<QCommandLineOption> signInOptions();

/// `--policy-folder FOLDER`: files of IT besides those in the installed place, which nothing takes away.
[[nodiscard]] QCommandLineOption policiesOption();
/// What was given with it; empty where it was not, or where a command has no such option.
[[nodiscard]] QString policyFolder(const Call& call);

[[nodiscard]] std::vector<Command> vaultCommands();       ///< demo, init
[[nodiscard]] std::vector<Command> userCommands();        ///< user ...
[[nodiscard]] std::vector<Command> credentialCommands();  ///< user set-password, unlock, enroll-totp, reset-totp
[[nodiscard]] std::vector<Command> importCommands();      ///< import
[[nodiscard]] std::vector<Command> mappingCommands();     ///< mapping propose
[[nodiscard]] std::vector<Command> recordCommands();      ///< find, show
[[nodiscard]] std::vector<Command> verifyCommands();      ///< verify
[[nodiscard]] std::vector<Command> editCommands();        ///< edit
[[nodiscard]] std::vector<Command> logCommands();         ///< log ...
[[nodiscard]] std::vector<Command> proveCommands();       ///< log prove
[[nodiscard]] std::vector<Command> witnessCommands();     ///< log witness
[[nodiscard]] std::vector<Command> retentionCommands();   ///< log archive, log prune
[[nodiscard]] std::vector<Command> exportCommands();      ///< log export
[[nodiscard]] std::vector<Command> forwardCommands();     ///< log forward
[[nodiscard]] std::vector<Command> doctorCommands();      ///< doctor
[[nodiscard]] std::vector<Command> keyCommands();         ///< key ...
[[nodiscard]] std::vector<Command> backupCommands();      ///< backup ...
[[nodiscard]] std::vector<Command> eraseCommands();       ///< erase
[[nodiscard]] std::vector<Command> policyCommands();      ///< policy ...
[[nodiscard]] std::vector<Command> approvalCommands();    ///< approval ...
[[nodiscard]] std::vector<Command> budgetCommands();      ///< budget ...
[[nodiscard]] std::vector<Command> noteCommands();        ///< note ...
[[nodiscard]] std::vector<Command> reviewCommands();      ///< review ...
[[nodiscard]] std::vector<Command> reviewRulesCommands(); ///< review check, review tune, log annotate

} // namespace scrimctl
