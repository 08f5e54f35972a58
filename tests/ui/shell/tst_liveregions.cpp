// What changes by itself is told to assistive technology by itself: counters, states of the map, banners, notices.
// Heard as Qt hands it on, over the whole window and the real core.
#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/pipeline/pipelinepage.h"

#include <QAccessible>
#include <QTest>
#include <algorithm>

using namespace backflow;
using namespace backflow::ui;
using tests::WindowFixture;
using widgets::Page;

namespace {

struct Heard {
    QAccessible::Event type;
    QString object;
    QString said;
};

QList<Heard> &everything()
{
    static QList<Heard> list;
    return list;
}

void listen(QAccessibleEvent *event)
{
    const QObject *object = event->object();
    Heard heard{event->type(), object ? object->objectName() : QString(), {}};
    if (event->type() == QAccessible::Announcement)
        heard.said = static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    everything() += heard;
}

bool heard(QAccessible::Event type, const QString &object)
{
    return std::ranges::any_of(everything(),
                               [&](const Heard &one) { return one.type == type && one.object == object; });
}

bool announced(const QString &part)
{
    return std::ranges::any_of(everything(), [&](const Heard &one) { return one.said.contains(part); });
}

} // namespace

class TestLiveRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { everything().clear(); }
    void theMapTellsWhatBecameOfACard();
    void countersTellThatTheyChanged();
    void bannersAndNoticesAreSaid();
    void nothingIsSaidWhereNothingChanged();
};

void TestLiveRegions::initTestCase()
{
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(listen);
}

void TestLiveRegions::theMapTellsWhatBecameOfACard()
{
    WindowFixture f;
    f.show();
    pipeline::PipelinePage *page = f.window->pages().pipeline;
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 3);
    everything().clear();
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Another"), "class Another { }\n");
    page->retrieve(QStringLiteral("UAT"));
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 4);
    QVERIFY(heard(QAccessible::NameChanged, QStringLiteral("card_uat"))); // being read
    QVERIFY(heard(QAccessible::NameChanged, QStringLiteral("card_dev1")));
    QVERIFY(heard(QAccessible::NameChanged, QStringLiteral("edge_Dev1_UAT")));
}

void TestLiveRegions::countersTellThatTheyChanged()
{
    WindowFixture f;
    f.show();
    QTRY_VERIFY(f.idle());
    everything().clear();
    const int job = f.jobs.begin(QStringLiteral("Back-promotion UAT → Dev1"));
    QVERIFY(heard(QAccessible::NameChanged, QStringLiteral("statusJobs")));
    QVERIFY(heard(QAccessible::NameChanged, QStringLiteral("activityList")));
    everything().clear();
    f.jobs.end(job, jobs::JobState::Done, {});
    QVERIFY(heard(QAccessible::NameChanged, QStringLiteral("statusJobs")));
    f.navigator.setBadge(Page::Resolve, 2);
    QVERIFY(heard(QAccessible::NameChanged, QStringLiteral("navResolve")));
    everything().clear();
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Another"), "class Another { }\n");
    f.window->pages().pipeline->retrieve(QStringLiteral("UAT"));
    QTRY_VERIFY(heard(QAccessible::NameChanged, QStringLiteral("statusApi")));
}

void TestLiveRegions::bannersAndNoticesAreSaid()
{
    WindowFixture f;
    f.show();
    QTRY_VERIFY(f.idle());
    everything().clear();
    f.navigator.notify(QStringLiteral("Dev1: nothing changed."));
    QVERIFY(heard(QAccessible::Alert, QStringLiteral("toast")));
    QVERIFY(announced(QStringLiteral("Dev1: nothing changed.")));
    everything().clear();
    f.company->org(QStringLiteral("UAT")).before = [](const QString &) -> base::Result<> {
        return base::failure(base::Errc::Offline, QStringLiteral("UAT is away."));
    };
    f.window->pages().pipeline->retrieve(QStringLiteral("UAT"));
    QTRY_VERIFY(heard(QAccessible::Alert, QStringLiteral("pipelineBanner")));
    QVERIFY(announced(QStringLiteral("UAT is away.")));
}

void TestLiveRegions::nothingIsSaidWhereNothingChanged()
{
    WindowFixture f;
    f.show();
    pipeline::PipelinePage *page = f.window->pages().pipeline;
    QTRY_COMPARE(page->state().find(QStringLiteral("Dev1"))->toReceive, 3);
    QTRY_VERIFY(f.idle());
    everything().clear();
    page->setState(page->state());
    QVERIFY(!heard(QAccessible::NameChanged, QStringLiteral("card_dev1")));
    QVERIFY(!heard(QAccessible::NameChanged, QStringLiteral("edge_Dev1_UAT")));
}

QTEST_MAIN(TestLiveRegions)
#include "tst_liveregions.moc"
