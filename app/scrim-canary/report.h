// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quarry.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <set>

namespace scrim::canary {

/// The ways on which a value could leave, in the order of the table.
enum class Path
{
    Reveal, ///< not a way out: how much was lit, without which the rest would prove nothing
    Clipboard,
    Primary,
    Secondary,
    Drag,
    AccessibilityTree,
    AccessibilityEvents,
    Properties,
    Tooltips,
    RootPictures,
    WindowPictures,
    Print,
    FilesWritten,
    OpenFiles,
    Environment,
    CommandLine,
    Logging,
    CoreDump,
    MemoryLit,
    MemoryAfter,
};
inline constexpr std::size_t pathCount = static_cast<std::size_t>(Path::MemoryAfter) + 1;

/// What was tried and what was found. Says which kind leaked where, never a value.
class Report
{
public:
    explicit Report(const Quarry& quarry) : m_quarry(quarry) {}

    /// One look; a leak when anything was found. `where` names the place, such as a property.
    void tried(Path path, const Found& found, const QString& where = {});
    void note(Path path, const QString& words);
    void notTried(Path path, const QString& why);

    [[nodiscard]] qint64 tries(Path path) const { return m_rows[static_cast<std::size_t>(path)].tries; }
    [[nodiscard]] qint64 leaks(Path path) const { return m_rows[static_cast<std::size_t>(path)].leaks; }
    [[nodiscard]] qint64 leaks() const;
    /// {"paths":[{"path","tries","leaks","note"}],"leaks":N}
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QStringList lines() const;

private:
    struct Row
    {
        qint64 tries = 0;
        qint64 leaks = 0;
        QStringList notes;
        std::set<QString> where;
        QStringList notTried;
    };
    [[nodiscard]] QString noteOf(const Row& row) const;
    Row& at(Path path) { return m_rows[static_cast<std::size_t>(path)]; }

    const Quarry& m_quarry;
    std::array<Row, pathCount> m_rows;
};

} // namespace scrim::canary
