// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing about a masked value can be learnt by searching for less than all of it: two caches that differ in such
// values alone answer alike.
#include "fixture.h"

#include "records/query.h"

#include <QRandomGenerator>

#include <array>

using namespace scrim;
using namespace scrim::testkit;
using policy::Field;

namespace {

/// One person's values. Those of the two caches have the same masks.
struct Values
{
    std::string_view email, phone, postcode, birthDate, nationalId, card, iban;
};

constexpr std::array<Values, 2> values{
    Values{"jolanda.weiss@example.com", "+49 30 23125910", "10115", "1980-04-03", "X12345678", "4111 1111 1111 1111",
           "DE89370400440532013000"},
    Values{"jeremias.kurz@example.com", "+49 30 23154810", "20095", "1971-12-24", "Y98765678", "4242 4242 4242 1111",
           "DE02120300000000203000"},
};

/// Of the other cache's mask nothing is the same.
constexpr Values strange{"mona@sample.org",     "+33 1 99 00 12 34",     "SW1A 1AA", "1999-09-09", "Z55554321",
                         "5555 5555 5555 4444", "GB29NWBK60161331926819"};

records::CustomerInput planted(const QString& id, const QString& name, const Values& of)
{
    auto input = person(id, name,
                        {sensitive(Field::Email, of.email), sensitive(Field::Phone, of.phone),
                         sensitive(Field::Address, of.postcode), sensitive(Field::BirthDate, of.birthDate),
                         sensitive(Field::NationalId, of.nationalId), sensitive(Field::CardNumber, of.card),
                         sensitive(Field::Iban, of.iban)});
    input.country = QStringLiteral("Germany");
    return input;
}

void fill(CacheFixture& cache, const Values& of)
{
    // The same person among others, with a nameless one, who goes by a mask.
    for (const char* name : {"Ada Weiss", "Jolanda Planted", "Bert Planted", "Jo 1011 Shop"})
        REQUIRE_OK(cache.put(person(QString::fromLatin1(name), QString::fromLatin1(name))));
    REQUIRE_OK(cache.put(planted(QStringLiteral("p"), QStringLiteral("Jana Planted"), of)));
    auto order = purchase(QStringLiteral("o"), QStringLiteral("#1011"), person(QStringLiteral("p"), {}));
    order.sensitive = {sensitive(Field::Email, of.email), sensitive(Field::ShippingPhone, of.phone),
                       sensitive(Field::CardNumber, of.card)};
    REQUIRE_OK(cache.put(order));
}

/// As a person may type it: spellings of `value` and of each of its parts.
QStringList partsOf(std::string_view value)
{
    const QString whole = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    QStringList parts;
    for (const QString& text : {whole, QString(whole).remove(u' '), whole.toUpper()}) {
        for (qsizetype from = 0; from < text.size(); ++from) {
            for (qsizetype size = 1; from + size <= text.size(); ++size)
                parts.append(text.mid(from, size));
        }
    }
    parts.removeDuplicates();
    return parts;
}

/// What must not turn a part into a question about the whole.
QStringList disguised(const QString& part)
{
    return {part,
            part + QStringLiteral("*"),
            part + QStringLiteral("%"),
            QStringLiteral("\"%1\"*").arg(part),
            QStringLiteral("search_text:%1").arg(part),
            QStringLiteral("^%1").arg(part),
            part + QStringLiteral(" OR planted"),
            QStringLiteral("NEAR(%1 planted)").arg(part),
            QStringLiteral("planted NOT ") + part,
            part + QStringLiteral(" planted"),
            QStringLiteral("planted ") + part,
            part + QStringLiteral(" plant"),
            QStringLiteral("jana plante ") + part,
            QStringLiteral("planted -") + part,
            part + QStringLiteral(" jana OR planted")};
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

/// True when the query holds a whole value of one of the two, which may be looked up: an e-mail address, a phone, the
/// last four of the card or the postcode with the whole name.
bool isWhole(const QString& query, const Values& of)
{
    const records::Query parsed = records::parseQuery(query);
    const auto is = [](Bytes value, std::string_view other) {
        return QByteArray(reinterpret_cast<const char*>(value.data()), static_cast<qsizetype>(value.size()))
                   .compare(QByteArray(other.data(), static_cast<qsizetype>(other.size())), Qt::CaseInsensitive) == 0;
    };
    if (is(parsed.email, of.email))
        return true;
    const QString phone = digitsOf(QString::fromLatin1(of.phone.data(), static_cast<qsizetype>(of.phone.size())));
    if (!parsed.phone.isEmpty() && digitsOf(query).endsWith(phone.mid(2)))
        return true;
    const auto withName = [&](const std::vector<records::WithName>& readings, std::string_view value) {
        return std::ranges::any_of(readings, [&](const records::WithName& reading) {
            return is(reading.value, value) && std::ranges::all_of(reading.words, [](const records::Spellings& word) {
                       return word.contains(QStringLiteral("planted")) || word.contains(QStringLiteral("jana"));
                   });
        });
    };
    std::string postcode(of.postcode);
    std::erase(postcode, ' ');
    return withName(parsed.cards, of.card.substr(of.card.size() - 4)) || withName(parsed.postcodes, postcode);
}

/// All that an answer says.
QString saying(const Result<records::Found>& found, bool withMasks)
{
    if (!found)
        return found.error().message;
    QString all = QString::number(found->records.size());
    for (const auto& hit : found->hits) {
        all += QStringLiteral("|%1 %2 %3 %4").arg(int(hit.id.kind)).arg(hit.id.id).arg(hit.title, hit.subtitle);
        for (const auto& field : hit.masked)
            all += withMasks ? u' ' + field.mask : u' ' + policy::name(field.field);
    }
    return all;
}

} // namespace

class TestProbing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfAMaskedValueFindNothingMore_data()
    {
        QTest::addColumn<int>("other");
        QTest::addRow("values with equal masks") << 1;
        QTest::addRow("values with other masks") << 2;
    }

