// The tab that masks: production is no choice, values stay hidden until somebody asks, nothing runs before it was
// counted.

#include "core/governance/auditchain.h"
#include "core/promotion/shownnames.h"
#include "tests/support/fakebulk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerepository.h"
#include "tests/support/patience.h"
#include "tests/ui/readingwindow.h"
#include "tests/ui/screenlooks.h"
#include "ui/jobs/joblist.h"
#include "ui/masking/maskingtab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace Qt::StringLiterals;
using ui::masking::MaskingTab;

namespace {

class KeptSecrets final : public ports::SecretStore
{
public:
    explicit KeptSecrets(QMap<QString, QByteArray> &all)
        : m_all(all)
    {
    }
    base::Result<QByteArray> read(const QString &key) override
    {
        if (!m_all.contains(key))
            return base::failure(base::Errc::NotFound, key);
        return m_all.value(key);
    }
    base::Result<> write(const QString &key, const QByteArray &secret) override
    {
        m_all.insert(key, secret);
        return {};
    }
    base::Result<> remove(const QString &key) override
    {
        m_all.remove(key);
        return {};
    }

private:
    QMap<QString, QByteArray> &m_all;
};

/// The workspace of one sandbox, in memory but for its folder.
class MaskBackends final : public ports::Backends, public ports::BulkKeeper
{
public:
    std::shared_ptr<support::FakeStore> store = std::make_shared<support::FakeStore>();
    std::shared_ptr<support::FakeBulkState> bulk = std::make_shared<support::FakeBulkState>();
    mutable QMap<QString, QByteArray> secretsKept;

    base::Result<std::unique_ptr<ports::Repository>> repository() const override
    {
        return std::make_unique<support::FakeRepository>(store);
    }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override { return none(); }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override
    {
        return std::make_unique<KeptSecrets>(secretsKept);
    }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &) const override
    {
        return none();
    }
    base::Result<std::unique_ptr<ports::BulkData>> bulkData(const model::Environment &) const override
    {
        return std::make_unique<support::FakeBulk>(bulk);
    }
    const ports::Clock &clock() const override { return m_clock; }
    QString personName() const override { return u"Ada Admin"_s; }
    QString personEmail() const override { return u"ada@example.com"_s; }

private:
    static std::unexpected<base::Error> none() { return base::failure(base::Errc::Unsupported, u"Not here."_s); }
    support::FakeClock m_clock;
};

ports::FieldDescription field(const QString &name, const QString &type, int length = 0)
{
    ports::FieldDescription made{name};
    made.label = name;
    made.type = type;
    made.length = length;
    return made;
}

struct Fixture {
    explicit Fixture(theme::Theme &theme)
        : backends(std::make_shared<MaskBackends>())
        , context(std::make_shared<widgets::AppContext>())
    {
        pool.setMaxThreadCount(1);
        ports::ObjectDescription contact{{u"Contact"_s, u"Contact"_s}, {}};
        contact.fields = {field(u"Id"_s, u"id"_s, 18), field(u"LastName"_s, u"string"_s, 80),
                          field(u"Email"_s, u"email"_s, 80), field(u"Title"_s, u"string"_s, 40)};
        contact.fields[0].updateable = false;
        ports::ObjectDescription files{{u"ContentVersion"_s, u"Files"_s}, {}};
        files.summary.updateable = false;
        backends->bulk->objects = {contact, files};
        auto &records = backends->bulk->records[u"Contact"_s];
        for (int i = 0; i < 12; ++i)
            records.append(QMap<QString, QString>{{u"Id"_s, u"003%1AAA"_s.arg(i, 12, 10, QLatin1Char('0'))},
                                                  {u"LastName"_s, u"Realname%1"_s.arg(i)},
                                                  {u"Email"_s, u"person%1@secretcorp.test"_s.arg(i)},
                                                  {u"Title"_s, u"Title"_s}});
        model::Environment production;
        production.name = u"Production"_s;
        production.kind = model::EnvironmentKind::Production;
        model::Environment dev;
        dev.name = u"Dev1"_s;
        context->theme = &theme;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->backends = backends;
        context->workspaceFolder = folder.path();
        context->pipeline.environments = {production, dev};
    }
    ~Fixture()
    {
        tab.reset();
        pool.waitForDone();
    }
    void show()
    {
        tab = std::make_unique<MaskingTab>(*context);
        tab->resize(1100, 800);
        tab->show();
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(pool.activeThreadCount() == 0 && jobs.running() == 0);
            QCoreApplication::processEvents();
        }
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = tab->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QString cell(int row, int column) const
    {
        return find<QTableView>("maskTable")->model()->index(row, column).data().toString();
    }
    int rowOf(const QString &place) const
    {
        const int rows = find<QTableView>("maskTable")->model()->rowCount();
        for (int row = 0; row < rows; ++row) {
            if (cell(row, 0) == place)
                return row;
        }
        return -1;
    }
    void choose(const QString &place)
    {
        auto *table = find<QTableView>("maskTable");
        table->setCurrentIndex(table->model()->index(rowOf(place), 0));
    }
    void press(const char *name)
    {
        find<QPushButton>(name)->click();
        settle();
    }
    QStringList recorded() const
    {
        support::FakeRepository repository(backends->store);
        QStringList actions;
        const auto records = governance::readAudit(repository, 0).value_or(QList<governance::AuditRecord>());
        for (const governance::AuditRecord &record : records)
            actions += record.json["action"_L1].toString();
        return actions;
    }

