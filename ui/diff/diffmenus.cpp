#include "ui/diff/diffmenus.h"

#include "ui/widgets/pagecommand.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace backflow::ui::diff {

namespace {

/// The classes that can be ignored, as they stand in the menu and in the words about what is ignored.
struct Class {
    const char *name;
    bool DiffOptions::*member;
    QString text;
    QString words;
    QList<QKeySequence> keys = {};
};

QList<Class> classes()
{
    return {{"diffIgnoreOrder",
             &DiffOptions::ignoreOrder,
             DiffMenus::tr("Ignore order"),
             DiffMenus::tr("order"),
             {QKeySequence(DiffMenus::tr("O"))}},
            {"diffIgnoreSpace",
             &DiffOptions::ignoreSpace,
             DiffMenus::tr("Ignore white space"),
             DiffMenus::tr("space"),
             {QKeySequence(DiffMenus::tr("S"))}},
            {"diffIgnoreLineEnds", &DiffOptions::ignoreLineEnds, DiffMenus::tr("Ignore line ends"),
             DiffMenus::tr("line ends")},
            {"diffIgnoreDefaults", &DiffOptions::ignoreDefaults, DiffMenus::tr("Ignore default values written out"),
             DiffMenus::tr("defaults")},
            {"diffIgnoreEscapes", &DiffOptions::ignoreEntities, DiffMenus::tr("Ignore how characters are escaped"),
             DiffMenus::tr("escapes")},
            {"diffIgnoreComments", &DiffOptions::ignoreComments, DiffMenus::tr("Ignore comments"),
             DiffMenus::tr("comments")}};
}

} // namespace

DiffMenus::DiffMenus(QWidget *view)
    : QObject(view)
    , m_owner(view)
    , m_ignore(new QMenu(tr("Ignore"), view))
    , m_context(new QMenu(tr("Lines around a change"), view))
    , m_copy(new QMenu(tr("Copy"), view))
    , m_open(new QMenu(tr("Open in"), view))
    , m_view(new QMenu(view))
{
    m_ignore->setObjectName(QStringLiteral("diffIgnoreMenu"));
    m_context->setObjectName(QStringLiteral("diffContextMenu"));
    m_copy->setObjectName(QStringLiteral("diffCopyMenu"));
    m_copy->setToolTipsVisible(true);
    m_open->setObjectName(QStringLiteral("diffOpenMenu"));
    m_open->setToolTipsVisible(true);
    m_view->setObjectName(QStringLiteral("diffViewMenu"));
    m_view->setToolTipsVisible(true);
    makeIgnore();
    makeContext();
    makeView();
    setPlaces({});
}

QAction *DiffMenus::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(true);
    m_owner->addAction(action);
    return action;
}

/// One that has a key stands among the window's commands as well.
QAction *DiffMenus::addCommand(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    QAction *action = add(menu, text, keys);
    widgets::PageCommands(m_owner, tr("Difference")).adopt(action, name);
    return action;
}

void DiffMenus::makeIgnore()
{
    const QList<Class> all = classes();
    for (const Class &one : all) {
        QAction *action = addCommand(m_ignore, one.name, one.text, one.keys);
        m_classes.insert(action, one.member);
        connect(action, &QAction::triggered, this, [this, member = one.member](bool on) {
            DiffOptions options = m_options;
            options.*member = on;
            Q_EMIT optionsChosen(options);
        });
    }
}

void DiffMenus::makeContext()
{
    QAction *fold = add(m_context, tr("Fold what is the same"), {});
    fold->setObjectName(QStringLiteral("diffFold"));
    fold->setChecked(true);
    m_context->addSeparator();
    auto *lengths = new QActionGroup(m_context);
    QHash<int, QAction *> byLines;
    for (const auto &[lines, text] :
         {std::pair{0, tr("Only changed lines")}, std::pair{3, tr("3 lines around a change")},
          std::pair{10, tr("10 lines around a change")}, std::pair{-1, tr("All lines")}}) {
        QAction *action = add(m_context, text, {});
        byLines.insert(lines, action);
        lengths->addAction(action);
        action->setChecked(lines == m_lines);
        connect(action, &QAction::triggered, this, [this, fold, lines = lines] {
            fold->setChecked(lines >= 0);
            m_lines = lines >= 0 ? lines : m_lines;
            Q_EMIT contextChosen(lines);
        });
    }
    connect(fold, &QAction::triggered, this, [this, byLines](bool on) { byLines.value(on ? m_lines : -1)->trigger(); });
}

