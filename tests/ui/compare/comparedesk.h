#pragma once
// What tests of the comparison page share: its look, and ways to show it and to tick.

#include "tests/support/patience.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"

#include <QApplication>
#include <QTest>

namespace backflow::tests {

class CompareDesk
{
protected:
    CompareDesk() { m_theme.install(*qApp); }

    /// Until all of it is compared: rows may be seen before.
    static bool show(CompareFixture &f)
    {
        f.page->show();
        const auto *grid = f.find<ui::compare::ComparisonTree>("compareGrid");
        return waitFor([&f, grid] {
            return f.page->model()->comparison() != nullptr && grid->accessibleName() != QLatin1String("Comparison");
        });
    }
    static void tick(CompareFixture &f, const QString &name)
    {
        const model::ComponentKey key{QStringLiteral("ApexClass"), name};
        f.page->model()->setTicked({key}, true);
        QVERIFY(f.page->model()->isTicked(key));
    }

    ui::theme::Theme m_theme;
};

} // namespace backflow::tests
