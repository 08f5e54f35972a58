#pragma once

#include "ui/resolve/question.h"

#include <QObject>

namespace backflow::ui::resolve {

/// Takes a decision to somebody else: as a mail, as a text to paste, or to its story.
class Asking final : public QObject
{
    Q_OBJECT

public:
    explicit Asking(QObject *parent = nullptr);
    /// What opens mails and stories; the desktop's own unless told.
    void setOpenUrl(OpenUrl open) { m_open = std::move(open); }
    void openStory(const Story &story);
    void ask(const Question &question, bool byMail);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const QString &sentence);

private:
    OpenUrl m_open;
};

} // namespace backflow::ui::resolve
