// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plant.h"

#include "base/error.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace scrim::canary {

/// The folder of one run, gone with it: the vault, and what the console takes for home, temporary and working folder.
class Nest
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Nest>> make();
    [[nodiscard]] QString at(const char* name) const { return m_root.filePath(QLatin1String(name)); }
    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] QString vault() const { return at("vault"); }
    [[nodiscard]] QString home() const { return at("home"); }
    [[nodiscard]] QString temporary() const { return at("tmp"); }
    [[nodiscard]] QString work() const { return at("work"); }
    [[nodiscard]] QString log() const { return at("output.log"); }

private:
    QTemporaryDir m_root;
};

/// The real console on the planted vault, with every log category on.
class Console
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Console>> start(const QString& program, const Nest& nest);
    /// Ends it, if it still runs.
    ~Console();

    [[nodiscard]] qint64 process() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning();
    /// False when the limit on core dumps was zero before the console set it itself, and could not be lifted.
    [[nodiscard]] bool couldDumpCore() const { return m_couldDumpCore; }
    /// SIGABRT, and whether the system says that a core was dumped.
    [[nodiscard]] bool crash();

private:
    Console() = default;
    QProcess m_process;
    bool m_couldDumpCore = false;
};

} // namespace scrim::canary
