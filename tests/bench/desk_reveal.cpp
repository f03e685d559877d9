// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/segments.h"
#include "base/bytes.h"
#include "base/file.h"
#include "desk_parts.h"
#include "ui/shield/field_page.h"
#include "ui/shield/lit_panel.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

namespace scrim::bench {

namespace {

constexpr int rounds = 300;
constexpr double medianLimitMs = 0.5;
constexpr double p99LimitMs = 2.0;
/// An answer that never comes must not let the event loop sleep for ever.
constexpr int wakeEveryMs = 100;
/// How long a finger is down on a mouse button, at least.
constexpr int heldMs = 40;
constexpr qint64 longestMs = 5000;

/// Where what the log has written ends: its newest segment is zeros from there on.
Result<qint64> endOfLog(const QString& vault)
{
    const QString log = vault + QStringLiteral("/log");
    const auto numbers = audit::segmentNumbers(log);
    if (numbers.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no log"));
    const auto bytes = readFile(audit::segmentPath(log, numbers.back()), audit::maxSegmentSize);
    if (!bytes)
        return std::unexpected(bytes.error());
    qsizetype end = bytes->size();
    while (end > 0 && bytes->at(end - 1) == 0)
        --end;
    return end;
}

/// What a durable write of an entry costs at least: its bytes into a file that is there already, and a sync.
class BareWrites
{
public:
    static Result<BareWrites> in(const QString& folder, qint64 size)
    {
        BareWrites writes;
        writes.m_bytes = QByteArray(size, 'x');
        auto file = File::open(folder + QStringLiteral("/bare_writes"), File::Open::CreateNew);
        if (!file)
            return fail(file);
        writes.m_file = *std::move(file);
        const QByteArray zeros(size * rounds, '\0');
        auto done = writes.m_file.writeAt(0, asBytes(zeros));
        if (done)
            done = writes.m_file.sync();
        return done ? Result<BareWrites>(std::move(writes)) : fail(done);
    }
    /// How long one takes, in nanoseconds.
    Result<qint64> write()
    {
        QElapsedTimer timer;
        timer.start();
        auto done = m_file.writeAt(m_offset, asBytes(m_bytes));
        if (done)
            done = m_file.sync();
        m_offset += m_bytes.size();
        return done ? Result<qint64>(timer.nsecsElapsed()) : fail(done);
    }

private:
    File m_file;
    QByteArray m_bytes;
    qint64 m_offset = 0;
};

/// When the panel's first picture has gone to the display. The view of the letters is shown right behind that.
class FirstPicture final : public QObject
{
public:
    FirstPicture() { QCoreApplication::instance()->installEventFilter(this); }
    void start()
    {
        m_ns = -1;
        m_timer.start();
    }
    /// Since start(), in nanoseconds; -1 where there was none.
    [[nodiscard]] qint64 ns() const { return m_ns; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (m_ns < 0 && event->type() == QEvent::Show && object->objectName() == QLatin1String("scrambled_view"))
            m_ns = m_timer.nsecsElapsed();
        return false;
    }

private:
    QElapsedTimer m_timer;
    qint64 m_ns = -1;
};

/// A window with a masked field, and somebody who may view it.
class Reveals
{
public:
    Reveals() : m_page(m_demo, customerOf(m_demo))
    {
        m_page.spotlight.prepare();
        QObject::connect(&m_page.spotlight, &shield::Spotlight::refused, [this](const QString& why) { m_why = why; });
        m_wake.start(wakeEveryMs);
    }
    [[nodiscard]] bool isShown() { return QTest::qWaitForWindowExposed(&m_page); }
    [[nodiscard]] const QString& folder() const { return m_demo.folder(); }

    /// From the click, that is the button's release, to the panel's first picture, in nanoseconds.
    Result<qint64> light()
    {
        m_demo.desk().touch();
        shield::Spotlight& spotlight = m_page.spotlight;
        shield::MaskedField& field = m_page.field(policy::Field::Phone);
        QTest::mousePress(&field, Qt::LeftButton);
        QTest::qWait(heldMs);
        const QDeadlineTimer longest(longestMs);
        m_picture.start();
        QTest::mouseRelease(&field, Qt::LeftButton);
        while (spotlight.lit() == nullptr && m_why.isEmpty() && !longest.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (spotlight.lit() == nullptr || m_picture.ns() < 0)
            return fail(ErrorCode::Internal, QStringLiteral("the field was not lit: ") + m_why);
        return m_picture.ns();
    }
    void conceal()
    {
        QTest::qWait(20);
        m_page.spotlight.conceal(reveal::Concealed::Escape);
        QTest::qWait(20);
        m_demo.clock().advance(60'000);
    }

private:
    static records::Customer customerOf(testkit::DemoDesk& demo)
    {
        demo.signIn(policy::Role::Senior);
        return demo.customerWith({policy::Field::Phone});
    }

    testkit::DemoDesk m_demo;
    testkit::FieldPage m_page;
    FirstPicture m_picture;
    QTimer m_wake;
    QString m_why;
};

/// What a reveal adds to the log.
Result<qint64> bytesOfOne(Reveals& reveals)
{
    const auto before = endOfLog(reveals.folder());
    if (!before)
        return before;
    if (auto lit = reveals.light(); !lit)
        return lit;
    const auto after = endOfLog(reveals.folder());
    if (!after)
        return after;
    reveals.conceal();
    if (*after <= *before)
        return fail(ErrorCode::Internal, QStringLiteral("a reveal left nothing in the log"));
    return *after - *before;
}

} // namespace

Result<void> benchReveal(const DeskVault&)
{
    Reveals reveals;
    if (!reveals.isShown())
        return fail(ErrorCode::Internal, QStringLiteral("there is no window"));
    // The first brings the session's key with it, which later ones do not.
    if (auto first = bytesOfOne(reveals); !first)
        return std::unexpected(first.error());
    const auto size = bytesOfOne(reveals);
    if (!size)
        return std::unexpected(size.error());
    auto bare = BareWrites::in(reveals.folder(), *size);
    if (!bare)
        return fail(bare);
    std::printf("from the click on a masked field to its panel, the vault in %s, an entry of %lld bytes\n",
                qPrintable(QDir::tempPath()), static_cast<long long>(*size));
    std::vector<qint64> whole;
    std::vector<qint64> synced;
    std::vector<qint64> ours;
    for (int i = 0; i < rounds; ++i) {
        const auto sync = bare->write();
        if (!sync)
            return std::unexpected(sync.error());
        const auto took = reveals.light();
        if (!took)
            return std::unexpected(took.error());
        whole.push_back(*took);
        synced.push_back(*sync);
        ours.push_back(*took - *sync);
        reveals.conceal();
    }
    printTimes(QStringLiteral("click to the first picture"), whole, 0, 0);
    printTimes(QStringLiteral("a bare write of as many bytes, and its sync"), synced, 0, 0);
    printTimes(QStringLiteral("the one less the other, round by round"), ours, medianLimitMs, p99LimitMs);
    return {};
}

} // namespace scrim::bench
