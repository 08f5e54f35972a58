#include "tests/support/patience.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/plainaccess.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::widgets;

namespace {

struct Announcement {
    QAccessible::Event type;
    QString object;
};
QList<Announcement> &announcements()
{
    static QList<Announcement> list;
    return list;
}
void remember(QAccessibleEvent *event)
{
    announcements() += Announcement{event->type(), event->object() ? event->object()->objectName() : QString()};
}
bool announced(QAccessible::Event type, const QString &object)
{
    return std::ranges::any_of(announcements(),
                               [&](const Announcement &one) { return one.type == type && one.object == object; });
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accessKeysAreTakenOff_data();
    void accessKeysAreTakenOff();
    void init();
    void bannerAlertsAndCountsTheSameMessage();
    void bannerActionsGoWithTheirMessage();
    void bannerClosesByKey();
    void bannerCanBeReadBeforeItGoes();
    void bannerNobodySawGoesAtOnce();
    void stackShowsTheStateAndItsButton_data();
    void stackShowsTheStateAndItsButton();
    void stackKeepsGoodDataUnderABanner();
    void skeletonWaits();
    void longSentenceHasRoom();
    void chipSaysItsCountAndToggles();
    void statusIsWordsToo();
    void selectionBarAnnouncesItsSentence();
    void toastUndoes();
    void toastsComeOneAtATime();
    void aToastStaysWhileItIsHeld();
    void whatIsSeenAtOnceIsSaidAtOnce();
    void whatPaintsItselfHasARole();
    void oneOfSeveralIsClickedWhenPressed();
    void aChoiceIsToldByItsName();
    void unavailableSaysWhy();
    void elidedTextIsWholeInToolTipAndName();
    void ages_data();
    void ages();

private:
    theme::Theme m_theme;
};

void TestWidgets::initTestCase()
{
    m_theme.install(*qApp);
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(remember);
}

void TestWidgets::init()
{
    announcements().clear();
}

void TestWidgets::bannerAlertsAndCountsTheSameMessage()
{
    QWidget page;
    InlineBanner banner(m_theme, QStringLiteral("testBanner"), &page);
    page.show();
    QVERIFY(!banner.isVisible());
    banner.tell(Severity::Error, QStringLiteral("Dev2 cannot be reached."));
    QVERIFY(banner.isVisible());
    QVERIFY(announced(QAccessible::Alert, QStringLiteral("testBanner")));
    QCOMPARE(banner.accessibleName(), QStringLiteral("Dev2 cannot be reached."));
    banner.tell(Severity::Error, QStringLiteral("Dev2 cannot be reached."));
    QCOMPARE(banner.findChild<QLabel *>(QStringLiteral("testBannerText"))->text(),
             QStringLiteral("Dev2 cannot be reached. (×2)"));
    QCOMPARE(banner.text(), QStringLiteral("Dev2 cannot be reached."));
    banner.tell(Severity::Info, QStringLiteral("Something else."));
    QCOMPARE(banner.accessibleName(), QStringLiteral("Something else."));
}

void TestWidgets::bannerActionsGoWithTheirMessage()
{
    QWidget page;
    InlineBanner banner(m_theme, QStringLiteral("testBanner"), &page);
    page.show();
    banner.tell(Severity::Warning, QStringLiteral("One."));
    QSignalSpy pressed(banner.addAction(QStringLiteral("Reconnect")), &QPushButton::clicked);
    auto *action = banner.findChild<QPushButton *>(QStringLiteral("testBannerAction1"));
    QVERIFY(action);
    QCOMPARE(action->accessibleName(), QStringLiteral("Reconnect"));
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(pressed.size(), 1);
    banner.tell(Severity::Warning, QStringLiteral("Two."));
    QVERIFY(!banner.findChild<QPushButton *>(QStringLiteral("testBannerAction1")));
}

void TestWidgets::bannerClosesByKey()
{
    QWidget page;
    InlineBanner banner(m_theme, QStringLiteral("testBanner"), &page);
    page.show();
    banner.tell(Severity::Success, QStringLiteral("Done."));
    QSignalSpy closed(&banner, &InlineBanner::closed);
    auto *close = banner.findChild<QToolButton *>(QStringLiteral("testBannerClose"));
    QVERIFY(!close->accessibleName().isEmpty());
    QTest::keyClick(close, Qt::Key_Space);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!banner.isVisible());
}

