#include "ui/resolve/sidechanges.h"

#include "core/merge/words.h"
#include "ui/resolve/decisions.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

namespace {

QString fromTo(const merge::Decision &decision, const merge::SideValue &now)
{
    const QString before = decision.ancestor.bytes ? merge::valueWords(decision.element, decision.ancestor).simplified()
                                                   : SideChanges::tr("not there");
    const QString after =
        now.bytes ? merge::valueWords(decision.element, now).simplified() : SideChanges::tr("removed");
    return SideChanges::tr("%1 → %2").arg(before, after);
}

} // namespace

QStringList sideChanges(const ResolveSession &session, int decision, bool ofSource)
{
    const promotion::Draft &draft = session.draft();
    const DecisionRef here = session.decisions()[size_t(decision)];
    const QString type = componentAt(draft, here).key.type;
    const merge::Outcome &outcome = fileAt(draft, here).outcome;
    QStringList changes;
    for (const merge::Decision &one : outcome.decisions) {
        const merge::SideValue &side = ofSource ? one.source : one.target;
        if (one.kind != merge::DecisionKind::NoAncestor && side.bytes != one.ancestor.bytes)
            changes.append(SideChanges::tr("≠ %1: %2").arg(merge::subjectWords(type, one), fromTo(one, side)));
    }
    const merge::AutoReason own =
        ofSource ? merge::AutoReason::OnlySourceChanged : merge::AutoReason::OnlyTargetChanged;
    for (const merge::AutoMerge &merge : outcome.automatic) {
        if (merge.reason != own && merge.reason != merge::AutoReason::SameOnBothSides)
            continue;
        const QString what = merge::subjectWords(type, merge.element, merge.entryKey, merge.path);
        changes.append(!merge.before  ? SideChanges::tr("+ %1: added").arg(what)
                       : !merge.after ? SideChanges::tr("− %1: removed").arg(what)
                                      : SideChanges::tr("± %1: changed").arg(what));
    }
    return changes;
}

SideChanges::SideChanges(const theme::Theme &theme, const QString &title, const QStringList &changes, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("mergeSideChanges"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setFrameShape(QFrame::StyledPanel);
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("mergeSideChangesList"));
    list->setAccessibleName(title);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->addItems(changes.isEmpty() ? QStringList{tr("Nothing.")} : changes);
    list->setCurrentRow(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    column->addWidget(widgets::textLabel(theme, title, this, theme::TextStyle::Strong));
    column->addWidget(list, 1);
    setFocusProxy(list);
    constexpr int kMostRows = 12;
    const int rows = int(std::min<qsizetype>(kMostRows, std::max<qsizetype>(changes.size(), 2)));
    resize(520, theme::kControlHeight * (rows + 2));
}

void SideChanges::popUp(const QWidget &below)
{
    move(below.mapToGlobal(QPoint(0, below.height())));
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace backflow::ui::resolve
