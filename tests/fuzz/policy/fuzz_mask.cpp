// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mask.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace scrim;
using namespace scrim::policy;

namespace {

constexpr std::array kinds{FieldKind::Email,      FieldKind::Phone,      FieldKind::Address, FieldKind::BirthDate,
                           FieldKind::NationalId, FieldKind::CardNumber, FieldKind::Iban};

/// How many characters a mask of the kind may show: BIN and last four, two initials and a domain's last label, ...
qsizetype mostShown(FieldKind kind, const QString& mask)
{
    switch (kind) {
    case FieldKind::Email:
        return 2 * 2 + 2 * 63;
    case FieldKind::Phone:
        return 3 + 2;
    case FieldKind::NationalId:
        return 2 * 4;
    case FieldKind::CardNumber:
        return 4;
    case FieldKind::Iban:
        return 2 + 4;
    case FieldKind::Address:
    case FieldKind::BirthDate:
        break;
    }
    return mask.isEmpty() ? -1 : 0;
}

void check(FieldKind kind, const QString& mask)
{
    constexpr QChar dot(0x2022);
    qsizetype shown = 0;
    for (const QChar c : mask)
        shown += c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ? 1 : 0;
    if (shown > mostShown(kind, mask) || mask.count(dot) < 4 || !mask.isValidUtf16() || mask.contains(QChar(0)))
        std::abort();
    if (spokenEnding(kind, mask).contains(dot))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const FieldKind kind = kinds.at(data[0] % kinds.size());
    const Bytes value{data + 1, size - 1};
    check(kind, mask(kind, value));
    for (const bool aloud : {false, true}) {
        const SecretBytes ends = cardEnds(value, aloud);
        if (std::ranges::count_if(ends.bytes(), [](std::uint8_t byte) { return byte >= '0' && byte <= '9'; }) > 6 + 4)
            std::abort();
    }
    check(FieldKind::Phone, phoneMask(value, QStringLiteral("DE")));
    const QString town =
        QString::fromUtf8(reinterpret_cast<const char*>(value.data()), static_cast<qsizetype>(value.size()));
    if (addressMask(town, town).size() > 2 * 60 + 2 || addressMask(town, {}).contains(QLatin1Char('\n')))
        std::abort();
    return 0;
}
