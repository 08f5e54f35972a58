#include "core/governance/authorizer.h"

#include <QTest>

using namespace backflow;
using governance::Authorizer;
using governance::Capability;

class TestAuthorizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void grantCarriesItsContext();
};

namespace {

using Ask = base::Result<> (*)(const Authorizer &, const governance::Context &);

template <Capability C>
base::Result<> ask(const Authorizer &authorizer, const governance::Context &context)
{
    return authorizer.require<C>(context).transform([](const auto &) {});
}

Ask asking(Capability capability)
{
    switch (capability) {
    case Capability::Retrieve:
        return ask<Capability::Retrieve>;
    case Capability::Plan:
        return ask<Capability::Plan>;
    case Capability::Validate:
        return ask<Capability::Validate>;
    case Capability::Deploy:
        return ask<Capability::Deploy>;
    case Capability::RollBack:
        return ask<Capability::RollBack>;
    case Capability::ManagePipeline:
        return ask<Capability::ManagePipeline>;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace

void TestAuthorizer::decides_data()
{
    QTest::addColumn<int>("capability");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("productionWrites");
    QTest::addColumn<bool>("allowed");
    for (int capability = 0; capability <= int(Capability::ManagePipeline); ++capability) {
        for (int kind = 0; kind <= int(model::EnvironmentKind::Scratch); ++kind) {
            for (const bool writes : {false, true}) {
                const bool changesOrg =
                    capability == int(Capability::Deploy) || capability == int(Capability::RollBack);
                const bool production = kind == int(model::EnvironmentKind::Production);
                QTest::addRow("%s on %s, production writes %s",
                              qPrintable(governance::capabilityName(Capability(capability))),
                              qPrintable(model::kindName(model::EnvironmentKind(kind))), writes ? "on" : "off")
                    << capability << kind << writes << (!changesOrg || !production || writes);
            }
        }
    }
}

void TestAuthorizer::decides()
{
    QFETCH(int, capability);
    QFETCH(int, kind);
    QFETCH(bool, productionWrites);
    QFETCH(bool, allowed);
    governance::Context context;
    context.environment.name = QStringLiteral("Somewhere");
    context.environment.kind = model::EnvironmentKind(kind);
    const base::Result<> answer = asking(Capability(capability))(Authorizer({productionWrites}), context);
    QCOMPARE(answer.has_value(), allowed);
    if (!allowed) {
        QCOMPARE(answer.error().code, base::Errc::Denied);
        QVERIFY(answer.error().message.contains(QStringLiteral("Somewhere")));
    }
}

void TestAuthorizer::grantCarriesItsContext()
{
    governance::Context context;
    context.environment.name = QStringLiteral("UAT");
    context.promotion = QStringLiteral("P1");
    auto grant = Authorizer({}).require<Capability::Deploy>(context);
    QVERIFY(grant.has_value());
    QCOMPARE(grant->context().environment.name, QStringLiteral("UAT"));
    QCOMPARE(grant->context().promotion, QStringLiteral("P1"));
}

QTEST_GUILESS_MAIN(TestAuthorizer)
#include "tst_authorizer.moc"
