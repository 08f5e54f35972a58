#pragma once

#include "core/model/keeprule.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QTreeWidget;

namespace backflow::ui::widgets {
class InlineBanner;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::keep {

/// All that is meant to differ, with who said so, why and until when; each rule can be removed.
/// Objects: `keepDialog`, `keepList`, `keepRemove`, `keepClose`, `keepNote`.
class KeepList final : public QDialog
{
    Q_OBJECT

public:
    explicit KeepList(widgets::AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Of that environment; empty = of any.
    void removed(const QString &environment);

private:
    void fill();
    void update();
    void remove();

    widgets::AppContext &m_context;
    widgets::InlineBanner *m_note;
    QTreeWidget *m_list;
    widgets::StateStack *m_states;
    QPushButton *m_remove;
};

} // namespace backflow::ui::keep
