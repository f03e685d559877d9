// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include "testkit/testkit.h"

#include <QSet>

using namespace scrim;
using namespace scrim::crypto;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAreAsAsked()
    {
        for (const int size : {0, 1, 16, 32, 5000}) {
            QCOMPARE(randomSecret(static_cast<std::size_t>(size)).size(), static_cast<std::size_t>(size));
            QCOMPARE(randomBytes(size).size(), size);
            QCOMPARE(randomHex(size).size(), 2 * size);
        }
    }

    void nothingComesTwice()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            seen.insert(testkit::reading(randomSecret(16)));
            seen.insert(randomBytes(16));
            seen.insert(QByteArray::fromHex(randomHex(16).toLatin1()));
        }
        QCOMPARE(seen.size(), 3000);
    }

    void everyByteIsFilled()
    {
        // A byte that is never written stays zero in all of 64 rounds; by chance that is one in 2^500.
        SecretBytes seen(4096 + 17);
        for (int round = 0; round < 64; ++round) {
            const SecretBytes random = randomSecret(seen.size());
            for (std::size_t i = 0; i < seen.size(); ++i)
                seen.bytes()[i] = static_cast<std::uint8_t>(seen.bytes()[i] | random.bytes()[i]);
        }
        for (const std::uint8_t byte : seen.bytes())
            QVERIFY(byte != 0);
    }

    void hexIsLowerCase()
    {
        const QString hex = randomHex(64);
        QCOMPARE(hex, hex.toLower());
        QCOMPARE(QByteArray::fromHex(hex.toLatin1()).size(), 64);
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "test_random.moc"
