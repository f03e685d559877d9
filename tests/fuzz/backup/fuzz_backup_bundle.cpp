// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a bundle, past the seal, which a fuzzer does not guess: anybody may make one that opens with the recovery
// key, since its public half is no secret.
#include "backup/bundle.h"
#include "base/bytes.h"
#include "crypto/x25519.h"

#include <QTemporaryFile>

#include <cstdlib>

using namespace scrim;

namespace {

/// Nothing reaches it that a vault's folder does not hold.
class Watching final : public backup::BundleSink
{
public:
    Result<void> manifest(const backup::Manifest& manifest) override
    {
        (void)backup::checkpointOf(manifest);
        return {};
    }
    Result<void> begin(const QString& path, quint64 size) override
    {
        if (path.startsWith(QLatin1Char('/')) || path.contains(QLatin1String("..")) ||
            path.contains(QLatin1Char('\\')) || path.contains(QChar(0)) || path.isEmpty())
            std::abort();
        m_left = size;
        return {};
    }
    Result<void> content(Bytes bytes) override
    {
        if (bytes.size() > m_left)
            std::abort();
        m_left -= bytes.size();
        return {};
    }
    Result<void> end() override
    {
        if (m_left != 0)
            std::abort();
        return {};
    }

private:
    quint64 m_left = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto pair = crypto::generateX25519();
    static QTemporaryFile kept;
    static const QString path = kept.open() ? kept.fileName() : QString();
    auto file = File::open(path, File::Open::CreateOrRW);
    if (!file || !file->truncate(0))
        std::abort();
    auto chunks = backup::ChunkWriter::begin(*std::move(file), QByteArray(16, 'v'), 0, {pair.publicKey});
    if (!chunks || !chunks->write({data, size}) || !chunks->finish())
        std::abort();
    auto source = backup::sourceOf(path);
    auto reader = source ? backup::ChunkReader::open(*std::move(source), pair.privateKey) : fail(source);
    if (!reader)
        std::abort();
    Watching sink;
    (void)backup::readBundle(*reader, sink);
    return 0;
}
