#pragma once
// What every screen has to keep in other languages, directions and sizes, what assistive technology is told of it, and
// how long it may think.

#include "app/desktop/pseudolocale.h"
#include "tests/support/patience.h"
#include "tests/support/speed.h"
#include "tests/ui/screenchecks.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLayout>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTextEdit>
#include <QToolButton>
#include <functional>
#include <memory>
#include <utility>

namespace backflow::tests {

using desktop::PseudoLocale;

/// Inside of what can be scrolled there is always room.
inline bool isScrolled(const QWidget *widget, const QWidget &screen)
{
    for (const QWidget *above = widget->parentWidget(); above && above != &screen; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

inline QString nameOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return QStringLiteral("%1 %2 %3 %4x%5")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             label ? label->text() : QString())
        .arg(widget->width())
        .arg(widget->height());
}

/// No text is cut that is not meant to be shortened, nothing lies outside of the screen or over its neighbour, and
/// every control can be hit. Answers what is wrong.
inline QStringList crowded(const QWidget &screen)
{
    constexpr int kSmallestHit = 24;
    constexpr int kSlack = 1; // fractions of pixels at odd scales
    QStringList wrong;
    const auto widgets = screen.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || isScrolled(widget, screen) || widget->window() != screen.window())
            continue;
        const QRect rect(widget->mapTo(&screen, QPoint(0, 0)), widget->size());
        if (!screen.rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(rect))
            wrong.append(QStringLiteral("outside: ") + nameOf(widget));
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && !label->wordWrap() && !dynamic_cast<const ui::widgets::ElidedLabel *>(label) &&
            label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored &&
            label->width() + kSlack < label->sizeHint().width())
            wrong.append(QStringLiteral("cut: ") + nameOf(label));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || !isInteractive(*button))
            continue;
        if (qobject_cast<const QPushButton *>(button) && button->width() < button->minimumSizeHint().width())
            wrong.append(QStringLiteral("cut: ") + nameOf(button));
        if (qobject_cast<const QToolButton *>(button) && button->width() + kSlack < button->sizeHint().width())
            wrong.append(QStringLiteral("cut: ") + nameOf(button));
        if (std::min(button->width(), button->height()) < kSmallestHit)
            wrong.append(QStringLiteral("hard to hit: ") + nameOf(button));
        for (const QWidget *other : widgets) {
            if (other <= widget || other->parentWidget() != widget->parentWidget() || !other->isVisible() ||
                !isInteractive(*other))
                continue;
            if (other->geometry().intersects(widget->geometry()))
                wrong.append(QStringLiteral("over each other: %1 and %2").arg(nameOf(widget), nameOf(other)));
        }
    }
    return wrong;
}

/// Where controls stand, from the edge a line begins at.
inline QMap<QString, int> placesOf(const QWidget &screen)
{
    QMap<QString, int> places;
    const bool mirrored = screen.layoutDirection() == Qt::RightToLeft;
    const auto widgets = screen.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !isInteractive(*widget) || widget->objectName().isEmpty() ||
            isScrolled(widget, screen) || widget->window() != screen.window())
            continue;
        const int x = widget->mapTo(&screen, QPoint(0, 0)).x();
        places.insert(widget->objectName(), mirrored ? screen.width() - x - widget->width() : x);
    }
    return places;
}

