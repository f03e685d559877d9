// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"
#include "crypto/ed25519.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "crypto/x25519.h"

#include "testkit/testkit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Runs Wycheproof's vectors (C2SP/wycheproof, and google/wycheproof before it) from the folder that SCRIM_WYCHEPROOF
/// names: the repository's root, or one of its vector folders. A group that we do not implement is passed over; a file
/// that is not there, or of which nothing ran, is a failure.
using namespace scrim;
using namespace scrim::crypto;

namespace {

QByteArray hexOf(const QJsonObject& object, const char* key)
{
    return QByteArray::fromHex(object.value(QLatin1String(key)).toString().toLatin1());
}

int numberOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInt(-1);
}

bool isInvalid(const QJsonObject& test)
{
    return test.value(QLatin1String("result")).toString() == QLatin1String("invalid");
}

/// True when `result` is `expected`, or an error where the vector is invalid.
bool agrees(const QJsonObject& test, const Result<SecretBytes>& result, const QByteArray& expected)
{
    return isInvalid(test) ? !result.has_value() : result.has_value() && result->equals(asBytes(expected));
}

bool supportsAesGcm(const QJsonObject& group)
{
    const int keySize = numberOf(group, "keySize");
    return (keySize == 128 || keySize == 256) && numberOf(group, "ivSize") == 96 && numberOf(group, "tagSize") == 128;
}

bool passesAesGcm(const QJsonObject&, const QJsonObject& test)
{
    const QByteArray key = hexOf(test, "key");
    const QByteArray nonce = hexOf(test, "iv");
    const QByteArray associated = hexOf(test, "aad");
    const QByteArray plaintext = hexOf(test, "msg");
    const QByteArray sealed = hexOf(test, "ct") + hexOf(test, "tag");
    AesGcm gcm(asBytes(key));
    const bool same = gcm.seal(asBytes(nonce), asBytes(associated), asBytes(plaintext)) == sealed;
    return (isInvalid(test) || same) &&
           agrees(test, gcm.open(asBytes(nonce), asBytes(associated), asBytes(sealed)), plaintext);
}

bool passesHkdf(const QJsonObject&, const QJsonObject& test)
{
    const QByteArray keyMaterial = hexOf(test, "ikm");
    const QByteArray salt = hexOf(test, "salt");
    const QByteArray info = hexOf(test, "info");
    const auto size = static_cast<std::size_t>(numberOf(test, "size"));
    return agrees(test, hkdfSha256(asBytes(keyMaterial), asBytes(salt), asBytes(info), size), hexOf(test, "okm"));
}

/// A truncated tag is compared by its length; Wycheproof's invalid ones differ somewhere within it.
bool passesHmac(const QJsonObject& group, const QJsonObject& test)
{
    const QByteArray key = hexOf(test, "key");
    const QByteArray message = hexOf(test, "msg");
    const QByteArray tag = hexOf(test, "tag");
    const Digest digest = hmacSha256(asBytes(key), {asBytes(message)});
    const auto size = static_cast<std::size_t>(numberOf(group, "tagSize") / 8);
    const bool holds = equalInConstantTime(Bytes(digest).first(std::min(size, digest.size())), asBytes(tag));
    return holds == !isInvalid(test);
}

bool supportsX25519(const QJsonObject& group)
{
    return group.value(QLatin1String("curve")).toString() == QLatin1String("curve25519");
}

bool passesX25519(const QJsonObject&, const QJsonObject& test)
{
    const QByteArray privateKey = hexOf(test, "private");
    const QByteArray publicKey = hexOf(test, "public");
    const QByteArray shared = hexOf(test, "shared");
    const auto result = x25519(asBytes(privateKey), asBytes(publicKey));
    // "acceptable" leaves all-zero secrets to the library; we refuse them.
    if (shared.count('\0') == shared.size())
        return !result.has_value();
    return agrees(test, result, shared);
}

/// The older layout names the key of the group "key", the newer "publicKey".
QJsonObject publicKeyOf(const QJsonObject& group)
{
    const QJsonValue newer = group.value(QLatin1String("publicKey"));
    return (newer.isObject() ? newer : group.value(QLatin1String("key"))).toObject();
}

