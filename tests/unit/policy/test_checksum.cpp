// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/checksum.h"
#include "testkit/testkit.h"

#include <QTest>

using namespace scrim;
using namespace scrim::policy;

/// Numbers that the standards' own texts, authorities and python-stdnum's documentation give as examples. Each with one
/// digit changed fails.
class TestChecksum : public QObject
{
    Q_OBJECT

    using Check = bool (*)(Bytes);

    static void holds(Check check, std::initializer_list<const char*> numbers)
    {
        for (const char* number : numbers) {
            const QByteArray right(number);
            QVERIFY2(check(asBytes(right)), number);
            for (qsizetype at = 0; at < right.size(); ++at) {
                if (right.at(at) < '0' || right.at(at) > '9')
                    continue;
                QByteArray wrong = right;
                wrong[at] = wrong.at(at) == '9' ? '0' : static_cast<char>(wrong.at(at) + 1);
                QVERIFY2(!check(asBytes(wrong)), wrong.constData());
            }
        }
        for (const char* none : {"", "x", " 0", "4111-1111"}) {
            const QByteArray text(none);
            QVERIFY2(!check(asBytes(text)), none);
        }
    }

private Q_SLOTS:
    void luhn() { holds(passesLuhn, {"79927398713", "4111111111111111", "378282246310005", "490154203237518"}); }
    void mod97() { holds(passesMod97, {"370400440532013000DE89", "WEST12345698765432GB82", "79444"}); }
    void mod11And10() { holds(passesMod11And10, {"794623", "002006673085", "36574261809", "86095742719"}); }
    void verhoeff() { holds(passesVerhoeff, {"2363", "234123412346", "123451", "84736430954837284567892"}); }
    void gs1() { holds(passesGs1, {"4006381333931", "73513537", "7569217076985"}); }
    void theRemainderOfALongNumber()
    {
        const QByteArray number("2951099126111");
        QCOMPARE(97 - remainderOf(asBytes(number), 97), 93U);
    }
};

QTEST_GUILESS_MAIN(TestChecksum)
#include "test_checksum.moc"
