// SPDX-License-Identifier: GPL-3.0-or-later
// The cases of https://github.com/transparency-dev/merkle, read from its folder testdata, which SCRIM_MERKLE_VECTORS
// names; skipped without it.
#include "audit/merkle.h"
#include "base/bytes.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <limits>
#include <optional>

using namespace scrim;
using namespace scrim::audit;

namespace {

/// Go writes these as uint64, of which JSON numbers lose digits: what does not fit is beyond every tree of ours.
std::optional<qint64> number(const QJsonObject& object, const char* key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    const double rough = value.toDouble(-1);
    if (!value.isDouble() || rough < 0 || rough >= static_cast<double>(std::numeric_limits<qint64>::max()))
        return {};
    return value.toInteger();
}

std::optional<Digest> hash(const QJsonValue& value)
{
    const auto raw = QByteArray::fromBase64Encoding(value.toString().toLatin1());
    Digest digest{};
    if (!raw || (*raw).size() != static_cast<qsizetype>(digest.size()))
        return {};
    std::ranges::copy(asBytes(*raw), digest.begin());
    return digest;
}

/// Some roots there are no hashes ("don't care"), but equal ones must stay equal and others different.
Digest root(const QJsonValue& value)
{
    const QByteArray text = value.toString().toLatin1();
    return hash(value).value_or(crypto::sha256(asBytes(text)));
}

std::optional<Proof> hashes(const QJsonValue& value)
{
    Proof proof;
    for (const auto& one : value.toArray()) {
        const auto digest = hash(one);
        if (!digest)
            return {};
        proof.push_back(*digest);
    }
    return proof;
}

/// False also for what our types cannot hold, such as a proof's node of no bytes.
bool includes(const QJsonObject& one)
{
    const auto index = number(one, "leafIdx");
    const auto size = number(one, "treeSize");
    const auto leaf = hash(one.value(QLatin1String("leafHash")));
    const auto proof = hashes(one.value(QLatin1String("proof")));
    return index && size && leaf && proof &&
           verifyInclusion(*leaf, *index, *size, *proof, root(one.value(QLatin1String("root"))));
}

bool isConsistent(const QJsonObject& one)
{
    const auto oldSize = number(one, "size1");
    const auto newSize = number(one, "size2");
    const auto proof = hashes(one.value(QLatin1String("proof")));
    return oldSize && newSize && proof &&
           verifyConsistency(*oldSize, root(one.value(QLatin1String("root1"))), *newSize,
                             root(one.value(QLatin1String("root2"))), *proof);
}

} // namespace

class TestMerkleVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourChecksAgree_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isInclusion");
        const QString folder = qEnvironmentVariable("SCRIM_MERKLE_VECTORS");
        if (folder.isEmpty())
            QSKIP("SCRIM_MERKLE_VECTORS names no folder");
        for (const bool isInclusion : {true, false}) {
            const QString kind = isInclusion ? QStringLiteral("/inclusion") : QStringLiteral("/consistency");
            QDirIterator walk(folder + kind, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
            QVERIFY2(walk.hasNext(), "there are no cases in the folder");
            while (walk.hasNext()) {
                const QString path = walk.next();
                QTest::newRow(qPrintable(path.mid(folder.size()))) << path << isInclusion;
            }
        }
    }
    void ourChecksAgree()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, isInclusion);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject one = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY2(one.value(QLatin1String("wantErr")).isBool(), "this is no case");
        const bool holds = isInclusion ? includes(one) : isConsistent(one);
        QVERIFY2(holds != one.value(QLatin1String("wantErr")).toBool(),
                 qPrintable(one.value(QLatin1String("desc")).toString()));
    }
};

QTEST_GUILESS_MAIN(TestMerkleVectors)
#include "test_merkle_vectors.moc"
