<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Produce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the file is in format %1, this version writes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roster of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its stock is not the sum of its movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1 differs from what the entries say; run: tallystick-cli rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the signed checkpoint of log %2 does not fit its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed after it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log %1 should hold %2 entries and holds %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log %1: the tree over its entries has another root than the one stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private part of %1 was changed after it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>The book began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk “%1” may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk %1 was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s keys were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the book was set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of %1 were accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-op or firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ecological agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by its fingerprint only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settles a difference in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraws a private part of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not the time of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than 12 digits before the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has more than 12 digits before the point; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result needs more than six decimals; nothing was rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than six decimals; it was not rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A division by zero was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is negative; nothing was split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight is greater than zero; nothing was split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be split into steps of %2; nothing was split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is not in canonical form (T1) and was refused; nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be written in canonical form (T1); nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converted amount has more than 12 digits before the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The converted amount needs more than six decimals; it was not rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”: they measure different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”: there is no exact factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a unit “%1” already; it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a factor for the unit “%1”: a decimal greater than zero with at most 18 digits is needed. The unit was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book needs a name of one line, at most 200 bytes. No book was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR. No book was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is older than what this computer has already signed for desk %2 (%3 entries, once %4): a backup was put back. It can be read. To write in it again, open a new desk with: tallystick-cli desk add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has had %1 desks, the most it can. No desk was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file %1; it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book has no desk %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk %1 is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk %1 is the one this file writes as. Close it from another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check “%1”. Checks: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo speaks of “%1”, which it never made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note of how far this desk has come could not be written to %1. The book itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already open for writing in %2 (process %3 on %4). Nothing was changed. Close it there first; reading is possible meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not a complete BagIt bag: %1. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest and its files disagree about %1. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds a file under a name that is not allowed: “%1”. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is larger than the limits in the settings allow: %1. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle lacks %1. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the bundle is not what the bundle&apos;s manifest says: it was changed. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2 in the bundle is broken. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a bundle as this program writes them: %1. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle %1 could not be written; no file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle %1 would be larger than 4 GiB; no file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the bundle contradict each other about %1. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the bundle is not signed as it must be. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk %1 was closed at entry %2; the bundle holds entries beyond. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of log %1 are not those its desk has signed. Nothing was taken from the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was made for the other desks of “%1” and holds what only they may read. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle of our own book “%1” was made for others and is not complete. Nothing was taken from it; ask the desk for a bundle for our own desks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle of “%1” rests on other root keys than those pinned for this peer. Nothing was taken from it; ask them by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk %1 of “%2” has told more of its book before than in this bundle, made on %3. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle begins at entry %2 of log %1 and this book holds only %3. Nothing was taken from it; ask for a full bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds %1 entries that this desk has written and this file lacks: it looks like a restored backup. Nothing was taken from it; open a new desk before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log %1 of “%2” tells another history than the one we hold. Nothing was taken from the bundle; the proof was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s table of contents (bundle.json) cannot be read. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle needs a version of this program that reads %1. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not the key of this desk. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hashes of a tree do not fit its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the bundle says something that cannot be: %2. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof of two histories cannot be read; it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof of two histories does not prove it; it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not well-formed JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member name stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is neither an object nor an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than 4 GB; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be read in line %1 (byte %2): %3. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no action of ValueFlows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record “%1”. Try event, process, commitment or agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was refused: %2 Nothing of the document was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” stands for too many different records. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount this program can keep exactly (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity has no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is not valid UTF-8 or holds a broken escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s head cannot be read. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the bundle is not one this log can hold. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here can vouch for log %1, so no bundle was written. Bring in a bundle of the desk that holds its key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private part in the bundle cannot be read. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book knows no peer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a checkpoint this program can read; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is not written as entries are. It was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is longer than an entry of its kind may be. It was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is written in format %2, which this version does not know. Update Tallystick to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry found at %1 says it belongs elsewhere. It was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note a book begins with cannot be read; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book needs a name of one line and at most 200 bytes; “%1” is not one. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency code of three capital letters. Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book was begun by a newer version of the program: it needs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book already knows %1 others, the most it can. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for one entry (%1 of at most %2 bytes). Nothing was recorded; shorten its notes or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no entry of this book that could be changed or taken back. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 is full. Nothing was recorded; open a new desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book holds no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of entry %1 this book holds only the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring shows no entry “%1”. It may still be locked: unlock it and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is locked: unlock it and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring cannot be used. A key file can be used instead. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” of the system keyring is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring already keeps another key as “%1”. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry “%1” in the key file %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be written. What it held before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users may open the key file %1. Allow only its owner to read and write it (mode 600), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 was written by a newer version of this program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 already keeps another key as “%2”. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 needs its passphrase. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof does not show that this entry is in the log; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof does not show that the log only grew since it was last seen; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored state of a log of %1 entries is damaged; the entries themselves are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signed note this program can read; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not fit the text: one of them was changed. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is not signed by %1. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of %1 were made by another version. Open the book once for writing to remake them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk %1 was closed; what it writes does not count. Nothing was recorded; open a new desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another act is being recorded. Nothing was recorded; wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This act has ended. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 did not reach the disk as it was written. Nothing was recorded; check the medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book holds no record %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no class this program records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no member “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has one “%2” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a date. Write 2026-03-01 or 2026-03-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in “%1” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” in “%1” is no unit this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs an amount such as 2.5 and a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 of what? Give a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must hold a %2, not a %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” points at “%2”, which this book does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must point at a %2; %3 is a %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a record of %2; only they can change it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of a record stays as it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry r0/%1 of the roster breaks its rules; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster holds an entry of a newer version of the program: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster begins with the genesis of another book than %1; nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster of book %1 is not the one that its checkpoint speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster of book %1 needs %2 root signatures and has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory (%1 MiB) to open the key file. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file names another key “%1” than the one sealed there. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key of %1 is damaged and cannot sign; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a public key this program can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent needs a name. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs a quantity greater than zero; nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs either the day it is due or the day it may begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “%1” to plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan would reach beyond the years 1 to 9999; nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe asks for less than nothing of “%1”; nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe for “%1” does not say how much it makes; nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time “%1” takes cannot be counted in days; nothing was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock of “%1” in “%2” was left out: the plan counts in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs itself: it was planned once, and what its own making needs of it was left as an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several recipes make “%1”; the step “%2” was planned with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken back; there is nothing left to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is itself a correction. Correct %2, the entry it corrects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2”; its correction must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction of %1 must name the same stock records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction of %1 must belong to the same process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction of %1 must be between the same agents. Correct it to zero, and enter the right event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by how much %1 is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this correction %1 would come to %2 %3, less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such quantity to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no single stock record of the provider with “%1”. Name the record itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver has several stock records with “%1”. Name the record itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” concerns no stock record; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a stock record that exists; it cannot create one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives to no second stock record; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changes stock; say how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of what? A quantity needs a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is negative. Only a correction that names the event it corrects may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the serial number %2, so there is exactly one of it; %3 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would go down to %2, and its specification allows nothing below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes down to %2. Count it, or look for an entry that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of “%2” went into the process and %3 came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would settle more than the %2 that is still open of the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than the %2 that was still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken back before. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no record or change of this book that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used by %2. Take that back first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” points at %2, which was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no stock record, event or process, so nothing flows to or from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk holding %1 is full. Nothing of this act was saved; what was saved before is intact. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed. Restore the last backup, or fetch the entries back from a peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Tallystick book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medium holding %1 failed while reading or writing. Nothing of this act was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is damaged: its table definition %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tallystick (format %2, this version knows %3). It can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount or a sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the book yet. Choose “Add” to put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be opened; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be recorded now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be written to %1; your own books are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no audience. Say pub, peer or own. No bundle was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold together (%2 findings). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no desk name such as d2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing one does with desks. Say list, add or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. A file of that name is left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot export the format “%1”. It writes: jsonld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a bundle. Take it in with: tallystick-cli receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot import the format “%1”. It reads: jsonld. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book needs a name: --name NAME. No book was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-04-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs --item, --quantity and either --due or --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from “%2”, a book not met before. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted less, or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted more, or opening stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend, or bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the owner only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another place or record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a file or design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a tool or machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do a service for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair and carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in for repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back after repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up to carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowed or back from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent or returned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in for repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back after repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owned %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is a well-formed bundle of %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is what the manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by desk %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster of “%1” is signed by its root key and names that desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries refer to earlier ones; quantities are well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries lead to the root that the desk has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They confirm %1 entries of our log %2 that are not those in this file. Was it restored from a backup?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the document does not say which vocabulary it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as ValueFlows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the context “%1” would have to be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used; nothing is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of declaration is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as written, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value has another form than this member can take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is described here is no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stands beside the records and belongs to none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this book the id “%1” stands for a record of another type (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded as “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this points at a record that itself has to come later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this points at a part of the same record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a %2, where a %3 is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is described neither here nor in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address “%1” has a double slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not described in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded as a placeholder (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to a record of an unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no member of class %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prefix of “%1” is never declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no member of class %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record has one type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded as a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a context inside a record is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names one record, not several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stock record cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record has no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type of ValueFlows 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” already stands for another %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” already stands for a record of another type (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document describes nothing under that id that could be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all commitments of this agreement are clauses and none is reciprocal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” differs from the first description of this stock record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out; the first holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only events change the “%1” of a stock record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is described here as something else than an %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says how much of this stock record there was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened with 0 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tracking identifier “%1” is for a single thing, not for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stock record outside any event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded as an opening balance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on hand beside %2 in the accounts cannot be expressed by events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened with %2 for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stock record has neither a quantity nor a unit, and no event names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be %2 here, and the events make it %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the events hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not point at a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared; the events make it %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is given a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands on an event, not on its process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as if it stood on the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of a text is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as the text “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should not be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written as a date should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quantity has no member “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this duration cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a duration is written as a number with a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>↶ taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! see the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordEventCommand</name>
    <message>
        <source>Nothing was recorded; everything else is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry stands as it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back %1 by the new entry %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place · lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S/N %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ theirs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↗ at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◇ empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>pc</source>
        <comment>pieces, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milligram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hectogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pound (avoirdupois)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ounce (avoirdupois)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inch (international)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot (international)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yard (international)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square decimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hectare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acre (international)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square foot (international)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square yard (international)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cubic decimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>litre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centilitre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decilitre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hectolitre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gallon (US)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gallon (imperial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fluid ounce (US)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cup (US customary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bushel (US)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilojoule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>megajoule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gigajoule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watt hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>megawatt hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horsepower (metric)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pascal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilopascal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newton metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ampere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coulomb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ampere hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliampere hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hertz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilogram per cubic metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gram per cubic centimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gram per litre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilogram per square metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gram per square metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ounce (avoirdupois) per square yard (international)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilogram per hectare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gram per metre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Books of a worker co-op: stock, work and what is owed, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo co-op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the window into FILE and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::Application</name>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book that was open stays open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::BundleDialog</name>
    <message>
        <source>Export a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, what it does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds what everybody may read. It is signed, so whoever gets it can check that nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds what partner co-ops may read as well. It is signed, so they can check that nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you would like to do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::DateEdit</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: + and − a day, [ and ] a month, t today, m and h first and last of the month, y and r of the year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see its exact bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that took this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry&apos;s exact bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entry %2 of %3 in this desk&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::ErrorBar</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::ExchangeActs</name>
    <message>
        <source>Nothing in the book was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute every fingerprint and table of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Verified: every entry is as it was recorded, and every table follows from the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The check found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.tally);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt for it waits until the keys can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving the bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON-LD (*.jsonld *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln entries to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %Ln entries from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FilterBar</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportReportDialog</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records added: %1, known already: %2, not taken as they stood: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter items, lots, places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what happened to an item: used, made, counted, handed over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours, elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in stock yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the first item: count what is on a shelf, or enter what has just come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items shown: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, or go to an entry: d1/42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are never changed, only taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln entries; scroll on for more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message>
        <source>Tallystick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an act…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker co-op · desk “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Check found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books (*.tallybook);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Stopping it first; close the window again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementChart</name>
    <message>
        <source>On hand over time, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::NewBookDialog</name>
    <message>
        <source>Create a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elm Street Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries made on this computer carry this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;desk is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the book goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring answers here, so the keys that sign for your book go into a file of their own, locked with a passphrase. Nobody can recover it for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that sign for your book are locked. The passphrase of %1 opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::QuantityEdit</name>
    <message>
        <source>%1 – %2</source>
        <comment>unit sign – unit name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, or 3*4+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::ReceiveDialog</name>
    <message>
        <source>Receive a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 by desk %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that were verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is known already; there is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln entries another desk of this book made. They count as ours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the first bundle from %1. Taking it in accepts its keys from now on and keeps its %Ln entries beside our own. Our stock and money do not change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln entries of %1, kept beside our own. Our stock and money do not change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::RecordEventDialog</name>
    <message>
        <source>Record event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item in stock, or a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of thing it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was used in or made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf, rack, room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time or effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth knowing later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”, a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”, a co-op or firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person or co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no quantity in stock changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::RecordPicker</name>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “%1” to the book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::Session</name>
    <message>
        <source>No book is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Recording waits until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::StartPage</name>
    <message>
        <source>A split tally stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book keeps what your co-op has, does and owes, in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the demo co-op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallystick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::StockPane</name>
    <message>
        <source>owned, not on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item to see where its figure comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tally::ui::WhyPanel</name>
    <message>
        <source>Entry %1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this entry in the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
