// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "platform/capture_watch.h"
#include "platform/cover_watch.h"
#include "platform/screen_shield.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace scrim::shield {

/// What this process's windows have against pictures of the screen, and who may be taking one. Asks the system to
/// protect every top-level window whenever one is shown or changes screens, and answers for all: with the least.
class ScreenGuard final : public QObject
{
    Q_OBJECT

public:
    using Protect = std::function<platform::Protection(quintptr, const platform::DisplayFacts&)>;
    /// `protect` is platform::protect but in tests.
    explicit ScreenGuard(const Clock& clock, Protect protect = platform::protect, QObject* parent = nullptr);
    ~ScreenGuard() override;

    /// Begins to watch who connects to the display and who asks it for pixels, where that can be.
    void watch();
    [[nodiscard]] const platform::Protection& protection() const { return m_protection; }
    /// What nobody watches holds two frames to a pad at most: a recorder below the display's rate then gets least.
    [[nodiscard]] int framesPerPad(int byPolicy) const { return m_protection.isWatched ? byPolicy : 2; }
    /// Whether a program that takes a picture is noticed, so that ask() has an answer.
    [[nodiscard]] bool isWatching() const { return m_watch != nullptr && m_protection.isWatched; }
    /// Asks the watch whether it still sees: answered(number) follows whatever it saw before, or nothing does. The
    /// number is this guard's next.
    [[nodiscard]] quint64 ask();
    /// What is lit has had no answer for long: whoever keeps the watch from running may be filming. Counts as a
    /// capture by a program that nobody can name.
    void unanswered();
    /// A program connected a moment ago and is still there: it may be about to take a picture.
    [[nodiscard]] bool isUneasy() const { return !m_newcomers.isEmpty(); }
    /// Somebody asked for pixels within the last two seconds.
    [[nodiscard]] bool hasJustSeenACapture() const;

    /// Policy: remote sessions count like local ones.
    void trustRemote(bool trusts);
    /// While pictures are allowed for support, no window is excluded from them.
    void allowPictures(bool allowed);

    /// What the watch reports.
    void arrived(const platform::Onlooker& who);
    void captured(const platform::Onlooker& who);
    void gone(quint32 client);

Q_SIGNALS:
    void protectionChanged();
    /// A window of another program came to lie over one of ours.
    void covered();
    /// Our window moved to another screen, or the screen became another.
    void screenChanged();
    void uneasinessChanged();
    void onlookerArrived(const scrim::platform::Onlooker& who);
    void captureSeen(const scrim::platform::Onlooker& who);
    /// To ask(), in the order of what was seen.
    void answered(quint64 number);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void shown(QWidget& window);
    void moved();
    void heedRates();
    void assess();
    [[nodiscard]] platform::Protection protectionOf(QWidget& window) const;
    void forgetTheSettled();

    const Clock& m_clock;
    Protect m_protect;
    platform::Protection m_protection;
    std::unique_ptr<platform::CaptureWatch> m_watch;
    quint64 m_questions = 0;
    std::unique_ptr<platform::CoverWatch> m_cover; ///< the main window's
    QString m_unwatched;                           ///< why there is no watch; empty while there is one, or need of none
    bool m_trustsRemote = false;
    bool m_allowsPictures = false;
    QHash<quint32, qint64> m_newcomers; ///< client -> when it came, monotonic ms
    QTimer m_settle;
    std::optional<qint64> m_capturedAt;
};

} // namespace scrim::shield
