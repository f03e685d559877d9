// SPDX-License-Identifier: GPL-3.0-or-later
#include "itinerary.h"

#include <QAbstractItemView>
#include <QLabel>

#include <algorithm>
#include <memory>
#include <utility>

namespace scrim::console {

Itinerary::Itinerary(QWidget& window, std::vector<sign_in::DemoUser> users)
    : m_window(window), m_puppet(window), m_users(std::move(users))
{}

void Itinerary::add(const QString& what, Act act, Check isReached)
{
    m_stations.push_back({what, std::move(act), std::move(isReached)});
}

void Itinerary::expect(const QString& objectName, Act act)
{
    add(objectName, std::move(act), [this, objectName] { return m_puppet.visible(objectName) != nullptr; });
}

void Itinerary::expectGone(const QString& objectName, Act act)
{
    add(QStringLiteral("%1 gone").arg(objectName), std::move(act),
        [this, objectName] { return m_puppet.visible(objectName) == nullptr; });
}

void Itinerary::expectRows(const QString& objectName, Act act)
{
    add(QStringLiteral("rows in %1").arg(objectName), std::move(act), [this, objectName] {
        const auto* view = qobject_cast<QAbstractItemView*>(m_puppet.visible(objectName));
        return view != nullptr && view->model() != nullptr && view->model()->rowCount() > 0;
    });
}

void Itinerary::expectText(const QString& objectName, Act act)
{
    add(QStringLiteral("words in %1").arg(objectName), std::move(act), [this, objectName] {
        const auto* label = qobject_cast<QLabel*>(m_puppet.visible(objectName));
        return label != nullptr && !label->text().isEmpty();
    });
}

void Itinerary::picture(const QString& name)
{
    const QString numbered = QStringLiteral("%1-%2").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    m_stations.push_back({.what = numbered, .act = {}, .isReached = {}, .isPicture = true});
}

void Itinerary::signIn(const QString& user)
{
    expect(QStringLiteral("desk_page"), [this, user] {
        m_puppet.type(QStringLiteral("user_name"), user);
        m_puppet.type(QStringLiteral("password"), passwordOf(user));
        m_puppet.press(Qt::Key_Return);
    });
}

void Itinerary::signOut()
{
    expect(QStringLiteral("sign_in_page"), trigger(QStringLiteral("action_sign_out")));
}

void Itinerary::openSomebodyWithACard()
{
    expectRows(QStringLiteral("result_list"), type(QStringLiteral("search_box"), QStringLiteral("ma")));
    // Not everybody has one on file: from the first row on, until somebody does. One at a time: whoever was asked for
    // and comes later would take the place of the one that was found. Two may have one name, so that no wait is for
    // ever.
    struct Asked
    {
        QString when; ///< whose page was seen then
        int polls = 0;
        int stillPolls = 0;
    };
    constexpr int mostPolls = 50;
    // What is shown last of a page ends a look that was asked for before, as leaving it does.
    constexpr int settled = 20;
    const auto asked = std::make_shared<Asked>();
    const auto seen = [this] {
        const auto* name = qobject_cast<QLabel*>(m_puppet.visible(QStringLiteral("customer_name")));
        return name == nullptr ? QString() : name->text();
    };
    const auto first = [this, asked, seen] {
        *asked = {seen()};
        m_puppet.type(QStringLiteral("search_box"), {});
        m_puppet.press(Qt::Key_Down);
        m_puppet.press(Qt::Key_Return);
    };
    add(QStringLiteral("a customer with a card and orders"), first, [this, asked, seen] {
        const bool hasCome = seen() != asked->when || ++asked->polls > mostPolls;
        if (!hasCome || m_puppet.visible(QStringLiteral("customer_page")) == nullptr)
            return false;
        if (m_puppet.visible(QStringLiteral("field_card_number")) != nullptr &&
            m_puppet.visible(QStringLiteral("orders_table")) != nullptr)
            return ++asked->stillPolls > settled;
        if (QWidget* list = m_puppet.visible(QStringLiteral("result_list"))) {
            *asked = {seen()};
            list->setFocus(Qt::TabFocusReason);
            m_puppet.press(Qt::Key_Down);
            m_puppet.press(Qt::Key_Return);
        }
        return false;
    });
}

QString Itinerary::passwordOf(const QString& user) const
{
    const auto found = std::ranges::find(m_users, user, &sign_in::DemoUser::name);
    return found == m_users.end() ? QString() : found->password;
}

Itinerary::Act Itinerary::click(const QString& objectName) const
{
    return [this, objectName] { m_puppet.click(objectName); };
}

Itinerary::Act Itinerary::trigger(const QString& action) const
{
    return [this, action] { m_puppet.trigger(action); };
}

Itinerary::Act Itinerary::press(Qt::Key key) const
{
    return [this, key] { m_puppet.press(key); };
}

Itinerary::Act Itinerary::type(const QString& objectName, const QString& text) const
{
    return [this, objectName, text] { m_puppet.type(objectName, text); };
}

} // namespace scrim::console
