// What is looked for on the page, and what its tables say that have nothing to show.
#include "core/governance/standing.h"
#include "ui/access/accesspage.h"
#include "ui/access/planrules.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QLineEdit>
#include <QTreeWidget>

namespace backflow::ui::access {

using governance::Capability;
using governance::Standing;
using widgets::ViewState;

namespace {

bool has(const QTreeWidgetItem &row, const QString &words)
{
    for (int column = 0; column < row.columnCount(); ++column)
        if (row.text(column).contains(words, Qt::CaseInsensitive) ||
            row.toolTip(column).contains(words, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace

QWidget *AccessPage::statesOf(QTreeWidget *table, QWidget *parent)
{
    auto *states =
        new widgets::StateStack(*m_context->theme, table->objectName() + QStringLiteral("States"), table, parent);
    m_tables.insert(table, states);
    connect(states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state == ViewState::FilteredEmpty)
            m_find->clear();
        else
            makePolicy();
    });
    return states;
}

void AccessPage::buildFind()
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("accessFind"));
    m_find->setAccessibleName(tr("Search people, roles, environments and approvals"));
    m_find->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    widgets::setSearchField(m_find);
    m_header->addControl(m_find);
    connect(m_find, &QLineEdit::textChanged, this, &AccessPage::showRows);
}

QString AccessPage::whyEmpty(const QTreeWidget *table) const
{
    if (table == m_requests)
        return tr("No plan asks for an approval now. Promotions asks for one where a rule wants it.");
    if (table == m_environments)
        return tr("There is no environment in the pipeline yet.");
    if (table == m_planRules->list() && policy())
        return tr("No rule yet: who may deploy does so with whatever tests and findings, and from whatever release.");
    if (m_data.standing().state != Standing::State::None)
        return tr("The policy cannot be read or trusted, so nobody is listed and everything is read-only. The findings "
                  "below say why.");
    const QString what = tr("No policy yet: everybody who opens this workspace may do everything in it. A policy says "
                            "who may do what, and how many have to agree.");
    const QString why = whyNot(Capability::ManageRoles);
    return why.isEmpty() ? what : what + u' ' + why;
}

void AccessPage::showRows()
{
    const QString words = m_find->text().trimmed();
    const bool canMake = m_context->backends && m_context->hooks.applyPolicy &&
                         m_data.standing().state == Standing::State::None && whyNot(Capability::ManageRoles).isEmpty();
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        QTreeWidget *table = it.key();
        int shown = 0;
        for (int row = 0; row < table->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = table->topLevelItem(row);
            item->setHidden(!words.isEmpty() && !has(*item, words));
            shown += item->isHidden() ? 0 : 1;
        }
        const bool ofPolicy = table == m_people || table == m_matrix;
        if (shown > 0)
            it.value()->setReady();
        else if (table->topLevelItemCount() > 0)
            it.value()->setState(
                ViewState::FilteredEmpty,
                {theme::Icon::Search, tr("Nothing here matches “%1”.").arg(words), tr("Clear the search")});
        else
            it.value()->setState(ViewState::Empty, {theme::Icon::Shield, whyEmpty(table),
                                                    ofPolicy && canMake ? tr("Make a policy…") : QString()});
    }
}

} // namespace backflow::ui::access
