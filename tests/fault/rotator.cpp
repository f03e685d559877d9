// SPDX-License-Identifier: GPL-3.0-or-later
// Rotates a class's key as mara, or as admin the cache's, until the given call on the vault's files, for tests to kill:
// FOLDER CLASS|cache [NTH MODE]. Ends with 0 when it is done, else says why on standard error.
#include "faulty_calls.h"

#include "rotation/cache_rotation.h"
#include "rotation/class_rotation.h"
#include "unit/rotation/rotation_vault.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

using namespace scrim;

namespace {

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return exitStatus(error.code);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const vault::Paths paths{words.value(1)};
    const bool isCache = words.value(2) == QStringLiteral("cache");
    const auto fieldClass = policy::fieldClassFrom(words.value(2));
    if (!fieldClass && !isCache)
        return 2;
    const SystemClock clock;
    auto station = session::Station::open(paths.folder, clock);
    if (!station)
        return failed(station.error());
    auto session = testkit::RotationVault::signIn(**station, isCache ? "admin" : "mara");
    if (!session)
        return failed(session.error());
    if (words.size() > 4) {
        // All that are the cache in turn.
        const QString caches = paths.folder + QStringLiteral("/cache");
        faulty::watch({paths.header(), paths.users(), paths.rotations(), caches, paths.log()});
        faulty::arm(words.at(3).toInt(), static_cast<faulty::Mode>(words.at(4).toInt()), isCache ? ENOSPC : EIO,
                    faulty::Calls::Writing);
    }
    if (isCache) {
        const auto done = rotation::rotateCacheKey(**session);
        return done ? 0 : failed(done.error());
    }
    rotation::Order order;
    order.pauseMs = 0;
    const auto done = rotation::rotateClassKey(**session, *fieldClass, order);
    return done ? 0 : failed(done.error());
}
