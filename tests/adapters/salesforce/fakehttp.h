#pragma once

#include "core/ports/http.h"

#include <QDebug>
#include <deque>
#include <functional>
#include <memory>

/// Answers from a script and keeps what was asked. The list of API versions is answered outside the script unless
/// `versions` is empty.
class FakeHttp final : public backflow::ports::Http
{
public:
    using Request = backflow::ports::HttpRequest;
    using Answer = backflow::base::Result<backflow::ports::HttpAnswer>;

    /// What the test sees of it after the gateway took the object.
    struct Log {
        QList<Request> requests;
        std::deque<Answer> script;
        QByteArray versions = R"([{"version":"65.0"},{"version":"66.0"},{"version":"9.0"}])";
    };

    explicit FakeHttp(std::shared_ptr<Log> log)
        : m_log(std::move(log))
    {
    }

    Answer send(const Request &request, backflow::async::Monitor &) override
    {
        if (request.url.path() == QLatin1StringView("/services/data") && !m_log->versions.isEmpty())
            return json(200, m_log->versions);
        m_log->requests.append(request);
        if (m_log->script.empty())
            qFatal("nothing in the script for %s", qPrintable(request.url.toString()));
        Answer answer = std::move(m_log->script.front());
        m_log->script.pop_front();
        return answer;
    }

    static Answer json(int status, const QByteArray &body)
    {
        return backflow::ports::HttpAnswer{
            .status = status,
            .headers = {{"Content-Type", "application/json"}, {"Date", "Mon, 23 Nov 2026 06:07:08 GMT"}},
            .body = body};
    }
    static Answer html(int status, const QByteArray &body)
    {
        return backflow::ports::HttpAnswer{.status = status, .headers = {{"Content-Type", "text/html"}}, .body = body};
    }
    /// `inside` stands in the body of the envelope.
    static Answer soap(const QByteArray &inside, int status = 200)
    {
        return backflow::ports::HttpAnswer{.status = status,
                                           .headers = {{"Content-Type", "text/xml;charset=UTF-8"}},
                                           .body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soapenv:Envelope "
                                                   "xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" "
                                                   "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                                                   "xmlns=\"http://soap.sforce.com/2006/04/metadata\"><soapenv:Body>" +
                                                   inside + "</soapenv:Body></soapenv:Envelope>"};
    }
    static Answer result(const QByteArray &operation, const QByteArray &inside)
    {
        return soap("<" + operation + "Response>" + inside + "</" + operation + "Response>");
    }
    static Answer fault(const QByteArray &code, const QByteArray &words)
    {
        return soap("<soapenv:Fault><faultcode>sf:" + code + "</faultcode><faultstring>" + code + ": " + words +
                        "</faultstring></soapenv:Fault>",
                    500);
    }
    static Answer lost(const char *where)
    {
        return backflow::base::failure(backflow::base::Errc::Offline, QStringLiteral("cut"),
                                       QString::fromLatin1(where) + QStringLiteral(": cut"));
    }

private:
    std::shared_ptr<Log> m_log;
};
