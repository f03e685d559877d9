// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "policy_file.h"
#include "signed_in.h"

#include "policy/layers.h"
#include "policy/policy_json.h"
#include "policy/setting.h"
#include "session/policy_acts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace scrim;

namespace scrimctl {

namespace {

QStringList linesOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson()).trimmed().split(QLatin1Char('\n'));
}

/// Each setting with where it comes from, and whether the vault's own policy may change it.
QJsonObject settingsOf(const policy::Layered& layers)
{
    QJsonObject settings;
    for (const auto& [path, value] : policy::flattened(policy::toJson(layers.policy))) {
        settings.insert(path, QJsonObject{{QStringLiteral("value"), value},
                                          {QStringLiteral("source"), layers.sourceOf(path)},
                                          {QStringLiteral("locked"), layers.isLocked(path)}});
    }
    return settings;
}

/// Of the whole: "default", "file" where the vault has one, else "managed".
QString sourceOf(const policy::Layered& layers)
{
    QString source = QStringLiteral("default");
    for (const auto& [path, from] : layers.sources) {
        if (from == QStringLiteral("vault"))
            return QStringLiteral("file");
        source = QStringLiteral("managed");
    }
    return source;
}

Result<Answer> show(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto layers = session::policyOf(person->session());
    if (!layers)
        return std::unexpected(layers.error());
    const QJsonObject json = policy::toJson(layers->policy);
    Answer answer{{{QStringLiteral("policy"), json},
                   {QStringLiteral("source"), sourceOf(*layers)},
                   {QStringLiteral("settings"), settingsOf(*layers)},
                   {QStringLiteral("blocked"), layers->policy.blocked}},
                  linesOf(json)};
    if (!layers->policy.blocked.isEmpty())
        printLine(stderr,
                  QStringLiteral("scrimctl: Nothing is shown at this vault's desks. %1").arg(layers->policy.blocked));
    return answer;
}

/// What is wrong with a file, to where messages go.
void say(const PolicyReport& report)
{
    const QStringList lines = report.lines();
    for (const QString& line : lines)
        printLine(stderr, line);
}

Result<Answer> check(Call& call)
{
    const auto report = readPolicyFile(call.operands.value(0));
    if (!report)
        return std::unexpected(report.error());
    say(*report);
    QJsonObject json = report->json();
    if (!report->isGood()) {
        const Error error = report->error();
        json.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), codeName(error.code)},
                                                         {QStringLiteral("message"), error.message}});
        return Answer{json, {}, exitStatus(error.code)};
    }
    const QJsonObject policy = policy::toJson(report->text.policy);
    json.insert(QStringLiteral("policy"), policy);
    return Answer{json, linesOf(policy)};
}

Result<Answer> schema(Call&)
{
    const QJsonObject json = policy::policySchema();
    return Answer{json, linesOf(json)};
}

/// What IT can set, for people and for what makes templates and manual pages of it.
Result<Answer> settings(Call&)
{
    Answer answer;
    QJsonArray rows;
    for (const policy::Setting& setting : policy::allSettings()) {
        rows.append(policy::toJson(setting));
        answer.lines.append(QStringLiteral("%1 (%2): %3").arg(setting.name, policy::name(setting.kind), setting.means));
    }
    answer.json.insert(QStringLiteral("settings"), rows);
    return answer;
}

Answer applied(const session::PolicyChanges& what)
{
    const QJsonObject& changes = what.changes;
    QJsonArray weaker;
    for (const policy::Fault& each : what.weaker)
        weaker.append(
            QJsonObject{{QStringLiteral("path"), each.path}, {QStringLiteral("message"), policy::text(each)}});
    Answer answer{
        {{QStringLiteral("applied"), true}, {QStringLiteral("changes"), changes}, {QStringLiteral("weaker"), weaker}},
        {}};
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        answer.lines.append(QStringLiteral("%1: %2").arg(it.key(), it->toString()));
    for (const policy::Fault& each : what.weaker)
        answer.lines.append(QStringLiteral("warning: %1").arg(policy::text(each)));
    answer.lines.append(changes.isEmpty() ? QStringLiteral("The policy says what it said before.")
                                          : QStringLiteral("Desks obey it within seconds."));
    return answer;
}

/// As a sign-in asks for one: of whoever has a second factor and sits at the terminal.
Result<SecretBytes> askSecondCode(Call& call, const session::Station& station, const QString& name)
{
    return askCode(call, station, name, call.option(QStringLiteral("second-code-file")),
                   call.option(QStringLiteral("second-password-file")));
}

