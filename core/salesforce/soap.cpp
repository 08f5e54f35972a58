#include "core/salesforce/soap.h"

#include "core/salesforce/faults.h"

#include <QCoreApplication>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;

/// The zip of a retrieve comes inside; the cap on the HTTP answer holds the line.
constexpr qint64 kAnswerBytes = 160LL * 1024 * 1024;

} // namespace

SoapWriter &SoapWriter::open(const char *name)
{
    m_bytes += '<';
    m_bytes += name;
    m_bytes += '>';
    return *this;
}

SoapWriter &SoapWriter::close(const char *name)
{
    m_bytes += "</";
    m_bytes += name;
    m_bytes += '>';
    return *this;
}

SoapWriter &SoapWriter::raw(const char *name, const QByteArray &text)
{
    open(name);
    m_bytes += text;
    return close(name);
}

SoapWriter &SoapWriter::element(const char *name, const QString &text)
{
    return raw(name, xml::escapeText(text));
}

SoapWriter &SoapWriter::element(const char *name, bool value)
{
    return raw(name, value ? "true" : "false");
}

QByteArray envelopeHead(const QByteArray &sessionId)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
           "<soapenv:Header xmlns=\"http://soap.sforce.com/2006/04/metadata\"><SessionHeader><sessionId>" +
           xml::escapeText(QString::fromUtf8(sessionId)) +
           "</sessionId></SessionHeader><CallOptions><client>Backflow/" BACKFLOW_VERSION "</client></CallOptions>"
           "</soapenv:Header><soapenv:Body xmlns=\"http://soap.sforce.com/2006/04/metadata\">";
}

QByteArray envelopeTail()
{
    return "</soapenv:Body></soapenv:Envelope>";
}

std::vector<xml::Node> SoapAnswer::results() const
{
    return childrenOf(m_document.root().childLocal("Body").firstElement(), "result");
}

Result<SoapAnswer> readSoap(const QUrl &asked, const ports::HttpAnswer &answer)
{
    const bool claimsXml = answer.header("content-type").toLower().contains("xml");
    if ((answer.status != 200 && answer.status != 500) || !claimsXml)
        return std::unexpected(strayAnswer(asked, answer));
    xml::Caps caps;
    caps.bytes = kAnswerBytes;
    auto document = xml::Document::parse(answer.body, caps);
    if (!document)
        return base::failure(
            Errc::Malformed,
            QCoreApplication::translate("backflow::salesforce", "The org's answer could not be read. Try again."),
            document.error().message);
    const xml::Node body = document->root().childLocal("Body");
    if (document->root().localName() != "Envelope" || !body || !body.firstElement())
        return std::unexpected(strayAnswer(asked, answer));
    if (const xml::Node fault = body.childLocal("Fault")) {
        const QString code = textOf(fault, "faultcode");
        return std::unexpected(orgError(code.mid(code.indexOf(u':') + 1), textOf(fault, "faultstring")));
    }
    if (answer.status != 200)
        return std::unexpected(strayAnswer(asked, answer));
    return SoapAnswer(std::move(*document));
}

QString textOf(xml::Node parent, QByteArrayView name)
{
    const xml::Node node = parent ? parent.childLocal(name) : xml::Node();
    return node ? node.text().trimmed() : QString();
}

bool boolOf(xml::Node parent, QByteArrayView name)
{
    const QString text = textOf(parent, name);
    return text == QLatin1StringView("true") || text == QLatin1StringView("1");
}

int intOf(xml::Node parent, QByteArrayView name)
{
    return textOf(parent, name).toInt();
}

QDateTime timeOf(xml::Node parent, QByteArrayView name)
{
    return QDateTime::fromString(textOf(parent, name), Qt::ISODateWithMs).toUTC();
}

std::vector<xml::Node> childrenOf(xml::Node parent, QByteArrayView name)
{
    std::vector<xml::Node> found;
    for (xml::Node node = parent ? parent.firstElement() : xml::Node(); node; node = node.nextElement()) {
        if (node.localName() == name)
            found.push_back(node);
    }
    return found;
}

QByteArray bytesOf(xml::Node parent, QByteArrayView name)
{
    const xml::Node node = parent ? parent.childLocal(name) : xml::Node();
    if (!node)
        return {};
    // Text that stands alone and holds no entity lies in the answer as it is.
    const xml::Node text = node.firstChild();
    if (text && !text.nextSibling() && text.kind() == xml::NodeKind::Text && !text.source().contains('&'))
        return QByteArray::fromBase64(text.source().toByteArray());
    return QByteArray::fromBase64(node.text().toLatin1());
}

} // namespace backflow::salesforce
