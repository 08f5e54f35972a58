#include "ui/shell/statuswords.h"

#include "core/base/moments.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace backflow::ui::shell {

using pipeline::CardState;
using pipeline::EnvironmentStatus;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::shell)
};

QString percent(double part)
{
    return QLocale().toString(part * 100, 'f', 0);
}

} // namespace

QString connectionWords(const pipeline::PipelineState &state)
{
    const QLocale locale;
    const auto read = std::ranges::count_if(
        state.environments, [](const EnvironmentStatus &status) { return status.components.has_value(); });
    const auto away = std::ranges::count_if(state.environments, [](const EnvironmentStatus &status) {
        return status.state == CardState::NoAccess || status.state == CardState::Unreachable;
    });
    QString words =
        Tr::tr("%1 of %Ln environments read", nullptr, int(state.environments.size())).arg(locale.toString(read));
    if (state.asOf.isValid())
        words = Tr::tr("%1, as of %2").arg(words, base::nearMomentWords(state.asOf, QDateTime::currentDateTimeUtc()));
    return away == 0 ? words : Tr::tr("%1 · out of reach: %2").arg(words, locale.toString(away));
}

QString apiWords(const ApiUse &use)
{
    const auto most = std::ranges::max_element(use);
    return most == use.end() ? QString() : Tr::tr("API calls: %1 % used today").arg(percent(*most));
}

QString apiDetails(const ApiUse &use)
{
    QStringList lines;
    for (auto it = use.cbegin(); it != use.cend(); ++it)
        lines += Tr::tr("%1: %2 %").arg(it.key(), percent(it.value()));
    return lines.join(u'\n');
}

} // namespace backflow::ui::shell
