// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shelf.h"

#include "base/core_text.h"
#include "policy/mask.h"
#include "records/cache.h"

#include <QLocale>

namespace scrim::models {

namespace {

constexpr int mostFound = 50;
/// As many rows as a window shows: each costs some pages of the cache, and the person looks at these first.
constexpr int firstShown = 10;

/// The country of phones that are typed without one: where this desk stands. Empty in a locale without a country.
QString deskRegion()
{
    // Of the desktop, whatever language Scrim speaks at it.
    return QLocale::system().name().section(QLatin1Char('_'), 1, 1);
}

} // namespace

Result<std::shared_ptr<Shelf>> Shelf::open(const vault::Paths& paths, const QString& user, const vault::KeyRing& keys,
                                           storage::Database::Mode mode)
{
    auto database = records::openCache(paths, user, keys, mode);
    if (!database)
        return fail(database);
    auto shelf = std::make_shared<Shelf>(std::move(*database), keys.key(vault::SharedKey::Index));
    if (auto warm = shelf->store().warmUp(); !warm)
        return fail(warm);
    return shelf;
}

Shelf::Shelf(storage::Database database, Bytes indexKey)
    : m_database(std::move(database)),
      m_store(m_database, indexKey),
      m_notes(m_database),
      m_tags(m_database),
      m_tries(m_database)
{}

Result<std::vector<RecordId>> Shelf::callers(Bytes phone, const QString& policyRegion, int limit)
{
    return store().callers(phone, region(policyRegion), limit);
}

QString Shelf::region(const QString& policyRegion)
{
    return policyRegion.isEmpty() ? deskRegion() : policyRegion;
}

QString Shelf::phoneMask(Bytes phone, const QString& policyRegion)
{
    return phone.empty() ? QString() : policy::phoneMask(phone, region(policyRegion));
}

Result<records::Found> Shelf::find(const QString& query, const std::atomic<bool>& cancelled)
{
    records::Store& records = store();
    m_database.cancelWhen(&cancelled);
    auto found = records.search(query, deskRegion(), mostFound, firstShown);
    m_database.cancelWhen(nullptr);
    if (cancelled)
        return fail(ErrorCode::Cancelled, Core::tr("A newer search took this one's place."));
    return found;
}

} // namespace scrim::models
