// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/log.h"
#include "audit/reader.h"
#include "base/bytes.h"
#include "crypto/ed25519.h"
#include "crypto/x25519.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

namespace scrim::testkit {

/// A log of a fixed station key in a folder of its own, and the keys to read it.
struct AuditKit
{
    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("log"));
    QString origin = QStringLiteral("scrim.example/log/0123456789abcdef");
    SecretBytes seed = SecretBytes::copyOf(asBytes(std::string_view("a fixed seed of 32 bytes, public")));
    crypto::X25519Pair readers = crypto::generateX25519();
    crypto::X25519Pair writer = crypto::generateX25519();
    FakeClock clock;

    [[nodiscard]] audit::LogIdentity identity() const
    {
        return {origin, QStringLiteral("desk-7"), readers.publicKey, seed.clone()};
    }
    [[nodiscard]] QByteArray vkey() const
    {
        const auto key = crypto::ed25519Public(seed);
        return key ? audit::verifierKey(origin, asBytes(*key)) : QByteArray();
    }
    [[nodiscard]] audit::ReaderKeys readerKeys() const { return {readers.privateKey, {}}; }
    [[nodiscard]] audit::ReaderKeys writerKeys() const { return {{}, writer.privateKey}; }

    [[nodiscard]] Result<std::unique_ptr<audit::Log>> open() const
    {
        return audit::Log::open(folder, identity(), clock);
    }
    /// The log, made and opened; ends the test program where that fails, since nothing else can be tested then.
    [[nodiscard]] std::unique_ptr<audit::Log> make(qint64 segmentSize = audit::defaultSegmentSize) const
    {
        const auto made = audit::Log::create(folder, identity(), segmentSize);
        auto log = made ? open() : Result<std::unique_ptr<audit::Log>>(std::unexpected(made.error()));
        if (!log)
            qFatal("%s", qPrintable(log.error().message));
        return *std::move(log);
    }
    /// Every entry that `keys` open, in order; empty byte arrays for the others.
    [[nodiscard]] Result<QList<QByteArray>> entries(const audit::ReaderKeys& keys, qint64 from = 0,
                                                    qint64 to = -1) const
    {
        QList<QByteArray> all;
        const auto read = audit::readLog(folder, keys, from, to, [&](const audit::ReadEntry& entry) {
            all.append(entry.canonical);
            return true;
        });
        if (!read)
            return std::unexpected(read.error());
        return all;
    }
};

/// An act number `n` of somebody at a desk.
[[nodiscard]] inline audit::Event someEvent(int n = 0)
{
    audit::Event event;
    event.action = QStringLiteral("field.reveal");
    event.actor = QStringLiteral("mara");
    event.role = QStringLiteral("agent");
    event.session = QStringLiteral("9d5e2f1c9d5e2f1c9d5e2f1c9d5e2f1c");
    event.subject = QStringLiteral("c-%1").arg(n);
    event.field = QStringLiteral("email");
    event.fieldClass = QStringLiteral("contact");
    event.detail = {{QStringLiteral("seconds"), 15}};
    return event;
}

} // namespace scrim::testkit
