// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovery.h"

#include "base/bytes.h"
#include "vault/json_file.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace scrim::vault {

namespace {

constexpr std::size_t idDigits = 32;
constexpr std::size_t keyDigits = 64;
constexpr std::string_view head = "Scrim recovery file, format 1\n"
                                  "Whoever holds it can open every field. Keep it off the machine, in a safe.\n";
constexpr std::string_view digits = "0123456789abcdef";

void putHex(Bytes bytes, MutableBytes into)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        into[2 * i] = static_cast<std::uint8_t>(digits[bytes[i] >> 4U]);
        into[2 * i + 1] = static_cast<std::uint8_t>(digits[bytes[i] & 15U]);
    }
}

bool takeHex(Bytes text, MutableBytes into)
{
    for (std::size_t i = 0; i < into.size(); ++i) {
        const auto high = digits.find(static_cast<char>(text[2 * i]));
        const auto low = digits.find(static_cast<char>(text[2 * i + 1]));
        if (high == std::string_view::npos || low == std::string_view::npos)
            return false;
        into[i] = static_cast<std::uint8_t>(high << 4U | low);
    }
    return true;
}

/// The rest of the one line that starts with `label`, if it has `size` characters; editors' CRLF and blanks are taken
/// off.
std::optional<Bytes> lineOf(Bytes text, std::string_view label, std::size_t size)
{
    std::optional<Bytes> found;
    while (!text.empty()) {
        const auto end = std::ranges::find(text, std::uint8_t{'\n'});
        Bytes line(text.begin(), end);
        text = Bytes(end == text.end() ? end : end + 1, text.end());
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line = line.first(line.size() - 1);
        if (line.size() != label.size() + size || !std::ranges::equal(line.first(label.size()), asBytes(label)))
            continue;
        if (found)
            return std::nullopt;
        found = line.subspan(label.size());
    }
    return found;
}

} // namespace

SecretBytes serialize(const RecoveryFile& file)
{
    const QByteArray open = QByteArray(head.data(), static_cast<qsizetype>(head.size())) + "vault " +
                            file.vaultId.toLatin1() + "\nanchor " + file.anchor.toHex() + "\nkey ";
    const auto openSize = static_cast<std::size_t>(open.size());
    SecretBytes text(openSize + keyDigits + 1);
    std::memcpy(text.bytes().data(), open.constData(), openSize);
    putHex(file.privateKey, text.bytes().subspan(openSize, keyDigits));
    text.bytes().back() = '\n';
    return text;
}

Result<RecoveryFile> parseRecoveryFile(Bytes text)
{
    RecoveryFile file{{}, {}, SecretBytes(keyDigits / 2)};
    std::array<std::uint8_t, keyDigits / 2> anchor{};
    const auto vault = lineOf(text, "vault ", idDigits);
    const auto anchorText = lineOf(text, "anchor ", keyDigits);
    const auto keyText = lineOf(text, "key ", keyDigits);
    const bool whole = text.size() <= static_cast<std::size_t>(fileLimit) && vault && anchorText && keyText &&
                       takeHex(*anchorText, anchor) && takeHex(*keyText, file.privateKey.bytes());
    if (!whole) {
        return fail(ErrorCode::WrongFormat,
                    QStringLiteral("This is not a recovery file, or a character of it is missing. It has three lines, "
                                   "\"vault\", \"anchor\" and \"key\"; use the one that \"scrimctl init\" wrote."));
    }
    file.vaultId = QString::fromLatin1(toByteArray(*vault));
    file.anchor = toByteArray(anchor);
    return file;
}

} // namespace scrim::vault
