// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/console_settings.h"
#include "session/policy_acts.h"
#include "session/registry_policies.h"
#include "station_fixture.h"

#include <QFile>

#include <fstream>

using namespace scrim;
using namespace scrim::testkit;

namespace {

/// A folder of IT's.
class Policies
{
public:
    [[nodiscard]] QString folder() const { return m_root.path(); }
    [[nodiscard]] session::ManagedPolicy place() const { return session::ManagedPolicy(folder()); }
    void write(const QString& name, const QByteArray& content) const
    {
        const QString path = folder() + QLatin1Char('/') + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    void open(const QString& name, QFile::Permissions permissions) const
    {
        const QString path = folder() + QLatin1Char('/') + name;
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | permissions));
    }

private:
    QTemporaryDir m_root;
};

} // namespace

class TestManagedPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadInTheOrderOfTheirNames()
    {
        const Policies it;
        QVERIFY(it.place().read().isEmpty());
        it.write(QStringLiteral("managed/20.json"), "{}");
        it.write(QStringLiteral("managed/10.json"), "{}");
        it.write(QStringLiteral("managed/notes.txt"), "no policy");
        it.write(QStringLiteral("recommended/05.json"), "{}");
        const policy::ManagedFiles files = it.place().read();
        QCOMPARE(files.managed.size(), std::size_t{2});
        QVERIFY(files.managed[0].path.endsWith(QStringLiteral("/managed/10.json")));
        QCOMPARE(files.recommended.size(), std::size_t{1});
        for (const policy::ManagedFile& file : files.managed)
            QVERIFY2(file.wrong.isEmpty(), qPrintable(file.wrong));
    }

    void whatIsNoFolderOrHasNoReadableNameIsSaid()
    {
        const Policies it;
        const auto wrongOf = [](const session::ManagedPolicy& place) {
            const policy::ManagedFiles files = place.read();
            return files.managed.empty() ? QString() : files.managed.front().wrong;
        };
        QCOMPARE(wrongOf(it.place()), QString());
        QCOMPARE(wrongOf(session::ManagedPolicy(it.folder() + QStringLiteral("/mistyped"))),
                 QStringLiteral("it is not a folder"));
        it.write(QStringLiteral("managed"), "{}");
        QCOMPARE(wrongOf(it.place()), QStringLiteral("it is not a folder"));
        QVERIFY(QFile::remove(it.folder() + QStringLiteral("/managed")));
        it.write(QStringLiteral("managed/10.json"), "{}");
        QCOMPARE(wrongOf(it.place()), QString());
#ifdef Q_OS_LINUX
        const QByteArray strange = QFile::encodeName(it.folder()) + "/managed/\xff.json";
        std::ofstream(strange.toStdString()) << "{}";
        QCOMPARE(wrongOf(it.place()), QStringLiteral("it has a file whose name is no UTF-8"));
        QVERIFY(!policy::layered(it.place().read(), {}).policy.blocked.isEmpty());
#endif
    }

    void whatOthersMayWriteIsNotTrusted()
    {
        const Policies it;
        it.write(QStringLiteral("managed/10.json"), "{}");
        it.open(QStringLiteral("managed/10.json"), QFile::WriteOther);
        QVERIFY(!it.place().read().managed.at(0).wrong.isEmpty());
        it.write(QStringLiteral("managed/10.json"), "{}");
        QVERIFY(it.place().read().managed.at(0).wrong.isEmpty());
        it.open(QStringLiteral("managed"), QFile::WriteGroup);
        QVERIFY(!it.place().read().managed.at(0).wrong.isEmpty());
    }

    void whatIsNoPlainFileIsNotTrusted()
    {
        const Policies it;
        QVERIFY(QDir().mkpath(it.folder() + QStringLiteral("/managed/a.json")));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), it.folder() + QStringLiteral("/managed/b.json")));
        QVERIFY(QFile::link(QStringLiteral("/nowhere"), it.folder() + QStringLiteral("/managed/c.json")));
        it.write(QStringLiteral("managed/d.json"), QByteArray(100'000, ' '));
        const policy::ManagedFiles files = it.place().read();
        QCOMPARE(files.managed.size(), std::size_t{4});
        for (const policy::ManagedFile& file : files.managed)
            QVERIFY2(!file.wrong.isEmpty(), qPrintable(file.path));
    }

    void aChangeIsSeenByItsStamp()
    {
        const Policies it;
        const QString nothing = it.place().stamp();
        it.write(QStringLiteral("managed/10.json"), "{}");
        const QString one = it.place().stamp();
        QVERIFY(one != nothing);
        QCOMPARE(it.place().stamp(), one);
        it.write(QStringLiteral("managed/10.json"), "{ }");
        QVERIFY(it.place().stamp() != one);
        QVERIFY(QFile::remove(it.folder() + QStringLiteral("/managed/10.json")));
        QVERIFY(it.place().stamp() != one);
    }

    void whatAPackageWasToldGivesWayToAllThatIsSetLater()
    {
        const QString vault = QStringLiteral("console.vault");
        const QString autostart = QStringLiteral("console.autostart");
        const auto read = [](const platform::RegistryPolicies& values) {
            policy::ManagedFiles files;
            session::layRegistry(values, files);
            return policy::ConsoleSettings(files, {});
        };
        platform::RegistryPolicies values;
        values.installed = {{vault, QStringLiteral("/told")}, {autostart, 1}};
        const policy::ConsoleSettings told = read(values);
        QCOMPARE(told.text(vault), QStringLiteral("/told"));
        QCOMPARE(told.at(vault).source, QStringLiteral("recommended:HKLM\\Software\\Scrim"));
        QVERIFY(told.lockedBy(vault).isEmpty());
        QVERIFY(told.isOn(autostart));

        policy::ManagedFiles files;
        files.recommended.push_back({QStringLiteral("a file"), R"({"console": {"vault": "/filed"}})"});
        session::layRegistry(values, files);
        QCOMPARE(policy::ConsoleSettings(files, {}).text(vault), QStringLiteral("/filed"));

        values.recommended = {{vault, QStringLiteral("/recommended")}, {autostart, 0}};
        QCOMPARE(read(values).text(vault), QStringLiteral("/recommended"));
        QVERIFY(!read(values).isOn(autostart));
        values.managed = {{vault, QStringLiteral("/managed")}};
        QCOMPARE(read(values).text(vault), QStringLiteral("/managed"));
        QCOMPARE(read(values).lockedBy(vault), QStringLiteral("HKLM\\Software\\Policies\\Scrim"));

        values = {};
        values.installed = {{vault, QStringLiteral("not a folder")}};
        QCOMPARE(read(values).text(vault), QString());
        QCOMPARE(read(values).faults().size(), std::size_t{1});
    }

    void everySessionObeysThem()
    {
        const StationFixture fixture;
        const Policies it;
        it.write(QStringLiteral("managed/10.json"), R"({"shield":{"frames_per_pad":2}})");
        fixture.station().setManaged(it.place());
        const auto session = fixture.signIn(QStringLiteral("admin"));
        const auto obeyed = session::obeyPolicy(**session);
        REQUIRE_OK(obeyed);
        QCOMPARE(obeyed->framesPerPad, 2);
        REQUIRE_LAST_ENTRY(fixture, "policy.load", "allowed");
        it.write(QStringLiteral("managed/10.json"), "{\n\"shield\": 7}");
        const auto blocked = session::obeyPolicy(**session);
        REQUIRE_OK(blocked);
        QVERIFY2(blocked->blocked.contains(QStringLiteral("10.json, line 2")), qPrintable(blocked->blocked));
        REQUIRE_LAST_ENTRY(fixture, "policy.load", "failed");
    }
};

QTEST_GUILESS_MAIN(TestManagedPolicy)
#include "test_managed_policy.moc"
