// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/cache.h"
#include "records/store.h"
#include "records/writer.h"
#include "reveal/door.h"
#include "session/accounts.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

#include <deque>
#include <map>

namespace scrim::testkit {

inline constexpr crypto::ScryptCost cheap = crypto::scryptFloor;

/// What stands in a field of a fictional record: another value in each.
[[nodiscard]] inline QByteArray plantedValue(RecordId record, policy::Field field)
{
    return QByteArray(record.kind == RecordKind::Customer ? "customer-" : "order-") + QByteArray::number(record.id) +
           "-" + policy::name(field).toLatin1() + "@example.com";
}

/// A real vault of some records, each with all the fields that its kind can have, and people of every sort: otto (an
/// agent), mara (a senior), petra (privacy), sina (a supervisor), udo (a senior who is disabled), nora (a senior who
/// waits for approval), and the admin.
class RotationVault
{
public:
    /// One for a whole test, since passwords take their time: made once, and copied for whoever breaks it.
    struct Template
    {
        explicit Template(int customers) : made(make(folder, customers, clock)) {}
        [[nodiscard]] bool copyTo(const QString& to) const
        {
            QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                 QDirIterator::Subdirectories);
            while (entries.hasNext()) {
                const QString target = to + entries.next().mid(folder.size());
                const QString holder = entries.fileInfo().isDir() ? target : QFileInfo(target).path();
                if (!QDir().mkpath(holder) || (!entries.fileInfo().isDir() && !QFile::copy(entries.filePath(), target)))
                    return false;
            }
            return true;
        }

        QTemporaryDir temporary;
        FakeClock clock;
        QString folder = temporary.filePath(QStringLiteral("vault"));
        Result<vault::NewVault> made;
    };

    /// Makes it in a new folder. The password of all is passwordOf().
    [[nodiscard]] static Result<vault::NewVault> make(const QString& folder, int customers, const Clock& clock)
    {
        auto made =
            session::createStation(folder, QStringLiteral("admin"), passwordOf(QStringLiteral("admin")), clock, cheap);
        if (!made)
            return fail(made);
        const vault::Paths paths{folder};
        const vault::KeyRing all = vault::granterOf(made->vault);
        const vault::Header& header = made->vault.header;
        vault::KeyRing few;
        few.shared[vault::SharedKey::Cache] = made->vault.cacheKey.clone();
        few.shared[vault::SharedKey::Index] = made->vault.indexKey.clone();
        const auto add = [&](const char* name, policy::Role role, const vault::KeyRing& granter) {
            const QString user = QString::fromLatin1(name);
            return vault::addAccount(paths, header, user, role, passwordOf(user), granter, cheap);
        };
        for (const auto& added : {add("otto", policy::Role::Agent, all), add("mara", policy::Role::Senior, all),
                                  add("petra", policy::Role::Privacy, all), add("sina", policy::Role::Supervisor, all),
                                  add("udo", policy::Role::Senior, all), add("nora", policy::Role::Senior, few),
                                  vault::setDisabled(paths, header, QStringLiteral("udo"), true, all)}) {
            if (!added)
                return std::unexpected(added.error());
        }
        if (auto cache = records::createCache(paths, made->vault.cacheKey); !cache)
            return fail(cache);
        auto cache = records::openCache(paths, made->vault.cacheKey, storage::Database::Mode::ReadWrite);
        if (!cache)
            return fail(cache);
        // Some in one import, the others as edits make them: an epoch each.
        if (auto stored = put(*cache, made->vault, 1, customers / 2); !stored)
            return fail(stored);
        for (int i = customers / 2 + 1; i <= customers; ++i) {
            if (auto stored = put(*cache, made->vault, i, i); !stored)
                return fail(stored);
        }
        return std::move(made->vault);
    }

    [[nodiscard]] static SecretBytes passwordOf(const QString& name)
    {
        const QByteArray text = name.toUtf8() + "-password-2026";
        return SecretBytes::copyOf(asBytes(text));
    }

    /// Customers `first` to `last` with an order each, sealed in one transaction by keys of their own.
    [[nodiscard]] static Result<void> put(storage::Database& cache, const vault::NewVault& made, int first, int last)
    {
        auto transaction = storage::Transaction::begin(cache);
        if (!transaction)
            return fail(transaction);
        vault::Sealer sealer(made.header);
        records::Writer writer(cache, sealer, made.indexKey, made.importKey);
        if (auto begun = writer.begin(); !begun)
            return begun;
        for (int i = first; i <= last; ++i) {
            if (auto stored = putOne(writer, i); !stored)
                return stored;
        }
        return transaction->commit();
    }
    [[nodiscard]] static Result<void> putOne(records::Writer& writer, int number)
    {
        std::deque<QByteArray> values;
        records::OrderInput order;
        order.source = QStringLiteral("shopify");
        order.externalId = QString::number(number);
        order.summary.number = QStringLiteral("#%1").arg(number);
        order.summary.placedAt = QStringLiteral("2026-01-02T03:04:05+01:00");
        order.sensitive = inputs({RecordKind::Order, number}, values);
        order.customer.source = QStringLiteral("shopify");
        order.customer.externalId = QString::number(number);
        order.customer.name = QStringLiteral("Customer %1").arg(number);
        order.customer.sensitive = inputs({RecordKind::Customer, number}, values);
        auto stored = writer.put(order.customer);
        if (stored)
            stored = writer.put(order);
        return stored ? Result<void>() : fail(stored);
    }

