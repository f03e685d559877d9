// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"

#include "base/error.h"

namespace scrim::canary {

/// tesseract, where it is installed: pictures go to it by a pipe and touch no disk.
class Ocr
{
public:
    /// NotFound when there is none on PATH.
    [[nodiscard]] static Result<Ocr> find();
    /// The words on it, or nothing when it could not be read in time.
    [[nodiscard]] QString read(const Picture& picture) const;

private:
    explicit Ocr(QString program) : m_program(std::move(program)) {}
    QString m_program;
};

} // namespace scrim::canary
