// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "puppet.h"
#include "ui/sign_in/demo_panel.h"

#include <QString>

#include <functional>
#include <vector>

namespace scrim::console {

/// The stations of a tour: what is done at each, by what the window shows and takes from a person, and what is to be
/// seen before the next.
class Itinerary
{
public:
    using Act = std::function<void()>;
    using Check = std::function<bool()>;

    struct Station
    {
        QString what; ///< what is waited for; of a picture its name
        Act act;
        Check isReached;
        bool isPicture = false;
    };

    /// `window` must outlive the itinerary's use.
    Itinerary(QWidget& window, std::vector<sign_in::DemoUser> users);

    void add(const QString& what, Act act, Check isReached);
    /// Until a widget of this name is to be seen.
    void expect(const QString& objectName, Act act);
    void expectGone(const QString& objectName, Act act);
    /// Until the list or table of this name has a row.
    void expectRows(const QString& objectName, Act act);
    /// Until a label of this name says something.
    void expectText(const QString& objectName, Act act);
    /// A picture of what is seen, "07-name": they are numbered in their order.
    void picture(const QString& name);

    void signIn(const QString& user);
    void signOut();
    /// Whom a search for a few letters finds first and has a card and orders.
    void openSomebodyWithACard();
    [[nodiscard]] QString passwordOf(const QString& user) const;

    /// Acts of a person, to be done when the station is reached.
    [[nodiscard]] Act click(const QString& objectName) const;
    [[nodiscard]] Act trigger(const QString& action) const;
    [[nodiscard]] Act press(Qt::Key key) const;
    [[nodiscard]] Act type(const QString& objectName, const QString& text) const;

    [[nodiscard]] const Puppet& puppet() const { return m_puppet; }
    [[nodiscard]] QWidget& window() const { return m_window; }
    [[nodiscard]] const std::vector<Station>& stations() const { return m_stations; }

private:
    QWidget& m_window;
    Puppet m_puppet;
    std::vector<sign_in::DemoUser> m_users;
    std::vector<Station> m_stations;
    int m_pictures = 0;
};

} // namespace scrim::console
