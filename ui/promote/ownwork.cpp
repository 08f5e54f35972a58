#include "ui/promote/ownwork.h"

#include "core/promotion/ownwork.h"
#include "ui/promote/targetrun.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

namespace {

/// More messages than that would push the plan out of sight; the plan's own cells offer the same.
constexpr qsizetype kMostBanners = 3;

/// "Sales: 2 changes", of what the target itself changed in a component since the last common version.
QString ownChanges(const promotion::Draft &draft, const model::ComponentKey &key)
{
    const auto component = std::ranges::find(draft.components, key, &promotion::ComponentMerge::key);
    int changes = 0;
    if (component != draft.components.end()) {
        for (const promotion::FileMerge &file : component->files)
            changes += int(file.outcome.decisions.size()) +
                       int(std::ranges::count(file.outcome.automatic, merge::AutoReason::OnlyTargetChanged,
                                              &merge::AutoMerge::reason));
    }
    return changes == 0 ? key.fullName : OwnWork::tr("%1: %Ln changes", nullptr, changes).arg(key.fullName);
}

} // namespace

QString ownWorkWords(const TargetRun &run)
{
    const QList<model::ComponentKey> &keys = run.componentsIn(PlanLine::Overwrites);
    if (keys.isEmpty())
        return {};
    QStringList some;
    for (const model::ComponentKey &key : keys.mid(0, 3))
        some.append(ownChanges(*run.draft(), key));
    if (keys.size() > 3)
        some.append(OwnWork::tr("and %Ln more", nullptr, int(keys.size()) - 3));
    const QString names = some.join(OwnWork::tr(", "));
    if (promotion::replacesOwnWork(*run.draft()))
        return OwnWork::tr(
                   "As you chose, %1 replaces what %2 has changed itself (%3). That work will be gone from there.")
            .arg(run.source(), run.target(), names);
    return OwnWork::tr("%1 has changed %Ln of these components itself (%2). The merge keeps that work, or asks.",
                       nullptr, int(keys.size()))
        .arg(run.target(), names);
}

OwnWork::OwnWork(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_more(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
{
    setObjectName(QStringLiteral("promoOwnWork"));
    m_more->setObjectName(QStringLiteral("promoOwnWorkMore"));
    m_more->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_more);
    bannerAt(0); // whoever looks for it finds it before there is anything to tell
    refresh();
}

QString OwnWork::keepWords()
{
    return tr("Keep it in the merge");
}

QString OwnWork::replaceWords(const TargetRun &run)
{
    return tr("Let %1 replace it").arg(run.source());
}

widgets::InlineBanner *OwnWork::bannerAt(qsizetype place)
{
    while (m_banners.size() <= place) {
        const QString number = m_banners.isEmpty() ? QString() : QString::number(m_banners.size() + 1);
        auto *banner = new widgets::InlineBanner(m_theme, QStringLiteral("promoOverwriteBanner") + number, this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(int(m_banners.size()), banner);
        banner->setCloseable(false);
        m_banners.append(banner);
    }
    return m_banners[place];
}

void OwnWork::setRuns(const QList<TargetRun *> &runs)
{
    m_runs = runs;
    for (widgets::InlineBanner *banner : std::as_const(m_banners))
        banner->dismiss();
    refresh();
}

void OwnWork::refresh()
{
    qsizetype place = 0;
    int more = 0;
    for (TargetRun *run : std::as_const(m_runs)) {
        const QString text = ownWorkWords(*run);
        if (text.isEmpty())
            continue;
        if (place == kMostBanners)
            ++more;
        else
            tell(bannerAt(place++), run, text);
    }
    for (; place < m_banners.size(); ++place)
        m_banners[place]->dismiss();
    m_more->setVisible(more > 0);
    m_more->setText(
        tr("%Ln more targets have changed some of this themselves. Press Enter on their number in the plan to choose.",
           nullptr, more));
    setVisible(std::ranges::any_of(m_banners, [this](const QWidget *banner) { return banner->isVisibleTo(this); }));
}

void OwnWork::tell(widgets::InlineBanner *banner, TargetRun *run, const QString &text)
{
    if (text == banner->text())
        return;
    banner->dismiss(); // its buttons were another sentence's
    banner->tell(widgets::Severity::Warning, text);
    const bool replaced = promotion::replacesOwnWork(*run->draft());
    const auto offer = [&](const QString &words, bool replaces) {
        const bool chosen = replaced == replaces;
        QPushButton *button = banner->addAction(chosen ? tr("✓ %1").arg(words) : words);
        button->setAccessibleName(tr("%1: %2").arg(run->target(), words));
        button->setCheckable(true);
        button->setChecked(chosen);
        connect(button, &QPushButton::clicked, this, [button, chosen, replaces, run = QPointer(run)] {
            button->setChecked(chosen); // until the draft says otherwise
            if (!chosen && run)
                run->replaceOwnWork(replaces);
        });
    };
    offer(keepWords(), false);
    offer(replaceWords(*run), true);
}

} // namespace backflow::ui::promote
