// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log_book.h"

#include <QObject>
#include <QTimeZone>

#include <vector>

namespace scrim::oversight {

/// What of the log is looked at: one filter for the list and the pictures, and the filters before it. The newest wins.
class Lens final : public QObject
{
    Q_OBJECT

public:
    /// `book` must outlive it.
    explicit Lens(models::LogBook& book, QObject* parent = nullptr);

    [[nodiscard]] const review::Filter& filter() const { return m_filter; }
    /// Of all times that the page shows and asks for: the system's.
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

    void look(const review::Filter& filter);
    /// Another text: many of these in a row are one step for back().
    void type(const QString& text);
    /// To the filter before; false when there is none.
    bool back();
    /// Everything again, and nothing before it: somebody else sits down.
    void reset();

Q_SIGNALS:
    /// filter() is another one; its rows are on their way.
    void changed();
    /// The book's rows are those of filter().
    void found();
    void failed(const QString& message);

private:
    void ask(const review::Filter& filter);

    models::LogBook& m_book;
    const QTimeZone m_zone;
    review::Filter m_filter;
    std::vector<review::Filter> m_before;
    bool m_isTyping = false;
    bool m_isSearching = false;
    quint64 m_newest = 0;
};

} // namespace scrim::oversight
