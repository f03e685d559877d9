// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "base/bytes.h"

#include <QJsonDocument>

using namespace scrim;

namespace scrim_verify {

namespace {

bool isInclusion(const audit::ProofVerdict& verdict)
{
    return verdict.proof.kind == audit::ProofFile::Kind::Inclusion;
}

QString hex(const crypto::Digest& digest)
{
    return QString::fromLatin1(toByteArray(digest).toHex());
}

} // namespace

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

QJsonObject toJson(const audit::ProofVerdict& verdict)
{
    if (!verdict.ok)
        return {{QStringLiteral("ok"), false}, {QStringLiteral("why"), verdict.why}};
    QJsonObject json{{QStringLiteral("ok"), true},
                     {QStringLiteral("origin"), verdict.head.origin},
                     {QStringLiteral("size"), verdict.head.size},
                     {QStringLiteral("root"), hex(verdict.head.root)},
                     {QStringLiteral("key"), verdict.isOwnKey ? QStringLiteral("own") : QStringLiteral("given")}};
    if (isInclusion(verdict)) {
        json.insert(QStringLiteral("proves"), QStringLiteral("inclusion"));
        json.insert(QStringLiteral("seq"), verdict.proof.number);
        json.insert(QStringLiteral("entry"), QJsonDocument::fromJson(verdict.proof.entry).object());
    } else {
        json.insert(QStringLiteral("proves"), QStringLiteral("consistency"));
        json.insert(QStringLiteral("from_size"), verdict.proof.number);
        json.insert(QStringLiteral("from_root"), hex(verdict.proof.oldRoot));
    }
    return json;
}

QString toText(const audit::ProofVerdict& verdict)
{
    if (!verdict.ok)
        return QStringLiteral("DOES NOT HOLD: ") + verdict.why;
    const QString what =
        isInclusion(verdict)
            ? QStringLiteral("holds: entry %1 is in the log\n%2")
                  .arg(QString::number(verdict.proof.number), QString::fromUtf8(verdict.proof.entry))
            : QStringLiteral("holds: the log of %1 entries goes on from the tree of size %2\nfrom root %3")
                  .arg(QString::number(verdict.head.size), QString::number(verdict.proof.number),
                       hex(verdict.proof.oldRoot));
    const QString who =
        verdict.isOwnKey
            ? QStringLiteral("\nthe key is the proof's own: bring the one you know with --key, or anybody made this up")
            : QString();
    return QStringLiteral("%1\ncheckpoint of %2, size %3, root %4%5")
        .arg(what, verdict.head.origin, QString::number(verdict.head.size), hex(verdict.head.root), who);
}

} // namespace scrim_verify