    QTemporaryDir folder;
    widgets::Navigator navigator;
    jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<MaskBackends> backends;
    std::shared_ptr<widgets::AppContext> context;
    std::unique_ptr<MaskingTab> tab;
};

} // namespace

class TestMaskingTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void productionIsNoChoice();
    void lookingMakesAPlanAndChangesNothing();
    void valuesAreHiddenUntilSomebodyAsksOnRecord();
    void nothingRunsBeforeItWasCounted();
    void masksAndTellsWhatCameOfIt();
    void anOrgThatIsNoSandboxIsRefused();
    void leavingAFieldWantsAReason();
    void onePrivacySwitch();
    void theTableIsAsWideAsItsRoom();
    void theKeyboardReachesAllAndEveryControlHasAName();

private:
    theme::Theme m_theme;
};

void TestMaskingTab::productionIsNoChoice()
{
    Fixture f(m_theme);
    f.show();
    const auto *environments = f.find<QComboBox>("maskEnvironment");
    QCOMPARE(environments->count(), 1);
    QCOMPARE(environments->itemText(0), u"Dev1"_s);
    f.context->pipeline.environments.removeLast();
    f.tab->reload();
    f.settle();
    QCOMPARE(environments->count(), 0);
    QVERIFY(!f.find<QPushButton>("maskRunButton")->isEnabled());
    QVERIFY(!f.find<QPushButton>("maskPropose")->isEnabled());
}

void TestMaskingTab::lookingMakesAPlanAndChangesNothing()
{
    Fixture f(m_theme);
    f.show();
    f.press("maskPropose");
    QVERIFY(f.rowOf(u"Contact.LastName"_s) >= 0 && f.rowOf(u"Contact.Email"_s) >= 0);
    QCOMPARE(f.rowOf(u"Contact.Title"_s), -1);
    QVERIFY(QFile::exists(f.folder.filePath(u"masking/plans/Dev1.json"_s)));
    QVERIFY(f.find<QLabel>("maskBannerText")->text().contains(u"ContentVersion"_s));
    for (const QString &asked : std::as_const(f.backends->bulk->asked))
        QVERIFY2(!asked.startsWith(u"ingest"_s), qPrintable(asked));
}

void TestMaskingTab::valuesAreHiddenUntilSomebodyAsksOnRecord()
{
    Fixture f(m_theme);
    f.show();
    f.press("maskPropose");
    const int row = f.rowOf(u"Contact.Email"_s);
    QVERIFY(!f.cell(row, 3).contains(u"secretcorp"_s));
    QCOMPARE(f.recorded(), QStringList());
    f.choose(u"Contact.Email"_s);
    f.press("maskShow");
    QVERIFY2(f.cell(row, 3).contains(u"person0@secretcorp.test → "_s), qPrintable(f.cell(row, 3)));
    QCOMPARE(f.recorded(), QStringList{u"mask.show"_s});
    f.find<QCheckBox>("privacySwitch")->click();
    QVERIFY(!f.cell(row, 3).contains(u"secretcorp"_s));
}

void TestMaskingTab::nothingRunsBeforeItWasCounted()
{
    Fixture f(m_theme);
    f.show();
    auto *run = f.find<QPushButton>("maskRunButton");
    QVERIFY(!run->isEnabled());
    f.press("maskPropose");
    QVERIFY(!run->isEnabled());
    f.press("maskDryRun");
    QVERIFY(run->isEnabled());
    QVERIFY(f.find<QLabel>("maskCounts")->text().contains(u"12"_s));
    // Another plan is another question.
    f.choose(u"Contact.LastName"_s);
    auto *method = f.find<QComboBox>("maskMethod");
    QVERIFY(method->count() > 2);
    method->setCurrentIndex(1);
    Q_EMIT method->activated(1);
    f.settle();
    QVERIFY(!run->isEnabled());
}

