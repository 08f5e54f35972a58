#include "tests/support/typefixtures.h"

#include "core/archive/zip.h"
#include "core/metadata/registry.h"

namespace backflow::tests {

using namespace Qt::StringLiterals;
using metadata::Adapter;
using metadata::ChildType;
using metadata::Registry;
using metadata::TypeInfo;

namespace {

const QByteArray kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const QByteArray kOpenEnd = " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";

QByteArray xmlOf(const QString &root, const QByteArray &inside)
{
    return kDeclaration + '<' + root.toUtf8() + kOpenEnd + inside + "</" + root.toUtf8() + ">\n";
}

QByteArray described(const QString &root, const QByteArray &words = "Made for a test")
{
    return xmlOf(root, "    <description>" + words + " &amp; more</description>\n    <label>" + words + "</label>\n");
}

QByteArray childElement(const ChildType &child, const QByteArray &name)
{
    const QByteArray element = child.xmlElement.toUtf8();
    const QByteArray id = child.idElement.toUtf8();
    return "    <" + element + ">\n        <" + id + '>' + name + "</" + id + ">\n        <label>" + name +
           "</label>\n    </" + element + ">\n";
}

class Maker final
{
public:
    explicit Maker(const TypeInfo &type)
        : m_type(type)
        , m_dir(type.directoryName + u'/')
    {
        m_fixture.type = type.name;
    }

    TypeFixture make()
    {
        if (!m_type.folderContentType.isEmpty())
            folder();
        else if (m_type.inFolder)
            inFolder();
        else if (!m_type.folderType.isEmpty())
            territory();
        else
            byAdapter();
        m_fixture.sourcePaths.sort();
        return std::move(m_fixture);
    }

private:
    void put(const QString &metadataPath, const QByteArray &bytes, const QString &sourcePath)
    {
        m_fixture.metadata.insert(metadataPath, bytes);
        m_fixture.sourcePaths.append(sourcePath);
    }
    void same(const QString &path, const QByteArray &bytes) { put(path, bytes, path); }
    /// `path` without `-meta.xml` in one format, with it in the other.
    void whole(const QString &path, const QByteArray &bytes) { put(path, bytes, path + u"-meta.xml"_s); }

    void byAdapter()
    {
        switch (m_type.adapter) {
        case Adapter::Default:
            plain();
            break;
        case Adapter::MatchingContentFile:
            pair(m_dir + u"Thing_one."_s + m_type.suffix);
            pair(m_dir + u"Thing_two."_s + m_type.suffix);
            break;
        case Adapter::Bundle:
            bundle();
            break;
        case Adapter::MixedContent:
            m_type.name == "StaticResource"_L1 ? resources() : experience();
            break;
        case Adapter::Decomposed:
            decomposed(u"Thing__c"_s);
            break;
        case Adapter::DigitalExperience:
            digitalExperience();
            break;
        case Adapter::UiBundle:
            same(m_dir + u"app/app.uibundle-meta.xml"_s, described(m_type.name));
            same(m_dir + u"app/ui-bundle.json"_s, "{\n  \"outputDir\": \"dist\"\n}\n");
            same(m_dir + u"app/dist/index.html"_s, "<!doctype html>\n<title>App</title>\n");
            break;
        }
    }

    void plain()
    {
        if (m_type.name == "CustomLabels"_L1) {
            whole(m_dir + u"CustomLabels.labels"_s, withChildren());
            return;
        }
        const QString suffix = u'.' + m_type.suffix;
        const bool encoded = m_type.name == "Layout"_L1 || m_type.name == "Profile"_L1;
        whole(m_dir + u"Thing"_s + suffix, m_type.innerChildren.isEmpty() ? described(m_type.name) : withChildren());
        whole(m_dir + (encoded ? u"Thing-Sales %28old%29 %26 new"_s : u"Thing.Of_two.parts"_s) + suffix,
              described(m_type.name, "Grün – 2 €"));
    }

    QByteArray withChildren() const
    {
        QByteArray inside;
        for (const ChildType &child : m_type.innerChildren)
            inside += childElement(child, "First_one") + childElement(child, "Second_one");
        return xmlOf(m_type.name, inside);
    }

