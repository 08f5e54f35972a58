#pragma once

#include "core/model/apiname.h"
#include "core/model/componentkey.h"

#include <QString>
#include <QStringView>

namespace backflow::dependencies {

/// What every org has by itself, so that no snapshot needs to hold it: standard objects and fields, tabs, actions, …
bool isStandard(QStringView type, QStringView fullName);

/// True for the name of an object that Salesforce brings along and that people's code names.
bool isStandardObject(QStringView name);

/// Namespace of markup that is Salesforce's own: `lightning`, `force`.
bool isStandardMarkup(QStringView space);

using model::namespaceOf;

/// The object that a standard relationship of `object` leads to; empty when it is not known, or not one object.
QString standardTarget(QStringView object, QStringView relationship);

/// The object behind what Salesforce makes of it: shares, histories, change events; other names as they are.
QString baseObject(const QString &object);

/// The object that a component is about: of a layout, a field, a workflow, …; empty where there is none.
QString ownObject(const model::ComponentKey &key);

/// What the component is a part of: the object of a field, the folder of a report; nothing where there is none.
/// `type` is empty then.
model::ComponentKey holderOf(const model::ComponentKey &key);

} // namespace backflow::dependencies
