// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/canonical.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringEncoder>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace scrim::audit {

namespace {

constexpr double maxSafeInteger = 9007199254740991.0; // 2^53 - 1: beyond it readers that use doubles disagree

Result<void> append(QByteArray& out, const QJsonValue& value, int depth);

void appendEscaped(QByteArray& out, char byte)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(byte);
    if (code >= 0x20) {
        out += byte;
        return;
    }
    out += "\\u00";
    out += hex[code >> 4U];
    out += hex[code & 0xfU];
}

Result<void> appendString(QByteArray& out, const QString& text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const QByteArray utf8 = encoder.encode(text);
    if (encoder.hasError())
        return fail(ErrorCode::Usage, QStringLiteral("an entry's text holds half of a surrogate pair"));
    out += '"';
    for (const char byte : utf8)
        appendEscaped(out, byte);
    out += '"';
    return {};
}

Result<void> appendInteger(QByteArray& out, double number)
{
    if (std::abs(number) > maxSafeInteger || std::trunc(number) != number)
        return fail(ErrorCode::Usage, QStringLiteral("an entry's number is not an integer within 2^53"));
    out += QByteArray::number(static_cast<qint64>(number));
    return {};
}

Result<void> appendArray(QByteArray& out, const QJsonArray& array, int depth)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        if (auto done = append(out, array.at(i), depth); !done)
            return done;
    }
    out += ']';
    return {};
}

Result<void> appendObject(QByteArray& out, const QJsonObject& object, int depth)
{
    // QString compares by UTF-16 code units, which is the order that RFC 8785 asks for. QJsonObject keeps what it has
    // parsed in another order, and does not find every key there: so nothing is looked up.
    std::vector<std::pair<QString, QJsonValue>> members;
    members.reserve(static_cast<std::size_t>(object.size()));
    for (auto member = object.begin(); member != object.end(); ++member)
        members.emplace_back(member.key(), member.value());
    std::ranges::sort(members, {}, &std::pair<QString, QJsonValue>::first);
    out += '{';
    for (const auto& [key, value] : members) {
        if (!out.endsWith('{'))
            out += ',';
        if (auto done = appendString(out, key); !done)
            return done;
        out += ':';
        if (auto done = append(out, value, depth); !done)
            return done;
    }
    out += '}';
    return {};
}

Result<void> append(QByteArray& out, const QJsonValue& value, int depth)
{
    if (depth > maxJsonDepth)
        return fail(ErrorCode::Usage, QStringLiteral("an entry's detail is nested too deeply"));
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Double:
        return appendInteger(out, value.toDouble());
    case QJsonValue::String:
        return appendString(out, value.toString());
    case QJsonValue::Array:
        return appendArray(out, value.toArray(), depth + 1);
    case QJsonValue::Object:
        return appendObject(out, value.toObject(), depth + 1);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return fail(ErrorCode::Usage, QStringLiteral("an entry's detail holds a null"));
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    if (auto done = append(out, value, 0); !done)
        return fail(done);
    return out;
}

} // namespace scrim::audit
