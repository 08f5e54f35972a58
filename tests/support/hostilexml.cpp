#include "tests/support/hostilexml.h"

namespace backflow::tests {

namespace {

const QByteArray kOpen = "<CustomObject>";
const QByteArray kClose = "</CustomObject>\n";

QByteArray around(const QByteArray &inside)
{
    return kOpen + inside + kClose;
}

void addDoctypes(QList<HostileXml> &all)
{
    QByteArray laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    all.append({"entities of entities", laughs + "]>" + around("<label>&a11;</label>")});
    all.append({"one long entity, often", "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(50'000, 'a') + "\">]>" +
                                              around(QByteArray("&a;").repeated(10'000))});
    const QList<QByteArray> doctypes = {
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE x PUBLIC \"-//a//b\" \"http:\x2f/127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]>",
        "<!DOCTYPE x [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>",
        "<!DOCTYPE x [<!ATTLIST CustomObject y CDATA \"z\">]>",
        "<!DOCTYPE x [<!ELEMENT CustomObject ANY>]>",
        "<!DOCTYPE x",
        "<!doctype html>",
    };
    for (const QByteArray &doctype : doctypes)
        all.append({doctype.left(40), doctype + around("<label>&a;</label>")});
}

void addEntities(QList<HostileXml> &all)
{
    for (const char *reference : {"&a;",
                                  "&nbsp;",
                                  "&",
                                  "&;",
                                  "& ",
                                  "&amp",
                                  "&#;",
                                  "&#x;",
                                  "&#0;",
                                  "&#1;",
                                  "&#x1F;",
                                  "&#xD800;",
                                  "&#xDFFF;",
                                  "&#xFFFE;",
                                  "&#xFFFF;",
                                  "&#x110000;",
                                  "&#99999999999999999999;",
                                  "&#-1;",
                                  "&#x-1;",
                                  "&#X41;"})
        all.append({QByteArray("the reference ") + reference, around("<label>" + QByteArray(reference) + "</label>")});
}

void addShapes(QList<HostileXml> &all)
{
    const auto bad = [&all](const char *name, const QByteArray &bytes) { all.append({name, bytes}); };
    bad("nothing", {});
    bad("blanks", "  \n\t ");
    bad("a byte order mark alone", "\xef\xbb\xbf");
    bad("one bracket", "<");
    bad("text", "public class A {}");
    bad("a tag that does not end", "<CustomObject");
    bad("an element that does not end", kOpen);
    bad("an empty tag", around("<>"));
    bad("a slash in the middle of a tag", around("<a / b=\"1\">"));
    bad("an end with attributes", around("<a></a b=\"1\">"));
    bad("an instruction named as the declaration", around("<?XML a?>"));
    bad("a declaration of version 7", "<?xml version=\"7\"?>" + around({}));
    bad("a declaration without a version", "<?xml encoding=\"UTF-8\"?>" + around({}));
    bad("an end without a beginning", kClose);
    bad("crossed elements", around("<a><b></a></b>"));
    bad("another case at the end", "<CustomObject></customobject>");
    bad("two roots", around({}) + around({}));
    bad("text behind the root", around({}) + "text");
    bad("text before the root", "text" + around({}));
    bad("a declaration in the middle", around("<?xml version=\"1.0\"?>"));
    bad("a blank before the declaration", " <?xml version=\"1.0\"?>" + around({}));
    bad("an instruction that does not end", around("<?a"));
    bad("a comment that does not end", around("<!-- a"));
    bad("two hyphens in a comment", around("<!-- a -- b -->"));
    bad("a CDATA section that does not end", around("<label><![CDATA[a</label>"));
    bad("the end of a CDATA section in text", around("<label>]]></label>"));
    bad("an attribute without quotes", "<CustomObject a=b/>");
    bad("an attribute without a value", "<CustomObject a/>");
    bad("an attribute twice", "<CustomObject a=\"1\" a=\"2\"/>");
    bad("a bracket in an attribute", "<CustomObject a=\"<\"/>");
    bad("no blank between attributes", "<CustomObject a=\"1\"b=\"2\"/>");
    bad("a name that starts with a digit", around("<1a/>"));
    bad("a name with a blank before it", around("< a/>"));
    bad("a zero byte", around(QByteArray("<label>a\0b</label>", 18)));
    bad("a control character", around("<label>a\x01</label>"));
    bad("an escape", around("<label>\x1b[2J</label>"));
    bad("a byte that is not UTF-8", around("<label>\xff</label>"));
    bad("an overlong form", around("<label>\xc0\xaf</label>"));
    bad("a surrogate", around("<label>\xed\xa0\x80</label>"));
    bad("a character cut short", around("<label>\xe2\x82</label>"));
    bad("UTF-16", QByteArray("\xff\xfe<\0a\0/\0>\0", 10));
    bad("UTF-32", QByteArray("\0\0\xfe\xff\0\0\0<", 8));
}

void addSizes(QList<HostileXml> &all)
{
    constexpr qsizetype kDeep = 200'000;
    all.append({"200,000 elements in one another",
                around(QByteArray("<a>").repeated(kDeep) + QByteArray("</a>").repeated(kDeep))});
    all.append({"200,000 elements that do not end", kOpen + QByteArray("<a>").repeated(kDeep)});
    QByteArray attributes;
    for (int i = 0; i < 50'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    all.append({"50,000 attributes", "<CustomObject" + attributes + "/>"});
    all.append({"an attribute of 5 MB", "<CustomObject a=\"" + QByteArray(5'000'000, 'a') + "\"/>", false});
    all.append({"a text of 5 MB", around("<label>" + QByteArray(5'000'000, 'a') + "</label>"), false});
    all.append({"a comment of 5 MB", around("<!--" + QByteArray(5'000'000, 'a') + "-->"), false});
    all.append({"100,000 empty elements", around(QByteArray("<a/>").repeated(100'000)), false});
    all.append({"a name of 1 MB", around('<' + QByteArray(1'000'000, 'a') + "/>"), false});
    all.append({"10,000 fields of one name",
                around(QByteArray("<fields><fullName>A__c</fullName></fields>").repeated(10'000)), false});
    all.append({"fields whose names no file can have",
                around("<fields><fullName>../../evil</fullName></fields><fields><fullName>a/b</fullName></fields>"
                       "<fields><fullName>CON</fullName></fields><fields><fullName>=cmd|x</fullName></fields>"
                       "<fields><fullName>" +
                       QByteArray(300, 'x') +
                       "</fullName></fields>"
                       "<fields><fullName>\xe2\x80\xae"
                       "c__A</fullName></fields><fields><fullName/></fields><fields/>"),
                false});
}

} // namespace

QList<HostileXml> hostileXml()
{
    QList<HostileXml> all;
    addDoctypes(all);
    addEntities(all);
    addShapes(all);
    addSizes(all);
    return all;
}

} // namespace backflow::tests
