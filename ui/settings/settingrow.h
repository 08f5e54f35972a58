#pragma once

#include "ui/settings/spec.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::settings {

/// One setting: a dot while it differs from its default, its name, its control, and a lock with where it comes from
/// when somebody else decided it. Words above the control where the row is narrow.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    SettingRow(const theme::Theme &theme, const Spec &spec, QWidget *parent);
    const Spec &spec() const { return m_spec; }
    QVariant value() const;
    /// Says nothing.
    void setValue(const QVariant &value);
    bool differs() const { return value() != m_spec.standard; }
    /// An empty origin unlocks.
    void setLocked(const QString &origin);
    bool isLocked() const;
    /// Has the words, in its name, its words or its id; draws a frame around itself while it is what was looked for.
    bool matches(const QString &words) const;
    void setFound(bool found);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeControl();
    QWidget *makeSlider();
    void pickColour();
    void showValue();

    const theme::Theme &m_theme;
    Spec m_spec;
    QLabel *m_label;
    QWidget *m_control = nullptr;
    QWidget *m_holder = nullptr;
    /// Of a slider: its number; of a colour: its name.
    QLabel *m_words = nullptr;
    QLabel *m_lock;
    QBoxLayout *m_line;
    QString m_colour;
    bool m_found = false;
};

} // namespace backflow::ui::settings
