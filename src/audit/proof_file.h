// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/merkle.h"
#include "base/error.h"

#include <QByteArray>

namespace scrim::audit {

/// A proof as it is handed on (docs/audit-format.md, "A proof"): a C2SP tlog-proof for one entry, and text of the same
/// shape for two sizes of the tree. It stands by itself: beside the hashes it holds the entry and the checkpoint.
struct ProofFile
{
    enum class Kind
    {
        Inclusion,   ///< RFC 9162, 2.1.3: the entry is in the tree
        Consistency, ///< RFC 9162, 2.1.4: the older tree is how this one began
    };

    Kind kind = Kind::Inclusion;
    QByteArray vkey;   ///< of the key that is said to have signed the checkpoint; proves nothing by itself
    QByteArray entry;  ///< inclusion: canonical bytes
    qint64 number = 0; ///< the entry's number from 0, or the older tree's size
    Digest oldRoot{};  ///< consistency: of the older tree
    Proof hashes;      ///< at most maxProofHashes
    QByteArray note;   ///< the checkpoint of the tree that the proof leads to, byte for byte
};

/// A tree of qint64 leaves is no deeper; a consistency proof has one more.
inline constexpr qsizetype maxProofHashes = 64;
/// A proof's text at most: the longest entry and note in it.
inline constexpr qsizetype maxProofSize = qsizetype(192) * 1024;

[[nodiscard]] QByteArray encodeProof(const ProofFile& proof);
/// The one spelling that encodeProof() has; Tampered with the reason for everything else. Says nothing of whether the
/// proof holds: that is verifyProof().
[[nodiscard]] Result<ProofFile> parseProof(const QByteArray& text);

} // namespace scrim::audit
