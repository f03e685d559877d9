// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/parcel.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace scrim::intake {

/// What the thread that writes is asked: the currency of an order.
struct Question
{
    QString source;
    QString orderId;
};

/// A bounded queue from the thread that reads and seals to the one that writes, and the way back for its questions.
class ParcelQueue
{
public:
    /// Waits for room. False once the writer has closed it: nothing more is wanted.
    bool push(Batch&& batch);
    /// Whether the writer may soon be waiting.
    [[nodiscard]] bool isShort();
    /// What the writer has done with since the last call.
    [[nodiscard]] std::vector<Batch> takeEmptied();
    /// Asks behind all that was pushed, and waits. Null once the writer has closed it.
    [[nodiscard]] std::optional<Result<std::optional<QString>>> ask(Question question);
    /// The reader's last word.
    void end();

    using Item = std::variant<Batch, Question>;
    /// For the writer: waits for the next one; null after end().
    [[nodiscard]] std::optional<Item> next();
    /// Gives a batch back to the reader, which frees it.
    void giveBack(Batch&& batch);
    void answer(Result<std::optional<QString>> currency);
    /// Nothing more is taken; the reader does not wait any longer. Wipes what is left.
    void close();

private:
    static constexpr std::size_t most = 8;
    static constexpr std::size_t few = 3;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_items;
    std::vector<Batch> m_emptied; ///< as many as m_items holds and two more at most
    std::optional<Result<std::optional<QString>>> m_answer;
    bool m_hasEnded = false;
    bool m_isClosed = false;
};

} // namespace scrim::intake
