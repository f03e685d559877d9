// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_source.h"
#include "policy/text.h"

#include <cstdlib>

/// Reading goes forward to the end of any file, and what is called text is text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace scrim;
    intake::CsvReader reader(intake::sourceOf({data, size}));
    qint64 position = 0;
    qint64 line = 0;
    for (;;) {
        const auto record = reader.next();
        if (!record)
            std::abort();
        if (*record == nullptr)
            break;
        if (reader.position() <= position || (*record)->line <= line)
            std::abort();
        position = reader.position();
        line = (*record)->line;
        for (const Bytes cell : (*record)->cells) {
            if ((*record)->defect == intake::Defect::None && !policy::isValidUtf8(cell))
                std::abort();
        }
    }
    if (reader.position() != static_cast<qint64>(size))
        std::abort();
    return 0;
}
