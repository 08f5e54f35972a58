#pragma once

#include "core/compliance/audit.h"

#include <QWidget>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace backflow::ui::widgets {
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::compliance {

class FindingFilter;
class FindingModel;

/// What the last audit found, by environment, severity and words; of the one chosen what is wrong, what to do about it,
/// where it stands, and the way there. Objects: `auditFindings`, `auditEnvironment`, `auditSeverity`, `auditSearch`,
/// `auditOnlyNew`, `auditDetail`, `auditOpenComponent`, `auditStates`.
class FindingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(const widgets::AppContext &context, QWidget *parent = nullptr);

    /// Null: there was no audit yet.
    void setAudit(std::shared_ptr<const backflow::compliance::Audit> audit,
                  const QList<backflow::compliance::Rule> &rules);
    void setLoading();
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void auditWanted();

private:
    void buildFilters(QWidget *parent);
    void refresh();
    void showDetail();
    void openChosen();
    int chosenRow() const;

    const widgets::AppContext &m_context;
    std::shared_ptr<const backflow::compliance::Audit> m_audit;
    FindingModel *m_model;
    FindingFilter *m_filter;
    QComboBox *m_environment;
    QComboBox *m_severity;
    QLineEdit *m_search;
    QCheckBox *m_onlyNew;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_detail;
    QPushButton *m_open;
    widgets::StateStack *m_states;
};

} // namespace backflow::ui::compliance
