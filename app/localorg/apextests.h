#pragma once

#include "app/localorg/catalog.h"
#include "app/localorg/deploypackage.h"

namespace backflow::localorg {

struct TestResult {
    QString className;
    QString method;
    /// Empty when it passed.
    QString message;
    QString stackTrace;
    int timeMs = 0;
};

struct Coverage {
    QString name;
    /// `Class` or `Trigger`.
    QString type;
    int lines = 0;
    int notCovered = 0;
};

struct TestRun {
    /// False when the level asks for no tests.
    bool enabled = false;
    QString level;
    QList<TestResult> results;
    QList<Coverage> coverage;
    /// `{name, message}`: what of the coverage is too little.
    QList<std::pair<QString, QString>> coverageWarnings;
    /// Set when the level itself cannot be met: a class that is no test.
    QString refusal;

    int failures() const;
    bool passed() const { return refusal.isEmpty() && failures() == 0 && coverageWarnings.isEmpty(); }
};

/// Apex test classes are those marked @IsTest; a method holding the comment `localorg:fail some message` fails with
/// that message. A class counts as covered when a test that ran names it: nine lines in ten, none otherwise. `deployed`
/// are the keys that came with the package; `level` is already settled.
TestRun runTests(const Catalog &catalog, const QSet<ComponentKey> &deployed, const DeployOptions &options,
                 const QString &level, bool production);

/// The level that counts when the caller named none. Source: reference section 2.6.
QString settledTestLevel(const DeployOptions &options, bool production, bool hasApex);

} // namespace backflow::localorg
