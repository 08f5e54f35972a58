#pragma once

#include "core/model/pipeline.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::environments {

/// Asks for a new environment and its place in the pipeline. Shown with open(); says accepted only when the pipeline
/// with it is sound. Objects: `envFormName`, `envFormKind`, `envFormLogin`, `envFormAbove`, `envFormAdd`.
class EnvironmentForm final : public QDialog
{
    Q_OBJECT

public:
    EnvironmentForm(const theme::Theme &theme, const model::Pipeline &pipeline, QWidget *parent = nullptr);
    /// The pipeline with the new environment; meaningful after accepted.
    const model::Pipeline &pipeline() const { return m_result; }
    QString environmentName() const;

private:
    void check();
    model::Pipeline candidate() const;

    model::Pipeline m_pipeline;
    model::Pipeline m_result;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_login;
    QListWidget *m_above;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace backflow::ui::environments
