#include "ui/resolve/combinebox.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <algorithm>

namespace backflow::ui::resolve {

using merge::Choice;
using merge::PartFrom;
using merge::Take;

CombineBox::CombineBox(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_result(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
{
    setObjectName(QStringLiteral("mergeCombine"));
    setAccessibleName(tr("Combine property by property"));
    m_result->setObjectName(QStringLiteral("mergeCombineResult"));
    m_result->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace1);
    column->addWidget(m_result);
}

bool CombineBox::setDecision(const merge::Decision &decision, const QString &sourceName, const QString &targetName)
{
    if (decision.id == m_decision.id && m_rows)
        return !m_parts.empty();
    m_decision = decision;
    m_sourceName = sourceName;
    m_targetName = targetName;
    m_parts = merge::contestedParts(decision);
    m_from.assign(m_parts.size(), std::nullopt);
    m_options.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::kSpace6);
    m_grid->setVerticalSpacing(theme::kSpace1);
    for (size_t part = 0; part < m_parts.size(); ++part)
        addRow(part);
    m_grid->setColumnStretch(4, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    m_rows->show();
    refresh();
    return !m_parts.empty();
}

void CombineBox::addRow(size_t part)
{
    const merge::Contested &one = m_parts[part];
    QLabel *label = widgets::textLabel(m_theme, one.words, m_rows, theme::TextStyle::Strong);
    m_grid->addWidget(label, int(part), 0);
    auto *group = new QButtonGroup(m_rows);
    addOption(part, PartFrom::Source, 1);
    addOption(part, PartFrom::Target, 2);
    const bool third = merge::partWords(one.before) != merge::partWords(one.source) &&
                       merge::partWords(one.before) != merge::partWords(one.target);
    if (m_decision.ancestor.bytes && third)
        addOption(part, PartFrom::Before, 3);
    for (const Option &option : m_options) {
        if (option.part == part)
            group->addButton(option.button);
    }
}

QString CombineBox::nameOf(PartFrom from) const
{
    return from == PartFrom::Source ? m_sourceName : from == PartFrom::Target ? m_targetName : tr("before");
}

void CombineBox::addOption(size_t part, PartFrom from, int column)
{
    const merge::Contested &one = m_parts[part];
    const QString sign = from == PartFrom::Source   ? QStringLiteral("●")
                         : from == PartFrom::Target ? QStringLiteral("◆")
                                                    : QStringLiteral("▢");
    const QString value = merge::partWords(one.of(from));
    auto *button = new QRadioButton(tr("%1 %2: %3").arg(sign, nameOf(from), value), m_rows);
    button->setObjectName(QStringLiteral("mergeCombine_%1_%2").arg(one.name).arg(column));
    button->setAccessibleName(tr("%1: %2, as %3").arg(one.words, value, nameOf(from)));
    m_grid->addWidget(button, int(part), column);
    m_options.push_back({part, from, button, value});
    connect(button, &QRadioButton::clicked, this, [this, index = m_options.size() - 1] { pick(m_options[index]); });
}

void CombineBox::setChoice(const std::optional<Choice> &choice)
{
    if (m_parts.empty())
        return;
    if (!choice) {
        // What is half chosen stays so until another decision comes.
        const bool whole = std::ranges::all_of(m_from, [](const auto &from) { return from.has_value(); });
        if (whole)
            m_from.assign(m_parts.size(), std::nullopt);
    } else if (choice->take == Take::Source || choice->take == Take::Target || choice->take == Take::Before) {
        m_from.assign(m_parts.size(), choice->take == Take::Source   ? PartFrom::Source
                                      : choice->take == Take::Target ? PartFrom::Target
                                                                     : PartFrom::Before);
    } else if (const auto known =
                   choice->take == Take::Edited ? merge::combinationOf(m_decision, choice->edited) : std::nullopt) {
        m_from.assign(known->begin(), known->end());
    } else {
        m_from.assign(m_parts.size(), std::nullopt);
    }
    refresh();
}

void CombineBox::takeFocus()
{
    const auto chosen =
        std::ranges::find_if(m_options, [](const Option &option) { return option.button->isChecked(); });
    if (chosen != m_options.end())
        chosen->button->setFocus(Qt::OtherFocusReason);
    else if (!m_options.empty())
        m_options.front().button->setFocus(Qt::OtherFocusReason);
}

void CombineBox::pick(const Option &option)
{
    m_from[option.part] = option.from;
    refresh();
    if (std::ranges::any_of(m_from, [](const auto &from) { return !from.has_value(); }))
        return;
    std::vector<PartFrom> from;
    for (const auto &one : m_from)
        from.push_back(*one);
    const auto all = [&from](PartFrom side) { return std::ranges::count(from, side) == std::ptrdiff_t(from.size()); };
    if (all(PartFrom::Source))
        Q_EMIT chosen({Take::Source, {}});
    else if (all(PartFrom::Target))
        Q_EMIT chosen({Take::Target, {}});
    else
        Q_EMIT chosen({Take::Edited, merge::combined(m_decision, m_parts, from)});
}

QString CombineBox::whyNot(const Option &option) const
{
    std::vector<std::optional<PartFrom>> from = m_from;
    from[option.part] = option.from;
    return merge::illegalBecause(m_decision, m_parts, from);
}

void CombineBox::refresh()
{
    QStringList refused;
    QStringList words;
    for (const Option &option : m_options) {
        const bool is = m_from[option.part] == option.from;
        QButtonGroup *group = option.button->group();
        if (group)
            group->setExclusive(false);
        option.button->setChecked(is);
        if (group)
            group->setExclusive(true);
        const QString why = is ? QString() : whyNot(option);
        widgets::setUnavailable(option.button, why);
        const QString said = tr("%1 %2").arg(m_parts[option.part].words, option.words);
        if (is)
            words.append(said);
        if (!why.isEmpty())
            refused.append(tr("“%1” is not offered: %2").arg(said, why));
    }
    const int left = int(m_parts.size()) - int(words.size());
    QStringList lines;
    if (left == 0)
        lines.append(tr("Combined: %1").arg(words.join(QStringLiteral(" · "))));
    else
        lines.append(tr("Choose a value in each of %Ln rows.", nullptr, left));
    m_result->setText((lines + refused).join(u'\n'));
}

} // namespace backflow::ui::resolve
