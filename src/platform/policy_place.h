// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace scrim::platform {

/// Where IT puts policy files on this system: "/etc/scrim/policies". Empty where it has a registry for that, since
/// there a folder of such a name would be for anybody to make.
[[nodiscard]] QString policyFolder();

/// What group policy has put into the registry: whole numbers, texts and lists of texts by their names. Empty where the
/// system has no registry.
struct RegistryPolicies
{
    QVariantMap managed;     ///< HKEY_LOCAL_MACHINE\Software\Policies\Scrim
    QVariantMap recommended; ///< ...\Scrim\Recommended
    /// What the package was told when it was installed (VAULT, AUTOSTART), as settings.
    QVariantMap installed; ///< HKEY_LOCAL_MACHINE\Software\Scrim
};
[[nodiscard]] RegistryPolicies registryPolicies();
/// The keys' own names, as errors name a file.
inline constexpr const char* registryKey = "HKLM\\Software\\Policies\\Scrim";
inline constexpr const char* installedKey = "HKLM\\Software\\Scrim";

} // namespace scrim::platform
