// One side's version of a component as a whole: seen before, one step, undone as one.

#include "core/merge/threeway.h"
#include "tests/support/patience.h"
#include "tests/ui/resolve/openpage.h"
#include "ui/resolve/decisionmodel.h"
#include "ui/resolve/wholedialog.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace backflow;
using namespace backflow::ui::resolve;
using merge::Take;

class TestWhole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void whatIsLostIsListed();
    void itIsOneStepAndUndone();
    void itSurvivesARestart();
    void theMenuShowsItFirst();
    void whatOneSideLacksCannotBeTakenWhole();
    void aFlowSaysThatThereIsTheWhole();

private:
    QByteArray result() const;
    std::unique_ptr<testing::OpenPage> m_open;
};

void TestWhole::init()
{
    m_open = std::make_unique<testing::OpenPage>();
    m_open->open(testing::draftOf({testing::salesUser()}));
}

QByteArray TestWhole::result() const
{
    const auto &session = m_open->session().session();
    const auto &file = m_open->session().draft().components.front().files.front();
    if (const auto text = session.text(file.path))
        return *text;
    const auto bytes = merge::resolve(file.outcome, m_open->session().draft().choices);
    return bytes && *bytes ? **bytes : QByteArray();
}

void TestWhole::whatIsLostIsListed()
{
    const QStringList source = lostWithWhole(m_open->session(), 0, Take::Source);
    QVERIFY2(source.contains(QStringLiteral("Field permission Account.Score__c: + added: edit yes · read yes")),
             qPrintable(source.join(u'\n')));
    QVERIFY(source.contains(QStringLiteral("Field permission Account.Rating: edit yes · read yes")));
    QVERIFY(source.filter(QStringLiteral("Zone__c")).isEmpty()); // UAT's own
    const QStringList target = lostWithWhole(m_open->session(), 0, Take::Target);
    QVERIFY(target.contains(QStringLiteral("Field permission Account.Zone__c: + added: edit yes · read yes")));
    QVERIFY(target.filter(QStringLiteral("Score__c")).isEmpty());
}

void TestWhole::itIsOneStepAndUndone()
{
    ResolveSession &session = m_open->session();
    session.choose(0, {Take::Target, {}});
    QVERIFY(session.canTakeWhole(0, Take::Source));
    QCOMPARE(session.takeWhole(0, Take::Source), QString());
    QCOMPARE(session.undecided(), 0);
    QCOMPARE(result(), *testing::salesUserVersions().source);
    for (int i = 0; i < session.count(); ++i)
        QCOMPARE(session.choice(i)->take, Take::Source);
    QVERIFY(session.undoText().contains(QLatin1String("whole version of UAT")));
    session.undo();
    QCOMPARE(session.undecided(), 3);
    QCOMPARE(session.choice(0)->take, Take::Target);
    session.redo();
    QCOMPARE(result(), *testing::salesUserVersions().source);
    // Back to the decisions as from a text by hand.
    session.makeUndecided(0);
    QCOMPARE(session.undecided(), 3);
}

void TestWhole::itSurvivesARestart()
{
    m_open->session().takeWhole(0, Take::Target);
    m_open->pool.waitForDone();
    const promotion::Draft draft = testing::draftOf({testing::salesUser()});
    const auto first = promotion::sessionOver(draft);
    std::vector<merge::SessionFile> files;
    for (int i = 0; i < first.session.fileCount(); ++i)
        files.push_back(first.session.file(i));
    const auto restored =
        merge::Session::restore(std::move(files), QStringLiteral("UAT"), QStringLiteral("Dev1"), m_open->records);
    QCOMPARE(restored.session.text(draft.components.front().files.front().path).value_or(QByteArray()),
             *testing::salesUserVersions().target);
    QVERIFY(restored.session.canUndo());
}

void TestWhole::theMenuShowsItFirst()
{
    auto *rules = m_open->find<QPushButton>("mergeRulesButton");
    QMetaObject::invokeMethod(rules->menu(), "aboutToShow");
    const QList<QAction *> actions = rules->menu()->actions();
    const auto found = std::ranges::find_if(actions, [](const QAction *action) {
        return action->text().startsWith(QLatin1String("Take the whole version of UAT of Sales_User"));
    });
    QVERIFY(found != actions.end());
    (*found)->trigger();
    auto *dialog = m_open->find<QDialog>("mergeWholeDialog");
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("mergeWholeList"))->count(),
             lostWithWhole(m_open->session(), 0, Take::Source).size());
    QCOMPARE(m_open->session().undecided(), 4); // nothing yet
    dialog->findChild<QPushButton *>(QStringLiteral("mergeWholeApply"))->click();
    QCOMPARE(m_open->session().undecided(), 0);
}

void TestWhole::whatOneSideLacksCannotBeTakenWhole()
{
    merge::FileVersions versions = testing::salesUserVersions();
    versions.source.reset();
    m_open->open(testing::draftOf({testing::componentOf(
        QStringLiteral("PermissionSet"), QStringLiteral("Sales_User"),
        QStringLiteral("force-app/main/default/permissionsets/Sales_User.permissionset-meta.xml"), versions)}));
    QVERIFY(!m_open->session().canTakeWhole(0, Take::Source));
    QVERIFY(!m_open->session().canTakeWhole(0, Take::Target)); // the one decision there is says as much
}

void TestWhole::aFlowSaysThatThereIsTheWhole()
{
    const auto flow = [](const char *label) {
        return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<Flow xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <label>") +
               label + "</label>\n    <status>Active</status>\n</Flow>\n";
    };
    m_open->open(
        testing::draftOf({testing::componentOf(QStringLiteral("Flow"), QStringLiteral("Route_case"),
                                               QStringLiteral("force-app/main/default/flows/Route_case.flow-meta.xml"),
                                               {flow("Route"), flow("Route a case"), flow("Route cases")})}));
    QCOMPARE(m_open->session().count(), 1);
    QVERIFY(m_open->find<QLabel>("mergeWhy")->text().contains(QLatin1String("whole version")));
    // What is deployed is a version of its own: the other one stays beside it.
    auto *rules = m_open->find<QPushButton>("mergeRulesButton");
    QMetaObject::invokeMethod(rules->menu(), "aboutToShow");
    const QList<QAction *> actions = rules->menu()->actions();
    const auto offered = [&actions](const char *words) {
        const auto found = std::ranges::find_if(
            actions, [words](const QAction *action) { return action->text().startsWith(QLatin1String(words)); });
        return found == actions.end() ? nullptr : *found;
    };
    QVERIFY(!offered("Take the whole version of UAT"));
    QVERIFY(offered("Take the whole version of Dev1"));
    QAction *both = offered("Keep both versions of Route_case (flow)");
    QVERIFY(both);
    both->trigger();
    auto *dialog = m_open->find<QDialog>("mergeWholeDialog");
    const auto *versions = dialog->findChild<QLabel *>(QStringLiteral("mergeWholeVersions"));
    QVERIFY(versions->isVisible());
    QVERIFY(versions->text().contains(QLatin1String("stays in Dev1")));
    dialog->findChild<QPushButton *>(QStringLiteral("mergeWholeApply"))->click();
    QCOMPARE(m_open->session().undecided(), 0);
    QVERIFY(result().contains("<label>Route a case</label>"));
}

QTEST_MAIN(TestWhole)
#include "tst_whole.moc"
