#pragma once

#include "ui/theme/icon.h"
#include "ui/widgets/navigator.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::shell {

/// One section: icon, word, and a badge when something there waits for this person.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const theme::Theme &theme, const QString &name, theme::Icon icon, const QString &text, QWidget *parent);
    void setBadge(int count);
    int badge() const { return m_badge; }
    void setIconsOnly(bool iconsOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    theme::Icon m_icon;
    int m_badge = 0;
    bool m_iconsOnly = false;
};

/// The sections of the window, `navRail`. Collapses to icons.
class NavRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(const theme::Theme &theme, QWidget *parent = nullptr);
    void setCurrent(widgets::Page page);
    void setBadge(widgets::Page page, int count);
    void setPerson(const QString &name, const QString &role);
    void setIconsOnly(bool iconsOnly);
    bool iconsOnly() const { return m_iconsOnly; }
    NavButton *button(widgets::Page page) const { return m_buttons.value(page); }

Q_SIGNALS:
    void pageChosen(backflow::ui::widgets::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const theme::Theme &m_theme;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QHash<widgets::Page, NavButton *> m_buttons;
    QList<NavButton *> m_order;
    QWidget *m_person;
    QLabel *m_name;
    QLabel *m_role;
    bool m_iconsOnly = false;
};

} // namespace backflow::ui::shell
