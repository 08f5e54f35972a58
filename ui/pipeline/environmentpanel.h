#pragma once

#include "ui/pipeline/pipelinestate.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class ElidedLabel;
class StatusLabel;
} // namespace backflow::ui::widgets

namespace backflow::ui::pipeline {

/// The context panel beside the map: the chosen environment with its next steps, or, when none is chosen, what waits in
/// the whole pipeline.
class EnvironmentPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentPanel(const theme::Theme &theme, QWidget *parent = nullptr);
    /// An empty environment shows what waits.
    void show(const PipelineState &state, const QString &environment);

Q_SIGNALS:
    void detailsRequested(const QString &environment);
    void compareRequested(const QString &environment);
    void retrieveRequested(const QString &environment);
    void resolveRequested(const QString &environment);
    void edgeRequested(const QString &lower, const QString &higher);

private:
    void showEnvironment(const PipelineState &state, const EnvironmentStatus &status);
    void showPipeline(const PipelineState &state);
    void clearLines();
    QLabel *addLine(const QString &text, bool muted = true);
    void addEdge(const EdgeStatus &edge, const QString &words);

    const theme::Theme &m_theme;
    QString m_environment;
    widgets::ElidedLabel *m_title;
    QLabel *m_kind;
    widgets::StatusLabel *m_status;
    QVBoxLayout *m_lines;
    QPushButton *m_backPromote;
    QPushButton *m_resolve;
    QPushButton *m_compare;
    QPushButton *m_retrieve;
    QPushButton *m_details;
    EdgeStatus m_edge;
};

} // namespace backflow::ui::pipeline
