#pragma once

#include <QHash>
#include <QTextBrowser>

namespace backflow::ui::help {

/// A page of the guide, or one of its headings where the address names one. Pictures are no wider than the page; what
/// is not in the program is never loaded.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
    /// Marks the words on the page and goes to the first.
    void mark(const QString &words, const QColor &ground);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void goToHeading(const QString &anchor);

    int m_pictureWidth = 0;
};

} // namespace backflow::ui::help
