#pragma once
// What tests of the comparison page share: its look, and ways to show it and to tick.

#include "tests/support/patience.h"
#include "tests/ui/compare/comparefixture.h"
#include "ui/compare/comparisonmodel.h"

#include <QApplication>
#include <QTest>

namespace backflow::tests {

class CompareDesk
{
protected:
    CompareDesk() { m_theme.install(*qApp); }

    static bool show(CompareFixture &f)
    {
        f.page->show();
        return waitFor([&f] { return f.page->model()->comparison() != nullptr; });
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
