#include "tests/app/localorg/orgundertest.h"

#include "core/archive/zip.h"
#include "core/xml/document.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QUrl>

namespace backflow::localorg::test {

namespace {

const QByteArray kNamespace("xmlns=\"http://soap.sforce.com/2006/04/metadata\"");

xml::Node resultOf(const xml::Document &document)
{
    return document.root().childLocal("Body").firstElement().child("result");
}

QByteArray typesXml(const Types &types)
{
    QByteArray inner;
    for (auto it = types.cbegin(); it != types.cend(); ++it) {
        inner += "<types>";
        for (const QString &member : it.value())
            inner += "<members>" + member.toUtf8() + "</members>";
        inner += "<name>" + it.key().toUtf8() + "</name></types>";
    }
    return inner;
}

Files unzipped(const QByteArray &answer)
{
    Files files;
    const qsizetype begin = answer.indexOf("<zipFile>") + 9;
    const qsizetype end = answer.indexOf("</zipFile>");
    if (end < begin)
        return files;
    const auto entries = archive::readZip(QByteArray::fromBase64(answer.mid(begin, end - begin)));
    for (const archive::ZipEntry &entry : entries.value_or(QList<archive::ZipEntry>()))
        files.insert(entry.name, entry.bytes);
    return files;
}

} // namespace

Answer exchange(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body,
                const QList<QByteArray> &headers)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected())
        return {};
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                         "\r\nConnection: close\r\n";
    bool chunked = false;
    for (const QByteArray &header : headers) {
        request += header + "\r\n";
        chunked = chunked || header.toLower().startsWith("transfer-encoding: chunked");
    }
    if (!chunked)
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray all;
    while (socket.waitForReadyRead(20000))
        all += socket.readAll();
    all += socket.readAll();
    Answer answer;
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    const auto lines = all.left(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = all.mid(end + 4);
    answer.complete = answer.body.size() == answer.headers.value("content-length", "0").toLongLong();
    return answer;
}

QByteArray asXml(const QByteArray &root, const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + ' ' + kNamespace + ">\n" + inner + "</" + root +
           ">\n";
}

QByteArray manifest(const Types &types, const QByteArray &version)
{
    return asXml("Package", typesXml(types) + "<version>" + version + "</version>");
}

QByteArray zipOf(const Files &files)
{
    QList<archive::ZipEntry> entries;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        entries.append({it.key(), it.value()});
    return archive::writeZip(entries).value_or(QByteArray());
}

Files apex(const QString &name, const QByteArray &body)
{
    return {{QStringLiteral("classes/%1.cls").arg(name), body},
            {QStringLiteral("classes/%1.cls-meta.xml").arg(name),
             asXml("ApexClass", "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n")}};
}

Files operator+(Files a, const Files &b)
{
    a.insert(b);
    return a;
}

QString Deployed::text(QByteArrayView name) const
{
    const auto document = xml::Document::parse(xml);
    return document ? resultOf(*document).childText(name) : QString();
}

QStringList Deployed::problems() const
{
    QStringList all;
    const auto document = xml::Document::parse(xml);
    for (const char *kind : {"componentFailures", "componentSuccesses"}) {
        for (const xml::Node &row : resultOf(*document).child("details").elements(kind)) {
            if (row.child("problem"))
                all.append(row.childText("componentType") + u' ' + row.childText("fullName") + QStringLiteral(": ") +
                           row.childText("problem"));
        }
    }
    all.sort();
    return all;
}

QString Deployed::flags(const QString &type, const QString &name) const
{
    const auto document = xml::Document::parse(xml);
    for (const xml::Node &row : resultOf(*document).child("details").elements("componentSuccesses")) {
        if (row.childText("componentType") != type || row.childText("fullName") != name)
            continue;
        QString flags;
        for (const char *flag : {"created", "changed", "deleted"})
            flags += row.childText(flag) == u"true" ? QLatin1Char(flag[1]) : QLatin1Char('-');
        return flags;
    }
    return QStringLiteral("?");
}

OrgUnderTest::OrgUnderTest(const Files &files, Options options)
    : m_options(std::move(options))
{
    m_options.root = m_folder.path();
    write(files);
    restart();
}

void OrgUnderTest::restart()
{
    m_org.reset();
    auto org = LocalOrg::start(m_options);
    if (!org)
        qFatal("%s", qPrintable(org.error().message));
    m_org = *std::move(org);
}

void OrgUnderTest::write(const Files &files) const
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = m_folder.filePath(it.key());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("cannot write %s", qPrintable(path));
    }
}

QByteArray OrgUnderTest::file(const QString &path) const
{
    QFile file(m_folder.filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool OrgUnderTest::has(const QString &path) const
{
    return QFile::exists(m_folder.filePath(path));
}

Answer OrgUnderTest::soap(const QByteArray &body, const QByteArray &token)
{
    const QByteArray envelope =
        "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header " +
        kNamespace + "><SessionHeader><sessionId>" + token + "</sessionId></SessionHeader></s:Header><s:Body " +
        kNamespace + '>' + body + "</s:Body></s:Envelope>";
    return exchange(m_org->port(), "POST", "/services/Soap/m/66.0", envelope, {"Content-Type: text/xml"});
}

Answer OrgUnderTest::rest(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                          const QByteArray &token)
{
    return exchange(m_org->port(), method, "/services/data/v66.0" + path, body,
                    {"Authorization: Bearer " + token, "Content-Type: application/json"});
}

Answer OrgUnderTest::query(const QString &soql, bool tooling)
{
    return rest("GET", (tooling ? "/tooling/query?q=" : "/query?q=") + QUrl::toPercentEncoding(soql));
}

Answer OrgUnderTest::submit(const QByteArray &zip, const QByteArray &options)
{
    return soap("<deploy><ZipFile>" + zip.toBase64() +
                "</ZipFile><DeployOptions><rollbackOnError>true</rollbackOnError><singlePackage>true</singlePackage>" +
                options + "</DeployOptions></deploy>");
}

Deployed OrgUnderTest::poll(const QString &id)
{
    const Answer answer = soap("<checkDeployStatus><asyncProcessId>" + id.toUtf8() +
                               "</asyncProcessId><includeDetails>true</includeDetails></checkDeployStatus>");
    return {id, answer.body};
}

Deployed OrgUnderTest::waitFor(const QString &id)
{
    for (;;) {
        const Deployed deployed = poll(id);
        if (deployed.text("done") != u"false")
            return deployed;
    }
}

QString OrgUnderTest::idOf(const Answer &answer)
{
    const qsizetype at = answer.body.indexOf("<id>");
    return at < 0 ? QString() : QString::fromLatin1(answer.body.mid(at + 4, 18));
}

Deployed OrgUnderTest::deploy(const Files &files, const QByteArray &options)
{
    return waitFor(idOf(submit(zipOf(files), options)));
}

OrgUnderTest::Got OrgUnderTest::retrieve(const Types &types, bool single)
{
    const Answer started = soap("<retrieve><request><apiVersion>66.0</apiVersion><singlePackage>" +
                                QByteArray(single ? "true" : "false") + "</singlePackage><unpackaged>" +
                                typesXml(types) + "<version>66.0</version></unpackaged></request></retrieve>");
    Answer answer;
    do {
        answer = soap("<checkRetrieveStatus><asyncProcessId>" + idOf(started).toUtf8() +
                      "</asyncProcessId></checkRetrieveStatus>");
    } while (answer.body.contains("<done>false"));
    return {unzipped(answer.body), answer.body};
}

} // namespace backflow::localorg::test
