// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_state.h"

#include <tuple>

/// How what the desk logs gets to the places outside of the vault's folder.
namespace scrim::models {

namespace {

constexpr qint64 everyMs = 60'000;

} // namespace

void Desk::keepWitnessWhenDue()
{
    if (m_state->clock.monotonicMs() - m_state->witnessedMs >= everyMs)
        keepWitness();
}

void Desk::keepWitness()
{
    m_state->witnessedMs = m_state->clock.monotonicMs();
    auto signing = m_state->writer.run([clerk = &m_state->clerk] { return clerk->newest(); });
    const auto give = [signing]() mutable {
        const Result<Clerk::Newest> newest = signing.result();
        // A log that takes nothing more is said where it fails; there is nothing new to keep then.
        return newest ? newest->witnesses->keep(newest->checkpoint) : session::WitnessNews{};
    };
    const auto say = [this](const session::WitnessNews& news) {
        for (const QString& sentence : news.sentences)
            Q_EMIT witnessFailed(sentence);
        if (!news.entries.empty())
            m_state->tell(this,
                          m_state->writer.run([clerk = &m_state->clerk, news] { return clerk->noteWitnesses(news); }));
    };
    std::ignore = m_state->keeper.run(give).then(this, say);
}

} // namespace scrim::models
