// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/witness_file.h"

#include "audit/note.h"
#include "audit/small_file.h"
#include "base/bounded.h"
#include "base/core_text.h"
#include "base/file.h"

#include <QFileInfo>

namespace scrim::audit {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 5s;

QString late(const QString& path)
{
    return Core::tr("%1: there is no answer from its disk or share").arg(path);
}

Result<std::optional<QByteArray>> loadFrom(const QString& path)
{
    auto note = readSmallFile(path, maxNoteSize);
    if (note)
        return std::optional(*std::move(note));
    if (note.error().code != ErrorCode::NotFound)
        return fail(note);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::Io, Core::tr("%1: its folder is not there").arg(path));
    return std::optional<QByteArray>();
}

} // namespace

Result<std::optional<QByteArray>> WitnessFile::load(const QString&)
{
    return within(patience, late(m_path), [path = m_path] { return loadFrom(path); });
}

Result<void> WitnessFile::save(const QString&, const QByteArray& note)
{
    return within(patience, late(m_path), [path = m_path, note]() -> Result<void> {
        auto saved = replaceFile(path, note);
        if (!saved && saved.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::Io, saved.error().message); // its folder: away, as when it is read
        return saved;
    });
}

} // namespace scrim::audit
