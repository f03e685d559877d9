// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/open_mark.h"

#include "base/bytes.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace scrim::session {

namespace {

constexpr qint64 longest = 20;

/// The entry that a mark names; -1 for none.
qint64 entryIn(const QString& path)
{
    const auto text = readFile(path, longest);
    bool isNumber = false;
    const qint64 seq = text ? text->toLongLong(&isNumber) : -1;
    return isNumber && seq >= 0 ? seq : -1;
}

bool isLeftBehind(const QString& path)
{
    auto file = File::open(path, File::Open::Read);
    return file && file->tryLock().value_or(false);
}

} // namespace

OpenMark OpenMark::make(const vault::Paths& paths, const QString& id)
{
    OpenMark mark;
    QDir().mkpath(paths.openMarks());
    // Held meanwhile, so that nobody takes a mark for left behind that is just being made.
    auto turn = File::open(paths.openMarks() + QStringLiteral("/.lock"), File::Open::CreateOrRW);
    if (!turn || !turn->lock())
        return mark;
    const QStringList names = QDir(paths.openMarks()).entryList(QDir::Files);
    for (const QString& name : names) {
        const QString path = paths.openMarks() + QLatin1Char('/') + name;
        if (mark.m_left.size() == most || !isLeftBehind(path))
            continue;
        mark.m_left.append(path);
        if (const qint64 seq = entryIn(path); seq >= 0)
            mark.m_unclosed.append(seq);
    }
    std::ranges::sort(mark.m_unclosed);
    auto file = File::open(paths.openMarks() + QLatin1Char('/') + id, File::Open::CreateNew);
    if (file && file->tryLock().value_or(false))
        mark.m_file = *std::move(file);
    return mark;
}

void OpenMark::opened(qint64 seq)
{
    for (const QString& path : std::as_const(m_left))
        QFile::remove(path);
    m_left.clear();
    const QByteArray text = QByteArray::number(seq);
    if (m_file.isOpen())
        std::ignore = m_file.writeAt(0, asBytes(text));
}

void OpenMark::closed()
{
    if (m_file.isOpen())
        QFile::remove(m_file.path());
    m_file.close();
}

} // namespace scrim::session
