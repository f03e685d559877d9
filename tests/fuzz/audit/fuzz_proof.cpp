// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/note.h"
#include "audit/prove.h"
#include "base/bytes.h"

#include <cstdlib>
#include <string_view>

using namespace scrim;
using namespace scrim::audit;

/// Any bytes as a proof that a stranger handed over. What is read has one spelling; and with a checkpoint in it that a
/// known key did sign, so that what stands behind the signature is reached.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::string_view seed = "a fixed seed of 32 bytes, public";
    const QByteArray text = toByteArray({data, size});
    (void)verifyProof(text);
    auto proof = parseProof(text);
    if (!proof)
        return 0;
    if (encodeProof(*proof) != text)
        std::abort();
    const QString origin = QStringLiteral("scrim.example/log/0123456789abcdef");
    const QByteArray vkey =
        QByteArrayLiteral("scrim.example/log/0123456789abcdef+fe4d19f3+Absuz/M5WbscBHZhmeDrUOyaVi3eOhn6TvEZWq80bv7V");
    const auto head = signCheckpoint(origin, static_cast<qint64>(size), proof->oldRoot, asBytes(seed));
    if (!head)
        std::abort();
    proof->note = head->note;
    const auto verdict = verifyProof(encodeProof(*proof), {head->note}, vkey);
    if (!verdict)
        std::abort();
    return 0;
}
