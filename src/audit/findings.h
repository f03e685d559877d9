// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/reader.h"
#include "base/error.h"

#include <QString>

#include <optional>

namespace scrim::audit {

/// What a verification has found wrong: the first finding is told, but one that names an entry goes before those that
/// do not.
class Findings
{
public:
    void add(const QString& why)
    {
        if (m_why.isEmpty())
            m_why = why;
    }
    void add(qint64 entry, const QString& why)
    {
        if (m_firstBad)
            return;
        m_firstBad = entry;
        m_why = why;
    }
    [[nodiscard]] bool isEmpty() const { return m_why.isEmpty(); }
    void writeTo(Verdict& verdict) const
    {
        verdict.ok = isEmpty();
        verdict.firstBad = m_firstBad;
        verdict.why = m_why;
    }

    /// True for errors that are a verifier's answer; the others say that it could not look.
    [[nodiscard]] static bool isFinding(const Error& error)
    {
        return error.code == ErrorCode::Tampered || error.code == ErrorCode::Damaged ||
               error.code == ErrorCode::WrongFormat || error.code == ErrorCode::NotFound;
    }

private:
    QString m_why;
    std::optional<qint64> m_firstBad;
};

} // namespace scrim::audit
