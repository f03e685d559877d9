// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"
#include "detection/day_sheet.h"
#include "detection/days.h"
#include "detection/engine.h"
#include "detection/judgement.h"

#include <functional>
#include <vector>

namespace scrim::detection {

/// How far back a review looks.
struct Window
{
    int days = 30;
    qint64 nowMs = 0;
    [[nodiscard]] qint64 fromMs() const { return nowMs - qint64{days} * 24 * 3600 * 1000; }
};

/// The review of a log: its findings with what was said of them, and its days.
struct Overview
{
    std::vector<Reviewed> items; ///< newest first
    std::vector<Day> days;       ///< oldest first
    QStringList notices;         ///< what could not be looked at, one sentence each
    qint64 size = 0;             ///< entries of the log that were there
    std::optional<Calendar> calendar;
};
[[nodiscard]] const Reviewed* findIn(const Overview& overview, const QString& findingId);
[[nodiscard]] const Day* findIn(const Overview& overview, QDate day);

/// What a reading needs besides the log.
struct Reading
{
    Window window;
    policy::ReviewPolicy review;
    Facts* facts = nullptr;                    ///< never null
    std::function<bool()> isStopped;           ///< asked for each entry; may be empty
    std::function<void(qint64 done)> progress; ///< entries read, now and then; may be empty
};

/// Reads the first `size` entries of the log in `folder` that these keys open. Flat memory. Refused without the
/// readers' key: a review of some entries is none. Cancelled; and the errors of audit::readLog() and Engine::make().
[[nodiscard]] Result<Overview> readOverview(const QString& folder, const audit::ReaderKeys& keys, qint64 size,
                                            const Reading& reading);

/// What other thresholds would change about one rule over the window.
struct Tuned
{
    QString rule;
    QString title;
    qint64 before = 0;          ///< findings as things are
    qint64 after = 0;           ///< with the other policy
    std::vector<Finding> added; ///< the first mostExamples that only the other policy finds
    std::vector<Finding> gone;  ///< and those that it no longer finds
    static constexpr std::size_t mostExamples = 5;
};
/// Holds `other` against reading.review on the same entries in one pass. Applies nothing. By rule, all rules.
[[nodiscard]] Result<std::vector<Tuned>> tune(const QString& folder, const audit::ReaderKeys& keys, qint64 size,
                                              const Reading& reading, const policy::ReviewPolicy& other);

} // namespace scrim::detection
