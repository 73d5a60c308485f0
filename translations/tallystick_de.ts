<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Produce</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Verbrauchen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Heranziehen</translation>
    </message>
    <message>
        <source>Deliver service</source>
        <translation>Dienst leisten</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation>Abliefern</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Hand back changed</source>
        <translation>Verändert zurückgeben</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Transfer rights</source>
        <translation>Rechte übertragen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Erhöhen</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Verringern</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attach %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Weggenommen: %1</translation>
    </message>
    <message>
        <source>The attachments are as they were before.</source>
        <translation>Die Anhänge sind, wie sie vorher waren.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>the file is in format %1, this version writes %2</source>
        <translation>die Datei hat das Format %1, diese Version schreibt %2</translation>
    </message>
    <message>
        <source>roster of %1: %2</source>
        <translation>Verzeichnis von %1: %2</translation>
    </message>
    <message>
        <source>%1: its stock is not the sum of its movements</source>
        <translation>%1: der Bestand ist nicht die Summe seiner Bewegungen</translation>
    </message>
    <message>
        <source>table %1 differs from what the entries say; run: tallystick-cli rebuild</source>
        <translation>Tabelle %1 weicht von dem ab, was die Einträge sagen; ausführen: tallystick-cli rebuild</translation>
    </message>
    <message>
        <source>%1: the signed checkpoint of log %2 does not fit its entries</source>
        <translation>%1: der unterschriebene Prüfpunkt des Protokolls %2 passt nicht zu dessen Einträgen</translation>
    </message>
    <message>
        <source>%1 was changed after it was recorded</source>
        <translation>%1 wurde nach dem Erfassen geändert</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>log %1 should hold %2 entries and holds %3</source>
        <translation>Protokoll %1 sollte %2 Einträge enthalten und enthält %3</translation>
    </message>
    <message>
        <source>log %1: the tree over its entries has another root than the one stored</source>
        <translation>Protokoll %1: der Baum über seine Einträge hat eine andere Wurzel als die gespeicherte</translation>
    </message>
    <message>
        <source>a private part of %1 was changed after it was recorded</source>
        <translation>ein privater Teil von %1 wurde nach dem Erfassen geändert</translation>
    </message>
    <message>
        <source>the file %1 is no longer what was attached</source>
        <translation>die Datei %1 ist nicht mehr, was angehängt wurde</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>said when it came in</source>
        <translation>beim Eingang angegeben</translation>
    </message>
    <message>
        <source>as billed</source>
        <translation>laut Rechnung</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>laut Vereinbarung</translation>
    </message>
    <message>
        <source>what went into it</source>
        <translation>was hineinging</translation>
    </message>
    <message>
        <source>what it was made of</source>
        <translation>woraus es hergestellt wurde</translation>
    </message>
    <message>
        <source>found, at the last known cost</source>
        <translation>gefunden, zu den letzten bekannten Kosten</translation>
    </message>
    <message>
        <source>no price known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>%1 has no known price and is not in the value.</source>
        <translation>%1 hat keinen bekannten Preis und ist nicht im Wert enthalten.</translation>
    </message>
    <message>
        <source>Something that went into it has no price (%1).</source>
        <translation>Etwas, das hineinging, hat keinen Preis (%1).</translation>
    </message>
    <message>
        <source>%1 went out before it came in, at the last known cost; the next receipt corrects it.</source>
        <translation>%1 ging ab, bevor es hereinkam, zu den letzten bekannten Kosten; der nächste Zugang berichtigt das.</translation>
    </message>
    <message>
        <source>%1 of work without a rate are not in the value.</source>
        <translation>%1 Arbeit ohne Satz ist nicht im Wert enthalten.</translation>
    </message>
    <message>
        <source>Prices are in several currencies and are not added up.</source>
        <translation>Die Preise sind in mehreren Währungen und werden nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>A further cost could not be spread over its receipts (%1).</source>
        <translation>Weitere Kosten ließen sich nicht auf ihre Zugänge verteilen (%1).</translation>
    </message>
    <message>
        <source>Made beside goods in other units, so its share of the cost is not known (%1).</source>
        <translation>Zusammen mit Gütern in anderen Einheiten hergestellt, deshalb ist der Anteil an den Kosten nicht bekannt (%1).</translation>
    </message>
    <message>
        <source>The unit of %1 does not convert; it is left out.</source>
        <translation>Die Einheit von %1 lässt sich nicht umrechnen; es bleibt außen vor.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Counted %1 by %2</source>
        <translation>Gezählt %1 von %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>◇ to count</source>
        <translation>◇ zu zählen</translation>
    </message>
    <message>
        <source>▲ unit cannot be compared</source>
        <translation>▲ Einheit nicht vergleichbar</translation>
    </message>
    <message>
        <source>▲ posted twice</source>
        <translation>▲ doppelt gebucht</translation>
    </message>
    <message>
        <source>✓ posted</source>
        <translation>✓ gebucht</translation>
    </message>
    <message>
        <source>▲ book changed since</source>
        <translation>▲ Buch seither geändert</translation>
    </message>
    <message>
        <source>↻ recounted</source>
        <translation>↻ nachgezählt</translation>
    </message>
    <message>
        <source>✓ counted</source>
        <translation>✓ gezählt</translation>
    </message>
    <message>
        <source>– not counted</source>
        <translation>– nicht gezählt</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>What is “%1” counted in?</source>
        <translation>Worin wird „%1“ gezählt?</translation>
    </message>
    <message>
        <source>What is the work “%1” measured in?</source>
        <translation>Worin wird die Arbeit „%1“ gemessen?</translation>
    </message>
    <message>
        <source>Who gives or does “%1”?</source>
        <translation>Wer gibt oder leistet „%1“?</translation>
    </message>
    <message>
        <source>Who gets “%1”?</source>
        <translation>Wer bekommt „%1“?</translation>
    </message>
    <message>
        <source>Is the job “%1” finished?</source>
        <translation>Ist der Arbeitsgang „%1“ fertig?</translation>
    </message>
    <message>
        <source>Is “%1” finished?</source>
        <translation>Ist „%1“ fertig?</translation>
    </message>
    <message>
        <source>What holds for “%1”?</source>
        <translation>Was gilt für „%1“?</translation>
    </message>
    <message>
        <source>Yes, it is finished</source>
        <translation>Ja, es ist fertig</translation>
    </message>
    <message>
        <source>No, it goes on</source>
        <translation>Nein, es geht weiter</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>desk “%1”, %2</source>
        <translation>Arbeitsplatz „%1“, %2</translation>
    </message>
    <message>
        <source>%1 at the desk “%2”, %3</source>
        <translation>%1 am Arbeitsplatz „%2“, %3</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>The book began</source>
        <translation>Das Buch wurde begonnen</translation>
    </message>
    <message>
        <source>Desk “%1” may write</source>
        <translation>Arbeitsplatz „%1“ darf schreiben</translation>
    </message>
    <message>
        <source>Desk %1 was closed</source>
        <translation>Arbeitsplatz %1 wurde geschlossen</translation>
    </message>
    <message>
        <source>The book&apos;s keys were changed</source>
        <translation>Die Schlüssel des Buchs wurden geändert</translation>
    </message>
    <message>
        <source>A rule of the book was set: %1</source>
        <translation>Eine Regel des Buchs wurde festgelegt: %1</translation>
    </message>
    <message>
        <source>The keys of %1 were accepted</source>
        <translation>Die Schlüssel von %1 wurden angenommen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>co-op or firm</source>
        <translation>Genossenschaft oder Firma</translation>
    </message>
    <message>
        <source>ecological agent</source>
        <translation>ökologischer Akteur</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>Artikelart</translation>
    </message>
    <message>
        <source>kind of job</source>
        <translation>Art von Arbeitsgang</translation>
    </message>
    <message>
        <source>item in stock</source>
        <translation>Artikel im Bestand</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezeptur</translation>
    </message>
    <message>
        <source>recipe step</source>
        <translation>Rezepturschritt</translation>
    </message>
    <message>
        <source>recipe line</source>
        <translation>Rezepturzeile</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 an %3</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Known by its fingerprint only</source>
        <translation>Nur als Fingerabdruck bekannt</translation>
    </message>
    <message>
        <source>Not readable by this version</source>
        <translation>Mit dieser Version nicht lesbar</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation>Nimmt %1 zurück</translation>
    </message>
    <message>
        <source>Changes “%1”</source>
        <translation>Ändert „%1“</translation>
    </message>
    <message>
        <source>Settles a difference in “%1”</source>
        <translation>Klärt einen Unterschied bei „%1“</translation>
    </message>
    <message>
        <source>Withdraws a private part of %1</source>
        <translation>Zieht einen privaten Teil von %1 zurück</translation>
    </message>
    <message>
        <source>New %1 · %2</source>
        <translation>Neu: %1 · %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>New %1: %2</source>
        <translation>Neu · %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>on hand and owned</source>
        <translation>vorhanden und im Eigentum</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>im Eigentum</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>bundle of agreements</source>
        <translation>Bündel von Vereinbarungen</translation>
    </message>
    <message>
        <source>list of proposals</source>
        <translation>Liste von Vorschlägen</translation>
    </message>
    <message>
        <source>exchange in a recipe</source>
        <translation>Tausch in einer Rezeptur</translation>
    </message>
    <message>
        <source>value equation</source>
        <translation>Wertgleichung</translation>
    </message>
    <message>
        <source>share of a value equation</source>
        <translation>Anteil einer Wertgleichung</translation>
    </message>
    <message>
        <source>stock count</source>
        <translation>Inventur</translation>
    </message>
    <message>
        <source>counted amount</source>
        <translation>gezählte Menge</translation>
    </message>
    <message>
        <source>terms of a supplier</source>
        <translation>Konditionen eines Lieferanten</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Said whose book this is</source>
        <translation>Angegeben, wessen Buch dies ist</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” is not the time of an entry.</source>
        <translation>„%1“ ist nicht der Zeitpunkt eines Eintrags.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” has more than 12 digits before the point.</source>
        <translation>„%1“ hat mehr als 12 Stellen vor dem Komma.</translation>
    </message>
    <message>
        <source>The result has more than 12 digits before the point; nothing was changed.</source>
        <translation>Das Ergebnis hat mehr als 12 Stellen vor dem Komma; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The result needs more than six decimals; nothing was rounded.</source>
        <translation>Das Ergebnis braucht mehr als sechs Nachkommastellen; es wurde nichts gerundet.</translation>
    </message>
    <message>
        <source>“%1” has more than six decimals; it was not rounded.</source>
        <translation>„%1“ hat mehr als sechs Nachkommastellen; es wurde nicht gerundet.</translation>
    </message>
    <message>
        <source>A division by zero was refused.</source>
        <translation>Eine Teilung durch null wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A weight is negative; nothing was split.</source>
        <translation>Ein Gewicht ist negativ; es wurde nichts aufgeteilt.</translation>
    </message>
    <message>
        <source>No weight is greater than zero; nothing was split.</source>
        <translation>Kein Gewicht ist größer als null; es wurde nichts aufgeteilt.</translation>
    </message>
    <message>
        <source>%1 cannot be split into steps of %2; nothing was split.</source>
        <translation>%1 lässt sich nicht in Schritten von %2 aufteilen; es wurde nichts aufgeteilt.</translation>
    </message>
    <message>
        <source>The data is not in canonical form (T1) and was refused; nothing was read.</source>
        <translation>Die Daten haben nicht die kanonische Form (T1) und wurden abgelehnt; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>A value cannot be written in canonical form (T1); nothing was recorded.</source>
        <translation>Ein Wert lässt sich nicht in kanonischer Form (T1) schreiben; es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>The converted amount has more than 12 digits before the point.</source>
        <translation>Die umgerechnete Menge hat mehr als 12 Stellen vor dem Komma.</translation>
    </message>
    <message>
        <source>The converted amount needs more than six decimals; it was not rounded.</source>
        <translation>Die umgerechnete Menge braucht mehr als sechs Nachkommastellen; sie wurde nicht gerundet.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”: they measure different things.</source>
        <translation>„%1“ lässt sich nicht in „%2“ umrechnen: Sie messen Verschiedenes.</translation>
    </message>
    <message>
        <source>“%1” cannot be converted to “%2”: there is no exact factor.</source>
        <translation>„%1“ lässt sich nicht in „%2“ umrechnen: Es gibt keinen genauen Faktor.</translation>
    </message>
    <message>
        <source>There is a unit “%1” already; it was kept.</source>
        <translation>Es gibt schon eine Einheit „%1“; sie wurde beibehalten.</translation>
    </message>
    <message>
        <source>“%2” is not a factor for the unit “%1”: a decimal greater than zero with at most 18 digits is needed. The unit was not added.</source>
        <translation>„%2“ ist kein Faktor für die Einheit „%1“: Nötig ist eine Dezimalzahl größer als null mit höchstens 18 Stellen. Die Einheit wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Es gibt keine Einheit „%1“.</translation>
    </message>
    <message>
        <source>A book needs a name of one line, at most 200 bytes. No book was made.</source>
        <translation>Ein Buch braucht einen einzeiligen Namen von höchstens 200 Byte. Es wurde kein Buch angelegt.</translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR. No book was made.</source>
        <translation>„%1“ ist kein Währungscode wie EUR. Es wurde kein Buch angelegt.</translation>
    </message>
    <message>
        <source>There is no book at %1.</source>
        <translation>Unter %1 gibt es kein Buch.</translation>
    </message>
    <message>
        <source>%1 is older than what this computer has already signed for desk %2 (%3 entries, once %4): a backup was put back. It can be read. To write in it again, open a new desk with: tallystick-cli desk add</source>
        <translation>%1 ist älter als das, was dieser Rechner für Arbeitsplatz %2 schon unterschrieben hat (%3 Einträge, einst %4): Eine Sicherung wurde zurückgespielt. Das Buch kann gelesen werden. Um wieder darin zu schreiben, einen neuen Arbeitsplatz eröffnen mit: tallystick-cli desk add</translation>
    </message>
    <message>
        <source>This book has had %1 desks, the most it can. No desk was added.</source>
        <translation>Dieses Buch hatte schon %1 Arbeitsplätze, mehr sind nicht möglich. Es wurde kein Arbeitsplatz hinzugefügt.</translation>
    </message>
    <message>
        <source>There is already a file %1; it was left as it is. Choose another name.</source>
        <translation>Es gibt schon eine Datei %1; sie blieb unverändert. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This book has no desk %1.</source>
        <translation>Dieses Buch hat keinen Arbeitsplatz %1.</translation>
    </message>
    <message>
        <source>Desk %1 is closed already.</source>
        <translation>Arbeitsplatz %1 ist schon geschlossen.</translation>
    </message>
    <message>
        <source>Desk %1 is the one this file writes as. Close it from another desk.</source>
        <translation>Arbeitsplatz %1 ist der, als der diese Datei schreibt. Er lässt sich nur von einem anderen Arbeitsplatz aus schließen.</translation>
    </message>
    <message>
        <source>There is no check “%1”. Checks: %2.</source>
        <translation>Es gibt keine Prüfung „%1“. Prüfungen: %2.</translation>
    </message>
    <message>
        <source>The demo speaks of “%1”, which it never made.</source>
        <translation>Die Demo spricht von „%1“, das sie nie angelegt hat.</translation>
    </message>
    <message>
        <source>The note of how far this desk has come could not be written to %1. The book itself is saved.</source>
        <translation>Der Vermerk, wie weit dieser Arbeitsplatz gekommen ist, konnte nicht nach %1 geschrieben werden. Das Buch selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is already open for writing in %2 (process %3 on %4). Nothing was changed. Close it there first; reading is possible meanwhile.</source>
        <translation>%1 ist schon zum Schreiben geöffnet in %2 (Prozess %3 auf %4). Es wurde nichts geändert. Zuerst dort schließen; lesen geht inzwischen.</translation>
    </message>
    <message>
        <source>The bundle is not a complete BagIt bag: %1. Nothing was taken from it.</source>
        <translation>Das Paket ist kein vollständiges BagIt-Paket: %1. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The bundle&apos;s manifest and its files disagree about %1. Nothing was taken from it.</source>
        <translation>Das Manifest des Pakets und seine Dateien widersprechen sich bei %1. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The bundle holds a file under a name that is not allowed: “%1”. Nothing was taken from it.</source>
        <translation>Das Paket enthält eine Datei mit einem unzulässigen Namen: „%1“. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The bundle is larger than the limits in the settings allow: %1. Nothing was taken from it.</source>
        <translation>Das Paket ist größer, als die Grenzen in den Einstellungen erlauben: %1. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The bundle lacks %1. Nothing was taken from it.</source>
        <translation>Im Paket fehlt %1. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>%1 in the bundle is not what the bundle&apos;s manifest says: it was changed. Nothing was taken from it.</source>
        <translation>%1 im Paket ist nicht das, was das Manifest des Pakets sagt: Es wurde geändert. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged. Nothing was taken from it.</source>
        <translation>%1 im Paket ist beschädigt. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Line %1 of %2 in the bundle is broken. Nothing was taken from it.</source>
        <translation>Zeile %1 von %2 im Paket ist fehlerhaft. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The file is not a bundle as this program writes them: %1. Nothing was taken from it.</source>
        <translation>Die Datei ist kein Paket, wie dieses Programm sie schreibt: %1. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The bundle %1 could not be written; no file was left behind.</source>
        <translation>Das Paket %1 konnte nicht geschrieben werden; es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>The bundle %1 would be larger than 4 GiB; no file was left behind.</source>
        <translation>Das Paket %1 wäre größer als 4 GiB; es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>The parts of the bundle contradict each other about %1. Nothing was taken from it.</source>
        <translation>Die Teile des Pakets widersprechen sich bei %1. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>%1 of the bundle is not signed as it must be. Nothing was taken from it.</source>
        <translation>%1 aus dem Paket ist nicht so unterschrieben, wie es sein muss. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Desk %1 was closed at entry %2; the bundle holds entries beyond. Nothing was taken from it.</source>
        <translation>Arbeitsplatz %1 wurde bei Eintrag %2 geschlossen; das Paket enthält Einträge danach. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The entries of log %1 are not those its desk has signed. Nothing was taken from the bundle.</source>
        <translation>Die Einträge des Protokolls %1 sind nicht die, die sein Arbeitsplatz unterschrieben hat. Aus dem Paket wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The bundle was made for the other desks of “%1” and holds what only they may read. Nothing was taken from it.</source>
        <translation>Das Paket wurde für die anderen Arbeitsplätze von „%1“ erstellt und enthält, was nur sie lesen dürfen. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The bundle of our own book “%1” was made for others and is not complete. Nothing was taken from it; ask the desk for a bundle for our own desks.</source>
        <translation>Das Paket unseres eigenen Buchs „%1“ wurde für andere erstellt und ist nicht vollständig. Daraus wurde nichts übernommen; bitte den Arbeitsplatz um ein Paket für die eigenen Arbeitsplätze bitten.</translation>
    </message>
    <message>
        <source>The bundle of “%1” rests on other root keys than those pinned for this peer. Nothing was taken from it; ask them by telephone.</source>
        <translation>Das Paket von „%1“ beruht auf anderen Hauptschlüsseln als denen, die für diesen Partner festgehalten sind. Daraus wurde nichts übernommen; bitte telefonisch nachfragen.</translation>
    </message>
    <message>
        <source>Desk %1 of “%2” has told more of its book before than in this bundle, made on %3. Nothing was taken from it.</source>
        <translation>Arbeitsplatz %1 von „%2“ hat früher schon mehr von seinem Buch mitgeteilt als in diesem Paket vom %3. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The bundle begins at entry %2 of log %1 and this book holds only %3. Nothing was taken from it; ask for a full bundle.</source>
        <translation>Das Paket beginnt bei Eintrag %2 des Protokolls %1, und dieses Buch enthält nur %3. Daraus wurde nichts übernommen; bitte ein vollständiges Paket anfordern.</translation>
    </message>
    <message>
        <source>The bundle holds %1 entries that this desk has written and this file lacks: it looks like a restored backup. Nothing was taken from it; open a new desk before you go on.</source>
        <translation>Das Paket enthält %1 Einträge, die dieser Arbeitsplatz geschrieben hat und die in dieser Datei fehlen: Das sieht nach einer zurückgespielten Sicherung aus. Daraus wurde nichts übernommen; vor dem Weiterarbeiten einen neuen Arbeitsplatz eröffnen.</translation>
    </message>
    <message>
        <source>Log %1 of “%2” tells another history than the one we hold. Nothing was taken from the bundle; the proof was kept.</source>
        <translation>Protokoll %1 von „%2“ erzählt einen anderen Verlauf als den, den wir haben. Aus dem Paket wurde nichts übernommen; der Beweis wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The bundle&apos;s table of contents (bundle.json) cannot be read. Nothing was taken from it.</source>
        <translation>Das Inhaltsverzeichnis des Pakets (bundle.json) kann nicht gelesen werden. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The bundle needs a version of this program that reads %1. It was left as it is.</source>
        <translation>Das Paket braucht eine Version dieses Programms, die %1 liest. Es blieb unverändert.</translation>
    </message>
    <message>
        <source>The key “%1” is not the key of this desk. Nothing was signed.</source>
        <translation>Der Schlüssel „%1“ ist nicht der Schlüssel dieses Arbeitsplatzes. Es wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>The hashes of a tree do not fit its size.</source>
        <translation>Die Prüfsummen eines Baums passen nicht zu seiner Größe.</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle says something that cannot be: %2. Nothing was taken from it.</source>
        <translation>Eintrag %1 des Pakets sagt etwas, das nicht sein kann: %2. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>A proof of two histories cannot be read; it was not kept.</source>
        <translation>Ein Beweis für zwei Verläufe kann nicht gelesen werden; er wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>A proof of two histories does not prove it; it was not kept.</source>
        <translation>Ein Beweis für zwei Verläufe beweist sie nicht; er wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>this is not well-formed JSON</source>
        <translation>das ist kein wohlgeformtes JSON</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>das Dokument endet zu früh</translation>
    </message>
    <message>
        <source>a member name stands twice in one object</source>
        <translation>ein Feldname steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the document is neither an object nor an array</source>
        <translation>das Dokument ist weder ein Objekt noch eine Liste</translation>
    </message>
    <message>
        <source>The document is larger than 4 GB; nothing was recorded.</source>
        <translation>Das Dokument ist größer als 4 GB; es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>The document cannot be read in line %1 (byte %2): %3. Nothing was recorded.</source>
        <translation>Das Dokument kann in Zeile %1 (Byte %2) nicht gelesen werden: %3. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” is no action of ValueFlows.</source>
        <translation>„%1“ ist keine Handlung von ValueFlows.</translation>
    </message>
    <message>
        <source>The document could not be written.</source>
        <translation>Das Dokument konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”. Try event, process, commitment or agent.</source>
        <translation>Es gibt keine Art von Datensatz „%1“. Möglich sind etwa event, process, commitment oder agent.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was recorded.</source>
        <translation>Abgebrochen; es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2 Nothing of the document was recorded.</source>
        <translation>„%1“ wurde abgelehnt: %2 Aus dem Dokument wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>The id “%1” stands for too many different records. Nothing was recorded.</source>
        <translation>Die ID „%1“ steht für zu viele verschiedene Datensätze. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” is not an amount this program can keep exactly (%2).</source>
        <translation>„%1“ ist keine Menge, die dieses Programm genau festhalten kann (%2).</translation>
    </message>
    <message>
        <source>A quantity has no amount.</source>
        <translation>Einer Mengenangabe fehlt die Menge.</translation>
    </message>
    <message>
        <source>values are nested too deeply</source>
        <translation>Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a text is not valid UTF-8 or holds a broken escape</source>
        <translation>ein Text ist kein gültiges UTF-8 oder enthält eine fehlerhafte Escape-Folge</translation>
    </message>
    <message>
        <source>The bundle&apos;s head cannot be read. Nothing was taken from it.</source>
        <translation>Der Kopf des Pakets kann nicht gelesen werden. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Entry %1 of the bundle is not one this log can hold. Nothing was taken from it.</source>
        <translation>Eintrag %1 des Pakets kann so nicht in diesem Protokoll stehen. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Nobody here can vouch for log %1, so no bundle was written. Bring in a bundle of the desk that holds its key first.</source>
        <translation>Niemand hier kann für Protokoll %1 bürgen, deshalb wurde kein Paket geschrieben. Zuerst ein Paket des Arbeitsplatzes übernehmen, der dessen Schlüssel hat.</translation>
    </message>
    <message>
        <source>A private part in the bundle cannot be read. Nothing was taken from it.</source>
        <translation>Ein privater Teil im Paket kann nicht gelesen werden. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This book knows no peer “%1”.</source>
        <translation>Dieses Buch kennt keinen Partner „%1“.</translation>
    </message>
    <message>
        <source>This is not a checkpoint this program can read; nothing was taken from it.</source>
        <translation>Das ist kein Prüfpunkt, den dieses Programm lesen kann; daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Entry %1 is not written as entries are. It was not taken in.</source>
        <translation>Eintrag %1 ist nicht so geschrieben, wie Einträge es sind. Er wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Entry %1 is longer than an entry of its kind may be. It was not taken in.</source>
        <translation>Eintrag %1 ist länger, als ein Eintrag seiner Art sein darf. Er wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Entry %1 is written in format %2, which this version does not know. Update Tallystick to read it.</source>
        <translation>Eintrag %1 ist im Format %2 geschrieben, das diese Version nicht kennt. Zum Lesen Tallystick aktualisieren.</translation>
    </message>
    <message>
        <source>An entry found at %1 says it belongs elsewhere. It was not taken in.</source>
        <translation>Ein Eintrag, der bei %1 gefunden wurde, gehört nach eigener Angabe woandershin. Er wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The note a book begins with cannot be read; nothing was taken from it.</source>
        <translation>Der Vermerk, mit dem ein Buch beginnt, kann nicht gelesen werden; daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>A book needs a name of one line and at most 200 bytes; “%1” is not one. Nothing was created.</source>
        <translation>Ein Buch braucht einen einzeiligen Namen von höchstens 200 Byte; „%1“ ist keiner. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of three capital letters. Nothing was created.</source>
        <translation>„%1“ ist kein Währungscode aus drei Großbuchstaben. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>This book was begun by a newer version of the program: it needs %1.</source>
        <translation>Dieses Buch wurde mit einer neueren Version des Programms begonnen: Es braucht %1.</translation>
    </message>
    <message>
        <source>This book already knows %1 others, the most it can. Nothing was added.</source>
        <translation>Dieses Buch kennt schon %1 andere, mehr sind nicht möglich. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>This is too long for one entry (%1 of at most %2 bytes). Nothing was recorded; shorten its notes or split it.</source>
        <translation>Das ist zu lang für einen Eintrag (%1 von höchstens %2 Byte). Es wurde nichts erfasst; bitte die Notizen kürzen oder aufteilen.</translation>
    </message>
    <message>
        <source>“%1” is no entry of this book that could be changed or taken back. Nothing was recorded.</source>
        <translation>„%1“ ist kein Eintrag dieses Buchs, der sich ändern oder zurücknehmen ließe. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>The log %1 is full. Nothing was recorded; open a new desk.</source>
        <translation>Das Protokoll %1 ist voll. Es wurde nichts erfasst; bitte einen neuen Arbeitsplatz eröffnen.</translation>
    </message>
    <message>
        <source>This book holds no entry %1.</source>
        <translation>Dieses Buch enthält keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>Of entry %1 this book holds only the fingerprint.</source>
        <translation>Von Eintrag %1 enthält dieses Buch nur den Fingerabdruck.</translation>
    </message>
    <message>
        <source>%1 holds no book.</source>
        <translation>%1 enthält kein Buch.</translation>
    </message>
    <message>
        <source>The system keyring shows no entry “%1”. It may still be locked: unlock it and try again. Nothing was changed.</source>
        <translation>Der Schlüsselbund des Systems zeigt keinen Eintrag „%1“. Vielleicht ist er noch gesperrt: bitte entsperren und noch einmal versuchen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The system keyring is locked: unlock it and try again. Nothing was changed.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt: bitte entsperren und noch einmal versuchen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The system keyring cannot be used. A key file can be used instead. Nothing was changed.</source>
        <translation>Der Schlüsselbund des Systems kann nicht benutzt werden. Stattdessen geht eine Schlüsseldatei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The entry “%1” of the system keyring is damaged. It was left as it is.</source>
        <translation>Der Eintrag „%1“ im Schlüsselbund des Systems ist beschädigt. Er blieb unverändert.</translation>
    </message>
    <message>
        <source>The system keyring already keeps another key as “%1”. It was left as it is.</source>
        <translation>Der Schlüsselbund des Systems bewahrt unter „%1“ schon einen anderen Schlüssel auf. Er blieb unverändert.</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the key file %2. Nothing was changed.</source>
        <translation>In der Schlüsseldatei %2 gibt es keinen Eintrag „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. It was left as it is.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. It was left as it is.</source>
        <translation>Die Schlüsseldatei %1 ist beschädigt. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written. What it held before is kept.</source>
        <translation>Die Schlüsseldatei %1 kann nicht geschrieben werden. Was sie vorher enthielt, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Other users may open the key file %1. Allow only its owner to read and write it (mode 600), then try again.</source>
        <translation>Andere Benutzer können die Schlüsseldatei %1 öffnen. Bitte nur ihrem Eigentümer das Lesen und Schreiben erlauben (Modus 600), dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The key file %1 was written by a newer version of this program. It was left as it is.</source>
        <translation>Die Schlüsseldatei %1 wurde von einer neueren Version dieses Programms geschrieben. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The key file %1 already keeps another key as “%2”. It was left as it is.</source>
        <translation>Die Schlüsseldatei %1 bewahrt unter „%2“ schon einen anderen Schlüssel auf. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The key file %1 needs its passphrase. Nothing was changed.</source>
        <translation>Die Schlüsseldatei %1 braucht ihre Passphrase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The proof does not show that this entry is in the log; nothing was taken from it.</source>
        <translation>Der Beweis zeigt nicht, dass dieser Eintrag im Protokoll steht; daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The proof does not show that the log only grew since it was last seen; nothing was taken from it.</source>
        <translation>Der Beweis zeigt nicht, dass das Protokoll seit dem letzten Mal nur gewachsen ist; daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The stored state of a log of %1 entries is damaged; the entries themselves are kept.</source>
        <translation>Der gespeicherte Zustand eines Protokolls mit %1 Einträgen ist beschädigt; die Einträge selbst sind erhalten.</translation>
    </message>
    <message>
        <source>This is not a signed note this program can read; nothing was taken from it.</source>
        <translation>Das ist kein unterschriebener Vermerk, den dieses Programm lesen kann; daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit the text: one of them was changed. Nothing was taken from it.</source>
        <translation>Die Unterschrift von %1 passt nicht zum Text: Eines von beiden wurde geändert. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The note is not signed by %1. Nothing was taken from it.</source>
        <translation>Der Vermerk ist nicht von %1 unterschrieben. Daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The tables of %1 were made by another version. Open the book once for writing to remake them.</source>
        <translation>Die Tabellen von %1 wurden von einer anderen Version angelegt. Das Buch einmal zum Schreiben öffnen, um sie neu anzulegen.</translation>
    </message>
    <message>
        <source>Desk %1 was closed; what it writes does not count. Nothing was recorded; open a new desk.</source>
        <translation>Arbeitsplatz %1 wurde geschlossen; was er schreibt, zählt nicht. Es wurde nichts erfasst; bitte einen neuen Arbeitsplatz eröffnen.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was recorded.</source>
        <translation>%1 ist nur zum Lesen geöffnet. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Another act is being recorded. Nothing was recorded; wait until it is done.</source>
        <translation>Gerade wird ein anderer Vorgang erfasst. Es wurde nichts erfasst; bitte warten, bis er fertig ist.</translation>
    </message>
    <message>
        <source>This act has ended. Nothing was recorded.</source>
        <translation>Dieser Vorgang ist beendet. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Entry %1 did not reach the disk as it was written. Nothing was recorded; check the medium.</source>
        <translation>Eintrag %1 kam nicht so auf dem Datenträger an, wie er geschrieben wurde. Es wurde nichts erfasst; bitte den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>This book holds no record %1.</source>
        <translation>Dieses Buch enthält keinen Datensatz %1.</translation>
    </message>
    <message>
        <source>“%1” is no class this program records.</source>
        <translation>„%1“ ist keine Klasse, die dieses Programm erfasst.</translation>
    </message>
    <message>
        <source>A %1 has no member “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>A %1 has one “%2” only.</source>
        <translation>%1 hat nur ein „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not a date. Write 2026-03-01 or 2026-03-01T09:00:00Z.</source>
        <translation>„%2“ in „%1“ ist kein Datum. Richtig wäre 2026-03-01 oder 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is not an amount.</source>
        <translation>„%2“ in „%1“ ist keine Menge.</translation>
    </message>
    <message>
        <source>“%2” in “%1” is no unit this program knows.</source>
        <translation>„%2“ in „%1“ ist keine Einheit, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>„%1“ muss Text sein.</translation>
    </message>
    <message>
        <source>“%1” needs an amount such as 2.5 and a unit.</source>
        <translation>„%1“ braucht eine Menge wie 2.5 und eine Einheit.</translation>
    </message>
    <message>
        <source>“%1” is %2 of what? Give a unit.</source>
        <translation>„%1“ ist %2 wovon? Bitte eine Einheit angeben.</translation>
    </message>
    <message>
        <source>“%1” must hold a %2, not a %3.</source>
        <translation>„%1“ muss %2 enthalten, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” points at “%2”, which this book does not hold.</source>
        <translation>„%1“ verweist auf „%2“, das dieses Buch nicht enthält.</translation>
    </message>
    <message>
        <source>“%1” must point at a %2; %3 is a %4.</source>
        <translation>„%1“ muss auf %2 verweisen; %3 ist aber %4.</translation>
    </message>
    <message>
        <source>%1 is a record of %2; only they can change it. Nothing was changed.</source>
        <translation>%1 ist ein Datensatz von %2; nur dort kann er geändert werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” of a record stays as it was recorded.</source>
        <translation>„%1“ eines Datensatzes bleibt, wie es erfasst wurde.</translation>
    </message>
    <message>
        <source>Entry r0/%1 of the roster breaks its rules; nothing was taken from it.</source>
        <translation>Eintrag r0/%1 des Verzeichnisses verletzt dessen Regeln; daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The roster holds an entry of a newer version of the program: %1.</source>
        <translation>Das Verzeichnis enthält einen Eintrag einer neueren Version des Programms: %1.</translation>
    </message>
    <message>
        <source>The roster begins with the genesis of another book than %1; nothing was taken from it.</source>
        <translation>Das Verzeichnis beginnt mit dem Ursprung eines anderen Buchs als %1; daraus wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The roster of book %1 is not the one that its checkpoint speaks of.</source>
        <translation>Das Verzeichnis des Buchs %1 ist nicht das, von dem sein Prüfpunkt spricht.</translation>
    </message>
    <message>
        <source>The roster of book %1 needs %2 root signatures and has %3.</source>
        <translation>Das Verzeichnis des Buchs %1 braucht %2 Unterschriften mit Hauptschlüsseln und hat %3.</translation>
    </message>
    <message>
        <source>There is not enough memory (%1 MiB) to open the key file. It was left as it is.</source>
        <translation>Der Arbeitsspeicher reicht nicht (%1 MiB), um die Schlüsseldatei zu öffnen. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key “%1”. Nothing was changed.</source>
        <translation>Die Passphrase öffnet den Schlüssel „%1“ nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The key file names another key “%1” than the one sealed there. It was left as it is.</source>
        <translation>Die Schlüsseldatei nennt einen anderen Schlüssel „%1“ als den, der dort versiegelt ist. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>The stored key of %1 is damaged and cannot sign; it was left as it is.</source>
        <translation>Der gespeicherte Schlüssel von %1 ist beschädigt und kann nicht unterschreiben; er blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” is not a public key this program can use.</source>
        <translation>„%1“ ist kein öffentlicher Schlüssel, den dieses Programm benutzen kann.</translation>
    </message>
    <message>
        <source>A plan needs a quantity greater than zero; nothing was planned.</source>
        <translation>Ein Auftrag braucht eine Menge größer als null; es wurde nichts geplant.</translation>
    </message>
    <message>
        <source>A plan needs either the day it is due or the day it may begin.</source>
        <translation>Ein Auftrag braucht entweder den Tag, an dem er fällig ist, oder den Tag, an dem er beginnen darf.</translation>
    </message>
    <message>
        <source>There is no item “%1” to plan.</source>
        <translation>Es gibt keinen Artikel „%1“ zum Planen.</translation>
    </message>
    <message>
        <source>The plan would reach beyond the years 1 to 9999; nothing was planned.</source>
        <translation>Der Auftrag würde über die Jahre 1 bis 9999 hinausreichen; es wurde nichts geplant.</translation>
    </message>
    <message>
        <source>A recipe asks for less than nothing of “%1”; nothing was planned.</source>
        <translation>Eine Rezeptur verlangt weniger als nichts von „%1“; es wurde nichts geplant.</translation>
    </message>
    <message>
        <source>The recipe for “%1” does not say how much it makes; nothing was planned.</source>
        <translation>Die Rezeptur für „%1“ sagt nicht, wie viel sie ergibt; es wurde nichts geplant.</translation>
    </message>
    <message>
        <source>The time “%1” takes cannot be counted in days; nothing was planned.</source>
        <translation>Die Zeit, die „%1“ dauert, lässt sich nicht in Tagen zählen; es wurde nichts geplant.</translation>
    </message>
    <message>
        <source>Stock of “%1” in “%2” was left out: the plan counts in “%3”.</source>
        <translation>Bestand von „%1“ in „%2“ wurde ausgelassen: Der Auftrag rechnet in „%3“.</translation>
    </message>
    <message>
        <source>“%1” needs itself: it was planned once, and what its own making needs of it was left as an input.</source>
        <translation>„%1“ braucht sich selbst: Es wurde einmal geplant, und was seine eigene Herstellung davon braucht, blieb als Einsatz stehen.</translation>
    </message>
    <message>
        <source>Several recipes make “%1”; the step “%2” was planned with.</source>
        <translation>Mehrere Rezepturen ergeben „%1“; geplant wurde mit dem Schritt „%2“.</translation>
    </message>
    <message>
        <source>%1 was taken back; there is nothing left to correct.</source>
        <translation>%1 wurde zurückgenommen; es gibt nichts mehr zu berichtigen.</translation>
    </message>
    <message>
        <source>%1 is itself a correction. Correct %2, the entry it corrects.</source>
        <translation>%1 ist selbst eine Berichtigung. Bitte %2 berichtigen, den Eintrag, den sie berichtigt.</translation>
    </message>
    <message>
        <source>%1 is “%2”; its correction must be the same.</source>
        <translation>%1 ist „%2“; die Berichtigung muss dasselbe sein.</translation>
    </message>
    <message>
        <source>A correction of %1 must name the same stock records.</source>
        <translation>Eine Berichtigung von %1 muss dieselben Bestandsdatensätze nennen.</translation>
    </message>
    <message>
        <source>A correction of %1 must belong to the same process.</source>
        <translation>Eine Berichtigung von %1 muss zum selben Arbeitsgang gehören.</translation>
    </message>
    <message>
        <source>A correction of %1 must be between the same agents. Correct it to zero, and enter the right event.</source>
        <translation>Eine Berichtigung von %1 muss zwischen denselben Akteuren sein. Bitte auf null berichtigen und das richtige Ereignis erfassen.</translation>
    </message>
    <message>
        <source>Say by how much %1 is corrected.</source>
        <translation>Bitte angeben, um wie viel %1 berichtigt wird.</translation>
    </message>
    <message>
        <source>With this correction %1 would come to %2 %3, less than nothing.</source>
        <translation>Mit dieser Berichtigung käme %1 auf %2 %3, weniger als nichts.</translation>
    </message>
    <message>
        <source>%1 has no such quantity to correct.</source>
        <translation>%1 hat keine solche Menge, die zu berichtigen wäre.</translation>
    </message>
    <message>
        <source>There is no single stock record of the provider with “%1”. Name the record itself.</source>
        <translation>Es gibt nicht genau einen Bestandsdatensatz des Gebers mit „%1“. Bitte den Datensatz selbst nennen.</translation>
    </message>
    <message>
        <source>The receiver has several stock records with “%1”. Name the record itself.</source>
        <translation>Der Empfänger hat mehrere Bestandsdatensätze mit „%1“. Bitte den Datensatz selbst nennen.</translation>
    </message>
    <message>
        <source>“%1” concerns no stock record; leave it out.</source>
        <translation>„%1“ betrifft keinen Bestandsdatensatz; bitte weglassen.</translation>
    </message>
    <message>
        <source>“%1” needs a stock record that exists; it cannot create one.</source>
        <translation>„%1“ braucht einen Bestandsdatensatz, den es schon gibt; es kann keinen anlegen.</translation>
    </message>
    <message>
        <source>“%1” gives to no second stock record; leave it out.</source>
        <translation>„%1“ gibt an keinen zweiten Bestandsdatensatz; bitte weglassen.</translation>
    </message>
    <message>
        <source>“%1” changes stock; say how much.</source>
        <translation>„%1“ ändert den Bestand; bitte angeben, um wie viel.</translation>
    </message>
    <message>
        <source>%1 of what? A quantity needs a unit.</source>
        <translation>%1 wovon? Eine Menge braucht eine Einheit.</translation>
    </message>
    <message>
        <source>%1 is negative. Only a correction that names the event it corrects may be.</source>
        <translation>%1 ist negativ. Das darf nur eine Berichtigung sein, die das berichtigte Ereignis nennt.</translation>
    </message>
    <message>
        <source>“%1” has the serial number %2, so there is exactly one of it; %3 does not fit.</source>
        <translation>„%1“ hat die Seriennummer %2, also gibt es davon genau eines; %3 passt nicht.</translation>
    </message>
    <message>
        <source>“%1” would go down to %2, and its specification allows nothing below zero.</source>
        <translation>„%1“ ginge auf %2 hinunter, und die Artikelart erlaubt nichts unter null.</translation>
    </message>
    <message>
        <source>“%1” goes down to %2. Count it, or look for an entry that is missing.</source>
        <translation>„%1“ geht auf %2 hinunter. Bitte nachzählen oder einen fehlenden Eintrag suchen.</translation>
    </message>
    <message>
        <source>%1 of “%2” went into the process and %3 came back.</source>
        <translation>%1 von „%2“ ging in den Arbeitsgang, und %3 kam zurück.</translation>
    </message>
    <message>
        <source>%1 would settle more than the %2 that is still open of the claim.</source>
        <translation>%1 würde mehr begleichen als die %2, die von der Forderung noch offen sind.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that was still to come.</source>
        <translation>%1 ist mehr als die %2, die noch ausstanden.</translation>
    </message>
    <message>
        <source>%1 was taken back before. Nothing was changed.</source>
        <translation>%1 wurde schon früher zurückgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is no record or change of this book that could be taken back.</source>
        <translation>%1 ist kein Datensatz und keine Änderung dieses Buchs, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>%1 is used by %2. Take that back first; nothing was changed.</source>
        <translation>%1 wird von %2 benutzt. Das zuerst zurücknehmen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” points at %2, which was taken back.</source>
        <translation>„%1“ verweist auf %2, das zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>%1 is no stock record, event or process, so nothing flows to or from it.</source>
        <translation>%1 ist kein Bestandsdatensatz, kein Ereignis und kein Arbeitsgang, also fließt nichts dorthin oder von dort.</translation>
    </message>
    <message>
        <source>The disk holding %1 is full. Nothing of this act was saved; what was saved before is intact. Free some space and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Von diesem Vorgang wurde nichts gespeichert; was vorher gespeichert war, ist unversehrt. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>You have no permission to open %1.</source>
        <translation>Die Berechtigung, %1 zu öffnen, fehlt.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben. Es wurde nichts geändert; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed. Restore the last backup, or fetch the entries back from a peer.</source>
        <translation>%1 ist beschädigt. Es wurde nichts geändert. Bitte die letzte Sicherung wiederherstellen oder die Einträge von einem Partner zurückholen.</translation>
    </message>
    <message>
        <source>%1 is not a Tallystick book.</source>
        <translation>%1 ist kein Tallystick-Buch.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The medium holding %1 failed while reading or writing. Nothing of this act was saved.</source>
        <translation>Der Datenträger mit %1 hat beim Lesen oder Schreiben versagt. Von diesem Vorgang wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The book %1 could not be read or written. Nothing was changed.</source>
        <translation>Das Buch %1 konnte nicht gelesen oder geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program is damaged: its table definition %1 is missing.</source>
        <translation>Das Programm ist beschädigt: Seine Tabellendefinition %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tallystick (format %2, this version knows %3). It can be read, not changed.</source>
        <translation>%1 wurde von einer neueren Version von Tallystick geschrieben (Format %2, diese Version kennt %3). Es kann gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1” is not an amount or a sum.</source>
        <translation>„%1“ ist weder eine Menge noch eine Summe.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not in the book yet. Choose “Add” to put it there.</source>
        <translation>„%1“ ist noch nicht im Buch. Mit „Hinzufügen“ kommt es hinein.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened; nothing was imported.</source>
        <translation>Die Datei %1 kann nicht geöffnet werden; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing can be recorded now. %1</source>
        <translation>Zurzeit kann nichts erfasst werden. %1</translation>
    </message>
    <message>
        <source>The demo could not be written to %1; your own books are untouched.</source>
        <translation>Die Demo konnte nicht nach %1 geschrieben werden; die eigenen Bücher sind unberührt.</translation>
    </message>
    <message>
        <source>“%1” is no audience. Say pub, peer or own. No bundle was written.</source>
        <translation>„%1“ ist kein Empfängerkreis. Möglich sind pub, peer oder own. Es wurde kein Paket geschrieben.</translation>
    </message>
    <message>
        <source>%1 does not hold together (%2 findings). Nothing was changed.</source>
        <translation>%1 ist nicht stimmig (%2 Befunde). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is no desk name such as d2.</source>
        <translation>„%1“ ist kein Arbeitsplatzname wie d2.</translation>
    </message>
    <message>
        <source>“%1” is nothing one does with desks. Say list, add or close.</source>
        <translation>„%1“ lässt sich mit Arbeitsplätzen nicht tun. Möglich sind list, add oder close.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file of that name is left as it was.</source>
        <translation>%1 konnte nicht geschrieben werden. Eine Datei dieses Namens blieb, wie sie war.</translation>
    </message>
    <message>
        <source>This version cannot export the format “%1”. It writes: jsonld.</source>
        <translation>Diese Version kann das Format „%1“ nicht exportieren. Sie schreibt: jsonld.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was recorded.</source>
        <translation>%1 kann nicht gelesen werden. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>%1 is a bundle. Take it in with: tallystick-cli receive</source>
        <translation>%1 ist ein Paket. Übernehmen mit: tallystick-cli receive</translation>
    </message>
    <message>
        <source>This version cannot import the format “%1”. It reads: jsonld. Nothing was recorded.</source>
        <translation>Diese Version kann das Format „%1“ nicht importieren. Sie liest: jsonld. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>A book needs a name: --name NAME. No book was made.</source>
        <translation>Ein Buch braucht einen Namen: --name NAME. Es wurde kein Buch angelegt.</translation>
    </message>
    <message>
        <source>“%1” is no date such as 2026-04-30.</source>
        <translation>„%1“ ist kein Datum wie 2026-04-30.</translation>
    </message>
    <message>
        <source>A plan needs --item, --quantity and either --due or --from.</source>
        <translation>Ein Auftrag braucht --item, --quantity und entweder --due oder --from.</translation>
    </message>
    <message>
        <source>%1 comes from “%2”, a book not met before. Nothing was taken in.</source>
        <translation>%1 kommt von „%2“, einem bisher unbekannten Buch. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>No backup could be written to the folder %1: it cannot be made or written. The book and earlier backups are as they were.</source>
        <translation>In den Ordner %1 konnte keine Sicherung geschrieben werden: Er lässt sich nicht anlegen oder beschreiben. Das Buch und frühere Sicherungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The copy at %1 did not read back as it should and was removed. The original is as it was; try another medium.</source>
        <translation>Die Kopie unter %1 ließ sich nicht so zurücklesen, wie sie sollte, und wurde entfernt. Das Original ist, wie es war; bitte einen anderen Datenträger versuchen.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged itself; nothing was restored from it. Choose an older one.</source>
        <translation>Die Sicherung %1 ist selbst beschädigt; daraus wurde nichts wiederhergestellt. Bitte eine ältere wählen.</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1: the folder is full or cannot be written. The backup itself is as it was.</source>
        <translation>Die Sicherung konnte nicht nach %1 kopiert werden: Der Ordner ist voll oder nicht beschreibbar. Die Sicherung selbst ist, wie sie war.</translation>
    </message>
    <message>
        <source>The person who records needs a name. No book was made.</source>
        <translation>Die Person, die erfasst, braucht einen Namen. Es wurde kein Buch angelegt.</translation>
    </message>
    <message>
        <source>This book holds no agent %1. Nothing was changed.</source>
        <translation>Dieses Buch enthält keinen Akteur %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another book is called “%1” already. The name was kept.</source>
        <translation>Ein anderes Buch heißt schon „%1“. Der Name wurde beibehalten.</translation>
    </message>
    <message>
        <source>A peer needs a name. The old one was kept.</source>
        <translation>Ein Partner braucht einen Namen. Der alte wurde beibehalten.</translation>
    </message>
    <message>
        <source>There is nothing to decide about “%1” of %2: the desks agree. Nothing was recorded.</source>
        <translation>Bei „%1“ von %2 gibt es nichts zu entscheiden: Die Arbeitsplätze stimmen überein. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing is left of it.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Davon ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>“%1” is no number of backups to keep. None was made or removed.</source>
        <translation>„%1“ ist keine Anzahl aufzubewahrender Sicherungen. Es wurde keine erstellt oder entfernt.</translation>
    </message>
    <message>
        <source>The folder %1 is not there and could not be made. No bundle was written; give another with -o.</source>
        <translation>Der Ordner %1 ist nicht da und konnte nicht angelegt werden. Es wurde kein Paket geschrieben; bitte mit -o einen anderen angeben.</translation>
    </message>
    <message>
        <source>The entry %1 is not one between which there is to decide about %2. Nothing was recorded; see the list without ID.</source>
        <translation>Der Eintrag %1 gehört nicht zu denen, zwischen denen bei %2 zu entscheiden ist. Es wurde nichts erfasst; die Liste erscheint ohne ID.</translation>
    </message>
    <message>
        <source>Some amounts have a decimal comma and others a decimal point. Nothing was recorded; write them alike.</source>
        <translation>Einige Mengen haben ein Dezimalkomma, andere einen Dezimalpunkt. Es wurde nichts erfasst; bitte einheitlich schreiben.</translation>
    </message>
    <message>
        <source>Amounts like 1,234 can be read in two ways. Nothing was recorded; say in the profile whether the decimal sign is a comma or a point.</source>
        <translation>Mengen wie 1,234 lassen sich auf zwei Arten lesen. Es wurde nichts erfasst; bitte im Profil angeben, ob das Dezimalzeichen ein Komma oder ein Punkt ist.</translation>
    </message>
    <message>
        <source>Dates are written in different orders. Nothing was recorded; write them alike.</source>
        <translation>Die Datumsangaben haben verschiedene Reihenfolgen. Es wurde nichts erfasst; bitte einheitlich schreiben.</translation>
    </message>
    <message>
        <source>Dates like 3/4/2026 can be read in two ways. Nothing was recorded; say in the profile whether the day or the month comes first.</source>
        <translation>Datumsangaben wie 3/4/2026 lassen sich auf zwei Arten lesen. Es wurde nichts erfasst; bitte im Profil angeben, ob der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the titles are %2.</source>
        <translation>Die Zeile hat %1 Zellen, die Titelzeile %2.</translation>
    </message>
    <message>
        <source>There is no column “%1” (for %2). The file has: %3. Nothing was recorded.</source>
        <translation>Es gibt keine Spalte „%1“ (für %2). Die Datei hat: %3. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>This book does not say yet which co-op it is the book of, so the stock would be nobody&apos;s. Choose it in the settings. Nothing was recorded.</source>
        <translation>Dieses Buch sagt noch nicht, welcher Genossenschaft es gehört, also würde der Bestand niemandem gehören. Bitte in den Einstellungen wählen. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” begins like a formula, which is not taken in.</source>
        <translation>„%1“ beginnt wie eine Formel; Formeln werden nicht übernommen.</translation>
    </message>
    <message>
        <source>The cell “%1” is empty.</source>
        <translation>Die Zelle „%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>„%1“ ist keine Einheit.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist keine Menge.</translation>
    </message>
    <message>
        <source>“%1” stands on line %2 already.</source>
        <translation>„%1“ steht schon in Zeile %2.</translation>
    </message>
    <message>
        <source>Several items are called “%1”; give the code.</source>
        <translation>Mehrere Artikel heißen „%1“; bitte den Code angeben.</translation>
    </message>
    <message>
        <source>There is no item “%1”.</source>
        <translation>Es gibt keinen Artikel „%1“.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no amount above zero.</source>
        <translation>„%1“ ist keine Menge über null.</translation>
    </message>
    <message>
        <source>Neither the line nor the item “%1” names a unit.</source>
        <translation>Weder die Zeile noch der Artikel „%1“ nennt eine Einheit.</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>“%1” is none of receive, deliver, make, use, raise, lower.</source>
        <translation>„%1“ ist keines von receive, deliver, make, use, raise, lower.</translation>
    </message>
    <message>
        <source>There is no stock of “%1” to take from.</source>
        <translation>Von „%1“ gibt es keinen Bestand zum Entnehmen.</translation>
    </message>
    <message>
        <source>The profile cannot be understood at “%1”. Nothing was recorded.</source>
        <translation>Das Profil ist bei „%1“ nicht zu verstehen. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: neither a file nor kept in this book.</source>
        <translation>Es gibt kein Profil „%1“: weder als Datei noch in diesem Buch.</translation>
    </message>
    <message>
        <source>The quote that begins on line %1 never ends. Nothing was recorded.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 beginnt, wird nie geschlossen. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>What stands between the cells cannot be told: no sign of , ; | or tab parts every line alike. Nothing was recorded.</source>
        <translation>Was zwischen den Zellen steht, ist nicht zu erkennen: Keines der Zeichen , ; | oder Tabulator teilt alle Zeilen gleich. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”. Nothing was recorded.</source>
        <translation>Zwei Spalten heißen „%1“. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was recorded.</source>
        <translation>Die Datei ist leer. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>%1 is neither goods in stock nor a lot of such, so it has no passport.</source>
        <translation>%1 ist weder Ware im Bestand noch eine Charge davon, also gibt es dafür keinen Produktpass.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a label.</source>
        <translation>„%1“ ist nicht der Code eines Etiketts.</translation>
    </message>
    <message>
        <source>No book here has the record of the label %1. It is another co-op&apos;s, or a digit is wrong.</source>
        <translation>Kein Buch hier hat den Datensatz zum Etikett %1. Er gehört einer anderen Genossenschaft, oder eine Ziffer ist falsch.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Es gibt keinen Bericht „%1“.</translation>
    </message>
    <message>
        <source>No costs are kept in this book, so there is nothing to value its stock by.</source>
        <translation>In diesem Buch werden keine Kosten geführt, also lässt sich der Bestand nicht bewerten.</translation>
    </message>
    <message>
        <source>The first day %1 lies after the last day %2.</source>
        <translation>Der erste Tag %1 liegt nach dem letzten Tag %2.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,575 rows; this table has %1. Save it as CSV.</source>
        <translation>Eine Arbeitsmappe fasst 1.048.575 Zeilen; diese Tabelle hat %1. Bitte als CSV speichern.</translation>
    </message>
    <message>
        <source>Lot “%1” has no certificate with a quantity to give out from.</source>
        <translation>Charge „%1“ hat kein Zertifikat mit einer Menge, aus der sich ausgeben ließe.</translation>
    </message>
    <message>
        <source>The certificate of lot “%1” ended on %2.</source>
        <translation>Das Zertifikat der Charge „%1“ lief am %2 ab.</translation>
    </message>
    <message>
        <source>Lot “%1” is certified for %2. At a yield of %3 that covers %4, of which %5 is given out already: %6 more is not covered.</source>
        <translation>Charge „%1“ ist für %2 zertifiziert. Bei einer Ausbeute von %3 deckt das %4, davon sind %5 schon ausgegeben: %6 mehr sind nicht gedeckt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as a code for scanners.</source>
        <translation>„%1“ lässt sich nicht als Code für Lesegeräte schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money. Write 12.50.</source>
        <translation>„%1“ ist kein Geldbetrag. Bitte 12.50 schreiben.</translation>
    </message>
    <message>
        <source>A cost of %1 is below zero. Only a correction that names the event it corrects may be.</source>
        <translation>Kosten von %1 liegen unter null. Das darf nur eine Berichtigung, die das berichtigte Ereignis nennt.</translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR.</source>
        <translation>„%1“ ist kein Währungscode wie EUR.</translation>
    </message>
    <message>
        <source>A cost can only be added to an event of this book; “%1” is none.</source>
        <translation>Kosten lassen sich nur zu einem Ereignis dieses Buchs hinzufügen; „%1“ ist keines.</translation>
    </message>
    <message>
        <source>A cost that is added to receipts needs an amount.</source>
        <translation>Kosten, die zu Zugängen hinzukommen, brauchen einen Betrag.</translation>
    </message>
    <message>
        <source>A cost is spread by value, weight or quantity, not by “%1”.</source>
        <translation>Kosten werden nach Wert, Gewicht oder Menge verteilt, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A count needs a name. Nothing was recorded.</source>
        <translation>Eine Inventur braucht einen Namen. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Nothing in stock fits, so there is nothing to count. Nothing was recorded.</source>
        <translation>Nichts im Bestand passt dazu, also gibt es nichts zu zählen. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>%1 is no count of this book. Nothing was recorded.</source>
        <translation>%1 ist keine Inventur dieses Buchs. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” was posted and is closed. Plan a new count to count again; nothing was recorded.</source>
        <translation>„%1“ wurde gebucht und ist abgeschlossen. Um noch einmal zu zählen, eine neue Inventur planen; es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>%1 is no item in stock. Nothing was recorded.</source>
        <translation>%1 ist kein Artikel im Bestand. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Nobody can count less than nothing: %1. Nothing was recorded.</source>
        <translation>Niemand kann weniger als nichts zählen: %1. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Say why the book and the shelves may differ. Nothing was recorded.</source>
        <translation>Bitte angeben, warum Buch und Regale voneinander abweichen können. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Nothing was counted in “%1” yet. Nothing was recorded.</source>
        <translation>In „%1“ wurde noch nichts gezählt. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” was posted before. Nothing was recorded.</source>
        <translation>„%1“ wurde schon gebucht. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>There is no label template “%1”. There are: %2.</source>
        <translation>Es gibt keine Etikettenvorlage „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no label sheet “%1”. There are: %2.</source>
        <translation>Es gibt keinen Etikettenbogen „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no “%1” in stock.</source>
        <translation>„%1“ ist nicht im Bestand.</translation>
    </message>
    <message>
        <source>“%1” can mean %2 items in stock. Say which, by lot, serial number or id.</source>
        <translation>„%1“ kann %2 Artikel im Bestand bedeuten. Bitte angeben, welchen: durch Charge, Seriennummer oder ID.</translation>
    </message>
    <message>
        <source>“%1” is no place, or several.</source>
        <translation>„%1“ ist kein Ort oder mehrere.</translation>
    </message>
    <message>
        <source>“%1” is nobody this book knows, or several.</source>
        <translation>„%1“ ist niemand, den dieses Buch kennt, oder es sind mehrere.</translation>
    </message>
    <message>
        <source>“%1” is no unit this program knows.</source>
        <translation>„%1“ ist keine Einheit, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>“%1” is no other item in stock.</source>
        <translation>„%1“ ist kein anderer Artikel im Bestand.</translation>
    </message>
    <message>
        <source>By how much? Write +2 or −2.</source>
        <translation>Um wie viel? Bitte +2 oder −2 schreiben.</translation>
    </message>
    <message>
        <source>A place needs a name. Nothing was recorded.</source>
        <translation>Ein Ort braucht einen Namen. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” cannot be in “%2”, which is in it. Nothing was recorded.</source>
        <translation>„%1“ kann nicht in „%2“ sein, das selbst darin ist. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>“%1” is in quarantine: %2. Release it first; it can be moved, counted, scrapped or given back meanwhile.</source>
        <translation>„%1“ ist in Quarantäne: %2. Zuerst freigeben; inzwischen kann es umgelagert, gezählt, entsorgt oder zurückgegeben werden.</translation>
    </message>
    <message>
        <source>There is nothing to print: no label is wanted.</source>
        <translation>Es gibt nichts zu drucken: Es ist kein Etikett gewünscht.</translation>
    </message>
    <message>
        <source>%1 One long act runs at a time: wait until it is done, or cancel it at the foot of the window.</source>
        <translation>%1 Es läuft immer nur ein langer Vorgang: bitte warten, bis er fertig ist, oder ihn am unteren Rand des Fensters abbrechen.</translation>
    </message>
    <message>
        <source>“%1” is no kind of item.</source>
        <translation>„%1“ ist keine Artikelart.</translation>
    </message>
    <message>
        <source>Values add up by place or category, not by “%1”.</source>
        <translation>Werte lassen sich nach Ort oder Kategorie zusammenzählen, nicht nach „%1“.</translation>
    </message>
    <message>
        <source>“%1” is nothing one does with counts. Say list, plan, sheet, enter or post.</source>
        <translation>„%1“ lässt sich mit Inventuren nicht tun. Möglich sind list, plan, sheet, enter oder post.</translation>
    </message>
    <message>
        <source>Say whose answer holds: the ID of a record and the ENTRY that is right. See the list without ID.</source>
        <translation>Bitte angeben, wessen Antwort gilt: die ID eines Datensatzes und den richtigen ENTRY. Die Liste erscheint ohne ID.</translation>
    </message>
    <message>
        <source>Lines could not be taken in, so nothing of their file was recorded. Mend them and import it again.</source>
        <translation>Zeilen konnten nicht übernommen werden, deshalb wurde nichts aus ihrer Datei erfasst. Bitte berichtigen und noch einmal importieren.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is no number from 1 to %3.</source>
        <translation>„%1“ bei --%2 ist keine Zahl von 1 bis %3.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2. Name one by its id.</source>
        <translation>„%1“ kann jedes von diesen sein: %2. Bitte eines mit seiner ID nennen.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-01.</source>
        <translation>„%1“ ist kein Tag. Bitte als 2026-03-01 schreiben.</translation>
    </message>
    <message>
        <source>The code “%1” is that of “%2” already.</source>
        <translation>Der Code „%1“ gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>“%2” in the rule “%1” is nothing known. Between braces stand year, yy, month, day, week, count or count:3.</source>
        <translation>„%2“ in der Regel „%1“ ist nichts Bekanntes. Zwischen geschweiften Klammern steht year, yy, month, day, week, count oder count:3.</translation>
    </message>
    <message>
        <source>The rule “%1” needs {count} once, or all its codes would be alike.</source>
        <translation>Die Regel „%1“ braucht einmal {count}, sonst wären alle ihre Codes gleich.</translation>
    </message>
    <message>
        <source>“%1” does not look like the codes of this item. They are made as %2; the next would be %3.</source>
        <translation>„%1“ sieht nicht aus wie die Codes dieses Artikels. Sie werden nach %2 gebildet; der nächste wäre %3.</translation>
    </message>
    <message>
        <source>An item needs a name.</source>
        <translation>Ein Artikel braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no way to keep track of an item.</source>
        <translation>„%1“ ist keine Art der Bestandsführung.</translation>
    </message>
    <message>
        <source>A category stands on one line, its levels parted by “/”.</source>
        <translation>Eine Kategorie steht auf einer Zeile, ihre Ebenen sind durch „/“ getrennt.</translation>
    </message>
    <message>
        <source>“%1” cannot stand for two amounts: call one of them differently.</source>
        <translation>„%1“ kann nicht für zwei Mengen stehen: bitte eine davon anders nennen.</translation>
    </message>
    <message>
        <source>What is that amount called? Write “roll”, “box” or the like.</source>
        <translation>Wie heißt diese Menge? Bitte „Rolle“, „Kiste“ oder Ähnliches schreiben.</translation>
    </message>
    <message>
        <source>How much is one “%1”? Write an amount above zero.</source>
        <translation>Wie viel ist 1 „%1“? Bitte eine Menge über null schreiben.</translation>
    </message>
    <message>
        <source>“%1” is a unit of measure already: one is %2 %3, for any item.</source>
        <translation>„%1“ ist schon eine Maßeinheit: Das sind %2 %3, bei jedem Artikel.</translation>
    </message>
    <message>
        <source>This amount must be above zero.</source>
        <translation>Diese Menge muss über null liegen.</translation>
    </message>
    <message>
        <source>What is never in stock has no such amount. Choose a stock unit.</source>
        <translation>Was nie im Bestand ist, hat keine solche Menge. Bitte eine Bestandseinheit wählen.</translation>
    </message>
    <message>
        <source>This time must not be below zero.</source>
        <translation>Diese Zeit darf nicht unter null liegen.</translation>
    </message>
    <message>
        <source>What something costs is not below zero.</source>
        <translation>Was etwas kostet, liegt nicht unter null.</translation>
    </message>
    <message>
        <source>Who supplies it on these terms?</source>
        <translation>Wer liefert es zu diesen Konditionen?</translation>
    </message>
    <message>
        <source>Each supplier has one line. Put both into one.</source>
        <translation>Jeder Lieferant hat eine Zeile. Bitte beide zu einer zusammenfassen.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its three letters, such as EUR.</source>
        <translation>„%1“ ist keine Währung. Bitte die drei Buchstaben schreiben, etwa EUR.</translation>
    </message>
    <message>
        <source>“%1” is the code of “%2” already.</source>
        <translation>„%1“ ist schon der Code von „%2“.</translation>
    </message>
    <message>
        <source>There is an item called “%1” already. Give this one a code or another name, so that people can tell them apart.</source>
        <translation>Es gibt schon einen Artikel namens „%1“. Bitte diesem einen Code oder einen anderen Namen geben, damit die beiden zu unterscheiden sind.</translation>
    </message>
    <message>
        <source>%1 of it is recorded, which cannot be told exactly in this unit. The stock unit stays as it is.</source>
        <translation>Davon sind %1 erfasst, was sich in dieser Einheit nicht genau angeben lässt. Die Bestandseinheit bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This item is another book&apos;s; only they can change it.</source>
        <translation>Dieser Artikel gehört einem anderen Buch; nur dort kann er geändert werden.</translation>
    </message>
    <message>
        <source>“%1” is no unit this program knows. This item is bought or used in: %2.</source>
        <translation>„%1“ ist keine Einheit, die dieses Programm kennt. Dieser Artikel wird eingekauft oder verbraucht in: %2.</translation>
    </message>
    <message>
        <source>“%1” is no yield. Write a part such as 0.8, or 80 %.</source>
        <translation>„%1“ ist keine Ausbeute. Bitte einen Anteil wie 0.8 oder 80 % schreiben.</translation>
    </message>
    <message>
        <source>Say how much is certified.</source>
        <translation>Bitte angeben, wie viel zertifiziert ist.</translation>
    </message>
    <message>
        <source>Say which scheme it is certified by.</source>
        <translation>Bitte angeben, nach welchem Zertifizierungssystem es zertifiziert ist.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Write it like +44 1632 960123.</source>
        <translation>„%1“ ist keine Telefonnummer. Bitte wie +44 1632 960123 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Write it like name@place.example.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Bitte wie name@place.example schreiben.</translation>
    </message>
    <message>
        <source>“%1” belongs to no lot, and it is lots that are certified. Give it a lot when it is received or made.</source>
        <translation>„%1“ gehört zu keiner Charge, und zertifiziert werden Chargen. Bitte eine Charge angeben, wenn es erhalten oder hergestellt wird.</translation>
    </message>
    <message>
        <source>How much is left when it is time to order?</source>
        <translation>Wie viel ist noch da, wenn es Zeit ist, zu bestellen?</translation>
    </message>
    <message>
        <source>“%1” would be larger than 4 GiB. Nothing is left of it; save it as CSV.</source>
        <translation>„%1“ würde größer als 4 GiB. Davon ist nichts geblieben; bitte als CSV speichern.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped before its end. Nothing was changed.</source>
        <translation>Das Lesen von %1 wurde vor dem Ende abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file %1 in the bundle is not one that its entries attach. Nothing was taken from it.</source>
        <translation>Die Datei %1 im Paket ist keine, die seine Einträge anhängen. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was kept.</source>
        <translation>In dieser Datei steht nichts. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which is as much as one attachment may be. Nothing was kept; make it smaller, or note where it is.</source>
        <translation>Diese Datei ist größer als %1 MB; mehr darf ein Anhang nicht haben. Es wurde nichts aufbewahrt; bitte verkleinern oder notieren, wo sie liegt.</translation>
    </message>
    <message>
        <source>An attachment was damaged in the book&apos;s file and cannot be used. Its entry is kept; attach the file again, or restore a backup.</source>
        <translation>Ein Anhang wurde in der Datei des Buchs beschädigt und ist nicht zu gebrauchen. Sein Eintrag bleibt; bitte die Datei noch einmal anhängen oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 cannot be read, so it was not attached. Nothing was changed.</source>
        <translation>%1 lässt sich nicht lesen und wurde nicht angehängt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing in %1, so it was not attached.</source>
        <translation>In %1 steht nichts; es wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is as much as one attachment may be. It was not attached; make it smaller, or note where it is.</source>
        <translation>%1 ist größer als %2 MB; mehr darf ein Anhang nicht haben. Es wurde nicht angehängt; bitte verkleinern oder notieren, wo es liegt.</translation>
    </message>
    <message>
        <source>An attachment needs a name of one line, at most 255 bytes. Nothing was attached.</source>
        <translation>Ein Anhang braucht einen einzeiligen Namen von höchstens 255 Byte. Es wurde nichts angehängt.</translation>
    </message>
    <message>
        <source>There is nothing here to attach it to. Nothing was attached.</source>
        <translation>Hier ist nichts, woran es sich hängen ließe. Es wurde nichts angehängt.</translation>
    </message>
    <message>
        <source>This is another book&apos;s; only they can attach something to it.</source>
        <translation>Das gehört einem anderen Buch; nur dort lässt sich etwas anhängen.</translation>
    </message>
    <message>
        <source>This was taken back, so nothing can be attached to it.</source>
        <translation>Das wurde zurückgenommen; daran lässt sich nichts anhängen.</translation>
    </message>
    <message>
        <source>The same file is attached already, as “%1”. Nothing was attached.</source>
        <translation>Dieselbe Datei ist schon angehängt, als „%1“. Es wurde nichts angehängt.</translation>
    </message>
    <message>
        <source>“%1” is not here: its entry came without the file. A whole bundle from the desk that attached it brings it.</source>
        <translation>„%1“ ist nicht hier: Der Eintrag kam ohne die Datei. Ein ganzes Paket des Arbeitsplatzes, der sie angehängt hat, bringt sie mit.</translation>
    </message>
    <message>
        <source>“%1” is told apart by serial numbers, and this one has none yet.</source>
        <translation>„%1“ wird nach Seriennummern unterschieden, und dieses Stück hat noch keine.</translation>
    </message>
    <message>
        <source>“%1” is told apart by lots. Without a code nobody can say later where these came from.</source>
        <translation>„%1“ wird nach Chargen unterschieden. Ohne Code kann später niemand sagen, woher es kam.</translation>
    </message>
    <message>
        <source>No “%1” in stock has the code “%2”.</source>
        <translation>Kein „%1“ im Bestand hat den Code „%2“.</translation>
    </message>
    <message>
        <source>“%1” with the serial number %2 is in stock already.</source>
        <translation>„%1“ mit der Seriennummer %2 ist schon im Bestand.</translation>
    </message>
    <message>
        <source>How much of “%1” is there?</source>
        <translation>Wie viel „%1“ ist da?</translation>
    </message>
    <message>
        <source>An act was cut short while %1 was written, and cannot be taken back where nothing may be written. Nothing was changed; copy the book, with the file beside it that ends in -journal, to where you may write.</source>
        <translation>Ein Vorgang wurde unterbrochen, während %1 geschrieben wurde, und lässt sich dort nicht zurücknehmen, wo nichts geschrieben werden darf. Es wurde nichts geändert; bitte das Buch mit der Datei daneben, die auf -journal endet, dorthin kopieren, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <source>This picture is damaged or incomplete and cannot be shown.</source>
        <translation>Dieses Bild ist beschädigt oder unvollständig und lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here.</source>
        <translation>Diese Art Bild lässt sich hier nicht zeigen.</translation>
    </message>
    <message>
        <source>This picture measures %1 × %2 points, too many to be shown here.</source>
        <translation>Dieses Bild misst %1 × %2 Punkte, zu viele, um es hier zu zeigen.</translation>
    </message>
    <message>
        <source>Say which item.</source>
        <translation>Bitte angeben, welcher Artikel.</translation>
    </message>
    <message>
        <source>Say what was done, or how long it took.</source>
        <translation>Bitte angeben, was getan wurde oder wie lange es dauerte.</translation>
    </message>
    <message>
        <source>No program here opens “%1”. Save a copy instead.</source>
        <translation>Kein Programm hier öffnet „%1“. Bitte stattdessen eine Kopie speichern.</translation>
    </message>
    <message>
        <source>There is no folder %1. Nothing was written.</source>
        <translation>Es gibt keinen Ordner %1. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” (lot %2) is past its date, %3.</source>
        <translation>„%1“ (Charge %2) ist über sein Datum hinaus, %3.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2. Name one by its id. Nothing was recorded.</source>
        <translation>„%1“ kann jedes von %2 sein. Bitte eines mit seiner ID nennen. Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>%1 holds no JSON object, so it is no profile. Nothing was recorded.</source>
        <translation>%1 enthält kein JSON-Objekt und ist also kein Profil. Es wurde nichts erfasst.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Stock goes out</source>
        <translation>Bestand geht ab</translation>
    </message>
    <message>
        <source>Use up</source>
        <translation>Verbrauchen</translation>
    </message>
    <message>
        <source>Counted less, or lost</source>
        <translation>Weniger gezählt oder verloren</translation>
    </message>
    <message>
        <source>Stock comes in</source>
        <translation>Bestand kommt hinzu</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Counted more, or opening stock</source>
        <translation>Mehr gezählt oder Anfangsbestand</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>Von einem zum anderen</translation>
    </message>
    <message>
        <source>Hand over for good</source>
        <translation>Endgültig übergeben</translation>
    </message>
    <message>
        <source>Lend, or bring back</source>
        <translation>Verleihen oder zurückbringen</translation>
    </message>
    <message>
        <source>Change the owner only</source>
        <translation>Nur den Eigentümer wechseln</translation>
    </message>
    <message>
        <source>Inside the house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Move to another place or record</source>
        <translation>An einen anderen Ort oder Datensatz umlagern</translation>
    </message>
    <message>
        <source>Pack into</source>
        <translation>Einpacken in</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>Herausnehmen aus</translation>
    </message>
    <message>
        <source>Copy a file or design</source>
        <translation>Eine Datei oder einen Entwurf kopieren</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Use a tool or machine</source>
        <translation>Ein Werkzeug oder eine Maschine benutzen</translation>
    </message>
    <message>
        <source>Follow a design</source>
        <translation>Nach einem Entwurf arbeiten</translation>
    </message>
    <message>
        <source>Do a service for somebody</source>
        <translation>Einen Dienst für jemanden leisten</translation>
    </message>
    <message>
        <source>Repair and carry</source>
        <translation>Reparieren und befördern</translation>
    </message>
    <message>
        <source>Take in for repair</source>
        <translation>Zur Reparatur annehmen</translation>
    </message>
    <message>
        <source>Give back after repair</source>
        <translation>Nach der Reparatur zurückgeben</translation>
    </message>
    <message>
        <source>Pick up to carry</source>
        <translation>Zum Befördern abholen</translation>
    </message>
    <message>
        <source>Drop off</source>
        <translation>Abliefern</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>Hergestellt in %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>Verbraucht für %1</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>In use for %1</source>
        <translation>In Benutzung für %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Zugezählt</translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation>Abgezählt</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Erhalten von %1</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>Übergeben an %1</translation>
    </message>
    <message>
        <source>Borrowed or back from %1</source>
        <translation>Geliehen oder zurück von %1</translation>
    </message>
    <message>
        <source>Lent or returned to %1</source>
        <translation>Verliehen oder zurück an %1</translation>
    </message>
    <message>
        <source>Ownership from %1</source>
        <translation>Eigentum von %1</translation>
    </message>
    <message>
        <source>Ownership to %1</source>
        <translation>Eigentum an %1</translation>
    </message>
    <message>
        <source>Taken in for repair</source>
        <translation>Zur Reparatur angenommen</translation>
    </message>
    <message>
        <source>Given back after repair</source>
        <translation>Nach der Reparatur zurückgegeben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgelagert</translation>
    </message>
    <message>
        <source>Packed in %1</source>
        <translation>Eingepackt in %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Eingepackt</translation>
    </message>
    <message>
        <source>Taken out in %1</source>
        <translation>Herausgenommen in %1</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>%2 in %1</source>
        <translation>%2 in %1</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>%1 owned %2</source>
        <translation>%1 im Eigentum %2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file is a well-formed bundle of %1 files.</source>
        <translation>Die Datei ist ein wohlgeformtes Paket mit %1 Dateien.</translation>
    </message>
    <message>
        <source>Every file is what the manifest says.</source>
        <translation>Jede Datei ist, was das Manifest sagt.</translation>
    </message>
    <message>
        <source>Signed by desk %1 on %2.</source>
        <translation>Unterschrieben von Arbeitsplatz %1 am %2.</translation>
    </message>
    <message>
        <source>The roster of “%1” is signed by its root key and names that desk.</source>
        <translation>Das Verzeichnis von „%1“ ist mit seinem Hauptschlüssel unterschrieben und nennt diesen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Entries refer to earlier ones; quantities are well-formed.</source>
        <translation>Einträge verweisen auf frühere; Mengen sind wohlgeformt.</translation>
    </message>
    <message>
        <source>%1 entries lead to the root that the desk has signed.</source>
        <translation>%1 Einträge führen zu der Wurzel, die der Arbeitsplatz unterschrieben hat.</translation>
    </message>
    <message>
        <source>They confirm %1 entries of our log %2 that are not those in this file. Was it restored from a backup?</source>
        <translation>Dort werden %1 Einträge unseres Protokolls %2 bestätigt, die nicht die in dieser Datei sind. Wurde sie aus einer Sicherung wiederhergestellt?</translation>
    </message>
    <message>
        <source>Attached files are those that their entries name: %1.</source>
        <translation>Die angehängten Dateien sind die, die ihre Einträge nennen: %1.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1, unit</source>
        <translation>%1, Einheit</translation>
    </message>
    <message>
        <source>%1, more</source>
        <translation>%1, Zusatz</translation>
    </message>
    <message>
        <source>Rows not printed: %1. Save the table as CSV to have them all.</source>
        <translation>Nicht gedruckte Zeilen: %1. Die Tabelle als CSV speichern, um alle zu haben.</translation>
    </message>
