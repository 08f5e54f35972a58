#pragma once

#include "ui/widgets/navigator.h"

#include <QList>
#include <QString>

namespace backflow::ui::shell {

/// Where a person is in the window.
struct Place {
    widgets::Page page = widgets::Page::Welcome;
    QString environment;
    /// Inside of the page: a promotion, a comparison.
    QString spot;
    bool operator==(const Place &) const = default;
};

/// The places one was at, and those one came back from.
struct PlaceHistory {
    static constexpr int kMost = 100;

    /// One goes on from there.
    void leave(const Place &place)
    {
        back += place;
        if (back.size() > kMost)
            back.removeFirst();
        forward.clear();
    }
    void clear()
    {
        back.clear();
        forward.clear();
    }

    QList<Place> back;
    QList<Place> forward;
};

} // namespace backflow::ui::shell
