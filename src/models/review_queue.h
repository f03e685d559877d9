// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detection/day_sheet.h"
#include "detection/overview.h"
#include "models/desk.h"

#include <QAbstractListModel>
#include <QDate>
#include <QFuture>

#include <memory>

namespace scrim::models {

/// The review queue of the desk's log: findings and what was said of them, days and who signed them off. Reads on a
/// thread of its own; what it writes goes through the desk's session and log. Answers come on the thread that it lives
/// on (whenAnswered). Holds masked knowledge only: pseudonyms, names of colleagues, numbers.
class ReviewQueue : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit ReviewQueue(Desk& desk, QObject* parent = nullptr);
    ~ReviewQueue() override;

    /// Reads the log's last `days` days anew and fills model() and days(). On record as log.read. Refused for whoever
    /// does not read the log; Cancelled by a newer call, and when the desk closes.
    [[nodiscard]] QFuture<Result<void>> refresh(int days = 30);
    /// Drops what was read: to be called when the desk locks or somebody signs out.
    void clear();

    /// The findings, newest first; ReviewModel's roles.
    [[nodiscard]] QAbstractItemModel* model() const;
    /// Of the last refresh(), oldest first; empty before.
    [[nodiscard]] const std::vector<detection::Day>& days() const;
    /// What the rules could not look at, one sentence each.
    [[nodiscard]] const QStringList& notices() const;

    /// Says something of a finding, on record as log.review. NotFound for an id that model() has not; Refused and Usage
    /// as detection::mayJudge() and checkedNote() say, with the reason for the person. The row changes at once.
    [[nodiscard]] QFuture<Result<void>> verdict(const QString& findingId, detection::Verdict verdict,
                                                const QString& note);
    /// Seals the day's summary into the log (log.sign_off) and signs a checkpoint over it. Errors of
    /// detection::maySignOff(). days() changes at once.
    [[nodiscard]] QFuture<Result<detection::Day>> signOff(QDate day, const QString& note);
    /// The day's page, to be printed or saved. For a day that nobody has signed off it says so, with the log's newest
    /// checkpoint, which is signed then and there. NotFound for a day that days() has not.
    [[nodiscard]] QFuture<Result<detection::DaySheet>> daySheet(QDate day);

    /// A person's own remark on an entry of theirs (log.note): for everybody, also who does not read the log. Refused
    /// when the entry is somebody else's, NotFound when there is none.
    [[nodiscard]] QFuture<Result<void>> annotate(qint64 seq, const QString& note);

    /// What other thresholds would change on the last `days` days; nothing is applied.
    [[nodiscard]] QFuture<Result<std::vector<detection::Tuned>>> tune(const policy::ReviewPolicy& other, int days = 30);

Q_SIGNALS:
    /// model(), days() or notices() say something else now.
    void changed();
    /// Entries read so far by a refresh() under way, and how many there are.
    void progressed(qint64 done, qint64 of);

private:
    void countAgain(detection::State before, const detection::Reviewed& after);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace scrim::models
