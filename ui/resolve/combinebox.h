#pragma once

#include "core/merge/entryparts.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QRadioButton;

namespace backflow::ui::resolve {

/// An entry put together property by property: a row each, a choice for every value that some version has. What
/// Salesforce would refuse beside the rest is not to be chosen, and says why. Once every row has a choice, it acts.
class CombineBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CombineBox(const theme::Theme &theme, QWidget *parent = nullptr);

    /// False when there is nothing to combine.
    bool setDecision(const merge::Decision &decision, const QString &sourceName, const QString &targetName);
    /// Shows what is chosen; nothing = open.
    void setChoice(const std::optional<merge::Choice> &choice);
    void takeFocus();

Q_SIGNALS:
    void chosen(const backflow::merge::Choice &choice);

private:
    struct Option {
        size_t part = 0;
        merge::PartFrom from = merge::PartFrom::Target;
        QRadioButton *button = nullptr;
        QString words;
    };
    void addRow(size_t part);
    void addOption(size_t part, merge::PartFrom from, int column);
    QString nameOf(merge::PartFrom from) const;
    void pick(const Option &option);
    void refresh();
    QString whyNot(const Option &option) const;

    const theme::Theme &m_theme;
    merge::Decision m_decision;
    QString m_sourceName;
    QString m_targetName;
    std::vector<merge::Contested> m_parts;
    std::vector<std::optional<merge::PartFrom>> m_from;
    std::vector<Option> m_options;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_result;
};

} // namespace backflow::ui::resolve