bool supportsEd25519(const QJsonObject& group)
{
    return publicKeyOf(group).value(QLatin1String("curve")).toString() == QLatin1String("edwards25519");
}

bool passesEd25519(const QJsonObject& group, const QJsonObject& test)
{
    const QByteArray publicKey = hexOf(publicKeyOf(group), "pk");
    const QByteArray message = hexOf(test, "msg");
    const QByteArray signature = hexOf(test, "sig");
    return ed25519Verify(asBytes(publicKey), asBytes(message), asBytes(signature)) == !isInvalid(test);
}

bool supportsAll(const QJsonObject&)
{
    return true;
}

struct Algorithm
{
    const char* name;
    QStringList files; ///< either name will do: newer, older
    bool (*supports)(const QJsonObject& group);
    bool (*passes)(const QJsonObject& group, const QJsonObject& test);
};

QList<Algorithm> algorithms()
{
    return {
        {"aes_gcm", {QStringLiteral("aes_gcm_test.json")}, supportsAesGcm, passesAesGcm},
        {"hkdf_sha256", {QStringLiteral("hkdf_sha256_test.json")}, supportsAll, passesHkdf},
        {"hmac_sha256", {QStringLiteral("hmac_sha256_test.json")}, supportsAll, passesHmac},
        {"x25519", {QStringLiteral("x25519_test.json")}, supportsX25519, passesX25519},
        {"ed25519",
         {QStringLiteral("ed25519_test.json"), QStringLiteral("eddsa_test.json")},
         supportsEd25519,
         passesEd25519},
    };
}

QStringList foundFiles(const QString& folder, const QStringList& names)
{
    QStringList found;
    for (const QString& place :
         {QStringLiteral(""), QStringLiteral("/testvectors_v1"), QStringLiteral("/testvectors")}) {
        for (const QString& name : names) {
            const QString path = folder + place + QLatin1Char('/') + name;
            if (QFile::exists(path))
                found.append(path);
        }
    }
    return found;
}

} // namespace

class WycheproofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("SCRIM_WYCHEPROOF");
        if (m_folder.isEmpty())
            QSKIP("SCRIM_WYCHEPROOF names no folder with Wycheproof's vectors");
    }

    void vectorsHold_data()
    {
        QTest::addColumn<int>("index");
        const QList<Algorithm> all = algorithms();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }
    void vectorsHold()
    {
        QFETCH(const int, index);
        const Algorithm algorithm = algorithms().at(index);
        const QStringList files = foundFiles(m_folder, algorithm.files);
        QVERIFY2(!files.isEmpty(),
                 qPrintable(QStringLiteral("%1: no %2 in it, nor in its testvectors_v1 or testvectors")
                                .arg(m_folder, algorithm.files.join(QLatin1String(" or ")))));
        for (const QString& path : files)
            runFile(algorithm, path);
    }

private:
    static void runFile(const Algorithm& algorithm, const QString& path)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QJsonArray groups =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("testGroups")).toArray();
        int ran = 0;
        int passedOver = 0;
        QStringList failed;
        for (const QJsonValue& value : groups) {
            const QJsonObject group = value.toObject();
            const QJsonArray tests = group.value(QLatin1String("tests")).toArray();
            const bool supported = algorithm.supports(group);
            (supported ? ran : passedOver) += static_cast<int>(tests.size());
            for (const QJsonValue& test : supported ? tests : QJsonArray()) {
                if (!algorithm.passes(group, test.toObject()))
                    failed.append(QString::number(numberOf(test.toObject(), "tcId")));
            }
        }
        qInfo("%s: %d ran, %d of groups that we do not implement", qPrintable(path), ran, passedOver);
        QVERIFY2(failed.isEmpty(),
                 qPrintable(QStringLiteral("%1: tcId %2").arg(path, failed.join(QLatin1String(", ")))));
        QVERIFY2(ran > 0, qPrintable(path + QStringLiteral(": not one test in it could be run")));
    }

    QString m_folder;
};

QTEST_GUILESS_MAIN(WycheproofTest)
#include "test_wycheproof.moc"
