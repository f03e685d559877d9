// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "console.h"
#include "picture.h"
#include "ui/shield/masked_field.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace scrim::console {

namespace {

constexpr int pollMs = 20;
constexpr qint64 patienceMs = 20'000;
/// Long enough for a layout to settle and a frame to be painted.
constexpr qint64 stillMs = 250;

} // namespace

Tour::Tour(Console& console, QString out) : m_console(console), m_out(std::move(out)), m_puppet(console.window())
{
    connect(&console, &Console::demoReady, this, &Tour::begin);
    connect(&console, &Console::demoFailed, this, &Tour::stop);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::begin(const std::vector<sign_in::DemoUser>& users)
{
    m_users = users;
    if (!QDir().mkpath(m_out)) {
        stop({ErrorCode::Io, QStringLiteral("%1: the folder for the pictures could not be made").arg(m_out)});
        return;
    }
    for (const auto shade : {shell::Shade::Light, shell::Shade::Dark})
        walk(shade);
    next();
    m_poll.start(pollMs);
}

void Tour::walk(shell::Shade shade)
{
    const auto click = [this](const char* name) { return [this, name] { m_puppet.click(QLatin1String(name)); }; };
    const auto trigger = [this](const char* name) { return [this, name] { m_puppet.trigger(QLatin1String(name)); }; };
    const auto press = [this](Qt::Key key) { return [this, key] { m_puppet.press(key); }; };

    expect(QStringLiteral("sign_in_page"), [this, shade] { m_console.theme().choose(shade); });
    picture(QStringLiteral("01-sign-in"), shade);
    signIn(QStringLiteral("senior"));
    add(
        QStringLiteral("results"), [this] { m_puppet.type(QStringLiteral("search_box"), QStringLiteral("ma")); },
        [this] {
            const auto* list = qobject_cast<QListView*>(m_puppet.visible(QStringLiteral("result_list")));
            return list != nullptr && list->model()->rowCount() > 0;
        });
    picture(QStringLiteral("02-search"), shade);
    openSomebodyWithACard();
    picture(QStringLiteral("03-customer-masked"), shade);
    expect(QStringLiteral("reason_prompt"), click("field_card_number"));
    picture(QStringLiteral("04-reason-prompt"), shade);
    const auto hold = [this] {
        m_puppet.press(Qt::Key_1);
        m_puppet.hold(Qt::Key_Space);
    };
    add(QStringLiteral("a lit card number"), hold, [this] {
        const auto* field = qobject_cast<shield::MaskedField*>(m_puppet.visible(QStringLiteral("field_card_number")));
        return field != nullptr && field->isLit();
    });
    picture(QStringLiteral("05-revealed"), shade);
    expect(QStringLiteral("customer_page"), [this] { m_puppet.letGo(Qt::Key_Space); });
    expect(QStringLiteral("sign_in_page"), trigger("action_sign_out"));

    signIn(QStringLiteral("agent"));
    add(
        QStringLiteral("results"), [this] { m_puppet.type(QStringLiteral("search_box"), QStringLiteral("ma")); },
        [this] {
            const auto* list = qobject_cast<QListView*>(m_puppet.visible(QStringLiteral("result_list")));
            return list != nullptr && list->model()->rowCount() > 0;
        });
    openSomebodyWithACard();
    expect(QStringLiteral("message_bar"), click("field_card_number"));
    picture(QStringLiteral("06-denied"), shade);
    walkTheKeys(shade);
    walkTheCall(shade);
    expect(QStringLiteral("order_page"), [this, press] {
        if (QWidget* orders = m_puppet.visible(QStringLiteral("orders_table")))
            orders->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Home)();
        press(Qt::Key_Return)();
    });
    picture(QStringLiteral("07-order"), shade);
    walkNarrow(shade);
    expect(QStringLiteral("lock_page"), trigger("action_lock"));
    picture(QStringLiteral("08-locked"), shade);
    expect(QStringLiteral("sign_in_page"), click("somebody_else_button"));

    signIn(QStringLiteral("supervisor"));
    walkTheLog(shade);
    expect(QStringLiteral("sign_in_page"), trigger("action_sign_out"));

    signIn(QStringLiteral("admin"));
    walkTheImport(shade);
    expect(QStringLiteral("sign_in_page"), trigger("action_sign_out"));

    signIn(QStringLiteral("senior"));
    walkTheCredentials(shade);
    expect(QStringLiteral("practice_field"), trigger("action_screen_protection"));
    expect(QStringLiteral("scrambled_view"), click("practice_show"));
    picture(QStringLiteral("11-screen-protection"), shade);
    expect(QStringLiteral("support_name"), trigger("action_allow_capture"));
    picture(QStringLiteral("12-pictures-for-support"), shade);
    expect(QStringLiteral("support_bar"), [this] {
        m_puppet.type(QStringLiteral("support_name"), QStringLiteral("supervisor"));
        m_puppet.type(QStringLiteral("support_password"), passwordOf(QStringLiteral("supervisor")));
        m_puppet.press(Qt::Key_Return);
    });
    picture(QStringLiteral("13-pictures-allowed"), shade);
    expect(QStringLiteral("sign_in_page"), trigger("action_sign_out"));
}

