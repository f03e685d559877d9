// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo.h"

#include "intake/demo_orders.h"
#include "intake/demo_people.h"
#include "intake_testkit.h"
#include "policy/normalize.h"
#include "records/cache.h"
#include "records/store.h"
#include "session/session.h"
#include "vault/accounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

constexpr DemoSize size{300, 900};

/// All that a record is made of, in one line.
QString textOf(const records::CustomerInput& customer)
{
    QStringList parts{customer.externalId, customer.name, customer.company,
                      customer.note,       customer.town, customer.country};
    parts += customer.tags;
    for (const records::SensitiveInput& input : customer.sensitive)
        parts += {policy::name(input.field), shown(input.value), input.mask, shown(input.normalized)};
    return parts.join(QLatin1Char('|'));
}

QString textOf(const records::OrderInput& order)
{
    QStringList parts{
        order.externalId, order.summary.number,     order.summary.placedAt, records::format(order.summary.total),
        order.note,       order.customer.externalId};
    for (const records::OrderLine& line : order.lines)
        parts += {line.title, QString::number(line.quantity), records::format(line.price)};
    for (const records::SensitiveInput& input : order.sensitive)
        parts += {policy::name(input.field), shown(input.value)};
    return parts.join(QLatin1Char('|'));
}

QStringList everything(quint64 seed)
{
    QStringList all;
    for (quint64 i = 0; i < size.customers; ++i) {
        Sensitive keep;
        const DemoPerson person = demoPerson(seed, i);
        all.append(textOf(customerOf(person, keep)));
    }
    for (quint64 i = 0; i < size.orders; ++i) {
        Sensitive keep;
        all.append(textOf(demoOrder(seed, i, size, keep)));
    }
    return all;
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameRecords()
    {
        QCOMPARE(everything(7), everything(7));
        QVERIFY(everything(7) != everything(8));
    }

    void aSeedMeansTheSameOnEveryMachine()
    {
        // Pinned: whoever quotes a demo record in a manual may rely on it.
        Sensitive keep;
        const DemoPerson person = demoPerson(1, 0);
        const records::CustomerInput customer = customerOf(person, keep);
        QCOMPARE(customer.externalId, QStringLiteral("7000000000000"));
        QCOMPARE(customer.name, QStringLiteral("欧阳静怡"));
    }

    void numbersPassTheirChecks()
    {
        QSet<QString> fields;
        for (quint64 i = 0; i < size.customers; ++i) {
            Sensitive keep;
            const DemoPerson person = demoPerson(3, i);
            const records::CustomerInput customer = customerOf(person, keep);
            for (const records::SensitiveInput& input : customer.sensitive) {
                fields.insert(policy::name(input.field));
                QVERIFY2(!input.mask.isEmpty(), qPrintable(policy::name(input.field)));
                if (input.field == policy::Field::CardNumber)
                    QVERIFY(!policy::normalizedCard(input.value).isEmpty());
                if (input.field == policy::Field::Iban)
                    QVERIFY(!policy::normalizedIban(input.value).isEmpty());
                if (policy::classOf(input.field) == policy::FieldClass::Contact)
                    QVERIFY2(!input.normalized.empty(), qPrintable(shown(input.value)));
                if (input.field == policy::Field::Email)
                    QVERIFY(shown(input.value).contains(QStringLiteral("@example.")));
            }
        }
        // Each customer's field kind is there; the rest are orders'.
        QCOMPARE(fields, (QSet<QString>{QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("address"),
                                        QStringLiteral("birth_date"), QStringLiteral("national_id"),
                                        QStringLiteral("card_number"), QStringLiteral("iban")}));
    }

    void namesComeInManyScripts()
    {
        QSet<QChar::Script> scripts;
        for (quint64 i = 0; i < size.customers; ++i) {
            const QString name = demoPerson(1, i).name;
            for (const QChar character : name)
                scripts.insert(character.script());
        }
        for (const QChar::Script script :
             {QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Arabic,
              QChar::Script_Hebrew, QChar::Script_Han, QChar::Script_Hangul})
            QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
    }

    void ordersAddUpExactly()
    {
        for (quint64 i = 0; i < size.orders; ++i) {
            Sensitive keep;
            const records::OrderInput order = demoOrder(5, i, size, keep);
            QVERIFY(!order.lines.empty() && order.lines.size() <= 4);
            qint64 sum = 0;
            for (const records::OrderLine& line : order.lines)
                sum += line.quantity * line.price.minor;
            QCOMPARE(sum - order.discount.minor, order.subtotal.minor);
            QCOMPARE(order.subtotal.minor + order.shipping.minor + order.taxes.minor, order.summary.total.minor);
            QVERIFY(order.summary.total.minor > 0);
            QVERIFY(order.refunded.minor <= order.summary.total.minor);
            QCOMPARE(demoShare(5, i, size).total, order.summary.total.minor);
        }
    }

    void makesAVaultThatItsUsersCanOpen()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        DemoOptions options;
        options.customers = 40;
        options.orders = 100;
        const auto demo = makeDemo(folder.filePath(QStringLiteral("vault")), options, clock);
        REQUIRE_OK(demo);
        QCOMPARE(demo->users.size(), policy::allRoles.size());
        QVERIFY(QFileInfo::exists(demo->recoveryFile));
        auto station = session::Station::open(demo->folder, clock);
        REQUIRE_OK(station);
        for (const DemoUser& user : demo->users) {
            QCOMPARE(user.name, policy::name(user.role));
            const QByteArray password = user.password.toUtf8();
            const auto person = session::Session::signIn(**station, user.name, asBytes(password));
            REQUIRE_OK(person);
            QCOMPARE((*person)->role(), user.role);
            const auto account = vault::readAccount((*station)->paths(), (*station)->header(), user.name);
            REQUIRE_OK(account);
            QVERIFY(!account->isPending());
        }
    }

    void itsCacheHoldsWhatWasAskedFor()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        DemoOptions options;
        options.customers = 30;
        options.orders = 60;
        const auto demo = makeDemo(folder.filePath(QStringLiteral("vault")), options, clock);
        REQUIRE_OK(demo);
        auto station = session::Station::open(demo->folder, clock);
        REQUIRE_OK(station);
        const auto agent =
            session::Session::signIn(**station, QStringLiteral("agent"), ::scrim::testkit::secret("agent-demo-2026"));
        REQUIRE_OK(agent);
        auto cache = records::openCache((*station)->paths(), (*agent)->keys().key(vault::SharedKey::Cache),
                                        storage::Database::Mode::ReadOnly);
        REQUIRE_OK(cache);
        records::Store store(*cache, (*agent)->keys().key(vault::SharedKey::Index));
        QCOMPARE(store.count(RecordKind::Customer).value_or(-1), 30);
        QCOMPARE(store.count(RecordKind::Order).value_or(-1), 60);
        const auto id = store.resolve(RecordKind::Order, QStringLiteral("#1001"));
        REQUIRE_OK(id);
        const auto order = store.order(id->id);
        REQUIRE_OK(order);
        const auto customer = store.customer(order->customer);
        REQUIRE_OK(customer);
        QCOMPARE(static_cast<qint64>(customer->orders.size()), customer->orderCount);
        qint64 spent = 0;
        for (const records::OrderSummary& summary : customer->orders)
            spent += summary.total.minor;
        QCOMPARE(spent, customer->spent.minor);
    }

    void aFolderThatIsNotEmptyIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const SystemClock clock;
        REQUIRE_ERROR(makeDemo(folder.path(), {}, clock), ErrorCode::Exists);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("mine.txt")});
    }

    void impossibleSizesAreRefused()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        for (const DemoOptions& options : {DemoOptions{0, 1, 1}, DemoOptions{1, -1, 1}, DemoOptions{20'000'000, 1, 1}})
            REQUIRE_ERROR(makeDemo(folder.filePath(QStringLiteral("vault")), options, clock), ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
