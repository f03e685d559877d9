// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include "base/core_text.h"
#include <tuple>

/// Who comes to the desk, and what they sign in with.
namespace scrim::models {

QFuture<Result<Person>> Desk::signIn(const QString& name, SecretBytes password, SecretBytes code)
{
    return comeIn(name, std::move(password), std::move(code), false);
}

QFuture<Result<Person>> Desk::unlock(SecretBytes password)
{
    if (m_state->person.name.isEmpty())
        return refused<Person>(Core::tr("Nobody is behind the lock. Sign in with name and password."));
    return comeIn(m_state->person.name, std::move(password), {}, true);
}

QFuture<Result<Person>> Desk::comeIn(const QString& name, SecretBytes password, SecretBytes code, bool returning)
{
    if (m_state->isOpen)
        return refused<Person>(Core::tr("Somebody is signed in at this desk. Sign out first."));
    return m_state->writer
        .run([clerk = &m_state->clerk, name, password = std::move(password), code = std::move(code), returning,
              screen = m_state->screen, wallMs = m_state->clock.wallMs()] {
            return clerk->signIn({name, password, code, returning}, screen, wallMs);
        })
        .then(this, [this, noted = m_state->screen.screen](Result<Clerk::Opened> opened) {
            return m_state->sitDown(this, std::move(opened), noted);
        });
}

QFuture<Result<Person>> Desk::goOn()
{
    if (m_state->isOpen)
        return ready<Person>(m_state->person);
    return m_state->writer
        .run([clerk = &m_state->clerk, wallMs = m_state->clock.wallMs()] { return clerk->goOn(wallMs); })
        .then(this, [this, noted = m_state->screen.screen](Result<Clerk::Opened> opened) {
            return m_state->sitDown(this, std::move(opened), noted);
        });
}

/// Nothing of the desk opens as long as something is due.
Result<Person> Desk::State::sitDown(Desk* desk, Result<Clerk::Opened> opened, ScreenLevel noted)
{
    if (!opened)
        return fail(opened);
    policy = opened->policy;
    idle.setLimit(opened->policy.signIn.idleLockMinutes * 60);
    isDue = opened->readerShelf == nullptr;
    if (isDue)
        return std::move(opened->person);
    shelf = std::move(opened->readerShelf);
    policySeen = 0;
    views = {};
    desk->setCalls(opened->call, std::move(opened->held));
    lookups.begin(std::move(opened->lookups));
    desk->open(std::move(opened->person));
    desk->follow();
    for (const QString& sentence : opened->warnings)
        Q_EMIT desk->witnessFailed(sentence);
    if (screen.screen != noted)
        desk->noteScreen();
    Q_EMIT desk->opened();
    return person;
}

qint64 Desk::lockoutMs() const
{
    return m_state->clerk.lockoutMs();
}

QFuture<Result<void>> Desk::changePassword(SecretBytes oldPassword, SecretBytes newPassword)
{
    return heed(m_state->writer.run([clerk = &m_state->clerk, before = std::move(oldPassword),
                                     now = std::move(newPassword)] { return clerk->changePassword(before, now); }));
}

QFuture<Result<std::shared_ptr<session::Enrolment>>> Desk::beginEnrolment(SecretBytes password, SecretBytes code)
{
    using Answer = Result<std::shared_ptr<session::Enrolment>>;
    return home(this, m_state->writer.run([clerk = &m_state->clerk, password = std::move(password),
                                           code = std::move(code)]() -> Answer {
        auto begun = clerk->beginEnrolment(password, code);
        if (!begun)
            return fail(begun);
        return std::make_shared<session::Enrolment>(*std::move(begun));
    }));
}

QFuture<Result<void>> Desk::confirmEnrolment(SecretBytes code)
{
    return heed(m_state->writer.run(
        [clerk = &m_state->clerk, code = std::move(code)] { return clerk->confirmEnrolment(code); }));
}

QFuture<Result<void>> Desk::heed(QFuture<Result<Person>> changed)
{
    return changed.then(this, [this](const Result<Person>& person) -> Result<void> {
        if (!person)
            return std::unexpected(person.error());
        if (m_state->isOpen)
            m_state->person = *person;
        return {};
    });
}

} // namespace scrim::models
