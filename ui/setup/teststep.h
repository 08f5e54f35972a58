#pragma once

#include "ui/setup/setupstep.h"

#include <QHash>

class QGridLayout;
class QPushButton;

namespace backflow::ui::widgets {
class StatusLabel;
}

namespace backflow::ui::setup {

/// Asks every org who is signed in and which kinds of metadata it has: reading, nothing else. Whoever is not signed in
/// somewhere does it here.
/// Objects: `setupTestAll`, `setupTestStatus_<environment>`, `setupSignIn_<environment>`.
class TestStep final : public SetupStep
{
    Q_OBJECT

public:
    TestStep(std::shared_ptr<widgets::AppContext> context, QWidget *parent);
    void enter() override;
    QString continueText() const override { return tr("Show the map"); }

private:
    struct Row {
        widgets::StatusLabel *status = nullptr;
        QPushButton *signIn = nullptr;
    };
    void testAll();
    void test(const model::Environment &environment);
    void signIn(const QString &environment);

    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_all;
    QHash<QString, Row> m_byName;
};

} // namespace backflow::ui::setup
