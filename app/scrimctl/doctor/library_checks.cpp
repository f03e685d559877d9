// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice.h"
#include "advisories.h"
#include "check.h"

#include "crypto/library_version.h"
#include "storage/database.h"
#include "storage/library.h"

#include <QStringList>

namespace scrimctl::doctor {

namespace {

using namespace scrim;

QString listed(const std::vector<Advisory>& known)
{
    QStringList texts;
    for (const Advisory& advisory : known)
        texts.append(QStringLiteral("%1 (%2)").arg(QLatin1String(advisory.id), QLatin1String(advisory.what)));
    return texts.join(QStringLiteral("; "));
}

Check cipherCheck()
{
    const QString sqlite = storage::sqliteVersion();
    Check check{
        QStringLiteral("sqlcipher"), State::Ok,
        QStringLiteral("SQLCipher %1 with SQLite %2.").arg(storage::cipherVersion(), sqlite),
        QStringLiteral("It encrypts the cache, and signs each page, so that a page that somebody else has made is "
                       "refused before SQLite reads it.")};
    const auto known = knownFor(Library::Sqlite, QVersionNumber::fromString(sqlite));
    if (known.empty())
        return check;
    check.state = State::Warn;
    check.found += QStringLiteral(" Known on %1: %2.").arg(QLatin1String(advisoriesAsOf), listed(known));
    check.meaning +=
        QStringLiteral(" Each CVE takes a crafted file or statement: whoever signs in holds the key to make one, "
                       "nobody else does.");
    check.advice =
        QStringLiteral("Install the newest package of Scrim: SQLCipher is built into it. Keep backups of the vault.");
    return check;
}

Check opensslCheck()
{
    const QString text = crypto::libraryVersion();
    const QVersionNumber version = QVersionNumber::fromString(text);
    Check check{QStringLiteral("openssl"), State::Ok, QStringLiteral("OpenSSL %1.").arg(text),
                QStringLiteral("All of Scrim's ciphers and signatures are its.")};
    const auto known = knownFor(Library::OpenSsl, version);
    if (known.empty())
        return check;
    // Distributions mend without a new number, so that the number alone accuses nobody.
    check.state = State::Unknown;
    check.found += QStringLiteral(" Known of this number on %1: %2.").arg(QLatin1String(advisoriesAsOf), listed(known));
    check.meaning +=
        QStringLiteral(" A distribution mends its own package without changing the number: from here nobody "
                       "can tell whether it has.");
    check.advice = updateOpenSsl();
    return check;
}

Check tempStoreCheck()
{
    if (storage::sortsInMemory())
        return {QStringLiteral("temp-store"), State::Ok, QStringLiteral("SQLCipher sorts in memory."),
                QStringLiteral("What it sorts never reaches the disk in clear.")};
    return {QStringLiteral("temp-store"), State::Bad, QStringLiteral("SQLCipher would sort in files."),
            QStringLiteral("Names and masks could reach the temporary folder in clear."),
            QStringLiteral("Install a package of Scrim whose SQLCipher is built with SQLITE_TEMP_STORE=2 or 3.")};
}

} // namespace

Checks libraryChecks()
{
    return {cipherCheck(), opensslCheck(), tempStoreCheck()};
}

} // namespace scrimctl::doctor
