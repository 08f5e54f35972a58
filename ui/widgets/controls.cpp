#include "ui/widgets/controls.h"

#include "ui/widgets/permission.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace backflow::ui::widgets {

namespace {

/// A label that asks the theme for its font and colour again whenever the theme changes.
class ThemedLabel final : public QLabel
{
public:
    ThemedLabel(const theme::Theme &theme, const QString &text, QWidget *parent, theme::TextStyle style,
                theme::Role role)
        : QLabel(text, parent)
        , m_theme(theme)
        , m_style(style)
        , m_role(role)
    {
        setTextFormat(Qt::PlainText);
        restyle();
        connect(&theme, &theme::Theme::themeChanged, this, [this] { restyle(); });
    }
    void setRole(theme::Role role)
    {
        m_role = role;
        restyle();
    }

private:
    void restyle()
    {
        QPalette p = palette();
        // Which of the two a label uses depends on the background role of what it stands on.
        p.setColor(QPalette::WindowText, m_theme.color(m_role));
        p.setColor(QPalette::Text, m_theme.color(m_role));
        setPalette(p);
        setFont(m_theme.font(m_style));
    }

    const theme::Theme &m_theme;
    theme::TextStyle m_style;
    theme::Role m_role;
};

QPushButton *button(const QString &objectName, const QString &text, const char *kind, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAccessibleName(withoutAccessKey(text));
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return made;
}

} // namespace

QPushButton *primaryButton(const QString &objectName, const QString &text, QWidget *parent)
{
    return button(objectName, text, "primary", parent);
}

QPushButton *secondaryButton(const QString &objectName, const QString &text, QWidget *parent)
{
    return button(objectName, text, "secondary", parent);
}

QPushButton *quietButton(const QString &objectName, const QString &text, QWidget *parent)
{
    return button(objectName, text, "quiet", parent);
}

QToolButton *iconButton(const theme::Theme &theme, const QString &objectName, theme::Icon icon, const QString &text,
                        QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(objectName);
    made->setIcon(theme.icon(icon));
    made->setAutoRaise(true);
    made->setProperty("kind", QStringLiteral("quiet"));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void setUnavailable(QWidget *control, const QString &screenReason)
{
    const char *const kept = "toolTipWhenAvailable";
    const QString forbidden = guardedReason(control, screenReason);
    const QString &reason = forbidden.isEmpty() ? screenReason : forbidden;
    const bool enabled = control->isEnabledTo(control->parentWidget());
    if (enabled && reason.isEmpty())
        return; // as it was, its tooltip too
    if (enabled)
        control->setProperty(kept, control->toolTip());
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason.isEmpty() ? control->property(kept).toString() : reason);
    control->setAccessibleDescription(reason);
}

QLabel *textLabel(const theme::Theme &theme, const QString &text, QWidget *parent, theme::TextStyle style,
                  theme::Role role)
{
    return new ThemedLabel(theme, text, parent, style, role);
}

QLabel *sectionLabel(const theme::Theme &theme, const QString &text, QWidget *parent)
{
    return new ThemedLabel(theme, text, parent, theme::TextStyle::Section, theme::Role::Muted);
}

void setLabelRole(QLabel *label, theme::Role role)
{
    if (auto *themed = dynamic_cast<ThemedLabel *>(label))
        themed->setRole(role);
}

} // namespace backflow::ui::widgets
