<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>backflow::archive</name>
    <message>
        <source>The archive is damaged or is not a zip. Nothing of it was used: try again.</source>
        <translation>El archivo comprimido está dañado o no es un zip. No se usó nada de él: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive is damaged at its entry &quot;%1&quot;. Nothing of it was used: try again.</source>
        <translation>El archivo comprimido está dañado en su entrada «%1». No se usó nada de él: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive is refused because it is too large: %1. Nothing of it was used.</source>
        <translation>El archivo comprimido se rechaza porque es demasiado grande: %1. No se usó nada de él.</translation>
    </message>
    <message>
        <source>The archive is encrypted and cannot be read: &quot;%1&quot;.</source>
        <translation>El archivo comprimido está cifrado y no se puede leer: «%1».</translation>
    </message>
    <message>
        <source>The archive uses a compression that Salesforce does not use: &quot;%1&quot;.</source>
        <translation>El archivo comprimido usa una compresión que Salesforce no utiliza: «%1».</translation>
    </message>
    <message>
        <source>its file &quot;%2&quot; is larger than %1 bytes</source>
        <translation>su archivo «%2» supera los %1 bytes</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes, of which &quot;%2&quot; is the last</source>
        <translation>descomprimido supera los %1 bytes al llegar a «%2»</translation>
    </message>
    <message>
        <source>its file &quot;%2&quot; unpacks to more than %1 times its size</source>
        <translation>su archivo «%2», descomprimido, supera %1 veces su tamaño</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>contiene más de %1 archivos</translation>
    </message>
    <message>
        <source>The archive is refused because its entry &quot;%1&quot; is a link or a device. Nothing of it was used.</source>
        <translation>El archivo comprimido se rechaza porque su entrada «%1» es un enlace o un dispositivo. No se usó nada de él.</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>supera los %1 bytes</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>The files are too many or too large for one archive. Take fewer.</source>
        <translation>Los archivos son demasiados o demasiado grandes para un solo archivo comprimido. Tome menos.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>its name is longer than 1,024 characters</source>
        <translation>su nombre supera los 1024 caracteres</translation>
    </message>
    <message>
        <source>its name holds a control character</source>
        <translation>su nombre contiene un carácter de control</translation>
    </message>
    <message>
        <source>its name holds a backslash</source>
        <translation>su nombre contiene una barra invertida</translation>
    </message>
    <message>
        <source>its name is absolute</source>
        <translation>su nombre es absoluto</translation>
    </message>
    <message>
        <source>its name starts with a drive letter</source>
        <translation>su nombre empieza por una letra de unidad</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>su nombre lleva fuera del archivo comprimido</translation>
    </message>
    <message>
        <source>its name has an empty part</source>
        <translation>su nombre tiene una parte vacía</translation>
    </message>
    <message>
        <source>The archive is refused because of its entry &quot;%1&quot;: %2. Nothing of it was used.</source>
        <translation>El archivo comprimido se rechaza por su entrada «%1»: %2. No se usó nada de él.</translation>
    </message>
    <message>
        <source>another file has the same name when upper and lower case are not told apart</source>
        <translation>otro archivo tiene el mismo nombre si no se distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>a folder has the same name</source>
        <translation>una carpeta tiene el mismo nombre</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>un archivo tiene el nombre de su carpeta</translation>
    </message>
    <message>
        <source>its name holds the character %1</source>
        <translation>su nombre contiene el carácter %1</translation>
    </message>
    <message>
        <source>a part of its name ends in a dot or a blank</source>
        <translation>una parte de su nombre termina en un punto o un espacio</translation>
    </message>
    <message>
        <source>%1 is the name of a device there</source>
        <translation>%1 es allí el nombre de un dispositivo</translation>
    </message>
</context>
<context>
    <name>backflow::async</name>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Detenido a petición suya.</translation>
    </message>
</context>
<context>
    <name>backflow::automation</name>
    <message>
        <source>%1: the mail server needs a name and a port.</source>
        <translation>%1: el servidor de correo necesita un nombre y un puerto.</translation>
    </message>
    <message>
        <source>%1: only a mail server on this computer may be spoken to in the open.</source>
        <translation>%1: solo con un servidor de correo de este equipo se puede hablar sin cifrar.</translation>
    </message>
    <message>
        <source>%1: “%2” is no address to send from.</source>
        <translation>%1: «%2» no es una dirección de envío.</translation>
    </message>
    <message>
        <source>%1: say to whom, up to 50 addresses.</source>
        <translation>%1: diga a quién, hasta 50 direcciones.</translation>
    </message>
    <message>
        <source>%1: “%2” is no address to send to.</source>
        <translation>%1: «%2» no es una dirección de destino.</translation>
    </message>
    <message>
        <source>A way of telling</source>
        <translation>Un canal</translation>
    </message>
    <message>
        <source>A way of telling is email, slack or teams; a mail server is spoken to by starttls, tls or none.</source>
        <translation>Un canal es email, slack o teams; con un servidor de correo se habla por starttls, tls o none.</translation>
    </message>
    <message>
        <source>There are too many hosts or ways of telling.</source>
        <translation>Hay demasiados hosts o canales.</translation>
    </message>
    <message>
        <source>“%1” is no host. It is written like ci.example.com, without https://.</source>
        <translation>«%1» no es un host. Se escribe como ci.example.com, sin https://.</translation>
    </message>
    <message>
        <source>The id of a way of telling is damaged.</source>
        <translation>El identificador de un canal está dañado.</translation>
    </message>
    <message>
        <source>A way of telling has no name.</source>
        <translation>Un canal no tiene nombre.</translation>
    </message>
    <message>
        <source>Two ways of telling are called %1.</source>
        <translation>Dos canales se llaman %1.</translation>
    </message>
    <message>
        <source>The settings of the rules cannot be read: %1 at byte %2.</source>
        <translation>No se puede leer la configuración de las reglas: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The settings of the rules are not those of this version of Backflow.</source>
        <translation>La configuración de las reglas no es la de esta versión de Backflow.</translation>
    </message>
    <message>
        <source>The settings of the rules</source>
        <translation>La configuración de las reglas</translation>
    </message>
    <message>
        <source>This is not the address of a webhook. It begins with https://.</source>
        <translation>No es la dirección de un webhook. Empieza por https://.</translation>
    </message>
    <message>
        <source>The run was left unfinished on %1. Look there what became of it.</source>
        <translation>La ejecución quedó sin terminar en %1. Mire allí qué fue de ella.</translation>
    </message>
    <message>
        <source>Another program went on with the rule %1; this one stops.</source>
        <translation>Otro programa sigue con la regla %1; este se detiene.</translation>
    </message>
    <message>
        <source>The org&apos;s check found problems: %1</source>
        <translation>La comprobación de la organización encontró problemas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) failed.</source>
        <translation>
            <numerusform>%Ln prueba falló.</numerusform>
            <numerusform>%Ln pruebas fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the code were to be tested, and the org told nothing of what its tests reached.</source>
        <translation>Había que probar el %1 % del código, y la organización no dijo qué alcanzaron sus pruebas.</translation>
    </message>
    <message>
        <source>The tests reached %1 % of the code, and %2 % are asked for.</source>
        <translation>Las pruebas alcanzaron el %1 % del código, y se pide el %2 %.</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
    <message>
        <source>It waits for approvals by others: %1 of %2.</source>
        <translation>Espera aprobaciones de otras personas: %1 de %2.</translation>
    </message>
    <message>
        <source>Compliance cannot be looked at by this program, so this does not go on.</source>
        <translation>Este programa no puede comprobar el cumplimiento, así que no sigue.</translation>
    </message>
    <message>
        <source>%1 is not on the list of hosts that rules may call. Nothing was sent.</source>
        <translation>%1 no está en la lista de hosts que las reglas pueden llamar. No se envió nada.</translation>
    </message>
    <message>
        <source>This program reaches no web address, so %1 was not asked.</source>
        <translation>Este programa no alcanza direcciones web, así que no se consultó a %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, and %3 is asked for.</source>
        <translation>%1 respondió con el estado %2, y se pide %3.</translation>
    </message>
    <message>
        <source>What %1 answered does not hold “%2”.</source>
        <translation>La respuesta de %1 no contiene «%2».</translation>
    </message>
    <message>
        <source>It waits for somebody to do this in %1, once: %2</source>
        <translation>Espera a que alguien haga esto en %1, una vez: %2</translation>
    </message>
    <message>
        <source>The password of %1 is not on this computer. Give it first.</source>
        <translation>La contraseña de %1 no está en este equipo. Dela primero.</translation>
    </message>
    <message>
        <source>The address of the webhook of %1 is not on this computer. Give it first.</source>
        <translation>La dirección del webhook de %1 no está en este equipo. Dela primero.</translation>
    </message>
    <message>
        <source>This program reaches no web address.</source>
        <translation>Este programa no alcanza direcciones web.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Whether it took the message is not known.</source>
        <translation>%1 no respondió a tiempo. No se sabe si aceptó el mensaje.</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <translation>No se alcanzó %1. %2</translation>
    </message>
    <message>
        <source>%1 did not take the message: it answered with status %2.</source>
        <translation>%1 no aceptó el mensaje: respondió con el estado %2.</translation>
    </message>
    <message>
        <source>This program reaches no mail server.</source>
        <translation>Este programa no alcanza ningún servidor de correo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Telling %1</source>
        <translation>Informando a %1</translation>
    </message>
    <message>
        <source>The message could not be kept for another try.</source>
        <translation>No se pudo guardar el mensaje para otro intento.</translation>
    </message>
    <message>
        <source>Backflow: a trial message</source>
        <translation>Backflow: un mensaje de prueba</translation>
    </message>
    <message>
        <source>This is a trial. “%1” works: rules will tell of their runs here.</source>
        <translation>Esto es una prueba. «%1» funciona: las reglas informarán aquí de sus ejecuciones.</translation>
    </message>
    <message>
        <source>Condition “%1”: an address begins with https:// and names no user.</source>
        <translation>Condición «%1»: una dirección empieza por https:// y no nombra a ningún usuario.</translation>
    </message>
    <message>
        <source>Condition “%1”: an address is called by GET or POST.</source>
        <translation>Condición «%1»: una dirección se llama con GET o POST.</translation>
    </message>
    <message>
        <source>Condition “%1”: %2 is no status of an answer.</source>
        <translation>Condición «%1»: %2 no es un estado de respuesta.</translation>
    </message>
    <message>
        <source>A condition is named by lower-case letters, digits and hyphens; “%1” is not.</source>
        <translation>Una condición se nombra con minúsculas, cifras y guiones; «%1» no.</translation>
    </message>
    <message>
        <source>Condition “%1” comes before a deployment, not after it.</source>
        <translation>La condición «%1» va antes de una implementación, no después.</translation>
    </message>
    <message>
        <source>Condition “%1” asks for 1 to 10 people.</source>
        <translation>La condición «%1» pide de 1 a 10 personas.</translation>
    </message>
    <message>
        <source>Condition “%1”: coverage is 0 to 100 percent.</source>
        <translation>Condición «%1»: la cobertura va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>Condition “%1”: a rule names no single tests.</source>
        <translation>Condición «%1»: una regla no nombra pruebas sueltas.</translation>
    </message>
    <message>
        <source>Condition “%1” takes low, medium, high or critical.</source>
        <translation>La condición «%1» toma low, medium, high o critical.</translation>
    </message>
    <message>
        <source>Condition “%1” says what a person has to do.</source>
        <translation>La condición «%1» dice qué tiene que hacer una persona.</translation>
    </message>
    <message>
        <source>A rule has at most %1 conditions.</source>
        <translation>Una regla tiene como máximo %1 condiciones.</translation>
    </message>
    <message>
        <source>Only a rule that deploys has conditions for afterwards.</source>
        <translation>Solo una regla que implementa tiene condiciones para después.</translation>
    </message>
    <message>
        <source>A rule that only looks has no conditions.</source>
        <translation>Una regla que solo mira no tiene condiciones.</translation>
    </message>
    <message>
        <source>Two conditions are named “%1”.</source>
        <translation>Dos condiciones se llaman «%1».</translation>
    </message>
    <message>
        <source>The id of a rule is damaged.</source>
        <translation>El identificador de una regla está dañado.</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>La regla no tiene nombre.</translation>
    </message>
    <message>
        <source>The rule has no target.</source>
        <translation>La regla no tiene destino.</translation>
    </message>
    <message>
        <source>A rule has at most %1 targets.</source>
        <translation>Una regla tiene como máximo %1 destinos.</translation>
    </message>
    <message>
        <source>The target %1 is named twice.</source>
        <translation>El destino %1 se nombra dos veces.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La nota es demasiado larga.</translation>
    </message>
    <message>
        <source>There is no environment called %1.</source>
        <translation>No hay ningún entorno llamado %1.</translation>
    </message>
    <message>
        <source>%1 does not lie below %2: rules bring changes down only.</source>
        <translation>%1 no está por debajo de %2: las reglas solo llevan cambios hacia abajo.</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Una condición</translation>
    </message>
    <message>
        <source>“%1” is no condition that this version knows.</source>
        <translation>«%1» no es una condición que conozca esta versión.</translation>
    </message>
    <message>
        <source>“%1” is no test level.</source>
        <translation>«%1» no es un nivel de pruebas.</translation>
    </message>
    <message>
        <source>When the rule runs</source>
        <translation>Cuándo se ejecuta la regla</translation>
    </message>
    <message>
        <source>A rule runs when somebody says so (manual), by a schedule, or on an event.</source>
        <translation>Una regla se ejecuta cuando alguien lo dice (manual), según un horario (schedule) o ante un evento (event).</translation>
    </message>
    <message>
        <source>This is not the file of a rule of this version of Backflow.</source>
        <translation>No es el archivo de una regla de esta versión de Backflow.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La regla</translation>
    </message>
    <message>
        <source>A rule tells of its runs never, of problems, or always.</source>
        <translation>Una regla informa de sus ejecuciones nunca (never), de problemas (problems) o siempre (always).</translation>
    </message>
    <message>
        <source>A rule checks, prepares or deploys.</source>
        <translation>Una regla comprueba (check), prepara (prepare) o implementa (deploy).</translation>
    </message>
    <message>
        <source>The rule does not say since when it is on (since).</source>
        <translation>La regla no dice desde cuándo vale (since).</translation>
    </message>
    <message>
        <source>The file of the rule is too large.</source>
        <translation>El archivo de la regla es demasiado grande.</translation>
    </message>
    <message>
        <source>The file of the rule cannot be read: %1 at byte %2.</source>
        <translation>No se puede leer el archivo de la regla: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>the file bears another rule&apos;s name.</source>
        <translation>el archivo lleva el nombre de otra regla.</translation>
    </message>
    <message>
        <source>There is a rule called %1 already. Nothing was changed.</source>
        <translation>Ya hay una regla llamada %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Esa regla ya no existe.</translation>
    </message>
    <message>
        <source>The rule %1 has no task “%2”.</source>
        <translation>La regla %1 no tiene la tarea «%2».</translation>
    </message>
    <message>
        <source>Nobody has signed in to that org yet.</source>
        <translation>Nadie ha iniciado sesión aún en esa organización.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>A condition is not met: %1.</source>
        <translation>No se cumple una condición: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminado</numerusform>
            <numerusform>%Ln terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with trouble</source>
        <translation>
            <numerusform>%Ln con problemas</numerusform>
            <numerusform>%Ln con problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or its source is no environment of this pipeline any more. Change the rule.</source>
        <translation>%1 o su origen ya no es un entorno de este pipeline. Cambie la regla.</translation>
    </message>
    <message>
        <source>%1 does not lie below %2 any more. Change the rule.</source>
        <translation>%1 ya no está por debajo de %2. Cambie la regla.</translation>
    </message>
    <message>
        <source>Skipped %1. Nothing was changed. %2</source>
        <translation>Se omitió %1. No se cambió nada. %2</translation>
    </message>
    <message>
        <source>Skipped %1 because an org could not be read. Nothing was changed. %2</source>
        <translation>Se omitió %1 porque no se pudo leer una organización. No se cambió nada. %2</translation>
    </message>
    <message>
        <source>Skipped %1: it or %2 has never been read. Read both first.</source>
        <translation>Se omitió %1: él o %2 nunca se ha leído. Lea primero ambos.</translation>
    </message>
    <message>
        <source>Skipped %1: another promotion holds it.</source>
        <translation>Se omitió %1: otra promoción lo retiene.</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %1: %Ln component(s) hold work of its own that was not promoted yet.</source>
        <translation>
            <numerusform>Se omitió %1: %Ln componente contiene trabajo propio que aún no se ha promovido.</numerusform>
            <numerusform>Se omitió %1: %Ln componentes contienen trabajo propio que aún no se ha promovido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has everything that %2 has.</source>
        <translation>%1 tiene todo lo que tiene %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln component(s) to receive from %2.</source>
        <translation>
            <numerusform>%1 tiene %Ln componente por recibir de %2.</numerusform>
            <numerusform>%1 tiene %Ln componentes por recibir de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) would be needed.</source>
        <translation>
            <numerusform>Haría falta %Ln decisión.</numerusform>
            <numerusform>Harían falta %Ln decisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold work of the target&apos;s own.</source>
        <translation>
            <numerusform>%Ln de ellos contiene trabajo propio del destino.</numerusform>
            <numerusform>%Ln de ellos contienen trabajo propio del destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made and needs %Ln decision(s) of yours; a rule takes none.</source>
        <translation>
            <numerusform>El plan para %1 está hecho y necesita %Ln decisión suya; una regla no toma ninguna.</numerusform>
            <numerusform>El plan para %1 está hecho y necesita %Ln decisiones suyas; una regla no toma ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan for %1 is made and was not deployed. %2</source>
        <translation>El plan para %1 está hecho y no se implementó. %2</translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made, with %Ln component(s). Deploy it when it suits.</source>
        <translation>
            <numerusform>El plan para %1 está hecho, con %Ln componente. Impleméntelo cuando convenga.</numerusform>
            <numerusform>El plan para %1 está hecho, con %Ln componentes. Impleméntelo cuando convenga.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received everything. %2</source>
        <translation>%1 lo ha recibido todo. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has received %Ln component(s) from %2.</source>
        <translation>
            <numerusform>%1 ha recibido %Ln componente de %2.</numerusform>
            <numerusform>%1 ha recibido %Ln componentes de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would plan %Ln component(s) for %1.</source>
        <translation>
            <numerusform>Planificaría %Ln componente para %1.</numerusform>
            <numerusform>Planificaría %Ln componentes para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would look whether %1.</source>
        <translation>Miraría si: %1.</translation>
    </message>
    <message>
        <source>Would deploy to %1.</source>
        <translation>Implementaría en %1.</translation>
    </message>
    <message>
        <source>looks what is due</source>
        <translation>mira qué hay pendiente</translation>
    </message>
    <message>
        <source>makes the plan</source>
        <translation>prepara el plan</translation>
    </message>
    <message>
        <source>deploys</source>
        <translation>implementa</translation>
    </message>
    <message>
        <source>when a snapshot of %1 changed</source>
        <translation>cuando cambió una instantánea de %1</translation>
    </message>
    <message>
        <source>when a promotion to %1 ended</source>
        <translation>cuando terminó una promoción hacia %1</translation>
    </message>
    <message>
        <source>when drift is found in %1</source>
        <translation>cuando se encuentra una desviación en %1</translation>
    </message>
    <message>
        <source>when %1 was refreshed</source>
        <translation>cuando se actualizó %1</translation>
    </message>
    <message>
        <source>when %1 is on a new release</source>
        <translation>cuando %1 está en una versión nueva</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>cuando alguien lo dice</translation>
    </message>
    <message>
        <source>the org&apos;s check passes</source>
        <translation>la comprobación de la organización se supera</translation>
    </message>
    <message>
        <source>%1 pass and reach %2 % of the code</source>
        <translation>%1 se superan y alcanzan el %2 % del código</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 se superan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) approve</source>
        <translation>
            <numerusform>%Ln otra persona aprueba</numerusform>
            <numerusform>%Ln otras personas aprueban</numerusform>
        </translation>
    </message>
    <message>
        <source>no compliance rule of severity %1 or worse is broken</source>
        <translation>no se incumple ninguna regla de cumplimiento de gravedad %1 o peor</translation>
    </message>
    <message>
        <source>%1 answers with %2</source>
        <translation>%1 responde con %2</translation>
    </message>
    <message>
        <source>this was done there once: %1</source>
        <translation>esto se hizo allí una vez: %1</translation>
    </message>
    <message>
        <source>Looks what is due from %1 to %2, %3</source>
        <translation>Mira qué hay pendiente de %1 a %2, %3</translation>
    </message>
    <message>
        <source>Makes the plan from %1 to %2, %3</source>
        <translation>Prepara el plan de %1 a %2, %3</translation>
    </message>
    <message>
        <source>Brings what is due from %1 down to %2, %3</source>
        <translation>Lleva lo pendiente de %1 hacia abajo a %2, %3</translation>
    </message>
    <message>
        <source>, if %1</source>
        <translation>, si %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>En ejecución desde %1</translation>
    </message>
    <message>
        <source>Never again: its days are over</source>
        <translation>Nunca más: sus días han pasado</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Pendiente desde %1</translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s): no program was there.</source>
        <translation>
            <numerusform>Perdida %Ln vez: no había ningún programa.</numerusform>
            <numerusform>Perdida %Ln veces: no había ningún programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>Aún no se ha ejecutado</translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s) since.</source>
        <translation>
            <numerusform>Perdida %Ln vez desde entonces.</numerusform>
            <numerusform>Perdida %Ln veces desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due since %1.</source>
        <translation>Pendiente desde %1.</translation>
    </message>
    <message>
        <source>Starts now.</source>
        <translation>Empieza ahora.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>La regla está desactivada.</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>La programación está en pausa.</translation>
    </message>
    <message>
        <source>The rule runs when somebody says so.</source>
        <translation>La regla se ejecuta cuando alguien lo dice.</translation>
    </message>
    <message>
        <source>Not due yet.</source>
        <translation>Aún no toca.</translation>
    </message>
    <message>
        <source>Was due at %1 and is not caught up on: no program was there in time.</source>
        <translation>Tocaba a las %1 y no se recupera: no había ningún programa a tiempo.</translation>
    </message>
    <message>
        <source>Nothing happened since it was last looked at.</source>
        <translation>No ha pasado nada desde la última vez que se miró.</translation>
    </message>
    <message>
        <source>Looked for the first time; from now on changes count.</source>
        <translation>Se miró por primera vez; desde ahora cuentan los cambios.</translation>
    </message>
    <message>
        <source>It cannot be seen just now (%1).</source>
        <translation>No se puede ver ahora (%1).</translation>
    </message>
    <message>
        <source>Rule “%1” had trouble</source>
        <translation>La regla «%1» tuvo problemas</translation>
    </message>
    <message>
        <source>Rule “%1” waits</source>
        <translation>La regla «%1» espera</translation>
    </message>
    <message>
        <source>Rule “%1” ran</source>
        <translation>La regla «%1» se ejecutó</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>The record of the run could not be shared with the team: %1</source>
        <translation>No se pudo compartir con el equipo el registro de la ejecución: %1</translation>
    </message>
    <message>
        <source>Stopped before it was through. What was planned is kept.</source>
        <translation>Se detuvo antes de terminar. Lo planificado se conserva.</translation>
    </message>
    <message>
        <source>What is kept of the rule&apos;s runs cannot be read. It is not run until that is put right: a newer version of Backflow may have written it.</source>
        <translation>No se puede leer lo que se guarda de las ejecuciones de la regla. No se ejecuta hasta que se arregle: puede que lo escribiera una versión más nueva de Backflow.</translation>
    </message>
    <message>
        <source>“%1” of a schedule holds something that is no number.</source>
        <translation>«%1» de un horario contiene algo que no es un número.</translation>
    </message>
    <message>
        <source>“%1” is no day like 2026-12-31.</source>
        <translation>«%1» no es un día como 2026-12-31.</translation>
    </message>
    <message>
        <source>A schedule needs at least one time of day, like 22:00.</source>
        <translation>Un horario necesita al menos una hora, como 22:00.</translation>
    </message>
    <message>
        <source>A schedule has at most %1 times a day.</source>
        <translation>Un horario tiene como máximo %1 horas al día.</translation>
    </message>
    <message>
        <source>A time of a schedule is none: it is written like 22:00.</source>
        <translation>Una hora de un horario no lo es: se escribe como 22:00.</translation>
    </message>
    <message>
        <source>There is no time zone “%1” here. It is written like Europe/Berlin.</source>
        <translation>Aquí no hay ninguna zona horaria «%1». Se escribe como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Days of the week are numbered 1 (Monday) to 7 (Sunday).</source>
        <translation>Los días de la semana van de 1 (lunes) a 7 (domingo).</translation>
    </message>
    <message>
        <source>Days of the month are numbered 1 to 31; -1 is the last one.</source>
        <translation>Los días del mes van de 1 a 31; -1 es el último.</translation>
    </message>
    <message>
        <source>Days of rest end before they begin.</source>
        <translation>Unos días de descanso terminan antes de empezar.</translation>
    </message>
    <message>
        <source>The schedule ends before it begins.</source>
        <translation>El horario termina antes de empezar.</translation>
    </message>
    <message>
        <source>A rule may start from 1 minute to 7 days late.</source>
        <translation>Una regla puede empezar de 1 minuto a 7 días tarde.</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>El horario</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>el último</translation>
    </message>
    <message>
        <source>every day at %1 (%2)</source>
        <translation>cada día a las %1 (%2)</translation>
    </message>
    <message>
        <source>on %1 at %2 (%3)</source>
        <translation>%1 a las %2 (%3)</translation>
    </message>
    <message>
        <source>on day %1 of the month at %2 (%3)</source>
        <translation>el día %1 del mes a las %2 (%3)</translation>
    </message>
    <message>
        <source>, if it is %1</source>
        <translation>, si es %1</translation>
    </message>
    <message>
        <source>, but on no day of rest</source>
        <translation>, salvo los días de descanso</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, hasta el %1</translation>
    </message>
    <message>
        <source>This is a dry run: nothing is changed.</source>
        <translation>Es un ensayo: no se cambia nada.</translation>
    </message>
    <message>
        <source>There is no stored %1 named “%2”.</source>
        <translation>No hay nada almacenado como %1 con el nombre «%2».</translation>
    </message>
    <message>
        <source>The Git remote did not take what was to be kept on %1. Nothing was changed; try again in a moment.</source>
        <translation>El remoto de Git no aceptó lo que había que guardar en %1. No se cambió nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and that of %1 are %Ln minute(s) apart.</source>
        <translation>
            <numerusform>El reloj de este equipo y el de %1 difieren en %Ln minuto.</numerusform>
            <numerusform>El reloj de este equipo y el de %1 difieren en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>Regla «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backflow::base</name>
    <message>
        <source>A record may hold whole numbers only.</source>
        <translation>Un registro solo puede contener números enteros.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>No queda espacio para escribir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is missing or the disk is read-only.</source>
        <translation>No se puede escribir %1: falta permiso o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>No se pudo leer ni escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>No se pudo abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes allowed.</source>
        <translation>%1 supera los %2 bytes permitidos.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>backflow::compare</name>
    <message>
        <source>The source cannot be read as XML. %1</source>
        <translation>El origen no se puede leer como XML. %1</translation>
    </message>
    <message>
        <source>The target cannot be read as XML. %1</source>
        <translation>El destino no se puede leer como XML. %1</translation>
    </message>
    <message>
        <source>The two are of different types: %1 and %2.</source>
        <translation>Los dos son de tipos distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>%1: what is kept cannot be told from what is not.</source>
        <translation>%1: no se puede distinguir lo que se conserva de lo que no.</translation>
    </message>
</context>
<context>
    <name>backflow::demo</name>
    <message>
        <source>The demonstration could not write %1: %2.</source>
        <translation>La demostración no pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>The earlier demonstration in %1 could not be removed.</source>
        <translation>No se pudo eliminar la demostración anterior de %1.</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Tal como se publicó</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tal como está ahora</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Reading the orgs as they were released</source>
        <translation>Leyendo las organizaciones como se publicaron</translation>
    </message>
    <message>
        <source>Reading the orgs as they are now</source>
        <translation>Leyendo las organizaciones como están ahora</translation>
    </message>
    <message>
        <source>Every working morning</source>
        <translation>Cada mañana laborable</translation>
    </message>
    <message>
        <source>After a hotfix</source>
        <translation>Después de una corrección urgente</translation>
    </message>
</context>
<context>
    <name>backflow::dependencies</name>
    <message>
        <source>It is too large to be read as code.</source>
        <translation>Es demasiado grande para leerlo como código.</translation>
    </message>
    <message>
        <source>The org does not tell its dependencies; those in the files count.</source>
        <translation>La organización no indica sus dependencias; valen las que constan en los archivos.</translation>
    </message>
    <message>
        <source>The org told only the first %1 dependencies of %2 on %3.</source>
        <translation>La organización solo indicó las primeras %1 dependencias de %2 sobre %3.</translation>
    </message>
    <message>
        <source>Package %1 brings it. Install that package in the target, or see which version it has.</source>
        <translation>Lo aporta el paquete %1. Instale ese paquete en el destino o compruebe qué versión tiene.</translation>
    </message>
    <message>
        <source>No object of %1 that was retrieved has a field of that name. Retrieve the objects of %1 again.</source>
        <translation>Ningún objeto recuperado de %1 tiene un campo con ese nombre. Recupere de nuevo los objetos de %1.</translation>
    </message>
    <message>
        <source>Retrieve %1 from %2 to find it; if it is not there, %2 itself refers to something that is gone.</source>
        <translation>Recupere %1 de %2 para encontrarlo; si no está ahí, el propio %2 hace referencia a algo que ya no existe.</translation>
    </message>
    <message>
        <source>%1 is a part of it</source>
        <translation>%1 forma parte de él</translation>
    </message>
    <message>
        <source>%1 shows it</source>
        <translation>%1 lo muestra</translation>
    </message>
    <message>
        <source>%1 gives access to it</source>
        <translation>%1 da acceso a él</translation>
    </message>
    <message>
        <source>a formula of %1 reads it</source>
        <translation>una fórmula de %1 lo lee</translation>
    </message>
    <message>
        <source>a condition of %1 tests it</source>
        <translation>una condición de %1 lo comprueba</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 lo lee</translation>
    </message>
    <message>
        <source>%1 writes it</source>
        <translation>%1 lo escribe</translation>
    </message>
    <message>
        <source>%1 points to it</source>
        <translation>%1 apunta a él</translation>
    </message>
    <message>
        <source>%1 takes its values from it</source>
        <translation>%1 toma de él sus valores</translation>
    </message>
    <message>
        <source>%1 calls it</source>
        <translation>%1 lo llama</translation>
    </message>
    <message>
        <source>%1 uses it</source>
        <translation>%1 lo usa</translation>
    </message>
    <message>
        <source>%1 contains it</source>
        <translation>%1 lo contiene</translation>
    </message>
    <message>
        <source>%1 translates it</source>
        <translation>%1 lo traduce</translation>
    </message>
    <message>
        <source>%1 assigns it</source>
        <translation>%1 lo asigna</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <translation>%1 lo envía</translation>
    </message>
    <message>
        <source>%1 shares with it</source>
        <translation>%1 comparte con él</translation>
    </message>
    <message>
        <source>%1 takes a text from it</source>
        <translation>%1 toma de él un texto</translation>
    </message>
    <message>
        <source>%1 is a record of it</source>
        <translation>%1 es un registro suyo</translation>
    </message>
    <message>
        <source>%1 runs on it</source>
        <translation>%1 se ejecuta sobre él</translation>
    </message>
    <message>
        <source>%1 names it</source>
        <translation>%1 lo menciona</translation>
    </message>
    <message>
        <source>Apex class</source>
        <translation>clase de Apex</translation>
    </message>
    <message>
        <source>Apex trigger</source>
        <translation>desencadenador de Apex</translation>
    </message>
    <message>
        <source>Visualforce page</source>
        <translation>página de Visualforce</translation>
    </message>
    <message>
        <source>Visualforce component</source>
        <translation>componente de Visualforce</translation>
    </message>
    <message>
        <source>Aura component</source>
        <translation>componente Aura</translation>
    </message>
    <message>
        <source>Lightning web component</source>
        <translation>componente web Lightning</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>archivo de etiquetas</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>custom metadata record</source>
        <translation>registro de metadatos personalizados</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>Lightning page</source>
        <translation>página Lightning</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>workflow of</source>
        <translation>flujo de trabajo de</translation>
    </message>
    <message>
        <source>sharing rules of</source>
        <translation>reglas de colaboración de</translation>
    </message>
    <message>
        <source>assignment rules of</source>
        <translation>reglas de asignación de</translation>
    </message>
    <message>
        <source>%1, as the org says</source>
        <translation>%1, según la organización</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependencies the org told name something that several objects have; they were left out.</source>
        <translation>
            <numerusform>%Ln dependencia indicada por la organización nombra algo que tienen varios objetos; se omitió.</numerusform>
            <numerusform>%Ln dependencias indicadas por la organización nombran algo que tienen varios objetos; se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop</name>
    <message>
        <source>Keeps Salesforce environments in step.</source>
        <translation>Mantiene sincronizados los entornos de Salesforce.</translation>
    </message>
    <message>
        <source>Open the workspace in &lt;folder&gt;.</source>
        <translation>Abrir el espacio de trabajo de &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Open the sample company; nothing leaves this computer.</source>
        <translation>Abrir la empresa de ejemplo; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Draw every screen of the sample company into &lt;folder&gt;, then end.</source>
        <translation>Dibujar todas las pantallas de la empresa de ejemplo en &lt;folder&gt; y terminar.</translation>
    </message>
    <message>
        <source>Size of the window, for --shots: 1440x900.</source>
        <translation>Tamaño de la ventana, para --shots: 1440x900.</translation>
    </message>
    <message>
        <source>light, dark or system, for this time only.</source>
        <translation>light, dark o system, solo por esta vez.</translation>
    </message>
    <message>
        <source>The language to speak, for this time only.</source>
        <translation>El idioma que usar, solo por esta vez.</translation>
    </message>
    <message>
        <source>Show what the merge of three versions of a file left undecided; four files are named: the common version, the version merged into, the version that is merged, and where the result goes. The exit code is 0 once that is written, and 1 when the window was closed before.</source>
        <translation>Mostrar lo que la fusión de tres versiones de un archivo dejó sin decidir; se indican cuatro archivos: la versión común, la versión que recibe, la versión que se fusiona y el destino del resultado. El código de salida es 0 una vez escrito, y 1 si la ventana se cerró antes.</translation>
    </message>
    <message>
        <source>What the version merged into is called, for --mergetool.</source>
        <translation>Nombre de la versión que recibe, para --mergetool.</translation>
    </message>
    <message>
        <source>What the version that is merged is called, for --mergetool.</source>
        <translation>Nombre de la versión que se fusiona, para --mergetool.</translation>
    </message>
    <message>
        <source>--mergetool takes four files.</source>
        <translation>--mergetool espera cuatro archivos.</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>Esta rama</translation>
    </message>
    <message>
        <source>Other branch</source>
        <translation>Otra rama</translation>
    </message>
    <message>
        <source>Size of the letters in per cent, for --shots.</source>
        <translation>Tamaño del texto en porcentaje, para --shots.</translation>
    </message>
    <message>
        <source>Longer words with accents, and all from right to left, for --shots.</source>
        <translation>Palabras más largas con acentos y todo de derecha a izquierda, para --shots.</translation>
    </message>
    <message>
        <source>Go there when the workspace is open: app://component/ApexClass/Name, app://environment/UAT, app://promotion/ID or app://section/history. The same address without --open does it, too.</source>
        <translation>Ir allí cuando el espacio de trabajo esté abierto: app://component/ApexClass/Name, app://environment/UAT, app://promotion/ID o app://section/history. La misma dirección sin --open hace lo mismo.</translation>
    </message>
    <message>
        <source>Where to go, as with --open.</source>
        <translation>Adónde ir, como con --open.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>Width of the pictures, in few colours, for --shots.</source>
        <translation>Anchura de las imágenes, con pocos colores, para --shots.</translation>
    </message>
    <message>
        <source>Every picture in high contrast as well, for --shots.</source>
        <translation>Cada imagen también en alto contraste, para --shots.</translation>
    </message>
</context>
<context>
    <name>backflow::desktop::RuleScheduler</name>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) that are due</source>
        <translation>
            <numerusform>%Ln regla que toca</numerusform>
            <numerusform>%Ln reglas que tocan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Session</name>
    <message>
        <source>Starting the sample company&apos;s orgs</source>
        <translation>Iniciando las organizaciones de la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Reading the orgs</source>
        <translation>Leyendo las organizaciones</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the sample company: %1</source>
        <translation>No se pudo crear una carpeta temporal para la empresa de ejemplo: %1</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>Abrir la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Tray</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Backflow</source>
        <translation>Backflow</translation>
    </message>
    <message>
        <source>Pause the schedule</source>
        <translation>Pausar la programación</translation>
    </message>
    <message>
        <source>9+</source>
        <translation>9+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::git</name>
    <message>
        <source>“%1” cannot be the name of a file in a repository.</source>
        <translation>«%1» no puede ser el nombre de un archivo en un repositorio.</translation>
    </message>
    <message>
        <source>A folder of the stored content is damaged.</source>
        <translation>Una carpeta del contenido almacenado está dañada.</translation>
    </message>
    <message>
        <source>The repository holds a file that is not safe to read: %1</source>
        <translation>El repositorio contiene un archivo que no es seguro leer: %1</translation>
    </message>
    <message>
        <source>A commit needs the name of its author; set one first.</source>
        <translation>Un commit necesita el nombre de su autor; indíquelo primero.</translation>
    </message>
    <message>
        <source>The content of “%1” is not in the local repository.</source>
        <translation>El contenido de «%1» no está en el repositorio local.</translation>
    </message>
    <message>
        <source>The branch “%1” was changed by somebody else in the meantime; nothing was written.</source>
        <translation>Alguien más cambió la rama «%1» mientras tanto; no se escribió nada.</translation>
    </message>
    <message>
        <source>There is no space left on the disk; free some and try again.</source>
        <translation>No queda espacio en el disco; libere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The repository cannot be written: permission is missing or the disk is read-only.</source>
        <translation>No se puede escribir en el repositorio: falta permiso o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The local repository is damaged; fetch it again or restore its folder from a backup.</source>
        <translation>El repositorio local está dañado; obténgalo de nuevo o restaure su carpeta desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Somebody else changed the branch in the meantime; look at the new state and try again.</source>
        <translation>Alguien más cambió la rama mientras tanto; consulte el nuevo estado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The Git server cannot be reached; check the network and the remote&apos;s address.</source>
        <translation>No se puede conectar con el servidor Git; compruebe la red y la dirección del remoto.</translation>
    </message>
    <message>
        <source>The folder belongs to another user of this machine.</source>
        <translation>La carpeta pertenece a otro usuario de este equipo.</translation>
    </message>
    <message>
        <source>The name is not one that Git allows.</source>
        <translation>Git no permite ese nombre.</translation>
    </message>
    <message>
        <source>The repository uses a Git feature that is not supported here.</source>
        <translation>El repositorio usa una función de Git que aquí no se admite.</translation>
    </message>
    <message>
        <source>Nothing was changed; the log holds the details.</source>
        <translation>No se cambió nada; el log contiene los detalles.</translation>
    </message>
    <message>
        <source>The stored content holds a file name that is not allowed: “%1”.</source>
        <translation>El contenido almacenado incluye un nombre de archivo no permitido: «%1».</translation>
    </message>
    <message>
        <source>The branch “%1” could not be moved.</source>
        <translation>No se pudo mover la rama «%1».</translation>
    </message>
    <message>
        <source>Another program holds it, or one that died left the file %1 behind.</source>
        <translation>Otro programa la retiene, o uno que terminó de forma inesperada dejó el archivo %1.</translation>
    </message>
    <message>
        <source>It was deleted in the meantime.</source>
        <translation>Se eliminó mientras tanto.</translation>
    </message>
    <message>
        <source>The branch “%1” could not be deleted.</source>
        <translation>No se pudo eliminar la rama «%1».</translation>
    </message>
    <message>
        <source>Somebody else moved or deleted it meanwhile.</source>
        <translation>Alguien más la movió o la eliminó mientras tanto.</translation>
    </message>
    <message>
        <source>The branch “%1” exists, though it should not.</source>
        <translation>La rama «%1» existe, pero no debería.</translation>
    </message>
    <message>
        <source>somebody else changed the branch on the server; fetch and look at it again</source>
        <translation>alguien más cambió la rama en el servidor; obténgala y revísela de nuevo</translation>
    </message>
    <message>
        <source>the new state does not build on what the server has; fetch and try again</source>
        <translation>el nuevo estado no se basa en lo que tiene el servidor; obténgalo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The address of the Git server could not be read.</source>
        <translation>No se pudo leer la dirección del servidor Git.</translation>
    </message>
    <message>
        <source>The address of the Git server could not be stored.</source>
        <translation>No se pudo almacenar la dirección del servidor Git.</translation>
    </message>
    <message>
        <source>A folder cannot be published to safely; use a Git server (https or ssh).</source>
        <translation>No se puede publicar en una carpeta de forma segura; use un servidor Git (https o ssh).</translation>
    </message>
    <message>
        <source>the server did not say whether it took the change; fetch to see</source>
        <translation>el servidor no dijo si aceptó el cambio; obténgalo para comprobarlo</translation>
    </message>
    <message>
        <source>The commit %1 is not in the local repository.</source>
        <translation>El commit %1 no está en el repositorio local.</translation>
    </message>
    <message>
        <source>The commit %1 could not be read.</source>
        <translation>No se pudo leer el commit %1.</translation>
    </message>
    <message>
        <source>The folder “%1” of the stored content could not be read.</source>
        <translation>No se pudo leer la carpeta «%1» del contenido almacenado.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>«%1» no puede ser el nombre de una rama.</translation>
    </message>
    <message>
        <source>The branch “%1” could not be read.</source>
        <translation>No se pudo leer la rama «%1».</translation>
    </message>
    <message>
        <source>The branches could not be listed.</source>
        <translation>No se pudieron enumerar las ramas.</translation>
    </message>
    <message>
        <source>The common history of two commits could not be read.</source>
        <translation>No se pudo leer el historial común de dos commits.</translation>
    </message>
    <message>
        <source>The content of commit %1 could not be read.</source>
        <translation>No se pudo leer el contenido del commit %1.</translation>
    </message>
    <message>
        <source>“%1” could not be looked up.</source>
        <translation>No se pudo buscar «%1».</translation>
    </message>
    <message>
        <source>The content %1 is not in the local repository.</source>
        <translation>El contenido %1 no está en el repositorio local.</translation>
    </message>
    <message>
        <source>The content %1 could not be read.</source>
        <translation>No se pudo leer el contenido %1.</translation>
    </message>
    <message>
        <source>The size of content %1 could not be read.</source>
        <translation>No se pudo leer el tamaño del contenido %1.</translation>
    </message>
    <message>
        <source>%1 is a file, but a Git repository is expected there. Nothing was changed.</source>
        <translation>%1 es un archivo, pero ahí se espera un repositorio Git. No se cambió nada.</translation>
    </message>
    <message>
        <source>The folder %1 holds files but no repository. Choose an empty folder.</source>
        <translation>La carpeta %1 contiene archivos, pero ningún repositorio. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The repository %1 could not be made.</source>
        <translation>No se pudo crear el repositorio %1.</translation>
    </message>
    <message>
        <source>%1 has a working tree. Backflow keeps its own bare repository; choose another folder.</source>
        <translation>%1 tiene un árbol de trabajo. Backflow mantiene su propio repositorio bare; elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is a shallow clone, without its history. Use a complete clone.</source>
        <translation>%1 es un clon superficial, sin su historial. Use un clon completo.</translation>
    </message>
    <message>
        <source>%1 borrows objects from another repository. Use a complete clone.</source>
        <translation>%1 toma objetos prestados de otro repositorio. Use un clon completo.</translation>
    </message>
    <message>
        <source>The repository %1 could not be opened.</source>
        <translation>No se pudo abrir el repositorio %1.</translation>
    </message>
    <message>
        <source>The new content could not be stored.</source>
        <translation>No se pudo almacenar el contenido nuevo.</translation>
    </message>
    <message>
        <source>A folder of the stored content could not be read.</source>
        <translation>No se pudo leer una carpeta del contenido almacenado.</translation>
    </message>
    <message>
        <source>The address of the remote is empty.</source>
        <translation>La dirección del remoto está vacía.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a Git server.</source>
        <translation>«%1» no es la dirección de un servidor Git.</translation>
    </message>
    <message>
        <source>“%1” is not an address Git can use. Use https://, ssh:// or git://.</source>
        <translation>«%1» no es una dirección que Git pueda usar. Use https://, ssh:// o git://.</translation>
    </message>
    <message>
        <source>The address holds a password. Leave it out: it would be stored readably.</source>
        <translation>La dirección contiene una contraseña. Quítela: quedaría almacenada de forma legible.</translation>
    </message>
    <message>
        <source>No Git server is set for this pipeline.</source>
        <translation>Este pipeline no tiene ningún servidor Git configurado.</translation>
    </message>
    <message>
        <source>Nothing was fetched from the Git server.</source>
        <translation>No se obtuvo nada del servidor Git.</translation>
    </message>
    <message>
        <source>Nothing was published to the Git server.</source>
        <translation>No se publicó nada en el servidor Git.</translation>
    </message>
    <message>
        <source>Publishing to the Git server was cut short; fetch to see what it took.</source>
        <translation>La publicación en el servidor Git se interrumpió; obtenga los datos para ver qué aceptó.</translation>
    </message>
    <message>
        <source>The repository could not be tidied.</source>
        <translation>No se pudo limpiar el repositorio.</translation>
    </message>
    <message>
        <source>“%1” would be a file and a folder at the same time.</source>
        <translation>«%1» sería un archivo y una carpeta a la vez.</translation>
    </message>
    <message>
        <source>There is no key to sign with on this computer.</source>
        <translation>No hay ninguna clave para firmar en este equipo.</translation>
    </message>
    <message>
        <source>%1 could not be started, so nothing can be signed.</source>
        <translation>No se pudo iniciar %1, así que no se puede firmar nada.</translation>
    </message>
    <message>
        <source>The signing key could not be used. Unlock it (ssh-add, or gpg&apos;s agent), then try again.</source>
        <translation>No se pudo usar la clave de firma. Desbloquéela (ssh-add o el agente de gpg) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A signature could not be checked: %1</source>
        <translation>No se pudo comprobar una firma: %1</translation>
    </message>
    <message>
        <source>%1 could not be started, so a signature could not be checked.</source>
        <translation>No se pudo iniciar %1, así que no se pudo comprobar una firma.</translation>
    </message>
    <message>
        <source>The public key of a signature is not in this computer&apos;s keyring.</source>
        <translation>La clave pública de una firma no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>It is not a signature of this content.</source>
        <translation>No es una firma de este contenido.</translation>
    </message>
    <message>
        <source>The signature was made with a kind of key that cannot be checked here.</source>
        <translation>La firma procede de un tipo de clave que aquí no se puede comprobar.</translation>
    </message>
    <message>
        <source>The key of a signature was revoked.</source>
        <translation>La clave de una firma fue revocada.</translation>
    </message>
    <message>
        <source>The Git server said nothing for too long; check the network and try again.</source>
        <translation>El servidor Git no ha dicho nada durante demasiado tiempo; compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The process that speaks to the server ended unexpectedly; try again.</source>
        <translation>El proceso que habla con el servidor ha terminado de forma inesperada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program backflow-git, which speaks to Git servers, could not be started; it belongs beside this one. Install Backflow again.</source>
        <translation>El programa backflow-git, que habla con los servidores Git, no se ha podido iniciar; su lugar está junto a este. Instale Backflow de nuevo.</translation>
    </message>
    <message>
        <source>The program backflow-git answered in a way that is not understood; it may be of another version. Install Backflow again.</source>
        <translation>El programa backflow-git ha respondido de forma incomprensible; puede ser de otra versión. Instale Backflow de nuevo.</translation>
    </message>
    <message>
        <source>The commit %1 is damaged.</source>
        <translation>El commit %1 está dañado.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a file name that is not allowed: “%2”.</source>
        <translation>La rama «%1» de allí contiene un nombre de archivo que no está permitido: «%2».</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a link or another repository where only files may be: “%2”.</source>
        <translation>La rama «%1» de allí contiene un enlace u otro repositorio donde solo puede haber archivos: «%2».</translation>
    </message>
    <message>
        <source>Branch “%1” there holds folders within folders beyond any use: “%2”.</source>
        <translation>La rama «%1» de allí contiene carpetas anidadas más allá de todo uso: «%2».</translation>
    </message>
    <message>
        <source>Branch “%1” there holds more files than any org has.</source>
        <translation>La rama «%1» de allí contiene más archivos de los que tiene cualquier organización.</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a file that is too large: “%2”.</source>
        <translation>La rama «%1» de allí contiene un archivo demasiado grande: «%2».</translation>
    </message>
    <message>
        <source>Branch “%1” there names content that the server did not send: “%2”.</source>
        <translation>La rama «%1» de allí nombra contenido que el servidor no envió: «%2».</translation>
    </message>
    <message>
        <source>A branch there has a name that is not allowed: “%1”.</source>
        <translation>Una rama de allí tiene un nombre que no está permitido: «%1».</translation>
    </message>
    <message>
        <source>Branch “%1” there is damaged at “%2”.</source>
        <translation>La rama «%1» de allí está dañada en «%2».</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed; ask who looks after the repository.</source>
        <translation>No se cambió nada en este equipo; pregunte a quien se ocupa del repositorio.</translation>
    </message>
    <message>
        <source>The Git server asks for a sign-in that is missing or was refused. Sign in under Settings, Privacy and audit, or with “backflowctl remote sign-in”.</source>
        <translation>El servidor Git pide un inicio de sesión que falta o fue rechazado. Inicie sesión en Ajustes, Privacidad y auditoría, o con «backflowctl remote sign-in».</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet. Its key is %2. Compare that with what whoever runs the server says it is; when it is the same, answer yes to “ssh%3 git@%1”, then try again.</source>
        <translation>Este equipo aún no conoce %1. Su clave es %2. Compárela con la que indica quien opera el servidor; si es la misma, responda yes a «ssh%3 git@%1» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one this computer knows it by: %2. Somebody may be in between. Ask who runs the server before anything else; when the key was changed there, forget the old one with “ssh-keygen -R %3”.</source>
        <translation>%1 muestra otra clave que aquella por la que este equipo lo conoce: %2. Alguien puede estar en medio. Pregunte primero a quien opera el servidor; si la clave se cambió allí, olvide la anterior con «ssh-keygen -R %3».</translation>
    </message>
</context>
<context>
    <name>backflow::governance</name>
    <message>
        <source>The audit trail is damaged: commit %1 does not hold the record it names.</source>
        <translation>La pista de auditoría está dañada: el commit %1 no contiene el registro que nombra.</translation>
    </message>
    <message>
        <source>no answer for the audit branch</source>
        <translation>sin respuesta para la rama de auditoría</translation>
    </message>
    <message>
        <source>A record of the audit trail cannot be read: it was altered.</source>
        <translation>No se puede leer un registro de la pista de auditoría: fue alterado.</translation>
    </message>
    <message>
        <source>The Git remote does not take the audit trail. Everything is kept on this machine; ask who looks after the remote whether branch %1 may be pushed to, then try again.</source>
        <translation>El remoto de Git no acepta la pista de auditoría. Todo se conserva en este equipo; pregunte a quien administra el remoto si se permite enviar a la rama %1 y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Record %1 is missing: the next one found is %2.</source>
        <translation>Falta el registro %1: el siguiente encontrado es el %2.</translation>
    </message>
    <message>
        <source>Record %1 was altered: its content does not fit its name.</source>
        <translation>El registro %1 fue alterado: su contenido no corresponde a su nombre.</translation>
    </message>
    <message>
        <source>There are two records with number %1.</source>
        <translation>Hay dos registros con el número %1.</translation>
    </message>
    <message>
        <source>Record %1 does not follow the one before it: one of the two was altered.</source>
        <translation>El registro %1 no sigue al anterior: uno de los dos fue alterado.</translation>
    </message>
    <message>
        <source>Commit %1 of the audit branch joins two chains.</source>
        <translation>El commit %1 de la rama de auditoría une dos cadenas.</translation>
    </message>
    <message>
        <source>This machine has seen a record %1 that is no longer in the audit trail: the trail was rewritten or cut short since.</source>
        <translation>Este equipo vio un registro %1 que ya no está en la pista de auditoría: desde entonces, la pista fue reescrita o recortada.</translation>
    </message>
    <message>
        <source>%1 is a production org and changes to production are switched off in this workspace. Nothing was changed. Switch production writes on in the workspace&apos;s settings if this is really wanted.</source>
        <translation>%1 es una organización de producción y los cambios en producción están desactivados en este espacio de trabajo. No se cambió nada. Active la escritura en producción en los ajustes del espacio de trabajo si de verdad se desea.</translation>
    </message>
    <message>
        <source>The signature of %1&apos;s approval does not hold: %2</source>
        <translation>La firma de la aprobación de %1 no es válida: %2</translation>
    </message>
    <message>
        <source>The permission at hand is not for an approval in %1. Nothing was approved.</source>
        <translation>El permiso disponible no sirve para una aprobación en %1. No se ha aprobado nada.</translation>
    </message>
    <message>
        <source>The signature of record %1 does not hold: %2</source>
        <translation>La firma del registro %1 no es válida: %2</translation>
    </message>
    <message>
        <source>Record %1 is not signed, though the policy asked for it.</source>
        <translation>El registro %1 no está firmado, aunque la política lo exigía.</translation>
    </message>
    <message>
        <source>Record %1 says it was %2, but another key signed it: %3.</source>
        <translation>El registro %1 dice que fue %2, pero lo firmó otra clave: %3.</translation>
    </message>
    <message>
        <source>Record %1 is of a promotion that the policy never allowed: no yes stands before it.</source>
        <translation>El registro %1 es de una promoción que la política nunca permitió: ningún sí la precede.</translation>
    </message>
    <message>
        <source>Record %1 allows what the policy of its time did not: %2</source>
        <translation>El registro %1 permite lo que la política de entonces no permitía: %2</translation>
    </message>
    <message>
        <source>%1 names a record that the audit trail no longer has (%2): the trail was rewritten or cut short.</source>
        <translation>%1 nombra un registro que la pista de auditoría ya no tiene (%2): se reescribió o se acortó.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Record %1 was altered: it is not in the form records have.</source>
        <translation>El registro %1 fue alterado: no tiene la forma de los registros.</translation>
    </message>
    <message>
        <source>%1 is not empty; name a new folder.</source>
        <translation>%1 no está vacío; indique una carpeta nueva.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The export was cut short: it ends with record %1 and should end with %2.</source>
        <translation>La exportación se acortó: acaba en el registro %1 y debería acabar en %2.</translation>
    </message>
    <message>
        <source>The export does not end as its manifest says.</source>
        <translation>La exportación no acaba como dice su manifiesto.</translation>
    </message>
    <message>
        <source>%1 is not what was exported.</source>
        <translation>%1 no es lo que se exportó.</translation>
    </message>
    <message>
        <source>The signature of the export does not hold: %1</source>
        <translation>La firma de la exportación no es válida: %1</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>Pregunte a %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Approvals by others for a deployment to %1: %2 of %3.</source>
        <translation>Aprobaciones de otras personas para una implementación en %1: %2 de %3.</translation>
    </message>
    <message>
        <source>The policy asks for Backflow %1 or newer to change anything; this is %2. Update it first.</source>
        <translation>La política exige Backflow %1 o posterior para cambiar algo; este es %2. Actualícelo primero.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>You may not do this in %1: %2. Your role: %3.</source>
        <translation>No puede hacer esto en %1: %2. Su rol: %3.</translation>
    </message>
    <message>
        <source>The policy wants people to be known by their signing key, and none of yours is on this computer. Set user.signingkey in Git to one that is in the policy.</source>
        <translation>La política quiere que cada persona se reconozca por su clave de firma, y ninguna de las suyas está en este equipo. Ponga en user.signingkey de Git una que esté en la política.</translation>
    </message>
    <message>
        <source>%1 is no such environment.</source>
        <translation>%1 no es un entorno así.</translation>
    </message>
    <message>
        <source>The policy of this workspace cannot be trusted, so nothing may be changed: %1</source>
        <translation>No se puede confiar en la política de este espacio de trabajo, así que no se puede cambiar nada: %1</translation>
    </message>
    <message>
        <source>The policy of this workspace ran out on %1, so nothing may be changed until it is renewed.</source>
        <translation>La política de este espacio de trabajo caducó el %1; no se puede cambiar nada hasta que se renueve.</translation>
    </message>
    <message>
        <source>see the history</source>
        <translation>ver el historial</translation>
    </message>
    <message>
        <source>export the record</source>
        <translation>exportar el registro</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>verificar el registro</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>read the org</source>
        <translation>leer la organización</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>planificar</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>aprobar</translation>
    </message>
    <message>
        <source>check against the org</source>
        <translation>comprobar con la organización</translation>
    </message>
    <message>
        <source>deploy to development and test</source>
        <translation>implementar en desarrollo y pruebas</translation>
    </message>
    <message>
        <source>deploy to staging and production</source>
        <translation>implementar en preproducción y producción</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>cancel one&apos;s own deployments</source>
        <translation>cancelar las implementaciones propias</translation>
    </message>
    <message>
        <source>cancel any deployment</source>
        <translation>cancelar cualquier implementación</translation>
    </message>
    <message>
        <source>take over a lock</source>
        <translation>asumir un bloqueo</translation>
    </message>
    <message>
        <source>share results with the team</source>
        <translation>compartir los resultados con el equipo</translation>
    </message>
    <message>
        <source>connect an org</source>
        <translation>conectar una organización</translation>
    </message>
    <message>
        <source>remove an org</source>
        <translation>quitar una organización</translation>
    </message>
    <message>
        <source>change the pipeline</source>
        <translation>cambiar el pipeline</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>cambiar la política</translation>
    </message>
    <message>
        <source>give roles to people</source>
        <translation>dar roles a personas</translation>
    </message>
    <message>
        <source>run scheduled work</source>
        <translation>ejecutar tareas programadas</translation>
    </message>
    <message>
        <source>change how long records are kept</source>
        <translation>cambiar cuánto se conservan los registros</translation>
    </message>
    <message>
        <source>make a support bundle</source>
        <translation>crear un paquete de soporte</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>implementar</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Deploy to development</source>
        <translation>Implementar en desarrollo</translation>
    </message>
    <message>
        <source>to test</source>
        <translation>en pruebas</translation>
    </message>
    <message>
        <source>to staging</source>
        <translation>en preproducción</translation>
    </message>
    <message>
        <source>to production</source>
        <translation>en producción</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>own environments</source>
        <translation>entornos propios</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>%1: switched off for production</source>
        <translation>%1: desactivado para producción</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 requiere a %2</translation>
    </message>
    <message>
        <source>%1 may do nothing in %2.</source>
        <translation>%1 no puede hacer nada en %2.</translation>
    </message>
    <message>
        <source>%1 may, in %2: %3.</source>
        <translation>%1 puede, en %2: %3.</translation>
    </message>
    <message>
        <source>For the rest: %1.</source>
        <translation>Para lo demás: %1.</translation>
    </message>
    <message>
        <source>There is no policy, so this holds for everybody who opens the workspace.</source>
        <translation>No hay política, así que vale para quien abra el espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no policy: everybody who opens this workspace may do everything in it, except change production before that is switched on.</source>
        <translation>No hay política: quien abra este espacio de trabajo puede hacerlo todo en él, salvo cambiar producción antes de que se active.</translation>
    </message>
    <message>
        <source>No approval rule: nobody has to agree to a deployment.</source>
        <translation>Sin regla de aprobación: nadie tiene que aceptar una implementación.</translation>
    </message>
    <message>
        <source>The policy is not trusted, so everything is read-only: %1</source>
        <translation>No se confía en la política, así que todo es de solo lectura: %1</translation>
    </message>
    <message>
        <source>The policy ran out: everything is read-only until an administrator renews it.</source>
        <translation>La política caducó: todo es de solo lectura hasta que un administrador la renueve.</translation>
    </message>
    <message>
        <source>The policy is not signed: roles are advisory, for whoever may push to its branch can change it.</source>
        <translation>La política no está firmada: los roles son orientativos, pues quien pueda subir a su rama puede cambiarla.</translation>
    </message>
    <message>
        <source>No approval rule for %1: nobody else has to agree to a deployment there.</source>
        <translation>Sin regla de aprobación para %1: nadie más tiene que aceptar allí una implementación.</translation>
    </message>
    <message>
        <source>People are known by the e-mail address their Git is set to, which anybody can set: roles are advisory.</source>
        <translation>Las personas se reconocen por el correo de su Git, que cualquiera puede poner: los roles son orientativos.</translation>
    </message>
    <message>
        <source>Records need not be signed.</source>
        <translation>No hace falta firmar los registros.</translation>
    </message>
    <message>
        <source>A rule asks for more approvals than there are people who may give one.</source>
        <translation>Una regla pide más aprobaciones que personas que pueden darlas.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: nobody was asked whether this is allowed.</source>
        <translation>No se envió nada a %1: no se preguntó si está permitido.</translation>
    </message>
    <message>
        <source>The policy lets only some roles look into %1, and yours is not one of them.</source>
        <translation>La política solo deja que algunos roles miren %1, y el suyo no es uno de ellos.</translation>
    </message>
    <message>
        <source>The policy is in force on this computer, but the Git remote does not take it: %1</source>
        <translation>La política rige en este equipo, pero el remoto de Git no la acepta: %1</translation>
    </message>
    <message>
        <source>Role %1 goes</source>
        <translation>El rol %1 desaparece</translation>
    </message>
    <message>
        <source>Role %1 is new</source>
        <translation>El rol %1 es nuevo</translation>
    </message>
    <message>
        <source>What role %1 may do changes</source>
        <translation>Cambia lo que puede hacer el rol %1</translation>
    </message>
    <message>
        <source>%1 is no longer named</source>
        <translation>%1 ya no se nombra</translation>
    </message>
    <message>
        <source>%1 is named</source>
        <translation>Se nombra a %1</translation>
    </message>
    <message>
        <source>Roles or identity of %1 change</source>
        <translation>Cambian los roles o la identidad de %1</translation>
    </message>
    <message>
        <source>What everybody else may do changes</source>
        <translation>Cambia lo que pueden hacer los demás</translation>
    </message>
    <message>
        <source>The rules for approvals change</source>
        <translation>Cambian las reglas de aprobación</translation>
    </message>
    <message>
        <source>Who may look into sensitive metadata changes</source>
        <translation>Cambia quién puede mirar los metadatos sensibles</translation>
    </message>
    <message>
        <source>The tests that have to run change</source>
        <translation>Cambian las pruebas que deben ejecutarse</translation>
    </message>
    <message>
        <source>Whether keys and signatures are asked for changes</source>
        <translation>Cambia si se exigen claves y firmas</translation>
    </message>
    <message>
        <source>Validity or note change</source>
        <translation>Cambian la validez o la nota</translation>
    </message>
    <message>
        <source>The policy changed since you were allowed to change it. Look at it again.</source>
        <translation>La política cambió desde que se le permitió cambiarla. Mírela otra vez.</translation>
    </message>
    <message>
        <source>Roles and people may only be changed by who may give roles. Nothing was changed.</source>
        <translation>Solo quien puede dar roles puede cambiar roles y personas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The policy has to be signed with the key of one of its administrators, and none of theirs is on this computer. Nothing was changed.</source>
        <translation>La política debe firmarse con la clave de uno de sus administradores, y ninguna está en este equipo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The policy that is there has another fingerprint: %1. Compare it with an administrator&apos;s before you trust it.</source>
        <translation>La política que hay tiene otra huella: %1. Compárela con la de un administrador antes de confiar en ella.</translation>
    </message>
    <message>
        <source>Commit %1 of branch %2 holds no policy.</source>
        <translation>El commit %1 de la rama %2 no contiene ninguna política.</translation>
    </message>
    <message>
        <source>The policy was not written by Backflow: it is not in the form policies have.</source>
        <translation>La política no la escribió Backflow: no tiene la forma de las políticas.</translation>
    </message>
    <message>
        <source>The signature of policy version %1 does not hold: %2</source>
        <translation>La firma de la versión %1 de la política no es válida: %2</translation>
    </message>
    <message>
        <source>Version %1 of the policy stands where version %2 is due: an old one was put back, or one is missing.</source>
        <translation>La versión %1 de la política está donde debe ir la %2: se repuso una antigua o falta una.</translation>
    </message>
    <message>
        <source>Version %1 of the policy is not signed, though its administrators have keys.</source>
        <translation>La versión %1 de la política no está firmada, aunque sus administradores tienen claves.</translation>
    </message>
    <message>
        <source>Version %1 of the policy is signed by %2, which is the key of none of its administrators.</source>
        <translation>La versión %1 de la política está firmada por %2, que no es la clave de ninguno de sus administradores.</translation>
    </message>
    <message>
        <source>The team&apos;s remote has another policy than this computer: neither follows from the other.</source>
        <translation>El remoto del equipo tiene otra política que este equipo: ninguna se sigue de la otra.</translation>
    </message>
    <message>
        <source>The policy was made by joining two others.</source>
        <translation>La política se hizo uniendo otras dos.</translation>
    </message>
    <message>
        <source>It had one, version %1, and the branch is gone.</source>
        <translation>Tenía una, versión %1, y la rama ha desaparecido.</translation>
    </message>
    <message>
        <source>It does not follow from version %1, which this computer trusted last: it was rolled back or replaced.</source>
        <translation>No se sigue de la versión %1, la última en la que confió este equipo: se revirtió o se sustituyó.</translation>
    </message>
    <message>
        <source>This workspace has no policy.</source>
        <translation>Este espacio de trabajo no tiene política.</translation>
    </message>
    <message>
        <source>Viewer and auditor</source>
        <translation>Lector y auditor</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>Responsable de versiones</translation>
    </message>
    <message>
        <source>“%1” is no place: *, own, development, test, staging, production or =NAME</source>
        <translation>«%1» no es un lugar: *, own, development, test, staging, production o =NOMBRE</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be allowed</source>
        <translation>«%1» no es nada que se pueda permitir</translation>
    </message>
    <message>
        <source>two roles are called “%1”</source>
        <translation>dos roles se llaman «%1»</translation>
    </message>
    <message>
        <source>there is no role “%1”</source>
        <translation>no hay ningún rol «%1»</translation>
    </message>
    <message>
        <source>“%1” belongs to two people</source>
        <translation>«%1» pertenece a dos personas</translation>
    </message>
    <message>
        <source>nobody could change this policy any more: somebody needs a role with edit-policy</source>
        <translation>nadie podría cambiar ya esta política: alguien necesita un rol con edit-policy</translation>
    </message>
    <message>
        <source>this policy was written by a newer Backflow</source>
        <translation>esta política la escribió un Backflow más reciente</translation>
    </message>
    <message>
        <source>a person needs an e-mail address or a key</source>
        <translation>una persona necesita un correo o una clave</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MB and was not read.</source>
        <translation>La política supera 1 MB y no se leyó.</translation>
    </message>
    <message>
        <source>The policy cannot be read: line %1: %2</source>
        <translation>No se puede leer la política: línea %1: %2</translation>
    </message>
    <message>
        <source>The policy is not what it must be. %1.</source>
        <translation>La política no es lo que debe ser. %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>There is no signing key on this computer: what you do is recorded under your name, but not signed.</source>
        <translation>No hay clave de firma en este equipo: lo que hace se registra a su nombre, pero sin firma.</translation>
    </message>
    <message>
        <source>What you do is signed with %1.</source>
        <translation>Lo que hace se firma con %1.</translation>
    </message>
    <message>
        <source>The policy does not name you (%1): you have the roles of everybody.</source>
        <translation>La política no le nombra (%1): tiene los roles de todos.</translation>
    </message>
    <message>
        <source>You are known by your e-mail address alone (%1): your role is advisory.</source>
        <translation>Solo se le reconoce por su correo (%1): su rol es orientativo.</translation>
    </message>
    <message>
        <source>There is no Git remote: policy and record are on this computer alone, and whoever owns it can rewrite both.</source>
        <translation>No hay remoto de Git: la política y el registro están solo en este equipo, y su dueño puede reescribir ambos.</translation>
    </message>
    <message>
        <source>Whether the Git host protects backflow/* from force pushes and deletion cannot be seen from here; doctor --try asks it for a refusal.</source>
        <translation>Desde aquí no se ve si el servidor de Git protege backflow/* de subidas forzadas y borrados; doctor --try le pide una negativa.</translation>
    </message>
    <message>
        <source>There is no remote, or nothing on record yet: nothing to try.</source>
        <translation>No hay remoto o aún no hay registros: nada que probar.</translation>
    </message>
    <message>
        <source>The Git host lets this login make no branch under backflow/: %1</source>
        <translation>El servidor de Git no deja que este usuario cree ramas bajo backflow/: %1</translation>
    </message>
    <message>
        <source>The Git host lets branches under backflow/ be moved by force: records and policy can be rewritten there, and roles are advisory.</source>
        <translation>El servidor de Git deja mover a la fuerza las ramas bajo backflow/: allí se pueden reescribir registros y política, y los roles son orientativos.</translation>
    </message>
    <message>
        <source>The Git host refuses to move branches under backflow/ by force.</source>
        <translation>El servidor de Git se niega a mover a la fuerza las ramas bajo backflow/.</translation>
    </message>
    <message>
        <source>The Git host lets branches under backflow/ be deleted: roles are advisory.</source>
        <translation>El servidor de Git deja borrar ramas bajo backflow/: los roles son orientativos.</translation>
    </message>
    <message>
        <source>The Git host refuses to delete branches under backflow/; %1 stays there.</source>
        <translation>El servidor de Git se niega a borrar ramas bajo backflow/; %1 se queda allí.</translation>
    </message>
    <message>
        <source>In %1, %2 may change metadata though your role here does not allow it: the role is advisory there.</source>
        <translation>En %1, %2 puede cambiar metadatos aunque su rol aquí no lo permite: allí el rol es orientativo.</translation>
    </message>
    <message>
        <source>In %1, %2 may change metadata without anybody&apos;s approval: the approval is advisory there.</source>
        <translation>En %1, %2 puede cambiar metadatos sin aprobación de nadie: allí la aprobación es orientativa.</translation>
    </message>
    <message>
        <source>Your role allows deployments to %1, but %2 may not change metadata in the org.</source>
        <translation>Su rol permite implementaciones en %1, pero %2 no puede cambiar metadatos en la organización.</translation>
    </message>
    <message>
        <source>This is your own plan: somebody else has to approve it.</source>
        <translation>Es su propio plan: otra persona tiene que aprobarlo.</translation>
    </message>
    <message>
        <source>Your approval would not count: the policy knows you by your signing key, and it is not on this computer.</source>
        <translation>Su aprobación no contaría: la política le conoce por su clave de firma, y no está en este equipo.</translation>
    </message>
    <message>
        <source>Your approval would not count for %1.</source>
        <translation>Su aprobación no contaría para %1.</translation>
    </message>
    <message>
        <source>You may not do this: %1. Your role: %2.</source>
        <translation>No puede hacer esto: %1. Su rol: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, only %1</source>
        <translation>, solo %1</translation>
    </message>
    <message>
        <source>, but %1</source>
        <translation>, excepto %1</translation>
    </message>
    <message>
        <source>%1 may from now on: %2</source>
        <translation>%1 puede a partir de ahora: %2</translation>
    </message>
    <message>
        <source>%1 may no longer: %2</source>
        <translation>%1 ya no puede: %2</translation>
    </message>
    <message>
        <source>Role %1 is called %2</source>
        <translation>El rol %1 se llama %2</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>in one&apos;s own environments</source>
        <translation>en los entornos propios</translation>
    </message>
    <message>
        <source>development</source>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>test</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>preproducción</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message numerus="yes">
        <source>Deployments to %1: %n approvals by %2</source>
        <translation>
            <numerusform>Implementaciones en %1: %n aprobación de %2</numerusform>
            <numerusform>Implementaciones en %1: %n aprobaciones de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, four eyes</source>
        <translation>, cuatro ojos</translation>
    </message>
    <message>
        <source>, without: %1</source>
        <translation>, sin ella: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Ya no: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Record %1 is not what its commit put there: it was altered afterwards.</source>
        <translation>El registro %1 no es lo que su commit puso allí: se modificó después.</translation>
    </message>
    <message>
        <source>Record %1 allows something to somebody whom the map of people does not know: %2.</source>
        <translation>El registro %1 permite algo a alguien que el mapa de personas no conoce: %2.</translation>
    </message>
    <message>
        <source>What %1 was allowed cannot be held against the policy any more: that person was erased.</source>
        <translation>Lo que se permitió a %1 ya no puede contrastarse con la política: esa persona fue borrada.</translation>
    </message>
    <message>
        <source>The record on the team&apos;s remote was rewritten: it no longer holds what this computer had seen of it (%1, now %2). Nothing was sent and nothing may be changed until somebody has looked. What was seen is kept in branch %3; restore it on the remote, or, when the team agrees: backflowctl audit accept %4</source>
        <translation>El registro del remoto del equipo fue reescrito: ya no contiene lo que este equipo había visto de él (%1, ahora %2). No se envió nada y nada puede cambiarse hasta que alguien lo revise. Lo visto se conserva en la rama %3; restáurelo en el remoto o, si el equipo está de acuerdo: backflowctl audit accept %4</translation>
    </message>
    <message>
        <source>The record on the remote was not rewritten, as far as this computer has seen.</source>
        <translation>El registro del remoto no fue reescrito, hasta donde este equipo ha visto.</translation>
    </message>
    <message>
        <source>The record on the remote ends with %1, not with what was named. Nothing was accepted.</source>
        <translation>El registro del remoto termina en %1, no en lo indicado. No se aceptó nada.</translation>
    </message>
    <message>
        <source>The policy asks for %1 at least in a deployment to %2, and this plan runs %3. Nothing was changed. Plan again with more tests.</source>
        <translation>La política exige al menos %1 en una implementación en %2, y este plan ejecuta %3. No se ha cambiado nada. Planifique de nuevo con más pruebas.</translation>
    </message>
    <message>
        <source>what the org runs by itself</source>
        <translation>lo que la organización ejecuta por sí misma</translation>
    </message>
    <message>
        <source>The line of %1 in the map of people is not its own.</source>
        <translation>La línea de %1 en el mapa de personas no es la suya.</translation>
    </message>
    <message>
        <source>Someone who was erased</source>
        <translation>Alguien que fue borrado</translation>
    </message>
    <message>
        <source>no answer for the map of people</source>
        <translation>sin respuesta para el mapa de personas</translation>
    </message>
    <message>
        <source>The map of people has no line for %1.</source>
        <translation>El mapa de personas no tiene línea para %1.</translation>
    </message>
    <message>
        <source>Who is named, or their roles or identity, changes</source>
        <translation>Cambia quién está nombrado, o sus roles o identidad</translation>
    </message>
    <message>
        <source>“%1” is no level of tests: NoTestRun, RunSpecifiedTests, RunRelevantTests, RunLocalTests or RunAllTestsInOrg</source>
        <translation>«%1» no es un nivel de pruebas: NoTestRun, RunSpecifiedTests, RunRelevantTests, RunLocalTests o RunAllTestsInOrg</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln other approvers</source>
        <translation>
            <numerusform>con %Ln aprobador más</numerusform>
            <numerusform>con %Ln aprobadores más</numerusform>
        </translation>
    </message>
    <message>
        <source>No signature is kept for that commit.</source>
        <translation>No se conserva ninguna firma de ese commit.</translation>
    </message>
    <message>
        <source>The audit branch has %1 for %2: it was rewritten.</source>
        <translation>La rama de auditoría tiene %1 para %2: fue reescrita.</translation>
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
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The second remote holds that record %1 was %2 on %3, and the trail here has it otherwise: the trail was rewritten, or two of them are shown.</source>
        <translation>Según el segundo remoto, el registro %1 era %2 el %3, y la pista de aquí lo tiene de otro modo: la pista fue reescrita o se muestran dos.</translation>
    </message>
    <message>
        <source>no answer for branch %1</source>
        <translation>sin respuesta para la rama %1</translation>
    </message>
    <message>
        <source>An anchor on the second remote cannot be read.</source>
        <translation>No se puede leer un ancla del segundo remoto.</translation>
    </message>
    <message>
        <source>The anchors on the second remote were rewritten: they no longer hold what this computer had seen of them (%1). Ask who keeps that remote.</source>
        <translation>Las anclas del segundo remoto fueron reescritas: ya no contienen lo que este equipo había visto de ellas (%1). Pregunte a quien mantiene ese remoto.</translation>
    </message>
    <message>
        <source>The second remote does not take the record&apos;s head. Ask who keeps it whether branch %1 may be pushed to.</source>
        <translation>El segundo remoto no acepta la cabeza del registro. Pregunte a quien lo mantiene si se puede enviar a la rama %1.</translation>
    </message>
    <message>
        <source>The second remote holds record %1 of %2, which is not in the trail here: the trail was cut short, or this computer has not fetched it yet.</source>
        <translation>El segundo remoto contiene el registro %1 del %2, que no está en la pista de aquí: la pista se acortó o este equipo aún no lo ha obtenido.</translation>
    </message>
    <message>
        <source>Record %1 was written when the trail ended with a record that does not stand before it: the trail was rewritten.</source>
        <translation>El registro %1 se escribió cuando la pista terminaba con un registro que no está antes que él: la pista fue reescrita.</translation>
    </message>
    <message>
        <source>Record %1 names the one written before it on the same computer, and that does not stand before it: it was left out or put elsewhere before both were sent.</source>
        <translation>El registro %1 nombra al que se escribió antes en el mismo equipo, y este no está antes que él: se omitió o se cambió de lugar antes de enviar ambos.</translation>
    </message>
    <message>
        <source>Record %1 follows the same record on its computer as another one does: the workspace was copied, or an older copy of it was put back.</source>
        <translation>El registro %1 sigue en su equipo al mismo registro que otro: el espacio de trabajo se copió o se restauró una copia anterior.</translation>
    </message>
    <message>
        <source>This comes from an org on a later release (API %1), and %2 is on API %3: what is new in that release does not exist there yet, and the policy keeps it back. Wait until %2 is upgraded, or override it with a reason where your role may.</source>
        <translation>Esto viene de una organización de una versión posterior (API %1) y %2 está en la API %3: lo nuevo de esa versión aún no existe allí y la política lo retiene. Espere a que %2 se actualice o pase por encima con un motivo si su rol puede.</translation>
    </message>
    <message>
        <source>%1 is a production org: nobody may do this there (%2). Nothing was changed. Do it in a sandbox.</source>
        <translation>%1 es una organización de producción: nadie puede hacer esto allí (%2). No se cambió nada. Hágalo en un sandbox.</translation>
    </message>
    <message>
        <source>refresh a sandbox</source>
        <translation>actualizar un sandbox</translation>
    </message>
    <message>
        <source>mask records, and see what they hold</source>
        <translation>enmascarar registros y ver lo que contienen</translation>
    </message>
    <message>
        <source>Nothing was asked of production for %1: nobody was asked whether this is allowed.</source>
        <translation>No se pidió nada a producción para %1: no se preguntó a nadie si está permitido.</translation>
    </message>
    <message>
        <source>The compliance rules that a plan is held against change</source>
        <translation>Cambian las reglas de cumplimiento con las que se contrasta un plan</translation>
    </message>
    <message>
        <source>What may go to an org on an older release changes</source>
        <translation>Cambia lo que puede ir a una organización de una versión anterior</translation>
    </message>
    <message>
        <source>“%1” is not low, medium, high or critical</source>
        <translation>«%1» no es low, medium, high ni critical</translation>
    </message>
    <message>
        <source>“%1” is nothing a rule for releases does: warn or block</source>
        <translation>«%1» no es nada que haga una regla de versiones: warn o block</translation>
    </message>
    <message>
        <source>the address holds a password; everybody can read the policy</source>
        <translation>la dirección contiene una contraseña; todos pueden leer la política</translation>
    </message>
    <message>
        <source>“%1” is neither day nor week</source>
        <translation>«%1» no es ni day ni week</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>se espera una lista de textos</translation>
    </message>
    <message>
        <source>the list may not be empty</source>
        <translation>la lista no puede estar vacía</translation>
    </message>
    <message>
        <source>a whole number from %1 on is expected</source>
        <translation>se espera un número entero desde %1</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a time like 2026-11-30T09:00:00Z is expected</source>
        <translation>se espera una hora como 2026-11-30T09:00:00Z</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>se espera una lista de objetos</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation>la lista es demasiado larga</translation>
    </message>
    <message>
        <source>this member is not known</source>
        <translation>este elemento no se conoce</translation>
    </message>
    <message>
        <source>Deployments to %1: %2</source>
        <translation>Implementaciones en %1: %2</translation>
    </message>
    <message>
        <source>, let pass by: %1</source>
        <translation>, puede dejarlo pasar: %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>ninguna prueba</translation>
    </message>
    <message>
        <source>tests named by hand</source>
        <translation>pruebas indicadas a mano</translation>
    </message>
    <message>
        <source>the relevant tests</source>
        <translation>las pruebas relevantes</translation>
    </message>
    <message>
        <source>all tests in the org</source>
        <translation>todas las pruebas de la organización</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>como mínimo %1</translation>
    </message>
    <message>
        <source>no finding of severity “%1” or worse</source>
        <translation>ningún hallazgo de gravedad «%1» o peor</translation>
    </message>
    <message>
        <source>nothing from an org on a later release</source>
        <translation>nada de una organización con una versión posterior</translation>
    </message>
    <message>
        <source>a warning where it comes from an org on a later release</source>
        <translation>un aviso cuando viene de una organización con una versión posterior</translation>
    </message>
    <message>
        <source>all local tests</source>
        <translation>todas las pruebas locales</translation>
    </message>
    <message>
        <source>The second remote %1 could not be asked; the record was held against what was last heard of it. %2</source>
        <translation>No se pudo consultar el segundo remoto %1; la pista se comparó con lo último que se sabía de él. %2</translation>
    </message>
    <message>
        <source>The second remote %1 knows newer records than this computer, which could not fetch them from the team&apos;s remote.</source>
        <translation>El segundo remoto %1 conoce registros más recientes que este equipo, que no pudo obtenerlos del remoto del equipo.</translation>
    </message>
</context>
<context>
    <name>backflow::localorg</name>
    <message>
        <source>Fault rule %1 is not understood: it needs match.op, a positive match.nth and a do that holds known effects only. %2</source>
        <translation>No se entiende la regla de fallo %1: necesita match.op, un match.nth positivo y un do que solo contenga efectos conocidos. %2</translation>
    </message>
    <message>
        <source>Port %1 on this machine cannot be used: another program may hold it. Choose another port.</source>
        <translation>No se puede usar el puerto %1 de este equipo: quizá lo ocupa otro programa. Elija otro puerto.</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be written: %2</source>
        <translation>No se puede escribir el libro de operaciones %1: %2</translation>
    </message>
    <message>
        <source>%1 is not the id of an org: it has 15 or 18 letters and digits and starts with 00D.</source>
        <translation>%1 no es el Id. de una organización: tiene 15 o 18 letras y dígitos y empieza por 00D.</translation>
    </message>
    <message>
        <source>%1 is not an API version such as 66.0.</source>
        <translation>%1 no es una versión de API como 66.0.</translation>
    </message>
    <message>
        <source>The local org holds no %1 called %2.</source>
        <translation>La organización local no contiene ningún %1 llamado %2.</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it to let the local org begin anew.</source>
        <translation>%1 está dañado. Elimínelo para que la organización local empiece de cero.</translation>
    </message>
    <message>
        <source>The local org cannot use the file %1.</source>
        <translation>La organización local no puede usar el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is no later API version than %2, which the org speaks.</source>
        <translation>%1 no es una versión de API posterior a %2, la que habla la org.</translation>
    </message>
</context>
<context>
    <name>backflow::masking</name>
    <message>
        <source>%1: the org does not write some records for now: something else holds them, or its jobs break off. What is masked is kept; go on with the run later.</source>
        <translation>%1: la organización no escribe algunos registros por ahora: otra cosa los retiene, o sus trabajos se interrumpen. Lo enmascarado se conserva; continúe la ejecución más tarde.</translation>
    </message>
    <message>
        <source>The org gave an answer that makes no sense here. Try again.</source>
        <translation>La organización dio una respuesta que aquí no tiene sentido. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1: the org does not say what became of some records of job %2. Nothing more is written; look at the job in the org.</source>
        <translation>%1: la organización no dice qué fue de algunos registros del trabajo %2. No se escribe nada más; mire el trabajo en la organización.</translation>
    </message>
    <message>
        <source>The org does not let its records be deleted.</source>
        <translation>La organización no deja eliminar sus registros.</translation>
    </message>
    <message>
        <source>The org does not let its records be changed.</source>
        <translation>La organización no deja cambiar sus registros.</translation>
    </message>
    <message>
        <source>The org has no such field.</source>
        <translation>La organización no tiene ese campo.</translation>
    </message>
    <message>
        <source>Names of people and what is told of them in sentences stay: only addresses, numbers and links are found. Choose filler text to replace it as a whole.</source>
        <translation>Los nombres de personas y lo que se dice de ellas en frases quedan: solo se encuentran direcciones, números y enlaces. Elija texto de relleno para sustituirlo todo.</translation>
    </message>
    <message>
        <source>Not covered: %1. %2</source>
        <translation>No cubierto: %1. %2</translation>
    </message>
    <message>
        <source>Cannot be covered: %1. %2</source>
        <translation>No puede cubrirse: %1. %2</translation>
    </message>
    <message>
        <source>Files keep their content: delete them in the sandbox, or leave them out when it is made.</source>
        <translation>Los archivos conservan su contenido: elimínelos en el sandbox, o déjelos fuera al crearlo.</translation>
    </message>
    <message>
        <source>Attachments keep their content: delete them in the sandbox.</source>
        <translation>Los adjuntos conservan su contenido: elimínelos en el sandbox.</translation>
    </message>
    <message>
        <source>Documents keep their content: delete them in the sandbox.</source>
        <translation>Los documentos conservan su contenido: elimínelos en el sandbox.</translation>
    </message>
    <message>
        <source>Notes are files inside and keep their content.</source>
        <translation>Las notas son archivos por dentro y conservan su contenido.</translation>
    </message>
    <message>
        <source>Mails that were sent cannot be changed: delete them in the sandbox.</source>
        <translation>Los correos enviados no pueden cambiarse: elimínelos en el sandbox.</translation>
    </message>
    <message>
        <source>Posts keep what they say, and so do comments: leave Chatter out when the sandbox is made.</source>
        <translation>Las publicaciones conservan lo que dicen, y los comentarios también: deje Chatter fuera al crear el sandbox.</translation>
    </message>
    <message>
        <source>Activities that the org has archived are out of reach.</source>
        <translation>Las actividades que la organización archivó están fuera de alcance.</translation>
    </message>
    <message>
        <source>Big objects hold archives, and their records cannot be changed.</source>
        <translation>Los big objects contienen archivos históricos, y sus registros no pueden cambiarse.</translation>
    </message>
    <message>
        <source>Its records lie outside of the org.</source>
        <translation>Sus registros están fuera de la organización.</translation>
    </message>
    <message>
        <source>Custom metadata is no data: look through it with “mask scan” before it is kept.</source>
        <translation>Los metadatos personalizados no son datos: examínelos con «mask scan» antes de que se conserven.</translation>
    </message>
    <message>
        <source>The history of fields keeps the values of before: switch it off and delete it in the sandbox.</source>
        <translation>El historial de los campos conserva los valores de antes: desactívelo y elimínelo en el sandbox.</translation>
    </message>
    <message>
        <source>It is worked out by the org from other fields and cannot be written. Mask those.</source>
        <translation>La organización lo calcula a partir de otros campos y no puede escribirse. Enmascare esos.</translation>
    </message>
    <message>
        <source>The org does not let it be written.</source>
        <translation>La organización no deja escribirlo.</translation>
    </message>
    <message>
        <source>“%1” gives nothing that a field of type %2 takes.</source>
        <translation>«%1» no da nada que un campo de tipo %2 acepte.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>No debe estar vacío.</translation>
    </message>
    <message>
        <source>The pattern has a % that stands for nothing: %d, %a, %A, %x and %% are known.</source>
        <translation>El patrón tiene un % que no significa nada: se conocen %d, %a, %A, %x y %%.</translation>
    </message>
    <message>
        <source>It has no values to choose from.</source>
        <translation>No tiene valores entre los que elegir.</translation>
    </message>
    <message>
        <source>It is too short: it has %L1 characters, and the new values have %L2.</source>
        <translation>Es demasiado corto: tiene %L1 caracteres, y los nuevos valores tienen %L2.</translation>
    </message>
    <message>
        <source>Its values have to differ from record to record, and this would give the same to several.</source>
        <translation>Sus valores tienen que diferir de un registro a otro, y esto daría el mismo a varios.</translation>
    </message>
    <message>
        <source>The org has no such object.</source>
        <translation>La organización no tiene ese objeto.</translation>
    </message>
    <message>
        <source>replace, from a library</source>
        <translation>sustituir, de una biblioteca</translation>
    </message>
    <message>
        <source>replace, by a pattern</source>
        <translation>sustituir, según un patrón</translation>
    </message>
    <message>
        <source>replace, by a keyed hash</source>
        <translation>sustituir, por un hash con clave</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>replace what looks personal in the text</source>
        <translation>sustituir lo que parece personal en el texto</translation>
    </message>
    <message>
        <source>%1: there is no library “%2”. There are: %3.</source>
        <translation>%1: no hay biblioteca «%2». Hay: %3.</translation>
    </message>
    <message>
        <source>%1: a pattern has 1 to %2 characters.</source>
        <translation>%1: un patrón tiene de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>%1: a keyed hash has 8 to 40 characters, prefix and suffix not counted.</source>
        <translation>%1: un hash con clave tiene de 8 a 40 caracteres, sin contar prefijo ni sufijo.</translation>
    </message>
    <message>
        <source>%1: a shift is by 1 to 3650 days, or percent.</source>
        <translation>%1: se desplaza de 1 a 3650 días, o por ciento.</translation>
    </message>
    <message>
        <source>%1: nothing called “%2” can be looked for in texts. There are: %3.</source>
        <translation>%1: en textos no puede buscarse nada llamado «%2». Hay: %3.</translation>
    </message>
    <message>
        <source>%1: that is no name of a field.</source>
        <translation>%1: eso no es un nombre de campo.</translation>
    </message>
    <message>
        <source>%1: there is no method “%2”.</source>
        <translation>%1: no hay método «%2».</translation>
    </message>
    <message>
        <source>“%1” is no name of an object.</source>
        <translation>«%1» no es un nombre de objeto.</translation>
    </message>
    <message>
        <source>%1: the condition is longer than %2 characters.</source>
        <translation>%1: la condición supera los %2 caracteres.</translation>
    </message>
    <message>
        <source>%1.%2 is in the plan twice.</source>
        <translation>%1.%2 está dos veces en el plan.</translation>
    </message>
    <message>
        <source>%1: its records are deleted, so no field of them can be masked.</source>
        <translation>%1: sus registros se eliminan, así que no puede enmascararse ningún campo.</translation>
    </message>
    <message>
        <source>%1: no field is masked and nothing deleted.</source>
        <translation>%1: no se enmascara ningún campo ni se elimina nada.</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>una excepción</translation>
    </message>
    <message>
        <source>A waiver names no object and field: “%1”.</source>
        <translation>Una excepción no nombra objeto y campo: «%1».</translation>
    </message>
    <message>
        <source>%1 is left as it is, and nothing says why.</source>
        <translation>%1 se deja como está, y nada dice por qué.</translation>
    </message>
    <message>
        <source>A masking plan has at most %L1 bytes.</source>
        <translation>Un plan de enmascaramiento tiene como mucho %L1 bytes.</translation>
    </message>
    <message>
        <source>That is no masking plan: it is not JSON.</source>
        <translation>Eso no es un plan de enmascaramiento: no es JSON.</translation>
    </message>
    <message>
        <source>That is no masking plan this version of Backflow knows: its “format” is not %1.</source>
        <translation>Eso no es un plan de enmascaramiento que esta versión de Backflow conozca: su «format» no es %1.</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>%1 is in the plan twice.</source>
        <translation>%1 está dos veces en el plan.</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>nombre de una persona</translation>
    </message>
    <message>
        <source>name of a company</source>
        <translation>nombre de una empresa</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>number of a person</source>
        <translation>número de una persona</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>cuenta bancaria</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>income</source>
        <translation>ingresos</translation>
    </message>
    <message>
        <source>specially protected</source>
        <translation>especialmente protegido</translation>
    </message>
    <message>
        <source>password or key</source>
        <translation>contraseña o clave</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>dirección de red</translation>
    </message>
    <message>
        <source>page of a person</source>
        <translation>página de una persona</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
    </message>
    <message>
        <source>The org calls it so (%1).</source>
        <translation>La organización lo llama así (%1).</translation>
    </message>
    <message>
        <source>Its name says so.</source>
        <translation>Su nombre lo dice.</translation>
    </message>
    <message>
        <source>%L1 of %L2 sampled values look like it.</source>
        <translation>%L1 de %L2 valores de muestra lo parecen.</translation>
    </message>
    <message>
        <source>A long text may hold anything.</source>
        <translation>Un texto largo puede contener cualquier cosa.</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>interrupted: it can be gone on with</source>
        <translation>interrumpida: se puede continuar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1: records gone through %2, masked %3</source>
        <translation>%1: registros recorridos %2, enmascarados %3</translation>
    </message>
    <message>
        <source>, %1 deleted</source>
        <translation>, eliminados %1</translation>
    </message>
    <message>
        <source>, %1 with nothing to mask</source>
        <translation>, sin nada que enmascarar %1</translation>
    </message>
    <message>
        <source>, %1 sent again after a lock or a break</source>
        <translation>, reenviados tras un bloqueo o una interrupción %1</translation>
    </message>
    <message>
        <source>not masked: %1, because of %2</source>
        <translation>no enmascarados: %1, por %2</translation>
    </message>
    <message>
        <source>Masking of %1 by “%2”: %3</source>
        <translation>Enmascaramiento de %1 según «%2»: %3</translation>
    </message>
    <message>
        <source>Run %1, org %2, begun %3</source>
        <translation>Ejecución %1, organización %2, comenzada %3</translation>
    </message>
    <message>
        <source>Records a second: %1; times it was gone on with: %2</source>
        <translation>Registros por segundo: %1; veces que se continuó: %2</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 sampled records hold what was written</source>
        <translation>Releídos: %1 de %2 registros de muestra contienen lo escrito</translation>
    </message>
    <message>
        <source>otherwise by now: %1</source>
        <translation>distinto ahora: %1</translation>
    </message>
    <message>
        <source>Left as it is on purpose: %1 (%2)</source>
        <translation>Dejado como está a propósito: %1 (%2)</translation>
    </message>
    <message>
        <source>Not reached: %1: %2</source>
        <translation>Fuera de alcance: %1: %2</translation>
    </message>
    <message>
        <source>The key of this run is not in the keychain of this computer, so the same values would become others from here on. Go on where the run was begun.</source>
        <translation>La clave de esta ejecución no está en el llavero de este equipo, así que los mismos valores se convertirían en otros a partir de aquí. Continúe donde se comenzó la ejecución.</translation>
    </message>
    <message>
        <source>The key of the run could not be removed from the keychain (%1): %2</source>
        <translation>La clave de la ejecución no pudo quitarse del llavero (%1): %2</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 No se cambió nada.</translation>
    </message>
    <message>
        <source>It is one of %L1 problems of the plan.</source>
        <translation>Es uno de los %L1 problemas del plan.</translation>
    </message>
    <message>
        <source>The permission has run out. Ask again.</source>
        <translation>El permiso ha caducado. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Records of production are not touched.</source>
        <translation>Los registros de producción no se tocan.</translation>
    </message>
    <message>
        <source>The plan masks nothing.</source>
        <translation>El plan no enmascara nada.</translation>
    </message>
    <message>
        <source>That run masks %1, in the org it was begun in.</source>
        <translation>Esa ejecución enmascara %1, en la organización donde comenzó.</translation>
    </message>
    <message>
        <source>The plan of this run was altered. Nothing was changed.</source>
        <translation>El plan de esta ejecución fue alterado. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no masking run %1.</source>
        <translation>No hay ejecución de enmascaramiento %1.</translation>
    </message>
    <message>
        <source>The journal of this masking run was altered at line %1. Nothing was changed. See in the org what is masked, and start a new run.</source>
        <translation>El diario de esta ejecución de enmascaramiento fue alterado en la línea %1. No se cambió nada. Mire en la organización qué está enmascarado y comience una ejecución nueva.</translation>
    </message>
    <message>
        <source>Another program is working on this masking run.</source>
        <translation>Otro programa trabaja en esta ejecución de enmascaramiento.</translation>
    </message>
    <message>
        <source>There is a masking run of this name already.</source>
        <translation>Ya hay una ejecución de enmascaramiento con ese nombre.</translation>
    </message>
    <message>
        <source>The journal of this masking run has no beginning.</source>
        <translation>El diario de esta ejecución de enmascaramiento no tiene comienzo.</translation>
    </message>
    <message>
        <source>The org could not read its records: %1</source>
        <translation>La organización no pudo leer sus registros: %1</translation>
    </message>
    <message>
        <source>The org has thrown away what it had read for this run: it keeps that for some days only. What is masked stays. Start a new run for the rest, with a condition that leaves out what is masked already.</source>
        <translation>La organización desechó lo que había leído para esta ejecución: solo lo guarda unos días. Lo enmascarado queda. Comience una ejecución nueva para el resto, con una condición que excluya lo ya enmascarado.</translation>
    </message>
    <message>
        <source>The org gives other records for the same question than before. Nothing more is written. Start a new run.</source>
        <translation>La organización da otros registros que antes para la misma pregunta. No se escribe nada más. Comience una ejecución nueva.</translation>
    </message>
    <message>
        <source>%1: records gone through: %L2</source>
        <translation>%1: registros recorridos: %L2</translation>
    </message>
    <message>
        <source>%1 is a production org: its records are not touched.</source>
        <translation>%1 es una organización de producción: sus registros no se tocan.</translation>
    </message>
    <message>
        <source>%1 leads to another org than the one it was connected to: it may have been refreshed. Nothing was changed. Connect it again first.</source>
        <translation>%1 lleva a otra organización que aquella a la que se conectó: puede haberse actualizado. No se cambió nada. Conéctelo de nuevo primero.</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>a session of a Salesforce org</source>
        <translation>una sesión de una organización de Salesforce</translation>
    </message>
    <message>
        <source>a sign-in of a Salesforce org</source>
        <translation>un inicio de sesión de una organización de Salesforce</translation>
    </message>
    <message>
        <source>a key of a cloud provider</source>
        <translation>una clave de un proveedor de nube</translation>
    </message>
    <message>
        <source>a token of a service</source>
        <translation>un token de un servicio</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>un token firmado</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>una contraseña en una dirección</translation>
    </message>
    <message>
        <source>a sign-in of a web service</source>
        <translation>un inicio de sesión de un servicio web</translation>
    </message>
    <message>
        <source>a password or key in a setting</source>
        <translation>una contraseña o clave en un ajuste</translation>
    </message>
    <message>
        <source>a password or key in custom metadata</source>
        <translation>una contraseña o clave en metadatos personalizados</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>una clave o un token</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>una cuenta bancaria</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>un número de tarjeta</translation>
    </message>
    <message>
        <source>a number of a person</source>
        <translation>un número de una persona</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>That is no list of rules.</source>
        <translation>Eso no es una lista de reglas.</translation>
    </message>
    <message>
        <source>Rule “%1” makes no sense: %2</source>
        <translation>La regla «%1» no tiene sentido: %2</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 contiene %2.</translation>
    </message>
    <message>
        <source>%1 seems to hold %2.</source>
        <translation>%1 parece contener %2.</translation>
    </message>
    <message>
        <source>%1 may hold %2.</source>
        <translation>%1 puede contener %2.</translation>
    </message>
    <message>
        <source>Something was read that should lie in no history: %1 Places in all: %L2. Take it out in the org, and change what was a secret.</source>
        <translation>Se leyó algo que no debería estar en ningún historial: %1 Lugares en total: %L2. Quítelo en la organización y cambie lo que era un secreto.</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Se examina %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by up to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1.%2 is not in the plan.</source>
        <translation>%1.%2 no está en el plan.</translation>
    </message>
    <message>
        <source>%1: records that are still there: %L2</source>
        <translation>%1: registros que siguen ahí: %L2</translation>
    </message>
    <message>
        <source>%1: nothing was written, so nothing is read back</source>
        <translation>%1: no se escribió nada, así que no se vuelve a leer nada</translation>
    </message>
</context>
<context>
    <name>backflow::merge</name>
    <message>
        <source>Goes with %1.</source>
        <translation>Va con %1.</translation>
    </message>
    <message>
        <source>%1 goes, because what it describes is removed.</source>
        <translation>%1 se elimina, porque se elimina lo que describe.</translation>
    </message>
    <message>
        <source>%1 stays, because what it describes does.</source>
        <translation>%1 se queda, porque se queda lo que describe.</translation>
    </message>
    <message>
        <source>Decisions that are still open: %1. Decide them first.</source>
        <translation>Decisiones por tomar: %1. Tómelas primero.</translation>
    </message>
    <message>
        <source>It was added in %1, which the other side moved to %2: it goes there too.</source>
        <translation>Se agregó en %1, que el otro lado movió a %2: también va allí.</translation>
    </message>
    <message>
        <source>The entry %1 would be lost.</source>
        <translation>Se perdería la entrada %1.</translation>
    </message>
    <message>
        <source>Both sides added to the list %1 at the same place; the target&apos;s entries come first.</source>
        <translation>Ambos lados agregaron a la lista %1 en el mismo lugar; las entradas del destino van primero.</translation>
    </message>
    <message>
        <source>the common version</source>
        <translation>la versión común</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>el origen</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>el destino</translation>
    </message>
    <message>
        <source>Merged by line, because %1 is not valid JSON. %2</source>
        <translation>Fusionado por líneas, porque %1 no es JSON válido. %2</translation>
    </message>
    <message>
        <source>The merge by entry did not pass its own check, so the whole file is to be decided. %1</source>
        <translation>La fusión por entradas no superó su propia comprobación, así que hay que decidir el archivo completo. %1</translation>
    </message>
    <message>
        <source>The edited text is not valid JSON. %1</source>
        <translation>El texto editado no es JSON válido. %1</translation>
    </message>
    <message>
        <source>Only the member &quot;%1&quot; may stand in the place of this decision.</source>
        <translation>En el lugar de esta decisión solo puede estar el miembro «%1».</translation>
    </message>
    <message>
        <source>The result is not valid JSON. %1</source>
        <translation>El resultado no es JSON válido. %1</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>El archivo supera los 256 MB.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>El archivo no es UTF-8.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>something follows the end of the document.</source>
        <translation>hay algo después del final del documento.</translation>
    </message>
    <message>
        <source>more than %1 levels.</source>
        <translation>más de %1 niveles.</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>falta un valor.</translation>
    </message>
    <message>
        <source>a digit is missing.</source>
        <translation>falta un dígito.</translation>
    </message>
    <message>
        <source>a number begins with 0.</source>
        <translation>un número empieza por 0.</translation>
    </message>
    <message>
        <source>a text has a line end or a control character in it.</source>
        <translation>un texto contiene un final de línea o un carácter de control.</translation>
    </message>
    <message>
        <source>a text is not closed.</source>
        <translation>un texto no está cerrado.</translation>
    </message>
    <message>
        <source>\ is followed by something that has no meaning.</source>
        <translation>después de \ hay algo que no tiene significado.</translation>
    </message>
    <message>
        <source>\u is not followed by four digits.</source>
        <translation>después de \u no hay cuatro dígitos.</translation>
    </message>
    <message>
        <source>a name in quotes is missing.</source>
        <translation>falta un nombre entre comillas.</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>faltan los dos puntos.</translation>
    </message>
    <message>
        <source>a comma or } is missing.</source>
        <translation>falta una coma o }.</translation>
    </message>
    <message>
        <source>a comma or ] is missing.</source>
        <translation>falta una coma o ].</translation>
    </message>
    <message>
        <source>this object has two members of one name.</source>
        <translation>este objeto tiene dos miembros con el mismo nombre.</translation>
    </message>
    <message>
        <source>The line ends differ between the sides; the target&apos;s are kept.</source>
        <translation>Los finales de línea difieren entre los lados; se conservan los del destino.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its lines are compared as bytes.</source>
        <translation>El archivo no es UTF-8; sus líneas se comparan como bytes.</translation>
    </message>
    <message>
        <source>It stands at different places in the versions and was brought to one: %1</source>
        <translation>Está en lugares distintos según la versión y se llevó a uno solo: %1</translation>
    </message>
    <message>
        <source>A merge by line would hold this twice or lose it, so the whole file is to be decided: %1</source>
        <translation>Una fusión por líneas lo duplicaría o lo perdería, así que hay que decidir el archivo completo: %1</translation>
    </message>
    <message>
        <source>Of API and package versions that both sides raised, the higher one is taken.</source>
        <translation>De las versiones de API y de paquete que ambos lados subieron, se toma la más alta.</translation>
    </message>
    <message>
        <source>Places of flow elements on the canvas, which mean nothing when the flow runs, stay as in the target.</source>
        <translation>Las posiciones de los elementos de flujo en el lienzo, que no influyen en la ejecución, se quedan como en el destino.</translation>
    </message>
    <message>
        <source>The label of a layout&apos;s summary is an id of its org and stays as in the target.</source>
        <translation>La etiqueta del resumen de un formato de página es un Id. de su organización y se queda como en el destino.</translation>
    </message>
    <message>
        <source>A text in which one side changed white space alone is taken from the side that changed its words.</source>
        <translation>Un texto en el que un lado solo cambió espacios se toma del lado que cambió las palabras.</translation>
    </message>
    <message>
        <source>Position numbers of list entries follow from the order of the merged list.</source>
        <translation>Los números de posición de las entradas de una lista se derivan del orden de la lista fusionada.</translation>
    </message>
    <message>
        <source>Where both sides added to an ordered list at the same place, the target&apos;s entries come first.</source>
        <translation>Donde ambos lados agregaron a una lista ordenada en el mismo lugar, las entradas del destino van primero.</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>conservó %1</translation>
    </message>
    <message>
        <source>left it as before</source>
        <translation>lo dejó como antes</translation>
    </message>
    <message>
        <source>removed it</source>
        <translation>lo eliminó</translation>
    </message>
    <message>
        <source>kept both</source>
        <translation>conservó ambos</translation>
    </message>
    <message>
        <source>wrote it by hand</source>
        <translation>lo escribió a mano</translation>
    </message>
    <message>
        <source>For the same values in %1, %2 %3 on %4 (%5 → %6, promotion %7).</source>
        <translation>Con los mismos valores en %1, %2 %3 el %4 (%5 → %6, promoción %7).</translation>
    </message>
    <message>
        <source>That choice is not possible for %1.</source>
        <translation>Esa opción no es posible para %1.</translation>
    </message>
    <message>
        <source>The edited text is not well-formed XML. %1</source>
        <translation>El texto editado no es XML bien formado. %1</translation>
    </message>
    <message>
        <source>Only &lt;%1&gt; may stand in the place of this decision.</source>
        <translation>En el lugar de esta decisión solo puede estar &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The result is not well-formed XML. %1</source>
        <translation>El resultado no es XML bien formado. %1</translation>
    </message>
    <message>
        <source>The result would hold the entry %1 twice.</source>
        <translation>El resultado contendría dos veces la entrada %1.</translation>
    </message>
    <message>
        <source>The result would hold %1 twice.</source>
        <translation>El resultado contendría dos veces %1.</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <translation>sin decidir: %1</translation>
    </message>
    <message>
        <source>The rule does not say what to take. Add take=source or take=target.</source>
        <translation>La regla no dice qué tomar. Agregue take=source o take=target.</translation>
    </message>
    <message>
        <source>There is no decision %1 here.</source>
        <translation>Aquí no hay ninguna decisión %1.</translation>
    </message>
    <message>
        <source>%1: keep %2</source>
        <translation>%1: conservar %2</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <translation>%1: como antes</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: eliminar</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1: conservar ambos</translation>
    </message>
    <message>
        <source>%1: by hand</source>
        <translation>%1: a mano</translation>
    </message>
    <message>
        <source>%1: undecided again</source>
        <translation>%1: de nuevo sin decidir</translation>
    </message>
    <message>
        <source>There is no file %1 here.</source>
        <translation>Aquí no hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>The edited file is not well-formed XML. %1</source>
        <translation>El archivo editado no es XML bien formado. %1</translation>
    </message>
    <message>
        <source>%1: written by hand</source>
        <translation>%1: escrito a mano</translation>
    </message>
    <message>
        <source>%1: back to the decisions</source>
        <translation>%1: vuelta a las decisiones</translation>
    </message>
    <message>
        <source>There is no automatic merge %1 in %2.</source>
        <translation>No hay ninguna fusión automática %1 en %2.</translation>
    </message>
    <message>
        <source>%1: both sides say the same, so there is nothing to ask.</source>
        <translation>%1: ambos lados dicen lo mismo, así que no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>%1: ask instead of merging</source>
        <translation>%1: preguntar en lugar de fusionar</translation>
    </message>
    <message>
        <source>%1: merge by itself again</source>
        <translation>%1: fusionar de nuevo sin preguntar</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>El archivo completo</translation>
    </message>
    <message>
        <source>The content is not text, so the whole file is to be decided.</source>
        <translation>El contenido no es texto, así que hay que decidir el archivo completo.</translation>
    </message>
    <message>
        <source>The common versions of both sides contradict each other, so every difference is asked.</source>
        <translation>Las versiones comunes de ambos lados se contradicen, así que se pregunta por cada diferencia.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Líneas %1–%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Lines in %1</source>
        <translation>Líneas de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Place of the component</source>
        <translation>Lugar del componente</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Orden de %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>ninguna línea</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5; it would merge by itself.</source>
        <translation>%1: %2 dice %3, %4 dice %5; se fusionaría sin preguntar.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 put the same entries in different orders.</source>
        <translation>%1: %2 y %3 ponen las mismas entradas en distinto orden.</translation>
    </message>
    <message>
        <source>%1: %2 removed it, %3 changed it.</source>
        <translation>%1: %2 lo eliminó, %3 lo cambió.</translation>
    </message>
    <message>
        <source>%1: %2 changed it, %3 removed it.</source>
        <translation>%1: %2 lo cambió, %3 lo eliminó.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 hold different content.</source>
        <translation>%1: %2 y %3 tienen contenido distinto.</translation>
    </message>
    <message>
        <source>%1: %2 moved it to %3, %4 to %5.</source>
        <translation>%1: %2 lo movió a %3, %4 a %5.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 changed the same lines differently.</source>
        <translation>%1: %2 y %3 cambiaron las mismas líneas de forma distinta.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 differ, and no common version is known.</source>
        <translation>%1: %2 y %3 difieren y no se conoce ninguna versión común.</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1: %2 dice %3, %4 dice %5.</translation>
    </message>
    <message>
        <source>Merged by line, because %1 is not well-formed XML. %2</source>
        <translation>Fusionado por líneas, porque %1 no es XML bien formado. %2</translation>
    </message>
    <message>
        <source>Merged by line, because the versions are of different types: %1 and %2.</source>
        <translation>Fusionado por líneas, porque las versiones son de tipos distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>The entry %1 would stand twice.</source>
        <translation>La entrada %1 figuraría dos veces.</translation>
    </message>
    <message>
        <source>Merged by line, because the root elements cannot be merged by entry.</source>
        <translation>Fusionado por líneas, porque los elementos raíz no se pueden fusionar por entradas.</translation>
    </message>
    <message>
        <source>The list %1 is to be decided as a whole, because its entries do not merge one by one. %2</source>
        <translation>La lista %1 se decide completa, porque sus entradas no se fusionan una a una. %2</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands apart from the others of its kind; they have to follow one another.</source>
        <translation>&lt;%1&gt; está separado de los demás de su tipo; deben ir seguidos.</translation>
    </message>
    <message>
        <source>The entry %1 stands here twice.</source>
        <translation>La entrada %1 está aquí dos veces.</translation>
    </message>
    <message>
        <source>This place is not decided yet.</source>
        <translation>Este lugar aún no está decidido.</translation>
    </message>
    <message>
        <source>“%1: yes” needs “%2: yes”.</source>
        <translation>«%1: sí» necesita «%2: sí».</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: combined</source>
        <translation>%1: combinado</translation>
    </message>
    <message>
        <source>Action override</source>
        <translation>Acción sustituida</translation>
    </message>
    <message>
        <source>Email alert</source>
        <translation>Alerta de correo</translation>
    </message>
    <message>
        <source>App visibility</source>
        <translation>Visibilidad de aplicación</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>Proceso comercial</translation>
    </message>
    <message>
        <source>Apex class access</source>
        <translation>Acceso a clase de Apex</translation>
    </message>
    <message>
        <source>Compact layout</source>
        <translation>Formato compacto</translation>
    </message>
    <message>
        <source>Custom button</source>
        <translation>Botón personalizado</translation>
    </message>
    <message>
        <source>Custom metadata type access</source>
        <translation>Acceso a tipo de metadatos personalizado</translation>
    </message>
    <message>
        <source>Custom permission</source>
        <translation>Permiso personalizado</translation>
    </message>
    <message>
        <source>Custom setting access</source>
        <translation>Acceso a configuración personalizada</translation>
    </message>
    <message>
        <source>Hidden button</source>
        <translation>Botón oculto</translation>
    </message>
    <message>
        <source>External data source access</source>
        <translation>Acceso a origen de datos externo</translation>
    </message>
    <message>
        <source>Field permission</source>
        <translation>Permiso de campo</translation>
    </message>
    <message>
        <source>Field set</source>
        <translation>Conjunto de campos</translation>
    </message>
    <message>
        <source>Field update</source>
        <translation>Actualización de campo</translation>
    </message>
    <message>
        <source>Flow access</source>
        <translation>Acceso a flujo</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Layout assignment</source>
        <translation>Asignación de formato</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Layout item</source>
        <translation>Elemento de formato</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Login IP range</source>
        <translation>Intervalo de IP de inicio de sesión</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Object permission</source>
        <translation>Permiso de objeto</translation>
    </message>
    <message>
        <source>Outbound message</source>
        <translation>Mensaje saliente</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>Versión de paquete</translation>
    </message>
    <message>
        <source>Page access</source>
        <translation>Acceso a página</translation>
    </message>
    <message>
        <source>Picklist</source>
        <translation>Lista de selección</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>Acción rápida</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Record type visibility</source>
        <translation>Visibilidad de tipo de registro</translation>
    </message>
    <message>
        <source>Related list</source>
        <translation>Lista relacionada</translation>
    </message>
    <message>
        <source>Sharing rule</source>
        <translation>Regla de colaboración</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>Permiso de usuario</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>Regla de validación</translation>
    </message>
    <message>
        <source>Button or link</source>
        <translation>Botón o enlace</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Picklist value</source>
        <translation>Valor de lista de selección</translation>
    </message>
    <message>
        <source>Value of field</source>
        <translation>Valor del campo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Workflow rule</source>
        <translation>Regla de flujo de trabajo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Flow action</source>
        <translation>Acción de flujo</translation>
    </message>
    <message>
        <source>Flow assignment</source>
        <translation>Asignación de flujo</translation>
    </message>
    <message>
        <source>Flow choice</source>
        <translation>Opción de flujo</translation>
    </message>
    <message>
        <source>Flow collection step</source>
        <translation>Paso de colección de flujo</translation>
    </message>
    <message>
        <source>Flow constant</source>
        <translation>Constante de flujo</translation>
    </message>
    <message>
        <source>Flow error message</source>
        <translation>Mensaje de error de flujo</translation>
    </message>
    <message>
        <source>Flow decision</source>
        <translation>Decisión de flujo</translation>
    </message>
    <message>
        <source>Flow choice set</source>
        <translation>Conjunto de opciones de flujo</translation>
    </message>
    <message>
        <source>Flow formula</source>
        <translation>Fórmula de flujo</translation>
    </message>
    <message>
        <source>Flow loop</source>
        <translation>Bucle de flujo</translation>
    </message>
    <message>
        <source>Flow step that creates records</source>
        <translation>Paso de flujo que crea registros</translation>
    </message>
    <message>
        <source>Flow step that deletes records</source>
        <translation>Paso de flujo que elimina registros</translation>
    </message>
    <message>
        <source>Flow step that gets records</source>
        <translation>Paso de flujo que obtiene registros</translation>
    </message>
    <message>
        <source>Flow step that updates records</source>
        <translation>Paso de flujo que actualiza registros</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Flow screen</source>
        <translation>Pantalla de flujo</translation>
    </message>
    <message>
        <source>Flow start</source>
        <translation>Inicio de flujo</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>Subflujo</translation>
    </message>
    <message>
        <source>Flow text template</source>
        <translation>Plantilla de texto de flujo</translation>
    </message>
    <message>
        <source>Flow variable</source>
        <translation>Variable de flujo</translation>
    </message>
    <message>
        <source>Flow pause</source>
        <translation>Pausa de flujo</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>modify all</source>
        <translation>modificar todo</translation>
    </message>
    <message>
        <source>view all fields</source>
        <translation>ver todos los campos</translation>
    </message>
    <message>
        <source>view all</source>
        <translation>ver todo</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>%1: only this time</source>
        <translation>%1: solo esta vez</translation>
    </message>
    <message>
        <source>%1: suggest it another time</source>
        <translation>%1: sugerirlo otra vez</translation>
    </message>
    <message>
        <source>Api version</source>
        <translation>Versión de API</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Master label</source>
        <translation>Etiqueta principal</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Sharing model</source>
        <translation>Modelo de colaboración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Único</translation>
    </message>
    <message>
        <source>kept both, %1 first</source>
        <translation>conservó ambos, %1 primero</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule. A rule is written like type=Profile,take=target; its words are take, type, component, element, path, kind, spaces, decided and removals.</source>
        <translation>«%1» no puede estar en una regla. Una regla se escribe como type=Profile,take=target; sus palabras son take, type, component, element, path, kind, spaces, decided y removals.</translation>
    </message>
    <message>
        <source>%1: keep both, %2 first</source>
        <translation>%1: conservar ambos, %2 primero</translation>
    </message>
    <message>
        <source>Agent access</source>
        <translation>Acceso a agentes</translation>
    </message>
    <message>
        <source>Summary formula</source>
        <translation>Fórmula de resumen</translation>
    </message>
    <message>
        <source>Allowed submitter</source>
        <translation>Remitente permitido</translation>
    </message>
    <message>
        <source>Approval step</source>
        <translation>Paso de aprobación</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>Regla de asignación</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Auto-response rule</source>
        <translation>Regla de respuesta automática</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>Data category visibility</source>
        <translation>Visibilidad de categoría de datos</translation>
    </message>
    <message>
        <source>Copy recipient</source>
        <translation>Destinatario en copia</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Component property</source>
        <translation>Propiedad del componente</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Filter condition</source>
        <translation>Condición de filtro</translation>
    </message>
    <message>
        <source>Cross filter</source>
        <translation>Filtro cruzado</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Dashboard filter</source>
        <translation>Filtro de panel</translation>
    </message>
    <message>
        <source>Duplicate rule filter</source>
        <translation>Filtro de regla de duplicados</translation>
    </message>
    <message>
        <source>Email routing address access</source>
        <translation>Acceso a dirección de enrutamiento de correo</translation>
    </message>
    <message>
        <source>Escalation action</source>
        <translation>Acción de escalación</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>Regla de escalación</translation>
    </message>
    <message>
        <source>External credential access</source>
        <translation>Acceso a credencial externa</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Page region</source>
        <translation>Región de página</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Column grouping</source>
        <translation>Agrupación de columnas</translation>
    </message>
    <message>
        <source>Row grouping</source>
        <translation>Agrupación de filas</translation>
    </message>
    <message>
        <source>Value to set</source>
        <translation>Valor que se asigna</translation>
    </message>
    <message>
        <source>Input value</source>
        <translation>Valor de entrada</translation>
    </message>
    <message>
        <source>Page item</source>
        <translation>Elemento de página</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>Formato de página</translation>
    </message>
    <message>
        <source>List button</source>
        <translation>Botón de lista</translation>
    </message>
    <message>
        <source>Login flow</source>
        <translation>Flujo de inicio de sesión</translation>
    </message>
    <message>
        <source>Login hours</source>
        <translation>Horas de inicio de sesión</translation>
    </message>
    <message>
        <source>Matching criterion</source>
        <translation>Criterio de coincidencia</translation>
    </message>
    <message>
        <source>Matching rule</source>
        <translation>Regla de coincidencia</translation>
    </message>
    <message>
        <source>Mini layout</source>
        <translation>Miniformato</translation>
    </message>
    <message>
        <source>Multi-line field</source>
        <translation>Campo de varias líneas</translation>
    </message>
    <message>
        <source>Muting permission set</source>
        <translation>Conjunto de permisos de silenciamiento</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Campo de nombre</translation>
    </message>
    <message>
        <source>Flow stage</source>
        <translation>Etapa del flujo</translation>
    </message>
    <message>
        <source>Value to store</source>
        <translation>Valor que se guarda</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>Valor de salida</translation>
    </message>
    <message>
        <source>Path step</source>
        <translation>Paso de la ruta</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Conjunto de permisos</translation>
    </message>
    <message>
        <source>Process value</source>
        <translation>Valor del proceso</translation>
    </message>
    <message>
        <source>Action override by profile</source>
        <translation>Sustitución de acción por perfil</translation>
    </message>
    <message>
        <source>Search layout by profile</source>
        <translation>Formato de búsqueda por perfil</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Queue object</source>
        <translation>Objeto de la cola</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Related content</source>
        <translation>Contenido relacionado</translation>
    </message>
    <message>
        <source>Related content item</source>
        <translation>Elemento de contenido relacionado</translation>
    </message>
    <message>
        <source>Report type</source>
        <translation>Tipo de informe</translation>
    </message>
    <message>
        <source>Rule entry</source>
        <translation>Entrada de regla</translation>
    </message>
    <message>
        <source>Scheduled path</source>
        <translation>Ruta programada</translation>
    </message>
    <message>
        <source>Search layout</source>
        <translation>Formato de búsqueda</translation>
    </message>
    <message>
        <source>Presence status access</source>
        <translation>Acceso al estado de presencia</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Compartido con</translation>
    </message>
    <message>
        <source>Sharing rule for guests</source>
        <translation>Regla de colaboración de invitados</translation>
    </message>
    <message>
        <source>Sharing reason</source>
        <translation>Motivo de colaboración</translation>
    </message>
    <message>
        <source>Sharing rule by territory</source>
        <translation>Regla de colaboración por territorio</translation>
    </message>
    <message>
        <source>Standard field</source>
        <translation>Campo estándar</translation>
    </message>
    <message>
        <source>Summary field</source>
        <translation>Campo de resumen</translation>
    </message>
    <message>
        <source>Flow transform</source>
        <translation>Transformación del flujo</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>Dependent value</source>
        <translation>Valor dependiente</translation>
    </message>
    <message>
        <source>Value translation</source>
        <translation>Traducción de valor</translation>
    </message>
    <message>
        <source>Visibility rule</source>
        <translation>Regla de visibilidad</translation>
    </message>
    <message>
        <source>Time trigger</source>
        <translation>Desencadenador de tiempo</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>versión de API</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>comportamiento</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>on deletion</source>
        <translation>al eliminar</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>developer name</source>
        <translation>nombre de desarrollador</translation>
    </message>
    <message>
        <source>error condition</source>
        <translation>condición de error</translation>
    </message>
    <message>
        <source>error message</source>
        <translation>mensaje de error</translation>
    </message>
    <message>
        <source>external ID</source>
        <translation>Id. externo</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>master label</source>
        <translation>etiqueta principal</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>default for person accounts</source>
        <translation>predeterminado para cuentas personales</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>tipo de registro</translation>
    </message>
    <message>
        <source>refers to</source>
        <translation>hace referencia a</translation>
    </message>
    <message>
        <source>relationship label</source>
        <translation>etiqueta de relación</translation>
    </message>
    <message>
        <source>relationship name</source>
        <translation>nombre de relación</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>decimales</translation>
    </message>
    <message>
        <source>sort order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>history tracking</source>
        <translation>seguimiento del historial</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>único</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>visibilidad</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”; only %3 or %4 may stand there.</source>
        <translation>&lt;%1&gt; es «%2»; ahí solo puede estar %3 o %4.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”; what may stand there is one of %3.</source>
        <translation>&lt;%1&gt; es «%2»; ahí puede estar uno de estos: %3.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing; without it the org refuses the entry.</source>
        <translation>Falta &lt;%1&gt;; sin ello la organización rechaza la entrada.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 dice %2</translation>
    </message>
    <message>
        <source>%1 changed it (%2)</source>
        <translation>%1 lo cambió (%2)</translation>
    </message>
    <message>
        <source>%1: %2 removed it, %3.</source>
        <translation>%1: %2 lo eliminó, %3.</translation>
    </message>
    <message>
        <source>%1: both added it, differently: %2 says %3, %4 says %5.</source>
        <translation>%1: ambos lo agregaron, de forma distinta: %2 dice %3, %4 dice %5.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 at other places</source>
        <translation>%1 tiene %2 en otros lugares</translation>
    </message>
    <message>
        <source>%1 has %2 at the top</source>
        <translation>%1 tiene %2 al principio</translation>
    </message>
    <message>
        <source>%1 has %2 behind %3</source>
        <translation>%1 tiene %2 después de %3</translation>
    </message>
    <message>
        <source>%1 put %2 at the top</source>
        <translation>%1 puso %2 al principio</translation>
    </message>
    <message>
        <source>%1 put %2 behind %3</source>
        <translation>%1 puso %2 después de %3</translation>
    </message>
    <message>
        <source>%1 moved %2 to the top</source>
        <translation>%1 movió %2 al principio</translation>
    </message>
    <message>
        <source>%1 moved %2 behind %3</source>
        <translation>%1 movió %2 después de %3</translation>
    </message>
    <message>
        <source>%1 moved %2 and added %3</source>
        <translation>%1 movió %2 y añadió %3</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <translation>%1 movió %2</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 añadió %2</translation>
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
        <translation>%1: %2; no se conoce ninguna versión común.</translation>
    </message>
    <message numerus="yes">
        <source>Rule for %Ln decisions: %1</source>
        <translation>
            <numerusform>Regla para %Ln decisión: %1</numerusform>
            <numerusform>Regla para %Ln decisiones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions undecided again</source>
        <translation>
            <numerusform>%Ln decisión de nuevo sin decidir</numerusform>
            <numerusform>%Ln decisiones de nuevo sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln saved steps could not be read. Everything else is as you left it; look at the decisions that are open.</source>
        <translation>
            <numerusform>No se pudo leer %1 de %Ln paso guardado. Todo lo demás está como lo dejó; revise las decisiones por tomar.</numerusform>
            <numerusform>No se pudieron leer %1 de %Ln pasos guardados. Todo lo demás está como lo dejó; revise las decisiones por tomar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%Ln lines)</source>
        <translation>
            <numerusform>%1 … (%Ln línea)</numerusform>
            <numerusform>%1 … (%Ln líneas)</numerusform>
        </translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>y %L1 más</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− eliminado</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ agregado</translation>
    </message>
    <message>
        <source>+ added: %1</source>
        <translation>+ agregado: %1</translation>
    </message>
    <message>
        <source>± changed</source>
        <translation>± cambiado</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>método %1</translation>
    </message>
    <message>
        <source>property %1</source>
        <translation>propiedad %1</translation>
    </message>
    <message>
        <source>Apex action</source>
        <translation>Acción Apex</translation>
    </message>
    <message>
        <source>Article template</source>
        <translation>Plantilla de artículo</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>Documento adjunto</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Available field</source>
        <translation>Campo disponible</translation>
    </message>
    <message>
        <source>Report block</source>
        <translation>Bloque de informe</translation>
    </message>
    <message>
        <source>Bot block</source>
        <translation>Bloque de bot</translation>
    </message>
    <message>
        <source>Bot template</source>
        <translation>Plantilla de bot</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Capability type</source>
        <translation>Tipo de capacidad</translation>
    </message>
    <message>
        <source>Grammatical form</source>
        <translation>Forma gramatical</translation>
    </message>
    <message>
        <source>Channel programme group</source>
        <translation>Grupo de programas de canal</translation>
    </message>
    <message>
        <source>Offered choice</source>
        <translation>Opción ofrecida</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>Intervalo de colores</translation>
    </message>
    <message>
        <source>Dashboard component</source>
        <translation>Componente de panel</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Controlling value</source>
        <translation>Valor de control</translation>
    </message>
    <message>
        <source>Conversation message</source>
        <translation>Mensaje de conversación</translation>
    </message>
    <message>
        <source>Row-level formula</source>
        <translation>Fórmula de fila</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensaje de error</translation>
    </message>
    <message>
        <source>Custom tab</source>
        <translation>Ficha personalizada</translation>
    </message>
    <message>
        <source>Field of the tab</source>
        <translation>Campo de la ficha</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Filter option</source>
        <translation>Opción de filtro</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Categoría de datos</translation>
    </message>
    <message>
        <source>Data category filter</source>
        <translation>Filtro de categoría de datos</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>Data space access</source>
        <translation>Acceso a espacio de datos</translation>
    </message>
    <message>
        <source>Default path</source>
        <translation>Ruta predeterminada</translation>
    </message>
    <message>
        <source>Field template message</source>
        <translation>Mensaje de plantilla de campo</translation>
    </message>
    <message>
        <source>Displayed field</source>
        <translation>Campo mostrado</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Fault path</source>
        <translation>Ruta de error</translation>
    </message>
    <message>
        <source>Feed filter</source>
        <translation>Filtro de noticias</translation>
    </message>
    <message>
        <source>Feed layout</source>
        <translation>Formato de noticias</translation>
    </message>
    <message>
        <source>Field on the page</source>
        <translation>Campo de la página</translation>
    </message>
    <message>
        <source>Key field</source>
        <translation>Campo clave</translation>
    </message>
    <message>
        <source>Predefined value</source>
        <translation>Valor predefinido</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>Factor de formulario</translation>
    </message>
    <message>
        <source>Formatting rule</source>
        <translation>Regla de formato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Guest user</source>
        <translation>Usuario invitado</translation>
    </message>
    <message>
        <source>Header element</source>
        <translation>Elemento de encabezado</translation>
    </message>
    <message>
        <source>Identity check label</source>
        <translation>Etiqueta de verificación de identidad</translation>
    </message>
    <message>
        <source>IP range</source>
        <translation>Intervalo de IP</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Article publication</source>
        <translation>Publicación de artículo</translation>
    </message>
    <message>
        <source>Component on the left</source>
        <translation>Componente a la izquierda</translation>
    </message>
    <message>
        <source>Value compared</source>
        <translation>Valor comparado</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Field of lookup dialogs</source>
        <translation>Campo de los diálogos de búsqueda</translation>
    </message>
    <message>
        <source>Lookup filter</source>
        <translation>Filtro de búsqueda</translation>
    </message>
    <message>
        <source>Filter field of lookups</source>
        <translation>Campo de filtro de búsqueda</translation>
    </message>
    <message>
        <source>Field of phone lookups</source>
        <translation>Campo de búsquedas telefónicas</translation>
    </message>
    <message>
        <source>Manager’s subordinates</source>
        <translation>Subordinados del responsable</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Workspace mapping</source>
        <translation>Asignación de espacio de trabajo</translation>
    </message>
    <message>
        <source>Mass action</source>
        <translation>Acción masiva</translation>
    </message>
    <message>
        <source>Narrow component</source>
        <translation>Componente estrecho</translation>
    </message>
    <message>
        <source>Menu item</source>
        <translation>Elemento de menú</translation>
    </message>
    <message>
        <source>Path for each item</source>
        <translation>Ruta para cada elemento</translation>
    </message>
    <message>
        <source>Path after the last item</source>
        <translation>Ruta tras el último elemento</translation>
    </message>
    <message>
        <source>Address to notify</source>
        <translation>Dirección a la que avisar</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>What happens on creation</source>
        <translation>Acción al crear</translation>
    </message>
    <message>
        <source>What happens on an edit</source>
        <translation>Acción al modificar</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Path type</source>
        <translation>Tipo de ruta</translation>
    </message>
    <message>
        <source>Pipeline metric</source>
        <translation>Métrica de pipeline</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Lista de acciones</translation>
    </message>
    <message>
        <source>Portal role</source>
        <translation>Función de portal</translation>
    </message>
    <message>
        <source>Portal role and subordinates</source>
        <translation>Función de portal y subordinados</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>Tipo de propiedad</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>Grupo público</translation>
    </message>
    <message>
        <source>Field read</source>
        <translation>Campo leído</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Action layout</source>
        <translation>Formato de acción</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>Acciones rápidas</translation>
    </message>
    <message>
        <source>Flow step that rolls back</source>
        <translation>Paso de flujo que deshace</translation>
    </message>
    <message>
        <source>Object referred to</source>
        <translation>Objeto al que se refiere</translation>
    </message>
    <message>
        <source>Related object</source>
        <translation>Objeto relacionado</translation>
    </message>
    <message>
        <source>Required permission</source>
        <translation>Permiso necesario</translation>
    </message>
    <message>
        <source>Reserved place</source>
        <translation>Lugar reservado</translation>
    </message>
    <message>
        <source>Component on the right</source>
        <translation>Componente a la derecha</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valor con el que se compara</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Role and subordinates</source>
        <translation>Función y subordinados</translation>
    </message>
    <message>
        <source>Role and internal subordinates</source>
        <translation>Función y subordinados internos</translation>
    </message>
    <message>
        <source>S-control</source>
        <translation>S-Control</translation>
    </message>
    <message>
        <source>OAuth scope</source>
        <translation>Ámbito de OAuth</translation>
    </message>
    <message>
        <source>Search filter field</source>
        <translation>Campo de filtro de búsqueda</translation>
    </message>
    <message>
        <source>Field of search results</source>
        <translation>Campo de resultados de búsqueda</translation>
    </message>
    <message>
        <source>Button of search results</source>
        <translation>Botón de resultados de búsqueda</translation>
    </message>
    <message>
        <source>Send action</source>
        <translation>Acción de envío</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartido por</translation>
    </message>
    <message>
        <source>Sharing recalculation</source>
        <translation>Recálculo de colaboración</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Stage step</source>
        <translation>Paso de la etapa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Standard tab</source>
        <translation>Ficha estándar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Subscriber tab</source>
        <translation>Ficha de suscriptor</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>Panel destacado</translation>
    </message>
    <message>
        <source>Form factors</source>
        <translation>Factores de formulario</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Target configuration</source>
        <translation>Configuración del destino</translation>
    </message>
    <message>
        <source>Target configurations</source>
        <translation>Configuraciones de destinos</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>Plantilla de página</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Territory and subordinates</source>
        <translation>Territorio y subordinados</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>Período de tiempo</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Event waited for</source>
        <translation>Evento esperado</translation>
    </message>
    <message>
        <source>Wide component</source>
        <translation>Componente ancho</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>backflow::metadata</name>
    <message>
        <source>%1 %2 cannot be put into its object: %3</source>
        <translation>%1 %2 no se puede poner en su objeto: %3</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file of a package; the second one is taken.</source>
        <translation>%1 y %2 son el mismo archivo de un paquete; se toma el segundo.</translation>
    </message>
    <message>
        <source>%1 and %2 describe the same component. Only the first one is taken, as Salesforce&apos;s own tools do; --join takes both.</source>
        <translation>%1 y %2 describen el mismo componente. Solo se toma el primero, como hacen las herramientas de Salesforce; --join toma ambos.</translation>
    </message>
    <message>
        <source>The metadata holds a file whose path cannot be used: %1</source>
        <translation>Los metadatos contienen un archivo cuya ruta no se puede usar: %1</translation>
    </message>
    <message>
        <source>The manifest cannot be read: %1</source>
        <translation>No se puede leer el manifiesto: %1</translation>
    </message>
    <message>
        <source>the block in line %1 has no type name.</source>
        <translation>el bloque de la línea %1 no tiene nombre de tipo.</translation>
    </message>
    <message>
        <source>its root is %1, not Package.</source>
        <translation>su raíz es %1, no Package.</translation>
    </message>
    <message>
        <source>%1 names a package directory that cannot be used: &quot;%2&quot;. It must lie inside of the project.</source>
        <translation>%1 nombra un directorio de paquete que no se puede usar: «%2». Debe estar dentro del proyecto.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 names no package directory, so there is no source to be found.</source>
        <translation>%1 no nombra ningún directorio de paquete, así que no se puede encontrar código fuente.</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>No contiene archivos.</translation>
    </message>
    <message>
        <source>It holds a file that Git cannot keep.</source>
        <translation>Contiene un archivo que Git no puede conservar.</translation>
    </message>
    <message>
        <source>The archive in staticresources/%1.resource is kept whole. %2</source>
        <translation>El archivo comprimido de staticresources/%1.resource se conserva completo. %2</translation>
    </message>
    <message>
        <source>%1 lies outside of the project&apos;s package folder %2.</source>
        <translation>%1 está fuera de la carpeta de paquete %2 del proyecto.</translation>
    </message>
    <message>
        <source>Two of the components make the same file, %1, with different content.</source>
        <translation>Dos de los componentes producen el mismo archivo, %1, con contenido distinto.</translation>
    </message>
    <message>
        <source>%1 cannot be joined with the other files of labels: %2</source>
        <translation>%1 no se puede unir con los demás archivos de etiquetas: %2</translation>
    </message>
    <message>
        <source>%1 belongs to no metadata type that is known here; it is kept as the org gave it.</source>
        <translation>%1 no pertenece a ningún tipo de metadatos conocido aquí; se conserva como lo entregó la organización.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so it is kept whole and its parts do not show on their own: %2</source>
        <translation>%1 no se puede abrir, así que se conserva completo y sus partes no se muestran por separado: %2</translation>
    </message>
    <message>
        <source>%1: %2 stays in the object&apos;s own file, because its name is missing, taken or not one a file can have.</source>
        <translation>%1: %2 se queda en el propio archivo del objeto, porque su nombre falta, ya está en uso o no sirve para un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be put into its component: %2</source>
        <translation>%1 no se puede incorporar a su componente: %2</translation>
    </message>
    <message>
        <source>%1 describes a component that another file describes already.</source>
        <translation>%1 describe un componente que ya describe otro archivo.</translation>
    </message>
    <message>
        <source>%1 is YAML, but its component says JSON; converting one into the other is not possible here.</source>
        <translation>%1 es YAML, pero su componente indica JSON; aquí no es posible convertir uno en otro.</translation>
    </message>
    <message>
        <source>%1 is missing, so %2 belongs to nothing.</source>
        <translation>Falta %1, por lo que %2 no pertenece a nada.</translation>
    </message>
</context>
<context>
    <name>backflow::model</name>
    <message>
        <source>An environment has no name.</source>
        <translation>Un entorno no tiene nombre.</translation>
    </message>
    <message>
        <source>Environment %1: its kind is none of production, full, partial, developer-pro, developer, scratch.</source>
        <translation>Entorno %1: su tipo no es production, full, partial, developer-pro, developer ni scratch.</translation>
    </message>
    <message>
        <source>Environment %1: its deployTransport is none of auto, rest, soap.</source>
        <translation>Entorno %1: su deployTransport no es auto, rest ni soap.</translation>
    </message>
    <message>
        <source>Environment %1: %2 is not the id of an org.</source>
        <translation>Entorno %1: %2 no es el Id. de una organización.</translation>
    </message>
    <message>
        <source>“%1” of a keep rule is no time: %2.</source>
        <translation>«%1» de una regla de conservación no es una hora: %2.</translation>
    </message>
    <message>
        <source>“%1” of a keep rule is missing.</source>
        <translation>Falta «%1» en una regla de conservación.</translation>
    </message>
    <message>
        <source>There are two environments called %1.</source>
        <translation>Hay dos entornos llamados %1.</translation>
    </message>
    <message>
        <source>The path from %1 to %2 names %3, which is not an environment of this pipeline.</source>
        <translation>La ruta de %1 a %2 nombra %3, que no es un entorno de este pipeline.</translation>
    </message>
    <message>
        <source>The paths lead from %1 round to itself; a pipeline only climbs.</source>
        <translation>Las rutas que parten de %1 vuelven al mismo entorno; un pipeline solo asciende.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>%1: this version of Backflow does not know “%2”. Nothing was changed.</source>
        <translation>%1: esta versión de Backflow no conoce «%2». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The name %1… is longer than %2 characters.</source>
        <translation>El nombre %1… tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>The name %1 holds characters that cannot be seen.</source>
        <translation>El nombre %1 contiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>%1: %2 is not the address of an org. It begins with https:// and names no user.</source>
        <translation>%1: %2 no es la dirección de una organización. Empieza por https:// y no nombra a ningún usuario.</translation>
    </message>
    <message>
        <source>A keep rule</source>
        <translation>Una regla de conservación</translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation>El pipeline</translation>
    </message>
    <message>
        <source>%1: an environment is not an object.</source>
        <translation>%1: un entorno no es un objeto.</translation>
    </message>
    <message>
        <source>%1: a path is not a pair of names, the lower one first.</source>
        <translation>%1: una ruta no es un par de nombres, primero el inferior.</translation>
    </message>
    <message>
        <source>%1: a keep rule is not an object.</source>
        <translation>%1: una regla de conservación no es un objeto.</translation>
    </message>
    <message>
        <source>%1: “%2” should be %3. Nothing was changed.</source>
        <translation>%1: «%2» debe ser %3. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>backflow::net</name>
    <message>
        <source>The address %1 is not known. Check it and your network connection, then try again.</source>
        <translation>No se conoce la dirección %1. Compruebe la dirección y su conexión de red y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and that the org is up, then try again.</source>
        <translation>%1 no acepta conexiones. Compruebe la dirección y que la organización esté activa y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate was refused. Check this computer&apos;s clock and whether something on the network stands in between.</source>
        <translation>No hay conexión segura con %1: su certificado fue rechazado. Compruebe el reloj de este equipo y si algo en la red se interpone.</translation>
    </message>
    <message>
        <source>The proxy of this network could not be used to reach %1. Check the system&apos;s proxy settings.</source>
        <translation>No se pudo usar el proxy de esta red para llegar a %1. Compruebe la configuración de proxy del sistema.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a sign-in before it lets anything through to %1.</source>
        <translation>El proxy de esta red pide un inicio de sesión antes de dejar pasar algo hacia %1.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network connection, then try again.</source>
        <translation>Se cortó la conexión con %1. Compruebe su conexión de red y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 no respondió a tiempo. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 answered with more data than can be taken. Ask for less at a time.</source>
        <translation>%1 respondió con más datos de los que se pueden recibir. Pida menos de una vez.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«%1» no es una dirección web.</translation>
    </message>
    <message>
        <source>The mail was sent to %1 whole, but its answer did not come. Whether it goes on its way is not known.</source>
        <translation>El correo se envió entero a %1, pero no llegó su respuesta. No se sabe si sigue su camino.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the user and the password.</source>
        <translation>El servidor de correo %1 no acepta el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail just now. Try again later.</source>
        <translation>El servidor de correo %1 no acepta el correo ahora. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail.</source>
        <translation>El servidor de correo %1 no acepta el correo.</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept connections. Check its name and port, then try again.</source>
        <translation>El servidor de correo %1 no acepta conexiones. Compruebe su nombre y su puerto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no secure connection on this port. Nothing was sent.</source>
        <translation>El servidor de correo %1 no ofrece una conexión segura en este puerto. No se envió nada.</translation>
    </message>
    <message>
        <source>A password is not sent to %1 in the open.</source>
        <translation>No se envía una contraseña sin cifrar a %1.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in with a password.</source>
        <translation>El servidor de correo %1 no ofrece iniciar sesión con contraseña.</translation>
    </message>
    <message>
        <source>What answers at %1 is no mail server.</source>
        <translation>Lo que responde en %1 no es un servidor de correo.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Only a mail server on this computer is spoken to in the open; %1 is not.</source>
        <translation>Solo se habla sin cifrar con un servidor de correo de este equipo; %1 no lo es.</translation>
    </message>
</context>
<context>
    <name>backflow::ports</name>
    <message>
        <source>This program asks no production org about its sandboxes.</source>
        <translation>Este programa no consulta a ninguna organización de producción por sus sandboxes.</translation>
    </message>
    <message>
        <source>This org does not say of itself that it is a sandbox, so its records are not touched, whatever it is called here. Nothing was changed.</source>
        <translation>Esta organización no dice de sí misma que es un sandbox, así que sus registros no se tocan, se llame aquí como se llame. No se cambió nada.</translation>
    </message>
    <message>
        <source>It is too long ago that the org said it is a sandbox. Nothing was changed.</source>
        <translation>Hace demasiado que la organización dijo ser un sandbox. No se cambió nada.</translation>
    </message>
    <message>
        <source>Records of orgs are out of reach here.</source>
        <translation>Los registros de las organizaciones están fuera de alcance aquí.</translation>
    </message>
</context>
<context>
    <name>backflow::promotion</name>
    <message>
        <source>Neither %1 nor %2 holds %3. Retrieve them again if it is new.</source>
        <translation>Ni %1 ni %2 contienen %3. Recupérelos de nuevo si es algo nuevo.</translation>
    </message>
    <message>
        <source>%1 is kept as it is: %2. Remove the rule first.</source>
        <translation>%1 se conserva tal cual: %2. Elimine primero la regla.</translation>
    </message>
    <message>
        <source>There is nothing to bring from %1 to %2. Deletions flow only when they are asked for.</source>
        <translation>No hay nada que llevar de %1 a %2. Las eliminaciones solo fluyen cuando se piden.</translation>
    </message>
    <message>
        <source>A stored draft cannot be read. Make the draft anew; nothing else is lost.</source>
        <translation>No se puede leer un borrador almacenado. Cree el borrador de nuevo; no se pierde nada más.</translation>
    </message>
    <message>
        <source>There is no promotion %1 in this workspace.</source>
        <translation>No hay ninguna promoción %1 en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Promotion %1 has begun; its plan stays as it is.</source>
        <translation>La promoción %1 ya comenzó; su plan se queda como está.</translation>
    </message>
    <message>
        <source>No path of the pipeline leads between %1 and %2. Connect them on the map first.</source>
        <translation>Ninguna ruta del pipeline une %1 y %2. Conéctelos primero en el mapa.</translation>
    </message>
    <message>
        <source>Something was decided in another window or program meanwhile. Your last step was not kept; open the decisions again to see both.</source>
        <translation>Mientras tanto se decidió algo en otra ventana o programa. Su último paso no se conservó; abra de nuevo las decisiones para ver ambos.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Elecciones</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for this promotion to %2. Nothing was changed.</source>
        <translation>El permiso disponible es para %1, no para esta promoción a %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no frozen plan %1 in this workspace.</source>
        <translation>No hay ningún plan congelado %1 en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Promotion %1 is not waiting for anybody to look at the org.</source>
        <translation>La promoción %1 no espera a que nadie revise la organización.</translation>
    </message>
    <message>
        <source>The Git remote did not take the lock of %1. Nothing was changed; try again in a moment.</source>
        <translation>El remoto de Git no aceptó el bloqueo de %1. No se cambió nada; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 is locked by %2 for promotion %3 until %4 (UTC). Nothing was changed. Wait, or resume that promotion if it is yours.</source>
        <translation>%1 está bloqueado por %2 para la promoción %3 hasta %4 (UTC). No se cambió nada. Espere, o reanude esa promoción si es suya.</translation>
    </message>
    <message>
        <source>Before putting back what %1&apos;s record says</source>
        <translation>Antes de restablecer lo que dice el registro de %1</translation>
    </message>
    <message>
        <source>Puts back what %1&apos;s record says</source>
        <translation>Restablece lo que dice el registro de %1</translation>
    </message>
    <message>
        <source>%1 is already as its record says.</source>
        <translation>%1 ya está como dice su registro.</translation>
    </message>
    <message>
        <source>%1 does not say which org it is.</source>
        <translation>%1 no dice qué organización es.</translation>
    </message>
    <message>
        <source>This sign-in is for org %1, but %2 is org %3. Nothing was changed. Sign in to the right org.</source>
        <translation>Este inicio de sesión es de la organización %1, pero %2 es la organización %3. No se cambió nada. Inicie sesión en la organización correcta.</translation>
    </message>
    <message>
        <source>Decisions still open: %1. Resolve them first.</source>
        <translation>Decisiones por tomar: %1. Resuélvalas primero.</translation>
    </message>
    <message>
        <source>After these decisions %1 stays as it is: there is nothing to deploy.</source>
        <translation>Con estas decisiones, %1 se queda como está: no hay nada que implementar.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done, reads back differently</source>
        <translation>hecho, la relectura difiere</translation>
    </message>
    <message>
        <source>refused by the org, nothing changed</source>
        <translation>rechazado por la organización, sin cambios</translation>
    </message>
    <message>
        <source>not run, the target had changed</source>
        <translation>no ejecutado, el destino había cambiado</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>stopped, nothing changed</source>
        <translation>detenido, sin cambios</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>hecho en parte</translation>
    </message>
    <message>
        <source>canceled, nothing changed</source>
        <translation>cancelado, sin cambios</translation>
    </message>
    <message>
        <source>end unknown, look at the org</source>
        <translation>resultado desconocido, revise la organización</translation>
    </message>
    <message>
        <source>Accepted into the record of %1 as changed there by hand: %2</source>
        <translation>Aceptado en el registro de %1 como cambio hecho allí a mano: %2</translation>
    </message>
    <message>
        <source>Putting back what %1&apos;s record says begun: %2</source>
        <translation>Iniciado el restablecimiento según el registro de %1: %2</translation>
    </message>
    <message>
        <source>What %1&apos;s record says put back: %2 (%3)</source>
        <translation>Restablecimiento según el registro de %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Back-promotion from %1 to %2 begun: %3</source>
        <translation>Iniciada la retropromoción de %1 a %2: %3</translation>
    </message>
    <message>
        <source>Back-promotion from %1 to %2: %3 (%4)</source>
        <translation>Retropromoción de %1 a %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Rollback of %1 begun: %2</source>
        <translation>Iniciada la reversión de %1: %2</translation>
    </message>
    <message>
        <source>Rollback of %1: %2 (%3)</source>
        <translation>Reversión de %1: %2 (%3)</translation>
    </message>
    <message>
        <source>A person settled what became of a promotion to %1</source>
        <translation>Una persona indicó en qué quedó una promoción a %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 cambió: %2</translation>
    </message>
    <message>
        <source>Only what was picked of it flows: %1.</source>
        <translation>Solo fluye lo que se eligió de él: %1.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The picked entries of %1 cannot flow without others that differ. Pick the component as a whole, or the other entries too.</source>
        <translation>Las entradas elegidas de %1 no pueden fluir sin otras que difieren. Elija el componente completo o también las demás entradas.</translation>
    </message>
    <message>
        <source>The stored plan cannot be read. Plan anew; the target was not touched by this.</source>
        <translation>No se puede leer el plan almacenado. Planifique de nuevo; esto no afectó al destino.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The remote does not let branch %1 be pushed to (%2). The result waits on branch %3 for a pull request.</source>
        <translation>El remoto no permite enviar a la rama %1 (%2). El resultado espera en la rama %3 para un pull request.</translation>
    </message>
    <message>
        <source>The remote does not take branch %1 (%2). The result is on that branch on this machine only.</source>
        <translation>El remoto no acepta la rama %1 (%2). El resultado está en esa rama solo en este equipo.</translation>
    </message>
    <message>
        <source>The Git remote does not take branch %1. Everything is kept on this machine; resume when the remote allows it.</source>
        <translation>El remoto de Git no acepta la rama %1. Todo se conserva en este equipo; reanude cuando el remoto lo permita.</translation>
    </message>
    <message>
        <source>The team branch %1 is not in the repository, so the result was not put on it.</source>
        <translation>La rama del equipo %1 no está en el repositorio, así que el resultado no se puso en ella.</translation>
    </message>
    <message>
        <source>The last check did not pass.</source>
        <translation>La última validación no se superó.</translation>
    </message>
    <message>
        <source>The last check ran no tests. Plan with a test level (RunLocalTests, for example) and validate again.</source>
        <translation>La última validación no ejecutó pruebas. Planifique con un nivel de prueba (RunLocalTests, por ejemplo) y valide de nuevo.</translation>
    </message>
    <message>
        <source>The last check is from %1 and was good for ten days. Validate again.</source>
        <translation>La última validación es del %1 y valía diez días. Valide de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not asked to check this plan yet. Validate it first, with tests; nothing was changed.</source>
        <translation>Aún no se pidió a %1 que validara este plan. Valídelo primero, con pruebas; no se cambió nada.</translation>
    </message>
    <message>
        <source>No quick deployment to %1: %2 Nothing was changed.</source>
        <translation>No hay implementación rápida en %1: %2 No se cambió nada.</translation>
    </message>
    <message>
        <source>No quick deployment to %1: what was checked is not what is planned now. Validate again; nothing was changed.</source>
        <translation>No hay implementación rápida en %1: lo que se validó no es lo que está planificado ahora. Valide de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 now holds what was planned; it was read back and is equal.</source>
        <translation>%1 contiene ahora lo planificado; se volvió a leer y coincide.</translation>
    </message>
    <message>
        <source>%1 took the deployment; there is something to look at.</source>
        <translation>%1 aceptó la implementación; hay algo que revisar.</translation>
    </message>
    <message>
        <source>Planned; nothing was sent to %1 yet.</source>
        <translation>Planificado; aún no se envió nada a %1.</translation>
    </message>
    <message>
        <source>Begun; nothing was sent to %1 yet. Resume to go on.</source>
        <translation>Iniciado; aún no se envió nada a %1. Reanude para continuar.</translation>
    </message>
    <message>
        <source>Under way in %1. Resume to go on.</source>
        <translation>En curso en %1. Reanude para continuar.</translation>
    </message>
    <message>
        <source>%1 reads back differently from the plan. Compare to see how.</source>
        <translation>Al volver a leer %1, el resultado difiere del plan. Compare para ver en qué.</translation>
    </message>
    <message>
        <source>%1 keeps entries that %3 does not have: a deployment never removes them from this type. Remove them in %2 by hand if they are not wanted.</source>
        <translation>%1 conserva entradas que %3 no tiene: una implementación nunca las elimina de este tipo. Elimínelas a mano en %2 si no se desean.</translation>
    </message>
    <message>
        <source>The cancel came too late: the org had already taken everything.</source>
        <translation>La cancelación llegó tarde: la organización ya lo había aceptado todo.</translation>
    </message>
    <message>
        <source>%1 would take this: the check passed, nothing was changed.</source>
        <translation>%1 lo aceptaría: la validación se superó y no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 would refuse this; nothing was changed. The components below say why.</source>
        <translation>%1 lo rechazaría; no se cambió nada. Los componentes de abajo indican por qué.</translation>
    </message>
    <message>
        <source>Promotion %1 changed nothing in %2 that could be taken back.</source>
        <translation>La promoción %1 no cambió en %2 nada que se pueda revertir.</translation>
    </message>
    <message>
        <source>Before taking back promotion %1</source>
        <translation>Antes de revertir la promoción %1</translation>
    </message>
    <message>
        <source>Takes back promotion %1</source>
        <translation>Revierte la promoción %1</translation>
    </message>
    <message>
        <source>%1 is already as it was before promotion %2.</source>
        <translation>%1 ya está como estaba antes de la promoción %2.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent to %1.</source>
        <translation>Detenido antes de enviar nada a %1.</translation>
    </message>
    <message>
        <source>Only a part of it arrived in %1. The components below say which.</source>
        <translation>Solo llegó una parte a %1. Los componentes de abajo indican cuál.</translation>
    </message>
    <message>
        <source>%1 canceled the deployment; it is as it was before.</source>
        <translation>%1 canceló la implementación; está como antes.</translation>
    </message>
    <message>
        <source>%1 refused the deployment and is as it was before.</source>
        <translation>%1 rechazó la implementación y está como antes.</translation>
    </message>
    <message>
        <source>%1 refused the deployment and is as it was before: %2</source>
        <translation>%1 rechazó la implementación y está como antes: %2</translation>
    </message>
    <message>
        <source>Reading back what %1 holds now</source>
        <translation>Volviendo a leer lo que contiene ahora %1</translation>
    </message>
    <message>
        <source>Put back what the record says</source>
        <translation>Restablecimiento de lo que dice el registro</translation>
    </message>
    <message>
        <source>Back promotion from %1</source>
        <translation>Retropromoción desde %1</translation>
    </message>
    <message>
        <source>Recording the result</source>
        <translation>Registrando el resultado</translation>
    </message>
    <message>
        <source>Locking %1</source>
        <translation>Bloqueando %1</translation>
    </message>
    <message>
        <source>Reading what %1 holds now</source>
        <translation>Leyendo lo que contiene ahora %1</translation>
    </message>
    <message>
        <source>This sign-in is for org %1, but the plan was made for org %2. Nothing was changed. Sign in to the right org and plan again.</source>
        <translation>Este inicio de sesión es de la organización %1, pero el plan se hizo para la organización %2. No se cambió nada. Inicie sesión en la organización correcta y planifique de nuevo.</translation>
    </message>
    <message>
        <source>Before back promotion from %1</source>
        <translation>Antes de la retropromoción desde %1</translation>
    </message>
    <message>
        <source>%1 already holds everything this promotion wanted to bring, though the org knows of no deployment of ours. Look at Deployment Status in the org, then settle it.</source>
        <translation>%1 ya contiene todo lo que esta promoción quería llevar, aunque la organización no conoce ninguna implementación nuestra. Consulte Estado de implementación en la organización y después indique en qué quedó.</translation>
    </message>
    <message>
        <source>%1 changed since the plan was made: %2. Nothing was changed by this promotion. Retrieve %1 and plan again.</source>
        <translation>%1 cambió después de hacerse el plan: %2. Esta promoción no cambió nada. Recupere %1 y planifique de nuevo.</translation>
    </message>
    <message>
        <source>Keeping what is needed to take this back</source>
        <translation>Guardando lo necesario para poder revertir</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>Enviando a %1</translation>
    </message>
    <message>
        <source>Deploying what %1 has checked</source>
        <translation>Implementando lo que %1 validó</translation>
    </message>
    <message>
        <source>%1 refuses the quick deployment: something was deployed there since the check, or it is no longer kept. Nothing was changed. Validate again, or promote without --quick.</source>
        <translation>%1 rechaza la implementación rápida: se implementó algo allí después de la validación, o esta ya no se conserva. No se cambió nada. Valide de nuevo, o promueva sin --quick.</translation>
    </message>
    <message>
        <source>No answer from %1. Waiting %2 s before looking whether it arrived.</source>
        <translation>Sin respuesta de %1. Se esperan %2 s antes de mirar si llegó.</translation>
    </message>
    <message>
        <source>Stopped while waiting to see whether %1 got the deployment. Resume to look again.</source>
        <translation>Detenido mientras se esperaba para ver si %1 recibió la implementación. Reanude para volver a mirar.</translation>
    </message>
    <message>
        <source>Looking for the deployment in %1</source>
        <translation>Buscando la implementación en %1</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 took the deployment: the org does not let its list of deployments be read. Look at Deployment Status in the org&apos;s set-up, then settle it.</source>
        <translation>No se puede saber si %1 aceptó la implementación: la organización no permite leer su lista de implementaciones. Consulte Estado de implementación en la Configuración de la organización y después indique en qué quedó.</translation>
    </message>
    <message>
        <source>%1 does not say whether it took the deployment. Resume to look again.</source>
        <translation>%1 no dice si aceptó la implementación. Reanude para volver a mirar.</translation>
    </message>
    <message>
        <source>%1 has several deployments that could be this one. Look at Deployment Status in the org&apos;s set-up, then settle it.</source>
        <translation>%1 tiene varias implementaciones que podrían ser esta. Consulte Estado de implementación en la Configuración de la organización y después indique en qué quedó.</translation>
    </message>
    <message>
        <source>%1 attempts to send this to %2 got lost on the way; nothing was changed. Check the connection, then plan again.</source>
        <translation>%1 intentos de enviar esto a %2 se perdieron por el camino; no se cambió nada. Compruebe la conexión y planifique de nuevo.</translation>
    </message>
    <message>
        <source>Asking %1 to cancel</source>
        <translation>Pidiendo a %1 que cancele</translation>
    </message>
    <message>
        <source>%1 no longer knows deployment %2. Look at what the org holds, then settle it.</source>
        <translation>%1 ya no conoce la implementación %2. Revise lo que contiene la organización y después indique en qué quedó.</translation>
    </message>
    <message>
        <source>%1 does not answer just now; the deployment goes on there. Asking again.</source>
        <translation>%1 no responde en este momento; la implementación continúa allí. Se pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Deployment %1 may still be running in %2: %3 Resume to look again.</source>
        <translation>La implementación %1 quizá siga en curso en %2: %3 Reanude para volver a mirar.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for %2.</source>
        <translation>El permiso disponible es para %1, no para %2.</translation>
    </message>
    <message>
        <source>Checking in %1, without changing anything</source>
        <translation>Validando en %1, sin cambiar nada</translation>
    </message>
    <message>
        <source>There is no environment called %1. This pipeline has: %2.</source>
        <translation>No hay ningún entorno llamado %1. Este pipeline tiene: %2.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>This pipeline has no production environment.</source>
        <translation>Este pipeline no tiene ningún entorno de producción.</translation>
    </message>
    <message>
        <source>It was never found in %1.</source>
        <translation>Nunca se encontró en %1.</translation>
    </message>
    <message>
        <source>This content has not reached %1.</source>
        <translation>Este contenido no ha llegado a %1.</translation>
    </message>
    <message>
        <source>This content was first found in %1 on %2.</source>
        <translation>Este contenido se encontró por primera vez en %1 el %2.</translation>
    </message>
    <message>
        <source>This content reached %1 on %2, by %3.</source>
        <translation>Este contenido llegó a %1 el %2, por %3.</translation>
    </message>
    <message>
        <source>Only the summary was recorded.</source>
        <translation>Solo se registró el resumen.</translation>
    </message>
    <message>
        <source>What it held then is not stored here any more. Only the summary was recorded.</source>
        <translation>Lo que contenía entonces ya no está almacenado aquí. Solo se registró el resumen.</translation>
    </message>
    <message>
        <source>The promotion has no end on record yet.</source>
        <translation>El final de la promoción aún no está registrado.</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>No se cambió nada en %1.</translation>
    </message>
    <message>
        <source>Only the summary was recorded: %1 was never read here.</source>
        <translation>Solo se registró el resumen: %1 nunca se leyó aquí.</translation>
    </message>
    <message>
        <source>Only the summary was recorded before %1.</source>
        <translation>Antes del %1 solo se registró el resumen.</translation>
    </message>
    <message>
        <source>Only the summary is recorded yet: %1 was last found changed on %2.</source>
        <translation>Por ahora solo está registrado el resumen: la última vez que se encontró cambiado %1 fue el %2.</translation>
    </message>
    <message>
        <source>What %1 held when it was read before and after this, on %2 and on %3: other changes of that time are among these.</source>
        <translation>Lo que contenía %1 cuando se leyó antes y después de esto, el %2 y el %3: entre ello hay otros cambios de ese período.</translation>
    </message>
    <message>
        <source>This event changed no environment.</source>
        <translation>Este evento no cambió ningún entorno.</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (por %2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Made %1 by %2 with Backflow %3</source>
        <translation>Creado el %1 por %2 con Backflow %3</translation>
    </message>
    <message>
        <source>Names of people are masked</source>
        <translation>Los nombres de las personas están enmascarados</translation>
    </message>
    <message>
        <source>Reading the record into the history</source>
        <translation>Leyendo el registro en el historial</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this is translated to: de, es, fr, ja. Names a file.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>A record that cannot be read: %1</source>
        <translation>Un registro que no se puede leer: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 leído</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Sesión iniciada en %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Sesión cerrada en %1</translation>
    </message>
    <message>
        <source>Took over the lock on %1</source>
        <translation>Bloqueo de %1 asumido</translation>
    </message>
    <message>
        <source>Refused in %1</source>
        <translation>Rechazado en %1</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>Política cambiada</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1: kept %2 (%3)</source>
        <translation>%1: se conservó %2 (%3)</translation>
    </message>
    <message>
        <source>%1: kept both (%2)</source>
        <translation>%1: se conservaron ambos (%2)</translation>
    </message>
    <message>
        <source>%1: kept what was before (%2)</source>
        <translation>%1: se conservó lo anterior (%2)</translation>
    </message>
    <message>
        <source>%1: removed (%2)</source>
        <translation>%1: eliminado (%2)</translation>
    </message>
    <message>
        <source>%1: written by hand (%2)</source>
        <translation>%1: escrito a mano (%2)</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoción</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>reversión</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>directly in the org</source>
        <translation>directamente en la organización</translation>
    </message>
    <message>
        <source>accepted drift</source>
        <translation>desviación aceptada</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>decidido a mano</translation>
    </message>
    <message>
        <source>decided by a rule</source>
        <translation>decidido por una regla</translation>
    </message>
    <message>
        <source>decided as before</source>
        <translation>decidido como antes</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Audit trail (decision)</source>
        <translation>Pista de auditoría (decisión)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Org&apos;s setup trail</source>
        <translation>Seguimiento de configuración de la organización</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Pista de auditoría</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>org&apos;s trail</source>
        <translation>seguimiento de la organización</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>The org itself names this person.</source>
        <translation>La propia organización nombra a esta persona.</translation>
    </message>
    <message>
        <source>The author of the snapshot: who read the org, which need not be who changed it.</source>
        <translation>El autor de la instantánea: quien leyó la organización, que no tiene por qué ser quien la cambió.</translation>
    </message>
    <message>
        <source>The person this program was used by, as they named themselves.</source>
        <translation>La persona que usaba este programa, con el nombre que se dio.</translation>
    </message>
    <message>
        <source>org</source>
        <comment>how sure it is who did it</comment>
        <translation>organización</translation>
    </message>
    <message>
        <source>reader</source>
        <comment>how sure it is who did it</comment>
        <translation>lector</translation>
    </message>
    <message>
        <source>app user</source>
        <comment>how sure it is who did it</comment>
        <translation>usuario</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Org setup trail</source>
        <translation>Seguimiento de configuración</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contiene «%1»</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>quién: %1</translation>
    </message>
    <message>
        <source>where: %1</source>
        <translation>dónde: %1</translation>
    </message>
    <message>
        <source>what: %1</source>
        <translation>qué: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>tipo: %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>promoción %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Waits for %1: a deployment of %2 is under way</source>
        <translation>Espera a %1: hay una implementación de %2 en curso</translation>
    </message>
    <message>
        <source>%1 does not answer; it is asked again</source>
        <translation>%1 no responde; se le vuelve a preguntar</translation>
    </message>
    <message>
        <source>The plan file is damaged or was altered: its parts do not fit its plan. Ask for it again; nothing was taken over.</source>
        <translation>El archivo de plan está dañado o se ha alterado: sus partes no corresponden a su plan. Pídalo de nuevo; no se ha incorporado nada.</translation>
    </message>
    <message>
        <source>This plan was made for org %1, but %2 is org %3 here. Nothing was taken over.</source>
        <translation>Este plan se hizo para la organización %1, pero aquí %2 es la organización %3. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>This is not a plan file of Backflow, or it is damaged. Nothing was taken over.</source>
        <translation>No es un archivo de plan de Backflow o está dañado. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>Promotion %1 is here already, with another plan. That one stays.</source>
        <translation>La promoción %1 ya está aquí, con otro plan. Ese se mantiene.</translation>
    </message>
    <message>
        <source>%1 had it already; the promotion did not touch it.</source>
        <translation>%1 ya lo tenía; la promoción no lo tocó.</translation>
    </message>
    <message>
        <source>The org took it, and it read back as it was before: nothing changed.</source>
        <translation>La organización lo aceptó y, al releerlo, estaba como antes: no cambió nada.</translation>
    </message>
    <message>
        <source>Somebody has put it back since: it is as it was before.</source>
        <translation>Alguien lo ha repuesto desde entonces: está como antes.</translation>
    </message>
    <message>
        <source>You chose to leave it as it is now.</source>
        <translation>Ha elegido dejarlo como está.</translation>
    </message>
    <message>
        <source>None of the chosen components is left to take back. Choose others.</source>
        <translation>Ninguno de los componentes elegidos queda por revertir. Elija otros.</translation>
    </message>
    <message>
        <source>Nobody shares a plan %1 any more: it was withdrawn, or it has ended.</source>
        <translation>Ya nadie comparte un plan %1: se retiró o ha terminado.</translation>
    </message>
    <message>
        <source>As decided by a colleague</source>
        <translation>Según lo decidido por un compañero</translation>
    </message>
    <message>
        <source>The shared plan %1 cannot be read.</source>
        <translation>No se puede leer el plan compartido %1.</translation>
    </message>
    <message>
        <source>This was planned from a state of %1 that is neither in this workspace nor in the team&apos;s Git repository. Let its author share the plan first.</source>
        <translation>Esto se planificó a partir de un estado de %1 que no está en este espacio de trabajo ni en el repositorio Git del equipo. Pida primero a su autor que comparta el plan.</translation>
    </message>
    <message>
        <source>Deployment %1 of %2 (%3) is in the org and not on record: it was not made with Backflow, or its record is gone.</source>
        <translation>La implementación %1 del %2 (%3) está en la organización y no en el registro: no se hizo con Backflow o su registro desapareció.</translation>
    </message>
    <message>
        <source>Deployment %1 of %2 (%3) is on record and the org does not know it.</source>
        <translation>La implementación %1 del %2 (%3) está registrada y la organización no la conoce.</translation>
    </message>
    <message>
        <source>Deployment %1 ended as %2 in the org and as %3 on record.</source>
        <translation>La implementación %1 acabó como %2 en la organización y como %3 en el registro.</translation>
    </message>
    <message>
        <source>The permission to deploy to %1 is too old. Ask again.</source>
        <translation>El permiso para implementar en %1 es demasiado antiguo. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Trusted the policy that is there</source>
        <translation>Se confió en la política que hay</translation>
    </message>
    <message>
        <source>Asked for an approval for %1</source>
        <translation>Se pidió una aprobación para %1</translation>
    </message>
    <message>
        <source>Approved a plan for %1</source>
        <translation>Se aprobó un plan para %1</translation>
    </message>
    <message>
        <source>Took back an approval or a request for %1</source>
        <translation>Se retiró una aprobación o una petición para %1</translation>
    </message>
    <message>
        <source>Exported the record</source>
        <translation>Se exportó el registro</translation>
    </message>
    <message>
        <source>Put on record how far the record is whole</source>
        <translation>Se registró hasta dónde está íntegro el registro</translation>
    </message>
    <message>
        <source>It is not known whether %1 took it. Open the promotion and go on: it looks again.</source>
        <translation>No se sabe si %1 lo tomó. Abra la promoción y continúe: vuelve a mirar.</translation>
    </message>
    <message>
        <source>%1 is still at it. Open the promotion to follow it.</source>
        <translation>%1 sigue en ello. Abra la promoción para seguirlo.</translation>
    </message>
    <message>
        <source>%1 took it meanwhile. Open the promotion and go on: it is read back and recorded.</source>
        <translation>%1 lo tomó mientras tanto. Abra la promoción y continúe: se relee y se registra.</translation>
    </message>
    <message>
        <source>%1 ended it without taking it. Open the promotion and go on to see why.</source>
        <translation>%1 lo terminó sin tomarlo. Abra la promoción y continúe para ver por qué.</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Open the promotion and it goes on from there.</source>
        <translation>No se ha enviado nada a %1. Abra la promoción y sigue desde ahí.</translation>
    </message>
    <message>
        <source>%1 never got it. Open the promotion and go on: it is sent again.</source>
        <translation>%1 nunca lo recibió. Abra la promoción y continúe: se envía de nuevo.</translation>
    </message>
    <message>
        <source>Nobody asked for an approval of this plan as it stands.</source>
        <translation>Nadie ha pedido la aprobación de este plan tal como está.</translation>
    </message>
    <message>
        <source>It names the user %1, and users have other names in each org.</source>
        <translation>Nombra al usuario %1, y los usuarios tienen otros nombres en cada organización.</translation>
    </message>
    <message>
        <source>Put a user of the target in its place, or leave the entry out.</source>
        <translation>Ponga en su lugar un usuario del destino o deje fuera la entrada.</translation>
    </message>
    <message>
        <source>It names the field %1, which the target does not have.</source>
        <translation>Nombra el campo %1, que el destino no tiene.</translation>
    </message>
    <message>
        <source>Add the field to this promotion, or take it out of here.</source>
        <translation>Agregue el campo a esta promoción o quítelo de aquí.</translation>
    </message>
    <message>
        <source>It names %2 (%1), which the target does not have.</source>
        <translation>Nombra %2 (%1), que el destino no tiene.</translation>
    </message>
    <message>
        <source>Add it to this promotion, or take it out of here.</source>
        <translation>Agréguelo a esta promoción o quítelo de aquí.</translation>
    </message>
    <message>
        <source>%2 (%1) is not in the target, so it can be neither changed nor removed there.</source>
        <translation>%2 (%1) no está en el destino, así que allí no se puede ni cambiar ni quitar.</translation>
    </message>
    <message>
        <source>Read the target again and plan anew.</source>
        <translation>Vuelva a leer el destino y planifique de nuevo.</translation>
    </message>
    <message>
        <source>The target has no folder %1.</source>
        <translation>El destino no tiene la carpeta %1.</translation>
    </message>
    <message>
        <source>Add the folder to this promotion.</source>
        <translation>Agregue la carpeta a esta promoción.</translation>
    </message>
    <message>
        <source>The code names %1, and the target has no such class, field or variable.</source>
        <translation>El código nombra %1, y el destino no tiene tal clase, campo o variable.</translation>
    </message>
    <message>
        <source>Add what declares it to this promotion.</source>
        <translation>Agregue a esta promoción lo que lo declara.</translation>
    </message>
    <message>
        <source>The code calls %1, and the target&apos;s class has no such method.</source>
        <translation>El código llama a %1, y la clase del destino no tiene ese método.</translation>
    </message>
    <message>
        <source>Add the class that has it to this promotion.</source>
        <translation>Agregue a esta promoción la clase que lo tiene.</translation>
    </message>
    <message>
        <source>The code uses the type %1, which the target does not have.</source>
        <translation>El código usa el tipo %1, que el destino no tiene.</translation>
    </message>
    <message>
        <source>Add that class or object to this promotion.</source>
        <translation>Agregue esa clase u objeto a esta promoción.</translation>
    </message>
    <message>
        <source>A query asks for %1 of %2, which the target does not have.</source>
        <translation>Una consulta pide %1 de %2, que el destino no tiene.</translation>
    </message>
    <message>
        <source>Add the field to this promotion.</source>
        <translation>Agregue el campo a esta promoción.</translation>
    </message>
    <message>
        <source>It uses the field %1, which the target does not have.</source>
        <translation>Usa el campo %1, que el destino no tiene.</translation>
    </message>
    <message>
        <source>The class %1, on which this one stands, does not compile in the target.</source>
        <translation>La clase %1, de la que depende esta, no compila en el destino.</translation>
    </message>
    <message>
        <source>Mend %1 first, or add its newer version to this promotion.</source>
        <translation>Arregle primero %1 o agregue su versión más nueva a esta promoción.</translation>
    </message>
    <message>
        <source>The target knows no permission %1: its edition or release lacks it, or the feature is off.</source>
        <translation>El destino no conoce el permiso %1: su edición o versión no lo tiene, o la función está desactivada.</translation>
    </message>
    <message>
        <source>Switch the feature on in the target, or leave the permission out.</source>
        <translation>Active la función en el destino o deje fuera el permiso.</translation>
    </message>
    <message>
        <source>All Apex of the target together is covered by tests to %1 %; production asks for 75 %.</source>
        <translation>Todo el Apex del destino está cubierto por pruebas al %1 %; producción pide el 75 %.</translation>
    </message>
    <message>
        <source>Add test classes to this promotion, or run other tests.</source>
        <translation>Agregue clases de prueba a esta promoción o ejecute otras pruebas.</translation>
    </message>
    <message>
        <source>The chosen tests cover one of the classes to %1 % only; 75 % are asked for each.</source>
        <translation>Las pruebas elegidas cubren una de las clases solo al %1 %; se pide el 75 % en cada una.</translation>
    </message>
    <message>
        <source>Name the tests that cover it as well.</source>
        <translation>Nombre también las pruebas que la cubren.</translation>
    </message>
    <message>
        <source>Something in the target still uses it, so it cannot be removed.</source>
        <translation>Algo en el destino todavía lo usa, así que no se puede quitar.</translation>
    </message>
    <message>
        <source>Remove what uses it in this promotion, too, or leave the removal out.</source>
        <translation>Quite también en esta promoción lo que lo usa o deje fuera la eliminación.</translation>
    </message>
    <message>
        <source>The target has something of that name already, perhaps spelled otherwise or deleted and not yet erased.</source>
        <translation>El destino ya tiene algo con ese nombre, quizá escrito de otro modo o eliminado y aún no borrado.</translation>
    </message>
    <message>
        <source>Rename or erase it in the target, then read the target again.</source>
        <translation>Cámbiele el nombre o bórrelo en el destino y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>Two things would have the same value where the target allows it once.</source>
        <translation>Dos cosas tendrían el mismo valor, que el destino solo permite una vez.</translation>
    </message>
    <message>
        <source>Compare the two in the target and take one out.</source>
        <translation>Compare las dos en el destino y quite una.</translation>
    </message>
    <message>
        <source>A deployment cannot turn the field into that type.</source>
        <translation>Una implementación no puede convertir el campo a ese tipo.</translation>
    </message>
    <message>
        <source>Change its type by hand in the target&apos;s Setup, then read the target again.</source>
        <translation>Cambie su tipo a mano en la configuración del destino y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>The target does not take the value %1 there: its release or edition does not know it.</source>
        <translation>El destino no acepta ahí el valor %1: su versión o edición no lo conoce.</translation>
    </message>
    <message>
        <source>Choose a value that the target has.</source>
        <translation>Elija un valor que el destino tenga.</translation>
    </message>
    <message>
        <source>A value that has to be there is missing: %1.</source>
        <translation>Falta un valor obligatorio: %1.</translation>
    </message>
    <message>
        <source>Put it in by hand where the component is decided.</source>
        <translation>Póngalo a mano donde se decide el componente.</translation>
    </message>
    <message>
        <source>The target&apos;s release does not know one of the entries of %1, or not at this place.</source>
        <translation>La versión del destino no conoce una de las entradas de %1, o no en ese lugar.</translation>
    </message>
    <message>
        <source>Leave the entry out until the target has the newer release.</source>
        <translation>Deje fuera la entrada hasta que el destino tenga la versión más nueva.</translation>
    </message>
    <message>
        <source>The target&apos;s release or edition does not have this type.</source>
        <translation>La versión o edición del destino no tiene este tipo.</translation>
    </message>
    <message>
        <source>Leave it out, or switch the feature on in the target.</source>
        <translation>Déjelo fuera o active la función en el destino.</translation>
    </message>
    <message>
        <source>It belongs to an installed package, which protects it.</source>
        <translation>Pertenece a un paquete instalado, que lo protege.</translation>
    </message>
    <message>
        <source>Leave it out: it changes with the package&apos;s next version.</source>
        <translation>Déjelo fuera: cambia con la próxima versión del paquete.</translation>
    </message>
    <message>
        <source>The user of this sign-in may not change it, or may not see what it refers to.</source>
        <translation>El usuario de este inicio de sesión no puede cambiarlo o no puede ver a qué se refiere.</translation>
    </message>
    <message>
        <source>Sign in with more rights, or ask an administrator of the target.</source>
        <translation>Inicie sesión con más derechos o pregunte a un administrador del destino.</translation>
    </message>
    <message>
        <source>Something else is being set up in the target at this moment.</source>
        <translation>En este momento se está configurando otra cosa en el destino.</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The flow&apos;s active version cannot be overwritten in the target.</source>
        <translation>La versión activa del flujo no se puede sobrescribir en el destino.</translation>
    </message>
    <message>
        <source>Deactivate it there, or let deployed flows be active in the target&apos;s settings.</source>
        <translation>Desactívela allí o permita en la configuración del destino que los flujos implementados estén activos.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The record on the remote was rewritten</source>
        <translation>El registro del remoto fue reescrito</translation>
    </message>
    <message>
        <source>Accepted the record on the remote as it was rewritten</source>
        <translation>Aceptó el registro del remoto tal como fue reescrito</translation>
    </message>
    <message>
        <source>Erased somebody from the map of people</source>
        <translation>Borró a alguien del mapa de personas</translation>
    </message>
    <message>
        <source>No quick deployment to %1: the last check ran fewer tests than the plan has to. Validate again; nothing was changed.</source>
        <translation>No hay implementación rápida en %1: la última validación ejecutó menos pruebas de las que el plan exige. Valide de nuevo; no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Its type changes from %1 to %2. What records hold in it may be converted or lost, and does not come back.</source>
        <translation>Su tipo cambia de %1 a %2. Lo que los registros contienen en él puede convertirse o perderse, y no vuelve.</translation>
    </message>
    <message>
        <source>New values (%1) can be made inactive later, not removed.</source>
        <translation>Los valores nuevos (%1) se pueden desactivar más tarde, no quitar.</translation>
    </message>
    <message>
        <source>What records hold in this field goes with it. Taking back brings the field back, empty.</source>
        <translation>Lo que los registros contienen en este campo desaparece con él. Al deshacer vuelve el campo, vacío.</translation>
    </message>
    <message>
        <source>Its records go with it. Taking back brings the object back without them.</source>
        <translation>Sus registros desaparecen con él. Al deshacer vuelve el objeto sin ellos.</translation>
    </message>
    <message>
        <source>A deployment cannot remove a record type. Taking back leaves it there.</source>
        <translation>Una implementación no puede quitar un tipo de registro. Al deshacer, se queda allí.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>Espera a %1: hay %Ln implementación en curso o en su cola</numerusform>
            <numerusform>Espera a %1: hay %Ln implementaciones en curso o en su cola</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replaces what %2 changed itself</source>
        <translation>%1 reemplaza lo que %2 ha cambiado por su cuenta</translation>
    </message>
    <message>
        <source>The merge keeps what %1 changed itself</source>
        <translation>La fusión conserva lo que %1 ha cambiado por su cuenta</translation>
    </message>
    <message>
        <source>What %1 changed itself, as it was before</source>
        <translation>Lo que %1 ha cambiado por su cuenta, como estaba antes</translation>
    </message>
    <message>
        <source>Plan %1 stands in its place.</source>
        <translation>El plan %1 ocupa su lugar.</translation>
    </message>
    <message>
        <source>A newer plan stands in the place of this one; nothing of it was sent to %1.</source>
        <translation>Un plan más reciente ocupa el lugar de este; nada de él se envió a %1.</translation>
    </message>
    <message>
        <source>Allowed changes to production</source>
        <translation>Permitió cambios en producción</translation>
    </message>
    <message>
        <source>Made production read only</source>
        <translation>Dejó producción en solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n records, times in UTC</source>
        <translation>
            <numerusform>%n registro, horas en UTC</numerusform>
            <numerusform>%n registros, horas en UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First snapshot of %1: %Ln components</source>
        <translation>
            <numerusform>Primera instantánea de %1: %Ln componente</numerusform>
            <numerusform>Primera instantánea de %1: %Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed: %Ln components</source>
        <translation>
            <numerusform>%1 cambió: %Ln componente</numerusform>
            <numerusform>%1 cambió: %Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 y %L2 más</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>Se verificó el registro</translation>
    </message>
    <message>
        <source>The policy that allowed this cannot be read any more. Nothing was changed.</source>
        <translation>La política que permitió esto ya no se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The policy wants what goes to %1 held against compliance rules, and that was not done.</source>
        <translation>La política quiere que lo que va a %1 se contraste con las reglas de cumplimiento, y no se hizo.</translation>
    </message>
    <message>
        <source>Could not be looked at: %1.</source>
        <translation>No se pudo examinar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>Y %Ln hallazgo más.</numerusform>
            <numerusform>Y %Ln hallazgos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in to the org from %1 by %2</source>
        <translation>Inició sesión en la organización desde %1 con %2</translation>
    </message>
    <message>
        <source>Was not let into the org from %1 by %2: %3</source>
        <translation>No pudo entrar en la organización desde %1 con %2: %3</translation>
    </message>
    <message>
        <source>Saved the work that only %1 had</source>
        <translation>Se guardó el trabajo que solo tenía %1</translation>
    </message>
    <message>
        <source>Asked production to refresh %1</source>
        <translation>Se pidió a producción actualizar %1</translation>
    </message>
    <message>
        <source>What production said to the refresh of %1</source>
        <translation>Respuesta de producción a la actualización de %1</translation>
    </message>
    <message>
        <source>Put the fresh copy in the place of %1</source>
        <translation>Se puso la copia nueva en lugar de %1</translation>
    </message>
    <message>
        <source>Gave the fresh copy of %1 up</source>
        <translation>Se descartó la copia nueva de %1</translation>
    </message>
    <message>
        <source>Connected %1 to the org that its refresh made</source>
        <translation>Se conectó %1 a la organización creada por su actualización</translation>
    </message>
    <message>
        <source>Let pass what compliance rules found in a plan for %1</source>
        <translation>Dejó pasar lo que las reglas de cumplimiento hallaron en un plan para %1</translation>
    </message>
    <message>
        <source>Made or changed a rule</source>
        <translation>Creó o cambió una regla</translation>
    </message>
    <message>
        <source>Removed a rule</source>
        <translation>Quitó una regla</translation>
    </message>
    <message>
        <source>Changed whom rules tell or which hosts they may ask</source>
        <translation>Cambió a quién avisan las reglas o a qué hosts pueden preguntar</translation>
    </message>
    <message>
        <source>A rule began to run</source>
        <translation>Una regla empezó a ejecutarse</translation>
    </message>
    <message>
        <source>A rule ended its run</source>
        <translation>Una regla terminó de ejecutarse</translation>
    </message>
    <message>
        <source>Said that the manual task of a rule is done</source>
        <translation>Indicó que la tarea manual de una regla está hecha</translation>
    </message>
    <message>
        <source>Said that the manual task of a rule is to be done again</source>
        <translation>Indicó que la tarea manual de una regla debe hacerse de nuevo</translation>
    </message>
    <message>
        <source>Began to mask records of %1</source>
        <translation>Empezó a enmascarar registros de %1</translation>
    </message>
    <message>
        <source>Went on masking records of %1</source>
        <translation>Continuó enmascarando registros de %1</translation>
    </message>
    <message>
        <source>Ended the masking of records of %1</source>
        <translation>Terminó de enmascarar registros de %1</translation>
    </message>
    <message>
        <source>Looked at values of records of %1</source>
        <translation>Miró valores de registros de %1</translation>
    </message>
    <message>
        <source>Signed off who may do what in %1</source>
        <translation>Dio el visto bueno a quién puede hacer qué en %1</translation>
    </message>
    <message>
        <source>Wrote an audit report</source>
        <translation>Escribió un informe de auditoría</translation>
    </message>
    <message>
        <source>Held environments against the compliance rules</source>
        <translation>Contrastó entornos con las reglas de cumplimiento</translation>
    </message>
    <message>
        <source>Let a plan go to %1 though that org is on an older release</source>
        <translation>Dejó que un plan fuera a %1 aunque esa organización está en una versión anterior</translation>
    </message>
    <message>
        <source>Changed a check before a release</source>
        <translation>Cambió un control previo a una versión</translation>
    </message>
    <message>
        <source>Waived a check before a release</source>
        <translation>Dispensó un control previo a una versión</translation>
    </message>
    <message>
        <source>Took back that a check before a release is waived</source>
        <translation>Retiró la dispensa de un control previo a una versión</translation>
    </message>
    <message>
        <source>Kept how %1 was before its upgrade</source>
        <translation>Guardó cómo era %1 antes de su actualización</translation>
    </message>
    <message>
        <source>Kept how %1 is after its upgrade</source>
        <translation>Guardó cómo es %1 después de su actualización</translation>
    </message>
    <message>
        <source>sign-in to the org</source>
        <translation>inicio de sesión en la organización</translation>
    </message>
    <message>
        <source>failed sign-in</source>
        <translation>inicio de sesión fallido</translation>
    </message>
    <message>
        <source>Org&apos;s sign-ins</source>
        <translation>Inicios de sesión de la organización</translation>
    </message>
    <message>
        <source>org&apos;s sign-ins</source>
        <translation>inicios de sesión de la organización</translation>
    </message>
    <message>
        <source>%1 is on %2 (API %3) and %4 still on %5 (API %6): what is new in the later release does not exist in %4 yet.</source>
        <translation>%1 está en %2 (API %3) y %4 aún en %5 (API %6): lo nuevo de la versión posterior todavía no existe en %4.</translation>
    </message>
    <message>
        <source>Say why this may go to an org on an older release.</source>
        <translation>Diga por qué esto puede ir a una organización de una versión anterior.</translation>
    </message>
    <message>
        <source>%1 is locked by %2 for promotion %3 until %4 (UTC), by the org&apos;s clock; the clock of this computer is ahead of it. Nothing was changed. Wait, or set the clock.</source>
        <translation>%1 está bloqueado por %2 para la promoción %3 hasta las %4 (UTC), según el reloj de la organización; el de este equipo va adelantado. No se cambió nada. Espere o ajuste el reloj.</translation>
    </message>
    <message>
        <source>%1 is still working on a deployment, and %2 holds its lock for promotion %3. Nothing was changed. Wait until the org is done.</source>
        <translation>%1 aún trabaja en una implementación, y %2 mantiene su bloqueo para la promoción %3. No se cambió nada. Espere a que la organización termine.</translation>
    </message>
    <message>
        <source>This promotion was begun on another machine; going on from there</source>
        <translation>Esta promoción se empezó en otro equipo; se continúa desde ahí</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>You may let it pass with a reason, which goes on record.</source>
        <translation>Puede dejarlo pasar con un motivo, que queda registrado.</translation>
    </message>
    <message>
        <source>It may be let pass by %1.</source>
        <translation>Puede dejarlo pasar: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>backflow::release</name>
    <message>
        <source>the upgrade</source>
        <translation>la actualización</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a promotion</source>
        <translation>una promoción</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>sin aclarar</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>There is no check %1 for %2.</source>
        <translation>No hay ningún control %1 para %2.</translation>
    </message>
    <message>
        <source>Say what was seen: it is the evidence.</source>
        <translation>Diga qué se vio: es la prueba.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Say why this check does not matter.</source>
        <translation>Diga por qué este control no importa.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are due.</source>
        <translation>
            <numerusform>%Ln componente está pendiente.</numerusform>
            <numerusform>%Ln componentes están pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version in use is %1 or later.</source>
        <translation>Todas las versiones en uso son la %1 o posteriores.</translation>
    </message>
    <message numerus="yes">
        <source>API versions below %1 are used by %Ln components.</source>
        <translation>
            <numerusform>%Ln componente usa versiones de API anteriores a la %1.</numerusform>
            <numerusform>%Ln componentes usan versiones de API anteriores a la %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>By the upgrade: %L1, by people: %L2, by promotions: %L3, not clear: %L4.</source>
        <translation>Por la actualización: %L1, por personas: %L2, por promociones: %L3, sin aclarar: %L4.</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>No hay ningún entorno %1.</translation>
    </message>
    <message>
        <source>By the report the upgrade changed nothing in %1 that could flow on.</source>
        <translation>Según el informe, la actualización no cambió nada en %1 que se pueda pasar a otros entornos.</translation>
    </message>
    <message>
        <source>What the upgrade to %1 changed in %2</source>
        <translation>Lo que la actualización a %1 cambió en %2</translation>
    </message>
    <message>
        <source>Before the upgrade of %1</source>
        <translation>Antes de la actualización de %1</translation>
    </message>
    <message>
        <source>%1 is still on %2 (API %3), as it was when it was kept as before: its upgrade has not happened yet.</source>
        <translation>%1 sigue en %2 (API %3), como cuando se guardó su estado de antes: su actualización aún no ha ocurrido.</translation>
    </message>
    <message>
        <source>Nothing is kept of how %1 was before its upgrade.</source>
        <translation>No se guardó nada de cómo era %1 antes de su actualización.</translation>
    </message>
    <message>
        <source>After the upgrade of %1</source>
        <translation>Después de la actualización de %1</translation>
    </message>
    <message>
        <source>Production is never on preview.</source>
        <translation>Producción nunca está en versión preliminar.</translation>
    </message>
    <message>
        <source>It is on API %1, production on %2.</source>
        <translation>Está en la API %1; producción, en la %2.</translation>
    </message>
    <message>
        <source>%1 says so of its instance %2.</source>
        <translation>%1 lo dice de su instancia %2.</translation>
    </message>
    <message>
        <source>The org was not asked for its release yet.</source>
        <translation>Aún no se preguntó a la organización por su versión.</translation>
    </message>
    <message>
        <source>It is on production&apos;s release: that does not tell when it gets the next.</source>
        <translation>Está en la versión de producción: eso no dice cuándo recibe la siguiente.</translation>
    </message>
    <message>
        <source>The org was not asked for its instance yet. Read it first.</source>
        <translation>Aún no se preguntó a la organización por su instancia. Léala primero.</translation>
    </message>
    <message>
        <source>Nobody was asked for upgrade dates yet.</source>
        <translation>Aún no se preguntó a nadie por las fechas de actualización.</translation>
    </message>
    <message>
        <source>%1 These dates are those of %2.</source>
        <translation>%1 Estas fechas son las del %2.</translation>
    </message>
    <message>
        <source>These dates are those of %1. Ask again.</source>
        <translation>Estas fechas son las del %1. Pregunte de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes ahead of %1&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln minuto por delante del de %1.</numerusform>
            <numerusform>El reloj de este equipo va %Ln minutos por delante del de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes behind %1&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln minuto por detrás del de %1.</numerusform>
            <numerusform>El reloj de este equipo va %Ln minutos por detrás del de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that are left are counted by the latter.</source>
        <translation>El tiempo que queda se cuenta según este último.</translation>
    </message>
    <message>
        <source>An org was asked on %1, which by this computer&apos;s clock has not come yet: the clock is wrong now, or was then.</source>
        <translation>Se consultó una organización el %1, que según el reloj de este equipo aún no ha llegado: el reloj está mal ahora o lo estaba entonces.</translation>
    </message>
    <message>
        <source>with production</source>
        <translation>con producción</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>versión preliminar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>When production is upgraded is known</source>
        <translation>Se sabe cuándo se actualiza producción</translation>
    </message>
    <message>
        <source>%1 is on %2 already.</source>
        <translation>%1 ya está en %2.</translation>
    </message>
    <message>
        <source>%1: %2, as %3 tells.</source>
        <translation>%1: %2, según %3.</translation>
    </message>
    <message>
        <source>The release notes were read for what the company uses</source>
        <translation>Se leyeron las notas de la versión en lo que usa la empresa</translation>
    </message>
    <message>
        <source>A sandbox of the pipeline is upgraded before production</source>
        <translation>Una sandbox del pipeline se actualiza antes que producción</translation>
    </message>
    <message>
        <source>Of some sandboxes it is not known yet whether they are on preview.</source>
        <translation>De algunas sandboxes aún no se sabe si están en versión preliminar.</translation>
    </message>
    <message>
        <source>All sandboxes are upgraded with production: nothing can be tried before.</source>
        <translation>Todas las sandboxes se actualizan con producción: no se puede probar nada antes.</translation>
    </message>
    <message>
        <source>All orgs are read at one API version</source>
        <translation>Todas las organizaciones se leen con una misma versión de API</translation>
    </message>
    <message>
        <source>Everything is read and compared at API %1, the highest that all of them speak.</source>
        <translation>Todo se lee y se compara con la API %1, la más alta que todas hablan.</translation>
    </message>
    <message>
        <source>Not asked yet: %1.</source>
        <translation>Aún sin consultar: %1.</translation>
    </message>
    <message>
        <source>What is due from above is back in %1</source>
        <translation>Lo pendiente de arriba ya está en %1</translation>
    </message>
    <message>
        <source>Apex tests pass in %1</source>
        <translation>Las pruebas de Apex pasan en %1</translation>
    </message>
    <message>
        <source>%1 is not on the release yet: tests there say nothing of it.</source>
        <translation>%1 aún no está en la versión: las pruebas allí no dicen nada de ella.</translation>
    </message>
    <message>
        <source>No API version that is retired is in use in %1</source>
        <translation>En %1 no se usa ninguna versión de API retirada</translation>
    </message>
    <message>
        <source>How %1 is before its upgrade is kept</source>
        <translation>Se guarda cómo es %1 antes de su actualización</translation>
    </message>
    <message>
        <source>Read by %1 at API %2.</source>
        <translation>Leído por %1 con la API %2.</translation>
    </message>
    <message>
        <source>The last reading before the upgrade stands for it.</source>
        <translation>La última lectura antes de la actualización hace sus veces.</translation>
    </message>
    <message>
        <source>It was upgraded before anybody read it.</source>
        <translation>Se actualizó antes de que alguien la leyera.</translation>
    </message>
    <message>
        <source>What the upgrade changed in %1 is looked through</source>
        <translation>Se revisó lo que la actualización cambió en %1</translation>
    </message>
    <message>
        <source>%1 is not on the release yet.</source>
        <translation>%1 aún no está en la versión.</translation>
    </message>
    <message>
        <source>What was validated before is valid still</source>
        <translation>Lo que se validó antes sigue siendo válido</translation>
    </message>
    <message>
        <source>Stay informed</source>
        <translation>Mantenerse al día</translation>
    </message>
    <message>
        <source>Test before</source>
        <translation>Probar antes</translation>
    </message>
    <message>
        <source>Validate after</source>
        <translation>Validar después</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>bloquea</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensada</translation>
    </message>
    <message>
        <source>No upgrade of %1 is known: it is on %2 (API %3) since it is read.</source>
        <translation>No se conoce ninguna actualización de %1: desde que se lee, está en %2 (API %3).</translation>
    </message>
    <message>
        <source>%1 was not read before its upgrade: what it changed cannot be told any more.</source>
        <translation>%1 no se leyó antes de su actualización: ya no se puede decir qué cambió.</translation>
    </message>
    <message>
        <source>The org has no local tests.</source>
        <translation>La organización no tiene pruebas locales.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tests passed.</source>
        <translation>%L1 de %L2 pruebas superadas.</translation>
    </message>
    <message>
        <source>Coverage: %L1 %.</source>
        <translation>Cobertura: %L1 %.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for %2.</source>
        <translation>El permiso disponible es para %1, no para %2.</translation>
    </message>
    <message>
        <source>Running the Apex tests of %1, without changing anything</source>
        <translation>Ejecutando las pruebas de Apex de %1, sin cambiar nada</translation>
    </message>
    <message>
        <source>%1 was on API %2 then, not yet on %3.</source>
        <translation>%1 estaba entonces en la API %2, aún no en la %3.</translation>
    </message>
    <message>
        <source>%1 is not in the pipeline.</source>
        <translation>%1 no está en el pipeline.</translation>
    </message>
    <message>
        <source>%1 → %2: %3 before, %4 now%5</source>
        <translation>%1 → %2: antes %3, ahora %4%5</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>No plan that waits was validated before.</source>
        <translation>Ningún plan en espera se validó antes.</translation>
    </message>
    <message>
        <source>It is new and holds what the platform fills in by itself.</source>
        <translation>Es nuevo y contiene lo que la plataforma rellena por sí misma.</translation>
    </message>
    <message>
        <source>Before, the org was read at API %1, and after at %2: the newer version may just tell more.</source>
        <translation>Antes la organización se leyó con la API %1 y después con la %2: puede que la versión más nueva solo cuente más.</translation>
    </message>
    <message>
        <source>Neither the org&apos;s own dates nor its setup audit trail nor another org tell who did it.</source>
        <translation>Ni las fechas de la organización, ni su seguimiento de auditoría de configuración, ni otra organización dicen quién lo hizo.</translation>
    </message>
    <message numerus="yes">
        <source>It is new in all %Ln components of this type at once</source>
        <translation>
            <numerusform>Es nuevo en el %Ln componente de este tipo</numerusform>
            <numerusform>Es nuevo en los %Ln componentes de este tipo a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>, with the same value.</source>
        <translation>, con el mismo valor.</translation>
    </message>
    <message>
        <source>The same change is in every other org that was upgraded: %1.</source>
        <translation>El mismo cambio está en todas las demás organizaciones actualizadas: %1.</translation>
    </message>
    <message>
        <source>It is in none that was not.</source>
        <translation>No está en ninguna de las que no se actualizaron.</translation>
    </message>
    <message>
        <source>The org says nobody saved it since %1, and yet it is another.</source>
        <translation>La organización dice que nadie lo guardó desde %1 y, sin embargo, es distinto.</translation>
    </message>
    <message>
        <source>The org says %1 changed it, who is no person.</source>
        <translation>La organización dice que lo cambió %1, que no es una persona.</translation>
    </message>
    <message>
        <source>Promotion %1 brought this component in between.</source>
        <translation>La promoción %1 trajo este componente entretanto.</translation>
    </message>
    <message>
        <source>The org says %1 saved it on %2.</source>
        <translation>La organización dice que %1 lo guardó el %2.</translation>
    </message>
    <message>
        <source>The setup audit trail names it: %1, %2: %3</source>
        <translation>El seguimiento de auditoría de configuración lo nombra: %1, %2: %3</translation>
    </message>
    <message>
        <source>The setup audit trail has %1 change this kind of thing at that moment: %2</source>
        <translation>Según el seguimiento de auditoría de configuración, %1 cambió algo así en ese momento: %2</translation>
    </message>
    <message>
        <source>It goes with %1, which came or went in the same time.</source>
        <translation>Va con %1, que apareció o desapareció en el mismo tiempo.</translation>
    </message>
    <message>
        <source>The setup audit trail was not read up to the second reading: who did what by hand rests on the org&apos;s dates alone.</source>
        <translation>El seguimiento de auditoría de configuración no se leyó hasta la segunda lectura: lo hecho a mano se basa solo en las fechas de la organización.</translation>
    </message>
    <message>
        <source>No other org of the pipeline was upgraded in the same time: there is none to compare with.</source>
        <translation>Ninguna otra organización del pipeline se actualizó en el mismo tiempo: no hay con cuál comparar.</translation>
    </message>
    <message>
        <source>The two readings were made at API %1 and %2: some of what differs may be what only the newer version tells.</source>
        <translation>Las dos lecturas se hicieron con las API %1 y %2: parte de lo que difiere quizá solo lo cuente la versión más nueva.</translation>
    </message>
    <message>
        <source>The org told no dates of changes.</source>
        <translation>La organización no dio fechas de cambios.</translation>
    </message>
    <message>
        <source>What the provider of upgrade dates answered could not be read.</source>
        <translation>No se pudo leer la respuesta del proveedor de fechas de actualización.</translation>
    </message>
    <message>
        <source>%1 does not know that instance.</source>
        <translation>%1 no conoce esa instancia.</translation>
    </message>
    <message>
        <source>%1 does not tell upgrade dates now (HTTP %2).</source>
        <translation>%1 no da fechas de actualización ahora (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB and was not read.</source>
        <translation>%1 supera los 4 MB y no se leyó.</translation>
    </message>
    <message>
        <source>%1 cannot be read: line %2: %3</source>
        <translation>No se puede leer %1: línea %2: %3</translation>
    </message>
    <message>
        <source>%1 is no list of upgrade dates: %2</source>
        <translation>%1 no es una lista de fechas de actualización: %2</translation>
    </message>
    <message>
        <source>its format is not backflow-upgrades/1.</source>
        <translation>su formato no es backflow-upgrades/1.</translation>
    </message>
    <message>
        <source>an entry names no instance.</source>
        <translation>una entrada no nombra ninguna instancia.</translation>
    </message>
    <message>
        <source>a date of %1 is none, or ends before it begins.</source>
        <translation>una fecha de %1 no lo es o termina antes de empezar.</translation>
    </message>
    <message>
        <source>%1 does not name the instance %2.</source>
        <translation>%1 no nombra la instancia %2.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>%1, %2: %L3 of %L4 checks done, %L5 blocking.</source>
        <translation>%1, %2: %L3 de %L4 controles hechos, %L5 bloquean.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Dispensa</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Release readiness: %1</source>
        <translation>Preparación para la versión: %1</translation>
    </message>
    <message>
        <source>Read on %1 and on %2; this report is of %3.</source>
        <translation>Leído el %1 y el %2; este informe es del %3.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Saved last by</source>
        <translation>Guardado por última vez por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What the upgrade of %1 changed</source>
        <translation>Lo que cambió la actualización de %1</translation>
    </message>
</context>
<context>
    <name>backflow::salesforce</name>
    <message>
        <source>The Salesforce command line (%1) is not installed or not on the PATH.</source>
        <translation>La línea de comandos de Salesforce (%1) no está instalada o no está en el PATH.</translation>
    </message>
    <message>
        <source>The Salesforce command line did not answer in time. Try again.</source>
        <translation>La línea de comandos de Salesforce no respondió a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The Salesforce command line could not do “%1”: %2</source>
        <translation>La línea de comandos de Salesforce no pudo ejecutar «%1»: %2</translation>
    </message>
    <message>
        <source>The org took the request but gave no id for it. Look at its deployment status page before it is sent again.</source>
        <translation>La organización aceptó la solicitud, pero no le dio ningún Id. Consulte su página Estado de implementación antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>The package has %1 MB; the org takes %2 MB at once. Nothing was sent: promote fewer components at a time.</source>
        <translation>El paquete ocupa %1 MB; la organización admite %2 MB de una vez. No se envió nada: promueva menos componentes cada vez.</translation>
    </message>
    <message>
        <source>The package has %1 files; the org takes %2 at once. Nothing was sent: promote fewer components at a time.</source>
        <translation>El paquete tiene %1 archivos; la organización admite %2 de una vez. No se envió nada: promueva menos componentes cada vez.</translation>
    </message>
    <message>
        <source>The package has %1 MB unzipped; the org takes %2 MB. Nothing was sent: promote fewer components at a time.</source>
        <translation>El paquete ocupa %1 MB descomprimido; la organización admite %2 MB. No se envió nada: promueva menos componentes cada vez.</translation>
    </message>
    <message>
        <source>The org contradicts itself about deployment %1. Look at its deployment status page.</source>
        <translation>La organización se contradice sobre la implementación %1. Consulte su página Estado de implementación.</translation>
    </message>
    <message>
        <source>The org does not accept this session any more. Sign in again.</source>
        <translation>La organización ya no acepta esta sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Something else is changing the org&apos;s setup right now. Try again in a minute.</source>
        <translation>Algo más está cambiando la configuración de la organización en este momento. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Another change to the org&apos;s setup is still running. Try again when it has ended.</source>
        <translation>Otro cambio en la configuración de la organización sigue en curso. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The org is not available right now. Try again in a minute.</source>
        <translation>La organización no está disponible en este momento. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The org&apos;s limit of API requests is used up. Try again when it has recovered.</source>
        <translation>Se agotó el límite de solicitudes de API de la organización. Inténtelo de nuevo cuando se haya recuperado.</translation>
    </message>
    <message>
        <source>That is more than the org takes at once. Ask for less.</source>
        <translation>Es más de lo que la organización admite de una vez. Pida menos.</translation>
    </message>
    <message>
        <source>The signed-in user lacks a permission in the org: “Modify Metadata Through Metadata API Functions” and “API Enabled” are needed. Ask an admin of the org.</source>
        <translation>Al usuario de la sesión le falta un permiso en la organización: se necesitan «Modificar metadatos mediante funciones de API de metadatos» (Modify Metadata Through Metadata API Functions) y «API activada» (API Enabled). Pregunte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>The signed-in user may not do that in the org. Ask an admin of the org.</source>
        <translation>El usuario de la sesión no puede hacer eso en la organización. Pregunte a un administrador de la organización.</translation>
    </message>
    <message>
        <source>The org&apos;s edition or the user&apos;s profile has no API access.</source>
        <translation>La edición de la organización o el perfil del usuario no tiene acceso a la API.</translation>
    </message>
    <message>
        <source>The org does not speak this API version.</source>
        <translation>La organización no admite esta versión de API.</translation>
    </message>
    <message>
        <source>The org does not speak this API version any more.</source>
        <translation>La organización ya no admite esta versión de API.</translation>
    </message>
    <message>
        <source>The org does not know that id.</source>
        <translation>La organización no conoce ese Id.</translation>
    </message>
    <message>
        <source>The org does not know that id, or keeps it no longer.</source>
        <translation>La organización no conoce ese Id. o ya no lo conserva.</translation>
    </message>
    <message>
        <source>The org does not have what was asked for.</source>
        <translation>La organización no tiene lo que se pidió.</translation>
    </message>
    <message>
        <source>The org refused: %1</source>
        <translation>La organización lo rechazó: %1</translation>
    </message>
    <message>
        <source>%1 is not available right now. Try again in a minute.</source>
        <translation>%1 no está disponible en este momento. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>%1 sends us on to another address (%2), which is not followed. Sign in again to get the org&apos;s present address.</source>
        <translation>%1 redirige a otra dirección (%2), que no se sigue. Inicie sesión de nuevo para obtener la dirección actual de la organización.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not from Salesforce. Check the address, and whether the network asks for a sign-in of its own.</source>
        <translation>%1 respondió con algo que no es de Salesforce. Compruebe la dirección y si la red pide su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>The org&apos;s answer to a query could not be read. Try again.</source>
        <translation>No se pudo leer la respuesta de la organización a una consulta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The private key cannot be used. It must be an RSA key of at least 2048 bits in PEM form, without a passphrase.</source>
        <translation>No se puede usar la clave privada. Debe ser una clave RSA de al menos 2048 bits en formato PEM, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use, so the browser could not come back. End the other sign-in or program that uses it, then try again.</source>
        <translation>El puerto %1 de este equipo está en uso, así que el navegador no pudo volver a Backflow. Cierre el otro inicio de sesión o el programa que lo usa y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Start the sign-in again.</source>
        <translation>Nadie inició sesión a tiempo en el navegador. Comience de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>This is not the answer to the sign-in that Backflow started.</source>
        <translation>Esta no es la respuesta al inicio de sesión que comenzó Backflow.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Backflow.</source>
        <translation>Ha iniciado sesión. Cierre esta página y vuelva a Backflow.</translation>
    </message>
    <message>
        <source>The sign-in did not go through. Close this page and go back to Backflow.</source>
        <translation>El inicio de sesión no se completó. Cierre esta página y vuelva a Backflow.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser: %1</source>
        <translation>El inicio de sesión se rechazó en el navegador: %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the org said whether it took the request. It may be running there; look before it is sent again.</source>
        <translation>La conexión con %1 falló antes de que la organización dijera si aceptó la solicitud. Quizá esté en curso allí; mire antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not tell its time.</source>
        <translation>%1 no indicó su hora.</translation>
    </message>
    <message>
        <source>The org gave an answer that makes no sense here. Try again.</source>
        <translation>La organización dio una respuesta que aquí no tiene sentido. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That asks for %1 components; the org gives %2 files at once. Ask for less at a time.</source>
        <translation>Eso pide %1 componentes; la organización entrega %2 archivos de una vez. Pida menos de una vez.</translation>
    </message>
    <message>
        <source>The org has put the retrieve in its queue</source>
        <translation>La organización puso la recuperación en su cola</translation>
    </message>
    <message>
        <source>The org is putting the components together</source>
        <translation>La organización está reuniendo los componentes</translation>
    </message>
    <message>
        <source>The org did not finish the retrieve within an hour. Ask for less at a time.</source>
        <translation>La organización no terminó la recuperación en una hora. Pida menos de una vez.</translation>
    </message>
    <message>
        <source>This environment has no sign-in yet. Sign in to it first.</source>
        <translation>Este entorno aún no tiene inicio de sesión. Inicie sesión en él primero.</translation>
    </message>
    <message>
        <source>What the keychain holds for this org cannot be read. Sign in again.</source>
        <translation>No se puede leer lo que el llavero guarda para esta organización. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not the address of an org. It looks like https://acme.my.salesforce.com.</source>
        <translation>«%1» no es la dirección de una organización. Tiene la forma https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>That is not an access token. It looks like 00D…!AQ….</source>
        <translation>Eso no es un token de acceso. Tiene la forma 00D…!AQ….</translation>
    </message>
    <message>
        <source>That is not an sfdxAuthUrl. It looks like force://PlatformCLI::5Aep…@acme.my.salesforce.com.</source>
        <translation>Eso no es una sfdxAuthUrl. Tiene la forma force://PlatformCLI::5Aep…@acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>A sign-in by JWT needs a client id and a username.</source>
        <translation>Un inicio de sesión por JWT necesita un Id. de cliente y un nombre de usuario.</translation>
    </message>
    <message>
        <source>The org&apos;s answer could not be read. Try again.</source>
        <translation>No se pudo leer la respuesta de la organización. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2. Sign in again.</source>
        <translation>%1 rechazó el inicio de sesión: %2. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 answered the sign-in with something that is not from Salesforce. Check the address.</source>
        <translation>%1 respondió al inicio de sesión con algo que no es de Salesforce. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The session with %1 has ended. Sign in again.</source>
        <translation>La sesión con %1 terminó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 is another org than before (%2, it was %3): the sandbox may have been refreshed. Nothing was done; sign in again to connect the new one.</source>
        <translation>%1 es otra organización que antes (%2; era %3): quizá se actualizó el sandbox. No se hizo nada; inicie sesión de nuevo para conectar la nueva.</translation>
    </message>
    <message>
        <source>The org works on this job already.</source>
        <translation>La organización ya trabaja en este trabajo.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>«%1» no es el id. de un registro.</translation>
    </message>
    <message>
        <source>The copy of %1 is not ready yet.</source>
        <translation>La copia de %1 aún no está lista.</translation>
    </message>
</context>
<context>
    <name>backflow::sandbox</name>
    <message numerus="yes">
        <source>%Ln component(s) due from above.</source>
        <translation>
            <numerusform>%Ln componente pendiente desde arriba.</numerusform>
            <numerusform>%Ln componentes pendientes desde arriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) drifted here.</source>
        <translation>
            <numerusform>%Ln componente se ha desviado aquí.</numerusform>
            <numerusform>%Ln componentes se han desviado aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) with changes of its own, not promoted: a refresh loses them.</source>
        <translation>
            <numerusform>%Ln componente con cambios propios sin promover: una actualización los pierde.</numerusform>
            <numerusform>%Ln componentes con cambios propios sin promover: una actualización los pierde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its own that a refresh would lose.</source>
        <translation>Nada propio que una actualización perdiera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of those due were changed here, too: a back-promotion merges them.</source>
        <translation>
            <numerusform>%Ln de los componentes pendientes también se cambió aquí: una retropromoción lo combina.</numerusform>
            <numerusform>%Ln de los componentes pendientes también se cambiaron aquí: una retropromoción los combina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data is needed, but nobody knows how old it is: ask production about its sandboxes.</source>
        <translation>Sus datos se necesitan, pero nadie sabe qué antigüedad tienen: consulte a producción por sus sandboxes.</translation>
    </message>
    <message>
        <source>Its data is not needed.</source>
        <translation>Sus datos no se necesitan.</translation>
    </message>
    <message numerus="yes">
        <source>Last refreshed %Ln day(s) ago.</source>
        <translation>
            <numerusform>Actualizado por última vez hace %Ln día.</numerusform>
            <numerusform>Actualizado por última vez hace %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and older than it may be (%Ln day(s)).</source>
        <translation>
            <numerusform>Sus datos se necesitan y son más antiguos de lo permitido (%Ln día).</numerusform>
            <numerusform>Sus datos se necesitan y son más antiguos de lo permitido (%Ln días).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and new enough (%Ln day(s) at most).</source>
        <translation>
            <numerusform>Sus datos se necesitan y son bastante recientes (%Ln día como máximo).</numerusform>
            <numerusform>Sus datos se necesitan y son bastante recientes (%Ln días como máximo).</numerusform>
        </translation>
    </message>
    <message>
        <source>Production allows the next refresh on %1.</source>
        <translation>Producción permite la próxima actualización el %1.</translation>
    </message>
    <message>
        <source>Production allows a refresh today.</source>
        <translation>Producción permite una actualización hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Measured %Ln day(s) ago: measure again.</source>
        <translation>
            <numerusform>Medido hace %Ln día: mida de nuevo.</numerusform>
            <numerusform>Medido hace %Ln días: mida de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again since it was measured: measure again.</source>
        <translation>Leído de nuevo desde la medición: mida de nuevo.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>Refreshed: connect it again</source>
        <translation>Actualizado: conéctelo de nuevo</translation>
    </message>
    <message>
        <source>Being refreshed</source>
        <translation>Actualizándose</translation>
    </message>
    <message>
        <source>Back-promote</source>
        <translation>Retropromover</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh, once it is allowed</source>
        <translation>Actualizar, cuando se permita</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Before %1 is refreshed</source>
        <translation>Antes de actualizar %1</translation>
    </message>
    <message>
        <source>No production environment is on the map to compare users with.</source>
        <translation>No hay ningún entorno de producción en el mapa con el que comparar usuarios.</translation>
    </message>
    <message>
        <source>%1 is no sandbox: it is never refreshed.</source>
        <translation>%1 no es un sandbox: nunca se actualiza.</translation>
    </message>
    <message>
        <source>%1 was never read.</source>
        <translation>%1 nunca se leyó.</translation>
    </message>
    <message>
        <source>Looking for work that only %1 has</source>
        <translation>Buscando el trabajo que solo tiene %1</translation>
    </message>
    <message>
        <source>Nothing was captured under %1.</source>
        <translation>No se guardó nada con %1.</translation>
    </message>
    <message>
        <source>What was captured under %1 cannot be read.</source>
        <translation>Lo guardado con %1 no se puede leer.</translation>
    </message>
    <message>
        <source>Connect the environment to the new org</source>
        <translation>Conectar el entorno a la nueva organización</translation>
    </message>
    <message>
        <source>Sign-in, org id, record and common versions: Backflow does it.</source>
        <translation>Inicio de sesión, id. de la organización, registro y versiones comunes: lo hace Backflow.</translation>
    </message>
    <message>
        <source>Put the captured work back</source>
        <translation>Devolver el trabajo guardado</translation>
    </message>
    <message>
        <source>It is offered as a plan; what production changed meanwhile is merged.</source>
        <translation>Se ofrece como plan; lo que producción cambió entretanto se combina.</translation>
    </message>
    <message>
        <source>Add the users that only the sandbox had</source>
        <translation>Agregar los usuarios que solo tenía el sandbox</translation>
    </message>
    <message>
        <source>Setup, Users. A copy has the users of its source, and no others.</source>
        <translation>Configuración, Usuarios. Una copia tiene los usuarios de su origen y ningún otro.</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <translation>Permitir que la gente inicie sesión</translation>
    </message>
    <message>
        <source>Usernames end with the sandbox&apos;s name, addresses are made invalid: correct those of who works here, and reset passwords.</source>
        <translation>Los nombres de usuario terminan en el nombre del sandbox y las direcciones quedan invalidadas: corrija las de quienes trabajan aquí y restablezca las contraseñas.</translation>
    </message>
    <message>
        <source>Set how far e-mail goes</source>
        <translation>Definir hasta dónde llegan los correos</translation>
    </message>
    <message>
        <source>Setup, Deliverability. A fresh copy sends system e-mail only.</source>
        <translation>Configuración, Capacidad de entrega. Una copia nueva solo envía correos del sistema.</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>Enmascarar datos personales</translation>
    </message>
    <message>
        <source>The records are production&apos;s until that is done.</source>
        <translation>Hasta entonces, los registros son los de producción.</translation>
    </message>
    <message>
        <source>Stop or start scheduled jobs</source>
        <translation>Detener o iniciar trabajos programados</translation>
    </message>
    <message>
        <source>Setup, Scheduled Jobs. What ran in production may run here, too.</source>
        <translation>Configuración, Trabajos programados. Lo que se ejecutaba en producción puede ejecutarse aquí también.</translation>
    </message>
    <message>
        <source>Point integrations away from production</source>
        <translation>Apartar las integraciones de producción</translation>
    </message>
    <message>
        <source>Named credentials, remote sites, outbound messages, custom settings with addresses.</source>
        <translation>Credenciales con nombre, sitios remotos, mensajes salientes, configuraciones personalizadas con direcciones.</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>Introducir de nuevo los secretos</translation>
    </message>
    <message>
        <source>Passwords of named credentials, certificates and auth providers are not copied, or are production&apos;s.</source>
        <translation>Las contraseñas de credenciales con nombre, los certificados y los proveedores de autenticación no se copian o son los de producción.</translation>
    </message>
    <message>
        <source>Renew tokens of connected apps and build servers</source>
        <translation>Renovar los tokens de aplicaciones conectadas y servidores de compilación</translation>
    </message>
    <message>
        <source>Every token of the old org is dead, those of CI included.</source>
        <translation>Todos los tokens de la organización anterior están muertos, incluidos los de CI.</translation>
    </message>
    <message>
        <source>Load the records that tests need</source>
        <translation>Cargar los registros que necesitan las pruebas</translation>
    </message>
    <message>
        <source>Developer sandboxes are copied without records.</source>
        <translation>Los sandboxes Developer se copian sin registros.</translation>
    </message>
    <message>
        <source>Look at what is due from above</source>
        <translation>Ver lo que está pendiente desde arriba</translation>
    </message>
    <message>
        <source>A back-promotion brings what the copy does not have yet.</source>
        <translation>Una retropromoción trae lo que la copia aún no tiene.</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”.</source>
        <translation>La lista no tiene ningún elemento «%1».</translation>
    </message>
    <message>
        <source>%1 has no checklist: it was not refreshed since Backflow looks after it.</source>
        <translation>%1 no tiene lista: no se actualizó desde que Backflow se ocupa de él.</translation>
    </message>
    <message>
        <source>Say what has to be done.</source>
        <translation>Diga qué hay que hacer.</translation>
    </message>
    <message>
        <source>Asking %1 about its sandboxes</source>
        <translation>Consultando a %1 por sus sandboxes</translation>
    </message>
    <message>
        <source>Looking for what %1 and %2 have in common</source>
        <translation>Buscando lo que %1 y %2 tienen en común</translation>
    </message>
    <message>
        <source>As far as production tells, %1 is still the org it was.</source>
        <translation>Según producción, %1 sigue siendo la misma organización.</translation>
    </message>
    <message>
        <source>No production org can be asked for a sign-in to %1. Sign in to it in another way.</source>
        <translation>No se puede pedir a ninguna organización de producción un inicio de sesión en %1. Inicie sesión de otra manera.</translation>
    </message>
    <message>
        <source>That sign-in is for org %1, but %2 was refreshed into org %3. Nothing was changed.</source>
        <translation>Ese inicio de sesión es para la organización %1, pero %2 se actualizó como la organización %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Org %1 is %2 already. Nothing was changed.</source>
        <translation>La organización %1 ya es %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>No hay ningún entorno %1.</translation>
    </message>
    <message>
        <source>The permission at hand is not for connecting %1, or is too old. Ask again.</source>
        <translation>El permiso disponible no es para conectar %1 o es demasiado antiguo. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not connected to its new org yet. Sign in first.</source>
        <translation>%1 aún no está conectado a su nueva organización. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>After %1 was refreshed</source>
        <translation>Después de actualizar %1</translation>
    </message>
    <message>
        <source>No production org of this pipeline tells of a sandbox that %1 stands for. Put production on the map and sign in to it.</source>
        <translation>Ninguna organización de producción de este pipeline conoce un sandbox que corresponda a %1. Ponga producción en el mapa e inicie sesión.</translation>
    </message>
    <message>
        <source>The permission to refresh %1 is too old. Ask again.</source>
        <translation>El permiso para actualizar %1 es demasiado antiguo. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for refreshing %2. Nothing was asked of production.</source>
        <translation>El permiso disponible es para %1, no para actualizar %2. No se pidió nada a producción.</translation>
    </message>
    <message>
        <source>Say why %1 is refreshed: that goes on record.</source>
        <translation>Diga por qué se actualiza %1: queda registrado.</translation>
    </message>
    <message>
        <source>%1 is being refreshed already (%2).</source>
        <translation>%1 ya se está actualizando (%2).</translation>
    </message>
    <message>
        <source>Asking %1 to refresh %2</source>
        <translation>Pidiendo a %1 que actualice %2</translation>
    </message>
    <message>
        <source>No copy of %1 waits for activation.</source>
        <translation>Ninguna copia de %1 espera activación.</translation>
    </message>
    <message>
        <source>Nothing of that is missing in %1.</source>
        <translation>Nada de eso falta en %1.</translation>
    </message>
    <message>
        <source>Before captured work is put back into %1</source>
        <translation>Antes de devolver el trabajo guardado a %1</translation>
    </message>
    <message>
        <source>Puts back the work captured in %1 before its refresh</source>
        <translation>Devuelve el trabajo guardado en %1 antes de su actualización</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from %2 to %3.</source>
        <translation>«%1» debe ser un número entero de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>backflow::secrets</name>
    <message>
        <source>No keychain is running on this computer, so nothing was saved. Start one, for example with “gnome-keyring-daemon --unlock --components=secrets” in a D-Bus session, or sign in for this session only with BACKFLOW_SECRETS=memory.</source>
        <translation>No hay ningún llavero en ejecución en este equipo, así que no se guardó nada. Inicie uno, por ejemplo con «gnome-keyring-daemon --unlock --components=secrets» en una sesión D-Bus, o inicie sesión solo para esta vez con BACKFLOW_SECRETS=memory.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so nothing was saved. Sign in for this session only with BACKFLOW_SECRETS=memory.</source>
        <translation>No se puede usar el llavero de este equipo, así que no se guardó nada. Inicie sesión solo para esta vez con BACKFLOW_SECRETS=memory.</translation>
    </message>
    <message>
        <source>The keychain did not answer within a minute. It may wait for its password: unlock it, then try again.</source>
        <translation>El llavero no respondió en un minuto. Quizá espera su contraseña: desbloquéelo y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for %1. Sign in first.</source>
        <translation>El llavero no guarda nada para %1. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The keychain is locked or access was refused. Unlock it, then try again.</source>
        <translation>El llavero está bloqueado o se denegó el acceso. Desbloquéelo y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain reported an error: %1</source>
        <translation>El llavero notificó un error: %1</translation>
    </message>
    <message>
        <source>Nothing is kept for %1. Sign in first.</source>
        <translation>No se guarda nada para %1. Inicie sesión primero.</translation>
    </message>
</context>
<context>
    <name>backflow::services</name>
    <message>
        <source>Nobody is signed in to %1. Sign in first; on a build server set %2 to an access token.</source>
        <translation>Nadie ha iniciado sesión en %1. Inicie sesión primero; en un servidor de compilación, asigne a %2 un token de acceso.</translation>
    </message>
    <message>
        <source>The renewed sign-in of %1 could not be saved: %2 It is good until this program ends; unlock the keychain before then, or sign in to %1 again afterwards.</source>
        <translation>No se pudo guardar el inicio de sesión renovado de %1: %2 Vale hasta que termine este programa; desbloquee el llavero antes o inicie sesión de nuevo en %1 después.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is forgotten on this computer, but %2 could not be told (%3) and may go on accepting it. To be sure, end the session in the org: Setup, Session Management, and Connected Apps OAuth Usage.</source>
        <translation>El inicio de sesión de %1 se olvidó en este equipo, pero no se pudo avisar a %2 (%3), que quizá siga aceptándolo. Para mayor seguridad, cierre la sesión en la organización: Configuración, Gestión de sesiones y Uso de OAuth de aplicaciones conectadas.</translation>
    </message>
    <message>
        <source>This program works with what is stored and reaches no org.</source>
        <translation>Este programa trabaja con lo almacenado y no llega a ninguna organización.</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already. It was left as it is.</source>
        <translation>Ya hay un espacio de trabajo en %1. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;backflowctl init&quot;, or name another folder with --workspace.</source>
        <translation>No hay ningún espacio de trabajo en %1. Cree uno con «backflowctl init» o indique otra carpeta con --workspace.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 at byte %3.</source>
        <translation>No se puede leer %1: %2 en el byte %3.</translation>
    </message>
    <message>
        <source>%1 is not the file of a workspace of this version of Backflow.</source>
        <translation>%1 no es el archivo de un espacio de trabajo de esta versión de Backflow.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 lies inside the workspace itself.</source>
        <translation>%1 está dentro del propio espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new or an empty folder.</source>
        <translation>%1 no está vacía. Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>The workspace could not be carried to %1. It is where it was.</source>
        <translation>No se pudo llevar el espacio de trabajo a %1. Está donde estaba.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is good until this program ends, for it could not be saved: %2</source>
        <translation>La sesión en %1 vale hasta que acabe este programa, pues no se pudo guardar: %2</translation>
    </message>
    <message>
        <source>The keychain still holds the sign-in of %1 after it was told to forget it. Remove the entry “%2” of “backflow” by hand.</source>
        <translation>El llavero sigue guardando la sesión de %1 aunque se le pidió olvidarla. Quite a mano la entrada «%2» de «backflow».</translation>
    </message>
    <message>
        <source>the keychain gives back something else than it got.</source>
        <translation>el llavero devuelve algo distinto de lo que recibió.</translation>
    </message>
    <message>
        <source>Say why: whether production may be written to goes on record with a reason.</source>
        <translation>Diga por qué: si se puede escribir en producción queda registrado con un motivo.</translation>
    </message>
    <message>
        <source>The sign-in that is kept for the Git server cannot be read.</source>
        <translation>No se puede leer el inicio de sesión guardado para el servidor Git.</translation>
    </message>
    <message>
        <source>No Git server is set for this pipeline.</source>
        <translation>Este pipeline no tiene ningún servidor Git configurado.</translation>
    </message>
    <message>
        <source>The Git server %1 is not reached over https: it wants no name and password, but an SSH key.</source>
        <translation>Al servidor Git %1 no se llega por https: no pide nombre y contraseña, sino una clave SSH.</translation>
    </message>
    <message>
        <source>A name and a password or token are needed, one line each.</source>
        <translation>Hacen falta un nombre y una contraseña o un token, una línea cada uno.</translation>
    </message>
    <message>
        <source>%1 does not take this name and password. Nothing was kept; try again.</source>
        <translation>%1 no acepta este nombre y contraseña. No se guardó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain still holds the sign-in to the Git server; remove the entry “%1” there by hand.</source>
        <translation>El llavero aún contiene el inicio de sesión en el servidor Git; quite allí la entrada «%1» a mano.</translation>
    </message>
    <message>
        <source>That sign-in is for org %1, but %2 is org %3. Nothing was kept. If the sandbox was refreshed, connect it anew: Advisor, or &quot;backflowctl sandbox rebind&quot;.</source>
        <translation>Ese inicio de sesión es para la organización %1, pero %2 es la organización %3. No se guardó nada. Si el sandbox se actualizó, conéctelo de nuevo: Asesor, o «backflowctl sandbox rebind».</translation>
    </message>
    <message>
        <source>%1 is signed in to %2 now. Before, that was %3: the record tells who acts, and what the org allows may be something else.</source>
        <translation>%1 ha iniciado sesión en %2. Antes era %3: el registro dice quién actúa, y lo que la organización permite puede ser otra cosa.</translation>
    </message>
</context>
<context>
    <name>backflow::snapshot</name>
    <message>
        <source>Reading the setup audit trail of %1</source>
        <translation>Leyendo el seguimiento de auditoría de configuración de %1</translation>
    </message>
    <message>
        <source>%1 was never retrieved. Retrieve it first.</source>
        <translation>%1 nunca se recuperó. Recupérelo primero.</translation>
    </message>
    <message>
        <source>The setup audit trail of %1 could not be read: %2</source>
        <translation>No se pudo leer el seguimiento de auditoría de configuración de %1: %2</translation>
    </message>
    <message>
        <source>%1 is a metadata type that is not known here; it was not read.</source>
        <translation>%1 es un tipo de metadatos que aquí no se conoce; no se leyó.</translation>
    </message>
    <message>
        <source>The org does not offer the metadata type %1; it was not read.</source>
        <translation>La organización no ofrece el tipo de metadatos %1; no se leyó.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 es demasiado grande para compararlo.</translation>
    </message>
    <message>
        <source>%1 holds too many files.</source>
        <translation>%1 contiene demasiados archivos.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>None of that differs from the record of %1 any more.</source>
        <translation>Nada de eso difiere ya del registro de %1.</translation>
    </message>
    <message>
        <source>There is no environment called %1.</source>
        <translation>No hay ningún entorno llamado %1.</translation>
    </message>
    <message>
        <source>The repository has no branch called %1.</source>
        <translation>El repositorio no tiene ninguna rama llamada %1.</translation>
    </message>
    <message>
        <source>%1 has no snapshot from %2 or before; the first is of %3.</source>
        <translation>%1 no tiene ninguna instantánea de %2 o anterior; la primera es de %3.</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 no tiene ningún commit %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole commit id.</source>
        <translation>«%1» no es un Id. de commit completo.</translation>
    </message>
    <message>
        <source>“%1” is neither a time like 2026-11-01 or 2026-11-01T18:00 nor a commit.</source>
        <translation>«%1» no es una hora como 2026-11-01 o 2026-11-01T18:00 ni un commit.</translation>
    </message>
    <message>
        <source>“%1” is no commit.</source>
        <translation>«%1» no es un commit.</translation>
    </message>
    <message>
        <source>“%1” is no environment, folder or zip. This pipeline has: %2. A branch is named branch:NAME.</source>
        <translation>«%1» no es un entorno, una carpeta ni un zip. Este pipeline tiene: %2. Una rama se indica como branch:NAME.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or set the environment up anew if its sandbox was refreshed.</source>
        <translation>El inicio de sesión de %1 lleva a la organización %2, pero %1 es la organización %3. Inicie sesión de nuevo, o configure otra vez el entorno si se actualizó su sandbox.</translation>
    </message>
    <message>
        <source>the org lists it but did not give it</source>
        <translation>la organización lo enumera, pero no lo entregó</translation>
    </message>
    <message>
        <source>its XML is malformed; the last known content is kept</source>
        <translation>su XML está mal formado; se conserva el último contenido conocido</translation>
    </message>
    <message>
        <source>Storing the snapshot of %1</source>
        <translation>Almacenando la instantánea de %1</translation>
    </message>
    <message>
        <source>Asking %1 about its sandboxes</source>
        <translation>Consultando a %1 por sus sandboxes</translation>
    </message>
    <message numerus="yes">
        <source>Listing %1 of %Ln types: %2</source>
        <translation>
            <numerusform>Enumerando %1 de %Ln tipo: %2</numerusform>
            <numerusform>Enumerando %1 de %Ln tipos: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln types (%2): %3</source>
        <translation>
            <numerusform>Leyendo el tipo %1 de %Ln (%2): %3</numerusform>
            <numerusform>Leyendo el tipo %1 de %Ln (%2): %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components are here</source>
        <translation>
            <numerusform>ha llegado %1 de %Ln componente</numerusform>
            <numerusform>han llegado %1 de %Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What has arrived so far, %Ln components, is kept: retrieve %2 again and only the rest is asked for.</source>
        <translation>
            <numerusform>%1 Se conserva lo que llegó hasta ahora, %Ln componente: recupere %2 de nuevo y solo se pedirá el resto.</numerusform>
            <numerusform>%1 Se conserva lo que llegó hasta ahora, %Ln componentes: recupere %2 de nuevo y solo se pedirá el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %L2 of its %L3 API requests left for these 24 hours. This takes about %L4, and Backflow leaves %5% of them to everything else that works with the org. Nothing was begun. Requests come back hour by hour: try again later.</source>
        <translation>A %1 le quedan %L2 de sus %L3 solicitudes de API para estas 24 horas. Esto necesita unas %L4, y Backflow deja el %5&#xa0;% a todo lo demás que trabaja con la organización. No se empezó nada. Las solicitudes se recuperan hora a hora: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Reading the sign-ins of %1</source>
        <translation>Leyendo los inicios de sesión de %1</translation>
    </message>
    <message>
        <source>%1 was not asked for its release yet. Read it first.</source>
        <translation>Aún no se preguntó a %1 por su versión. Léalo primero.</translation>
    </message>
    <message>
        <source>%1 was moved by somebody without Backflow (%2, %3). What they put there was never read from the org; this snapshot goes on top of it with what the org holds.</source>
        <translation>Alguien movió %1 sin Backflow (%2, %3). Lo que puso ahí nunca se leyó de la organización; esta instantánea va encima con lo que la organización contiene.</translation>
    </message>
    <message>
        <source>The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or, if its sandbox was refreshed, connect it anew: Advisor, or &quot;backflowctl sandbox rebind&quot;.</source>
        <translation>El inicio de sesión de %1 lleva a la organización %2, pero %1 es la organización %3. Inicie sesión de nuevo o, si su sandbox se actualizó, conéctelo de nuevo: Asesor, o «backflowctl sandbox rebind».</translation>
    </message>
</context>
<context>
    <name>backflow::store</name>
    <message>
        <source>“%1” does not name stored content.</source>
        <translation>«%1» no designa contenido almacenado.</translation>
    </message>
    <message>
        <source>The stored content %1 is missing from %2.</source>
        <translation>El contenido almacenado %1 falta en %2.</translation>
    </message>
    <message>
        <source>The stored content %1 in %2 is damaged. It was not used; restore the folder from a backup.</source>
        <translation>El contenido almacenado %1 en %2 está dañado. No se usó; restaure la carpeta desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Record %1 of the journal (promotion %2, step %3) was changed after it was written. Nothing is done upon it; restore the journal from a backup.</source>
        <translation>El registro %1 del diario (promoción %2, paso %3) se cambió después de escribirse. No se hace nada a partir de él; restaure el diario desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Nothing was recorded.</source>
        <translation>No queda espacio para escribir %1. No se registró nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is missing or the disk is read-only. Nothing was recorded.</source>
        <translation>No se puede escribir %1: falta permiso o el disco es de solo lectura. No se registró nada.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Keep a copy of its folder, then restore it from a backup.</source>
        <translation>%1 está dañado y se dejó como estaba. Guarde una copia de su carpeta y después restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was recorded; try again.</source>
        <translation>Otro programa está usando %1. No se registró nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 refused a record that does not follow the one before it.</source>
        <translation>%1 rechazó un registro que no sigue al anterior.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>No se pudo leer ni escribir %1: %2.</translation>
    </message>
    <message>
        <source>This installation lacks Qt&apos;s SQLite driver. Install it again.</source>
        <translation>A esta instalación le falta el controlador SQLite de Qt. Instálela de nuevo.</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a journal.</source>
        <translation>%1 está en un disco que no puede alojar un diario.</translation>
    </message>
    <message>
        <source>Another Backflow process works on promotion %1. Wait for it to end, or end that process, then try again.</source>
        <translation>Otro proceso de Backflow trabaja en la promoción %1. Espere a que termine, o finalice ese proceso, y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal is broken at record %1: a record was removed, added or moved. Restore the journal from a backup.</source>
        <translation>El diario está roto en el registro %1: se eliminó, agregó o movió un registro. Restaure el diario desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The journal in %1 was written by a newer version of Backflow. It was left as it is; use that version, or a newer one.</source>
        <translation>El diario de %1 lo escribió una versión más reciente de Backflow. Se dejó como estaba; use esa versión o una más reciente.</translation>
    </message>
    <message>
        <source>Promotion %1 went on elsewhere in the meantime. Open it again to see where it stands.</source>
        <translation>La promoción %1 avanzó en otro lugar mientras tanto. Ábrala de nuevo para ver en qué punto está.</translation>
    </message>
    <message>
        <source>The journal in %1 is damaged. Keep a copy of the folder, then restore it from a backup.</source>
        <translation>El diario de %1 está dañado. Guarde una copia de la carpeta y después restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no stored %1 named “%2”.</source>
        <translation>No hay nada almacenado como %1 con el nombre «%2».</translation>
    </message>
    <message>
        <source>The stored %1 “%2” is damaged and cannot be read.</source>
        <translation>Lo almacenado como %1 con el nombre «%2» está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2). What is done to orgs is noted in a journal that has to be safe on this computer at once, which such a drive does not promise. Put the workspace on a disk of this computer; the team shares through Git.</source>
        <translation>%1 está en una unidad de red (%2). Lo que se hace en las organizaciones se anota en un diario que debe quedar a salvo en este equipo de inmediato, y esa unidad no lo garantiza. Ponga el espacio de trabajo en un disco de este equipo; el equipo comparte mediante Git.</translation>
    </message>
    <message>
        <source>%1 is on a drive with a simple file system (%2), where a power cut can lose what was written. Put the workspace on another disk of this computer.</source>
        <translation>%1 está en una unidad con un sistema de archivos sencillo (%2), donde un corte de energía puede perder lo escrito. Ponga el espacio de trabajo en otro disco de este equipo.</translation>
    </message>
</context>
<context>
    <name>backflow::text</name>
    <message>
        <source>“%1” is Cyrillic</source>
        <translation>«%1» es cirílica</translation>
    </message>
    <message>
        <source>“%1” is Greek</source>
        <translation>«%1» es griega</translation>
    </message>
    <message>
        <source>“%1” is Armenian</source>
        <translation>«%1» es armenia</translation>
    </message>
    <message>
        <source>“%1” is Cherokee</source>
        <translation>«%1» es cheroqui</translation>
    </message>
    <message>
        <source>“%1” is Latin</source>
        <translation>«%1» es latina</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access</name>
    <message>
        <source>%1 may only look</source>
        <translation>%1 solo puede mirar</translation>
    </message>
    <message>
        <source>%1 may change metadata and Apex</source>
        <translation>%1 puede cambiar metadatos y Apex</translation>
    </message>
    <message>
        <source>%1 may change metadata</source>
        <translation>%1 puede cambiar metadatos</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Parts of access</source>
        <translation>Partes del acceso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>What is open or only advises</source>
        <translation>Lo que está abierto o solo orienta</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Add %1 to the policy</source>
        <translation>Agregar a %1 a la política</translation>
    </message>
    <message>
        <source>Change %1 in the policy</source>
        <translation>Cambiar a %1 en la política</translation>
    </message>
    <message>
        <source>People of the policy</source>
        <translation>Personas de la política</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Se reconoce por</translation>
    </message>
    <message>
        <source>Own environments</source>
        <translation>Entornos propios</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Lo que puede hacer cada rol</translation>
    </message>
    <message>
        <source>Roles of Backflow do not replace the permissions a user has in an org; the environments show both.</source>
        <translation>Los roles de Backflow no sustituyen los permisos de un usuario en una organización; los entornos muestran ambos.</translation>
    </message>
    <message>
        <source>What you may do in each environment</source>
        <translation>Lo que puede hacer en cada entorno</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>You may deploy</source>
        <translation>Puede implementar</translation>
    </message>
    <message>
        <source>In the org itself</source>
        <translation>En la propia organización</translation>
    </message>
    <message>
        <source>Ask the orgs</source>
        <translation>Preguntar a las organizaciones</translation>
    </message>
    <message>
        <source>Rules for approvals</source>
        <translation>Reglas de aprobación</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Quién puede aprobar</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Cuatro ojos</translation>
    </message>
    <message>
        <source>Plans that ask for an approval</source>
        <translation>Planes que piden una aprobación</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Person to explain</source>
        <translation>Persona que explicar</translation>
    </message>
    <message>
        <source>Environment to explain</source>
        <translation>Entorno que explicar</translation>
    </message>
    <message>
        <source>What this person can do there</source>
        <translation>Lo que esta persona puede hacer allí</translation>
    </message>
    <message>
        <source>What can this person do there?</source>
        <translation>¿Qué puede hacer esta persona allí?</translation>
    </message>
    <message>
        <source>Open a workspace to see who may do what.</source>
        <translation>Abra un espacio de trabajo para ver quién puede hacer qué.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The policy is in force</source>
        <translation>La política está en vigor</translation>
    </message>
    <message>
        <source>The orgs are being asked.</source>
        <translation>Se está preguntando a las organizaciones.</translation>
    </message>
    <message>
        <source>Ask the orgs what their users may do</source>
        <translation>Preguntar a las organizaciones qué pueden hacer sus usuarios</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Approve the plan for %1</source>
        <translation>Aprobar el plan para %1</translation>
    </message>
    <message>
        <source>Take back the approval for %1</source>
        <translation>Retirar la aprobación para %1</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>No policy: everybody who opens this workspace may do everything in it</source>
        <translation>Sin política: quien abra este espacio de trabajo puede hacerlo todo en él</translation>
    </message>
    <message>
        <source>Policy version %1, not signed. You: %2</source>
        <translation>Política versión %1, sin firmar. Usted: %2</translation>
    </message>
    <message>
        <source>Policy version %1, signed. You: %2</source>
        <translation>Política versión %1, firmada. Usted: %2</translation>
    </message>
    <message>
        <source>The policy is not trusted: everything is read-only</source>
        <translation>No se confía en la política: todo es de solo lectura</translation>
    </message>
    <message>
        <source>The policy ran out: everything is read-only until it is renewed</source>
        <translation>La política caducó: todo es de solo lectura hasta que se renueve</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <translation>%1, sin clave</translation>
    </message>
    <message>
        <source>a signing key</source>
        <translation>una clave de firma</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>once %1 approved</source>
        <translation>cuando %1 apruebe</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>No approval rule</source>
        <translation>Sin regla de aprobación</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no preguntado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nobody has to agree to a deployment</source>
        <translation>nadie tiene que aceptar una implementación</translation>
    </message>
    <message>
        <source>%1 (not signed)</source>
        <translation>%1 (sin firma)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>Anybody else</source>
        <translation>Cualquier otra persona</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>The policy cannot be changed here.</source>
        <translation>Aquí no se puede cambiar la política.</translation>
    </message>
    <message>
        <source>Make a policy…</source>
        <translation>Crear una política…</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Elija una persona de la lista.</translation>
    </message>
    <message>
        <source>There is no org to ask yet.</source>
        <translation>Aún no hay ninguna organización a la que preguntar.</translation>
    </message>
    <message>
        <source>Choose a plan in the list.</source>
        <translation>Elija un plan de la lista.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Crear una política</translation>
    </message>
    <message>
        <source>Take %1 out of the policy</source>
        <translation>Quitar a %1 de la política</translation>
    </message>
    <message>
        <source>Change what it may…</source>
        <translation>Cambiar sus derechos…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Agregar una regla…</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Cambiar la regla…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>Show the plan…</source>
        <translation>Mostrar el plan…</translation>
    </message>
    <message>
        <source>What it changes, component by component, before you say yes</source>
        <translation>Lo que cambia, componente por componente, antes de aceptar</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Cambiar la política</translation>
    </message>
    <message>
        <source>This plan is on the computer of who made it alone. Ask for it to be shared with the team; until then its components stand on the tip of the line.</source>
        <translation>Este plan solo está en el equipo de quien lo hizo. Pida que se comparta con el equipo; hasta entonces, sus componentes figuran en la ayuda de la línea.</translation>
    </message>
    <message>
        <source>The plan has changed since the approval was asked for, so a yes to this request opens nothing. Ask for a new request.</source>
        <translation>El plan ha cambiado desde que se pidió la aprobación; aceptar esta solicitud no abre nada. Pida una nueva.</translation>
    </message>
    <message>
        <source>Open the plan for %1</source>
        <translation>Abrir el plan para %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>Make a policy first.</source>
        <translation>Cree primero una política.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Elija una regla de la lista.</translation>
    </message>
    <message>
        <source>Choose a role in the list.</source>
        <translation>Elija un rol de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people</source>
        <translation>
            <numerusform>%Ln persona más</numerusform>
            <numerusform>%Ln personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Rehacer el cambio</translation>
    </message>
    <message>
        <source>a change of the policy</source>
        <translation>un cambio de la política</translation>
    </message>
    <message>
        <source>Search people, roles, environments and approvals</source>
        <translation>Buscar personas, roles, entornos y aprobaciones</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>No plan asks for an approval now. Promotions asks for one where a rule wants it.</source>
        <translation>Ningún plan pide ahora una aprobación. Promociones la pide donde una regla lo exige.</translation>
    </message>
    <message>
        <source>There is no environment in the pipeline yet.</source>
        <translation>El pipeline todavía no tiene entornos.</translation>
    </message>
    <message>
        <source>The policy cannot be read or trusted, so nobody is listed and everything is read-only. The findings below say why.</source>
        <translation>La política no se puede leer o no es de confianza; por eso no aparece nadie y todo es de solo lectura. Los hallazgos de abajo dicen por qué.</translation>
    </message>
    <message>
        <source>No policy yet: everybody who opens this workspace may do everything in it. A policy says who may do what, and how many have to agree.</source>
        <translation>Todavía sin política: quien abra este espacio de trabajo puede hacerlo todo en él. Una política dice quién puede hacer qué y cuántos deben estar de acuerdo.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>Nada aquí coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Rules for plans</source>
        <translation>Reglas para planes</translation>
    </message>
    <message>
        <source>No rule yet: who may deploy does so with whatever tests and findings, and from whatever release.</source>
        <translation>Aún no hay reglas: quien puede implementar lo hace con cualquier prueba y hallazgo, y desde cualquier versión.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>As their Git has it; several with commas</source>
        <translation>Como está en su Git; varios con comas</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>SHA256:… as ssh-keygen -l prints it; several with commas</source>
        <translation>SHA256:… como lo muestra ssh-keygen -l; varias con comas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Own environments</source>
        <translation>Entornos propios</translation>
    </message>
    <message>
        <source>Names with commas</source>
        <translation>Nombres con comas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indique un nombre.</translation>
    </message>
    <message>
        <source>Give the e-mail address or the key that tells them from others.</source>
        <translation>Indique el correo o la clave que la distingue de las demás.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PlanRuleForm</name>
    <message>
        <source>Add to the changes</source>
        <translation>Agregar a los cambios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rule for plans</source>
        <translation>Regla para planes</translation>
    </message>
    <message>
        <source>Tests at least</source>
        <translation>Pruebas como mínimo</translation>
    </message>
    <message>
        <source>Stopped by findings from</source>
        <translation>Lo detienen los hallazgos desde</translation>
    </message>
    <message>
        <source>Compliance rules</source>
        <translation>Reglas de cumplimiento</translation>
    </message>
    <message>
        <source>From a later release</source>
        <translation>De una versión posterior</translation>
    </message>
    <message>
        <source>is stopped</source>
        <translation>se detiene</translation>
    </message>
    <message>
        <source>is warned of</source>
        <translation>se avisa</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Implementaciones en</translation>
    </message>
    <message>
        <source>May let it pass</source>
        <translation>Puede dejarlo pasar</translation>
    </message>
    <message>
        <source>Rule for compliance</source>
        <translation>Regla de cumplimiento</translation>
    </message>
    <message>
        <source>Rule for releases</source>
        <translation>Regla de versiones</translation>
    </message>
    <message>
        <source>Rule for tests</source>
        <translation>Regla de pruebas</translation>
    </message>
    <message>
        <source>%1 may let it pass</source>
        <translation>%1 puede dejarlo pasar</translation>
    </message>
    <message>
        <source>Choose where the rule holds.</source>
        <translation>Elija dónde vale la regla.</translation>
    </message>
    <message>
        <source>There is no compliance rule “%1”.</source>
        <translation>No hay ninguna regla de cumplimiento «%1».</translation>
    </message>
    <message>
        <source>All, or some: modify-all-data, …</source>
        <translation>Todas, o algunas: modify-all-data, …</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PlanRules</name>
    <message>
        <source>Rules that plans are held against</source>
        <translation>Reglas con las que se contrastan los planes</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Implementaciones en</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Who may let it pass</source>
        <translation>Quién puede dejarlo pasar</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Agregar una regla</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Cambiar la regla…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>For tests…</source>
        <translation>Para pruebas…</translation>
    </message>
    <message>
        <source>For compliance…</source>
        <translation>Para cumplimiento…</translation>
    </message>
    <message>
        <source>For releases…</source>
        <translation>Para versiones…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Elija una regla de la lista.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::ProductionDialog</name>
    <message>
        <source>Nothing is deployed to %1 from this workspace any more, by nobody, until it is allowed again. What runs in the org already goes on there.</source>
        <translation>Ya no se implementa nada en %1 desde este espacio de trabajo, nadie puede, hasta que se permita de nuevo. Lo que ya se ejecuta en la organización sigue allí.</translation>
    </message>
    <message>
        <source>Who may deploy is decided by the roles of the policy and by the org, as before; this only takes the lock away that stands before them.</source>
        <translation>Quién puede implementar lo siguen decidiendo los roles de la política y la organización; esto solo quita el bloqueo que está delante.</translation>
    </message>
    <message>
        <source>There is no policy, so everybody who opens this workspace on this computer may then deploy there; beside that only the org&apos;s own permissions hold.</source>
        <translation>No hay política, así que quien abra este espacio de trabajo en este equipo podrá implementar allí; además solo valen los permisos de la propia organización.</translation>
    </message>
    <message>
        <source>Deployments to %1 become possible from this workspace on this computer.</source>
        <translation>Las implementaciones en %1 pasan a ser posibles desde este espacio de trabajo en este equipo.</translation>
    </message>
    <message>
        <source>Allow changes to production</source>
        <translation>Permitir cambios en producción</translation>
    </message>
    <message>
        <source>Make production read only</source>
        <translation>Dejar producción en solo lectura</translation>
    </message>
    <message>
        <source>Allow changes to production?</source>
        <translation>¿Permitir cambios en producción?</translation>
    </message>
    <message>
        <source>Make production read only?</source>
        <translation>¿Dejar producción en solo lectura?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Goes on record with your name</source>
        <translation>Queda registrado con su nombre</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga primero por qué.</translation>
    </message>
    <message>
        <source>Type the name %1 first.</source>
        <translation>Escriba primero el nombre %1.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::ProductionSwitch</name>
    <message>
        <source>Holds for this workspace on this computer and for everybody who opens it here; it is no role, and the policy and the org decide besides.</source>
        <translation>Vale para este espacio de trabajo en este equipo y para quien lo abra aquí; no es un rol, y la política y la organización deciden además.</translation>
    </message>
    <message>
        <source>Changes to production are allowed in this workspace</source>
        <translation>En este espacio de trabajo se permiten cambios en producción</translation>
    </message>
    <message>
        <source>Production is read only in this workspace</source>
        <translation>Producción es de solo lectura en este espacio de trabajo</translation>
    </message>
    <message>
        <source>Make production read only…</source>
        <translation>Dejar producción en solo lectura…</translation>
    </message>
    <message>
        <source>Allow changes to production…</source>
        <translation>Permitir cambios en producción…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Abra primero un espacio de trabajo.</translation>
    </message>
    <message>
        <source>This cannot be switched here.</source>
        <translation>Esto no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>There is no production in the pipeline.</source>
        <translation>El pipeline no tiene producción.</translation>
    </message>
    <message>
        <source>Allow changes to production</source>
        <translation>Permitir cambios en producción</translation>
    </message>
    <message>
        <source>Make production read only</source>
        <translation>Dejar producción en solo lectura</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registrado</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RoleForm</name>
    <message>
        <source>Add to the changes</source>
        <translation>Agregar a los cambios</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nombre del rol</translation>
    </message>
    <message>
        <source>What the role may do, by place</source>
        <translation>Lo que el rol puede hacer, por lugar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Lo que %1 puede hacer</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of this role are limited to some kinds of metadata; they are not shown here and stay as they are.</source>
        <translation>
            <numerusform>%n derecho de este rol se limita a algunos tipos de metadatos; no se muestra aquí y queda como está.</numerusform>
            <numerusform>%n derechos de este rol se limitan a algunos tipos de metadatos; no se muestran aquí y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role a name.</source>
        <translation>Dé un nombre al rol.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RuleForm</name>
    <message>
        <source>Four eyes: neither who planned it nor who deploys it counts</source>
        <translation>Cuatro ojos: no cuenta ni quien lo planeó ni quien lo implementa</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <translation>Agregar a los cambios</translation>
    </message>
    <message>
        <source>Rule for approvals</source>
        <translation>Regla de aprobación</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>Implementaciones en</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Deploy without</source>
        <translation>Sin aprobación</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>Cuántas aprobaciones</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Kinds of metadata</source>
        <translation>Tipos de metadatos</translation>
    </message>
    <message>
        <source>All; or names like Profile, with commas</source>
        <translation>Todos; o nombres como Profile, con comas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Aprobado por %1</translation>
    </message>
    <message>
        <source>%1 deploys without</source>
        <translation>%1 implementa sin ella</translation>
    </message>
    <message>
        <source>Choose where the rule holds.</source>
        <translation>Elija dónde vale la regla.</translation>
    </message>
    <message>
        <source>Choose who may approve.</source>
        <translation>Elija quién puede aprobar.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::StagedBar</name>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>Descartar todos los cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not in force yet. Saving makes it the next version of the policy:</source>
        <translation>Aún no está en vigor. Al guardar será la próxima versión de la política:</translation>
    </message>
    <message>
        <source>Nothing differs from what is in force.</source>
        <translation>Nada difiere de lo que está en vigor.</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>Guardar como versión %1</translation>
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
        <translation>No toca ninguna regla.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::ChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>Tipo de canal</translation>
    </message>
    <message>
        <source>Secret of the channel</source>
        <translation>Secreto del canal</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Puerto del servidor de correo</translation>
    </message>
    <message>
        <source>How the mail server is spoken to</source>
        <translation>Cómo se habla con el servidor de correo</translation>
    </message>
    <message>
        <source>User at the mail server</source>
        <translation>Usuario en el servidor de correo</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>Dirección de la que salen los correos</translation>
    </message>
    <message>
        <source>Addresses that mails go to</source>
        <translation>Direcciones a las que van los correos</translation>
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
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Secure after the greeting (STARTTLS)</source>
        <translation>Seguro tras el saludo (STARTTLS)</translation>
    </message>
    <message>
        <source>Secure from the start (TLS)</source>
        <translation>Seguro desde el principio (TLS)</translation>
    </message>
    <message>
        <source>In the open, to this computer only</source>
        <translation>Sin cifrar, solo a este equipo</translation>
    </message>
    <message>
        <source>Addresses, with commas</source>
        <translation>Direcciones, con comas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Goes to the keychain of this computer</source>
        <translation>Va al llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::ChannelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send a trial message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Who is told of rules</source>
        <translation>A quién se informa de las reglas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Hosts that conditions may ask</source>
        <translation>Hosts que las condiciones pueden consultar</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Agregar un canal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try a notice on this computer</source>
        <translation>Probar un aviso en este equipo</translation>
    </message>
    <message>
        <source>No notices are shown here.</source>
        <translation>Aquí no se muestran avisos.</translation>
    </message>
    <message>
        <source>Backflow: a trial message</source>
        <translation>Backflow: un mensaje de prueba</translation>
    </message>
    <message>
        <source>This is a trial. Jobs that end while you look elsewhere are told of like this.</source>
        <translation>Esto es una prueba. Así se avisa de los trabajos que terminan mientras usted mira a otro sitio.</translation>
    </message>
    <message>
        <source>Hosts that conditions of rules may ask</source>
        <translation>Hosts que las condiciones de las reglas pueden consultar</translation>
    </message>
    <message>
        <source>Which notices this computer shows is in Settings. Here is whom every computer that runs rules tells, too. Addresses of webhooks and passwords stay in the keychain of the computer they were given on.</source>
        <translation>Qué avisos muestra este equipo está en la configuración. Aquí se indica a quién informa además cada equipo que ejecuta reglas. Las direcciones de webhooks y las contraseñas se quedan en el llavero del equipo en el que se dieron.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Canal nuevo</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Keep it first.</source>
        <translation>Guárdelo primero.</translation>
    </message>
    <message>
        <source>Channels of the rules</source>
        <translation>Canales de las reglas</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Trial message to %1</source>
        <translation>Mensaje de prueba a %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>%1 has taken the trial message.</source>
        <translation>%1 ha aceptado el mensaje de prueba.</translation>
    </message>
    <message>
        <source>%1 is not told any more.</source>
        <translation>A %1 ya no se le informa.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::GateRow</name>
    <message>
        <source>Kind of condition</source>
        <translation>Tipo de condición</translation>
    </message>
    <message>
        <source>The org&apos;s check passes</source>
        <translation>La comprobación de la organización se supera</translation>
    </message>
    <message>
        <source>Tests pass</source>
        <translation>Las pruebas se superan</translation>
    </message>
    <message>
        <source>How many people approve</source>
        <translation>Cuántas personas aprueban</translation>
    </message>
    <message>
        <source>Others approve</source>
        <translation>Otros aprueban</translation>
    </message>
    <message>
        <source>From which severity on a finding counts</source>
        <translation>Desde qué gravedad cuenta un hallazgo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>No compliance rule is broken</source>
        <translation>No se incumple ninguna regla de cumplimiento</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>Dirección que se consulta</translation>
    </message>
    <message>
        <source>A web address says yes</source>
        <translation>Una dirección web dice que sí</translation>
    </message>
    <message>
        <source>What a person does</source>
        <translation>Lo que hace una persona</translation>
    </message>
    <message>
        <source>What a person does, once in each org</source>
        <translation>Lo que hace una persona, una vez en cada organización</translation>
    </message>
    <message>
        <source>Somebody did this</source>
        <translation>Alguien hizo esto</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Quitar la condición</translation>
    </message>
    <message>
        <source>Which tests run</source>
        <translation>Qué pruebas se ejecutan</translation>
    </message>
    <message>
        <source>Local tests</source>
        <translation>Pruebas locales</translation>
    </message>
    <message>
        <source>Relevant tests</source>
        <translation>Pruebas relevantes</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>Todas las pruebas</translation>
    </message>
    <message>
        <source>How much of the code they reach at least</source>
        <translation>Qué parte del código alcanzan como mínimo</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>any coverage</source>
        <translation>cualquier cobertura</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RuleEditor</name>
    <message>
        <source>Keep the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>What the rule is</source>
        <translation>Qué es la regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where changes come from</source>
        <translation>De dónde vienen los cambios</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Hasta dónde llega</translation>
    </message>
    <message>
        <source>Look what is due, and say so</source>
        <translation>Ver qué hay pendiente, y decirlo</translation>
    </message>
    <message>
        <source>Make the plan, and leave it to a person</source>
        <translation>Preparar el plan, y dejarlo a una persona</translation>
    </message>
    <message>
        <source>Deploy what needs no decision</source>
        <translation>Implementar lo que no necesita decisión</translation>
    </message>
    <message>
        <source>It should</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Read the orgs first</source>
        <translation>Leer primero las organizaciones</translation>
    </message>
    <message>
        <source>Bring along what is needed</source>
        <translation>Traer también lo necesario</translation>
    </message>
    <message>
        <source>Take away what the source removed</source>
        <translation>Quitar lo que el origen eliminó</translation>
    </message>
    <message>
        <source>When the team is told</source>
        <translation>Cuándo se informa al equipo</translation>
    </message>
    <message>
        <source>When something needs a person</source>
        <translation>Cuando algo necesita a una persona</translation>
    </message>
    <message>
        <source>After every run</source>
        <translation>Después de cada ejecución</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Tell the team</source>
        <translation>Informar al equipo</translation>
    </message>
    <message>
        <source>Note, goes into the plans</source>
        <translation>Nota, va a los planes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Agregar una condición</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RuleModel</name>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activada o no</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
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
        <translation>Reglas</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Regla nueva…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Task is done</source>
        <translation>La tarea está hecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Who is told…</source>
        <translation>A quién se informa…</translation>
    </message>
    <message>
        <source>For build servers</source>
        <translation>Para servidores de compilación</translation>
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
        <translation>Elija una regla de la lista.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Last run %1:</source>
        <translation>Última ejecución %1:</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No rules yet: nothing starts by itself. A rule looks what is due, makes the plan, or deploys it, by a schedule or on an event. It never decides a conflict.</source>
        <translation>Aún no hay reglas: nada empieza por sí solo. Una regla mira qué hay pendiente, prepara el plan o lo implementa, según un horario o ante un evento. Nunca decide un conflicto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
    <message>
        <source>The rule is kept</source>
        <translation>La regla está guardada</translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>Desactivar «%1»</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>Activar «%1»</translation>
    </message>
    <message>
        <source>The rule is off</source>
        <translation>La regla está desactivada</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>La regla está activada</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>The rule is gone</source>
        <translation>La regla ya no está</translation>
    </message>
    <message>
        <source>The rule “%1” was removed.</source>
        <translation>Se quitó la regla «%1».</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Recuperar «%1»</translation>
    </message>
    <message>
        <source>The rule is back</source>
        <translation>La regla ha vuelto</translation>
    </message>
    <message>
        <source>Another program runs it just now.</source>
        <translation>Otro programa la está ejecutando ahora.</translation>
    </message>
    <message>
        <source>Dry run of “%1”</source>
        <translation>Ensayo de «%1»</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>If “%1” ran now; nothing was changed:</source>
        <translation>Si «%1» se ejecutara ahora; no se cambió nada:</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>Tarea en %1</translation>
    </message>
    <message>
        <source>Done; the rule goes on when it is looked at next</source>
        <translation>Hecho; la regla sigue la próxima vez que se mire</translation>
    </message>
    <message>
        <source>Workflow file</source>
        <translation>Archivo de flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflow files (*.yml)</source>
        <translation>Archivos de flujo de trabajo (*.yml)</translation>
    </message>
    <message>
        <source>Written to %1. Its first lines say what it needs.</source>
        <translation>Escrito en %1. Las primeras líneas dicen qué necesita.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::TriggerForm</name>
    <message>
        <source>When the rule runs</source>
        <translation>Cuándo se ejecuta la regla</translation>
    </message>
    <message>
        <source>When somebody says so</source>
        <translation>Cuando alguien lo dice</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>Según un horario</translation>
    </message>
    <message>
        <source>When something happens</source>
        <translation>Cuando pasa algo</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Solo el</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Every day; or 1, 15, -1 for the last</source>
        <translation>Cada día; o 1, 15, -1 para el último</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>Días de descanso</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>No el</translation>
    </message>
    <message>
        <source>Minutes that it may start late</source>
        <translation>Minutos que puede empezar tarde</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>May start late by</source>
        <translation>Puede empezar tarde en</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>A snapshot changed</source>
        <translation>Cambió una instantánea</translation>
    </message>
    <message>
        <source>A promotion ended</source>
        <translation>Terminó una promoción</translation>
    </message>
    <message>
        <source>Drift is found</source>
        <translation>Se encuentra una desviación</translation>
    </message>
    <message>
        <source>A sandbox was refreshed</source>
        <translation>Se actualizó un sandbox</translation>
    </message>
    <message>
        <source>An org is on a new release</source>
        <translation>Una organización está en una versión nueva</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>Dónde pasa</translation>
    </message>
    <message>
        <source>Where it makes sense</source>
        <translation>Donde tenga sentido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>solo el orden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>different, %1</source>
        <translation>distinto, %1</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>conflict, %1</source>
        <translation>conflicto, %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Order only</source>
        <translation>Solo el orden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Only in target</source>
        <translation>Solo en el destino</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Without an object</source>
        <translation>Sin objeto</translation>
    </message>
    <message>
        <source>Without a story</source>
        <translation>Sin historia</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Autor desconocido</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation>Día desconocido</translation>
    </message>
    <message>
        <source>Without a package</source>
        <translation>Sin paquete</translation>
    </message>
    <message>
        <source>Newer work in a target</source>
        <translation>Trabajo más reciente en un destino</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>Sin riesgo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambiado %1</translation>
    </message>
    <message>
        <source>The org does not tell who changed it.</source>
        <translation>La organización no indica quién lo cambió.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>historia %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>last promoted %1</source>
        <translation>última promoción %1</translation>
    </message>
    <message>
        <source>not promoted by Backflow so far</source>
        <translation>aún no promovido por Backflow</translation>
    </message>
    <message>
        <source>This file holds no saved filters. Choose one that Backflow has written.</source>
        <translation>Este archivo no contiene filtros guardados. Elija uno que haya escrito Backflow.</translation>
    </message>
    <message>
        <source>The saved filters in %1 could not be read: %2. Nothing was changed.</source>
        <translation>No se pudieron leer los filtros guardados en %1: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Changed %1 – %2</source>
        <translation>Cambiado %1 – %2</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Cambiado desde %1</translation>
    </message>
    <message>
        <source>Changed until %1</source>
        <translation>Cambiado hasta %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Name fits %1</source>
        <translation>El nombre sigue %1</translation>
    </message>
    <message>
        <source>Name contains %1</source>
        <translation>El nombre contiene %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Cambiado por %1</translation>
    </message>
    <message>
        <source>In story %1</source>
        <translation>En la historia %1</translation>
    </message>
    <message>
        <source>Contains entry %1</source>
        <translation>Contiene la entrada %1</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>Espacio de nombres %1</translation>
    </message>
    <message>
        <source>At risk in a target</source>
        <translation>En riesgo en un destino</translation>
    </message>
    <message>
        <source>Not in any open promotion</source>
        <translation>En ninguna promoción abierta</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>containing “%1”</source>
        <translation>que contienen «%1»</translation>
    </message>
    <message>
        <source>The printer or the file could not be opened. Nothing was printed; choose another one.</source>
        <translation>No se pudo abrir la impresora o el archivo. No se imprimió nada; elija otro.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 a fecha de %2</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Written %1 (%2) by Backflow %3</source>
        <translation>Escrito el %1 (%2) por Backflow %3</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>%1, only %2 changed it</source>
        <translation>%1, solo lo cambió %2</translation>
    </message>
    <message>
        <source>The target holds a newer change of its own; the merge keeps it, or asks.</source>
        <translation>El destino contiene un cambio propio más reciente; la fusión lo conserva o pregunta.</translation>
    </message>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ más reciente</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiado por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last promoted</source>
        <translation>Última promoción</translation>
    </message>
    <message>
        <source>Whoever is signed in to %1 may not read %2. An administrator of that org can grant it; then retrieve %1 again.</source>
        <translation>Quien ha iniciado sesión en %1 no puede leer %2. Un administrador de esa organización puede permitirlo; después vuelva a recuperar %1.</translation>
    </message>
    <message>
        <source>%1 lists %2 but did not give it when it was last read, so there is nothing to compare. Retrieve %1 again.</source>
        <translation>%1 enumera %2 pero no lo entregó en la última lectura, así que no hay nada que comparar. Vuelva a recuperar %1.</translation>
    </message>
    <message>
        <source>%1 could not be read on both sides, so there is nothing to compare.</source>
        <translation>%1 no se pudo leer en ambos lados, así que no hay nada que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>The org said: %1</source>
        <translation>La organización dice: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>%1 de %Ln componente</numerusform>
            <numerusform>%1 de %Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Después por</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ActiveFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>Agregar un filtro</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>El nombre contiene…</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>El nombre contiene</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Parte del nombre</translation>
    </message>
    <message>
        <source>Name fits a pattern…</source>
        <translation>El nombre sigue un patrón…</translation>
    </message>
    <message>
        <source>Name fits a pattern</source>
        <translation>El nombre sigue un patrón</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiado por</translation>
    </message>
    <message>
        <source>In story</source>
        <translation>En la historia</translation>
    </message>
    <message>
        <source>Changed between…</source>
        <translation>Cambiado entre…</translation>
    </message>
    <message>
        <source>Contains entry…</source>
        <translation>Contiene la entrada…</translation>
    </message>
    <message>
        <source>Contains entry</source>
        <translation>Contiene la entrada</translation>
    </message>
    <message>
        <source>Part of an entry that differs, such as Account.Rating</source>
        <translation>Parte de una entrada que difiere, como Account.Rating</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>At risk in a target</source>
        <translation>En riesgo en un destino</translation>
    </message>
    <message>
        <source>Not in any open promotion</source>
        <translation>En ninguna promoción abierta</translation>
    </message>
    <message>
        <source>Filter: %1. Press to take it away</source>
        <translation>Filtro: %1. Pulse para quitarlo</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Changed between</source>
        <translation>Cambiado entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Nothing is known of this kind here.</source>
        <translation>Aquí no se conoce nada de este tipo.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparePage</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Siguiente ▸</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Compare the latest snapshots again (F5)</source>
        <translation>Comparar de nuevo las últimas instantáneas (F5)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>Buscar un componente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Looking for entries</source>
        <translation>Buscando entradas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was compared.</source>
        <translation>No se pudo leer %1: %2. No se comparó nada.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose a component to see how it differs.</source>
        <translation>Elija un componente para ver en qué difiere.</translation>
    </message>
    <message>
        <source>Two environments are needed to compare. Add them first.</source>
        <translation>Se necesitan dos entornos para comparar. Agréguelos primero.</translation>
    </message>
    <message>
        <source>Open the pipeline</source>
        <translation>Abrir el pipeline</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>Comparación de %1 con %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Reading only: nothing is changed. Last time it took %2 s.</source>
        <translation>%1. Solo lectura: no se cambia nada. La última vez tardó %2 s.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>New results: an environment has changed since.</source>
        <translation>Resultados nuevos: un entorno ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What one environment holds that others do not. Reading only: nothing is changed.</source>
        <translation>Lo que un entorno contiene y otros no. Solo lectura: no se cambia nada.</translation>
    </message>
    <message>
        <source>%1 as of %2. Reading only: nothing is changed.</source>
        <translation>%1 a fecha de %2. Solo lectura: no se cambia nada.</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2; %3 components</source>
        <translation>Comparación de %1 con %2; %3 componentes</translation>
    </message>
    <message>
        <source>%1 Everything else is complete.</source>
        <translation>%1 Todo lo demás está completo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Ningún componente coincide con los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nothing selected. Tick what should flow on.</source>
        <translation>Nada seleccionado. Marque lo que deba fluir.</translation>
    </message>
    <message>
        <source>%1 would overwrite newer work in %2</source>
        <translation>sobrescritura de trabajo más reciente en %2: %1</translation>
    </message>
    <message>
        <source>Tick at least one component.</source>
        <translation>Marque al menos un componente.</translation>
    </message>
    <message>
        <source>No target lies below %1, so nothing can flow back.</source>
        <translation>No hay ningún destino por debajo de %1, así que nada puede fluir hacia abajo.</translation>
    </message>
    <message>
        <source>This is the past. Compare as of now to promote.</source>
        <translation>Esto es el pasado. Compare el estado actual para promover.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the difference	Enter</source>
        <translation>Abrir la diferencia	Enter</translation>
    </message>
    <message>
        <source>Keep it as it is in %1…	K</source>
        <translation>Conservar como está en %1…	K</translation>
    </message>
    <message>
        <source>All that is meant to differ…</source>
        <translation>Todo lo que debe diferir…</translation>
    </message>
    <message>
        <source>%1 is no environment of this pipeline that can keep anything.</source>
        <translation>%1 no es un entorno de este pipeline que pueda conservar algo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 as it is:</source>
        <translation>%1 conserva %2 tal como está:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation>Conservar %1 en %2</translation>
    </message>
    <message>
        <source>Next difference that is open</source>
        <translation>Siguiente diferencia abierta</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous difference that is open</source>
        <translation>Diferencia abierta anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Close this difference</source>
        <translation>Cerrar esta diferencia</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimir lo que se muestra</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>%1 is not compared with %2 now.</source>
        <translation>%1 no se compara ahora con %2.</translation>
    </message>
    <message>
        <source>Open it in a tab	Ctrl+Enter</source>
        <translation>Abrir en una pestaña	Ctrl+Intro</translation>
    </message>
    <message>
        <source>Open it in a window	Shift+Enter</source>
        <translation>Abrir en una ventana	Mayús+Intro</translation>
    </message>
    <message>
        <source>the first %1 come back with the next start</source>
        <translation>los primeros %1 vuelven en el próximo inicio</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>Intercambiar origen y destino</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Mostrar u ocultar: %1</translation>
    </message>
    <message numerus="yes">
        <source>New results: %Ln more components.</source>
        <translation>
            <numerusform>Nuevos resultados: %Ln componente más.</numerusform>
            <numerusform>Nuevos resultados: %Ln componentes más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>%Ln de ellos en parte</numerusform>
            <numerusform>%Ln de ellos en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln eliminación</numerusform>
            <numerusform>%Ln eliminaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages are left out: only one side was read with them.</source>
        <translation>
            <numerusform>Se omite %Ln componente de paquetes gestionados: solo un lado se leyó con ellos.</numerusform>
            <numerusform>Se omiten %Ln componentes de paquetes gestionados: solo un lado se leyó con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of %1 could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln componente de %1.</numerusform>
            <numerusform>No se pudieron leer %Ln componentes de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln tipo</numerusform>
            <numerusform>%Ln tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The rest is still being compared.</source>
        <translation>%1 El resto se está comparando todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components. Checked %3.</source>
        <translation>
            <numerusform>%1 y %2 contienen el mismo %Ln componente. Comprobado a las %3.</numerusform>
            <numerusform>%1 y %2 contienen los mismos %Ln componentes. Comprobado a las %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components in this filter. Checked %3.</source>
        <translation>
            <numerusform>%1 y %2 contienen el mismo %Ln componente en este filtro. Comprobado a las %3.</numerusform>
            <numerusform>%1 y %2 contienen los mismos %Ln componentes en este filtro. Comprobado a las %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The org said: %1</source>
        <translation>La organización dice: %1</translation>
    </message>
    <message numerus="yes">
        <source>New results: all %Ln components are compared.</source>
        <translation>
            <numerusform>Nuevos resultados: se comparó el %Ln componente.</numerusform>
            <numerusform>Nuevos resultados: se compararon los %Ln componentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing… read %1, %2. Reading only: nothing is changed.</source>
        <translation>Comparando… leídos: %1, %2. Solo lectura: no se cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln types</source>
        <translation>
            <numerusform>%1 de %Ln tipo</numerusform>
            <numerusform>%1 de %Ln tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing due</source>
        <translation>
            <numerusform>%Ln sin nada pendiente</numerusform>
            <numerusform>%Ln sin nada pendiente</numerusform>
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
        <translation>%1 · %2 de %3 marcados (%4 ocultos por el filtro)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 ticked</source>
        <translation>%1 · %2 de %3 marcados</translation>
    </message>
    <message>
        <source>The target holds a newer change of its own; the merge keeps it, or asks.</source>
        <translation>El destino contiene un cambio propio más reciente; la fusión lo conserva o pregunta.</translation>
    </message>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ más reciente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>newer work in the target</source>
        <translation>trabajo más reciente en el destino</translation>
    </message>
    <message>
        <source>%1; ticked</source>
        <translation>%1; marcado</translation>
    </message>
    <message>
        <source>%1; ticked in part</source>
        <translation>%1; marcado en parte</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Leyendo las entradas…</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 cannot flow by itself. Tick the component.</source>
        <translation>%1 no puede fluir por separado. Marque el componente.</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2. %3: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>needs %1, which is not in %2</source>
        <translation>necesita %1, que no está en %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>needs</source>
        <translation>necesita algo</translation>
    </message>
    <message>
        <source>%1 is needed: %2. It is not in %3.</source>
        <translation>Se necesita %1: %2. No está en %3.</translation>
    </message>
    <message>
        <source>Component (group: %1)</source>
        <translation>Componente (grupo: %1)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparisonTree</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Tick all that is shown</source>
        <translation>Marcar todo lo mostrado</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>Abrir en una pestaña</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Destino siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Agrupar por…</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Keep this difference…</source>
        <translation>Conservar esta diferencia…</translation>
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
        <translation>Vista previa de la fila actual</translation>
    </message>
    <message>
        <source>Open differences</source>
        <translation>Diferencias abiertas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Pestañas anteriores</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Pestañas siguientes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), with %3</source>
        <translation>%1 (%2), con %3</translation>
    </message>
    <message>
        <source>Close %1 (Ctrl+W)</source>
        <translation>Cerrar %1 (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ExportMenu</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Export or print what is shown</source>
        <translation>Exportar o imprimir lo que se muestra</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV)…</source>
        <translation>Como tabla para hojas de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>As a page (HTML)…</source>
        <translation>Como página (HTML)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Como PDF…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Imprimir…	Ctrl+P</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparacion</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportación a %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimir la comparación</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Leave out what only the targets changed: nothing of it would flow back</source>
        <translation>Omitir lo que solo cambiaron los destinos: nada de ello fluiría hacia abajo</translation>
    </message>
    <message>
        <source>Find by name, type or person</source>
        <translation>Buscar por nombre, tipo o persona</translation>
    </message>
    <message>
        <source>Find name, type, person</source>
        <translation>Buscar nombre, tipo, persona</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FilterMenu</name>
    <message>
        <source>View ▾</source>
        <translation>Vista ▾</translation>
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
        <translation>Vista: agrupación y filtros guardados</translation>
    </message>
    <message>
        <source>View: filter %1, changed and not saved</source>
        <translation>Vista: filtro %1, cambiado y sin guardar</translation>
    </message>
    <message>
        <source>View: filter %1</source>
        <translation>Vista: filtro %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>Guardar los cambios en «%1»</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Read filters from a file…</source>
        <translation>Leer filtros de un archivo…</translation>
    </message>
    <message>
        <source>Write the filters to a file…</source>
        <translation>Escribir los filtros en un archivo…</translation>
    </message>
    <message>
        <source>Meant to differ…</source>
        <translation>Debe diferir…</translation>
    </message>
    <message>
        <source>Meant to differ (%1)…</source>
        <translation>Debe diferir (%1)…</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the filters</source>
        <translation>Escribir los filtros</translation>
    </message>
    <message>
        <source>Read filters</source>
        <translation>Leer filtros</translation>
    </message>
    <message>
        <source>Filters of Backflow (*.json)</source>
        <translation>Filtros de Backflow (*.json)</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation>Todavía no hay ningún filtro guardado.</translation>
    </message>
    <message>
        <source>The filter “%1” was deleted.</source>
        <translation>Se eliminó el filtro «%1».</translation>
    </message>
    <message>
        <source>Deleting the filter “%1”</source>
        <translation>eliminar el filtro «%1»</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FrozenColumns</name>
    <message>
        <source>Names, kept in sight</source>
        <translation>Nombres, siempre a la vista</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::GridColumns</name>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ más reciente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As they fit</source>
        <translation>Ancho automático</translation>
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
        <translation>se queda en %1</translation>
    </message>
    <message>
        <source>cleared by %1 itself</source>
        <translation>limpieza automática en %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>no está en %1</translation>
    </message>
    <message>
        <source>from a package</source>
        <translation>de un paquete</translation>
    </message>
    <message>
        <source>not found anywhere</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>refers to %1, which goes: %2</source>
        <translation>apunta a %1, que se elimina: %2</translation>
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
        <translation>Se necesita %1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3%4</source>
        <translation>%1, %2, %3%4</translation>
    </message>
    <message>
        <source>; comes along</source>
        <translation>; se incluye</translation>
    </message>
    <message>
        <source>; does not come along</source>
        <translation>; no se incluye</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::NeededPanel</name>
    <message>
        <source>What becomes of what is needed</source>
        <translation>Qué hacer con lo necesario</translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <translation>Agregar lo necesario</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Only what I tick</source>
        <translation>Solo lo que marque</translation>
    </message>
    <message>
        <source>What the selection needs</source>
        <translation>Lo que necesita la selección</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What the ticked components need, and the reason for each</source>
        <translation>Lo que necesitan los componentes marcados y el motivo de cada uno</translation>
    </message>
    <message>
        <source>what they need could not be found out</source>
        <translation>no se pudo averiguar lo que necesitan</translation>
    </message>
    <message>
        <source>looking for what they need</source>
        <translation>buscando lo que necesitan</translation>
    </message>
    <message>
        <source>+%1 they need</source>
        <translation>+%1 que necesitan</translation>
    </message>
    <message>
        <source>The selection needs nothing that is missing.</source>
        <translation>La selección no necesita nada que falte.</translation>
    </message>
    <message>
        <source>Needed by the selection: %1 of %2 come along</source>
        <translation>Lo que necesita la selección: se incluyen %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are left out</source>
        <translation>
            <numerusform>%Ln que necesitan queda fuera</numerusform>
            <numerusform>%Ln que necesitan quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are nowhere</source>
        <translation>
            <numerusform>%Ln que necesitan no aparece</numerusform>
            <numerusform>%Ln que necesitan no aparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refer to deletions</source>
        <translation>
            <numerusform>%Ln apunta a una eliminación</numerusform>
            <numerusform>%Ln apuntan a eliminaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::SidesBar</name>
    <message>
        <source>Add a target</source>
        <translation>Agregar un destino</translation>
    </message>
    <message>
        <source>Swap source and target (Alt+S)</source>
        <translation>Intercambiar origen y destino (Alt+S)</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>Fecha: ahora</translation>
    </message>
    <message>
        <source>Source environment</source>
        <translation>Entorno de origen</translation>
    </message>
    <message>
        <source>Target environments</source>
        <translation>Entornos de destino</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Compare the environments as they were at the end of a day</source>
        <translation>Comparar los entornos tal como estaban al final de un día</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Hace un mes</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Compare as of</source>
        <translation>Comparar a fecha de</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Target %1. Press to leave it out</source>
        <translation>Destino %1. Pulse para omitirlo</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>A comparison needs one target.</source>
        <translation>Una comparación necesita un destino.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Only what %1 names. Press to compare everything</source>
        <translation>Solo lo que nombra %1. Pulse para comparar todo</translation>
    </message>
    <message>
        <source>Only environments change over.</source>
        <translation>Solo se pueden intercambiar entornos.</translation>
    </message>
    <message>
        <source>Every environment is in the comparison.</source>
        <translation>Todos los entornos están en la comparación.</translation>
    </message>
    <message>
        <source>At most %1 targets fit side by side.</source>
        <translation>Caben como máximo %1 destinos lado a lado.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::AuditsView</name>
    <message>
        <source>Audit now</source>
        <translation>Auditar ahora</translation>
    </message>
    <message>
        <source>Import trails</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Escribir informe…</translation>
    </message>
    <message>
        <source>Parts of the audit</source>
        <translation>Partes de la auditoría</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revisión de accesos</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>The rules were changed. The next audit goes by them.</source>
        <translation>Las reglas cambiaron. La próxima auditoría las sigue.</translation>
    </message>
    <message>
        <source>Reads each org&apos;s setup audit trail and sign-ins since the last time. They are kept here after Salesforce has forgotten them, and stand in History.</source>
        <translation>Lee el registro de configuración y los inicios de sesión de cada organización desde la última vez. Se quedan aquí cuando Salesforce los ha olvidado y figuran en el Historial.</translation>
    </message>
    <message>
        <source>The last audit, who may do what, and the proof that the record is whole</source>
        <translation>La última auditoría, quién puede hacer qué y la prueba de que el registro está íntegro</translation>
    </message>
    <message>
        <source>Last audit %1 by %2: %3</source>
        <translation>Última auditoría %1 por %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was last read of every environment is held against rules. No org is asked.</source>
        <translation>Lo último que se leyó de cada entorno se contrasta con reglas. No se consulta ninguna organización.</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Abra primero un espacio de trabajo.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>Make an audit first.</source>
        <translation>Haga primero una auditoría.</translation>
    </message>
    <message>
        <source>All are imported</source>
        <translation>Todos están importados</translation>
    </message>
    <message>
        <source>Import of the orgs&apos; trails and sign-ins</source>
        <translation>Importación de registros e inicios de sesión de las organizaciones</translation>
    </message>
    <message>
        <source>Setup trails and sign-ins are imported; they stand in History.</source>
        <translation>Los registros de configuración y los inicios de sesión se importaron; figuran en el Historial.</translation>
    </message>
    <message>
        <source>Audit of all environments</source>
        <translation>Auditoría de todos los entornos</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::FindingModel</name>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>%1: %2, %3 in %4</source>
        <translation>%1: %2, %3 en %4</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Since the last audit</source>
        <translation>Desde la última auditoría</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::FindingsView</name>
    <message>
        <source>Only new ones</source>
        <translation>Solo los nuevos</translation>
    </message>
    <message>
        <source>Open the component</source>
        <translation>Abrir el componente</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>Severity at least</source>
        <translation>Gravedad mínima</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Todas las gravedades</translation>
    </message>
    <message>
        <source>Medium and worse</source>
        <translation>Media y peor</translation>
    </message>
    <message>
        <source>High and worse</source>
        <translation>Alta y peor</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Solo críticos</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>Buscar en hallazgos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No audit was made yet. It holds what was last read of every environment against rules: risky rights, open sharing, weak settings. No org is asked.</source>
        <translation>Aún no se hizo ninguna auditoría. Contrasta lo último que se leyó de cada entorno con reglas: permisos arriesgados, colaboración abierta, ajustes débiles. No se consulta ninguna organización.</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>Auditar ahora</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Ningún hallazgo coincide.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Choose a finding.</source>
        <translation>Elija un hallazgo.</translation>
    </message>
    <message>
        <source>The rule “%1” is not there any more.</source>
        <translation>La regla «%1» ya no existe.</translation>
    </message>
    <message>
        <source>In %1, %2, line %L3. Rule “%4”.</source>
        <translation>En %1, %2, línea %L3. Regla «%4».</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::OwnRulesView</name>
    <message>
        <source>Rules of your own</source>
        <translation>Reglas propias</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>They count in the audits of this workspace, beside those of Backflow. Rules of the whole team stand in the policy, and only those stop a plan.</source>
        <translation>Cuentan en las auditorías de este espacio de trabajo, junto a las de Backflow. Las reglas de todo el equipo están en la política, y solo esas detienen un plan.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Reports may be exported.</source>
        <translation>Los informes se pueden exportar.</translation>
    </message>
    <message>
        <source>Metadata types</source>
        <translation>Tipos de metadatos</translation>
    </message>
    <message>
        <source>Path of the element</source>
        <translation>Ruta del elemento</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How it is held against the value</source>
        <translation>Cómo se contrasta con el valor</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>coincide con la expresión</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is a date within so many days</source>
        <translation>es una fecha dentro de tantos días</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>What the rule would find</source>
        <translation>Lo que hallaría la regla</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Broken where it</source>
        <translation>Se incumple donde</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No rules of your own yet.</source>
        <translation>Aún no hay reglas propias.</translation>
    </message>
    <message>
        <source>Say what is wrong first.</source>
        <translation>Diga primero qué está mal.</translation>
    </message>
    <message>
        <source>Name a metadata type first.</source>
        <translation>Nombre primero un tipo de metadatos.</translation>
    </message>
    <message>
        <source>Name the path of an element first.</source>
        <translation>Nombre primero la ruta de un elemento.</translation>
    </message>
    <message>
        <source>Give a value first.</source>
        <translation>Dé primero un valor.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Elija una regla de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Would find %Ln thing(s) in what was last read.</source>
        <translation>
            <numerusform>Hallaría %Ln lugar en lo último que se leyó.</numerusform>
            <numerusform>Hallaría %Ln lugares en lo último que se leyó.</numerusform>
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
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Write the audit report</source>
        <translation>Escribir el informe de auditoría</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Página para leer e imprimir (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>Audit report to %1</source>
        <translation>Informe de auditoría en %1</translation>
    </message>
    <message>
        <source>The audit report is in %1</source>
        <translation>El informe de auditoría está en %1</translation>
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
        <translation>Solo permisos potentes</translation>
    </message>
    <message>
        <source>Read the users</source>
        <translation>Leer los usuarios</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Search in rights and people</source>
        <translation>Buscar en permisos y personas</translation>
    </message>
    <message>
        <source>Asks the org who its active users are and which permission sets they have</source>
        <translation>Pregunta a la organización quiénes son sus usuarios activos y qué conjuntos de permisos tienen</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>Partes de la revisión</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Changes since the last sign-off</source>
        <translation>Cambios desde el último visto bueno</translation>
    </message>
    <message>
        <source>Changed since the last sign-off</source>
        <translation>Cambiado desde el último visto bueno</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note, if you like; it goes on record</source>
        <translation>Una nota, si quiere; queda registrada</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Dar el visto bueno</translation>
    </message>
    <message>
        <source>Puts on record that you looked at who may do what here</source>
        <translation>Deja registrado que miró quién puede hacer qué aquí</translation>
    </message>
    <message>
        <source>There is no environment yet.</source>
        <translation>Aún no hay ningún entorno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Signed off %1 by %2.</source>
        <translation>Visto bueno %1 de %2.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed since.</source>
        <translation>
            <numerusform>Desde entonces cambió %Ln punto.</numerusform>
            <numerusform>Desde entonces cambiaron %Ln puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed off yet who may do what in %1.</source>
        <translation>Nadie ha dado aún el visto bueno a quién puede hacer qué en %1.</translation>
    </message>
    <message>
        <source>Who the users are was never read: only what profiles and permission sets give is known.</source>
        <translation>Nunca se leyó quiénes son los usuarios: solo se sabe lo que dan perfiles y conjuntos de permisos.</translation>
    </message>
    <message>
        <source>Powerful and given to nobody: %1.</source>
        <translation>Potentes y sin asignar a nadie: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Changes (%L1)</source>
        <translation>Cambios (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) read</source>
        <translation>
            <numerusform>%Ln asignación leída</numerusform>
            <numerusform>%Ln asignaciones leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the users of %1</source>
        <translation>Lectura de los usuarios de %1</translation>
    </message>
    <message>
        <source>Sign-off of the access to %1</source>
        <translation>Visto bueno del acceso a %1</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>There is nothing to sign off.</source>
        <translation>No hay nada a lo que dar el visto bueno.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last sign-off.</source>
        <translation>Nada ha cambiado desde el último visto bueno.</translation>
    </message>
    <message>
        <source>Nobody has signed off yet, so there is nothing to compare with.</source>
        <translation>Nadie ha dado aún el visto bueno, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>No profile and no permission set of this environment was read.</source>
        <translation>No se leyó ningún perfil ni conjunto de permisos de este entorno.</translation>
    </message>
    <message>
        <source>No active user has any of it.</source>
        <translation>Ningún usuario activo tiene nada de ello.</translation>
    </message>
    <message>
        <source>Who the users are was never read: “%1” asks the org.</source>
        <translation>Nunca se leyó quiénes son los usuarios: «%1» pregunta a la organización.</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>Aquí nada coincide.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff</name>
    <message>
        <source>%1: only %2 has it (%3).</source>
        <translation>%1: solo lo tiene %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1: %2 dice %3, %4 dice %5.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source> Line %1.</source>
        <translation> Línea %1.</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>Eliminado: %1, %2.</translation>
    </message>
    <message>
        <source>Added: %1, %2.</source>
        <translation>Agregado: %1, %2.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>%1: %2, “%3”%4. Line %5.</source>
        <translation>%1: %2, «%3»%4. Línea %5.</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1 stands %2 times in %3; only one can count.</source>
        <translation>%1 figura %2 veces en %3; solo una puede contar.</translation>
    </message>
    <message>
        <source>Written otherwise</source>
        <translation>Escrito de otra forma</translation>
    </message>
    <message>
        <source>= default written out</source>
        <translation>= valor predeterminado escrito</translation>
    </message>
    <message>
        <source>= escaped otherwise</source>
        <translation>= escapado de otra forma</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Setup of %1, in the browser</source>
        <translation>Configuración de %1, en el navegador</translation>
    </message>
    <message>
        <source>%1 is not connected to an org.</source>
        <translation>%1 no está conectado a una organización.</translation>
    </message>
    <message>
        <source>%1 is an org on this computer; it has no Setup pages.</source>
        <translation>%1 es una organización de este equipo; no tiene páginas de Configuración.</translation>
    </message>
    <message>
        <source>Conflict: %2: %3, %4: %5; %1.</source>
        <translation>Conflicto: %2: %3, %4: %5; %1.</translation>
    </message>
    <message>
        <source>Changed: %2: %3, %4: %5; %1.</source>
        <translation>Cambiado: %2: %3, %4: %5; %1.</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= igual</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 y %3</translation>
    </message>
    <message>
        <source>The printer or the file could not be opened. Nothing was printed; choose another one.</source>
        <translation>No se pudo abrir la impresora o el archivo. No se imprimió nada; elija otro.</translation>
    </message>
    <message>
        <source>The same on both sides: %1</source>
        <translation>Igual en ambos lados: %1</translation>
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
        <translation>No se cuenta como diferencia: %1</translation>
    </message>
    <message>
        <source>Printed %1 %2 by Backflow</source>
        <translation>Impreso el %1 %2 por Backflow</translation>
    </message>
    <message>
        <source>Only %1 has this file; %2 does not.</source>
        <translation>Solo %1 tiene este archivo; %2 no.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Its text is not printed. %1: %2. %3: %4.</source>
        <translation>El texto no se imprime. %1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>− %1   + %2   ≠ both changed it</source>
        <translation>− %1   + %2   ≠ ambos lo cambiaron</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entries are the same on both sides.</source>
        <translation>
            <numerusform>%Ln entrada más es igual en ambos lados.</numerusform>
            <numerusform>%Ln entradas más son iguales en ambos lados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines</source>
        <translation>
            <numerusform>⋯ %Ln línea sin cambios</numerusform>
            <numerusform>⋯ %Ln líneas sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are not printed.</source>
        <translation>
            <numerusform>%Ln línea más no se imprime.</numerusform>
            <numerusform>%Ln líneas más no se imprimen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::AboutPanel</name>
    <message>
        <source>About both sides</source>
        <translation>Acerca de ambos lados</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::BinaryView</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>, picture of %1 × %2</source>
        <translation>, imagen de %1 × %2</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>Imagen en %1</translation>
    </message>
    <message>
        <source>Files inside, %1</source>
        <translation>Archivos dentro, %1</translation>
    </message>
    <message>
        <source>+ only here</source>
        <translation>+ solo aquí</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= igual</translation>
    </message>
    <message>
        <source>± differs</source>
        <translation>± difiere</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln files inside</source>
        <translation>
            <numerusform>, %Ln archivo dentro</numerusform>
            <numerusform>, %Ln archivos dentro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffCopies</name>
    <message>
        <source>Selected text</source>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>No hay texto seleccionado.</translation>
    </message>
    <message>
        <source>This change as a sentence</source>
        <translation>Este cambio como frase</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>No hay ningún cambio elegido.</translation>
    </message>
    <message>
        <source>This entry as XML</source>
        <translation>Esta entrada como XML</translation>
    </message>
    <message>
        <source>Choose an entry in the list of entries first.</source>
        <translation>Elija primero una entrada en la lista de entradas.</translation>
    </message>
    <message>
        <source>There is no entry that differs here.</source>
        <translation>Aquí no difiere ninguna entrada.</translation>
    </message>
    <message>
        <source>All changes as sentences</source>
        <translation>Todos los cambios como frases</translation>
    </message>
    <message>
        <source>All changes as a table</source>
        <translation>Todos los cambios como tabla</translation>
    </message>
    <message>
        <source>The file as a patch</source>
        <translation>El archivo como parche</translation>
    </message>
    <message>
        <source>A patch is made of text, and this is none.</source>
        <translation>Un parche se hace de texto, y esto no lo es.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffExport</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Export the difference</source>
        <translation>Exportar la diferencia</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>Exportación a %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Print the difference</source>
        <translation>Imprimir la diferencia</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffMenus</name>
    <message>
        <source>Ignore order</source>
        <translation>Ignorar el orden</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>Ignorar espacios en blanco</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Ignore line ends</source>
        <translation>Ignorar finales de línea</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>finales de línea</translation>
    </message>
    <message>
        <source>Ignore default values written out</source>
        <translation>Ignorar valores predeterminados escritos</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valores predeterminados</translation>
    </message>
    <message>
        <source>Ignore how characters are escaped</source>
        <translation>Ignorar cómo se escapan los caracteres</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>escapes</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>Ignorar comentarios</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Lines around a change</source>
        <translation>Líneas alrededor de un cambio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>Abrir en</translation>
    </message>
    <message>
        <source>Only changed lines</source>
        <translation>Solo líneas cambiadas</translation>
    </message>
    <message>
        <source>3 lines around a change</source>
        <translation>3 líneas alrededor de un cambio</translation>
    </message>
    <message>
        <source>10 lines around a change</source>
        <translation>10 líneas alrededor de un cambio</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>In one column</source>
        <translation>En una columna</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>In one column; side by side every line stands beside its twin, so none is wrapped</source>
        <translation>En una columna; lado a lado, cada línea está junto a su gemela, así que no se ajusta ninguna</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>Lista de todos los cambios</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Who changed each side, when, and for which story</source>
        <translation>Quién cambió cada lado, cuándo y para qué historia</translation>
    </message>
    <message>
        <source>An editor: both sides, as files to read</source>
        <translation>Un editor: ambos lados, como archivos de lectura</translation>
    </message>
    <message>
        <source>Fold what is the same</source>
        <translation>Plegar lo que es igual</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffToolbar</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Show entries in words</source>
        <translation>Mostrar entradas en palabras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar texto</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>Cambio anterior (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>Cambio siguiente (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Text side by side</source>
        <translation>Texto lado a lado</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Una columna</translation>
    </message>
    <message>
        <source>Text in one column (U)</source>
        <translation>Texto en una columna (U)</translation>
    </message>
    <message>
        <source>Open in…</source>
        <translation>Abrir en…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conservar…</translation>
    </message>
    <message>
        <source>File of the component</source>
        <translation>Archivo del componente</translation>
    </message>
    <message>
        <source>It is meant to differ: make it a rule, with a reason and a last day</source>
        <translation>Debe diferir: conviértalo en regla, con un motivo y un último día</translation>
    </message>
    <message>
        <source>Find in this view (Ctrl+F)</source>
        <translation>Buscar en esta vista (Ctrl+F)</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>Cómo se muestran las diferencias</translation>
    </message>
    <message>
        <source>Show entries in words (F4 changes over)</source>
        <translation>Mostrar entradas en palabras (F4 alterna)</translation>
    </message>
    <message>
        <source>Show text (F4 changes over)</source>
        <translation>Mostrar texto (F4 alterna)</translation>
    </message>
    <message>
        <source>Ignore: nothing ▾</source>
        <translation>Ignorar: nada ▾</translation>
    </message>
    <message>
        <source>Ignore: %1 ▾</source>
        <translation>Ignorar: %1 ▾</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>No se ignora nada</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignorado: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Context: all ▾</source>
        <translation>Contexto: todo ▾</translation>
    </message>
    <message>
        <source>Context: %1 ▾</source>
        <translation>Contexto: %1 ▾</translation>
    </message>
    <message>
        <source>All lines are shown</source>
        <translation>Se muestran todas las líneas</translation>
    </message>
    <message>
        <source>Lines shown around a change: %1</source>
        <translation>Líneas mostradas alrededor de un cambio: %1</translation>
    </message>
    <message>
        <source>No component before this</source>
        <translation>No hay más componentes antes</translation>
    </message>
    <message>
        <source>To %1 (Ctrl+Alt+Up)</source>
        <translation>A %1 (Ctrl+Alt+Arriba)</translation>
    </message>
    <message>
        <source>No component after this</source>
        <translation>No hay más componentes después</translation>
    </message>
    <message>
        <source>To %1 (Ctrl+Alt+Down)</source>
        <translation>A %1 (Ctrl+Alt+Abajo)</translation>
    </message>
    <message>
        <source>Copy, print or export what differs</source>
        <translation>Copiar, imprimir o exportar lo que difiere</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <translation>No hay ningún cambio antes de este.</translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <translation>No hay ningún cambio después de este.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>%1 de %Ln componente</numerusform>
            <numerusform>%1 de %Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore: %1 and %L2 more ▾</source>
        <translation>Ignorar: %1 y %L2 más ▾</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffView</name>
    <message>
        <source>Choose a component to see how it differs.</source>
        <translation>Elija un componente para ver en qué difiere.</translation>
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
        <translation>%1 (igual)</translation>
    </message>
    <message>
        <source>Neither side holds this component.</source>
        <translation>Ningún lado contiene este componente.</translation>
    </message>
    <message>
        <source>This file is compared as text.</source>
        <translation>Este archivo se compara como texto.</translation>
    </message>
    <message>
        <source>There is no text to show.</source>
        <translation>No hay texto que mostrar.</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>Leyendo ambos lados</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Last change. Again: %1</source>
        <translation>Último cambio. De nuevo: %1</translation>
    </message>
    <message>
        <source>First change. Again: %1</source>
        <translation>Primer cambio. De nuevo: %1</translation>
    </message>
    <message>
        <source>Content differs</source>
        <translation>El contenido difiere</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same file.</source>
        <translation>%1 y %2 contienen el mismo archivo.</translation>
    </message>
    <message>
        <source>No difference that matters. 1 entry stands in another place.</source>
        <translation>Ninguna diferencia relevante. 1 entrada está en otro lugar.</translation>
    </message>
    <message>
        <source>No difference that matters. %1 entries stand in another order.</source>
        <translation>Ninguna diferencia relevante. %1 entradas están en otro orden.</translation>
    </message>
    <message>
        <source>No difference that matters. The same characters are escaped otherwise.</source>
        <translation>Ninguna diferencia relevante. Los mismos caracteres se escapan de otra forma.</translation>
    </message>
    <message>
        <source>No difference that matters. Only white space or line ends differ.</source>
        <translation>Ninguna diferencia relevante. Solo difieren espacios o finales de línea.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>This file is too large to lay out at once. %1: %2. %3: %4.</source>
        <translation>Este archivo es demasiado grande para mostrarlo de una vez. %1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>Only %1 has this file; %2 does not.</source>
        <translation>Solo %1 tiene este archivo; %2 no.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 Showing text.</source>
        <translation>%1 Se muestra el texto.</translation>
    </message>
    <message>
        <source>line ends differ</source>
        <translation>otros finales de línea</translation>
    </message>
    <message>
        <source>Not listed: %1</source>
        <translation>Fuera de la lista: %1</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Line in %1, up to %2</source>
        <translation>Línea en %1, hasta %2</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
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
        <translation>Cambio anterior</translation>
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
        <translation>Componente siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>Componente anterior</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Entries or text</source>
        <translation>Entradas o texto</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Buscar en esta vista</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
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
        <translation>Mostrar líneas sin cambios</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 antes: %2</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exportar como PDF…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>Imprimir…	Ctrl+P</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message numerus="yes">
        <source>No difference that matters. %Ln default values are written out.</source>
        <translation>
            <numerusform>Ninguna diferencia relevante. Hay %Ln valor predeterminado escrito.</numerusform>
            <numerusform>Ninguna diferencia relevante. Hay %Ln valores predeterminados escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries only moved (order is ignored)</source>
        <translation>
            <numerusform>%Ln entrada solo se movió (se ignora el orden)</numerusform>
            <numerusform>%Ln entradas solo se movieron (se ignora el orden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries differ in white space alone</source>
        <translation>
            <numerusform>%Ln entrada difiere solo en espacios</numerusform>
            <numerusform>%Ln entradas difieren solo en espacios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are escaped otherwise</source>
        <translation>
            <numerusform>%Ln texto usa otro escape</numerusform>
            <numerusform>%Ln textos usan otro escape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments differ</source>
        <translation>
            <numerusform>%Ln comentario difiere</numerusform>
            <numerusform>%Ln comentarios difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln default values are written out</source>
        <translation>
            <numerusform>%Ln valor predeterminado está explícito</numerusform>
            <numerusform>%Ln valores predeterminados están explícitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in white space alone (ignored)</source>
        <translation>
            <numerusform>%Ln línea difiere solo en espacios (se ignora)</numerusform>
            <numerusform>%Ln líneas difieren solo en espacios (se ignora)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in comments alone (ignored)</source>
        <translation>
            <numerusform>%Ln línea difiere solo en comentarios (se ignora)</numerusform>
            <numerusform>%Ln líneas difieren solo en comentarios (se ignora)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines end otherwise (ignored)</source>
        <translation>
            <numerusform>%Ln línea termina de otra forma (se ignora)</numerusform>
            <numerusform>%Ln líneas terminan de otra forma (se ignora)</numerusform>
        </translation>
    </message>
    <message>
        <source>No component is shown that can be compared.</source>
        <translation>No se muestra ningún componente que se pueda comparar.</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>Cambio %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::EntryModel</name>
    <message>
        <source>⇅ moved</source>
        <translation>⇅ movido</translation>
    </message>
    <message>
        <source>± differs</source>
        <translation>± difiere</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ agregado</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− eliminado</translation>
    </message>
    <message>
        <source>+ only in %1</source>
        <translation>+ solo en %1</translation>
    </message>
    <message>
        <source>− only in %1</source>
        <translation>− solo en %1</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4. %5: %6</source>
        <translation>%1, %2. %3: %4. %5: %6</translation>
    </message>
    <message>
        <source>%1, matched by %2</source>
        <translation>%1, emparejadas por %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Entries are matched by %1.</source>
        <translation>Las entradas se emparejan por %1.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation>≠ conflicto</translation>
    </message>
    <message>
        <source>%1. Before: %2</source>
        <translation>%1. Antes: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same entries</source>
        <translation>
            <numerusform>%Ln entrada igual</numerusform>
            <numerusform>%Ln entradas iguales</numerusform>
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
        <translation>Diferencias por entrada</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::FindBar</name>
    <message>
        <source>Find in this view</source>
        <translation>Buscar en esta vista</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>In changes only</source>
        <translation>Solo en cambios</translation>
    </message>
    <message>
        <source>Look only in lines that differ</source>
        <translation>Buscar solo en las líneas que difieren</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Read the words as a regular expression</source>
        <translation>Interpretar las palabras como expresión regular</translation>
    </message>
    <message>
        <source>This pattern cannot be read</source>
        <translation>No se puede interpretar este patrón</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::HiddenLine</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is ignored</source>
        <translation>Mostrar lo que se ignora</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>Vista general de los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::ReviewList</name>
    <message>
        <source>All changes in words</source>
        <translation>Todos los cambios en palabras</translation>
    </message>
    <message>
        <source>Go to this change</source>
        <translation>Ir a este cambio</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>Copiar esta frase</translation>
    </message>
    <message>
        <source>Back from the list of changes</source>
        <translation>Volver de la lista de cambios</translation>
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
        <translation>Desplazar juntos de nuevo</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, solo lectura</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::TextDiff</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Found in line %1</source>
        <translation>Encontrado en la línea %1</translation>
    </message>
    <message>
        <source>Conflict in line %1</source>
        <translation>Conflicto en la línea %1</translation>
    </message>
    <message>
        <source>Change in line %1</source>
        <translation>Cambio en la línea %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines. Press to show them.</source>
        <translation>
            <numerusform>⋯ %Ln línea sin cambios. Pulse para mostrarla.</numerusform>
            <numerusform>⋯ %Ln líneas sin cambios. Pulse para mostrarlas.</numerusform>
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
        <translation>+ solo en ● %1   − solo en ◆ %2</translation>
    </message>
    <message>
        <source>%1 and %2 in one text, read only</source>
        <translation>%1 y %2 en un solo texto, solo lectura</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments</name>
    <message>
        <source>Added here</source>
        <translation>Agregado aquí</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>Autor desconocido</translation>
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
        <translation>por %1</translation>
    </message>
    <message>
        <source>new in %1</source>
        <translation>nuevo en %1</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>eliminado aquí</translation>
    </message>
    <message>
        <source>removed in %1</source>
        <translation>eliminado en %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>ambos lo cambiaron</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Changed last on %1, says the org.</source>
        <translation>Último cambio el %1, según la organización.</translation>
    </message>
    <message>
        <source>Changed last by %1 on %2, says the org.</source>
        <translation>Último cambio por %1 el %2, según la organización.</translation>
    </message>
    <message>
        <source>Seen by the reading of %1; the one of %2 had not seen it.</source>
        <translation>Visto en la lectura de %1; la de %2 no lo había visto.</translation>
    </message>
    <message>
        <source>Seen by the reading of %1.</source>
        <translation>Visto en la lectura de %1.</translation>
    </message>
    <message>
        <source>%1 (%2 acting)</source>
        <translation>%1 (%2 en su nombre)</translation>
    </message>
    <message>
        <source>Setup audit trail, %1, %2: %3</source>
        <translation>Seguimiento de auditoría de configuración, %1, %2: %3</translation>
    </message>
    <message>
        <source>Setup audit trail, %1, %2, without naming it: %3</source>
        <translation>Seguimiento de auditoría de configuración, %1, %2, sin nombrarlo: %3</translation>
    </message>
    <message>
        <source>The setup audit trail, read on %1, has no row about it.</source>
        <translation>El seguimiento de auditoría de configuración, leído el %1, no tiene ninguna fila al respecto.</translation>
    </message>
    <message>
        <source>The setup audit trail was never read. &quot;Check now&quot; reads it.</source>
        <translation>El seguimiento de auditoría de configuración nunca se leyó. «Comprobar ahora» lo lee.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>%1 (%2 more kept)</source>
        <translation>%1 (%2 más conservadas)</translation>
    </message>
    <message>
        <source>at risk: the one change that is due touches this</source>
        <translation>en riesgo: el único cambio pendiente afecta a esto</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at risk: %Ln of the %1 due touch this</source>
        <translation>
            <numerusform>en riesgo: %Ln de los %1 pendientes afecta a esto</numerusform>
            <numerusform>en riesgo: %Ln de los %1 pendientes afectan a esto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::CompareMenu</name>
    <message>
        <source>%1 (above)</source>
        <translation>%1 (por encima)</translation>
    </message>
    <message>
        <source>%1 (below)</source>
        <translation>%1 (por debajo)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>At most %1 environments fit side by side.</source>
        <translation>Caben como máximo %1 entornos lado a lado.</translation>
    </message>
    <message>
        <source>Tick what to compare with</source>
        <translation>Marque con qué comparar</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
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
        <translation>Qué cambió en el componente actual</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Read the org and its setup audit trail. Reads metadata only; nothing is changed.</source>
        <translation>Leer la organización y su seguimiento de auditoría de configuración. Solo se leen metadatos; no se cambia nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Group: type</source>
        <translation>Agrupar: tipo</translation>
    </message>
    <message>
        <source>Group: person</source>
        <translation>Agrupar: persona</translation>
    </message>
    <message>
        <source>Group: kind of change</source>
        <translation>Agrupar: clase de cambio</translation>
    </message>
    <message>
        <source>Find in the drift</source>
        <translation>Buscar en la desviación</translation>
    </message>
    <message>
        <source>Name, type or person</source>
        <translation>Nombre, tipo o persona</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Agregado aquí</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>At risk only</source>
        <translation>Solo en riesgo</translation>
    </message>
    <message>
        <source>888 entries</source>
        <translation>888 entradas</translation>
    </message>
    <message>
        <source>Track it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Accept it as it is now into the environment&apos;s record (T)</source>
        <translation>Aceptarlo tal como está ahora en el registro del entorno (T)</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Plan to bring it back to what the record says; nothing is changed yet (X)</source>
        <translation>Planificar su vuelta a lo que dice el registro; aún no se cambia nada (X)</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>It is meant to differ here: with a reason, until a day or without an end (I)</source>
        <translation>Difiere aquí de forma intencionada: con un motivo, hasta un día o sin fin (I)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Who changed it and when, with the rows of the setup audit trail (E)</source>
        <translation>Quién lo cambió y cuándo, con las filas del seguimiento de auditoría de configuración (E)</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Ningún componente coincide con los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nothing has drifted. Checked %1.</source>
        <translation>No hay ninguna desviación. Comprobado %1.</translation>
    </message>
    <message>
        <source>Checked %1; the org may have moved on.</source>
        <translation>Comprobado %1; quizá la organización haya cambiado desde entonces.</translation>
    </message>
    <message>
        <source>%1 could not be read and kept their last known content: %2</source>
        <translation>Lectura imposible de %1; se conserva el último contenido conocido: %2</translation>
    </message>
    <message>
        <source>Keep mine: track it</source>
        <translation>Conservar lo mío: registrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Drift = what is in the org but not in its record.</source>
        <translation>Desviación = lo que está en la organización, pero no en su registro.</translation>
    </message>
    <message>
        <source>Drift = what is in the org but not in its record.   Checked %1 (%2)</source>
        <translation>Desviación = lo que está en la organización, pero no en su registro.   Comprobado: %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a component in the list.</source>
        <translation>Elija un componente de la lista.</translation>
    </message>
    <message>
        <source>The pipeline of this workspace cannot be changed here.</source>
        <translation>El pipeline de este espacio de trabajo no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Elija un entorno en el mapa.</translation>
    </message>
    <message>
        <source>Never checked. A check reads metadata only; nothing is changed.</source>
        <translation>Nunca comprobado. Una comprobación solo lee metadatos; no se cambia nada.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Check %1 for drift</source>
        <translation>Comprobar la desviación de %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Choose a component to see what changed in it.</source>
        <translation>Elija un componente para ver qué cambió en él.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&apos;s record</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>Track %1 as it is now:</source>
        <translation>Registrar %1 tal como está ahora:</translation>
    </message>
    <message>
        <source>Why (goes into the record)</source>
        <translation>Motivo (se guarda en el registro)</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Ignore %1 in %2:</source>
        <translation>Ignorar %1 en %2:</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>El plan se está preparando.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Managed packages</source>
        <translation>Paquetes gestionados</translation>
    </message>
    <message>
        <source>Checks of this environment take in what managed packages brought along; kept with the pipeline</source>
        <translation>Las comprobaciones de este entorno incluyen lo que aportan los paquetes gestionados; se guarda con el pipeline</translation>
    </message>
    <message>
        <source>at risk: 1 of the %1 due touches this</source>
        <translation>en riesgo: 1 de los %1 pendientes afecta a esto</translation>
    </message>
    <message>
        <source>%1 was last read without what managed packages brought along.</source>
        <translation>%1 se leyó por última vez sin lo que aportan los paquetes gestionados.</translation>
    </message>
    <message>
        <source>It is on this machine alone for now: %1</source>
        <translation>Por ahora solo está en este equipo: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Read managed packages of %1, too</source>
        <translation>Leer también los paquetes gestionados de %1</translation>
    </message>
    <message>
        <source>Leave out managed packages of %1</source>
        <translation>Omitir los paquetes gestionados de %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Desviación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are meant to differ here.</source>
        <translation>
            <numerusform>%Ln componente difiere aquí de forma intencionada.</numerusform>
            <numerusform>%Ln componentes difieren aquí de forma intencionada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages have changed and are not listed.</source>
        <translation>
            <numerusform>%Ln componente de paquetes gestionados ha cambiado y no se muestra.</numerusform>
            <numerusform>%Ln componentes de paquetes gestionados han cambiado y no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components differ in order or layout only.</source>
        <translation>
            <numerusform>%Ln componente difiere solo en el orden o el formato.</numerusform>
            <numerusform>%Ln componentes difieren solo en el orden o el formato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes here could be overwritten by the back-promotion that is due.</source>
        <translation>
            <numerusform>La retropromoción pendiente podría sobrescribir %Ln cambio de aquí.</numerusform>
            <numerusform>La retropromoción pendiente podría sobrescribir %Ln cambios de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drift of %1, %Ln components</source>
        <translation>
            <numerusform>Desviación de %1, %Ln componente</numerusform>
            <numerusform>Desviación de %1, %Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components as they are now:</source>
        <translation>
            <numerusform>Registrar %Ln componente tal como está ahora:</numerusform>
            <numerusform>Registrar %Ln componentes tal como están ahora:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components of %1</source>
        <translation>
            <numerusform>Registrar %Ln componente de %1</numerusform>
            <numerusform>Registrar %Ln componentes de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln components in %1</source>
        <translation>
            <numerusform>Ignorar %Ln componente en %1</numerusform>
            <numerusform>Ignorar %Ln componentes en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put back %Ln components of %1</source>
        <translation>
            <numerusform>Planificar el restablecimiento de %Ln componente de %1</numerusform>
            <numerusform>Planificar el restablecimiento de %Ln componentes de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln</source>
        <translation>
            <numerusform>Registrar %Ln</numerusform>
            <numerusform>Registrar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln…</source>
        <translation>
            <numerusform>Ignorar %Ln…</numerusform>
            <numerusform>Ignorar %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back…</source>
        <translation>
            <numerusform>Restablecer %Ln…</numerusform>
            <numerusform>Restablecer %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %Ln with the record</source>
        <translation>
            <numerusform>%1 de %Ln comparado con el registro</numerusform>
            <numerusform>%1 de %Ln comparados con el registro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentForm</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Agregar un entorno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For example UAT</source>
        <translation>Por ejemplo, UAT</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Promotes into</source>
        <translation>Promueve a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>Asigne un nombre al entorno.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentPage</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Back-promote…</source>
        <translation>Retropromover…</translation>
    </message>
    <message>
        <source>Parts of this environment</source>
        <translation>Partes de este entorno</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>To promote</source>
        <translation>Por promover</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Components by type</source>
        <translation>Componentes por tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Readings of this org and promotions to it</source>
        <translation>Lecturas de esta organización y promociones a ella</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Elija un entorno en el mapa.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is due is not known yet.</source>
        <translation>Aún no se sabe qué está pendiente.</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Aquí no hay nada pendiente.</translation>
    </message>
    <message>
        <source>This org was never read. Reading takes metadata only; nothing in the org is changed.</source>
        <translation>Esta organización nunca se leyó. La lectura solo toma metadatos; no se cambia nada en la organización.</translation>
    </message>
    <message>
        <source>%1 in %2, last read %3.</source>
        <translation>%1 en %2, última lectura: %3.</translation>
    </message>
    <message>
        <source>Enter shows the promotion.</source>
        <translation>Intro muestra la promoción.</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Read and kept</source>
        <translation>Leído y guardado</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>%1 could not be read and kept their last known content: %2</source>
        <translation>Lectura imposible de %1; se conserva el último contenido conocido: %2</translation>
    </message>
    <message>
        <source>Reading and comparing: whoever is signed in to the org.</source>
        <translation>Leer y comparar: quien haya iniciado sesión en la organización.</translation>
    </message>
    <message>
        <source>Deploying to %1: whoever has this workspace and a sign-in that may deploy; the org asks for its own permissions besides.</source>
        <translation>Implementar en %1: quien tenga este espacio de trabajo y un inicio de sesión que pueda implementar; la organización exige además sus propios permisos.</translation>
    </message>
    <message>
        <source>Tracking drift: whoever has this workspace; each time is on record with who and why.</source>
        <translation>Registrar desviaciones: quien tenga este espacio de trabajo; cada vez queda constancia de quién y por qué.</translation>
    </message>
    <message>
        <source>Org id</source>
        <translation>Id. de organización</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation>Ya se inició sesión antes en este equipo</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca se inició sesión</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>En este espacio de trabajo no se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Sesión iniciada en %1 como %2.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>There is no other environment to compare with.</source>
        <translation>No hay otro entorno con el que comparar.</translation>
    </message>
    <message>
        <source>created from %1, %2</source>
        <translation>creado a partir de %1, %2</translation>
    </message>
    <message>
        <source>what it was created from is not known</source>
        <translation>no se sabe a partir de qué se creó</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Branch of the record</source>
        <translation>Rama del registro</translation>
    </message>
    <message>
        <source>The org asks for its own permissions besides. Access shows who else may do what.</source>
        <translation>La organización pide además sus propios permisos. Acceso muestra quién más puede hacer qué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deploying to %1: switched off in this workspace, as it is for every production org. Access, under Environments, switches it on, or &quot;backflowctl env production-writes&quot;.</source>
        <translation>Implementar en %1: desactivado en este espacio de trabajo, como para toda organización de producción. Acceso, en Entornos, lo activa, o «backflowctl env production-writes».</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>What the org said</source>
        <translation>Lo que dice la organización</translation>
    </message>
    <message>
        <source>Whoever is signed in may not read it.</source>
        <translation>Quien ha iniciado sesión no puede leerlo.</translation>
    </message>
    <message>
        <source>It lists it and did not give it.</source>
        <translation>Lo enumera, pero no lo entregó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components could not be read and are shown as they were last known:</source>
        <translation>
            <numerusform>%Ln componente no se pudo leer y figura como se conocía por última vez:</numerusform>
            <numerusform>%Ln componentes no se pudieron leer y figuran como se conocían por última vez:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::SignInForm</name>
    <message>
        <source>In the browser (recommended)</source>
        <translation>En el navegador (recomendado)</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Con un token de acceso</translation>
    </message>
    <message>
        <source>Take over a login of the sf command</source>
        <translation>Usar un inicio de sesión del comando sf</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Address of the org</source>
        <translation>Dirección de la organización</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Alias or user name</source>
        <translation>Alias o nombre de usuario</translation>
    </message>
    <message>
        <source>Alias or user name, as sf org list shows it</source>
        <translation>Alias o nombre de usuario, como lo muestra sf org list</translation>
    </message>
    <message>
        <source>Tokens are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Los tokens se guardan en el llavero de este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Opens %1. Backflow never sees your password.</source>
        <translation>Abre %1. Backflow nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>the login page</source>
        <translation>la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Fill in the address of the org and the token.</source>
        <translation>Rellene la dirección de la organización y el token.</translation>
    </message>
    <message>
        <source>Fill in the alias or the user name.</source>
        <translation>Rellene el alias o el nombre de usuario.</translation>
    </message>
    <message>
        <source>For signing in with an access token.</source>
        <translation>Para iniciar sesión con un token de acceso.</translation>
    </message>
    <message>
        <source>For signing in with the login of the sf command.</source>
        <translation>Para iniciar sesión con la sesión del comando sf.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::WaitingTab</name>
    <message>
        <source>Back-promote…</source>
        <translation>Retropromover…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>To receive in %1</source>
        <translation>Por recibir en %1</translation>
    </message>
    <message>
        <source>To promote from %1</source>
        <translation>Por promover desde %1</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>Elija un entorno en el mapa.</translation>
    </message>
    <message>
        <source>No environment lies above %1.</source>
        <translation>No hay ningún entorno por encima de %1.</translation>
    </message>
    <message>
        <source>Nothing waits to come down to %1.</source>
        <translation>Nada espera para bajar a %1.</translation>
    </message>
    <message>
        <source>%1 holds nothing of its own that has not gone up.</source>
        <translation>%1 no contiene nada propio que no haya subido.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Aquí no espera nada.</translation>
    </message>
    <message>
        <source>Back-promote everything due…</source>
        <translation>Retropromover todo lo pendiente…</translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln…</source>
        <translation>
            <numerusform>Retropromover %Ln…</numerusform>
            <numerusform>Retropromover %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::help::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – Guía del usuario</translation>
    </message>
    <message>
        <source>No page was open before this one.</source>
        <translation>No había ninguna página abierta antes de esta.</translation>
    </message>
    <message>
        <source>There is no page to go forward to.</source>
        <translation>No hay ninguna página a la que avanzar.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %Ln pages</source>
        <translation>
            <numerusform>Encontrado en %Ln página</numerusform>
            <numerusform>Encontrado en %Ln páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier momento</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>últimos 90 días</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>trimestre pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>entre dos días</translation>
    </message>
    <message>
        <source>The file with the saved filters of the history cannot be read as such. It was left as it is.</source>
        <translation>El archivo con los filtros guardados del historial no se puede leer como tal. Se dejó como estaba.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
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
        <translation>Componentes que cambiaron</translation>
    </message>
    <message>
        <source>How the chosen component changed</source>
        <translation>Cómo cambió el componente elegido</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>The environment held the same before and after.</source>
        <translation>El entorno contenía lo mismo antes y después.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What it held then is not stored here any more. Only the summary was recorded.</source>
        <translation>Lo que contenía entonces ya no está almacenado aquí. Solo se registró el resumen.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryDetail</name>
    <message>
        <source>somebody unnamed</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1, %2, en %3.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Part of promotion %1.</source>
        <translation>Parte de la promoción %1.</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Abrir la promoción</translation>
    </message>
    <message>
        <source>Choose an event to read its story.</source>
        <translation>Elija un evento para ver qué ocurrió.</translation>
    </message>
    <message>
        <source>%1, on behalf of %2</source>
        <translation>%1, en nombre de %2</translation>
    </message>
    <message>
        <source>Work item: %1</source>
        <translation>Elemento de trabajo: %1</translation>
    </message>
    <message>
        <source>Only this promotion</source>
        <translation>Solo esta promoción</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Timeline of this component</source>
        <translation>Cronología de este componente</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Eventos relacionados</translation>
    </message>
    <message>
        <source>What it changed, as it was at that time (D)</source>
        <translation>Lo que cambió, tal como era entonces (D)</translation>
    </message>
    <message>
        <source>Who changed each entry last, in every environment (T)</source>
        <translation>Quién cambió cada entrada por última vez, en cada entorno (T)</translation>
    </message>
    <message>
        <source>Source: %1. %2</source>
        <translation>Origen: %1. %2</translation>
    </message>
    <message>
        <source>Integrity: %1.</source>
        <translation>Integridad: %1.</translation>
    </message>
    <message>
        <source>The event&apos;s story and its record</source>
        <translation>La historia del evento y su registro</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryExporting</name>
    <message>
        <source>Export what is shown of the history</source>
        <translation>Exportar lo que se muestra del historial</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Records as JSON lines (*.jsonl)</source>
        <translation>Registros como líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Página para leer e imprimir (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Put “Person 1”, “Person 2” for people&apos;s names</source>
        <translation>Poner «Persona 1», «Persona 2» en lugar de los nombres</translation>
    </message>
    <message>
        <source>Export of the history to %1</source>
        <translation>Exportación del historial a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written</source>
        <translation>
            <numerusform>%Ln evento escrito</numerusform>
            <numerusform>%Ln eventos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written to %1</source>
        <translation>
            <numerusform>%Ln evento escrito en %1</numerusform>
            <numerusform>%Ln eventos escritos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilling</name>
    <message>
        <source>It goes on from there the next time.</source>
        <translation>La próxima vez continuará desde ahí.</translation>
    </message>
    <message>
        <source>Reading the record into the history</source>
        <translation>Leyendo el registro en el historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>One promotion ✕</source>
        <translation>Una promoción ✕</translation>
    </message>
    <message>
        <source>Part of the history</source>
        <translation>Parte del historial</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words of what, who, where, why, components and the number of the promotion; from three letters on also inside of words</source>
        <translation>Palabras de qué, quién, dónde, motivo, componentes y el número de la promoción; a partir de tres letras, también dentro de las palabras</translation>
    </message>
    <message>
        <source>Show the events of all promotions again</source>
        <translation>Mostrar de nuevo los eventos de todas las promociones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Cuándo: %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryIntegrity</name>
    <message>
        <source>Chain not checked yet</source>
        <translation>Cadena aún sin comprobar</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>Comprobando la cadena…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo comprobar</translation>
    </message>
    <message>
        <source>First bad row: %1</source>
        <translation>Primera fila errónea: %1</translation>
    </message>
    <message>
        <source>It should follow this row: %1</source>
        <translation>Debería seguir a esta fila: %1</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>Cadena rota</translation>
    </message>
    <message>
        <source>Show record %1</source>
        <translation>Mostrar el registro %1</translation>
    </message>
    <message numerus="yes">
        <source>Chain verified, %Ln records</source>
        <translation>
            <numerusform>Cadena verificada, %Ln registro</numerusform>
            <numerusform>Cadena verificada, %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryModel</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (por %2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where it is written down, and how sure it is who did it</source>
        <translation>Dónde está registrado y qué tan seguro es quién lo hizo</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Cuándo (local)</translation>
    </message>
    <message>
        <source>Who (for whom)</source>
        <translation>Quién (por quién)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events</source>
        <translation>
            <numerusform>Historial, %1 evento</numerusform>
            <numerusform>Historial, %1 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events, filtered</source>
        <translation>
            <numerusform>Historial, %1 evento, filtrado</numerusform>
            <numerusform>Historial, %1 eventos, filtrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Nothing is on record yet. Every reading of an org, decision and promotion appears here.</source>
        <translation>Aún no hay nada registrado. Aquí aparecen todas las lecturas de organizaciones, decisiones y promociones.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Ir al pipeline</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Ningún evento coincide.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Compare moments…</source>
        <translation>Comparar momentos…</translation>
    </message>
    <message>
        <source>What an environment held at two moments, and how that differs</source>
        <translation>Lo que contenía un entorno en dos momentos y en qué difiere</translation>
    </message>
    <message>
        <source>CSV, JSON lines, HTML or PDF of all that the filters let through (Ctrl+E)</source>
        <translation>CSV, líneas JSON, HTML o PDF de todo lo que dejan pasar los filtros (Ctrl+E)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Timeline of this component</source>
        <translation>Cronología de este componente</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Previous event of the same component</source>
        <translation>Evento anterior del mismo componente</translation>
    </message>
    <message>
        <source>Next event of the same component</source>
        <translation>Evento siguiente del mismo componente</translation>
    </message>
    <message>
        <source>Compare two moments of an environment…</source>
        <translation>Comparar dos momentos de un entorno…</translation>
    </message>
    <message>
        <source>The filters hide that event in the list.</source>
        <translation>Los filtros ocultan ese evento en la lista.</translation>
    </message>
    <message>
        <source>This event names no component.</source>
        <translation>Este evento no nombra ningún componente.</translation>
    </message>
    <message>
        <source>Nothing later is on record of %1.</source>
        <translation>No hay nada posterior registrado de %1.</translation>
    </message>
    <message>
        <source>Nothing earlier is on record of %1.</source>
        <translation>No hay nada anterior registrado de %1.</translation>
    </message>
    <message>
        <source>The orgs&apos; setup trails were last imported %1. What is older than 180 days is gone in Salesforce.</source>
        <translation>Última importación de los seguimientos de configuración de las organizaciones: %1. Lo que tiene más de 180 días ya no existe en Salesforce.</translation>
    </message>
    <message>
        <source>No org&apos;s setup trail was imported yet. What is older than 180 days is gone in Salesforce.</source>
        <translation>Todavía no se importó ningún seguimiento de configuración. Lo que tiene más de 180 días ya no existe en Salesforce.</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importar ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All are imported</source>
        <translation>Todos están importados</translation>
    </message>
    <message>
        <source>Import of the orgs&apos; setup trails</source>
        <translation>Importación de los seguimientos de configuración</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · %2</source>
        <translation>
            <numerusform>%1 de %Ln evento · %2</numerusform>
            <numerusform>%1 de %Ln eventos · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing the filters</source>
        <translation>borrar los filtros</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryTimeline</name>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (por %2)</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2, por %3</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(ya no está)</translation>
    </message>
    <message>
        <source>never found there</source>
        <translation>nunca encontrado ahí</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Who changed each entry last, in every environment</source>
        <translation>Quién cambió cada entrada por última vez, en cada entorno</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Sabido por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>This event names no component.</source>
        <translation>Este evento no nombra ningún componente.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as it was first read</source>
        <translation>como se leyó por primera vez</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times since it was first read</source>
        <translation>
            <numerusform>cambiado una vez desde que se leyó por primera vez</numerusform>
            <numerusform>cambiado %Ln veces desde que se leyó por primera vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries as they were first read</source>
        <translation>
            <numerusform>%Ln entrada como se leyó por primera vez</numerusform>
            <numerusform>%Ln entradas como se leyeron por primera vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::MomentsDialog</name>
    <message>
        <source>First moment</source>
        <translation>Primer momento</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>Segundo momento</translation>
    </message>
    <message>
        <source>Compare two moments of an environment</source>
        <translation>Comparar dos momentos de un entorno</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Compare these moments</source>
        <translation>Comparar estos momentos</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Choose an environment and two moments.</source>
        <translation>Elija un entorno y dos momentos.</translation>
    </message>
    <message>
        <source>%1 was not read before the second moment.</source>
        <translation>%1 no se leyó antes del segundo momento.</translation>
    </message>
    <message>
        <source>Both moments see the reading of %1.</source>
        <translation>Ambos momentos ven la lectura del %1.</translation>
    </message>
    <message>
        <source>%1 was not found changed between the two moments.</source>
        <translation>No se encontró ningún cambio en %1 entre los dos momentos.</translation>
    </message>
    <message>
        <source>As it was read on %1 and on %2.</source>
        <translation>Tal como se leyó el %1 y el %2.</translation>
    </message>
    <message>
        <source>It was first read after the first moment. As it was read on %1.</source>
        <translation>Se leyó por primera vez después del primer momento. Tal como se leyó el %1.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::RecordView</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Lo que dice el registro</translation>
    </message>
    <message>
        <source>The record as it is stored</source>
        <translation>El registro tal como está almacenado</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::RelatedEvents</name>
    <message>
        <source>Related events</source>
        <translation>Eventos relacionados</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>Cuándo (local)</translation>
    </message>
    <message>
        <source>Who (for whom)</source>
        <translation>Quién (por quién)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Enter shows the event</source>
        <translation>Intro muestra el evento</translation>
    </message>
    <message>
        <source>Nothing on record belongs with this event.</source>
        <translation>No hay nada registrado junto con este evento.</translation>
    </message>
    <message>
        <source>Of promotion %1</source>
        <translation>De la promoción %1</translation>
    </message>
    <message>
        <source>Of %1, in every environment</source>
        <translation>De %1, en cada entorno</translation>
    </message>
    <message>
        <source>%1, the event shown</source>
        <translation>%1, el evento mostrado</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::SavedMenu</name>
    <message>
        <source>Saved ▾</source>
        <translation>Guardados ▾</translation>
    </message>
    <message>
        <source>Saved: %1 ● ▾</source>
        <translation>Guardado: %1 ● ▾</translation>
    </message>
    <message>
        <source>Saved: %1 ▾</source>
        <translation>Guardado: %1 ▾</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Saved filter %1, changed and not saved</source>
        <translation>Filtro guardado %1, cambiado y sin guardar</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>Filtro guardado %1</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Todavía no hay ningún filtro guardado</translation>
    </message>
    <message>
        <source>Save what is shown as…</source>
        <translation>Guardar lo que se muestra como…</translation>
    </message>
    <message>
        <source>Save into “%1”</source>
        <translation>Guardar en «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nombre del filtro:</translation>
    </message>
    <message>
        <source>Filters are kept with a workspace; none is open.</source>
        <translation>Los filtros se guardan con un espacio de trabajo; no hay ninguno abierto.</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>Se quitó el filtro «%1».</translation>
    </message>
    <message>
        <source>Removing the filter “%1”</source>
        <translation>quitar el filtro «%1»</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs</name>
    <message>
        <source>Log of %1</source>
        <translation>Log de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::ActivityDock</name>
    <message>
        <source>Nothing running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Hide Activity (Ctrl+J)</source>
        <translation>Ocultar Actividad (Ctrl+J)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Actividad (%1)</translation>
    </message>
    <message>
        <source>Activity, nothing running</source>
        <translation>Actividad, nada en curso</translation>
    </message>
    <message>
        <source>Activity, %1</source>
        <translation>Actividad, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Cuáles se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Nothing of this kind. Show all to see the rest.</source>
        <translation>Nada de este tipo. Muestre todo para ver el resto.</translation>
    </message>
    <message>
        <source>Nothing running. Last: %1.</source>
        <translation>Nada en curso. Último: %1.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Elija primero una fila.</translation>
    </message>
    <message>
        <source>This one leads nowhere else; Details has its log.</source>
        <translation>Esta fila no lleva a otro sitio; su log está en Detalles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::Away</name>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>Promoción %1 → %2</translation>
    </message>
    <message>
        <source>was under way when Backflow closed; open it and it goes on from there</source>
        <translation>estaba en curso al cerrar Backflow; ábrala y seguirá desde ahí</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::JobDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>Mientras no estaba: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::JobList</name>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Cancelling; the current step may still finish</source>
        <translation>Cancelando; el paso actual aún puede terminar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5</source>
        <translation>%1, %2, %3, %4 de %5</translation>
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
        <translation>Iniciado por %1</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Contacto perdido</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::LeaveDialog</name>
    <message>
        <source>Close Backflow?</source>
        <translation>¿Cerrar Backflow?</translation>
    </message>
    <message>
        <source>What was sent to an org goes on there, and is looked at when Backflow is opened again. Everything else stands where its last step left it; nothing is lost.</source>
        <translation>Lo que se envió a una organización continúa allí y se revisará al volver a abrir Backflow. Todo lo demás queda donde lo dejó su último paso; no se pierde nada.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stop the jobs and close</source>
        <translation>Detener las tareas y cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being stopped.</source>
        <translation>
            <numerusform>Se está deteniendo %n tarea.</numerusform>
            <numerusform>Se están deteniendo %n tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running.</source>
        <translation>
            <numerusform>Hay %n tarea en curso.</numerusform>
            <numerusform>Hay %n tareas en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep</name>
    <message>
        <source>Why it is meant to differ here</source>
        <translation>Por qué difiere aquí de forma intencionada</translation>
    </message>
    <message>
        <source>Written into the pipeline</source>
        <translation>Escrito en el pipeline</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::KeepList</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Meant to differ</source>
        <translation>Debe diferir</translation>
    </message>
    <message>
        <source>Rules of what is meant to differ</source>
        <translation>Reglas de lo que debe diferir</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What these rules name is neither due nor drift, and no promotion takes it along.</source>
        <translation>Lo que nombran estas reglas no está pendiente ni es desviación, y ninguna promoción lo lleva.</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1, has ended</source>
        <translation>%1, terminado</translation>
    </message>
    <message>
        <source>Nothing is meant to differ. Differences are kept from the comparison.</source>
        <translation>Nada debe diferir. Las diferencias se conservan desde la comparación.</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>Elija una regla de la lista.</translation>
    </message>
    <message>
        <source>The pipeline of this workspace cannot be changed here.</source>
        <translation>El pipeline de este espacio de trabajo no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Being removed…</source>
        <translation>Quitando…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln rules of what is meant to differ</source>
        <translation>
            <numerusform>Eliminar %Ln regla de lo que debe diferir</numerusform>
            <numerusform>Eliminar %Ln reglas de lo que debe diferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Eliminar %Ln</numerusform>
            <numerusform>Eliminar %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::ReasonForm</name>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>Motivo, se guarda en el registro</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Tick “Until” to give it a last day.</source>
        <translation>Marque «Hasta» para darle un último día.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::masking::MaskModel</name>
    <message>
        <source>Object and field</source>
        <translation>Objeto y campo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>Sample: before → after</source>
        <translation>Muestra: antes → después</translation>
    </message>
    <message>
        <source>The records are deleted</source>
        <translation>Los registros se eliminan</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>Se deja como está: %1</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubierto</translation>
    </message>
    <message>
        <source>Cannot be carried out</source>
        <translation>No puede llevarse a cabo</translation>
    </message>
    <message>
        <source>Cannot be carried out: %1</source>
        <translation>No puede llevarse a cabo: %1</translation>
    </message>
    <message>
        <source>hidden until you press “Show values”</source>
        <translation>oculto hasta que pulse «Mostrar valores»</translation>
    </message>
</context>
<context>
    <name>backflow::ui::masking::MaskingTab</name>
    <message>
        <source>Fields and what becomes of them</source>
        <translation>Campos y en qué se convierten</translation>
    </message>
    <message>
        <source>Sandbox to mask</source>
        <translation>Sandbox que se enmascara</translation>
    </message>
    <message>
        <source>Look for personal data</source>
        <translation>Buscar datos personales</translation>
    </message>
    <message>
        <source>Hide personal data on screens and in exports</source>
        <translation>Ocultar datos personales en pantalla y en exportaciones</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>What becomes of the chosen field</source>
        <translation>En qué se convierte el campo elegido</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Mostrar valores</translation>
    </message>
    <message>
        <source>Shows a few real values of the chosen field. That you looked goes on record.</source>
        <translation>Muestra algunos valores reales del campo elegido. Queda registrado que usted miró.</translation>
    </message>
    <message>
        <source>Dry run: count records</source>
        <translation>Ensayo: contar registros</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Run as a job…</source>
        <translation>Ejecutar como tarea…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzada</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Enmascarados</translation>
    </message>
    <message>
        <source>Not masked</source>
        <translation>No enmascarados</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con ella</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Nothing is masked in %1 yet. Looking for personal data reads what its objects are made of and a few values, and makes a plan; no record is changed by that.</source>
        <translation>En %1 aún no se ha enmascarado nada. Buscar datos personales lee de qué constan sus objetos y algunos valores, y hace un plan; con ello no cambia ningún registro.</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>Dejarlo como está…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Abra primero un espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no sandbox in the pipeline.</source>
        <translation>No hay ningún sandbox en el pipeline.</translation>
    </message>
    <message>
        <source>There is no plan yet: look for personal data first.</source>
        <translation>Aún no hay plan: busque primero datos personales.</translation>
    </message>
    <message>
        <source>Something in the plan cannot be carried out; see the table.</source>
        <translation>Algo del plan no puede llevarse a cabo; vea la tabla.</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>Hay una ejecución en curso.</translation>
    </message>
    <message>
        <source>Count what it would change first: dry run.</source>
        <translation>Cuente primero lo que cambiaría: ensayo.</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>No hay ninguna ejecución en curso.</translation>
    </message>
    <message>
        <source>Choose a field in the table.</source>
        <translation>Elija un campo en la tabla.</translation>
    </message>
    <message>
        <source>Choose a field in the table that is masked.</source>
        <translation>Elija en la tabla un campo que se enmascare.</translation>
    </message>
    <message>
        <source>Choose a run in the list.</source>
        <translation>Elija una ejecución en la lista.</translation>
    </message>
    <message>
        <source>This run is done.</source>
        <translation>Esta ejecución ha terminado.</translation>
    </message>
    <message>
        <source>Choose its sandbox above.</source>
        <translation>Elija arriba su sandbox.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1: %L2 deleted</source>
        <translation>%1: eliminados %L2</translation>
    </message>
    <message>
        <source>%1: %L2 changed</source>
        <translation>%1: cambiados %L2</translation>
    </message>
    <message>
        <source>Nothing was changed. A run would go through records: %1</source>
        <translation>No se cambió nada. Una ejecución pasaría por registros: %1</translation>
    </message>
    <message>
        <source>There is no sandbox to mask. Records of production are never touched.</source>
        <translation>No hay sandbox que enmascarar. Los registros de producción no se tocan nunca.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Ir al pipeline</translation>
    </message>
    <message>
        <source>Look for personal data in %1</source>
        <translation>Buscar datos personales en %1</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not reached by any plan: %1</source>
        <translation>Fuera del alcance de cualquier plan: %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Why may %1 stay as it is? The report repeats it.</source>
        <translation>¿Por qué puede quedar %1 como está? El informe lo repite.</translation>
    </message>
    <message>
        <source>Count what masking %1 would change</source>
        <translation>Contar lo que cambiaría enmascarar %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>Enmascarar %1</translation>
    </message>
    <message>
        <source>The values that are masked in %1 are gone for good; only a refresh of the sandbox brings others.</source>
        <translation>Los valores que se enmascaran en %1 se pierden para siempre; solo una actualización del sandbox trae otros.</translation>
    </message>
    <message>
        <source>Mask the records</source>
        <translation>Enmascarar los registros</translation>
    </message>
    <message>
        <source>Records masked: %L1</source>
        <translation>Registros enmascarados: %L1</translation>
    </message>
    <message>
        <source>Paused: it can be gone on with</source>
        <translation>En pausa: se puede continuar</translation>
    </message>
    <message>
        <source>Mask records of %1</source>
        <translation>Enmascarar registros de %1</translation>
    </message>
    <message>
        <source>The run is paused. Go on with it below.</source>
        <translation>La ejecución está en pausa. Continúela abajo.</translation>
    </message>
    <message>
        <source>Records masked: %L1, not masked: %L2. Of those read back, %L3 of %L4 hold what was written.</source>
        <translation>Registros enmascarados: %L1, no enmascarados: %L2. De los releídos, %L3 de %L4 contienen lo escrito.</translation>
    </message>
    <message>
        <source>Pausing when what is under way is done…</source>
        <translation>Se pausa cuando termine lo que está en curso…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>no record holds anything</source>
        <translation>ningún registro contiene nada</translation>
    </message>
    <message>
        <source>Masking report</source>
        <translation>Informe de enmascaramiento</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Comparando %1 con %2</translation>
    </message>
    <message>
        <source>deploy %1/%2</source>
        <translation>implem. %1/%2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Failed — see details</source>
        <translation>Error — vea los detalles</translation>
    </message>
    <message>
        <source>No access — sign in</source>
        <translation>Sin acceso — inicie sesión</translation>
    </message>
    <message>
        <source>Lost sight — look at the org</source>
        <translation>Contacto perdido — revise la organización</translation>
    </message>
    <message>
        <source>Receiving changes…</source>
        <translation>Recibiendo cambios…</translation>
    </message>
    <message>
        <source>Behind — back-promotion due</source>
        <translation>Atrasado — retropromoción pendiente</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca comprobado</translation>
    </message>
    <message>
        <source>In sync — read only for you</source>
        <translation>Sincronizado — solo lectura para usted</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Contacto perdido</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Recibiendo…</translation>
    </message>
    <message>
        <source>Back-promotion due</source>
        <translation>Retropromoción pendiente</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Aún no se leyó nada</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>En curso: %1</translation>
    </message>
    <message>
        <source>Nothing read from this org yet</source>
        <translation>Aún no se leyó nada de esta organización</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <translation>Sincronizado %1 · %2</translation>
    </message>
    <message>
        <source>behind, back-promotion due</source>
        <translation>atrasado, retropromoción pendiente</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>última sincronización %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, running</source>
        <translation>, en curso</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>De %1: %2</translation>
    </message>
    <message>
        <source>↙ %1 running</source>
        <translation>↙ %1 en curso</translation>
    </message>
    <message>
        <source>↙ running</source>
        <translation>↙ en curso</translation>
    </message>
    <message>
        <source>↙ %1 due</source>
        <translation>↙ %1 pend.</translation>
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
        <translation>Sincronizado: nada espera para fluir hacia abajo</translation>
    </message>
    <message>
        <source>Behind: components from above are due</source>
        <translation>Atrasado: hay componentes de arriba pendientes</translation>
    </message>
    <message>
        <source>Conflict: both changed the same entry; a person decides</source>
        <translation>Conflicto: ambos cambiaron la misma entrada; decide una persona</translation>
    </message>
    <message>
        <source>Receiving: a back-promotion runs</source>
        <translation>Recibiendo: hay una retropromoción en curso</translation>
    </message>
    <message>
        <source>Sending: a promotion from here runs</source>
        <translation>Enviando: una promoción desde aquí está en curso</translation>
    </message>
    <message>
        <source>Reading: its metadata is being read</source>
        <translation>Leyendo: se leen sus metadatos</translation>
    </message>
    <message>
        <source>Failed: the last promotion or reading did not work</source>
        <translation>Error: la última promoción o lectura no funcionó</translation>
    </message>
    <message>
        <source>No access: nobody is signed in, or the sign-in is over</source>
        <translation>Sin acceso: nadie ha iniciado sesión o la sesión ha terminado</translation>
    </message>
    <message>
        <source>Unreachable: the org did not answer; what was known is shown</source>
        <translation>Inaccesible: la organización no respondió; se muestra lo que se sabía</translation>
    </message>
    <message>
        <source>Lost sight: the org goes on, look there</source>
        <translation>Contacto perdido: la organización sigue trabajando; revísela</translation>
    </message>
    <message>
        <source>Never checked: nothing was read yet</source>
        <translation>Nunca comprobado: aún no se leyó nada</translation>
    </message>
    <message>
        <source>Cannot be reached — see details</source>
        <translation>Inaccesible — vea los detalles</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Enviando cambios…</translation>
    </message>
    <message>
        <source>Reading the org…</source>
        <translation>Leyendo la organización…</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Read only: in sync, and nothing is deployed there by you</source>
        <translation>Solo lectura: sincronizado, y usted no implementa nada allí</translation>
    </message>
    <message>
        <source>Scheduled: a promotion to it waits for its time</source>
        <translation>Programado: una promoción hacia él espera su hora</translation>
    </message>
    <message>
        <source>Paused: a promotion was left half way; open it and it goes on from there</source>
        <translation>En pausa: una promoción quedó a medias; ábrala y sigue desde ahí</translation>
    </message>
    <message>
        <source>Blocked: somebody else’s promotion holds it until it has ended</source>
        <translation>Bloqueado: la promoción de otra persona lo retiene hasta que termine</translation>
    </message>
    <message>
        <source>Paused half way — go on with it</source>
        <translation>Detenida a medias — continúela</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Blocked — held by %1</source>
        <translation>Bloqueado — retenido por %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Programado para %1</translation>
    </message>
    <message>
        <source>Scheduled — when the org is idle</source>
        <translation>Programado — cuando la organización esté libre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>%1 to promote</source>
        <translation>%1 por promover</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5, %6.</source>
        <translation>%1, %2, %3: %4, %5, %6.</translation>
    </message>
    <message>
        <source>, scheduled</source>
        <translation>, programada</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>, bloqueada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 to receive</source>
        <translation>↓ %1 por recibir</translation>
    </message>
    <message>
        <source>%1 to promote ↑</source>
        <translation>%1 por promover ↑</translation>
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
        <translation>↑ %1 por promover</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict: resolve</source>
        <translation>
            <numerusform>%Ln en conflicto: resolver</numerusform>
            <numerusform>%Ln en conflicto: resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: take them</source>
        <translation>%1: tomarlas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked: show the list</source>
        <translation>
            <numerusform>%Ln sin registrar: mostrar la lista</numerusform>
            <numerusform>%Ln sin registrar: mostrar la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive: show the list</source>
        <translation>
            <numerusform>%Ln por recibir: mostrar la lista</numerusform>
            <numerusform>%Ln por recibir: mostrar la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to promote: show the list</source>
        <translation>
            <numerusform>%Ln por promover: mostrar la lista</numerusform>
            <numerusform>%Ln por promover: mostrar la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked</source>
        <translation>
            <numerusform>%Ln sin registrar</numerusform>
            <numerusform>%Ln sin registrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation>
            <numerusform>%Ln conflicto por resolver</numerusform>
            <numerusform>%Ln conflictos por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receiving %Ln changes…</source>
        <translation>
            <numerusform>Recibiendo %Ln cambio…</numerusform>
            <numerusform>Recibiendo %Ln cambios…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>%Ln decisión por tomar</numerusform>
            <numerusform>%Ln decisiones por tomar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not tracked</source>
        <translation>
            <numerusform>%Ln cambio sin registrar</numerusform>
            <numerusform>%Ln cambios sin registrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components to receive</source>
        <translation>
            <numerusform>%Ln componente por recibir</numerusform>
            <numerusform>%Ln componentes por recibir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components due</source>
        <translation>
            <numerusform>%Ln componente pendiente</numerusform>
            <numerusform>%Ln componentes pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln conflicts</source>
        <translation>
            <numerusform>≠ %Ln conflicto</numerusform>
            <numerusform>≠ %Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the org</source>
        <translation>leyendo la organización</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>No se puede acceder a %1: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>Tests: %1 %, below %2 %</source>
        <translation>Pruebas: %1 %, menos de %2 %</translation>
    </message>
    <message>
        <source>Tests: %1 %</source>
        <translation>Pruebas: %1 %</translation>
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
            <numerusform>%Ln por tomar</numerusform>
            <numerusform>%Ln por tomar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln pend.</numerusform>
            <numerusform>%Ln pend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On %1 (API %2), ahead of the others</source>
        <translation>En %1 (API %2), por delante de las demás</translation>
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
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::EnvironmentPanel</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>%1 to promote</source>
        <translation>%1 por promover</translation>
    </message>
    <message>
        <source>What waits in the pipeline</source>
        <translation>Lo que espera en el pipeline</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Nothing waits. Choose an environment on the map to see it closer.</source>
        <translation>Nada espera. Elija un entorno en el mapa para verlo de cerca.</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>Abrir la promoción</translation>
    </message>
    <message>
        <source>Drift: none</source>
        <translation>Desviación: ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive from %1</source>
        <translation>
            <numerusform>%Ln por recibir de %1</numerusform>
            <numerusform>%Ln por recibir de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln here…</source>
        <translation>
            <numerusform>Retropromover %Ln aquí…</numerusform>
            <numerusform>Retropromover %Ln aquí…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln components from %1 to %2</source>
        <translation>
            <numerusform>Retropromover %Ln componente de %1 a %2</numerusform>
            <numerusform>Retropromover %Ln componentes de %1 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln open decisions…</source>
        <translation>
            <numerusform>Tomar %Ln decisión pendiente…</numerusform>
            <numerusform>Tomar %Ln decisiones pendientes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>Resolver %Ln conflicto</numerusform>
            <numerusform>Resolver %Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>%Ln entorno</numerusform>
            <numerusform>%Ln entornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln due</source>
        <translation>
            <numerusform>%1 → %2: %Ln pendiente</numerusform>
            <numerusform>%1 → %2: %Ln pendientes</numerusform>
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
        <translation>Tabla del pipeline</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Find an environment</source>
        <translation>Buscar un entorno</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit the whole map (0)</source>
        <translation>Ajustar todo el mapa (0)</translation>
    </message>
    <message>
        <source>Read all orgs now</source>
        <translation>Leer ahora todas las organizaciones</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Add your production org first; sandboxes are then found for you.</source>
        <translation>Agregue primero su organización de producción; los sandboxes se detectan después automáticamente.</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Agregar un entorno…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Read and kept</source>
        <translation>Leído y guardado</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed since the last reading.</source>
        <translation>%1: %2 agregados, %3 cambiados, %4 eliminados desde la última lectura.</translation>
    </message>
    <message>
        <source>%1: nothing changed since the last reading.</source>
        <translation>%1: nada cambió desde la última lectura.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>A table has no zoom; press Map first.</source>
        <translation>Una tabla no tiene zoom; pulse primero Mapa.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparar %1 con %2</translation>
    </message>
    <message>
        <source>Back-promote from %1 to %2…</source>
        <translation>Retropromover de %1 a %2…</translation>
    </message>
    <message>
        <source>Back-promote: %1 is not above %2</source>
        <translation>Retropromover: %1 no está por encima de %2</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>The map could not be written: %1. Choose another place.</source>
        <translation>No se pudo escribir el mapa: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Map written to %1</source>
        <translation>Mapa escrito en %1</translation>
    </message>
    <message>
        <source>Teams shown</source>
        <translation>Equipos mostrados</translation>
    </message>
    <message>
        <source>Show teams and large stages as one card</source>
        <translation>Mostrar equipos y etapas grandes como una tarjeta</translation>
    </message>
    <message>
        <source>Show its %1 environments</source>
        <translation>Mostrar sus %1 entornos</translation>
    </message>
    <message>
        <source>Team of %1…</source>
        <translation>Equipo de %1…</translation>
    </message>
    <message>
        <source>Show %1 as one card</source>
        <translation>Mostrar %1 como una tarjeta</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Guardar el pipeline</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>Equipo de %1</translation>
    </message>
    <message>
        <source>Who works in %1? Nothing = everybody.</source>
        <translation>¿Quién trabaja en %1? Nada = todos.</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>%1 Shown as of %2.</source>
        <translation>%1 Se muestra el estado de %2.</translation>
    </message>
    <message>
        <source>Map or table</source>
        <translation>Mapa o tabla</translation>
    </message>
    <message>
        <source>Back-promotions go from a higher environment to a lower one.</source>
        <translation>Las retropromociones van de un entorno superior a uno inferior.</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Restablecimiento en %1</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Retropromoción %1 → %2</translation>
    </message>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>Promoción %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>%Ln decisión por tomar</numerusform>
            <numerusform>%Ln decisiones por tomar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be resolved in %1.</source>
        <translation>No hay nada que resolver en %1.</translation>
    </message>
    <message>
        <source>Moving %1 on the map</source>
        <translation>mover %1 en el mapa</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineTable</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>To promote</source>
        <translation>Por promover</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué está pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineView</name>
    <message>
        <source>Thick arrow = back-promotion waiting · thin arrow = normal promotion path · numbers are components</source>
        <translation>Flecha gruesa = retropromoción pendiente · flecha fina = ruta normal de promoción · los números son componentes</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Ir de tarjeta en tarjeta</translation>
    </message>
    <message>
        <source>Go to the first or the last stage</source>
        <translation>Ir a la primera o a la última etapa</translation>
    </message>
    <message>
        <source>Move the card in its stage</source>
        <translation>Mover la tarjeta en su etapa</translation>
    </message>
    <message>
        <source>Compare the chosen environment</source>
        <translation>Comparar el entorno elegido</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Back-promote from or to it</source>
        <translation>Retropromover desde o hacia él</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Resolve its conflicts</source>
        <translation>Resolver sus conflictos</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>Ajustar todo el mapa</translation>
    </message>
    <message>
        <source>Show what it has to receive</source>
        <translation>Mostrar lo que tiene por recibir</translation>
    </message>
    <message>
        <source>Show what it has to promote</source>
        <translation>Mostrar lo que tiene por promover</translation>
    </message>
    <message>
        <source>Show what is not tracked there</source>
        <translation>Mostrar lo que no está registrado allí</translation>
    </message>
    <message>
        <source>Take its open decisions</source>
        <translation>Tomar sus decisiones por tomar</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline map, %Ln environments</source>
        <translation>
            <numerusform>Mapa del pipeline, %Ln entorno</numerusform>
            <numerusform>Mapa del pipeline, %Ln entornos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote</name>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>Informe escrito en %1</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se agregarán</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Cambiarán</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se eliminarán</translation>
    </message>
    <message>
        <source>Removals left out</source>
        <translation>Eliminaciones omitidas</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya presentes</translation>
    </message>
    <message>
        <source>Need a decision</source>
        <translation>Requieren decisión</translation>
    </message>
    <message>
        <source>Touches work not yet promoted</source>
        <translation>Afectan a trabajo sin promover</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ agregar</translation>
    </message>
    <message>
        <source>± change</source>
        <translation>± cambiar</translation>
    </message>
    <message>
        <source>− remove</source>
        <translation>− eliminar</translation>
    </message>
    <message>
        <source>= already there</source>
        <translation>= ya presente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done, with warnings</source>
        <translation>Hecho, con advertencias</translation>
    </message>
    <message>
        <source>Failed, nothing changed</source>
        <translation>Error, sin cambios</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Hecho en parte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>Contacto perdido</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Plan is frozen</source>
        <translation>Plan congelado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Target is locked for others</source>
        <translation>Destino bloqueado para otros</translation>
    </message>
    <message>
        <source>Target is as planned for</source>
        <translation>Destino como se planificó</translation>
    </message>
    <message>
        <source>Rollback package is kept</source>
        <translation>Paquete de reversión guardado</translation>
    </message>
    <message>
        <source>Sending to the org</source>
        <translation>Enviando a la organización</translation>
    </message>
    <message>
        <source>The org has it</source>
        <translation>Recibido por la organización</translation>
    </message>
    <message>
        <source>The org has ended it</source>
        <translation>Terminado por la organización</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>Releído y comparado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>The target moved on</source>
        <translation>El destino cambió</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Somebody has to look at the org</source>
        <translation>Alguien debe revisar la organización</translation>
    </message>
    <message>
        <source>Waiting in the org&apos;s queue</source>
        <translation>En espera en la cola de la organización</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 de %2 componentes</translation>
    </message>
    <message>
        <source>tests %1 of %2</source>
        <translation>pruebas %1 de %2</translation>
    </message>
    <message>
        <source>The org is working on it</source>
        <translation>La organización trabaja en ello</translation>
    </message>
    <message>
        <source>As the org decides</source>
        <translation>Lo decide la organización</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Named tests</source>
        <translation>Pruebas indicadas</translation>
    </message>
    <message>
        <source>All of our own</source>
        <translation>Todas las propias</translation>
    </message>
    <message>
        <source>All in the org</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Relevant ones</source>
        <translation>Las relevantes</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Validación superada</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Validación fallida</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Retropromoción %1 → %2</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Deployment in the org</source>
        <translation>Implementación en la organización</translation>
    </message>
    <message>
        <source>Story or ticket</source>
        <translation>Historia o ticket</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>In the org&apos;s words</source>
        <translation>Según la organización</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>A %1 le falta lo que esta promoción necesita: %2.</translation>
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
        <translation>Texto en Markdown (*.md)</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exportar plan</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>Plan escrito en %1</translation>
    </message>
    <message>
        <source>Plan: %1 → %2</source>
        <translation>Plan: %1 → %2</translation>
    </message>
    <message>
        <source>Started %1 by %2. Nothing has been deployed.</source>
        <translation>Iniciado el %1 por %2. No se ha implementado nada.</translation>
    </message>
    <message>
        <source>Tests: %1</source>
        <translation>Pruebas: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2, ended %3. Promotion %4.</source>
        <translation>Iniciado el %1 por %2, terminado el %3. Promoción %4.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>No se pudo escribir el archivo: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Nombre escrito</translation>
    </message>
    <message>
        <source>No approval rule</source>
        <translation>Sin regla de aprobación</translation>
    </message>
    <message>
        <source>%1 is production: its name has to be typed. No approval rule asks a second person.</source>
        <translation>%1 es producción: hay que escribir su nombre. Ninguna regla de aprobación pide una segunda persona.</translation>
    </message>
    <message>
        <source>No approval rule: nobody else has to agree to a deployment to %1.</source>
        <translation>Sin regla de aprobación: nadie más tiene que aceptar una implementación en %1.</translation>
    </message>
    <message>
        <source>Plan files (*.%1)</source>
        <translation>Archivos de plan (*.%1)</translation>
    </message>
    <message>
        <source>Save as a plan file</source>
        <translation>Guardar como archivo de plan</translation>
    </message>
    <message>
        <source>Came along: others need it</source>
        <translation>Se ha agregado: otros lo necesitan</translation>
    </message>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>Promoción %1 → %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Those who may give it: %1.</source>
        <translation>Pueden darla: %1.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, not signed.</source>
        <translation>Aprobado por %1 el %2, sin firma.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, signed.</source>
        <translation>Aprobado por %1 el %2, firmado.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The plan was changed after it was frozen: what was approved then does not count for it.</source>
        <translation>El plan se cambió después de congelarlo: lo que se aprobó entonces no cuenta para él.</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2.</source>
        <translation>Pedida por %1 el %2.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Todavía no se ha preguntado a nadie.</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Aprobado</translation>
    </message>
    <message>
        <source>You have approved it; somebody else has to deploy it.</source>
        <translation>Lo ha aprobado usted; otra persona tiene que implementarlo.</translation>
    </message>
    <message>
        <source>%1 is production: its name has to be typed as well.</source>
        <translation>%1 es producción: además hay que escribir su nombre.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>A la espera de %1.</translation>
    </message>
    <message>
        <source>Ask for an approval first.</source>
        <translation>Pida primero una aprobación.</translation>
    </message>
    <message>
        <source>Nobody in the policy may give it.</source>
        <translation>Nadie en la política puede darla.</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>Se está registrando.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Todavía no hay un plan.</translation>
    </message>
    <message>
        <source>Decide everything first: an approval is of one very plan.</source>
        <translation>Decida primero todo: una aprobación vale para un plan concreto.</translation>
    </message>
    <message>
        <source>No approval is missing.</source>
        <translation>No falta ninguna aprobación.</translation>
    </message>
    <message>
        <source>It was asked for on %1.</source>
        <translation>Se pidió el %1.</translation>
    </message>
    <message>
        <source>   → %1</source>
        <translation>   → %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for the approval of %Ln other people.</source>
        <translation>
            <numerusform>%1 pide la aprobación de otra persona.</numerusform>
            <numerusform>%1 pide la aprobación de otras %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 % of %Ln classes and triggers. Production asks for %2 %.</source>
        <translation>
            <numerusform>Cobertura: %1 % de %Ln clase o desencadenador. Producción pide %2 %.</numerusform>
            <numerusform>Cobertura: %1 % de %Ln clases y desencadenadores. Producción pide %2 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % (%2 of %3 lines)</source>
        <translation>%1 % (%2 de %3 líneas)</translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>Reemplazado por un plan más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen, %1 replaces what %2 has changed itself</source>
        <translation>Como se eligió, %1 reemplaza lo que %2 ha cambiado por su cuenta</translation>
    </message>
    <message>
        <source>Class or trigger</source>
        <translation>Clase o desencadenador</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln components: %1 (%2)</source>
        <translation>
            <numerusform>✕ %Ln componente: %1 (%2)</numerusform>
            <numerusform>✕ %Ln componentes: %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more causes</source>
        <translation>
            <numerusform>… y %Ln causa más</numerusform>
            <numerusform>… y %Ln causas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 given</source>
        <translation>%L1 de %L2 dadas</translation>
    </message>
    <message>
        <source>Waiting for approval (%L1 of %L2)</source>
        <translation>A la espera de aprobación (%L1 de %L2)</translation>
    </message>
    <message>
        <source>Needs an approval (%L1 of %L2)</source>
        <translation>Necesita aprobación (%L1 de %L2)</translation>
    </message>
    <message>
        <source>Approvals for %1: %L2 of %L3.</source>
        <translation>Aprobaciones para %1: %L2 de %L3.</translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 y %L2 más</translation>
    </message>
    <message>
        <source>not part of the plan</source>
        <translation>fuera del plan</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln decisions</source>
        <translation>
            <numerusform>≠ %Ln decisión</numerusform>
            <numerusform>≠ %Ln decisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalDialog</name>
    <message>
        <source>Ask for an approval for %1</source>
        <translation>Pedir una aprobación para %1</translation>
    </message>
    <message>
        <source>Approve the deployment to %1?</source>
        <translation>¿Aprobar la implementación en %1?</translation>
    </message>
    <message>
        <source>The plan is frozen and shared with the team, so that they can look at it. When something of it changes, it has to be asked for anew.</source>
        <translation>El plan se congela y se comparte con el equipo para que pueda verlo. Si algo cambia, hay que volver a pedirlo.</translation>
    </message>
    <message>
        <source>You approve this very plan, %1…, and nothing that is made of it later.</source>
        <translation>Aprueba exactamente este plan, %1…, y nada de lo que se haga después con él.</translation>
    </message>
    <message>
        <source>What for, in a sentence; it goes on record</source>
        <translation>Para qué, en una frase; queda registrada</translation>
    </message>
    <message>
        <source>Why, in a sentence; it goes on record</source>
        <translation>Por qué, en una frase; queda registrada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln components.</source>
        <translation>
            <numerusform>%1 → %2: %Ln componente.</numerusform>
            <numerusform>%1 → %2: %Ln componentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalWatch</name>
    <message>
        <source>The deployment to %1 is approved.</source>
        <translation>La implementación en %1 está aprobada.</translation>
    </message>
    <message>
        <source>Ask for an approval of the plan for %1</source>
        <translation>Pedir la aprobación del plan para %1</translation>
    </message>
    <message>
        <source>Approve the plan for %1</source>
        <translation>Aprobar el plan para %1</translation>
    </message>
    <message>
        <source>Take back the approval for %1</source>
        <translation>Retirar la aprobación para %1</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registrado</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::CoverageModel</name>
    <message>
        <source>All classes and triggers</source>
        <translation>Todas las clases y desencadenadores</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>✓ reaches %1 %</source>
        <translation>✓ alcanza %1 %</translation>
    </message>
    <message>
        <source>? below %1 %</source>
        <translation>? por debajo de %1 %</translation>
    </message>
    <message>
        <source>Class or trigger</source>
        <translation>Clase o desencadenador</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>What production asks for</source>
        <translation>Lo que pide producción</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::DeployWait</name>
    <message>
        <source>Waits until Backflow asks about it</source>
        <translation>Espera a que Backflow pregunte</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation>Empieza %1</translation>
    </message>
    <message>
        <source>Waits until %1 is idle</source>
        <translation>Espera a que %1 esté inactivo</translation>
    </message>
    <message>
        <source>Not deployed: the waiting was cancelled</source>
        <translation>No implementado: se canceló la espera</translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>Ha llegado la hora</translation>
    </message>
    <message>
        <source>%1 does not answer; it is asked again</source>
        <translation>%1 no responde; se le vuelve a preguntar</translation>
    </message>
    <message>
        <source>%1 is idle</source>
        <translation>%1 está inactivo</translation>
    </message>
    <message>
        <source>Waits for %1: a deployment of %2 is under way</source>
        <translation>Espera a %1: hay una implementación de %2 en curso</translation>
    </message>
    <message>
        <source>Held back: the schedule is paused</source>
        <translation>Retenida: la programación está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>Espera a %1: hay %Ln implementación en curso o en su cola</numerusform>
            <numerusform>Espera a %1: hay %Ln implementaciones en curso o en su cola</numerusform>
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
        <translation>Componente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
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
        <translation>en curso</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ superada</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fallida</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>omitido por ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>normalmente %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminado</numerusform>
            <numerusform>%Ln terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with open decisions</source>
        <translation>
            <numerusform>%Ln con decisiones por tomar</numerusform>
            <numerusform>%Ln con decisiones por tomar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an approval</source>
        <translation>
            <numerusform>%Ln sin aprobación</numerusform>
            <numerusform>%Ln sin aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <translation>
            <numerusform>%Ln sin sesión</numerusform>
            <numerusform>%Ln sin sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>%Ln en parte</numerusform>
            <numerusform>%Ln en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost sight of</source>
        <translation>
            <numerusform>%Ln perdida de vista</numerusform>
            <numerusform>%Ln perdidas de vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>%Ln sin nada que hacer</numerusform>
            <numerusform>%Ln sin nada que hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GateNote</name>
    <message>
        <source>Let it pass…</source>
        <translation>Dejar pasar…</translation>
    </message>
    <message>
        <source>Stop it again</source>
        <translation>Detenerlo de nuevo</translation>
    </message>
    <message>
        <source>Let it pass in %1?</source>
        <translation>¿Dejarlo pasar en %1?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why, in a sentence; it goes on record</source>
        <translation>Por qué, en una frase; queda registrada</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Dé primero un motivo.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GateWatch</name>
    <message>
        <source>You let it pass: “%1”. That goes on record with the deployment.</source>
        <translation>Lo deja pasar: «%1». Queda registrado con la implementación.</translation>
    </message>
    <message>
        <source>The policy stops this. You may let it pass with a reason, which goes on record.</source>
        <translation>La política detiene esto. Puede dejarlo pasar con un motivo, que queda registrado.</translation>
    </message>
    <message>
        <source>The policy stops this, and nobody may let it pass. Leave the component out, or change it.</source>
        <translation>La política detiene esto y nadie puede dejarlo pasar. Deje fuera el componente o cámbielo.</translation>
    </message>
    <message>
        <source>The policy stops this. It may be let pass by %1.</source>
        <translation>La política detiene esto. Puede dejarlo pasar: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>The policy stops this, and nobody may let it pass. Wait until %1 is upgraded.</source>
        <translation>La política detiene esto y nadie puede dejarlo pasar. Espere a que se actualice %1.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GridPane</name>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View: groups and columns</source>
        <translation>Vista: grupos y columnas</translation>
    </message>
    <message>
        <source>What the rows stand under, and which columns are shown</source>
        <translation>Bajo qué se agrupan las filas y qué columnas se muestran</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>Ningún componente coincide con los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::LastingNote</name>
    <message>
        <source>I have seen what cannot be taken back</source>
        <translation>He visto lo que no se puede deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be taken back:</source>
        <translation>
            <numerusform>%n cambio no se puede deshacer:</numerusform>
            <numerusform>%n cambios no se pueden deshacer:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what cannot be taken back, then tick that you have seen it.</source>
        <translation>Revise lo que no se puede deshacer y después marque que lo ha visto.</translation>
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
        <translation>Nueva retropromoción</translation>
    </message>
    <message>
        <source>Rollback in %1</source>
        <translation>Reversión en %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back-promotion</source>
        <translation>Retropromoción</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Restablecimiento en %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln entorno</numerusform>
            <numerusform>%1 → %Ln entornos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OrderBar</name>
    <message>
        <source>Targets at a time</source>
        <translation>Destinos a la vez</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>More wait their turn: an org that is asked too much refuses.</source>
        <translation>Los demás esperan su turno: una organización a la que se le pide demasiado se niega.</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>Si uno falla</translation>
    </message>
    <message>
        <source>If one fails: go on</source>
        <translation>Si uno falla: continuar</translation>
    </message>
    <message>
        <source>If one fails: start no more</source>
        <translation>Si uno falla: no iniciar más</translation>
    </message>
    <message>
        <source>Every component beside every environment</source>
        <translation>Cada componente junto a cada entorno</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>No target waits. What runs in an org goes on; cancel it there.</source>
        <translation>Ningún destino espera. Lo que se ejecuta en una organización continúa; cancélelo allí.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OwnWork</name>
    <message numerus="yes">
        <source>%1: %Ln changes</source>
        <translation>
            <numerusform>%1: %Ln cambio</numerusform>
            <numerusform>%1: %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As you chose, %1 replaces what %2 has changed itself (%3). That work will be gone from there.</source>
        <translation>Como eligió, %1 reemplaza lo que %2 ha cambiado por su cuenta (%3). Ese trabajo desaparecerá de allí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has changed %Ln of these components itself (%2). The merge keeps that work, or asks.</source>
        <translation>
            <numerusform>%1 ha cambiado %Ln de estos componentes por su cuenta (%2). La fusión conserva ese trabajo o pregunta.</numerusform>
            <numerusform>%1 ha cambiado %Ln de estos componentes por su cuenta (%2). La fusión conserva ese trabajo o pregunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it in the merge</source>
        <translation>Conservarlo en la fusión</translation>
    </message>
    <message>
        <source>Let %1 replace it</source>
        <translation>Dejar que %1 lo reemplace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more targets have changed some of this themselves. Press Enter on their number in the plan to choose.</source>
        <translation>
            <numerusform>%Ln destino más ha cambiado algo de esto por su cuenta. Para elegir, pulse Intro sobre su número en el plan.</numerusform>
            <numerusform>%Ln destinos más han cambiado algo de esto por su cuenta. Para elegir, pulse Intro sobre su número en el plan.</numerusform>
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
        <translation>—</translation>
    </message>
    <message>
        <source>✓ always</source>
        <translation>✓ siempre</translation>
    </message>
    <message>
        <source>%1 ≠ (%2)</source>
        <translation>%1 ≠ (%2)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Rollback package before</source>
        <translation>Paquete de reversión previo</translation>
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
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>The policy wants at least these tests in %1: %2.</source>
        <translation>La política exige al menos estas pruebas en %1: %2.</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (política)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ⚠ replaced</source>
        <translation>%L1 ⚠ reemplazado</translation>
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
        <translation>Todas las promociones</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation>◂ Atrás</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>Omitir la validación</translation>
    </message>
    <message>
        <source>Continue ▸</source>
        <translation>Continuar ▸</translation>
    </message>
    <message>
        <source>Quick deploy</source>
        <translation>Implementación rápida</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Implementar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
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
        <translation>Escriba primero el nombre de %1: es producción.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>No target is ready to be deployed to.</source>
        <translation>Ningún destino está listo para la implementación.</translation>
    </message>
    <message>
        <source>This one has begun already. Start a new one instead.</source>
        <translation>Esta ya comenzó. Comience una nueva en su lugar.</translation>
    </message>
    <message>
        <source>Press Continue to make the plan.</source>
        <translation>Pulse Continuar para preparar el plan.</translation>
    </message>
    <message>
        <source>The plan of a promotion that has ended is in its result.</source>
        <translation>El plan de una promoción terminada está en su resultado.</translation>
    </message>
    <message>
        <source>Nothing was deployed yet.</source>
        <translation>Aún no se implementó nada.</translation>
    </message>
    <message>
        <source>This one has begun already.</source>
        <translation>Esta ya comenzó.</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>iniciada el %1 por %2</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <translation>Aún no ha terminado nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Check in the org</source>
        <translation>Validar en la organización</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>La validación está en curso.</translation>
    </message>
    <message>
        <source>A check failed. Leave that target out, or mend what the org refuses and plan again.</source>
        <translation>Falló una validación. Omita ese destino, o corrija lo que la organización rechaza y planifique de nuevo.</translation>
    </message>
    <message>
        <source>Quick deploy (until %1)</source>
        <translation>Implementación rápida (hasta %1)</translation>
    </message>
    <message>
        <source>Retry failed only</source>
        <translation>Reintentar solo los fallidos</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>Copiar plan</translation>
    </message>
    <message>
        <source>As text, to be pasted into a message or a ticket</source>
        <translation>Como texto, para pegarlo en un mensaje o un ticket</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exportar plan…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>There is no draft yet: choose where to and what.</source>
        <translation>Aún no hay borrador: elija adónde y qué.</translation>
    </message>
    <message>
        <source>The draft is saved. It is under Promotions.</source>
        <translation>El borrador está guardado. Se encuentra en Promociones.</translation>
    </message>
    <message>
        <source>The plan is on the clipboard, as text for a message or a ticket.</source>
        <translation>El plan está en el portapapeles, como texto para un mensaje o un ticket.</translation>
    </message>
    <message>
        <source>The report is on the clipboard, as text for a message or a ticket.</source>
        <translation>El informe está en el portapapeles, como texto para un mensaje o un ticket.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Keep as planned</source>
        <translation>Mantener lo planificado</translation>
    </message>
    <message>
        <source>As decided for %1</source>
        <translation>Como se decidió para %1</translation>
    </message>
    <message>
        <source>%1 (at work)</source>
        <translation>%1 (en curso)</translation>
    </message>
    <message>
        <source>Take over a shared plan</source>
        <translation>Asumir un plan compartido</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Asumido</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Abrir un archivo de plan</translation>
    </message>
    <message>
        <source>Open promotions</source>
        <translation>Promociones abiertas</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Pestañas anteriores</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Pestañas siguientes</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>As a page, a PDF or text, to be read</source>
        <translation>Como página, PDF o texto, para leer</translation>
    </message>
    <message>
        <source>Save as a plan file…</source>
        <translation>Guardar como archivo de plan…</translation>
    </message>
    <message>
        <source>Frozen and hashed: backflowctl and other machines run it as it is</source>
        <translation>Congelado y con hash: backflowctl y otras máquinas lo ejecutan tal cual</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Compartir con el equipo</translation>
    </message>
    <message>
        <source>A colleague can go on with it, decisions included</source>
        <translation>Un compañero puede seguir con él, decisiones incluidas</translation>
    </message>
    <message>
        <source>Next open promotion</source>
        <translation>Siguiente promoción abierta</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous open promotion</source>
        <translation>Promoción abierta anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Plan files (*.backflow-plan)</source>
        <translation>Archivos de plan (*.backflow-plan)</translation>
    </message>
    <message>
        <source>Next: %1 (%2 due) ▸</source>
        <translation>Siguiente: %1 (%2 pendientes) ▸</translation>
    </message>
    <message>
        <source>It waits for its time. Cancel that to deploy now.</source>
        <translation>Espera su hora. Cancele la espera para implementar ahora.</translation>
    </message>
    <message>
        <source>A rollback goes back into the environment it was deployed to.</source>
        <translation>Una reversión vuelve al entorno en el que se implementó.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Share a plan</source>
        <translation>Compartir un plan</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Colleagues find the plan under Promotions and can go on with it.</source>
        <translation>Los compañeros encuentran el plan en Promociones y pueden seguir con él.</translation>
    </message>
    <message>
        <source>The plan waits on this machine: the workspace shares no Git repository with anybody.</source>
        <translation>El plan espera en esta máquina: el espacio de trabajo no comparte ningún repositorio Git.</translation>
    </message>
    <message>
        <source>The deployment to %1 was set for %2. Backflow was closed meanwhile, so nothing was sent.</source>
        <translation>La implementación en %1 estaba prevista para %2. Backflow estuvo cerrado entretanto, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The deployment to %1 waited for it to be idle. Backflow was closed meanwhile, so nothing was sent.</source>
        <translation>La implementación en %1 esperaba a que estuviera inactivo. Backflow estuvo cerrado entretanto, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Esperar de nuevo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 was taken out. Its draft can be taken up again under Resolve.</source>
        <translation>Se ha quitado %1. Su borrador puede retomarse en Resolver.</translation>
    </message>
    <message>
        <source>%1 · ≠ %2 left</source>
        <translation>%1 · ≠ quedan %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Decide what is open first.</source>
        <translation>Tome antes las decisiones pendientes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>Falta %Ln decisión</numerusform>
            <numerusform>Faltan %Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved on: %Ln newer changes.</source>
        <translation>
            <numerusform>%1 ha avanzado: %Ln cambio más reciente.</numerusform>
            <numerusform>%1 ha avanzado: %Ln cambios más recientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionListModel</name>
    <message>
        <source>Rollback in %1</source>
        <translation>Reversión en %1</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>Restablecimiento en %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Back-promotion %1, %2, %3, by %4</source>
        <translation>Retropromoción %1, %2, %3, por %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>Compartido por %1</translation>
    </message>
    <message>
        <source>Was to be deployed %1</source>
        <translation>Estaba previsto para %1</translation>
    </message>
    <message>
        <source>Was to be deployed when idle</source>
        <translation>Debía esperar a la inactividad</translation>
    </message>
    <message>
        <source>Draft, ready to be checked</source>
        <translation>Borrador, listo para validar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Take over ▸</source>
        <translation>Asumir ▸</translation>
    </message>
    <message>
        <source>Resolve ▸</source>
        <translation>Resolver ▸</translation>
    </message>
    <message>
        <source>Open ▸</source>
        <translation>Abrir ▸</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>A la espera de aprobación</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Aprobado por %1</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you: %Ln decisions</source>
        <translation>
            <numerusform>Le espera: %Ln decisión</numerusform>
            <numerusform>Le espera: %Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>Reemplazado por un plan más reciente</translation>
    </message>
    <message>
        <source>Changed since the approval was asked for</source>
        <translation>Cambiado desde que se pidió la aprobación</translation>
    </message>
    <message>
        <source>Open the newer ▸</source>
        <translation>Abrir el nuevo ▸</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln entorno</numerusform>
            <numerusform>%1 → %Ln entornos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionsPage</name>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>What was brought down, what is being prepared, and how each one ended.</source>
        <translation>Lo que se bajó, lo que se está preparando y cómo terminó cada una.</translation>
    </message>
    <message>
        <source>Show only promotions with</source>
        <translation>Mostrar solo promociones con</translation>
    </message>
    <message>
        <source>Find a promotion</source>
        <translation>Buscar una promoción</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <translation>Más formas de empezar</translation>
    </message>
    <message>
        <source>Open a plan file…</source>
        <translation>Abrir un archivo de plan…</translation>
    </message>
    <message>
        <source>New back-promotion</source>
        <translation>Nueva retropromoción</translation>
    </message>
    <message>
        <source>Back-promotions</source>
        <translation>Retropromociones</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No promotions yet. Start one to bring down what an environment above already has.</source>
        <translation>Aún no hay promociones. Inicie una para bajar lo que un entorno superior ya tiene.</translation>
    </message>
    <message>
        <source>Start a back-promotion</source>
        <translation>Comenzar una retropromoción</translation>
    </message>
    <message>
        <source>No promotion matches.</source>
        <translation>Ninguna promoción coincide.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <translation>Aún no ha terminado nada.</translation>
    </message>
    <message>
        <source>Rules are shown as a whole.</source>
        <translation>Las reglas se muestran todas.</translation>
    </message>
    <message numerus="yes">
        <source>No promotions yet. %1 has %Ln components to receive.</source>
        <translation>
            <numerusform>Aún no hay promociones. %1 tiene %Ln componente por recibir.</numerusform>
            <numerusform>Aún no hay promociones. %1 tiene %Ln componentes por recibir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %L1</source>
        <translation>Abiertas %L1</translation>
    </message>
    <message>
        <source>Scheduled %L1</source>
        <translation>Programadas %L1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Reglas: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ResultModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ rechazado</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ válido</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ verificado</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? desconocido</translation>
    </message>
    <message>
        <source>✕ not applied</source>
        <translation>✕ no aplicado</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Apex test</source>
        <translation>Prueba de Apex</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ fallida</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4. %5</source>
        <translation>%1, %2, %3, %4. %5</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The org&apos;s answer was lost, so it is not known.</source>
        <translation>La respuesta de la organización se perdió, así que no se sabe.</translation>
    </message>
    <message>
        <source>It has not come to that yet.</source>
        <translation>Todavía no se ha llegado a eso.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The org took nothing of this deployment.</source>
        <translation>La organización no ha tomado nada de esta implementación.</translation>
    </message>
    <message>
        <source>It reads back differently from the plan. Compare to see how.</source>
        <translation>Al releerlo difiere del plan. Compare para ver cómo.</translation>
    </message>
    <message>
        <source>The org says no more than that it failed.</source>
        <translation>La organización solo dice que ha fallado.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ResultPane</name>
    <message>
        <source>Components of the chosen target</source>
        <translation>Componentes del destino elegido</translation>
    </message>
    <message>
        <source>Test coverage in the chosen target</source>
        <translation>Cobertura de pruebas en el destino elegido</translation>
    </message>
    <message>
        <source>What is shown of the chosen target</source>
        <translation>Lo que se muestra del destino elegido</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation>Cobertura %1 %</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>Pestañas anteriores</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Pestañas siguientes</translation>
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
        <translation>Pruebas por ejecutar</translation>
    </message>
    <message>
        <source>Components of the chosen line</source>
        <translation>Componentes de la línea elegida</translation>
    </message>
    <message>
        <source>Tests to run in every target</source>
        <translation>Pruebas por ejecutar en cada destino</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a number to see its components.</source>
        <translation>Elija un número para ver sus componentes.</translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>El plan aún se está preparando.</translation>
    </message>
    <message>
        <source>No target has a plan.</source>
        <translation>Ningún destino tiene un plan.</translation>
    </message>
    <message>
        <source>Look at what will be removed, then tick that you have seen it.</source>
        <translation>Revise lo que se eliminará y después marque que lo ha visto.</translation>
    </message>
    <message>
        <source>Test classes</source>
        <translation>Clases de prueba</translation>
    </message>
    <message>
        <source>AccountTest, OrderTest</source>
        <translation>AccountTest, OrderTest</translation>
    </message>
    <message>
        <source>Names of Apex test classes, with commas between them</source>
        <translation>Nombres de clases de prueba de Apex, separados por comas</translation>
    </message>
    <message>
        <source>Name the test classes to run.</source>
        <translation>Indique las clases de prueba que se ejecutarán.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 already holds all of this.</source>
        <translation>%1 ya contiene todo esto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>I have seen the %Ln removals</source>
        <translation>
            <numerusform>He visto la eliminación</numerusform>
            <numerusform>He visto las %Ln eliminaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln targets already hold everything that is due.</source>
        <translation>
            <numerusform>El %Ln destino ya contiene todo lo pendiente.</numerusform>
            <numerusform>Los %Ln destinos ya contienen todo lo pendiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 targets already hold these %Ln changes.</source>
        <translation>
            <numerusform>Los %1 destinos ya contienen este cambio.</numerusform>
            <numerusform>Los %1 destinos ya contienen estos %Ln cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %1 will be taken back. Not these:</source>
        <translation>
            <numerusform>De %Ln componente implementado se revertirá %1. Este no:</numerusform>
            <numerusform>De %Ln componentes implementados se revertirán %1. Estos no:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %L3. Tick removals under What to take them along.</source>
        <translation>%1 en %2: %L3. Marque las eliminaciones en «Qué» para incluirlas.</translation>
    </message>
    <message>
        <source>%1 in %2: %L3</source>
        <translation>%1 en %2: %L3</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>y %L1 más</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RollbackList</name>
    <message>
        <source>Show only components with</source>
        <translation>Mostrar solo componentes con</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>Buscar un componente</translation>
    </message>
    <message>
        <source>Components of this promotion</source>
        <translation>Componentes de esta promoción</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %L1 will be taken back. What cannot be taken back says why.</source>
        <translation>
            <numerusform>De %Ln componente implementado se revertirá %L1. Lo que no puede revertirse dice por qué.</numerusform>
            <numerusform>De %Ln componentes implementados se revertirán %L1. Lo que no puede revertirse dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be taken back.</source>
        <translation>Nada de esto se puede deshacer.</translation>
    </message>
    <message>
        <source>No component matches.</source>
        <translation>Ningún componente coincide.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RunsStep</name>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Name of the production environment, typed</source>
        <translation>Escriba el nombre del entorno de producción</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I looked in the org…</source>
        <translation>Ya revisé la organización…</translation>
    </message>
    <message>
        <source>Try again without what failed…</source>
        <translation>Reintentar sin lo que falló…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>What both sides changed differently needs a person. Every target is decided on its own.</source>
        <translation>Lo que ambos lados cambiaron de forma distinta necesita a una persona. Cada destino se decide por separado.</translation>
    </message>
    <message>
        <source>A check runs everything in the org without changing it: components, references, tests.</source>
        <translation>Una validación ejecuta todo en la organización sin cambiarla: componentes, referencias, pruebas.</translation>
    </message>
    <message>
        <source>Each target gets its own rollback package first, and is read back when it has ended.</source>
        <translation>Cada destino recibe primero su propio paquete de reversión y se vuelve a leer al terminar.</translation>
    </message>
    <message>
        <source>How each target ended. What is verified was read back from the org and is equal to the plan.</source>
        <translation>Cómo terminó cada destino. Lo verificado se volvió a leer de la organización y coincide con el plan.</translation>
    </message>
    <message>
        <source>≠ %1: %2</source>
        <translation>≠ %1: %2</translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation>Elija un destino.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the org&apos;s words: %1</source>
        <translation>Según la organización: %1</translation>
    </message>
    <message>
        <source>%1 is production. Type its name:</source>
        <translation>%1 es producción. Escriba su nombre:</translation>
    </message>
    <message>
        <source>This target has no plan.</source>
        <translation>Este destino no tiene plan.</translation>
    </message>
    <message>
        <source>Nothing has to be decided here.</source>
        <translation>Aquí no hay nada que decidir.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>The org was asked; it has the last word.</source>
        <translation>Se preguntó a la organización, que tiene la última palabra.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to take back.</source>
        <translation>No se cambió nada, así que no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Components by environment</source>
        <translation>Componentes por entorno</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>As text, to be pasted into a message or a ticket</source>
        <translation>Como texto, para pegarlo en un mensaje o un ticket</translation>
    </message>
    <message>
        <source>History shows each component before and after, and who decided what</source>
        <translation>El historial muestra cada componente antes y después, y quién decidió qué</translation>
    </message>
    <message>
        <source>Special in %1: %2.</source>
        <translation>Solo en %1: %2.</translation>
    </message>
    <message>
        <source>Add %1 to this promotion</source>
        <translation>Agregar %1 a esta promoción</translation>
    </message>
    <message>
        <source>Leave %1 out for now</source>
        <translation>Omitir %1 por ahora</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>Volver a incluir %1</translation>
    </message>
    <message>
        <source>◂ Back to the result</source>
        <translation>◂ Volver al resultado</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Each component as it was before and as it was read back after</source>
        <translation>Cada componente como era antes y como se releyó después</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Nothing was read back, so there is nothing to compare.</source>
        <translation>No se releyó nada, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Moved on: %1 (%2)</source>
        <translation>Ha cambiado: %1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A deployment to %1 usually takes %2.</source>
        <translation>Una implementación en %1 suele tardar %2.</translation>
    </message>
    <message>
        <source>Tests: %1 of %2 passed.</source>
        <translation>Pruebas: %1 de %2 superadas.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>Pedir aprobación…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Take my approval back</source>
        <translation>Retirar mi aprobación</translation>
    </message>
    <message>
        <source>Take this target out</source>
        <translation>Quitar este destino</translation>
    </message>
    <message>
        <source>Open the newer plan</source>
        <translation>Abrir el plan más reciente</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln missing components to this promotion</source>
        <translation>
            <numerusform>Agregar %Ln componente que falta a esta promoción</numerusform>
            <numerusform>Agregar %Ln componentes que faltan a esta promoción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components go to %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%Ln componente va a %1. Aún no se ha enviado nada.</numerusform>
            <numerusform>%Ln componentes van a %1. Aún no se ha enviado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes or triggers stay below that.</source>
        <translation>
            <numerusform>%Ln clase o desencadenador queda por debajo.</numerusform>
            <numerusform>%Ln clases o desencadenadores quedan por debajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked once for all: %Ln decisions.</source>
        <translation>
            <numerusform>Se pregunta una vez para todos: %Ln decisión.</numerusform>
            <numerusform>Se pregunta una vez para todos: %Ln decisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… y %L1 más</translation>
    </message>
    <message>
        <source>No target has a plan.</source>
        <translation>Ningún destino tiene un plan.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::SettleDialog</name>
    <message>
        <source>It is there. Its id:</source>
        <translation>Está allí. Su Id.:</translation>
    </message>
    <message>
        <source>It is not there: the org never got it</source>
        <translation>No está allí: la organización nunca la recibió</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What happened in %1?</source>
        <translation>¿Qué ocurrió en %1?</translation>
    </message>
    <message>
        <source>Id of the deployment</source>
        <translation>Id. de la implementación</translation>
    </message>
    <message>
        <source>The answer of %1 was lost while the deployment was sent, so it may run there or not. Look in the org under Setup, Deployment Status, for one that began at that time. Nothing is sent a second time before you have said what is there.</source>
        <translation>La respuesta de %1 se perdió mientras se enviaba la implementación, así que puede estar en curso allí o no. Busque en la organización, en Configuración, Estado de implementación, una que comenzara a esa hora. No se envía nada por segunda vez hasta que indique qué hay allí.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Say what you found first.</source>
        <translation>Indique primero qué encontró.</translation>
    </message>
    <message>
        <source>An id of a deployment begins with 0Af and has 15 or 18 letters and digits.</source>
        <translation>El Id. de una implementación empieza por 0Af y tiene 15 o 18 letras y dígitos.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::StepRail</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Implementar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
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
        <translation>%1 ya no está en el pipeline. Agréguelo de nuevo primero.</translation>
    </message>
    <message>
        <source>Plan %1 → %2</source>
        <translation>Planificar %1 → %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Check of %1 → %2</source>
        <translation>Validación de %1 → %2</translation>
    </message>
    <message>
        <source>%1 was not checked yet.</source>
        <translation>%1 aún no se ha validado.</translation>
    </message>
    <message>
        <source>Rollback plan for %1</source>
        <translation>Plan de reversión para %1</translation>
    </message>
    <message>
        <source>Cancelling… the org has the last word</source>
        <translation>Cancelando… la organización tiene la última palabra</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Validando…</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Validación superada</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Validación fallida</translation>
    </message>
    <message>
        <source>Waits its turn (%1 in the queue)</source>
        <translation>Espera su turno (%1 en la cola)</translation>
    </message>
    <message>
        <source>%1 already holds everything that is due.</source>
        <translation>%1 ya contiene todo lo pendiente.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>✕ Not checked: %1</source>
        <translation>✕ No comprobado: %1</translation>
    </message>
    <message>
        <source>✕ Not started: %1</source>
        <translation>✕ No iniciado: %1</translation>
    </message>
    <message>
        <source>✕ Stopped: %1</source>
        <translation>✕ Detenido: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was sent to %1; it is as it was, and the plan is kept.</source>
        <translation>No se ha enviado nada a %1; está como estaba y el plan se conserva.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Check in the org</source>
        <translation>Validar en la organización</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Implementar</translation>
    </message>
    <message>
        <source>Sign in to %1 again, then press “%2”.</source>
        <translation>Vuelva a iniciar sesión en %1 y pulse «%2».</translation>
    </message>
    <message>
        <source>When the connection is back, press “%1”.</source>
        <translation>Cuando vuelva la conexión, pulse «%1».</translation>
    </message>
    <message>
        <source>When that is settled, press “%1”.</source>
        <translation>Cuando eso esté resuelto, pulse «%1».</translation>
    </message>
    <message>
        <source>To try again, press “%1”.</source>
        <translation>Para intentarlo de nuevo, pulse «%1».</translation>
    </message>
    <message>
        <source>%1 replaces what %2 has changed itself.</source>
        <translation>%1 reemplaza lo que %2 ha cambiado por su cuenta.</translation>
    </message>
    <message>
        <source>The merge keeps what %1 has changed itself.</source>
        <translation>La fusión conserva lo que %1 ha cambiado por su cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>Falta %Ln decisión</numerusform>
            <numerusform>Faltan %Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by compliance rules</source>
        <translation>Detenido por las reglas de cumplimiento</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhatStep</name>
    <message>
        <source>Also remove what the source has removed</source>
        <translation>Eliminar también lo que el origen eliminó</translation>
    </message>
    <message>
        <source>Deletions are never taken along unasked.</source>
        <translation>Las eliminaciones nunca se incluyen sin pedirlo.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What this is for, for the record</source>
        <translation>Para qué es, para el registro</translation>
    </message>
    <message>
        <source>Story or ticket</source>
        <translation>Historia o ticket</translation>
    </message>
    <message>
        <source>US-88</source>
        <translation>US-88</translation>
    </message>
    <message>
        <source>Pick in Compare…</source>
        <translation>Elegir en Comparar…</translation>
    </message>
    <message>
        <source>Nothing is picked yet. Pick in Compare.</source>
        <translation>Aún no se ha elegido nada. Elija en Comparar.</translation>
    </message>
    <message>
        <source>Components of this promotion</source>
        <translation>Componentes de esta promoción</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Take along what these need and the target lacks</source>
        <translation>Llevar también lo que estos necesitan y al destino le falta</translation>
    </message>
    <message>
        <source>Nothing of what was chosen is due there.</source>
        <translation>Nada de lo elegido está pendiente allí.</translation>
    </message>
    <message>
        <source>Tick at least one component.</source>
        <translation>Marque al menos un componente.</translation>
    </message>
    <message>
        <source>What has changed since then is being looked up.</source>
        <translation>Se está buscando lo que ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components ticked</source>
        <translation>
            <numerusform>%Ln componente marcado</numerusform>
            <numerusform>%Ln componentes marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals</source>
        <translation>
            <numerusform>%Ln eliminación</numerusform>
            <numerusform>%Ln eliminaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch work not yet promoted</source>
        <translation>
            <numerusform>%Ln afecta a trabajo aún no promovido</numerusform>
            <numerusform>%Ln afectan a trabajo aún no promovido</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what these need, and choose what comes along.</source>
        <translation>Ver lo que necesitan estos y elegir lo que los acompaña.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhenBar</name>
    <message>
        <source>Deploy</source>
        <translation>Implementar</translation>
    </message>
    <message>
        <source>When to deploy</source>
        <translation>Cuándo implementar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>when the target is idle</source>
        <translation>cuando el destino esté inactivo</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>a una hora</translation>
    </message>
    <message>
        <source>Backflow has to stay open until then. If it is closed, it asks at the next start and sends nothing by itself.</source>
        <translation>Backflow debe seguir abierto hasta entonces. Si se cierra, pregunta en el próximo inicio y no envía nada por sí solo.</translation>
    </message>
    <message>
        <source>Time of the deployment</source>
        <translation>Hora de la implementación</translation>
    </message>
    <message>
        <source>Time zone of the deployment</source>
        <translation>Zona horaria de la implementación</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhereStep</name>
    <message>
        <source>Source environment</source>
        <translation>Entorno de origen</translation>
    </message>
    <message>
        <source>Target environments</source>
        <translation>Entornos de destino</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>No environment has another one below it. Connect them on the map first.</source>
        <translation>Ningún entorno tiene otro por debajo. Conéctelos primero en el mapa.</translation>
    </message>
    <message>
        <source>Tick at least one target.</source>
        <translation>Marque al menos un destino.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Stories with something due</source>
        <translation>Historias con algo pendiente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is connected with no other environment. Connect it on the map first.</source>
        <translation>No está conectado con ningún otro entorno. Conéctelo primero en el mapa.</translation>
    </message>
    <message>
        <source>%1 (lies above: an ordinary promotion)</source>
        <translation>%1 (está por encima: una promoción normal)</translation>
    </message>
    <message>
        <source>This is an ordinary promotion, up the pipeline: the same plan, check, deployment and record.</source>
        <translation>Es una promoción normal, hacia arriba en el pipeline: el mismo plan, la misma validación, implementación y registro.</translation>
    </message>
    <message>
        <source>%1 cannot be the source: %2</source>
        <translation>%1 no puede ser el origen: %2</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>Todo lo pendiente</translation>
    </message>
    <message>
        <source>Everything that is due (%1)</source>
        <translation>Todo lo pendiente (%1)</translation>
    </message>
    <message>
        <source>What has changed in the source since…</source>
        <translation>Lo que ha cambiado en el origen desde…</translation>
    </message>
    <message>
        <source>These stories</source>
        <translation>Estas historias</translation>
    </message>
    <message>
        <source>I pick the components</source>
        <translation>Elijo los componentes</translation>
    </message>
    <message>
        <source>Tick where it is to go, and what is due is counted.</source>
        <translation>Marque adónde debe ir y se contará lo pendiente.</translation>
    </message>
    <message>
        <source>What is due is being counted…</source>
        <translation>Se está contando lo pendiente…</translation>
    </message>
    <message>
        <source>Nothing is due there.</source>
        <translation>Allí no hay nada pendiente.</translation>
    </message>
    <message>
        <source>What is due is not counted yet.</source>
        <translation>Lo pendiente aún no se ha contado.</translation>
    </message>
    <message>
        <source>There is only one reading of the source.</source>
        <translation>El origen solo se ha leído una vez.</translation>
    </message>
    <message>
        <source>No story is known of which something is due: promotions into the source named none.</source>
        <translation>No se conoce ninguna historia con algo pendiente: las promociones al origen no nombraron ninguna.</translation>
    </message>
    <message>
        <source>Choose since when.</source>
        <translation>Elija desde cuándo.</translation>
    </message>
    <message>
        <source>Tick at least one story.</source>
        <translation>Marque al menos una historia.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln components due</source>
        <translation>
            <numerusform>%1, %Ln componente pendiente</numerusform>
            <numerusform>%1, %Ln componentes pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::ReadinessModel</name>
    <message>
        <source>Waived: %1</source>
        <translation>Dispensado: %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, vencido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::ReadinessTab</name>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Ask for releases and dates</source>
        <translation>Consultar versiones y fechas</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlar de nuevo</translation>
    </message>
    <message>
        <source>Export as report…</source>
        <translation>Exportar como informe…</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>Controles hechos</translation>
    </message>
    <message>
        <source>Releases of the orgs</source>
        <translation>Versiones de las organizaciones</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Next upgrade</source>
        <translation>Próxima actualización</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Owner and date…</source>
        <translation>Responsable y fecha…</translation>
    </message>
    <message>
        <source>Done by hand…</source>
        <translation>Hecho a mano…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Dispensar…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Ir al pipeline</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No org of the pipeline was asked for its release yet. Once they were, the checks for the release that comes are here.</source>
        <translation>Aún no se preguntó a ninguna organización del pipeline por su versión. Después, aquí estarán los controles de la próxima versión.</translation>
    </message>
    <message>
        <source>%1 (API %2)</source>
        <translation>%1 (API %2)</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no preguntado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>%1 de %2 controles hechos</translation>
    </message>
    <message>
        <source>%1 · blocking: %2</source>
        <translation>%1 · bloquean: %2</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Aún no se ha revisado nada.</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>Dispensado por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>Revisado el %1.</translation>
    </message>
    <message>
        <source>Take back the waiver</source>
        <translation>Retirar la dispensa</translation>
    </message>
    <message>
        <source>Back-promote…</source>
        <translation>Retropromover…</translation>
    </message>
    <message>
        <source>Run its tests</source>
        <translation>Ejecutar sus pruebas</translation>
    </message>
    <message>
        <source>Read and keep as before</source>
        <translation>Leer y guardar como estado anterior</translation>
    </message>
    <message>
        <source>Read and keep as after</source>
        <translation>Leer y guardar como estado posterior</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Mostrar qué cambió…</translation>
    </message>
    <message>
        <source>Validate again</source>
        <translation>Validar de nuevo</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>Se está consultando.</translation>
    </message>
    <message>
        <source>Ask for releases and upgrade dates</source>
        <translation>Consultar versiones y fechas de actualización</translation>
    </message>
    <message>
        <source>Asked and kept</source>
        <translation>Consultado y guardado</translation>
    </message>
    <message>
        <source>Check the readiness for a release</source>
        <translation>Controlar la preparación para una versión</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>Who sees to “%1”, and until when?</source>
        <translation>¿Quién se ocupa de «%1» y hasta cuándo?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What was seen? It is the evidence that this is done: “%1”</source>
        <translation>¿Qué se vio? Es la prueba de que esto está hecho: «%1»</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está hecho</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Why does this not matter for the release? The reason goes on record: “%1”</source>
        <translation>¿Por qué no importa esto para la versión? El motivo queda registrado: «%1»</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>Motivo, se guarda en el registro</translation>
    </message>
    <message>
        <source>Export the readiness as a report</source>
        <translation>Exportar la preparación como informe</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Página para leer e imprimir (*.html)</translation>
    </message>
    <message>
        <source>Document for programs (*.json)</source>
        <translation>Documento para programas (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::UpgradeDialog</name>
    <message>
        <source>What the upgrade of %1 changed</source>
        <translation>Lo que cambió la actualización de %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Environment to bring the upgrade&apos;s changes to</source>
        <translation>Entorno al que llevar los cambios de la actualización</translation>
    </message>
    <message>
        <source>Plan what the upgrade changed…</source>
        <translation>Planificar lo que cambió la actualización…</translation>
    </message>
    <message>
        <source>Export as report…</source>
        <translation>Exportar como informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>By the upgrade: %1 · by people: %2 · by promotions: %3 · not clear: %4</source>
        <translation>Por la actualización: %1 · por personas: %2 · por promociones: %3 · sin aclarar: %4</translation>
    </message>
    <message>
        <source>By this report the upgrade changed nothing.</source>
        <translation>Según este informe, la actualización no cambió nada.</translation>
    </message>
    <message>
        <source>Nothing is below %1.</source>
        <translation>No hay nada por debajo de %1.</translation>
    </message>
    <message>
        <source>It is being planned.</source>
        <translation>Se está planificando.</translation>
    </message>
    <message>
        <source>Plan what the upgrade of %1 changed for %2</source>
        <translation>Planificar para %2 lo que cambió la actualización de %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Export what the upgrade changed</source>
        <translation>Exportar lo que cambió la actualización</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>Página para leer e imprimir (*.html)</translation>
    </message>
    <message>
        <source>Document for programs (*.json)</source>
        <translation>Documento para programas (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
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
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Removed, as %1</source>
        <translation>Eliminado, como %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Se conservó %1</translation>
    </message>
    <message>
        <source>Kept %1 (%2 removed it)</source>
        <translation>Se conservó %1 (%2 lo eliminó)</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Editado a mano</translation>
    </message>
    <message>
        <source>%1 and %2 both changed this since the last common version, and the values differ.</source>
        <translation>%1 y %2 cambiaron esto desde la última versión común, y los valores difieren.</translation>
    </message>
    <message>
        <source>%1 and %2 both added this since the last common version, differently.</source>
        <translation>%1 y %2 agregaron esto desde la última versión común, de forma distinta.</translation>
    </message>
    <message>
        <source>%1 removed this; %2 changed it since the last common version.</source>
        <translation>%1 eliminó esto; %2 lo cambió desde la última versión común.</translation>
    </message>
    <message>
        <source>%2 removed this; %1 changed it since the last common version.</source>
        <translation>%2 eliminó esto; %1 lo cambió desde la última versión común.</translation>
    </message>
    <message>
        <source>%1 and %2 put the same entries in different orders, and order matters here.</source>
        <translation>%1 y %2 ponen las mismas entradas en distinto orden, y aquí el orden importa.</translation>
    </message>
    <message>
        <source>%1 and %2 both changed these lines since the last common version.</source>
        <translation>%1 y %2 cambiaron estas líneas desde la última versión común.</translation>
    </message>
    <message>
        <source>This file can only be taken as a whole, and %1 and %2 differ.</source>
        <translation>Este archivo solo se puede tomar completo, y %1 y %2 difieren.</translation>
    </message>
    <message>
        <source>%1 and %2 both moved this, to different folders.</source>
        <translation>%1 y %2 movieron esto a carpetas distintas.</translation>
    </message>
    <message>
        <source>%1 and %2 differ and no common version is known, so it is asked and never guessed.</source>
        <translation>%1 y %2 difieren y no se conoce ninguna versión común, así que se pregunta y nunca se adivina.</translation>
    </message>
    <message>
        <source>Before: no common version is known.</source>
        <translation>Antes: no se conoce ninguna versión común.</translation>
    </message>
    <message>
        <source>Before (last common version): not there.</source>
        <translation>Antes (última versión común): no está.</translation>
    </message>
    <message>
        <source>Before (last common version): %1</source>
        <translation>Antes (última versión común): %1</translation>
    </message>
    <message>
        <source>Not there: removed</source>
        <translation>No está: eliminado</translation>
    </message>
    <message>
        <source>Line %1: text outside &lt;%2&gt;.</source>
        <translation>Línea %1: texto fuera de &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; cannot stand here, only &lt;%3&gt;.</source>
        <translation>Línea %1: &lt;%2&gt; no puede estar aquí, solo &lt;%3&gt;.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 fusionado en %2</translation>
    </message>
    <message>
        <source>Your decisions cannot be kept in %1: %2. They last as long as this window.</source>
        <translation>Sus decisiones no se pueden guardar en %1: %2. Duran lo que dure esta ventana.</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 no se puede eliminar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Combinado: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de %1</translation>
    </message>
    <message>
        <source>Kept both, %1 first</source>
        <translation>Ambos conservados, %1 primero</translation>
    </message>
    <message>
        <source>Practice: nothing here is kept, and nothing goes to an org</source>
        <translation>Práctica: aquí no se guarda nada y nada llega a una organización</translation>
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
        <translation>%1 en %2: ¿cuál se queda?</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola %1:</translation>
    </message>
    <message>
        <source>I am bringing changes from %1 to %2, and this was changed on both sides:</source>
        <translation>Estoy llevando cambios de %1 a %2, y esto se cambió en ambos lados:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which one should %1 have?</source>
        <translation>¿Cuál debe tener %1?</translation>
    </message>
    <message>
        <source>No story is known for this component.</source>
        <translation>No se conoce ninguna historia de este componente.</translation>
    </message>
    <message>
        <source>Where %1 opens is not known yet. Say so in Settings, under Merging.</source>
        <translation>Aún no se sabe dónde se abre %1. Indíquelo en Ajustes, en Fusión.</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, and this promotion does not bring it along.</source>
        <translation>%1 no existe en %2 y esta promoción no lo trae.</translation>
    </message>
    <message>
        <source>%1 belongs to a package that %2 does not have.</source>
        <translation>%1 pertenece a un paquete que %2 no tiene.</translation>
    </message>
    <message>
        <source>%1 exists in no environment of this promotion.</source>
        <translation>%1 no existe en ningún entorno de esta promoción.</translation>
    </message>
    <message>
        <source>It would merge by itself; you want to decide it.</source>
        <translation>Se fusionaría por sí solo; usted quiere decidirlo.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed.</source>
        <translation>&lt;%1&gt; no está cerrado.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; no cierra nada.</translation>
    </message>
    <message>
        <source>component %1 of %2</source>
        <translation>componente %1 de %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Order matters here.</source>
        <translation>%1. Aquí el orden importa.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more lines, see the text below</source>
        <translation>
            <numerusform>… y %Ln línea más, vea el texto de abajo</numerusform>
            <numerusform>… y %Ln líneas más, vea el texto de abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>(Promotion %1, decision %L2 of %L3)</source>
        <translation>(Promoción %1, decisión %L2 de %L3)</translation>
    </message>
    <message>
        <source>%1 and %2 both changed this file, and it is no text that could be merged.</source>
        <translation>%1 y %2 cambiaron este archivo, y no es un texto que se pueda fusionar.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AbandonDialog</name>
    <message>
        <source>Abandon this back-promotion</source>
        <translation>Abandonar esta retropromoción</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the name of the target first: %1.</source>
        <translation>Escriba primero el nombre del destino: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are set aside. They can be taken up again for %1 days, from the list of what waits.</source>
        <translation>
            <numerusform>%Ln decisión se deja a un lado. Se puede retomar durante %1 días desde la lista de lo pendiente.</numerusform>
            <numerusform>%Ln decisiones se dejan a un lado. Se pueden retomar durante %1 días desde la lista de lo pendiente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::Asking</name>
    <message>
        <source>Nothing on this computer opens %1.</source>
        <translation>Nada en este equipo abre %1.</translation>
    </message>
    <message>
        <source>No mail program opened, so the question was copied. Paste it where you like.</source>
        <translation>No se abrió ningún programa de correo, así que se copió la pregunta. Péguela donde quiera.</translation>
    </message>
    <message>
        <source>The question was copied. Paste it where you like.</source>
        <translation>Se copió la pregunta. Péguela donde quiera.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AutomaticList</name>
    <message>
        <source>Only %1 changed it</source>
        <translation>Solo lo cambió %1</translation>
    </message>
    <message>
        <source>Only %1 changed it, so it stays</source>
        <translation>Solo lo cambió %1, así que se queda</translation>
    </message>
    <message>
        <source>Both made the same change</source>
        <translation>Ambos hicieron el mismo cambio</translation>
    </message>
    <message>
        <source>Only the order differs</source>
        <translation>Solo difiere el orden</translation>
    </message>
    <message>
        <source>Both changed different words of the same lines</source>
        <translation>Ambos cambiaron palabras distintas de las mismas líneas</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Por una regla</translation>
    </message>
    <message>
        <source>Merged automatically</source>
        <translation>Fusionado automáticamente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By a rule: %1</source>
        <translation>Por una regla: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeDialog</name>
    <message>
        <source>%1 as it was read first, %2</source>
        <translation>%1 en su primera lectura, %2</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Count it as before</source>
        <translation>Contar como antes</translation>
    </message>
    <message>
        <source>What counts as before</source>
        <translation>Qué cuenta como antes</translation>
    </message>
    <message>
        <source>What counts as before?</source>
        <translation>¿Qué cuenta como antes?</translation>
    </message>
    <message>
        <source>What one side alone changed since then merges by itself; what both changed is asked. Where the versions are the same as now, your decisions stay. Undo takes this back.</source>
        <translation>Lo que desde entonces cambió un solo lado se fusiona por sí mismo; lo que cambiaron ambos se pregunta. Donde las versiones son las mismas que ahora, sus decisiones quedan. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Nothing: every difference is asked</source>
        <translation>Nada: se pregunta cada diferencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That counts as before already.</source>
        <translation>Eso ya cuenta como antes.</translation>
    </message>
    <message>
        <source>Merging to see how many stay to be decided …</source>
        <translation>Fusionando para ver cuántas quedan por decidir…</translation>
    </message>
    <message numerus="yes">
        <source>As it is now: %Ln decisions.</source>
        <translation>
            <numerusform>Como ahora: %Ln decisión.</numerusform>
            <numerusform>Como ahora: %Ln decisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions, instead of %1 now.</source>
        <translation>
            <numerusform>%Ln decisión, en lugar de las %1 de ahora.</numerusform>
            <numerusform>%Ln decisiones, en lugar de las %1 de ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeNotice</name>
    <message>
        <source>As before counts: %1.</source>
        <translation>Cuenta como antes: %1.</translation>
    </message>
    <message>
        <source>No shared history, so every difference is asked. Choose what counts as before:</source>
        <translation>Sin historia común, así que se pregunta cada diferencia. Elija qué cuenta como antes:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otro momento…</translation>
    </message>
    <message numerus="yes">
        <source>No shared history of %Ln components, so every difference in them is asked. Choose what counts as before:</source>
        <translation>
            <numerusform>Sin historia común de %Ln componente, así que se pregunta cada diferencia en él. Elija qué cuenta como antes:</numerusform>
            <numerusform>Sin historia común de %Ln componentes, así que se pregunta cada diferencia en ellos. Elija qué cuenta como antes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::CombineBox</name>
    <message>
        <source>Combine property by property</source>
        <translation>Combinar propiedad por propiedad</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, as %3</source>
        <translation>%1: %2, como %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not offered: %2</source>
        <translation>«%1» no se ofrece: %2</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>Combinado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value in each of %Ln rows.</source>
        <translation>
            <numerusform>Elija un valor más.</numerusform>
            <numerusform>Elija un valor en cada una de las %Ln filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ComponentBar</name>
    <message>
        <source>Component %1 of %2</source>
        <translation>Componente %1 de %2</translation>
    </message>
    <message>
        <source>Of the components that ask for a decision</source>
        <translation>De los componentes que piden una decisión</translation>
    </message>
    <message>
        <source>Previous component: %1</source>
        <translation>Componente anterior: %1</translation>
    </message>
    <message>
        <source>Next component: %1</source>
        <translation>Componente siguiente: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionArea</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>F4 goes from the one to the other, at the same place.</source>
        <translation>F4 pasa de uno a otro, en el mismo lugar.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionColumn</name>
    <message>
        <source>Needs you</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Show only what is undecided</source>
        <translation>Mostrar solo lo no decidido</translation>
    </message>
    <message>
        <source>What was merged without asking, and why (A)</source>
        <translation>Lo que se fusionó sin preguntar, y por qué (A)</translation>
    </message>
    <message>
        <source>What is wrong with the result as it is decided so far</source>
        <translation>Qué falla en el resultado decidido hasta ahora</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Merged automatically (%1) ▸</source>
        <translation>Fusión automática (%1) ▸</translation>
    </message>
    <message>
        <source>Same on both sides (%1)</source>
        <translation>Igual en ambos lados (%1)</translation>
    </message>
    <message>
        <source>Decisions, %L1, %L2 undecided</source>
        <translation>Decisiones, %L1, %L2 sin decidir</translation>
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
            <numerusform>%Ln de %1 decidida</numerusform>
            <numerusform>%Ln de %1 decididas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionPanel</name>
    <message>
        <source>Text before</source>
        <translation>Texto anterior</translation>
    </message>
    <message>
        <source>Shows the last common version beside the others. Press 4</source>
        <translation>Muestra la última versión común junto a las demás. Tecla 4</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Eliminar esta entrada</translation>
    </message>
    <message>
        <source>Press R</source>
        <translation>Tecla R</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>Editar a mano</translation>
    </message>
    <message>
        <source>Press E</source>
        <translation>Tecla E</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Press D</source>
        <translation>Tecla D</translation>
    </message>
    <message>
        <source>Make undecided again</source>
        <translation>Dejar sin decidir</translation>
    </message>
    <message>
        <source>Press U</source>
        <translation>Tecla U</translation>
    </message>
    <message>
        <source>Merge by itself again</source>
        <translation>Fusionar sin preguntar</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Otras:</translation>
    </message>
    <message>
        <source>Why asked: %1</source>
        <translation>Por qué se pregunta: %1</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (antes)</translation>
    </message>
    <message>
        <source>Press B</source>
        <translation>Tecla B</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Choose each property by itself. Press 3</source>
        <translation>Elegir cada propiedad por separado. Pulse 3</translation>
    </message>
    <message>
        <source>Back to a choice</source>
        <translation>Volver a una opción</translation>
    </message>
    <message>
        <source>Suggest the same next time %1 and %2 differ here</source>
        <translation>Sugerir lo mismo la próxima vez que %1 y %2 difieran aquí</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Preguntar a alguien…</translation>
    </message>
    <message>
        <source>Ask %1…</source>
        <translation>Preguntar a %1…</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>Abrir la historia</translation>
    </message>
    <message>
        <source>Open story %1</source>
        <translation>Abrir la historia %1</translation>
    </message>
    <message>
        <source>Both: %1, then %2</source>
        <translation>Ambos: %1, luego %2</translation>
    </message>
    <message>
        <source>%1&apos;s first, then %2&apos;s. Press 3</source>
        <translation>Primero el de %1, luego el de %2. Pulse 3</translation>
    </message>
    <message>
        <source>%1&apos;s first, then %2&apos;s</source>
        <translation>Primero el de %1, luego el de %2</translation>
    </message>
    <message>
        <source>Write a mail with the question</source>
        <translation>Escribir un correo con la pregunta</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Copiar la pregunta</translation>
    </message>
    <message>
        <source>Why asked: %1 %2</source>
        <translation>Por qué se pregunta: %1 %2</translation>
    </message>
    <message>
        <source>✓ Decision %L1 of %L2: %3</source>
        <translation>✓ Decisión %L1 de %L2: %3</translation>
    </message>
    <message>
        <source>≠ Decision %L1 of %L2: %3</source>
        <translation>≠ Decisión %L1 de %L2: %3</translation>
    </message>
    <message>
        <source>≠ Conflict %L1 of %L2: %3</source>
        <translation>≠ Conflicto %L1 de %L2: %3</translation>
    </message>
    <message>
        <source>This file is no text, so there is nothing to edit by hand.</source>
        <translation>Este archivo no es un texto; no hay nada que editar a mano.</translation>
    </message>
    <message>
        <source>Elements of a flow work together; Rules can take one side&apos;s whole version, or keep both as versions.</source>
        <translation>Los elementos de un flujo funcionan juntos; en Reglas se puede tomar la versión completa de un lado o conservar ambas como versiones.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DraftList</name>
    <message>
        <source>everything decided</source>
        <translation>todo decidido</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>What two environments changed differently, and only a person can settle.</source>
        <translation>Lo que dos entornos cambiaron de forma distinta y solo una persona puede resolver.</translation>
    </message>
    <message>
        <source>Back-promotions with decisions</source>
        <translation>Retropromociones con decisiones</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 → %2: %3, started %4 by %5</source>
        <translation>%1 → %2: %3, iniciada el %4 por %5</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>Start from a comparison</source>
        <translation>Comenzar desde una comparación</translation>
    </message>
    <message>
        <source>%1 → %2: abandoned %3 by %4. Open it to take it up again, until %5.</source>
        <translation>%1 → %2: abandonado el %3 por %4. Ábralo para retomarlo, hasta el %5.</translation>
    </message>
    <message>
        <source>Practise on a sample conflict</source>
        <translation>Practicar con un conflicto de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>Falta %Ln decisión</numerusform>
            <numerusform>Faltan %Ln decisiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::EntryForm</name>
    <message>
        <source>The entry as a form</source>
        <translation>La entrada como formulario</translation>
    </message>
    <message>
        <source>One value on each line</source>
        <translation>Un valor por línea</translation>
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
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>What was decided, merged, checked and given up</source>
        <translation>Lo que se decidió, fusionó, comprobó y abandonó</translation>
    </message>
    <message>
        <source>Back to decisions</source>
        <translation>Volver a las decisiones</translation>
    </message>
    <message>
        <source>Checks: running</source>
        <translation>Comprobaciones en curso</translation>
    </message>
    <message>
        <source>Merged automatically (%1)</source>
        <translation>Fusionado automáticamente (%1)</translation>
    </message>
    <message>
        <source>%1 loses no value of its own</source>
        <translation>%1 no pierde ningún valor propio</translation>
    </message>
    <message>
        <source>Checks: 0 problems</source>
        <translation>Comprobaciones: 0 problemas</translation>
    </message>
    <message>
        <source>See what was merged</source>
        <translation>Ver lo que se fusionó</translation>
    </message>
    <message>
        <source>%1; references are being looked up</source>
        <translation>%1; se están buscando las referencias</translation>
    </message>
    <message>
        <source>⚠ References were not looked up: %1</source>
        <translation>⚠ No se han buscado las referencias: %1</translation>
    </message>
    <message>
        <source>Only %1 changed it</source>
        <translation>Solo lo cambió %1</translation>
    </message>
    <message>
        <source>Both made the same change</source>
        <translation>Ambos hicieron el mismo cambio</translation>
    </message>
    <message>
        <source>Only the order differs</source>
        <translation>Solo difiere el orden</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>Por una regla</translation>
    </message>
    <message>
        <source>Both changed different words of the same lines</source>
        <translation>Ambos cambiaron palabras distintas de las mismas líneas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide: all %Ln changes fit together.</source>
        <translation>
            <numerusform>Nada que decidir: el único cambio encaja.</numerusform>
            <numerusform>Nada que decidir: los %Ln cambios encajan entre sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 will lose: %Ln values</source>
        <translation>
            <numerusform>Lo que %1 perderá: %Ln valor</numerusform>
            <numerusform>Lo que %1 perderá: %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln problems</source>
        <translation>
            <numerusform>Comprobaciones: %Ln problema</numerusform>
            <numerusform>Comprobaciones: %Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions (%L1)</source>
        <translation>Decisiones (%L1)</translation>
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
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Result, editable</source>
        <translation>Resultado, editable</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Esc. What you typed stays here.</source>
        <translation>Esc. Lo que escribió se queda aquí.</translation>
    </message>
    <message>
        <source>0 problems</source>
        <translation>0 problemas</translation>
    </message>
    <message>
        <source>As a form</source>
        <translation>Como formulario</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Only an entry made of single values fits into a form.</source>
        <translation>Solo una entrada hecha de valores simples cabe en un formulario.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>What you typed before is here again. This takes it away.</source>
        <translation>Lo que había escrito está aquí de nuevo. Esto lo quita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems: %1</source>
        <translation>
            <numerusform>%Ln problema: %1</numerusform>
            <numerusform>%Ln problemas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::HistoryPanel</name>
    <message>
        <source>Steps that can be taken back or done again</source>
        <translation>Pasos que se pueden deshacer o rehacer</translation>
    </message>
    <message>
        <source>As it was at the beginning</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Undone: %1 (%2, %3)</source>
        <translation>Deshecho: %1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MergePanes</name>
    <message>
        <source>● %1 (source)</source>
        <translation>● %1 (origen)</translation>
    </message>
    <message>
        <source>✎ Result: will be deployed to %1</source>
        <translation>✎ Resultado: se implementará en %1</translation>
    </message>
    <message>
        <source>◆ %1 (target)</source>
        <translation>◆ %1 (destino)</translation>
    </message>
    <message>
        <source>▢ Before (last common version)</source>
        <translation>▢ Antes (última versión común)</translation>
    </message>
    <message>
        <source>Last common version, read only</source>
        <translation>Última versión común, solo lectura</translation>
    </message>
    <message>
        <source>%1, source, read only</source>
        <translation>%1, origen, solo lectura</translation>
    </message>
    <message>
        <source>%1, target, read only</source>
        <translation>%1, destino, solo lectura</translation>
    </message>
    <message>
        <source>✎ Result: will be written to %1</source>
        <translation>✎ Resultado: se escribirá en %1</translation>
    </message>
    <message>
        <source>Result for %1, editable</source>
        <translation>Resultado para %1, editable</translation>
    </message>
    <message>
        <source>Back to the decisions</source>
        <translation>Volver a las decisiones</translation>
    </message>
    <message>
        <source>What was written by hand goes; Undo brings it back.</source>
        <translation>Lo escrito a mano desaparece; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Undecided, line %1 of the result</source>
        <translation>Sin decidir, línea %1 del resultado</translation>
    </message>
    <message>
        <source>Decided, line %1 of the result</source>
        <translation>Decidido, línea %1 del resultado</translation>
    </message>
    <message>
        <source>[undecided: %1]</source>
        <translation>[sin decidir: %1]</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MergeWindow</name>
    <message>
        <source>Resolve: %1</source>
        <translation>Resolver: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MovedNotice</name>
    <message>
        <source>%1 has been read again since %2.</source>
        <translation>%1 se ha vuelto a leer desde %2.</translation>
    </message>
    <message>
        <source>What has the same values stays decided.</source>
        <translation>Lo que tiene los mismos valores sigue decidido.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln components of this promotion since %2.</source>
        <translation>
            <numerusform>%1 ha cambiado %Ln componente de esta promoción desde %2.</numerusform>
            <numerusform>%1 ha cambiado %Ln componentes de esta promoción desde %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ProblemPanel</name>
    <message>
        <source>Back to decisions</source>
        <translation>Volver a las decisiones</translation>
    </message>
    <message>
        <source>The result as decided so far: no problems</source>
        <translation>El resultado decidido hasta ahora: sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%Ln problems) ▸</source>
        <translation>
            <numerusform>Comprobaciones (%Ln problema) ▸</numerusform>
            <numerusform>Comprobaciones (%Ln problemas) ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result as decided so far: %Ln problems</source>
        <translation>
            <numerusform>El resultado decidido hasta ahora: %Ln problema</numerusform>
            <numerusform>El resultado decidido hasta ahora: %Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolvePage</name>
    <message>
        <source>Your last step is being saved. Try again in a moment.</source>
        <translation>Se está guardando su último paso. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Merging what is there now</source>
        <translation>Fusionando lo que hay ahora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Siguiente sin decidir</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Anterior sin decidir</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Conservar el origen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Keep the target</source>
        <translation>Conservar el destino</translation>
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
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Reading both sides and the last common version</source>
        <translation>Leyendo ambos lados y la última versión común</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>Resolver: %1</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>Retropromoción %1 → %2</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>iniciada el %1 por %2</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Steps: undo, redo</source>
        <translation>Pasos: deshacer, rehacer</translation>
    </message>
    <message>
        <source>What %1 changed since the last common version</source>
        <translation>Lo que %1 cambió desde la última versión común</translation>
    </message>
    <message>
        <source>What %1 changed since before</source>
        <translation>Lo que %1 cambió desde antes</translation>
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
        <translation>Buscar en todos los textos</translation>
    </message>
    <message>
        <source>Abandon this back-promotion…</source>
        <translation>Abandonar esta retropromoción…</translation>
    </message>
    <message>
        <source>Next component</source>
        <translation>Componente siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>Componente anterior</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>What the source changed</source>
        <translation>Lo que cambió el origen</translation>
    </message>
    <message>
        <source>What the target changed</source>
        <translation>Lo que cambió el destino</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Decision instead of the text alone</source>
        <translation>La decisión en lugar de solo el texto</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>What counts as before…</source>
        <translation>Qué cuenta como antes…</translation>
    </message>
    <message>
        <source>1 source   2 target   3 both   4 text before   B as before   R remove   E edit   D later   U undecided   Alt+↓ next   Alt+↑ previous   Ctrl+Z undo   A automatic   L rules   H steps   F4 text</source>
        <translation>1 origen   2 destino   3 ambos   4 texto anterior   B como antes   R quitar   E editar   D más tarde   U sin decidir   Alt+Abajo siguiente   Alt+Arriba anterior   Ctrl+Z deshacer   A automático   L reglas   H pasos   F4 texto</translation>
    </message>
    <message>
        <source>You can leave at any time and go on from Resolve.</source>
        <translation>Puede irse en cualquier momento y seguir desde Resolver.</translation>
    </message>
    <message>
        <source>Decision or text</source>
        <translation>Decisión o texto</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Saved. Continue any time from Resolve.</source>
        <translation>Guardado. Siga cuando quiera desde Resolver.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice done. Nothing was kept or deployed.</source>
        <translation>Práctica terminada. No se guardó ni se implementó nada.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
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
        <translation>Tomar la versión del origen</translation>
    </message>
    <message>
        <source>Take the target&apos;s version</source>
        <translation>Tomar la versión del destino</translation>
    </message>
    <message>
        <source>Both, or combine</source>
        <translation>Ambas o combinar</translation>
    </message>
    <message>
        <source>Show the text before</source>
        <translation>Mostrar el texto anterior</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>Editar a mano</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Make it undecided</source>
        <translation>Dejarlo sin decidir</translation>
    </message>
    <message>
        <source>What was merged without asking</source>
        <translation>Lo que se fusionó sin preguntar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No draft is open to be decided.</source>
        <translation>No hay ningún borrador abierto para decidir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes fitted and were merged without asking. They are listed with their reasons, and you can be asked instead.</source>
        <translation>
            <numerusform>%Ln cambio encajaba y se fusionó sin preguntar. Figura en la lista con su motivo, y puede pedir que se le pregunte.</numerusform>
            <numerusform>%Ln cambios encajaban y se fusionaron sin preguntar. Figuran en la lista con sus motivos, y puede pedir que se le pregunte.</numerusform>
        </translation>
    </message>
    <message>
        <source>what counts as before</source>
        <translation>lo que cuenta como el estado anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are open again, because their values changed: %1. Everything else is kept.</source>
        <translation>
            <numerusform>%Ln decisión vuelve a estar abierta porque cambiaron sus valores: %1. Todo lo demás se conserva.</numerusform>
            <numerusform>%Ln decisiones vuelven a estar abiertas porque cambiaron sus valores: %1. Todo lo demás se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 y %L2 más</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveSession</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Open again: %1 has changed this since it was decided (%2).</source>
        <translation>Abierta de nuevo: %1 cambió esto desde que se decidió (%2).</translation>
    </message>
    <message>
        <source>Remembered decisions: %L1</source>
        <translation>Decisiones recordadas: %L1</translation>
    </message>
    <message>
        <source>%1: the whole version of %2</source>
        <translation>%1: la versión completa de %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveTop</name>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Finalizar…</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Finish. Unavailable: %1</source>
        <translation>Finalizar. No disponible: %1</translation>
    </message>
    <message>
        <source>Nothing to undo yet.</source>
        <translation>Aún no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>what counts as before</source>
        <translation>qué cuenta como antes</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>Falta %Ln decisión</numerusform>
            <numerusform>Faltan %Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 decided</source>
        <translation>
            <numerusform>%Ln de %1 decidida</numerusform>
            <numerusform>%Ln de %1 decididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged automatically: show</source>
        <translation>
            <numerusform>%Ln fusionado automáticamente: mostrar</numerusform>
            <numerusform>%Ln fusionados automáticamente: mostrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResultEditor</name>
    <message>
        <source>%1 Line %2: %3</source>
        <translation>%1 Línea %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Result, editable</source>
        <translation>Resultado, editable</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Problemas del texto</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The text is being checked.</source>
        <translation>El texto se está comprobando.</translation>
    </message>
    <message>
        <source>0 problems</source>
        <translation>0 problemas</translation>
    </message>
    <message>
        <source>Esc. The result is again what was decided; what you typed stays here.</source>
        <translation>Esc. El resultado vuelve a ser lo decidido; lo que escribió se queda aquí.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>What you typed before is here again. This takes it away.</source>
        <translation>Lo que había escrito está aquí de nuevo. Esto lo quita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RightPages</name>
    <message>
        <source>Ask me instead</source>
        <translation>Preguntar en su lugar</translation>
    </message>
    <message>
        <source>Merged automatically, with the reason</source>
        <translation>Fusionado automáticamente, con el motivo</translation>
    </message>
    <message>
        <source>What was done, and undone</source>
        <translation>Lo que se hizo y se deshizo</translation>
    </message>
    <message>
        <source>Choose a merge in the list that can be decided otherwise.</source>
        <translation>Elija en la lista una fusión que se pueda decidir de otra forma.</translation>
    </message>
    <message>
        <source>Back to decisions</source>
        <translation>Volver a las decisiones</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RuleDialog</name>
    <message>
        <source>Settle by a rule</source>
        <translation>Resolver con una regla</translation>
    </message>
    <message>
        <source>Decisions that the rule settles</source>
        <translation>Decisiones que resuelve la regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also where it removes something (%1)</source>
        <translation>También donde elimina algo (%1)</translation>
    </message>
    <message>
        <source>One Undo takes all of it back. What is decided already stays as it is.</source>
        <translation>Un solo «Deshacer» lo anula todo. Lo ya decidido se queda como está.</translation>
    </message>
    <message>
        <source>No open decision fits this rule.</source>
        <translation>Ninguna decisión por tomar encaja en esta regla.</translation>
    </message>
    <message numerus="yes">
        <source>It settles %Ln decisions:</source>
        <translation>
            <numerusform>Resuelve %Ln decisión:</numerusform>
            <numerusform>Resuelve %Ln decisiones:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln decisions</source>
        <translation>
            <numerusform>Resolver %Ln decisión</numerusform>
            <numerusform>Resolver %Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… y %L1 más</translation>
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
        <translation>Conservar %1 en todo lo no decidido</translation>
    </message>
    <message>
        <source>Keep %1 for all undecided of %2</source>
        <translation>Conservar %1 en todo lo no decidido de %2</translation>
    </message>
    <message>
        <source>Keep %1 where only blanks and line ends differ</source>
        <translation>Conservar %1 donde solo difieren espacios y fines de línea</translation>
    </message>
    <message>
        <source>By who changed the component last</source>
        <translation>Según quién cambió el componente por último</translation>
    </message>
    <message>
        <source>Keep %1 for components that %2 changed last</source>
        <translation>Conservar %1 en los componentes que %2 cambió por último</translation>
    </message>
    <message>
        <source>Nothing that is open here was decided before with the same three values.</source>
        <translation>Nada de lo pendiente aquí se decidió antes con los mismos tres valores.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln decisions by a rule. One Undo takes them all back.</source>
        <translation>
            <numerusform>%Ln decisión resuelta con una regla. «Deshacer» la anula.</numerusform>
            <numerusform>%Ln decisiones resueltas con una regla. Un solo «Deshacer» las anula todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as before in other promotions</source>
        <translation>
            <numerusform>Decidir %Ln igual que en otra promoción</numerusform>
            <numerusform>Decidir %Ln igual que en otras promociones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %Ln as before. One Undo takes them all back.</source>
        <translation>
            <numerusform>%Ln decidida como antes. «Deshacer» la anula.</numerusform>
            <numerusform>%Ln decididas como antes. Un solo «Deshacer» las anula todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 for every “%2” of a %3</source>
        <translation>Conservar %1 para cada «%2» (%3)</translation>
    </message>
    <message>
        <source>Take the whole version of %1 of %2</source>
        <translation>Tomar la versión completa de %1 de %2</translation>
    </message>
    <message>
        <source>Taken as a whole. Undo brings the decisions back.</source>
        <translation>Se tomó completa. Deshacer devuelve las decisiones.</translation>
    </message>
    <message>
        <source>Keep both versions of %2: the whole of %1&apos;s as the new one</source>
        <translation>Conservar ambas versiones de %2: la de %1, completa, como nueva</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::SideCard</name>
    <message>
        <source>press 1</source>
        <translation>tecla 1</translation>
    </message>
    <message>
        <source>press 2</source>
        <translation>tecla 2</translation>
    </message>
    <message>
        <source>Remove it, as %1</source>
        <translation>Eliminar, como %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  (changed)</source>
        <translation>%1  (cambiado)</translation>
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
        <translation>Pulse 1</translation>
    </message>
    <message>
        <source>Press 2</source>
        <translation>Pulse 2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::SideChanges</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
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
        <translation>+ %1: agregado</translation>
    </message>
    <message>
        <source>− %1: removed</source>
        <translation>− %1: eliminado</translation>
    </message>
    <message>
        <source>± %1: changed</source>
        <translation>± %1: cambiado</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::TextPane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>No hay texto seleccionado.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::TurnNotice</name>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1 is deciding this promotion.</source>
        <translation>%1 está decidiendo esta promoción.</translation>
    </message>
    <message>
        <source>You are watching. Take the turn to decide.</source>
        <translation>Está mirando. Tome el turno para decidir.</translation>
    </message>
    <message>
        <source>Nobody is deciding this promotion any more.</source>
        <translation>Ya nadie está decidiendo esta promoción.</translation>
    </message>
    <message>
        <source>You are watching %1. What is decided there is shown here as it happens.</source>
        <translation>Está mirando a %1. Lo que allí se decide se muestra aquí al momento.</translation>
    </message>
    <message>
        <source>%1 took this promotion over at %2. What you decided is kept.</source>
        <translation>%1 se hizo cargo de esta promoción a las %2. Lo que decidió se conserva.</translation>
    </message>
    <message>
        <source>%1 is deciding this promotion since %2.</source>
        <translation>%1 está decidiendo esta promoción desde las %2.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Decide here</source>
        <translation>Decidir aquí</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Hacerse cargo</translation>
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
        <translation>Tomar una versión completa</translation>
    </message>
    <message>
        <source>%1 has nothing in it that would be lost.</source>
        <translation>%1 no tiene en él nada que se perdería.</translation>
    </message>
    <message>
        <source>Lost with it is what %1 has of its own:</source>
        <translation>Con ello se pierde lo que %1 tiene de propio:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>One Undo brings all decisions back.</source>
        <translation>Un solo Deshacer devuelve todas las decisiones.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not in the new version is what %1 has of its own:</source>
        <translation>La versión nueva no contiene lo que %1 tiene de propio:</translation>
    </message>
    <message>
        <source>Both are kept: the version that is there now stays in %1 as an older one and can be activated again.</source>
        <translation>Se conservan ambas: la versión actual queda en %1 como anterior y puede activarse de nuevo.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox</name>
    <message>
        <source>for a refresh</source>
        <translation>a favor de actualizar</translation>
    </message>
    <message>
        <source>against a refresh</source>
        <translation>en contra de actualizar</translation>
    </message>
    <message>
        <source>for neither</source>
        <translation>por ninguno</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>A refresh copies the whole org anew: right for a replica that is far away. A back-promotion takes down what is due, piece by piece: right for what is frequent and can be chosen. Use both.</source>
        <translation>Una actualización copia de nuevo toda la organización: adecuada para una réplica muy alejada. Una retropromoción baja lo pendiente pieza a pieza: adecuada para lo frecuente y elegible. Use ambas.</translation>
    </message>
    <message>
        <source>A refresh is advised when the components that are due or drifted reach %1 and those with changes of its own do not exceed %2; or when its data is needed and older than its kind may be.</source>
        <translation>Se aconseja actualizar cuando los componentes pendientes o desviados llegan a %1 y los que tienen cambios propios no superan %2; o cuando sus datos se necesitan y son más antiguos de lo que permite su tipo.</translation>
    </message>
    <message>
        <source>Production allows a refresh only so often; until then it is advised to wait. Else what is due is back-promoted. Every number here can be changed under Thresholds.</source>
        <translation>Producción solo permite actualizar cada cierto tiempo; hasta entonces se aconseja esperar. Si no, lo pendiente se retropromueve. Cada número puede cambiarse en Umbrales.</translation>
    </message>
    <message numerus="yes">
        <source>loses the changes in %Ln component(s)</source>
        <translation>
            <numerusform>pierde los cambios de %Ln componente</numerusform>
            <numerusform>pierde los cambios de %Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>loses nothing that is not above</source>
        <translation>no pierde nada que no esté arriba</translation>
    </message>
    <message>
        <source>earliest refresh: today</source>
        <translation>actualización más temprana: hoy</translation>
    </message>
    <message>
        <source>earliest refresh: %1</source>
        <translation>actualización más temprana: %1</translation>
    </message>
    <message>
        <source>users to add again: %1</source>
        <translation>usuarios que agregar de nuevo: %1</translation>
    </message>
    <message>
        <source>logins, schedules, e-mail deliverability and masking have to be set again (checklist)</source>
        <translation>hay que volver a definir inicios de sesión, programaciones, correo y enmascaramiento (lista)</translation>
    </message>
    <message>
        <source>If you refresh: %1.</source>
        <translation>Si actualiza: %1.</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>En este espacio de trabajo no se puede iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ChecklistDialog</name>
    <message>
        <source>After the refresh of %1</source>
        <translation>Tras la actualización de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ChecklistView</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>No hace falta aquí</translation>
    </message>
    <message>
        <source>Done after the refresh</source>
        <translation>Hecho tras la actualización</translation>
    </message>
    <message>
        <source>To do after the refresh of %1</source>
        <translation>Por hacer tras actualizar %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Something of your own to do</source>
        <translation>Algo propio por hacer</translation>
    </message>
    <message>
        <source>Something of your own, for every refresh</source>
        <translation>Algo propio, para cada actualización</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation>Sí hace falta</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Elija primero una línea.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está hecho.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::RefreshWizard</name>
    <message>
        <source>made here</source>
        <translation>creado aquí</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>eliminado aquí</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>cambiado aquí</translation>
    </message>
    <message>
        <source>Asking production how %1 stands…</source>
        <translation>Consultando a producción el estado de %1…</translation>
    </message>
    <message>
        <source>A refresh replaces everything in %1 by a fresh copy of its source: metadata, records, users and settings. What only %1 has is lost unless it is saved first; Backflow offers it back afterwards.</source>
        <translation>Una actualización reemplaza todo en %1 por una copia nueva de su origen: metadatos, registros, usuarios y ajustes. Lo que solo tiene %1 se pierde si no se guarda antes; Backflow lo ofrece después.</translation>
    </message>
    <message>
        <source>Work that only %1 has</source>
        <translation>Trabajo que solo tiene %1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Read the org and save its changes</source>
        <translation>Leer la organización y guardar sus cambios</translation>
    </message>
    <message>
        <source>Refresh without saving: its changes may be lost</source>
        <translation>Actualizar sin guardar: sus cambios pueden perderse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Goes on record with your name</source>
        <translation>Queda registrado con su nombre</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Start the refresh</source>
        <translation>Iniciar la actualización</translation>
    </message>
    <message>
        <source>Production copies the org. That takes from minutes to days, by its size; this window may be closed, Activity goes on watching, and the advisor tells when it is over.</source>
        <translation>Producción copia la organización. Tarda de minutos a días según su tamaño; puede cerrar esta ventana, Actividad sigue mirando y el asesor avisa cuando termina.</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Activate the copy</source>
        <translation>Activar la copia</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Connecting signs in to the new org, reads it, begins its record anew and sets right what it has in common with the other environments. Its history is kept.</source>
        <translation>Conectar inicia sesión en la nueva organización, la lee, comienza de nuevo su registro y corrige lo que tiene en común con los demás entornos. Su historial se conserva.</translation>
    </message>
    <message>
        <source>Through production (recommended): nothing to type</source>
        <translation>A través de producción (recomendado): nada que escribir</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De otra manera</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Put the saved work back…</source>
        <translation>Devolver el trabajo guardado…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of its own were saved %1.</source>
        <translation>
            <numerusform>Se guardó %Ln componente propio: %1.</numerusform>
            <numerusform>Se guardaron %Ln componentes propios: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved of it yet.</source>
        <translation>Aún no se guardó nada.</translation>
    </message>
    <message>
        <source>Save its changes first, or say that they may be lost.</source>
        <translation>Guarde primero sus cambios o diga que pueden perderse.</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga primero por qué.</translation>
    </message>
    <message>
        <source>Type the name %1 first.</source>
        <translation>Escriba primero el nombre %1.</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Actualización de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Guardar e iniciar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>%1 was org %2. Its sandbox was refreshed from %3 and is org %4 now.</source>
        <translation>%1 era la organización %2. Su sandbox se actualizó desde %3 y ahora es la organización %4.</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>su origen</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>Save the changes of %1</source>
        <translation>Guardar los cambios de %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Production is being asked.</source>
        <translation>Se está consultando a producción.</translation>
    </message>
    <message>
        <source>Have %1 refreshed</source>
        <translation>Hacer actualizar %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comenzada</translation>
    </message>
    <message>
        <source>The copying is over</source>
        <translation>La copia terminó</translation>
    </message>
    <message>
        <source>Activate the copy of %1</source>
        <translation>Activar la copia de %1</translation>
    </message>
    <message>
        <source>Give the copy of %1 up</source>
        <translation>Descartar la copia de %1</translation>
    </message>
    <message>
        <source>%1 has not shown the copy yet.</source>
        <translation>%1 aún no ha mostrado la copia.</translation>
    </message>
    <message>
        <source>The copy is ready. Activating puts it in the place of %1.</source>
        <translation>La copia está lista. Activarla la pone en lugar de %1.</translation>
    </message>
    <message>
        <source>%1 says that the copying ended: %2. The sandbox is as it was.</source>
        <translation>%1 dice que la copia terminó: %2. El sandbox está como estaba.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>Se está conectando.</translation>
    </message>
    <message>
        <source>Connect %1 to its new org</source>
        <translation>Conectar %1 a su nueva organización</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>%1 is connected to org %2 as %3.</source>
        <translation>%1 está conectado a la organización %2 como %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) read.</source>
        <translation>
            <numerusform>%Ln componente leído.</numerusform>
            <numerusform>%Ln componentes leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Common versions set right; of %Ln component(s) none is known, and what differs there is asked.</source>
        <translation>
            <numerusform>Versiones comunes corregidas; de %Ln componente no se conoce ninguna y lo que difiera se pregunta.</numerusform>
            <numerusform>Versiones comunes corregidas; de %Ln componentes no se conoce ninguna y lo que difiera se pregunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common versions set right: a back-promotion asks about real conflicts only.</source>
        <translation>Versiones comunes corregidas: una retropromoción solo pregunta por conflictos reales.</translation>
    </message>
    <message>
        <source>It is on this computer alone for now: %1</source>
        <translation>Por ahora solo está en este equipo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put the %Ln saved component(s) back…</source>
        <translation>
            <numerusform>Devolver %Ln componente guardado…</numerusform>
            <numerusform>Devolver %Ln componentes guardados…</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Se está creando el plan.</translation>
    </message>
    <message>
        <source>Put work back into %1</source>
        <translation>Devolver trabajo a %1</translation>
    </message>
    <message>
        <source>The plan is made</source>
        <translation>El plan está creado</translation>
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
        <translation>Aconsejado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Of its own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Desviados</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Next allowed</source>
        <translation>Próxima permitida</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>Umbrales…</translation>
    </message>
    <message>
        <source>How is this decided?</source>
        <translation>¿Cómo se decide esto?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Its records have to be like production&apos;s</source>
        <translation>Sus registros deben ser como los de producción</translation>
    </message>
    <message>
        <source>Start back-promotion…</source>
        <translation>Iniciar retropromoción…</translation>
    </message>
    <message>
        <source>Connect the new org…</source>
        <translation>Conectar la nueva organización…</translation>
    </message>
    <message>
        <source>Save its changes first</source>
        <translation>Guardar primero sus cambios</translation>
    </message>
    <message>
        <source>Plan a refresh…</source>
        <translation>Planificar una actualización…</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <source>Production was asked %1.</source>
        <translation>Se consultó a producción: %1.</translation>
    </message>
    <message>
        <source>Production was never asked about its sandboxes.</source>
        <translation>Nunca se consultó a producción por sus sandboxes.</translation>
    </message>
    <message>
        <source>No sandboxes yet.</source>
        <translation>Aún no hay sandboxes.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Ir al pipeline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why, for %1</source>
        <translation>Motivo, para %1</translation>
    </message>
    <message>
        <source>What was captured of it before is offered back once it is connected.</source>
        <translation>Lo que se guardó antes se ofrece en cuanto esté conectado.</translation>
    </message>
    <message>
        <source>Show its refresh…</source>
        <translation>Mostrar su actualización…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln change(s) first</source>
        <translation>
            <numerusform>Guardar primero %Ln cambio</numerusform>
            <numerusform>Guardar primero %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its own would be lost.</source>
        <translation>No se perdería nada propio.</translation>
    </message>
    <message>
        <source>After the refresh: %1 of %2 done…</source>
        <translation>Tras la actualización: %1 de %2 hechos…</translation>
    </message>
    <message>
        <source>%1 was refreshed: it is another org now. Until it is connected, nothing is read from it and nothing deployed to it.</source>
        <translation>%1 se actualizó: ahora es otra organización. Hasta que esté conectada, no se lee ni se implementa nada en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandbox(es) were refreshed and have to be connected again, %1 first.</source>
        <translation>
            <numerusform>%Ln sandbox se actualizó y hay que conectarlo de nuevo, primero %1.</numerusform>
            <numerusform>%Ln sandboxes se actualizaron y hay que conectarlos de nuevo, primero %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>Se está midiendo.</translation>
    </message>
    <message>
        <source>Measure the sandboxes</source>
        <translation>Medir los sandboxes</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save the changes of %1</source>
        <translation>Guardar los cambios de %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of %1 saved: they can be put back after a refresh.</source>
        <translation>
            <numerusform>%Ln componente de %1 guardado: puede devolverse tras una actualización.</numerusform>
            <numerusform>%Ln componentes de %1 guardados: pueden devolverse tras una actualización.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ThresholdsDialog</name>
    <message>
        <source>Components due or drifted</source>
        <translation>Componentes pendientes o desviados</translation>
    </message>
    <message>
        <source>Components with changes of its own</source>
        <translation>Componentes con cambios propios</translation>
    </message>
    <message>
        <source>Days until a measurement is old</source>
        <translation>Días hasta que una medición es antigua</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>A refresh is advised from that many components due or drifted on, unless more of the sandbox&apos;s own would be lost. How often production allows a refresh depends on the licence: look it up there before you rely on it.</source>
        <translation>Se aconseja actualizar a partir de ese número de componentes pendientes o desviados, salvo que se perdiera más de lo propio del sandbox. La frecuencia que permite producción depende de la licencia: compruébela allí antes de confiar en ella.</translation>
    </message>
    <message>
        <source>Refresh from, components due or drifted</source>
        <translation>Actualizar desde, componentes pendientes o desviados</translation>
    </message>
    <message>
        <source>As long as of its own no more than</source>
        <translation>Mientras lo propio no supere</translation>
    </message>
    <message>
        <source>A measurement is old after, days</source>
        <translation>Una medición es antigua después de, días</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Days between refreshes</source>
        <translation>Días entre actualizaciones</translation>
    </message>
    <message>
        <source>Data may be, days old</source>
        <translation>Antigüedad permitida de los datos, días</translation>
    </message>
    <message>
        <source>Days between refreshes, %1</source>
        <translation>Días entre actualizaciones, %1</translation>
    </message>
    <message>
        <source>Data may be, days old, %1</source>
        <translation>Antigüedad permitida de los datos, días, %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings</name>
    <message>
        <source>Nothing is remembered yet. What you decide in Resolve will be.</source>
        <translation>Aún no se recuerda nada. Lo que decida en Resolver se recordará.</translation>
    </message>
    <message>
        <source>Remembered decisions</source>
        <translation>Decisiones recordadas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Forget the chosen</source>
        <translation>Olvidar las elegidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose what is to be forgotten.</source>
        <translation>Elija lo que se debe olvidar.</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>Abrir el último espacio de trabajo al iniciar</translation>
    </message>
    <message>
        <source>start session restore</source>
        <translation>inicio sesión restaurar</translation>
    </message>
    <message>
        <source>Show tips when something is used for the first time</source>
        <translation>Mostrar consejos la primera vez que se usa algo</translation>
    </message>
    <message>
        <source>coach marks help</source>
        <translation>consejos ayuda</translation>
    </message>
    <message>
        <source>Keep an icon in the system tray</source>
        <translation>Mantener un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>notification area background close</source>
        <translation>área de notificación segundo plano cerrar</translation>
    </message>
    <message>
        <source>Closing the last window then leaves Backflow in the tray. Without a tray it always ends.</source>
        <translation>Al cerrar la última ventana, Backflow queda en la bandeja. Sin bandeja, siempre termina.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>theme light dark high contrast system colours</source>
        <translation>tema claro oscuro alto contraste sistema colores</translation>
    </message>
    <message>
        <source>Colours of differences</source>
        <translation>Colores de las diferencias</translation>
    </message>
    <message>
        <source>Safe: blue, orange, magenta</source>
        <translation>Seguros: azul, naranja, magenta</translation>
    </message>
    <message>
        <source>Classic: green, red</source>
        <translation>Clásicos: verde, rojo</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Los míos</translation>
    </message>
    <message>
        <source>added removed conflict colour blind deuteranopia red green</source>
        <translation>agregado eliminado conflicto daltónico deuteranopía rojo verde</translation>
    </message>
    <message>
        <source>own colour custom</source>
        <translation>color propio</translation>
    </message>
    <message>
        <source>My colour for added</source>
        <translation>Mi color para lo agregado</translation>
    </message>
    <message>
        <source>My colour for removed</source>
        <translation>Mi color para lo eliminado</translation>
    </message>
    <message>
        <source>My colour for conflicts</source>
        <translation>Mi color para los conflictos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>font large small per cent zoom</source>
        <translation>letra grande pequeña por ciento zoom</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>rows close spacing height</source>
        <translation>filas juntas espaciado altura</translation>
    </message>
    <message>
        <source>Font of code and XML</source>
        <translation>Letra del código y XML</translation>
    </message>
    <message>
        <source>monospace fixed width font</source>
        <translation>letra monoespaciada</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>english german french spanish japanese translation</source>
        <translation>inglés alemán francés español japonés traducción</translation>
    </message>
    <message>
        <source>Show Git details</source>
        <translation>Mostrar detalles de Git</translation>
    </message>
    <message>
        <source>branch commit developer</source>
        <translation>rama commit desarrollador</translation>
    </message>
    <message>
        <source>Branches of the record are named where an environment&apos;s details stand.</source>
        <translation>Las ramas del registro se nombran en los detalles de un entorno.</translation>
    </message>
    <message>
        <source>A difference opens with</source>
        <translation>Una diferencia se abre con</translation>
    </message>
    <message>
        <source>its entries</source>
        <translation>sus entradas</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>su texto</translation>
    </message>
    <message>
        <source>diff view lines xml</source>
        <translation>comparación vista líneas XML</translation>
    </message>
    <message>
        <source>Text is shown</source>
        <translation>El texto se muestra</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>lado a lado</translation>
    </message>
    <message>
        <source>in one column</source>
        <translation>en una columna</translation>
    </message>
    <message>
        <source>diff unified layout columns</source>
        <translation>comparación unificada disposición columnas</translation>
    </message>
    <message>
        <source>After a choice, move to the next decision</source>
        <translation>Tras una elección, pasar a la siguiente decisión</translation>
    </message>
    <message>
        <source>after a quarter of a second</source>
        <translation>tras un cuarto de segundo</translation>
    </message>
    <message>
        <source>after a second</source>
        <translation>tras un segundo</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí solo</translation>
    </message>
    <message>
        <source>decision next automatic delay</source>
        <translation>decisión siguiente automático retardo</translation>
    </message>
    <message>
        <source>Targets deployed to at a time</source>
        <translation>Destinos en los que se implementa a la vez</translation>
    </message>
    <message>
        <source>deploy targets parallel at a time limits back-promotion</source>
        <translation>implementar destinos paralelo a la vez límites retropromoción</translation>
    </message>
    <message>
        <source>More targets of one promotion wait their turn. An org that is asked too much at a time refuses.</source>
        <translation>Los demás destinos de una promoción esperan su turno. Una organización a la que se le pide demasiado a la vez se niega.</translation>
    </message>
    <message>
        <source>Tell me when something needs me</source>
        <translation>Avisarme cuando algo me necesite</translation>
    </message>
    <message>
        <source>desktop notification decision approval</source>
        <translation>notificación escritorio decisión aprobación</translation>
    </message>
    <message>
        <source>Tell me when something failed or was lost sight of</source>
        <translation>Avisarme cuando algo falle o se pierda el contacto</translation>
    </message>
    <message>
        <source>desktop notification error</source>
        <translation>notificación escritorio error</translation>
    </message>
    <message>
        <source>Tell me when something that took over a minute is done</source>
        <translation>Avisarme cuando termine lo que tardó más de un minuto</translation>
    </message>
    <message>
        <source>desktop notification finished long</source>
        <translation>notificación escritorio terminado largo</translation>
    </message>
    <message>
        <source>Notices come to the desktop only while no window of Backflow is in front.</source>
        <translation>Los avisos llegan al escritorio solo si ninguna ventana de Backflow está delante.</translation>
    </message>
    <message>
        <source>personal data privacy anonymous names</source>
        <translation>datos personales privacidad anónimo nombres</translation>
    </message>
    <message>
        <source>Single letters are commands</source>
        <translation>Las letras solas son comandos</translation>
    </message>
    <message>
        <source>keys shortcuts one letter speech input</source>
        <translation>teclas atajos una letra entrada por voz</translation>
    </message>
    <message>
        <source>On the map, in decisions and in drift lists. Off, only keys with Ctrl, Alt or a function key do something.</source>
        <translation>En el mapa, en las decisiones y en las listas de desviación. Desactivado, solo actúan las teclas con Ctrl, Alt o de función.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>start session tips tray</source>
        <translation>inicio sesión consejos bandeja</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>look</source>
        <translation>aspecto</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>keys shortcuts commands presets</source>
        <translation>teclas atajos comandos preajustes</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>pipeline orgs sandboxes add</source>
        <translation>pipeline organizaciones sandboxes agregar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>differences diff</source>
        <translation>diferencias</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>decisions conflicts resolve</source>
        <translation>decisiones conflictos resolver</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>promotions deploy</source>
        <translation>promociones implementar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>notices desktop</source>
        <translation>avisos escritorio</translation>
    </message>
    <message>
        <source>Privacy and audit</source>
        <translation>Privacidad y auditoría</translation>
    </message>
    <message>
        <source>secrets keychain tokens telemetry production</source>
        <translation>secretos llavero tokens telemetría producción</translation>
    </message>
    <message>
        <source>Advanced (files)</source>
        <translation>Avanzado (archivos)</translation>
    </message>
    <message>
        <source>settings file folder path import export policy</source>
        <translation>archivo de ajustes carpeta ruta importar exportar política</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 holds no settings of Backflow. Nothing was changed.</source>
        <translation>%1 no contiene ajustes de Backflow. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What was decided before is</source>
        <translation>Las decisiones anteriores se</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugieren</translation>
    </message>
    <message>
        <source>used by itself</source>
        <translation>usan solas</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usan</translation>
    </message>
    <message>
        <source>remembered decisions suggestions automatic</source>
        <translation>decisiones recordadas sugerencias automático</translation>
    </message>
    <message>
        <source>Only where the same entry of the same two environments has the same three values again. What was used by itself can be undone.</source>
        <translation>Solo donde la misma entrada de los mismos dos entornos vuelve a tener los mismos tres valores. Lo que se usó solo puede deshacerse.</translation>
    </message>
    <message>
        <source>A story opens at</source>
        <translation>Una historia se abre en</translation>
    </message>
    <message>
        <source>work item tracker jira url link</source>
        <translation>elemento de trabajo seguimiento jira url enlace</translation>
    </message>
    <message>
        <source>A web address in which %1 stands for the story&apos;s number.</source>
        <translation>Una dirección web en la que %1 representa el número de la historia.</translation>
    </message>
    <message>
        <source>ask automatic merge by itself decision reason</source>
        <translation>preguntar fusionar automático solo decisión motivo</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation>Si no: %1</translation>
    </message>
    <message>
        <source>Ask instead of merging when only the source changed something</source>
        <translation>Preguntar en vez de fusionar cuando solo el origen cambió algo</translation>
    </message>
    <message>
        <source>These hold for what is planned from now on. What is asked then says that it would have merged by itself.</source>
        <translation>Esto vale para lo que se planifique a partir de ahora. Lo que se pregunte dirá que se habría fusionado por sí solo.</translation>
    </message>
    <message>
        <source>Ask instead of merging when only the target changed something</source>
        <translation>Preguntar en vez de fusionar cuando solo el destino cambió algo</translation>
    </message>
    <message>
        <source>Ask instead of merging when both changed different words of the same lines</source>
        <translation>Preguntar en vez de fusionar cuando ambos cambiaron palabras distintas de las mismas líneas</translation>
    </message>
    <message>
        <source>Ask when both raised a version</source>
        <translation>Preguntar cuando ambos subieron una versión</translation>
    </message>
    <message>
        <source>Ask about places of flow elements</source>
        <translation>Preguntar por la posición de los elementos de flujo</translation>
    </message>
    <message>
        <source>Ask about the label of a layout&apos;s summary</source>
        <translation>Preguntar por la etiqueta del resumen de un formato</translation>
    </message>
    <message>
        <source>Ask when one side changed white space alone</source>
        <translation>Preguntar cuando un lado solo cambió espacios</translation>
    </message>
    <message>
        <source>Ask about position numbers in lists</source>
        <translation>Preguntar por los números de posición en listas</translation>
    </message>
    <message>
        <source>Ask for the order when both added at the same place</source>
        <translation>Preguntar el orden cuando ambos agregaron en el mismo lugar</translation>
    </message>
    <message>
        <source>Put “Person 1” for people&apos;s names on screens and in exports</source>
        <translation>«Persona 1» en lugar de los nombres en pantallas y exportaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions</source>
        <translation>
            <numerusform>%Ln decisión recordada</numerusform>
            <numerusform>%Ln decisiones recordadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This pipeline has no Git server: everything stays on this computer.</source>
        <translation>Este pipeline no tiene servidor Git: todo queda en este equipo.</translation>
    </message>
    <message>
        <source>%1 is reached with an SSH key or without any sign-in; it takes no password.</source>
        <translation>A %1 se llega con una clave SSH o sin iniciar sesión; no acepta contraseña.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Nadie ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, by a variable of the system that started Backflow.</source>
        <translation>Sesión iniciada en %1 como %2, por una variable del sistema que inició Backflow.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2 until Backflow ends: this computer has no keychain to keep it in.</source>
        <translation>Sesión iniciada en %1 como %2 hasta que Backflow termine: este equipo no tiene llavero donde guardarla.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2. It is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Sesión iniciada en %1 como %2. Se guarda en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in to the Git server</source>
        <translation>Iniciar sesión en el servidor Git</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Password or token:</source>
        <translation>Contraseña o token:</translation>
    </message>
    <message>
        <source>Name at the Git server</source>
        <translation>Nombre en el servidor Git</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>Asking the Git server…</source>
        <translation>Preguntando al servidor Git…</translation>
    </message>
    <message>
        <source>The Git server is being asked.</source>
        <translation>Se está preguntando al servidor Git.</translation>
    </message>
    <message>
        <source>This Git server takes no sign-in from here.</source>
        <translation>Este servidor Git no acepta iniciar sesión desde aquí.</translation>
    </message>
    <message>
        <source>Enter a name and a password or token first.</source>
        <translation>Introduzca primero un nombre y una contraseña o un token.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::DiffPreview</name>
    <message>
        <source>Text can be read (contrast %1).</source>
        <translation>El texto se lee bien (contraste %1).</translation>
    </message>
    <message>
        <source>Text is hard to read (contrast %1; 4.5 is needed).</source>
        <translation>El texto se lee mal (contraste %1; se necesita 4,5).</translation>
    </message>
    <message>
        <source>Everybody can tell the kinds apart (distance %1).</source>
        <translation>Todos distinguen los tipos (distancia %1).</translation>
    </message>
    <message>
        <source>Some people cannot tell the kinds apart (distance %1; 8 is comfortable). The signs +, − and ≠ stay.</source>
        <translation>Algunas personas no distinguen los tipos (distancia %1; 8 es cómodo). Los signos +, − y ≠ permanecen.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>No red</source>
        <translation>Sin rojo</translation>
    </message>
    <message>
        <source>No green</source>
        <translation>Sin verde</translation>
    </message>
    <message>
        <source>No blue</source>
        <translation>Sin azul</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ agregado</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− eliminado</translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation>≠ conflicto</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>● differs from the default</source>
        <translation>● difiere del valor predeterminado</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Elija un comando para darle otra tecla.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Set takes it away from there.</source>
        <translation>%1 pertenece ahora a «%2». «Asignar» la quita de allí.</translation>
    </message>
    <message>
        <source>Choose a command first.</source>
        <translation>Elija primero un comando.</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>Pulse primero una tecla.</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>El comando ya tiene esta tecla.</translation>
    </message>
    <message>
        <source>The command has no key.</source>
        <translation>El comando no tiene tecla.</translation>
    </message>
    <message>
        <source>The command has its default key.</source>
        <translation>El comando tiene su tecla predeterminada.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>Backflow (the default)</source>
        <translation>Backflow (predeterminado)</translation>
    </message>
    <message>
        <source>JetBrains tools</source>
        <translation>Herramientas JetBrains</translation>
    </message>
    <message>
        <source>VS Code</source>
        <translation>VS Code</translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation>Mis propias teclas</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As Safe</source>
        <translation>Como Seguros</translation>
    </message>
    <message>
        <source>differs from the default</source>
        <translation>difiere del valor predeterminado</translation>
    </message>
    <message>
        <source>Decided for this computer, in %1</source>
        <translation>Decidido para este equipo, en %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer página</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Environments of this pipeline</source>
        <translation>Entornos de este pipeline</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Promotes into</source>
        <translation>Promueve a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>Agregar un entorno…</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in this computer&apos;s keychain and nowhere else; they never stand in a settings file, a log or the history.</source>
        <translation>Los tokens y las contraseñas se guardan en el llavero de este equipo y en ningún otro lugar; nunca figuran en un archivo de ajustes, un log o el historial.</translation>
    </message>
    <message>
        <source>Backflow sends nothing about you or your orgs to anybody. It talks to your orgs and to your Git host.</source>
        <translation>Backflow no envía a nadie nada sobre usted ni sus organizaciones. Se comunica con sus organizaciones y con su servidor Git.</translation>
    </message>
    <message>
        <source>Production is read only until a workspace allows writing to it.</source>
        <translation>Producción es de solo lectura hasta que un espacio de trabajo permita escribir en ella.</translation>
    </message>
    <message>
        <source>Every reading, decision and promotion is kept in a chain of records that History can verify.</source>
        <translation>Cada lectura, decisión y promoción se guarda en una cadena de registros que Historial puede verificar.</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>Archivo de ajustes: %1</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>This page has nothing to set.</source>
        <translation>Esta página no tiene nada que ajustar.</translation>
    </message>
    <message>
        <source>Everything on this page is as it came.</source>
        <translation>Todo en esta página tiene su valor original.</translation>
    </message>
    <message>
        <source>No setting and no command is called “%1”.</source>
        <translation>Ningún ajuste ni comando se llama «%1».</translation>
    </message>
    <message>
        <source>Remembered decisions…</source>
        <translation>Decisiones recordadas…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Abra primero un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Profiles, permission sets, layouts and the other kinds of metadata that are made of entries are merged entry by entry, never as text. What one decision is to be asked instead of merged is set in Resolve, where the automatic merges are listed.</source>
        <translation>Los perfiles, conjuntos de permisos, formatos y demás metadatos hechos de entradas se fusionan entrada por entrada, nunca como texto. Lo que se debe preguntar en vez de fusionar se fija en Resolver, donde se listan las fusiones automáticas.</translation>
    </message>
    <message>
        <source>Settings decided for this computer: %1</source>
        <translation>Ajustes decididos para este equipo: %1</translation>
    </message>
    <message>
        <source>Export the settings…</source>
        <translation>Exportar los ajustes…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importar ajustes…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>Ajustes (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln on this page differ from the default</source>
        <translation>
            <numerusform>● %Ln en esta página difiere del valor predeterminado</numerusform>
            <numerusform>● %Ln en esta página difieren del valor predeterminado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were written to the file.</source>
        <translation>
            <numerusform>Se escribió %Ln ajuste en el archivo.</numerusform>
            <numerusform>Se escribieron %Ln ajustes en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were taken over.</source>
        <translation>
            <numerusform>Se tomó %Ln ajuste.</numerusform>
            <numerusform>Se tomaron %Ln ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>teclas de los comandos</translation>
    </message>
    <message>
        <source>Import of settings</source>
        <translation>importación de ajustes</translation>
    </message>
    <message>
        <source>Sign in to the Git server…</source>
        <translation>Iniciar sesión en el servidor Git…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions…</source>
        <translation>
            <numerusform>%Ln decisión recordada…</numerusform>
            <numerusform>%Ln decisiones recordadas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::Checklist</name>
    <message>
        <source>Hide this list</source>
        <translation>Ocultar esta lista</translation>
    </message>
    <message>
        <source>See what is due in %1</source>
        <translation>Ver lo pendiente en %1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Comparar %1 con %2</translation>
    </message>
    <message>
        <source>Make one decision</source>
        <translation>Tomar una decisión</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>Run the (simulated) promotion</source>
        <translation>Ejecutar la promoción (simulada)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Por hacer: %1</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>Ya lo ha visto todo</translation>
    </message>
    <message>
        <source>Try it: %1 of %2 done</source>
        <translation>Pruébelo: %1 de %2 hechos</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::ConnectStep</name>
    <message>
        <source>Connect your production org</source>
        <translation>Conectar su organización de producción</translation>
    </message>
    <message>
        <source>Backflow reads it and finds its sandboxes. It writes nothing there until you allow more.</source>
        <translation>Backflow la lee y encuentra sus sandboxes. No escribe nada ahí hasta que usted permita más.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Cómo llamarla</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Signing in is not possible in this build.</source>
        <translation>Iniciar sesión no es posible en esta versión.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>Continuar sin iniciar sesión</translation>
    </message>
    <message>
        <source>Give the org a name first.</source>
        <translation>Dé primero un nombre a la organización.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>It is connected under this name.</source>
        <translation>Está conectado con este nombre.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::OrderStep</name>
    <message>
        <source>Put them in order</source>
        <translation>Ponerlos en orden</translation>
    </message>
    <message>
        <source>The highest on top. Drag a row, or press Alt+Up and Alt+Down. A tick puts it beside the one above, so that both promote into the same environment.</source>
        <translation>El más alto arriba. Arrastre una fila o pulse Alt+Arriba y Alt+Abajo. Una marca lo pone junto al de arriba, y ambos promueven al mismo entorno.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Environments, the highest on top</source>
        <translation>Entornos, el más alto arriba</translation>
    </message>
    <message>
        <source>%1: the highest</source>
        <translation>%1: el más alto</translation>
    </message>
    <message>
        <source>%1: promotes into %2</source>
        <translation>%1: promueve a %2</translation>
    </message>
    <message>
        <source>It is on top already.</source>
        <translation>Ya está arriba.</translation>
    </message>
    <message>
        <source>It is the lowest already.</source>
        <translation>Ya es el más bajo.</translation>
    </message>
    <message>
        <source>Production is usually the highest.</source>
        <translation>Producción suele ser el más alto.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::RecordStep</name>
    <message>
        <source>Choose where the record is kept</source>
        <translation>Elegir dónde se guarda el registro</translation>
    </message>
    <message>
        <source>Every reading, decision and promotion is written down there. It holds no password.</source>
        <translation>Cada lectura, decisión y promoción queda anotada ahí. No contiene contraseñas.</translation>
    </message>
    <message>
        <source>In Backflow&apos;s own place on this computer</source>
        <translation>En el lugar propio de Backflow en este equipo</translation>
    </message>
    <message>
        <source>In a folder of my own, kept with Git</source>
        <translation>En una carpeta mía, llevada con Git</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder for the record</source>
        <translation>Carpeta para el registro</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>Una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>Address of the team&apos;s Git repository</source>
        <translation>Dirección del repositorio Git del equipo</translation>
    </message>
    <message>
        <source>Address of the team&apos;s Git repository, if you share one</source>
        <translation>Dirección del repositorio Git del equipo, si comparten uno</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Compartido con el equipo</translation>
    </message>
    <message>
        <source>Choose a folder of your own first.</source>
        <translation>Elija primero una carpeta propia.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Elija primero una carpeta.</translation>
    </message>
    <message>
        <source>Move the record</source>
        <translation>Mover el registro</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Set the team&apos;s Git repository</source>
        <translation>Fijar el repositorio Git del equipo</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotado</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SandboxStep</name>
    <message>
        <source>Tick the sandboxes to keep in step</source>
        <translation>Marcar los sandboxes que se mantendrán al día</translation>
    </message>
    <message>
        <source>Each becomes an environment on the map. More can be added later.</source>
        <translation>Cada uno será un entorno en el mapa. Se pueden agregar más después.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Sandboxes found</source>
        <translation>Sandboxes encontrados</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Name of a sandbox that is not listed</source>
        <translation>Nombre de un sandbox que no está en la lista</translation>
    </message>
    <message>
        <source>One that is not listed, by name</source>
        <translation>Uno que no está en la lista, por su nombre</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>elegido antes</translation>
    </message>
    <message>
        <source>Looking for sandboxes…</source>
        <translation>Buscando sandboxes…</translation>
    </message>
    <message>
        <source>Look for sandboxes</source>
        <translation>Buscar sandboxes</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <source>by production</source>
        <translation>por producción</translation>
    </message>
    <message>
        <source>by the sf command</source>
        <translation>por el comando sf</translation>
    </message>
    <message>
        <source>No sandbox was found. Add them by name, or go on without.</source>
        <translation>No se encontró ningún sandbox. Agréguelos por su nombre o siga sin ellos.</translation>
    </message>
    <message>
        <source>Give the sandbox a name first.</source>
        <translation>Dé primero un nombre al sandbox.</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por su nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandboxes</source>
        <translation>
            <numerusform>%Ln sandbox</numerusform>
            <numerusform>%Ln sandboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SetupStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Guardar el pipeline</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SetupSteps</name>
    <message>
        <source>Leave for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>From nothing to a map</source>
        <translation>De la nada a un mapa</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TestStep</name>
    <message>
        <source>Test that they can be read</source>
        <translation>Comprobar que se pueden leer</translation>
    </message>
    <message>
        <source>Asks each org who is signed in and what kinds of metadata it has. Nothing is changed. Whoever is skipped can be signed in to later, at the environment.</source>
        <translation>Pregunta a cada organización quién ha iniciado sesión y qué tipos de metadatos tiene. No se cambia nada. En las que se omitan se puede iniciar sesión después, en el entorno.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Environments and their tests</source>
        <translation>Entornos y sus comprobaciones</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>En este espacio de trabajo no se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no environment yet.</source>
        <translation>Aún no hay ningún entorno.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Comprobar %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser…</source>
        <translation>Esperando el inicio de sesión en el navegador…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Mostrar el mapa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of metadata</source>
        <translation>
            <numerusform>%Ln tipo de metadatos</numerusform>
            <numerusform>%Ln tipos de metadatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TipBar</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>No más consejos</translation>
    </message>
    <message>
        <source>Each decision is one entry, never a line of text. 1 and 2 choose a side, Ctrl+Z takes a choice back, and nothing is written before you finish.</source>
        <translation>Cada decisión es una entrada, nunca una línea de texto. 1 y 2 eligen un lado, Ctrl+Z deshace una elección y nada se escribe hasta que termine.</translation>
    </message>
    <message>
        <source>What you tick stays ticked when you filter or sort. What it needs is counted here and comes along.</source>
        <translation>Lo que marca sigue marcado al filtrar u ordenar. Lo que necesita se cuenta aquí y va con ello.</translation>
    </message>
    <message>
        <source>These would lose work that only the target has. Open them before you deploy; keeping both is a decision in Resolve.</source>
        <translation>Estos perderían trabajo que solo tiene el destino. Ábralos antes de implementar; conservar ambos es una decisión en Resolver.</translation>
    </message>
    <message>
        <source>Tip: %1</source>
        <translation>Consejo: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys for this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>What the colours and arrows mean</source>
        <translation>Qué significan los colores y las flechas</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Thin: the normal promotion path, towards production</source>
        <translation>Fina: la ruta normal de promoción, hacia producción</translation>
    </message>
    <message>
        <source>Thick: a back-promotion that waits; the pill counts components</source>
        <translation>Gruesa: una retropromoción que espera; el indicador cuenta componentes</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Added: only the source has it</source>
        <translation>Agregado: solo lo tiene el origen</translation>
    </message>
    <message>
        <source>Removed: only the target has it</source>
        <translation>Eliminado: solo lo tiene el destino</translation>
    </message>
    <message>
        <source>Conflict or undecided, also hatched</source>
        <translation>Conflicto o sin decidir, también con trama</translation>
    </message>
    <message>
        <source>Moved: only the order differs</source>
        <translation>Movido: solo difiere el orden</translation>
    </message>
    <message>
        <source>The source&apos;s side</source>
        <translation>El lado del origen</translation>
    </message>
    <message>
        <source>The target&apos;s side</source>
        <translation>El lado del destino</translation>
    </message>
    <message>
        <source>About Backflow</source>
        <translation>Acerca de Backflow</translation>
    </message>
    <message>
        <source>Backflow %1</source>
        <translation>Backflow %1</translation>
    </message>
    <message>
        <source>Keeps Salesforce environments in step. Licensed under the Apache License, version 2.0. Running on Qt %1.</source>
        <translation>Mantiene sincronizados los entornos de Salesforce. Con licencia Apache, versión 2.0. Se ejecuta con Qt %1.</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>Informe de diagnóstico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Rolled back: what a promotion changed was put back</source>
        <translation>Revertido: se restauró lo que cambió una promoción</translation>
    </message>
    <message>
        <source>Grey: read over a week ago; what it says is old</source>
        <translation>Gris: leído hace más de una semana; lo que dice es antiguo</translation>
    </message>
    <message>
        <source>Changed: both have it, with other words or values</source>
        <translation>Cambiado: ambos lo tienen, con otras palabras o valores</translation>
    </message>
    <message>
        <source>Comes along, because something that was ticked needs it</source>
        <translation>Va incluido, porque algo marcado lo necesita</translation>
    </message>
    <message>
        <source>The story that a change belongs to</source>
        <translation>La historia a la que pertenece un cambio</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>This is all of it. Tokens, addresses and the names of environments and people are taken out; names of components may be in what jobs said. It stays on this computer until you paste it somewhere.</source>
        <translation>Esto es todo. Se han quitado los tokens, las direcciones y los nombres de entornos y personas; puede haber nombres de componentes en lo que dijeron las tareas. No sale de este equipo hasta que usted lo pegue en algún sitio.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, a las %2</translation>
    </message>
    <message>
        <source>%1 · out of reach: %2</source>
        <translation>%1 · fuera de alcance: %2</translation>
    </message>
    <message>
        <source>API calls: %1 % used today</source>
        <translation>Llamadas a la API: %1 % usadas hoy</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Release readiness</source>
        <translation>Preparación para las versiones</translation>
    </message>
    <message>
        <source>Data masking</source>
        <translation>Enmascaramiento de datos</translation>
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
        <translation>«%1» todavía no es posible aquí. Elija primero de qué se trata.</translation>
    </message>
    <message>
        <source>“%1” is not possible: %2</source>
        <translation>«%1» no es posible: %2</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>abra primero un espacio de trabajo</translation>
    </message>
    <message>
        <source>open an environment first</source>
        <translation>abra primero un entorno</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln environments read</source>
        <translation>
            <numerusform>%1 de %Ln entorno leído</numerusform>
            <numerusform>%1 de %Ln entornos leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem</source>
        <translation>Tema del s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema cla&amp;ro</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast theme</source>
        <translation>Tema de alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Small&amp;er text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño d&amp;e texto normal</translation>
    </message>
    <message>
        <source>Sandbox age</source>
        <translation>Antigüedad de los sandboxes</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditorías</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <source>Type a command, @ for an environment, # for a component, ? for help</source>
        <translation>Escriba un comando, @ para un entorno, # para un componente, ? para la ayuda</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos coincidentes</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, no es posible: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>&amp;Promotion</source>
        <translation>&amp;Promoción</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>not possible on this screen</source>
        <translation>no es posible en esta pantalla</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::MainWindow</name>
    <message>
        <source>may write to production</source>
        <translation>puede escribir en producción</translation>
    </message>
    <message>
        <source>production: read only</source>
        <translation>producción: solo lectura</translation>
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
        <translation>Guardado</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Abrir la empresa de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Página de &amp;bienvenida</translation>
    </message>
    <message>
        <source>&amp;Export the history shown…</source>
        <translation>E&amp;xportar el historial mostrado…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;Buscar en esta vista</translation>
    </message>
    <message>
        <source>&amp;Refresh what is shown</source>
        <translation>&amp;Actualizar lo que se muestra</translation>
    </message>
    <message>
        <source>&amp;Map or table</source>
        <translation>&amp;Mapa o tabla</translation>
    </message>
    <message>
        <source>Zoom the map &amp;in</source>
        <translation>A&amp;cercar el mapa</translation>
    </message>
    <message>
        <source>Zoom the map &amp;out</source>
        <translation>A&amp;lejar el mapa</translation>
    </message>
    <message>
        <source>&amp;Fit the whole map</source>
        <translation>Ajustar &amp;todo el mapa</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Acti&amp;vidad</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Sections as icons only</source>
        <translation>&amp;Secciones solo con iconos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>&amp;Región siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Región an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Find a co&amp;mponent in any environment…</source>
        <translation>Buscar un co&amp;mponente en cualquier entorno…</translation>
    </message>
    <message>
        <source>&amp;Details of the chosen environment</source>
        <translation>&amp;Detalles del entorno elegido</translation>
    </message>
    <message>
        <source>&amp;Read the chosen org now</source>
        <translation>&amp;Leer ahora la organización elegida</translation>
    </message>
    <message>
        <source>Read a&amp;ll orgs now</source>
        <translation>Leer ahora &amp;todas las organizaciones</translation>
    </message>
    <message>
        <source>&amp;Add an environment…</source>
        <translation>&amp;Agregar un entorno…</translation>
    </message>
    <message>
        <source>New &amp;back-promotion…</source>
        <translation>Nueva &amp;retropromoción…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen environment</source>
        <translation>&amp;Comparar el entorno elegido</translation>
    </message>
    <message>
        <source>&amp;Resolve what needs you</source>
        <translation>R&amp;esolver lo que hay por atender</translation>
    </message>
    <message>
        <source>&amp;Verify the history</source>
        <translation>&amp;Verificar el historial</translation>
    </message>
    <message>
        <source>&amp;Keyboard settings</source>
        <translation>Ajustes de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Keys for this screen</source>
        <translation>&amp;Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>&amp;What the colours and arrows mean</source>
        <translation>&amp;Qué significan los colores y las flechas</translation>
    </message>
    <message>
        <source>&amp;About Backflow</source>
        <translation>&amp;Acerca de Backflow</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>abra primero un espacio de trabajo</translation>
    </message>
    <message>
        <source>choose an environment on the map first</source>
        <translation>elija primero un entorno en el mapa</translation>
    </message>
    <message>
        <source>the pipeline cannot be changed here</source>
        <translation>el pipeline no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>not part of this build</source>
        <translation>no forma parte de esta compilación</translation>
    </message>
    <message>
        <source>not possible in this build</source>
        <translation>no es posible en esta compilación</translation>
    </message>
    <message>
        <source>nothing to go back to</source>
        <translation>no hay nada a lo que volver</translation>
    </message>
    <message>
        <source>nothing to go forward to</source>
        <translation>no hay nada a lo que avanzar</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>Guardar el pipeline</translation>
    </message>
    <message>
        <source>Export the &amp;map…</source>
        <translation>Exportar el &amp;mapa…</translation>
    </message>
    <message>
        <source>Help for this &amp;screen</source>
        <translation>Ayuda de esta &amp;pantalla</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic report…</source>
        <translation>Copiar informe de &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>%1 was read %2</source>
        <translation>%1 leído %2</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Mostrar otra vez los &amp;consejos</translation>
    </message>
    <message>
        <source>Tips are shown again, each at its place.</source>
        <translation>Los consejos se muestran otra vez, cada uno en su lugar.</translation>
    </message>
    <message>
        <source>&amp;Practise on a sample conflict</source>
        <translation>P&amp;racticar con un conflicto de ejemplo</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>En esta pantalla</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>En los detalles</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>No difference is shown. Choose a component in Compare first.</source>
        <translation>No se muestra ninguna diferencia. Elija primero un componente en la comparación.</translation>
    </message>
    <message>
        <source>Export the &amp;difference shown as PDF…</source>
        <translation>Exportar como PDF la &amp;diferencia mostrada…</translation>
    </message>
    <message>
        <source>&amp;Print the difference shown…</source>
        <translation>Im&amp;primir la diferencia mostrada…</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>%1 was open last time, and is not in this pipeline any more.</source>
        <translation>%1 estaba abierto la última vez y ya no está en este pipeline.</translation>
    </message>
    <message>
        <source>Hiding the checklist</source>
        <translation>ocultar la lista</translation>
    </message>
    <message>
        <source>Hide &amp;personal data</source>
        <translation>Ocultar datos &amp;personales</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavButton</name>
    <message numerus="yes">
        <source>%1, %Ln items need you</source>
        <translation>
            <numerusform>%1, %Ln elemento por atender</numerusform>
            <numerusform>%1, %Ln elementos por atender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavRail</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::PanelHolder</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::ShownCommands</name>
    <message>
        <source>choose rows or text first</source>
        <translation>elija primero filas o texto</translation>
    </message>
    <message>
        <source>choose rows first</source>
        <translation>elija primero filas</translation>
    </message>
    <message>
        <source>nothing can be selected here</source>
        <translation>aquí no se puede seleccionar nada</translation>
    </message>
    <message>
        <source>There is nothing to look through here.</source>
        <translation>Aquí no hay nada que buscar.</translation>
    </message>
    <message>
        <source>there is nothing to look through here</source>
        <translation>aquí no hay nada en que buscar</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::StatusLine</name>
    <message>
        <source>No workspace open</source>
        <translation>Sin espacio de trabajo abierto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>Ninguna tarea en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs running</source>
        <translation>
            <numerusform>%Ln tarea en curso</numerusform>
            <numerusform>%Ln tareas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to undo in this section</source>
        <translation>no hay nada que deshacer en esta sección</translation>
    </message>
    <message>
        <source>nothing to do again in this section</source>
        <translation>no hay nada que rehacer en esta sección</translation>
    </message>
    <message>
        <source>There is nothing to undo in this section.</source>
        <translation>No hay nada que deshacer en esta sección.</translation>
    </message>
    <message>
        <source>There is nothing to do again in this section.</source>
        <translation>No hay nada que rehacer en esta sección.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>Probar con una empresa de ejemplo</translation>
    </message>
    <message>
        <source>Connect your org</source>
        <translation>Conectar su organización</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Keep every Salesforce environment in step.</source>
        <translation>Mantenga sincronizados todos los entornos de Salesforce.</translation>
    </message>
    <message>
        <source>See what changed where, pick what should flow back from production to the sandboxes below it, and keep every decision on record.</source>
        <translation>Vea qué cambió y dónde, elija lo que debe fluir de producción a los sandboxes inferiores y conserve un registro de cada decisión.</translation>
    </message>
    <message>
        <source>no login, nothing leaves this computer</source>
        <translation>sin inicio de sesión, nada sale de este equipo</translation>
    </message>
    <message>
        <source>read only until you allow more</source>
        <translation>solo lectura hasta que permita más</translation>
    </message>
    <message>
        <source>a folder made with Backflow</source>
        <translation>una carpeta creada con Backflow</translation>
    </message>
    <message>
        <source>The sample company is not part of this build.</source>
        <translation>La empresa de ejemplo no forma parte de esta compilación.</translation>
    </message>
    <message>
        <source>Opening a workspace is not possible in this build.</source>
        <translation>En esta compilación no se puede abrir un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Go on connecting</source>
        <translation>Seguir conectando</translation>
    </message>
    <message>
        <source>step %1 of %2 is next</source>
        <translation>el paso %1 de %2 es el siguiente</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::WindowPalette</name>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
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
        <translation>Clases de Apex</translation>
    </message>
    <message>
        <source>Apex triggers</source>
        <translation>Desencadenadores de Apex</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation>Páginas de Visualforce</translation>
    </message>
    <message>
        <source>Visualforce components</source>
        <translation>Componentes de Visualforce</translation>
    </message>
    <message>
        <source>Aura components</source>
        <translation>Componentes Aura</translation>
    </message>
    <message>
        <source>Lightning web components</source>
        <translation>Componentes web Lightning</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>Archivos de etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Custom metadata records</source>
        <translation>Registros de metadatos personalizados</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Lightning pages</source>
        <translation>Páginas Lightning</translation>
    </message>
    <message>
        <source>Page layouts</source>
        <translation>Formatos de página</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>Production org</source>
        <translation>Organización de producción</translation>
    </message>
    <message>
        <source>Full sandbox</source>
        <translation>Sandbox completo</translation>
    </message>
    <message>
        <source>Partial copy sandbox</source>
        <translation>Sandbox de copia parcial</translation>
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
        <translation>Organización scratch</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
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
        <translation>clase de Apex</translation>
    </message>
    <message>
        <source>Visualforce component</source>
        <translation>componente de Visualforce</translation>
    </message>
    <message>
        <source>Visualforce page</source>
        <translation>página de Visualforce</translation>
    </message>
    <message>
        <source>Apex trigger</source>
        <translation>desencadenador de Apex</translation>
    </message>
    <message>
        <source>Approval processes</source>
        <translation>Procesos de aprobación</translation>
    </message>
    <message>
        <source>approval process</source>
        <translation>proceso de aprobación</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>Reglas de asignación</translation>
    </message>
    <message>
        <source>assignment rules</source>
        <translation>reglas de asignación</translation>
    </message>
    <message>
        <source>Aura component</source>
        <translation>componente Aura</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>Procesos comerciales</translation>
    </message>
    <message>
        <source>business process</source>
        <translation>proceso comercial</translation>
    </message>
    <message>
        <source>Compact layouts</source>
        <translation>Formatos compactos</translation>
    </message>
    <message>
        <source>compact layout</source>
        <translation>formato compacto</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Aplicaciones conectadas</translation>
    </message>
    <message>
        <source>connected app</source>
        <translation>aplicación conectada</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>archivo de etiquetas</translation>
    </message>
    <message>
        <source>custom metadata record</source>
        <translation>registro de metadatos personalizados</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>Object translations</source>
        <translation>Traducciones de objetos</translation>
    </message>
    <message>
        <source>object translation</source>
        <translation>traducción de objeto</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation>Permisos personalizados</translation>
    </message>
    <message>
        <source>custom permission</source>
        <translation>permiso personalizado</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>Duplicate rules</source>
        <translation>Reglas de duplicados</translation>
    </message>
    <message>
        <source>duplicate rule</source>
        <translation>regla de duplicados</translation>
    </message>
    <message>
        <source>Email templates</source>
        <translation>Plantillas de correo</translation>
    </message>
    <message>
        <source>email template</source>
        <translation>plantilla de correo</translation>
    </message>
    <message>
        <source>Field sets</source>
        <translation>Conjuntos de campos</translation>
    </message>
    <message>
        <source>field set</source>
        <translation>conjunto de campos</translation>
    </message>
    <message>
        <source>Lightning page</source>
        <translation>página Lightning</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>Global value sets</source>
        <translation>Conjuntos de valores globales</translation>
    </message>
    <message>
        <source>global value set</source>
        <translation>conjunto de valores global</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>Grupos públicos</translation>
    </message>
    <message>
        <source>public group</source>
        <translation>grupo público</translation>
    </message>
    <message>
        <source>page layout</source>
        <translation>formato de página</translation>
    </message>
    <message>
        <source>Lightning web component</source>
        <translation>componente web Lightning</translation>
    </message>
    <message>
        <source>List views</source>
        <translation>Vistas de lista</translation>
    </message>
    <message>
        <source>list view</source>
        <translation>vista de lista</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>Credenciales con nombre</translation>
    </message>
    <message>
        <source>named credential</source>
        <translation>credencial con nombre</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Conjuntos de permisos</translation>
    </message>
    <message>
        <source>permission set</source>
        <translation>conjunto de permisos</translation>
    </message>
    <message>
        <source>Permission set groups</source>
        <translation>Grupos de conjuntos de permisos</translation>
    </message>
    <message>
        <source>permission set group</source>
        <translation>grupo de conjuntos de permisos</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>Acciones rápidas</translation>
    </message>
    <message>
        <source>quick action</source>
        <translation>acción rápida</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation>Tipos de registro</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>tipo de registro</translation>
    </message>
    <message>
        <source>Remote site settings</source>
        <translation>Configuraciones de sitio remoto</translation>
    </message>
    <message>
        <source>remote site setting</source>
        <translation>configuración de sitio remoto</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Report types</source>
        <translation>Tipos de informe</translation>
    </message>
    <message>
        <source>report type</source>
        <translation>tipo de informe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>Sharing rules</source>
        <translation>Reglas de colaboración</translation>
    </message>
    <message>
        <source>sharing rules</source>
        <translation>reglas de colaboración</translation>
    </message>
    <message>
        <source>Standard value sets</source>
        <translation>Conjuntos de valores estándar</translation>
    </message>
    <message>
        <source>standard value set</source>
        <translation>conjunto de valores estándar</translation>
    </message>
    <message>
        <source>Static resources</source>
        <translation>Recursos estáticos</translation>
    </message>
    <message>
        <source>static resource</source>
        <translation>recurso estático</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Reglas de validación</translation>
    </message>
    <message>
        <source>validation rule</source>
        <translation>regla de validación</translation>
    </message>
    <message>
        <source>Buttons and links</source>
        <translation>Botones y enlaces</translation>
    </message>
    <message>
        <source>button or link</source>
        <translation>botón o enlace</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>Authentication providers</source>
        <translation>Proveedores de autenticación</translation>
    </message>
    <message>
        <source>authentication provider</source>
        <translation>proveedor de autenticación</translation>
    </message>
    <message>
        <source>Auto-response rules</source>
        <translation>Reglas de respuesta automática</translation>
    </message>
    <message>
        <source>auto-response rules</source>
        <translation>reglas de respuesta automática</translation>
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
        <translation>Centros de llamadas</translation>
    </message>
    <message>
        <source>call center</source>
        <translation>centro de llamadas</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>Orígenes CORS</translation>
    </message>
    <message>
        <source>CORS origin</source>
        <translation>origen CORS</translation>
    </message>
    <message>
        <source>Trusted URLs</source>
        <translation>URL de confianza</translation>
    </message>
    <message>
        <source>trusted URL</source>
        <translation>URL de confianza</translation>
    </message>
    <message>
        <source>Custom notification types</source>
        <translation>Tipos de notificaciones personalizadas</translation>
    </message>
    <message>
        <source>custom notification type</source>
        <translation>tipo de notificación personalizada</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>Data category groups</source>
        <translation>Grupos de categorías de datos</translation>
    </message>
    <message>
        <source>data category group</source>
        <translation>grupo de categorías de datos</translation>
    </message>
    <message>
        <source>Delegated groups</source>
        <translation>Grupos delegados</translation>
    </message>
    <message>
        <source>delegated group</source>
        <translation>grupo delegado</translation>
    </message>
    <message>
        <source>Email services</source>
        <translation>Servicios de correo</translation>
    </message>
    <message>
        <source>email service</source>
        <translation>servicio de correo</translation>
    </message>
    <message>
        <source>Escalation rules</source>
        <translation>Reglas de escalación</translation>
    </message>
    <message>
        <source>escalation rules</source>
        <translation>reglas de escalación</translation>
    </message>
    <message>
        <source>Experience sites</source>
        <translation>Sitios Experience</translation>
    </message>
    <message>
        <source>Experience site</source>
        <translation>sitio Experience</translation>
    </message>
    <message>
        <source>External credentials</source>
        <translation>Credenciales externas</translation>
    </message>
    <message>
        <source>external credential</source>
        <translation>credencial externa</translation>
    </message>
    <message>
        <source>External data sources</source>
        <translation>Fuentes de datos externas</translation>
    </message>
    <message>
        <source>external data source</source>
        <translation>fuente de datos externa</translation>
    </message>
    <message>
        <source>External services</source>
        <translation>Servicios externos</translation>
    </message>
    <message>
        <source>external service</source>
        <translation>servicio externo</translation>
    </message>
    <message>
        <source>Flow definitions</source>
        <translation>Definiciones de flujo</translation>
    </message>
    <message>
        <source>flow definition</source>
        <translation>definición de flujo</translation>
    </message>
    <message>
        <source>Home page components</source>
        <translation>Componentes de página de inicio</translation>
    </message>
    <message>
        <source>home page component</source>
        <translation>componente de página de inicio</translation>
    </message>
    <message>
        <source>Home page layouts</source>
        <translation>Formatos de página de inicio</translation>
    </message>
    <message>
        <source>home page layout</source>
        <translation>formato de página de inicio</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>Paquetes instalados</translation>
    </message>
    <message>
        <source>installed package</source>
        <translation>paquete instalado</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>Membretes</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>membrete</translation>
    </message>
    <message>
        <source>Lightning message channels</source>
        <translation>Canales de mensajes Lightning</translation>
    </message>
    <message>
        <source>Lightning message channel</source>
        <translation>canal de mensajes Lightning</translation>
    </message>
    <message>
        <source>Matching rules</source>
        <translation>Reglas de coincidencia</translation>
    </message>
    <message>
        <source>matching rules</source>
        <translation>reglas de coincidencia</translation>
    </message>
    <message>
        <source>Muting permission sets</source>
        <translation>Conjuntos de permisos de silenciamiento</translation>
    </message>
    <message>
        <source>muting permission set</source>
        <translation>conjunto de permisos de silenciamiento</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>Canales de eventos</translation>
    </message>
    <message>
        <source>event channel</source>
        <translation>canal de eventos</translation>
    </message>
    <message>
        <source>Restriction rules</source>
        <translation>Reglas de restricción</translation>
    </message>
    <message>
        <source>restriction rule</source>
        <translation>regla de restricción</translation>
    </message>
    <message>
        <source>Single sign-on settings</source>
        <translation>Configuraciones de inicio de sesión único</translation>
    </message>
    <message>
        <source>single sign-on setting</source>
        <translation>configuración de inicio de sesión único</translation>
    </message>
    <message>
        <source>Sharing reasons</source>
        <translation>Motivos de colaboración</translation>
    </message>
    <message>
        <source>sharing reason</source>
        <translation>motivo de colaboración</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>territorio</translation>
    </message>
    <message>
        <source>Topics for objects</source>
        <translation>Temas para objetos</translation>
    </message>
    <message>
        <source>topics for objects</source>
        <translation>temas para objetos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
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
        <translation>se muestra</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
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
        <translation>Cerrar este mensaje</translation>
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
        <translation>No se pudo leer %1, así que no se escribe nada encima. Lo que guarde ahora dura hasta que Backflow se cierre; mueva el archivo para empezar uno nuevo.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::StateStack</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>%1 Shown %2.</source>
        <translation>%1 Se muestra: %2.</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>backflow::xml</name>
    <message>
        <source>the tag &lt;%1&gt; is not ended by &quot;&gt;&quot;.</source>
        <translation>la etiqueta &lt;%1&gt; no termina en «&gt;».</translation>
    </message>
    <message>
        <source>a blank is missing in the tag, or a character may not stand there.</source>
        <translation>falta un espacio en la etiqueta, o un carácter no puede estar ahí.</translation>
    </message>
    <message>
        <source>the tag has more than %1 attributes.</source>
        <translation>la etiqueta tiene más de %1 atributos.</translation>
    </message>
    <message>
        <source>the name of an attribute is missing or not legal.</source>
        <translation>el nombre de un atributo falta o no es válido.</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; has no value.</source>
        <translation>el atributo «%1» no tiene valor.</translation>
    </message>
    <message>
        <source>the value of the attribute &quot;%1&quot; is not quoted.</source>
        <translation>el valor del atributo «%1» no está entre comillas.</translation>
    </message>
    <message>
        <source>the quote is not closed.</source>
        <translation>la comilla no está cerrada.</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; may not stand in the value of an attribute.</source>
        <translation>«&lt;» no puede estar en el valor de un atributo.</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; stands twice.</source>
        <translation>el atributo «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>the comment is not closed.</source>
        <translation>el comentario no está cerrado.</translation>
    </message>
    <message>
        <source>&quot;--&quot; may not stand in a comment.</source>
        <translation>«--» no puede estar en un comentario.</translation>
    </message>
    <message>
        <source>there is text outside the root element.</source>
        <translation>hay texto fuera del elemento raíz.</translation>
    </message>
    <message>
        <source>the CDATA section is not closed.</source>
        <translation>la sección CDATA no está cerrada.</translation>
    </message>
    <message>
        <source>the processing instruction has no name.</source>
        <translation>la instrucción de procesamiento no tiene nombre.</translation>
    </message>
    <message>
        <source>the XML declaration may only stand at the very beginning.</source>
        <translation>la declaración XML solo puede estar al principio.</translation>
    </message>
    <message>
        <source>the processing instruction is not closed.</source>
        <translation>la instrucción de procesamiento no está cerrada.</translation>
    </message>
    <message>
        <source>the XML declaration is not legal.</source>
        <translation>la declaración XML no es válida.</translation>
    </message>
    <message>
        <source>the XML declaration names no version.</source>
        <translation>la declaración XML no indica ninguna versión.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The document has %1 bytes; the most that is read is %2.</source>
        <translation>El documento tiene %1 bytes; se leen como máximo %2.</translation>
    </message>
    <message>
        <source>there is a byte or a character that XML in UTF-8 may not hold.</source>
        <translation>hay un byte o carácter que XML en UTF-8 no puede contener.</translation>
    </message>
    <message>
        <source>there are more than %1 pieces in the document.</source>
        <translation>el documento tiene más de %1 piezas.</translation>
    </message>
    <message>
        <source>the tag &lt;%1&gt; is not closed.</source>
        <translation>la etiqueta &lt;%1&gt; no está cerrada.</translation>
    </message>
    <message>
        <source>there is no element.</source>
        <translation>no hay ningún elemento.</translation>
    </message>
    <message>
        <source>&quot;]]&gt;&quot; may not stand in text.</source>
        <translation>«]]&gt;» no puede estar en el texto.</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; does not start a reference that XML knows.</source>
        <translation>«&amp;» no inicia ninguna referencia que XML conozca.</translation>
    </message>
    <message>
        <source>the document ends inside a tag.</source>
        <translation>el documento termina dentro de una etiqueta.</translation>
    </message>
    <message>
        <source>a DOCTYPE is not accepted.</source>
        <translation>no se acepta un DOCTYPE.</translation>
    </message>
    <message>
        <source>&quot;&lt;!&quot; does not start anything that may stand here.</source>
        <translation>«&lt;!» no inicia nada que pueda estar aquí.</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; does not start a tag.</source>
        <translation>«&lt;» no inicia una etiqueta.</translation>
    </message>
    <message>
        <source>there is a second root element.</source>
        <translation>hay un segundo elemento raíz.</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep.</source>
        <translation>los elementos están anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; no cierra nada.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; stands where &lt;/%2&gt; is expected.</source>
        <translation>&lt;/%1&gt; está donde se espera &lt;/%2&gt;.</translation>
    </message>
    <message>
        <source>the tag &lt;/%1&gt; is not ended by &quot;&gt;&quot;.</source>
        <translation>la etiqueta &lt;/%1&gt; no termina en «&gt;».</translation>
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
        <translation>%1: esta versión de Backflow no conoce «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” should be a text of at most %3 characters.</source>
        <translation>%1: «%2» debe ser un texto de %3 caracteres como máximo.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a text or a list of texts.</source>
        <translation>%1: «%2» debe ser un texto o una lista de textos.</translation>
    </message>
    <message>
        <source>%1: “%2” is no regular expression: %3.</source>
        <translation>%1: «%2» no es una expresión regular: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a path of element names, as in objectPermissions/allowEdit.</source>
        <translation>%1: «%2» debe ser una ruta de nombres de elementos, como objectPermissions/allowEdit.</translation>
    </message>
    <message>
        <source>%1: a condition has a path and one of is, isNot, matches, startsWith, below, above, present and endsWithinDays.</source>
        <translation>%1: una condición tiene una ruta y uno de is, isNot, matches, startsWith, below, above, present y endsWithinDays.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a list of conditions.</source>
        <translation>%1: «%2» debe ser una lista de condiciones.</translation>
    </message>
    <message>
        <source>%1: “%2” should be a number.</source>
        <translation>%1: «%2» debe ser un número.</translation>
    </message>
    <message>
        <source>%1: “%2” should be true or false.</source>
        <translation>%1: «%2» debe ser true o false.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
    <message>
        <source>Rule %1: its id should be lower-case letters, digits and hyphens.</source>
        <translation>Regla %1: su id debe constar de minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Rule “%1”: its severity should be low, medium, high or critical.</source>
        <translation>Regla «%1»: su gravedad debe ser low, medium, high o critical.</translation>
    </message>
    <message>
        <source>Rule “%1”: “broken” is missing: what must not be found.</source>
        <translation>Regla «%1»: falta «broken»: lo que no debe encontrarse.</translation>
    </message>
    <message>
        <source>The file of rules is larger than one megabyte.</source>
        <translation>El archivo de reglas supera un megabyte.</translation>
    </message>
    <message>
        <source>The file of rules is not JSON: %1 at byte %2.</source>
        <translation>El archivo de reglas no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>The file of rules should hold “format”: “backflow-compliance/1” and “rules”, and no more.</source>
        <translation>El archivo de reglas debe contener «format»: «backflow-compliance/1» y «rules», y nada más.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Hay más de %1 reglas.</translation>
    </message>
    <message>
        <source>There are two rules “%1”.</source>
        <translation>Hay dos reglas «%1».</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>view all</source>
        <translation>ver todo</translation>
    </message>
    <message>
        <source>modify all</source>
        <translation>modificar todo</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>el perfil %1</translation>
    </message>
    <message>
        <source>permission set %1</source>
        <translation>el conjunto de permisos %1</translation>
    </message>
    <message>
        <source>New: %1 gives %2</source>
        <translation>Nuevo: %1 da %2</translation>
    </message>
    <message>
        <source>Gone: %1 gave %2</source>
        <translation>Desaparecido: %1 daba %2</translation>
    </message>
    <message>
        <source>New: %1 has %2</source>
        <translation>Nuevo: %1 tiene %2</translation>
    </message>
    <message>
        <source>Gone: %1 had %2</source>
        <translation>Desaparecido: %1 tenía %2</translation>
    </message>
    <message>
        <source>Reading who may work in %1</source>
        <translation>Leyendo quién puede trabajar en %1</translation>
    </message>
    <message>
        <source>What people may do in %1 has changed since you looked. Look at it again.</source>
        <translation>Lo que se puede hacer en %1 ha cambiado desde que lo miró. Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>No hay ningún entorno «%1».</translation>
    </message>
    <message>
        <source>Holding %1 against the rules</source>
        <translation>Contrastando %1 con las reglas</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>No se incumple ninguna regla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>%Ln de ellos nuevo</numerusform>
            <numerusform>%Ln de ellos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s) could not be looked at.</source>
        <translation>
            <numerusform>No se pudo examinar %Ln entorno.</numerusform>
            <numerusform>No se pudieron examinar %Ln entornos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never signed off.</source>
        <translation>Nunca recibió el visto bueno.</translation>
    </message>
    <message>
        <source>Signed off %1 by %2. Changed since: %3.</source>
        <translation>Visto bueno %1 de %2. Cambios desde entonces: %3.</translation>
    </message>
    <message>
        <source>The record is whole: %1 records, the last one is %2.</source>
        <translation>El registro está íntegro: %1 entradas, la última es %2.</translation>
    </message>
    <message>
        <source>The record is NOT whole: %1</source>
        <translation>El registro NO está íntegro: %1</translation>
    </message>
    <message>
        <source>The audit is record %1 (%2).</source>
        <translation>La auditoría es la entrada %1 (%2).</translation>
    </message>
    <message>
        <source>The sign-off of %1 is record %2, of the state %3.</source>
        <translation>El visto bueno de %1 es la entrada %2, del estado %3.</translation>
    </message>
    <message>
        <source>Made %1 by %2 with Backflow %3. Times are in UTC.</source>
        <translation>Hecho %1 por %2 con Backflow %3. Horas en UTC.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Could not be looked at: %1.</source>
        <translation>No se pudo examinar: %1.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Nobody has the powerful permission set %1: take it out.</source>
        <translation>Nadie tiene el conjunto de permisos potente %1: quítelo.</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Audit of %1 by %2, %3 rules: %4</source>
        <translation>Auditoría del %1 por %2, %3 reglas: %4</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>There was no audit yet. Make one first.</source>
        <translation>Aún no hubo ninguna auditoría. Haga una primero.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>Verificando el registro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modify All on %1</source>
        <translation>Modificar todos en %1</translation>
    </message>
    <message>
        <source>View All on %1</source>
        <translation>Ver todos en %1</translation>
    </message>
    <message>
        <source>Create on %1</source>
        <translation>Crear en %1</translation>
    </message>
    <message>
        <source>Edit on %1</source>
        <translation>Modificar en %1</translation>
    </message>
    <message>
        <source>Delete on %1</source>
        <translation>Eliminar en %1</translation>
    </message>
    <message>
        <source>This back promotion breaks the rule “%1” in %2.</source>
        <translation>Esta retropromoción incumple la regla «%1» en %2.</translation>
    </message>
    <message>
        <source>This back promotion grants %1 to %2.</source>
        <translation>Esta retropromoción concede %1 a: %2.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrada %2</translation>
    </message>
    <message>
        <source>This back promotion brings into %1: %2</source>
        <translation>Esta retropromoción introduce en %1: %2</translation>
    </message>
    <message>
        <source>The policy wants the compliance rule “%1” kept, and there is no such rule. Nothing goes on until the policy names one that is there.</source>
        <translation>La política exige la regla de cumplimiento «%1», que no existe. Nada sigue hasta que la política nombre una que exista.</translation>
    </message>
    <message>
        <source>“%1” is not low, medium, high or critical.</source>
        <translation>«%1» no es low, medium, high ni critical.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>Name the element: userPermissions/name.</source>
        <translation>Nombre el elemento: userPermissions/name.</translation>
    </message>
    <message>
        <source>Gives Modify All Data: every record may be read, changed and deleted, whatever sharing says.</source>
        <translation>Otorga «Modificar todos los datos»: cualquier registro se puede leer, cambiar y eliminar, diga lo que diga la colaboración.</translation>
    </message>
    <message>
        <source>Give rights to the objects that are needed, and keep this one to the administrators&apos; profile.</source>
        <translation>Dé derechos sobre los objetos necesarios y reserve este para el perfil de los administradores.</translation>
    </message>
    <message>
        <source>Gives View All Data: every record may be read, whatever sharing says.</source>
        <translation>Otorga «Ver todos los datos»: cualquier registro se puede leer, diga lo que diga la colaboración.</translation>
    </message>
    <message>
        <source>Give View All on the objects that are needed, and keep this one to those who audit.</source>
        <translation>Dé «Ver todos» en los objetos necesarios y reserve este derecho para quienes auditan.</translation>
    </message>
    <message>
        <source>Gives Manage Users: accounts may be made, unlocked and given rights.</source>
        <translation>Otorga «Gestionar usuarios»: se pueden crear cuentas, desbloquearlas y darles derechos.</translation>
    </message>
    <message>
        <source>Use delegated administration for those who look after a few users only.</source>
        <translation>Use la administración delegada para quienes solo se ocupan de unos pocos usuarios.</translation>
    </message>
    <message>
        <source>Gives Author Apex: code may be written that runs with every right.</source>
        <translation>Otorga «Crear código Apex»: se puede escribir código que se ejecuta con todos los derechos.</translation>
    </message>
    <message>
        <source>Keep it to developers, and out of production altogether.</source>
        <translation>Resérvelo para los desarrolladores, y en producción para nadie.</translation>
    </message>
    <message>
        <source>Gives Modify Metadata: the org may be changed through the API.</source>
        <translation>Otorga «Modificar metadatos»: la organización se puede cambiar a través de la API.</translation>
    </message>
    <message>
        <source>Keep it to the user that deploys.</source>
        <translation>Resérvelo para el usuario que implementa.</translation>
    </message>
    <message>
        <source>Gives Customize Application: objects, fields and automation may be changed by hand.</source>
        <translation>Otorga «Personalizar aplicación»: los objetos, campos y automatizaciones se pueden cambiar a mano.</translation>
    </message>
    <message>
        <source>Changes belong into a development environment; keep it to administrators.</source>
        <translation>Los cambios corresponden a un entorno de desarrollo; resérvelo para los administradores.</translation>
    </message>
    <message>
        <source>Gives Manage Sharing: who sees which records may be changed.</source>
        <translation>Otorga «Gestionar colaboración»: se puede cambiar quién ve qué registros.</translation>
    </message>
    <message>
        <source>Keep it to administrators.</source>
        <translation>Resérvelo para los administradores.</translation>
    </message>
    <message>
        <source>Lets passwords be kept for ever.</source>
        <translation>Permite conservar la contraseña para siempre.</translation>
    </message>
    <message>
        <source>Sign in integrations by a certificate instead of a password.</source>
        <translation>Inicie la sesión de las integraciones con un certificado en lugar de una contraseña.</translation>
    </message>
    <message>
        <source>Gives Bulk API Hard Delete: records may be deleted past the recycle bin.</source>
        <translation>Otorga «Eliminación permanente con la API masiva»: los registros se pueden eliminar sin pasar por la papelera.</translation>
    </message>
    <message>
        <source>Give it for the time of a clean-up and take it back afterwards.</source>
        <translation>Délo durante una limpieza y retírelo después.</translation>
    </message>
    <message>
        <source>Gives Weekly Data Export: all data of the org may be carried away as files.</source>
        <translation>Otorga «Exportación semanal de datos»: todos los datos de la organización se pueden llevar como archivos.</translation>
    </message>
    <message>
        <source>Keep it to those who are answerable for backups.</source>
        <translation>Resérvelo para quienes responden de las copias de seguridad.</translation>
    </message>
    <message>
        <source>Gives Manage Encryption Keys: keys may be made anew and destroyed.</source>
        <translation>Otorga «Gestionar claves de cifrado»: las claves se pueden volver a crear y destruir.</translation>
    </message>
    <message>
        <source>Keep it to two named people who are not the administrators of the data.</source>
        <translation>Resérvelo para dos personas designadas que no sean las administradoras de los datos.</translation>
    </message>
    <message>
        <source>Gives Manage IP Addresses: trusted networks may be widened.</source>
        <translation>Otorga «Gestionar direcciones IP»: las redes de confianza se pueden ampliar.</translation>
    </message>
    <message>
        <source>Keep it to those who look after the network.</source>
        <translation>Resérvelo para quienes se ocupan de la red.</translation>
    </message>
    <message>
        <source>Gives Modify All on an object: all its records may be changed and deleted, whatever sharing says.</source>
        <translation>Otorga «Modificar todos» en un objeto: todos sus registros se pueden cambiar y eliminar, diga lo que diga la colaboración.</translation>
    </message>
    <message>
        <source>Give edit and let sharing rules decide about the records.</source>
        <translation>Dé «Modificar» y deje que las reglas de colaboración decidan sobre los registros.</translation>
    </message>
    <message>
        <source>Gives View All on an object: all its records may be read, whatever sharing says.</source>
        <translation>Otorga «Ver todos» en un objeto: todos sus registros se pueden leer, diga lo que diga la colaboración.</translation>
    </message>
    <message>
        <source>Give read and let sharing rules decide about the records.</source>
        <translation>Dé «Leer» y deje que las reglas de colaboración decidan sobre los registros.</translation>
    </message>
    <message>
        <source>People who are not signed in may create records of an object.</source>
        <translation>Quien no ha iniciado sesión puede crear registros de un objeto.</translation>
    </message>
    <message>
        <source>Take the right from the guest profile, and let code that checks its input do the work.</source>
        <translation>Quite el derecho del perfil de invitado y deje el trabajo a código que compruebe sus entradas.</translation>
    </message>
    <message>
        <source>People who are not signed in may change records of an object.</source>
        <translation>Quien no ha iniciado sesión puede cambiar registros de un objeto.</translation>
    </message>
    <message>
        <source>People who are not signed in may delete records of an object.</source>
        <translation>Quien no ha iniciado sesión puede eliminar registros de un objeto.</translation>
    </message>
    <message>
        <source>People who are not signed in may use the API.</source>
        <translation>Quien no ha iniciado sesión puede usar la API.</translation>
    </message>
    <message>
        <source>Take API Enabled from the guest profile.</source>
        <translation>Quite «API activada» del perfil de invitado.</translation>
    </message>
    <message>
        <source>A sharing rule opens records to people who are not signed in.</source>
        <translation>Una regla de colaboración abre registros a quien no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Share as little as the site shows, read only, and look through it at every release.</source>
        <translation>Comparta solo lo que muestra el sitio, de solo lectura, y revíselo en cada versión.</translation>
    </message>
    <message>
        <source>A sharing rule lets every internal user change records.</source>
        <translation>Una regla de colaboración permite a cualquier usuario interno cambiar registros.</translation>
    </message>
    <message>
        <source>Share with the group that works on them.</source>
        <translation>Comparta con el grupo que trabaja con ellos.</translation>
    </message>
    <message>
        <source>Every user of the org may change all records of an object.</source>
        <translation>Cualquier usuario de la organización puede cambiar todos los registros de un objeto.</translation>
    </message>
    <message>
        <source>Make the object private or read only, and open it by sharing rules.</source>
        <translation>Haga el objeto privado o de solo lectura y ábralo con reglas de colaboración.</translation>
    </message>
    <message>
        <source>People outside of the company may see all records of an object.</source>
        <translation>Personas ajenas a la empresa pueden ver todos los registros de un objeto.</translation>
    </message>
    <message>
        <source>Make it private for external users, and share what a partner works on.</source>
        <translation>Hágalo privado para los usuarios externos y comparta aquello en lo que trabaja un socio.</translation>
    </message>
    <message>
        <source>A profile may sign in from every address there is.</source>
        <translation>Un perfil puede iniciar sesión desde cualquier dirección que exista.</translation>
    </message>
    <message>
        <source>Name the networks the users sit in.</source>
        <translation>Indique las redes en las que están los usuarios.</translation>
    </message>
    <message>
        <source>Passwords of fewer than eight characters are taken.</source>
        <translation>Se aceptan contraseñas de menos de ocho caracteres.</translation>
    </message>
    <message>
        <source>Ask for at least eight, better twelve.</source>
        <translation>Pida al menos ocho, mejor doce.</translation>
    </message>
    <message>
        <source>Any password is taken, however simple.</source>
        <translation>Se acepta cualquier contraseña, por simple que sea.</translation>
    </message>
    <message>
        <source>Ask for letters, digits and special characters.</source>
        <translation>Pida letras, cifras y caracteres especiales.</translation>
    </message>
    <message>
        <source>Passwords of the org are valid for ever.</source>
        <translation>Las contraseñas de la organización valen para siempre.</translation>
    </message>
    <message>
        <source>Let them end within a year, or sign in through an identity provider.</source>
        <translation>Haga que caduquen dentro de un año, o inicie sesión mediante un proveedor de identidad.</translation>
    </message>
    <message>
        <source>A password may be guessed at without end.</source>
        <translation>Se puede intentar adivinar una contraseña sin límite.</translation>
    </message>
    <message>
        <source>Lock an account after ten wrong tries or fewer.</source>
        <translation>Bloquee una cuenta tras diez intentos fallidos o menos.</translation>
    </message>
    <message>
        <source>A session lives for twelve hours or more without anything being done.</source>
        <translation>Una sesión vive doce horas o más sin que se haga nada.</translation>
    </message>
    <message>
        <source>Let it end after two hours or fewer.</source>
        <translation>Haga que termine a las dos horas o menos.</translation>
    </message>
    <message>
        <source>Who is away too long is not signed out.</source>
        <translation>A quien se ausenta demasiado tiempo no se le cierra la sesión.</translation>
    </message>
    <message>
        <source>Switch on the log-out when the session ends.</source>
        <translation>Active el cierre de sesión cuando esta termina.</translation>
    </message>
    <message>
        <source>Pages of the org may be framed by others.</source>
        <translation>Otros pueden incrustar páginas de la organización en un marco.</translation>
    </message>
    <message>
        <source>Switch on the protection against clickjacking for pages with and without headers.</source>
        <translation>Active la protección contra el secuestro de clics para páginas con y sin encabezados.</translation>
    </message>
    <message>
        <source>Requests are not checked for being forged by another site.</source>
        <translation>No se comprueba si las solicitudes las ha falsificado otro sitio.</translation>
    </message>
    <message>
        <source>Switch on the protection for GET and for POST.</source>
        <translation>Active la protección para GET y para POST.</translation>
    </message>
    <message>
        <source>Scripts may read the cookie of a session.</source>
        <translation>Los scripts pueden leer la cookie de una sesión.</translation>
    </message>
    <message>
        <source>Require the HttpOnly attribute.</source>
        <translation>Exija el atributo HttpOnly.</translation>
    </message>
    <message>
        <source>Every address there is counts as a trusted network.</source>
        <translation>Cualquier dirección que exista cuenta como red de confianza.</translation>
    </message>
    <message>
        <source>Name the company&apos;s networks.</source>
        <translation>Indique las redes de la empresa.</translation>
    </message>
    <message>
        <source>A certificate ends within 60 days, or has ended.</source>
        <translation>Un certificado caduca dentro de 60 días o ha caducado.</translation>
    </message>
    <message>
        <source>Make the next one, hand it to those who trust the old one, and change over in time.</source>
        <translation>Cree el siguiente, entréguelo a quienes confían en el anterior y cambie a tiempo.</translation>
    </message>
    <message>
        <source>A certificate&apos;s key has fewer than 2,048 bits.</source>
        <translation>La clave de un certificado tiene menos de 2.048 bits.</translation>
    </message>
    <message>
        <source>Make a new one with 4,096 bits.</source>
        <translation>Cree uno nuevo de 4.096 bits.</translation>
    </message>
    <message>
        <source>Code may call a site over plain http.</source>
        <translation>El código puede llamar a un sitio por http sin cifrar.</translation>
    </message>
    <message>
        <source>Ask for https, or take the site out.</source>
        <translation>Pida https o quite el sitio.</translation>
    </message>
    <message>
        <source>Code on a secure page may pass data to a site that is not.</source>
        <translation>El código de una página segura puede pasar datos a un sitio que no lo es.</translation>
    </message>
    <message>
        <source>Switch protocol security on again.</source>
        <translation>Vuelva a activar la seguridad de protocolo.</translation>
    </message>
    <message>
        <source>A named credential sends what it knows over plain http.</source>
        <translation>Una credencial con nombre envía lo que sabe por http sin cifrar.</translation>
    </message>
    <message>
        <source>Change its address to https.</source>
        <translation>Cambie su dirección a https.</translation>
    </message>
    <message>
        <source>Pages may load from a site over plain http.</source>
        <translation>Las páginas pueden cargar de un sitio por http sin cifrar.</translation>
    </message>
    <message>
        <source>Scripts of any site of a domain, or over plain http, may call the org&apos;s API.</source>
        <translation>Los scripts de cualquier sitio de un dominio, o por http sin cifrar, pueden llamar a la API de la organización.</translation>
    </message>
    <message>
        <source>Name the one address that needs it.</source>
        <translation>Indique la única dirección que lo necesita.</translation>
    </message>
    <message>
        <source>A connected app may do all that its user may.</source>
        <translation>Una aplicación conectada puede hacer todo lo que puede su usuario.</translation>
    </message>
    <message>
        <source>Give it the scopes it needs.</source>
        <translation>Déle los ámbitos que necesita.</translation>
    </message>
    <message>
        <source>A connected app is let in from outside of the trusted networks.</source>
        <translation>Se admite una aplicación conectada desde fuera de las redes de confianza.</translation>
    </message>
    <message>
        <source>Enforce the networks for it, too.</source>
        <translation>Imponga las redes también para ella.</translation>
    </message>
    <message>
        <source>Anybody may make themselves a user of a site.</source>
        <translation>Cualquiera puede hacerse usuario de un sitio.</translation>
    </message>
    <message>
        <source>Switch it off, or look at each new user before they get in.</source>
        <translation>Desactívelo o revise a cada usuario nuevo antes de que entre.</translation>
    </message>
    <message>
        <source>An e-mail service works on messages without asking who sent them.</source>
        <translation>Un servicio de correo electrónico procesa mensajes sin preguntar quién los envió.</translation>
    </message>
    <message>
        <source>Let it check the sender by SPF, Sender ID or DKIM.</source>
        <translation>Haga que compruebe el remitente con SPF, Sender ID o DKIM.</translation>
    </message>
    <message>
        <source>A dashboard shows everybody what one person may see.</source>
        <translation>Un panel muestra a todos lo que puede ver una sola persona.</translation>
    </message>
    <message>
        <source>Let it run as whoever looks at it.</source>
        <translation>Haga que se ejecute como la persona que lo mira.</translation>
    </message>
</context>
</TS>
