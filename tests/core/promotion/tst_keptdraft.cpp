// What a rule keeps is not offered, and stands in the target as it stood.

#include "core/promotion/draft.h"
#include "core/promotion/mergeset.h"
#include "tests/core/promotion/company.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using tests::Company;

namespace {

const QString kUat = QStringLiteral("UAT");
const QString kDev = QStringLiteral("Dev1");
const model::ComponentKey kTax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
const model::ComponentKey kSales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};

model::KeepRule rule(const model::ComponentKey &key, const QString &element = {})
{
    model::KeepRule rule;
    rule.id = QStringLiteral("01");
    rule.environment = kDev;
    rule.type = key.type;
    rule.fullName = key.fullName;
    rule.element = element;
    rule.reason = QStringLiteral("Dev1 keeps its own");
    return rule;
}

base::Result<Draft> make(const std::shared_ptr<Company> &company, const QList<model::ComponentKey> &selection = {})
{
    async::NullMonitor monitor;
    return makeDraft(company, company->pipeline, kUat, kDev, selection, {}, monitor);
}

QStringList names(const Draft &draft)
{
    QStringList names;
    for (const ComponentMerge &component : draft.components)
        names += component.key.fullName;
    return names;
}

/// The permission set as it is to stand in the target.
QByteArray result(const Draft &draft)
{
    const auto resolved = resolveComponent(draft.components.back(), draft.choices);
    return resolved && !resolved->after.isEmpty() ? resolved->after.first().bytes : QByteArray();
}

} // namespace

class TestKeptDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptComponentIsNotOffered();
    void aKeptElementStaysAsTheTargetHasIt();
    void aKeptElementIsNoConflict();
    void aDraftGoesOnUnderItsRules();
};

void TestKeptDraft::aKeptComponentIsNotOffered()
{
    const auto company = Company::make();
    company->live();
    company->pipeline.keeps = {rule(kTax)};
    QCOMPARE(names(*make(company)), (QStringList{QStringLiteral("Fresh"), QStringLiteral("Sales")}));
    const auto picked = make(company, {kTax});
    QVERIFY(!picked);
    QCOMPARE(picked.error().code, base::Errc::InvalidInput);
    QVERIFY(picked.error().message.contains(QStringLiteral("Dev1 keeps its own")));
    company->pipeline.keeps.first().expires = company->time.now();
    QVERIFY(names(*make(company)).contains(kTax.fullName));
}

void TestKeptDraft::aKeptElementStaysAsTheTargetHasIt()
{
    const auto company = Company::make();
    company->live();
    company->putSet(kUat, {{"Account.A", true}, {"Account.B", false}, {"Account.C", true}, {"Account.D", true}});
    QVERIFY(company->retrieve(kUat));
    company->pipeline.keeps = {rule(kSales, QStringLiteral("fieldPermissions[Account.A]")),
                               rule(kSales, QStringLiteral("fieldPermissions[Account.D]"))};
    const auto draft = make(company, {kSales});
    QVERIFY(draft);
    QCOMPARE(draft->undecided(), 0);
    QCOMPARE(result(*draft), tests::permissionSet({{"Account.A", false}, {"Account.B", true}, {"Account.C", true}}));
}

void TestKeptDraft::aKeptElementIsNoConflict()
{
    const auto company = Company::make();
    company->live();
    company->putSet(kUat, {{"Account.A", true}, {"Account.B", false}});
    company->putSet(kDev, {{"Account.A", false}, {"Account.B", false}, {"Account.C", true}});
    QVERIFY(company->retrieve(kUat));
    QVERIFY(company->retrieve(kDev));
    // UAT removed what Dev1 changed.
    QCOMPARE(make(company, {kSales})->undecided(), 1);
    company->pipeline.keeps = {rule(kSales, QStringLiteral("fieldPermissions[Account.C]"))};
    const auto draft = make(company, {kSales});
    QVERIFY(draft);
    QCOMPARE(draft->undecided(), 0);
    QCOMPARE(result(*draft), tests::permissionSet({{"Account.A", true}, {"Account.B", false}, {"Account.C", true}}));
}

void TestKeptDraft::aDraftGoesOnUnderItsRules()
{
    const auto company = Company::make();
    company->live();
    company->pipeline.keeps = {rule(kSales, QStringLiteral("fieldPermissions[Account.A]"))};
    const auto draft = make(company, {kSales});
    QVERIFY(draft);
    company->pipeline.keeps.clear();
    async::NullMonitor monitor;
    const auto loaded = loadDraft(*company, company->pipeline, draft->id, monitor);
    QVERIFY(loaded);
    QCOMPARE(loaded->keeps, draft->keeps);
    QCOMPARE(result(*loaded), result(*draft));
    QCOMPARE(result(*loaded), tests::permissionSet({{"Account.A", false}, {"Account.B", true}, {"Account.C", false}}));
}

QTEST_GUILESS_MAIN(TestKeptDraft)
#include "tst_keptdraft.moc"
