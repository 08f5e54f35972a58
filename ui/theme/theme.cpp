#include "ui/theme/theme.h"

#include "ui/theme/iconengine.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStyleHints>
#include <array>
#include <optional>

// Resources of a static library are linked in only when somebody asks for them. Must stand outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace backflow::ui::theme {

namespace {

struct Triple {
    Role role;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// The only colours of the program. In high contrast a line that differs has its sign and its bar, and the ground of
// all. Contrast of the text roles on Base and Window is checked by tests/ui/theme.
constexpr std::array kColours = {
    Triple{Role::Window, 0xFFF4F6F8, 0xFF16191D, 0xFF000000},
    Triple{Role::Base, 0xFFFFFFFF, 0xFF1D2126, 0xFF000000},
    Triple{Role::AlternateBase, 0xFFF8FAFB, 0xFF22272D, 0xFF101010},
    Triple{Role::Text, 0xFF1B2026, 0xFFE7EAEE, 0xFFFFFFFF},
    Triple{Role::Muted, 0xFF56606B, 0xFFA3ADB8, 0xFFE0E0E0},
    Triple{Role::Hairline, 0xFFD5DAE0, 0xFF353C44, 0xFF9A9A9A},
    Triple{Role::Border, 0xFF838D98, 0xFF76818D, 0xFFFFFFFF},
    Triple{Role::Accent, 0xFF0B63CE, 0xFF5AA2FF, 0xFF3DE8FF},
    Triple{Role::AccentTint, 0xFFE3EEFB, 0xFF1B2C44, 0xFF00363D},
    Triple{Role::AccentText, 0xFFFFFFFF, 0xFF0B1420, 0xFF000000},
    Triple{Role::Hover, 0xFFEDF1F5, 0xFF262C33, 0xFF262626},
    Triple{Role::Shadow, 0xFFDCDEE0, 0xFF0B0C0E, 0xFF000000},
    Triple{Role::Ok, 0xFF17703C, 0xFF5CC98A, 0xFF6CFF9B},
    Triple{Role::OkTint, 0xFFE3F3E9, 0xFF16301F, 0xFF00240F},
    Triple{Role::Warning, 0xFF8A5A00, 0xFFE6B450, 0xFFFFE14D},
    Triple{Role::WarningTint, 0xFFFDF3DC, 0xFF332812, 0xFF2B2400},
    Triple{Role::Error, 0xFFB3261E, 0xFFFF8A80, 0xFFFFA49C},
    Triple{Role::ErrorTint, 0xFFFDE9E7, 0xFF3C1B19, 0xFF3A0500},
    Triple{Role::InfoTint, 0xFFE7F0FC, 0xFF182A42, 0xFF002A33},
    Triple{Role::Neutral, 0xFF56606B, 0xFFA3ADB8, 0xFFE0E0E0},
    Triple{Role::SourceSide, 0xFF5A3FC0, 0xFFB5A2FF, 0xFFD3C6FF},
    Triple{Role::SourceTint, 0xFFECE8FB, 0xFF2A2544, 0xFF1A0F40},
    Triple{Role::TargetSide, 0xFF0B6E69, 0xFF4FC9BF, 0xFF7CF5EA},
    Triple{Role::TargetTint, 0xFFDDF1EF, 0xFF12302E, 0xFF00302C},
    Triple{Role::BeforeSide, 0xFF56606B, 0xFFA3ADB8, 0xFFE0E0E0},
    Triple{Role::ResultSide, 0xFF17703C, 0xFF5CC98A, 0xFF6CFF9B},
    Triple{Role::Added, 0xFF0A58B8, 0xFF7DB7FF, 0xFF9CD0FF},
    Triple{Role::AddedLine, 0xFFDCEBFF, 0xFF132B4A, 0xFF000000},
    Triple{Role::AddedWord, 0xFF9CC7FF, 0xFF1F4F8C, 0xFF004A94},
    Triple{Role::Removed, 0xFFA04000, 0xFFFFA860, 0xFFFFC48A},
    Triple{Role::RemovedLine, 0xFFFFE9D6, 0xFF40260F, 0xFF000000},
    Triple{Role::RemovedWord, 0xFFFFC08A, 0xFF7A4413, 0xFF7A3F00},
    Triple{Role::ConflictMark, 0xFF7A1FA2, 0xFFE28BFF, 0xFFF3B6FF},
    Triple{Role::ConflictText, 0xFF6B1A80, 0xFFF3B6FF, 0xFFF9D9FF},
    Triple{Role::ConflictLine, 0xFFE3B3EE, 0xFF602478, 0xFF000000},
    Triple{Role::ConflictWord, 0xFFC77BDB, 0xFF9440B4, 0xFF7A1FA2},
    Triple{Role::ConflictStrip, 0xFF7A1FA2, 0xFF602478, 0xFF3F0052},
    Triple{Role::ConflictStripText, 0xFFFFFFFF, 0xFFF3B6FF, 0xFFFFFFFF},
    Triple{Role::Moved, 0xFF4B5560, 0xFFAEB8C3, 0xFFE0E0E0},
    Triple{Role::MovedLine, 0xFFE9EDF1, 0xFF2A3037, 0xFF000000},
    Triple{Role::MovedWord, 0xFFC4CDD6, 0xFF47515C, 0xFF5A5A5A},
    Triple{Role::Filler, 0xFFE3E8ED, 0xFF2A3037, 0xFF5A5A5A},
    Triple{Role::Due, 0xFFA04000, 0xFFFFA860, 0xFFFFC48A},
    Triple{Role::Promote, 0xFF0A58B8, 0xFF7DB7FF, 0xFF9CD0FF},
    Triple{Role::Edge, 0xFF7B8591, 0xFF76818D, 0xFFC8C8C8},
    Triple{Role::ProductionBand, 0xFFF0F3F6, 0xFF1C1D1E, 0xFF141414},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kColours.size(); ++i)
        if (kColours[i].role != static_cast<Role>(i))
            return false;
    return kColours.size() == static_cast<std::size_t>(Role::ProductionBand) + 1;
}
static_assert(inOrder(), "every role has its colours, in the order of the enum");

/// The green and red that most tools have. To people who see no green the two are much alike.
constexpr std::array kClassic = {
    Triple{Role::Added, 0xFF17703C, 0xFF5CC98A, 0},       Triple{Role::AddedLine, 0xFFDAFBE1, 0xFF12351D, 0},
    Triple{Role::AddedWord, 0xFFA6E9B8, 0xFF1F6B38, 0},   Triple{Role::Removed, 0xFFB3261E, 0xFFFF8A80, 0},
    Triple{Role::RemovedLine, 0xFFFFEBE9, 0xFF43181A, 0}, Triple{Role::RemovedWord, 0xFFFFC6C0, 0xFF7E2A2E, 0},
};

QPalette paletteOf(Mode mode)
{
    const auto c = [mode](Role role) { return Theme::color(role, mode); };
    QPalette p;
    p.setColor(QPalette::Window, c(Role::Window));
    p.setColor(QPalette::WindowText, c(Role::Text));
    p.setColor(QPalette::Base, c(Role::Base));
    p.setColor(QPalette::AlternateBase, c(Role::AlternateBase));
    p.setColor(QPalette::Text, c(Role::Text));
    p.setColor(QPalette::Button, c(Role::Base));
    p.setColor(QPalette::ButtonText, c(Role::Text));
    p.setColor(QPalette::BrightText, c(Role::Error));
    p.setColor(QPalette::PlaceholderText, c(Role::Muted));
    p.setColor(QPalette::Highlight, c(Role::Accent));
    p.setColor(QPalette::HighlightedText, c(Role::AccentText));
    p.setColor(QPalette::Accent, c(Role::Accent));
    p.setColor(QPalette::Link, c(Role::Accent));
    p.setColor(QPalette::LinkVisited, c(Role::SourceSide));
    p.setColor(QPalette::ToolTipBase, c(Role::Base));
    p.setColor(QPalette::ToolTipText, c(Role::Text));
    p.setColor(QPalette::Light, c(Role::Base));
    p.setColor(QPalette::Midlight, c(Role::Hairline));
    p.setColor(QPalette::Mid, c(Role::Border));
    p.setColor(QPalette::Dark, c(Role::Hairline));
    p.setColor(QPalette::Shadow, c(Role::Shadow));
    // Disabled text stays readable: a greyed control has to be able to say why.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, c(mode == Mode::HighContrast ? Role::Hairline : Role::Border));
    p.setColor(QPalette::Disabled, QPalette::Highlight, c(Role::Hairline));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c(mode == Mode::HighContrast ? Role::Base : Role::Text));
    return p;
}

