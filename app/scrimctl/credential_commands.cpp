// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"
#include "qr_text.h"
#include "signed_in.h"

#include "base/bytes.h"
#include "session/accounts.h"

#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

QString textOf(const SecretBytes& secret)
{
    return QString::fromLatin1(toByteArray(secret));
}

Result<Answer> changeOwn(Call& call)
{
    const auto current =
        call.passwords.ask(call.option(QStringLiteral("password-file")), QStringLiteral("Current password"));
    if (!current)
        return std::unexpected(current.error());
    auto person = SignedIn::open(call, *current, SignedIn::Despite::AnythingDue);
    if (!person)
        return fail(person);
    const auto password =
        call.passwords.askNew(call.option(QStringLiteral("new-password-file")), QStringLiteral("New password"));
    if (!password)
        return std::unexpected(password.error());
    if (const auto done = session::changeOwnPassword(person->session(), *current, *password); !done)
        return std::unexpected(done.error());
    return Answer{{{QStringLiteral("user"), person->session().user()}}, {QStringLiteral("The password is changed.")}};
}

Result<Answer> reset(Call& call, const QString& name)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    if (const auto may = person->session().requireAdmin(QStringLiteral("credential.reset")); !may)
        return std::unexpected(may.error());
    printLine(stderr,
              QStringLiteral("scrimctl: %1 gets a new key with the new password. Their drafts, saved filters and "
                             "second factor are lost, and somebody who views their data has to approve them "
                             "anew (\"scrimctl user approve\").")
                  .arg(name));
    const auto password = call.passwords.askNew(call.option(QStringLiteral("new-password-file")),
                                                QStringLiteral("New password of %1").arg(name));
    if (!password)
        return std::unexpected(password.error());
    const auto account = session::resetPassword(person->session(), name, *password);
    if (!account)
        return std::unexpected(account.error());
    Answer answer = answerOf(*account);
    answer.lines.prepend(
        QStringLiteral("The password of %1 is reset; they choose another one when they next sign in.").arg(name));
    return answer;
}

Result<Answer> recover(Call& call)
{
    const QString name = call.operands.value(1);
    const auto recovery = readSecretFile(call.option(QStringLiteral("recovery-file")));
    if (!recovery)
        return std::unexpected(recovery.error());
    auto station = session::Station::open(call.folder(), call.clock, call.witnesses);
    if (!station)
        return fail(station);
    const auto password = call.passwords.askNew(call.option(QStringLiteral("new-password-file")),
                                                QStringLiteral("New password of %1").arg(name));
    if (!password)
        return std::unexpected(password.error());
    const auto account = session::recoverAdmin(**station, name, *password, *recovery);
    if (!account)
        return std::unexpected(account.error());
    Answer answer = answerOf(*account);
    answer.lines.prepend(
        QStringLiteral("%1 may sign in again, and chooses another password then. Put the recovery file away.")
            .arg(name));
    return answer;
}

Result<Answer> setPassword(Call& call)
{
    const QString name = call.operands.value(1);
    return name.isEmpty() || name == call.option(QStringLiteral("as")) ? changeOwn(call) : reset(call, name);
}

Result<Answer> unlock(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const QString name = call.operands.value(1);
    if (const auto done = session::unlockUser(person->session(), name); !done)
        return std::unexpected(done.error());
    return Answer{{{QStringLiteral("user"), name}, {QStringLiteral("locked"), false}},
                  {QStringLiteral("%1 may sign in again.").arg(name)}};
}

Result<Answer> resetTotp(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto account = session::removeFactor(person->session(), call.operands.value(1));
    if (!account)
        return std::unexpected(account.error());
    Answer answer = answerOf(*account);
    answer.lines.prepend(QStringLiteral("%1 signs in without a code until they enrol anew.").arg(account->name));
    return answer;
}

Result<Answer> confirm(SignedIn& person, Bytes code)
{
    if (const auto done = session::confirmEnrolment(person.session(), code); !done)
        return std::unexpected(done.error());
    return Answer{{{QStringLiteral("user"), person.session().user()}, {QStringLiteral("confirmed"), true}},
                  {QStringLiteral("The second factor holds from the next sign-in on.")}};
}

