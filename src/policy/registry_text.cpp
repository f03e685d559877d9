// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/registry_text.h"

#include "policy/setting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <span>

namespace scrim::policy {

namespace {

/// As deep as a policy goes; a longer name is one that nobody knows.
constexpr qsizetype deepest = 8;

QJsonValue ofText(const QString& text, bool takesJson)
{
    if (!takesJson)
        return text;
    // In brackets, since a document is not "null" or a number.
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    const QJsonArray one = document.array();
    return one.size() == 1 ? one.first() : QJsonValue(text);
}

QJsonValue valueOf(const QString& name, const QVariant& value)
{
    const Setting* const setting = settingNamed(name);
    const auto takes = [setting](SettingKind kind) { return setting != nullptr && setting->kind == kind; };
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: {
        const qint64 number = value.toLongLong();
        const bool isBoolean = takes(SettingKind::Boolean) && (number == 0 || number == 1);
        return isBoolean ? QJsonValue(number == 1) : QJsonValue(number);
    }
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return ofText(value.toString(), takes(SettingKind::Json));
    }
}

QJsonObject with(QJsonObject object, std::span<const QString> path, const QJsonValue& value)
{
    const QString& first = path.front();
    if (path.size() == 1)
        object.insert(first, value);
    else if (const QJsonValue there = object.value(first); there.isUndefined() || there.isObject())
        object.insert(first, with(there.toObject(), path.subspan(1), value));
    return object;
}

} // namespace

QByteArray policyTextOf(const QVariantMap& values)
{
    QJsonObject policy;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        QStringList path = value.key().split(QLatin1Char('.'));
        if (path.size() > deepest)
            path = {value.key()};
        policy = with(policy, std::span<const QString>(path.constData(), static_cast<std::size_t>(path.size())),
                      valueOf(value.key(), *value));
    }
    return QJsonDocument(policy).toJson();
}

} // namespace scrim::policy
