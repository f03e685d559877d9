// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisories.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace scrimctl::doctor {

namespace {

// Those that are worth a word here: high ones, and what touches something that Scrim uses (FTS5, WAL, AEAD).
constexpr std::array all{
    Advisory{Library::Sqlite, "CVE-2025-6965", "3.50.2",
             "memory is overwritten by a statement with too many aggregates"},
    Advisory{Library::Sqlite, "CVE-2025-7709", "3.50.3", "a crafted full-text index overflows a number"},
    Advisory{Library::Sqlite, "the WAL reset bug", "3.44.6 3.50.7 3.51.3",
             "two checkpoints and a commit at the same instant damage a database, without anybody's doing"},
    Advisory{Library::Sqlite, "CVE-2026-11822", "3.53.2", "a crafted full-text index is read out of bounds"},
    Advisory{Library::Sqlite, "CVE-2026-11824", "3.53.2", "a crafted full-text index overflows the heap"},
    Advisory{Library::OpenSsl, "CVE-2025-15467", "3.0.19 3.3.6 3.4.4 3.5.5 3.6.1",
             "CMS messages overflow the stack; Scrim reads none"},
    Advisory{Library::OpenSsl, "CVE-2026-31790", "3.0.20 3.3.7 3.4.5 3.5.6 3.6.2",
             "RSA key encapsulation goes on after a failure; Scrim uses none"},
    Advisory{Library::OpenSsl, "CVE-2026-45447", "3.0.21 3.4.6 3.5.7 3.6.3 4.0.1",
             "PKCS #7 signatures are read after they were freed; Scrim reads none"},
    Advisory{Library::OpenSsl, "CVE-2026-75803", "3.0.22 3.4.7 3.5.8 3.6.4 4.0.2",
             "forged empty messages pass through EVP_Cipher(), which Scrim does not call"},
    // The line 3.0 had ended by then: only distributions mend it.
    Advisory{Library::OpenSsl, "CVE-2026-84782", "3.4.8 3.5.9 3.6.5 4.0.3",
             "DTLS handshakes that are sent again tell of the memory beside them; Scrim speaks no DTLS"},
};

bool has(const Advisory& advisory, const QVersionNumber& version)
{
    const QStringList fixed = QString::fromLatin1(advisory.fixed).split(QLatin1Char(' '));
    for (const QString& text : fixed) {
        const QVersionNumber mended = QVersionNumber::fromString(text);
        if (mended.majorVersion() == version.majorVersion() && mended.minorVersion() == version.minorVersion())
            return version < mended;
    }
    // A line that is not named is mended by nobody; one behind them all has begun without it.
    return version < QVersionNumber::fromString(fixed.last());
}

} // namespace

std::vector<Advisory> knownFor(Library library, const QVersionNumber& version)
{
    std::vector<Advisory> known;
    std::ranges::copy_if(all, std::back_inserter(known), [&](const Advisory& advisory) {
        return advisory.library == library && has(advisory, version);
    });
    return known;
}

} // namespace scrimctl::doctor