void TestWidgets::bannerCanBeReadBeforeItGoes()
{
    QWidget page;
    InlineBanner banner(m_theme, QStringLiteral("testBanner"), &page);
    page.show();
    QElapsedTimer clock;
    clock.start();
    banner.tell(Severity::Info, QStringLiteral("UAT is being read."));
    banner.addAction(QStringLiteral("Stop"));
    banner.dismiss();
    QVERIFY(banner.isVisible());
    QVERIFY(!banner.findChild<QPushButton *>(QStringLiteral("testBannerAction1"))); // what it was about is over
    QTRY_VERIFY(!banner.isVisible());
    QVERIFY(clock.elapsed() >= InlineBanner::kLeastShownMs - 5); // timers may be a little early
    // What is told meanwhile stays.
    banner.tell(Severity::Info, QStringLiteral("One."));
    banner.dismiss();
    banner.tell(Severity::Warning, QStringLiteral("Two."));
    QVERIFY(!banner.findChild<QTimer *>()->isActive());
    QVERIFY(banner.isVisible());
    // Who answers it has read it.
    banner.addAction(QStringLiteral("Reconnect"))->click();
    banner.dismiss();
    QVERIFY(!banner.isVisible());
}

void TestWidgets::bannerNobodySawGoesAtOnce()
{
    QWidget page;
    InlineBanner banner(m_theme, QStringLiteral("testBanner"), &page);
    banner.tell(Severity::Info, QStringLiteral("UAT is being read."));
    banner.dismiss();
    page.show();
    QVERIFY(!banner.isVisible());
}

void TestWidgets::stackShowsTheStateAndItsButton_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("empty") << static_cast<int>(ViewState::Empty);
    QTest::newRow("filtered") << static_cast<int>(ViewState::FilteredEmpty);
    QTest::newRow("error without data") << static_cast<int>(ViewState::Error);
    QTest::newRow("offline without data") << static_cast<int>(ViewState::Offline);
    QTest::newRow("no access without data") << static_cast<int>(ViewState::NoAccess);
}

