#pragma once

#include <QList>
#include <QString>

namespace backflow::merge {

/// Values without weight that are settled without asking. Every use is reported as an AutoMerge that carries the name,
/// but for SharedPlace, which is an order note.
enum class Policy {
    VersionMaximum,     ///< `version-maximum`
    FlowLocation,       ///< `flow-location-target`
    SummaryLayoutLabel, ///< `summary-layout-label-target`
    ReflowedText,       ///< `reflowed-text-loses`
    ListPositions,      ///< `list-positions`
    SharedPlace,        ///< `shared-place-target-first`
};

/// Which policies are on. All are at first; one that is off leaves its cases to a person.
class Policies final
{
public:
    static QList<Policy> list();
    /// Stable, for settings and reports: `version-maximum`.
    static QString name(Policy policy);
    /// One sentence on what it does and why that is safe.
    static QString sentence(Policy policy);

    bool isOn(Policy policy) const { return (m_off & bit(policy)) == 0; }
    void set(Policy policy, bool on) { m_off = on ? m_off & ~bit(policy) : m_off | bit(policy); }
    /// False when there is no policy of that name.
    bool set(const QString &name, bool on);
    bool operator==(const Policies &) const = default;

private:
    static quint32 bit(Policy policy) { return 1u << quint32(policy); }
    quint32 m_off = 0;
};

} // namespace backflow::merge
