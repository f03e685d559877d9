// SPDX-License-Identifier: GPL-3.0-or-later
// The independent verifier of an exported access log: audit format and crypto, nothing else.
#include "audit/note.h"
#include "audit/reader.h"
#include "base/file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

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

int report(const Error& error, bool asJson)
{
    if (asJson)
        printJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), codeName(error.code)},
                                                         {QStringLiteral("message"), error.message}}}});
    print(stderr, QByteArrayLiteral("scrim-verify: ") + error.message.toUtf8());
    return exitStatus(error.code);
}

QJsonObject toJson(const audit::Verdict& verdict)
{
    QJsonObject json{
        {QStringLiteral("ok"), verdict.ok},
        {QStringLiteral("size"), verdict.size},
        {QStringLiteral("root"), QString::fromLatin1(verdict.root)},
        {QStringLiteral("checkpoints"), verdict.checkpoints},
        {QStringLiteral("first_bad"), verdict.firstBad ? QJsonValue(*verdict.firstBad) : QJsonValue()},
    };
    if (!verdict.ok)
        json.insert(QStringLiteral("why"), verdict.why);
    return json;
}

QString toText(const audit::Verdict& verdict)
{
    if (verdict.ok)
        return QStringLiteral("holds: %1 entries under %2 checkpoints\nroot %3")
            .arg(verdict.size)
            .arg(verdict.checkpoints)
            .arg(QString::fromLatin1(verdict.root));
    const QString where =
        verdict.firstBad ? QStringLiteral("first wrong entry: %1\n").arg(*verdict.firstBad) : QString();
    return QStringLiteral("DOES NOT HOLD: %1\n%2%3 entries read").arg(verdict.why, where).arg(verdict.size);
}

Result<std::vector<QByteArray>> readNotes(const QStringList& paths)
{
    std::vector<QByteArray> notes;
    for (const QString& path : paths) {
        auto note = readFile(path, audit::maxNoteSize);
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
    auto key = readFile(path, audit::maxNoteSize);
    if (!key)
        return key;
    return key->trimmed();
}

Result<audit::Verdict> verify(const QString& bundle, const QStringList& checkpoints, const QString& keyPath)
{
    const auto key = readKey(keyPath);
    if (!key)
        return std::unexpected(key.error());
    if (!keyPath.isEmpty() && key->isEmpty())
        return fail(ErrorCode::WrongFormat, keyPath + QStringLiteral(": there is no verifier key in it"));
    const auto notes = readNotes(checkpoints);
    if (!notes)
        return std::unexpected(notes.error());
    return audit::verifyBundle(bundle, *notes, *key);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("scrim-verify"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SCRIM_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Checks an exported access log: every entry, the tree over them and every signed checkpoint.\n"
                       "Exit status: 0 it holds; 1 it does not; 2 wrong usage; 3 the bundle could not be read."));
    const QCommandLineOption checkpoint(QStringLiteral("checkpoint"),
                                        QStringLiteral("A checkpoint kept elsewhere, that the log must extend; may be "
                                                       "given more than once."),
                                        QStringLiteral("file"));
    const QCommandLineOption key(QStringLiteral("key"),
                                 QStringLiteral("The verifier key that must have signed, instead of the bundle's own."),
                                 QStringLiteral("file"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("One JSON object on standard output."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text."));
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({checkpoint, key, json, help});
    parser.addPositionalArgument(QStringLiteral("bundle"),
                                 QStringLiteral("The folder that \"scrimctl log export\" wrote."));

    const bool parsed = parser.parse(QCoreApplication::arguments());
    const bool asJson = parser.isSet(json);
    if (parsed && parser.isSet(help))
        parser.showHelp(0);
    if (parsed && parser.isSet(version))
        parser.showVersion();
    if (!parsed || parser.positionalArguments().size() != 1)
        return report({ErrorCode::Usage,
                       parsed ? QStringLiteral("name one bundle; see scrim-verify --help") : parser.errorText()},
                      asJson);

    const auto verdict =
        verify(parser.positionalArguments().constFirst(), parser.values(checkpoint), parser.value(key));
    if (!verdict)
        return report(verdict.error(), asJson);
    if (asJson)
        printJson(toJson(*verdict));
    else
        print(stdout, toText(*verdict).toUtf8());
    return verdict->ok ? 0 : 1;
}
