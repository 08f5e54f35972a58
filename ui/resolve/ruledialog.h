#pragma once

#include "core/merge/rules.h"

#include <QDialog>
#include <QStringList>
#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::resolve {

class ResolveSession;

/// What a rule would settle, before it does. Objects: `mergeRuleWords`, `mergeRuleCount`, `mergeRuleList`,
/// `mergeRuleRemovals`, `mergeRuleApply`, `mergeRuleCancel`.
class RuleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `words`: the rule as a sentence. `session` outlives the dialog.
    RuleDialog(const theme::Theme &theme, const ResolveSession &session, merge::Rule rule, const QString &words,
               QWidget *parent);
    /// The same for decisions by their ids, which something else than a rule settles.
    RuleDialog(const theme::Theme &theme, const ResolveSession &session, QStringList decisions, const QString &words,
               QWidget *parent);
    const merge::Rule &rule() const { return m_rule; }

private:
    void make(const theme::Theme &theme, const QString &words);
    void refresh();

    const ResolveSession &m_session;
    merge::Rule m_rule;
    /// In the place of the rule.
    std::optional<QStringList> m_given;
    QLabel *m_count;
    QLabel *m_left;
    QListWidget *m_list;
    QCheckBox *m_removals;
    QPushButton *m_apply;
};

} // namespace backflow::ui::resolve
