#include "tests/bench/largeorg.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace backflow::bench {
namespace {

constexpr int kFields = 10;

/// How many of each, in an org of 60,000: together with the fields just that many.
struct Shape {
    int classes = 14'000;
    int layouts = 9'000;
    int objects = 2'000;
    int flows = 4'000;
    int reportFolders = 100;
    int reports = 6'000;
    int resources = 300;
    int permissionSets = 300;
    int profiles = 40;
    int records = 4'260;

    explicit Shape(int components) { scale(components); }

    /// Mostly fields, which share a file, so that 20,000 components stay within what one deployment may hold.
    static Shape deployable(int components)
    {
        Shape shape;
        shape.classes = 10'000;
        shape.objects = 4'500;
        shape.layouts = 300;
        shape.flows = shape.reports = shape.records = 60;
        shape.reportFolders = shape.resources = shape.permissionSets = shape.profiles = 3;
        shape.scale(components);
        return shape;
    }

private:
    Shape() = default;

    void scale(int components)
    {
        for (int *count : {&classes, &layouts, &objects, &flows, &reportFolders, &reports, &resources, &permissionSets,
                           &profiles, &records})
            *count = qMax(1, static_cast<int>(qint64(*count) * components / 60'000));
    }
};

QByteArray number(const char *prefix, int i)
{
    return prefix + QByteArray::number(i).rightJustified(5, '0');
}

QByteArray xml(const QByteArray &type, const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + type +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + inner + "</" + type + ">\n";
}

class Writer final
{
public:
    explicit Writer(QString folder)
        : m_folder(std::move(folder))
        , m_date(QDateTime::currentDateTimeUtc().addDays(-30))
    {
    }
    void put(const QByteArray &path, const QByteArray &bytes, bool old = true)
    {
        const QString name = m_folder + u'/' + QString::fromUtf8(path);
        const QString folder = name.section(u'/', 0, -2);
        if (folder != m_made) {
            QDir().mkpath(folder);
            m_made = folder;
        }
        QFile file(name);
        m_good = m_good && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
                 (!old || file.setFileTime(m_date, QFileDevice::FileModificationTime));
    }
    bool good() const { return m_good; }

private:
    QString m_folder;
    QString m_made;
    QDateTime m_date;
    bool m_good = true;
};

QByteArray classBody(int i, const QByteArray &word)
{
    QByteArray body = "public with sharing class " + number("Service", i) + " {\n";
    for (int line = 0; line < 20; ++line)
        body += "    public static Integer " + word + QByteArray::number(line) + "() { return " +
                QByteArray::number(i * 31 + line) + "; }\n";
    return body + "}\n";
}

QByteArray objectXml(int i, const QByteArray &labelOfFirst)
{
    QByteArray inner;
    for (int field = 0; field < kFields; ++field)
        inner += "    <fields>\n        <fullName>" + number("Field", field) + "__c</fullName>\n        <label>" +
                 (field == 0 ? labelOfFirst : number("Field ", field)) +
                 "</label>\n        <length>80</length>\n        <type>Text</type>\n    </fields>\n";
    return xml(
        "CustomObject",
        "    <deploymentStatus>Deployed</deploymentStatus>\n" + inner + "    <label>" + number("Thing ", i) +
            "</label>\n    <nameField>\n        <label>Name</label>\n        <type>Text</type>\n    </nameField>\n"
            "    <pluralLabel>" +
            number("Things ", i) + "</pluralLabel>\n    <sharingModel>ReadWrite</sharingModel>\n");
}

QByteArray layoutXml(int i, const QByteArray &section)
{
    QByteArray items;
    for (int field = 0; field < kFields; ++field)
        items += "            <layoutItems>\n                <behavior>Edit</behavior>\n                <field>" +
                 number("Field", field) + "__c</field>\n            </layoutItems>\n";
    return xml("Layout", "    <layoutSections>\n        <label>" + section + QByteArray::number(i) +
                             "</label>\n        <layoutColumns>\n" + items +
                             "        </layoutColumns>\n        <style>TwoColumnsTopToBottom</style>\n    "
                             "</layoutSections>\n");
}

QByteArray layoutName(const Shape &shape, int i)
{
    return number("Thing", i % shape.objects) + "__c-" + number("Layout ", i);
}

QByteArray flowXml(int i, const QByteArray &label)
{
    return xml("Flow", "    <label>" + label + QByteArray::number(i) +
                           "</label>\n    <processType>AutoLaunchedFlow</processType>\n    <status>Active</status>\n");
}

QByteArray profileXml(const Shape &shape)
{
    QByteArray inner;
    for (int i = 0; i < shape.classes; i += 20)
        inner += "    <classAccesses>\n        <apexClass>" + number("Service", i) +
                 "</apexClass>\n        <enabled>true</enabled>\n    </classAccesses>\n";
    inner += "    <custom>true</custom>\n";
    for (int i = 0; i < shape.objects; i += 4)
        inner += "    <fieldPermissions>\n        <editable>true</editable>\n        <field>" + number("Thing", i) +
                 "__c.Field00001__c</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
    return xml("Profile", inner + "    <userLicense>Salesforce</userLicense>\n");
}

void writeCode(Writer &to, const Shape &shape)
{
    const QByteArray meta = xml("ApexClass", "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n");
    for (int i = 0; i < shape.classes; ++i) {
        to.put("classes/" + number("Service", i) + ".cls", classBody(i, "step"));
        to.put("classes/" + number("Service", i) + ".cls-meta.xml", meta);
    }
    for (int i = 0; i < shape.flows; ++i)
        to.put("flows/" + number("Flow", i) + ".flow", flowXml(i, "Flow "));
    const QByteArray resource =
        xml("StaticResource", "    <cacheControl>Public</cacheControl>\n    <contentType>text/plain</contentType>\n");
    for (int i = 0; i < shape.resources; ++i) {
        to.put("staticresources/" + number("Resource", i) + ".resource", QByteArray(20'000, char('a' + i % 26)));
        to.put("staticresources/" + number("Resource", i) + ".resource-meta.xml", resource);
    }
}

void writeModel(Writer &to, const Shape &shape)
{
    for (int i = 0; i < shape.objects; ++i)
        to.put("objects/" + number("Thing", i) + "__c.object", objectXml(i, "Field 00000"));
    for (int i = 0; i < shape.layouts; ++i)
        to.put("layouts/" + layoutName(shape, i) + ".layout", layoutXml(i, "Section "));
    for (int i = 0; i < shape.records; ++i)
        to.put("customMetadata/Setting." + number("Record", i) + ".md",
               xml("CustomMetadata",
                   "    <label>" + number("Record ", i) + "</label>\n    <protected>false</protected>\n"));
}

void writeRest(Writer &to, const Shape &shape)
{
    for (int i = 0; i < shape.reportFolders; ++i)
        to.put("reports/" + number("Folder", i) + "-meta.xml",
               xml("ReportFolder", "    <name>" + number("Folder ", i) + "</name>\n"));
    for (int i = 0; i < shape.reports; ++i)
        to.put(
            "reports/" + number("Folder", i % shape.reportFolders) + '/' + number("Report", i) + ".report",
            xml("Report", "    <name>" + number("Report ", i) + "</name>\n    <reportType>AccountList</reportType>\n"));
    for (int i = 0; i < shape.permissionSets; ++i)
        to.put("permissionsets/" + number("Set", i) + ".permissionset",
               xml("PermissionSet", "    <label>" + number("Set ", i) + "</label>\n"));
    for (int i = 0; i < shape.profiles; ++i)
        to.put("profiles/" + number("Profile", i) + ".profile", profileXml(shape));
}

} // namespace

static bool writeOrg(const QString &folder, const Shape &shape)
{
    Writer to(folder);
    writeCode(to, shape);
    writeModel(to, shape);
    writeRest(to, shape);
    return to.good();
}

bool writeLargeOrg(const QString &folder, int components)
{
    return writeOrg(folder, Shape(components));
}

bool writeDeployableOrg(const QString &folder, int components)
{
    return writeOrg(folder, Shape::deployable(components));
}

static QList<std::pair<QString, QString>> changeIn(const QString &folder, const Shape &shape)
{
    Writer to(folder);
    QList<std::pair<QString, QString>> changed;
    const auto note = [&](const char *type, const QByteArray &name) {
        changed.append({QString::fromLatin1(type), QString::fromUtf8(name)});
    };
    for (int n = 0; n < 40; ++n) {
        const int i = n * 37 % shape.classes;
        to.put("classes/" + number("Service", i) + ".cls", classBody(i, "stride"), false);
        note("ApexClass", number("Service", i));
    }
    for (int n = 0; n < 25; ++n) {
        const int i = n * 71 % shape.objects;
        to.put("objects/" + number("Thing", i) + "__c.object", objectXml(i, "Renamed"), false);
        note("CustomField", number("Thing", i) + "__c.Field00000__c");
    }
    for (int n = 0; n < 25; ++n) {
        const int i = n * 53 % shape.layouts;
        to.put("layouts/" + layoutName(shape, i) + ".layout", layoutXml(i, "Moved "), false);
        note("Layout", layoutName(shape, i));
    }
    for (int n = 0; n < 10; ++n) {
        const int i = n * 29 % shape.flows;
        to.put("flows/" + number("Flow", i) + ".flow", flowXml(i, "New flow "), false);
        note("Flow", number("Flow", i));
    }
    return to.good() ? changed : QList<std::pair<QString, QString>>();
}

QList<std::pair<QString, QString>> changeHundred(const QString &folder, int components)
{
    return changeIn(folder, Shape(components));
}

bool changeHundredDeployable(const QString &folder, int components)
{
    return !changeIn(folder, Shape::deployable(components)).isEmpty();
}

} // namespace backflow::bench
