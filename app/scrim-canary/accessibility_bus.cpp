// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <chrono>
#include <thread>

#include <atspi/atspi.h>

namespace scrim::canary {

namespace {

constexpr int callMs = 2000;
constexpr std::size_t mostLeaks = 10'000;

/// Every class of event that the registry knows.
constexpr const char* eventClasses[]{"object:",
                                     "window:",
                                     "focus:",
                                     "document:",
                                     "mouse:",
                                     "keyboard:",
                                     "terminal:",
                                     "object:text-changed",
                                     "object:text-caret-moved",
                                     "object:text-selection-changed",
                                     "object:property-change",
                                     "object:state-changed",
                                     "object:children-changed",
                                     "object:visible-data-changed",
                                     "object:selection-changed",
                                     "object:active-descendant-changed",
                                     "object:announcement",
                                     "object:attributes-changed",
                                     "object:model-changed",
                                     "object:bounds-changed"};

} // namespace

Result<std::unique_ptr<AccessibilityBus>> AccessibilityBus::open(const Quarry& quarry)
{
    // Without an address libatspi would start a bus of its own, that nobody else is on.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") &&
        (runtime.isEmpty() || !QFileInfo::exists(runtime + QStringLiteral("/bus"))))
        return fail(ErrorCode::Io,
                    QStringLiteral("There is no session bus, and so no accessibility bus to listen on."));
    if (const int status = atspi_init(); status != 0 && status != 1)
        return fail(ErrorCode::Io, QStringLiteral("The accessibility bus does not answer (code %1).").arg(status));
    atspi_set_timeout(callMs, callMs);
    std::unique_ptr<AccessibilityBus> bus(new AccessibilityBus(quarry));
    bus->m_listener = atspi_event_listener_new(&AccessibilityBus::take, bus.get(), nullptr);
    for (const char* name : eventClasses) {
        GError* error = nullptr;
        atspi_event_listener_register(bus->m_listener, name, &error);
        g_clear_error(&error);
    }
    return bus;
}

AccessibilityBus::~AccessibilityBus()
{
    for (const char* name : eventClasses) {
        GError* error = nullptr;
        atspi_event_listener_deregister(m_listener, name, &error);
        g_clear_error(&error);
    }
    g_object_unref(m_listener);
}

void AccessibilityBus::take(AtspiEvent* event, void* bus)
{
    static_cast<AccessibilityBus*>(bus)->hear(*event);
    g_boxed_free(ATSPI_TYPE_EVENT, event);
}

void AccessibilityBus::hear(const AtspiEvent& event)
{
    ++m_heard;
    QString said;
    if (G_VALUE_HOLDS_STRING(&event.any_data))
        said += QString::fromUtf8(g_value_get_string(&event.any_data)) + QLatin1Char('\n');
    if (event.source != nullptr) {
        // As listeners do: they read who speaks.
        Accessible source(ATSPI_ACCESSIBLE(g_object_ref(event.source)));
        said += source.name();
    }
    const Found found = m_quarry.inText(said) | m_quarry.inText(QString::fromUtf8(event.type));
    if (found.any() && m_leaks.size() < mostLeaks)
        m_leaks.emplace_back(found, QString::fromUtf8(event.type));
}

void AccessibilityBus::listen(int ms)
{
    (void)listenUntil([] { return false; }, ms);
}

bool AccessibilityBus::listenUntil(const std::function<bool()>& check, int ms)
{
    constexpr int eventsAtOnce = 200;
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        for (int i = 0; i < eventsAtOnce && g_main_context_iteration(nullptr, FALSE) != FALSE; ++i) {
        }
        if (check())
            return true;
        if (timer.elapsed() >= ms)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
}

std::optional<Accessible> AccessibilityBus::application(qint64 process) const
{
    AtspiAccessible* desktop = atspi_get_desktop(0);
    if (desktop == nullptr)
        return std::nullopt;
    const int count = atspi_accessible_get_child_count(desktop, nullptr);
    std::optional<Accessible> found;
    for (int i = 0; i < count && !found; ++i) {
        AtspiAccessible* child = atspi_accessible_get_child_at_index(desktop, i, nullptr);
        if (child == nullptr)
            continue;
        if (static_cast<qint64>(atspi_accessible_get_process_id(child, nullptr)) == process)
            found = Accessible(child);
        else
            g_object_unref(child);
    }
    g_object_unref(desktop);
    return found;
}

void AccessibilityBus::tell(Report& report)
{
    for (qint64 i = static_cast<qint64>(m_leaks.size()); i < m_heard; ++i)
        report.tried(Path::AccessibilityEvents, {});
    for (const auto& [found, type] : m_leaks)
        report.tried(Path::AccessibilityEvents, found, type);
    m_heard = 0;
    m_leaks.clear();
}

} // namespace scrim::canary
