#pragma once

#include "core/model/pipeline.h"

#include <QDate>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QPushButton;
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
    void pressSwap();
    /// A folder or a zip to compare with, or a package.xml that says what is compared.
    void addPath(const QString &path);
    /// Everything is taken as it is now.
    bool isNow() const { return !m_asOf.isValid(); }
    void setAsOf(const QDate &day);
    /// The sides as they are written for a comparison: `Dev1@2026-11-01`, `folder:/…`.
    QString sourceText() const { return textOf(source()); }
    QStringList targetTexts() const;
    /// Path of the package.xml; empty = everything.
    const QString &manifest() const { return m_manifest; }

Q_SIGNALS:
    void changed();

private:
    void rebuildTargets();
    void offerTargets();
    void offerDays();
    void askForDay();
    QString textOf(const QString &side) const;
    bool isSide(const QString &name) const;
    /// "folder project" for a path, an environment's name as it is.
    static QString shownName(const QString &side);
    QPushButton *removable(const QString &objectName, const QString &text, const QString &accessible);
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
    QToolButton *m_when;
    QDate m_asOf;
    QString m_manifest;
};

} // namespace backflow::ui::compare
