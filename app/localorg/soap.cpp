#include "app/localorg/soap.h"

#include "core/xml/document.h"

#include <QCoreApplication>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

// A deploy carries its zip in base64.
constexpr xml::Caps kSoapCaps{.bytes = 200LL * 1024 * 1024, .depth = 32, .attributes = 32, .nodes = 1'000'000};
constexpr int kDeepest = 12;

QJsonValue valueOf(const xml::Node &node, int depth)
{
    if (!node.hasChildElements() || depth > kDeepest)
        return node.text();
    QJsonObject object;
    for (xml::Node child = node.firstElement(); child; child = child.nextElement()) {
        const QString name = QString::fromUtf8(child.localName().toByteArray());
        if (name == "ZipFile"_L1)
            continue;
        const QJsonValue value = valueOf(child, depth + 1);
        const auto known = object.find(name);
        if (known == object.end()) {
            object.insert(name, value);
        } else {
            QJsonArray all = known->isArray() ? known->toArray() : QJsonArray{*known};
            all.append(value);
            *known = all;
        }
    }
    return object;
}

QByteArray enveloped(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
           " xmlns:sf=\"http://soap.sforce.com/2006/04/metadata\" xmlns=\"http://soap.sforce.com/2006/04/metadata\""
           " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>" +
           body + "</soapenv:Body></soapenv:Envelope>";
}

} // namespace

base::Result<SoapCall> readSoap(const QByteArray &envelope)
{
    const auto document = xml::Document::parse(envelope, kSoapCaps);
    if (!document)
        return base::failure(document);
    const xml::Node body = document->root().childLocal("Body");
    const xml::Node operation = body ? body.firstElement() : xml::Node();
    if (!operation)
        return base::failure(base::Errc::Malformed, u"The SOAP envelope holds no operation."_s);
    SoapCall call;
    call.op = QString::fromUtf8(operation.localName().toByteArray());
    xml::Node session = document->root();
    for (const char *name : {"Header", "SessionHeader", "sessionId"})
        session = session ? session.childLocal(name) : session;
    call.sessionId = session ? session.text().trimmed() : QString();
    const QJsonValue arguments = valueOf(operation, 0);
    call.arguments = arguments.toObject();
    if (const xml::Node zip = operation.childLocal("ZipFile")) {
        const qsizetype begin = zip.innerBegin();
        call.zip =
            QByteArray::fromBase64(QByteArray::fromRawData(envelope.constData() + begin, zip.innerEnd() - begin));
    }
    return call;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (const auto &one : all)
            texts.append(one.toString());
    } else if (value.isString()) {
        texts.append(value.toString());
    }
    return texts;
}

QList<QJsonObject> objectsOf(const QJsonValue &value)
{
    QList<QJsonObject> objects;
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (const auto &one : all)
            objects.append(one.toObject());
    } else if (value.isObject()) {
        objects.append(value.toObject());
    }
    return objects;
}

QByteArray toXml(const QByteArray &name, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        QByteArray inner;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            inner += toXml(it.key().toUtf8(), it.value());
        return '<' + name + '>' + inner + "</" + name + '>';
    }
    case QJsonValue::Array: {
        QByteArray all;
        const QJsonArray array = value.toArray();
        for (const auto &one : array)
            all += toXml(name, one);
        return all;
    }
    case QJsonValue::Bool:
        return '<' + name + '>' + (value.toBool() ? "true" : "false") + "</" + name + '>';
    case QJsonValue::Double:
        return '<' + name + '>' + QByteArray::number(value.toDouble(), 'g', 15) + "</" + name + '>';
    case QJsonValue::String:
        return '<' + name + '>' + xml::escapeText(value.toString()) + "</" + name + '>';
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Response soapResponse(const QString &op, const QByteArray &inner)
{
    const QByteArray name = op.toUtf8() + "Response";
    Response response;
    response.contentType = "text/xml;charset=UTF-8";
    response.body = enveloped('<' + name + '>' + inner + "</" + name + '>');
    return response;
}

Response soapFault(const QString &code, const QString &text)
{
    Response response;
    response.status = 500;
    response.contentType = "text/xml;charset=UTF-8";
    response.body = enveloped("<soapenv:Fault><faultcode>sf:" + xml::escapeText(code) + "</faultcode><faultstring>" +
                              xml::escapeText(code + ": "_L1 + text) + "</faultstring></soapenv:Fault>");
    return response;
}

} // namespace backflow::localorg
