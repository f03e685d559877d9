// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_log.h"

#include <windows.h>

namespace scrim::platform {

void tellSystem(SystemEvent event, const QString& text)
{
    // The package has registered it, with a file of messages that are "%1" whatever their number.
    HANDLE source = RegisterEventSourceW(nullptr, L"Scrim");
    if (source == nullptr)
        return;
    const std::wstring said = QStringLiteral("%1: %2").arg(name(event), text).toStdWString();
    const wchar_t* strings[] = {said.c_str()};
    const WORD kind = isError(event) ? EVENTLOG_ERROR_TYPE : EVENTLOG_WARNING_TYPE;
    ReportEventW(source, kind, 0, static_cast<DWORD>(event), nullptr, 1, 0, strings, nullptr);
    DeregisterEventSource(source);
}

} // namespace scrim::platform