    void partsOfAMaskedValueFindNothingMore()
    {
        QFETCH(int, other);
        const Values& second = other == 1 ? values[1] : strange;
        CacheFixture one;
        CacheFixture two;
        fill(one, values[0]);
        fill(two, second);
        auto ours = one.store();
        auto theirs = two.store();
        qsizetype asked = 0;
        for (const QString& query : queries(second)) {
            if (isWhole(query, values[0]) || isWhole(query, second))
                continue;
            ++asked;
            const QString answer = saying(ours.search(query, QStringLiteral("DE"), 50, 50), other == 1);
            const QString theirAnswer = saying(theirs.search(query, QStringLiteral("DE"), 50, 50), other == 1);
            if (answer != theirAnswer)
                QFAIL(qPrintable(QStringLiteral("%1: %2 / %3").arg(query, answer, theirAnswer)));
        }
        QVERIFY2(asked > 5000, qPrintable(QString::number(asked)));
    }

    void wholeValuesAreFound()
    {
        CacheFixture one;
        fill(one, values[0]);
        auto store = one.store();
        for (const char* query : {"Jolanda.Weiss@example.com", "030 23125910", "1111 planted", "planted 10115"}) {
            const auto found = store.search(QString::fromLatin1(query), QStringLiteral("DE"), 50, 50);
            REQUIRE_OK(found);
            QVERIFY2(!found->hits.empty() && found->hits.front().title == QStringLiteral("Jana Planted"), query);
            QVERIFY2(isWhole(QString::fromLatin1(query), values[0]), query);
        }
    }

private:
    static QStringList queries(const Values& second)
    {
        QStringList all;
        for (const Values& of : {values[0], second}) {
            for (const std::string_view value :
                 {of.email, of.phone, of.postcode, of.birthDate, of.nationalId, of.card, of.iban})
                all += partsOf(value);
        }
        for (int ending = 0; ending < 10'000; ending += 37)
            all.append(QStringLiteral("%1").arg(ending, 4, 10, QLatin1Char('0')));
        all += {QStringLiteral("1111"), QStringLiteral("4444")};
        all.removeDuplicates();
        // Each part as it is, and a seeded choice of disguises, lest it takes minutes.
        QRandomGenerator dice(7);
        QStringList disguises;
        for (const QString& part : all) {
            const QStringList ways = disguised(part);
            disguises.append(ways.first());
            for (int i = 0; i < 3; ++i)
                disguises.append(ways[dice.bounded(ways.size())]);
        }
        return disguises;
    }
};

QTEST_GUILESS_MAIN(TestProbing)
#include "test_probing.moc"
