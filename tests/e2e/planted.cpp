// SPDX-License-Identifier: GPL-3.0-or-later
#include "planted.h"

#include "cli.h"

namespace scrim::testkit {

namespace {

QByteArray utf16(const QByteArray& value, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : QString::fromUtf8(value)) {
        const char high = static_cast<char>(c.unicode() >> 8U);
        const char low = static_cast<char>(c.unicode() & 0xffU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

/// What stays the same of the value's base64 whatever stands before and after it, when `before` bytes of a group do.
QByteArray base64Core(const QByteArray& value, int before)
{
    const QByteArray whole = (QByteArray(before, '\0') + value).toBase64(QByteArray::OmitTrailingEquals);
    return whole.mid(before == 0 ? 0 : 4).chopped(2);
}

} // namespace

QList<QByteArray> encodingsOf(const QByteArray& value)
{
    QList<QByteArray> all{value, utf16(value, false), utf16(value, true), value.toHex(), value.toHex().toUpper()};
    for (int before = 0; before < 3; ++before)
        all.append(base64Core(value, before));
    return all;
}

QStringList huntIn(const QString& folder, const QList<QByteArray>& values)
{
    QStringList found;
    const auto files = snapshot(folder);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        for (const QByteArray& value : values) {
            for (const QByteArray& encoded : encodingsOf(value)) {
                if (file->contains(encoded))
                    found.append(file.key() + QStringLiteral(": ") + QString::fromUtf8(value));
            }
        }
    }
    return found;
}

} // namespace scrim::testkit
