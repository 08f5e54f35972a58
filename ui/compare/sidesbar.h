#pragma once

#include "core/model/pipeline.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {
class FlowLayout;
}

namespace backflow::ui::compare {

/// Chooses one source and up to six targets.
class SidesBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostTargets = 6;

    explicit SidesBar(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Offers the pipeline's environments. Keeps the choice where it still fits; else takes the highest environment
    /// and everything below it.
    void setPipeline(const model::Pipeline &pipeline);
    /// No targets: everything below the source.
    void setSides(const QString &source, const QStringList &targets);
    QString source() const;
    const QStringList &targets() const { return m_targets; }
    /// Changes source and first target over.
    void swap();

Q_SIGNALS:
    void changed();

private:
    void rebuildTargets();
    void offerTargets();
    QStringList below(const QString &source) const;
    QString highest() const;

    const theme::Theme &m_theme;
    model::Pipeline m_pipeline;
    QStringList m_targets;
    QComboBox *m_source;
    QWidget *m_targetBox;
    widgets::FlowLayout *m_targetRow;
    QToolButton *m_add;
    QToolButton *m_swap;
};

} // namespace backflow::ui::compare
