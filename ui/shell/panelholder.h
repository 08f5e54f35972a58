#pragma once

#include <QScrollArea>

class QToolButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::shell {

/// The place of the context panel: beside the page, or, in a narrow window, a drawer over it.
class PanelHolder final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int kDrawerWidth = 280;

    PanelHolder(const theme::Theme &theme, QWidget *panel, QWidget *parent);
    bool isDrawer() const { return m_drawer; }
    /// As a drawer it becomes a child of `over`; otherwise the caller puts it where it belongs.
    void setDrawer(bool drawer, QWidget *over);
    /// As a drawer: moves itself to the far edge of its parent, below `top`.
    void place(int top);

Q_SIGNALS:
    /// The drawer's own way out.
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QWidget *m_edge;
    QWidget *m_topEdge;
    QToolButton *m_close;
    int m_top = 0;
    bool m_drawer = false;
};

} // namespace backflow::ui::shell