/// The desktop's own font where a desktop chose one. Where nobody did, fontconfig's alias arrives here as the family;
/// then Inter, if it is installed, which the screens were drawn with.
QFont chosenFont()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const bool alias = system.family().startsWith(QLatin1String("sans"), Qt::CaseInsensitive);
    if ((alias || QGuiApplication::platformName() == QLatin1String("offscreen")) &&
        QFontDatabase::hasFamily(QStringLiteral("Inter")))
        return QFont(QStringLiteral("Inter"), 10);
    return system;
}

} // namespace

QString preferenceName(Preference preference)
{
    switch (preference) {
    case Preference::Light:
        return QStringLiteral("light");
    case Preference::Dark:
        return QStringLiteral("dark");
    case Preference::HighContrast:
        return QStringLiteral("high-contrast");
    case Preference::System:
        break;
    }
    return QStringLiteral("system");
}

Preference preferenceFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Preference::Light;
    if (name == QLatin1String("dark"))
        return Preference::Dark;
    if (name == QLatin1String("high-contrast"))
        return Preference::HighContrast;
    return Preference::System;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_baseFont(chosenFont())
{
    initResources();
    m_mode = wantedMode();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
}

Theme::~Theme() = default;

void Theme::install(QApplication &application)
{
    m_application = &application;
    application.setStyle(new Style(*this)); // the application owns its style
    apply();
}

