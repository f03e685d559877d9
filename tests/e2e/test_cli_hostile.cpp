// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "planted.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

using namespace scrim::testkit;

namespace {

const QByteArray header = "Customer ID,First Name,Last Name,Email,Note\r\n";

QByteArray row(int id, const QByteArray& name = "Jane")
{
    const QByteArray number = QByteArray::number(id);
    return number + "," + name + ",Doe,c" + number + "@example.com,\r\n";
}

QByteArray utf16(const QByteArray& text, bool isBig)
{
    QByteArray bytes = isBig ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : QString::fromUtf8(text)) {
        const char high = static_cast<char>(c.unicode() >> 8U);
        const char low = static_cast<char>(c.unicode() & 0xFFU);
        bytes += isBig ? high : low;
        bytes += isBig ? low : high;
    }
    return bytes;
}

/// What may not lie on the disk in any form, and what may only lie there sealed.
const QList<QByteArray>& planted()
{
    static const QList<QByteArray> values{"cvv-plant-913",   "hash-plant-2y10", "token-plant-77", "salt-plant-5",
                                          "203.0.113.77",    "zebulon.quark",   "23125077",       "4111111111111111",
                                          "Nirgendweg 4711", "1971-03-09",      "key_plant_31",   "Plantname",
                                          "agent-plant-Moz"};
    return values;
}

QByteArray magento(int count)
{
    QByteArray text = "email,_website,confirmation,dob,firstname,lastname,password_hash,rp_token,password,"
                      "_address_street,_address_city,_address_postcode,_address_country_id,_address_telephone\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray mail = "zebulon.quark" + QByteArray::number(i) + (i % 20 == 3 ? " " : "@example.com");
        text += mail + ",base,token-plant-77,1971-03-09,Z,Plantname,hash-plant-2y10:salt-plant-5:1,token-plant-77,"
                       "hash-plant-2y10,Nirgendweg 4711,Berlin,10115,DE,+49 30 23125077\n";
    }
    return text;
}

QByteArray woocommerce(int count)
{
    QByteArray text = "[";
    for (int i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(5000 + i);
        text += QByteArray(i > 0 ? ",\n" : "") + "{\"id\":" + id + ",\"number\":\"" + id +
                "\",\"order_key\":\"key_plant_31\",\"status\":\"processing\",\"currency\":\"EUR\",\"total\":\"" +
                (i % 20 == 3 ? "cvv-plant-913" : "5.00") +
                "\",\"customer_ip_address\":\"203.0.113.77\",\"customer_user_agent\":\"agent-plant-Moz\","
                "\"customer_note\":\"4111111111111111\",\"billing\":{\"first_name\":\"Z\",\"last_name\":\"Plantname\","
                "\"address_1\":\"Nirgendweg 4711\",\"email\":\"zebulon.quark" +
                id +
                "@example.com\"},\"meta_data\":[{\"key\":\"_card_cvv\",\"value\":\"cvv-plant-913\"},{\"key\":"
                "\"_subscription\",\"value\":{\"cvc\":\"cvv-plant-913\",\"token\":\"token-plant-77\"}}],\"line_items\":"
                "[{\"name\":\"Mug\",\"quantity\":1,\"price\":5}]}";
    }
    return text + "]";
}

QByteArray shopifyOrders(int count)
{
    QByteArray text =
        "Name,Email,Financial Status,Currency,Total,Lineitem quantity,Lineitem name,Lineitem price,Billing "
        "Name,Billing Phone,Note Attributes,Card Number,CVC,Browser IP\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(1000 + i);
        text +=
            "#" + number + ",zebulon.quark" + number + "@example.com,paid,EUR," +
            (i % 20 == 3 ? "cvv-plant-913" : "5.00") +
            ",1,Mug,5.00,Z Plantname,+49 30 23125077,\"customer_ip: 203.0.113.77\ncvv2: cvv-plant-913\nreset_token: "
            "token-plant-77\",4111111111111111,cvv-plant-913,203.0.113.77\n";
    }
    return text;
}

QStringList openFiles(const QString& process)
{
    QStringList targets;
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process));
    for (const QString& name : descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System))
        targets.append(QFile::symLinkTarget(descriptors.filePath(name)));
    return targets;
}

/// What a stopped process has open, deleted or not, but for its own input, what is hunted in by its name, and what it
/// was given by this one: ctest's log of other tests.
QStringList huntInDescriptors(qint64 pid, const QString& input, const QString& folder)
{
    QStringList found;
    const QStringList inherited = openFiles(QStringLiteral("self"));
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
    for (const QString& name : descriptors.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        const QString path = descriptors.filePath(name);
        const QString target = QFile::symLinkTarget(path);
        const bool isNamed = target.startsWith(folder) && QFileInfo::exists(target);
        if (target == input || isNamed || inherited.contains(target) || !QFileInfo(path).isFile())
            continue;
        const QByteArray content = contentOf(path);
        for (const QByteArray& value : planted()) {
            for (const QByteArray& form : encodingsOf(value)) {
                if (content.contains(form))
                    found.append(target + QStringLiteral(": ") + QString::fromUtf8(value));
            }
        }
    }
    return found;
}

} // namespace

