#pragma once

#include "ui/resolve/loaddraft.h"

#include <QString>
#include <QUrl>
#include <functional>

namespace backflow::ui::resolve {

class ResolveSession;

/// Opens an address outside of the program: a mail, a page. False when nothing opens it.
using OpenUrl = std::function<bool(const QUrl &url)>;

/// What somebody else is asked about one decision, with all they need to answer it.
struct Question {
    /// Who changed it last on one side and is not the person here; empty = nobody is known.
    QString who;
    QString subject;
    QString text;

    /// A mail with it; to whom, the mail program asks.
    QUrl mail() const;
};
Question questionAbout(const ResolveSession &session, const LoadedDraft &loaded, int decision);

/// The story a decision's component came with, else that of the promotion.
struct Story {
    QString name;
    /// Invalid = it is not known where it opens.
    QUrl url;
    /// Why it cannot be opened, in a sentence; empty = it can.
    QString reason;
};
/// `address`: where stories open, `%1` standing for the number; may be empty.
Story storyOf(const ResolveSession &session, const LoadedDraft &loaded, int decision, const QString &address);

} // namespace backflow::ui::resolve
