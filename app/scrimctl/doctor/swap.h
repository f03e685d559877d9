// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace scrimctl::doctor {

struct SwapArea
{
    QString path; ///< "/dev/dm-1", "/swapfile"
    bool isFile = false;
};
/// What /proc/swaps says; lines that are not of its form are left out.
[[nodiscard]] std::vector<SwapArea> swapAreas(const QByteArray& swaps);

enum class Encrypted
{
    No,
    Yes,
    InMemory, ///< compressed memory, which reaches no disk
    Unknown,
};
/// Of a block device ("8:1") by what the kernel's device mapper says of it and of all below it. `sys` is /sys.
[[nodiscard]] Encrypted isEncrypted(const QString& device, const QString& sys);
/// Of an area, by the device that it is or lies on.
[[nodiscard]] Encrypted isEncrypted(const SwapArea& area, const QString& sys);

} // namespace scrimctl::doctor
