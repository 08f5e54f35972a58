// What an org answers, over SOAP and REST: the first byte says what was asked, the rest is the answer, again and again.
// Never a crash, never a success that the answer does not say.

#include "core/salesforce/gateway.h"
#include "core/salesforce/session.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <cstdlib>

namespace {

using namespace backflow;

class SameAnswer final : public ports::Http
{
public:
    SameAnswer(QByteArray body, int status)
        : m_answer{.status = status, .headers = {{"Content-Type", "text/xml"}}, .body = std::move(body)}
    {
    }
    base::Result<ports::HttpAnswer> send(const ports::HttpRequest &request, async::Monitor &) override
    {
        if (request.url.path() == QLatin1StringView("/services/data"))
            return ports::HttpAnswer{
                .status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "[{\"version\":\"66.0\"}]"};
        return m_answer;
    }

private:
    ports::HttpAnswer m_answer;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
    if (size < 1)
        return 0;
    const int asked = data[0] % 12;
    const QByteArray body(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    salesforce::Session session;
    session.instanceUrl = session.loginUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
    session.accessToken = "00D000000000001!X";
    session.clientId = QStringLiteral("x");
    support::FakeClock clock;
    async::NullMonitor monitor;
    auto gateway = salesforce::openGateway(
        std::make_unique<SameAnswer>(body, asked % 2 == 0 ? 200 : 500), session, [](const auto &) {}, clock,
        asked < 6 ? model::DeployTransport::Soap : model::DeployTransport::Rest);
    if (!gateway)
        return 0;
    const QString id = QStringLiteral("0Af000000000001AAA");
    if (asked % 6 < 2) {
        const auto status = (*gateway)->deployStatus(id, monitor);
        if (status && status->done && status->success && !body.contains("Succeeded") && !body.contains("&#"))
            std::abort();
    } else if (asked % 6 < 4) {
        (void)(*gateway)->describe(monitor);
        (void)(*gateway)->list({{QStringLiteral("ApexClass"), {}}}, nullptr, monitor);
        (void)(*gateway)->query(QStringLiteral("SELECT Id FROM User"), true, monitor);
    } else {
        const auto taken = (*gateway)->submitDeploy("PK", {}, monitor);
        if (taken && !taken->startsWith(QLatin1StringView("0Af")))
            std::abort();
        (void)(*gateway)->identity(monitor);
    }
    return 0;
}
