#include "app/localorg/orgcore.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

base::Result<> OrgCore::upgrade(const QString &apiVersion)
{
    static const QRegularExpression version(u"^\\d{2,3}\\.0$"_s);
    if (!version.match(apiVersion).hasMatch() || apiVersion.toDouble() <= m_options.apiVersion.toDouble())
        return base::failure(base::Errc::InvalidInput,
                             QCoreApplication::translate("backflow::localorg",
                                                         "%1 is no later API version than %2, which the org speaks.")
                                 .arg(apiVersion, m_options.apiVersion));
    // What lies in the folder and nobody has looked at yet is the upgrade's: no date moves, no trail tells of it.
    if (const auto changed = m_store.rescan(); changed && !changed->isEmpty()) {
        rebuild();
        (void)m_state.save();
    }
    m_options.apiVersion = apiVersion;
    m_options.releaseLabel.clear();
    return {};
}

} // namespace backflow::localorg
