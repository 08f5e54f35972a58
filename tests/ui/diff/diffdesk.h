#pragma once
// A view of differences on its own, and files for it to show.

#include "tests/support/patience.h"
#include "ui/diff/codepane.h"
#include "ui/diff/diffview.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <memory>

namespace backflow::testing {

using ui::diff::DiffContent;
using ui::diff::DiffView;
using ui::diff::FilePair;

inline QByteArray permissionSet(const char *description, const QList<std::pair<const char *, bool>> &fields)
{
    QByteArray xml = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                                "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <description>") +
                     description + "</description>\n";
    for (const auto &[field, editable] : fields) {
        xml += QByteArray("    <fieldPermissions>\n        <editable>") + (editable ? "true" : "false") +
               "</editable>\n        <field>" + field +
               "</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
    }
    return xml + "    <label>Sales</label>\n</PermissionSet>\n";
}

inline QByteArray code(int lines, int changedEvery)
{
    QByteArray text = "public class Big {\n";
    for (int i = 0; i < lines; ++i) {
        text += "    Integer field" + QByteArray::number(i) + " = " +
                (changedEvery && i % changedEvery == 7 ? "1" : "0") + ";\n";
    }
    return text + "}\n";
}

inline const QString kSet = QStringLiteral("force-app/main/default/permissionsets/Sales.permissionset-meta.xml");
inline const QString kClass = QStringLiteral("force-app/main/default/classes/Big.cls");

inline DiffContent content(std::vector<FilePair> files)
{
    return {QStringLiteral("Sales (PermissionSet)"), QStringLiteral("UAT"), QStringLiteral("Dev1"), false,
            std::move(files)};
}

inline FilePair setPair()
{
    return {
        kSet,
        permissionSet("Hotfix", {{"Account.Industry", true}, {"Account.Rating", false}, {"Account.Zone__c", true}}),
        permissionSet("Partners", {{"Account.Rating", true}, {"Account.Score__c", true}, {"Account.Industry", true}})};
}

class DiffDesk
{
protected:
    DiffDesk()
        : m_highlighting(m_theme)
    {
        m_theme.install(*qApp);
        m_context.theme = &m_theme;
        m_context.highlighting = &m_highlighting;
        m_context.pool = &m_pool;
    }
    ~DiffDesk() { close(); }

    void open()
    {
        m_view = std::make_unique<DiffView>(m_context);
        m_view->resize(1200, 600);
        m_view->show();
    }
    void close()
    {
        m_view.reset();
        m_pool.waitForDone();
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = m_view->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void show(DiffContent content)
    {
        QSignalSpy shown(m_view.get(), &DiffView::shown);
        m_view->showContent(std::move(content));
        QTRY_COMPARE(shown.count(), 1);
    }
    ui::diff::CodePane *first() const { return find<ui::diff::CodePane>("diffTextLeft"); }
    ui::diff::CodePane *second() const { return find<ui::diff::CodePane>("diffTextRight"); }

    ui::theme::Theme m_theme;
    ui::theme::Highlighting m_highlighting;
    QThreadPool m_pool;
    ui::widgets::AppContext m_context;
    std::unique_ptr<DiffView> m_view;
};

} // namespace backflow::testing