Answer shown(SignedIn& person, const session::Enrolment& enrolment)
{
    const QStringList codes = textOf(enrolment.recoveryCodes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    Answer answer;
    answer.json = {{QStringLiteral("user"), person.session().user()},
                   {QStringLiteral("uri"), textOf(enrolment.uri)},
                   {QStringLiteral("secret"), textOf(enrolment.secret)},
                   {QStringLiteral("recovery_codes"), QJsonArray::fromStringList(codes)},
                   {QStringLiteral("confirmed"), false}};
    answer.lines = qrLines(enrolment.uri);
    answer.lines += {textOf(enrolment.uri), QString(),
                     QStringLiteral("Or type this into the app: ") + textOf(enrolment.secret), QString(),
                     QStringLiteral("Recovery codes, each good for one sign-in without the phone. They are shown this "
                                    "once: print them, or write them down.")};
    for (const QString& code : codes)
        answer.lines.append(QStringLiteral("  ") + code);
    return answer;
}

Result<Answer> enrollTotp(Call& call)
{
    auto person = SignedIn::open(call, SignedIn::Despite::MissingFactor);
    if (!person)
        return fail(person);
    if (call.options.isSet(QStringLiteral("confirm"))) {
        const QString given = call.option(QStringLiteral("confirm"));
        if (given == QLatin1String("-")) {
            const auto code = call.passwords.ask(given, QString());
            return code ? confirm(*person, *code) : std::unexpected(code.error());
        }
        const QByteArray code = given.toLatin1();
        return confirm(*person, asBytes(code));
    }
    const auto enrolment = session::beginEnrolment(person->session());
    if (!enrolment)
        return std::unexpected(enrolment.error());
    Answer answer = shown(*person, *enrolment);
    const bool isAtTerminal = !call.json && call.option(QStringLiteral("password-file")).isEmpty();
    if (!isAtTerminal) {
        answer.lines +=
            {QString(), QStringLiteral("It holds once a code of it was seen: give one with --confirm CODE, or "
                                       "at the next sign-in. Until then all is as before.")};
        return answer;
    }
    for (const QString& line : answer.lines)
        printLine(stdout, line);
    const auto code = call.passwords.ask({}, QStringLiteral("Code that the app shows"));
    return code ? confirm(*person, *code) : std::unexpected(code.error());
}

} // namespace

std::vector<Command> credentialCommands()
{
    const QString words = QStringLiteral("user");
    const QStringList as{QStringLiteral("as")};
    const auto command = [&](const char* verb, const char* operands, qsizetype least, qsizetype most,
                             const char* summary, Result<Answer> (*run)(Call&)) {
        return Command{{words, QString::fromLatin1(verb)},
                       QString::fromLatin1(operands),
                       least,
                       most,
                       QString::fromLatin1(summary),
                       signInOptions(),
                       as,
                       run};
    };
    Command changing = command("set-password", "DIR [NAME]", 1, 2,
                               "change one's own password, or reset NAME's as an admin", setPassword);
    changing.options +=
        {QStringLiteral("new-password-file"), QStringLiteral("a file with the new password, '-' for standard input"),
         QStringLiteral("FILE")};
    Command enrolling =
        command("enroll-totp", "DIR", 1, 1,
                "set up an authenticator app as one's own second factor; --confirm with its first code", enrollTotp);
    enrolling.options +=
        {QStringLiteral("confirm"), QStringLiteral("a code of the new second factor"), QStringLiteral("CODE")};
    Command recovering{
        {words, QStringLiteral("recover")},
        QStringLiteral("DIR NAME"),
        2,
        2,
        QStringLiteral("let an admin in again whom no other admin can, by the recovery file"),
        {{QStringLiteral("recovery-file"), QStringLiteral("the recovery key"), QStringLiteral("FILE")},
         {QStringLiteral("new-password-file"), QStringLiteral("a file with the new password"), QStringLiteral("FILE")}},
        {QStringLiteral("recovery-file")},
        recover};
    return {changing, recovering,
            command("unlock", "DIR NAME", 2, 2, "end a lockout after too many wrong tries", unlock), enrolling,
            command("reset-totp", "DIR NAME", 2, 2, "take a lost second factor away", resetTotp)};
}

} // namespace scrimctl
