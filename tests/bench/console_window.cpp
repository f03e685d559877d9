// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_window.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

namespace scrim::bench {

ConsoleWindow::ConsoleWindow(shield::ScreenGuard::Protect protect)
    : m_theme(shell::Shade::Light),
      m_guard(m_clock, std::move(protect)),
      m_window(std::make_unique<shell::MainWindow>(m_theme, m_guard, m_clock))
{}

ConsoleWindow::~ConsoleWindow()
{
    // The desk's answers look for the window.
    m_window->close();
    m_desk.reset();
}

Result<void> ConsoleWindow::open(const QString& folder, QSize size)
{
    auto desk = models::Desk::open(folder, m_clock);
    if (!desk)
        return fail(desk);
    m_desk = std::move(*desk);
    m_window->serve(*m_desk);
    m_window->resize(size);
    m_window->show();
    return {};
}

QWidget* ConsoleWindow::fillIn(const QString& user, const SecretBytes& password)
{
    auto* name = visible<QLineEdit>("user_name");
    auto* input = visible<QWidget>("password");
    if (name == nullptr || input == nullptr)
        return nullptr;
    name->setText(user);
    for (const std::uint8_t letter : password.bytes())
        press(*input, 0, QString(QChar(char16_t{letter})));
    return input;
}

Result<void> ConsoleWindow::signIn(const QString& user, const SecretBytes& password)
{
    QWidget* input = fillIn(user, password);
    if (input != nullptr)
        press(*input, Qt::Key_Return);
    if (input == nullptr || !waitFor([this] { return visible<QLineEdit>("search_box") != nullptr; }))
        return fail(ErrorCode::Internal, QStringLiteral("nobody could sign in"));
    return {};
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void press(QWidget& target, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&target, &up);
}

} // namespace scrim::bench
