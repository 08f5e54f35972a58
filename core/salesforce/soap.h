#pragma once

#include "core/base/result.h"
#include "core/ports/http.h"
#include "core/xml/document.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>
#include <utility>
#include <vector>

namespace backflow::salesforce {

/// Builds the inside of a SOAP call. Everything that is not written by us goes through element().
class SoapWriter final
{
public:
    SoapWriter &open(const char *name);
    SoapWriter &close(const char *name);
    SoapWriter &element(const char *name, const QString &text);
    SoapWriter &element(const char *name, bool value);
    /// For text that needs no escaping and may be long: base64.
    SoapWriter &raw(const char *name, const QByteArray &text);
    QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    QByteArray m_bytes;
};

/// What stands before and behind one call of the Metadata API, so that a large call need not be copied.
QByteArray envelopeHead(const QByteArray &sessionId);
QByteArray envelopeTail();

/// The body of a good SOAP answer.
class SoapAnswer final
{
public:
    explicit SoapAnswer(xml::Document document)
        : m_document(std::move(document))
    {
    }
    /// The `result` elements of the answer, whatever their prefix. Valid as long as this object stays where it is.
    std::vector<xml::Node> results() const;

private:
    xml::Document m_document;
};

/// Reads an HTTP answer to a SOAP call. Errors: those of orgError() for a fault, of strayAnswer() for anything that is
/// not SOAP, Malformed for XML that does not parse.
base::Result<SoapAnswer> readSoap(const QUrl &asked, const ports::HttpAnswer &answer);

/// Reading of answers: children by local name, nil and absent alike empty.
QString textOf(xml::Node parent, QByteArrayView name);
bool boolOf(xml::Node parent, QByteArrayView name);
int intOf(xml::Node parent, QByteArrayView name);
/// Invalid when it is not there.
QDateTime timeOf(xml::Node parent, QByteArrayView name);
std::vector<xml::Node> childrenOf(xml::Node parent, QByteArrayView name);
/// Decoded base64 without a detour over QString.
QByteArray bytesOf(xml::Node parent, QByteArrayView name);

} // namespace backflow::salesforce
