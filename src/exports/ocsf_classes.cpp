// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ocsf_classes.h"

#include <algorithm>

namespace scrim::exports {

const OcsfKind& ocsfKindOf(const QString& action)
{
    using enum OcsfClass;
    // In this order: the first that fits.
    static constexpr OcsfKind kinds[]{
        {"session.sign_in", Authentication, 1, "Logon"},
        {"session.sign_out", Authentication, 2, "Logoff"},
        {"session.lock", Authentication, 99, "Lock"},
        {"session.", Authentication, 99, "Other"},
        {"account.create", AccountChange, 1, "Create"},
        {"account.enable", AccountChange, 2, "Enable"},
        {"credential.change", AccountChange, 3, "Password Change"},
        {"credential.reset", AccountChange, 4, "Password Reset"},
        {"account.disable", AccountChange, 5, "Disable"},
        {"account.delete", AccountChange, 6, "Delete"},
        {"account.lock", AccountChange, 9, "Lock"},
        {"account.", AccountChange, 99, "Other"},
        {"credential.", AccountChange, 99, "Other"},
        {"grant.change", UserAccess, 1, "Assign Privileges"},
        {"policy.load", EntityManagement, 2, "Read"},
        {"policy.apply", EntityManagement, 3, "Update"},
        {"backup.", Datastore, 99, "Backup"},
        {"key.", EntityManagement, 3, "Update"},
        {"record.erase", Datastore, 7, "Delete"},
        {"record.open", Datastore, 1, "Read"},
        {"record.search", Datastore, 4, "Query"},
        {"field.reveal", Datastore, 1, "Read"},
        {"field.edit", Datastore, 2, "Update"},
        {"field.conceal", Datastore, 99, "Conceal"},
        {"field.verify", Datastore, 99, "Verify"},
        {"field.", Datastore, 99, "Other"},
        {"record.", Datastore, 99, "Other"},
        {"note.add", Datastore, 5, "Write"},
        {"note.redact", Datastore, 2, "Update"},
        {"note.", Datastore, 99, "Other"},
        {"copy.blocked", Datastore, 99, "Copy"},
        {"import.run", Datastore, 5, "Write"},
        {"export.run", EventLog, 3, "Export"},
        {"log.open", EventLog, 6, "Start"},
        {"log.close", EventLog, 7, "Stop"},
        {"log.resume", EventLog, 8, "Restart"},
        {"log.archive", EventLog, 4, "Archive"},
        {"log.read", EventLog, 99, "Read"},
        {"log.review", EventLog, 99, "Review"},
        {"log.verify", EventLog, 99, "Verify"},
        {"log.", EventLog, 99, "Other"},
        {"", Base, 99, "Other"},
    };
    return *std::ranges::find_if(
        kinds, [&action](const OcsfKind& kind) { return action.startsWith(QLatin1String(kind.action)); });
}

QString className(OcsfClass type)
{
    switch (type) {
    case OcsfClass::EventLog:
        return QStringLiteral("Event Log Activity");
    case OcsfClass::AccountChange:
        return QStringLiteral("Account Change");
    case OcsfClass::Authentication:
        return QStringLiteral("Authentication");
    case OcsfClass::EntityManagement:
        return QStringLiteral("Entity Management");
    case OcsfClass::UserAccess:
        return QStringLiteral("User Access Management");
    case OcsfClass::Datastore:
        return QStringLiteral("Datastore Activity");
    case OcsfClass::Base:
        break;
    }
    return QStringLiteral("Base Event");
}

int categoryOf(OcsfClass type)
{
    return static_cast<int>(type) / 1000;
}

QString categoryName(OcsfClass type)
{
    switch (categoryOf(type)) {
    case 1:
        return QStringLiteral("System Activity");
    case 3:
        return QStringLiteral("Identity & Access Management");
    case 6:
        return QStringLiteral("Application Activity");
    default:
        return QStringLiteral("Uncategorized");
    }
}

} // namespace scrim::exports
