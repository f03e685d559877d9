// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signed_in.h"

#include "detection/overview.h"

namespace scrimctl {

/// What `scrimctl review` commands read the log with: the person's keys, policy and records. On record as log.read.
class ReviewReading
{
public:
    /// `--days N` (30), `--as NAME`. Refused for whoever does not read the log.
    [[nodiscard]] static scrim::Result<ReviewReading> open(Call& call);

    [[nodiscard]] scrim::Result<scrim::detection::Overview> overview();
    [[nodiscard]] scrim::Result<std::vector<scrim::detection::Tuned>> tune(const scrim::policy::ReviewPolicy& other);
    [[nodiscard]] SignedIn& person() { return m_person; }

private:
    ReviewReading(SignedIn person, scrim::storage::Database cache, scrim::policy::ReviewPolicy policy, int days,
                  qint64 size);
    /// Calls `work(folder, keys, size, reading)`.
    template<typename Work>
    auto with(Work work);

    SignedIn m_person;
    scrim::storage::Database m_cache;
    scrim::policy::ReviewPolicy m_policy;
    int m_days;
    qint64 m_size;
};

/// `--days N`, as every command that reads has it.
[[nodiscard]] QCommandLineOption daysOption();
/// One finding in JSON.
[[nodiscard]] QJsonObject asJson(const scrim::detection::Finding& finding);

} // namespace scrimctl
