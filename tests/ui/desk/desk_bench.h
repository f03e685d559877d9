// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_desk.h"
#include "ui/desk/call_panel.h"
#include "ui/desk/customer_bar.h"
#include "ui/desk/desk_page.h"
#include "ui/shield/masked_field.h"
#include "ui/shield/screen_guard.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace scrim::testkit {

/// A desk's whole page in a window, with somebody signed in.
class DeskBench
{
public:
    explicit DeskBench(policy::Role role = policy::Role::Senior, QSize size = {1280, 672})
        : m_guard(m_demo.clock(),
                  [](quintptr, const platform::DisplayFacts&) {
                      platform::Protection protection;
                      protection.level = ScreenLevel::Scrambled;
                      return protection;
                  }),
          m_page(std::make_unique<desk::DeskPage>(m_demo.desk(), m_guard, m_demo.clock()))
    {
        m_demo.signIn(role);
        m_page->start();
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window did not become active");
    }
    ~DeskBench()
    {
        m_page->suspend(reveal::Concealed::SignedOut);
        m_demo.signOut();
        m_page.reset();
    }

    [[nodiscard]] DemoDesk& demo() { return m_demo; }
    [[nodiscard]] models::Desk& desk() { return m_demo.desk(); }
    [[nodiscard]] desk::DeskPage& page() { return *m_page; }
    [[nodiscard]] desk::DeskTabs& tabs() { return m_page->tabs(); }
    [[nodiscard]] desk::CallPanel& panel() { return m_page->panel(); }
    [[nodiscard]] desk::CustomerBar& bar() { return part<desk::CustomerBar>("customer_bar"); }

    /// The one of that name that is in sight, else any.
    template<typename T>
    [[nodiscard]] T& part(const char* name)
    {
        const auto all = m_page->findChildren<T*>(QLatin1String(name));
        for (T* each : all) {
            if (each->isVisible())
                return *each;
        }
        if (all.isEmpty())
            qFatal("no %s", name);
        return *all.front();
    }

    /// Opens it and waits until it is shown.
    void open(RecordId record)
    {
        m_page->open(record);
        if (!QTest::qWaitFor([&] { return tabs().current() != nullptr && tabs().current()->shown() == record; },
                             10'000))
            qFatal("a record was not shown");
    }
    void openCustomer(qint64 id) { open({RecordKind::Customer, id}); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_page.get(), key,
                        modifiers);
    }

private:
    DemoDesk m_demo;
    shield::ScreenGuard m_guard;
    std::unique_ptr<desk::DeskPage> m_page;
};

} // namespace scrim::testkit