/// The second person, where the call brings them; nothing where they are to come later.
Result<std::optional<session::SecondPerson>> secondPerson(Call& call, session::Session& admin)
{
    const auto given = [](Result<session::SecondPerson> second) -> Result<std::optional<session::SecondPerson>> {
        if (!second)
            return fail(second);
        return std::optional(*std::move(second));
    };
    if (const QString file = call.option(QStringLiteral("recovery-file")); !file.isEmpty()) {
        const auto text = readSecretFile(file);
        return text ? given(session::SecondPerson::byRecovery(admin, *text)) : std::unexpected(text.error());
    }
    const QString name = call.option(QStringLiteral("second"));
    if (name.isEmpty())
        return std::optional<session::SecondPerson>();
    const auto password = call.passwords.ask(call.option(QStringLiteral("second-password-file")),
                                             QStringLiteral("Password of %1").arg(name));
    if (!password)
        return std::unexpected(password.error());
    const auto code = askSecondCode(call, admin.station(), name);
    return code ? given(session::SecondPerson::byPassword(admin, name, *password, *code))
                : std::unexpected(code.error());
}

Result<Answer> propose(SignedIn& person, const QJsonObject& given)
{
    const auto proposal = session::proposePolicy(person.session(), given);
    if (!proposal)
        return std::unexpected(proposal.error());
    Answer answer = applied(proposal->what);
    answer.json.insert(QStringLiteral("applied"), false);
    answer.json.insert(QStringLiteral("proposed"), proposal->digest);
    if (proposal->what.changes.isEmpty())
        return answer;
    answer.lines.last() =
        QStringLiteral("This waits for another admin: scrimctl policy apply DIR --as NAME --confirm %1")
            .arg(proposal->digest);
    answer.lines.append(
        QStringLiteral("Or bring them, or the recovery file, at once: --second NAME, --recovery-file FILE."));
    return answer;
}

Result<Answer> apply(Call& call)
{
    const QString digest = call.option(QStringLiteral("confirm"));
    if (digest.isEmpty() == (call.operands.size() < 2)) {
        return fail(ErrorCode::Usage,
                    QStringLiteral("policy apply takes a FILE, or --confirm DIGEST of one that another "
                                   "admin has proposed"));
    }
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    if (!digest.isEmpty()) {
        const auto changes = session::confirmPolicy(person->session(), digest);
        return changes ? Result<Answer>(applied(*changes)) : std::unexpected(changes.error());
    }
    if (const auto may = person->session().requireAdmin(QStringLiteral("policy.apply")); !may)
        return std::unexpected(may.error());
    const auto report = readPolicyFile(call.operands.value(1));
    if (!report)
        return std::unexpected(report.error());
    say(*report);
    if (!report->isGood())
        return std::unexpected(report->error());
    if (!report->text.console.isEmpty())
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1: \"console\" is for IT's files on each machine (/etc/scrim/policies); a vault's "
                                   "policy has none of it.")
                        .arg(report->path));
    const QJsonObject& given = report->text.given;
    const auto second = secondPerson(call, person->session());
    if (!second)
        return std::unexpected(second.error());
    auto answer = Result<Answer>();
    if (*second) {
        const auto changes = session::applyPolicy(person->session(), given, **second);
        answer = changes ? Result<Answer>(applied(*changes)) : std::unexpected(changes.error());
    } else {
        answer = propose(*person, given);
    }
    if (answer)
        answer->json.insert(QStringLiteral("policy"), policy::toJson(report->text.policy));
    return answer;
}

QList<QCommandLineOption> applyOptions()
{
    return signInOptions() +
           QList<QCommandLineOption>{
               {QStringLiteral("confirm"), QStringLiteral("the proposal that another admin has made, by its digest"),
                QStringLiteral("DIGEST")},
               {QStringLiteral("second"), QStringLiteral("the second admin, at this machine"), QStringLiteral("NAME")},
               {QStringLiteral("second-password-file"), QStringLiteral("a file with the second admin's password"),
                QStringLiteral("FILE")},
               {QStringLiteral("second-code-file"), QStringLiteral("a file with the second admin's code"),
                QStringLiteral("FILE")},
               {{QStringLiteral("recovery-file"), QStringLiteral("recovery")},
                QStringLiteral("the recovery key, in place of a second admin"),
                QStringLiteral("FILE")},
           };
}

} // namespace

std::vector<Command> policyCommands()
{
    const QString word = QStringLiteral("policy");
    const QStringList as{QStringLiteral("as")};
    return {
        {{word, QStringLiteral("show")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("the policy that this vault's people work under, and where each setting comes from"),
         signInOptions() + QList{policiesOption()},
         as,
         show},
        {{word, QStringLiteral("check")},
         QStringLiteral("FILE"),
         1,
         1,
         QStringLiteral("read a policy, name all that is wrong by line, run its test cases; touches no vault"),
         {},
         {},
         check},
        {{word, QStringLiteral("schema")},
         QString(),
         0,
         0,
         QStringLiteral("the JSON Schema of a policy file"),
         {},
         {},
         schema},
        {{word, QStringLiteral("settings")},
         QString(),
         0,
         0,
         QStringLiteral("every setting that a policy file can have, with its type, default and meaning"),
         {},
         {},
         settings},
        {{word, QStringLiteral("apply")},
         QStringLiteral("DIR [FILE]"),
         1,
         2,
         QStringLiteral("replace the vault's policy: takes two admins, or one and the recovery file"),
         applyOptions(),
         as,
         apply},
    };
}

} // namespace scrimctl
