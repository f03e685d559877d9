// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wiped_bytes.h"
#include "policy/redaction_policy.h"

#include <QString>

#include <array>
#include <memory>
#include <span>
#include <vector>

/// What may not stand in free text, and what takes its place: docs/redaction.md.
namespace scrim::policy {

enum class RedactionKind
{
    Card,
    VerificationCode, ///< never stored, not even in part
    Iban,
    NationalId,
};
inline constexpr std::array allRedactionKinds{RedactionKind::Card, RedactionKind::VerificationCode, RedactionKind::Iban,
                                              RedactionKind::NationalId};
[[nodiscard]] QString name(RedactionKind kind);  ///< "card", "verification_code", "iban", "national_id"
[[nodiscard]] QString label(RedactionKind kind); ///< for the person: "Card number"

/// One number in a text.
struct Finding
{
    std::size_t begin = 0; ///< in bytes of the text
    std::size_t end = 0;
    RedactionKind kind = RedactionKind::Card;
    QString rule;          ///< of a national id: "us_ssn"; empty otherwise
    bool isProven = false; ///< a checksum holds
    QString mask;          ///< what stands in its place: the last four at most, nothing of a verification code
};

/// How many of each kind, in the order of allRedactionKinds.
using RedactionCounts = std::array<int, allRedactionKinds.size()>;

/// A text that may be stored.
struct Redacted
{
    WipedBytes text;
    RedactionCounts counts{};
};

/// From one byte of a text up to another.
struct ByteSpan
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const ByteSpan&) const = default;
};

/// Finds them. Made once for a policy, since it gathers its words; then const, and for any thread. Time and memory are
/// linear in the text, whatever it holds; what is not UTF-8 stays as it is.
class Redactor
{
public:
    explicit Redactor(const RedactionPolicy& policy = {});
    /// Card numbers and verification codes alone, for columns of a shop's export.
    [[nodiscard]] static Redactor ofCards();
    Redactor(Redactor&&) noexcept;
    Redactor& operator=(Redactor&&) noexcept;
    ~Redactor();

    /// In the text's order, apart from each other.
    [[nodiscard]] std::vector<Finding> find(Bytes text) const;
    /// The text with masks in place of all that is found, but for what lies within one of the spans of `kept`.
    [[nodiscard]] Redacted redacted(Bytes text, std::span<const ByteSpan> kept = {}) const;

private:
    struct State;
    explicit Redactor(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Whether a person may take a redaction back: a hit that no checksum proves, but for verification codes; or any, where
/// the policy names their role.
[[nodiscard]] bool mayUnredact(const RedactionPolicy& policy, Role role, RedactionKind kind, bool isProven);

} // namespace scrim::policy
