// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit_kit.h"

#include "audit/checkpoint.h"
#include "audit/note.h"

#include <QTest>

using namespace scrim;
using namespace scrim::audit;

namespace {

/// The note and key that the documentation of golang.org/x/mod/sumdb/note signs and verifies.
const QByteArray goKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
const QByteArray goText("If you think cryptography is the answer to your problem,\n"
                        "then you don't know what your problem is.\n");
const QByteArray
    goSignature("\xe2\x80\x94 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg"
                "KvqfqdngotpRZb6KE6RyyBwJnAM=\n");
/// The seed in that package's signer key.
QByteArray goSeed()
{
    return QByteArray::fromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").mid(1);
}

Digest someRoot()
{
    return crypto::sha256(asBytes(std::string_view("root")));
}

QByteArray note(const testkit::AuditKit& kit, const QByteArray& text)
{
    return signNote(text, kit.origin, kit.seed).value_or(QByteArray());
}

} // namespace

class TestCheckpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensThePublishedNote()
    {
        const auto key = parseVerifierKey(goKey);
        REQUIRE_OK(key);
        QCOMPARE(key->name, QStringLiteral("PeterNeumann"));
        const auto text = openNote(goText + '\n' + goSignature, *key);
        REQUIRE_OK(text);
        QCOMPARE(*text, goText);
    }

    void signsThePublishedNoteByteForByte()
    {
        const QByteArray seed = goSeed();
        const auto signedNote = signNote(goText, QStringLiteral("PeterNeumann"), asBytes(seed));
        REQUIRE_OK(signedNote);
        QCOMPARE(*signedNote, goText + '\n' + goSignature);
        const auto publicKey = crypto::ed25519Public(asBytes(seed));
        REQUIRE_OK(publicKey);
        QCOMPARE(verifierKey(QStringLiteral("PeterNeumann"), asBytes(*publicKey)), goKey);
    }

    void aNoteMayHaveEmptyLinesInItsText()
    {
        const auto key = parseVerifierKey(goKey);
        REQUIRE_OK(key);
        const QByteArray seed = goSeed();
        const auto signedNote = signNote(QByteArray("a\n\nb\n"), QStringLiteral("PeterNeumann"), asBytes(seed));
        REQUIRE_OK(signedNote);
        const auto text = openNote(*signedNote, *key);
        REQUIRE_OK(text);
        QCOMPARE(*text, QByteArray("a\n\nb\n"));
    }

    void isThreeLinesAndASignature()
    {
        const testkit::AuditKit kit;
        const auto checkpoint = signCheckpoint(kit.origin, 42, someRoot(), kit.seed);
        REQUIRE_OK(checkpoint);
        const QByteArray start = "scrim.example/log/0123456789abcdef\n42\n" + toByteArray(someRoot()).toBase64() +
                                 "\n\n\xe2\x80\x94 scrim.example/log/0123456789abcdef ";
        QVERIFY(checkpoint->note.startsWith(start));
        QCOMPARE(checkpoint->note.count('\n'), 5);
        const auto again = verifyCheckpoint(checkpoint->note, kit.vkey());
        REQUIRE_OK(again);
        QCOMPARE(again->size, 42);
        QCOMPARE(again->root, someRoot());
        QCOMPARE(again->origin, kit.origin);
        QCOMPARE(again->note, checkpoint->note);
    }

    void everyFlippedBitIsRefused()
    {
        const testkit::AuditKit kit;
        const auto checkpoint = signCheckpoint(kit.origin, 7, someRoot(), kit.seed);
        REQUIRE_OK(checkpoint);
        for (qsizetype i = 0; i < checkpoint->note.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = checkpoint->note;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                REQUIRE_ERROR(verifyCheckpoint(changed, kit.vkey()), ErrorCode::Tampered);
            }
        }
    }

    void everyMissingByteIsRefused()
    {
        const testkit::AuditKit kit;
        const auto checkpoint = signCheckpoint(kit.origin, 7, someRoot(), kit.seed);
        REQUIRE_OK(checkpoint);
        for (qsizetype i = 0; i < checkpoint->note.size(); ++i) {
            QByteArray changed = checkpoint->note;
            REQUIRE_ERROR(verifyCheckpoint(changed.remove(i, 1), kit.vkey()), ErrorCode::Tampered);
            REQUIRE_ERROR(verifyCheckpoint(checkpoint->note.left(i), kit.vkey()), ErrorCode::Tampered);
        }
    }

    void everyFlippedBitOfTheKeyIsRefused()
    {
        const QByteArray vkey = testkit::AuditKit().vkey();
        for (qsizetype i = 0; i < vkey.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = vkey;
                changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
                REQUIRE_ERROR(parseVerifierKey(changed), ErrorCode::WrongFormat);
            }
        }
    }

    void cosignaturesOfOthersMayStandBesideOurs()
    {
        const testkit::AuditKit kit;
        const auto checkpoint = signCheckpoint(kit.origin, 7, someRoot(), kit.seed);
        REQUIRE_OK(checkpoint);
        const QByteArray witness(
            "\xe2\x80\x94 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5O"
            "WXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n");
        REQUIRE_OK(verifyCheckpoint(checkpoint->note + witness, kit.vkey()));
    }

    void refusesWhatIsNoCheckpointOfThisLog_data()
    {
        const testkit::AuditKit kit;
        const QByteArray root = toByteArray(someRoot()).toBase64();
        const QByteArray origin = kit.origin.toUtf8();
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a leading zero") << note(kit, origin + "\n07\n" + root + '\n');
        QTest::newRow("a plus") << note(kit, origin + "\n+7\n" + root + '\n');
        QTest::newRow("a negative size") << note(kit, origin + "\n-7\n" + root + '\n');
        QTest::newRow("a size beyond 64 bits") << note(kit, origin + "\n99999999999999999999\n" + root + '\n');
        QTest::newRow("no size") << note(kit, origin + "\n\n" + root + '\n');
        QTest::newRow("a short root") << note(kit, origin + "\n7\n" + root.left(40) + '\n');
        QTest::newRow("no root") << note(kit, origin + "\n7\n");
        QTest::newRow("an extension line") << note(kit, origin + "\n7\n" + root + "\nmore\n");
        QTest::newRow("another origin") << note(kit, "scrim.example/log/2\n7\n" + root + '\n');
        QTest::newRow("base64 of another spelling")
            << note(kit, origin + "\n7\n" + QByteArray(root).replace(root.size() - 2, 1, "1") + '\n');
        QTest::newRow("unsigned") << origin + "\n7\n" + root + "\n\n";
        QTest::newRow("signed twice by one key") << note(kit, origin + "\n7\n" + root + '\n') +
                                                        note(kit, origin + "\n7\n" + root + '\n').split('\n').value(4) +
                                                        '\n';
        QTest::newRow("a carriage return") << note(kit, origin + "\r\n7\n" + root + '\n');
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("line ends") << QByteArray("\n\n\n\n");
        QTest::newRow("zeros") << QByteArray(200, '\0');
        QTest::newRow("too long") << note(kit, origin + "\n7\n" + root + '\n') + QByteArray(maxNoteSize, 'a');
    }
    void refusesWhatIsNoCheckpointOfThisLog()
    {
        QFETCH(QByteArray, text);
        REQUIRE_ERROR(verifyCheckpoint(text, testkit::AuditKit().vkey()), ErrorCode::Tampered);
    }

    void signsUnderAKeyNameOnly()
    {
        const testkit::AuditKit kit;
        for (const char* origin : {"", "a b", "a+b", "a\nb",
                                   "a\xc2\xa0"
                                   "b"})
            REQUIRE_ERROR(signCheckpoint(QString::fromUtf8(origin), 0, someRoot(), kit.seed), ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "test_checkpoint.moc"
