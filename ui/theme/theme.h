#pragma once

#include "ui/theme/diffcolours.h"
#include "ui/theme/icon.h"
#include "ui/theme/role.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <memory>

class QApplication;
class QPainter;
class QRectF;

namespace backflow::ui::theme {

enum class Mode { Light, Dark, HighContrast };

/// What the person chose; System follows the desktop.
enum class Preference { System, Light, Dark, HighContrast };
QString preferenceName(Preference preference);
Preference preferenceFromName(const QString &name);

/// How close rows and controls stand.
enum class Density { Comfortable, Compact };

enum class TextStyle { Caption, Body, Strong, Title, Page, Section, Mono };

/// The colours, fonts and icons of the program, for the mode in force. Made once by the shell and handed to whoever
/// paints; ask at paint time and repaint on themeChanged(). GUI thread only.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Puts style, palette and font on the application and keeps them in step from then on.
    void install(QApplication &application);

    Mode mode() const { return m_mode; }
    /// Light text on a dark ground; high contrast is.
    bool isDark() const { return m_mode != Mode::Light; }
    bool isHighContrast() const { return m_mode == Mode::HighContrast; }
    /// Of controls and cards, in pixels.
    int borderWidth() const { return isHighContrast() ? 2 : 1; }
    Preference preference() const { return m_preference; }
    void setPreference(Preference preference);

    /// 80 to 200 per cent of the system's text size.
    int textScale() const { return m_textScale; }
    void setTextScale(int percent);
    bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool reduce);

    Density density() const { return m_density; }
    void setDensity(Density density);
    /// Of buttons and fields, and of one-line rows, in pixels.
    int controlHeight() const;
    /// Of code and XML; an empty name = the system's.
    const QString &monoFamily() const { return m_monoFamily; }
    void setMonoFamily(const QString &family);
    const DiffColours &diffColours() const { return m_diff; }
    void setDiffColours(const DiffColours &colours);

    QColor color(Role role) const;
    /// The same role in a given mode, as it comes, for checks of contrast.
    static QColor color(Role role, Mode mode);
    static QColor color(Role role, Mode mode, const DiffColours &colours);
    QPalette palette() const;
    QFont font(TextStyle style) const;

    /// Follows the mode by itself: the icon of a button needs no update when the theme changes.
    QIcon icon(Icon icon, Role role = Role::Text) const;
    /// For painting by hand; sharp at every scale.
    void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, Role role) const;

Q_SIGNALS:
    void themeChanged();

private:
    void apply();
    Mode wantedMode() const;

    Mode m_mode = Mode::Light;
    Preference m_preference = Preference::System;
    int m_textScale = 100;
    bool m_reduceMotion = false;
    Density m_density = Density::Comfortable;
    QString m_monoFamily;
    DiffColours m_diff;
    QFont m_baseFont;
    QApplication *m_application = nullptr;
};

} // namespace backflow::ui::theme
