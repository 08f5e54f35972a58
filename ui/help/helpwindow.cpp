#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace backflow::ui::help {

namespace {
constexpr int kPageRole = Qt::UserRole + 1;
constexpr int kListWidth = 240;
} // namespace

HelpWindow::HelpWindow(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_found(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_browser(new HelpBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("User guide"));
    m_list->setObjectName(QStringLiteral("helpContents"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_browser->setObjectName(QStringLiteral("helpPage"));
    m_browser->setAccessibleName(tr("Page of the guide"));
    auto *left = new QWidget(this);
    auto *inLeft = new QVBoxLayout(left);
    inLeft->setContentsMargins(theme::kSpace2, 0, 0, theme::kSpace2);
    inLeft->setSpacing(theme::kSpace1);
    inLeft->addWidget(m_found);
    inLeft->addWidget(m_list, 1);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->setObjectName(QStringLiteral("helpSplitter"));
    both->addWidget(left);
    both->addWidget(m_browser);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(1, 1);
    both->setSizes({kListWidth, 3 * kListWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(both, 1);
    resize(980, 720);
    makeKeys();
    listPages();
    restyle();
    connect(&theme, &theme::Theme::themeChanged, this, &HelpWindow::restyle);
    connect(m_list, &QListWidget::itemActivated, this, &HelpWindow::openChosen);
    connect(m_list, &QListWidget::itemClicked, this, &HelpWindow::openChosen);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::pageShown);
}

QWidget *HelpWindow::makeBar()
{
    auto *bar = new QWidget(this);
    m_back = widgets::iconButton(m_theme, QStringLiteral("helpBack"), theme::Icon::ArrowLeft, tr("Back"), bar);
    m_forward =
        widgets::iconButton(m_theme, QStringLiteral("helpForward"), theme::Icon::ArrowRight, tr("Forward"), bar);
    m_home = widgets::iconButton(m_theme, QStringLiteral("helpHome"), theme::Icon::Help, tr("Contents"), bar);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::kSpace2, theme::kSpace2, theme::kSpace2, theme::kSpace2);
    row->setSpacing(theme::kSpace1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forward), static_cast<QWidget *>(m_home)})
        row->addWidget(part);
    row->addWidget(m_search, 1);
    const auto can = [](QToolButton *button, const QString &reason) {
        return [button, reason](bool available) { widgets::setUnavailable(button, available ? QString() : reason); };
    };
    const auto canGoBack = can(m_back, tr("No page was open before this one."));
    const auto canGoForward = can(m_forward, tr("There is no page to go forward to."));
    canGoBack(false);
    canGoForward(false);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_home, &QToolButton::clicked, this, [this] { open(pageNames().first()); });
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, canGoBack);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, canGoForward);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (words.trimmed().isEmpty())
            listPages();
        else
            listHits(words);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_list->count() > 0 && m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
        openChosen();
    });
    return bar;
}

void HelpWindow::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_browser->backward(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_browser->forward(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { m_home->click(); });
}

void HelpWindow::open(const QString &place)
{
    m_search->clear();
    show(); // where a heading stands is known once the page has its width
    raise();
    activateWindow();
    m_browser->setSource(pageUrl(pageText(place.section(u'#', 0, 0)).isEmpty() ? pageNames().first() : place));
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::listPages()
{
    m_list->clear();
    for (const QString &name : pageNames()) {
        auto *row = new QListWidgetItem(pageTitle(name), m_list);
        row->setData(kPageRole, name);
        if (name == page())
            m_list->setCurrentItem(row);
    }
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_found->setText(tr("Pages"));
    m_browser->setExtraSelections({});
}

void HelpWindow::listHits(const QString &words)
{
    m_list->clear();
    const QList<Hit> hits = search(words);
    for (const Hit &hit : hits) {
        auto *row = new QListWidgetItem(hit.title + u'\n' + hit.line.simplified(), m_list);
        row->setData(kPageRole, hit.page);
        row->setData(Qt::AccessibleTextRole, hit.title + QStringLiteral(": ") + hit.line);
    }
    const QString found =
        hits.isEmpty() ? tr("No page has these words.") : tr("Found on %Ln pages", nullptr, int(hits.size()));
    m_list->setAccessibleName(found);
    m_found->setText(found);
}

void HelpWindow::openChosen()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row)
        return;
    const QString page = row->data(kPageRole).toString();
    if (m_page != page)
        m_browser->setSource(pageUrl(page));
    m_browser->mark(m_search->text(), m_theme.color(theme::Role::WarningTint));
}

void HelpWindow::pageShown(const QUrl &url)
{
    m_page = pageAt(url);
    const QString title = pageTitle(page());
    setWindowTitle(title.isEmpty() ? tr("User guide") : tr("%1 – User guide").arg(title));
    m_browser->setAccessibleDescription(title);
    if (m_search->text().trimmed().isEmpty())
        listPages();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void HelpWindow::restyle()
{
    m_browser->setFont(m_theme.font(theme::TextStyle::Body));
    m_browser->reload(); // links and code take their colours when a page is read
}

} // namespace backflow::ui::help
