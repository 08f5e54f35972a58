#pragma once

#include "core/dependencies/factwriter.h"
#include "core/model/apiname.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace backflow::dependencies {

/// Names in a formula, dots included (`Parent__r.Zone__c`, `$Label.Greeting`), in order, repeats included. Texts in
/// quotes, comments and names of functions are left out.
QStringList namesInFormula(QStringView formula);

/// The same for what stands in `{!…}` of any text.
QStringList namesInMergeFields(QStringView text);

/// Where the names of a formula begin.
struct FormulaPlace {
    /// Object of names that begin with a field; empty: the component's own.
    QString scope;
    /// Object of `$Record`, where there is one.
    QString record;
    Use use = Use::Calculates;
    QString element;
};

/// Says what one name of a formula is about.
void addFormulaName(FactWriter &facts, const QString &name, const FormulaPlace &place);
void addFormula(FactWriter &facts, QStringView formula, const FormulaPlace &place);
/// Of a text with merge fields, of which only those that begin with `$` or an object are understood.
void addMergeFields(FactWriter &facts, QStringView text, const FormulaPlace &place);

using model::isCustomName;

} // namespace backflow::dependencies