</context>
<context>
    <name>HitPane</name>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Private part withdrawn</source>
        <translation>Privater Teil zurückgezogen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the document does not say which vocabulary it uses</source>
        <translation>das Dokument sagt nicht, welches Vokabular es benutzt</translation>
    </message>
    <message>
        <source>read as ValueFlows</source>
        <translation>als ValueFlows gelesen</translation>
    </message>
    <message>
        <source>the context “%1” would have to be fetched</source>
        <translation>der Kontext „%1“ müsste abgerufen werden</translation>
    </message>
    <message>
        <source>not used; nothing is fetched</source>
        <translation>nicht benutzt; es wird nichts abgerufen</translation>
    </message>
    <message>
        <source>this kind of declaration is not understood</source>
        <translation>diese Art von Deklaration wird nicht verstanden</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>kept as written, not used</source>
        <translation>wie geschrieben aufbewahrt, nicht benutzt</translation>
    </message>
    <message>
        <source>recorded all the same</source>
        <translation>trotzdem erfasst</translation>
    </message>
    <message>
        <source>the value has another form than this member can take</source>
        <translation>der Wert hat eine andere Form, als dieses Feld annehmen kann</translation>
    </message>
    <message>
        <source>what is described here is no %1</source>
        <translation>was hier beschrieben ist, ist nicht vom Typ %1</translation>
    </message>
    <message>
        <source>this stands beside the records and belongs to none</source>
        <translation>das steht neben den Datensätzen und gehört zu keinem</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>in this book the id “%1” stands for a record of another type (%2)</source>
        <translation>in diesem Buch steht die ID „%1“ für einen Datensatz eines anderen Typs (%2)</translation>
    </message>
    <message>
        <source>recorded as “%3”</source>
        <translation>als „%3“ erfasst</translation>
    </message>
    <message>
        <source>this points at a record that itself has to come later</source>
        <translation>das verweist auf einen Datensatz, der selbst später kommen muss</translation>
    </message>
    <message>
        <source>this points at a part of the same record</source>
        <translation>das verweist auf einen Teil desselben Datensatzes</translation>
    </message>
    <message>
        <source>“%1” is a %2, where a %3 is asked for</source>
        <translation>„%1“ ist vom Typ %2, verlangt ist aber %3</translation>
    </message>
    <message>
        <source>“%1” is described neither here nor in the book</source>
        <translation>„%1“ ist weder hier noch im Buch beschrieben</translation>
    </message>
    <message>
        <source>the address “%1” has a double slash</source>
        <translation>die Adresse „%1“ hat einen doppelten Schrägstrich</translation>
    </message>
    <message>
        <source>taken as written</source>
        <translation>wie geschrieben übernommen</translation>
    </message>
    <message>
        <source>“%1” is not described in this document</source>
        <translation>„%1“ ist in diesem Dokument nicht beschrieben</translation>
    </message>
    <message>
        <source>recorded as a placeholder (%2)</source>
        <translation>als Platzhalter erfasst (%2)</translation>
    </message>
    <message>
        <source>“%1” belongs to a record of an unknown type</source>
        <translation>„%1“ gehört zu einem Datensatz eines unbekannten Typs</translation>
    </message>
    <message>
        <source>“%1” is no member of class %2</source>
        <translation>„%1“ ist kein Feld der Klasse %2</translation>
    </message>
    <message>
        <source>the prefix of “%1” is never declared</source>
        <translation>das Präfix von „%1“ wird nirgends deklariert</translation>
    </message>
    <message>
        <source>read as “%2”</source>
        <translation>als „%2“ gelesen</translation>
    </message>
    <message>
        <source>“%1” is no member of class %3</source>
        <translation>„%1“ ist kein Feld der Klasse %3</translation>
    </message>
    <message>
        <source>a record has one type</source>
        <translation>ein Datensatz hat einen einzigen Typ</translation>
    </message>
    <message>
        <source>recorded as a %1</source>
        <translation>als %1 erfasst</translation>
    </message>
    <message>
        <source>a context inside a record is not understood</source>
        <translation>ein Kontext in einem Datensatz wird nicht verstanden</translation>
    </message>
    <message>
        <source>“%1” names one record, not several</source>
        <translation>„%1“ nennt einen Datensatz, nicht mehrere</translation>
    </message>
    <message>
        <source>this stock record cannot be created</source>
        <translation>dieser Bestandsdatensatz kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the record has no type</source>
        <translation>der Datensatz hat keinen Typ</translation>
    </message>
    <message>
        <source>“%1” is no type of ValueFlows 1.0</source>
        <translation>„%1“ ist kein Typ von ValueFlows 1.0</translation>
    </message>
    <message>
        <source>the id “%1” already stands for another %2</source>
        <translation>die ID „%1“ steht schon für einen anderen Datensatz vom Typ %2</translation>
    </message>
    <message>
        <source>the id “%1” already stands for a record of another type (%2)</source>
        <translation>die ID „%1“ steht schon für einen Datensatz eines anderen Typs (%2)</translation>
    </message>
    <message>
        <source>this document describes nothing under that id that could be meant</source>
        <translation>dieses Dokument beschreibt unter dieser ID nichts, was gemeint sein könnte</translation>
    </message>
    <message>
        <source>all commitments of this agreement are clauses and none is reciprocal</source>
        <translation>alle Zusagen dieser Vereinbarung sind Klauseln, und keine ist eine Gegenleistung</translation>
    </message>
    <message>
        <source>recorded as written</source>
        <translation>wie geschrieben erfasst</translation>
    </message>
    <message>
        <source>“%1” differs from the first description of this stock record</source>
        <translation>„%1“ weicht von der ersten Beschreibung dieses Bestandsdatensatzes ab</translation>
    </message>
    <message>
        <source>left out; the first holds</source>
        <translation>ausgelassen; die erste gilt</translation>
    </message>
    <message>
        <source>only events change the “%1” of a stock record</source>
        <translation>nur Ereignisse ändern „%1“ eines Bestandsdatensatzes</translation>
    </message>
    <message>
        <source>“%1” is described here as something else than an %2</source>
        <translation>„%1“ ist hier als etwas anderes beschrieben als %2</translation>
    </message>
    <message>
        <source>nothing says how much of this stock record there was before</source>
        <translation>nichts sagt, wie viel von diesem Bestandsdatensatz vorher da war</translation>
    </message>
    <message>
        <source>opened with 0 %1</source>
        <translation>mit 0 %1 eröffnet</translation>
    </message>
    <message>
        <source>the tracking identifier “%1” is for a single thing, not for %2</source>
        <translation>die Kennung „%1“ gilt für ein einzelnes Ding, nicht für %2</translation>
    </message>
    <message>
        <source>a stock record outside any event</source>
        <translation>ein Bestandsdatensatz außerhalb jedes Ereignisses</translation>
    </message>
    <message>
        <source>recorded as an opening balance of %1</source>
        <translation>als Anfangsbestand von %1 erfasst</translation>
    </message>
    <message>
        <source>%1 on hand beside %2 in the accounts cannot be expressed by events</source>
        <translation>%1 vorhanden neben %2 in den Konten lässt sich nicht durch Ereignisse ausdrücken</translation>
    </message>
    <message>
        <source>opened with %2 for both</source>
        <translation>mit %2 für beides eröffnet</translation>
    </message>
    <message>
        <source>this stock record has neither a quantity nor a unit, and no event names it</source>
        <translation>dieser Bestandsdatensatz hat weder Menge noch Einheit, und kein Ereignis nennt ihn</translation>
    </message>
    <message>
        <source>“%1” should be %2 here, and the events make it %3</source>
        <translation>„%1“ sollte hier %2 sein, nach den Ereignissen ist es %3</translation>
    </message>
    <message>
        <source>the events hold</source>
        <translation>die Ereignisse gelten</translation>
    </message>
    <message>
        <source>“%1” does not point at a %2</source>
        <translation>„%1“ verweist nicht auf %2</translation>
    </message>
    <message>
        <source>not compared; the events make it %3</source>
        <translation>nicht verglichen; nach den Ereignissen ist es %3</translation>
    </message>
    <message>
        <source>this is not a record</source>
        <translation>das ist kein Datensatz</translation>
    </message>
    <message>
        <source>this is not an id</source>
        <translation>das ist keine ID</translation>
    </message>
    <message>
        <source>the record is given a new one</source>
        <translation>der Datensatz erhält eine neue</translation>
    </message>
    <message>
        <source>“%1” stands on an event, not on its process</source>
        <translation>„%1“ steht bei einem Ereignis, nicht bei dessen Arbeitsgang</translation>
    </message>
    <message>
        <source>read as if it stood on the process</source>
        <translation>so gelesen, als stünde es beim Arbeitsgang</translation>
    </message>
    <message>
        <source>the language of a text is not recorded</source>
        <translation>die Sprache eines Texts wird nicht erfasst</translation>
    </message>
    <message>
        <source>read without it</source>
        <translation>ohne sie gelesen</translation>
    </message>
    <message>
        <source>%1 should be text</source>
        <translation>%1 sollte Text sein</translation>
    </message>
    <message>
        <source>read as the text “%1”</source>
        <translation>als Text „%1“ gelesen</translation>
    </message>
    <message>
        <source>“%1” should not be text</source>
        <translation>„%1“ sollte nicht Text sein</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>als %1 gelesen</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>“%1” is not written as a date should be</source>
        <translation>„%1“ ist nicht wie ein Datum geschrieben</translation>
    </message>
    <message>
        <source>read as %2</source>
        <translation>als %2 gelesen</translation>
    </message>
    <message>
        <source>“%1” is not the name of a unit</source>
        <translation>„%1“ ist nicht der Name einer Einheit</translation>
    </message>
    <message>
        <source>a quantity has no member “%1”</source>
        <translation>eine Menge hat kein Feld „%1“</translation>
    </message>
    <message>
        <source>this duration cannot be read</source>
        <translation>diese Dauer kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>a duration is written as a number with a unit</source>
        <translation>eine Dauer wird als Zahl mit Einheit geschrieben</translation>
    </message>
    <message>
        <source>read as %1 %2</source>
        <translation>als %1 %2 gelesen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Cells are parted by: %1</source>
        <translation>Zellen sind getrennt durch: %1</translation>
    </message>
    <message>
        <source>Decimals follow a comma</source>
        <translation>Dezimalstellen folgen einem Komma</translation>
    </message>
    <message>
        <source>Decimals follow a point</source>
        <translation>Dezimalstellen folgen einem Punkt</translation>
    </message>
    <message>
        <source>The file is no UTF-8; it was read as Latin-1</source>
        <translation>Die Datei ist kein UTF-8; sie wurde als Latin-1 gelesen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>Von oder an</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>Beschaffungszeit (Tage)</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>Bestellmenge</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>The decimal sign of “%1” is another than on line %2. Write them alike.</source>
        <translation>Das Dezimalzeichen von „%1“ ist ein anderes als in Zeile %2. Bitte einheitlich schreiben.</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>Item, by code or name</source>
        <translation>Artikel, nach Code oder Name</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Kosten je Einheit</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Worked out from use and lead time</source>
        <translation>Aus Verbrauch und Beschaffungszeit errechnet</translation>
    </message>
    <message>
        <source>▼ to order</source>
        <translation>▼ zu bestellen</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Nach Charge</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>Nach Seriennummer</translation>
    </message>
    <message>
        <source>By how much there is</source>
        <translation>Nach Menge</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Geführt in</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zu bestellen</translation>
    </message>
    <message>
        <source>By lot or serial</source>
        <translation>Nach Charge oder Seriennummer</translation>
    </message>
    <message>
        <source>Without a supplier</source>
        <translation>Ohne Lieferanten</translation>
    </message>
    <message>
        <source>Work and services</source>
        <translation>Arbeit und Dienstleistungen</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>↶ taken back</source>
        <translation>↶ zurückgenommen</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>! see the check</source>
        <translation>! siehe Prüfung</translation>
    </message>
    <message>
        <source>· not checked yet</source>
        <translation>· noch nicht geprüft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>the system keyring</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>die Schlüsseldatei %1</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Item, with QR code</source>
        <translation>Artikel, mit QR-Code</translation>
    </message>
    <message>
        <source>Lot or serial number in full, with QR code</source>
        <translation>Charge oder Seriennummer in voller Länge, mit QR-Code</translation>
    </message>
    <message>
        <source>Shelf, with bars (Code 128)</source>
        <translation>Regal, mit Strichcode (Code 128)</translation>
    </message>
    <message>
        <source>Item and lot, with bars (Code 128)</source>
        <translation>Artikel und Charge, mit Strichcode (Code 128)</translation>
    </message>
    <message>
        <source>Name and QR code only</source>
        <translation>Nur Name und QR-Code</translation>
    </message>
    <message>
        <source>Label printer, %1 mm</source>
        <translation>Etikettendrucker, %1 mm</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Use by %1</source>
        <translation>Zu verbrauchen bis %1</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>US-Letter-Papier</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>A4-Papier</translation>
    </message>
    <message>
        <source>%1 × %2 labels of %3 mm on %4</source>
        <translation>%1 × %2 Etiketten zu %3 mm auf %4</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Receive</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Entsorgen</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Verleihen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Einpacken</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Auspacken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>An Ort</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Hinein in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Charge oder Serie</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>%1 · ! %2</source>
        <comment>what a line does, and a warning</comment>
        <translation>%1 · ! %2</translation>
    </message>