void TestWidgets::stackShowsTheStateAndItsButton()
{
    QFETCH(int, state);
    auto *content = new QLabel(QStringLiteral("data"));
    StateStack stack(m_theme, QStringLiteral("testStack"), content);
    stack.show();
    QVERIFY(content->isVisible());
    stack.setState(static_cast<ViewState>(state),
                   {theme::Icon::Info, QStringLiteral("No component matches."), QStringLiteral("Clear filters")});
    QVERIFY(!content->isVisible());
    auto *placeholder = stack.findChild<Placeholder *>(QStringLiteral("testStackPlaceholder"));
    QVERIFY(placeholder->isVisible());
    QCOMPARE(placeholder->sentence(), QStringLiteral("No component matches."));
    QSignalSpy pressed(&stack, &StateStack::actionPressed);
    auto *button = stack.findChild<QPushButton *>(QStringLiteral("testStackPlaceholderButton"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Clear filters"));
    button->click();
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed[0][0].value<ViewState>(), static_cast<ViewState>(state));
    stack.setReady();
    QVERIFY(content->isVisible());
}

void TestWidgets::stackKeepsGoodDataUnderABanner()
{
    auto *content = new QLabel(QStringLiteral("data"));
    StateStack stack(m_theme, QStringLiteral("testStack"), content);
    stack.show();
    stack.setState(ViewState::Offline,
                   {theme::Icon::Offline, QStringLiteral("UAT cannot be reached."), QStringLiteral("Reconnect")},
                   QStringLiteral("as of 09:12"));
    QVERIFY(content->isVisible());
    QVERIFY(stack.banner()->isVisible());
    QCOMPARE(stack.banner()->text(), QStringLiteral("UAT cannot be reached. Shown as of 09:12."));
    QSignalSpy pressed(&stack, &StateStack::actionPressed);
    stack.findChild<QPushButton *>(QStringLiteral("testStackBannerAction1"))->click();
    QCOMPARE(pressed.size(), 1);
    stack.setState(ViewState::Stale,
                   {theme::Icon::Refresh, QStringLiteral("Changed on the server."), QStringLiteral("Refresh")});
    QVERIFY(content->isVisible());
    QCOMPARE(stack.banner()->text(), QStringLiteral("Changed on the server."));
    stack.setReady();
    QVERIFY(stack.banner()->text().isEmpty());
    QTRY_VERIFY(!stack.banner()->isVisible()); // it can be read first
}

void TestWidgets::skeletonWaits()
{
    auto *content = new QLabel(QStringLiteral("data"));
    StateStack stack(m_theme, QStringLiteral("testStack"), content);
    stack.resize(300, 200);
    stack.show();
    stack.setState(ViewState::Loading);
    auto *skeleton = stack.findChild<QWidget *>(QStringLiteral("testStackSkeleton"));
    QVERIFY(skeleton->isVisible());
    const QColor row = m_theme.color(theme::Role::Hover);
    const auto drawn = [&] {
        const QImage image = skeleton->grab().toImage();
        return image.pixelColor(40, 18) == row;
    };
    QVERIFY(!drawn()); // nothing flickers when the answer is quick
    QTRY_VERIFY(drawn());
}

void TestWidgets::longSentenceHasRoom()
{
    auto *content = new QLabel(QStringLiteral("data"));
    StateStack stack(m_theme, QStringLiteral("testStack"), content);
    stack.resize(700, 500);
    stack.show();
    stack.setState(ViewState::Empty,
                   {theme::Icon::Info,
                    QStringLiteral("Nothing is on record yet. Every reading of an org, every decision "
                                   "and every promotion appears here as soon as it has happened."),
                    QStringLiteral("Go")});
    auto *sentence = stack.findChild<QLabel *>(QStringLiteral("testStackPlaceholderSentence"));
    QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    QVERIFY(sentence->height() >= 2 * sentence->fontMetrics().height());
}

void TestWidgets::chipSaysItsCountAndToggles()
{
    Chip chip(m_theme, QStringLiteral("chipConflict"), QStringLiteral("Conflict"));
    chip.setCount(124);
    QCOMPARE(chip.accessibleName(), QStringLiteral("Conflict, 124, hidden"));
    chip.show();
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
    QCOMPARE(chip.accessibleName(), QStringLiteral("Conflict, 124, shown"));
    QVERIFY(chip.sizeHint().height() >= 24);
}

void TestWidgets::statusIsWordsToo()
{
    StatusLabel label(m_theme);
    label.setStatus(theme::Icon::Ok, theme::Role::Ok, QStringLiteral("In sync"));
    QCOMPARE(label.accessibleName(), QStringLiteral("In sync"));
    QVERIFY(label.sizeHint().width() >
            QFontMetrics(m_theme.font(theme::TextStyle::Body)).horizontalAdvance(QStringLiteral("In sync")));
}

void TestWidgets::selectionBarAnnouncesItsSentence()
{
    SelectionBar bar(m_theme);
    bar.show();
    bar.setParts({QStringLiteral("14 selected"), QString(), QStringLiteral("+3 they need")});
    QCOMPARE(bar.text(), QStringLiteral("14 selected · +3 they need"));
    QCOMPARE(bar.accessibleName(), bar.text());
    QVERIFY(announced(QAccessible::NameChanged, QStringLiteral("selectionBar")));
    announcements().clear();
    bar.setParts({QStringLiteral("14 selected"), QStringLiteral("+3 they need")});
    QVERIFY(!announced(QAccessible::NameChanged, QStringLiteral("selectionBar")));
}

void TestWidgets::toastUndoes()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(m_theme, &window);
    window.show();
    bool undone = false;
    toast.say(QStringLiteral("Left out Dev1."), [&undone] { undone = true; });
    QVERIFY(toast.isVisible());
    QVERIFY(window.rect().contains(toast.geometry()));
    QVERIFY(announced(QAccessible::Alert, QStringLiteral("toast")));
    QTest::keyClick(toast.findChild<QPushButton *>(QStringLiteral("toastUndo")), Qt::Key_Space);
    QVERIFY(undone);
    QVERIFY(!toast.isVisible());
    toast.say(QStringLiteral("Nothing to undo."));
    QVERIFY(!toast.findChild<QPushButton *>(QStringLiteral("toastUndo"))->isVisible());
}