    void pair(const QString &path)
    {
        same(path, "content of\n  several lines\n");
        same(path + u"-meta.xml"_s, described(m_type.name));
    }

    void bundle()
    {
        const QString name = u"thing"_s;
        const QString path = m_dir + name + u'/';
        // Which file describes a bundle differs by type; these are the ones there are.
        static const QMap<QString, QStringList> descriptions = {
            {u"LightningComponentBundle"_s, {u"thing.js-meta.xml"_s, u"thing.js"_s, u"thing.html"_s}},
            {u"AuraDefinitionBundle"_s, {u"thing.cmp-meta.xml"_s, u"thing.cmp"_s, u"thingController.js"_s}},
            {u"GenAiFunction"_s, {u"thing.genAiFunction-meta.xml"_s, u"input/schema.json"_s, u"output/schema.json"_s}},
            {u"GenAiPlannerBundle"_s, {u"thing.genAiPlannerBundle-meta.xml"_s, u"localActions/a/input/schema.json"_s}},
            {u"AiAuthoringBundle"_s, {u"thing.bundle-meta.xml"_s, u"thing.agent"_s}},
            {u"AiAgentDefinitionVersion"_s, {u"thing.aiAgentDefinitionVersion-meta.xml"_s, u"thing.json"_s}},
            {u"IntegArtifactDef"_s, {u"thing.integArtifactDef-meta.xml"_s, u"thing.json"_s}},
            {u"UiWidgetBundle"_s, {u"thing.uiwidget-meta.xml"_s, u"thing.json"_s}},
        };
        const QStringList files = descriptions.value(
            m_type.name, {u"schema.json"_s, u"template-info.json"_s, u"layout.json"_s, u"parts/renderer.json"_s});
        for (const QString &file : files)
            same(path + file, file.endsWith("-meta.xml"_L1) ? described(m_type.name) : "{ \"a\": 1 }\n"_ba);
    }

    void resources()
    {
        const auto meta = [](const QByteArray &contentType) {
            return xmlOf(u"StaticResource"_s, "    <cacheControl>Private</cacheControl>\n    <contentType>" +
                                                  contentType + "</contentType>\n");
        };
        const QByteArray zip = archive::writeZip({{u"css/a.css"_s, "a {}\n"}, {u"js/lib/b.js"_s, "b();\n"}}).value();
        put(m_dir + u"Kit.resource"_s, zip, m_dir + u"Kit/css/a.css"_s);
        m_fixture.sourcePaths.append(m_dir + u"Kit/js/lib/b.js"_s);
        same(m_dir + u"Kit.resource-meta.xml"_s, meta("application/zip"));
        put(m_dir + u"Style.resource"_s, "p { color: red }\n", m_dir + u"Style.css"_s);
        same(m_dir + u"Style.resource-meta.xml"_s, meta("text/css"));
        put(m_dir + u"Odd.resource"_s, QByteArray("\0\1\2", 3), m_dir + u"Odd.bin"_s);
        same(m_dir + u"Odd.resource-meta.xml"_s, meta("application/octet-stream"));
    }

    void experience()
    {
        same(m_dir + u"Shop.site-meta.xml"_s, described(m_type.name));
        same(m_dir + u"Shop/config/shop.json"_s, "{}\n");
        same(m_dir + u"Shop/views/home.json"_s, "{ \"view\": 1 }\n");
    }

    void digitalExperience()
    {
        const QString site = m_dir + u"site/Shop/"_s;
        same(site + u"Shop.digitalExperience-meta.xml"_s, described(m_type.name));
        for (const QString &view : {u"home"_s, u"about"_s}) {
            const QString path = site + u"sfdc_cms__view/"_s + view + u'/';
            same(path + u"_meta.json"_s, "{ \"apiName\": \"" + view.toUtf8() + "\" }\n");
            same(path + u"content.json"_s, "{ \"type\": \"sfdc_cms__view\" }\n");
            same(path + u"fr.json"_s, "{}\n");
            same(path + u"mobile/mobile.json"_s, "{}\n");
        }
    }

