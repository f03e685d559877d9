// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include <algorithm>

namespace scrim::canary {

namespace {

constexpr int bytesPerPixel = 4;

int at(const Picture& picture, int x, int y)
{
    return static_cast<std::uint8_t>(
        picture.pixels[static_cast<qsizetype>(std::min(y, picture.height - 1)) * picture.width +
                       std::min(x, picture.width - 1)]);
}

} // namespace

Picture Picture::cut(const QRect& area) const
{
    const QRect inside = area.intersected({0, 0, width, height});
    Picture part{inside.width(), inside.height(), {}};
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        part.pixels.append(pixels.mid(static_cast<qsizetype>(y) * width + inside.left(), inside.width()));
    return part;
}

Picture Picture::enlarged(int times) const
{
    Picture large{width * times, height * times, {}};
    large.pixels.reserve(static_cast<qsizetype>(large.width) * large.height);
    const int whole = times * times;
    for (int y = 0; y < large.height; ++y) {
        for (int x = 0; x < large.width; ++x) {
            const int left = x / times;
            const int top = y / times;
            const int right = x % times;
            const int low = y % times;
            const int sum = at(*this, left, top) * (times - right) * (times - low) +
                            at(*this, left + 1, top) * right * (times - low) +
                            at(*this, left, top + 1) * (times - right) * low +
                            at(*this, left + 1, top + 1) * right * low;
            large.pixels.append(static_cast<char>(sum / whole));
        }
    }
    return large;
}

QByteArray Picture::pgm() const
{
    return "P5 " + QByteArray::number(width) + ' ' + QByteArray::number(height) + " 255\n" + pixels;
}

Picture takePicture(const XServer& server, xcb_window_t window)
{
    const xcb_screen_t& screen = server.screen();
    const QRect place = server.placeOf(window);
    // What hangs over the display's edge has no pixels to ask for.
    const QRect shown = place.intersected({0, 0, screen.width_in_pixels, screen.height_in_pixels});
    if (shown.isEmpty())
        return {};
    const QPoint from = shown.topLeft() - place.topLeft();
    const auto cookie =
        xcb_get_image(server.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, window, static_cast<std::int16_t>(from.x()),
                      static_cast<std::int16_t>(from.y()), static_cast<std::uint16_t>(shown.width()),
                      static_cast<std::uint16_t>(shown.height()), ~std::uint32_t{0});
    const auto image = replyTo(server.get(), cookie, xcb_get_image_reply);
    const qsizetype count = static_cast<qsizetype>(shown.width()) * shown.height();
    if (!image || xcb_get_image_data_length(image.get()) < count * bytesPerPixel)
        return {};
    const std::uint8_t* data = xcb_get_image_data(image.get());
    Picture picture{shown.width(), shown.height(), {}};
    picture.pixels.reserve(count);
    // The usual weights of green, red and blue; which of the outer two is which changes no letter's shape.
    for (qsizetype i = 0; i < count; ++i, data += bytesPerPixel)
        picture.pixels.append(static_cast<char>((data[0] * 2 + data[1] * 5 + data[2] * 3) / 10));
    return picture;
}

} // namespace scrim::canary
