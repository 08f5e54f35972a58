#pragma once

#include "core/async/job.h"
#include "core/compliance/audit.h"
#include "core/compliance/ownrules.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace backflow::ui::widgets {
class InlineBanner;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::compliance {

/// Rules of one's own by path and value: a list, a form, and a preview of what the rule would find in what was last
/// read. Objects: `ownRules`, `ownRulesStates`, `ownRuleTitle`, `ownRuleSeverity`, `ownRuleTypes`, `ownRulePath`,
/// `ownRuleTest`, `ownRuleValue`, `ownRulePreview`, `ownRuleFound`, `ownRuleKeep`, `ownRuleRemove`, `ownRuleNew`.
class OwnRulesView final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnRulesView(const widgets::AppContext &context, QWidget *parent = nullptr);

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    /// The rules are others: the last audit does not know of them.
    void changed();

private:
    QWidget *form();
    void fill(const QList<QJsonObject> &rules);
    void showChosen();
    backflow::compliance::SimpleRule asked() const;
    QString idFor(const QString &title) const;
    void preview();
    void keep();
    void remove();
    void updateButtons();
    void save(const std::function<base::Result<>(ports::JournalStore &)> &change);

    const widgets::AppContext &m_context;
    QList<QJsonObject> m_rules;
    bool m_filled = false;
    widgets::InlineBanner *m_banner;
    QTreeWidget *m_list;
    widgets::StateStack *m_states;
    QLineEdit *m_title;
    QComboBox *m_severity;
    QLineEdit *m_types;
    QLineEdit *m_path;
    QComboBox *m_test;
    QLineEdit *m_value;
    QPushButton *m_new;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QLabel *m_found;
    QTreeWidget *m_preview;
    QTimer *m_soon;
    async::Latest<QList<QJsonObject>> m_reading;
    async::Latest<backflow::compliance::Audit> m_previewing;
};

} // namespace backflow::ui::compliance
