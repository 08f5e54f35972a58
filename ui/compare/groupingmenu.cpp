#include "ui/compare/groupingmenu.h"

#include <QCoreApplication>
#include <QMenu>

namespace backflow::ui::compare {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

} // namespace

void offerGroupings(QMenu *menu, const QList<Grouping> &now, const std::function<void(const QList<Grouping> &)> &chosen)
{
    const auto offer = [&chosen](QMenu *where, const QString &text, const QList<Grouping> &by, bool holds) {
        QAction *action = where->addAction(text, where, [chosen, by] { chosen(by); });
        action->setCheckable(true);
        action->setChecked(holds);
    };
    for (const Grouping grouping : kGroupings) {
        QList<Grouping> by{grouping};
        if (now.size() > 1 && now.at(1) != grouping)
            by.append(now.at(1));
        offer(menu, groupingWords(grouping), by, now.first() == grouping);
    }
    QMenu *then = menu->addMenu(Tr::tr("Then by"));
    offer(then, Tr::tr("Nothing"), {now.first()}, now.size() < 2);
    for (const Grouping grouping : kGroupings) {
        if (grouping != now.first())
            offer(then, groupingWords(grouping), {now.first(), grouping}, now.size() > 1 && now.at(1) == grouping);
    }
}

} // namespace backflow::ui::compare
