<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md)</source>
        <translation>Тексты (*.txt *.text *.md)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>The clipboard has no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>The articles are being looked through already; the status bar shows how far.</source>
        <translation>Статьи уже просматриваются; ход работы виден в строке состояния.</translation>
    </message>
    <message>
        <source>Looking for quotes again…</source>
        <translation>Повторный поиск цитат…</translation>
    </message>
    <message numerus="yes">
        <source>%n articles looked through again.</source>
        <translation>
            <numerusform>Заново просмотрена %n статья.</numerusform>
            <numerusform>Заново просмотрены %n статьи.</numerusform>
            <numerusform>Заново просмотрено %n статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {what}</source>
        <translation>Прервано: {what}</translation>
    </message>
    <message>
        <source>Looking for quotes stopped: {reason}</source>
        <translation>Поиск цитат остановлен: {reason}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>no outlet or date</source>
        <translation>без издания и даты</translation>
    </message>
    <message numerus="yes">
        <source>{decided} of %n quotes decided</source>
        <translation>
            <numerusform>Проверено цитат: {decided} из %n</numerusform>
            <numerusform>Проверено цитат: {decided} из %n</numerusform>
            <numerusform>Проверено цитат: {decided} из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>{title}: choices</source>
        <translation>{title}: варианты</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Ничего с таким названием здесь нет.</translation>
    </message>
    <message>
        <source>The drive of the project “{name}” does not answer. What the line at the foot of the window called saved is safe; what is being saved now is lost if you do not wait.</source>
        <translation>Диск, на котором лежит проект «{name}», не отвечает. Всё, о чём строка внизу окна сообщила как о сохранённом, в безопасности; то, что сохраняется сейчас, будет потеряно, если не подождать.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Сохранено не всё</translation>
    </message>
    <message>
        <source>Articles are still coming in. Those that are here stay; the others would have to be imported again.</source>
        <translation>Статьи ещё импортируются. Те, что уже здесь, останутся; остальные пришлось бы импортировать заново.</translation>
    </message>
    <message>
        <source>The import is not finished</source>
        <translation>Импорт не завершён</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Подождать</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>An action, an article, a speaker</source>
        <translation>Действие, статья, спикер</translation>
    </message>
    <message>
        <source>Search the project for “{words}”</source>
        <translation>Искать в проекте: «{words}»</translation>
    </message>
    <message>
        <source>Quotes of {speaker}</source>
        <translation>Цитаты: {speaker}</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>Assign {speaker}</source>
        <translation>Назначить: {speaker}</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>спикер</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>Select the words of the missed quote first, then press {key}.</source>
        <translation>Сначала выделите слова пропущенной цитаты, затем нажмите {key}.</translation>
    </message>
    <message>
        <source>The source of this quote refers to no other place of the article.</source>
        <translation>Источник этой цитаты не отсылает к другому месту статьи.</translation>
    </message>
    <message>
        <source>Added: {name} said it. {key} chooses somebody else.</source>
        <translation>Добавлено: сказано так: {name}. {key} — выбрать другого.</translation>
    </message>
    <message>
        <source>There is no stance on the current target yet: give it a value first ({keys}).</source>
        <translation>По текущей теме позиция ещё не указана: сначала выберите значение ({keys}).</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n more</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>Применить ещё к %n</numerusform>
            <numerusform>Применить ещё к %n</numerusform>
            <numerusform>Применить ещё к %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Отменить: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Вернуть: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>No speaker on key {key}</source>
        <translation>На клавише {key} нет спикера</translation>
    </message>
    <message>
        <source>Focus mode: only the article and the inspector. {key} brings the rest back.</source>
        <translation>Режим чтения: только статья и инспектор. {key} вернёт остальное.</translation>
    </message>
    <message>
        <source>Not saved: something went wrong in the program.</source>
        <translation>Не сохранено: в программе произошла ошибка.</translation>
    </message>
    <message numerus="yes">
        <source>%n later keys were not carried out.</source>
        <translation>
            <numerusform>%n последующее нажатие не выполнено.</numerusform>
            <numerusform>%n последующих нажатия не выполнены.</numerusform>
            <numerusform>%n последующих нажатий не выполнено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More open quotes of this outlet had the same suggestion than one step takes; these are the first %n. Also {speaker}?</source>
        <translation>
            <numerusform>То же предложение – у большего числа непроверенных цитат этого издания, чем вмещает один шаг; это первая %n. Тоже {speaker}?</numerusform>
            <numerusform>То же предложение – у большего числа непроверенных цитат этого издания, чем вмещает один шаг; это первые %n. Тоже {speaker}?</numerusform>
            <numerusform>То же предложение – у большего числа непроверенных цитат этого издания, чем вмещает один шаг; это первые %n. Тоже {speaker}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes had the same suggestion. Also {speaker}?</source>
        <translation>
            <numerusform>Ещё у %n непроверенной цитаты было то же предложение. Тоже {speaker}?</numerusform>
            <numerusform>Ещё у %n непроверенных цитат было то же предложение. Тоже {speaker}?</numerusform>
            <numerusform>Ещё у %n непроверенных цитат было то же предложение. Тоже {speaker}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes, all in other articles of this outlet, had the same suggestion. Also {speaker}?</source>
        <translation>
            <numerusform>Ещё у %n непроверенной цитаты в другой статье этого издания было то же предложение. Тоже {speaker}?</numerusform>
            <numerusform>Ещё у %n непроверенных цитат — все в других статьях этого издания — было то же предложение. Тоже {speaker}?</numerusform>
            <numerusform>Ещё у %n непроверенных цитат — все в других статьях этого издания — было то же предложение. Тоже {speaker}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open quotes, {elsewhere} in other articles of this outlet, had the same suggestion. Also {speaker}?</source>
        <translation>
            <numerusform>Ещё у %n непроверенной цитаты (в других статьях этого издания: {elsewhere}) было то же предложение. Тоже {speaker}?</numerusform>
            <numerusform>Ещё у %n непроверенных цитат (в других статьях этого издания: {elsewhere}) было то же предложение. Тоже {speaker}?</numerusform>
            <numerusform>Ещё у %n непроверенных цитат (в других статьях этого издания: {elsewhere}) было то же предложение. Тоже {speaker}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Использовать это имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Every decision is kept under the name of whoever made it. What was decided as “{name}” stays under that name: nothing is moved or lost. Under another name each quote is open again, to be decided by that person; going back to “{name}” brings the decisions made so far back into view.</source>
        <translation>Каждое решение хранится под именем того, кто его принял. Всё, что решено под именем «{name}», остаётся под этим именем: ничего не переносится и не теряется. Под другим именем все цитаты снова станут непроверенными, и решать будет другой человек; вернитесь к имени «{name}» — и прежние решения снова будут видны.</translation>
    </message>
    <message>
        <source>Names with decisions in this project: {names}</source>
        <translation>Имена, под которыми в проекте есть решения: {names}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Suggestions come from these words; endings and accents don&apos;t matter. “sancion*” is every word that begins so; “tanker|oil + cuba” is one of the first words and something Cuban in one sentence; “- nato” unless NATO is named; “@russia” if a Russian official speaks.</source>
        <translation>Предложения строятся по этим словам; окончания и ударения не важны. «sancion*» — любое слово с таким началом; «tanker|oil + cuba» — одно из первых слов и что-либо кубинское в том же предложении; «-&#xa0;nato» — если не упомянута НАТО; «@russia» — если говорит российский представитель.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Кодификатор</translation>
    </message>
    <message>
        <source>words that point to it, one on each line</source>
        <translation>слова, которые на неё указывают, по одному в строке</translation>
    </message>
    <message>
        <source>Files and other copies of the project know the target by it; it never changes.</source>
        <translation>По нему тему узнают файлы и другие копии проекта; он никогда не меняется.</translation>
    </message>
    <message>
        <source>In the stance grid (hidden targets keep their stances)</source>
        <translation>В таблице позиций (у скрытых тем позиции сохраняются)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a target, in files</comment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>{target} (hidden)</source>
        <translation>{target} (скрыта)</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Every change is saved at once; Ctrl+Z takes it back.</source>
        <translation>Каждое изменение сохраняется сразу; Ctrl+Z отменяет его.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, для электронных таблиц</translation>
    </message>
    <message>
        <source>JSONL, for programs</source>
        <translation>JSONL, для программ</translation>
    </message>
    <message>
        <source>Export quotes</source>
        <translation>Экспорт цитат</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>the one shown</source>
        <translation>открытая сейчас</translation>
    </message>
    <message>
        <source>Only quotes with a decision, a stance or a note</source>
        <translation>Только цитаты с решением, позицией или заметкой</translation>
    </message>
    <message>
        <source>For programs: no &apos; before cells that begin with = + - @</source>
        <translation>Для программ: без &apos; в ячейках, где в начале = + - @</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Спикер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message numerus="yes">
        <source>{rows} rows, one for each quote and stance</source>
        <translation>
            <numerusform>{rows} строка, по одной на цитату и позицию</numerusform>
            <numerusform>{rows} строки, по одной на цитату и позицию</numerusform>
            <numerusform>{rows} строк, по одной на цитату и позицию</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation>Считать за</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Your decisions speak for later suggestions of this outlet; nobody else&apos;s do. A lesson that is switched off counts for nothing, its decisions stay as they are. Ctrl+Z in the window takes a switch back.</source>
        <translation>На следующие предложения по этому изданию влияют только ваши решения, но не чужие. Отключённый вывод не учитывается, а сами решения остаются как есть. Ctrl+Z в главном окне отменяет переключение.</translation>
    </message>
    <message>
        <source>What was learned from your decisions</source>
        <translation>Чему научили ваши решения</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>Nothing yet: lessons come from speakers that you confirm or correct.</source>
        <translation>Пока ничего: выводы делаются из спикеров, которых вы подтверждаете или исправляете.</translation>
    </message>
    <message>
        <source>no quote</source>
        <translation>не цитата</translation>
    </message>
    <message>
        <source>nobody who can be named</source>
        <translation>никто конкретный</translation>
    </message>
    <message>
        <source>no outlet</source>
        <translation>без издания</translation>
    </message>
    <message>
        <source>The first quotes it is about</source>
        <translation>Первые из затронутых цитат</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Проверяется, что изменится…</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions will name {speaker} instead.</source>
        <translation>
            <numerusform>В %n решении спикером станет {speaker}.</numerusform>
            <numerusform>В %n решениях спикером станет {speaker}.</numerusform>
            <numerusform>В %n решениях спикером станет {speaker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open quotes will have another suggestion.</source>
        <translation>
            <numerusform>У %n непроверенной цитаты изменится предложение.</numerusform>
            <numerusform>У %n непроверенных цитат изменится предложение.</numerusform>
            <numerusform>У %n непроверенных цитат изменится предложение.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n articles.</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>Они находятся в %n статье.</numerusform>
            <numerusform>Они находятся в %n статьях.</numerusform>
            <numerusform>Они находятся в %n статьях.</numerusform>
        </translation>
    </message>
    <message>
        <source>No quote changes its speaker.</source>
        <translation>Ни у одной цитаты спикер не изменится.</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Объединение спикеров</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Become other names of it</source>
        <translation>Станут его другими именами</translation>
    </message>
    <message>
        <source>Proposed: its name is the fullest.</source>
        <translation>Предложено: имя самое полное.</translation>
    </message>
    <message>
        <source>Proposed: it has most quotes.</source>
        <translation>Предложено: больше всего цитат.</translation>
    </message>
    <message>
        <source>It will also be known as: {names}</source>
        <translation>Другие имена после объединения: {names}</translation>
    </message>
    <message>
        <source>Split {speaker}</source>
        <translation>Разделение: {speaker}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Новый спикер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Names that go along</source>
        <translation>Имена, которые переходят</translation>
    </message>
    <message>
        <source>Quotes that go along</source>
        <translation>Цитаты, которые переходят</translation>
    </message>
    <message>
        <source>Names that go along: {names}</source>
        <translation>Имена, которые переходят: {names}</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Not imported; everything else was</source>
        <translation>Не импортировано; всё остальное — да</translation>
    </message>
    <message>
        <source>Imported, with a remark</source>
        <translation>Импортировано с замечанием</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>This is a mistake in CubaQuotes, not yours. What was saved before is safe. Please send the text below to whoever looks after the program.</source>
        <translation>Это ошибка CubaQuotes, а не ваша. Всё сохранённое ранее в безопасности. Пожалуйста, отправьте текст ниже тому, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>Трассировка</translation>
    </message>
    <message>
        <source>About CubaQuotes</source>
        <translation>О программе CubaQuotes</translation>
    </message>
    <message>
        <source>Who said what, in which words, and where they stand.
Everything stays on this computer; nothing is ever sent anywhere.</source>
        <translation>Кто что сказал, какими словами и какую занимает позицию.
Всё остаётся на этом компьютере; ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Сведения о статье</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>2023-03-01, or 2023-03</source>
        <translation>2023-03-01 или 2023-03</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Import with options</source>
        <translation>Импорт с параметрами</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>as found in each file</source>
        <translation>как указано в файле</translation>
    </message>
    <message>
        <source>found out for each file</source>
        <translation>определяется для каждого файла</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>found out from the text</source>
        <translation>определяется по тексту</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Импорт списка</translation>
    </message>
    <message>
        <source>Lists (*.toml *.csv)</source>
        <translation>Списки (*.toml *.csv)</translation>
    </message>
    <message>
        <source>TOML (*.toml)</source>
        <translation>TOML (*.toml)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, для электронных таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to {path}.</source>
        <translation>
            <numerusform>%n запись сохранена в файл {path}.</numerusform>
            <numerusform>%n записи сохранены в файл {path}.</numerusform>
            <numerusform>%n записей сохранено в файл {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>Импортировано: {name}</translation>
    </message>
    <message>
        <source>The list says something else; still as it is here</source>
        <translation>В списке иначе; здесь осталось как было</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Completed or changed</source>
        <translation>Дополнено или изменено</translation>
    </message>
    <message>
        <source>Take the list&apos;s</source>
        <translation>Взять из списка</translation>
    </message>
    <message>
        <source>Imports it once more; the list wins, but never for names, labels and pinned keys.</source>
        <translation>Импортирует ещё раз; верх берёт список, но только не в именах, названиях и закреплённых клавишах.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Оставить наше</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed or changed</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>%n дополнена или изменена</numerusform>
            <numerusform>%n дополнены или изменены</numerusform>
            <numerusform>%n дополнено или изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>entries of a list</comment>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has no entry that could be read.</source>
        <translation>В списке нет ни одной записи, которую можно прочитать.</translation>
    </message>
    <message numerus="yes">
        <source>The list says something else in %n places; ours was kept</source>
        <translation>
            <numerusform>Список расходится с проектом в %n месте; оставлено как в проекте</numerusform>
            <numerusform>Список расходится с проектом в %n местах; оставлено как в проекте</numerusform>
            <numerusform>Список расходится с проектом в %n местах; оставлено как в проекте</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>без клавиши</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Добавить имя…</translation>
    </message>
    <message>
        <source>any</source>
        <comment>language</comment>
        <translation>любой</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Add a role…</source>
        <translation>Добавить должность…</translation>
    </message>
    <message>
        <source>What the speaker was at the time: 2008, 2008-05 or 2008-05-12; empty is open.</source>
        <translation>Кем спикер был в то время: 2008, 2008-05 или 2008-05-12; пусто — без ограничения.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>По оформлению</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Two entries for one speaker? Select both with Ctrl and a click, or with Shift and the arrows.</source>
        <translation>Две записи об одном спикере? Выделите обе: Ctrl и щелчок или Shift и стрелки.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>One entry for two speakers? Make a second one of it.</source>
        <translation>Одна запись о двух спикерах? Сделайте из неё две.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n entries…</source>
        <comment>speakers</comment>
        <translation>
            <numerusform>Объединить %n запись…</numerusform>
            <numerusform>Объединить %n записи…</numerusform>
            <numerusform>Объединить %n записей…</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Объединение…</translation>
    </message>
    <message>
        <source>Splitting…</source>
        <translation>Разделение…</translation>
    </message>
    <message>
        <source>Note on the stance</source>
        <translation>Заметка о позиции</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Enter and Esc keep it; Shift+Enter begins a new line.</source>
        <translation>Enter и Esc сохраняют её; Shift+Enter начинает новую строку.</translation>
    </message>
    <message>
        <source>CubaQuotes projects (*.cubaquotes)</source>
        <translation>Проекты CubaQuotes (*.cubaquotes)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>{ending} file</source>
        <translation>Файл {ending}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>“{key}” moves and edits in lists and texts; choose another key.</source>
        <translation>«{key}» служит для перемещения и правки в списках и текстах; выберите другую клавишу.</translation>
    </message>
    <message>
        <source>“{key}” is found on one keyboard layout only; choose a Latin letter, which works on all of them.</source>
        <translation>«{key}» есть только в одной раскладке; выберите латинскую букву — она работает во всех.</translation>
    </message>
    <message>
        <source>“{key}” opens the menu {menu}; choose another key.</source>
        <translation>«{key}» открывает меню «{menu}»; выберите другую клавишу.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Настройка клавиш</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Обычная клавиша</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Все клавиши как обычно</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>No action is called like that.</source>
        <translation>Такого действия нет.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no key</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>“{key}” is the key of “{action}”, which would lose it.</source>
        <translation>«{key}» — клавиша действия «{action}», оно её потеряет.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Single letters are keys while the article or a list has the focus; in a text field they are letters.</source>
        <translation>Одиночные буквы работают как клавиши, пока фокус на статье или списке; в поле ввода это просто буквы.</translation>
    </message>
    <message>
        <source>A copied quote reads: “its words” — Speaker, role; “Title of the article”, outlet, date, address, characters from–to. A claim without quotation marks stands without them, marked as reported.</source>
        <translation>Скопированная цитата выглядит так: «слова» — спикер, должность; «Заголовок статьи», издание, дата, адрес, знаки от–до. Косвенная цитата приводится без кавычек и с пометкой о пересказе.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Настроить клавиши…</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>information</source>
        <translation>сведения</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Какие сообщения</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Starts, projects, imports and troubles; never an article&apos;s words.</source>
        <translation>Запуски, проекты, импорт и неполадки; но никогда слова статей.</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>Выбранное сообщение</translation>
    </message>
    <message>
        <source>Copy all shown</source>
        <translation>Копировать показанное</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the log.</source>
        <translation>Таких записей в журнале нет.</translation>
    </message>
    <message>
        <source>The marked quote comes with a suggested speaker. If it is right, press {key}: it is confirmed and saved, and the next one is there.</source>
        <translation>К отмеченной цитате уже предложен спикер. Если он верен, нажмите {key}: цитата подтверждена и сохранена, на экране следующая.</translation>
    </message>
    <message>
        <source>If it was somebody else, press {first} to {last} for the speakers pinned here, or {pick} and a few letters of any name. {reject} says that it is no quote; {undo} takes anything back.</source>
        <translation>Если это сказал кто-то другой, клавиши от {first} до {last} выбирают закреплённых здесь спикеров, а {pick} и несколько букв — любого. {reject} — это не цитата; {undo} отменяет что угодно.</translation>
    </message>
    <message>
        <source>{stances} say what the speaker thinks of the target shown here; “{next}” and “{previous}” change it. What you decided leaves with {export} as a table; {keys} shows every key.</source>
        <translation>{stances} отмечают, как спикер относится к показанной здесь теме; «{next}» и «{previous}» меняют тему. {export} выгружает ваши решения таблицей; {keys} показывает все клавиши.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Right? One key</source>
        <translation>Верно? Одна клавиша</translation>
    </message>
    <message>
        <source>Wrong? One key, too</source>
        <translation>Неверно? Тоже одна клавиша</translation>
    </message>
    <message>
        <source>Where do they stand?</source>
        <translation>Какова их позиция?</translation>
    </message>
    <message>
        <source>There is no step to go to here. The keys are back with the article.</source>
        <translation>Здесь нет шага, к которому можно перейти. Клавиши снова относятся к статье.</translation>
    </message>
    <message>
        <source>This step has no single place to go to.</source>
        <translation>У этого шага нет одного места, к которому можно перейти.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Отмена действия…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Повтор действия…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Эта цитата</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Закрыть историю</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Чьи</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Nobody has decided anything about this quote yet.</source>
        <translation>По этой цитате ещё никто ничего не решил.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>Вернуть до этого места</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Отменить до этого места</translation>
    </message>
    <message numerus="yes">
        <source>Takes your last %n steps back, this one included.</source>
        <translation>
            <numerusform>Отменится шагов: %n, включая этот.</numerusform>
            <numerusform>Отменится шагов: %n, включая этот.</numerusform>
            <numerusform>Отменится шагов: %n, включая этот.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings %n steps back, this one included.</source>
        <translation>
            <numerusform>Вернётся шагов: %n, включая этот.</numerusform>
            <numerusform>Вернётся шагов: %n, включая этот.</numerusform>
            <numerusform>Вернётся шагов: %n, включая этот.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back; something new was done since, so it can&apos;t be redone.</source>
        <translation>Отменено; после этого сделано что-то новое, поэтому вернуть нельзя.</translation>
    </message>
    <message>
        <source>Only {annotator} can take this step back.</source>
        <translation>Отменить этот шаг может только {annotator}.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>вчера {time}</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>kind of step in the history</comment>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Stances</source>
        <comment>kind of step in the history</comment>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>kind of step in the history</comment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Boundaries and types</source>
        <comment>kind of step in the history</comment>
        <translation>Границы и типы</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>kind of step in the history</comment>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Codebook</source>
        <comment>kind of step in the history</comment>
        <translation>Кодификатор</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>kind of step in the history</comment>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>What was learned</source>
        <comment>kind of step in the history</comment>
        <translation>Выводы</translation>
    </message>
    <message>
        <source>{field} ({subject})</source>
        <comment>what was changed, of what</comment>
        <translation>{field} ({subject})</translation>
    </message>
    <message>
        <source>{field} removed: {value}</source>
        <translation>{field}, удалено: {value}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>An import is under way; it can be cancelled in the status bar.</source>
        <translation>Импорт уже идёт; его можно прервать в строке состояния.</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Импорт: {file}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>The import stopped: {reason}</source>
        <translation>Импорт остановлен: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n цитата</numerusform>
            <numerusform>%n цитаты</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles imported with {quotes}</source>
        <translation>
            <numerusform>Импортирована %n статья ({quotes})</numerusform>
            <numerusform>Импортированы %n статьи ({quotes})</numerusform>
            <numerusform>Импортировано %n статей ({quotes})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%n уже была здесь</numerusform>
            <numerusform>%n уже были здесь</numerusform>
            <numerusform>%n уже были здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation>
            <numerusform>отклонён %n файл</numerusform>
            <numerusform>отклонены %n файла</numerusform>
            <numerusform>отклонено %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a remark</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n с замечанием</numerusform>
            <numerusform>%n с замечаниями</numerusform>
            <numerusform>%n с замечаниями</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {what}.</source>
        <translation>Прервано: {what}.</translation>
    </message>
    <message>
        <source>Note on this quote  (Shift+N)</source>
        <translation>Заметка к цитате  (Shift+N)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>вводящие слова</translation>
    </message>
    <message>
        <source>antecedent</source>
        <translation>антецедент</translation>
    </message>
    <message>
        <source>({key}: all of it)</source>
        <translation>({key}: целиком)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ подтверждена</translation>
    </message>
    <message>
        <source>✎ corrected by you</source>
        <translation>✎ исправлена вами</translation>
    </message>
    <message>
        <source>✕ not a quote</source>
        <translation>✕ не цитата</translation>
    </message>
    <message>
        <source>+ added by you</source>
        <translation>+ добавлена вами</translation>
    </message>
    <message>
        <source>{speaker}, key {key}</source>
        <translation>{speaker}, клавиша {key}</translation>
    </message>
    <message>
        <source>Assign {speaker}, confirm, and go on ({key})</source>
        <translation>Назначить: {speaker}, подтвердить и дальше ({key})</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>Должность в то время</translation>
    </message>
    <message>
        <source>Another speaker…</source>
        <translation>Другой спикер…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>No quote</source>
        <translation>Нет цитаты</translation>
    </message>
    <message>
        <source>Select words in the article, then {key}</source>
        <translation>Выделите слова в статье и нажмите {key}</translation>
    </message>
    <message>
        <source>then {role}</source>
        <translation>тогда {role}</translation>
    </message>
    <message>
        <source>nobody suggested</source>
        <translation>никто не предложен</translation>
    </message>
    <message>
        <source>suggested, {sure}</source>
        <translation>предложено, {sure}</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>новое имя</translation>
    </message>
    <message>
        <source>strength {degree} of 3</source>
        <translation>сила {degree} из 3</translation>
    </message>
    <message>
        <source>evidence: “{words}”</source>
        <translation>обоснование: «{words}»</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>accept</source>
        <comment>a short word on a button</comment>
        <translation>принять</translation>
    </message>
    <message>
        <source>Current target</source>
        <translation>Текущая тема</translation>
    </message>
    <message>
        <source>Previous and next target</source>
        <translation>Предыдущая и следующая тема</translation>
    </message>
    <message>
        <source>Stance on</source>
        <translation>Позиция по теме</translation>
    </message>
    <message>
        <source>no target yet</source>
        <translation>тем пока нет</translation>
    </message>
    <message>
        <source>No stance is suggested for this quote.</source>
        <translation>Для этой цитаты позиция не предложена.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggested stances</source>
        <translation>
            <numerusform>Принять %n предложенную позицию</numerusform>
            <numerusform>Принять %n предложенные позиции</numerusform>
            <numerusform>Принять %n предложенных позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>No stance is suggested</source>
        <translation>Позиция не предложена</translation>
    </message>
    <message>
        <source>From the next start on the window is in the language of the system.</source>
        <translation>Со следующего запуска окно будет на языке системы.</translation>
    </message>
    <message>
        <source>From the next start on the window is in this language: {language}.</source>
        <translation>Со следующего запуска язык окна: {language}.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>status of a quote</comment>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>status of a quote</comment>
        <translation>подтверждена</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>status of a quote</comment>
        <translation>исправлена</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status of a quote</comment>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>added</source>
        <comment>status of a quote</comment>
        <translation>добавлена</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>type of a quote</comment>
        <translation>прямая</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>type of a quote</comment>
        <translation>смешанная</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>type of a quote</comment>
        <translation>косвенная</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance: a short word</comment>
        <translation>за</translation>
    </message>
    <message>
        <source>opposes</source>
        <comment>stance: a short word</comment>
        <translation>против</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>stance: a short word</comment>
        <translation>двояко</translation>
    </message>
    <message>
        <source>neutral</source>
        <comment>stance: a short word</comment>
        <translation>нейтрально</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>stance: a short word</comment>
        <translation>неясно</translation>
    </message>
    <message>
        <source>{stance} {target}</source>
        <comment>supports Lifting the embargo</comment>
        <translation>{stance}: {target}</translation>
    </message>
    <message>
        <source>{stance}, chosen</source>
        <translation>{stance}, выбрано</translation>
    </message>
    <message>
        <source>{stance}, suggested, not decided</source>
        <translation>{stance}, предложено, не решено</translation>
    </message>
    <message>
        <source>person</source>
        <comment>kind of speaker</comment>
        <translation>человек</translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind of speaker</comment>
        <translation>должность</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>kind of speaker</comment>
        <translation>организация</translation>
    </message>
    <message>
        <source>country</source>
        <comment>kind of speaker</comment>
        <translation>страна</translation>
    </message>
    <message>
        <source>document</source>
        <comment>kind of speaker</comment>
        <translation>документ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands: 1,000,000</comment>
        <translation>&#xa0;</translation>
    </message>
    <message>
        <source>{percent} sure</source>
        <translation>уверенность {percent}</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Не назван</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>неназванный источник</translation>
    </message>
    <message>
        <source>{speaker} (reported)</source>
        <translation>{speaker} (в пересказе)</translation>
    </message>
    <message>
        <source>characters {ranges}</source>
        <translation>знаки {ranges}</translation>
    </message>
    <message>
        <source>There is no quote to copy here.</source>
        <translation>Здесь нет цитаты, которую можно скопировать.</translation>
    </message>
    <message>
        <source>Copied: the quote with speaker and source.</source>
        <translation>Скопировано: цитата со спикером и ссылкой на статью.</translation>
    </message>
    <message>
        <source>There is no article to print.</source>
        <translation>Нет статьи для печати.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Вёрстка страниц…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages given to the printer.</source>
        <translation>
            <numerusform>%n страница отправлена на принтер.</numerusform>
            <numerusform>%n страницы отправлены на принтер.</numerusform>
            <numerusform>%n страниц отправлено на принтер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>Сохранение статьи в PDF</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be written: {reason}.</source>
        <translation>Не удаётся записать «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено: {path}.</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Создаётся PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}.</source>
        <translation>
            <numerusform>%n строка сохранена в файл {path}.</numerusform>
            <numerusform>%n строки сохранены в файл {path}.</numerusform>
            <numerusform>%n строк сохранено в файл {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Печать статьи</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Страницы в том виде, в каком будут напечатаны</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer; save a PDF instead.</source>
        <translation>На этом компьютере не настроен принтер; сохраните вместо печати PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>No quote of this article has been decided yet.</source>
        <translation>Ни одна цитата этой статьи ещё не проверена.</translation>
    </message>
    <message>
        <source>The printer takes nothing at the moment; choose another one, or save a PDF.</source>
        <translation>Принтер сейчас ничего не принимает; выберите другой или сохраните PDF.</translation>
    </message>
    <message>
        <source>a hidden target</source>
        <translation>скрытая тема</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>Проект открывается…</translation>
    </message>
    <message>
        <source>Bringing the project up to date…</source>
        <translation>Проект обновляется…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открытие проекта</translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>Резервная копия проекта</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>Резервная копия сохранена: {path}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>More</source>
        <comment>filters</comment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>How many quotes are listed</source>
        <translation>Сколько цитат в списке</translation>
    </message>
    <message>
        <source>Quotes with these words…</source>
        <translation>Цитаты с этими словами…</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Сохранить эти фильтры…</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Удалить сохранённый фильтр</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>filters kept under a name</comment>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Collecting… {percent}</source>
        <translation>Сбор… {percent}</translation>
    </message>
    <message>
        <source>Whose quotes?</source>
        <translation>Чьи цитаты?</translation>
    </message>
    <message>
        <source>A few letters of a name or alias</source>
        <translation>Несколько букв имени</translation>
    </message>
    <message>
        <source>Who or what the list was filtered by is gone; the list is no longer filtered by that.</source>
        <translation>Того, по чему отбирался список, в проекте больше нет; этот отбор снят.</translation>
    </message>
    <message>
        <source>Listed: the quotes of the whole project.</source>
        <translation>В списке: цитаты всего проекта.</translation>
    </message>
    <message>
        <source>Listed: the quotes of this article.</source>
        <translation>В списке: цитаты этой статьи.</translation>
    </message>
    <message>
        <source>Sorted {order}.</source>
        <comment>by place, by doubt, by speaker</comment>
        <translation>Порядок: {order}.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено под именем «{name}».</translation>
    </message>
    <message>
        <source>The saved filter “{name}” is deleted.</source>
        <translation>Сохранённый фильтр «{name}» удалён.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Аннотатор</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>filter</comment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>by place</source>
        <comment>order of the list</comment>
        <translation>по месту</translation>
    </message>
    <message>
        <source>by doubt</source>
        <comment>order of the list</comment>
        <translation>по сомнению</translation>
    </message>
    <message>
        <source>by speaker</source>
        <comment>order of the list</comment>
        <translation>по спикеру</translation>
    </message>
    <message>
        <source>any words</source>
        <translation>любые слова</translation>
    </message>
    <message>
        <source>{percent} or more</source>
        <comment>how sure</comment>
        <translation>не менее {percent}</translation>
    </message>
    <message>
        <source>{percent} or less</source>
        <comment>how sure</comment>
        <translation>не более {percent}</translation>
    </message>
    <message>
        <source>any</source>
        <comment>how sure</comment>
        <translation>любая</translation>
    </message>
    <message>
        <source>as I decided</source>
        <translation>по моим решениям</translation>
    </message>
    <message>
        <source>as {annotator} decided</source>
        <translation>по решениям: {annotator}</translation>
    </message>
    <message>
        <source>somebody who is not in the project any more</source>
        <translation>кто-то, кого больше нет в проекте</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>none</source>
        <comment>stance</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>any or none</source>
        <comment>stance</comment>
        <translation>любая или никакой</translation>
    </message>
    <message>
        <source>without a stance</source>
        <translation>без позиции</translation>
    </message>
    <message>
        <source>on any target</source>
        <translation>по любой теме</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Сохранение фильтров</translation>
    </message>
    <message>
        <source>This is the article&apos;s last quote.</source>
        <translation>Это последняя цитата статьи.</translation>
    </message>
    <message>
        <source>This is the first quote.</source>
        <translation>Это первая цитата.</translation>
    </message>
    <message>
        <source>The list ends here.</source>
        <translation>Список на этом заканчивается.</translation>
    </message>
    <message>
        <source>The rest of the article is decided; back to a quote that is still open.</source>
        <translation>Остаток статьи проверен; возврат к ещё не проверенной цитате.</translation>
    </message>
    <message>
        <source>The rest of the list is decided; back to a quote that is still open.</source>
        <translation>Остаток списка проверен; возврат к ещё не проверенной цитате.</translation>
    </message>
    <message>
        <source>The list is still being collected; the next quote comes in a moment.</source>
        <translation>Список ещё собирается; следующая цитата появится через мгновение.</translation>
    </message>
    <message>
        <source>Every quote of this list is decided. Other filters show those that are open.</source>
        <translation>Все цитаты этого списка проверены. Непроверенные покажут другие фильтры.</translation>
    </message>
    <message>
        <source>Every quote of the project is decided.</source>
        <translation>Все цитаты проекта проверены.</translation>
    </message>
    <message>
        <source>Every quote of “{before}” is decided. Now: {article}</source>
        <translation>Все цитаты статьи «{before}» проверены. Теперь: {article}</translation>
    </message>
    <message>
        <source>This quote is not in the project any more.</source>
        <translation>Этой цитаты больше нет в проекте.</translation>
    </message>
    <message>
        <source>Quotes of this article</source>
        <translation>Цитаты этой статьи</translation>
    </message>
    <message>
        <source>Quotes of the project</source>
        <translation>Цитаты проекта</translation>
    </message>
    <message>
        <source>Outlet, author, date and language</source>
        <translation>Издание, автор, дата и язык</translation>
    </message>
    <message>
        <source>Place in this article</source>
        <translation>Место в этой статье</translation>
    </message>
    <message>
        <source>No details yet</source>
        <translation>Сведений пока нет</translation>
    </message>
    <message>
        <source>no quotes found</source>
        <translation>цитаты не найдены</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>не проверена %n</numerusform>
            <numerusform>не проверены %n</numerusform>
            <numerusform>не проверено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>все проверены</translation>
    </message>
    <message>
        <source>quote {number} of {total}</source>
        <translation>цитата {number} из {total}</translation>
    </message>
    <message>
        <source>the current quote</source>
        <translation>текущая цитата</translation>
    </message>
    <message>
        <source>Overview of the article&apos;s quotes</source>
        <translation>Обзор цитат статьи</translation>
    </message>
    <message>
        <source>{stance}: your evidence</source>
        <translation>{stance}: ваше обоснование</translation>
    </message>
    <message>
        <source>Nobody is suggested here: type who said it.</source>
        <translation>Здесь никто не предложен: введите, кто это сказал.</translation>
    </message>
    <message>
        <source>No speaker is pinned to {key}. Speakers ▸ Edit speakers… gives one the key.</source>
        <translation>За клавишей {key} не закреплён спикер. Это делается в меню «Спикеры ▸ Изменить спикеров…».</translation>
    </message>
    <message>
        <source>{number} actions</source>
        <translation>действий: {number}</translation>
    </message>
    <message>
        <source>Assigned {name} to {number} quotes</source>
        <translation>Назначено цитатам ({number}): {name}</translation>
    </message>
    <message>
        <source>Assigned {name}</source>
        <translation>Назначено: {name}</translation>
    </message>
    <message>
        <source>Confirmed {number} quotes</source>
        <translation>Подтверждено цитат: {number}</translation>
    </message>
    <message>
        <source>Confirmed {name}</source>
        <translation>Подтверждено: {name}</translation>
    </message>
    <message>
        <source>Rejected: not a quote</source>
        <translation>Отклонено: не цитата</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Решение снято</translation>
    </message>
    <message>
        <source>Passed over a passage</source>
        <translation>Место пропущено: не цитата</translation>
    </message>
    <message>
        <source>Added the speaker {name} and assigned them</source>
        <translation>Спикер добавлен и назначен: {name}</translation>
    </message>
    <message>
        <source>Added a quote</source>
        <translation>Цитата добавлена</translation>
    </message>
    <message>
        <source>Split a quote in two</source>
        <translation>Цитата разделена на две</translation>
    </message>
    <message>
        <source>Joined two quotes</source>
        <translation>Две цитаты соединены</translation>
    </message>
    <message>
        <source>Moved the boundaries</source>
        <translation>Границы сдвинуты</translation>
    </message>
    <message>
        <source>Made it direct</source>
        <translation>Тип изменён: прямая</translation>
    </message>
    <message>
        <source>Made it mixed</source>
        <translation>Тип изменён: смешанная</translation>
    </message>
    <message>
        <source>Made it indirect</source>
        <translation>Тип изменён: косвенная</translation>
    </message>
    <message>
        <source>Supports: {target}</source>
        <translation>За: {target}</translation>
    </message>
    <message>
        <source>Opposes: {target}</source>
        <translation>Против: {target}</translation>
    </message>
    <message>
        <source>Mixed: {target}</source>
        <translation>Двояко: {target}</translation>
    </message>
    <message>
        <source>Neutral: {target}</source>
        <translation>Нейтрально: {target}</translation>
    </message>
    <message>
        <source>Unclear: {target}</source>
        <translation>Неясно: {target}</translation>
    </message>
    <message>
        <source>No stance on {target}</source>
        <translation>Позиция снята: {target}</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Без позиции</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Заметка записана</translation>
    </message>
    <message>
        <source>Emptied the note</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>Added the target {name}</source>
        <translation>Тема добавлена: {name}</translation>
    </message>
    <message>
        <source>Edited the target {name}</source>
        <translation>Тема изменена: {name}</translation>
    </message>
    <message>
        <source>Moved the target {name}</source>
        <translation>Тема перемещена: {name}</translation>
    </message>
    <message>
        <source>Showed the target {name}</source>
        <translation>Тема показана: {name}</translation>
    </message>
    <message>
        <source>Hid the target {name}</source>
        <translation>Тема скрыта: {name}</translation>
    </message>
    <message>
        <source>Edited the details of {article}</source>
        <translation>Сведения изменены: {article}</translation>
    </message>
    <message>
        <source>Marked {article} as done</source>
        <translation>Закончена: {article}</translation>
    </message>
    <message>
        <source>Marked {article} as not done</source>
        <translation>Не закончена: {article}</translation>
    </message>
    <message>
        <source>Removed the speaker {name}</source>
        <translation>Спикер удалён: {name}</translation>
    </message>
    <message>
        <source>Removed {article}</source>
        <translation>Удалено: {article}</translation>
    </message>
    <message>
        <source>Extracted the quotes of {number} articles again</source>
        <translation>Цитаты извлечены заново, статей: {number}</translation>
    </message>
    <message>
        <source>Extracted the quotes of {article} again</source>
        <translation>Цитаты найдены заново: {article}</translation>
    </message>
    <message>
        <source>Imported speakers from “{file}”: {added} added, {updated} updated</source>
        <translation>Спикеры импортированы из «{file}»: добавлено {added}, обновлено {updated}</translation>
    </message>
    <message>
        <source>Imported the codebook from “{file}”: {added} added, {updated} updated</source>
        <translation>Кодификатор импортирован из «{file}»: добавлено {added}, обновлено {updated}</translation>
    </message>
    <message>
        <source>Imported {number} articles</source>
        <translation>Импортировано статей: {number}</translation>
    </message>
    <message>
        <source>Imported {article}</source>
        <translation>Импортировано: {article}</translation>
    </message>
    <message>
        <source>Brought back {article}</source>
        <translation>Возвращено: {article}</translation>
    </message>
    <message>
        <source>Merged {names} into {name}</source>
        <translation>Объединено: {names} → {name}</translation>
    </message>
    <message>
        <source>Split {name} from {other}</source>
        <translation>Отделено: {name} от {other}</translation>
    </message>
    <message>
        <source>Added the speaker {name}</source>
        <translation>Спикер добавлен: {name}</translation>
    </message>
    <message>
        <source>Renamed {before} to {after}</source>
        <translation>Переименовано: {before} → {after}</translation>
    </message>
    <message>
        <source>Added the alias {alias} to {name}</source>
        <translation>Добавлено имя: {alias} ({name})</translation>
    </message>
    <message>
        <source>Set the language of the alias {alias}</source>
        <translation>Язык имени {alias}</translation>
    </message>
    <message>
        <source>Set the roles of {name}</source>
        <translation>Должности: {name}</translation>
    </message>
    <message>
        <source>Took the alias {alias} from {name}</source>
        <translation>Убрано имя: {alias} ({name})</translation>
    </message>
    <message>
        <source>Unpinned {name}</source>
        <translation>Без клавиши: {name}</translation>
    </message>
    <message>
        <source>Pinned {name} to key {key}</source>
        <translation>Клавиша {key}: {name}</translation>
    </message>
    <message>
        <source>Edited {name}</source>
        <translation>Изменено: {name}</translation>
    </message>
    <message>
        <source>Switched on what was learned of {subject}</source>
        <translation>Вывод включён: {subject}</translation>
    </message>
    <message>
        <source>Switched off what was learned of {subject}</source>
        <translation>Вывод отключён: {subject}</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Отменено: {action}</translation>
    </message>
    <message>
        <source>Redone: {action}</source>
        <translation>Возвращено: {action}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>This quote has only one part.</source>
        <translation>В этой цитате только одна часть.</translation>
    </message>
    <message>
        <source>Select the words of the missed quote first.</source>
        <translation>Сначала выделите слова пропущенной цитаты.</translation>
    </message>
    <message>
        <source>These words are a quote already: this one.</source>
        <translation>Эти слова уже цитата: вот эта.</translation>
    </message>
    <message>
        <source>Added. Type who said it.</source>
        <translation>Добавлено. Введите, кто это сказал.</translation>
    </message>
    <message>
        <source>Added. Perhaps {speaker} (↓ and Enter), or type who said it.</source>
        <translation>Добавлено. Может быть, {speaker} (↓ и Enter), или введите, кто это сказал.</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>Added inside or across a quote by {speaker}. A slip? Undo takes it back.</source>
        <translation>Добавлено внутри цитаты или на её границе (спикер: {speaker}). Случайно? Это можно отменить.</translation>
    </message>
    <message>
        <source>Articles are being imported. Undo works again when that is done or cancelled.</source>
        <translation>Идёт импорт статей. Отменять действия снова можно будет, когда он закончится или будет прерван.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Not a quote</source>
        <translation>Не цитата</translation>
    </message>
    <message>
        <source>Missed quote</source>
        <translation>Добавить цитату</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>К непроверенной</translation>
    </message>
    <message>
        <source>Type a word or a &quot;phrase in quotes&quot;.</source>
        <translation>Введите слово или &quot;фразу в кавычках&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n places</source>
        <translation>
            <numerusform>Показано первых мест: %n</numerusform>
            <numerusform>Показано первых мест: %n</numerusform>
            <numerusform>Показано первых мест: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Note in {article}</source>
        <translation>Заметка в статье «{article}»</translation>
    </message>
    <message>
        <source>Quote in {article}</source>
        <translation>Цитата в статье «{article}»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search articles, quotes, notes</source>
        <translation>Поиск в статьях, цитатах, заметках</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Закрыть поиск (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n places found</source>
        <translation>
            <numerusform>Найдено %n место</numerusform>
            <numerusform>Найдено %n места</numerusform>
            <numerusform>Найдено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Кто это сказал?</translation>
    </message>
    <message>
        <source>suggested in this article</source>
        <translation>предполагается в этой статье</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Создать «{name}»</translation>
    </message>
    <message>
        <source>named in this article</source>
        <translation>упоминается в этой статье</translation>
    </message>
    <message>
        <source>a new speaker</source>
        <translation>новый спикер</translation>
    </message>
    <message>
        <source>The codebook has no target yet. Codebook ▸ Edit the codebook… adds one.</source>
        <translation>В кодификаторе пока нет тем. Добавьте её в меню «Кодификатор ▸ Изменить кодификатор…».</translation>
    </message>
    <message>
        <source>Select the words that show this stance first.</source>
        <translation>Сначала выделите слова, из которых видна эта позиция.</translation>
    </message>
    <message>
        <source>The stance has no evidence any more. Undo brings it back.</source>
        <translation>У позиции больше нет обоснования. Это можно отменить.</translation>
    </message>
    <message>
        <source>Kept as evidence, though it stands outside the quote. Undo takes it back.</source>
        <translation>Сохранено как обоснование, хотя стоит вне цитаты. Это можно отменить.</translation>
    </message>
    <message>
        <source>There is no stance yet: give it a value first.</source>
        <translation>Позиция ещё не указана: сначала выберите значение.</translation>
    </message>
    <message>
        <source>There is no stance on {target} yet: give it a value first.</source>
        <translation>По теме «{target}» позиция ещё не указана: сначала выберите значение.</translation>
    </message>
    <message>
        <source>No quote is current here. Select the words of one in the article to add it.</source>
        <translation>Здесь нет текущей цитаты. Выделите в статье её слова, чтобы добавить.</translation>
    </message>
    <message>
        <source>No article yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Drop text files or a folder anywhere on this window, or:</source>
        <translation>Перетащите текстовые файлы или папку в любое место этого окна или:</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Учебный проект</translation>
    </message>
    <message>
        <source>Quotes decided in this article</source>
        <translation>Проверенные цитаты этой статьи</translation>
    </message>
    <message>
        <source>Progress of the project</source>
        <translation>Ход проекта</translation>
    </message>
    <message>
        <source>Progress of the article</source>
        <translation>Ход статьи</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Сколько осталось</translation>
    </message>
    <message>
        <source>Article {decided} of {total}</source>
        <translation>Статья: {decided} из {total}</translation>
    </message>
    <message>
        <source>Project {decided} of {total}</source>
        <translation>Проект: {decided} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left at your pace</source>
        <translation>меньше минуты в вашем темпе</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left at your pace</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>осталось около %n мин в вашем темпе</numerusform>
            <numerusform>осталось около %n мин в вашем темпе</numerusform>
            <numerusform>осталось около %n мин в вашем темпе</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left at your pace</source>
        <translation>осталось около {hours} ч {minutes} мин в вашем темпе</translation>
    </message>
    <message numerus="yes">
        <source>about %n h left at your pace</source>
        <comment>hours</comment>
        <translation>
            <numerusform>осталось около %n ч в вашем темпе</numerusform>
            <numerusform>осталось около %n ч в вашем темпе</numerusform>
            <numerusform>осталось около %n ч в вашем темпе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours of work left at your pace</source>
        <translation>
            <numerusform>осталось около %n часа работы в вашем темпе</numerusform>
            <numerusform>осталось около %n часов работы в вашем темпе</numerusform>
            <numerusform>осталось около %n часов работы в вашем темпе</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes decided in the project</source>
        <translation>Проверенные цитаты проекта</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Project {project}, annotator {name}</source>
        <translation>Проект {project}, аннотатор {name}</translation>
    </message>
    <message>
        <source>{path}
Your decisions are kept under the name “{name}”; click to change it.</source>
        <translation>{path}
Ваши решения хранятся под именем «{name}»; щёлкните, чтобы сменить его.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>all changes are in the file</comment>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Убрать сообщение</translation>
    </message>
    <message>
        <source>Suggested by {evidence} ({sure}), not decided.</source>
        <translation>Предложено по словам {evidence} ({sure}), не решено.</translation>
    </message>
    <message>
        <source>Suggested ({sure}), not decided.</source>
        <translation>Предложено ({sure}), не решено.</translation>
    </message>
    <message>
        <source>Not carried out: another project was opened meanwhile.</source>
        <translation>Не выполнено: тем временем был открыт другой проект.</translation>
    </message>
    <message>
        <source>No project is open; open one or make a new one from the Project menu.</source>
        <translation>Проект не открыт; откройте его или создайте новый в меню «Проект».</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Открыть учебный проект</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импортировать статьи…</translation>
    </message>
    <message>
        <source>Files can also be dropped onto the window.</source>
        <translation>Файлы можно и перетащить в окно.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Импортировать папку…</translation>
    </message>
    <message>
        <source>Import with options…</source>
        <translation>Импортировать с параметрами…</translation>
    </message>
    <message>
        <source>Outlet, date, language and encoding for all the files.</source>
        <translation>Издание, дата, язык и кодировка для всех файлов.</translation>
    </message>
    <message>
        <source>Import the clipboard&apos;s text</source>
        <translation>Импортировать текст из буфера обмена</translation>
    </message>
    <message>
        <source>Export quotes…</source>
        <translation>Экспортировать цитаты…</translation>
    </message>
    <message>
        <source>Back up the project…</source>
        <translation>Резервная копия проекта…</translation>
    </message>
    <message>
        <source>Print the article…</source>
        <translation>Напечатать статью…</translation>
    </message>
    <message>
        <source>The article with its quotes marked and numbered, and the decided ones as a list.</source>
        <translation>Статья с отмеченными и пронумерованными цитатами; проверенные — ещё и списком.</translation>
    </message>
    <message>
        <source>Save the article as PDF…</source>
        <translation>Сохранить статью в PDF…</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Сведения о статье…</translation>
    </message>
    <message>
        <source>Title, outlet, author, address, date and language of the article.</source>
        <translation>Заголовок, издание, автор, адрес, дата и язык статьи.</translation>
    </message>
    <message>
        <source>Look for quotes again in this article</source>
        <translation>Заново искать цитаты в этой статье</translation>
    </message>
    <message>
        <source>What you decided stays; only open suggestions are replaced.</source>
        <translation>Ваши решения остаются; заменяются только непроверенные предложения.</translation>
    </message>
    <message>
        <source>Look for quotes again in all articles</source>
        <translation>Заново искать цитаты во всех статьях</translation>
    </message>
    <message>
        <source>With progress, and to be cancelled at any time; what you decided stays.</source>
        <translation>Ход виден, прервать можно в любой момент; ваши решения остаются.</translation>
    </message>
    <message>
        <source>Remove this article</source>
        <translation>Удалить эту статью</translation>
    </message>
    <message>
        <source>Undo brings it back with all that was decided.</source>
        <translation>Отмена вернёт её со всеми решениями.</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>Ваше имя…</translation>
    </message>
    <message>
        <source>The name under which your decisions are kept.</source>
        <translation>Имя, под которым хранятся ваши решения.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Подтвердить и дальше</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The suggested speaker is right: on to the next open quote.</source>
        <translation>Предложенный спикер верен: к следующей непроверенной цитате.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Снять решение</translation>
    </message>
    <message>
        <source>Takes the decision on this quote back; stance and note stay.</source>
        <translation>Снимает решение по этой цитате; позиция и заметка остаются.</translation>
    </message>
    <message>
        <source>Selected text is a missed quote</source>
        <translation>Выделенный текст — пропущенная цитата</translation>
    </message>
    <message>
        <source>Change the type: direct, mixed, indirect</source>
        <translation>Сменить тип: прямая, смешанная, косвенная</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Конец на слово раньше</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Конец на слово позже</translation>
    </message>
    <message>
        <source>Start one word earlier</source>
        <translation>Начало на слово раньше</translation>
    </message>
    <message>
        <source>Start one word later</source>
        <translation>Начало на слово позже</translation>
    </message>
    <message>
        <source>Boundary keys: next part of a split quote</source>
        <translation>Клавиши границ: следующая часть разорванной цитаты</translation>
    </message>
    <message>
        <source>The four boundary keys then move the ends of that part alone; after the last part they move the whole quote&apos;s again.</source>
        <translation>Четыре клавиши границ двигают тогда края только этой части; после последней — снова края всей цитаты.</translation>
    </message>
    <message>
        <source>Split the quote in two</source>
        <translation>Разделить цитату на две</translation>
    </message>
    <message>
        <source>At the caret or the first selected word; if neither is inside the quote, the place is asked for.</source>
        <translation>В месте курсора или первого выделенного слова; если ни то, ни другое не внутри цитаты, место будет спрошено.</translation>
    </message>
    <message>
        <source>Join with the next quote</source>
        <translation>Соединить со следующей цитатой</translation>
    </message>
    <message>
        <source>Shows what differs in the wording, and decides for all of them at once.</source>
        <translation>Показывает отличия в словах и решает для всех сразу.</translation>
    </message>
    <message>
        <source>Next open quote</source>
        <translation>Следующая непроверенная цитата</translation>
    </message>
    <message>
        <source>In the next article when this one is finished.</source>
        <translation>В следующей статье, когда эта закончена.</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Следующая цитата</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Предыдущая цитата</translation>
    </message>
    <message>
        <source>Show whom the source stands for</source>
        <translation>Показать, на кого указывает источник</translation>
    </message>
    <message>
        <source>Scrolls to the name that “she” or “the official” refers to; the same key again goes back to the quote.</source>
        <translation>Прокручивает к имени, на которое указывает «она» или «чиновник»; та же клавиша возвращает к цитате.</translation>
    </message>
    <message>
        <source>Why this speaker?</source>
        <translation>Почему этот спикер?</translation>
    </message>
    <message>
        <source>The reason beside the quote, as when the mouse rests on it.</source>
        <translation>Причина рядом с цитатой — как при наведении мыши.</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>Статья закончена</translation>
    </message>
    <message>
        <source>If words may have been missed they are shown first; the same key again says done all the same. Then the next article that is not done.</source>
        <translation>Если слова могли быть пропущены, сначала показываются они; та же клавиша ещё раз — всё равно закончить. Затем следующая незаконченная статья.</translation>
    </message>
    <message>
        <source>History of decisions</source>
        <translation>История решений</translation>
    </message>
    <message>
        <source>Who decided what and when, for this quote or the whole project; takes any number of steps back.</source>
        <translation>Кто, что и когда решил — по этой цитате или по всему проекту; отменяет любое число шагов.</translation>
    </message>
    <message>
        <source>Copy the quote with its citation</source>
        <translation>Копировать цитату со ссылкой</translation>
    </message>
    <message>
        <source>“Words” — Speaker, role; “Title”, outlet, date, address, characters from–to; a claim without marks is marked as reported.</source>
        <translation>«Слова» — спикер, должность; «Заголовок», издание, дата, адрес, знаки от–до; сказанное без кавычек помечается как пересказ.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>This article or the whole project</source>
        <translation>Эта статья или весь проект</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Lists the quotes of the shown article, or of all articles: the keys then go from one article into the next.</source>
        <translation>Показывает цитаты открытой статьи или всех статей: клавиши тогда переходят из статьи в статью.</translation>
    </message>
    <message>
        <source>Next order: text, doubt, speaker</source>
        <translation>Следующий порядок: текст, сомнение, спикер</translation>
    </message>
    <message>
        <source>Choose filters</source>
        <translation>Выбрать фильтры</translation>
    </message>
    <message>
        <source>Left and Right go from filter to filter, Down opens one, Space ticks, Esc goes back to the article.</source>
        <translation>Влево и вправо — от фильтра к фильтру, вниз — открыть, пробел — отметить, Esc — назад к статье.</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Отбор по состоянию</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Отбор по виду</translation>
    </message>
    <message>
        <source>Filter by speaker</source>
        <translation>Отбор по спикеру</translation>
    </message>
    <message>
        <source>Filter by stance</source>
        <translation>Отбор по позиции</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Отбор по языку</translation>
    </message>
    <message>
        <source>Filter by sureness</source>
        <translation>Отбор по уверенности</translation>
    </message>
    <message>
        <source>Filter by annotator</source>
        <translation>Отбор по аннотатору</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Отбор по словам…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Confirm all open quotes of this list…</source>
        <translation>Подтвердить все непроверенные цитаты списка…</translation>
    </message>
    <message>
        <source>A few letters of a name or alias, then Enter.</source>
        <translation>Несколько букв имени, затем Enter.</translation>
    </message>
    <message>
        <source>Nobody can be named</source>
        <translation>Назвать некого</translation>
    </message>
    <message>
        <source>Assign the speaker of key 1</source>
        <translation>Назначить спикера с клавиши 1</translation>
    </message>
    <message>
        <source>Assigns the pinned speaker, confirms, and goes on to the next open quote.</source>
        <translation>Назначает закреплённого спикера, подтверждает и переходит к следующей непроверенной цитате.</translation>
    </message>
    <message>
        <source>A pinned speaker, and go on</source>
        <translation>Закреплённый спикер — и дальше</translation>
    </message>
    <message>
        <source>Assign the speaker of key 2</source>
        <translation>Назначить спикера с клавиши 2</translation>
    </message>
    <message>
        <source>Assign the speaker of key 3</source>
        <translation>Назначить спикера с клавиши 3</translation>
    </message>
    <message>
        <source>Assign the speaker of key 4</source>
        <translation>Назначить спикера с клавиши 4</translation>
    </message>
    <message>
        <source>Assign the speaker of key 5</source>
        <translation>Назначить спикера с клавиши 5</translation>
    </message>
    <message>
        <source>Assign the speaker of key 6</source>
        <translation>Назначить спикера с клавиши 6</translation>
    </message>
    <message>
        <source>Assign the speaker of key 7</source>
        <translation>Назначить спикера с клавиши 7</translation>
    </message>
    <message>
        <source>Assign the speaker of key 8</source>
        <translation>Назначить спикера с клавиши 8</translation>
    </message>
    <message>
        <source>Assign the speaker of key 9</source>
        <translation>Назначить спикера с клавиши 9</translation>
    </message>
    <message>
        <source>Same speaker for the other quotes offered</source>
        <translation>Тот же спикер для других предложенных цитат</translation>
    </message>
    <message>
        <source>After a correction: the other open quotes with the same suggestion get the same speaker, in one step.</source>
        <translation>После исправления: другие непроверенные цитаты с тем же предложением получают того же спикера за один шаг.</translation>
    </message>
    <message>
        <source>Confirm all quotes of this speaker…</source>
        <translation>Подтвердить все цитаты этого спикера…</translation>
    </message>
    <message>
        <source>Those of the whole project that are sure enough, after a look at the list, in one undoable step.</source>
        <translation>Достаточно уверенные по всему проекту — после просмотра списка, одним отменяемым шагом.</translation>
    </message>
    <message>
        <source>Edit speakers…</source>
        <translation>Изменить спикеров…</translation>
    </message>
    <message>
        <source>Names, aliases, kinds, colours, keys; merge two entries into one.</source>
        <translation>Имена, виды, цвета, клавиши; объединение двух записей в одну.</translation>
    </message>
    <message>
        <source>What was learned…</source>
        <translation>Выводы из решений…</translation>
    </message>
    <message>
        <source>What your decisions taught for later suggestions, with a switch for each lesson.</source>
        <translation>Чему ваши решения научили программу; каждый вывод можно отключить.</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>За</translation>
    </message>
    <message>
        <source>The speaker&apos;s stance on the current target; the same key again takes it back.</source>
        <translation>Позиция спикера по текущей теме; та же клавиша снимает её.</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Двояко</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Supports, confirm and go on</source>
        <translation>За, подтвердить и дальше</translation>
    </message>
    <message>
        <source>Stance and suggested speaker are decided in one step.</source>
        <translation>Позиция и предложенный спикер принимаются за один шаг.</translation>
    </message>
    <message>
        <source>The stance on the current target, confirm, and go on</source>
        <translation>Позиция по текущей теме, подтвердить и дальше</translation>
    </message>
    <message>
        <source>Opposes, confirm and go on</source>
        <translation>Против, подтвердить и дальше</translation>
    </message>
    <message>
        <source>Mixed, confirm and go on</source>
        <translation>Двояко, подтвердить и дальше</translation>
    </message>
    <message>
        <source>Neutral, confirm and go on</source>
        <translation>Нейтрально, подтвердить и дальше</translation>
    </message>
    <message>
        <source>Unclear, confirm and go on</source>
        <translation>Неясно, подтвердить и дальше</translation>
    </message>
    <message>
        <source>Accept the suggested stances</source>
        <translation>Принять предложенные позиции</translation>
    </message>
    <message>
        <source>Takes all stances suggested for this quote as your decision, in one step. Until then they count for nothing.</source>
        <translation>Принимает все позиции, предложенные для этой цитаты, как ваше решение за один шаг. До этого они не учитываются.</translation>
    </message>
    <message>
        <source>How strong the stance is; press again: 1 → 2 → 3 → not said</source>
        <translation>Сила позиции; при повторном нажатии: 1 → 2 → 3 → не указана</translation>
    </message>
    <message>
        <source>Selected words show the stance</source>
        <translation>Выделенные слова показывают позицию</translation>
    </message>
    <message>
        <source>Evidence for the stance on the current target; without a selection the stance has none any more.</source>
        <translation>Обоснование позиции по текущей теме; без выделения обоснование снимается.</translation>
    </message>
    <message>
        <source>Note on the stance…</source>
        <translation>Заметка о позиции…</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>Следующая тема</translation>
    </message>
    <message>
        <source>Previous target</source>
        <translation>Предыдущая тема</translation>
    </message>
    <message>
        <source>Edit the codebook…</source>
        <translation>Изменить кодификатор…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Every action, article and speaker by a few letters of its name.</source>
        <translation>Любое действие, статья и спикер по нескольким буквам названия.</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Назад к статье</translation>
    </message>
    <message>
        <source>Puts the keys back to work, closes the search, and clears the messages.</source>
        <translation>Возвращает клавиши к работе, закрывает поиск и убирает сообщения.</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>Shows it where the window is narrow, or hides it.</source>
        <translation>Показывает его в узком окне или скрывает.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Светлое или тёмное, как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Language as the system</source>
        <translation>Язык системы</translation>
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
        <translation>Режим чтения</translation>
    </message>
    <message>
        <source>The article and the inspector, nothing else, on the full screen.</source>
        <translation>Только статья и инспектор, на весь экран.</translation>
    </message>
    <message>
        <source>Panels back to their places</source>
        <translation>Панели на свои места</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Знакомство с программой</translation>
    </message>
    <message>
        <source>The three steps of the first start, again.</source>
        <translation>Три шага первого запуска ещё раз.</translation>
    </message>
    <message>
        <source>Gives an action another key; single letters stay letters in text fields.</source>
        <translation>Даёт действию другую клавишу; в полях ввода буквы остаются буквами.</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Журнал…</translation>
    </message>
    <message>
        <source>What the program wrote down about itself, for whoever helps with it.</source>
        <translation>Что программа записала о себе — для того, кто помогает с ней.</translation>
    </message>
    <message>
        <source>The project was not opened; it is as it was before.</source>
        <translation>Проект не открыт; он остался таким, каким был.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted terms were not looked at.</source>
        <translation>
            <numerusform>Не просмотрен %n термин в кавычках.</numerusform>
            <numerusform>Не просмотрены %n термина в кавычках.</numerusform>
            <numerusform>Не просмотрено %n терминов в кавычках.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Every article of the project is done.</source>
        <translation>Готово. Закончены все статьи проекта.</translation>
    </message>
    <message>
        <source>Done: {done}. Now: {article}</source>
        <translation>Готово: {done}. Теперь: {article}</translation>
    </message>
    <message>
        <source>Possibly missed</source>
        <translation>Возможно, пропущено</translation>
    </message>
    <message>
        <source>Passages that were possibly missed</source>
        <translation>Возможно, пропущенные места</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Больше смотреть нечего.</translation>
    </message>
    <message>
        <source>Show quoted terms, titles and echoes, too</source>
        <translation>Показать и термины, названия, отголоски в кавычках</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Сделать цитатой</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Закрыть проверку</translation>
    </message>
    <message>
        <source>Done with “{article}”?</source>
        <translation>Готово: «{article}»?</translation>
    </message>
    <message numerus="yes">
        <source>Possibly missed: %n passages</source>
        <translation>
            <numerusform>Возможно, пропущено: %n место</numerusform>
            <numerusform>Возможно, пропущено: %n места</numerusform>
            <numerusform>Возможно, пропущено: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} goes back to the passages.</source>
        <translation>{key} возвращает к этим местам.</translation>
    </message>
    <message>
        <source>{keys} walk through them; select other words if these are not right.</source>
        <translation>{keys} — переход между ними; если слова не те, выделите другие.</translation>
    </message>
    <message numerus="yes">
        <source>%n quoted terms, titles and echoes</source>
        <translation>
            <numerusform>%n термин, название или отголосок в кавычках</numerusform>
            <numerusform>%n термина, названия и отголоска в кавычках</numerusform>
            <numerusform>%n терминов, названий и отголосков в кавычках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are still open.</source>
        <translation>
            <numerusform>Ещё не проверена %n цитата.</numerusform>
            <numerusform>Ещё не проверены %n цитаты.</numerusform>
            <numerusform>Ещё не проверено %n цитат.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} again marks the article as done all the same.</source>
        <translation>{key} ещё раз — всё равно считать статью законченной.</translation>
    </message>
    <message>
        <source>in quotation marks: {words}</source>
        <translation>в кавычках: {words}</translation>
    </message>
    <message>
        <source>reporting verb “{verb}”: {words}</source>
        <translation>глагол речи «{verb}»: {words}</translation>
    </message>
    <message>
        <source>taken for a term: {words}</source>
        <translation>принято за термин: {words}</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>кому-то другому</translation>
    </message>
    <message>
        <source>Split in two. One part seems to be by {speaker}: it is open.</source>
        <translation>Разделено надвое. Одна часть, похоже, принадлежит другому ({speaker}): она не проверена.</translation>
    </message>
    <message>
        <source>Split in two: each part is a quote of its own now.</source>
        <translation>Разделено надвое: каждая часть теперь отдельная цитата.</translation>
    </message>
    <message>
        <source>No quote of this article follows that it could be joined with.</source>
        <translation>Дальше в этой статье нет цитаты, с которой её можно соединить.</translation>
    </message>
    <message>
        <source>Joined with the next quote.</source>
        <translation>Соединено со следующей цитатой.</translation>
    </message>
    <message>
        <source>No word of this quote begins like that.</source>
        <translation>Ни одно слово этой цитаты так не начинается.</translation>
    </message>
    <message>
        <source>Where does the second quote begin?</source>
        <translation>Где начинается вторая цитата?</translation>
    </message>
    <message>
        <source>Its first letters</source>
        <translation>Её первые буквы</translation>
    </message>
    <message>
        <source>after “…{words}”</source>
        <translation>после «…{words}»</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>The same words in other articles</source>
        <translation>Те же слова в других статьях</translation>
    </message>
    <message>
        <source>Nobody is named in this quote: go to one with the speaker you mean.</source>
        <translation>В этой цитате никто не назван: перейдите к цитате нужного спикера.</translation>
    </message>
    <message>
        <source>Confirm all of {speaker}</source>
        <translation>Подтвердить все цитаты: {speaker}</translation>
    </message>
    <message>
        <source>Confirm all of this list</source>
        <translation>Подтвердить весь список</translation>
    </message>
    <message>
        <source>Open quotes whose suggested speaker is right. Space takes one out; Enter confirms the ticked ones.</source>
        <translation>Непроверенные цитаты с верным предложенным спикером. Пробел исключает цитату; Enter подтверждает отмеченные.</translation>
    </message>
    <message>
        <source>How sure at least</source>
        <translation>Уверенность не ниже</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes confirmed; undo takes all of them back.</source>
        <translation>
            <numerusform>Подтверждена %n цитата; отмена вернёт всё как было.</numerusform>
            <numerusform>Подтверждены %n цитаты; отмена вернёт всё как было.</numerusform>
            <numerusform>Подтверждено %n цитат; отмена вернёт всё как было.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Подтверждение…</translation>
    </message>
    <message>
        <source>They had the same suggestion as the quote that you just gave to {speaker}. Space takes one out; Enter gives the ticked ones to the same speaker.</source>
        <translation>У них было то же предложение, что у цитаты, которую вы только что исправили (спикер: {speaker}). Пробел исключает цитату; Enter назначает отмеченным того же спикера.</translation>
    </message>
    <message>
        <source>Also {speaker}?</source>
        <translation>Тоже {speaker}?</translation>
    </message>
    <message>
        <source>No other article has these words.</source>
        <translation>В других статьях этих слов нет.</translation>
    </message>
    <message>
        <source>Decide first who said this quote; then the others can follow.</source>
        <translation>Сначала решите, кому принадлежит эта цитата; затем можно решить и остальные.</translation>
    </message>
    <message>
        <source>The same statement in other articles. Underlined: only there. Struck out: only in this quote. Enter gives the ticked ones, and this quote, to {speaker}.</source>
        <translation>То же высказывание в других статьях. Подчёркнуто: только там. Зачёркнуто: только в этой цитате. Enter назначает отмеченным и этой цитате спикера: {speaker}.</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n articles</source>
        <translation>
            <numerusform>Ещё в %n статье</numerusform>
            <numerusform>Ещё в %n статьях</numerusform>
            <numerusform>Ещё в %n статьях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n articles or more</source>
        <translation>
            <numerusform>Ещё в %n статье или больше</numerusform>
            <numerusform>Ещё в %n статьях или больше</numerusform>
            <numerusform>Ещё в %n статьях или больше</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stance, too, where they have none: {stances}</source>
        <translation>И позиция, где её ещё нет: {stances}</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes decided; undo takes all of them back.</source>
        <translation>
            <numerusform>Проверена %n цитата; отмена вернёт всё как было.</numerusform>
            <numerusform>Проверены %n цитаты; отмена вернёт всё как было.</numerusform>
            <numerusform>Проверено %n цитат; отмена вернёт всё как было.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>These are the first {number}; the others after them.</source>
        <translation>Это первые {number}; остальные — после них.</translation>
    </message>
    <message>
        <source>No open quote is that sure.</source>
        <translation>Ни у одной непроверенной цитаты нет такой уверенности.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n quotes</source>
        <translation>
            <numerusform>Подтвердить %n цитату</numerusform>
            <numerusform>Подтвердить %n цитаты</numerusform>
            <numerusform>Подтвердить %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n quotes</source>
        <translation>
            <numerusform>Применить к %n цитате</numerusform>
            <numerusform>Применить к %n цитатам</numerusform>
            <numerusform>Применить к %n цитатам</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>[without: {words}]</source>
        <translation>[без: {words}]</translation>
    </message>
    <message>
        <source>[in addition: {words}]</source>
        <translation>[добавлено: {words}]</translation>
    </message>
    <message>
        <source>[instead of {here}: {there}]</source>
        <translation>[вместо {here}: {there}]</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>no cue of its own, so it goes on from the quote before</source>
        <translation>своих вводящих слов нет, поэтому продолжает предыдущую цитату</translation>
    </message>
    <message>
        <source>signed after the quote</source>
        <translation>подпись после цитаты</translation>
    </message>
    <message>
        <source>a name and a colon introduce it</source>
        <translation>перед ней имя и двоеточие</translation>
    </message>
    <message>
        <source>a colon introduces it</source>
        <translation>перед ней двоеточие</translation>
    </message>
    <message>
        <source>no cue beside the quote</source>
        <translation>рядом с цитатой нет вводящих слов</translation>
    </message>
    <message>
        <source>a turn of the dialogue without a cue</source>
        <translation>реплика диалога без вводящих слов</translation>
    </message>
    <message>
        <source>a name before a colon</source>
        <translation>имя перед двоеточием</translation>
    </message>
    <message>
        <source>nobody is named for it</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>{name} is quoted beside it</source>
        <translation>рядом цитируется {name}</translation>
    </message>
    <message>
        <source>{mention} is who says what it stands in</source>
        <translation>{mention} – тот, кто произносит цитату, в которой она стоит</translation>
    </message>
    <message>
        <source>the wording names nobody</source>
        <translation>в тексте никто не назван</translation>
    </message>
    <message>
        <source>nobody was found who could have said it</source>
        <translation>не нашлось никого, кто мог бы это сказать</translation>
    </message>
    <message>
        <source>its subject is left out, taken from the quote before = {name}, {entry} in the speaker list</source>
        <translation>подлежащее опущено, взято из предыдущей цитаты = {name}, в списке спикеров — {entry}</translation>
    </message>
    <message>
        <source>its subject is left out, taken from the quote before = {name}</source>
        <translation>подлежащее опущено, взято из предыдущей цитаты = {name}</translation>
    </message>
    <message>
        <source>the subject is left out, so it is who spoke before: {name} (in the list of speakers)</source>
        <translation>подлежащее опущено, значит, это прежний спикер: {name} (есть в списке спикеров)</translation>
    </message>
    <message>
        <source>the subject is left out, so it is who spoke before: {name}</source>
        <translation>подлежащее опущено, значит, это прежний спикер: {name}</translation>
    </message>
    <message>
        <source>{mention} is the speaker, {entry} in the speaker list</source>
        <translation>{mention} — спикер, в списке спикеров — {entry}</translation>
    </message>
    <message>
        <source>{mention} is the speaker</source>
        <translation>{mention} — спикер</translation>
    </message>
    <message>
        <source>{mention} = {name}, {entry} in the speaker list</source>
        <translation>{mention} = {name}, в списке спикеров — {entry}</translation>
    </message>
    <message>
        <source>{mention} = {name} (in the list of speakers)</source>
        <translation>{mention} = {name} (есть в списке спикеров)</translation>
    </message>
    <message>
        <source>{mention} = {name}</source>
        <translation>{mention} = {name}</translation>
    </message>
    <message>
        <source>{cue} in a sentence beside the quote</source>
        <translation>{cue} в предложении рядом с цитатой</translation>
    </message>
    <message>
        <source>{cue} after the reported words, which stand without marks</source>
        <translation>{cue} после пересказанных слов без кавычек</translation>
    </message>
    <message>
        <source>{cue} before the reported words, which stand without marks</source>
        <translation>{cue} перед пересказанными словами без кавычек</translation>
    </message>
    <message>
        <source>{cue} after it</source>
        <translation>{cue} после неё</translation>
    </message>
    <message>
        <source>{mention} stands before it</source>
        <translation>перед этим стоит {mention}</translation>
    </message>
    <message>
        <source>{cue} before it</source>
        <translation>{cue} перед ней</translation>
    </message>
    <message>
        <source>{cue} before the quote</source>
        <translation>{cue} перед цитатой</translation>
    </message>
    <message>
        <source>{cue} between the parts of the quote</source>
        <translation>{cue} между частями цитаты</translation>
    </message>
    <message>
        <source>{cue} after the quote</source>
        <translation>{cue} после цитаты</translation>
    </message>
    <message>
        <source>{cue} before marks inside another quote</source>
        <translation>{cue} перед кавычками внутри другой цитаты</translation>
    </message>
    <message>
        <source>{cue} put in between</source>
        <translation>{cue} посередине</translation>
    </message>
    <message>
        <source>{cue} before a colon</source>
        <translation>{cue} перед двоеточием</translation>
    </message>
    <message>
        <source>{cue} with a clause</source>
        <translation>{cue} с придаточным предложением</translation>
    </message>
    <message>
        <source>{cue} after the statement</source>
        <translation>{cue} после высказывания</translation>
    </message>
    <message>
        <source>{cue} as a phrase</source>
        <translation>{cue} как оборот</translation>
    </message>
    <message>
        <source>{cue} in the dialogue</source>
        <translation>{cue} в диалоге</translation>
    </message>
    <message>
        <source>{cue} with quoted words</source>
        <translation>{cue} со словами в кавычках</translation>
    </message>
    <message>
        <source>{cue} with an infinitive</source>
        <translation>{cue} с инфинитивом</translation>
    </message>
    <message>
        <source>{cue} beside the quote</source>
        <translation>{cue} рядом с цитатой</translation>
    </message>
    <message>
        <source>other names stand near the cue</source>
        <translation>рядом с вводящими словами есть другие имена</translation>
    </message>
    <message>
        <source>the reference could be to somebody else</source>
        <translation>речь может идти о ком-то другом</translation>
    </message>
    <message>
        <source>it could be a term or a title</source>
        <translation>это может быть термин или название</translation>
    </message>
    <message>
        <source>it could go on from the quote before</source>
        <translation>это может быть продолжением предыдущей цитаты</translation>
    </message>
    <message>
        <source>it could also go with {cue} of {mention}</source>
        <translation>может относиться и к словам {cue} ({mention})</translation>
    </message>
    <message>
        <source>it could also go with {cue} nearby</source>
        <translation>может относиться и к {cue} рядом</translation>
    </message>
    <message>
        <source>{mention} could be {name}, too</source>
        <translation>{mention} — это может быть и {name}</translation>
    </message>
    <message>
        <source>“{named}” names the target, and the reporting word itself is against it.</source>
        <translation>«{named}» называет тему, и сам глагол речи против неё.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and the reporting word itself is for it.</source>
        <translation>«{named}» называет тему, и сам глагол речи за неё.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and the speaker asks for it.</source>
        <translation>«{named}» называет тему, и спикер просит об этом.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and an official of the country whose matter it is has no word against it.</source>
        <translation>«{named}» называет тему, и представитель страны, которой это касается, ничего не говорит против.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and an official of the country it is aimed at speaks ill of it.</source>
        <translation>«{named}» называет тему, и представитель страны, против которой это направлено, отзывается об этом плохо.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” is said of it by the speaker.</source>
        <translation>«{named}» называет тему, и спикер говорит о ней «{said}».</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” shows where the speaker stands.</source>
        <translation>«{named}» называет тему, и «{said}» показывает позицию спикера.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” is asked for.</source>
        <translation>«{named}» называет тему, и «{said}» — то, о чём просят.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” is itself a judgement.</source>
        <translation>«{named}» называет тему, и «{said}» уже само по себе оценка.</translation>
    </message>
    <message>
        <source>“{named}” names the target, and “{said}” is said about it.</source>
        <translation>«{named}» называет тему, и о ней сказано «{said}».</translation>
    </message>
    <message>
        <source>“{named}”, just before, names the target, and an official of the country whose matter it is has no word against it.</source>
        <translation>«{named}» непосредственно перед этим называет тему, и представитель страны, которой это касается, ничего не говорит против.</translation>
    </message>
    <message>
        <source>“{named}”, just before, names the target, and an official of the country it is aimed at speaks ill of what comes of it.</source>
        <translation>«{named}» непосредственно перед этим называет тему, и представитель страны, против которой это направлено, плохо отзывается о последствиях.</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>Добавлена вручную.</translation>
    </message>
    <message>
        <source>Split off by hand.</source>
        <translation>Отделена вручную.</translation>
    </message>
    <message>
        <source>Learned: you named {name} for this in {where}.</source>
        <translation>Вывод: {name} — так вы решили раньше: {where}.</translation>
    </message>
    <message>
        <source>Learned: you did not name {name} for this in {where}.</source>
        <translation>Вывод: {name} — так вы не решали: {where}.</translation>
    </message>
    <message>
        <source>Learned: you found no quote in {where} on words put so ({outlet}).</source>
        <translation>Вывод: в таких словах вы не увидели цитаты: {where} ({outlet}).</translation>
    </message>
    <message>
        <source>Without that: {name}, {percent} sure.</source>
        <translation>Без этого: {name}, уверенность {percent}.</translation>
    </message>
    <message>
        <source>{agreeing} of {all} decisions ({outlet})</source>
        <translation>решений {agreeing} из {all} ({outlet})</translation>
    </message>
    <message>
        <source>{agreeing} of {all} decisions elsewhere</source>
        <translation>решений {agreeing} из {all} в других изданиях</translation>
    </message>
    <message>
        <source>{agreeing} of {all} decisions</source>
        <translation>решений {agreeing} из {all}</translation>
    </message>
    <message>
        <source>{here} and {elsewhere}</source>
        <translation>{here} и {elsewhere}</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>эта статья</translation>
    </message>
    <message>
        <source>articles without an outlet</source>
        <translation>статьи без издания</translation>
    </message>
    <message>
        <source>against it: {doubt}</source>
        <translation>против: {doubt}</translation>
    </message>
    <message>
        <source>{who}, named {place}</source>
        <translation>{who}, упоминание {place}</translation>
    </message>
    <message>
        <source>in the same paragraph</source>
        <translation>в том же абзаце</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs above</source>
        <translation>
            <numerusform>на %n абзац выше</numerusform>
            <numerusform>на %n абзаца выше</numerusform>
            <numerusform>на %n абзацев выше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs below</source>
        <translation>
            <numerusform>на %n абзац ниже</numerusform>
            <numerusform>на %n абзаца ниже</numerusform>
            <numerusform>на %n абзацев ниже</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is {what}, and this version reads plain text only (.txt, .text, .md): save its words as text first.</source>
        <translation>«{name}» — это {what}, а эта версия читает только простой текст (.txt, .text, .md): сначала сохраните его как текст.</translation>
    </message>
    <message>
        <source>“{name}” is {what}, not plain text: save its words as a .txt file first.</source>
        <translation>«{name}» — это {what}, а не простой текст: сначала сохраните его в файл .txt.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it.</source>
        <translation>«{name}» пуст: в нём нет текста.</translation>
    </message>
    <message>
        <source>There is no text in what was given.</source>
        <translation>В том, что дано, нет текста.</translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <translation>Нет текста: {name}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {number} MB, too large for one article: split it into its articles.</source>
        <translation>«{name}» больше {number} МБ — слишком много для одной статьи: разделите его на статьи.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» — папка, а не файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: {share} of it are control characters.</source>
        <translation>«{name}» — не текстовый файл: {share} в нём — управляющие символы.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: there are zero bytes all over it.</source>
        <translation>«{name}» — не текстовый файл: в нём повсюду нулевые байты.</translation>
    </message>
    <message>
        <source>There is no text encoding called “{encoding}”; try utf-8, utf-16, cp1252, cp1251 or koi8-r.</source>
        <translation>Нет кодировки «{encoding}»; попробуйте utf-8, utf-16, cp1252, cp1251 или koi8-r.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read as {encoding} (byte {number} does not fit): choose another encoding, or let it be detected.</source>
        <translation>«{name}» не читается как {encoding} (байт {number} не подходит): выберите другую кодировку или оставьте её определение программе.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read as {encoding}: choose another encoding, or let it be detected.</source>
        <translation>«{name}» не читается как {encoding}: выберите другую кодировку или оставьте её определение программе.</translation>
    </message>
    <message>
        <source>“{name}” does not look like English, Spanish or Russian text in any usual encoding: if it is text, name its encoding when you import it.</source>
        <translation>«{name}» не похож на английский, испанский или русский текст ни в одной обычной кодировке: если это текст, укажите кодировку при импорте.</translation>
    </message>
    <message>
        <source>“{name}” was read as {encoding}, a guess that may be wrong: if its letters look wrong, import it with another encoding.</source>
        <translation>«{name}» прочитан как {encoding}, это догадка и может быть неверна: если буквы выглядят не так, импортируйте его в другой кодировке.</translation>
    </message>
    <message>
        <source>“{name}” was read as {encoding}, {label}: if its letters look wrong, import it with another encoding.</source>
        <translation>«{name}» прочитан как {encoding}, {label}: если буквы выглядят не так, импортируйте его в другой кодировке.</translation>
    </message>
    <message>
        <source>1 place in “{name}” is not valid {encoding}; the character there was replaced by U+FFFD (�).</source>
        <translation>Одно место в «{name}» не подходит под {encoding}; символ заменён на U+FFFD (�).</translation>
    </message>
    <message>
        <source>{number} places in “{name}” are not valid {encoding}; the characters there were replaced by U+FFFD (�).</source>
        <translation>Мест в «{name}», не подходящих под {encoding}: {number}; символы заменены на U+FFFD (�).</translation>
    </message>
    <message>
        <source>1 control character in “{name}” can&apos;t be shown and became U+FFFD (�).</source>
        <translation>Управляющий символ в «{name}» нельзя показать, он стал U+FFFD (�).</translation>
    </message>
    <message>
        <source>{number} control characters in “{name}” can&apos;t be shown and became U+FFFD (�).</source>
        <translation>Управляющих символов в «{name}», которые нельзя показать: {number}; они стали U+FFFD (�).</translation>
    </message>
    <message>
        <source>“{name}” looks like the source of a web page: its tags were imported as words.</source>
        <translation>«{name}» похож на исходный код веб-страницы: теги импортированы как слова.</translation>
    </message>
    <message>
        <source>The folder “{name}” has no plain text files in it ({kinds}).</source>
        <translation>В папке «{name}» нет простых текстовых файлов ({kinds}).</translation>
    </message>
    <message>
        <source>Left out of the folder “{name}”: {names} and {number} more; only plain text files are read ({kinds}).</source>
        <translation>Пропущено в папке «{name}»: {names} и ещё {number}; читаются только простые текстовые файлы ({kinds}).</translation>
    </message>
    <message>
        <source>Left out of the folder “{name}”: {names}; only plain text files are read ({kinds}).</source>
        <translation>Пропущено в папке «{name}»: {names}; читаются только простые текстовые файлы ({kinds}).</translation>
    </message>
    <message>
        <source>There is no file or folder “{name}”.</source>
        <translation>Нет файла или папки «{name}».</translation>
    </message>
    <message>
        <source>“{name}” belongs to the open project: it holds articles and is none.</source>
        <translation>«{name}» относится к открытому проекту: в нём статьи, сам он не статья.</translation>
    </message>
    <message>
        <source>“{name}” was imported without quotes, because the program broke while it looked for them ({bug}): please report it, with the article; quotes can be added by hand.</source>
        <translation>«{name}» импортирован без цитат: при их поиске в программе произошла ошибка ({bug}). Сообщите о ней, приложив статью; цитаты можно добавить вручную.</translation>
    </message>
    <message>
        <source>There is already something at {path}; choose another name.</source>
        <translation>Здесь уже что-то есть: {path}; выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist; create it first, or choose another place.</source>
        <translation>Папки {path} нет; сначала создайте её или выберите другое место.</translation>
    </message>
    <message>
        <source>No project can be made at {path}: {reason}.</source>
        <translation>Проект здесь создать нельзя: {path}: {reason}.</translation>
    </message>
    <message>
        <source>There is no project at {path}; check the name, or create a new project.</source>
        <translation>Проекта здесь нет: {path}; проверьте имя или создайте новый проект.</translation>
    </message>
    <message>
        <source>The project {path} can&apos;t be opened: it is a folder.</source>
        <translation>Проект {path} не открывается: это папка.</translation>
    </message>
    <message>
        <source>The project {path} can&apos;t be opened: it is not a file.</source>
        <translation>Проект {path} не открывается: это не файл.</translation>
    </message>
    <message>
        <source>The project {path} can&apos;t be opened: you may not read it.</source>
        <translation>Проект {path} не открывается: у вас нет права его читать.</translation>
    </message>
    <message>
        <source>The project {path} can&apos;t be opened: {reason}.</source>
        <translation>Проект {path} не открывается: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a CubaQuotes project; it was left as it is.</source>
        <translation>{path} — не проект CubaQuotes; файл остался как был.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of CubaQuotes; update the program to open it.</source>
        <translation>«{name}» создан более новой версией CubaQuotes; обновите программу, чтобы открыть его.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version of CubaQuotes and can&apos;t be brought up to date where it lies; copy it to a folder where you may write, and use the copy.</source>
        <translation>«{name}» создан более старой версией CubaQuotes, и на этом месте его нельзя обновить; скопируйте его в папку, доступную для записи, и откройте копию.</translation>
    </message>
    <message>
        <source>“{name}” was tidied up by another program while it was open here. The last action was not saved; everything before it is. Close this window and open the project again to go on.</source>
        <translation>Другая программа изменила файлы «{name}», пока он был открыт здесь. Последнее действие не сохранено; всё до него сохранено. Закройте окно и откройте проект снова.</translation>
    </message>
    <message>
        <source>“{name}” is locked by another program; close that program, or wait, and try again.</source>
        <translation>«{name}» заблокирован другой программой; закройте её или подождите и повторите.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be opened for writing; check that you may write in {path}.</source>
        <translation>«{name}» не открывается для записи; проверьте, можете ли вы писать в {path}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be saved because the disk is full; free some space and try again.</source>
        <translation>«{name}» не сохранить: диск заполнен; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” refuses to read or write; check that it is connected and not full, and try again.</source>
        <translation>Диск, на котором лежит «{name}», не читает или не пишет; проверьте, подключён ли он и есть ли место, и повторите.</translation>
    </message>
    <message>
        <source>“{name}” or its folder is read-only; copy the project to a folder where you may write, and open the copy.</source>
        <translation>«{name}» или его папка доступны только для чтения; скопируйте проект в папку, доступную для записи, и откройте копию.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; open a backup, and keep the damaged file for repair.</source>
        <translation>«{name}» повреждён; откройте резервную копию, а повреждённый файл сохраните для восстановления.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and no longer a database; open a backup.</source>
        <translation>«{name}» повреждён и больше не база данных; откройте резервную копию.</translation>
    </message>
    <message>
        <source>“{name}” belongs to the open project itself: choose another name for the list.</source>
        <translation>«{name}» относится к самому открытому проекту: выберите другое имя для списка.</translation>
    </message>
    <message>
        <source>“{name}” belongs to the open project itself: choose another name.</source>
        <translation>«{name}» относится к самому открытому проекту: выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” belongs to the open project itself, and is no list; choose a TOML or CSV file.</source>
        <translation>«{name}» относится к самому открытому проекту и не список; выберите файл TOML или CSV.</translation>
    </message>
    <message>
        <source>“{name}” is a project or another database: choose another name.</source>
        <translation>«{name}» — проект или другая база данных: выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” has the ending “{ending}”, which stands for no format: let it end with .csv or .jsonl, or name the format.</source>
        <translation>«{name}» с окончанием «{ending}», которое не означает формата: пусть будет .csv или .jsonl, или укажите формат.</translation>
    </message>
    <message>
        <source>“{name}” has no ending, which stands for no format: let it end with .csv or .jsonl, or name the format.</source>
        <translation>У «{name}» нет окончания, по которому виден формат: пусть будет .csv или .jsonl, или укажите формат.</translation>
    </message>
    <message>
        <source>Export to {format} is not available yet: choose {formats}.</source>
        <translation>Экспорт в {format} пока недоступен: выберите {formats}.</translation>
    </message>
    <message>
        <source>There is no export format “{format}”: choose {formats}.</source>
        <translation>Нет формата экспорта «{format}»: выберите {formats}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: there is no folder “{path}”.</source>
        <translation>«{name}» не записать: нет папки «{path}».</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {reason}.</source>
        <translation>«{name}» не записать: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: {reason}.</source>
        <translation>«{name}» не прочитать: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is neither TOML nor CSV by its ending; name it {table}s.toml or {table}s.csv.</source>
        <translation>«{name}» по расширению не TOML и не CSV; назовите файл {table}s.toml или {table}s.csv.</translation>
    </message>
    <message>
        <source>“{name}” is not valid TOML: {error}.</source>
        <translation>«{name}» – не TOML: {error}.</translation>
    </message>
    <message>
        <source>“{name}” has no [[{table}]] tables: give each {table} one.</source>
        <translation>В «{name}» нет таблиц [[{table}]]: дайте по одной каждой записи ({table}).</translation>
    </message>
    <message>
        <source>“{name}” has no valid first line ({error}): name the columns in it.</source>
        <translation>В «{name}» негодная первая строка ({error}): назовите в ней столбцы.</translation>
    </message>
    <message>
        <source>“{name}” has no column “{column}”: name the columns in its first line.</source>
        <translation>В «{name}» нет столбца «{column}»: назовите столбцы в первой строке.</translation>
    </message>
    <message>
        <source>“{name}” is no place for a list: let it end with .toml or .csv.</source>
        <translation>«{name}» не годится для списка: пусть имя кончается на .toml или .csv.</translation>
    </message>
    <message>
        <source>Article {number} is not in the project (any more).</source>
        <translation>Статьи {number} в проекте (больше) нет.</translation>
    </message>
    <message>
        <source>This quote is not in the project (any more).</source>
        <translation>Этой цитаты в проекте (больше) нет.</translation>
    </message>
    <message>
        <source>One of these quotes is not in the project (any more).</source>
        <translation>Одной из этих цитат в проекте (больше) нет.</translation>
    </message>
    <message>
        <source>This article is not in the project (any more).</source>
        <translation>Этой статьи в проекте (больше) нет.</translation>
    </message>
    <message>
        <source>This speaker is not in the registry (any more).</source>
        <translation>Этого спикера в списке (больше) нет.</translation>
    </message>
    <message>
        <source>This target is not in the codebook (any more).</source>
        <translation>Этой темы в кодификаторе (больше) нет.</translation>
    </message>
    <message>
        <source>These are {number} quotes; confirm at most {most} in one step.</source>
        <translation>Цитат здесь: {number}; за один раз можно подтвердить не более {most}.</translation>
    </message>
    <message>
        <source>One of these quotes is decided already; take only open ones.</source>
        <translation>Одна из этих цитат уже решена; берите только нерешённые.</translation>
    </message>
    <message>
        <source>For one of these quotes no speaker is suggested; take only those that have one.</source>
        <translation>Для одной из этих цитат спикер не предложен; берите только те, где он есть.</translation>
    </message>
    <message>
        <source>No speaker is suggested for this quote; choose who said it.</source>
        <translation>Для этой цитаты спикер не предложен; выберите, кто это сказал.</translation>
    </message>
    <message>
        <source>No speaker is suggested for this quote; choose one, or “nobody can be named”.</source>
        <translation>Для этой цитаты спикер не предложен; выберите его или «никого нельзя назвать».</translation>
    </message>
    <message>
        <source>Nothing that could be a quote is selected; select some words of the article.</source>
        <translation>Не выделено ничего, что могло бы быть цитатой; выделите слова статьи.</translation>
    </message>
    <message>
        <source>No quotes are chosen; choose at least one.</source>
        <translation>Не выбрано ни одной цитаты; выберите хотя бы одну.</translation>
    </message>
    <message>
        <source>Another program changed this quote at the same moment; look at it and decide again.</source>
        <translation>Другая программа изменила эту цитату в тот же момент; посмотрите и решите снова.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else is suggested for this quote: look at it again.</source>
        <translation>Тем временем для этой цитаты предложен кто-то другой: посмотрите на неё ещё раз.</translation>
    </message>
    <message>
        <source>You decided otherwise about this quote before; open it again, then confirm the suggestion.</source>
        <translation>Раньше вы решили об этой цитате иначе; откройте её снова, затем подтвердите предложение.</translation>
    </message>
    <message>
        <source>This was marked as not a quote; open it again before you tag its stance.</source>
        <translation>Это отмечено как не цитата; откройте снова, прежде чем отмечать позицию.</translation>
    </message>
    <message>
        <source>This was marked as not a quote; open it again before you split it.</source>
        <translation>Это отмечено как не цитата; откройте снова, прежде чем делить.</translation>
    </message>
    <message>
        <source>The intensity of a stance is 1, 2 or 3.</source>
        <translation>Сила позиции — 1, 2 или 3.</translation>
    </message>
    <message>
        <source>This is one quote already; choose two to join them.</source>
        <translation>Это и так одна цитата; выберите две, чтобы соединить их.</translation>
    </message>
    <message>
        <source>These quotes stand in different articles; only quotes of one article can be joined.</source>
        <translation>Эти цитаты из разных статей; соединить можно только цитаты одной статьи.</translation>
    </message>
    <message>
        <source>One of them was marked as not a quote; open it again before you join them.</source>
        <translation>Одна из них отмечена как не цитата; откройте её снова, прежде чем соединять.</translation>
    </message>
    <message>
        <source>One of them holds all the words of the other; reject the one that is too much.</source>
        <translation>Одна из них содержит все слова другой; отклоните лишнюю.</translation>
    </message>
    <message>
        <source>You named different speakers for them; give both the same one before you join them.</source>
        <translation>Вы назвали для них разных спикеров; дайте обеим одного, прежде чем соединять.</translation>
    </message>
    <message>
        <source>A quote is split between two of its words; put the cursor there.</source>
        <translation>Цитата делится между двумя её словами; поставьте туда курсор.</translation>
    </message>
    <message>
        <source>There is a quote with exactly these words already; choose it in the list.</source>
        <translation>Цитата ровно с этими словами уже есть; выберите её в списке.</translation>
    </message>
    <message>
        <source>There is no status “{status}”; choose one of {known}.</source>
        <translation>Нет статуса «{status}»; выберите один из: {known}.</translation>
    </message>
    <message>
        <source>“{annotator}” has written nothing in this project; those who have: {known}.</source>
        <translation>«{annotator}» ничего не писал в этом проекте; писали: {known}.</translation>
    </message>
    <message>
        <source>A filter needs a name; type one.</source>
        <translation>Фильтру нужно имя; введите его.</translation>
    </message>
    <message>
        <source>Everybody can undo only what they did themselves; choose an action of your own.</source>
        <translation>Каждый может отменить только своё; выберите своё действие.</translation>
    </message>
    <message>
        <source>This was undone already: {action}.</source>
        <translation>Это уже отменено: {action}.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, because the same thing was changed or used again since: {action}.</source>
        <translation>Это не отменить: с тех пор то же самое изменили или использовали снова: {action}.</translation>
    </message>
    <message>
        <source>This can&apos;t be redone, because the same thing was changed or used again since: {action}.</source>
        <translation>Это не вернуть: с тех пор то же самое изменили или использовали снова: {action}.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be a target&apos;s key; use small letters, digits and underscores.</source>
        <translation>«{key}» не может быть ключом темы; используйте строчные латинские буквы, цифры и подчёркивания.</translation>
    </message>
    <message>
        <source>There is a target with the key “{key}” already; choose another.</source>
        <translation>Тема с ключом «{key}» уже есть; выберите другой.</translation>
    </message>
    <message>
        <source>A target needs a label.</source>
        <translation>Теме нужно название.</translation>
    </message>
    <message>
        <source>There is a target called “{label}” already; choose another label.</source>
        <translation>Тема «{label}» уже есть; выберите другое название.</translation>
    </message>
    <message>
        <source>Choose at least one other name of {speaker}, or a quote decided to be theirs, for {name}.</source>
        <translation>Выберите для {name} хотя бы одно другое имя, которое есть у {speaker}, или цитату, решённую за этим спикером.</translation>
    </message>
    <message>
        <source>“{name}” is not another name of {speaker} (any more).</source>
        <translation>«{name}» — (больше) не другое имя для {speaker}.</translation>
    </message>
    <message>
        <source>A speaker needs a name with at least one letter or digit.</source>
        <translation>Спикеру нужно имя хотя бы с одной буквой или цифрой.</translation>
    </message>
    <message>
        <source>“{name}” is somebody else in the registry already.</source>
        <translation>«{name}» в списке уже кто-то другой.</translation>
    </message>
    <message>
        <source>“{name}” is {speaker} in the registry already.</source>
        <translation>«{name}» в списке уже есть: {speaker}.</translation>
    </message>
    <message>
        <source>“{word}” is no code of a language; use one such as en, es or ru.</source>
        <translation>«{word}» — не код языка; используйте, например, en, es или ru.</translation>
    </message>
    <message>
        <source>Speakers are pinned to the keys 1 to 9.</source>
        <translation>Спикеры закрепляются за клавишами от 1 до 9.</translation>
    </message>
    <message>
        <source>{speaker} can&apos;t be removed while {number} decisions name them; merge them into another speaker.</source>
        <translation>{speaker}: удалить нельзя, пока спикер назван в решениях ({number}); объедините его с другим.</translation>
    </message>
    <message>
        <source>Choose at least one other speaker to merge into {speaker}.</source>
        <translation>Выберите хотя бы ещё одного спикера, чтобы объединить с {speaker}.</translation>
    </message>
    <message>
        <source>A role needs at least one word, such as “secretary of the Security Council”.</source>
        <translation>Должности нужно хотя бы одно слово, например «секретарь Совета безопасности».</translation>
    </message>
    <message>
        <source>“{date}” is no date; write it as 2022-03-03, 2022-03 or 2022.</source>
        <translation>«{date}» — не дата; напишите 2022-03-03, 2022-03 или 2022.</translation>
    </message>
    <message>
        <source>The role “{role}” ends ({until}) before it begins ({since}); swap the two dates.</source>
        <translation>Должность «{role}» кончается ({until}) раньше, чем начинается ({since}); поменяйте даты местами.</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>у вас нет на это прав</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>место доступно только для чтения</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>ваша квота на диске исчерпана</translation>
    </message>
    <message>
        <source>the file would become too large for this disk</source>
        <translation>файл был бы слишком велик для этого диска</translation>
    </message>
    <message>
        <source>there is nothing at that place</source>
        <translation>там ничего нет</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>часть пути — файл, а не папка</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>это папка, а не файл</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>это ссылка, ведущая на саму себя</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск сообщает об ошибке</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>его использует другая программа</translation>
    </message>
    <message>
        <source>the system says: {words}</source>
        <translation>система сообщает: {words}</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>система не называет причины</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>файл XML</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>a rich text document (.rtf)</source>
        <translation>документ с форматированием (.rtf)</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>документ с форматированием</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>электронная книга</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>электронная таблица</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>файл JSON</translation>
    </message>
    <message>
        <source>a CubaQuotes project</source>
        <translation>проект CubaQuotes</translation>
    </message>
    <message>
        <source>a zip archive or an office document (.docx, .odt, .epub)</source>
        <translation>архив zip или офисный документ (.docx, .odt, .epub)</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>пустой архив zip</translation>
    </message>
    <message>
        <source>an old office document (.doc, .xls)</source>
        <translation>старый офисный документ (.doc, .xls)</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>изображение PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>изображение JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>изображение GIF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>архив gzip</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>архив 7-Zip</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архив RAR</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>Western European ({name})</source>
        <translation>западноевропейская ({name})</translation>
    </message>
    <message>
        <source>Cyrillic ({name})</source>
        <translation>кириллица ({name})</translation>
    </message>
    <message>
        <source>The last action was not saved; everything before it is.</source>
        <translation>Последнее действие не сохранено; всё до него сохранено.</translation>
    </message>
    <message>
        <source>Quotes with these words</source>
        <translation>Цитаты с этими словами</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>All of them, in any order; a &quot;phrase in quotes&quot; as it stands. Accents don&apos;t matter.</source>
        <translation>Все, в любом порядке; &quot;фраза в кавычках&quot; — как есть. Диакритика не важна.</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was before.</source>
        <translation>Прервано; всё осталось как было.</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Отпустите, чтобы импортировать</translation>
    </message>
    <message>
        <source>“{name}”, line {number}</source>
        <translation>«{name}», строка {number}</translation>
    </message>
    <message>
        <source>“{name}”, speaker {number}</source>
        <translation>«{name}», спикер {number}</translation>
    </message>
    <message>
        <source>“{name}”, target {number}</source>
        <translation>«{name}», тема {number}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>label</source>
        <translation>название</translation>
    </message>
    <message>
        <source>list of words</source>
        <translation>список слов</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>другие имена</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>должности</translation>
    </message>
    <message>
        <source>{where}: the {column} of {called} is “{here}” here and stays; the list says “{listed}”.</source>
        <translation>{where}: «{column}» ({called}) здесь – «{here}» и остаётся; в списке – «{listed}».</translation>
    </message>
    <message>
        <source>{where}: “{name}” is called {called} here, and stays so; rename them by hand if the list is right.</source>
        <translation>{where}: «{name}» здесь называется {called}, так и остаётся; если верно в списке, переименуйте вручную.</translation>
    </message>
    <message>
        <source>{where}: key {number} belongs to {called} here, and stays theirs.</source>
        <translation>{where}: клавиша {number} здесь за {called}, за ним и остаётся.</translation>
    </message>
    <message>
        <source>{where}: {called} is on key {number} here, and stays there.</source>
        <translation>{where}: {called} здесь на клавише {number}, там и остаётся.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is {called} here, and stays so; merge the two if they are one.</source>
        <translation>{where}: «{name}» здесь – {called}, так и остаётся; если это одно и то же, объедините их.</translation>
    </message>
    <message>
        <source>{where}: {called} is “{here}” here, and it stays so; the list says “{listed}”.</source>
        <translation>{where}: {called} здесь – «{here}», так и остаётся; в списке – «{listed}».</translation>
    </message>
    <message>
        <source>{where}: “{name}” is the target {here} here, and {listed} in the list; it was passed over: give one of them another label.</source>
        <translation>{where}: «{name}» здесь – тема {here}, а в списке {listed}; пропущено: дайте одной из них другое название.</translation>
    </message>
    <message>
        <source>{where}: the target {called} is called “{here}” here, and stays so; the list says “{listed}”.</source>
        <translation>{where}: тема {called} здесь называется «{here}», так и остаётся; в списке – «{listed}».</translation>
    </message>
    <message>
        <source>{where}: {called} is shown here, and stays so.</source>
        <translation>{where}: {called} здесь показывается, так и остаётся.</translation>
    </message>
    <message>
        <source>{where}: {called} is hidden here, and stays so.</source>
        <translation>{where}: {called} здесь скрыта, так и остаётся.</translation>
    </message>
    <message>
        <source>{where}: the order of the targets is another here, and stays.</source>
        <translation>{where}: порядок тем здесь другой и остаётся.</translation>
    </message>
    <message>
        <source>{where}: there is no field “{name}”; it was passed over.</source>
        <translation>{where}: поля «{name}» нет; оно пропущено.</translation>
    </message>
    <message>
        <source>{where}: the {column} can&apos;t be told apart; put a semicolon between them.</source>
        <translation>{where}: «{column}»: одно не отделить от другого; поставьте между ними точку с запятой.</translation>
    </message>
    <message>
        <source>{where}: the {column} are not a list of words; write them as [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>{where}: «{column}» – не список слов; запишите так: [&quot;a&quot;, &quot;b&quot;].</translation>
    </message>
    <message>
        <source>{where}: the {column} is not a text; put it into quotation marks.</source>
        <translation>{where}: «{column}» – не текст; возьмите в кавычки.</translation>
    </message>
    <message>
        <source>{where}: this is not valid TOML ({why}); mend it and import the list again.</source>
        <translation>{where}: это не TOML ({why}); исправьте и загрузите список снова.</translation>
    </message>
    <message>
        <source>{where}: there are more cells than columns; put those with commas into quotation marks.</source>
        <translation>{where}: ячеек больше, чем столбцов; те, в которых есть запятые, возьмите в кавычки.</translation>
    </message>
    <message>
        <source>{where}: this is not a valid CSV table ({why}); the rest was left out.</source>
        <translation>{where}: это не таблица CSV ({why}); остальное пропущено.</translation>
    </message>
    <message>
        <source>{where}: the speaker has no name; give them one with at least one letter or digit.</source>
        <translation>{where}: у спикера нет имени; дайте имя, в котором есть хотя бы одна буква или цифра.</translation>
    </message>
    <message>
        <source>{where}: {called} is of the kind “{name}”; it can be {known}.</source>
        <translation>{where}: {called} – вид «{name}»; возможны {known}.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no colour; write it as #rrggbb, such as #1f77b4.</source>
        <translation>{where}: «{name}» – не цвет; запишите как #rrggbb, например #1f77b4.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no key; speakers are pinned to the keys 1 to 9.</source>
        <translation>{where}: «{name}» – не клавиша; спикеры закрепляются за клавишами 1–9.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no code of a language; use one such as en, es or ru.</source>
        <translation>{where}: «{name}» – не код языка; используйте такой, как en, es или ru.</translation>
    </message>
    <message>
        <source>{where}: the roles are no tables; write [[speaker.role]] above each.</source>
        <translation>{where}: должности – не таблицы; напишите над каждой [[speaker.role]].</translation>
    </message>
    <message>
        <source>{where}: a role needs at least one word, such as “secretary of the Security Council”.</source>
        <translation>{where}: в должности нужно хотя бы одно слово, например «секретарь Совета безопасности».</translation>
    </message>
    <message>
        <source>{where}: “{name}” is no date; write it as 2022-03-03, 2022-03 or 2022.</source>
        <translation>{where}: «{name}» – не дата; запишите как 2022-03-03, 2022-03 или 2022.</translation>
    </message>
    <message>
        <source>{where}: the role “{name}” ends ({until}) before it begins ({since}); swap the two dates.</source>
        <translation>{where}: должность «{name}» кончается ({until}) раньше, чем начинается ({since}); поменяйте даты местами.</translation>
    </message>
    <message>
        <source>{where}: the target has no label; give it one.</source>
        <translation>{where}: у темы нет названия; дайте его.</translation>
    </message>
    <message>
        <source>{where}: “{name}” can&apos;t be a target&apos;s key; use small letters, digits and underscores.</source>
        <translation>{where}: «{name}» не может быть ключом темы; используйте строчные буквы, цифры и подчёркивания.</translation>
    </message>
    <message>
        <source>{where}: active is “{name}”; write yes or no (in TOML true or false).</source>
        <translation>{where}: active – «{name}»; напишите yes или no (в TOML true или false).</translation>
    </message>
</context>
</TS>
