// SPDX-License-Identifier: GPL-3.0-or-later
#include "hunt.h"

#include "process_hunt.h"

namespace scrim::canary {

namespace {

constexpr int drivingMs = 150'000; ///< after that what is left of the fields is left out

/// The two gestures and all classes; the second of a class is where copying is tried.
struct Turn
{
    policy::Field field;
    bool copies;
};
constexpr Turn turns[]{{policy::Field::Email, false},     {policy::Field::Phone, true},
                       {policy::Field::Address, false},   {policy::Field::BirthDate, false},
                       {policy::Field::NationalId, true}, {policy::Field::CardNumber, false},
                       {policy::Field::Iban, true}};

} // namespace

Hunt::Hunt(const Quarry& quarry, Report& report, Say say)
    : m_quarry(quarry), m_report(report), m_say(std::move(say)), m_since(QDateTime::currentDateTime())
{
    m_time.start();
}

bool Hunt::isLate() const
{
    return m_time.elapsed() > drivingMs;
}

Result<void> Hunt::run(const QString& program)
{
    if (auto opened = open(program); !opened)
        return opened;
    auto driven = drive();
    m_input->letGo();
    if (m_lit.empty() && driven)
        driven = fail(ErrorCode::Io, QStringLiteral("No field could be lit, so nothing was put to the test."));
    lookAfterwards();
    return driven;
}

Result<void> Hunt::open(const QString& program)
{
    auto nest = Nest::make();
    if (!nest)
        return fail(nest);
    m_nest = std::move(*nest);
    m_say(QStringLiteral("planting fictional values in %1").arg(m_nest->vault()));
    auto vault = plant(m_nest->vault(), m_quarry.canaries(), m_clock);
    if (!vault)
        return fail(vault);
    m_vault = std::move(*vault);
    // All that listens stands before the first field is lit: a newcomer makes the console hide it.
    auto server = XServer::connect();
    if (!server)
        return fail(server);
    m_server = std::move(*server);
    auto bus = AccessibilityBus::open(m_quarry);
    if (!bus)
        return fail(bus);
    m_bus = std::move(*bus);
    auto selections = SelectionWatch::start(m_quarry);
    if (!selections)
        return fail(selections);
    m_selections = std::move(*selections);
    auto console = Console::start(program, *m_nest);
    if (!console)
        return fail(console);
    m_console = std::move(*console);
    auto input = Input::open(*m_server, [this] { return m_server->focusedProcess() == m_console->process(); });
    if (!input)
        return fail(input);
    m_input.emplace(std::move(*input));
    constexpr int startMs = 40'000;
    const auto isThere = [this] {
        if (const auto application = m_bus->application(m_console->process()))
            m_driver.emplace(*m_bus, *m_input, *application);
        return m_driver.has_value() || !m_console->isRunning();
    };
    if (!m_bus->listenUntil(isThere, startMs) || !m_driver)
        return fail(ErrorCode::Io, QStringLiteral("The console did not come up on the accessibility bus."));
    return {};
}

Result<void> Hunt::drive()
{
    m_say(QStringLiteral("signing in and opening the customer"));
    if (auto done = m_driver->signIn(m_vault); !done)
        return done;
    if (auto done = m_driver->openCustomer(m_vault.customer); !done)
        return done;
    lookAtMasked();
    for (const Turn& turn : turns) {
        if (isLate() || !m_console->isRunning())
            break;
        const QString name = policy::name(turn.field);
        m_say(QStringLiteral("lighting %1").arg(name));
        if (!light(turn.field))
            continue;
        lookAtLit(turn.field, turn.copies);
        if (!turn.copies && (m_driver->isLit(turn.field) || light(turn.field)))
            lookByFreshClients(turn.field);
        concealed(turn.field);
    }
    tryPrinting();
    if (auto locked = lockWhileLit(); !locked)
        return locked;
    crashWhileLit();
    return {};
}

bool Hunt::light(policy::Field which)
{
    if (!m_driver->reveal(which)) {
        if (!m_lit.contains(which))
            m_report.notTried(Path::Reveal, QStringLiteral("%1 stayed dark").arg(policy::name(which)));
        return false;
    }
    if (m_lit.insert(which).second)
        m_report.tried(Path::Reveal, {});
    if (m_driver->isHeld())
        m_report.note(Path::Reveal, QStringLiteral("%1 by holding").arg(policy::name(which)));
    return true;
}

void Hunt::lookAtLit(policy::Field which, bool copies)
{
    constexpr int copiesAllowed = 2;
    std::size_t index = 0;
    while (m_quarry.canaries()[index].field != which)
        ++index;
    if (const auto counts = copiesInMemory(m_console->process(), m_quarry); counts) {
        Found tooMany;
        for (std::size_t i = 0; i < counts->size(); ++i)
            tooMany[i] = (*counts)[i] > (i == index ? copiesAllowed : 0);
        m_report.tried(Path::MemoryLit, tooMany, QStringLiteral("%1 copies").arg((*counts)[index]));
        m_report.note(Path::MemoryLit, QStringLiteral("%1: %2").arg(policy::name(which)).arg((*counts)[index]));
    } else {
        m_report.notTried(Path::MemoryLit, counts.error().message);
    }
    lookAtDisplay();
    huntOpenFiles(m_console->process(), m_quarry, m_report);
    if (copies) {
        tryToCopy(which);
        return;
    }
    burst([this]() -> const XServer& { return *m_server; }, which, QStringLiteral("standing client"));
}

void Hunt::lookByFreshClients(policy::Field which)
{
    std::vector<std::unique_ptr<XServer>> clients;
    const auto fresh = [&]() -> const XServer& {
        if (auto client = XServer::connect(); client)
            clients.push_back(std::move(*client));
        return clients.empty() ? *m_server : *clients.back();
    };
    burst(fresh, which, QStringLiteral("new client"));
}

void Hunt::burst(const std::function<const XServer&()>& client, policy::Field which, const QString& who)
{
    // The first is taken while it is lit; the others find out what the console did about the first. Each kind gets to
    // be the first in turn.
    m_isRootsTurn = !m_isRootsTurn;
    constexpr int shots = 3;
    const auto area = m_driver->field(which);
    for (int i = 0; i < shots && area; ++i) {
        const bool isOfRoot = (i % 2 == 0) == m_isRootsTurn;
        picture(client(), isOfRoot ? Path::RootPictures : Path::WindowPictures, area->place(), who);
    }
}

void Hunt::tryToCopy(policy::Field which)
{
    Input& input = m_driver->input();
    for (const xcb_keysym_t symbol : {xcb_keysym_t{'c'}, xcb_keysym_t{'x'}, key::insert}) {
        (void)input.chord({key::control, symbol});
        m_bus->listen(150);
    }
    for (const auto& keys :
         {std::vector{key::print}, {key::control, key::print}, {key::alt, key::print}, {key::shift, key::print}}) {
        (void)input.chord(keys);
        m_bus->listen(100);
    }
    m_driver->dragOut(which);
    lookAtDisplay();
    m_report.note(Path::Clipboard, QStringLiteral("after Ctrl+C, Ctrl+X, Ctrl+Insert, PrintScreen, a drag"));
}

void Hunt::concealed(policy::Field which)
{
    if (!m_driver->conceal(which))
        m_report.note(Path::Reveal, QStringLiteral("%1 stayed lit when it was let go").arg(policy::name(which)));
    constexpr int wipedMs = 1000;
    m_bus->listen(wipedMs);
    memoryAfter(policy::name(which));
}

} // namespace scrim::canary
