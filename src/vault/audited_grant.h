// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/durable_seq.h"
#include "base/ids.h"
#include "policy/field.h"

namespace scrim::reveal {
class Door;
} // namespace scrim::reveal

namespace scrim::vault {

/// The right to open one field of one record once. Only reveal::Door can make one, and only out of the sequence number
/// that the log returned after its sync: the compiler enforces "shown means logged".
class AuditedGrant
{
public:
    AuditedGrant(AuditedGrant&&) noexcept = default;
    AuditedGrant& operator=(AuditedGrant&&) noexcept = default;
    AuditedGrant(const AuditedGrant&) = delete;
    AuditedGrant& operator=(const AuditedGrant&) = delete;
    ~AuditedGrant() = default;

    [[nodiscard]] qint64 seq() const { return m_seq.value(); }
    [[nodiscard]] RecordId record() const { return m_record; }
    [[nodiscard]] policy::Field field() const { return m_field; }

private:
    friend class reveal::Door;
    AuditedGrant(DurableSeq seq, RecordId record, policy::Field field)
        : m_seq(std::move(seq)), m_record(record), m_field(field)
    {}
    DurableSeq m_seq;
    RecordId m_record;
    policy::Field m_field;
};

} // namespace scrim::vault
