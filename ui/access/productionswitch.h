#pragma once

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;

namespace backflow::ui::widgets {
struct AppContext;
class StatusLabel;
} // namespace backflow::ui::widgets

namespace backflow::ui::access {

/// Whether this workspace may write to production orgs, said in words, and the way to change that.
/// Objects: `accessProduction`, `accessProductionState`, `accessProductionSwitch`.
class ProductionSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductionSwitch(std::shared_ptr<widgets::AppContext> context, QWidget *parent);

    /// The pipeline, the policy or the workspace is another one.
    void look();

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void ask();
    void set(bool allow, const QString &reason);

    std::shared_ptr<widgets::AppContext> m_context;
    widgets::StatusLabel *m_state;
    QLabel *m_note;
    QPushButton *m_switch;
};

} // namespace backflow::ui::access
