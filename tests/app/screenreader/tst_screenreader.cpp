#include "readersession.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <array>

using namespace backflow::tests;

namespace {
// X keysyms
constexpr int kSpace = 0x20;
constexpr int kTab = 0xff09;
// X keycode
constexpr int kDownCode = 116;
} // namespace

/// The journey compare, decide, deploy as somebody makes it who sees nothing: only what is on the accessibility bus is
/// read, and only actions offered there are used.
class TestScreenReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void comparesDecidesAndDeploys();

private:
    /// Waits for it to be there and usable, then uses it; says what there was instead.
    void press(const char *role, const char *nameBegins);
    Accessible awaitShown(const char *role, const char *nameBegins);
    /// Waits until something that begins like this was announced.
    void awaitSaid(const char *begins);
    /// Compares with tests/data/a11y/bus-<name>.txt as soon as it is alike; with BACKFLOW_GOLDEN set that file is
    /// written instead. The whole window, or the page in it.
    void checkTold(const QString &name, bool wholeWindow);
    QStringList told(bool wholeWindow) const;

    std::unique_ptr<ReaderSession> m_session;
    std::unique_ptr<BusEvents> m_events;
};

void TestScreenReader::initTestCase()
{
    if (const QString lacking = ReaderSession::lacking(); !lacking.isEmpty()) {
        // CI has all of it: ./run setup installs it.
        QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(lacking));
        QSKIP(
            qPrintable(QStringLiteral("No accessibility bus can be started here: %1 is not installed.").arg(lacking)));
    }
    m_session = std::make_unique<ReaderSession>();
    QCOMPARE(m_session->start(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflow"), {}), QString());
    m_events = std::make_unique<BusEvents>();
}

void TestScreenReader::cleanupTestCase()
{
    m_events.reset();
    m_session.reset();
}

Accessible TestScreenReader::awaitShown(const char *role, const char *nameBegins)
{
    Accessible found;
    const bool there = waitFor([&] {
        found = m_session->window().find(QLatin1String(role), QString::fromUtf8(nameBegins));
        return !found.isNull() && found.is("enabled");
    });
    if (!there)
        qWarning().noquote() << "no usable" << role << nameBegins << "in:\n" << m_session->window().tell().join(u'\n');
    return there ? found : Accessible();
}

void TestScreenReader::awaitSaid(const char *begins)
{
    const QString pattern = QStringLiteral("^Announcement ") + QRegularExpression::escape(QString::fromUtf8(begins));
    QVERIFY2(waitFor([&] { return m_events->heardLike(pattern); }),
             qPrintable(QString::fromUtf8(begins) + u'\n' + m_events->heard().join(u'\n')));
}

QStringList TestScreenReader::told(bool wholeWindow) const
{
    const Accessible window = m_session->window();
    // On a slow machine jobs take long enough to be shown; they are not what is told of here.
    if (const Accessible hide = window.find(QStringLiteral("push button"), QStringLiteral("Hide Activity"));
        !hide.isNull())
        hide.press();
    // The pages lie on one another in the first such pane.
    QStringList all =
        wholeWindow
            ? window.tell()
            : window.find([](const Accessible &node) { return node.role() == QLatin1String("layered pane"); }).tell();
    // How many rows of a tree or a table there are, and who is known to have changed something, depends on how far the
    // sample has been read when it is asked.
    static const QRegularExpression kRows(QStringLiteral("^ *(tree item|cell)\\|"));
    static const QRegularExpression kPeople(QStringLiteral("Bo Lindqvist|Ana Ferreira|Backflow"));
    all.removeIf([](const QString &line) { return line.contains(kRows); });
    return all.replaceInStrings(kPeople, QStringLiteral("somebody"));
}

void TestScreenReader::checkTold(const QString &name, bool wholeWindow)
{
    QFile file(QStringLiteral(BACKFLOW_SOURCE_DIR "/tests/data/a11y/bus-%1.txt").arg(name));
    QStringList found = told(wholeWindow);
    if (qEnvironmentVariableIsSet("BACKFLOW_GOLDEN")) {
        // Until it stands still.
        constexpr int kStillMs = 3'000; // so long nothing comes but what a person asks for
        QVERIFY(waitFor([&] {
            QTest::qWait(kStillMs);
            return std::exchange(found, told(wholeWindow)) == found;
        }));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(found.join(u'\n').toUtf8() + '\n') > 0);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList wanted = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    if (waitFor([&] { return (found = told(wholeWindow)) == wanted; }))
        return;
    for (qsizetype i = 0; i < std::max(wanted.size(), found.size()); ++i)
        QCOMPARE(QStringLiteral("%1: %2").arg(i + 1).arg(found.value(i)),
                 QStringLiteral("%1: %2").arg(i + 1).arg(wanted.value(i)));
}

void TestScreenReader::press(const char *role, const char *nameBegins)
{
    const Accessible control = awaitShown(role, nameBegins);
    QVERIFY2(!control.isNull(), nameBegins);
    QVERIFY2(control.press(), qPrintable(QString::fromUtf8(nameBegins) + control.actions().join(u',')));
}

/// The way it takes, by what is told of each step.
void TestScreenReader::comparesDecidesAndDeploys()
{
    press("push button", "Try with a sample company");
    const Accessible dev = awaitShown("list item", "Dev1, Developer sandbox, behind");
    QVERIFY(!dev.isNull());
    checkTold(QStringLiteral("map"), true);

    press("radio button", "Compare");
    const Accessible search = awaitShown("text", "Find by name");
    QVERIFY(search.write(QStringLiteral("Sales_User")));
    for (const char *target : {"Target UAT", "Target QA", "Target Dev2", "Target Dev3"}) {
        press("push button", target);
        QTRY_VERIFY(m_session->window().find(QStringLiteral("push button"), QLatin1String(target)).isNull());
    }
    QVERIFY(!awaitShown("tree item", "Sales User").isNull());
    // Nothing that is still being read takes the chosen row from under one's hands.
    QVERIFY(!awaitShown("label", "No job running").isNull());
    m_events->forget();
    // A row is ticked by keys: Qt offers no action for it.
    const Accessible grid = awaitShown("tree", "Comparison of Production with Dev1");
    QVERIFY(waitFor([&] { return search.is("focused") || !search.takeFocus(); }));
    for (int tabs = 0; tabs < 60 && !grid.is("focused"); ++tabs) {
        m_events->forget();
        QVERIFY(ReaderSession::strike(kTab));
        QTRY_VERIFY(m_events->heardLike(QStringLiteral("^StateChanged focused 1")));
    }
    QVERIFY(grid.is("focused"));
    m_events->forget();
    QVERIFY(ReaderSession::strike(kSpace));
    // What is selected is said, whatever has the focus.
    awaitSaid("1 selected");
    checkTold(QStringLiteral("compare"), false);

    press("push button", "Next ▸");
    QVERIFY(!awaitShown("push button", "Continue").isNull());
    checkTold(QStringLiteral("review"), false);
    press("push button", "Continue");
    QVERIFY(!awaitShown("push button", "Resolve").isNull());
    checkTold(QStringLiteral("decide"), false);
    press("push button", "Resolve");
    QVERIFY(!awaitShown("radio button", "Keep Production").isNull());
    checkTold(QStringLiteral("resolve"), false);
    // What is pressed for each of them: the last one Production has removed.
    constexpr std::array kChoices{"Keep Production", "Keep Production", "Keep Production", "Remove it, as Production"};
    for (std::size_t at = 0; at < kChoices.size(); ++at) {
        const QString words = QStringLiteral("%1 of %2 decided").arg(at + 1).arg(kChoices.size());
        m_events->forget();
        press("radio button", kChoices[at]);
        awaitSaid(words.toLatin1());
        QVERIFY(!awaitShown("label", words.toLatin1()).isNull());
        // With a reader the window does not go on by itself.
        if (at + 1 == kChoices.size())
            break;
        QVERIFY(ReaderSession::strikeWithAlt(kDownCode));
        const auto isUndecided = [&] {
            const Accessible next =
                m_session->window().find(QStringLiteral("radio button"), QString::fromLatin1(kChoices[at + 1]));
            return !next.isNull() && !next.is("checked");
        };
        QVERIFY(waitFor(isUndecided));
    }
    checkTold(QStringLiteral("decided"), false);

    if (m_session->window().find(QStringLiteral("push button"), QStringLiteral("Continue")).isNull())
        press("push button", "Finish");
    QVERIFY(!awaitShown("push button", "Continue").isNull());
    checkTold(QStringLiteral("finish"), false);
    press("push button", "Continue");
    press("push button", "Skip the check");
    press("push button", "Deploy");
    QVERIFY(!awaitShown("push button", "Roll back").isNull());
    checkTold(QStringLiteral("result"), false);
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