/// What assistive technology is told: `role|name|description|state` a line, indented; numbers as #. Rows of lists are
/// told of as far as `rows`. Some times are of now, so a month is one, too.
inline void tellTree(QAccessibleInterface *face, int depth, int rows, QStringList &out)
{
    if (!face || !face->isValid() || face->state().invisible)
        return;
    static const QRegularExpression kNumbers(QStringLiteral("\\d+([.,:]\\d+)*( ?[AP]M)?"));
    static const QRegularExpression kAges(QStringLiteral("just now|# (min|minutes?|h|hours?|days?) ago"));
    static const QRegularExpression kMonths(
        QStringLiteral("# (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( #)?\\b"));
    const auto words = [&](QAccessible::Text text) {
        return face->text(text)
            .replace(kNumbers, QStringLiteral("#"))
            .replace(kMonths, QStringLiteral("# Month #"))
            .replace(kAges, QStringLiteral("lately"))
            .replace(u'\n', u' ');
    };
    QStringList states;
    const QAccessible::State state = face->state();
    if (state.disabled)
        states.append(QStringLiteral("disabled"));
    if (state.checkable)
        states.append(state.checked           ? QStringLiteral("checked")
                      : state.checkStateMixed ? QStringLiteral("mixed")
                                              : QStringLiteral("unchecked"));
    if (state.expandable)
        states.append(state.expanded ? QStringLiteral("expanded") : QStringLiteral("collapsed"));
    if (state.focusable)
        states.append(QStringLiteral("focusable"));
    const auto role = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(face->role()));
    const bool silent = words(QAccessible::Name).isEmpty() &&
                        (face->role() == QAccessible::Client || face->role() == QAccessible::NoRole);
    if (!silent)
        out.append(
            QString(depth * 2, u' ') +
            QStringList{role, words(QAccessible::Name), words(QAccessible::Description), states.join(u' ')}.join(u'|'));
    const bool list = face->tableInterface() != nullptr;
    const int count = list ? std::min(face->childCount(), rows) : face->childCount();
    for (int i = 0; i < count; ++i)
        tellTree(face->child(i), depth + (silent ? 0 : 1), rows, out);
}

/// What assistive technology is told of the screen now, line by line.
inline QStringList toldOf(QWidget &screen)
{
    constexpr int kCells = 40;
    QStringList lines;
    tellTree(QAccessible::queryAccessibleInterface(&screen), 0, kCells, lines);
    return lines;
}

/// Lets everything come that a slow machine would have had time for: BACKFLOW_DAWDLE in milliseconds.
inline void dawdle()
{
    static const int kFor = qEnvironmentVariableIntValue("BACKFLOW_DAWDLE");
    if (kFor > 0)
        QTest::qWait(kFor);
}

/// Compares with tests/data/a11y/<name>.txt, which is what the screen comes to rest at; with BACKFLOW_GOLDEN set that
/// file is written instead.
inline void checkTree(QWidget &screen, const QString &name)
{
    QFile file(QStringLiteral(BACKFLOW_SOURCE_DIR "/tests/data/a11y/%1.txt").arg(name));
    dawdle();
    QStringList found = toldOf(screen);
    if (qEnvironmentVariableIsSet("BACKFLOW_GOLDEN")) {
        constexpr int kStillMs = 2'500; // longer than any pause that something of ours makes before it reads again
        QVERIFY(waitFor([&] {
            QTest::qWait(kStillMs);
            return std::exchange(found, toldOf(screen)) == found;
        }));
        QVERIFY(QDir().mkpath(QStringLiteral(BACKFLOW_SOURCE_DIR "/tests/data/a11y")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(found.join(u'\n').toUtf8() + '\n') > 0);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n');
    wanted.removeLast();             // behind the last line's end
    constexpr int kStillMs = 10'000; // what says nothing else for so long stays as it is
    const QDeadlineTimer patience(kPatience);
    for (QDeadlineTimer still(kStillMs); found != wanted && !still.hasExpired() && !patience.hasExpired();) {
        QTest::qWait(50);
        if (std::exchange(found, toldOf(screen)) != found)
            still.setRemainingTime(kStillMs);
    }
    for (qsizetype i = 0; i < std::max(wanted.size(), found.size()); ++i)
        QCOMPARE(QStringLiteral("%1: %2").arg(i + 1).arg(found.value(i)),
                 QStringLiteral("%1: %2").arg(i + 1).arg(wanted.value(i)));
}

/// Rows `factor`: what else a screen is scaled by.
inline void everyScale()
{
    QTest::addColumn<QString>("factor");
    for (const char *factor : {"1.25", "1.5", "2"})
        QTest::newRow(factor) << QString::fromLatin1(factor);
}

/// Runs test functions of this program again at another scale of the screen, which is fixed once a program runs.
inline void checkScaled(const QString &factor, const QStringList &functions)
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        return; // this is the program that was started for it
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), factor);
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::MergedChannels);
    again.start(QCoreApplication::applicationFilePath(), functions);
    QVERIFY(again.waitForFinished(-1));
    QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0, again.readAll().constData());
}

/// A screen in one of its states, and what it stands on.
struct Shown {
    std::shared_ptr<void> keep;
    QWidget *screen = nullptr;
};
using Opener = std::function<Shown(const QSize &)>;

