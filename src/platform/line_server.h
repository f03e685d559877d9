// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace scrim::platform {

/// Where programs of the same person on the same machine say one line to this process and get one in answer: a socket
/// file in a folder that only they may enter ($XDG_RUNTIME_DIR/scrim, or /tmp/scrim-<uid>), mode 0600, with the other
/// end's user checked by the system. Who is slow, says too much or comes in crowds is dropped; nobody is waited for.
class LineServer final : public QObject
{
    Q_OBJECT

public:
    /// Answers a line (without its end), at once. An empty one stands for a line that was too long.
    using Answer = std::function<QByteArray(Bytes line)>;

    static constexpr std::size_t longestLine = 4200;
    static constexpr int patienceMs = 2000; ///< for the whole line of one program
    static constexpr std::size_t mostAtOnce = 8;

    /// `name` has letters, digits and hyphens only. InUse when somebody listens there; a socket that a killed process
    /// has left is taken over. Io when the system says no.
    [[nodiscard]] static Result<std::unique_ptr<LineServer>> listen(const QString& name, Answer answer);
    ~LineServer() override;

private:
    class Talk;
    struct State;
    explicit LineServer(std::unique_ptr<State> state);
    void accept();
    std::unique_ptr<State> m_state;
};

/// Says a line to who listens under `name` and gives their answer; nothing when nobody does. Waits, some seconds at
/// most: for a program without a window. Io when the other end says nothing.
[[nodiscard]] Result<std::optional<QByteArray>> sayLine(const QString& name, Bytes line);

/// The names under which somebody of this person's listens.
[[nodiscard]] QStringList whoListens();

} // namespace scrim::platform
