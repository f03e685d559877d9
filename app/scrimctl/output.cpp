// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

namespace scrimctl {

void printLine(std::FILE* stream, const QString& line)
{
    QString text = line;
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void printJson(const QByteArray& json)
{
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
}

bool outputIsWhole()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace scrimctl
