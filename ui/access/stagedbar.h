#pragma once

#include "core/governance/policyfile.h"

#include <QList>
#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::access {

/// What was changed of the policy and is not in force yet: what it comes to, in words, the last step back, all back,
/// save. Hidden while nothing was changed.
/// Objects: `accessStaged`, `accessStagedWords`, `accessStagedUndo`, `accessStagedDiscard`, `accessStagedSave`.
class StagedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StagedBar(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Another policy is in force; what was staged upon the old one goes when it is another version.
    void setBase(const governance::PolicyFile *policy);
    bool isEmpty() const { return m_steps.isEmpty(); }
    /// As it would be; null where there is no policy.
    const governance::PolicyFile *policy() const;
    void stage(const governance::PolicyFile &next);
    void discard();
    void undo();
    void redo();
    bool canRedo() const { return !m_undone.isEmpty(); }

Q_SIGNALS:
    void changed();
    void saveWanted(const backflow::governance::PolicyFile &next);

private:
    void show();

    std::optional<governance::PolicyFile> m_base;
    QList<governance::PolicyFile> m_steps;
    QList<governance::PolicyFile> m_undone;
    QLabel *m_words;
    QPushButton *m_undo;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace backflow::ui::access
