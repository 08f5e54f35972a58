#pragma once

#include "core/base/result.h"

#include <QObject>
#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::diff {

struct PrintedDiff;

/// Prints what a DiffView shows or writes it as a PDF: beside the window, shown in Activity, to be canceled there.
class DiffExport final : public QObject
{
    Q_OBJECT

public:
    /// `what` has no files where nothing is shown. `owner`: the dialogs stand over it.
    DiffExport(const widgets::AppContext &context, std::function<PrintedDiff()> what, QWidget *owner);

    void askForFile();
    void exportTo(const QString &path);
    void print();

Q_SIGNALS:
    /// `path` is empty for the printer.
    void exported(const QString &path, const backflow::base::Result<> &result);

private:
    std::shared_ptr<const PrintedDiff> take();
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void ended(const QString &path, const QString &done, const base::Result<> &result);

    const widgets::AppContext &m_context;
    std::function<PrintedDiff()> m_what;
    QWidget *m_owner;
};

} // namespace backflow::ui::diff