void DiffMenus::makeView()
{
    m_beside = addCommand(m_view, "diffBeside", tr("Side by side"), {});
    m_column = addCommand(m_view, "diffColumn", tr("In one column"), {QKeySequence(tr("U"))});
    auto *layouts = new QActionGroup(m_view);
    layouts->addAction(m_beside);
    layouts->addAction(m_column);
    m_beside->setChecked(true);
    connect(m_beside, &QAction::triggered, this, [this] { Q_EMIT layoutChosen(true); });
    // The key changes over and back.
    connect(m_column, &QAction::triggered, this, &DiffMenus::layoutToggled);
    m_wrap = addCommand(m_view, "diffWrap", tr("Wrap long lines"), {QKeySequence(tr("W"))});
    m_wrap->setToolTip(tr("In one column; side by side every line stands beside its twin, so none is wrapped"));
    connect(m_wrap, &QAction::triggered, this, &DiffMenus::wrapChosen);
    m_view->addSeparator();
    m_view->addMenu(m_ignore);
    m_view->addMenu(m_context);
    m_view->addMenu(m_open);
    m_view->addSeparator();
    m_review = addCommand(m_view, "diffReview", tr("List of all changes"), {QKeySequence(tr("F8"))});
    connect(m_review, &QAction::triggered, this, &DiffMenus::reviewChosen);
    m_about = addCommand(m_view, "diffAbout", tr("About"), {});
    m_about->setToolTip(tr("Who changed each side, when, and for which story"));
    m_about->setChecked(true);
    connect(m_about, &QAction::toggled, this, &DiffMenus::aboutChosen);
}

void DiffMenus::offerCopy(const QString &text, std::function<QString()> whyNot, std::function<void()> run)
{
    QAction *action = m_copy->addAction(text, this, std::move(run));
    connect(m_copy, &QMenu::aboutToShow, action, [action, whyNot = std::move(whyNot)] {
        const QString reason = whyNot();
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    });
}

void DiffMenus::offerCopySeparator()
{
    m_copy->addSeparator();
}

void DiffMenus::setPlaces(const QList<OpenPlace> &places)
{
    m_open->clear();
    m_open->addAction(tr("An editor: both sides, as files to read"), this, &DiffMenus::editorWanted);
    for (const OpenPlace &place : places) {
        QAction *action = m_open->addAction(place.text, this, [this, url = place.url] { Q_EMIT placeChosen(url); });
        action->setEnabled(place.unavailable.isEmpty());
        action->setToolTip(place.unavailable.isEmpty() ? place.url.toString() : place.unavailable);
    }
}

void DiffMenus::setOptions(const DiffOptions &options)
{
    m_options = options;
    for (auto it = m_classes.begin(); it != m_classes.end(); ++it)
        it.key()->setChecked(options.*it.value());
}

void DiffMenus::setBeside(bool beside)
{
    (beside ? m_beside : m_column)->setChecked(true);
}

void DiffMenus::setWraps(bool wraps)
{
    m_wrap->setChecked(wraps);
}

void DiffMenus::setReview(bool shown)
{
    m_review->setChecked(shown);
}

bool DiffMenus::showsAbout() const
{
    return m_about->isChecked();
}

QStringList DiffMenus::ignoredWords(const DiffOptions &options)
{
    QStringList words;
    const QList<Class> all = classes();
    for (const Class &one : all) {
        if (options.*one.member)
            words.append(one.words);
    }
    return words;
}

} // namespace backflow::ui::diff
