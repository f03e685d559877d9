// SPDX-License-Identifier: GPL-3.0-or-later
// The independent verifier of an exported access log: audit format and crypto, nothing else.
#include "answers.h"

#include "app/help/program.h"
#include "audit/note.h"
#include "audit/small_file.h"
#include "platform/environment.h"
#include "platform/process.h"
#include "platform/quiet_log.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace scrim;

namespace {

void print(std::FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fputc('\n', stream);
}

void printJson(const QJsonObject& object)
{
    print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Names and entries come from strangers: control characters in them, which a terminal would obey, become U+FFFD.
QByteArray harmless(QString text)
{
    for (QChar& c : text) {
        if (c != QLatin1Char('\n') && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

int report(const Error& error, bool asJson)
{
    if (asJson)
        printJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), codeName(error.code)},
                                                         {QStringLiteral("message"), error.message}}}});
    print(stderr, QByteArrayLiteral("scrim-verify: ") + harmless(error.message));
    return exitStatus(error.code);
}

/// The exit status; an answer that nobody got is none.
template<typename Verdict>
int answer(const Result<Verdict>& verdict, bool asJson)
{
    if (!verdict)
        return report(verdict.error(), asJson);
    if (asJson)
        printJson(scrim_verify::toJson(*verdict));
    else
        print(stdout, harmless(scrim_verify::toText(*verdict)));
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return report({ErrorCode::Io, QStringLiteral("the answer could not be written")}, false);
    return verdict->ok ? 0 : 1;
}

/// What the caller brings: the paths as they stand in the call.
struct Wanted
{
    QString bundle;
    QString proof;
    QStringList checkpoints;
    QString key;
};

Result<std::vector<QByteArray>> readNotes(const QStringList& paths)
{
    std::vector<QByteArray> notes;
    for (const QString& path : paths) {
        auto note = audit::readSmallFile(path, audit::maxNoteSize);
        if (!note)
            return fail(note);
        notes.push_back(*std::move(note));
    }
    return notes;
}

/// The vkey line in the file; empty without a file.
Result<QByteArray> readKey(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    auto key = audit::readSmallFile(path, audit::maxNoteSize);
    if (!key)
        return key;
    if (key->trimmed().isEmpty())
        return fail(ErrorCode::WrongFormat, path + QStringLiteral(": there is no verifier key in it"));
    return key->trimmed();
}

int verify(const Wanted& wanted, bool asJson)
{
    const auto key = readKey(wanted.key);
    if (!key)
        return report(key.error(), asJson);
    const auto notes = readNotes(wanted.checkpoints);
    if (!notes)
        return report(notes.error(), asJson);
    if (wanted.proof.isEmpty())
        return answer(audit::verifyBundle(wanted.bundle, *notes, *key), asJson);
    const auto proof = audit::readSmallFile(wanted.proof, audit::maxProofSize);
    if (!proof)
        return report(proof.error(), asJson);
    return answer(audit::verifyProof(*proof, *notes, *key), asJson);
}

/// The table that the parser and all help are made of.
help::Program program()
{
    const auto option = [](const QStringList& names, const char* text, const char* value = "") {
        return QCommandLineOption(names, QString::fromLatin1(text), QString::fromLatin1(value));
    };
    return {QStringLiteral("scrim-verify"),
            QStringLiteral("checks an exported access log (every entry, the tree over them and every signed "
                           "checkpoint), or a proof of one entry or of two sizes"),
            {QStringLiteral("BUNDLE"), QStringLiteral("--proof FILE")},
            {{QStringLiteral("BUNDLE"), QStringLiteral("the folder that \"scrimctl log export\" wrote")}},
            {option({QStringLiteral("proof")}, "what \"scrimctl log prove\" wrote, instead of a bundle", "FILE"),
             option({QStringLiteral("checkpoint")},
                    "a checkpoint kept elsewhere, that the log must extend; may be given more than once", "FILE"),
             option({QStringLiteral("key")},
                    "the verifier key that must have signed, instead of the bundle's or proof's own", "FILE"),
             option({QStringLiteral("json")}, "one JSON object on standard output"),
             option({QStringLiteral("h"), QStringLiteral("help")}, "this text"),
             option({QStringLiteral("v"), QStringLiteral("version")}, "the version")},
            {QStringLiteral("it holds"), QStringLiteral("it does not"), QStringLiteral("wrong usage"),
             QStringLiteral("it could not be read")},
            {}};
}

} // namespace

int main(int argc, char* argv[])
{
    if (!platform::closeEnvironment(platform::thisBuild(), argv))
        return exitStatus(ErrorCode::Io);
    // It holds no secret, but what it reads names people.
    const bool isHardened = platform::hardenProcess();
    platform::silenceDetails();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("scrim-verify"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SCRIM_VERSION));
    if (!isHardened)
        print(stderr, "scrim-verify: the system did not let this process protect its memory from others");

    QCommandLineParser parser;
    const help::Program about = program();
    parser.addOptions(about.options);
    const bool parsed = parser.parse(QCoreApplication::arguments());
    const bool asJson = parser.isSet(QStringLiteral("json"));
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        if (asJson)
            printJson(help::toJson(about));
        else
            print(stdout, help::text(about).toUtf8());
        return 0;
    }
    if (parsed && parser.isSet(QStringLiteral("version"))) {
        print(stdout, QByteArrayLiteral("scrim-verify " SCRIM_VERSION));
        return 0;
    }
    const QString proof = QStringLiteral("proof");
    const QStringList operands = parser.positionalArguments();
    if (!parsed || operands.size() != (parser.isSet(proof) ? 0 : 1) ||
        (parser.isSet(proof) && parser.value(proof).isEmpty()))
        return report(
            {ErrorCode::Usage,
             parsed ? QStringLiteral("name one bundle, or one --proof; see scrim-verify --help") : parser.errorText()},
            asJson);
    return verify({operands.value(0), parser.value(proof), parser.values(QStringLiteral("checkpoint")),
                   parser.value(QStringLiteral("key"))},
                  asJson);
}
