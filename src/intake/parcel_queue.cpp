// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/parcel_queue.h"

#include <utility>

namespace scrim::intake {

bool ParcelQueue::push(Batch&& batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || m_items.size() < most; });
    if (m_isClosed)
        return false;
    m_items.emplace_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

bool ParcelQueue::isShort()
{
    const std::lock_guard lock(m_mutex);
    return m_items.size() < few;
}

std::vector<Batch> ParcelQueue::takeEmptied()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_emptied, {});
}

void ParcelQueue::giveBack(Batch&& batch)
{
    const std::lock_guard lock(m_mutex);
    m_emptied.push_back(std::move(batch));
}

std::optional<Result<std::optional<QString>>> ParcelQueue::ask(Question question)
{
    std::unique_lock lock(m_mutex);
    m_items.emplace_back(std::move(question));
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_isClosed || m_answer.has_value(); });
    return std::exchange(m_answer, std::nullopt);
}

void ParcelQueue::end()
{
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_changed.notify_all();
}

std::optional<ParcelQueue::Item> ParcelQueue::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_hasEnded || !m_items.empty(); });
    if (m_items.empty())
        return std::nullopt;
    std::optional<Item> item(std::move(m_items.front()));
    m_items.pop_front();
    m_changed.notify_all();
    return item;
}

void ParcelQueue::answer(Result<std::optional<QString>> currency)
{
    const std::lock_guard lock(m_mutex);
    m_answer.emplace(std::move(currency));
    m_changed.notify_all();
}

void ParcelQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_items.clear();
    m_changed.notify_all();
}

} // namespace scrim::intake
