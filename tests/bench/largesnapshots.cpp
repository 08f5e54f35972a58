#include "tests/bench/largesnapshots.h"

namespace backflow::bench {

namespace {

constexpr int kFields = 10;

QByteArray number(const char *prefix, int i)
{
    return prefix + QByteArray::number(i).rightJustified(5, '0');
}

QByteArray xml(const QByteArray &type, const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + type +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + inner + "</" + type + ">\n";
}

/// Puts files and says of each component whether it is one that differs.
class Writer final
{
public:
    Writer(int nth, int first)
        : m_nth(nth)
        , m_first(first)
    {
    }
    /// Asked once for each component, in order.
    QByteArray word()
    {
        const int at = m_count++;
        return m_nth > 0 && at % m_nth == m_first % m_nth ? "Other " : "Usual ";
    }
    void put(const QByteArray &path, const QByteArray &bytes)
    {
        m_files.insert(QString::fromLatin1("force-app/main/default/" + path), bytes);
    }
    QMap<QString, QByteArray> take() { return std::move(m_files); }

private:
    QMap<QString, QByteArray> m_files;
    int m_count = 0;
    int m_nth;
    int m_first;
};

void writeClasses(Writer &to, int count)
{
    const QByteArray meta = xml("ApexClass", "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n");
    for (int i = 0; i < count; ++i) {
        QByteArray body = "public with sharing class " + number("Service", i) + " {\n    // " + to.word() + "\n";
        for (int line = 0; line < 20; ++line)
            body += "    public static Integer step" + QByteArray::number(line) + "() { return " +
                    QByteArray::number(i * 31 + line) + "; }\n";
        to.put("classes/" + number("Service", i) + ".cls", body + "}\n");
        to.put("classes/" + number("Service", i) + ".cls-meta.xml", meta);
    }
}

void writeObjects(Writer &to, int count)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray name = number("Thing", i) + "__c";
        to.put("objects/" + name + '/' + name + ".object-meta.xml",
               xml("CustomObject", "    <label>" + to.word() + number("Thing ", i) + "</label>\n    <pluralLabel>" +
                                       number("Things ", i) + "</pluralLabel>\n"));
        for (int field = 0; field < kFields; ++field) {
            const QByteArray fieldName = number("Field", field) + "__c";
            to.put("objects/" + name + "/fields/" + fieldName + ".field-meta.xml",
                   xml("CustomField", "    <fullName>" + fieldName + "</fullName>\n    <label>" + to.word() +
                                          number("Field ", field) +
                                          "</label>\n    <length>80</length>\n    <type>Text</type>\n"));
        }
    }
}

void writeLayouts(Writer &to, int count, int objects)
{
    for (int i = 0; i < count; ++i) {
        QByteArray items;
        for (int field = 0; field < kFields; ++field)
            items += "            <layoutItems>\n                <behavior>Edit</behavior>\n                <field>" +
                     number("Field", field) + "__c</field>\n            </layoutItems>\n";
        to.put("layouts/" + number("Thing", i % objects) + "__c-" + number("Layout ", i) + ".layout-meta.xml",
               xml("Layout", "    <layoutSections>\n        <label>" + to.word() + QByteArray::number(i) +
                                 "</label>\n        <layoutColumns>\n" + items +
                                 "        </layoutColumns>\n        <style>TwoColumnsTopToBottom</style>\n    "
                                 "</layoutSections>\n"));
    }
}

void writeRest(Writer &to, int flows, int reports, int records, int sets)
{
    for (int i = 0; i < flows; ++i)
        to.put("flows/" + number("Flow", i) + ".flow-meta.xml",
               xml("Flow", "    <label>" + to.word() + QByteArray::number(i) +
                               "</label>\n    <processType>AutoLaunchedFlow</processType>\n    "
                               "<status>Active</status>\n"));
    for (int i = 0; i < reports; ++i)
        to.put("reports/" + number("Folder", i % 100) + '/' + number("Report", i) + ".report-meta.xml",
               xml("Report", "    <name>" + to.word() + QByteArray::number(i) +
                                 "</name>\n    <reportType>AccountList</reportType>\n"));
    for (int i = 0; i < records; ++i)
        to.put("customMetadata/Setting." + number("Record", i) + ".md-meta.xml",
               xml("CustomMetadata",
                   "    <label>" + to.word() + number("Record ", i) + "</label>\n    <protected>false</protected>\n"));
    for (int i = 0; i < sets; ++i) {
        QByteArray inner = "    <description>" + to.word() + "</description>\n";
        for (int field = 0; field < 200; ++field)
            inner += "    <fieldPermissions>\n        <editable>true</editable>\n        <field>" +
                     number("Thing", field) + "__c." + number("Field", i % kFields) +
                     "__c</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
        to.put("permissionsets/" + number("Set", i) + ".permissionset-meta.xml",
               xml("PermissionSet", inner + "    <label>" + number("Set ", i) + "</label>\n"));
    }
}

} // namespace

QMap<QString, QByteArray> largeSnapshot(int components, int nth, int first)
{
    const auto share = [components](int of60k) { return qMax(1, int(qint64(of60k) * components / 60'000)); };
    Writer to(nth, first);
    writeClasses(to, share(14'000));
    writeObjects(to, share(2'000));
    writeLayouts(to, share(9'000), share(2'000));
    writeRest(to, share(4'700), share(6'000), share(4'000), share(300));
    return to.take();
}

} // namespace backflow::bench
