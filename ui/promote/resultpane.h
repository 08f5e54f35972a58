#pragma once

#include "core/promotion/report.h"

#include <QWidget>
#include <optional>

class QTabBar;
class QTableView;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

class CoverageModel;
class ResultModel;

/// What became of one target: its components and, where tests ran, how much of its code they reached. Objects:
/// `promoResultTable`, `promoCoverageTable`, `promoResultTabs`.
class ResultPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPane(const theme::Theme &theme, QWidget *parent = nullptr);
    void setReport(const std::optional<promotion::Report> &report);
    /// There is nothing to be shown; it is hidden then.
    bool isEmpty() const;
    void focusTable();

private:
    QTableView *makeTable(const char *name, const QString &accessibleName);
    void showTab(int tab);
    void resizeEvent(QResizeEvent *event) override;

    ResultModel *m_results;
    CoverageModel *m_coverage;
    QTabBar *m_tabs;
    QTableView *m_components;
    QTableView *m_classes;
};

} // namespace backflow::ui::promote