inline QString crowdedAs(const QWidget &screen, const QString &what)
{
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    if (!folder.isEmpty())
        const_cast<QWidget &>(screen).grab().save(QDir(folder).filePath(what + QStringLiteral(".png")));
    const QStringList wrong = crowded(screen);
    return wrong.isEmpty() ? QString() : what + u'\n' + wrong.join(u'\n');
}

/// Every control stands where it stood, mirrored.
inline void checkMirrored(const QMap<QString, int> &places, const QMap<QString, int> &mirrored,
                          const QString &where = QStringLiteral("the page"))
{
    QCOMPARE(mirrored.keys(), places.keys());
    for (auto it = places.begin(); it != places.end(); ++it)
        QVERIFY2(std::abs(mirrored.value(it.key()) - *it) <= 2, qPrintable(QStringLiteral("%1 on %2: %3, mirrored %4")
                                                                               .arg(it.key(), where)
                                                                               .arg(*it)
                                                                               .arg(mirrored.value(it.key()))));
}

/// Longer words, and all of it from right to left: nothing is cut, and every control stands where it stood, mirrored.
inline void checkLanguages(const Opener &open, const QString &name)
{
    const QSize size(1440, 900);
    {
        PseudoLocale locale;
        QVERIFY(QCoreApplication::installTranslator(&locale));
        const Shown longer = open(size);
        const QString wrong = crowdedAs(*longer.screen, name + QStringLiteral("_pseudo"));
        QCoreApplication::removeTranslator(&locale);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    const QMap<QString, int> places = placesOf(*open(size).screen);
    QVERIFY(!places.isEmpty());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Shown mirrored = open(size);
    const QMap<QString, int> there = placesOf(*mirrored.screen);
    const QString wrong = crowdedAs(*mirrored.screen, name + QStringLiteral("_rtl"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    checkMirrored(places, there, name);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// Rows `what`: the states of a page.
template <class States>
void everyStateOf(const States &states)
{
    QTest::addColumn<QString>("what");
    for (const char *what : states)
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// Rows `dark`, `size`, `what`: each state light and dark, in the windows people have.
template <class States>
void everyLookOf(const States &states)
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("what");
    for (const bool dark : {false, true})
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(860, 580)})
            for (const char *what : states)
                QTest::addRow("%s %s %d", what, dark ? "dark" : "light", size.width())
                    << dark << size << QString::fromLatin1(what);
}

/// Every button shows all of its words; the picture of the page is kept where BACKFLOW_SHOTS says.
inline void checkButtons(QWidget &page, const QString &name)
{
    const QPixmap picture = page.grab();
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    if (const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    QCOMPARE(picture.size(), page.size() * page.devicePixelRatio());
}

/// The name of a picture of the row that is tested.
inline QString pictureName(const QString &screen)
{
    return screen + u'_' + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
}

/// Letters from 80 to 200 per cent, in a large window and in the least one.
inline void checkTextSizes(ui::theme::Theme &theme, const Opener &open, const QString &name)
{
    QStringList wrong;
    for (const int percent : {80, 150, 200}) {
        theme.setTextScale(percent);
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
            const Shown shown = open(size);
            wrong += crowdedAs(*shown.screen, QStringLiteral("%1_%2_%3").arg(name).arg(percent).arg(size.width()));
        }
    }
    theme.setTextScale(100);
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The longest run of work of the GUI thread between two looks at what waits for it, in milliseconds of its processor
/// time: what other programs take of the machine is not its doing.
class LongestRun final : public QObject
{
public:
    LongestRun()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        m_since = threadMs();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_since = threadMs(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &LongestRun::look);
    }
    /// Also of what runs now: a test's own calls stand for what an event would do.
    void look()
    {
        m_longest = std::max(m_longest, threadMs() - m_since);
        m_since = threadMs();
    }
    double longest() const { return m_longest; }

private:
    double m_since = 0;
    double m_longest = 0;
};

/// The bar of ux.md for work of the window's thread, as it is on this machine; says how long it took.
inline void checkRun(const LongestRun &run, double bar, const QString &what)
{
    const double most = allowed(bar);
    qInfo("%s: %.1f ms of %.0f", qPrintable(what), run.longest(), most);
    QVERIFY2(run.longest() <= most, qPrintable(QStringLiteral("%1: %2 ms").arg(what).arg(run.longest())));
}

} // namespace backflow::tests
