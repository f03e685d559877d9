// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/console_settings.h"

#include "policy/members.h"
#include "policy/policy_text.h"

#include <algorithm>

namespace scrim::policy {

namespace {

const QString closedAdvice = QStringLiteral("Until it is mended, it is set to what protects most.");
const QString sectionAdvice =
    QStringLiteral("Until it is mended, what protects in this section is set to what protects "
                   "most; for the rest of it, what lies below this file holds.");
const QString belowAdvice = QStringLiteral("Until it is mended, what lies below this file holds.");
const QString blockedAdvice = QStringLiteral(
    "Until it is mended, nothing is shown at any desk here; \"scrimctl policy check FILE\" tells whether it "
    "is.");
const QString trustAdvice = QStringLiteral(
    "Until it is mended, nothing is shown at any desk here. A file of IT's and its folder belong to root, "
    "and nobody else may write them (mode 0644 and 0755).");

QString adviceFor(const QString& name)
{
    const Setting* const setting = settingNamed(name);
    if (setting == nullptr)
        return sectionAdvice;
    return setting->isSecurity ? closedAdvice : belowAdvice;
}

} // namespace

void readConsole(Members& in, QJsonObject& values)
{
    for (const Setting& setting : consoleSettings()) {
        const QString key = setting.name.mid(consoleSection.size() + 1);
        const QJsonValue given = in.take(key, formOf(setting));
        if (given.isUndefined())
            continue;
        if (const QString fault = faultWith(setting, given); !fault.isEmpty())
            in.refuse(key, fault);
        else
            values.insert(setting.name, given);
    }
}

QString text(const SettingFault& fault)
{
    const QString place = fault.line > 0 ? QStringLiteral("%1, line %2").arg(fault.file).arg(fault.line) : fault.file;
    return QStringLiteral("%1: %2. %3").arg(place, fault.says, fault.advice);
}

ConsoleSettings::ConsoleSettings(const ManagedFiles& files, const QJsonObject& own)
{
    for (const Setting& setting : consoleSettings())
        m_values[setting.name].value = setting.byDefault;
    for (const ManagedFile& file : files.recommended)
        layFile(file, QStringLiteral("recommended:"), false);
    for (const Setting& setting : consoleSettings()) {
        const QJsonValue chosen = own.value(setting.name);
        Value& value = m_values[setting.name];
        if (!chosen.isUndefined() && !value.isLocked && faultWith(setting, chosen).isEmpty())
            value = {chosen, QStringLiteral("own")};
    }
    for (const ManagedFile& file : files.managed)
        layFile(file, QStringLiteral("managed:"), true);
}

const ConsoleSettings::Value& ConsoleSettings::at(const QString& name) const
{
    static const Value none;
    const auto found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

QString ConsoleSettings::lockedBy(const QString& name) const
{
    const Value& value = at(name);
    return value.isLocked ? value.source.section(QLatin1Char(':'), 1) : QString();
}

void ConsoleSettings::layFile(const ManagedFile& file, const QString& kind, bool locks)
{
    const PolicyText read = file.wrong.isEmpty() ? readPolicy(file.bytes) : PolicyText();
    for (const Remark& remark : read.consoleErrors)
        m_faults.push_back({file.path, remark.line, remark.path, remark.message, adviceFor(remark.path)});
    // A name that there is not, or the section twice, may have been meant for any of them.
    const auto isFault = [&read](const QString& name) {
        return !read.isObject || std::ranges::any_of(read.consoleErrors, [&name](const Remark& remark) {
            return remark.path == name || settingNamed(remark.path) == nullptr;
        });
    };
    const auto isTwice = [&read](const QString& name) {
        return std::ranges::find(read.consoleErrors, name, &Remark::path) != read.consoleErrors.end() ||
               std::ranges::find(read.consoleErrors, consoleSection, &Remark::path) != read.consoleErrors.end();
    };
    for (const Setting& setting : consoleSettings()) {
        Value& value = m_values[setting.name];
        const bool hasFailed = value.source.startsWith(QLatin1String("failed:"));
        const QJsonValue given = read.console.value(setting.name);
        if (setting.strictest && isFault(setting.name))
            value = {*setting.strictest, QStringLiteral("failed:") + file.path, true};
        else if (!given.isUndefined() && !hasFailed && !isTwice(setting.name))
            value = {given, kind + file.path, locks};
    }
}

std::vector<SettingFault> faultsOf(const ManagedFiles& files)
{
    std::vector<SettingFault> faults;
    for (const auto* const kind : {&files.recommended, &files.managed}) {
        for (const ManagedFile& file : *kind) {
            if (!file.wrong.isEmpty()) {
                faults.push_back({file.path, 0, {}, file.wrong, trustAdvice});
                continue;
            }
            const PolicyText read = readPolicy(file.bytes);
            for (const Remark& remark : read.errors)
                faults.push_back({file.path, remark.line, remark.path, remark.message, blockedAdvice});
        }
    }
    const bool isRead = faults.empty();
    const std::vector<SettingFault> ofConsole = ConsoleSettings(files, {}).faults();
    faults.insert(faults.end(), ofConsole.begin(), ofConsole.end());
    // Each good by itself, and together no policy.
    if (const QString blocked = isRead ? layered(files, {}).policy.blocked : QString(); !blocked.isEmpty())
        faults.push_back({QStringLiteral("the files of IT together"), 0, {}, blocked.chopped(1), blockedAdvice});
    return faults;
}

} // namespace scrim::policy
