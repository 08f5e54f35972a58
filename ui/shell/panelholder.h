#pragma once

#include <QScrollArea>

namespace backflow::ui::shell {

/// The place of the context panel: beside the page, or, in a narrow window, a drawer over it.
class PanelHolder final : public QScrollArea
{
    Q_OBJECT

public:
    PanelHolder(QWidget *panel, QWidget *parent);
    bool isDrawer() const { return m_drawer; }
    /// As a drawer it becomes a child of `over`; otherwise the caller puts it where it belongs.
    void setDrawer(bool drawer, QWidget *over);
    /// As a drawer: moves itself to the far edge of its parent.
    void place();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_edge;
    bool m_drawer = false;
};

} // namespace backflow::ui::shell
