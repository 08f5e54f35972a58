#include "core/sandbox/capture.h"
#include "core/sandbox/checklist.h"
#include "tests/support/fakebackends.h"
#include "tests/support/fakejournal.h"

#include <QTest>

using namespace backflow;
using namespace backflow::sandbox;

/// What is left to do after a refresh.
class TestChecklist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itRemembersWhatIsDone();
    void theNextRefreshBeginsAnother();
    void whatWasCapturedSettlesItsItems();
    void ofWhatIsNotThereNothingIsTicked();
};

namespace {

struct Desk {
    std::shared_ptr<support::FakeDisk> disk = std::make_shared<support::FakeDisk>();
    support::FakeBackends backends;
    model::Environment dev;

    Desk()
    {
        backends.openJournal = [disk = disk] { return std::make_unique<support::FakeJournal>(disk); };
        dev.name = QStringLiteral("Dev1");
    }
    std::unique_ptr<ports::JournalStore> journal() const { return *backends.journal(); }
    Noticed refreshed(const char *before, const char *now) const
    {
        Noticed noticed;
        noticed.environment = dev.name;
        noticed.orgBefore = QString::fromLatin1(before);
        noticed.orgNow = QString::fromLatin1(now);
        return noticed;
    }
    ItemState state(const char *item) const
    {
        const auto list = checklistOf(*journal(), dev);
        const auto found = std::ranges::find(list->items, QString::fromLatin1(item), &ChecklistItem::id);
        return found->state;
    }
};

} // namespace

void TestChecklist::itRemembersWhatIsDone()
{
    Desk d;
    QCOMPARE(checklistOf(*d.journal(), d.dev).error().code, base::Errc::NotFound);
    const auto begun = beginChecklist(*d.journal(), d.dev, d.refreshed("A", "B"), {}, d.backends.time.now());
    QVERIFY(begun && begun->items.size() >= 11);
    QCOMPARE(begun->settled(), 1); // it was connected
    QVERIFY(settle(d.backends, d.dev, QStringLiteral("email"), ItemState::Done, QStringLiteral(" all e-mail ")));
    QVERIFY(addItem(*d.journal(), d.dev, QStringLiteral("Tell the testers")));
    const auto list = checklistOf(*d.journal(), d.dev);
    QCOMPARE(list->settled(), 2);
    const auto item = std::ranges::find(list->items, QStringLiteral("email"), &ChecklistItem::id);
    QCOMPARE(item->by, QStringLiteral("Ada Admin"));
    QCOMPARE(item->note, QStringLiteral("all e-mail"));
    QCOMPARE(item->at, d.backends.time.now());
    QCOMPARE(list->items.last().title, QStringLiteral("Tell the testers"));
    // Connecting it again, as after it was broken off, forgets nothing.
    QVERIFY(beginChecklist(*d.journal(), d.dev, d.refreshed("A", "B"), {}, d.backends.time.now()));
    QCOMPARE(checklistOf(*d.journal(), d.dev)->settled(), 2);
    QVERIFY(settle(d.backends, d.dev, QStringLiteral("email"), ItemState::Open, {}));
    QCOMPARE(d.state("email"), ItemState::Open);
}

void TestChecklist::theNextRefreshBeginsAnother()
{
    Desk d;
    QVERIFY(beginChecklist(*d.journal(), d.dev, d.refreshed("A", "B"), {}, d.backends.time.now()));
    QVERIFY(addItem(*d.journal(), d.dev, QStringLiteral("Tell the testers")));
    QVERIFY(settle(d.backends, d.dev, QStringLiteral("own-1"), ItemState::Done, QStringLiteral("told")));
    QVERIFY(settle(d.backends, d.dev, QStringLiteral("email"), ItemState::Done, {}));
    QVERIFY(beginChecklist(*d.journal(), d.dev, d.refreshed("B", "C"), {}, d.backends.time.now()));
    QCOMPARE(d.state("email"), ItemState::Open);
    QCOMPARE(d.state("own-1"), ItemState::Open);
    QCOMPARE(checklistOf(*d.journal(), d.dev)->items.last().note, QString());
}

void TestChecklist::whatWasCapturedSettlesItsItems()
{
    Desk d;
    Capture capture{.id = QStringLiteral("01JD"),
                    .environment = d.dev.name,
                    .orgId = QStringLiteral("A"),
                    .commit = *model::CommitId::fromHex(QByteArray(40, 'a')),
                    .at = d.backends.time.now(),
                    .by = QStringLiteral("Ada Admin"),
                    .work = {}};
    QVERIFY(saveCapture(*d.journal(), capture));
    // Somebody else refreshed it: what was captured of the org that is no more is found.
    const auto list = beginChecklist(*d.journal(), d.dev, d.refreshed("A", "B"), {}, d.backends.time.now());
    QCOMPARE(list->capture, capture.id);
    QCOMPARE(d.state("work"), ItemState::NotNeeded);
    QCOMPARE(d.state("users"), ItemState::NotNeeded);
    capture.id = QStringLiteral("01JE");
    capture.orgId = QStringLiteral("B");
    capture.users = {QStringLiteral("tester@example.com")};
    capture.work = {CapturedWork{{QStringLiteral("ApexClass"), QStringLiteral("Draft")},
                                 model::ChangeKind::Added,
                                 promotion::Ancestor(std::vector<model::Part>()),
                                 true}};
    QVERIFY(saveCapture(*d.journal(), capture));
    QCOMPARE(*loadCapture(*d.journal(), capture.id), capture);
    QVERIFY(beginChecklist(*d.journal(), d.dev, d.refreshed("B", "C"), {}, d.backends.time.now()));
    QCOMPARE(d.state("work"), ItemState::Open);
    QCOMPARE(d.state("users"), ItemState::Open);
    QCOMPARE(captures(*d.journal(), QStringLiteral("dev1"))->constFirst().id, capture.id);
}

void TestChecklist::ofWhatIsNotThereNothingIsTicked()
{
    Desk d;
    QVERIFY(beginChecklist(*d.journal(), d.dev, d.refreshed("A", "B"), {}, d.backends.time.now()));
    QCOMPARE(settle(d.backends, d.dev, QStringLiteral("nonsense"), ItemState::Done, {}).error().code,
             base::Errc::NotFound);
    QCOMPARE(removeItem(*d.journal(), d.dev, QStringLiteral("email")).error().code, base::Errc::NotFound);
    QCOMPARE(addItem(*d.journal(), d.dev, QStringLiteral("  ")).error().code, base::Errc::InvalidInput);
}

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
