#pragma once

#include "core/base/result.h"
#include "ui/compare/gridsheet.h"

#include <QToolButton>
#include <functional>

class QPrinter;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::compare {

/// Writes what the grid shows into a file, or prints it: beside the window, shown in Activity, to be canceled there.
class ExportMenu final : public QToolButton
{
    Q_OBJECT

public:
    enum class Format { Csv, Html, Pdf };
    /// By a file's ending; CSV unless it says otherwise.
    static Format formatOf(const QString &path);

    /// `view` says what is shown now; one without an index means nothing.
    ExportMenu(const widgets::AppContext &context, std::function<GridView()> view, QWidget *parent = nullptr);

    /// Either the whole file is there when it ends, or nothing of it.
    void exportTo(const QString &path);
    void print();

Q_SIGNALS:
    void exported(const QString &path, const backflow::base::Result<> &result);

private:
    void askForFile(Format format);
    void printOn(const std::shared_ptr<QPrinter> &printer);
    void ended(const QString &path, const QString &done, const base::Result<> &result);

    const widgets::AppContext &m_context;
    std::function<GridView()> m_view;
};

} // namespace backflow::ui::compare
