#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTimer;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {

class InlineBanner;
class Placeholder;

enum class ViewState { Loading, Ready, Empty, FilteredEmpty, Error, Offline, NoAccess, Stale };

/// What stands in place of, or above, a data view while it has no good data of its own.
struct StateText {
    theme::Icon icon = theme::Icon::Info;
    QString sentence;
    /// Text of the one button; empty = no button.
    QString action;
};

/// Holds one data view and shows it, or says honestly why there is nothing to see. Loading shows skeleton rows after
/// 150 ms, never a blank. Error, offline and stale keep the last good data under a banner when there is any.
/// Objects: `<name>Placeholder`, `<name>PlaceholderButton`, `<name>Banner`, `<name>Skeleton`.
class StateStack final : public QWidget
{
    Q_OBJECT

public:
    StateStack(const theme::Theme &theme, const QString &name, QWidget *content, QWidget *parent = nullptr);

    /// `asOf` says how old the kept data is ("as of 09:12"); empty = there is none to keep.
    void setState(ViewState state, const StateText &text = {}, const QString &asOf = {});
    void setReady() { setState(ViewState::Ready); }
    ViewState state() const { return m_state; }
    QWidget *content() const { return m_content; }
    InlineBanner *banner() const { return m_banner; }

Q_SIGNALS:
    /// The button of the state shown was pressed.
    void actionPressed(backflow::ui::widgets::ViewState state);

private:
    void showPlaceholder(const StateText &text);
    /// What is old is read in grey, in the theme's, so that it can still be read.
    void setGreyed(bool greyed);

    const theme::Theme &m_theme;
    ViewState m_state = ViewState::Ready;
    bool m_greyed = false;
    QWidget *m_content;
    InlineBanner *m_banner;
    Placeholder *m_placeholder;
    QWidget *m_skeleton;
    QStackedLayout *m_stack;
    QTimer *m_delay;
};

} // namespace backflow::ui::widgets