void TestMaskingTab::masksAndTellsWhatCameOfIt()
{
    Fixture f(m_theme);
    f.show();
    f.press("maskPropose");
    f.press("maskDryRun");
    f.press("maskRunButton");
    auto *confirm = f.tab->findChild<QPushButton *>(u"maskConfirmRun"_s);
    QVERIFY(confirm);
    confirm->click();
    f.settle();
    for (const auto &record : f.backends->bulk->records.value(u"Contact"_s)) {
        QVERIFY2(record.value(u"Email"_s).endsWith(u"@example.invalid"_s), qPrintable(record.value(u"Email"_s)));
        QVERIFY(!record.value(u"LastName"_s).startsWith(u"Realname"_s));
        QCOMPARE(record.value(u"Title"_s), u"Title"_s);
    }
    const auto *runs = f.find<QTreeWidget>("maskRuns");
    QTRY_COMPARE(runs->topLevelItemCount(), 1);
    QCOMPARE(runs->topLevelItem(0)->text(3), u"12"_s);
    QVERIFY(!f.find<QPushButton>("maskResume")->isEnabled());
    QCOMPARE(f.recorded(), (QStringList{u"mask.end"_s, u"mask.begin"_s}));
    QVERIFY(f.backends->secretsKept.isEmpty());
    f.find<QPushButton>("maskReport")->click();
    const auto *report = f.tab->findChild<QMessageBox *>(u"maskReportBox"_s);
    QVERIFY(report && !report->text().contains(u"secretcorp"_s));
}

void TestMaskingTab::anOrgThatIsNoSandboxIsRefused()
{
    Fixture f(m_theme);
    f.backends->bulk->isSandbox = false;
    f.show();
    f.press("maskPropose");
    QCOMPARE(f.find<QTableView>("maskTable")->model()->rowCount(), 0);
    QVERIFY(f.find<QLabel>("maskBannerText")->text().contains(u"sandbox"_s));
    QVERIFY(f.backends->bulk->asked.isEmpty());
    f.backends->bulk->isSandbox = std::nullopt;
    f.press("maskPropose");
    QVERIFY(f.backends->bulk->asked.isEmpty());
}

void TestMaskingTab::leavingAFieldWantsAReason()
{
    Fixture f(m_theme);
    f.show();
    f.press("maskPropose");
    f.choose(u"Contact.LastName"_s);
    auto *method = f.find<QComboBox>("maskMethod");
    method->setCurrentIndex(method->count() - 1);
    Q_EMIT method->activated(method->count() - 1);
    auto *dialog = f.tab->findChild<QInputDialog *>(u"maskLeave"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"made up already"_s);
    dialog->accept();
    f.settle();
    const int row = f.rowOf(u"Contact.LastName"_s);
    QVERIFY2(f.cell(row, 2).contains(u"made up already"_s), qPrintable(f.cell(row, 2)));
}

void TestMaskingTab::onePrivacySwitch()
{
    Fixture f(m_theme);
    f.show();
    const auto *privacy = f.find<QCheckBox>("privacySwitch");
    QVERIFY(!privacy->isChecked());
    promotion::maskNames(true);
    f.navigator.tellPrivacyChanged();
    QVERIFY(privacy->isChecked());
    promotion::maskNames(false);
    f.navigator.tellPrivacyChanged();
    QVERIFY(!privacy->isChecked());
}

void TestMaskingTab::theTableIsAsWideAsItsRoom()
{
    Fixture f(m_theme);
    f.show();
    f.press("maskPropose");
    const auto *table = f.find<QTableView>("maskTable");
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    f.tab->resize(1500, 800);
    QCoreApplication::processEvents();
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
}

void TestMaskingTab::theKeyboardReachesAllAndEveryControlHasAName()
{
    Fixture f(m_theme);
    f.show();
    f.press("maskPropose");
    f.press("maskDryRun");
    tests::ReadingWindow window(*f.tab);
    for (const QSize size : {QSize(1100, 800), QSize(800, 560)}) {
        window.resize(size);
        QCoreApplication::processEvents();
        tests::checkNames(*f.tab);
        tests::checkFocus(*f.tab);
        QCOMPARE(tests::crowded(*f.tab).join(u'\n'), QString());
    }
    tests::checkThemes(m_theme, *f.tab);
}

QTEST_MAIN(TestMaskingTab)
#include "tst_maskingtab.moc"
