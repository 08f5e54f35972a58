#include "ui/widgets/readingorder.h"

#include <QWidget>
#include <algorithm>
#include <vector>

namespace backflow::ui::widgets {

namespace {

using Parts = std::vector<QWidget *>;

/// Cuts where nothing lies across, by the edges that are given; one group when there is no such place. The usual way to
/// find how a page is read (recursive XY cut, G. Nagy and S. Seth 1984).
template <class Begin, class End>
std::vector<Parts> cut(Parts parts, Begin begin, End end)
{
    constexpr int kOverlap = 2; // frames that share a line
    std::ranges::stable_sort(parts, {}, begin);
    std::vector<Parts> groups;
    int reached = 0;
    for (QWidget *part : parts) {
        if (groups.empty() || begin(part) >= reached - kOverlap)
            groups.emplace_back();
        reached = groups.back().empty() ? end(part) : std::max(reached, end(part));
        groups.back().push_back(part);
    }
    return groups;
}

void readInto(const Parts &parts, bool mirrored, Parts &out)
{
    if (parts.size() < 2) {
        out.insert(out.end(), parts.begin(), parts.end());
        return;
    }
    const auto top = [](const QWidget *part) { return part->geometry().top(); };
    const auto bottom = [](const QWidget *part) { return part->geometry().bottom() + 1; };
    const auto start = [mirrored](const QWidget *part) {
        return mirrored ? -part->geometry().right() - 1 : part->geometry().left();
    };
    const auto stop = [mirrored](const QWidget *part) {
        return mirrored ? -part->geometry().left() : part->geometry().right() + 1;
    };
    std::vector<Parts> groups = cut(parts, top, bottom);
    if (groups.size() < 2)
        groups = cut(parts, start, stop);
    if (groups.size() > 1) {
        for (const Parts &group : groups)
            readInto(group, mirrored, out);
        return;
    }
    // They lie on one another.
    Parts rest = parts;
    std::ranges::stable_sort(rest, {}, start);
    std::ranges::stable_sort(rest, {}, top);
    out.insert(out.end(), rest.begin(), rest.end());
}

void collect(const QWidget &parent, QList<QWidget *> &found)
{
    Parts parts;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && !widget->isWindow() && widget->isVisible())
            parts.push_back(widget);
    }
    Parts ordered;
    readInto(parts, parent.layoutDirection() == Qt::RightToLeft, ordered);
    for (QWidget *part : ordered) {
        if (part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) && !part->focusProxy())
            found.append(part);
        collect(*part, found);
    }
}

} // namespace

QList<QWidget *> asRead(const QWidget &window)
{
    QList<QWidget *> found;
    collect(window, found);
    return found;
}

bool focusAsRead(QWidget &window, bool next)
{
    const QList<QWidget *> order = asRead(window);
    // A part of a control, as the field of a combo box, stands for it.
    qsizetype at = -1;
    for (QWidget *widget = window.focusWidget(); widget && at < 0; widget = widget->parentWidget())
        at = order.indexOf(widget);
    if (at < 0)
        return false;
    const qsizetype count = order.size();
    order[(at + (next ? 1 : count - 1)) % count]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace backflow::ui::widgets
