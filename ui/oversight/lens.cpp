// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oversight/lens.h"

#include "base/answer.h"

namespace scrim::oversight {

namespace {

constexpr std::size_t longestWayBack = 50;

} // namespace

Lens::Lens(models::LogBook& book, QObject* parent) : QObject(parent), m_book(book), m_zone(QTimeZone::systemTimeZone())
{}

void Lens::look(const review::Filter& filter)
{
    if (filter == m_filter)
        return;
    m_isTyping = false;
    m_before.push_back(m_filter);
    if (m_before.size() > longestWayBack)
        m_before.erase(m_before.begin());
    ask(filter);
}

void Lens::type(const QString& text)
{
    review::Filter filter = m_filter;
    filter.text = text.left(review::longestText);
    if (filter == m_filter)
        return;
    if (m_isTyping)
        ask(filter);
    else
        look(filter);
    m_isTyping = true;
}

bool Lens::back()
{
    if (m_before.empty())
        return false;
    const review::Filter filter = m_before.back();
    m_before.pop_back();
    m_isTyping = false;
    ask(filter);
    return true;
}

void Lens::reset()
{
    ++m_newest;
    m_before.clear();
    m_isTyping = false;
    m_isSearching = false;
    m_filter = {};
    Q_EMIT changed();
}

void Lens::ask(const review::Filter& filter)
{
    m_filter = filter;
    const quint64 number = ++m_newest;
    m_isSearching = true;
    Q_EMIT changed();
    whenAnswered(m_book.setFilter(filter), this, [this, number](const Result<models::LogBook::Found>& answer) {
        if (number != m_newest)
            return;
        m_isSearching = false;
        if (answer)
            Q_EMIT found();
        else if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(answer.error().message);
    });
}

} // namespace scrim::oversight
