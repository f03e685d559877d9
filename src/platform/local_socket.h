// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

/// Sockets of the file system among the processes of one user.
namespace scrim::platform {

/// A descriptor that is closed with it.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

/// The folder for our sockets, made where it is missing: nobody but this user may enter it. Io, with what is wrong.
[[nodiscard]] Result<QString> socketFolder();
[[nodiscard]] QString socketPath(const QString& folder, const QString& name);

/// Closed where nobody listens; Io for any other reason. Both fail at once instead of waiting.
[[nodiscard]] Result<Descriptor> connectTo(const QString& path);
[[nodiscard]] Result<Descriptor> listenAt(const QString& path);

/// The process at the other end belongs to our user.
[[nodiscard]] bool isOurs(int fd);

} // namespace scrim::platform
