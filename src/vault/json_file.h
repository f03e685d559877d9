// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QString>

namespace scrim::vault {

/// The format of these files; a file with a higher number than it can have is left alone.
inline constexpr int fileFormat = 1;
/// Far above what any of these files can need.
inline constexpr qint64 fileLimit = 64 * 1024;

/// Which file is read, and what a person can do when it is damaged: both end up in the error's sentence.
struct FileContext
{
    QString path;
    QString wayOn;
};

/// vault.json and the files under users/ are each one JSON object with a format number and a checksum over all else, so
/// that a flipped bit is told as a damaged file and not as a wrong password. The checksum keeps nobody out: seals do.
[[nodiscard]] QByteArray toFile(QJsonObject object, int format = fileFormat);
/// The object without format and checksum. NewerFormat beyond `newest`, or Damaged.
[[nodiscard]] Result<QJsonObject> fromFile(const QByteArray& bytes, const FileContext& context,
                                           int newest = fileFormat);
[[nodiscard]] Result<QJsonObject> readObject(const FileContext& context);
[[nodiscard]] std::unexpected<Error> damaged(const FileContext& context, const QString& why);

/// Takes an object's fields out one by one and remembers the first that is missing or not of its form. What is left at
/// the end is a fault too: the format is exact.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] QString text(QLatin1String name);
    /// Lower-case hex of exactly `size` bytes.
    [[nodiscard]] QByteArray hex(QLatin1String name, qsizetype size);
    /// 0 to 2^31 - 1.
    [[nodiscard]] quint32 integer(QLatin1String name);
    /// Decimal digits in a text: ms since 1970 UTC, up to the year 9999.
    [[nodiscard]] qint64 time(QLatin1String name);
    [[nodiscard]] bool boolean(QLatin1String name);
    [[nodiscard]] QJsonObject object(QLatin1String name);

    [[nodiscard]] bool has(QLatin1String name) const { return m_object.contains(name); }
    /// A condition of the caller's on the field `name`.
    void require(bool holds, const QString& name);
    /// Damaged with the first fault.
    [[nodiscard]] Result<void> finish(const FileContext& context) const;
    /// For a reader of an object inside another's: its first fault is the outer one's.
    [[nodiscard]] QString fault() const;
    void take(const FieldReader& inner) { require(inner.fault().isEmpty(), inner.fault()); }

private:
    QJsonObject m_object;
    QString m_fault;
};

} // namespace scrim::vault
