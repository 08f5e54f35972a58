#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::help {

class HelpBrowser;

/// The user guide in a window of its own beside the work: contents or what a search found at the left, a page at the
/// right. Objects: `helpWindow`, `helpSearch`, `helpContents`, `helpPage`, `helpBack`, `helpForward`, `helpHome`.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Shows a page by its name, at a heading where one is named (`promotion#the-endings`), and comes to the front.
    void open(const QString &place);
    QString page() const { return m_page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    void makeKeys();
    void listPages();
    void listHits(const QString &words);
    void openChosen();
    void pageShown(const QUrl &url);
    void restyle();

    const theme::Theme &m_theme;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_home;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_found;
    HelpBrowser *m_browser;
    /// The browser says that a page has come before it says so itself.
    QString m_page;
};

} // namespace backflow::ui::help
