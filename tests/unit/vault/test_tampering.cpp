// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_fixture.h"

#include "vault/header.h"
#include "vault/json_file.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace scrim;
using namespace scrim::testkit;
using policy::Role;

namespace {

const QString mara = QStringLiteral("mara");

QJsonObject objectOf(const QByteArray& file)
{
    return QJsonDocument::fromJson(file).object();
}

/// As somebody would write it who knows the format but no key: the checksum fits.
QByteArray refitted(QJsonObject object)
{
    object.remove(QStringLiteral("checksum"));
    object.remove(QStringLiteral("format"));
    return vault::toFile(std::move(object));
}

/// Other values that could stand in a value's place, sly ones first.
std::vector<QJsonValue> othersFor(const QJsonValue& value)
{
    std::vector<QJsonValue> others{QJsonValue(), QJsonArray{1}, QJsonObject(), QString(),
                                   QString(100, QLatin1Char('a'))};
    if (value.isString()) {
        QString changed = value.toString();
        changed[0] = changed.front() == QLatin1Char('a') ? QLatin1Char('b') : QLatin1Char('a');
        others.insert(others.begin(),
                      {changed, value.toString().toUpper() + QLatin1Char(' '), value.toString().chopped(2)});
    } else if (value.isDouble()) {
        for (const double number : {value.toDouble() * 2, value.toDouble() / 2, 0.0, -1.0, 1.5, 1e300})
            others.insert(others.begin(), number);
    } else if (value.isBool()) {
        others.insert(others.begin(), !value.toBool());
    }
    return others;
}

/// Calls `visit` with every object that differs from `object` in one value, one missing or one more field.
void everyAlteration(const QJsonObject& object, const std::function<void(const QString&, const QJsonObject&)>& visit)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        QJsonObject changed = object;
        changed.remove(it.key());
        visit(QStringLiteral("no ") + it.key(), changed);
        for (const QJsonValue& other : othersFor(it.value())) {
            changed.insert(it.key(), other);
            visit(it.key(), changed);
        }
        if (it.value().isObject()) {
            everyAlteration(it.value().toObject(), [&](const QString& where, const QJsonObject& inner) {
                changed.insert(it.key(), inner);
                visit(it.key() + QLatin1Char('.') + where, changed);
            });
        }
    }
    QJsonObject more = object;
    more.insert(QStringLiteral("more"), 1);
    visit(QStringLiteral("one more"), more);
}

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::Damaged || code == ErrorCode::NewerFormat;
}

std::vector<QByteArray> nonsense()
{
    return {{},
            "nonsense",
            "[]",
            "{}",
            "null",
            "{\"format\":1}",
            QByteArray(5000, '['),
            QByteArray(200, '\0'),
            QByteArray(100'000, ' '),
            "{\"format\":\"1\",\"checksum\":\"\"}"};
}

} // namespace