</context>
<context>
    <name>MovementsDialog</name>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Record movements</source>
        <translation>Bewegungen erfassen</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>↗ exported</source>
        <translation>↗ exportiert</translation>
    </message>
    <message>
        <source>↙ received</source>
        <translation>↙ empfangen</translation>
    </message>
    <message>
        <source>✗ two histories</source>
        <translation>✗ zwei Verläufe</translation>
    </message>
    <message>
        <source>◌ words not compared</source>
        <translation>◌ Wörter nicht verglichen</translation>
    </message>
    <message>
        <source>↗ something to send</source>
        <translation>↗ etwas zu senden</translation>
    </message>
    <message>
        <source>◷ waits for a receipt</source>
        <translation>◷ wartet auf Empfangsbestätigung</translation>
    </message>
    <message>
        <source>✓ has everything</source>
        <translation>✓ hat alles</translation>
    </message>
    <message>
        <source>■ closed</source>
        <translation>■ geschlossen</translation>
    </message>
    <message>
        <source>✓ open, this one</source>
        <translation>✓ offen, dieser</translation>
    </message>
    <message>
        <source>✓ open</source>
        <translation>✓ offen</translation>
    </message>
    <message>
        <source>Exported for our own desks</source>
        <translation>Für unsere eigenen Arbeitsplätze exportiert</translation>
    </message>
    <message>
        <source>Received from another of our desks</source>
        <translation>Von einem anderen unserer Arbeitsplätze empfangen</translation>
    </message>
    <message>
        <source>Exported, for no one in particular</source>
        <translation>Exportiert, für niemand Bestimmten</translation>
    </message>
    <message>
        <source>Exported for %1</source>
        <translation>Für %1 exportiert</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Von %1 empfangen</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bei uns</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Call them on a number you know and compare the eight words. Until they match, treat the file as somebody else&apos;s.</source>
        <translation>Bitte unter einer bekannten Nummer anrufen und die acht Wörter vergleichen. Solange sie nicht übereinstimmen, die Datei als fremd behandeln.</translation>
    </message>
    <message>
        <source>Talk to them: they have signed two histories. Both roots are shown with the peer, and the proof goes along with your next bundles.</source>
        <translation>Bitte mit ihnen sprechen: Sie haben zwei Verläufe unterschrieben. Beide Wurzeln sind beim Partner zu sehen, und der Beweis geht mit den nächsten Paketen mit.</translation>
    </message>
    <message>
        <source>Ask them whether they went back to a backup, and for a bundle made today.</source>
        <translation>Bitte nachfragen, ob dort auf eine Sicherung zurückgegangen wurde, und um ein heute erstelltes Paket bitten.</translation>
    </message>
    <message>
        <source>Ask them for a full bundle, from the beginning.</source>
        <translation>Bitte dort ein vollständiges Paket anfordern, von Anfang an.</translation>
    </message>
    <message>
        <source>This file was put back from a backup. Let it go on as a new desk before you record anything: tallystick-cli desk add.</source>
        <translation>Diese Datei wurde aus einer Sicherung zurückgespielt. Vor dem Erfassen als neuen Arbeitsplatz weiterführen: tallystick-cli desk add.</translation>
    </message>
    <message>
        <source>Ask the book&apos;s other desks why that one was closed, and whether what it wrote afterwards should be recorded again.</source>
        <translation>Bitte die anderen Arbeitsplätze des Buchs fragen, warum jener geschlossen wurde und ob noch einmal erfasst werden soll, was er danach geschrieben hat.</translation>
    </message>
    <message>
        <source>Ask for a bundle that was made for you; the sender chooses that under “For whom”.</source>
        <translation>Bitte ein Paket anfordern, das für uns erstellt wurde; wer sendet, wählt das unter „Für wen“.</translation>
    </message>
    <message>
        <source>Update this program, then receive the file again.</source>
        <translation>Dieses Programm aktualisieren, dann die Datei noch einmal empfangen.</translation>
    </message>
    <message>
        <source>Ask them for a smaller bundle: only what you have not confirmed yet.</source>
        <translation>Bitte dort ein kleineres Paket anfordern: nur das, was noch nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>Do not use it. Ask them for the file again, and tell them what stands here.</source>
        <translation>Nicht benutzen. Bitte die Datei noch einmal anfordern und mitteilen, was hier steht.</translation>
    </message>
    <message>
        <source>Choose the file again whenever you like.</source>
        <translation>Die Datei kann jederzeit noch einmal gewählt werden.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Nothing in it is new: everything is here already.</source>
        <translation>Darin ist nichts Neues: Alles ist schon hier.</translation>
    </message>
    <message>
        <source>Adds %1 that another desk of this book made. They count as ours.</source>
        <translation>Fügt %1 eines anderen Arbeitsplatzes dieses Buchs hinzu. Das zählt als Eigenes.</translation>
    </message>
    <message>
        <source>This is the first bundle of “%1”. Taking it in accepts its keys from now on and keeps its %2 beside our own. Our stock and money do not change.</source>
        <translation>Das ist das erste Paket von „%1“. Mit dem Übernehmen werden dessen Schlüssel von nun an angenommen und %2 neben den eigenen aufbewahrt. Unser Bestand und unser Geld ändern sich nicht.</translation>
    </message>
    <message>
        <source>No new entries of “%1”, but news about what they hold of ours, or about their keys. Our stock and money do not change.</source>
        <translation>Keine neuen Einträge von „%1“, aber Neues darüber, was sie von unseren haben, oder über ihre Schlüssel. Unser Bestand und unser Geld ändern sich nicht.</translation>
    </message>
    <message>
        <source>Adds %1 of “%2”, kept beside our own. Our stock and money do not change.</source>
        <translation>Fügt %1 von „%2“ hinzu, neben den eigenen aufbewahrt. Unser Bestand und unser Geld ändern sich nicht.</translation>
    </message>
    <message>
        <source>Took in %1 of another desk of this book.</source>
        <translation>%1 eines anderen Arbeitsplatzes dieses Buchs übernommen.</translation>
    </message>
    <message>
        <source>Took in %1 of “%2”.</source>
        <translation>%1 von „%2“ übernommen.</translation>
    </message>
    <message>
        <source>See whether the file and the disk can be read, then try again.</source>
        <translation>Bitte nachsehen, ob Datei und Datenträger lesbar sind, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file was probably damaged on its way. Copy it again from where it came from, or ask them to export it once more.</source>
        <translation>Die Datei wurde wahrscheinlich unterwegs beschädigt. Bitte noch einmal von der Quelle kopieren oder darum bitten, sie noch einmal zu exportieren.</translation>
    </message>
    <message>
        <source>No new entries of “%1”, but files that belong to entries already here: %2. Our stock and money do not change.</source>
        <translation>Keine neuen Einträge von „%1“, aber Dateien zu Einträgen, die schon hier sind: %2. Unser Bestand und unser Geld ändern sich nicht.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Inventuren</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>RecordEventCommand</name>
    <message>
        <source>Nothing was recorded; everything else is as it was.</source>
        <translation>Es wurde nichts erfasst; alles andere ist, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stand as they were recorded.</source>
        <translation>
            <numerusform>%n Eintrag steht, wie er erfasst wurde.</numerusform>
            <numerusform>%n Einträge stehen, wie sie erfasst wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back %n entries: %1</source>
        <translation>
            <numerusform>%n Eintrag zurückgenommen: %1</numerusform>
            <numerusform>%n Einträge zurückgenommen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>no entry: the stock record itself</source>
        <translation>kein Eintrag: der Bestandsdatensatz selbst</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgelagert</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Endbestand</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation>Gestört durch</translation>
    </message>
    <message>
        <source>✓ Every item closes in every month.</source>
        <translation>✓ Jeder Artikel geht in jedem Monat auf.</translation>
    </message>
    <message>
        <source>! Rows that do not close: %1</source>
        <translation>! Zeilen, die nicht aufgehen: %1</translation>
    </message>
    <message>
        <source>Our own stock, wherever it is. What came and went is as the entries say, opening and closing are as the stock records say.</source>
        <translation>Unser eigener Bestand, wo immer er ist. Zu- und Abgänge sind nach den Einträgen, Anfangs- und Endbestand nach den Bestandsdatensätzen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Stock record</source>
        <translation>Bestandsdatensatz</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>On hand, change</source>
        <translation>Vorhanden, Änderung</translation>
    </message>
    <message>
        <source>Owned, change</source>
        <translation>Im Eigentum, Änderung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Movements not listed: %1. Choose fewer days to see them.</source>
        <translation>Nicht aufgeführte Bewegungen: %1. Weniger Tage wählen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Mean stock</source>
        <translation>Mittlerer Bestand</translation>
    </message>
    <message>
        <source>Turned (times)</source>
        <translation>Umgeschlagen (Mal)</translation>
    </message>
    <message>
        <source>From %1 to %2. In is made and received, out is used and delivered; counting is in neither. The mean is over days.</source>
        <translation>Von %1 bis %2. Zugang ist Hergestelltes und Erhaltenes, Abgang ist Verbrauchtes und Geliefertes; Zählungen gehören zu keinem von beiden. Der mittlere Bestand ist über die Tage gerechnet.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Taken (times)</source>
        <translation>Entnommen (Mal)</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Share so far (%)</source>
        <translation>Anteil bis hier (%)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>By the value of what was used and delivered: A makes the first 80 %, B the next 15 %, C the rest.</source>
        <translation>Nach dem Wert dessen, was verbraucht und geliefert wurde: A macht die ersten 80 %, B die nächsten 15 %, C den Rest.</translation>
    </message>
    <message>
        <source>By how often it was used or delivered, as no costs are kept: A makes the first 80 %, B the next 15 %, C the rest.</source>
        <translation>Danach, wie oft etwas verbraucht oder geliefert wurde, da keine Kosten geführt werden: A macht die ersten 80 %, B die nächsten 15 %, C den Rest.</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>Bestandsliste</translation>
    </message>
    <message>
        <source>Every stock record with what is on hand, what is owned and where it is.</source>
        <translation>Jeder Bestandsdatensatz mit dem, was vorhanden und im Eigentum ist, und wo es ist.</translation>
    </message>
    <message>
        <source>Stock on a day</source>
        <translation>Bestand an einem Tag</translation>
    </message>
    <message>
        <source>What there was of each item at the end of a day, by the days told.</source>
        <translation>Was am Ende eines Tages von jedem Artikel da war, nach den angegebenen Tagen.</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Every change of our stock in a span of days.</source>
        <translation>Jede Änderung unseres Bestands in einer Spanne von Tagen.</translation>
    </message>
    <message>
        <source>Material balance</source>
        <translation>Materialbilanz</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>How often the mean stock of each item was used or delivered.</source>
        <translation>Wie oft der mittlere Bestand jedes Artikels verbraucht oder geliefert wurde.</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Which few items make most of what is taken from stock.</source>
        <translation>Welche wenigen Artikel das meiste ausmachen, was aus dem Bestand entnommen wird.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Lots on hand that expire, the first to expire first.</source>
        <translation>Vorhandene Chargen, die ablaufen, die nächste zuerst.</translation>
    </message>
    <message>
        <source>Reorder and cover</source>
        <translation>Nachbestellung und Reichweite</translation>
    </message>
    <message>
        <source>How each item is used, how long it lasts and what must be ordered.</source>
        <translation>Wie jeder Artikel verbraucht wird, wie lange er reicht und was bestellt werden muss.</translation>
    </message>
    <message>
        <source>Idle stock</source>
        <translation>Ruhender Bestand</translation>
    </message>
    <message>
        <source>What lies on hand and was not touched for half a year.</source>
        <translation>Was vorhanden ist und ein halbes Jahr lang nicht angerührt wurde.</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>erratic</source>
        <translation>schwankend</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ab und zu</translation>
    </message>
    <message>
        <source>lumpy</source>
        <translation>stoßweise</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verbraucht</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zu bestellen</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Benötigt bis</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Order at</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Use a week</source>
        <translation>Verbrauch je Woche</translation>
    </message>
    <message>
        <source>Lasts (days)</source>
        <translation>Reicht (Tage)</translation>
    </message>
    <message>
        <source>Takes (days)</source>
        <translation>Dauert (Tage)</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Forecast by</source>
        <translation>Vorhersage nach</translation>
    </message>
    <message>
        <source>Order when free stock and what is on order come down to use × lead time + safety stock, or to what the item says. Use is of the last 52 weeks; free is on hand less what is promised.</source>
        <translation>Bestellen, wenn freier und bestellter Bestand zusammen auf Verbrauch × Beschaffungszeit + Sicherheitsbestand sinken oder auf das, was der Artikel sagt. Der Verbrauch ist der der letzten 52 Wochen; frei ist, was vorhanden und nicht zugesagt ist.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Untouched since</source>
        <translation>Unberührt seit</translation>
    </message>
    <message>
        <source>Untouched (days)</source>
        <translation>Unberührt (Tage)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Charge oder Seriennummer</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Im Eigentum</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wem es gehört</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Verwahrt von</translation>
    </message>
    <message>
        <source>Our own stock, wherever it is; by the days told, not by when it was recorded.</source>
        <translation>Unser eigener Bestand, wo immer er ist; nach den angegebenen Tagen, nicht danach, wann erfasst wurde.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Left (days)</source>
        <translation>Übrig (Tage)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Item by item and month by month: what came, what went, whether it adds up.</source>
        <translation>Artikel für Artikel und Monat für Monat: was kam, was ging, ob es aufgeht.</translation>
    </message>
    <message>
        <source>! overspent</source>
        <translation>! überzogen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>✓ valid</source>
        <translation>✓ gültig</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Yield (%)</source>
        <translation>Ausbeute (%)</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Gedeckt</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Zertifiziert von</translation>
    </message>
    <message>
        <source>Certificates of which more was given out than they cover: %1. Take back or correct what was too much.</source>
        <translation>Zertifikate, aus denen mehr ausgegeben wurde, als sie decken: %1. Bitte zurücknehmen oder berichtigen, was zu viel war.</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>Wert (%1)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>What lots are certified for, how much of it was given out and what is left.</source>
        <translation>Wofür Chargen zertifiziert sind, wie viel davon ausgegeben wurde und was übrig ist.</translation>
    </message>
    <message>
        <source>What each item was worth at the end of a day.</source>
        <translation>Was jeder Artikel am Ende eines Tages wert war.</translation>
    </message>
    <message>
        <source>Value by place</source>
        <translation>Wert nach Ort</translation>
    </message>
    <message>
        <source>What the stock of each place was worth.</source>
        <translation>Was der Bestand jedes Orts wert war.</translation>
    </message>
    <message>
        <source>Value by category</source>
        <translation>Wert nach Kategorie</translation>
    </message>
    <message>
        <source>What the stock of each category was worth.</source>
        <translation>Was der Bestand jeder Kategorie wert war.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>went out before it came in</source>
        <translation>ging ab, bevor es hereinkam</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Zusammen: %1.</translation>
    </message>
    <message>
        <source>Items of which some has no known cost and is not in the sum: %1.</source>
        <translation>Artikel, von denen ein Teil keine bekannten Kosten hat und nicht in der Summe ist: %1.</translation>
    </message>
    <message>
        <source>Further costs of %1 (%2) lie on no goods: what they were for has no price or is not there.</source>
        <translation>Weitere Kosten von %1 (%2) liegen auf keiner Ware: Wofür sie waren, hat keinen Preis oder ist nicht da.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>no place told</source>
        <translation>kein Ort angegeben</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>keine Kategorie</translation>
    </message>
    <message>
        <source>An item in several categories counts in the first.</source>
        <translation>Ein Artikel in mehreren Kategorien zählt in der ersten.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✗ taken back</source>
        <translation>✗ zurückgenommen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Stock and places</source>
        <translation>Bestand und Orte</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Orders and processes</source>
        <translation>Aufträge und Arbeitsgänge</translation>
    </message>
    <message>
        <source>Agreements and promises</source>
        <translation>Vereinbarungen und Zusagen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Peers&apos; records</source>
        <translation>Datensätze der Partner</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Place · lot</source>
        <translation>Ort · Charge</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Im Eigentum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>S/N %1</source>
        <translation>S/N %1</translation>
    </message>
    <message>
        <source>▼ below zero</source>
        <translation>▼ unter null</translation>
    </message>
    <message>
        <source>⇄ theirs: %1</source>
        <translation>⇄ gehört: %1</translation>
    </message>
    <message>
        <source>↗ at %1</source>
        <translation>↗ bei %1</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Ours, elsewhere</source>
        <translation>Unseres, anderswo</translation>
    </message>
    <message>
        <source>Theirs, here</source>
        <translation>Fremdes, hier</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1 on hand, %2 of it promised</source>
        <translation>%1 vorhanden, davon %2 zugesagt</translation>
    </message>
    <message>
        <source>▼ short, more coming</source>
        <translation>▼ zu wenig, mehr kommt</translation>
    </message>
    <message>
        <source>▼ short</source>
        <translation>▼ zu wenig</translation>
    </message>
    <message>
        <source>✕ expired %1</source>
        <translation>✕ abgelaufen %1</translation>
    </message>
    <message>
        <source>◷ expires %1</source>
        <translation>◷ läuft ab %1</translation>
    </message>
    <message>
        <source>→ on the way</source>
        <translation>→ unterwegs</translation>
    </message>
    <message>
        <source>◇ used up</source>
        <translation>◇ aufgebraucht</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>⊘ quarantine</source>
        <translation>⊘ Quarantäne</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>The book</source>
        <translation>Das Buch</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! überfällig</translation>
    </message>
    <message>
        <source>◷ due today</source>
        <translation>◷ heute fällig</translation>
    </message>
    <message>
        <source>◷ due soon</source>
        <translation>◷ bald fällig</translation>
    </message>
    <message>
        <source>▼ below zero</source>
        <translation>▼ unter null</translation>
    </message>
    <message>
        <source>Count it, or record what came in</source>
        <translation>Bitte zählen oder erfassen, was hereinkam</translation>
    </message>
    <message>
        <source>◷ on its way</source>
        <translation>◷ unterwegs</translation>
    </message>
    <message>
        <source>▼ short</source>
        <translation>▼ zu wenig</translation>
    </message>
    <message>
        <source>Enough if what is promised for %1 comes</source>
        <translation>Reicht, wenn kommt, was für %1 zugesagt ist</translation>
    </message>
    <message>
        <source>Too little for what is promised by then</source>
        <translation>Zu wenig für das, was bis dahin zugesagt ist</translation>
    </message>
    <message>
        <source>! expired</source>
        <translation>! abgelaufen</translation>
    </message>
    <message>
        <source>◷ expires</source>
        <translation>◷ läuft ab</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>promised by us</source>
        <translation>von uns zugesagt</translation>
    </message>
    <message>
        <source>promised to us</source>
        <translation>uns zugesagt</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>↑ not sent yet</source>
        <translation>↑ noch nicht gesendet</translation>
    </message>
    <message>
        <source>↓ new</source>
        <translation>↓ neu</translation>
    </message>
    <message>
        <source>Received and not looked at</source>
        <translation>Empfangen und noch nicht angesehen</translation>
    </message>
    <message>
        <source>Last bundle written on %1</source>
        <translation>Letztes Paket geschrieben am %1</translation>
    </message>
    <message>
        <source>Never sent a bundle</source>
        <translation>Noch nie ein Paket gesendet</translation>
    </message>
    <message numerus="yes">
        <source>entries</source>
        <translation>
            <numerusform>Eintrag</numerusform>
            <numerusform>Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>! check</source>
        <translation>! prüfen</translation>
    </message>
    <message numerus="yes">
        <source>The check of the book found %n things</source>
        <translation>
            <numerusform>Die Prüfung des Buchs hat %n Befund ergeben</numerusform>
            <numerusform>Die Prüfung des Buchs hat %n Befunde ergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>· not checked</source>
        <translation>· nicht geprüft</translation>
    </message>
    <message>
        <source>Entries not verified since the book was opened</source>
        <translation>Seit dem Öffnen des Buchs nicht geprüfte Einträge</translation>
    </message>
    <message>
        <source>“Verify now” in the journal reads every one again</source>
        <translation>„Jetzt prüfen“ im Journal liest jeden noch einmal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>seither zurückgenommen</translation>
    </message>
    <message>
        <source>%1 · taken back since</source>
        <translation>%1 · seither zurückgenommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>⇄ decide</source>
        <translation>⇄ entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n different answers from our desks; one has to hold</source>
        <translation>
            <numerusform>%n abweichende Antwort von unseren Arbeitsplätzen; eine muss gelten</numerusform>
            <numerusform>%n verschiedene Antworten von unseren Arbeitsplätzen; eine muss gelten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free; the item says to order at %2</source>
        <translation>%1 frei; laut Artikel ist der Meldebestand %2</translation>
    </message>
    <message>
        <source>%1 free; order at %2, as it takes %3</source>
        <translation>%1 frei; Meldebestand %2, denn die Beschaffung dauert %3</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ to order</source>
        <translation>↻ zu bestellen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Used up on %1 at the present pace</source>
        <translation>Beim jetzigen Tempo aufgebraucht am %1</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zu bestellen</translation>
    </message>
    <message>
        <source>! overspent</source>
        <translation>! überzogen</translation>
    </message>
    <message>
        <source>Lot %1: more was given out as certified than its certificate covers</source>
        <translation>Charge %1: Es wurde mehr als zertifiziert ausgegeben, als ihr Zertifikat deckt</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>● Start</source>
        <translation>● Anfang</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When · who</source>
        <translation>Wann · wer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hergestellt</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Herangezogen</translation>
    </message>
    <message>
        <source>Service done</source>
        <translation>Dienst geleistet</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Dropped off</source>
        <translation>Abgeliefert</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Eingepackt</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation>Eigentümer gewechselt</translation>
    </message>
    <message>
        <source>Lent or returned</source>
        <translation>Verliehen oder zurückgegeben</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgelagert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Zugezählt</translation>
    </message>
    <message>
        <source>Counted out</source>
        <translation>Abgezählt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>nichts übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 more before</source>
        <translation>%1 weitere davor</translation>
    </message>
    <message>
        <source>%1 more after</source>
        <translation>%1 weitere danach</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>laut %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>It has been open there since %1.</source>
        <translation>Es ist dort seit %1 geöffnet.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 on the computer “%3” (process %4).</source>
        <translation>%1 ist zum Schreiben geöffnet in %2 auf dem Rechner „%3“ (Prozess %4).</translation>
    </message>
    <message>
        <source>This book is open elsewhere</source>
        <translation>Dieses Buch ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Nothing was changed. A book has one writer at a time, so that no entry is lost.</source>
        <translation>Es wurde nichts geändert. In ein Buch schreibt immer nur einer, damit kein Eintrag verloren geht.</translation>
    </message>
    <message>
        <source>Read it here meanwhile, or close it there and try again.</source>
        <translation>Inzwischen hier lesen, oder dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This book was written by a newer version</source>
        <translation>Dieses Buch wurde von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>Everything in it is as it was, and it is open for reading only.</source>
        <translation>Alles darin ist, wie es war, und es ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Read it here, or install the newer version to record in it.</source>
        <translation>Hier lesen, oder die neuere Version installieren, um darin zu erfassen.</translation>
    </message>
    <message>
        <source>This book is on a medium that cannot be written</source>
        <translation>Dieses Buch liegt auf einem Datenträger, der nicht beschrieben werden kann</translation>
    </message>
    <message>
        <source>%1, or the folder it is in, is write-protected: a read-only stick, a disc, or a folder of somebody else.</source>
        <translation>%1 oder der Ordner, in dem es liegt, ist schreibgeschützt: ein schreibgeschützter Stick, eine Disc oder ein fremder Ordner.</translation>
    </message>
    <message>
        <source>Read it here. To record in it, copy it to a folder of your own and open the copy.</source>
        <translation>Hier lesen. Um darin zu erfassen, in einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>The signing key is out of reach</source>
        <translation>Der Schlüssel zum Unterschreiben ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The book is open and recording goes on; no entry needs the key. Only what leaves the book is signed, so export and receipts wait.</source>
        <translation>Das Buch ist offen, und das Erfassen geht weiter; kein Eintrag braucht den Schlüssel. Nur was das Buch verlässt, wird unterschrieben; Export und Empfangsbestätigungen warten also.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer, or give the key file’s passphrase, and try again.</source>
        <translation>Den Schlüsselbund dieses Rechners entsperren oder die Passphrase der Schlüsseldatei angeben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This book’s file is damaged</source>
        <translation>Die Datei dieses Buchs ist beschädigt</translation>
    </message>
    <message>
        <source>%1 does not hold together: the medium may be failing, or a copy was cut short.</source>
        <translation>%1 ist nicht stimmig: Vielleicht versagt der Datenträger, oder eine Kopie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file was left as it is, so that whatever can be saved still can.</source>
        <translation>Die Datei blieb unverändert, damit sich noch retten lässt, was zu retten ist.</translation>
    </message>
    <message>
        <source>Restore the last backup beside it. Peers and other desks can give back what is newer than that.</source>
        <translation>Die letzte Sicherung daneben wiederherstellen. Partner und andere Arbeitsplätze können zurückgeben, was neuer ist.</translation>
    </message>
    <message>
        <source>This book is not where it was</source>
        <translation>Dieses Buch ist nicht mehr, wo es war</translation>
    </message>
    <message>
        <source>There is no file %1 in %2 any more: it was moved, renamed or deleted, or its disk is not there.</source>
        <translation>Es gibt keine Datei %1 mehr in %2: Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Datenträger ist nicht da.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>If its disk or stick is away, bring it back and try again. If the file was moved, say where it is now.</source>
        <translation>Wenn der Datenträger oder Stick fehlt, bitte wieder anschließen und noch einmal versuchen. Wenn die Datei verschoben wurde, angeben, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>This is not a book</source>
        <translation>Das ist kein Buch</translation>
    </message>
    <message>
        <source>%1 was not written by Tallystick, or it is only part of a file.</source>
        <translation>%1 wurde nicht von Tallystick geschrieben oder ist nur ein Teil einer Datei.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Books end in .tallybook, bundles that others send in .tally. Open another file.</source>
        <translation>Bücher enden auf .tallybook, Pakete, die andere senden, auf .tally. Bitte eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>A backup was put back here</source>
        <translation>Hier wurde eine Sicherung zurückgespielt</translation>
    </message>
    <message>
        <source>%1 holds %2 entries of this desk, which has signed %3 already. What others have seen must not be written a second time.</source>
        <translation>%1 enthält %2 Einträge dieses Arbeitsplatzes, der schon %3 unterschrieben hat. Was andere gesehen haben, darf nicht ein zweites Mal geschrieben werden.</translation>
    </message>
    <message>
        <source>Everything in the file is as it was.</source>
        <translation>Alles in der Datei ist, wie es war.</translation>
    </message>
    <message>
        <source>Let the book go on as a new desk; entries that are missing come back with the next bundle from a peer or another desk. Or only read it.</source>
        <translation>Das Buch als neuen Arbeitsplatz weiterführen; fehlende Einträge kommen mit dem nächsten Paket eines Partners oder eines anderen Arbeitsplatzes zurück. Oder nur lesen.</translation>
    </message>
    <message>
        <source>This book could not be opened</source>
        <translation>Dieses Buch konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again, or open another file.</source>
        <translation>Bitte noch einmal versuchen oder eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Go on as a new desk</source>
        <translation>Als neuer Arbeitsplatz weitermachen</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter erfassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>pc</source>
        <comment>pieces, after a number</comment>
        <translation>Stk.</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>dozen</source>
        <translation>Dutzend</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>Gros</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>milligram</source>
        <translation>Milligramm</translation>
    </message>
    <message>
        <source>hectogram</source>
        <translation>Hektogramm</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>Tonne</translation>
    </message>
    <message>
        <source>pound (avoirdupois)</source>
        <translation>Pfund (avoirdupois)</translation>
    </message>
    <message>
        <source>ounce (avoirdupois)</source>
        <translation>Unze (avoirdupois)</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>micrometre</source>
        <translation>Mikrometer</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>decimetre</source>
        <translation>Dezimeter</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>inch (international)</source>
        <translation>Zoll (international)</translation>
    </message>
    <message>
        <source>foot (international)</source>
        <translation>Fuß (international)</translation>
    </message>
    <message>
        <source>yard (international)</source>
        <translation>Yard (international)</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>square millimetre</source>
        <translation>Quadratmillimeter</translation>
    </message>
    <message>
        <source>square centimetre</source>
        <translation>Quadratzentimeter</translation>
    </message>
    <message>
        <source>square decimetre</source>
        <translation>Quadratdezimeter</translation>
    </message>
    <message>
        <source>are</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>acre (international)</source>
        <translation>Acre (international)</translation>
    </message>
    <message>
        <source>square foot (international)</source>
        <translation>Quadratfuß (international)</translation>
    </message>
    <message>
        <source>square yard (international)</source>
        <translation>Quadratyard (international)</translation>
    </message>
    <message>
        <source>cubic metre</source>
        <translation>Kubikmeter</translation>
    </message>
    <message>
        <source>cubic decimetre</source>
        <translation>Kubikdezimeter</translation>
    </message>
    <message>
        <source>cubic centimetre</source>
        <translation>Kubikzentimeter</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>millilitre</source>
        <translation>Milliliter</translation>
    </message>
    <message>
        <source>centilitre</source>
        <translation>Zentiliter</translation>
    </message>
    <message>
        <source>decilitre</source>
        <translation>Deziliter</translation>
    </message>
    <message>
        <source>hectolitre</source>
        <translation>Hektoliter</translation>
    </message>
    <message>
        <source>gallon (US)</source>
        <translation>Gallone (US)</translation>
    </message>
    <message>
        <source>gallon (imperial)</source>
        <translation>Gallone (britisch)</translation>
    </message>
    <message>
        <source>fluid ounce (US)</source>
        <translation>Flüssigunze (US)</translation>
    </message>
    <message>
        <source>cup (US customary)</source>
        <translation>Tasse (US)</translation>
    </message>
    <message>
        <source>bushel (US)</source>
        <translation>Scheffel (US)</translation>
    </message>
    <message>
        <source>stere</source>
        <translation>Ster</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>joule</source>
        <translation>Joule</translation>
    </message>
    <message>
        <source>kilojoule</source>
        <translation>Kilojoule</translation>
    </message>
    <message>
        <source>megajoule</source>
        <translation>Megajoule</translation>
    </message>
    <message>
        <source>gigajoule</source>
        <translation>Gigajoule</translation>
    </message>
    <message>
        <source>watt hour</source>
        <translation>Wattstunde</translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation>Kilowattstunde</translation>
    </message>
    <message>
        <source>megawatt hour</source>
        <translation>Megawattstunde</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>Kilowatt</translation>
    </message>
    <message>
        <source>horsepower (metric)</source>
        <translation>Pferdestärke (metrisch)</translation>
    </message>
    <message>
        <source>kelvin</source>
        <translation>Kelvin</translation>
    </message>
    <message>
        <source>degree Celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>degree Fahrenheit</source>
        <translation>Grad Fahrenheit</translation>
    </message>
    <message>
        <source>pascal</source>
        <translation>Pascal</translation>
    </message>
    <message>
        <source>kilopascal</source>
        <translation>Kilopascal</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>newton</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>newton metre</source>
        <translation>Newtonmeter</translation>
    </message>
    <message>
        <source>volt</source>
        <translation>Volt</translation>
    </message>
    <message>
        <source>ampere</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>coulomb</source>
        <translation>Coulomb</translation>
    </message>
    <message>
        <source>ampere hour</source>
        <translation>Amperestunde</translation>
    </message>
    <message>
        <source>milliampere hour</source>
        <translation>Milliamperestunde</translation>
    </message>
    <message>
        <source>hertz</source>
        <translation>Hertz</translation>
    </message>
    <message>
        <source>kilogram per cubic metre</source>
        <translation>Kilogramm pro Kubikmeter</translation>
    </message>
    <message>
        <source>gram per cubic centimetre</source>
        <translation>Gramm pro Kubikzentimeter</translation>
    </message>
    <message>
        <source>gram per litre</source>
        <translation>Gramm pro Liter</translation>
    </message>
    <message>
        <source>kilogram per square metre</source>
        <translation>Kilogramm pro Quadratmeter</translation>
    </message>
    <message>
        <source>gram per square metre</source>
        <translation>Gramm pro Quadratmeter</translation>
    </message>
    <message>
        <source>ounce (avoirdupois) per square yard (international)</source>
        <translation>Unze (Avoirdupois) pro Quadratyard (international)</translation>
    </message>
    <message>
        <source>kilogram per hectare</source>
        <translation>Kilogramm pro Hektar</translation>
    </message>
    <message>
        <source>gram per metre</source>
        <translation>Gramm pro Meter</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Books of a worker co-op: stock, work and what is owed, in one file.</source>
        <translation>Bücher einer Produktivgenossenschaft: Bestand, Arbeit und was geschuldet wird, in einer Datei.</translation>
    </message>
    <message>
        <source>Open the demo co-op.</source>
        <translation>Die Demo-Genossenschaft öffnen.</translation>
    </message>
    <message>
        <source>Draw the window into FILE and quit.</source>
        <translation>Das Fenster in FILE zeichnen und beenden.</translation>
    </message>
    <message>
        <source>A book to open, or a bundle to receive.</source>
        <translation>Ein Buch zum Öffnen oder ein Paket zum Empfangen.</translation>
    </message>
