// SPDX-License-Identifier: GPL-3.0-or-later
#include "forward/cursor.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace scrim::forward {

namespace {

constexpr int version = 1;

QByteArray written(const Position& position)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version},
                                     {QStringLiteral("log"), position.log},
                                     {QStringLiteral("next"), position.next},
                                     {QStringLiteral("sure"), position.sure},
                                     {QStringLiteral("last_leaf"), QString::fromLatin1(position.lastLeaf)}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

Result<Position> read(const QByteArray& bytes, const QString& path)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto number = [&object](const char* key) { return object.value(QLatin1String(key)).toInteger(-1); };
    const Position position{object.value(QLatin1String("log")).toString(), number("next"),
                            object.value(QLatin1String("last_leaf")).toString().toLatin1(), number("sure")};
    const bool isWhole = number("version") == version && !position.log.isEmpty() && position.sure >= 0 &&
                         position.next >= position.sure && position.lastLeaf.size() == (position.next > 0 ? 64 : 0);
    if (!isWhole)
        return fail(
            ErrorCode::Damaged,
            QStringLiteral("%1 is no cursor of a forwarder; remove it to send the log from its start").arg(path));
    return position;
}

} // namespace

Result<Cursor> Cursor::open(const QString& folder, const QString& name)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, QStringLiteral("%1: cannot make this folder").arg(folder));
    const QString path = folder + QLatin1Char('/') + name + QStringLiteral(".cursor");
    auto lock = File::open(path + QStringLiteral(".lock"), File::Open::CreateOrRW);
    if (!lock)
        return fail(lock);
    const auto held = lock->tryLock();
    if (!held)
        return std::unexpected(held.error());
    if (!*held)
        return fail(ErrorCode::InUse, QStringLiteral("%1: another forwarder sends to this receiver already").arg(path));
    Cursor cursor(path, *std::move(lock));
    const auto bytes = readFile(path, 4096);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return cursor;
    if (!bytes)
        return std::unexpected(bytes.error());
    auto position = read(*bytes, path);
    if (!position)
        return fail(position);
    cursor.m_position = *std::move(position);
    return cursor;
}

Result<void> Cursor::save(const Position& position)
{
    m_position = position;
    return replaceFile(m_path, written(position));
}

} // namespace scrim::forward
