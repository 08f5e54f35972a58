<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>backflow::archive</name>
    <message>
        <source>The archive is damaged or is not a zip. Nothing of it was used: try again.</source>
        <translation>L’archive est endommagée ou n’est pas un zip. Rien n’en a été utilisé&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The archive is damaged at its entry &quot;%1&quot;. Nothing of it was used: try again.</source>
        <translation>L’archive est endommagée à son entrée «&#xa0;%1&#xa0;». Rien n’en a été utilisé&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The archive is refused because it is too large: %1. Nothing of it was used.</source>
        <translation>L’archive est refusée, car elle est trop volumineuse&#xa0;: %1. Rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>The archive is encrypted and cannot be read: &quot;%1&quot;.</source>
        <translation>L’archive est chiffrée et ne peut pas être lue&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The archive uses a compression that Salesforce does not use: &quot;%1&quot;.</source>
        <translation>L’archive emploie une compression que Salesforce n’utilise pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>its file &quot;%2&quot; is larger than %1 bytes</source>
        <translation>son fichier «&#xa0;%2&#xa0;» dépasse %1 octets</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes, of which &quot;%2&quot; is the last</source>
        <translation>décompressée, elle dépasse %1 octets, atteints avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>its file &quot;%2&quot; unpacks to more than %1 times its size</source>
        <translation>son fichier «&#xa0;%2&#xa0;», décompressé, dépasse %1 fois sa taille</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>elle contient plus de %1 fichiers</translation>
    </message>
    <message>
        <source>The archive is refused because its entry &quot;%1&quot; is a link or a device. Nothing of it was used.</source>
        <translation>L’archive est refusée, car son entrée «&#xa0;%1&#xa0;» est un lien ou un périphérique. Rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>elle dépasse %1 octets</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The files are too many or too large for one archive. Take fewer.</source>
        <translation>Les fichiers sont trop nombreux ou trop volumineux pour une seule archive. Prenez-en moins.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n’a pas de nom</translation>
    </message>
    <message>
        <source>its name is longer than 1,024 characters</source>
        <translation>son nom dépasse 1&#xa0;024 caractères</translation>
    </message>
    <message>
        <source>its name holds a control character</source>
        <translation>son nom contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>its name holds a backslash</source>
        <translation>son nom contient une barre oblique inverse</translation>
    </message>
    <message>
        <source>its name is absolute</source>
        <translation>son nom est absolu</translation>
    </message>
    <message>
        <source>its name starts with a drive letter</source>
        <translation>son nom commence par une lettre de lecteur</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>son nom mène hors de l’archive</translation>
    </message>
    <message>
        <source>its name has an empty part</source>
        <translation>son nom a une partie vide</translation>
    </message>
    <message>
        <source>The archive is refused because of its entry &quot;%1&quot;: %2. Nothing of it was used.</source>
        <translation>L’archive est refusée à cause de son entrée «&#xa0;%1&#xa0;»&#xa0;: %2. Rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>another file has the same name when upper and lower case are not told apart</source>
        <translation>un autre fichier porte le même nom si l’on ne distingue pas majuscules et minuscules</translation>
    </message>
    <message>
        <source>a folder has the same name</source>
        <translation>un dossier porte le même nom</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>un fichier porte le nom de son dossier</translation>
    </message>
    <message>
        <source>its name holds the character %1</source>
        <translation>son nom contient le caractère %1</translation>
    </message>
    <message>
        <source>a part of its name ends in a dot or a blank</source>
        <translation>une partie de son nom se termine par un point ou une espace</translation>
    </message>
    <message>
        <source>%1 is the name of a device there</source>
        <translation>%1 y est le nom d’un périphérique</translation>
    </message>
</context>
<context>
    <name>backflow::async</name>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Arrêté, comme demandé.</translation>
    </message>
</context>
<context>
    <name>backflow::automation</name>
    <message>
        <source>%1: the mail server needs a name and a port.</source>
        <translation>%1&#xa0;: le serveur de messagerie a besoin d’un nom et d’un port.</translation>
    </message>
    <message>
        <source>%1: only a mail server on this computer may be spoken to in the open.</source>
        <translation>%1&#xa0;: seul un serveur de messagerie de cet ordinateur peut être joint en clair.</translation>
    </message>
    <message>
        <source>%1: “%2” is no address to send from.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse d’expédition.</translation>
    </message>
    <message>
        <source>%1: say to whom, up to 50 addresses.</source>
        <translation>%1&#xa0;: dites à qui, jusqu’à 50 adresses.</translation>
    </message>
    <message>
        <source>%1: “%2” is no address to send to.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse de destination.</translation>
    </message>
    <message>
        <source>A way of telling</source>
        <translation>Un canal</translation>
    </message>
    <message>
        <source>A way of telling is email, slack or teams; a mail server is spoken to by starttls, tls or none.</source>
        <translation>Un canal est email, slack ou teams&#xa0;; on parle à un serveur de messagerie par starttls, tls ou none.</translation>
    </message>
    <message>
        <source>There are too many hosts or ways of telling.</source>
        <translation>Il y a trop d’hôtes ou de canaux.</translation>
    </message>
    <message>
        <source>“%1” is no host. It is written like ci.example.com, without https://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte. Il s’écrit comme ci.example.com, sans https://.</translation>
    </message>
    <message>
        <source>The id of a way of telling is damaged.</source>
        <translation>L’identifiant d’un canal est endommagé.</translation>
    </message>
    <message>
        <source>A way of telling has no name.</source>
        <translation>Un canal n’a pas de nom.</translation>
    </message>
    <message>
        <source>Two ways of telling are called %1.</source>
        <translation>Deux canaux s’appellent %1.</translation>
    </message>
    <message>
        <source>The settings of the rules cannot be read: %1 at byte %2.</source>
        <translation>Les paramètres des règles ne peuvent pas être lus&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The settings of the rules are not those of this version of Backflow.</source>
        <translation>Les paramètres des règles ne sont pas ceux de cette version de Backflow.</translation>
    </message>
    <message>
        <source>The settings of the rules</source>
        <translation>Les paramètres des règles</translation>
    </message>
    <message>
        <source>This is not the address of a webhook. It begins with https://.</source>
        <translation>Ce n’est pas l’adresse d’un webhook. Elle commence par https://.</translation>
    </message>
    <message>
        <source>The run was left unfinished on %1. Look there what became of it.</source>
        <translation>L’exécution est restée inachevée sur %1. Voyez là-bas ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>Another program went on with the rule %1; this one stops.</source>
        <translation>Un autre programme continue la règle %1&#xa0;; celui-ci s’arrête.</translation>
    </message>
    <message>
        <source>The org&apos;s check found problems: %1</source>
        <translation>La vérification de l’org a trouvé des problèmes&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) failed.</source>
        <translation>
            <numerusform>%Ln test a échoué.</numerusform>
            <numerusform>%Ln tests ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the code were to be tested, and the org told nothing of what its tests reached.</source>
        <translation>%1 % du code devaient être testés, et l’org n’a rien dit de ce que ses tests ont atteint.</translation>
    </message>
    <message>
        <source>The tests reached %1 % of the code, and %2 % are asked for.</source>
        <translation>Les tests ont atteint %1 % du code, et %2 % sont demandés.</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle « %1 »</translation>
    </message>
    <message>
        <source>It waits for approvals by others: %1 of %2.</source>
        <translation>Cela attend l’approbation d’autres personnes&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Compliance cannot be looked at by this program, so this does not go on.</source>
        <translation>Ce programme ne peut pas examiner la conformité, donc cela ne continue pas.</translation>
    </message>
    <message>
        <source>%1 is not on the list of hosts that rules may call. Nothing was sent.</source>
        <translation>%1 n’est pas dans la liste des hôtes que les règles peuvent appeler. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This program reaches no web address, so %1 was not asked.</source>
        <translation>Ce programme n’atteint aucune adresse web, donc %1 n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, and %3 is asked for.</source>
        <translation>%1 a répondu par le statut %2, et %3 est demandé.</translation>
    </message>
    <message>
        <source>What %1 answered does not hold “%2”.</source>
        <translation>La réponse de %1 ne contient pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It waits for somebody to do this in %1, once: %2</source>
        <translation>Cela attend que quelqu’un fasse ceci dans %1, une fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>The password of %1 is not on this computer. Give it first.</source>
        <translation>Le mot de passe de %1 n’est pas sur cet ordinateur. Donnez-le d’abord.</translation>
    </message>
    <message>
        <source>The address of the webhook of %1 is not on this computer. Give it first.</source>
        <translation>L’adresse du webhook de %1 n’est pas sur cet ordinateur. Donnez-la d’abord.</translation>
    </message>
    <message>
        <source>This program reaches no web address.</source>
        <translation>Ce programme n’atteint aucune adresse web.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Whether it took the message is not known.</source>
        <translation>%1 n’a pas répondu à temps. On ne sait pas s’il a accepté le message.</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <translation>%1 n’a pas été atteint. %2</translation>
    </message>
    <message>
        <source>%1 did not take the message: it answered with status %2.</source>
        <translation>%1 n’a pas accepté le message&#xa0;: il a répondu par le statut %2.</translation>
    </message>
    <message>
        <source>This program reaches no mail server.</source>
        <translation>Ce programme n’atteint aucun serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Telling %1</source>
        <translation>%1 est informé</translation>
    </message>
    <message>
        <source>The message could not be kept for another try.</source>
        <translation>Le message n’a pas pu être gardé pour un nouvel essai.</translation>
    </message>
    <message>
        <source>Backflow: a trial message</source>
        <translation>Backflow&#xa0;: un message d’essai</translation>
    </message>
    <message>
        <source>This is a trial. “%1” works: rules will tell of their runs here.</source>
        <translation>Ceci est un essai. «&#xa0;%1&#xa0;» fonctionne&#xa0;: les règles parleront ici de leurs exécutions.</translation>
    </message>
    <message>
        <source>Condition “%1”: an address begins with https:// and names no user.</source>
        <translation>Condition «&#xa0;%1&#xa0;»&#xa0;: une adresse commence par https:// et ne nomme aucun utilisateur.</translation>
    </message>
    <message>
        <source>Condition “%1”: an address is called by GET or POST.</source>
        <translation>Condition «&#xa0;%1&#xa0;»&#xa0;: une adresse s’appelle par GET ou POST.</translation>
    </message>
    <message>
        <source>Condition “%1”: %2 is no status of an answer.</source>
        <translation>Condition «&#xa0;%1&#xa0;»&#xa0;: %2 n’est pas un statut de réponse.</translation>
    </message>
    <message>
        <source>A condition is named by lower-case letters, digits and hyphens; “%1” is not.</source>
        <translation>Une condition se nomme en minuscules, chiffres et traits d’union&#xa0;; pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Condition “%1” comes before a deployment, not after it.</source>
        <translation>La condition «&#xa0;%1&#xa0;» vient avant un déploiement, pas après.</translation>
    </message>
    <message>
        <source>Condition “%1” asks for 1 to 10 people.</source>
        <translation>La condition «&#xa0;%1&#xa0;» demande 1 à 10 personnes.</translation>
    </message>
    <message>
        <source>Condition “%1”: coverage is 0 to 100 percent.</source>
        <translation>Condition «&#xa0;%1&#xa0;»&#xa0;: la couverture va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>Condition “%1”: a rule names no single tests.</source>
        <translation>Condition «&#xa0;%1&#xa0;»&#xa0;: une règle ne nomme pas de tests isolés.</translation>
    </message>
    <message>
        <source>Condition “%1” takes low, medium, high or critical.</source>
        <translation>La condition «&#xa0;%1&#xa0;» prend low, medium, high ou critical.</translation>
    </message>
    <message>
        <source>Condition “%1” says what a person has to do.</source>
        <translation>La condition «&#xa0;%1&#xa0;» dit ce qu’une personne doit faire.</translation>
    </message>
    <message>
        <source>A rule has at most %1 conditions.</source>
        <translation>Une règle a au plus %1 conditions.</translation>
    </message>
    <message>
        <source>Only a rule that deploys has conditions for afterwards.</source>
        <translation>Seule une règle qui déploie a des conditions pour ensuite.</translation>
    </message>
    <message>
        <source>A rule that only looks has no conditions.</source>
        <translation>Une règle qui ne fait que regarder n’a pas de conditions.</translation>
    </message>
    <message>
        <source>Two conditions are named “%1”.</source>
        <translation>Deux conditions s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The id of a rule is damaged.</source>
        <translation>L’identifiant d’une règle est endommagé.</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>La règle n’a pas de nom.</translation>
    </message>
    <message>
        <source>The rule has no target.</source>
        <translation>La règle n’a pas de cible.</translation>
    </message>
    <message>
        <source>A rule has at most %1 targets.</source>
        <translation>Une règle a au plus %1 cibles.</translation>
    </message>
    <message>
        <source>The target %1 is named twice.</source>
        <translation>La cible %1 est nommée deux fois.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La note est trop longue.</translation>
    </message>
    <message>
        <source>There is no environment called %1.</source>
        <translation>Aucun environnement ne s’appelle %1.</translation>
    </message>
    <message>
        <source>%1 does not lie below %2: rules bring changes down only.</source>
        <translation>%1 n’est pas sous %2&#xa0;: les règles n’apportent les modifications que vers le bas.</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Une condition</translation>
    </message>
    <message>
        <source>“%1” is no condition that this version knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une condition que cette version connaît.</translation>
    </message>
    <message>
        <source>“%1” is no test level.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau de test.</translation>
    </message>
    <message>
        <source>When the rule runs</source>
        <translation>Quand la règle s’exécute</translation>
    </message>
    <message>
        <source>A rule runs when somebody says so (manual), by a schedule, or on an event.</source>
        <translation>Une règle s’exécute quand quelqu’un le dit (manual), selon un calendrier (schedule) ou lors d’un événement (event).</translation>
    </message>
    <message>
        <source>This is not the file of a rule of this version of Backflow.</source>
        <translation>Ce n’est pas le fichier d’une règle de cette version de Backflow.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>A rule tells of its runs never, of problems, or always.</source>
        <translation>Une règle parle de ses exécutions jamais (never), en cas de problème (problems) ou toujours (always).</translation>
    </message>
    <message>
        <source>A rule checks, prepares or deploys.</source>
        <translation>Une règle vérifie (check), prépare (prepare) ou déploie (deploy).</translation>
    </message>
    <message>
        <source>The rule does not say since when it is on (since).</source>
        <translation>La règle ne dit pas depuis quand elle vaut (since).</translation>
    </message>
    <message>
        <source>The file of the rule is too large.</source>
        <translation>Le fichier de la règle est trop volumineux.</translation>
    </message>
    <message>
        <source>The file of the rule cannot be read: %1 at byte %2.</source>
        <translation>Le fichier de la règle ne peut pas être lu&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>the file bears another rule&apos;s name.</source>
        <translation>le fichier porte le nom d’une autre règle.</translation>
    </message>
    <message>
        <source>There is a rule called %1 already. Nothing was changed.</source>
        <translation>Il existe déjà une règle nommée %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Cette règle n’existe plus.</translation>
    </message>
    <message>
        <source>The rule %1 has no task “%2”.</source>
        <translation>La règle %1 n’a pas de tâche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody has signed in to that org yet.</source>
        <translation>Personne ne s’est encore connecté à cette org.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>A condition is not met: %1.</source>
        <translation>Une condition n’est pas remplie&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with trouble</source>
        <translation>
            <numerusform>%Ln en difficulté</numerusform>
            <numerusform>%Ln en difficulté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or its source is no environment of this pipeline any more. Change the rule.</source>
        <translation>%1 ou sa source n’est plus un environnement de ce pipeline. Modifiez la règle.</translation>
    </message>
    <message>
        <source>%1 does not lie below %2 any more. Change the rule.</source>
        <translation>%1 n’est plus sous %2. Modifiez la règle.</translation>
    </message>
    <message>
        <source>Skipped %1. Nothing was changed. %2</source>
        <translation>%1 ignoré. Rien n’a été modifié. %2</translation>
    </message>
    <message>
        <source>Skipped %1 because an org could not be read. Nothing was changed. %2</source>
        <translation>%1 ignoré, car une org n’a pas pu être lue. Rien n’a été modifié. %2</translation>
    </message>
    <message>
        <source>Skipped %1: it or %2 has never been read. Read both first.</source>
        <translation>%1 ignoré&#xa0;: lui ou %2 n’a jamais été lu. Lisez d’abord les deux.</translation>
    </message>
    <message>
        <source>Skipped %1: another promotion holds it.</source>
        <translation>%1 ignoré&#xa0;: une autre promotion le détient.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %1: %Ln component(s) hold work of its own that was not promoted yet.</source>
        <translation>
            <numerusform>%1 ignoré&#xa0;: %Ln composant contient un travail propre qui n’est pas encore promu.</numerusform>
            <numerusform>%1 ignoré&#xa0;: %Ln composants contiennent un travail propre qui n’est pas encore promu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has everything that %2 has.</source>
        <translation>%1 a tout ce que %2 a.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln component(s) to receive from %2.</source>
        <translation>
            <numerusform>%1 a %Ln composant à recevoir de %2.</numerusform>
            <numerusform>%1 a %Ln composants à recevoir de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) would be needed.</source>
        <translation>
            <numerusform>%Ln décision serait nécessaire.</numerusform>
            <numerusform>%Ln décisions seraient nécessaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold work of the target&apos;s own.</source>
        <translation>
            <numerusform>%Ln d’entre eux contient un travail propre à la cible.</numerusform>
            <numerusform>%Ln d’entre eux contiennent un travail propre à la cible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made and needs %Ln decision(s) of yours; a rule takes none.</source>
        <translation>
            <numerusform>Le plan pour %1 est prêt et demande %Ln décision de votre part&#xa0;; une règle n’en prend aucune.</numerusform>
            <numerusform>Le plan pour %1 est prêt et demande %Ln décisions de votre part&#xa0;; une règle n’en prend aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan for %1 is made and was not deployed. %2</source>
        <translation>Le plan pour %1 est prêt et n’a pas été déployé. %2</translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made, with %Ln component(s). Deploy it when it suits.</source>
        <translation>
            <numerusform>Le plan pour %1 est prêt, avec %Ln composant. Déployez-le quand cela convient.</numerusform>
            <numerusform>Le plan pour %1 est prêt, avec %Ln composants. Déployez-le quand cela convient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received everything. %2</source>
        <translation>%1 a tout reçu. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has received %Ln component(s) from %2.</source>
        <translation>
            <numerusform>%1 a reçu %Ln composant de %2.</numerusform>
            <numerusform>%1 a reçu %Ln composants de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would plan %Ln component(s) for %1.</source>
        <translation>
            <numerusform>Planifierait %Ln composant pour %1.</numerusform>
            <numerusform>Planifierait %Ln composants pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would look whether %1.</source>
        <translation>Regarderait si&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Would deploy to %1.</source>
        <translation>Déploierait vers %1.</translation>
    </message>
    <message>
        <source>looks what is due</source>
        <translation>regarde ce qui est en attente</translation>
    </message>
    <message>
        <source>makes the plan</source>
        <translation>prépare le plan</translation>
    </message>
    <message>
        <source>deploys</source>
        <translation>déploie</translation>
    </message>
    <message>
        <source>when a snapshot of %1 changed</source>
        <translation>quand un instantané de %1 a changé</translation>
    </message>
    <message>
        <source>when a promotion to %1 ended</source>
        <translation>quand une promotion vers %1 est terminée</translation>
    </message>
    <message>
        <source>when drift is found in %1</source>
        <translation>quand une dérive est trouvée dans %1</translation>
    </message>
    <message>
        <source>when %1 was refreshed</source>
        <translation>quand %1 a été actualisé</translation>
    </message>
    <message>
        <source>when %1 is on a new release</source>
        <translation>quand %1 est sur une nouvelle version</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>quand quelqu’un le dit</translation>
    </message>
    <message>
        <source>the org&apos;s check passes</source>
        <translation>la vérification de l’org réussit</translation>
    </message>
    <message>
        <source>%1 pass and reach %2 % of the code</source>
        <translation>%1 réussissent et atteignent %2 % du code</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 réussissent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) approve</source>
        <translation>
            <numerusform>%Ln autre personne approuve</numerusform>
            <numerusform>%Ln autres personnes approuvent</numerusform>
        </translation>
    </message>
    <message>
        <source>no compliance rule of severity %1 or worse is broken</source>
        <translation>aucune règle de conformité de gravité %1 ou pire n’est enfreinte</translation>
    </message>
    <message>
        <source>%1 answers with %2</source>
        <translation>%1 répond par %2</translation>
    </message>
    <message>
        <source>this was done there once: %1</source>
        <translation>ceci y a été fait une fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looks what is due from %1 to %2, %3</source>
        <translation>Regarde ce qui est en attente de %1 vers %2, %3</translation>
    </message>
    <message>
        <source>Makes the plan from %1 to %2, %3</source>
        <translation>Prépare le plan de %1 vers %2, %3</translation>
    </message>
    <message>
        <source>Brings what is due from %1 down to %2, %3</source>
        <translation>Fait descendre ce qui est en attente de %1 vers %2, %3</translation>
    </message>
    <message>
        <source>, if %1</source>
        <translation>, si %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>Never again: its days are over</source>
        <translation>Plus jamais&#xa0;: ses jours sont passés</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>À exécuter depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s): no program was there.</source>
        <translation>
            <numerusform>Manqué %Ln fois&#xa0;: aucun programme n’était là.</numerusform>
            <numerusform>Manqué %Ln fois&#xa0;: aucun programme n’était là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Pas encore exécutée</translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s) since.</source>
        <translation>
            <numerusform>Manqué %Ln fois depuis.</numerusform>
            <numerusform>Manqué %Ln fois depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due since %1.</source>
        <translation>À exécuter depuis %1.</translation>
    </message>
    <message>
        <source>Starts now.</source>
        <translation>Démarre maintenant.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>La règle est désactivée.</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>Le calendrier est suspendu.</translation>
    </message>
    <message>
        <source>The rule runs when somebody says so.</source>
        <translation>La règle s’exécute quand quelqu’un le dit.</translation>
    </message>
    <message>
        <source>Not due yet.</source>
        <translation>Pas encore l’heure.</translation>
    </message>
    <message>
        <source>Was due at %1 and is not caught up on: no program was there in time.</source>
        <translation>Devait s’exécuter à %1 et n’est pas rattrapée&#xa0;: aucun programme n’était là à temps.</translation>
    </message>
    <message>
        <source>Nothing happened since it was last looked at.</source>
        <translation>Rien ne s’est passé depuis le dernier passage.</translation>
    </message>
    <message>
        <source>Looked for the first time; from now on changes count.</source>
        <translation>Premier passage&#xa0;; désormais les changements comptent.</translation>
    </message>
    <message>
        <source>It cannot be seen just now (%1).</source>
        <translation>Cela ne se voit pas en ce moment (%1).</translation>
    </message>
    <message>
        <source>Rule “%1” had trouble</source>
        <translation>La règle «&#xa0;%1&#xa0;» a eu des difficultés</translation>
    </message>
    <message>
        <source>Rule “%1” waits</source>
        <translation>La règle «&#xa0;%1&#xa0;» attend</translation>
    </message>
    <message>
        <source>Rule “%1” ran</source>
        <translation>La règle «&#xa0;%1&#xa0;» s’est exécutée</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record of the run could not be shared with the team: %1</source>
        <translation>Le registre de l’exécution n’a pas pu être partagé avec l’équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped before it was through. What was planned is kept.</source>
        <translation>Arrêtée avant la fin. Ce qui était planifié est conservé.</translation>
    </message>
    <message>
        <source>What is kept of the rule&apos;s runs cannot be read. It is not run until that is put right: a newer version of Backflow may have written it.</source>
        <translation>Ce qui est conservé des exécutions de la règle ne peut pas être lu. Elle ne s’exécute pas tant que ce n’est pas réparé&#xa0;: une version plus récente de Backflow l’a peut-être écrit.</translation>
    </message>
    <message>
        <source>“%1” of a schedule holds something that is no number.</source>
        <translation>«&#xa0;%1&#xa0;» d’un calendrier contient autre chose qu’un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no day like 2026-12-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour comme 2026-12-31.</translation>
    </message>
    <message>
        <source>A schedule needs at least one time of day, like 22:00.</source>
        <translation>Un calendrier demande au moins une heure, comme 22:00.</translation>
    </message>
    <message>
        <source>A schedule has at most %1 times a day.</source>
        <translation>Un calendrier a au plus %1 heures par jour.</translation>
    </message>
    <message>
        <source>A time of a schedule is none: it is written like 22:00.</source>
        <translation>Une heure d’un calendrier n’en est pas une&#xa0;: elle s’écrit comme 22:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1” here. It is written like Europe/Berlin.</source>
        <translation>Il n’y a pas ici de fuseau horaire «&#xa0;%1&#xa0;». Il s’écrit comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Days of the week are numbered 1 (Monday) to 7 (Sunday).</source>
        <translation>Les jours de la semaine vont de 1 (lundi) à 7 (dimanche).</translation>
    </message>
    <message>
        <source>Days of the month are numbered 1 to 31; -1 is the last one.</source>
        <translation>Les jours du mois vont de 1 à 31&#xa0;; -1 est le dernier.</translation>
    </message>
    <message>
        <source>Days of rest end before they begin.</source>
        <translation>Des jours de repos finissent avant de commencer.</translation>
    </message>
    <message>
        <source>The schedule ends before it begins.</source>
        <translation>Le calendrier finit avant de commencer.</translation>
    </message>
    <message>
        <source>A rule may start from 1 minute to 7 days late.</source>
        <translation>Une règle peut démarrer de 1 minute à 7 jours en retard.</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>Le calendrier</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>le dernier</translation>
    </message>
    <message>
        <source>every day at %1 (%2)</source>
        <translation>chaque jour à %1 (%2)</translation>
    </message>
    <message>
        <source>on %1 at %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>on day %1 of the month at %2 (%3)</source>
        <translation>le jour %1 du mois à %2 (%3)</translation>
    </message>
    <message>
        <source>, if it is %1</source>
        <translation>, si c’est %1</translation>
    </message>
    <message>
        <source>, but on no day of rest</source>
        <translation>, sauf les jours de repos</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, jusqu’au %1</translation>
    </message>
    <message>
        <source>This is a dry run: nothing is changed.</source>
        <translation>C’est un essai à blanc&#xa0;: rien n’est modifié.</translation>
    </message>
    <message>
        <source>There is no stored %1 named “%2”.</source>
        <translation>Aucun élément stocké de type %1 ne s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The Git remote did not take what was to be kept on %1. Nothing was changed; try again in a moment.</source>
        <translation>Le dépôt Git distant n’a pas accepté ce qui devait être gardé sur %1. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and that of %1 are %Ln minute(s) apart.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur et celle de %1 sont à %Ln minute d’écart.</numerusform>
            <numerusform>L’horloge de cet ordinateur et celle de %1 sont à %Ln minutes d’écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>Règle «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backflow::base</name>
    <message>
        <source>A record may hold whole numbers only.</source>
        <translation>Un enregistrement ne peut contenir que des nombres entiers.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>Il n’y a plus d’espace pour écrire %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is missing or the disk is read-only.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: une autorisation manque ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 n’a pas pu être lu ou écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes allowed.</source>
        <translation>%1 dépasse les %2 octets permis.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>backflow::compare</name>
    <message>
        <source>The source cannot be read as XML. %1</source>
        <translation>La source ne peut pas être lue comme XML. %1</translation>
    </message>
    <message>
        <source>The target cannot be read as XML. %1</source>
        <translation>La cible ne peut pas être lue comme XML. %1</translation>
    </message>
    <message>
        <source>The two are of different types: %1 and %2.</source>
        <translation>Les deux sont de types différents&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>%1: what is kept cannot be told from what is not.</source>
        <translation>%1&#xa0;: impossible de distinguer ce qui est conservé du reste.</translation>
    </message>
</context>
<context>
    <name>backflow::demo</name>
    <message>
        <source>The demonstration could not write %1: %2.</source>
        <translation>La démonstration n’a pas pu écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The earlier demonstration in %1 could not be removed.</source>
        <translation>La démonstration précédente dans %1 n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Tel que livré</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel qu’aujourd’hui</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reading the orgs as they were released</source>
        <translation>Lecture des orgs telles qu’elles ont été livrées</translation>
    </message>
    <message>
        <source>Reading the orgs as they are now</source>
        <translation>Lecture des orgs telles qu’elles sont maintenant</translation>
    </message>
    <message>
        <source>Every working morning</source>
        <translation>Chaque matin ouvré</translation>
    </message>
    <message>
        <source>After a hotfix</source>
        <translation>Après un correctif</translation>
    </message>
</context>
<context>
    <name>backflow::dependencies</name>
    <message>
        <source>It is too large to be read as code.</source>
        <translation>Il est trop volumineux pour être lu comme du code.</translation>
    </message>
    <message>
        <source>The org does not tell its dependencies; those in the files count.</source>
        <translation>L’org n’indique pas ses dépendances&#xa0;; celles des fichiers font foi.</translation>
    </message>
    <message>
        <source>The org told only the first %1 dependencies of %2 on %3.</source>
        <translation>L’org n’a indiqué que les %1 premières dépendances de %2 envers %3.</translation>
    </message>
    <message>
        <source>Package %1 brings it. Install that package in the target, or see which version it has.</source>
        <translation>Le package %1 l’apporte. Installez ce package dans la cible, ou voyez quelle version elle en a.</translation>
    </message>
    <message>
        <source>No object of %1 that was retrieved has a field of that name. Retrieve the objects of %1 again.</source>
        <translation>Aucun objet de %1 récupéré n’a de champ de ce nom. Récupérez de nouveau les objets de %1.</translation>
    </message>
    <message>
        <source>Retrieve %1 from %2 to find it; if it is not there, %2 itself refers to something that is gone.</source>
        <translation>Récupérez %1 depuis %2 pour le trouver&#xa0;; s’il n’y est pas, %2 fait lui-même référence à quelque chose qui a disparu.</translation>
    </message>
    <message>
        <source>%1 is a part of it</source>
        <translation>%1 en fait partie</translation>
    </message>
    <message>
        <source>%1 shows it</source>
        <translation>%1 l’affiche</translation>
    </message>
    <message>
        <source>%1 gives access to it</source>
        <translation>%1 y donne accès</translation>
    </message>
    <message>
        <source>a formula of %1 reads it</source>
        <translation>une formule de %1 le lit</translation>
    </message>
    <message>
        <source>a condition of %1 tests it</source>
        <translation>une condition de %1 le teste</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 le lit</translation>
    </message>
    <message>
        <source>%1 writes it</source>
        <translation>%1 y écrit</translation>
    </message>
    <message>
        <source>%1 points to it</source>
        <translation>%1 y renvoie</translation>
    </message>
    <message>
        <source>%1 takes its values from it</source>
        <translation>%1 en tire ses valeurs</translation>
    </message>
    <message>
        <source>%1 calls it</source>
        <translation>%1 l’appelle</translation>
    </message>
    <message>
        <source>%1 uses it</source>
        <translation>%1 l’utilise</translation>
    </message>
    <message>
        <source>%1 contains it</source>
        <translation>%1 le contient</translation>
    </message>
    <message>
        <source>%1 translates it</source>
        <translation>%1 le traduit</translation>
    </message>
    <message>
        <source>%1 assigns it</source>
        <translation>%1 l’attribue</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <translation>%1 l’envoie</translation>
    </message>
    <message>
        <source>%1 shares with it</source>
        <translation>%1 partage avec lui</translation>
    </message>
    <message>
        <source>%1 takes a text from it</source>
        <translation>%1 en reprend un texte</translation>
    </message>
    <message>
        <source>%1 is a record of it</source>
        <translation>%1 en est un enregistrement</translation>
    </message>
    <message>
        <source>%1 runs on it</source>
        <translation>%1 s’exécute dessus</translation>
    </message>
    <message>
        <source>%1 names it</source>
        <translation>%1 le nomme</translation>
    </message>
    <message>
        <source>Apex class</source>
        <translation>classe Apex</translation>
    </message>
    <message>
        <source>Apex trigger</source>
        <translation>déclencheur Apex</translation>
    </message>
    <message>
        <source>Visualforce page</source>
        <translation>page Visualforce</translation>
    </message>
    <message>
        <source>Visualforce component</source>
        <translation>composant Visualforce</translation>
    </message>
    <message>
        <source>Aura component</source>
        <translation>composant Aura</translation>
    </message>
    <message>
        <source>Lightning web component</source>
        <translation>composant Web Lightning</translation>
    </message>
    <message>
        <source>app</source>
        <translation>application</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>fichier d’étiquettes</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>custom metadata record</source>
        <translation>enregistrement de métadonnées personnalisées</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message>
        <source>Lightning page</source>
        <translation>page Lightning</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>workflow of</source>
        <translation>workflow de</translation>
    </message>
    <message>
        <source>sharing rules of</source>
        <translation>règles de partage de</translation>
    </message>
    <message>
        <source>assignment rules of</source>
        <translation>règles d’attribution de</translation>
    </message>
    <message>
        <source>%1, as the org says</source>
        <translation>%1, d’après l’org</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependencies the org told name something that several objects have; they were left out.</source>
        <translation>
            <numerusform>%Ln dépendance indiquée par l’org nomme quelque chose que plusieurs objets possèdent&#xa0;; elle a été écartée.</numerusform>
            <numerusform>%Ln dépendances indiquées par l’org nomment quelque chose que plusieurs objets possèdent&#xa0;; elles ont été écartées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop</name>
    <message>
        <source>Keeps Salesforce environments in step.</source>
        <translation>Garde les environnements Salesforce en phase.</translation>
    </message>
    <message>
        <source>Open the workspace in &lt;folder&gt;.</source>
        <translation>Ouvrir l’espace de travail dans &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Open the sample company; nothing leaves this computer.</source>
        <translation>Ouvrir l’entreprise d’exemple&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Draw every screen of the sample company into &lt;folder&gt;, then end.</source>
        <translation>Dessiner chaque écran de l’entreprise d’exemple dans &lt;folder&gt;, puis terminer.</translation>
    </message>
    <message>
        <source>Size of the window, for --shots: 1440x900.</source>
        <translation>Taille de la fenêtre, pour --shots&#xa0;: 1440x900.</translation>
    </message>
    <message>
        <source>light, dark or system, for this time only.</source>
        <translation>light, dark ou system, pour cette fois seulement.</translation>
    </message>
    <message>
        <source>Show what the merge of three versions of a file left undecided; four files are named: the common version, the version merged into, the version that is merged, and where the result goes. The exit code is 0 once that is written, and 1 when the window was closed before.</source>
        <translation>Afficher ce que la fusion de trois versions d’un fichier a laissé à décider&#xa0;; quatre fichiers sont nommés&#xa0;: la version commune, la version qui reçoit, la version fusionnée et la destination du résultat. Le code de sortie est 0 une fois le résultat écrit, et 1 si la fenêtre a été fermée avant.</translation>
    </message>
    <message>
        <source>What the version merged into is called, for --mergetool.</source>
        <translation>Nom de la version qui reçoit, pour --mergetool.</translation>
    </message>
    <message>
        <source>What the version that is merged is called, for --mergetool.</source>
        <translation>Nom de la version fusionnée, pour --mergetool.</translation>
    </message>
    <message>
        <source>--mergetool takes four files.</source>
        <translation>--mergetool attend quatre fichiers.</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>Cette branche</translation>
    </message>
    <message>
        <source>Other branch</source>
        <translation>Autre branche</translation>
    </message>
    <message>
        <source>The language to speak, for this time only.</source>
        <translation>La langue à utiliser, pour cette fois seulement.</translation>
    </message>
    <message>
        <source>Size of the letters in per cent, for --shots.</source>
        <translation>Taille du texte en pour cent, pour --shots.</translation>
    </message>
    <message>
        <source>Longer words with accents, and all from right to left, for --shots.</source>
        <translation>Mots plus longs avec accents, le tout de droite à gauche, pour --shots.</translation>
    </message>
    <message>
        <source>Go there when the workspace is open: app://component/ApexClass/Name, app://environment/UAT, app://promotion/ID or app://section/history. The same address without --open does it, too.</source>
        <translation>Y aller quand l’espace de travail est ouvert&#xa0;: app://component/ApexClass/Name, app://environment/UAT, app://promotion/ID ou app://section/history. La même adresse sans --open fait de même.</translation>
    </message>
    <message>
        <source>Where to go, as with --open.</source>
        <translation>Où aller, comme avec --open.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Il n’y a rien à %1.</translation>
    </message>
    <message>
        <source>Width of the pictures, in few colours, for --shots.</source>
        <translation>Largeur des images, en peu de couleurs, pour --shots.</translation>
    </message>
    <message>
        <source>Every picture in high contrast as well, for --shots.</source>
        <translation>Chaque image aussi en contraste élevé, pour --shots.</translation>
    </message>
</context>
<context>
    <name>backflow::desktop::RuleScheduler</name>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) that are due</source>
        <translation>
            <numerusform>%Ln règle à exécuter</numerusform>
            <numerusform>%Ln règles à exécuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Session</name>
    <message>
        <source>Starting the sample company&apos;s orgs</source>
        <translation>Démarrage des orgs de l’entreprise d’exemple</translation>
    </message>
    <message>
        <source>Reading the orgs</source>
        <translation>Lecture des orgs</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the sample company: %1</source>
        <translation>Impossible de créer un dossier temporaire pour l’entreprise d’exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Ouvrir l’entreprise d’exemple</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Tray</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Backflow</source>
        <translation>Backflow</translation>
    </message>
    <message>
        <source>Pause the schedule</source>
        <translation>Suspendre le calendrier</translation>
    </message>
    <message>
        <source>9+</source>
        <translation>9+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>en cours&#xa0;: %Ln</numerusform>
            <numerusform>en cours&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>à traiter&#xa0;: %Ln</numerusform>
            <numerusform>à traiter&#xa0;: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::git</name>
    <message>
        <source>“%1” cannot be the name of a file in a repository.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un fichier dans un dépôt.</translation>
    </message>
    <message>
        <source>A folder of the stored content is damaged.</source>
        <translation>Un dossier du contenu stocké est endommagé.</translation>
    </message>
    <message>
        <source>The repository holds a file that is not safe to read: %1</source>
        <translation>Le dépôt contient un fichier qu’il n’est pas sûr de lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>A commit needs the name of its author; set one first.</source>
        <translation>Un commit a besoin du nom de son auteur&#xa0;; définissez-en un d’abord.</translation>
    </message>
    <message>
        <source>The content of “%1” is not in the local repository.</source>
        <translation>Le contenu de «&#xa0;%1&#xa0;» n’est pas dans le dépôt local.</translation>
    </message>
    <message>
        <source>The branch “%1” was changed by somebody else in the meantime; nothing was written.</source>
        <translation>La branche «&#xa0;%1&#xa0;» a été modifiée entre-temps par quelqu’un d’autre&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no space left on the disk; free some and try again.</source>
        <translation>Il n’y a plus d’espace sur le disque&#xa0;; libérez-en et réessayez.</translation>
    </message>
    <message>
        <source>The repository cannot be written: permission is missing or the disk is read-only.</source>
        <translation>Le dépôt ne peut pas être écrit&#xa0;: une autorisation manque ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The local repository is damaged; fetch it again or restore its folder from a backup.</source>
        <translation>Le dépôt local est endommagé&#xa0;; rapatriez-le de nouveau ou restaurez son dossier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Somebody else changed the branch in the meantime; look at the new state and try again.</source>
        <translation>Quelqu’un d’autre a modifié la branche entre-temps&#xa0;; regardez le nouvel état et réessayez.</translation>
    </message>
    <message>
        <source>The Git server cannot be reached; check the network and the remote&apos;s address.</source>
        <translation>Le serveur Git est injoignable&#xa0;; vérifiez le réseau et l’adresse du dépôt distant.</translation>
    </message>
    <message>
        <source>The folder belongs to another user of this machine.</source>
        <translation>Le dossier appartient à un autre utilisateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The name is not one that Git allows.</source>
        <translation>Git n’admet pas ce nom.</translation>
    </message>
    <message>
        <source>The repository uses a Git feature that is not supported here.</source>
        <translation>Le dépôt emploie une fonction de Git qui n’est pas prise en charge ici.</translation>
    </message>
    <message>
        <source>Nothing was changed; the log holds the details.</source>
        <translation>Rien n’a été modifié&#xa0;; le journal contient les détails.</translation>
    </message>
    <message>
        <source>The stored content holds a file name that is not allowed: “%1”.</source>
        <translation>Le contenu stocké comporte un nom de fichier non admis&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The branch “%1” could not be moved.</source>
        <translation>La branche «&#xa0;%1&#xa0;» n’a pas pu être déplacée.</translation>
    </message>
    <message>
        <source>Another program holds it, or one that died left the file %1 behind.</source>
        <translation>Un autre programme l’occupe, ou un programme interrompu a laissé le fichier %1.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime.</source>
        <translation>Elle a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>The branch “%1” could not be deleted.</source>
        <translation>La branche «&#xa0;%1&#xa0;» n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>Somebody else moved or deleted it meanwhile.</source>
        <translation>Quelqu’un d’autre l’a déplacée ou supprimée entre-temps.</translation>
    </message>
    <message>
        <source>The branch “%1” exists, though it should not.</source>
        <translation>La branche «&#xa0;%1&#xa0;» existe, alors qu’elle ne le devrait pas.</translation>
    </message>
    <message>
        <source>somebody else changed the branch on the server; fetch and look at it again</source>
        <translation>quelqu’un d’autre a modifié la branche sur le serveur&#xa0;; rapatriez-la et regardez de nouveau</translation>
    </message>
    <message>
        <source>the new state does not build on what the server has; fetch and try again</source>
        <translation>le nouvel état ne part pas de ce que contient le serveur&#xa0;; rapatriez et réessayez</translation>
    </message>
    <message>
        <source>The address of the Git server could not be read.</source>
        <translation>L’adresse du serveur Git n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The address of the Git server could not be stored.</source>
        <translation>L’adresse du serveur Git n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>A folder cannot be published to safely; use a Git server (https or ssh).</source>
        <translation>On ne peut pas publier sans risque vers un dossier&#xa0;; utilisez un serveur Git (https ou ssh).</translation>
    </message>
    <message>
        <source>the server did not say whether it took the change; fetch to see</source>
        <translation>le serveur n’a pas dit s’il a accepté la modification&#xa0;; rapatriez pour le savoir</translation>
    </message>
    <message>
        <source>The commit %1 is not in the local repository.</source>
        <translation>Le commit %1 n’est pas dans le dépôt local.</translation>
    </message>
    <message>
        <source>The commit %1 could not be read.</source>
        <translation>Le commit %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The folder “%1” of the stored content could not be read.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» du contenu stocké n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une branche.</translation>
    </message>
    <message>
        <source>The branch “%1” could not be read.</source>
        <translation>La branche «&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The branches could not be listed.</source>
        <translation>Les branches n’ont pas pu être listées.</translation>
    </message>
    <message>
        <source>The common history of two commits could not be read.</source>
        <translation>L’historique commun de deux commits n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The content of commit %1 could not be read.</source>
        <translation>Le contenu du commit %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>“%1” could not be looked up.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être recherché.</translation>
    </message>
    <message>
        <source>The content %1 is not in the local repository.</source>
        <translation>Le contenu %1 n’est pas dans le dépôt local.</translation>
    </message>
    <message>
        <source>The content %1 could not be read.</source>
        <translation>Le contenu %1 n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The size of content %1 could not be read.</source>
        <translation>La taille du contenu %1 n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 is a file, but a Git repository is expected there. Nothing was changed.</source>
        <translation>%1 est un fichier, alors qu’un dépôt Git est attendu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder %1 holds files but no repository. Choose an empty folder.</source>
        <translation>Le dossier %1 contient des fichiers mais aucun dépôt. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The repository %1 could not be made.</source>
        <translation>Le dépôt %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>%1 has a working tree. Backflow keeps its own bare repository; choose another folder.</source>
        <translation>%1 a un arbre de travail. Backflow tient son propre dépôt nu&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is a shallow clone, without its history. Use a complete clone.</source>
        <translation>%1 est un clone superficiel, sans son historique. Utilisez un clone complet.</translation>
    </message>
    <message>
        <source>%1 borrows objects from another repository. Use a complete clone.</source>
        <translation>%1 emprunte des objets à un autre dépôt. Utilisez un clone complet.</translation>
    </message>
    <message>
        <source>The repository %1 could not be opened.</source>
        <translation>Le dépôt %1 n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The new content could not be stored.</source>
        <translation>Le nouveau contenu n’a pas pu être stocké.</translation>
    </message>
    <message>
        <source>A folder of the stored content could not be read.</source>
        <translation>Un dossier du contenu stocké n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The address of the remote is empty.</source>
        <translation>L’adresse du dépôt distant est vide.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a Git server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur Git.</translation>
    </message>
    <message>
        <source>“%1” is not an address Git can use. Use https://, ssh:// or git://.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse utilisable par Git. Utilisez https://, ssh:// ou git://.</translation>
    </message>
    <message>
        <source>The address holds a password. Leave it out: it would be stored readably.</source>
        <translation>L’adresse contient un mot de passe. Retirez-le&#xa0;: il serait stocké en clair.</translation>
    </message>
    <message>
        <source>No Git server is set for this pipeline.</source>
        <translation>Aucun serveur Git n’est défini pour ce pipeline.</translation>
    </message>
    <message>
        <source>Nothing was fetched from the Git server.</source>
        <translation>Rien n’a été rapatrié du serveur Git.</translation>
    </message>
    <message>
        <source>Nothing was published to the Git server.</source>
        <translation>Rien n’a été publié vers le serveur Git.</translation>
    </message>
    <message>
        <source>Publishing to the Git server was cut short; fetch to see what it took.</source>
        <translation>La publication vers le serveur Git a été interrompue&#xa0;; rapatriez pour voir ce qu’il a accepté.</translation>
    </message>
    <message>
        <source>The repository could not be tidied.</source>
        <translation>Le dépôt n’a pas pu être nettoyé.</translation>
    </message>
    <message>
        <source>“%1” would be a file and a folder at the same time.</source>
        <translation>«&#xa0;%1&#xa0;» serait à la fois un fichier et un dossier.</translation>
    </message>
    <message>
        <source>There is no key to sign with on this computer.</source>
        <translation>Il n’y a pas de clé pour signer sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 could not be started, so nothing can be signed.</source>
        <translation>%1 n’a pas pu être lancé, rien ne peut donc être signé.</translation>
    </message>
    <message>
        <source>The signing key could not be used. Unlock it (ssh-add, or gpg&apos;s agent), then try again.</source>
        <translation>La clé de signature n’a pas pu être utilisée. Déverrouillez-la (ssh-add ou l’agent de gpg), puis réessayez.</translation>
    </message>
    <message>
        <source>A signature could not be checked: %1</source>
        <translation>Une signature n’a pas pu être vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be started, so a signature could not be checked.</source>
        <translation>%1 n’a pas pu être lancé, une signature n’a donc pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>The public key of a signature is not in this computer&apos;s keyring.</source>
        <translation>La clé publique d’une signature n’est pas dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is not a signature of this content.</source>
        <translation>Ce n’est pas une signature de ce contenu.</translation>
    </message>
    <message>
        <source>The signature was made with a kind of key that cannot be checked here.</source>
        <translation>La signature vient d’un type de clé qui ne peut pas être vérifié ici.</translation>
    </message>
    <message>
        <source>The key of a signature was revoked.</source>
        <translation>La clé d’une signature a été révoquée.</translation>
    </message>
    <message>
        <source>The Git server said nothing for too long; check the network and try again.</source>
        <translation>Le serveur Git n’a rien dit pendant trop longtemps&#xa0;; vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The process that speaks to the server ended unexpectedly; try again.</source>
        <translation>Le processus qui parle au serveur s’est terminé de façon inattendue&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The program backflow-git, which speaks to Git servers, could not be started; it belongs beside this one. Install Backflow again.</source>
        <translation>Le programme backflow-git, qui parle aux serveurs Git, n’a pas pu être démarré&#xa0;; sa place est à côté de celui-ci. Réinstallez Backflow.</translation>
    </message>
    <message>
        <source>The program backflow-git answered in a way that is not understood; it may be of another version. Install Backflow again.</source>
        <translation>Le programme backflow-git a répondu d’une façon incompréhensible&#xa0;; il est peut-être d’une autre version. Réinstallez Backflow.</translation>
    </message>
    <message>
        <source>The commit %1 is damaged.</source>
        <translation>Le commit %1 est endommagé.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a file name that is not allowed: “%2”.</source>
        <translation>La branche «&#xa0;%1&#xa0;» y contient un nom de fichier qui n’est pas autorisé&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a link or another repository where only files may be: “%2”.</source>
        <translation>La branche «&#xa0;%1&#xa0;» y contient un lien ou un autre dépôt là où seuls des fichiers sont permis&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Branch “%1” there holds folders within folders beyond any use: “%2”.</source>
        <translation>La branche «&#xa0;%1&#xa0;» y contient des dossiers imbriqués au-delà de tout usage&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Branch “%1” there holds more files than any org has.</source>
        <translation>La branche «&#xa0;%1&#xa0;» y contient plus de fichiers que n’en a aucune org.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a file that is too large: “%2”.</source>
        <translation>La branche «&#xa0;%1&#xa0;» y contient un fichier trop volumineux&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Branch “%1” there names content that the server did not send: “%2”.</source>
        <translation>La branche «&#xa0;%1&#xa0;» y désigne un contenu que le serveur n’a pas envoyé&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A branch there has a name that is not allowed: “%1”.</source>
        <translation>Une branche y a un nom qui n’est pas autorisé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Branch “%1” there is damaged at “%2”.</source>
        <translation>La branche «&#xa0;%1&#xa0;» y est endommagée à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed; ask who looks after the repository.</source>
        <translation>Rien n’a été modifié sur cet ordinateur&#xa0;; demandez à la personne qui s’occupe du dépôt.</translation>
    </message>
    <message>
        <source>The Git server asks for a sign-in that is missing or was refused. Sign in under Settings, Privacy and audit, or with “backflowctl remote sign-in”.</source>
        <translation>Le serveur Git demande une connexion qui manque ou qui a été refusée. Connectez-vous dans Paramètres, Confidentialité et audit, ou avec «&#xa0;backflowctl remote sign-in&#xa0;».</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet. Its key is %2. Compare that with what whoever runs the server says it is; when it is the same, answer yes to “ssh%3 git@%1”, then try again.</source>
        <translation>Cet ordinateur ne connaît pas encore %1. Sa clé est %2. Comparez-la à celle qu’indique l’exploitant du serveur&#xa0;; si c’est la même, répondez yes à «&#xa0;ssh%3 git@%1&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one this computer knows it by: %2. Somebody may be in between. Ask who runs the server before anything else; when the key was changed there, forget the old one with “ssh-keygen -R %3”.</source>
        <translation>%1 montre une autre clé que celle par laquelle cet ordinateur le connaît&#xa0;: %2. Quelqu’un peut s’être interposé. Demandez d’abord à qui exploite le serveur&#xa0;; si la clé y a été changée, oubliez l’ancienne avec «&#xa0;ssh-keygen -R %3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>backflow::governance</name>
    <message>
        <source>The audit trail is damaged: commit %1 does not hold the record it names.</source>
        <translation>La piste d’audit est endommagée&#xa0;: le commit %1 ne contient pas l’enregistrement qu’il nomme.</translation>
    </message>
    <message>
        <source>no answer for the audit branch</source>
        <translation>pas de réponse pour la branche d’audit</translation>
    </message>
    <message>
        <source>A record of the audit trail cannot be read: it was altered.</source>
        <translation>Un enregistrement de la piste d’audit ne peut pas être lu&#xa0;: il a été altéré.</translation>
    </message>
    <message>
        <source>The Git remote does not take the audit trail. Everything is kept on this machine; ask who looks after the remote whether branch %1 may be pushed to, then try again.</source>
        <translation>Le dépôt Git distant n’accepte pas la piste d’audit. Tout est conservé sur cet ordinateur&#xa0;; demandez au responsable du dépôt distant si l’on peut pousser vers la branche %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Record %1 is missing: the next one found is %2.</source>
        <translation>L’enregistrement %1 manque&#xa0;: le suivant trouvé est %2.</translation>
    </message>
    <message>
        <source>Record %1 was altered: its content does not fit its name.</source>
        <translation>L’enregistrement %1 a été altéré&#xa0;: son contenu ne correspond pas à son nom.</translation>
    </message>
    <message>
        <source>There are two records with number %1.</source>
        <translation>Deux enregistrements portent le numéro %1.</translation>
    </message>
    <message>
        <source>Record %1 does not follow the one before it: one of the two was altered.</source>
        <translation>L’enregistrement %1 ne fait pas suite au précédent&#xa0;: l’un des deux a été altéré.</translation>
    </message>
    <message>
        <source>Commit %1 of the audit branch joins two chains.</source>
        <translation>Le commit %1 de la branche d’audit réunit deux chaînes.</translation>
    </message>
    <message>
        <source>This machine has seen a record %1 that is no longer in the audit trail: the trail was rewritten or cut short since.</source>
        <translation>Cet ordinateur a vu l’enregistrement %1, qui n’est plus dans la piste d’audit&#xa0;: elle a depuis été réécrite ou tronquée.</translation>
    </message>
    <message>
        <source>%1 is a production org and changes to production are switched off in this workspace. Nothing was changed. Switch production writes on in the workspace&apos;s settings if this is really wanted.</source>
        <translation>%1 est une org de production, et les modifications de la production sont désactivées dans cet espace de travail. Rien n’a été modifié. Si c’est vraiment voulu, autorisez l’écriture en production dans les paramètres de l’espace de travail.</translation>
    </message>
    <message>
        <source>The signature of %1&apos;s approval does not hold: %2</source>
        <translation>La signature de l’approbation de %1 n’est pas valable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The permission at hand is not for an approval in %1. Nothing was approved.</source>
        <translation>L’autorisation présente ne vaut pas pour une approbation dans %1. Rien n’a été approuvé.</translation>
    </message>
    <message>
        <source>The signature of record %1 does not hold: %2</source>
        <translation>La signature de l’enregistrement %1 n’est pas valable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Record %1 is not signed, though the policy asked for it.</source>
        <translation>L’enregistrement %1 n’est pas signé alors que la politique l’exigeait.</translation>
    </message>
    <message>
        <source>Record %1 says it was %2, but another key signed it: %3.</source>
        <translation>L’enregistrement %1 nomme %2, mais une autre clé l’a signé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Record %1 is of a promotion that the policy never allowed: no yes stands before it.</source>
        <translation>L’enregistrement %1 concerne une promotion que la politique n’a jamais autorisée&#xa0;: aucun oui ne la précède.</translation>
    </message>
    <message>
        <source>Record %1 allows what the policy of its time did not: %2</source>
        <translation>L’enregistrement %1 autorise ce que la politique d’alors n’autorisait pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 names a record that the audit trail no longer has (%2): the trail was rewritten or cut short.</source>
        <translation>%1 nomme un enregistrement que la piste d’audit n’a plus (%2)&#xa0;: elle a été réécrite ou raccourcie.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Record %1 was altered: it is not in the form records have.</source>
        <translation>L’enregistrement %1 a été modifié&#xa0;: il n’a pas la forme voulue.</translation>
    </message>
    <message>
        <source>%1 is not empty; name a new folder.</source>
        <translation>%1 n’est pas vide&#xa0;; indiquez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The export was cut short: it ends with record %1 and should end with %2.</source>
        <translation>L’export a été raccourci&#xa0;: il finit à l’enregistrement %1 et devrait finir à %2.</translation>
    </message>
    <message>
        <source>The export does not end as its manifest says.</source>
        <translation>L’export ne finit pas comme le dit son manifeste.</translation>
    </message>
    <message>
        <source>%1 is not what was exported.</source>
        <translation>%1 n’est pas ce qui a été exporté.</translation>
    </message>
    <message>
        <source>The signature of the export does not hold: %1</source>
        <translation>La signature de l’export n’est pas valable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>Demandez à %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Approvals by others for a deployment to %1: %2 of %3.</source>
        <translation>Approbations d’autres personnes pour un déploiement vers %1&#xa0;: %2 sur %3.</translation>
    </message>
    <message>
        <source>The policy asks for Backflow %1 or newer to change anything; this is %2. Update it first.</source>
        <translation>La politique exige Backflow %1 ou plus récent pour modifier quoi que ce soit&#xa0;; ceci est %2. Mettez d’abord à jour.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>You may not do this in %1: %2. Your role: %3.</source>
        <translation>Vous ne pouvez pas faire ceci dans %1&#xa0;: %2. Votre rôle&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The policy wants people to be known by their signing key, and none of yours is on this computer. Set user.signingkey in Git to one that is in the policy.</source>
        <translation>La politique veut que chacun soit reconnu à sa clé de signature, et aucune des vôtres n’est sur cet ordinateur. Donnez à user.signingkey dans Git une clé qui figure dans la politique.</translation>
    </message>
    <message>
        <source>%1 is no such environment.</source>
        <translation>%1 n’est pas un tel environnement.</translation>
    </message>
    <message>
        <source>The policy of this workspace cannot be trusted, so nothing may be changed: %1</source>
        <translation>La politique de cet espace de travail n’est pas fiable, rien ne peut donc être modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The policy of this workspace ran out on %1, so nothing may be changed until it is renewed.</source>
        <translation>La politique de cet espace de travail a expiré le %1&#xa0;; rien ne peut être modifié avant son renouvellement.</translation>
    </message>
    <message>
        <source>see the history</source>
        <translation>voir l’historique</translation>
    </message>
    <message>
        <source>export the record</source>
        <translation>exporter le registre</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>vérifier le registre</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparer</translation>
    </message>
    <message>
        <source>read the org</source>
        <translation>lire l’org</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>planifier</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>check against the org</source>
        <translation>vérifier auprès de l’org</translation>
    </message>
    <message>
        <source>deploy to development and test</source>
        <translation>déployer en développement et en test</translation>
    </message>
    <message>
        <source>deploy to staging and production</source>
        <translation>déployer en préproduction et en production</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>cancel one&apos;s own deployments</source>
        <translation>annuler ses propres déploiements</translation>
    </message>
    <message>
        <source>cancel any deployment</source>
        <translation>annuler tout déploiement</translation>
    </message>
    <message>
        <source>take over a lock</source>
        <translation>reprendre un verrou</translation>
    </message>
    <message>
        <source>share results with the team</source>
        <translation>partager les résultats avec l’équipe</translation>
    </message>
    <message>
        <source>connect an org</source>
        <translation>connecter une org</translation>
    </message>
    <message>
        <source>remove an org</source>
        <translation>retirer une org</translation>
    </message>
    <message>
        <source>change the pipeline</source>
        <translation>modifier le pipeline</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>modifier la politique</translation>
    </message>
    <message>
        <source>give roles to people</source>
        <translation>donner des rôles</translation>
    </message>
    <message>
        <source>run scheduled work</source>
        <translation>exécuter des tâches planifiées</translation>
    </message>
    <message>
        <source>change how long records are kept</source>
        <translation>modifier la durée de conservation</translation>
    </message>
    <message>
        <source>make a support bundle</source>
        <translation>créer un dossier d’assistance</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>déployer</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Deploy to development</source>
        <translation>Déployer en développement</translation>
    </message>
    <message>
        <source>to test</source>
        <translation>en test</translation>
    </message>
    <message>
        <source>to staging</source>
        <translation>en préproduction</translation>
    </message>
    <message>
        <source>to production</source>
        <translation>en production</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>own environments</source>
        <translation>environnements propres</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>%1: switched off for production</source>
        <translation>%1&#xa0;: désactivé pour la production</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>%1 may do nothing in %2.</source>
        <translation>%1 ne peut rien faire dans %2.</translation>
    </message>
    <message>
        <source>%1 may, in %2: %3.</source>
        <translation>%1 peut, dans %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>For the rest: %1.</source>
        <translation>Pour le reste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no policy, so this holds for everybody who opens the workspace.</source>
        <translation>Il n’y a pas de politique&#xa0;: cela vaut pour quiconque ouvre l’espace de travail.</translation>
    </message>
    <message>
        <source>There is no policy: everybody who opens this workspace may do everything in it, except change production before that is switched on.</source>
        <translation>Il n’y a pas de politique&#xa0;: quiconque ouvre cet espace de travail peut tout y faire, sauf modifier la production avant que ce soit activé.</translation>
    </message>
    <message>
        <source>No approval rule: nobody has to agree to a deployment.</source>
        <translation>Aucune règle d’approbation&#xa0;: personne n’a à accepter un déploiement.</translation>
    </message>
    <message>
        <source>The policy is not trusted, so everything is read-only: %1</source>
        <translation>La politique n’est pas fiable, tout est donc en lecture seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>The policy ran out: everything is read-only until an administrator renews it.</source>
        <translation>La politique a expiré&#xa0;: tout est en lecture seule jusqu’à ce qu’un administrateur la renouvelle.</translation>
    </message>
    <message>
        <source>The policy is not signed: roles are advisory, for whoever may push to its branch can change it.</source>
        <translation>La politique n’est pas signée&#xa0;: les rôles sont indicatifs, car quiconque peut pousser sur sa branche peut la modifier.</translation>
    </message>
    <message>
        <source>No approval rule for %1: nobody else has to agree to a deployment there.</source>
        <translation>Aucune règle d’approbation pour %1&#xa0;: personne d’autre n’a à y accepter un déploiement.</translation>
    </message>
    <message>
        <source>People are known by the e-mail address their Git is set to, which anybody can set: roles are advisory.</source>
        <translation>Les personnes sont reconnues à l’adresse e-mail de leur Git, que chacun peut choisir&#xa0;: les rôles sont indicatifs.</translation>
    </message>
    <message>
        <source>Records need not be signed.</source>
        <translation>Les enregistrements n’ont pas à être signés.</translation>
    </message>
    <message>
        <source>A rule asks for more approvals than there are people who may give one.</source>
        <translation>Une règle demande plus d’approbations qu’il n’y a de personnes pouvant en donner.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: nobody was asked whether this is allowed.</source>
        <translation>Rien n’a été envoyé à %1&#xa0;: personne n’a été consulté sur l’autorisation.</translation>
    </message>
    <message>
        <source>The policy lets only some roles look into %1, and yours is not one of them.</source>
        <translation>La politique ne laisse que certains rôles regarder %1, et le vôtre n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The policy is in force on this computer, but the Git remote does not take it: %1</source>
        <translation>La politique s’applique sur cet ordinateur, mais le dépôt Git distant ne l’accepte pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role %1 goes</source>
        <translation>Le rôle %1 disparaît</translation>
    </message>
    <message>
        <source>Role %1 is new</source>
        <translation>Le rôle %1 est nouveau</translation>
    </message>
    <message>
        <source>What role %1 may do changes</source>
        <translation>Ce que peut faire le rôle %1 change</translation>
    </message>
    <message>
        <source>%1 is no longer named</source>
        <translation>%1 n’est plus nommé</translation>
    </message>
    <message>
        <source>%1 is named</source>
        <translation>%1 est nommé</translation>
    </message>
    <message>
        <source>Roles or identity of %1 change</source>
        <translation>Les rôles ou l’identité de %1 changent</translation>
    </message>
    <message>
        <source>What everybody else may do changes</source>
        <translation>Ce que peuvent faire tous les autres change</translation>
    </message>
    <message>
        <source>The rules for approvals change</source>
        <translation>Les règles d’approbation changent</translation>
    </message>
    <message>
        <source>Who may look into sensitive metadata changes</source>
        <translation>Qui peut regarder les métadonnées sensibles change</translation>
    </message>
    <message>
        <source>The tests that have to run change</source>
        <translation>Les tests à exécuter changent</translation>
    </message>
    <message>
        <source>Whether keys and signatures are asked for changes</source>
        <translation>L’exigence de clés et de signatures change</translation>
    </message>
    <message>
        <source>Validity or note change</source>
        <translation>La validité ou la note changent</translation>
    </message>
    <message>
        <source>The policy changed since you were allowed to change it. Look at it again.</source>
        <translation>La politique a changé depuis que vous étiez autorisé à la modifier. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Roles and people may only be changed by who may give roles. Nothing was changed.</source>
        <translation>Seul qui peut donner des rôles peut modifier rôles et personnes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The policy has to be signed with the key of one of its administrators, and none of theirs is on this computer. Nothing was changed.</source>
        <translation>La politique doit être signée avec la clé d’un de ses administrateurs, et aucune n’est sur cet ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The policy that is there has another fingerprint: %1. Compare it with an administrator&apos;s before you trust it.</source>
        <translation>La politique présente a une autre empreinte&#xa0;: %1. Comparez-la avec celle d’un administrateur avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>Commit %1 of branch %2 holds no policy.</source>
        <translation>Le commit %1 de la branche %2 ne contient pas de politique.</translation>
    </message>
    <message>
        <source>The policy was not written by Backflow: it is not in the form policies have.</source>
        <translation>La politique n’a pas été écrite par Backflow&#xa0;: elle n’a pas la forme voulue.</translation>
    </message>
    <message>
        <source>The signature of policy version %1 does not hold: %2</source>
        <translation>La signature de la version %1 de la politique n’est pas valable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Version %1 of the policy stands where version %2 is due: an old one was put back, or one is missing.</source>
        <translation>La version %1 de la politique se trouve à la place de la version %2&#xa0;: une ancienne a été remise, ou il en manque une.</translation>
    </message>
    <message>
        <source>Version %1 of the policy is not signed, though its administrators have keys.</source>
        <translation>La version %1 de la politique n’est pas signée, alors que ses administrateurs ont des clés.</translation>
    </message>
    <message>
        <source>Version %1 of the policy is signed by %2, which is the key of none of its administrators.</source>
        <translation>La version %1 de la politique est signée par %2, qui n’est la clé d’aucun de ses administrateurs.</translation>
    </message>
    <message>
        <source>The team&apos;s remote has another policy than this computer: neither follows from the other.</source>
        <translation>Le dépôt distant de l’équipe a une autre politique que cet ordinateur&#xa0;: aucune ne découle de l’autre.</translation>
    </message>
    <message>
        <source>The policy was made by joining two others.</source>
        <translation>La politique a été faite en joignant deux autres.</translation>
    </message>
    <message>
        <source>It had one, version %1, and the branch is gone.</source>
        <translation>Il en avait une, version %1, et la branche a disparu.</translation>
    </message>
    <message>
        <source>It does not follow from version %1, which this computer trusted last: it was rolled back or replaced.</source>
        <translation>Elle ne découle pas de la version %1, la dernière approuvée sur cet ordinateur&#xa0;: elle a été rétablie ou remplacée.</translation>
    </message>
    <message>
        <source>This workspace has no policy.</source>
        <translation>Cet espace de travail n’a pas de politique.</translation>
    </message>
    <message>
        <source>Viewer and auditor</source>
        <translation>Lecteur et auditeur</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Développeur</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>Responsable des versions</translation>
    </message>
    <message>
        <source>“%1” is no place: *, own, development, test, staging, production or =NAME</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lieu&#xa0;: *, own, development, test, staging, production ou =NOM</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be allowed</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien qui puisse être autorisé</translation>
    </message>
    <message>
        <source>two roles are called “%1”</source>
        <translation>deux rôles s’appellent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no role “%1”</source>
        <translation>il n’y a pas de rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” belongs to two people</source>
        <translation>«&#xa0;%1&#xa0;» appartient à deux personnes</translation>
    </message>
    <message>
        <source>nobody could change this policy any more: somebody needs a role with edit-policy</source>
        <translation>plus personne ne pourrait modifier cette politique&#xa0;: il faut quelqu’un avec un rôle edit-policy</translation>
    </message>
    <message>
        <source>this policy was written by a newer Backflow</source>
        <translation>cette politique a été écrite par un Backflow plus récent</translation>
    </message>
    <message>
        <source>a person needs an e-mail address or a key</source>
        <translation>une personne doit avoir une adresse e-mail ou une clé</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MB and was not read.</source>
        <translation>La politique dépasse 1 Mo et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The policy cannot be read: line %1: %2</source>
        <translation>La politique ne peut pas être lue&#xa0;: ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The policy is not what it must be. %1.</source>
        <translation>La politique n’est pas ce qu’elle doit être. %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>There is no signing key on this computer: what you do is recorded under your name, but not signed.</source>
        <translation>Il n’y a pas de clé de signature sur cet ordinateur&#xa0;: vos actes sont consignés sous votre nom, mais pas signés.</translation>
    </message>
    <message>
        <source>What you do is signed with %1.</source>
        <translation>Vos actes sont signés avec %1.</translation>
    </message>
    <message>
        <source>The policy does not name you (%1): you have the roles of everybody.</source>
        <translation>La politique ne vous nomme pas (%1)&#xa0;: vous avez les rôles de tous.</translation>
    </message>
    <message>
        <source>You are known by your e-mail address alone (%1): your role is advisory.</source>
        <translation>Vous n’êtes reconnu qu’à votre adresse e-mail (%1)&#xa0;: votre rôle est indicatif.</translation>
    </message>
    <message>
        <source>There is no Git remote: policy and record are on this computer alone, and whoever owns it can rewrite both.</source>
        <translation>Il n’y a pas de dépôt Git distant&#xa0;: politique et registre ne sont que sur cet ordinateur, et son propriétaire peut réécrire les deux.</translation>
    </message>
    <message>
        <source>Whether the Git host protects backflow/* from force pushes and deletion cannot be seen from here; doctor --try asks it for a refusal.</source>
        <translation>On ne voit pas d’ici si l’hébergeur Git protège backflow/* contre les push forcés et la suppression&#xa0;; doctor --try lui demande un refus.</translation>
    </message>
    <message>
        <source>There is no remote, or nothing on record yet: nothing to try.</source>
        <translation>Il n’y a pas de dépôt distant, ou encore rien d’enregistré&#xa0;: rien à essayer.</translation>
    </message>
    <message>
        <source>The Git host lets this login make no branch under backflow/: %1</source>
        <translation>L’hébergeur Git ne laisse pas cette connexion créer de branche sous backflow/&#xa0;: %1</translation>
    </message>
    <message>
        <source>The Git host lets branches under backflow/ be moved by force: records and policy can be rewritten there, and roles are advisory.</source>
        <translation>L’hébergeur Git laisse déplacer de force les branches sous backflow/&#xa0;: registre et politique peuvent y être réécrits, et les rôles sont indicatifs.</translation>
    </message>
    <message>
        <source>The Git host refuses to move branches under backflow/ by force.</source>
        <translation>L’hébergeur Git refuse de déplacer de force les branches sous backflow/.</translation>
    </message>
    <message>
        <source>The Git host lets branches under backflow/ be deleted: roles are advisory.</source>
        <translation>L’hébergeur Git laisse supprimer les branches sous backflow/&#xa0;: les rôles sont indicatifs.</translation>
    </message>
    <message>
        <source>The Git host refuses to delete branches under backflow/; %1 stays there.</source>
        <translation>L’hébergeur Git refuse de supprimer les branches sous backflow/&#xa0;; %1 y reste.</translation>
    </message>
    <message>
        <source>In %1, %2 may change metadata though your role here does not allow it: the role is advisory there.</source>
        <translation>Dans %1, %2 peut modifier les métadonnées bien que votre rôle ici ne le permette pas&#xa0;: le rôle y est indicatif.</translation>
    </message>
    <message>
        <source>In %1, %2 may change metadata without anybody&apos;s approval: the approval is advisory there.</source>
        <translation>Dans %1, %2 peut modifier les métadonnées sans l’approbation de personne&#xa0;: l’approbation y est indicative.</translation>
    </message>
    <message>
        <source>Your role allows deployments to %1, but %2 may not change metadata in the org.</source>
        <translation>Votre rôle permet des déploiements vers %1, mais %2 ne peut pas modifier les métadonnées dans l’org.</translation>
    </message>
    <message>
        <source>This is your own plan: somebody else has to approve it.</source>
        <translation>C’est votre propre plan&#xa0;: quelqu’un d’autre doit l’approuver.</translation>
    </message>
    <message>
        <source>Your approval would not count: the policy knows you by your signing key, and it is not on this computer.</source>
        <translation>Votre approbation ne compterait pas&#xa0;: la politique vous connaît par votre clé de signature, et elle n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your approval would not count for %1.</source>
        <translation>Votre approbation ne compterait pas pour %1.</translation>
    </message>
    <message>
        <source>You may not do this: %1. Your role: %2.</source>
        <translation>Vous ne pouvez pas faire cela&#xa0;: %1. Votre rôle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, only %1</source>
        <translation>, seulement %1</translation>
    </message>
    <message>
        <source>, but %1</source>
        <translation>, sauf %1</translation>
    </message>
    <message>
        <source>%1 may from now on: %2</source>
        <translation>%1 peut désormais&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may no longer: %2</source>
        <translation>%1 ne peut plus&#xa0;: %2</translation>
    </message>
    <message>
        <source>Role %1 is called %2</source>
        <translation>Le rôle %1 s’appelle %2</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>in one&apos;s own environments</source>
        <translation>dans ses propres environnements</translation>
    </message>
    <message>
        <source>development</source>
        <translation>développement</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message numerus="yes">
        <source>Deployments to %1: %n approvals by %2</source>
        <translation>
            <numerusform>Déploiements vers %1&#xa0;: %n approbation par %2</numerusform>
            <numerusform>Déploiements vers %1&#xa0;: %n approbations par %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, four eyes</source>
        <translation>, quatre yeux</translation>
    </message>
    <message>
        <source>, without: %1</source>
        <translation>, sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record %1 is not what its commit put there: it was altered afterwards.</source>
        <translation>L’enregistrement %1 n’est pas ce que son commit y avait mis&#xa0;: il a été modifié ensuite.</translation>
    </message>
    <message>
        <source>Record %1 allows something to somebody whom the map of people does not know: %2.</source>
        <translation>L’enregistrement %1 autorise quelqu’un que l’annuaire des personnes ne connaît pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What %1 was allowed cannot be held against the policy any more: that person was erased.</source>
        <translation>Ce qui a été autorisé à %1 ne peut plus être comparé à la politique&#xa0;: cette personne a été effacée.</translation>
    </message>
    <message>
        <source>The record on the team&apos;s remote was rewritten: it no longer holds what this computer had seen of it (%1, now %2). Nothing was sent and nothing may be changed until somebody has looked. What was seen is kept in branch %3; restore it on the remote, or, when the team agrees: backflowctl audit accept %4</source>
        <translation>Le registre sur le dépôt distant de l’équipe a été réécrit&#xa0;: il ne contient plus ce que cet ordinateur en avait vu (%1, maintenant %2). Rien n’a été envoyé et rien ne peut être modifié tant que personne n’a vérifié. Ce qui avait été vu est gardé dans la branche %3&#xa0;; rétablissez-le sur le dépôt distant ou, si l’équipe est d’accord&#xa0;: backflowctl audit accept %4</translation>
    </message>
    <message>
        <source>The record on the remote was not rewritten, as far as this computer has seen.</source>
        <translation>Le registre distant n’a pas été réécrit, pour autant que cet ordinateur l’ait vu.</translation>
    </message>
    <message>
        <source>The record on the remote ends with %1, not with what was named. Nothing was accepted.</source>
        <translation>Le registre distant se termine par %1, et non par ce qui a été indiqué. Rien n’a été accepté.</translation>
    </message>
    <message>
        <source>The policy asks for %1 at least in a deployment to %2, and this plan runs %3. Nothing was changed. Plan again with more tests.</source>
        <translation>La politique exige au moins %1 pour un déploiement vers %2, et ce plan exécute %3. Rien n’a été modifié. Refaites le plan avec plus de tests.</translation>
    </message>
    <message>
        <source>what the org runs by itself</source>
        <translation>ce que l’org exécute d’elle-même</translation>
    </message>
    <message>
        <source>The line of %1 in the map of people is not its own.</source>
        <translation>La ligne de %1 dans l’annuaire des personnes n’est pas la sienne.</translation>
    </message>
    <message>
        <source>Someone who was erased</source>
        <translation>Une personne effacée</translation>
    </message>
    <message>
        <source>no answer for the map of people</source>
        <translation>pas de réponse pour l’annuaire des personnes</translation>
    </message>
    <message>
        <source>The map of people has no line for %1.</source>
        <translation>L’annuaire des personnes n’a pas de ligne pour %1.</translation>
    </message>
    <message>
        <source>Who is named, or their roles or identity, changes</source>
        <translation>Les personnes nommées, leurs rôles ou leur identité changent</translation>
    </message>
    <message>
        <source>“%1” is no level of tests: NoTestRun, RunSpecifiedTests, RunRelevantTests, RunLocalTests or RunAllTestsInOrg</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau de tests&#xa0;: NoTestRun, RunSpecifiedTests, RunRelevantTests, RunLocalTests ou RunAllTestsInOrg</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln other approvers</source>
        <translation>
            <numerusform>avec %Ln autre approbateur</numerusform>
            <numerusform>avec %Ln autres approbateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No signature is kept for that commit.</source>
        <translation>Aucune signature n’est conservée pour ce commit.</translation>
    </message>
    <message>
        <source>The audit branch has %1 for %2: it was rewritten.</source>
        <translation>La branche d’audit compte %1 pour %2&#xa0;: elle a été réécrite.</translation>
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
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>The second remote holds that record %1 was %2 on %3, and the trail here has it otherwise: the trail was rewritten, or two of them are shown.</source>
        <translation>Selon le second dépôt distant, l’enregistrement %1 était %2 le %3, et la piste ici en a un autre&#xa0;: la piste a été réécrite, ou deux pistes sont montrées.</translation>
    </message>
    <message>
        <source>no answer for branch %1</source>
        <translation>aucune réponse pour la branche %1</translation>
    </message>
    <message>
        <source>An anchor on the second remote cannot be read.</source>
        <translation>Un ancrage du second dépôt distant est illisible.</translation>
    </message>
    <message>
        <source>The anchors on the second remote were rewritten: they no longer hold what this computer had seen of them (%1). Ask who keeps that remote.</source>
        <translation>Les ancrages du second dépôt distant ont été réécrits&#xa0;: ils ne contiennent plus ce que cet ordinateur en avait vu (%1). Demandez à qui s’occupe de ce dépôt.</translation>
    </message>
    <message>
        <source>The second remote does not take the record&apos;s head. Ask who keeps it whether branch %1 may be pushed to.</source>
        <translation>Le second dépôt distant n’accepte pas la tête du registre. Demandez à qui s’en occupe si l’on peut pousser vers la branche %1.</translation>
    </message>
    <message>
        <source>The second remote holds record %1 of %2, which is not in the trail here: the trail was cut short, or this computer has not fetched it yet.</source>
        <translation>Le second dépôt distant contient l’enregistrement %1 du %2, absent de la piste ici&#xa0;: la piste a été tronquée, ou cet ordinateur ne l’a pas encore récupéré.</translation>
    </message>
    <message>
        <source>Record %1 was written when the trail ended with a record that does not stand before it: the trail was rewritten.</source>
        <translation>L’enregistrement %1 a été écrit alors que la piste se terminait par un enregistrement qui ne se trouve pas avant lui&#xa0;: la piste a été réécrite.</translation>
    </message>
    <message>
        <source>Record %1 names the one written before it on the same computer, and that does not stand before it: it was left out or put elsewhere before both were sent.</source>
        <translation>L’enregistrement %1 nomme celui qui a été écrit avant lui sur le même ordinateur, et celui-ci ne se trouve pas avant lui&#xa0;: il a été omis ou déplacé avant l’envoi des deux.</translation>
    </message>
    <message>
        <source>Record %1 follows the same record on its computer as another one does: the workspace was copied, or an older copy of it was put back.</source>
        <translation>L’enregistrement %1 suit sur son ordinateur le même enregistrement qu’un autre&#xa0;: l’espace de travail a été copié, ou une copie plus ancienne a été restaurée.</translation>
    </message>
    <message>
        <source>This comes from an org on a later release (API %1), and %2 is on API %3: what is new in that release does not exist there yet, and the policy keeps it back. Wait until %2 is upgraded, or override it with a reason where your role may.</source>
        <translation>Ceci vient d’une org d’une version plus récente (API %1), et %2 est en API %3&#xa0;: ce qui est nouveau dans cette version n’y existe pas encore, et la politique le retient. Attendez la mise à niveau de %2, ou passez outre avec une raison si votre rôle le permet.</translation>
    </message>
    <message>
        <source>%1 is a production org: nobody may do this there (%2). Nothing was changed. Do it in a sandbox.</source>
        <translation>%1 est une org de production : personne ne peut y faire cela (%2). Rien n’a été modifié. Faites-le dans une sandbox.</translation>
    </message>
    <message>
        <source>refresh a sandbox</source>
        <translation>actualiser une sandbox</translation>
    </message>
    <message>
        <source>mask records, and see what they hold</source>
        <translation>masquer des enregistrements et voir ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>Nothing was asked of production for %1: nobody was asked whether this is allowed.</source>
        <translation>Rien n’a été demandé à la production pour %1 : personne n’a été consulté sur l’autorisation.</translation>
    </message>
    <message>
        <source>The compliance rules that a plan is held against change</source>
        <translation>Les règles de conformité auxquelles un plan est confronté changent</translation>
    </message>
    <message>
        <source>What may go to an org on an older release changes</source>
        <translation>Ce qui peut aller dans une org d’une version plus ancienne change</translation>
    </message>
    <message>
        <source>“%1” is not low, medium, high or critical</source>
        <translation>« %1 » n’est pas low, medium, high ni critical</translation>
    </message>
    <message>
        <source>“%1” is nothing a rule for releases does: warn or block</source>
        <translation>«&#xa0;%1&#xa0;» n’est rien que fasse une règle de versions&#xa0;: warn ou block</translation>
    </message>
    <message>
        <source>the address holds a password; everybody can read the policy</source>
        <translation>l’adresse contient un mot de passe&#xa0;; tout le monde peut lire la politique</translation>
    </message>
    <message>
        <source>“%1” is neither day nor week</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni day ni week</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>the list may not be empty</source>
        <translation>la liste ne peut pas être vide</translation>
    </message>
    <message>
        <source>a whole number from %1 on is expected</source>
        <translation>un nombre entier à partir de %1 est attendu</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a time like 2026-11-30T09:00:00Z is expected</source>
        <translation>une date comme 2026-11-30T09:00:00Z est attendue</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>une liste d’objets est attendue</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation>la liste est trop longue</translation>
    </message>
    <message>
        <source>this member is not known</source>
        <translation>cet élément est inconnu</translation>
    </message>
    <message>
        <source>Deployments to %1: %2</source>
        <translation>Déploiements vers %1 : %2</translation>
    </message>
    <message>
        <source>, let pass by: %1</source>
        <translation>, peut laisser passer : %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>aucun test</translation>
    </message>
    <message>
        <source>tests named by hand</source>
        <translation>des tests nommés à la main</translation>
    </message>
    <message>
        <source>the relevant tests</source>
        <translation>les tests pertinents</translation>
    </message>
    <message>
        <source>all tests in the org</source>
        <translation>tous les tests de l’org</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>no finding of severity “%1” or worse</source>
        <translation>aucun constat de gravité « %1 » ou plus</translation>
    </message>
    <message>
        <source>nothing from an org on a later release</source>
        <translation>rien d’une org en version plus récente</translation>
    </message>
    <message>
        <source>a warning where it comes from an org on a later release</source>
        <translation>un avertissement quand cela vient d’une org en version plus récente</translation>
    </message>
    <message>
        <source>all local tests</source>
        <translation>tous les tests locaux</translation>
    </message>
    <message>
        <source>The second remote %1 could not be asked; the record was held against what was last heard of it. %2</source>
        <translation>Le second dépôt distant %1 n’a pas pu être interrogé&#xa0;; la piste a été comparée à ce qui en était connu la dernière fois. %2</translation>
    </message>
    <message>
        <source>The second remote %1 knows newer records than this computer, which could not fetch them from the team&apos;s remote.</source>
        <translation>Le second dépôt distant %1 connaît des enregistrements plus récents que cet ordinateur, qui n’a pas pu les récupérer depuis le dépôt distant de l’équipe.</translation>
    </message>
</context>
<context>
    <name>backflow::localorg</name>
    <message>
        <source>Fault rule %1 is not understood: it needs match.op, a positive match.nth and a do that holds known effects only. %2</source>
        <translation>La règle de panne %1 n’est pas comprise&#xa0;: il lui faut match.op, un match.nth positif et un do ne contenant que des effets connus. %2</translation>
    </message>
    <message>
        <source>Port %1 on this machine cannot be used: another program may hold it. Choose another port.</source>
        <translation>Le port %1 de cet ordinateur est inutilisable&#xa0;: un autre programme l’occupe peut-être. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be written: %2</source>
        <translation>Le journal %1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not the id of an org: it has 15 or 18 letters and digits and starts with 00D.</source>
        <translation>%1 n’est pas l’ID d’une org&#xa0;: il compte 15 ou 18 lettres et chiffres et commence par 00D.</translation>
    </message>
    <message>
        <source>%1 is not an API version such as 66.0.</source>
        <translation>%1 n’est pas une version d’API comme 66.0.</translation>
    </message>
    <message>
        <source>The local org holds no %1 called %2.</source>
        <translation>L’org locale ne contient aucun %1 nommé %2.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it to let the local org begin anew.</source>
        <translation>%1 est endommagé. Supprimez-le pour que l’org locale reparte de zéro.</translation>
    </message>
    <message>
        <source>The local org cannot use the file %1.</source>
        <translation>L’org locale ne peut pas utiliser le fichier %1.</translation>
    </message>
    <message>
        <source>%1 is no later API version than %2, which the org speaks.</source>
        <translation>%1 n’est pas une version d’API ultérieure à %2, que parle l’org.</translation>
    </message>
</context>
<context>
    <name>backflow::masking</name>
    <message>
        <source>%1: the org does not write some records for now: something else holds them, or its jobs break off. What is masked is kept; go on with the run later.</source>
        <translation>%1 : l’org n’écrit pas certains enregistrements pour l’instant : autre chose les retient, ou ses tâches s’interrompent. Ce qui est masqué est conservé ; poursuivez l’exécution plus tard.</translation>
    </message>
    <message>
        <source>The org gave an answer that makes no sense here. Try again.</source>
        <translation>L’org a donné une réponse qui n’a pas de sens ici. Réessayez.</translation>
    </message>
    <message>
        <source>%1: the org does not say what became of some records of job %2. Nothing more is written; look at the job in the org.</source>
        <translation>%1 : l’org ne dit pas ce que sont devenus certains enregistrements de la tâche %2. Plus rien n’est écrit ; regardez la tâche dans l’org.</translation>
    </message>
    <message>
        <source>The org does not let its records be deleted.</source>
        <translation>L’org ne laisse pas supprimer ses enregistrements.</translation>
    </message>
    <message>
        <source>The org does not let its records be changed.</source>
        <translation>L’org ne laisse pas modifier ses enregistrements.</translation>
    </message>
    <message>
        <source>The org has no such field.</source>
        <translation>L’org n’a pas ce champ.</translation>
    </message>
    <message>
        <source>Names of people and what is told of them in sentences stay: only addresses, numbers and links are found. Choose filler text to replace it as a whole.</source>
        <translation>Les noms de personnes et ce qui est dit d’elles en phrases restent : seuls les adresses, numéros et liens sont trouvés. Choisissez un texte de remplissage pour tout remplacer.</translation>
    </message>
    <message>
        <source>Not covered: %1. %2</source>
        <translation>Non couvert : %1. %2</translation>
    </message>
    <message>
        <source>Cannot be covered: %1. %2</source>
        <translation>Ne peut pas être couvert : %1. %2</translation>
    </message>
    <message>
        <source>Files keep their content: delete them in the sandbox, or leave them out when it is made.</source>
        <translation>Les fichiers gardent leur contenu : supprimez-les dans la sandbox, ou laissez-les de côté à sa création.</translation>
    </message>
    <message>
        <source>Attachments keep their content: delete them in the sandbox.</source>
        <translation>Les pièces jointes gardent leur contenu : supprimez-les dans la sandbox.</translation>
    </message>
    <message>
        <source>Documents keep their content: delete them in the sandbox.</source>
        <translation>Les documents gardent leur contenu : supprimez-les dans la sandbox.</translation>
    </message>
    <message>
        <source>Notes are files inside and keep their content.</source>
        <translation>Les notes sont en fait des fichiers et gardent leur contenu.</translation>
    </message>
    <message>
        <source>Mails that were sent cannot be changed: delete them in the sandbox.</source>
        <translation>Les courriels envoyés ne peuvent pas être modifiés : supprimez-les dans la sandbox.</translation>
    </message>
    <message>
        <source>Posts keep what they say, and so do comments: leave Chatter out when the sandbox is made.</source>
        <translation>Les publications gardent leur texte, les commentaires aussi : laissez Chatter de côté à la création de la sandbox.</translation>
    </message>
    <message>
        <source>Activities that the org has archived are out of reach.</source>
        <translation>Les activités archivées par l’org sont hors de portée.</translation>
    </message>
    <message>
        <source>Big objects hold archives, and their records cannot be changed.</source>
        <translation>Les big objects contiennent des archives, et leurs enregistrements ne peuvent pas être modifiés.</translation>
    </message>
    <message>
        <source>Its records lie outside of the org.</source>
        <translation>Ses enregistrements se trouvent hors de l’org.</translation>
    </message>
    <message>
        <source>Custom metadata is no data: look through it with “mask scan” before it is kept.</source>
        <translation>Les métadonnées personnalisées ne sont pas des données : parcourez-les avec « mask scan » avant qu’elles soient conservées.</translation>
    </message>
    <message>
        <source>The history of fields keeps the values of before: switch it off and delete it in the sandbox.</source>
        <translation>L’historique des champs garde les valeurs d’avant : désactivez-le et supprimez-le dans la sandbox.</translation>
    </message>
    <message>
        <source>It is worked out by the org from other fields and cannot be written. Mask those.</source>
        <translation>L’org le calcule à partir d’autres champs et il ne peut pas être écrit. Masquez ceux-là.</translation>
    </message>
    <message>
        <source>The org does not let it be written.</source>
        <translation>L’org ne le laisse pas écrire.</translation>
    </message>
    <message>
        <source>“%1” gives nothing that a field of type %2 takes.</source>
        <translation>« %1 » ne donne rien qu’un champ de type %2 accepte.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Il ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The pattern has a % that stands for nothing: %d, %a, %A, %x and %% are known.</source>
        <translation>Le modèle a un % qui ne signifie rien : %d, %a, %A, %x et %% sont connus.</translation>
    </message>
    <message>
        <source>It has no values to choose from.</source>
        <translation>Il n’a pas de valeurs à choisir.</translation>
    </message>
    <message>
        <source>It is too short: it has %L1 characters, and the new values have %L2.</source>
        <translation>Il est trop court : il a %L1 caractères, et les nouvelles valeurs en ont %L2.</translation>
    </message>
    <message>
        <source>Its values have to differ from record to record, and this would give the same to several.</source>
        <translation>Ses valeurs doivent différer d’un enregistrement à l’autre, et ceci donnerait la même à plusieurs.</translation>
    </message>
    <message>
        <source>The org has no such object.</source>
        <translation>L’org n’a pas cet objet.</translation>
    </message>
    <message>
        <source>replace, from a library</source>
        <translation>remplacer, depuis une bibliothèque</translation>
    </message>
    <message>
        <source>replace, by a pattern</source>
        <translation>remplacer, selon un modèle</translation>
    </message>
    <message>
        <source>replace, by a keyed hash</source>
        <translation>remplacer, par un hachage à clé</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>décaler</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>replace what looks personal in the text</source>
        <translation>remplacer ce qui paraît personnel dans le texte</translation>
    </message>
    <message>
        <source>%1: there is no library “%2”. There are: %3.</source>
        <translation>%1 : il n’y a pas de bibliothèque « %2 ». Il y a : %3.</translation>
    </message>
    <message>
        <source>%1: a pattern has 1 to %2 characters.</source>
        <translation>%1 : un modèle a de 1 à %2 caractères.</translation>
    </message>
    <message>
        <source>%1: a keyed hash has 8 to 40 characters, prefix and suffix not counted.</source>
        <translation>%1 : un hachage à clé a de 8 à 40 caractères, sans préfixe ni suffixe.</translation>
    </message>
    <message>
        <source>%1: a shift is by 1 to 3650 days, or percent.</source>
        <translation>%1 : on décale de 1 à 3650 jours, ou pour cent.</translation>
    </message>
    <message>
        <source>%1: nothing called “%2” can be looked for in texts. There are: %3.</source>
        <translation>%1 : rien nommé « %2 » ne peut être cherché dans les textes. Il y a : %3.</translation>
    </message>
    <message>
        <source>%1: that is no name of a field.</source>
        <translation>%1 : ce n’est pas un nom de champ.</translation>
    </message>
    <message>
        <source>%1: there is no method “%2”.</source>
        <translation>%1 : il n’y a pas de méthode « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is no name of an object.</source>
        <translation>« %1 » n’est pas un nom d’objet.</translation>
    </message>
    <message>
        <source>%1: the condition is longer than %2 characters.</source>
        <translation>%1 : la condition dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>%1.%2 is in the plan twice.</source>
        <translation>%1.%2 figure deux fois dans le plan.</translation>
    </message>
    <message>
        <source>%1: its records are deleted, so no field of them can be masked.</source>
        <translation>%1 : ses enregistrements sont supprimés, aucun de leurs champs ne peut donc être masqué.</translation>
    </message>
    <message>
        <source>%1: no field is masked and nothing deleted.</source>
        <translation>%1 : aucun champ n’est masqué et rien n’est supprimé.</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>une exception</translation>
    </message>
    <message>
        <source>A waiver names no object and field: “%1”.</source>
        <translation>Une exception ne nomme ni objet ni champ : « %1 ».</translation>
    </message>
    <message>
        <source>%1 is left as it is, and nothing says why.</source>
        <translation>%1 est laissé tel quel, et rien ne dit pourquoi.</translation>
    </message>
    <message>
        <source>A masking plan has at most %L1 bytes.</source>
        <translation>Un plan de masquage a au plus %L1 octets.</translation>
    </message>
    <message>
        <source>That is no masking plan: it is not JSON.</source>
        <translation>Ce n’est pas un plan de masquage : ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>That is no masking plan this version of Backflow knows: its “format” is not %1.</source>
        <translation>Ce n’est pas un plan de masquage que cette version de Backflow connaît : son « format » n’est pas %1.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>%1 is in the plan twice.</source>
        <translation>%1 figure deux fois dans le plan.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>nom d’une personne</translation>
    </message>
    <message>
        <source>name of a company</source>
        <translation>nom d’une entreprise</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>number of a person</source>
        <translation>numéro d’une personne</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>compte bancaire</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <source>income</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>specially protected</source>
        <translation>spécialement protégé</translation>
    </message>
    <message>
        <source>password or key</source>
        <translation>mot de passe ou clé</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>adresse réseau</translation>
    </message>
    <message>
        <source>page of a person</source>
        <translation>page d’une personne</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texte libre</translation>
    </message>
    <message>
        <source>The org calls it so (%1).</source>
        <translation>L’org l’appelle ainsi (%1).</translation>
    </message>
    <message>
        <source>Its name says so.</source>
        <translation>Son nom le dit.</translation>
    </message>
    <message>
        <source>%L1 of %L2 sampled values look like it.</source>
        <translation>%L1 valeurs échantillonnées sur %L2 y ressemblent.</translation>
    </message>
    <message>
        <source>A long text may hold anything.</source>
        <translation>Un long texte peut contenir n’importe quoi.</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>interrupted: it can be gone on with</source>
        <translation>interrompue : on peut la poursuivre</translation>
    </message>
    <message>
        <source>done</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>%1: records gone through %2, masked %3</source>
        <translation>%1 : enregistrements parcourus %2, masqués %3</translation>
    </message>
    <message>
        <source>, %1 deleted</source>
        <translation>, supprimés %1</translation>
    </message>
    <message>
        <source>, %1 with nothing to mask</source>
        <translation>, sans rien à masquer %1</translation>
    </message>
    <message>
        <source>, %1 sent again after a lock or a break</source>
        <translation>, renvoyés après un verrou ou une rupture %1</translation>
    </message>
    <message>
        <source>not masked: %1, because of %2</source>
        <translation>non masqués : %1, à cause de %2</translation>
    </message>
    <message>
        <source>Masking of %1 by “%2”: %3</source>
        <translation>Masquage de %1 selon « %2 » : %3</translation>
    </message>
    <message>
        <source>Run %1, org %2, begun %3</source>
        <translation>Exécution %1, org %2, commencée %3</translation>
    </message>
    <message>
        <source>Records a second: %1; times it was gone on with: %2</source>
        <translation>Enregistrements par seconde : %1 ; reprises : %2</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 sampled records hold what was written</source>
        <translation>Relus : %1 enregistrements sur %2 contiennent ce qui a été écrit</translation>
    </message>
    <message>
        <source>otherwise by now: %1</source>
        <translation>autrement à présent : %1</translation>
    </message>
    <message>
        <source>Left as it is on purpose: %1 (%2)</source>
        <translation>Laissé tel quel exprès : %1 (%2)</translation>
    </message>
    <message>
        <source>Not reached: %1: %2</source>
        <translation>Hors de portée : %1 : %2</translation>
    </message>
    <message>
        <source>The key of this run is not in the keychain of this computer, so the same values would become others from here on. Go on where the run was begun.</source>
        <translation>La clé de cette exécution n’est pas dans le trousseau de cet ordinateur ; les mêmes valeurs en deviendraient donc d’autres à partir d’ici. Poursuivez là où l’exécution a commencé.</translation>
    </message>
    <message>
        <source>The key of the run could not be removed from the keychain (%1): %2</source>
        <translation>La clé de l’exécution n’a pas pu être retirée du trousseau (%1) : %2</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1 : %2 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is one of %L1 problems of the plan.</source>
        <translation>C’est l’un des %L1 problèmes du plan.</translation>
    </message>
    <message>
        <source>The permission has run out. Ask again.</source>
        <translation>L’autorisation a expiré. Redemandez-la.</translation>
    </message>
    <message>
        <source>Records of production are not touched.</source>
        <translation>Les enregistrements de la production ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The plan masks nothing.</source>
        <translation>Le plan ne masque rien.</translation>
    </message>
    <message>
        <source>That run masks %1, in the org it was begun in.</source>
        <translation>Cette exécution masque %1, dans l’org où elle a commencé.</translation>
    </message>
    <message>
        <source>The plan of this run was altered. Nothing was changed.</source>
        <translation>Le plan de cette exécution a été altéré. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no masking run %1.</source>
        <translation>Il n’y a pas d’exécution de masquage %1.</translation>
    </message>
    <message>
        <source>The journal of this masking run was altered at line %1. Nothing was changed. See in the org what is masked, and start a new run.</source>
        <translation>Le journal de cette exécution de masquage a été altéré à la ligne %1. Rien n’a été modifié. Regardez dans l’org ce qui est masqué, et lancez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>Another program is working on this masking run.</source>
        <translation>Un autre programme travaille à cette exécution de masquage.</translation>
    </message>
    <message>
        <source>There is a masking run of this name already.</source>
        <translation>Il y a déjà une exécution de masquage de ce nom.</translation>
    </message>
    <message>
        <source>The journal of this masking run has no beginning.</source>
        <translation>Le journal de cette exécution de masquage n’a pas de début.</translation>
    </message>
    <message>
        <source>The org could not read its records: %1</source>
        <translation>L’org n’a pas pu lire ses enregistrements : %1</translation>
    </message>
    <message>
        <source>The org has thrown away what it had read for this run: it keeps that for some days only. What is masked stays. Start a new run for the rest, with a condition that leaves out what is masked already.</source>
        <translation>L’org a jeté ce qu’elle avait lu pour cette exécution : elle ne le garde que quelques jours. Ce qui est masqué le reste. Lancez une nouvelle exécution pour le reste, avec une condition qui exclut ce qui est déjà masqué.</translation>
    </message>
    <message>
        <source>The org gives other records for the same question than before. Nothing more is written. Start a new run.</source>
        <translation>L’org donne d’autres enregistrements qu’avant pour la même question. Plus rien n’est écrit. Lancez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>%1: records gone through: %L2</source>
        <translation>%1 : enregistrements parcourus : %L2</translation>
    </message>
    <message>
        <source>%1 is a production org: its records are not touched.</source>
        <translation>%1 est une org de production : ses enregistrements ne sont pas touchés.</translation>
    </message>
    <message>
        <source>%1 leads to another org than the one it was connected to: it may have been refreshed. Nothing was changed. Connect it again first.</source>
        <translation>%1 mène à une autre org que celle à laquelle il était connecté : elle a peut-être été actualisée. Rien n’a été modifié. Reconnectez-le d’abord.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>une clé privée</translation>
    </message>
    <message>
        <source>a session of a Salesforce org</source>
        <translation>une session d’une org Salesforce</translation>
    </message>
    <message>
        <source>a sign-in of a Salesforce org</source>
        <translation>une connexion à une org Salesforce</translation>
    </message>
    <message>
        <source>a key of a cloud provider</source>
        <translation>une clé d’un fournisseur de cloud</translation>
    </message>
    <message>
        <source>a token of a service</source>
        <translation>un jeton d’un service</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>un jeton signé</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>un mot de passe dans une adresse</translation>
    </message>
    <message>
        <source>a sign-in of a web service</source>
        <translation>une connexion à un service web</translation>
    </message>
    <message>
        <source>a password or key in a setting</source>
        <translation>un mot de passe ou une clé dans un réglage</translation>
    </message>
    <message>
        <source>a password or key in custom metadata</source>
        <translation>un mot de passe ou une clé dans des métadonnées personnalisées</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>un mot de passe</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>une clé ou un jeton</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>un compte bancaire</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>un numéro de carte</translation>
    </message>
    <message>
        <source>a number of a person</source>
        <translation>un numéro d’une personne</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>That is no list of rules.</source>
        <translation>Ce n’est pas une liste de règles.</translation>
    </message>
    <message>
        <source>Rule “%1” makes no sense: %2</source>
        <translation>La règle « %1 » n’a pas de sens : %2</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 contient %2.</translation>
    </message>
    <message>
        <source>%1 seems to hold %2.</source>
        <translation>%1 semble contenir %2.</translation>
    </message>
    <message>
        <source>%1 may hold %2.</source>
        <translation>%1 contient peut-être %2.</translation>
    </message>
    <message>
        <source>Something was read that should lie in no history: %1 Places in all: %L2. Take it out in the org, and change what was a secret.</source>
        <translation>Quelque chose a été lu qui ne devrait figurer dans aucun historique : %1 Endroits en tout : %L2. Retirez-le dans l’org, et changez ce qui était un secret.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 by up to %2</source>
        <translation>%1 de %2 au plus</translation>
    </message>
    <message>
        <source>%1.%2 is not in the plan.</source>
        <translation>%1.%2 n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>%1: records that are still there: %L2</source>
        <translation>%1 : enregistrements encore présents : %L2</translation>
    </message>
    <message>
        <source>%1: nothing was written, so nothing is read back</source>
        <translation>%1 : rien n’a été écrit, rien n’est donc relu</translation>
    </message>
</context>
<context>
    <name>backflow::merge</name>
    <message>
        <source>Goes with %1.</source>
        <translation>Suit %1.</translation>
    </message>
    <message>
        <source>%1 goes, because what it describes is removed.</source>
        <translation>%1 disparaît, car ce qu’il décrit est supprimé.</translation>
    </message>
    <message>
        <source>%1 stays, because what it describes does.</source>
        <translation>%1 reste, car ce qu’il décrit reste.</translation>
    </message>
    <message>
        <source>Decisions that are still open: %1. Decide them first.</source>
        <translation>Décisions encore ouvertes&#xa0;: %1. Prenez-les d’abord.</translation>
    </message>
    <message>
        <source>It was added in %1, which the other side moved to %2: it goes there too.</source>
        <translation>Ajouté dans %1, que l’autre côté a déplacé vers %2&#xa0;: il y va aussi.</translation>
    </message>
    <message>
        <source>The entry %1 would be lost.</source>
        <translation>L’entrée %1 serait perdue.</translation>
    </message>
    <message>
        <source>Both sides added to the list %1 at the same place; the target&apos;s entries come first.</source>
        <translation>Les deux côtés ont ajouté à la liste %1 au même endroit&#xa0;; les entrées de la cible passent en premier.</translation>
    </message>
    <message>
        <source>the common version</source>
        <translation>la version commune</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>la cible</translation>
    </message>
    <message>
        <source>Merged by line, because %1 is not valid JSON. %2</source>
        <translation>Fusionné ligne à ligne, car %1 n’est pas du JSON valide. %2</translation>
    </message>
    <message>
        <source>The merge by entry did not pass its own check, so the whole file is to be decided. %1</source>
        <translation>La fusion par entrée n’a pas réussi son propre contrôle&#xa0;; le fichier entier est donc à décider. %1</translation>
    </message>
    <message>
        <source>The edited text is not valid JSON. %1</source>
        <translation>Le texte modifié n’est pas du JSON valide. %1</translation>
    </message>
    <message>
        <source>Only the member &quot;%1&quot; may stand in the place of this decision.</source>
        <translation>Seul le membre «&#xa0;%1&#xa0;» peut prendre la place de cette décision.</translation>
    </message>
    <message>
        <source>The result is not valid JSON. %1</source>
        <translation>Le résultat n’est pas du JSON valide. %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>Le fichier dépasse 256&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>something follows the end of the document.</source>
        <translation>quelque chose suit la fin du document.</translation>
    </message>
    <message>
        <source>more than %1 levels.</source>
        <translation>plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>une valeur manque.</translation>
    </message>
    <message>
        <source>a digit is missing.</source>
        <translation>un chiffre manque.</translation>
    </message>
    <message>
        <source>a number begins with 0.</source>
        <translation>un nombre commence par 0.</translation>
    </message>
    <message>
        <source>a text has a line end or a control character in it.</source>
        <translation>un texte contient une fin de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>a text is not closed.</source>
        <translation>un texte n’est pas fermé.</translation>
    </message>
    <message>
        <source>\ is followed by something that has no meaning.</source>
        <translation>\ est suivi de quelque chose qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>\u is not followed by four digits.</source>
        <translation>\u n’est pas suivi de quatre chiffres.</translation>
    </message>
    <message>
        <source>a name in quotes is missing.</source>
        <translation>un nom entre guillemets manque.</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>un deux-points manque.</translation>
    </message>
    <message>
        <source>a comma or } is missing.</source>
        <translation>une virgule ou } manque.</translation>
    </message>
    <message>
        <source>a comma or ] is missing.</source>
        <translation>une virgule ou ] manque.</translation>
    </message>
    <message>
        <source>this object has two members of one name.</source>
        <translation>cet objet a deux membres du même nom.</translation>
    </message>
    <message>
        <source>The line ends differ between the sides; the target&apos;s are kept.</source>
        <translation>Les fins de ligne diffèrent entre les deux côtés&#xa0;; celles de la cible sont gardées.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its lines are compared as bytes.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; ses lignes sont comparées comme octets.</translation>
    </message>
    <message>
        <source>It stands at different places in the versions and was brought to one: %1</source>
        <translation>Sa place diffère selon les versions et a été ramenée à une seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>A merge by line would hold this twice or lose it, so the whole file is to be decided: %1</source>
        <translation>Une fusion ligne à ligne le doublerait ou le perdrait&#xa0;; le fichier entier est donc à décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of API and package versions that both sides raised, the higher one is taken.</source>
        <translation>Des versions d’API et de packages que les deux côtés ont relevées, la plus élevée est retenue.</translation>
    </message>
    <message>
        <source>Places of flow elements on the canvas, which mean nothing when the flow runs, stay as in the target.</source>
        <translation>L’emplacement des éléments de flux sur le canevas, sans effet à l’exécution, reste celui de la cible.</translation>
    </message>
    <message>
        <source>The label of a layout&apos;s summary is an id of its org and stays as in the target.</source>
        <translation>L’étiquette du récapitulatif d’une présentation est un ID propre à son org et reste celle de la cible.</translation>
    </message>
    <message>
        <source>A text in which one side changed white space alone is taken from the side that changed its words.</source>
        <translation>Un texte dont un côté n’a modifié que les espaces est pris du côté qui en a modifié les mots.</translation>
    </message>
    <message>
        <source>Position numbers of list entries follow from the order of the merged list.</source>
        <translation>Les numéros de position des entrées découlent de l’ordre de la liste fusionnée.</translation>
    </message>
    <message>
        <source>Where both sides added to an ordered list at the same place, the target&apos;s entries come first.</source>
        <translation>Si les deux côtés ont ajouté à une liste ordonnée au même endroit, les entrées de la cible passent en premier.</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>a gardé %1</translation>
    </message>
    <message>
        <source>left it as before</source>
        <translation>l’a laissé comme avant</translation>
    </message>
    <message>
        <source>removed it</source>
        <translation>l’a supprimé</translation>
    </message>
    <message>
        <source>kept both</source>
        <translation>a gardé les deux</translation>
    </message>
    <message>
        <source>wrote it by hand</source>
        <translation>l’a écrit à la main</translation>
    </message>
    <message>
        <source>For the same values in %1, %2 %3 on %4 (%5 → %6, promotion %7).</source>
        <translation>Le %4, pour les mêmes valeurs dans %1, %2 %3 (%5 → %6, promotion %7).</translation>
    </message>
    <message>
        <source>That choice is not possible for %1.</source>
        <translation>Ce choix n’est pas possible pour %1.</translation>
    </message>
    <message>
        <source>The edited text is not well-formed XML. %1</source>
        <translation>Le texte modifié n’est pas du XML bien formé. %1</translation>
    </message>
    <message>
        <source>Only &lt;%1&gt; may stand in the place of this decision.</source>
        <translation>Seul &lt;%1&gt; peut prendre la place de cette décision.</translation>
    </message>
    <message>
        <source>The result is not well-formed XML. %1</source>
        <translation>Le résultat n’est pas du XML bien formé. %1</translation>
    </message>
    <message>
        <source>The result would hold the entry %1 twice.</source>
        <translation>Le résultat contiendrait deux fois l’entrée %1.</translation>
    </message>
    <message>
        <source>The result would hold %1 twice.</source>
        <translation>Le résultat contiendrait %1 deux fois.</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <translation>à décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rule does not say what to take. Add take=source or take=target.</source>
        <translation>La règle ne dit pas quoi prendre. Ajoutez take=source ou take=target.</translation>
    </message>
    <message>
        <source>There is no decision %1 here.</source>
        <translation>Il n’y a pas de décision %1 ici.</translation>
    </message>
    <message>
        <source>%1: keep %2</source>
        <translation>%1&#xa0;: garder %2</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <translation>%1&#xa0;: comme avant</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1&#xa0;: garder les deux</translation>
    </message>
    <message>
        <source>%1: by hand</source>
        <translation>%1&#xa0;: à la main</translation>
    </message>
    <message>
        <source>%1: undecided again</source>
        <translation>%1&#xa0;: décision rouverte</translation>
    </message>
    <message>
        <source>There is no file %1 here.</source>
        <translation>Il n’y a pas de fichier %1 ici.</translation>
    </message>
    <message>
        <source>The edited file is not well-formed XML. %1</source>
        <translation>Le fichier modifié n’est pas du XML bien formé. %1</translation>
    </message>
    <message>
        <source>%1: written by hand</source>
        <translation>%1&#xa0;: écrit à la main</translation>
    </message>
    <message>
        <source>%1: back to the decisions</source>
        <translation>%1&#xa0;: retour aux décisions</translation>
    </message>
    <message>
        <source>There is no automatic merge %1 in %2.</source>
        <translation>Il n’y a pas de fusion automatique %1 dans %2.</translation>
    </message>
    <message>
        <source>%1: both sides say the same, so there is nothing to ask.</source>
        <translation>%1&#xa0;: les deux côtés disent la même chose&#xa0;; il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>%1: ask instead of merging</source>
        <translation>%1&#xa0;: demander au lieu de fusionner</translation>
    </message>
    <message>
        <source>%1: merge by itself again</source>
        <translation>%1&#xa0;: de nouveau en fusion automatique</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Le fichier entier</translation>
    </message>
    <message>
        <source>The content is not text, so the whole file is to be decided.</source>
        <translation>Le contenu n’est pas du texte&#xa0;; le fichier entier est donc à décider.</translation>
    </message>
    <message>
        <source>The common versions of both sides contradict each other, so every difference is asked.</source>
        <translation>Les versions communes des deux côtés se contredisent&#xa0;; chaque différence est donc à décider.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Lignes %1–%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Lines in %1</source>
        <translation>Lignes dans %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Place of the component</source>
        <translation>Emplacement du composant</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Ordre de %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5; it would merge by itself.</source>
        <translation>%1&#xa0;: %2 indique %3, %4 indique %5&#xa0;; la fusion se ferait d’elle-même.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 put the same entries in different orders.</source>
        <translation>%1&#xa0;: %2 et %3 ont mis les mêmes entrées dans des ordres différents.</translation>
    </message>
    <message>
        <source>%1: %2 removed it, %3 changed it.</source>
        <translation>%1&#xa0;: %2 l’a supprimé, %3 l’a modifié.</translation>
    </message>
    <message>
        <source>%1: %2 changed it, %3 removed it.</source>
        <translation>%1&#xa0;: %2 l’a modifié, %3 l’a supprimé.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 hold different content.</source>
        <translation>%1&#xa0;: %2 et %3 ont un contenu différent.</translation>
    </message>
    <message>
        <source>%1: %2 moved it to %3, %4 to %5.</source>
        <translation>%1&#xa0;: %2 l’a déplacé vers %3, %4 vers %5.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 changed the same lines differently.</source>
        <translation>%1&#xa0;: %2 et %3 ont modifié les mêmes lignes différemment.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 differ, and no common version is known.</source>
        <translation>%1&#xa0;: %2 et %3 diffèrent, et aucune version commune n’est connue.</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1&#xa0;: %2 indique %3, %4 indique %5.</translation>
    </message>
    <message>
        <source>Merged by line, because %1 is not well-formed XML. %2</source>
        <translation>Fusionné ligne à ligne, car %1 n’est pas du XML bien formé. %2</translation>
    </message>
    <message>
        <source>Merged by line, because the versions are of different types: %1 and %2.</source>
        <translation>Fusionné ligne à ligne, car les versions sont de types différents&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>The entry %1 would stand twice.</source>
        <translation>L’entrée %1 figurerait deux fois.</translation>
    </message>
    <message>
        <source>Merged by line, because the root elements cannot be merged by entry.</source>
        <translation>Fusionné ligne à ligne, car les éléments racines ne peuvent pas être fusionnés par entrée.</translation>
    </message>
    <message>
        <source>The list %1 is to be decided as a whole, because its entries do not merge one by one. %2</source>
        <translation>La liste %1 est à décider en bloc, car ses entrées ne se fusionnent pas une à une. %2</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands apart from the others of its kind; they have to follow one another.</source>
        <translation>&lt;%1&gt; est séparé des autres de son genre&#xa0;; ils doivent se suivre.</translation>
    </message>
    <message>
        <source>The entry %1 stands here twice.</source>
        <translation>L’entrée %1 figure ici deux fois.</translation>
    </message>
    <message>
        <source>This place is not decided yet.</source>
        <translation>Cet endroit n’est pas encore décidé.</translation>
    </message>
    <message>
        <source>“%1: yes” needs “%2: yes”.</source>
        <translation>«&#xa0;%1&#xa0;: oui&#xa0;» exige «&#xa0;%2&#xa0;: oui&#xa0;».</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: combined</source>
        <translation>%1&#xa0;: combiné</translation>
    </message>
    <message>
        <source>Action override</source>
        <translation>Action remplacée</translation>
    </message>
    <message>
        <source>Email alert</source>
        <translation>Alerte e-mail</translation>
    </message>
    <message>
        <source>App visibility</source>
        <translation>Visibilité d’application</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Processus commercial</translation>
    </message>
    <message>
        <source>Apex class access</source>
        <translation>Accès à une classe Apex</translation>
    </message>
    <message>
        <source>Compact layout</source>
        <translation>Présentation compacte</translation>
    </message>
    <message>
        <source>Custom button</source>
        <translation>Bouton personnalisé</translation>
    </message>
    <message>
        <source>Custom metadata type access</source>
        <translation>Accès à un type de métadonnées personnalisé</translation>
    </message>
    <message>
        <source>Custom permission</source>
        <translation>Autorisation personnalisée</translation>
    </message>
    <message>
        <source>Custom setting access</source>
        <translation>Accès à un paramètre personnalisé</translation>
    </message>
    <message>
        <source>Hidden button</source>
        <translation>Bouton masqué</translation>
    </message>
    <message>
        <source>External data source access</source>
        <translation>Accès à une source de données externe</translation>
    </message>
    <message>
        <source>Field permission</source>
        <translation>Autorisation de champ</translation>
    </message>
    <message>
        <source>Field set</source>
        <translation>Ensemble de champs</translation>
    </message>
    <message>
        <source>Field update</source>
        <translation>Mise à jour de champ</translation>
    </message>
    <message>
        <source>Flow access</source>
        <translation>Accès à un flux</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
    <message>
        <source>Layout assignment</source>
        <translation>Attribution de présentation</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Layout item</source>
        <translation>Élément de présentation</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>Affichage de liste</translation>
    </message>
    <message>
        <source>Login IP range</source>
        <translation>Plage d’adresses IP de connexion</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Object permission</source>
        <translation>Autorisation d’objet</translation>
    </message>
    <message>
        <source>Outbound message</source>
        <translation>Message sortant</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>Version de package</translation>
    </message>
    <message>
        <source>Page access</source>
        <translation>Accès à une page</translation>
    </message>
    <message>
        <source>Picklist</source>
        <translation>Liste de sélection</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>Action rapide</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Record type visibility</source>
        <translation>Visibilité de type d’enregistrement</translation>
    </message>
    <message>
        <source>Related list</source>
        <translation>Liste associée</translation>
    </message>
    <message>
        <source>Sharing rule</source>
        <translation>Règle de partage</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Onglet</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>Autorisation utilisateur</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>Règle de validation</translation>
    </message>
    <message>
        <source>Button or link</source>
        <translation>Bouton ou lien</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Picklist value</source>
        <translation>Valeur de liste de sélection</translation>
    </message>
    <message>
        <source>Value of field</source>
        <translation>Valeur du champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Workflow rule</source>
        <translation>Règle de workflow</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Flow action</source>
        <translation>Action de flux</translation>
    </message>
    <message>
        <source>Flow assignment</source>
        <translation>Affectation de flux</translation>
    </message>
    <message>
        <source>Flow choice</source>
        <translation>Choix de flux</translation>
    </message>
    <message>
        <source>Flow collection step</source>
        <translation>Étape de collection de flux</translation>
    </message>
    <message>
        <source>Flow constant</source>
        <translation>Constante de flux</translation>
    </message>
    <message>
        <source>Flow error message</source>
        <translation>Message d’erreur de flux</translation>
    </message>
    <message>
        <source>Flow decision</source>
        <translation>Décision de flux</translation>
    </message>
    <message>
        <source>Flow choice set</source>
        <translation>Ensemble de choix de flux</translation>
    </message>
    <message>
        <source>Flow formula</source>
        <translation>Formule de flux</translation>
    </message>
    <message>
        <source>Flow loop</source>
        <translation>Boucle de flux</translation>
    </message>
    <message>
        <source>Flow step that creates records</source>
        <translation>Étape de flux qui crée des enregistrements</translation>
    </message>
    <message>
        <source>Flow step that deletes records</source>
        <translation>Étape de flux qui supprime des enregistrements</translation>
    </message>
    <message>
        <source>Flow step that gets records</source>
        <translation>Étape de flux qui obtient des enregistrements</translation>
    </message>
    <message>
        <source>Flow step that updates records</source>
        <translation>Étape de flux qui met à jour des enregistrements</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Flow screen</source>
        <translation>Écran de flux</translation>
    </message>
    <message>
        <source>Flow start</source>
        <translation>Début de flux</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>Sous-flux</translation>
    </message>
    <message>
        <source>Flow text template</source>
        <translation>Modèle de texte de flux</translation>
    </message>
    <message>
        <source>Flow variable</source>
        <translation>Variable de flux</translation>
    </message>
    <message>
        <source>Flow pause</source>
        <translation>Pause de flux</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>modify all</source>
        <translation>tout modifier</translation>
    </message>
    <message>
        <source>view all fields</source>
        <translation>afficher tous les champs</translation>
    </message>
    <message>
        <source>view all</source>
        <translation>tout afficher</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>%1: only this time</source>
        <translation>%1&#xa0;: seulement cette fois</translation>
    </message>
    <message>
        <source>%1: suggest it another time</source>
        <translation>%1&#xa0;: le proposer une autre fois</translation>
    </message>
    <message>
        <source>Api version</source>
        <translation>Version d’API</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Master label</source>
        <translation>Étiquette principale</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Sharing model</source>
        <translation>Modèle de partage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>kept both, %1 first</source>
        <translation>a gardé les deux, %1 d’abord</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule. A rule is written like type=Profile,take=target; its words are take, type, component, element, path, kind, spaces, decided and removals.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans une règle. Une règle s’écrit comme type=Profile,take=target&#xa0;; ses mots sont take, type, component, element, path, kind, spaces, decided et removals.</translation>
    </message>
    <message>
        <source>%1: keep both, %2 first</source>
        <translation>%1&#xa0;: garder les deux, %2 d’abord</translation>
    </message>
    <message>
        <source>Agent access</source>
        <translation>Accès aux agents</translation>
    </message>
    <message>
        <source>Summary formula</source>
        <translation>Formule récapitulative</translation>
    </message>
    <message>
        <source>Allowed submitter</source>
        <translation>Demandeur autorisé</translation>
    </message>
    <message>
        <source>Approval step</source>
        <translation>Étape d’approbation</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>Règle d’attribution</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Auto-response rule</source>
        <translation>Règle de réponse automatique</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>Data category visibility</source>
        <translation>Visibilité de la catégorie de données</translation>
    </message>
    <message>
        <source>Copy recipient</source>
        <translation>Destinataire en copie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Component property</source>
        <translation>Propriété du composant</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Filter condition</source>
        <translation>Condition de filtre</translation>
    </message>
    <message>
        <source>Cross filter</source>
        <translation>Filtre croisé</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Dashboard filter</source>
        <translation>Filtre de tableau de bord</translation>
    </message>
    <message>
        <source>Duplicate rule filter</source>
        <translation>Filtre de règle de duplication</translation>
    </message>
    <message>
        <source>Email routing address access</source>
        <translation>Accès à l’adresse de routage d’e-mail</translation>
    </message>
    <message>
        <source>Escalation action</source>
        <translation>Action d’escalade</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Règle d’escalade</translation>
    </message>
    <message>
        <source>External credential access</source>
        <translation>Accès aux informations d’identification externes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Page region</source>
        <translation>Région de la page</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Column grouping</source>
        <translation>Regroupement de colonnes</translation>
    </message>
    <message>
        <source>Row grouping</source>
        <translation>Regroupement de lignes</translation>
    </message>
    <message>
        <source>Value to set</source>
        <translation>Valeur à définir</translation>
    </message>
    <message>
        <source>Input value</source>
        <translation>Valeur d’entrée</translation>
    </message>
    <message>
        <source>Page item</source>
        <translation>Élément de la page</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>Présentation de page</translation>
    </message>
    <message>
        <source>List button</source>
        <translation>Bouton de liste</translation>
    </message>
    <message>
        <source>Login flow</source>
        <translation>Flux de connexion</translation>
    </message>
    <message>
        <source>Login hours</source>
        <translation>Heures de connexion</translation>
    </message>
    <message>
        <source>Matching criterion</source>
        <translation>Critère de correspondance</translation>
    </message>
    <message>
        <source>Matching rule</source>
        <translation>Règle de correspondance</translation>
    </message>
    <message>
        <source>Mini layout</source>
        <translation>Mini-présentation</translation>
    </message>
    <message>
        <source>Multi-line field</source>
        <translation>Champ multiligne</translation>
    </message>
    <message>
        <source>Muting permission set</source>
        <translation>Ensemble d’autorisations de désactivation</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Champ de nom</translation>
    </message>
    <message>
        <source>Flow stage</source>
        <translation>Étape du flux</translation>
    </message>
    <message>
        <source>Value to store</source>
        <translation>Valeur à enregistrer</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>Valeur de sortie</translation>
    </message>
    <message>
        <source>Path step</source>
        <translation>Étape du chemin</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Ensemble d’autorisations</translation>
    </message>
    <message>
        <source>Process value</source>
        <translation>Valeur du processus</translation>
    </message>
    <message>
        <source>Action override by profile</source>
        <translation>Remplacement d’action par profil</translation>
    </message>
    <message>
        <source>Search layout by profile</source>
        <translation>Présentation de recherche par profil</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Queue object</source>
        <translation>Objet de la file d’attente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Related content</source>
        <translation>Contenu associé</translation>
    </message>
    <message>
        <source>Related content item</source>
        <translation>Élément de contenu associé</translation>
    </message>
    <message>
        <source>Report type</source>
        <translation>Type de rapport</translation>
    </message>
    <message>
        <source>Rule entry</source>
        <translation>Entrée de règle</translation>
    </message>
    <message>
        <source>Scheduled path</source>
        <translation>Chemin planifié</translation>
    </message>
    <message>
        <source>Search layout</source>
        <translation>Présentation de recherche</translation>
    </message>
    <message>
        <source>Presence status access</source>
        <translation>Accès au statut de présence</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagé avec</translation>
    </message>
    <message>
        <source>Sharing rule for guests</source>
        <translation>Règle de partage pour invités</translation>
    </message>
    <message>
        <source>Sharing reason</source>
        <translation>Motif de partage</translation>
    </message>
    <message>
        <source>Sharing rule by territory</source>
        <translation>Règle de partage par territoire</translation>
    </message>
    <message>
        <source>Standard field</source>
        <translation>Champ standard</translation>
    </message>
    <message>
        <source>Summary field</source>
        <translation>Champ récapitulatif</translation>
    </message>
    <message>
        <source>Flow transform</source>
        <translation>Transformation du flux</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Ensemble de valeurs</translation>
    </message>
    <message>
        <source>Dependent value</source>
        <translation>Valeur dépendante</translation>
    </message>
    <message>
        <source>Value translation</source>
        <translation>Traduction de valeur</translation>
    </message>
    <message>
        <source>Visibility rule</source>
        <translation>Règle de visibilité</translation>
    </message>
    <message>
        <source>Time trigger</source>
        <translation>Déclencheur temporel</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>version d’API</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>comportement</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>on deletion</source>
        <translation>à la suppression</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>developer name</source>
        <translation>nom de développeur</translation>
    </message>
    <message>
        <source>error condition</source>
        <translation>condition d’erreur</translation>
    </message>
    <message>
        <source>error message</source>
        <translation>message d’erreur</translation>
    </message>
    <message>
        <source>external ID</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>master label</source>
        <translation>étiquette principale</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>default for person accounts</source>
        <translation>par défaut pour les comptes personnels</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>type d’enregistrement</translation>
    </message>
    <message>
        <source>refers to</source>
        <translation>se réfère à</translation>
    </message>
    <message>
        <source>relationship label</source>
        <translation>étiquette de relation</translation>
    </message>
    <message>
        <source>relationship name</source>
        <translation>nom de relation</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>décimales</translation>
    </message>
    <message>
        <source>sort order</source>
        <translation>ordre de tri</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message>
        <source>history tracking</source>
        <translation>suivi de l’historique</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>unique</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>visibilité</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagné</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”; only %3 or %4 may stand there.</source>
        <translation>&lt;%1&gt; vaut «&#xa0;%2&#xa0;»&#xa0;; seul %3 ou %4 peut y figurer.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”; what may stand there is one of %3.</source>
        <translation>&lt;%1&gt; vaut «&#xa0;%2&#xa0;»&#xa0;; peut y figurer l’un de&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing; without it the org refuses the entry.</source>
        <translation>&lt;%1&gt; manque&#xa0;; sans cela l’org refuse l’entrée.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 retiré</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 dit %2</translation>
    </message>
    <message>
        <source>%1 changed it (%2)</source>
        <translation>%1 l’a modifié (%2)</translation>
    </message>
    <message>
        <source>%1: %2 removed it, %3.</source>
        <translation>%1&#xa0;: %2 l’a supprimé, %3.</translation>
    </message>
    <message>
        <source>%1: both added it, differently: %2 says %3, %4 says %5.</source>
        <translation>%1&#xa0;: les deux l’ont ajouté, différemment&#xa0;: %2 dit %3, %4 dit&#xa0;%5.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 at other places</source>
        <translation>%1 a %2 à d’autres endroits</translation>
    </message>
    <message>
        <source>%1 has %2 at the top</source>
        <translation>%1 a %2 tout en haut</translation>
    </message>
    <message>
        <source>%1 has %2 behind %3</source>
        <translation>%1 a %2 après %3</translation>
    </message>
    <message>
        <source>%1 put %2 at the top</source>
        <translation>%1 a placé %2 tout en haut</translation>
    </message>
    <message>
        <source>%1 put %2 behind %3</source>
        <translation>%1 a placé %2 après %3</translation>
    </message>
    <message>
        <source>%1 moved %2 to the top</source>
        <translation>%1 a déplacé %2 tout en haut</translation>
    </message>
    <message>
        <source>%1 moved %2 behind %3</source>
        <translation>%1 a déplacé %2 après %3</translation>
    </message>
    <message>
        <source>%1 moved %2 and added %3</source>
        <translation>%1 a déplacé %2 et ajouté %3</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <translation>%1 a déplacé %2</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 a ajouté %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2; no common version is known.</source>
        <translation>%1&#xa0;: %2&#xa0;; aucune version commune n’est connue.</translation>
    </message>
    <message numerus="yes">
        <source>Rule for %Ln decisions: %1</source>
        <translation>
            <numerusform>Règle pour %Ln décision&#xa0;: %1</numerusform>
            <numerusform>Règle pour %Ln décisions&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions undecided again</source>
        <translation>
            <numerusform>%Ln décision rouverte</numerusform>
            <numerusform>%Ln décisions rouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln saved steps could not be read. Everything else is as you left it; look at the decisions that are open.</source>
        <translation>
            <numerusform>%1 étape enregistrée sur %Ln n’a pas pu être lue. Tout le reste est tel que vous l’avez laissé&#xa0;; regardez les décisions ouvertes.</numerusform>
            <numerusform>%1 étapes enregistrées sur %Ln n’ont pas pu être lues. Tout le reste est tel que vous l’avez laissé&#xa0;; regardez les décisions ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%Ln lines)</source>
        <translation>
            <numerusform>%1 … (%Ln ligne)</numerusform>
            <numerusform>%1 … (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>et %L1 de plus</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>+ added: %1</source>
        <translation>+ ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>± changed</source>
        <translation>± modifié</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>méthode %1</translation>
    </message>
    <message>
        <source>property %1</source>
        <translation>propriété %1</translation>
    </message>
    <message>
        <source>Apex action</source>
        <translation>Action Apex</translation>
    </message>
    <message>
        <source>Article template</source>
        <translation>Modèle d’article</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Document joint</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Available field</source>
        <translation>Champ disponible</translation>
    </message>
    <message>
        <source>Report block</source>
        <translation>Bloc de rapport</translation>
    </message>
    <message>
        <source>Bot block</source>
        <translation>Bloc de bot</translation>
    </message>
    <message>
        <source>Bot template</source>
        <translation>Modèle de bot</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Capability type</source>
        <translation>Type de capacité</translation>
    </message>
    <message>
        <source>Grammatical form</source>
        <translation>Forme grammaticale</translation>
    </message>
    <message>
        <source>Channel programme group</source>
        <translation>Groupe de programmes de canal</translation>
    </message>
    <message>
        <source>Offered choice</source>
        <translation>Choix proposé</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>Plage de couleurs</translation>
    </message>
    <message>
        <source>Dashboard component</source>
        <translation>Composant de tableau de bord</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Controlling value</source>
        <translation>Valeur de contrôle</translation>
    </message>
    <message>
        <source>Conversation message</source>
        <translation>Message de conversation</translation>
    </message>
    <message>
        <source>Row-level formula</source>
        <translation>Formule au niveau de la ligne</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Message d’erreur</translation>
    </message>
    <message>
        <source>Custom tab</source>
        <translation>Onglet personnalisé</translation>
    </message>
    <message>
        <source>Field of the tab</source>
        <translation>Champ de l’onglet</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>Filter option</source>
        <translation>Option de filtre</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Catégorie de données</translation>
    </message>
    <message>
        <source>Data category filter</source>
        <translation>Filtre de catégorie de données</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Data space access</source>
        <translation>Accès à l’espace de données</translation>
    </message>
    <message>
        <source>Default path</source>
        <translation>Chemin par défaut</translation>
    </message>
    <message>
        <source>Field template message</source>
        <translation>Message du modèle de champ</translation>
    </message>
    <message>
        <source>Displayed field</source>
        <translation>Champ affiché</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Fault path</source>
        <translation>Chemin d’erreur</translation>
    </message>
    <message>
        <source>Feed filter</source>
        <translation>Filtre de fil</translation>
    </message>
    <message>
        <source>Feed layout</source>
        <translation>Présentation de fil</translation>
    </message>
    <message>
        <source>Field on the page</source>
        <translation>Champ de la page</translation>
    </message>
    <message>
        <source>Key field</source>
        <translation>Champ clé</translation>
    </message>
    <message>
        <source>Predefined value</source>
        <translation>Valeur prédéfinie</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Facteur de forme</translation>
    </message>
    <message>
        <source>Formatting rule</source>
        <translation>Règle de mise en forme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Guest user</source>
        <translation>Utilisateur invité</translation>
    </message>
    <message>
        <source>Header element</source>
        <translation>Élément d’en-tête</translation>
    </message>
    <message>
        <source>Identity check label</source>
        <translation>Étiquette de vérification d’identité</translation>
    </message>
    <message>
        <source>IP range</source>
        <translation>Plage IP</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Article publication</source>
        <translation>Publication d’article</translation>
    </message>
    <message>
        <source>Component on the left</source>
        <translation>Composant à gauche</translation>
    </message>
    <message>
        <source>Value compared</source>
        <translation>Valeur comparée</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Field of lookup dialogs</source>
        <translation>Champ des boîtes de recherche</translation>
    </message>
    <message>
        <source>Lookup filter</source>
        <translation>Filtre de recherche</translation>
    </message>
    <message>
        <source>Filter field of lookups</source>
        <translation>Champ de filtre de recherche</translation>
    </message>
    <message>
        <source>Field of phone lookups</source>
        <translation>Champ des recherches téléphoniques</translation>
    </message>
    <message>
        <source>Manager’s subordinates</source>
        <translation>Subordonnés du responsable</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Workspace mapping</source>
        <translation>Correspondance d’espace de travail</translation>
    </message>
    <message>
        <source>Mass action</source>
        <translation>Action de masse</translation>
    </message>
    <message>
        <source>Narrow component</source>
        <translation>Composant étroit</translation>
    </message>
    <message>
        <source>Menu item</source>
        <translation>Élément de menu</translation>
    </message>
    <message>
        <source>Path for each item</source>
        <translation>Chemin pour chaque élément</translation>
    </message>
    <message>
        <source>Path after the last item</source>
        <translation>Chemin après le dernier élément</translation>
    </message>
    <message>
        <source>Address to notify</source>
        <translation>Adresse à prévenir</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>What happens on creation</source>
        <translation>Action à la création</translation>
    </message>
    <message>
        <source>What happens on an edit</source>
        <translation>Action à la modification</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Path type</source>
        <translation>Type de chemin</translation>
    </message>
    <message>
        <source>Pipeline metric</source>
        <translation>Métrique de pipeline</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Liste d’actions</translation>
    </message>
    <message>
        <source>Portal role</source>
        <translation>Rôle de portail</translation>
    </message>
    <message>
        <source>Portal role and subordinates</source>
        <translation>Rôle de portail et subordonnés</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Type de propriété</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Groupe public</translation>
    </message>
    <message>
        <source>Field read</source>
        <translation>Champ lu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Action layout</source>
        <translation>Présentation de l’action</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>Actions rapides</translation>
    </message>
    <message>
        <source>Flow step that rolls back</source>
        <translation>Étape de flux qui annule</translation>
    </message>
    <message>
        <source>Object referred to</source>
        <translation>Objet référencé</translation>
    </message>
    <message>
        <source>Related object</source>
        <translation>Objet associé</translation>
    </message>
    <message>
        <source>Required permission</source>
        <translation>Autorisation requise</translation>
    </message>
    <message>
        <source>Reserved place</source>
        <translation>Place réservée</translation>
    </message>
    <message>
        <source>Component on the right</source>
        <translation>Composant à droite</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valeur de comparaison</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role and subordinates</source>
        <translation>Rôle et subordonnés</translation>
    </message>
    <message>
        <source>Role and internal subordinates</source>
        <translation>Rôle et subordonnés internes</translation>
    </message>
    <message>
        <source>S-control</source>
        <translation>Contrôle s</translation>
    </message>
    <message>
        <source>OAuth scope</source>
        <translation>Portée OAuth</translation>
    </message>
    <message>
        <source>Search filter field</source>
        <translation>Champ de filtre de recherche</translation>
    </message>
    <message>
        <source>Field of search results</source>
        <translation>Champ des résultats de recherche</translation>
    </message>
    <message>
        <source>Button of search results</source>
        <translation>Bouton des résultats de recherche</translation>
    </message>
    <message>
        <source>Send action</source>
        <translation>Action d’envoi</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partagé par</translation>
    </message>
    <message>
        <source>Sharing recalculation</source>
        <translation>Recalcul de partage</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Stage step</source>
        <translation>Pas de l’étape</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Standard tab</source>
        <translation>Onglet standard</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Subscriber tab</source>
        <translation>Onglet d’abonné</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>Panneau des points forts</translation>
    </message>
    <message>
        <source>Form factors</source>
        <translation>Facteurs de forme</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target configuration</source>
        <translation>Configuration de la cible</translation>
    </message>
    <message>
        <source>Target configurations</source>
        <translation>Configurations des cibles</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Modèle de page</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Territory and subordinates</source>
        <translation>Territoire et subordonnés</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Plage horaire</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Event waited for</source>
        <translation>Événement attendu</translation>
    </message>
    <message>
        <source>Wide component</source>
        <translation>Composant large</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>backflow::metadata</name>
    <message>
        <source>%1 %2 cannot be put into its object: %3</source>
        <translation>%1 %2 ne peut pas être placé dans son objet&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file of a package; the second one is taken.</source>
        <translation>%1 et %2 sont le même fichier d’un package&#xa0;; le second est retenu.</translation>
    </message>
    <message>
        <source>%1 and %2 describe the same component. Only the first one is taken, as Salesforce&apos;s own tools do; --join takes both.</source>
        <translation>%1 et %2 décrivent le même composant. Seul le premier est retenu, comme le font les outils de Salesforce&#xa0;; --join retient les deux.</translation>
    </message>
    <message>
        <source>The metadata holds a file whose path cannot be used: %1</source>
        <translation>Les métadonnées contiennent un fichier au chemin inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The manifest cannot be read: %1</source>
        <translation>Le manifeste ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the block in line %1 has no type name.</source>
        <translation>le bloc de la ligne %1 n’a pas de nom de type.</translation>
    </message>
    <message>
        <source>its root is %1, not Package.</source>
        <translation>sa racine est %1, et non Package.</translation>
    </message>
    <message>
        <source>%1 names a package directory that cannot be used: &quot;%2&quot;. It must lie inside of the project.</source>
        <translation>%1 nomme un répertoire de package inutilisable&#xa0;: «&#xa0;%2&#xa0;». Il doit se trouver dans le projet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 names no package directory, so there is no source to be found.</source>
        <translation>%1 ne nomme aucun répertoire de package&#xa0;; il n’y a donc aucune source à trouver.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>Elle ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>It holds a file that Git cannot keep.</source>
        <translation>Elle contient un fichier que Git ne peut pas conserver.</translation>
    </message>
    <message>
        <source>The archive in staticresources/%1.resource is kept whole. %2</source>
        <translation>L’archive dans staticresources/%1.resource est conservée en bloc. %2</translation>
    </message>
    <message>
        <source>%1 lies outside of the project&apos;s package folder %2.</source>
        <translation>%1 se trouve hors du dossier de package %2 du projet.</translation>
    </message>
    <message>
        <source>Two of the components make the same file, %1, with different content.</source>
        <translation>Deux des composants donnent le même fichier, %1, avec un contenu différent.</translation>
    </message>
    <message>
        <source>%1 cannot be joined with the other files of labels: %2</source>
        <translation>%1 ne peut pas être réuni aux autres fichiers d’étiquettes&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 belongs to no metadata type that is known here; it is kept as the org gave it.</source>
        <translation>%1 n’appartient à aucun type de métadonnées connu ici&#xa0;; il est conservé tel que l’org l’a donné.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so it is kept whole and its parts do not show on their own: %2</source>
        <translation>%1 ne peut pas être ouvert&#xa0;; il est donc conservé en bloc et ses parties n’apparaissent pas séparément&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 stays in the object&apos;s own file, because its name is missing, taken or not one a file can have.</source>
        <translation>%1&#xa0;: %2 reste dans le fichier de l’objet lui-même, car son nom manque, est déjà pris ou ne convient pas à un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be put into its component: %2</source>
        <translation>%1 ne peut pas être intégré à son composant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 describes a component that another file describes already.</source>
        <translation>%1 décrit un composant qu’un autre fichier décrit déjà.</translation>
    </message>
    <message>
        <source>%1 is YAML, but its component says JSON; converting one into the other is not possible here.</source>
        <translation>%1 est du YAML, mais son composant indique JSON&#xa0;; la conversion de l’un à l’autre n’est pas possible ici.</translation>
    </message>
    <message>
        <source>%1 is missing, so %2 belongs to nothing.</source>
        <translation>%1 est absent, donc %2 n’appartient à rien.</translation>
    </message>
</context>
<context>
    <name>backflow::model</name>
    <message>
        <source>An environment has no name.</source>
        <translation>Un environnement n’a pas de nom.</translation>
    </message>
    <message>
        <source>Environment %1: its kind is none of production, full, partial, developer-pro, developer, scratch.</source>
        <translation>Environnement %1&#xa0;: son kind n’est ni production, ni full, ni partial, ni developer-pro, ni developer, ni scratch.</translation>
    </message>
    <message>
        <source>Environment %1: its deployTransport is none of auto, rest, soap.</source>
        <translation>Environnement %1&#xa0;: son deployTransport n’est ni auto, ni rest, ni soap.</translation>
    </message>
    <message>
        <source>Environment %1: %2 is not the id of an org.</source>
        <translation>Environnement %1&#xa0;: %2 n’est pas l’ID d’une org.</translation>
    </message>
    <message>
        <source>“%1” of a keep rule is no time: %2.</source>
        <translation>«&#xa0;%1&#xa0;» d’une règle de conservation n’est pas une date-heure&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” of a keep rule is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque dans une règle de conservation.</translation>
    </message>
    <message>
        <source>There are two environments called %1.</source>
        <translation>Deux environnements s’appellent %1.</translation>
    </message>
    <message>
        <source>The path from %1 to %2 names %3, which is not an environment of this pipeline.</source>
        <translation>La voie de %1 à %2 nomme %3, qui n’est pas un environnement de ce pipeline.</translation>
    </message>
    <message>
        <source>The paths lead from %1 round to itself; a pipeline only climbs.</source>
        <translation>Les voies ramènent de %1 à lui-même&#xa0;; un pipeline ne fait que monter.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>%1: this version of Backflow does not know “%2”. Nothing was changed.</source>
        <translation>%1&#xa0;: cette version de Backflow ne connaît pas «&#xa0;%2&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The name %1… is longer than %2 characters.</source>
        <translation>Le nom %1… dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The name %1 holds characters that cannot be seen.</source>
        <translation>Le nom %1 contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>%1: %2 is not the address of an org. It begins with https:// and names no user.</source>
        <translation>%1&#xa0;: %2 n’est pas l’adresse d’une org. Elle commence par https:// et ne nomme aucun utilisateur.</translation>
    </message>
    <message>
        <source>A keep rule</source>
        <translation>Une règle de conservation</translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation>Le pipeline</translation>
    </message>
    <message>
        <source>%1: an environment is not an object.</source>
        <translation>%1&#xa0;: un environnement n’est pas un objet.</translation>
    </message>
    <message>
        <source>%1: a path is not a pair of names, the lower one first.</source>
        <translation>%1&#xa0;: une voie n’est pas une paire de noms, l’inférieur d’abord.</translation>
    </message>
    <message>
        <source>%1: a keep rule is not an object.</source>
        <translation>%1&#xa0;: une règle de conservation n’est pas un objet.</translation>
    </message>
    <message>
        <source>%1: “%2” should be %3. Nothing was changed.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être %3. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>backflow::net</name>
    <message>
        <source>The address %1 is not known. Check it and your network connection, then try again.</source>
        <translation>L’adresse %1 est inconnue. Vérifiez-la, ainsi que votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and that the org is up, then try again.</source>
        <translation>%1 n’accepte pas de connexions. Vérifiez l’adresse et que l’org fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate was refused. Check this computer&apos;s clock and whether something on the network stands in between.</source>
        <translation>Pas de connexion sécurisée à %1&#xa0;: son certificat a été refusé. Vérifiez l’horloge de cet ordinateur et si quelque chose s’interpose sur le réseau.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be used to reach %1. Check the system&apos;s proxy settings.</source>
        <translation>Le proxy de ce réseau n’a pas pu servir à joindre %1. Vérifiez les paramètres de proxy du système.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a sign-in before it lets anything through to %1.</source>
        <translation>Le proxy de ce réseau demande une authentification avant de laisser passer vers %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network connection, then try again.</source>
        <translation>La connexion à %1 a été coupée. Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 answered with more data than can be taken. Ask for less at a time.</source>
        <translation>%1 a renvoyé plus de données qu’on ne peut en accepter. Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>The mail was sent to %1 whole, but its answer did not come. Whether it goes on its way is not known.</source>
        <translation>Le message a été envoyé en entier à %1, mais la réponse n’est pas venue. On ne sait pas s’il suit son chemin.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the user and the password.</source>
        <translation>Le serveur de messagerie %1 n’accepte pas l’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail just now. Try again later.</source>
        <translation>Le serveur de messagerie %1 n’accepte pas le message pour l’instant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail.</source>
        <translation>Le serveur de messagerie %1 n’accepte pas le message.</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept connections. Check its name and port, then try again.</source>
        <translation>Le serveur de messagerie %1 n’accepte pas de connexions. Vérifiez son nom et son port, puis réessayez.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no secure connection on this port. Nothing was sent.</source>
        <translation>Le serveur de messagerie %1 n’offre pas de connexion sécurisée sur ce port. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A password is not sent to %1 in the open.</source>
        <translation>Un mot de passe n’est pas envoyé en clair à %1.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in with a password.</source>
        <translation>Le serveur de messagerie %1 n’offre pas de connexion par mot de passe.</translation>
    </message>
    <message>
        <source>What answers at %1 is no mail server.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur de messagerie.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Only a mail server on this computer is spoken to in the open; %1 is not.</source>
        <translation>Seul un serveur de messagerie de cet ordinateur est joint en clair&#xa0;; %1 n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>backflow::ports</name>
    <message>
        <source>This program asks no production org about its sandboxes.</source>
        <translation>Ce programme n’interroge aucune org de production sur ses sandbox.</translation>
    </message>
    <message>
        <source>This org does not say of itself that it is a sandbox, so its records are not touched, whatever it is called here. Nothing was changed.</source>
        <translation>Cette org ne dit pas d’elle-même qu’elle est une sandbox ; ses enregistrements ne sont donc pas touchés, quel que soit son nom ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is too long ago that the org said it is a sandbox. Nothing was changed.</source>
        <translation>Il y a trop longtemps que l’org a dit être une sandbox. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Records of orgs are out of reach here.</source>
        <translation>Les enregistrements des orgs sont hors de portée ici.</translation>
    </message>
</context>
<context>
    <name>backflow::promotion</name>
    <message>
        <source>Neither %1 nor %2 holds %3. Retrieve them again if it is new.</source>
        <translation>Ni %1 ni %2 ne contient %3. Si c’est nouveau, récupérez-les de nouveau.</translation>
    </message>
    <message>
        <source>%1 is kept as it is: %2. Remove the rule first.</source>
        <translation>%1 est conservé tel quel&#xa0;: %2. Supprimez d’abord la règle.</translation>
    </message>
    <message>
        <source>There is nothing to bring from %1 to %2. Deletions flow only when they are asked for.</source>
        <translation>Il n’y a rien à apporter de %1 à %2. Les suppressions ne passent que sur demande.</translation>
    </message>
    <message>
        <source>A stored draft cannot be read. Make the draft anew; nothing else is lost.</source>
        <translation>Un brouillon enregistré ne peut pas être lu. Refaites le brouillon&#xa0;; rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>There is no promotion %1 in this workspace.</source>
        <translation>Il n’y a pas de promotion %1 dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Promotion %1 has begun; its plan stays as it is.</source>
        <translation>La promotion %1 a commencé&#xa0;; son plan reste tel quel.</translation>
    </message>
    <message>
        <source>No path of the pipeline leads between %1 and %2. Connect them on the map first.</source>
        <translation>Aucune voie du pipeline ne relie %1 et %2. Reliez-les d’abord sur la carte.</translation>
    </message>
    <message>
        <source>Something was decided in another window or program meanwhile. Your last step was not kept; open the decisions again to see both.</source>
        <translation>Quelque chose a été décidé entre-temps dans une autre fenêtre ou un autre programme. Votre dernière étape n’a pas été gardée&#xa0;; rouvrez les décisions pour voir les deux.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for this promotion to %2. Nothing was changed.</source>
        <translation>L’autorisation en cours vaut pour %1, pas pour cette promotion vers %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no frozen plan %1 in this workspace.</source>
        <translation>Il n’y a pas de plan figé %1 dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Promotion %1 is not waiting for anybody to look at the org.</source>
        <translation>La promotion %1 n’attend pas que quelqu’un regarde dans l’org.</translation>
    </message>
    <message>
        <source>The Git remote did not take the lock of %1. Nothing was changed; try again in a moment.</source>
        <translation>Le dépôt Git distant n’a pas accepté le verrou de %1. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is locked by %2 for promotion %3 until %4 (UTC). Nothing was changed. Wait, or resume that promotion if it is yours.</source>
        <translation>%1 est verrouillé par %2 pour la promotion %3 jusqu’à %4 (UTC). Rien n’a été modifié. Attendez, ou reprenez cette promotion si c’est la vôtre.</translation>
    </message>
    <message>
        <source>Before putting back what %1&apos;s record says</source>
        <translation>Avant rétablissement selon le registre de %1</translation>
    </message>
    <message>
        <source>Puts back what %1&apos;s record says</source>
        <translation>Rétablit ce que dit le registre de %1</translation>
    </message>
    <message>
        <source>%1 is already as its record says.</source>
        <translation>%1 est déjà conforme à son registre.</translation>
    </message>
    <message>
        <source>%1 does not say which org it is.</source>
        <translation>%1 n’indique pas de quelle org il s’agit.</translation>
    </message>
    <message>
        <source>This sign-in is for org %1, but %2 is org %3. Nothing was changed. Sign in to the right org.</source>
        <translation>Cette connexion vaut pour l’org %1, mais %2 est l’org %3. Rien n’a été modifié. Connectez-vous à la bonne org.</translation>
    </message>
    <message>
        <source>Decisions still open: %1. Resolve them first.</source>
        <translation>Décisions encore ouvertes&#xa0;: %1. Résolvez-les d’abord.</translation>
    </message>
    <message>
        <source>After these decisions %1 stays as it is: there is nothing to deploy.</source>
        <translation>Avec ces décisions, %1 reste tel quel&#xa0;: il n’y a rien à déployer.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>done, reads back differently</source>
        <translation>succès, différence à la relecture</translation>
    </message>
    <message>
        <source>refused by the org, nothing changed</source>
        <translation>refus de l’org, rien de modifié</translation>
    </message>
    <message>
        <source>not run, the target had changed</source>
        <translation>sans exécution, la cible avait changé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>stopped, nothing changed</source>
        <translation>arrêt, rien de modifié</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>succès partiel</translation>
    </message>
    <message>
        <source>canceled, nothing changed</source>
        <translation>annulation, rien de modifié</translation>
    </message>
    <message>
        <source>end unknown, look at the org</source>
        <translation>issue inconnue, voir dans l’org</translation>
    </message>
    <message>
        <source>Accepted into the record of %1 as changed there by hand: %2</source>
        <translation>Consigné au registre de %1 comme modifié à la main&#xa0;: %2</translation>
    </message>
    <message>
        <source>Putting back what %1&apos;s record says begun: %2</source>
        <translation>Rétablissement selon le registre de %1, commencé&#xa0;: %2</translation>
    </message>
    <message>
        <source>What %1&apos;s record says put back: %2 (%3)</source>
        <translation>Rétablissement selon le registre de %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Back-promotion from %1 to %2 begun: %3</source>
        <translation>Rétropromotion de %1 à %2, commencée&#xa0;: %3</translation>
    </message>
    <message>
        <source>Back-promotion from %1 to %2: %3 (%4)</source>
        <translation>Rétropromotion de %1 à %2&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>Rollback of %1 begun: %2</source>
        <translation>Retour arrière de %1, commencé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rollback of %1: %2 (%3)</source>
        <translation>Retour arrière de %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>A person settled what became of a promotion to %1</source>
        <translation>Une personne a tranché sur l’issue d’une promotion vers %1</translation>
    </message>
    <message>
        <source>Only what was picked of it flows: %1.</source>
        <translation>N’en passe que ce qui a été choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The picked entries of %1 cannot flow without others that differ. Pick the component as a whole, or the other entries too.</source>
        <translation>Les entrées choisies de %1 ne peuvent pas passer sans d’autres qui diffèrent. Choisissez le composant entier, ou aussi les autres entrées.</translation>
    </message>
    <message>
        <source>The stored plan cannot be read. Plan anew; the target was not touched by this.</source>
        <translation>Le plan enregistré ne peut pas être lu. Planifiez de nouveau&#xa0;; la cible n’a pas été touchée.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The remote does not let branch %1 be pushed to (%2). The result waits on branch %3 for a pull request.</source>
        <translation>Le dépôt distant ne laisse pas pousser vers la branche %1 (%2). Le résultat est sur la branche %3, en attente d’une pull request.</translation>
    </message>
    <message>
        <source>The remote does not take branch %1 (%2). The result is on that branch on this machine only.</source>
        <translation>Le dépôt distant n’accepte pas la branche %1 (%2). Le résultat est sur cette branche, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>The Git remote does not take branch %1. Everything is kept on this machine; resume when the remote allows it.</source>
        <translation>Le dépôt Git distant n’accepte pas la branche %1. Tout est conservé sur cet ordinateur&#xa0;; reprenez quand le dépôt distant l’autorisera.</translation>
    </message>
    <message>
        <source>The team branch %1 is not in the repository, so the result was not put on it.</source>
        <translation>La branche d’équipe %1 n’est pas dans le dépôt&#xa0;; le résultat n’y a donc pas été placé.</translation>
    </message>
    <message>
        <source>The last check did not pass.</source>
        <translation>La dernière validation n’a pas réussi.</translation>
    </message>
    <message>
        <source>The last check ran no tests. Plan with a test level (RunLocalTests, for example) and validate again.</source>
        <translation>La dernière validation n’a exécuté aucun test. Planifiez avec un niveau de test (RunLocalTests, par exemple) et validez de nouveau.</translation>
    </message>
    <message>
        <source>The last check is from %1 and was good for ten days. Validate again.</source>
        <translation>La dernière validation date du %1 et valait dix jours. Validez de nouveau.</translation>
    </message>
    <message>
        <source>%1 was not asked to check this plan yet. Validate it first, with tests; nothing was changed.</source>
        <translation>%1 n’a pas encore eu à valider ce plan. Validez-le d’abord, avec des tests&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No quick deployment to %1: %2 Nothing was changed.</source>
        <translation>Pas de déploiement rapide vers %1&#xa0;: %2 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No quick deployment to %1: what was checked is not what is planned now. Validate again; nothing was changed.</source>
        <translation>Pas de déploiement rapide vers %1&#xa0;: ce qui a été validé n’est pas ce qui est planifié maintenant. Validez de nouveau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 now holds what was planned; it was read back and is equal.</source>
        <translation>%1 contient maintenant ce qui était planifié&#xa0;; relu, c’est identique.</translation>
    </message>
    <message>
        <source>%1 took the deployment; there is something to look at.</source>
        <translation>%1 a accepté le déploiement&#xa0;; un point est à examiner.</translation>
    </message>
    <message>
        <source>Planned; nothing was sent to %1 yet.</source>
        <translation>Planifié&#xa0;; rien n’a encore été envoyé à %1.</translation>
    </message>
    <message>
        <source>Begun; nothing was sent to %1 yet. Resume to go on.</source>
        <translation>Commencé&#xa0;; rien n’a encore été envoyé à %1. Reprenez pour continuer.</translation>
    </message>
    <message>
        <source>Under way in %1. Resume to go on.</source>
        <translation>En cours dans %1. Reprenez pour continuer.</translation>
    </message>
    <message>
        <source>%1 reads back differently from the plan. Compare to see how.</source>
        <translation>%1, à la relecture, diffère du plan. Comparez pour voir en quoi.</translation>
    </message>
    <message>
        <source>%1 keeps entries that %3 does not have: a deployment never removes them from this type. Remove them in %2 by hand if they are not wanted.</source>
        <translation>%1 garde des entrées que %3 n’a pas&#xa0;: un déploiement n’en retire jamais de ce type. Retirez-les à la main dans %2 si vous n’en voulez pas.</translation>
    </message>
    <message>
        <source>The cancel came too late: the org had already taken everything.</source>
        <translation>L’annulation est venue trop tard&#xa0;: l’org avait déjà tout accepté.</translation>
    </message>
    <message>
        <source>%1 would take this: the check passed, nothing was changed.</source>
        <translation>%1 accepterait ceci&#xa0;: la validation a réussi, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 would refuse this; nothing was changed. The components below say why.</source>
        <translation>%1 refuserait ceci&#xa0;; rien n’a été modifié. Les composants ci-dessous disent pourquoi.</translation>
    </message>
    <message>
        <source>Promotion %1 changed nothing in %2 that could be taken back.</source>
        <translation>La promotion %1 n’a rien modifié dans %2 que l’on puisse annuler.</translation>
    </message>
    <message>
        <source>Before taking back promotion %1</source>
        <translation>Avant annulation de la promotion %1</translation>
    </message>
    <message>
        <source>Takes back promotion %1</source>
        <translation>Annule la promotion %1</translation>
    </message>
    <message>
        <source>%1 is already as it was before promotion %2.</source>
        <translation>%1 est déjà comme avant la promotion %2.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent to %1.</source>
        <translation>Arrêté avant tout envoi à %1.</translation>
    </message>
    <message>
        <source>Only a part of it arrived in %1. The components below say which.</source>
        <translation>Une partie seulement est arrivée dans %1. Les composants ci-dessous disent laquelle.</translation>
    </message>
    <message>
        <source>%1 canceled the deployment; it is as it was before.</source>
        <translation>%1 a annulé le déploiement&#xa0;; tout y est comme avant.</translation>
    </message>
    <message>
        <source>%1 refused the deployment and is as it was before.</source>
        <translation>%1 a refusé le déploiement&#xa0;; tout y est comme avant.</translation>
    </message>
    <message>
        <source>%1 refused the deployment and is as it was before: %2</source>
        <translation>%1 a refusé le déploiement&#xa0;; tout y est comme avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading back what %1 holds now</source>
        <translation>Relecture de ce que contient maintenant %1</translation>
    </message>
    <message>
        <source>Put back what the record says</source>
        <translation>Rétablissement selon le registre</translation>
    </message>
    <message>
        <source>Back promotion from %1</source>
        <translation>Rétropromotion depuis %1</translation>
    </message>
    <message>
        <source>Recording the result</source>
        <translation>Consignation du résultat</translation>
    </message>
    <message>
        <source>Locking %1</source>
        <translation>Verrouillage de %1</translation>
    </message>
    <message>
        <source>Reading what %1 holds now</source>
        <translation>Lecture de ce que contient maintenant %1</translation>
    </message>
    <message>
        <source>This sign-in is for org %1, but the plan was made for org %2. Nothing was changed. Sign in to the right org and plan again.</source>
        <translation>Cette connexion vaut pour l’org %1, mais le plan a été fait pour l’org %2. Rien n’a été modifié. Connectez-vous à la bonne org et planifiez de nouveau.</translation>
    </message>
    <message>
        <source>Before back promotion from %1</source>
        <translation>Avant rétropromotion depuis %1</translation>
    </message>
    <message>
        <source>%1 already holds everything this promotion wanted to bring, though the org knows of no deployment of ours. Look at Deployment Status in the org, then settle it.</source>
        <translation>%1 contient déjà tout ce que cette promotion devait apporter, bien que l’org ne connaisse aucun déploiement de notre part. Consultez «&#xa0;Statut de déploiement&#xa0;» dans l’org, puis tranchez.</translation>
    </message>
    <message>
        <source>%1 changed since the plan was made: %2. Nothing was changed by this promotion. Retrieve %1 and plan again.</source>
        <translation>%1 a changé depuis que le plan a été fait&#xa0;: %2. Cette promotion n’a rien modifié. Récupérez %1 et planifiez de nouveau.</translation>
    </message>
    <message>
        <source>Keeping what is needed to take this back</source>
        <translation>Mise de côté de ce qu’il faut pour revenir en arrière</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Envoi à %1</translation>
    </message>
    <message>
        <source>Deploying what %1 has checked</source>
        <translation>Déploiement de ce que %1 a validé</translation>
    </message>
    <message>
        <source>%1 refuses the quick deployment: something was deployed there since the check, or it is no longer kept. Nothing was changed. Validate again, or promote without --quick.</source>
        <translation>%1 refuse le déploiement rapide&#xa0;: quelque chose y a été déployé depuis la validation, ou elle n’est plus conservée. Rien n’a été modifié. Validez de nouveau, ou promouvez sans --quick.</translation>
    </message>
    <message>
        <source>No answer from %1. Waiting %2 s before looking whether it arrived.</source>
        <translation>Pas de réponse de %1. Attente de %2 s avant de voir si l’envoi est arrivé.</translation>
    </message>
    <message>
        <source>Stopped while waiting to see whether %1 got the deployment. Resume to look again.</source>
        <translation>Arrêté en attendant de voir si %1 a reçu le déploiement. Reprenez pour regarder de nouveau.</translation>
    </message>
    <message>
        <source>Looking for the deployment in %1</source>
        <translation>Recherche du déploiement dans %1</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 took the deployment: the org does not let its list of deployments be read. Look at Deployment Status in the org&apos;s set-up, then settle it.</source>
        <translation>Impossible de dire si %1 a accepté le déploiement&#xa0;: l’org ne laisse pas lire sa liste de déploiements. Consultez «&#xa0;Statut de déploiement&#xa0;» dans la Configuration de l’org, puis tranchez.</translation>
    </message>
    <message>
        <source>%1 does not say whether it took the deployment. Resume to look again.</source>
        <translation>%1 ne dit pas si le déploiement a été accepté. Reprenez pour regarder de nouveau.</translation>
    </message>
    <message>
        <source>%1 has several deployments that could be this one. Look at Deployment Status in the org&apos;s set-up, then settle it.</source>
        <translation>%1 a plusieurs déploiements qui pourraient être celui-ci. Consultez «&#xa0;Statut de déploiement&#xa0;» dans la Configuration de l’org, puis tranchez.</translation>
    </message>
    <message>
        <source>%1 attempts to send this to %2 got lost on the way; nothing was changed. Check the connection, then plan again.</source>
        <translation>%1 tentatives d’envoi à %2 se sont perdues en route&#xa0;; rien n’a été modifié. Vérifiez la connexion, puis planifiez de nouveau.</translation>
    </message>
    <message>
        <source>Asking %1 to cancel</source>
        <translation>Demande d’annulation à %1</translation>
    </message>
    <message>
        <source>%1 no longer knows deployment %2. Look at what the org holds, then settle it.</source>
        <translation>%1 ne connaît plus le déploiement %2. Regardez ce que contient l’org, puis tranchez.</translation>
    </message>
    <message>
        <source>%1 does not answer just now; the deployment goes on there. Asking again.</source>
        <translation>%1 ne répond pas pour le moment&#xa0;; le déploiement s’y poursuit. Nouvelle tentative.</translation>
    </message>
    <message>
        <source>Deployment %1 may still be running in %2: %3 Resume to look again.</source>
        <translation>Le déploiement %1 s’exécute peut-être encore dans %2&#xa0;: %3 Reprenez pour regarder de nouveau.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for %2.</source>
        <translation>L’autorisation en cours vaut pour %1, pas pour %2.</translation>
    </message>
    <message>
        <source>Checking in %1, without changing anything</source>
        <translation>Validation dans %1, sans rien modifier</translation>
    </message>
    <message>
        <source>There is no environment called %1. This pipeline has: %2.</source>
        <translation>Aucun environnement ne s’appelle %1. Ce pipeline contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 a changé&#xa0;: %2</translation>
    </message>
    <message>
        <source>This pipeline has no production environment.</source>
        <translation>Ce pipeline n’a pas d’environnement de production.</translation>
    </message>
    <message>
        <source>It was never found in %1.</source>
        <translation>Il n’a jamais été trouvé dans %1.</translation>
    </message>
    <message>
        <source>This content has not reached %1.</source>
        <translation>Ce contenu n’est pas arrivé dans %1.</translation>
    </message>
    <message>
        <source>This content was first found in %1 on %2.</source>
        <translation>Ce contenu a été trouvé pour la première fois dans %1 le %2.</translation>
    </message>
    <message>
        <source>This content reached %1 on %2, by %3.</source>
        <translation>Ce contenu est arrivé dans %1 le %2, par %3.</translation>
    </message>
    <message>
        <source>Only the summary was recorded.</source>
        <translation>Seul le résumé a été consigné.</translation>
    </message>
    <message>
        <source>What it held then is not stored here any more. Only the summary was recorded.</source>
        <translation>Ce qu’il contenait alors n’est plus stocké ici. Seul le résumé a été consigné.</translation>
    </message>
    <message>
        <source>The promotion has no end on record yet.</source>
        <translation>La fin de la promotion n’est pas encore consignée.</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>Rien n’a été modifié dans %1.</translation>
    </message>
    <message>
        <source>Only the summary was recorded: %1 was never read here.</source>
        <translation>Seul le résumé a été consigné&#xa0;: %1 n’a jamais été lu ici.</translation>
    </message>
    <message>
        <source>Only the summary was recorded before %1.</source>
        <translation>Avant le %1, seul le résumé a été consigné.</translation>
    </message>
    <message>
        <source>Only the summary is recorded yet: %1 was last found changed on %2.</source>
        <translation>Seul le résumé est consigné pour l’instant&#xa0;: %1 a été trouvé modifié pour la dernière fois le %2.</translation>
    </message>
    <message>
        <source>What %1 held when it was read before and after this, on %2 and on %3: other changes of that time are among these.</source>
        <translation>Ce que contenait %1 lors des lectures avant et après, le %2 et le %3&#xa0;: d’autres modifications de cette période en font partie.</translation>
    </message>
    <message>
        <source>This event changed no environment.</source>
        <translation>Cet événement n’a modifié aucun environnement.</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (pour %2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made %1 by %2 with Backflow %3</source>
        <translation>Créé le %1 par %2 avec Backflow %3</translation>
    </message>
    <message>
        <source>Names of people are masked</source>
        <translation>Les noms des personnes sont masqués</translation>
    </message>
    <message>
        <source>Reading the record into the history</source>
        <translation>Lecture du registre dans l’historique</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this is translated to: de, es, fr, ja. Names a file.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>A record that cannot be read: %1</source>
        <translation>Un enregistrement illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lu</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>Took over the lock on %1</source>
        <translation>Verrou de %1 repris</translation>
    </message>
    <message>
        <source>Refused in %1</source>
        <translation>Refusé dans %1</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Politique modifiée</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>le tout</translation>
    </message>
    <message>
        <source>%1: kept %2 (%3)</source>
        <translation>%1&#xa0;: %2 conservé (%3)</translation>
    </message>
    <message>
        <source>%1: kept both (%2)</source>
        <translation>%1&#xa0;: les deux conservés (%2)</translation>
    </message>
    <message>
        <source>%1: kept what was before (%2)</source>
        <translation>%1&#xa0;: l’état d’avant conservé (%2)</translation>
    </message>
    <message>
        <source>%1: removed (%2)</source>
        <translation>%1&#xa0;: supprimé (%2)</translation>
    </message>
    <message>
        <source>%1: written by hand (%2)</source>
        <translation>%1&#xa0;: écrit à la main (%2)</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>retour arrière</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>directly in the org</source>
        <translation>directement dans l’org</translation>
    </message>
    <message>
        <source>accepted drift</source>
        <translation>dérive acceptée</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>décidé à la main</translation>
    </message>
    <message>
        <source>decided by a rule</source>
        <translation>décidé par une règle</translation>
    </message>
    <message>
        <source>decided as before</source>
        <translation>décidé comme auparavant</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Audit trail (decision)</source>
        <translation>Piste d’audit (décision)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Org&apos;s setup trail</source>
        <translation>Journal de configuration de l’org</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantané</translation>
    </message>
    <message>
        <source>org&apos;s trail</source>
        <translation>journal de l’org</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>The org itself names this person.</source>
        <translation>L’org elle-même nomme cette personne.</translation>
    </message>
    <message>
        <source>The author of the snapshot: who read the org, which need not be who changed it.</source>
        <translation>L’auteur de l’instantané&#xa0;: qui a lu l’org, pas forcément qui l’a modifiée.</translation>
    </message>
    <message>
        <source>The person this program was used by, as they named themselves.</source>
        <translation>La personne qui utilisait ce programme, sous le nom qu’elle s’est donné.</translation>
    </message>
    <message>
        <source>org</source>
        <comment>how sure it is who did it</comment>
        <translation>org</translation>
    </message>
    <message>
        <source>reader</source>
        <comment>how sure it is who did it</comment>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>app user</source>
        <comment>how sure it is who did it</comment>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Org setup trail</source>
        <translation>Journal de configuration</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>qui&#xa0;: %1</translation>
    </message>
    <message>
        <source>where: %1</source>
        <translation>où&#xa0;: %1</translation>
    </message>
    <message>
        <source>what: %1</source>
        <translation>quoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>nature&#xa0;: %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promotion %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>Waits for %1: a deployment of %2 is under way</source>
        <translation>Attend %1&#xa0;: un déploiement de %2 est en cours</translation>
    </message>
    <message>
        <source>%1 does not answer; it is asked again</source>
        <translation>%1 ne répond pas&#xa0;; nouvelle demande en cours</translation>
    </message>
    <message>
        <source>The plan file is damaged or was altered: its parts do not fit its plan. Ask for it again; nothing was taken over.</source>
        <translation>Le fichier de plan est endommagé ou a été modifié&#xa0;: ses parties ne correspondent pas à son plan. Redemandez-le&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>This plan was made for org %1, but %2 is org %3 here. Nothing was taken over.</source>
        <translation>Ce plan a été fait pour l’org %1, mais ici %2 est l’org %3. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>This is not a plan file of Backflow, or it is damaged. Nothing was taken over.</source>
        <translation>Ce n’est pas un fichier de plan de Backflow, ou il est endommagé. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Promotion %1 is here already, with another plan. That one stays.</source>
        <translation>La promotion %1 est déjà ici, avec un autre plan. Celui-là reste.</translation>
    </message>
    <message>
        <source>%1 had it already; the promotion did not touch it.</source>
        <translation>%1 l’avait déjà&#xa0;; la promotion n’y a pas touché.</translation>
    </message>
    <message>
        <source>The org took it, and it read back as it was before: nothing changed.</source>
        <translation>L’org l’a accepté, et la relecture l’a montré tel qu’avant&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>Somebody has put it back since: it is as it was before.</source>
        <translation>Quelqu’un l’a remis en place depuis&#xa0;: c’est comme avant.</translation>
    </message>
    <message>
        <source>You chose to leave it as it is now.</source>
        <translation>Vous avez choisi de le laisser tel qu’il est.</translation>
    </message>
    <message>
        <source>None of the chosen components is left to take back. Choose others.</source>
        <translation>Aucun des composants choisis n’est encore à annuler. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Nobody shares a plan %1 any more: it was withdrawn, or it has ended.</source>
        <translation>Plus personne ne partage de plan %1&#xa0;: il a été retiré ou il est terminé.</translation>
    </message>
    <message>
        <source>As decided by a colleague</source>
        <translation>Comme décidé par un collègue</translation>
    </message>
    <message>
        <source>The shared plan %1 cannot be read.</source>
        <translation>Le plan partagé %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This was planned from a state of %1 that is neither in this workspace nor in the team&apos;s Git repository. Let its author share the plan first.</source>
        <translation>Ceci a été planifié à partir d’un état de %1 qui n’est ni dans cet espace de travail ni dans le dépôt Git de l’équipe. Demandez d’abord à son auteur de partager le plan.</translation>
    </message>
    <message>
        <source>Deployment %1 of %2 (%3) is in the org and not on record: it was not made with Backflow, or its record is gone.</source>
        <translation>Le déploiement %1 du %2 (%3) est dans l’org et pas dans le registre&#xa0;: il n’a pas été fait avec Backflow, ou son enregistrement a disparu.</translation>
    </message>
    <message>
        <source>Deployment %1 of %2 (%3) is on record and the org does not know it.</source>
        <translation>Le déploiement %1 du %2 (%3) est dans le registre et l’org ne le connaît pas.</translation>
    </message>
    <message>
        <source>Deployment %1 ended as %2 in the org and as %3 on record.</source>
        <translation>Le déploiement %1 a fini en %2 dans l’org et en %3 dans le registre.</translation>
    </message>
    <message>
        <source>The permission to deploy to %1 is too old. Ask again.</source>
        <translation>L’autorisation de déployer vers %1 est trop ancienne. Demandez de nouveau.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Trusted the policy that is there</source>
        <translation>Politique présente approuvée</translation>
    </message>
    <message>
        <source>Asked for an approval for %1</source>
        <translation>Approbation demandée pour %1</translation>
    </message>
    <message>
        <source>Approved a plan for %1</source>
        <translation>Plan approuvé pour %1</translation>
    </message>
    <message>
        <source>Took back an approval or a request for %1</source>
        <translation>Approbation ou demande retirée pour %1</translation>
    </message>
    <message>
        <source>Exported the record</source>
        <translation>Registre exporté</translation>
    </message>
    <message>
        <source>Put on record how far the record is whole</source>
        <translation>Étendue du registre intact consignée</translation>
    </message>
    <message>
        <source>It is not known whether %1 took it. Open the promotion and go on: it looks again.</source>
        <translation>On ne sait pas si %1 l’a pris. Ouvrez la promotion et continuez&#xa0;: elle regarde de nouveau.</translation>
    </message>
    <message>
        <source>%1 is still at it. Open the promotion to follow it.</source>
        <translation>%1 y travaille encore. Ouvrez la promotion pour suivre.</translation>
    </message>
    <message>
        <source>%1 took it meanwhile. Open the promotion and go on: it is read back and recorded.</source>
        <translation>%1 l’a pris entre-temps. Ouvrez la promotion et continuez&#xa0;: elle est relue et enregistrée.</translation>
    </message>
    <message>
        <source>%1 ended it without taking it. Open the promotion and go on to see why.</source>
        <translation>%1 l’a terminé sans le prendre. Ouvrez la promotion et continuez pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Open the promotion and it goes on from there.</source>
        <translation>Rien n’a été envoyé à %1. Ouvrez la promotion et elle reprend de là.</translation>
    </message>
    <message>
        <source>%1 never got it. Open the promotion and go on: it is sent again.</source>
        <translation>%1 ne l’a jamais reçu. Ouvrez la promotion et continuez&#xa0;: elle est renvoyée.</translation>
    </message>
    <message>
        <source>Nobody asked for an approval of this plan as it stands.</source>
        <translation>Personne n’a demandé d’approbation pour ce plan tel qu’il est.</translation>
    </message>
    <message>
        <source>It names the user %1, and users have other names in each org.</source>
        <translation>Il nomme l’utilisateur %1, et les utilisateurs portent d’autres noms dans chaque org.</translation>
    </message>
    <message>
        <source>Put a user of the target in its place, or leave the entry out.</source>
        <translation>Mettez-y un utilisateur de la cible, ou laissez l’entrée de côté.</translation>
    </message>
    <message>
        <source>It names the field %1, which the target does not have.</source>
        <translation>Il nomme le champ %1, que la cible n’a pas.</translation>
    </message>
    <message>
        <source>Add the field to this promotion, or take it out of here.</source>
        <translation>Ajoutez le champ à cette promotion, ou retirez-le d’ici.</translation>
    </message>
    <message>
        <source>It names %2 (%1), which the target does not have.</source>
        <translation>Il nomme %2 (%1), que la cible n’a pas.</translation>
    </message>
    <message>
        <source>Add it to this promotion, or take it out of here.</source>
        <translation>Ajoutez-le à cette promotion, ou retirez-le d’ici.</translation>
    </message>
    <message>
        <source>%2 (%1) is not in the target, so it can be neither changed nor removed there.</source>
        <translation>%2 (%1) n’est pas dans la cible, il ne peut donc y être ni modifié ni supprimé.</translation>
    </message>
    <message>
        <source>Read the target again and plan anew.</source>
        <translation>Relisez la cible et refaites le plan.</translation>
    </message>
    <message>
        <source>The target has no folder %1.</source>
        <translation>La cible n’a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Add the folder to this promotion.</source>
        <translation>Ajoutez le dossier à cette promotion.</translation>
    </message>
    <message>
        <source>The code names %1, and the target has no such class, field or variable.</source>
        <translation>Le code nomme %1, et la cible n’a pas de classe, champ ou variable de ce nom.</translation>
    </message>
    <message>
        <source>Add what declares it to this promotion.</source>
        <translation>Ajoutez à cette promotion ce qui le déclare.</translation>
    </message>
    <message>
        <source>The code calls %1, and the target&apos;s class has no such method.</source>
        <translation>Le code appelle %1, et la classe de la cible n’a pas cette méthode.</translation>
    </message>
    <message>
        <source>Add the class that has it to this promotion.</source>
        <translation>Ajoutez à cette promotion la classe qui l’a.</translation>
    </message>
    <message>
        <source>The code uses the type %1, which the target does not have.</source>
        <translation>Le code utilise le type %1, que la cible n’a pas.</translation>
    </message>
    <message>
        <source>Add that class or object to this promotion.</source>
        <translation>Ajoutez cette classe ou cet objet à cette promotion.</translation>
    </message>
    <message>
        <source>A query asks for %1 of %2, which the target does not have.</source>
        <translation>Une requête demande %1 de %2, que la cible n’a pas.</translation>
    </message>
    <message>
        <source>Add the field to this promotion.</source>
        <translation>Ajoutez le champ à cette promotion.</translation>
    </message>
    <message>
        <source>It uses the field %1, which the target does not have.</source>
        <translation>Il utilise le champ %1, que la cible n’a pas.</translation>
    </message>
    <message>
        <source>The class %1, on which this one stands, does not compile in the target.</source>
        <translation>La classe %1, dont celle-ci dépend, ne se compile pas dans la cible.</translation>
    </message>
    <message>
        <source>Mend %1 first, or add its newer version to this promotion.</source>
        <translation>Corrigez d’abord %1, ou ajoutez sa version plus récente à cette promotion.</translation>
    </message>
    <message>
        <source>The target knows no permission %1: its edition or release lacks it, or the feature is off.</source>
        <translation>La cible ne connaît pas l’autorisation %1&#xa0;: son édition ou sa version ne l’a pas, ou la fonction est désactivée.</translation>
    </message>
    <message>
        <source>Switch the feature on in the target, or leave the permission out.</source>
        <translation>Activez la fonction dans la cible, ou laissez l’autorisation de côté.</translation>
    </message>
    <message>
        <source>All Apex of the target together is covered by tests to %1 %; production asks for 75 %.</source>
        <translation>L’ensemble de l’Apex de la cible est couvert par des tests à %1&#xa0;%&#xa0;; la production demande 75&#xa0;%.</translation>
    </message>
    <message>
        <source>Add test classes to this promotion, or run other tests.</source>
        <translation>Ajoutez des classes de test à cette promotion, ou lancez d’autres tests.</translation>
    </message>
    <message>
        <source>The chosen tests cover one of the classes to %1 % only; 75 % are asked for each.</source>
        <translation>Les tests choisis ne couvrent une des classes qu’à %1&#xa0;%&#xa0;; 75&#xa0;% sont demandés pour chacune.</translation>
    </message>
    <message>
        <source>Name the tests that cover it as well.</source>
        <translation>Nommez aussi les tests qui la couvrent.</translation>
    </message>
    <message>
        <source>Something in the target still uses it, so it cannot be removed.</source>
        <translation>Quelque chose dans la cible l’utilise encore, il ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>Remove what uses it in this promotion, too, or leave the removal out.</source>
        <translation>Supprimez aussi dans cette promotion ce qui l’utilise, ou laissez la suppression de côté.</translation>
    </message>
    <message>
        <source>The target has something of that name already, perhaps spelled otherwise or deleted and not yet erased.</source>
        <translation>La cible a déjà quelque chose de ce nom, peut-être écrit autrement ou supprimé sans être encore effacé.</translation>
    </message>
    <message>
        <source>Rename or erase it in the target, then read the target again.</source>
        <translation>Renommez-le ou effacez-le dans la cible, puis relisez la cible.</translation>
    </message>
    <message>
        <source>Two things would have the same value where the target allows it once.</source>
        <translation>Deux choses auraient la même valeur, que la cible n’admet qu’une fois.</translation>
    </message>
    <message>
        <source>Compare the two in the target and take one out.</source>
        <translation>Comparez les deux dans la cible et retirez-en une.</translation>
    </message>
    <message>
        <source>A deployment cannot turn the field into that type.</source>
        <translation>Un déploiement ne peut pas donner ce type au champ.</translation>
    </message>
    <message>
        <source>Change its type by hand in the target&apos;s Setup, then read the target again.</source>
        <translation>Changez son type à la main dans la configuration de la cible, puis relisez la cible.</translation>
    </message>
    <message>
        <source>The target does not take the value %1 there: its release or edition does not know it.</source>
        <translation>La cible n’accepte pas la valeur %1 à cet endroit&#xa0;: sa version ou son édition ne la connaît pas.</translation>
    </message>
    <message>
        <source>Choose a value that the target has.</source>
        <translation>Choisissez une valeur que la cible a.</translation>
    </message>
    <message>
        <source>A value that has to be there is missing: %1.</source>
        <translation>Une valeur obligatoire manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put it in by hand where the component is decided.</source>
        <translation>Saisissez-la à la main là où le composant est décidé.</translation>
    </message>
    <message>
        <source>The target&apos;s release does not know one of the entries of %1, or not at this place.</source>
        <translation>La version de la cible ne connaît pas une des entrées de %1, ou pas à cet endroit.</translation>
    </message>
    <message>
        <source>Leave the entry out until the target has the newer release.</source>
        <translation>Laissez l’entrée de côté jusqu’à ce que la cible ait la version plus récente.</translation>
    </message>
    <message>
        <source>The target&apos;s release or edition does not have this type.</source>
        <translation>La version ou l’édition de la cible n’a pas ce type.</translation>
    </message>
    <message>
        <source>Leave it out, or switch the feature on in the target.</source>
        <translation>Laissez-le de côté, ou activez la fonction dans la cible.</translation>
    </message>
    <message>
        <source>It belongs to an installed package, which protects it.</source>
        <translation>Il appartient à un package installé, qui le protège.</translation>
    </message>
    <message>
        <source>Leave it out: it changes with the package&apos;s next version.</source>
        <translation>Laissez-le de côté&#xa0;: il change avec la prochaine version du package.</translation>
    </message>
    <message>
        <source>The user of this sign-in may not change it, or may not see what it refers to.</source>
        <translation>L’utilisateur connecté ne peut pas le modifier, ou ne peut pas voir ce à quoi il renvoie.</translation>
    </message>
    <message>
        <source>Sign in with more rights, or ask an administrator of the target.</source>
        <translation>Connectez-vous avec plus de droits, ou demandez à un administrateur de la cible.</translation>
    </message>
    <message>
        <source>Something else is being set up in the target at this moment.</source>
        <translation>Autre chose est en cours de configuration dans la cible.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>The flow&apos;s active version cannot be overwritten in the target.</source>
        <translation>La version active du flux ne peut pas être écrasée dans la cible.</translation>
    </message>
    <message>
        <source>Deactivate it there, or let deployed flows be active in the target&apos;s settings.</source>
        <translation>Désactivez-la là-bas, ou autorisez dans les paramètres de la cible les flux déployés actifs.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The record on the remote was rewritten</source>
        <translation>Le registre distant a été réécrit</translation>
    </message>
    <message>
        <source>Accepted the record on the remote as it was rewritten</source>
        <translation>A accepté le registre distant tel qu’il a été réécrit</translation>
    </message>
    <message>
        <source>Erased somebody from the map of people</source>
        <translation>A effacé une personne de l’annuaire des personnes</translation>
    </message>
    <message>
        <source>No quick deployment to %1: the last check ran fewer tests than the plan has to. Validate again; nothing was changed.</source>
        <translation>Pas de déploiement rapide vers %1&#xa0;: la dernière validation a exécuté moins de tests que le plan n’en exige. Validez de nouveau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln composant</numerusform>
            <numerusform>%Ln composants</numerusform>
        </translation>
    </message>
    <message>
        <source>Its type changes from %1 to %2. What records hold in it may be converted or lost, and does not come back.</source>
        <translation>Son type passe de %1 à %2. Ce que les enregistrements y contiennent peut être converti ou perdu, et ne revient pas.</translation>
    </message>
    <message>
        <source>New values (%1) can be made inactive later, not removed.</source>
        <translation>Les nouvelles valeurs (%1) peuvent être désactivées plus tard, pas supprimées.</translation>
    </message>
    <message>
        <source>What records hold in this field goes with it. Taking back brings the field back, empty.</source>
        <translation>Ce que les enregistrements contiennent dans ce champ disparaît avec lui. Le retour en arrière ramène le champ, vide.</translation>
    </message>
    <message>
        <source>Its records go with it. Taking back brings the object back without them.</source>
        <translation>Ses enregistrements disparaissent avec lui. Le retour en arrière ramène l’objet sans eux.</translation>
    </message>
    <message>
        <source>A deployment cannot remove a record type. Taking back leaves it there.</source>
        <translation>Un déploiement ne peut pas supprimer un type d’enregistrement. Le retour en arrière l’y laisse.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>En attente de %1&#xa0;: %Ln déploiement est en cours ou dans sa file d’attente</numerusform>
            <numerusform>En attente de %1&#xa0;: %Ln déploiements sont en cours ou dans sa file d’attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replaces what %2 changed itself</source>
        <translation>%1 remplace ce que %2 a modifié de son côté</translation>
    </message>
    <message>
        <source>The merge keeps what %1 changed itself</source>
        <translation>La fusion garde ce que %1 a modifié de son côté</translation>
    </message>
    <message>
        <source>What %1 changed itself, as it was before</source>
        <translation>Ce que %1 a modifié de son côté, comme avant</translation>
    </message>
    <message>
        <source>Plan %1 stands in its place.</source>
        <translation>Le plan %1 a pris sa place.</translation>
    </message>
    <message>
        <source>A newer plan stands in the place of this one; nothing of it was sent to %1.</source>
        <translation>Un plan plus récent a pris la place de celui-ci&#xa0;; rien n’en a été envoyé à %1.</translation>
    </message>
    <message>
        <source>Allowed changes to production</source>
        <translation>A autorisé les modifications en production</translation>
    </message>
    <message>
        <source>Made production read only</source>
        <translation>A mis la production en lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n records, times in UTC</source>
        <translation>
            <numerusform>%n enregistrement, heures en UTC</numerusform>
            <numerusform>%n enregistrements, heures en UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First snapshot of %1: %Ln components</source>
        <translation>
            <numerusform>Premier instantané de %1&#xa0;: %Ln composant</numerusform>
            <numerusform>Premier instantané de %1&#xa0;: %Ln composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed: %Ln components</source>
        <translation>
            <numerusform>%1 a changé&#xa0;: %Ln composant</numerusform>
            <numerusform>%1 a changé&#xa0;: %Ln composants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 et %L2 de plus</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>Registre vérifié</translation>
    </message>
    <message>
        <source>The policy that allowed this cannot be read any more. Nothing was changed.</source>
        <translation>La politique qui a permis cela n’est plus lisible. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The policy wants what goes to %1 held against compliance rules, and that was not done.</source>
        <translation>La politique veut que ce qui va vers %1 soit confronté aux règles de conformité, et cela n’a pas été fait.</translation>
    </message>
    <message>
        <source>Could not be looked at: %1.</source>
        <translation>N’a pas pu être examiné : %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>Et %Ln autre constat.</numerusform>
            <numerusform>Et %Ln autres constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in to the org from %1 by %2</source>
        <translation>Connexion à l’org depuis %1 par %2</translation>
    </message>
    <message>
        <source>Was not let into the org from %1 by %2: %3</source>
        <translation>Refusé par l’org depuis %1 par %2 : %3</translation>
    </message>
    <message>
        <source>Saved the work that only %1 had</source>
        <translation>Travail que seul %1 possédait sauvegardé</translation>
    </message>
    <message>
        <source>Asked production to refresh %1</source>
        <translation>Actualisation de %1 demandée à la production</translation>
    </message>
    <message>
        <source>What production said to the refresh of %1</source>
        <translation>Réponse de la production à l’actualisation de %1</translation>
    </message>
    <message>
        <source>Put the fresh copy in the place of %1</source>
        <translation>Copie neuve mise à la place de %1</translation>
    </message>
    <message>
        <source>Gave the fresh copy of %1 up</source>
        <translation>Copie neuve de %1 abandonnée</translation>
    </message>
    <message>
        <source>Connected %1 to the org that its refresh made</source>
        <translation>%1 connecté à l’org créée par son actualisation</translation>
    </message>
    <message>
        <source>Let pass what compliance rules found in a plan for %1</source>
        <translation>A laissé passer ce que les règles de conformité ont trouvé dans un plan pour %1</translation>
    </message>
    <message>
        <source>Signed off who may do what in %1</source>
        <translation>A visé qui peut faire quoi dans %1</translation>
    </message>
    <message>
        <source>Wrote an audit report</source>
        <translation>A écrit un rapport d’audit</translation>
    </message>
    <message>
        <source>Held environments against the compliance rules</source>
        <translation>A confronté des environnements aux règles de conformité</translation>
    </message>
    <message>
        <source>Let a plan go to %1 though that org is on an older release</source>
        <translation>A laissé un plan aller dans %1 bien que cette org soit d’une version plus ancienne</translation>
    </message>
    <message>
        <source>Changed a check before a release</source>
        <translation>A modifié un contrôle avant une version</translation>
    </message>
    <message>
        <source>Waived a check before a release</source>
        <translation>A levé un contrôle avant une version</translation>
    </message>
    <message>
        <source>Took back that a check before a release is waived</source>
        <translation>A annulé la levée d’un contrôle avant une version</translation>
    </message>
    <message>
        <source>Kept how %1 was before its upgrade</source>
        <translation>A conservé l’état de %1 avant sa mise à niveau</translation>
    </message>
    <message>
        <source>Kept how %1 is after its upgrade</source>
        <translation>A conservé l’état de %1 après sa mise à niveau</translation>
    </message>
    <message>
        <source>sign-in to the org</source>
        <translation>connexion à l’org</translation>
    </message>
    <message>
        <source>failed sign-in</source>
        <translation>connexion échouée</translation>
    </message>
    <message>
        <source>Org&apos;s sign-ins</source>
        <translation>Connexions de l’org</translation>
    </message>
    <message>
        <source>org&apos;s sign-ins</source>
        <translation>connexions de l’org</translation>
    </message>
    <message>
        <source>%1 is on %2 (API %3) and %4 still on %5 (API %6): what is new in the later release does not exist in %4 yet.</source>
        <translation>%1 est en %2 (API %3) et %4 encore en %5 (API %6)&#xa0;: ce qui est nouveau dans la version plus récente n’existe pas encore dans %4.</translation>
    </message>
    <message>
        <source>Say why this may go to an org on an older release.</source>
        <translation>Dites pourquoi ceci peut aller dans une org d’une version plus ancienne.</translation>
    </message>
    <message>
        <source>%1 is locked by %2 for promotion %3 until %4 (UTC), by the org&apos;s clock; the clock of this computer is ahead of it. Nothing was changed. Wait, or set the clock.</source>
        <translation>%1 est verrouillé par %2 pour la promotion %3 jusqu’à %4 (UTC), selon l’horloge de l’org&#xa0;; celle de cet ordinateur avance. Rien n’a été modifié. Attendez, ou réglez l’horloge.</translation>
    </message>
    <message>
        <source>%1 is still working on a deployment, and %2 holds its lock for promotion %3. Nothing was changed. Wait until the org is done.</source>
        <translation>%1 travaille encore à un déploiement, et %2 tient son verrou pour la promotion %3. Rien n’a été modifié. Attendez que l’org ait terminé.</translation>
    </message>
    <message>
        <source>This promotion was begun on another machine; going on from there</source>
        <translation>Cette promotion a été commencée sur un autre ordinateur&#xa0;; elle se poursuit à partir de là</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You may let it pass with a reason, which goes on record.</source>
        <translation>Vous pouvez le laisser passer avec une raison, qui est consignée.</translation>
    </message>
    <message>
        <source>It may be let pass by %1.</source>
        <translation>Peut le laisser passer : %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>backflow::release</name>
    <message>
        <source>the upgrade</source>
        <translation>la mise à niveau</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a promotion</source>
        <translation>une promotion</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>une supposition</translation>
    </message>
    <message>
        <source>There is no check %1 for %2.</source>
        <translation>Il n’y a pas de contrôle %1 pour %2.</translation>
    </message>
    <message>
        <source>Say what was seen: it is the evidence.</source>
        <translation>Dites ce qui a été constaté&#xa0;: c’est la preuve.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Say why this check does not matter.</source>
        <translation>Dites pourquoi ce contrôle n’importe pas.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are due.</source>
        <translation>
            <numerusform>%Ln composant est en attente.</numerusform>
            <numerusform>%Ln composants sont en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version in use is %1 or later.</source>
        <translation>Toutes les versions utilisées sont %1 ou plus récentes.</translation>
    </message>
    <message numerus="yes">
        <source>API versions below %1 are used by %Ln components.</source>
        <translation>
            <numerusform>Des versions d’API antérieures à %1 sont utilisées par %Ln composant.</numerusform>
            <numerusform>Des versions d’API antérieures à %1 sont utilisées par %Ln composants.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the upgrade: %L1, by people: %L2, by promotions: %L3, not clear: %L4.</source>
        <translation>Par la mise à niveau&#xa0;: %L1, par des personnes&#xa0;: %L2, par des promotions&#xa0;: %L3, pas clair&#xa0;: %L4.</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>Il n’y a pas d’environnement %1.</translation>
    </message>
    <message>
        <source>By the report the upgrade changed nothing in %1 that could flow on.</source>
        <translation>D’après le rapport, la mise à niveau n’a rien changé dans %1 qui puisse être transmis.</translation>
    </message>
    <message>
        <source>What the upgrade to %1 changed in %2</source>
        <translation>Ce que la mise à niveau vers %1 a changé dans %2</translation>
    </message>
    <message>
        <source>Before the upgrade of %1</source>
        <translation>Avant la mise à niveau de %1</translation>
    </message>
    <message>
        <source>%1 is still on %2 (API %3), as it was when it was kept as before: its upgrade has not happened yet.</source>
        <translation>%1 est toujours en %2 (API %3), comme lorsque son état d’avant a été conservé&#xa0;: sa mise à niveau n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>Nothing is kept of how %1 was before its upgrade.</source>
        <translation>Rien n’est conservé de l’état de %1 avant sa mise à niveau.</translation>
    </message>
    <message>
        <source>After the upgrade of %1</source>
        <translation>Après la mise à niveau de %1</translation>
    </message>
    <message>
        <source>Production is never on preview.</source>
        <translation>La production n’est jamais en préversion.</translation>
    </message>
    <message>
        <source>It is on API %1, production on %2.</source>
        <translation>Elle est en API %1, la production en %2.</translation>
    </message>
    <message>
        <source>%1 says so of its instance %2.</source>
        <translation>%1 le dit de son instance %2.</translation>
    </message>
    <message>
        <source>The org was not asked for its release yet.</source>
        <translation>L’org n’a pas encore été interrogée sur sa version.</translation>
    </message>
    <message>
        <source>It is on production&apos;s release: that does not tell when it gets the next.</source>
        <translation>Elle est sur la version de la production&#xa0;: cela ne dit pas quand elle aura la suivante.</translation>
    </message>
    <message>
        <source>The org was not asked for its instance yet. Read it first.</source>
        <translation>L’org n’a pas encore été interrogée sur son instance. Lisez-la d’abord.</translation>
    </message>
    <message>
        <source>Nobody was asked for upgrade dates yet.</source>
        <translation>Personne n’a encore été interrogé sur les dates de mise à niveau.</translation>
    </message>
    <message>
        <source>%1 These dates are those of %2.</source>
        <translation>%1 Ces dates sont celles du %2.</translation>
    </message>
    <message>
        <source>These dates are those of %1. Ask again.</source>
        <translation>Ces dates sont celles du %1. Redemandez-les.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes ahead of %1&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minute sur celle de %1.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minutes sur celle de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes behind %1&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minute sur celle de %1.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minutes sur celle de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that are left are counted by the latter.</source>
        <translation>Les temps restants sont comptés d’après cette dernière.</translation>
    </message>
    <message>
        <source>An org was asked on %1, which by this computer&apos;s clock has not come yet: the clock is wrong now, or was then.</source>
        <translation>Une org a été interrogée le %1, ce qui n’est pas encore arrivé d’après l’horloge de cet ordinateur&#xa0;: elle est fausse maintenant, ou l’était alors.</translation>
    </message>
    <message>
        <source>with production</source>
        <translation>avec la production</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>préversion</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>When production is upgraded is known</source>
        <translation>La date de mise à niveau de la production est connue</translation>
    </message>
    <message>
        <source>%1 is on %2 already.</source>
        <translation>%1 est déjà en %2.</translation>
    </message>
    <message>
        <source>%1: %2, as %3 tells.</source>
        <translation>%1&#xa0;: %2, d’après %3.</translation>
    </message>
    <message>
        <source>The release notes were read for what the company uses</source>
        <translation>Les notes de version ont été lues pour ce que l’entreprise utilise</translation>
    </message>
    <message>
        <source>A sandbox of the pipeline is upgraded before production</source>
        <translation>Une sandbox du pipeline est mise à niveau avant la production</translation>
    </message>
    <message>
        <source>Of some sandboxes it is not known yet whether they are on preview.</source>
        <translation>Pour certaines sandbox, on ne sait pas encore si elles sont en préversion.</translation>
    </message>
    <message>
        <source>All sandboxes are upgraded with production: nothing can be tried before.</source>
        <translation>Toutes les sandbox sont mises à niveau avec la production&#xa0;: rien ne peut être essayé avant.</translation>
    </message>
    <message>
        <source>All orgs are read at one API version</source>
        <translation>Toutes les orgs sont lues avec une seule version d’API</translation>
    </message>
    <message>
        <source>Everything is read and compared at API %1, the highest that all of them speak.</source>
        <translation>Tout est lu et comparé en API %1, la plus haute que toutes parlent.</translation>
    </message>
    <message>
        <source>Not asked yet: %1.</source>
        <translation>Pas encore interrogés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is due from above is back in %1</source>
        <translation>Ce qui est en attente d’en haut est revenu dans %1</translation>
    </message>
    <message>
        <source>Apex tests pass in %1</source>
        <translation>Les tests Apex réussissent dans %1</translation>
    </message>
    <message>
        <source>%1 is not on the release yet: tests there say nothing of it.</source>
        <translation>%1 n’est pas encore sur cette version&#xa0;: les tests n’y disent rien à son sujet.</translation>
    </message>
    <message>
        <source>No API version that is retired is in use in %1</source>
        <translation>Aucune version d’API retirée n’est utilisée dans %1</translation>
    </message>
    <message>
        <source>How %1 is before its upgrade is kept</source>
        <translation>L’état de %1 avant sa mise à niveau est conservé</translation>
    </message>
    <message>
        <source>Read by %1 at API %2.</source>
        <translation>Lu par %1 en API %2.</translation>
    </message>
    <message>
        <source>The last reading before the upgrade stands for it.</source>
        <translation>La dernière lecture avant la mise à niveau en tient lieu.</translation>
    </message>
    <message>
        <source>It was upgraded before anybody read it.</source>
        <translation>Elle a été mise à niveau avant que quelqu’un la lise.</translation>
    </message>
    <message>
        <source>What the upgrade changed in %1 is looked through</source>
        <translation>Ce que la mise à niveau a changé dans %1 est passé en revue</translation>
    </message>
    <message>
        <source>%1 is not on the release yet.</source>
        <translation>%1 n’est pas encore sur cette version.</translation>
    </message>
    <message>
        <source>What was validated before is valid still</source>
        <translation>Ce qui était validé avant l’est toujours</translation>
    </message>
    <message>
        <source>Stay informed</source>
        <translation>Rester informé</translation>
    </message>
    <message>
        <source>Test before</source>
        <translation>Tester avant</translation>
    </message>
    <message>
        <source>Validate after</source>
        <translation>Valider après</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>pas regardé</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>levé</translation>
    </message>
    <message>
        <source>No upgrade of %1 is known: it is on %2 (API %3) since it is read.</source>
        <translation>Aucune mise à niveau de %1 n’est connue&#xa0;: il est en %2 (API %3) depuis qu’il est lu.</translation>
    </message>
    <message>
        <source>%1 was not read before its upgrade: what it changed cannot be told any more.</source>
        <translation>%1 n’a pas été lu avant sa mise à niveau&#xa0;: ce qu’elle a changé ne peut plus être dit.</translation>
    </message>
    <message>
        <source>The org has no local tests.</source>
        <translation>L’org n’a pas de tests locaux.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tests passed.</source>
        <translation>%L1 tests réussis sur %L2.</translation>
    </message>
    <message>
        <source>Coverage: %L1 %.</source>
        <translation>Couverture&#xa0;: %L1 %.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for %2.</source>
        <translation>L’autorisation en cours vaut pour %1, pas pour %2.</translation>
    </message>
    <message>
        <source>Running the Apex tests of %1, without changing anything</source>
        <translation>Exécution des tests Apex de %1, sans rien changer</translation>
    </message>
    <message>
        <source>%1 was on API %2 then, not yet on %3.</source>
        <translation>%1 était alors en API %2, pas encore en %3.</translation>
    </message>
    <message>
        <source>%1 is not in the pipeline.</source>
        <translation>%1 n’est pas dans le pipeline.</translation>
    </message>
    <message>
        <source>%1 → %2: %3 before, %4 now%5</source>
        <translation>%1 → %2&#xa0;: %3 avant, %4 maintenant%5</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>No plan that waits was validated before.</source>
        <translation>Aucun plan en attente n’a été validé avant.</translation>
    </message>
    <message>
        <source>It is new and holds what the platform fills in by itself.</source>
        <translation>C’est nouveau et contient ce que la plateforme remplit elle-même.</translation>
    </message>
    <message>
        <source>Before, the org was read at API %1, and after at %2: the newer version may just tell more.</source>
        <translation>Avant, l’org a été lue en API %1, et après en %2&#xa0;: la version plus récente en dit peut-être simplement plus.</translation>
    </message>
    <message>
        <source>Neither the org&apos;s own dates nor its setup audit trail nor another org tell who did it.</source>
        <translation>Ni les dates de l’org, ni son journal d’audit de la configuration, ni une autre org ne disent qui l’a fait.</translation>
    </message>
    <message numerus="yes">
        <source>It is new in all %Ln components of this type at once</source>
        <translation>
            <numerusform>C’est nouveau dans le %Ln composant de ce type</numerusform>
            <numerusform>C’est nouveau dans les %Ln composants de ce type à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>, with the same value.</source>
        <translation>, avec la même valeur.</translation>
    </message>
    <message>
        <source>The same change is in every other org that was upgraded: %1.</source>
        <translation>Le même changement se trouve dans chaque autre org mise à niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is in none that was not.</source>
        <translation>Il n’est dans aucune qui ne l’a pas été.</translation>
    </message>
    <message>
        <source>The org says nobody saved it since %1, and yet it is another.</source>
        <translation>L’org dit que personne ne l’a enregistré depuis %1, et pourtant il est différent.</translation>
    </message>
    <message>
        <source>The org says %1 changed it, who is no person.</source>
        <translation>L’org dit que %1 l’a modifié, qui n’est pas une personne.</translation>
    </message>
    <message>
        <source>Promotion %1 brought this component in between.</source>
        <translation>La promotion %1 a apporté ce composant entre-temps.</translation>
    </message>
    <message>
        <source>The org says %1 saved it on %2.</source>
        <translation>L’org dit que %1 l’a enregistré le %2.</translation>
    </message>
    <message>
        <source>The setup audit trail names it: %1, %2: %3</source>
        <translation>Le journal d’audit de la configuration le nomme&#xa0;: %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The setup audit trail has %1 change this kind of thing at that moment: %2</source>
        <translation>Selon le journal d’audit de la configuration, %1 a modifié ce genre de chose à ce moment&#xa0;: %2</translation>
    </message>
    <message>
        <source>It goes with %1, which came or went in the same time.</source>
        <translation>Cela va avec %1, apparu ou disparu dans le même temps.</translation>
    </message>
    <message>
        <source>The setup audit trail was not read up to the second reading: who did what by hand rests on the org&apos;s dates alone.</source>
        <translation>Le journal d’audit de la configuration n’a pas été lu jusqu’à la seconde lecture&#xa0;: ce que chacun a fait à la main repose sur les seules dates de l’org.</translation>
    </message>
    <message>
        <source>No other org of the pipeline was upgraded in the same time: there is none to compare with.</source>
        <translation>Aucune autre org du pipeline n’a été mise à niveau dans le même temps&#xa0;: il n’y en a pas à comparer.</translation>
    </message>
    <message>
        <source>The two readings were made at API %1 and %2: some of what differs may be what only the newer version tells.</source>
        <translation>Les deux lectures ont été faites en API %1 et %2&#xa0;: une partie des différences n’est peut-être dite que par la version plus récente.</translation>
    </message>
    <message>
        <source>The org told no dates of changes.</source>
        <translation>L’org n’a donné aucune date de modification.</translation>
    </message>
    <message>
        <source>What the provider of upgrade dates answered could not be read.</source>
        <translation>La réponse du fournisseur de dates de mise à niveau n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>%1 does not know that instance.</source>
        <translation>%1 ne connaît pas cette instance.</translation>
    </message>
    <message>
        <source>%1 does not tell upgrade dates now (HTTP %2).</source>
        <translation>%1 ne donne pas de dates de mise à niveau pour le moment (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB and was not read.</source>
        <translation>%1 dépasse 4 Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: line %2: %3</source>
        <translation>%1 ne peut pas être lu&#xa0;: ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is no list of upgrade dates: %2</source>
        <translation>%1 n’est pas une liste de dates de mise à niveau&#xa0;: %2</translation>
    </message>
    <message>
        <source>its format is not backflow-upgrades/1.</source>
        <translation>son format n’est pas backflow-upgrades/1.</translation>
    </message>
    <message>
        <source>an entry names no instance.</source>
        <translation>une entrée ne nomme pas d’instance.</translation>
    </message>
    <message>
        <source>a date of %1 is none, or ends before it begins.</source>
        <translation>une date de %1 n’en est pas une, ou se termine avant de commencer.</translation>
    </message>
    <message>
        <source>%1 does not name the instance %2.</source>
        <translation>%1 ne nomme pas l’instance %2.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1, %2: %L3 of %L4 checks done, %L5 blocking.</source>
        <translation>%1, %2&#xa0;: %L3 contrôles faits sur %L4, %L5 bloquants.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Release readiness: %1</source>
        <translation>Préparation à la version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read on %1 and on %2; this report is of %3.</source>
        <translation>Lu le %1 et le %2&#xa0;; ce rapport est du %3.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Saved last by</source>
        <translation>Enregistré en dernier par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What the upgrade of %1 changed</source>
        <translation>Ce que la mise à niveau de %1 a changé</translation>
    </message>
</context>
<context>
    <name>backflow::salesforce</name>
    <message>
        <source>The Salesforce command line (%1) is not installed or not on the PATH.</source>
        <translation>La ligne de commande Salesforce (%1) n’est pas installée ou n’est pas dans le PATH.</translation>
    </message>
    <message>
        <source>The Salesforce command line did not answer in time. Try again.</source>
        <translation>La ligne de commande Salesforce n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The Salesforce command line could not do “%1”: %2</source>
        <translation>La ligne de commande Salesforce n’a pas pu exécuter «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The org took the request but gave no id for it. Look at its deployment status page before it is sent again.</source>
        <translation>L’org a reçu la demande mais n’a pas donné d’ID pour elle. Consultez sa page de statut de déploiement avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>The package has %1 MB; the org takes %2 MB at once. Nothing was sent: promote fewer components at a time.</source>
        <translation>Le package fait %1&#xa0;Mo&#xa0;; l’org en accepte %2 à la fois. Rien n’a été envoyé&#xa0;: promouvez moins de composants à la fois.</translation>
    </message>
    <message>
        <source>The package has %1 files; the org takes %2 at once. Nothing was sent: promote fewer components at a time.</source>
        <translation>Le package a %1 fichiers&#xa0;; l’org en accepte %2 à la fois. Rien n’a été envoyé&#xa0;: promouvez moins de composants à la fois.</translation>
    </message>
    <message>
        <source>The package has %1 MB unzipped; the org takes %2 MB. Nothing was sent: promote fewer components at a time.</source>
        <translation>Le package fait %1&#xa0;Mo décompressé&#xa0;; l’org en accepte %2. Rien n’a été envoyé&#xa0;: promouvez moins de composants à la fois.</translation>
    </message>
    <message>
        <source>The org contradicts itself about deployment %1. Look at its deployment status page.</source>
        <translation>L’org se contredit au sujet du déploiement %1. Consultez sa page de statut de déploiement.</translation>
    </message>
    <message>
        <source>The org does not accept this session any more. Sign in again.</source>
        <translation>L’org n’accepte plus cette session. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Something else is changing the org&apos;s setup right now. Try again in a minute.</source>
        <translation>Autre chose modifie en ce moment la configuration de l’org. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Another change to the org&apos;s setup is still running. Try again when it has ended.</source>
        <translation>Une autre modification de la configuration de l’org est encore en cours. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The org is not available right now. Try again in a minute.</source>
        <translation>L’org n’est pas disponible pour le moment. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The org&apos;s limit of API requests is used up. Try again when it has recovered.</source>
        <translation>La limite de requêtes d’API de l’org est épuisée. Réessayez quand elle sera reconstituée.</translation>
    </message>
    <message>
        <source>That is more than the org takes at once. Ask for less.</source>
        <translation>C’est plus que ce que l’org accepte à la fois. Demandez-en moins.</translation>
    </message>
    <message>
        <source>The signed-in user lacks a permission in the org: “Modify Metadata Through Metadata API Functions” and “API Enabled” are needed. Ask an admin of the org.</source>
        <translation>Il manque à l’utilisateur connecté une autorisation dans l’org&#xa0;: «&#xa0;Modifier les métadonnées via les fonctions de l’API de métadonnées&#xa0;» et «&#xa0;API activée&#xa0;» sont nécessaires. Adressez-vous à un administrateur de l’org.</translation>
    </message>
    <message>
        <source>The signed-in user may not do that in the org. Ask an admin of the org.</source>
        <translation>L’utilisateur connecté n’y est pas autorisé dans l’org. Adressez-vous à un administrateur de l’org.</translation>
    </message>
    <message>
        <source>The org&apos;s edition or the user&apos;s profile has no API access.</source>
        <translation>L’édition de l’org ou le profil de l’utilisateur n’a pas d’accès à l’API.</translation>
    </message>
    <message>
        <source>The org does not speak this API version.</source>
        <translation>L’org ne prend pas en charge cette version de l’API.</translation>
    </message>
    <message>
        <source>The org does not speak this API version any more.</source>
        <translation>L’org ne prend plus en charge cette version de l’API.</translation>
    </message>
    <message>
        <source>The org does not know that id.</source>
        <translation>L’org ne connaît pas cet ID.</translation>
    </message>
    <message>
        <source>The org does not know that id, or keeps it no longer.</source>
        <translation>L’org ne connaît pas cet ID ou ne le conserve plus.</translation>
    </message>
    <message>
        <source>The org does not have what was asked for.</source>
        <translation>L’org n’a pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>The org refused: %1</source>
        <translation>L’org a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is not available right now. Try again in a minute.</source>
        <translation>%1 n’est pas disponible pour le moment. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address (%2), which is not followed. Sign in again to get the org&apos;s present address.</source>
        <translation>%1 renvoie vers une autre adresse (%2), qui n’est pas suivie. Reconnectez-vous pour obtenir l’adresse actuelle de l’org.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not from Salesforce. Check the address, and whether the network asks for a sign-in of its own.</source>
        <translation>La réponse de %1 ne vient pas de Salesforce. Vérifiez l’adresse, et si le réseau exige sa propre authentification.</translation>
    </message>
    <message>
        <source>The org&apos;s answer to a query could not be read. Try again.</source>
        <translation>La réponse de l’org à une requête n’a pas pu être lue. Réessayez.</translation>
    </message>
    <message>
        <source>The private key cannot be used. It must be an RSA key of at least 2048 bits in PEM form, without a passphrase.</source>
        <translation>La clé privée est inutilisable. Il faut une clé RSA d’au moins 2048 bits au format PEM, sans phrase secrète.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use, so the browser could not come back. End the other sign-in or program that uses it, then try again.</source>
        <translation>Le port %1 de cet ordinateur est occupé&#xa0;; le navigateur n’a donc pas pu revenir. Terminez l’autre connexion ou le programme qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Start the sign-in again.</source>
        <translation>Personne ne s’est connecté à temps dans le navigateur. Recommencez la connexion.</translation>
    </message>
    <message>
        <source>This is not the answer to the sign-in that Backflow started.</source>
        <translation>Ce n’est pas la réponse à la connexion lancée par Backflow.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Backflow.</source>
        <translation>Vous êtes connecté. Fermez cette page et revenez à Backflow.</translation>
    </message>
    <message>
        <source>The sign-in did not go through. Close this page and go back to Backflow.</source>
        <translation>La connexion n’a pas abouti. Fermez cette page et revenez à Backflow.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser: %1</source>
        <translation>La connexion a été refusée dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the org said whether it took the request. It may be running there; look before it is sent again.</source>
        <translation>La connexion à %1 a échoué avant que l’org dise si elle a accepté la demande. Celle-ci s’y exécute peut-être&#xa0;; regardez avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>%1 did not tell its time.</source>
        <translation>%1 n’a pas donné son heure.</translation>
    </message>
    <message>
        <source>The org gave an answer that makes no sense here. Try again.</source>
        <translation>L’org a donné une réponse qui n’a pas de sens ici. Réessayez.</translation>
    </message>
    <message>
        <source>That asks for %1 components; the org gives %2 files at once. Ask for less at a time.</source>
        <translation>Cela demande %1 composants&#xa0;; l’org donne %2 fichiers à la fois. Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The org has put the retrieve in its queue</source>
        <translation>L’org a mis la récupération dans sa file d’attente</translation>
    </message>
    <message>
        <source>The org is putting the components together</source>
        <translation>L’org rassemble les composants</translation>
    </message>
    <message>
        <source>The org did not finish the retrieve within an hour. Ask for less at a time.</source>
        <translation>L’org n’a pas terminé la récupération en une heure. Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>This environment has no sign-in yet. Sign in to it first.</source>
        <translation>Cet environnement n’a pas encore de connexion. Connectez-vous-y d’abord.</translation>
    </message>
    <message>
        <source>What the keychain holds for this org cannot be read. Sign in again.</source>
        <translation>Ce que le trousseau de clés contient pour cette org ne peut pas être lu. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>“%1” is not the address of an org. It looks like https://acme.my.salesforce.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une org. Elle ressemble à https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>That is not an access token. It looks like 00D…!AQ….</source>
        <translation>Ce n’est pas un jeton d’accès. Il ressemble à 00D…!AQ….</translation>
    </message>
    <message>
        <source>That is not an sfdxAuthUrl. It looks like force://PlatformCLI::5Aep…@acme.my.salesforce.com.</source>
        <translation>Ce n’est pas un sfdxAuthUrl. Il ressemble à force://PlatformCLI::5Aep…@acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>A sign-in by JWT needs a client id and a username.</source>
        <translation>Une connexion par JWT demande un ID client et un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>The org&apos;s answer could not be read. Try again.</source>
        <translation>La réponse de l’org n’a pas pu être lue. Réessayez.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2. Sign in again.</source>
        <translation>%1 a refusé la connexion&#xa0;: %2. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 answered the sign-in with something that is not from Salesforce. Check the address.</source>
        <translation>La réponse de %1 à la connexion ne vient pas de Salesforce. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The session with %1 has ended. Sign in again.</source>
        <translation>La session avec %1 est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 is another org than before (%2, it was %3): the sandbox may have been refreshed. Nothing was done; sign in again to connect the new one.</source>
        <translation>%1 n’est plus la même org (%2 au lieu de %3)&#xa0;: la sandbox a peut-être été actualisée. Rien n’a été fait&#xa0;; reconnectez-vous pour relier la nouvelle.</translation>
    </message>
    <message>
        <source>The org works on this job already.</source>
        <translation>L’org travaille déjà à cette tâche.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>« %1 » n’est pas l’identifiant d’un enregistrement.</translation>
    </message>
    <message>
        <source>The copy of %1 is not ready yet.</source>
        <translation>La copie de %1 n’est pas encore prête.</translation>
    </message>
</context>
<context>
    <name>backflow::sandbox</name>
    <message numerus="yes">
        <source>%Ln component(s) due from above.</source>
        <translation>
            <numerusform>%Ln composant dû depuis le haut.</numerusform>
            <numerusform>%Ln composants dus depuis le haut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) drifted here.</source>
        <translation>
            <numerusform>%Ln composant a dérivé ici.</numerusform>
            <numerusform>%Ln composants ont dérivé ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) with changes of its own, not promoted: a refresh loses them.</source>
        <translation>
            <numerusform>%Ln composant avec des changements propres, non promus : une actualisation les perd.</numerusform>
            <numerusform>%Ln composants avec des changements propres, non promus : une actualisation les perd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its own that a refresh would lose.</source>
        <translation>Rien de propre qu’une actualisation perdrait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of those due were changed here, too: a back-promotion merges them.</source>
        <translation>
            <numerusform>%Ln des composants dus a aussi été modifié ici : une rétropromotion le fusionne.</numerusform>
            <numerusform>%Ln des composants dus ont aussi été modifiés ici : une rétropromotion les fusionne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data is needed, but nobody knows how old it is: ask production about its sandboxes.</source>
        <translation>Ses données sont nécessaires, mais personne ne sait leur âge : interrogez la production sur ses sandbox.</translation>
    </message>
    <message>
        <source>Its data is not needed.</source>
        <translation>Ses données ne sont pas nécessaires.</translation>
    </message>
    <message numerus="yes">
        <source>Last refreshed %Ln day(s) ago.</source>
        <translation>
            <numerusform>Dernière actualisation il y a %Ln jour.</numerusform>
            <numerusform>Dernière actualisation il y a %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and older than it may be (%Ln day(s)).</source>
        <translation>
            <numerusform>Ses données sont nécessaires et plus anciennes que permis (%Ln jour).</numerusform>
            <numerusform>Ses données sont nécessaires et plus anciennes que permis (%Ln jours).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and new enough (%Ln day(s) at most).</source>
        <translation>
            <numerusform>Ses données sont nécessaires et assez récentes (%Ln jour au plus).</numerusform>
            <numerusform>Ses données sont nécessaires et assez récentes (%Ln jours au plus).</numerusform>
        </translation>
    </message>
    <message>
        <source>Production allows the next refresh on %1.</source>
        <translation>La production permet la prochaine actualisation le %1.</translation>
    </message>
    <message>
        <source>Production allows a refresh today.</source>
        <translation>La production permet une actualisation aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Measured %Ln day(s) ago: measure again.</source>
        <translation>
            <numerusform>Mesuré il y a %Ln jour : mesurez à nouveau.</numerusform>
            <numerusform>Mesuré il y a %Ln jours : mesurez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again since it was measured: measure again.</source>
        <translation>Relu depuis la mesure : mesurez à nouveau.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>Refreshed: connect it again</source>
        <translation>Actualisée : reconnectez-la</translation>
    </message>
    <message>
        <source>Being refreshed</source>
        <translation>En cours d’actualisation</translation>
    </message>
    <message>
        <source>Back-promote</source>
        <translation>Rétropromouvoir</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh, once it is allowed</source>
        <translation>Actualiser, dès que permis</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Before %1 is refreshed</source>
        <translation>Avant l’actualisation de %1</translation>
    </message>
    <message>
        <source>No production environment is on the map to compare users with.</source>
        <translation>Aucun environnement de production n’est sur la carte pour comparer les utilisateurs.</translation>
    </message>
    <message>
        <source>%1 is no sandbox: it is never refreshed.</source>
        <translation>%1 n’est pas une sandbox : elle n’est jamais actualisée.</translation>
    </message>
    <message>
        <source>%1 was never read.</source>
        <translation>%1 n’a jamais été lu.</translation>
    </message>
    <message>
        <source>Looking for work that only %1 has</source>
        <translation>Recherche du travail que seul %1 possède</translation>
    </message>
    <message>
        <source>Nothing was captured under %1.</source>
        <translation>Rien n’a été sauvegardé sous %1.</translation>
    </message>
    <message>
        <source>What was captured under %1 cannot be read.</source>
        <translation>Ce qui a été sauvegardé sous %1 est illisible.</translation>
    </message>
    <message>
        <source>Connect the environment to the new org</source>
        <translation>Connecter l’environnement à la nouvelle org</translation>
    </message>
    <message>
        <source>Sign-in, org id, record and common versions: Backflow does it.</source>
        <translation>Connexion, identifiant d’org, registre et versions communes : Backflow s’en charge.</translation>
    </message>
    <message>
        <source>Put the captured work back</source>
        <translation>Remettre le travail sauvegardé</translation>
    </message>
    <message>
        <source>It is offered as a plan; what production changed meanwhile is merged.</source>
        <translation>Il est proposé comme plan ; ce que la production a changé entre-temps est fusionné.</translation>
    </message>
    <message>
        <source>Add the users that only the sandbox had</source>
        <translation>Ajouter les utilisateurs que seule la sandbox avait</translation>
    </message>
    <message>
        <source>Setup, Users. A copy has the users of its source, and no others.</source>
        <translation>Configuration, Utilisateurs. Une copie a les utilisateurs de sa source, et aucun autre.</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <translation>Permettre les connexions</translation>
    </message>
    <message>
        <source>Usernames end with the sandbox&apos;s name, addresses are made invalid: correct those of who works here, and reset passwords.</source>
        <translation>Les noms d’utilisateur finissent par le nom de la sandbox, les adresses sont invalidées : corrigez celles de qui travaille ici et réinitialisez les mots de passe.</translation>
    </message>
    <message>
        <source>Set how far e-mail goes</source>
        <translation>Définir jusqu’où vont les e-mails</translation>
    </message>
    <message>
        <source>Setup, Deliverability. A fresh copy sends system e-mail only.</source>
        <translation>Configuration, Délivrabilité. Une copie neuve n’envoie que les e-mails système.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>The records are production&apos;s until that is done.</source>
        <translation>Jusque-là, les enregistrements sont ceux de la production.</translation>
    </message>
    <message>
        <source>Stop or start scheduled jobs</source>
        <translation>Arrêter ou démarrer les tâches planifiées</translation>
    </message>
    <message>
        <source>Setup, Scheduled Jobs. What ran in production may run here, too.</source>
        <translation>Configuration, Tâches planifiées. Ce qui tournait en production peut tourner ici aussi.</translation>
    </message>
    <message>
        <source>Point integrations away from production</source>
        <translation>Détourner les intégrations de la production</translation>
    </message>
    <message>
        <source>Named credentials, remote sites, outbound messages, custom settings with addresses.</source>
        <translation>Identifiants nommés, sites distants, messages sortants, paramètres personnalisés contenant des adresses.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Ressaisir les secrets</translation>
    </message>
    <message>
        <source>Passwords of named credentials, certificates and auth providers are not copied, or are production&apos;s.</source>
        <translation>Les mots de passe des identifiants nommés, les certificats et les fournisseurs d’authentification ne sont pas copiés, ou sont ceux de la production.</translation>
    </message>
    <message>
        <source>Renew tokens of connected apps and build servers</source>
        <translation>Renouveler les jetons des applications connectées et des serveurs de build</translation>
    </message>
    <message>
        <source>Every token of the old org is dead, those of CI included.</source>
        <translation>Tous les jetons de l’ancienne org sont morts, ceux de la CI compris.</translation>
    </message>
    <message>
        <source>Load the records that tests need</source>
        <translation>Charger les enregistrements dont les tests ont besoin</translation>
    </message>
    <message>
        <source>Developer sandboxes are copied without records.</source>
        <translation>Les sandbox Developer sont copiées sans enregistrements.</translation>
    </message>
    <message>
        <source>Look at what is due from above</source>
        <translation>Regarder ce qui est dû depuis le haut</translation>
    </message>
    <message>
        <source>A back-promotion brings what the copy does not have yet.</source>
        <translation>Une rétropromotion apporte ce que la copie n’a pas encore.</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”.</source>
        <translation>La liste de contrôle n’a pas d’élément « %1 ».</translation>
    </message>
    <message>
        <source>%1 has no checklist: it was not refreshed since Backflow looks after it.</source>
        <translation>%1 n’a pas de liste de contrôle : elle n’a pas été actualisée depuis que Backflow s’en occupe.</translation>
    </message>
    <message>
        <source>Say what has to be done.</source>
        <translation>Dites ce qui est à faire.</translation>
    </message>
    <message>
        <source>Asking %1 about its sandboxes</source>
        <translation>Interrogation de %1 sur ses sandbox</translation>
    </message>
    <message>
        <source>Looking for what %1 and %2 have in common</source>
        <translation>Recherche de ce que %1 et %2 ont en commun</translation>
    </message>
    <message>
        <source>As far as production tells, %1 is still the org it was.</source>
        <translation>D’après la production, %1 est toujours la même org.</translation>
    </message>
    <message>
        <source>No production org can be asked for a sign-in to %1. Sign in to it in another way.</source>
        <translation>Aucune org de production ne peut fournir une connexion à %1. Connectez-vous autrement.</translation>
    </message>
    <message>
        <source>That sign-in is for org %1, but %2 was refreshed into org %3. Nothing was changed.</source>
        <translation>Cette connexion est pour l’org %1, mais %2 a été actualisée en org %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Org %1 is %2 already. Nothing was changed.</source>
        <translation>L’org %1 est déjà %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>Il n’y a pas d’environnement %1.</translation>
    </message>
    <message>
        <source>The permission at hand is not for connecting %1, or is too old. Ask again.</source>
        <translation>L’autorisation présente n’est pas pour connecter %1, ou est trop ancienne. Redemandez.</translation>
    </message>
    <message>
        <source>%1 is not connected to its new org yet. Sign in first.</source>
        <translation>%1 n’est pas encore connecté à sa nouvelle org. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>After %1 was refreshed</source>
        <translation>Après l’actualisation de %1</translation>
    </message>
    <message>
        <source>No production org of this pipeline tells of a sandbox that %1 stands for. Put production on the map and sign in to it.</source>
        <translation>Aucune org de production de ce pipeline ne connaît de sandbox correspondant à %1. Placez la production sur la carte et connectez-vous-y.</translation>
    </message>
    <message>
        <source>The permission to refresh %1 is too old. Ask again.</source>
        <translation>L’autorisation d’actualiser %1 est trop ancienne. Redemandez.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for refreshing %2. Nothing was asked of production.</source>
        <translation>L’autorisation présente est pour %1, pas pour actualiser %2. Rien n’a été demandé à la production.</translation>
    </message>
    <message>
        <source>Say why %1 is refreshed: that goes on record.</source>
        <translation>Dites pourquoi %1 est actualisée : c’est consigné.</translation>
    </message>
    <message>
        <source>%1 is being refreshed already (%2).</source>
        <translation>%1 est déjà en cours d’actualisation (%2).</translation>
    </message>
    <message>
        <source>Asking %1 to refresh %2</source>
        <translation>Demande à %1 d’actualiser %2</translation>
    </message>
    <message>
        <source>No copy of %1 waits for activation.</source>
        <translation>Aucune copie de %1 n’attend d’activation.</translation>
    </message>
    <message>
        <source>Nothing of that is missing in %1.</source>
        <translation>Rien de cela ne manque dans %1.</translation>
    </message>
    <message>
        <source>Before captured work is put back into %1</source>
        <translation>Avant que le travail sauvegardé soit remis dans %1</translation>
    </message>
    <message>
        <source>Puts back the work captured in %1 before its refresh</source>
        <translation>Remet le travail sauvegardé dans %1 avant son actualisation</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from %2 to %3.</source>
        <translation>« %1 » doit être un nombre entier de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>backflow::secrets</name>
    <message>
        <source>No keychain is running on this computer, so nothing was saved. Start one, for example with “gnome-keyring-daemon --unlock --components=secrets” in a D-Bus session, or sign in for this session only with BACKFLOW_SECRETS=memory.</source>
        <translation>Aucun trousseau de clés n’est actif sur cet ordinateur&#xa0;; rien n’a donc été enregistré. Démarrez-en un, par exemple avec «&#xa0;gnome-keyring-daemon --unlock --components=secrets&#xa0;» dans une session D-Bus, ou connectez-vous pour cette session seulement avec BACKFLOW_SECRETS=memory.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so nothing was saved. Sign in for this session only with BACKFLOW_SECRETS=memory.</source>
        <translation>Le trousseau de clés de cet ordinateur est inutilisable&#xa0;; rien n’a donc été enregistré. Connectez-vous pour cette session seulement avec BACKFLOW_SECRETS=memory.</translation>
    </message>
    <message>
        <source>The keychain did not answer within a minute. It may wait for its password: unlock it, then try again.</source>
        <translation>Le trousseau de clés n’a pas répondu en une minute. Il attend peut-être son mot de passe&#xa0;: déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for %1. Sign in first.</source>
        <translation>Le trousseau de clés ne contient rien pour %1. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>The keychain is locked or access was refused. Unlock it, then try again.</source>
        <translation>Le trousseau de clés est verrouillé ou l’accès a été refusé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain reported an error: %1</source>
        <translation>Le trousseau de clés a signalé une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is kept for %1. Sign in first.</source>
        <translation>Rien n’est conservé pour %1. Connectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>backflow::services</name>
    <message>
        <source>Nobody is signed in to %1. Sign in first; on a build server set %2 to an access token.</source>
        <translation>Personne n’est connecté à %1. Connectez-vous d’abord&#xa0;; sur un serveur de build, placez un jeton d’accès dans %2.</translation>
    </message>
    <message>
        <source>The renewed sign-in of %1 could not be saved: %2 It is good until this program ends; unlock the keychain before then, or sign in to %1 again afterwards.</source>
        <translation>La connexion renouvelée de %1 n’a pas pu être enregistrée&#xa0;: %2 Elle vaut jusqu’à la fin de ce programme&#xa0;; déverrouillez le trousseau de clés d’ici là, ou reconnectez-vous ensuite à %1.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is forgotten on this computer, but %2 could not be told (%3) and may go on accepting it. To be sure, end the session in the org: Setup, Session Management, and Connected Apps OAuth Usage.</source>
        <translation>La connexion de %1 est oubliée sur cet ordinateur, mais %2 n’a pas pu en être informé (%3) et l’acceptera peut-être encore. Pour en être sûr, mettez fin à la session dans l’org&#xa0;: Configuration, Gestion de session, et Utilisation OAuth des applications connectées.</translation>
    </message>
    <message>
        <source>This program works with what is stored and reaches no org.</source>
        <translation>Ce programme travaille sur ce qui est stocké et n’atteint aucune org.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already. It was left as it is.</source>
        <translation>Il y a déjà un espace de travail dans %1. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;backflowctl init&quot;, or name another folder with --workspace.</source>
        <translation>Il n’y a pas d’espace de travail dans %1. Créez-en un avec «&#xa0;backflowctl init&#xa0;», ou indiquez un autre dossier avec --workspace.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 at byte %3.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2 à l’octet %3.</translation>
    </message>
    <message>
        <source>%1 is not the file of a workspace of this version of Backflow.</source>
        <translation>%1 n’est pas le fichier d’un espace de travail de cette version de Backflow.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 lies inside the workspace itself.</source>
        <translation>%1 se trouve dans l’espace de travail lui-même.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new or an empty folder.</source>
        <translation>%1 n’est pas vide. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>The workspace could not be carried to %1. It is where it was.</source>
        <translation>L’espace de travail n’a pas pu être déplacé vers %1. Il est resté où il était.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is good until this program ends, for it could not be saved: %2</source>
        <translation>La connexion à %1 vaut jusqu’à la fin de ce programme, car elle n’a pas pu être enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The keychain still holds the sign-in of %1 after it was told to forget it. Remove the entry “%2” of “backflow” by hand.</source>
        <translation>Le trousseau conserve la connexion à %1 alors qu’il devait l’oublier. Supprimez à la main l’entrée «&#xa0;%2&#xa0;» de «&#xa0;backflow&#xa0;».</translation>
    </message>
    <message>
        <source>the keychain gives back something else than it got.</source>
        <translation>le trousseau rend autre chose que ce qu’il a reçu.</translation>
    </message>
    <message>
        <source>Say why: whether production may be written to goes on record with a reason.</source>
        <translation>Dites pourquoi&#xa0;: l’autorisation d’écrire en production est consignée avec une raison.</translation>
    </message>
    <message>
        <source>The sign-in that is kept for the Git server cannot be read.</source>
        <translation>La connexion conservée pour le serveur Git ne peut pas être lue.</translation>
    </message>
    <message>
        <source>No Git server is set for this pipeline.</source>
        <translation>Aucun serveur Git n’est défini pour ce pipeline.</translation>
    </message>
    <message>
        <source>The Git server %1 is not reached over https: it wants no name and password, but an SSH key.</source>
        <translation>Le serveur Git %1 n’est pas joint par https&#xa0;: il ne demande pas un nom et un mot de passe, mais une clé SSH.</translation>
    </message>
    <message>
        <source>A name and a password or token are needed, one line each.</source>
        <translation>Il faut un nom et un mot de passe ou un jeton, une ligne chacun.</translation>
    </message>
    <message>
        <source>%1 does not take this name and password. Nothing was kept; try again.</source>
        <translation>%1 n’accepte pas ce nom et ce mot de passe. Rien n’a été conservé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The keychain still holds the sign-in to the Git server; remove the entry “%1” there by hand.</source>
        <translation>Le trousseau contient encore la connexion au serveur Git&#xa0;; supprimez-y l’entrée «&#xa0;%1&#xa0;» à la main.</translation>
    </message>
    <message>
        <source>That sign-in is for org %1, but %2 is org %3. Nothing was kept. If the sandbox was refreshed, connect it anew: Advisor, or &quot;backflowctl sandbox rebind&quot;.</source>
        <translation>Cette connexion est pour l’org %1, mais %2 est l’org %3. Rien n’a été gardé. Si la sandbox a été actualisée, reconnectez-la : Conseils, ou « backflowctl sandbox rebind ».</translation>
    </message>
    <message>
        <source>%1 is signed in to %2 now. Before, that was %3: the record tells who acts, and what the org allows may be something else.</source>
        <translation>%1 est maintenant connecté à %2. Avant, c’était %3&#xa0;: le registre dit qui agit, et ce que l’org autorise peut être différent.</translation>
    </message>
</context>
<context>
    <name>backflow::snapshot</name>
    <message>
        <source>Reading the setup audit trail of %1</source>
        <translation>Lecture du journal d’audit de la configuration de %1</translation>
    </message>
    <message>
        <source>%1 was never retrieved. Retrieve it first.</source>
        <translation>%1 n’a jamais été récupéré. Récupérez-le d’abord.</translation>
    </message>
    <message>
        <source>The setup audit trail of %1 could not be read: %2</source>
        <translation>Le journal d’audit de la configuration de %1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a metadata type that is not known here; it was not read.</source>
        <translation>%1 est un type de métadonnées inconnu ici&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The org does not offer the metadata type %1; it was not read.</source>
        <translation>L’org ne propose pas le type de métadonnées %1&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 est trop volumineux pour être comparé.</translation>
    </message>
    <message>
        <source>%1 holds too many files.</source>
        <translation>%1 contient trop de fichiers.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>None of that differs from the record of %1 any more.</source>
        <translation>Rien de tout cela ne diffère plus du registre de %1.</translation>
    </message>
    <message>
        <source>There is no environment called %1.</source>
        <translation>Aucun environnement ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The repository has no branch called %1.</source>
        <translation>Le dépôt n’a aucune branche nommée %1.</translation>
    </message>
    <message>
        <source>%1 has no snapshot from %2 or before; the first is of %3.</source>
        <translation>%1 n’a pas d’instantané du %2 ou d’avant&#xa0;; le premier date du %3.</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 n’a pas de commit %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole commit id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID de commit complet.</translation>
    </message>
    <message>
        <source>“%1” is neither a time like 2026-11-01 or 2026-11-01T18:00 nor a commit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date-heure comme 2026-11-01 ou 2026-11-01T18:00, ni un commit.</translation>
    </message>
    <message>
        <source>“%1” is no commit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un commit.</translation>
    </message>
    <message>
        <source>“%1” is no environment, folder or zip. This pipeline has: %2. A branch is named branch:NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un environnement, ni un dossier, ni un zip. Ce pipeline contient&#xa0;: %2. Une branche se note branch:NAME.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or set the environment up anew if its sandbox was refreshed.</source>
        <translation>La connexion de %1 mène à l’org %2, mais %1 est l’org %3. Reconnectez-vous, ou recréez l’environnement si sa sandbox a été actualisée.</translation>
    </message>
    <message>
        <source>the org lists it but did not give it</source>
        <translation>l’org le liste mais ne l’a pas donné</translation>
    </message>
    <message>
        <source>its XML is malformed; the last known content is kept</source>
        <translation>son XML est mal formé&#xa0;; le dernier contenu connu est conservé</translation>
    </message>
    <message>
        <source>Storing the snapshot of %1</source>
        <translation>Enregistrement de l’instantané de %1</translation>
    </message>
    <message>
        <source>Asking %1 about its sandboxes</source>
        <translation>Interrogation de %1 sur ses sandbox</translation>
    </message>
    <message numerus="yes">
        <source>Listing %1 of %Ln types: %2</source>
        <translation>
            <numerusform>Liste&#xa0;: type %1 sur %Ln, %2</numerusform>
            <numerusform>Liste&#xa0;: type %1 sur %Ln, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln types (%2): %3</source>
        <translation>
            <numerusform>Lecture du type %1 sur %Ln (%2)&#xa0;: %3</numerusform>
            <numerusform>Lecture du type %1 sur %Ln (%2)&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components are here</source>
        <translation>
            <numerusform>%1 composant sur %Ln est arrivé</numerusform>
            <numerusform>%1 composants sur %Ln sont arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What has arrived so far, %Ln components, is kept: retrieve %2 again and only the rest is asked for.</source>
        <translation>
            <numerusform>%1 Ce qui est déjà arrivé, %Ln composant, est conservé&#xa0;: récupérez %2 de nouveau et seul le reste sera demandé.</numerusform>
            <numerusform>%1 Ce qui est déjà arrivé, %Ln composants, est conservé&#xa0;: récupérez %2 de nouveau et seul le reste sera demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %L2 of its %L3 API requests left for these 24 hours. This takes about %L4, and Backflow leaves %5% of them to everything else that works with the org. Nothing was begun. Requests come back hour by hour: try again later.</source>
        <translation>Il reste à %1 %L2 de ses %L3 requêtes d’API pour ces 24 heures. Ceci en demande environ %L4, et Backflow en laisse %5&#xa0;% à tout ce qui travaille aussi avec l’org. Rien n’a été commencé. Les requêtes reviennent d’heure en heure&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>Reading the sign-ins of %1</source>
        <translation>Lecture des connexions de %1</translation>
    </message>
    <message>
        <source>%1 was not asked for its release yet. Read it first.</source>
        <translation>%1 n’a pas encore été interrogé sur sa version. Lisez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 was moved by somebody without Backflow (%2, %3). What they put there was never read from the org; this snapshot goes on top of it with what the org holds.</source>
        <translation>%1 a été déplacée par quelqu’un sans Backflow (%2, %3). Ce qui y a été mis n’a jamais été lu dans l’org&#xa0;; cet instantané se place par-dessus avec ce que l’org contient.</translation>
    </message>
    <message>
        <source>The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or, if its sandbox was refreshed, connect it anew: Advisor, or &quot;backflowctl sandbox rebind&quot;.</source>
        <translation>La connexion de %1 mène à l’org %2, mais %1 est l’org %3. Reconnectez-vous ou, si sa sandbox a été actualisée, rattachez-la : Conseils, ou « backflowctl sandbox rebind ».</translation>
    </message>
</context>
<context>
    <name>backflow::store</name>
    <message>
        <source>“%1” does not name stored content.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas de contenu stocké.</translation>
    </message>
    <message>
        <source>The stored content %1 is missing from %2.</source>
        <translation>Le contenu stocké %1 manque dans %2.</translation>
    </message>
    <message>
        <source>The stored content %1 in %2 is damaged. It was not used; restore the folder from a backup.</source>
        <translation>Le contenu stocké %1 dans %2 est endommagé. Il n’a pas été utilisé&#xa0;; restaurez le dossier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Record %1 of the journal (promotion %2, step %3) was changed after it was written. Nothing is done upon it; restore the journal from a backup.</source>
        <translation>L’enregistrement %1 du journal (promotion %2, étape %3) a été modifié après son écriture. Rien n’est fait sur cette base&#xa0;; restaurez le journal depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Nothing was recorded.</source>
        <translation>Il n’y a plus d’espace pour écrire %1. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is missing or the disk is read-only. Nothing was recorded.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: une autorisation manque ou le disque est en lecture seule. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Keep a copy of its folder, then restore it from a backup.</source>
        <translation>%1 est endommagé et a été laissé tel quel. Gardez une copie de son dossier, puis restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was recorded; try again.</source>
        <translation>%1 est utilisé par un autre programme. Rien n’a été consigné&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>%1 refused a record that does not follow the one before it.</source>
        <translation>%1 a refusé un enregistrement qui ne fait pas suite au précédent.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 n’a pas pu être lu ou écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This installation lacks Qt&apos;s SQLite driver. Install it again.</source>
        <translation>Il manque à cette installation le pilote SQLite de Qt. Réinstallez-la.</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a journal.</source>
        <translation>%1 se trouve sur un disque qui ne peut pas tenir de journal.</translation>
    </message>
    <message>
        <source>Another Backflow process works on promotion %1. Wait for it to end, or end that process, then try again.</source>
        <translation>Un autre processus Backflow travaille sur la promotion %1. Attendez qu’il se termine, ou mettez-y fin, puis réessayez.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1: a record was removed, added or moved. Restore the journal from a backup.</source>
        <translation>Le journal est rompu à l’enregistrement %1&#xa0;: un enregistrement a été supprimé, ajouté ou déplacé. Restaurez le journal depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal in %1 was written by a newer version of Backflow. It was left as it is; use that version, or a newer one.</source>
        <translation>Le journal dans %1 a été écrit par une version plus récente de Backflow. Il a été laissé tel quel&#xa0;; utilisez cette version, ou une plus récente.</translation>
    </message>
    <message>
        <source>Promotion %1 went on elsewhere in the meantime. Open it again to see where it stands.</source>
        <translation>La promotion %1 s’est poursuivie ailleurs entre-temps. Rouvrez-la pour voir où elle en est.</translation>
    </message>
    <message>
        <source>The journal in %1 is damaged. Keep a copy of the folder, then restore it from a backup.</source>
        <translation>Le journal dans %1 est endommagé. Gardez une copie du dossier, puis restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no stored %1 named “%2”.</source>
        <translation>Aucun élément stocké de type %1 ne s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The stored %1 “%2” is damaged and cannot be read.</source>
        <translation>L’élément stocké de type %1 «&#xa0;%2&#xa0;» est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2). What is done to orgs is noted in a journal that has to be safe on this computer at once, which such a drive does not promise. Put the workspace on a disk of this computer; the team shares through Git.</source>
        <translation>%1 se trouve sur un lecteur réseau (%2). Ce qui est fait aux orgs est noté dans un journal qui doit être aussitôt en sûreté sur cet ordinateur, ce qu’un tel lecteur ne promet pas. Placez l’espace de travail sur un disque de cet ordinateur&#xa0;; l’équipe partage par Git.</translation>
    </message>
    <message>
        <source>%1 is on a drive with a simple file system (%2), where a power cut can lose what was written. Put the workspace on another disk of this computer.</source>
        <translation>%1 se trouve sur un lecteur au système de fichiers simple (%2), où une coupure de courant peut perdre ce qui a été écrit. Placez l’espace de travail sur un autre disque de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>backflow::text</name>
    <message>
        <source>“%1” is Cyrillic</source>
        <translation>«&#xa0;%1&#xa0;» est cyrillique</translation>
    </message>
    <message>
        <source>“%1” is Greek</source>
        <translation>«&#xa0;%1&#xa0;» est grecque</translation>
    </message>
    <message>
        <source>“%1” is Armenian</source>
        <translation>«&#xa0;%1&#xa0;» est arménienne</translation>
    </message>
    <message>
        <source>“%1” is Cherokee</source>
        <translation>«&#xa0;%1&#xa0;» est cherokee</translation>
    </message>
    <message>
        <source>“%1” is Latin</source>
        <translation>«&#xa0;%1&#xa0;» est latine</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access</name>
    <message>
        <source>%1 may only look</source>
        <translation>%1 ne peut que regarder</translation>
    </message>
    <message>
        <source>%1 may change metadata and Apex</source>
        <translation>%1 peut modifier les métadonnées et l’Apex</translation>
    </message>
    <message>
        <source>%1 may change metadata</source>
        <translation>%1 peut modifier les métadonnées</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Parts of access</source>
        <translation>Parties des accès</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>What is open or only advises</source>
        <translation>Ce qui est ouvert ou seulement indicatif</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Add %1 to the policy</source>
        <translation>Ajouter %1 à la politique</translation>
    </message>
    <message>
        <source>Change %1 in the policy</source>
        <translation>Modifier %1 dans la politique</translation>
    </message>
    <message>
        <source>People of the policy</source>
        <translation>Personnes de la politique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Reconnu à</translation>
    </message>
    <message>
        <source>Own environments</source>
        <translation>Environnements propres</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que chaque rôle peut faire</translation>
    </message>
    <message>
        <source>Roles of Backflow do not replace the permissions a user has in an org; the environments show both.</source>
        <translation>Les rôles de Backflow ne remplacent pas les autorisations d’un utilisateur dans une org&#xa0;; les environnements montrent les deux.</translation>
    </message>
    <message>
        <source>What you may do in each environment</source>
        <translation>Ce que vous pouvez faire dans chaque environnement</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>You may deploy</source>
        <translation>Vous pouvez déployer</translation>
    </message>
    <message>
        <source>In the org itself</source>
        <translation>Dans l’org même</translation>
    </message>
    <message>
        <source>Ask the orgs</source>
        <translation>Interroger les orgs</translation>
    </message>
    <message>
        <source>Rules for approvals</source>
        <translation>Règles d’approbation</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Qui peut approuver</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Quatre yeux</translation>
    </message>
    <message>
        <source>Plans that ask for an approval</source>
        <translation>Plans qui demandent une approbation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Person to explain</source>
        <translation>Personne à expliquer</translation>
    </message>
    <message>
        <source>Environment to explain</source>
        <translation>Environnement à expliquer</translation>
    </message>
    <message>
        <source>What this person can do there</source>
        <translation>Ce que cette personne peut y faire</translation>
    </message>
    <message>
        <source>What can this person do there?</source>
        <translation>Que peut faire cette personne là-bas&#xa0;?</translation>
    </message>
    <message>
        <source>Open a workspace to see who may do what.</source>
        <translation>Ouvrez un espace de travail pour voir qui peut faire quoi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The policy is in force</source>
        <translation>La politique est en vigueur</translation>
    </message>
    <message>
        <source>The orgs are being asked.</source>
        <translation>Les orgs sont interrogées.</translation>
    </message>
    <message>
        <source>Ask the orgs what their users may do</source>
        <translation>Demander aux orgs ce que peuvent leurs utilisateurs</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Approve the plan for %1</source>
        <translation>Approuver le plan pour %1</translation>
    </message>
    <message>
        <source>Take back the approval for %1</source>
        <translation>Retirer l’approbation pour %1</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>No policy: everybody who opens this workspace may do everything in it</source>
        <translation>Pas de politique&#xa0;: quiconque ouvre cet espace de travail peut tout y faire</translation>
    </message>
    <message>
        <source>Policy version %1, not signed. You: %2</source>
        <translation>Politique version %1, non signée. Vous&#xa0;: %2</translation>
    </message>
    <message>
        <source>Policy version %1, signed. You: %2</source>
        <translation>Politique version %1, signée. Vous&#xa0;: %2</translation>
    </message>
    <message>
        <source>The policy is not trusted: everything is read-only</source>
        <translation>La politique n’est pas fiable&#xa0;: tout est en lecture seule</translation>
    </message>
    <message>
        <source>The policy ran out: everything is read-only until it is renewed</source>
        <translation>La politique a expiré&#xa0;: tout est en lecture seule jusqu’à son renouvellement</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <translation>%1, sans clé</translation>
    </message>
    <message>
        <source>a signing key</source>
        <translation>une clé de signature</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>once %1 approved</source>
        <translation>une fois approuvé par %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>No approval rule</source>
        <translation>Aucune règle d’approbation</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nobody has to agree to a deployment</source>
        <translation>personne n’a à accepter un déploiement</translation>
    </message>
    <message>
        <source>%1 (not signed)</source>
        <translation>%1 (non signé)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>Anybody else</source>
        <translation>Toute autre personne</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Quiconque</translation>
    </message>
    <message>
        <source>The policy cannot be changed here.</source>
        <translation>La politique ne peut pas être modifiée ici.</translation>
    </message>
    <message>
        <source>Make a policy…</source>
        <translation>Créer une politique…</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>There is no org to ask yet.</source>
        <translation>Il n’y a pas encore d’org à interroger.</translation>
    </message>
    <message>
        <source>Choose a plan in the list.</source>
        <translation>Choisissez un plan dans la liste.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Créer une politique</translation>
    </message>
    <message>
        <source>Take %1 out of the policy</source>
        <translation>Retirer %1 de la politique</translation>
    </message>
    <message>
        <source>Change what it may…</source>
        <translation>Modifier ses droits…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Show the plan…</source>
        <translation>Afficher le plan…</translation>
    </message>
    <message>
        <source>What it changes, component by component, before you say yes</source>
        <translation>Ce qu’il modifie, composant par composant, avant de dire oui</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Modifier la politique</translation>
    </message>
    <message>
        <source>This plan is on the computer of who made it alone. Ask for it to be shared with the team; until then its components stand on the tip of the line.</source>
        <translation>Ce plan n’existe que sur l’ordinateur de son auteur. Demandez qu’il soit partagé avec l’équipe&#xa0;; d’ici là, ses composants figurent dans l’info-bulle de la ligne.</translation>
    </message>
    <message>
        <source>The plan has changed since the approval was asked for, so a yes to this request opens nothing. Ask for a new request.</source>
        <translation>Le plan a changé depuis la demande d’approbation&#xa0;; un oui à cette demande n’ouvre rien. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Open the plan for %1</source>
        <translation>Ouvrir le plan pour %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>Make a policy first.</source>
        <translation>Créez d’abord une politique.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Choisissez une règle dans la liste.</translation>
    </message>
    <message>
        <source>Choose a role in the list.</source>
        <translation>Choisissez un rôle dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people</source>
        <translation>
            <numerusform>%Ln autre personne</numerusform>
            <numerusform>%Ln autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Rétablir la modification</translation>
    </message>
    <message>
        <source>a change of the policy</source>
        <translation>une modification de la politique</translation>
    </message>
    <message>
        <source>Search people, roles, environments and approvals</source>
        <translation>Rechercher des personnes, rôles, environnements et approbations</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>No plan asks for an approval now. Promotions asks for one where a rule wants it.</source>
        <translation>Aucun plan ne demande d’approbation pour l’instant. Promotions en demande une là où une règle l’exige.</translation>
    </message>
    <message>
        <source>There is no environment in the pipeline yet.</source>
        <translation>Le pipeline n’a pas encore d’environnement.</translation>
    </message>
    <message>
        <source>The policy cannot be read or trusted, so nobody is listed and everything is read-only. The findings below say why.</source>
        <translation>La politique est illisible ou n’est pas fiable&#xa0;; personne n’est donc listé et tout est en lecture seule. Les constats ci-dessous disent pourquoi.</translation>
    </message>
    <message>
        <source>No policy yet: everybody who opens this workspace may do everything in it. A policy says who may do what, and how many have to agree.</source>
        <translation>Pas encore de politique&#xa0;: quiconque ouvre cet espace de travail peut tout y faire. Une politique dit qui peut faire quoi et combien doivent être d’accord.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Rien ici ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Rules for plans</source>
        <translation>Règles des plans</translation>
    </message>
    <message>
        <source>No rule yet: who may deploy does so with whatever tests and findings, and from whatever release.</source>
        <translation>Aucune règle pour l’instant : qui peut déployer le fait quels que soient les tests, les constats et la version d’origine.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>As their Git has it; several with commas</source>
        <translation>Comme dans leur Git&#xa0;; plusieurs avec des virgules</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>SHA256:… as ssh-keygen -l prints it; several with commas</source>
        <translation>SHA256:… comme l’affiche ssh-keygen -l&#xa0;; plusieurs avec des virgules</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Own environments</source>
        <translation>Environnements propres</translation>
    </message>
    <message>
        <source>Names with commas</source>
        <translation>Noms avec des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>Give the e-mail address or the key that tells them from others.</source>
        <translation>Indiquez l’adresse e-mail ou la clé qui la distingue des autres.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PlanRuleForm</name>
    <message>
        <source>Add to the changes</source>
        <translation>Ajouter aux modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rule for plans</source>
        <translation>Règle des plans</translation>
    </message>
    <message>
        <source>Tests at least</source>
        <translation>Tests au minimum</translation>
    </message>
    <message>
        <source>Stopped by findings from</source>
        <translation>Arrêté par les constats à partir de</translation>
    </message>
    <message>
        <source>Compliance rules</source>
        <translation>Règles de conformité</translation>
    </message>
    <message>
        <source>From a later release</source>
        <translation>D’une version plus récente</translation>
    </message>
    <message>
        <source>is stopped</source>
        <translation>est arrêté</translation>
    </message>
    <message>
        <source>is warned of</source>
        <translation>est signalé</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Déploiements vers</translation>
    </message>
    <message>
        <source>May let it pass</source>
        <translation>Peut le laisser passer</translation>
    </message>
    <message>
        <source>Rule for compliance</source>
        <translation>Règle de conformité</translation>
    </message>
    <message>
        <source>Rule for releases</source>
        <translation>Règle de versions</translation>
    </message>
    <message>
        <source>Rule for tests</source>
        <translation>Règle de tests</translation>
    </message>
    <message>
        <source>%1 may let it pass</source>
        <translation>%1 peut le laisser passer</translation>
    </message>
    <message>
        <source>Choose where the rule holds.</source>
        <translation>Choisissez où la règle s’applique.</translation>
    </message>
    <message>
        <source>There is no compliance rule “%1”.</source>
        <translation>Il n’y a pas de règle de conformité « %1 ».</translation>
    </message>
    <message>
        <source>All, or some: modify-all-data, …</source>
        <translation>Toutes, ou certaines : modify-all-data, …</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PlanRules</name>
    <message>
        <source>Rules that plans are held against</source>
        <translation>Règles auxquelles les plans sont confrontés</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Déploiements vers</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Who may let it pass</source>
        <translation>Qui peut le laisser passer</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>For tests…</source>
        <translation>Pour les tests…</translation>
    </message>
    <message>
        <source>For compliance…</source>
        <translation>Pour la conformité…</translation>
    </message>
    <message>
        <source>For releases…</source>
        <translation>Pour les versions…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Choisissez une règle dans la liste.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::ProductionDialog</name>
    <message>
        <source>Nothing is deployed to %1 from this workspace any more, by nobody, until it is allowed again. What runs in the org already goes on there.</source>
        <translation>Plus rien n’est déployé vers %1 depuis cet espace de travail, par personne, tant que ce n’est pas à nouveau autorisé. Ce qui s’exécute déjà dans l’org y continue.</translation>
    </message>
    <message>
        <source>Who may deploy is decided by the roles of the policy and by the org, as before; this only takes the lock away that stands before them.</source>
        <translation>Qui peut déployer reste décidé par les rôles de la politique et par l’org&#xa0;; ceci ne fait que lever le verrou placé devant.</translation>
    </message>
    <message>
        <source>There is no policy, so everybody who opens this workspace on this computer may then deploy there; beside that only the org&apos;s own permissions hold.</source>
        <translation>Il n’y a pas de politique&#xa0;: quiconque ouvre cet espace de travail sur cet ordinateur peut alors y déployer&#xa0;; seules les autorisations de l’org s’appliquent en plus.</translation>
    </message>
    <message>
        <source>Deployments to %1 become possible from this workspace on this computer.</source>
        <translation>Les déploiements vers %1 deviennent possibles depuis cet espace de travail sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Allow changes to production</source>
        <translation>Autoriser les modifications en production</translation>
    </message>
    <message>
        <source>Make production read only</source>
        <translation>Mettre la production en lecture seule</translation>
    </message>
    <message>
        <source>Allow changes to production?</source>
        <translation>Autoriser les modifications en production&#xa0;?</translation>
    </message>
    <message>
        <source>Make production read only?</source>
        <translation>Mettre la production en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Goes on record with your name</source>
        <translation>Sera consigné avec votre nom</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dites d’abord pourquoi.</translation>
    </message>
    <message>
        <source>Type the name %1 first.</source>
        <translation>Saisissez d’abord le nom %1.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::ProductionSwitch</name>
    <message>
        <source>Holds for this workspace on this computer and for everybody who opens it here; it is no role, and the policy and the org decide besides.</source>
        <translation>Vaut pour cet espace de travail sur cet ordinateur et pour tous ceux qui l’y ouvrent&#xa0;; ce n’est pas un rôle, et la politique et l’org décident en plus.</translation>
    </message>
    <message>
        <source>Changes to production are allowed in this workspace</source>
        <translation>Les modifications en production sont autorisées dans cet espace de travail</translation>
    </message>
    <message>
        <source>Production is read only in this workspace</source>
        <translation>La production est en lecture seule dans cet espace de travail</translation>
    </message>
    <message>
        <source>Make production read only…</source>
        <translation>Mettre la production en lecture seule…</translation>
    </message>
    <message>
        <source>Allow changes to production…</source>
        <translation>Autoriser les modifications en production…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Ouvrez d’abord un espace de travail.</translation>
    </message>
    <message>
        <source>This cannot be switched here.</source>
        <translation>Cela ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>There is no production in the pipeline.</source>
        <translation>Le pipeline n’a pas de production.</translation>
    </message>
    <message>
        <source>Allow changes to production</source>
        <translation>Autoriser les modifications en production</translation>
    </message>
    <message>
        <source>Make production read only</source>
        <translation>Mettre la production en lecture seule</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RoleForm</name>
    <message>
        <source>Add to the changes</source>
        <translation>Ajouter aux modifications</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>What the role may do, by place</source>
        <translation>Ce que le rôle peut faire, par lieu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Ce que %1 peut faire</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of this role are limited to some kinds of metadata; they are not shown here and stay as they are.</source>
        <translation>
            <numerusform>%n droit de ce rôle est limité à certains types de métadonnées&#xa0;; il n’est pas affiché ici et reste tel quel.</numerusform>
            <numerusform>%n droits de ce rôle sont limités à certains types de métadonnées&#xa0;; ils ne sont pas affichés ici et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role a name.</source>
        <translation>Donnez un nom au rôle.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RuleForm</name>
    <message>
        <source>Four eyes: neither who planned it nor who deploys it counts</source>
        <translation>Quatre yeux&#xa0;: ni l’auteur du plan ni celui qui déploie ne compte</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <translation>Ajouter aux modifications</translation>
    </message>
    <message>
        <source>Rule for approvals</source>
        <translation>Règle d’approbation</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Déploiements vers</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Deploy without</source>
        <translation>Sans approbation</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>Nombre d’approbations</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Kinds of metadata</source>
        <translation>Types de métadonnées</translation>
    </message>
    <message>
        <source>All; or names like Profile, with commas</source>
        <translation>Tous&#xa0;; ou des noms comme Profile, séparés par des virgules</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvé par %1</translation>
    </message>
    <message>
        <source>%1 deploys without</source>
        <translation>%1 déploie sans</translation>
    </message>
    <message>
        <source>Choose where the rule holds.</source>
        <translation>Choisissez où la règle s’applique.</translation>
    </message>
    <message>
        <source>Choose who may approve.</source>
        <translation>Choisissez qui peut approuver.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::StagedBar</name>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Abandonner toutes les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not in force yet. Saving makes it the next version of the policy:</source>
        <translation>Pas encore en vigueur. L’enregistrement en fait la prochaine version de la politique&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing differs from what is in force.</source>
        <translation>Rien ne diffère de ce qui est en vigueur.</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Enregistrer comme version %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No rule is due.</source>
        <translation>Aucune règle n’est à exécuter.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::ChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Nom du canal</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Nature du canal</translation>
    </message>
    <message>
        <source>Secret of the channel</source>
        <translation>Secret du canal</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port du serveur de messagerie</translation>
    </message>
    <message>
        <source>How the mail server is spoken to</source>
        <translation>Comment on parle au serveur de messagerie</translation>
    </message>
    <message>
        <source>User at the mail server</source>
        <translation>Utilisateur du serveur de messagerie</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>Adresse d’où partent les messages</translation>
    </message>
    <message>
        <source>Addresses that mails go to</source>
        <translation>Adresses où vont les messages</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Secure after the greeting (STARTTLS)</source>
        <translation>Sécurisé après l’accueil (STARTTLS)</translation>
    </message>
    <message>
        <source>Secure from the start (TLS)</source>
        <translation>Sécurisé dès le début (TLS)</translation>
    </message>
    <message>
        <source>In the open, to this computer only</source>
        <translation>En clair, vers cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Addresses, with commas</source>
        <translation>Adresses, avec des virgules</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Goes to the keychain of this computer</source>
        <translation>Va dans le trousseau de clés de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::ChannelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Send a trial message</source>
        <translation>Envoyer un message d’essai</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Who is told of rules</source>
        <translation>Qui est informé des règles</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Hosts that conditions may ask</source>
        <translation>Hôtes que les conditions peuvent interroger</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try a notice on this computer</source>
        <translation>Essayer un avis sur cet ordinateur</translation>
    </message>
    <message>
        <source>No notices are shown here.</source>
        <translation>Aucun avis n’est affiché ici.</translation>
    </message>
    <message>
        <source>Backflow: a trial message</source>
        <translation>Backflow&#xa0;: un message d’essai</translation>
    </message>
    <message>
        <source>This is a trial. Jobs that end while you look elsewhere are told of like this.</source>
        <translation>Ceci est un essai. Les tâches qui finissent pendant que vous regardez ailleurs sont signalées ainsi.</translation>
    </message>
    <message>
        <source>Hosts that conditions of rules may ask</source>
        <translation>Hôtes que les conditions des règles peuvent interroger</translation>
    </message>
    <message>
        <source>Which notices this computer shows is in Settings. Here is whom every computer that runs rules tells, too. Addresses of webhooks and passwords stay in the keychain of the computer they were given on.</source>
        <translation>Les avis que montre cet ordinateur se choisissent dans les paramètres. Voici qui chaque ordinateur qui exécute des règles informe aussi. Les adresses de webhooks et les mots de passe restent dans le trousseau de clés de l’ordinateur où ils ont été donnés.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nouveau canal</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Keep it first.</source>
        <translation>Gardez-le d’abord.</translation>
    </message>
    <message>
        <source>Channels of the rules</source>
        <translation>Canaux des règles</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Trial message to %1</source>
        <translation>Message d’essai à %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>%1 has taken the trial message.</source>
        <translation>%1 a accepté le message d’essai.</translation>
    </message>
    <message>
        <source>%1 is not told any more.</source>
        <translation>%1 n’est plus informé.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::GateRow</name>
    <message>
        <source>Kind of condition</source>
        <translation>Nature de la condition</translation>
    </message>
    <message>
        <source>The org&apos;s check passes</source>
        <translation>La vérification de l’org réussit</translation>
    </message>
    <message>
        <source>Tests pass</source>
        <translation>Les tests réussissent</translation>
    </message>
    <message>
        <source>How many people approve</source>
        <translation>Combien de personnes approuvent</translation>
    </message>
    <message>
        <source>Others approve</source>
        <translation>D’autres approuvent</translation>
    </message>
    <message>
        <source>From which severity on a finding counts</source>
        <translation>À partir de quelle gravité un constat compte</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>No compliance rule is broken</source>
        <translation>Aucune règle de conformité n’est enfreinte</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>Adresse interrogée</translation>
    </message>
    <message>
        <source>A web address says yes</source>
        <translation>Une adresse web dit oui</translation>
    </message>
    <message>
        <source>What a person does</source>
        <translation>Ce que fait une personne</translation>
    </message>
    <message>
        <source>What a person does, once in each org</source>
        <translation>Ce que fait une personne, une fois dans chaque org</translation>
    </message>
    <message>
        <source>Somebody did this</source>
        <translation>Quelqu’un a fait ceci</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Retirer la condition</translation>
    </message>
    <message>
        <source>Which tests run</source>
        <translation>Quels tests s’exécutent</translation>
    </message>
    <message>
        <source>Local tests</source>
        <translation>Tests locaux</translation>
    </message>
    <message>
        <source>Relevant tests</source>
        <translation>Tests pertinents</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Tous les tests</translation>
    </message>
    <message>
        <source>How much of the code they reach at least</source>
        <translation>Quelle part du code ils atteignent au moins</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>any coverage</source>
        <translation>toute couverture</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RuleEditor</name>
    <message>
        <source>Keep the rule</source>
        <translation>Garder la règle</translation>
    </message>
    <message>
        <source>What the rule is</source>
        <translation>Ce qu’est la règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where changes come from</source>
        <translation>D’où viennent les modifications</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Jusqu’où elle va</translation>
    </message>
    <message>
        <source>Look what is due, and say so</source>
        <translation>Regarder ce qui est en attente, et le dire</translation>
    </message>
    <message>
        <source>Make the plan, and leave it to a person</source>
        <translation>Préparer le plan, et le laisser à une personne</translation>
    </message>
    <message>
        <source>Deploy what needs no decision</source>
        <translation>Déployer ce qui ne demande aucune décision</translation>
    </message>
    <message>
        <source>It should</source>
        <translation>Elle doit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Read the orgs first</source>
        <translation>Lire d’abord les orgs</translation>
    </message>
    <message>
        <source>Bring along what is needed</source>
        <translation>Apporter aussi ce qui est nécessaire</translation>
    </message>
    <message>
        <source>Take away what the source removed</source>
        <translation>Retirer ce que la source a supprimé</translation>
    </message>
    <message>
        <source>When the team is told</source>
        <translation>Quand l’équipe est informée</translation>
    </message>
    <message>
        <source>When something needs a person</source>
        <translation>Quand quelque chose demande une personne</translation>
    </message>
    <message>
        <source>After every run</source>
        <translation>Après chaque exécution</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Tell the team</source>
        <translation>Informer l’équipe</translation>
    </message>
    <message>
        <source>Note, goes into the plans</source>
        <translation>Note, va dans les plans</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle « %1 »</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RuleModel</name>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activée ou non</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Task is done</source>
        <translation>La tâche est faite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Who is told…</source>
        <translation>Qui est informé…</translation>
    </message>
    <message>
        <source>For build servers</source>
        <translation>Pour serveurs d’intégration</translation>
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
        <translation>Choisissez une règle dans la liste.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Last run %1:</source>
        <translation>Dernière exécution %1&#xa0;:</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No rules yet: nothing starts by itself. A rule looks what is due, makes the plan, or deploys it, by a schedule or on an event. It never decides a conflict.</source>
        <translation>Pas encore de règles&#xa0;: rien ne démarre tout seul. Une règle regarde ce qui est en attente, prépare le plan ou le déploie, selon un calendrier ou lors d’un événement. Elle ne tranche jamais un conflit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle « %1 »</translation>
    </message>
    <message>
        <source>The rule is kept</source>
        <translation>La règle est gardée</translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>Désactiver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>Activer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rule is off</source>
        <translation>La règle est désactivée</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>La règle est activée</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rule is gone</source>
        <translation>La règle n’est plus là</translation>
    </message>
    <message>
        <source>The rule “%1” was removed.</source>
        <translation>La règle «&#xa0;%1&#xa0;» a été retirée.</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rule is back</source>
        <translation>La règle est de retour</translation>
    </message>
    <message>
        <source>Another program runs it just now.</source>
        <translation>Un autre programme l’exécute en ce moment.</translation>
    </message>
    <message>
        <source>Dry run of “%1”</source>
        <translation>Essai à blanc de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>If “%1” ran now; nothing was changed:</source>
        <translation>Si «&#xa0;%1&#xa0;» s’exécutait maintenant&#xa0;; rien n’a été modifié&#xa0;:</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>Tâche dans %1</translation>
    </message>
    <message>
        <source>Done; the rule goes on when it is looked at next</source>
        <translation>Fait&#xa0;; la règle continue au prochain passage</translation>
    </message>
    <message>
        <source>Workflow file</source>
        <translation>Fichier de workflow</translation>
    </message>
    <message>
        <source>Workflow files (*.yml)</source>
        <translation>Fichiers de workflow (*.yml)</translation>
    </message>
    <message>
        <source>Written to %1. Its first lines say what it needs.</source>
        <translation>Écrit dans %1. Les premières lignes disent ce qu’il faut.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::TriggerForm</name>
    <message>
        <source>When the rule runs</source>
        <translation>Quand la règle s’exécute</translation>
    </message>
    <message>
        <source>When somebody says so</source>
        <translation>Quand quelqu’un le dit</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>Selon un calendrier</translation>
    </message>
    <message>
        <source>When something happens</source>
        <translation>Quand quelque chose arrive</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Seulement le</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Every day; or 1, 15, -1 for the last</source>
        <translation>Chaque jour&#xa0;; ou 1, 15, -1 pour le dernier</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Pas le</translation>
    </message>
    <message>
        <source>Minutes that it may start late</source>
        <translation>Minutes de retard permises</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>May start late by</source>
        <translation>Peut démarrer en retard de</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>A snapshot changed</source>
        <translation>Un instantané a changé</translation>
    </message>
    <message>
        <source>A promotion ended</source>
        <translation>Une promotion est terminée</translation>
    </message>
    <message>
        <source>Drift is found</source>
        <translation>Une dérive est trouvée</translation>
    </message>
    <message>
        <source>A sandbox was refreshed</source>
        <translation>Une sandbox a été actualisée</translation>
    </message>
    <message>
        <source>An org is on a new release</source>
        <translation>Une org est sur une nouvelle version</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Où cela arrive</translation>
    </message>
    <message>
        <source>Where it makes sense</source>
        <translation>Là où cela a un sens</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>ordre seul</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>different, %1</source>
        <translation>différent, %1</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seul</translation>
    </message>
    <message>
        <source>conflict, %1</source>
        <translation>conflit, %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sans accès</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Order only</source>
        <translation>Ordre seul</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Only in target</source>
        <translation>Cible seule</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sans accès</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Without an object</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Without a story</source>
        <translation>Sans story</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>Without a package</source>
        <translation>Sans package</translation>
    </message>
    <message>
        <source>Newer work in a target</source>
        <translation>Travail plus récent dans une cible</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>Sans risque</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>The org does not tell who changed it.</source>
        <translation>L’org n’indique pas qui l’a modifié.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>story %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>last promoted %1</source>
        <translation>dernière promotion %1</translation>
    </message>
    <message>
        <source>not promoted by Backflow so far</source>
        <translation>jamais promu par Backflow</translation>
    </message>
    <message>
        <source>This file holds no saved filters. Choose one that Backflow has written.</source>
        <translation>Ce fichier ne contient pas de filtres enregistrés. Choisissez-en un écrit par Backflow.</translation>
    </message>
    <message>
        <source>The saved filters in %1 could not be read: %2. Nothing was changed.</source>
        <translation>Les filtres enregistrés dans %1 n’ont pas pu être lus&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changed %1 – %2</source>
        <translation>Modifié du %1 au %2</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Modifié depuis le %1</translation>
    </message>
    <message>
        <source>Changed until %1</source>
        <translation>Modifié jusqu’au %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name fits %1</source>
        <translation>Nom selon %1</translation>
    </message>
    <message>
        <source>Name contains %1</source>
        <translation>Nom contenant %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Modifié par %1</translation>
    </message>
    <message>
        <source>In story %1</source>
        <translation>Dans la story %1</translation>
    </message>
    <message>
        <source>Contains entry %1</source>
        <translation>Contient l’entrée %1</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>Espace de noms %1</translation>
    </message>
    <message>
        <source>At risk in a target</source>
        <translation>À risque dans une cible</translation>
    </message>
    <message>
        <source>Not in any open promotion</source>
        <translation>Dans aucune promotion en cours</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>containing “%1”</source>
        <translation>contenant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The printer or the file could not be opened. Nothing was printed; choose another one.</source>
        <translation>L’imprimante ou le fichier n’a pas pu être ouvert. Rien n’a été imprimé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written %1 (%2) by Backflow %3</source>
        <translation>Écrit le %1 (%2) par Backflow %3</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>%1, only %2 changed it</source>
        <translation>%1, seul %2 l’a modifié</translation>
    </message>
    <message>
        <source>The target holds a newer change of its own; the merge keeps it, or asks.</source>
        <translation>La cible a sa propre modification, plus récente&#xa0;; la fusion la garde, ou demande.</translation>
    </message>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ travail plus récent</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last promoted</source>
        <translation>Dernière promotion</translation>
    </message>
    <message>
        <source>Whoever is signed in to %1 may not read %2. An administrator of that org can grant it; then retrieve %1 again.</source>
        <translation>La personne connectée à %1 n’a pas le droit de lire %2. Un administrateur de cette org peut l’accorder&#xa0;; récupérez ensuite %1 à nouveau.</translation>
    </message>
    <message>
        <source>%1 lists %2 but did not give it when it was last read, so there is nothing to compare. Retrieve %1 again.</source>
        <translation>%1 mentionne %2 mais ne l’a pas donné lors de la dernière lecture&#xa0;: il n’y a rien à comparer. Récupérez %1 à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be read on both sides, so there is nothing to compare.</source>
        <translation>%1 n’a pas pu être lu des deux côtés&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln diffère</numerusform>
            <numerusform>%Ln diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>The org said: %1</source>
        <translation>L’org dit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>%1 composant sur %Ln</numerusform>
            <numerusform>%1 composants sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Puis par</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ActiveFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>Nom contenant…</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Nom contenant</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Partie du nom</translation>
    </message>
    <message>
        <source>Name fits a pattern…</source>
        <translation>Nom selon un motif…</translation>
    </message>
    <message>
        <source>Name fits a pattern</source>
        <translation>Nom selon un motif</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>In story</source>
        <translation>Dans la story</translation>
    </message>
    <message>
        <source>Changed between…</source>
        <translation>Modifié entre…</translation>
    </message>
    <message>
        <source>Contains entry…</source>
        <translation>Contient l’entrée…</translation>
    </message>
    <message>
        <source>Contains entry</source>
        <translation>Contient l’entrée</translation>
    </message>
    <message>
        <source>Part of an entry that differs, such as Account.Rating</source>
        <translation>Partie d’une entrée qui diffère, comme Account.Rating</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>At risk in a target</source>
        <translation>À risque dans une cible</translation>
    </message>
    <message>
        <source>Not in any open promotion</source>
        <translation>Dans aucune promotion en cours</translation>
    </message>
    <message>
        <source>Filter: %1. Press to take it away</source>
        <translation>Filtre&#xa0;: %1. Appuyez pour l’enlever</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Enlever ce filtre</translation>
    </message>
    <message>
        <source>Changed between</source>
        <translation>Modifié entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Nothing is known of this kind here.</source>
        <translation>Rien de ce genre n’est connu ici.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparePage</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Suivant ▸</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Compare the latest snapshots again (F5)</source>
        <translation>Comparer de nouveau les derniers instantanés (F5)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>Rechercher un composant</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Looking for entries</source>
        <translation>Recherche d’entrées</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was compared.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2. Rien n’a été comparé.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose a component to see how it differs.</source>
        <translation>Choisissez un composant pour voir en quoi il diffère.</translation>
    </message>
    <message>
        <source>Two environments are needed to compare. Add them first.</source>
        <translation>Il faut deux environnements pour comparer. Ajoutez-les d’abord.</translation>
    </message>
    <message>
        <source>Open the pipeline</source>
        <translation>Ouvrir le pipeline</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>Comparaison de %1 avec %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Reading only: nothing is changed. Last time it took %2 s.</source>
        <translation>%1. Lecture seule&#xa0;: rien n’est modifié. La dernière fois, cela a pris %2 s.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état de %1</translation>
    </message>
    <message>
        <source>New results: an environment has changed since.</source>
        <translation>Nouveaux résultats&#xa0;: un environnement a changé depuis.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What one environment holds that others do not. Reading only: nothing is changed.</source>
        <translation>Ce qu’un environnement contient et que d’autres n’ont pas. Lecture seule&#xa0;: rien n’est modifié.</translation>
    </message>
    <message>
        <source>%1 as of %2. Reading only: nothing is changed.</source>
        <translation>%1, état du %2. Lecture seule&#xa0;: rien n’est modifié.</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2; %3 components</source>
        <translation>Comparaison de %1 avec %2&#xa0;; %3 composants</translation>
    </message>
    <message>
        <source>%1 Everything else is complete.</source>
        <translation>%1 Tout le reste est complet.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Aucun composant ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing selected. Tick what should flow on.</source>
        <translation>Aucune sélection. Cochez ce qui doit passer.</translation>
    </message>
    <message>
        <source>%1 would overwrite newer work in %2</source>
        <translation>%1 au risque d’écraser un travail plus récent dans %2</translation>
    </message>
    <message>
        <source>Tick at least one component.</source>
        <translation>Cochez au moins un composant.</translation>
    </message>
    <message>
        <source>No target lies below %1, so nothing can flow back.</source>
        <translation>Aucune cible ne se trouve sous %1&#xa0;; rien ne peut donc redescendre.</translation>
    </message>
    <message>
        <source>This is the past. Compare as of now to promote.</source>
        <translation>C’est le passé. Comparez l’état actuel pour promouvoir.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the difference	Enter</source>
        <translation>Ouvrir la différence	Enter</translation>
    </message>
    <message>
        <source>Keep it as it is in %1…	K</source>
        <translation>Conserver tel quel dans %1…	K</translation>
    </message>
    <message>
        <source>All that is meant to differ…</source>
        <translation>Tout ce qui doit différer…</translation>
    </message>
    <message>
        <source>%1 is no environment of this pipeline that can keep anything.</source>
        <translation>%1 n’est pas un environnement de ce pipeline qui puisse conserver quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 as it is:</source>
        <translation>%1 conserve %2 tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation>Conserver %1 dans %2</translation>
    </message>
    <message>
        <source>Next difference that is open</source>
        <translation>Différence ouverte suivante</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous difference that is open</source>
        <translation>Différence ouverte précédente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Close this difference</source>
        <translation>Fermer cette différence</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>%1 is not compared with %2 now.</source>
        <translation>%1 n’est pas comparé à %2 actuellement.</translation>
    </message>
    <message>
        <source>Open it in a tab	Ctrl+Enter</source>
        <translation>Ouvrir dans un onglet	Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Open it in a window	Shift+Enter</source>
        <translation>Ouvrir dans une fenêtre	Maj+Entrée</translation>
    </message>
    <message>
        <source>the first %1 come back with the next start</source>
        <translation>les %1 premiers reviennent au prochain démarrage</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>Inverser la source et la cible</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Afficher ou masquer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>New results: %Ln more components.</source>
        <translation>
            <numerusform>Nouveaux résultats&#xa0;: %Ln composant de plus.</numerusform>
            <numerusform>Nouveaux résultats&#xa0;: %Ln composants de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>dont %Ln en partie</numerusform>
            <numerusform>dont %Ln en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln suppression</numerusform>
            <numerusform>%Ln suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages are left out: only one side was read with them.</source>
        <translation>
            <numerusform>%Ln composant de packages gérés est exclu&#xa0;: un seul côté a été lu avec eux.</numerusform>
            <numerusform>%Ln composants de packages gérés sont exclus&#xa0;: un seul côté a été lu avec eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of %1 could not be read.</source>
        <translation>
            <numerusform>%Ln composant de %1 n’a pas pu être lu.</numerusform>
            <numerusform>%Ln composants de %1 n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The rest is still being compared.</source>
        <translation>%1 Le reste est encore en cours de comparaison.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components. Checked %3.</source>
        <translation>
            <numerusform>%1 et %2 contiennent le même %Ln composant. Vérifié à %3.</numerusform>
            <numerusform>%1 et %2 contiennent les %Ln mêmes composants. Vérifié à %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components in this filter. Checked %3.</source>
        <translation>
            <numerusform>%1 et %2 contiennent le même %Ln composant dans ce filtre. Vérifié à %3.</numerusform>
            <numerusform>%1 et %2 contiennent les %Ln mêmes composants dans ce filtre. Vérifié à %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The org said: %1</source>
        <translation>L’org dit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>New results: all %Ln components are compared.</source>
        <translation>
            <numerusform>Nouveaux résultats&#xa0;: le %Ln composant est comparé.</numerusform>
            <numerusform>Nouveaux résultats&#xa0;: les %Ln composants sont comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing… read %1, %2. Reading only: nothing is changed.</source>
        <translation>Comparaison… lus&#xa0;: %1, %2. Lecture seule&#xa0;: rien n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln types</source>
        <translation>
            <numerusform>%1 type sur %Ln</numerusform>
            <numerusform>%1 types sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln composant</numerusform>
            <numerusform>%Ln composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing due</source>
        <translation>
            <numerusform>%Ln sans rien en attente</numerusform>
            <numerusform>%Ln sans rien en attente</numerusform>
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
        <translation>%1 · %2 sur %3 cochés (%4 masqués par le filtre)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 ticked</source>
        <translation>%1 · %2 sur %3 cochés</translation>
    </message>
    <message>
        <source>The target holds a newer change of its own; the merge keeps it, or asks.</source>
        <translation>La cible a sa propre modification, plus récente&#xa0;; la fusion la garde, ou demande.</translation>
    </message>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ travail plus récent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>newer work in the target</source>
        <translation>travail plus récent dans la cible</translation>
    </message>
    <message>
        <source>%1; ticked</source>
        <translation>%1&#xa0;; coché</translation>
    </message>
    <message>
        <source>%1; ticked in part</source>
        <translation>%1&#xa0;; coché en partie</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Lecture des entrées…</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 cannot flow by itself. Tick the component.</source>
        <translation>%1 ne peut pas passer isolément. Cochez le composant.</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1&#xa0;: %2. %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>needs %1, which is not in %2</source>
        <translation>a besoin de %1, qui n’est pas dans %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>needs</source>
        <translation>dépend</translation>
    </message>
    <message>
        <source>%1 is needed: %2. It is not in %3.</source>
        <translation>%1 est nécessaire&#xa0;: %2. Absent de %3.</translation>
    </message>
    <message>
        <source>Component (group: %1)</source>
        <translation>Composant (groupe&#xa0;: %1)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparisonTree</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Tick all that is shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>Ouvrir dans un onglet</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Cible suivante</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Afficher ou masquer l’aperçu</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Regrouper par…</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Keep this difference…</source>
        <translation>Conserver cette différence…</translation>
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
        <translation>Aperçu de la ligne active</translation>
    </message>
    <message>
        <source>Open differences</source>
        <translation>Différences ouvertes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Onglets précédents</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Onglets suivants</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), with %3</source>
        <translation>%1 (%2), avec %3</translation>
    </message>
    <message>
        <source>Close %1 (Ctrl+W)</source>
        <translation>Fermer %1 (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ExportMenu</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Export or print what is shown</source>
        <translation>Exporter ou imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV)…</source>
        <translation>En tableau pour tableur (CSV)…</translation>
    </message>
    <message>
        <source>As a page (HTML)…</source>
        <translation>En page (HTML)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Imprimer…	Ctrl+P</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export vers %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimer la comparaison</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Leave out what only the targets changed: nothing of it would flow back</source>
        <translation>Écarter ce que seules les cibles ont modifié&#xa0;: rien n’en redescendrait</translation>
    </message>
    <message>
        <source>Find by name, type or person</source>
        <translation>Rechercher par nom, type ou personne</translation>
    </message>
    <message>
        <source>Find name, type, person</source>
        <translation>Rechercher nom, type, personne</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FilterMenu</name>
    <message>
        <source>View ▾</source>
        <translation>Vue ▾</translation>
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
        <translation>Vue&#xa0;: regroupement et filtres enregistrés</translation>
    </message>
    <message>
        <source>View: filter %1, changed and not saved</source>
        <translation>Vue&#xa0;: filtre %1, modifié et non enregistré</translation>
    </message>
    <message>
        <source>View: filter %1</source>
        <translation>Vue&#xa0;: filtre %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>Enregistrer les modifications dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Read filters from a file…</source>
        <translation>Lire des filtres depuis un fichier…</translation>
    </message>
    <message>
        <source>Write the filters to a file…</source>
        <translation>Écrire les filtres dans un fichier…</translation>
    </message>
    <message>
        <source>Meant to differ…</source>
        <translation>Doit différer…</translation>
    </message>
    <message>
        <source>Meant to differ (%1)…</source>
        <translation>Doit différer (%1)…</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write the filters</source>
        <translation>Écrire les filtres</translation>
    </message>
    <message>
        <source>Read filters</source>
        <translation>Lire des filtres</translation>
    </message>
    <message>
        <source>Filters of Backflow (*.json)</source>
        <translation>Filtres de Backflow (*.json)</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation>Aucun filtre n’est encore enregistré.</translation>
    </message>
    <message>
        <source>The filter “%1” was deleted.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Deleting the filter “%1”</source>
        <translation>suppression du filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FrozenColumns</name>
    <message>
        <source>Names, kept in sight</source>
        <translation>Noms, toujours visibles</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::GridColumns</name>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ travail plus récent</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As they fit</source>
        <translation>Selon la place</translation>
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
        <translation>reste dans %1</translation>
    </message>
    <message>
        <source>cleared by %1 itself</source>
        <translation>effacé d’office par %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>absent de %1</translation>
    </message>
    <message>
        <source>from a package</source>
        <translation>vient d’un package</translation>
    </message>
    <message>
        <source>not found anywhere</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>refers to %1, which goes: %2</source>
        <translation>fait référence à %1, qui disparaît&#xa0;: %2</translation>
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
        <translation>%1 est requis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3%4</source>
        <translation>%1, %2, %3%4</translation>
    </message>
    <message>
        <source>; comes along</source>
        <translation>&#xa0;; inclus</translation>
    </message>
    <message>
        <source>; does not come along</source>
        <translation>&#xa0;; non inclus</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::NeededPanel</name>
    <message>
        <source>What becomes of what is needed</source>
        <translation>Sort de ce qui est requis</translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <translation>Ajouter ce qui est requis</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Only what I tick</source>
        <translation>Seulement ce que je coche</translation>
    </message>
    <message>
        <source>What the selection needs</source>
        <translation>Ce que la sélection requiert</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>What the ticked components need, and the reason for each</source>
        <translation>Ce que les composants cochés requièrent, et pour quelle raison</translation>
    </message>
    <message>
        <source>what they need could not be found out</source>
        <translation>impossible de trouver ce qu’ils requièrent</translation>
    </message>
    <message>
        <source>looking for what they need</source>
        <translation>recherche de ce qu’ils requièrent</translation>
    </message>
    <message>
        <source>+%1 they need</source>
        <translation>+%1 requis</translation>
    </message>
    <message>
        <source>The selection needs nothing that is missing.</source>
        <translation>La sélection ne requiert rien qui manque.</translation>
    </message>
    <message>
        <source>Needed by the selection: %1 of %2 come along</source>
        <translation>Requis par la sélection&#xa0;: %1 sur %2 inclus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are left out</source>
        <translation>
            <numerusform>%Ln requis écarté</numerusform>
            <numerusform>%Ln requis écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are nowhere</source>
        <translation>
            <numerusform>%Ln requis introuvable</numerusform>
            <numerusform>%Ln requis introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refer to deletions</source>
        <translation>
            <numerusform>%Ln renvoi à une suppression</numerusform>
            <numerusform>%Ln renvois à des suppressions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::SidesBar</name>
    <message>
        <source>Add a target</source>
        <translation>Ajouter une cible</translation>
    </message>
    <message>
        <source>Swap source and target (Alt+S)</source>
        <translation>Intervertir source et cible (Alt+S)</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>État&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>Source environment</source>
        <translation>Environnement source</translation>
    </message>
    <message>
        <source>Target environments</source>
        <translation>Environnements cibles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare the environments as they were at the end of a day</source>
        <translation>Comparer les environnements tels qu’ils étaient à la fin d’un jour</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Il y a une semaine</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Il y a un mois</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Compare as of</source>
        <translation>Comparer l’état du</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Target %1. Press to leave it out</source>
        <translation>Cible %1. Appuyez pour l’écarter</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>A comparison needs one target.</source>
        <translation>Une comparaison a besoin d’une cible.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Only what %1 names. Press to compare everything</source>
        <translation>Seulement ce que nomme %1. Appuyez pour tout comparer</translation>
    </message>
    <message>
        <source>Only environments change over.</source>
        <translation>Seuls des environnements s’intervertissent.</translation>
    </message>
    <message>
        <source>Every environment is in the comparison.</source>
        <translation>Tous les environnements sont dans la comparaison.</translation>
    </message>
    <message>
        <source>At most %1 targets fit side by side.</source>
        <translation>%1 cibles au plus tiennent côte à côte.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::AuditsView</name>
    <message>
        <source>Audit now</source>
        <translation>Auditer maintenant</translation>
    </message>
    <message>
        <source>Import trails</source>
        <translation>Importer les journaux</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Écrire le rapport…</translation>
    </message>
    <message>
        <source>Parts of the audit</source>
        <translation>Parties de l’audit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revue des accès</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Règles propres</translation>
    </message>
    <message>
        <source>The rules were changed. The next audit goes by them.</source>
        <translation>Les règles ont changé. Le prochain audit les suit.</translation>
    </message>
    <message>
        <source>Reads each org&apos;s setup audit trail and sign-ins since the last time. They are kept here after Salesforce has forgotten them, and stand in History.</source>
        <translation>Lit le journal de configuration et les connexions de chaque org depuis la dernière fois. Ils restent ici quand Salesforce les a oubliés, et figurent dans l’Historique.</translation>
    </message>
    <message>
        <source>The last audit, who may do what, and the proof that the record is whole</source>
        <translation>Le dernier audit, qui peut faire quoi, et la preuve que le registre est entier</translation>
    </message>
    <message>
        <source>Last audit %1 by %2: %3</source>
        <translation>Dernier audit %1 par %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What was last read of every environment is held against rules. No org is asked.</source>
        <translation>Ce qui a été lu en dernier de chaque environnement est confronté aux règles. Aucune org n’est interrogée.</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Ouvrez d’abord un espace de travail.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>C’est en cours.</translation>
    </message>
    <message>
        <source>Make an audit first.</source>
        <translation>Faites d’abord un audit.</translation>
    </message>
    <message>
        <source>All are imported</source>
        <translation>Tous sont importés</translation>
    </message>
    <message>
        <source>Import of the orgs&apos; trails and sign-ins</source>
        <translation>Import des journaux et connexions des orgs</translation>
    </message>
    <message>
        <source>Setup trails and sign-ins are imported; they stand in History.</source>
        <translation>Journaux de configuration et connexions sont importés ; ils figurent dans l’Historique.</translation>
    </message>
    <message>
        <source>Audit of all environments</source>
        <translation>Audit de tous les environnements</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::FindingModel</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>%1: %2, %3 in %4</source>
        <translation>%1 : %2, %3 dans %4</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Since the last audit</source>
        <translation>Depuis le dernier audit</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::FindingsView</name>
    <message>
        <source>Only new ones</source>
        <translation>Seulement les nouveaux</translation>
    </message>
    <message>
        <source>Open the component</source>
        <translation>Ouvrir le composant</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Tous les environnements</translation>
    </message>
    <message>
        <source>Severity at least</source>
        <translation>Gravité au moins</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Medium and worse</source>
        <translation>Moyenne et plus</translation>
    </message>
    <message>
        <source>High and worse</source>
        <translation>Élevée et plus</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Seulement critiques</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>Chercher dans les constats</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No audit was made yet. It holds what was last read of every environment against rules: risky rights, open sharing, weak settings. No org is asked.</source>
        <translation>Aucun audit n’a encore été fait. Il confronte ce qui a été lu en dernier de chaque environnement à des règles : droits risqués, partage ouvert, réglages faibles. Aucune org n’est interrogée.</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>Auditer maintenant</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Aucun constat ne correspond.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Choose a finding.</source>
        <translation>Choisissez un constat.</translation>
    </message>
    <message>
        <source>The rule “%1” is not there any more.</source>
        <translation>La règle « %1 » n’existe plus.</translation>
    </message>
    <message>
        <source>In %1, %2, line %L3. Rule “%4”.</source>
        <translation>Dans %1, %2, ligne %L3. Règle « %4 ».</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::OwnRulesView</name>
    <message>
        <source>Rules of your own</source>
        <translation>Vos propres règles</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>They count in the audits of this workspace, beside those of Backflow. Rules of the whole team stand in the policy, and only those stop a plan.</source>
        <translation>Elles comptent dans les audits de cet espace de travail, à côté de celles de Backflow. Les règles de toute l’équipe sont dans la politique, et elles seules arrêtent un plan.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Reports may be exported.</source>
        <translation>Les rapports peuvent être exportés.</translation>
    </message>
    <message>
        <source>Metadata types</source>
        <translation>Types de métadonnées</translation>
    </message>
    <message>
        <source>Path of the element</source>
        <translation>Chemin de l’élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How it is held against the value</source>
        <translation>Comment il est confronté à la valeur</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>correspond à l’expression</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is a date within so many days</source>
        <translation>est une date dans tant de jours</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>est présent</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Garder la règle</translation>
    </message>
    <message>
        <source>What the rule would find</source>
        <translation>Ce que la règle trouverait</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Broken where it</source>
        <translation>Enfreinte là où il</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No rules of your own yet.</source>
        <translation>Pas encore de règles propres.</translation>
    </message>
    <message>
        <source>Say what is wrong first.</source>
        <translation>Dites d’abord ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Name a metadata type first.</source>
        <translation>Nommez d’abord un type de métadonnées.</translation>
    </message>
    <message>
        <source>Name the path of an element first.</source>
        <translation>Nommez d’abord le chemin d’un élément.</translation>
    </message>
    <message>
        <source>Give a value first.</source>
        <translation>Donnez d’abord une valeur.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Choisissez une règle dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Would find %Ln thing(s) in what was last read.</source>
        <translation>
            <numerusform>Trouverait %Ln endroit dans ce qui a été lu en dernier.</numerusform>
            <numerusform>Trouverait %Ln endroits dans ce qui a été lu en dernier.</numerusform>
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
        <translation>Rapport d’audit</translation>
    </message>
    <message>
        <source>Write the audit report</source>
        <translation>Écrire le rapport d’audit</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Page à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour les programmes (*.json)</translation>
    </message>
    <message>
        <source>Audit report to %1</source>
        <translation>Rapport d’audit vers %1</translation>
    </message>
    <message>
        <source>The audit report is in %1</source>
        <translation>Le rapport d’audit est dans %1</translation>
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
        <translation>Seulement les droits puissants</translation>
    </message>
    <message>
        <source>Read the users</source>
        <translation>Lire les utilisateurs</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Search in rights and people</source>
        <translation>Chercher dans les droits et les personnes</translation>
    </message>
    <message>
        <source>Asks the org who its active users are and which permission sets they have</source>
        <translation>Demande à l’org qui sont ses utilisateurs actifs et quels ensembles d’autorisations ils ont</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Parties de la revue</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Changes since the last sign-off</source>
        <translation>Changements depuis le dernier visa</translation>
    </message>
    <message>
        <source>Changed since the last sign-off</source>
        <translation>Changé depuis le dernier visa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note, if you like; it goes on record</source>
        <translation>Une note, si vous voulez ; elle est consignée</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Puts on record that you looked at who may do what here</source>
        <translation>Consigne que vous avez regardé qui peut faire quoi ici</translation>
    </message>
    <message>
        <source>There is no environment yet.</source>
        <translation>Il n’y a pas encore d’environnement.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Signed off %1 by %2.</source>
        <translation>Visé %1 par %2.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed since.</source>
        <translation>
            <numerusform>%Ln point a changé depuis.</numerusform>
            <numerusform>%Ln points ont changé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed off yet who may do what in %1.</source>
        <translation>Personne n’a encore visé qui peut faire quoi dans %1.</translation>
    </message>
    <message>
        <source>Who the users are was never read: only what profiles and permission sets give is known.</source>
        <translation>Qui sont les utilisateurs n’a jamais été lu : on sait seulement ce que donnent profils et ensembles d’autorisations.</translation>
    </message>
    <message>
        <source>Powerful and given to nobody: %1.</source>
        <translation>Puissants et donnés à personne : %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Changes (%L1)</source>
        <translation>Changements (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) read</source>
        <translation>
            <numerusform>%Ln affectation lue</numerusform>
            <numerusform>%Ln affectations lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the users of %1</source>
        <translation>Lecture des utilisateurs de %1</translation>
    </message>
    <message>
        <source>Sign-off of the access to %1</source>
        <translation>Visa des accès à %1</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>C’est en cours.</translation>
    </message>
    <message>
        <source>There is nothing to sign off.</source>
        <translation>Il n’y a rien à viser.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last sign-off.</source>
        <translation>Rien n’a changé depuis le dernier visa.</translation>
    </message>
    <message>
        <source>Nobody has signed off yet, so there is nothing to compare with.</source>
        <translation>Personne n’a encore visé, il n’y a donc rien à quoi comparer.</translation>
    </message>
    <message>
        <source>No profile and no permission set of this environment was read.</source>
        <translation>Aucun profil ni ensemble d’autorisations de cet environnement n’a été lu.</translation>
    </message>
    <message>
        <source>No active user has any of it.</source>
        <translation>Aucun utilisateur actif n’en dispose.</translation>
    </message>
    <message>
        <source>Who the users are was never read: “%1” asks the org.</source>
        <translation>Qui sont les utilisateurs n’a jamais été lu : « %1 » interroge l’org.</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Rien ne correspond ici.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff</name>
    <message>
        <source>%1: only %2 has it (%3).</source>
        <translation>%1&#xa0;: seul %2 le possède (%3).</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1&#xa0;: %2 indique %3, %4 indique %5.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source> Line %1.</source>
        <translation> Ligne %1.</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Supprimé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Added: %1, %2.</source>
        <translation>Ajouté&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, dans %1</translation>
    </message>
    <message>
        <source>%1: %2, “%3”%4. Line %5.</source>
        <translation>%1&#xa0;: %2, «&#xa0;%3&#xa0;»%4. Ligne %5.</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>À un autre endroit</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 stands %2 times in %3; only one can count.</source>
        <translation>%1 figure %2 fois dans %3&#xa0;; une seule peut compter.</translation>
    </message>
    <message>
        <source>Written otherwise</source>
        <translation>Écrit autrement</translation>
    </message>
    <message>
        <source>= default written out</source>
        <translation>= valeur par défaut écrite</translation>
    </message>
    <message>
        <source>= escaped otherwise</source>
        <translation>= échappé autrement</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Setup of %1, in the browser</source>
        <translation>Configuration de %1, dans le navigateur</translation>
    </message>
    <message>
        <source>%1 is not connected to an org.</source>
        <translation>%1 n’est pas connecté à une org.</translation>
    </message>
    <message>
        <source>%1 is an org on this computer; it has no Setup pages.</source>
        <translation>%1 est une org de cet ordinateur&#xa0;; elle n’a pas de pages Configuration.</translation>
    </message>
    <message>
        <source>Conflict: %2: %3, %4: %5; %1.</source>
        <translation>Conflit&#xa0;: %2&#xa0;: %3, %4&#xa0;: %5&#xa0;; %1.</translation>
    </message>
    <message>
        <source>Changed: %2: %3, %4: %5; %1.</source>
        <translation>Modifié&#xa0;: %2&#xa0;: %3, %4&#xa0;: %5&#xa0;; %1.</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= identique</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1&#xa0;: %2 et %3</translation>
    </message>
    <message>
        <source>The printer or the file could not be opened. Nothing was printed; choose another one.</source>
        <translation>L’imprimante ou le fichier n’a pas pu être ouvert. Rien n’a été imprimé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The same on both sides: %1</source>
        <translation>Identique des deux côtés&#xa0;: %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not counted as a difference: %1</source>
        <translation>Non compté comme différence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printed %1 %2 by Backflow</source>
        <translation>Imprimé le %1 %2 par Backflow</translation>
    </message>
    <message>
        <source>Only %1 has this file; %2 does not.</source>
        <translation>Seul %1 a ce fichier&#xa0;; %2 ne l’a pas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Its text is not printed. %1: %2. %3: %4.</source>
        <translation>Le texte n’est pas imprimé. %1&#xa0;: %2. %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>− %1   + %2   ≠ both changed it</source>
        <translation>− %1   + %2   ≠ les deux l’ont changé</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entries are the same on both sides.</source>
        <translation>
            <numerusform>%Ln autre entrée est identique des deux côtés.</numerusform>
            <numerusform>%Ln autres entrées sont identiques des deux côtés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines</source>
        <translation>
            <numerusform>⋯ %Ln ligne inchangée</numerusform>
            <numerusform>⋯ %Ln lignes inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are not printed.</source>
        <translation>
            <numerusform>%Ln autre ligne n’est pas imprimée.</numerusform>
            <numerusform>%Ln autres lignes ne sont pas imprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::AboutPanel</name>
    <message>
        <source>About both sides</source>
        <translation>À propos des deux côtés</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::BinaryView</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>, picture of %1 × %2</source>
        <translation>, image de %1 × %2</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>Image dans %1</translation>
    </message>
    <message>
        <source>Files inside, %1</source>
        <translation>Fichiers contenus, %1</translation>
    </message>
    <message>
        <source>+ only here</source>
        <translation>+ seulement ici</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= identique</translation>
    </message>
    <message>
        <source>± differs</source>
        <translation>± différent</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln files inside</source>
        <translation>
            <numerusform>, contenant %Ln fichier</numerusform>
            <numerusform>, contenant %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffCopies</name>
    <message>
        <source>Selected text</source>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>Aucun texte n’est sélectionné.</translation>
    </message>
    <message>
        <source>This change as a sentence</source>
        <translation>Ce changement en une phrase</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>Aucune modification n’est choisie.</translation>
    </message>
    <message>
        <source>This entry as XML</source>
        <translation>Cette entrée en XML</translation>
    </message>
    <message>
        <source>Choose an entry in the list of entries first.</source>
        <translation>Choisissez d’abord une entrée dans la liste des entrées.</translation>
    </message>
    <message>
        <source>There is no entry that differs here.</source>
        <translation>Aucune entrée ne diffère ici.</translation>
    </message>
    <message>
        <source>All changes as sentences</source>
        <translation>Tous les changements en phrases</translation>
    </message>
    <message>
        <source>All changes as a table</source>
        <translation>Tous les changements en tableau</translation>
    </message>
    <message>
        <source>The file as a patch</source>
        <translation>Le fichier sous forme de patch</translation>
    </message>
    <message>
        <source>A patch is made of text, and this is none.</source>
        <translation>Un patch est fait de texte, et ceci n’en est pas.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffExport</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Export the difference</source>
        <translation>Exporter la différence</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Export vers %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Print the difference</source>
        <translation>Imprimer la différence</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffMenus</name>
    <message>
        <source>Ignore order</source>
        <translation>Ignorer l’ordre</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>Ignorer les espaces</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Ignore line ends</source>
        <translation>Ignorer les fins de ligne</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>fins de ligne</translation>
    </message>
    <message>
        <source>Ignore default values written out</source>
        <translation>Ignorer les valeurs par défaut écrites</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valeurs par défaut</translation>
    </message>
    <message>
        <source>Ignore how characters are escaped</source>
        <translation>Ignorer la façon d’échapper les caractères</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>échappements</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>Ignorer les commentaires</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Lines around a change</source>
        <translation>Lignes autour d’une modification</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>Ouvrir dans</translation>
    </message>
    <message>
        <source>Only changed lines</source>
        <translation>Lignes modifiées seules</translation>
    </message>
    <message>
        <source>3 lines around a change</source>
        <translation>3 lignes autour d’une modification</translation>
    </message>
    <message>
        <source>10 lines around a change</source>
        <translation>10 lignes autour d’une modification</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>In one column</source>
        <translation>Sur une colonne</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>In one column; side by side every line stands beside its twin, so none is wrapped</source>
        <translation>Sur une colonne&#xa0;; côte à côte, chaque ligne est en face de sa jumelle, sans retour à la ligne</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>Liste des modifications</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Who changed each side, when, and for which story</source>
        <translation>Qui a modifié chaque côté, quand et pour quelle story</translation>
    </message>
    <message>
        <source>An editor: both sides, as files to read</source>
        <translation>Un éditeur&#xa0;: les deux côtés, en fichiers à lire</translation>
    </message>
    <message>
        <source>Fold what is the same</source>
        <translation>Replier ce qui est identique</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffToolbar</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Show entries in words</source>
        <translation>Afficher les entrées en mots</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>Modification précédente (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>Modification suivante (Alt+Bas)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Text side by side</source>
        <translation>Texte côte à côte</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Une colonne</translation>
    </message>
    <message>
        <source>Text in one column (U)</source>
        <translation>Texte sur une colonne (U)</translation>
    </message>
    <message>
        <source>Open in…</source>
        <translation>Ouvrir dans…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>File of the component</source>
        <translation>Fichier du composant</translation>
    </message>
    <message>
        <source>It is meant to differ: make it a rule, with a reason and a last day</source>
        <translation>Cela doit différer&#xa0;: en faire une règle, avec un motif et un dernier jour</translation>
    </message>
    <message>
        <source>Find in this view (Ctrl+F)</source>
        <translation>Rechercher dans cette vue (Ctrl+F)</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>Affichage des différences</translation>
    </message>
    <message>
        <source>Show entries in words (F4 changes over)</source>
        <translation>Afficher les entrées en mots (F4 bascule)</translation>
    </message>
    <message>
        <source>Show text (F4 changes over)</source>
        <translation>Afficher le texte (F4 bascule)</translation>
    </message>
    <message>
        <source>Ignore: nothing ▾</source>
        <translation>Ignorés&#xa0;: rien ▾</translation>
    </message>
    <message>
        <source>Ignore: %1 ▾</source>
        <translation>Ignorés&#xa0;: %1 ▾</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Rien n’est ignoré</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Context: all ▾</source>
        <translation>Contexte&#xa0;: tout ▾</translation>
    </message>
    <message>
        <source>Context: %1 ▾</source>
        <translation>Contexte&#xa0;: %1 ▾</translation>
    </message>
    <message>
        <source>All lines are shown</source>
        <translation>Toutes les lignes sont affichées</translation>
    </message>
    <message>
        <source>Lines shown around a change: %1</source>
        <translation>Lignes affichées autour d’une modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>No component before this</source>
        <translation>Aucun composant avant celui-ci</translation>
    </message>
    <message>
        <source>To %1 (Ctrl+Alt+Up)</source>
        <translation>Vers %1 (Ctrl+Alt+Haut)</translation>
    </message>
    <message>
        <source>No component after this</source>
        <translation>Aucun composant après celui-ci</translation>
    </message>
    <message>
        <source>To %1 (Ctrl+Alt+Down)</source>
        <translation>Vers %1 (Ctrl+Alt+Bas)</translation>
    </message>
    <message>
        <source>Copy, print or export what differs</source>
        <translation>Copier, imprimer ou exporter ce qui diffère</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <translation>Il n’y a pas de modification avant celle-ci.</translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <translation>Il n’y a pas de modification après celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>%1 composant sur %Ln</numerusform>
            <numerusform>%1 composants sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore: %1 and %L2 more ▾</source>
        <translation>Ignorés&#xa0;: %1 et %L2 de plus ▾</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffView</name>
    <message>
        <source>Choose a component to see how it differs.</source>
        <translation>Choisissez un composant pour voir en quoi il diffère.</translation>
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
        <translation>%1 (identique)</translation>
    </message>
    <message>
        <source>Neither side holds this component.</source>
        <translation>Aucun des deux côtés ne contient ce composant.</translation>
    </message>
    <message>
        <source>This file is compared as text.</source>
        <translation>Ce fichier est comparé comme texte.</translation>
    </message>
    <message>
        <source>There is no text to show.</source>
        <translation>Il n’y a pas de texte à afficher.</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>Lecture des deux côtés</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>Last change. Again: %1</source>
        <translation>Dernière modification. Encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>First change. Again: %1</source>
        <translation>Première modification. Encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Content differs</source>
        <translation>Contenu différent</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same file.</source>
        <translation>%1 et %2 contiennent le même fichier.</translation>
    </message>
    <message>
        <source>No difference that matters. 1 entry stands in another place.</source>
        <translation>Aucune différence qui compte. 1 entrée est à un autre endroit.</translation>
    </message>
    <message>
        <source>No difference that matters. %1 entries stand in another order.</source>
        <translation>Aucune différence qui compte. %1 entrées sont dans un autre ordre.</translation>
    </message>
    <message>
        <source>No difference that matters. The same characters are escaped otherwise.</source>
        <translation>Aucune différence qui compte. Les mêmes caractères sont échappés autrement.</translation>
    </message>
    <message>
        <source>No difference that matters. Only white space or line ends differ.</source>
        <translation>Aucune différence qui compte. Seuls les espaces ou les fins de ligne diffèrent.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>This file is too large to lay out at once. %1: %2. %3: %4.</source>
        <translation>Ce fichier est trop volumineux pour être affiché d’emblée. %1&#xa0;: %2. %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Only %1 has this file; %2 does not.</source>
        <translation>Seul %1 a ce fichier&#xa0;; %2 ne l’a pas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 Showing text.</source>
        <translation>%1 Affichage du texte.</translation>
    </message>
    <message>
        <source>line ends differ</source>
        <translation>fins de ligne différentes</translation>
    </message>
    <message>
        <source>Not listed: %1</source>
        <translation>Non listé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line in %1, up to %2</source>
        <translation>Ligne dans %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
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
        <translation>Modification précédente</translation>
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
        <translation>Composant suivant</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>Composant précédent</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Entries or text</source>
        <translation>Entrées ou texte</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Rechercher dans cette vue</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
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
        <translation>Afficher les lignes inchangées</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Imprimer…	Ctrl+P</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message numerus="yes">
        <source>No difference that matters. %Ln default values are written out.</source>
        <translation>
            <numerusform>Aucune différence qui compte. %Ln valeur par défaut est écrite.</numerusform>
            <numerusform>Aucune différence qui compte. %Ln valeurs par défaut sont écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries only moved (order is ignored)</source>
        <translation>
            <numerusform>%Ln entrée seulement déplacée (ordre ignoré)</numerusform>
            <numerusform>%Ln entrées seulement déplacées (ordre ignoré)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries differ in white space alone</source>
        <translation>
            <numerusform>%Ln entrée ne diffère que par les espaces</numerusform>
            <numerusform>%Ln entrées ne diffèrent que par les espaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are escaped otherwise</source>
        <translation>
            <numerusform>%Ln texte échappé autrement</numerusform>
            <numerusform>%Ln textes échappés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments differ</source>
        <translation>
            <numerusform>%Ln commentaire différent</numerusform>
            <numerusform>%Ln commentaires différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln default values are written out</source>
        <translation>
            <numerusform>%Ln valeur par défaut explicitée</numerusform>
            <numerusform>%Ln valeurs par défaut explicitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in white space alone (ignored)</source>
        <translation>
            <numerusform>%Ln ligne ne diffère que par les espaces (ignoré)</numerusform>
            <numerusform>%Ln lignes ne diffèrent que par les espaces (ignoré)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in comments alone (ignored)</source>
        <translation>
            <numerusform>%Ln ligne ne diffère que par les commentaires (ignoré)</numerusform>
            <numerusform>%Ln lignes ne diffèrent que par les commentaires (ignoré)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines end otherwise (ignored)</source>
        <translation>
            <numerusform>%Ln ligne se termine autrement (ignoré)</numerusform>
            <numerusform>%Ln lignes se terminent autrement (ignoré)</numerusform>
        </translation>
    </message>
    <message>
        <source>No component is shown that can be compared.</source>
        <translation>Aucun composant comparable n’est affiché.</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>Modification %L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::EntryModel</name>
    <message>
        <source>⇅ moved</source>
        <translation>⇅ déplacé</translation>
    </message>
    <message>
        <source>± differs</source>
        <translation>± différent</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>+ only in %1</source>
        <translation>+ seulement dans %1</translation>
    </message>
    <message>
        <source>− only in %1</source>
        <translation>− seulement dans %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4. %5: %6</source>
        <translation>%1, %2. %3&#xa0;: %4. %5&#xa0;: %6</translation>
    </message>
    <message>
        <source>%1, matched by %2</source>
        <translation>%1, appariement par %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Entries are matched by %1.</source>
        <translation>Les entrées sont appariées par %1.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation>≠ conflit</translation>
    </message>
    <message>
        <source>%1. Before: %2</source>
        <translation>%1. Avant&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same entries</source>
        <translation>
            <numerusform>%Ln entrée identique</numerusform>
            <numerusform>%Ln entrées identiques</numerusform>
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
        <translation>Différences par entrée</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::FindBar</name>
    <message>
        <source>Find in this view</source>
        <translation>Rechercher dans cette vue</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>In changes only</source>
        <translation>Modifications seules</translation>
    </message>
    <message>
        <source>Look only in lines that differ</source>
        <translation>Chercher seulement dans les lignes qui diffèrent</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Read the words as a regular expression</source>
        <translation>Lire les mots comme une expression régulière</translation>
    </message>
    <message>
        <source>This pattern cannot be read</source>
        <translation>Ce motif ne peut pas être lu</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::HiddenLine</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is ignored</source>
        <translation>Afficher ce qui est ignoré</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Vue d’ensemble des modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::ReviewList</name>
    <message>
        <source>All changes in words</source>
        <translation>Toutes les modifications en mots</translation>
    </message>
    <message>
        <source>Go to this change</source>
        <translation>Aller à cette modification</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>Copier cette phrase</translation>
    </message>
    <message>
        <source>Back from the list of changes</source>
        <translation>Quitter la liste des modifications</translation>
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
        <translation>Resynchroniser le défilement</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, lecture seule</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::TextDiff</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Found in line %1</source>
        <translation>Trouvé à la ligne %1</translation>
    </message>
    <message>
        <source>Conflict in line %1</source>
        <translation>Conflit à la ligne %1</translation>
    </message>
    <message>
        <source>Change in line %1</source>
        <translation>Changement à la ligne %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines. Press to show them.</source>
        <translation>
            <numerusform>⋯ %Ln ligne inchangée. Appuyez pour l’afficher.</numerusform>
            <numerusform>⋯ %Ln lignes inchangées. Appuyez pour les afficher.</numerusform>
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
        <translation>+ seulement dans ● %1   − seulement dans ◆ %2</translation>
    </message>
    <message>
        <source>%1 and %2 in one text, read only</source>
        <translation>%1 et %2 en un seul texte, lecture seule</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments</name>
    <message>
        <source>Added here</source>
        <translation>Ajouté ici</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>Auteur inconnu</translation>
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
        <translation>par %1</translation>
    </message>
    <message>
        <source>new in %1</source>
        <translation>nouveau dans %1</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>supprimé ici</translation>
    </message>
    <message>
        <source>removed in %1</source>
        <translation>supprimé dans %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seul</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>modifié des deux côtés</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Changed last on %1, says the org.</source>
        <translation>Dernière modification le %1, d’après l’org.</translation>
    </message>
    <message>
        <source>Changed last by %1 on %2, says the org.</source>
        <translation>Dernière modification par %1 le %2, d’après l’org.</translation>
    </message>
    <message>
        <source>Seen by the reading of %1; the one of %2 had not seen it.</source>
        <translation>Vu par la lecture du %1&#xa0;; celle du %2 ne l’avait pas vu.</translation>
    </message>
    <message>
        <source>Seen by the reading of %1.</source>
        <translation>Vu par la lecture du %1.</translation>
    </message>
    <message>
        <source>%1 (%2 acting)</source>
        <translation>%1 (agissant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Setup audit trail, %1, %2: %3</source>
        <translation>Journal d’audit de la configuration, %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Setup audit trail, %1, %2, without naming it: %3</source>
        <translation>Journal d’audit de la configuration, %1, %2, sans le nommer&#xa0;: %3</translation>
    </message>
    <message>
        <source>The setup audit trail, read on %1, has no row about it.</source>
        <translation>Le journal d’audit de la configuration, lu le %1, n’a pas de ligne à ce sujet.</translation>
    </message>
    <message>
        <source>The setup audit trail was never read. &quot;Check now&quot; reads it.</source>
        <translation>Le journal d’audit de la configuration n’a jamais été lu. «&#xa0;Vérifier maintenant&#xa0;» le lit.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>%1 (%2 more kept)</source>
        <translation>%1 (%2 de plus conservées)</translation>
    </message>
    <message>
        <source>at risk: the one change that is due touches this</source>
        <translation>à risque&#xa0;: la seule modification en attente touche ceci</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at risk: %Ln of the %1 due touch this</source>
        <translation>
            <numerusform>à risque&#xa0;: %Ln des %1 en attente touche ceci</numerusform>
            <numerusform>à risque&#xa0;: %Ln des %1 en attente touchent ceci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::CompareMenu</name>
    <message>
        <source>%1 (above)</source>
        <translation>%1 (au-dessus)</translation>
    </message>
    <message>
        <source>%1 (below)</source>
        <translation>%1 (au-dessous)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>At most %1 environments fit side by side.</source>
        <translation>%1 environnements au plus tiennent côte à côte.</translation>
    </message>
    <message>
        <source>Tick what to compare with</source>
        <translation>Cochez avec quoi comparer</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
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
        <translation>Ce qui a changé dans le composant actif</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Read the org and its setup audit trail. Reads metadata only; nothing is changed.</source>
        <translation>Lire l’org et son journal d’audit de la configuration. Ne lit que des métadonnées&#xa0;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Group: type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Group: person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Group: kind of change</source>
        <translation>Par nature de modification</translation>
    </message>
    <message>
        <source>Find in the drift</source>
        <translation>Rechercher dans la dérive</translation>
    </message>
    <message>
        <source>Name, type or person</source>
        <translation>Nom, type ou personne</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Ajouté ici</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>At risk only</source>
        <translation>À risque seulement</translation>
    </message>
    <message>
        <source>888 entries</source>
        <translation>888 entrées</translation>
    </message>
    <message>
        <source>Track it</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Accept it as it is now into the environment&apos;s record (T)</source>
        <translation>L’accepter tel quel dans le registre de l’environnement (T)</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Plan to bring it back to what the record says; nothing is changed yet (X)</source>
        <translation>Planifier le retour à ce que dit le registre&#xa0;; rien n’est encore modifié (X)</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>It is meant to differ here: with a reason, until a day or without an end (I)</source>
        <translation>La différence est voulue ici&#xa0;: avec un motif, jusqu’à un jour donné ou sans fin (I)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Who changed it and when, with the rows of the setup audit trail (E)</source>
        <translation>Qui l’a modifié et quand, avec les lignes du journal d’audit de la configuration (E)</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Aucun composant ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing has drifted. Checked %1.</source>
        <translation>Aucune dérive. Vérifié %1.</translation>
    </message>
    <message>
        <source>Checked %1; the org may have moved on.</source>
        <translation>Vérifié %1&#xa0;; l’org a peut-être changé depuis.</translation>
    </message>
    <message>
        <source>%1 could not be read and kept their last known content: %2</source>
        <translation>Lecture impossible&#xa0;: %1. Dernier contenu connu conservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep mine: track it</source>
        <translation>Garder mon travail&#xa0;: consigner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Drift = what is in the org but not in its record.</source>
        <translation>Dérive = ce qui est dans l’org mais pas dans son registre.</translation>
    </message>
    <message>
        <source>Drift = what is in the org but not in its record.   Checked %1 (%2)</source>
        <translation>Dérive = ce qui est dans l’org mais pas dans son registre.   Vérifié le %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a component in the list.</source>
        <translation>Choisissez un composant dans la liste.</translation>
    </message>
    <message>
        <source>The pipeline of this workspace cannot be changed here.</source>
        <translation>Le pipeline de cet espace de travail ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Choisissez un environnement sur la carte.</translation>
    </message>
    <message>
        <source>Never checked. A check reads metadata only; nothing is changed.</source>
        <translation>Jamais vérifié. Une vérification ne lit que des métadonnées&#xa0;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état de %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Check %1 for drift</source>
        <translation>Vérifier la dérive de %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Choose a component to see what changed in it.</source>
        <translation>Choisissez un composant pour voir ce qui y a changé.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&apos;s record</source>
        <translation>Registre de %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>Track %1 as it is now:</source>
        <translation>Consigner %1 tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>Why (goes into the record)</source>
        <translation>Pourquoi (consigné au registre)</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Ignore %1 in %2:</source>
        <translation>Ignorer %1 dans %2&#xa0;:</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Le plan est en cours de préparation.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Managed packages</source>
        <translation>Packages gérés</translation>
    </message>
    <message>
        <source>Checks of this environment take in what managed packages brought along; kept with the pipeline</source>
        <translation>Les vérifications de cet environnement incluent ce qu’apportent les packages gérés&#xa0;; enregistré avec le pipeline</translation>
    </message>
    <message>
        <source>at risk: 1 of the %1 due touches this</source>
        <translation>à risque&#xa0;: 1 des %1 en attente touche ceci</translation>
    </message>
    <message>
        <source>%1 was last read without what managed packages brought along.</source>
        <translation>%1 a été lu la dernière fois sans ce qu’apportent les packages gérés.</translation>
    </message>
    <message>
        <source>It is on this machine alone for now: %1</source>
        <translation>Pour l’instant sur cette machine seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Read managed packages of %1, too</source>
        <translation>Lire aussi les packages gérés de %1</translation>
    </message>
    <message>
        <source>Leave out managed packages of %1</source>
        <translation>Exclure les packages gérés de %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are meant to differ here.</source>
        <translation>
            <numerusform>%Ln composant diffère ici volontairement.</numerusform>
            <numerusform>%Ln composants diffèrent ici volontairement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages have changed and are not listed.</source>
        <translation>
            <numerusform>%Ln composant de packages gérés a changé et n’est pas listé.</numerusform>
            <numerusform>%Ln composants de packages gérés ont changé et ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components differ in order or layout only.</source>
        <translation>
            <numerusform>%Ln composant ne diffère que par l’ordre ou la mise en forme.</numerusform>
            <numerusform>%Ln composants ne diffèrent que par l’ordre ou la mise en forme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes here could be overwritten by the back-promotion that is due.</source>
        <translation>
            <numerusform>%Ln modification d’ici pourrait être écrasée par la rétropromotion en attente.</numerusform>
            <numerusform>%Ln modifications d’ici pourraient être écrasées par la rétropromotion en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drift of %1, %Ln components</source>
        <translation>
            <numerusform>Dérive de %1, %Ln composant</numerusform>
            <numerusform>Dérive de %1, %Ln composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components as they are now:</source>
        <translation>
            <numerusform>Consigner %Ln composant tel quel&#xa0;:</numerusform>
            <numerusform>Consigner %Ln composants tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components of %1</source>
        <translation>
            <numerusform>Consigner %Ln composant de %1</numerusform>
            <numerusform>Consigner %Ln composants de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln composant</numerusform>
            <numerusform>%Ln composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln components in %1</source>
        <translation>
            <numerusform>Ignorer %Ln composant dans %1</numerusform>
            <numerusform>Ignorer %Ln composants dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put back %Ln components of %1</source>
        <translation>
            <numerusform>Planifier le rétablissement de %Ln composant de %1</numerusform>
            <numerusform>Planifier le rétablissement de %Ln composants de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln</source>
        <translation>
            <numerusform>Consigner %Ln</numerusform>
            <numerusform>Consigner %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln…</source>
        <translation>
            <numerusform>Ignorer %Ln…</numerusform>
            <numerusform>Ignorer %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back…</source>
        <translation>
            <numerusform>Rétablir %Ln…</numerusform>
            <numerusform>Rétablir %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %Ln with the record</source>
        <translation>
            <numerusform>%1 sur %Ln comparé au registre</numerusform>
            <numerusform>%1 sur %Ln comparés au registre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Ajouter un environnement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For example UAT</source>
        <translation>Par exemple UAT</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>Nature de l’org</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Promotes into</source>
        <translation>Promeut vers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>Donnez un nom à l’environnement.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentPage</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Lire l’org maintenant</translation>
    </message>
    <message>
        <source>Back-promote…</source>
        <translation>Rétropromouvoir…</translation>
    </message>
    <message>
        <source>Parts of this environment</source>
        <translation>Parties de cet environnement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>À recevoir</translation>
    </message>
    <message>
        <source>To promote</source>
        <translation>À promouvoir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Components by type</source>
        <translation>Composants par type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Readings of this org and promotions to it</source>
        <translation>Lectures de cette org et promotions vers elle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Choisissez un environnement sur la carte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is due is not known yet.</source>
        <translation>On ne sait pas encore ce qui est en attente.</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Rien n’est en attente ici.</translation>
    </message>
    <message>
        <source>This org was never read. Reading takes metadata only; nothing in the org is changed.</source>
        <translation>Cette org n’a jamais été lue. La lecture ne prend que des métadonnées&#xa0;; rien n’est modifié dans l’org.</translation>
    </message>
    <message>
        <source>%1 in %2, last read %3.</source>
        <translation>%1 dans %2, dernière lecture&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Enter shows the promotion.</source>
        <translation>Entrée affiche la promotion.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Read and kept</source>
        <translation>Lu et conservé</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>%1 could not be read and kept their last known content: %2</source>
        <translation>Lecture impossible&#xa0;: %1. Dernier contenu connu conservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading and comparing: whoever is signed in to the org.</source>
        <translation>Lire et comparer&#xa0;: toute personne connectée à l’org.</translation>
    </message>
    <message>
        <source>Deploying to %1: whoever has this workspace and a sign-in that may deploy; the org asks for its own permissions besides.</source>
        <translation>Déployer vers %1&#xa0;: toute personne qui a cet espace de travail et une connexion autorisée à déployer&#xa0;; l’org exige en outre ses propres autorisations.</translation>
    </message>
    <message>
        <source>Tracking drift: whoever has this workspace; each time is on record with who and why.</source>
        <translation>Consigner la dérive&#xa0;: toute personne qui a cet espace de travail&#xa0;; chaque fois est au registre, avec qui et pourquoi.</translation>
    </message>
    <message>
        <source>Org id</source>
        <translation>ID de l’org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté comme</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation>Déjà connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Jamais connecté</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>La connexion n’est pas possible dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Connecté à %1 comme %2.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>There is no other environment to compare with.</source>
        <translation>Il n’y a pas d’autre environnement avec lequel comparer.</translation>
    </message>
    <message>
        <source>created from %1, %2</source>
        <translation>créé à partir de %1, %2</translation>
    </message>
    <message>
        <source>what it was created from is not known</source>
        <translation>son origine n’est pas connue</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Branch of the record</source>
        <translation>Branche du registre</translation>
    </message>
    <message>
        <source>The org asks for its own permissions besides. Access shows who else may do what.</source>
        <translation>L’org exige en plus ses propres autorisations. Accès montre qui d’autre peut faire quoi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln composant</numerusform>
            <numerusform>%Ln composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Deploying to %1: switched off in this workspace, as it is for every production org. Access, under Environments, switches it on, or &quot;backflowctl env production-writes&quot;.</source>
        <translation>Déployer vers %1&#xa0;: désactivé dans cet espace de travail, comme pour toute org de production. Accès, sous Environnements, l’active, ou «&#xa0;backflowctl env production-writes&#xa0;».</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>What the org said</source>
        <translation>Ce que dit l’org</translation>
    </message>
    <message>
        <source>Whoever is signed in may not read it.</source>
        <translation>La personne connectée n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>It lists it and did not give it.</source>
        <translation>Elle le liste mais ne l’a pas donné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components could not be read and are shown as they were last known:</source>
        <translation>
            <numerusform>%Ln composant n’a pas pu être lu et figure tel qu’il était connu en dernier&#xa0;:</numerusform>
            <numerusform>%Ln composants n’ont pas pu être lus et figurent tels qu’ils étaient connus en dernier&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::SignInForm</name>
    <message>
        <source>In the browser (recommended)</source>
        <translation>Dans le navigateur (recommandé)</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Avec un jeton d’accès</translation>
    </message>
    <message>
        <source>Take over a login of the sf command</source>
        <translation>Reprendre une connexion de la commande sf</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Address of the org</source>
        <translation>Adresse de l’org</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Alias or user name</source>
        <translation>Alias ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Alias or user name, as sf org list shows it</source>
        <translation>Alias ou nom d’utilisateur, comme l’affiche sf org list</translation>
    </message>
    <message>
        <source>Tokens are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Les jetons sont conservés dans le trousseau de clés de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Opens %1. Backflow never sees your password.</source>
        <translation>Ouvre %1. Backflow ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>the login page</source>
        <translation>la page de connexion</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Fill in the address of the org and the token.</source>
        <translation>Indiquez l’adresse de l’org et le jeton.</translation>
    </message>
    <message>
        <source>Fill in the alias or the user name.</source>
        <translation>Indiquez l’alias ou le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>For signing in with an access token.</source>
        <translation>Pour se connecter avec un jeton d’accès.</translation>
    </message>
    <message>
        <source>For signing in with the login of the sf command.</source>
        <translation>Pour se connecter avec la connexion de la commande sf.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::WaitingTab</name>
    <message>
        <source>Back-promote…</source>
        <translation>Rétropromouvoir…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>To receive in %1</source>
        <translation>À recevoir dans %1</translation>
    </message>
    <message>
        <source>To promote from %1</source>
        <translation>À promouvoir depuis %1</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Choisissez un environnement sur la carte.</translation>
    </message>
    <message>
        <source>No environment lies above %1.</source>
        <translation>Aucun environnement ne se trouve au-dessus de %1.</translation>
    </message>
    <message>
        <source>Nothing waits to come down to %1.</source>
        <translation>Rien n’attend de redescendre vers %1.</translation>
    </message>
    <message>
        <source>%1 holds nothing of its own that has not gone up.</source>
        <translation>%1 ne contient rien de propre qui ne soit déjà monté.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Rien n’attend ici.</translation>
    </message>
    <message>
        <source>Back-promote everything due…</source>
        <translation>Rétropromouvoir tout ce qui est en attente…</translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln…</source>
        <translation>
            <numerusform>Rétropromouvoir %Ln…</numerusform>
            <numerusform>Rétropromouvoir %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::help::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>No page was open before this one.</source>
        <translation>Aucune page n’était ouverte avant celle-ci.</translation>
    </message>
    <message>
        <source>There is no page to go forward to.</source>
        <translation>Il n’y a pas de page suivante.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %Ln pages</source>
        <translation>
            <numerusform>Trouvé sur %Ln page</numerusform>
            <numerusform>Trouvé sur %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>n’importe quand</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>trimestre dernier</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>entre deux jours</translation>
    </message>
    <message>
        <source>The file with the saved filters of the history cannot be read as such. It was left as it is.</source>
        <translation>Le fichier des filtres enregistrés de l’historique est illisible. Il est resté inchangé.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryChange</name>
    <message>
        <source>Components that changed</source>
        <translation>Composants modifiés</translation>
    </message>
    <message>
        <source>How the chosen component changed</source>
        <translation>Ce qui a changé dans le composant choisi</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>The environment held the same before and after.</source>
        <translation>L’environnement contenait la même chose avant et après.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What it held then is not stored here any more. Only the summary was recorded.</source>
        <translation>Ce qu’il contenait alors n’est plus stocké ici. Seul le résumé a été consigné.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryDetail</name>
    <message>
        <source>somebody unnamed</source>
        <translation>une personne non nommée</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1, %2, dans %3.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Part of promotion %1.</source>
        <translation>Fait partie de la promotion %1.</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Ouvrir la promotion</translation>
    </message>
    <message>
        <source>Choose an event to read its story.</source>
        <translation>Choisissez un événement pour en lire le récit.</translation>
    </message>
    <message>
        <source>%1, on behalf of %2</source>
        <translation>%1, au nom de %2</translation>
    </message>
    <message>
        <source>Work item: %1</source>
        <translation>Élément de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only this promotion</source>
        <translation>Cette promotion seulement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Timeline of this component</source>
        <translation>Chronologie de ce composant</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Événements liés</translation>
    </message>
    <message>
        <source>What it changed, as it was at that time (D)</source>
        <translation>Ce que cela a modifié, tel que c’était alors (D)</translation>
    </message>
    <message>
        <source>Who changed each entry last, in every environment (T)</source>
        <translation>Qui a modifié chaque entrée en dernier, dans chaque environnement (T)</translation>
    </message>
    <message>
        <source>Source: %1. %2</source>
        <translation>Source&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Integrity: %1.</source>
        <translation>Intégrité&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The event&apos;s story and its record</source>
        <translation>Le récit de l’événement et son enregistrement</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryExporting</name>
    <message>
        <source>Export what is shown of the history</source>
        <translation>Exporter l’historique affiché</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Records as JSON lines (*.jsonl)</source>
        <translation>Enregistrements en lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Page à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Put “Person 1”, “Person 2” for people&apos;s names</source>
        <translation>«&#xa0;Personne 1&#xa0;», «&#xa0;Personne 2&#xa0;» à la place des noms</translation>
    </message>
    <message>
        <source>Export of the history to %1</source>
        <translation>Export de l’historique vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written</source>
        <translation>
            <numerusform>%Ln événement écrit</numerusform>
            <numerusform>%Ln événements écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written to %1</source>
        <translation>
            <numerusform>%Ln événement écrit dans %1</numerusform>
            <numerusform>%Ln événements écrits dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilling</name>
    <message>
        <source>It goes on from there the next time.</source>
        <translation>Cela reprendra de là la prochaine fois.</translation>
    </message>
    <message>
        <source>Reading the record into the history</source>
        <translation>Lecture du registre dans l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>One promotion ✕</source>
        <translation>Une promotion ✕</translation>
    </message>
    <message>
        <source>Part of the history</source>
        <translation>Partie de l’historique</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words of what, who, where, why, components and the number of the promotion; from three letters on also inside of words</source>
        <translation>Mots de quoi, qui, où, pourquoi, des composants et du numéro de la promotion&#xa0;; à partir de trois lettres, aussi à l’intérieur des mots</translation>
    </message>
    <message>
        <source>Show the events of all promotions again</source>
        <translation>Afficher de nouveau les événements de toutes les promotions</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryIntegrity</name>
    <message>
        <source>Chain not checked yet</source>
        <translation>Chaîne pas encore vérifiée</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>First bad row: %1</source>
        <translation>Première ligne fautive&#xa0;: %1</translation>
    </message>
    <message>
        <source>It should follow this row: %1</source>
        <translation>Il devrait suivre cette ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Chaîne rompue</translation>
    </message>
    <message>
        <source>Show record %1</source>
        <translation>Afficher l’enregistrement %1</translation>
    </message>
    <message numerus="yes">
        <source>Chain verified, %Ln records</source>
        <translation>
            <numerusform>Chaîne vérifiée, %Ln enregistrement</numerusform>
            <numerusform>Chaîne vérifiée, %Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryModel</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (pour %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where it is written down, and how sure it is who did it</source>
        <translation>Où c’est consigné, et à quel point l’auteur est certain</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Quand (local)</translation>
    </message>
    <message>
        <source>Who (for whom)</source>
        <translation>Qui (pour qui)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events</source>
        <translation>
            <numerusform>Historique, %1 événement</numerusform>
            <numerusform>Historique, %1 événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events, filtered</source>
        <translation>
            <numerusform>Historique, %1 événement, filtré</numerusform>
            <numerusform>Historique, %1 événements, filtré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 événement</numerusform>
            <numerusform>%1 événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing is on record yet. Every reading of an org, decision and promotion appears here.</source>
        <translation>Rien n’est encore consigné. Chaque lecture d’une org, décision et promotion apparaît ici.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Aller au pipeline</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Compare moments…</source>
        <translation>Comparer des moments…</translation>
    </message>
    <message>
        <source>What an environment held at two moments, and how that differs</source>
        <translation>Ce que contenait un environnement à deux moments, et les différences</translation>
    </message>
    <message>
        <source>CSV, JSON lines, HTML or PDF of all that the filters let through (Ctrl+E)</source>
        <translation>CSV, lignes JSON, HTML ou PDF de tout ce que les filtres laissent passer (Ctrl+E)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Timeline of this component</source>
        <translation>Chronologie de ce composant</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Previous event of the same component</source>
        <translation>Événement précédent du même composant</translation>
    </message>
    <message>
        <source>Next event of the same component</source>
        <translation>Événement suivant du même composant</translation>
    </message>
    <message>
        <source>Compare two moments of an environment…</source>
        <translation>Comparer deux moments d’un environnement…</translation>
    </message>
    <message>
        <source>The filters hide that event in the list.</source>
        <translation>Les filtres masquent cet événement dans la liste.</translation>
    </message>
    <message>
        <source>This event names no component.</source>
        <translation>Cet événement ne nomme aucun composant.</translation>
    </message>
    <message>
        <source>Nothing later is on record of %1.</source>
        <translation>Rien de plus récent n’est consigné sur %1.</translation>
    </message>
    <message>
        <source>Nothing earlier is on record of %1.</source>
        <translation>Rien de plus ancien n’est consigné sur %1.</translation>
    </message>
    <message>
        <source>The orgs&apos; setup trails were last imported %1. What is older than 180 days is gone in Salesforce.</source>
        <translation>Dernière importation des journaux de configuration des orgs&#xa0;: %1. Ce qui a plus de 180 jours n’existe plus dans Salesforce.</translation>
    </message>
    <message>
        <source>No org&apos;s setup trail was imported yet. What is older than 180 days is gone in Salesforce.</source>
        <translation>Aucun journal de configuration d’org n’a encore été importé. Ce qui a plus de 180 jours n’existe plus dans Salesforce.</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importer maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All are imported</source>
        <translation>Tous sont importés</translation>
    </message>
    <message>
        <source>Import of the orgs&apos; setup trails</source>
        <translation>Importation des journaux de configuration des orgs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · %2</source>
        <translation>
            <numerusform>%1 événement sur %Ln · %2</numerusform>
            <numerusform>%1 événements sur %Ln · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing the filters</source>
        <translation>effacement des filtres</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryTimeline</name>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (pour %2)</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1&#xa0;: %2, par %3</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(disparu)</translation>
    </message>
    <message>
        <source>never found there</source>
        <translation>jamais trouvé là</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’y est plus</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Who changed each entry last, in every environment</source>
        <translation>Qui a modifié chaque entrée en dernier, dans chaque environnement</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>This event names no component.</source>
        <translation>Cet événement ne nomme aucun composant.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as it was first read</source>
        <translation>tel qu’à la première lecture</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times since it was first read</source>
        <translation>
            <numerusform>modifié une fois depuis la première lecture</numerusform>
            <numerusform>modifié %Ln fois depuis la première lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries as they were first read</source>
        <translation>
            <numerusform>%Ln entrée telle qu’à la première lecture</numerusform>
            <numerusform>%Ln entrées telles qu’à la première lecture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::MomentsDialog</name>
    <message>
        <source>First moment</source>
        <translation>Premier moment</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>Second moment</translation>
    </message>
    <message>
        <source>Compare two moments of an environment</source>
        <translation>Comparer deux moments d’un environnement</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Compare these moments</source>
        <translation>Comparer ces moments</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Choose an environment and two moments.</source>
        <translation>Choisissez un environnement et deux moments.</translation>
    </message>
    <message>
        <source>%1 was not read before the second moment.</source>
        <translation>%1 n’a pas été lu avant le second moment.</translation>
    </message>
    <message>
        <source>Both moments see the reading of %1.</source>
        <translation>Les deux moments voient la lecture du %1.</translation>
    </message>
    <message>
        <source>%1 was not found changed between the two moments.</source>
        <translation>Aucune modification de %1 n’a été trouvée entre les deux moments.</translation>
    </message>
    <message>
        <source>As it was read on %1 and on %2.</source>
        <translation>Tel qu’il a été lu le %1 et le %2.</translation>
    </message>
    <message>
        <source>It was first read after the first moment. As it was read on %1.</source>
        <translation>Il a été lu pour la première fois après le premier moment. Tel qu’il a été lu le %1.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::RecordView</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Ce que dit l’enregistrement</translation>
    </message>
    <message>
        <source>The record as it is stored</source>
        <translation>L’enregistrement tel qu’il est stocké</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::RelatedEvents</name>
    <message>
        <source>Related events</source>
        <translation>Événements liés</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Quand (local)</translation>
    </message>
    <message>
        <source>Who (for whom)</source>
        <translation>Qui (pour qui)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Enter shows the event</source>
        <translation>Entrée affiche l’événement</translation>
    </message>
    <message>
        <source>Nothing on record belongs with this event.</source>
        <translation>Rien d’autre n’est consigné avec cet événement.</translation>
    </message>
    <message>
        <source>Of promotion %1</source>
        <translation>De la promotion %1</translation>
    </message>
    <message>
        <source>Of %1, in every environment</source>
        <translation>De %1, dans chaque environnement</translation>
    </message>
    <message>
        <source>%1, the event shown</source>
        <translation>%1, l’événement affiché</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::SavedMenu</name>
    <message>
        <source>Saved ▾</source>
        <translation>Enregistrés ▾</translation>
    </message>
    <message>
        <source>Saved: %1 ● ▾</source>
        <translation>Enregistré&#xa0;: %1 ● ▾</translation>
    </message>
    <message>
        <source>Saved: %1 ▾</source>
        <translation>Enregistré&#xa0;: %1 ▾</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved filter %1, changed and not saved</source>
        <translation>Filtre enregistré %1, modifié et non enregistré</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>Filtre enregistré %1</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre n’est encore enregistré</translation>
    </message>
    <message>
        <source>Save what is shown as…</source>
        <translation>Enregistrer l’affichage sous…</translation>
    </message>
    <message>
        <source>Save into “%1”</source>
        <translation>Enregistrer dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Filters are kept with a workspace; none is open.</source>
        <translation>Les filtres sont conservés avec un espace de travail&#xa0;; aucun n’est ouvert.</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Removing the filter “%1”</source>
        <translation>suppression du filtre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs</name>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::ActivityDock</name>
    <message>
        <source>Nothing running.</source>
        <translation>Rien en cours.</translation>
    </message>
    <message>
        <source>Hide Activity (Ctrl+J)</source>
        <translation>Masquer l’activité (Ctrl+J)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Activité (%1)</translation>
    </message>
    <message>
        <source>Activity, nothing running</source>
        <translation>Activité, rien en cours</translation>
    </message>
    <message>
        <source>Activity, %1</source>
        <translation>Activité, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Lesquels sont affichés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nothing of this kind. Show all to see the rest.</source>
        <translation>Rien de ce genre. Affichez tout pour voir le reste.</translation>
    </message>
    <message>
        <source>Nothing running. Last: %1.</source>
        <translation>Rien en cours. Dernier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>This one leads nowhere else; Details has its log.</source>
        <translation>Cette ligne ne mène nulle part&#xa0;; son journal est dans Détails.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>en cours&#xa0;: %Ln</numerusform>
            <numerusform>en cours&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>à traiter&#xa0;: %Ln</numerusform>
            <numerusform>à traiter&#xa0;: %Ln</numerusform>
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
        <translation>était en cours à la fermeture de Backflow&#xa0;; ouvrez-la et elle reprend de là</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::JobDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Pendant votre absence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::JobList</name>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Cancelling; the current step may still finish</source>
        <translation>Annulation&#xa0;; l’étape actuelle peut encore se terminer</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5</source>
        <translation>%1, %2, %3, %4 sur %5</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Lancé par %1</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Perdu de vue</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::LeaveDialog</name>
    <message>
        <source>Close Backflow?</source>
        <translation>Fermer Backflow&#xa0;?</translation>
    </message>
    <message>
        <source>What was sent to an org goes on there, and is looked at when Backflow is opened again. Everything else stands where its last step left it; nothing is lost.</source>
        <translation>Ce qui a été envoyé à une organisation s’y poursuit et sera vérifié à la prochaine ouverture de Backflow. Tout le reste en est là où sa dernière étape l’a laissé&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stop the jobs and close</source>
        <translation>Arrêter les tâches et fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being stopped.</source>
        <translation>
            <numerusform>%n tâche est en cours d’arrêt.</numerusform>
            <numerusform>%n tâches sont en cours d’arrêt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running.</source>
        <translation>
            <numerusform>%n tâche est en cours.</numerusform>
            <numerusform>%n tâches sont en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep</name>
    <message>
        <source>Why it is meant to differ here</source>
        <translation>Pourquoi la différence est voulue ici</translation>
    </message>
    <message>
        <source>Written into the pipeline</source>
        <translation>Inscrit dans le pipeline</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::KeepList</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Meant to differ</source>
        <translation>Doit différer</translation>
    </message>
    <message>
        <source>Rules of what is meant to differ</source>
        <translation>Règles sur ce qui doit différer</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What these rules name is neither due nor drift, and no promotion takes it along.</source>
        <translation>Ce que nomment ces règles n’est ni en attente ni une dérive, et aucune promotion ne l’emporte.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1, has ended</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>Nothing is meant to differ. Differences are kept from the comparison.</source>
        <translation>Rien ne doit différer. Les différences se conservent depuis la comparaison.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Choisissez une règle dans la liste.</translation>
    </message>
    <message>
        <source>The pipeline of this workspace cannot be changed here.</source>
        <translation>Le pipeline de cet espace de travail ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Being removed…</source>
        <translation>Suppression en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln rules of what is meant to differ</source>
        <translation>
            <numerusform>Supprimer %Ln règle sur ce qui doit différer</numerusform>
            <numerusform>Supprimer %Ln règles sur ce qui doit différer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Supprimer %Ln</numerusform>
            <numerusform>Supprimer %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::ReasonForm</name>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>Motif, consigné au registre</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>Tick “Until” to give it a last day.</source>
        <translation>Cochez «&#xa0;Jusqu’au&#xa0;» pour lui donner un dernier jour.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::masking::MaskModel</name>
    <message>
        <source>Object and field</source>
        <translation>Objet et champ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>Sample: before → after</source>
        <translation>Échantillon : avant → après</translation>
    </message>
    <message>
        <source>The records are deleted</source>
        <translation>Les enregistrements sont supprimés</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>Laissé tel quel : %1</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Cannot be carried out</source>
        <translation>Ne peut pas être exécuté</translation>
    </message>
    <message>
        <source>Cannot be carried out: %1</source>
        <translation>Ne peut pas être exécuté : %1</translation>
    </message>
    <message>
        <source>hidden until you press “Show values”</source>
        <translation>caché jusqu’à ce que vous appuyiez sur « Montrer les valeurs »</translation>
    </message>
</context>
<context>
    <name>backflow::ui::masking::MaskingTab</name>
    <message>
        <source>Fields and what becomes of them</source>
        <translation>Champs et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Sandbox to mask</source>
        <translation>Sandbox à masquer</translation>
    </message>
    <message>
        <source>Look for personal data</source>
        <translation>Chercher des données personnelles</translation>
    </message>
    <message>
        <source>Hide personal data on screens and in exports</source>
        <translation>Cacher les données personnelles à l’écran et dans les exports</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce que cela devient</translation>
    </message>
    <message>
        <source>What becomes of the chosen field</source>
        <translation>Ce que devient le champ choisi</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Montrer les valeurs</translation>
    </message>
    <message>
        <source>Shows a few real values of the chosen field. That you looked goes on record.</source>
        <translation>Montre quelques vraies valeurs du champ choisi. Le fait que vous avez regardé est enregistré.</translation>
    </message>
    <message>
        <source>Dry run: count records</source>
        <translation>Essai : compter les enregistrements</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Run as a job…</source>
        <translation>Exécuter comme tâche…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Not masked</source>
        <translation>Non masqués</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La poursuivre</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Nothing is masked in %1 yet. Looking for personal data reads what its objects are made of and a few values, and makes a plan; no record is changed by that.</source>
        <translation>Rien n’est encore masqué dans %1. La recherche de données personnelles lit de quoi ses objets sont faits et quelques valeurs, et fait un plan ; aucun enregistrement n’est modifié.</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Le laisser tel quel…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Ouvrez d’abord un espace de travail.</translation>
    </message>
    <message>
        <source>There is no sandbox in the pipeline.</source>
        <translation>Il n’y a pas de sandbox dans le pipeline.</translation>
    </message>
    <message>
        <source>There is no plan yet: look for personal data first.</source>
        <translation>Il n’y a pas encore de plan : cherchez d’abord des données personnelles.</translation>
    </message>
    <message>
        <source>Something in the plan cannot be carried out; see the table.</source>
        <translation>Quelque chose dans le plan ne peut pas être exécuté ; voyez le tableau.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Count what it would change first: dry run.</source>
        <translation>Comptez d’abord ce qu’elle changerait : essai.</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>Aucune exécution n’est en cours.</translation>
    </message>
    <message>
        <source>Choose a field in the table.</source>
        <translation>Choisissez un champ dans le tableau.</translation>
    </message>
    <message>
        <source>Choose a field in the table that is masked.</source>
        <translation>Choisissez dans le tableau un champ qui est masqué.</translation>
    </message>
    <message>
        <source>Choose a run in the list.</source>
        <translation>Choisissez une exécution dans la liste.</translation>
    </message>
    <message>
        <source>This run is done.</source>
        <translation>Cette exécution est terminée.</translation>
    </message>
    <message>
        <source>Choose its sandbox above.</source>
        <translation>Choisissez sa sandbox ci-dessus.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1: %L2 deleted</source>
        <translation>%1 : supprimés %L2</translation>
    </message>
    <message>
        <source>%1: %L2 changed</source>
        <translation>%1 : modifiés %L2</translation>
    </message>
    <message>
        <source>Nothing was changed. A run would go through records: %1</source>
        <translation>Rien n’a été modifié. Une exécution parcourrait des enregistrements : %1</translation>
    </message>
    <message>
        <source>There is no sandbox to mask. Records of production are never touched.</source>
        <translation>Il n’y a pas de sandbox à masquer. Les enregistrements de la production ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Aller au pipeline</translation>
    </message>
    <message>
        <source>Look for personal data in %1</source>
        <translation>Chercher des données personnelles dans %1</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Parcouru</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not reached by any plan: %1</source>
        <translation>Hors de portée de tout plan : %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Why may %1 stay as it is? The report repeats it.</source>
        <translation>Pourquoi %1 peut-il rester tel quel ? Le rapport le répète.</translation>
    </message>
    <message>
        <source>Count what masking %1 would change</source>
        <translation>Compter ce que le masquage de %1 changerait</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>The values that are masked in %1 are gone for good; only a refresh of the sandbox brings others.</source>
        <translation>Les valeurs masquées dans %1 sont perdues pour de bon ; seule une actualisation de la sandbox en apporte d’autres.</translation>
    </message>
    <message>
        <source>Mask the records</source>
        <translation>Masquer les enregistrements</translation>
    </message>
    <message>
        <source>Records masked: %L1</source>
        <translation>Enregistrements masqués : %L1</translation>
    </message>
    <message>
        <source>Paused: it can be gone on with</source>
        <translation>Suspendue : on peut la poursuivre</translation>
    </message>
    <message>
        <source>Mask records of %1</source>
        <translation>Masquer des enregistrements de %1</translation>
    </message>
    <message>
        <source>The run is paused. Go on with it below.</source>
        <translation>L’exécution est suspendue. Poursuivez-la ci-dessous.</translation>
    </message>
    <message>
        <source>Records masked: %L1, not masked: %L2. Of those read back, %L3 of %L4 hold what was written.</source>
        <translation>Enregistrements masqués : %L1, non masqués : %L2. Parmi ceux relus, %L3 sur %L4 contiennent ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Pausing when what is under way is done…</source>
        <translation>Suspension quand ce qui est en cours sera terminé…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>no record holds anything</source>
        <translation>aucun enregistrement ne contient quoi que ce soit</translation>
    </message>
    <message>
        <source>Masking report</source>
        <translation>Rapport de masquage</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Comparaison de %1 avec %2</translation>
    </message>
    <message>
        <source>deploy %1/%2</source>
        <translation>déploiement %1/%2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Failed — see details</source>
        <translation>Échec — voir les détails</translation>
    </message>
    <message>
        <source>No access — sign in</source>
        <translation>Sans accès — se connecter</translation>
    </message>
    <message>
        <source>Lost sight — look at the org</source>
        <translation>Perdu de vue — voir dans l’org</translation>
    </message>
    <message>
        <source>Receiving changes…</source>
        <translation>Réception de modifications…</translation>
    </message>
    <message>
        <source>Behind — back-promotion due</source>
        <translation>En retard — rétropromotion en attente</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>In sync — read only for you</source>
        <translation>À jour — lecture seule pour vous</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sans accès</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Perdu de vue</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Réception…</translation>
    </message>
    <message>
        <source>Back-promotion due</source>
        <translation>Rétropromotion en attente</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien de lu encore</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchro %1</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing read from this org yet</source>
        <translation>Rien de lu encore dans cette org</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <translation>Synchro %1 · %2</translation>
    </message>
    <message>
        <source>behind, back-promotion due</source>
        <translation>en retard, rétropromotion en attente</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>dernière synchro %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>rien en attente</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, running</source>
        <translation>, en cours</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>De %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>↙ %1 running</source>
        <translation>↙ %1 en cours</translation>
    </message>
    <message>
        <source>↙ running</source>
        <translation>↙ en cours</translation>
    </message>
    <message>
        <source>↙ %1 due</source>
        <translation>↙ %1 en attente</translation>
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
        <translation>À jour&#xa0;: rien n’attend de redescendre</translation>
    </message>
    <message>
        <source>Behind: components from above are due</source>
        <translation>En retard&#xa0;: des composants d’au-dessus sont en attente</translation>
    </message>
    <message>
        <source>Conflict: both changed the same entry; a person decides</source>
        <translation>Conflit&#xa0;: les deux ont modifié la même entrée&#xa0;; une personne décide</translation>
    </message>
    <message>
        <source>Receiving: a back-promotion runs</source>
        <translation>Réception&#xa0;: une rétropromotion est en cours</translation>
    </message>
    <message>
        <source>Sending: a promotion from here runs</source>
        <translation>Envoi&#xa0;: une promotion d’ici est en cours</translation>
    </message>
    <message>
        <source>Reading: its metadata is being read</source>
        <translation>Lecture&#xa0;: ses métadonnées sont en cours de lecture</translation>
    </message>
    <message>
        <source>Failed: the last promotion or reading did not work</source>
        <translation>Échec&#xa0;: la dernière promotion ou lecture n’a pas abouti</translation>
    </message>
    <message>
        <source>No access: nobody is signed in, or the sign-in is over</source>
        <translation>Sans accès&#xa0;: personne n’est connecté, ou la session est terminée</translation>
    </message>
    <message>
        <source>Unreachable: the org did not answer; what was known is shown</source>
        <translation>Injoignable&#xa0;: l’org n’a pas répondu&#xa0;; ce qui était connu est affiché</translation>
    </message>
    <message>
        <source>Lost sight: the org goes on, look there</source>
        <translation>Perdu de vue&#xa0;: l’org continue, allez y voir</translation>
    </message>
    <message>
        <source>Never checked: nothing was read yet</source>
        <translation>Jamais vérifié&#xa0;: rien n’a encore été lu</translation>
    </message>
    <message>
        <source>Cannot be reached — see details</source>
        <translation>Injoignable — voir les détails</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Envoi de modifications…</translation>
    </message>
    <message>
        <source>Reading the org…</source>
        <translation>Lecture de l’org…</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Read only: in sync, and nothing is deployed there by you</source>
        <translation>Lecture seule&#xa0;: à jour, et vous n’y déployez rien</translation>
    </message>
    <message>
        <source>Scheduled: a promotion to it waits for its time</source>
        <translation>Planifié&#xa0;: une promotion vers lui attend son heure</translation>
    </message>
    <message>
        <source>Paused: a promotion was left half way; open it and it goes on from there</source>
        <translation>En pause&#xa0;: une promotion est restée à mi-chemin&#xa0;; ouvrez-la et elle reprend de là</translation>
    </message>
    <message>
        <source>Blocked: somebody else’s promotion holds it until it has ended</source>
        <translation>Bloqué&#xa0;: la promotion d’une autre personne le détient jusqu’à sa fin</translation>
    </message>
    <message>
        <source>Paused half way — go on with it</source>
        <translation>Arrêtée à mi-chemin — à reprendre</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Blocked — held by %1</source>
        <translation>Bloqué — détenu par %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Planifié pour %1</translation>
    </message>
    <message>
        <source>Scheduled — when the org is idle</source>
        <translation>Planifié — dès que l’org est libre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>%1 to promote</source>
        <translation>%1 à promouvoir</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5, %6.</source>
        <translation>%1, %2, %3&#xa0;: %4, %5, %6.</translation>
    </message>
    <message>
        <source>, scheduled</source>
        <translation>, planifiée</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>, bloquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln org</numerusform>
            <numerusform>%Ln orgs</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 to receive</source>
        <translation>↓ %1 à recevoir</translation>
    </message>
    <message>
        <source>%1 to promote ↑</source>
        <translation>%1 à promouvoir ↑</translation>
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
        <translation>↑ %1 à promouvoir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict: resolve</source>
        <translation>
            <numerusform>%Ln en conflit&#xa0;: résoudre</numerusform>
            <numerusform>%Ln en conflit&#xa0;: résoudre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: take them</source>
        <translation>%1&#xa0;: les prendre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked: show the list</source>
        <translation>
            <numerusform>%Ln non suivi&#xa0;: afficher la liste</numerusform>
            <numerusform>%Ln non suivis&#xa0;: afficher la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive: show the list</source>
        <translation>
            <numerusform>%Ln à recevoir&#xa0;: afficher la liste</numerusform>
            <numerusform>%Ln à recevoir&#xa0;: afficher la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to promote: show the list</source>
        <translation>
            <numerusform>%Ln à promouvoir&#xa0;: afficher la liste</numerusform>
            <numerusform>%Ln à promouvoir&#xa0;: afficher la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked</source>
        <translation>
            <numerusform>%Ln non suivi</numerusform>
            <numerusform>%Ln non suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation>
            <numerusform>%Ln conflit à résoudre</numerusform>
            <numerusform>%Ln conflits à résoudre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receiving %Ln changes…</source>
        <translation>
            <numerusform>Réception de %Ln modification…</numerusform>
            <numerusform>Réception de %Ln modifications…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>%Ln décision ouverte</numerusform>
            <numerusform>%Ln décisions ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not tracked</source>
        <translation>
            <numerusform>%Ln modification non suivie</numerusform>
            <numerusform>%Ln modifications non suivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln composant</numerusform>
            <numerusform>%Ln composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components to receive</source>
        <translation>
            <numerusform>%Ln composant à recevoir</numerusform>
            <numerusform>%Ln composants à recevoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components due</source>
        <translation>
            <numerusform>%Ln composant en attente</numerusform>
            <numerusform>%Ln composants en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln conflicts</source>
        <translation>
            <numerusform>≠ %Ln conflit</numerusform>
            <numerusform>≠ %Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the org</source>
        <translation>lecture de l’org</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>Impossible de joindre %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tests: %1 %, below %2 %</source>
        <translation>Tests&#xa0;: %1 %, sous %2 %</translation>
    </message>
    <message>
        <source>Tests: %1 %</source>
        <translation>Tests&#xa0;: %1 %</translation>
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
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>On %1 (API %2), ahead of the others</source>
        <translation>En %1 (API %2), en avance sur les autres</translation>
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
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::EnvironmentPanel</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Lire l’org maintenant</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>%1 to promote</source>
        <translation>%1 à promouvoir</translation>
    </message>
    <message>
        <source>What waits in the pipeline</source>
        <translation>Ce qui attend dans le pipeline</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Nothing waits. Choose an environment on the map to see it closer.</source>
        <translation>Rien n’attend. Choisissez un environnement sur la carte pour le voir de plus près.</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Ouvrir la promotion</translation>
    </message>
    <message>
        <source>Drift: none</source>
        <translation>Dérive&#xa0;: aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive from %1</source>
        <translation>
            <numerusform>%Ln à recevoir de %1</numerusform>
            <numerusform>%Ln à recevoir de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln here…</source>
        <translation>
            <numerusform>Rétropromouvoir %Ln ici…</numerusform>
            <numerusform>Rétropromouvoir %Ln ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln components from %1 to %2</source>
        <translation>
            <numerusform>Rétropromouvoir %Ln composant de %1 à %2</numerusform>
            <numerusform>Rétropromouvoir %Ln composants de %1 à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln open decisions…</source>
        <translation>
            <numerusform>Prendre %Ln décision ouverte…</numerusform>
            <numerusform>Prendre %Ln décisions ouvertes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>Résoudre %Ln conflit</numerusform>
            <numerusform>Résoudre %Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>%Ln environnement</numerusform>
            <numerusform>%Ln environnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln due</source>
        <translation>
            <numerusform>%1 → %2&#xa0;: %Ln en attente</numerusform>
            <numerusform>%1 → %2&#xa0;: %Ln en attente</numerusform>
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
        <translation>Tableau du pipeline</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Find an environment</source>
        <translation>Rechercher un environnement</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Fit the whole map (0)</source>
        <translation>Ajuster toute la carte (0)</translation>
    </message>
    <message>
        <source>Read all orgs now</source>
        <translation>Lire toutes les orgs maintenant</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Add your production org first; sandboxes are then found for you.</source>
        <translation>Ajoutez d’abord votre org de production&#xa0;; les sandbox sont ensuite trouvées pour vous.</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Ajouter un environnement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Read and kept</source>
        <translation>Lu et conservé</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed since the last reading.</source>
        <translation>%1&#xa0;: %2 ajoutés, %3 modifiés, %4 supprimés depuis la dernière lecture.</translation>
    </message>
    <message>
        <source>%1: nothing changed since the last reading.</source>
        <translation>%1&#xa0;: rien n’a changé depuis la dernière lecture.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>A table has no zoom; press Map first.</source>
        <translation>Un tableau n’a pas de zoom&#xa0;; appuyez d’abord sur Carte.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Lire l’org maintenant</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparer %1 avec %2</translation>
    </message>
    <message>
        <source>Back-promote from %1 to %2…</source>
        <translation>Rétropromouvoir de %1 à %2…</translation>
    </message>
    <message>
        <source>Back-promote: %1 is not above %2</source>
        <translation>Rétropromouvoir&#xa0;: %1 n’est pas au-dessus de %2</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>The map could not be written: %1. Choose another place.</source>
        <translation>La carte n’a pas pu être écrite&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Map written to %1</source>
        <translation>Carte écrite dans %1</translation>
    </message>
    <message>
        <source>Teams shown</source>
        <translation>Équipes affichées</translation>
    </message>
    <message>
        <source>Show teams and large stages as one card</source>
        <translation>Afficher équipes et grandes étapes en une seule fiche</translation>
    </message>
    <message>
        <source>Show its %1 environments</source>
        <translation>Afficher ses %1 environnements</translation>
    </message>
    <message>
        <source>Team of %1…</source>
        <translation>Équipe de %1…</translation>
    </message>
    <message>
        <source>Show %1 as one card</source>
        <translation>Afficher %1 en une seule fiche</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Enregistrer le pipeline</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Équipe de %1</translation>
    </message>
    <message>
        <source>Who works in %1? Nothing = everybody.</source>
        <translation>Qui travaille dans %1&#xa0;? Rien = tout le monde.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>%1 Shown as of %2.</source>
        <translation>%1 État affiché&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Map or table</source>
        <translation>Carte ou tableau</translation>
    </message>
    <message>
        <source>Back-promotions go from a higher environment to a lower one.</source>
        <translation>Les rétropromotions vont d’un environnement supérieur vers un environnement inférieur.</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Rétablissement dans %1</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Rétropromotion %1 → %2</translation>
    </message>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>Promotion %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>%Ln décision ouverte</numerusform>
            <numerusform>%Ln décisions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be resolved in %1.</source>
        <translation>Rien à résoudre dans %1.</translation>
    </message>
    <message>
        <source>Moving %1 on the map</source>
        <translation>déplacement de %1 sur la carte</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineTable</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>À recevoir</translation>
    </message>
    <message>
        <source>To promote</source>
        <translation>À promouvoir</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln org</numerusform>
            <numerusform>%Ln orgs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Non suivi</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineView</name>
    <message>
        <source>Thick arrow = back-promotion waiting · thin arrow = normal promotion path · numbers are components</source>
        <translation>Flèche épaisse = rétropromotion en attente · flèche fine = voie normale de promotion · nombres = composants</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Passer d’une fiche à l’autre</translation>
    </message>
    <message>
        <source>Go to the first or the last stage</source>
        <translation>Aller à la première ou à la dernière étape</translation>
    </message>
    <message>
        <source>Move the card in its stage</source>
        <translation>Déplacer la fiche dans son étape</translation>
    </message>
    <message>
        <source>Compare the chosen environment</source>
        <translation>Comparer l’environnement choisi</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Back-promote from or to it</source>
        <translation>Rétropromouvoir depuis ou vers lui</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Resolve its conflicts</source>
        <translation>Résoudre ses conflits</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Ajuster toute la carte</translation>
    </message>
    <message>
        <source>Show what it has to receive</source>
        <translation>Afficher ce qu’il a à recevoir</translation>
    </message>
    <message>
        <source>Show what it has to promote</source>
        <translation>Afficher ce qu’il a à promouvoir</translation>
    </message>
    <message>
        <source>Show what is not tracked there</source>
        <translation>Afficher ce qui n’y est pas suivi</translation>
    </message>
    <message>
        <source>Take its open decisions</source>
        <translation>Prendre ses décisions ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline map, %Ln environments</source>
        <translation>
            <numerusform>Carte du pipeline, %Ln environnement</numerusform>
            <numerusform>Carte du pipeline, %Ln environnements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote</name>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Rapport écrit dans %1</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Removals left out</source>
        <translation>Suppressions écartées</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà en place</translation>
    </message>
    <message>
        <source>Need a decision</source>
        <translation>Décision requise</translation>
    </message>
    <message>
        <source>Touches work not yet promoted</source>
        <translation>Touche du travail non promu</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ ajout</translation>
    </message>
    <message>
        <source>± change</source>
        <translation>± modification</translation>
    </message>
    <message>
        <source>− remove</source>
        <translation>− suppression</translation>
    </message>
    <message>
        <source>= already there</source>
        <translation>= déjà en place</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, with warnings</source>
        <translation>Terminé, avec avertissements</translation>
    </message>
    <message>
        <source>Failed, nothing changed</source>
        <translation>Échec, rien de modifié</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Fait en partie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Perdu de vue</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Plan is frozen</source>
        <translation>Plan figé</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Target is locked for others</source>
        <translation>Cible verrouillée pour les autres</translation>
    </message>
    <message>
        <source>Target is as planned for</source>
        <translation>Cible conforme au plan</translation>
    </message>
    <message>
        <source>Rollback package is kept</source>
        <translation>Package de retour arrière conservé</translation>
    </message>
    <message>
        <source>Sending to the org</source>
        <translation>Envoi à l’org</translation>
    </message>
    <message>
        <source>The org has it</source>
        <translation>L’org l’a reçu</translation>
    </message>
    <message>
        <source>The org has ended it</source>
        <translation>L’org l’a terminé</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Relu et comparé</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>The target moved on</source>
        <translation>La cible a changé</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Somebody has to look at the org</source>
        <translation>Quelqu’un doit regarder dans l’org</translation>
    </message>
    <message>
        <source>Waiting in the org&apos;s queue</source>
        <translation>Dans la file d’attente de l’org</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 composants sur %2</translation>
    </message>
    <message>
        <source>tests %1 of %2</source>
        <translation>tests %1 sur %2</translation>
    </message>
    <message>
        <source>The org is working on it</source>
        <translation>L’org y travaille</translation>
    </message>
    <message>
        <source>As the org decides</source>
        <translation>Au choix de l’org</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Named tests</source>
        <translation>Tests désignés</translation>
    </message>
    <message>
        <source>All of our own</source>
        <translation>Tous les nôtres</translation>
    </message>
    <message>
        <source>All in the org</source>
        <translation>Tous ceux de l’org</translation>
    </message>
    <message>
        <source>Relevant ones</source>
        <translation>Tests pertinents</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Validation réussie</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Échec de la validation</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Rétropromotion %1 → %2</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Deployment in the org</source>
        <translation>Déploiement dans l’org</translation>
    </message>
    <message>
        <source>Story or ticket</source>
        <translation>Story ou ticket</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>In the org&apos;s words</source>
        <translation>Message de l’org</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>Il manque à %1 ce dont cette promotion a besoin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text in Markdown (*.md)</source>
        <translation>Texte en Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>Plan écrit dans %1</translation>
    </message>
    <message>
        <source>Plan: %1 → %2</source>
        <translation>Plan&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Started %1 by %2. Nothing has been deployed.</source>
        <translation>Commencé le %1 par %2. Rien n’a été déployé.</translation>
    </message>
    <message>
        <source>Tests: %1</source>
        <translation>Tests&#xa0;: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2, ended %3. Promotion %4.</source>
        <translation>Commencée le %1 par %2, terminée le %3. Promotion %4.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Nom à saisir</translation>
    </message>
    <message>
        <source>No approval rule</source>
        <translation>Aucune règle d’approbation</translation>
    </message>
    <message>
        <source>%1 is production: its name has to be typed. No approval rule asks a second person.</source>
        <translation>%1 est la production&#xa0;: son nom doit être saisi. Aucune règle d’approbation ne demande une deuxième personne.</translation>
    </message>
    <message>
        <source>No approval rule: nobody else has to agree to a deployment to %1.</source>
        <translation>Aucune règle d’approbation&#xa0;: personne d’autre ne doit accepter un déploiement vers %1.</translation>
    </message>
    <message>
        <source>Plan files (*.%1)</source>
        <translation>Fichiers de plan (*.%1)</translation>
    </message>
    <message>
        <source>Save as a plan file</source>
        <translation>Enregistrer comme fichier de plan</translation>
    </message>
    <message>
        <source>Came along: others need it</source>
        <translation>Ajouté&#xa0;: d’autres en ont besoin</translation>
    </message>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>Promotion %1 → %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Those who may give it: %1.</source>
        <translation>Peuvent la donner&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, not signed.</source>
        <translation>Approuvé par %1 le %2, sans signature.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, signed.</source>
        <translation>Approuvé par %1 le %2, signé.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The plan was changed after it was frozen: what was approved then does not count for it.</source>
        <translation>Le plan a été modifié après avoir été figé&#xa0;: ce qui a été approuvé alors ne compte plus.</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2.</source>
        <translation>Demandée par %1 le %2.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Personne n’a encore été sollicité.</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Approuvé</translation>
    </message>
    <message>
        <source>You have approved it; somebody else has to deploy it.</source>
        <translation>Vous l’avez approuvé&#xa0;; quelqu’un d’autre doit le déployer.</translation>
    </message>
    <message>
        <source>%1 is production: its name has to be typed as well.</source>
        <translation>%1 est la production&#xa0;: son nom doit aussi être saisi.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>En attente de %1.</translation>
    </message>
    <message>
        <source>Ask for an approval first.</source>
        <translation>Demandez d’abord une approbation.</translation>
    </message>
    <message>
        <source>Nobody in the policy may give it.</source>
        <translation>Personne dans la politique ne peut la donner.</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>Decide everything first: an approval is of one very plan.</source>
        <translation>Décidez d’abord de tout&#xa0;: une approbation vaut pour un plan précis.</translation>
    </message>
    <message>
        <source>No approval is missing.</source>
        <translation>Aucune approbation ne manque.</translation>
    </message>
    <message>
        <source>It was asked for on %1.</source>
        <translation>Elle a été demandée le %1.</translation>
    </message>
    <message>
        <source>   → %1</source>
        <translation>   → %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for the approval of %Ln other people.</source>
        <translation>
            <numerusform>%1 demande l’approbation d’une autre personne.</numerusform>
            <numerusform>%1 demande l’approbation de %Ln autres personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 % of %Ln classes and triggers. Production asks for %2 %.</source>
        <translation>
            <numerusform>Couverture&#xa0;: %1&#xa0;% sur %Ln classe ou déclencheur. La production demande %2&#xa0;%.</numerusform>
            <numerusform>Couverture&#xa0;: %1&#xa0;% sur %Ln classes et déclencheurs. La production demande %2&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % (%2 of %3 lines)</source>
        <translation>%1&#xa0;% (%2 lignes sur %3)</translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>Remplacé par un plan plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen, %1 replaces what %2 has changed itself</source>
        <translation>Comme choisi, %1 remplace ce que %2 a modifié de son côté</translation>
    </message>
    <message>
        <source>Class or trigger</source>
        <translation>Classe ou déclencheur</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln components: %1 (%2)</source>
        <translation>
            <numerusform>✕ %Ln composant&#xa0;: %1 (%2)</numerusform>
            <numerusform>✕ %Ln composants&#xa0;: %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more causes</source>
        <translation>
            <numerusform>… et %Ln autre cause</numerusform>
            <numerusform>… et %Ln autres causes</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 given</source>
        <translation>%L1 sur %L2 données</translation>
    </message>
    <message>
        <source>Waiting for approval (%L1 of %L2)</source>
        <translation>En attente d’approbation (%L1 sur %L2)</translation>
    </message>
    <message>
        <source>Needs an approval (%L1 of %L2)</source>
        <translation>A besoin d’une approbation (%L1 sur %L2)</translation>
    </message>
    <message>
        <source>Approvals for %1: %L2 of %L3.</source>
        <translation>Approbations pour %1&#xa0;: %L2 sur %L3.</translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 et %L2 de plus</translation>
    </message>
    <message>
        <source>not part of the plan</source>
        <translation>hors du plan</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln decisions</source>
        <translation>
            <numerusform>≠ %Ln décision</numerusform>
            <numerusform>≠ %Ln décisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalDialog</name>
    <message>
        <source>Ask for an approval for %1</source>
        <translation>Demander une approbation pour %1</translation>
    </message>
    <message>
        <source>Approve the deployment to %1?</source>
        <translation>Approuver le déploiement vers %1&#xa0;?</translation>
    </message>
    <message>
        <source>The plan is frozen and shared with the team, so that they can look at it. When something of it changes, it has to be asked for anew.</source>
        <translation>Le plan est figé et partagé avec l’équipe, pour qu’elle puisse le regarder. Si quelque chose change, il faut redemander.</translation>
    </message>
    <message>
        <source>You approve this very plan, %1…, and nothing that is made of it later.</source>
        <translation>Vous approuvez ce plan précis, %1…, et rien de ce qui en sera fait ensuite.</translation>
    </message>
    <message>
        <source>What for, in a sentence; it goes on record</source>
        <translation>Pourquoi, en une phrase&#xa0;; elle est enregistrée</translation>
    </message>
    <message>
        <source>Why, in a sentence; it goes on record</source>
        <translation>Pour quelle raison, en une phrase&#xa0;; elle est enregistrée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln components.</source>
        <translation>
            <numerusform>%1 → %2&#xa0;: %Ln composant.</numerusform>
            <numerusform>%1 → %2&#xa0;: %Ln composants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalWatch</name>
    <message>
        <source>The deployment to %1 is approved.</source>
        <translation>Le déploiement vers %1 est approuvé.</translation>
    </message>
    <message>
        <source>Ask for an approval of the plan for %1</source>
        <translation>Demander l’approbation du plan pour %1</translation>
    </message>
    <message>
        <source>Approve the plan for %1</source>
        <translation>Approuver le plan pour %1</translation>
    </message>
    <message>
        <source>Take back the approval for %1</source>
        <translation>Retirer l’approbation pour %1</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::CoverageModel</name>
    <message>
        <source>All classes and triggers</source>
        <translation>Toutes les classes et tous les déclencheurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>✓ reaches %1 %</source>
        <translation>✓ atteint %1&#xa0;%</translation>
    </message>
    <message>
        <source>? below %1 %</source>
        <translation>? sous %1&#xa0;%</translation>
    </message>
    <message>
        <source>Class or trigger</source>
        <translation>Classe ou déclencheur</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What production asks for</source>
        <translation>Ce que demande la production</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::DeployWait</name>
    <message>
        <source>Waits until Backflow asks about it</source>
        <translation>Attend que Backflow pose la question</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation>Commence %1</translation>
    </message>
    <message>
        <source>Waits until %1 is idle</source>
        <translation>Attend que %1 soit inactif</translation>
    </message>
    <message>
        <source>Not deployed: the waiting was cancelled</source>
        <translation>Non déployé&#xa0;: l’attente a été annulée</translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>C’est l’heure</translation>
    </message>
    <message>
        <source>%1 does not answer; it is asked again</source>
        <translation>%1 ne répond pas&#xa0;; nouvelle demande en cours</translation>
    </message>
    <message>
        <source>%1 is idle</source>
        <translation>%1 est inactif</translation>
    </message>
    <message>
        <source>Waits for %1: a deployment of %2 is under way</source>
        <translation>Attend %1&#xa0;: un déploiement de %2 est en cours</translation>
    </message>
    <message>
        <source>Held back: the schedule is paused</source>
        <translation>Retenue&#xa0;: le calendrier est suspendu</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>En attente de %1&#xa0;: %Ln déploiement est en cours ou dans sa file d’attente</numerusform>
            <numerusform>En attente de %1&#xa0;: %Ln déploiements sont en cours ou dans sa file d’attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::DueModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
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
        <translation>—</translation>
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
        <translation>en cours</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ réussi</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ échec</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>écarté pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>d’habitude %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln prête</numerusform>
            <numerusform>%Ln prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with open decisions</source>
        <translation>
            <numerusform>%Ln avec décisions à prendre</numerusform>
            <numerusform>%Ln avec décisions à prendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an approval</source>
        <translation>
            <numerusform>%Ln sans approbation</numerusform>
            <numerusform>%Ln sans approbation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <translation>
            <numerusform>%Ln déconnectée</numerusform>
            <numerusform>%Ln déconnectées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln partielle</numerusform>
            <numerusform>%Ln partielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost sight of</source>
        <translation>
            <numerusform>%Ln perdue de vue</numerusform>
            <numerusform>%Ln perdues de vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulée</numerusform>
            <numerusform>%Ln annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>%Ln sans rien à faire</numerusform>
            <numerusform>%Ln sans rien à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GateNote</name>
    <message>
        <source>Let it pass…</source>
        <translation>Laisser passer…</translation>
    </message>
    <message>
        <source>Stop it again</source>
        <translation>Arrêter à nouveau</translation>
    </message>
    <message>
        <source>Let it pass in %1?</source>
        <translation>Laisser passer dans %1 ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why, in a sentence; it goes on record</source>
        <translation>Pour quelle raison, en une phrase&#xa0;; elle est enregistrée</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Donnez d’abord une raison.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GateWatch</name>
    <message>
        <source>You let it pass: “%1”. That goes on record with the deployment.</source>
        <translation>Vous le laissez passer : « %1 ». C’est consigné avec le déploiement.</translation>
    </message>
    <message>
        <source>The policy stops this. You may let it pass with a reason, which goes on record.</source>
        <translation>La politique arrête cela. Vous pouvez le laisser passer avec une raison, qui est consignée.</translation>
    </message>
    <message>
        <source>The policy stops this, and nobody may let it pass. Leave the component out, or change it.</source>
        <translation>La politique arrête cela et personne ne peut le laisser passer. Laissez le composant de côté ou changez-le.</translation>
    </message>
    <message>
        <source>The policy stops this. It may be let pass by %1.</source>
        <translation>La politique arrête cela. Peut le laisser passer : %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>The policy stops this, and nobody may let it pass. Wait until %1 is upgraded.</source>
        <translation>La politique arrête cela et personne ne peut le laisser passer. Attendez que %1 soit mis à niveau.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GridPane</name>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>View: groups and columns</source>
        <translation>Affichage&#xa0;: groupes et colonnes</translation>
    </message>
    <message>
        <source>What the rows stand under, and which columns are shown</source>
        <translation>Sous quoi les lignes sont rangées et quelles colonnes sont affichées</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Aucun composant ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::LastingNote</name>
    <message>
        <source>I have seen what cannot be taken back</source>
        <translation>J’ai vu ce qui ne peut pas être annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be taken back:</source>
        <translation>
            <numerusform>%n modification ne peut pas être annulée&#xa0;:</numerusform>
            <numerusform>%n modifications ne peuvent pas être annulées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what cannot be taken back, then tick that you have seen it.</source>
        <translation>Regardez ce qui ne peut pas être annulé, puis cochez que vous l’avez vu.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OpenPromotion</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New back-promotion</source>
        <translation>Nouvelle rétropromotion</translation>
    </message>
    <message>
        <source>Rollback in %1</source>
        <translation>Retour arrière dans %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back-promotion</source>
        <translation>Rétropromotion</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Rétablissement dans %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln environnement</numerusform>
            <numerusform>%1 → %Ln environnements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OrderBar</name>
    <message>
        <source>Targets at a time</source>
        <translation>Cibles à la fois</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>More wait their turn: an org that is asked too much refuses.</source>
        <translation>Les autres attendent leur tour&#xa0;: une org trop sollicitée refuse.</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Si l’une échoue</translation>
    </message>
    <message>
        <source>If one fails: go on</source>
        <translation>Si l’une échoue&#xa0;: continuer</translation>
    </message>
    <message>
        <source>If one fails: start no more</source>
        <translation>Si l’une échoue&#xa0;: ne plus en lancer</translation>
    </message>
    <message>
        <source>Every component beside every environment</source>
        <translation>Chaque composant en regard de chaque environnement</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No target waits. What runs in an org goes on; cancel it there.</source>
        <translation>Aucune cible n’attend. Ce qui est en cours dans une org continue&#xa0;; annulez-le là-bas.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OwnWork</name>
    <message numerus="yes">
        <source>%1: %Ln changes</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln modification</numerusform>
            <numerusform>%1&#xa0;: %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As you chose, %1 replaces what %2 has changed itself (%3). That work will be gone from there.</source>
        <translation>Comme vous l’avez choisi, %1 remplace ce que %2 a modifié de son côté (%3). Ce travail n’y sera plus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has changed %Ln of these components itself (%2). The merge keeps that work, or asks.</source>
        <translation>
            <numerusform>%1 a modifié %Ln de ces composants de son côté (%2). La fusion garde ce travail, ou demande.</numerusform>
            <numerusform>%1 a modifié %Ln de ces composants de son côté (%2). La fusion garde ce travail, ou demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it in the merge</source>
        <translation>Le garder dans la fusion</translation>
    </message>
    <message>
        <source>Let %1 replace it</source>
        <translation>Laisser %1 le remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more targets have changed some of this themselves. Press Enter on their number in the plan to choose.</source>
        <translation>
            <numerusform>%Ln autre cible en a modifié une partie de son côté. Pour choisir, appuyez sur Entrée sur son nombre dans le plan.</numerusform>
            <numerusform>%Ln autres cibles en ont modifié une partie de leur côté. Pour choisir, appuyez sur Entrée sur leur nombre dans le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>—</translation>
    </message>
    <message>
        <source>✓ always</source>
        <translation>✓ toujours</translation>
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
        <translation>Package de retour arrière</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>The policy wants at least these tests in %1: %2.</source>
        <translation>La politique exige au moins ces tests dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (politique)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ⚠ replaced</source>
        <translation>%L1 ⚠ remplacé</translation>
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
        <translation>Toutes les promotions</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation>◂ Retour</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Sauter la validation</translation>
    </message>
    <message>
        <source>Continue ▸</source>
        <translation>Continuer ▸</translation>
    </message>
    <message>
        <source>Quick deploy</source>
        <translation>Déploiement rapide</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
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
        <translation>Saisissez d’abord le nom de %1&#xa0;: c’est la production.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>C’est en cours.</translation>
    </message>
    <message>
        <source>No target is ready to be deployed to.</source>
        <translation>Aucune cible n’est prête pour un déploiement.</translation>
    </message>
    <message>
        <source>This one has begun already. Start a new one instead.</source>
        <translation>Celle-ci a déjà commencé. Lancez-en plutôt une nouvelle.</translation>
    </message>
    <message>
        <source>Press Continue to make the plan.</source>
        <translation>Appuyez sur Continuer pour faire le plan.</translation>
    </message>
    <message>
        <source>The plan of a promotion that has ended is in its result.</source>
        <translation>Le plan d’une promotion terminée se trouve dans son résultat.</translation>
    </message>
    <message>
        <source>Nothing was deployed yet.</source>
        <translation>Rien n’a encore été déployé.</translation>
    </message>
    <message>
        <source>This one has begun already.</source>
        <translation>Celle-ci a déjà commencé.</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>début&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <translation>Rien n’est encore terminé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Check in the org</source>
        <translation>Valider dans l’org</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>La validation est en cours.</translation>
    </message>
    <message>
        <source>A check failed. Leave that target out, or mend what the org refuses and plan again.</source>
        <translation>Une validation a échoué. Écartez cette cible, ou corrigez ce que l’org refuse et planifiez de nouveau.</translation>
    </message>
    <message>
        <source>Quick deploy (until %1)</source>
        <translation>Déploiement rapide (jusqu’au %1)</translation>
    </message>
    <message>
        <source>Retry failed only</source>
        <translation>Réessayer seulement les échecs</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Copier le plan</translation>
    </message>
    <message>
        <source>As text, to be pasted into a message or a ticket</source>
        <translation>En texte, à coller dans un message ou un ticket</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exporter le plan…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>There is no draft yet: choose where to and what.</source>
        <translation>Il n’y a pas encore de brouillon&#xa0;: choisissez où et quoi.</translation>
    </message>
    <message>
        <source>The draft is saved. It is under Promotions.</source>
        <translation>Le brouillon est enregistré. Il se trouve sous Promotions.</translation>
    </message>
    <message>
        <source>The plan is on the clipboard, as text for a message or a ticket.</source>
        <translation>Le plan est dans le presse-papiers, en texte pour un message ou un ticket.</translation>
    </message>
    <message>
        <source>The report is on the clipboard, as text for a message or a ticket.</source>
        <translation>Le rapport est dans le presse-papiers, en texte pour un message ou un ticket.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Keep as planned</source>
        <translation>Garder comme prévu</translation>
    </message>
    <message>
        <source>As decided for %1</source>
        <translation>Comme décidé pour %1</translation>
    </message>
    <message>
        <source>%1 (at work)</source>
        <translation>%1 (en cours)</translation>
    </message>
    <message>
        <source>Take over a shared plan</source>
        <translation>Reprendre un plan partagé</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Ouvrir un fichier de plan</translation>
    </message>
    <message>
        <source>Open promotions</source>
        <translation>Promotions ouvertes</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Onglets précédents</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Onglets suivants</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>As a page, a PDF or text, to be read</source>
        <translation>En page, PDF ou texte, à lire</translation>
    </message>
    <message>
        <source>Save as a plan file…</source>
        <translation>Enregistrer comme fichier de plan…</translation>
    </message>
    <message>
        <source>Frozen and hashed: backflowctl and other machines run it as it is</source>
        <translation>Figé et haché&#xa0;: backflowctl et d’autres machines l’exécutent tel quel</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Partager avec l’équipe</translation>
    </message>
    <message>
        <source>A colleague can go on with it, decisions included</source>
        <translation>Un collègue peut continuer, décisions comprises</translation>
    </message>
    <message>
        <source>Next open promotion</source>
        <translation>Promotion ouverte suivante</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous open promotion</source>
        <translation>Promotion ouverte précédente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Plan files (*.backflow-plan)</source>
        <translation>Fichiers de plan (*.backflow-plan)</translation>
    </message>
    <message>
        <source>Next: %1 (%2 due) ▸</source>
        <translation>Ensuite&#xa0;: %1 (%2 en attente) ▸</translation>
    </message>
    <message>
        <source>It waits for its time. Cancel that to deploy now.</source>
        <translation>Il attend son heure. Annulez l’attente pour déployer maintenant.</translation>
    </message>
    <message>
        <source>A rollback goes back into the environment it was deployed to.</source>
        <translation>Un retour arrière se fait dans l’environnement où le déploiement a eu lieu.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Share a plan</source>
        <translation>Partager un plan</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Colleagues find the plan under Promotions and can go on with it.</source>
        <translation>Les collègues trouvent le plan sous Promotions et peuvent continuer.</translation>
    </message>
    <message>
        <source>The plan waits on this machine: the workspace shares no Git repository with anybody.</source>
        <translation>Le plan attend sur cette machine&#xa0;: l’espace de travail ne partage de dépôt Git avec personne.</translation>
    </message>
    <message>
        <source>The deployment to %1 was set for %2. Backflow was closed meanwhile, so nothing was sent.</source>
        <translation>Le déploiement vers %1 était prévu pour %2. Backflow était fermé entre-temps, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The deployment to %1 waited for it to be idle. Backflow was closed meanwhile, so nothing was sent.</source>
        <translation>Le déploiement vers %1 attendait qu’il soit inactif. Backflow était fermé entre-temps, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Attendre à nouveau</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>%1 was taken out. Its draft can be taken up again under Resolve.</source>
        <translation>%1 a été retiré. Son brouillon peut être repris sous Résoudre.</translation>
    </message>
    <message>
        <source>%1 · ≠ %2 left</source>
        <translation>%1 · ≠ %2 restantes</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Brouillon enregistré %1</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Decide what is open first.</source>
        <translation>Prenez d’abord les décisions ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln décision restante</numerusform>
            <numerusform>%Ln décisions restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved on: %Ln newer changes.</source>
        <translation>
            <numerusform>%1 a évolué&#xa0;: %Ln changement plus récent.</numerusform>
            <numerusform>%1 a évolué&#xa0;: %Ln changements plus récents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionListModel</name>
    <message>
        <source>Rollback in %1</source>
        <translation>Retour arrière dans %1</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Rétablissement dans %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Back-promotion %1, %2, %3, by %4</source>
        <translation>Rétropromotion %1, %2, %3, par %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Partagé par %1</translation>
    </message>
    <message>
        <source>Was to be deployed %1</source>
        <translation>Était prévu pour %1</translation>
    </message>
    <message>
        <source>Was to be deployed when idle</source>
        <translation>Devait attendre l’inactivité</translation>
    </message>
    <message>
        <source>Draft, ready to be checked</source>
        <translation>Brouillon, prêt à être validé</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Take over ▸</source>
        <translation>Reprendre ▸</translation>
    </message>
    <message>
        <source>Resolve ▸</source>
        <translation>Résoudre ▸</translation>
    </message>
    <message>
        <source>Open ▸</source>
        <translation>Ouvrir ▸</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvé par %1</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you: %Ln decisions</source>
        <translation>
            <numerusform>Vous attend&#xa0;: %Ln décision</numerusform>
            <numerusform>Vous attend&#xa0;: %Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>Remplacé par un plan plus récent</translation>
    </message>
    <message>
        <source>Changed since the approval was asked for</source>
        <translation>Modifié depuis la demande d’approbation</translation>
    </message>
    <message>
        <source>Open the newer ▸</source>
        <translation>Ouvrir le nouveau ▸</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln environnement</numerusform>
            <numerusform>%1 → %Ln environnements</numerusform>
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
        <translation>Ce qui est redescendu, ce qui se prépare, et l’issue de chaque promotion.</translation>
    </message>
    <message>
        <source>Show only promotions with</source>
        <translation>N’afficher que les promotions avec</translation>
    </message>
    <message>
        <source>Find a promotion</source>
        <translation>Chercher une promotion</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <translation>Autres façons de commencer</translation>
    </message>
    <message>
        <source>Open a plan file…</source>
        <translation>Ouvrir un fichier de plan…</translation>
    </message>
    <message>
        <source>New back-promotion</source>
        <translation>Nouvelle rétropromotion</translation>
    </message>
    <message>
        <source>Back-promotions</source>
        <translation>Rétropromotions</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No promotions yet. Start one to bring down what an environment above already has.</source>
        <translation>Aucune promotion pour l’instant. Lancez-en une pour redescendre ce qu’un environnement supérieur a déjà.</translation>
    </message>
    <message>
        <source>Start a back-promotion</source>
        <translation>Lancer une rétropromotion</translation>
    </message>
    <message>
        <source>No promotion matches.</source>
        <translation>Aucune promotion ne correspond.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n’est planifié.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <translation>Rien n’est encore terminé.</translation>
    </message>
    <message>
        <source>Rules are shown as a whole.</source>
        <translation>Les règles sont toutes affichées.</translation>
    </message>
    <message numerus="yes">
        <source>No promotions yet. %1 has %Ln components to receive.</source>
        <translation>
            <numerusform>Aucune promotion pour l’instant. %1 a %Ln composant à recevoir.</numerusform>
            <numerusform>Aucune promotion pour l’instant. %1 a %Ln composants à recevoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %L1</source>
        <translation>Ouvertes %L1</translation>
    </message>
    <message>
        <source>Scheduled %L1</source>
        <translation>Planifiées %L1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Règles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ResultModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ refusé</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ convient</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ vérifié</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? inconnu</translation>
    </message>
    <message>
        <source>✕ not applied</source>
        <translation>✕ non appliqué</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Apex test</source>
        <translation>Test Apex</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ échec</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4. %5</source>
        <translation>%1, %2, %3, %4. %5</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>The org&apos;s answer was lost, so it is not known.</source>
        <translation>La réponse de l’org a été perdue, on ne le sait donc pas.</translation>
    </message>
    <message>
        <source>It has not come to that yet.</source>
        <translation>On n’en est pas encore là.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The org took nothing of this deployment.</source>
        <translation>L’org n’a rien pris de ce déploiement.</translation>
    </message>
    <message>
        <source>It reads back differently from the plan. Compare to see how.</source>
        <translation>La relecture diffère du plan. Comparez pour voir comment.</translation>
    </message>
    <message>
        <source>The org says no more than that it failed.</source>
        <translation>L’org dit seulement que cela a échoué.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ResultPane</name>
    <message>
        <source>Components of the chosen target</source>
        <translation>Composants de la cible choisie</translation>
    </message>
    <message>
        <source>Test coverage in the chosen target</source>
        <translation>Couverture des tests dans la cible choisie</translation>
    </message>
    <message>
        <source>What is shown of the chosen target</source>
        <translation>Ce qui est montré de la cible choisie</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation>Couverture %1&#xa0;%</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Onglets précédents</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Onglets suivants</translation>
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
        <translation>Tests à exécuter</translation>
    </message>
    <message>
        <source>Components of the chosen line</source>
        <translation>Composants de la ligne choisie</translation>
    </message>
    <message>
        <source>Tests to run in every target</source>
        <translation>Tests à exécuter dans chaque cible</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a number to see its components.</source>
        <translation>Choisissez un nombre pour voir ses composants.</translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Le plan est encore en préparation.</translation>
    </message>
    <message>
        <source>No target has a plan.</source>
        <translation>Aucune cible n’a de plan.</translation>
    </message>
    <message>
        <source>Look at what will be removed, then tick that you have seen it.</source>
        <translation>Regardez ce qui sera supprimé, puis cochez que vous l’avez vu.</translation>
    </message>
    <message>
        <source>Test classes</source>
        <translation>Classes de test</translation>
    </message>
    <message>
        <source>AccountTest, OrderTest</source>
        <translation>AccountTest, OrderTest</translation>
    </message>
    <message>
        <source>Names of Apex test classes, with commas between them</source>
        <translation>Noms de classes de test Apex, séparés par des virgules</translation>
    </message>
    <message>
        <source>Name the test classes to run.</source>
        <translation>Indiquez les classes de test à exécuter.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 already holds all of this.</source>
        <translation>%1 contient déjà tout cela.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>I have seen the %Ln removals</source>
        <translation>
            <numerusform>J’ai vu la suppression</numerusform>
            <numerusform>J’ai vu les %Ln suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln targets already hold everything that is due.</source>
        <translation>
            <numerusform>La %Ln cible contient déjà tout ce qui est en attente.</numerusform>
            <numerusform>Les %Ln cibles contiennent déjà tout ce qui est en attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 targets already hold these %Ln changes.</source>
        <translation>
            <numerusform>Les %1 cibles contiennent déjà cette modification.</numerusform>
            <numerusform>Les %1 cibles contiennent déjà ces %Ln modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %1 will be taken back. Not these:</source>
        <translation>
            <numerusform>Sur %Ln composant déployé, %1 sera annulé. Pas celui-ci&#xa0;:</numerusform>
            <numerusform>Sur %Ln composants déployés, %1 seront annulés. Pas ceux-ci&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %L3. Tick removals under What to take them along.</source>
        <translation>%1 dans %2&#xa0;: %L3. Cochez les suppressions sous Quoi pour les inclure.</translation>
    </message>
    <message>
        <source>%1 in %2: %L3</source>
        <translation>%1 dans %2&#xa0;: %L3</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>et %L1 de plus</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RollbackList</name>
    <message>
        <source>Show only components with</source>
        <translation>N’afficher que les composants avec</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>Rechercher un composant</translation>
    </message>
    <message>
        <source>Components of this promotion</source>
        <translation>Composants de cette promotion</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %L1 will be taken back. What cannot be taken back says why.</source>
        <translation>
            <numerusform>Sur %Ln composant déployé, %L1 sera annulé. Ceux qui ne peuvent pas l’être disent pourquoi.</numerusform>
            <numerusform>Sur %Ln composants déployés, %L1 seront annulés. Ceux qui ne peuvent pas l’être disent pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be taken back.</source>
        <translation>Rien n’en peut être annulé.</translation>
    </message>
    <message>
        <source>No component matches.</source>
        <translation>Aucun composant ne correspond.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RunsStep</name>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Name of the production environment, typed</source>
        <translation>Nom de l’environnement de production, à saisir</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Résoudre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>I looked in the org…</source>
        <translation>J’ai regardé dans l’org…</translation>
    </message>
    <message>
        <source>Try again without what failed…</source>
        <translation>Réessayer sans les échecs…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Retour arrière…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>What both sides changed differently needs a person. Every target is decided on its own.</source>
        <translation>Ce que les deux côtés ont modifié différemment doit être tranché par une personne. Chaque cible se décide séparément.</translation>
    </message>
    <message>
        <source>A check runs everything in the org without changing it: components, references, tests.</source>
        <translation>Une validation exécute tout dans l’org sans la modifier&#xa0;: composants, références, tests.</translation>
    </message>
    <message>
        <source>Each target gets its own rollback package first, and is read back when it has ended.</source>
        <translation>Chaque cible reçoit d’abord son package de retour arrière, puis est relue une fois terminée.</translation>
    </message>
    <message>
        <source>How each target ended. What is verified was read back from the org and is equal to the plan.</source>
        <translation>L’issue pour chaque cible. Ce qui est vérifié a été relu dans l’org et est conforme au plan.</translation>
    </message>
    <message>
        <source>≠ %1: %2</source>
        <translation>≠ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation>Choisissez une cible.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the org&apos;s words: %1</source>
        <translation>Message de l’org&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is production. Type its name:</source>
        <translation>%1 est la production. Saisissez son nom&#xa0;:</translation>
    </message>
    <message>
        <source>This target has no plan.</source>
        <translation>Cette cible n’a pas de plan.</translation>
    </message>
    <message>
        <source>Nothing has to be decided here.</source>
        <translation>Rien n’est à décider ici.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>The org was asked; it has the last word.</source>
        <translation>L’annulation a été demandée à l’org&#xa0;; elle a le dernier mot.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to take back.</source>
        <translation>Rien n’a été modifié&#xa0;; il n’y a donc rien à annuler.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Components by environment</source>
        <translation>Composants par environnement</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>As text, to be pasted into a message or a ticket</source>
        <translation>En texte, à coller dans un message ou un ticket</translation>
    </message>
    <message>
        <source>History shows each component before and after, and who decided what</source>
        <translation>L’historique montre chaque composant avant et après, et qui a décidé quoi</translation>
    </message>
    <message>
        <source>Special in %1: %2.</source>
        <translation>Propre à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add %1 to this promotion</source>
        <translation>Ajouter %1 à cette promotion</translation>
    </message>
    <message>
        <source>Leave %1 out for now</source>
        <translation>Écarter %1 pour l’instant</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>◂ Back to the result</source>
        <translation>◂ Retour au résultat</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Each component as it was before and as it was read back after</source>
        <translation>Chaque composant tel qu’il était avant et tel que relu après</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Nothing was read back, so there is nothing to compare.</source>
        <translation>Rien n’a été relu, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>Moved on: %1 (%2)</source>
        <translation>A évolué&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A deployment to %1 usually takes %2.</source>
        <translation>Un déploiement vers %1 prend d’habitude %2.</translation>
    </message>
    <message>
        <source>Tests: %1 of %2 passed.</source>
        <translation>Tests&#xa0;: %1 sur %2 réussis.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>Demander une approbation…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Take my approval back</source>
        <translation>Retirer mon approbation</translation>
    </message>
    <message>
        <source>Take this target out</source>
        <translation>Retirer cette cible</translation>
    </message>
    <message>
        <source>Open the newer plan</source>
        <translation>Ouvrir le nouveau plan</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln missing components to this promotion</source>
        <translation>
            <numerusform>Ajouter %Ln composant manquant à cette promotion</numerusform>
            <numerusform>Ajouter %Ln composants manquants à cette promotion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components go to %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln composant va vers %1. Rien n’a encore été envoyé.</numerusform>
            <numerusform>%Ln composants vont vers %1. Rien n’a encore été envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes or triggers stay below that.</source>
        <translation>
            <numerusform>%Ln classe ou déclencheur reste en dessous.</numerusform>
            <numerusform>%Ln classes ou déclencheurs restent en dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked once for all: %Ln decisions.</source>
        <translation>
            <numerusform>Demandée une seule fois pour toutes&#xa0;: %Ln décision.</numerusform>
            <numerusform>Demandées une seule fois pour toutes&#xa0;: %Ln décisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… et %L1 de plus</translation>
    </message>
    <message>
        <source>No target has a plan.</source>
        <translation>Aucune cible n’a de plan.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::SettleDialog</name>
    <message>
        <source>It is there. Its id:</source>
        <translation>Il y est. Son ID&#xa0;:</translation>
    </message>
    <message>
        <source>It is not there: the org never got it</source>
        <translation>Il n’y est pas&#xa0;: l’org ne l’a jamais reçu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What happened in %1?</source>
        <translation>Que s’est-il passé dans %1&#xa0;?</translation>
    </message>
    <message>
        <source>Id of the deployment</source>
        <translation>ID du déploiement</translation>
    </message>
    <message>
        <source>The answer of %1 was lost while the deployment was sent, so it may run there or not. Look in the org under Setup, Deployment Status, for one that began at that time. Nothing is sent a second time before you have said what is there.</source>
        <translation>La réponse de %1 s’est perdue pendant l’envoi du déploiement&#xa0;; il s’y exécute peut-être, ou non. Cherchez dans l’org, sous Configuration, Statut de déploiement, un déploiement commencé à ce moment-là. Rien n’est envoyé une seconde fois avant que vous ayez dit ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Say what you found first.</source>
        <translation>Dites d’abord ce que vous avez trouvé.</translation>
    </message>
    <message>
        <source>An id of a deployment begins with 0Af and has 15 or 18 letters and digits.</source>
        <translation>L’ID d’un déploiement commence par 0Af et compte 15 ou 18 lettres et chiffres.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::StepRail</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Étape %1 sur %2, %3</translation>
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
        <translation>%1 n’est plus dans le pipeline. Ajoutez-le d’abord de nouveau.</translation>
    </message>
    <message>
        <source>Plan %1 → %2</source>
        <translation>Planifier %1 → %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Check of %1 → %2</source>
        <translation>Validation de %1 → %2</translation>
    </message>
    <message>
        <source>%1 was not checked yet.</source>
        <translation>%1 n’a pas encore été validé.</translation>
    </message>
    <message>
        <source>Rollback plan for %1</source>
        <translation>Plan de retour arrière pour %1</translation>
    </message>
    <message>
        <source>Cancelling… the org has the last word</source>
        <translation>Annulation… l’org a le dernier mot</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Validation…</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Validation réussie</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Échec de la validation</translation>
    </message>
    <message>
        <source>Waits its turn (%1 in the queue)</source>
        <translation>Attend son tour (%1 dans la file)</translation>
    </message>
    <message>
        <source>%1 already holds everything that is due.</source>
        <translation>%1 contient déjà tout ce qui est en attente.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>✕ Not checked: %1</source>
        <translation>✕ Non vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>✕ Not started: %1</source>
        <translation>✕ Non démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>✕ Stopped: %1</source>
        <translation>✕ Arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was sent to %1; it is as it was, and the plan is kept.</source>
        <translation>Rien n’a été envoyé à %1&#xa0;; il est comme avant et le plan est conservé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Check in the org</source>
        <translation>Vérifier dans l’org</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Sign in to %1 again, then press “%2”.</source>
        <translation>Reconnectez-vous à %1, puis appuyez sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>When the connection is back, press “%1”.</source>
        <translation>Quand la connexion est revenue, appuyez sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>When that is settled, press “%1”.</source>
        <translation>Quand c’est réglé, appuyez sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>To try again, press “%1”.</source>
        <translation>Pour réessayer, appuyez sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 replaces what %2 has changed itself.</source>
        <translation>%1 remplace ce que %2 a modifié de son côté.</translation>
    </message>
    <message>
        <source>The merge keeps what %1 has changed itself.</source>
        <translation>La fusion garde ce que %1 a modifié de son côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln décision restante</numerusform>
            <numerusform>%Ln décisions restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by compliance rules</source>
        <translation>Arrêté par les règles de conformité</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhatStep</name>
    <message>
        <source>Also remove what the source has removed</source>
        <translation>Supprimer aussi ce que la source a supprimé</translation>
    </message>
    <message>
        <source>Deletions are never taken along unasked.</source>
        <translation>Les suppressions ne sont jamais incluses d’office.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What this is for, for the record</source>
        <translation>À quoi cela sert, pour le registre</translation>
    </message>
    <message>
        <source>Story or ticket</source>
        <translation>Story ou ticket</translation>
    </message>
    <message>
        <source>US-88</source>
        <translation>US-88</translation>
    </message>
    <message>
        <source>Pick in Compare…</source>
        <translation>Choisir dans Comparer…</translation>
    </message>
    <message>
        <source>Nothing is picked yet. Pick in Compare.</source>
        <translation>Rien n’est encore choisi. Choisissez dans Comparer.</translation>
    </message>
    <message>
        <source>Components of this promotion</source>
        <translation>Composants de cette promotion</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Take along what these need and the target lacks</source>
        <translation>Emporter ce dont ils ont besoin et que la cible n’a pas</translation>
    </message>
    <message>
        <source>Nothing of what was chosen is due there.</source>
        <translation>Rien de ce qui a été choisi n’y est en attente.</translation>
    </message>
    <message>
        <source>Tick at least one component.</source>
        <translation>Cochez au moins un composant.</translation>
    </message>
    <message>
        <source>What has changed since then is being looked up.</source>
        <translation>Recherche de ce qui a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components ticked</source>
        <translation>
            <numerusform>%Ln composant coché</numerusform>
            <numerusform>%Ln composants cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals</source>
        <translation>
            <numerusform>%Ln suppression</numerusform>
            <numerusform>%Ln suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch work not yet promoted</source>
        <translation>
            <numerusform>%Ln touche un travail pas encore promu</numerusform>
            <numerusform>%Ln touchent un travail pas encore promu</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what these need, and choose what comes along.</source>
        <translation>Voir ce dont ils ont besoin et choisir ce qui les accompagne.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhenBar</name>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>When to deploy</source>
        <translation>Quand déployer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>when the target is idle</source>
        <translation>quand la cible est inactive</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>à une heure donnée</translation>
    </message>
    <message>
        <source>Backflow has to stay open until then. If it is closed, it asks at the next start and sends nothing by itself.</source>
        <translation>Backflow doit rester ouvert jusque-là. S’il est fermé, il demande au prochain démarrage et n’envoie rien de lui-même.</translation>
    </message>
    <message>
        <source>Time of the deployment</source>
        <translation>Heure du déploiement</translation>
    </message>
    <message>
        <source>Time zone of the deployment</source>
        <translation>Fuseau horaire du déploiement</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhereStep</name>
    <message>
        <source>Source environment</source>
        <translation>Environnement source</translation>
    </message>
    <message>
        <source>Target environments</source>
        <translation>Environnements cibles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>No environment has another one below it. Connect them on the map first.</source>
        <translation>Aucun environnement n’en a un autre en dessous. Reliez-les d’abord sur la carte.</translation>
    </message>
    <message>
        <source>Tick at least one target.</source>
        <translation>Cochez au moins une cible.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Stories with something due</source>
        <translation>Stories avec quelque chose en attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is connected with no other environment. Connect it on the map first.</source>
        <translation>Il n’est relié à aucun autre environnement. Reliez-le d’abord sur la carte.</translation>
    </message>
    <message>
        <source>%1 (lies above: an ordinary promotion)</source>
        <translation>%1 (au-dessus&#xa0;: une promotion ordinaire)</translation>
    </message>
    <message>
        <source>This is an ordinary promotion, up the pipeline: the same plan, check, deployment and record.</source>
        <translation>C’est une promotion ordinaire, vers le haut du pipeline&#xa0;: mêmes plan, validation, déploiement et registre.</translation>
    </message>
    <message>
        <source>%1 cannot be the source: %2</source>
        <translation>%1 ne peut pas être la source&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>Tout ce qui est en attente</translation>
    </message>
    <message>
        <source>Everything that is due (%1)</source>
        <translation>Tout ce qui est en attente (%1)</translation>
    </message>
    <message>
        <source>What has changed in the source since…</source>
        <translation>Ce qui a changé dans la source depuis…</translation>
    </message>
    <message>
        <source>These stories</source>
        <translation>Ces stories</translation>
    </message>
    <message>
        <source>I pick the components</source>
        <translation>Je choisis les composants</translation>
    </message>
    <message>
        <source>Tick where it is to go, and what is due is counted.</source>
        <translation>Cochez où cela doit aller, et ce qui est en attente est compté.</translation>
    </message>
    <message>
        <source>What is due is being counted…</source>
        <translation>Ce qui est en attente est en cours de comptage…</translation>
    </message>
    <message>
        <source>Nothing is due there.</source>
        <translation>Rien n’y est en attente.</translation>
    </message>
    <message>
        <source>What is due is not counted yet.</source>
        <translation>Ce qui est en attente n’est pas encore compté.</translation>
    </message>
    <message>
        <source>There is only one reading of the source.</source>
        <translation>La source n’a été lue qu’une fois.</translation>
    </message>
    <message>
        <source>No story is known of which something is due: promotions into the source named none.</source>
        <translation>Aucune story connue n’a quelque chose en attente&#xa0;: les promotions vers la source n’en ont nommé aucune.</translation>
    </message>
    <message>
        <source>Choose since when.</source>
        <translation>Choisissez depuis quand.</translation>
    </message>
    <message>
        <source>Tick at least one story.</source>
        <translation>Cochez au moins une story.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln components due</source>
        <translation>
            <numerusform>%1, %Ln composant en attente</numerusform>
            <numerusform>%1, %Ln composants en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::ReadinessModel</name>
    <message>
        <source>Waived: %1</source>
        <translation>Levé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
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
        <translation>Version</translation>
    </message>
    <message>
        <source>Ask for releases and dates</source>
        <translation>Demander versions et dates</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Export as report…</source>
        <translation>Exporter en rapport…</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Contrôles faits</translation>
    </message>
    <message>
        <source>Releases of the orgs</source>
        <translation>Versions des orgs</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Mise à niveau</translation>
    </message>
    <message>
        <source>Next upgrade</source>
        <translation>Prochaine mise à niveau</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Owner and date…</source>
        <translation>Responsable et date…</translation>
    </message>
    <message>
        <source>Done by hand…</source>
        <translation>Fait à la main…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Lever…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Aller au pipeline</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No org of the pipeline was asked for its release yet. Once they were, the checks for the release that comes are here.</source>
        <translation>Aucune org du pipeline n’a encore été interrogée sur sa version. Ensuite, les contrôles pour la prochaine version seront ici.</translation>
    </message>
    <message>
        <source>%1 (API %2)</source>
        <translation>%1 (API %2)</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>%1 contrôles faits sur %2</translation>
    </message>
    <message>
        <source>%1 · blocking: %2</source>
        <translation>%1 · bloquants&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Rien n’a encore été regardé.</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>Levé par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>Regardé le %1.</translation>
    </message>
    <message>
        <source>Take back the waiver</source>
        <translation>Annuler la levée</translation>
    </message>
    <message>
        <source>Back-promote…</source>
        <translation>Rétropromouvoir…</translation>
    </message>
    <message>
        <source>Run its tests</source>
        <translation>Exécuter ses tests</translation>
    </message>
    <message>
        <source>Read and keep as before</source>
        <translation>Lire et conserver comme état d’avant</translation>
    </message>
    <message>
        <source>Read and keep as after</source>
        <translation>Lire et conserver comme état d’après</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Montrer ce qui a changé…</translation>
    </message>
    <message>
        <source>Validate again</source>
        <translation>Valider à nouveau</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>La demande est en cours.</translation>
    </message>
    <message>
        <source>Ask for releases and upgrade dates</source>
        <translation>Demander versions et dates de mise à niveau</translation>
    </message>
    <message>
        <source>Asked and kept</source>
        <translation>Demandé et conservé</translation>
    </message>
    <message>
        <source>Check the readiness for a release</source>
        <translation>Contrôler la préparation à une version</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>C’est en cours.</translation>
    </message>
    <message>
        <source>Who sees to “%1”, and until when?</source>
        <translation>Qui s’occupe de «&#xa0;%1&#xa0;», et jusqu’à quand&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What was seen? It is the evidence that this is done: “%1”</source>
        <translation>Qu’a-t-on constaté&#xa0;? C’est la preuve que ceci est fait&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Why does this not matter for the release? The reason goes on record: “%1”</source>
        <translation>Pourquoi ceci n’importe-t-il pas pour la version&#xa0;? La raison est consignée&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>Motif, consigné au registre</translation>
    </message>
    <message>
        <source>Export the readiness as a report</source>
        <translation>Exporter la préparation en rapport</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Page à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Document for programs (*.json)</source>
        <translation>Document pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::UpgradeDialog</name>
    <message>
        <source>What the upgrade of %1 changed</source>
        <translation>Ce que la mise à niveau de %1 a changé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Environment to bring the upgrade&apos;s changes to</source>
        <translation>Environnement où porter les changements de la mise à niveau</translation>
    </message>
    <message>
        <source>Plan what the upgrade changed…</source>
        <translation>Planifier ce que la mise à niveau a changé…</translation>
    </message>
    <message>
        <source>Export as report…</source>
        <translation>Exporter en rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>By the upgrade: %1 · by people: %2 · by promotions: %3 · not clear: %4</source>
        <translation>Par la mise à niveau&#xa0;: %1 · par des personnes&#xa0;: %2 · par des promotions&#xa0;: %3 · pas clair&#xa0;: %4</translation>
    </message>
    <message>
        <source>By this report the upgrade changed nothing.</source>
        <translation>D’après ce rapport, la mise à niveau n’a rien changé.</translation>
    </message>
    <message>
        <source>Nothing is below %1.</source>
        <translation>Il n’y a rien au-dessous de %1.</translation>
    </message>
    <message>
        <source>It is being planned.</source>
        <translation>La planification est en cours.</translation>
    </message>
    <message>
        <source>Plan what the upgrade of %1 changed for %2</source>
        <translation>Planifier pour %2 ce que la mise à niveau de %1 a changé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Export what the upgrade changed</source>
        <translation>Exporter ce que la mise à niveau a changé</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Page à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Document for programs (*.json)</source>
        <translation>Document pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
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
        <translation>À décider</translation>
    </message>
    <message>
        <source>Removed, as %1</source>
        <translation>Supprimé, comme %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 gardé</translation>
    </message>
    <message>
        <source>Kept %1 (%2 removed it)</source>
        <translation>%1 gardé (%2 l’avait supprimé)</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Modifié à la main</translation>
    </message>
    <message>
        <source>%1 and %2 both changed this since the last common version, and the values differ.</source>
        <translation>%1 et %2 l’ont tous deux modifié depuis la dernière version commune, et les valeurs diffèrent.</translation>
    </message>
    <message>
        <source>%1 and %2 both added this since the last common version, differently.</source>
        <translation>%1 et %2 l’ont tous deux ajouté depuis la dernière version commune, différemment.</translation>
    </message>
    <message>
        <source>%1 removed this; %2 changed it since the last common version.</source>
        <translation>%1 l’a supprimé&#xa0;; %2 l’a modifié depuis la dernière version commune.</translation>
    </message>
    <message>
        <source>%2 removed this; %1 changed it since the last common version.</source>
        <translation>%2 l’a supprimé&#xa0;; %1 l’a modifié depuis la dernière version commune.</translation>
    </message>
    <message>
        <source>%1 and %2 put the same entries in different orders, and order matters here.</source>
        <translation>%1 et %2 ont mis les mêmes entrées dans des ordres différents, et l’ordre compte ici.</translation>
    </message>
    <message>
        <source>%1 and %2 both changed these lines since the last common version.</source>
        <translation>%1 et %2 ont tous deux modifié ces lignes depuis la dernière version commune.</translation>
    </message>
    <message>
        <source>This file can only be taken as a whole, and %1 and %2 differ.</source>
        <translation>Ce fichier ne peut être pris qu’en bloc, et %1 et %2 diffèrent.</translation>
    </message>
    <message>
        <source>%1 and %2 both moved this, to different folders.</source>
        <translation>%1 et %2 l’ont tous deux déplacé, vers des dossiers différents.</translation>
    </message>
    <message>
        <source>%1 and %2 differ and no common version is known, so it is asked and never guessed.</source>
        <translation>%1 et %2 diffèrent et aucune version commune n’est connue&#xa0;; la question est donc posée, jamais devinée.</translation>
    </message>
    <message>
        <source>Before: no common version is known.</source>
        <translation>Avant&#xa0;: aucune version commune n’est connue.</translation>
    </message>
    <message>
        <source>Before (last common version): not there.</source>
        <translation>Avant (dernière version commune)&#xa0;: absent.</translation>
    </message>
    <message>
        <source>Before (last common version): %1</source>
        <translation>Avant (dernière version commune)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not there: removed</source>
        <translation>Absent&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>Line %1: text outside &lt;%2&gt;.</source>
        <translation>Ligne %1&#xa0;: texte hors de &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; cannot stand here, only &lt;%3&gt;.</source>
        <translation>Ligne %1&#xa0;: &lt;%2&gt; n’a pas sa place ici, seulement &lt;%3&gt;.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 fusionné dans %2</translation>
    </message>
    <message>
        <source>Your decisions cannot be kept in %1: %2. They last as long as this window.</source>
        <translation>Vos décisions ne peuvent pas être conservées dans %1&#xa0;: %2. Elles durent autant que cette fenêtre.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Combiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état de %1</translation>
    </message>
    <message>
        <source>Kept both, %1 first</source>
        <translation>Les deux gardés, %1 d’abord</translation>
    </message>
    <message>
        <source>Practice: nothing here is kept, and nothing goes to an org</source>
        <translation>Exercice&#xa0;: rien n’est conservé ici, et rien ne part vers une org</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 in %2: which one stays?</source>
        <translation>%1 dans %2&#xa0;: lequel reste&#xa0;?</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>I am bringing changes from %1 to %2, and this was changed on both sides:</source>
        <translation>J’apporte des changements de %1 vers %2, et ceci a été changé des deux côtés&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which one should %1 have?</source>
        <translation>Lequel %1 doit-il avoir&#xa0;?</translation>
    </message>
    <message>
        <source>No story is known for this component.</source>
        <translation>Aucune story n’est connue pour ce composant.</translation>
    </message>
    <message>
        <source>Where %1 opens is not known yet. Say so in Settings, under Merging.</source>
        <translation>On ne sait pas encore où s’ouvre %1. Indiquez-le dans les paramètres, sous Fusion.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, and this promotion does not bring it along.</source>
        <translation>%1 n’existe pas dans %2, et cette promotion ne l’apporte pas.</translation>
    </message>
    <message>
        <source>%1 belongs to a package that %2 does not have.</source>
        <translation>%1 appartient à un package que %2 n’a pas.</translation>
    </message>
    <message>
        <source>%1 exists in no environment of this promotion.</source>
        <translation>%1 n’existe dans aucun environnement de cette promotion.</translation>
    </message>
    <message>
        <source>It would merge by itself; you want to decide it.</source>
        <translation>Cela fusionnerait tout seul&#xa0;; vous voulez en décider.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed.</source>
        <translation>&lt;%1&gt; n’est pas fermé.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; ne ferme rien.</translation>
    </message>
    <message>
        <source>component %1 of %2</source>
        <translation>composant %1 sur %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Order matters here.</source>
        <translation>%1. L’ordre a ici un sens.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more lines, see the text below</source>
        <translation>
            <numerusform>… et %Ln ligne de plus, voir le texte ci-dessous</numerusform>
            <numerusform>… et %Ln lignes de plus, voir le texte ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>(Promotion %1, decision %L2 of %L3)</source>
        <translation>(Promotion %1, décision %L2 sur %L3)</translation>
    </message>
    <message>
        <source>%1 and %2 both changed this file, and it is no text that could be merged.</source>
        <translation>%1 et %2 ont tous deux modifié ce fichier, et ce n’est pas un texte qui puisse être fusionné.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AbandonDialog</name>
    <message>
        <source>Abandon this back-promotion</source>
        <translation>Abandonner cette rétropromotion</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Saisissez %1 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the name of the target first: %1.</source>
        <translation>Saisissez d’abord le nom de la cible&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are set aside. They can be taken up again for %1 days, from the list of what waits.</source>
        <translation>
            <numerusform>%Ln décision est mise de côté. Elle peut être reprise pendant %1 jours depuis la liste de ce qui attend.</numerusform>
            <numerusform>%Ln décisions sont mises de côté. Elles peuvent être reprises pendant %1 jours depuis la liste de ce qui attend.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::Asking</name>
    <message>
        <source>Nothing on this computer opens %1.</source>
        <translation>Rien sur cet ordinateur n’ouvre %1.</translation>
    </message>
    <message>
        <source>No mail program opened, so the question was copied. Paste it where you like.</source>
        <translation>Aucun logiciel de messagerie ne s’est ouvert&#xa0;; la question a été copiée. Collez-la où vous voulez.</translation>
    </message>
    <message>
        <source>The question was copied. Paste it where you like.</source>
        <translation>La question a été copiée. Collez-la où vous voulez.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AutomaticList</name>
    <message>
        <source>Only %1 changed it</source>
        <translation>Modifié seulement par %1</translation>
    </message>
    <message>
        <source>Only %1 changed it, so it stays</source>
        <translation>Modifié seulement par %1, reste donc tel quel</translation>
    </message>
    <message>
        <source>Both made the same change</source>
        <translation>Les deux ont fait la même modification</translation>
    </message>
    <message>
        <source>Only the order differs</source>
        <translation>Seul l’ordre diffère</translation>
    </message>
    <message>
        <source>Both changed different words of the same lines</source>
        <translation>Les deux ont modifié des mots différents des mêmes lignes</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Selon une règle</translation>
    </message>
    <message>
        <source>Merged automatically</source>
        <translation>Fusions automatiques</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By a rule: %1</source>
        <translation>Par une règle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeDialog</name>
    <message>
        <source>%1 as it was read first, %2</source>
        <translation>%1 à sa première lecture, %2</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Count it as before</source>
        <translation>Compter comme avant</translation>
    </message>
    <message>
        <source>What counts as before</source>
        <translation>Ce qui compte comme avant</translation>
    </message>
    <message>
        <source>What counts as before?</source>
        <translation>Qu’est-ce qui compte comme avant&#xa0;?</translation>
    </message>
    <message>
        <source>What one side alone changed since then merges by itself; what both changed is asked. Where the versions are the same as now, your decisions stay. Undo takes this back.</source>
        <translation>Ce qu’un seul côté a changé depuis se fusionne tout seul&#xa0;; ce que les deux ont changé est demandé. Là où les versions sont les mêmes que maintenant, vos décisions restent. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Nothing: every difference is asked</source>
        <translation>Rien&#xa0;: chaque différence est demandée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That counts as before already.</source>
        <translation>Cela compte déjà comme avant.</translation>
    </message>
    <message>
        <source>Merging to see how many stay to be decided …</source>
        <translation>Fusion en cours pour voir combien restent à décider…</translation>
    </message>
    <message numerus="yes">
        <source>As it is now: %Ln decisions.</source>
        <translation>
            <numerusform>Comme maintenant&#xa0;: %Ln décision.</numerusform>
            <numerusform>Comme maintenant&#xa0;: %Ln décisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions, instead of %1 now.</source>
        <translation>
            <numerusform>%Ln décision, au lieu de %1 maintenant.</numerusform>
            <numerusform>%Ln décisions, au lieu de %1 maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeNotice</name>
    <message>
        <source>As before counts: %1.</source>
        <translation>Compte comme avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No shared history, so every difference is asked. Choose what counts as before:</source>
        <translation>Pas d’historique commun&#xa0;: chaque différence est donc demandée. Choisissez ce qui compte comme avant&#xa0;:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Un autre moment…</translation>
    </message>
    <message numerus="yes">
        <source>No shared history of %Ln components, so every difference in them is asked. Choose what counts as before:</source>
        <translation>
            <numerusform>Pas d’historique commun pour %Ln composant&#xa0;: chaque différence y est donc demandée. Choisissez ce qui compte comme avant&#xa0;:</numerusform>
            <numerusform>Pas d’historique commun pour %Ln composants&#xa0;: chaque différence y est donc demandée. Choisissez ce qui compte comme avant&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::CombineBox</name>
    <message>
        <source>Combine property by property</source>
        <translation>Combiner propriété par propriété</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2, as %3</source>
        <translation>%1&#xa0;: %2, comme %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not offered: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas proposé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Combiné&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value in each of %Ln rows.</source>
        <translation>
            <numerusform>Choisissez encore une valeur.</numerusform>
            <numerusform>Choisissez une valeur dans chacune des %Ln lignes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ComponentBar</name>
    <message>
        <source>Component %1 of %2</source>
        <translation>Composant %1 sur %2</translation>
    </message>
    <message>
        <source>Of the components that ask for a decision</source>
        <translation>Parmi les composants qui demandent une décision</translation>
    </message>
    <message>
        <source>Previous component: %1</source>
        <translation>Composant précédent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next component: %1</source>
        <translation>Composant suivant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionArea</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>F4 goes from the one to the other, at the same place.</source>
        <translation>F4 passe de l’un à l’autre, au même endroit.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionColumn</name>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Show only what is undecided</source>
        <translation>Afficher seulement ce qui est à décider</translation>
    </message>
    <message>
        <source>What was merged without asking, and why (A)</source>
        <translation>Ce qui a été fusionné sans demander, et pourquoi (A)</translation>
    </message>
    <message>
        <source>What is wrong with the result as it is decided so far</source>
        <translation>Ce qui ne va pas dans le résultat décidé jusqu’ici</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Merged automatically (%1) ▸</source>
        <translation>Fusions automatiques (%1) ▸</translation>
    </message>
    <message>
        <source>Same on both sides (%1)</source>
        <translation>Identiques des deux côtés (%1)</translation>
    </message>
    <message>
        <source>Decisions, %L1, %L2 undecided</source>
        <translation>Décisions, %L1, dont %L2 à prendre</translation>
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
            <numerusform>%Ln décidée sur %1</numerusform>
            <numerusform>%Ln décidées sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionPanel</name>
    <message>
        <source>Text before</source>
        <translation>Texte d’avant</translation>
    </message>
    <message>
        <source>Shows the last common version beside the others. Press 4</source>
        <translation>Affiche la dernière version commune à côté des autres. Touche 4</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <source>Press R</source>
        <translation>Touche R</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>Modifier à la main</translation>
    </message>
    <message>
        <source>Press E</source>
        <translation>Touche E</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Press D</source>
        <translation>Touche D</translation>
    </message>
    <message>
        <source>Make undecided again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Press U</source>
        <translation>Touche U</translation>
    </message>
    <message>
        <source>Merge by itself again</source>
        <translation>Fusion automatique</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Autre&#xa0;:</translation>
    </message>
    <message>
        <source>Why asked: %1</source>
        <translation>Pourquoi décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (avant)</translation>
    </message>
    <message>
        <source>Press B</source>
        <translation>Touche B</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Combiner…</translation>
    </message>
    <message>
        <source>Choose each property by itself. Press 3</source>
        <translation>Choisir chaque propriété séparément. Appuyez sur 3</translation>
    </message>
    <message>
        <source>Back to a choice</source>
        <translation>Revenir à un choix</translation>
    </message>
    <message>
        <source>Suggest the same next time %1 and %2 differ here</source>
        <translation>Proposer la même chose la prochaine fois que %1 et %2 diffèrent ici</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Demander à quelqu’un…</translation>
    </message>
    <message>
        <source>Ask %1…</source>
        <translation>Demander à %1…</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Ouvrir la story</translation>
    </message>
    <message>
        <source>Open story %1</source>
        <translation>Ouvrir la story %1</translation>
    </message>
    <message>
        <source>Both: %1, then %2</source>
        <translation>Les deux&#xa0;: %1, puis %2</translation>
    </message>
    <message>
        <source>%1&apos;s first, then %2&apos;s. Press 3</source>
        <translation>D’abord celui de %1, puis celui de %2. Touche 3</translation>
    </message>
    <message>
        <source>%1&apos;s first, then %2&apos;s</source>
        <translation>D’abord celui de %1, puis celui de %2</translation>
    </message>
    <message>
        <source>Write a mail with the question</source>
        <translation>Écrire un e-mail avec la question</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Copier la question</translation>
    </message>
    <message>
        <source>Why asked: %1 %2</source>
        <translation>Pourquoi on demande&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>✓ Decision %L1 of %L2: %3</source>
        <translation>✓ Décision %L1 sur %L2&#xa0;: %3</translation>
    </message>
    <message>
        <source>≠ Decision %L1 of %L2: %3</source>
        <translation>≠ Décision %L1 sur %L2&#xa0;: %3</translation>
    </message>
    <message>
        <source>≠ Conflict %L1 of %L2: %3</source>
        <translation>≠ Conflit %L1 sur %L2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This file is no text, so there is nothing to edit by hand.</source>
        <translation>Ce fichier n’est pas un texte&#xa0;; il n’y a rien à modifier à la main.</translation>
    </message>
    <message>
        <source>Elements of a flow work together; Rules can take one side&apos;s whole version, or keep both as versions.</source>
        <translation>Les éléments d’un flux fonctionnent ensemble&#xa0;; Règles permet de prendre la version entière d’un côté ou de garder les deux comme versions.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DraftList</name>
    <message>
        <source>everything decided</source>
        <translation>tout est décidé</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>What two environments changed differently, and only a person can settle.</source>
        <translation>Ce que deux environnements ont modifié différemment et que seule une personne peut trancher.</translation>
    </message>
    <message>
        <source>Back-promotions with decisions</source>
        <translation>Rétropromotions avec décisions</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 → %2: %3, started %4 by %5</source>
        <translation>%1 → %2&#xa0;: %3, début&#xa0;: %4, par %5</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>Start from a comparison</source>
        <translation>Partir d’une comparaison</translation>
    </message>
    <message>
        <source>%1 → %2: abandoned %3 by %4. Open it to take it up again, until %5.</source>
        <translation>%1 → %2&#xa0;: abandonné le %3 par %4. Ouvrez-le pour le reprendre, jusqu’au %5.</translation>
    </message>
    <message>
        <source>Practise on a sample conflict</source>
        <translation>S’exercer sur un conflit d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln décision restante</numerusform>
            <numerusform>%Ln décisions restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::EntryForm</name>
    <message>
        <source>The entry as a form</source>
        <translation>L’entrée en formulaire</translation>
    </message>
    <message>
        <source>One value on each line</source>
        <translation>Une valeur par ligne</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>What was decided, merged, checked and given up</source>
        <translation>Ce qui a été décidé, fusionné, contrôlé et abandonné</translation>
    </message>
    <message>
        <source>Back to decisions</source>
        <translation>Retour aux décisions</translation>
    </message>
    <message>
        <source>Checks: running</source>
        <translation>Contrôles en cours</translation>
    </message>
    <message>
        <source>Merged automatically (%1)</source>
        <translation>Fusionné automatiquement (%1)</translation>
    </message>
    <message>
        <source>%1 loses no value of its own</source>
        <translation>%1 ne perd aucune valeur propre</translation>
    </message>
    <message>
        <source>Checks: 0 problems</source>
        <translation>Contrôles&#xa0;: 0 problème</translation>
    </message>
    <message>
        <source>See what was merged</source>
        <translation>Voir ce qui a été fusionné</translation>
    </message>
    <message>
        <source>%1; references are being looked up</source>
        <translation>%1&#xa0;; recherche des références en cours</translation>
    </message>
    <message>
        <source>⚠ References were not looked up: %1</source>
        <translation>⚠ Les références n’ont pas été recherchées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only %1 changed it</source>
        <translation>Modifié seulement par %1</translation>
    </message>
    <message>
        <source>Both made the same change</source>
        <translation>Les deux ont fait la même modification</translation>
    </message>
    <message>
        <source>Only the order differs</source>
        <translation>Seul l’ordre diffère</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Selon une règle</translation>
    </message>
    <message>
        <source>Both changed different words of the same lines</source>
        <translation>Les deux ont modifié des mots différents des mêmes lignes</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide: all %Ln changes fit together.</source>
        <translation>
            <numerusform>Rien à décider&#xa0;: l’unique modification convient.</numerusform>
            <numerusform>Rien à décider&#xa0;: les %Ln modifications vont ensemble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 will lose: %Ln values</source>
        <translation>
            <numerusform>Ce que %1 perdra&#xa0;: %Ln valeur</numerusform>
            <numerusform>Ce que %1 perdra&#xa0;: %Ln valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln problems</source>
        <translation>
            <numerusform>Contrôles&#xa0;: %Ln problème</numerusform>
            <numerusform>Contrôles&#xa0;: %Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions (%L1)</source>
        <translation>Décisions (%L1)</translation>
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
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Result, editable</source>
        <translation>Résultat, modifiable</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Esc. What you typed stays here.</source>
        <translation>Échap. Votre saisie reste ici.</translation>
    </message>
    <message>
        <source>0 problems</source>
        <translation>0 problème</translation>
    </message>
    <message>
        <source>As a form</source>
        <translation>En formulaire</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Only an entry made of single values fits into a form.</source>
        <translation>Seule une entrée faite de valeurs simples tient dans un formulaire.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What you typed before is here again. This takes it away.</source>
        <translation>Ce que vous aviez saisi est de nouveau là. Ceci l’enlève.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems: %1</source>
        <translation>
            <numerusform>%Ln problème&#xa0;: %1</numerusform>
            <numerusform>%Ln problèmes&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::HistoryPanel</name>
    <message>
        <source>Steps that can be taken back or done again</source>
        <translation>Étapes qui peuvent être annulées ou refaites</translation>
    </message>
    <message>
        <source>As it was at the beginning</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Undone: %1 (%2, %3)</source>
        <translation>Annulé&#xa0;: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MergePanes</name>
    <message>
        <source>● %1 (source)</source>
        <translation>● %1 (source)</translation>
    </message>
    <message>
        <source>✎ Result: will be deployed to %1</source>
        <translation>✎ Résultat&#xa0;: sera déployé vers %1</translation>
    </message>
    <message>
        <source>◆ %1 (target)</source>
        <translation>◆ %1 (cible)</translation>
    </message>
    <message>
        <source>▢ Before (last common version)</source>
        <translation>▢ Avant (dernière version commune)</translation>
    </message>
    <message>
        <source>Last common version, read only</source>
        <translation>Dernière version commune, lecture seule</translation>
    </message>
    <message>
        <source>%1, source, read only</source>
        <translation>%1, source, lecture seule</translation>
    </message>
    <message>
        <source>%1, target, read only</source>
        <translation>%1, cible, lecture seule</translation>
    </message>
    <message>
        <source>✎ Result: will be written to %1</source>
        <translation>✎ Résultat&#xa0;: sera écrit dans %1</translation>
    </message>
    <message>
        <source>Result for %1, editable</source>
        <translation>Résultat pour %1, modifiable</translation>
    </message>
    <message>
        <source>Back to the decisions</source>
        <translation>Revenir aux décisions</translation>
    </message>
    <message>
        <source>What was written by hand goes; Undo brings it back.</source>
        <translation>Ce qui a été écrit à la main disparaît&#xa0;; Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Undecided, line %1 of the result</source>
        <translation>Non décidé, ligne %1 du résultat</translation>
    </message>
    <message>
        <source>Decided, line %1 of the result</source>
        <translation>Décidé, ligne %1 du résultat</translation>
    </message>
    <message>
        <source>[undecided: %1]</source>
        <translation>[non décidé&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MergeWindow</name>
    <message>
        <source>Resolve: %1</source>
        <translation>Résoudre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MovedNotice</name>
    <message>
        <source>%1 has been read again since %2.</source>
        <translation>%1 a été relu depuis %2.</translation>
    </message>
    <message>
        <source>What has the same values stays decided.</source>
        <translation>Ce qui a les mêmes valeurs reste décidé.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Intégrer</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln components of this promotion since %2.</source>
        <translation>
            <numerusform>%1 a changé %Ln composant de cette promotion depuis %2.</numerusform>
            <numerusform>%1 a changé %Ln composants de cette promotion depuis %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ProblemPanel</name>
    <message>
        <source>Back to decisions</source>
        <translation>Retour aux décisions</translation>
    </message>
    <message>
        <source>The result as decided so far: no problems</source>
        <translation>Le résultat décidé jusqu’ici&#xa0;: aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%Ln problems) ▸</source>
        <translation>
            <numerusform>Contrôles (%Ln problème) ▸</numerusform>
            <numerusform>Contrôles (%Ln problèmes) ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result as decided so far: %Ln problems</source>
        <translation>
            <numerusform>Le résultat décidé jusqu’ici&#xa0;: %Ln problème</numerusform>
            <numerusform>Le résultat décidé jusqu’ici&#xa0;: %Ln problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolvePage</name>
    <message>
        <source>Your last step is being saved. Try again in a moment.</source>
        <translation>Votre dernière étape est en cours d’enregistrement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Merging what is there now</source>
        <translation>Fusion de l’état actuel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Suivante à décider</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Précédente à décider</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Garder la source</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Keep the target</source>
        <translation>Garder la cible</translation>
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
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Reading both sides and the last common version</source>
        <translation>Lecture des deux côtés et de la dernière version commune</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Résoudre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Rétropromotion %1 → %2</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>début&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Steps: undo, redo</source>
        <translation>Étapes&#xa0;: annuler, rétablir</translation>
    </message>
    <message>
        <source>What %1 changed since the last common version</source>
        <translation>Ce que %1 a changé depuis la dernière version commune</translation>
    </message>
    <message>
        <source>What %1 changed since before</source>
        <translation>Ce que %1 a changé depuis avant</translation>
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
        <translation>Chercher dans tous les textes</translation>
    </message>
    <message>
        <source>Abandon this back-promotion…</source>
        <translation>Abandonner cette rétropromotion…</translation>
    </message>
    <message>
        <source>Next component</source>
        <translation>Composant suivant</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>Composant précédent</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>What the source changed</source>
        <translation>Ce que la source a changé</translation>
    </message>
    <message>
        <source>What the target changed</source>
        <translation>Ce que la cible a changé</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Decision instead of the text alone</source>
        <translation>La décision au lieu du texte seul</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Le texte seul</translation>
    </message>
    <message>
        <source>What counts as before…</source>
        <translation>Ce qui compte comme avant…</translation>
    </message>
    <message>
        <source>1 source   2 target   3 both   4 text before   B as before   R remove   E edit   D later   U undecided   Alt+↓ next   Alt+↑ previous   Ctrl+Z undo   A automatic   L rules   H steps   F4 text</source>
        <translation>1 source   2 cible   3 les deux   4 texte d’avant   B comme avant   R supprimer   E modifier   D plus tard   U non décidé   Alt+↓ suivant   Alt+↑ précédent   Ctrl+Z annuler   A automatique   L règles   H étapes   F4 texte</translation>
    </message>
    <message>
        <source>You can leave at any time and go on from Resolve.</source>
        <translation>Vous pouvez partir à tout moment et reprendre depuis Résoudre.</translation>
    </message>
    <message>
        <source>Decision or text</source>
        <translation>Décision ou texte</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Saved. Continue any time from Resolve.</source>
        <translation>Enregistré. Reprenez à tout moment depuis Résoudre.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Practice done. Nothing was kept or deployed.</source>
        <translation>Exercice terminé. Rien n’a été conservé ni déployé.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
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
        <translation>Prendre la version de la source</translation>
    </message>
    <message>
        <source>Take the target&apos;s version</source>
        <translation>Prendre la version de la cible</translation>
    </message>
    <message>
        <source>Both, or combine</source>
        <translation>Les deux, ou combiner</translation>
    </message>
    <message>
        <source>Show the text before</source>
        <translation>Afficher le texte d’avant</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Comme c’était avant</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>Modifier à la main</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Make it undecided</source>
        <translation>Remettre à décider</translation>
    </message>
    <message>
        <source>What was merged without asking</source>
        <translation>Ce qui a été fusionné sans demander</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No draft is open to be decided.</source>
        <translation>Aucun brouillon n’est ouvert pour décision.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes fitted and were merged without asking. They are listed with their reasons, and you can be asked instead.</source>
        <translation>
            <numerusform>%Ln changement convenait et a été fusionné sans question. Il est listé avec sa raison, et vous pouvez préférer qu’on vous le demande.</numerusform>
            <numerusform>%Ln changements convenaient et ont été fusionnés sans question. Ils sont listés avec leurs raisons, et vous pouvez préférer qu’on vous les demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>what counts as before</source>
        <translation>ce qui compte comme l’état d’avant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are open again, because their values changed: %1. Everything else is kept.</source>
        <translation>
            <numerusform>%Ln décision est de nouveau ouverte, car ses valeurs ont changé&#xa0;: %1. Tout le reste est conservé.</numerusform>
            <numerusform>%Ln décisions sont de nouveau ouvertes, car leurs valeurs ont changé&#xa0;: %1. Tout le reste est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 et %L2 de plus</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveSession</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Open again: %1 has changed this since it was decided (%2).</source>
        <translation>Rouverte&#xa0;: modification dans %1 depuis la décision (%2).</translation>
    </message>
    <message>
        <source>Remembered decisions: %L1</source>
        <translation>Décisions mémorisées&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%1: the whole version of %2</source>
        <translation>%1&#xa0;: la version entière de %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveTop</name>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidées</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finish. Unavailable: %1</source>
        <translation>Terminer. Indisponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo yet.</source>
        <translation>Rien à annuler pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Rien à refaire.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>what counts as before</source>
        <translation>ce qui compte comme avant</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>%Ln décision restante</numerusform>
            <numerusform>%Ln décisions restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 decided</source>
        <translation>
            <numerusform>%Ln décidée sur %1</numerusform>
            <numerusform>%Ln décidées sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged automatically: show</source>
        <translation>
            <numerusform>%Ln fusion automatique&#xa0;: afficher</numerusform>
            <numerusform>%Ln fusions automatiques&#xa0;: afficher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResultEditor</name>
    <message>
        <source>%1 Line %2: %3</source>
        <translation>%1 Ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Result, editable</source>
        <translation>Résultat, modifiable</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Problèmes du texte</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The text is being checked.</source>
        <translation>Le texte est en cours de contrôle.</translation>
    </message>
    <message>
        <source>0 problems</source>
        <translation>0 problème</translation>
    </message>
    <message>
        <source>Esc. The result is again what was decided; what you typed stays here.</source>
        <translation>Échap. Le résultat redevient ce qui a été décidé&#xa0;; votre saisie reste ici.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>What you typed before is here again. This takes it away.</source>
        <translation>Ce que vous aviez saisi est de nouveau là. Ceci l’enlève.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RightPages</name>
    <message>
        <source>Ask me instead</source>
        <translation>Me demander plutôt</translation>
    </message>
    <message>
        <source>Merged automatically, with the reason</source>
        <translation>Fusions automatiques, avec leur raison</translation>
    </message>
    <message>
        <source>What was done, and undone</source>
        <translation>Ce qui a été fait et annulé</translation>
    </message>
    <message>
        <source>Choose a merge in the list that can be decided otherwise.</source>
        <translation>Choisissez dans la liste une fusion qui peut être décidée autrement.</translation>
    </message>
    <message>
        <source>Back to decisions</source>
        <translation>Retour aux décisions</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RuleDialog</name>
    <message>
        <source>Settle by a rule</source>
        <translation>Trancher par une règle</translation>
    </message>
    <message>
        <source>Decisions that the rule settles</source>
        <translation>Décisions que la règle tranche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Also where it removes something (%1)</source>
        <translation>Aussi là où elle supprime quelque chose (%1)</translation>
    </message>
    <message>
        <source>One Undo takes all of it back. What is decided already stays as it is.</source>
        <translation>Un seul «&#xa0;Annuler&#xa0;» revient sur le tout. Ce qui est déjà décidé reste tel quel.</translation>
    </message>
    <message>
        <source>No open decision fits this rule.</source>
        <translation>Aucune décision ouverte ne correspond à cette règle.</translation>
    </message>
    <message numerus="yes">
        <source>It settles %Ln decisions:</source>
        <translation>
            <numerusform>Elle tranche %Ln décision&#xa0;:</numerusform>
            <numerusform>Elle tranche %Ln décisions&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln decisions</source>
        <translation>
            <numerusform>Trancher %Ln décision</numerusform>
            <numerusform>Trancher %Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… et %L1 de plus</translation>
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
        <translation>Garder %1 pour tout ce qui est à décider</translation>
    </message>
    <message>
        <source>Keep %1 for all undecided of %2</source>
        <translation>Garder %1 pour tout ce qui est à décider de %2</translation>
    </message>
    <message>
        <source>Keep %1 where only blanks and line ends differ</source>
        <translation>Garder %1 là où seuls les blancs et fins de ligne diffèrent</translation>
    </message>
    <message>
        <source>By who changed the component last</source>
        <translation>Selon qui a changé le composant en dernier</translation>
    </message>
    <message>
        <source>Keep %1 for components that %2 changed last</source>
        <translation>Garder %1 pour les composants que %2 a changés en dernier</translation>
    </message>
    <message>
        <source>Nothing that is open here was decided before with the same three values.</source>
        <translation>Rien de ce qui est ouvert ici n’a déjà été décidé avec les trois mêmes valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln decisions by a rule. One Undo takes them all back.</source>
        <translation>
            <numerusform>%Ln décision tranchée par une règle. «&#xa0;Annuler&#xa0;» la rouvre.</numerusform>
            <numerusform>%Ln décisions tranchées par une règle. Un seul «&#xa0;Annuler&#xa0;» les rouvre toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as before in other promotions</source>
        <translation>
            <numerusform>En décider %Ln comme dans une autre promotion</numerusform>
            <numerusform>En décider %Ln comme dans d’autres promotions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %Ln as before. One Undo takes them all back.</source>
        <translation>
            <numerusform>%Ln décision prise comme auparavant. «&#xa0;Annuler&#xa0;» la rouvre.</numerusform>
            <numerusform>%Ln décisions prises comme auparavant. Un seul «&#xa0;Annuler&#xa0;» les rouvre toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 for every “%2” of a %3</source>
        <translation>Garder %1 pour chaque «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>Take the whole version of %1 of %2</source>
        <translation>Prendre la version entière de %1 pour %2</translation>
    </message>
    <message>
        <source>Taken as a whole. Undo brings the decisions back.</source>
        <translation>Prise en entier. Annuler rétablit les décisions.</translation>
    </message>
    <message>
        <source>Keep both versions of %2: the whole of %1&apos;s as the new one</source>
        <translation>Garder les deux versions de %2&#xa0;: celle de %1, entière, comme nouvelle</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::SideCard</name>
    <message>
        <source>press 1</source>
        <translation>touche 1</translation>
    </message>
    <message>
        <source>press 2</source>
        <translation>touche 2</translation>
    </message>
    <message>
        <source>Remove it, as %1</source>
        <translation>Supprimer, comme %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  (changed)</source>
        <translation>%1  (modifié)</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Press 1</source>
        <translation>Appuyez sur 1</translation>
    </message>
    <message>
        <source>Press 2</source>
        <translation>Appuyez sur 2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::SideChanges</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>≠ %1: %2</source>
        <translation>≠ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>+ %1: added</source>
        <translation>+ %1&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>− %1: removed</source>
        <translation>− %1&#xa0;: retiré</translation>
    </message>
    <message>
        <source>± %1: changed</source>
        <translation>± %1&#xa0;: modifié</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::TextPane</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>Aucun texte n’est sélectionné.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::TurnNotice</name>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (sur %2)</translation>
    </message>
    <message>
        <source>%1 is deciding this promotion.</source>
        <translation>%1 décide actuellement cette promotion.</translation>
    </message>
    <message>
        <source>You are watching. Take the turn to decide.</source>
        <translation>Vous regardez. Prenez la main pour décider.</translation>
    </message>
    <message>
        <source>Nobody is deciding this promotion any more.</source>
        <translation>Plus personne ne décide cette promotion.</translation>
    </message>
    <message>
        <source>You are watching %1. What is decided there is shown here as it happens.</source>
        <translation>Vous regardez %1. Ce qui y est décidé apparaît ici en direct.</translation>
    </message>
    <message>
        <source>%1 took this promotion over at %2. What you decided is kept.</source>
        <translation>%1 a repris cette promotion à %2. Ce que vous avez décidé est conservé.</translation>
    </message>
    <message>
        <source>%1 is deciding this promotion since %2.</source>
        <translation>%1 décide cette promotion depuis %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Decide here</source>
        <translation>Décider ici</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::WholeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take a whole version</source>
        <translation>Prendre une version entière</translation>
    </message>
    <message>
        <source>%1 has nothing in it that would be lost.</source>
        <translation>%1 n’y a rien qui serait perdu.</translation>
    </message>
    <message>
        <source>Lost with it is what %1 has of its own:</source>
        <translation>Ce que %1 a en propre est alors perdu&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>One Undo brings all decisions back.</source>
        <translation>Un seul Annuler rétablit toutes les décisions.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not in the new version is what %1 has of its own:</source>
        <translation>La nouvelle version ne contient pas ce que %1 a en propre&#xa0;:</translation>
    </message>
    <message>
        <source>Both are kept: the version that is there now stays in %1 as an older one and can be activated again.</source>
        <translation>Les deux sont gardées&#xa0;: la version actuelle reste dans %1 comme version antérieure et peut être réactivée.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox</name>
    <message>
        <source>for a refresh</source>
        <translation>pour une actualisation</translation>
    </message>
    <message>
        <source>against a refresh</source>
        <translation>contre une actualisation</translation>
    </message>
    <message>
        <source>for neither</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A refresh copies the whole org anew: right for a replica that is far away. A back-promotion takes down what is due, piece by piece: right for what is frequent and can be chosen. Use both.</source>
        <translation>Une actualisation recopie toute l’org : adaptée à une réplique très éloignée. Une rétropromotion descend ce qui est dû, pièce par pièce : adaptée à ce qui est fréquent et peut se choisir. Utilisez les deux.</translation>
    </message>
    <message>
        <source>A refresh is advised when the components that are due or drifted reach %1 and those with changes of its own do not exceed %2; or when its data is needed and older than its kind may be.</source>
        <translation>Une actualisation est conseillée quand les composants dus ou dérivés atteignent %1 et que ceux avec des changements propres ne dépassent pas %2 ; ou quand ses données sont nécessaires et plus anciennes que son type ne le permet.</translation>
    </message>
    <message>
        <source>Production allows a refresh only so often; until then it is advised to wait. Else what is due is back-promoted. Every number here can be changed under Thresholds.</source>
        <translation>La production ne permet une actualisation qu’à intervalles ; jusque-là, il est conseillé d’attendre. Sinon, ce qui est dû est rétropromu. Chaque nombre se change sous Seuils.</translation>
    </message>
    <message numerus="yes">
        <source>loses the changes in %Ln component(s)</source>
        <translation>
            <numerusform>perd les changements de %Ln composant</numerusform>
            <numerusform>perd les changements de %Ln composants</numerusform>
        </translation>
    </message>
    <message>
        <source>loses nothing that is not above</source>
        <translation>ne perd rien qui ne soit au-dessus</translation>
    </message>
    <message>
        <source>earliest refresh: today</source>
        <translation>actualisation au plus tôt : aujourd’hui</translation>
    </message>
    <message>
        <source>earliest refresh: %1</source>
        <translation>actualisation au plus tôt : %1</translation>
    </message>
    <message>
        <source>users to add again: %1</source>
        <translation>utilisateurs à rajouter : %1</translation>
    </message>
    <message>
        <source>logins, schedules, e-mail deliverability and masking have to be set again (checklist)</source>
        <translation>connexions, planifications, envoi d’e-mails et masquage sont à redéfinir (liste de contrôle)</translation>
    </message>
    <message>
        <source>If you refresh: %1.</source>
        <translation>Si vous actualisez : %1.</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>La connexion n’est pas possible dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ChecklistDialog</name>
    <message>
        <source>After the refresh of %1</source>
        <translation>Après l’actualisation de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ChecklistView</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Pas nécessaire ici</translation>
    </message>
    <message>
        <source>Done after the refresh</source>
        <translation>Fait après l’actualisation</translation>
    </message>
    <message>
        <source>To do after the refresh of %1</source>
        <translation>À faire après l’actualisation de %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Something of your own to do</source>
        <translation>Quelque chose de propre à faire</translation>
    </message>
    <message>
        <source>Something of your own, for every refresh</source>
        <translation>Quelque chose de propre, pour chaque actualisation</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation>Nécessaire après tout</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>C’est fait.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::RefreshWizard</name>
    <message>
        <source>made here</source>
        <translation>créé ici</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>supprimé ici</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>modifié ici</translation>
    </message>
    <message>
        <source>Asking production how %1 stands…</source>
        <translation>Interrogation de la production sur l’état de %1…</translation>
    </message>
    <message>
        <source>A refresh replaces everything in %1 by a fresh copy of its source: metadata, records, users and settings. What only %1 has is lost unless it is saved first; Backflow offers it back afterwards.</source>
        <translation>Une actualisation remplace tout dans %1 par une copie neuve de sa source : métadonnées, enregistrements, utilisateurs et paramètres. Ce que seul %1 possède est perdu s’il n’est pas sauvegardé d’abord ; Backflow le propose ensuite.</translation>
    </message>
    <message>
        <source>Work that only %1 has</source>
        <translation>Travail que seul %1 possède</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Read the org and save its changes</source>
        <translation>Lire l’org et sauvegarder ses changements</translation>
    </message>
    <message>
        <source>Refresh without saving: its changes may be lost</source>
        <translation>Actualiser sans sauvegarder : ses changements peuvent être perdus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Goes on record with your name</source>
        <translation>Sera consigné avec votre nom</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Start the refresh</source>
        <translation>Lancer l’actualisation</translation>
    </message>
    <message>
        <source>Production copies the org. That takes from minutes to days, by its size; this window may be closed, Activity goes on watching, and the advisor tells when it is over.</source>
        <translation>La production copie l’org. Cela prend de quelques minutes à plusieurs jours, selon sa taille ; cette fenêtre peut être fermée, Activité continue de suivre, et Conseils dit quand c’est fini.</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Progression de l’actualisation</translation>
    </message>
    <message>
        <source>Activate the copy</source>
        <translation>Activer la copie</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Connecting signs in to the new org, reads it, begins its record anew and sets right what it has in common with the other environments. Its history is kept.</source>
        <translation>La connexion ouvre une session dans la nouvelle org, la lit, recommence son registre et corrige ce qu’elle a en commun avec les autres environnements. Son historique est conservé.</translation>
    </message>
    <message>
        <source>Through production (recommended): nothing to type</source>
        <translation>Par la production (recommandé) : rien à saisir</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Put the saved work back…</source>
        <translation>Remettre le travail sauvegardé…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of its own were saved %1.</source>
        <translation>
            <numerusform>%Ln composant propre a été sauvegardé : %1.</numerusform>
            <numerusform>%Ln composants propres ont été sauvegardés : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved of it yet.</source>
        <translation>Rien n’en est encore sauvegardé.</translation>
    </message>
    <message>
        <source>Save its changes first, or say that they may be lost.</source>
        <translation>Sauvegardez d’abord ses changements, ou dites qu’ils peuvent être perdus.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dites d’abord pourquoi.</translation>
    </message>
    <message>
        <source>Type the name %1 first.</source>
        <translation>Saisissez d’abord le nom %1.</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Actualisation de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Sauvegarder et lancer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>%1 was org %2. Its sandbox was refreshed from %3 and is org %4 now.</source>
        <translation>%1 était l’org %2. Sa sandbox a été actualisée depuis %3 et est maintenant l’org %4.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>sa source</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>La sauvegarde est en cours.</translation>
    </message>
    <message>
        <source>Save the changes of %1</source>
        <translation>Sauvegarder les changements de %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Production is being asked.</source>
        <translation>La production est interrogée.</translation>
    </message>
    <message>
        <source>Have %1 refreshed</source>
        <translation>Faire actualiser %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>The copying is over</source>
        <translation>La copie est terminée</translation>
    </message>
    <message>
        <source>Activate the copy of %1</source>
        <translation>Activer la copie de %1</translation>
    </message>
    <message>
        <source>Give the copy of %1 up</source>
        <translation>Abandonner la copie de %1</translation>
    </message>
    <message>
        <source>%1 has not shown the copy yet.</source>
        <translation>%1 n’a pas encore montré la copie.</translation>
    </message>
    <message>
        <source>The copy is ready. Activating puts it in the place of %1.</source>
        <translation>La copie est prête. L’activer la met à la place de %1.</translation>
    </message>
    <message>
        <source>%1 says that the copying ended: %2. The sandbox is as it was.</source>
        <translation>%1 dit que la copie s’est terminée : %2. La sandbox est comme avant.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>La connexion est en cours.</translation>
    </message>
    <message>
        <source>Connect %1 to its new org</source>
        <translation>Connecter %1 à sa nouvelle org</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>%1 is connected to org %2 as %3.</source>
        <translation>%1 est connecté à l’org %2 en tant que %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) read.</source>
        <translation>
            <numerusform>%Ln composant lu.</numerusform>
            <numerusform>%Ln composants lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Common versions set right; of %Ln component(s) none is known, and what differs there is asked.</source>
        <translation>
            <numerusform>Versions communes corrigées ; pour %Ln composant aucune n’est connue, et ce qui y diffère est demandé.</numerusform>
            <numerusform>Versions communes corrigées ; pour %Ln composants aucune n’est connue, et ce qui y diffère est demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common versions set right: a back-promotion asks about real conflicts only.</source>
        <translation>Versions communes corrigées : une rétropromotion n’interroge que sur de vrais conflits.</translation>
    </message>
    <message>
        <source>It is on this computer alone for now: %1</source>
        <translation>Pour l’instant sur cet ordinateur seulement : %1</translation>
    </message>
    <message numerus="yes">
        <source>Put the %Ln saved component(s) back…</source>
        <translation>
            <numerusform>Remettre %Ln composant sauvegardé…</numerusform>
            <numerusform>Remettre %Ln composants sauvegardés…</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Le plan est en cours de création.</translation>
    </message>
    <message>
        <source>Put work back into %1</source>
        <translation>Remettre le travail dans %1</translation>
    </message>
    <message>
        <source>The plan is made</source>
        <translation>Le plan est créé</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::SandboxTab</name>
    <message>
        <source>Sandboxes</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Of its own</source>
        <translation>Propres</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Dérivés</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Next allowed</source>
        <translation>Prochaine possible</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Seuils…</translation>
    </message>
    <message>
        <source>How is this decided?</source>
        <translation>Comment est-ce décidé ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Its records have to be like production&apos;s</source>
        <translation>Ses enregistrements doivent ressembler à ceux de la production</translation>
    </message>
    <message>
        <source>Start back-promotion…</source>
        <translation>Lancer la rétropromotion…</translation>
    </message>
    <message>
        <source>Connect the new org…</source>
        <translation>Connecter la nouvelle org…</translation>
    </message>
    <message>
        <source>Save its changes first</source>
        <translation>Sauvegarder d’abord ses changements</translation>
    </message>
    <message>
        <source>Plan a refresh…</source>
        <translation>Planifier une actualisation…</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Liste de contrôle…</translation>
    </message>
    <message>
        <source>Production was asked %1.</source>
        <translation>La production a été interrogée : %1.</translation>
    </message>
    <message>
        <source>Production was never asked about its sandboxes.</source>
        <translation>La production n’a jamais été interrogée sur ses sandbox.</translation>
    </message>
    <message>
        <source>No sandboxes yet.</source>
        <translation>Pas encore de sandbox.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Aller au pipeline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Why, for %1</source>
        <translation>Pourquoi, pour %1</translation>
    </message>
    <message>
        <source>What was captured of it before is offered back once it is connected.</source>
        <translation>Ce qui en a été sauvegardé avant est proposé une fois la connexion faite.</translation>
    </message>
    <message>
        <source>Show its refresh…</source>
        <translation>Afficher son actualisation…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln change(s) first</source>
        <translation>
            <numerusform>Sauvegarder d’abord %Ln changement</numerusform>
            <numerusform>Sauvegarder d’abord %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its own would be lost.</source>
        <translation>Rien de propre ne serait perdu.</translation>
    </message>
    <message>
        <source>After the refresh: %1 of %2 done…</source>
        <translation>Après l’actualisation : %1 sur %2 faits…</translation>
    </message>
    <message>
        <source>%1 was refreshed: it is another org now. Until it is connected, nothing is read from it and nothing deployed to it.</source>
        <translation>%1 a été actualisée : c’est une autre org maintenant. Tant qu’elle n’est pas connectée, rien n’y est lu ni déployé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandbox(es) were refreshed and have to be connected again, %1 first.</source>
        <translation>
            <numerusform>%Ln sandbox a été actualisée et doit être reconnectée, d’abord %1.</numerusform>
            <numerusform>%Ln sandbox ont été actualisées et doivent être reconnectées, d’abord %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>La mesure est en cours.</translation>
    </message>
    <message>
        <source>Measure the sandboxes</source>
        <translation>Mesurer les sandbox</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save the changes of %1</source>
        <translation>Sauvegarder les changements de %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of %1 saved: they can be put back after a refresh.</source>
        <translation>
            <numerusform>%Ln composant de %1 sauvegardé : il peut être remis après une actualisation.</numerusform>
            <numerusform>%Ln composants de %1 sauvegardés : ils peuvent être remis après une actualisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ThresholdsDialog</name>
    <message>
        <source>Components due or drifted</source>
        <translation>Composants dus ou dérivés</translation>
    </message>
    <message>
        <source>Components with changes of its own</source>
        <translation>Composants avec des changements propres</translation>
    </message>
    <message>
        <source>Days until a measurement is old</source>
        <translation>Jours avant qu’une mesure soit ancienne</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>A refresh is advised from that many components due or drifted on, unless more of the sandbox&apos;s own would be lost. How often production allows a refresh depends on the licence: look it up there before you rely on it.</source>
        <translation>Une actualisation est conseillée à partir de ce nombre de composants dus ou dérivés, sauf si davantage de travail propre à la sandbox serait perdu. La fréquence permise par la production dépend de la licence : vérifiez-la là-bas avant de vous y fier.</translation>
    </message>
    <message>
        <source>Refresh from, components due or drifted</source>
        <translation>Actualiser à partir de, composants dus ou dérivés</translation>
    </message>
    <message>
        <source>As long as of its own no more than</source>
        <translation>Tant que les propres ne dépassent pas</translation>
    </message>
    <message>
        <source>A measurement is old after, days</source>
        <translation>Une mesure est ancienne après, jours</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Days between refreshes</source>
        <translation>Jours entre actualisations</translation>
    </message>
    <message>
        <source>Data may be, days old</source>
        <translation>Âge permis des données, jours</translation>
    </message>
    <message>
        <source>Days between refreshes, %1</source>
        <translation>Jours entre actualisations, %1</translation>
    </message>
    <message>
        <source>Data may be, days old, %1</source>
        <translation>Âge permis des données, jours, %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings</name>
    <message>
        <source>Nothing is remembered yet. What you decide in Resolve will be.</source>
        <translation>Rien n’est encore mémorisé. Ce que vous déciderez dans Résoudre le sera.</translation>
    </message>
    <message>
        <source>Remembered decisions</source>
        <translation>Décisions mémorisées</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Forget the chosen</source>
        <translation>Oublier la sélection</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose what is to be forgotten.</source>
        <translation>Choisissez ce qui doit être oublié.</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>Ouvrir le dernier espace de travail au démarrage</translation>
    </message>
    <message>
        <source>start session restore</source>
        <translation>démarrage session restaurer</translation>
    </message>
    <message>
        <source>Show tips when something is used for the first time</source>
        <translation>Afficher des conseils à la première utilisation</translation>
    </message>
    <message>
        <source>coach marks help</source>
        <translation>conseils aide</translation>
    </message>
    <message>
        <source>Keep an icon in the system tray</source>
        <translation>Garder une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>notification area background close</source>
        <translation>zone de notification arrière-plan fermer</translation>
    </message>
    <message>
        <source>Closing the last window then leaves Backflow in the tray. Without a tray it always ends.</source>
        <translation>Fermer la dernière fenêtre laisse alors Backflow dans la zone de notification. Sans elle, il se termine toujours.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>theme light dark high contrast system colours</source>
        <translation>thème clair sombre contraste élevé système couleurs</translation>
    </message>
    <message>
        <source>Colours of differences</source>
        <translation>Couleurs des différences</translation>
    </message>
    <message>
        <source>Safe: blue, orange, magenta</source>
        <translation>Sûres&#xa0;: bleu, orange, magenta</translation>
    </message>
    <message>
        <source>Classic: green, red</source>
        <translation>Classiques&#xa0;: vert, rouge</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>added removed conflict colour blind deuteranopia red green</source>
        <translation>ajouté supprimé conflit daltonien deutéranopie rouge vert</translation>
    </message>
    <message>
        <source>own colour custom</source>
        <translation>couleur personnelle</translation>
    </message>
    <message>
        <source>My colour for added</source>
        <translation>Ma couleur pour les ajouts</translation>
    </message>
    <message>
        <source>My colour for removed</source>
        <translation>Ma couleur pour les suppressions</translation>
    </message>
    <message>
        <source>My colour for conflicts</source>
        <translation>Ma couleur pour les conflits</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>font large small per cent zoom</source>
        <translation>police grande petite pour cent zoom</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>rows close spacing height</source>
        <translation>lignes serrées espacement hauteur</translation>
    </message>
    <message>
        <source>Font of code and XML</source>
        <translation>Police du code et du XML</translation>
    </message>
    <message>
        <source>monospace fixed width font</source>
        <translation>police à chasse fixe</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>english german french spanish japanese translation</source>
        <translation>anglais allemand français espagnol japonais traduction</translation>
    </message>
    <message>
        <source>Show Git details</source>
        <translation>Afficher les détails Git</translation>
    </message>
    <message>
        <source>branch commit developer</source>
        <translation>branche commit développeur</translation>
    </message>
    <message>
        <source>Branches of the record are named where an environment&apos;s details stand.</source>
        <translation>Les branches du registre sont nommées dans les détails d’un environnement.</translation>
    </message>
    <message>
        <source>A difference opens with</source>
        <translation>Une différence s’ouvre sur</translation>
    </message>
    <message>
        <source>its entries</source>
        <translation>ses entrées</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>son texte</translation>
    </message>
    <message>
        <source>diff view lines xml</source>
        <translation>comparaison vue lignes XML</translation>
    </message>
    <message>
        <source>Text is shown</source>
        <translation>Le texte s’affiche</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>in one column</source>
        <translation>en une colonne</translation>
    </message>
    <message>
        <source>diff unified layout columns</source>
        <translation>comparaison unifiée disposition colonnes</translation>
    </message>
    <message>
        <source>After a choice, move to the next decision</source>
        <translation>Après un choix, passer à la décision suivante</translation>
    </message>
    <message>
        <source>after a quarter of a second</source>
        <translation>après un quart de seconde</translation>
    </message>
    <message>
        <source>after a second</source>
        <translation>après une seconde</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais tout seul</translation>
    </message>
    <message>
        <source>decision next automatic delay</source>
        <translation>décision suivante automatique délai</translation>
    </message>
    <message>
        <source>Targets deployed to at a time</source>
        <translation>Cibles déployées à la fois</translation>
    </message>
    <message>
        <source>deploy targets parallel at a time limits back-promotion</source>
        <translation>déployer cibles parallèle à la fois limites rétropromotion</translation>
    </message>
    <message>
        <source>More targets of one promotion wait their turn. An org that is asked too much at a time refuses.</source>
        <translation>Les autres cibles d’une promotion attendent leur tour. Une org trop sollicitée à la fois refuse.</translation>
    </message>
    <message>
        <source>Tell me when something needs me</source>
        <translation>M’avertir quand quelque chose a besoin de moi</translation>
    </message>
    <message>
        <source>desktop notification decision approval</source>
        <translation>notification bureau décision approbation</translation>
    </message>
    <message>
        <source>Tell me when something failed or was lost sight of</source>
        <translation>M’avertir en cas d’échec ou quand quelque chose est perdu de vue</translation>
    </message>
    <message>
        <source>desktop notification error</source>
        <translation>notification bureau erreur</translation>
    </message>
    <message>
        <source>Tell me when something that took over a minute is done</source>
        <translation>M’avertir quand ce qui a pris plus d’une minute est terminé</translation>
    </message>
    <message>
        <source>desktop notification finished long</source>
        <translation>notification bureau terminé long</translation>
    </message>
    <message>
        <source>Notices come to the desktop only while no window of Backflow is in front.</source>
        <translation>Les avis n’apparaissent sur le bureau que si aucune fenêtre de Backflow n’est au premier plan.</translation>
    </message>
    <message>
        <source>personal data privacy anonymous names</source>
        <translation>données personnelles confidentialité anonyme noms</translation>
    </message>
    <message>
        <source>Single letters are commands</source>
        <translation>Les lettres seules sont des commandes</translation>
    </message>
    <message>
        <source>keys shortcuts one letter speech input</source>
        <translation>touches raccourcis une lettre saisie vocale</translation>
    </message>
    <message>
        <source>On the map, in decisions and in drift lists. Off, only keys with Ctrl, Alt or a function key do something.</source>
        <translation>Sur la carte, dans les décisions et les listes de dérive. Désactivé, seules les touches avec Ctrl, Alt ou une touche de fonction agissent.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>start session tips tray</source>
        <translation>démarrage session conseils zone de notification</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>look</source>
        <translation>aspect</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>keys shortcuts commands presets</source>
        <translation>touches raccourcis commandes préréglages</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>pipeline orgs sandboxes add</source>
        <translation>pipeline orgs sandbox ajouter</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>differences diff</source>
        <translation>différences</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>decisions conflicts resolve</source>
        <translation>décisions conflits résoudre</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>promotions deploy</source>
        <translation>promotions déployer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>notices desktop</source>
        <translation>avis bureau</translation>
    </message>
    <message>
        <source>Privacy and audit</source>
        <translation>Confidentialité et audit</translation>
    </message>
    <message>
        <source>secrets keychain tokens telemetry production</source>
        <translation>secrets trousseau de clés jetons télémétrie production</translation>
    </message>
    <message>
        <source>Advanced (files)</source>
        <translation>Avancé (fichiers)</translation>
    </message>
    <message>
        <source>settings file folder path import export policy</source>
        <translation>fichier de paramètres dossier chemin importer exporter politique</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 holds no settings of Backflow. Nothing was changed.</source>
        <translation>%1 ne contient aucun paramètre de Backflow. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What was decided before is</source>
        <translation>Les décisions antérieures sont</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérées</translation>
    </message>
    <message>
        <source>used by itself</source>
        <translation>utilisées d’elles-mêmes</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisées</translation>
    </message>
    <message>
        <source>remembered decisions suggestions automatic</source>
        <translation>décisions mémorisées suggestions automatique</translation>
    </message>
    <message>
        <source>Only where the same entry of the same two environments has the same three values again. What was used by itself can be undone.</source>
        <translation>Seulement là où la même entrée des deux mêmes environnements a de nouveau les trois mêmes valeurs. Ce qui a été utilisé de soi-même peut être annulé.</translation>
    </message>
    <message>
        <source>A story opens at</source>
        <translation>Une story s’ouvre à</translation>
    </message>
    <message>
        <source>work item tracker jira url link</source>
        <translation>élément de travail suivi jira url lien</translation>
    </message>
    <message>
        <source>A web address in which %1 stands for the story&apos;s number.</source>
        <translation>Une adresse web où %1 tient lieu du numéro de la story.</translation>
    </message>
    <message>
        <source>ask automatic merge by itself decision reason</source>
        <translation>demander fusion automatique seule décision raison</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation>Sinon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask instead of merging when only the source changed something</source>
        <translation>Demander au lieu de fusionner quand seule la source a changé quelque chose</translation>
    </message>
    <message>
        <source>These hold for what is planned from now on. What is asked then says that it would have merged by itself.</source>
        <translation>Ceci vaut pour ce qui est planifié désormais. Ce qui est alors demandé indique que cela aurait fusionné tout seul.</translation>
    </message>
    <message>
        <source>Ask instead of merging when only the target changed something</source>
        <translation>Demander au lieu de fusionner quand seule la cible a changé quelque chose</translation>
    </message>
    <message>
        <source>Ask instead of merging when both changed different words of the same lines</source>
        <translation>Demander au lieu de fusionner quand les deux ont changé des mots différents des mêmes lignes</translation>
    </message>
    <message>
        <source>Ask when both raised a version</source>
        <translation>Demander quand les deux ont relevé une version</translation>
    </message>
    <message>
        <source>Ask about places of flow elements</source>
        <translation>Demander pour la position des éléments de flux</translation>
    </message>
    <message>
        <source>Ask about the label of a layout&apos;s summary</source>
        <translation>Demander pour le libellé du récapitulatif d’une présentation</translation>
    </message>
    <message>
        <source>Ask when one side changed white space alone</source>
        <translation>Demander quand un côté n’a changé que des espaces</translation>
    </message>
    <message>
        <source>Ask about position numbers in lists</source>
        <translation>Demander pour les numéros de position dans les listes</translation>
    </message>
    <message>
        <source>Ask for the order when both added at the same place</source>
        <translation>Demander l’ordre quand les deux ont ajouté au même endroit</translation>
    </message>
    <message>
        <source>Put “Person 1” for people&apos;s names on screens and in exports</source>
        <translation>«&#xa0;Personne 1&#xa0;» au lieu des noms, à l’écran et dans les exports</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions</source>
        <translation>
            <numerusform>%Ln décision mémorisée</numerusform>
            <numerusform>%Ln décisions mémorisées</numerusform>
        </translation>
    </message>
    <message>
        <source>This pipeline has no Git server: everything stays on this computer.</source>
        <translation>Ce pipeline n’a pas de serveur Git&#xa0;: tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is reached with an SSH key or without any sign-in; it takes no password.</source>
        <translation>%1 est joint avec une clé SSH ou sans aucune connexion&#xa0;; il ne prend pas de mot de passe.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Personne n’est connecté à %1.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, by a variable of the system that started Backflow.</source>
        <translation>Connecté à %1 en tant que %2, par une variable du système qui a lancé Backflow.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2 until Backflow ends: this computer has no keychain to keep it in.</source>
        <translation>Connecté à %1 en tant que %2 jusqu’à la fin de Backflow&#xa0;: cet ordinateur n’a pas de trousseau pour la conserver.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2. It is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Connecté à %1 en tant que %2. C’est conservé dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign in to the Git server</source>
        <translation>Se connecter au serveur Git</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Password or token:</source>
        <translation>Mot de passe ou jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Name at the Git server</source>
        <translation>Nom sur le serveur Git</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>Asking the Git server…</source>
        <translation>Interrogation du serveur Git…</translation>
    </message>
    <message>
        <source>The Git server is being asked.</source>
        <translation>Le serveur Git est en cours d’interrogation.</translation>
    </message>
    <message>
        <source>This Git server takes no sign-in from here.</source>
        <translation>Ce serveur Git n’accepte pas de connexion d’ici.</translation>
    </message>
    <message>
        <source>Enter a name and a password or token first.</source>
        <translation>Saisissez d’abord un nom et un mot de passe ou un jeton.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::DiffPreview</name>
    <message>
        <source>Text can be read (contrast %1).</source>
        <translation>Le texte est lisible (contraste %1).</translation>
    </message>
    <message>
        <source>Text is hard to read (contrast %1; 4.5 is needed).</source>
        <translation>Le texte est difficile à lire (contraste %1&#xa0;; il faut 4,5).</translation>
    </message>
    <message>
        <source>Everybody can tell the kinds apart (distance %1).</source>
        <translation>Tout le monde distingue les genres (distance %1).</translation>
    </message>
    <message>
        <source>Some people cannot tell the kinds apart (distance %1; 8 is comfortable). The signs +, − and ≠ stay.</source>
        <translation>Certains ne distinguent pas les genres (distance %1&#xa0;; 8 est confortable). Les signes +, − et ≠ restent.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>No red</source>
        <translation>Sans rouge</translation>
    </message>
    <message>
        <source>No green</source>
        <translation>Sans vert</translation>
    </message>
    <message>
        <source>No blue</source>
        <translation>Sans bleu</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation>≠ conflit</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>● differs from the default</source>
        <translation>● différente du défaut</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Choisissez une commande pour lui donner une autre touche.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Set takes it away from there.</source>
        <translation>%1 appartient actuellement à «&#xa0;%2&#xa0;». «&#xa0;Définir&#xa0;» la lui retire.</translation>
    </message>
    <message>
        <source>Choose a command first.</source>
        <translation>Choisissez d’abord une commande.</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>Appuyez d’abord sur une touche.</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>La commande a déjà cette touche.</translation>
    </message>
    <message>
        <source>The command has no key.</source>
        <translation>La commande n’a pas de touche.</translation>
    </message>
    <message>
        <source>The command has its default key.</source>
        <translation>La commande a sa touche par défaut.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>Backflow (the default)</source>
        <translation>Backflow (par défaut)</translation>
    </message>
    <message>
        <source>JetBrains tools</source>
        <translation>Outils JetBrains</translation>
    </message>
    <message>
        <source>VS Code</source>
        <translation>VS Code</translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation>Mes propres touches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::SettingRow</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As Safe</source>
        <translation>Comme Sûres</translation>
    </message>
    <message>
        <source>differs from the default</source>
        <translation>diffère de la valeur par défaut</translation>
    </message>
    <message>
        <source>Decided for this computer, in %1</source>
        <translation>Décidé pour cet ordinateur, dans %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>Environments of this pipeline</source>
        <translation>Environnements de ce pipeline</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Promotes into</source>
        <translation>Promeut vers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Ajouter un environnement…</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in this computer&apos;s keychain and nowhere else; they never stand in a settings file, a log or the history.</source>
        <translation>Les jetons et mots de passe sont conservés dans le trousseau de clés de cet ordinateur et nulle part ailleurs&#xa0;; ils ne figurent jamais dans un fichier de paramètres, un journal ou l’historique.</translation>
    </message>
    <message>
        <source>Backflow sends nothing about you or your orgs to anybody. It talks to your orgs and to your Git host.</source>
        <translation>Backflow n’envoie à personne la moindre donnée sur vous ou vos orgs. Il communique avec vos orgs et votre hébergeur Git.</translation>
    </message>
    <message>
        <source>Production is read only until a workspace allows writing to it.</source>
        <translation>La production est en lecture seule tant qu’un espace de travail n’autorise pas à y écrire.</translation>
    </message>
    <message>
        <source>Every reading, decision and promotion is kept in a chain of records that History can verify.</source>
        <translation>Chaque lecture, décision et promotion est conservée dans une chaîne d’enregistrements que l’Historique peut vérifier.</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>Fichier de paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>This page has nothing to set.</source>
        <translation>Cette page n’a rien à régler.</translation>
    </message>
    <message>
        <source>Everything on this page is as it came.</source>
        <translation>Tout sur cette page est d’origine.</translation>
    </message>
    <message>
        <source>No setting and no command is called “%1”.</source>
        <translation>Aucun paramètre ni aucune commande ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remembered decisions…</source>
        <translation>Décisions mémorisées…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Ouvrez d’abord un espace de travail.</translation>
    </message>
    <message>
        <source>Profiles, permission sets, layouts and the other kinds of metadata that are made of entries are merged entry by entry, never as text. What one decision is to be asked instead of merged is set in Resolve, where the automatic merges are listed.</source>
        <translation>Les profils, ensembles d’autorisations, présentations et autres métadonnées faites d’entrées sont fusionnés entrée par entrée, jamais comme du texte. Ce qui doit être demandé au lieu d’être fusionné se règle dans Résoudre, où les fusions automatiques sont listées.</translation>
    </message>
    <message>
        <source>Settings decided for this computer: %1</source>
        <translation>Paramètres décidés pour cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export the settings…</source>
        <translation>Exporter les paramètres…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importer des paramètres…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Paramètres (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln on this page differ from the default</source>
        <translation>
            <numerusform>● %Ln sur cette page diffère de la valeur par défaut</numerusform>
            <numerusform>● %Ln sur cette page diffèrent de la valeur par défaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were written to the file.</source>
        <translation>
            <numerusform>%Ln paramètre a été écrit dans le fichier.</numerusform>
            <numerusform>%Ln paramètres ont été écrits dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were taken over.</source>
        <translation>
            <numerusform>%Ln paramètre a été repris.</numerusform>
            <numerusform>%Ln paramètres ont été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>touches des commandes</translation>
    </message>
    <message>
        <source>Import of settings</source>
        <translation>import de réglages</translation>
    </message>
    <message>
        <source>Sign in to the Git server…</source>
        <translation>Se connecter au serveur Git…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions…</source>
        <translation>
            <numerusform>%Ln décision mémorisée…</numerusform>
            <numerusform>%Ln décisions mémorisées…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::Checklist</name>
    <message>
        <source>Hide this list</source>
        <translation>Masquer cette liste</translation>
    </message>
    <message>
        <source>See what is due in %1</source>
        <translation>Voir ce qui est en attente dans %1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparer %1 avec %2</translation>
    </message>
    <message>
        <source>Make one decision</source>
        <translation>Prendre une décision</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Run the (simulated) promotion</source>
        <translation>Lancer la promotion (simulée)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>Vous avez tout vu</translation>
    </message>
    <message>
        <source>Try it: %1 of %2 done</source>
        <translation>À essayer&#xa0;: %1 sur %2 faits</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::ConnectStep</name>
    <message>
        <source>Connect your production org</source>
        <translation>Connecter votre org de production</translation>
    </message>
    <message>
        <source>Backflow reads it and finds its sandboxes. It writes nothing there until you allow more.</source>
        <translation>Backflow la lit et trouve ses sandbox. Il n’y écrit rien tant que vous ne l’autorisez pas.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Comment l’appeler</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Signing in is not possible in this build.</source>
        <translation>La connexion n’est pas possible dans cette version.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>Continuer sans se connecter</translation>
    </message>
    <message>
        <source>Give the org a name first.</source>
        <translation>Donnez d’abord un nom à l’org.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>It is connected under this name.</source>
        <translation>Il est connecté sous ce nom.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::OrderStep</name>
    <message>
        <source>Put them in order</source>
        <translation>Les mettre en ordre</translation>
    </message>
    <message>
        <source>The highest on top. Drag a row, or press Alt+Up and Alt+Down. A tick puts it beside the one above, so that both promote into the same environment.</source>
        <translation>Le plus haut en premier. Faites glisser une ligne, ou appuyez sur Alt+Haut et Alt+Bas. Une coche le met à côté de celui du dessus&#xa0;: les deux promeuvent vers le même environnement.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Environments, the highest on top</source>
        <translation>Environnements, le plus haut en premier</translation>
    </message>
    <message>
        <source>%1: the highest</source>
        <translation>%1&#xa0;: le plus haut</translation>
    </message>
    <message>
        <source>%1: promotes into %2</source>
        <translation>%1&#xa0;: promeut vers %2</translation>
    </message>
    <message>
        <source>It is on top already.</source>
        <translation>Il est déjà en haut.</translation>
    </message>
    <message>
        <source>It is the lowest already.</source>
        <translation>Il est déjà le plus bas.</translation>
    </message>
    <message>
        <source>Production is usually the highest.</source>
        <translation>La production est en général le plus haut.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::RecordStep</name>
    <message>
        <source>Choose where the record is kept</source>
        <translation>Choisir où le registre est conservé</translation>
    </message>
    <message>
        <source>Every reading, decision and promotion is written down there. It holds no password.</source>
        <translation>Chaque lecture, décision et promotion y est consignée. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>In Backflow&apos;s own place on this computer</source>
        <translation>À l’emplacement de Backflow sur cet ordinateur</translation>
    </message>
    <message>
        <source>In a folder of my own, kept with Git</source>
        <translation>Dans un dossier à moi, tenu avec Git</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for the record</source>
        <translation>Dossier pour le registre</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>Address of the team&apos;s Git repository</source>
        <translation>Adresse du dépôt Git de l’équipe</translation>
    </message>
    <message>
        <source>Address of the team&apos;s Git repository, if you share one</source>
        <translation>Adresse du dépôt Git de l’équipe, si vous en partagez un</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Partagé avec l’équipe</translation>
    </message>
    <message>
        <source>Choose a folder of your own first.</source>
        <translation>Choisissez d’abord un dossier à vous.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Move the record</source>
        <translation>Déplacer le registre</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Set the team&apos;s Git repository</source>
        <translation>Définir le dépôt Git de l’équipe</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Consigné</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SandboxStep</name>
    <message>
        <source>Tick the sandboxes to keep in step</source>
        <translation>Cocher les sandbox à garder en phase</translation>
    </message>
    <message>
        <source>Each becomes an environment on the map. More can be added later.</source>
        <translation>Chacune devient un environnement sur la carte. On peut en ajouter plus tard.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Sandboxes found</source>
        <translation>Sandbox trouvées</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Name of a sandbox that is not listed</source>
        <translation>Nom d’une sandbox non listée</translation>
    </message>
    <message>
        <source>One that is not listed, by name</source>
        <translation>Une qui n’est pas listée, par son nom</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>Nature de l’org</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>choisie auparavant</translation>
    </message>
    <message>
        <source>Looking for sandboxes…</source>
        <translation>Recherche de sandbox…</translation>
    </message>
    <message>
        <source>Look for sandboxes</source>
        <translation>Chercher les sandbox</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>by production</source>
        <translation>par la production</translation>
    </message>
    <message>
        <source>by the sf command</source>
        <translation>par la commande sf</translation>
    </message>
    <message>
        <source>No sandbox was found. Add them by name, or go on without.</source>
        <translation>Aucune sandbox trouvée. Ajoutez-les par leur nom, ou continuez sans.</translation>
    </message>
    <message>
        <source>Give the sandbox a name first.</source>
        <translation>Donnez d’abord un nom à la sandbox.</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par son nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandboxes</source>
        <translation>
            <numerusform>%Ln sandbox</numerusform>
            <numerusform>%Ln sandbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SetupStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Enregistrer le pipeline</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SetupSteps</name>
    <message>
        <source>Leave for now</source>
        <translation>Quitter pour l’instant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>From nothing to a map</source>
        <translation>De rien à une carte</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TestStep</name>
    <message>
        <source>Test that they can be read</source>
        <translation>Vérifier qu’ils peuvent être lus</translation>
    </message>
    <message>
        <source>Asks each org who is signed in and what kinds of metadata it has. Nothing is changed. Whoever is skipped can be signed in to later, at the environment.</source>
        <translation>Demande à chaque org qui est connecté et quels types de métadonnées elle a. Rien n’est modifié. On peut se connecter plus tard, depuis l’environnement, à celles qui sont passées.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Environments and their tests</source>
        <translation>Environnements et leurs vérifications</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>La connexion n’est pas possible dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is no environment yet.</source>
        <translation>Il n’y a pas encore d’environnement.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser…</source>
        <translation>En attente de la connexion dans le navigateur…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Afficher la carte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of metadata</source>
        <translation>
            <numerusform>%Ln type de métadonnées</numerusform>
            <numerusform>%Ln types de métadonnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TipBar</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <source>Each decision is one entry, never a line of text. 1 and 2 choose a side, Ctrl+Z takes a choice back, and nothing is written before you finish.</source>
        <translation>Chaque décision est une entrée, jamais une ligne de texte. 1 et 2 choisissent un côté, Ctrl+Z annule un choix, et rien n’est écrit avant que vous terminiez.</translation>
    </message>
    <message>
        <source>What you tick stays ticked when you filter or sort. What it needs is counted here and comes along.</source>
        <translation>Ce que vous cochez le reste quand vous filtrez ou triez. Ce dont il a besoin est compté ici et suit.</translation>
    </message>
    <message>
        <source>These would lose work that only the target has. Open them before you deploy; keeping both is a decision in Resolve.</source>
        <translation>Ceux-ci perdraient un travail que seule la cible possède. Ouvrez-les avant de déployer&#xa0;; garder les deux est une décision dans Résoudre.</translation>
    </message>
    <message>
        <source>Tip: %1</source>
        <translation>Conseil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys for this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>What the colours and arrows mean</source>
        <translation>Signification des couleurs et des flèches</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Thin: the normal promotion path, towards production</source>
        <translation>Fine&#xa0;: la voie normale de promotion, vers la production</translation>
    </message>
    <message>
        <source>Thick: a back-promotion that waits; the pill counts components</source>
        <translation>Épaisse&#xa0;: une rétropromotion en attente&#xa0;; la pastille compte les composants</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Added: only the source has it</source>
        <translation>Ajouté&#xa0;: seule la source l’a</translation>
    </message>
    <message>
        <source>Removed: only the target has it</source>
        <translation>Supprimé&#xa0;: seule la cible l’a</translation>
    </message>
    <message>
        <source>Conflict or undecided, also hatched</source>
        <translation>Conflit ou à décider, aussi hachuré</translation>
    </message>
    <message>
        <source>Moved: only the order differs</source>
        <translation>Déplacé&#xa0;: seul l’ordre diffère</translation>
    </message>
    <message>
        <source>The source&apos;s side</source>
        <translation>Le côté de la source</translation>
    </message>
    <message>
        <source>The target&apos;s side</source>
        <translation>Le côté de la cible</translation>
    </message>
    <message>
        <source>About Backflow</source>
        <translation>À propos de Backflow</translation>
    </message>
    <message>
        <source>Backflow %1</source>
        <translation>Backflow %1</translation>
    </message>
    <message>
        <source>Keeps Salesforce environments in step. Licensed under the Apache License, version 2.0. Running on Qt %1.</source>
        <translation>Garde les environnements Salesforce en phase. Sous licence Apache, version 2.0. Fonctionne avec Qt %1.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>S’appuie sur</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Rolled back: what a promotion changed was put back</source>
        <translation>Retour arrière&#xa0;: ce qu’une promotion a modifié a été remis</translation>
    </message>
    <message>
        <source>Grey: read over a week ago; what it says is old</source>
        <translation>Gris&#xa0;: lu il y a plus d’une semaine&#xa0;; ce qui est indiqué est ancien</translation>
    </message>
    <message>
        <source>Changed: both have it, with other words or values</source>
        <translation>Modifié&#xa0;: les deux l’ont, avec d’autres mots ou valeurs</translation>
    </message>
    <message>
        <source>Comes along, because something that was ticked needs it</source>
        <translation>Vient avec, car un élément coché en a besoin</translation>
    </message>
    <message>
        <source>The story that a change belongs to</source>
        <translation>La story à laquelle appartient une modification</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>This is all of it. Tokens, addresses and the names of environments and people are taken out; names of components may be in what jobs said. It stays on this computer until you paste it somewhere.</source>
        <translation>C’est tout. Les jetons, les adresses et les noms d’environnements et de personnes sont retirés&#xa0;; des noms de composants peuvent figurer dans ce que les tâches ont dit. Rien ne quitte cet ordinateur avant que vous ne le colliez quelque part.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, état à %2</translation>
    </message>
    <message>
        <source>%1 · out of reach: %2</source>
        <translation>%1 · hors de portée&#xa0;: %2</translation>
    </message>
    <message>
        <source>API calls: %1 % used today</source>
        <translation>Appels d’API&#xa0;: %1&#xa0;% utilisés aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Release readiness</source>
        <translation>Préparation aux nouvelles versions</translation>
    </message>
    <message>
        <source>Data masking</source>
        <translation>Masquage des données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is not possible here yet. Choose what it is about first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore possible ici. Choisissez d’abord ce dont il s’agit.</translation>
    </message>
    <message>
        <source>“%1” is not possible: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas possible&#xa0;: %2</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>ouvrez d’abord un espace de travail</translation>
    </message>
    <message>
        <source>open an environment first</source>
        <translation>ouvrez d’abord un environnement</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln environments read</source>
        <translation>
            <numerusform>%1 environnement lu sur %Ln</numerusform>
            <numerusform>%1 environnements lus sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem</source>
        <translation>Thème du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème c&amp;lair</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast theme</source>
        <translation>T&amp;hème à contraste élevé</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>Small&amp;er text</source>
        <translation>Texte &amp;plus petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Sandbox age</source>
        <translation>Âge des sandbox</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisissez une commande</translation>
    </message>
    <message>
        <source>Type a command, @ for an environment, # for a component, ? for help</source>
        <translation>Saisissez une commande, @ pour un environnement, # pour un composant,&#xa0;? pour l’aide</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, impossible&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>&amp;Promotion</source>
        <translation>&amp;Promotion</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>not possible on this screen</source>
        <translation>impossible sur cet écran</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::MainWindow</name>
    <message>
        <source>may write to production</source>
        <translation>peut écrire en production</translation>
    </message>
    <message>
        <source>production: read only</source>
        <translation>production&#xa0;: lecture seule</translation>
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
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Ouvrir l’entreprise d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;Export the history shown…</source>
        <translation>Exporter l’&amp;historique affiché…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;Rechercher dans cette vue</translation>
    </message>
    <message>
        <source>&amp;Refresh what is shown</source>
        <translation>&amp;Actualiser l’affichage</translation>
    </message>
    <message>
        <source>&amp;Map or table</source>
        <translation>&amp;Carte ou tableau</translation>
    </message>
    <message>
        <source>Zoom the map &amp;in</source>
        <translation>Zoom a&amp;vant sur la carte</translation>
    </message>
    <message>
        <source>Zoom the map &amp;out</source>
        <translation>Zoom a&amp;rrière sur la carte</translation>
    </message>
    <message>
        <source>&amp;Fit the whole map</source>
        <translation>A&amp;juster toute la carte</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Ac&amp;tivité</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Panneau de &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Sections as icons only</source>
        <translation>Sections en &amp;icônes seules</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Find a co&amp;mponent in any environment…</source>
        <translation>Rechercher un co&amp;mposant dans tout environnement…</translation>
    </message>
    <message>
        <source>&amp;Details of the chosen environment</source>
        <translation>&amp;Détails de l’environnement choisi</translation>
    </message>
    <message>
        <source>&amp;Read the chosen org now</source>
        <translation>&amp;Lire l’org choisie maintenant</translation>
    </message>
    <message>
        <source>Read a&amp;ll orgs now</source>
        <translation>Lire &amp;toutes les orgs maintenant</translation>
    </message>
    <message>
        <source>&amp;Add an environment…</source>
        <translation>&amp;Ajouter un environnement…</translation>
    </message>
    <message>
        <source>New &amp;back-promotion…</source>
        <translation>&amp;Nouvelle rétropromotion…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen environment</source>
        <translation>&amp;Comparer l’environnement choisi</translation>
    </message>
    <message>
        <source>&amp;Resolve what needs you</source>
        <translation>&amp;Résoudre ce qui est à traiter</translation>
    </message>
    <message>
        <source>&amp;Verify the history</source>
        <translation>&amp;Vérifier l’historique</translation>
    </message>
    <message>
        <source>&amp;Keyboard settings</source>
        <translation>Paramètres du &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Keys for this screen</source>
        <translation>&amp;Touches de cet écran</translation>
    </message>
    <message>
        <source>&amp;What the colours and arrows mean</source>
        <translation>&amp;Signification des couleurs et des flèches</translation>
    </message>
    <message>
        <source>&amp;About Backflow</source>
        <translation>À &amp;propos de Backflow</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>ouvrez d’abord un espace de travail</translation>
    </message>
    <message>
        <source>choose an environment on the map first</source>
        <translation>choisissez d’abord un environnement sur la carte</translation>
    </message>
    <message>
        <source>the pipeline cannot be changed here</source>
        <translation>le pipeline ne peut pas être modifié ici</translation>
    </message>
    <message>
        <source>not part of this build</source>
        <translation>absent de cette version</translation>
    </message>
    <message>
        <source>not possible in this build</source>
        <translation>impossible dans cette version</translation>
    </message>
    <message>
        <source>nothing to go back to</source>
        <translation>aucune page précédente</translation>
    </message>
    <message>
        <source>nothing to go forward to</source>
        <translation>aucune page suivante</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Enregistrer le pipeline</translation>
    </message>
    <message>
        <source>Export the &amp;map…</source>
        <translation>Exporter la &amp;carte…</translation>
    </message>
    <message>
        <source>Help for this &amp;screen</source>
        <translation>Aide sur cet &amp;écran</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic report…</source>
        <translation>Copier le rapport de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>%1 was read %2</source>
        <translation>%1 lu %2</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Afficher à nouveau les &amp;conseils</translation>
    </message>
    <message>
        <source>Tips are shown again, each at its place.</source>
        <translation>Les conseils sont à nouveau affichés, chacun à sa place.</translation>
    </message>
    <message>
        <source>&amp;Practise on a sample conflict</source>
        <translation>S’&amp;exercer sur un conflit d’exemple</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Dans les détails</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>Dans toute la fenêtre</translation>
    </message>
    <message>
        <source>No difference is shown. Choose a component in Compare first.</source>
        <translation>Aucune différence n’est affichée. Choisissez d’abord un composant dans la comparaison.</translation>
    </message>
    <message>
        <source>Export the &amp;difference shown as PDF…</source>
        <translation>Exporter en PDF la &amp;différence affichée…</translation>
    </message>
    <message>
        <source>&amp;Print the difference shown…</source>
        <translation>Im&amp;primer la différence affichée…</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copier avec les &amp;en-têtes</translation>
    </message>
    <message>
        <source>%1 was open last time, and is not in this pipeline any more.</source>
        <translation>%1 était ouvert la dernière fois et n’est plus dans ce pipeline.</translation>
    </message>
    <message>
        <source>Hiding the checklist</source>
        <translation>masquage de la liste</translation>
    </message>
    <message>
        <source>Hide &amp;personal data</source>
        <translation>Cacher les données &amp;personnelles</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavButton</name>
    <message numerus="yes">
        <source>%1, %Ln items need you</source>
        <translation>
            <numerusform>%1, %Ln élément à traiter</numerusform>
            <numerusform>%1, %Ln éléments à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavRail</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promotions</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::PanelHolder</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::ShownCommands</name>
    <message>
        <source>choose rows or text first</source>
        <translation>choisissez d’abord des lignes ou du texte</translation>
    </message>
    <message>
        <source>choose rows first</source>
        <translation>choisissez d’abord des lignes</translation>
    </message>
    <message>
        <source>nothing can be selected here</source>
        <translation>rien ne peut être sélectionné ici</translation>
    </message>
    <message>
        <source>There is nothing to look through here.</source>
        <translation>Il n’y a rien à parcourir ici.</translation>
    </message>
    <message>
        <source>there is nothing to look through here</source>
        <translation>il n’y a rien à parcourir ici</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::StatusLine</name>
    <message>
        <source>No workspace open</source>
        <translation>Aucun espace de travail ouvert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs running</source>
        <translation>
            <numerusform>%Ln tâche en cours</numerusform>
            <numerusform>%Ln tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing to undo in this section</source>
        <translation>rien à annuler dans cette section</translation>
    </message>
    <message>
        <source>nothing to do again in this section</source>
        <translation>rien à rétablir dans cette section</translation>
    </message>
    <message>
        <source>There is nothing to undo in this section.</source>
        <translation>Il n’y a rien à annuler dans cette section.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this section.</source>
        <translation>Il n’y a rien à rétablir dans cette section.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Essayer avec une entreprise d’exemple</translation>
    </message>
    <message>
        <source>Connect your org</source>
        <translation>Connecter votre org</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Keep every Salesforce environment in step.</source>
        <translation>Gardez tous vos environnements Salesforce en phase.</translation>
    </message>
    <message>
        <source>See what changed where, pick what should flow back from production to the sandboxes below it, and keep every decision on record.</source>
        <translation>Voyez ce qui a changé et où, choisissez ce qui doit redescendre de la production vers les sandbox en dessous, et consignez chaque décision.</translation>
    </message>
    <message>
        <source>no login, nothing leaves this computer</source>
        <translation>sans connexion, rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>read only until you allow more</source>
        <translation>lecture seule jusqu’à ce que vous autorisiez plus</translation>
    </message>
    <message>
        <source>a folder made with Backflow</source>
        <translation>un dossier créé avec Backflow</translation>
    </message>
    <message>
        <source>The sample company is not part of this build.</source>
        <translation>L’entreprise d’exemple ne fait pas partie de cette version.</translation>
    </message>
    <message>
        <source>Opening a workspace is not possible in this build.</source>
        <translation>Ouvrir un espace de travail n’est pas possible dans cette version.</translation>
    </message>
    <message>
        <source>Go on connecting</source>
        <translation>Poursuivre la connexion</translation>
    </message>
    <message>
        <source>step %1 of %2 is next</source>
        <translation>l’étape %1 sur %2 est la suivante</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::WindowPalette</name>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
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
        <translation>Classes Apex</translation>
    </message>
    <message>
        <source>Apex triggers</source>
        <translation>Déclencheurs Apex</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation>Pages Visualforce</translation>
    </message>
    <message>
        <source>Visualforce components</source>
        <translation>Composants Visualforce</translation>
    </message>
    <message>
        <source>Aura components</source>
        <translation>Composants Aura</translation>
    </message>
    <message>
        <source>Lightning web components</source>
        <translation>Composants Web Lightning</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>Fichiers d’étiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Custom metadata records</source>
        <translation>Métadonnées personnalisées</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Lightning pages</source>
        <translation>Pages Lightning</translation>
    </message>
    <message>
        <source>Page layouts</source>
        <translation>Présentations de page</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>Production org</source>
        <translation>Org de production</translation>
    </message>
    <message>
        <source>Full sandbox</source>
        <translation>Sandbox Full</translation>
    </message>
    <message>
        <source>Partial copy sandbox</source>
        <translation>Sandbox Partial Copy</translation>
    </message>
    <message>
        <source>Developer Pro sandbox</source>
        <translation>Sandbox Developer Pro</translation>
    </message>
    <message>
        <source>Developer sandbox</source>
        <translation>Sandbox Developer</translation>
    </message>
    <message>
        <source>Scratch org</source>
        <translation>Org scratch</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Prod</translation>
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
        <translation>classe Apex</translation>
    </message>
    <message>
        <source>Visualforce component</source>
        <translation>composant Visualforce</translation>
    </message>
    <message>
        <source>Visualforce page</source>
        <translation>page Visualforce</translation>
    </message>
    <message>
        <source>Apex trigger</source>
        <translation>déclencheur Apex</translation>
    </message>
    <message>
        <source>Approval processes</source>
        <translation>Processus d’approbation</translation>
    </message>
    <message>
        <source>approval process</source>
        <translation>processus d’approbation</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Règles d’attribution</translation>
    </message>
    <message>
        <source>assignment rules</source>
        <translation>règles d’attribution</translation>
    </message>
    <message>
        <source>Aura component</source>
        <translation>composant Aura</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>Processus commerciaux</translation>
    </message>
    <message>
        <source>business process</source>
        <translation>processus commercial</translation>
    </message>
    <message>
        <source>Compact layouts</source>
        <translation>Présentations compactes</translation>
    </message>
    <message>
        <source>compact layout</source>
        <translation>présentation compacte</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Applications connectées</translation>
    </message>
    <message>
        <source>connected app</source>
        <translation>application connectée</translation>
    </message>
    <message>
        <source>app</source>
        <translation>application</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>fichier d’étiquettes</translation>
    </message>
    <message>
        <source>custom metadata record</source>
        <translation>enregistrement de métadonnées personnalisées</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>Object translations</source>
        <translation>Traductions d’objets</translation>
    </message>
    <message>
        <source>object translation</source>
        <translation>traduction d’objet</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation>Autorisations personnalisées</translation>
    </message>
    <message>
        <source>custom permission</source>
        <translation>autorisation personnalisée</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>tableau de bord</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>Duplicate rules</source>
        <translation>Règles de duplication</translation>
    </message>
    <message>
        <source>duplicate rule</source>
        <translation>règle de duplication</translation>
    </message>
    <message>
        <source>Email templates</source>
        <translation>Modèles d’e-mail</translation>
    </message>
    <message>
        <source>email template</source>
        <translation>modèle d’e-mail</translation>
    </message>
    <message>
        <source>Field sets</source>
        <translation>Ensembles de champs</translation>
    </message>
    <message>
        <source>field set</source>
        <translation>ensemble de champs</translation>
    </message>
    <message>
        <source>Lightning page</source>
        <translation>page Lightning</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>Global value sets</source>
        <translation>Ensembles de valeurs globales</translation>
    </message>
    <message>
        <source>global value set</source>
        <translation>ensemble de valeurs globales</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>Groupes publics</translation>
    </message>
    <message>
        <source>public group</source>
        <translation>groupe public</translation>
    </message>
    <message>
        <source>page layout</source>
        <translation>présentation de page</translation>
    </message>
    <message>
        <source>Lightning web component</source>
        <translation>composant Web Lightning</translation>
    </message>
    <message>
        <source>List views</source>
        <translation>Affichages de liste</translation>
    </message>
    <message>
        <source>list view</source>
        <translation>affichage de liste</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Informations d’identification nommées</translation>
    </message>
    <message>
        <source>named credential</source>
        <translation>information d’identification nommée</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Ensembles d’autorisations</translation>
    </message>
    <message>
        <source>permission set</source>
        <translation>ensemble d’autorisations</translation>
    </message>
    <message>
        <source>Permission set groups</source>
        <translation>Groupes d’ensembles d’autorisations</translation>
    </message>
    <message>
        <source>permission set group</source>
        <translation>groupe d’ensembles d’autorisations</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file d’attente</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>Actions rapides</translation>
    </message>
    <message>
        <source>quick action</source>
        <translation>action rapide</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation>Types d’enregistrement</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>type d’enregistrement</translation>
    </message>
    <message>
        <source>Remote site settings</source>
        <translation>Paramètres de site distant</translation>
    </message>
    <message>
        <source>remote site setting</source>
        <translation>paramètre de site distant</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Report types</source>
        <translation>Types de rapport</translation>
    </message>
    <message>
        <source>report type</source>
        <translation>type de rapport</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>Sharing rules</source>
        <translation>Règles de partage</translation>
    </message>
    <message>
        <source>sharing rules</source>
        <translation>règles de partage</translation>
    </message>
    <message>
        <source>Standard value sets</source>
        <translation>Ensembles de valeurs standard</translation>
    </message>
    <message>
        <source>standard value set</source>
        <translation>ensemble de valeurs standard</translation>
    </message>
    <message>
        <source>Static resources</source>
        <translation>Ressources statiques</translation>
    </message>
    <message>
        <source>static resource</source>
        <translation>ressource statique</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traduction</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Règles de validation</translation>
    </message>
    <message>
        <source>validation rule</source>
        <translation>règle de validation</translation>
    </message>
    <message>
        <source>Buttons and links</source>
        <translation>Boutons et liens</translation>
    </message>
    <message>
        <source>button or link</source>
        <translation>bouton ou lien</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
    <message>
        <source>Authentication providers</source>
        <translation>Fournisseurs d’authentification</translation>
    </message>
    <message>
        <source>authentication provider</source>
        <translation>fournisseur d’authentification</translation>
    </message>
    <message>
        <source>Auto-response rules</source>
        <translation>Règles de réponse automatique</translation>
    </message>
    <message>
        <source>auto-response rules</source>
        <translation>règles de réponse automatique</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>Call centers</source>
        <translation>Centres d’appels</translation>
    </message>
    <message>
        <source>call center</source>
        <translation>centre d’appels</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>Origines CORS</translation>
    </message>
    <message>
        <source>CORS origin</source>
        <translation>origine CORS</translation>
    </message>
    <message>
        <source>Trusted URLs</source>
        <translation>URL de confiance</translation>
    </message>
    <message>
        <source>trusted URL</source>
        <translation>URL de confiance</translation>
    </message>
    <message>
        <source>Custom notification types</source>
        <translation>Types de notification personnalisés</translation>
    </message>
    <message>
        <source>custom notification type</source>
        <translation>type de notification personnalisé</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>Data category groups</source>
        <translation>Groupes de catégories de données</translation>
    </message>
    <message>
        <source>data category group</source>
        <translation>groupe de catégories de données</translation>
    </message>
    <message>
        <source>Delegated groups</source>
        <translation>Groupes délégués</translation>
    </message>
    <message>
        <source>delegated group</source>
        <translation>groupe délégué</translation>
    </message>
    <message>
        <source>Email services</source>
        <translation>Services de messagerie</translation>
    </message>
    <message>
        <source>email service</source>
        <translation>service de messagerie</translation>
    </message>
    <message>
        <source>Escalation rules</source>
        <translation>Règles d’escalade</translation>
    </message>
    <message>
        <source>escalation rules</source>
        <translation>règles d’escalade</translation>
    </message>
    <message>
        <source>Experience sites</source>
        <translation>Sites Experience</translation>
    </message>
    <message>
        <source>Experience site</source>
        <translation>site Experience</translation>
    </message>
    <message>
        <source>External credentials</source>
        <translation>Informations d’identification externes</translation>
    </message>
    <message>
        <source>external credential</source>
        <translation>information d’identification externe</translation>
    </message>
    <message>
        <source>External data sources</source>
        <translation>Sources de données externes</translation>
    </message>
    <message>
        <source>external data source</source>
        <translation>source de données externe</translation>
    </message>
    <message>
        <source>External services</source>
        <translation>Services externes</translation>
    </message>
    <message>
        <source>external service</source>
        <translation>service externe</translation>
    </message>
    <message>
        <source>Flow definitions</source>
        <translation>Définitions de flux</translation>
    </message>
    <message>
        <source>flow definition</source>
        <translation>définition de flux</translation>
    </message>
    <message>
        <source>Home page components</source>
        <translation>Composants de page d’accueil</translation>
    </message>
    <message>
        <source>home page component</source>
        <translation>composant de page d’accueil</translation>
    </message>
    <message>
        <source>Home page layouts</source>
        <translation>Présentations de page d’accueil</translation>
    </message>
    <message>
        <source>home page layout</source>
        <translation>présentation de page d’accueil</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Packages installés</translation>
    </message>
    <message>
        <source>installed package</source>
        <translation>package installé</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>Lightning message channels</source>
        <translation>Canaux de message Lightning</translation>
    </message>
    <message>
        <source>Lightning message channel</source>
        <translation>canal de message Lightning</translation>
    </message>
    <message>
        <source>Matching rules</source>
        <translation>Règles de correspondance</translation>
    </message>
    <message>
        <source>matching rules</source>
        <translation>règles de correspondance</translation>
    </message>
    <message>
        <source>Muting permission sets</source>
        <translation>Ensembles d’autorisations de désactivation</translation>
    </message>
    <message>
        <source>muting permission set</source>
        <translation>ensemble d’autorisations de désactivation</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>Canaux d’événements</translation>
    </message>
    <message>
        <source>event channel</source>
        <translation>canal d’événements</translation>
    </message>
    <message>
        <source>Restriction rules</source>
        <translation>Règles de restriction</translation>
    </message>
    <message>
        <source>restriction rule</source>
        <translation>règle de restriction</translation>
    </message>
    <message>
        <source>Single sign-on settings</source>
        <translation>Paramètres d’authentification unique</translation>
    </message>
    <message>
        <source>single sign-on setting</source>
        <translation>paramètre d’authentification unique</translation>
    </message>
    <message>
        <source>Sharing reasons</source>
        <translation>Motifs de partage</translation>
    </message>
    <message>
        <source>sharing reason</source>
        <translation>motif de partage</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territoire</translation>
    </message>
    <message>
        <source>Topics for objects</source>
        <translation>Rubriques pour objets</translation>
    </message>
    <message>
        <source>topics for objects</source>
        <translation>rubriques pour objets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
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
        <translation>affiché</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
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
        <translation>Fermer ce message</translation>
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
        <translation>%1 n’a pas pu être lu&#xa0;; rien n’est donc écrit par-dessus. Ce que vous enregistrez maintenant dure jusqu’à la fermeture de Backflow&#xa0;; déplacez le fichier pour en commencer un nouveau.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::StateStack</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>%1 Shown %2.</source>
        <translation>%1 Données&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>backflow::xml</name>
    <message>
        <source>the tag &lt;%1&gt; is not ended by &quot;&gt;&quot;.</source>
        <translation>la balise &lt;%1&gt; ne se termine pas par «&#xa0;&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>a blank is missing in the tag, or a character may not stand there.</source>
        <translation>il manque un espace dans la balise, ou un caractère ne peut pas y figurer.</translation>
    </message>
    <message>
        <source>the tag has more than %1 attributes.</source>
        <translation>la balise a plus de %1 attributs.</translation>
    </message>
    <message>
        <source>the name of an attribute is missing or not legal.</source>
        <translation>le nom d’un attribut manque ou n’est pas valide.</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; has no value.</source>
        <translation>l’attribut «&#xa0;%1&#xa0;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>the value of the attribute &quot;%1&quot; is not quoted.</source>
        <translation>la valeur de l’attribut «&#xa0;%1&#xa0;» n’est pas entre guillemets.</translation>
    </message>
    <message>
        <source>the quote is not closed.</source>
        <translation>le guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; may not stand in the value of an attribute.</source>
        <translation>«&#xa0;&lt;&#xa0;» ne peut pas figurer dans la valeur d’un attribut.</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; stands twice.</source>
        <translation>l’attribut «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>the comment is not closed.</source>
        <translation>le commentaire n’est pas fermé.</translation>
    </message>
    <message>
        <source>&quot;--&quot; may not stand in a comment.</source>
        <translation>«&#xa0;--&#xa0;» ne peut pas figurer dans un commentaire.</translation>
    </message>
    <message>
        <source>there is text outside the root element.</source>
        <translation>du texte figure hors de l’élément racine.</translation>
    </message>
    <message>
        <source>the CDATA section is not closed.</source>
        <translation>la section CDATA n’est pas fermée.</translation>
    </message>
    <message>
        <source>the processing instruction has no name.</source>
        <translation>l’instruction de traitement n’a pas de nom.</translation>
    </message>
    <message>
        <source>the XML declaration may only stand at the very beginning.</source>
        <translation>la déclaration XML ne peut figurer qu’au tout début.</translation>
    </message>
    <message>
        <source>the processing instruction is not closed.</source>
        <translation>l’instruction de traitement n’est pas fermée.</translation>
    </message>
    <message>
        <source>the XML declaration is not legal.</source>
        <translation>la déclaration XML n’est pas valide.</translation>
    </message>
    <message>
        <source>the XML declaration names no version.</source>
        <translation>la déclaration XML ne nomme aucune version.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The document has %1 bytes; the most that is read is %2.</source>
        <translation>Le document compte %1 octets&#xa0;; on en lit au plus %2.</translation>
    </message>
    <message>
        <source>there is a byte or a character that XML in UTF-8 may not hold.</source>
        <translation>un octet ou un caractère n’est pas permis dans du XML en UTF-8.</translation>
    </message>
    <message>
        <source>there are more than %1 pieces in the document.</source>
        <translation>le document compte plus de %1 éléments.</translation>
    </message>
    <message>
        <source>the tag &lt;%1&gt; is not closed.</source>
        <translation>la balise &lt;%1&gt; n’est pas fermée.</translation>
    </message>
    <message>
        <source>there is no element.</source>
        <translation>il n’y a aucun élément.</translation>
    </message>
    <message>
        <source>&quot;]]&gt;&quot; may not stand in text.</source>
        <translation>«&#xa0;]]&gt;&#xa0;» ne peut pas figurer dans du texte.</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; does not start a reference that XML knows.</source>
        <translation>«&#xa0;&amp;&#xa0;» ne commence aucune référence connue de XML.</translation>
    </message>
    <message>
        <source>the document ends inside a tag.</source>
        <translation>le document se termine dans une balise.</translation>
    </message>
    <message>
        <source>a DOCTYPE is not accepted.</source>
        <translation>un DOCTYPE n’est pas accepté.</translation>
    </message>
    <message>
        <source>&quot;&lt;!&quot; does not start anything that may stand here.</source>
        <translation>«&#xa0;&lt;!&#xa0;» ne commence rien qui puisse figurer ici.</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; does not start a tag.</source>
        <translation>«&#xa0;&lt;&#xa0;» ne commence pas une balise.</translation>
    </message>
    <message>
        <source>there is a second root element.</source>
        <translation>il y a un second élément racine.</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep.</source>
        <translation>les éléments sont imbriqués sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; ne ferme rien.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; stands where &lt;/%2&gt; is expected.</source>
        <translation>&lt;/%1&gt; figure là où &lt;/%2&gt; est attendu.</translation>
    </message>
    <message>
        <source>the tag &lt;/%1&gt; is not ended by &quot;&gt;&quot;.</source>
        <translation>la balise &lt;/%1&gt; ne se termine pas par «&#xa0;&gt;&#xa0;».</translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: this version of Backflow does not know “%2”.</source>
        <translation>%1&#xa0;: cette version de Backflow ne connaît pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” should be a text of at most %3 characters.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être un texte d’au plus %3 caractères.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a text or a list of texts.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être un texte ou une liste de textes.</translation>
    </message>
    <message>
        <source>%1: “%2” is no regular expression: %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une expression régulière&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a path of element names, as in objectPermissions/allowEdit.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être un chemin de noms d’éléments, comme objectPermissions/allowEdit.</translation>
    </message>
    <message>
        <source>%1: a condition has a path and one of is, isNot, matches, startsWith, below, above, present and endsWithinDays.</source>
        <translation>%1&#xa0;: une condition a un chemin et l’un de is, isNot, matches, startsWith, below, above, present et endsWithinDays.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a list of conditions.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être une liste de conditions.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a number.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être un nombre.</translation>
    </message>
    <message>
        <source>%1: “%2” should be true or false.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rule %1: its id should be lower-case letters, digits and hyphens.</source>
        <translation>Règle %1&#xa0;: son id doit se composer de minuscules, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>Rule “%1”: its severity should be low, medium, high or critical.</source>
        <translation>Règle «&#xa0;%1&#xa0;»&#xa0;: sa gravité doit être low, medium, high ou critical.</translation>
    </message>
    <message>
        <source>Rule “%1”: “broken” is missing: what must not be found.</source>
        <translation>Règle «&#xa0;%1&#xa0;»&#xa0;: il manque «&#xa0;broken&#xa0;»&#xa0;: ce qui ne doit pas s’y trouver.</translation>
    </message>
    <message>
        <source>The file of rules is larger than one megabyte.</source>
        <translation>Le fichier de règles dépasse un mégaoctet.</translation>
    </message>
    <message>
        <source>The file of rules is not JSON: %1 at byte %2.</source>
        <translation>Le fichier de règles n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>The file of rules should hold “format”: “backflow-compliance/1” and “rules”, and no more.</source>
        <translation>Le fichier de règles doit contenir «&#xa0;format&#xa0;»&#xa0;: «&#xa0;backflow-compliance/1&#xa0;» et «&#xa0;rules&#xa0;», et rien d’autre.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Il y a plus de %1 règles.</translation>
    </message>
    <message>
        <source>There are two rules “%1”.</source>
        <translation>Il y a deux règles «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>view all</source>
        <translation>tout afficher</translation>
    </message>
    <message>
        <source>modify all</source>
        <translation>tout modifier</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>le profil %1</translation>
    </message>
    <message>
        <source>permission set %1</source>
        <translation>l’ensemble d’autorisations %1</translation>
    </message>
    <message>
        <source>New: %1 gives %2</source>
        <translation>Nouveau : %1 donne %2</translation>
    </message>
    <message>
        <source>Gone: %1 gave %2</source>
        <translation>Disparu : %1 donnait %2</translation>
    </message>
    <message>
        <source>New: %1 has %2</source>
        <translation>Nouveau : %1 a %2</translation>
    </message>
    <message>
        <source>Gone: %1 had %2</source>
        <translation>Disparu : %1 avait %2</translation>
    </message>
    <message>
        <source>Reading who may work in %1</source>
        <translation>Lecture de qui peut travailler dans %1</translation>
    </message>
    <message>
        <source>What people may do in %1 has changed since you looked. Look at it again.</source>
        <translation>Ce que chacun peut faire dans %1 a changé depuis que vous avez regardé. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Il n’y a pas d’environnement « %1 ».</translation>
    </message>
    <message>
        <source>Holding %1 against the rules</source>
        <translation>Confronte %1 aux règles</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Aucune règle n’est enfreinte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>dont %Ln nouveau</numerusform>
            <numerusform>dont %Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s) could not be looked at.</source>
        <translation>
            <numerusform>%Ln environnement n’a pas pu être examiné.</numerusform>
            <numerusform>%Ln environnements n’ont pas pu être examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never signed off.</source>
        <translation>Jamais visé.</translation>
    </message>
    <message>
        <source>Signed off %1 by %2. Changed since: %3.</source>
        <translation>Visé %1 par %2. Changé depuis : %3.</translation>
    </message>
    <message>
        <source>The record is whole: %1 records, the last one is %2.</source>
        <translation>Le registre est entier : %1 entrées, la dernière est %2.</translation>
    </message>
    <message>
        <source>The record is NOT whole: %1</source>
        <translation>Le registre n’est PAS entier : %1</translation>
    </message>
    <message>
        <source>The audit is record %1 (%2).</source>
        <translation>L’audit est l’entrée %1 (%2).</translation>
    </message>
    <message>
        <source>The sign-off of %1 is record %2, of the state %3.</source>
        <translation>Le visa de %1 est l’entrée %2, pour l’état %3.</translation>
    </message>
    <message>
        <source>Made %1 by %2 with Backflow %3. Times are in UTC.</source>
        <translation>Fait %1 par %2 avec Backflow %3. Heures en UTC.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Could not be looked at: %1.</source>
        <translation>N’a pas pu être examiné : %1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Nobody has the powerful permission set %1: take it out.</source>
        <translation>Personne n’a l’ensemble d’autorisations puissant %1 : retirez-le.</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Rapport d’audit</translation>
    </message>
    <message>
        <source>Audit of %1 by %2, %3 rules: %4</source>
        <translation>Audit du %1 par %2, %3 règles : %4</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>There was no audit yet. Make one first.</source>
        <translation>Il n’y a pas encore eu d’audit. Faites-en un d’abord.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>Vérification du registre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modify All on %1</source>
        <translation>Modifier tout sur %1</translation>
    </message>
    <message>
        <source>View All on %1</source>
        <translation>Afficher tout sur %1</translation>
    </message>
    <message>
        <source>Create on %1</source>
        <translation>Créer sur %1</translation>
    </message>
    <message>
        <source>Edit on %1</source>
        <translation>Modifier sur %1</translation>
    </message>
    <message>
        <source>Delete on %1</source>
        <translation>Supprimer sur %1</translation>
    </message>
    <message>
        <source>This back promotion breaks the rule “%1” in %2.</source>
        <translation>Cette rétropromotion enfreint la règle « %1 » dans %2.</translation>
    </message>
    <message>
        <source>This back promotion grants %1 to %2.</source>
        <translation>Cette rétropromotion accorde %1 à : %2.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>This back promotion brings into %1: %2</source>
        <translation>Cette rétropromotion apporte dans %1 : %2</translation>
    </message>
    <message>
        <source>The policy wants the compliance rule “%1” kept, and there is no such rule. Nothing goes on until the policy names one that is there.</source>
        <translation>La politique exige la règle de conformité « %1 », qui n’existe pas. Rien n’avance tant que la politique n’en nomme pas une qui existe.</translation>
    </message>
    <message>
        <source>“%1” is not low, medium, high or critical.</source>
        <translation>« %1 » n’est pas low, medium, high ni critical.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Name the element: userPermissions/name.</source>
        <translation>Nommez l’élément : userPermissions/name.</translation>
    </message>
    <message>
        <source>Gives Modify All Data: every record may be read, changed and deleted, whatever sharing says.</source>
        <translation>Donne « Modifier toutes les données » : chaque enregistrement peut être lu, modifié et supprimé, quoi que dise le partage.</translation>
    </message>
    <message>
        <source>Give rights to the objects that are needed, and keep this one to the administrators&apos; profile.</source>
        <translation>Donnez des droits sur les objets nécessaires et réservez celui-ci au profil des administrateurs.</translation>
    </message>
    <message>
        <source>Gives View All Data: every record may be read, whatever sharing says.</source>
        <translation>Donne « Afficher toutes les données » : chaque enregistrement peut être lu, quoi que dise le partage.</translation>
    </message>
    <message>
        <source>Give View All on the objects that are needed, and keep this one to those who audit.</source>
        <translation>Donnez « Afficher tout » sur les objets nécessaires et réservez ce droit à ceux qui auditent.</translation>
    </message>
    <message>
        <source>Gives Manage Users: accounts may be made, unlocked and given rights.</source>
        <translation>Donne « Gérer les utilisateurs » : des comptes peuvent être créés, déverrouillés et dotés de droits.</translation>
    </message>
    <message>
        <source>Use delegated administration for those who look after a few users only.</source>
        <translation>Utilisez l’administration déléguée pour ceux qui ne s’occupent que de quelques utilisateurs.</translation>
    </message>
    <message>
        <source>Gives Author Apex: code may be written that runs with every right.</source>
        <translation>Donne « Créer Apex » : du code qui s’exécute avec tous les droits peut être écrit.</translation>
    </message>
    <message>
        <source>Keep it to developers, and out of production altogether.</source>
        <translation>Réservez-le aux développeurs, et à personne en production.</translation>
    </message>
    <message>
        <source>Gives Modify Metadata: the org may be changed through the API.</source>
        <translation>Donne « Modifier les métadonnées » : l’org peut être modifiée par l’API.</translation>
    </message>
    <message>
        <source>Keep it to the user that deploys.</source>
        <translation>Réservez-le à l’utilisateur qui déploie.</translation>
    </message>
    <message>
        <source>Gives Customize Application: objects, fields and automation may be changed by hand.</source>
        <translation>Donne « Personnaliser l’application » : objets, champs et automatisations peuvent être modifiés à la main.</translation>
    </message>
    <message>
        <source>Changes belong into a development environment; keep it to administrators.</source>
        <translation>Les modifications ont leur place dans un environnement de développement ; réservez-le aux administrateurs.</translation>
    </message>
    <message>
        <source>Gives Manage Sharing: who sees which records may be changed.</source>
        <translation>Donne « Gérer le partage » : qui voit quels enregistrements peut être modifié.</translation>
    </message>
    <message>
        <source>Keep it to administrators.</source>
        <translation>Réservez-le aux administrateurs.</translation>
    </message>
    <message>
        <source>Lets passwords be kept for ever.</source>
        <translation>Permet de garder un mot de passe pour toujours.</translation>
    </message>
    <message>
        <source>Sign in integrations by a certificate instead of a password.</source>
        <translation>Connectez les intégrations par un certificat plutôt que par un mot de passe.</translation>
    </message>
    <message>
        <source>Gives Bulk API Hard Delete: records may be deleted past the recycle bin.</source>
        <translation>Donne « Suppression définitive par l’API Bulk » : des enregistrements peuvent être supprimés sans passer par la corbeille.</translation>
    </message>
    <message>
        <source>Give it for the time of a clean-up and take it back afterwards.</source>
        <translation>Donnez-le le temps d’un nettoyage et retirez-le ensuite.</translation>
    </message>
    <message>
        <source>Gives Weekly Data Export: all data of the org may be carried away as files.</source>
        <translation>Donne « Exportation hebdomadaire des données » : toutes les données de l’org peuvent être emportées sous forme de fichiers.</translation>
    </message>
    <message>
        <source>Keep it to those who are answerable for backups.</source>
        <translation>Réservez-le à ceux qui répondent des sauvegardes.</translation>
    </message>
    <message>
        <source>Gives Manage Encryption Keys: keys may be made anew and destroyed.</source>
        <translation>Donne « Gérer les clés de chiffrement » : des clés peuvent être recréées et détruites.</translation>
    </message>
    <message>
        <source>Keep it to two named people who are not the administrators of the data.</source>
        <translation>Réservez-le à deux personnes désignées qui ne sont pas les administrateurs des données.</translation>
    </message>
    <message>
        <source>Gives Manage IP Addresses: trusted networks may be widened.</source>
        <translation>Donne « Gérer les adresses IP » : les réseaux de confiance peuvent être élargis.</translation>
    </message>
    <message>
        <source>Keep it to those who look after the network.</source>
        <translation>Réservez-le à ceux qui s’occupent du réseau.</translation>
    </message>
    <message>
        <source>Gives Modify All on an object: all its records may be changed and deleted, whatever sharing says.</source>
        <translation>Donne « Modifier tout » sur un objet : tous ses enregistrements peuvent être modifiés et supprimés, quoi que dise le partage.</translation>
    </message>
    <message>
        <source>Give edit and let sharing rules decide about the records.</source>
        <translation>Donnez « Modifier » et laissez les règles de partage décider des enregistrements.</translation>
    </message>
    <message>
        <source>Gives View All on an object: all its records may be read, whatever sharing says.</source>
        <translation>Donne « Afficher tout » sur un objet : tous ses enregistrements peuvent être lus, quoi que dise le partage.</translation>
    </message>
    <message>
        <source>Give read and let sharing rules decide about the records.</source>
        <translation>Donnez « Lire » et laissez les règles de partage décider des enregistrements.</translation>
    </message>
    <message>
        <source>People who are not signed in may create records of an object.</source>
        <translation>Des personnes non connectées peuvent créer des enregistrements d’un objet.</translation>
    </message>
    <message>
        <source>Take the right from the guest profile, and let code that checks its input do the work.</source>
        <translation>Retirez le droit du profil invité et confiez le travail à du code qui vérifie ses entrées.</translation>
    </message>
    <message>
        <source>People who are not signed in may change records of an object.</source>
        <translation>Des personnes non connectées peuvent modifier des enregistrements d’un objet.</translation>
    </message>
    <message>
        <source>People who are not signed in may delete records of an object.</source>
        <translation>Des personnes non connectées peuvent supprimer des enregistrements d’un objet.</translation>
    </message>
    <message>
        <source>People who are not signed in may use the API.</source>
        <translation>Des personnes non connectées peuvent utiliser l’API.</translation>
    </message>
    <message>
        <source>Take API Enabled from the guest profile.</source>
        <translation>Retirez « API activée » du profil invité.</translation>
    </message>
    <message>
        <source>A sharing rule opens records to people who are not signed in.</source>
        <translation>Une règle de partage ouvre des enregistrements aux personnes non connectées.</translation>
    </message>
    <message>
        <source>Share as little as the site shows, read only, and look through it at every release.</source>
        <translation>Partagez aussi peu que le site en montre, en lecture seule, et passez-le en revue à chaque version.</translation>
    </message>
    <message>
        <source>A sharing rule lets every internal user change records.</source>
        <translation>Une règle de partage permet à chaque utilisateur interne de modifier des enregistrements.</translation>
    </message>
    <message>
        <source>Share with the group that works on them.</source>
        <translation>Partagez avec le groupe qui y travaille.</translation>
    </message>
    <message>
        <source>Every user of the org may change all records of an object.</source>
        <translation>Chaque utilisateur de l’org peut modifier tous les enregistrements d’un objet.</translation>
    </message>
    <message>
        <source>Make the object private or read only, and open it by sharing rules.</source>
        <translation>Rendez l’objet privé ou en lecture seule et ouvrez-le par des règles de partage.</translation>
    </message>
    <message>
        <source>People outside of the company may see all records of an object.</source>
        <translation>Des personnes extérieures à l’entreprise peuvent voir tous les enregistrements d’un objet.</translation>
    </message>
    <message>
        <source>Make it private for external users, and share what a partner works on.</source>
        <translation>Rendez-le privé pour les utilisateurs externes et partagez ce sur quoi travaille un partenaire.</translation>
    </message>
    <message>
        <source>A profile may sign in from every address there is.</source>
        <translation>Un profil peut se connecter depuis n’importe quelle adresse.</translation>
    </message>
    <message>
        <source>Name the networks the users sit in.</source>
        <translation>Indiquez les réseaux où se trouvent les utilisateurs.</translation>
    </message>
    <message>
        <source>Passwords of fewer than eight characters are taken.</source>
        <translation>Des mots de passe de moins de huit caractères sont acceptés.</translation>
    </message>
    <message>
        <source>Ask for at least eight, better twelve.</source>
        <translation>Exigez-en au moins huit, mieux douze.</translation>
    </message>
    <message>
        <source>Any password is taken, however simple.</source>
        <translation>Tout mot de passe est accepté, si simple soit-il.</translation>
    </message>
    <message>
        <source>Ask for letters, digits and special characters.</source>
        <translation>Exigez des lettres, des chiffres et des caractères spéciaux.</translation>
    </message>
    <message>
        <source>Passwords of the org are valid for ever.</source>
        <translation>Les mots de passe de l’org sont valables pour toujours.</translation>
    </message>
    <message>
        <source>Let them end within a year, or sign in through an identity provider.</source>
        <translation>Faites-les expirer dans l’année, ou connectez-vous par un fournisseur d’identité.</translation>
    </message>
    <message>
        <source>A password may be guessed at without end.</source>
        <translation>Un mot de passe peut être deviné sans limite d’essais.</translation>
    </message>
    <message>
        <source>Lock an account after ten wrong tries or fewer.</source>
        <translation>Verrouillez un compte après dix essais erronés ou moins.</translation>
    </message>
    <message>
        <source>A session lives for twelve hours or more without anything being done.</source>
        <translation>Une session dure douze heures ou plus sans que rien ne soit fait.</translation>
    </message>
    <message>
        <source>Let it end after two hours or fewer.</source>
        <translation>Faites-la finir après deux heures ou moins.</translation>
    </message>
    <message>
        <source>Who is away too long is not signed out.</source>
        <translation>Qui s’absente trop longtemps n’est pas déconnecté.</translation>
    </message>
    <message>
        <source>Switch on the log-out when the session ends.</source>
        <translation>Activez la déconnexion à la fin de la session.</translation>
    </message>
    <message>
        <source>Pages of the org may be framed by others.</source>
        <translation>Des pages de l’org peuvent être placées dans un cadre par d’autres.</translation>
    </message>
    <message>
        <source>Switch on the protection against clickjacking for pages with and without headers.</source>
        <translation>Activez la protection contre le détournement de clic pour les pages avec et sans en-têtes.</translation>
    </message>
    <message>
        <source>Requests are not checked for being forged by another site.</source>
        <translation>Les requêtes ne sont pas vérifiées contre la falsification par un autre site.</translation>
    </message>
    <message>
        <source>Switch on the protection for GET and for POST.</source>
        <translation>Activez la protection pour GET et pour POST.</translation>
    </message>
    <message>
        <source>Scripts may read the cookie of a session.</source>
        <translation>Des scripts peuvent lire le cookie d’une session.</translation>
    </message>
    <message>
        <source>Require the HttpOnly attribute.</source>
        <translation>Exigez l’attribut HttpOnly.</translation>
    </message>
    <message>
        <source>Every address there is counts as a trusted network.</source>
        <translation>Toute adresse existante compte comme réseau de confiance.</translation>
    </message>
    <message>
        <source>Name the company&apos;s networks.</source>
        <translation>Indiquez les réseaux de l’entreprise.</translation>
    </message>
    <message>
        <source>A certificate ends within 60 days, or has ended.</source>
        <translation>Un certificat expire dans les 60 jours ou a expiré.</translation>
    </message>
    <message>
        <source>Make the next one, hand it to those who trust the old one, and change over in time.</source>
        <translation>Créez le suivant, remettez-le à ceux qui font confiance à l’ancien et changez à temps.</translation>
    </message>
    <message>
        <source>A certificate&apos;s key has fewer than 2,048 bits.</source>
        <translation>La clé d’un certificat a moins de 2 048 bits.</translation>
    </message>
    <message>
        <source>Make a new one with 4,096 bits.</source>
        <translation>Créez-en un nouveau de 4 096 bits.</translation>
    </message>
    <message>
        <source>Code may call a site over plain http.</source>
        <translation>Du code peut appeler un site en http non chiffré.</translation>
    </message>
    <message>
        <source>Ask for https, or take the site out.</source>
        <translation>Exigez https ou retirez le site.</translation>
    </message>
    <message>
        <source>Code on a secure page may pass data to a site that is not.</source>
        <translation>Du code sur une page sécurisée peut transmettre des données à un site qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Switch protocol security on again.</source>
        <translation>Réactivez la sécurité de protocole.</translation>
    </message>
    <message>
        <source>A named credential sends what it knows over plain http.</source>
        <translation>Des informations d’identification nommées envoient ce qu’elles savent en http non chiffré.</translation>
    </message>
    <message>
        <source>Change its address to https.</source>
        <translation>Passez leur adresse en https.</translation>
    </message>
    <message>
        <source>Pages may load from a site over plain http.</source>
        <translation>Des pages peuvent charger depuis un site en http non chiffré.</translation>
    </message>
    <message>
        <source>Scripts of any site of a domain, or over plain http, may call the org&apos;s API.</source>
        <translation>Les scripts de tout site d’un domaine, ou en http non chiffré, peuvent appeler l’API de l’org.</translation>
    </message>
    <message>
        <source>Name the one address that needs it.</source>
        <translation>Indiquez la seule adresse qui en a besoin.</translation>
    </message>
    <message>
        <source>A connected app may do all that its user may.</source>
        <translation>Une application connectée peut faire tout ce que peut son utilisateur.</translation>
    </message>
    <message>
        <source>Give it the scopes it needs.</source>
        <translation>Donnez-lui les étendues dont elle a besoin.</translation>
    </message>
    <message>
        <source>A connected app is let in from outside of the trusted networks.</source>
        <translation>Une application connectée est admise depuis l’extérieur des réseaux de confiance.</translation>
    </message>
    <message>
        <source>Enforce the networks for it, too.</source>
        <translation>Imposez-lui aussi ces réseaux.</translation>
    </message>
    <message>
        <source>Anybody may make themselves a user of a site.</source>
        <translation>N’importe qui peut se faire utilisateur d’un site.</translation>
    </message>
    <message>
        <source>Switch it off, or look at each new user before they get in.</source>
        <translation>Désactivez-le, ou examinez chaque nouvel utilisateur avant qu’il n’entre.</translation>
    </message>
    <message>
        <source>An e-mail service works on messages without asking who sent them.</source>
        <translation>Un service de messagerie traite des messages sans demander qui les a envoyés.</translation>
    </message>
    <message>
        <source>Let it check the sender by SPF, Sender ID or DKIM.</source>
        <translation>Faites-lui vérifier l’expéditeur par SPF, Sender ID ou DKIM.</translation>
    </message>
    <message>
        <source>A dashboard shows everybody what one person may see.</source>
        <translation>Un tableau de bord montre à tous ce qu’une seule personne peut voir.</translation>
    </message>
    <message>
        <source>Let it run as whoever looks at it.</source>
        <translation>Faites-le s’exécuter en tant que la personne qui le regarde.</translation>
    </message>
</context>
</TS>
