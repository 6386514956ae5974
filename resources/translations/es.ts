<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md)</source>
        <translation>Textos (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>The articles are being looked through already; the status bar shows how far.</source>
        <translation>Los artículos ya se están analizando; la barra de estado muestra el avance.</translation>
    </message>
    <message>
        <source>Looking for quotes again…</source>
        <translation>Buscando citas de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>%n articles looked through again.</source>
        <translation>
            <numerusform>%n artículo analizado de nuevo.</numerusform>
            <numerusform>%n artículos analizados de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Cancelado: {what}</translation>
    </message>
    <message>
        <source>Looking for quotes stopped: {reason}</source>
        <translation>La búsqueda de citas se detuvo: {reason}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>no outlet or date</source>
        <translation>sin medio ni fecha</translation>
    </message>
    <message numerus="yes">
        <source>{decided} of %n quotes decided</source>
        <translation>
            <numerusform>{decided} de %n cita revisada</numerusform>
            <numerusform>{decided} de %n citas revisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>{title}: choices</source>
        <translation>{title}: opciones</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Aquí no hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>The drive of the project “{name}” does not answer. What the line at the foot of the window called saved is safe; what is being saved now is lost if you do not wait.</source>
        <translation>La unidad del proyecto «{name}» no responde. Lo que la línea al pie de la ventana dio por guardado está a salvo; lo que se está guardando ahora se perderá si no espera.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>Articles are still coming in. Those that are here stay; the others would have to be imported again.</source>
        <translation>Todavía se están importando artículos. Los que ya están aquí se quedan; los demás tendrían que importarse de nuevo.</translation>
    </message>
    <message>
        <source>The import is not finished</source>
        <translation>La importación no ha terminado</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>An action, an article, a speaker</source>
        <translation>Una acción, un artículo, un declarante</translation>
    </message>
    <message>
        <source>Search the project for “{words}”</source>
        <translation>Buscar «{words}» en el proyecto</translation>
    </message>
    <message>
        <source>Quotes of {speaker}</source>
        <translation>Citas de {speaker}</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Assign {speaker}</source>
        <translation>Asignar: {speaker}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Select the words of the missed quote first, then press {key}.</source>
        <translation>Seleccione primero las palabras de la cita que falta y pulse {key}.</translation>
    </message>
    <message>
        <source>The source of this quote refers to no other place of the article.</source>
        <translation>La fuente de esta cita no remite a ningún otro lugar del artículo.</translation>
    </message>
    <message>
        <source>Added: {name} said it. {key} chooses somebody else.</source>
        <translation>Añadida: lo dijo {name}. {key} elige a otra persona.</translation>
    </message>
    <message>
        <source>There is no stance on the current target yet: give it a value first ({keys}).</source>
        <translation>Todavía no hay postura sobre el tema actual: dele primero un valor ({keys}).</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n more</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>Aplicar a %n más</numerusform>
            <numerusform>Aplicar a %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Deshacer: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Rehacer: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>No speaker on key {key}</source>
        <translation>Ningún declarante en la tecla {key}</translation>
    </message>
    <message>
        <source>Focus mode: only the article and the inspector. {key} brings the rest back.</source>
        <translation>Modo de concentración: solo el artículo y el inspector. {key} recupera lo demás.</translation>
    </message>
    <message>
        <source>Not saved: something went wrong in the program.</source>
        <translation>No se guardó: algo falló en el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n later keys were not carried out.</source>
        <translation>
            <numerusform>%n tecla posterior no se ejecutó.</numerusform>
            <numerusform>%n teclas posteriores no se ejecutaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More open quotes of this outlet had the same suggestion than one step takes; these are the first %n. Also {speaker}?</source>
        <translation>
            <numerusform>Más citas pendientes de este medio tenían la misma sugerencia que las que caben en un paso; esta es la primera. ¿También {speaker}?</numerusform>
            <numerusform>Más citas pendientes de este medio tenían la misma sugerencia que las que caben en un paso; estas son las primeras %n. ¿También {speaker}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes had the same suggestion. Also {speaker}?</source>
        <translation>
            <numerusform>%n cita pendiente más tenía la misma sugerencia. ¿También {speaker}?</numerusform>
            <numerusform>%n citas pendientes más tenían la misma sugerencia. ¿También {speaker}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes, all in other articles of this outlet, had the same suggestion. Also {speaker}?</source>
        <translation>
            <numerusform>%n cita pendiente más, en otro artículo de este medio, tenía la misma sugerencia. ¿También {speaker}?</numerusform>
            <numerusform>%n citas pendientes más, todas en otros artículos de este medio, tenían la misma sugerencia. ¿También {speaker}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes, {elsewhere} in other articles of this outlet, had the same suggestion. Also {speaker}?</source>
        <translation>
            <numerusform>%n cita pendiente más ({elsewhere} en otros artículos de este medio) tenía la misma sugerencia. ¿También {speaker}?</numerusform>
            <numerusform>%n citas pendientes más ({elsewhere} en otros artículos de este medio) tenían la misma sugerencia. ¿También {speaker}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Every decision is kept under the name of whoever made it. What was decided as “{name}” stays under that name: nothing is moved or lost. Under another name each quote is open again, to be decided by that person; going back to “{name}” brings the decisions made so far back into view.</source>
        <translation>Cada decisión se guarda con el nombre de quien la tomó. Lo decidido como «{name}» sigue bajo ese nombre: nada se mueve ni se pierde. Con otro nombre, todas las citas vuelven a estar pendientes, para que esa persona decida; al volver a «{name}» reaparecen las decisiones tomadas hasta ahora.</translation>
    </message>
    <message>
        <source>Names with decisions in this project: {names}</source>
        <translation>Nombres con decisiones en este proyecto: {names}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Suggestions come from these words; endings and accents don&apos;t matter. “sancion*” is every word that begins so; “tanker|oil + cuba” is one of the first words and something Cuban in one sentence; “- nato” unless NATO is named; “@russia” if a Russian official speaks.</source>
        <translation>Las sugerencias salen de estas palabras; no importan ni las terminaciones ni los acentos. «sancion*» es toda palabra que empieza así; «tanker|oil + cuba», una de las primeras palabras y algo cubano en la misma frase; «-&#xa0;nato», salvo que se nombre a la OTAN; «@russia», si habla un funcionario ruso.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>words that point to it, one on each line</source>
        <translation>palabras que apuntan a él, una por línea</translation>
    </message>
    <message>
        <source>Files and other copies of the project know the target by it; it never changes.</source>
        <translation>Los archivos y las otras copias del proyecto reconocen el tema por ella; nunca cambia.</translation>
    </message>
    <message>
        <source>In the stance grid (hidden targets keep their stances)</source>
        <translation>En la cuadrícula de posturas (los temas ocultos conservan sus posturas)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a target, in files</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
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
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>{target} (hidden)</source>
        <translation>{target} (oculto)</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every change is saved at once; Ctrl+Z takes it back.</source>
        <translation>Cada cambio se guarda al momento; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSONL, for programs</source>
        <translation>JSONL, para programas</translation>
    </message>
    <message>
        <source>Export quotes</source>
        <translation>Exportar citas</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>the one shown</source>
        <translation>el que se muestra</translation>
    </message>
    <message>
        <source>Only quotes with a decision, a stance or a note</source>
        <translation>Solo citas con decisión, postura o nota</translation>
    </message>
    <message>
        <source>For programs: no &apos; before cells that begin with = + - @</source>
        <translation>Para programas: sin &apos; ante las celdas con = + - @ inicial</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows, one for each quote and stance</source>
        <translation>
            <numerusform>{rows} fila, una por cita y postura</numerusform>
            <numerusform>{rows} filas, una por cita y postura</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation>Se toma por</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Your decisions speak for later suggestions of this outlet; nobody else&apos;s do. A lesson that is switched off counts for nothing, its decisions stay as they are. Ctrl+Z in the window takes a switch back.</source>
        <translation>Sus decisiones influyen en las sugerencias posteriores de este medio; las de los demás, no. Un aprendizaje desactivado no cuenta, pero sus decisiones quedan como están. Ctrl+Z en la ventana principal deshace el cambio.</translation>
    </message>
    <message>
        <source>What was learned from your decisions</source>
        <translation>Lo aprendido de sus decisiones</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Nothing yet: lessons come from speakers that you confirm or correct.</source>
        <translation>Nada todavía: se aprende de los declarantes que usted confirma o corrige.</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>no es una cita</translation>
    </message>
    <message>
        <source>nobody who can be named</source>
        <translation>nadie a quien se pueda nombrar</translation>
    </message>
    <message>
        <source>no outlet</source>
        <translation>sin medio</translation>
    </message>
    <message>
        <source>The first quotes it is about</source>
        <translation>Las primeras citas afectadas</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Viendo qué cambiaría…</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions will name {speaker} instead.</source>
        <translation>
            <numerusform>%n decisión pasará a nombrar a {speaker}.</numerusform>
            <numerusform>%n decisiones pasarán a nombrar a {speaker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open quotes will have another suggestion.</source>
        <translation>
            <numerusform>%n cita pendiente tendrá otra sugerencia.</numerusform>
            <numerusform>%n citas pendientes tendrán otra sugerencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n articles.</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>Están en %n artículo.</numerusform>
            <numerusform>Están en %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No quote changes its speaker.</source>
        <translation>Ninguna cita cambia de declarante.</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Fusionar declarantes</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Become other names of it</source>
        <translation>Pasan a ser otros nombres suyos</translation>
    </message>
    <message>
        <source>Proposed: its name is the fullest.</source>
        <translation>Propuesto: su nombre es el más completo.</translation>
    </message>
    <message>
        <source>Proposed: it has most quotes.</source>
        <translation>Propuesto: tiene más citas.</translation>
    </message>
    <message>
        <source>It will also be known as: {names}</source>
        <translation>También se conocerá como: {names}</translation>
    </message>
    <message>
        <source>Split {speaker}</source>
        <translation>Dividir: {speaker}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Declarante nuevo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Names that go along</source>
        <translation>Nombres que se lleva</translation>
    </message>
    <message>
        <source>Quotes that go along</source>
        <translation>Citas que se lleva</translation>
    </message>
    <message>
        <source>Names that go along: {names}</source>
        <translation>Nombres que se lleva: {names}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Not imported; everything else was</source>
        <translation>No importados; todo lo demás, sí</translation>
    </message>
    <message>
        <source>Imported, with a remark</source>
        <translation>Importados con observaciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo falló en el programa</translation>
    </message>
    <message>
        <source>This is a mistake in CubaQuotes, not yours. What was saved before is safe. Please send the text below to whoever looks after the program.</source>
        <translation>Es un error de CubaQuotes, no suyo. Lo guardado hasta ahora está a salvo. Envíe, por favor, el texto de abajo a quien se encarga del programa.</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Traza del error</translation>
    </message>
    <message>
        <source>About CubaQuotes</source>
        <translation>Acerca de CubaQuotes</translation>
    </message>
    <message>
        <source>Who said what, in which words, and where they stand.
Everything stays on this computer; nothing is ever sent anywhere.</source>
        <translation>Quién dijo qué, con qué palabras y qué postura tiene.
Todo queda en este equipo; nunca se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Datos del artículo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>2023-03-01, or 2023-03</source>
        <translation>2023-03-01 o 2023-03</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Import with options</source>
        <translation>Importar con opciones</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>as found in each file</source>
        <translation>lo que diga cada archivo</translation>
    </message>
    <message>
        <source>found out for each file</source>
        <translation>se averigua en cada archivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>found out from the text</source>
        <translation>se averigua por el texto</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Lists (*.toml *.csv)</source>
        <translation>Listas (*.toml *.csv)</translation>
    </message>
    <message>
        <source>TOML (*.toml)</source>
        <translation>TOML (*.toml)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to {path}.</source>
        <translation>
            <numerusform>%n entrada escrita en {path}.</numerusform>
            <numerusform>%n entradas escritas en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>Importado: {name}</translation>
    </message>
    <message>
        <source>The list says something else; still as it is here</source>
        <translation>La lista dice otra cosa; sigue como está aquí</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No se leyó</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Completed or changed</source>
        <translation>Completadas o cambiadas</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Usar lo de la lista</translation>
    </message>
    <message>
        <source>Imports it once more; the list wins, but never for names, labels and pinned keys.</source>
        <translation>La importa otra vez; prevalece la lista, salvo en nombres, etiquetas y teclas asignadas.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar lo nuestro</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed or changed</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>%n completada o cambiada</numerusform>
            <numerusform>%n completadas o cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no entry that could be read.</source>
        <translation>La lista no tiene ninguna entrada que se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>The list says something else in %n places; ours was kept</source>
        <translation>
            <numerusform>La lista dice otra cosa en %n lugar; se conservó lo nuestro</numerusform>
            <numerusform>La lista dice otra cosa en %n lugares; se conservó lo nuestro</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Añadir un nombre…</translation>
    </message>
    <message>
        <source>any</source>
        <comment>language</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Añadir un cargo…</translation>
    </message>
    <message>
        <source>What the speaker was at the time: 2008, 2008-05 or 2008-05-12; empty is open.</source>
        <translation>Qué era el declarante en ese momento: 2008, 2008-05 o 2008-05-12; vacío, sin límite.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>El de la apariencia</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Two entries for one speaker? Select both with Ctrl and a click, or with Shift and the arrows.</source>
        <translation>¿Dos entradas para un mismo declarante? Seleccione ambas con Ctrl y un clic, o con Shift y las flechas.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>One entry for two speakers? Make a second one of it.</source>
        <translation>¿Una entrada para dos declarantes? Sepárela en dos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n entries…</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>Fusionar %n entrada…</numerusform>
            <numerusform>Fusionar %n entradas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
    <message>
        <source>Splitting…</source>
        <translation>Dividiendo…</translation>
    </message>
    <message>
        <source>Note on the stance</source>
        <translation>Nota sobre la postura</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter and Esc keep it; Shift+Enter begins a new line.</source>
        <translation>Enter y Esc la guardan; Shift+Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>CubaQuotes projects (*.cubaquotes)</source>
        <translation>Proyectos de CubaQuotes (*.cubaquotes)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>{ending} file</source>
        <translation>Archivo {ending}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>“{key}” moves and edits in lists and texts; choose another key.</source>
        <translation>«{key}» sirve para moverse y editar en listas y textos; elija otra tecla.</translation>
    </message>
    <message>
        <source>“{key}” is found on one keyboard layout only; choose a Latin letter, which works on all of them.</source>
        <translation>«{key}» solo existe en una distribución de teclado; elija una letra latina, que funciona en todas.</translation>
    </message>
    <message>
        <source>“{key}” opens the menu {menu}; choose another key.</source>
        <translation>«{key}» abre el menú {menu}; elija otra tecla.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la tecla nueva</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Quitársela</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Todas las teclas habituales</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>No action is called like that.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{action}”, which would lose it.</source>
        <translation>«{key}» es la tecla de «{action}», que la perdería.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Single letters are keys while the article or a list has the focus; in a text field they are letters.</source>
        <translation>Las letras sueltas son teclas de acción mientras el foco está en el artículo o en una lista; en un campo de texto son letras.</translation>
    </message>
    <message>
        <source>A copied quote reads: “its words” — Speaker, role; “Title of the article”, outlet, date, address, characters from–to. A claim without quotation marks stands without them, marked as reported.</source>
        <translation>Una cita copiada se lee así: «sus palabras» — declarante, cargo; «Título del artículo», medio, fecha, dirección, caracteres de–a. La cita indirecta va sin comillas y se marca como referida.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Starts, projects, imports and troubles; never an article&apos;s words.</source>
        <translation>Inicios, proyectos, importaciones y problemas; nunca palabras de un artículo.</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>El mensaje elegido</translation>
    </message>
    <message>
        <source>Copy all shown</source>
        <translation>Copiar todo lo visible</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the log.</source>
        <translation>En el registro no hay nada de esta clase.</translation>
    </message>
    <message>
        <source>The marked quote comes with a suggested speaker. If it is right, press {key}: it is confirmed and saved, and the next one is there.</source>
        <translation>La cita marcada trae un declarante sugerido. Si es correcto, pulse {key}: queda confirmada y guardada, y aparece la siguiente.</translation>
    </message>
    <message>
        <source>If it was somebody else, press {first} to {last} for the speakers pinned here, or {pick} and a few letters of any name. {reject} says that it is no quote; {undo} takes anything back.</source>
        <translation>Si fue otra persona, pulse de {first} a {last} para los declarantes fijados aquí, o {pick} y unas letras de cualquier nombre. {reject} indica que no es una cita; {undo} deshace cualquier cosa.</translation>
    </message>
    <message>
        <source>{stances} say what the speaker thinks of the target shown here; “{next}” and “{previous}” change it. What you decided leaves with {export} as a table; {keys} shows every key.</source>
        <translation>{stances} indican qué piensa el declarante del tema que se muestra aquí; «{next}» y «{previous}» cambian de tema. Lo decidido sale con {export} como tabla; {keys} muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Right? One key</source>
        <translation>¿Correcto? Una tecla</translation>
    </message>
    <message>
        <source>Wrong? One key, too</source>
        <translation>¿Incorrecto? También una tecla</translation>
    </message>
    <message>
        <source>Where do they stand?</source>
        <translation>¿Qué postura tienen?</translation>
    </message>
    <message>
        <source>There is no step to go to here. The keys are back with the article.</source>
        <translation>Aquí no hay ningún paso al que ir. Las teclas vuelven a ser las del artículo.</translation>
    </message>
    <message>
        <source>This step has no single place to go to.</source>
        <translation>Este paso no tiene un lugar único al que ir.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Esta cita</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Cerrar el historial</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>De todo tipo</translation>
    </message>
    <message>
        <source>Nobody has decided anything about this quote yet.</source>
        <translation>Nadie ha decidido nada todavía sobre esta cita.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>Rehacer hasta aquí</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
    <message numerus="yes">
        <source>Takes your last %n steps back, this one included.</source>
        <translation>
            <numerusform>Deshace este paso, el último suyo.</numerusform>
            <numerusform>Deshace sus últimos %n pasos, incluido este.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n steps back, this one included.</source>
        <translation>
            <numerusform>Rehace este paso.</numerusform>
            <numerusform>Rehace %n pasos, incluido este.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; something new was done since, so it can&apos;t be redone.</source>
        <translation>Deshecho; desde entonces se hizo algo nuevo, así que no se puede rehacer.</translation>
    </message>
    <message>
        <source>Only {annotator} can take this step back.</source>
        <translation>Solo {annotator} puede deshacer este paso.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>kind of step in the history</comment>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Stances</source>
        <comment>kind of step in the history</comment>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>kind of step in the history</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Boundaries and types</source>
        <comment>kind of step in the history</comment>
        <translation>Límites y tipos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>kind of step in the history</comment>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Codebook</source>
        <comment>kind of step in the history</comment>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>kind of step in the history</comment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What was learned</source>
        <comment>kind of step in the history</comment>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>{field} ({subject})</source>
        <comment>what was changed, of what</comment>
        <translation>{field} ({subject})</translation>
    </message>
    <message>
        <source>{field} removed: {value}</source>
        <translation>{field}, quitado: {value}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
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
        <source>An import is under way; it can be cancelled in the status bar.</source>
        <translation>Hay una importación en curso; se puede cancelar en la barra de estado.</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>The import stopped: {reason}</source>
        <translation>La importación se detuvo: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles imported with {quotes}</source>
        <translation>
            <numerusform>%n artículo importado con {quotes}</numerusform>
            <numerusform>%n artículos importados con {quotes}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation>
            <numerusform>%n archivo rechazado</numerusform>
            <numerusform>%n archivos rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a remark</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n con una observación</numerusform>
            <numerusform>%n con observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {what}.</source>
        <translation>Cancelado: {what}.</translation>
    </message>
    <message>
        <source>Note on this quote  (Shift+N)</source>
        <translation>Nota sobre esta cita  (Shift+N)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>antecedent</source>
        <translation>antecedente</translation>
    </message>
    <message>
        <source>({key}: all of it)</source>
        <translation>({key}: completo)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmada</translation>
    </message>
    <message>
        <source>✎ corrected by you</source>
        <translation>✎ corregida por usted</translation>
    </message>
    <message>
        <source>✕ not a quote</source>
        <translation>✕ no es una cita</translation>
    </message>
    <message>
        <source>+ added by you</source>
        <translation>+ añadida por usted</translation>
    </message>
    <message>
        <source>{speaker}, key {key}</source>
        <translation>{speaker}, tecla {key}</translation>
    </message>
    <message>
        <source>Assign {speaker}, confirm, and go on ({key})</source>
        <translation>Asignar a {speaker}, confirmar y seguir ({key})</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>Cargo en ese momento</translation>
    </message>
    <message>
        <source>Another speaker…</source>
        <translation>Otro declarante…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No quote</source>
        <translation>Ninguna cita</translation>
    </message>
    <message>
        <source>Select words in the article, then {key}</source>
        <translation>Seleccione palabras en el artículo y pulse {key}</translation>
    </message>
    <message>
        <source>then {role}</source>
        <translation>entonces {role}</translation>
    </message>
    <message>
        <source>nobody suggested</source>
        <translation>nadie sugerido</translation>
    </message>
    <message>
        <source>suggested, {sure}</source>
        <translation>sugerido, {sure}</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>nombre nuevo</translation>
    </message>
    <message>
        <source>strength {degree} of 3</source>
        <translation>intensidad {degree} de 3</translation>
    </message>
    <message>
        <source>evidence: “{words}”</source>
        <translation>evidencia: «{words}»</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Posturas</translation>
    </message>
    <message>
        <source>accept</source>
        <comment>a short word on a button</comment>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>Current target</source>
        <translation>Tema actual</translation>
    </message>
    <message>
        <source>Previous and next target</source>
        <translation>Tema anterior y siguiente</translation>
    </message>
    <message>
        <source>Stance on</source>
        <translation>Postura sobre</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>todavía sin temas</translation>
    </message>
    <message>
        <source>No stance is suggested for this quote.</source>
        <translation>Para esta cita no se sugiere ninguna postura.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggested stances</source>
        <translation>
            <numerusform>Aceptar %n postura sugerida</numerusform>
            <numerusform>Aceptar %n posturas sugeridas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stance is suggested</source>
        <translation>No se sugiere ninguna postura</translation>
    </message>
    <message>
        <source>From the next start on the window is in the language of the system.</source>
        <translation>Desde el próximo inicio, la ventana estará en el idioma del sistema.</translation>
    </message>
    <message>
        <source>From the next start on the window is in this language: {language}.</source>
        <translation>Desde el próximo inicio, la ventana estará en este idioma: {language}.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of a quote</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>status of a quote</comment>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>status of a quote</comment>
        <translation>corregida</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status of a quote</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>added</source>
        <comment>status of a quote</comment>
        <translation>añadida</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>type of a quote</comment>
        <translation>directa</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>type of a quote</comment>
        <translation>mixta</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>type of a quote</comment>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance: a short word</comment>
        <translation>a favor</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance: a short word</comment>
        <translation>en contra</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>stance: a short word</comment>
        <translation>mixta</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>stance: a short word</comment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>stance: a short word</comment>
        <translation>no clara</translation>
    </message>
    <message>
        <source>{stance} {target}</source>
        <comment>supports Lifting the embargo</comment>
        <translation>{stance}: {target}</translation>
    </message>
    <message>
        <source>{stance}, chosen</source>
        <translation>{stance}, elegida</translation>
    </message>
    <message>
        <source>{stance}, suggested, not decided</source>
        <translation>{stance}, sugerida, sin decidir</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of speaker</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind of speaker</comment>
        <translation>cargo</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>kind of speaker</comment>
        <translation>organización</translation>
    </message>
    <message>
        <source>country</source>
        <comment>kind of speaker</comment>
        <translation>país</translation>
    </message>
    <message>
        <source>document</source>
        <comment>kind of speaker</comment>
        <translation>documento</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands: 1,000,000</comment>
        <translation>&#xa0;</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>{percent} de certeza</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sin nombrar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>fuente sin nombrar</translation>
    </message>
    <message>
        <source>{speaker} (reported)</source>
        <translation>{speaker} (cita indirecta)</translation>
    </message>
    <message>
        <source>characters {ranges}</source>
        <translation>caracteres {ranges}</translation>
    </message>
    <message>
        <source>There is no quote to copy here.</source>
        <translation>Aquí no hay ninguna cita que copiar.</translation>
    </message>
    <message>
        <source>Copied: the quote with speaker and source.</source>
        <translation>Copiada: la cita con declarante y referencia.</translation>
    </message>
    <message>
        <source>There is no article to print.</source>
        <translation>No hay ningún artículo que imprimir.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages given to the printer.</source>
        <translation>
            <numerusform>%n página enviada a la impresora.</numerusform>
            <numerusform>%n páginas enviadas a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>Guardar el artículo como PDF</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written: {reason}.</source>
        <translation>No se puede escribir «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Creando el PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}.</source>
        <translation>
            <numerusform>%n fila escrita en {path}.</numerusform>
            <numerusform>%n filas escritas en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Imprimir el artículo</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer; save a PDF instead.</source>
        <translation>En este equipo no hay ninguna impresora configurada; guarde un PDF en su lugar.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>No quote of this article has been decided yet.</source>
        <translation>Todavía no se ha revisado ninguna cita de este artículo.</translation>
    </message>
    <message>
        <source>The printer takes nothing at the moment; choose another one, or save a PDF.</source>
        <translation>La impresora no acepta nada en este momento; elija otra o guarde un PDF.</translation>
    </message>
    <message>
        <source>a hidden target</source>
        <translation>un tema oculto</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>Abriendo el proyecto…</translation>
    </message>
    <message>
        <source>Bringing the project up to date…</source>
        <translation>Actualizando el proyecto…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>Copia de seguridad del proyecto</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>Copia de seguridad guardada en {path}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Creando la copia de seguridad…</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>More</source>
        <comment>filters</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>How many quotes are listed</source>
        <translation>Cuántas citas hay en la lista</translation>
    </message>
    <message>
        <source>Quotes with these words…</source>
        <translation>Citas con estas palabras…</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Guardar estos filtros…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Eliminar un filtro guardado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters kept under a name</comment>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Collecting… {percent}</source>
        <translation>Reuniendo… {percent}</translation>
    </message>
    <message>
        <source>Whose quotes?</source>
        <translation>¿Citas de quién?</translation>
    </message>
    <message>
        <source>A few letters of a name or alias</source>
        <translation>Unas letras de un nombre o alias</translation>
    </message>
    <message>
        <source>Who or what the list was filtered by is gone; the list is no longer filtered by that.</source>
        <translation>Aquello por lo que se filtraba la lista ya no está en el proyecto; ese filtro se ha quitado.</translation>
    </message>
    <message>
        <source>Listed: the quotes of the whole project.</source>
        <translation>En la lista: las citas de todo el proyecto.</translation>
    </message>
    <message>
        <source>Listed: the quotes of this article.</source>
        <translation>En la lista: las citas de este artículo.</translation>
    </message>
    <message>
        <source>Sorted {order}.</source>
        <comment>by place, by doubt, by speaker</comment>
        <translation>Orden: {order}.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>The saved filter “{name}” is deleted.</source>
        <translation>El filtro guardado «{name}» se ha eliminado.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>filter</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>by place</source>
        <comment>order of the list</comment>
        <translation>por posición</translation>
    </message>
    <message>
        <source>by doubt</source>
        <comment>order of the list</comment>
        <translation>por duda</translation>
    </message>
    <message>
        <source>by speaker</source>
        <comment>order of the list</comment>
        <translation>por declarante</translation>
    </message>
    <message>
        <source>any words</source>
        <translation>cualesquiera palabras</translation>
    </message>
    <message>
        <source>{percent} or more</source>
        <comment>how sure</comment>
        <translation>{percent} o más</translation>
    </message>
    <message>
        <source>{percent} or less</source>
        <comment>how sure</comment>
        <translation>{percent} o menos</translation>
    </message>
    <message>
        <source>any</source>
        <comment>how sure</comment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>as I decided</source>
        <translation>según mis decisiones</translation>
    </message>
    <message>
        <source>as {annotator} decided</source>
        <translation>según las decisiones de {annotator}</translation>
    </message>
    <message>
        <source>somebody who is not in the project any more</source>
        <translation>alguien que ya no está en el proyecto</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>none</source>
        <comment>stance</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>any or none</source>
        <comment>stance</comment>
        <translation>con o sin postura</translation>
    </message>
    <message>
        <source>without a stance</source>
        <translation>sin postura</translation>
    </message>
    <message>
        <source>on any target</source>
        <translation>sobre cualquier tema</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Guardar estos filtros</translation>
    </message>
    <message>
        <source>This is the article&apos;s last quote.</source>
        <translation>Esta es la última cita del artículo.</translation>
    </message>
    <message>
        <source>This is the first quote.</source>
        <translation>Esta es la primera cita.</translation>
    </message>
    <message>
        <source>The list ends here.</source>
        <translation>La lista termina aquí.</translation>
    </message>
    <message>
        <source>The rest of the article is decided; back to a quote that is still open.</source>
        <translation>El resto del artículo está revisado; se vuelve a una cita todavía pendiente.</translation>
    </message>
    <message>
        <source>The rest of the list is decided; back to a quote that is still open.</source>
        <translation>El resto de la lista está revisado; se vuelve a una cita todavía pendiente.</translation>
    </message>
    <message>
        <source>The list is still being collected; the next quote comes in a moment.</source>
        <translation>La lista todavía se está reuniendo; la cita siguiente llegará en un momento.</translation>
    </message>
    <message>
        <source>Every quote of this list is decided. Other filters show those that are open.</source>
        <translation>Todas las citas de esta lista están revisadas. Otros filtros muestran las pendientes.</translation>
    </message>
    <message>
        <source>Every quote of the project is decided.</source>
        <translation>Todas las citas del proyecto están revisadas.</translation>
    </message>
    <message>
        <source>Every quote of “{before}” is decided. Now: {article}</source>
        <translation>Todas las citas de «{before}» están revisadas. Ahora: {article}</translation>
    </message>
    <message>
        <source>This quote is not in the project any more.</source>
        <translation>Esta cita ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>Quotes of this article</source>
        <translation>Citas de este artículo</translation>
    </message>
    <message>
        <source>Quotes of the project</source>
        <translation>Citas del proyecto</translation>
    </message>
    <message>
        <source>Outlet, author, date and language</source>
        <translation>Medio, autor, fecha e idioma</translation>
    </message>
    <message>
        <source>Place in this article</source>
        <translation>Lugar en este artículo</translation>
    </message>
    <message>
        <source>No details yet</source>
        <translation>Todavía sin datos</translation>
    </message>
    <message>
        <source>no quotes found</source>
        <translation>no se encontraron citas</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>todas revisadas</translation>
    </message>
    <message>
        <source>quote {number} of {total}</source>
        <translation>cita {number} de {total}</translation>
    </message>
    <message>
        <source>the current quote</source>
        <translation>la cita actual</translation>
    </message>
    <message>
        <source>Overview of the article&apos;s quotes</source>
        <translation>Vista general de las citas del artículo</translation>
    </message>
    <message>
        <source>{stance}: your evidence</source>
        <translation>{stance}: su evidencia</translation>
    </message>
    <message>
        <source>Nobody is suggested here: type who said it.</source>
        <translation>Aquí no se sugiere a nadie: escriba quién lo dijo.</translation>
    </message>
    <message>
        <source>No speaker is pinned to {key}. Speakers ▸ Edit speakers… gives one the key.</source>
        <translation>No hay ningún declarante fijado en {key}. Declarantes ▸ Editar declarantes… le asigna la tecla.</translation>
    </message>
    <message>
        <source>{number} actions</source>
        <translation>{number} acciones</translation>
    </message>
    <message>
        <source>Assigned {name} to {number} quotes</source>
        <translation>Asignada a {number} citas: {name}</translation>
    </message>
    <message>
        <source>Assigned {name}</source>
        <translation>Asignada: {name}</translation>
    </message>
    <message>
        <source>Confirmed {number} quotes</source>
        <translation>Citas confirmadas: {number}</translation>
    </message>
    <message>
        <source>Confirmed {name}</source>
        <translation>Confirmada: {name}</translation>
    </message>
    <message>
        <source>Rejected: not a quote</source>
        <translation>Rechazada: no es una cita</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>De nuevo pendiente</translation>
    </message>
    <message>
        <source>Passed over a passage</source>
        <translation>Pasaje descartado</translation>
    </message>
    <message>
        <source>Added the speaker {name} and assigned them</source>
        <translation>Declarante añadido y asignado: {name}</translation>
    </message>
    <message>
        <source>Added a quote</source>
        <translation>Cita añadida</translation>
    </message>
    <message>
        <source>Split a quote in two</source>
        <translation>Cita partida en dos</translation>
    </message>
    <message>
        <source>Joined two quotes</source>
        <translation>Dos citas unidas</translation>
    </message>
    <message>
        <source>Moved the boundaries</source>
        <translation>Límites movidos</translation>
    </message>
    <message>
        <source>Made it direct</source>
        <translation>Pasa a directa</translation>
    </message>
    <message>
        <source>Made it mixed</source>
        <translation>Pasa a mixta</translation>
    </message>
    <message>
        <source>Made it indirect</source>
        <translation>Pasa a indirecta</translation>
    </message>
    <message>
        <source>Supports: {target}</source>
        <translation>A favor: {target}</translation>
    </message>
    <message>
        <source>Opposes: {target}</source>
        <translation>En contra: {target}</translation>
    </message>
    <message>
        <source>Mixed: {target}</source>
        <translation>Mixta: {target}</translation>
    </message>
    <message>
        <source>Neutral: {target}</source>
        <translation>Neutral: {target}</translation>
    </message>
    <message>
        <source>Unclear: {target}</source>
        <translation>No clara: {target}</translation>
    </message>
    <message>
        <source>No stance on {target}</source>
        <translation>Sin postura sobre {target}</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Sin postura</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Emptied the note</source>
        <translation>Nota borrada</translation>
    </message>
    <message>
        <source>Added the target {name}</source>
        <translation>Tema añadido: {name}</translation>
    </message>
    <message>
        <source>Edited the target {name}</source>
        <translation>Tema editado: {name}</translation>
    </message>
    <message>
        <source>Moved the target {name}</source>
        <translation>Tema movido: {name}</translation>
    </message>
    <message>
        <source>Showed the target {name}</source>
        <translation>Tema mostrado: {name}</translation>
    </message>
    <message>
        <source>Hid the target {name}</source>
        <translation>Tema ocultado: {name}</translation>
    </message>
    <message>
        <source>Edited the details of {article}</source>
        <translation>Datos editados: {article}</translation>
    </message>
    <message>
        <source>Marked {article} as done</source>
        <translation>Terminado: {article}</translation>
    </message>
    <message>
        <source>Marked {article} as not done</source>
        <translation>Sin terminar: {article}</translation>
    </message>
    <message>
        <source>Removed the speaker {name}</source>
        <translation>Declarante quitado: {name}</translation>
    </message>
    <message>
        <source>Removed {article}</source>
        <translation>Quitado: {article}</translation>
    </message>
    <message>
        <source>Extracted the quotes of {number} articles again</source>
        <translation>Citas de {number} artículos extraídas de nuevo</translation>
    </message>
    <message>
        <source>Extracted the quotes of {article} again</source>
        <translation>Citas buscadas de nuevo: {article}</translation>
    </message>
    <message>
        <source>Imported speakers from “{file}”: {added} added, {updated} updated</source>
        <translation>Declarantes importados de «{file}»: {added} añadidos, {updated} actualizados</translation>
    </message>
    <message>
        <source>Imported the codebook from “{file}”: {added} added, {updated} updated</source>
        <translation>Libro de códigos importado de «{file}»: {added} añadidos, {updated} actualizados</translation>
    </message>
    <message>
        <source>Imported {number} articles</source>
        <translation>{number} artículos importados</translation>
    </message>
    <message>
        <source>Imported {article}</source>
        <translation>Importado: {article}</translation>
    </message>
    <message>
        <source>Brought back {article}</source>
        <translation>Recuperado: {article}</translation>
    </message>
    <message>
        <source>Merged {names} into {name}</source>
        <translation>{names}, fusionado en {name}</translation>
    </message>
    <message>
        <source>Split {name} from {other}</source>
        <translation>{name}, separado de {other}</translation>
    </message>
    <message>
        <source>Added the speaker {name}</source>
        <translation>Declarante añadido: {name}</translation>
    </message>
    <message>
        <source>Renamed {before} to {after}</source>
        <translation>{before} ahora se llama {after}</translation>
    </message>
    <message>
        <source>Added the alias {alias} to {name}</source>
        <translation>Otro nombre de {name}: {alias}</translation>
    </message>
    <message>
        <source>Set the language of the alias {alias}</source>
        <translation>Idioma del nombre {alias}</translation>
    </message>
    <message>
        <source>Set the roles of {name}</source>
        <translation>Cargos de {name}</translation>
    </message>
    <message>
        <source>Took the alias {alias} from {name}</source>
        <translation>{name} ya no se llama {alias}</translation>
    </message>
    <message>
        <source>Unpinned {name}</source>
        <translation>Sin tecla: {name}</translation>
    </message>
    <message>
        <source>Pinned {name} to key {key}</source>
        <translation>Tecla {key}: {name}</translation>
    </message>
    <message>
        <source>Edited {name}</source>
        <translation>Editado: {name}</translation>
    </message>
    <message>
        <source>Switched on what was learned of {subject}</source>
        <translation>Activado lo aprendido de {subject}</translation>
    </message>
    <message>
        <source>Switched off what was learned of {subject}</source>
        <translation>Desactivado lo aprendido de {subject}</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Deshecho: {action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>Rehecho: {action}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>This quote has only one part.</source>
        <translation>Esta cita tiene una sola parte.</translation>
    </message>
    <message>
        <source>Select the words of the missed quote first.</source>
        <translation>Seleccione primero las palabras de la cita que falta.</translation>
    </message>
    <message>
        <source>These words are a quote already: this one.</source>
        <translation>Estas palabras ya son una cita: esta.</translation>
    </message>
    <message>
        <source>Added. Type who said it.</source>
        <translation>Añadida. Escriba quién lo dijo.</translation>
    </message>
    <message>
        <source>Added. Perhaps {speaker} (↓ and Enter), or type who said it.</source>
        <translation>Añadida. Quizá {speaker} (↓ y Enter), o escriba quién lo dijo.</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>alguien sin nombrar</translation>
    </message>
    <message>
        <source>Added inside or across a quote by {speaker}. A slip? Undo takes it back.</source>
        <translation>Añadida dentro de una cita de {speaker} o a caballo con ella. ¿Un descuido? Se puede deshacer.</translation>
    </message>
    <message>
        <source>Articles are being imported. Undo works again when that is done or cancelled.</source>
        <translation>Se están importando artículos. Deshacer volverá a funcionar cuando la importación termine o se cancele.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>No es una cita</translation>
    </message>
    <message>
        <source>Missed quote</source>
        <translation>Cita que falta</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Siguiente pendiente</translation>
    </message>
    <message>
        <source>Type a word or a &quot;phrase in quotes&quot;.</source>
        <translation>Escriba una palabra o una «frase entre comillas».</translation>
    </message>
    <message numerus="yes">
        <source>The first %n places</source>
        <translation>
            <numerusform>El primer lugar</numerusform>
            <numerusform>Los primeros %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Note in {article}</source>
        <translation>Nota en {article}</translation>
    </message>
    <message>
        <source>Quote in {article}</source>
        <translation>Cita en {article}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search articles, quotes, notes</source>
        <translation>Buscar en artículos, citas y notas</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <translation>
            <numerusform>%n lugar encontrado</numerusform>
            <numerusform>%n lugares encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>¿Quién lo dijo?</translation>
    </message>
    <message>
        <source>suggested in this article</source>
        <translation>sugerido en este artículo</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Crear «{name}»</translation>
    </message>
    <message>
        <source>named in this article</source>
        <translation>nombrado en este artículo</translation>
    </message>
    <message>
        <source>a new speaker</source>
        <translation>un declarante nuevo</translation>
    </message>
    <message>
        <source>The codebook has no target yet. Codebook ▸ Edit the codebook… adds one.</source>
        <translation>El libro de códigos todavía no tiene temas. Libro de códigos ▸ Editar el libro de códigos… añade uno.</translation>
    </message>
    <message>
        <source>Select the words that show this stance first.</source>
        <translation>Seleccione primero las palabras que muestran esta postura.</translation>
    </message>
    <message>
        <source>The stance has no evidence any more. Undo brings it back.</source>
        <translation>La postura se quedó sin evidencia. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Kept as evidence, though it stands outside the quote. Undo takes it back.</source>
        <translation>Guardado como evidencia, aunque está fuera de la cita. Se puede deshacer.</translation>
    </message>
    <message>
        <source>There is no stance yet: give it a value first.</source>
        <translation>Todavía no hay postura: dele primero un valor.</translation>
    </message>
    <message>
        <source>There is no stance on {target} yet: give it a value first.</source>
        <translation>Todavía no hay postura sobre {target}: dele primero un valor.</translation>
    </message>
    <message>
        <source>No quote is current here. Select the words of one in the article to add it.</source>
        <translation>Aquí no hay ninguna cita actual. Seleccione las palabras de una en el artículo para añadirla.</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>Todavía no hay artículos</translation>
    </message>
    <message>
        <source>Drop text files or a folder anywhere on this window, or:</source>
        <translation>Suelte archivos de texto o una carpeta en cualquier lugar de esta ventana, o:</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Quotes decided in this article</source>
        <translation>Citas revisadas de este artículo</translation>
    </message>
    <message>
        <source>Progress of the project</source>
        <translation>Progreso del proyecto</translation>
    </message>
    <message>
        <source>Progress of the article</source>
        <translation>Progreso del artículo</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>Article {decided} of {total}</source>
        <translation>Artículo: {decided} de {total}</translation>
    </message>
    <message>
        <source>Project {decided} of {total}</source>
        <translation>Proyecto: {decided} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left at your pace</source>
        <translation>menos de un minuto a su ritmo</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left at your pace</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>faltan unos %n min a su ritmo</numerusform>
            <numerusform>faltan unos %n min a su ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left at your pace</source>
        <translation>faltan unas {hours} h {minutes} min a su ritmo</translation>
    </message>
    <message numerus="yes">
        <source>about %n h left at your pace</source>
        <comment>hours</comment>
        <translation>
            <numerusform>faltan unas %n h a su ritmo</numerusform>
            <numerusform>faltan unas %n h a su ritmo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours of work left at your pace</source>
        <translation>
            <numerusform>falta aproximadamente %n hora de trabajo a su ritmo</numerusform>
            <numerusform>faltan unas %n horas de trabajo a su ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes decided in the project</source>
        <translation>Citas revisadas del proyecto</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Project {project}, annotator {name}</source>
        <translation>Proyecto {project}, anotador {name}</translation>
    </message>
    <message>
        <source>{path}
Your decisions are kept under the name “{name}”; click to change it.</source>
        <translation>{path}
Sus decisiones se guardan con el nombre «{name}»; haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>all changes are in the file</comment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <source>Suggested by {evidence} ({sure}), not decided.</source>
        <translation>Sugerida por {evidence} ({sure}), sin decidir.</translation>
    </message>
    <message>
        <source>Suggested ({sure}), not decided.</source>
        <translation>Sugerida ({sure}), sin decidir.</translation>
    </message>
    <message>
        <source>Not carried out: another project was opened meanwhile.</source>
        <translation>No se ejecutó: entretanto se abrió otro proyecto.</translation>
    </message>
    <message>
        <source>No project is open; open one or make a new one from the Project menu.</source>
        <translation>No hay ningún proyecto abierto; abra uno o cree uno nuevo en el menú Proyecto.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Files can also be dropped onto the window.</source>
        <translation>También se pueden soltar archivos en la ventana.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import with options…</source>
        <translation>Importar con opciones…</translation>
    </message>
    <message>
        <source>Outlet, date, language and encoding for all the files.</source>
        <translation>Medio, fecha, idioma y codificación de todos los archivos.</translation>
    </message>
    <message>
        <source>Import the clipboard&apos;s text</source>
        <translation>Importar el texto del portapapeles</translation>
    </message>
    <message>
        <source>Export quotes…</source>
        <translation>Exportar citas…</translation>
    </message>
    <message>
        <source>Back up the project…</source>
        <translation>Copia de seguridad del proyecto…</translation>
    </message>
    <message>
        <source>Print the article…</source>
        <translation>Imprimir el artículo…</translation>
    </message>
    <message>
        <source>The article with its quotes marked and numbered, and the decided ones as a list.</source>
        <translation>El artículo con sus citas marcadas y numeradas, y las revisadas en una lista.</translation>
    </message>
    <message>
        <source>Save the article as PDF…</source>
        <translation>Guardar el artículo como PDF…</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Datos del artículo…</translation>
    </message>
    <message>
        <source>Title, outlet, author, address, date and language of the article.</source>
        <translation>Título, medio, autor, dirección, fecha e idioma del artículo.</translation>
    </message>
    <message>
        <source>Look for quotes again in this article</source>
        <translation>Buscar de nuevo citas en este artículo</translation>
    </message>
    <message>
        <source>What you decided stays; only open suggestions are replaced.</source>
        <translation>Lo que usted decidió se conserva; solo se sustituyen las sugerencias pendientes.</translation>
    </message>
    <message>
        <source>Look for quotes again in all articles</source>
        <translation>Buscar de nuevo citas en todos los artículos</translation>
    </message>
    <message>
        <source>With progress, and to be cancelled at any time; what you decided stays.</source>
        <translation>Con indicador de avance y cancelable en todo momento; lo decidido se conserva.</translation>
    </message>
    <message>
        <source>Remove this article</source>
        <translation>Quitar este artículo</translation>
    </message>
    <message>
        <source>Undo brings it back with all that was decided.</source>
        <translation>Al deshacer, vuelve con todo lo decidido.</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Su nombre…</translation>
    </message>
    <message>
        <source>The name under which your decisions are kept.</source>
        <translation>El nombre con el que se guardan sus decisiones.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Confirmar y seguir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The suggested speaker is right: on to the next open quote.</source>
        <translation>El declarante sugerido es correcto: a la siguiente cita pendiente.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a pendiente</translation>
    </message>
    <message>
        <source>Takes the decision on this quote back; stance and note stay.</source>
        <translation>Retira la decisión sobre esta cita; la postura y la nota se conservan.</translation>
    </message>
    <message>
        <source>Selected text is a missed quote</source>
        <translation>El texto seleccionado es una cita que falta</translation>
    </message>
    <message>
        <source>Change the type: direct, mixed, indirect</source>
        <translation>Cambiar el tipo: directa, mixta, indirecta</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Terminar una palabra antes</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Terminar una palabra después</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Empezar una palabra antes</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Empezar una palabra después</translation>
    </message>
    <message>
        <source>Boundary keys: next part of a split quote</source>
        <translation>Teclas de límites: parte siguiente de una cita partida</translation>
    </message>
    <message>
        <source>The four boundary keys then move the ends of that part alone; after the last part they move the whole quote&apos;s again.</source>
        <translation>Las cuatro teclas de límites mueven entonces solo los extremos de esa parte; tras la última, otra vez los de toda la cita.</translation>
    </message>
    <message>
        <source>Split the quote in two</source>
        <translation>Partir la cita en dos</translation>
    </message>
    <message>
        <source>At the caret or the first selected word; if neither is inside the quote, the place is asked for.</source>
        <translation>En el cursor o en la primera palabra seleccionada; si ninguno está dentro de la cita, se pregunta el lugar.</translation>
    </message>
    <message>
        <source>Join with the next quote</source>
        <translation>Unir con la cita siguiente</translation>
    </message>
    <message>
        <source>Shows what differs in the wording, and decides for all of them at once.</source>
        <translation>Muestra en qué difieren las palabras y decide sobre todas a la vez.</translation>
    </message>
    <message>
        <source>Next open quote</source>
        <translation>Siguiente cita pendiente</translation>
    </message>
    <message>
        <source>In the next article when this one is finished.</source>
        <translation>En el artículo siguiente cuando este se termina.</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>Show whom the source stands for</source>
        <translation>Mostrar a quién remite la fuente</translation>
    </message>
    <message>
        <source>Scrolls to the name that “she” or “the official” refers to; the same key again goes back to the quote.</source>
        <translation>Va hasta el nombre al que remite «ella» o «el funcionario»; la misma tecla vuelve a la cita.</translation>
    </message>
    <message>
        <source>Why this speaker?</source>
        <translation>¿Por qué este declarante?</translation>
    </message>
    <message>
        <source>The reason beside the quote, as when the mouse rests on it.</source>
        <translation>El motivo junto a la cita, como al posar el ratón en ella.</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>Artículo terminado</translation>
    </message>
    <message>
        <source>If words may have been missed they are shown first; the same key again says done all the same. Then the next article that is not done.</source>
        <translation>Si quizá faltan palabras, se muestran primero; la misma tecla lo da por terminado de todos modos. Después, el siguiente artículo sin terminar.</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>Historial de decisiones</translation>
    </message>
    <message>
        <source>Who decided what and when, for this quote or the whole project; takes any number of steps back.</source>
        <translation>Quién decidió qué y cuándo, para esta cita o para todo el proyecto; deshace los pasos que haga falta.</translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation>Copiar la cita con su referencia</translation>
    </message>
    <message>
        <source>“Words” — Speaker, role; “Title”, outlet, date, address, characters from–to; a claim without marks is marked as reported.</source>
        <translation>«Palabras» — declarante, cargo; «Título», medio, fecha, dirección, caracteres de–a; lo dicho sin comillas se marca como cita indirecta.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>This article or the whole project</source>
        <translation>Este artículo o todo el proyecto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Lists the quotes of the shown article, or of all articles: the keys then go from one article into the next.</source>
        <translation>Muestra las citas del artículo visible o de todos los artículos: las teclas pasan entonces de un artículo al siguiente.</translation>
    </message>
    <message>
        <source>Next order: text, doubt, speaker</source>
        <translation>Orden siguiente: texto, duda, declarante</translation>
    </message>
    <message>
        <source>Choose filters</source>
        <translation>Elegir filtros</translation>
    </message>
    <message>
        <source>Left and Right go from filter to filter, Down opens one, Space ticks, Esc goes back to the article.</source>
        <translation>Izquierda y Derecha van de filtro en filtro, Abajo abre uno, Espacio marca, Esc vuelve al artículo.</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrar por tipo</translation>
    </message>
    <message>
        <source>Filter by speaker</source>
        <translation>Filtrar por declarante</translation>
    </message>
    <message>
        <source>Filter by stance</source>
        <translation>Filtrar por postura</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Filtrar por idioma</translation>
    </message>
    <message>
        <source>Filter by sureness</source>
        <translation>Filtrar por certeza</translation>
    </message>
    <message>
        <source>Filter by annotator</source>
        <translation>Filtrar por anotador</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Filtrar por palabras…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Confirm all open quotes of this list…</source>
        <translation>Confirmar todas las citas pendientes de esta lista…</translation>
    </message>
    <message>
        <source>A few letters of a name or alias, then Enter.</source>
        <translation>Unas letras de un nombre o alias y luego Enter.</translation>
    </message>
    <message>
        <source>Nobody can be named</source>
        <translation>No se puede nombrar a nadie</translation>
    </message>
    <message>
        <source>Assign the speaker of key 1</source>
        <translation>Asignar el declarante de la tecla 1</translation>
    </message>
    <message>
        <source>Assigns the pinned speaker, confirms, and goes on to the next open quote.</source>
        <translation>Asigna el declarante fijado, confirma y pasa a la siguiente cita pendiente.</translation>
    </message>
    <message>
        <source>A pinned speaker, and go on</source>
        <translation>Un declarante fijado, y seguir</translation>
    </message>
    <message>
        <source>Assign the speaker of key 2</source>
        <translation>Asignar el declarante de la tecla 2</translation>
    </message>
    <message>
        <source>Assign the speaker of key 3</source>
        <translation>Asignar el declarante de la tecla 3</translation>
    </message>
    <message>
        <source>Assign the speaker of key 4</source>
        <translation>Asignar el declarante de la tecla 4</translation>
    </message>
    <message>
        <source>Assign the speaker of key 5</source>
        <translation>Asignar el declarante de la tecla 5</translation>
    </message>
    <message>
        <source>Assign the speaker of key 6</source>
        <translation>Asignar el declarante de la tecla 6</translation>
    </message>
    <message>
        <source>Assign the speaker of key 7</source>
        <translation>Asignar el declarante de la tecla 7</translation>
    </message>
    <message>
        <source>Assign the speaker of key 8</source>
        <translation>Asignar el declarante de la tecla 8</translation>
    </message>
    <message>
        <source>Assign the speaker of key 9</source>
        <translation>Asignar el declarante de la tecla 9</translation>
    </message>
    <message>
        <source>Same speaker for the other quotes offered</source>
        <translation>El mismo declarante para las otras citas propuestas</translation>
    </message>
    <message>
        <source>After a correction: the other open quotes with the same suggestion get the same speaker, in one step.</source>
        <translation>Tras una corrección: las otras citas pendientes con la misma sugerencia reciben el mismo declarante, en un solo paso.</translation>
    </message>
    <message>
        <source>Confirm all quotes of this speaker…</source>
        <translation>Confirmar todas las citas de este declarante…</translation>
    </message>
    <message>
        <source>Those of the whole project that are sure enough, after a look at the list, in one undoable step.</source>
        <translation>Las de todo el proyecto con certeza suficiente, tras ver la lista, en un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Edit speakers…</source>
        <translation>Editar declarantes…</translation>
    </message>
    <message>
        <source>Names, aliases, kinds, colours, keys; merge two entries into one.</source>
        <translation>Nombres, alias, clases, colores, teclas; fusionar dos entradas en una.</translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation>Lo aprendido…</translation>
    </message>
    <message>
        <source>What your decisions taught for later suggestions, with a switch for each lesson.</source>
        <translation>Lo que sus decisiones enseñaron para sugerencias posteriores, con un interruptor para cada aprendizaje.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>The speaker&apos;s stance on the current target; the same key again takes it back.</source>
        <translation>La postura del declarante sobre el tema actual; la misma tecla la retira.</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No clara</translation>
    </message>
    <message>
        <source>Supports, confirm and go on</source>
        <translation>A favor, confirmar y seguir</translation>
    </message>
    <message>
        <source>Stance and suggested speaker are decided in one step.</source>
        <translation>La postura y el declarante sugerido se deciden en un solo paso.</translation>
    </message>
    <message>
        <source>The stance on the current target, confirm, and go on</source>
        <translation>La postura sobre el tema actual, confirmar y seguir</translation>
    </message>
    <message>
        <source>Opposes, confirm and go on</source>
        <translation>En contra, confirmar y seguir</translation>
    </message>
    <message>
        <source>Mixed, confirm and go on</source>
        <translation>Mixta, confirmar y seguir</translation>
    </message>
    <message>
        <source>Neutral, confirm and go on</source>
        <translation>Neutral, confirmar y seguir</translation>
    </message>
    <message>
        <source>Unclear, confirm and go on</source>
        <translation>No clara, confirmar y seguir</translation>
    </message>
    <message>
        <source>Accept the suggested stances</source>
        <translation>Aceptar las posturas sugeridas</translation>
    </message>
    <message>
        <source>Takes all stances suggested for this quote as your decision, in one step. Until then they count for nothing.</source>
        <translation>Toma como decisión suya, en un solo paso, todas las posturas sugeridas para esta cita. Hasta entonces no cuentan.</translation>
    </message>
    <message>
        <source>How strong the stance is; press again: 1 → 2 → 3 → not said</source>
        <translation>Intensidad de la postura; al pulsar otra vez: 1 → 2 → 3 → sin indicar</translation>
    </message>
    <message>
        <source>Selected words show the stance</source>
        <translation>Las palabras seleccionadas muestran la postura</translation>
    </message>
    <message>
        <source>Evidence for the stance on the current target; without a selection the stance has none any more.</source>
        <translation>Evidencia de la postura sobre el tema actual; sin selección, la postura se queda sin ella.</translation>
    </message>
    <message>
        <source>Note on the stance…</source>
        <translation>Nota sobre la postura…</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation>Editar el libro de códigos…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Every action, article and speaker by a few letters of its name.</source>
        <translation>Cada acción, artículo y declarante con unas letras de su nombre.</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Puts the keys back to work, closes the search, and clears the messages.</source>
        <translation>Devuelve las teclas al trabajo, cierra la búsqueda y borra los mensajes.</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Lista de artículos</translation>
    </message>
    <message>
        <source>Shows it where the window is narrow, or hides it.</source>
        <translation>La muestra donde la ventana es estrecha, o la oculta.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Claro u oscuro como el sistema</translation>
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
        <source>Language as the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>En español</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>По-русски</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo de concentración</translation>
    </message>
    <message>
        <source>The article and the inspector, nothing else, on the full screen.</source>
        <translation>El artículo y el inspector, nada más, a pantalla completa.</translation>
    </message>
    <message>
        <source>Panels back to their places</source>
        <translation>Paneles a su sitio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>The three steps of the first start, again.</source>
        <translation>Los tres pasos del primer inicio, otra vez.</translation>
    </message>
    <message>
        <source>Gives an action another key; single letters stay letters in text fields.</source>
        <translation>Da otra tecla a una acción; las letras sueltas siguen siendo letras en los campos de texto.</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>What the program wrote down about itself, for whoever helps with it.</source>
        <translation>Lo que el programa anotó sobre sí mismo, para quien ayude con él.</translation>
    </message>
    <message>
        <source>The project was not opened; it is as it was before.</source>
        <translation>El proyecto no se abrió; está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted terms were not looked at.</source>
        <translation>
            <numerusform>No se miró %n término entre comillas.</numerusform>
            <numerusform>No se miraron %n términos entre comillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Every article of the project is done.</source>
        <translation>Terminado. Todos los artículos del proyecto están terminados.</translation>
    </message>
    <message>
        <source>Done: {done}. Now: {article}</source>
        <translation>Terminado: {done}. Ahora: {article}</translation>
    </message>
    <message>
        <source>Possibly missed</source>
        <translation>Quizá falten</translation>
    </message>
    <message>
        <source>Passages that were possibly missed</source>
        <translation>Pasajes que quizá falten</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>No queda nada por mirar.</translation>
    </message>
    <message>
        <source>Show quoted terms, titles and echoes, too</source>
        <translation>Mostrar también términos, títulos y ecos entre comillas</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Convertir en cita</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Pasar por alto</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Cerrar la revisión</translation>
    </message>
    <message>
        <source>Done with “{article}”?</source>
        <translation>¿Terminado «{article}»?</translation>
    </message>
    <message numerus="yes">
        <source>Possibly missed: %n passages</source>
        <translation>
            <numerusform>Quizá falte: %n pasaje</numerusform>
            <numerusform>Quizá falten: %n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} goes back to the passages.</source>
        <translation>{key} vuelve a los pasajes.</translation>
    </message>
    <message>
        <source>{keys} walk through them; select other words if these are not right.</source>
        <translation>{keys} los recorren; si las palabras no son correctas, seleccione otras.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted terms, titles and echoes</source>
        <translation>
            <numerusform>%n término, título o eco entre comillas</numerusform>
            <numerusform>%n términos, títulos y ecos entre comillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are still open.</source>
        <translation>
            <numerusform>%n cita sigue pendiente.</numerusform>
            <numerusform>%n citas siguen pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} again marks the article as done all the same.</source>
        <translation>{key} otra vez da el artículo por terminado de todos modos.</translation>
    </message>
    <message>
        <source>in quotation marks: {words}</source>
        <translation>entre comillas: {words}</translation>
    </message>
    <message>
        <source>reporting verb “{verb}”: {words}</source>
        <translation>verbo de habla «{verb}»: {words}</translation>
    </message>
    <message>
        <source>taken for a term: {words}</source>
        <translation>tomado por un término: {words}</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Split in two. One part seems to be by {speaker}: it is open.</source>
        <translation>Dividida en dos. Una parte parece ser de {speaker}: queda pendiente.</translation>
    </message>
    <message>
        <source>Split in two: each part is a quote of its own now.</source>
        <translation>Dividida en dos: cada parte es ahora una cita propia.</translation>
    </message>
    <message>
        <source>No quote of this article follows that it could be joined with.</source>
        <translation>En este artículo no sigue ninguna cita con la que se pueda unir.</translation>
    </message>
    <message>
        <source>Joined with the next quote.</source>
        <translation>Unida con la cita siguiente.</translation>
    </message>
    <message>
        <source>No word of this quote begins like that.</source>
        <translation>Ninguna palabra de esta cita empieza así.</translation>
    </message>
    <message>
        <source>Where does the second quote begin?</source>
        <translation>¿Dónde empieza la segunda cita?</translation>
    </message>
    <message>
        <source>Its first letters</source>
        <translation>Sus primeras letras</translation>
    </message>
    <message>
        <source>after “…{words}”</source>
        <translation>tras «…{words}»</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>The same words in other articles</source>
        <translation>Las mismas palabras en otros artículos</translation>
    </message>
    <message>
        <source>Nobody is named in this quote: go to one with the speaker you mean.</source>
        <translation>En esta cita no se nombra a nadie: vaya a una con el declarante deseado.</translation>
    </message>
    <message>
        <source>Confirm all of {speaker}</source>
        <translation>Confirmar todas las de {speaker}</translation>
    </message>
    <message>
        <source>Confirm all of this list</source>
        <translation>Confirmar toda esta lista</translation>
    </message>
    <message>
        <source>Open quotes whose suggested speaker is right. Space takes one out; Enter confirms the ticked ones.</source>
        <translation>Citas pendientes cuyo declarante sugerido es correcto. Espacio excluye una; Enter confirma las marcadas.</translation>
    </message>
    <message>
        <source>How sure at least</source>
        <translation>Certeza mínima</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes confirmed; undo takes all of them back.</source>
        <translation>
            <numerusform>%n cita confirmada; se puede deshacer.</numerusform>
            <numerusform>%n citas confirmadas; se pueden deshacer todas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>They had the same suggestion as the quote that you just gave to {speaker}. Space takes one out; Enter gives the ticked ones to the same speaker.</source>
        <translation>Tenían la misma sugerencia que la cita que acaba de asignar a {speaker}. Espacio excluye una; Enter asigna las marcadas al mismo declarante.</translation>
    </message>
    <message>
        <source>Also {speaker}?</source>
        <translation>¿También {speaker}?</translation>
    </message>
    <message>
        <source>No other article has these words.</source>
        <translation>Ningún otro artículo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Decide first who said this quote; then the others can follow.</source>
        <translation>Decida primero quién dijo esta cita; después podrán seguir las demás.</translation>
    </message>
    <message>
        <source>The same statement in other articles. Underlined: only there. Struck out: only in this quote. Enter gives the ticked ones, and this quote, to {speaker}.</source>
        <translation>La misma declaración en otros artículos. Subrayado: solo allí. Tachado: solo en esta cita. Enter asigna las marcadas, y esta cita, a {speaker}.</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n articles</source>
        <translation>
            <numerusform>También en %n artículo</numerusform>
            <numerusform>También en %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n articles or more</source>
        <translation>
            <numerusform>También en %n artículo o más</numerusform>
            <numerusform>También en %n artículos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stance, too, where they have none: {stances}</source>
        <translation>También su postura, donde no tengan ninguna: {stances}</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes decided; undo takes all of them back.</source>
        <translation>
            <numerusform>%n cita revisada; se puede deshacer.</numerusform>
            <numerusform>%n citas revisadas; se pueden deshacer todas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>These are the first {number}; the others after them.</source>
        <translation>Estas son las primeras {number}; las demás, después.</translation>
    </message>
    <message>
        <source>No open quote is that sure.</source>
        <translation>Ninguna cita pendiente tiene tanta certeza.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n quotes</source>
        <translation>
            <numerusform>Confirmar %n cita</numerusform>
            <numerusform>Confirmar %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n quotes</source>
        <translation>
            <numerusform>Aplicar a %n cita</numerusform>
            <numerusform>Aplicar a %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>[without: {words}]</source>
        <translation>[sin: {words}]</translation>
    </message>
    <message>
        <source>[in addition: {words}]</source>
        <translation>[además: {words}]</translation>
    </message>
    <message>
        <source>[instead of {here}: {there}]</source>
        <translation>[en lugar de {here}: {there}]</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguna</translation>
    </message>
    <message>
        <source>no cue of its own, so it goes on from the quote before</source>
        <translation>sin marcador propio, así que continúa la cita anterior</translation>
    </message>
    <message>
        <source>signed after the quote</source>
        <translation>firmada tras la cita</translation>
    </message>
    <message>
        <source>a name and a colon introduce it</source>
        <translation>la introducen un nombre y dos puntos</translation>
    </message>
    <message>
        <source>a colon introduces it</source>
        <translation>la introducen dos puntos</translation>
    </message>
    <message>
        <source>no cue beside the quote</source>
        <translation>ningún marcador junto a la cita</translation>
    </message>
    <message>
        <source>a turn of the dialogue without a cue</source>
        <translation>un turno del diálogo sin marcador</translation>
    </message>
    <message>
        <source>a name before a colon</source>
        <translation>un nombre ante dos puntos</translation>
    </message>
    <message>
        <source>nobody is named for it</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>{name} is quoted beside it</source>
        <translation>al lado se cita a {name}</translation>
    </message>
    <message>
        <source>{mention} is who says what it stands in</source>
        <translation>{mention} es quien dice la cita que la contiene</translation>
    </message>
    <message>
        <source>the wording names nobody</source>
        <translation>la redacción no nombra a nadie</translation>
    </message>
    <message>
        <source>nobody was found who could have said it</source>
        <translation>no se encontró a nadie que pudiera decirlo</translation>
    </message>
    <message>
        <source>its subject is left out, taken from the quote before = {name}, {entry} in the speaker list</source>
        <translation>el sujeto se omite, viene de la cita anterior = {name}, {entry} en la lista de declarantes</translation>
    </message>
    <message>
        <source>its subject is left out, taken from the quote before = {name}</source>
        <translation>el sujeto se omite, viene de la cita anterior = {name}</translation>
    </message>
    <message>
        <source>the subject is left out, so it is who spoke before: {name} (in the list of speakers)</source>
        <translation>el sujeto se omite, así que es quien habló antes: {name} (en la lista de declarantes)</translation>
    </message>
    <message>
        <source>the subject is left out, so it is who spoke before: {name}</source>
        <translation>el sujeto se omite, así que es quien habló antes: {name}</translation>
    </message>
    <message>
        <source>{mention} is the speaker, {entry} in the speaker list</source>
        <translation>{mention} es el declarante, {entry} en la lista de declarantes</translation>
    </message>
    <message>
        <source>{mention} is the speaker</source>
        <translation>{mention} es el declarante</translation>
    </message>
    <message>
        <source>{mention} = {name}, {entry} in the speaker list</source>
        <translation>{mention} = {name}, {entry} en la lista de declarantes</translation>
    </message>
    <message>
        <source>{mention} = {name} (in the list of speakers)</source>
        <translation>{mention} = {name} (en la lista de declarantes)</translation>
    </message>
    <message>
        <source>{mention} = {name}</source>
        <translation>{mention} = {name}</translation>
    </message>
    <message>
        <source>{cue} in a sentence beside the quote</source>
        <translation>{cue} en una frase junto a la cita</translation>
    </message>
    <message>
        <source>{cue} after the reported words, which stand without marks</source>
        <translation>{cue} tras las palabras referidas, que van sin comillas</translation>
    </message>
    <message>
        <source>{cue} before the reported words, which stand without marks</source>
        <translation>{cue} ante las palabras referidas, que van sin comillas</translation>
    </message>
    <message>
        <source>{cue} after it</source>
        <translation>{cue} detrás</translation>
    </message>
    <message>
        <source>{mention} stands before it</source>
        <translation>{mention} va delante</translation>
    </message>
    <message>
        <source>{cue} before it</source>
        <translation>{cue} delante</translation>
    </message>
    <message>
        <source>{cue} before the quote</source>
        <translation>{cue} ante la cita</translation>
    </message>
    <message>
        <source>{cue} between the parts of the quote</source>
        <translation>{cue} entre las partes de la cita</translation>
    </message>
    <message>
        <source>{cue} after the quote</source>
        <translation>{cue} tras la cita</translation>
    </message>
    <message>
        <source>{cue} before marks inside another quote</source>
        <translation>{cue} ante comillas dentro de otra cita</translation>
    </message>
    <message>
        <source>{cue} put in between</source>
        <translation>{cue} intercalado</translation>
    </message>
    <message>
        <source>{cue} before a colon</source>
        <translation>{cue} ante dos puntos</translation>
    </message>
    <message>
        <source>{cue} with a clause</source>
        <translation>{cue} con una oración subordinada</translation>
    </message>
    <message>
        <source>{cue} after the statement</source>
        <translation>{cue} tras la declaración</translation>
    </message>
    <message>
        <source>{cue} as a phrase</source>
        <translation>{cue} como giro</translation>
    </message>
    <message>
        <source>{cue} in the dialogue</source>
        <translation>{cue} en el diálogo</translation>
    </message>
    <message>
        <source>{cue} with quoted words</source>
        <translation>{cue} con palabras entrecomilladas</translation>
    </message>
    <message>
        <source>{cue} with an infinitive</source>
        <translation>{cue} con infinitivo</translation>
    </message>
    <message>
        <source>{cue} beside the quote</source>
        <translation>{cue} junto a la cita</translation>
    </message>
    <message>
        <source>other names stand near the cue</source>
        <translation>hay otros nombres cerca del marcador</translation>
    </message>
    <message>
        <source>the reference could be to somebody else</source>
        <translation>podría referirse a otra persona</translation>
    </message>
    <message>
        <source>it could be a term or a title</source>
        <translation>podría ser un término o un título</translation>
    </message>
    <message>
        <source>it could go on from the quote before</source>
        <translation>podría continuar la cita anterior</translation>
    </message>
    <message>
        <source>it could also go with {cue} of {mention}</source>
        <translation>también podría ir con {cue} de {mention}</translation>
    </message>
    <message>
        <source>it could also go with {cue} nearby</source>
        <translation>también podría ir con {cue}, que está cerca</translation>
    </message>
    <message>
        <source>{mention} could be {name}, too</source>
        <translation>{mention} también podría ser {name}</translation>
    </message>
    <message>
        <source>“{named}” names the target, and the reporting word itself is against it.</source>
        <translation>«{named}» nombra el tema, y el propio verbo de habla está en contra.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and the reporting word itself is for it.</source>
        <translation>«{named}» nombra el tema, y el propio verbo de habla está a favor.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and the speaker asks for it.</source>
        <translation>«{named}» nombra el tema, y el declarante lo pide.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and an official of the country whose matter it is has no word against it.</source>
        <translation>«{named}» nombra el tema, y un funcionario del país al que concierne no dice nada en contra.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and an official of the country it is aimed at speaks ill of it.</source>
        <translation>«{named}» nombra el tema, y un funcionario del país al que va dirigido habla mal de ello.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” is said of it by the speaker.</source>
        <translation>«{named}» nombra el tema, y «{said}» es lo que el declarante dice de él.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” shows where the speaker stands.</source>
        <translation>«{named}» nombra el tema, y «{said}» muestra la postura del declarante.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” is asked for.</source>
        <translation>«{named}» nombra el tema, y se pide «{said}».</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” is itself a judgement.</source>
        <translation>«{named}» nombra el tema, y «{said}» ya es un juicio.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” is said about it.</source>
        <translation>«{named}» nombra el tema, y sobre él se dice «{said}».</translation>
    </message>
    <message>
        <source>“{named}”, just before, names the target, and an official of the country whose matter it is has no word against it.</source>
        <translation>«{named}», justo antes, nombra el tema, y un funcionario del país al que concierne no dice nada en contra.</translation>
    </message>
    <message>
        <source>“{named}”, just before, names the target, and an official of the country it is aimed at speaks ill of what comes of it.</source>
        <translation>«{named}», justo antes, nombra el tema, y un funcionario del país al que va dirigido habla mal de sus consecuencias.</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>Añadida a mano.</translation>
    </message>
    <message>
        <source>Split off by hand.</source>
        <translation>Separada a mano.</translation>
    </message>
    <message>
        <source>Learned: you named {name} for this in {where}.</source>
        <translation>Aprendido: usted nombró a {name} para esto en {where}.</translation>
    </message>
    <message>
        <source>Learned: you did not name {name} for this in {where}.</source>
        <translation>Aprendido: usted no nombró a {name} para esto en {where}.</translation>
    </message>
    <message>
        <source>Learned: you found no quote in {where} on words put so ({outlet}).</source>
        <translation>Aprendido: con palabras así usted no vio ninguna cita en {where} ({outlet}).</translation>
    </message>
    <message>
        <source>Without that: {name}, {percent} sure.</source>
        <translation>Sin eso: {name}, {percent} de certeza.</translation>
    </message>
    <message>
        <source>{agreeing} of {all} decisions ({outlet})</source>
        <translation>{agreeing} de {all} decisiones ({outlet})</translation>
    </message>
    <message>
        <source>{agreeing} of {all} decisions elsewhere</source>
        <translation>{agreeing} de {all} decisiones en otros medios</translation>
    </message>
    <message>
        <source>{agreeing} of {all} decisions</source>
        <translation>{agreeing} de {all} decisiones</translation>
    </message>
    <message>
        <source>{here} and {elsewhere}</source>
        <translation>{here} y {elsewhere}</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>este artículo</translation>
    </message>
    <message>
        <source>articles without an outlet</source>
        <translation>artículos sin medio</translation>
    </message>
    <message>
        <source>against it: {doubt}</source>
        <translation>en contra: {doubt}</translation>
    </message>
    <message>
        <source>{who}, named {place}</source>
        <translation>{who}, mención {place}</translation>
    </message>
    <message>
        <source>in the same paragraph</source>
        <translation>en el mismo párrafo</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs above</source>
        <translation>
            <numerusform>%n párrafo más arriba</numerusform>
            <numerusform>%n párrafos más arriba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs below</source>
        <translation>
            <numerusform>%n párrafo más abajo</numerusform>
            <numerusform>%n párrafos más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {what}, and this version reads plain text only (.txt, .text, .md): save its words as text first.</source>
        <translation>«{name}» es {what}, y esta versión solo lee texto sin formato (.txt, .text, .md): guarde antes su contenido como texto.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not plain text: save its words as a .txt file first.</source>
        <translation>«{name}» es {what}, no texto sin formato: guarde antes su contenido en un archivo .txt.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it.</source>
        <translation>«{name}» está vacío: no contiene texto.</translation>
    </message>
    <message>
        <source>There is no text in what was given.</source>
        <translation>No hay texto en lo que se dio.</translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <translation>No hay texto en {name}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB, too large for one article: split it into its articles.</source>
        <translation>«{name}» supera los {number} MB, demasiado para un artículo: divídalo en sus artículos.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: {share} of it are control characters.</source>
        <translation>«{name}» no es un archivo de texto: el {share} son caracteres de control.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: there are zero bytes all over it.</source>
        <translation>«{name}» no es un archivo de texto: está lleno de bytes nulos.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{encoding}”; try utf-8, utf-16, cp1252, cp1251 or koi8-r.</source>
        <translation>No hay ninguna codificación llamada «{encoding}»; pruebe utf-8, utf-16, cp1252, cp1251 o koi8-r.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read as {encoding} (byte {number} does not fit): choose another encoding, or let it be detected.</source>
        <translation>«{name}» no se puede leer como {encoding} (el byte {number} no encaja): elija otra codificación o deje que se detecte.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read as {encoding}: choose another encoding, or let it be detected.</source>
        <translation>«{name}» no se puede leer como {encoding}: elija otra codificación o deje que se detecte.</translation>
    </message>
    <message>
        <source>“{name}” does not look like English, Spanish or Russian text in any usual encoding: if it is text, name its encoding when you import it.</source>
        <translation>«{name}» no parece texto en inglés, español ni ruso en ninguna codificación usual: si es texto, indique su codificación al importarlo.</translation>
    </message>
    <message>
        <source>“{name}” was read as {encoding}, a guess that may be wrong: if its letters look wrong, import it with another encoding.</source>
        <translation>«{name}» se leyó como {encoding}, una suposición que puede fallar: si las letras se ven mal, impórtelo con otra codificación.</translation>
    </message>
    <message>
        <source>“{name}” was read as {encoding}, {label}: if its letters look wrong, import it with another encoding.</source>
        <translation>«{name}» se leyó como {encoding}, {label}: si las letras se ven mal, impórtelo con otra codificación.</translation>
    </message>
    <message>
        <source>1 place in “{name}” is not valid {encoding}; the character there was replaced by U+FFFD (�).</source>
        <translation>Un lugar de «{name}» no es {encoding} válido; el carácter se sustituyó por U+FFFD (�).</translation>
    </message>
    <message>
        <source>{number} places in “{name}” are not valid {encoding}; the characters there were replaced by U+FFFD (�).</source>
        <translation>{number} lugares de «{name}» no son {encoding} válido; los caracteres se sustituyeron por U+FFFD (�).</translation>
    </message>
    <message>
        <source>1 control character in “{name}” can&apos;t be shown and became U+FFFD (�).</source>
        <translation>Un carácter de control de «{name}» no se puede mostrar y pasó a ser U+FFFD (�).</translation>
    </message>
    <message>
        <source>{number} control characters in “{name}” can&apos;t be shown and became U+FFFD (�).</source>
        <translation>{number} caracteres de control de «{name}» no se pueden mostrar y pasaron a ser U+FFFD (�).</translation>
    </message>
    <message>
        <source>“{name}” looks like the source of a web page: its tags were imported as words.</source>
        <translation>«{name}» parece el código de una página web: sus etiquetas se importaron como palabras.</translation>
    </message>
    <message>
        <source>The folder “{name}” has no plain text files in it ({kinds}).</source>
        <translation>La carpeta «{name}» no contiene archivos de texto sin formato ({kinds}).</translation>
    </message>
    <message>
        <source>Left out of the folder “{name}”: {names} and {number} more; only plain text files are read ({kinds}).</source>
        <translation>Omitidos de la carpeta «{name}»: {names} y {number} más; solo se leen archivos de texto sin formato ({kinds}).</translation>
    </message>
    <message>
        <source>Left out of the folder “{name}”: {names}; only plain text files are read ({kinds}).</source>
        <translation>Omitidos de la carpeta «{name}»: {names}; solo se leen archivos de texto sin formato ({kinds}).</translation>
    </message>
    <message>
        <source>There is no file or folder “{name}”.</source>
        <translation>No existe el archivo o la carpeta «{name}».</translation>
    </message>
    <message>
        <source>“{name}” belongs to the open project: it holds articles and is none.</source>
        <translation>«{name}» es parte del proyecto abierto: contiene artículos y no es uno.</translation>
    </message>
    <message>
        <source>“{name}” was imported without quotes, because the program broke while it looked for them ({bug}): please report it, with the article; quotes can be added by hand.</source>
        <translation>«{name}» se importó sin citas porque el programa falló al buscarlas ({bug}): comuníquelo, con el artículo; las citas se pueden añadir a mano.</translation>
    </message>
    <message>
        <source>There is already something at {path}; choose another name.</source>
        <translation>Ya hay algo en {path}; elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist; create it first, or choose another place.</source>
        <translation>La carpeta {path} no existe; créela antes o elija otro lugar.</translation>
    </message>
    <message>
        <source>No project can be made at {path}: {reason}.</source>
        <translation>No se puede crear un proyecto en {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no project at {path}; check the name, or create a new project.</source>
        <translation>No hay ningún proyecto en {path}; revise el nombre o cree un proyecto nuevo.</translation>
    </message>
    <message>
        <source>The project {path} can&apos;t be opened: it is a folder.</source>
        <translation>El proyecto {path} no se puede abrir: es una carpeta.</translation>
    </message>
    <message>
        <source>The project {path} can&apos;t be opened: it is not a file.</source>
        <translation>El proyecto {path} no se puede abrir: no es un archivo.</translation>
    </message>
    <message>
        <source>The project {path} can&apos;t be opened: you may not read it.</source>
        <translation>El proyecto {path} no se puede abrir: usted no puede leerlo.</translation>
    </message>
    <message>
        <source>The project {path} can&apos;t be opened: {reason}.</source>
        <translation>El proyecto {path} no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a CubaQuotes project; it was left as it is.</source>
        <translation>{path} no es un proyecto de CubaQuotes; quedó como estaba.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of CubaQuotes; update the program to open it.</source>
        <translation>«{name}» se hizo con una versión más nueva de CubaQuotes; actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of CubaQuotes and can&apos;t be brought up to date where it lies; copy it to a folder where you may write, and use the copy.</source>
        <translation>«{name}» se hizo con una versión anterior de CubaQuotes y no se puede actualizar donde está; cópielo a una carpeta donde pueda escribir y use la copia.</translation>
    </message>
    <message>
        <source>“{name}” was tidied up by another program while it was open here. The last action was not saved; everything before it is. Close this window and open the project again to go on.</source>
        <translation>Otro programa ordenó «{name}» mientras estaba abierto aquí. La última acción no se guardó; todo lo anterior, sí. Cierre esta ventana y abra de nuevo el proyecto para seguir.</translation>
    </message>
    <message>
        <source>“{name}” is locked by another program; close that program, or wait, and try again.</source>
        <translation>Otro programa tiene bloqueado «{name}»; ciérrelo o espere, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened for writing; check that you may write in {path}.</source>
        <translation>«{name}» no se puede abrir para escribir; compruebe que puede escribir en {path}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be saved because the disk is full; free some space and try again.</source>
        <translation>«{name}» no se puede guardar porque el disco está lleno; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” refuses to read or write; check that it is connected and not full, and try again.</source>
        <translation>El disco de «{name}» no permite leer o escribir; compruebe que está conectado y no lleno, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” or its folder is read-only; copy the project to a folder where you may write, and open the copy.</source>
        <translation>«{name}» o su carpeta es de solo lectura; copie el proyecto a una carpeta donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; open a backup, and keep the damaged file for repair.</source>
        <translation>«{name}» está dañado; abra una copia de seguridad y conserve el archivo dañado para repararlo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and no longer a database; open a backup.</source>
        <translation>«{name}» está dañado y ya no es una base de datos; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” belongs to the open project itself: choose another name for the list.</source>
        <translation>«{name}» es parte del propio proyecto abierto: elija otro nombre para la lista.</translation>
    </message>
    <message>
        <source>“{name}” belongs to the open project itself: choose another name.</source>
        <translation>«{name}» es parte del propio proyecto abierto: elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” belongs to the open project itself, and is no list; choose a TOML or CSV file.</source>
        <translation>«{name}» es parte del propio proyecto abierto y no es una lista; elija un archivo TOML o CSV.</translation>
    </message>
    <message>
        <source>“{name}” is a project or another database: choose another name.</source>
        <translation>«{name}» es un proyecto u otra base de datos: elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” has the ending “{ending}”, which stands for no format: let it end with .csv or .jsonl, or name the format.</source>
        <translation>«{name}» termina en «{ending}», que no corresponde a ningún formato: use .csv o .jsonl, o indique el formato.</translation>
    </message>
    <message>
        <source>“{name}” has no ending, which stands for no format: let it end with .csv or .jsonl, or name the format.</source>
        <translation>«{name}» no tiene extensión que indique el formato: use .csv o .jsonl, o indique el formato.</translation>
    </message>
    <message>
        <source>Export to {format} is not available yet: choose {formats}.</source>
        <translation>Todavía no se puede exportar a {format}: elija {formats}.</translation>
    </message>
    <message>
        <source>There is no export format “{format}”: choose {formats}.</source>
        <translation>No existe el formato de exportación «{format}»: elija {formats}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: there is no folder “{path}”.</source>
        <translation>«{name}» no se puede escribir: no existe la carpeta «{path}».</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}.</source>
        <translation>«{name}» no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>«{name}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is neither TOML nor CSV by its ending; name it {table}s.toml or {table}s.csv.</source>
        <translation>«{name}» no es TOML ni CSV según su extensión; llámelo {table}s.toml o {table}s.csv.</translation>
    </message>
    <message>
        <source>“{name}” is not valid TOML: {error}.</source>
        <translation>«{name}» no es TOML válido: {error}.</translation>
    </message>
    <message>
        <source>“{name}” has no [[{table}]] tables: give each {table} one.</source>
        <translation>«{name}» no tiene tablas [[{table}]]: dé una a cada entrada ({table}).</translation>
    </message>
    <message>
        <source>“{name}” has no valid first line ({error}): name the columns in it.</source>
        <translation>«{name}» no tiene una primera línea válida ({error}): ponga en ella los nombres de las columnas.</translation>
    </message>
    <message>
        <source>“{name}” has no column “{column}”: name the columns in its first line.</source>
        <translation>«{name}» no tiene la columna «{column}»: ponga los nombres de las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>“{name}” is no place for a list: let it end with .toml or .csv.</source>
        <translation>«{name}» no sirve para una lista: haga que termine en .toml o .csv.</translation>
    </message>
    <message>
        <source>Article {number} is not in the project (any more).</source>
        <translation>El artículo {number} (ya) no está en el proyecto.</translation>
    </message>
    <message>
        <source>This quote is not in the project (any more).</source>
        <translation>Esta cita (ya) no está en el proyecto.</translation>
    </message>
    <message>
        <source>One of these quotes is not in the project (any more).</source>
        <translation>Una de estas citas (ya) no está en el proyecto.</translation>
    </message>
    <message>
        <source>This article is not in the project (any more).</source>
        <translation>Este artículo (ya) no está en el proyecto.</translation>
    </message>
    <message>
        <source>This speaker is not in the registry (any more).</source>
        <translation>Este declarante (ya) no está en la lista.</translation>
    </message>
    <message>
        <source>This target is not in the codebook (any more).</source>
        <translation>Este tema (ya) no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>These are {number} quotes; confirm at most {most} in one step.</source>
        <translation>Son {number} citas; confirme como máximo {most} de una vez.</translation>
    </message>
    <message>
        <source>One of these quotes is decided already; take only open ones.</source>
        <translation>Una de estas citas ya está decidida; tome solo las pendientes.</translation>
    </message>
    <message>
        <source>For one of these quotes no speaker is suggested; take only those that have one.</source>
        <translation>Para una de estas citas no se sugiere declarante; tome solo las que lo tienen.</translation>
    </message>
    <message>
        <source>No speaker is suggested for this quote; choose who said it.</source>
        <translation>Para esta cita no se sugiere declarante; elija quién lo dijo.</translation>
    </message>
    <message>
        <source>No speaker is suggested for this quote; choose one, or “nobody can be named”.</source>
        <translation>Para esta cita no se sugiere declarante; elija uno, o «no se puede nombrar a nadie».</translation>
    </message>
    <message>
        <source>Nothing that could be a quote is selected; select some words of the article.</source>
        <translation>No se ha seleccionado nada que pueda ser una cita; seleccione palabras del artículo.</translation>
    </message>
    <message>
        <source>No quotes are chosen; choose at least one.</source>
        <translation>No se ha elegido ninguna cita; elija al menos una.</translation>
    </message>
    <message>
        <source>Another program changed this quote at the same moment; look at it and decide again.</source>
        <translation>Otro programa cambió esta cita en el mismo momento; mírela y decida de nuevo.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else is suggested for this quote: look at it again.</source>
        <translation>Entretanto se sugiere a otra persona para esta cita: mírela de nuevo.</translation>
    </message>
    <message>
        <source>You decided otherwise about this quote before; open it again, then confirm the suggestion.</source>
        <translation>Usted decidió antes otra cosa sobre esta cita; reábrala y confirme luego la sugerencia.</translation>
    </message>
    <message>
        <source>This was marked as not a quote; open it again before you tag its stance.</source>
        <translation>Se marcó como no cita; reábrala antes de marcar su postura.</translation>
    </message>
    <message>
        <source>This was marked as not a quote; open it again before you split it.</source>
        <translation>Se marcó como no cita; reábrala antes de dividirla.</translation>
    </message>
    <message>
        <source>The intensity of a stance is 1, 2 or 3.</source>
        <translation>La intensidad de una postura es 1, 2 o 3.</translation>
    </message>
    <message>
        <source>This is one quote already; choose two to join them.</source>
        <translation>Ya es una sola cita; elija dos para unirlas.</translation>
    </message>
    <message>
        <source>These quotes stand in different articles; only quotes of one article can be joined.</source>
        <translation>Estas citas están en artículos distintos; solo se unen citas de un mismo artículo.</translation>
    </message>
    <message>
        <source>One of them was marked as not a quote; open it again before you join them.</source>
        <translation>Una de ellas se marcó como no cita; reábrala antes de unirlas.</translation>
    </message>
    <message>
        <source>One of them holds all the words of the other; reject the one that is too much.</source>
        <translation>Una de ellas contiene todas las palabras de la otra; rechace la que sobra.</translation>
    </message>
    <message>
        <source>You named different speakers for them; give both the same one before you join them.</source>
        <translation>Usted les dio declarantes distintos; deles el mismo antes de unirlas.</translation>
    </message>
    <message>
        <source>A quote is split between two of its words; put the cursor there.</source>
        <translation>Una cita se divide entre dos de sus palabras; ponga ahí el cursor.</translation>
    </message>
    <message>
        <source>There is a quote with exactly these words already; choose it in the list.</source>
        <translation>Ya hay una cita con exactamente estas palabras; elíjala en la lista.</translation>
    </message>
    <message>
        <source>There is no status “{status}”; choose one of {known}.</source>
        <translation>No existe el estado «{status}»; elija uno de {known}.</translation>
    </message>
    <message>
        <source>“{annotator}” has written nothing in this project; those who have: {known}.</source>
        <translation>«{annotator}» no ha escrito nada en este proyecto; quienes sí: {known}.</translation>
    </message>
    <message>
        <source>A filter needs a name; type one.</source>
        <translation>Un filtro necesita un nombre; escriba uno.</translation>
    </message>
    <message>
        <source>Everybody can undo only what they did themselves; choose an action of your own.</source>
        <translation>Cada cual puede deshacer solo lo que hizo; elija una acción suya.</translation>
    </message>
    <message>
        <source>This was undone already: {action}.</source>
        <translation>Esto ya se deshizo: {action}.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, because the same thing was changed or used again since: {action}.</source>
        <translation>No se puede deshacer, porque lo mismo se cambió o se usó después: {action}.</translation>
    </message>
    <message>
        <source>This can&apos;t be redone, because the same thing was changed or used again since: {action}.</source>
        <translation>No se puede rehacer, porque lo mismo se cambió o se usó después: {action}.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be a target&apos;s key; use small letters, digits and underscores.</source>
        <translation>«{key}» no puede ser la clave de un tema; use minúsculas, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>There is a target with the key “{key}” already; choose another.</source>
        <translation>Ya hay un tema con la clave «{key}»; elija otra.</translation>
    </message>
    <message>
        <source>A target needs a label.</source>
        <translation>Un tema necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a target called “{label}” already; choose another label.</source>
        <translation>Ya hay un tema llamado «{label}»; elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose at least one other name of {speaker}, or a quote decided to be theirs, for {name}.</source>
        <translation>Elija para {name} al menos otro nombre de {speaker}, o una cita que se le haya atribuido.</translation>
    </message>
    <message>
        <source>“{name}” is not another name of {speaker} (any more).</source>
        <translation>«{name}» (ya) no es otro nombre de {speaker}.</translation>
    </message>
    <message>
        <source>A speaker needs a name with at least one letter or digit.</source>
        <translation>Un declarante necesita un nombre con al menos una letra o cifra.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else in the registry already.</source>
        <translation>«{name}» ya es otra persona en la lista.</translation>
    </message>
    <message>
        <source>“{name}” is {speaker} in the registry already.</source>
        <translation>«{name}» ya es {speaker} en la lista.</translation>
    </message>
    <message>
        <source>“{word}” is no code of a language; use one such as en, es or ru.</source>
        <translation>«{word}» no es un código de idioma; use uno como en, es o ru.</translation>
    </message>
    <message>
        <source>Speakers are pinned to the keys 1 to 9.</source>
        <translation>Los declarantes se fijan en las teclas 1 a 9.</translation>
    </message>
    <message>
        <source>{speaker} can&apos;t be removed while {number} decisions name them; merge them into another speaker.</source>
        <translation>{speaker} no se puede quitar mientras {number} decisiones lo nombren; fusiónelo con otro declarante.</translation>
    </message>
    <message>
        <source>Choose at least one other speaker to merge into {speaker}.</source>
        <translation>Elija al menos otro declarante para fusionar con {speaker}.</translation>
    </message>
    <message>
        <source>A role needs at least one word, such as “secretary of the Security Council”.</source>
        <translation>Un cargo necesita al menos una palabra, como «secretario del Consejo de Seguridad».</translation>
    </message>
    <message>
        <source>“{date}” is no date; write it as 2022-03-03, 2022-03 or 2022.</source>
        <translation>«{date}» no es una fecha; escríbala como 2022-03-03, 2022-03 o 2022.</translation>
    </message>
    <message>
        <source>The role “{role}” ends ({until}) before it begins ({since}); swap the two dates.</source>
        <translation>El cargo «{role}» termina ({until}) antes de empezar ({since}); intercambie las fechas.</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>usted no tiene permiso</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>el lugar es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the file would become too large for this disk</source>
        <translation>el archivo sería demasiado grande para este disco</translation>
    </message>
    <message>
        <source>there is nothing at that place</source>
        <translation>no hay nada en ese lugar</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>una parte de la ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the system says: {words}</source>
        <translation>el sistema dice: {words}</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>el sistema no da razones</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>a rich text document (.rtf)</source>
        <translation>un documento de texto enriquecido (.rtf)</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>un documento de texto enriquecido</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un archivo JSON</translation>
    </message>
    <message>
        <source>a CubaQuotes project</source>
        <translation>un proyecto de CubaQuotes</translation>
    </message>
    <message>
        <source>a zip archive or an office document (.docx, .odt, .epub)</source>
        <translation>un archivo zip o un documento de oficina (.docx, .odt, .epub)</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>un archivo zip vacío</translation>
    </message>
    <message>
        <source>an old office document (.doc, .xls)</source>
        <translation>un documento de oficina antiguo (.doc, .xls)</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation>europeo occidental ({name})</translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation>cirílico ({name})</translation>
    </message>
    <message>
        <source>The last action was not saved; everything before it is.</source>
        <translation>La última acción no se guardó; todo lo anterior, sí.</translation>
    </message>
    <message>
        <source>Quotes with these words</source>
        <translation>Citas con estas palabras</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All of them, in any order; a &quot;phrase in quotes&quot; as it stands. Accents don&apos;t matter.</source>
        <translation>Todas, en cualquier orden; una &quot;frase entre comillas&quot;, tal cual. Los acentos no importan.</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was before.</source>
        <translation>Cancelado; todo está como antes.</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
    <message>
        <source>“{name}”, line {number}</source>
        <translation>«{name}», línea {number}</translation>
    </message>
    <message>
        <source>“{name}”, speaker {number}</source>
        <translation>«{name}», declarante {number}</translation>
    </message>
    <message>
        <source>“{name}”, target {number}</source>
        <translation>«{name}», tema {number}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>list of words</source>
        <translation>lista de palabras</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>cargos</translation>
    </message>
    <message>
        <source>{where}: the {column} of {called} is “{here}” here and stays; the list says “{listed}”.</source>
        <translation>{where}: «{column}» de {called} es aquí «{here}» y se queda así; la lista dice «{listed}».</translation>
    </message>
    <message>
        <source>{where}: “{name}” is called {called} here, and stays so; rename them by hand if the list is right.</source>
        <translation>{where}: «{name}» se llama aquí {called} y se queda así; cambie el nombre a mano si la lista tiene razón.</translation>
    </message>
    <message>
        <source>{where}: key {number} belongs to {called} here, and stays theirs.</source>
        <translation>{where}: la tecla {number} es aquí de {called} y lo sigue siendo.</translation>
    </message>
    <message>
        <source>{where}: {called} is on key {number} here, and stays there.</source>
        <translation>{where}: {called} está aquí en la tecla {number} y ahí se queda.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is {called} here, and stays so; merge the two if they are one.</source>
        <translation>{where}: «{name}» es aquí {called} y se queda así; fusione los dos si son el mismo.</translation>
    </message>
    <message>
        <source>{where}: {called} is “{here}” here, and it stays so; the list says “{listed}”.</source>
        <translation>{where}: {called} es aquí «{here}» y se queda así; la lista dice «{listed}».</translation>
    </message>
    <message>
        <source>{where}: “{name}” is the target {here} here, and {listed} in the list; it was passed over: give one of them another label.</source>
        <translation>{where}: «{name}» es aquí el tema {here} y en la lista {listed}; se omitió: dé a uno de los dos otra etiqueta.</translation>
    </message>
    <message>
        <source>{where}: the target {called} is called “{here}” here, and stays so; the list says “{listed}”.</source>
        <translation>{where}: el tema {called} se llama aquí «{here}» y se queda así; la lista dice «{listed}».</translation>
    </message>
    <message>
        <source>{where}: {called} is shown here, and stays so.</source>
        <translation>{where}: {called} se muestra aquí y se queda así.</translation>
    </message>
    <message>
        <source>{where}: {called} is hidden here, and stays so.</source>
        <translation>{where}: {called} está oculto aquí y se queda así.</translation>
    </message>
    <message>
        <source>{where}: the order of the targets is another here, and stays.</source>
        <translation>{where}: el orden de los temas es otro aquí y se queda así.</translation>
    </message>
    <message>
        <source>{where}: there is no field “{name}”; it was passed over.</source>
        <translation>{where}: no hay ningún campo «{name}»; se omitió.</translation>
    </message>
    <message>
        <source>{where}: the {column} can&apos;t be told apart; put a semicolon between them.</source>
        <translation>{where}: «{column}»: no se distinguen unos de otros; sepárelos con punto y coma.</translation>
    </message>
    <message>
        <source>{where}: the {column} are not a list of words; write them as [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>{where}: «{column}» no es una lista de palabras; escríbala así: [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>{where}: the {column} is not a text; put it into quotation marks.</source>
        <translation>{where}: «{column}» no es un texto; póngalo entre comillas.</translation>
    </message>
    <message>
        <source>{where}: this is not valid TOML ({why}); mend it and import the list again.</source>
        <translation>{where}: esto no es TOML válido ({why}); corríjalo e importe la lista otra vez.</translation>
    </message>
    <message>
        <source>{where}: there are more cells than columns; put those with commas into quotation marks.</source>
        <translation>{where}: hay más celdas que columnas; ponga entre comillas las que llevan comas.</translation>
    </message>
    <message>
        <source>{where}: this is not a valid CSV table ({why}); the rest was left out.</source>
        <translation>{where}: esto no es una tabla CSV válida ({why}); el resto se dejó fuera.</translation>
    </message>
    <message>
        <source>{where}: the speaker has no name; give them one with at least one letter or digit.</source>
        <translation>{where}: el declarante no tiene nombre; dele uno con al menos una letra o cifra.</translation>
    </message>
    <message>
        <source>{where}: {called} is of the kind “{name}”; it can be {known}.</source>
        <translation>{where}: {called} es del tipo «{name}»; puede ser {known}.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no colour; write it as #rrggbb, such as #1f77b4.</source>
        <translation>{where}: «{name}» no es un color; escríbalo como #rrggbb, por ejemplo #1f77b4.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no key; speakers are pinned to the keys 1 to 9.</source>
        <translation>{where}: «{name}» no es una tecla; los declarantes se fijan en las teclas 1 a 9.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no code of a language; use one such as en, es or ru.</source>
        <translation>{where}: «{name}» no es el código de un idioma; use uno como en, es o ru.</translation>
    </message>
    <message>
        <source>{where}: the roles are no tables; write [[speaker.role]] above each.</source>
        <translation>{where}: los cargos no son tablas; escriba [[speaker.role]] encima de cada uno.</translation>
    </message>
    <message>
        <source>{where}: a role needs at least one word, such as “secretary of the Security Council”.</source>
        <translation>{where}: un cargo necesita al menos una palabra, como «secretario del Consejo de Seguridad».</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no date; write it as 2022-03-03, 2022-03 or 2022.</source>
        <translation>{where}: «{name}» no es una fecha; escríbala como 2022-03-03, 2022-03 o 2022.</translation>
    </message>
    <message>
        <source>{where}: the role “{name}” ends ({until}) before it begins ({since}); swap the two dates.</source>
        <translation>{where}: el cargo «{name}» termina ({until}) antes de empezar ({since}); intercambie las dos fechas.</translation>
    </message>
    <message>
        <source>{where}: the target has no label; give it one.</source>
        <translation>{where}: el tema no tiene etiqueta; dele una.</translation>
    </message>
    <message>
        <source>{where}: “{name}” can&apos;t be a target&apos;s key; use small letters, digits and underscores.</source>
        <translation>{where}: «{name}» no puede ser la clave de un tema; use minúsculas, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>{where}: active is “{name}”; write yes or no (in TOML true or false).</source>
        <translation>{where}: active es «{name}»; escriba yes o no (en TOML true o false).</translation>
    </message>
</context>
</TS>
