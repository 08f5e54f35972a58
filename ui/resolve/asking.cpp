#include "ui/resolve/asking.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace backflow::ui::resolve {

Asking::Asking(QObject *parent)
    : QObject(parent)
    , m_open(&QDesktopServices::openUrl)
{
}

void Asking::openStory(const Story &story)
{
    if (story.reason.isEmpty() && !m_open(story.url))
        Q_EMIT failed(tr("Nothing on this computer opens %1.").arg(story.url.toDisplayString()));
}

void Asking::ask(const Question &question, bool byMail)
{
    if (byMail && m_open(question.mail()))
        return;
    // Without a mail program the question is not lost.
    QGuiApplication::clipboard()->setText(question.subject + QStringLiteral("\n\n") + question.text);
    Q_EMIT told(byMail ? tr("No mail program opened, so the question was copied. Paste it where you like.")
                       : tr("The question was copied. Paste it where you like."));
}

} // namespace backflow::ui::resolve