void Theme::setPreference(Preference preference)
{
    m_preference = preference;
    apply();
}

void Theme::setTextScale(int percent)
{
    m_textScale = std::clamp(percent, 80, 200);
    apply();
}

void Theme::setReduceMotion(bool reduce)
{
    if (m_reduceMotion == reduce)
        return;
    m_reduceMotion = reduce;
    Q_EMIT themeChanged(); // what moves stops, or goes on
}

void Theme::setDensity(Density density)
{
    m_density = density;
    if (m_application) // sizes are asked for anew only when the style is another one
        m_application->setStyle(new Style(*this));
    apply();
}

int Theme::controlHeight() const
{
    return m_density == Density::Compact ? kCompactControlHeight : kControlHeight;
}

void Theme::setMonoFamily(const QString &family)
{
    m_monoFamily = family;
    apply();
}

void Theme::setDiffColours(const DiffColours &colours)
{
    m_diff = colours;
    apply();
}

Mode Theme::wantedMode() const
{
    switch (m_preference) {
    case Preference::Light:
        return Mode::Light;
    case Preference::Dark:
        return Mode::Dark;
    case Preference::HighContrast:
        return Mode::HighContrast;
    case Preference::System:
        break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Mode::Dark : Mode::Light;
}

void Theme::apply()
{
    const int border = borderWidth();
    m_mode = wantedMode();
    if (m_application) {
        if (borderWidth() != border) // frames have another width then, and only a new style tells them
            m_application->setStyle(new Style(*this));
        m_application->setPalette(palette());
        m_application->setFont(font(TextStyle::Body));
    }
    Q_EMIT themeChanged();
}

QColor Theme::color(Role role) const
{
    return color(role, m_mode, m_diff);
}

QColor Theme::color(Role role, Mode mode)
{
    const Triple &triple = kColours[static_cast<std::size_t>(role)];
    switch (mode) {
    case Mode::Dark:
        return QColor::fromRgb(triple.dark);
    case Mode::HighContrast:
        return QColor::fromRgb(triple.contrast);
    case Mode::Light:
        break;
    }
    return QColor::fromRgb(triple.light);
}

std::optional<QColor> classicColor(Role role, Mode mode)
{
    const auto *triple = std::ranges::find(kClassic, role, &Triple::role);
    if (triple == kClassic.end())
        return std::nullopt;
    return QColor::fromRgb(mode == Mode::Dark ? triple->dark : triple->light);
}

QPalette Theme::palette() const
{
    return paletteOf(m_mode);
}

QFont Theme::font(TextStyle style) const
{
    QFont font = style == TextStyle::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_baseFont;
    qreal factor = 1.0;
    switch (style) {
    case TextStyle::Caption:
        factor = 0.85;
        break;
    case TextStyle::Section:
        factor = 0.85;
        font.setWeight(QFont::DemiBold);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        factor = 1.25;
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Page:
        factor = 1.5;
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Mono:
        if (!m_monoFamily.isEmpty())
            font.setFamily(m_monoFamily);
        font.setStyleHint(QFont::Monospace);
        break;
    case TextStyle::Body:
        break;
    }
    const qreal base = m_baseFont.pointSizeF() > 0 ? m_baseFont.pointSizeF() : 10.0;
    font.setPointSizeF(base * factor * m_textScale / 100.0);
    return font;
}

QIcon Theme::icon(Icon icon, Role role) const
{
    return QIcon(new IconEngine(*this, icon, role)); // QIcon owns its engine
}

void Theme::paintIcon(QPainter &painter, const QRectF &rect, Icon icon, Role role) const
{
    paintSvg(painter, rect, icon, color(role));
}

} // namespace backflow::ui::theme
