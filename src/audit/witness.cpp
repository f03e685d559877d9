// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/witness.h"

#include "audit/chain.h"
#include "audit/findings.h"
#include "audit/heads.h"
#include "base/core_text.h"

#include <QList>

namespace scrim::audit {

namespace {

std::unexpected<Error> tampered(const QString& why)
{
    return fail(ErrorCode::Tampered, why);
}

/// How far the log goes, read from the segment that `head` stands in to the end.
Result<qint64> holdAgainst(const QString& folder, HeadCheck& head, qint64 from)
{
    Chain chain(folder, Chain::Lock::PerSegment);
    if (auto begun = chain.seek(from); !begun)
        return fail(begun);
    head.see(chain.tree());
    const auto tail = chain.advance([&](const Chain::Visit& at) -> Result<bool> { return head.see(at.tree); });
    if (!tail)
        return std::unexpected(tail.error());
    return chain.tree().size();
}

} // namespace

std::vector<QByteArray> splitNotes(const QByteArray& notes)
{
    const QByteArray dash = QByteArrayLiteral("\xe2\x80\x94 ");
    std::vector<QByteArray> all;
    QByteArray note;
    bool isSigned = false; // the last line was a signature: what follows is the next note
    const auto end = [&] {
        if (!note.isEmpty())
            all.push_back(note);
        note.clear();
        isSigned = false;
    };
    qsizetype at = 0;
    while (at < notes.size()) {
        const qsizetype lineEnd = notes.indexOf('\n', at);
        const QByteArray line = lineEnd < 0 ? notes.mid(at) : notes.mid(at, lineEnd + 1 - at);
        at += line.size();
        const bool isSignature = line.startsWith(dash);
        if (isSigned && !isSignature)
            end();
        if (note.isEmpty() && line == QByteArrayLiteral("\n"))
            continue;
        note += line;
        isSigned = isSignature;
    }
    end();
    if (all.empty())
        all.push_back(notes);
    return all;
}

Result<void> checkExtends(const QString& folder, const Checkpoint& kept, const QString& place)
{
    HeadCheck head({{kept.size, kept.root, place}});
    const auto size = holdAgainst(folder, head, kept.size);
    if (head.bad() != nullptr) {
        return tampered(Core::tr("The access log is not the one that it was: its first %1 entries are others than "
                                 "those of the checkpoint of size %1 kept in %2")
                            .arg(QString::number(kept.size), place));
    }
    if (!size)
        return Findings::isFinding(size.error()) ? tampered(size.error().message) : std::unexpected(size.error());
    if (head.beyond() != nullptr) {
        return tampered(Core::tr("The access log has lost entries: it holds %1, but the checkpoint kept in %2 "
                                 "says %3")
                            .arg(QString::number(*size), place, QString::number(kept.size)));
    }
    return {};
}

} // namespace scrim::audit
