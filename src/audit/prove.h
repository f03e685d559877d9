// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "audit/proof_file.h"
#include "audit/reader.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace scrim::audit {

/// That entry `number` is in the tree of `head`, a verified checkpoint of the log in `folder` under `vkey`. Reads the
/// log once up to there, 32 bytes of memory for each entry. NotFound for an entry that the head does not cover, Refused
/// when `keys` do not open it (a proof shows its entry), Damaged or Tampered where the log does not match the head.
[[nodiscard]] Result<ProofFile> proveInclusion(const QString& folder, const QByteArray& vkey, const ReaderKeys& keys,
                                               const Checkpoint& head, qint64 number);

/// That the tree of `head` extends the one over the first `fromSize` entries. Needs no reader's key. Errors as above;
/// Usage for size 0, from which there is nothing to prove.
[[nodiscard]] Result<ProofFile> proveConsistency(const QString& folder, const QByteArray& vkey, const Checkpoint& head,
                                                 qint64 fromSize);

/// What `scrim-verify --proof` says.
struct ProofVerdict
{
    bool ok = false;
    QString why;           ///< one sentence when not ok
    ProofFile proof;       ///< as far as it could be read
    Checkpoint head;       ///< the checkpoint in it, once its signature held
    bool isOwnKey = false; ///< nobody named a key, so the signature was held against the proof's own
};

/// A proof, byte for byte as a stranger handed it over, held against `vkey` (empty: the key in the proof) and against
/// checkpoints kept elsewhere, each of which must be of a tree that the proof speaks of. What is wrong with the proof
/// is the verdict; the only error is WrongFormat for a `vkey` that is none.
[[nodiscard]] Result<ProofVerdict> verifyProof(const QByteArray& text, const std::vector<QByteArray>& witnesses = {},
                                               const QByteArray& vkey = {});

} // namespace scrim::audit
