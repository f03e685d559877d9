// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "base/bytes.h"
#include "telephony/handover.h"
#include "telephony/parts.h"

#include <algorithm>
#include <cstring>

#include <unistd.h>

namespace scrim::console {

namespace {

constexpr std::string_view option = "--pop";

/// Copied, and wiped where it stood.
SecretBytes taken(char* text)
{
    const std::size_t size = std::strlen(text);
    SecretBytes copy = SecretBytes::copyOf(asBytes(std::string_view(text, size)));
    wipe({reinterpret_cast<std::uint8_t*>(text), size});
    return copy;
}

Result<SecretBytes> firstLineOfInput()
{
    SecretBytes line(telephony::longestRequest);
    std::size_t size = 0;
    while (size < line.size()) {
        const ssize_t got = ::read(STDIN_FILENO, line.bytes().data() + size, 1);
        if (got < 0)
            return fail(ErrorCode::Io, QStringLiteral("Standard input cannot be read."));
        if (got == 0 || line.bytes()[size] == '\n')
            break;
        ++size;
    }
    line.truncate(size);
    return line;
}

} // namespace

Result<Words> takeWords(int argc, char** argv)
{
    Words words;
    const auto wrong = [](const QString& sentence) { return fail(ErrorCode::Usage, sentence); };
    for (int i = 0; i < argc; ++i) {
        const std::string_view word = argv[i];
        char* pop = nullptr;
        if (i > 0 && word == option) {
            if (i + 1 == argc)
                return wrong(QStringLiteral("--pop needs a phone number, a scrim: link, or - for standard input."));
            pop = argv[++i];
        } else if (i > 0 && word.starts_with(option) && word.substr(option.size()).starts_with('=')) {
            pop = argv[i] + option.size() + 1;
        } else if (i > 0 && telephony::beginsWith(asBytes(word), "scrim:")) {
            pop = argv[i];
        } else {
            words.arguments.append(QString::fromLocal8Bit(argv[i]));
            continue;
        }
        const bool isInput = std::strcmp(pop, "-") == 0;
        SecretBytes said = taken(pop);
        if (words.pop)
            return wrong(QStringLiteral("One call at a time: there are two here."));
        if (isInput) {
            auto line = firstLineOfInput();
            if (!line)
                return fail(line);
            said = std::move(*line);
        }
        // Of standard input, too: a program that failed has written nothing, and nobody calls.
        if (said.isEmpty())
            return wrong(QStringLiteral("--pop needs a phone number, a scrim: link, or - for standard input."));
        words.pop = std::move(said);
    }
    return words;
}

} // namespace scrim::console
