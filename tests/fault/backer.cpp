// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a backup as admin, or puts one back, until the given call on files of theirs, for tests to kill:
// make FOLDER BUNDLE [NTH MODE ERROR] or restore FOLDER BUNDLE RECOVERY [NTH MODE ERROR]; NTH 0 is every sync or write.
// Ends with 0 when it is done, else says why on standard error.
#include "faulty_calls.h"

#include "backup/make.h"
#include "backup/restore.h"
#include "base/bytes.h"
#include "unit/rotation/rotation_vault.h"

#include <QCoreApplication>

#include <cstdio>

using namespace scrim;

namespace {

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return exitStatus(error.code);
}

void arm(const QStringList& words, const QStringList& watched)
{
    if (words.size() < 3)
        return;
    faulty::watch(watched);
    faulty::arm(words.at(0).toInt(), static_cast<faulty::Mode>(words.at(1).toInt()), words.at(2).toInt(),
                faulty::Calls::Writing);
}

int make(const QStringList& words, const Clock& clock)
{
    const vault::Paths paths{words.value(0)};
    auto station = session::Station::open(paths.folder, clock);
    if (!station)
        return failed(station.error());
    auto session = testkit::RotationVault::signIn(**station, "admin");
    if (!session)
        return failed(session.error());
    arm(words.mid(2), {words.value(1), paths.folder});
    const auto done = backup::makeBackup(**session, words.value(1));
    return done ? 0 : failed(done.error());
}

int restore(const QStringList& words, const Clock& clock)
{
    constexpr qint64 longest = 4096;
    const auto recovery = readFile(words.value(2), longest);
    if (!recovery)
        return failed(recovery.error());
    backup::RestoreOrder order;
    order.folder = words.value(0);
    order.bundle = words.value(1);
    order.opener.recoveryFile = asBytes(*recovery);
    arm(words.mid(3), {order.folder});
    const auto done = backup::restoreBackup(order, clock);
    return done ? 0 : failed(done.error());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const SystemClock clock;
    return words.value(0) == QLatin1String("make") ? make(words.mid(1), clock) : restore(words.mid(1), clock);
}
