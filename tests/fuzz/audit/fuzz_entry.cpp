// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical.h"
#include "audit/canonical_members.h"
#include "audit/event.h"
#include "base/bytes.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace scrim;
using namespace scrim::audit;

/// One line of a bundle: what is accepted as an entry has one spelling and every field. What is canonical is what Qt
/// reads and canonicalJson() writes the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray line = toByteArray({data, size});
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const auto again = canonicalJson(document.object());
    const bool isCanonical = document.isObject() && again && *again == line;
    if (canonicalMembers({line.constData(), static_cast<std::size_t>(line.size())}).has_value() != isCanonical)
        std::abort();
    const auto entry = parseEntry(line, 1);
    if (entry && (!isCanonical || entry->size() != 16))
        std::abort();
    return 0;
}
