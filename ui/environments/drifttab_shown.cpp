// What the tab shows of a drift; what it is made of is in drifttab.cpp.
#include "ui/environments/drifttab.h"

#include "core/base/moments.h"
#include "core/model/apiname.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace backflow::ui::environments {

using widgets::Severity;
using widgets::ViewState;

namespace {

/// After so many days a reading says little about an org that people work in.
constexpr int kStaleDays = 7;
QString keptWords(qsizetype count)
{
    return DriftTab::tr("%Ln components are meant to differ here.", nullptr, count);
}

QString managedWords(qsizetype count)
{
    return DriftTab::tr("%Ln components of managed packages have changed and are not listed.", nullptr, count);
}

/// Listed or not.
int managedIn(const snapshot::Drift &drift)
{
    return int(drift.managed.size() + std::ranges::count_if(drift.rows, [](const snapshot::DriftRow &row) {
                   return model::isOfManagedPackage(row.key);
               }));
}

} // namespace

void DriftTab::fill()
{
    m_tree->setGroups(m_drift ? driftGroups(*m_drift, m_work, m_filter,
                                            m_context->backends ? m_context->backends->clock().now()
                                                                : QDateTime::currentDateTimeUtc())
                              : std::vector<ComponentGroup>());
    updateState();
    updateActions();
    showCurrent();
}

void DriftTab::updateState()
{
    if (!m_drift)
        return;
    if (!m_drift->rows.isEmpty() && m_model->lines() == 0) {
        m_states->setState(ViewState::FilteredEmpty,
                           {theme::Icon::Filter, tr("No component matches the filters."), tr("Clear filters")});
        return;
    }
    const QDateTime now = m_context->backends ? m_context->backends->clock().now() : QDateTime::currentDateTimeUtc();
    const QString age = widgets::ageWords(m_drift->checkedAt, now);
    if (m_drift->rows.isEmpty()) {
        QString sentence = tr("Nothing has drifted. Checked %1.").arg(age);
        if (m_drift->onlyOrder > 0)
            sentence += u' ' + tr("%Ln components differ in order or layout only.", nullptr, m_drift->onlyOrder);
        if (!m_drift->kept.isEmpty())
            sentence += u' ' + keptWords(m_drift->kept.size());
        if (!m_drift->managed.isEmpty())
            sentence += u' ' + managedWords(m_drift->managed.size());
        m_states->setState(ViewState::Empty, {theme::Icon::Ok, sentence, tr("Check now")});
    } else if (m_drift->checkedAt.daysTo(now) >= kStaleDays) {
        m_states->setState(
            ViewState::Stale,
            {theme::Icon::Warning, tr("Checked %1; the org may have moved on.").arg(age), tr("Check now")}, age);
    } else {
        m_states->setReady();
    }
}

void DriftTab::updateBanners()
{
    m_partial->dismiss();
    if (m_drift && !m_drift->notRead.isEmpty())
        m_partial->tell(Severity::Warning, tr("%1 could not be read and kept their last known content: %2")
                                               .arg(tr("%Ln things", nullptr, int(m_drift->notRead.size())),
                                                    m_drift->notRead.mid(0, 3).join(QStringLiteral("; "))));
    m_risk->dismiss();
    const QList<model::ComponentKey> risky = m_drift ? atRisk(*m_drift, m_work) : QList<model::ComponentKey>();
    m_riskChip->setCount(int(risky.size()));
    if (risky.isEmpty())
        return;
    m_risk->tell(Severity::Warning, tr("%Ln changes here could be overwritten by the back-promotion that is due.",
                                       nullptr, int(risky.size())));
    connect(m_risk->addAction(tr("Keep mine: track it")), &QPushButton::clicked, this, [this, risky] {
        m_tree->choose(risky);
        track();
    });
    connect(m_risk->addAction(tr("Show")), &QPushButton::clicked, this, [this, risky] {
        m_riskChip->setChecked(true);
        m_tree->choose(risky.mid(0, 1));
        m_tree->setFocus(Qt::OtherFocusReason);
    });
}

/// The chip is the environment's setting; what was read before it was switched on knows nothing of such things.
void DriftTab::updateManaged()
{
    const bool included = m_environment && m_environment->includeManaged;
    m_managedChip->setChecked(included);
    m_managedChip->setCount(m_drift ? managedIn(*m_drift) : -1);
    widgets::setUnavailable(m_managedChip, !m_environment ? tr("Choose an environment on the map.")
                                           : !m_context->hooks.savePipeline
                                               ? tr("The pipeline of this workspace cannot be changed here.")
                                               : QString());
    m_managed->dismiss();
    if (!included || !m_drift || m_drift->isWithManaged || m_checking != 0)
        return;
    m_managed->tell(Severity::Info,
                    tr("%1 was last read without what managed packages brought along.").arg(m_environment->name));
    connect(m_managed->addAction(tr("Check now")), &QPushButton::clicked, this, &DriftTab::check);
}

void DriftTab::updateChecked()
{
    if (!m_drift) {
        m_checked->setText(tr("Drift = what is in the org but not in its record."));
        return;
    }
    const QDateTime now = m_context->backends ? m_context->backends->clock().now() : QDateTime::currentDateTimeUtc();
    m_checked->setText(tr("Drift = what is in the org but not in its record.   Checked %1 (%2)")
                           .arg(base::momentWords(m_drift->checkedAt), widgets::ageWords(m_drift->checkedAt, now)) +
                       (m_drift->kept.isEmpty() ? QString() : QStringLiteral("   ") + keptWords(m_drift->kept.size())));
}

void DriftTab::updateActions()
{
    const qsizetype chosen = m_drift ? m_tree->chosen().size() : 0;
    const QString none = tr("Choose a component in the list.");
    for (QPushButton *button : {m_track, m_putBack, m_ignore, m_explain})
        widgets::setUnavailable(button, chosen > 0 ? QString() : none);
    m_track->setText(chosen > 1 ? tr("Track %Ln", nullptr, int(chosen)) : tr("Track it"));
    m_ignore->setText(chosen > 1 ? tr("Ignore %Ln…", nullptr, int(chosen)) : tr("Ignore…"));
    if (chosen > 0 && !m_context->hooks.savePipeline)
        widgets::setUnavailable(m_ignore, tr("The pipeline of this workspace cannot be changed here."));
    m_putBack->setText(chosen > 1 ? tr("Put %Ln back…", nullptr, int(chosen)) : tr("Put back…"));
}

const snapshot::DriftRow *DriftTab::currentRow() const
{
    const auto key = m_tree->currentKey();
    if (!key || !m_drift)
        return nullptr;
    const auto row = std::ranges::find(m_drift->rows, *key, &snapshot::DriftRow::key);
    return row == m_drift->rows.end() ? nullptr : &*row;
}

} // namespace backflow::ui::environments
