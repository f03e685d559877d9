// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/draft.h"

#include "records/row_digest.h"

#include <algorithm>

namespace scrim::records {

Drafter::Drafter(const vault::Sealer& sealer, Bytes indexKey, Bytes importKey)
    : m_sealer(sealer), m_index(indexKey), m_import(importKey)
{}

QByteArray Drafter::token(const SensitiveInput& input)
{
    return input.token.isEmpty() ? m_index.token(policy::kindOf(input.field), input.normalized) : input.token;
}

void Drafter::tokenize(std::vector<SensitiveInput>& sensitive)
{
    for (auto input = sensitive.begin(); input != sensitive.end(); ++input) {
        if (!input->token.isEmpty() || input->normalized.empty())
            continue;
        // Shops repeat one number in three columns.
        const auto same = std::find_if(sensitive.begin(), input, [input](const SensitiveInput& before) {
            return policy::kindOf(before.field) == policy::kindOf(input->field) &&
                   std::ranges::equal(before.normalized, input->normalized);
        });
        input->token = same == input ? token(*input) : same->token;
    }
}

Draft Drafter::draft(RecordId record, const std::vector<SensitiveInput>& sensitive)
{
    Draft draft;
    draft.record = record;
    draft.generation = m_sealer.generation();
    draft.salt = m_sealer.newSalt();
    // A salt of our own is one.
    [[maybe_unused]] const auto begun = m_sealer.begin(record, draft.salt);
    std::ranges::copy(Bytes(m_sealer.pseudonym()).first(draft.subject.size()), draft.subject.begin());
    draft.digest = digest(record, draft.salt, sensitive);
    draft.sizes.reserve(sensitive.size());
    draft.sealed.reserve(static_cast<qsizetype>(sensitive.size()) * 100);
    for (const SensitiveInput& input : sensitive) {
        const qsizetype before = draft.sealed.size();
        m_sealer.seal(input.field, input.value, draft.sealed);
        draft.sizes.push_back(draft.sealed.size() - before);
    }
    return draft;
}

Result<QByteArray> Drafter::seal(RecordId record, Bytes salt, const SensitiveInput& input)
{
    if (auto begun = m_sealer.begin(record, salt); !begun)
        return fail(begun);
    QByteArray sealed;
    m_sealer.seal(input.field, input.value, sealed);
    return sealed;
}

QByteArray Drafter::digest(RecordId record, Bytes salt, const std::vector<SensitiveInput>& sensitive)
{
    return rowDigest(m_import, record, salt, sensitive);
}

} // namespace scrim::records
