// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shield/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QStringDecoder>
#include <QTimer>

#include <utility>

namespace scrim::shield {

namespace {

const QString announcerName = QStringLiteral("announcer");
/// Long enough for whoever listens to ask what it is.
constexpr int standsMs = 10'000;

class AnnouncerAccessible final : public QAccessibleWidget
{
public:
    explicit AnnouncerAccessible(Announcer& announcer)
        : QAccessibleWidget(&announcer, QAccessible::Notification), m_announcer(announcer)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_announcer.saying() : QString();
    }

private:
    Announcer& m_announcer;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer != nullptr ? new AnnouncerAccessible(*announcer) : nullptr;
}

void installAccessibility()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

} // namespace

Announcer::Announcer(QWidget& window, const QString& objectName) : QWidget(&window)
{
    installAccessibility();
    setObjectName(objectName);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1);
    hide();
}

Announcer::~Announcer()
{
    withdraw();
}

void Announcer::say(const QString& sentence)
{
    withdraw();
    m_saying = sentence;
    appear();
}

void Announcer::sayValue(const QString& label, Bytes utf8)
{
    withdraw();
    // In one piece of its full size from the start, so that no shorter one is left behind.
    const QString start = tr("%1: ", "the label of a field whose value is spoken").arg(label);
    m_saying.reserve(start.size() + static_cast<qsizetype>(utf8.size()));
    m_saying.append(start);
    m_saying.resize(start.size() + static_cast<qsizetype>(utf8.size()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const auto* letters = reinterpret_cast<const char*>(utf8.data());
    const QChar* end = decoder.appendToBuffer(m_saying.data() + start.size(),
                                              QByteArrayView(letters, static_cast<qsizetype>(utf8.size())));
    m_saying.truncate(end - m_saying.constData());
    m_isValue = true;
    appear();
}

void Announcer::again()
{
    hide();
    appear();
}

void Announcer::withdraw()
{
    hide();
    // Not detached: whoever still shares a value must lose it, too.
    if (std::exchange(m_isValue, false)) {
        auto* letters = const_cast<QChar*>(m_saying.constData());
        wipe({reinterpret_cast<std::uint8_t*>(letters), static_cast<std::size_t>(m_saying.size()) * sizeof(QChar)});
    }
    m_saying = QString();
}

void Announcer::appear()
{
    // Coming into sight is what tells of a notification.
    show();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, m_saying);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void announce(const QWidget& near, const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    QWidget* window = near.window();
    auto* announcer = window->findChild<Announcer*>(announcerName, Qt::FindDirectChildrenOnly);
    if (announcer == nullptr) {
        announcer = new Announcer(*window, announcerName);
        auto* time = new QTimer(announcer);
        time->setSingleShot(true);
        QObject::connect(time, &QTimer::timeout, announcer, &Announcer::withdraw);
    }
    announcer->say(sentence);
    announcer->findChild<QTimer*>()->start(standsMs);
}

} // namespace scrim::shield
