// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "policy/text.h"

namespace scrimctl {

void printLine(std::FILE* stream, const QString& line)
{
    const QByteArray bytes = scrim::policy::forTerminal(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void printJson(const QByteArray& json)
{
    // JSON leaves DEL and U+0080 to U+009F as they are, which a terminal may obey; they stand within strings alone.
    QByteArray safe;
    safe.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<unsigned char>(json[i]);
        const auto next = static_cast<unsigned char>(i + 1 < json.size() ? json[i + 1] : '\0');
        const bool isUpper = byte == 0xC2 && next >= 0x80 && next <= 0x9F;
        if (byte == 0x7F || isUpper)
            safe += "\\u00" + QByteArray(1, static_cast<char>(isUpper ? next : byte)).toHex();
        else
            safe += json[i];
        i += isUpper ? 1 : 0;
    }
    std::fwrite(safe.constData(), 1, static_cast<std::size_t>(safe.size()), stdout);
}

bool outputIsWhole()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace scrimctl