void TestWidgets::toastsComeOneAtATime()
{
    QWidget window;
    window.resize(600, 400);
    Toast toast(m_theme, &window);
    auto *clock = toast.findChild<QTimer *>();
    window.show();
    int undone = 0;
    toast.say(QStringLiteral("Left out Dev1."), [&undone] { ++undone; });
    QCOMPARE(clock->interval(), Toast::kShownWithUndoMs);
    toast.say(QStringLiteral("Dev2 was read."));
    toast.say(QStringLiteral("Dev3 was read."));
    QCOMPARE(toast.text(), QStringLiteral("Left out Dev1.")); // nobody loses the way back
    QCOMPARE(toast.waiting(), 2);
    QCOMPARE(clock->interval(), Toast::kShownWithUndoMs);
    QTest::mouseClick(toast.findChild<QPushButton *>(QStringLiteral("toastUndo")), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QCOMPARE(toast.text(), QStringLiteral("Dev2 was read."));
    QCOMPARE(clock->interval(), Toast::kLeastMs); // somebody waits
    announcements().clear();
    clock->start(0);
    QTRY_COMPARE(toast.text(), QStringLiteral("Dev3 was read."));
    QVERIFY(announced(QAccessible::Alert, QStringLiteral("toast")));
    QCOMPARE(clock->interval(), Toast::kShownMs);
    toast.say(QStringLiteral("Dev3 was read."));
    QCOMPARE(toast.waiting(), 0); // the same is not said twice in a row
    clock->start(0);
    QTRY_VERIFY(!toast.isVisible());
    QCOMPARE(undone, 1);
}

void TestWidgets::aToastStaysWhileItIsHeld()
{
    QWidget window;
    window.resize(600, 400);
    auto *field = new QPushButton(QStringLiteral("Elsewhere"), &window);
    Toast toast(m_theme, &window);
    const auto *clock = toast.findChild<QTimer *>();
    auto *undo = toast.findChild<QPushButton *>(QStringLiteral("toastUndo"));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    toast.say(QStringLiteral("Left out Dev1."), [] {});
    QVERIFY(clock->isActive());
    QEnterEvent enters({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(&toast, &enters);
    QVERIFY(!clock->isActive());
    toast.say(QStringLiteral("Dev2 was read."));
    QVERIFY(!clock->isActive());
    QEvent leaves(QEvent::Leave);
    QApplication::sendEvent(&toast, &leaves);
    QVERIFY(clock->isActive());
    undo->setFocus(Qt::TabFocusReason);
    QVERIFY(!clock->isActive());
    QTest::keyClick(undo, Qt::Key_Escape);
    QCOMPARE(toast.text(), QStringLiteral("Dev2 was read."));
    QVERIFY(field->hasFocus()); // where the keyboard was before
    QVERIFY(clock->isActive());
    toast.dismiss();
    QVERIFY(!toast.isVisible());
    QVERIFY(!clock->isActive());
}

void TestWidgets::whatIsSeenAtOnceIsSaidAtOnce()
{
    QWidget window;
    InlineBanner banner(m_theme, QStringLiteral("sampleBanner"), &window);
    SelectionBar bar(m_theme, &window);
    bar.setObjectName(QStringLiteral("sampleBar"));
    // Nobody hears of a page that is not shown.
    bar.setParts({QStringLiteral("1 selected")});
    QVERIFY(!announced(QAccessible::Announcement, QStringLiteral("sampleBar")));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    bar.setParts({QStringLiteral("2 selected")});
    QVERIFY(announced(QAccessible::Announcement, QStringLiteral("sampleBar")));
    banner.tell(Severity::Error, QStringLiteral("Dev1 does not answer."));
    QVERIFY(announced(QAccessible::Announcement, QStringLiteral("sampleBanner")));
}

void TestWidgets::whatPaintsItselfHasARole()
{
    const ElidedLabel title(m_theme, QStringLiteral("Pipeline"), nullptr, theme::TextStyle::Page);
    const ElidedLabel words(m_theme, QStringLiteral("5 environments"));
    QWidget group;
    const auto role = [](const QWidget &widget) {
        return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget))->role();
    };
    QCOMPARE(role(title), QAccessible::Heading);
    QCOMPARE(role(words), QAccessible::StaticText);
    QCOMPARE(role(group), QAccessible::Client);
    group.setAccessibleName(QStringLiteral("Filters"));
    QCOMPARE(role(group), QAccessible::Grouping);
}

void TestWidgets::oneOfSeveralIsClickedWhenPressed()
{
    QWidget window;
    QToolButton one(&window);
    QToolButton other(&window);
    one.setText(QStringLiteral("&Map"));
    for (QToolButton *button : {&one, &other})
        setOneOfSeveral(button);
    one.setChecked(true);
    const QSignalSpy clicked(&other, &QToolButton::clicked);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&other);
    QCOMPARE(face->role(), QAccessible::RadioButton);
    QCOMPARE(QAccessible::queryAccessibleInterface(&one)->text(QAccessible::Name), QStringLiteral("Map"));
    QVERIFY(!face->state().checked);
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(clicked.size(), 1);
    QVERIFY(face->state().checked);
    QVERIFY(!one.isChecked());
}

