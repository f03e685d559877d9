// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringConverter>
#include <QStringList>

namespace scrim::testkit {

/// A value as it would look in a file that leaks it.
[[nodiscard]] inline QByteArrayList encodingsOf(const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    QByteArrayList forms{utf8, utf8.toHex(), utf8.toHex().toUpper()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        forms.append(QStringEncoder(encoding, QStringConverter::Flag::Stateless)(value));
    // Base64 looks different at each of three positions; the outermost characters depend on the neighbours.
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray whole = (QByteArray(shift, '\0') + utf8).toBase64(QByteArray::OmitTrailingEquals);
        forms.append(whole.mid(shift == 0 ? 0 : 4, whole.size() - (shift == 0 ? 2 : 6)));
    }
    return forms;
}

/// The files under `folder` that hold one of the values in any encoding, with the value.
[[nodiscard]] inline QStringList leaksIn(const QString& folder, const QStringList& values)
{
    QStringList leaks;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            leaks.append(file.fileName() + QStringLiteral(" cannot be read"));
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QString& value : values) {
            const QByteArrayList forms = encodingsOf(value);
            for (const QByteArray& form : forms) {
                if (content.contains(form))
                    leaks.append(file.fileName() + QStringLiteral(" holds ") + value);
            }
        }
    }
    return leaks;
}

} // namespace scrim::testkit
