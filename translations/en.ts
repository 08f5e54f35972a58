<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>backflow::automation</name>
    <message numerus="yes">
        <source>%Ln test(s) failed.</source>
        <translation>
            <numerusform>%Ln test failed.</numerusform>
            <numerusform>%Ln tests failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with trouble</source>
        <translation>
            <numerusform>%Ln with trouble</numerusform>
            <numerusform>%Ln with trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %1: %Ln component(s) hold work of its own that was not promoted yet.</source>
        <translation>
            <numerusform>Skipped %1: %Ln component holds work of its own that was not promoted yet.</numerusform>
            <numerusform>Skipped %1: %Ln components hold work of its own that was not promoted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln component(s) to receive from %2.</source>
        <translation>
            <numerusform>%1 has %Ln component to receive from %2.</numerusform>
            <numerusform>%1 has %Ln components to receive from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) would be needed.</source>
        <translation>
            <numerusform>%Ln decision would be needed.</numerusform>
            <numerusform>%Ln decisions would be needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold work of the target&apos;s own.</source>
        <translation>
            <numerusform>%Ln of them holds work of the target&apos;s own.</numerusform>
            <numerusform>%Ln of them hold work of the target&apos;s own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made and needs %Ln decision(s) of yours; a rule takes none.</source>
        <translation>
            <numerusform>The plan for %1 is made and needs %Ln decision of yours; a rule takes none.</numerusform>
            <numerusform>The plan for %1 is made and needs %Ln decisions of yours; a rule takes none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made, with %Ln component(s). Deploy it when it suits.</source>
        <translation>
            <numerusform>The plan for %1 is made, with %Ln component. Deploy it when it suits.</numerusform>
            <numerusform>The plan for %1 is made, with %Ln components. Deploy it when it suits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has received %Ln component(s) from %2.</source>
        <translation>
            <numerusform>%1 has received %Ln component from %2.</numerusform>
            <numerusform>%1 has received %Ln components from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would plan %Ln component(s) for %1.</source>
        <translation>
            <numerusform>Would plan %Ln component for %1.</numerusform>
            <numerusform>Would plan %Ln components for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) approve</source>
        <translation>
            <numerusform>%Ln other person approves</numerusform>
            <numerusform>%Ln other people approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s): no program was there.</source>
        <translation>
            <numerusform>Missed %Ln time: no program was there.</numerusform>
            <numerusform>Missed %Ln times: no program was there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s) since.</source>
        <translation>
            <numerusform>Missed %Ln time since.</numerusform>
            <numerusform>Missed %Ln times since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and that of %1 are %Ln minute(s) apart.</source>
        <translation>
            <numerusform>This computer&apos;s clock and that of %1 are %Ln minute apart.</numerusform>
            <numerusform>This computer&apos;s clock and that of %1 are %Ln minutes apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::dependencies</name>
    <message numerus="yes">
        <source>%Ln dependencies the org told name something that several objects have; they were left out.</source>
        <translation>
            <numerusform>%Ln dependency the org told names something that several objects have; it was left out.</numerusform>
            <numerusform>%Ln dependencies the org told name something that several objects have; they were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop::RuleScheduler</name>
    <message numerus="yes">
        <source>%Ln rule(s) that are due</source>
        <translation>
            <numerusform>%Ln rule that is due</numerusform>
            <numerusform>%Ln rules that are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Tray</name>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::governance</name>
    <message numerus="yes">
        <source>with %Ln other approvers</source>
        <translation>
            <numerusform>with %Ln other approver</numerusform>
            <numerusform>with %Ln other approvers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deployments to %1: %n approvals by %2</source>
        <translation>
            <numerusform>Deployments to %1: %n approval by %2</numerusform>
            <numerusform>Deployments to %1: %n approvals by %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commits</source>
        <translation>
            <numerusform>%Ln commit</numerusform>
            <numerusform>%Ln commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::merge</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule for %Ln decisions: %1</source>
        <translation>
            <numerusform>Rule for %Ln decision: %1</numerusform>
            <numerusform>Rule for %Ln decisions: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions undecided again</source>
        <translation>
            <numerusform>%Ln decision undecided again</numerusform>
            <numerusform>%Ln decisions undecided again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln saved steps could not be read. Everything else is as you left it; look at the decisions that are open.</source>
        <translation>
            <numerusform>%1 of %Ln saved step could not be read. Everything else is as you left it; look at the decisions that are open.</numerusform>
            <numerusform>%1 of %Ln saved steps could not be read. Everything else is as you left it; look at the decisions that are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%Ln lines)</source>
        <translation>
            <numerusform>%1 … (%Ln line)</numerusform>
            <numerusform>%1 … (%Ln lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::promotion</name>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>Waits for %1: %Ln deployment is under way or in its queue</numerusform>
            <numerusform>Waits for %1: %Ln deployments are under way or in its queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records, times in UTC</source>
        <translation>
            <numerusform>%n record, times in UTC</numerusform>
            <numerusform>%n records, times in UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First snapshot of %1: %Ln components</source>
        <translation>
            <numerusform>First snapshot of %1: %Ln component</numerusform>
            <numerusform>First snapshot of %1: %Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed: %Ln components</source>
        <translation>
            <numerusform>%1 changed: %Ln component</numerusform>
            <numerusform>%1 changed: %Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>And %Ln more finding.</numerusform>
            <numerusform>And %Ln more findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::release</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are due.</source>
        <translation>
            <numerusform>%Ln component is due.</numerusform>
            <numerusform>%Ln components are due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>API versions below %1 are used by %Ln components.</source>
        <translation>
            <numerusform>API versions below %1 are used by %Ln component.</numerusform>
            <numerusform>API versions below %1 are used by %Ln components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes ahead of %1&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute ahead of %1&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes ahead of %1&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes behind %1&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute behind %1&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes behind %1&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is new in all %Ln components of this type at once</source>
        <translation>
            <numerusform>It is new in the one component of this type</numerusform>
            <numerusform>It is new in all %Ln components of this type at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::sandbox</name>
    <message numerus="yes">
        <source>%Ln component(s) due from above.</source>
        <translation>
            <numerusform>%Ln component due from above.</numerusform>
            <numerusform>%Ln components due from above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) drifted here.</source>
        <translation>
            <numerusform>%Ln component drifted here.</numerusform>
            <numerusform>%Ln components drifted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) with changes of its own, not promoted: a refresh loses them.</source>
        <translation>
            <numerusform>%Ln component with changes of its own, not promoted: a refresh loses them.</numerusform>
            <numerusform>%Ln components with changes of its own, not promoted: a refresh loses them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of those due were changed here, too: a back-promotion merges them.</source>
        <translation>
            <numerusform>%Ln component of those due was changed here, too: a back-promotion merges it.</numerusform>
            <numerusform>%Ln components of those due were changed here, too: a back-promotion merges them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last refreshed %Ln day(s) ago.</source>
        <translation>
            <numerusform>Last refreshed %Ln day ago.</numerusform>
            <numerusform>Last refreshed %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and older than it may be (%Ln day(s)).</source>
        <translation>
            <numerusform>Its data is needed and older than it may be (%Ln day).</numerusform>
            <numerusform>Its data is needed and older than it may be (%Ln days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and new enough (%Ln day(s) at most).</source>
        <translation>
            <numerusform>Its data is needed and new enough (%Ln day at most).</numerusform>
            <numerusform>Its data is needed and new enough (%Ln days at most).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured %Ln day(s) ago: measure again.</source>
        <translation>
            <numerusform>Measured %Ln day ago: measure again.</numerusform>
            <numerusform>Measured %Ln days ago: measure again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::snapshot</name>
    <message numerus="yes">
        <source>Listing %1 of %Ln types: %2</source>
        <translation>
            <numerusform>Listing %1 of %Ln type: %2</numerusform>
            <numerusform>Listing %1 of %Ln types: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln types (%2): %3</source>
        <translation>
            <numerusform>Reading %1 of %Ln type (%2): %3</numerusform>
            <numerusform>Reading %1 of %Ln types (%2): %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components are here</source>
        <translation>
            <numerusform>%1 of %Ln component is here</numerusform>
            <numerusform>%1 of %Ln components are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What has arrived so far, %Ln components, is kept: retrieve %2 again and only the rest is asked for.</source>
        <translation>
            <numerusform>%1 What has arrived so far, %Ln component, is kept: retrieve %2 again and only the rest is asked for.</numerusform>
            <numerusform>%1 What has arrived so far, %Ln components, is kept: retrieve %2 again and only the rest is asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::AccessPage</name>
    <message numerus="yes">
        <source>%Ln other people</source>
        <translation>
            <numerusform>%Ln other person</numerusform>
            <numerusform>%Ln other people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RoleForm</name>
    <message numerus="yes">
        <source>%n rights of this role are limited to some kinds of metadata; they are not shown here and stay as they are.</source>
        <translation>
            <numerusform>%n right of this role is limited to some kinds of metadata; it is not shown here and stays as it is.</numerusform>
            <numerusform>%n rights of this role are limited to some kinds of metadata; they are not shown here and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>%1 of %Ln component</numerusform>
            <numerusform>%1 of %Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparePage</name>
    <message numerus="yes">
        <source>New results: %Ln more components.</source>
        <translation>
            <numerusform>New results: %Ln more component.</numerusform>
            <numerusform>New results: %Ln more components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>%Ln of them in part</numerusform>
            <numerusform>%Ln of them in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln deletion</numerusform>
            <numerusform>%Ln deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages are left out: only one side was read with them.</source>
        <translation>
            <numerusform>%Ln component of managed packages is left out: only one side was read with them.</numerusform>
            <numerusform>%Ln components of managed packages are left out: only one side was read with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of %1 could not be read.</source>
        <translation>
            <numerusform>%Ln component of %1 could not be read.</numerusform>
            <numerusform>%Ln components of %1 could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components. Checked %3.</source>
        <translation>
            <numerusform>%1 and %2 hold the same %Ln component. Checked %3.</numerusform>
            <numerusform>%1 and %2 hold the same %Ln components. Checked %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components in this filter. Checked %3.</source>
        <translation>
            <numerusform>%1 and %2 hold the same in this filter, %Ln component. Checked %3.</numerusform>
            <numerusform>%1 and %2 hold the same %Ln components in this filter. Checked %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New results: all %Ln components are compared.</source>
        <translation>
            <numerusform>New results: the %Ln component is compared.</numerusform>
            <numerusform>New results: all %Ln components are compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln types</source>
        <translation>
            <numerusform>%1 of %Ln type</numerusform>
            <numerusform>%1 of %Ln types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing due</source>
        <translation>
            <numerusform>%Ln with nothing due</numerusform>
            <numerusform>%Ln with nothing due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::NeededPanel</name>
    <message numerus="yes">
        <source>%Ln they need are left out</source>
        <translation>
            <numerusform>%Ln they need is left out</numerusform>
            <numerusform>%Ln they need are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are nowhere</source>
        <translation>
            <numerusform>%Ln they need is nowhere</numerusform>
            <numerusform>%Ln they need are nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refer to deletions</source>
        <translation>
            <numerusform>%Ln refers to a deletion</numerusform>
            <numerusform>%Ln refer to deletions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::OwnRulesView</name>
    <message numerus="yes">
        <source>Would find %Ln thing(s) in what was last read.</source>
        <translation>
            <numerusform>Would find %Ln thing in what was last read.</numerusform>
            <numerusform>Would find %Ln things in what was last read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::ReviewView</name>
    <message numerus="yes">
        <source>%Ln thing(s) changed since.</source>
        <translation>
            <numerusform>%Ln thing changed since.</numerusform>
            <numerusform>%Ln things changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) read</source>
        <translation>
            <numerusform>%Ln assignment read</numerusform>
            <numerusform>%Ln assignments read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entries are the same on both sides.</source>
        <translation>
            <numerusform>%Ln more entry is the same on both sides.</numerusform>
            <numerusform>%Ln more entries are the same on both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines</source>
        <translation>
            <numerusform>⋯ %Ln unchanged line</numerusform>
            <numerusform>⋯ %Ln unchanged lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are not printed.</source>
        <translation>
            <numerusform>%Ln more line is not printed.</numerusform>
            <numerusform>%Ln more lines are not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::BinaryView</name>
    <message numerus="yes">
        <source>, %Ln files inside</source>
        <translation>
            <numerusform>, %Ln file inside</numerusform>
            <numerusform>, %Ln files inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffToolbar</name>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>%1 of %Ln component</numerusform>
            <numerusform>%1 of %Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffView</name>
    <message numerus="yes">
        <source>No difference that matters. %Ln default values are written out.</source>
        <translation>
            <numerusform>No difference that matters. %Ln default value is written out.</numerusform>
            <numerusform>No difference that matters. %Ln default values are written out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries only moved (order is ignored)</source>
        <translation>
            <numerusform>%Ln entry only moved (order is ignored)</numerusform>
            <numerusform>%Ln entries only moved (order is ignored)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries differ in white space alone</source>
        <translation>
            <numerusform>%Ln entry differs in white space alone</numerusform>
            <numerusform>%Ln entries differ in white space alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are escaped otherwise</source>
        <translation>
            <numerusform>%Ln text is escaped otherwise</numerusform>
            <numerusform>%Ln texts are escaped otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments differ</source>
        <translation>
            <numerusform>%Ln comment differs</numerusform>
            <numerusform>%Ln comments differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln default values are written out</source>
        <translation>
            <numerusform>%Ln default value is written out</numerusform>
            <numerusform>%Ln default values are written out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in white space alone (ignored)</source>
        <translation>
            <numerusform>%Ln line differs in white space alone (ignored)</numerusform>
            <numerusform>%Ln lines differ in white space alone (ignored)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in comments alone (ignored)</source>
        <translation>
            <numerusform>%Ln line differs in comments alone (ignored)</numerusform>
            <numerusform>%Ln lines differ in comments alone (ignored)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines end otherwise (ignored)</source>
        <translation>
            <numerusform>%Ln line ends otherwise (ignored)</numerusform>
            <numerusform>%Ln lines end otherwise (ignored)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::EntryModel</name>
    <message numerus="yes">
        <source>%Ln same entries</source>
        <translation>
            <numerusform>%Ln same entry</numerusform>
            <numerusform>%Ln same entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::FindBar</name>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::OverviewRuler</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::TextDiff</name>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines. Press to show them.</source>
        <translation>
            <numerusform>⋯ %Ln unchanged line. Press to show it.</numerusform>
            <numerusform>⋯ %Ln unchanged lines. Press to show them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at risk: %Ln of the %1 due touch this</source>
        <translation>
            <numerusform>at risk: %Ln of the %1 due touches this</numerusform>
            <numerusform>at risk: %Ln of the %1 due touch this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::DriftTab</name>
    <message numerus="yes">
        <source>%Ln components are meant to differ here.</source>
        <translation>
            <numerusform>%Ln component is meant to differ here.</numerusform>
            <numerusform>%Ln components are meant to differ here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages have changed and are not listed.</source>
        <translation>
            <numerusform>%Ln component of managed packages has changed and is not listed.</numerusform>
            <numerusform>%Ln components of managed packages have changed and are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components differ in order or layout only.</source>
        <translation>
            <numerusform>%Ln component differs in order or layout only.</numerusform>
            <numerusform>%Ln components differ in order or layout only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln thing</numerusform>
            <numerusform>%Ln things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes here could be overwritten by the back-promotion that is due.</source>
        <translation>
            <numerusform>%Ln change here could be overwritten by the back-promotion that is due.</numerusform>
            <numerusform>%Ln changes here could be overwritten by the back-promotion that is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drift of %1, %Ln components</source>
        <translation>
            <numerusform>Drift of %1, %Ln component</numerusform>
            <numerusform>Drift of %1, %Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components as they are now:</source>
        <translation>
            <numerusform>Track %Ln component as it is now:</numerusform>
            <numerusform>Track %Ln components as they are now:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components of %1</source>
        <translation>
            <numerusform>Track %Ln component of %1</numerusform>
            <numerusform>Track %Ln components of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln components in %1</source>
        <translation>
            <numerusform>Ignore %Ln component in %1</numerusform>
            <numerusform>Ignore %Ln components in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put back %Ln components of %1</source>
        <translation>
            <numerusform>Plan to put back %Ln component of %1</numerusform>
            <numerusform>Plan to put back %Ln components of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln</source>
        <translation>
            <numerusform>Track %Ln</numerusform>
            <numerusform>Track %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln…</source>
        <translation>
            <numerusform>Ignore %Ln…</numerusform>
            <numerusform>Ignore %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back…</source>
        <translation>
            <numerusform>Put %Ln back…</numerusform>
            <numerusform>Put %Ln back…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %Ln with the record</source>
        <translation>
            <numerusform>Compared %1 of %Ln with the record</numerusform>
            <numerusform>Compared %1 of %Ln with the record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentPage</name>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components could not be read and are shown as they were last known:</source>
        <translation>
            <numerusform>%Ln component could not be read and is shown as it was last known:</numerusform>
            <numerusform>%Ln components could not be read and are shown as they were last known:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::WaitingTab</name>
    <message numerus="yes">
        <source>Back-promote %Ln…</source>
        <translation>
            <numerusform>Back-promote %Ln…</numerusform>
            <numerusform>Back-promote %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::help::HelpWindow</name>
    <message numerus="yes">
        <source>Found on %Ln pages</source>
        <translation>
            <numerusform>Found on %Ln page</numerusform>
            <numerusform>Found on %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryExporting</name>
    <message numerus="yes">
        <source>%Ln events written</source>
        <translation>
            <numerusform>%Ln event written</numerusform>
            <numerusform>%Ln events written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written to %1</source>
        <translation>
            <numerusform>%Ln event written to %1</numerusform>
            <numerusform>%Ln events written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilling</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryIntegrity</name>
    <message numerus="yes">
        <source>Chain verified, %Ln records</source>
        <translation>
            <numerusform>Chain verified, %Ln record</numerusform>
            <numerusform>Chain verified, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryPage</name>
    <message numerus="yes">
        <source>History, %1 events, filtered</source>
        <translation>
            <numerusform>History, %1 event, filtered</numerusform>
            <numerusform>History, %1 events, filtered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events</source>
        <translation>
            <numerusform>History, %1 event</numerusform>
            <numerusform>History, %1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · %2</source>
        <translation>
            <numerusform>%1 of %Ln event · %2</numerusform>
            <numerusform>%1 of %Ln events · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryTimeline</name>
    <message numerus="yes">
        <source>changed %Ln times since it was first read</source>
        <translation>
            <numerusform>changed once since it was first read</numerusform>
            <numerusform>changed %Ln times since it was first read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries as they were first read</source>
        <translation>
            <numerusform>%Ln entry as it was first read</numerusform>
            <numerusform>%Ln entries as they were first read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::ActivityDock</name>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::LeaveDialog</name>
    <message numerus="yes">
        <source>%n job(s) are being stopped.</source>
        <translation>
            <numerusform>%n job is being stopped.</numerusform>
            <numerusform>%n jobs are being stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running.</source>
        <translation>
            <numerusform>%n job is running.</numerusform>
            <numerusform>%n jobs are running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::KeepList</name>
    <message numerus="yes">
        <source>Remove %Ln rules of what is meant to differ</source>
        <translation>
            <numerusform>Remove %Ln rule of what is meant to differ</numerusform>
            <numerusform>Remove %Ln rules of what is meant to differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Remove %Ln</numerusform>
            <numerusform>Remove %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline</name>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation>
            <numerusform>%Ln conflict to resolve</numerusform>
            <numerusform>%Ln conflicts to resolve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receiving %Ln changes…</source>
        <translation>
            <numerusform>Receiving %Ln change…</numerusform>
            <numerusform>Receiving %Ln changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>%Ln decision open</numerusform>
            <numerusform>%Ln decisions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not tracked</source>
        <translation>
            <numerusform>%Ln change not tracked</numerusform>
            <numerusform>%Ln changes not tracked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components to receive</source>
        <translation>
            <numerusform>%Ln component to receive</numerusform>
            <numerusform>%Ln components to receive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components due</source>
        <translation>
            <numerusform>%Ln component due</numerusform>
            <numerusform>%Ln components due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln conflicts</source>
        <translation>
            <numerusform>≠ %Ln conflict</numerusform>
            <numerusform>≠ %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln org</numerusform>
            <numerusform>%Ln orgs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict: resolve</source>
        <translation>
            <numerusform>%Ln in conflict: resolve</numerusform>
            <numerusform>%Ln in conflict: resolve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked: show the list</source>
        <translation>
            <numerusform>%Ln not tracked: show the list</numerusform>
            <numerusform>%Ln not tracked: show the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive: show the list</source>
        <translation>
            <numerusform>%Ln to receive: show the list</numerusform>
            <numerusform>%Ln to receive: show the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to promote: show the list</source>
        <translation>
            <numerusform>%Ln to promote: show the list</numerusform>
            <numerusform>%Ln to promote: show the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked</source>
        <translation>
            <numerusform>%Ln not tracked</numerusform>
            <numerusform>%Ln not tracked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::EnvironmentPanel</name>
    <message numerus="yes">
        <source>%Ln to receive from %1</source>
        <translation>
            <numerusform>%Ln to receive from %1</numerusform>
            <numerusform>%Ln to receive from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln here…</source>
        <translation>
            <numerusform>Back-promote %Ln here…</numerusform>
            <numerusform>Back-promote %Ln here…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln components from %1 to %2</source>
        <translation>
            <numerusform>Back-promote %Ln component from %1 to %2</numerusform>
            <numerusform>Back-promote %Ln components from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln open decisions…</source>
        <translation>
            <numerusform>Take %Ln open decision…</numerusform>
            <numerusform>Take %Ln open decisions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>Resolve %Ln conflict</numerusform>
            <numerusform>Resolve %Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>%Ln environment</numerusform>
            <numerusform>%Ln environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln due</source>
        <translation>
            <numerusform>%1 → %2: %Ln due</numerusform>
            <numerusform>%1 → %2: %Ln due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelinePage</name>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>%Ln decision open</numerusform>
            <numerusform>%Ln decisions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineTable</name>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln org</numerusform>
            <numerusform>%Ln orgs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineView</name>
    <message numerus="yes">
        <source>Pipeline map, %Ln environments</source>
        <translation>
            <numerusform>Pipeline map, %Ln environment</numerusform>
            <numerusform>Pipeline map, %Ln environments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote</name>
    <message numerus="yes">
        <source>%1 asks for the approval of %Ln other people.</source>
        <translation>
            <numerusform>%1 asks for the approval of %Ln other person.</numerusform>
            <numerusform>%1 asks for the approval of %Ln other people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 % of %Ln classes and triggers. Production asks for %2 %.</source>
        <translation>
            <numerusform>Coverage: %1 % of %Ln class or trigger. Production asks for %2 %.</numerusform>
            <numerusform>Coverage: %1 % of %Ln classes and triggers. Production asks for %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln components: %1 (%2)</source>
        <translation>
            <numerusform>✕ %Ln component: %1 (%2)</numerusform>
            <numerusform>✕ %Ln components: %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more causes</source>
        <translation>
            <numerusform>… and %Ln more cause</numerusform>
            <numerusform>… and %Ln more causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln decisions</source>
        <translation>
            <numerusform>≠ %Ln decision</numerusform>
            <numerusform>≠ %Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalDialog</name>
    <message numerus="yes">
        <source>%1 → %2: %Ln components.</source>
        <translation>
            <numerusform>%1 → %2: %Ln component.</numerusform>
            <numerusform>%1 → %2: %Ln components.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::DeployWait</name>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>Waits for %1: %Ln deployment is under way or in its queue</numerusform>
            <numerusform>Waits for %1: %Ln deployments are under way or in its queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::FanoutModel</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with open decisions</source>
        <translation>
            <numerusform>%Ln with open decisions</numerusform>
            <numerusform>%Ln with open decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an approval</source>
        <translation>
            <numerusform>%Ln without an approval</numerusform>
            <numerusform>%Ln without an approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <translation>
            <numerusform>%Ln signed out</numerusform>
            <numerusform>%Ln signed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln partly</numerusform>
            <numerusform>%Ln partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost sight of</source>
        <translation>
            <numerusform>%Ln lost sight of</numerusform>
            <numerusform>%Ln lost sight of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>%Ln with nothing to do</numerusform>
            <numerusform>%Ln with nothing to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::LastingNote</name>
    <message numerus="yes">
        <source>%n change(s) cannot be taken back:</source>
        <translation>
            <numerusform>%n change cannot be taken back:</numerusform>
            <numerusform>%n changes cannot be taken back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OpenPromotion</name>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln environment</numerusform>
            <numerusform>%1 → %Ln environments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OwnWork</name>
    <message numerus="yes">
        <source>%1: %Ln changes</source>
        <translation>
            <numerusform>%1: %Ln change</numerusform>
            <numerusform>%1: %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has changed %Ln of these components itself (%2). The merge keeps that work, or asks.</source>
        <translation>
            <numerusform>%1 has changed %Ln of these components itself (%2). The merge keeps that work, or asks.</numerusform>
            <numerusform>%1 has changed %Ln of these components itself (%2). The merge keeps that work, or asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more targets have changed some of this themselves. Press Enter on their number in the plan to choose.</source>
        <translation>
            <numerusform>%Ln more target has changed some of this itself. Press Enter on its number in the plan to choose.</numerusform>
            <numerusform>%Ln more targets have changed some of this themselves. Press Enter on their number in the plan to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PlanModel</name>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotePage</name>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln decision left</numerusform>
            <numerusform>%Ln decisions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved on: %Ln newer changes.</source>
        <translation>
            <numerusform>%1 moved on: %Ln newer change.</numerusform>
            <numerusform>%1 moved on: %Ln newer changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionListModel</name>
    <message numerus="yes">
        <source>Waits for you: %Ln decisions</source>
        <translation>
            <numerusform>Waits for you: %Ln decision</numerusform>
            <numerusform>Waits for you: %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln environment</numerusform>
            <numerusform>%1 → %Ln environments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionsPage</name>
    <message numerus="yes">
        <source>No promotions yet. %1 has %Ln components to receive.</source>
        <translation>
            <numerusform>No promotions yet. %1 has %Ln component to receive.</numerusform>
            <numerusform>No promotions yet. %1 has %Ln components to receive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ReviewStep</name>
    <message numerus="yes">
        <source>I have seen the %Ln removals</source>
        <translation>
            <numerusform>I have seen the removal</numerusform>
            <numerusform>I have seen the %Ln removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln targets already hold everything that is due.</source>
        <translation>
            <numerusform>The target already holds everything that is due.</numerusform>
            <numerusform>All %Ln targets already hold everything that is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 targets already hold these %Ln changes.</source>
        <translation>
            <numerusform>All %1 targets already hold this change.</numerusform>
            <numerusform>All %1 targets already hold these %Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %1 will be taken back. Not these:</source>
        <translation>
            <numerusform>Of %Ln deployed component %1 will be taken back. Not this:</numerusform>
            <numerusform>Of %Ln deployed components %1 will be taken back. Not these:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RollbackList</name>
    <message numerus="yes">
        <source>Of %Ln deployed components %L1 will be taken back. What cannot be taken back says why.</source>
        <translation>
            <numerusform>Of %Ln deployed component %L1 will be taken back. What cannot be taken back says why.</numerusform>
            <numerusform>Of %Ln deployed components %L1 will be taken back. What cannot be taken back says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RunsStep</name>
    <message numerus="yes">
        <source>Add %Ln missing components to this promotion</source>
        <translation>
            <numerusform>Add %Ln missing component to this promotion</numerusform>
            <numerusform>Add %Ln missing components to this promotion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components go to %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln component goes to %1. Nothing has been sent yet.</numerusform>
            <numerusform>%Ln components go to %1. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked once for all: %Ln decisions.</source>
        <translation>
            <numerusform>Asked once for all: %Ln decision.</numerusform>
            <numerusform>Asked once for all: %Ln decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes or triggers stay below that.</source>
        <translation>
            <numerusform>%Ln class or trigger stays below that.</numerusform>
            <numerusform>%Ln classes or triggers stay below that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::TargetRun</name>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln decision left</numerusform>
            <numerusform>%Ln decisions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhatStep</name>
    <message numerus="yes">
        <source>%Ln components ticked</source>
        <translation>
            <numerusform>%Ln component ticked</numerusform>
            <numerusform>%Ln components ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals</source>
        <translation>
            <numerusform>%Ln removal</numerusform>
            <numerusform>%Ln removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch work not yet promoted</source>
        <translation>
            <numerusform>%Ln touches work not yet promoted</numerusform>
            <numerusform>%Ln touch work not yet promoted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhereStep</name>
    <message numerus="yes">
        <source>%1, %Ln components due</source>
        <translation>
            <numerusform>%1, %Ln component due</numerusform>
            <numerusform>%1, %Ln components due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve</name>
    <message numerus="yes">
        <source>… and %Ln more lines, see the text below</source>
        <translation>
            <numerusform>… and %Ln more line, see the text below</numerusform>
            <numerusform>… and %Ln more lines, see the text below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AbandonDialog</name>
    <message numerus="yes">
        <source>%Ln decisions are set aside. They can be taken up again for %1 days, from the list of what waits.</source>
        <translation>
            <numerusform>%Ln decision is set aside. It can be taken up again for %1 days, from the list of what waits.</numerusform>
            <numerusform>%Ln decisions are set aside. They can be taken up again for %1 days, from the list of what waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeDialog</name>
    <message numerus="yes">
        <source>As it is now: %Ln decisions.</source>
        <translation>
            <numerusform>As it is now: %Ln decision.</numerusform>
            <numerusform>As it is now: %Ln decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions, instead of %1 now.</source>
        <translation>
            <numerusform>%Ln decision, instead of %1 now.</numerusform>
            <numerusform>%Ln decisions, instead of %1 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeNotice</name>
    <message numerus="yes">
        <source>No shared history of %Ln components, so every difference in them is asked. Choose what counts as before:</source>
        <translation>
            <numerusform>No shared history of %Ln component, so every difference in it is asked. Choose what counts as before:</numerusform>
            <numerusform>No shared history of %Ln components, so every difference in them is asked. Choose what counts as before:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::CombineBox</name>
    <message numerus="yes">
        <source>Choose a value in each of %Ln rows.</source>
        <translation>
            <numerusform>Choose one more value.</numerusform>
            <numerusform>Choose a value in each of %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionModel</name>
    <message numerus="yes">
        <source>%Ln of %1 decided</source>
        <translation>
            <numerusform>%Ln of %1 decided</numerusform>
            <numerusform>%Ln of %1 decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DraftList</name>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln decision left</numerusform>
            <numerusform>%Ln decisions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::FinishPanel</name>
    <message numerus="yes">
        <source>Nothing to decide: all %Ln changes fit together.</source>
        <translation>
            <numerusform>Nothing to decide: the one change fits.</numerusform>
            <numerusform>Nothing to decide: all %Ln changes fit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 will lose: %Ln values</source>
        <translation>
            <numerusform>What %1 will lose: %Ln value</numerusform>
            <numerusform>What %1 will lose: %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln problems</source>
        <translation>
            <numerusform>Checks: %Ln problem</numerusform>
            <numerusform>Checks: %Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::HandEditor</name>
    <message numerus="yes">
        <source>%Ln problems: %1</source>
        <translation>
            <numerusform>%Ln problem: %1</numerusform>
            <numerusform>%Ln problems: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MovedNotice</name>
    <message numerus="yes">
        <source>%1 changed %Ln components of this promotion since %2.</source>
        <translation>
            <numerusform>%1 changed %Ln component of this promotion since %2.</numerusform>
            <numerusform>%1 changed %Ln components of this promotion since %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ProblemPanel</name>
    <message numerus="yes">
        <source>Checks (%Ln problems) ▸</source>
        <translation>
            <numerusform>Checks (%Ln problem) ▸</numerusform>
            <numerusform>Checks (%Ln problems) ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result as decided so far: %Ln problems</source>
        <translation>
            <numerusform>The result as decided so far: %Ln problem</numerusform>
            <numerusform>The result as decided so far: %Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolvePage</name>
    <message numerus="yes">
        <source>%Ln changes fitted and were merged without asking. They are listed with their reasons, and you can be asked instead.</source>
        <translation>
            <numerusform>%Ln change fitted and was merged without asking. It is listed with its reason, and you can be asked instead.</numerusform>
            <numerusform>%Ln changes fitted and were merged without asking. They are listed with their reasons, and you can be asked instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are open again, because their values changed: %1. Everything else is kept.</source>
        <translation>
            <numerusform>%Ln decision is open again, because its values changed: %1. Everything else is kept.</numerusform>
            <numerusform>%Ln decisions are open again, because their values changed: %1. Everything else is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveTop</name>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln decision left</numerusform>
            <numerusform>%Ln decisions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 decided</source>
        <translation>
            <numerusform>%Ln of %1 decided</numerusform>
            <numerusform>%Ln of %1 decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged automatically: show</source>
        <translation>
            <numerusform>%Ln merged automatically: show</numerusform>
            <numerusform>%Ln merged automatically: show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResultEditor</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RuleDialog</name>
    <message numerus="yes">
        <source>It settles %Ln decisions:</source>
        <translation>
            <numerusform>It settles %Ln decision:</numerusform>
            <numerusform>It settles %Ln decisions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln decisions</source>
        <translation>
            <numerusform>Settle %Ln decision</numerusform>
            <numerusform>Settle %Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RulesMenu</name>
    <message numerus="yes">
        <source>Settled %Ln decisions by a rule. One Undo takes them all back.</source>
        <translation>
            <numerusform>Settled %Ln decision by a rule. Undo takes it back.</numerusform>
            <numerusform>Settled %Ln decisions by a rule. One Undo takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as before in other promotions</source>
        <translation>
            <numerusform>Decide %Ln as before in another promotion</numerusform>
            <numerusform>Decide %Ln as before in other promotions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %Ln as before. One Undo takes them all back.</source>
        <translation>
            <numerusform>Decided %Ln as before. Undo takes it back.</numerusform>
            <numerusform>Decided %Ln as before. One Undo takes them all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::WholeDialog</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses the changes in %Ln component(s)</source>
        <translation>
            <numerusform>loses the changes in %Ln component</numerusform>
            <numerusform>loses the changes in %Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::RefreshWizard</name>
    <message numerus="yes">
        <source>%Ln component(s) of its own were saved %1.</source>
        <translation>
            <numerusform>%Ln component of its own was saved %1.</numerusform>
            <numerusform>%Ln components of its own were saved %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) read.</source>
        <translation>
            <numerusform>%Ln component read.</numerusform>
            <numerusform>%Ln components read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Common versions set right; of %Ln component(s) none is known, and what differs there is asked.</source>
        <translation>
            <numerusform>Common versions set right; of %Ln component none is known, and what differs there is asked.</numerusform>
            <numerusform>Common versions set right; of %Ln components none is known, and what differs there is asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the %Ln saved component(s) back…</source>
        <translation>
            <numerusform>Put the %Ln saved component back…</numerusform>
            <numerusform>Put the %Ln saved components back…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::SandboxTab</name>
    <message numerus="yes">
        <source>Save the %Ln change(s) first</source>
        <translation>
            <numerusform>Save the %Ln change first</numerusform>
            <numerusform>Save the %Ln changes first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandbox(es) were refreshed and have to be connected again, %1 first.</source>
        <translation>
            <numerusform>%Ln sandbox was refreshed and has to be connected again, %1 first.</numerusform>
            <numerusform>%Ln sandboxes were refreshed and have to be connected again, %1 first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of %1 saved: they can be put back after a refresh.</source>
        <translation>
            <numerusform>%Ln component of %1 saved: it can be put back after a refresh.</numerusform>
            <numerusform>%Ln components of %1 saved: they can be put back after a refresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings</name>
    <message numerus="yes">
        <source>%Ln remembered decisions</source>
        <translation>
            <numerusform>%Ln remembered decision</numerusform>
            <numerusform>%Ln remembered decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::SettingsPage</name>
    <message numerus="yes">
        <source>● %Ln on this page differ from the default</source>
        <translation>
            <numerusform>● %Ln on this page differs from the default</numerusform>
            <numerusform>● %Ln on this page differ from the default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were written to the file.</source>
        <translation>
            <numerusform>%Ln setting was written to the file.</numerusform>
            <numerusform>%Ln settings were written to the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were taken over.</source>
        <translation>
            <numerusform>%Ln setting was taken over.</numerusform>
            <numerusform>%Ln settings were taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions…</source>
        <translation>
            <numerusform>%Ln remembered decision…</numerusform>
            <numerusform>%Ln remembered decisions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SandboxStep</name>
    <message numerus="yes">
        <source>%Ln sandboxes</source>
        <translation>
            <numerusform>%Ln sandbox</numerusform>
            <numerusform>%Ln sandboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TestStep</name>
    <message numerus="yes">
        <source>%Ln kinds of metadata</source>
        <translation>
            <numerusform>%Ln kind of metadata</numerusform>
            <numerusform>%Ln kinds of metadata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell</name>
    <message numerus="yes">
        <source>%1 of %Ln environments read</source>
        <translation>
            <numerusform>%1 of %Ln environment read</numerusform>
            <numerusform>%1 of %Ln environments read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavButton</name>
    <message numerus="yes">
        <source>%1, %Ln items need you</source>
        <translation>
            <numerusform>%1, %Ln item needs you</numerusform>
            <numerusform>%1, %Ln items need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::StatusLine</name>
    <message numerus="yes">
        <source>%Ln jobs running</source>
        <translation>
            <numerusform>%Ln job running</numerusform>
            <numerusform>%Ln jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>%Ln of them new</numerusform>
            <numerusform>%Ln of them new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s) could not be looked at.</source>
        <translation>
            <numerusform>%Ln environment could not be looked at.</numerusform>
            <numerusform>%Ln environments could not be looked at.</numerusform>
        </translation>
    </message>
</context>
</TS>
