// How the drift is looked at, from session to session.
#include "ui/environments/drifttab.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <algorithm>

namespace backflow::ui::environments {

QJsonObject DriftTab::keptState() const
{
    return {{QStringLiteral("group"), m_group->currentIndex()},
            {QStringLiteral("changed"), m_changedChip->isChecked()},
            {QStringLiteral("added"), m_addedChip->isChecked()},
            {QStringLiteral("removed"), m_removedChip->isChecked()},
            {QStringLiteral("onlyAtRisk"), m_riskChip->isChecked()}};
}

void DriftTab::takeKept(const QJsonObject &kept)
{
    m_group->setCurrentIndex(std::clamp(kept[QStringLiteral("group")].toInt(), 0, m_group->count() - 1));
    for (const auto &[name, chip] : {std::pair("changed", m_changedChip), std::pair("added", m_addedChip),
                                     std::pair("removed", m_removedChip), std::pair("onlyAtRisk", m_riskChip)})
        chip->setChecked(kept[QLatin1StringView(name)].toBool(chip->isChecked()));
}

} // namespace backflow::ui::environments
