// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFont>
#include <QFontMetrics>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace scrim::testkit {

/// A grey picture of floats, so that what is fainter than one level of 256 is not lost on the way.
struct Grey
{
    Grey(int ownWidth, int ownHeight)
        : width(ownWidth),
          height(ownHeight),
          levels(static_cast<std::size_t>(ownWidth) * static_cast<std::size_t>(ownHeight))
    {}
    explicit Grey(const QImage& image) : Grey(image.width(), image.height())
    {
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                at(x, y) = qGray(image.pixel(x, y));
        }
    }
    [[nodiscard]] double& at(int x, int y) { return levels[static_cast<std::size_t>(y * width + x)]; }
    [[nodiscard]] double at(int x, int y) const { return levels[static_cast<std::size_t>(y * width + x)]; }

    int width;
    int height;
    std::vector<double> levels;
};

/// The mean of each pixel's neighbourhood.
[[nodiscard]] inline Grey boxed(const Grey& picture, int radius)
{
    Grey rows(picture.width, picture.height);
    Grey result(picture.width, picture.height);
    const auto mean = [radius](int centre, int end, auto&& level) {
        const int from = std::max(0, centre - radius);
        const int to = std::min(end - 1, centre + radius);
        double sum = 0;
        for (int i = from; i <= to; ++i)
            sum += level(i);
        return sum / (to - from + 1);
    };
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x)
            rows.at(x, y) = mean(x, picture.width, [&](int i) { return picture.at(i, y); });
    }
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x)
            result.at(x, y) = mean(y, picture.height, [&](int i) { return rows.at(x, i); });
    }
    return result;
}

/// What a photograph of a screen, sent by a messenger, makes of it: smaller, darker, out of focus, noisy, JPEG.
[[nodiscard]] inline QImage photographed(const QImage& screen, double brightness = 0.85)
{
    const QImage small = screen.convertToFormat(QImage::Format_RGB32)
                             .scaled(screen.size() * 0.7, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const Grey sharp(small);
    const Grey soft = boxed(sharp, 1);
    std::mt19937 generator(7); // the same picture in every run
    std::normal_distribution<double> noise(0, 2);
    QImage photograph(small.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < photograph.height(); ++y) {
        for (int x = 0; x < photograph.width(); ++x) {
            const double level = brightness * (0.6 * sharp.at(x, y) + 0.4 * soft.at(x, y)) + noise(generator);
            photograph.scanLine(y)[x] = static_cast<uchar>(std::clamp(std::lround(level), 0L, 255L));
        }
    }
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    if (!photograph.save(&buffer, "JPG", 60))
        return {};
    return QImage::fromData(file, "JPG").scaled(screen.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// 0 where something stands out that is far stronger than any mark, such as a letter, and close around it; else 1.
[[nodiscard]] inline Grey quietPlaces(const Grey& picture)
{
    const Grey around = boxed(picture, 3);
    Grey loud(picture.width, picture.height);
    for (std::size_t i = 0; i < loud.levels.size(); ++i)
        loud.levels[i] = std::abs(picture.levels[i] - around.levels[i]) > 14 ? 1 : 0;
    Grey quiet = boxed(loud, 2);
    for (double& share : quiet.levels)
        share = share > 0 ? 0 : 1;
    return quiet;
}

/// What the tiles of a pattern have in common: of what stands at the same place in each of them where nothing loud
/// does, the mean of the middle half. A row of tiles is as high as one and stands a third of its width further left
/// than the one above it.
[[nodiscard]] inline Grey commonTile(const QImage& picture, QSize size)
{
    const Grey grey(picture);
    const Grey quiet = quietPlaces(grey);
    Grey counted = grey;
    std::ranges::transform(counted.levels, quiet.levels, counted.levels.begin(), std::multiplies());
    const Grey sums = boxed(counted, 16);
    const Grey shares = boxed(quiet, 16);
    Grey tile(size.width(), size.height());
    std::vector<std::vector<double>> found(tile.levels.size());
    for (int y = 0; y < grey.height; ++y) {
        const int shift = (y / size.height()) * size.width() / 3 % size.width();
        for (int x = 0; x < grey.width; ++x) {
            if (quiet.at(x, y) > 0)
                found[static_cast<std::size_t>(y % size.height() * size.width() + (x + shift) % size.width())]
                    .push_back(grey.at(x, y) - sums.at(x, y) / shares.at(x, y));
        }
    }
    std::ranges::transform(found, tile.levels.begin(), [](std::vector<double>& levels) {
        std::ranges::sort(levels);
        const auto cut = static_cast<std::ptrdiff_t>(levels.size() / 4);
        const std::vector middle(levels.begin() + cut, levels.end() - cut);
        return std::accumulate(middle.begin(), middle.end(), 0.0) /
               static_cast<double>(std::max<std::size_t>(1, middle.size()));
    });
    return tile;
}

/// The tile with its contrast raised, twice in a row, so that the text is whole somewhere wherever the tile begins.
[[nodiscard]] inline QImage folded(const QImage& picture, QSize size)
{
    Grey tile = commonTile(picture, size);
    for (int y = 0; y < tile.height; ++y) {
        // Lines across the page stay in a tile: most of a row of text is ground.
        const auto row = tile.levels.begin() + std::ptrdiff_t{y} * tile.width;
        std::vector<double> sorted(row, row + tile.width);
        std::ranges::sort(sorted);
        const double ground = sorted[sorted.size() / 2];
        std::for_each(row, row + tile.width, [ground](double& level) { level -= ground; });
    }
    std::vector<double> sorted = tile.levels;
    std::ranges::sort(sorted);
    const double low = sorted[sorted.size() / 50];
    const double high = sorted[sorted.size() - 1 - sorted.size() / 50];
    QImage result(2 * tile.width, tile.height, QImage::Format_Grayscale8);
    for (int y = 0; y < tile.height; ++y) {
        for (int x = 0; x < result.width(); ++x) {
            const double share = (tile.at(x % tile.width, y) - low) / std::max(1e-9, high - low);
            result.scanLine(y)[x] = static_cast<uchar>(std::clamp(std::lround(share * 255), 0L, 255L));
        }
    }
    return result;
}

[[nodiscard]] inline bool canRead()
{
    return !QStandardPaths::findExecutable(QStringLiteral("tesseract")).isEmpty();
}

/// One line of dark text on a light ground, by OCR: its letters and digits. Dots, hyphens and colons are for the eye.
[[nodiscard]] inline QString readLine(const QImage& line, int enlarged)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("line.png"));
    QImage page(line.size() * enlarged + QSize(80, 80), QImage::Format_Grayscale8);
    page.fill(QColor(184, 184, 184)); // about the ground's grey
    const QImage large = line.scaled(line.size() * enlarged, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < large.height(); ++y)
        std::copy_n(large.constScanLine(y), large.width(), page.scanLine(y + 40) + 40);
    page.save(path);
    QProcess tesseract;
    tesseract.start(QStringLiteral("tesseract"),
                    {path, QStringLiteral("-"), QStringLiteral("--psm"), QStringLiteral("7")});
    tesseract.waitForFinished(60'000);
    return QString::fromUtf8(tesseract.readAllStandardOutput())
        .remove(QRegularExpression(QStringLiteral("[^A-Za-z0-9]")));
}

/// As somebody reads who takes a second look: at three sizes, one after the other.
[[nodiscard]] inline QString readLine(const QImage& line)
{
    return readLine(line, 3) + QLatin1Char(' ') + readLine(line, 4) + QLatin1Char(' ') + readLine(line, 2);
}

} // namespace scrim::testkit