void TestWidgets::aChoiceIsToldByItsName()
{
    QComboBox box;
    box.addItems({QStringLiteral("Production"), QStringLiteral("UAT")});
    box.setAccessibleName(QStringLiteral("Source"));
    const QString told = QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Name);
    QVERIFY2(told.startsWith(QLatin1String("Source")), qPrintable(told));
    QCOMPARE(QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Value), QStringLiteral("Production"));
}

void TestWidgets::unavailableSaysWhy()
{
    QWidget parent;
    QPushButton *button = primaryButton(QStringLiteral("finish"), QStringLiteral("&Finish"), &parent);
    button->setToolTip(QStringLiteral("Ends it"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Finish"));
    setUnavailable(button, QStringLiteral("2 decisions left"));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("2 decisions left"));
    QCOMPARE(button->accessibleDescription(), QStringLiteral("2 decisions left"));
    setUnavailable(button, QStringLiteral("1 decision left"));
    setUnavailable(button, {});
    QVERIFY(button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Ends it"));
    QVERIFY(button->accessibleDescription().isEmpty());
}

void TestWidgets::elidedTextIsWholeInToolTipAndName()
{
    ElidedLabel label(m_theme, QStringLiteral("force-app/main/default/classes/AccountService.cls"));
    label.resize(80, 20);
    label.show();
    QCOMPARE(label.accessibleName(), label.text());
    QCOMPARE(label.toolTip(), label.text());
    label.resize(label.sizeHint());
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("now") << qint64(20) << QStringLiteral("just now");
    QTest::newRow("minutes") << qint64(20 * 60) << QStringLiteral("20 min ago");
    QTest::newRow("hours") << qint64(2 * 3600) << QStringLiteral("2 h ago");
    QTest::newRow("a day") << qint64(26 * 3600) << QStringLiteral("1 day ago");
    QTest::newRow("days") << qint64(3 * 86400) << QStringLiteral("3 days ago");
}

void TestWidgets::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::UTC);
    QCOMPARE(ageWords(now.addSecs(-seconds), now), words);
}

void TestWidgets::accessKeysAreTakenOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("inside") << QStringLiteral("Select &all") << QStringLiteral("Select all");
    QTest::newRow("behind") << QStringLiteral("コピー(&C)") << QStringLiteral("コピー");
    QTest::newRow("behind, before dots") << QStringLiteral("開く(&O)…") << QStringLiteral("開く…");
    QTest::newRow("one that is meant") << QStringLiteral("Sales && Service") << QStringLiteral("Sales & Service");
    QTest::newRow("brackets that are meant") << QStringLiteral("Zoom (0)") << QStringLiteral("Zoom (0)");
}

void TestWidgets::accessKeysAreTakenOff()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(withoutAccessKey(text), plain);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