</context>
<context>
    <name>tally::exchange</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Made or received</source>
        <translation>Hergestellt oder erhalten</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Zu verbrauchen bis</translation>
    </message>
    <message>
        <source>Told by the book of</source>
        <translation>Mitgeteilt vom Buch von</translation>
    </message>
    <message>
        <source>Code of the label</source>
        <translation>Code des Etiketts</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>%1: lot %2, %3 certified%4</source>
        <translation>%1: Charge %2, %3 zertifiziert%4</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The entry that made it stands in a log whose state is given below. It has not been signed yet; ask for a passport made after the next signature.</source>
        <translation>Der Eintrag, mit dem es angelegt wurde, steht in einem Protokoll, dessen Zustand unten angegeben ist. Er ist noch nicht unterschrieben; bitte einen Produktpass verlangen, der nach der nächsten Unterschrift erstellt wurde.</translation>
    </message>
    <message>
        <source>The entry that made it stands in a log whose state was signed. Whoever has this page can hold the signature, and the proof below it, against the book or a copy of it.</source>
        <translation>Der Eintrag, mit dem es angelegt wurde, steht in einem Protokoll, dessen Zustand unterschrieben wurde. Wer diese Seite hat, kann die Unterschrift und den Beweis darunter mit dem Buch oder einer Kopie davon vergleichen.</translation>
    </message>
    <message>
        <source>What vouches for it</source>
        <translation>Was dafür bürgt</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, Charge %2</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es hergestellt wurde</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>What went into it</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>tally::paper</name>
    <message>
        <source>The book does not say how to reach them.</source>
        <translation>Das Buch sagt nicht, wie sie zu erreichen sind.</translation>
    </message>
    <message>
        <source>came back from %1</source>
        <translation>zurückgekommen von %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, says the book of %2</source>
        <translation>%1, laut dem Buch von %2</translation>
    </message>
    <message>
        <source>says the book of %1</source>
        <translation>laut dem Buch von %1</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Rückruf: %1</translation>
    </message>
    <message>
        <source>Made %1. Receivers: %2, deliveries: %3.</source>
        <translation>Erstellt: %1. Empfänger: %2, Lieferungen: %3.</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Wer es bekommen hat</translation>
    </message>
    <message>
        <source>Nobody has received any of it.</source>
        <translation>Niemand hat etwas davon erhalten.</translation>
    </message>
    <message>
        <source>Still in stock: take it off the shelves</source>
        <translation>Noch im Bestand: aus den Regalen nehmen</translation>
    </message>
    <message>
        <source>Nothing of it is in stock any more.</source>
        <translation>Nichts davon ist noch im Bestand.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Lot or serial number</source>
        <translation>Charge oder Seriennummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>not in their book yet</source>
        <translation>noch nicht in ihrem Buch</translation>
    </message>
    <message>
        <source>nobody recorded the delivery</source>
        <translation>niemand hat die Lieferung erfasst</translation>
    </message>
    <message>
        <source>they recorded %1</source>
        <translation>sie haben %1 erfasst</translation>
    </message>
    <message>
        <source>they recorded it too</source>
        <translation>sie haben es auch erfasst</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Received, they say</source>
        <translation>Erhalten, sagen sie</translation>
    </message>
    <message>
        <source>Their entry</source>
        <translation>Ihr Eintrag</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>tally::ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tally::ui::AttachmentActs</name>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>A picture or document of the chosen item</source>
        <translation>Ein Bild oder Dokument des gewählten Artikels</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>Wird angehängt…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::AttachmentList</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>A picture or document; files can be dropped here, too</source>
        <translation>Ein Bild oder Dokument; Dateien können auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Bilder und Dokumente</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy: such files are not opened</source>
        <translation>Kopie speichern: Solche Dateien werden nicht geöffnet</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Open, save a copy, take away</source>
        <translation>Öffnen, Kopie speichern, wegnehmen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>tally::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A backup is a compact copy of the book that was read back, fingerprint by fingerprint. Keep the folder on another disk or stick if you can.</source>
        <translation>Eine Sicherung ist eine kompakte Kopie des Buchs, die Fingerabdruck für Fingerabdruck zurückgelesen wurde. Der Ordner liegt am besten auf einer anderen Platte oder einem Stick.</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>When the window closes</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>There is no backup of this book yet.</source>
        <translation>Von diesem Buch gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Keep the newest of</source>
        <translation>Jeweils die neueste behalten von</translation>
    </message>
    <message>
        <source>Backups of this book, newest first</source>
        <translation>Sicherungen dieses Buchs, neueste zuerst</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monaten</translation>
    </message>
    <message>
        <source>Days of which a backup stays</source>
        <translation>Tage, von denen eine Sicherung bleibt</translation>
    </message>
    <message>
        <source>Weeks of which a backup stays</source>
        <translation>Wochen, von denen eine Sicherung bleibt</translation>
    </message>
    <message>
        <source>Months of which a backup stays</source>
        <translation>Monate, von denen eine Sicherung bleibt</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Wohin Sicherungen kommen</translation>
    </message>
    <message>
        <source>Made &amp;automatically</source>
        <translation>&amp;Von selbst angelegt</translation>
    </message>
    <message>
        <source>Kept &amp;in</source>
        <translation>Aufbewahrt &amp;in</translation>
    </message>
