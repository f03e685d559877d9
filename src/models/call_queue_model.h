// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "telephony/handover.h"
#include "telephony/pop_limit.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace scrim::models {

/// The calls that wait at this desk, the one that was answered and those that it was put on hold for, oldest first, as
/// pops tell of them. A pop is looked up as soon as somebody sits at the desk; behind a lock nothing of it is here but
/// the sealed number and its names, and the list is empty. No more than `most` are kept; what nobody has answered no
/// longer than `keptMs`.
class CallQueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State
    {
        Looking,  ///< it is being looked up
        Waiting,  ///< found out who it may be
        Answered, ///< the call at the desk
        Held,     ///< answered, and on hold since
    };
    /// Qt::DisplayRole is who calls, as far as it may be said: a name where there is only one, else how many.
    enum Role
    {
        NumberRole = Qt::UserRole, ///< QString: the number's mask; empty where it is withheld
        QueueRole,                 ///< QString; may be empty
        WaitedRole,                ///< qint64: ms since the pop came
        StateRole,                 ///< State as int
        MatchesRole,               ///< int: how many it may be
        HeldRole,                  ///< qint64: ms for which it has been on hold this time; 0 for all others
    };
    static constexpr std::size_t most = 8;
    static constexpr qint64 keptMs = 10 * 60'000;

    /// `desk` and `clock` must outlive its use; it is the desk's own list from the beginning.
    CallQueueModel(Desk& desk, const Clock& clock, QObject* parent = nullptr);

    /// Takes a pop, or says why not. The same call told twice is one call.
    [[nodiscard]] telephony::Answer offer(telephony::Pop pop);
    /// Begins a call with whoever waits in this row, on record with the telephone system's name of it; takes up again
    /// the one that is on hold.
    void answer(int row);
    /// Nobody will answer it here. Nothing for a call that was answered.
    void dismiss(int row);
    /// Whose record the answered call's person has opened: taking it up again opens the same.
    void remember(int row, RecordId record);
    [[nodiscard]] std::optional<RecordId> remembered(int row) const;

    /// Who it may be, masked; empty while it is not known.
    [[nodiscard]] const std::vector<records::Hit>& hits(int row) const;
    [[nodiscard]] int answeredRow() const; ///< -1 for none
    /// What is to be taken next: who has waited longest, else who has been on hold longest; -1 for none.
    [[nodiscard]] int nextRow() const;
    /// Pops that nobody has seen, since nobody sits at the desk.
    [[nodiscard]] int unseen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// A call was found out about: it can be answered from now on.
    void arrived(int row);
    /// It is the call at the desk from now on, for the first time or again.
    void answered(int row);
    void unseenChanged();
    /// Why something did not happen, for the person.
    void refused(const QString& message);

private:
    struct Row
    {
        quint64 number = 0; ///< its own, to know it by
        std::shared_ptr<const telephony::Pop> pop;
        qint64 sinceMs = 0; ///< monotonic
        State state = State::Looking;
        Caller caller = {};
        QString call = {}; ///< the desk's own name of it, once it was answered
        std::optional<RecordId> opened = {};
    };
    void seat();
    void leave();
    void follow();
    [[nodiscard]] std::optional<State> stateOf(const QString& call) const;
    [[nodiscard]] const session::Call* held(const Row& row) const;
    void age();
    void look(const Row& row);
    void found(quint64 number, const Result<Caller>& caller);
    void append(Row row);
    void remove(int row);
    [[nodiscard]] int rowOf(quint64 number) const;
    [[nodiscard]] int rowIn(State state) const;
    [[nodiscard]] QString text(const Row& row) const;

    QPointer<Desk> m_desk;
    const Clock& m_clock;
    telephony::PopLimit m_limit;
    std::vector<Row> m_rows;
    std::vector<Row> m_unseen;
    QTimer m_second;
    quint64 m_next = 0;
    qint64 m_refusedMs; ///< monotonic; when too many were last put on record
};

} // namespace scrim::models
