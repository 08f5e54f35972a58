<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>backflow::archive</name>
    <message>
        <source>The archive is damaged or is not a zip. Nothing of it was used: try again.</source>
        <translation>Das Archiv ist beschädigt oder kein ZIP. Nichts davon wurde verwendet: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The archive is damaged at its entry &quot;%1&quot;. Nothing of it was used: try again.</source>
        <translation>Das Archiv ist bei seinem Eintrag „%1“ beschädigt. Nichts davon wurde verwendet: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The archive is refused because it is too large: %1. Nothing of it was used.</source>
        <translation>Das Archiv wird abgelehnt, weil es zu groß ist: %1. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>The archive is encrypted and cannot be read: &quot;%1&quot;.</source>
        <translation>Das Archiv ist verschlüsselt und kann nicht gelesen werden: „%1“.</translation>
    </message>
    <message>
        <source>The archive uses a compression that Salesforce does not use: &quot;%1&quot;.</source>
        <translation>Das Archiv verwendet eine Komprimierung, die Salesforce nicht verwendet: „%1“.</translation>
    </message>
    <message>
        <source>its file &quot;%2&quot; is larger than %1 bytes</source>
        <translation>seine Datei „%2“ ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes, of which &quot;%2&quot; is the last</source>
        <translation>entpackt umfasst es mehr als %1 Bytes, zuletzt „%2“</translation>
    </message>
    <message>
        <source>its file &quot;%2&quot; unpacks to more than %1 times its size</source>
        <translation>seine Datei „%2“ wächst beim Entpacken auf mehr als das %1-Fache</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>es enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>The archive is refused because its entry &quot;%1&quot; is a link or a device. Nothing of it was used.</source>
        <translation>Das Archiv wird abgelehnt, weil sein Eintrag „%1“ ein Link oder ein Gerät ist. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>es ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The files are too many or too large for one archive. Take fewer.</source>
        <translation>Die Dateien sind zu viele oder zu groß für ein Archiv. Nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>er hat keinen Namen</translation>
    </message>
    <message>
        <source>its name is longer than 1,024 characters</source>
        <translation>sein Name ist länger als 1.024 Zeichen</translation>
    </message>
    <message>
        <source>its name holds a control character</source>
        <translation>sein Name enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>its name holds a backslash</source>
        <translation>sein Name enthält einen Backslash</translation>
    </message>
    <message>
        <source>its name is absolute</source>
        <translation>sein Name ist absolut</translation>
    </message>
    <message>
        <source>its name starts with a drive letter</source>
        <translation>sein Name beginnt mit einem Laufwerksbuchstaben</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>sein Name führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>its name has an empty part</source>
        <translation>sein Name hat einen leeren Teil</translation>
    </message>
    <message>
        <source>The archive is refused because of its entry &quot;%1&quot;: %2. Nothing of it was used.</source>
        <translation>Das Archiv wird wegen seines Eintrags „%1“ abgelehnt: %2. Nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>another file has the same name when upper and lower case are not told apart</source>
        <translation>eine andere Datei hat denselben Namen, wenn Groß- und Kleinschreibung nicht unterschieden wird</translation>
    </message>
    <message>
        <source>a folder has the same name</source>
        <translation>ein Ordner hat denselben Namen</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>eine Datei hat den Namen seines Ordners</translation>
    </message>
    <message>
        <source>its name holds the character %1</source>
        <translation>sein Name enthält das Zeichen %1</translation>
    </message>
    <message>
        <source>a part of its name ends in a dot or a blank</source>
        <translation>ein Teil seines Namens endet mit einem Punkt oder Leerzeichen</translation>
    </message>
    <message>
        <source>%1 is the name of a device there</source>
        <translation>%1 ist dort der Name eines Geräts</translation>
    </message>
</context>
<context>
    <name>backflow::async</name>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
</context>
<context>
    <name>backflow::automation</name>
    <message>
        <source>%1: the mail server needs a name and a port.</source>
        <translation>%1: Der Mailserver braucht einen Namen und einen Port.</translation>
    </message>
    <message>
        <source>%1: only a mail server on this computer may be spoken to in the open.</source>
        <translation>%1: Nur mit einem Mailserver auf diesem Computer darf offen gesprochen werden.</translation>
    </message>
    <message>
        <source>%1: “%2” is no address to send from.</source>
        <translation>%1: „%2“ ist keine Absenderadresse.</translation>
    </message>
    <message>
        <source>%1: say to whom, up to 50 addresses.</source>
        <translation>%1: Sagen Sie, an wen, bis zu 50 Adressen.</translation>
    </message>
    <message>
        <source>%1: “%2” is no address to send to.</source>
        <translation>%1: „%2“ ist keine Empfängeradresse.</translation>
    </message>
    <message>
        <source>A way of telling</source>
        <translation>Ein Kanal</translation>
    </message>
    <message>
        <source>A way of telling is email, slack or teams; a mail server is spoken to by starttls, tls or none.</source>
        <translation>Ein Kanal ist email, slack oder teams; mit einem Mailserver wird über starttls, tls oder none gesprochen.</translation>
    </message>
    <message>
        <source>There are too many hosts or ways of telling.</source>
        <translation>Es sind zu viele Hosts oder Kanäle.</translation>
    </message>
    <message>
        <source>“%1” is no host. It is written like ci.example.com, without https://.</source>
        <translation>„%1“ ist kein Host. Er wird wie ci.example.com geschrieben, ohne https://.</translation>
    </message>
    <message>
        <source>The id of a way of telling is damaged.</source>
        <translation>Die Kennung eines Kanals ist beschädigt.</translation>
    </message>
    <message>
        <source>A way of telling has no name.</source>
        <translation>Ein Kanal hat keinen Namen.</translation>
    </message>
    <message>
        <source>Two ways of telling are called %1.</source>
        <translation>Zwei Kanäle heißen %1.</translation>
    </message>
    <message>
        <source>The settings of the rules cannot be read: %1 at byte %2.</source>
        <translation>Die Einstellungen der Regeln können nicht gelesen werden: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The settings of the rules are not those of this version of Backflow.</source>
        <translation>Die Einstellungen der Regeln sind nicht die dieser Version von Backflow.</translation>
    </message>
    <message>
        <source>The settings of the rules</source>
        <translation>Die Einstellungen der Regeln</translation>
    </message>
    <message>
        <source>This is not the address of a webhook. It begins with https://.</source>
        <translation>Das ist nicht die Adresse eines Webhooks. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>The run was left unfinished on %1. Look there what became of it.</source>
        <translation>Der Lauf blieb auf %1 unvollendet. Sehen Sie dort nach, was daraus wurde.</translation>
    </message>
    <message>
        <source>Another program went on with the rule %1; this one stops.</source>
        <translation>Ein anderes Programm macht mit der Regel %1 weiter; dieses hört auf.</translation>
    </message>
    <message>
        <source>The org&apos;s check found problems: %1</source>
        <translation>Die Prüfung der Org fand Probleme: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) failed.</source>
        <translation>
            <numerusform>%Ln Test schlug fehl.</numerusform>
            <numerusform>%Ln Tests schlugen fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the code were to be tested, and the org told nothing of what its tests reached.</source>
        <translation>%1 % des Codes sollten getestet werden, und die Org hat nicht gemeldet, was ihre Tests erreichten.</translation>
    </message>
    <message>
        <source>The tests reached %1 % of the code, and %2 % are asked for.</source>
        <translation>Die Tests erreichten %1 % des Codes, verlangt sind %2 %.</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>It waits for approvals by others: %1 of %2.</source>
        <translation>Es wartet auf Genehmigungen anderer: %1 von %2.</translation>
    </message>
    <message>
        <source>Compliance cannot be looked at by this program, so this does not go on.</source>
        <translation>Dieses Programm kann die Compliance nicht prüfen, deshalb geht es hier nicht weiter.</translation>
    </message>
    <message>
        <source>%1 is not on the list of hosts that rules may call. Nothing was sent.</source>
        <translation>%1 steht nicht auf der Liste der Hosts, die Regeln aufrufen dürfen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This program reaches no web address, so %1 was not asked.</source>
        <translation>Dieses Programm erreicht keine Webadresse, deshalb wurde %1 nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, and %3 is asked for.</source>
        <translation>%1 antwortete mit Status %2, verlangt ist %3.</translation>
    </message>
    <message>
        <source>What %1 answered does not hold “%2”.</source>
        <translation>Die Antwort von %1 enthält „%2“ nicht.</translation>
    </message>
    <message>
        <source>It waits for somebody to do this in %1, once: %2</source>
        <translation>Es wartet darauf, dass jemand dies einmal in %1 tut: %2</translation>
    </message>
    <message>
        <source>The password of %1 is not on this computer. Give it first.</source>
        <translation>Das Passwort von %1 ist nicht auf diesem Computer. Geben Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The address of the webhook of %1 is not on this computer. Give it first.</source>
        <translation>Die Adresse des Webhooks von %1 ist nicht auf diesem Computer. Geben Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>This program reaches no web address.</source>
        <translation>Dieses Programm erreicht keine Webadresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Whether it took the message is not known.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Ob die Nachricht angenommen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <translation>%1 wurde nicht erreicht. %2</translation>
    </message>
    <message>
        <source>%1 did not take the message: it answered with status %2.</source>
        <translation>%1 hat die Nachricht nicht angenommen: Die Antwort war Status %2.</translation>
    </message>
    <message>
        <source>This program reaches no mail server.</source>
        <translation>Dieses Programm erreicht keinen Mailserver.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Telling %1</source>
        <translation>%1 bekommt Bescheid</translation>
    </message>
    <message>
        <source>The message could not be kept for another try.</source>
        <translation>Die Nachricht konnte nicht für einen weiteren Versuch aufgehoben werden.</translation>
    </message>
    <message>
        <source>Backflow: a trial message</source>
        <translation>Backflow: eine Probenachricht</translation>
    </message>
    <message>
        <source>This is a trial. “%1” works: rules will tell of their runs here.</source>
        <translation>Dies ist eine Probe. „%1“ funktioniert: Regeln berichten hier von ihren Läufen.</translation>
    </message>
    <message>
        <source>Condition “%1”: an address begins with https:// and names no user.</source>
        <translation>Bedingung „%1“: Eine Adresse beginnt mit https:// und nennt keinen Benutzer.</translation>
    </message>
    <message>
        <source>Condition “%1”: an address is called by GET or POST.</source>
        <translation>Bedingung „%1“: Eine Adresse wird mit GET oder POST aufgerufen.</translation>
    </message>
    <message>
        <source>Condition “%1”: %2 is no status of an answer.</source>
        <translation>Bedingung „%1“: %2 ist kein Status einer Antwort.</translation>
    </message>
    <message>
        <source>A condition is named by lower-case letters, digits and hyphens; “%1” is not.</source>
        <translation>Eine Bedingung heißt nach Kleinbuchstaben, Ziffern und Bindestrichen; „%1“ nicht.</translation>
    </message>
    <message>
        <source>Condition “%1” comes before a deployment, not after it.</source>
        <translation>Die Bedingung „%1“ kommt vor einer Bereitstellung, nicht danach.</translation>
    </message>
    <message>
        <source>Condition “%1” asks for 1 to 10 people.</source>
        <translation>Die Bedingung „%1“ verlangt 1 bis 10 Personen.</translation>
    </message>
    <message>
        <source>Condition “%1”: coverage is 0 to 100 percent.</source>
        <translation>Bedingung „%1“: Die Abdeckung ist 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>Condition “%1”: a rule names no single tests.</source>
        <translation>Bedingung „%1“: Eine Regel nennt keine einzelnen Tests.</translation>
    </message>
    <message>
        <source>Condition “%1” takes low, medium, high or critical.</source>
        <translation>Die Bedingung „%1“ nimmt low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>Condition “%1” says what a person has to do.</source>
        <translation>Die Bedingung „%1“ sagt, was eine Person tun muss.</translation>
    </message>
    <message>
        <source>A rule has at most %1 conditions.</source>
        <translation>Eine Regel hat höchstens %1 Bedingungen.</translation>
    </message>
    <message>
        <source>Only a rule that deploys has conditions for afterwards.</source>
        <translation>Nur eine Regel, die bereitstellt, hat Bedingungen für danach.</translation>
    </message>
    <message>
        <source>A rule that only looks has no conditions.</source>
        <translation>Eine Regel, die nur nachsieht, hat keine Bedingungen.</translation>
    </message>
    <message>
        <source>Two conditions are named “%1”.</source>
        <translation>Zwei Bedingungen heißen „%1“.</translation>
    </message>
    <message>
        <source>The id of a rule is damaged.</source>
        <translation>Die Kennung einer Regel ist beschädigt.</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>Die Regel hat keinen Namen.</translation>
    </message>
    <message>
        <source>The rule has no target.</source>
        <translation>Die Regel hat kein Ziel.</translation>
    </message>
    <message>
        <source>A rule has at most %1 targets.</source>
        <translation>Eine Regel hat höchstens %1 Ziele.</translation>
    </message>
    <message>
        <source>The target %1 is named twice.</source>
        <translation>Das Ziel %1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Die Notiz ist zu lang.</translation>
    </message>
    <message>
        <source>There is no environment called %1.</source>
        <translation>Es gibt keine Umgebung namens %1.</translation>
    </message>
    <message>
        <source>%1 does not lie below %2: rules bring changes down only.</source>
        <translation>%1 liegt nicht unter %2: Regeln bringen Änderungen nur nach unten.</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Eine Bedingung</translation>
    </message>
    <message>
        <source>“%1” is no condition that this version knows.</source>
        <translation>„%1“ ist keine Bedingung, die diese Version kennt.</translation>
    </message>
    <message>
        <source>“%1” is no test level.</source>
        <translation>„%1“ ist keine Teststufe.</translation>
    </message>
    <message>
        <source>When the rule runs</source>
        <translation>Wann die Regel läuft</translation>
    </message>
    <message>
        <source>A rule runs when somebody says so (manual), by a schedule, or on an event.</source>
        <translation>Eine Regel läuft, wenn jemand es sagt (manual), nach Zeitplan (schedule) oder bei einem Ereignis (event).</translation>
    </message>
    <message>
        <source>This is not the file of a rule of this version of Backflow.</source>
        <translation>Das ist nicht die Datei einer Regel dieser Version von Backflow.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>A rule tells of its runs never, of problems, or always.</source>
        <translation>Eine Regel berichtet von ihren Läufen nie (never), bei Problemen (problems) oder immer (always).</translation>
    </message>
    <message>
        <source>A rule checks, prepares or deploys.</source>
        <translation>Eine Regel prüft (check), bereitet vor (prepare) oder stellt bereit (deploy).</translation>
    </message>
    <message>
        <source>The rule does not say since when it is on (since).</source>
        <translation>Die Regel sagt nicht, seit wann sie gilt (since).</translation>
    </message>
    <message>
        <source>The file of the rule is too large.</source>
        <translation>Die Datei der Regel ist zu groß.</translation>
    </message>
    <message>
        <source>The file of the rule cannot be read: %1 at byte %2.</source>
        <translation>Die Datei der Regel kann nicht gelesen werden: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>the file bears another rule&apos;s name.</source>
        <translation>die Datei trägt den Namen einer anderen Regel.</translation>
    </message>
    <message>
        <source>There is a rule called %1 already. Nothing was changed.</source>
        <translation>Es gibt bereits eine Regel namens %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The rule %1 has no task “%2”.</source>
        <translation>Die Regel %1 hat keine Aufgabe „%2“.</translation>
    </message>
    <message>
        <source>Nobody has signed in to that org yet.</source>
        <translation>Bei dieser Org hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>A condition is not met: %1.</source>
        <translation>Eine Bedingung ist nicht erfüllt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with trouble</source>
        <translation>
            <numerusform>%Ln mit Problemen</numerusform>
            <numerusform>%Ln mit Problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or its source is no environment of this pipeline any more. Change the rule.</source>
        <translation>%1 oder die Quelle ist keine Umgebung dieser Pipeline mehr. Ändern Sie die Regel.</translation>
    </message>
    <message>
        <source>%1 does not lie below %2 any more. Change the rule.</source>
        <translation>%1 liegt nicht mehr unter %2. Ändern Sie die Regel.</translation>
    </message>
    <message>
        <source>Skipped %1. Nothing was changed. %2</source>
        <translation>%1 übersprungen. Es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>Skipped %1 because an org could not be read. Nothing was changed. %2</source>
        <translation>%1 übersprungen, weil eine Org nicht gelesen werden konnte. Es wurde nichts geändert. %2</translation>
    </message>
    <message>
        <source>Skipped %1: it or %2 has never been read. Read both first.</source>
        <translation>%1 übersprungen: Es oder %2 wurde nie gelesen. Lesen Sie zuerst beide.</translation>
    </message>
    <message>
        <source>Skipped %1: another promotion holds it.</source>
        <translation>%1 übersprungen: Eine andere Promotion hält es fest.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %1: %Ln component(s) hold work of its own that was not promoted yet.</source>
        <translation>
            <numerusform>%1 übersprungen: %Ln Komponente enthält eigene Arbeit, die noch nicht promotet ist.</numerusform>
            <numerusform>%1 übersprungen: %Ln Komponenten enthalten eigene Arbeit, die noch nicht promotet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has everything that %2 has.</source>
        <translation>%1 hat alles, was %2 hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln component(s) to receive from %2.</source>
        <translation>
            <numerusform>%1 hat %Ln Komponente von %2 zu empfangen.</numerusform>
            <numerusform>%1 hat %Ln Komponenten von %2 zu empfangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) would be needed.</source>
        <translation>
            <numerusform>%Ln Entscheidung wäre nötig.</numerusform>
            <numerusform>%Ln Entscheidungen wären nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold work of the target&apos;s own.</source>
        <translation>
            <numerusform>%Ln davon enthält eigene Arbeit des Ziels.</numerusform>
            <numerusform>%Ln davon enthalten eigene Arbeit des Ziels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made and needs %Ln decision(s) of yours; a rule takes none.</source>
        <translation>
            <numerusform>Der Plan für %1 ist erstellt und braucht %Ln Entscheidung von Ihnen; eine Regel trifft keine.</numerusform>
            <numerusform>Der Plan für %1 ist erstellt und braucht %Ln Entscheidungen von Ihnen; eine Regel trifft keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan for %1 is made and was not deployed. %2</source>
        <translation>Der Plan für %1 ist erstellt und wurde nicht bereitgestellt. %2</translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made, with %Ln component(s). Deploy it when it suits.</source>
        <translation>
            <numerusform>Der Plan für %1 ist erstellt, mit %Ln Komponente. Stellen Sie ihn bereit, wenn es passt.</numerusform>
            <numerusform>Der Plan für %1 ist erstellt, mit %Ln Komponenten. Stellen Sie ihn bereit, wenn es passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received everything. %2</source>
        <translation>%1 hat alles empfangen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has received %Ln component(s) from %2.</source>
        <translation>
            <numerusform>%1 hat %Ln Komponente von %2 empfangen.</numerusform>
            <numerusform>%1 hat %Ln Komponenten von %2 empfangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would plan %Ln component(s) for %1.</source>
        <translation>
            <numerusform>Würde %Ln Komponente für %1 planen.</numerusform>
            <numerusform>Würde %Ln Komponenten für %1 planen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would look whether %1.</source>
        <translation>Würde nachsehen, ob: %1.</translation>
    </message>
    <message>
        <source>Would deploy to %1.</source>
        <translation>Würde in %1 bereitstellen.</translation>
    </message>
    <message>
        <source>looks what is due</source>
        <translation>sieht nach, was fällig ist</translation>
    </message>
    <message>
        <source>makes the plan</source>
        <translation>erstellt den Plan</translation>
    </message>
    <message>
        <source>deploys</source>
        <translation>stellt bereit</translation>
    </message>
    <message>
        <source>when a snapshot of %1 changed</source>
        <translation>wenn sich ein Snapshot von %1 geändert hat</translation>
    </message>
    <message>
        <source>when a promotion to %1 ended</source>
        <translation>wenn eine Promotion nach %1 zu Ende ist</translation>
    </message>
    <message>
        <source>when drift is found in %1</source>
        <translation>wenn in %1 Drift gefunden wird</translation>
    </message>
    <message>
        <source>when %1 was refreshed</source>
        <translation>wenn %1 aktualisiert wurde</translation>
    </message>
    <message>
        <source>when %1 is on a new release</source>
        <translation>wenn %1 ein neues Release hat</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>wenn jemand es sagt</translation>
    </message>
    <message>
        <source>the org&apos;s check passes</source>
        <translation>die Prüfung der Org gelingt</translation>
    </message>
    <message>
        <source>%1 pass and reach %2 % of the code</source>
        <translation>%1 gelingen und erreichen %2 % des Codes</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 gelingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) approve</source>
        <translation>
            <numerusform>%Ln andere Person genehmigt</numerusform>
            <numerusform>%Ln andere Personen genehmigen</numerusform>
        </translation>
    </message>
    <message>
        <source>no compliance rule of severity %1 or worse is broken</source>
        <translation>keine Compliance-Regel ab Schweregrad %1 verletzt ist</translation>
    </message>
    <message>
        <source>%1 answers with %2</source>
        <translation>%1 mit %2 antwortet</translation>
    </message>
    <message>
        <source>this was done there once: %1</source>
        <translation>dies dort einmal getan wurde: %1</translation>
    </message>
    <message>
        <source>Looks what is due from %1 to %2, %3</source>
        <translation>Sieht nach, was von %1 nach %2 fällig ist, %3</translation>
    </message>
    <message>
        <source>Makes the plan from %1 to %2, %3</source>
        <translation>Erstellt den Plan von %1 nach %2, %3</translation>
    </message>
    <message>
        <source>Brings what is due from %1 down to %2, %3</source>
        <translation>Bringt Fälliges von %1 hinunter nach %2, %3</translation>
    </message>
    <message>
        <source>, if %1</source>
        <translation>, wenn %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Never again: its days are over</source>
        <translation>Nie wieder: Die Tage sind vorbei</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Fällig seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s): no program was there.</source>
        <translation>
            <numerusform>%Ln Mal verpasst: Kein Programm war da.</numerusform>
            <numerusform>%Ln Mal verpasst: Kein Programm war da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Ist noch nicht gelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s) since.</source>
        <translation>
            <numerusform>Seither %Ln Mal verpasst.</numerusform>
            <numerusform>Seither %Ln Mal verpasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due since %1.</source>
        <translation>Fällig seit %1.</translation>
    </message>
    <message>
        <source>Starts now.</source>
        <translation>Startet jetzt.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>Die Regel ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>Der Zeitplan ist angehalten.</translation>
    </message>
    <message>
        <source>The rule runs when somebody says so.</source>
        <translation>Die Regel läuft, wenn jemand es sagt.</translation>
    </message>
    <message>
        <source>Not due yet.</source>
        <translation>Noch nicht fällig.</translation>
    </message>
    <message>
        <source>Was due at %1 and is not caught up on: no program was there in time.</source>
        <translation>War um %1 fällig und wird nicht nachgeholt: Kein Programm war rechtzeitig da.</translation>
    </message>
    <message>
        <source>Nothing happened since it was last looked at.</source>
        <translation>Seit dem letzten Nachsehen ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Looked for the first time; from now on changes count.</source>
        <translation>Zum ersten Mal nachgesehen; ab jetzt zählen Änderungen.</translation>
    </message>
    <message>
        <source>It cannot be seen just now (%1).</source>
        <translation>Das ist gerade nicht zu sehen (%1).</translation>
    </message>
    <message>
        <source>Rule “%1” had trouble</source>
        <translation>Regel „%1“ hatte Probleme</translation>
    </message>
    <message>
        <source>Rule “%1” waits</source>
        <translation>Regel „%1“ wartet</translation>
    </message>
    <message>
        <source>Rule “%1” ran</source>
        <translation>Regel „%1“ ist gelaufen</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>The record of the run could not be shared with the team: %1</source>
        <translation>Die Aufzeichnung des Laufs konnte nicht mit dem Team geteilt werden: %1</translation>
    </message>
    <message>
        <source>Stopped before it was through. What was planned is kept.</source>
        <translation>Vor dem Ende angehalten. Was geplant war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What is kept of the rule&apos;s runs cannot be read. It is not run until that is put right: a newer version of Backflow may have written it.</source>
        <translation>Was von den Läufen der Regel festgehalten ist, kann nicht gelesen werden. Sie läuft nicht, bis das behoben ist: Vielleicht hat eine neuere Version von Backflow es geschrieben.</translation>
    </message>
    <message>
        <source>“%1” of a schedule holds something that is no number.</source>
        <translation>„%1“ eines Zeitplans enthält etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>“%1” is no day like 2026-12-31.</source>
        <translation>„%1“ ist kein Tag wie 2026-12-31.</translation>
    </message>
    <message>
        <source>A schedule needs at least one time of day, like 22:00.</source>
        <translation>Ein Zeitplan braucht mindestens eine Uhrzeit, wie 22:00.</translation>
    </message>
    <message>
        <source>A schedule has at most %1 times a day.</source>
        <translation>Ein Zeitplan hat höchstens %1 Uhrzeiten am Tag.</translation>
    </message>
    <message>
        <source>A time of a schedule is none: it is written like 22:00.</source>
        <translation>Eine Uhrzeit eines Zeitplans ist keine: Sie wird wie 22:00 geschrieben.</translation>
    </message>
    <message>
        <source>There is no time zone “%1” here. It is written like Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ gibt es hier nicht. Sie wird wie Europe/Berlin geschrieben.</translation>
    </message>
    <message>
        <source>Days of the week are numbered 1 (Monday) to 7 (Sunday).</source>
        <translation>Wochentage sind von 1 (Montag) bis 7 (Sonntag) nummeriert.</translation>
    </message>
    <message>
        <source>Days of the month are numbered 1 to 31; -1 is the last one.</source>
        <translation>Tage des Monats sind von 1 bis 31 nummeriert; -1 ist der letzte.</translation>
    </message>
    <message>
        <source>Days of rest end before they begin.</source>
        <translation>Ruhetage enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>The schedule ends before it begins.</source>
        <translation>Der Zeitplan endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>A rule may start from 1 minute to 7 days late.</source>
        <translation>Eine Regel darf 1 Minute bis 7 Tage zu spät starten.</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>Der Zeitplan</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>dem letzten</translation>
    </message>
    <message>
        <source>every day at %1 (%2)</source>
        <translation>jeden Tag um %1 (%2)</translation>
    </message>
    <message>
        <source>on %1 at %2 (%3)</source>
        <translation>%1 um %2 (%3)</translation>
    </message>
    <message>
        <source>on day %1 of the month at %2 (%3)</source>
        <translation>an Tag %1 des Monats um %2 (%3)</translation>
    </message>
    <message>
        <source>, if it is %1</source>
        <translation>, wenn es %1 ist</translation>
    </message>
    <message>
        <source>, but on no day of rest</source>
        <translation>, aber an keinem Ruhetag</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>This is a dry run: nothing is changed.</source>
        <translation>Dies ist ein Probelauf: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>There is no stored %1 named “%2”.</source>
        <translation>Es gibt kein gespeichertes Element vom Typ %1 namens „%2“.</translation>
    </message>
    <message>
        <source>The Git remote did not take what was to be kept on %1. Nothing was changed; try again in a moment.</source>
        <translation>Das Git-Remote hat nicht angenommen, was auf %1 festgehalten werden sollte. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and that of %1 are %Ln minute(s) apart.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers und die von %1 liegen %Ln Minute auseinander.</numerusform>
            <numerusform>Die Uhr dieses Computers und die von %1 liegen %Ln Minuten auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>Regel „%1“: %2</translation>
    </message>
</context>
<context>
    <name>backflow::base</name>
    <message>
        <source>A record may hold whole numbers only.</source>
        <translation>Ein Datensatz darf nur ganze Zahlen enthalten.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Es ist kein Speicherplatz mehr frei, um %1 zu schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is missing or the disk is read-only.</source>
        <translation>%1 kann nicht geschrieben werden: Die Berechtigung fehlt oder der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes allowed.</source>
        <translation>%1 ist größer als die erlaubten %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>backflow::compare</name>
    <message>
        <source>The source cannot be read as XML. %1</source>
        <translation>Die Quelle kann nicht als XML gelesen werden. %1</translation>
    </message>
    <message>
        <source>The target cannot be read as XML. %1</source>
        <translation>Das Ziel kann nicht als XML gelesen werden. %1</translation>
    </message>
    <message>
        <source>The two are of different types: %1 and %2.</source>
        <translation>Die beiden sind von verschiedenem Typ: %1 und %2.</translation>
    </message>
    <message>
        <source>%1: what is kept cannot be told from what is not.</source>
        <translation>%1: Was beibehalten wird, lässt sich nicht von dem unterscheiden, was nicht beibehalten wird.</translation>
    </message>
</context>
<context>
    <name>backflow::demo</name>
    <message>
        <source>The demonstration could not write %1: %2.</source>
        <translation>Die Demonstration konnte %1 nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>The earlier demonstration in %1 could not be removed.</source>
        <translation>Die frühere Demonstration in %1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Stand der Veröffentlichung</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Heutiger Stand</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Reading the orgs as they were released</source>
        <translation>Die Orgs werden gelesen, wie sie veröffentlicht wurden</translation>
    </message>
    <message>
        <source>Reading the orgs as they are now</source>
        <translation>Die Orgs werden gelesen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Every working morning</source>
        <translation>Jeden Arbeitstag am Morgen</translation>
    </message>
    <message>
        <source>After a hotfix</source>
        <translation>Nach einem Hotfix</translation>
    </message>
</context>
<context>
    <name>backflow::dependencies</name>
    <message>
        <source>It is too large to be read as code.</source>
        <translation>Es ist zu groß, um als Code gelesen zu werden.</translation>
    </message>
    <message>
        <source>The org does not tell its dependencies; those in the files count.</source>
        <translation>Die Org gibt ihre Abhängigkeiten nicht an; es zählen die in den Dateien.</translation>
    </message>
    <message>
        <source>The org told only the first %1 dependencies of %2 on %3.</source>
        <translation>Die Org hat nur die ersten %1 Abhängigkeiten von %2 zu %3 angegeben.</translation>
    </message>
    <message>
        <source>Package %1 brings it. Install that package in the target, or see which version it has.</source>
        <translation>Paket %1 bringt sie mit. Installieren Sie dieses Paket im Ziel oder prüfen Sie, welche Version dort vorhanden ist.</translation>
    </message>
    <message>
        <source>No object of %1 that was retrieved has a field of that name. Retrieve the objects of %1 again.</source>
        <translation>Kein abgerufenes Objekt von %1 hat ein Feld dieses Namens. Rufen Sie die Objekte von %1 erneut ab.</translation>
    </message>
    <message>
        <source>Retrieve %1 from %2 to find it; if it is not there, %2 itself refers to something that is gone.</source>
        <translation>Rufen Sie %1 aus %2 ab, um die Komponente zu finden; fehlt sie dort, verweist %2 selbst auf etwas, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1 is a part of it</source>
        <translation>%1 ist ein Teil davon</translation>
    </message>
    <message>
        <source>%1 shows it</source>
        <translation>wird von %1 angezeigt</translation>
    </message>
    <message>
        <source>%1 gives access to it</source>
        <translation>%1 gibt Zugriff darauf</translation>
    </message>
    <message>
        <source>a formula of %1 reads it</source>
        <translation>wird von einer Formel von %1 gelesen</translation>
    </message>
    <message>
        <source>a condition of %1 tests it</source>
        <translation>wird von einer Bedingung von %1 geprüft</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>wird von %1 gelesen</translation>
    </message>
    <message>
        <source>%1 writes it</source>
        <translation>wird von %1 geschrieben</translation>
    </message>
    <message>
        <source>%1 points to it</source>
        <translation>%1 zeigt darauf</translation>
    </message>
    <message>
        <source>%1 takes its values from it</source>
        <translation>%1 bezieht daraus seine Werte</translation>
    </message>
    <message>
        <source>%1 calls it</source>
        <translation>wird von %1 aufgerufen</translation>
    </message>
    <message>
        <source>%1 uses it</source>
        <translation>wird von %1 verwendet</translation>
    </message>
    <message>
        <source>%1 contains it</source>
        <translation>ist in %1 enthalten</translation>
    </message>
    <message>
        <source>%1 translates it</source>
        <translation>wird von %1 übersetzt</translation>
    </message>
    <message>
        <source>%1 assigns it</source>
        <translation>wird von %1 zugewiesen</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <translation>wird von %1 gesendet</translation>
    </message>
    <message>
        <source>%1 shares with it</source>
        <translation>%1 gibt dafür frei</translation>
    </message>
    <message>
        <source>%1 takes a text from it</source>
        <translation>%1 bezieht daraus einen Text</translation>
    </message>
    <message>
        <source>%1 is a record of it</source>
        <translation>%1 ist ein Datensatz davon</translation>
    </message>
    <message>
        <source>%1 runs on it</source>
        <translation>%1 läuft darauf</translation>
    </message>
    <message>
        <source>%1 names it</source>
        <translation>wird von %1 genannt</translation>
    </message>
    <message>
        <source>Apex class</source>
        <translation>Apex-Klasse</translation>
    </message>
    <message>
        <source>Apex trigger</source>
        <translation>Apex-Auslöser</translation>
    </message>
    <message>
        <source>Visualforce page</source>
        <translation>Visualforce-Seite</translation>
    </message>
    <message>
        <source>Visualforce component</source>
        <translation>Visualforce-Komponente</translation>
    </message>
    <message>
        <source>Aura component</source>
        <translation>Aura-Komponente</translation>
    </message>
    <message>
        <source>Lightning web component</source>
        <translation>Lightning-Webkomponente</translation>
    </message>
    <message>
        <source>app</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>Bezeichnungsdatei</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>custom metadata record</source>
        <translation>Benutzerdefinierter Metadatensatz</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Registerkarte</translation>
    </message>
    <message>
        <source>Lightning page</source>
        <translation>Lightning-Seite</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>workflow of</source>
        <translation>Workflow von</translation>
    </message>
    <message>
        <source>sharing rules of</source>
        <translation>Freigaberegeln von</translation>
    </message>
    <message>
        <source>assignment rules of</source>
        <translation>Zuordnungsregeln von</translation>
    </message>
    <message>
        <source>%1, as the org says</source>
        <translation>%1 (laut Org)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependencies the org told name something that several objects have; they were left out.</source>
        <translation>
            <numerusform>%Ln Abhängigkeit, die die Org gemeldet hat, nennt etwas, das mehrere Objekte haben; sie wurde ausgelassen.</numerusform>
            <numerusform>%Ln Abhängigkeiten, die die Org gemeldet hat, nennen etwas, das mehrere Objekte haben; sie wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop</name>
    <message>
        <source>Keeps Salesforce environments in step.</source>
        <translation>Hält Salesforce-Umgebungen im Gleichschritt.</translation>
    </message>
    <message>
        <source>Open the workspace in &lt;folder&gt;.</source>
        <translation>Den Arbeitsbereich in &lt;folder&gt; öffnen.</translation>
    </message>
    <message>
        <source>Open the sample company; nothing leaves this computer.</source>
        <translation>Das Beispielunternehmen öffnen; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Draw every screen of the sample company into &lt;folder&gt;, then end.</source>
        <translation>Alle Ansichten des Beispielunternehmens nach &lt;folder&gt; zeichnen, dann enden.</translation>
    </message>
    <message>
        <source>Size of the window, for --shots: 1440x900.</source>
        <translation>Größe des Fensters, für --shots: 1440x900.</translation>
    </message>
    <message>
        <source>light, dark or system, for this time only.</source>
        <translation>light, dark oder system, nur für dieses Mal.</translation>
    </message>
    <message>
        <source>The language to speak, for this time only.</source>
        <translation>Die Sprache, nur für dieses Mal.</translation>
    </message>
    <message>
        <source>Show what the merge of three versions of a file left undecided; four files are named: the common version, the version merged into, the version that is merged, and where the result goes. The exit code is 0 once that is written, and 1 when the window was closed before.</source>
        <translation>Zeigen, was die Zusammenführung dreier Versionen einer Datei unentschieden ließ; genannt werden vier Dateien: die gemeinsame Version, die aufnehmende Version, die eingebrachte Version und das Ziel des Ergebnisses. Der Exit-Code ist 0, sobald es geschrieben ist, und 1, wenn das Fenster vorher geschlossen wurde.</translation>
    </message>
    <message>
        <source>What the version merged into is called, for --mergetool.</source>
        <translation>Name der aufnehmenden Version, für --mergetool.</translation>
    </message>
    <message>
        <source>What the version that is merged is called, for --mergetool.</source>
        <translation>Name der eingebrachten Version, für --mergetool.</translation>
    </message>
    <message>
        <source>--mergetool takes four files.</source>
        <translation>--mergetool braucht vier Dateien.</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>Dieser Branch</translation>
    </message>
    <message>
        <source>Other branch</source>
        <translation>Anderer Branch</translation>
    </message>
    <message>
        <source>Size of the letters in per cent, for --shots.</source>
        <translation>Größe der Schrift in Prozent, für --shots.</translation>
    </message>
    <message>
        <source>Longer words with accents, and all from right to left, for --shots.</source>
        <translation>Längere Wörter mit Akzenten und alles von rechts nach links, für --shots.</translation>
    </message>
    <message>
        <source>Go there when the workspace is open: app://component/ApexClass/Name, app://environment/UAT, app://promotion/ID or app://section/history. The same address without --open does it, too.</source>
        <translation>Dorthin gehen, sobald der Arbeitsbereich offen ist: app://component/ApexClass/Name, app://environment/UAT, app://promotion/ID oder app://section/history. Dieselbe Adresse ohne --open tut es auch.</translation>
    </message>
    <message>
        <source>Where to go, as with --open.</source>
        <translation>Wohin, wie bei --open.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Bei %1 ist nichts.</translation>
    </message>
    <message>
        <source>Width of the pictures, in few colours, for --shots.</source>
        <translation>Breite der Bilder, in wenigen Farben, für --shots.</translation>
    </message>
    <message>
        <source>Every picture in high contrast as well, for --shots.</source>
        <translation>Jedes Bild auch in hohem Kontrast, für --shots.</translation>
    </message>
</context>
<context>
    <name>backflow::desktop::RuleScheduler</name>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) that are due</source>
        <translation>
            <numerusform>%Ln fällige Regel</numerusform>
            <numerusform>%Ln fällige Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Session</name>
    <message>
        <source>Starting the sample company&apos;s orgs</source>
        <translation>Orgs des Beispielunternehmens werden gestartet</translation>
    </message>
    <message>
        <source>Reading the orgs</source>
        <translation>Orgs werden gelesen</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the sample company: %1</source>
        <translation>Für das Beispielunternehmen konnte kein temporärer Ordner angelegt werden: %1</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Beispielunternehmen öffnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Tray</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Backflow</source>
        <translation>Backflow</translation>
    </message>
    <message>
        <source>Pause the schedule</source>
        <translation>Zeitplan anhalten</translation>
    </message>
    <message>
        <source>9+</source>
        <translation>9+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::git</name>
    <message>
        <source>“%1” cannot be the name of a file in a repository.</source>
        <translation>„%1“ kann nicht der Name einer Datei in einem Repository sein.</translation>
    </message>
    <message>
        <source>A folder of the stored content is damaged.</source>
        <translation>Ein Ordner des gespeicherten Inhalts ist beschädigt.</translation>
    </message>
    <message>
        <source>The repository holds a file that is not safe to read: %1</source>
        <translation>Das Repository enthält eine Datei, die nicht sicher gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>A commit needs the name of its author; set one first.</source>
        <translation>Ein Commit braucht den Namen seines Autors; legen Sie ihn zuerst fest.</translation>
    </message>
    <message>
        <source>The content of “%1” is not in the local repository.</source>
        <translation>Der Inhalt von „%1“ ist nicht im lokalen Repository.</translation>
    </message>
    <message>
        <source>The branch “%1” was changed by somebody else in the meantime; nothing was written.</source>
        <translation>Der Branch „%1“ wurde inzwischen von jemand anderem geändert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no space left on the disk; free some and try again.</source>
        <translation>Auf dem Datenträger ist kein Speicherplatz mehr frei; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The repository cannot be written: permission is missing or the disk is read-only.</source>
        <translation>In das Repository kann nicht geschrieben werden: Die Berechtigung fehlt oder der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The local repository is damaged; fetch it again or restore its folder from a backup.</source>
        <translation>Das lokale Repository ist beschädigt; holen Sie es erneut oder stellen Sie seinen Ordner aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Somebody else changed the branch in the meantime; look at the new state and try again.</source>
        <translation>Jemand anderes hat den Branch inzwischen geändert; sehen Sie sich den neuen Stand an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The Git server cannot be reached; check the network and the remote&apos;s address.</source>
        <translation>Der Git-Server ist nicht erreichbar; prüfen Sie das Netzwerk und die Adresse des Remotes.</translation>
    </message>
    <message>
        <source>The folder belongs to another user of this machine.</source>
        <translation>Der Ordner gehört einem anderen Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>The name is not one that Git allows.</source>
        <translation>Dieser Name ist in Git nicht zulässig.</translation>
    </message>
    <message>
        <source>The repository uses a Git feature that is not supported here.</source>
        <translation>Das Repository verwendet eine Git-Funktion, die hier nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Nothing was changed; the log holds the details.</source>
        <translation>Es wurde nichts geändert; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The stored content holds a file name that is not allowed: “%1”.</source>
        <translation>Der gespeicherte Inhalt enthält einen unzulässigen Dateinamen: „%1“.</translation>
    </message>
    <message>
        <source>The branch “%1” could not be moved.</source>
        <translation>Der Branch „%1“ konnte nicht verschoben werden.</translation>
    </message>
    <message>
        <source>Another program holds it, or one that died left the file %1 behind.</source>
        <translation>Ein anderes Programm hält ihn fest, oder ein abgebrochenes hat die Datei %1 hinterlassen.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime.</source>
        <translation>Er wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The branch “%1” could not be deleted.</source>
        <translation>Der Branch „%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Somebody else moved or deleted it meanwhile.</source>
        <translation>Jemand anderes hat ihn inzwischen verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The branch “%1” exists, though it should not.</source>
        <translation>Der Branch „%1“ ist vorhanden, obwohl er es nicht sein sollte.</translation>
    </message>
    <message>
        <source>somebody else changed the branch on the server; fetch and look at it again</source>
        <translation>jemand anderes hat den Branch auf dem Server geändert; holen Sie ihn und sehen Sie ihn sich erneut an</translation>
    </message>
    <message>
        <source>the new state does not build on what the server has; fetch and try again</source>
        <translation>der neue Stand baut nicht auf dem des Servers auf; holen Sie diesen und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The address of the Git server could not be read.</source>
        <translation>Die Adresse des Git-Servers konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The address of the Git server could not be stored.</source>
        <translation>Die Adresse des Git-Servers konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>A folder cannot be published to safely; use a Git server (https or ssh).</source>
        <translation>In einen Ordner kann nicht sicher veröffentlicht werden; verwenden Sie einen Git-Server (https oder ssh).</translation>
    </message>
    <message>
        <source>the server did not say whether it took the change; fetch to see</source>
        <translation>der Server hat nicht mitgeteilt, ob er die Änderung angenommen hat; holen Sie den Stand, um es zu sehen</translation>
    </message>
    <message>
        <source>The commit %1 is not in the local repository.</source>
        <translation>Der Commit %1 ist nicht im lokalen Repository.</translation>
    </message>
    <message>
        <source>The commit %1 could not be read.</source>
        <translation>Der Commit %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder “%1” of the stored content could not be read.</source>
        <translation>Der Ordner „%1“ des gespeicherten Inhalts konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>„%1“ kann nicht der Name eines Branches sein.</translation>
    </message>
    <message>
        <source>The branch “%1” could not be read.</source>
        <translation>Der Branch „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The branches could not be listed.</source>
        <translation>Die Branches konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The common history of two commits could not be read.</source>
        <translation>Der gemeinsame Verlauf zweier Commits konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The content of commit %1 could not be read.</source>
        <translation>Der Inhalt des Commits %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be looked up.</source>
        <translation>„%1“ konnte nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>The content %1 is not in the local repository.</source>
        <translation>Der Inhalt %1 ist nicht im lokalen Repository.</translation>
    </message>
    <message>
        <source>The content %1 could not be read.</source>
        <translation>Der Inhalt %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The size of content %1 could not be read.</source>
        <translation>Die Größe des Inhalts %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is a file, but a Git repository is expected there. Nothing was changed.</source>
        <translation>%1 ist eine Datei, dort wird aber ein Git-Repository erwartet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder %1 holds files but no repository. Choose an empty folder.</source>
        <translation>Der Ordner %1 enthält Dateien, aber kein Repository. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The repository %1 could not be made.</source>
        <translation>Das Repository %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 has a working tree. Backflow keeps its own bare repository; choose another folder.</source>
        <translation>%1 hat einen Arbeitsbaum. Backflow führt ein eigenes Bare-Repository; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is a shallow clone, without its history. Use a complete clone.</source>
        <translation>%1 ist ein flacher Klon ohne Verlauf. Verwenden Sie einen vollständigen Klon.</translation>
    </message>
    <message>
        <source>%1 borrows objects from another repository. Use a complete clone.</source>
        <translation>%1 leiht sich Objekte aus einem anderen Repository. Verwenden Sie einen vollständigen Klon.</translation>
    </message>
    <message>
        <source>The repository %1 could not be opened.</source>
        <translation>Das Repository %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The new content could not be stored.</source>
        <translation>Der neue Inhalt konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>A folder of the stored content could not be read.</source>
        <translation>Ein Ordner des gespeicherten Inhalts konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The address of the remote is empty.</source>
        <translation>Die Adresse des Remotes ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a Git server.</source>
        <translation>„%1“ ist nicht die Adresse eines Git-Servers.</translation>
    </message>
    <message>
        <source>“%1” is not an address Git can use. Use https://, ssh:// or git://.</source>
        <translation>„%1“ ist keine Adresse, die Git verwenden kann. Verwenden Sie https://, ssh:// oder git://.</translation>
    </message>
    <message>
        <source>The address holds a password. Leave it out: it would be stored readably.</source>
        <translation>Die Adresse enthält ein Passwort. Lassen Sie es weg: Es würde lesbar gespeichert.</translation>
    </message>
    <message>
        <source>No Git server is set for this pipeline.</source>
        <translation>Für diese Pipeline ist kein Git-Server festgelegt.</translation>
    </message>
    <message>
        <source>Nothing was fetched from the Git server.</source>
        <translation>Vom Git-Server wurde nichts geholt.</translation>
    </message>
    <message>
        <source>Nothing was published to the Git server.</source>
        <translation>Auf dem Git-Server wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Publishing to the Git server was cut short; fetch to see what it took.</source>
        <translation>Die Veröffentlichung auf dem Git-Server wurde unterbrochen; holen Sie den Stand, um zu sehen, was angekommen ist.</translation>
    </message>
    <message>
        <source>The repository could not be tidied.</source>
        <translation>Das Repository konnte nicht aufgeräumt werden.</translation>
    </message>
    <message>
        <source>“%1” would be a file and a folder at the same time.</source>
        <translation>„%1“ wäre zugleich eine Datei und ein Ordner.</translation>
    </message>
    <message>
        <source>There is no key to sign with on this computer.</source>
        <translation>Auf diesem Computer ist kein Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <source>%1 could not be started, so nothing can be signed.</source>
        <translation>%1 konnte nicht gestartet werden, also kann nichts signiert werden.</translation>
    </message>
    <message>
        <source>The signing key could not be used. Unlock it (ssh-add, or gpg&apos;s agent), then try again.</source>
        <translation>Der Schlüssel zum Signieren konnte nicht benutzt werden. Entsperren Sie ihn (ssh-add oder der Agent von gpg) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A signature could not be checked: %1</source>
        <translation>Eine Signatur konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>%1 could not be started, so a signature could not be checked.</source>
        <translation>%1 konnte nicht gestartet werden, also konnte eine Signatur nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The public key of a signature is not in this computer&apos;s keyring.</source>
        <translation>Der öffentliche Schlüssel einer Signatur ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>It is not a signature of this content.</source>
        <translation>Es ist keine Signatur dieses Inhalts.</translation>
    </message>
    <message>
        <source>The signature was made with a kind of key that cannot be checked here.</source>
        <translation>Die Signatur stammt von einer Art Schlüssel, die hier nicht geprüft werden kann.</translation>
    </message>
    <message>
        <source>The key of a signature was revoked.</source>
        <translation>Der Schlüssel einer Signatur wurde widerrufen.</translation>
    </message>
    <message>
        <source>The Git server said nothing for too long; check the network and try again.</source>
        <translation>Der Git-Server hat zu lange nichts gesagt; prüfen Sie das Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The process that speaks to the server ended unexpectedly; try again.</source>
        <translation>Der Prozess, der mit dem Server spricht, ist unerwartet beendet worden; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program backflow-git, which speaks to Git servers, could not be started; it belongs beside this one. Install Backflow again.</source>
        <translation>Das Programm backflow-git, das mit Git-Servern spricht, konnte nicht gestartet werden; es gehört neben dieses. Installieren Sie Backflow neu.</translation>
    </message>
    <message>
        <source>The program backflow-git answered in a way that is not understood; it may be of another version. Install Backflow again.</source>
        <translation>Das Programm backflow-git hat unverständlich geantwortet; es gehört vielleicht zu einer anderen Version. Installieren Sie Backflow neu.</translation>
    </message>
    <message>
        <source>The commit %1 is damaged.</source>
        <translation>Der Commit %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a file name that is not allowed: “%2”.</source>
        <translation>Der Branch „%1“ dort enthält einen Dateinamen, der nicht erlaubt ist: „%2“.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a link or another repository where only files may be: “%2”.</source>
        <translation>Der Branch „%1“ dort enthält einen Link oder ein anderes Repository, wo nur Dateien sein dürfen: „%2“.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds folders within folders beyond any use: “%2”.</source>
        <translation>Der Branch „%1“ dort enthält sinnlos tief geschachtelte Ordner: „%2“.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds more files than any org has.</source>
        <translation>Der Branch „%1“ dort enthält mehr Dateien, als irgendeine Org hat.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a file that is too large: “%2”.</source>
        <translation>Der Branch „%1“ dort enthält eine zu große Datei: „%2“.</translation>
    </message>
    <message>
        <source>Branch “%1” there names content that the server did not send: “%2”.</source>
        <translation>Der Branch „%1“ dort nennt Inhalt, den der Server nicht gesendet hat: „%2“.</translation>
    </message>
    <message>
        <source>A branch there has a name that is not allowed: “%1”.</source>
        <translation>Ein Branch dort hat einen Namen, der nicht erlaubt ist: „%1“.</translation>
    </message>
    <message>
        <source>Branch “%1” there is damaged at “%2”.</source>
        <translation>Der Branch „%1“ dort ist bei „%2“ beschädigt.</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed; ask who looks after the repository.</source>
        <translation>Auf diesem Computer wurde nichts geändert; fragen Sie, wer sich um das Repository kümmert.</translation>
    </message>
    <message>
        <source>The Git server asks for a sign-in that is missing or was refused. Sign in under Settings, Privacy and audit, or with “backflowctl remote sign-in”.</source>
        <translation>Der Git-Server verlangt eine Anmeldung, die fehlt oder abgelehnt wurde. Melden Sie sich unter Einstellungen, Datenschutz und Prüfprotokoll, oder mit „backflowctl remote sign-in“ an.</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet. Its key is %2. Compare that with what whoever runs the server says it is; when it is the same, answer yes to “ssh%3 git@%1”, then try again.</source>
        <translation>Dieser Computer kennt %1 noch nicht. Der Schlüssel ist %2. Vergleichen Sie ihn mit dem, den der Betreiber des Servers angibt; ist er derselbe, antworten Sie auf „ssh%3 git@%1“ mit yes, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one this computer knows it by: %2. Somebody may be in between. Ask who runs the server before anything else; when the key was changed there, forget the old one with “ssh-keygen -R %3”.</source>
        <translation>%1 zeigt einen anderen Schlüssel als den, an dem dieser Computer den Server kennt: %2. Jemand könnte dazwischen sein. Fragen Sie zuerst, wer den Server betreibt; wurde der Schlüssel dort gewechselt, vergessen Sie den alten mit „ssh-keygen -R %3“.</translation>
    </message>
</context>
<context>
    <name>backflow::governance</name>
    <message>
        <source>The audit trail is damaged: commit %1 does not hold the record it names.</source>
        <translation>Das Prüfprotokoll ist beschädigt: Commit %1 enthält nicht den Datensatz, den er nennt.</translation>
    </message>
    <message>
        <source>no answer for the audit branch</source>
        <translation>keine Antwort für den Branch des Prüfprotokolls</translation>
    </message>
    <message>
        <source>A record of the audit trail cannot be read: it was altered.</source>
        <translation>Ein Datensatz des Prüfprotokolls kann nicht gelesen werden: Er wurde verändert.</translation>
    </message>
    <message>
        <source>The Git remote does not take the audit trail. Everything is kept on this machine; ask who looks after the remote whether branch %1 may be pushed to, then try again.</source>
        <translation>Das Git-Remote nimmt das Prüfprotokoll nicht an. Alles wird auf diesem Computer aufbewahrt; fragen Sie die für das Remote zuständige Person, ob in den Branch %1 gepusht werden darf, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Record %1 is missing: the next one found is %2.</source>
        <translation>Datensatz %1 fehlt: Der nächste gefundene ist %2.</translation>
    </message>
    <message>
        <source>Record %1 was altered: its content does not fit its name.</source>
        <translation>Datensatz %1 wurde verändert: Sein Inhalt passt nicht zu seinem Namen.</translation>
    </message>
    <message>
        <source>There are two records with number %1.</source>
        <translation>Es gibt zwei Datensätze mit der Nummer %1.</translation>
    </message>
    <message>
        <source>Record %1 does not follow the one before it: one of the two was altered.</source>
        <translation>Datensatz %1 schließt nicht an den vorigen an: Einer der beiden wurde verändert.</translation>
    </message>
    <message>
        <source>Commit %1 of the audit branch joins two chains.</source>
        <translation>Commit %1 im Branch des Prüfprotokolls verbindet zwei Ketten.</translation>
    </message>
    <message>
        <source>This machine has seen a record %1 that is no longer in the audit trail: the trail was rewritten or cut short since.</source>
        <translation>Dieser Computer hat einen Datensatz %1 gesehen, der nicht mehr im Prüfprotokoll steht: Das Protokoll wurde seitdem umgeschrieben oder gekürzt.</translation>
    </message>
    <message>
        <source>%1 is a production org and changes to production are switched off in this workspace. Nothing was changed. Switch production writes on in the workspace&apos;s settings if this is really wanted.</source>
        <translation>%1 ist eine Produktions-Org, und Änderungen an der Produktion sind in diesem Arbeitsbereich ausgeschaltet. Es wurde nichts geändert. Schalten Sie das Schreiben in die Produktion in den Einstellungen des Arbeitsbereichs ein, wenn Sie das wirklich wollen.</translation>
    </message>
    <message>
        <source>The signature of %1&apos;s approval does not hold: %2</source>
        <translation>Die Signatur der Genehmigung von %1 ist ungültig: %2</translation>
    </message>
    <message>
        <source>The permission at hand is not for an approval in %1. Nothing was approved.</source>
        <translation>Die vorliegende Erlaubnis gilt nicht für eine Genehmigung in %1. Es wurde nichts genehmigt.</translation>
    </message>
    <message>
        <source>The signature of record %1 does not hold: %2</source>
        <translation>Die Signatur von Datensatz %1 ist ungültig: %2</translation>
    </message>
    <message>
        <source>Record %1 is not signed, though the policy asked for it.</source>
        <translation>Datensatz %1 ist nicht signiert, obwohl die Richtlinie es verlangte.</translation>
    </message>
    <message>
        <source>Record %1 says it was %2, but another key signed it: %3.</source>
        <translation>Datensatz %1 nennt %2, signiert hat aber ein anderer Schlüssel: %3.</translation>
    </message>
    <message>
        <source>Record %1 is of a promotion that the policy never allowed: no yes stands before it.</source>
        <translation>Datensatz %1 gehört zu einer Promotion, die die Richtlinie nie erlaubt hat: Davor steht kein Ja.</translation>
    </message>
    <message>
        <source>Record %1 allows what the policy of its time did not: %2</source>
        <translation>Datensatz %1 erlaubt, was die damalige Richtlinie nicht erlaubte: %2</translation>
    </message>
    <message>
        <source>%1 names a record that the audit trail no longer has (%2): the trail was rewritten or cut short.</source>
        <translation>%1 nennt einen Datensatz, den das Prüfprotokoll nicht mehr hat (%2): Es wurde umgeschrieben oder gekürzt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Record %1 was altered: it is not in the form records have.</source>
        <translation>Datensatz %1 wurde verändert: Er hat nicht die Form eines Datensatzes.</translation>
    </message>
    <message>
        <source>%1 is not empty; name a new folder.</source>
        <translation>%1 ist nicht leer; nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The export was cut short: it ends with record %1 and should end with %2.</source>
        <translation>Der Export wurde gekürzt: Er endet mit Datensatz %1 und sollte mit %2 enden.</translation>
    </message>
    <message>
        <source>The export does not end as its manifest says.</source>
        <translation>Der Export endet nicht so, wie sein Manifest sagt.</translation>
    </message>
    <message>
        <source>%1 is not what was exported.</source>
        <translation>%1 ist nicht das, was exportiert wurde.</translation>
    </message>
    <message>
        <source>The signature of the export does not hold: %1</source>
        <translation>Die Signatur des Exports ist ungültig: %1</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>Fragen Sie %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Approvals by others for a deployment to %1: %2 of %3.</source>
        <translation>Genehmigungen anderer für eine Bereitstellung in %1: %2 von %3.</translation>
    </message>
    <message>
        <source>The policy asks for Backflow %1 or newer to change anything; this is %2. Update it first.</source>
        <translation>Die Richtlinie verlangt für Änderungen Backflow %1 oder neuer; dies ist %2. Aktualisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>You may not do this in %1: %2. Your role: %3.</source>
        <translation>Sie dürfen dies in %1 nicht: %2. Ihre Rolle: %3.</translation>
    </message>
    <message>
        <source>The policy wants people to be known by their signing key, and none of yours is on this computer. Set user.signingkey in Git to one that is in the policy.</source>
        <translation>Die Richtlinie will, dass man an seinem Signaturschlüssel erkannt wird, und auf diesem Computer ist keiner von Ihnen. Setzen Sie user.signingkey in Git auf einen, der in der Richtlinie steht.</translation>
    </message>
    <message>
        <source>%1 is no such environment.</source>
        <translation>%1 ist keine solche Umgebung.</translation>
    </message>
    <message>
        <source>The policy of this workspace cannot be trusted, so nothing may be changed: %1</source>
        <translation>Der Richtlinie dieses Arbeitsbereichs kann man nicht trauen, darum darf nichts geändert werden: %1</translation>
    </message>
    <message>
        <source>The policy of this workspace ran out on %1, so nothing may be changed until it is renewed.</source>
        <translation>Die Richtlinie dieses Arbeitsbereichs lief am %1 ab; bis sie erneuert ist, darf nichts geändert werden.</translation>
    </message>
    <message>
        <source>see the history</source>
        <translation>den Verlauf sehen</translation>
    </message>
    <message>
        <source>export the record</source>
        <translation>die Aufzeichnung exportieren</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>die Aufzeichnung prüfen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>read the org</source>
        <translation>die Org lesen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>genehmigen</translation>
    </message>
    <message>
        <source>check against the org</source>
        <translation>an der Org prüfen</translation>
    </message>
    <message>
        <source>deploy to development and test</source>
        <translation>in Entwicklung und Test bereitstellen</translation>
    </message>
    <message>
        <source>deploy to staging and production</source>
        <translation>in Staging und Produktion bereitstellen</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>cancel one&apos;s own deployments</source>
        <translation>eigene Bereitstellungen abbrechen</translation>
    </message>
    <message>
        <source>cancel any deployment</source>
        <translation>jede Bereitstellung abbrechen</translation>
    </message>
    <message>
        <source>take over a lock</source>
        <translation>eine Sperre übernehmen</translation>
    </message>
    <message>
        <source>share results with the team</source>
        <translation>Ergebnisse mit dem Team teilen</translation>
    </message>
    <message>
        <source>connect an org</source>
        <translation>eine Org verbinden</translation>
    </message>
    <message>
        <source>remove an org</source>
        <translation>eine Org entfernen</translation>
    </message>
    <message>
        <source>change the pipeline</source>
        <translation>die Pipeline ändern</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>die Richtlinie ändern</translation>
    </message>
    <message>
        <source>give roles to people</source>
        <translation>Personen Rollen geben</translation>
    </message>
    <message>
        <source>run scheduled work</source>
        <translation>Geplantes ausführen</translation>
    </message>
    <message>
        <source>change how long records are kept</source>
        <translation>ändern, wie lange die Aufzeichnung bleibt</translation>
    </message>
    <message>
        <source>make a support bundle</source>
        <translation>ein Supportpaket erstellen</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>bereitstellen</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Deploy to development</source>
        <translation>In Entwicklung bereitstellen</translation>
    </message>
    <message>
        <source>to test</source>
        <translation>in Test</translation>
    </message>
    <message>
        <source>to staging</source>
        <translation>in Staging</translation>
    </message>
    <message>
        <source>to production</source>
        <translation>in Produktion</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Aufzeichnung exportieren</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>own environments</source>
        <translation>eigene Umgebungen</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>%1: switched off for production</source>
        <translation>%1: für Produktion ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1 may do nothing in %2.</source>
        <translation>%1 darf in %2 nichts.</translation>
    </message>
    <message>
        <source>%1 may, in %2: %3.</source>
        <translation>%1 darf in %2: %3.</translation>
    </message>
    <message>
        <source>For the rest: %1.</source>
        <translation>Für das Übrige: %1.</translation>
    </message>
    <message>
        <source>There is no policy, so this holds for everybody who opens the workspace.</source>
        <translation>Es gibt keine Richtlinie, darum gilt das für alle, die den Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>There is no policy: everybody who opens this workspace may do everything in it, except change production before that is switched on.</source>
        <translation>Es gibt keine Richtlinie: Wer diesen Arbeitsbereich öffnet, darf alles darin, außer Produktion zu ändern, bevor das eingeschaltet ist.</translation>
    </message>
    <message>
        <source>No approval rule: nobody has to agree to a deployment.</source>
        <translation>Keine Genehmigungsregel: Niemand muss eine Bereitstellung genehmigen.</translation>
    </message>
    <message>
        <source>The policy is not trusted, so everything is read-only: %1</source>
        <translation>Der Richtlinie wird nicht getraut, darum ist alles nur lesbar: %1</translation>
    </message>
    <message>
        <source>The policy ran out: everything is read-only until an administrator renews it.</source>
        <translation>Die Richtlinie ist abgelaufen: Alles ist nur lesbar, bis ein Administrator sie erneuert.</translation>
    </message>
    <message>
        <source>The policy is not signed: roles are advisory, for whoever may push to its branch can change it.</source>
        <translation>Die Richtlinie ist nicht signiert: Rollen sind nur ein Rat, denn wer auf ihren Branch pushen darf, kann sie ändern.</translation>
    </message>
    <message>
        <source>No approval rule for %1: nobody else has to agree to a deployment there.</source>
        <translation>Keine Genehmigungsregel für %1: Dort muss niemand sonst eine Bereitstellung genehmigen.</translation>
    </message>
    <message>
        <source>People are known by the e-mail address their Git is set to, which anybody can set: roles are advisory.</source>
        <translation>Personen werden an der E-Mail-Adresse ihres Git erkannt, die jeder setzen kann: Rollen sind nur ein Rat.</translation>
    </message>
    <message>
        <source>Records need not be signed.</source>
        <translation>Datensätze müssen nicht signiert sein.</translation>
    </message>
    <message>
        <source>A rule asks for more approvals than there are people who may give one.</source>
        <translation>Eine Regel verlangt mehr Genehmigungen, als es Personen gibt, die eine geben dürfen.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: nobody was asked whether this is allowed.</source>
        <translation>An %1 wurde nichts gesendet: Niemand wurde gefragt, ob das erlaubt ist.</translation>
    </message>
    <message>
        <source>The policy lets only some roles look into %1, and yours is not one of them.</source>
        <translation>Die Richtlinie lässt nur einige Rollen in %1 schauen, und Ihre gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The policy is in force on this computer, but the Git remote does not take it: %1</source>
        <translation>Die Richtlinie gilt auf diesem Computer, aber das Git-Remote nimmt sie nicht an: %1</translation>
    </message>
    <message>
        <source>Role %1 goes</source>
        <translation>Rolle %1 entfällt</translation>
    </message>
    <message>
        <source>Role %1 is new</source>
        <translation>Rolle %1 ist neu</translation>
    </message>
    <message>
        <source>What role %1 may do changes</source>
        <translation>Was Rolle %1 darf, ändert sich</translation>
    </message>
    <message>
        <source>%1 is no longer named</source>
        <translation>%1 wird nicht mehr genannt</translation>
    </message>
    <message>
        <source>%1 is named</source>
        <translation>%1 wird genannt</translation>
    </message>
    <message>
        <source>Roles or identity of %1 change</source>
        <translation>Rollen oder Kennung von %1 ändern sich</translation>
    </message>
    <message>
        <source>What everybody else may do changes</source>
        <translation>Was alle anderen dürfen, ändert sich</translation>
    </message>
    <message>
        <source>The rules for approvals change</source>
        <translation>Die Regeln für Genehmigungen ändern sich</translation>
    </message>
    <message>
        <source>Who may look into sensitive metadata changes</source>
        <translation>Wer in heikle Metadaten schauen darf, ändert sich</translation>
    </message>
    <message>
        <source>The tests that have to run change</source>
        <translation>Die Tests, die laufen müssen, ändern sich</translation>
    </message>
    <message>
        <source>Whether keys and signatures are asked for changes</source>
        <translation>Ob Schlüssel und Signaturen verlangt werden, ändert sich</translation>
    </message>
    <message>
        <source>Validity or note change</source>
        <translation>Gültigkeit oder Notiz ändern sich</translation>
    </message>
    <message>
        <source>The policy changed since you were allowed to change it. Look at it again.</source>
        <translation>Die Richtlinie hat sich geändert, seit Sie sie ändern durften. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Roles and people may only be changed by who may give roles. Nothing was changed.</source>
        <translation>Rollen und Personen darf nur ändern, wer Rollen geben darf. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The policy has to be signed with the key of one of its administrators, and none of theirs is on this computer. Nothing was changed.</source>
        <translation>Die Richtlinie muss mit dem Schlüssel eines ihrer Administratoren signiert werden, und auf diesem Computer ist keiner davon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The policy that is there has another fingerprint: %1. Compare it with an administrator&apos;s before you trust it.</source>
        <translation>Die vorhandene Richtlinie hat einen anderen Fingerabdruck: %1. Vergleichen Sie ihn mit dem eines Administrators, bevor Sie ihr trauen.</translation>
    </message>
    <message>
        <source>Commit %1 of branch %2 holds no policy.</source>
        <translation>Commit %1 des Branches %2 enthält keine Richtlinie.</translation>
    </message>
    <message>
        <source>The policy was not written by Backflow: it is not in the form policies have.</source>
        <translation>Die Richtlinie wurde nicht von Backflow geschrieben: Sie hat nicht die Form von Richtlinien.</translation>
    </message>
    <message>
        <source>The signature of policy version %1 does not hold: %2</source>
        <translation>Die Signatur der Richtlinie in Version %1 ist ungültig: %2</translation>
    </message>
    <message>
        <source>Version %1 of the policy stands where version %2 is due: an old one was put back, or one is missing.</source>
        <translation>Version %1 der Richtlinie steht, wo Version %2 stehen muss: Eine alte wurde zurückgelegt, oder eine fehlt.</translation>
    </message>
    <message>
        <source>Version %1 of the policy is not signed, though its administrators have keys.</source>
        <translation>Version %1 der Richtlinie ist nicht signiert, obwohl ihre Administratoren Schlüssel haben.</translation>
    </message>
    <message>
        <source>Version %1 of the policy is signed by %2, which is the key of none of its administrators.</source>
        <translation>Version %1 der Richtlinie ist mit %2 signiert, dem Schlüssel keines ihrer Administratoren.</translation>
    </message>
    <message>
        <source>The team&apos;s remote has another policy than this computer: neither follows from the other.</source>
        <translation>Das Remote des Teams hat eine andere Richtlinie als dieser Computer: Keine folgt aus der anderen.</translation>
    </message>
    <message>
        <source>The policy was made by joining two others.</source>
        <translation>Die Richtlinie entstand aus zwei anderen.</translation>
    </message>
    <message>
        <source>It had one, version %1, and the branch is gone.</source>
        <translation>Er hatte eine, Version %1, und der Branch ist weg.</translation>
    </message>
    <message>
        <source>It does not follow from version %1, which this computer trusted last: it was rolled back or replaced.</source>
        <translation>Sie folgt nicht aus Version %1, der dieser Computer zuletzt traute: Sie wurde zurückgesetzt oder ersetzt.</translation>
    </message>
    <message>
        <source>This workspace has no policy.</source>
        <translation>Dieser Arbeitsbereich hat keine Richtlinie.</translation>
    </message>
    <message>
        <source>Viewer and auditor</source>
        <translation>Betrachter und Prüfer</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>Release-Manager</translation>
    </message>
    <message>
        <source>“%1” is no place: *, own, development, test, staging, production or =NAME</source>
        <translation>„%1“ ist kein Ort: *, own, development, test, staging, production oder =NAME</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be allowed</source>
        <translation>„%1“ ist nichts, was man erlauben kann</translation>
    </message>
    <message>
        <source>two roles are called “%1”</source>
        <translation>zwei Rollen heißen „%1“</translation>
    </message>
    <message>
        <source>there is no role “%1”</source>
        <translation>es gibt keine Rolle „%1“</translation>
    </message>
    <message>
        <source>“%1” belongs to two people</source>
        <translation>„%1“ gehört zu zwei Personen</translation>
    </message>
    <message>
        <source>nobody could change this policy any more: somebody needs a role with edit-policy</source>
        <translation>niemand könnte diese Richtlinie mehr ändern: Jemand braucht eine Rolle mit edit-policy</translation>
    </message>
    <message>
        <source>this policy was written by a newer Backflow</source>
        <translation>diese Richtlinie hat ein neueres Backflow geschrieben</translation>
    </message>
    <message>
        <source>a person needs an e-mail address or a key</source>
        <translation>eine Person braucht eine E-Mail-Adresse oder einen Schlüssel</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MB and was not read.</source>
        <translation>Die Richtlinie ist größer als 1 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The policy cannot be read: line %1: %2</source>
        <translation>Die Richtlinie ist nicht lesbar: Zeile %1: %2</translation>
    </message>
    <message>
        <source>The policy is not what it must be. %1.</source>
        <translation>Die Richtlinie ist nicht, was sie sein muss. %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>There is no signing key on this computer: what you do is recorded under your name, but not signed.</source>
        <translation>Auf diesem Computer ist kein Signaturschlüssel: Was Sie tun, wird unter Ihrem Namen aufgezeichnet, aber nicht signiert.</translation>
    </message>
    <message>
        <source>What you do is signed with %1.</source>
        <translation>Was Sie tun, wird mit %1 signiert.</translation>
    </message>
    <message>
        <source>The policy does not name you (%1): you have the roles of everybody.</source>
        <translation>Die Richtlinie nennt Sie nicht (%1): Sie haben die Rollen aller.</translation>
    </message>
    <message>
        <source>You are known by your e-mail address alone (%1): your role is advisory.</source>
        <translation>Sie werden nur an Ihrer E-Mail-Adresse erkannt (%1): Ihre Rolle ist nur ein Rat.</translation>
    </message>
    <message>
        <source>There is no Git remote: policy and record are on this computer alone, and whoever owns it can rewrite both.</source>
        <translation>Es gibt kein Git-Remote: Richtlinie und Aufzeichnung sind nur auf diesem Computer, und sein Besitzer kann beide umschreiben.</translation>
    </message>
    <message>
        <source>Whether the Git host protects backflow/* from force pushes and deletion cannot be seen from here; doctor --try asks it for a refusal.</source>
        <translation>Ob der Git-Host backflow/* vor erzwungenem Push und Löschen schützt, ist von hier nicht zu sehen; doctor --try bittet ihn um eine Ablehnung.</translation>
    </message>
    <message>
        <source>There is no remote, or nothing on record yet: nothing to try.</source>
        <translation>Es gibt kein Remote, oder es ist noch nichts aufgezeichnet: nichts zu versuchen.</translation>
    </message>
    <message>
        <source>The Git host lets this login make no branch under backflow/: %1</source>
        <translation>Der Git-Host lässt diese Anmeldung keinen Branch unter backflow/ anlegen: %1</translation>
    </message>
    <message>
        <source>The Git host lets branches under backflow/ be moved by force: records and policy can be rewritten there, and roles are advisory.</source>
        <translation>Der Git-Host lässt Branches unter backflow/ mit Gewalt verschieben: Aufzeichnung und Richtlinie lassen sich dort umschreiben, und Rollen sind nur ein Rat.</translation>
    </message>
    <message>
        <source>The Git host refuses to move branches under backflow/ by force.</source>
        <translation>Der Git-Host lehnt es ab, Branches unter backflow/ mit Gewalt zu verschieben.</translation>
    </message>
    <message>
        <source>The Git host lets branches under backflow/ be deleted: roles are advisory.</source>
        <translation>Der Git-Host lässt Branches unter backflow/ löschen: Rollen sind nur ein Rat.</translation>
    </message>
    <message>
        <source>The Git host refuses to delete branches under backflow/; %1 stays there.</source>
        <translation>Der Git-Host lehnt es ab, Branches unter backflow/ zu löschen; %1 bleibt dort.</translation>
    </message>
    <message>
        <source>In %1, %2 may change metadata though your role here does not allow it: the role is advisory there.</source>
        <translation>In %1 darf %2 Metadaten ändern, obwohl Ihre Rolle es hier nicht erlaubt: Die Rolle ist dort nur ein Rat.</translation>
    </message>
    <message>
        <source>In %1, %2 may change metadata without anybody&apos;s approval: the approval is advisory there.</source>
        <translation>In %1 darf %2 Metadaten ohne jede Genehmigung ändern: Die Genehmigung ist dort nur ein Rat.</translation>
    </message>
    <message>
        <source>Your role allows deployments to %1, but %2 may not change metadata in the org.</source>
        <translation>Ihre Rolle erlaubt Bereitstellungen in %1, aber %2 darf in der Org keine Metadaten ändern.</translation>
    </message>
    <message>
        <source>This is your own plan: somebody else has to approve it.</source>
        <translation>Das ist Ihr eigener Plan: Jemand anders muss ihn genehmigen.</translation>
    </message>
    <message>
        <source>Your approval would not count: the policy knows you by your signing key, and it is not on this computer.</source>
        <translation>Ihre Genehmigung würde nicht zählen: Die Richtlinie kennt Sie an Ihrem Signaturschlüssel, und der ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your approval would not count for %1.</source>
        <translation>Ihre Genehmigung würde für %1 nicht zählen.</translation>
    </message>
    <message>
        <source>You may not do this: %1. Your role: %2.</source>
        <translation>Das dürfen Sie nicht: %1. Ihre Rolle: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, only %1</source>
        <translation>, nur %1</translation>
    </message>
    <message>
        <source>, but %1</source>
        <translation>, außer %1</translation>
    </message>
    <message>
        <source>%1 may from now on: %2</source>
        <translation>%1 darf künftig: %2</translation>
    </message>
    <message>
        <source>%1 may no longer: %2</source>
        <translation>%1 darf nicht mehr: %2</translation>
    </message>
    <message>
        <source>Role %1 is called %2</source>
        <translation>Rolle %1 heißt %2</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>in one&apos;s own environments</source>
        <translation>in den eigenen Umgebungen</translation>
    </message>
    <message>
        <source>development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message numerus="yes">
        <source>Deployments to %1: %n approvals by %2</source>
        <translation>
            <numerusform>Bereitstellungen nach %1: %n Genehmigung durch %2</numerusform>
            <numerusform>Bereitstellungen nach %1: %n Genehmigungen durch %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, four eyes</source>
        <translation>, Vier-Augen-Prinzip</translation>
    </message>
    <message>
        <source>, without: %1</source>
        <translation>, ohne: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Record %1 is not what its commit put there: it was altered afterwards.</source>
        <translation>Datensatz %1 ist nicht, was sein Commit dort ablegte: Er wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>Record %1 allows something to somebody whom the map of people does not know: %2.</source>
        <translation>Datensatz %1 erlaubt jemandem etwas, den das Personenverzeichnis nicht kennt: %2.</translation>
    </message>
    <message>
        <source>What %1 was allowed cannot be held against the policy any more: that person was erased.</source>
        <translation>Was %1 erlaubt wurde, kann nicht mehr an der Richtlinie gemessen werden: Diese Person wurde gelöscht.</translation>
    </message>
    <message>
        <source>The record on the team&apos;s remote was rewritten: it no longer holds what this computer had seen of it (%1, now %2). Nothing was sent and nothing may be changed until somebody has looked. What was seen is kept in branch %3; restore it on the remote, or, when the team agrees: backflowctl audit accept %4</source>
        <translation>Die Aufzeichnung auf dem Git-Remote des Teams wurde umgeschrieben: Sie enthält nicht mehr, was dieser Computer davon gesehen hatte (%1, jetzt %2). Nichts wurde gesendet, und nichts darf geändert werden, bis jemand nachgesehen hat. Das Gesehene liegt im Branch %3; stellen Sie es auf dem Remote wieder her, oder, wenn das Team zustimmt: backflowctl audit accept %4</translation>
    </message>
    <message>
        <source>The record on the remote was not rewritten, as far as this computer has seen.</source>
        <translation>Soweit dieser Computer gesehen hat, wurde die Aufzeichnung auf dem Remote nicht umgeschrieben.</translation>
    </message>
    <message>
        <source>The record on the remote ends with %1, not with what was named. Nothing was accepted.</source>
        <translation>Die Aufzeichnung auf dem Remote endet mit %1, nicht mit dem Genannten. Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>The policy asks for %1 at least in a deployment to %2, and this plan runs %3. Nothing was changed. Plan again with more tests.</source>
        <translation>Die Richtlinie verlangt bei einer Bereitstellung nach %2 mindestens %1, und dieser Plan führt %3 aus. Es wurde nichts geändert. Planen Sie neu mit mehr Tests.</translation>
    </message>
    <message>
        <source>what the org runs by itself</source>
        <translation>was die Org von selbst ausführt</translation>
    </message>
    <message>
        <source>The line of %1 in the map of people is not its own.</source>
        <translation>Die Zeile von %1 im Personenverzeichnis gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Someone who was erased</source>
        <translation>Jemand, der gelöscht wurde</translation>
    </message>
    <message>
        <source>no answer for the map of people</source>
        <translation>keine Antwort zum Personenverzeichnis</translation>
    </message>
    <message>
        <source>The map of people has no line for %1.</source>
        <translation>Das Personenverzeichnis hat keine Zeile für %1.</translation>
    </message>
    <message>
        <source>Who is named, or their roles or identity, changes</source>
        <translation>Wer genannt ist, oder Rollen oder Identität, ändert sich</translation>
    </message>
    <message>
        <source>“%1” is no level of tests: NoTestRun, RunSpecifiedTests, RunRelevantTests, RunLocalTests or RunAllTestsInOrg</source>
        <translation>„%1“ ist keine Teststufe: NoTestRun, RunSpecifiedTests, RunRelevantTests, RunLocalTests oder RunAllTestsInOrg</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln other approvers</source>
        <translation>
            <numerusform>mit einer weiteren Genehmigung</numerusform>
            <numerusform>mit %Ln weiteren Genehmigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No signature is kept for that commit.</source>
        <translation>Zu diesem Commit ist keine Signatur festgehalten.</translation>
    </message>
    <message>
        <source>The audit branch has %1 for %2: it was rewritten.</source>
        <translation>Der Branch des Prüfprotokolls hat %1 für %2: Er wurde umgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commits</source>
        <translation>
            <numerusform>%Ln Commit</numerusform>
            <numerusform>%Ln Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>The second remote holds that record %1 was %2 on %3, and the trail here has it otherwise: the trail was rewritten, or two of them are shown.</source>
        <translation>Laut dem zweiten Remote war Datensatz %1 am %3 %2, hier steht er anders: Das Prüfprotokoll wurde umgeschrieben, oder es werden zwei gezeigt.</translation>
    </message>
    <message>
        <source>no answer for branch %1</source>
        <translation>keine Antwort zum Branch %1</translation>
    </message>
    <message>
        <source>An anchor on the second remote cannot be read.</source>
        <translation>Ein Anker auf dem zweiten Remote kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The anchors on the second remote were rewritten: they no longer hold what this computer had seen of them (%1). Ask who keeps that remote.</source>
        <translation>Die Anker auf dem zweiten Remote wurden umgeschrieben: Sie enthalten nicht mehr, was dieser Computer davon gesehen hatte (%1). Fragen Sie, wer dieses Remote betreut.</translation>
    </message>
    <message>
        <source>The second remote does not take the record&apos;s head. Ask who keeps it whether branch %1 may be pushed to.</source>
        <translation>Das zweite Remote nimmt den Kopf der Aufzeichnung nicht an. Fragen Sie, wer es betreut, ob in den Branch %1 gepusht werden darf.</translation>
    </message>
    <message>
        <source>The second remote holds record %1 of %2, which is not in the trail here: the trail was cut short, or this computer has not fetched it yet.</source>
        <translation>Das zweite Remote enthält Datensatz %1 vom %2, der hier nicht im Prüfprotokoll steht: Das Protokoll wurde gekürzt, oder dieser Computer hat ihn noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Record %1 was written when the trail ended with a record that does not stand before it: the trail was rewritten.</source>
        <translation>Datensatz %1 wurde geschrieben, als das Prüfprotokoll mit einem Datensatz endete, der nicht vor ihm steht: Das Protokoll wurde umgeschrieben.</translation>
    </message>
    <message>
        <source>Record %1 names the one written before it on the same computer, and that does not stand before it: it was left out or put elsewhere before both were sent.</source>
        <translation>Datensatz %1 nennt den, der auf demselben Computer vor ihm geschrieben wurde, und dieser steht nicht vor ihm: Er wurde ausgelassen oder verschoben, bevor beide gesendet wurden.</translation>
    </message>
    <message>
        <source>Record %1 follows the same record on its computer as another one does: the workspace was copied, or an older copy of it was put back.</source>
        <translation>Datensatz %1 folgt auf seinem Computer demselben Datensatz wie ein anderer: Der Arbeitsbereich wurde kopiert, oder eine ältere Kopie wurde zurückgespielt.</translation>
    </message>
    <message>
        <source>This comes from an org on a later release (API %1), and %2 is on API %3: what is new in that release does not exist there yet, and the policy keeps it back. Wait until %2 is upgraded, or override it with a reason where your role may.</source>
        <translation>Dies kommt aus einer Org mit neuerem Release (API %1), und %2 ist auf API %3: Was in jenem Release neu ist, gibt es dort noch nicht, und die Richtlinie hält es zurück. Warten Sie auf das Upgrade von %2, oder setzen Sie sich mit einem Grund darüber hinweg, wenn Ihre Rolle das darf.</translation>
    </message>
    <message>
        <source>%1 is a production org: nobody may do this there (%2). Nothing was changed. Do it in a sandbox.</source>
        <translation>%1 ist eine Produktionsorg: Niemand darf das dort (%2). Es wurde nichts geändert. Tun Sie es in einer Sandbox.</translation>
    </message>
    <message>
        <source>refresh a sandbox</source>
        <translation>eine Sandbox aktualisieren</translation>
    </message>
    <message>
        <source>mask records, and see what they hold</source>
        <translation>Datensätze maskieren und sehen, was sie enthalten</translation>
    </message>
    <message>
        <source>Nothing was asked of production for %1: nobody was asked whether this is allowed.</source>
        <translation>Für %1 wurde nichts von der Produktion verlangt: Niemand wurde gefragt, ob das erlaubt ist.</translation>
    </message>
    <message>
        <source>The compliance rules that a plan is held against change</source>
        <translation>Die Compliance-Regeln, gegen die ein Plan gehalten wird, ändern sich</translation>
    </message>
    <message>
        <source>What may go to an org on an older release changes</source>
        <translation>Was in eine Org mit älterem Release gehen darf, ändert sich</translation>
    </message>
    <message>
        <source>“%1” is not low, medium, high or critical</source>
        <translation>„%1“ ist nicht low, medium, high oder critical</translation>
    </message>
    <message>
        <source>“%1” is nothing a rule for releases does: warn or block</source>
        <translation>„%1“ tut keine Regel für Releases: warn oder block</translation>
    </message>
    <message>
        <source>the address holds a password; everybody can read the policy</source>
        <translation>die Adresse enthält ein Passwort; jeder kann die Richtlinie lesen</translation>
    </message>
    <message>
        <source>“%1” is neither day nor week</source>
        <translation>„%1“ ist weder day noch week</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>eine Liste von Texten wird erwartet</translation>
    </message>
    <message>
        <source>the list may not be empty</source>
        <translation>die Liste darf nicht leer sein</translation>
    </message>
    <message>
        <source>a whole number from %1 on is expected</source>
        <translation>eine ganze Zahl ab %1 wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a time like 2026-11-30T09:00:00Z is expected</source>
        <translation>eine Zeit wie 2026-11-30T09:00:00Z wird erwartet</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>eine Liste von Objekten wird erwartet</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation>die Liste ist zu lang</translation>
    </message>
    <message>
        <source>this member is not known</source>
        <translation>dieses Element ist unbekannt</translation>
    </message>
    <message>
        <source>Deployments to %1: %2</source>
        <translation>Bereitstellungen nach %1: %2</translation>
    </message>
    <message>
        <source>, let pass by: %1</source>
        <translation>, durchlassen darf es: %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>keine Tests</translation>
    </message>
    <message>
        <source>tests named by hand</source>
        <translation>von Hand genannte Tests</translation>
    </message>
    <message>
        <source>the relevant tests</source>
        <translation>die relevanten Tests</translation>
    </message>
    <message>
        <source>all tests in the org</source>
        <translation>alle Tests in der Org</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>no finding of severity “%1” or worse</source>
        <translation>kein Befund vom Schweregrad „%1“ oder schwerer</translation>
    </message>
    <message>
        <source>nothing from an org on a later release</source>
        <translation>nichts aus einer Org auf einem neueren Release</translation>
    </message>
    <message>
        <source>a warning where it comes from an org on a later release</source>
        <translation>eine Warnung, wo es aus einer Org auf einem neueren Release kommt</translation>
    </message>
    <message>
        <source>all local tests</source>
        <translation>alle lokalen Tests</translation>
    </message>
    <message>
        <source>The second remote %1 could not be asked; the record was held against what was last heard of it. %2</source>
        <translation>Das zweite Remote %1 konnte nicht gefragt werden; das Prüfprotokoll wurde mit dem verglichen, was zuletzt von ihm bekannt war. %2</translation>
    </message>
    <message>
        <source>The second remote %1 knows newer records than this computer, which could not fetch them from the team&apos;s remote.</source>
        <translation>Das zweite Remote %1 kennt neuere Datensätze als dieser Computer, der sie nicht vom Remote des Teams abrufen konnte.</translation>
    </message>
</context>
<context>
    <name>backflow::localorg</name>
    <message>
        <source>Fault rule %1 is not understood: it needs match.op, a positive match.nth and a do that holds known effects only. %2</source>
        <translation>Fehlerregel %1 ist unverständlich: Sie braucht match.op, ein positives match.nth und ein do, das nur bekannte Wirkungen enthält. %2</translation>
    </message>
    <message>
        <source>Port %1 on this machine cannot be used: another program may hold it. Choose another port.</source>
        <translation>Port %1 dieses Computers kann nicht verwendet werden: Möglicherweise belegt ihn ein anderes Programm. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be written: %2</source>
        <translation>Das Protokoll %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is not the id of an org: it has 15 or 18 letters and digits and starts with 00D.</source>
        <translation>%1 ist keine Org-ID: Diese hat 15 oder 18 Buchstaben und Ziffern und beginnt mit 00D.</translation>
    </message>
    <message>
        <source>%1 is not an API version such as 66.0.</source>
        <translation>%1 ist keine API-Version wie 66.0.</translation>
    </message>
    <message>
        <source>The local org holds no %1 called %2.</source>
        <translation>In der lokalen Org gibt es kein Element vom Typ %1 namens %2.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it to let the local org begin anew.</source>
        <translation>%1 ist beschädigt. Entfernen Sie die Datei, damit die lokale Org neu beginnt.</translation>
    </message>
    <message>
        <source>The local org cannot use the file %1.</source>
        <translation>Die lokale Org kann die Datei %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 is no later API version than %2, which the org speaks.</source>
        <translation>%1 ist keine spätere API-Version als %2, die die Org spricht.</translation>
    </message>
</context>
<context>
    <name>backflow::masking</name>
    <message>
        <source>%1: the org does not write some records for now: something else holds them, or its jobs break off. What is masked is kept; go on with the run later.</source>
        <translation>%1: Die Org schreibt einige Datensätze zurzeit nicht: Etwas anderes hält sie fest, oder ihre Aufträge brechen ab. Was maskiert ist, bleibt; fahren Sie später mit dem Lauf fort.</translation>
    </message>
    <message>
        <source>The org gave an answer that makes no sense here. Try again.</source>
        <translation>Die Org hat eine hier sinnlose Antwort gegeben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: the org does not say what became of some records of job %2. Nothing more is written; look at the job in the org.</source>
        <translation>%1: Die Org sagt nicht, was aus einigen Datensätzen des Auftrags %2 wurde. Es wird nichts mehr geschrieben; sehen Sie sich den Auftrag in der Org an.</translation>
    </message>
    <message>
        <source>The org does not let its records be deleted.</source>
        <translation>Die Org lässt seine Datensätze nicht löschen.</translation>
    </message>
    <message>
        <source>The org does not let its records be changed.</source>
        <translation>Die Org lässt seine Datensätze nicht ändern.</translation>
    </message>
    <message>
        <source>The org has no such field.</source>
        <translation>Die Org hat kein solches Feld.</translation>
    </message>
    <message>
        <source>Names of people and what is told of them in sentences stay: only addresses, numbers and links are found. Choose filler text to replace it as a whole.</source>
        <translation>Namen von Personen und was in Sätzen über sie steht, bleiben: Nur Adressen, Nummern und Links werden gefunden. Wählen Sie Fülltext, um alles zu ersetzen.</translation>
    </message>
    <message>
        <source>Not covered: %1. %2</source>
        <translation>Nicht abgedeckt: %1. %2</translation>
    </message>
    <message>
        <source>Cannot be covered: %1. %2</source>
        <translation>Kann nicht abgedeckt werden: %1. %2</translation>
    </message>
    <message>
        <source>Files keep their content: delete them in the sandbox, or leave them out when it is made.</source>
        <translation>Dateien behalten ihren Inhalt: Löschen Sie sie in der Sandbox, oder lassen Sie sie bei deren Erstellung weg.</translation>
    </message>
    <message>
        <source>Attachments keep their content: delete them in the sandbox.</source>
        <translation>Anhänge behalten ihren Inhalt: Löschen Sie sie in der Sandbox.</translation>
    </message>
    <message>
        <source>Documents keep their content: delete them in the sandbox.</source>
        <translation>Dokumente behalten ihren Inhalt: Löschen Sie sie in der Sandbox.</translation>
    </message>
    <message>
        <source>Notes are files inside and keep their content.</source>
        <translation>Notizen sind innen Dateien und behalten ihren Inhalt.</translation>
    </message>
    <message>
        <source>Mails that were sent cannot be changed: delete them in the sandbox.</source>
        <translation>Gesendete Mails lassen sich nicht ändern: Löschen Sie sie in der Sandbox.</translation>
    </message>
    <message>
        <source>Posts keep what they say, and so do comments: leave Chatter out when the sandbox is made.</source>
        <translation>Beiträge behalten, was sie sagen, und Kommentare auch: Lassen Sie Chatter bei der Erstellung der Sandbox weg.</translation>
    </message>
    <message>
        <source>Activities that the org has archived are out of reach.</source>
        <translation>Aktivitäten, die die Org archiviert hat, sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Big objects hold archives, and their records cannot be changed.</source>
        <translation>Big Objects enthalten Archive, und ihre Datensätze lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Its records lie outside of the org.</source>
        <translation>Seine Datensätze liegen außerhalb der Org.</translation>
    </message>
    <message>
        <source>Custom metadata is no data: look through it with “mask scan” before it is kept.</source>
        <translation>Benutzerdefinierte Metadaten sind keine Daten: Sehen Sie sie mit „mask scan“ durch, bevor sie aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The history of fields keeps the values of before: switch it off and delete it in the sandbox.</source>
        <translation>Der Feldverlauf behält die Werte von vorher: Schalten Sie ihn ab und löschen Sie ihn in der Sandbox.</translation>
    </message>
    <message>
        <source>It is worked out by the org from other fields and cannot be written. Mask those.</source>
        <translation>Die Org errechnet es aus anderen Feldern, es lässt sich nicht schreiben. Maskieren Sie jene.</translation>
    </message>
    <message>
        <source>The org does not let it be written.</source>
        <translation>Die Org lässt es nicht schreiben.</translation>
    </message>
    <message>
        <source>“%1” gives nothing that a field of type %2 takes.</source>
        <translation>„%1“ ergibt nichts, was ein Feld vom Typ %2 annimmt.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Es darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The pattern has a % that stands for nothing: %d, %a, %A, %x and %% are known.</source>
        <translation>Das Muster hat ein %, das für nichts steht: Bekannt sind %d, %a, %A, %x und %%.</translation>
    </message>
    <message>
        <source>It has no values to choose from.</source>
        <translation>Es hat keine Werte zur Auswahl.</translation>
    </message>
    <message>
        <source>It is too short: it has %L1 characters, and the new values have %L2.</source>
        <translation>Es ist zu kurz: Es hat %L1 Zeichen, die neuen Werte haben %L2.</translation>
    </message>
    <message>
        <source>Its values have to differ from record to record, and this would give the same to several.</source>
        <translation>Seine Werte müssen sich von Datensatz zu Datensatz unterscheiden, und dies gäbe mehreren denselben.</translation>
    </message>
    <message>
        <source>The org has no such object.</source>
        <translation>Die Org hat kein solches Objekt.</translation>
    </message>
    <message>
        <source>replace, from a library</source>
        <translation>ersetzen, aus einer Bibliothek</translation>
    </message>
    <message>
        <source>replace, by a pattern</source>
        <translation>ersetzen, nach einem Muster</translation>
    </message>
    <message>
        <source>replace, by a keyed hash</source>
        <translation>ersetzen, durch einen Hash mit Schlüssel</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>replace what looks personal in the text</source>
        <translation>ersetzen, was im Text personenbezogen aussieht</translation>
    </message>
    <message>
        <source>%1: there is no library “%2”. There are: %3.</source>
        <translation>%1: Es gibt keine Bibliothek „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1: a pattern has 1 to %2 characters.</source>
        <translation>%1: Ein Muster hat 1 bis %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1: a keyed hash has 8 to 40 characters, prefix and suffix not counted.</source>
        <translation>%1: Ein Hash mit Schlüssel hat 8 bis 40 Zeichen, ohne Anfang und Ende.</translation>
    </message>
    <message>
        <source>%1: a shift is by 1 to 3650 days, or percent.</source>
        <translation>%1: Verschoben wird um 1 bis 3650 Tage oder Prozent.</translation>
    </message>
    <message>
        <source>%1: nothing called “%2” can be looked for in texts. There are: %3.</source>
        <translation>%1: Etwas namens „%2“ lässt sich in Texten nicht suchen. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1: that is no name of a field.</source>
        <translation>%1: Das ist kein Name eines Felds.</translation>
    </message>
    <message>
        <source>%1: there is no method “%2”.</source>
        <translation>%1: Es gibt keine Methode „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no name of an object.</source>
        <translation>„%1“ ist kein Name eines Objekts.</translation>
    </message>
    <message>
        <source>%1: the condition is longer than %2 characters.</source>
        <translation>%1: Die Bedingung ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1.%2 is in the plan twice.</source>
        <translation>%1.%2 steht zweimal im Plan.</translation>
    </message>
    <message>
        <source>%1: its records are deleted, so no field of them can be masked.</source>
        <translation>%1: Seine Datensätze werden gelöscht, also lässt sich kein Feld davon maskieren.</translation>
    </message>
    <message>
        <source>%1: no field is masked and nothing deleted.</source>
        <translation>%1: Es wird kein Feld maskiert und nichts gelöscht.</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>eine Ausnahme</translation>
    </message>
    <message>
        <source>A waiver names no object and field: “%1”.</source>
        <translation>Eine Ausnahme nennt kein Objekt und Feld: „%1“.</translation>
    </message>
    <message>
        <source>%1 is left as it is, and nothing says why.</source>
        <translation>%1 bleibt, wie es ist, und nichts sagt, warum.</translation>
    </message>
    <message>
        <source>A masking plan has at most %L1 bytes.</source>
        <translation>Ein Maskierungsplan hat höchstens %L1 Bytes.</translation>
    </message>
    <message>
        <source>That is no masking plan: it is not JSON.</source>
        <translation>Das ist kein Maskierungsplan: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>That is no masking plan this version of Backflow knows: its “format” is not %1.</source>
        <translation>Das ist kein Maskierungsplan, den diese Version von Backflow kennt: Sein „format“ ist nicht %1.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>%1 is in the plan twice.</source>
        <translation>%1 steht zweimal im Plan.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>name of a company</source>
        <translation>Name einer Firma</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>number of a person</source>
        <translation>Nummer einer Person</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>income</source>
        <translation>Einkommen</translation>
    </message>
    <message>
        <source>specially protected</source>
        <translation>besonders geschützt</translation>
    </message>
    <message>
        <source>password or key</source>
        <translation>Passwort oder Schlüssel</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>page of a person</source>
        <translation>Seite einer Person</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>The org calls it so (%1).</source>
        <translation>Die Org nennt es so (%1).</translation>
    </message>
    <message>
        <source>Its name says so.</source>
        <translation>Sein Name sagt es.</translation>
    </message>
    <message>
        <source>%L1 of %L2 sampled values look like it.</source>
        <translation>%L1 von %L2 Stichproben sehen danach aus.</translation>
    </message>
    <message>
        <source>A long text may hold anything.</source>
        <translation>Ein langer Text kann alles enthalten.</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted: it can be gone on with</source>
        <translation>unterbrochen: es kann fortgefahren werden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1: records gone through %2, masked %3</source>
        <translation>%1: Datensätze durchgegangen %2, maskiert %3</translation>
    </message>
    <message>
        <source>, %1 deleted</source>
        <translation>, gelöscht %1</translation>
    </message>
    <message>
        <source>, %1 with nothing to mask</source>
        <translation>, ohne etwas zu maskieren %1</translation>
    </message>
    <message>
        <source>, %1 sent again after a lock or a break</source>
        <translation>, nach Sperre oder Abbruch erneut gesendet %1</translation>
    </message>
    <message>
        <source>not masked: %1, because of %2</source>
        <translation>nicht maskiert: %1, wegen %2</translation>
    </message>
    <message>
        <source>Masking of %1 by “%2”: %3</source>
        <translation>Maskierung von %1 nach „%2“: %3</translation>
    </message>
    <message>
        <source>Run %1, org %2, begun %3</source>
        <translation>Lauf %1, Org %2, begonnen %3</translation>
    </message>
    <message>
        <source>Records a second: %1; times it was gone on with: %2</source>
        <translation>Datensätze pro Sekunde: %1; so oft fortgefahren: %2</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 sampled records hold what was written</source>
        <translation>Zurückgelesen: %1 von %2 Stichproben enthalten, was geschrieben wurde</translation>
    </message>
    <message>
        <source>otherwise by now: %1</source>
        <translation>inzwischen anders: %1</translation>
    </message>
    <message>
        <source>Left as it is on purpose: %1 (%2)</source>
        <translation>Absichtlich gelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>Not reached: %1: %2</source>
        <translation>Nicht erreicht: %1: %2</translation>
    </message>
    <message>
        <source>The key of this run is not in the keychain of this computer, so the same values would become others from here on. Go on where the run was begun.</source>
        <translation>Der Schlüssel dieses Laufs ist nicht im Schlüsselbund dieses Computers, also würden aus denselben Werten ab hier andere. Fahren Sie dort fort, wo der Lauf begonnen wurde.</translation>
    </message>
    <message>
        <source>The key of the run could not be removed from the keychain (%1): %2</source>
        <translation>Der Schlüssel des Laufs konnte nicht aus dem Schlüsselbund entfernt werden (%1): %2</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is one of %L1 problems of the plan.</source>
        <translation>Es ist eines von %L1 Problemen des Plans.</translation>
    </message>
    <message>
        <source>The permission has run out. Ask again.</source>
        <translation>Die Erlaubnis ist abgelaufen. Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Records of production are not touched.</source>
        <translation>Datensätze der Produktion werden nicht angerührt.</translation>
    </message>
    <message>
        <source>The plan masks nothing.</source>
        <translation>Der Plan maskiert nichts.</translation>
    </message>
    <message>
        <source>That run masks %1, in the org it was begun in.</source>
        <translation>Dieser Lauf maskiert %1, in der Org, in der er begonnen wurde.</translation>
    </message>
    <message>
        <source>The plan of this run was altered. Nothing was changed.</source>
        <translation>Der Plan dieses Laufs wurde verändert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no masking run %1.</source>
        <translation>Es gibt keinen Maskierungslauf %1.</translation>
    </message>
    <message>
        <source>The journal of this masking run was altered at line %1. Nothing was changed. See in the org what is masked, and start a new run.</source>
        <translation>Das Journal dieses Maskierungslaufs wurde in Zeile %1 verändert. Es wurde nichts geändert. Sehen Sie in der Org nach, was maskiert ist, und beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Another program is working on this masking run.</source>
        <translation>Ein anderes Programm arbeitet an diesem Maskierungslauf.</translation>
    </message>
    <message>
        <source>There is a masking run of this name already.</source>
        <translation>Es gibt schon einen Maskierungslauf dieses Namens.</translation>
    </message>
    <message>
        <source>The journal of this masking run has no beginning.</source>
        <translation>Das Journal dieses Maskierungslaufs hat keinen Anfang.</translation>
    </message>
    <message>
        <source>The org could not read its records: %1</source>
        <translation>Die Org konnte ihre Datensätze nicht lesen: %1</translation>
    </message>
    <message>
        <source>The org has thrown away what it had read for this run: it keeps that for some days only. What is masked stays. Start a new run for the rest, with a condition that leaves out what is masked already.</source>
        <translation>Die Org hat weggeworfen, was sie für diesen Lauf gelesen hatte: Sie behält das nur einige Tage. Was maskiert ist, bleibt. Beginnen Sie für den Rest einen neuen Lauf mit einer Bedingung, die auslässt, was schon maskiert ist.</translation>
    </message>
    <message>
        <source>The org gives other records for the same question than before. Nothing more is written. Start a new run.</source>
        <translation>Die Org gibt auf dieselbe Frage andere Datensätze als vorher. Es wird nichts mehr geschrieben. Beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>%1: records gone through: %L2</source>
        <translation>%1: Datensätze durchgegangen: %L2</translation>
    </message>
    <message>
        <source>%1 is a production org: its records are not touched.</source>
        <translation>%1 ist eine Produktionsorg: Ihre Datensätze werden nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 leads to another org than the one it was connected to: it may have been refreshed. Nothing was changed. Connect it again first.</source>
        <translation>%1 führt zu einer anderen Org als der, mit der sie verbunden wurde: Sie wurde vielleicht aktualisiert. Es wurde nichts geändert. Verbinden Sie sie zuerst erneut.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a session of a Salesforce org</source>
        <translation>eine Sitzung einer Salesforce-Org</translation>
    </message>
    <message>
        <source>a sign-in of a Salesforce org</source>
        <translation>eine Anmeldung an einer Salesforce-Org</translation>
    </message>
    <message>
        <source>a key of a cloud provider</source>
        <translation>ein Schlüssel eines Cloud-Anbieters</translation>
    </message>
    <message>
        <source>a token of a service</source>
        <translation>ein Token eines Dienstes</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>ein signiertes Token</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>ein Passwort in einer Adresse</translation>
    </message>
    <message>
        <source>a sign-in of a web service</source>
        <translation>eine Anmeldung an einem Webdienst</translation>
    </message>
    <message>
        <source>a password or key in a setting</source>
        <translation>ein Passwort oder Schlüssel in einer Einstellung</translation>
    </message>
    <message>
        <source>a password or key in custom metadata</source>
        <translation>ein Passwort oder Schlüssel in benutzerdefinierten Metadaten</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>ein Schlüssel oder Token</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>ein Bankkonto</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>eine Kartennummer</translation>
    </message>
    <message>
        <source>a number of a person</source>
        <translation>eine Nummer einer Person</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>That is no list of rules.</source>
        <translation>Das ist keine Liste von Regeln.</translation>
    </message>
    <message>
        <source>Rule “%1” makes no sense: %2</source>
        <translation>Regel „%1“ ergibt keinen Sinn: %2</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 enthält: %2.</translation>
    </message>
    <message>
        <source>%1 seems to hold %2.</source>
        <translation>%1 scheint zu enthalten: %2.</translation>
    </message>
    <message>
        <source>%1 may hold %2.</source>
        <translation>%1 enthält vielleicht: %2.</translation>
    </message>
    <message>
        <source>Something was read that should lie in no history: %1 Places in all: %L2. Take it out in the org, and change what was a secret.</source>
        <translation>Etwas wurde gelesen, was in keinem Verlauf liegen sollte: %1 Stellen insgesamt: %L2. Nehmen Sie es in der Org heraus, und ändern Sie, was ein Geheimnis war.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by up to %2</source>
        <translation>%1 um bis zu %2</translation>
    </message>
    <message>
        <source>%1.%2 is not in the plan.</source>
        <translation>%1.%2 steht nicht im Plan.</translation>
    </message>
    <message>
        <source>%1: records that are still there: %L2</source>
        <translation>%1: noch vorhandene Datensätze: %L2</translation>
    </message>
    <message>
        <source>%1: nothing was written, so nothing is read back</source>
        <translation>%1: Es wurde nichts geschrieben, also wird nichts zurückgelesen</translation>
    </message>
</context>
<context>
    <name>backflow::merge</name>
    <message>
        <source>Goes with %1.</source>
        <translation>Gehört zu %1.</translation>
    </message>
    <message>
        <source>%1 goes, because what it describes is removed.</source>
        <translation>%1 entfällt, weil entfernt ist, was es beschreibt.</translation>
    </message>
    <message>
        <source>%1 stays, because what it describes does.</source>
        <translation>%1 bleibt, weil bleibt, was es beschreibt.</translation>
    </message>
    <message>
        <source>Decisions that are still open: %1. Decide them first.</source>
        <translation>Noch offene Entscheidungen: %1. Treffen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>It was added in %1, which the other side moved to %2: it goes there too.</source>
        <translation>Es wurde in %1 hinzugefügt, das die andere Seite nach %2 verschoben hat: Es kommt ebenfalls dorthin.</translation>
    </message>
    <message>
        <source>The entry %1 would be lost.</source>
        <translation>Der Eintrag %1 ginge verloren.</translation>
    </message>
    <message>
        <source>Both sides added to the list %1 at the same place; the target&apos;s entries come first.</source>
        <translation>Beide Seiten haben die Liste %1 an derselben Stelle ergänzt; die Einträge des Ziels kommen zuerst.</translation>
    </message>
    <message>
        <source>the common version</source>
        <translation>die gemeinsame Version</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>Merged by line, because %1 is not valid JSON. %2</source>
        <translation>Zeilenweise zusammengeführt, weil %1 kein gültiges JSON ist. %2</translation>
    </message>
    <message>
        <source>The merge by entry did not pass its own check, so the whole file is to be decided. %1</source>
        <translation>Die eintragsweise Zusammenführung hat ihre eigene Prüfung nicht bestanden, daher ist über die ganze Datei zu entscheiden. %1</translation>
    </message>
    <message>
        <source>The edited text is not valid JSON. %1</source>
        <translation>Der bearbeitete Text ist kein gültiges JSON. %1</translation>
    </message>
    <message>
        <source>Only the member &quot;%1&quot; may stand in the place of this decision.</source>
        <translation>Anstelle dieser Entscheidung darf nur das Element „%1“ stehen.</translation>
    </message>
    <message>
        <source>The result is not valid JSON. %1</source>
        <translation>Das Ergebnis ist kein gültiges JSON. %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>Die Datei ist größer als 256&#xa0;MB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Die Datei ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>something follows the end of the document.</source>
        <translation>nach dem Ende des Dokuments folgt noch etwas.</translation>
    </message>
    <message>
        <source>more than %1 levels.</source>
        <translation>mehr als %1 Ebenen.</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>ein Wert fehlt.</translation>
    </message>
    <message>
        <source>a digit is missing.</source>
        <translation>eine Ziffer fehlt.</translation>
    </message>
    <message>
        <source>a number begins with 0.</source>
        <translation>eine Zahl beginnt mit 0.</translation>
    </message>
    <message>
        <source>a text has a line end or a control character in it.</source>
        <translation>ein Text enthält ein Zeilenende oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>a text is not closed.</source>
        <translation>ein Text ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>\ is followed by something that has no meaning.</source>
        <translation>auf \ folgt etwas ohne Bedeutung.</translation>
    </message>
    <message>
        <source>\u is not followed by four digits.</source>
        <translation>auf \u folgen keine vier Ziffern.</translation>
    </message>
    <message>
        <source>a name in quotes is missing.</source>
        <translation>ein Name in Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>ein Doppelpunkt fehlt.</translation>
    </message>
    <message>
        <source>a comma or } is missing.</source>
        <translation>ein Komma oder } fehlt.</translation>
    </message>
    <message>
        <source>a comma or ] is missing.</source>
        <translation>ein Komma oder ] fehlt.</translation>
    </message>
    <message>
        <source>this object has two members of one name.</source>
        <translation>dieses Objekt hat zwei Elemente mit demselben Namen.</translation>
    </message>
    <message>
        <source>The line ends differ between the sides; the target&apos;s are kept.</source>
        <translation>Die Zeilenenden der beiden Seiten unterscheiden sich; die des Ziels werden beibehalten.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its lines are compared as bytes.</source>
        <translation>Die Datei ist nicht UTF-8; ihre Zeilen werden als Bytes verglichen.</translation>
    </message>
    <message>
        <source>It stands at different places in the versions and was brought to one: %1</source>
        <translation>Steht in den Versionen an verschiedenen Stellen und wurde an eine gebracht: %1</translation>
    </message>
    <message>
        <source>A merge by line would hold this twice or lose it, so the whole file is to be decided: %1</source>
        <translation>Eine zeilenweise Zusammenführung würde dies doppelt enthalten oder verlieren, daher ist über die ganze Datei zu entscheiden: %1</translation>
    </message>
    <message>
        <source>Of API and package versions that both sides raised, the higher one is taken.</source>
        <translation>Haben beide Seiten eine API- oder Paketversion erhöht, gilt die höhere.</translation>
    </message>
    <message>
        <source>Places of flow elements on the canvas, which mean nothing when the flow runs, stay as in the target.</source>
        <translation>Positionen von Flow-Elementen auf der Zeichenfläche, die beim Ausführen des Flows ohne Bedeutung sind, bleiben wie im Ziel.</translation>
    </message>
    <message>
        <source>The label of a layout&apos;s summary is an id of its org and stays as in the target.</source>
        <translation>Die Bezeichnung der Zusammenfassung eines Layouts ist eine ID ihrer Org und bleibt wie im Ziel.</translation>
    </message>
    <message>
        <source>A text in which one side changed white space alone is taken from the side that changed its words.</source>
        <translation>Hat eine Seite an einem Text nur Leerraum geändert, gilt der Text der Seite, die den Wortlaut geändert hat.</translation>
    </message>
    <message>
        <source>Position numbers of list entries follow from the order of the merged list.</source>
        <translation>Positionsnummern von Listeneinträgen folgen aus der Reihenfolge der zusammengeführten Liste.</translation>
    </message>
    <message>
        <source>Where both sides added to an ordered list at the same place, the target&apos;s entries come first.</source>
        <translation>Haben beide Seiten eine geordnete Liste an derselben Stelle ergänzt, kommen die Einträge des Ziels zuerst.</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>%1 beibehalten</translation>
    </message>
    <message>
        <source>left it as before</source>
        <translation>alles wie zuvor belassen</translation>
    </message>
    <message>
        <source>removed it</source>
        <translation>es entfernt</translation>
    </message>
    <message>
        <source>kept both</source>
        <translation>beides beibehalten</translation>
    </message>
    <message>
        <source>wrote it by hand</source>
        <translation>es von Hand geschrieben</translation>
    </message>
    <message>
        <source>For the same values in %1, %2 %3 on %4 (%5 → %6, promotion %7).</source>
        <translation>Bei denselben Werten in %1 hat %2 am %4 %3 (%5 → %6, Promotion %7).</translation>
    </message>
    <message>
        <source>That choice is not possible for %1.</source>
        <translation>Diese Wahl ist für %1 nicht möglich.</translation>
    </message>
    <message>
        <source>The edited text is not well-formed XML. %1</source>
        <translation>Der bearbeitete Text ist kein wohlgeformtes XML. %1</translation>
    </message>
    <message>
        <source>Only &lt;%1&gt; may stand in the place of this decision.</source>
        <translation>Anstelle dieser Entscheidung darf nur &lt;%1&gt; stehen.</translation>
    </message>
    <message>
        <source>The result is not well-formed XML. %1</source>
        <translation>Das Ergebnis ist kein wohlgeformtes XML. %1</translation>
    </message>
    <message>
        <source>The result would hold the entry %1 twice.</source>
        <translation>Das Ergebnis enthielte den Eintrag %1 zweimal.</translation>
    </message>
    <message>
        <source>The result would hold %1 twice.</source>
        <translation>Das Ergebnis enthielte %1 zweimal.</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>The rule does not say what to take. Add take=source or take=target.</source>
        <translation>Die Regel sagt nicht, was zu übernehmen ist. Ergänzen Sie take=source oder take=target.</translation>
    </message>
    <message>
        <source>There is no decision %1 here.</source>
        <translation>Eine Entscheidung %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1: keep %2</source>
        <translation>%1: %2 beibehalten</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <translation>%1: wie zuvor</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: entfernen</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1: beides beibehalten</translation>
    </message>
    <message>
        <source>%1: by hand</source>
        <translation>%1: von Hand</translation>
    </message>
    <message>
        <source>%1: undecided again</source>
        <translation>%1: wieder offen</translation>
    </message>
    <message>
        <source>There is no file %1 here.</source>
        <translation>Eine Datei %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The edited file is not well-formed XML. %1</source>
        <translation>Die bearbeitete Datei ist kein wohlgeformtes XML. %1</translation>
    </message>
    <message>
        <source>%1: written by hand</source>
        <translation>%1: von Hand geschrieben</translation>
    </message>
    <message>
        <source>%1: back to the decisions</source>
        <translation>%1: zurück zu den Entscheidungen</translation>
    </message>
    <message>
        <source>There is no automatic merge %1 in %2.</source>
        <translation>In %2 gibt es keine automatische Zusammenführung %1.</translation>
    </message>
    <message>
        <source>%1: both sides say the same, so there is nothing to ask.</source>
        <translation>%1: Beide Seiten stimmen überein, daher gibt es nichts zu fragen.</translation>
    </message>
    <message>
        <source>%1: ask instead of merging</source>
        <translation>%1: fragen statt zusammenführen</translation>
    </message>
    <message>
        <source>%1: merge by itself again</source>
        <translation>%1: wieder automatisch zusammenführen</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>The content is not text, so the whole file is to be decided.</source>
        <translation>Der Inhalt ist kein Text, daher ist über die ganze Datei zu entscheiden.</translation>
    </message>
    <message>
        <source>The common versions of both sides contradict each other, so every difference is asked.</source>
        <translation>Die gemeinsamen Versionen beider Seiten widersprechen einander, daher wird bei jedem Unterschied gefragt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Lines in %1</source>
        <translation>Zeilen in %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Place of the component</source>
        <translation>Ort der Komponente</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Reihenfolge von %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5; it would merge by itself.</source>
        <translation>%1: in %2 %3, in %4 %5; ließe sich automatisch zusammenführen.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 put the same entries in different orders.</source>
        <translation>%1: %2 und %3 ordnen dieselben Einträge unterschiedlich.</translation>
    </message>
    <message>
        <source>%1: %2 removed it, %3 changed it.</source>
        <translation>%1: von %2 entfernt, von %3 geändert.</translation>
    </message>
    <message>
        <source>%1: %2 changed it, %3 removed it.</source>
        <translation>%1: von %2 geändert, von %3 entfernt.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 hold different content.</source>
        <translation>%1: %2 und %3 haben verschiedenen Inhalt.</translation>
    </message>
    <message>
        <source>%1: %2 moved it to %3, %4 to %5.</source>
        <translation>%1: von %2 nach %3 verschoben, von %4 nach %5.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 changed the same lines differently.</source>
        <translation>%1: %2 und %3 haben dieselben Zeilen unterschiedlich geändert.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 differ, and no common version is known.</source>
        <translation>%1: %2 und %3 unterscheiden sich, und eine gemeinsame Version ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1: in %2 %3, in %4 %5.</translation>
    </message>
    <message>
        <source>Merged by line, because %1 is not well-formed XML. %2</source>
        <translation>Zeilenweise zusammengeführt, weil %1 kein wohlgeformtes XML ist. %2</translation>
    </message>
    <message>
        <source>Merged by line, because the versions are of different types: %1 and %2.</source>
        <translation>Zeilenweise zusammengeführt, weil die Versionen von verschiedenem Typ sind: %1 und %2.</translation>
    </message>
    <message>
        <source>The entry %1 would stand twice.</source>
        <translation>Der Eintrag %1 stünde zweimal da.</translation>
    </message>
    <message>
        <source>Merged by line, because the root elements cannot be merged by entry.</source>
        <translation>Zeilenweise zusammengeführt, weil sich die Wurzelelemente nicht eintragsweise zusammenführen lassen.</translation>
    </message>
    <message>
        <source>The list %1 is to be decided as a whole, because its entries do not merge one by one. %2</source>
        <translation>Über die Liste %1 ist als Ganzes zu entscheiden, weil sich ihre Einträge nicht einzeln zusammenführen lassen. %2</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands apart from the others of its kind; they have to follow one another.</source>
        <translation>&lt;%1&gt; steht getrennt von den anderen seiner Art; sie müssen aufeinanderfolgen.</translation>
    </message>
    <message>
        <source>The entry %1 stands here twice.</source>
        <translation>Der Eintrag %1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>This place is not decided yet.</source>
        <translation>Diese Stelle ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>“%1: yes” needs “%2: yes”.</source>
        <translation>„%1: ja“ braucht „%2: ja“.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: combined</source>
        <translation>%1: kombiniert</translation>
    </message>
    <message>
        <source>Action override</source>
        <translation>Überschriebene Aktion</translation>
    </message>
    <message>
        <source>Email alert</source>
        <translation>E-Mail-Benachrichtigung</translation>
    </message>
    <message>
        <source>App visibility</source>
        <translation>App-Sichtbarkeit</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>Apex class access</source>
        <translation>Zugriff auf Apex-Klasse</translation>
    </message>
    <message>
        <source>Compact layout</source>
        <translation>Kompaktlayout</translation>
    </message>
    <message>
        <source>Custom button</source>
        <translation>Benutzerdefinierte Schaltfläche</translation>
    </message>
    <message>
        <source>Custom metadata type access</source>
        <translation>Zugriff auf benutzerdefinierten Metadatentyp</translation>
    </message>
    <message>
        <source>Custom permission</source>
        <translation>Benutzerdefinierte Berechtigung</translation>
    </message>
    <message>
        <source>Custom setting access</source>
        <translation>Zugriff auf benutzerdefinierte Einstellung</translation>
    </message>
    <message>
        <source>Hidden button</source>
        <translation>Ausgeblendete Schaltfläche</translation>
    </message>
    <message>
        <source>External data source access</source>
        <translation>Zugriff auf externe Datenquelle</translation>
    </message>
    <message>
        <source>Field permission</source>
        <translation>Feldberechtigung</translation>
    </message>
    <message>
        <source>Field set</source>
        <translation>Feldsatz</translation>
    </message>
    <message>
        <source>Field update</source>
        <translation>Feldaktualisierung</translation>
    </message>
    <message>
        <source>Flow access</source>
        <translation>Flow-Zugriff</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Layout assignment</source>
        <translation>Layoutzuordnung</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Layout item</source>
        <translation>Layoutelement</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>Listenansicht</translation>
    </message>
    <message>
        <source>Login IP range</source>
        <translation>Anmelde-IP-Bereich</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Object permission</source>
        <translation>Objektberechtigung</translation>
    </message>
    <message>
        <source>Outbound message</source>
        <translation>Ausgehende Nachricht</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>Paketversion</translation>
    </message>
    <message>
        <source>Page access</source>
        <translation>Seitenzugriff</translation>
    </message>
    <message>
        <source>Picklist</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>Schnellaktion</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Datensatztyp</translation>
    </message>
    <message>
        <source>Record type visibility</source>
        <translation>Datensatztyp-Sichtbarkeit</translation>
    </message>
    <message>
        <source>Related list</source>
        <translation>Themenbezogene Liste</translation>
    </message>
    <message>
        <source>Sharing rule</source>
        <translation>Freigaberegel</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Registerkarte</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>Benutzerberechtigung</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>Gültigkeitsregel</translation>
    </message>
    <message>
        <source>Button or link</source>
        <translation>Schaltfläche oder Link</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Picklist value</source>
        <translation>Auswahllistenwert</translation>
    </message>
    <message>
        <source>Value of field</source>
        <translation>Wert des Feldes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Workflow rule</source>
        <translation>Workflow-Regel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Flow action</source>
        <translation>Flow-Aktion</translation>
    </message>
    <message>
        <source>Flow assignment</source>
        <translation>Flow-Zuweisung</translation>
    </message>
    <message>
        <source>Flow choice</source>
        <translation>Flow-Auswahl</translation>
    </message>
    <message>
        <source>Flow collection step</source>
        <translation>Flow-Sammlungsschritt</translation>
    </message>
    <message>
        <source>Flow constant</source>
        <translation>Flow-Konstante</translation>
    </message>
    <message>
        <source>Flow error message</source>
        <translation>Flow-Fehlermeldung</translation>
    </message>
    <message>
        <source>Flow decision</source>
        <translation>Flow-Entscheidung</translation>
    </message>
    <message>
        <source>Flow choice set</source>
        <translation>Flow-Auswahlsatz</translation>
    </message>
    <message>
        <source>Flow formula</source>
        <translation>Flow-Formel</translation>
    </message>
    <message>
        <source>Flow loop</source>
        <translation>Flow-Schleife</translation>
    </message>
    <message>
        <source>Flow step that creates records</source>
        <translation>Flow-Schritt, der Datensätze anlegt</translation>
    </message>
    <message>
        <source>Flow step that deletes records</source>
        <translation>Flow-Schritt, der Datensätze löscht</translation>
    </message>
    <message>
        <source>Flow step that gets records</source>
        <translation>Flow-Schritt, der Datensätze abruft</translation>
    </message>
    <message>
        <source>Flow step that updates records</source>
        <translation>Flow-Schritt, der Datensätze aktualisiert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Flow screen</source>
        <translation>Flow-Bildschirm</translation>
    </message>
    <message>
        <source>Flow start</source>
        <translation>Flow-Start</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>Unter-Flow</translation>
    </message>
    <message>
        <source>Flow text template</source>
        <translation>Flow-Textvorlage</translation>
    </message>
    <message>
        <source>Flow variable</source>
        <translation>Flow-Variable</translation>
    </message>
    <message>
        <source>Flow pause</source>
        <translation>Flow-Pause</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>modify all</source>
        <translation>alle ändern</translation>
    </message>
    <message>
        <source>view all fields</source>
        <translation>alle Felder anzeigen</translation>
    </message>
    <message>
        <source>view all</source>
        <translation>alle anzeigen</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>%1: only this time</source>
        <translation>%1: nur dieses Mal</translation>
    </message>
    <message>
        <source>%1: suggest it another time</source>
        <translation>%1: ein andermal vorschlagen</translation>
    </message>
    <message>
        <source>Api version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Master label</source>
        <translation>Hauptbezeichnung</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Sharing model</source>
        <translation>Freigabemodell</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>kept both, %1 first</source>
        <translation>beides beibehalten, %1 zuerst</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule. A rule is written like type=Profile,take=target; its words are take, type, component, element, path, kind, spaces, decided and removals.</source>
        <translation>„%1“ kann in keiner Regel stehen. Eine Regel schreibt sich wie type=Profile,take=target; ihre Wörter sind take, type, component, element, path, kind, spaces, decided und removals.</translation>
    </message>
    <message>
        <source>%1: keep both, %2 first</source>
        <translation>%1: beides beibehalten, %2 zuerst</translation>
    </message>
    <message>
        <source>Agent access</source>
        <translation>Agentzugriff</translation>
    </message>
    <message>
        <source>Summary formula</source>
        <translation>Zusammenfassungsformel</translation>
    </message>
    <message>
        <source>Allowed submitter</source>
        <translation>Berechtigter Einreicher</translation>
    </message>
    <message>
        <source>Approval step</source>
        <translation>Genehmigungsschritt</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>Zuordnungsregel</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Auto-response rule</source>
        <translation>Regel für automatische Antworten</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Data category visibility</source>
        <translation>Sichtbarkeit der Datenkategorie</translation>
    </message>
    <message>
        <source>Copy recipient</source>
        <translation>Empfänger in Kopie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Component property</source>
        <translation>Komponenteneigenschaft</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Filter condition</source>
        <translation>Filterbedingung</translation>
    </message>
    <message>
        <source>Cross filter</source>
        <translation>Kreuzfilter</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Dashboard filter</source>
        <translation>Dashboard-Filter</translation>
    </message>
    <message>
        <source>Duplicate rule filter</source>
        <translation>Filter der Duplikatregel</translation>
    </message>
    <message>
        <source>Email routing address access</source>
        <translation>Zugriff auf E-Mail-Routing-Adresse</translation>
    </message>
    <message>
        <source>Escalation action</source>
        <translation>Eskalationsaktion</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Eskalationsregel</translation>
    </message>
    <message>
        <source>External credential access</source>
        <translation>Zugriff auf externe Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Page region</source>
        <translation>Seitenbereich</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Column grouping</source>
        <translation>Spaltengruppierung</translation>
    </message>
    <message>
        <source>Row grouping</source>
        <translation>Zeilengruppierung</translation>
    </message>
    <message>
        <source>Value to set</source>
        <translation>Zu setzender Wert</translation>
    </message>
    <message>
        <source>Input value</source>
        <translation>Eingabewert</translation>
    </message>
    <message>
        <source>Page item</source>
        <translation>Seitenelement</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>Seitenlayout</translation>
    </message>
    <message>
        <source>List button</source>
        <translation>Listenschaltfläche</translation>
    </message>
    <message>
        <source>Login flow</source>
        <translation>Anmelde-Flow</translation>
    </message>
    <message>
        <source>Login hours</source>
        <translation>Anmeldezeiten</translation>
    </message>
    <message>
        <source>Matching criterion</source>
        <translation>Abgleichskriterium</translation>
    </message>
    <message>
        <source>Matching rule</source>
        <translation>Abgleichsregel</translation>
    </message>
    <message>
        <source>Mini layout</source>
        <translation>Minilayout</translation>
    </message>
    <message>
        <source>Multi-line field</source>
        <translation>Mehrzeiliges Feld</translation>
    </message>
    <message>
        <source>Muting permission set</source>
        <translation>Berechtigungssatz zum Stummschalten</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Namensfeld</translation>
    </message>
    <message>
        <source>Flow stage</source>
        <translation>Flow-Phase</translation>
    </message>
    <message>
        <source>Value to store</source>
        <translation>Zu speichernder Wert</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>Ausgabewert</translation>
    </message>
    <message>
        <source>Path step</source>
        <translation>Pfadschritt</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Process value</source>
        <translation>Prozesswert</translation>
    </message>
    <message>
        <source>Action override by profile</source>
        <translation>Aktionsüberschreibung nach Profil</translation>
    </message>
    <message>
        <source>Search layout by profile</source>
        <translation>Suchlayout nach Profil</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Eingabeaufforderung</translation>
    </message>
    <message>
        <source>Queue object</source>
        <translation>Objekt der Warteschlange</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Related content</source>
        <translation>Zugehöriger Inhalt</translation>
    </message>
    <message>
        <source>Related content item</source>
        <translation>Element des zugehörigen Inhalts</translation>
    </message>
    <message>
        <source>Report type</source>
        <translation>Berichtstyp</translation>
    </message>
    <message>
        <source>Rule entry</source>
        <translation>Regeleintrag</translation>
    </message>
    <message>
        <source>Scheduled path</source>
        <translation>Geplanter Pfad</translation>
    </message>
    <message>
        <source>Search layout</source>
        <translation>Suchlayout</translation>
    </message>
    <message>
        <source>Presence status access</source>
        <translation>Zugriff auf Präsenzstatus</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Freigegeben für</translation>
    </message>
    <message>
        <source>Sharing rule for guests</source>
        <translation>Freigaberegel für Gäste</translation>
    </message>
    <message>
        <source>Sharing reason</source>
        <translation>Freigabegrund</translation>
    </message>
    <message>
        <source>Sharing rule by territory</source>
        <translation>Freigaberegel nach Gebiet</translation>
    </message>
    <message>
        <source>Standard field</source>
        <translation>Standardfeld</translation>
    </message>
    <message>
        <source>Summary field</source>
        <translation>Zusammenfassungsfeld</translation>
    </message>
    <message>
        <source>Flow transform</source>
        <translation>Flow-Transformation</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Wertesatz</translation>
    </message>
    <message>
        <source>Dependent value</source>
        <translation>Abhängiger Wert</translation>
    </message>
    <message>
        <source>Value translation</source>
        <translation>Wertübersetzung</translation>
    </message>
    <message>
        <source>Visibility rule</source>
        <translation>Sichtbarkeitsregel</translation>
    </message>
    <message>
        <source>Time trigger</source>
        <translation>Zeitauslöser</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>on deletion</source>
        <translation>beim Löschen</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>developer name</source>
        <translation>Entwicklername</translation>
    </message>
    <message>
        <source>error condition</source>
        <translation>Fehlerbedingung</translation>
    </message>
    <message>
        <source>error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>external ID</source>
        <translation>externe ID</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>master label</source>
        <translation>Hauptbezeichnung</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>default for person accounts</source>
        <translation>Standard für Personenaccounts</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>Datensatztyp</translation>
    </message>
    <message>
        <source>refers to</source>
        <translation>verweist auf</translation>
    </message>
    <message>
        <source>relationship label</source>
        <translation>Beziehungsbezeichnung</translation>
    </message>
    <message>
        <source>relationship name</source>
        <translation>Beziehungsname</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>sort order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Registerkarte</translation>
    </message>
    <message>
        <source>history tracking</source>
        <translation>Verlaufsverfolgung</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”; only %3 or %4 may stand there.</source>
        <translation>&lt;%1&gt; ist „%2“; dort darf nur %3 oder %4 stehen.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”; what may stand there is one of %3.</source>
        <translation>&lt;%1&gt; ist „%2“; dort darf eines von diesen stehen: %3.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing; without it the org refuses the entry.</source>
        <translation>&lt;%1&gt; fehlt; ohne das lehnt die Org den Eintrag ab.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 herausgenommen</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>%1 changed it (%2)</source>
        <translation>%1 hat es geändert (%2)</translation>
    </message>
    <message>
        <source>%1: %2 removed it, %3.</source>
        <translation>%1: %2 hat es entfernt, %3.</translation>
    </message>
    <message>
        <source>%1: both added it, differently: %2 says %3, %4 says %5.</source>
        <translation>%1: Beide haben es hinzugefügt, verschieden: %2 sagt %3, %4 sagt %5.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 at other places</source>
        <translation>%1 hat %2 an anderen Stellen</translation>
    </message>
    <message>
        <source>%1 has %2 at the top</source>
        <translation>%1 hat %2 ganz oben</translation>
    </message>
    <message>
        <source>%1 has %2 behind %3</source>
        <translation>%1 hat %2 hinter %3</translation>
    </message>
    <message>
        <source>%1 put %2 at the top</source>
        <translation>%1 hat %2 ganz oben eingefügt</translation>
    </message>
    <message>
        <source>%1 put %2 behind %3</source>
        <translation>%1 hat %2 hinter %3 eingefügt</translation>
    </message>
    <message>
        <source>%1 moved %2 to the top</source>
        <translation>%1 hat %2 ganz nach oben verschoben</translation>
    </message>
    <message>
        <source>%1 moved %2 behind %3</source>
        <translation>%1 hat %2 hinter %3 verschoben</translation>
    </message>
    <message>
        <source>%1 moved %2 and added %3</source>
        <translation>%1 hat %2 verschoben und %3 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <translation>%1 hat %2 verschoben</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; no common version is known.</source>
        <translation>%1: %2; eine gemeinsame Version ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Rule for %Ln decisions: %1</source>
        <translation>
            <numerusform>Regel für %Ln Entscheidung: %1</numerusform>
            <numerusform>Regel für %Ln Entscheidungen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions undecided again</source>
        <translation>
            <numerusform>%Ln Entscheidung wieder offen</numerusform>
            <numerusform>%Ln Entscheidungen wieder offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln saved steps could not be read. Everything else is as you left it; look at the decisions that are open.</source>
        <translation>
            <numerusform>%1 von %Ln gespeicherten Schritt konnte nicht gelesen werden. Alles andere ist, wie Sie es verlassen haben; sehen Sie die offenen Entscheidungen durch.</numerusform>
            <numerusform>%1 von %Ln gespeicherten Schritten konnten nicht gelesen werden. Alles andere ist, wie Sie es verlassen haben; sehen Sie die offenen Entscheidungen durch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%Ln lines)</source>
        <translation>
            <numerusform>%1 … (%Ln Zeile)</numerusform>
            <numerusform>%1 … (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>+ added: %1</source>
        <translation>+ hinzugefügt: %1</translation>
    </message>
    <message>
        <source>± changed</source>
        <translation>± geändert</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
    <message>
        <source>property %1</source>
        <translation>Eigenschaft %1</translation>
    </message>
    <message>
        <source>Apex action</source>
        <translation>Apex-Aktion</translation>
    </message>
    <message>
        <source>Article template</source>
        <translation>Artikelvorlage</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Angehängtes Dokument</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Available field</source>
        <translation>Verfügbares Feld</translation>
    </message>
    <message>
        <source>Report block</source>
        <translation>Berichtsblock</translation>
    </message>
    <message>
        <source>Bot block</source>
        <translation>Bot-Block</translation>
    </message>
    <message>
        <source>Bot template</source>
        <translation>Bot-Vorlage</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Capability type</source>
        <translation>Fähigkeitstyp</translation>
    </message>
    <message>
        <source>Grammatical form</source>
        <translation>Grammatische Form</translation>
    </message>
    <message>
        <source>Channel programme group</source>
        <translation>Channel-Programmgruppe</translation>
    </message>
    <message>
        <source>Offered choice</source>
        <translation>Angebotene Auswahl</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>Farbbereich</translation>
    </message>
    <message>
        <source>Dashboard component</source>
        <translation>Dashboard-Komponente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Controlling value</source>
        <translation>Steuernder Wert</translation>
    </message>
    <message>
        <source>Conversation message</source>
        <translation>Konversationsnachricht</translation>
    </message>
    <message>
        <source>Row-level formula</source>
        <translation>Formel auf Zeilenebene</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Custom tab</source>
        <translation>Benutzerdefinierte Registerkarte</translation>
    </message>
    <message>
        <source>Field of the tab</source>
        <translation>Feld der Registerkarte</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Filter option</source>
        <translation>Filteroption</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Datenkategorie</translation>
    </message>
    <message>
        <source>Data category filter</source>
        <translation>Filter der Datenkategorie</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>Data space access</source>
        <translation>Zugriff auf Datenbereich</translation>
    </message>
    <message>
        <source>Default path</source>
        <translation>Standardpfad</translation>
    </message>
    <message>
        <source>Field template message</source>
        <translation>Nachricht der Feldvorlage</translation>
    </message>
    <message>
        <source>Displayed field</source>
        <translation>Angezeigtes Feld</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Fault path</source>
        <translation>Fehlerpfad</translation>
    </message>
    <message>
        <source>Feed filter</source>
        <translation>Feedfilter</translation>
    </message>
    <message>
        <source>Feed layout</source>
        <translation>Feedlayout</translation>
    </message>
    <message>
        <source>Field on the page</source>
        <translation>Feld auf der Seite</translation>
    </message>
    <message>
        <source>Key field</source>
        <translation>Schlüsselfeld</translation>
    </message>
    <message>
        <source>Predefined value</source>
        <translation>Vorgegebener Wert</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Formfaktor</translation>
    </message>
    <message>
        <source>Formatting rule</source>
        <translation>Formatierungsregel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Guest user</source>
        <translation>Gastbenutzer</translation>
    </message>
    <message>
        <source>Header element</source>
        <translation>Kopfelement</translation>
    </message>
    <message>
        <source>Identity check label</source>
        <translation>Bezeichnung der Identitätsprüfung</translation>
    </message>
    <message>
        <source>IP range</source>
        <translation>IP-Bereich</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Article publication</source>
        <translation>Artikelveröffentlichung</translation>
    </message>
    <message>
        <source>Component on the left</source>
        <translation>Komponente links</translation>
    </message>
    <message>
        <source>Value compared</source>
        <translation>Verglichener Wert</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Field of lookup dialogs</source>
        <translation>Feld in Nachschlagedialogen</translation>
    </message>
    <message>
        <source>Lookup filter</source>
        <translation>Nachschlagefilter</translation>
    </message>
    <message>
        <source>Filter field of lookups</source>
        <translation>Filterfeld in Nachschlagedialogen</translation>
    </message>
    <message>
        <source>Field of phone lookups</source>
        <translation>Feld in Telefon-Nachschlagedialogen</translation>
    </message>
    <message>
        <source>Manager’s subordinates</source>
        <translation>Mitarbeiter von Vorgesetzten</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>Workspace mapping</source>
        <translation>Arbeitsbereich-Zuordnung</translation>
    </message>
    <message>
        <source>Mass action</source>
        <translation>Massenaktion</translation>
    </message>
    <message>
        <source>Narrow component</source>
        <translation>Schmale Komponente</translation>
    </message>
    <message>
        <source>Menu item</source>
        <translation>Menüpunkt</translation>
    </message>
    <message>
        <source>Path for each item</source>
        <translation>Pfad für jedes Element</translation>
    </message>
    <message>
        <source>Path after the last item</source>
        <translation>Pfad nach dem letzten Element</translation>
    </message>
    <message>
        <source>Address to notify</source>
        <translation>Zu benachrichtigende Adresse</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>What happens on creation</source>
        <translation>Vorgehen beim Anlegen</translation>
    </message>
    <message>
        <source>What happens on an edit</source>
        <translation>Vorgehen beim Bearbeiten</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Path type</source>
        <translation>Pfadtyp</translation>
    </message>
    <message>
        <source>Pipeline metric</source>
        <translation>Pipeline-Kennzahl</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Aktionsliste</translation>
    </message>
    <message>
        <source>Portal role</source>
        <translation>Portalrolle</translation>
    </message>
    <message>
        <source>Portal role and subordinates</source>
        <translation>Portalrolle und Untergebene</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Eigenschaftstyp</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Öffentliche Gruppe</translation>
    </message>
    <message>
        <source>Field read</source>
        <translation>Gelesenes Feld</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Action layout</source>
        <translation>Aktionslayout</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>Schnellaktionen</translation>
    </message>
    <message>
        <source>Flow step that rolls back</source>
        <translation>Flow-Schritt, der zurücksetzt</translation>
    </message>
    <message>
        <source>Object referred to</source>
        <translation>Objekt, auf das verwiesen wird</translation>
    </message>
    <message>
        <source>Related object</source>
        <translation>Zugehöriges Objekt</translation>
    </message>
    <message>
        <source>Required permission</source>
        <translation>Nötige Berechtigung</translation>
    </message>
    <message>
        <source>Reserved place</source>
        <translation>Reservierter Platz</translation>
    </message>
    <message>
        <source>Component on the right</source>
        <translation>Komponente rechts</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role and subordinates</source>
        <translation>Rolle und Untergebene</translation>
    </message>
    <message>
        <source>Role and internal subordinates</source>
        <translation>Rolle und interne Untergebene</translation>
    </message>
    <message>
        <source>S-control</source>
        <translation>S-Control</translation>
    </message>
    <message>
        <source>OAuth scope</source>
        <translation>OAuth-Bereich</translation>
    </message>
    <message>
        <source>Search filter field</source>
        <translation>Suchfilterfeld</translation>
    </message>
    <message>
        <source>Field of search results</source>
        <translation>Feld der Suchergebnisse</translation>
    </message>
    <message>
        <source>Button of search results</source>
        <translation>Schaltfläche der Suchergebnisse</translation>
    </message>
    <message>
        <source>Send action</source>
        <translation>Sendeaktion</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Sharing recalculation</source>
        <translation>Freigabe-Neuberechnung</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Stage step</source>
        <translation>Phasenschritt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Standard tab</source>
        <translation>Standardregisterkarte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Subscriber tab</source>
        <translation>Abonnenten-Registerkarte</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>Hervorhebungsbereich</translation>
    </message>
    <message>
        <source>Form factors</source>
        <translation>Formfaktoren</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target configuration</source>
        <translation>Zielkonfiguration</translation>
    </message>
    <message>
        <source>Target configurations</source>
        <translation>Zielkonfigurationen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Seitenvorlage</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Territory and subordinates</source>
        <translation>Gebiet und Untergebiete</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Event waited for</source>
        <translation>Erwartetes Ereignis</translation>
    </message>
    <message>
        <source>Wide component</source>
        <translation>Breite Komponente</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>backflow::metadata</name>
    <message>
        <source>%1 %2 cannot be put into its object: %3</source>
        <translation>%1 %2 lässt sich nicht in das zugehörige Objekt einfügen: %3</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file of a package; the second one is taken.</source>
        <translation>%1 und %2 sind dieselbe Datei eines Pakets; die zweite gilt.</translation>
    </message>
    <message>
        <source>%1 and %2 describe the same component. Only the first one is taken, as Salesforce&apos;s own tools do; --join takes both.</source>
        <translation>%1 und %2 beschreiben dieselbe Komponente. Wie bei den Werkzeugen von Salesforce gilt nur die erste; --join nimmt beide.</translation>
    </message>
    <message>
        <source>The metadata holds a file whose path cannot be used: %1</source>
        <translation>Die Metadaten enthalten eine Datei, deren Pfad nicht verwendet werden kann: %1</translation>
    </message>
    <message>
        <source>The manifest cannot be read: %1</source>
        <translation>Das Manifest kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the block in line %1 has no type name.</source>
        <translation>der Block in Zeile %1 hat keinen Typnamen.</translation>
    </message>
    <message>
        <source>its root is %1, not Package.</source>
        <translation>sein Wurzelelement ist %1, nicht Package.</translation>
    </message>
    <message>
        <source>%1 names a package directory that cannot be used: &quot;%2&quot;. It must lie inside of the project.</source>
        <translation>%1 nennt ein Paketverzeichnis, das nicht verwendet werden kann: „%2“. Es muss innerhalb des Projekts liegen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 names no package directory, so there is no source to be found.</source>
        <translation>%1 nennt kein Paketverzeichnis, daher ist keine Quelle zu finden.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>Es enthält keine Dateien.</translation>
    </message>
    <message>
        <source>It holds a file that Git cannot keep.</source>
        <translation>Es enthält eine Datei, die Git nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The archive in staticresources/%1.resource is kept whole. %2</source>
        <translation>Das Archiv in staticresources/%1.resource wird als Ganzes aufbewahrt. %2</translation>
    </message>
    <message>
        <source>%1 lies outside of the project&apos;s package folder %2.</source>
        <translation>%1 liegt außerhalb des Paketordners %2 des Projekts.</translation>
    </message>
    <message>
        <source>Two of the components make the same file, %1, with different content.</source>
        <translation>Zwei der Komponenten ergeben dieselbe Datei, %1, mit verschiedenem Inhalt.</translation>
    </message>
    <message>
        <source>%1 cannot be joined with the other files of labels: %2</source>
        <translation>%1 lässt sich nicht mit den anderen Bezeichnungsdateien vereinen: %2</translation>
    </message>
    <message>
        <source>%1 belongs to no metadata type that is known here; it is kept as the org gave it.</source>
        <translation>%1 gehört zu keinem hier bekannten Metadatentyp; es wird so aufbewahrt, wie die Org es geliefert hat.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so it is kept whole and its parts do not show on their own: %2</source>
        <translation>%1 kann nicht geöffnet werden, wird daher als Ganzes aufbewahrt, und die Teile erscheinen nicht einzeln: %2</translation>
    </message>
    <message>
        <source>%1: %2 stays in the object&apos;s own file, because its name is missing, taken or not one a file can have.</source>
        <translation>%1: %2 bleibt in der Datei des Objekts, weil der Name fehlt, vergeben ist oder keiner ist, den eine Datei haben kann.</translation>
    </message>
    <message>
        <source>%1 cannot be put into its component: %2</source>
        <translation>%1 lässt sich nicht in seine Komponente einfügen: %2</translation>
    </message>
    <message>
        <source>%1 describes a component that another file describes already.</source>
        <translation>%1 beschreibt eine Komponente, die schon eine andere Datei beschreibt.</translation>
    </message>
    <message>
        <source>%1 is YAML, but its component says JSON; converting one into the other is not possible here.</source>
        <translation>%1 ist YAML, die Komponente verlangt aber JSON; das eine lässt sich hier nicht in das andere umwandeln.</translation>
    </message>
    <message>
        <source>%1 is missing, so %2 belongs to nothing.</source>
        <translation>%1 fehlt, daher gehört %2 zu nichts.</translation>
    </message>
</context>
<context>
    <name>backflow::model</name>
    <message>
        <source>An environment has no name.</source>
        <translation>Eine Umgebung hat keinen Namen.</translation>
    </message>
    <message>
        <source>Environment %1: its kind is none of production, full, partial, developer-pro, developer, scratch.</source>
        <translation>Umgebung %1: Ihre Art (kind) ist keine von production, full, partial, developer-pro, developer, scratch.</translation>
    </message>
    <message>
        <source>Environment %1: its deployTransport is none of auto, rest, soap.</source>
        <translation>Umgebung %1: Ihr deployTransport ist keiner von auto, rest, soap.</translation>
    </message>
    <message>
        <source>Environment %1: %2 is not the id of an org.</source>
        <translation>Umgebung %1: %2 ist keine Org-ID.</translation>
    </message>
    <message>
        <source>“%1” of a keep rule is no time: %2.</source>
        <translation>„%1“ einer Beibehaltungsregel ist keine Zeitangabe: %2.</translation>
    </message>
    <message>
        <source>“%1” of a keep rule is missing.</source>
        <translation>„%1“ einer Beibehaltungsregel fehlt.</translation>
    </message>
    <message>
        <source>There are two environments called %1.</source>
        <translation>Es gibt zwei Umgebungen namens %1.</translation>
    </message>
    <message>
        <source>The path from %1 to %2 names %3, which is not an environment of this pipeline.</source>
        <translation>Der Pfad von %1 nach %2 nennt %3; eine solche Umgebung hat diese Pipeline nicht.</translation>
    </message>
    <message>
        <source>The paths lead from %1 round to itself; a pipeline only climbs.</source>
        <translation>Die Pfade führen von %1 im Kreis zurück; eine Pipeline führt immer aufwärts.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1: this version of Backflow does not know “%2”. Nothing was changed.</source>
        <translation>%1: Diese Version von Backflow kennt „%2“ nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The name %1… is longer than %2 characters.</source>
        <translation>Der Name %1… ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The name %1 holds characters that cannot be seen.</source>
        <translation>Der Name %1 enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>%1: %2 is not the address of an org. It begins with https:// and names no user.</source>
        <translation>%1: %2 ist keine Adresse einer Org. Sie beginnt mit https:// und nennt keinen Benutzer.</translation>
    </message>
    <message>
        <source>A keep rule</source>
        <translation>Eine Beibehaltungsregel</translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation>Die Pipeline</translation>
    </message>
    <message>
        <source>%1: an environment is not an object.</source>
        <translation>%1: Eine Umgebung ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1: a path is not a pair of names, the lower one first.</source>
        <translation>%1: Ein Pfad ist kein Paar von Namen, der untere zuerst.</translation>
    </message>
    <message>
        <source>%1: a keep rule is not an object.</source>
        <translation>%1: Eine Beibehaltungsregel ist kein Objekt.</translation>
    </message>
    <message>
        <source>%1: “%2” should be %3. Nothing was changed.</source>
        <translation>%1: „%2“ muss %3 sein. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>backflow::net</name>
    <message>
        <source>The address %1 is not known. Check it and your network connection, then try again.</source>
        <translation>Die Adresse %1 ist nicht bekannt. Prüfen Sie sie und Ihre Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and that the org is up, then try again.</source>
        <translation>%1 nimmt keine Verbindungen an. Prüfen Sie die Adresse und ob die Org läuft, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate was refused. Check this computer&apos;s clock and whether something on the network stands in between.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat wurde abgelehnt. Prüfen Sie die Uhr dieses Computers und ob etwas im Netzwerk dazwischensteht.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be used to reach %1. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy dieses Netzwerks konnte nicht verwendet werden, um %1 zu erreichen. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a sign-in before it lets anything through to %1.</source>
        <translation>Der Proxy dieses Netzwerks verlangt eine Anmeldung, bevor er etwas zu %1 durchlässt.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network connection, then try again.</source>
        <translation>Die Verbindung zu %1 wurde unterbrochen. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 answered with more data than can be taken. Ask for less at a time.</source>
        <translation>%1 hat mehr Daten geliefert, als verarbeitet werden können. Fordern Sie weniger auf einmal an.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The mail was sent to %1 whole, but its answer did not come. Whether it goes on its way is not known.</source>
        <translation>Die Mail wurde ganz an %1 gesendet, aber die Antwort blieb aus. Ob sie weitergeleitet wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the user and the password.</source>
        <translation>Der Mailserver %1 nimmt Benutzer und Passwort nicht an.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail just now. Try again later.</source>
        <translation>Der Mailserver %1 nimmt die Mail gerade nicht an. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail.</source>
        <translation>Der Mailserver %1 nimmt die Mail nicht an.</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept connections. Check its name and port, then try again.</source>
        <translation>Der Mailserver %1 nimmt keine Verbindungen an. Prüfen Sie Namen und Port und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no secure connection on this port. Nothing was sent.</source>
        <translation>Der Mailserver %1 bietet auf diesem Port keine sichere Verbindung. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A password is not sent to %1 in the open.</source>
        <translation>Ein Passwort wird nicht offen an %1 gesendet.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in with a password.</source>
        <translation>Der Mailserver %1 bietet keine Anmeldung mit Passwort.</translation>
    </message>
    <message>
        <source>What answers at %1 is no mail server.</source>
        <translation>Was bei %1 antwortet, ist kein Mailserver.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Only a mail server on this computer is spoken to in the open; %1 is not.</source>
        <translation>Nur mit einem Mailserver auf diesem Computer wird offen gesprochen; %1 ist keiner.</translation>
    </message>
</context>
<context>
    <name>backflow::ports</name>
    <message>
        <source>This program asks no production org about its sandboxes.</source>
        <translation>Dieses Programm fragt keine Produktions-Org nach ihren Sandboxes.</translation>
    </message>
    <message>
        <source>This org does not say of itself that it is a sandbox, so its records are not touched, whatever it is called here. Nothing was changed.</source>
        <translation>Diese Org sagt von sich nicht, dass sie eine Sandbox ist, also werden ihre Datensätze nicht angerührt, wie immer sie hier heißt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is too long ago that the org said it is a sandbox. Nothing was changed.</source>
        <translation>Es ist zu lange her, dass die Org sagte, sie sei eine Sandbox. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Records of orgs are out of reach here.</source>
        <translation>Datensätze von Orgs sind hier nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>backflow::promotion</name>
    <message>
        <source>Neither %1 nor %2 holds %3. Retrieve them again if it is new.</source>
        <translation>Weder %1 noch %2 enthält %3. Rufen Sie beide erneut ab, wenn die Komponente neu ist.</translation>
    </message>
    <message>
        <source>%1 is kept as it is: %2. Remove the rule first.</source>
        <translation>%1 wird beibehalten: %2. Entfernen Sie zuerst die Regel.</translation>
    </message>
    <message>
        <source>There is nothing to bring from %1 to %2. Deletions flow only when they are asked for.</source>
        <translation>Von %1 ist nichts nach %2 zu bringen. Löschungen werden nur auf Wunsch mitgenommen.</translation>
    </message>
    <message>
        <source>A stored draft cannot be read. Make the draft anew; nothing else is lost.</source>
        <translation>Ein gespeicherter Entwurf kann nicht gelesen werden. Legen Sie ihn neu an; sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>There is no promotion %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keine Promotion %1.</translation>
    </message>
    <message>
        <source>Promotion %1 has begun; its plan stays as it is.</source>
        <translation>Promotion %1 hat begonnen; ihr Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>No path of the pipeline leads between %1 and %2. Connect them on the map first.</source>
        <translation>Zwischen %1 und %2 führt kein Pfad der Pipeline. Verbinden Sie sie zuerst auf der Karte.</translation>
    </message>
    <message>
        <source>Something was decided in another window or program meanwhile. Your last step was not kept; open the decisions again to see both.</source>
        <translation>Inzwischen wurde in einem anderen Fenster oder Programm etwas entschieden. Ihr letzter Schritt wurde nicht gespeichert; öffnen Sie die Entscheidungen erneut, um beides zu sehen.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for this promotion to %2. Nothing was changed.</source>
        <translation>Die vorliegende Berechtigung gilt für %1, nicht für diese Promotion nach %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no frozen plan %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen eingefrorenen Plan %1.</translation>
    </message>
    <message>
        <source>Promotion %1 is not waiting for anybody to look at the org.</source>
        <translation>Promotion %1 wartet nicht darauf, dass jemand in der Org nachsieht.</translation>
    </message>
    <message>
        <source>The Git remote did not take the lock of %1. Nothing was changed; try again in a moment.</source>
        <translation>Das Git-Remote hat die Sperre von %1 nicht angenommen. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is locked by %2 for promotion %3 until %4 (UTC). Nothing was changed. Wait, or resume that promotion if it is yours.</source>
        <translation>%1 ist von %2 für Promotion %3 bis %4 (UTC) gesperrt. Es wurde nichts geändert. Warten Sie oder setzen Sie diese Promotion fort, wenn es Ihre ist.</translation>
    </message>
    <message>
        <source>Before putting back what %1&apos;s record says</source>
        <translation>Vor dem Zurücksetzen auf den Sollstand von %1</translation>
    </message>
    <message>
        <source>Puts back what %1&apos;s record says</source>
        <translation>Setzt auf den Sollstand von %1 zurück</translation>
    </message>
    <message>
        <source>%1 is already as its record says.</source>
        <translation>%1 entspricht bereits dem Sollstand.</translation>
    </message>
    <message>
        <source>%1 does not say which org it is.</source>
        <translation>%1 sagt nicht, welche Org es ist.</translation>
    </message>
    <message>
        <source>This sign-in is for org %1, but %2 is org %3. Nothing was changed. Sign in to the right org.</source>
        <translation>Diese Anmeldung gilt für Org %1, %2 ist aber Org %3. Es wurde nichts geändert. Melden Sie sich bei der richtigen Org an.</translation>
    </message>
    <message>
        <source>Decisions still open: %1. Resolve them first.</source>
        <translation>Noch offene Entscheidungen: %1. Treffen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>After these decisions %1 stays as it is: there is nothing to deploy.</source>
        <translation>Nach diesen Entscheidungen bleibt %1, wie es ist: Es gibt nichts bereitzustellen.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done, reads back differently</source>
        <translation>fertig, weicht beim Zurücklesen ab</translation>
    </message>
    <message>
        <source>refused by the org, nothing changed</source>
        <translation>von der Org abgelehnt, nichts geändert</translation>
    </message>
    <message>
        <source>not run, the target had changed</source>
        <translation>nicht ausgeführt, das Ziel hatte sich geändert</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>stopped, nothing changed</source>
        <translation>angehalten, nichts geändert</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise fertig</translation>
    </message>
    <message>
        <source>canceled, nothing changed</source>
        <translation>abgebrochen, nichts geändert</translation>
    </message>
    <message>
        <source>end unknown, look at the org</source>
        <translation>Ausgang unklar, in der Org nachsehen</translation>
    </message>
    <message>
        <source>Accepted into the record of %1 as changed there by hand: %2</source>
        <translation>Von Hand Geändertes in den Sollstand von %1 übernommen: %2</translation>
    </message>
    <message>
        <source>Putting back what %1&apos;s record says begun: %2</source>
        <translation>Zurücksetzen auf den Sollstand von %1 begonnen: %2</translation>
    </message>
    <message>
        <source>What %1&apos;s record says put back: %2 (%3)</source>
        <translation>Zurücksetzen auf den Sollstand von %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Back-promotion from %1 to %2 begun: %3</source>
        <translation>Rückführung von %1 nach %2 begonnen: %3</translation>
    </message>
    <message>
        <source>Back-promotion from %1 to %2: %3 (%4)</source>
        <translation>Rückführung von %1 nach %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Rollback of %1 begun: %2</source>
        <translation>Rollback von %1 begonnen: %2</translation>
    </message>
    <message>
        <source>Rollback of %1: %2 (%3)</source>
        <translation>Rollback von %1: %2 (%3)</translation>
    </message>
    <message>
        <source>A person settled what became of a promotion to %1</source>
        <translation>Der Ausgang einer Promotion nach %1 wurde von einer Person geklärt</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>Only what was picked of it flows: %1.</source>
        <translation>Nur das Ausgewählte wird mitgenommen: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The picked entries of %1 cannot flow without others that differ. Pick the component as a whole, or the other entries too.</source>
        <translation>Die ausgewählten Einträge von %1 können nicht ohne andere mitgenommen werden, die sich unterscheiden. Wählen Sie die ganze Komponente oder auch die anderen Einträge aus.</translation>
    </message>
    <message>
        <source>The stored plan cannot be read. Plan anew; the target was not touched by this.</source>
        <translation>Der gespeicherte Plan kann nicht gelesen werden. Planen Sie neu; das Ziel blieb davon unberührt.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The remote does not let branch %1 be pushed to (%2). The result waits on branch %3 for a pull request.</source>
        <translation>Das Remote erlaubt es nicht, in den Branch %1 zu pushen (%2). Das Ergebnis wartet im Branch %3 auf einen Pull-Request.</translation>
    </message>
    <message>
        <source>The remote does not take branch %1 (%2). The result is on that branch on this machine only.</source>
        <translation>Das Remote nimmt den Branch %1 nicht an (%2). Das Ergebnis liegt nur auf diesem Computer in diesem Branch.</translation>
    </message>
    <message>
        <source>The Git remote does not take branch %1. Everything is kept on this machine; resume when the remote allows it.</source>
        <translation>Das Git-Remote nimmt den Branch %1 nicht an. Alles wird auf diesem Computer aufbewahrt; setzen Sie fort, sobald das Remote es erlaubt.</translation>
    </message>
    <message>
        <source>The team branch %1 is not in the repository, so the result was not put on it.</source>
        <translation>Der Team-Branch %1 ist nicht im Repository, daher wurde das Ergebnis nicht dort abgelegt.</translation>
    </message>
    <message>
        <source>The last check did not pass.</source>
        <translation>Die letzte Prüfung wurde nicht bestanden.</translation>
    </message>
    <message>
        <source>The last check ran no tests. Plan with a test level (RunLocalTests, for example) and validate again.</source>
        <translation>Die letzte Prüfung hat keine Tests ausgeführt. Planen Sie mit einer Teststufe (zum Beispiel RunLocalTests) und validieren Sie erneut.</translation>
    </message>
    <message>
        <source>The last check is from %1 and was good for ten days. Validate again.</source>
        <translation>Die letzte Prüfung ist von %1 und war zehn Tage gültig. Validieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 was not asked to check this plan yet. Validate it first, with tests; nothing was changed.</source>
        <translation>%1 wurde noch nicht gebeten, diesen Plan zu prüfen. Validieren Sie ihn zuerst, mit Tests; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No quick deployment to %1: %2 Nothing was changed.</source>
        <translation>Keine Schnellbereitstellung in %1: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No quick deployment to %1: what was checked is not what is planned now. Validate again; nothing was changed.</source>
        <translation>Keine Schnellbereitstellung in %1: Geprüft wurde etwas anderes, als jetzt geplant ist. Validieren Sie erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 now holds what was planned; it was read back and is equal.</source>
        <translation>%1 enthält jetzt, was geplant war; der zurückgelesene Stand ist gleich.</translation>
    </message>
    <message>
        <source>%1 took the deployment; there is something to look at.</source>
        <translation>%1 hat die Bereitstellung angenommen; es gibt noch etwas anzusehen.</translation>
    </message>
    <message>
        <source>Planned; nothing was sent to %1 yet.</source>
        <translation>Geplant; an %1 wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Begun; nothing was sent to %1 yet. Resume to go on.</source>
        <translation>Begonnen; an %1 wurde noch nichts gesendet. Setzen Sie fort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Under way in %1. Resume to go on.</source>
        <translation>In %1 in Arbeit. Setzen Sie fort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 reads back differently from the plan. Compare to see how.</source>
        <translation>Der zurückgelesene Stand von %1 weicht vom Plan ab. Vergleichen Sie, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <source>%1 keeps entries that %3 does not have: a deployment never removes them from this type. Remove them in %2 by hand if they are not wanted.</source>
        <translation>%1 behält Einträge, die %3 nicht hat: Eine Bereitstellung entfernt sie bei diesem Typ nie. Entfernen Sie sie in %2 von Hand, wenn sie nicht erwünscht sind.</translation>
    </message>
    <message>
        <source>The cancel came too late: the org had already taken everything.</source>
        <translation>Der Abbruch kam zu spät: Die Org hatte bereits alles übernommen.</translation>
    </message>
    <message>
        <source>%1 would take this: the check passed, nothing was changed.</source>
        <translation>%1 würde dies annehmen: Die Prüfung wurde bestanden, es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 would refuse this; nothing was changed. The components below say why.</source>
        <translation>%1 würde dies ablehnen; es wurde nichts geändert. Die Komponenten unten nennen den Grund.</translation>
    </message>
    <message>
        <source>Promotion %1 changed nothing in %2 that could be taken back.</source>
        <translation>Promotion %1 hat in %2 nichts geändert, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Before taking back promotion %1</source>
        <translation>Vor dem Zurücknehmen der Promotion %1</translation>
    </message>
    <message>
        <source>Takes back promotion %1</source>
        <translation>Nimmt Promotion %1 zurück</translation>
    </message>
    <message>
        <source>%1 is already as it was before promotion %2.</source>
        <translation>%1 ist bereits wie vor der Promotion %2.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent to %1.</source>
        <translation>Angehalten, bevor etwas an %1 gesendet wurde.</translation>
    </message>
    <message>
        <source>Only a part of it arrived in %1. The components below say which.</source>
        <translation>Nur ein Teil davon ist in %1 angekommen. Die Komponenten unten zeigen, welcher.</translation>
    </message>
    <message>
        <source>%1 canceled the deployment; it is as it was before.</source>
        <translation>%1 hat die Bereitstellung abgebrochen und ist unverändert.</translation>
    </message>
    <message>
        <source>%1 refused the deployment and is as it was before.</source>
        <translation>%1 hat die Bereitstellung abgelehnt und ist unverändert.</translation>
    </message>
    <message>
        <source>%1 refused the deployment and is as it was before: %2</source>
        <translation>%1 hat die Bereitstellung abgelehnt und ist unverändert: %2</translation>
    </message>
    <message>
        <source>Reading back what %1 holds now</source>
        <translation>Stand von %1 wird zurückgelesen</translation>
    </message>
    <message>
        <source>Put back what the record says</source>
        <translation>Auf den Sollstand zurückgesetzt</translation>
    </message>
    <message>
        <source>Back promotion from %1</source>
        <translation>Rückführung von %1</translation>
    </message>
    <message>
        <source>Recording the result</source>
        <translation>Ergebnis wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Locking %1</source>
        <translation>%1 wird gesperrt</translation>
    </message>
    <message>
        <source>Reading what %1 holds now</source>
        <translation>Stand von %1 wird gelesen</translation>
    </message>
    <message>
        <source>This sign-in is for org %1, but the plan was made for org %2. Nothing was changed. Sign in to the right org and plan again.</source>
        <translation>Diese Anmeldung gilt für Org %1, der Plan aber für Org %2. Es wurde nichts geändert. Melden Sie sich bei der richtigen Org an und planen Sie erneut.</translation>
    </message>
    <message>
        <source>Before back promotion from %1</source>
        <translation>Vor der Rückführung von %1</translation>
    </message>
    <message>
        <source>%1 already holds everything this promotion wanted to bring, though the org knows of no deployment of ours. Look at Deployment Status in the org, then settle it.</source>
        <translation>%1 enthält bereits alles, was diese Promotion bringen sollte, die Org kennt aber keine Bereitstellung von uns. Sehen Sie in der Org unter „Bereitstellungsstatus“ nach und klären Sie dann den Ausgang.</translation>
    </message>
    <message>
        <source>%1 changed since the plan was made: %2. Nothing was changed by this promotion. Retrieve %1 and plan again.</source>
        <translation>%1 hat sich geändert, seit der Plan erstellt wurde: %2. Diese Promotion hat nichts geändert. Rufen Sie %1 ab und planen Sie erneut.</translation>
    </message>
    <message>
        <source>Keeping what is needed to take this back</source>
        <translation>Was für ein Rollback nötig ist, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Wird an %1 gesendet</translation>
    </message>
    <message>
        <source>Deploying what %1 has checked</source>
        <translation>In %1 Geprüftes wird bereitgestellt</translation>
    </message>
    <message>
        <source>%1 refuses the quick deployment: something was deployed there since the check, or it is no longer kept. Nothing was changed. Validate again, or promote without --quick.</source>
        <translation>%1 lehnt die Schnellbereitstellung ab: Seit der Prüfung wurde dort etwas bereitgestellt, oder sie wird nicht mehr aufbewahrt. Es wurde nichts geändert. Validieren Sie erneut oder führen Sie die Promotion ohne --quick aus.</translation>
    </message>
    <message>
        <source>No answer from %1. Waiting %2 s before looking whether it arrived.</source>
        <translation>Keine Antwort von %1. In %2&#xa0;s wird nachgesehen, ob es angekommen ist.</translation>
    </message>
    <message>
        <source>Stopped while waiting to see whether %1 got the deployment. Resume to look again.</source>
        <translation>Angehalten, während geklärt werden sollte, ob die Bereitstellung in %1 angekommen ist. Setzen Sie fort, um erneut nachzusehen.</translation>
    </message>
    <message>
        <source>Looking for the deployment in %1</source>
        <translation>Bereitstellung wird in %1 gesucht</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 took the deployment: the org does not let its list of deployments be read. Look at Deployment Status in the org&apos;s set-up, then settle it.</source>
        <translation>Ob %1 die Bereitstellung angenommen hat, lässt sich nicht feststellen: Die Org lässt ihre Liste der Bereitstellungen nicht lesen. Sehen Sie im Setup der Org unter „Bereitstellungsstatus“ nach und klären Sie dann den Ausgang.</translation>
    </message>
    <message>
        <source>%1 does not say whether it took the deployment. Resume to look again.</source>
        <translation>%1 sagt nicht, ob die Bereitstellung angenommen wurde. Setzen Sie fort, um erneut nachzusehen.</translation>
    </message>
    <message>
        <source>%1 has several deployments that could be this one. Look at Deployment Status in the org&apos;s set-up, then settle it.</source>
        <translation>%1 hat mehrere Bereitstellungen, die diese sein könnten. Sehen Sie im Setup der Org unter „Bereitstellungsstatus“ nach und klären Sie dann den Ausgang.</translation>
    </message>
    <message>
        <source>%1 attempts to send this to %2 got lost on the way; nothing was changed. Check the connection, then plan again.</source>
        <translation>%1 Versuche, dies an %2 zu senden, gingen unterwegs verloren; es wurde nichts geändert. Prüfen Sie die Verbindung und planen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Asking %1 to cancel</source>
        <translation>%1 wird um Abbruch gebeten</translation>
    </message>
    <message>
        <source>%1 no longer knows deployment %2. Look at what the org holds, then settle it.</source>
        <translation>%1 kennt die Bereitstellung %2 nicht mehr. Sehen Sie nach, was die Org enthält, und klären Sie dann den Ausgang.</translation>
    </message>
    <message>
        <source>%1 does not answer just now; the deployment goes on there. Asking again.</source>
        <translation>%1 antwortet gerade nicht; die Bereitstellung läuft dort weiter. Es wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Deployment %1 may still be running in %2: %3 Resume to look again.</source>
        <translation>Bereitstellung %1 läuft in %2 möglicherweise noch: %3 Setzen Sie fort, um erneut nachzusehen.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for %2.</source>
        <translation>Die vorliegende Berechtigung gilt für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>Checking in %1, without changing anything</source>
        <translation>Prüfung in %1, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>There is no environment called %1. This pipeline has: %2.</source>
        <translation>Es gibt keine Umgebung namens %1. Diese Pipeline hat: %2.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>This pipeline has no production environment.</source>
        <translation>Diese Pipeline hat keine Produktionsumgebung.</translation>
    </message>
    <message>
        <source>It was never found in %1.</source>
        <translation>In %1 wurde es nie gefunden.</translation>
    </message>
    <message>
        <source>This content has not reached %1.</source>
        <translation>Dieser Inhalt ist nicht in %1 angekommen.</translation>
    </message>
    <message>
        <source>This content was first found in %1 on %2.</source>
        <translation>Dieser Inhalt wurde in %1 erstmals am %2 gefunden.</translation>
    </message>
    <message>
        <source>This content reached %1 on %2, by %3.</source>
        <translation>Dieser Inhalt kam am %2 in %1 an, durch %3.</translation>
    </message>
    <message>
        <source>Only the summary was recorded.</source>
        <translation>Es wurde nur die Zusammenfassung aufgezeichnet.</translation>
    </message>
    <message>
        <source>What it held then is not stored here any more. Only the summary was recorded.</source>
        <translation>Was damals enthalten war, ist hier nicht mehr gespeichert. Es wurde nur die Zusammenfassung aufgezeichnet.</translation>
    </message>
    <message>
        <source>The promotion has no end on record yet.</source>
        <translation>Für die Promotion ist noch kein Ende aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>In %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only the summary was recorded: %1 was never read here.</source>
        <translation>Es wurde nur die Zusammenfassung aufgezeichnet: %1 wurde hier nie gelesen.</translation>
    </message>
    <message>
        <source>Only the summary was recorded before %1.</source>
        <translation>Vor dem %1 wurde nur die Zusammenfassung aufgezeichnet.</translation>
    </message>
    <message>
        <source>Only the summary is recorded yet: %1 was last found changed on %2.</source>
        <translation>Bisher ist nur die Zusammenfassung aufgezeichnet: %1 wurde zuletzt am %2 geändert gefunden.</translation>
    </message>
    <message>
        <source>What %1 held when it was read before and after this, on %2 and on %3: other changes of that time are among these.</source>
        <translation>Was %1 enthielt, als es davor und danach gelesen wurde, am %2 und am %3: Andere Änderungen dieser Zeit sind mit darunter.</translation>
    </message>
    <message>
        <source>This event changed no environment.</source>
        <translation>Dieses Ereignis hat keine Umgebung geändert.</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (für %2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Made %1 by %2 with Backflow %3</source>
        <translation>Erstellt %1 von %2 mit Backflow %3</translation>
    </message>
    <message>
        <source>Names of people are masked</source>
        <translation>Namen von Personen sind maskiert</translation>
    </message>
    <message>
        <source>Reading the record into the history</source>
        <translation>Aufzeichnung wird in den Verlauf eingelesen</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this is translated to: de, es, fr, ja. Names a file.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>A record that cannot be read: %1</source>
        <translation>Ein Datensatz, der nicht gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Bei %1 angemeldet</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Von %1 abgemeldet</translation>
    </message>
    <message>
        <source>Took over the lock on %1</source>
        <translation>Sperre von %1 übernommen</translation>
    </message>
    <message>
        <source>Refused in %1</source>
        <translation>In %1 abgelehnt</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>%1: kept %2 (%3)</source>
        <translation>%1: %2 beibehalten (%3)</translation>
    </message>
    <message>
        <source>%1: kept both (%2)</source>
        <translation>%1: beides beibehalten (%2)</translation>
    </message>
    <message>
        <source>%1: kept what was before (%2)</source>
        <translation>%1: den vorherigen Stand beibehalten (%2)</translation>
    </message>
    <message>
        <source>%1: removed (%2)</source>
        <translation>%1: entfernt (%2)</translation>
    </message>
    <message>
        <source>%1: written by hand (%2)</source>
        <translation>%1: von Hand geschrieben (%2)</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>directly in the org</source>
        <translation>direkt in der Org</translation>
    </message>
    <message>
        <source>accepted drift</source>
        <translation>übernommene Drift</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>von Hand entschieden</translation>
    </message>
    <message>
        <source>decided by a rule</source>
        <translation>durch eine Regel entschieden</translation>
    </message>
    <message>
        <source>decided as before</source>
        <translation>wie zuvor entschieden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Audit trail (decision)</source>
        <translation>Prüfprotokoll (Entscheidung)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Org&apos;s setup trail</source>
        <translation>Setup-Protokoll der Org</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>org&apos;s trail</source>
        <translation>Org-Protokoll</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>The org itself names this person.</source>
        <translation>Die Org selbst nennt diese Person.</translation>
    </message>
    <message>
        <source>The author of the snapshot: who read the org, which need not be who changed it.</source>
        <translation>Wer den Snapshot erstellt hat: wer die Org gelesen hat, nicht unbedingt, wer sie geändert hat.</translation>
    </message>
    <message>
        <source>The person this program was used by, as they named themselves.</source>
        <translation>Die Person, die dieses Programm benutzt hat, wie sie sich selbst nannte.</translation>
    </message>
    <message>
        <source>org</source>
        <comment>how sure it is who did it</comment>
        <translation>Org</translation>
    </message>
    <message>
        <source>reader</source>
        <comment>how sure it is who did it</comment>
        <translation>Leser</translation>
    </message>
    <message>
        <source>app user</source>
        <comment>how sure it is who did it</comment>
        <translation>App-Benutzer</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Org setup trail</source>
        <translation>Setup-Protokoll der Orgs</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>wer: %1</translation>
    </message>
    <message>
        <source>where: %1</source>
        <translation>wo: %1</translation>
    </message>
    <message>
        <source>what: %1</source>
        <translation>was: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>Promotion %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Waits for %1: a deployment of %2 is under way</source>
        <translation>Wartet auf %1: Eine Bereitstellung von %2 läuft</translation>
    </message>
    <message>
        <source>%1 does not answer; it is asked again</source>
        <translation>%1 antwortet nicht; es wird erneut gefragt</translation>
    </message>
    <message>
        <source>The plan file is damaged or was altered: its parts do not fit its plan. Ask for it again; nothing was taken over.</source>
        <translation>Die Plandatei ist beschädigt oder wurde verändert: Ihre Teile passen nicht zum Plan. Lassen Sie sie sich erneut geben; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This plan was made for org %1, but %2 is org %3 here. Nothing was taken over.</source>
        <translation>Dieser Plan wurde für die Org %1 gemacht, aber %2 ist hier die Org %3. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This is not a plan file of Backflow, or it is damaged. Nothing was taken over.</source>
        <translation>Das ist keine Plandatei von Backflow, oder sie ist beschädigt. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Promotion %1 is here already, with another plan. That one stays.</source>
        <translation>Die Promotion %1 ist hier schon vorhanden, mit einem anderen Plan. Dieser bleibt.</translation>
    </message>
    <message>
        <source>%1 had it already; the promotion did not touch it.</source>
        <translation>%1 hatte das schon; die Promotion hat es nicht angefasst.</translation>
    </message>
    <message>
        <source>The org took it, and it read back as it was before: nothing changed.</source>
        <translation>Die Org hat es angenommen, und beim Zurücklesen war es wie zuvor: Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody has put it back since: it is as it was before.</source>
        <translation>Jemand hat es seitdem zurückgesetzt: Es ist wie zuvor.</translation>
    </message>
    <message>
        <source>You chose to leave it as it is now.</source>
        <translation>Sie haben gewählt, es so zu lassen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>None of the chosen components is left to take back. Choose others.</source>
        <translation>Von den gewählten Komponenten ist keine mehr zurückzunehmen. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Nobody shares a plan %1 any more: it was withdrawn, or it has ended.</source>
        <translation>Niemand teilt noch einen Plan %1: Er wurde zurückgezogen oder ist beendet.</translation>
    </message>
    <message>
        <source>As decided by a colleague</source>
        <translation>Wie von einem Kollegen entschieden</translation>
    </message>
    <message>
        <source>The shared plan %1 cannot be read.</source>
        <translation>Der geteilte Plan %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This was planned from a state of %1 that is neither in this workspace nor in the team&apos;s Git repository. Let its author share the plan first.</source>
        <translation>Das wurde von einem Stand von %1 aus geplant, der weder in diesem Arbeitsbereich noch im Git-Repository des Teams liegt. Lassen Sie den Plan zuerst von seinem Verfasser teilen.</translation>
    </message>
    <message>
        <source>Deployment %1 of %2 (%3) is in the org and not on record: it was not made with Backflow, or its record is gone.</source>
        <translation>Bereitstellung %1 vom %2 (%3) ist in der Org und nicht aufgezeichnet: Sie wurde nicht mit Backflow gemacht, oder ihr Datensatz ist weg.</translation>
    </message>
    <message>
        <source>Deployment %1 of %2 (%3) is on record and the org does not know it.</source>
        <translation>Bereitstellung %1 vom %2 (%3) ist aufgezeichnet, und die Org kennt sie nicht.</translation>
    </message>
    <message>
        <source>Deployment %1 ended as %2 in the org and as %3 on record.</source>
        <translation>Bereitstellung %1 endete in der Org als %2 und in der Aufzeichnung als %3.</translation>
    </message>
    <message>
        <source>The permission to deploy to %1 is too old. Ask again.</source>
        <translation>Die Erlaubnis zur Bereitstellung in %1 ist zu alt. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Trusted the policy that is there</source>
        <translation>Der vorhandenen Richtlinie vertraut</translation>
    </message>
    <message>
        <source>Asked for an approval for %1</source>
        <translation>Um Genehmigung für %1 gebeten</translation>
    </message>
    <message>
        <source>Approved a plan for %1</source>
        <translation>Plan für %1 genehmigt</translation>
    </message>
    <message>
        <source>Took back an approval or a request for %1</source>
        <translation>Genehmigung oder Anfrage für %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Exported the record</source>
        <translation>Aufzeichnung exportiert</translation>
    </message>
    <message>
        <source>Put on record how far the record is whole</source>
        <translation>Festgehalten, bis wohin die Aufzeichnung vollständig ist</translation>
    </message>
    <message>
        <source>It is not known whether %1 took it. Open the promotion and go on: it looks again.</source>
        <translation>Es ist nicht bekannt, ob %1 es übernommen hat. Öffnen Sie die Promotion und machen Sie weiter: Sie sieht erneut nach.</translation>
    </message>
    <message>
        <source>%1 is still at it. Open the promotion to follow it.</source>
        <translation>%1 ist noch dabei. Öffnen Sie die Promotion, um es zu verfolgen.</translation>
    </message>
    <message>
        <source>%1 took it meanwhile. Open the promotion and go on: it is read back and recorded.</source>
        <translation>%1 hat es inzwischen übernommen. Öffnen Sie die Promotion und machen Sie weiter: Es wird zurückgelesen und aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 ended it without taking it. Open the promotion and go on to see why.</source>
        <translation>%1 hat es beendet, ohne es zu übernehmen. Öffnen Sie die Promotion und machen Sie weiter, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Open the promotion and it goes on from there.</source>
        <translation>An %1 wurde nichts gesendet. Öffnen Sie die Promotion, und es geht von dort weiter.</translation>
    </message>
    <message>
        <source>%1 never got it. Open the promotion and go on: it is sent again.</source>
        <translation>%1 hat es nie bekommen. Öffnen Sie die Promotion und machen Sie weiter: Es wird erneut gesendet.</translation>
    </message>
    <message>
        <source>Nobody asked for an approval of this plan as it stands.</source>
        <translation>Niemand hat um eine Genehmigung dieses Plans gebeten, so wie er jetzt ist.</translation>
    </message>
    <message>
        <source>It names the user %1, and users have other names in each org.</source>
        <translation>Es nennt den Benutzer %1, und Benutzer heißen in jeder Org anders.</translation>
    </message>
    <message>
        <source>Put a user of the target in its place, or leave the entry out.</source>
        <translation>Setzen Sie einen Benutzer des Ziels ein oder lassen Sie den Eintrag weg.</translation>
    </message>
    <message>
        <source>It names the field %1, which the target does not have.</source>
        <translation>Es nennt das Feld %1, das das Ziel nicht hat.</translation>
    </message>
    <message>
        <source>Add the field to this promotion, or take it out of here.</source>
        <translation>Nehmen Sie das Feld in diese Promotion auf oder nehmen Sie es hier heraus.</translation>
    </message>
    <message>
        <source>It names %2 (%1), which the target does not have.</source>
        <translation>Es nennt %2 (%1), was das Ziel nicht hat.</translation>
    </message>
    <message>
        <source>Add it to this promotion, or take it out of here.</source>
        <translation>Nehmen Sie es in diese Promotion auf oder nehmen Sie es hier heraus.</translation>
    </message>
    <message>
        <source>%2 (%1) is not in the target, so it can be neither changed nor removed there.</source>
        <translation>%2 (%1) ist nicht im Ziel, kann dort also weder geändert noch entfernt werden.</translation>
    </message>
    <message>
        <source>Read the target again and plan anew.</source>
        <translation>Lesen Sie das Ziel erneut und planen Sie neu.</translation>
    </message>
    <message>
        <source>The target has no folder %1.</source>
        <translation>Das Ziel hat keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Add the folder to this promotion.</source>
        <translation>Nehmen Sie den Ordner in diese Promotion auf.</translation>
    </message>
    <message>
        <source>The code names %1, and the target has no such class, field or variable.</source>
        <translation>Der Code nennt %1, und das Ziel hat keine solche Klasse, kein solches Feld und keine solche Variable.</translation>
    </message>
    <message>
        <source>Add what declares it to this promotion.</source>
        <translation>Nehmen Sie auf, was es deklariert.</translation>
    </message>
    <message>
        <source>The code calls %1, and the target&apos;s class has no such method.</source>
        <translation>Der Code ruft %1 auf, und die Klasse des Ziels hat keine solche Methode.</translation>
    </message>
    <message>
        <source>Add the class that has it to this promotion.</source>
        <translation>Nehmen Sie die Klasse auf, die sie hat.</translation>
    </message>
    <message>
        <source>The code uses the type %1, which the target does not have.</source>
        <translation>Der Code benutzt den Typ %1, den das Ziel nicht hat.</translation>
    </message>
    <message>
        <source>Add that class or object to this promotion.</source>
        <translation>Nehmen Sie diese Klasse oder dieses Objekt auf.</translation>
    </message>
    <message>
        <source>A query asks for %1 of %2, which the target does not have.</source>
        <translation>Eine Abfrage fragt nach %1 von %2, was das Ziel nicht hat.</translation>
    </message>
    <message>
        <source>Add the field to this promotion.</source>
        <translation>Nehmen Sie das Feld in diese Promotion auf.</translation>
    </message>
    <message>
        <source>It uses the field %1, which the target does not have.</source>
        <translation>Es benutzt das Feld %1, das das Ziel nicht hat.</translation>
    </message>
    <message>
        <source>The class %1, on which this one stands, does not compile in the target.</source>
        <translation>Die Klasse %1, auf der diese aufbaut, lässt sich im Ziel nicht übersetzen.</translation>
    </message>
    <message>
        <source>Mend %1 first, or add its newer version to this promotion.</source>
        <translation>Bringen Sie zuerst %1 in Ordnung oder nehmen Sie die neuere Version auf.</translation>
    </message>
    <message>
        <source>The target knows no permission %1: its edition or release lacks it, or the feature is off.</source>
        <translation>Das Ziel kennt keine Berechtigung %1: Edition oder Release hat sie nicht, oder die Funktion ist aus.</translation>
    </message>
    <message>
        <source>Switch the feature on in the target, or leave the permission out.</source>
        <translation>Schalten Sie die Funktion im Ziel ein oder lassen Sie die Berechtigung weg.</translation>
    </message>
    <message>
        <source>All Apex of the target together is covered by tests to %1 %; production asks for 75 %.</source>
        <translation>Aller Apex-Code des Ziels zusammen ist zu %1 % von Tests abgedeckt; Produktion verlangt 75 %.</translation>
    </message>
    <message>
        <source>Add test classes to this promotion, or run other tests.</source>
        <translation>Nehmen Sie Testklassen auf oder führen Sie andere Tests aus.</translation>
    </message>
    <message>
        <source>The chosen tests cover one of the classes to %1 % only; 75 % are asked for each.</source>
        <translation>Die gewählten Tests decken eine der Klassen nur zu %1 % ab; je Klasse werden 75 % verlangt.</translation>
    </message>
    <message>
        <source>Name the tests that cover it as well.</source>
        <translation>Nennen Sie auch die Tests, die sie abdecken.</translation>
    </message>
    <message>
        <source>Something in the target still uses it, so it cannot be removed.</source>
        <translation>Etwas im Ziel benutzt es noch, es kann also nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove what uses it in this promotion, too, or leave the removal out.</source>
        <translation>Entfernen Sie in dieser Promotion auch, was es benutzt, oder lassen Sie das Entfernen weg.</translation>
    </message>
    <message>
        <source>The target has something of that name already, perhaps spelled otherwise or deleted and not yet erased.</source>
        <translation>Das Ziel hat schon etwas dieses Namens, vielleicht anders geschrieben oder gelöscht und noch nicht endgültig entfernt.</translation>
    </message>
    <message>
        <source>Rename or erase it in the target, then read the target again.</source>
        <translation>Benennen Sie es im Ziel um oder entfernen Sie es endgültig, und lesen Sie das Ziel dann erneut.</translation>
    </message>
    <message>
        <source>Two things would have the same value where the target allows it once.</source>
        <translation>Zwei Dinge hätten denselben Wert, den das Ziel nur einmal erlaubt.</translation>
    </message>
    <message>
        <source>Compare the two in the target and take one out.</source>
        <translation>Vergleichen Sie die beiden im Ziel und nehmen Sie eines heraus.</translation>
    </message>
    <message>
        <source>A deployment cannot turn the field into that type.</source>
        <translation>Eine Bereitstellung kann das Feld nicht in diesen Typ umwandeln.</translation>
    </message>
    <message>
        <source>Change its type by hand in the target&apos;s Setup, then read the target again.</source>
        <translation>Ändern Sie den Typ von Hand im Setup des Ziels und lesen Sie das Ziel dann erneut.</translation>
    </message>
    <message>
        <source>The target does not take the value %1 there: its release or edition does not know it.</source>
        <translation>Das Ziel nimmt den Wert %1 dort nicht an: Release oder Edition kennt ihn nicht.</translation>
    </message>
    <message>
        <source>Choose a value that the target has.</source>
        <translation>Wählen Sie einen Wert, den das Ziel hat.</translation>
    </message>
    <message>
        <source>A value that has to be there is missing: %1.</source>
        <translation>Ein Wert, der da sein muss, fehlt: %1.</translation>
    </message>
    <message>
        <source>Put it in by hand where the component is decided.</source>
        <translation>Tragen Sie ihn von Hand ein, wo die Komponente entschieden wird.</translation>
    </message>
    <message>
        <source>The target&apos;s release does not know one of the entries of %1, or not at this place.</source>
        <translation>Das Release des Ziels kennt einen der Einträge von %1 nicht, oder nicht an dieser Stelle.</translation>
    </message>
    <message>
        <source>Leave the entry out until the target has the newer release.</source>
        <translation>Lassen Sie den Eintrag weg, bis das Ziel das neuere Release hat.</translation>
    </message>
    <message>
        <source>The target&apos;s release or edition does not have this type.</source>
        <translation>Release oder Edition des Ziels hat diesen Typ nicht.</translation>
    </message>
    <message>
        <source>Leave it out, or switch the feature on in the target.</source>
        <translation>Lassen Sie es weg oder schalten Sie die Funktion im Ziel ein.</translation>
    </message>
    <message>
        <source>It belongs to an installed package, which protects it.</source>
        <translation>Es gehört zu einem installierten Paket, das es schützt.</translation>
    </message>
    <message>
        <source>Leave it out: it changes with the package&apos;s next version.</source>
        <translation>Lassen Sie es weg: Es ändert sich mit der nächsten Version des Pakets.</translation>
    </message>
    <message>
        <source>The user of this sign-in may not change it, or may not see what it refers to.</source>
        <translation>Der angemeldete Benutzer darf es nicht ändern oder nicht sehen, worauf es verweist.</translation>
    </message>
    <message>
        <source>Sign in with more rights, or ask an administrator of the target.</source>
        <translation>Melden Sie sich mit mehr Rechten an oder fragen Sie einen Administrator des Ziels.</translation>
    </message>
    <message>
        <source>Something else is being set up in the target at this moment.</source>
        <translation>Im Ziel wird gerade etwas anderes eingerichtet.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The flow&apos;s active version cannot be overwritten in the target.</source>
        <translation>Die aktive Version des Flows kann im Ziel nicht überschrieben werden.</translation>
    </message>
    <message>
        <source>Deactivate it there, or let deployed flows be active in the target&apos;s settings.</source>
        <translation>Deaktivieren Sie ihn dort, oder erlauben Sie in den Einstellungen des Ziels, dass bereitgestellte Flows aktiv sind.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The record on the remote was rewritten</source>
        <translation>Die Aufzeichnung auf dem Remote wurde umgeschrieben</translation>
    </message>
    <message>
        <source>Accepted the record on the remote as it was rewritten</source>
        <translation>Hat die umgeschriebene Aufzeichnung auf dem Remote angenommen</translation>
    </message>
    <message>
        <source>Erased somebody from the map of people</source>
        <translation>Hat jemanden aus dem Personenverzeichnis gelöscht</translation>
    </message>
    <message>
        <source>No quick deployment to %1: the last check ran fewer tests than the plan has to. Validate again; nothing was changed.</source>
        <translation>Keine Schnellbereitstellung in %1: Die letzte Prüfung hat weniger Tests ausgeführt, als der Plan verlangt. Validieren Sie erneut; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln Komponente</numerusform>
            <numerusform>%Ln Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Its type changes from %1 to %2. What records hold in it may be converted or lost, and does not come back.</source>
        <translation>Sein Typ ändert sich von %1 zu %2. Was Datensätze darin enthalten, wird vielleicht umgewandelt oder geht verloren und kommt nicht zurück.</translation>
    </message>
    <message>
        <source>New values (%1) can be made inactive later, not removed.</source>
        <translation>Neue Werte (%1) lassen sich später deaktivieren, nicht entfernen.</translation>
    </message>
    <message>
        <source>What records hold in this field goes with it. Taking back brings the field back, empty.</source>
        <translation>Was Datensätze in diesem Feld enthalten, geht mit ihm. Zurücknehmen bringt das Feld leer zurück.</translation>
    </message>
    <message>
        <source>Its records go with it. Taking back brings the object back without them.</source>
        <translation>Seine Datensätze gehen mit ihm. Zurücknehmen bringt das Objekt ohne sie zurück.</translation>
    </message>
    <message>
        <source>A deployment cannot remove a record type. Taking back leaves it there.</source>
        <translation>Eine Bereitstellung kann keinen Datensatztyp entfernen. Zurücknehmen lässt ihn dort.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>Wartet auf %1: %Ln Bereitstellung läuft oder steht in der Warteschlange</numerusform>
            <numerusform>Wartet auf %1: %Ln Bereitstellungen laufen oder stehen in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replaces what %2 changed itself</source>
        <translation>%1 ersetzt, was %2 selbst geändert hat</translation>
    </message>
    <message>
        <source>The merge keeps what %1 changed itself</source>
        <translation>Die Zusammenführung behält, was %1 selbst geändert hat</translation>
    </message>
    <message>
        <source>What %1 changed itself, as it was before</source>
        <translation>Was %1 selbst geändert hat, wie es vorher war</translation>
    </message>
    <message>
        <source>Plan %1 stands in its place.</source>
        <translation>Plan %1 steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>A newer plan stands in the place of this one; nothing of it was sent to %1.</source>
        <translation>Ein neuerer Plan steht an der Stelle dieses Plans; nichts davon wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>Allowed changes to production</source>
        <translation>Änderungen an der Produktion erlaubt</translation>
    </message>
    <message>
        <source>Made production read only</source>
        <translation>Produktion schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%n records, times in UTC</source>
        <translation>
            <numerusform>%n Datensatz, Zeiten in UTC</numerusform>
            <numerusform>%n Datensätze, Zeiten in UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First snapshot of %1: %Ln components</source>
        <translation>
            <numerusform>Erster Snapshot von %1: %Ln Komponente</numerusform>
            <numerusform>Erster Snapshot von %1: %Ln Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed: %Ln components</source>
        <translation>
            <numerusform>%1 geändert: %Ln Komponente</numerusform>
            <numerusform>%1 geändert: %Ln Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 und %L2 weitere</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>Aufzeichnung geprüft</translation>
    </message>
    <message>
        <source>The policy that allowed this cannot be read any more. Nothing was changed.</source>
        <translation>Die Richtlinie, die das erlaubt hat, ist nicht mehr lesbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The policy wants what goes to %1 held against compliance rules, and that was not done.</source>
        <translation>Die Richtlinie verlangt, dass gegen Compliance-Regeln gehalten wird, was nach %1 geht, und das ist nicht geschehen.</translation>
    </message>
    <message>
        <source>Could not be looked at: %1.</source>
        <translation>Konnte nicht angesehen werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>Und %Ln weiterer Befund.</numerusform>
            <numerusform>Und %Ln weitere Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in to the org from %1 by %2</source>
        <translation>Bei der Org angemeldet von %1 aus mit %2</translation>
    </message>
    <message>
        <source>Was not let into the org from %1 by %2: %3</source>
        <translation>Nicht in die Org gelassen von %1 aus mit %2: %3</translation>
    </message>
    <message>
        <source>Saved the work that only %1 had</source>
        <translation>Die Arbeit gesichert, die nur %1 hatte</translation>
    </message>
    <message>
        <source>Asked production to refresh %1</source>
        <translation>Die Produktion gebeten, %1 zu aktualisieren</translation>
    </message>
    <message>
        <source>What production said to the refresh of %1</source>
        <translation>Was die Produktion zur Aktualisierung von %1 sagte</translation>
    </message>
    <message>
        <source>Put the fresh copy in the place of %1</source>
        <translation>Die frische Kopie an die Stelle von %1 gesetzt</translation>
    </message>
    <message>
        <source>Gave the fresh copy of %1 up</source>
        <translation>Die frische Kopie von %1 verworfen</translation>
    </message>
    <message>
        <source>Connected %1 to the org that its refresh made</source>
        <translation>%1 mit der Org verbunden, die ihre Aktualisierung schuf</translation>
    </message>
    <message>
        <source>Let pass what compliance rules found in a plan for %1</source>
        <translation>Ließ durch, was Compliance-Regeln in einem Plan für %1 fanden</translation>
    </message>
    <message>
        <source>Made or changed a rule</source>
        <translation>Legte eine Regel an oder änderte sie</translation>
    </message>
    <message>
        <source>Removed a rule</source>
        <translation>Entfernte eine Regel</translation>
    </message>
    <message>
        <source>Changed whom rules tell or which hosts they may ask</source>
        <translation>Änderte, wem Regeln Bescheid geben oder welche Hosts sie fragen dürfen</translation>
    </message>
    <message>
        <source>A rule began to run</source>
        <translation>Eine Regel lief an</translation>
    </message>
    <message>
        <source>A rule ended its run</source>
        <translation>Eine Regel lief zu Ende</translation>
    </message>
    <message>
        <source>Said that the manual task of a rule is done</source>
        <translation>Sagte, dass die Handarbeit einer Regel getan ist</translation>
    </message>
    <message>
        <source>Said that the manual task of a rule is to be done again</source>
        <translation>Sagte, dass die Handarbeit einer Regel noch einmal zu tun ist</translation>
    </message>
    <message>
        <source>Began to mask records of %1</source>
        <translation>Begann, Datensätze von %1 zu maskieren</translation>
    </message>
    <message>
        <source>Went on masking records of %1</source>
        <translation>Maskierte weiter Datensätze von %1</translation>
    </message>
    <message>
        <source>Ended the masking of records of %1</source>
        <translation>Beendete das Maskieren von Datensätzen von %1</translation>
    </message>
    <message>
        <source>Looked at values of records of %1</source>
        <translation>Sah Werte von Datensätzen von %1 an</translation>
    </message>
    <message>
        <source>Signed off who may do what in %1</source>
        <translation>Zeichnete ab, wer in %1 was darf</translation>
    </message>
    <message>
        <source>Wrote an audit report</source>
        <translation>Schrieb einen Prüfbericht</translation>
    </message>
    <message>
        <source>Held environments against the compliance rules</source>
        <translation>Hielt Umgebungen gegen die Compliance-Regeln</translation>
    </message>
    <message>
        <source>Let a plan go to %1 though that org is on an older release</source>
        <translation>Ließ einen Plan nach %1 gehen, obwohl jene Org ein älteres Release hat</translation>
    </message>
    <message>
        <source>Changed a check before a release</source>
        <translation>Änderte eine Kontrolle vor einem Release</translation>
    </message>
    <message>
        <source>Waived a check before a release</source>
        <translation>Erließ eine Kontrolle vor einem Release</translation>
    </message>
    <message>
        <source>Took back that a check before a release is waived</source>
        <translation>Nahm den Erlass einer Kontrolle vor einem Release zurück</translation>
    </message>
    <message>
        <source>Kept how %1 was before its upgrade</source>
        <translation>Hielt fest, wie %1 vor dem Upgrade war</translation>
    </message>
    <message>
        <source>Kept how %1 is after its upgrade</source>
        <translation>Hielt fest, wie %1 nach dem Upgrade ist</translation>
    </message>
    <message>
        <source>sign-in to the org</source>
        <translation>Anmeldung bei der Org</translation>
    </message>
    <message>
        <source>failed sign-in</source>
        <translation>fehlgeschlagene Anmeldung</translation>
    </message>
    <message>
        <source>Org&apos;s sign-ins</source>
        <translation>Anmeldungen der Org</translation>
    </message>
    <message>
        <source>org&apos;s sign-ins</source>
        <translation>Anmeldungen der Org</translation>
    </message>
    <message>
        <source>%1 is on %2 (API %3) and %4 still on %5 (API %6): what is new in the later release does not exist in %4 yet.</source>
        <translation>%1 ist auf %2 (API %3) und %4 noch auf %5 (API %6): Was im neueren Release neu ist, gibt es in %4 noch nicht.</translation>
    </message>
    <message>
        <source>Say why this may go to an org on an older release.</source>
        <translation>Sagen Sie, warum dies in eine Org mit älterem Release gehen darf.</translation>
    </message>
    <message>
        <source>%1 is locked by %2 for promotion %3 until %4 (UTC), by the org&apos;s clock; the clock of this computer is ahead of it. Nothing was changed. Wait, or set the clock.</source>
        <translation>%1 ist nach der Uhr der Org bis %4 (UTC) von %2 für Promotion %3 gesperrt; die Uhr dieses Computers geht vor. Es wurde nichts geändert. Warten Sie, oder stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>%1 is still working on a deployment, and %2 holds its lock for promotion %3. Nothing was changed. Wait until the org is done.</source>
        <translation>%1 arbeitet noch an einer Bereitstellung, und %2 hält die Sperre für Promotion %3. Es wurde nichts geändert. Warten Sie, bis die Org fertig ist.</translation>
    </message>
    <message>
        <source>This promotion was begun on another machine; going on from there</source>
        <translation>Diese Promotion wurde auf einem anderen Computer begonnen; es geht von dort weiter</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You may let it pass with a reason, which goes on record.</source>
        <translation>Sie dürfen es mit einem Grund durchlassen, der aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>It may be let pass by %1.</source>
        <translation>Durchlassen darf es %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>backflow::release</name>
    <message>
        <source>the upgrade</source>
        <translation>das Upgrade</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a promotion</source>
        <translation>eine Promotion</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>eine Vermutung</translation>
    </message>
    <message>
        <source>There is no check %1 for %2.</source>
        <translation>Es gibt keine Kontrolle %1 für %2.</translation>
    </message>
    <message>
        <source>Say what was seen: it is the evidence.</source>
        <translation>Sagen Sie, was zu sehen war: Das ist der Beleg.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Say why this check does not matter.</source>
        <translation>Sagen Sie, warum diese Kontrolle keine Rolle spielt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are due.</source>
        <translation>
            <numerusform>%Ln Komponente ist fällig.</numerusform>
            <numerusform>%Ln Komponenten sind fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version in use is %1 or later.</source>
        <translation>Jede verwendete Version ist %1 oder neuer.</translation>
    </message>
    <message numerus="yes">
        <source>API versions below %1 are used by %Ln components.</source>
        <translation>
            <numerusform>API-Versionen unter %1 verwendet %Ln Komponente.</numerusform>
            <numerusform>API-Versionen unter %1 verwenden %Ln Komponenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the upgrade: %L1, by people: %L2, by promotions: %L3, not clear: %L4.</source>
        <translation>Durch das Upgrade: %L1, durch Personen: %L2, durch Promotionen: %L3, unklar: %L4.</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>Es gibt keine Umgebung %1.</translation>
    </message>
    <message>
        <source>By the report the upgrade changed nothing in %1 that could flow on.</source>
        <translation>Nach dem Bericht hat das Upgrade in %1 nichts geändert, das weitergegeben werden könnte.</translation>
    </message>
    <message>
        <source>What the upgrade to %1 changed in %2</source>
        <translation>Was das Upgrade auf %1 in %2 geändert hat</translation>
    </message>
    <message>
        <source>Before the upgrade of %1</source>
        <translation>Vor dem Upgrade von %1</translation>
    </message>
    <message>
        <source>%1 is still on %2 (API %3), as it was when it was kept as before: its upgrade has not happened yet.</source>
        <translation>%1 ist noch auf %2 (API %3), wie zu der Zeit, als der Zustand davor festgehalten wurde: Das Upgrade steht noch aus.</translation>
    </message>
    <message>
        <source>Nothing is kept of how %1 was before its upgrade.</source>
        <translation>Von %1 vor dem Upgrade ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>After the upgrade of %1</source>
        <translation>Nach dem Upgrade von %1</translation>
    </message>
    <message>
        <source>Production is never on preview.</source>
        <translation>Die Produktion ist nie in der Vorschau.</translation>
    </message>
    <message>
        <source>It is on API %1, production on %2.</source>
        <translation>Sie ist auf API %1, die Produktion auf %2.</translation>
    </message>
    <message>
        <source>%1 says so of its instance %2.</source>
        <translation>%1 sagt das von ihrer Instanz %2.</translation>
    </message>
    <message>
        <source>The org was not asked for its release yet.</source>
        <translation>Die Org wurde noch nicht nach ihrem Release gefragt.</translation>
    </message>
    <message>
        <source>It is on production&apos;s release: that does not tell when it gets the next.</source>
        <translation>Sie ist auf dem Release der Produktion: Das sagt nicht, wann sie das nächste erhält.</translation>
    </message>
    <message>
        <source>The org was not asked for its instance yet. Read it first.</source>
        <translation>Die Org wurde noch nicht nach ihrer Instanz gefragt. Lesen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Nobody was asked for upgrade dates yet.</source>
        <translation>Nach Upgrade-Terminen wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 These dates are those of %2.</source>
        <translation>%1 Diese Termine sind die vom %2.</translation>
    </message>
    <message>
        <source>These dates are those of %1. Ask again.</source>
        <translation>Diese Termine sind die vom %1. Fragen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes ahead of %1&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der von %1 %Ln Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der von %1 %Ln Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes behind %1&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der von %1 %Ln Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der von %1 %Ln Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that are left are counted by the latter.</source>
        <translation>Verbleibende Zeiten werden nach jener gezählt.</translation>
    </message>
    <message>
        <source>An org was asked on %1, which by this computer&apos;s clock has not come yet: the clock is wrong now, or was then.</source>
        <translation>Eine Org wurde am %1 gefragt, was nach der Uhr dieses Computers noch nicht war: Die Uhr geht jetzt falsch oder ging es damals.</translation>
    </message>
    <message>
        <source>with production</source>
        <translation>mit der Produktion</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>When production is upgraded is known</source>
        <translation>Der Zeitpunkt des Upgrades der Produktion ist bekannt</translation>
    </message>
    <message>
        <source>%1 is on %2 already.</source>
        <translation>%1 ist schon auf %2.</translation>
    </message>
    <message>
        <source>%1: %2, as %3 tells.</source>
        <translation>%1: %2, laut %3.</translation>
    </message>
    <message>
        <source>The release notes were read for what the company uses</source>
        <translation>Die Release Notes wurden auf das hin gelesen, was das Unternehmen nutzt</translation>
    </message>
    <message>
        <source>A sandbox of the pipeline is upgraded before production</source>
        <translation>Eine Sandbox der Pipeline erhält das Upgrade vor der Produktion</translation>
    </message>
    <message>
        <source>Of some sandboxes it is not known yet whether they are on preview.</source>
        <translation>Von einigen Sandboxes ist noch nicht bekannt, ob sie in der Vorschau sind.</translation>
    </message>
    <message>
        <source>All sandboxes are upgraded with production: nothing can be tried before.</source>
        <translation>Alle Sandboxes erhalten das Upgrade mit der Produktion: Vorher kann nichts ausprobiert werden.</translation>
    </message>
    <message>
        <source>All orgs are read at one API version</source>
        <translation>Alle Orgs werden mit derselben API-Version gelesen</translation>
    </message>
    <message>
        <source>Everything is read and compared at API %1, the highest that all of them speak.</source>
        <translation>Alles wird mit API %1 gelesen und verglichen, der höchsten, die alle beherrschen.</translation>
    </message>
    <message>
        <source>Not asked yet: %1.</source>
        <translation>Noch nicht gefragt: %1.</translation>
    </message>
    <message>
        <source>What is due from above is back in %1</source>
        <translation>Was von oben fällig ist, ist in %1 zurückgeführt</translation>
    </message>
    <message>
        <source>Apex tests pass in %1</source>
        <translation>Apex-Tests bestehen in %1</translation>
    </message>
    <message>
        <source>%1 is not on the release yet: tests there say nothing of it.</source>
        <translation>%1 ist noch nicht auf diesem Release: Tests dort sagen nichts darüber.</translation>
    </message>
    <message>
        <source>No API version that is retired is in use in %1</source>
        <translation>In %1 ist keine abgeschaltete API-Version in Gebrauch</translation>
    </message>
    <message>
        <source>How %1 is before its upgrade is kept</source>
        <translation>Der Zustand von %1 vor dem Upgrade ist festgehalten</translation>
    </message>
    <message>
        <source>Read by %1 at API %2.</source>
        <translation>Von %1 mit API %2 gelesen.</translation>
    </message>
    <message>
        <source>The last reading before the upgrade stands for it.</source>
        <translation>Die letzte Lesung vor dem Upgrade steht dafür.</translation>
    </message>
    <message>
        <source>It was upgraded before anybody read it.</source>
        <translation>Das Upgrade kam, bevor jemand die Org gelesen hat.</translation>
    </message>
    <message>
        <source>What the upgrade changed in %1 is looked through</source>
        <translation>Was das Upgrade in %1 geändert hat, ist durchgesehen</translation>
    </message>
    <message>
        <source>%1 is not on the release yet.</source>
        <translation>%1 ist noch nicht auf diesem Release.</translation>
    </message>
    <message>
        <source>What was validated before is valid still</source>
        <translation>Was vorher gültig geprüft war, ist es noch</translation>
    </message>
    <message>
        <source>Stay informed</source>
        <translation>Informiert bleiben</translation>
    </message>
    <message>
        <source>Test before</source>
        <translation>Vorher testen</translation>
    </message>
    <message>
        <source>Validate after</source>
        <translation>Nachher prüfen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>No upgrade of %1 is known: it is on %2 (API %3) since it is read.</source>
        <translation>Von %1 ist kein Upgrade bekannt: Seit es gelesen wird, ist es auf %2 (API %3).</translation>
    </message>
    <message>
        <source>%1 was not read before its upgrade: what it changed cannot be told any more.</source>
        <translation>%1 wurde vor dem Upgrade nicht gelesen: Was es geändert hat, lässt sich nicht mehr sagen.</translation>
    </message>
    <message>
        <source>The org has no local tests.</source>
        <translation>Die Org hat keine lokalen Tests.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tests passed.</source>
        <translation>%L1 von %L2 Tests bestanden.</translation>
    </message>
    <message>
        <source>Coverage: %L1 %.</source>
        <translation>Abdeckung: %L1 %.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for %2.</source>
        <translation>Die vorliegende Berechtigung gilt für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>Running the Apex tests of %1, without changing anything</source>
        <translation>Apex-Tests von %1 laufen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>%1 was on API %2 then, not yet on %3.</source>
        <translation>%1 war da auf API %2, noch nicht auf %3.</translation>
    </message>
    <message>
        <source>%1 is not in the pipeline.</source>
        <translation>%1 ist nicht in der Pipeline.</translation>
    </message>
    <message>
        <source>%1 → %2: %3 before, %4 now%5</source>
        <translation>%1 → %2: vorher %3, jetzt %4%5</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>No plan that waits was validated before.</source>
        <translation>Kein wartender Plan wurde vorher geprüft.</translation>
    </message>
    <message>
        <source>It is new and holds what the platform fills in by itself.</source>
        <translation>Es ist neu und enthält, was die Plattform von selbst einsetzt.</translation>
    </message>
    <message>
        <source>Before, the org was read at API %1, and after at %2: the newer version may just tell more.</source>
        <translation>Vorher wurde die Org mit API %1 gelesen, nachher mit %2: Die neuere Version sagt vielleicht nur mehr.</translation>
    </message>
    <message>
        <source>Neither the org&apos;s own dates nor its setup audit trail nor another org tell who did it.</source>
        <translation>Weder die Daten der Org selbst noch ihr Setup-Aktivierungsprotokoll noch eine andere Org sagen, wer es war.</translation>
    </message>
    <message numerus="yes">
        <source>It is new in all %Ln components of this type at once</source>
        <translation>
            <numerusform>Es ist in der %Ln Komponente dieses Typs neu</numerusform>
            <numerusform>Es ist in allen %Ln Komponenten dieses Typs auf einmal neu</numerusform>
        </translation>
    </message>
    <message>
        <source>, with the same value.</source>
        <translation>, mit demselben Wert.</translation>
    </message>
    <message>
        <source>The same change is in every other org that was upgraded: %1.</source>
        <translation>Dieselbe Änderung ist in jeder anderen Org, die ein Upgrade erhielt: %1.</translation>
    </message>
    <message>
        <source>It is in none that was not.</source>
        <translation>In keiner, die keines erhielt.</translation>
    </message>
    <message>
        <source>The org says nobody saved it since %1, and yet it is another.</source>
        <translation>Die Org sagt, seit %1 habe es niemand gespeichert, und doch ist es anders.</translation>
    </message>
    <message>
        <source>The org says %1 changed it, who is no person.</source>
        <translation>Die Org sagt, %1 habe es geändert, und das ist keine Person.</translation>
    </message>
    <message>
        <source>Promotion %1 brought this component in between.</source>
        <translation>Promotion %1 hat diese Komponente in der Zwischenzeit gebracht.</translation>
    </message>
    <message>
        <source>The org says %1 saved it on %2.</source>
        <translation>Die Org sagt, %1 habe es am %2 gespeichert.</translation>
    </message>
    <message>
        <source>The setup audit trail names it: %1, %2: %3</source>
        <translation>Das Setup-Aktivierungsprotokoll nennt es: %1, %2: %3</translation>
    </message>
    <message>
        <source>The setup audit trail has %1 change this kind of thing at that moment: %2</source>
        <translation>Nach dem Setup-Aktivierungsprotokoll hat %1 in diesem Moment so etwas geändert: %2</translation>
    </message>
    <message>
        <source>It goes with %1, which came or went in the same time.</source>
        <translation>Es gehört zu %1, das in derselben Zeit kam oder ging.</translation>
    </message>
    <message>
        <source>The setup audit trail was not read up to the second reading: who did what by hand rests on the org&apos;s dates alone.</source>
        <translation>Das Setup-Aktivierungsprotokoll wurde nicht bis zur zweiten Lesung gelesen: Wer was von Hand tat, beruht allein auf den Daten der Org.</translation>
    </message>
    <message>
        <source>No other org of the pipeline was upgraded in the same time: there is none to compare with.</source>
        <translation>Keine andere Org der Pipeline erhielt in derselben Zeit ein Upgrade: Es fehlt der Vergleich.</translation>
    </message>
    <message>
        <source>The two readings were made at API %1 and %2: some of what differs may be what only the newer version tells.</source>
        <translation>Die beiden Lesungen erfolgten mit API %1 und %2: Manches, was abweicht, sagt vielleicht nur die neuere Version.</translation>
    </message>
    <message>
        <source>The org told no dates of changes.</source>
        <translation>Die Org nannte keine Daten von Änderungen.</translation>
    </message>
    <message>
        <source>What the provider of upgrade dates answered could not be read.</source>
        <translation>Die Antwort des Anbieters von Upgrade-Terminen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 does not know that instance.</source>
        <translation>%1 kennt diese Instanz nicht.</translation>
    </message>
    <message>
        <source>%1 does not tell upgrade dates now (HTTP %2).</source>
        <translation>%1 nennt gerade keine Upgrade-Termine (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB and was not read.</source>
        <translation>%1 ist größer als 4 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: line %2: %3</source>
        <translation>%1 kann nicht gelesen werden: Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 is no list of upgrade dates: %2</source>
        <translation>%1 ist keine Liste von Upgrade-Terminen: %2</translation>
    </message>
    <message>
        <source>its format is not backflow-upgrades/1.</source>
        <translation>Das Format ist nicht backflow-upgrades/1.</translation>
    </message>
    <message>
        <source>an entry names no instance.</source>
        <translation>Ein Eintrag nennt keine Instanz.</translation>
    </message>
    <message>
        <source>a date of %1 is none, or ends before it begins.</source>
        <translation>Ein Termin von %1 ist keiner oder endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>%1 does not name the instance %2.</source>
        <translation>%1 nennt die Instanz %2 nicht.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1, %2: %L3 of %L4 checks done, %L5 blocking.</source>
        <translation>%1, %2: %L3 von %L4 Kontrollen erledigt, %L5 blockieren.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Erlass</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Release readiness: %1</source>
        <translation>Vorbereitung auf Releases: %1</translation>
    </message>
    <message>
        <source>Read on %1 and on %2; this report is of %3.</source>
        <translation>Gelesen am %1 und am %2; dieser Bericht ist vom %3.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Saved last by</source>
        <translation>Zuletzt gespeichert von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What the upgrade of %1 changed</source>
        <translation>Was das Upgrade von %1 geändert hat</translation>
    </message>
</context>
<context>
    <name>backflow::salesforce</name>
    <message>
        <source>The Salesforce command line (%1) is not installed or not on the PATH.</source>
        <translation>Die Salesforce-Befehlszeile (%1) ist nicht installiert oder nicht im PATH.</translation>
    </message>
    <message>
        <source>The Salesforce command line did not answer in time. Try again.</source>
        <translation>Die Salesforce-Befehlszeile hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The Salesforce command line could not do “%1”: %2</source>
        <translation>Die Salesforce-Befehlszeile konnte „%1“ nicht ausführen: %2</translation>
    </message>
    <message>
        <source>The org took the request but gave no id for it. Look at its deployment status page before it is sent again.</source>
        <translation>Die Org hat die Anforderung angenommen, aber keine ID dafür geliefert. Sehen Sie auf ihrer Seite „Bereitstellungsstatus“ nach, bevor sie erneut gesendet wird.</translation>
    </message>
    <message>
        <source>The package has %1 MB; the org takes %2 MB at once. Nothing was sent: promote fewer components at a time.</source>
        <translation>Das Paket hat %1&#xa0;MB; die Org nimmt %2&#xa0;MB auf einmal an. Es wurde nichts gesendet: Nehmen Sie weniger Komponenten auf einmal.</translation>
    </message>
    <message>
        <source>The package has %1 files; the org takes %2 at once. Nothing was sent: promote fewer components at a time.</source>
        <translation>Das Paket hat %1 Dateien; die Org nimmt %2 auf einmal an. Es wurde nichts gesendet: Nehmen Sie weniger Komponenten auf einmal.</translation>
    </message>
    <message>
        <source>The package has %1 MB unzipped; the org takes %2 MB. Nothing was sent: promote fewer components at a time.</source>
        <translation>Das Paket hat entpackt %1&#xa0;MB; die Org nimmt %2&#xa0;MB an. Es wurde nichts gesendet: Nehmen Sie weniger Komponenten auf einmal.</translation>
    </message>
    <message>
        <source>The org contradicts itself about deployment %1. Look at its deployment status page.</source>
        <translation>Die Org widerspricht sich bei der Bereitstellung %1. Sehen Sie auf ihrer Seite „Bereitstellungsstatus“ nach.</translation>
    </message>
    <message>
        <source>The org does not accept this session any more. Sign in again.</source>
        <translation>Die Org akzeptiert diese Sitzung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Something else is changing the org&apos;s setup right now. Try again in a minute.</source>
        <translation>Das Setup der Org wird gerade anderweitig geändert. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Another change to the org&apos;s setup is still running. Try again when it has ended.</source>
        <translation>Eine andere Änderung am Setup der Org läuft noch. Versuchen Sie es erneut, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>The org is not available right now. Try again in a minute.</source>
        <translation>Die Org ist gerade nicht verfügbar. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The org&apos;s limit of API requests is used up. Try again when it has recovered.</source>
        <translation>Das Limit der Org für API-Anforderungen ist ausgeschöpft. Versuchen Sie es erneut, wenn es sich erholt hat.</translation>
    </message>
    <message>
        <source>That is more than the org takes at once. Ask for less.</source>
        <translation>Das ist mehr, als die Org auf einmal annimmt. Fordern Sie weniger an.</translation>
    </message>
    <message>
        <source>The signed-in user lacks a permission in the org: “Modify Metadata Through Metadata API Functions” and “API Enabled” are needed. Ask an admin of the org.</source>
        <translation>Dem angemeldeten Benutzer fehlt in der Org eine Berechtigung: „Metadaten über Metadaten-API-Funktionen ändern“ (Modify Metadata Through Metadata API Functions) und „API aktiviert“ (API Enabled) werden benötigt. Fragen Sie einen Administrator der Org.</translation>
    </message>
    <message>
        <source>The signed-in user may not do that in the org. Ask an admin of the org.</source>
        <translation>Der angemeldete Benutzer darf das in der Org nicht. Fragen Sie einen Administrator der Org.</translation>
    </message>
    <message>
        <source>The org&apos;s edition or the user&apos;s profile has no API access.</source>
        <translation>Die Edition der Org oder das Profil des Benutzers hat keinen API-Zugriff.</translation>
    </message>
    <message>
        <source>The org does not speak this API version.</source>
        <translation>Die Org unterstützt diese API-Version nicht.</translation>
    </message>
    <message>
        <source>The org does not speak this API version any more.</source>
        <translation>Die Org unterstützt diese API-Version nicht mehr.</translation>
    </message>
    <message>
        <source>The org does not know that id.</source>
        <translation>Die Org kennt diese ID nicht.</translation>
    </message>
    <message>
        <source>The org does not know that id, or keeps it no longer.</source>
        <translation>Die Org kennt diese ID nicht oder bewahrt sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>The org does not have what was asked for.</source>
        <translation>Die Org hat das Angeforderte nicht.</translation>
    </message>
    <message>
        <source>The org refused: %1</source>
        <translation>Die Org hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 is not available right now. Try again in a minute.</source>
        <translation>%1 ist gerade nicht verfügbar. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address (%2), which is not followed. Sign in again to get the org&apos;s present address.</source>
        <translation>%1 leitet an eine andere Adresse weiter (%2), der nicht gefolgt wird. Melden Sie sich erneut an, um die aktuelle Adresse der Org zu erhalten.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not from Salesforce. Check the address, and whether the network asks for a sign-in of its own.</source>
        <translation>%1 hat mit etwas geantwortet, das nicht von Salesforce stammt. Prüfen Sie die Adresse und ob das Netzwerk eine eigene Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The org&apos;s answer to a query could not be read. Try again.</source>
        <translation>Die Antwort der Org auf eine Abfrage konnte nicht gelesen werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The private key cannot be used. It must be an RSA key of at least 2048 bits in PEM form, without a passphrase.</source>
        <translation>Der private Schlüssel kann nicht verwendet werden. Es muss ein RSA-Schlüssel mit mindestens 2048 Bit im PEM-Format ohne Passphrase sein.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use, so the browser could not come back. End the other sign-in or program that uses it, then try again.</source>
        <translation>Port %1 dieses Computers ist belegt, daher konnte der Browser nicht zurückkehren. Beenden Sie die andere Anmeldung oder das Programm, das ihn verwendet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Start the sign-in again.</source>
        <translation>Im Browser hat sich niemand rechtzeitig angemeldet. Starten Sie die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>This is not the answer to the sign-in that Backflow started.</source>
        <translation>Das ist nicht die Antwort auf die von Backflow gestartete Anmeldung.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Backflow.</source>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite und kehren Sie zu Backflow zurück.</translation>
    </message>
    <message>
        <source>The sign-in did not go through. Close this page and go back to Backflow.</source>
        <translation>Die Anmeldung ist fehlgeschlagen. Schließen Sie diese Seite und kehren Sie zu Backflow zurück.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser: %1</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt: %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the org said whether it took the request. It may be running there; look before it is sent again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Org mitteilte, ob sie die Anforderung angenommen hat. Sie läuft dort möglicherweise; sehen Sie nach, bevor sie erneut gesendet wird.</translation>
    </message>
    <message>
        <source>%1 did not tell its time.</source>
        <translation>%1 hat seine Uhrzeit nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>The org gave an answer that makes no sense here. Try again.</source>
        <translation>Die Org hat eine hier sinnlose Antwort gegeben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That asks for %1 components; the org gives %2 files at once. Ask for less at a time.</source>
        <translation>Das verlangt %1 Komponenten; die Org liefert %2 Dateien auf einmal. Fordern Sie weniger auf einmal an.</translation>
    </message>
    <message>
        <source>The org has put the retrieve in its queue</source>
        <translation>Die Org hat den Abruf in ihre Warteschlange gestellt</translation>
    </message>
    <message>
        <source>The org is putting the components together</source>
        <translation>Die Org stellt die Komponenten zusammen</translation>
    </message>
    <message>
        <source>The org did not finish the retrieve within an hour. Ask for less at a time.</source>
        <translation>Die Org hat den Abruf nicht innerhalb einer Stunde abgeschlossen. Fordern Sie weniger auf einmal an.</translation>
    </message>
    <message>
        <source>This environment has no sign-in yet. Sign in to it first.</source>
        <translation>Diese Umgebung hat noch keine Anmeldung. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>What the keychain holds for this org cannot be read. Sign in again.</source>
        <translation>Was der Schlüsselbund für diese Org enthält, kann nicht gelesen werden. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>“%1” is not the address of an org. It looks like https://acme.my.salesforce.com.</source>
        <translation>„%1“ ist nicht die Adresse einer Org. Sie sieht so aus: https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>That is not an access token. It looks like 00D…!AQ….</source>
        <translation>Das ist kein Zugriffstoken. Es sieht so aus: 00D…!AQ….</translation>
    </message>
    <message>
        <source>That is not an sfdxAuthUrl. It looks like force://PlatformCLI::5Aep…@acme.my.salesforce.com.</source>
        <translation>Das ist keine sfdxAuthUrl. Sie sieht so aus: force://PlatformCLI::5Aep…@acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>A sign-in by JWT needs a client id and a username.</source>
        <translation>Eine Anmeldung per JWT braucht eine Client-ID und einen Benutzernamen.</translation>
    </message>
    <message>
        <source>The org&apos;s answer could not be read. Try again.</source>
        <translation>Die Antwort der Org konnte nicht gelesen werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2. Sign in again.</source>
        <translation>%1 hat die Anmeldung abgelehnt: %2. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 answered the sign-in with something that is not from Salesforce. Check the address.</source>
        <translation>%1 hat auf die Anmeldung mit etwas geantwortet, das nicht von Salesforce stammt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The session with %1 has ended. Sign in again.</source>
        <translation>Die Sitzung bei %1 ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 is another org than before (%2, it was %3): the sandbox may have been refreshed. Nothing was done; sign in again to connect the new one.</source>
        <translation>%1 ist eine andere Org als zuvor (%2, vorher %3): Die Sandbox wurde möglicherweise aktualisiert. Es wurde nichts getan; melden Sie sich erneut an, um die neue zu verbinden.</translation>
    </message>
    <message>
        <source>The org works on this job already.</source>
        <translation>Die Org arbeitet schon an diesem Auftrag.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>„%1“ ist keine ID eines Datensatzes.</translation>
    </message>
    <message>
        <source>The copy of %1 is not ready yet.</source>
        <translation>Die Kopie von %1 ist noch nicht fertig.</translation>
    </message>
</context>
<context>
    <name>backflow::sandbox</name>
    <message numerus="yes">
        <source>%Ln component(s) due from above.</source>
        <translation>
            <numerusform>%Ln Komponente von oben fällig.</numerusform>
            <numerusform>%Ln Komponenten von oben fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) drifted here.</source>
        <translation>
            <numerusform>%Ln Komponente ist hier abgewichen.</numerusform>
            <numerusform>%Ln Komponenten sind hier abgewichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) with changes of its own, not promoted: a refresh loses them.</source>
        <translation>
            <numerusform>%Ln Komponente mit eigenen, nicht promoteten Änderungen: Eine Aktualisierung verliert sie.</numerusform>
            <numerusform>%Ln Komponenten mit eigenen, nicht promoteten Änderungen: Eine Aktualisierung verliert sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its own that a refresh would lose.</source>
        <translation>Nichts Eigenes, das eine Aktualisierung verlöre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of those due were changed here, too: a back-promotion merges them.</source>
        <translation>
            <numerusform>%Ln der fälligen Komponenten wurde auch hier geändert: Eine Rückführung führt sie zusammen.</numerusform>
            <numerusform>%Ln der fälligen Komponenten wurden auch hier geändert: Eine Rückführung führt sie zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data is needed, but nobody knows how old it is: ask production about its sandboxes.</source>
        <translation>Ihre Daten werden gebraucht, doch niemand weiß, wie alt sie sind: Fragen Sie die Produktion nach ihren Sandboxes.</translation>
    </message>
    <message>
        <source>Its data is not needed.</source>
        <translation>Ihre Daten werden nicht gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Last refreshed %Ln day(s) ago.</source>
        <translation>
            <numerusform>Zuletzt vor %Ln Tag aktualisiert.</numerusform>
            <numerusform>Zuletzt vor %Ln Tagen aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and older than it may be (%Ln day(s)).</source>
        <translation>
            <numerusform>Ihre Daten werden gebraucht und sind älter als erlaubt (%Ln Tag).</numerusform>
            <numerusform>Ihre Daten werden gebraucht und sind älter als erlaubt (%Ln Tage).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and new enough (%Ln day(s) at most).</source>
        <translation>
            <numerusform>Ihre Daten werden gebraucht und sind neu genug (höchstens %Ln Tag).</numerusform>
            <numerusform>Ihre Daten werden gebraucht und sind neu genug (höchstens %Ln Tage).</numerusform>
        </translation>
    </message>
    <message>
        <source>Production allows the next refresh on %1.</source>
        <translation>Die Produktion erlaubt die nächste Aktualisierung am %1.</translation>
    </message>
    <message>
        <source>Production allows a refresh today.</source>
        <translation>Die Produktion erlaubt heute eine Aktualisierung.</translation>
    </message>
    <message numerus="yes">
        <source>Measured %Ln day(s) ago: measure again.</source>
        <translation>
            <numerusform>Vor %Ln Tag gemessen: Messen Sie erneut.</numerusform>
            <numerusform>Vor %Ln Tagen gemessen: Messen Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again since it was measured: measure again.</source>
        <translation>Seit der Messung neu gelesen: Messen Sie erneut.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Refreshed: connect it again</source>
        <translation>Aktualisiert: neu verbinden</translation>
    </message>
    <message>
        <source>Being refreshed</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Back-promote</source>
        <translation>Zurückführen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh, once it is allowed</source>
        <translation>Aktualisieren, sobald erlaubt</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Im Gleichschritt</translation>
    </message>
    <message>
        <source>Before %1 is refreshed</source>
        <translation>Vor der Aktualisierung von %1</translation>
    </message>
    <message>
        <source>No production environment is on the map to compare users with.</source>
        <translation>Keine Produktionsumgebung steht auf der Karte, mit der Benutzer verglichen werden könnten.</translation>
    </message>
    <message>
        <source>%1 is no sandbox: it is never refreshed.</source>
        <translation>%1 ist keine Sandbox: Sie wird nie aktualisiert.</translation>
    </message>
    <message>
        <source>%1 was never read.</source>
        <translation>%1 wurde nie gelesen.</translation>
    </message>
    <message>
        <source>Looking for work that only %1 has</source>
        <translation>Es wird nach Arbeit gesucht, die nur %1 hat</translation>
    </message>
    <message>
        <source>Nothing was captured under %1.</source>
        <translation>Unter %1 wurde nichts gesichert.</translation>
    </message>
    <message>
        <source>What was captured under %1 cannot be read.</source>
        <translation>Was unter %1 gesichert wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Connect the environment to the new org</source>
        <translation>Die Umgebung mit der neuen Org verbinden</translation>
    </message>
    <message>
        <source>Sign-in, org id, record and common versions: Backflow does it.</source>
        <translation>Anmeldung, Org-ID, Aufzeichnung und gemeinsame Versionen: Das macht Backflow.</translation>
    </message>
    <message>
        <source>Put the captured work back</source>
        <translation>Die gesicherte Arbeit zurückholen</translation>
    </message>
    <message>
        <source>It is offered as a plan; what production changed meanwhile is merged.</source>
        <translation>Sie wird als Plan angeboten; was die Produktion inzwischen geändert hat, wird zusammengeführt.</translation>
    </message>
    <message>
        <source>Add the users that only the sandbox had</source>
        <translation>Die Benutzer hinzufügen, die nur die Sandbox hatte</translation>
    </message>
    <message>
        <source>Setup, Users. A copy has the users of its source, and no others.</source>
        <translation>Setup, Benutzer. Eine Kopie hat die Benutzer ihrer Quelle und keine anderen.</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <translation>Die Leute anmelden lassen</translation>
    </message>
    <message>
        <source>Usernames end with the sandbox&apos;s name, addresses are made invalid: correct those of who works here, and reset passwords.</source>
        <translation>Benutzernamen enden auf den Namen der Sandbox, Adressen sind ungültig gemacht: Berichtigen Sie die von denen, die hier arbeiten, und setzen Sie Kennwörter zurück.</translation>
    </message>
    <message>
        <source>Set how far e-mail goes</source>
        <translation>Festlegen, wie weit E-Mails gehen</translation>
    </message>
    <message>
        <source>Setup, Deliverability. A fresh copy sends system e-mail only.</source>
        <translation>Setup, Zustellbarkeit. Eine frische Kopie sendet nur System-E-Mails.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Personenbezogene Daten maskieren</translation>
    </message>
    <message>
        <source>The records are production&apos;s until that is done.</source>
        <translation>Bis dahin sind die Datensätze die der Produktion.</translation>
    </message>
    <message>
        <source>Stop or start scheduled jobs</source>
        <translation>Geplante Jobs anhalten oder starten</translation>
    </message>
    <message>
        <source>Setup, Scheduled Jobs. What ran in production may run here, too.</source>
        <translation>Setup, Geplante Jobs. Was in der Produktion lief, läuft vielleicht auch hier.</translation>
    </message>
    <message>
        <source>Point integrations away from production</source>
        <translation>Integrationen von der Produktion weglenken</translation>
    </message>
    <message>
        <source>Named credentials, remote sites, outbound messages, custom settings with addresses.</source>
        <translation>Benannte Anmeldeinformationen, Remote-Sites, ausgehende Nachrichten, benutzerdefinierte Einstellungen mit Adressen.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Geheimnisse neu eingeben</translation>
    </message>
    <message>
        <source>Passwords of named credentials, certificates and auth providers are not copied, or are production&apos;s.</source>
        <translation>Kennwörter benannter Anmeldeinformationen, Zertifikate und Authentifizierungsanbieter werden nicht kopiert oder sind die der Produktion.</translation>
    </message>
    <message>
        <source>Renew tokens of connected apps and build servers</source>
        <translation>Tokens verbundener Apps und Build-Server erneuern</translation>
    </message>
    <message>
        <source>Every token of the old org is dead, those of CI included.</source>
        <translation>Jedes Token der alten Org ist tot, auch die der CI.</translation>
    </message>
    <message>
        <source>Load the records that tests need</source>
        <translation>Die Datensätze laden, die Tests brauchen</translation>
    </message>
    <message>
        <source>Developer sandboxes are copied without records.</source>
        <translation>Developer-Sandboxes werden ohne Datensätze kopiert.</translation>
    </message>
    <message>
        <source>Look at what is due from above</source>
        <translation>Ansehen, was von oben fällig ist</translation>
    </message>
    <message>
        <source>A back-promotion brings what the copy does not have yet.</source>
        <translation>Eine Rückführung bringt, was die Kopie noch nicht hat.</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”.</source>
        <translation>Die Checkliste hat keinen Punkt „%1“.</translation>
    </message>
    <message>
        <source>%1 has no checklist: it was not refreshed since Backflow looks after it.</source>
        <translation>%1 hat keine Checkliste: Sie wurde nicht aktualisiert, seit Backflow sie betreut.</translation>
    </message>
    <message>
        <source>Say what has to be done.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Asking %1 about its sandboxes</source>
        <translation>%1 wird nach seinen Sandboxes gefragt</translation>
    </message>
    <message>
        <source>Looking for what %1 and %2 have in common</source>
        <translation>Es wird gesucht, was %1 und %2 gemeinsam haben</translation>
    </message>
    <message>
        <source>As far as production tells, %1 is still the org it was.</source>
        <translation>Soweit die Produktion es sagt, ist %1 noch dieselbe Org.</translation>
    </message>
    <message>
        <source>No production org can be asked for a sign-in to %1. Sign in to it in another way.</source>
        <translation>Keine Produktions-Org kann um eine Anmeldung bei %1 gebeten werden. Melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>That sign-in is for org %1, but %2 was refreshed into org %3. Nothing was changed.</source>
        <translation>Diese Anmeldung gilt für Org %1, doch %2 wurde zu Org %3 aktualisiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Org %1 is %2 already. Nothing was changed.</source>
        <translation>Org %1 ist bereits %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>Es gibt keine Umgebung %1.</translation>
    </message>
    <message>
        <source>The permission at hand is not for connecting %1, or is too old. Ask again.</source>
        <translation>Die vorliegende Erlaubnis gilt nicht für das Verbinden von %1 oder ist zu alt. Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is not connected to its new org yet. Sign in first.</source>
        <translation>%1 ist noch nicht mit seiner neuen Org verbunden. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>After %1 was refreshed</source>
        <translation>Nach der Aktualisierung von %1</translation>
    </message>
    <message>
        <source>No production org of this pipeline tells of a sandbox that %1 stands for. Put production on the map and sign in to it.</source>
        <translation>Keine Produktions-Org dieser Pipeline kennt eine Sandbox, für die %1 steht. Nehmen Sie die Produktion in die Karte auf und melden Sie sich an.</translation>
    </message>
    <message>
        <source>The permission to refresh %1 is too old. Ask again.</source>
        <translation>Die Erlaubnis, %1 zu aktualisieren, ist zu alt. Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for refreshing %2. Nothing was asked of production.</source>
        <translation>Die vorliegende Erlaubnis gilt für %1, nicht für die Aktualisierung von %2. Von der Produktion wurde nichts verlangt.</translation>
    </message>
    <message>
        <source>Say why %1 is refreshed: that goes on record.</source>
        <translation>Sagen Sie, warum %1 aktualisiert wird: Das wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 is being refreshed already (%2).</source>
        <translation>%1 wird bereits aktualisiert (%2).</translation>
    </message>
    <message>
        <source>Asking %1 to refresh %2</source>
        <translation>%1 wird gebeten, %2 zu aktualisieren</translation>
    </message>
    <message>
        <source>No copy of %1 waits for activation.</source>
        <translation>Keine Kopie von %1 wartet auf Aktivierung.</translation>
    </message>
    <message>
        <source>Nothing of that is missing in %1.</source>
        <translation>Davon fehlt in %1 nichts.</translation>
    </message>
    <message>
        <source>Before captured work is put back into %1</source>
        <translation>Bevor gesicherte Arbeit nach %1 zurückkommt</translation>
    </message>
    <message>
        <source>Puts back the work captured in %1 before its refresh</source>
        <translation>Holt die vor der Aktualisierung in %1 gesicherte Arbeit zurück</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from %2 to %3.</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
</context>
<context>
    <name>backflow::secrets</name>
    <message>
        <source>No keychain is running on this computer, so nothing was saved. Start one, for example with “gnome-keyring-daemon --unlock --components=secrets” in a D-Bus session, or sign in for this session only with BACKFLOW_SECRETS=memory.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund, daher wurde nichts gespeichert. Starten Sie einen, zum Beispiel mit „gnome-keyring-daemon --unlock --components=secrets“ in einer D-Bus-Sitzung, oder melden Sie sich mit BACKFLOW_SECRETS=memory nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so nothing was saved. Sign in for this session only with BACKFLOW_SECRETS=memory.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden, daher wurde nichts gespeichert. Melden Sie sich mit BACKFLOW_SECRETS=memory nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The keychain did not answer within a minute. It may wait for its password: unlock it, then try again.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb einer Minute geantwortet. Möglicherweise wartet er auf sein Passwort: Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for %1. Sign in first.</source>
        <translation>Der Schlüsselbund enthält nichts für %1. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The keychain is locked or access was refused. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff wurde verweigert. Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain reported an error: %1</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet: %1</translation>
    </message>
    <message>
        <source>Nothing is kept for %1. Sign in first.</source>
        <translation>Für %1 ist nichts gespeichert. Melden Sie sich zuerst an.</translation>
    </message>
</context>
<context>
    <name>backflow::services</name>
    <message>
        <source>Nobody is signed in to %1. Sign in first; on a build server set %2 to an access token.</source>
        <translation>Bei %1 ist niemand angemeldet. Melden Sie sich zuerst an; setzen Sie auf einem Build-Server %2 auf ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The renewed sign-in of %1 could not be saved: %2 It is good until this program ends; unlock the keychain before then, or sign in to %1 again afterwards.</source>
        <translation>Die erneuerte Anmeldung bei %1 konnte nicht gespeichert werden: %2 Sie gilt, bis dieses Programm endet; entsperren Sie vorher den Schlüsselbund, oder melden Sie sich danach erneut bei %1 an.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is forgotten on this computer, but %2 could not be told (%3) and may go on accepting it. To be sure, end the session in the org: Setup, Session Management, and Connected Apps OAuth Usage.</source>
        <translation>Die Anmeldung bei %1 ist auf diesem Computer gelöscht, %2 konnte dies aber nicht mitgeteilt werden (%3) und akzeptiert sie möglicherweise weiterhin. Beenden Sie sicherheitshalber die Sitzung in der Org: Setup, „Sitzungsverwaltung“ (Session Management) und „OAuth-Nutzung verbundener Anwendungen“ (Connected Apps OAuth Usage).</translation>
    </message>
    <message>
        <source>This program works with what is stored and reaches no org.</source>
        <translation>Dieses Programm arbeitet mit dem Gespeicherten und erreicht keine Org.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already. It was left as it is.</source>
        <translation>In %1 gibt es bereits einen Arbeitsbereich. Er wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;backflowctl init&quot;, or name another folder with --workspace.</source>
        <translation>In %1 gibt es keinen Arbeitsbereich. Legen Sie mit „backflowctl init“ einen an, oder nennen Sie mit --workspace einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 at byte %3.</source>
        <translation>%1 kann nicht gelesen werden: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>%1 is not the file of a workspace of this version of Backflow.</source>
        <translation>%1 ist keine Arbeitsbereichsdatei dieser Version von Backflow.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 lies inside the workspace itself.</source>
        <translation>%1 liegt im Arbeitsbereich selbst.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new or an empty folder.</source>
        <translation>%1 ist nicht leer. Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>The workspace could not be carried to %1. It is where it was.</source>
        <translation>Der Arbeitsbereich konnte nicht nach %1 gebracht werden. Er ist, wo er war.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is good until this program ends, for it could not be saved: %2</source>
        <translation>Die Anmeldung an %1 gilt, bis dieses Programm endet, denn sie konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The keychain still holds the sign-in of %1 after it was told to forget it. Remove the entry “%2” of “backflow” by hand.</source>
        <translation>Der Schlüsselbund hat die Anmeldung an %1 noch, obwohl er sie vergessen sollte. Entfernen Sie den Eintrag „%2“ von „backflow“ von Hand.</translation>
    </message>
    <message>
        <source>the keychain gives back something else than it got.</source>
        <translation>der Schlüsselbund gibt etwas anderes zurück, als er bekam.</translation>
    </message>
    <message>
        <source>Say why: whether production may be written to goes on record with a reason.</source>
        <translation>Sagen Sie, warum: Ob in die Produktion geschrieben werden darf, wird mit einem Grund aufgezeichnet.</translation>
    </message>
    <message>
        <source>The sign-in that is kept for the Git server cannot be read.</source>
        <translation>Die gespeicherte Anmeldung für den Git-Server kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No Git server is set for this pipeline.</source>
        <translation>Für diese Pipeline ist kein Git-Server festgelegt.</translation>
    </message>
    <message>
        <source>The Git server %1 is not reached over https: it wants no name and password, but an SSH key.</source>
        <translation>Der Git-Server %1 wird nicht über https erreicht: Er will keinen Namen und kein Passwort, sondern einen SSH-Schlüssel.</translation>
    </message>
    <message>
        <source>A name and a password or token are needed, one line each.</source>
        <translation>Es braucht einen Namen und ein Passwort oder Token, je eine Zeile.</translation>
    </message>
    <message>
        <source>%1 does not take this name and password. Nothing was kept; try again.</source>
        <translation>%1 nimmt diesen Namen und dieses Passwort nicht an. Nichts wurde gespeichert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain still holds the sign-in to the Git server; remove the entry “%1” there by hand.</source>
        <translation>Der Schlüsselbund enthält die Anmeldung beim Git-Server noch; entfernen Sie dort den Eintrag „%1“ von Hand.</translation>
    </message>
    <message>
        <source>That sign-in is for org %1, but %2 is org %3. Nothing was kept. If the sandbox was refreshed, connect it anew: Advisor, or &quot;backflowctl sandbox rebind&quot;.</source>
        <translation>Diese Anmeldung gilt für Org %1, doch %2 ist Org %3. Nichts wurde behalten. Wenn die Sandbox aktualisiert wurde, verbinden Sie sie neu: Berater oder „backflowctl sandbox rebind“.</translation>
    </message>
    <message>
        <source>%1 is signed in to %2 now. Before, that was %3: the record tells who acts, and what the org allows may be something else.</source>
        <translation>Bei %2 ist jetzt %1 angemeldet. Vorher war es %3: Die Aufzeichnung sagt, wer handelt, und was die Org erlaubt, kann etwas anderes sein.</translation>
    </message>
</context>
<context>
    <name>backflow::snapshot</name>
    <message>
        <source>Reading the setup audit trail of %1</source>
        <translation>Setup-Aktivierungsprotokoll von %1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 was never retrieved. Retrieve it first.</source>
        <translation>%1 wurde noch nie abgerufen. Rufen Sie diese Umgebung zuerst ab.</translation>
    </message>
    <message>
        <source>The setup audit trail of %1 could not be read: %2</source>
        <translation>Das Setup-Aktivierungsprotokoll von %1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is a metadata type that is not known here; it was not read.</source>
        <translation>%1 ist ein hier unbekannter Metadatentyp; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The org does not offer the metadata type %1; it was not read.</source>
        <translation>Die Org bietet den Metadatentyp %1 nicht an; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 ist zu groß für einen Vergleich.</translation>
    </message>
    <message>
        <source>%1 holds too many files.</source>
        <translation>%1 enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>None of that differs from the record of %1 any more.</source>
        <translation>Nichts davon unterscheidet sich noch vom Sollstand von %1.</translation>
    </message>
    <message>
        <source>There is no environment called %1.</source>
        <translation>Es gibt keine Umgebung namens %1.</translation>
    </message>
    <message>
        <source>The repository has no branch called %1.</source>
        <translation>Das Repository hat keinen Branch namens %1.</translation>
    </message>
    <message>
        <source>%1 has no snapshot from %2 or before; the first is of %3.</source>
        <translation>%1 hat keinen Snapshot von %2 oder früher; der erste ist von %3.</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 hat keinen Commit %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole commit id.</source>
        <translation>„%1“ ist keine vollständige Commit-ID.</translation>
    </message>
    <message>
        <source>“%1” is neither a time like 2026-11-01 or 2026-11-01T18:00 nor a commit.</source>
        <translation>„%1“ ist weder eine Zeitangabe wie 2026-11-01 oder 2026-11-01T18:00 noch ein Commit.</translation>
    </message>
    <message>
        <source>“%1” is no commit.</source>
        <translation>„%1“ ist kein Commit.</translation>
    </message>
    <message>
        <source>“%1” is no environment, folder or zip. This pipeline has: %2. A branch is named branch:NAME.</source>
        <translation>„%1“ ist weder Umgebung noch Ordner noch ZIP. Diese Pipeline hat: %2. Ein Branch wird als branch:NAME angegeben.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or set the environment up anew if its sandbox was refreshed.</source>
        <translation>Die Anmeldung bei %1 führt zur Org %2, %1 ist aber die Org %3. Melden Sie sich erneut an, oder richten Sie die Umgebung neu ein, wenn ihre Sandbox aktualisiert wurde.</translation>
    </message>
    <message>
        <source>the org lists it but did not give it</source>
        <translation>die Org listet sie auf, hat sie aber nicht geliefert</translation>
    </message>
    <message>
        <source>its XML is malformed; the last known content is kept</source>
        <translation>ihr XML ist fehlerhaft; der letzte bekannte Inhalt wird beibehalten</translation>
    </message>
    <message>
        <source>Storing the snapshot of %1</source>
        <translation>Snapshot von %1 wird gespeichert</translation>
    </message>
    <message>
        <source>Asking %1 about its sandboxes</source>
        <translation>%1 wird nach seinen Sandboxes gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Listing %1 of %Ln types: %2</source>
        <translation>
            <numerusform>Auflistung: %1 von %Ln Typ: %2</numerusform>
            <numerusform>Auflistung: %1 von %Ln Typen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln types (%2): %3</source>
        <translation>
            <numerusform>Typ %1 von %Ln wird gelesen (%2): %3</numerusform>
            <numerusform>Typ %1 von %Ln wird gelesen (%2): %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components are here</source>
        <translation>
            <numerusform>%1 von %Ln Komponente ist da</numerusform>
            <numerusform>%1 von %Ln Komponenten sind da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What has arrived so far, %Ln components, is kept: retrieve %2 again and only the rest is asked for.</source>
        <translation>
            <numerusform>%1 Was bisher angekommen ist, %Ln Komponente, wird aufbewahrt: Rufen Sie %2 erneut ab, dann wird nur noch der Rest angefordert.</numerusform>
            <numerusform>%1 Was bisher angekommen ist, %Ln Komponenten, wird aufbewahrt: Rufen Sie %2 erneut ab, dann wird nur noch der Rest angefordert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %L2 of its %L3 API requests left for these 24 hours. This takes about %L4, and Backflow leaves %5% of them to everything else that works with the org. Nothing was begun. Requests come back hour by hour: try again later.</source>
        <translation>%1 hat für diese 24 Stunden noch %L2 von %L3 API-Anforderungen. Dies braucht etwa %L4, und Backflow lässt %5&#xa0;% allem anderen, was mit der Org arbeitet. Es wurde nichts begonnen. Anforderungen kommen Stunde um Stunde zurück: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Reading the sign-ins of %1</source>
        <translation>Liest die Anmeldungen von %1</translation>
    </message>
    <message>
        <source>%1 was not asked for its release yet. Read it first.</source>
        <translation>%1 wurde noch nicht nach dem Release gefragt. Lesen Sie diese Umgebung zuerst.</translation>
    </message>
    <message>
        <source>%1 was moved by somebody without Backflow (%2, %3). What they put there was never read from the org; this snapshot goes on top of it with what the org holds.</source>
        <translation>%1 wurde von jemandem ohne Backflow verschoben (%2, %3). Was dort abgelegt wurde, ist nie aus der Org gelesen worden; dieser Snapshot legt sich mit dem darüber, was die Org enthält.</translation>
    </message>
    <message>
        <source>The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or, if its sandbox was refreshed, connect it anew: Advisor, or &quot;backflowctl sandbox rebind&quot;.</source>
        <translation>Die Anmeldung von %1 führt zur Org %2, doch %1 ist die Org %3. Melden Sie sich erneut an, oder verbinden Sie sie neu, wenn ihre Sandbox aktualisiert wurde: Berater oder „backflowctl sandbox rebind“.</translation>
    </message>
</context>
<context>
    <name>backflow::store</name>
    <message>
        <source>“%1” does not name stored content.</source>
        <translation>„%1“ bezeichnet keinen gespeicherten Inhalt.</translation>
    </message>
    <message>
        <source>The stored content %1 is missing from %2.</source>
        <translation>Der gespeicherte Inhalt %1 fehlt in %2.</translation>
    </message>
    <message>
        <source>The stored content %1 in %2 is damaged. It was not used; restore the folder from a backup.</source>
        <translation>Der gespeicherte Inhalt %1 in %2 ist beschädigt. Er wurde nicht verwendet; stellen Sie den Ordner aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Record %1 of the journal (promotion %2, step %3) was changed after it was written. Nothing is done upon it; restore the journal from a backup.</source>
        <translation>Datensatz %1 des Journals (Promotion %2, Schritt %3) wurde nach dem Schreiben verändert. Darauf wird nichts aufgebaut; stellen Sie das Journal aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Nothing was recorded.</source>
        <translation>Es ist kein Speicherplatz mehr frei, um %1 zu schreiben. Es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is missing or the disk is read-only. Nothing was recorded.</source>
        <translation>%1 kann nicht geschrieben werden: Die Berechtigung fehlt oder der Datenträger ist schreibgeschützt. Es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Keep a copy of its folder, then restore it from a backup.</source>
        <translation>%1 ist beschädigt und wurde unverändert gelassen. Bewahren Sie eine Kopie des Ordners auf und stellen Sie ihn dann aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was recorded; try again.</source>
        <translation>%1 wird von einem anderen Programm verwendet. Es wurde nichts aufgezeichnet; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 refused a record that does not follow the one before it.</source>
        <translation>%1 hat einen Datensatz abgelehnt, der nicht an den vorigen anschließt.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>This installation lacks Qt&apos;s SQLite driver. Install it again.</source>
        <translation>Dieser Installation fehlt der SQLite-Treiber von Qt. Installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a journal.</source>
        <translation>%1 liegt auf einem Datenträger, der kein Journal führen kann.</translation>
    </message>
    <message>
        <source>Another Backflow process works on promotion %1. Wait for it to end, or end that process, then try again.</source>
        <translation>Ein anderer Backflow-Prozess arbeitet an Promotion %1. Warten Sie, bis er endet, oder beenden Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1: a record was removed, added or moved. Restore the journal from a backup.</source>
        <translation>Das Journal ist bei Datensatz %1 beschädigt: Ein Datensatz wurde entfernt, hinzugefügt oder verschoben. Stellen Sie das Journal aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The journal in %1 was written by a newer version of Backflow. It was left as it is; use that version, or a newer one.</source>
        <translation>Das Journal in %1 wurde von einer neueren Version von Backflow geschrieben. Es wurde unverändert gelassen; verwenden Sie diese oder eine neuere Version.</translation>
    </message>
    <message>
        <source>Promotion %1 went on elsewhere in the meantime. Open it again to see where it stands.</source>
        <translation>Promotion %1 wurde inzwischen anderswo fortgesetzt. Öffnen Sie sie erneut, um ihren Stand zu sehen.</translation>
    </message>
    <message>
        <source>The journal in %1 is damaged. Keep a copy of the folder, then restore it from a backup.</source>
        <translation>Das Journal in %1 ist beschädigt. Bewahren Sie eine Kopie des Ordners auf und stellen Sie ihn dann aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no stored %1 named “%2”.</source>
        <translation>Es gibt kein gespeichertes Element vom Typ %1 namens „%2“.</translation>
    </message>
    <message>
        <source>The stored %1 “%2” is damaged and cannot be read.</source>
        <translation>Das gespeicherte Element vom Typ %1, „%2“, ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2). What is done to orgs is noted in a journal that has to be safe on this computer at once, which such a drive does not promise. Put the workspace on a disk of this computer; the team shares through Git.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2). Was mit Orgs geschieht, wird in einem Journal vermerkt, das sofort sicher auf diesem Computer liegen muss; ein solches Laufwerk verspricht das nicht. Legen Sie den Arbeitsbereich auf eine Festplatte dieses Computers; das Team teilt über Git.</translation>
    </message>
    <message>
        <source>%1 is on a drive with a simple file system (%2), where a power cut can lose what was written. Put the workspace on another disk of this computer.</source>
        <translation>%1 liegt auf einem Laufwerk mit einfachem Dateisystem (%2), auf dem ein Stromausfall Geschriebenes verlieren kann. Legen Sie den Arbeitsbereich auf eine andere Festplatte dieses Computers.</translation>
    </message>
</context>
<context>
    <name>backflow::text</name>
    <message>
        <source>“%1” is Cyrillic</source>
        <translation>„%1“ ist kyrillisch</translation>
    </message>
    <message>
        <source>“%1” is Greek</source>
        <translation>„%1“ ist griechisch</translation>
    </message>
    <message>
        <source>“%1” is Armenian</source>
        <translation>„%1“ ist armenisch</translation>
    </message>
    <message>
        <source>“%1” is Cherokee</source>
        <translation>„%1“ ist Cherokee</translation>
    </message>
    <message>
        <source>“%1” is Latin</source>
        <translation>„%1“ ist lateinisch</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access</name>
    <message>
        <source>%1 may only look</source>
        <translation>%1 darf nur ansehen</translation>
    </message>
    <message>
        <source>%1 may change metadata and Apex</source>
        <translation>%1 darf Metadaten und Apex ändern</translation>
    </message>
    <message>
        <source>%1 may change metadata</source>
        <translation>%1 darf Metadaten ändern</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Parts of access</source>
        <translation>Teile des Zugriffs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>What is open or only advises</source>
        <translation>Was offen ist oder nur rät</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Add %1 to the policy</source>
        <translation>%1 in die Richtlinie aufnehmen</translation>
    </message>
    <message>
        <source>Change %1 in the policy</source>
        <translation>%1 in der Richtlinie ändern</translation>
    </message>
    <message>
        <source>People of the policy</source>
        <translation>Personen der Richtlinie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>Own environments</source>
        <translation>Eigene Umgebungen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Roles of Backflow do not replace the permissions a user has in an org; the environments show both.</source>
        <translation>Rollen in Backflow ersetzen nicht die Berechtigungen eines Benutzers in einer Org; die Umgebungen zeigen beide.</translation>
    </message>
    <message>
        <source>What you may do in each environment</source>
        <translation>Was Sie in jeder Umgebung dürfen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>You may deploy</source>
        <translation>Sie dürfen bereitstellen</translation>
    </message>
    <message>
        <source>In the org itself</source>
        <translation>In der Org selbst</translation>
    </message>
    <message>
        <source>Ask the orgs</source>
        <translation>Orgs fragen</translation>
    </message>
    <message>
        <source>Rules for approvals</source>
        <translation>Regeln für Genehmigungen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Wer genehmigen darf</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier Augen</translation>
    </message>
    <message>
        <source>Plans that ask for an approval</source>
        <translation>Pläne, die um Genehmigung bitten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Person to explain</source>
        <translation>Person, um die es geht</translation>
    </message>
    <message>
        <source>Environment to explain</source>
        <translation>Umgebung, um die es geht</translation>
    </message>
    <message>
        <source>What this person can do there</source>
        <translation>Was diese Person dort kann</translation>
    </message>
    <message>
        <source>What can this person do there?</source>
        <translation>Was kann diese Person dort?</translation>
    </message>
    <message>
        <source>Open a workspace to see who may do what.</source>
        <translation>Öffnen Sie einen Arbeitsbereich, um zu sehen, wer was darf.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The policy is in force</source>
        <translation>Die Richtlinie gilt</translation>
    </message>
    <message>
        <source>The orgs are being asked.</source>
        <translation>Die Orgs werden gefragt.</translation>
    </message>
    <message>
        <source>Ask the orgs what their users may do</source>
        <translation>Orgs fragen, was ihre Benutzer dürfen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Approve the plan for %1</source>
        <translation>Plan für %1 genehmigen</translation>
    </message>
    <message>
        <source>Take back the approval for %1</source>
        <translation>Genehmigung für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>No policy: everybody who opens this workspace may do everything in it</source>
        <translation>Keine Richtlinie: Wer diesen Arbeitsbereich öffnet, darf alles darin</translation>
    </message>
    <message>
        <source>Policy version %1, not signed. You: %2</source>
        <translation>Richtlinie Version %1, nicht signiert. Sie: %2</translation>
    </message>
    <message>
        <source>Policy version %1, signed. You: %2</source>
        <translation>Richtlinie Version %1, signiert. Sie: %2</translation>
    </message>
    <message>
        <source>The policy is not trusted: everything is read-only</source>
        <translation>Der Richtlinie wird nicht getraut: Alles ist nur lesbar</translation>
    </message>
    <message>
        <source>The policy ran out: everything is read-only until it is renewed</source>
        <translation>Die Richtlinie ist abgelaufen: Alles ist nur lesbar, bis sie erneuert ist</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <translation>%1, kein Schlüssel</translation>
    </message>
    <message>
        <source>a signing key</source>
        <translation>ein Signaturschlüssel</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>once %1 approved</source>
        <translation>sobald %1 genehmigt hat</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>No approval rule</source>
        <translation>Keine Genehmigungsregel</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nobody has to agree to a deployment</source>
        <translation>niemand muss eine Bereitstellung genehmigen</translation>
    </message>
    <message>
        <source>%1 (not signed)</source>
        <translation>%1 (nicht signiert)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Anybody else</source>
        <translation>Jeder andere</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <source>The policy cannot be changed here.</source>
        <translation>Die Richtlinie kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Make a policy…</source>
        <translation>Richtlinie anlegen…</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Wählen Sie eine Person in der Liste.</translation>
    </message>
    <message>
        <source>There is no org to ask yet.</source>
        <translation>Es gibt noch keine Org, die man fragen könnte.</translation>
    </message>
    <message>
        <source>Choose a plan in the list.</source>
        <translation>Wählen Sie einen Plan in der Liste.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Richtlinie anlegen</translation>
    </message>
    <message>
        <source>Take %1 out of the policy</source>
        <translation>%1 aus der Richtlinie nehmen</translation>
    </message>
    <message>
        <source>Change what it may…</source>
        <translation>Rechte ändern…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Regel ändern…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Show the plan…</source>
        <translation>Plan zeigen…</translation>
    </message>
    <message>
        <source>What it changes, component by component, before you say yes</source>
        <translation>Was er ändert, Komponente für Komponente, bevor Sie zustimmen</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>This plan is on the computer of who made it alone. Ask for it to be shared with the team; until then its components stand on the tip of the line.</source>
        <translation>Dieser Plan liegt nur auf dem Computer, auf dem er entstand. Bitten Sie darum, ihn mit dem Team zu teilen; bis dahin stehen seine Komponenten im Hinweis der Zeile.</translation>
    </message>
    <message>
        <source>The plan has changed since the approval was asked for, so a yes to this request opens nothing. Ask for a new request.</source>
        <translation>Der Plan hat sich geändert, seit um die Genehmigung gebeten wurde; ein Ja zu dieser Anfrage öffnet nichts. Bitten Sie um eine neue Anfrage.</translation>
    </message>
    <message>
        <source>Open the plan for %1</source>
        <translation>Plan für %1 öffnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Make a policy first.</source>
        <translation>Erstellen Sie zuerst eine Richtlinie.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Wählen Sie eine Regel in der Liste.</translation>
    </message>
    <message>
        <source>Choose a role in the list.</source>
        <translation>Wählen Sie eine Rolle in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people</source>
        <translation>
            <numerusform>%Ln weitere Person</numerusform>
            <numerusform>%Ln weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Änderung wiederholen</translation>
    </message>
    <message>
        <source>a change of the policy</source>
        <translation>eine Änderung der Richtlinie</translation>
    </message>
    <message>
        <source>Search people, roles, environments and approvals</source>
        <translation>Personen, Rollen, Umgebungen und Genehmigungen durchsuchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>No plan asks for an approval now. Promotions asks for one where a rule wants it.</source>
        <translation>Kein Plan bittet gerade um eine Genehmigung. Promotions fragt danach, wo eine Regel es verlangt.</translation>
    </message>
    <message>
        <source>There is no environment in the pipeline yet.</source>
        <translation>Die Pipeline hat noch keine Umgebung.</translation>
    </message>
    <message>
        <source>The policy cannot be read or trusted, so nobody is listed and everything is read-only. The findings below say why.</source>
        <translation>Die Richtlinie kann nicht gelesen werden oder ist nicht vertrauenswürdig; darum ist niemand aufgeführt und alles schreibgeschützt. Die Befunde unten sagen, warum.</translation>
    </message>
    <message>
        <source>No policy yet: everybody who opens this workspace may do everything in it. A policy says who may do what, and how many have to agree.</source>
        <translation>Noch keine Richtlinie: Wer diesen Arbeitsbereich öffnet, darf alles darin. Eine Richtlinie sagt, wer was darf und wie viele zustimmen müssen.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Hier passt nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Rules for plans</source>
        <translation>Regeln für Pläne</translation>
    </message>
    <message>
        <source>No rule yet: who may deploy does so with whatever tests and findings, and from whatever release.</source>
        <translation>Noch keine Regel: Wer bereitstellen darf, tut es mit beliebigen Tests und Befunden und aus jedem Release.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>As their Git has it; several with commas</source>
        <translation>Wie in deren Git; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>SHA256:… as ssh-keygen -l prints it; several with commas</source>
        <translation>SHA256:… wie ssh-keygen -l es zeigt; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Own environments</source>
        <translation>Eigene Umgebungen</translation>
    </message>
    <message>
        <source>Names with commas</source>
        <translation>Namen mit Kommas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Give the e-mail address or the key that tells them from others.</source>
        <translation>Geben Sie die E-Mail-Adresse oder den Schlüssel an, der sie von anderen unterscheidet.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PlanRuleForm</name>
    <message>
        <source>Add to the changes</source>
        <translation>Zu den Änderungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rule for plans</source>
        <translation>Regel für Pläne</translation>
    </message>
    <message>
        <source>Tests at least</source>
        <translation>Tests mindestens</translation>
    </message>
    <message>
        <source>Stopped by findings from</source>
        <translation>Aufgehalten durch Befunde ab</translation>
    </message>
    <message>
        <source>Compliance rules</source>
        <translation>Compliance-Regeln</translation>
    </message>
    <message>
        <source>From a later release</source>
        <translation>Aus einem neueren Release</translation>
    </message>
    <message>
        <source>is stopped</source>
        <translation>wird aufgehalten</translation>
    </message>
    <message>
        <source>is warned of</source>
        <translation>wird gewarnt</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Bereitstellungen nach</translation>
    </message>
    <message>
        <source>May let it pass</source>
        <translation>Darf es durchlassen</translation>
    </message>
    <message>
        <source>Rule for compliance</source>
        <translation>Regel für Compliance</translation>
    </message>
    <message>
        <source>Rule for releases</source>
        <translation>Regel für Releases</translation>
    </message>
    <message>
        <source>Rule for tests</source>
        <translation>Regel für Tests</translation>
    </message>
    <message>
        <source>%1 may let it pass</source>
        <translation>%1 darf es durchlassen</translation>
    </message>
    <message>
        <source>Choose where the rule holds.</source>
        <translation>Wählen Sie, wo die Regel gilt.</translation>
    </message>
    <message>
        <source>There is no compliance rule “%1”.</source>
        <translation>Es gibt keine Compliance-Regel „%1“.</translation>
    </message>
    <message>
        <source>All, or some: modify-all-data, …</source>
        <translation>Alle, oder einige: modify-all-data, …</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PlanRules</name>
    <message>
        <source>Rules that plans are held against</source>
        <translation>Regeln, gegen die Pläne gehalten werden</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Bereitstellungen nach</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Who may let it pass</source>
        <translation>Wer es durchlassen darf</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Regel ändern…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>For tests…</source>
        <translation>Für Tests…</translation>
    </message>
    <message>
        <source>For compliance…</source>
        <translation>Für Compliance…</translation>
    </message>
    <message>
        <source>For releases…</source>
        <translation>Für Releases…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Wählen Sie eine Regel in der Liste.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::ProductionDialog</name>
    <message>
        <source>Nothing is deployed to %1 from this workspace any more, by nobody, until it is allowed again. What runs in the org already goes on there.</source>
        <translation>Aus diesem Arbeitsbereich wird nichts mehr nach %1 bereitgestellt, von niemandem, bis es wieder erlaubt wird. Was in der Org schon läuft, läuft dort weiter.</translation>
    </message>
    <message>
        <source>Who may deploy is decided by the roles of the policy and by the org, as before; this only takes the lock away that stands before them.</source>
        <translation>Wer bereitstellen darf, entscheiden wie bisher die Rollen der Richtlinie und die Org; dies nimmt nur die Sperre weg, die davor steht.</translation>
    </message>
    <message>
        <source>There is no policy, so everybody who opens this workspace on this computer may then deploy there; beside that only the org&apos;s own permissions hold.</source>
        <translation>Es gibt keine Richtlinie; wer diesen Arbeitsbereich auf diesem Computer öffnet, darf dann dorthin bereitstellen; außerdem gelten nur die Berechtigungen der Org selbst.</translation>
    </message>
    <message>
        <source>Deployments to %1 become possible from this workspace on this computer.</source>
        <translation>Aus diesem Arbeitsbereich auf diesem Computer werden Bereitstellungen nach %1 möglich.</translation>
    </message>
    <message>
        <source>Allow changes to production</source>
        <translation>Änderungen an der Produktion erlauben</translation>
    </message>
    <message>
        <source>Make production read only</source>
        <translation>Produktion schreibschützen</translation>
    </message>
    <message>
        <source>Allow changes to production?</source>
        <translation>Änderungen an der Produktion erlauben?</translation>
    </message>
    <message>
        <source>Make production read only?</source>
        <translation>Produktion schreibschützen?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Goes on record with your name</source>
        <translation>Kommt mit Ihrem Namen in die Aufzeichnung</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Sagen Sie zuerst, warum.</translation>
    </message>
    <message>
        <source>Type the name %1 first.</source>
        <translation>Geben Sie zuerst den Namen %1 ein.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::ProductionSwitch</name>
    <message>
        <source>Holds for this workspace on this computer and for everybody who opens it here; it is no role, and the policy and the org decide besides.</source>
        <translation>Gilt für diesen Arbeitsbereich auf diesem Computer und für alle, die ihn hier öffnen; es ist keine Rolle, und Richtlinie und Org entscheiden außerdem.</translation>
    </message>
    <message>
        <source>Changes to production are allowed in this workspace</source>
        <translation>Änderungen an der Produktion sind in diesem Arbeitsbereich erlaubt</translation>
    </message>
    <message>
        <source>Production is read only in this workspace</source>
        <translation>Die Produktion ist in diesem Arbeitsbereich schreibgeschützt</translation>
    </message>
    <message>
        <source>Make production read only…</source>
        <translation>Produktion schreibschützen…</translation>
    </message>
    <message>
        <source>Allow changes to production…</source>
        <translation>Änderungen an der Produktion erlauben…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This cannot be switched here.</source>
        <translation>Das lässt sich hier nicht umschalten.</translation>
    </message>
    <message>
        <source>There is no production in the pipeline.</source>
        <translation>Die Pipeline hat keine Produktion.</translation>
    </message>
    <message>
        <source>Allow changes to production</source>
        <translation>Änderungen an der Produktion erlauben</translation>
    </message>
    <message>
        <source>Make production read only</source>
        <translation>Produktion schreibschützen</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Protokolliert</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RoleForm</name>
    <message>
        <source>Add to the changes</source>
        <translation>Zu den Änderungen</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Name der Rolle</translation>
    </message>
    <message>
        <source>What the role may do, by place</source>
        <translation>Was die Rolle darf, nach Ort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Was %1 darf</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of this role are limited to some kinds of metadata; they are not shown here and stay as they are.</source>
        <translation>
            <numerusform>%n Recht dieser Rolle gilt nur für manche Arten von Metadaten; es wird hier nicht gezeigt und bleibt, wie es ist.</numerusform>
            <numerusform>%n Rechte dieser Rolle gelten nur für manche Arten von Metadaten; sie werden hier nicht gezeigt und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role a name.</source>
        <translation>Geben Sie der Rolle einen Namen.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RuleForm</name>
    <message>
        <source>Four eyes: neither who planned it nor who deploys it counts</source>
        <translation>Vier Augen: weder wer plant noch wer bereitstellt, zählt</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <translation>Zu den Änderungen</translation>
    </message>
    <message>
        <source>Rule for approvals</source>
        <translation>Regel für Genehmigungen</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Bereitstellungen nach</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Deploy without</source>
        <translation>Ohne Genehmigung</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>Wie viele Genehmigungen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Kinds of metadata</source>
        <translation>Arten von Metadaten</translation>
    </message>
    <message>
        <source>All; or names like Profile, with commas</source>
        <translation>Alle; oder Namen wie Profile, mit Kommas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Genehmigt von %1</translation>
    </message>
    <message>
        <source>%1 deploys without</source>
        <translation>%1 ohne Genehmigung</translation>
    </message>
    <message>
        <source>Choose where the rule holds.</source>
        <translation>Wählen Sie, wo die Regel gilt.</translation>
    </message>
    <message>
        <source>Choose who may approve.</source>
        <translation>Wählen Sie, wer genehmigen darf.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::StagedBar</name>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not in force yet. Saving makes it the next version of the policy:</source>
        <translation>Noch nicht in Kraft. Beim Speichern wird es die nächste Version der Richtlinie:</translation>
    </message>
    <message>
        <source>Nothing differs from what is in force.</source>
        <translation>Nichts weicht von dem ab, was in Kraft ist.</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Als Version %1 speichern</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No rule is due.</source>
        <translation>Keine Regel ist fällig.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::ChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Name des Kanals</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Art des Kanals</translation>
    </message>
    <message>
        <source>Secret of the channel</source>
        <translation>Geheimnis des Kanals</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port des Mailservers</translation>
    </message>
    <message>
        <source>How the mail server is spoken to</source>
        <translation>Wie mit dem Mailserver gesprochen wird</translation>
    </message>
    <message>
        <source>User at the mail server</source>
        <translation>Benutzer am Mailserver</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>Adresse, von der Mails kommen</translation>
    </message>
    <message>
        <source>Addresses that mails go to</source>
        <translation>Adressen, an die Mails gehen</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Secure after the greeting (STARTTLS)</source>
        <translation>Sicher nach der Begrüßung (STARTTLS)</translation>
    </message>
    <message>
        <source>Secure from the start (TLS)</source>
        <translation>Sicher von Anfang an (TLS)</translation>
    </message>
    <message>
        <source>In the open, to this computer only</source>
        <translation>Offen, nur zu diesem Computer</translation>
    </message>
    <message>
        <source>Addresses, with commas</source>
        <translation>Adressen, mit Kommas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Goes to the keychain of this computer</source>
        <translation>Kommt in den Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::ChannelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Send a trial message</source>
        <translation>Probenachricht senden</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who is told of rules</source>
        <translation>Wer von Regeln erfährt</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Hosts that conditions may ask</source>
        <translation>Hosts, die Bedingungen fragen dürfen</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try a notice on this computer</source>
        <translation>Hinweis auf diesem Computer probieren</translation>
    </message>
    <message>
        <source>No notices are shown here.</source>
        <translation>Hier werden keine Hinweise gezeigt.</translation>
    </message>
    <message>
        <source>Backflow: a trial message</source>
        <translation>Backflow: eine Probenachricht</translation>
    </message>
    <message>
        <source>This is a trial. Jobs that end while you look elsewhere are told of like this.</source>
        <translation>Dies ist eine Probe. So werden Aufgaben gemeldet, die enden, während Sie anderswo hinsehen.</translation>
    </message>
    <message>
        <source>Hosts that conditions of rules may ask</source>
        <translation>Hosts, die Bedingungen von Regeln fragen dürfen</translation>
    </message>
    <message>
        <source>Which notices this computer shows is in Settings. Here is whom every computer that runs rules tells, too. Addresses of webhooks and passwords stay in the keychain of the computer they were given on.</source>
        <translation>Welche Hinweise dieser Computer zeigt, steht in den Einstellungen. Hier steht, wem jeder Computer, der Regeln ausführt, außerdem Bescheid gibt. Adressen von Webhooks und Passwörter bleiben im Schlüsselbund des Computers, auf dem sie eingegeben wurden.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Keep it first.</source>
        <translation>Behalten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Channels of the rules</source>
        <translation>Kanäle der Regeln</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Trial message to %1</source>
        <translation>Probenachricht an %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 has taken the trial message.</source>
        <translation>%1 hat die Probenachricht angenommen.</translation>
    </message>
    <message>
        <source>%1 is not told any more.</source>
        <translation>%1 erfährt nichts mehr.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::GateRow</name>
    <message>
        <source>Kind of condition</source>
        <translation>Art der Bedingung</translation>
    </message>
    <message>
        <source>The org&apos;s check passes</source>
        <translation>Die Prüfung der Org gelingt</translation>
    </message>
    <message>
        <source>Tests pass</source>
        <translation>Tests gelingen</translation>
    </message>
    <message>
        <source>How many people approve</source>
        <translation>Wie viele Personen genehmigen</translation>
    </message>
    <message>
        <source>Others approve</source>
        <translation>Andere genehmigen</translation>
    </message>
    <message>
        <source>From which severity on a finding counts</source>
        <translation>Ab welchem Schweregrad ein Befund zählt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>No compliance rule is broken</source>
        <translation>Keine Compliance-Regel ist verletzt</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>Adresse, die gefragt wird</translation>
    </message>
    <message>
        <source>A web address says yes</source>
        <translation>Eine Webadresse sagt Ja</translation>
    </message>
    <message>
        <source>What a person does</source>
        <translation>Was eine Person tut</translation>
    </message>
    <message>
        <source>What a person does, once in each org</source>
        <translation>Was eine Person einmal in jeder Org tut</translation>
    </message>
    <message>
        <source>Somebody did this</source>
        <translation>Jemand hat dies getan</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Which tests run</source>
        <translation>Welche Tests laufen</translation>
    </message>
    <message>
        <source>Local tests</source>
        <translation>Lokale Tests</translation>
    </message>
    <message>
        <source>Relevant tests</source>
        <translation>Relevante Tests</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Alle Tests</translation>
    </message>
    <message>
        <source>How much of the code they reach at least</source>
        <translation>Wie viel vom Code sie mindestens erreichen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>any coverage</source>
        <translation>beliebige Abdeckung</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RuleEditor</name>
    <message>
        <source>Keep the rule</source>
        <translation>Regel behalten</translation>
    </message>
    <message>
        <source>What the rule is</source>
        <translation>Was die Regel ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where changes come from</source>
        <translation>Woher Änderungen kommen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Wie weit sie geht</translation>
    </message>
    <message>
        <source>Look what is due, and say so</source>
        <translation>Nachsehen, was fällig ist, und es melden</translation>
    </message>
    <message>
        <source>Make the plan, and leave it to a person</source>
        <translation>Den Plan erstellen und einer Person überlassen</translation>
    </message>
    <message>
        <source>Deploy what needs no decision</source>
        <translation>Bereitstellen, was keine Entscheidung braucht</translation>
    </message>
    <message>
        <source>It should</source>
        <translation>Sie soll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Read the orgs first</source>
        <translation>Zuerst die Orgs lesen</translation>
    </message>
    <message>
        <source>Bring along what is needed</source>
        <translation>Mitbringen, was gebraucht wird</translation>
    </message>
    <message>
        <source>Take away what the source removed</source>
        <translation>Wegnehmen, was die Quelle entfernt hat</translation>
    </message>
    <message>
        <source>When the team is told</source>
        <translation>Wann das Team Bescheid bekommt</translation>
    </message>
    <message>
        <source>When something needs a person</source>
        <translation>Wenn etwas eine Person braucht</translation>
    </message>
    <message>
        <source>After every run</source>
        <translation>Nach jedem Lauf</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Tell the team</source>
        <translation>Dem Team Bescheid geben</translation>
    </message>
    <message>
        <source>Note, goes into the plans</source>
        <translation>Notiz, kommt in die Pläne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RuleModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Task is done</source>
        <translation>Aufgabe ist erledigt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who is told…</source>
        <translation>Wer Bescheid bekommt…</translation>
    </message>
    <message>
        <source>For build servers</source>
        <translation>Für Build-Server</translation>
    </message>
    <message>
        <source>GitHub Actions…</source>
        <translation>GitHub Actions…</translation>
    </message>
    <message>
        <source>GitLab CI…</source>
        <translation>GitLab CI…</translation>
    </message>
    <message>
        <source>Bitbucket Pipelines…</source>
        <translation>Bitbucket Pipelines…</translation>
    </message>
    <message>
        <source>Azure Pipelines…</source>
        <translation>Azure Pipelines…</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Wählen Sie eine Regel in der Liste.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Last run %1:</source>
        <translation>Letzter Lauf %1:</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No rules yet: nothing starts by itself. A rule looks what is due, makes the plan, or deploys it, by a schedule or on an event. It never decides a conflict.</source>
        <translation>Noch keine Regeln: Nichts startet von selbst. Eine Regel sieht nach, was fällig ist, erstellt den Plan oder stellt ihn bereit, nach Zeitplan oder bei einem Ereignis. Sie entscheidet nie einen Konflikt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>The rule is kept</source>
        <translation>Die Regel ist festgehalten</translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>„%1“ ausschalten</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>„%1“ einschalten</translation>
    </message>
    <message>
        <source>The rule is off</source>
        <translation>Die Regel ist aus</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>Die Regel ist ein</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>The rule is gone</source>
        <translation>Die Regel ist weg</translation>
    </message>
    <message>
        <source>The rule “%1” was removed.</source>
        <translation>Die Regel „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>The rule is back</source>
        <translation>Die Regel ist wieder da</translation>
    </message>
    <message>
        <source>Another program runs it just now.</source>
        <translation>Ein anderes Programm führt sie gerade aus.</translation>
    </message>
    <message>
        <source>Dry run of “%1”</source>
        <translation>Probelauf von „%1“</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>If “%1” ran now; nothing was changed:</source>
        <translation>Wenn „%1“ jetzt liefe; nichts wurde geändert:</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>Aufgabe in %1</translation>
    </message>
    <message>
        <source>Done; the rule goes on when it is looked at next</source>
        <translation>Erledigt; die Regel geht beim nächsten Nachsehen weiter</translation>
    </message>
    <message>
        <source>Workflow file</source>
        <translation>Workflow-Datei</translation>
    </message>
    <message>
        <source>Workflow files (*.yml)</source>
        <translation>Workflow-Dateien (*.yml)</translation>
    </message>
    <message>
        <source>Written to %1. Its first lines say what it needs.</source>
        <translation>Nach %1 geschrieben. Die ersten Zeilen sagen, was gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::TriggerForm</name>
    <message>
        <source>When the rule runs</source>
        <translation>Wann die Regel läuft</translation>
    </message>
    <message>
        <source>When somebody says so</source>
        <translation>Wenn jemand es sagt</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>When something happens</source>
        <translation>Wenn etwas geschieht</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur am</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Every day; or 1, 15, -1 for the last</source>
        <translation>Jeder Tag; oder 1, 15, -1 für den letzten</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Nicht am</translation>
    </message>
    <message>
        <source>Minutes that it may start late</source>
        <translation>Minuten, die sie zu spät starten darf</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>May start late by</source>
        <translation>Darf zu spät starten um</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>A snapshot changed</source>
        <translation>Ein Snapshot hat sich geändert</translation>
    </message>
    <message>
        <source>A promotion ended</source>
        <translation>Eine Promotion ist zu Ende</translation>
    </message>
    <message>
        <source>Drift is found</source>
        <translation>Drift wird gefunden</translation>
    </message>
    <message>
        <source>A sandbox was refreshed</source>
        <translation>Eine Sandbox wurde aktualisiert</translation>
    </message>
    <message>
        <source>An org is on a new release</source>
        <translation>Eine Org hat ein neues Release</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Wo es geschieht</translation>
    </message>
    <message>
        <source>Where it makes sense</source>
        <translation>Wo es sinnvoll ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>nur Reihenfolge</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>different, %1</source>
        <translation>abweichend, %1</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>conflict, %1</source>
        <translation>Konflikt, %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Order only</source>
        <translation>Nur Reihenfolge</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Only in target</source>
        <translation>Nur im Ziel</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Without an object</source>
        <translation>Ohne Objekt</translation>
    </message>
    <message>
        <source>Without a story</source>
        <translation>Ohne Story</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Without a package</source>
        <translation>Ohne Paket</translation>
    </message>
    <message>
        <source>Newer work in a target</source>
        <translation>Neuere Arbeit in einem Ziel</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>Kein Risiko</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>The org does not tell who changed it.</source>
        <translation>Die Org sagt nicht, wer es geändert hat.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>Story %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>last promoted %1</source>
        <translation>letzte Promotion %1</translation>
    </message>
    <message>
        <source>not promoted by Backflow so far</source>
        <translation>noch keine Promotion durch Backflow</translation>
    </message>
    <message>
        <source>This file holds no saved filters. Choose one that Backflow has written.</source>
        <translation>Diese Datei enthält keine gespeicherten Filter. Wählen Sie eine, die Backflow geschrieben hat.</translation>
    </message>
    <message>
        <source>The saved filters in %1 could not be read: %2. Nothing was changed.</source>
        <translation>Die gespeicherten Filter in %1 konnten nicht gelesen werden: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Changed %1 – %2</source>
        <translation>Geändert %1 – %2</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Geändert seit %1</translation>
    </message>
    <message>
        <source>Changed until %1</source>
        <translation>Geändert bis %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Name fits %1</source>
        <translation>Name passt zu %1</translation>
    </message>
    <message>
        <source>Name contains %1</source>
        <translation>Name enthält %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>In story %1</source>
        <translation>In Story %1</translation>
    </message>
    <message>
        <source>Contains entry %1</source>
        <translation>Enthält Eintrag %1</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>Namespace %1</translation>
    </message>
    <message>
        <source>At risk in a target</source>
        <translation>In einem Ziel gefährdet</translation>
    </message>
    <message>
        <source>Not in any open promotion</source>
        <translation>In keiner offenen Promotion</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>Nur Fälliges</translation>
    </message>
    <message>
        <source>containing “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>The printer or the file could not be opened. Nothing was printed; choose another one.</source>
        <translation>Der Drucker oder die Datei ließ sich nicht öffnen. Nichts wurde gedruckt; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Written %1 (%2) by Backflow %3</source>
        <translation>Geschrieben %1 (%2) von Backflow %3</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angekreuzt</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>%1, only %2 changed it</source>
        <translation>%1, nur von %2 geändert</translation>
    </message>
    <message>
        <source>The target holds a newer change of its own; the merge keeps it, or asks.</source>
        <translation>Das Ziel hat eine eigene, neuere Änderung; die Zusammenführung behält sie bei oder fragt.</translation>
    </message>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ neuere Arbeit</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last promoted</source>
        <translation>Letzte Promotion</translation>
    </message>
    <message>
        <source>Whoever is signed in to %1 may not read %2. An administrator of that org can grant it; then retrieve %1 again.</source>
        <translation>Wer bei %1 angemeldet ist, darf %2 nicht lesen. Ein Administrator dieser Org kann es erlauben; rufen Sie %1 dann erneut ab.</translation>
    </message>
    <message>
        <source>%1 lists %2 but did not give it when it was last read, so there is nothing to compare. Retrieve %1 again.</source>
        <translation>%1 führt %2 auf, gab es beim letzten Lesen aber nicht heraus; es gibt also nichts zu vergleichen. Rufen Sie %1 erneut ab.</translation>
    </message>
    <message>
        <source>%1 could not be read on both sides, so there is nothing to compare.</source>
        <translation>%1 ließ sich nicht auf beiden Seiten lesen; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln unterscheidet sich</numerusform>
            <numerusform>%Ln unterscheiden sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>The org said: %1</source>
        <translation>Die Org sagt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>%1 von %Ln Komponente</numerusform>
            <numerusform>%1 von %Ln Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ActiveFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>Name enthält…</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Name enthält</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Name fits a pattern…</source>
        <translation>Name passt zu Muster…</translation>
    </message>
    <message>
        <source>Name fits a pattern</source>
        <translation>Name passt zu Muster</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>In story</source>
        <translation>In Story</translation>
    </message>
    <message>
        <source>Changed between…</source>
        <translation>Geändert zwischen…</translation>
    </message>
    <message>
        <source>Contains entry…</source>
        <translation>Enthält Eintrag…</translation>
    </message>
    <message>
        <source>Contains entry</source>
        <translation>Enthält Eintrag</translation>
    </message>
    <message>
        <source>Part of an entry that differs, such as Account.Rating</source>
        <translation>Teil eines abweichenden Eintrags, etwa Account.Rating</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>At risk in a target</source>
        <translation>In einem Ziel gefährdet</translation>
    </message>
    <message>
        <source>Not in any open promotion</source>
        <translation>In keiner offenen Promotion</translation>
    </message>
    <message>
        <source>Filter: %1. Press to take it away</source>
        <translation>Filter: %1. Zum Entfernen drücken</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Changed between</source>
        <translation>Geändert zwischen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Nothing is known of this kind here.</source>
        <translation>Davon ist hier nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparePage</name>
    <message>
        <source>Clear</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Weiter ▸</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Compare the latest snapshots again (F5)</source>
        <translation>Die neuesten Snapshots erneut vergleichen (F5)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>Komponente suchen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Looking for entries</source>
        <translation>Einträge werden gesucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was compared.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Es wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose a component to see how it differs.</source>
        <translation>Wählen Sie eine Komponente, um ihre Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Two environments are needed to compare. Add them first.</source>
        <translation>Für einen Vergleich sind zwei Umgebungen nötig. Fügen Sie diese zuerst hinzu.</translation>
    </message>
    <message>
        <source>Open the pipeline</source>
        <translation>Pipeline öffnen</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>Vergleich von %1 mit %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Reading only: nothing is changed. Last time it took %2 s.</source>
        <translation>%1. Nur lesend: Es wird nichts geändert. Dauer beim letzten Mal: %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>New results: an environment has changed since.</source>
        <translation>Neue Ergebnisse: Eine Umgebung hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What one environment holds that others do not. Reading only: nothing is changed.</source>
        <translation>Was eine Umgebung enthält und andere nicht. Nur lesend: Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 as of %2. Reading only: nothing is changed.</source>
        <translation>%1, Stand %2. Nur lesend: Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2; %3 components</source>
        <translation>Vergleich von %1 mit %2; %3 Komponenten</translation>
    </message>
    <message>
        <source>%1 Everything else is complete.</source>
        <translation>%1 Alles andere ist vollständig.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Sie anzeigen</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Keine Komponente entspricht den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing selected. Tick what should flow on.</source>
        <translation>Nichts ausgewählt. Kreuzen Sie an, was weiterfließen soll.</translation>
    </message>
    <message>
        <source>%1 would overwrite newer work in %2</source>
        <translation>neuere Arbeit in %2 würde überschrieben: %1</translation>
    </message>
    <message>
        <source>Tick at least one component.</source>
        <translation>Kreuzen Sie mindestens eine Komponente an.</translation>
    </message>
    <message>
        <source>No target lies below %1, so nothing can flow back.</source>
        <translation>Kein Ziel liegt unter %1, daher kann nichts zurückfließen.</translation>
    </message>
    <message>
        <source>This is the past. Compare as of now to promote.</source>
        <translation>Dies ist ein früherer Stand. Vergleichen Sie mit dem Stand von jetzt, um eine Promotion zu starten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the difference	Enter</source>
        <translation>Unterschied öffnen	Enter</translation>
    </message>
    <message>
        <source>Keep it as it is in %1…	K</source>
        <translation>So beibehalten wie in %1…	K</translation>
    </message>
    <message>
        <source>All that is meant to differ…</source>
        <translation>Alles, was abweichen soll…</translation>
    </message>
    <message>
        <source>%1 is no environment of this pipeline that can keep anything.</source>
        <translation>%1 ist keine Umgebung dieser Pipeline, die etwas beibehalten kann.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 as it is:</source>
        <translation>%1 behält %2, wie es ist:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation>%1 in %2 beibehalten</translation>
    </message>
    <message>
        <source>Next difference that is open</source>
        <translation>Nächster offener Unterschied</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous difference that is open</source>
        <translation>Voriger offener Unterschied</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Close this difference</source>
        <translation>Diesen Unterschied schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Drucken, was zu sehen ist</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>%1 is not compared with %2 now.</source>
        <translation>%1 wird zurzeit nicht mit %2 verglichen.</translation>
    </message>
    <message>
        <source>Open it in a tab	Ctrl+Enter</source>
        <translation>In einer Registerkarte öffnen	Strg+Enter</translation>
    </message>
    <message>
        <source>Open it in a window	Shift+Enter</source>
        <translation>In einem Fenster öffnen	Umschalt+Enter</translation>
    </message>
    <message>
        <source>the first %1 come back with the next start</source>
        <translation>die ersten %1 kommen beim nächsten Start wieder</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>Quelle und Ziel tauschen</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Ein- oder ausblenden: %1</translation>
    </message>
    <message numerus="yes">
        <source>New results: %Ln more components.</source>
        <translation>
            <numerusform>Neue Ergebnisse: %Ln weitere Komponente.</numerusform>
            <numerusform>Neue Ergebnisse: %Ln weitere Komponenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>%Ln davon teilweise</numerusform>
            <numerusform>%Ln davon teilweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln Löschung</numerusform>
            <numerusform>%Ln Löschungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages are left out: only one side was read with them.</source>
        <translation>
            <numerusform>%Ln Komponente verwalteter Pakete ist ausgelassen: nur eine Seite wurde mit ihnen gelesen.</numerusform>
            <numerusform>%Ln Komponenten verwalteter Pakete sind ausgelassen: nur eine Seite wurde mit ihnen gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of %1 could not be read.</source>
        <translation>
            <numerusform>%Ln Komponente von %1 konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Komponenten von %1 konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln Typ</numerusform>
            <numerusform>%Ln Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The rest is still being compared.</source>
        <translation>%1 Der Rest wird noch verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components. Checked %3.</source>
        <translation>
            <numerusform>%1 und %2 enthalten dieselbe %Ln Komponente. Geprüft: %3.</numerusform>
            <numerusform>%1 und %2 enthalten dieselben %Ln Komponenten. Geprüft: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components in this filter. Checked %3.</source>
        <translation>
            <numerusform>%1 und %2 enthalten in diesem Filter dieselbe %Ln Komponente. Geprüft: %3.</numerusform>
            <numerusform>%1 und %2 enthalten in diesem Filter dieselben %Ln Komponenten. Geprüft: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The org said: %1</source>
        <translation>Die Org sagt: %1</translation>
    </message>
    <message numerus="yes">
        <source>New results: all %Ln components are compared.</source>
        <translation>
            <numerusform>Neue Ergebnisse: die %Ln Komponente ist verglichen.</numerusform>
            <numerusform>Neue Ergebnisse: alle %Ln Komponenten sind verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing… read %1, %2. Reading only: nothing is changed.</source>
        <translation>Vergleich läuft… %1 gelesen, %2. Nur lesend: Es wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln types</source>
        <translation>
            <numerusform>%1 von %Ln Typ</numerusform>
            <numerusform>%1 von %Ln Typen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln Komponente</numerusform>
            <numerusform>%Ln Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing due</source>
        <translation>
            <numerusform>%Ln ohne Fälliges</numerusform>
            <numerusform>%Ln ohne Fälliges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparisonModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 ticked (%4 hidden by filter)</source>
        <translation>%1 · %2 von %3 angekreuzt (%4 durch Filter ausgeblendet)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 ticked</source>
        <translation>%1 · %2 von %3 angekreuzt</translation>
    </message>
    <message>
        <source>The target holds a newer change of its own; the merge keeps it, or asks.</source>
        <translation>Das Ziel hat eine eigene, neuere Änderung; die Zusammenführung behält sie bei oder fragt.</translation>
    </message>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ neuere Arbeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>newer work in the target</source>
        <translation>neuere Arbeit im Ziel</translation>
    </message>
    <message>
        <source>%1; ticked</source>
        <translation>%1; angekreuzt</translation>
    </message>
    <message>
        <source>%1; ticked in part</source>
        <translation>%1; teilweise angekreuzt</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Einträge werden gelesen…</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 cannot flow by itself. Tick the component.</source>
        <translation>%1 kann nicht einzeln mitgenommen werden. Kreuzen Sie die Komponente an.</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2. %3: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>needs %1, which is not in %2</source>
        <translation>braucht %1, was es in %2 nicht gibt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>needs</source>
        <translation>braucht etwas</translation>
    </message>
    <message>
        <source>%1 is needed: %2. It is not in %3.</source>
        <translation>%1 wird gebraucht: %2. In %3 gibt es das nicht.</translation>
    </message>
    <message>
        <source>Component (group: %1)</source>
        <translation>Komponente (Gruppe: %1)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparisonTree</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Tick all that is shown</source>
        <translation>Alles Gezeigte ankreuzen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>Alle Kreuze entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>In einer Registerkarte öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In einem Fenster öffnen</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Nächstes Ziel</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Gruppieren nach…</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Keep this difference…</source>
        <translation>Diesen Unterschied beibehalten…</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::DiffTabs</name>
    <message>
        <source>Preview of the current row</source>
        <translation>Vorschau der aktuellen Zeile</translation>
    </message>
    <message>
        <source>Open differences</source>
        <translation>Offene Unterschiede</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Frühere Registerkarten</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Spätere Registerkarten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), with %3</source>
        <translation>%1 (%2), mit %3</translation>
    </message>
    <message>
        <source>Close %1 (Ctrl+W)</source>
        <translation>%1 schließen (Strg+W)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ExportMenu</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Export or print what is shown</source>
        <translation>Exportieren oder drucken, was zu sehen ist</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV)…</source>
        <translation>Als Tabelle für Tabellenprogramme (CSV)…</translation>
    </message>
    <message>
        <source>As a page (HTML)…</source>
        <translation>Als Seite (HTML)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Drucken…	Strg+P</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Den Vergleich drucken</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesandt.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>Nur Fälliges</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Leave out what only the targets changed: nothing of it would flow back</source>
        <translation>Ausblenden, was nur die Ziele geändert haben: Davon würde nichts zurückfließen</translation>
    </message>
    <message>
        <source>Find by name, type or person</source>
        <translation>Nach Name, Typ oder Person suchen</translation>
    </message>
    <message>
        <source>Find name, type, person</source>
        <translation>Name, Typ, Person suchen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FilterMenu</name>
    <message>
        <source>View ▾</source>
        <translation>Ansicht ▾</translation>
    </message>
    <message>
        <source>%1 ● ▾</source>
        <translation>%1 ● ▾</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>View: grouping and saved filters</source>
        <translation>Ansicht: Gruppierung und gespeicherte Filter</translation>
    </message>
    <message>
        <source>View: filter %1, changed and not saved</source>
        <translation>Ansicht: Filter %1, geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>View: filter %1</source>
        <translation>Ansicht: Filter %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>Änderungen an „%1“ speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Read filters from a file…</source>
        <translation>Filter aus Datei lesen…</translation>
    </message>
    <message>
        <source>Write the filters to a file…</source>
        <translation>Filter in Datei schreiben…</translation>
    </message>
    <message>
        <source>Meant to differ…</source>
        <translation>Soll abweichen…</translation>
    </message>
    <message>
        <source>Meant to differ (%1)…</source>
        <translation>Soll abweichen (%1)…</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Angezeigtes speichern</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the filters</source>
        <translation>Filter schreiben</translation>
    </message>
    <message>
        <source>Read filters</source>
        <translation>Filter lesen</translation>
    </message>
    <message>
        <source>Filters of Backflow (*.json)</source>
        <translation>Backflow-Filter (*.json)</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation>Noch ist kein Filter gespeichert.</translation>
    </message>
    <message>
        <source>The filter “%1” was deleted.</source>
        <translation>Der Filter „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Deleting the filter “%1”</source>
        <translation>Löschen des Filters „%1“</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FrozenColumns</name>
    <message>
        <source>Names, kept in sight</source>
        <translation>Namen, fixiert</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::GridColumns</name>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ neuere Arbeit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As they fit</source>
        <translation>Automatisch anpassen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::NeededList</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>stays in %1</source>
        <translation>bleibt in %1</translation>
    </message>
    <message>
        <source>cleared by %1 itself</source>
        <translation>wird von %1 selbst bereinigt</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>from a package</source>
        <translation>aus einem Paket</translation>
    </message>
    <message>
        <source>not found anywhere</source>
        <translation>nirgends gefunden</translation>
    </message>
    <message>
        <source>refers to %1, which goes: %2</source>
        <translation>verweist auf %1 (wird entfernt): %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1 is needed: %2</source>
        <translation>%1 wird benötigt: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3%4</source>
        <translation>%1, %2, %3%4</translation>
    </message>
    <message>
        <source>; comes along</source>
        <translation>; wird mitgenommen</translation>
    </message>
    <message>
        <source>; does not come along</source>
        <translation>; wird nicht mitgenommen</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::NeededPanel</name>
    <message>
        <source>What becomes of what is needed</source>
        <translation>Umgang mit Benötigtem</translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <translation>Benötigtes hinzufügen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Only what I tick</source>
        <translation>Nur was ich ankreuze</translation>
    </message>
    <message>
        <source>What the selection needs</source>
        <translation>Was die Auswahl benötigt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What the ticked components need, and the reason for each</source>
        <translation>Was die angekreuzten Komponenten benötigen, jeweils mit Grund</translation>
    </message>
    <message>
        <source>what they need could not be found out</source>
        <translation>Benötigtes konnte nicht ermittelt werden</translation>
    </message>
    <message>
        <source>looking for what they need</source>
        <translation>Benötigtes wird gesucht</translation>
    </message>
    <message>
        <source>+%1 they need</source>
        <translation>+%1 benötigt</translation>
    </message>
    <message>
        <source>The selection needs nothing that is missing.</source>
        <translation>Die Auswahl benötigt nichts, was fehlt.</translation>
    </message>
    <message>
        <source>Needed by the selection: %1 of %2 come along</source>
        <translation>Von der Auswahl benötigt und mitgenommen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are left out</source>
        <translation>
            <numerusform>%Ln benötigte ausgelassen</numerusform>
            <numerusform>%Ln benötigte ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are nowhere</source>
        <translation>
            <numerusform>%Ln benötigte nirgends vorhanden</numerusform>
            <numerusform>%Ln benötigte nirgends vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refer to deletions</source>
        <translation>
            <numerusform>%Ln verweist auf eine Löschung</numerusform>
            <numerusform>%Ln verweisen auf Löschungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::SidesBar</name>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Swap source and target (Alt+S)</source>
        <translation>Quelle und Ziel tauschen (Alt+S)</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message>
        <source>Source environment</source>
        <translation>Quellumgebung</translation>
    </message>
    <message>
        <source>Target environments</source>
        <translation>Zielumgebungen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Compare the environments as they were at the end of a day</source>
        <translation>Die Umgebungen mit ihrem Stand am Ende eines Tages vergleichen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Compare as of</source>
        <translation>Vergleichen mit Stand vom</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Target %1. Press to leave it out</source>
        <translation>Ziel %1. Zum Auslassen drücken</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>A comparison needs one target.</source>
        <translation>Ein Vergleich braucht ein Ziel.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only what %1 names. Press to compare everything</source>
        <translation>Nur was %1 nennt. Drücken, um alles zu vergleichen</translation>
    </message>
    <message>
        <source>Only environments change over.</source>
        <translation>Nur Umgebungen lassen sich tauschen.</translation>
    </message>
    <message>
        <source>Every environment is in the comparison.</source>
        <translation>Alle Umgebungen sind im Vergleich.</translation>
    </message>
    <message>
        <source>At most %1 targets fit side by side.</source>
        <translation>Höchstens %1 Ziele passen nebeneinander.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::AuditsView</name>
    <message>
        <source>Audit now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Import trails</source>
        <translation>Protokolle importieren</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Bericht schreiben…</translation>
    </message>
    <message>
        <source>Parts of the audit</source>
        <translation>Teile der Prüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Zugriffsprüfung</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>The rules were changed. The next audit goes by them.</source>
        <translation>Die Regeln wurden geändert. Die nächste Prüfung richtet sich danach.</translation>
    </message>
    <message>
        <source>Reads each org&apos;s setup audit trail and sign-ins since the last time. They are kept here after Salesforce has forgotten them, and stand in History.</source>
        <translation>Liest Setup-Protokoll und Anmeldungen jeder Org seit dem letzten Mal. Sie bleiben hier, wenn Salesforce sie vergessen hat, und stehen im Verlauf.</translation>
    </message>
    <message>
        <source>The last audit, who may do what, and the proof that the record is whole</source>
        <translation>Die letzte Prüfung, wer was darf, und der Beweis, dass die Aufzeichnung vollständig ist</translation>
    </message>
    <message>
        <source>Last audit %1 by %2: %3</source>
        <translation>Letzte Prüfung %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was last read of every environment is held against rules. No org is asked.</source>
        <translation>Was zuletzt von jeder Umgebung gelesen wurde, wird gegen Regeln gehalten. Keine Org wird gefragt.</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Läuft bereits.</translation>
    </message>
    <message>
        <source>Make an audit first.</source>
        <translation>Machen Sie zuerst eine Prüfung.</translation>
    </message>
    <message>
        <source>All are imported</source>
        <translation>Alle sind importiert</translation>
    </message>
    <message>
        <source>Import of the orgs&apos; trails and sign-ins</source>
        <translation>Import der Protokolle und Anmeldungen der Orgs</translation>
    </message>
    <message>
        <source>Setup trails and sign-ins are imported; they stand in History.</source>
        <translation>Setup-Protokolle und Anmeldungen sind importiert; sie stehen im Verlauf.</translation>
    </message>
    <message>
        <source>Audit of all environments</source>
        <translation>Prüfung aller Umgebungen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::FindingModel</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>%1: %2, %3 in %4</source>
        <translation>%1: %2, %3 in %4</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Since the last audit</source>
        <translation>Seit der letzten Prüfung</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::FindingsView</name>
    <message>
        <source>Only new ones</source>
        <translation>Nur neue</translation>
    </message>
    <message>
        <source>Open the component</source>
        <translation>Komponente öffnen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>Severity at least</source>
        <translation>Mindestens vom Schweregrad</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Medium and worse</source>
        <translation>Mittel und schwerer</translation>
    </message>
    <message>
        <source>High and worse</source>
        <translation>Hoch und schwerer</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Nur kritische</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>In Befunden suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No audit was made yet. It holds what was last read of every environment against rules: risky rights, open sharing, weak settings. No org is asked.</source>
        <translation>Es wurde noch keine Prüfung gemacht. Sie hält gegen Regeln, was zuletzt von jeder Umgebung gelesen wurde: riskante Rechte, offene Freigabe, schwache Einstellungen. Keine Org wird gefragt.</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Kein Befund passt.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Choose a finding.</source>
        <translation>Wählen Sie einen Befund.</translation>
    </message>
    <message>
        <source>The rule “%1” is not there any more.</source>
        <translation>Die Regel „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>In %1, %2, line %L3. Rule “%4”.</source>
        <translation>In %1, %2, Zeile %L3. Regel „%4“.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::OwnRulesView</name>
    <message>
        <source>Rules of your own</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>They count in the audits of this workspace, beside those of Backflow. Rules of the whole team stand in the policy, and only those stop a plan.</source>
        <translation>Sie zählen in den Prüfungen dieses Arbeitsbereichs, neben denen von Backflow. Regeln des ganzen Teams stehen in der Richtlinie, und nur diese halten einen Plan auf.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Reports may be exported.</source>
        <translation>Berichte dürfen exportiert werden.</translation>
    </message>
    <message>
        <source>Metadata types</source>
        <translation>Metadatentypen</translation>
    </message>
    <message>
        <source>Path of the element</source>
        <translation>Pfad des Elements</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How it is held against the value</source>
        <translation>Wie es gegen den Wert gehalten wird</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>passt zum Ausdruck</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is a date within so many days</source>
        <translation>ist ein Datum binnen so vieler Tage</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Regel behalten</translation>
    </message>
    <message>
        <source>What the rule would find</source>
        <translation>Was die Regel finden würde</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Broken where it</source>
        <translation>Verletzt, wo es</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No rules of your own yet.</source>
        <translation>Noch keine eigenen Regeln.</translation>
    </message>
    <message>
        <source>Say what is wrong first.</source>
        <translation>Sagen Sie zuerst, was falsch ist.</translation>
    </message>
    <message>
        <source>Name a metadata type first.</source>
        <translation>Nennen Sie zuerst einen Metadatentyp.</translation>
    </message>
    <message>
        <source>Name the path of an element first.</source>
        <translation>Nennen Sie zuerst den Pfad eines Elements.</translation>
    </message>
    <message>
        <source>Give a value first.</source>
        <translation>Geben Sie zuerst einen Wert an.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Wählen Sie eine Regel in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Would find %Ln thing(s) in what was last read.</source>
        <translation>
            <numerusform>Würde %Ln Stelle in dem finden, was zuletzt gelesen wurde.</numerusform>
            <numerusform>Würde %Ln Stellen in dem finden, was zuletzt gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::ReportExport</name>
    <message>
        <source>Audit report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Write the audit report</source>
        <translation>Prüfbericht schreiben</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Seite zum Lesen und Drucken (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>Audit report to %1</source>
        <translation>Prüfbericht nach %1</translation>
    </message>
    <message>
        <source>The audit report is in %1</source>
        <translation>Der Prüfbericht liegt in %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::ReviewView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only powerful rights</source>
        <translation>Nur mächtige Rechte</translation>
    </message>
    <message>
        <source>Read the users</source>
        <translation>Benutzer lesen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Search in rights and people</source>
        <translation>In Rechten und Personen suchen</translation>
    </message>
    <message>
        <source>Asks the org who its active users are and which permission sets they have</source>
        <translation>Fragt die Org, wer ihre aktiven Benutzer sind und welche Berechtigungssätze sie haben</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Teile der Zugriffsprüfung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Changes since the last sign-off</source>
        <translation>Änderungen seit der letzten Abzeichnung</translation>
    </message>
    <message>
        <source>Changed since the last sign-off</source>
        <translation>Seit der letzten Abzeichnung geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, if you like; it goes on record</source>
        <translation>Eine Notiz, wenn Sie mögen; sie wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Puts on record that you looked at who may do what here</source>
        <translation>Hält fest, dass Sie angesehen haben, wer hier was darf</translation>
    </message>
    <message>
        <source>There is no environment yet.</source>
        <translation>Es gibt noch keine Umgebung.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Signed off %1 by %2.</source>
        <translation>Abgezeichnet %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed since.</source>
        <translation>
            <numerusform>Seitdem hat sich %Ln Punkt geändert.</numerusform>
            <numerusform>Seitdem haben sich %Ln Punkte geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed off yet who may do what in %1.</source>
        <translation>Noch niemand hat abgezeichnet, wer in %1 was darf.</translation>
    </message>
    <message>
        <source>Who the users are was never read: only what profiles and permission sets give is known.</source>
        <translation>Wer die Benutzer sind, wurde nie gelesen: Bekannt ist nur, was Profile und Berechtigungssätze geben.</translation>
    </message>
    <message>
        <source>Powerful and given to nobody: %1.</source>
        <translation>Mächtig und niemandem gegeben: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Changes (%L1)</source>
        <translation>Änderungen (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) read</source>
        <translation>
            <numerusform>%Ln Zuweisung gelesen</numerusform>
            <numerusform>%Ln Zuweisungen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the users of %1</source>
        <translation>Lesen der Benutzer von %1</translation>
    </message>
    <message>
        <source>Sign-off of the access to %1</source>
        <translation>Abzeichnung des Zugriffs auf %1</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Läuft bereits.</translation>
    </message>
    <message>
        <source>There is nothing to sign off.</source>
        <translation>Es gibt nichts abzuzeichnen.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last sign-off.</source>
        <translation>Seit der letzten Abzeichnung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody has signed off yet, so there is nothing to compare with.</source>
        <translation>Noch niemand hat abgezeichnet, also gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>No profile and no permission set of this environment was read.</source>
        <translation>Von dieser Umgebung wurde kein Profil und kein Berechtigungssatz gelesen.</translation>
    </message>
    <message>
        <source>No active user has any of it.</source>
        <translation>Kein aktiver Benutzer hat etwas davon.</translation>
    </message>
    <message>
        <source>Who the users are was never read: “%1” asks the org.</source>
        <translation>Wer die Benutzer sind, wurde nie gelesen: „%1“ fragt die Org.</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Hier passt nichts.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff</name>
    <message>
        <source>%1: only %2 has it (%3).</source>
        <translation>%1: nur in %2 vorhanden (%3).</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1: in %2 %3, in %4 %5.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source> Line %1.</source>
        <translation> Zeile %1.</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Entfernt: %1, %2.</translation>
    </message>
    <message>
        <source>Added: %1, %2.</source>
        <translation>Hinzugefügt: %1, %2.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, in %1</translation>
    </message>
    <message>
        <source>%1: %2, “%3”%4. Line %5.</source>
        <translation>%1: %2, „%3“%4. Zeile %5.</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>An anderer Stelle</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 stands %2 times in %3; only one can count.</source>
        <translation>%1 steht %2-mal in %3; nur einmal kann es gelten.</translation>
    </message>
    <message>
        <source>Written otherwise</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>= default written out</source>
        <translation>= Standard ausgeschrieben</translation>
    </message>
    <message>
        <source>= escaped otherwise</source>
        <translation>= anders maskiert</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Setup of %1, in the browser</source>
        <translation>Setup von %1 im Browser</translation>
    </message>
    <message>
        <source>%1 is not connected to an org.</source>
        <translation>%1 ist mit keiner Org verbunden.</translation>
    </message>
    <message>
        <source>%1 is an org on this computer; it has no Setup pages.</source>
        <translation>%1 ist eine Org auf diesem Computer; sie hat keine Setup-Seiten.</translation>
    </message>
    <message>
        <source>Conflict: %2: %3, %4: %5; %1.</source>
        <translation>Konflikt: %2: %3, %4: %5; %1.</translation>
    </message>
    <message>
        <source>Changed: %2: %3, %4: %5; %1.</source>
        <translation>Geändert: %2: %3, %4: %5; %1.</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 und %3</translation>
    </message>
    <message>
        <source>The printer or the file could not be opened. Nothing was printed; choose another one.</source>
        <translation>Der Drucker oder die Datei ließ sich nicht öffnen. Nichts wurde gedruckt; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The same on both sides: %1</source>
        <translation>Auf beiden Seiten gleich: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>● %1 ⇄ ◆ %2</source>
        <translation>● %1 ⇄ ◆ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not counted as a difference: %1</source>
        <translation>Nicht als Unterschied gezählt: %1</translation>
    </message>
    <message>
        <source>Printed %1 %2 by Backflow</source>
        <translation>Gedruckt am %1 %2 von Backflow</translation>
    </message>
    <message>
        <source>Only %1 has this file; %2 does not.</source>
        <translation>Nur %1 hat diese Datei, %2 nicht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Its text is not printed. %1: %2. %3: %4.</source>
        <translation>Der Text wird nicht gedruckt. %1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>− %1   + %2   ≠ both changed it</source>
        <translation>− %1   + %2   ≠ beide haben es geändert</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entries are the same on both sides.</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag ist auf beiden Seiten gleich.</numerusform>
            <numerusform>%Ln weitere Einträge sind auf beiden Seiten gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines</source>
        <translation>
            <numerusform>⋯ %Ln unveränderte Zeile</numerusform>
            <numerusform>⋯ %Ln unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are not printed.</source>
        <translation>
            <numerusform>%Ln weitere Zeile wird nicht gedruckt.</numerusform>
            <numerusform>%Ln weitere Zeilen werden nicht gedruckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::AboutPanel</name>
    <message>
        <source>About both sides</source>
        <translation>Info zu beiden Seiten</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::BinaryView</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>, picture of %1 × %2</source>
        <translation>, Bild mit %1 × %2</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>Bild in %1</translation>
    </message>
    <message>
        <source>Files inside, %1</source>
        <translation>Enthaltene Dateien, %1</translation>
    </message>
    <message>
        <source>+ only here</source>
        <translation>+ nur hier</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>± differs</source>
        <translation>± abweichend</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln files inside</source>
        <translation>
            <numerusform>, enthält %Ln Datei</numerusform>
            <numerusform>, enthält %Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffCopies</name>
    <message>
        <source>Selected text</source>
        <translation>Ausgewählter Text</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>Es ist kein Text ausgewählt.</translation>
    </message>
    <message>
        <source>This change as a sentence</source>
        <translation>Diese Änderung als Satz</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>Es ist keine Änderung gewählt.</translation>
    </message>
    <message>
        <source>This entry as XML</source>
        <translation>Dieser Eintrag als XML</translation>
    </message>
    <message>
        <source>Choose an entry in the list of entries first.</source>
        <translation>Wählen Sie zuerst einen Eintrag in der Liste der Einträge.</translation>
    </message>
    <message>
        <source>There is no entry that differs here.</source>
        <translation>Hier unterscheidet sich kein Eintrag.</translation>
    </message>
    <message>
        <source>All changes as sentences</source>
        <translation>Alle Änderungen als Sätze</translation>
    </message>
    <message>
        <source>All changes as a table</source>
        <translation>Alle Änderungen als Tabelle</translation>
    </message>
    <message>
        <source>The file as a patch</source>
        <translation>Die Datei als Patch</translation>
    </message>
    <message>
        <source>A patch is made of text, and this is none.</source>
        <translation>Ein Patch besteht aus Text, und dies ist keiner.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffExport</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Export the difference</source>
        <translation>Unterschied exportieren</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>Print the difference</source>
        <translation>Unterschied drucken</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesandt.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffMenus</name>
    <message>
        <source>Ignore order</source>
        <translation>Reihenfolge ignorieren</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>Leerraum ignorieren</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Ignore line ends</source>
        <translation>Zeilenenden ignorieren</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>Ignore default values written out</source>
        <translation>Ausgeschriebene Standardwerte ignorieren</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Ignore how characters are escaped</source>
        <translation>Maskierung von Zeichen ignorieren</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>Kommentare ignorieren</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Lines around a change</source>
        <translation>Zeilen um eine Änderung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>Öffnen in</translation>
    </message>
    <message>
        <source>Only changed lines</source>
        <translation>Nur geänderte Zeilen</translation>
    </message>
    <message>
        <source>3 lines around a change</source>
        <translation>3 Zeilen um eine Änderung</translation>
    </message>
    <message>
        <source>10 lines around a change</source>
        <translation>10 Zeilen um eine Änderung</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>In one column</source>
        <translation>Einspaltig</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>In one column; side by side every line stands beside its twin, so none is wrapped</source>
        <translation>Nur einspaltig; nebeneinander steht jede Zeile neben ihrem Gegenstück, daher wird keine umgebrochen</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>Liste aller Änderungen</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Who changed each side, when, and for which story</source>
        <translation>Wer jede Seite wann und für welche Story geändert hat</translation>
    </message>
    <message>
        <source>An editor: both sides, as files to read</source>
        <translation>Einem Editor: beide Seiten als Dateien zum Lesen</translation>
    </message>
    <message>
        <source>Fold what is the same</source>
        <translation>Falten, was gleich ist</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffToolbar</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Show entries in words</source>
        <translation>Einträge in Worten anzeigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>Vorige Änderung (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>Nächste Änderung (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Text side by side</source>
        <translation>Text nebeneinander</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Text in one column (U)</source>
        <translation>Text in einer Spalte (U)</translation>
    </message>
    <message>
        <source>Open in…</source>
        <translation>Öffnen in…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Beibehalten…</translation>
    </message>
    <message>
        <source>File of the component</source>
        <translation>Datei der Komponente</translation>
    </message>
    <message>
        <source>It is meant to differ: make it a rule, with a reason and a last day</source>
        <translation>Es soll abweichen: als Regel mit Grund und letztem Tag festhalten</translation>
    </message>
    <message>
        <source>Find in this view (Ctrl+F)</source>
        <translation>In dieser Ansicht suchen (Strg+F)</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>Darstellung der Unterschiede</translation>
    </message>
    <message>
        <source>Show entries in words (F4 changes over)</source>
        <translation>Einträge in Worten zeigen (F4 wechselt)</translation>
    </message>
    <message>
        <source>Show text (F4 changes over)</source>
        <translation>Text zeigen (F4 wechselt)</translation>
    </message>
    <message>
        <source>Ignore: nothing ▾</source>
        <translation>Ignoriert: nichts ▾</translation>
    </message>
    <message>
        <source>Ignore: %1 ▾</source>
        <translation>Ignoriert: %1 ▾</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nichts wird ignoriert</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignoriert: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Context: all ▾</source>
        <translation>Kontext: alles ▾</translation>
    </message>
    <message>
        <source>Context: %1 ▾</source>
        <translation>Kontext: %1 ▾</translation>
    </message>
    <message>
        <source>All lines are shown</source>
        <translation>Alle Zeilen werden gezeigt</translation>
    </message>
    <message>
        <source>Lines shown around a change: %1</source>
        <translation>Gezeigte Zeilen um eine Änderung: %1</translation>
    </message>
    <message>
        <source>No component before this</source>
        <translation>Keine Komponente davor</translation>
    </message>
    <message>
        <source>To %1 (Ctrl+Alt+Up)</source>
        <translation>Zu %1 (Strg+Alt+Hoch)</translation>
    </message>
    <message>
        <source>No component after this</source>
        <translation>Keine Komponente danach</translation>
    </message>
    <message>
        <source>To %1 (Ctrl+Alt+Down)</source>
        <translation>Zu %1 (Strg+Alt+Herunter)</translation>
    </message>
    <message>
        <source>Copy, print or export what differs</source>
        <translation>Abweichendes kopieren, drucken oder exportieren</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <translation>Vor dieser Änderung kommt keine.</translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <translation>Nach dieser Änderung kommt keine mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>%1 von %Ln Komponente</numerusform>
            <numerusform>%1 von %Ln Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore: %1 and %L2 more ▾</source>
        <translation>Ignoriert: %1 und %L2 mehr ▾</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffView</name>
    <message>
        <source>Choose a component to see how it differs.</source>
        <translation>Wählen Sie eine Komponente, um ihre Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ⇄ %2</source>
        <translation>%1 ⇄ %2</translation>
    </message>
    <message>
        <source>%1 (same)</source>
        <translation>%1 (gleich)</translation>
    </message>
    <message>
        <source>Neither side holds this component.</source>
        <translation>Keine der beiden Seiten enthält diese Komponente.</translation>
    </message>
    <message>
        <source>This file is compared as text.</source>
        <translation>Diese Datei wird als Text verglichen.</translation>
    </message>
    <message>
        <source>There is no text to show.</source>
        <translation>Es gibt keinen Text anzuzeigen.</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>Beide Seiten werden gelesen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Last change. Again: %1</source>
        <translation>Letzte Änderung. Nochmals: %1</translation>
    </message>
    <message>
        <source>First change. Again: %1</source>
        <translation>Erste Änderung. Nochmals: %1</translation>
    </message>
    <message>
        <source>Content differs</source>
        <translation>Inhalt weicht ab</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same file.</source>
        <translation>%1 und %2 enthalten dieselbe Datei.</translation>
    </message>
    <message>
        <source>No difference that matters. 1 entry stands in another place.</source>
        <translation>Kein wesentlicher Unterschied. 1 Eintrag steht an anderer Stelle.</translation>
    </message>
    <message>
        <source>No difference that matters. %1 entries stand in another order.</source>
        <translation>Kein wesentlicher Unterschied. %1 Einträge stehen in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>No difference that matters. The same characters are escaped otherwise.</source>
        <translation>Kein wesentlicher Unterschied. Dieselben Zeichen sind anders maskiert.</translation>
    </message>
    <message>
        <source>No difference that matters. Only white space or line ends differ.</source>
        <translation>Kein wesentlicher Unterschied. Nur Leerraum oder Zeilenenden weichen ab.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>This file is too large to lay out at once. %1: %2. %3: %4.</source>
        <translation>Diese Datei ist zu groß, um sie auf einmal darzustellen. %1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Only %1 has this file; %2 does not.</source>
        <translation>Nur %1 hat diese Datei, %2 nicht.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 Showing text.</source>
        <translation>%1 Text wird angezeigt.</translation>
    </message>
    <message>
        <source>line ends differ</source>
        <translation>Zeilenenden weichen ab</translation>
    </message>
    <message>
        <source>Not listed: %1</source>
        <translation>Nicht aufgeführt: %1</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line in %1, up to %2</source>
        <translation>Zeile in %1, höchstens %2</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Next component</source>
        <translation>Nächste Komponente</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>Vorige Komponente</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Entries or text</source>
        <translation>Einträge oder Text</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>In dieser Ansicht suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Show unchanged lines</source>
        <translation>Unveränderte Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 vorher: %2</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF exportieren…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Drucken…	Strg+P</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>No difference that matters. %Ln default values are written out.</source>
        <translation>
            <numerusform>Kein wesentlicher Unterschied. %Ln Standardwert ist ausgeschrieben.</numerusform>
            <numerusform>Kein wesentlicher Unterschied. %Ln Standardwerte sind ausgeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries only moved (order is ignored)</source>
        <translation>
            <numerusform>%Ln Eintrag nur verschoben (Reihenfolge wird ignoriert)</numerusform>
            <numerusform>%Ln Einträge nur verschoben (Reihenfolge wird ignoriert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries differ in white space alone</source>
        <translation>
            <numerusform>%Ln Eintrag weicht nur im Leerraum ab</numerusform>
            <numerusform>%Ln Einträge weichen nur im Leerraum ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are escaped otherwise</source>
        <translation>
            <numerusform>%Ln Text ist anders maskiert</numerusform>
            <numerusform>%Ln Texte sind anders maskiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments differ</source>
        <translation>
            <numerusform>%Ln Kommentar weicht ab</numerusform>
            <numerusform>%Ln Kommentare weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln default values are written out</source>
        <translation>
            <numerusform>%Ln Standardwert ist ausgeschrieben</numerusform>
            <numerusform>%Ln Standardwerte sind ausgeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in white space alone (ignored)</source>
        <translation>
            <numerusform>%Ln Zeile weicht nur im Leerraum ab (ignoriert)</numerusform>
            <numerusform>%Ln Zeilen weichen nur im Leerraum ab (ignoriert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in comments alone (ignored)</source>
        <translation>
            <numerusform>%Ln Zeile weicht nur in Kommentaren ab (ignoriert)</numerusform>
            <numerusform>%Ln Zeilen weichen nur in Kommentaren ab (ignoriert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines end otherwise (ignored)</source>
        <translation>
            <numerusform>%Ln Zeile endet anders (ignoriert)</numerusform>
            <numerusform>%Ln Zeilen enden anders (ignoriert)</numerusform>
        </translation>
    </message>
    <message>
        <source>No component is shown that can be compared.</source>
        <translation>Es wird keine Komponente gezeigt, die sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>Änderung %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::EntryModel</name>
    <message>
        <source>⇅ moved</source>
        <translation>⇅ verschoben</translation>
    </message>
    <message>
        <source>± differs</source>
        <translation>± abweichend</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>+ only in %1</source>
        <translation>+ nur in %1</translation>
    </message>
    <message>
        <source>− only in %1</source>
        <translation>− nur in %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4. %5: %6</source>
        <translation>%1, %2. %3: %4. %5: %6</translation>
    </message>
    <message>
        <source>%1, matched by %2</source>
        <translation>%1, zugeordnet durch %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Entries are matched by %1.</source>
        <translation>Einträge werden durch %1 zugeordnet.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation>≠ Konflikt</translation>
    </message>
    <message>
        <source>%1. Before: %2</source>
        <translation>%1. Vorher: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same entries</source>
        <translation>
            <numerusform>%Ln gleicher Eintrag</numerusform>
            <numerusform>%Ln gleiche Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::EntryTree</name>
    <message>
        <source>Differences by entry</source>
        <translation>Unterschiede nach Eintrag</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::FindBar</name>
    <message>
        <source>Find in this view</source>
        <translation>In dieser Ansicht suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>In changes only</source>
        <translation>Nur in Änderungen</translation>
    </message>
    <message>
        <source>Look only in lines that differ</source>
        <translation>Nur in abweichenden Zeilen suchen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Read the words as a regular expression</source>
        <translation>Suchtext als regulären Ausdruck lesen</translation>
    </message>
    <message>
        <source>This pattern cannot be read</source>
        <translation>Dieses Muster kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::HiddenLine</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is ignored</source>
        <translation>Ignoriertes anzeigen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Überblick über die Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::ReviewList</name>
    <message>
        <source>All changes in words</source>
        <translation>Alle Änderungen in Worten</translation>
    </message>
    <message>
        <source>Go to this change</source>
        <translation>Zu dieser Änderung gehen</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>Diesen Satz kopieren</translation>
    </message>
    <message>
        <source>Back from the list of changes</source>
        <translation>Zurück von der Änderungsliste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::SideBySide</name>
    <message>
        <source>Scroll together again</source>
        <translation>Wieder gemeinsam scrollen</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::TextDiff</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Found in line %1</source>
        <translation>Gefunden in Zeile %1</translation>
    </message>
    <message>
        <source>Conflict in line %1</source>
        <translation>Konflikt in Zeile %1</translation>
    </message>
    <message>
        <source>Change in line %1</source>
        <translation>Änderung in Zeile %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines. Press to show them.</source>
        <translation>
            <numerusform>⋯ %Ln unveränderte Zeile. Drücken, um sie anzuzeigen.</numerusform>
            <numerusform>⋯ %Ln unveränderte Zeilen. Drücken, um sie anzuzeigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::Unified</name>
    <message>
        <source>− %1   + %2</source>
        <translation>− %1   + %2</translation>
    </message>
    <message>
        <source>+ only in ● %1   − only in ◆ %2</source>
        <translation>+ nur in ● %1   − nur in ◆ %2</translation>
    </message>
    <message>
        <source>%1 and %2 in one text, read only</source>
        <translation>%1 und %2 in einem Text, schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments</name>
    <message>
        <source>Added here</source>
        <translation>Hier hinzugefügt</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Hier entfernt</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>Unbekannt, von wem</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>new in %1</source>
        <translation>neu in %1</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>hier entfernt</translation>
    </message>
    <message>
        <source>removed in %1</source>
        <translation>in %1 entfernt</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>beide haben es geändert</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Changed last on %1, says the org.</source>
        <translation>Laut Org zuletzt am %1 geändert.</translation>
    </message>
    <message>
        <source>Changed last by %1 on %2, says the org.</source>
        <translation>Laut Org zuletzt von %1 am %2 geändert.</translation>
    </message>
    <message>
        <source>Seen by the reading of %1; the one of %2 had not seen it.</source>
        <translation>Beim Lesen vom %1 bemerkt; beim Lesen vom %2 noch nicht.</translation>
    </message>
    <message>
        <source>Seen by the reading of %1.</source>
        <translation>Beim Lesen vom %1 bemerkt.</translation>
    </message>
    <message>
        <source>%1 (%2 acting)</source>
        <translation>%1 (vertreten durch %2)</translation>
    </message>
    <message>
        <source>Setup audit trail, %1, %2: %3</source>
        <translation>Setup-Aktivierungsprotokoll, %1, %2: %3</translation>
    </message>
    <message>
        <source>Setup audit trail, %1, %2, without naming it: %3</source>
        <translation>Setup-Aktivierungsprotokoll, %1, %2, ohne es zu nennen: %3</translation>
    </message>
    <message>
        <source>The setup audit trail, read on %1, has no row about it.</source>
        <translation>Das Setup-Aktivierungsprotokoll, gelesen am %1, hat keine Zeile dazu.</translation>
    </message>
    <message>
        <source>The setup audit trail was never read. &quot;Check now&quot; reads it.</source>
        <translation>Das Setup-Aktivierungsprotokoll wurde nie gelesen. „Jetzt prüfen“ liest es.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>%1 (%2 more kept)</source>
        <translation>%1 (%2 weitere behalten)</translation>
    </message>
    <message>
        <source>at risk: the one change that is due touches this</source>
        <translation>gefährdet: die eine fällige Änderung betrifft dies</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at risk: %Ln of the %1 due touch this</source>
        <translation>
            <numerusform>gefährdet: %Ln der %1 fälligen betrifft dies</numerusform>
            <numerusform>gefährdet: %Ln der %1 fälligen betreffen dies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::CompareMenu</name>
    <message>
        <source>%1 (above)</source>
        <translation>%1 (darüber)</translation>
    </message>
    <message>
        <source>%1 (below)</source>
        <translation>%1 (darunter)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>At most %1 environments fit side by side.</source>
        <translation>Höchstens %1 Umgebungen passen nebeneinander.</translation>
    </message>
    <message>
        <source>Tick what to compare with</source>
        <translation>Auswählen, womit verglichen wird</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::DriftTab</name>
    <message>
        <source>What changed in the current component</source>
        <translation>Was sich in der aktuellen Komponente geändert hat</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Read the org and its setup audit trail. Reads metadata only; nothing is changed.</source>
        <translation>Die Org und ihr Setup-Aktivierungsprotokoll lesen. Liest nur Metadaten; es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Group: type</source>
        <translation>Gruppe: Typ</translation>
    </message>
    <message>
        <source>Group: person</source>
        <translation>Gruppe: Person</translation>
    </message>
    <message>
        <source>Group: kind of change</source>
        <translation>Gruppe: Art der Änderung</translation>
    </message>
    <message>
        <source>Find in the drift</source>
        <translation>In der Drift suchen</translation>
    </message>
    <message>
        <source>Name, type or person</source>
        <translation>Name, Typ oder Person</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Hier hinzugefügt</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Hier entfernt</translation>
    </message>
    <message>
        <source>At risk only</source>
        <translation>Nur Gefährdetes</translation>
    </message>
    <message>
        <source>888 entries</source>
        <translation>888 Einträge</translation>
    </message>
    <message>
        <source>Track it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept it as it is now into the environment&apos;s record (T)</source>
        <translation>So, wie es jetzt ist, in den Sollstand der Umgebung übernehmen (T)</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Plan to bring it back to what the record says; nothing is changed yet (X)</source>
        <translation>Das Zurücksetzen auf den Sollstand planen; es wird noch nichts geändert (X)</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorieren…</translation>
    </message>
    <message>
        <source>It is meant to differ here: with a reason, until a day or without an end (I)</source>
        <translation>Es soll hier abweichen: mit Begründung, bis zu einem Tag oder unbefristet (I)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Who changed it and when, with the rows of the setup audit trail (E)</source>
        <translation>Wer es wann geändert hat, mit den Zeilen des Setup-Aktivierungsprotokolls (E)</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Keine Komponente entspricht den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing has drifted. Checked %1.</source>
        <translation>Keine Drift. Geprüft: %1.</translation>
    </message>
    <message>
        <source>Checked %1; the org may have moved on.</source>
        <translation>Geprüft: %1; die Org kann inzwischen weiter sein.</translation>
    </message>
    <message>
        <source>%1 could not be read and kept their last known content: %2</source>
        <translation>%1 nicht lesbar, der letzte bekannte Inhalt wird beibehalten: %2</translation>
    </message>
    <message>
        <source>Keep mine: track it</source>
        <translation>Meine behalten: übernehmen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Drift = what is in the org but not in its record.</source>
        <translation>Drift = was in der Org ist, aber nicht in ihrem Sollstand.</translation>
    </message>
    <message>
        <source>Drift = what is in the org but not in its record.   Checked %1 (%2)</source>
        <translation>Drift = was in der Org ist, aber nicht in ihrem Sollstand.   Geprüft: %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a component in the list.</source>
        <translation>Wählen Sie eine Komponente in der Liste.</translation>
    </message>
    <message>
        <source>The pipeline of this workspace cannot be changed here.</source>
        <translation>Die Pipeline dieses Arbeitsbereichs kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Wählen Sie eine Umgebung auf der Karte.</translation>
    </message>
    <message>
        <source>Never checked. A check reads metadata only; nothing is changed.</source>
        <translation>Nie geprüft. Eine Prüfung liest nur Metadaten; es wird nichts geändert.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Check %1 for drift</source>
        <translation>%1 auf Drift prüfen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Choose a component to see what changed in it.</source>
        <translation>Wählen Sie eine Komponente, um zu sehen, was sich darin geändert hat.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&apos;s record</source>
        <translation>Sollstand von %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>Track %1 as it is now:</source>
        <translation>%1 mit heutigem Stand übernehmen:</translation>
    </message>
    <message>
        <source>Why (goes into the record)</source>
        <translation>Warum (wird aufgezeichnet)</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>In den Sollstand übernommen</translation>
    </message>
    <message>
        <source>Ignore %1 in %2:</source>
        <translation>%1 in %2 ignorieren:</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Managed packages</source>
        <translation>Verwaltete Pakete</translation>
    </message>
    <message>
        <source>Checks of this environment take in what managed packages brought along; kept with the pipeline</source>
        <translation>Prüfungen dieser Umgebung lesen auch, was verwaltete Pakete mitgebracht haben; wird mit der Pipeline gespeichert</translation>
    </message>
    <message>
        <source>at risk: 1 of the %1 due touches this</source>
        <translation>gefährdet: 1 der %1 fälligen betrifft dies</translation>
    </message>
    <message>
        <source>%1 was last read without what managed packages brought along.</source>
        <translation>%1 wurde zuletzt ohne die Inhalte verwalteter Pakete gelesen.</translation>
    </message>
    <message>
        <source>It is on this machine alone for now: %1</source>
        <translation>Vorerst nur auf diesem Rechner: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Read managed packages of %1, too</source>
        <translation>Auch verwaltete Pakete von %1 lesen</translation>
    </message>
    <message>
        <source>Leave out managed packages of %1</source>
        <translation>Verwaltete Pakete von %1 auslassen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are meant to differ here.</source>
        <translation>
            <numerusform>%Ln Komponente soll hier abweichen.</numerusform>
            <numerusform>%Ln Komponenten sollen hier abweichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages have changed and are not listed.</source>
        <translation>
            <numerusform>%Ln Komponente verwalteter Pakete hat sich geändert und ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln Komponenten verwalteter Pakete haben sich geändert und sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components differ in order or layout only.</source>
        <translation>
            <numerusform>%Ln Komponente weicht nur in Reihenfolge oder Layout ab.</numerusform>
            <numerusform>%Ln Komponenten weichen nur in Reihenfolge oder Layout ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes here could be overwritten by the back-promotion that is due.</source>
        <translation>
            <numerusform>%Ln Änderung hier könnte von der fälligen Rückführung überschrieben werden.</numerusform>
            <numerusform>%Ln Änderungen hier könnten von der fälligen Rückführung überschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drift of %1, %Ln components</source>
        <translation>
            <numerusform>Drift von %1, %Ln Komponente</numerusform>
            <numerusform>Drift von %1, %Ln Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components as they are now:</source>
        <translation>
            <numerusform>%Ln Komponente mit heutigem Stand übernehmen:</numerusform>
            <numerusform>%Ln Komponenten mit heutigem Stand übernehmen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components of %1</source>
        <translation>
            <numerusform>%Ln Komponente von %1 in den Sollstand übernehmen</numerusform>
            <numerusform>%Ln Komponenten von %1 in den Sollstand übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln Komponente</numerusform>
            <numerusform>%Ln Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln components in %1</source>
        <translation>
            <numerusform>%Ln Komponente in %1 ignorieren</numerusform>
            <numerusform>%Ln Komponenten in %1 ignorieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put back %Ln components of %1</source>
        <translation>
            <numerusform>Zurücksetzen von %Ln Komponente in %1 planen</numerusform>
            <numerusform>Zurücksetzen von %Ln Komponenten in %1 planen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln</source>
        <translation>
            <numerusform>%Ln übernehmen</numerusform>
            <numerusform>%Ln übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln…</source>
        <translation>
            <numerusform>%Ln ignorieren…</numerusform>
            <numerusform>%Ln ignorieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back…</source>
        <translation>
            <numerusform>%Ln zurücksetzen…</numerusform>
            <numerusform>%Ln zurücksetzen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %Ln with the record</source>
        <translation>
            <numerusform>%1 von %Ln mit dem Sollstand verglichen</numerusform>
            <numerusform>%1 von %Ln mit dem Sollstand verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example UAT</source>
        <translation>Zum Beispiel UAT</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>Art der Org</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Promotes into</source>
        <translation>Hochstufen nach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geben Sie der Umgebung einen Namen.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentPage</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Org jetzt lesen</translation>
    </message>
    <message>
        <source>Back-promote…</source>
        <translation>Zurückführen…</translation>
    </message>
    <message>
        <source>Parts of this environment</source>
        <translation>Teile dieser Umgebung</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Zu empfangen</translation>
    </message>
    <message>
        <source>To promote</source>
        <translation>Hochzustufen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Components by type</source>
        <translation>Komponenten nach Typ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Readings of this org and promotions to it</source>
        <translation>Lesevorgänge dieser Org und Promotions dorthin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Wählen Sie eine Umgebung auf der Karte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is due is not known yet.</source>
        <translation>Was fällig ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Hier ist nichts fällig.</translation>
    </message>
    <message>
        <source>This org was never read. Reading takes metadata only; nothing in the org is changed.</source>
        <translation>Diese Org wurde nie gelesen. Gelesen werden nur Metadaten; in der Org wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 in %2, last read %3.</source>
        <translation>%1 in %2, zuletzt gelesen: %3.</translation>
    </message>
    <message>
        <source>Enter shows the promotion.</source>
        <translation>Eingabetaste zeigt die Promotion.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Read and kept</source>
        <translation>Gelesen und aufbewahrt</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>%1 could not be read and kept their last known content: %2</source>
        <translation>%1 nicht lesbar, der letzte bekannte Inhalt wird beibehalten: %2</translation>
    </message>
    <message>
        <source>Reading and comparing: whoever is signed in to the org.</source>
        <translation>Lesen und Vergleichen: alle, die bei der Org angemeldet sind.</translation>
    </message>
    <message>
        <source>Deploying to %1: whoever has this workspace and a sign-in that may deploy; the org asks for its own permissions besides.</source>
        <translation>Bereitstellen in %1: alle, die diesen Arbeitsbereich und eine Anmeldung mit Bereitstellungsrecht haben; die Org verlangt außerdem ihre eigenen Berechtigungen.</translation>
    </message>
    <message>
        <source>Tracking drift: whoever has this workspace; each time is on record with who and why.</source>
        <translation>Drift übernehmen: alle, die diesen Arbeitsbereich haben; jedes Mal wird aufgezeichnet, wer und warum.</translation>
    </message>
    <message>
        <source>Org id</source>
        <translation>Org-ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation>Auf diesem Computer schon einmal angemeldet</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>In diesem Arbeitsbereich ist keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Bei %1 als %2 angemeldet.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>There is no other environment to compare with.</source>
        <translation>Es gibt keine andere Umgebung zum Vergleichen.</translation>
    </message>
    <message>
        <source>created from %1, %2</source>
        <translation>erstellt aus %1, %2</translation>
    </message>
    <message>
        <source>what it was created from is not known</source>
        <translation>woraus sie erstellt wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Branch of the record</source>
        <translation>Branch der Aufzeichnung</translation>
    </message>
    <message>
        <source>The org asks for its own permissions besides. Access shows who else may do what.</source>
        <translation>Die Org verlangt daneben ihre eigenen Berechtigungen. Unter „Zugriff“ steht, wer sonst was darf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln Komponente</numerusform>
            <numerusform>%Ln Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Deploying to %1: switched off in this workspace, as it is for every production org. Access, under Environments, switches it on, or &quot;backflowctl env production-writes&quot;.</source>
        <translation>Bereitstellen nach %1: in diesem Arbeitsbereich ausgeschaltet, wie für jede Produktionsorg. Zugriff, unter Umgebungen, schaltet es ein, oder „backflowctl env production-writes“.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>What the org said</source>
        <translation>Was die Org sagt</translation>
    </message>
    <message>
        <source>Whoever is signed in may not read it.</source>
        <translation>Wer angemeldet ist, darf es nicht lesen.</translation>
    </message>
    <message>
        <source>It lists it and did not give it.</source>
        <translation>Sie führt es auf, gab es aber nicht heraus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components could not be read and are shown as they were last known:</source>
        <translation>
            <numerusform>%Ln Komponente konnte nicht gelesen werden und steht da, wie sie zuletzt bekannt war:</numerusform>
            <numerusform>%Ln Komponenten konnten nicht gelesen werden und stehen da, wie sie zuletzt bekannt waren:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::SignInForm</name>
    <message>
        <source>In the browser (recommended)</source>
        <translation>Im Browser (empfohlen)</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Mit einem Zugriffstoken</translation>
    </message>
    <message>
        <source>Take over a login of the sf command</source>
        <translation>Anmeldung des Befehls sf übernehmen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Address of the org</source>
        <translation>Adresse der Org</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Alias or user name</source>
        <translation>Alias oder Benutzername</translation>
    </message>
    <message>
        <source>Alias or user name, as sf org list shows it</source>
        <translation>Alias oder Benutzername, wie sf org list ihn zeigt</translation>
    </message>
    <message>
        <source>Tokens are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Token werden im Schlüsselbund dieses Computers aufbewahrt und sonst nirgends.</translation>
    </message>
    <message>
        <source>Opens %1. Backflow never sees your password.</source>
        <translation>Öffnet %1. Backflow sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>the login page</source>
        <translation>die Anmeldeseite</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Fill in the address of the org and the token.</source>
        <translation>Geben Sie die Adresse der Org und das Token ein.</translation>
    </message>
    <message>
        <source>Fill in the alias or the user name.</source>
        <translation>Geben Sie den Alias oder den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>For signing in with an access token.</source>
        <translation>Für die Anmeldung mit einem Zugriffstoken.</translation>
    </message>
    <message>
        <source>For signing in with the login of the sf command.</source>
        <translation>Für die Anmeldung mit dem Login des Befehls sf.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::WaitingTab</name>
    <message>
        <source>Back-promote…</source>
        <translation>Zurückführen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>To receive in %1</source>
        <translation>In %1 zu empfangen</translation>
    </message>
    <message>
        <source>To promote from %1</source>
        <translation>Von %1 hochzustufen</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Wählen Sie eine Umgebung auf der Karte.</translation>
    </message>
    <message>
        <source>No environment lies above %1.</source>
        <translation>Über %1 liegt keine Umgebung.</translation>
    </message>
    <message>
        <source>Nothing waits to come down to %1.</source>
        <translation>Nichts wartet auf den Weg nach %1.</translation>
    </message>
    <message>
        <source>%1 holds nothing of its own that has not gone up.</source>
        <translation>%1 hat nichts Eigenes, das nicht schon hochgestuft wurde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Hier wartet nichts.</translation>
    </message>
    <message>
        <source>Back-promote everything due…</source>
        <translation>Alles Fällige zurückführen…</translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln…</source>
        <translation>
            <numerusform>%Ln zurückführen…</numerusform>
            <numerusform>%Ln zurückführen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::help::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Benutzerhandbuch</translation>
    </message>
    <message>
        <source>No page was open before this one.</source>
        <translation>Vor dieser Seite war keine geöffnet.</translation>
    </message>
    <message>
        <source>There is no page to go forward to.</source>
        <translation>Es gibt keine Seite, zu der man vorwärts gehen kann.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %Ln pages</source>
        <translation>
            <numerusform>Auf %Ln Seite gefunden</numerusform>
            <numerusform>Auf %Ln Seiten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>letzte 90 Tage</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>The file with the saved filters of the history cannot be read as such. It was left as it is.</source>
        <translation>Die Datei mit den gespeicherten Filtern des Verlaufs kann nicht als solche gelesen werden. Sie blieb unverändert.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryChange</name>
    <message>
        <source>Components that changed</source>
        <translation>Geänderte Komponenten</translation>
    </message>
    <message>
        <source>How the chosen component changed</source>
        <translation>Wie sich die gewählte Komponente geändert hat</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The environment held the same before and after.</source>
        <translation>Die Umgebung war vorher und nachher gleich.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What it held then is not stored here any more. Only the summary was recorded.</source>
        <translation>Was damals enthalten war, ist hier nicht mehr gespeichert. Es wurde nur die Zusammenfassung aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryDetail</name>
    <message>
        <source>somebody unnamed</source>
        <translation>unbekannte Person</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1, %2, in %3.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Part of promotion %1.</source>
        <translation>Teil der Promotion %1.</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Promotion öffnen</translation>
    </message>
    <message>
        <source>Choose an event to read its story.</source>
        <translation>Wählen Sie ein Ereignis, um seine Geschichte zu lesen.</translation>
    </message>
    <message>
        <source>%1, on behalf of %2</source>
        <translation>%1, im Namen von %2</translation>
    </message>
    <message>
        <source>Work item: %1</source>
        <translation>Arbeitselement: %1</translation>
    </message>
    <message>
        <source>Only this promotion</source>
        <translation>Nur diese Promotion</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Timeline of this component</source>
        <translation>Zeitachse dieser Komponente</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Zugehörige Ereignisse</translation>
    </message>
    <message>
        <source>What it changed, as it was at that time (D)</source>
        <translation>Was es änderte, wie es damals war (D)</translation>
    </message>
    <message>
        <source>Who changed each entry last, in every environment (T)</source>
        <translation>Wer jeden Eintrag zuletzt geändert hat, in jeder Umgebung (T)</translation>
    </message>
    <message>
        <source>Source: %1. %2</source>
        <translation>Quelle: %1. %2</translation>
    </message>
    <message>
        <source>Integrity: %1.</source>
        <translation>Integrität: %1.</translation>
    </message>
    <message>
        <source>The event&apos;s story and its record</source>
        <translation>Geschichte des Ereignisses und sein Datensatz</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryExporting</name>
    <message>
        <source>Export what is shown of the history</source>
        <translation>Angezeigten Verlauf exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Records as JSON lines (*.jsonl)</source>
        <translation>Datensätze als JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Seite zum Lesen und Drucken (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Put “Person 1”, “Person 2” for people&apos;s names</source>
        <translation>„Person 1“, „Person 2“ statt der Namen von Personen</translation>
    </message>
    <message>
        <source>Export of the history to %1</source>
        <translation>Export des Verlaufs nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written</source>
        <translation>
            <numerusform>%Ln Ereignis geschrieben</numerusform>
            <numerusform>%Ln Ereignisse geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written to %1</source>
        <translation>
            <numerusform>%Ln Ereignis in %1 geschrieben</numerusform>
            <numerusform>%Ln Ereignisse in %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilling</name>
    <message>
        <source>It goes on from there the next time.</source>
        <translation>Beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>Reading the record into the history</source>
        <translation>Aufzeichnung wird in den Verlauf eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>One promotion ✕</source>
        <translation>Eine Promotion ✕</translation>
    </message>
    <message>
        <source>Part of the history</source>
        <translation>Teil des Verlaufs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Words of what, who, where, why, components and the number of the promotion; from three letters on also inside of words</source>
        <translation>Wörter aus Was, Wer, Wo, Warum, Komponenten und der Nummer der Promotion; ab drei Buchstaben auch innerhalb von Wörtern</translation>
    </message>
    <message>
        <source>Show the events of all promotions again</source>
        <translation>Wieder die Ereignisse aller Promotions anzeigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryIntegrity</name>
    <message>
        <source>Chain not checked yet</source>
        <translation>Kette noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>Kette wird geprüft…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Prüfung nicht möglich</translation>
    </message>
    <message>
        <source>First bad row: %1</source>
        <translation>Erste fehlerhafte Zeile: %1</translation>
    </message>
    <message>
        <source>It should follow this row: %1</source>
        <translation>Er sollte auf diese Zeile folgen: %1</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Kette gebrochen</translation>
    </message>
    <message>
        <source>Show record %1</source>
        <translation>Datensatz %1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Chain verified, %Ln records</source>
        <translation>
            <numerusform>Kette verifiziert, %Ln Datensatz</numerusform>
            <numerusform>Kette verifiziert, %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (für %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where it is written down, and how sure it is who did it</source>
        <translation>Wo es steht und wie sicher ist, wer es war</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Wann (lokal)</translation>
    </message>
    <message>
        <source>Who (for whom)</source>
        <translation>Wer (für wen)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events</source>
        <translation>
            <numerusform>Verlauf, %1 Ereignis</numerusform>
            <numerusform>Verlauf, %1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events, filtered</source>
        <translation>
            <numerusform>Verlauf, %1 Ereignis, gefiltert</numerusform>
            <numerusform>Verlauf, %1 Ereignisse, gefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is on record yet. Every reading of an org, decision and promotion appears here.</source>
        <translation>Noch ist nichts aufgezeichnet. Jeder Lesevorgang, jede Entscheidung und jede Promotion erscheint hier.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Zur Pipeline</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein Ereignis entspricht den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Compare moments…</source>
        <translation>Zeitpunkte vergleichen…</translation>
    </message>
    <message>
        <source>What an environment held at two moments, and how that differs</source>
        <translation>Was eine Umgebung zu zwei Zeitpunkten enthielt und wie es sich unterscheidet</translation>
    </message>
    <message>
        <source>CSV, JSON lines, HTML or PDF of all that the filters let through (Ctrl+E)</source>
        <translation>CSV, JSON-Zeilen, HTML oder PDF von allem, was die Filter durchlassen (Strg+E)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Timeline of this component</source>
        <translation>Zeitachse dieser Komponente</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Previous event of the same component</source>
        <translation>Vorheriges Ereignis derselben Komponente</translation>
    </message>
    <message>
        <source>Next event of the same component</source>
        <translation>Nächstes Ereignis derselben Komponente</translation>
    </message>
    <message>
        <source>Compare two moments of an environment…</source>
        <translation>Zwei Zeitpunkte einer Umgebung vergleichen…</translation>
    </message>
    <message>
        <source>The filters hide that event in the list.</source>
        <translation>Die Filter verbergen dieses Ereignis in der Liste.</translation>
    </message>
    <message>
        <source>This event names no component.</source>
        <translation>Dieses Ereignis nennt keine Komponente.</translation>
    </message>
    <message>
        <source>Nothing later is on record of %1.</source>
        <translation>Zu %1 ist nichts Späteres aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing earlier is on record of %1.</source>
        <translation>Zu %1 ist nichts Früheres aufgezeichnet.</translation>
    </message>
    <message>
        <source>The orgs&apos; setup trails were last imported %1. What is older than 180 days is gone in Salesforce.</source>
        <translation>Die Setup-Protokolle der Orgs wurden zuletzt importiert: %1. Was älter als 180 Tage ist, gibt es in Salesforce nicht mehr.</translation>
    </message>
    <message>
        <source>No org&apos;s setup trail was imported yet. What is older than 180 days is gone in Salesforce.</source>
        <translation>Noch wurde kein Setup-Protokoll einer Org importiert. Was älter als 180 Tage ist, gibt es in Salesforce nicht mehr.</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All are imported</source>
        <translation>Alle sind importiert</translation>
    </message>
    <message>
        <source>Import of the orgs&apos; setup trails</source>
        <translation>Import der Setup-Protokolle der Orgs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · %2</source>
        <translation>
            <numerusform>%1 von %Ln Ereignis · %2</numerusform>
            <numerusform>%1 von %Ln Ereignissen · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing the filters</source>
        <translation>Leeren der Filter</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryTimeline</name>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (für %2)</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, von %3</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>never found there</source>
        <translation>dort nie gefunden</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr dort</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Who changed each entry last, in every environment</source>
        <translation>Wer jeden Eintrag zuletzt geändert hat, in jeder Umgebung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>This event names no component.</source>
        <translation>Dieses Ereignis nennt keine Komponente.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as it was first read</source>
        <translation>wie beim ersten Lesen</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times since it was first read</source>
        <translation>
            <numerusform>einmal geändert, seit es erstmals gelesen wurde</numerusform>
            <numerusform>%Ln-mal geändert, seit es erstmals gelesen wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries as they were first read</source>
        <translation>
            <numerusform>%Ln Eintrag wie beim ersten Lesen</numerusform>
            <numerusform>%Ln Einträge wie beim ersten Lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::MomentsDialog</name>
    <message>
        <source>First moment</source>
        <translation>Erster Zeitpunkt</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>Zweiter Zeitpunkt</translation>
    </message>
    <message>
        <source>Compare two moments of an environment</source>
        <translation>Zwei Zeitpunkte einer Umgebung vergleichen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Compare these moments</source>
        <translation>Diese Zeitpunkte vergleichen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Choose an environment and two moments.</source>
        <translation>Wählen Sie eine Umgebung und zwei Zeitpunkte.</translation>
    </message>
    <message>
        <source>%1 was not read before the second moment.</source>
        <translation>%1 wurde vor dem zweiten Zeitpunkt nicht gelesen.</translation>
    </message>
    <message>
        <source>Both moments see the reading of %1.</source>
        <translation>Beide Zeitpunkte zeigen die Lesung vom %1.</translation>
    </message>
    <message>
        <source>%1 was not found changed between the two moments.</source>
        <translation>Zwischen den zwei Zeitpunkten wurde in %1 keine Änderung gefunden.</translation>
    </message>
    <message>
        <source>As it was read on %1 and on %2.</source>
        <translation>Wie es am %1 und am %2 gelesen wurde.</translation>
    </message>
    <message>
        <source>It was first read after the first moment. As it was read on %1.</source>
        <translation>Es wurde erst nach dem ersten Zeitpunkt erstmals gelesen. Wie es am %1 gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::RecordView</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Inhalt des Datensatzes</translation>
    </message>
    <message>
        <source>The record as it is stored</source>
        <translation>Der Datensatz, wie er gespeichert ist</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::RelatedEvents</name>
    <message>
        <source>Related events</source>
        <translation>Zugehörige Ereignisse</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Wann (lokal)</translation>
    </message>
    <message>
        <source>Who (for whom)</source>
        <translation>Wer (für wen)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Enter shows the event</source>
        <translation>Eingabetaste zeigt das Ereignis</translation>
    </message>
    <message>
        <source>Nothing on record belongs with this event.</source>
        <translation>Zu diesem Ereignis ist nichts weiter aufgezeichnet.</translation>
    </message>
    <message>
        <source>Of promotion %1</source>
        <translation>Aus Promotion %1</translation>
    </message>
    <message>
        <source>Of %1, in every environment</source>
        <translation>Zu %1, in jeder Umgebung</translation>
    </message>
    <message>
        <source>%1, the event shown</source>
        <translation>%1, das angezeigte Ereignis</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::SavedMenu</name>
    <message>
        <source>Saved ▾</source>
        <translation>Gespeichert ▾</translation>
    </message>
    <message>
        <source>Saved: %1 ● ▾</source>
        <translation>Gespeichert: %1 ● ▾</translation>
    </message>
    <message>
        <source>Saved: %1 ▾</source>
        <translation>Gespeichert: %1 ▾</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved filter %1, changed and not saved</source>
        <translation>Gespeicherter Filter %1, geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>Gespeicherter Filter %1</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch ist kein Filter gespeichert</translation>
    </message>
    <message>
        <source>Save what is shown as…</source>
        <translation>Angezeigtes speichern unter…</translation>
    </message>
    <message>
        <source>Save into “%1”</source>
        <translation>In „%1“ speichern</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>Filters are kept with a workspace; none is open.</source>
        <translation>Filter werden im Arbeitsbereich abgelegt; es ist keiner geöffnet.</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>Der Filter „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Removing the filter “%1”</source>
        <translation>Entfernen des Filters „%1“</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs</name>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::ActivityDock</name>
    <message>
        <source>Nothing running.</source>
        <translation>Nichts in Arbeit.</translation>
    </message>
    <message>
        <source>Hide Activity (Ctrl+J)</source>
        <translation>Aktivität ausblenden (Strg+J)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Aktivität (%1)</translation>
    </message>
    <message>
        <source>Activity, nothing running</source>
        <translation>Aktivität, nichts in Arbeit</translation>
    </message>
    <message>
        <source>Activity, %1</source>
        <translation>Aktivität, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing of this kind. Show all to see the rest.</source>
        <translation>Nichts dergleichen. „Alle“ zeigt den Rest.</translation>
    </message>
    <message>
        <source>Nothing running. Last: %1.</source>
        <translation>Nichts läuft. Zuletzt: %1.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>This one leads nowhere else; Details has its log.</source>
        <translation>Diese Zeile führt nirgends hin; „Details“ zeigt ihr Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::Away</name>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>Promotion %1 → %2</translation>
    </message>
    <message>
        <source>was under way when Backflow closed; open it and it goes on from there</source>
        <translation>lief noch, als Backflow geschlossen wurde; öffnen Sie sie, und sie geht von dort weiter</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::JobDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Während Sie weg waren: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::JobList</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Cancelling; the current step may still finish</source>
        <translation>Wird abgebrochen; der aktuelle Schritt wird womöglich noch beendet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5</source>
        <translation>%1, %2, %3, %4 von %5</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Begonnen von %1</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Ausgang unklar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::LeaveDialog</name>
    <message>
        <source>Close Backflow?</source>
        <translation>Backflow schließen?</translation>
    </message>
    <message>
        <source>What was sent to an org goes on there, and is looked at when Backflow is opened again. Everything else stands where its last step left it; nothing is lost.</source>
        <translation>Was an eine Org gesendet wurde, läuft dort weiter und wird beim nächsten Öffnen von Backflow angesehen. Alles andere steht dort, wo sein letzter Schritt es gelassen hat; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stop the jobs and close</source>
        <translation>Vorgänge anhalten und schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being stopped.</source>
        <translation>
            <numerusform>%n Vorgang wird angehalten.</numerusform>
            <numerusform>%n Vorgänge werden angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running.</source>
        <translation>
            <numerusform>%n Vorgang läuft.</numerusform>
            <numerusform>%n Vorgänge laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep</name>
    <message>
        <source>Why it is meant to differ here</source>
        <translation>Warum es hier abweichen soll</translation>
    </message>
    <message>
        <source>Written into the pipeline</source>
        <translation>In die Pipeline geschrieben</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::KeepList</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Meant to differ</source>
        <translation>Soll abweichen</translation>
    </message>
    <message>
        <source>Rules of what is meant to differ</source>
        <translation>Regeln, was abweichen soll</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What these rules name is neither due nor drift, and no promotion takes it along.</source>
        <translation>Was diese Regeln nennen, ist weder fällig noch Drift, und keine Promotion nimmt es mit.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1, has ended</source>
        <translation>%1, beendet</translation>
    </message>
    <message>
        <source>Nothing is meant to differ. Differences are kept from the comparison.</source>
        <translation>Nichts soll abweichen. Unterschiede werden im Vergleich festgelegt.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Wählen Sie eine Regel in der Liste.</translation>
    </message>
    <message>
        <source>The pipeline of this workspace cannot be changed here.</source>
        <translation>Die Pipeline dieses Arbeitsbereichs kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Being removed…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln rules of what is meant to differ</source>
        <translation>
            <numerusform>%Ln Regel entfernen, was abweichen soll</numerusform>
            <numerusform>%Ln Regeln entfernen, was abweichen soll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>%Ln entfernen</numerusform>
            <numerusform>%Ln entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::ReasonForm</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>Begründung, wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Tick “Until” to give it a last day.</source>
        <translation>Kreuzen Sie „Bis“ an, um einen letzten Tag zu setzen.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::masking::MaskModel</name>
    <message>
        <source>Object and field</source>
        <translation>Objekt und Feld</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Sample: before → after</source>
        <translation>Stichprobe: vorher → nachher</translation>
    </message>
    <message>
        <source>The records are deleted</source>
        <translation>Die Datensätze werden gelöscht</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>Bleibt, wie es ist: %1</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Cannot be carried out</source>
        <translation>Kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Cannot be carried out: %1</source>
        <translation>Kann nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>hidden until you press “Show values”</source>
        <translation>verborgen, bis Sie „Werte zeigen“ drücken</translation>
    </message>
</context>
<context>
    <name>backflow::ui::masking::MaskingTab</name>
    <message>
        <source>Fields and what becomes of them</source>
        <translation>Felder und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Sandbox to mask</source>
        <translation>Zu maskierende Sandbox</translation>
    </message>
    <message>
        <source>Look for personal data</source>
        <translation>Personenbezogene Daten suchen</translation>
    </message>
    <message>
        <source>Hide personal data on screens and in exports</source>
        <translation>Personenbezogene Daten auf Bildschirmen und in Exporten verbergen</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What becomes of the chosen field</source>
        <translation>Was aus dem gewählten Feld wird</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte zeigen</translation>
    </message>
    <message>
        <source>Shows a few real values of the chosen field. That you looked goes on record.</source>
        <translation>Zeigt einige echte Werte des gewählten Felds. Dass Sie nachgesehen haben, wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Dry run: count records</source>
        <translation>Probelauf: Datensätze zählen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run as a job…</source>
        <translation>Als Aufgabe ausführen…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Not masked</source>
        <translation>Nicht maskiert</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit fortfahren</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Nothing is masked in %1 yet. Looking for personal data reads what its objects are made of and a few values, and makes a plan; no record is changed by that.</source>
        <translation>In %1 ist noch nichts maskiert. Die Suche nach personenbezogenen Daten liest, woraus die Objekte bestehen, und einige Werte, und macht einen Plan; dabei wird kein Datensatz geändert.</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>So lassen, wie es ist…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no sandbox in the pipeline.</source>
        <translation>Es gibt keine Sandbox in der Pipeline.</translation>
    </message>
    <message>
        <source>There is no plan yet: look for personal data first.</source>
        <translation>Es gibt noch keinen Plan: Suchen Sie zuerst personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Something in the plan cannot be carried out; see the table.</source>
        <translation>Etwas im Plan kann nicht ausgeführt werden; siehe Tabelle.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>Count what it would change first: dry run.</source>
        <translation>Zählen Sie zuerst, was er ändern würde: Probelauf.</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>Kein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>Choose a field in the table.</source>
        <translation>Wählen Sie ein Feld in der Tabelle.</translation>
    </message>
    <message>
        <source>Choose a field in the table that is masked.</source>
        <translation>Wählen Sie in der Tabelle ein Feld, das maskiert wird.</translation>
    </message>
    <message>
        <source>Choose a run in the list.</source>
        <translation>Wählen Sie einen Lauf in der Liste.</translation>
    </message>
    <message>
        <source>This run is done.</source>
        <translation>Dieser Lauf ist fertig.</translation>
    </message>
    <message>
        <source>Choose its sandbox above.</source>
        <translation>Wählen Sie oben seine Sandbox.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1: %L2 deleted</source>
        <translation>%1: gelöscht %L2</translation>
    </message>
    <message>
        <source>%1: %L2 changed</source>
        <translation>%1: geändert %L2</translation>
    </message>
    <message>
        <source>Nothing was changed. A run would go through records: %1</source>
        <translation>Es wurde nichts geändert. Ein Lauf ginge Datensätze durch: %1</translation>
    </message>
    <message>
        <source>There is no sandbox to mask. Records of production are never touched.</source>
        <translation>Es gibt keine Sandbox zum Maskieren. Datensätze der Produktion werden nie angerührt.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Zur Pipeline</translation>
    </message>
    <message>
        <source>Look for personal data in %1</source>
        <translation>Personenbezogene Daten in %1 suchen</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not reached by any plan: %1</source>
        <translation>Für keinen Plan erreichbar: %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Why may %1 stay as it is? The report repeats it.</source>
        <translation>Warum darf %1 bleiben, wie es ist? Der Bericht wiederholt es.</translation>
    </message>
    <message>
        <source>Count what masking %1 would change</source>
        <translation>Zählen, was die Maskierung von %1 ändern würde</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>%1 maskieren</translation>
    </message>
    <message>
        <source>The values that are masked in %1 are gone for good; only a refresh of the sandbox brings others.</source>
        <translation>Die Werte, die in %1 maskiert werden, sind endgültig weg; nur eine Aktualisierung der Sandbox bringt andere.</translation>
    </message>
    <message>
        <source>Mask the records</source>
        <translation>Datensätze maskieren</translation>
    </message>
    <message>
        <source>Records masked: %L1</source>
        <translation>Maskierte Datensätze: %L1</translation>
    </message>
    <message>
        <source>Paused: it can be gone on with</source>
        <translation>Angehalten: es kann fortgefahren werden</translation>
    </message>
    <message>
        <source>Mask records of %1</source>
        <translation>Datensätze von %1 maskieren</translation>
    </message>
    <message>
        <source>The run is paused. Go on with it below.</source>
        <translation>Der Lauf ist angehalten. Fahren Sie unten damit fort.</translation>
    </message>
    <message>
        <source>Records masked: %L1, not masked: %L2. Of those read back, %L3 of %L4 hold what was written.</source>
        <translation>Maskierte Datensätze: %L1, nicht maskierte: %L2. Von den zurückgelesenen enthalten %L3 von %L4, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Pausing when what is under way is done…</source>
        <translation>Wird angehalten, wenn das Laufende fertig ist…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>no record holds anything</source>
        <translation>kein Datensatz enthält etwas</translation>
    </message>
    <message>
        <source>Masking report</source>
        <translation>Maskierungsbericht</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>%1 wird mit %2 verglichen</translation>
    </message>
    <message>
        <source>deploy %1/%2</source>
        <translation>bereitgestellt %1/%2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Failed — see details</source>
        <translation>Fehlgeschlagen – Details ansehen</translation>
    </message>
    <message>
        <source>No access — sign in</source>
        <translation>Kein Zugriff – anmelden</translation>
    </message>
    <message>
        <source>Lost sight — look at the org</source>
        <translation>Ausgang unklar – Org ansehen</translation>
    </message>
    <message>
        <source>Receiving changes…</source>
        <translation>Empfängt Änderungen…</translation>
    </message>
    <message>
        <source>Behind — back-promotion due</source>
        <translation>Rückstand – Rückführung fällig</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>In sync — read only for you</source>
        <translation>Synchron – für Sie nur lesbar</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Ausgang unklar</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Empfängt…</translation>
    </message>
    <message>
        <source>Back-promotion due</source>
        <translation>Rückführung fällig</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Nothing read from this org yet</source>
        <translation>Aus dieser Org noch nichts gelesen</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <translation>Stand: %1 · %2</translation>
    </message>
    <message>
        <source>behind, back-promotion due</source>
        <translation>im Rückstand, Rückführung fällig</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, running</source>
        <translation>, in Arbeit</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Von %1: %2</translation>
    </message>
    <message>
        <source>↙ %1 running</source>
        <translation>↙ %1 in Arbeit</translation>
    </message>
    <message>
        <source>↙ running</source>
        <translation>↙ in Arbeit</translation>
    </message>
    <message>
        <source>↙ %1 due</source>
        <translation>↙ %1 fällig</translation>
    </message>
    <message>
        <source>↙ %1…</source>
        <translation>↙ %1…</translation>
    </message>
    <message>
        <source>↙ …</source>
        <translation>↙ …</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In sync: nothing waits to flow back</source>
        <translation>Synchron: nichts wartet darauf zurückzufließen</translation>
    </message>
    <message>
        <source>Behind: components from above are due</source>
        <translation>Rückstand: Komponenten von oben sind fällig</translation>
    </message>
    <message>
        <source>Conflict: both changed the same entry; a person decides</source>
        <translation>Konflikt: beide haben denselben Eintrag geändert; ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>Receiving: a back-promotion runs</source>
        <translation>Empfängt: eine Rückführung läuft</translation>
    </message>
    <message>
        <source>Sending: a promotion from here runs</source>
        <translation>Sendet: Eine Promotion von hier läuft</translation>
    </message>
    <message>
        <source>Reading: its metadata is being read</source>
        <translation>Liest: Die Metadaten werden gelesen</translation>
    </message>
    <message>
        <source>Failed: the last promotion or reading did not work</source>
        <translation>Fehlgeschlagen: die letzte Promotion oder das letzte Lesen ging schief</translation>
    </message>
    <message>
        <source>No access: nobody is signed in, or the sign-in is over</source>
        <translation>Kein Zugriff: Niemand ist angemeldet, oder die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Unreachable: the org did not answer; what was known is shown</source>
        <translation>Nicht erreichbar: Die Org antwortet nicht; gezeigt wird, was bekannt war</translation>
    </message>
    <message>
        <source>Lost sight: the org goes on, look there</source>
        <translation>Ausgang unklar: die Org arbeitet weiter, dort nachsehen</translation>
    </message>
    <message>
        <source>Never checked: nothing was read yet</source>
        <translation>Nie geprüft: noch nichts gelesen</translation>
    </message>
    <message>
        <source>Cannot be reached — see details</source>
        <translation>Nicht erreichbar – siehe Details</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Sendet Änderungen…</translation>
    </message>
    <message>
        <source>Reading the org…</source>
        <translation>Liest die Org…</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sendet…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>Read only: in sync, and nothing is deployed there by you</source>
        <translation>Nur lesen: synchron, und von Ihnen wird dort nichts bereitgestellt</translation>
    </message>
    <message>
        <source>Scheduled: a promotion to it waits for its time</source>
        <translation>Geplant: eine Promotion dorthin wartet auf ihre Zeit</translation>
    </message>
    <message>
        <source>Paused: a promotion was left half way; open it and it goes on from there</source>
        <translation>Angehalten: eine Promotion blieb auf halbem Weg stehen; beim Öffnen geht sie von dort weiter</translation>
    </message>
    <message>
        <source>Blocked: somebody else’s promotion holds it until it has ended</source>
        <translation>Blockiert: die Promotion einer anderen Person hält sie bis zu ihrem Ende</translation>
    </message>
    <message>
        <source>Paused half way — go on with it</source>
        <translation>Auf halbem Weg angehalten – fortsetzen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blocked — held by %1</source>
        <translation>Blockiert – gehalten von %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Scheduled — when the org is idle</source>
        <translation>Geplant – sobald die Org frei ist</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>%1 to promote</source>
        <translation>%1 hochzustufen</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5, %6.</source>
        <translation>%1, %2, %3: %4, %5, %6.</translation>
    </message>
    <message>
        <source>, scheduled</source>
        <translation>, geplant</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>, blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln Org</numerusform>
            <numerusform>%Ln Orgs</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 to receive</source>
        <translation>↓ %1 zu empfangen</translation>
    </message>
    <message>
        <source>%1 to promote ↑</source>
        <translation>%1 hochzustufen ↑</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>%1 ↑</source>
        <translation>%1 ↑</translation>
    </message>
    <message>
        <source>↑ %1 to promote</source>
        <translation>↑ %1 hochzustufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict: resolve</source>
        <translation>
            <numerusform>%Ln in Konflikt: lösen</numerusform>
            <numerusform>%Ln in Konflikt: lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: take them</source>
        <translation>%1: jetzt treffen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked: show the list</source>
        <translation>
            <numerusform>%Ln nicht aufgezeichnet: Liste zeigen</numerusform>
            <numerusform>%Ln nicht aufgezeichnet: Liste zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive: show the list</source>
        <translation>
            <numerusform>%Ln zu empfangen: Liste zeigen</numerusform>
            <numerusform>%Ln zu empfangen: Liste zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to promote: show the list</source>
        <translation>
            <numerusform>%Ln hochzustufen: Liste zeigen</numerusform>
            <numerusform>%Ln hochzustufen: Liste zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked</source>
        <translation>
            <numerusform>%Ln nicht aufgez.</numerusform>
            <numerusform>%Ln nicht aufgez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation>
            <numerusform>%Ln Konflikt zu lösen</numerusform>
            <numerusform>%Ln Konflikte zu lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receiving %Ln changes…</source>
        <translation>
            <numerusform>Empfängt %Ln Änderung…</numerusform>
            <numerusform>Empfängt %Ln Änderungen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>%Ln Entscheidung offen</numerusform>
            <numerusform>%Ln Entscheidungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not tracked</source>
        <translation>
            <numerusform>%Ln Änderung nicht aufgezeichnet</numerusform>
            <numerusform>%Ln Änderungen nicht aufgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln Komponente</numerusform>
            <numerusform>%Ln Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components to receive</source>
        <translation>
            <numerusform>%Ln Komponente zu empfangen</numerusform>
            <numerusform>%Ln Komponenten zu empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components due</source>
        <translation>
            <numerusform>%Ln Komponente fällig</numerusform>
            <numerusform>%Ln Komponenten fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln conflicts</source>
        <translation>
            <numerusform>≠ %Ln Konflikt</numerusform>
            <numerusform>≠ %Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the org</source>
        <translation>liest die Org</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Tests: %1 %, below %2 %</source>
        <translation>Tests: %1 %, unter %2 %</translation>
    </message>
    <message>
        <source>Tests: %1 %</source>
        <translation>Tests: %1 %</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↙ %1</source>
        <translation>↙ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln fällig</numerusform>
            <numerusform>%Ln fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On %1 (API %2), ahead of the others</source>
        <translation>Auf %1 (API %2), den anderen voraus</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::CardItem</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::EdgeItem</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::EnvironmentPanel</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Org jetzt lesen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>%1 to promote</source>
        <translation>Hochzustufen: %1</translation>
    </message>
    <message>
        <source>What waits in the pipeline</source>
        <translation>Was in der Pipeline wartet</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Nothing waits. Choose an environment on the map to see it closer.</source>
        <translation>Nichts wartet. Wählen Sie eine Umgebung auf der Karte, um sie näher anzusehen.</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Promotion öffnen</translation>
    </message>
    <message>
        <source>Drift: none</source>
        <translation>Drift: keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive from %1</source>
        <translation>
            <numerusform>Von %1 zu empfangen: %Ln</numerusform>
            <numerusform>Von %1 zu empfangen: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln here…</source>
        <translation>
            <numerusform>%Ln hierher zurückführen…</numerusform>
            <numerusform>%Ln hierher zurückführen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln components from %1 to %2</source>
        <translation>
            <numerusform>%Ln Komponente von %1 nach %2 zurückführen</numerusform>
            <numerusform>%Ln Komponenten von %1 nach %2 zurückführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln open decisions…</source>
        <translation>
            <numerusform>%Ln offene Entscheidung treffen…</numerusform>
            <numerusform>%Ln offene Entscheidungen treffen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt lösen</numerusform>
            <numerusform>%Ln Konflikte lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>%Ln Umgebung</numerusform>
            <numerusform>%Ln Umgebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln due</source>
        <translation>
            <numerusform>%1 → %2: %Ln fällig</numerusform>
            <numerusform>%1 → %2: %Ln fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline table</source>
        <translation>Pipeline-Tabelle</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Find an environment</source>
        <translation>Umgebung suchen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit the whole map (0)</source>
        <translation>Ganze Karte einpassen (0)</translation>
    </message>
    <message>
        <source>Read all orgs now</source>
        <translation>Alle Orgs jetzt lesen</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Add your production org first; sandboxes are then found for you.</source>
        <translation>Fügen Sie zuerst Ihre Produktions-Org hinzu; die Sandboxes werden dann für Sie gefunden.</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Read and kept</source>
        <translation>Gelesen und aufbewahrt</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed since the last reading.</source>
        <translation>%1: %2 hinzugefügt, %3 geändert, %4 entfernt seit dem letzten Lesen.</translation>
    </message>
    <message>
        <source>%1: nothing changed since the last reading.</source>
        <translation>%1: seit dem letzten Lesen nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>A table has no zoom; press Map first.</source>
        <translation>Eine Tabelle hat keinen Zoom; wechseln Sie zuerst zu „Karte“.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Org jetzt lesen</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Back-promote from %1 to %2…</source>
        <translation>Von %1 nach %2 zurückführen…</translation>
    </message>
    <message>
        <source>Back-promote: %1 is not above %2</source>
        <translation>Zurückführen: %1 liegt nicht über %2</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>The map could not be written: %1. Choose another place.</source>
        <translation>Die Karte konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Map written to %1</source>
        <translation>Karte in %1 geschrieben</translation>
    </message>
    <message>
        <source>Teams shown</source>
        <translation>Gezeigte Teams</translation>
    </message>
    <message>
        <source>Show teams and large stages as one card</source>
        <translation>Teams und große Stufen als eine Kachel zeigen</translation>
    </message>
    <message>
        <source>Show its %1 environments</source>
        <translation>Ihre %1 Umgebungen zeigen</translation>
    </message>
    <message>
        <source>Team of %1…</source>
        <translation>Team von %1…</translation>
    </message>
    <message>
        <source>Show %1 as one card</source>
        <translation>%1 als eine Kachel zeigen</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Pipeline speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Team von %1</translation>
    </message>
    <message>
        <source>Who works in %1? Nothing = everybody.</source>
        <translation>Wer arbeitet in %1? Nichts = alle.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>%1 Shown as of %2.</source>
        <translation>%1 Gezeigt ist der Stand von %2.</translation>
    </message>
    <message>
        <source>Map or table</source>
        <translation>Karte oder Tabelle</translation>
    </message>
    <message>
        <source>Back-promotions go from a higher environment to a lower one.</source>
        <translation>Rückführungen gehen von einer höheren zu einer niedrigeren Umgebung.</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Zurückgesetzt in %1</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Rückführung %1 → %2</translation>
    </message>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>Promotion %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>%Ln Entscheidung offen</numerusform>
            <numerusform>%Ln Entscheidungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be resolved in %1.</source>
        <translation>In %1 ist nichts zu lösen.</translation>
    </message>
    <message>
        <source>Moving %1 on the map</source>
        <translation>Verschieben von %1 auf der Karte</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineTable</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Zu empfangen</translation>
    </message>
    <message>
        <source>To promote</source>
        <translation>Hochzustufen</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln Org</numerusform>
            <numerusform>%Ln Orgs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineView</name>
    <message>
        <source>Thick arrow = back-promotion waiting · thin arrow = normal promotion path · numbers are components</source>
        <translation>Dicker Pfeil = Rückführung wartet · dünner Pfeil = normaler Promotion-Pfad · Zahlen sind Komponenten</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Von Kachel zu Kachel gehen</translation>
    </message>
    <message>
        <source>Go to the first or the last stage</source>
        <translation>Zur ersten oder letzten Stufe gehen</translation>
    </message>
    <message>
        <source>Move the card in its stage</source>
        <translation>Kachel in ihrer Stufe verschieben</translation>
    </message>
    <message>
        <source>Compare the chosen environment</source>
        <translation>Gewählte Umgebung vergleichen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Back-promote from or to it</source>
        <translation>Von ihr oder zu ihr rückführen</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Resolve its conflicts</source>
        <translation>Ihre Konflikte lösen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Ganze Karte einpassen</translation>
    </message>
    <message>
        <source>Show what it has to receive</source>
        <translation>Zeigen, was sie zu empfangen hat</translation>
    </message>
    <message>
        <source>Show what it has to promote</source>
        <translation>Zeigen, was sie hochzustufen hat</translation>
    </message>
    <message>
        <source>Show what is not tracked there</source>
        <translation>Zeigen, was dort nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Take its open decisions</source>
        <translation>Ihre offenen Entscheidungen treffen</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline map, %Ln environments</source>
        <translation>
            <numerusform>Pipeline-Karte, %Ln Umgebung</numerusform>
            <numerusform>Pipeline-Karte, %Ln Umgebungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote</name>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Bericht in %1 geschrieben</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Removals left out</source>
        <translation>Ausgelassene Entfernungen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Need a decision</source>
        <translation>Braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Touches work not yet promoted</source>
        <translation>Berührt noch nicht Hochgestuftes</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ hinzufügen</translation>
    </message>
    <message>
        <source>± change</source>
        <translation>± ändern</translation>
    </message>
    <message>
        <source>− remove</source>
        <translation>− entfernen</translation>
    </message>
    <message>
        <source>= already there</source>
        <translation>= bereits vorhanden</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, with warnings</source>
        <translation>Fertig, mit Warnungen</translation>
    </message>
    <message>
        <source>Failed, nothing changed</source>
        <translation>Fehlgeschlagen, nichts geändert</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Ausgang unklar</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Plan is frozen</source>
        <translation>Plan ist eingefroren</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Target is locked for others</source>
        <translation>Ziel ist für andere gesperrt</translation>
    </message>
    <message>
        <source>Target is as planned for</source>
        <translation>Ziel ist wie geplant</translation>
    </message>
    <message>
        <source>Rollback package is kept</source>
        <translation>Rollback-Paket ist aufbewahrt</translation>
    </message>
    <message>
        <source>Sending to the org</source>
        <translation>Wird an die Org gesendet</translation>
    </message>
    <message>
        <source>The org has it</source>
        <translation>In der Org angekommen</translation>
    </message>
    <message>
        <source>The org has ended it</source>
        <translation>Von der Org beendet</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>The target moved on</source>
        <translation>Das Ziel ist inzwischen weiter</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Somebody has to look at the org</source>
        <translation>Jemand muss in der Org nachsehen</translation>
    </message>
    <message>
        <source>Waiting in the org&apos;s queue</source>
        <translation>Wartet in der Warteschlange der Org</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 von %2 Komponenten</translation>
    </message>
    <message>
        <source>tests %1 of %2</source>
        <translation>Tests: %1 von %2</translation>
    </message>
    <message>
        <source>The org is working on it</source>
        <translation>Die Org arbeitet daran</translation>
    </message>
    <message>
        <source>As the org decides</source>
        <translation>Wie die Org entscheidet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Named tests</source>
        <translation>Benannte Tests</translation>
    </message>
    <message>
        <source>All of our own</source>
        <translation>Alle eigenen</translation>
    </message>
    <message>
        <source>All in the org</source>
        <translation>Alle in der Org</translation>
    </message>
    <message>
        <source>Relevant ones</source>
        <translation>Relevante</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Prüfung bestanden</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Rückführung %1 → %2</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Deployment in the org</source>
        <translation>Bereitstellung in der Org</translation>
    </message>
    <message>
        <source>Story or ticket</source>
        <translation>Story oder Ticket</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>In the org&apos;s words</source>
        <translation>Meldung der Org</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 lacks what this promotion needs: %2.</source>
        <translation>%1 fehlt, was diese Promotion braucht: %2.</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1: %2</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text in Markdown (*.md)</source>
        <translation>Text in Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>Plan in %1 geschrieben</translation>
    </message>
    <message>
        <source>Plan: %1 → %2</source>
        <translation>Plan: %1 → %2</translation>
    </message>
    <message>
        <source>Started %1 by %2. Nothing has been deployed.</source>
        <translation>Begonnen %1 von %2. Es wurde nichts bereitgestellt.</translation>
    </message>
    <message>
        <source>Tests: %1</source>
        <translation>Tests: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2, ended %3. Promotion %4.</source>
        <translation>Begonnen %1 von %2, beendet %3. Promotion %4.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Name wird eingetippt</translation>
    </message>
    <message>
        <source>No approval rule</source>
        <translation>Keine Genehmigungsregel</translation>
    </message>
    <message>
        <source>%1 is production: its name has to be typed. No approval rule asks a second person.</source>
        <translation>%1 ist Produktion: Der Name muss eingetippt werden. Keine Genehmigungsregel verlangt eine zweite Person.</translation>
    </message>
    <message>
        <source>No approval rule: nobody else has to agree to a deployment to %1.</source>
        <translation>Keine Genehmigungsregel: Niemand sonst muss eine Bereitstellung in %1 genehmigen.</translation>
    </message>
    <message>
        <source>Plan files (*.%1)</source>
        <translation>Plandateien (*.%1)</translation>
    </message>
    <message>
        <source>Save as a plan file</source>
        <translation>Als Plandatei speichern</translation>
    </message>
    <message>
        <source>Came along: others need it</source>
        <translation>Kam mit: andere brauchen es</translation>
    </message>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>Promotion %1 → %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Those who may give it: %1.</source>
        <translation>Erteilen dürfen sie: %1.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, not signed.</source>
        <translation>Genehmigt von %1 am %2, nicht signiert.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, signed.</source>
        <translation>Genehmigt von %1 am %2, signiert.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The plan was changed after it was frozen: what was approved then does not count for it.</source>
        <translation>Der Plan wurde nach dem Einfrieren geändert: Was damals genehmigt wurde, zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2.</source>
        <translation>Erbeten von %1 am %2.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Genehmigt</translation>
    </message>
    <message>
        <source>You have approved it; somebody else has to deploy it.</source>
        <translation>Sie haben es genehmigt; bereitstellen muss es jemand anders.</translation>
    </message>
    <message>
        <source>%1 is production: its name has to be typed as well.</source>
        <translation>%1 ist Produktion: Auch der Name muss eingetippt werden.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Es wird auf %1 gewartet.</translation>
    </message>
    <message>
        <source>Ask for an approval first.</source>
        <translation>Bitten Sie zuerst um eine Genehmigung.</translation>
    </message>
    <message>
        <source>Nobody in the policy may give it.</source>
        <translation>Niemand in der Richtlinie darf sie erteilen.</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>Es wird gerade protokolliert.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>Decide everything first: an approval is of one very plan.</source>
        <translation>Entscheiden Sie zuerst alles: Eine Genehmigung gilt genau einem Plan.</translation>
    </message>
    <message>
        <source>No approval is missing.</source>
        <translation>Es fehlt keine Genehmigung.</translation>
    </message>
    <message>
        <source>It was asked for on %1.</source>
        <translation>Darum wurde am %1 gebeten.</translation>
    </message>
    <message>
        <source>   → %1</source>
        <translation>   → %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for the approval of %Ln other people.</source>
        <translation>
            <numerusform>%1 verlangt die Genehmigung von %Ln weiteren Person.</numerusform>
            <numerusform>%1 verlangt die Genehmigung von %Ln weiteren Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 % of %Ln classes and triggers. Production asks for %2 %.</source>
        <translation>
            <numerusform>Testabdeckung: %1 % von %Ln Klasse oder Trigger. Die Produktion verlangt %2 %.</numerusform>
            <numerusform>Testabdeckung: %1 % von %Ln Klassen und Triggern. Die Produktion verlangt %2 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % (%2 of %3 lines)</source>
        <translation>%1 % (%2 von %3 Zeilen)</translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>Durch einen neueren Plan ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen, %1 replaces what %2 has changed itself</source>
        <translation>Wie gewählt, ersetzt %1, was %2 selbst geändert hat</translation>
    </message>
    <message>
        <source>Class or trigger</source>
        <translation>Klasse oder Trigger</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln components: %1 (%2)</source>
        <translation>
            <numerusform>✕ %Ln Komponente: %1 (%2)</numerusform>
            <numerusform>✕ %Ln Komponenten: %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more causes</source>
        <translation>
            <numerusform>… und %Ln weitere Ursache</numerusform>
            <numerusform>… und %Ln weitere Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 given</source>
        <translation>%L1 von %L2 erteilt</translation>
    </message>
    <message>
        <source>Waiting for approval (%L1 of %L2)</source>
        <translation>Wartet auf Genehmigung (%L1 von %L2)</translation>
    </message>
    <message>
        <source>Needs an approval (%L1 of %L2)</source>
        <translation>Braucht eine Genehmigung (%L1 von %L2)</translation>
    </message>
    <message>
        <source>Approvals for %1: %L2 of %L3.</source>
        <translation>Genehmigungen für %1: %L2 von %L3.</translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 und %L2 weitere</translation>
    </message>
    <message>
        <source>not part of the plan</source>
        <translation>nicht Teil des Plans</translation>
    </message>
    <message>
        <source>—</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln decisions</source>
        <translation>
            <numerusform>≠ %Ln Entscheidung</numerusform>
            <numerusform>≠ %Ln Entscheidungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalDialog</name>
    <message>
        <source>Ask for an approval for %1</source>
        <translation>Um Genehmigung für %1 bitten</translation>
    </message>
    <message>
        <source>Approve the deployment to %1?</source>
        <translation>Bereitstellung in %1 genehmigen?</translation>
    </message>
    <message>
        <source>The plan is frozen and shared with the team, so that they can look at it. When something of it changes, it has to be asked for anew.</source>
        <translation>Der Plan wird eingefroren und mit dem Team geteilt, damit es ihn ansehen kann. Ändert sich etwas daran, muss erneut gefragt werden.</translation>
    </message>
    <message>
        <source>You approve this very plan, %1…, and nothing that is made of it later.</source>
        <translation>Sie genehmigen genau diesen Plan, %1…, und nichts, was später daraus wird.</translation>
    </message>
    <message>
        <source>What for, in a sentence; it goes on record</source>
        <translation>Wofür, in einem Satz; er wird protokolliert</translation>
    </message>
    <message>
        <source>Why, in a sentence; it goes on record</source>
        <translation>Warum, in einem Satz; er wird protokolliert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln components.</source>
        <translation>
            <numerusform>%1 → %2: %Ln Komponente.</numerusform>
            <numerusform>%1 → %2: %Ln Komponenten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalWatch</name>
    <message>
        <source>The deployment to %1 is approved.</source>
        <translation>Die Bereitstellung in %1 ist genehmigt.</translation>
    </message>
    <message>
        <source>Ask for an approval of the plan for %1</source>
        <translation>Um Genehmigung des Plans für %1 bitten</translation>
    </message>
    <message>
        <source>Approve the plan for %1</source>
        <translation>Plan für %1 genehmigen</translation>
    </message>
    <message>
        <source>Take back the approval for %1</source>
        <translation>Genehmigung für %1 zurücknehmen</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Protokolliert</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::CoverageModel</name>
    <message>
        <source>All classes and triggers</source>
        <translation>Alle Klassen und Trigger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>✓ reaches %1 %</source>
        <translation>✓ erreicht %1 %</translation>
    </message>
    <message>
        <source>? below %1 %</source>
        <translation>? unter %1 %</translation>
    </message>
    <message>
        <source>Class or trigger</source>
        <translation>Klasse oder Trigger</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What production asks for</source>
        <translation>Was die Produktion verlangt</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::DeployWait</name>
    <message>
        <source>Waits until Backflow asks about it</source>
        <translation>Wartet, bis Backflow danach fragt</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation>Beginnt %1</translation>
    </message>
    <message>
        <source>Waits until %1 is idle</source>
        <translation>Wartet, bis in %1 nichts läuft</translation>
    </message>
    <message>
        <source>Not deployed: the waiting was cancelled</source>
        <translation>Nicht bereitgestellt: Das Warten wurde abgebrochen</translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>Es ist so weit</translation>
    </message>
    <message>
        <source>%1 does not answer; it is asked again</source>
        <translation>%1 antwortet nicht; es wird erneut gefragt</translation>
    </message>
    <message>
        <source>%1 is idle</source>
        <translation>In %1 läuft nichts</translation>
    </message>
    <message>
        <source>Waits for %1: a deployment of %2 is under way</source>
        <translation>Wartet auf %1: Eine Bereitstellung von %2 läuft</translation>
    </message>
    <message>
        <source>Held back: the schedule is paused</source>
        <translation>Zurückgehalten: der Zeitplan ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>Wartet auf %1: %Ln Bereitstellung läuft oder steht in der Warteschlange</numerusform>
            <numerusform>Wartet auf %1: %Ln Bereitstellungen laufen oder stehen in der Warteschlange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::DueModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::FanoutModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>—</source>
        <translation>–</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>✓ 0</source>
        <translation>✓ 0</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>vorerst ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>meist %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln bereit</numerusform>
            <numerusform>%Ln bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with open decisions</source>
        <translation>
            <numerusform>%Ln mit offenen Entscheidungen</numerusform>
            <numerusform>%Ln mit offenen Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an approval</source>
        <translation>
            <numerusform>%Ln ohne Genehmigung</numerusform>
            <numerusform>%Ln ohne Genehmigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <translation>
            <numerusform>%Ln abgemeldet</numerusform>
            <numerusform>%Ln abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln teilweise</numerusform>
            <numerusform>%Ln teilweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost sight of</source>
        <translation>
            <numerusform>%Ln aus den Augen verloren</numerusform>
            <numerusform>%Ln aus den Augen verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>%Ln ohne Bedarf</numerusform>
            <numerusform>%Ln ohne Bedarf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GateNote</name>
    <message>
        <source>Let it pass…</source>
        <translation>Durchlassen…</translation>
    </message>
    <message>
        <source>Stop it again</source>
        <translation>Wieder aufhalten</translation>
    </message>
    <message>
        <source>Let it pass in %1?</source>
        <translation>In %1 durchlassen?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why, in a sentence; it goes on record</source>
        <translation>Warum, in einem Satz; er wird protokolliert</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GateWatch</name>
    <message>
        <source>You let it pass: “%1”. That goes on record with the deployment.</source>
        <translation>Sie lassen es durch: „%1“. Das wird mit der Bereitstellung aufgezeichnet.</translation>
    </message>
    <message>
        <source>The policy stops this. You may let it pass with a reason, which goes on record.</source>
        <translation>Die Richtlinie hält das auf. Sie dürfen es mit einem Grund durchlassen, der aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>The policy stops this, and nobody may let it pass. Leave the component out, or change it.</source>
        <translation>Die Richtlinie hält das auf, und niemand darf es durchlassen. Lassen Sie die Komponente weg oder ändern Sie sie.</translation>
    </message>
    <message>
        <source>The policy stops this. It may be let pass by %1.</source>
        <translation>Die Richtlinie hält das auf. Durchlassen darf es %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The policy stops this, and nobody may let it pass. Wait until %1 is upgraded.</source>
        <translation>Die Richtlinie hält das auf, und niemand darf es durchlassen. Warten Sie, bis %1 aktualisiert ist.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GridPane</name>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: groups and columns</source>
        <translation>Ansicht: Gruppen und Spalten</translation>
    </message>
    <message>
        <source>What the rows stand under, and which columns are shown</source>
        <translation>Worunter die Zeilen stehen und welche Spalten gezeigt werden</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Keine Komponente entspricht den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::LastingNote</name>
    <message>
        <source>I have seen what cannot be taken back</source>
        <translation>Ich habe gesehen, was sich nicht zurücknehmen lässt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be taken back:</source>
        <translation>
            <numerusform>%n Änderung lässt sich nicht zurücknehmen:</numerusform>
            <numerusform>%n Änderungen lassen sich nicht zurücknehmen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what cannot be taken back, then tick that you have seen it.</source>
        <translation>Sehen Sie an, was sich nicht zurücknehmen lässt, und kreuzen Sie dann an, dass Sie es gesehen haben.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OpenPromotion</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New back-promotion</source>
        <translation>Neue Rückführung</translation>
    </message>
    <message>
        <source>Rollback in %1</source>
        <translation>Rollback in %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back-promotion</source>
        <translation>Rückführung</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Zurücksetzen in %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln Umgebung</numerusform>
            <numerusform>%1 → %Ln Umgebungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OrderBar</name>
    <message>
        <source>Targets at a time</source>
        <translation>Ziele gleichzeitig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>More wait their turn: an org that is asked too much refuses.</source>
        <translation>Weitere warten, bis sie an der Reihe sind: Eine Org, die zu viel gefragt wird, lehnt ab.</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Wenn eines fehlschlägt</translation>
    </message>
    <message>
        <source>If one fails: go on</source>
        <translation>Schlägt eines fehl: weitermachen</translation>
    </message>
    <message>
        <source>If one fails: start no more</source>
        <translation>Schlägt eines fehl: keine weiteren beginnen</translation>
    </message>
    <message>
        <source>Every component beside every environment</source>
        <translation>Jede Komponente neben jeder Umgebung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No target waits. What runs in an org goes on; cancel it there.</source>
        <translation>Kein Ziel wartet. Was in einer Org läuft, läuft weiter; brechen Sie es dort ab.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OwnWork</name>
    <message numerus="yes">
        <source>%1: %Ln changes</source>
        <translation>
            <numerusform>%1: %Ln Änderung</numerusform>
            <numerusform>%1: %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As you chose, %1 replaces what %2 has changed itself (%3). That work will be gone from there.</source>
        <translation>Wie Sie gewählt haben, ersetzt %1, was %2 selbst geändert hat (%3). Diese Arbeit ist dort dann weg.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has changed %Ln of these components itself (%2). The merge keeps that work, or asks.</source>
        <translation>
            <numerusform>%1 hat %Ln dieser Komponenten selbst geändert (%2). Die Zusammenführung behält diese Arbeit oder fragt.</numerusform>
            <numerusform>%1 hat %Ln dieser Komponenten selbst geändert (%2). Die Zusammenführung behält diese Arbeit oder fragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it in the merge</source>
        <translation>In der Zusammenführung behalten</translation>
    </message>
    <message>
        <source>Let %1 replace it</source>
        <translation>Durch %1 ersetzen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more targets have changed some of this themselves. Press Enter on their number in the plan to choose.</source>
        <translation>
            <numerusform>%Ln weiteres Ziel hat davon selbst etwas geändert. Zum Wählen auf seiner Zahl im Plan die Eingabetaste drücken.</numerusform>
            <numerusform>%Ln weitere Ziele haben davon selbst etwas geändert. Zum Wählen auf ihrer Zahl im Plan die Eingabetaste drücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PlanModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>—</source>
        <translation>–</translation>
    </message>
    <message>
        <source>✓ always</source>
        <translation>✓ immer</translation>
    </message>
    <message>
        <source>%1 ≠ (%2)</source>
        <translation>%1 ≠ (%2)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Rollback package before</source>
        <translation>Rollback-Paket vorab</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>The policy wants at least these tests in %1: %2.</source>
        <translation>Die Richtlinie verlangt in %1 mindestens diese Tests: %2.</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (Richtlinie)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln Entscheidung</numerusform>
            <numerusform>%Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ⚠ replaced</source>
        <translation>%L1 ⚠ ersetzt</translation>
    </message>
    <message>
        <source>%L1 ⚠</source>
        <translation>%L1 ⚠</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotePage</name>
    <message>
        <source>All promotions</source>
        <translation>Alle Promotions</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation>◂ Zurück</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Prüfung überspringen</translation>
    </message>
    <message>
        <source>Continue ▸</source>
        <translation>Weiter ▸</translation>
    </message>
    <message>
        <source>Quick deploy</source>
        <translation>Schnellbereitstellung</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Type the name of %1 first: it is production.</source>
        <translation>Geben Sie zuerst den Namen von %1 ein: Es ist die Produktion.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Läuft bereits.</translation>
    </message>
    <message>
        <source>No target is ready to be deployed to.</source>
        <translation>Kein Ziel ist zum Bereitstellen bereit.</translation>
    </message>
    <message>
        <source>This one has begun already. Start a new one instead.</source>
        <translation>Diese hat bereits begonnen. Starten Sie stattdessen eine neue.</translation>
    </message>
    <message>
        <source>Press Continue to make the plan.</source>
        <translation>Drücken Sie „Weiter“, um den Plan zu erstellen.</translation>
    </message>
    <message>
        <source>The plan of a promotion that has ended is in its result.</source>
        <translation>Der Plan einer beendeten Promotion steht in ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>Nothing was deployed yet.</source>
        <translation>Es wurde noch nichts bereitgestellt.</translation>
    </message>
    <message>
        <source>This one has begun already.</source>
        <translation>Diese hat bereits begonnen.</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>gestartet %1 von %2</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <translation>Noch ist nichts beendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check in the org</source>
        <translation>In der Org prüfen</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>A check failed. Leave that target out, or mend what the org refuses and plan again.</source>
        <translation>Eine Prüfung ist fehlgeschlagen. Lassen Sie dieses Ziel aus, oder beheben Sie, was die Org ablehnt, und planen Sie erneut.</translation>
    </message>
    <message>
        <source>Quick deploy (until %1)</source>
        <translation>Schnellbereitstellung (bis %1)</translation>
    </message>
    <message>
        <source>Retry failed only</source>
        <translation>Nur Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Plan kopieren</translation>
    </message>
    <message>
        <source>As text, to be pasted into a message or a ticket</source>
        <translation>Als Text, zum Einfügen in eine Nachricht oder ein Ticket</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Plan exportieren…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>There is no draft yet: choose where to and what.</source>
        <translation>Es gibt noch keinen Entwurf: Wählen Sie, wohin und was.</translation>
    </message>
    <message>
        <source>The draft is saved. It is under Promotions.</source>
        <translation>Der Entwurf ist gespeichert. Er steht unter Promotions.</translation>
    </message>
    <message>
        <source>The plan is on the clipboard, as text for a message or a ticket.</source>
        <translation>Der Plan liegt in der Zwischenablage, als Text für eine Nachricht oder ein Ticket.</translation>
    </message>
    <message>
        <source>The report is on the clipboard, as text for a message or a ticket.</source>
        <translation>Der Bericht liegt in der Zwischenablage, als Text für eine Nachricht oder ein Ticket.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Keep as planned</source>
        <translation>Wie geplant lassen</translation>
    </message>
    <message>
        <source>As decided for %1</source>
        <translation>Wie für %1 entschieden</translation>
    </message>
    <message>
        <source>%1 (at work)</source>
        <translation>%1 (läuft)</translation>
    </message>
    <message>
        <source>Take over a shared plan</source>
        <translation>Geteilten Plan übernehmen</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Plandatei öffnen</translation>
    </message>
    <message>
        <source>Open promotions</source>
        <translation>Offene Promotions</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Frühere Registerkarten</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Spätere Registerkarten</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>As a page, a PDF or text, to be read</source>
        <translation>Als Seite, PDF oder Text, zum Lesen</translation>
    </message>
    <message>
        <source>Save as a plan file…</source>
        <translation>Als Plandatei speichern…</translation>
    </message>
    <message>
        <source>Frozen and hashed: backflowctl and other machines run it as it is</source>
        <translation>Eingefroren und mit Prüfsumme: backflowctl und andere Rechner führen ihn aus, wie er ist</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Mit dem Team teilen</translation>
    </message>
    <message>
        <source>A colleague can go on with it, decisions included</source>
        <translation>Ein Kollege kann damit weitermachen, samt den Entscheidungen</translation>
    </message>
    <message>
        <source>Next open promotion</source>
        <translation>Nächste offene Promotion</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous open promotion</source>
        <translation>Vorherige offene Promotion</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Plan files (*.backflow-plan)</source>
        <translation>Plandateien (*.backflow-plan)</translation>
    </message>
    <message>
        <source>Next: %1 (%2 due) ▸</source>
        <translation>Weiter: %1 (%2 fällig) ▸</translation>
    </message>
    <message>
        <source>It waits for its time. Cancel that to deploy now.</source>
        <translation>Sie wartet auf ihre Zeit. Brechen Sie das ab, um jetzt bereitzustellen.</translation>
    </message>
    <message>
        <source>A rollback goes back into the environment it was deployed to.</source>
        <translation>Ein Rollback geht in die Umgebung zurück, in die bereitgestellt wurde.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Share a plan</source>
        <translation>Plan teilen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Colleagues find the plan under Promotions and can go on with it.</source>
        <translation>Kollegen finden den Plan unter Promotions und können damit weitermachen.</translation>
    </message>
    <message>
        <source>The plan waits on this machine: the workspace shares no Git repository with anybody.</source>
        <translation>Der Plan wartet auf diesem Rechner: Der Arbeitsbereich teilt mit niemandem ein Git-Repository.</translation>
    </message>
    <message>
        <source>The deployment to %1 was set for %2. Backflow was closed meanwhile, so nothing was sent.</source>
        <translation>Die Bereitstellung in %1 war für %2 vorgesehen. Backflow war inzwischen geschlossen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The deployment to %1 waited for it to be idle. Backflow was closed meanwhile, so nothing was sent.</source>
        <translation>Die Bereitstellung in %1 wartete darauf, dass dort nichts läuft. Backflow war inzwischen geschlossen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Wieder warten</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 was taken out. Its draft can be taken up again under Resolve.</source>
        <translation>%1 wurde herausgenommen. Der Entwurf kann unter Lösen wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>%1 · ≠ %2 left</source>
        <translation>%1 · ≠ %2 offen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gesichert %1</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Decide what is open first.</source>
        <translation>Treffen Sie zuerst die offenen Entscheidungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln Entscheidung offen</numerusform>
            <numerusform>%Ln Entscheidungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved on: %Ln newer changes.</source>
        <translation>
            <numerusform>%1 ist weitergegangen: %Ln neuere Änderung.</numerusform>
            <numerusform>%1 ist weitergegangen: %Ln neuere Änderungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionListModel</name>
    <message>
        <source>Rollback in %1</source>
        <translation>Rollback in %1</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Zurücksetzen in %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Back-promotion %1, %2, %3, by %4</source>
        <translation>Rückführung %1, %2, %3, von %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Geteilt von %1</translation>
    </message>
    <message>
        <source>Was to be deployed %1</source>
        <translation>War vorgesehen für %1</translation>
    </message>
    <message>
        <source>Was to be deployed when idle</source>
        <translation>Sollte warten, bis nichts läuft</translation>
    </message>
    <message>
        <source>Draft, ready to be checked</source>
        <translation>Entwurf, bereit zur Prüfung</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Take over ▸</source>
        <translation>Übernehmen ▸</translation>
    </message>
    <message>
        <source>Resolve ▸</source>
        <translation>Lösen ▸</translation>
    </message>
    <message>
        <source>Open ▸</source>
        <translation>Öffnen ▸</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Genehmigt von %1</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you: %Ln decisions</source>
        <translation>
            <numerusform>Wartet auf Sie: %Ln Entscheidung</numerusform>
            <numerusform>Wartet auf Sie: %Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>Durch einen neueren Plan ersetzt</translation>
    </message>
    <message>
        <source>Changed since the approval was asked for</source>
        <translation>Geändert, seit um Genehmigung gebeten wurde</translation>
    </message>
    <message>
        <source>Open the newer ▸</source>
        <translation>Neueren öffnen ▸</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln Umgebung</numerusform>
            <numerusform>%1 → %Ln Umgebungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionsPage</name>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>What was brought down, what is being prepared, and how each one ended.</source>
        <translation>Was zurückgeführt wurde, was in Vorbereitung ist und wie es jeweils ausging.</translation>
    </message>
    <message>
        <source>Show only promotions with</source>
        <translation>Nur Promotions zeigen mit</translation>
    </message>
    <message>
        <source>Find a promotion</source>
        <translation>Promotion suchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <translation>Weitere Wege zu beginnen</translation>
    </message>
    <message>
        <source>Open a plan file…</source>
        <translation>Plandatei öffnen…</translation>
    </message>
    <message>
        <source>New back-promotion</source>
        <translation>Neue Rückführung</translation>
    </message>
    <message>
        <source>Back-promotions</source>
        <translation>Rückführungen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No promotions yet. Start one to bring down what an environment above already has.</source>
        <translation>Noch keine Promotions. Starten Sie eine, um zurückzuführen, was eine höhere Umgebung schon hat.</translation>
    </message>
    <message>
        <source>Start a back-promotion</source>
        <translation>Rückführung starten</translation>
    </message>
    <message>
        <source>No promotion matches.</source>
        <translation>Keine Promotion passt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <translation>Noch ist nichts beendet.</translation>
    </message>
    <message>
        <source>Rules are shown as a whole.</source>
        <translation>Regeln werden alle gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>No promotions yet. %1 has %Ln components to receive.</source>
        <translation>
            <numerusform>Noch keine Promotions. %1 hat %Ln Komponente zu empfangen.</numerusform>
            <numerusform>Noch keine Promotions. %1 hat %Ln Komponenten zu empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %L1</source>
        <translation>Offen %L1</translation>
    </message>
    <message>
        <source>Scheduled %L1</source>
        <translation>Geplant %L1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ResultModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ abgelehnt</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ passt</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ verifiziert</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? nicht bekannt</translation>
    </message>
    <message>
        <source>✕ not applied</source>
        <translation>✕ nicht angewendet</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Apex test</source>
        <translation>Apex-Test</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4. %5</source>
        <translation>%1, %2, %3, %4. %5</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>The org&apos;s answer was lost, so it is not known.</source>
        <translation>Die Antwort der Org ging verloren, daher ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>It has not come to that yet.</source>
        <translation>So weit ist es noch nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The org took nothing of this deployment.</source>
        <translation>Die Org hat von dieser Bereitstellung nichts übernommen.</translation>
    </message>
    <message>
        <source>It reads back differently from the plan. Compare to see how.</source>
        <translation>Beim Zurücklesen weicht es vom Plan ab. Vergleichen Sie, um zu sehen wie.</translation>
    </message>
    <message>
        <source>The org says no more than that it failed.</source>
        <translation>Die Org sagt nur, dass es fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ResultPane</name>
    <message>
        <source>Components of the chosen target</source>
        <translation>Komponenten des gewählten Ziels</translation>
    </message>
    <message>
        <source>Test coverage in the chosen target</source>
        <translation>Testabdeckung im gewählten Ziel</translation>
    </message>
    <message>
        <source>What is shown of the chosen target</source>
        <translation>Was vom gewählten Ziel gezeigt wird</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Testabdeckung</translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation>Testabdeckung %1 %</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Frühere Registerkarten</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Spätere Registerkarten</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ReviewStep</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tests to run</source>
        <translation>Auszuführende Tests</translation>
    </message>
    <message>
        <source>Components of the chosen line</source>
        <translation>Komponenten der gewählten Zeile</translation>
    </message>
    <message>
        <source>Tests to run in every target</source>
        <translation>In jedem Ziel auszuführende Tests</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a number to see its components.</source>
        <translation>Wählen Sie eine Zahl, um ihre Komponenten zu sehen.</translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Der Plan wird noch erstellt.</translation>
    </message>
    <message>
        <source>No target has a plan.</source>
        <translation>Kein Ziel hat einen Plan.</translation>
    </message>
    <message>
        <source>Look at what will be removed, then tick that you have seen it.</source>
        <translation>Sehen Sie sich an, was entfernt wird, und kreuzen Sie dann an, dass Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Test classes</source>
        <translation>Testklassen</translation>
    </message>
    <message>
        <source>AccountTest, OrderTest</source>
        <translation>AccountTest, OrderTest</translation>
    </message>
    <message>
        <source>Names of Apex test classes, with commas between them</source>
        <translation>Namen von Apex-Testklassen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Name the test classes to run.</source>
        <translation>Nennen Sie die auszuführenden Testklassen.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 already holds all of this.</source>
        <translation>%1 enthält das alles schon.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>I have seen the %Ln removals</source>
        <translation>
            <numerusform>Ich habe die Entfernung gesehen</numerusform>
            <numerusform>Ich habe die %Ln Entfernungen gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln targets already hold everything that is due.</source>
        <translation>
            <numerusform>Das %Ln Ziel hat schon alles, was fällig ist.</numerusform>
            <numerusform>Alle %Ln Ziele haben schon alles, was fällig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 targets already hold these %Ln changes.</source>
        <translation>
            <numerusform>Alle %1 Ziele enthalten diese Änderung schon.</numerusform>
            <numerusform>Alle %1 Ziele enthalten diese %Ln Änderungen schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %1 will be taken back. Not these:</source>
        <translation>
            <numerusform>Von %Ln bereitgestellten Komponente wird %1 zurückgenommen. Diese nicht:</numerusform>
            <numerusform>Von %Ln bereitgestellten Komponenten werden %1 zurückgenommen. Diese nicht:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %L3. Tick removals under What to take them along.</source>
        <translation>%1 in %2: %L3. Kreuzen Sie Entfernungen unter „Was“ an, um sie mitzunehmen.</translation>
    </message>
    <message>
        <source>%1 in %2: %L3</source>
        <translation>%1 in %2: %L3</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RollbackList</name>
    <message>
        <source>Show only components with</source>
        <translation>Nur Komponenten zeigen mit</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>Komponente suchen</translation>
    </message>
    <message>
        <source>Components of this promotion</source>
        <translation>Komponenten dieser Promotion</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %L1 will be taken back. What cannot be taken back says why.</source>
        <translation>
            <numerusform>Von %Ln bereitgestellten Komponente wird %L1 zurückgenommen. Was nicht zurückgenommen werden kann, sagt warum.</numerusform>
            <numerusform>Von %Ln bereitgestellten Komponenten werden %L1 zurückgenommen. Was nicht zurückgenommen werden kann, sagt warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be taken back.</source>
        <translation>Nichts davon kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>No component matches.</source>
        <translation>Keine Komponente passt.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RunsStep</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Name of the production environment, typed</source>
        <translation>Name der Produktionsumgebung, eingetippt</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Lösen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>I looked in the org…</source>
        <translation>In der Org nachgesehen…</translation>
    </message>
    <message>
        <source>Try again without what failed…</source>
        <translation>Ohne Fehlgeschlagenes erneut versuchen…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Rollback…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>What both sides changed differently needs a person. Every target is decided on its own.</source>
        <translation>Was beide Seiten unterschiedlich geändert haben, muss ein Mensch entscheiden. Über jedes Ziel wird einzeln entschieden.</translation>
    </message>
    <message>
        <source>A check runs everything in the org without changing it: components, references, tests.</source>
        <translation>Eine Prüfung führt in der Org alles aus, ohne sie zu ändern: Komponenten, Verweise, Tests.</translation>
    </message>
    <message>
        <source>Each target gets its own rollback package first, and is read back when it has ended.</source>
        <translation>Jedes Ziel erhält zuerst sein eigenes Rollback-Paket und wird am Ende zurückgelesen.</translation>
    </message>
    <message>
        <source>How each target ended. What is verified was read back from the org and is equal to the plan.</source>
        <translation>Wie es bei jedem Ziel ausging. Verifiziert heißt: aus der Org zurückgelesen und gleich dem Plan.</translation>
    </message>
    <message>
        <source>≠ %1: %2</source>
        <translation>≠ %1: %2</translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation>Wählen Sie ein Ziel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the org&apos;s words: %1</source>
        <translation>Meldung der Org: %1</translation>
    </message>
    <message>
        <source>%1 is production. Type its name:</source>
        <translation>%1 ist die Produktion. Geben Sie den Namen ein:</translation>
    </message>
    <message>
        <source>This target has no plan.</source>
        <translation>Dieses Ziel hat keinen Plan.</translation>
    </message>
    <message>
        <source>Nothing has to be decided here.</source>
        <translation>Hier ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>The org was asked; it has the last word.</source>
        <translation>Die Org wurde darum gebeten; sie hat das letzte Wort.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to take back.</source>
        <translation>Es wurde nichts geändert, daher ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Components by environment</source>
        <translation>Komponenten nach Umgebung</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>As text, to be pasted into a message or a ticket</source>
        <translation>Als Text, zum Einfügen in eine Nachricht oder ein Ticket</translation>
    </message>
    <message>
        <source>History shows each component before and after, and who decided what</source>
        <translation>Der Verlauf zeigt jede Komponente vorher und nachher und wer was entschieden hat</translation>
    </message>
    <message>
        <source>Special in %1: %2.</source>
        <translation>Nur in %1: %2.</translation>
    </message>
    <message>
        <source>Add %1 to this promotion</source>
        <translation>%1 zu dieser Promotion hinzufügen</translation>
    </message>
    <message>
        <source>Leave %1 out for now</source>
        <translation>%1 vorerst auslassen</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>◂ Back to the result</source>
        <translation>◂ Zurück zum Ergebnis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Each component as it was before and as it was read back after</source>
        <translation>Jede Komponente, wie sie vorher war und wie sie danach zurückgelesen wurde</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Nothing was read back, so there is nothing to compare.</source>
        <translation>Es wurde nichts zurückgelesen, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Moved on: %1 (%2)</source>
        <translation>Weiterentwickelt: %1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A deployment to %1 usually takes %2.</source>
        <translation>Eine Bereitstellung in %1 dauert meist %2.</translation>
    </message>
    <message>
        <source>Tests: %1 of %2 passed.</source>
        <translation>Tests: %1 von %2 bestanden.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>Um Genehmigung bitten…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Take my approval back</source>
        <translation>Meine Genehmigung zurücknehmen</translation>
    </message>
    <message>
        <source>Take this target out</source>
        <translation>Dieses Ziel herausnehmen</translation>
    </message>
    <message>
        <source>Open the newer plan</source>
        <translation>Neueren Plan öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln missing components to this promotion</source>
        <translation>
            <numerusform>%Ln fehlende Komponente zu dieser Promotion hinzufügen</numerusform>
            <numerusform>%Ln fehlende Komponenten zu dieser Promotion hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components go to %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln Komponente geht nach %1. Noch wurde nichts gesendet.</numerusform>
            <numerusform>%Ln Komponenten gehen nach %1. Noch wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes or triggers stay below that.</source>
        <translation>
            <numerusform>%Ln Klasse oder Trigger bleibt darunter.</numerusform>
            <numerusform>%Ln Klassen oder Trigger bleiben darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked once for all: %Ln decisions.</source>
        <translation>
            <numerusform>Einmal für alle gefragt: %Ln Entscheidung.</numerusform>
            <numerusform>Einmal für alle gefragt: %Ln Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… und %L1 weitere</translation>
    </message>
    <message>
        <source>No target has a plan.</source>
        <translation>Kein Ziel hat einen Plan.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::SettleDialog</name>
    <message>
        <source>It is there. Its id:</source>
        <translation>Sie ist da. Ihre ID:</translation>
    </message>
    <message>
        <source>It is not there: the org never got it</source>
        <translation>Sie ist nicht da: Die Org hat sie nie erhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What happened in %1?</source>
        <translation>Was ist in %1 geschehen?</translation>
    </message>
    <message>
        <source>Id of the deployment</source>
        <translation>ID der Bereitstellung</translation>
    </message>
    <message>
        <source>The answer of %1 was lost while the deployment was sent, so it may run there or not. Look in the org under Setup, Deployment Status, for one that began at that time. Nothing is sent a second time before you have said what is there.</source>
        <translation>Die Antwort von %1 ging beim Senden der Bereitstellung verloren, daher läuft sie dort vielleicht oder auch nicht. Suchen Sie in der Org unter Setup, „Bereitstellungsstatus“, nach einer, die zu dieser Zeit begonnen hat. Nichts wird ein zweites Mal gesendet, bevor Sie angegeben haben, was dort ist.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Say what you found first.</source>
        <translation>Geben Sie zuerst an, was Sie gefunden haben.</translation>
    </message>
    <message>
        <source>An id of a deployment begins with 0Af and has 15 or 18 letters and digits.</source>
        <translation>Die ID einer Bereitstellung beginnt mit 0Af und hat 15 oder 18 Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::StepRail</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::TargetRun</name>
    <message>
        <source>%1 is not in the pipeline any more. Add it again first.</source>
        <translation>%1 ist nicht mehr in der Pipeline. Fügen Sie die Umgebung zuerst wieder hinzu.</translation>
    </message>
    <message>
        <source>Plan %1 → %2</source>
        <translation>Plan %1 → %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Check of %1 → %2</source>
        <translation>Prüfung von %1 → %2</translation>
    </message>
    <message>
        <source>%1 was not checked yet.</source>
        <translation>%1 wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Rollback plan for %1</source>
        <translation>Rollback-Plan für %1</translation>
    </message>
    <message>
        <source>Cancelling… the org has the last word</source>
        <translation>Wird abgebrochen… die Org hat das letzte Wort</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Prüfung bestanden</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waits its turn (%1 in the queue)</source>
        <translation>Wartet, bis es an der Reihe ist (Platz %1)</translation>
    </message>
    <message>
        <source>%1 already holds everything that is due.</source>
        <translation>%1 hat schon alles, was fällig ist.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>✕ Not checked: %1</source>
        <translation>✕ Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>✕ Not started: %1</source>
        <translation>✕ Nicht begonnen: %1</translation>
    </message>
    <message>
        <source>✕ Stopped: %1</source>
        <translation>✕ Angehalten: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was sent to %1; it is as it was, and the plan is kept.</source>
        <translation>An %1 wurde nichts gesendet; es ist wie zuvor, und der Plan bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Check in the org</source>
        <translation>In der Org prüfen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Sign in to %1 again, then press “%2”.</source>
        <translation>Melden Sie sich erneut bei %1 an und drücken Sie dann „%2“.</translation>
    </message>
    <message>
        <source>When the connection is back, press “%1”.</source>
        <translation>Wenn die Verbindung wieder da ist, drücken Sie „%1“.</translation>
    </message>
    <message>
        <source>When that is settled, press “%1”.</source>
        <translation>Wenn das geklärt ist, drücken Sie „%1“.</translation>
    </message>
    <message>
        <source>To try again, press “%1”.</source>
        <translation>Für einen neuen Versuch drücken Sie „%1“.</translation>
    </message>
    <message>
        <source>%1 replaces what %2 has changed itself.</source>
        <translation>%1 ersetzt, was %2 selbst geändert hat.</translation>
    </message>
    <message>
        <source>The merge keeps what %1 has changed itself.</source>
        <translation>Die Zusammenführung behält, was %1 selbst geändert hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln Entscheidung offen</numerusform>
            <numerusform>%Ln Entscheidungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by compliance rules</source>
        <translation>Von Compliance-Regeln aufgehalten</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhatStep</name>
    <message>
        <source>Also remove what the source has removed</source>
        <translation>Auch entfernen, was die Quelle entfernt hat</translation>
    </message>
    <message>
        <source>Deletions are never taken along unasked.</source>
        <translation>Löschungen werden nie ungefragt mitgenommen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What this is for, for the record</source>
        <translation>Wozu dies dient, wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Story or ticket</source>
        <translation>Story oder Ticket</translation>
    </message>
    <message>
        <source>US-88</source>
        <translation>US-88</translation>
    </message>
    <message>
        <source>Pick in Compare…</source>
        <translation>Im Vergleich auswählen…</translation>
    </message>
    <message>
        <source>Nothing is picked yet. Pick in Compare.</source>
        <translation>Noch nichts ausgewählt. Wählen Sie im Vergleich aus.</translation>
    </message>
    <message>
        <source>Components of this promotion</source>
        <translation>Komponenten dieser Promotion</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Take along what these need and the target lacks</source>
        <translation>Mitnehmen, was diese brauchen und dem Ziel fehlt</translation>
    </message>
    <message>
        <source>Nothing of what was chosen is due there.</source>
        <translation>Nichts vom Gewählten ist dort fällig.</translation>
    </message>
    <message>
        <source>Tick at least one component.</source>
        <translation>Kreuzen Sie mindestens eine Komponente an.</translation>
    </message>
    <message>
        <source>What has changed since then is being looked up.</source>
        <translation>Was sich seitdem geändert hat, wird nachgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components ticked</source>
        <translation>
            <numerusform>%Ln Komponente angekreuzt</numerusform>
            <numerusform>%Ln Komponenten angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals</source>
        <translation>
            <numerusform>%Ln Entfernung</numerusform>
            <numerusform>%Ln Entfernungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch work not yet promoted</source>
        <translation>
            <numerusform>%Ln berührt noch nicht hochgestufte Arbeit</numerusform>
            <numerusform>%Ln berühren noch nicht hochgestufte Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what these need, and choose what comes along.</source>
        <translation>Sehen, was diese brauchen, und wählen, was mitkommt.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhenBar</name>
    <message>
        <source>Deploy</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>When to deploy</source>
        <translation>Wann bereitstellen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>when the target is idle</source>
        <translation>wenn im Ziel nichts läuft</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>zu einer Zeit</translation>
    </message>
    <message>
        <source>Backflow has to stay open until then. If it is closed, it asks at the next start and sends nothing by itself.</source>
        <translation>Backflow muss bis dahin geöffnet bleiben. Wird es geschlossen, fragt es beim nächsten Start und sendet nichts von selbst.</translation>
    </message>
    <message>
        <source>Time of the deployment</source>
        <translation>Zeit der Bereitstellung</translation>
    </message>
    <message>
        <source>Time zone of the deployment</source>
        <translation>Zeitzone der Bereitstellung</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhereStep</name>
    <message>
        <source>Source environment</source>
        <translation>Quellumgebung</translation>
    </message>
    <message>
        <source>Target environments</source>
        <translation>Zielumgebungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>No environment has another one below it. Connect them on the map first.</source>
        <translation>Unter keiner Umgebung liegt eine andere. Verbinden Sie sie zuerst auf der Karte.</translation>
    </message>
    <message>
        <source>Tick at least one target.</source>
        <translation>Kreuzen Sie mindestens ein Ziel an.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Stories with something due</source>
        <translation>Storys mit Fälligem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is connected with no other environment. Connect it on the map first.</source>
        <translation>Sie ist mit keiner anderen Umgebung verbunden. Verbinden Sie sie zuerst auf der Karte.</translation>
    </message>
    <message>
        <source>%1 (lies above: an ordinary promotion)</source>
        <translation>%1 (liegt darüber: eine gewöhnliche Promotion)</translation>
    </message>
    <message>
        <source>This is an ordinary promotion, up the pipeline: the same plan, check, deployment and record.</source>
        <translation>Das ist eine gewöhnliche Promotion, die Pipeline hinauf: derselbe Plan, dieselbe Prüfung, Bereitstellung und Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 cannot be the source: %2</source>
        <translation>%1 kann nicht die Quelle sein: %2</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>Alles, was fällig ist</translation>
    </message>
    <message>
        <source>Everything that is due (%1)</source>
        <translation>Alles, was fällig ist (%1)</translation>
    </message>
    <message>
        <source>What has changed in the source since…</source>
        <translation>Was sich in der Quelle geändert hat seit…</translation>
    </message>
    <message>
        <source>These stories</source>
        <translation>Diese Storys</translation>
    </message>
    <message>
        <source>I pick the components</source>
        <translation>Ich wähle die Komponenten</translation>
    </message>
    <message>
        <source>Tick where it is to go, and what is due is counted.</source>
        <translation>Kreuzen Sie an, wohin es gehen soll, dann wird gezählt, was fällig ist.</translation>
    </message>
    <message>
        <source>What is due is being counted…</source>
        <translation>Es wird gezählt, was fällig ist…</translation>
    </message>
    <message>
        <source>Nothing is due there.</source>
        <translation>Dort ist nichts fällig.</translation>
    </message>
    <message>
        <source>What is due is not counted yet.</source>
        <translation>Was fällig ist, ist noch nicht gezählt.</translation>
    </message>
    <message>
        <source>There is only one reading of the source.</source>
        <translation>Die Quelle wurde nur einmal gelesen.</translation>
    </message>
    <message>
        <source>No story is known of which something is due: promotions into the source named none.</source>
        <translation>Es ist keine Story bekannt, von der etwas fällig ist: Promotions in die Quelle haben keine genannt.</translation>
    </message>
    <message>
        <source>Choose since when.</source>
        <translation>Wählen Sie, seit wann.</translation>
    </message>
    <message>
        <source>Tick at least one story.</source>
        <translation>Kreuzen Sie mindestens eine Story an.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln components due</source>
        <translation>
            <numerusform>%1, %Ln Komponente fällig</numerusform>
            <numerusform>%1, %Ln Komponenten fällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::ReadinessModel</name>
    <message>
        <source>Waived: %1</source>
        <translation>Erlassen: %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::ReadinessTab</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Ask for releases and dates</source>
        <translation>Releases und Termine abfragen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut kontrollieren</translation>
    </message>
    <message>
        <source>Export as report…</source>
        <translation>Als Bericht exportieren…</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Erledigte Kontrollen</translation>
    </message>
    <message>
        <source>Releases of the orgs</source>
        <translation>Releases der Orgs</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Next upgrade</source>
        <translation>Nächstes Upgrade</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Owner and date…</source>
        <translation>Zuständig und Termin…</translation>
    </message>
    <message>
        <source>Done by hand…</source>
        <translation>Von Hand erledigt…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Erlassen…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Zur Pipeline</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No org of the pipeline was asked for its release yet. Once they were, the checks for the release that comes are here.</source>
        <translation>Noch keine Org der Pipeline wurde nach ihrem Release gefragt. Danach stehen hier die Kontrollen für das kommende Release.</translation>
    </message>
    <message>
        <source>%1 (API %2)</source>
        <translation>%1 (API %2)</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>%1 von %2 Kontrollen erledigt</translation>
    </message>
    <message>
        <source>%1 · blocking: %2</source>
        <translation>%1 · blockieren: %2</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Es wurde noch nichts angesehen.</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>Erlassen von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>Angesehen am %1.</translation>
    </message>
    <message>
        <source>Take back the waiver</source>
        <translation>Erlass zurücknehmen</translation>
    </message>
    <message>
        <source>Back-promote…</source>
        <translation>Zurückführen…</translation>
    </message>
    <message>
        <source>Run its tests</source>
        <translation>Tests ausführen</translation>
    </message>
    <message>
        <source>Read and keep as before</source>
        <translation>Lesen und als Zustand davor festhalten</translation>
    </message>
    <message>
        <source>Read and keep as after</source>
        <translation>Lesen und als Zustand danach festhalten</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Zeigen, was sich geändert hat…</translation>
    </message>
    <message>
        <source>Validate again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>Die Abfrage läuft.</translation>
    </message>
    <message>
        <source>Ask for releases and upgrade dates</source>
        <translation>Releases und Upgrade-Termine abfragen</translation>
    </message>
    <message>
        <source>Asked and kept</source>
        <translation>Abgefragt und festgehalten</translation>
    </message>
    <message>
        <source>Check the readiness for a release</source>
        <translation>Vorbereitung auf ein Release kontrollieren</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Es läuft.</translation>
    </message>
    <message>
        <source>Who sees to “%1”, and until when?</source>
        <translation>Wer kümmert sich um „%1“, und bis wann?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>What was seen? It is the evidence that this is done: “%1”</source>
        <translation>Was war zu sehen? Es ist der Beleg, dass dies erledigt ist: „%1“</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist erledigt</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Why does this not matter for the release? The reason goes on record: “%1”</source>
        <translation>Warum spielt dies für das Release keine Rolle? Der Grund wird aufgezeichnet: „%1“</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>Begründung, wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Export the readiness as a report</source>
        <translation>Vorbereitung als Bericht exportieren</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Seite zum Lesen und Drucken (*.html)</translation>
    </message>
    <message>
        <source>Document for programs (*.json)</source>
        <translation>Dokument für Programme (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::UpgradeDialog</name>
    <message>
        <source>What the upgrade of %1 changed</source>
        <translation>Was das Upgrade von %1 geändert hat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Environment to bring the upgrade&apos;s changes to</source>
        <translation>Umgebung, in die die Änderungen des Upgrades sollen</translation>
    </message>
    <message>
        <source>Plan what the upgrade changed…</source>
        <translation>Planen, was das Upgrade geändert hat…</translation>
    </message>
    <message>
        <source>Export as report…</source>
        <translation>Als Bericht exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>By the upgrade: %1 · by people: %2 · by promotions: %3 · not clear: %4</source>
        <translation>Durch das Upgrade: %1 · durch Personen: %2 · durch Promotionen: %3 · unklar: %4</translation>
    </message>
    <message>
        <source>By this report the upgrade changed nothing.</source>
        <translation>Nach diesem Bericht hat das Upgrade nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is below %1.</source>
        <translation>Unter %1 ist nichts.</translation>
    </message>
    <message>
        <source>It is being planned.</source>
        <translation>Es wird geplant.</translation>
    </message>
    <message>
        <source>Plan what the upgrade of %1 changed for %2</source>
        <translation>Für %2 planen, was das Upgrade von %1 geändert hat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Export what the upgrade changed</source>
        <translation>Exportieren, was das Upgrade geändert hat</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Seite zum Lesen und Drucken (*.html)</translation>
    </message>
    <message>
        <source>Document for programs (*.json)</source>
        <translation>Dokument für Programme (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Nach %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Removed, as %1</source>
        <translation>Entfernt, wie %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 beibehalten</translation>
    </message>
    <message>
        <source>Kept %1 (%2 removed it)</source>
        <translation>%1 beibehalten (von %2 entfernt)</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Von Hand bearbeitet</translation>
    </message>
    <message>
        <source>%1 and %2 both changed this since the last common version, and the values differ.</source>
        <translation>%1 und %2 haben dies seit der letzten gemeinsamen Version beide geändert, und die Werte weichen ab.</translation>
    </message>
    <message>
        <source>%1 and %2 both added this since the last common version, differently.</source>
        <translation>%1 und %2 haben dies seit der letzten gemeinsamen Version beide hinzugefügt, aber unterschiedlich.</translation>
    </message>
    <message>
        <source>%1 removed this; %2 changed it since the last common version.</source>
        <translation>%1 hat dies entfernt; %2 hat es seit der letzten gemeinsamen Version geändert.</translation>
    </message>
    <message>
        <source>%2 removed this; %1 changed it since the last common version.</source>
        <translation>%2 hat dies entfernt; %1 hat es seit der letzten gemeinsamen Version geändert.</translation>
    </message>
    <message>
        <source>%1 and %2 put the same entries in different orders, and order matters here.</source>
        <translation>%1 und %2 ordnen dieselben Einträge unterschiedlich, und hier kommt es auf die Reihenfolge an.</translation>
    </message>
    <message>
        <source>%1 and %2 both changed these lines since the last common version.</source>
        <translation>%1 und %2 haben diese Zeilen seit der letzten gemeinsamen Version beide geändert.</translation>
    </message>
    <message>
        <source>This file can only be taken as a whole, and %1 and %2 differ.</source>
        <translation>Diese Datei kann nur als Ganzes übernommen werden, und %1 und %2 weichen voneinander ab.</translation>
    </message>
    <message>
        <source>%1 and %2 both moved this, to different folders.</source>
        <translation>%1 und %2 haben dies beide verschoben, in verschiedene Ordner.</translation>
    </message>
    <message>
        <source>%1 and %2 differ and no common version is known, so it is asked and never guessed.</source>
        <translation>%1 und %2 weichen voneinander ab, und eine gemeinsame Version ist nicht bekannt, daher wird gefragt und nie geraten.</translation>
    </message>
    <message>
        <source>Before: no common version is known.</source>
        <translation>Zuvor: keine gemeinsame Version bekannt.</translation>
    </message>
    <message>
        <source>Before (last common version): not there.</source>
        <translation>Zuvor (letzte gemeinsame Version): nicht vorhanden.</translation>
    </message>
    <message>
        <source>Before (last common version): %1</source>
        <translation>Zuvor (letzte gemeinsame Version): %1</translation>
    </message>
    <message>
        <source>Not there: removed</source>
        <translation>Nicht vorhanden: entfernt</translation>
    </message>
    <message>
        <source>Line %1: text outside &lt;%2&gt;.</source>
        <translation>Zeile %1: Text außerhalb von &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; cannot stand here, only &lt;%3&gt;.</source>
        <translation>Zeile %1: &lt;%2&gt; darf hier nicht stehen, nur &lt;%3&gt;.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 in %2 zusammengeführt</translation>
    </message>
    <message>
        <source>Your decisions cannot be kept in %1: %2. They last as long as this window.</source>
        <translation>Ihre Entscheidungen können nicht in %1 abgelegt werden: %2. Sie gelten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Kombiniert: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Kept both, %1 first</source>
        <translation>Beides behalten, %1 zuerst</translation>
    </message>
    <message>
        <source>Practice: nothing here is kept, and nothing goes to an org</source>
        <translation>Übung: Nichts hiervon wird behalten, und nichts geht in eine Org</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 in %2: which one stays?</source>
        <translation>%1 in %2: Was bleibt?</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>I am bringing changes from %1 to %2, and this was changed on both sides:</source>
        <translation>Ich bringe Änderungen von %1 nach %2, und das hier wurde auf beiden Seiten geändert:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which one should %1 have?</source>
        <translation>Was soll %1 haben?</translation>
    </message>
    <message>
        <source>No story is known for this component.</source>
        <translation>Zu dieser Komponente ist keine Story bekannt.</translation>
    </message>
    <message>
        <source>Where %1 opens is not known yet. Say so in Settings, under Merging.</source>
        <translation>Wo sich %1 öffnet, ist noch nicht bekannt. Tragen Sie es in den Einstellungen unter Zusammenführen ein.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, and this promotion does not bring it along.</source>
        <translation>%1 gibt es in %2 nicht, und diese Promotion bringt es nicht mit.</translation>
    </message>
    <message>
        <source>%1 belongs to a package that %2 does not have.</source>
        <translation>%1 gehört zu einem Paket, das %2 nicht hat.</translation>
    </message>
    <message>
        <source>%1 exists in no environment of this promotion.</source>
        <translation>%1 gibt es in keiner Umgebung dieser Promotion.</translation>
    </message>
    <message>
        <source>It would merge by itself; you want to decide it.</source>
        <translation>Es würde sich von selbst zusammenführen; Sie wollen es entscheiden.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed.</source>
        <translation>&lt;%1&gt; ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; schließt nichts.</translation>
    </message>
    <message>
        <source>component %1 of %2</source>
        <translation>Komponente %1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Order matters here.</source>
        <translation>%1. Die Reihenfolge hat hier eine Bedeutung.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more lines, see the text below</source>
        <translation>
            <numerusform>… und %Ln weitere Zeile, siehe Text unten</numerusform>
            <numerusform>… und %Ln weitere Zeilen, siehe Text unten</numerusform>
        </translation>
    </message>
    <message>
        <source>(Promotion %1, decision %L2 of %L3)</source>
        <translation>(Promotion %1, Entscheidung %L2 von %L3)</translation>
    </message>
    <message>
        <source>%1 and %2 both changed this file, and it is no text that could be merged.</source>
        <translation>%1 und %2 haben beide diese Datei geändert, und sie ist kein Text, der sich zusammenführen ließe.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AbandonDialog</name>
    <message>
        <source>Abandon this back-promotion</source>
        <translation>Diese Rückführung aufgeben</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>%1 eingeben, um fortzufahren:</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the name of the target first: %1.</source>
        <translation>Geben Sie zuerst den Namen des Ziels ein: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are set aside. They can be taken up again for %1 days, from the list of what waits.</source>
        <translation>
            <numerusform>%Ln Entscheidung wird beiseitegelegt. Sie kann %1 Tage lang aus der Liste des Wartenden wieder aufgenommen werden.</numerusform>
            <numerusform>%Ln Entscheidungen werden beiseitegelegt. Sie können %1 Tage lang aus der Liste des Wartenden wieder aufgenommen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::Asking</name>
    <message>
        <source>Nothing on this computer opens %1.</source>
        <translation>Nichts auf diesem Computer öffnet %1.</translation>
    </message>
    <message>
        <source>No mail program opened, so the question was copied. Paste it where you like.</source>
        <translation>Es öffnete sich kein Mailprogramm, daher wurde die Frage kopiert. Fügen Sie sie ein, wo Sie möchten.</translation>
    </message>
    <message>
        <source>The question was copied. Paste it where you like.</source>
        <translation>Die Frage wurde kopiert. Fügen Sie sie ein, wo Sie möchten.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AutomaticList</name>
    <message>
        <source>Only %1 changed it</source>
        <translation>Nur von %1 geändert</translation>
    </message>
    <message>
        <source>Only %1 changed it, so it stays</source>
        <translation>Nur von %1 geändert, daher bleibt es</translation>
    </message>
    <message>
        <source>Both made the same change</source>
        <translation>Beide haben dieselbe Änderung vorgenommen</translation>
    </message>
    <message>
        <source>Only the order differs</source>
        <translation>Nur die Reihenfolge weicht ab</translation>
    </message>
    <message>
        <source>Both changed different words of the same lines</source>
        <translation>Beide haben verschiedene Wörter derselben Zeilen geändert</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Durch eine Regel</translation>
    </message>
    <message>
        <source>Merged automatically</source>
        <translation>Automatisch zusammengeführt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By a rule: %1</source>
        <translation>Durch eine Regel: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeDialog</name>
    <message>
        <source>%1 as it was read first, %2</source>
        <translation>%1 beim ersten Lesen, %2</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Count it as before</source>
        <translation>Als Vorher nehmen</translation>
    </message>
    <message>
        <source>What counts as before</source>
        <translation>Was als Vorher gilt</translation>
    </message>
    <message>
        <source>What counts as before?</source>
        <translation>Was gilt als Vorher?</translation>
    </message>
    <message>
        <source>What one side alone changed since then merges by itself; what both changed is asked. Where the versions are the same as now, your decisions stay. Undo takes this back.</source>
        <translation>Was seither nur eine Seite geändert hat, wird von selbst zusammengeführt; was beide geändert haben, wird gefragt. Wo die Versionen dieselben sind wie jetzt, bleiben Ihre Entscheidungen. Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>Nothing: every difference is asked</source>
        <translation>Nichts: Jeder Unterschied wird gefragt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That counts as before already.</source>
        <translation>Das gilt bereits als Vorher.</translation>
    </message>
    <message>
        <source>Merging to see how many stay to be decided …</source>
        <translation>Es wird zusammengeführt, um zu sehen, wie viele zu entscheiden bleiben…</translation>
    </message>
    <message numerus="yes">
        <source>As it is now: %Ln decisions.</source>
        <translation>
            <numerusform>Wie jetzt: %Ln Entscheidung.</numerusform>
            <numerusform>Wie jetzt: %Ln Entscheidungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions, instead of %1 now.</source>
        <translation>
            <numerusform>%Ln Entscheidung statt jetzt %1.</numerusform>
            <numerusform>%Ln Entscheidungen statt jetzt %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeNotice</name>
    <message>
        <source>As before counts: %1.</source>
        <translation>Als Vorher gilt: %1.</translation>
    </message>
    <message>
        <source>No shared history, so every difference is asked. Choose what counts as before:</source>
        <translation>Keine gemeinsame Geschichte, also wird jeder Unterschied gefragt. Wählen Sie, was als Vorher gilt:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Ein anderer Zeitpunkt…</translation>
    </message>
    <message numerus="yes">
        <source>No shared history of %Ln components, so every difference in them is asked. Choose what counts as before:</source>
        <translation>
            <numerusform>Von %Ln Komponente keine gemeinsame Geschichte, also wird jeder Unterschied darin gefragt. Wählen Sie, was als Vorher gilt:</numerusform>
            <numerusform>Von %Ln Komponenten keine gemeinsame Geschichte, also wird jeder Unterschied darin gefragt. Wählen Sie, was als Vorher gilt:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::CombineBox</name>
    <message>
        <source>Combine property by property</source>
        <translation>Eigenschaft für Eigenschaft kombinieren</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, as %3</source>
        <translation>%1: %2, wie %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not offered: %2</source>
        <translation>„%1“ wird nicht angeboten: %2</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Kombiniert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value in each of %Ln rows.</source>
        <translation>
            <numerusform>Wählen Sie noch einen Wert.</numerusform>
            <numerusform>Wählen Sie in jeder der %Ln Zeilen einen Wert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ComponentBar</name>
    <message>
        <source>Component %1 of %2</source>
        <translation>Komponente %1 von %2</translation>
    </message>
    <message>
        <source>Of the components that ask for a decision</source>
        <translation>Von den Komponenten, die eine Entscheidung verlangen</translation>
    </message>
    <message>
        <source>Previous component: %1</source>
        <translation>Vorige Komponente: %1</translation>
    </message>
    <message>
        <source>Next component: %1</source>
        <translation>Nächste Komponente: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionArea</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>F4 goes from the one to the other, at the same place.</source>
        <translation>F4 wechselt zwischen beiden, an derselben Stelle.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionColumn</name>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Show only what is undecided</source>
        <translation>Nur Offenes anzeigen</translation>
    </message>
    <message>
        <source>What was merged without asking, and why (A)</source>
        <translation>Was ohne Frage zusammengeführt wurde, und warum (A)</translation>
    </message>
    <message>
        <source>What is wrong with the result as it is decided so far</source>
        <translation>Was am Ergebnis, soweit entschieden, nicht stimmt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Merged automatically (%1) ▸</source>
        <translation>Automatisch zusammengeführt (%1) ▸</translation>
    </message>
    <message>
        <source>Same on both sides (%1)</source>
        <translation>Auf beiden Seiten gleich (%1)</translation>
    </message>
    <message>
        <source>Decisions, %L1, %L2 undecided</source>
        <translation>Entscheidungen, %L1, davon %L2 offen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 decided</source>
        <translation>
            <numerusform>%Ln von %1 entschieden</numerusform>
            <numerusform>%Ln von %1 entschieden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionPanel</name>
    <message>
        <source>Text before</source>
        <translation>Text zuvor</translation>
    </message>
    <message>
        <source>Shows the last common version beside the others. Press 4</source>
        <translation>Zeigt die letzte gemeinsame Version neben den anderen. Taste 4</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides beibehalten</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Press R</source>
        <translation>Taste R</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>Von Hand bearbeiten</translation>
    </message>
    <message>
        <source>Press E</source>
        <translation>Taste E</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Press D</source>
        <translation>Taste D</translation>
    </message>
    <message>
        <source>Make undecided again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Press U</source>
        <translation>Taste U</translation>
    </message>
    <message>
        <source>Merge by itself again</source>
        <translation>Wieder automatisch zusammenführen</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Andere:</translation>
    </message>
    <message>
        <source>Why asked: %1</source>
        <translation>Grund der Frage: %1</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (zuvor)</translation>
    </message>
    <message>
        <source>Press B</source>
        <translation>Taste B</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Kombinieren…</translation>
    </message>
    <message>
        <source>Choose each property by itself. Press 3</source>
        <translation>Jede Eigenschaft einzeln wählen. Taste 3</translation>
    </message>
    <message>
        <source>Back to a choice</source>
        <translation>Zurück zu einer Auswahl</translation>
    </message>
    <message>
        <source>Suggest the same next time %1 and %2 differ here</source>
        <translation>Dasselbe vorschlagen, wenn %1 und %2 sich hier wieder unterscheiden</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Jemanden fragen…</translation>
    </message>
    <message>
        <source>Ask %1…</source>
        <translation>%1 fragen…</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Story öffnen</translation>
    </message>
    <message>
        <source>Open story %1</source>
        <translation>Story %1 öffnen</translation>
    </message>
    <message>
        <source>Both: %1, then %2</source>
        <translation>Beides: %1, dann %2</translation>
    </message>
    <message>
        <source>%1&apos;s first, then %2&apos;s. Press 3</source>
        <translation>Erst das von %1, dann das von %2. Taste 3</translation>
    </message>
    <message>
        <source>%1&apos;s first, then %2&apos;s</source>
        <translation>Erst das von %1, dann das von %2</translation>
    </message>
    <message>
        <source>Write a mail with the question</source>
        <translation>Eine Mail mit der Frage schreiben</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Die Frage kopieren</translation>
    </message>
    <message>
        <source>Why asked: %1 %2</source>
        <translation>Warum gefragt wird: %1 %2</translation>
    </message>
    <message>
        <source>✓ Decision %L1 of %L2: %3</source>
        <translation>✓ Entscheidung %L1 von %L2: %3</translation>
    </message>
    <message>
        <source>≠ Decision %L1 of %L2: %3</source>
        <translation>≠ Entscheidung %L1 von %L2: %3</translation>
    </message>
    <message>
        <source>≠ Conflict %L1 of %L2: %3</source>
        <translation>≠ Konflikt %L1 von %L2: %3</translation>
    </message>
    <message>
        <source>This file is no text, so there is nothing to edit by hand.</source>
        <translation>Diese Datei ist kein Text; von Hand gibt es nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>Elements of a flow work together; Rules can take one side&apos;s whole version, or keep both as versions.</source>
        <translation>Elemente eines Flows gehören zusammen; unter Regeln lässt sich die ganze Version einer Seite nehmen oder beides als Versionen behalten.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DraftList</name>
    <message>
        <source>everything decided</source>
        <translation>alles entschieden</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>What two environments changed differently, and only a person can settle.</source>
        <translation>Was zwei Umgebungen unterschiedlich geändert haben und nur ein Mensch entscheiden kann.</translation>
    </message>
    <message>
        <source>Back-promotions with decisions</source>
        <translation>Rückführungen mit Entscheidungen</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 → %2: %3, started %4 by %5</source>
        <translation>%1 → %2: %3, gestartet %4 von %5</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Start from a comparison</source>
        <translation>Mit einem Vergleich beginnen</translation>
    </message>
    <message>
        <source>%1 → %2: abandoned %3 by %4. Open it to take it up again, until %5.</source>
        <translation>%1 → %2: aufgegeben am %3 von %4. Zum Wiederaufnehmen öffnen, bis %5.</translation>
    </message>
    <message>
        <source>Practise on a sample conflict</source>
        <translation>An einem Beispielkonflikt üben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln Entscheidung offen</numerusform>
            <numerusform>%Ln Entscheidungen offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::EntryForm</name>
    <message>
        <source>The entry as a form</source>
        <translation>Der Eintrag als Formular</translation>
    </message>
    <message>
        <source>One value on each line</source>
        <translation>Ein Wert je Zeile</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::FinishPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>What was decided, merged, checked and given up</source>
        <translation>Was entschieden, zusammengeführt, geprüft und aufgegeben wurde</translation>
    </message>
    <message>
        <source>Back to decisions</source>
        <translation>Zurück zu den Entscheidungen</translation>
    </message>
    <message>
        <source>Checks: running</source>
        <translation>Prüfungen laufen</translation>
    </message>
    <message>
        <source>Merged automatically (%1)</source>
        <translation>Automatisch zusammengeführt (%1)</translation>
    </message>
    <message>
        <source>%1 loses no value of its own</source>
        <translation>%1 verliert keinen eigenen Wert</translation>
    </message>
    <message>
        <source>Checks: 0 problems</source>
        <translation>Prüfungen: 0 Probleme</translation>
    </message>
    <message>
        <source>See what was merged</source>
        <translation>Zeigen, was zusammengeführt wurde</translation>
    </message>
    <message>
        <source>%1; references are being looked up</source>
        <translation>%1; Verweise werden gesucht</translation>
    </message>
    <message>
        <source>⚠ References were not looked up: %1</source>
        <translation>⚠ Verweise wurden nicht gesucht: %1</translation>
    </message>
    <message>
        <source>Only %1 changed it</source>
        <translation>Nur von %1 geändert</translation>
    </message>
    <message>
        <source>Both made the same change</source>
        <translation>Beide haben dieselbe Änderung vorgenommen</translation>
    </message>
    <message>
        <source>Only the order differs</source>
        <translation>Nur die Reihenfolge weicht ab</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Durch eine Regel</translation>
    </message>
    <message>
        <source>Both changed different words of the same lines</source>
        <translation>Beide haben verschiedene Wörter derselben Zeilen geändert</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide: all %Ln changes fit together.</source>
        <translation>
            <numerusform>Nichts zu entscheiden: Die eine Änderung passt.</numerusform>
            <numerusform>Nichts zu entscheiden: Alle %Ln Änderungen passen zusammen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 will lose: %Ln values</source>
        <translation>
            <numerusform>Was %1 verliert: %Ln Wert</numerusform>
            <numerusform>Was %1 verliert: %Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln problems</source>
        <translation>
            <numerusform>Prüfungen: %Ln Problem</numerusform>
            <numerusform>Prüfungen: %Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions (%L1)</source>
        <translation>Entscheidungen (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::HandEditor</name>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text verwenden</translation>
    </message>
    <message>
        <source>Result, editable</source>
        <translation>Ergebnis, bearbeitbar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Esc. What you typed stays here.</source>
        <translation>Esc. Ihre Eingabe bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>0 problems</source>
        <translation>0 Probleme</translation>
    </message>
    <message>
        <source>As a form</source>
        <translation>Als Formular</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Only an entry made of single values fits into a form.</source>
        <translation>Nur ein Eintrag aus einzelnen Werten passt in ein Formular.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What you typed before is here again. This takes it away.</source>
        <translation>Was Sie zuvor getippt haben, ist wieder da. Dies nimmt es weg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems: %1</source>
        <translation>
            <numerusform>%Ln Problem: %1</numerusform>
            <numerusform>%Ln Probleme: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::HistoryPanel</name>
    <message>
        <source>Steps that can be taken back or done again</source>
        <translation>Schritte, die zurückgenommen oder wiederholt werden können</translation>
    </message>
    <message>
        <source>As it was at the beginning</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Undone: %1 (%2, %3)</source>
        <translation>Zurückgenommen: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MergePanes</name>
    <message>
        <source>● %1 (source)</source>
        <translation>● %1 (Quelle)</translation>
    </message>
    <message>
        <source>✎ Result: will be deployed to %1</source>
        <translation>✎ Ergebnis: wird in %1 bereitgestellt</translation>
    </message>
    <message>
        <source>◆ %1 (target)</source>
        <translation>◆ %1 (Ziel)</translation>
    </message>
    <message>
        <source>▢ Before (last common version)</source>
        <translation>▢ Zuvor (letzte gemeinsame Version)</translation>
    </message>
    <message>
        <source>Last common version, read only</source>
        <translation>Letzte gemeinsame Version, schreibgeschützt</translation>
    </message>
    <message>
        <source>%1, source, read only</source>
        <translation>%1, Quelle, schreibgeschützt</translation>
    </message>
    <message>
        <source>%1, target, read only</source>
        <translation>%1, Ziel, schreibgeschützt</translation>
    </message>
    <message>
        <source>✎ Result: will be written to %1</source>
        <translation>✎ Ergebnis: wird in %1 geschrieben</translation>
    </message>
    <message>
        <source>Result for %1, editable</source>
        <translation>Ergebnis für %1, bearbeitbar</translation>
    </message>
    <message>
        <source>Back to the decisions</source>
        <translation>Zurück zu den Entscheidungen</translation>
    </message>
    <message>
        <source>What was written by hand goes; Undo brings it back.</source>
        <translation>Das von Hand Geschriebene entfällt; Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Undecided, line %1 of the result</source>
        <translation>Unentschieden, Zeile %1 des Ergebnisses</translation>
    </message>
    <message>
        <source>Decided, line %1 of the result</source>
        <translation>Entschieden, Zeile %1 des Ergebnisses</translation>
    </message>
    <message>
        <source>[undecided: %1]</source>
        <translation>[unentschieden: %1]</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MergeWindow</name>
    <message>
        <source>Resolve: %1</source>
        <translation>Lösen: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MovedNotice</name>
    <message>
        <source>%1 has been read again since %2.</source>
        <translation>%1 wurde seit %2 erneut gelesen.</translation>
    </message>
    <message>
        <source>What has the same values stays decided.</source>
        <translation>Was dieselben Werte hat, bleibt entschieden.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Einbeziehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln components of this promotion since %2.</source>
        <translation>
            <numerusform>%1 hat seit %2 %Ln Komponente dieser Promotion geändert.</numerusform>
            <numerusform>%1 hat seit %2 %Ln Komponenten dieser Promotion geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ProblemPanel</name>
    <message>
        <source>Back to decisions</source>
        <translation>Zurück zu den Entscheidungen</translation>
    </message>
    <message>
        <source>The result as decided so far: no problems</source>
        <translation>Das Ergebnis, soweit entschieden: keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%Ln problems) ▸</source>
        <translation>
            <numerusform>Prüfungen (%Ln Problem) ▸</numerusform>
            <numerusform>Prüfungen (%Ln Probleme) ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result as decided so far: %Ln problems</source>
        <translation>
            <numerusform>Das Ergebnis, soweit entschieden: %Ln Problem</numerusform>
            <numerusform>Das Ergebnis, soweit entschieden: %Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolvePage</name>
    <message>
        <source>Your last step is being saved. Try again in a moment.</source>
        <translation>Ihr letzter Schritt wird gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Merging what is there now</source>
        <translation>Der jetzige Stand wird zusammengeführt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Vorige offene</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Quelle beibehalten</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Keep the target</source>
        <translation>Ziel beibehalten</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>Reading both sides and the last common version</source>
        <translation>Beide Seiten und die letzte gemeinsame Version werden gelesen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Lösen: %1</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Rückführung %1 → %2</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>gestartet %1 von %2</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Steps: undo, redo</source>
        <translation>Schritte: zurück und vor</translation>
    </message>
    <message>
        <source>What %1 changed since the last common version</source>
        <translation>Was %1 seit der letzten gemeinsamen Version geändert hat</translation>
    </message>
    <message>
        <source>What %1 changed since before</source>
        <translation>Was %1 seit vorher geändert hat</translation>
    </message>
    <message>
        <source>Shift+1</source>
        <translation>Shift+1</translation>
    </message>
    <message>
        <source>Shift+2</source>
        <translation>Shift+2</translation>
    </message>
    <message>
        <source>Find in all texts</source>
        <translation>In allen Texten suchen</translation>
    </message>
    <message>
        <source>Abandon this back-promotion…</source>
        <translation>Diese Rückführung aufgeben…</translation>
    </message>
    <message>
        <source>Next component</source>
        <translation>Nächste Komponente</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>Vorige Komponente</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>What the source changed</source>
        <translation>Was die Quelle geändert hat</translation>
    </message>
    <message>
        <source>What the target changed</source>
        <translation>Was das Ziel geändert hat</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Decision instead of the text alone</source>
        <translation>Entscheidung statt nur des Textes</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>What counts as before…</source>
        <translation>Was als Vorher gilt…</translation>
    </message>
    <message>
        <source>1 source   2 target   3 both   4 text before   B as before   R remove   E edit   D later   U undecided   Alt+↓ next   Alt+↑ previous   Ctrl+Z undo   A automatic   L rules   H steps   F4 text</source>
        <translation>1 Quelle   2 Ziel   3 beides   4 Text vorher   B wie vorher   R entfernen   E bearbeiten   D später   U unentschieden   Alt+Herunter weiter   Alt+Hoch zurück   Strg+Z rückgängig   A automatisch   L Regeln   H Schritte   F4 Text</translation>
    </message>
    <message>
        <source>You can leave at any time and go on from Resolve.</source>
        <translation>Sie können jederzeit gehen und unter Lösen weitermachen.</translation>
    </message>
    <message>
        <source>Decision or text</source>
        <translation>Entscheidung oder Text</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Saved. Continue any time from Resolve.</source>
        <translation>Gespeichert. Machen Sie jederzeit unter Lösen weiter.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice done. Nothing was kept or deployed.</source>
        <translation>Übung beendet. Nichts wurde behalten oder bereitgestellt.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Take the source&apos;s version</source>
        <translation>Version der Quelle nehmen</translation>
    </message>
    <message>
        <source>Take the target&apos;s version</source>
        <translation>Version des Ziels nehmen</translation>
    </message>
    <message>
        <source>Both, or combine</source>
        <translation>Beides, oder kombinieren</translation>
    </message>
    <message>
        <source>Show the text before</source>
        <translation>Text zuvor zeigen</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie es zuvor war</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>Von Hand bearbeiten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Make it undecided</source>
        <translation>Wieder offen lassen</translation>
    </message>
    <message>
        <source>What was merged without asking</source>
        <translation>Was ohne Frage zusammengeführt wurde</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No draft is open to be decided.</source>
        <translation>Kein Entwurf ist zum Entscheiden offen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes fitted and were merged without asking. They are listed with their reasons, and you can be asked instead.</source>
        <translation>
            <numerusform>%Ln Änderung passte und wurde ohne Frage zusammengeführt. Sie steht mit ihrem Grund in der Liste, und Sie können stattdessen gefragt werden.</numerusform>
            <numerusform>%Ln Änderungen passten und wurden ohne Frage zusammengeführt. Sie stehen mit ihren Gründen in der Liste, und Sie können stattdessen gefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>what counts as before</source>
        <translation>was als vorher gilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are open again, because their values changed: %1. Everything else is kept.</source>
        <translation>
            <numerusform>%Ln Entscheidung ist wieder offen, weil sich ihre Werte geändert haben: %1. Alles andere bleibt.</numerusform>
            <numerusform>%Ln Entscheidungen sind wieder offen, weil sich ihre Werte geändert haben: %1. Alles andere bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 und %L2 weitere</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveSession</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Open again: %1 has changed this since it was decided (%2).</source>
        <translation>Wieder offen: seit der Entscheidung (%2) von %1 geändert.</translation>
    </message>
    <message>
        <source>Remembered decisions: %L1</source>
        <translation>Gemerkte Entscheidungen: %L1</translation>
    </message>
    <message>
        <source>%1: the whole version of %2</source>
        <translation>%1: die ganze Version von %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveTop</name>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Finish. Unavailable: %1</source>
        <translation>Abschließen. Nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>Nothing to undo yet.</source>
        <translation>Noch nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>what counts as before</source>
        <translation>was als Vorher gilt</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln Entscheidung offen</numerusform>
            <numerusform>%Ln Entscheidungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 decided</source>
        <translation>
            <numerusform>%Ln von %1 entschieden</numerusform>
            <numerusform>%Ln von %1 entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged automatically: show</source>
        <translation>
            <numerusform>%Ln automatisch zusammengeführt: anzeigen</numerusform>
            <numerusform>%Ln automatisch zusammengeführt: anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResultEditor</name>
    <message>
        <source>%1 Line %2: %3</source>
        <translation>%1 Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text verwenden</translation>
    </message>
    <message>
        <source>Result, editable</source>
        <translation>Ergebnis, bearbeitbar</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Probleme des Textes</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The text is being checked.</source>
        <translation>Der Text wird geprüft.</translation>
    </message>
    <message>
        <source>0 problems</source>
        <translation>0 Probleme</translation>
    </message>
    <message>
        <source>Esc. The result is again what was decided; what you typed stays here.</source>
        <translation>Esc. Das Ergebnis ist wieder das Entschiedene; was Sie getippt haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What you typed before is here again. This takes it away.</source>
        <translation>Was Sie zuvor getippt haben, ist wieder da. Dies nimmt es weg.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RightPages</name>
    <message>
        <source>Ask me instead</source>
        <translation>Stattdessen fragen</translation>
    </message>
    <message>
        <source>Merged automatically, with the reason</source>
        <translation>Automatisch zusammengeführt, mit Grund</translation>
    </message>
    <message>
        <source>What was done, and undone</source>
        <translation>Was getan und zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Choose a merge in the list that can be decided otherwise.</source>
        <translation>Wählen Sie in der Liste eine Zusammenführung, über die sich anders entscheiden lässt.</translation>
    </message>
    <message>
        <source>Back to decisions</source>
        <translation>Zurück zu den Entscheidungen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RuleDialog</name>
    <message>
        <source>Settle by a rule</source>
        <translation>Durch eine Regel entscheiden</translation>
    </message>
    <message>
        <source>Decisions that the rule settles</source>
        <translation>Entscheidungen, die die Regel trifft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also where it removes something (%1)</source>
        <translation>Auch wo sie etwas entfernt (%1)</translation>
    </message>
    <message>
        <source>One Undo takes all of it back. What is decided already stays as it is.</source>
        <translation>Ein „Rückgängig“ nimmt alles zurück. Was schon entschieden ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>No open decision fits this rule.</source>
        <translation>Keine offene Entscheidung passt zu dieser Regel.</translation>
    </message>
    <message numerus="yes">
        <source>It settles %Ln decisions:</source>
        <translation>
            <numerusform>Sie trifft %Ln Entscheidung:</numerusform>
            <numerusform>Sie trifft %Ln Entscheidungen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln decisions</source>
        <translation>
            <numerusform>%Ln Entscheidung treffen</numerusform>
            <numerusform>%Ln Entscheidungen treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… und %L1 weitere</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RulesMenu</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Keep %1 for all undecided</source>
        <translation>%1 für alle offenen beibehalten</translation>
    </message>
    <message>
        <source>Keep %1 for all undecided of %2</source>
        <translation>%1 für alle offenen von %2 beibehalten</translation>
    </message>
    <message>
        <source>Keep %1 where only blanks and line ends differ</source>
        <translation>%1 behalten, wo sich nur Leerraum und Zeilenenden unterscheiden</translation>
    </message>
    <message>
        <source>By who changed the component last</source>
        <translation>Danach, wer die Komponente zuletzt geändert hat</translation>
    </message>
    <message>
        <source>Keep %1 for components that %2 changed last</source>
        <translation>%1 behalten bei Komponenten, die %2 zuletzt geändert hat</translation>
    </message>
    <message>
        <source>Nothing that is open here was decided before with the same three values.</source>
        <translation>Nichts, was hier offen ist, wurde schon einmal mit denselben drei Werten entschieden.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln decisions by a rule. One Undo takes them all back.</source>
        <translation>
            <numerusform>%Ln Entscheidung durch eine Regel getroffen. „Rückgängig“ nimmt sie zurück.</numerusform>
            <numerusform>%Ln Entscheidungen durch eine Regel getroffen. Ein „Rückgängig“ nimmt sie alle zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as before in other promotions</source>
        <translation>
            <numerusform>%Ln wie in einer anderen Promotion entscheiden</numerusform>
            <numerusform>%Ln wie in anderen Promotions entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %Ln as before. One Undo takes them all back.</source>
        <translation>
            <numerusform>%Ln wie früher entschieden. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%Ln wie früher entschieden. Ein „Rückgängig“ nimmt sie alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 for every “%2” of a %3</source>
        <translation>%1 behalten für jeden Eintrag „%2“ (%3)</translation>
    </message>
    <message>
        <source>Take the whole version of %1 of %2</source>
        <translation>Die ganze Version von %1 für %2 übernehmen</translation>
    </message>
    <message>
        <source>Taken as a whole. Undo brings the decisions back.</source>
        <translation>Als Ganzes übernommen. Rückgängig bringt die Entscheidungen zurück.</translation>
    </message>
    <message>
        <source>Keep both versions of %2: the whole of %1&apos;s as the new one</source>
        <translation>Beide Versionen von %2 behalten: die ganze von %1 als neue</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::SideCard</name>
    <message>
        <source>press 1</source>
        <translation>Taste 1</translation>
    </message>
    <message>
        <source>press 2</source>
        <translation>Taste 2</translation>
    </message>
    <message>
        <source>Remove it, as %1</source>
        <translation>Entfernen, wie %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 beibehalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  (changed)</source>
        <translation>%1  (geändert)</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Press 1</source>
        <translation>Taste 1</translation>
    </message>
    <message>
        <source>Press 2</source>
        <translation>Taste 2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::SideChanges</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>≠ %1: %2</source>
        <translation>≠ %1: %2</translation>
    </message>
    <message>
        <source>+ %1: added</source>
        <translation>+ %1: hinzugefügt</translation>
    </message>
    <message>
        <source>− %1: removed</source>
        <translation>− %1: entfernt</translation>
    </message>
    <message>
        <source>± %1: changed</source>
        <translation>± %1: geändert</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::TextPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>Es ist kein Text ausgewählt.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::TurnNotice</name>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (an %2)</translation>
    </message>
    <message>
        <source>%1 is deciding this promotion.</source>
        <translation>%1 entscheidet diese Promotion gerade.</translation>
    </message>
    <message>
        <source>You are watching. Take the turn to decide.</source>
        <translation>Sie sehen zu. Übernehmen Sie, um zu entscheiden.</translation>
    </message>
    <message>
        <source>Nobody is deciding this promotion any more.</source>
        <translation>Niemand entscheidet diese Promotion mehr.</translation>
    </message>
    <message>
        <source>You are watching %1. What is decided there is shown here as it happens.</source>
        <translation>Sie sehen %1 zu. Was dort entschieden wird, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>%1 took this promotion over at %2. What you decided is kept.</source>
        <translation>%1 hat diese Promotion um %2 übernommen. Ihre Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 is deciding this promotion since %2.</source>
        <translation>%1 entscheidet diese Promotion seit %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Decide here</source>
        <translation>Hier entscheiden</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::WholeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take a whole version</source>
        <translation>Eine ganze Version übernehmen</translation>
    </message>
    <message>
        <source>%1 has nothing in it that would be lost.</source>
        <translation>%1 hat nichts darin, was verloren ginge.</translation>
    </message>
    <message>
        <source>Lost with it is what %1 has of its own:</source>
        <translation>Damit geht verloren, was %1 Eigenes hat:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>One Undo brings all decisions back.</source>
        <translation>Ein Rückgängig bringt alle Entscheidungen zurück.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not in the new version is what %1 has of its own:</source>
        <translation>Nicht in der neuen Version ist, was %1 an Eigenem hat:</translation>
    </message>
    <message>
        <source>Both are kept: the version that is there now stays in %1 as an older one and can be activated again.</source>
        <translation>Beide bleiben: Die jetzige Version bleibt in %1 als ältere erhalten und kann wieder aktiviert werden.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox</name>
    <message>
        <source>for a refresh</source>
        <translation>für Aktualisierung</translation>
    </message>
    <message>
        <source>against a refresh</source>
        <translation>gegen Aktualisierung</translation>
    </message>
    <message>
        <source>for neither</source>
        <translation>für keines</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A refresh copies the whole org anew: right for a replica that is far away. A back-promotion takes down what is due, piece by piece: right for what is frequent and can be chosen. Use both.</source>
        <translation>Eine Aktualisierung kopiert die ganze Org neu: richtig für ein Abbild, das weit entfernt ist. Eine Rückführung bringt Stück für Stück herunter, was fällig ist: richtig für das Häufige und Wählbare. Nutzen Sie beides.</translation>
    </message>
    <message>
        <source>A refresh is advised when the components that are due or drifted reach %1 and those with changes of its own do not exceed %2; or when its data is needed and older than its kind may be.</source>
        <translation>Zur Aktualisierung wird geraten, wenn die fälligen oder abgewichenen Komponenten %1 erreichen und die mit eigenen Änderungen %2 nicht übersteigen; oder wenn die Daten gebraucht werden und älter sind, als ihre Art sein darf.</translation>
    </message>
    <message>
        <source>Production allows a refresh only so often; until then it is advised to wait. Else what is due is back-promoted. Every number here can be changed under Thresholds.</source>
        <translation>Die Produktion erlaubt eine Aktualisierung nur in Abständen; bis dahin wird geraten zu warten. Sonst wird zurückgeführt, was fällig ist. Jede Zahl hier lässt sich unter Schwellenwerte ändern.</translation>
    </message>
    <message numerus="yes">
        <source>loses the changes in %Ln component(s)</source>
        <translation>
            <numerusform>verliert die Änderungen in %Ln Komponente</numerusform>
            <numerusform>verliert die Änderungen in %Ln Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>loses nothing that is not above</source>
        <translation>verliert nichts, was nicht oben ist</translation>
    </message>
    <message>
        <source>earliest refresh: today</source>
        <translation>früheste Aktualisierung: heute</translation>
    </message>
    <message>
        <source>earliest refresh: %1</source>
        <translation>früheste Aktualisierung: %1</translation>
    </message>
    <message>
        <source>users to add again: %1</source>
        <translation>erneut hinzuzufügende Benutzer: %1</translation>
    </message>
    <message>
        <source>logins, schedules, e-mail deliverability and masking have to be set again (checklist)</source>
        <translation>Anmeldungen, Zeitpläne, E-Mail-Zustellung und Maskierung sind neu einzurichten (Checkliste)</translation>
    </message>
    <message>
        <source>If you refresh: %1.</source>
        <translation>Wenn Sie aktualisieren: %1.</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>In diesem Arbeitsbereich ist keine Anmeldung möglich.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ChecklistDialog</name>
    <message>
        <source>After the refresh of %1</source>
        <translation>Nach der Aktualisierung von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ChecklistView</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht nötig</translation>
    </message>
    <message>
        <source>Done after the refresh</source>
        <translation>Nach der Aktualisierung erledigt</translation>
    </message>
    <message>
        <source>To do after the refresh of %1</source>
        <translation>Zu tun nach der Aktualisierung von %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Something of your own to do</source>
        <translation>Etwas Eigenes zu tun</translation>
    </message>
    <message>
        <source>Something of your own, for every refresh</source>
        <translation>Etwas Eigenes, für jede Aktualisierung</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation>Doch nötig</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist erledigt.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::RefreshWizard</name>
    <message>
        <source>made here</source>
        <translation>hier angelegt</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>hier entfernt</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>Asking production how %1 stands…</source>
        <translation>Die Produktion wird gefragt, wie es um %1 steht…</translation>
    </message>
    <message>
        <source>A refresh replaces everything in %1 by a fresh copy of its source: metadata, records, users and settings. What only %1 has is lost unless it is saved first; Backflow offers it back afterwards.</source>
        <translation>Eine Aktualisierung ersetzt alles in %1 durch eine frische Kopie ihrer Quelle: Metadaten, Datensätze, Benutzer und Einstellungen. Was nur %1 hat, geht verloren, wenn es nicht vorher gesichert wird; Backflow bietet es danach an.</translation>
    </message>
    <message>
        <source>Work that only %1 has</source>
        <translation>Arbeit, die nur %1 hat</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Read the org and save its changes</source>
        <translation>Die Org lesen und ihre Änderungen sichern</translation>
    </message>
    <message>
        <source>Refresh without saving: its changes may be lost</source>
        <translation>Ohne Sichern aktualisieren: Ihre Änderungen dürfen verloren gehen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Goes on record with your name</source>
        <translation>Kommt mit Ihrem Namen in die Aufzeichnung</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>Start the refresh</source>
        <translation>Aktualisierung starten</translation>
    </message>
    <message>
        <source>Production copies the org. That takes from minutes to days, by its size; this window may be closed, Activity goes on watching, and the advisor tells when it is over.</source>
        <translation>Die Produktion kopiert die Org. Das dauert je nach Größe Minuten bis Tage; dieses Fenster darf geschlossen werden, Aktivität sieht weiter zu, und der Berater sagt, wenn es vorbei ist.</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Activate the copy</source>
        <translation>Kopie aktivieren</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Connecting signs in to the new org, reads it, begins its record anew and sets right what it has in common with the other environments. Its history is kept.</source>
        <translation>Das Verbinden meldet sich bei der neuen Org an, liest sie, beginnt ihre Aufzeichnung neu und stellt richtig, was sie mit den anderen Umgebungen gemeinsam hat. Ihr Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Through production (recommended): nothing to type</source>
        <translation>Über die Produktion (empfohlen): nichts einzugeben</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Auf andere Weise</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Put the saved work back…</source>
        <translation>Gesicherte Arbeit zurückholen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of its own were saved %1.</source>
        <translation>
            <numerusform>%Ln eigene Komponente wurde gesichert: %1.</numerusform>
            <numerusform>%Ln eigene Komponenten wurden gesichert: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved of it yet.</source>
        <translation>Davon ist noch nichts gesichert.</translation>
    </message>
    <message>
        <source>Save its changes first, or say that they may be lost.</source>
        <translation>Sichern Sie zuerst ihre Änderungen, oder sagen Sie, dass sie verloren gehen dürfen.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Sagen Sie zuerst, warum.</translation>
    </message>
    <message>
        <source>Type the name %1 first.</source>
        <translation>Geben Sie zuerst den Namen %1 ein.</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Aktualisierung von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Sichern und starten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1 was org %2. Its sandbox was refreshed from %3 and is org %4 now.</source>
        <translation>%1 war Org %2. Ihre Sandbox wurde aus %3 aktualisiert und ist jetzt Org %4.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>ihrer Quelle</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Es wird gesichert.</translation>
    </message>
    <message>
        <source>Save the changes of %1</source>
        <translation>Die Änderungen von %1 sichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Production is being asked.</source>
        <translation>Die Produktion wird gefragt.</translation>
    </message>
    <message>
        <source>Have %1 refreshed</source>
        <translation>%1 aktualisieren lassen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>The copying is over</source>
        <translation>Das Kopieren ist vorbei</translation>
    </message>
    <message>
        <source>Activate the copy of %1</source>
        <translation>Kopie von %1 aktivieren</translation>
    </message>
    <message>
        <source>Give the copy of %1 up</source>
        <translation>Kopie von %1 verwerfen</translation>
    </message>
    <message>
        <source>%1 has not shown the copy yet.</source>
        <translation>%1 hat die Kopie noch nicht gezeigt.</translation>
    </message>
    <message>
        <source>The copy is ready. Activating puts it in the place of %1.</source>
        <translation>Die Kopie ist fertig. Aktivieren setzt sie an die Stelle von %1.</translation>
    </message>
    <message>
        <source>%1 says that the copying ended: %2. The sandbox is as it was.</source>
        <translation>%1 sagt, dass das Kopieren endete: %2. Die Sandbox ist, wie sie war.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>Es wird verbunden.</translation>
    </message>
    <message>
        <source>Connect %1 to its new org</source>
        <translation>%1 mit der neuen Org verbinden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>%1 is connected to org %2 as %3.</source>
        <translation>%1 ist mit Org %2 als %3 verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) read.</source>
        <translation>
            <numerusform>%Ln Komponente gelesen.</numerusform>
            <numerusform>%Ln Komponenten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Common versions set right; of %Ln component(s) none is known, and what differs there is asked.</source>
        <translation>
            <numerusform>Gemeinsame Versionen richtiggestellt; für %Ln Komponente ist keine bekannt, und was dort abweicht, wird gefragt.</numerusform>
            <numerusform>Gemeinsame Versionen richtiggestellt; für %Ln Komponenten ist keine bekannt, und was dort abweicht, wird gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common versions set right: a back-promotion asks about real conflicts only.</source>
        <translation>Gemeinsame Versionen richtiggestellt: Eine Rückführung fragt nur nach echten Konflikten.</translation>
    </message>
    <message>
        <source>It is on this computer alone for now: %1</source>
        <translation>Vorerst nur auf diesem Rechner: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put the %Ln saved component(s) back…</source>
        <translation>
            <numerusform>%Ln gesicherte Komponente zurückholen…</numerusform>
            <numerusform>%Ln gesicherte Komponenten zurückholen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message>
        <source>Put work back into %1</source>
        <translation>Arbeit nach %1 zurückholen</translation>
    </message>
    <message>
        <source>The plan is made</source>
        <translation>Der Plan ist erstellt</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::SandboxTab</name>
    <message>
        <source>Sandboxes</source>
        <translation>Sandboxes</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Of its own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Abgewichen</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>Next allowed</source>
        <translation>Nächste möglich</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Schwellenwerte…</translation>
    </message>
    <message>
        <source>How is this decided?</source>
        <translation>Wie wird das entschieden?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Its records have to be like production&apos;s</source>
        <translation>Ihre Datensätze müssen wie die der Produktion sein</translation>
    </message>
    <message>
        <source>Start back-promotion…</source>
        <translation>Rückführung starten…</translation>
    </message>
    <message>
        <source>Connect the new org…</source>
        <translation>Neue Org verbinden…</translation>
    </message>
    <message>
        <source>Save its changes first</source>
        <translation>Zuerst ihre Änderungen sichern</translation>
    </message>
    <message>
        <source>Plan a refresh…</source>
        <translation>Aktualisierung planen…</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Checkliste…</translation>
    </message>
    <message>
        <source>Production was asked %1.</source>
        <translation>Die Produktion wurde gefragt: %1.</translation>
    </message>
    <message>
        <source>Production was never asked about its sandboxes.</source>
        <translation>Die Produktion wurde nie nach ihren Sandboxes gefragt.</translation>
    </message>
    <message>
        <source>No sandboxes yet.</source>
        <translation>Noch keine Sandboxes.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Zur Pipeline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why, for %1</source>
        <translation>Warum, für %1</translation>
    </message>
    <message>
        <source>What was captured of it before is offered back once it is connected.</source>
        <translation>Was davon vorher gesichert wurde, wird angeboten, sobald sie verbunden ist.</translation>
    </message>
    <message>
        <source>Show its refresh…</source>
        <translation>Ihre Aktualisierung zeigen…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln change(s) first</source>
        <translation>
            <numerusform>Zuerst %Ln Änderung sichern</numerusform>
            <numerusform>Zuerst %Ln Änderungen sichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its own would be lost.</source>
        <translation>Nichts Eigenes ginge verloren.</translation>
    </message>
    <message>
        <source>After the refresh: %1 of %2 done…</source>
        <translation>Nach der Aktualisierung: %1 von %2 erledigt…</translation>
    </message>
    <message>
        <source>%1 was refreshed: it is another org now. Until it is connected, nothing is read from it and nothing deployed to it.</source>
        <translation>%1 wurde aktualisiert: Sie ist jetzt eine andere Org. Bis sie verbunden ist, wird nichts aus ihr gelesen und nichts in ihr bereitgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandbox(es) were refreshed and have to be connected again, %1 first.</source>
        <translation>
            <numerusform>%Ln Sandbox wurde aktualisiert und ist neu zu verbinden, zuerst %1.</numerusform>
            <numerusform>%Ln Sandboxes wurden aktualisiert und sind neu zu verbinden, zuerst %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>Es wird gemessen.</translation>
    </message>
    <message>
        <source>Measure the sandboxes</source>
        <translation>Die Sandboxes messen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save the changes of %1</source>
        <translation>Die Änderungen von %1 sichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of %1 saved: they can be put back after a refresh.</source>
        <translation>
            <numerusform>%Ln Komponente von %1 gesichert: Sie kann nach einer Aktualisierung zurückkommen.</numerusform>
            <numerusform>%Ln Komponenten von %1 gesichert: Sie können nach einer Aktualisierung zurückkommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ThresholdsDialog</name>
    <message>
        <source>Components due or drifted</source>
        <translation>Fällige oder abgewichene Komponenten</translation>
    </message>
    <message>
        <source>Components with changes of its own</source>
        <translation>Komponenten mit eigenen Änderungen</translation>
    </message>
    <message>
        <source>Days until a measurement is old</source>
        <translation>Tage, bis eine Messung alt ist</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>A refresh is advised from that many components due or drifted on, unless more of the sandbox&apos;s own would be lost. How often production allows a refresh depends on the licence: look it up there before you rely on it.</source>
        <translation>Ab so vielen fälligen oder abgewichenen Komponenten wird zur Aktualisierung geraten, wenn nicht mehr Eigenes der Sandbox verloren ginge. Wie oft die Produktion eine Aktualisierung erlaubt, hängt von der Lizenz ab: Sehen Sie dort nach, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Refresh from, components due or drifted</source>
        <translation>Aktualisieren ab, fällige oder abgewichene Komponenten</translation>
    </message>
    <message>
        <source>As long as of its own no more than</source>
        <translation>Solange Eigenes höchstens</translation>
    </message>
    <message>
        <source>A measurement is old after, days</source>
        <translation>Eine Messung ist alt nach, Tage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Days between refreshes</source>
        <translation>Tage zwischen Aktualisierungen</translation>
    </message>
    <message>
        <source>Data may be, days old</source>
        <translation>Daten dürfen alt sein, Tage</translation>
    </message>
    <message>
        <source>Days between refreshes, %1</source>
        <translation>Tage zwischen Aktualisierungen, %1</translation>
    </message>
    <message>
        <source>Data may be, days old, %1</source>
        <translation>Daten dürfen alt sein, Tage, %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings</name>
    <message>
        <source>Nothing is remembered yet. What you decide in Resolve will be.</source>
        <translation>Noch ist nichts gemerkt. Was Sie in „Lösen“ entscheiden, wird gemerkt.</translation>
    </message>
    <message>
        <source>Remembered decisions</source>
        <translation>Gemerkte Entscheidungen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>Forget the chosen</source>
        <translation>Gewählte vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose what is to be forgotten.</source>
        <translation>Wählen Sie, was vergessen werden soll.</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>Beim Start den letzten Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>start session restore</source>
        <translation>Start Sitzung wiederherstellen</translation>
    </message>
    <message>
        <source>Show tips when something is used for the first time</source>
        <translation>Tipps zeigen, wenn etwas zum ersten Mal benutzt wird</translation>
    </message>
    <message>
        <source>coach marks help</source>
        <translation>Hinweise Hilfe</translation>
    </message>
    <message>
        <source>Keep an icon in the system tray</source>
        <translation>Ein Symbol im Infobereich behalten</translation>
    </message>
    <message>
        <source>notification area background close</source>
        <translation>Infobereich Hintergrund schließen</translation>
    </message>
    <message>
        <source>Closing the last window then leaves Backflow in the tray. Without a tray it always ends.</source>
        <translation>Beim Schließen des letzten Fensters bleibt Backflow dann im Infobereich. Ohne Infobereich endet es immer.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>theme light dark high contrast system colours</source>
        <translation>Design hell dunkel hoher Kontrast System Farben</translation>
    </message>
    <message>
        <source>Colours of differences</source>
        <translation>Farben der Unterschiede</translation>
    </message>
    <message>
        <source>Safe: blue, orange, magenta</source>
        <translation>Sicher: Blau, Orange, Magenta</translation>
    </message>
    <message>
        <source>Classic: green, red</source>
        <translation>Klassisch: Grün, Rot</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>added removed conflict colour blind deuteranopia red green</source>
        <translation>hinzugefügt entfernt Konflikt farbenblind Deuteranopie rot grün</translation>
    </message>
    <message>
        <source>own colour custom</source>
        <translation>eigene Farbe</translation>
    </message>
    <message>
        <source>My colour for added</source>
        <translation>Meine Farbe für Hinzugefügtes</translation>
    </message>
    <message>
        <source>My colour for removed</source>
        <translation>Meine Farbe für Entferntes</translation>
    </message>
    <message>
        <source>My colour for conflicts</source>
        <translation>Meine Farbe für Konflikte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>font large small per cent zoom</source>
        <translation>Schrift groß klein Prozent Zoom</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>rows close spacing height</source>
        <translation>Zeilen eng Abstand Höhe</translation>
    </message>
    <message>
        <source>Font of code and XML</source>
        <translation>Schrift für Code und XML</translation>
    </message>
    <message>
        <source>monospace fixed width font</source>
        <translation>Festbreitenschrift</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>english german french spanish japanese translation</source>
        <translation>Englisch Deutsch Französisch Spanisch Japanisch Übersetzung</translation>
    </message>
    <message>
        <source>Show Git details</source>
        <translation>Git-Details zeigen</translation>
    </message>
    <message>
        <source>branch commit developer</source>
        <translation>Branch Commit Entwickler</translation>
    </message>
    <message>
        <source>Branches of the record are named where an environment&apos;s details stand.</source>
        <translation>Branches der Aufzeichnung werden bei den Details einer Umgebung genannt.</translation>
    </message>
    <message>
        <source>A difference opens with</source>
        <translation>Ein Unterschied öffnet sich mit</translation>
    </message>
    <message>
        <source>its entries</source>
        <translation>seinen Einträgen</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>seinem Text</translation>
    </message>
    <message>
        <source>diff view lines xml</source>
        <translation>Vergleich Ansicht Zeilen XML</translation>
    </message>
    <message>
        <source>Text is shown</source>
        <translation>Text steht</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>in one column</source>
        <translation>in einer Spalte</translation>
    </message>
    <message>
        <source>diff unified layout columns</source>
        <translation>Vergleich eine Spalte Anordnung Spalten</translation>
    </message>
    <message>
        <source>After a choice, move to the next decision</source>
        <translation>Nach einer Wahl zur nächsten Entscheidung gehen</translation>
    </message>
    <message>
        <source>after a quarter of a second</source>
        <translation>nach einer Viertelsekunde</translation>
    </message>
    <message>
        <source>after a second</source>
        <translation>nach einer Sekunde</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>decision next automatic delay</source>
        <translation>Entscheidung nächste automatisch Verzögerung</translation>
    </message>
    <message>
        <source>Targets deployed to at a time</source>
        <translation>Ziele, in die gleichzeitig bereitgestellt wird</translation>
    </message>
    <message>
        <source>deploy targets parallel at a time limits back-promotion</source>
        <translation>bereitstellen Ziele parallel gleichzeitig Grenzen Rückführung</translation>
    </message>
    <message>
        <source>More targets of one promotion wait their turn. An org that is asked too much at a time refuses.</source>
        <translation>Weitere Ziele einer Promotion warten, bis sie an der Reihe sind. Eine Org, die zu viel auf einmal gefragt wird, lehnt ab.</translation>
    </message>
    <message>
        <source>Tell me when something needs me</source>
        <translation>Melden, wenn etwas mich braucht</translation>
    </message>
    <message>
        <source>desktop notification decision approval</source>
        <translation>Desktop-Benachrichtigung Entscheidung Genehmigung</translation>
    </message>
    <message>
        <source>Tell me when something failed or was lost sight of</source>
        <translation>Melden, wenn etwas fehlschlug oder aus den Augen geriet</translation>
    </message>
    <message>
        <source>desktop notification error</source>
        <translation>Desktop-Benachrichtigung Fehler</translation>
    </message>
    <message>
        <source>Tell me when something that took over a minute is done</source>
        <translation>Melden, wenn fertig ist, was über eine Minute dauerte</translation>
    </message>
    <message>
        <source>desktop notification finished long</source>
        <translation>Desktop-Benachrichtigung fertig lang</translation>
    </message>
    <message>
        <source>Notices come to the desktop only while no window of Backflow is in front.</source>
        <translation>Meldungen kommen nur auf den Desktop, solange kein Fenster von Backflow vorn ist.</translation>
    </message>
    <message>
        <source>personal data privacy anonymous names</source>
        <translation>persönliche Daten Datenschutz anonym Namen</translation>
    </message>
    <message>
        <source>Single letters are commands</source>
        <translation>Einzelne Buchstaben sind Befehle</translation>
    </message>
    <message>
        <source>keys shortcuts one letter speech input</source>
        <translation>Tasten Kürzel ein Buchstabe Spracheingabe</translation>
    </message>
    <message>
        <source>On the map, in decisions and in drift lists. Off, only keys with Ctrl, Alt or a function key do something.</source>
        <translation>Auf der Karte, in Entscheidungen und in Drift-Listen. Ausgeschaltet tun nur Tasten mit Strg, Alt oder Funktionstasten etwas.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>start session tips tray</source>
        <translation>Start Sitzung Tipps Infobereich</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>keys shortcuts commands presets</source>
        <translation>Tasten Kürzel Befehle Vorlagen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>pipeline orgs sandboxes add</source>
        <translation>Pipeline Orgs Sandboxes hinzufügen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>differences diff</source>
        <translation>Unterschiede Vergleich</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>decisions conflicts resolve</source>
        <translation>Entscheidungen Konflikte lösen</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>promotions deploy</source>
        <translation>Promotions bereitstellen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>notices desktop</source>
        <translation>Meldungen Desktop</translation>
    </message>
    <message>
        <source>Privacy and audit</source>
        <translation>Datenschutz und Prüfprotokoll</translation>
    </message>
    <message>
        <source>secrets keychain tokens telemetry production</source>
        <translation>Geheimnisse Schlüsselbund Token Telemetrie Produktion</translation>
    </message>
    <message>
        <source>Advanced (files)</source>
        <translation>Erweitert (Dateien)</translation>
    </message>
    <message>
        <source>settings file folder path import export policy</source>
        <translation>Einstellungsdatei Ordner Pfad Import Export Richtlinie</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 holds no settings of Backflow. Nothing was changed.</source>
        <translation>%1 enthält keine Einstellungen von Backflow. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What was decided before is</source>
        <translation>Frühere Entscheidungen werden</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>used by itself</source>
        <translation>von selbst verwendet</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>remembered decisions suggestions automatic</source>
        <translation>gemerkte Entscheidungen Vorschläge automatisch</translation>
    </message>
    <message>
        <source>Only where the same entry of the same two environments has the same three values again. What was used by itself can be undone.</source>
        <translation>Nur wo derselbe Eintrag derselben zwei Umgebungen wieder dieselben drei Werte hat. Was von selbst verwendet wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A story opens at</source>
        <translation>Eine Story öffnet sich unter</translation>
    </message>
    <message>
        <source>work item tracker jira url link</source>
        <translation>Arbeitspaket Tracker Jira URL Link</translation>
    </message>
    <message>
        <source>A web address in which %1 stands for the story&apos;s number.</source>
        <translation>Eine Webadresse, in der %1 für die Nummer der Story steht.</translation>
    </message>
    <message>
        <source>ask automatic merge by itself decision reason</source>
        <translation>fragen automatisch zusammenführen selbst Entscheidung Grund</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation>Sonst: %1</translation>
    </message>
    <message>
        <source>Ask instead of merging when only the source changed something</source>
        <translation>Fragen statt zusammenführen, wenn nur die Quelle etwas geändert hat</translation>
    </message>
    <message>
        <source>These hold for what is planned from now on. What is asked then says that it would have merged by itself.</source>
        <translation>Das gilt für alles, was ab jetzt geplant wird. Was dann gefragt wird, sagt dazu, dass es sich von selbst zusammengeführt hätte.</translation>
    </message>
    <message>
        <source>Ask instead of merging when only the target changed something</source>
        <translation>Fragen statt zusammenführen, wenn nur das Ziel etwas geändert hat</translation>
    </message>
    <message>
        <source>Ask instead of merging when both changed different words of the same lines</source>
        <translation>Fragen statt zusammenführen, wenn beide verschiedene Wörter derselben Zeilen geändert haben</translation>
    </message>
    <message>
        <source>Ask when both raised a version</source>
        <translation>Fragen, wenn beide eine Version angehoben haben</translation>
    </message>
    <message>
        <source>Ask about places of flow elements</source>
        <translation>Bei Positionen von Flow-Elementen fragen</translation>
    </message>
    <message>
        <source>Ask about the label of a layout&apos;s summary</source>
        <translation>Bei der Bezeichnung einer Layout-Zusammenfassung fragen</translation>
    </message>
    <message>
        <source>Ask when one side changed white space alone</source>
        <translation>Fragen, wenn eine Seite nur Leerraum geändert hat</translation>
    </message>
    <message>
        <source>Ask about position numbers in lists</source>
        <translation>Bei Positionsnummern in Listen fragen</translation>
    </message>
    <message>
        <source>Ask for the order when both added at the same place</source>
        <translation>Nach der Reihenfolge fragen, wenn beide an derselben Stelle hinzugefügt haben</translation>
    </message>
    <message>
        <source>Put “Person 1” for people&apos;s names on screens and in exports</source>
        <translation>Auf Bildschirmen und in Exporten „Person 1“ statt der Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions</source>
        <translation>
            <numerusform>%Ln gemerkte Entscheidung</numerusform>
            <numerusform>%Ln gemerkte Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This pipeline has no Git server: everything stays on this computer.</source>
        <translation>Diese Pipeline hat keinen Git-Server: Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 is reached with an SSH key or without any sign-in; it takes no password.</source>
        <translation>%1 wird mit einem SSH-Schlüssel oder ganz ohne Anmeldung erreicht; ein Passwort nimmt er nicht.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Bei %1 ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, by a variable of the system that started Backflow.</source>
        <translation>Bei %1 als %2 angemeldet, durch eine Variable des Systems, das Backflow gestartet hat.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2 until Backflow ends: this computer has no keychain to keep it in.</source>
        <translation>Bei %1 als %2 angemeldet, bis Backflow endet: Dieser Computer hat keinen Schlüsselbund zum Aufbewahren.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2. It is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Bei %1 als %2 angemeldet. Das steht im Schlüsselbund dieses Computers und sonst nirgends.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in to the Git server</source>
        <translation>Beim Git-Server anmelden</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Password or token:</source>
        <translation>Passwort oder Token:</translation>
    </message>
    <message>
        <source>Name at the Git server</source>
        <translation>Name beim Git-Server</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Asking the Git server…</source>
        <translation>Git-Server wird gefragt…</translation>
    </message>
    <message>
        <source>The Git server is being asked.</source>
        <translation>Der Git-Server wird gerade gefragt.</translation>
    </message>
    <message>
        <source>This Git server takes no sign-in from here.</source>
        <translation>Dieser Git-Server nimmt von hier aus keine Anmeldung an.</translation>
    </message>
    <message>
        <source>Enter a name and a password or token first.</source>
        <translation>Geben Sie zuerst einen Namen und ein Passwort oder Token ein.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::DiffPreview</name>
    <message>
        <source>Text can be read (contrast %1).</source>
        <translation>Text ist lesbar (Kontrast %1).</translation>
    </message>
    <message>
        <source>Text is hard to read (contrast %1; 4.5 is needed).</source>
        <translation>Text ist schwer lesbar (Kontrast %1; nötig sind 4,5).</translation>
    </message>
    <message>
        <source>Everybody can tell the kinds apart (distance %1).</source>
        <translation>Alle können die Arten unterscheiden (Abstand %1).</translation>
    </message>
    <message>
        <source>Some people cannot tell the kinds apart (distance %1; 8 is comfortable). The signs +, − and ≠ stay.</source>
        <translation>Manche können die Arten nicht unterscheiden (Abstand %1; angenehm sind 8). Die Zeichen +, − und ≠ bleiben.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>No red</source>
        <translation>Ohne Rot</translation>
    </message>
    <message>
        <source>No green</source>
        <translation>Ohne Grün</translation>
    </message>
    <message>
        <source>No blue</source>
        <translation>Ohne Blau</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation>≠ Konflikt</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>● differs from the default</source>
        <translation>● weicht vom Standard ab</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Wählen Sie einen Befehl, um ihm eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Set takes it away from there.</source>
        <translation>%1 gehört jetzt zu „%2“. „Zuweisen“ nimmt die Taste dort weg.</translation>
    </message>
    <message>
        <source>Choose a command first.</source>
        <translation>Wählen Sie zuerst einen Befehl.</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>Drücken Sie zuerst eine Taste.</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>Der Befehl hat diese Taste bereits.</translation>
    </message>
    <message>
        <source>The command has no key.</source>
        <translation>Der Befehl hat keine Taste.</translation>
    </message>
    <message>
        <source>The command has its default key.</source>
        <translation>Der Befehl hat seine Standardtaste.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>Backflow (the default)</source>
        <translation>Backflow (Standard)</translation>
    </message>
    <message>
        <source>JetBrains tools</source>
        <translation>JetBrains-Werkzeuge</translation>
    </message>
    <message>
        <source>VS Code</source>
        <translation>VS Code</translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation>Meine eigenen Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::SettingRow</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As Safe</source>
        <translation>Wie Sicher</translation>
    </message>
    <message>
        <source>differs from the default</source>
        <translation>weicht vom Standard ab</translation>
    </message>
    <message>
        <source>Decided for this computer, in %1</source>
        <translation>Für diesen Computer festgelegt, in %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Environments of this pipeline</source>
        <translation>Umgebungen dieser Pipeline</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Promotes into</source>
        <translation>Hochstufen nach</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in this computer&apos;s keychain and nowhere else; they never stand in a settings file, a log or the history.</source>
        <translation>Token und Passwörter werden im Schlüsselbund dieses Computers aufbewahrt und sonst nirgends; sie stehen nie in einer Einstellungsdatei, einem Protokoll oder dem Verlauf.</translation>
    </message>
    <message>
        <source>Backflow sends nothing about you or your orgs to anybody. It talks to your orgs and to your Git host.</source>
        <translation>Backflow sendet nichts über Sie oder Ihre Orgs an irgendjemanden. Es spricht mit Ihren Orgs und Ihrem Git-Host.</translation>
    </message>
    <message>
        <source>Production is read only until a workspace allows writing to it.</source>
        <translation>Die Produktion ist schreibgeschützt, bis ein Arbeitsbereich das Schreiben erlaubt.</translation>
    </message>
    <message>
        <source>Every reading, decision and promotion is kept in a chain of records that History can verify.</source>
        <translation>Jeder Lesevorgang, jede Entscheidung und jede Promotion wird in einer Kette von Datensätzen aufbewahrt, die der Verlauf verifizieren kann.</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>Einstellungsdatei: %1</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This page has nothing to set.</source>
        <translation>Auf dieser Seite gibt es nichts einzustellen.</translation>
    </message>
    <message>
        <source>Everything on this page is as it came.</source>
        <translation>Auf dieser Seite ist alles im Standardzustand.</translation>
    </message>
    <message>
        <source>No setting and no command is called “%1”.</source>
        <translation>Keine Einstellung und kein Befehl heißt „%1“.</translation>
    </message>
    <message>
        <source>Remembered decisions…</source>
        <translation>Gemerkte Entscheidungen…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Profiles, permission sets, layouts and the other kinds of metadata that are made of entries are merged entry by entry, never as text. What one decision is to be asked instead of merged is set in Resolve, where the automatic merges are listed.</source>
        <translation>Profile, Berechtigungssätze, Layouts und andere Metadaten, die aus Einträgen bestehen, werden Eintrag für Eintrag zusammengeführt, nie als Text. Was gefragt statt zusammengeführt werden soll, wird in „Lösen“ bei den automatischen Zusammenführungen festgelegt.</translation>
    </message>
    <message>
        <source>Settings decided for this computer: %1</source>
        <translation>Für diesen Computer festgelegte Einstellungen: %1</translation>
    </message>
    <message>
        <source>Export the settings…</source>
        <translation>Einstellungen exportieren…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Einstellungen importieren…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Einstellungen (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln on this page differ from the default</source>
        <translation>
            <numerusform>● %Ln auf dieser Seite weicht vom Standard ab</numerusform>
            <numerusform>● %Ln auf dieser Seite weichen vom Standard ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were written to the file.</source>
        <translation>
            <numerusform>%Ln Einstellung wurde in die Datei geschrieben.</numerusform>
            <numerusform>%Ln Einstellungen wurden in die Datei geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were taken over.</source>
        <translation>
            <numerusform>%Ln Einstellung wurde übernommen.</numerusform>
            <numerusform>%Ln Einstellungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten von Befehlen</translation>
    </message>
    <message>
        <source>Import of settings</source>
        <translation>Import von Einstellungen</translation>
    </message>
    <message>
        <source>Sign in to the Git server…</source>
        <translation>Beim Git-Server anmelden…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions…</source>
        <translation>
            <numerusform>%Ln gemerkte Entscheidung…</numerusform>
            <numerusform>%Ln gemerkte Entscheidungen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::Checklist</name>
    <message>
        <source>Hide this list</source>
        <translation>Diese Liste ausblenden</translation>
    </message>
    <message>
        <source>See what is due in %1</source>
        <translation>Sehen, was in %1 fällig ist</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Make one decision</source>
        <translation>Eine Entscheidung treffen</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Sie rückgängig machen</translation>
    </message>
    <message>
        <source>Run the (simulated) promotion</source>
        <translation>Die (simulierte) Promotion ausführen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>Sie haben alles gesehen</translation>
    </message>
    <message>
        <source>Try it: %1 of %2 done</source>
        <translation>Zum Ausprobieren: %1 von %2 erledigt</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::ConnectStep</name>
    <message>
        <source>Connect your production org</source>
        <translation>Ihre Produktions-Org verbinden</translation>
    </message>
    <message>
        <source>Backflow reads it and finds its sandboxes. It writes nothing there until you allow more.</source>
        <translation>Backflow liest sie und findet ihre Sandboxes. Es schreibt dort nichts, bis Sie mehr erlauben.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie sie heißen soll</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Signing in is not possible in this build.</source>
        <translation>In diesem Build ist keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>Weiter ohne Anmeldung</translation>
    </message>
    <message>
        <source>Give the org a name first.</source>
        <translation>Geben Sie der Org zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>It is connected under this name.</source>
        <translation>Sie ist unter diesem Namen verbunden.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::OrderStep</name>
    <message>
        <source>Put them in order</source>
        <translation>In Reihenfolge bringen</translation>
    </message>
    <message>
        <source>The highest on top. Drag a row, or press Alt+Up and Alt+Down. A tick puts it beside the one above, so that both promote into the same environment.</source>
        <translation>Die höchste oben. Ziehen Sie eine Zeile, oder drücken Sie Alt+Hoch und Alt+Herunter. Ein Haken stellt sie neben die darüber, sodass beide in dieselbe Umgebung hochstufen.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Environments, the highest on top</source>
        <translation>Umgebungen, die höchste oben</translation>
    </message>
    <message>
        <source>%1: the highest</source>
        <translation>%1: die höchste</translation>
    </message>
    <message>
        <source>%1: promotes into %2</source>
        <translation>%1: stuft nach %2 hoch</translation>
    </message>
    <message>
        <source>It is on top already.</source>
        <translation>Sie ist schon oben.</translation>
    </message>
    <message>
        <source>It is the lowest already.</source>
        <translation>Sie ist schon die unterste.</translation>
    </message>
    <message>
        <source>Production is usually the highest.</source>
        <translation>Produktion ist meist die höchste.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::RecordStep</name>
    <message>
        <source>Choose where the record is kept</source>
        <translation>Wählen, wo die Aufzeichnung liegt</translation>
    </message>
    <message>
        <source>Every reading, decision and promotion is written down there. It holds no password.</source>
        <translation>Jedes Lesen, jede Entscheidung und jede Promotion wird dort festgehalten. Ein Passwort steht nicht darin.</translation>
    </message>
    <message>
        <source>In Backflow&apos;s own place on this computer</source>
        <translation>An Backflows eigenem Ort auf diesem Computer</translation>
    </message>
    <message>
        <source>In a folder of my own, kept with Git</source>
        <translation>In einem eigenen Ordner, mit Git geführt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for the record</source>
        <translation>Ordner für die Aufzeichnung</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>Address of the team&apos;s Git repository</source>
        <translation>Adresse des Git-Repositorys des Teams</translation>
    </message>
    <message>
        <source>Address of the team&apos;s Git repository, if you share one</source>
        <translation>Adresse des Git-Repositorys des Teams, falls Sie eines teilen</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Mit dem Team geteilt</translation>
    </message>
    <message>
        <source>Choose a folder of your own first.</source>
        <translation>Wählen Sie zuerst einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>Move the record</source>
        <translation>Aufzeichnung verschieben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Set the team&apos;s Git repository</source>
        <translation>Git-Repository des Teams festlegen</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Notiert</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SandboxStep</name>
    <message>
        <source>Tick the sandboxes to keep in step</source>
        <translation>Die Sandboxes ankreuzen, die Schritt halten sollen</translation>
    </message>
    <message>
        <source>Each becomes an environment on the map. More can be added later.</source>
        <translation>Jede wird eine Umgebung auf der Karte. Weitere können später dazukommen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Sandboxes found</source>
        <translation>Gefundene Sandboxes</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Name of a sandbox that is not listed</source>
        <translation>Name einer Sandbox, die nicht in der Liste steht</translation>
    </message>
    <message>
        <source>One that is not listed, by name</source>
        <translation>Eine, die nicht in der Liste steht, beim Namen</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>Art der Org</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>früher gewählt</translation>
    </message>
    <message>
        <source>Looking for sandboxes…</source>
        <translation>Sucht Sandboxes…</translation>
    </message>
    <message>
        <source>Look for sandboxes</source>
        <translation>Sandboxes suchen</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>by production</source>
        <translation>von der Produktion</translation>
    </message>
    <message>
        <source>by the sf command</source>
        <translation>vom Befehl sf</translation>
    </message>
    <message>
        <source>No sandbox was found. Add them by name, or go on without.</source>
        <translation>Keine Sandbox gefunden. Fügen Sie sie beim Namen hinzu, oder gehen Sie ohne weiter.</translation>
    </message>
    <message>
        <source>Give the sandbox a name first.</source>
        <translation>Geben Sie der Sandbox zuerst einen Namen.</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>beim Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandboxes</source>
        <translation>
            <numerusform>%Ln Sandbox</numerusform>
            <numerusform>%Ln Sandboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SetupStep</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Pipeline speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SetupSteps</name>
    <message>
        <source>Leave for now</source>
        <translation>Vorerst verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>From nothing to a map</source>
        <translation>Von nichts zur Karte</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TestStep</name>
    <message>
        <source>Test that they can be read</source>
        <translation>Prüfen, ob sie gelesen werden können</translation>
    </message>
    <message>
        <source>Asks each org who is signed in and what kinds of metadata it has. Nothing is changed. Whoever is skipped can be signed in to later, at the environment.</source>
        <translation>Fragt jede Org, wer angemeldet ist und welche Arten von Metadaten sie hat. Nichts wird geändert. Was übersprungen wird, kann später bei der Umgebung angemeldet werden.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Environments and their tests</source>
        <translation>Umgebungen und ihre Prüfungen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>In diesem Arbeitsbereich ist keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>There is no environment yet.</source>
        <translation>Es gibt noch keine Umgebung.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prüft…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser…</source>
        <translation>Wartet auf die Anmeldung im Browser…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Karte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of metadata</source>
        <translation>
            <numerusform>%Ln Art von Metadaten</numerusform>
            <numerusform>%Ln Arten von Metadaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TipBar</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Keine Tipps mehr</translation>
    </message>
    <message>
        <source>Each decision is one entry, never a line of text. 1 and 2 choose a side, Ctrl+Z takes a choice back, and nothing is written before you finish.</source>
        <translation>Jede Entscheidung ist ein Eintrag, nie eine Textzeile. 1 und 2 wählen eine Seite, Strg+Z nimmt eine Wahl zurück, und nichts wird geschrieben, bevor Sie fertig sind.</translation>
    </message>
    <message>
        <source>What you tick stays ticked when you filter or sort. What it needs is counted here and comes along.</source>
        <translation>Was Sie ankreuzen, bleibt beim Filtern und Sortieren angekreuzt. Was es braucht, wird hier gezählt und kommt mit.</translation>
    </message>
    <message>
        <source>These would lose work that only the target has. Open them before you deploy; keeping both is a decision in Resolve.</source>
        <translation>Diese würden Arbeit verlieren, die nur das Ziel hat. Öffnen Sie sie vor dem Bereitstellen; beides zu behalten ist eine Entscheidung in „Lösen“.</translation>
    </message>
    <message>
        <source>Tip: %1</source>
        <translation>Tipp: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys for this screen</source>
        <translation>Tasten für diese Ansicht</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>What the colours and arrows mean</source>
        <translation>Was die Farben und Pfeile bedeuten</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Thin: the normal promotion path, towards production</source>
        <translation>Dünn: der normale Promotion-Pfad, in Richtung Produktion</translation>
    </message>
    <message>
        <source>Thick: a back-promotion that waits; the pill counts components</source>
        <translation>Dick: eine wartende Rückführung; die Zahl am Pfeil zählt Komponenten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Added: only the source has it</source>
        <translation>Hinzugefügt: nur in der Quelle</translation>
    </message>
    <message>
        <source>Removed: only the target has it</source>
        <translation>Entfernt: nur im Ziel</translation>
    </message>
    <message>
        <source>Conflict or undecided, also hatched</source>
        <translation>Konflikt oder offen, zusätzlich schraffiert</translation>
    </message>
    <message>
        <source>Moved: only the order differs</source>
        <translation>Verschoben: nur die Reihenfolge weicht ab</translation>
    </message>
    <message>
        <source>The source&apos;s side</source>
        <translation>Die Seite der Quelle</translation>
    </message>
    <message>
        <source>The target&apos;s side</source>
        <translation>Die Seite des Ziels</translation>
    </message>
    <message>
        <source>About Backflow</source>
        <translation>Über Backflow</translation>
    </message>
    <message>
        <source>Backflow %1</source>
        <translation>Backflow %1</translation>
    </message>
    <message>
        <source>Keeps Salesforce environments in step. Licensed under the Apache License, version 2.0. Running on Qt %1.</source>
        <translation>Hält Salesforce-Umgebungen im Gleichschritt. Lizenziert unter der Apache License, Version 2.0. Läuft mit Qt %1.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Baut auf</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Rolled back: what a promotion changed was put back</source>
        <translation>Zurückgerollt: Was eine Promotion änderte, wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>Grey: read over a week ago; what it says is old</source>
        <translation>Grau: vor über einer Woche gelesen; was dort steht, ist alt</translation>
    </message>
    <message>
        <source>Changed: both have it, with other words or values</source>
        <translation>Geändert: beide haben es, mit anderen Worten oder Werten</translation>
    </message>
    <message>
        <source>Comes along, because something that was ticked needs it</source>
        <translation>Kommt mit, weil etwas Angekreuztes es braucht</translation>
    </message>
    <message>
        <source>The story that a change belongs to</source>
        <translation>Die Story, zu der eine Änderung gehört</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>This is all of it. Tokens, addresses and the names of environments and people are taken out; names of components may be in what jobs said. It stays on this computer until you paste it somewhere.</source>
        <translation>Das ist alles. Token, Adressen und die Namen von Umgebungen und Personen sind herausgenommen; Namen von Komponenten können in den Meldungen der Aufgaben stehen. Es bleibt auf diesem Computer, bis Sie es irgendwo einfügen.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1 · out of reach: %2</source>
        <translation>%1 · nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>API calls: %1 % used today</source>
        <translation>API-Aufrufe: heute %1 % verbraucht</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Release readiness</source>
        <translation>Vorbereitung auf Releases</translation>
    </message>
    <message>
        <source>Data masking</source>
        <translation>Datenmaskierung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is not possible here yet. Choose what it is about first.</source>
        <translation>„%1“ ist hier noch nicht möglich. Wählen Sie zuerst, worum es geht.</translation>
    </message>
    <message>
        <source>“%1” is not possible: %2</source>
        <translation>„%1“ ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>öffnen Sie zuerst einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>open an environment first</source>
        <translation>öffnen Sie zuerst eine Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln environments read</source>
        <translation>
            <numerusform>%1 von %Ln Umgebung gelesen</numerusform>
            <numerusform>%1 von %Ln Umgebungen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem</source>
        <translation>Design wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>D&amp;unkles Design</translation>
    </message>
    <message>
        <source>&amp;High contrast theme</source>
        <translation>Design mit hohem Kont&amp;rast</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Größerer Te&amp;xt</translation>
    </message>
    <message>
        <source>Small&amp;er text</source>
        <translation>Kle&amp;inerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Nor&amp;male Textgröße</translation>
    </message>
    <message>
        <source>Sandbox age</source>
        <translation>Alter der Sandboxes</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Type a command, @ for an environment, # for a component, ? for help</source>
        <translation>Befehl eingeben, @ für eine Umgebung, # für eine Komponente, ? für Hilfe</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, nicht möglich: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Promotion</source>
        <translation>&amp;Promotion</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>not possible on this screen</source>
        <translation>in dieser Ansicht nicht möglich</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::MainWindow</name>
    <message>
        <source>may write to production</source>
        <translation>darf in Produktion schreiben</translation>
    </message>
    <message>
        <source>production: read only</source>
        <translation>Produktion: schreibgeschützt</translation>
    </message>
    <message>
        <source>Backflow – %1</source>
        <translation>Backflow – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>&amp;Beispielunternehmen öffnen</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>&amp;Export the history shown…</source>
        <translation>Angezeigten Verlauf &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>In dieser Ansicht &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh what is shown</source>
        <translation>Anzeige &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Map or table</source>
        <translation>&amp;Karte oder Tabelle</translation>
    </message>
    <message>
        <source>Zoom the map &amp;in</source>
        <translation>Karte &amp;vergrößern</translation>
    </message>
    <message>
        <source>Zoom the map &amp;out</source>
        <translation>Karte v&amp;erkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit the whole map</source>
        <translation>&amp;Ganze Karte einpassen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Aktivi&amp;tät</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Sections as icons only</source>
        <translation>Bereiche &amp;nur als Symbole</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Vo&amp;riger Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find a co&amp;mponent in any environment…</source>
        <translation>&amp;Komponente in allen Umgebungen suchen…</translation>
    </message>
    <message>
        <source>&amp;Details of the chosen environment</source>
        <translation>&amp;Details der gewählten Umgebung</translation>
    </message>
    <message>
        <source>&amp;Read the chosen org now</source>
        <translation>Gewählte &amp;Org jetzt lesen</translation>
    </message>
    <message>
        <source>Read a&amp;ll orgs now</source>
        <translation>&amp;Alle Orgs jetzt lesen</translation>
    </message>
    <message>
        <source>&amp;Add an environment…</source>
        <translation>&amp;Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>New &amp;back-promotion…</source>
        <translation>Neue &amp;Rückführung…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen environment</source>
        <translation>Gewählte Umgebung &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Resolve what needs you</source>
        <translation>&amp;Lösen, was auf Sie wartet</translation>
    </message>
    <message>
        <source>&amp;Verify the history</source>
        <translation>Verlauf &amp;verifizieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard settings</source>
        <translation>&amp;Tastatureinstellungen</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keys for this screen</source>
        <translation>&amp;Tasten für diese Ansicht</translation>
    </message>
    <message>
        <source>&amp;What the colours and arrows mean</source>
        <translation>&amp;Was die Farben und Pfeile bedeuten</translation>
    </message>
    <message>
        <source>&amp;About Backflow</source>
        <translation>Über Back&amp;flow</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>öffnen Sie zuerst einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>choose an environment on the map first</source>
        <translation>wählen Sie zuerst eine Umgebung auf der Karte</translation>
    </message>
    <message>
        <source>the pipeline cannot be changed here</source>
        <translation>die Pipeline kann hier nicht geändert werden</translation>
    </message>
    <message>
        <source>not part of this build</source>
        <translation>nicht Teil dieses Builds</translation>
    </message>
    <message>
        <source>not possible in this build</source>
        <translation>in diesem Build nicht möglich</translation>
    </message>
    <message>
        <source>nothing to go back to</source>
        <translation>nichts zum Zurückgehen</translation>
    </message>
    <message>
        <source>nothing to go forward to</source>
        <translation>nichts zum Vorwärtsgehen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Pipeline speichern</translation>
    </message>
    <message>
        <source>Export the &amp;map…</source>
        <translation>&amp;Karte exportieren…</translation>
    </message>
    <message>
        <source>Help for this &amp;screen</source>
        <translation>Hilfe zu diesem Bild&amp;schirm</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic report…</source>
        <translation>&amp;Diagnosebericht kopieren…</translation>
    </message>
    <message>
        <source>%1 was read %2</source>
        <translation>%1 gelesen %2</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>T&amp;ipps wieder zeigen</translation>
    </message>
    <message>
        <source>Tips are shown again, each at its place.</source>
        <translation>Tipps werden wieder gezeigt, jeder an seinem Ort.</translation>
    </message>
    <message>
        <source>&amp;Practise on a sample conflict</source>
        <translation>An einem Beispielkonflikt ü&amp;ben</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Auf diesem Bildschirm</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Im Detailbereich</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>Im ganzen Fenster</translation>
    </message>
    <message>
        <source>No difference is shown. Choose a component in Compare first.</source>
        <translation>Es wird kein Unterschied gezeigt. Wählen Sie zuerst im Vergleich eine Komponente.</translation>
    </message>
    <message>
        <source>Export the &amp;difference shown as PDF…</source>
        <translation>Gezeigten &amp;Unterschied als PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print the difference shown…</source>
        <translation>Gezeigten Unterschied d&amp;rucken…</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Mit Ü&amp;berschriften kopieren</translation>
    </message>
    <message>
        <source>%1 was open last time, and is not in this pipeline any more.</source>
        <translation>%1 war zuletzt offen und ist nicht mehr in dieser Pipeline.</translation>
    </message>
    <message>
        <source>Hiding the checklist</source>
        <translation>Ausblenden der Checkliste</translation>
    </message>
    <message>
        <source>Hide &amp;personal data</source>
        <translation>&amp;Personenbezogene Daten verbergen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavButton</name>
    <message numerus="yes">
        <source>%1, %Ln items need you</source>
        <translation>
            <numerusform>%1, %Ln Element wartet auf Sie</numerusform>
            <numerusform>%1, %Ln Elemente warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavRail</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::PanelHolder</name>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::ShownCommands</name>
    <message>
        <source>choose rows or text first</source>
        <translation>wählen Sie zuerst Zeilen oder Text</translation>
    </message>
    <message>
        <source>choose rows first</source>
        <translation>wählen Sie zuerst Zeilen</translation>
    </message>
    <message>
        <source>nothing can be selected here</source>
        <translation>hier lässt sich nichts auswählen</translation>
    </message>
    <message>
        <source>There is nothing to look through here.</source>
        <translation>Hier gibt es nichts zu durchsuchen.</translation>
    </message>
    <message>
        <source>there is nothing to look through here</source>
        <translation>hier gibt es nichts zu durchsuchen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::StatusLine</name>
    <message>
        <source>No workspace open</source>
        <translation>Kein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>Kein Vorgang läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs running</source>
        <translation>
            <numerusform>%Ln Vorgang läuft</numerusform>
            <numerusform>%Ln Vorgänge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to undo in this section</source>
        <translation>in diesem Bereich gibt es nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>nothing to do again in this section</source>
        <translation>in diesem Bereich gibt es nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo in this section.</source>
        <translation>In diesem Bereich gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this section.</source>
        <translation>In diesem Bereich gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Mit Beispielunternehmen testen</translation>
    </message>
    <message>
        <source>Connect your org</source>
        <translation>Ihre Org verbinden</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Keep every Salesforce environment in step.</source>
        <translation>Halten Sie alle Salesforce-Umgebungen im Gleichschritt.</translation>
    </message>
    <message>
        <source>See what changed where, pick what should flow back from production to the sandboxes below it, and keep every decision on record.</source>
        <translation>Sehen Sie, was sich wo geändert hat, wählen Sie aus, was aus der Produktion in die Sandboxes darunter zurückfließen soll, und halten Sie jede Entscheidung fest.</translation>
    </message>
    <message>
        <source>no login, nothing leaves this computer</source>
        <translation>ohne Anmeldung, nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>read only until you allow more</source>
        <translation>nur lesend, bis Sie mehr erlauben</translation>
    </message>
    <message>
        <source>a folder made with Backflow</source>
        <translation>ein mit Backflow angelegter Ordner</translation>
    </message>
    <message>
        <source>The sample company is not part of this build.</source>
        <translation>Das Beispielunternehmen ist nicht Teil dieses Builds.</translation>
    </message>
    <message>
        <source>Opening a workspace is not possible in this build.</source>
        <translation>In diesem Build kann kein Arbeitsbereich geöffnet werden.</translation>
    </message>
    <message>
        <source>Go on connecting</source>
        <translation>Verbinden fortsetzen</translation>
    </message>
    <message>
        <source>step %1 of %2 is next</source>
        <translation>Schritt %1 von %2 ist dran</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::WindowPalette</name>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets</name>
    <message>
        <source>Apex classes</source>
        <translation>Apex-Klassen</translation>
    </message>
    <message>
        <source>Apex triggers</source>
        <translation>Apex-Auslöser</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation>Visualforce-Seiten</translation>
    </message>
    <message>
        <source>Visualforce components</source>
        <translation>Visualforce-Komponenten</translation>
    </message>
    <message>
        <source>Aura components</source>
        <translation>Aura-Komponenten</translation>
    </message>
    <message>
        <source>Lightning web components</source>
        <translation>Lightning-Webkomponenten</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>Bezeichnungsdateien</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Custom metadata records</source>
        <translation>Benutzerdefinierte Metadatensätze</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Registerkarten</translation>
    </message>
    <message>
        <source>Lightning pages</source>
        <translation>Lightning-Seiten</translation>
    </message>
    <message>
        <source>Page layouts</source>
        <translation>Seitenlayouts</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message>
        <source>Production org</source>
        <translation>Produktions-Org</translation>
    </message>
    <message>
        <source>Full sandbox</source>
        <translation>Full-Sandbox</translation>
    </message>
    <message>
        <source>Partial copy sandbox</source>
        <translation>Partial Copy-Sandbox</translation>
    </message>
    <message>
        <source>Developer Pro sandbox</source>
        <translation>Developer Pro-Sandbox</translation>
    </message>
    <message>
        <source>Developer sandbox</source>
        <translation>Developer-Sandbox</translation>
    </message>
    <message>
        <source>Scratch org</source>
        <translation>Scratch-Org</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Developer Pro</source>
        <translation>Developer Pro</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Scratch</translation>
    </message>
    <message>
        <source>Apex class</source>
        <translation>Apex-Klasse</translation>
    </message>
    <message>
        <source>Visualforce component</source>
        <translation>Visualforce-Komponente</translation>
    </message>
    <message>
        <source>Visualforce page</source>
        <translation>Visualforce-Seite</translation>
    </message>
    <message>
        <source>Apex trigger</source>
        <translation>Apex-Auslöser</translation>
    </message>
    <message>
        <source>Approval processes</source>
        <translation>Genehmigungsprozesse</translation>
    </message>
    <message>
        <source>approval process</source>
        <translation>Genehmigungsprozess</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Zuordnungsregeln</translation>
    </message>
    <message>
        <source>assignment rules</source>
        <translation>Zuordnungsregeln</translation>
    </message>
    <message>
        <source>Aura component</source>
        <translation>Aura-Komponente</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>Geschäftsprozesse</translation>
    </message>
    <message>
        <source>business process</source>
        <translation>Geschäftsprozess</translation>
    </message>
    <message>
        <source>Compact layouts</source>
        <translation>Kompaktlayouts</translation>
    </message>
    <message>
        <source>compact layout</source>
        <translation>Kompaktlayout</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Verbundene Apps</translation>
    </message>
    <message>
        <source>connected app</source>
        <translation>verbundene App</translation>
    </message>
    <message>
        <source>app</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>Bezeichnungsdatei</translation>
    </message>
    <message>
        <source>custom metadata record</source>
        <translation>Benutzerdefinierter Metadatensatz</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Object translations</source>
        <translation>Objektübersetzungen</translation>
    </message>
    <message>
        <source>object translation</source>
        <translation>Objektübersetzung</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation>Benutzerdefinierte Berechtigungen</translation>
    </message>
    <message>
        <source>custom permission</source>
        <translation>benutzerdefinierte Berechtigung</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Registerkarte</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Duplicate rules</source>
        <translation>Duplikatregeln</translation>
    </message>
    <message>
        <source>duplicate rule</source>
        <translation>Duplikatregel</translation>
    </message>
    <message>
        <source>Email templates</source>
        <translation>E-Mail-Vorlagen</translation>
    </message>
    <message>
        <source>email template</source>
        <translation>E-Mail-Vorlage</translation>
    </message>
    <message>
        <source>Field sets</source>
        <translation>Feldsätze</translation>
    </message>
    <message>
        <source>field set</source>
        <translation>Feldsatz</translation>
    </message>
    <message>
        <source>Lightning page</source>
        <translation>Lightning-Seite</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Global value sets</source>
        <translation>Globale Wertesätze</translation>
    </message>
    <message>
        <source>global value set</source>
        <translation>globaler Wertesatz</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>Öffentliche Gruppen</translation>
    </message>
    <message>
        <source>public group</source>
        <translation>öffentliche Gruppe</translation>
    </message>
    <message>
        <source>page layout</source>
        <translation>Seitenlayout</translation>
    </message>
    <message>
        <source>Lightning web component</source>
        <translation>Lightning-Webkomponente</translation>
    </message>
    <message>
        <source>List views</source>
        <translation>Listenansichten</translation>
    </message>
    <message>
        <source>list view</source>
        <translation>Listenansicht</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Benannte Anmeldeinformationen</translation>
    </message>
    <message>
        <source>named credential</source>
        <translation>benannte Anmeldeinformation</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Permission set groups</source>
        <translation>Berechtigungssatzgruppen</translation>
    </message>
    <message>
        <source>permission set group</source>
        <translation>Berechtigungssatzgruppe</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>Schnellaktionen</translation>
    </message>
    <message>
        <source>quick action</source>
        <translation>Schnellaktion</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation>Datensatztypen</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>Datensatztyp</translation>
    </message>
    <message>
        <source>Remote site settings</source>
        <translation>Remote-Site-Einstellungen</translation>
    </message>
    <message>
        <source>remote site setting</source>
        <translation>Remote-Site-Einstellung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report types</source>
        <translation>Berichtstypen</translation>
    </message>
    <message>
        <source>report type</source>
        <translation>Berichtstyp</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sharing rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>sharing rules</source>
        <translation>Freigaberegeln</translation>
    </message>
    <message>
        <source>Standard value sets</source>
        <translation>Standardwertesätze</translation>
    </message>
    <message>
        <source>standard value set</source>
        <translation>Standardwertesatz</translation>
    </message>
    <message>
        <source>Static resources</source>
        <translation>Statische Ressourcen</translation>
    </message>
    <message>
        <source>static resource</source>
        <translation>statische Ressource</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Gültigkeitsregeln</translation>
    </message>
    <message>
        <source>validation rule</source>
        <translation>Gültigkeitsregel</translation>
    </message>
    <message>
        <source>Buttons and links</source>
        <translation>Schaltflächen und Links</translation>
    </message>
    <message>
        <source>button or link</source>
        <translation>Schaltfläche oder Link</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Authentication providers</source>
        <translation>Authentifizierungsanbieter</translation>
    </message>
    <message>
        <source>authentication provider</source>
        <translation>Authentifizierungsanbieter</translation>
    </message>
    <message>
        <source>Auto-response rules</source>
        <translation>Regeln für automatische Antworten</translation>
    </message>
    <message>
        <source>auto-response rules</source>
        <translation>Regeln für automatische Antworten</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Call centers</source>
        <translation>Callcenter</translation>
    </message>
    <message>
        <source>call center</source>
        <translation>Callcenter</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>CORS-Ursprünge</translation>
    </message>
    <message>
        <source>CORS origin</source>
        <translation>CORS-Ursprung</translation>
    </message>
    <message>
        <source>Trusted URLs</source>
        <translation>Vertrauenswürdige URLs</translation>
    </message>
    <message>
        <source>trusted URL</source>
        <translation>vertrauenswürdige URL</translation>
    </message>
    <message>
        <source>Custom notification types</source>
        <translation>Benutzerdefinierte Benachrichtigungstypen</translation>
    </message>
    <message>
        <source>custom notification type</source>
        <translation>benutzerdefinierter Benachrichtigungstyp</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Data category groups</source>
        <translation>Datenkategoriengruppen</translation>
    </message>
    <message>
        <source>data category group</source>
        <translation>Datenkategoriengruppe</translation>
    </message>
    <message>
        <source>Delegated groups</source>
        <translation>Delegierte Gruppen</translation>
    </message>
    <message>
        <source>delegated group</source>
        <translation>delegierte Gruppe</translation>
    </message>
    <message>
        <source>Email services</source>
        <translation>E-Mail-Services</translation>
    </message>
    <message>
        <source>email service</source>
        <translation>E-Mail-Service</translation>
    </message>
    <message>
        <source>Escalation rules</source>
        <translation>Eskalationsregeln</translation>
    </message>
    <message>
        <source>escalation rules</source>
        <translation>Eskalationsregeln</translation>
    </message>
    <message>
        <source>Experience sites</source>
        <translation>Experience-Sites</translation>
    </message>
    <message>
        <source>Experience site</source>
        <translation>Experience-Site</translation>
    </message>
    <message>
        <source>External credentials</source>
        <translation>Externe Anmeldeinformationen</translation>
    </message>
    <message>
        <source>external credential</source>
        <translation>externe Anmeldeinformation</translation>
    </message>
    <message>
        <source>External data sources</source>
        <translation>Externe Datenquellen</translation>
    </message>
    <message>
        <source>external data source</source>
        <translation>externe Datenquelle</translation>
    </message>
    <message>
        <source>External services</source>
        <translation>Externe Services</translation>
    </message>
    <message>
        <source>external service</source>
        <translation>externer Service</translation>
    </message>
    <message>
        <source>Flow definitions</source>
        <translation>Flow-Definitionen</translation>
    </message>
    <message>
        <source>flow definition</source>
        <translation>Flow-Definition</translation>
    </message>
    <message>
        <source>Home page components</source>
        <translation>Startseitenkomponenten</translation>
    </message>
    <message>
        <source>home page component</source>
        <translation>Startseitenkomponente</translation>
    </message>
    <message>
        <source>Home page layouts</source>
        <translation>Startseitenlayouts</translation>
    </message>
    <message>
        <source>home page layout</source>
        <translation>Startseitenlayout</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <source>installed package</source>
        <translation>installiertes Paket</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>Briefköpfe</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Lightning message channels</source>
        <translation>Lightning-Nachrichtenkanäle</translation>
    </message>
    <message>
        <source>Lightning message channel</source>
        <translation>Lightning-Nachrichtenkanal</translation>
    </message>
    <message>
        <source>Matching rules</source>
        <translation>Abgleichsregeln</translation>
    </message>
    <message>
        <source>matching rules</source>
        <translation>Abgleichsregeln</translation>
    </message>
    <message>
        <source>Muting permission sets</source>
        <translation>Berechtigungssätze zum Stummschalten</translation>
    </message>
    <message>
        <source>muting permission set</source>
        <translation>Berechtigungssatz zum Stummschalten</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>Ereigniskanäle</translation>
    </message>
    <message>
        <source>event channel</source>
        <translation>Ereigniskanal</translation>
    </message>
    <message>
        <source>Restriction rules</source>
        <translation>Einschränkungsregeln</translation>
    </message>
    <message>
        <source>restriction rule</source>
        <translation>Einschränkungsregel</translation>
    </message>
    <message>
        <source>Single sign-on settings</source>
        <translation>Einstellungen für Single Sign-On</translation>
    </message>
    <message>
        <source>single sign-on setting</source>
        <translation>Einstellung für Single Sign-On</translation>
    </message>
    <message>
        <source>Sharing reasons</source>
        <translation>Freigabegründe</translation>
    </message>
    <message>
        <source>sharing reason</source>
        <translation>Freigabegrund</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Topics for objects</source>
        <translation>Themen für Objekte</translation>
    </message>
    <message>
        <source>topics for objects</source>
        <translation>Themen für Objekte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>eingeblendet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::InlineBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 (×%2)</source>
        <translation>%1 (×%2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::KeptFile</name>
    <message>
        <source>%1 could not be read, so nothing is written over it. What you save now lasts until Backflow closes; move the file away to begin a new one.</source>
        <translation>%1 konnte nicht gelesen werden und wird deshalb nicht überschrieben. Was Sie jetzt speichern, bleibt bis zum Schließen von Backflow erhalten; verschieben Sie die Datei, um neu zu beginnen.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::StateStack</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1 Shown %2.</source>
        <translation>%1 Angezeigt: %2.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>backflow::xml</name>
    <message>
        <source>the tag &lt;%1&gt; is not ended by &quot;&gt;&quot;.</source>
        <translation>das Tag &lt;%1&gt; endet nicht mit „&gt;“.</translation>
    </message>
    <message>
        <source>a blank is missing in the tag, or a character may not stand there.</source>
        <translation>im Tag fehlt ein Leerzeichen, oder ein Zeichen darf dort nicht stehen.</translation>
    </message>
    <message>
        <source>the tag has more than %1 attributes.</source>
        <translation>das Tag hat mehr als %1 Attribute.</translation>
    </message>
    <message>
        <source>the name of an attribute is missing or not legal.</source>
        <translation>der Name eines Attributs fehlt oder ist nicht zulässig.</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; has no value.</source>
        <translation>das Attribut „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>the value of the attribute &quot;%1&quot; is not quoted.</source>
        <translation>der Wert des Attributs „%1“ steht nicht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>the quote is not closed.</source>
        <translation>das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; may not stand in the value of an attribute.</source>
        <translation>„&lt;“ darf nicht im Wert eines Attributs stehen.</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; stands twice.</source>
        <translation>das Attribut „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>the comment is not closed.</source>
        <translation>der Kommentar ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>&quot;--&quot; may not stand in a comment.</source>
        <translation>„--“ darf nicht in einem Kommentar stehen.</translation>
    </message>
    <message>
        <source>there is text outside the root element.</source>
        <translation>es steht Text außerhalb des Wurzelelements.</translation>
    </message>
    <message>
        <source>the CDATA section is not closed.</source>
        <translation>der CDATA-Abschnitt ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>the processing instruction has no name.</source>
        <translation>die Verarbeitungsanweisung hat keinen Namen.</translation>
    </message>
    <message>
        <source>the XML declaration may only stand at the very beginning.</source>
        <translation>die XML-Deklaration darf nur ganz am Anfang stehen.</translation>
    </message>
    <message>
        <source>the processing instruction is not closed.</source>
        <translation>die Verarbeitungsanweisung ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>the XML declaration is not legal.</source>
        <translation>die XML-Deklaration ist nicht zulässig.</translation>
    </message>
    <message>
        <source>the XML declaration names no version.</source>
        <translation>die XML-Deklaration nennt keine Version.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The document has %1 bytes; the most that is read is %2.</source>
        <translation>Das Dokument hat %1 Bytes; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>there is a byte or a character that XML in UTF-8 may not hold.</source>
        <translation>es gibt ein Byte oder Zeichen, das XML in UTF-8 nicht enthalten darf.</translation>
    </message>
    <message>
        <source>there are more than %1 pieces in the document.</source>
        <translation>das Dokument hat mehr als %1 Teile.</translation>
    </message>
    <message>
        <source>the tag &lt;%1&gt; is not closed.</source>
        <translation>das Tag &lt;%1&gt; ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>there is no element.</source>
        <translation>es gibt kein Element.</translation>
    </message>
    <message>
        <source>&quot;]]&gt;&quot; may not stand in text.</source>
        <translation>„]]&gt;“ darf nicht im Text stehen.</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; does not start a reference that XML knows.</source>
        <translation>„&amp;“ beginnt keine Referenz, die XML kennt.</translation>
    </message>
    <message>
        <source>the document ends inside a tag.</source>
        <translation>das Dokument endet in einem Tag.</translation>
    </message>
    <message>
        <source>a DOCTYPE is not accepted.</source>
        <translation>ein DOCTYPE wird nicht angenommen.</translation>
    </message>
    <message>
        <source>&quot;&lt;!&quot; does not start anything that may stand here.</source>
        <translation>„&lt;!“ beginnt nichts, was hier stehen darf.</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; does not start a tag.</source>
        <translation>„&lt;“ beginnt kein Tag.</translation>
    </message>
    <message>
        <source>there is a second root element.</source>
        <translation>es gibt ein zweites Wurzelelement.</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep.</source>
        <translation>Elemente sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; schließt nichts.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; stands where &lt;/%2&gt; is expected.</source>
        <translation>&lt;/%1&gt; steht, wo &lt;/%2&gt; erwartet wird.</translation>
    </message>
    <message>
        <source>the tag &lt;/%1&gt; is not ended by &quot;&gt;&quot;.</source>
        <translation>das Tag &lt;/%1&gt; endet nicht mit „&gt;“.</translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this version of Backflow does not know “%2”.</source>
        <translation>%1: Diese Version von Backflow kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a text of at most %3 characters.</source>
        <translation>%1: „%2“ muss ein Text von höchstens %3 Zeichen sein.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a text or a list of texts.</source>
        <translation>%1: „%2“ muss ein Text oder eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>%1: “%2” is no regular expression: %3.</source>
        <translation>%1: „%2“ ist kein regulärer Ausdruck: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a path of element names, as in objectPermissions/allowEdit.</source>
        <translation>%1: „%2“ muss ein Pfad aus Elementnamen sein, wie objectPermissions/allowEdit.</translation>
    </message>
    <message>
        <source>%1: a condition has a path and one of is, isNot, matches, startsWith, below, above, present and endsWithinDays.</source>
        <translation>%1: Eine Bedingung hat einen Pfad und eines von is, isNot, matches, startsWith, below, above, present und endsWithinDays.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a list of conditions.</source>
        <translation>%1: „%2“ muss eine Liste von Bedingungen sein.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a number.</source>
        <translation>%1: „%2“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>%1: “%2” should be true or false.</source>
        <translation>%1: „%2“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>Rule %1: its id should be lower-case letters, digits and hyphens.</source>
        <translation>Regel %1: Die id muss aus Kleinbuchstaben, Ziffern und Bindestrichen bestehen.</translation>
    </message>
    <message>
        <source>Rule “%1”: its severity should be low, medium, high or critical.</source>
        <translation>Regel „%1“: Die Schwere muss low, medium, high oder critical sein.</translation>
    </message>
    <message>
        <source>Rule “%1”: “broken” is missing: what must not be found.</source>
        <translation>Regel „%1“: „broken“ fehlt: was nicht vorkommen darf.</translation>
    </message>
    <message>
        <source>The file of rules is larger than one megabyte.</source>
        <translation>Die Regeldatei ist größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>The file of rules is not JSON: %1 at byte %2.</source>
        <translation>Die Regeldatei ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>The file of rules should hold “format”: “backflow-compliance/1” and “rules”, and no more.</source>
        <translation>Die Regeldatei muss „format“: „backflow-compliance/1“ und „rules“ enthalten und sonst nichts.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Es sind mehr als %1 Regeln.</translation>
    </message>
    <message>
        <source>There are two rules “%1”.</source>
        <translation>Die Regel „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>view all</source>
        <translation>alle anzeigen</translation>
    </message>
    <message>
        <source>modify all</source>
        <translation>alle ändern</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>permission set %1</source>
        <translation>Berechtigungssatz %1</translation>
    </message>
    <message>
        <source>New: %1 gives %2</source>
        <translation>Neu: %1 gibt %2</translation>
    </message>
    <message>
        <source>Gone: %1 gave %2</source>
        <translation>Weggefallen: %1 gab %2</translation>
    </message>
    <message>
        <source>New: %1 has %2</source>
        <translation>Neu: %1 hat %2</translation>
    </message>
    <message>
        <source>Gone: %1 had %2</source>
        <translation>Weggefallen: %1 hatte %2</translation>
    </message>
    <message>
        <source>Reading who may work in %1</source>
        <translation>Liest, wer in %1 arbeiten darf</translation>
    </message>
    <message>
        <source>What people may do in %1 has changed since you looked. Look at it again.</source>
        <translation>Was Personen in %1 dürfen, hat sich geändert, seit Sie hingesehen haben. Sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Es gibt keine Umgebung „%1“.</translation>
    </message>
    <message>
        <source>Holding %1 against the rules</source>
        <translation>Hält %1 gegen die Regeln</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Keine Regel ist verletzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>%Ln davon neu</numerusform>
            <numerusform>%Ln davon neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s) could not be looked at.</source>
        <translation>
            <numerusform>%Ln Umgebung konnte nicht angesehen werden.</numerusform>
            <numerusform>%Ln Umgebungen konnten nicht angesehen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never signed off.</source>
        <translation>Nie abgezeichnet.</translation>
    </message>
    <message>
        <source>Signed off %1 by %2. Changed since: %3.</source>
        <translation>Abgezeichnet %1 von %2. Seitdem geändert: %3.</translation>
    </message>
    <message>
        <source>The record is whole: %1 records, the last one is %2.</source>
        <translation>Die Aufzeichnung ist vollständig: %1 Einträge, der letzte ist %2.</translation>
    </message>
    <message>
        <source>The record is NOT whole: %1</source>
        <translation>Die Aufzeichnung ist NICHT vollständig: %1</translation>
    </message>
    <message>
        <source>The audit is record %1 (%2).</source>
        <translation>Die Prüfung ist Eintrag %1 (%2).</translation>
    </message>
    <message>
        <source>The sign-off of %1 is record %2, of the state %3.</source>
        <translation>Die Abzeichnung von %1 ist Eintrag %2, zum Stand %3.</translation>
    </message>
    <message>
        <source>Made %1 by %2 with Backflow %3. Times are in UTC.</source>
        <translation>Erstellt %1 von %2 mit Backflow %3. Zeiten in UTC.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Could not be looked at: %1.</source>
        <translation>Konnte nicht angesehen werden: %1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Nobody has the powerful permission set %1: take it out.</source>
        <translation>Niemand hat den mächtigen Berechtigungssatz %1: Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Audit of %1 by %2, %3 rules: %4</source>
        <translation>Prüfung vom %1 durch %2, %3 Regeln: %4</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>There was no audit yet. Make one first.</source>
        <translation>Es gab noch keine Prüfung. Machen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>Prüft die Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modify All on %1</source>
        <translation>Alle ändern auf %1</translation>
    </message>
    <message>
        <source>View All on %1</source>
        <translation>Alle anzeigen auf %1</translation>
    </message>
    <message>
        <source>Create on %1</source>
        <translation>Erstellen auf %1</translation>
    </message>
    <message>
        <source>Edit on %1</source>
        <translation>Bearbeiten auf %1</translation>
    </message>
    <message>
        <source>Delete on %1</source>
        <translation>Löschen auf %1</translation>
    </message>
    <message>
        <source>This back promotion breaks the rule “%1” in %2.</source>
        <translation>Diese Rückführung verletzt die Regel „%1“ in %2.</translation>
    </message>
    <message>
        <source>This back promotion grants %1 to %2.</source>
        <translation>Diese Rückführung gewährt %1 an: %2.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>This back promotion brings into %1: %2</source>
        <translation>Diese Rückführung bringt hinein in %1: %2</translation>
    </message>
    <message>
        <source>The policy wants the compliance rule “%1” kept, and there is no such rule. Nothing goes on until the policy names one that is there.</source>
        <translation>Die Richtlinie verlangt die Compliance-Regel „%1“, und es gibt sie nicht. Nichts geht weiter, bis die Richtlinie eine nennt, die es gibt.</translation>
    </message>
    <message>
        <source>“%1” is not low, medium, high or critical.</source>
        <translation>„%1“ ist nicht low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Name the element: userPermissions/name.</source>
        <translation>Nennen Sie das Element: userPermissions/name.</translation>
    </message>
    <message>
        <source>Gives Modify All Data: every record may be read, changed and deleted, whatever sharing says.</source>
        <translation>Gibt „Alle Daten modifizieren“: Jeder Datensatz kann gelesen, geändert und gelöscht werden, was auch immer die Freigabe sagt.</translation>
    </message>
    <message>
        <source>Give rights to the objects that are needed, and keep this one to the administrators&apos; profile.</source>
        <translation>Geben Sie Rechte an den Objekten, die gebraucht werden, und lassen Sie dieses nur dem Profil der Administratoren.</translation>
    </message>
    <message>
        <source>Gives View All Data: every record may be read, whatever sharing says.</source>
        <translation>Gibt „Alle Daten anzeigen“: Jeder Datensatz kann gelesen werden, was auch immer die Freigabe sagt.</translation>
    </message>
    <message>
        <source>Give View All on the objects that are needed, and keep this one to those who audit.</source>
        <translation>Geben Sie „Alle anzeigen“ an den Objekten, die gebraucht werden, und lassen Sie dieses Recht nur denen, die prüfen.</translation>
    </message>
    <message>
        <source>Gives Manage Users: accounts may be made, unlocked and given rights.</source>
        <translation>Gibt „Benutzer verwalten“: Konten können angelegt, entsperrt und mit Rechten versehen werden.</translation>
    </message>
    <message>
        <source>Use delegated administration for those who look after a few users only.</source>
        <translation>Verwenden Sie die delegierte Administration für alle, die sich nur um wenige Benutzer kümmern.</translation>
    </message>
    <message>
        <source>Gives Author Apex: code may be written that runs with every right.</source>
        <translation>Gibt „Apex erstellen“: Es kann Code geschrieben werden, der mit allen Rechten läuft.</translation>
    </message>
    <message>
        <source>Keep it to developers, and out of production altogether.</source>
        <translation>Lassen Sie es nur Entwicklern, und in der Produktion niemandem.</translation>
    </message>
    <message>
        <source>Gives Modify Metadata: the org may be changed through the API.</source>
        <translation>Gibt „Metadaten ändern“: Die Org kann über die API geändert werden.</translation>
    </message>
    <message>
        <source>Keep it to the user that deploys.</source>
        <translation>Lassen Sie es nur dem Benutzer, der bereitstellt.</translation>
    </message>
    <message>
        <source>Gives Customize Application: objects, fields and automation may be changed by hand.</source>
        <translation>Gibt „Anwendung anpassen“: Objekte, Felder und Automatisierung können von Hand geändert werden.</translation>
    </message>
    <message>
        <source>Changes belong into a development environment; keep it to administrators.</source>
        <translation>Änderungen gehören in eine Entwicklungsumgebung; lassen Sie es nur Administratoren.</translation>
    </message>
    <message>
        <source>Gives Manage Sharing: who sees which records may be changed.</source>
        <translation>Gibt „Freigabe verwalten“: Wer welche Datensätze sieht, kann geändert werden.</translation>
    </message>
    <message>
        <source>Keep it to administrators.</source>
        <translation>Lassen Sie es nur Administratoren.</translation>
    </message>
    <message>
        <source>Lets passwords be kept for ever.</source>
        <translation>Lässt Passwörter für immer gültig sein.</translation>
    </message>
    <message>
        <source>Sign in integrations by a certificate instead of a password.</source>
        <translation>Melden Sie Integrationen mit einem Zertifikat statt mit einem Passwort an.</translation>
    </message>
    <message>
        <source>Gives Bulk API Hard Delete: records may be deleted past the recycle bin.</source>
        <translation>Gibt „Endgültiges Löschen über die Bulk-API“: Datensätze können am Papierkorb vorbei gelöscht werden.</translation>
    </message>
    <message>
        <source>Give it for the time of a clean-up and take it back afterwards.</source>
        <translation>Geben Sie es für die Zeit einer Bereinigung und nehmen Sie es danach zurück.</translation>
    </message>
    <message>
        <source>Gives Weekly Data Export: all data of the org may be carried away as files.</source>
        <translation>Gibt „Wöchentlicher Datenexport“: Alle Daten der Org können als Dateien mitgenommen werden.</translation>
    </message>
    <message>
        <source>Keep it to those who are answerable for backups.</source>
        <translation>Lassen Sie es nur denen, die für Sicherungen verantwortlich sind.</translation>
    </message>
    <message>
        <source>Gives Manage Encryption Keys: keys may be made anew and destroyed.</source>
        <translation>Gibt „Verschlüsselungsschlüssel verwalten“: Schlüssel können neu erzeugt und zerstört werden.</translation>
    </message>
    <message>
        <source>Keep it to two named people who are not the administrators of the data.</source>
        <translation>Lassen Sie es nur zwei benannten Personen, die nicht die Administratoren der Daten sind.</translation>
    </message>
    <message>
        <source>Gives Manage IP Addresses: trusted networks may be widened.</source>
        <translation>Gibt „IP-Adressen verwalten“: Vertrauenswürdige Netze können erweitert werden.</translation>
    </message>
    <message>
        <source>Keep it to those who look after the network.</source>
        <translation>Lassen Sie es nur denen, die sich um das Netz kümmern.</translation>
    </message>
    <message>
        <source>Gives Modify All on an object: all its records may be changed and deleted, whatever sharing says.</source>
        <translation>Gibt „Alle ändern“ auf einem Objekt: Alle seine Datensätze können geändert und gelöscht werden, was auch immer die Freigabe sagt.</translation>
    </message>
    <message>
        <source>Give edit and let sharing rules decide about the records.</source>
        <translation>Geben Sie „Bearbeiten“ und lassen Sie Freigaberegeln über die Datensätze entscheiden.</translation>
    </message>
    <message>
        <source>Gives View All on an object: all its records may be read, whatever sharing says.</source>
        <translation>Gibt „Alle anzeigen“ auf einem Objekt: Alle seine Datensätze können gelesen werden, was auch immer die Freigabe sagt.</translation>
    </message>
    <message>
        <source>Give read and let sharing rules decide about the records.</source>
        <translation>Geben Sie „Lesen“ und lassen Sie Freigaberegeln über die Datensätze entscheiden.</translation>
    </message>
    <message>
        <source>People who are not signed in may create records of an object.</source>
        <translation>Wer nicht angemeldet ist, kann Datensätze eines Objekts anlegen.</translation>
    </message>
    <message>
        <source>Take the right from the guest profile, and let code that checks its input do the work.</source>
        <translation>Nehmen Sie das Recht aus dem Gastprofil und lassen Sie Code die Arbeit tun, der seine Eingaben prüft.</translation>
    </message>
    <message>
        <source>People who are not signed in may change records of an object.</source>
        <translation>Wer nicht angemeldet ist, kann Datensätze eines Objekts ändern.</translation>
    </message>
    <message>
        <source>People who are not signed in may delete records of an object.</source>
        <translation>Wer nicht angemeldet ist, kann Datensätze eines Objekts löschen.</translation>
    </message>
    <message>
        <source>People who are not signed in may use the API.</source>
        <translation>Wer nicht angemeldet ist, kann die API verwenden.</translation>
    </message>
    <message>
        <source>Take API Enabled from the guest profile.</source>
        <translation>Nehmen Sie „API aktiviert“ aus dem Gastprofil.</translation>
    </message>
    <message>
        <source>A sharing rule opens records to people who are not signed in.</source>
        <translation>Eine Freigaberegel öffnet Datensätze für alle, die nicht angemeldet sind.</translation>
    </message>
    <message>
        <source>Share as little as the site shows, read only, and look through it at every release.</source>
        <translation>Geben Sie so wenig frei, wie die Website zeigt, nur lesend, und sehen Sie es bei jedem Release durch.</translation>
    </message>
    <message>
        <source>A sharing rule lets every internal user change records.</source>
        <translation>Eine Freigaberegel lässt jeden internen Benutzer Datensätze ändern.</translation>
    </message>
    <message>
        <source>Share with the group that works on them.</source>
        <translation>Geben Sie sie für die Gruppe frei, die damit arbeitet.</translation>
    </message>
    <message>
        <source>Every user of the org may change all records of an object.</source>
        <translation>Jeder Benutzer der Org kann alle Datensätze eines Objekts ändern.</translation>
    </message>
    <message>
        <source>Make the object private or read only, and open it by sharing rules.</source>
        <translation>Stellen Sie das Objekt auf privat oder nur lesend und öffnen Sie es durch Freigaberegeln.</translation>
    </message>
    <message>
        <source>People outside of the company may see all records of an object.</source>
        <translation>Personen außerhalb des Unternehmens können alle Datensätze eines Objekts sehen.</translation>
    </message>
    <message>
        <source>Make it private for external users, and share what a partner works on.</source>
        <translation>Stellen Sie es für externe Benutzer auf privat und geben Sie frei, woran ein Partner arbeitet.</translation>
    </message>
    <message>
        <source>A profile may sign in from every address there is.</source>
        <translation>Ein Profil kann sich von jeder Adresse aus anmelden, die es gibt.</translation>
    </message>
    <message>
        <source>Name the networks the users sit in.</source>
        <translation>Nennen Sie die Netze, in denen die Benutzer sitzen.</translation>
    </message>
    <message>
        <source>Passwords of fewer than eight characters are taken.</source>
        <translation>Passwörter mit weniger als acht Zeichen werden angenommen.</translation>
    </message>
    <message>
        <source>Ask for at least eight, better twelve.</source>
        <translation>Verlangen Sie mindestens acht, besser zwölf.</translation>
    </message>
    <message>
        <source>Any password is taken, however simple.</source>
        <translation>Jedes Passwort wird angenommen, so einfach es auch ist.</translation>
    </message>
    <message>
        <source>Ask for letters, digits and special characters.</source>
        <translation>Verlangen Sie Buchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
    <message>
        <source>Passwords of the org are valid for ever.</source>
        <translation>Passwörter der Org gelten für immer.</translation>
    </message>
    <message>
        <source>Let them end within a year, or sign in through an identity provider.</source>
        <translation>Lassen Sie sie innerhalb eines Jahres ablaufen oder melden Sie sich über einen Identitätsanbieter an.</translation>
    </message>
    <message>
        <source>A password may be guessed at without end.</source>
        <translation>Ein Passwort kann ohne Ende geraten werden.</translation>
    </message>
    <message>
        <source>Lock an account after ten wrong tries or fewer.</source>
        <translation>Sperren Sie ein Konto nach zehn Fehlversuchen oder weniger.</translation>
    </message>
    <message>
        <source>A session lives for twelve hours or more without anything being done.</source>
        <translation>Eine Sitzung lebt zwölf Stunden oder länger, ohne dass etwas getan wird.</translation>
    </message>
    <message>
        <source>Let it end after two hours or fewer.</source>
        <translation>Lassen Sie sie nach zwei Stunden oder weniger enden.</translation>
    </message>
    <message>
        <source>Who is away too long is not signed out.</source>
        <translation>Wer zu lange weg ist, wird nicht abgemeldet.</translation>
    </message>
    <message>
        <source>Switch on the log-out when the session ends.</source>
        <translation>Schalten Sie die Abmeldung am Ende der Sitzung ein.</translation>
    </message>
    <message>
        <source>Pages of the org may be framed by others.</source>
        <translation>Seiten der Org können von anderen in Rahmen gesetzt werden.</translation>
    </message>
    <message>
        <source>Switch on the protection against clickjacking for pages with and without headers.</source>
        <translation>Schalten Sie den Schutz vor Clickjacking für Seiten mit und ohne Kopfzeilen ein.</translation>
    </message>
    <message>
        <source>Requests are not checked for being forged by another site.</source>
        <translation>Anfragen werden nicht darauf geprüft, ob eine andere Website sie gefälscht hat.</translation>
    </message>
    <message>
        <source>Switch on the protection for GET and for POST.</source>
        <translation>Schalten Sie den Schutz für GET und für POST ein.</translation>
    </message>
    <message>
        <source>Scripts may read the cookie of a session.</source>
        <translation>Skripte können das Cookie einer Sitzung lesen.</translation>
    </message>
    <message>
        <source>Require the HttpOnly attribute.</source>
        <translation>Verlangen Sie das Attribut HttpOnly.</translation>
    </message>
    <message>
        <source>Every address there is counts as a trusted network.</source>
        <translation>Jede Adresse, die es gibt, zählt als vertrauenswürdiges Netz.</translation>
    </message>
    <message>
        <source>Name the company&apos;s networks.</source>
        <translation>Nennen Sie die Netze des Unternehmens.</translation>
    </message>
    <message>
        <source>A certificate ends within 60 days, or has ended.</source>
        <translation>Ein Zertifikat endet in den nächsten 60 Tagen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Make the next one, hand it to those who trust the old one, and change over in time.</source>
        <translation>Erstellen Sie das nächste, geben Sie es denen, die dem alten vertrauen, und wechseln Sie rechtzeitig.</translation>
    </message>
    <message>
        <source>A certificate&apos;s key has fewer than 2,048 bits.</source>
        <translation>Der Schlüssel eines Zertifikats hat weniger als 2.048 Bit.</translation>
    </message>
    <message>
        <source>Make a new one with 4,096 bits.</source>
        <translation>Erstellen Sie ein neues mit 4.096 Bit.</translation>
    </message>
    <message>
        <source>Code may call a site over plain http.</source>
        <translation>Code kann eine Website über ungeschütztes http aufrufen.</translation>
    </message>
    <message>
        <source>Ask for https, or take the site out.</source>
        <translation>Verlangen Sie https oder nehmen Sie die Website heraus.</translation>
    </message>
    <message>
        <source>Code on a secure page may pass data to a site that is not.</source>
        <translation>Code auf einer sicheren Seite kann Daten an eine unsichere Website geben.</translation>
    </message>
    <message>
        <source>Switch protocol security on again.</source>
        <translation>Schalten Sie die Protokollsicherheit wieder ein.</translation>
    </message>
    <message>
        <source>A named credential sends what it knows over plain http.</source>
        <translation>Eine benannte Anmeldeinformation sendet, was sie weiß, über ungeschütztes http.</translation>
    </message>
    <message>
        <source>Change its address to https.</source>
        <translation>Ändern Sie ihre Adresse auf https.</translation>
    </message>
    <message>
        <source>Pages may load from a site over plain http.</source>
        <translation>Seiten können von einer Website über ungeschütztes http laden.</translation>
    </message>
    <message>
        <source>Scripts of any site of a domain, or over plain http, may call the org&apos;s API.</source>
        <translation>Skripte jeder Website einer Domäne, oder über ungeschütztes http, können die API der Org aufrufen.</translation>
    </message>
    <message>
        <source>Name the one address that needs it.</source>
        <translation>Nennen Sie die eine Adresse, die es braucht.</translation>
    </message>
    <message>
        <source>A connected app may do all that its user may.</source>
        <translation>Eine verbundene Anwendung kann alles tun, was ihr Benutzer kann.</translation>
    </message>
    <message>
        <source>Give it the scopes it needs.</source>
        <translation>Geben Sie ihr die Bereiche, die sie braucht.</translation>
    </message>
    <message>
        <source>A connected app is let in from outside of the trusted networks.</source>
        <translation>Eine verbundene Anwendung wird von außerhalb der vertrauenswürdigen Netze eingelassen.</translation>
    </message>
    <message>
        <source>Enforce the networks for it, too.</source>
        <translation>Setzen Sie die Netze auch für sie durch.</translation>
    </message>
    <message>
        <source>Anybody may make themselves a user of a site.</source>
        <translation>Jeder kann sich selbst zum Benutzer einer Website machen.</translation>
    </message>
    <message>
        <source>Switch it off, or look at each new user before they get in.</source>
        <translation>Schalten Sie es ab oder sehen Sie sich jeden neuen Benutzer an, bevor er hineinkommt.</translation>
    </message>
    <message>
        <source>An e-mail service works on messages without asking who sent them.</source>
        <translation>Ein E-Mail-Dienst verarbeitet Nachrichten, ohne zu fragen, wer sie gesendet hat.</translation>
    </message>
    <message>
        <source>Let it check the sender by SPF, Sender ID or DKIM.</source>
        <translation>Lassen Sie ihn den Absender durch SPF, Sender ID oder DKIM prüfen.</translation>
    </message>
    <message>
        <source>A dashboard shows everybody what one person may see.</source>
        <translation>Ein Dashboard zeigt allen, was eine Person sehen darf.</translation>
    </message>
    <message>
        <source>Let it run as whoever looks at it.</source>
        <translation>Lassen Sie es als die Person laufen, die es ansieht.</translation>
    </message>
</context>
</TS>