</context>
<context>
    <name>tally::ui::Backups</name>
    <message>
        <source>Backed up and read back: %1 entries, %2.</source>
        <translation>Gesichert und zurückgelesen: %1 Einträge, %2.</translation>
    </message>
    <message>
        <source>The book itself is saved.</source>
        <translation>Das Buch selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,) say where backups go; choose another folder there.</source>
        <translation>In den Einstellungen (Strg+,) steht, wohin Sicherungen kommen; dort einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Backing up the book…</source>
        <translation>Das Buch wird gesichert…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
</context>
<context>
    <name>tally::ui::BookActs</name>
    <message>
        <source>Nothing was restored, and nothing was overwritten.</source>
        <translation>Nichts wurde wiederhergestellt und nichts überschrieben.</translation>
    </message>
    <message>
        <source>No book was made, and what you typed is still there.</source>
        <translation>Es wurde kein Buch angelegt, und alles Eingegebene ist noch da.</translation>
    </message>
    <message>
        <source>Looking at what is damaged…</source>
        <translation>Der Schaden wird untersucht…</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Bücher (*.tallybook)</translation>
    </message>
    <message>
        <source>The key is there; what leaves the book can be signed again.</source>
        <translation>Der Schlüssel ist da; was das Buch verlässt, kann wieder unterschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tally::ui::BookState</name>
    <message>
        <source>open for reading only</source>
        <translation>nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>desk “%1”</source>
        <translation>Arbeitsplatz „%1“</translation>
    </message>
    <message>
        <source>%1 · desk “%2”</source>
        <translation>%1 · Arbeitsplatz „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the book now</source>
        <translation>Das Buch jetzt prüfen</translation>
    </message>
    <message>
        <source>Go to the journal</source>
        <translation>Zum Journal wechseln</translation>
    </message>
    <message>
        <source>Go to the peers</source>
        <translation>Zu den Partnern wechseln</translation>
    </message>
    <message>
        <source>· Not checked yet</source>
        <translation>· Noch nicht geprüft</translation>
    </message>
    <message>
        <source>✓ Verified</source>
        <translation>✓ Geprüft</translation>
    </message>
    <message>
        <source>! Check found: %1</source>
        <translation>! Die Prüfung fand: %1</translation>
    </message>
    <message>
        <source>Not seen by a peer yet</source>
        <translation>Noch von keinem Partner gesehen</translation>
    </message>
    <message>
        <source>Last seen by a peer:
%1</source>
        <translation>Zuletzt von einem Partner gesehen:
%1</translation>
    </message>
</context>
<context>
    <name>tally::ui::CertificateChoice</name>
    <message>
        <source>Certified from</source>
        <translation>Zertifiziert aus</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 · lot %2 · %3 left</source>
        <translation>%1 · Charge %2 · Rest %3</translation>
    </message>
</context>
<context>
    <name>tally::ui::CertificateDialog</name>
    <message>
        <source>Certificate of a lot</source>
        <translation>Zertifikat einer Charge</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Zertifizierungssystem</translation>
    </message>
    <message>
        <source>Organic, fair trade, FSC…</source>
        <translation>Bio, fairer Handel, FSC…</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Nummer des Zertifikats</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Whose certificate it is</source>
        <translation>Wem das Zertifikat gehört</translation>
    </message>
    <message>
        <source>Certified by</source>
        <translation>Zertifiziert von</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Wer es geprüft hat</translation>
    </message>
    <message>
        <source>Certified amount</source>
        <translation>Zertifizierte Menge</translation>
    </message>
    <message>
        <source>Unit of the certified amount</source>
        <translation>Einheit der zertifizierten Menge</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>100 %, or less where work takes some of it</source>
        <translation>100 % oder weniger, wenn bei der Arbeit etwas abfällt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>Zertifizierungs&amp;system</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>Certified &amp;by</source>
        <translation>Zertifiziert &amp;von</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Menge</translation>
    </message>
    <message>
        <source>&amp;Yield</source>
        <translation>Aus&amp;beute</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>&amp;Gültig bis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Covers %1.</source>
        <translation>Deckt %1.</translation>
    </message>
    <message>
        <source>! Covers %1, but %2 was given out already: %3 too much.</source>
        <translation>! Deckt %1, aber %2 wurden schon ausgegeben: %3 zu viel.</translation>
    </message>
    <message>
        <source>Covers %1. %2 of it is given out, %3 is left.</source>
        <translation>Deckt %1. Davon sind %2 ausgegeben, %3 sind übrig.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tally::ui::ChartCard</name>
    <message>
        <source>Being added up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CodeField</name>
    <message>
        <source>Lot code or serial number</source>
        <translation>Chargencode oder Seriennummer</translation>
    </message>
</context>
<context>
    <name>tally::ui::CodeRuleDialog</name>
    <message>
        <source>Rule for codes</source>
        <translation>Regel für Codes</translation>
    </message>
    <message>
        <source>Codes of lots</source>
        <translation>Codes der Chargen</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>Text stands for itself. Between braces: year, yy, month, day, week, and once count or count:3 for a running number of three figures. Codes entered from now on have to fit; empty means any code.</source>
        <translation>Text steht für sich selbst. Zwischen geschweiften Klammern: year, yy, month, day, week und einmal count oder count:3 für eine laufende Nummer mit drei Ziffern. Codes, die von nun an eingegeben werden, müssen passen; leer bedeutet: jeder Code.</translation>
    </message>
    <message>
        <source>Codes of &amp;lots</source>
        <translation>Codes der &amp;Chargen</translation>
    </message>
    <message>
        <source>&amp;Serial numbers</source>
        <translation>&amp;Seriennummern</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Codes of %1</source>
        <translation>Codes: %1</translation>
    </message>
    <message>
        <source>Any code</source>
        <translation>Jeder Code</translation>
    </message>
    <message>
        <source>The first of today: %1</source>
        <translation>Der erste von heute: %1</translation>
    </message>
    <message>
        <source>lots %1</source>
        <translation>Chargen %1</translation>
    </message>
    <message>
        <source>serial numbers %1</source>
        <translation>Seriennummern %1</translation>
    </message>
    <message>
        <source>%1: any code</source>
        <translation>%1: jeder Code</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::CommandPalette</name>
    <message>
        <source>Acts</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to, do or find</source>
        <translation>Wechseln, tun oder finden</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ wählen · Eingabe öffnet · Esc schließt</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters may find more.</source>
        <translation>Nichts heißt so. Weniger Buchstaben finden vielleicht mehr.</translation>
    </message>
    <message>
        <source>Records cannot be searched: %1</source>
        <translation>Datensätze können nicht durchsucht werden: %1</translation>
    </message>
    <message>
        <source>A page, an act, or the name of anything in the book…</source>
        <translation>Eine Seite, ein Befehl oder der Name von etwas im Buch…</translation>
    </message>
    <message>
        <source>Find a page, an act or a record</source>
        <translation>Eine Seite, einen Befehl oder einen Datensatz finden</translation>
    </message>
    <message>
        <source>Pages, acts and records</source>
        <translation>Seiten, Befehle und Datensätze</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tally::ui::ContactDialog</name>
    <message>
        <source>How to reach somebody</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>A person or co-op</source>
        <translation>Eine Person oder Genossenschaft</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>W&amp;er</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Recall sheets tell it, and whoever receives this book&apos;s bundles may see it.</source>
        <translation>Sie stehen auf Rückruflisten, und wer Pakete dieses Buchs empfängt, kann sie sehen.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>%1: no phone or e-mail any more</source>
        <translation>%1: kein Telefon und keine E-Mail mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>kitchen@hillside.example</source>
        <translation>kueche@berghang.example</translation>
    </message>
</context>
<context>
    <name>tally::ui::ContentList</name>
    <message>
        <source>fingerprint only</source>
        <translation>nur Fingerabdruck</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>settled difference</source>
        <translation>beigelegte Abweichung</translation>
    </message>
    <message>
        <source>withdrawn part</source>
        <translation>zurückgezogener Teil</translation>
    </message>
    <message>
        <source>◌ fingerprint only</source>
        <translation>◌ nur Fingerabdruck</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Search in what the bundle holds…</source>
        <translation>Im Inhalt des Pakets suchen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entries shown: %1 of %2</source>
        <translation>Gezeigte Einträge: %1 von %2</translation>
    </message>
    <message>
        <source>Entries shown: %1. Listed are the newest %2 of %3; the counts above are of all.</source>
        <translation>Gezeigte Einträge: %1. Aufgeführt sind die neuesten %2 von %3; die Zahlen oben gelten für alle.</translation>
    </message>
    <message>
        <source>No entry fits. Take away a filter to see more.</source>
        <translation>Kein Eintrag passt. Einen Filter wegnehmen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>None of the newest %1 fits; the older ones go along all the same.</source>
        <translation>Keiner der neuesten %1 passt; die älteren gehen trotzdem mit.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ConversionEdit</name>
    <message>
        <source>Unit of that amount</source>
        <translation>Einheit dieser Menge</translation>
    </message>
    <message>
        <source>1</source>
        <comment>of a unit</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>50</source>
        <comment>an amount, as an example</comment>
        <translation>50</translation>
    </message>
