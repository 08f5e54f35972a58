#pragma once

#include "core/merge/mergevalues.h"

#include <QByteArray>

namespace backflow::bench {

/// Three versions of a permission set with that many fields, five lines a field and three around them. Of every 60
/// fields 7 were changed differently by both sides, 7 by the source alone, 7 by the target alone; the same in every
/// run. 12,000 fields make 60,003 lines, 2 MB a version and 1,400 decisions.
inline merge::FileVersions permissionSetTrio(int fields)
{
    const auto word = [](bool value) { return QByteArray(value ? "true" : "false"); };
    const auto written = [&](int side) {
        QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
        for (int i = 0; i < fields; ++i) {
            const int change = i % 60 < 56 ? i % 8 : 7;
            const bool bySource = side == 1 && (change == 0 || change == 2);
            const bool byTarget = side == 2 && (change == 0 || change == 4);
            const QByteArray number = QByteArray::number(1'000'000 + i).sliced(1);
            xml += "    <fieldPermissions>\n        <editable>" + word(bySource) +
                   "</editable>\n        <field>Object" + number.first(4) + "__c.SomeFieldNumber" + number +
                   "__c</field>\n        <readable>" + word(!byTarget) + "</readable>\n    </fieldPermissions>\n";
        }
        return xml + "</PermissionSet>\n";
    };
    return {written(0), written(1), written(2)};
}

} // namespace backflow::bench