/// Files that somebody has made to do harm, or that a program has spoilt.
class TestCliHostile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoVault> m_vault;

    [[nodiscard]] Outcome import(const QString& file) const
    {
        return m_vault->as(QStringLiteral("admin"), QStringLiteral("import"), {file});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<DemoVault>(5, 5);
        REQUIRE_STATUS(m_vault->made(), 0);
    }
    void cleanup() { m_vault->restore(); }
    void cleanupTestCase() { m_vault.reset(); }

    void eachShapeEndsWithCountsOrASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("read"); ///< -1: refused
        QTest::addColumn<int>("rejected");
        const auto add = [](const char* name, const QByteArray& content, int read, int rejected = 0) {
            QTest::newRow(name) << content << read << rejected;
        };
        add("UTF-16, little end first", utf16(header + row(1, "J\xC3\xBCrgen"), false), 1);
        add("UTF-16, big end first", utf16(header + row(1, "J\xC3\xBCrgen"), true), 1);
        add("UTF-16 with an odd byte", utf16(header + row(1), false) + "A", 2, 1);
        add("UTF-32", QByteArray("\xFF\xFE\0\0N\0\0\0", 8), -1);
        add("Windows-1252", header + row(1, "J\xFCrgen"), 1);
        add("a byte that is no UTF-8", header + row(1, "\xC3\xA9\xC3\xA9") + row(2, "J\xFF"), 2, 1);
        add("a zero byte", header + row(1) + row(2, QByteArray("a\0b", 3)) + row(3), 3, 1);
        add("a byte order mark alone", "\xEF\xBB\xBF", -1);
        add("a byte order mark of UTF-16 alone", "\xFF\xFE", -1);
        add("nothing", {}, -1);
        add("a header alone", header, 0);
        add("blank lines", "\n\r\n\r\n", -1);
        add("200,000 cells in a row", header + row(1) + "2,J,D,c2@example.com" + QByteArray(200'000, ',') + "x\n", 2,
            1);
        add("100,000 columns",
            "First Name,Email" + QByteArray(",x").repeated(100'000) + "\nJ,c@example.com" + QByteArray(100'000, ','),
            1);
        add("formulas", header + row(1, "=cmd|'/c calc'!A1") + row(2, "+1+1"), 2);
        add("mixed line ends", header.trimmed() + "\n" + row(1).trimmed() + "\r" + row(2).trimmed() + "\r\n" + row(3),
            3);
        add("stray quotes",
            header + "1,\"Ja\"ne,Doe,c1@example.com,\r\n" + row(2) + "3,\"J,D,c3@example.com,\r\n" + row(4), 4, 2);
        add("ragged rows", header + "1,J,D,c1@example.com\r\n2\r\n3,J,D,c3@example.com,n,more\r\n", 3, 2);
        add("a cell of 10 MB", header + row(1) + row(2, QByteArray(10'000'000, 'x')) + row(3), 3, 1);
        add("empty cells", header + ",,,,\r\n" + row(1), 2, 1);
        add("deep JSON",
            "[{\"id\":1,\"email\":\"c@example.com\",\"first_name\":\"J\",\"x\":" + QByteArray(100'000, '[') +
                QByteArray(100'000, ']') + "},\n{\"id\":2,\"email\":\"d@example.com\",\"first_name\":\"J\"}]",
            2, 1);
        add("brackets without end", QByteArray(2'000'000, '['), -1);
        add("objects without end", QByteArray("{\"a\":").repeated(200'000), -1);
        add("a text without end", "\"" + QByteArray(3'000'000, 'x'), -1);
        add("members that stand twice", "[{\"id\":1,\"id\":2,\"email\":\"c@example.com\",\"first_name\":\"J\"}]", 1, 1);
        add("half a character", "[{\"id\":1,\"email\":\"c@example.com\",\"first_name\":\"J\\ud800\"}]", 1, 1);
        add("huge amounts",
            "[{\"id\":1,\"number\":\"1\",\"currency\":\"EUR\",\"total\":1e400,\"billing\":{},\"line_items\":[]},"
            "{\"id\":2,\"number\":\"2\",\"currency\":\"EUR\",\"total\":1180591620717411303424,\"billing\":{},"
            "\"line_items\":[]}]",
            2, 2);
    }
    void eachShapeEndsWithCountsOrASentence()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, read);
        QFETCH(const int, rejected);
        const QString path = m_vault->write(QStringLiteral("shape"), content);
        const auto imported = import(path);
        REQUIRE_STATUS(imported, read < 0 ? 1 : 0);
        if (read < 0) {
            QCOMPARE(imported.errorCode(), QStringLiteral("wrong_format"));
            QVERIFY(imported.errorMessage().startsWith(path + QStringLiteral(": ")));
            return;
        }
        const auto count = [&imported](const char* key) { return imported.json().value(QLatin1String(key)).toInt(-1); };
        QCOMPARE(count("read"), read);
        QCOMPARE(count("rejected"), rejected);
        QCOMPARE(count("imported") + count("updated") + count("unchanged"), read - rejected);
    }

    void namesSteerNoTerminal()
    {
        const QByteArray name = "Anna\x1b[2J\x07\xC2\x9B"
                                "31m\x7F\xE2\x80\xAEgnp.exe";
        const QString file = m_vault->write(QStringLiteral("\x1b[31mnames.csv"), header + row(1, name));
        const auto imported = import(file);
        REQUIRE_STATUS(imported, 0);
        const auto plain = scrimctl(QStringList{QStringLiteral("import"), m_vault->folder(), file} +
                                    m_vault->signIn(QStringLiteral("admin")));
        const auto found = scrimctl(QStringList{QStringLiteral("find"), m_vault->folder(), QStringLiteral("anna")} +
                                    m_vault->signIn(QStringLiteral("agent")));
        QVERIFY2(found.out.contains("gnp.exe"), found.said().constData());
        for (const Outcome& outcome : {imported, plain, found}) {
            const QString said = QString::fromUtf8(outcome.out + outcome.err);
            for (const QChar c : said)
                QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202E)),
                         outcome.said().constData());
        }
    }

    void aLimitOnTheSizeOfFilesIsToldAndTheNextRunGoesOn()
    {
        const QString file = m_vault->write(QStringLiteral("planted"), magento(3'000));
        auto process =
            program(QStringLiteral("scrimctl"), QStringList{QStringLiteral("import"), m_vault->folder(), file} +
                                                    m_vault->signIn(QStringLiteral("admin")));
        process->setChildProcessModifier([] {
            const rlimit limit{2'000'000, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        process->start();
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 3);
        QVERIFY(process->readAllStandardError().contains("run the import again to complete it"));
        const auto rest = import(file);
        REQUIRE_STATUS(rest, 0);
        QCOMPARE(rest.json().value(QLatin1String("read")).toInt(), 3'000);
        QCOMPARE(rest.json().value(QLatin1String("rejected")).toInt(), 150);
    }

    void nothingPlantedLiesAnywhereWhileItRuns_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("Magento") << magento(1'500);
        QTest::newRow("WooCommerce") << woocommerce(1'200);
        QTest::newRow("Shopify") << shopifyOrders(1'200);
    }
    void nothingPlantedLiesAnywhereWhileItRuns()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir temp;
        const QString file = m_vault->write(QStringLiteral("planted"), content);
        for (const QStringList& options : {QStringList{QStringLiteral("--dry-run")}, QStringList{}}) {
            auto process = program(QStringLiteral("scrimctl"), QStringList{QStringLiteral("import"), m_vault->folder(),
                                                                           file, QStringLiteral("--json")} +
                                                                   options + m_vault->signIn(QStringLiteral("admin")));
            auto environment = process->processEnvironment();
            for (const char* variable : {"TMPDIR", "SQLITE_TMPDIR"})
                environment.insert(QLatin1String(variable), temp.path());
            process->setProcessEnvironment(environment);
            process->start();
            QVERIFY(process->waitForStarted());
            QStringList leaks;
            for (int wait = 40; !process->waitForFinished(wait); wait *= 2) {
                const auto pid = static_cast<pid_t>(process->processId());
                ::kill(pid, SIGSTOP);
                leaks += huntInDescriptors(pid, file, m_vault->folder()) + huntIn(m_vault->folder(), planted()) +
                         huntIn(temp.path(), planted());
                ::kill(pid, SIGCONT);
            }
            QCOMPARE(process->exitCode(), 0);
            leaks += huntIn(m_vault->folder(), planted()) + huntIn(temp.path(), planted());
            const QByteArray said = process->readAllStandardOutput() + process->readAllStandardError();
            for (const QByteArray& value : planted())
                QVERIFY2(!said.contains(value), said.constData());
            QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
        }
        // The hunt finds what is there.
        QVERIFY(QFile::copy(file, temp.filePath(QStringLiteral("copy"))));
        QVERIFY(!huntIn(temp.path(), planted()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliHostile)
#include "test_cli_hostile.moc"