</context>
<context>
    <name>tally::ui::CostMethodEdit</name>
    <message>
        <source>How issues are costed</source>
        <translation>Wie Abgänge bewertet werden</translation>
    </message>
    <message>
        <source>What an issue costs: its share of everything there, or what the oldest of it cost</source>
        <translation>Was ein Abgang kostet: seinen Anteil an allem, was da ist, oder was das Älteste davon gekostet hat</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Gewogener Durchschnitt</translation>
    </message>
    <message>
        <source>First in, first out</source>
        <translation>Ältestes zuerst (FIFO)</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountDelegate</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountPlanDialog</name>
    <message>
        <source>Show the &amp;book&apos;s figures to who counts</source>
        <translation>Beim Zählen die Zahlen des &amp;Buchs zeigen</translation>
    </message>
    <message>
        <source>Also items of which &amp;none should be there</source>
        <translation>Auch Artikel, von denen &amp;nichts da sein sollte</translation>
    </message>
    <message>
        <source>Also what is in &amp;other hands</source>
        <translation>Auch, was in &amp;fremden Händen ist</translation>
    </message>
    <message>
        <source>Plan a count</source>
        <translation>Eine Inventur planen</translation>
    </message>
    <message>
        <source>Name of the count</source>
        <translation>Name der Inventur</translation>
    </message>
    <message>
        <source>Place to count</source>
        <translation>Ort, der gezählt wird</translation>
    </message>
    <message>
        <source>Category to count</source>
        <translation>Kategorie, die gezählt wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>What is to be counted?</source>
        <translation>Was soll gezählt werden?</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Whole stock, %1</source>
        <translation>Ganzer Bestand, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is counted, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing in stock fits.</source>
        <translation>Nichts im Bestand passt dazu.</translation>
    </message>
    <message numerus="yes">
        <source>Items to count: %n. What is on the list is fixed now; how much there is, is compared at the moment of counting.</source>
        <translation>
            <numerusform>Artikel zu zählen: %n. Was auf der Liste steht, liegt jetzt fest; wie viel da ist, wird im Augenblick des Zählens verglichen.</numerusform>
            <numerusform>Artikel zu zählen: %n. Was auf der Liste steht, liegt jetzt fest; wie viel da ist, wird im Augenblick des Zählens verglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::CountPostDialog</name>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>item, before, after, difference</comment>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>Post the differences</source>
        <translation>Die Differenzen buchen</translation>
    </message>
    <message>
        <source>Miscounted or misrecorded</source>
        <translation>Verzählt oder falsch erfasst</translation>
    </message>
    <message>
        <source>Broken or spoiled</source>
        <translation>Zerbrochen oder verdorben</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Found; was not recorded</source>
        <translation>Gefunden; war nicht erfasst</translation>
    </message>
    <message>
        <source>Used and not recorded</source>
        <translation>Verbraucht und nicht erfasst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why do the book and the shelves differ?</source>
        <translation>Warum weichen Buch und Regale voneinander ab?</translation>
    </message>
    <message>
        <source>Nothing differs: no quantity changes, and the count is closed.</source>
        <translation>Nichts weicht ab: Keine Menge ändert sich, und die Inventur wird abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not counted: %n. Their stock stays as it is.</source>
        <translation>
            <numerusform>Nicht gezählt: %n. Der Bestand davon bleibt, wie er ist.</numerusform>
            <numerusform>Nicht gezählt: %n. Der Bestand davon bleibt, wie er ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Post what was counted</source>
        <translation>Das Gezählte buchen</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountReader</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