    void decomposed(const QString &name)
    {
        QByteArray inside;
        const QString source = m_dir + name + u'/';
        for (const ChildType &child : m_type.decomposedChildren) {
            for (const QByteArray &childName : {"A_thing"_ba, "B_thing"_ba}) {
                inside += childElement(child, childName);
                const QString folder = m_type.childrenBeside ? QString() : child.directoryName + u'/';
                m_fixture.sourcePaths.append(source + folder + QString::fromUtf8(childName) + u'.' + child.suffix +
                                             u"-meta.xml"_s);
            }
        }
        // As an org gives it: elements in order of their names, the object's own among the children's.
        put(m_dir + name + u'.' + m_type.suffix, xmlOf(m_type.name, sortedGroups(inside)),
            source + name + u'.' + m_type.suffix + u"-meta.xml"_s);
    }

    /// Puts the element `label` between the groups of children.
    static QByteArray sortedGroups(const QByteArray &children)
    {
        QMap<QByteArray, QByteArray> groups{{"label", "    <label>A thing</label>\n"}};
        for (qsizetype begin = 0; begin < children.size();) {
            const qsizetype nameEnd = children.indexOf('>', begin);
            const QByteArray name = children.mid(begin + 5, nameEnd - begin - 5);
            const QByteArray close = "\n    </" + name + ">\n";
            const qsizetype end = children.indexOf(close, begin) + close.size();
            groups[name] += children.mid(begin, end - begin);
            begin = end;
        }
        QByteArray all;
        for (const QByteArray &group : std::as_const(groups))
            all += group;
        return all;
    }

    void folder()
    {
        const bool nests = m_type.name != "DocumentFolder"_L1 && m_type.name != "EmailFolder"_L1;
        // Folders of templates are written like the older ones of e-mails.
        const QString suffix =
            m_type.aliasFor.isEmpty() ? m_type.suffix : Registry::builtIn().byName(m_type.aliasFor)->suffix;
        put(m_dir + u"Sales-meta.xml"_s, described(m_type.name), m_dir + u"Sales."_s + suffix + u"-meta.xml"_s);
        if (nests)
            put(m_dir + u"Sales/Old-meta.xml"_s, described(m_type.name),
                m_dir + u"Sales/Old."_s + suffix + u"-meta.xml"_s);
    }

    void inFolder()
    {
        const QString folderSuffix = Registry::builtIn().byName(m_type.folderType)->suffix;
        put(m_dir + u"Sales-meta.xml"_s, described(m_type.folderType),
            m_dir + u"Sales."_s + folderSuffix + u"-meta.xml"_s);
        const QString file = m_dir + u"Sales/Thing"_s;
        if (m_type.name == "Document"_L1) {
            same(file + u".png"_s, QByteArray("\x89PNG\0", 5));
            put(file + u".png-meta.xml"_s, described(m_type.name), file + u".document-meta.xml"_s);
        } else if (m_type.adapter == Adapter::MatchingContentFile) {
            pair(file + u'.' + m_type.suffix);
        } else {
            whole(file + u'.' + m_type.suffix, described(m_type.name));
            put(m_dir + u"Sales/Old-meta.xml"_s, described(m_type.folderType),
                m_dir + u"Sales/Old."_s + folderSuffix + u"-meta.xml"_s);
            whole(m_dir + u"Sales/Old/Thing."_s + m_type.suffix, described(m_type.name));
        }
    }

    /// What lies below a model of territories.
    void territory()
    {
        const QString model = u"territory2Models/Europe/"_s;
        whole(model + u"Europe.territory2Model"_s, described(u"Territory2Model"_s));
        if (m_type.name != "Territory2Model"_L1)
            whole(model + m_type.directoryName + u"/Thing."_s + m_type.suffix, described(m_type.name));
    }

    const TypeInfo &m_type;
    const QString m_dir;
    TypeFixture m_fixture;
};

} // namespace

QList<TypeFixture> typeFixtures()
{
    QList<TypeFixture> fixtures;
    for (const TypeInfo &type : Registry::builtIn().types())
        fixtures.append(Maker(type).make());
    std::ranges::sort(fixtures, {}, &TypeFixture::type);
    return fixtures;
}

} // namespace backflow::tests
