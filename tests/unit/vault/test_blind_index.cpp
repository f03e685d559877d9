// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkit/testkit.h"
#include "vault/blind_index.h"

#include <numeric>

using namespace scrim;
using namespace scrim::testkit;
using policy::FieldKind;

namespace {

QByteArray counting()
{
    QByteArray bytes(32, '\0');
    std::iota(bytes.begin(), bytes.end(), '\0');
    return bytes;
}

} // namespace

/// The expected values were computed apart from Scrim, by Python's hmac and hashlib: RFC 5869, then RFC 2104.
class TestBlindIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreWhatAnotherProgramComputes()
    {
        const QByteArray key = counting();
        const vault::BlindIndex index(asBytes(key));
        QCOMPARE(index.token(FieldKind::Email, asBytes("jane@example.com")).toHex(),
                 QByteArray("d0c2887e3970a2bd7179abb1e3709ecd"));
        QCOMPARE(index.token(FieldKind::Phone, asBytes("+4930123456")).toHex(),
                 QByteArray("700bad3a2860070a21f02bea445c085b"));
    }

    void kindsAndKeysAreApart()
    {
        const QByteArray key = counting();
        const vault::BlindIndex index(asBytes(key));
        const vault::BlindIndex other(asBytes("another key"));
        const auto token = index.token(FieldKind::Email, asBytes("+4930123456"));
        QVERIFY(token != index.token(FieldKind::Phone, asBytes("+4930123456")));
        QVERIFY(token != other.token(FieldKind::Email, asBytes("+4930123456")));
    }

    void onlyWhatACallerIsFoundByHasAToken()
    {
        const QByteArray key = counting();
        const vault::BlindIndex index(asBytes(key));
        for (const auto kind :
             {FieldKind::Address, FieldKind::BirthDate, FieldKind::NationalId, FieldKind::CardNumber, FieldKind::Iban})
            QVERIFY(index.token(kind, asBytes("4111111111111111")).isEmpty());
        QVERIFY(index.token(FieldKind::Email, {}).isEmpty());
    }

    void pseudonymsAreKeyedByTheRecordsSalt()
    {
        const QByteArray salt = counting();
        QCOMPARE(vault::pseudonym(asBytes(salt), {RecordKind::Customer, 7}),
                 QStringLiteral("13549848e4a0bfb0f852ed83547736b3"));
        QCOMPARE(vault::pseudonym(asBytes(salt), {RecordKind::Order, 7}),
                 QStringLiteral("338ce41420cad8f15a15a4a1ce39bdd6"));
        QVERIFY(vault::pseudonym(asBytes("other"), {RecordKind::Customer, 7}) !=
                vault::pseudonym(asBytes(salt), {RecordKind::Customer, 7}));
    }
};

QTEST_GUILESS_MAIN(TestBlindIndex)
#include "test_blind_index.moc"
