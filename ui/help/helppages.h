#pragma once

#include "ui/widgets/navigator.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace backflow::ui::help {

/// The pages of the user guide. They are English Markdown in the program itself: nothing is loaded from elsewhere.

/// `map`, `promotion`: names of the pages, the table of contents first and in its order.
QStringList pageNames();
/// The page's own heading.
QString pageTitle(const QString &name);
/// Its text in Markdown; empty when there is none.
QString pageText(const QString &name);
QUrl pageUrl(const QString &name);
/// The page that is shown at an address; empty for any other address.
QString pageAt(const QUrl &url);

/// The page about a screen.
QString pageFor(widgets::Page screen);

struct Hit {
    QString page;
    QString title;
    /// The first line that has the words, as plain text.
    QString line;
    bool operator==(const Hit &) const = default;
};
/// Pages that hold all the words, those with one in the title first.
QList<Hit> search(const QString &words);

} // namespace backflow::ui::help