/// What an agent does while somebody is on the phone, at the customer who is open.
void Tour::walkTheCall(shell::Shade shade)
{
    const auto trigger = [this](const char* name) { return [this, name] { m_puppet.trigger(QLatin1String(name)); }; };
    expect(QStringLiteral("call_clock"), trigger("action_start_call"));
    picture(QStringLiteral("20-call-panel"), shade);
    expect(QStringLiteral("verify_input"), trigger("action_verify_caller"));
    picture(QStringLiteral("14-verify-the-caller"), shade);
    expect(QStringLiteral("edit_prompt"), [this] {
        if (QWidget* phone = m_puppet.visible(QStringLiteral("field_phone")))
            phone->setFocus(Qt::TabFocusReason);
        m_puppet.trigger(QStringLiteral("action_edit_field"));
    });
    picture(QStringLiteral("15-correct-a-field"), shade);
    add(
        QStringLiteral("the prompt gone"), [this] { m_puppet.press(Qt::Key_Escape); },
        [this] { return m_puppet.visible(QStringLiteral("edit_prompt")) == nullptr; });
    expect(QStringLiteral("notes_masked"), [this] {
        m_puppet.type(QStringLiteral("note_edit"), QStringLiteral("Wants to pay with 4111 1111 1111 1111 instead. "));
    });
    picture(QStringLiteral("16-note"), shade);
    expect(QStringLiteral("disposition_list"), trigger("action_end_call"));
    picture(QStringLiteral("21-wrap-up"), shade);
    add(
        QStringLiteral("the call's end"),
        [this] {
            m_puppet.press(Qt::Key_Down);
            m_puppet.press(Qt::Key_Return);
        },
        [this] { return m_puppet.visible(QStringLiteral("call_clock")) == nullptr; });
}

/// What can be done, and by which keys.
void Tour::walkTheKeys(shell::Shade shade)
{
    const auto leave = [this](const char* name) {
        add(
            QStringLiteral("the page below"), [this] { m_puppet.press(Qt::Key_Escape); },
            [this, name] { return m_puppet.visible(QLatin1String(name)) == nullptr; });
    };
    expect(QStringLiteral("command_palette"), [this] { m_puppet.trigger(QStringLiteral("action_command_palette")); });
    picture(QStringLiteral("18-palette"), shade);
    leave("command_palette");
    expect(QStringLiteral("shortcut_sheet"), [this] { m_puppet.trigger(QStringLiteral("action_shortcut_sheet")); });
    picture(QStringLiteral("19-shortcuts"), shade);
    leave("shortcut_sheet");
}

/// The same record in the smallest window.
void Tour::walkNarrow(shell::Shade shade)
{
    const QSize before = m_console.window().size();
    expect(QStringLiteral("call_panel_unfold"),
           [this] { m_console.window().resize(m_console.window().minimumSize()); });
    picture(QStringLiteral("22-narrow"), shade);
    add(
        QStringLiteral("the window as it was"), [this, before] { m_console.window().resize(before); },
        [this] { return m_puppet.visible(QStringLiteral("call_panel_unfold")) == nullptr; });
}

/// What somebody does with what they sign in with.
void Tour::walkTheCredentials(shell::Shade shade)
{
    const auto trigger = [this](const char* name) { return [this, name] { m_puppet.trigger(QLatin1String(name)); }; };
    const auto click = [this](const char* name) { return [this, name] { m_puppet.click(QLatin1String(name)); }; };
    expect(QStringLiteral("password_new"), trigger("action_change_password"));
    add(
        QStringLiteral("the strength of a password"),
        [this] { m_puppet.type(QStringLiteral("password_new"), QStringLiteral("violet-tram-91-otter")); },
        [this] {
            const auto* word = qobject_cast<QLabel*>(m_puppet.visible(QStringLiteral("password_strength")));
            return word != nullptr && word->text().contains(QStringLiteral(": "));
        });
    picture(QStringLiteral("23-change-password"), shade);
    expect(QStringLiteral("desk_page"), click("password_cancel"));
    expect(QStringLiteral("enrol_password"), trigger("action_second_factor"));
    expect(QStringLiteral("totp_qr"), [this] {
        m_puppet.type(QStringLiteral("enrol_password"), passwordOf(QStringLiteral("senior")));
        m_puppet.press(Qt::Key_Return);
    });
    picture(QStringLiteral("24-second-factor"), shade);
    expect(QStringLiteral("desk_page"), click("enrol_cancel"));
}

