// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/json_file.h"

#include "base/bytes.h"
#include "base/core_text.h"
#include "base/file.h"
#include "crypto/hash.h"

#include <QJsonDocument>

#include <limits>

namespace scrim::vault {

namespace {

constexpr QLatin1String formatField("format");
constexpr QLatin1String checksumField("checksum");
/// A millisecond of the year 9999 and no more.
constexpr qint64 latestMs = 253'402'300'799'999;

/// Qt writes an object's fields in one order, so equal objects have equal bytes.
QString checksumOf(const QJsonObject& object)
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(toByteArray(crypto::sha256(asBytes(bytes))).toHex());
}

} // namespace

QByteArray toFile(QJsonObject object, int format)
{
    object.insert(formatField, format);
    object.insert(checksumField, checksumOf(object));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::unexpected<Error> damaged(const FileContext& context, const QString& why)
{
    return fail(ErrorCode::Damaged, Core::tr("%1 is damaged: %2. %3").arg(context.path, why, context.wayOn));
}

Result<QJsonObject> fromFile(const QByteArray& bytes, const FileContext& context, int newest)
{
    QJsonParseError parsed{};
    QJsonObject object = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError || object.isEmpty())
        return damaged(context, QStringLiteral("it is not the JSON object that belongs there"));

    const QJsonValue format = object.value(formatField);
    if (format.isDouble() && format.toDouble() > newest) {
        return fail(
            ErrorCode::NewerFormat,
            Core::tr("%1 was written by a newer Scrim and is left as it is. Update this one.").arg(context.path));
    }
    const QString checksum = object.take(checksumField).toString();
    if (checksum != checksumOf(object))
        return damaged(context, QStringLiteral("its checksum does not fit"));
    const qint64 number = object.take(formatField).toInteger();
    if (number < fileFormat || number > newest)
        return damaged(context, QStringLiteral("it names no format"));
    return object;
}

Result<QJsonObject> readObject(const FileContext& context)
{
    auto bytes = readFile(context.path, fileLimit);
    if (!bytes)
        return fail(bytes);
    return fromFile(*bytes, context);
}

QString FieldReader::text(QLatin1String name)
{
    const QJsonValue value = m_object.take(name);
    require(value.isString(), name);
    return value.toString();
}

QByteArray FieldReader::hex(QLatin1String name, qsizetype size)
{
    const QByteArray digits = text(name).toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    require(bytes.size() == size && bytes.toHex() == digits, name);
    return bytes;
}

quint32 FieldReader::integer(QLatin1String name)
{
    const QJsonValue value = m_object.take(name);
    const qint64 number = value.toInteger(-1);
    const bool fits = number >= 0 && number <= std::numeric_limits<qint32>::max();
    require(fits, name);
    return fits ? static_cast<quint32>(number) : 0;
}

qint64 FieldReader::time(QLatin1String name)
{
    const QString digits = text(name);
    const qint64 ms = digits.toLongLong();
    require(ms >= 0 && ms <= latestMs && QString::number(ms) == digits, name);
    return ms;
}

bool FieldReader::boolean(QLatin1String name)
{
    const QJsonValue value = m_object.take(name);
    require(value.isBool(), name);
    return value.toBool();
}

QJsonObject FieldReader::object(QLatin1String name)
{
    const QJsonValue value = m_object.take(name);
    require(value.isObject(), name);
    return value.toObject();
}

void FieldReader::require(bool holds, const QString& name)
{
    if (!holds && m_fault.isEmpty())
        m_fault = name;
}

QString FieldReader::fault() const
{
    if (m_fault.isEmpty() && !m_object.isEmpty())
        return m_object.constBegin().key();
    return m_fault;
}

Result<void> FieldReader::finish(const FileContext& context) const
{
    if (const QString name = fault(); !name.isEmpty()) {
        // A foreign name may be anything; only its start is worth a sentence.
        return damaged(context, QStringLiteral("\"%1\" is missing or not what it should be").arg(name.left(32)));
    }
    return {};
}

} // namespace scrim::vault
