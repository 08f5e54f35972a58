#pragma once

#include "core/model/pipeline.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QListWidget;
class QLabel;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// Step 1: where changes come from, and which environments receive them.
class WhereStep final : public QWidget
{
    Q_OBJECT

public:
    explicit WhereStep(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPipeline(const model::Pipeline &pipeline);
    void setSides(const QString &source, const QStringList &targets);
    QString source() const;
    QStringList targets() const;
    /// Why one cannot go on; empty = one can.
    QString blocked() const;

Q_SIGNALS:
    void changed();

private:
    void offerTargets(const QStringList &ticked);

    model::Pipeline m_pipeline;
    QComboBox *m_source;
    QListWidget *m_targets;
    QLabel *m_hint;
};

} // namespace backflow::ui::promote
