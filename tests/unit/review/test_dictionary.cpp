// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dictionary.h"
#include "testkit/testkit.h"

#include <algorithm>

using namespace scrim;
using review::Dictionary;

namespace {

std::vector<std::string> containing(const Dictionary& dictionary, const QString& part)
{
    const QByteArray plain = review::folded(part);
    const auto found = dictionary.containing({plain.constData(), static_cast<std::size_t>(plain.size())});
    std::vector<std::string> words;
    for (quint32 number = 0; number < dictionary.size(); ++number) {
        if (found[number] != 0)
            words.emplace_back(dictionary.at(number));
    }
    return words;
}

} // namespace

class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordHasOneNumberAndNothingHasTheFirst()
    {
        Dictionary dictionary;
        QCOMPARE(dictionary.add("-"), 0U);
        const quint32 ada = dictionary.add("ada");
        QCOMPARE(dictionary.add("ada"), ada);
        QVERIFY(dictionary.add("Ada") != ada);
        QCOMPARE(dictionary.find("ada"), std::optional(ada));
        QVERIFY(!dictionary.find("ad"));
        QCOMPARE(dictionary.text(ada), QStringLiteral("ada"));
    }

    void thousandsOfWordsAreFoundAgain()
    {
        Dictionary dictionary;
        for (int i = 0; i < 20'000; ++i)
            dictionary.add("call-" + std::to_string(i * 7919));
        for (int i = 0; i < 20'000; ++i) {
            const auto number = dictionary.find("call-" + std::to_string(i * 7919));
            QVERIFY(number && *number == static_cast<quint32>(i) + 1);
        }
        QVERIFY(!dictionary.find("call-3"));
    }

    void partsAreFoundWithoutCaseAndAccents()
    {
        Dictionary dictionary;
        for (const char* word : {"ada", "Björn", "Caller asked to confirm it", "call-100", "call-1007"})
            dictionary.add(word);
        QCOMPARE(containing(dictionary, QStringLiteral("BJO")), std::vector<std::string>{"Björn"});
        QCOMPARE(containing(dictionary, QStringLiteral("björn")), std::vector<std::string>{"Björn"});
        QCOMPARE(containing(dictionary, QStringLiteral("caller")),
                 std::vector<std::string>{"Caller asked to confirm it"});
        QCOMPARE(containing(dictionary, QStringLiteral("100")), (std::vector<std::string>{"call-100", "call-1007"}));
        QCOMPARE(containing(dictionary, QStringLiteral("zzz")), std::vector<std::string>{});
        // Not across two words that stand beside each other.
        QCOMPARE(containing(dictionary, QStringLiteral("call-100call")), std::vector<std::string>{});
        // The word that says nothing is no hit, even for what is in every word.
        QCOMPARE(containing(dictionary, QString()).size(), std::size_t{5});
    }

    void ranksFollowTheFoldedTextWheneverWordsCome()
    {
        Dictionary dictionary;
        std::vector<QByteArray> keys{"-"};
        const auto isInOrder = [&] {
            const auto& ranks = dictionary.ranks();
            for (std::size_t a = 0; a < keys.size(); ++a) {
                for (std::size_t b = 0; b < keys.size(); ++b) {
                    if (keys[a] < keys[b] && ranks[a] >= ranks[b])
                        return false;
                }
            }
            return true;
        };
        const auto add = [&](const QString& word) {
            const QByteArray utf8 = word.toUtf8();
            dictionary.add({utf8.constData(), static_cast<std::size_t>(utf8.size())});
            keys.push_back(review::folded(word));
        };
        for (const auto* word : {u"zoë", u"Ada", u"björn", u"abcdefghz", u"abcdefgha", u"ab"})
            add(QString::fromUtf16(word));
        QVERIFY(isInOrder());
        add(QStringLiteral("Ärger"));
        add(QStringLiteral("aaa"));
        QVERIFY(isInOrder());
        for (int i = 0; i < 400; ++i)
            add(QStringLiteral("w%1").arg((i * 7919) % 1000));
        QVERIFY(isInOrder());
    }
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "test_dictionary.moc"
