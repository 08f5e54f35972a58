#pragma once
// Pictures held against one another.

#include <QColor>
#include <QHash>
#include <QImage>
#include <QSet>
#include <algorithm>
#include <cstdlib>

namespace backflow::tests {

inline constexpr int kTile = 8;
/// Of the mean difference of a tile: edges that another library blends otherwise stay below it.
inline constexpr double kTolerance = 0.02;

/// How far the colours of two pictures are apart where they are so most, 0 to 1: the mean of a tile.
inline double apart(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 1;
    double most = 0;
    for (int top = 0; top < a.height(); top += kTile) {
        for (int left = 0; left < a.width(); left += kTile) {
            const QRect tile = QRect(left, top, kTile, kTile).intersected(a.rect());
            int sum = 0;
            for (int y = tile.top(); y <= tile.bottom(); ++y) {
                for (int x = tile.left(); x <= tile.right(); ++x) {
                    const QRgb one = a.pixel(x, y);
                    const QRgb other = b.pixel(x, y);
                    sum += std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                                     std::abs(qBlue(one) - qBlue(other))});
                }
            }
            most = std::max(most, sum / (255.0 * tile.width() * tile.height()));
        }
    }
    return most;
}

/// The colours that fill at least a line of some tile.
inline QSet<QRgb> coloursOf(const QImage &image)
{
    QSet<QRgb> all;
    for (int top = 0; top < image.height(); top += kTile) {
        for (int left = 0; left < image.width(); left += kTile) {
            QHash<QRgb, int> here;
            const QRect tile = QRect(left, top, kTile, kTile).intersected(image.rect());
            for (int y = tile.top(); y <= tile.bottom(); ++y)
                for (int x = tile.left(); x <= tile.right(); ++x)
                    if (++here[image.pixel(x, y)] == kTile)
                        all.insert(image.pixel(x, y));
        }
    }
    return all;
}

inline QRgb stepped(QRgb colour, int step)
{
    const auto part = [step](int value) { return std::clamp(value + step, 0, 255); };
    return qRgb(part(qRed(colour)), part(qGreen(colour)), part(qBlue(colour)));
}

/// As if somebody had chosen another one in its place: a fifth lighter, or darker where it is light.
inline QImage repainted(const QImage &image, QRgb colour)
{
    const QRgb other = stepped(colour, qGray(colour) > 127 ? -52 : 52);
    QImage painted = image;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour)
                painted.setPixel(x, y, other);
    return painted;
}

} // namespace backflow::tests
