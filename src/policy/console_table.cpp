// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/setting.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace scrim::policy {

namespace {

constexpr qsizetype longestText = 1024;

const std::array kinds{std::pair{SettingKind::Boolean, "boolean"}, std::pair{SettingKind::Integer, "integer"},
                       std::pair{SettingKind::Choice, "choice"},   std::pair{SettingKind::Text, "text"},
                       std::pair{SettingKind::Folder, "folder"},   std::pair{SettingKind::Json, "json"}};

Setting ofConsole(const char* name, SettingKind kind, const QJsonValue& byDefault, const char* means)
{
    Setting setting;
    setting.name = consoleSection + QLatin1Char('.') + QLatin1String(name);
    setting.kind = kind;
    setting.byDefault = byDefault;
    setting.isSecurity = false;
    setting.means = QString::fromLatin1(means);
    return setting;
}

Setting choice(const char* name, const QStringList& words, const char* means)
{
    Setting setting = ofConsole(name, SettingKind::Choice, words.first(), means);
    setting.choices = QJsonArray::fromStringList(words);
    return setting;
}

Setting protecting(Setting setting, const QJsonValue& strictest)
{
    setting.isSecurity = true;
    setting.strictest = strictest;
    return setting;
}

QString quotedChoices(const Setting& setting)
{
    QStringList words;
    for (const auto& each : setting.choices) {
        words.append(each.isString() ? QStringLiteral("\"%1\"").arg(each.toString()) : QString::number(each.toInt()));
    }
    const QString last = words.takeLast();
    return words.isEmpty() ? last : QStringLiteral("%1 or %2").arg(words.join(QStringLiteral(", ")), last);
}

bool isWithin(const Setting& setting, const QJsonValue& value)
{
    // No number is mistaken for one that is not given: all are from 0.
    const qint64 number = value.toInteger(-1);
    return number >= setting.least && number <= setting.most;
}

bool isText(const QJsonValue& value)
{
    const QString text = value.toString();
    return value.isString() && text.size() <= longestText &&
           std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QString name(SettingKind kind)
{
    return QLatin1String(std::ranges::find(kinds, kind, &std::pair<SettingKind, const char*>::first)->second);
}

const std::vector<Setting>& consoleSettings()
{
    static const QString desktop = QStringLiteral("desktop");
    static const std::vector<Setting> all{
        ofConsole("vault", SettingKind::Folder, QString(),
                  "The vault's folder that the console opens where its command line names none; where IT locks it, no "
                  "other is opened."),
        choice("theme",
               {desktop, QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"),
                QStringLiteral("dark-contrast")},
               "The console's colours; \"desktop\" follows what the desktop asks for."),
        choice("language",
               {desktop, QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"),
                QStringLiteral("ar")},
               "The console's language; \"desktop\" is the first of the desktop's that Scrim speaks."),
        ofConsole("autostart", SettingKind::Boolean, false,
                  "Whether \"scrim --autostart\", which a package runs when somebody comes to the desktop, opens the "
                  "console."),
        protecting(ofConsole("calls", SettingKind::Boolean, true,
                             "Whether other programs of the person may tell the desk of calls (--pop, scrim: links)."),
                   false),
        ofConsole("demo", SettingKind::Boolean, true, "Whether the console opens fictional vaults (--demo, --tour)."),
    };
    return all;
}

QString faultWith(const Setting& setting, const QJsonValue& value)
{
    if (setting.mayBeNull && value.isNull())
        return {};
    switch (setting.kind) {
    case SettingKind::Boolean:
        return value.isBool() ? QString() : QStringLiteral("takes true or false");
    case SettingKind::Integer:
        if (value.isDouble() && isWithin(setting, value))
            return {};
        return QStringLiteral("takes a whole number from %1 to %2").arg(setting.least).arg(setting.most);
    case SettingKind::Choice:
        return setting.choices.contains(value) ? QString() : QStringLiteral("takes %1").arg(quotedChoices(setting));
    case SettingKind::Folder: {
        const bool isNone = value.isString() && value.toString().isEmpty();
        return isNone || (isText(value) && QDir::isAbsolutePath(value.toString()))
                   ? QString()
                   : QStringLiteral("takes a folder's whole path, or \"\" for none");
    }
    case SettingKind::Text:
        return isText(value) ? QString() : QStringLiteral("takes a text of %1 letters at most").arg(longestText);
    case SettingKind::Json:
        break;
    }
    return {};
}

QJsonObject formOf(const Setting& setting)
{
    const QString type = QStringLiteral("type");
    QJsonObject form{{QStringLiteral("default"), setting.byDefault}, {QStringLiteral("description"), setting.means}};
    switch (setting.kind) {
    case SettingKind::Boolean:
        form.insert(type, QStringLiteral("boolean"));
        break;
    case SettingKind::Integer:
        form.insert(type, QStringLiteral("integer"));
        form.insert(QStringLiteral("minimum"), setting.least);
        form.insert(QStringLiteral("maximum"), setting.most);
        break;
    case SettingKind::Choice:
        form.insert(QStringLiteral("enum"), setting.choices);
        break;
    case SettingKind::Text:
    case SettingKind::Folder:
        form.insert(type, QStringLiteral("string"));
        form.insert(QStringLiteral("maxLength"), longestText);
        break;
    case SettingKind::Json:
        break;
    }
    return form;
}

QJsonObject toJson(const Setting& setting)
{
    QJsonObject row{{QStringLiteral("name"), setting.name},           {QStringLiteral("type"), name(setting.kind)},
                    {QStringLiteral("null"), setting.mayBeNull},      {QStringLiteral("default"), setting.byDefault},
                    {QStringLiteral("security"), setting.isSecurity}, {QStringLiteral("means"), setting.means}};
    if (setting.kind == SettingKind::Integer) {
        row.insert(QStringLiteral("least"), setting.least);
        row.insert(QStringLiteral("most"), setting.most);
    }
    if (setting.kind == SettingKind::Choice)
        row.insert(QStringLiteral("choices"), setting.choices);
    return row;
}

} // namespace scrim::policy
