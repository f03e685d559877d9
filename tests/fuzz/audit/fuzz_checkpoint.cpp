// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpoint.h"
#include "audit/note.h"
#include "base/bytes.h"

#include <cstdlib>
#include <string_view>

using namespace scrim;
using namespace scrim::audit;

/// Any bytes as a note of a known key; and the same bytes as the text of a note that this key did sign, so that the
/// parser behind the signature is reached. What is accepted is spelled in the one way that we write.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::string_view seed = "a fixed seed of 32 bytes, public";
    const QString origin = QStringLiteral("scrim.example/log/0123456789abcdef");
    const QByteArray vkey =
        QByteArrayLiteral("scrim.example/log/0123456789abcdef+fe4d19f3+Absuz/M5WbscBHZhmeDrUOyaVi3eOhn6TvEZWq80bv7V");
    const QByteArray bytes = toByteArray({data, size});
    (void)verifyCheckpoint(bytes, vkey);
    const auto note = signNote(bytes, origin, asBytes(seed));
    if (!note)
        std::abort();
    const auto checkpoint = verifyCheckpoint(*note, vkey);
    if (!checkpoint)
        return 0;
    const auto again = signCheckpoint(checkpoint->origin, checkpoint->size, checkpoint->root, asBytes(seed));
    if (!again || again->note != *note)
        std::abort();
    return 0;
}
