#pragma once

#include "ui/pipeline/pipelinestate.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace backflow::ui::theme {
enum class Role;
class Theme;
} // namespace backflow::ui::theme
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
    /// The components behind a number of the panel.
    void listRequested(const QString &environment, backflow::ui::pipeline::ComponentList list);
    /// Drafts of promotions to it wait for decisions.
    void decisionsRequested(const QString &environment);
    void promotionRequested(const QString &promotion);

private:
    void showEnvironment(const PipelineState &state, const EnvironmentStatus &status);
    void showPipeline(const PipelineState &state);
    void clearLines();
    QLabel *addLine(const QString &text, bool muted = true);
    QPushButton *addPressable(const QString &objectName, const QString &words, theme::Role role);
    void addEdge(const EdgeStatus &edge, const QString &words);
    void addList(ComponentList list, const QString &objectName, const QString &words, theme::Role role);
    /// Lines that are pressed stand before the buttons for Tab, as they do for the eye.
    void orderTabs();

    const theme::Theme &m_theme;
    QString m_environment;
    QString m_newest;
    /// All that is shown, so that the same is not built again under somebody's hands.
    QString m_content;
    widgets::ElidedLabel *m_title;
    QLabel *m_kind;
    widgets::StatusLabel *m_status;
    QVBoxLayout *m_lines;
    QList<QPushButton *> m_pressable;
    /// Lines of before while others are made, by name.
    QHash<QString, QPushButton *> m_kept;
    QPushButton *m_decide;
    QPushButton *m_promotion;
    QPushButton *m_backPromote;
    QPushButton *m_resolve;
    QPushButton *m_compare;
    QPushButton *m_retrieve;
    QPushButton *m_details;
    EdgeStatus m_edge;
};

} // namespace backflow::ui::pipeline