    [[nodiscard]] static std::vector<policy::Field> fieldsOf(RecordKind kind)
    {
        using policy::Field;
        if (kind == RecordKind::Customer)
            return {Field::Email,      Field::Phone,      Field::Address, Field::BirthDate,
                    Field::NationalId, Field::CardNumber, Field::Iban};
        return {Field::Email, Field::BillingAddress, Field::ShippingAddress, Field::BillingPhone, Field::ShippingPhone};
    }

    /// Looks at every field of the first `customers` customers and their orders as `session` would, and gives what is
    /// wrong: a field of a class that the role views and that does not open with its value, or one of another class
    /// that does. Empty when all is right.
    [[nodiscard]] static QString complaintOf(session::Session& session, int customers,
                                             const std::vector<policy::FieldClass>& opens)
    {
        auto cache = records::openCache(session.station().paths(), session.user(), session.keys(),
                                        storage::Database::Mode::ReadOnly);
        if (!cache)
            return cache.error().message;
        records::Store store(*cache, session.keys().key(vault::SharedKey::Index));
        auto journal = reveal::LitJournal::open(session.station());
        const policy::Policy policy;
        reveal::Door door(session, policy, journal);
        for (int id = 1; id <= customers; ++id) {
            for (const RecordKind kind : {RecordKind::Customer, RecordKind::Order}) {
                for (const policy::Field field : fieldsOf(kind)) {
                    const RecordId record{kind, id};
                    const bool may = std::ranges::find(opens, policy::classOf(field)) != opens.end();
                    const QString place =
                        QStringLiteral("%1 %2 %3, as %4: ")
                            .arg(kind == RecordKind::Customer ? QStringLiteral("customer") : QStringLiteral("order"))
                            .arg(id)
                            .arg(policy::name(field), session.user());
                    const auto sealed = store.sealedField(record, field);
                    if (!sealed)
                        return place + sealed.error().message;
                    auto lit = door.reveal(*sealed, {ScreenLevel::Scrambled, {}, false}, policy::reasons().front());
                    if (lit.has_value() != may)
                        return place + (lit ? QStringLiteral("opens") : lit.error().message);
                    if (!lit)
                        continue;
                    if (reading(lit->value) != plantedValue(record, field))
                        return place + QStringLiteral("holds another value");
                    if (auto dark = door.conceal(*std::move(lit), 1, reveal::Concealed::Escape); !dark)
                        return place + dark.error().message;
                }
            }
        }
        return {};
    }
    /// The same as one who signs in for it, and with what the role views.
    [[nodiscard]] static QString complaintOf(session::Station& station, const char* name, int customers)
    {
        const auto session = signIn(station, name);
        if (!session)
            return QStringLiteral("%1 cannot sign in: %2").arg(QLatin1String(name), session.error().message);
        return complaintOf(**session, customers, policy::viewableClasses((*session)->role()));
    }
    [[nodiscard]] static Result<std::unique_ptr<session::Session>> signIn(session::Station& station, const char* name)
    {
        return session::Session::signIn(station, QString::fromLatin1(name), passwordOf(QString::fromLatin1(name)));
    }

private:
    [[nodiscard]] static std::vector<records::SensitiveInput> inputs(RecordId record, std::deque<QByteArray>& values)
    {
        std::vector<records::SensitiveInput> all;
        for (const policy::Field field : fieldsOf(record.kind)) {
            values.push_back(plantedValue(record, field));
            records::SensitiveInput input;
            input.field = field;
            input.value = asBytes(values.back());
            if (policy::classOf(field) == policy::FieldClass::Contact)
                input.normalized = asBytes(values.back());
            input.mask = QStringLiteral("masked");
            all.push_back(input);
        }
        return all;
    }
};

/// A copy of a whole vault and a station at it.
struct RotationStation
{
    explicit RotationStation(const RotationVault::Template& whole) : made(whole.made)
    {
        if (!whole.copyTo(folder))
            qFatal("the vault cannot be copied");
        station = openStation();
    }

    QTemporaryDir temporary;
    FakeClock clock;
    QString folder = temporary.filePath(QStringLiteral("vault"));
    const Result<vault::NewVault>& made;
    vault::Paths paths{folder};
    std::unique_ptr<session::Station> station;

    [[nodiscard]] std::unique_ptr<session::Station> openStation() const
    {
        auto opened = session::Station::open(folder, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    [[nodiscard]] std::unique_ptr<session::Session> signIn(const char* name) const
    {
        auto session = RotationVault::signIn(*station, name);
        return session ? std::move(*session) : nullptr;
    }
    [[nodiscard]] vault::Header header() const { return *vault::readHeader(paths); }
};

} // namespace scrim::testkit
