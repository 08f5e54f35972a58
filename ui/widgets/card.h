#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <optional>

namespace backflow::ui::widgets {

/// A rounded surface on the window's ground. A `bar` colours its leading edge, 4 px wide.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const theme::Theme &theme, QWidget *parent = nullptr);
    void setBar(std::optional<theme::Role> role);
    /// Ground and outline; Base and Hairline unless told.
    void setRoles(theme::Role ground, theme::Role outline);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoom();

    const theme::Theme &m_theme;
    std::optional<theme::Role> m_bar;
    theme::Role m_ground = theme::Role::Base;
    theme::Role m_outline = theme::Role::Hairline;
};

/// A hairline between parts, horizontal.
class Divider final : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(const theme::Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
};

} // namespace backflow::ui::widgets