</context>
<context>
    <name>tally::ui::CountsPage</name>
    <message>
        <source>✓ posted</source>
        <translation>✓ gebucht</translation>
    </message>
    <message>
        <source>◇ planned</source>
        <translation>◇ geplant</translation>
    </message>
    <message>
        <source>◷ being counted</source>
        <translation>◷ wird gezählt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines without difference</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>Abweichung %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Inventur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Inventuren</translation>
    </message>
    <message>
        <source>Filter the sheet…</source>
        <translation>Zählliste filtern…</translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Artikel: %n</numerusform>
            <numerusform>Artikel: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare with the book</source>
        <translation>Mit dem Buch &amp;vergleichen</translation>
    </message>
    <message>
        <source>Counted ea&amp;rlier, at</source>
        <translation>F&amp;rüher gezählt, am</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Noch nichts gezählt</translation>
    </message>
    <message>
        <source>Plan a count of a room, a shelf or a kind of item; then enter what is really there.</source>
        <translation>Die Inventur eines Raums, eines Regals oder einer Artikelart planen; dann eintragen, was wirklich da ist.</translation>
    </message>
    <message>
        <source>Plan a count…</source>
        <translation>Inventur planen…</translation>
    </message>
    <message>
        <source>By place, by category, or the whole stock</source>
        <translation>Nach Ort, nach Kategorie oder der ganze Bestand</translation>
    </message>
    <message>
        <source>Post the differences…</source>
        <translation>Differenzen buchen…</translation>
    </message>
    <message>
        <source>Raise or lower the book to what was counted, and close the count</source>
        <translation>Das Buch auf das Gezählte erhöhen oder verringern und die Inventur abschließen</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Zählliste</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>When it was counted</source>
        <translation>Wann gezählt wurde</translation>
    </message>
    <message>
        <source>Counts, the latest first</source>
        <translation>Inventuren, die neueste zuerst</translation>
    </message>
    <message>
        <source>Whole stock</source>
        <translation>Ganzer Bestand</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>counted, to be counted, what</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: %1 of %2</source>
        <translation>Gezählt: %1 von %2</translation>
    </message>
    <message>
        <source>Enter goes to the next line · a recount replaces the earlier one</source>
        <translation>Eingabe geht zur nächsten Zeile · eine neue Zählung ersetzt die frühere</translation>
    </message>
    <message>
        <source>Planned “%1”.</source>
        <translation>„%1“ geplant.</translation>
    </message>
    <message numerus="yes">
        <source>Posted “%1”: %n change(s) of stock</source>
        <translation>
            <numerusform>„%1“ gebucht: %n Bestandsänderung</numerusform>
            <numerusform>„%1“ gebucht: %n Bestandsänderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the counts…</source>
        <translation>Inventuren werden gelesen…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvImportActs</name>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Items, opening stock or movements from a CSV file</source>
        <translation>Artikel, Anfangsbestand oder Bewegungen aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>What is on the shelves when the book begins, from a CSV file</source>
        <translation>Was in den Regalen liegt, wenn das Buch beginnt, aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>Take opening stock from a file…</source>
        <translation>Anfangsbestand aus einer Datei übernehmen…</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvImportDialog</name>
    <message>
        <source>Choose a file to begin with.</source>
        <translation>Zuerst eine Datei wählen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A CSV file, as any spreadsheet saves it</source>
        <translation>Eine CSV-Datei, wie jede Tabellenkalkulation sie speichert</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>a name to keep these columns under</source>
        <translation>ein Name, unter dem diese Spalten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Lines that cannot be taken in</source>
        <translation>Zeilen, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1  The file</source>
        <translation>1  Die Datei</translation>
    </message>
    <message>
        <source>2  Its columns</source>
        <translation>2  Ihre Spalten</translation>
    </message>
    <message>
        <source>3  Check, then import</source>
        <translation>3  Prüfen, dann importieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Durch Komma getrennte Werte (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>„%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the file: nothing is recorded by that.</source>
        <translation>Die Datei prüfen: Dabei wird nichts erfasst.</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Die Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>! Lines that cannot be taken in: %1. Nothing is recorded until all can be; mend them and check again.</source>
        <translation>! Zeilen, die nicht übernommen werden können: %1. Es wird nichts erfasst, bis alle gehen; bitte berichtigen und noch einmal prüfen.</translation>
    </message>
    <message>
        <source>✓ All lines can be taken in. Records that will be made: %1; there already: %2. %3.</source>
        <translation>✓ Alle Zeilen können übernommen werden. Datensätze, die angelegt werden: %1; schon da: %2. %3.</translation>
    </message>
    <message>
        <source>Imported: %1 records from %2 lines</source>
        <translation>Importiert: %1 Datensätze aus %2 Zeilen</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Welche Spalte was enthält</translation>
    </message>
    <message>
        <source>Value in all: %1</source>
        <translation>Wert insgesamt: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::CsvMapping</name>
    <message>
        <source>Make items, places and partners that are not there yet</source>
        <translation>Artikel, Orte und Partner anlegen, die noch nicht da sind</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>found out from the file</source>
        <translation>aus der Datei ermittelt</translation>
    </message>
    <message>
        <source>point: 12.5</source>
        <translation>Punkt: 12.5</translation>
    </message>
    <message>
        <source>comma: 12,5</source>
        <translation>Komma: 12,5</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>tally::ui::DateEdit</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Keys: + and − a day, [ and ] a month, t today, m and h first and last of the month, y and r of the year</source>
        <translation>Tasten: + und − ein Tag, [ und ] ein Monat, t heute, m und h Erster und Letzter des Monats, y und r des Jahres</translation>
    </message>
</context>
<context>
    <name>tally::ui::DecideDialog</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>Dies gilt</translation>
    </message>
    <message>
        <source>Desks answered differently, none of them knowing what the other one said.</source>
        <translation>Arbeitsplätze haben verschieden geantwortet, ohne voneinander zu wissen, was der andere sagte.</translation>
    </message>
    <message>
        <source>Your choice becomes an entry. Every desk follows it once it has received it; what was said before stays in the journal.</source>
        <translation>Die Wahl wird zu einem Eintrag. Jeder Arbeitsplatz folgt ihr, sobald er ihn erhalten hat; was vorher gesagt wurde, bleibt im Journal.</translation>
    </message>
    <message>
        <source>%1 · what the book shows until somebody decides</source>
        <translation>%1 · was das Buch zeigt, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::DeskPane</name>
    <message>
        <source>Choose a desk to see its key.</source>
        <translation>Einen Arbeitsplatz wählen, um seinen Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>Add or close a desk</source>
        <translation>Einen Arbeitsplatz hinzufügen oder schließen</translation>
    </message>
    <message>
        <source>This is done in a terminal, on the computer that holds the book&apos;s root key.</source>
        <translation>Das geschieht in einem Terminal, auf dem Computer mit dem Hauptschlüssel des Buchs.</translation>
    </message>
    <message>
        <source>A copy of the book for another computer, with a key of its own:</source>
        <translation>Eine Kopie des Buchs für einen anderen Computer, mit eigenem Schlüssel:</translation>
    </message>
    <message>
        <source>What a lost or retired desk writes after this no longer counts:</source>
        <translation>Was ein verlorener oder stillgelegter Arbeitsplatz danach schreibt, zählt nicht mehr:</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Arbeitsplatz %1</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>after %1: %2</source>
        <translation>gültig: %1; Grund: %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Why may it write?</source>
        <translation>Warum darf er schreiben?</translation>
    </message>
    <message>
        <source>The roster names its key</source>
        <translation>Das Verzeichnis nennt seinen Schlüssel</translation>
    </message>
    <message>
        <source>and the book&apos;s root key has signed the roster</source>
        <translation>und der Hauptschlüssel des Buchs hat das Verzeichnis unterschrieben</translation>
    </message>
</context>
<context>
    <name>tally::ui::EntryPane</name>
    <message>
        <source>Choose an entry to see its exact bytes.</source>
        <translation>Einen Eintrag wählen, um seine genauen Bytes zu sehen.</translation>
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
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>The entry that took this one back</source>
        <translation>Der Eintrag, der diesen zurücknahm</translation>
    </message>
    <message>
        <source>The entry&apos;s exact bytes</source>
        <translation>Die genauen Bytes des Eintrags</translation>
    </message>
    <message>
        <source>Exactly as recorded</source>
        <translation>Genau wie erfasst</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, entry %2 of %3 in this desk&apos;s log</source>
        <translation>%1, Eintrag %2 von %3 im Protokoll dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Taken back by %1</source>
        <translation>Zurückgenommen durch %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Show the proof</source>
        <translation>Beweis zeigen</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>Beweis kopieren</translation>
    </message>
    <message>
        <source>The hashes of the proof</source>
        <translation>Die Hashwerte des Beweises</translation>
    </message>
    <message>
        <source>The hashes that lead from this entry to its log&apos;s fingerprint</source>
        <translation>Die Hashwerte, die von diesem Eintrag zum Fingerabdruck seines Protokolls führen</translation>
    </message>
    <message>
        <source>For somebody who has a signed checkpoint of this log</source>
        <translation>Für alle, die einen unterschriebenen Prüfpunkt dieses Protokolls haben</translation>
    </message>
    <message>
        <source>Proof of its place</source>
        <translation>Beweis seiner Stelle</translation>
    </message>
    <message>
        <source>Shows that the entry stands where it says, without the others.</source>
        <translation>Zeigt ohne die anderen Einträge, dass dieser dort steht, wo er es angibt.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was er bewirkt hat</translation>
    </message>
    <message>
        <source>✓ %1 hashes lead from this entry to the fingerprint of the log&apos;s %2 entries.</source>
        <translation>✓ %1 Hashwerte führen von diesem Eintrag zum Fingerabdruck der %2 Einträge des Protokolls.</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>✓ Copied. Whoever has a signed checkpoint of this log can check it.</source>
        <translation>✓ Kopiert. Wer einen unterschriebenen Prüfpunkt dieses Protokolls hat, kann es prüfen.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ErrorBar</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Put this message away (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>tally::ui::ExchangePane</name>
    <message>
        <source>Choose an exchange to see its report.</source>
        <translation>Einen Austausch wählen, um seinen Bericht zu sehen.</translation>
    </message>
    <message>
        <source>✓ written and signed</source>
        <translation>✓ geschrieben und unterschrieben</translation>
    </message>
    <message>
        <source>✓ verified and taken in</source>
        <translation>✓ geprüft und übernommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>It brought</source>
        <translation>Brachte</translation>
    </message>
    <message>
        <source>no new entries, but news about keys or receipts</source>
        <translation>keine neuen Einträge, aber Neues über Schlüssel oder Empfangsbestätigungen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>whoever gets the file</source>
        <translation>wer die Datei bekommt</translation>
    </message>
    <message>
        <source>Roster, the list of keys and desks</source>
        <translation>Verzeichnis, die Liste der Schlüssel und Arbeitsplätze</translation>
    </message>
    <message>
        <source>Log %1, up to entry %2</source>
        <translation>Protokoll %1, bis Eintrag %2</translation>
    </message>
    <message>
        <source>%1 more than in the one before</source>
        <translation>%1 mehr als im vorigen</translation>
    </message>
    <message>
        <source>the first exchange</source>
        <translation>der erste Austausch</translation>
    </message>
    <message>
        <source>Why these entries?</source>
        <translation>Warum diese Einträge?</translation>
    </message>
</context>
<context>
    <name>tally::ui::ExportPane</name>
    <message>
        <source>No file was left behind, and nothing in the book was changed.</source>
        <translation>Es blieb keine Datei zurück, und im Buch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only what they have not confirmed yet</source>
        <translation>Nur was noch nicht bestätigt ist</translation>
    </message>
    <message>
        <source>Everything from the beginning</source>
        <translation>Alles von Anfang an</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Back to the peers</source>
        <translation>Zurück zu den Partnern</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Was zu sehen sein wird</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Sign and write</source>
        <translation>Unterschreiben und schreiben</translation>
    </message>
    <message>
        <source>This desk signs the file; whoever gets it can check that nothing was changed.</source>
        <translation>Dieser Arbeitsplatz unterschreibt die Datei; wer sie bekommt, kann prüfen, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any partner co-op</source>
        <translation>Jede Partnergenossenschaft</translation>
    </message>
    <message>
        <source>The other desks of this book</source>
        <translation>Die anderen Arbeitsplätze dieses Buchs</translation>
    </message>
    <message>
        <source>Holds what everybody may read. Private parts stay here.</source>
        <translation>Enthält, was alle lesen dürfen. Private Teile bleiben hier.</translation>
    </message>
    <message>
        <source>Holds everything, private parts too. No other book will take it in.</source>
        <translation>Enthält alles, auch private Teile. Kein anderes Buch wird es übernehmen.</translation>
    </message>
    <message>
        <source>Holds what partner co-ops may read. What is for members or a single agreement stays here.</source>
        <translation>Enthält, was Partnergenossenschaften lesen dürfen. Was für Mitglieder oder eine einzelne Vereinbarung bestimmt ist, bleibt hier.</translation>
    </message>
    <message>
        <source>Looking up what they will see…</source>
        <translation>Es wird ermittelt, was zu sehen sein wird…</translation>
    </message>
    <message>
        <source>No entries: they have confirmed everything already.</source>
        <translation>Keine Einträge: Es ist schon alles bestätigt.</translation>
    </message>
    <message>
        <source>They can read all of %1.</source>
        <translation>Alles ist lesbar: %1.</translation>
    </message>
    <message>
        <source>They get %1; of %2 only the fingerprint, which tells neither kind nor time.</source>
        <translation>Lesbar: %1. Nur als Fingerabdruck, der weder Art noch Zeit verrät: %2.</translation>
    </message>
    <message>
        <source>Private parts that travel: %1.</source>
        <translation>Private Teile, die mitgehen: %1.</translation>
    </message>
    <message>
        <source>Private parts that stay here: %1.</source>
        <translation>Private Teile, die hier bleiben: %1.</translation>
    </message>
    <message>
        <source>The list of our desks and keys always goes along.</source>
        <translation>Die Liste unserer Arbeitsplätze und Schlüssel geht immer mit.</translation>
    </message>
    <message>
        <source>So do our receipts for what we hold of theirs.</source>
        <translation>Ebenso unsere Empfangsbestätigungen für das, was wir vom Partner haben.</translation>
    </message>
    <message>
        <source>So do the proofs of two-faced books that we keep.</source>
        <translation>Ebenso die Beweise gegen Bücher mit zwei Fassungen, die wir aufbewahren.</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation>Ordner für das Paket</translation>
    </message>
    <message>
        <source>A file named %1</source>
        <translation>Eine Datei namens %1</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>✗ not written</source>
        <translation>✗ nicht geschrieben</translation>
    </message>
    <message>
        <source>… writing</source>
        <translation>… wird geschrieben</translation>
    </message>
    <message>
        <source>Exporting a bundle…</source>
        <translation>Ein Paket wird exportiert…</translation>
    </message>
    <message>
        <source>✓ written</source>
        <translation>✓ geschrieben</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>Exportiert: %1 nach %2</translation>
    </message>
    <message>
        <source>Pictures and documents that travel: %1 (%2).</source>
        <translation>Bilder und Dokumente, die mitgehen: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tally::ui::FactGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::FilterBar</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::FindActs</name>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Filter on this page</source>
        <translation>Auf dieser Seite filtern</translation>
    </message>
    <message>
        <source>Go to, do or find…</source>
        <translation>Wechseln, tun oder finden…</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Tasten, die jetzt gelten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpActs</name>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Explain what is in front</source>
        <translation>Erklären, was vorne ist</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpBrowser</name>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>tally::ui::HelpWindow</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Go to its place</source>
        <translation>Zum Bereich gehen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>In der Hilfe suchen…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>tally::ui::History</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>tally::ui::HitPane</name>
    <message>
        <source>✗ taken back</source>
        <translation>✗ zurückgenommen</translation>
    </message>
    <message>
        <source>Choose a line to see what it is.</source>
        <translation>Eine Zeile wählen, um zu sehen, was sie ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it where it is shown (Enter)</source>
        <translation>Dort öffnen, wo es gezeigt wird (Eingabe)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Artikelart</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
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
    <name>tally::ui::IdentityCard</name>
    <message>
        <source>This book</source>
        <translation>Dieses Buch</translation>
    </message>
    <message>
        <source>Read these words to a peer on the telephone; they see the same beside your name</source>
        <translation>Diese Wörter einem Partner am Telefon vorlesen; er sieht dieselben neben Ihrem Namen</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Wörter kopieren</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>The eight words are in the clipboard.</source>
        <translation>Die acht Wörter sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The book&apos;s id is in the clipboard.</source>
        <translation>Die Kennung des Buchs ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Buch %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ImportReportDialog</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>Befunde des Imports</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Records added: %1, known already: %2, not taken as they stood: %3.</source>
        <translation>Hinzugefügte Datensätze: %1, schon bekannt: %2, nicht unverändert übernommen: %3.</translation>
    </message>
</context>
<context>
    <name>tally::ui::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Filter items, lots, places…</source>
        <translation>Artikel, Chargen, Orte filtern…</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Ereignis erfassen</translation>
    </message>
    <message>
        <source>Record what happened to an item: used, made, counted, handed over…</source>
        <translation>Erfassen, was mit einem Artikel geschah: benutzt, hergestellt, gezählt, übergeben…</translation>
    </message>
    <message>
        <source>Items in stock</source>
        <translation>Artikel im Bestand</translation>
    </message>
    <message>
        <source>Nothing in stock yet</source>
        <translation>Noch nichts im Bestand</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Items shown: %1 of %2</source>
        <translation>Gezeigte Artikel: %1 von %2</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Alle Änderungen gespeichert · Strg+Z nimmt zurück</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Zurückverfolgen</translation>
    </message>
    <message>
        <source>Where the chosen item came from and what became of it</source>
        <translation>Woher der gewählte Artikel kam und was daraus wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n items chosen</source>
        <translation>
            <numerusform>%n Artikel gewählt</numerusform>
            <numerusform>%n Artikel gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <translation>Geld: %1</translation>
    </message>
    <message>
        <source>Reading the stock…</source>
        <translation>Der Bestand wird gelesen…</translation>
    </message>
    <message>
        <source>No item fits. Take away a filter to see more.</source>
        <translation>Kein Artikel passt. Einen Filter wegnehmen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Record the first item, or enter all there is at once: typed, pasted from a spreadsheet or from a file.</source>
        <translation>Den ersten Artikel erfassen oder alles auf einmal eintragen, was da ist: getippt, aus einer Tabelle eingefügt oder aus einer Datei.</translation>
    </message>
    <message>
        <source>Filter changed to show this item</source>
        <translation>Filter geändert, um diesen Artikel zu zeigen</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemActs</name>
    <message>
        <source>Show the item</source>
        <translation>Den Artikel zeigen</translation>
    </message>
    <message>
        <source>Units, suppliers and order point of what is chosen</source>
        <translation>Einheiten, Lieferanten und Meldebestand des Gewählten</translation>
    </message>
    <message>
        <source>Nobody said yet what kind of item this is.</source>
        <translation>Noch hat niemand angegeben, welche Artikelart das ist.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemDialog</name>
    <message>
        <source>Change the item</source>
        <translation>Artikel ändern</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>item, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New item: %1</source>
        <translation>Neuer Artikel: %1</translation>
    </message>
    <message>
        <source>%1 changes: %2</source>
        <comment>item, fields</comment>
        <translation>%1 geändert: %2</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemForm</name>
    <message>
        <source>What it is bought in</source>
        <translation>Worin es eingekauft wird</translation>
    </message>
    <message>
        <source>How much one of that is</source>
        <translation>Wie viel eins davon ist</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What it is used in</source>
        <translation>Worin es verbraucht wird</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>One of it can stand in for &amp;another</source>
        <translation>Eines &amp;kann ein anderes ersetzen</translation>
    </message>
    <message>
        <source>Re&amp;fuse to go below zero</source>
        <translation>Unter null nicht &amp;zulassen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Keeping track</source>
        <translation>Bestandsführung</translation>
    </message>
    <message>
        <source>Cost and ordering</source>
        <translation>Kosten und Bestellung</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>Name des Artikels</translation>
    </message>
    <message>
        <source>Oak board 40 mm</source>
        <translation>Eichenbrett 40 mm</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Code des Artikels</translation>
    </message>
    <message>
        <source>Short, yours, on labels</source>
        <translation>Kurz, selbst gewählt, auf Etiketten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Wood/Boards</source>
        <translation>Holz/Bretter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;gorie</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Stock unit</source>
        <translation>Bestandseinheit</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>Ge&amp;führt in</translation>
    </message>
    <message>
        <source>&amp;Bought in</source>
        <translation>&amp;Eingekauft in</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>&amp;Verbraucht in</translation>
    </message>
    <message>
        <source>How it is told apart</source>
        <translation>Wie es unterschieden wird</translation>
    </message>
    <message>
        <source>By how much there is</source>
        <translation>Nach Menge</translation>
    </message>
    <message>
        <source>By lot, with its code</source>
        <translation>Nach Charge, mit deren Code</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>Nach Seriennummer</translation>
    </message>
    <message>
        <source>If not, what is in stock is never counted on for the next order</source>
        <translation>Wenn nicht, wird beim nächsten Auftrag nie mit dem gerechnet, was im Bestand ist</translation>
    </message>
    <message>
        <source>If not, less than nothing is recorded with a warning</source>
        <translation>Wenn nicht, wird weniger als nichts mit einer Warnung erfasst</translation>
    </message>
    <message>
        <source>&amp;Told apart</source>
        <translation>&amp;Unterschieden</translation>
    </message>
    <message>
        <source>Standard cost of one</source>
        <translation>Standardkosten je Einheit</translation>
    </message>
    <message>
        <source>Of one, in %1</source>
        <translation>Je Einheit, in %1</translation>
    </message>
    <message>
        <source>When to order again</source>
        <translation>Wann nachzubestellen ist</translation>
    </message>
    <message>
        <source>Worked out from use</source>
        <translation>Aus dem Verbrauch errechnet</translation>
    </message>
    <message>
        <source>At the order point</source>
        <translation>Beim Meldebestand</translation>
    </message>
    <message>
        <source>Order point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>Unit of the order point</source>
        <translation>Einheit des Meldebestands</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>Unit of the safety stock</source>
        <translation>Einheit des Sicherheitsbestands</translation>
    </message>
    <message>
        <source>Amount to order at a time</source>
        <translation>Menge je Bestellung</translation>
    </message>
    <message>
        <source>Unit of the amount to order</source>
        <translation>Einheit der Menge je Bestellung</translation>
    </message>
    <message>
        <source>Days from order to arrival</source>
        <translation>Tage von der Bestellung bis zum Eingang</translation>
    </message>
    <message>
        <source>&amp;Standard cost</source>
        <translation>&amp;Standardkosten</translation>
    </message>
    <message>
        <source>Order &amp;when</source>
        <translation>&amp;Wann bestellen</translation>
    </message>
    <message>
        <source>Order &amp;point</source>
        <translation>Mel&amp;debestand</translation>
    </message>
    <message>
        <source>&amp;Lead time</source>
        <translation>&amp;Beschaffungszeit</translation>
    </message>
    <message>
        <source>Safet&amp;y stock</source>
        <translation>Sic&amp;herheitsbestand</translation>
    </message>
    <message>
        <source>At a ti&amp;me</source>
        <translation>&amp;Je Bestellung</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>Neue Kategorie „%1“</translation>
    </message>
    <message>
        <source>New category “%1” in “%2”</source>
        <translation>Neue Kategorie „%1“ in „%2“</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemPane</name>
    <message>
        <source>1 %1 = %2</source>
        <comment>an item&apos;s own unit, what it is</comment>
        <translation>1 %1 = %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit of time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>packs of %1</source>
        <translation>Packungen zu %1</translation>
    </message>
    <message>
        <source>their code %1</source>
        <translation>Lieferantencode %1</translation>
    </message>
    <message>
        <source>Choose an item to see everything about it.</source>
        <translation>Einen Artikel wählen, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>To order</source>
        <translation>Zu bestellen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Order point</source>
        <translation>Meldebestand</translation>
    </message>
    <message>
        <source>%1, from use and lead time</source>
        <translation>%1, aus Verbrauch und Beschaffungszeit</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Sicherheitsbestand</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Je Bestellung</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Beschaffungszeit</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Geführt in</translation>
    </message>
    <message>
        <source>never in stock: work or a service</source>
        <translation>nie im Bestand: Arbeit oder eine Dienstleistung</translation>
    </message>
    <message>
        <source>Bought in</source>
        <translation>Eingekauft in</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verbraucht in</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Unterschieden</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>one cannot stand in for another</source>
        <translation>eines kann kein anderes ersetzen</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nicht zugelassen</translation>
    </message>
    <message>
        <source>Standard cost</source>
        <translation>Standardkosten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item in stock, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show it in the inventory</source>
        <translation>Im Bestand zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recipe, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Geht ein in</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hergestellt nach</translation>
    </message>
    <message>
        <source>Why? What was said of it</source>
        <translation>Warum? Was dazu erfasst wurde</translation>
    </message>
</context>
<context>
    <name>tally::ui::ItemsPage</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Filter by name, code, category or supplier…</source>
        <translation>Nach Name, Code, Kategorie oder Lieferant filtern…</translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Artikel: %n</numerusform>
            <numerusform>Artikel: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>Neuer Artikel…</translation>
    </message>
    <message>
        <source>Name, units, suppliers, when to order</source>
        <translation>Name, Einheiten, Lieferanten, wann zu bestellen ist</translation>
    </message>
    <message>
        <source>Change the item…</source>
        <translation>Artikel ändern…</translation>
    </message>
    <message>
        <source>What the chosen item is and on what terms it is bought</source>
        <translation>Was der gewählte Artikel ist und zu welchen Konditionen er eingekauft wird</translation>
    </message>
    <message>
        <source>Kinds of items</source>
        <translation>Artikelarten</translation>
    </message>
    <message>
        <source>Say what you buy, make and keep: a name and a unit are enough. Or bring your list from a spreadsheet.</source>
        <translation>Angeben, was eingekauft, hergestellt und aufbewahrt wird: Ein Name und eine Einheit genügen. Oder die Liste aus einer Tabellenkalkulation importieren.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n to order</source>
        <translation>
            <numerusform>%n zu bestellen</numerusform>
            <numerusform>%n zu bestellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the items…</source>
        <translation>Die Artikel werden gelesen…</translation>
    </message>
    <message>
        <source>Items shown: %1 of %2</source>
        <translation>Gezeigte Artikel: %1 von %2</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Alle Änderungen gespeichert · Strg+Z nimmt zurück</translation>
    </message>
    <message>
        <source>No item fits. Take away a filter to see more.</source>
        <translation>Kein Artikel passt. Einen Filter wegnehmen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No kinds of item yet</source>
        <translation>Noch keine Artikelarten</translation>
    </message>
</context>
<context>
    <name>tally::ui::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalActs</name>
    <message>
        <source>Nothing in the book was changed.</source>
        <translation>Im Buch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Recompute every fingerprint and table of the book</source>
        <translation>Jeden Fingerabdruck und jede Tabelle des Buchs neu berechnen</translation>
    </message>
    <message>
        <source>Import records…</source>
        <translation>Datensätze importieren…</translation>
    </message>
    <message>
        <source>✓ Verified: every entry is as it was recorded, and every table follows from the entries.</source>
        <translation>✓ Geprüft: Jeder Eintrag ist, wie er erfasst wurde, und jede Tabelle folgt aus den Einträgen.</translation>
    </message>
    <message>
        <source>! The check found: %1</source>
        <translation>! Die Prüfung fand: %1</translation>
    </message>
    <message>
        <source>Verifying the book…</source>
        <translation>Das Buch wird geprüft…</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Datensätze importieren</translation>
    </message>
    <message>
        <source>JSON-LD (*.jsonld *.json);;All files (*)</source>
        <translation>JSON-LD (*.jsonld *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalFilters</name>
    <message>
        <source>Search the journal, or go to d1/42</source>
        <translation>Im Journal suchen oder zu d1/42 gehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At which desk</source>
        <translation>An welchem Arbeitsplatz</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Jeder Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>tally::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>From %1 back</source>
        <translation>Ab %1 rückwärts</translation>
    </message>
    <message>
        <source>Entries are never changed, only taken back</source>
        <translation>Einträge werden nie geändert, nur zurückgenommen</translation>
    </message>
    <message>
        <source>Exchange with peers</source>
        <translation>Austausch mit Partnern</translation>
    </message>
    <message>
        <source>Go to the network page, where bundles are exported and received</source>
        <translation>Zur Netzwerkseite gehen, auf der Pakete exportiert und empfangen werden</translation>
    </message>
    <message>
        <source>Working out the proof.</source>
        <translation>Der Beweis wird berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n Eintrag gewählt</numerusform>
            <numerusform>%n Einträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, looking back to %2 …</source>
        <translation>%1 gefunden, Suche zurück bis %2 …</translation>
    </message>
    <message>
        <source>%1 found in the whole journal</source>
        <translation>%1 im ganzen Journal gefunden</translation>
    </message>
    <message>
        <source>The latest %1 found; scroll on for more</source>
        <translation>Die neuesten %1 gefunden; weiterblättern zeigt mehr</translation>
    </message>
    <message>
        <source>%1 entries, newest first</source>
        <translation>%1 Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>The latest %1 entries; scroll on for more</source>
        <translation>Die neuesten %1 Einträge; weiterblättern zeigt mehr</translation>
    </message>
    <message>
        <source>Looking through the journal…</source>
        <translation>Journal wird durchgesehen…</translation>
    </message>
    <message>
        <source>No entry fits. Take away a filter to see more.</source>
        <translation>Kein Eintrag passt. Einen Filter wegnehmen, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeyOverlay</name>
    <message>
        <source>Find and undo</source>
        <translation>Finden und rückgängig machen</translation>
    </message>
    <message>
        <source>Book and program</source>
        <translation>Buch und Programm</translation>
    </message>
    <message>
        <source>Record and work</source>
        <translation>Erfassen und arbeiten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Eine Zeile wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>beliebiger Buchstabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Choose columns, copy</source>
        <translation>Spalten wählen, kopieren</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go on to the next part of the page</source>
        <translation>Zum nächsten Teil der Seite weitergehen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the field, close, cancel</source>
        <translation>Das Feld leeren, schließen, abbrechen</translation>
    </message>
    <message>
        <source>In every table and form</source>
        <translation>In jeder Tabelle und jedem Formular</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Tasten, die jetzt gelten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tally::ui::KeysSection</name>
    <message>
        <source>✓ there</source>
        <translation>✓ vorhanden</translation>
    </message>
    <message>
        <source>! out of reach</source>
        <translation>! nicht erreichbar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Recording needs no key. What leaves the book is signed with this desk’s key; the root key says which desks speak for the book.</source>
        <translation>Erfassen braucht keinen Schlüssel. Was das Buch verlässt, wird mit dem Schlüssel dieses Arbeitsplatzes unterschrieben; der Hauptschlüssel sagt, welche Arbeitsplätze für das Buch sprechen.</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>This desk’s key</source>
        <translation>Der Schlüssel dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>The root key</source>
        <translation>Der Hauptschlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Desk “%1”, this one</source>
        <translation>Arbeitsplatz „%1“, dieser</translation>
    </message>
    <message>
        <source>Desk “%1”</source>
        <translation>Arbeitsplatz „%1“</translation>
    </message>
    <message>
        <source>Desk “%1”, closed</source>
        <translation>Arbeitsplatz „%1“, geschlossen</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>Hauptschlüssel</translation>
    </message>
    <message>
        <source>This computer’s keyring answers.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet.</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked, or waits for somebody to unlock it.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder wartet darauf, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>This computer has no keyring. Keys are kept in a file that a passphrase protects.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Die Schlüssel liegen in einer Datei, die eine Passphrase schützt.</translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelPreview</name>
    <message>
        <source>Preview of the labels</source>
        <translation>Vorschau der Etiketten</translation>
    </message>
</context>
<context>
    <name>tally::ui::LabelsDialog</name>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>What stands on them</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Erstes freies Etikett des Bogens</translation>
    </message>
    <message>
        <source>How many of each</source>
        <translation>Wie viele von jedem</translation>
    </message>
    <message>
        <source>&amp;What stands on them</source>
        <translation>&amp;Was darauf steht</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;First free label of the sheet</source>
        <translation>&amp;Erstes freies Etikett des Bogens</translation>
    </message>
    <message>
        <source>How &amp;many of each</source>
        <translation>Wie &amp;viele von jedem</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>V&amp;orige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Labels for %1</source>
        <translation>Etiketten für %1</translation>
    </message>
    <message>
        <source>No label is wanted yet.</source>
        <translation>Es ist noch kein Etikett gewünscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels come out of the printer.</source>
        <translation>
            <numerusform>%n Etikett kommt aus dem Drucker.</numerusform>
            <numerusform>%n Etiketten kommen aus dem Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1 auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n Etikett</numerusform>
            <numerusform>%n Etiketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n Bogen</numerusform>
            <numerusform>%n Bögen</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Labels %1.pdf</source>
        <translation>Etiketten %1.pdf</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Etiketten speichern</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Labels saved in %1</source>
        <translation>Etiketten gespeichert in %1</translation>
    </message>
    <message>
        <source>Labels sent to the printer</source>
        <translation>Etiketten an den Drucker gesendet</translation>
    </message>
</context>
<context>
    <name>tally::ui::LookSection</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The language changes when Tallystick is started next.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Tallystick.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for books</source>
        <translation>Ordner für Bücher wählen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>L&amp;ight and dark</source>
        <translation>&amp;Hell und dunkel</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Dates and numbers</source>
        <translation>&amp;Datum und Zahlen</translation>
    </message>
    <message>
        <source>&amp;Books go to</source>
        <translation>Ordner für &amp;Bücher</translation>
    </message>
    <message>
        <source>For example: %1 · %2 · %3</source>
        <translation>Zum Beispiel: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Where books go</source>
        <translation>Wohin Bücher kommen</translation>
    </message>
</context>
<context>
    <name>tally::ui::LotActs</name>
    <message>
        <source>Print labels…</source>
        <translation>Etiketten drucken…</translation>
    </message>
    <message>
        <source>Labels with codes for scanners, for what is chosen</source>
        <translation>Etiketten mit Codes für Lesegeräte, für das Gewählte</translation>
    </message>
    <message>
        <source>Recall sheet…</source>
        <translation>Rückrufliste…</translation>
    </message>
    <message>
        <source>Who received any of the chosen lot, and how to reach them</source>
        <translation>Wer etwas von der gewählten Charge erhalten hat und wie diese Empfänger zu erreichen sind</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>Produktpass speichern…</translation>
    </message>
    <message>
        <source>A page that says what the chosen item is made of, by whom and how certified</source>
        <translation>Eine Seite, die sagt, woraus der gewählte Artikel besteht, von wem er hergestellt und wie er zertifiziert ist</translation>
    </message>
    <message>
        <source>Quarantine, or release from it…</source>
        <translation>Quarantäne verhängen oder aufheben…</translation>
    </message>
    <message>
        <source>Nothing in quarantine can be used or handed out until it is released</source>
        <translation>Nichts in Quarantäne kann benutzt oder ausgegeben werden, bis es freigegeben ist</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Looking for everybody who received it</source>
        <translation>Alle werden gesucht, die etwas davon erhalten haben</translation>
    </message>
    <message>
        <source>Save passport</source>
        <translation>Produktpass speichern</translation>
    </message>
    <message>
        <source>Passport %1.html</source>
        <translation>Produktpass %1.html</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Following it back to its sources</source>
        <translation>Es wird bis zu seinen Quellen zurückverfolgt</translation>
    </message>
    <message>
        <source>Passport saved in %1</source>
        <translation>Produktpass gespeichert in %1</translation>
    </message>
    <message>
        <source>“%1” is released from quarantine</source>
        <translation>„%1“ ist aus der Quarantäne freigegeben</translation>
    </message>
    <message>
        <source>“%1” is in quarantine: %2</source>
        <translation>„%1“ ist in Quarantäne: %2</translation>
    </message>
    <message>
        <source>Certificate of the lot…</source>
        <translation>Zertifikat der Charge…</translation>
    </message>
    <message>
        <source>What the chosen lot is certified for, how much of it and until when</source>
        <translation>Wofür die gewählte Charge zertifiziert ist, wie viel davon und bis wann</translation>
    </message>
    <message>
        <source>Rule for codes…</source>
        <translation>Regel für Codes…</translation>
    </message>
    <message>
        <source>How lots and serial numbers of the chosen kind are called</source>
        <translation>Wie Chargen und Seriennummern der gewählten Art heißen</translation>
    </message>
    <message>
        <source>How to reach somebody…</source>
        <translation>Kontaktdaten…</translation>
    </message>
    <message>
        <source>Phone and e-mail of a person or co-op, for recall sheets</source>
        <translation>Telefon und E-Mail einer Person oder Genossenschaft, für Rückruflisten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>tally::ui::MainWindow</name>
    <message>
        <source>Tallystick</source>
        <translation>Tallystick</translation>
    </message>
    <message>
        <source>%1 Stopping it first; close the window again in a moment.</source>
        <translation>%1 Das wird zuerst angehalten; das Fenster gleich noch einmal schließen.</translation>
    </message>
    <message>
        <source>No page shows that record.</source>
        <translation>Keine Seite zeigt diesen Datensatz.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementActs</name>
    <message>
        <source>Many movements…</source>
        <translation>Viele Bewegungen…</translation>
    </message>
    <message>
        <source>Type, paste or scan what came, went or moved</source>
        <translation>Tippen, einfügen oder scannen, was kam, ging oder umgelagert wurde</translation>
    </message>
    <message>
        <source>Enter opening stock…</source>
        <translation>Anfangsbestand eintragen…</translation>
    </message>
    <message>
        <source>What is on the shelves when the book begins: typed, pasted or from a file</source>
        <translation>Was in den Regalen liegt, wenn das Buch beginnt: getippt, eingefügt oder aus einer Datei</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Wird erfasst…</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts erfasst.</translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementChart</name>
    <message>
        <source>On hand over time, now %1</source>
        <translation>Vorhanden im Lauf der Zeit, jetzt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::MovementsDialog</name>
    <message>
        <source>What is done with what is scanned</source>
        <translation>Was mit dem Eingelesenen geschieht</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan or type a code, lot or serial number; Enter adds it</source>
        <translation>Einen Code, eine Charge oder eine Seriennummer einlesen oder eintippen; Eingabe fügt hinzu</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>Alle erfassen</translation>
    </message>
    <message>
        <source>What came, went or moved?</source>
        <translation>Was kam, ging oder wurde umgelagert?</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Lines with a problem: %1 of %2. Nothing is recorded until all are right.</source>
        <translation>Zeilen mit einem Problem: %1 von %2. Es wird nichts erfasst, bis alle stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be recorded as one act.</source>
        <translation>
            <numerusform>%n Zeile wird als ein Vorgang erfasst.</numerusform>
            <numerusform>%n Zeilen werden als ein Vorgang erfasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n movements</source>
        <translation>
            <numerusform>%n Bewegung erfasst</numerusform>
            <numerusform>%n Bewegungen erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>Day of the opening stock</source>
        <translation>Tag des Anfangsbestands</translation>
    </message>
    <message>
        <source>Type what is on the shelves, or paste it with Ctrl+V in the order of the columns; a first line with their titles may put them in another order. Items and places that are new are made. Ctrl+Delete takes a line away.</source>
        <translation>Tippen, was in den Regalen liegt, oder mit Strg+V in der Folge der Spalten einfügen; eine erste Zeile mit ihren Titeln darf sie anders ordnen. Neue Artikel und Orte werden angelegt. Strg+Entf nimmt eine Zeile weg.</translation>
    </message>
    <message>
        <source>Ctrl+V pastes rows from a spreadsheet in the order of the columns; a first line with their titles may put them in another order. Ctrl+Delete takes a line away.</source>
        <translation>Strg+V fügt Zeilen aus einer Tabelle in der Folge der Spalten ein; eine erste Zeile mit ihren Titeln darf sie anders ordnen. Strg+Entf nimmt eine Zeile weg.</translation>
    </message>
    <message>
        <source>What is there when the book begins?</source>
        <translation>Was ist da, wenn das Buch beginnt?</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>&amp;Am Tag</translation>
    </message>
    <message>
        <source>Trying the lines…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>New items: %1.</source>
        <translation>Neue Artikel: %1.</translation>
    </message>
    <message>
        <source>Value in all: %1.</source>
        <translation>Wert insgesamt: %1.</translation>
    </message>
    <message>
        <source>! Lines to look at again: %1.</source>
        <translation>! Zeilen, die noch einmal anzusehen sind: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded opening stock: %n line(s)</source>
        <translation>
            <numerusform>Anfangsbestand erfasst: %n Zeile</numerusform>
            <numerusform>Anfangsbestand erfasst: %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::NavigationRail</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::Needs</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
</context>
<context>
    <name>tally::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Filter peers, desks, exchanges…</source>
        <translation>Partner, Arbeitsplätze, Austausche filtern…</translation>
    </message>
    <message>
        <source>Receive a bundle…</source>
        <translation>Ein Paket empfangen…</translation>
    </message>
    <message>
        <source>Verify a file from another co-op or desk, and take it in</source>
        <translation>Eine Datei von einer anderen Genossenschaft oder einem anderen Arbeitsplatz prüfen und übernehmen</translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation>Ein Paket exportieren…</translation>
    </message>
    <message>
        <source>Write a signed file of this book for others</source>
        <translation>Eine unterschriebene Datei dieses Buchs für andere schreiben</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Our desks</source>
        <translation>Unsere Arbeitsplätze</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Austausche</translation>
    </message>
    <message>
        <source>Desks of this book</source>
        <translation>Arbeitsplätze dieses Buchs</translation>
    </message>
    <message>
        <source>Exchanges, newest first</source>
        <translation>Austausche, neueste zuerst</translation>
    </message>
    <message>
        <source>No peers yet</source>
        <translation>Noch keine Partner</translation>
    </message>
    <message>
        <source>Take in the first file another co-op gives you, or export one for them. Nothing of theirs ever changes your stock or money.</source>
        <translation>Die erste Datei übernehmen, die eine andere Genossenschaft gibt, oder eine für sie exportieren. Nichts davon ändert je den eigenen Bestand oder das eigene Geld.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>last seen by a peer %1</source>
        <translation>zuletzt von einem Partner gesehen: %1</translation>
    </message>
    <message>
        <source>not seen by a peer yet</source>
        <translation>noch von keinem Partner gesehen</translation>
    </message>
    <message>
        <source>A peer&apos;s entries never change our stock or money</source>
        <translation>Die Einträge eines Partners ändern nie unseren Bestand oder unser Geld</translation>
    </message>
    <message>
        <source>Rows shown: %1 of %2</source>
        <translation>Gezeigte Zeilen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::NewBookDialog</name>
    <message>
        <source>Create a book</source>
        <translation>Ein Buch anlegen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>tally::ui::NewBookForm</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Name of the co-op</source>
        <translation>&amp;Name der Genossenschaft</translation>
    </message>
    <message>
        <source>Who are &amp;you</source>
        <translation>Wer &amp;Sie sind</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>This &amp;desk is called</source>
        <translation>Dieser &amp;Arbeitsplatz heißt</translation>
    </message>
    <message>
        <source>Kept in the &amp;file</source>
        <translation>Gespeichert in der &amp;Datei</translation>
    </message>
    <message>
        <source>Elm Street Workshop</source>
        <translation>Werkstatt Ulmenstraße</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Name of the co-op</source>
        <translation>Name der Genossenschaft</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Name dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What is recorded here is recorded by you. It can be changed at any time.</source>
        <translation>Was hier erfasst wird, wird unter diesem Namen erfasst. Das lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Entries made on this computer carry this name.</source>
        <translation>Einträge von diesem Computer tragen diesen Namen.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. The key for that goes into this computer’s keyring, where your passwords are.</source>
        <translation>Was dieses Buch verlässt, wird unterschrieben. Der Schlüssel dafür kommt in den Schlüsselbund dieses Computers, in dem auch die Passwörter liegen.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. The key for that goes into this computer’s keyring, which is locked: it will ask you to unlock it.</source>
        <translation>Was dieses Buch verlässt, wird unterschrieben. Der Schlüssel dafür kommt in den Schlüsselbund dieses Computers. Der ist gesperrt und wird darum bitten, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>What leaves this book is signed. This computer has no keyring, so the key goes into a file that a passphrase protects; you choose it in the next step.</source>
        <translation>Was dieses Buch verlässt, wird unterschrieben. Dieser Computer hat keinen Schlüsselbund, darum kommt der Schlüssel in eine Datei, die eine Passphrase schützt; sie wird im nächsten Schritt gewählt.</translation>
    </message>
    <message>
        <source>Where the book goes</source>
        <translation>Wohin das Buch kommt</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Bücher (*.tallybook)</translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten; choose another name.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Sie wird nicht überschrieben; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Eine Währung besteht aus drei Buchstaben, etwa EUR.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Eine Passphrase wählen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>No keyring answers here, so the keys that sign for your book go into a file of their own, locked with a passphrase. Nobody can recover it for you.</source>
        <translation>Hier antwortet kein Schlüsselbund, darum kommen die Schlüssel, die für Ihr Buch unterschreiben, in eine eigene Datei, die mit einer Passphrase gesperrt ist. Niemand kann sie für Sie wiederherstellen.</translation>
    </message>
    <message>
        <source>The keys that sign for your book are locked. The passphrase of %1 opens them.</source>
        <translation>Die Schlüssel, die für Ihr Buch unterschreiben, sind gesperrt. Die Passphrase von %1 öffnet sie.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase benutzen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Bitte mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PeerPane</name>
    <message>
        <source>✗ Two histories of log %1</source>
        <translation>✗ Zwei Fassungen des Protokolls %1</translation>
    </message>
    <message>
        <source>Its key has signed two different beginnings of %1 entries. No honest log can have both; the proof is kept and goes along with every bundle.</source>
        <translation>Sein Schlüssel hat zwei verschiedene Anfänge von %1 Einträgen unterschrieben. Kein ehrliches Protokoll kann beide haben; der Beweis wird aufbewahrt und geht mit jedem Paket mit.</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Choose a peer to see what each side holds of the other.</source>
        <translation>Einen Partner wählen, um zu sehen, was jede Seite von der anderen hat.</translation>
    </message>
    <message>
        <source>We compared them by telephone</source>
        <translation>Wir haben sie am Telefon verglichen</translation>
    </message>
    <message>
        <source>Export for them…</source>
        <translation>Für sie exportieren…</translation>
    </message>
    <message>
        <source>What we call them</source>
        <translation>Wie wir sie nennen</translation>
    </message>
    <message>
        <source>We call them</source>
        <translation>Bei uns genannt</translation>
    </message>
    <message>
        <source>Their eight words</source>
        <translation>Ihre acht Wörter</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Buch %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>We hold</source>
        <translation>Wir haben</translation>
    </message>
    <message>
        <source>%1 of theirs, last received %2</source>
        <translation>%1 von ihnen, zuletzt empfangen: %2</translation>
    </message>
    <message>
        <source>Last seen by them</source>
        <translation>Zuletzt von ihnen gesehen</translation>
    </message>
    <message>
        <source>never: no receipt of theirs has come back yet</source>
        <translation>nie: Es ist noch keine Empfangsbestätigung von ihnen zurückgekommen</translation>
    </message>
    <message>
        <source>%1, up to entry %2 of %3</source>
        <translation>%1, bis Eintrag %2 von %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1; last export %2</source>
        <translation>%1; letzter Export: %2</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>I have seen this</source>
        <translation>Ich habe das gesehen</translation>
    </message>
    <message>
        <source>Their desk %1 signed its log</source>
        <translation>Ihr Arbeitsplatz %1 hat sein Protokoll unterschrieben</translation>
    </message>
    <message>
        <source>root %1</source>
        <translation>Wurzel %1</translation>
    </message>
    <message>
        <source>We confirmed their log %1</source>
        <translation>Wir haben ihr Protokoll %1 bestätigt</translation>
    </message>
    <message>
        <source>They confirmed our log %1</source>
        <translation>Sie haben unser Protokoll %1 bestätigt</translation>
    </message>
    <message>
        <source>Why do we believe this?</source>
        <translation>Warum glauben wir das?</translation>
    </message>
    <message>
        <source>Nothing of theirs is signed beyond the roster yet.</source>
        <translation>Von ihnen ist außer dem Verzeichnis noch nichts unterschrieben.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PeopleSection</name>
    <message>
        <source>Who records</source>
        <translation>Wer erfasst</translation>
    </message>
    <message>
        <source>Every entry tells who made it. On a computer that several share, say here who sits at it.</source>
        <translation>Jeder Eintrag nennt, wer ihn gemacht hat. Bei einem Computer, den mehrere benutzen, hier angeben, wer daran sitzt.</translation>
    </message>
    <message>
        <source>&amp;Recorded by</source>
        <translation>&amp;Erfasst von</translation>
    </message>
    <message>
        <source>This is the boo&amp;k of</source>
        <translation>Dies ist das &amp;Buch von</translation>
    </message>
    <message>
        <source>Stock is ours or theirs as seen from this co-op. All desks of the book share it.</source>
        <translation>Ob Bestand uns oder anderen gehört, gilt aus Sicht dieser Genossenschaft. Alle Arbeitsplätze des Buchs haben das gemeinsam.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>This is the book of</source>
        <translation>Dies ist das Buch von</translation>
    </message>
    <message>
        <source>The co-op itself</source>
        <translation>Die Genossenschaft selbst</translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation>Die Person ist dieselbe wie zuvor.</translation>
    </message>
    <message>
        <source>From now on %1 records at this desk.</source>
        <translation>Ab jetzt erfasst %1 an diesem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>The book is whose it was.</source>
        <translation>Das Buch gehört, wem es gehörte.</translation>
    </message>
    <message>
        <source>This is the book of %1 from now on.</source>
        <translation>Dies ist ab jetzt das Buch von %1.</translation>
    </message>
</context>
<context>
    <name>tally::ui::PictureView</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>picture, why it cannot be shown</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%1 × %2 points</source>
        <translation>%1 × %2 Punkte</translation>
    </message>
</context>
<context>
    <name>tally::ui::PlaceDialog</name>
    <message>
        <source>Change the place</source>
        <translation>Den Ort ändern</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Einen Ort hinzufügen</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name des Orts</translation>
    </message>
    <message>
        <source>Building, room, shelf, vehicle…</source>
        <translation>Gebäude, Raum, Regal, Fahrzeug…</translation>
    </message>
    <message>
        <source>It is in</source>
        <translation>Er ist in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Nothing; it stands by itself</source>
        <translation>Nichts; er steht für sich</translation>
    </message>
</context>
<context>
    <name>tally::ui::PlacesPage</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Filter items and lots…</source>
        <translation>Artikel und Chargen filtern…</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Noch keine Orte</translation>
    </message>
    <message>
        <source>Add the building first, then rooms and shelves in it; a vehicle or a shelf at a peer&apos;s is a place, too.</source>
        <translation>Zuerst das Gebäude hinzufügen, dann Räume und Regale darin; auch ein Fahrzeug oder ein Regal bei einem Partner ist ein Ort.</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Ort hinzufügen…</translation>
    </message>
    <message>
        <source>In the chosen place, or by itself</source>
        <translation>Im gewählten Ort oder für sich</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Umbenennen oder verschieben…</translation>
    </message>
    <message>
        <source>What the chosen place is called and what it is in</source>
        <translation>Wie der gewählte Ort heißt und worin er ist</translation>
    </message>
    <message>
        <source>Items in the chosen place</source>
        <translation>Artikel am gewählten Ort</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts hier</translation>
    </message>
    <message>
        <source>On hand: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items: %n</source>
        <translation>
            <numerusform>Artikel: %n</numerusform>
            <numerusform>Artikel: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert adds a place in the chosen one · F2 renames or moves it</source>
        <translation>Einfg fügt im gewählten Ort einen Ort hinzu · F2 benennt ihn um oder verschiebt ihn</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>„%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>„%1“ geändert.</translation>
    </message>
    <message>
        <source>Reading the stock…</source>
        <translation>Der Bestand wird gelesen…</translation>
    </message>
    <message>
        <source>No item that fits is kept here.</source>
        <translation>Hier liegt kein Artikel, der passt.</translation>
    </message>
</context>
<context>
    <name>tally::ui::QuantityEdit</name>
    <message>
        <source>%1 – %2</source>
        <comment>unit sign – unit name</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>12 kg, or 3*4+2</source>
        <translation>12 kg oder 3*4+2</translation>
    </message>
    <message>
        <source>12, or 3*4+2</source>
        <translation>12 oder 3*4+2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>item&apos;s own unit – what it is</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::QuarantineDialog</name>
    <message>
        <source>Put in quarantine</source>
        <translation>In Quarantäne nehmen</translation>
    </message>
    <message>
        <source>“%1” cannot be used or handed out until it is released. It can be moved, counted, scrapped or given back.</source>
        <translation>„%1“ kann nicht benutzt oder ausgegeben werden, bis es freigegeben ist. Es kann umgelagert, gezählt, entsorgt oder zurückgegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Why it is put in quarantine</source>
        <translation>Warum es in Quarantäne kommt</translation>
    </message>
    <message>
        <source>Smells musty, waiting for the laboratory</source>
        <translation>Riecht muffig, wartet auf das Labor</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecallDialog</name>
    <message>
        <source>▲ still here</source>
        <translation>▲ noch hier</translation>
    </message>
    <message>
        <source>no phone, e-mail or address in the book</source>
        <translation>kein Telefon, keine E-Mail und keine Anschrift im Buch</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Mitgeteilt von</translation>
    </message>
    <message>
        <source>Recall of %1</source>
        <translation>Rückruf: %1</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Wer es erhalten hat</translation>
    </message>
    <message>
        <source>&amp;Save sheet…</source>
        <translation>Liste &amp;speichern…</translation>
    </message>
    <message>
        <source>Nobody has received any of it.</source>
        <translation>Niemand hat etwas davon erhalten.</translation>
    </message>
    <message>
        <source>%1 got it, in %2.</source>
        <translation>Ging an %1, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n Lieferung</numerusform>
            <numerusform>%n Lieferungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save recall sheet</source>
        <translation>Rückrufliste speichern</translation>
    </message>
    <message>
        <source>Recall %1 %2.pdf</source>
        <translation>Rückruf %1 %2.pdf</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Table for spreadsheets (*.csv)</source>
        <translation>Seiten (*.pdf);;Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Recall sheet saved in %1</source>
        <translation>Rückrufliste gespeichert in %1</translation>
    </message>
    <message>
        <source>How to &amp;reach them…</source>
        <translation>&amp;Kontaktdaten…</translation>
    </message>
    <message>
        <source>! not in their book yet</source>
        <translation>! noch nicht in ihrem Buch</translation>
    </message>
    <message>
        <source>! nobody recorded the delivery</source>
        <translation>! niemand hat die Lieferung erfasst</translation>
    </message>
    <message>
        <source>! they recorded %1</source>
        <translation>! sie haben %1 erfasst</translation>
    </message>
    <message>
        <source>✓ they recorded it</source>
        <translation>✓ sie haben es erfasst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReceivePane</name>
    <message>
        <source>The book is unchanged but for the proof, which is kept. The file is where it was.</source>
        <translation>Das Buch ist unverändert bis auf den Beweis, der aufbewahrt wird. Die Datei ist, wo sie war.</translation>
    </message>
    <message>
        <source>The book is unchanged, and the file is still where it was.</source>
        <translation>Das Buch ist unverändert, und die Datei ist noch, wo sie war.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What is new in it</source>
        <translation>Was darin neu ist</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich dadurch ändert</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Paketdatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a bundle file</source>
        <translation>Eine Paketdatei wählen</translation>
    </message>
    <message>
        <source>Told here before anything is taken in.</source>
        <translation>Steht hier, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>The entries of the bundle that are new to this book are listed here once it is verified.</source>
        <translation>Die Einträge des Pakets, die für dieses Buch neu sind, stehen hier, sobald es geprüft ist.</translation>
    </message>
    <message>
        <source>… verifying</source>
        <translation>… wird geprüft</translation>
    </message>
    <message>
        <source>Verifying the bundle…</source>
        <translation>Das Paket wird geprüft…</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>Bundle of “%1”, made %2 by desk %3</source>
        <translation>Paket von „%1“, erstellt %2 von Arbeitsplatz %3</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>= nothing new</source>
        <translation>= nichts Neues</translation>
    </message>
    <message>
        <source>New to this book: %1. Known already: %2.</source>
        <translation>Neu für dieses Buch: %1. Schon bekannt: %2.</translation>
    </message>
    <message>
        <source>No entry in it is new. Known already: %1.</source>
        <translation>Kein Eintrag darin ist neu. Schon bekannt: %1.</translation>
    </message>
    <message>
        <source>· cancelled</source>
        <translation>· abgebrochen</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ abgelehnt</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Nothing of this file was taken in.</source>
        <translation>Nichts aus dieser Datei wurde übernommen.</translation>
    </message>
    <message>
        <source>✗ not taken in</source>
        <translation>✗ nicht übernommen</translation>
    </message>
    <message>
        <source>… taking in</source>
        <translation>… wird übernommen</translation>
    </message>
    <message>
        <source>Receiving the bundle…</source>
        <translation>Das Paket wird empfangen…</translation>
    </message>
    <message>
        <source>Our receipt is written and goes along with the next bundle for them.</source>
        <translation>Unsere Empfangsbestätigung ist geschrieben und geht mit dem nächsten Paket an sie mit.</translation>
    </message>
    <message>
        <source>Our receipt waits until the keys can be used.</source>
        <translation>Unsere Empfangsbestätigung wartet, bis die Schlüssel benutzt werden können.</translation>
    </message>
    <message>
        <source>✓ taken in</source>
        <translation>✓ übernommen</translation>
    </message>
    <message>
        <source>Receive a bundle</source>
        <translation>Ein Paket empfangen</translation>
    </message>
    <message>
        <source>Bundles (*.tally);;All files (*)</source>
        <translation>Pakete (*.tally);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to the peers</source>
        <translation>Zurück zu den Partnern</translation>
    </message>
    <message>
        <source>… waiting</source>
        <translation>… wartet</translation>
    </message>
    <message>
        <source>Drop a .tally file here</source>
        <translation>Eine .tally-Datei hier ablegen</translation>
    </message>
    <message>
        <source>Told here step by step once a file is chosen.</source>
        <translation>Steht hier Schritt für Schritt, sobald eine Datei gewählt ist.</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecentList</name>
    <message>
        <source>! not there any more · %1</source>
        <translation>! nicht mehr da · %1</translation>
    </message>
    <message>
        <source>%1 · opened %2</source>
        <translation>%1 · geöffnet %2</translation>
    </message>
    <message>
        <source>Books opened lately</source>
        <translation>Zuletzt geöffnete Bücher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecordEventDialog</name>
    <message>
        <source>Record event</source>
        <translation>Ereignis erfassen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>An item in stock, or a new name</source>
        <translation>Ein Artikel im Bestand oder ein neuer Name</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>Artikelart</translation>
    </message>
    <message>
        <source>What sort of thing it is</source>
        <translation>Um was für eine Sache es sich handelt</translation>
    </message>
    <message>
        <source>To item</source>
        <translation>Zu Artikel</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>What it was used in or made by</source>
        <translation>Worin es benutzt oder wodurch es hergestellt wurde</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>An Ort</translation>
    </message>
    <message>
        <source>Shelf, rack, room</source>
        <translation>Fach, Regal, Raum</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>Einheit der Menge</translation>
    </message>
    <message>
        <source>Time or effort</source>
        <translation>Zeit oder Aufwand</translation>
    </message>
    <message>
        <source>Unit of the effort</source>
        <translation>Einheit des Aufwands</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Alles, was später wissenswert ist</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Handlung</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Menge</translation>
    </message>
    <message>
        <source>&amp;To item</source>
        <translation>&amp;Zu Artikel</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>Arbeits&amp;gang</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>Auf&amp;wand</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>To &amp;place</source>
        <translation>An &amp;Ort</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Z&amp;ustand</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>W&amp;er</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>A person or co-op</source>
        <translation>Eine Person oder Genossenschaft</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>%1: no quantity in stock changes</source>
        <translation>%1: Keine Menge im Bestand ändert sich</translation>
    </message>
    <message>
        <source>What it cost, in all</source>
        <translation>Was es insgesamt gekostet hat</translation>
    </message>
    <message>
        <source>All of it together, in %1</source>
        <translation>Alles zusammen, in %1</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>&amp;Charge</translation>
    </message>
    <message>
        <source>Certifie&amp;d from</source>
        <translation>Zert&amp;ifiziert aus</translation>
    </message>
    <message>
        <source>Se&amp;rial number</source>
        <translation>&amp;Seriennummer</translation>
    </message>
    <message>
        <source>Sound, damaged, passed…</source>
        <translation>Heil, beschädigt, geprüft…</translation>
    </message>
</context>
<context>
    <name>tally::ui::RecordPicker</name>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Added “%1” to the book.</source>
        <translation>„%1“ wurde dem Buch hinzugefügt.</translation>
    </message>
    <message>
        <source>Add “%1”, a person</source>
        <translation>„%1“ hinzufügen, eine Person</translation>
    </message>
    <message>
        <source>Add “%1”, a co-op or firm</source>
        <translation>„%1“ hinzufügen, eine Genossenschaft oder Firma</translation>
    </message>
</context>
<context>
    <name>tally::ui::RefusalCard</name>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was erhalten blieb</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>✗ Not taken in</source>
        <translation>✗ Nicht übernommen</translation>
    </message>
    <message>
        <source>For whoever looks into it: %1</source>
        <translation>Für alle, die der Sache nachgehen: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportChoice</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>tally::ui::ReportPane</name>
    <message>
        <source>Choose a row to see which entries it comes from.</source>
        <translation>Eine Zeile wählen, um zu sehen, aus welchen Einträgen sie kommt.</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The latest entries only.</source>
        <translation>Nur die neuesten Einträge.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
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
    <name>tally::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Reports tell what came, what went and what is there. Record the first item in the inventory, and they fill by themselves.</source>
        <translation>Berichte sagen, was kam, was ging und was da ist. Den ersten Artikel im Bestand erfassen, dann füllen sie sich von selbst.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Enter opens a row</source>
        <translation>Eingabe öffnet eine Zeile</translation>
    </message>
    <message>
        <source>Nothing to tell for what is asked above.</source>
        <translation>Nichts zu berichten über das, was oben gefragt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tally::ui::RestoreDialog</name>
    <message>
        <source>%1 restored %2</source>
        <translation>%1 wiederhergestellt %2</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>In %1 gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>%1, restored</source>
        <translation>%1, wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>Name des neuen Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Eine andere Datei…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>The new &amp;desk is called</source>
        <translation>Der neue &amp;Arbeitsplatz heißt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>1 · Which copy</source>
        <translation>1 · Welche Kopie</translation>
    </message>
    <message>
        <source>2 · Where it goes</source>
        <translation>2 · Wohin sie kommt</translation>
    </message>
    <message>
        <source>3 · What happens</source>
        <translation>3 · Was geschieht</translation>
    </message>
    <message>
        <source>A backup, or a copy of a book</source>
        <translation>Eine Sicherung oder die Kopie eines Buchs</translation>
    </message>
    <message>
        <source>Books (*.tallybook)</source>
        <translation>Bücher (*.tallybook)</translation>
    </message>
    <message>
        <source>Where the restored book goes</source>
        <translation>Wohin das wiederhergestellte Buch kommt</translation>
    </message>
    <message>
        <source>There is a file of that name already. It will not be overwritten; choose another name.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Sie wird nicht überschrieben; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The new desk needs a name.</source>
        <translation>Der neue Arbeitsplatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>The copy of %1 is verified and put at %2. It opens as the new desk “%3”, because the desk it was made on has gone on since. Nothing is overwritten.</source>
        <translation>Die Kopie von %1 wird geprüft und unter %2 abgelegt. Sie öffnet sich als neuer Arbeitsplatz „%3“, weil der Arbeitsplatz, an dem sie entstand, seither weitergeschrieben hat. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Told here once a copy is chosen.</source>
        <translation>Steht hier, sobald eine Kopie gewählt ist.</translation>
    </message>
    <message>
        <source>Told here once it is said where the copy goes.</source>
        <translation>Steht hier, sobald gesagt ist, wohin die Kopie geht.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Names, codes, lots, serial numbers, notes, d1/42…</source>
        <translation>Namen, Codes, Chargen, Seriennummern, Notizen, d1/42…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Type the beginning of any word: of a name, a code, a lot, a serial number or a note. Accents and capitals do not matter. The number of an entry, like d1/42, finds that entry.</source>
        <translation>Den Anfang eines beliebigen Worts eingeben: aus einem Namen, einem Code, einer Charge, einer Seriennummer oder einer Notiz. Akzente und Großschreibung spielen keine Rolle. Die Nummer eines Eintrags, etwa d1/42, findet diesen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No name, code or note in this book has all of these words. Fewer words, or fewer letters of each, find more.</source>
        <translation>Kein Name, kein Code und keine Notiz in diesem Buch enthält alle diese Wörter. Weniger Wörter, oder von jedem weniger Buchstaben, finden mehr.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens · ↑ ↓ choose</source>
        <translation>Eingabe öffnet · ↑ ↓ wählen</translation>
    </message>
    <message>
        <source>Only the best are listed of: %1. Another word narrows it down.</source>
        <translation>Nur die besten Treffer sind aufgeführt bei: %1. Ein weiteres Wort grenzt sie ein.</translation>
    </message>
</context>
<context>
    <name>tally::ui::Session</name>
    <message>
        <source>No book is open.</source>
        <translation>Es ist kein Buch geöffnet.</translation>
    </message>
    <message>
        <source>%1 Recording waits until it is done.</source>
        <translation>%1 Das Erfassen wartet, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation>Dieses Buch ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Write a verified copy of the book</source>
        <translation>Eine geprüfte Kopie des Buchs schreiben</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Eine Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Record as somebody else…</source>
        <translation>Als jemand anderes erfassen…</translation>
    </message>
    <message>
        <source>Changes hold at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
</context>
<context>
    <name>tally::ui::StartActs</name>
    <message>
        <source>Create a book…</source>
        <translation>Ein Buch anlegen…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Ein Buch öffnen…</translation>
    </message>
    <message>
        <source>Open the demo co-op</source>
        <translation>Die Demo-Genossenschaft öffnen</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Das Buch schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open a book or bundle</source>
        <translation>Ein Buch oder Paket öffnen</translation>
    </message>
    <message>
        <source>Books and bundles (*.tallybook *.tally);;All files (*)</source>
        <translation>Bücher und Pakete (*.tallybook *.tally);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tally::ui::StartPage</name>
    <message>
        <source>A book keeps what your co-op has, does and owes, in one file on this computer.</source>
        <translation>Ein Buch bewahrt auf, was Ihre Genossenschaft hat, tut und schuldet, in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Create a book…</source>
        <translation>Ein Buch anlegen…</translation>
    </message>
    <message>
        <source>Tallystick</source>
        <translation>Tallystick</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create a book</source>
        <translation>Ein Buch anlegen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The file stays where it is (Delete)</source>
        <translation>Die Datei bleibt, wo sie ist (Entf)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Your books</source>
        <translation>Ihre Bücher</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Ein weiteres Buch</translation>
    </message>
    <message>
        <source>For another co-op, or to try something on your own.</source>
        <translation>Für eine andere Genossenschaft oder um etwas für sich auszuprobieren.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>A made-up wood workshop with two years of records. Nothing you do there matters.</source>
        <translation>Eine erfundene Holzwerkstatt mit Datensätzen aus zwei Jahren. Nichts, was dort getan wird, hat Folgen.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>A file you have</source>
        <translation>Eine vorhandene Datei</translation>
    </message>
    <message>
        <source>A book (.tallybook) from a stick or another desk, or a bundle (.tally) that somebody sent.</source>
        <translation>Ein Buch (.tallybook) von einem Stick oder einem anderen Arbeitsplatz oder ein Paket (.tally), das jemand geschickt hat.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Eine Datei öffnen…</translation>
    </message>
    <message>
        <source>“%1” is a bundle from another co-op’s book. Create or open the book that is to take it in; you will see what it holds before anything is taken in.</source>
        <translation>„%1“ ist ein Paket aus dem Buch einer anderen Genossenschaft. Das Buch anlegen oder öffnen, das es übernehmen soll; was es enthält, ist zu sehen, bevor etwas übernommen wird.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StepCard</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockPane</name>
    <message>
        <source>owned, not on hand</source>
        <translation>im Eigentum, nicht vorhanden</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Choose an item to see where its figure comes from.</source>
        <translation>Einen Artikel wählen, um zu sehen, woher seine Zahl kommt.</translation>
    </message>
    <message>
        <source>and %1 earlier</source>
        <translation>und %1 frühere</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Im Eigentum</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Verwahrt von</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation>%1 für „%2“</translation>
    </message>
    <message>
        <source>%1 made in “%2”</source>
        <translation>%1 hergestellt in „%2“</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Draws the flow of goods around this item (T)</source>
        <translation>Zeichnet den Warenfluss um diesen Artikel (T)</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Diesen zeigen</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Auch vorhanden</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Labels with codes for scanners (Shift+L)</source>
        <translation>Etiketten mit Codes für Lesegeräte (Umschalt+L)</translation>
    </message>
    <message>
        <source>Recall sheet: who received any of it</source>
        <translation>Rückrufliste: wer etwas davon erhalten hat</translation>
    </message>
    <message>
        <source>Follows the lot to every receiver (Shift+R)</source>
        <translation>Verfolgt die Charge bis zu jedem Empfänger (Umschalt+R)</translation>
    </message>
    <message>
        <source>Saves a page that stands alone (Shift+P)</source>
        <translation>Speichert eine Seite, die für sich allein steht (Umschalt+P)</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Trace: where from, where to</source>
        <translation>Verfolgen: woher, wohin</translation>
    </message>
    <message>
        <source>Passport: what it is made of</source>
        <translation>Pass: woraus es gemacht ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockReader</name>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
</context>
<context>
    <name>tally::ui::StockValues</name>
    <message>
        <source>“%1” costed by: %2</source>
        <translation>„%1“ bewertet nach: %2</translation>
    </message>
    <message>
        <source>Recorded as %1: %2. Costs are worked out anew, from its first receipt on.</source>
        <translation>Erfasst als %1: %2. Die Kosten werden vom ersten Zugang an neu berechnet.</translation>
    </message>
    <message>
        <source>The item is costed as before.</source>
        <translation>Der Artikel wird bewertet wie bisher.</translation>
    </message>
    <message>
        <source>Took back %1 by the new entry %2: %3</source>
        <translation>%1 durch den neuen Eintrag %2 zurückgenommen: %3</translation>
    </message>
    <message>
        <source>The entry stands as it was recorded.</source>
        <translation>Der Eintrag bleibt, wie er erfasst wurde.</translation>
    </message>
</context>
<context>
    <name>tally::ui::SupplierEdit</name>
    <message>
        <source>Add a suppl&amp;ier</source>
        <translation>&amp;Lieferanten hinzufügen</translation>
    </message>
    <message>
        <source>Who sells it to you, and on what terms</source>
        <translation>Wer es verkauft und zu welchen Konditionen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Lieferantencode</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Sold in packs of</source>
        <translation>Packungen zu</translation>
    </message>
    <message>
        <source>From order to arrival</source>
        <translation>Von der Bestellung bis zum Eingang</translation>
    </message>
    <message>
        <source>Who sells it</source>
        <translation>Wer es verkauft</translation>
    </message>
    <message>
        <source>The supplier&apos;s code for it</source>
        <translation>Der Code des Lieferanten dafür</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>Preis je Einheit</translation>
    </message>
    <message>
        <source>Currency of the price</source>
        <translation>Währung des Preises</translation>
    </message>
    <message>
        <source>Days from order to arrival</source>
        <translation>Tage von der Bestellung bis zum Eingang</translation>
    </message>
    <message>
        <source>Pack size</source>
        <translation>Packungsgröße</translation>
    </message>
    <message>
        <source>Unit of the pack size</source>
        <translation>Einheit der Packungsgröße</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tally::ui::TableActs</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>For pasting into a spreadsheet</source>
        <translation>Zum Einfügen in eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>Print table…</source>
        <translation>Tabelle drucken…</translation>
    </message>
    <message>
        <source>With a preview</source>
        <translation>Mit Vorschau</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Kopierte Zeilen: %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Rows saved in %1: %2</source>
        <translation>In %1 gespeicherte Zeilen: %2</translation>
    </message>
    <message>
        <source>As a workbook (XLSX or ODS), CSV, HTML or PDF</source>
        <translation>Als Arbeitsmappe (XLSX oder ODS), CSV, HTML oder PDF</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv);;Workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;Web page (*.html);;Pages (*.pdf)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv);;Arbeitsmappe (*.xlsx);;OpenDocument-Tabelle (*.ods);;Webseite (*.html);;Seiten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tally::ui::TableView</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All columns, fitted to their content</source>
        <translation>Alle Spalten, an ihren Inhalt angepasst</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>tally::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What needs a person</source>
        <translation>Was jemanden braucht</translation>
    </message>
    <message>
        <source>What happened since last time</source>
        <translation>Was seit dem letzten Mal geschehen ist</translation>
    </message>
    <message>
        <source>Log what I did</source>
        <translation>Meine Arbeit erfassen</translation>
    </message>
    <message>
        <source>Say in one line how long you worked on what</source>
        <translation>In einer Zeile sagen, wie lange woran gearbeitet wurde</translation>
    </message>
    <message>
        <source>Record the first item</source>
        <translation>Den ersten Artikel erfassen</translation>
    </message>
    <message>
        <source>A book with nothing in it yet</source>
        <translation>Ein Buch, in dem noch nichts steht</translation>
    </message>
    <message>
        <source>Record the first item: count what is on a shelf, or enter what has just come in. From then on this page tells what needs you.</source>
        <translation>Den ersten Artikel erfassen: zählen, was in einem Regal liegt, oder eintragen, was gerade hereingekommen ist. Von da an sagt diese Seite, was Sie braucht.</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Braucht jemanden</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing waits for anybody. Enjoy your work.</source>
        <translation>✓ Nichts wartet auf jemanden. Frohes Schaffen.</translation>
    </message>
    <message>
        <source>Since you last closed the book</source>
        <translation>Seit das Buch zuletzt geschlossen wurde</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>Seit %n Tag</numerusform>
            <numerusform>In den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since you last closed the book.</source>
        <translation>Nichts Neues, seit das Buch zuletzt geschlossen wurde.</translation>
    </message>
    <message>
        <source>Nothing was recorded lately.</source>
        <translation>In letzter Zeit wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Enter opens a line in its page</source>
        <translation>Eingabe öffnet eine Zeile auf ihrer Seite</translation>
    </message>
    <message>
        <source>All changes saved · Ctrl+Z takes back</source>
        <translation>Alle Änderungen gespeichert · Strg+Z nimmt zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided in %1: %2</source>
        <translation>Entschieden in %1: %2</translation>
    </message>
    <message>
        <source>Nothing was decided; every answer is still there.</source>
        <translation>Es wurde nichts entschieden; jede Antwort ist noch da.</translation>
    </message>
    <message>
        <source>Took back the decision %1 by the new entry %2: %3</source>
        <translation>Entscheidung %1 durch den neuen Eintrag %2 zurückgenommen: %3</translation>
    </message>
    <message>
        <source>The decision stands.</source>
        <translation>Die Entscheidung gilt weiter.</translation>
    </message>
</context>
<context>
    <name>tally::ui::TraceGraph</name>
    <message>
        <source>Drawing of the flow of goods</source>
        <translation>Zeichnung des Warenflusses</translation>
    </message>
</context>
<context>
    <name>tally::ui::TraceView</name>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Back to the items</source>
        <translation>Zurück zu den Artikeln</translation>
    </message>
    <message>
        <source>Back to the items (Esc)</source>
        <translation>Zurück zu den Artikeln (Esc)</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show more of the flow</source>
        <translation>Mehr vom Warenfluss zeigen</translation>
    </message>
    <message>
        <source>Show the next steps, nearest first</source>
        <translation>Die nächsten Schritte zeigen, die nächstliegenden zuerst</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the wheel)</source>
        <translation>Größer (+ oder Strg und Mausrad)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show the whole drawing</source>
        <translation>Die ganze Zeichnung zeigen</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>Alles (0)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Die Zeichnung speichern</translation>
    </message>
    <message>
        <source>As SVG or PDF (Ctrl+S)</source>
        <translation>Als SVG oder PDF (Strg+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the drawing</source>
        <translation>Die Zeichnung drucken</translation>
    </message>
    <message>
        <source>With a preview (Ctrl+P)</source>
        <translation>Mit Vorschau (Strg+P)</translation>
    </message>
    <message>
        <source>The same as a list</source>
        <translation>Dasselbe als Liste</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>%1 steps, all shown</source>
        <translation>%1 Schritte, alle gezeigt</translation>
    </message>
    <message>
        <source>%1 steps shown</source>
        <translation>%1 Schritte gezeigt</translation>
    </message>
    <message>
        <source>Flow of %1</source>
        <translation>Warenfluss: %1</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::TroublePage</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was erhalten blieb</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoActs</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Erneut erfassen</translation>
    </message>
</context>
<context>
    <name>tally::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put this line away</source>
        <translation>Diese Zeile schließen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tally::ui::UnitPicker</name>
    <message>
        <source>Not said: work, a service</source>
        <translation>Nicht angegeben: Arbeit, eine Dienstleistung</translation>
    </message>
</context>
<context>
    <name>tally::ui::ValueSection</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Kosten je Einheit</translation>
    </message>
    <message>
        <source>Costed by</source>
        <translation>Bewertet nach</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing in stock</source>
        <translation>nichts im Bestand</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Layers, the oldest first</source>
        <translation>Einstandsschichten, die älteste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>from %n layers</source>
        <translation>
            <numerusform>aus %n Einstandsschicht</numerusform>
            <numerusform>aus %n Einstandsschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>corrected by a later receipt</source>
        <translation>durch einen späteren Zugang berichtigt</translation>
    </message>
    <message>
        <source>%1 not come in yet</source>
        <translation>%1 noch nicht eingegangen</translation>
    </message>
    <message>
        <source>What left last, and its cost</source>
        <translation>Die letzten Abgänge und ihre Kosten</translation>
    </message>
    <message>
        <source>What all %1 of this kind are worth</source>
        <translation>Was alle %1 dieser Art wert sind</translation>
    </message>
</context>
<context>
    <name>tally::ui::VerifiedList</name>
    <message>
        <source>Steps of verification</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>✓ holds</source>
        <translation>✓ stimmt</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ abgelehnt</translation>
    </message>
</context>
<context>
    <name>tally::ui::ViewActs</name>
    <message>
        <source>Light or dark as the system</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>tally::ui::WeekCharts</name>
    <message>
        <source>Hours worked per week</source>
        <translation>Gearbeitete Stunden pro Woche</translation>
    </message>
    <message>
        <source>Goods in and out per week</source>
        <translation>Warenein- und -ausgang pro Woche</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation>Woche vom %1: %2</translation>
    </message>
    <message>
        <source>this week %1</source>
        <translation>diese Woche %1</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Week of %1: %2 in, %3 out</source>
        <translation>Woche vom %1: %2 ein, %3 aus</translation>
    </message>
    <message>
        <source>number of events</source>
        <translation>Anzahl der Ereignisse</translation>
    </message>
    <message>
        <source>No hours were logged in these weeks. Say above what you did, and a bar grows.</source>
        <translation>In diesen Wochen wurden keine Stunden erfasst. Oben angeben, was getan wurde, und ein Balken wächst.</translation>
    </message>
    <message>
        <source>No goods came or went in these weeks. What is recorded in the inventory shows here.</source>
        <translation>In diesen Wochen kamen und gingen keine Waren. Was im Bestand erfasst wird, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>tally::ui::WhyPanel</name>
    <message>
        <source>Entry %1: %2 %3</source>
        <translation>Eintrag %1: %2 %3</translation>
    </message>
    <message>
        <source>Show this entry in the journal</source>
        <translation>Diesen Eintrag im Journal zeigen</translation>
    </message>
</context>
<context>
    <name>tally::ui::WordsView</name>
    <message>
        <source>Eight words: %1</source>
        <translation>Acht Wörter: %1</translation>
    </message>
</context>
<context>
    <name>tally::ui::WorkLineEdit</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was haben Sie getan?</translation>
    </message>
    <message>
        <source>What did you do? How long, what, for what: 3 h joinery 10 benches</source>
        <translation>Was haben Sie getan? Wie lange, was, wofür: 3 h Tischlern 10 Bänke</translation>
    </message>
    <message>
        <source>The book itself is unchanged.</source>
        <translation>Das Buch selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Say how long: 3 h, 45 min or 1:30.</source>
        <translation>Angeben, wie lange: 3 h, 45 min oder 1:30.</translation>
    </message>
    <message>
        <source>Say what kind of work it was.</source>
        <translation>Angeben, welche Art von Arbeit es war.</translation>
    </message>
    <message>
        <source>Say what kind of work it was, such as %1.</source>
        <translation>Angeben, welche Art von Arbeit es war, etwa %1.</translation>
    </message>
    <message>
        <source>Say who did it: begin with a name.</source>
        <translation>Angeben, wer es getan hat: mit einem Namen beginnen.</translation>
    </message>
    <message>
        <source>Not understood: “%1”.</source>
        <translation>Nicht verstanden: „%1“.</translation>
    </message>
    <message>
        <source>“%1” can be read in several ways.</source>
        <translation>„%1“ lässt sich auf mehrere Arten lesen.</translation>
    </message>
    <message>
        <source>“%1” may be any of these: %2.</source>
        <translation>„%1“ kann eines davon sein: %2.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation>%1: %2 %3, %4</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>„%1“ für „%2“</translation>
    </message>
    <message>
        <source>%1: %2 of %3, in %4, %5</source>
        <translation>%1: %2 %3, in %4, %5</translation>
    </message>
    <message>
        <source>Add “%1”, a kind of work</source>
        <translation>„%1“ hinzufügen, eine Art von Arbeit</translation>
    </message>
    <message>
        <source>Add “%1”, a person</source>
        <translation>„%1“ hinzufügen, eine Person</translation>
    </message>
    <message>
        <source>Nothing was recorded; the line stays as you typed it.</source>
        <translation>Nichts wurde erfasst; die Zeile bleibt, wie sie eingegeben wurde.</translation>
    </message>
</context>
</TS>