void Tour::walkTheImport(shell::Shade shade)
{
    expect(QStringLiteral("import_file"), [this] { m_puppet.trigger(QStringLiteral("action_import")); });
    add(
        QStringLiteral("the file's first records"),
        [this] {
            const QString path = m_files.filePath(QStringLiteral("kunden.csv"));
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write("Kundennummer;Name;Mail;Telefon;Ort;Land;CVV\n"
                           "1001;Mara Beispiel;mara@example.com;+49 30 23125 100;Berlin;Germany;123\n"
                           "1002;Jon Probe;jon@example.com;+49 30 23125 101;Potsdam;Germany;456\n");
            file.close();
            m_puppet.type(QStringLiteral("import_file"), path);
        },
        [this] {
            const auto* table = qobject_cast<QTableView*>(m_puppet.visible(QStringLiteral("import_preview")));
            return table != nullptr && table->model() != nullptr && table->model()->rowCount() > 0;
        });
    picture(QStringLiteral("17-import"), shade);
}

void Tour::walkTheLog(shell::Shade shade)
{
    const auto rows = [this] {
        const auto* table = qobject_cast<QTableView*>(m_puppet.visible(QStringLiteral("log_table")));
        return table == nullptr ? 0 : table->model()->rowCount();
    };
    add(
        QStringLiteral("the access log"), [this] { m_puppet.trigger(QStringLiteral("action_access_log")); },
        [rows] { return rows() > 0; });
    // The newest entries are those of opening the log; further down somebody looks at a field.
    const auto chooseOne = [this] {
        if (QWidget* table = m_puppet.visible(QStringLiteral("log_table")))
            table->setFocus(Qt::TabFocusReason);
        for (int row = 0; row < 8; ++row)
            m_puppet.press(Qt::Key_Down);
    };
    expect(QStringLiteral("detail_everything_by"), chooseOne);
    picture(QStringLiteral("09-access-log"), shade);
    expect(QStringLiteral("reveals_over_time_picture"), [this] {
        if (auto* sections = qobject_cast<QTabBar*>(m_puppet.visible(QStringLiteral("oversight_sections"))))
            sections->setCurrentIndex(1);
    });
    picture(QStringLiteral("10-log-pictures"), shade);
}

void Tour::signIn(const QString& user)
{
    expect(QStringLiteral("desk_page"), [this, user] {
        m_puppet.type(QStringLiteral("user_name"), user);
        m_puppet.type(QStringLiteral("password"), passwordOf(user));
        m_puppet.press(Qt::Key_Return);
    });
}

QString Tour::passwordOf(const QString& user) const
{
    const auto found = std::ranges::find(m_users, user, &sign_in::DemoUser::name);
    return found == m_users.end() ? QString() : found->password;
}

void Tour::openSomebodyWithACard()
{
    // Not everybody has one on file: from the first row on, until somebody does.
    expect(QStringLiteral("customer_page"), [this] {
        m_puppet.type(QStringLiteral("search_box"), {});
        m_puppet.press(Qt::Key_Down);
        m_puppet.press(Qt::Key_Return);
    });
    m_steps.back().what = QStringLiteral("a customer with a card and orders");
    m_steps.back().isReached = [this] {
        const bool isOpen = m_puppet.visible(QStringLiteral("customer_page")) != nullptr;
        const bool isRight = m_puppet.visible(QStringLiteral("field_card_number")) != nullptr &&
                             m_puppet.visible(QStringLiteral("orders_table")) != nullptr;
        auto* list = qobject_cast<QListView*>(m_puppet.visible(QStringLiteral("result_list")));
        if (isOpen && !isRight && list != nullptr) {
            list->setFocus(Qt::TabFocusReason);
            m_puppet.press(Qt::Key_Down);
            m_puppet.press(Qt::Key_Return);
        }
        return isRight;
    };
}

void Tour::add(const QString& what, std::function<void()> act, std::function<bool()> isReached)
{
    m_steps.push_back({what, std::move(act), std::move(isReached)});
}

void Tour::expect(const QString& objectName, std::function<void()> act)
{
    add(objectName, std::move(act), [this, objectName] { return m_puppet.visible(objectName) != nullptr; });
}

void Tour::picture(const QString& name, shell::Shade shade)
{
    const QString suffix = shade == shell::Shade::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_out, name, suffix);
    add(path, [] {}, [this] { return m_console.clock().monotonicMs() - m_startedMs > stillMs; });
    add(
        path,
        [this, path] {
            if (const auto saved = savePicture(m_console.window(), path); !saved)
                stop(saved.error());
        },
        [] { return true; });
}

void Tour::next()
{
    m_startedMs = m_console.clock().monotonicMs();
    m_steps[m_at].act();
}

void Tour::poll()
{
    if (m_steps[m_at].isReached()) {
        if (++m_at < m_steps.size()) {
            next();
            return;
        }
        m_poll.stop();
        Q_EMIT done();
    } else if (m_console.clock().monotonicMs() - m_startedMs > patienceMs) {
        stop({ErrorCode::Internal, QStringLiteral("The tour waited in vain for: %1").arg(m_steps[m_at].what)});
    }
}

void Tour::stop(const Error& error)
{
    m_poll.stop();
    Q_EMIT stopped(error);
}

} // namespace scrim::console
