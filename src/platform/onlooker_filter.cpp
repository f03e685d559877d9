// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/onlooker_filter.h"

#include <algorithm>

namespace scrim::platform {
namespace {

using namespace std::chrono_literals;

// A desktop has some thousand windows; a client that makes more than this would fill our memory with them.
constexpr qsizetype mostWindows = 65536;
// Less than a frame, so that each picture of a recorder still counts.
constexpr auto sameWord = 10ms;

} // namespace

OnlookerFilter::OnlookerFilter(quint32 idMask, QList<quint32> roots) : m_idMask(idMask), m_roots(std::move(roots)) {}

std::optional<XClient> OnlookerFilter::known(quint32 client) const
{
    const auto found = m_clients.constFind(client);
    return found == m_clients.cend() ? std::nullopt : std::optional(*found);
}

void OnlookerFilter::learnWindow(quint32 window)
{
    // A window that is forgotten is asked for again.
    if (m_windows.size() >= mostWindows)
        m_windows.clear();
    m_windows.insert(window);
}

void OnlookerFilter::learnView(quint32 id)
{
    if (m_views.size() >= mostWindows)
        m_views.clear();
    m_views.insert(id);
}

void OnlookerFilter::learnNewWindow(quint32 client, const PixelRequest& request)
{
    // An id of somebody else's is refused by the server, and would only push others out.
    if (clientOf(request.drawable) != client)
        return;
    learnWindow(request.drawable);
    // A window without a ground inside another's starts with what that one shows, each time that it is mapped.
    const bool isInside = request.other != 0 && !m_roots.contains(request.other) && clientOf(request.other) != client;
    if (isInside || m_views.contains(request.other))
        learnView(request.drawable);
}

void OnlookerFilter::forget(quint32 client)
{
    m_clients.remove(client);
    m_reported.remove(client);
    const auto isItsOwn = [&](quint32 id) { return clientOf(id) == client; };
    m_windows.removeIf(isItsOwn);
    m_views.removeIf(isItsOwn);
}

bool OnlookerFilter::isCompositor(quint32 client) const
{
    return client != 0 && std::ranges::find(m_compositors, client) != m_compositors.cend();
}

OnlookerFilter::Verdict OnlookerFilter::judge(quint32 client, const PixelRequest& request)
{
    if (request.ask == Ask::MakeWindow) {
        learnNewWindow(client, request);
        return Verdict::Ignore;
    }
    const auto who = known(client);
    if ((who && who->isOurs) || isCompositor(client))
        return Verdict::Ignore;
    const Verdict verdict = judgeDrawable(client, request);
    if (verdict == Verdict::Report && request.other != 0)
        learnView(request.other);
    return verdict;
}

OnlookerFilter::Verdict OnlookerFilter::judgeDrawable(quint32 client, const PixelRequest& request) const
{
    if (m_roots.contains(request.drawable) || m_views.contains(request.drawable))
        return Verdict::Report;
    const bool isItsOwn = clientOf(request.drawable) == client;
    const Verdict ifWindow = m_windows.contains(request.drawable) ? Verdict::Report : Verdict::ReportIfWindow;
    switch (request.ask) {
    case Ask::GetImage:
    case Ask::ShmGetImage:
        return ifWindow;
    case Ask::CopyArea:
    case Ask::Picture:
        // These are clipped to what the window itself shows, and toolkits scroll and paint by them.
        return isItsOwn ? Verdict::Ignore : ifWindow;
    case Ask::NamePixmap:
    case Ask::ShmPutImage:
    case Ask::ShmPixmap:
        // Segments are nobody's but their maker's, yet the server lets every client name one.
        return isItsOwn ? Verdict::Ignore : Verdict::Report;
    case Ask::PictureCopied:
    case Ask::MakeWindow:
        break;
    }
    return Verdict::Ignore;
}

bool OnlookerFilter::isRepeated(quint32 client, Time now)
{
    const auto last = m_reported.constFind(client);
    if (last != m_reported.cend() && now - *last < sameWord)
        return true;
    m_reported.insert(client, now);
    return false;
}

} // namespace scrim::platform
