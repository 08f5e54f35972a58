#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace backflow::bench {

/// Files as an org of that size gives them: classes with their descriptions, fields of objects, layouts. About 2.5 kB
/// each, no two alike, the same in every run.
inline QMap<QString, QByteArray> projectFiles(int count)
{
    static const QByteArray meta = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                   "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
                                   "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n</ApexClass>\n";
    QMap<QString, QByteArray> files;
    const QString root = QStringLiteral("force-app/main/default/");
    quint32 random = 1;
    for (int i = 0; files.size() < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        QByteArray body;
        for (int line = 0; line < 60; ++line) {
            random = random * 1664525 + 1013904223;
            body += "        total += weigh(account" + QByteArray::number(random >> 20) + ", 'step " + number + "');\n";
        }
        const QString name = QStringLiteral("Worker%1").arg(i);
        files.insert(root + QStringLiteral("classes/%1.cls").arg(name),
                     "public class Worker" + number + " {\n" + body + "}\n");
        files.insert(root + QStringLiteral("classes/%1.cls-meta.xml").arg(name), meta);
        const QString object = QStringLiteral("Thing%1__c").arg(i / 20);
        files.insert(root + QStringLiteral("objects/%1/fields/F%2__c.field-meta.xml").arg(object).arg(i % 20),
                     "<CustomField xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + body + "</CustomField>\n");
        files.insert(root + QStringLiteral("layouts/%1-Layout %2.layout-meta.xml").arg(object).arg(i),
                     "<Layout xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + body + "</Layout>\n");
    }
    while (files.size() > count)
        files.erase(std::prev(files.end()));
    return files;
}

} // namespace backflow::bench
