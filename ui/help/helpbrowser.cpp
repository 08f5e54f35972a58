#include "ui/help/helpbrowser.h"

#include "ui/help/helppages.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace backflow::ui::help {

namespace {
constexpr int kNarrowest = 200;
/// Pictures are made anew when the page has become so much wider or narrower.
constexpr int kStep = 40;
} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(20);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = name.isRelative() ? source().resolved(name) : name;
    if (url.scheme() != QLatin1String("qrc"))
        return {};
    if (type == QTextDocument::MarkdownResource && !pageAt(url).isEmpty())
        return shownText(pageAt(url));
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, url);
    QImage picture(picturePath(QLatin1Char(':') + url.path()));
    const int width = std::max(kNarrowest, viewport()->width() - 3 * int(document()->documentMargin()));
    const qreal ratio = devicePixelRatio();
    m_pictureWidth = width;
    if (picture.width() > int(width * ratio))
        picture = picture.scaledToWidth(int(width * ratio), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(name, type);
    if (source().hasFragment())
        goToHeading(source().fragment());
}

void HelpBrowser::goToHeading(const QString &anchor)
{
    // Headings are counted, because they are called otherwise in every language.
    qsizetype left = anchors(pageAt(source())).indexOf(anchor);
    for (QTextBlock block = document()->begin(); left >= 0 && block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || left-- > 0)
            continue;
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(block).top()));
    }
}

void HelpBrowser::mark(const QString &words, const QColor &ground)
{
    QList<ExtraSelection> marks;
    for (const QString &word : wordsOf(words)) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(ground);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const int width = viewport()->width() - 3 * int(document()->documentMargin());
    if (m_pictureWidth == 0 || std::abs(width - m_pictureWidth) < kStep)
        return;
    m_pictureWidth = 0; // until the page asks for a picture again
    const int at = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(at);
}

} // namespace backflow::ui::help
