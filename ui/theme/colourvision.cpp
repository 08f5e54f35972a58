#include "ui/theme/colourvision.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace backflow::ui::theme {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
/// Linear sRGB to CIE XYZ, D65.
constexpr Matrix kToXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple kWhite{0.95047, 1.0, 1.08883};

double toLinear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double fromLinear(double c)
{
    c = std::clamp(c, 0.0, 1.0);
    return c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

Triple linear(const QColor &color)
{
    return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
}

Triple times(const Matrix &m, const Triple &v)
{
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return out;
}

/// CIE L*a*b*.
Triple lab(const QColor &color)
{
    Triple xyz = times(kToXyz, linear(color));
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / kWhite[i];
        xyz[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hue(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

double seventh(double c)
{
    const double power = std::pow(c, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

} // namespace

double luminance(const QColor &color)
{
    const Triple rgb = linear(color);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor readableOn(QColor ink, const QColor &ground)
{
    const float end = luminance(ground) > 0.18 ? 0.0F : 1.0F;
    const auto nearer = [end](float channel) { return channel * 0.9F + end * 0.1F; };
    for (int step = 0; step < 20 && contrast(ink, ground) < kReadable; ++step)
        ink = QColor::fromRgbF(nearer(ink.redF()), nearer(ink.greenF()), nearer(ink.blueF()));
    return ink;
}

QColor seenWith(ColourVision vision, const QColor &color)
{
    const Matrix &matrix = vision == ColourVision::Protan   ? kProtan
                           : vision == ColourVision::Deutan ? kDeutan
                                                            : kTritan;
    const Triple seen = times(matrix, linear(color));
    return QColor::fromRgbF(static_cast<float>(fromLinear(seen[0])), static_cast<float>(fromLinear(seen[1])),
                            static_cast<float>(fromLinear(seen[2])));
}

double colourDistance(const QColor &first, const QColor &second)
{
    const Triple one = lab(first);
    const Triple two = lab(second);
    const double stretch = 1.5 - 0.5 * seventh((std::hypot(one[1], one[2]) + std::hypot(two[1], two[2])) / 2);
    const double a1 = one[1] * stretch;
    const double a2 = two[1] * stretch;
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, two[2]);
    const double h1 = hue(a1, one[2]);
    const double h2 = hue(a2, two[2]);
    const bool grey = c1 * c2 == 0;
    double turn = grey ? 0 : h2 - h1;
    if (turn > 180)
        turn -= 360;
    else if (turn < -180)
        turn += 360;
    double mean = h1 + h2;
    if (!grey)
        mean = std::abs(h1 - h2) <= 180 ? mean / 2 : mean < 360 ? (mean + 360) / 2 : (mean - 360) / 2;
    const double dL = two[0] - one[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    const double light = (one[0] + two[0]) / 2 - 50;
    const double chroma = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(mean - 30)) + 0.24 * std::cos(radians(2 * mean)) +
                     0.32 * std::cos(radians(3 * mean + 6)) - 0.20 * std::cos(radians(4 * mean - 63));
    const double sL = 1 + 0.015 * light * light / std::sqrt(20 + light * light);
    const double sC = 1 + 0.045 * chroma;
    const double sH = 1 + 0.015 * chroma * t;
    const double rotation = -2 * seventh(chroma) * std::sin(radians(60 * std::exp(-std::pow((mean - 275) / 25, 2))));
    const double l = dL / sL;
    const double c = dC / sC;
    const double h = dH / sH;
    return std::sqrt(l * l + c * c + h * h + rotation * c * h);
}

} // namespace backflow::ui::theme
