#pragma once

#include "ui/widgets/navigator.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace backflow::ui::help {

/// The pages of the user guide, Markdown in the program itself: nothing is loaded from elsewhere. A page is told in the
/// language of the program (QLocale's default), and in English where that language lacks it. English pages lie in
/// `:/help/`, those of another language in a folder of its code; addresses are the same in every language.

/// `map`, `promotion`: names of the pages, the table of contents first and in its order.
QStringList pageNames();
/// The page's own heading.
QString pageTitle(const QString &name);
/// Its text in Markdown as it is written, with keys by their English names; empty when there is none.
QString pageText(const QString &name);
/// The same with keys as the menus of this system and language write them.
QString shownText(const QString &name);
/// Where a picture lies: the language's own, else the English one.
QString picturePath(const QString &path);

/// `place` is a page, or a page and one of its headings: `promotion#the-endings`.
QUrl pageUrl(const QString &place);
/// The page that is shown at an address; empty for any other address.
QString pageAt(const QUrl &url);
/// What headings of a page are called in addresses: the words of the English ones, in their order on every page.
QStringList anchors(const QString &name);

/// A page, or one of its headings.
struct Place {
    /// `promotion#the-endings`.
    QString address;
    /// In the language spoken: "Promotions › The endings".
    QString title;
};
/// All of them, in the order of the contents.
QList<Place> places();

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
/// What is looked for one by one. Where a language has no blanks between words, runs of one script stand for words:
/// 「競合を決める」 asks for 競合, 決 and nothing that only joins them. An article before an apostrophe is left out.
QStringList wordsOf(const QString &text);

} // namespace backflow::ui::help