class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAlteredValueOfASlotFileKeepsItShut()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        const QString path = vault.accountPath(mara);
        const QByteArray original = contentOf(path);
        int alterations = 0;
        everyAlteration(objectOf(original), [&](const QString& where, const QJsonObject& altered) {
            const QByteArray bytes = refitted(altered);
            if (bytes == original)
                return; // format and checksum are written anew
            QVERIFY(overwrite(path, bytes));
            const auto ring = vault.unlock(mara);
            QVERIFY2(!ring, qPrintable(where));
            QCOMPARE(contentOf(path), bytes);
            ++alterations;
        });
        QVERIFY(alterations > 100);
        QVERIFY(overwrite(path, original));
        REQUIRE_OK(vault.unlock(mara));
    }

    void everyAlteredValueOfTheHeaderKeepsEverybodyOut()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Admin));
        const QByteArray original = contentOf(vault.paths.header());
        int alterations = 0;
        everyAlteration(objectOf(original), [&](const QString& where, const QJsonObject& altered) {
            const QByteArray bytes = refitted(altered);
            if (bytes == original)
                return;
            const auto header = vault::parseHeader(bytes, vault.paths.header());
            QVERIFY2(!header || !vault::unlock(vault.paths, *header, mara, VaultFixture::password(mara)),
                     qPrintable(where));
            ++alterations;
        });
        QVERIFY(alterations > 60);
        REQUIRE_OK(vault.unlock(mara));
    }

    void everyFlippedByteIsToldAsDamageAndNotAsAWrongPassword()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        const QString path = vault.accountPath(mara);
        const QByteArray original = contentOf(path);
        for (qsizetype i = 0; i < original.size() - 1; ++i) {
            QByteArray flipped = original;
            flipped[i] = static_cast<char>(flipped.at(i) ^ 1);
            QVERIFY(overwrite(path, flipped));
            const auto ring = vault.unlock(mara);
            QVERIFY2(!ring && isDamage(ring.error().code), qPrintable(QString::number(i)));
            QVERIFY(ring.error().message.contains(path));
        }
        const QByteArray header = contentOf(vault.paths.header());
        for (qsizetype i = 0; i < header.size() - 1; ++i) {
            QByteArray flipped = header;
            flipped[i] = static_cast<char>(flipped.at(i) ^ 1);
            const auto parsed = vault::parseHeader(flipped, vault.paths.header());
            QVERIFY2(!parsed && isDamage(parsed.error().code), qPrintable(QString::number(i)));
        }
    }

    void aTornOrForeignFileIsDamageAndStaysAsItIs()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        const QByteArray account = contentOf(vault.accountPath(mara));
        auto contents = nonsense();
        for (qsizetype size = 1; size < account.size() - 2; size += 101)
            contents.push_back(account.first(size));
        for (const QByteArray& content : contents) {
            for (const QString& path :
                 {vault.accountPath(mara), vault.paths.header(), vault.accountPath(QStringLiteral("recovery"))}) {
                const QByteArray whole = contentOf(path);
                QVERIFY(overwrite(path, content));
                if (path == vault.paths.header()) {
                    REQUIRE_ERROR(vault::readHeader(vault.paths), ErrorCode::Damaged);
                } else if (path == vault.accountPath(mara)) {
                    REQUIRE_ERROR(vault.unlock(mara), ErrorCode::Damaged);
                    REQUIRE_ERROR(vault::listAccounts(vault.paths, vault.header()), ErrorCode::Damaged);
                } else {
                    REQUIRE_ERROR(vault::unlockWithRecovery(vault.paths, vault.header(), vault.made->recoveryFile),
                                  ErrorCode::Damaged);
                }
                QCOMPARE(contentOf(path), content);
                QVERIFY(overwrite(path, whole));
            }
        }
        REQUIRE_OK(vault.unlock(mara));
    }

    void aNewerFormatIsRefusedWhateverElseIsInIt()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        for (const QByteArray& newer : {QByteArray("{\"format\":3}"), QByteArray("{\"format\":99,\"x\":[]}")}) {
            QVERIFY(overwrite(vault.accountPath(mara), newer));
            REQUIRE_ERROR(vault.unlock(mara), ErrorCode::NewerFormat);
            QVERIFY(overwrite(vault.paths.header(), newer));
            REQUIRE_ERROR(vault::readHeader(vault.paths), ErrorCode::NewerFormat);
            QCOMPARE(contentOf(vault.paths.header()), newer);
        }
    }

    void aScryptCostBelowTheFloorOrBeyondAllMeasureIsNotEvenTried()
    {
        const VaultFixture vault;
        REQUIRE_OK(vault.add(mara, Role::Agent));
        const QByteArray original = contentOf(vault.accountPath(mara));
        const std::vector<std::array<qint64, 3>> costs{{1 << 14, 8, 1}, {2, 8, 1},          {1 << 15, 1, 1},
                                                       {1 << 30, 8, 1}, {1 << 15, 8, 1000}, {1 << 15, 1 << 20, 1},
                                                       {40'000, 8, 1},  {0, 0, 0}};
        for (const auto& [n, r, p] : costs) {
            QJsonObject object = objectOf(original);
            QJsonObject slot = object.value(QStringLiteral("slot")).toObject();
            slot.insert(QStringLiteral("n"), n);
            slot.insert(QStringLiteral("r"), r);
            slot.insert(QStringLiteral("p"), p);
            object.insert(QStringLiteral("slot"), slot);
            QVERIFY(overwrite(vault.accountPath(mara), refitted(object)));
            REQUIRE_ERROR(vault.unlock(mara), ErrorCode::Damaged);
        }
    }

    void aStationKeyOfAWrongSizeIsDamage()
    {
        const VaultFixture vault;
        for (const qsizetype size : {0, 31, 33, 1000}) {
            QVERIFY(overwrite(vault.paths.stationKey(), QByteArray(size, 'x')));
            REQUIRE_ERROR(vault::readStationSeed(vault.paths), ErrorCode::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(TestTampering)
#include "test_tampering.moc"
